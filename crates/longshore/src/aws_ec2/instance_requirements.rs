//! What instances have to be like, where EC2 chooses their types.

use longshore_core::units::Size;

use crate::props::{enum_texts, options};

/// What kind of accelerator an instance has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceleratorType {
    /// A graphics processor.
    Gpu,
    /// A programmable gate array.
    Fpga,
    /// A chip for inference.
    Inference,
    /// A chip for video.
    Media,
}

enum_texts! {
    AcceleratorType {
        Gpu => "gpu",
        Fpga => "fpga",
        Inference => "inference",
        Media => "media",
    }
}

/// Who made an instance's accelerators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceleratorManufacturer {
    /// AWS.
    Aws,
    /// AMD.
    Amd,
    /// NVIDIA.
    Nvidia,
    /// Xilinx.
    Xilinx,
    /// Habana.
    Habana,
}

enum_texts! {
    AcceleratorManufacturer {
        Aws => "amazon-web-services",
        Amd => "amd",
        Nvidia => "nvidia",
        Xilinx => "xilinx",
        Habana => "habana",
    }
}

/// An accelerator of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceleratorName {
    /// NVIDIA A100.
    A100,
    /// NVIDIA K80.
    K80,
    /// NVIDIA M60.
    M60,
    /// AMD Radeon Pro V520.
    RadeonProV520,
    /// NVIDIA T4.
    T4,
    /// NVIDIA V100.
    V100,
    /// Xilinx VU9P.
    Vu9P,
    /// NVIDIA A10G.
    A10G,
    /// NVIDIA H100.
    H100,
    /// AWS Inferentia.
    Inferentia,
    /// NVIDIA GRID K520.
    K520,
    /// NVIDIA T4G.
    T4G,
    /// NVIDIA L40S.
    L40S,
    /// NVIDIA L4.
    L4,
    /// Habana Gaudi HL-205.
    GaudiHl205,
    /// AWS Inferentia2.
    Inferentia2,
    /// AWS Trainium.
    Trainium,
    /// AWS Trainium2.
    Trainium2,
    /// Xilinx U30.
    U30,
}

enum_texts! {
    AcceleratorName {
        A100 => "a100",
        K80 => "k80",
        M60 => "m60",
        RadeonProV520 => "radeon-pro-v520",
        T4 => "t4",
        V100 => "v100",
        Vu9P => "vu9p",
        A10G => "a10g",
        H100 => "h100",
        Inferentia => "inferentia",
        K520 => "k520",
        T4G => "t4g",
        L40S => "l40s",
        L4 => "l4",
        GaudiHl205 => "gaudi-hl-205",
        Inferentia2 => "inferentia2",
        Trainium => "trainium",
        Trainium2 => "trainium2",
        U30 => "u30",
    }
}

/// Whether instances without a hypervisor will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BareMetal {
    /// They will, and others.
    Included,
    /// Only they will.
    Required,
    /// They will not.
    Excluded,
}

enum_texts! {
    BareMetal {
        Included => "included",
        Required => "required",
        Excluded => "excluded",
    }
}

/// Whether instances with bursts of performance will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BurstablePerformance {
    /// They will, and others.
    Included,
    /// Only they will.
    Required,
    /// They will not.
    Excluded,
}

enum_texts! {
    BurstablePerformance {
        Included => "included",
        Required => "required",
        Excluded => "excluded",
    }
}

/// Who made an instance's processors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CpuManufacturer {
    /// Intel.
    Intel,
    /// AMD.
    Amd,
    /// AWS.
    Aws,
    /// Apple.
    Apple,
}

enum_texts! {
    CpuManufacturer {
        Intel => "intel",
        Amd => "amd",
        Aws => "amazon-web-services",
        Apple => "apple",
    }
}

/// How new a type of instance is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstanceGeneration {
    /// Of the current generation.
    Current,
    /// Of an earlier one.
    Previous,
}

enum_texts! {
    InstanceGeneration {
        Current => "current",
        Previous => "previous",
    }
}

/// Whether instances with disks of their own will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalStorage {
    /// They will, and others.
    Included,
    /// Only they will.
    Required,
    /// They will not.
    Excluded,
}

enum_texts! {
    LocalStorage {
        Included => "included",
        Required => "required",
        Excluded => "excluded",
    }
}

/// What kind of disk an instance has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalStorageType {
    /// A hard disk.
    Hdd,
    /// A solid-state disk.
    Ssd,
}

enum_texts! {
    LocalStorageType {
        Hdd => "hdd",
        Ssd => "ssd",
    }
}

options! {
    /// What instances have to be like.
    #[derive(Clone)]
    pub struct InstanceRequirementsConfig, new(v_cpu_count_min: f64, memory_min: Size) {
        /// How many accelerators they have at least.
        pub accelerator_count_min: Option<f64>,
        /// How many accelerators they have at most; 0 for none.
        pub accelerator_count_max: Option<f64>,
        /// Who may have made the accelerators. Default: anybody.
        pub accelerator_manufacturers: Option<Vec<AcceleratorManufacturer>>,
        /// The accelerators they may have. Default: any.
        pub accelerator_names: Option<Vec<AcceleratorName>>,
        /// How much memory the accelerators have together at least.
        pub accelerator_total_memory_min: Option<Size>,
        /// How much memory the accelerators have together at most.
        pub accelerator_total_memory_max: Option<Size>,
        /// The kinds of accelerators they may have. Default: any.
        pub accelerator_types: Option<Vec<AcceleratorType>>,
        /// The types they may be of, such as `m5.*`. Default: any.
        pub allowed_instance_types: Option<Vec<String>>,
        /// Whether instances without a hypervisor will do. Default: they do not.
        pub bare_metal: Option<BareMetal>,
        /// The bandwidth to disks at least, in Mbit/s.
        pub baseline_ebs_bandwidth_mbps_min: Option<f64>,
        /// The bandwidth to disks at most, in Mbit/s.
        pub baseline_ebs_bandwidth_mbps_max: Option<f64>,
        /// Whether instances with bursts of performance will do. Default: they do not.
        pub burstable_performance: Option<BurstablePerformance>,
        /// Who may have made the processors. Default: anybody.
        pub cpu_manufacturers: Option<Vec<CpuManufacturer>>,
        /// The types they may not be of. Default: none.
        pub excluded_instance_types: Option<Vec<String>>,
        /// How new the types may be. Default: any.
        pub instance_generations: Option<Vec<InstanceGeneration>>,
        /// Whether instances with disks of their own will do. Default: they do.
        pub local_storage: Option<LocalStorage>,
        /// The kinds of disks they may have. Default: any.
        pub local_storage_types: Option<Vec<LocalStorageType>>,
        /// How much of the best type's price a spot instance may cost, in per cent.
        pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<f64>,
        /// How much memory a processor has at least.
        pub memory_per_v_cpu_min: Option<Size>,
        /// How much memory a processor has at most.
        pub memory_per_v_cpu_max: Option<Size>,
        /// How much memory they have at least.
        pub memory_min: Size,
        /// How much memory they have at most.
        pub memory_max: Option<Size>,
        /// The bandwidth of the network at least, in Gbit/s.
        pub network_bandwidth_gbps_min: Option<f64>,
        /// The bandwidth of the network at most, in Gbit/s.
        pub network_bandwidth_gbps_max: Option<f64>,
        /// How many network interfaces they have at least.
        pub network_interface_count_min: Option<f64>,
        /// How many network interfaces they have at most.
        pub network_interface_count_max: Option<f64>,
        /// How many per cent more than the cheapest type they may cost. Default 20.
        pub on_demand_max_price_percentage_over_lowest_price: Option<f64>,
        /// Whether they can hibernate. Default: it does not matter.
        pub require_hibernate_support: Option<bool>,
        /// How many per cent more than the cheapest type spot instances may cost. Default 100.
        pub spot_max_price_percentage_over_lowest_price: Option<f64>,
        /// How much room their own disks have at least, in GB.
        pub total_local_storage_gb_min: Option<f64>,
        /// How much room their own disks have at most, in GB.
        pub total_local_storage_gb_max: Option<f64>,
        /// How many processors they have at least.
        pub v_cpu_count_min: f64,
        /// How many processors they have at most.
        pub v_cpu_count_max: Option<f64>,
    }
}

//! Types of instances.
// Source: aws-cdk-lib 2.275.0 InstanceClass and InstanceSize.

use longshore_core::error::{Error, Result};

/// What processors instances have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstanceArchitecture {
    /// 64-bit ARM.
    Arm64,
    /// 64-bit x86.
    X8664,
}

impl InstanceArchitecture {
    /// The name that EC2 has for it.
    pub fn as_str(self) -> &'static str {
        match self {
            InstanceArchitecture::Arm64 => "arm64",
            InstanceArchitecture::X8664 => "x86_64",
        }
    }
}

/// A type of instances, such as `t3.micro`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceType(String);

impl InstanceType {
    /// A type of a class and a size.
    pub fn of(instance_class: InstanceClass, instance_size: InstanceSize) -> Self {
        Self(format!("{}.{}", instance_class.as_str(), instance_size.as_str()))
    }

    /// A type by its name, such as `t3.micro`, possibly a token.
    pub fn new(instance_type_identifier: impl Into<String>) -> Self {
        Self(instance_type_identifier.into())
    }

    /// The family, the generation and what else it can do, before the size.
    fn parts(&self) -> Result<(&str, &str, &str)> {
        let parse = || {
            let (class, size) = self.0.split_once('.')?;
            let sized =
                !size.is_empty() && size.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            let digit = class.find(|c: char| c.is_ascii_digit())?;
            let (family, rest) = class.split_at(digit);
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let (generation, abilities) = rest.split_at(end);
            let lower = |s: &str| s.bytes().all(|b| b.is_ascii_lowercase());
            let fine = sized
                && !family.is_empty()
                && lower(family)
                && end <= 2
                && abilities.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            fine.then_some((family, generation, abilities))
        };
        parse().ok_or_else(|| Error::new("MalformedInstanceTypeIdentifier", "Malformed instance type identifier"))
    }

    /// What processors instances of this type have.
    ///
    /// # Errors
    /// When the name is none, or a token.
    pub fn architecture(&self) -> Result<InstanceArchitecture> {
        let (family, _, abilities) = self.parts()?;
        let arm = family == "a" || abilities.contains('g');
        Ok(if arm { InstanceArchitecture::Arm64 } else { InstanceArchitecture::X8664 })
    }

    /// Whether the other type differs in size only.
    ///
    /// # Errors
    /// When a name is none, or a token.
    pub fn same_instance_class_as(&self, other: &InstanceType) -> Result<bool> {
        Ok(self.parts()? == other.parts()?)
    }

    /// Whether instances of this type save up CPU time for later.
    pub fn is_burstable(&self) -> bool {
        ["t2", "t3", "t4g"].iter().any(|class| self.0.starts_with(class))
    }
}

impl std::fmt::Display for InstanceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! names {
    ($(#[$m:meta])* $Enum:ident { $($name:ident = $text:literal,)* }) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Enum {
            $(#[doc = concat!("`", $text, "`")] $name,)*
        }

        impl $Enum {
            /// The name that EC2 has for it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}
pub(super) use names;
names! {
    /// Sizes of instances.
    InstanceSize {
        Nano = "nano",
        Micro = "micro",
        Small = "small",
        Medium = "medium",
        Large = "large",
        Xlarge = "xlarge",
        Xlarge2 = "2xlarge",
        Xlarge3 = "3xlarge",
        Xlarge4 = "4xlarge",
        Xlarge6 = "6xlarge",
        Xlarge8 = "8xlarge",
        Xlarge9 = "9xlarge",
        Xlarge10 = "10xlarge",
        Xlarge12 = "12xlarge",
        Xlarge16 = "16xlarge",
        Xlarge18 = "18xlarge",
        Xlarge24 = "24xlarge",
        Xlarge32 = "32xlarge",
        Xlarge48 = "48xlarge",
        Xlarge56 = "56xlarge",
        Xlarge96 = "96xlarge",
        Xlarge112 = "112xlarge",
        Xlarge224 = "224xlarge",
        Xlarge480 = "480xlarge",
        Metal = "metal",
        Xlarge16metal = "metal-16xl",
        Xlarge24metal = "metal-24xl",
        Xlarge32metal = "metal-32xl",
        Xlarge48metal = "metal-48xl",
    }
}
names! {
    /// Classes of instances, by what they are for and by their short names.
    InstanceClass {
        Standard3 = "m3",
        M3 = "m3",
        Standard4 = "m4",
        M4 = "m4",
        Standard5 = "m5",
        M5 = "m5",
        Standard5NvmeDrive = "m5d",
        M5d = "m5d",
        Standard5Amd = "m5a",
        M5a = "m5a",
        Standard5AmdNvmeDrive = "m5ad",
        M5ad = "m5ad",
        Standard5HighPerformance = "m5n",
        M5n = "m5n",
        Standard5NvmeDriveHighPerformance = "m5dn",
        M5dn = "m5dn",
        Standard5HighCompute = "m5zn",
        M5zn = "m5zn",
        Memory3 = "r3",
        R3 = "r3",
        Memory4 = "r4",
        R4 = "r4",
        Memory5 = "r5",
        R5 = "r5",
        Memory6Amd = "r6a",
        R6a = "r6a",
        Memory6Intel = "r6i",
        R6i = "r6i",
        Memory6IntelNvmeDrive = "r6id",
        R6id = "r6id",
        Memory6IntelHighPerformance = "r6in",
        R6in = "r6in",
        Memory6IntelNvmeDriveHighPerformance = "r6idn",
        R6idn = "r6idn",
        Memory5HighPerformance = "r5n",
        R5n = "r5n",
        Memory5NvmeDrive = "r5d",
        R5d = "r5d",
        Memory5NvmeDriveHighPerformance = "r5dn",
        R5dn = "r5dn",
        Memory5Amd = "r5a",
        R5a = "r5a",
        Memory5AmdNvmeDrive = "r5ad",
        R5ad = "r5ad",
        HighMemory3tb1 = "u-3tb1",
        U3tb1 = "u-3tb1",
        HighMemory6tb1 = "u-6tb1",
        U6tb1 = "u-6tb1",
        HighMemory9tb1 = "u-9tb1",
        U9tb1 = "u-9tb1",
        HighMemory12tb1 = "u-12tb1",
        U12tb1 = "u-12tb1",
        HighMemory18tb1 = "u-18tb1",
        U18tb1 = "u-18tb1",
        HighMemory24tb1 = "u-24tb1",
        U24tb1 = "u-24tb1",
        HighMemory6tb7 = "u7i-6tb",
        U7i6tb = "u7i-6tb",
        HighMemory8tb7 = "u7i-8tb",
        U7i8tb = "u7i-8tb",
        HighMemory12tb7 = "u7i-12tb",
        U7i12tb = "u7i-12tb",
        HighMemoryHighNetwork16tb7 = "u7in-16tb",
        U7in16tb = "u7in-16tb",
        HighMemoryHighNetwork24tb7 = "u7in-24tb",
        U7in24tb = "u7in-24tb",
        HighMemoryHighNetwork32tb7 = "u7in-32tb",
        U7in32tb = "u7in-32tb",
        HighMemoryHighNetworkHpe32tb7 = "u7inh-32tb",
        U7inh32tb = "u7inh-32tb",
        Memory5EbsOptimized = "r5b",
        R5b = "r5b",
        Memory6Graviton = "r6g",
        R6g = "r6g",
        Memory6Graviton2NvmeDrive = "r6gd",
        R6gd = "r6gd",
        Memory7Graviton = "r7g",
        R7g = "r7g",
        Memory7Graviton3NvmeDrive = "r7gd",
        R7gd = "r7gd",
        Memory7IntelBase = "r7i",
        R7i = "r7i",
        Memory7Intel = "r7iz",
        R7iz = "r7iz",
        Memory8IntelBase = "r8i",
        R8i = "r8i",
        Memory8IntelFlex = "r8i-flex",
        R8iFlex = "r8i-flex",
        Memory7Amd = "r7a",
        R7a = "r7a",
        Memory8Amd = "r8a",
        R8a = "r8a",
        Memory8Graviton = "r8g",
        R8g = "r8g",
        Memory8Graviton4NvmeDrive = "r8gd",
        R8gd = "r8gd",
        Memory8Graviton4HighNetworkBandwidth = "r8gn",
        R8gn = "r8gn",
        Memory8Graviton4EbsOptimized = "r8gb",
        R8gb = "r8gb",
        Compute3 = "c3",
        C3 = "c3",
        Compute4 = "c4",
        C4 = "c4",
        Compute5 = "c5",
        C5 = "c5",
        Compute5NvmeDrive = "c5d",
        C5d = "c5d",
        Compute5Amd = "c5a",
        C5a = "c5a",
        Compute5AmdNvmeDrive = "c5ad",
        C5ad = "c5ad",
        Compute5HighPerformance = "c5n",
        C5n = "c5n",
        Compute6Intel = "c6i",
        C6i = "c6i",
        Compute6IntelNvmeDrive = "c6id",
        C6id = "c6id",
        Compute6IntelHighPerformance = "c6in",
        C6in = "c6in",
        Compute6Amd = "c6a",
        C6a = "c6a",
        Compute6Graviton2 = "c6g",
        C6g = "c6g",
        Compute7Graviton3 = "c7g",
        C7g = "c7g",
        Compute8Graviton4 = "c8g",
        C8g = "c8g",
        Compute6Graviton2NvmeDrive = "c6gd",
        C6gd = "c6gd",
        Compute7Graviton3NvmeDrive = "c7gd",
        C7gd = "c7gd",
        Compute8Graviton4NvmeDrive = "c8gd",
        C8gd = "c8gd",
        Compute6Graviton2HighNetworkBandwidth = "c6gn",
        C6gn = "c6gn",
        Compute7Graviton3HighNetworkBandwidth = "c7gn",
        C7gn = "c7gn",
        Compute8Graviton4HighNetworkBandwidth = "c8gn",
        C8gn = "c8gn",
        Compute7Intel = "c7i",
        C7i = "c7i",
        Compute7IntelFlex = "c7i-flex",
        C7iFlex = "c7i-flex",
        Compute8Intel = "c8i",
        C8i = "c8i",
        Compute8IntelFlex = "c8i-flex",
        C8iFlex = "c8i-flex",
        Compute7Amd = "c7a",
        C7a = "c7a",
        Compute8Amd = "c8a",
        C8a = "c8a",
        Storage2 = "d2",
        D2 = "d2",
        Storage3 = "d3",
        D3 = "d3",
        Storage3EnhancedNetwork = "d3en",
        D3en = "d3en",
        StorageCompute1 = "h1",
        H1 = "h1",
        TrainingAccelerator1 = "trn1",
        Trn1 = "trn1",
        TrainingAccelerator1EnhancedNetwork = "trn1n",
        Trn1n = "trn1n",
        TrainingAccelerator2 = "trn2",
        Trn2 = "trn2",
        TrainingAccelerator2Ultraserver = "trn2u",
        Trn2u = "trn2u",
        Io3 = "i3",
        I3 = "i3",
        Io3DenseNvmeDrive = "i3en",
        I3en = "i3en",
        Io4Intel = "i4i",
        I4i = "i4i",
        Storage4Graviton = "i4g",
        I4g = "i4g",
        Storage4GravitonNetworkOptimized = "im4gn",
        Im4gn = "im4gn",
        Storage4GravitonNetworkStorageOptimized = "is4gen",
        Is4gen = "is4gen",
        Storage7IntelStorageOptimized = "i7ie",
        I7ie = "i7ie",
        Io7Intel = "i7i",
        I7i = "i7i",
        Storage8Graviton = "i8g",
        I8g = "i8g",
        Storage8GravitonStorageOptimized = "i8ge",
        I8ge = "i8ge",
        Burstable2 = "t2",
        T2 = "t2",
        Burstable3 = "t3",
        T3 = "t3",
        Burstable3Amd = "t3a",
        T3a = "t3a",
        Burstable4Graviton = "t4g",
        T4g = "t4g",
        MemoryIntensive1 = "x1",
        X1 = "x1",
        MemoryIntensive1Extended = "x1e",
        X1e = "x1e",
        MemoryIntensive2Graviton2 = "x2g",
        X2g = "x2g",
        MemoryIntensive2Graviton2NvmeDrive = "x2gd",
        X2gd = "x2gd",
        MemoryIntensive2XtIntel = "x2iedn",
        X2iedn = "x2iedn",
        MemoryIntensive2Intel = "x2idn",
        X2idn = "x2idn",
        MemoryIntensive2XtzIntel = "x2iezn",
        X2iezn = "x2iezn",
        MemoryIntensive8Graviton = "x8g",
        X8g = "x8g",
        Fpga1 = "f1",
        F1 = "f1",
        Fpga2 = "f2",
        F2 = "f2",
        Graphics3Small = "g3s",
        G3s = "g3s",
        Graphics3 = "g3",
        G3 = "g3",
        Graphics4NvmeDriveHighPerformance = "g4dn",
        G4dn = "g4dn",
        Graphics4AmdNvmeDrive = "g4ad",
        G4ad = "g4ad",
        Graphics5 = "g5",
        G5 = "g5",
        Graphics5Graviton2 = "g5g",
        G5g = "g5g",
        Graphics6 = "g6",
        G6 = "g6",
        Graphics6Efficient = "g6e",
        G6e = "g6e",
        Graphics7Efficient = "g7e",
        G7e = "g7e",
        GraphicsRam6 = "gr6",
        Gr6 = "gr6",
        Parallel2 = "p2",
        P2 = "p2",
        Parallel3 = "p3",
        P3 = "p3",
        Parallel3NvmeDriveHighPerformance = "p3dn",
        P3dn = "p3dn",
        Parallel4NvmeDriveExtended = "p4de",
        P4de = "p4de",
        Parallel4 = "p4d",
        P4d = "p4d",
        Parallel5 = "p5",
        P5 = "p5",
        Parallel5Extended = "parallel5-extended",
        P5e = "p5e",
        Parallel5ExtendedNetwork = "parallel5-extended-network",
        P5en = "p5en",
        Arm1 = "a1",
        A1 = "a1",
        Standard6Graviton = "m6g",
        M6g = "m6g",
        Standard6Intel = "m6i",
        M6i = "m6i",
        Standard6IntelNvmeDrive = "m6id",
        M6id = "m6id",
        Standard6IntelHighPerformance = "m6in",
        M6in = "m6in",
        Standard6IntelNvmeDriveHighPerformance = "m6idn",
        M6idn = "m6idn",
        Standard6Amd = "m6a",
        M6a = "m6a",
        Standard6Graviton2NvmeDrive = "m6gd",
        M6gd = "m6gd",
        Standard7Graviton = "m7g",
        M7g = "m7g",
        Standard8Graviton = "m8g",
        M8g = "m8g",
        Standard7Graviton3NvmeDrive = "m7gd",
        M7gd = "m7gd",
        Standard8Graviton4NvmeDrive = "m8gd",
        M8gd = "m8gd",
        Standard8Intel = "m8i",
        M8i = "m8i",
        Standard8IntelFlex = "m8i-flex",
        M8iFlex = "m8i-flex",
        Standard7Intel = "m7i",
        M7i = "m7i",
        Standard7IntelFlex = "m7i-flex",
        M7iFlex = "m7i-flex",
        Standard7Amd = "m7a",
        M7a = "m7a",
        Standard8Amd = "m8a",
        M8a = "m8a",
        Standard9Graviton = "m9g",
        M9g = "m9g",
        HighComputeMemory1 = "z1d",
        Z1d = "z1d",
        Inference1 = "inf1",
        Inf1 = "inf1",
        Inference2 = "inf2",
        Inf2 = "inf2",
        Macintosh1Intel = "mac1",
        Mac1 = "mac1",
        Macintosh2M1 = "mac2",
        Mac2 = "mac2",
        Macintosh2M2 = "mac2-m2",
        Mac2M2 = "mac2-m2",
        Macintosh2M2Pro = "mac2-m2pro",
        Mac2M2pro = "mac2-m2pro",
        Macintosh2M1Ultra = "mac2-m1ultra",
        Mac2M1ultra = "mac2-m1ultra",
        VideoTranscoding1 = "vt1",
        Vt1 = "vt1",
        HighPerformanceComputing6Amd = "hpc6a",
        Hpc6a = "hpc6a",
        HighPerformanceComputing6IntelNvmeDrive = "hpc6id",
        Hpc6id = "hpc6id",
        HighPerformanceComputing7Amd = "hpc7a",
        Hpc7a = "hpc7a",
        HighPerformanceComputing7Graviton = "hpc7g",
        Hpc7g = "hpc7g",
        DeepLearning1 = "dl1",
        Dl1 = "dl1",
        DeepLearning2Qualcomm = "dl2q",
        Dl2q = "dl2q",
    }
}

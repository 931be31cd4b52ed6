//! What containers may do with the kernel of Linux.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::{Lazy, number_token};
use longshore_core::units::Size;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use crate::aws_ecs::tmpfs_mount_options;
use crate::props::{construct_props, text_enum};

text_enum! {
    /// What a container may do with a device.
    pub enum DevicePermission {
        /// `read`
        Read = "read",
        /// `write`
        Write = "write",
        /// `mknod`
        Mknod = "mknod",
    }
}
tmpfs_mount_options!(TmpfsMountOption);

construct_props! {
    /// Properties of [`LinuxParameters`].
    #[derive(Debug, Default)]
    pub struct LinuxParametersProps => LinuxParameters {
        /// Whether a process of its own forwards signals and reaps processes. Default false.
        init_process_enabled: Option<bool>,
        /// The size of `/dev/shm`. Default: as docker has it.
        shared_memory_size: Option<Size>,
        /// How much memory may be swapped. Default: as the instance has it.
        max_swap: Option<Size>,
        /// How readily memory is swapped, 0 to 100; only with `max_swap`. Default: 60.
        [into] swappiness: Option<f64>,
    }
}

/// A device of the instance.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// The path in the container. Default: as on the instance.
    pub container_path: Option<String>,
    /// The path on the instance.
    pub host_path: String,
    /// What the container may do with it. Default: read, write and mknod.
    pub permissions: Option<Vec<DevicePermission>>,
}

/// A file system in memory.
#[derive(Clone, Debug)]
pub struct Tmpfs {
    /// The path in the container.
    pub container_path: String,
    /// The size.
    pub size: Size,
    /// How it is mounted.
    pub mount_options: Option<Vec<TmpfsMountOption>>,
}

/// What containers may do with the kernel of Linux; clones are the same.
#[derive(Clone)]
pub struct LinuxParameters(Rc<Inner>);

struct Inner {
    node: Node,
    props: LinuxParametersProps,
    devices: RefCell<Vec<Device>>,
    tmpfs: RefCell<Vec<Tmpfs>>,
}

impl LinuxParameters {
    fn make(scope: &dyn Construct, id: &str, props: LinuxParametersProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_batch.LinuxParameters")?;
        let swappiness = props.swappiness.filter(|n| number_token(*n).is_none());
        if let Some(n) = swappiness.filter(|n| n.fract() != 0.0 || !(0.0..=100.0).contains(n)) {
            bail!(
                &node,
                "InvalidSwappiness",
                "swappiness: Must be an integer between 0 and 100; received {}.",
                js_number(n)
            );
        }
        let (devices, tmpfs) = Default::default();
        Ok(Self(Rc::new(Inner { node, props, devices, tmpfs })))
    }

    /// Adds devices of the instance.
    pub fn add_devices(&self, device: impl IntoIterator<Item = Device>) {
        self.0.devices.borrow_mut().extend(device);
    }

    /// Mounts file systems in memory.
    pub fn add_tmpfs(&self, tmpfs: impl IntoIterator<Item = Tmpfs>) {
        self.0.tmpfs.borrow_mut().extend(tmpfs);
    }

    /// The devices.
    pub fn devices(&self) -> Vec<Device> {
        self.0.devices.borrow().clone()
    }

    /// The file systems in memory.
    pub fn tmpfs(&self) -> Vec<Tmpfs> {
        self.0.tmpfs.borrow().clone()
    }

    /// The parameters as templates have them; devices and file systems may still be added.
    ///
    /// # Errors
    /// When a size is no whole number of MiB.
    pub fn render_linux_parameters(&self) -> Result<Object> {
        let p = &self.0.props;
        let (devices, tmpfs) = (self.clone(), self.clone());
        Ok(object! {
            "InitProcessEnabled" => p.init_process_enabled,
            "SharedMemorySize" => p.shared_memory_size.map(Size::to_mebibytes).transpose()?,
            "MaxSwap" => p.max_swap.map(Size::to_mebibytes).transpose()?,
            "Swappiness" => p.max_swap.and(p.swappiness),
            "Devices" => Lazy::any(move || {
                let one = |d: &Device| Value::from(object! {
                    "ContainerPath" => d.container_path.clone(),
                    "HostPath" => d.host_path.as_str(),
                    "Permissions" => d.permissions.clone(),
                });
                Ok(Value::Array(devices.0.devices.borrow().iter().map(one).collect()).or_undefined_if_empty())
            }),
            "Tmpfs" => Lazy::any(move || {
                let one = |t: &Tmpfs| Ok(Value::from(object! {
                    "ContainerPath" => t.container_path.as_str(),
                    "Size" => t.size.to_mebibytes()?,
                    "MountOptions" => t.mount_options.clone(),
                }));
                let all = tmpfs.0.tmpfs.borrow().iter().map(one).collect::<Result<_>>()?;
                Ok(Value::Array(all).or_undefined_if_empty())
            }),
        })
    }
}

impl Construct for LinuxParameters {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

//! What containers may do with the kernel of Linux.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::number_token;
use longshore_core::units::Size;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use super::{Capability, DevicePermission, TmpfsMountOption};
use crate::props::construct_props;

construct_props! {
    /// Properties of [`LinuxParameters`].
    #[derive(Debug, Default)]
    pub struct LinuxParametersProps => LinuxParameters {
        /// Whether a process of its own forwards signals and reaps processes. Default false.
        init_process_enabled: Option<bool>,
        /// The size of `/dev/shm`, in MiB. Default: as docker has it.
        [into] shared_memory_size: Option<f64>,
        /// How much memory may be swapped. Default: as the instance has it.
        max_swap: Option<Size>,
        /// How readily memory is swapped, 0 to 100; only with `max_swap`. Default: 60.
        [into] swappiness: Option<f64>,
    }
}

/// A device of the instance.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct Device {
    /// The path in the container. Default: as on the instance.
    pub container_path: Option<String>,
    /// The path on the instance.
    pub host_path: String,
    /// What the container may do with it. Default: read, write and mknod.
    pub permissions: Option<Vec<DevicePermission>>,
}

/// A file system in memory.
#[derive(Clone, Debug, Default, Builder)]
pub struct Tmpfs {
    /// The path in the container.
    #[builder(into)]
    pub container_path: String,
    /// The size, in MiB.
    #[builder(into)]
    pub size: f64,
    /// How it is mounted.
    pub mount_options: Option<Vec<TmpfsMountOption>>,
}

/// What a container may do with the kernel of Linux; clones are the same.
#[derive(Clone)]
pub struct LinuxParameters(Rc<Inner>);

struct Inner {
    node: Node,
    props: LinuxParametersProps,
    added: RefCell<Vec<Capability>>,
    dropped: RefCell<Vec<Capability>>,
    devices: RefCell<Vec<Device>>,
    tmpfs: RefCell<Vec<Tmpfs>>,
}

impl LinuxParameters {
    /// Makes parameters for one or more containers.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: LinuxParametersProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecs.LinuxParameters")?;
        let whole = |n: f64| n.fract() == 0.0 && n >= 0.0;
        let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
        if let Some(size) = known(props.shared_memory_size).filter(|n| !whole(*n)) {
            bail!(
                &node,
                "MustBeSharedMemorySizeIntegerGreater",
                "sharedMemorySize: Must be an integer greater than 0; received {}.",
                js_number(size)
            );
        }
        if let Some(swappiness) = known(props.swappiness).filter(|n| !whole(*n) || *n > 100.0) {
            bail!(
                &node,
                "MustBeSwappinessIntegerBetween",
                "swappiness: Must be an integer between 0 and 100; received {}.",
                js_number(swappiness)
            );
        }
        Ok(Self(Rc::new(Inner {
            node,
            props,
            added: RefCell::default(),
            dropped: RefCell::default(),
            devices: RefCell::default(),
            tmpfs: RefCell::default(),
        })))
    }

    /// Gives privileges.
    pub fn add_capabilities(&self, capabilities: &[Capability]) {
        self.0.added.borrow_mut().extend(capabilities);
    }

    /// Denies privileges.
    pub fn drop_capabilities(&self, capabilities: &[Capability]) {
        self.0.dropped.borrow_mut().extend(capabilities);
    }

    /// Adds devices of the instance.
    pub fn add_devices(&self, devices: impl IntoIterator<Item = Device>) {
        self.0.devices.borrow_mut().extend(devices);
    }

    /// Mounts file systems in memory.
    pub fn add_tmpfs(&self, tmpfs: impl IntoIterator<Item = Tmpfs>) {
        self.0.tmpfs.borrow_mut().extend(tmpfs);
    }

    /// The parameters as templates have them.
    ///
    /// # Errors
    /// When the memory that may be swapped is no whole number of MiB.
    pub fn render_linux_parameters(&self) -> Result<Object> {
        let p = &self.0.props;
        let list = |of: Vec<Value>| Value::from(of).or_undefined_if_empty();
        let capabilities = |of: &RefCell<Vec<Capability>>| Value::from(of.borrow().clone()).or_undefined_if_empty();
        Ok(object! {
            "InitProcessEnabled" => p.init_process_enabled,
            "SharedMemorySize" => p.shared_memory_size,
            "MaxSwap" => p.max_swap.map(Size::to_mebibytes).transpose()?,
            "Swappiness" => p.max_swap.and(p.swappiness),
            "Capabilities" => object! {
                "Add" => capabilities(&self.0.added),
                "Drop" => capabilities(&self.0.dropped),
            },
            "Devices" => list(self.0.devices.borrow().iter().map(|d| object! {
                "ContainerPath" => d.container_path.clone(),
                "HostPath" => d.host_path.as_str(),
                "Permissions" => d.permissions.clone(),
            }.into()).collect()),
            "Tmpfs" => list(self.0.tmpfs.borrow().iter().map(|t| object! {
                "ContainerPath" => t.container_path.as_str(),
                "Size" => t.size,
                "MountOptions" => t.mount_options.clone(),
            }.into()).collect()),
        })
    }
}

impl Construct for LinuxParameters {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

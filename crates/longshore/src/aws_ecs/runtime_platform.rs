//! The processor and operating system of tasks.

use std::borrow::Cow;

/// The instruction set that a task runs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CpuArchitecture(Cow<'static, str>);

impl CpuArchitecture {
    /// 64-bit ARM.
    pub const ARM64: Self = Self(Cow::Borrowed("ARM64"));
    /// 64-bit x86.
    pub const X86_64: Self = Self(Cow::Borrowed("X86_64"));

    /// Any instruction set that ECS knows.
    pub fn of(cpu_architecture: impl Into<String>) -> Self {
        Self(cpu_architecture.into().into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The operating system that a task runs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatingSystemFamily(Cow<'static, str>);

impl OperatingSystemFamily {
    /// Linux.
    pub const LINUX: Self = Self(Cow::Borrowed("LINUX"));
    /// Windows Server 2004, Core.
    pub const WINDOWS_SERVER_2004_CORE: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2004_CORE"));
    /// Windows Server 2016, Full.
    pub const WINDOWS_SERVER_2016_FULL: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2016_FULL"));
    /// Windows Server 2019, Core.
    pub const WINDOWS_SERVER_2019_CORE: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2019_CORE"));
    /// Windows Server 2019, Full.
    pub const WINDOWS_SERVER_2019_FULL: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2019_FULL"));
    /// Windows Server 2022, Core.
    pub const WINDOWS_SERVER_2022_CORE: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2022_CORE"));
    /// Windows Server 2022, Full.
    pub const WINDOWS_SERVER_2022_FULL: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2022_FULL"));
    /// Windows Server 20H2, Core.
    pub const WINDOWS_SERVER_20H2_CORE: Self = Self(Cow::Borrowed("WINDOWS_SERVER_20H2_CORE"));
    /// Windows Server 2025, Full.
    pub const WINDOWS_SERVER_2025_FULL: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2025_FULL"));
    /// Windows Server 2025, Core.
    pub const WINDOWS_SERVER_2025_CORE: Self = Self(Cow::Borrowed("WINDOWS_SERVER_2025_CORE"));

    /// Any operating system that ECS knows.
    pub fn of(family: impl Into<String>) -> Self {
        Self(family.into().into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a Windows.
    pub fn is_windows(&self) -> bool {
        self.0.to_lowercase().starts_with("windows")
    }

    /// Whether it is a Linux.
    pub fn is_linux(&self) -> bool {
        self.0.to_lowercase().starts_with("linux")
    }
}

/// What tasks on Fargate run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuntimePlatform {
    /// The instruction set. Default: x86.
    pub cpu_architecture: Option<CpuArchitecture>,
    /// The operating system. Default: Linux.
    pub operating_system_family: Option<OperatingSystemFamily>,
}

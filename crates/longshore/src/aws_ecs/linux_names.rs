//! The enumerations of Linux that containers are configured with.
// Source: Linux capabilities(7) and mount(8), as the ECS API takes them.

/// A privilege of the kernel that containers can be given or denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// `ALL`
    All,
    /// `AUDIT_CONTROL`
    AuditControl,
    /// `AUDIT_WRITE`
    AuditWrite,
    /// `BLOCK_SUSPEND`
    BlockSuspend,
    /// `CHOWN`
    Chown,
    /// `DAC_OVERRIDE`
    DacOverride,
    /// `DAC_READ_SEARCH`
    DacReadSearch,
    /// `FOWNER`
    Fowner,
    /// `FSETID`
    Fsetid,
    /// `IPC_LOCK`
    IpcLock,
    /// `IPC_OWNER`
    IpcOwner,
    /// `KILL`
    Kill,
    /// `LEASE`
    Lease,
    /// `LINUX_IMMUTABLE`
    LinuxImmutable,
    /// `MAC_ADMIN`
    MacAdmin,
    /// `MAC_OVERRIDE`
    MacOverride,
    /// `MKNOD`
    Mknod,
    /// `NET_ADMIN`
    NetAdmin,
    /// `NET_BIND_SERVICE`
    NetBindService,
    /// `NET_BROADCAST`
    NetBroadcast,
    /// `NET_RAW`
    NetRaw,
    /// `SETFCAP`
    Setfcap,
    /// `SETGID`
    Setgid,
    /// `SETPCAP`
    Setpcap,
    /// `SETUID`
    Setuid,
    /// `SYS_ADMIN`
    SysAdmin,
    /// `SYS_BOOT`
    SysBoot,
    /// `SYS_CHROOT`
    SysChroot,
    /// `SYS_MODULE`
    SysModule,
    /// `SYS_NICE`
    SysNice,
    /// `SYS_PACCT`
    SysPacct,
    /// `SYS_PTRACE`
    SysPtrace,
    /// `SYS_RAWIO`
    SysRawio,
    /// `SYS_RESOURCE`
    SysResource,
    /// `SYS_TIME`
    SysTime,
    /// `SYS_TTY_CONFIG`
    SysTtyConfig,
    /// `SYSLOG`
    Syslog,
    /// `WAKE_ALARM`
    WakeAlarm,
}

crate::props::enum_texts! { Capability {
    All => "ALL",
    AuditControl => "AUDIT_CONTROL",
    AuditWrite => "AUDIT_WRITE",
    BlockSuspend => "BLOCK_SUSPEND",
    Chown => "CHOWN",
    DacOverride => "DAC_OVERRIDE",
    DacReadSearch => "DAC_READ_SEARCH",
    Fowner => "FOWNER",
    Fsetid => "FSETID",
    IpcLock => "IPC_LOCK",
    IpcOwner => "IPC_OWNER",
    Kill => "KILL",
    Lease => "LEASE",
    LinuxImmutable => "LINUX_IMMUTABLE",
    MacAdmin => "MAC_ADMIN",
    MacOverride => "MAC_OVERRIDE",
    Mknod => "MKNOD",
    NetAdmin => "NET_ADMIN",
    NetBindService => "NET_BIND_SERVICE",
    NetBroadcast => "NET_BROADCAST",
    NetRaw => "NET_RAW",
    Setfcap => "SETFCAP",
    Setgid => "SETGID",
    Setpcap => "SETPCAP",
    Setuid => "SETUID",
    SysAdmin => "SYS_ADMIN",
    SysBoot => "SYS_BOOT",
    SysChroot => "SYS_CHROOT",
    SysModule => "SYS_MODULE",
    SysNice => "SYS_NICE",
    SysPacct => "SYS_PACCT",
    SysPtrace => "SYS_PTRACE",
    SysRawio => "SYS_RAWIO",
    SysResource => "SYS_RESOURCE",
    SysTime => "SYS_TIME",
    SysTtyConfig => "SYS_TTY_CONFIG",
    Syslog => "SYSLOG",
    WakeAlarm => "WAKE_ALARM",
} }

/// What a container may do with a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DevicePermission {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `mknod`
    Mknod,
}

crate::props::enum_texts! { DevicePermission {
    Read => "read",
    Write => "write",
    Mknod => "mknod",
} }

/// Declares how file systems in memory are mounted; the CDK has the same names for ECS and for Batch.
macro_rules! tmpfs_mount_options {
    ($Name:ident) => {
        $crate::props::text_enum! {
            /// How a file system in memory is mounted.
            pub enum $Name {
                /// `defaults`
                Defaults = "defaults",
                /// `ro`
                Ro = "ro",
                /// `rw`
                Rw = "rw",
                /// `suid`
                Suid = "suid",
                /// `nosuid`
                Nosuid = "nosuid",
                /// `dev`
                Dev = "dev",
                /// `nodev`
                Nodev = "nodev",
                /// `exec`
                Exec = "exec",
                /// `noexec`
                Noexec = "noexec",
                /// `sync`
                Sync = "sync",
                /// `async`
                Async = "async",
                /// `dirsync`
                Dirsync = "dirsync",
                /// `remount`
                Remount = "remount",
                /// `mand`
                Mand = "mand",
                /// `nomand`
                Nomand = "nomand",
                /// `atime`
                Atime = "atime",
                /// `noatime`
                Noatime = "noatime",
                /// `diratime`
                Diratime = "diratime",
                /// `nodiratime`
                Nodiratime = "nodiratime",
                /// `bind`
                Bind = "bind",
                /// `rbind`
                Rbind = "rbind",
                /// `unbindable`
                Unbindable = "unbindable",
                /// `runbindable`
                Runbindable = "runbindable",
                /// `private`
                Private = "private",
                /// `rprivate`
                Rprivate = "rprivate",
                /// `shared`
                Shared = "shared",
                /// `rshared`
                Rshared = "rshared",
                /// `slave`
                Slave = "slave",
                /// `rslave`
                Rslave = "rslave",
                /// `relatime`
                Relatime = "relatime",
                /// `norelatime`
                Norelatime = "norelatime",
                /// `strictatime`
                Strictatime = "strictatime",
                /// `nostrictatime`
                Nostrictatime = "nostrictatime",
                /// `mode`
                Mode = "mode",
                /// `uid`
                Uid = "uid",
                /// `gid`
                Gid = "gid",
                /// `nr_inodes`
                NrInodes = "nr_inodes",
                /// `nr_blocks`
                NrBlocks = "nr_blocks",
                /// `mpol`
                Mpol = "mpol",
            }
        }
    };
}
pub(crate) use tmpfs_mount_options;
tmpfs_mount_options!(TmpfsMountOption);

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

/// How a file system in memory is mounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TmpfsMountOption {
    /// `defaults`
    Defaults,
    /// `ro`
    Ro,
    /// `rw`
    Rw,
    /// `suid`
    Suid,
    /// `nosuid`
    Nosuid,
    /// `dev`
    Dev,
    /// `nodev`
    Nodev,
    /// `exec`
    Exec,
    /// `noexec`
    Noexec,
    /// `sync`
    Sync,
    /// `async`
    Async,
    /// `dirsync`
    Dirsync,
    /// `remount`
    Remount,
    /// `mand`
    Mand,
    /// `nomand`
    Nomand,
    /// `atime`
    Atime,
    /// `noatime`
    Noatime,
    /// `diratime`
    Diratime,
    /// `nodiratime`
    Nodiratime,
    /// `bind`
    Bind,
    /// `rbind`
    Rbind,
    /// `unbindable`
    Unbindable,
    /// `runbindable`
    Runbindable,
    /// `private`
    Private,
    /// `rprivate`
    Rprivate,
    /// `shared`
    Shared,
    /// `rshared`
    Rshared,
    /// `slave`
    Slave,
    /// `rslave`
    Rslave,
    /// `relatime`
    Relatime,
    /// `norelatime`
    Norelatime,
    /// `strictatime`
    Strictatime,
    /// `nostrictatime`
    Nostrictatime,
    /// `mode`
    Mode,
    /// `uid`
    Uid,
    /// `gid`
    Gid,
    /// `nr_inodes`
    NrInodes,
    /// `nr_blocks`
    NrBlocks,
    /// `mpol`
    Mpol,
}

crate::props::enum_texts! { TmpfsMountOption {
    Defaults => "defaults",
    Ro => "ro",
    Rw => "rw",
    Suid => "suid",
    Nosuid => "nosuid",
    Dev => "dev",
    Nodev => "nodev",
    Exec => "exec",
    Noexec => "noexec",
    Sync => "sync",
    Async => "async",
    Dirsync => "dirsync",
    Remount => "remount",
    Mand => "mand",
    Nomand => "nomand",
    Atime => "atime",
    Noatime => "noatime",
    Diratime => "diratime",
    Nodiratime => "nodiratime",
    Bind => "bind",
    Rbind => "rbind",
    Unbindable => "unbindable",
    Runbindable => "runbindable",
    Private => "private",
    Rprivate => "rprivate",
    Shared => "shared",
    Rshared => "rshared",
    Slave => "slave",
    Rslave => "rslave",
    Relatime => "relatime",
    Norelatime => "norelatime",
    Strictatime => "strictatime",
    Nostrictatime => "nostrictatime",
    Mode => "mode",
    Uid => "uid",
    Gid => "gid",
    NrInodes => "nr_inodes",
    NrBlocks => "nr_blocks",
    Mpol => "mpol",
} }

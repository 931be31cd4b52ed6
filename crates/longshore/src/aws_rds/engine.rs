//! Database engines and their versions.

use std::borrow::Cow;
use std::rc::Rc;

/// A version as RDS knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EngineVersion {
    /// The whole version, such as `8.0.16`. Default: the newest of the major version.
    pub full_version: Option<String>,
    /// The major version, such as `8.0`.
    pub major_version: String,
}

macro_rules! engine_version {
    ($(#[$m:meta])* $Version:ident) => {
        $(#[$m])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Version {
            full: Cow<'static, str>,
            major: Cow<'static, str>,
        }

        impl $Version {
            pub(super) const fn known(full: &'static str, major: &'static str) -> Self {
                Self { full: Cow::Borrowed(full), major: Cow::Borrowed(major) }
            }

            /// A version that has no name here.
            pub fn of(full_version: impl Into<String>, major_version: impl Into<String>) -> Self {
                Self { full: Cow::Owned(full_version.into()), major: Cow::Owned(major_version.into()) }
            }

            fn version(&self) -> EngineVersion {
                EngineVersion { full_version: Some(self.full.to_string()), major_version: self.major.to_string() }
            }
        }
    };
}

engine_version! {
    /// A version of MySQL.
    MysqlEngineVersion
}
engine_version! {
    /// A version of MariaDB.
    MariaDbEngineVersion
}

impl MysqlEngineVersion {
    /// The whole version.
    pub fn mysql_full_version(&self) -> &str {
        &self.full
    }

    /// The major version.
    pub fn mysql_major_version(&self) -> &str {
        &self.major
    }
}

impl MariaDbEngineVersion {
    /// The whole version.
    pub fn maria_db_full_version(&self) -> &str {
        &self.full
    }

    /// The major version.
    pub fn maria_db_major_version(&self) -> &str {
        &self.major
    }
}

/// What a version of PostgreSQL can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PostgresEngineFeatures {
    /// Whether it reads from buckets. Default false.
    pub s3_import: Option<bool>,
    /// Whether it writes to buckets. Default false.
    pub s3_export: Option<bool>,
}

/// A version of PostgreSQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostgresEngineVersion {
    full: Cow<'static, str>,
    major: Cow<'static, str>,
    features: PostgresEngineFeatures,
}

impl PostgresEngineVersion {
    pub(super) const fn known(full: &'static str, major: &'static str, features: PostgresEngineFeatures) -> Self {
        Self { full: Cow::Borrowed(full), major: Cow::Borrowed(major), features }
    }

    /// A version that has no name here, and what it can do.
    pub fn of(
        full_version: impl Into<String>,
        major_version: impl Into<String>,
        features: Option<PostgresEngineFeatures>,
    ) -> Self {
        Self {
            full: Cow::Owned(full_version.into()),
            major: Cow::Owned(major_version.into()),
            features: features.unwrap_or_default(),
        }
    }

    /// The whole version.
    pub fn postgres_full_version(&self) -> &str {
        &self.full
    }

    /// The major version.
    pub fn postgres_major_version(&self) -> &str {
        &self.major
    }
}

/// An engine that instances can have.
pub trait IInstanceEngine {
    /// The type, such as `mysql`.
    fn engine_type(&self) -> String;

    /// The version. Default: the newest.
    fn engine_version(&self) -> Option<EngineVersion>;

    /// The family of parameter groups, such as `mysql8.0`; only of a known version.
    fn parameter_group_family(&self) -> Option<String> {
        Some(format!("{}{}", self.engine_type(), self.engine_version()?.major_version))
    }

    /// What the engine is compatible with, such as `MYSQL`.
    fn engine_family(&self) -> Option<String>;

    /// The name of the first user. Default: `admin`.
    fn default_username(&self) -> Option<String> {
        None
    }

    /// Whether the engine knows time zones.
    #[doc(hidden)]
    fn supports_timezone(&self) -> bool {
        false
    }

    /// Whether instances can be members of a directory.
    #[doc(hidden)]
    fn supports_domain(&self) -> bool {
        true
    }

    /// The names of the features that read from and write to buckets.
    #[doc(hidden)]
    fn s3_features(&self) -> (Option<&'static str>, Option<&'static str>) {
        (None, None)
    }
}

/// A handle of any engine.
pub type InstanceEngineRef = Rc<dyn IInstanceEngine>;

/// Properties of MariaDB.
#[derive(Clone, Debug)]
pub struct MariaDbInstanceEngineProps {
    /// The version.
    pub version: MariaDbEngineVersion,
}

/// Properties of MySQL.
#[derive(Clone, Debug)]
pub struct MySqlInstanceEngineProps {
    /// The version.
    pub version: MysqlEngineVersion,
}

/// Properties of PostgreSQL.
#[derive(Clone, Debug)]
pub struct PostgresInstanceEngineProps {
    /// The version.
    pub version: PostgresEngineVersion,
}

/// The engines that instances can have.
#[derive(Clone, Copy, Debug)]
pub struct DatabaseInstanceEngine;

impl DatabaseInstanceEngine {
    /// MariaDB.
    pub fn maria_db(props: MariaDbInstanceEngineProps) -> InstanceEngineRef {
        Rc::new(Engine::MariaDb(Some(props.version.version())))
    }

    /// MariaDB, whatever its version.
    pub fn any_maria_db() -> InstanceEngineRef {
        Rc::new(Engine::MariaDb(None))
    }

    /// MySQL.
    pub fn mysql(props: MySqlInstanceEngineProps) -> InstanceEngineRef {
        Rc::new(Engine::MySql(Some(props.version.version())))
    }

    /// MySQL, whatever its version.
    pub fn any_mysql() -> InstanceEngineRef {
        Rc::new(Engine::MySql(None))
    }

    /// PostgreSQL.
    pub fn postgres(props: PostgresInstanceEngineProps) -> InstanceEngineRef {
        let PostgresEngineVersion { full, major, features } = props.version;
        let version = EngineVersion { full_version: Some(full.into_owned()), major_version: major.into_owned() };
        Rc::new(Engine::Postgres(Some(version), features))
    }

    /// PostgreSQL, whatever its version.
    pub fn any_postgres() -> InstanceEngineRef {
        Rc::new(Engine::Postgres(None, PostgresEngineFeatures { s3_import: Some(true), s3_export: None }))
    }
}

enum Engine {
    MariaDb(Option<EngineVersion>),
    MySql(Option<EngineVersion>),
    Postgres(Option<EngineVersion>, PostgresEngineFeatures),
}

impl IInstanceEngine for Engine {
    fn engine_type(&self) -> String {
        match self {
            Self::MariaDb(_) => "mariadb",
            Self::MySql(_) => "mysql",
            Self::Postgres(..) => "postgres",
        }
        .to_owned()
    }

    fn engine_version(&self) -> Option<EngineVersion> {
        match self {
            Self::MariaDb(version) | Self::MySql(version) | Self::Postgres(version, _) => version.clone(),
        }
    }

    fn engine_family(&self) -> Option<String> {
        Some(if matches!(self, Self::Postgres(..)) { "POSTGRESQL" } else { "MYSQL" }.to_owned())
    }

    fn default_username(&self) -> Option<String> {
        matches!(self, Self::Postgres(..)).then(|| "postgres".to_owned())
    }

    fn supports_domain(&self) -> bool {
        !matches!(self, Self::MariaDb(_))
    }

    fn s3_features(&self) -> (Option<&'static str>, Option<&'static str>) {
        match self {
            Self::Postgres(_, features) => (
                (features.s3_import == Some(true)).then_some("s3Import"),
                (features.s3_export == Some(true)).then_some("s3Export"),
            ),
            _ => (None, None),
        }
    }
}

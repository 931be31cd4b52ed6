//! Databases of RDS, as far as container programs use them: instances of MySQL, MariaDB and PostgreSQL.
//!
//! Clusters, proxies, replicas, restored snapshots, option groups, and the engines of Oracle and Microsoft are here as L1s only.

mod credentials;
mod engine;
mod engine_versions;
mod instance;
mod instance_props;
mod parameter_group;
mod subnet_group;

pub use credentials::{
    Credentials, CredentialsBaseOptions, CredentialsFromUsernameOptions, DatabaseSecret, DatabaseSecretProps,
};
pub use engine::{
    DatabaseInstanceEngine, EngineVersion, IInstanceEngine, InstanceEngineRef, MariaDbEngineVersion,
    MariaDbInstanceEngineProps, MySqlInstanceEngineProps, MysqlEngineVersion, PostgresEngineFeatures,
    PostgresEngineVersion, PostgresInstanceEngineProps,
};
pub use instance::{DatabaseInstance, DatabaseInstanceAttributes, DatabaseInstanceRef, Endpoint, IDatabaseInstance};
pub use instance_props::{
    CaCertificate, DatabaseInsightsMode, DatabaseInstanceProps, EngineLifecycleSupport, LicenseModel, NetworkType,
    PerformanceInsightRetention, ProcessorFeatures, StorageType,
};
pub use parameter_group::{IParameterGroup, ParameterGroup, ParameterGroupProps, ParameterGroupRef};
pub use subnet_group::{ISubnetGroup, SubnetGroup, SubnetGroupProps, SubnetGroupRef};

/// Characters that passwords don't have, because programs and URLs give them another meaning.
// Source: aws-cdk-lib 2.275.0, the default of database secrets.
const EXCLUDED_CHARACTERS: &str = " %+~`#$&*()|[]{}:;<>?!'/@\"\\";

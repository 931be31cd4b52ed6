//! Domain names: hosted zones and their records.
//!
//! Left out: delegation to other accounts, DNSSEC, health checks, ranges of addresses, SVCB and HTTPS records.

mod geo;
mod record;
mod record_kinds;
mod zone;
mod zone_kinds;

pub use geo::{Continent, GeoLocation};
pub use record::{
    AliasRecordTargetConfig, Failover, IAliasRecordTarget, RecordSet, RecordSetProps, RecordTarget, RecordType,
};
pub use record_kinds::{
    ARecord, ARecordProps, AaaaRecord, AaaaRecordProps, CaaAmazonRecord, CaaAmazonRecordProps, CaaRecord,
    CaaRecordProps, CaaRecordValue, CaaTag, CnameRecord, CnameRecordProps, DsRecord, DsRecordProps, MxRecord,
    MxRecordProps, MxRecordValue, NsRecord, NsRecordProps, SrvRecord, SrvRecordProps, SrvRecordValue, TxtRecord,
    TxtRecordProps, ZoneDelegationRecord, ZoneDelegationRecordProps,
};
pub use zone::{
    HostedZone, HostedZoneAttributes, HostedZoneProps, HostedZoneProviderProps, HostedZoneRef, IHostedZone,
};
pub use zone_kinds::{
    PrivateHostedZone, PrivateHostedZoneProps, PublicHostedZone, PublicHostedZoneProps, ZoneDelegationOptions,
};

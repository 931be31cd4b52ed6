//! Domain names: hosted zones and their records.
//!
//! Left out: delegation, DNSSEC, health checks, and routing by weight, place, region or failure.

mod record;
mod zone;

pub use record::{
    ARecord, AaaaRecord, AddressRecordProps, AliasRecordTargetConfig, CnameRecord, CnameRecordProps,
    IAliasRecordTarget, RecordSet, RecordSetProps, RecordTarget, RecordType, TxtRecord, TxtRecordProps,
};
pub use zone::{
    HostedZone, HostedZoneAttributes, HostedZoneProps, HostedZoneProviderProps, HostedZoneRef, IHostedZone,
};

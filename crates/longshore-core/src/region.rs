//! Facts about regions.

/// The partition that a region belongs to, by its name.
// Source: AWS General Reference, partitions; aws-cdk-lib 2.275.0 region-info.
pub fn partition_of(region: &str) -> Option<&'static str> {
    const BY_PREFIX: [(&str, &str); 7] = [
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("us-isob-", "aws-iso-b"),
        ("us-isof-", "aws-iso-f"),
        ("us-iso-", "aws-iso"),
        ("eu-isoe-", "aws-iso-e"),
        ("eusc-", "aws-eusc"),
    ];
    if region.split('-').count() < 3 {
        return None;
    }
    Some(BY_PREFIX.iter().find(|(prefix, _)| region.starts_with(prefix)).map_or("aws", |(_, p)| p))
}

/// The domain suffix of the services in a region.
pub fn domain_suffix_of(region: &str) -> Option<&'static str> {
    Some(match partition_of(region)? {
        "aws-cn" => "amazonaws.com.cn",
        "aws-iso" => "c2s.ic.gov",
        "aws-iso-b" => "sc2s.sgov.gov",
        "aws-iso-e" => "cloud.adc-e.uk",
        "aws-iso-f" => "csp.hci.ic.gov",
        "aws-eusc" => "amazonaws.eu",
        _ => "amazonaws.com",
    })
}

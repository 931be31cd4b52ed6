//! Finding the addresses of Amazon ECR in texts.

/// Replaces every host of Amazon ECR in a text, such as `123456789012.dkr.ecr.eu-west-1.amazonaws.com`, by another.
// Source: AWS General Reference, Amazon ECR endpoints: also `dkr.ecr-fips`, other partitions' suffixes and the
// dual-stack `dkr-ecr.REGION.on.aws`.
pub(crate) fn to_local_addresses(text: &str, host: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(".dkr") {
        let account_starts = at.saturating_sub(12);
        let account = rest.get(account_starts..at).unwrap_or_default();
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        match host_end(&rest[at..]).filter(|_| is_account) {
            Some(length) => {
                out.push_str(&rest[..account_starts]);
                out.push_str(host);
                rest = &rest[at + length..];
            }
            None => {
                out.push_str(&rest[..at + 4]);
                rest = &rest[at + 4..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The length of `.dkr.ecr.REGION.SUFFIX` at the beginning of a text.
fn host_end(text: &str) -> Option<usize> {
    let length = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(text.len());
    let name = text[..length].trim_end_matches('.');
    let service = [".dkr.ecr.", ".dkr.ecr-fips.", ".dkr-ecr.", ".dkr-ecr-fips."];
    let after = service.iter().find_map(|service| name.strip_prefix(service))?;
    let (region, suffix) = after.split_once('.')?;
    let is_region = region.split('-').count() >= 3;
    let is_suffix = ["amazonaws.com", "amazonaws.com.cn", "on.aws", "on.amazonwebservices.com.cn", "amazonaws.eu"]
        .contains(&suffix)
        || ["c2s.ic.gov", "sc2s.sgov.gov", "cloud.adc-e.uk", "csp.hci.ic.gov"].contains(&suffix);
    (is_region && is_suffix).then_some(name.len())
}

#[cfg(test)]
mod tests {
    use super::to_local_addresses;

    #[test]
    fn addresses_of_ecr_become_local_and_others_stay() {
        let local = |text| to_local_addresses(text, "127.0.0.1:5010");
        for (text, expected) in [
            ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:1", "127.0.0.1:5010/team/app:1"),
            (
                "docker pull 123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/a@sha256:0",
                "docker pull 127.0.0.1:5010/a@sha256:0",
            ),
            (
                "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a,123456789012.dkr-ecr.us-east-1.on.aws/b",
                "127.0.0.1:5010/a,127.0.0.1:5010/b",
            ),
            ("23456789012.dkr.ecr.eu-west-1.amazonaws.com/a", "23456789012.dkr.ecr.eu-west-1.amazonaws.com/a"),
            ("123456789012.dkr.ecr.eu-west-1.example.com/a", "123456789012.dkr.ecr.eu-west-1.example.com/a"),
            ("arn:aws:ecr:eu-west-1:123456789012:repository/a", "arn:aws:ecr:eu-west-1:123456789012:repository/a"),
            ("é.dkr", "é.dkr"),
        ] {
            assert_eq!(local(text), expected);
        }
    }
}

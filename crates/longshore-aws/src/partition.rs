//! Partitions: which regions belong together, and how their hosts are named.

/// A group of regions with accounts, ARNs and host names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partition {
    /// Its name, as in `arn:aws-cn:…`.
    pub name: &'static str,
    /// What host names end with.
    pub suffix: &'static str,
    /// What dual-stack host names end with, where there are any.
    pub dual_stack_suffix: Option<&'static str>,
    /// The region that global services are signed for.
    pub global_region: &'static str,
    prefixes: &'static [&'static str],
}

// Source: botocore 1.44.5, partitions.json.
const PARTITIONS: [Partition; 8] = [
    Partition {
        name: "aws-cn",
        suffix: "amazonaws.com.cn",
        dual_stack_suffix: Some("api.amazonwebservices.com.cn"),
        global_region: "cn-northwest-1",
        prefixes: &["cn-"],
    },
    Partition {
        name: "aws-us-gov",
        suffix: "amazonaws.com",
        dual_stack_suffix: Some("api.aws"),
        global_region: "us-gov-west-1",
        prefixes: &["us-gov-"],
    },
    Partition {
        name: "aws-iso",
        suffix: "c2s.ic.gov",
        dual_stack_suffix: None,
        global_region: "us-iso-east-1",
        prefixes: &["us-iso-"],
    },
    Partition {
        name: "aws-iso-b",
        suffix: "sc2s.sgov.gov",
        dual_stack_suffix: None,
        global_region: "us-isob-east-1",
        prefixes: &["us-isob-"],
    },
    Partition {
        name: "aws-iso-e",
        suffix: "cloud.adc-e.uk",
        dual_stack_suffix: None,
        global_region: "eu-isoe-west-1",
        prefixes: &["eu-isoe-"],
    },
    Partition {
        name: "aws-iso-f",
        suffix: "csp.hci.ic.gov",
        dual_stack_suffix: None,
        global_region: "us-isof-south-1",
        prefixes: &["us-isof-"],
    },
    Partition {
        name: "aws-eusc",
        suffix: "amazonaws.eu",
        dual_stack_suffix: Some("api.amazonwebservices.eu"),
        global_region: "eusc-de-east-1",
        prefixes: &["eusc-"],
    },
    Partition {
        name: "aws",
        suffix: "amazonaws.com",
        dual_stack_suffix: Some("api.aws"),
        global_region: "us-east-1",
        prefixes: &[""],
    },
];

impl Partition {
    /// The partition of a region; `aws` for those that are not known.
    pub fn of_region(region: &str) -> Self {
        let belongs = |it: &&Self| it.prefixes.iter().any(|prefix| region.starts_with(prefix));
        *PARTITIONS.iter().find(belongs).expect("invariant: the last partition takes every region")
    }

    /// Whether a text is written as the regions of AWS are: `eu-west-1`.
    pub fn is_region(text: &str) -> bool {
        let mut parts = text.rsplit('-');
        let number =
            parts.next().is_some_and(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        let rest: Vec<&str> = parts.collect();
        let is_word = |part: &&str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_lowercase());
        number && rest.len() >= 2 && rest.iter().all(is_word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_belong_to_their_partition() {
        for (region, name, suffix) in [
            ("eu-west-1", "aws", "amazonaws.com"),
            ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
            ("us-gov-east-1", "aws-us-gov", "amazonaws.com"),
            ("us-iso-west-1", "aws-iso", "c2s.ic.gov"),
            ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
            ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
            ("mars-north-1", "aws", "amazonaws.com"),
        ] {
            let partition = Partition::of_region(region);
            assert_eq!((partition.name, partition.suffix), (name, suffix), "{region}");
        }
    }
}

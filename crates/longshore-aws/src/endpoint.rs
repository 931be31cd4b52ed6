//! Where services are: the addresses AWS gives them, or those the user sets.

use std::sync::Arc;

use aws_config::SdkConfig;
use aws_types::service_config::ServiceConfigKey;

use crate::{Partition, Service};

/// Finds the addresses of services.
#[derive(Debug, Clone)]
pub(crate) struct Endpoints {
    config: Arc<SdkConfig>,
}

impl Endpoints {
    pub(crate) fn new(config: SdkConfig) -> Self {
        Self { config: Arc::new(config) }
    }

    /// The address the user set for a service: `AWS_ENDPOINT_URL_…`, `AWS_ENDPOINT_URL`, or in the profile.
    pub(crate) fn set_by_user(&self, service: &Service) -> Option<String> {
        let key = ServiceConfigKey::builder().service_id(service.id).env("AWS_ENDPOINT_URL").profile("endpoint_url");
        let set = key.build().ok().and_then(|key| self.config.service_config()?.load_config(key));
        let set = set.or_else(|| self.config.endpoint_url().map(str::to_owned));
        set.map(|url| url.trim_end_matches('/').to_owned()).filter(|url| !url.is_empty())
    }

    /// The address of a service in a region, without a final slash.
    // Source: AWS General Reference, service endpoints; botocore 1.44.5, endpoint-rule-set-1.json of the services.
    pub(crate) fn of(&self, service: &Service, region: &str) -> String {
        if let Some(set) = self.set_by_user(service) {
            return set;
        }
        let fips = self.config.use_fips().unwrap_or_default();
        let dual = self.config.use_dual_stack().unwrap_or_default();
        host(service, region, fips, dual)
    }
}

fn host(service: &Service, region: &str, fips: bool, dual: bool) -> String {
    let partition = Partition::of_region(region);
    if service.is_global {
        return match partition.name {
            "aws-us-gov" => format!("https://{}.us-gov.{}", service.host, partition.suffix),
            _ => format!("https://{}.{}", service.host, partition.suffix),
        };
    }
    let fips = if fips { "-fips" } else { "" };
    let service_host = match service.host {
        // ECR alone puts it in the middle.
        "api.ecr" if dual => format!("ecr{fips}"),
        "api.ecr" if !fips.is_empty() => "ecr-fips".to_owned(),
        host => format!("{host}{fips}"),
    };
    match partition.dual_stack_suffix.filter(|_| dual) {
        Some(_) if service.host == "s3" => format!("https://{service_host}.dualstack.{region}.{}", partition.suffix),
        Some(suffix) => format!("https://{service_host}.{region}.{suffix}"),
        None => format!("https://{service_host}.{region}.{}", partition.suffix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::{CLOUDFORMATION, ECR, ROUTE53, S3, STS};

    #[test]
    fn hosts_are_those_of_the_partition() {
        for (service, region, fips, dual, expected) in [
            (CLOUDFORMATION, "eu-west-1", false, false, "https://cloudformation.eu-west-1.amazonaws.com"),
            (ECR, "eu-west-1", false, false, "https://api.ecr.eu-west-1.amazonaws.com"),
            (ECR, "cn-north-1", false, false, "https://api.ecr.cn-north-1.amazonaws.com.cn"),
            (ECR, "us-east-1", true, false, "https://ecr-fips.us-east-1.amazonaws.com"),
            (ECR, "us-east-1", false, true, "https://ecr.us-east-1.api.aws"),
            (S3, "us-east-1", false, true, "https://s3.dualstack.us-east-1.amazonaws.com"),
            (STS, "us-iso-east-1", false, true, "https://sts.us-iso-east-1.c2s.ic.gov"),
            (STS, "us-gov-west-1", true, false, "https://sts-fips.us-gov-west-1.amazonaws.com"),
            (ROUTE53, "eu-west-1", false, false, "https://route53.amazonaws.com"),
            (ROUTE53, "us-gov-east-1", false, false, "https://route53.us-gov.amazonaws.com"),
        ] {
            assert_eq!(host(&service, region, fips, dual), expected);
        }
    }
}

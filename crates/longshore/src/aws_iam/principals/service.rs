//! Services as principals.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value};

use crate::aws_iam::{IPrincipal, PrincipalKind, PrincipalPolicyFragment};

/// Options of a [`ServicePrincipal`].
#[derive(Clone, Debug, Default)]
pub struct ServicePrincipalOpts {
    /// The region of the service, where it is another than the stack's; matters for opt-in regions only.
    pub region: Option<String>,
    /// Conditions by operator.
    pub conditions: Object,
}

/// An AWS service, such as `ecs-tasks.amazonaws.com`.
#[derive(Clone, Debug)]
pub struct ServicePrincipal {
    service: String,
    opts: ServicePrincipalOpts,
    literal: bool,
}

impl ServicePrincipal {
    /// Names a service, with or without `.amazonaws.com`.
    pub fn new(service: impl Into<String>) -> Self {
        Self::with_opts(service, ServicePrincipalOpts::default())
    }

    /// Names a service, of a region or under conditions.
    pub fn with_opts(service: impl Into<String>, opts: ServicePrincipalOpts) -> Self {
        Self { service: service.into(), opts, literal: false }
    }

    /// Names a service by a text that is used just as it is.
    pub fn from_static_service_principle_name(name: impl Into<String>) -> Self {
        Self { service: name.into(), opts: ServicePrincipalOpts::default(), literal: true }
    }

    /// The name that stands for a service in statements, known at synthesis.
    pub fn service_principal_name(service: &str) -> String {
        Self::new(service).name()
    }

    /// The service as it was given.
    pub fn service(&self) -> &str {
        &self.service
    }

    fn name(&self) -> String {
        if self.literal {
            return self.service.clone();
        }
        let (service, region) = (self.service.clone(), self.opts.region.clone());
        Lazy::with_hint(self.service.clone(), move |context| {
            let stack = Stack::of(context.scope())?;
            Ok(name_in(&service, region.as_deref(), stack.region()).into())
        })
        .to_string()
    }
}

impl IPrincipal for ServicePrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Ok(PrincipalPolicyFragment::with_conditions("Service", self.name(), self.opts.conditions.clone()))
    }

    fn dedupe_string(&self) -> Option<String> {
        let opts: Value = object! {
            "conditions" => Value::Object(self.opts.conditions.clone()).or_undefined_if_empty(),
            "region" => self.opts.region.clone(),
        }
        .into();
        Some(format!("ServicePrincipal:{}:{}", self.service, opts.to_json(0)))
    }

    fn kind(&self) -> PrincipalKind {
        PrincipalKind::Service
    }

    fn describe(&self) -> String {
        format!("ServicePrincipal({})", self.service)
    }
}

/// The name of a service in another region that has to be opted in names the region.
// Source: aws-cdk-lib 2.275.0 ServicePrincipal, observed in all regions it knows.
fn name_in(service: &str, region: Option<&str>, stack_region: &str) -> String {
    let name = standard_name(service);
    match region {
        Some(r) if !str_is_unresolved(r) && r != stack_region && OPT_IN_REGIONS.contains(&r) => {
            match name.strip_suffix(".amazonaws.com") {
                Some(start) => format!("{start}.{r}.amazonaws.com"),
                None => name,
            }
        }
        _ => name,
    }
}

fn standard_name(service: &str) -> String {
    const SUFFIXES: [&str; 4] = [".amazonaws.com.cn", ".amazonaws.com", ".c2s.ic.gov", ".sc2s.sgov.gov"];
    let simple = SUFFIXES.iter().find_map(|s| service.strip_suffix(s)).unwrap_or(service);
    if simple.is_empty() || simple.contains('.') || str_is_unresolved(service) {
        return service.to_owned();
    }
    format!("{simple}.amazonaws.com")
}

// Source: aws-cdk-lib 2.275.0 region-info, `isOptInRegion`.
const OPT_IN_REGIONS: [&str; 17] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
];

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn the_domain_is_completed_and_only_foreign_opt_in_regions_are_named() {
        for (service, region, stack_region, name) in [
            ("s3", None, "us-east-1", "s3.amazonaws.com"),
            ("s3.amazonaws.com.cn", None, "cn-north-1", "s3.amazonaws.com"),
            ("s3.c2s.ic.gov", None, "us-east-1", "s3.amazonaws.com"),
            ("foo.bar", None, "us-east-1", "foo.bar"),
            ("", None, "us-east-1", ""),
            ("amazonaws.com", None, "us-east-1", "amazonaws.com"),
            ("s3", Some("ap-east-1"), "us-east-1", "s3.ap-east-1.amazonaws.com"),
            ("s3", Some("ap-east-1"), "ap-east-1", "s3.amazonaws.com"),
            ("s3", Some("eu-west-1"), "us-east-1", "s3.amazonaws.com"),
            ("delivery.logs.amazonaws.com", Some("ap-east-1"), "us-east-1", "delivery.logs.ap-east-1.amazonaws.com"),
            ("logs.cn-north-1.amazonaws.com.cn", Some("ap-east-1"), "us-east-1", "logs.cn-north-1.amazonaws.com.cn"),
        ] {
            assert_eq!(name_in(service, region, stack_region), name, "{service} of {region:?} in {stack_region}");
        }
    }
}

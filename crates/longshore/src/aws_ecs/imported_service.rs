//! Services, whoever owns them.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat, extract_resource_name};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::{bail, feature_flags};

use super::{BaseService, Cluster, ClusterRef};

/// Whether ARNs of services name their clusters.
const LONG_ARNS: &str = "@aws-cdk/aws-ecs:arnFormatIncludesClusterName";

/// A service, whoever owns it.
pub trait IService: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn service_arn(&self) -> String;

    /// The name.
    fn service_name(&self) -> String;
}

/// A service whose cluster is known, whoever owns it.
pub trait IBaseService: IService {
    /// The cluster.
    fn cluster(&self) -> ClusterRef;

    /// The family of the task definition, where it is known.
    #[doc(hidden)]
    fn task_definition_family(&self) -> Option<String> {
        None
    }
}

/// A handle of any service.
pub type ServiceRef = Rc<dyn IService>;

/// A handle of any service whose cluster is known.
pub type BaseServiceRef = Rc<dyn IBaseService>;

/// What is known of an existing service: its ARN or its name, and its cluster.
#[derive(Clone)]
pub struct FargateServiceAttributes {
    /// The cluster.
    pub cluster: ClusterRef,
    /// The ARN.
    pub service_arn: Option<String>,
    /// The name.
    pub service_name: Option<String>,
}

/// What is known of an existing service on instances of EC2.
pub type Ec2ServiceAttributes = FargateServiceAttributes;

/// What is known of an existing service on machines elsewhere.
pub type ExternalServiceAttributes = FargateServiceAttributes;

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
    cluster: Option<ClusterRef>,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IService for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn service_arn(&self) -> String {
        self.arn.clone()
    }

    fn service_name(&self) -> String {
        self.name.clone()
    }
}

impl IBaseService for Imported {
    fn cluster(&self) -> ClusterRef {
        self.cluster.clone().expect("invariant: handles of this trait are made with a cluster")
    }
}

/// Which part of an ARN the name of an external service is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NamePart {
    Last,
    // Quirk(cdk): external-service-name. The cluster's name is taken for part of the service's.
    All,
}

/// A service by its ARN.
pub(super) fn from_arn(scope: &dyn Construct, id: &str, arn: String, part: NamePart) -> Result<ServiceRef> {
    let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
    let name = match part {
        NamePart::Last => name_of(base.node(), &arn)?,
        NamePart::All => base.stack().split_arn(&arn, ArnFormat::SlashResourceName)?.resource_name.unwrap_or_default(),
    };
    Ok(Rc::new(Imported { base, arn, name, cluster: None }))
}

fn name_of(at: &Node, arn: &str) -> Result<String> {
    let stack = Stack::of(at)?;
    let long = feature_flags::enabled(at, LONG_ARNS);
    if str_is_unresolved(arn) && long {
        let resource = CfnFn::select(5, &CfnFn::split(":", arn, None)?)?;
        return CfnFn::select(2, &CfnFn::split("/", &resource, None)?);
    }
    let parts = stack.split_arn(arn, ArnFormat::SlashResourceName).map_err(|e| e.with_path(at.path()))?;
    let name = parts.resource_name.unwrap_or_default();
    if str_is_unresolved(arn) {
        return Ok(name);
    }
    let mut all = name.split('/');
    let first = all.next().unwrap_or_default();
    Ok(all.next().unwrap_or(first).to_owned())
}

/// A service of which the cluster is known too.
pub(super) fn from_attributes(
    scope: &dyn Construct,
    id: &str,
    attributes: FargateServiceAttributes,
) -> Result<BaseServiceRef> {
    let FargateServiceAttributes { cluster, service_arn, service_name } = attributes;
    let (arn, name) = match (service_arn.filter(|a| !a.is_empty()), service_name.filter(|n| !n.is_empty())) {
        (None, Some(name)) => {
            let long = feature_flags::enabled(scope, LONG_ARNS);
            let resource_name = if long { format!("{}/{name}", cluster.cluster_name()) } else { name.clone() };
            let arn = Stack::of(scope)?.format_arn(ArnComponents {
                service: "ecs".into(),
                resource: "service".into(),
                resource_name: Some(resource_name),
                ..Default::default()
            })?;
            (arn, name)
        }
        (Some(arn), None) => {
            let name = name_of(scope.node(), &arn)?;
            (arn, name)
        }
        _ => bail!(scope, "OnlySpecifyEitherServiceArn", "You can only specify either serviceArn or serviceName."),
    };
    let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(&arn))?;
    Ok(Rc::new(Imported { base, arn, name, cluster: Some(cluster) }))
}

impl BaseService {
    /// An existing service by its ARN, which names the cluster as well.
    ///
    /// # Errors
    /// When the ARN is not one or names no cluster, or the id is empty or taken.
    pub fn from_service_arn_with_cluster(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        service_arn: impl Into<String>,
    ) -> Result<BaseServiceRef> {
        let (id, service_arn) = (id.as_ref(), service_arn.into());
        let stack = Stack::of(scope)?;
        let at = |e: Error| e.with_path(scope.node().path());
        let parts = stack.split_arn(&service_arn, ArnFormat::SlashResourceName).map_err(at)?;
        let resource = extract_resource_name(&service_arn, "service").map_err(at)?;
        let (cluster, name) = if str_is_unresolved(&resource) {
            let parts = CfnFn::split("/", &resource, None)?;
            (CfnFn::select(0, &parts)?, CfnFn::select(1, &parts)?)
        } else {
            match resource.split('/').collect::<Vec<_>>()[..] {
                [cluster, name] => (cluster.to_owned(), name.to_owned()),
                _ => bail!(
                    scope,
                    "ResourceNameServiceArn",
                    "resource name {resource} from service ARN: {service_arn} is not using the ARN cluster format"
                ),
            }
        };
        let cluster_arn = stack.format_arn(ArnComponents {
            partition: parts.partition,
            service: "ecs".into(),
            region: parts.region,
            account: parts.account,
            resource: "cluster".into(),
            resource_name: Some(cluster),
            arn_format: ArnFormat::SlashResourceName,
        })?;
        let cluster = Cluster::from_cluster_arn(scope, format!("{id}Cluster"), cluster_arn)?;
        let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(&service_arn))?;
        Ok(Rc::new(Imported { base, arn: service_arn, name, cluster: Some(cluster) }))
    }
}

//! Hosted zones.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::property_injectors::injected;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, context_provider, object};

use crate::aws_ec2::VpcRef;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`HostedZone`].
    pub struct HostedZoneProps => HostedZone {
        /// The domain.
        [into] zone_name: String,
        /// Whether a dot is added at the end. Default true.
        add_trailing_dot: Option<bool>,
        /// A comment.
        [into] comment: Option<String>,
        /// The ARN of a log group that queries are written to. Default: none.
        [into] query_logs_log_group_arn: Option<String>,
        /// The VPCs of a private zone. Default: the zone is public.
        vpcs: Option<Vec<VpcRef>>,
    }
}

/// What is known of an existing zone.
#[derive(Clone, Debug, Default)]
pub struct HostedZoneAttributes {
    /// The id.
    pub hosted_zone_id: String,
    /// The domain.
    pub zone_name: String,
}

/// Which zone is looked up; exactly one must fit.
#[derive(Clone, Debug, Default)]
pub struct HostedZoneProviderProps {
    /// The domain.
    pub domain_name: String,
    /// Whether the zone is private. Default false.
    pub private_zone: Option<bool>,
    /// The id of a VPC of a private zone. Default: any.
    pub vpc_id: Option<String>,
}

/// A hosted zone, whoever owns it.
pub trait IHostedZone: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn hosted_zone_id(&self) -> String;

    /// The domain.
    ///
    /// # Errors
    /// When the zone was imported by its id.
    fn zone_name(&self) -> Result<String>;

    /// The name servers, where they are known.
    fn hosted_zone_name_servers(&self) -> Option<Vec<String>> {
        None
    }

    /// The ARN.
    ///
    /// # Errors
    /// Never; kept for zones of other kinds.
    fn hosted_zone_arn(&self) -> Result<String> {
        self.base().stack().format_arn(ArnComponents {
            service: "route53".into(),
            resource: "hostedzone".into(),
            resource_name: Some(self.hosted_zone_id()),
            account: Some(String::new()),
            region: Some(String::new()),
            ..Default::default()
        })
    }
}

/// A handle of any hosted zone.
pub type HostedZoneRef = Rc<dyn IHostedZone>;

/// A hosted zone; clones are the same.
#[derive(Clone)]
pub struct HostedZone(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    resource: CfnResource,
    zone_name: String,
    vpcs: Rc<RefCell<Vec<Value>>>,
}

impl HostedZone {
    /// Adds a zone to a stack.
    ///
    /// # Errors
    /// When the domain is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: HostedZoneProps) -> Result<Self> {
        Self::of_class(scope, id, "aws-cdk-lib.aws_route53.HostedZone", props)
    }

    /// What a zone of one kind is made of.
    pub(super) fn base_of(scope: &dyn Construct, id: &str, class: &str, props: HostedZoneProps) -> Result<Self> {
        Self::of_class(scope, id, class, injected(scope, id, Self::PROPERTY_INJECTION_ID, props))
    }

    fn of_class(scope: &dyn Construct, id: &str, class: &str, props: HostedZoneProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        check_name(&props.zone_name)?;
        let dotted = props.add_trailing_dot == Some(false) || props.zone_name.ends_with('.');
        let name = if dotted { props.zone_name.clone() } else { format!("{}.", props.zone_name) };
        let vpcs: Rc<RefCell<Vec<Value>>> = Rc::default();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Route53::HostedZone",
            object! {
                "Name" => name,
                "HostedZoneConfig" => props.comment.map(|c| object! {"Comment" => c}),
                "QueryLoggingConfig" => props.query_logs_log_group_arn
                    .map(|arn| object! {"CloudWatchLogsLogGroupArn" => arn}),
                "VPCs" => Lazy::any({
                    let vpcs = Rc::clone(&vpcs);
                    move || Ok(Value::Array(vpcs.borrow().clone()).or_undefined_if_empty())
                }),
            },
        )?;
        let zone = Self(Rc::new(Inner { base, resource, zone_name: props.zone_name, vpcs }));
        for vpc in props.vpcs.iter().flatten() {
            zone.add_vpc(Rc::clone(vpc));
        }
        Ok(zone)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Makes the zone private, for a VPC or one more.
    pub fn add_vpc(&self, vpc: impl Into<VpcRef>) {
        let vpc = vpc.into();
        let region = vpc.parts().base().env().region.clone();
        self.0.vpcs.borrow_mut().push(object! {"VPCId" => vpc.vpc_id(), "VPCRegion" => region}.into());
    }

    /// An existing zone by its id; its domain is not known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_hosted_zone_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        hosted_zone_id: impl Into<String>,
    ) -> Result<HostedZoneRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, id: hosted_zone_id.into(), zone_name: Err(NO_NAME) }))
    }

    /// An existing zone.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_hosted_zone_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: HostedZoneAttributes,
    ) -> Result<HostedZoneRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, id: attrs.hosted_zone_id, zone_name: Ok(attrs.zone_name) }))
    }

    /// An existing zone, looked up in the account by its domain.
    ///
    /// # Errors
    /// When there is no domain, the stack's environment is not known, or the id is empty or taken.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        query: HostedZoneProviderProps,
    ) -> Result<HostedZoneRef> {
        if query.domain_name.is_empty() {
            bail!(
                scope,
                "CannotUndefinedValueAttributeDomain",
                "Cannot use undefined value for attribute `domainName`"
            );
        }
        let dummy = object! {"Id" => "DUMMY", "Name" => query.domain_name.as_str()};
        let props = object! {
            "domainName" => query.domain_name,
            "privateZone" => query.private_zone,
            "vpcId" => query.vpc_id,
        };
        let found = context_provider::get_value(scope, "hosted-zone", props, Object::new(), dummy.into())?;
        let text = |key: &str| found.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let name = text("Name");
        Self::from_hosted_zone_attributes(
            scope,
            id,
            HostedZoneAttributes {
                hosted_zone_id: text("Id").replacen("/hostedzone/", "", 1),
                zone_name: name.strip_suffix('.').unwrap_or(&name).to_owned(),
            },
        )
    }
}

// Source: Route 53 API, CreateHostedZone Name.
fn check_name(name: &str) -> Result<()> {
    if name.len() > 255 {
        return Err(Error::new("ZoneNameTooLong", "zone name cannot be more than 255 bytes long"));
    }
    if name.split('.').any(|label| label.len() > 63) {
        return Err(Error::new("ZoneLabelTooLong", "zone name labels cannot be more than 63 bytes long"));
    }
    if name.is_empty() || !name.bytes().all(|b| matches!(b, b'!'..=b'~')) {
        return Err(Error::new(
            "InvalidZoneNameCharacters",
            "zone names can only contain a-z, 0-9, -, ! \" # $ % & ' ( ) * + , - / : ; < = > ? @ [  ] ^ _ ` { | } ~ .",
        ));
    }
    Ok(())
}

impl Construct for HostedZone {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IHostedZone for HostedZone {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn hosted_zone_id(&self) -> String {
        self.0.resource.ref_()
    }

    fn zone_name(&self) -> Result<String> {
        Ok(self.0.zone_name.clone())
    }

    fn hosted_zone_name_servers(&self) -> Option<Vec<String>> {
        Some(self.0.resource.att_list("NameServers"))
    }
}

impl From<&HostedZone> for HostedZoneRef {
    fn from(zone: &HostedZone) -> Self {
        Rc::new(zone.clone())
    }
}

/// Why the domain of a zone that is known by its id is not known: a code and a text.
pub(super) type NoName = (&'static str, &'static str);

const NO_NAME: NoName = (
    "CannotReferenceZoneNameHosted",
    "Cannot reference `zoneName` when using `HostedZone.fromHostedZoneId()`. A construct consuming this hosted zone may be trying to reference its `zoneName`. If this is the case, use `fromHostedZoneAttributes()` or `fromLookup()` instead.",
);

pub(super) struct Imported {
    pub(super) base: ResourceBase,
    pub(super) id: String,
    pub(super) zone_name: std::result::Result<String, NoName>,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IHostedZone for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn hosted_zone_id(&self) -> String {
        self.id.clone()
    }

    fn zone_name(&self) -> Result<String> {
        self.zone_name.clone().map_err(|(code, text)| Error::at(self, code, text))
    }
}

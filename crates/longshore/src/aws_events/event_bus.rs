//! Buses that events travel on, who may put events there, and archives of what travelled.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::names::Names;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::{bail, feature_flags, object};

use super::EventPattern;
use crate::aws_iam::{
    AddToResourcePolicyResult, Grant, GrantOnPrincipalOptions, GrantPolicyWithResourceOptions, IGrantable,
    IResourceWithPolicy, PolicyStatement, ServicePrincipal,
};
use crate::aws_kms::KeyRef;
use crate::aws_sqs::QueueRef;
use crate::props::{construct_props, text_enum};

/// Whether services can be granted to put events on a bus, which needs a statement id.
const SID_REQUIRED: &str = "@aws-cdk/aws-events:requireEventBusPolicySid";

text_enum! {
    /// How much of events is logged.
    pub enum IncludeDetail {
        /// All.
        Full = "FULL",
        /// Nothing of what they are about.
        None = "NONE",
    }
}
text_enum! {
    /// What is logged.
    pub enum Level {
        /// Errors and all major steps.
        Info = "INFO",
        /// Errors.
        Error = "ERROR",
        /// Errors and all steps.
        Trace = "TRACE",
        /// Nothing.
        Off = "OFF",
    }
}

/// What a bus logs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LogConfig {
    /// How much of events is logged. Default: nothing of what they are about.
    pub include_detail: Option<IncludeDetail>,
    /// What is logged. Default: nothing.
    pub level: Option<Level>,
}

/// What an archive is made with.
#[derive(Clone)]
pub struct BaseArchiveProps {
    /// The name. Default: made by CloudFormation.
    pub archive_name: Option<PhysicalName>,
    /// What the archive is for. Default: the name of the bus.
    pub description: Option<String>,
    /// Which events are kept.
    pub event_pattern: EventPattern,
    /// How long they are kept, in whole days. Default: for ever.
    pub retention: Option<Duration>,
    /// The key that they are encrypted with.
    // Quirk(cdk): archive-key. An archive that is made by its bus has no key.
    pub kms_key: Option<KeyRef>,
}

/// A bus, whoever owns it.
pub trait IEventBus: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The bus as a resource with a policy.
    #[doc(hidden)]
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The bus in a form to keep.
    #[doc(hidden)]
    fn to_ref(&self) -> EventBusRef;

    /// The name.
    fn event_bus_name(&self) -> String;

    /// The ARN.
    fn event_bus_arn(&self) -> String;

    /// The policy, as JSON.
    fn event_bus_policy(&self) -> String;

    /// The partner's source of the events.
    fn event_source_name(&self) -> Option<String> {
        None
    }

    /// What others can be allowed.
    fn grants(&self) -> EventBusGrants {
        EventBusGrants(self.event_bus_arn())
    }

    /// Keeps events of the bus.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn archive(&self, id: &str, props: BaseArchiveProps) -> Result<Archive> {
        let description = props.description.filter(|d| !d.is_empty());
        let of_bus = || format!("Event Archive for {} Event Bus", self.event_bus_name());
        Archive::new(
            self.node(),
            id,
            ArchiveProps {
                archive_name: props.archive_name,
                description: Some(description.unwrap_or_else(of_bus)),
                event_pattern: props.event_pattern,
                retention: props.retention,
                kms_key: None,
                source_event_bus: self.to_ref(),
            },
        )
    }

    /// Allows a principal to put events on the bus.
    ///
    /// # Errors
    /// When a policy cannot be made, or a statement id is needed.
    fn grant_put_events_to(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant_put_events_to_with(grantee, None)
    }

    /// Allows a principal to put events on the bus, with the id of the statement in the policy of the bus.
    ///
    /// # Errors
    /// When a policy cannot be made, or a statement id is needed.
    fn grant_put_events_to_with(&self, grantee: &dyn IGrantable, sid: Option<&str>) -> Result<Grant> {
        let (actions, resource_arns) = (vec!["events:PutEvents".to_owned()], vec![self.event_bus_arn()]);
        let grant = Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.clone(),
            resource_arns: resource_arns.clone(),
            conditions: Default::default(),
        })?;
        if grant.success() {
            return Ok(grant);
        }
        if !feature_flags::enabled(self.node(), SID_REQUIRED) {
            Annotations::of(self.node()).add_warning_v2(
                "@aws-cdk/aws-events:eventBusServicePrincipalGrant",
                "Unable to grant PutEvents to service principal: Statement ID is required for EventBus resource policies. Either provide a 'sid' parameter or enable the '@aws-cdk/aws-events:requireEventBusPolicySid' feature flag.",
            );
            return Ok(Grant::drop(grantee, ""));
        }
        let mut statement = PolicyStatement::builder()
            .actions(actions.clone())
            .resources(resource_arns.clone())
            .principal(grantee.grant_principal());
        if let Some(sid) = sid {
            statement = statement.sid(sid);
        }
        Grant::add_statement_to_resource_policy(GrantPolicyWithResourceOptions {
            grantee,
            actions,
            resource_arns,
            conditions: Default::default(),
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
            statement: statement.build()?,
        })
    }
}

/// A handle of any bus.
pub type EventBusRef = Rc<dyn IEventBus>;

/// What others can be allowed to do with a bus.
#[derive(Clone, Debug)]
pub struct EventBusGrants(String);

impl EventBusGrants {
    /// The grants of a bus.
    pub fn from_event_bus(resource: &dyn IEventBus) -> Self {
        resource.grants()
    }

    fn on(grantee: &dyn IGrantable, actions: &[&str], arn: &str) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![arn.to_owned()],
            conditions: Default::default(),
        })
    }

    /// Allows actions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn actions(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Self::on(grantee, actions, &self.0)
    }

    /// Allows putting events on all buses.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn all_put_events(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        EventBus::grant_all_put_events(grantee)
    }
}

construct_props! {
    /// Properties of an [`EventBus`].
    #[derive(Default)]
    pub struct EventBusProps => EventBus {
        /// The name; not with `event_source_name`. Default: made of the path.
        [into] event_bus_name: Option<String>,
        /// The partner's source of the events; not with `event_bus_name`. Default: none.
        [into] event_source_name: Option<String>,
        /// The queue for events that were not delivered. Default: they are lost.
        [into] dead_letter_queue: Option<QueueRef>,
        /// What the bus is for, up to 512 characters.
        [into] description: Option<String>,
        /// The key that events are encrypted with. Default: one of EventBridge.
        [into] kms_key: Option<KeyRef>,
        /// What is logged. Default: nothing.
        log_config: Option<LogConfig>,
    }
}

/// What is known of an existing bus.
#[derive(Clone, Debug, Default)]
pub struct EventBusAttributes {
    /// The name.
    pub event_bus_name: String,
    /// The ARN.
    pub event_bus_arn: String,
    /// The policy, as JSON.
    pub event_bus_policy: String,
    /// The partner's source of the events.
    pub event_source_name: Option<String>,
}

/// A bus; clones are the same.
#[derive(Clone)]
pub struct EventBus(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    event_source_name: Option<String>,
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "/.-_".contains(c)
}

fn satisfies_bus_name(name: &str) -> bool {
    (1..=256).contains(&name.len()) && name.chars().all(is_name)
}

fn satisfies_source_name(name: &str) -> bool {
    let Some(rest) = name.strip_prefix("aws.partner/") else { return false };
    let parts: Vec<&str> = rest.split('/').collect();
    parts.len() >= 2 && parts.iter().all(|p| !p.is_empty() && p.chars().all(is_name))
}

const BUS_NAME: &str = r"/^[\/\.\-_A-Za-z0-9]{1,256}$/";
const SOURCE_NAME: &str = r"/^aws\.partner(\/[\.\-_A-Za-z0-9]+){2,}$/";

/// The name that a user chose, as bus or as source.
fn chosen_name(props: &EventBusProps) -> Result<Option<String>> {
    let known = |name: &str| !str_is_unresolved(name);
    match (&props.event_bus_name, &props.event_source_name) {
        (Some(_), Some(_)) => Err(Error::new(
            "EventBusNameAndEventSourceNameCannotBothBeProvided",
            "'eventBusName' and 'eventSourceName' cannot both be provided",
        )),
        (Some(name), None) => {
            if known(name) {
                if name == "default" {
                    return Err(Error::new("EventBusNameMustNotBeDefault", "'eventBusName' must not be 'default'"));
                }
                if name.contains('/') {
                    return Err(Error::new("EventBusNameMustNotContainSlash", "'eventBusName' must not contain '/'"));
                }
                if !satisfies_bus_name(name) {
                    return Err(Error::new(
                        "EventBusNameMustSatisfyRegex",
                        format!("'eventBusName' must satisfy: {BUS_NAME}"),
                    ));
                }
            }
            Ok(Some(name.clone()))
        }
        (None, Some(name)) => {
            if known(name) {
                if !satisfies_source_name(name) {
                    return Err(Error::new(
                        "EventSourceNameMustSatisfyRegex",
                        format!("'eventSourceName' must satisfy: {SOURCE_NAME}"),
                    ));
                }
                if !satisfies_bus_name(name) {
                    return Err(Error::new(
                        "EventSourceNameMustSatisfyBusNameRegex",
                        format!("'eventSourceName' must satisfy: {BUS_NAME}"),
                    ));
                }
            }
            Ok(Some(name.clone()))
        }
        (None, None) => Ok(None),
    }
}

fn bus_arn(name: &str) -> ArnComponents {
    ArnComponents {
        service: "events".into(),
        resource: "event-bus".into(),
        resource_name: Some(name.to_owned()),
        ..Default::default()
    }
}

impl EventBus {
    fn make(scope: &dyn Construct, id: &str, props: EventBusProps) -> Result<Self> {
        let at: Rc<OnceCell<Node>> = Rc::default();
        let later = Rc::clone(&at);
        let by_path = move || match later.get() {
            Some(node) => Ok(Names::unique_id(node)?.into()),
            None => Ok(longshore_core::value::Value::Undefined),
        };
        let name = chosen_name(&props)?.unwrap_or_else(|| Lazy::any(by_path).to_string());
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_events.EventBus", PhysicalName::Name(name.clone()))?;
        let node = base.node();
        at.get_or_init(|| node.clone());
        if let Some(length) = props.description.as_deref().filter(|d| !str_is_unresolved(d)).map(utf16_length)
            && length > 512
        {
            bail!(
                node,
                "DescriptionMustBeLessThanOrEqualTo512Characters",
                "description must be less than or equal to 512 characters, got {length}"
            );
        }
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::Events::EventBus",
            object! {
                "Name" => base.physical_name(),
                "EventSourceName" => props.event_source_name.clone(),
                "DeadLetterConfig" => props.dead_letter_queue.as_ref().map(|q| object! {"Arn" => q.queue_arn()}),
                "Description" => props.description,
                "KmsKeyIdentifier" => props.kms_key.as_ref().map(|k| k.key_arn()),
                "LogConfig" => props.log_config.map(|l| object! {
                    "IncludeDetail" => l.include_detail,
                    "Level" => l.level,
                }),
            },
        )?;
        if let Some(key) = props.kms_key.as_ref().and_then(|k| k.key()) {
            let arn = base.stack().format_arn(bus_arn(&name))?;
            key.add_to_resource_policy(
                PolicyStatement::builder()
                    .resource("*")
                    .actions(["kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"])
                    .principal(ServicePrincipal::new("events.amazonaws.com"))
                    .condition(
                        "StringEquals",
                        object! {
                            "aws:SourceAccount" => base.stack().account(),
                            "aws:SourceArn" => arn.as_str(),
                            "kms:EncryptionContext:aws:events:event-bus:arn" => arn.as_str(),
                        },
                    )
                    .build()?,
            )?;
        }
        Ok(Self(Rc::new(Owned { base, resource, event_source_name: props.event_source_name })))
    }

    /// An existing bus by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_event_bus_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        event_bus_arn: impl Into<String>,
    ) -> Result<EventBusRef> {
        let event_bus_arn = event_bus_arn.into();
        let parts = Stack::of(scope)?.split_arn(&event_bus_arn, ArnFormat::SlashResourceName);
        let parts = parts.map_err(|e| e.with_path(scope.node().path()))?;
        let event_bus_name = parts.resource_name.unwrap_or_default();
        let attributes = EventBusAttributes { event_bus_name, event_bus_arn, ..Default::default() };
        Self::from_event_bus_attributes(scope, id, attributes)
    }

    /// An existing bus of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_event_bus_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        event_bus_name: impl Into<String>,
    ) -> Result<EventBusRef> {
        let event_bus_name = event_bus_name.into();
        let event_bus_arn = Stack::of(scope)?.format_arn(bus_arn(&event_bus_name))?;
        let attributes = EventBusAttributes { event_bus_name, event_bus_arn, ..Default::default() };
        Self::from_event_bus_attributes(scope, id, attributes)
    }

    /// An existing bus.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_event_bus_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: EventBusAttributes,
    ) -> Result<EventBusRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&attrs.event_bus_arn))?;
        Ok(Rc::new(Imported(Rc::new((base, attrs)))))
    }

    /// Allows a principal to put events on all buses.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn grant_all_put_events(grantee: &dyn IGrantable) -> Result<Grant> {
        EventBusGrants::on(grantee, &["events:PutEvents"], "*")
    }
}

fn utf16_length(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Construct for EventBus {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for EventBus {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let Some(sid) = statement.sid() else {
            bail!(self, "EventBusPolicyStatementsMustHaveSid", "Event Bus policy statements must have a sid")
        };
        let id: String = format!("cdk-{sid}").chars().take(64).collect();
        statement.set_sid(Some(id.clone()))?;
        let props = EventBusPolicyProps { event_bus: self.into(), statement, statement_id: id.clone() };
        let policy = EventBusPolicy::new(self, id, props)?;
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(&policy)) })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IEventBus for EventBus {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn to_ref(&self) -> EventBusRef {
        self.into()
    }

    fn event_bus_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    fn event_bus_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), bus_arn)
    }

    fn event_bus_policy(&self) -> String {
        self.0.resource.att("Policy")
    }

    fn event_source_name(&self) -> Option<String> {
        self.0.event_source_name.clone()
    }
}

impl From<&EventBus> for EventBusRef {
    fn from(bus: &EventBus) -> Self {
        Rc::new(bus.clone())
    }
}

#[derive(Clone)]
struct Imported(Rc<(ResourceBase, EventBusAttributes)>);

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.0.0.node()
    }
}

impl IResourceWithPolicy for Imported {
    fn add_to_resource_policy(&self, _: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        Annotations::of(self).add_warning_v2(
            "@aws-cdk/aws-events:eventBusAddToResourcePolicy",
            &format!("Unable to add necessary permissions to imported target event bus: {}", self.event_bus_arn()),
        );
        Ok(AddToResourcePolicyResult::default())
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.0.env().clone()
    }
}

impl IEventBus for Imported {
    fn base(&self) -> &ResourceBase {
        &self.0.0
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn to_ref(&self) -> EventBusRef {
        Rc::new(self.clone())
    }

    fn event_bus_name(&self) -> String {
        self.0.1.event_bus_name.clone()
    }

    fn event_bus_arn(&self) -> String {
        self.0.1.event_bus_arn.clone()
    }

    fn event_bus_policy(&self) -> String {
        self.0.1.event_bus_policy.clone()
    }

    fn event_source_name(&self) -> Option<String> {
        self.0.1.event_source_name.clone()
    }
}

construct_props! {
    /// Properties of an [`EventBusPolicy`].
    pub struct EventBusPolicyProps => EventBusPolicy {
        /// The bus.
        [into] event_bus: EventBusRef,
        /// The statement.
        statement: PolicyStatement,
        /// The statement's id, unique in the bus.
        [into] statement_id: String,
    }
}

/// A statement of the policy of a bus; clones are the same.
#[derive(Clone)]
pub struct EventBusPolicy(Node);

impl EventBusPolicy {
    fn make(scope: &dyn Construct, id: &str, props: EventBusPolicyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_events.EventBusPolicy", PhysicalName::Unset)?;
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Events::EventBusPolicy",
            object! {
                "StatementId" => props.statement_id,
                "Statement" => props.statement.to_statement_json(),
                "EventBusName" => props.event_bus.event_bus_name(),
            },
        )?;
        Ok(Self(base.node().clone()))
    }
}

impl Construct for EventBusPolicy {
    fn node(&self) -> &Node {
        &self.0
    }
}

construct_props! {
    /// Properties of an [`Archive`].
    pub struct ArchiveProps => Archive {
        /// The name. Default: made by CloudFormation.
        [into] archive_name: Option<PhysicalName>,
        /// What the archive is for.
        [into] description: Option<String>,
        /// Which events are kept.
        event_pattern: EventPattern,
        /// How long they are kept, in whole days. Default: for ever.
        retention: Option<Duration>,
        /// The key that they are encrypted with. Default: one of EventBridge.
        [into] kms_key: Option<KeyRef>,
        /// The bus.
        [into] source_event_bus: EventBusRef,
    }
}

/// Events of a bus that are kept; clones are the same.
#[derive(Clone)]
pub struct Archive(Rc<Kept>);

struct Kept {
    node: Node,
    resource: CfnResource,
}

impl Archive {
    fn make(scope: &dyn Construct, id: &str, props: ArchiveProps) -> Result<Self> {
        let name = props.archive_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_events.Archive", name)?;
        let source_arn = props.source_event_bus.event_bus_arn();
        if let Some(key) = props.kms_key.as_ref().and_then(|k| k.key()) {
            let events = || PolicyStatement::builder().principal(ServicePrincipal::new("events.amazonaws.com"));
            let of_bus = object! {"kms:EncryptionContext:aws:events:event-bus:arn" => source_arn.as_str()};
            key.add_to_resource_policy(
                events()
                    .resource("*")
                    .actions(["kms:Decrypt", "kms:GenerateDataKey", "kms:ReEncrypt*"])
                    .sid("Allow EventBridge to use kms operations")
                    .condition("StringEquals", of_bus)
                    .build()?,
            )?;
            key.add_to_resource_policy(
                events()
                    .resource("*")
                    .action("kms:DescribeKey")
                    .sid("Allow EventBridge to call kms:DescribeKey")
                    .build()?,
            )?;
        }
        let resource = CfnResource::l1(
            base.node(),
            "Archive",
            "AWS::Events::Archive",
            object! {
                "SourceArn" => source_arn,
                "Description" => props.description,
                "EventPattern" => props.event_pattern.render(),
                "RetentionDays" => props.retention.map(Duration::to_days).transpose()?.unwrap_or(0),
                "ArchiveName" => base.physical_name(),
                "KmsKeyIdentifier" => props.kms_key.as_ref().map(|k| k.key_arn()).unwrap_or_default(),
            },
        )?;
        base.node().set_default_child(&resource);
        Ok(Self(Rc::new(Kept { node: base.node().clone(), resource })))
    }

    /// The name.
    pub fn archive_name(&self) -> String {
        self.0.resource.ref_()
    }

    /// The ARN.
    pub fn archive_arn(&self) -> String {
        self.0.resource.att("Arn")
    }
}

impl Construct for Archive {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

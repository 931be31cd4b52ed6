//! Security groups: owned by a stack, or existing ones.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::context_provider;
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value};

use super::{Connections, ConnectionsProps, IConnectable, IPeer, Peer, Port, VpcRef};
use crate::props::construct_props;

/// The context key that has the rules of all groups be resources of their own.
const DISABLE_INLINE_RULES: &str = "@aws-cdk/aws-ec2.securityGroupDisableInlineRules";
const ALLOW_ALL: &str = "Allow all outbound traffic by default";
const ALLOW_ALL_IPV6: &str = "Allow all outbound ipv6 traffic by default";
/// An address that nobody has, in a rule that stands for no rule at all, without which EC2 would add one for all traffic.
const NOWHERE: &str = "255.255.255.255/32";
const DISALLOW_ALL: &str = "Disallow all traffic";

/// A security group, whoever owns it.
pub trait ISecurityGroup: Construct + IPeer {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn security_group_id(&self) -> String;

    /// Whether members may connect to anything.
    fn allow_all_outbound(&self) -> bool;

    /// Allows a peer to connect to members on some ports.
    ///
    /// # Errors
    /// When the rule cannot be made.
    fn add_ingress_rule(&self, peer: &dyn IPeer, connection: Port) -> Result<()> {
        self.add_ingress_rule_with(peer, connection, None, None)
    }

    /// As [`ISecurityGroup::add_ingress_rule`], with a description; `remote_rule` says that the peer's rules are meant, which
    /// puts the rule with the peer if that is in another stack.
    ///
    /// # Errors
    /// When the rule cannot be made.
    fn add_ingress_rule_with(
        &self,
        peer: &dyn IPeer,
        connection: Port,
        description: Option<&str>,
        remote_rule: Option<bool>,
    ) -> Result<()>;

    /// Allows members to connect to a peer on some ports.
    ///
    /// # Errors
    /// When the rule cannot be made.
    fn add_egress_rule(&self, peer: &dyn IPeer, connection: Port) -> Result<()> {
        self.add_egress_rule_with(peer, connection, None, None)
    }

    /// As [`ISecurityGroup::add_egress_rule`], with a description; `remote_rule` as in
    /// [`ISecurityGroup::add_ingress_rule_with`].
    ///
    /// # Errors
    /// When the rule cannot be made.
    fn add_egress_rule_with(
        &self,
        peer: &dyn IPeer,
        connection: Port,
        description: Option<&str>,
        remote_rule: Option<bool>,
    ) -> Result<()>;
}

/// A handle of any security group.
pub type SecurityGroupRef = Rc<dyn ISecurityGroup>;

construct_props! {
    /// Properties of a [`SecurityGroup`].
    pub struct SecurityGroupProps => SecurityGroup, new(vpc: VpcRef) {
        /// The VPC of the group.
        [into] vpc: VpcRef,
        /// The name. Default: made by CloudFormation.
        [into] security_group_name: Option<PhysicalName>,
        /// The description, which cannot be changed without a new group. Default: the path of the construct.
        [into] description: Option<String>,
        /// Whether members may connect to anything over IPv4. Default true.
        allow_all_outbound: Option<bool>,
        /// Whether members may connect to anything over IPv6. Default false.
        allow_all_ipv6_outbound: Option<bool>,
        /// Whether every rule is a resource of its own. Default false, or the context value
        /// `@aws-cdk/aws-ec2.securityGroupDisableInlineRules`.
        disable_inline_rules: Option<bool>,
    }
}

/// How an existing security group is used.
#[derive(Clone, Copy, Debug, Default)]
pub struct SecurityGroupImportOptions {
    /// Whether members may connect to anything over IPv4, so that no egress rules are needed. Default true.
    pub allow_all_outbound: Option<bool>,
    /// Whether members may connect to anything over IPv6. Default false.
    pub allow_all_ipv6_outbound: Option<bool>,
    /// Whether rules may be added. Default true.
    pub mutable: Option<bool>,
}

/// A security group of a VPC; clones are the same.
#[derive(Clone)]
pub struct SecurityGroup(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    id: String,
    unique_id: String,
    allow_all_outbound: bool,
    allow_all_ipv6_outbound: bool,
    connections: OnceCell<Connections>,
    peers_as_tokens: Cell<u32>,
    kind: Kind,
}

enum Kind {
    Owned { resource: CfnResource, disable_inline_rules: bool, ingress: Rules, egress: Rules },
    Imported { mutable: bool },
}

type Rules = Rc<RefCell<Vec<Object>>>;

impl SecurityGroup {
    /// The port that others connect to, which security groups have none of.
    pub fn default_port(&self) -> Option<Port> {
        None
    }

    fn make(scope: &dyn Construct, id: &str, props: SecurityGroupProps) -> Result<Self> {
        let name = props.security_group_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.SecurityGroup", name)?;
        let node = base.node();
        let description = props.description.filter(|d| !d.is_empty()).unwrap_or_else(|| node.path().to_owned());
        let disable_inline_rules = props
            .disable_inline_rules
            .unwrap_or_else(|| node.try_get_context(DISABLE_INLINE_RULES).is_some_and(|v| v.is_truthy()));
        let (ingress, egress) = (Rules::default(), Rules::default());
        let rules = |rules: &Rules| {
            let rules = Rc::clone(rules);
            Lazy::uncached(move |_| Ok(Value::from(rules.borrow().clone()).or_undefined_if_empty()))
        };
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::SecurityGroup",
            object! {
                "GroupName" => base.physical_name(),
                "GroupDescription" => description,
                "SecurityGroupIngress" => rules(&ingress),
                "SecurityGroupEgress" => rules(&egress),
                "VpcId" => props.vpc.vpc_id(),
            },
        )?;
        let group = Self(Rc::new(Inner {
            id: resource.att("GroupId"),
            unique_id: Names::unique_id(node)?,
            base,
            allow_all_outbound: props.allow_all_outbound != Some(false),
            allow_all_ipv6_outbound: props.allow_all_ipv6_outbound == Some(true),
            connections: OnceCell::new(),
            peers_as_tokens: Cell::new(0),
            kind: Kind::Owned { resource, disable_inline_rules, ingress, egress },
        }));
        group.add_default_egress_rules(disable_inline_rules)?;
        Ok(group)
    }

    fn add_default_egress_rules(&self, separate: bool) -> Result<()> {
        let all = self.0.allow_all_outbound;
        let (peer, port) = if all { (Peer::any_ipv4(), Port::all_traffic()) } else { (nowhere()?, no_traffic()) };
        let description = if all { ALLOW_ALL } else { DISALLOW_ALL };
        let mut defaults = vec![(peer, port, description)];
        if self.0.allow_all_ipv6_outbound {
            defaults.push((Peer::any_ipv6(), Port::all_traffic(), ALLOW_ALL_IPV6));
        }
        for (peer, port, description) in defaults {
            match &self.0.kind {
                Kind::Owned { egress, .. } if !separate => {
                    egress.borrow_mut().push(rule(peer.to_egress_rule_config(), &port, description));
                }
                _ => self.add_separate_rule(Direction::Egress, &peer, &port, Some(description), false)?,
            }
        }
        Ok(())
    }

    /// An existing security group by its id.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_security_group_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        security_group_id: impl Into<String>,
    ) -> Result<SecurityGroupRef> {
        Self::from_security_group_id_with(scope, id, security_group_id, SecurityGroupImportOptions::default())
    }

    /// An existing security group by its id, with options.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_security_group_id_with(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        security_group_id: impl Into<String>,
        options: SecurityGroupImportOptions,
    ) -> Result<SecurityGroupRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.SecurityGroup", None)?;
        Ok(Rc::new(Self(Rc::new(Inner {
            id: security_group_id.into(),
            unique_id: Names::unique_id(base.node())?,
            base,
            allow_all_outbound: options.allow_all_outbound.unwrap_or(true),
            allow_all_ipv6_outbound: options.allow_all_ipv6_outbound.unwrap_or(false),
            connections: OnceCell::new(),
            peers_as_tokens: Cell::new(0),
            kind: Kind::Imported { mutable: options.mutable != Some(false) },
        }))))
    }

    /// An existing security group, looked up by its id.
    ///
    /// # Errors
    /// When the id is a token, the stack's environment is not known, or the id of the construct is empty or taken.
    pub fn from_lookup_by_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        security_group_id: impl Into<String>,
    ) -> Result<SecurityGroupRef> {
        Self::from_lookup(scope, id.as_ref(), Some(security_group_id.into()), None)
    }

    /// An existing security group, looked up by its name in a VPC.
    ///
    /// # Errors
    /// When the name or the VPC's id is a token, the stack's environment is not known, or the id of the construct is empty
    /// or taken.
    pub fn from_lookup_by_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        security_group_name: impl Into<String>,
        vpc: impl Into<VpcRef>,
    ) -> Result<SecurityGroupRef> {
        Self::from_lookup(scope, id.as_ref(), None, Some((security_group_name.into(), vpc.into().vpc_id())))
    }

    fn from_lookup(
        scope: &dyn Construct,
        id: &str,
        group_id: Option<String>,
        name: Option<(String, String)>,
    ) -> Result<SecurityGroupRef> {
        let (name, vpc_id) = name.unzip();
        if [&group_id, &name, &vpc_id].into_iter().flatten().any(|v| str_is_unresolved(v)) {
            bail!(
                scope,
                "ArgumentsLookUpSecurityGroup",
                "All arguments to look up a security group must be concrete (no Tokens)"
            );
        }
        let found = context_provider::get_value(
            scope,
            "security-group",
            object! {"securityGroupId" => group_id, "securityGroupName" => name, "vpcId" => vpc_id},
            Object::new(),
            object! {"securityGroupId" => "sg-12345678", "allowAllOutbound" => true}.into(),
        )?;
        let options = SecurityGroupImportOptions {
            allow_all_outbound: found.get("allowAllOutbound").filter(|v| !v.is_undefined()).map(Value::is_truthy),
            mutable: Some(true),
            ..Default::default()
        };
        let found_id = found.get("securityGroupId").and_then(Value::as_str).unwrap_or_default();
        Self::from_security_group_id_with(scope, id, found_id, options)
    }

    /// Tells whether a peer is a security group.
    pub fn is_security_group(peer: &dyn IPeer) -> bool {
        peer.as_security_group().is_some()
    }

    /// The L1 underneath; none of an existing group.
    pub fn resource(&self) -> Option<&CfnResource> {
        match &self.0.kind {
            Kind::Owned { resource, .. } => Some(resource),
            Kind::Imported { .. } => None,
        }
    }

    /// The name, as CloudFormation's `Ref` gives it: the id, where the group is in a VPC; none of an existing group.
    pub fn security_group_name(&self) -> Option<String> {
        self.resource().map(CfnResource::ref_)
    }

    /// The id of the VPC; none of an existing group.
    pub fn security_group_vpc_id(&self) -> Option<String> {
        self.resource().map(|r| r.att("VpcId"))
    }

    /// Whether members may connect to anything over IPv6.
    pub fn allow_all_ipv6_outbound(&self) -> bool {
        self.0.allow_all_ipv6_outbound
    }

    /// Adds a rule as a resource of its own, with this group or, of remote rules, with a peer in another stack.
    fn add_separate_rule(
        &self,
        direction: Direction,
        peer: &dyn IPeer,
        port: &Port,
        description: Option<&str>,
        remote: bool,
    ) -> Result<()> {
        let word = direction.word();
        let description = description.map_or_else(|| format!("{word} {}:{port}", peer.unique_id()), str::to_owned);
        let other = peer.as_security_group().filter(|p| remote && !p.base().stack().is_same(self.0.base.stack()));
        let (scope, id) = match other {
            Some(other) => (other.node(), format!("{}:{port} {}", self.0.unique_id, direction.reverse().word())),
            None => (self.node(), self.rule_id(direction, peer, port)),
        };
        if scope.try_find_child(&id).is_some() {
            return Ok(());
        }
        let mut properties = object! {"GroupId" => self.0.id.as_str()};
        properties.extend(rule(direction.config(peer), port, &description));
        CfnResource::l1(scope, &id, direction.resource_type(), properties)?;
        Ok(())
    }

    // Quirk(cdk): rule-id-slash. Only the first slash of a rule's id becomes an underscore.
    fn rule_id(&self, direction: Direction, peer: &dyn IPeer, port: &Port) -> String {
        format!("{} {}:{port}", direction.word(), self.named_peer(peer)).replacen('/', "_", 1)
    }

    // Quirk(cdk): indirect-peer-names. The second peer that is a token, and those after it, are named with quotes and a number.
    fn named_peer(&self, peer: &dyn IPeer) -> String {
        let id = peer.unique_id();
        if !str_is_unresolved(&id) {
            return id;
        }
        let count = self.0.peers_as_tokens.get() + 1;
        self.0.peers_as_tokens.set(count);
        if count == 1 { "{IndirectPeer}".into() } else { format!("'{{IndirectPeer{count}}}'") }
    }

    fn remove_no_traffic_rule(&self, separate: bool, egress: &Rules) -> Result<()> {
        if separate {
            let id = self.rule_id(Direction::Egress, &nowhere()?, &no_traffic());
            self.node().try_remove_child(&id);
        } else {
            let none = rule(nowhere()?.to_egress_rule_config(), &no_traffic(), "");
            let mut rules = egress.borrow_mut();
            if let Some(i) = rules.iter().position(|r| same_rule(r, &none)) {
                rules.remove(i);
            }
        }
        Ok(())
    }

    fn warn_ignored(&self, id: &str, property: &str) {
        Annotations::of(self).add_warning_v2(id, &format!("Ignoring Egress rule since '{property}' is set to true; To add customized rules, set {property}=false on the SecurityGroup"));
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Ingress,
    Egress,
}

impl Direction {
    fn word(self) -> &'static str {
        match self {
            Direction::Ingress => "from",
            Direction::Egress => "to",
        }
    }

    fn reverse(self) -> Self {
        match self {
            Direction::Ingress => Direction::Egress,
            Direction::Egress => Direction::Ingress,
        }
    }

    fn resource_type(self) -> &'static str {
        match self {
            Direction::Ingress => "AWS::EC2::SecurityGroupIngress",
            Direction::Egress => "AWS::EC2::SecurityGroupEgress",
        }
    }

    fn config(self, peer: &dyn IPeer) -> Object {
        match self {
            Direction::Ingress => peer.to_ingress_rule_config(),
            Direction::Egress => peer.to_egress_rule_config(),
        }
    }
}

fn nowhere() -> Result<Peer> {
    Peer::ipv4(NOWHERE)
}

/// A kind of ICMP message that does not exist.
fn no_traffic() -> Port {
    Port::icmp_type_and_code(252, 86)
}

fn rule(mut config: Object, port: &Port, description: &str) -> Object {
    config.extend(port.to_rule_json());
    config.insert("Description".into(), description.into());
    config
}

/// Rules are the same whatever their descriptions.
// Quirk(cdk): prefix-list-rules. Of ingress rules, the prefix list does not count; such rules are never inline anyway.
fn same_rule(a: &Object, b: &Object) -> bool {
    let defined = |r: &Object| {
        let of = r.iter().filter(|(k, v)| *k != "Description" && !v.is_undefined());
        of.map(|(k, v)| (k.clone(), v.clone())).collect::<std::collections::HashMap<_, _>>()
    };
    defined(a) == defined(b)
}

fn is_all_traffic(rule: &Object) -> bool {
    let is = |key: &str, value: &str| rule.get(key).and_then(Value::as_str) == Some(value);
    (is("CidrIp", "0.0.0.0/0") || is("CidrIpv6", "::/0")) && is("IpProtocol", "-1")
}

fn push_once(rules: &Rules, new: Object) {
    let mut rules = rules.borrow_mut();
    if !rules.iter().any(|r| same_rule(r, &new)) {
        rules.push(new);
    }
}

impl Construct for SecurityGroup {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for SecurityGroup {
    fn connections(&self) -> Connections {
        let groups = || Some(vec![Rc::new(self.clone()) as SecurityGroupRef]);
        let make = || Connections::new(ConnectionsProps { security_groups: groups(), ..ConnectionsProps::default() });
        self.0.connections.get_or_init(make).clone()
    }
}

impl IPeer for SecurityGroup {
    fn can_inline_rule(&self) -> bool {
        false
    }

    fn unique_id(&self) -> String {
        self.0.unique_id.clone()
    }

    fn to_ingress_rule_config(&self) -> Object {
        object! {"SourceSecurityGroupId" => self.0.id.as_str()}
    }

    fn to_egress_rule_config(&self) -> Object {
        object! {"DestinationSecurityGroupId" => self.0.id.as_str()}
    }

    fn as_security_group(&self) -> Option<&dyn ISecurityGroup> {
        Some(self)
    }
}

impl ISecurityGroup for SecurityGroup {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn security_group_id(&self) -> String {
        self.0.id.clone()
    }

    fn allow_all_outbound(&self) -> bool {
        self.0.allow_all_outbound
    }

    fn add_ingress_rule_with(
        &self,
        peer: &dyn IPeer,
        connection: Port,
        description: Option<&str>,
        remote_rule: Option<bool>,
    ) -> Result<()> {
        let inline = match &self.0.kind {
            Kind::Imported { mutable: false } => return Ok(()),
            Kind::Owned { ingress, disable_inline_rules: false, .. } => Some(ingress),
            _ => None,
        };
        match inline.filter(|_| peer.can_inline_rule() && connection.can_inline_rule()) {
            Some(rules) => {
                let own = || format!("from {}:{connection}", peer.unique_id());
                let description = description.map_or_else(own, str::to_owned);
                push_once(rules, rule(peer.to_ingress_rule_config(), &connection, &description));
                Ok(())
            }
            None => {
                let remote = remote_rule == Some(true);
                self.add_separate_rule(Direction::Ingress, peer, &connection, description, remote)
            }
        }
    }

    fn add_egress_rule_with(
        &self,
        peer: &dyn IPeer,
        connection: Port,
        description: Option<&str>,
        remote_rule: Option<bool>,
    ) -> Result<()> {
        let remote = remote_rule == Some(true);
        let (separate, egress) = match &self.0.kind {
            Kind::Imported { mutable } => {
                if !mutable || self.0.allow_all_outbound {
                    return Ok(());
                }
                return self.add_separate_rule(Direction::Egress, peer, &connection, description, remote);
            }
            Kind::Owned { egress, disable_inline_rules, .. } => (*disable_inline_rules, egress),
        };
        let ipv6 = peer.to_egress_rule_config().contains_key("CidrIpv6");
        if !ipv6 && self.0.allow_all_outbound {
            if !remote {
                self.warn_ignored("@aws-cdk/aws-ec2:ipv4IgnoreEgressRule", "allowAllOutbound");
            }
            return Ok(());
        }
        if !ipv6 {
            self.remove_no_traffic_rule(separate, egress)?;
        }
        if ipv6 && self.0.allow_all_ipv6_outbound {
            if !remote {
                self.warn_ignored("@aws-cdk/aws-ec2:ipv6IgnoreEgressRule", "allowAllIpv6Outbound");
            }
            return Ok(());
        }
        if separate || !peer.can_inline_rule() || !connection.can_inline_rule() {
            return self.add_separate_rule(Direction::Egress, peer, &connection, description, remote);
        }
        // Quirk(cdk): egress-from. The default description of an inline egress rule says from, not to.
        let own = || format!("from {}:{connection}", peer.unique_id());
        let new = rule(peer.to_egress_rule_config(), &connection, &description.map_or_else(own, str::to_owned));
        if is_all_traffic(&new) {
            bail!(
                self,
                "CannotAddTrafficEgressRule",
                "Cannot add an \"all traffic\" egress rule in this way; set allowAllOutbound=true (for ipv4) or allowAllIpv6Outbound=true (for ipv6) on the SecurityGroup instead."
            );
        }
        push_once(egress, new);
        Ok(())
    }
}

impl From<&SecurityGroup> for SecurityGroupRef {
    fn from(group: &SecurityGroup) -> Self {
        Rc::new(group.clone())
    }
}

impl From<SecurityGroup> for SecurityGroupRef {
    fn from(group: SecurityGroup) -> Self {
        Rc::new(group)
    }
}

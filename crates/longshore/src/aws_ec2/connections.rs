//! Who may talk to whom: rules between security groups, and other peers, for now and for groups that come later.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use longshore_core::error::{Error, Result};

use super::{IPeer as _, Peer, PeerRef, Port, SecurityGroupRef};

/// Something that network traffic goes to or comes from.
pub trait IConnectable {
    /// The connections of this thing, to which others are allowed.
    fn connections(&self) -> Connections;
}

impl<C: IConnectable + ?Sized> IConnectable for Rc<C> {
    fn connections(&self) -> Connections {
        (**self).connections()
    }
}

/// What [`Connections`] are between.
#[derive(Clone, Default)]
pub struct ConnectionsProps {
    /// The peer that rules of others name. Default: the security groups.
    pub peer: Option<PeerRef>,
    /// The security groups that get rules. Default: none.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
    /// The port that others connect to. Default: none.
    pub default_port: Option<Port>,
}

impl std::fmt::Debug for ConnectionsProps {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let groups = self.security_groups.iter().flatten().map(|g| g.node().path().to_owned());
        f.debug_struct("ConnectionsProps")
            .field("peer", &self.peer.as_ref().map(|p| p.unique_id()))
            .field("security_groups", &groups.collect::<Vec<_>>())
            .field("default_port", &self.default_port)
            .finish()
    }
}

/// The connections of a thing; clones are the same. What is allowed also holds for security groups added later.
#[derive(Clone)]
pub struct Connections(Rc<Inner>);

struct Inner {
    default_port: Option<Port>,
    groups: Reactive<SecurityGroupRef>,
    peers: Reactive<PeerRef>,
    /// Set while the other side adds its half, so that the two don't call each other forever.
    skip: Cell<bool>,
    /// Set while rules are made because the other side was asked for them.
    remote: Cell<bool>,
}

type Listener<T> = Rc<dyn Fn(&T) -> Result<()>>;

/// A list that tells listeners of everything in it, now and later.
struct Reactive<T> {
    items: RefCell<Vec<T>>,
    listeners: RefCell<Vec<Listener<T>>>,
}

impl<T: Clone> Reactive<T> {
    fn of(items: Vec<T>) -> Self {
        Self { items: RefCell::new(items), listeners: RefCell::default() }
    }

    fn push(&self, item: T) -> Result<()> {
        self.items.borrow_mut().push(item.clone());
        let listeners = self.listeners.borrow().clone();
        listeners.iter().try_for_each(|listener| listener(&item))
    }

    fn for_each_and_forever(&self, listener: impl Fn(&T) -> Result<()> + 'static) -> Result<()> {
        let items = self.items.borrow().clone();
        items.iter().try_for_each(&listener)?;
        self.listeners.borrow_mut().push(Rc::new(listener));
        Ok(())
    }
}

impl Connections {
    /// The connections of some security groups, or of a peer.
    pub fn new(props: ConnectionsProps) -> Self {
        let groups = props.security_groups.unwrap_or_default();
        let mut peers: Vec<PeerRef> = groups.iter().map(|g| Rc::clone(g) as PeerRef).collect();
        peers.extend(props.peer);
        Self(Rc::new(Inner {
            default_port: props.default_port,
            groups: Reactive::of(groups),
            peers: Reactive::of(peers),
            skip: Cell::new(false),
            remote: Cell::new(false),
        }))
    }

    /// The security groups, in the order they were added.
    pub fn security_groups(&self) -> Vec<SecurityGroupRef> {
        self.0.groups.items.borrow().clone()
    }

    /// The port that others connect to.
    pub fn default_port(&self) -> Option<Port> {
        self.0.default_port.clone()
    }

    /// Adds security groups, which get all rules that were allowed so far and will be.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn add_security_group(&self, security_groups: &[SecurityGroupRef]) -> Result<()> {
        for group in security_groups {
            self.0.groups.push(Rc::clone(group))?;
            self.0.peers.push(Rc::clone(group) as PeerRef)?;
        }
        Ok(())
    }

    /// Allows connections to another thing on some ports.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_to(&self, other: &dyn IConnectable, port_range: impl Into<Port>) -> Result<()> {
        self.allow_to_with(other, port_range, None)
    }

    /// As [`Connections::allow_to`], with a description of the rules.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_to_with(
        &self,
        other: &dyn IConnectable,
        port_range: impl Into<Port>,
        description: Option<&str>,
    ) -> Result<()> {
        self.to(&other.connections(), &port_range.into(), description)
    }

    fn to(&self, other: &Connections, port: &Port, description: Option<&str>) -> Result<()> {
        if self.0.skip.get() {
            return Ok(());
        }
        let remote = self.0.remote.get();
        self.each_pair(other, port, description, move |group, peer, port, description| {
            group.add_egress_rule_with(peer, port.clone(), description, Some(remote))
        })?;
        self.mirrored(other, || other.from(self, port, description))
    }

    /// Allows connections from another thing on some ports.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_from(&self, other: &dyn IConnectable, port_range: impl Into<Port>) -> Result<()> {
        self.allow_from_with(other, port_range, None)
    }

    /// As [`Connections::allow_from`], with a description of the rules.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_from_with(
        &self,
        other: &dyn IConnectable,
        port_range: impl Into<Port>,
        description: Option<&str>,
    ) -> Result<()> {
        self.from(&other.connections(), &port_range.into(), description)
    }

    fn from(&self, other: &Connections, port: &Port, description: Option<&str>) -> Result<()> {
        if self.0.skip.get() {
            return Ok(());
        }
        let remote = self.0.remote.get();
        self.each_pair(other, port, description, move |group, peer, port, description| {
            group.add_ingress_rule_with(peer, port.clone(), description, Some(remote))
        })?;
        self.mirrored(other, || other.to(self, port, description))
    }

    /// Has the other side make its half of what was allowed here.
    fn mirrored(&self, other: &Connections, half: impl FnOnce() -> Result<()>) -> Result<()> {
        self.0.skip.set(true);
        other.0.remote.set(true);
        let made = half();
        self.0.skip.set(false);
        other.0.remote.set(false);
        made
    }

    /// Makes rules of each of these security groups about each of the other's peers, for now and forever.
    fn each_pair(
        &self,
        other: &Connections,
        port: &Port,
        description: Option<&str>,
        rule: impl Fn(&SecurityGroupRef, &PeerRef, &Port, Option<&str>) -> Result<()> + Clone + 'static,
    ) -> Result<()> {
        let (other, port, description) = (other.clone(), port.clone(), description.map(str::to_owned));
        self.0.groups.for_each_and_forever(move |group| {
            let (group, port, description, rule) = (Rc::clone(group), port.clone(), description.clone(), rule.clone());
            other.0.peers.for_each_and_forever(move |peer| rule(&group, peer, &port, description.as_deref()))
        })
    }

    /// Allows the members of these security groups to connect to each other on some ports.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_internally(&self, port_range: impl Into<Port>) -> Result<()> {
        self.allow_internally_with(port_range, None)
    }

    /// As [`Connections::allow_internally`], with a description of the rules.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_internally_with(&self, port_range: impl Into<Port>, description: Option<&str>) -> Result<()> {
        self.each_pair(self, &port_range.into(), description, |group, peer, port, description| {
            group.add_ingress_rule_with(peer, port.clone(), description, None)?;
            group.add_egress_rule_with(peer, port.clone(), description, None)
        })
    }

    /// Allows connections to every IPv4 address on some ports.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_to_any_ipv4(&self, port_range: impl Into<Port>) -> Result<()> {
        self.allow_to(&Peer::any_ipv4(), port_range)
    }

    /// As [`Connections::allow_to_any_ipv4`], with a description of the rules.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_to_any_ipv4_with(&self, port_range: impl Into<Port>, description: Option<&str>) -> Result<()> {
        self.allow_to_with(&Peer::any_ipv4(), port_range, description)
    }

    /// Allows connections from every IPv4 address on some ports.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_from_any_ipv4(&self, port_range: impl Into<Port>) -> Result<()> {
        self.allow_from(&Peer::any_ipv4(), port_range)
    }

    /// As [`Connections::allow_from_any_ipv4`], with a description of the rules.
    ///
    /// # Errors
    /// When a rule cannot be made.
    pub fn allow_from_any_ipv4_with(&self, port_range: impl Into<Port>, description: Option<&str>) -> Result<()> {
        self.allow_from_with(&Peer::any_ipv4(), port_range, description)
    }

    fn needed(port: Option<Port>, method: &str, whose: &str) -> Result<Port> {
        port.ok_or_else(|| {
            Error::new(
                "CannotCallAllowDefaultPort",
                format!("Cannot call {method}(): {whose} resource has no default port"),
            )
        })
    }

    /// Allows connections from another thing on the default port.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_from(&self, other: &dyn IConnectable) -> Result<()> {
        self.allow_default_port_from_with(other, None)
    }

    /// As [`Connections::allow_default_port_from`], with a description of the rules.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_from_with(&self, other: &dyn IConnectable, description: Option<&str>) -> Result<()> {
        let port = Self::needed(self.default_port(), "allowDefaultPortFrom", "this")?;
        self.allow_from_with(other, port, description)
    }

    /// Allows connections within these security groups on the default port.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_internally(&self) -> Result<()> {
        self.allow_default_port_internally_with(None)
    }

    /// As [`Connections::allow_default_port_internally`], with a description of the rules.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_internally_with(&self, description: Option<&str>) -> Result<()> {
        let port = Self::needed(self.default_port(), "allowDefaultPortInternally", "this")?;
        self.allow_internally_with(port, description)
    }

    /// Allows connections from every IPv4 address on the default port.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_from_any_ipv4(&self) -> Result<()> {
        self.allow_default_port_from_any_ipv4_with(None)
    }

    /// As [`Connections::allow_default_port_from_any_ipv4`], with a description of the rules.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_from_any_ipv4_with(&self, description: Option<&str>) -> Result<()> {
        let port = Self::needed(self.default_port(), "allowDefaultPortFromAnyIpv4", "this")?;
        self.allow_from_any_ipv4_with(port, description)
    }

    /// Allows connections to another thing on its default port.
    ///
    /// # Errors
    /// When the other has no default port, or a rule cannot be made.
    pub fn allow_to_default_port(&self, other: &dyn IConnectable) -> Result<()> {
        self.allow_to_default_port_with(other, None)
    }

    /// As [`Connections::allow_to_default_port`], with a description of the rules.
    ///
    /// # Errors
    /// When the other has no default port, or a rule cannot be made.
    pub fn allow_to_default_port_with(&self, other: &dyn IConnectable, description: Option<&str>) -> Result<()> {
        let port = Self::needed(other.connections().default_port(), "allowToDefaultPort", "other")?;
        self.allow_to_with(other, port, description)
    }

    /// Allows connections to another thing on this one's default port.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_to(&self, other: &dyn IConnectable) -> Result<()> {
        self.allow_default_port_to_with(other, None)
    }

    /// As [`Connections::allow_default_port_to`], with a description of the rules.
    ///
    /// # Errors
    /// When there is no default port, or a rule cannot be made.
    pub fn allow_default_port_to_with(&self, other: &dyn IConnectable, description: Option<&str>) -> Result<()> {
        let port = Self::needed(self.default_port(), "allowDefaultPortTo", "this")?;
        self.allow_to_with(other, port, description)
    }
}

impl IConnectable for Connections {
    fn connections(&self) -> Connections {
        self.clone()
    }
}

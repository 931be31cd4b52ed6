//! Ends of network traffic: address ranges, prefix lists and security groups.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Object;

use super::{Connections, ConnectionsProps, IConnectable, ISecurityGroup};

/// An end of traffic that rules of security groups can name.
pub trait IPeer: IConnectable {
    /// Whether rules about this peer can stand in the security group itself.
    fn can_inline_rule(&self) -> bool;

    /// What the peer is called in ids and descriptions of rules.
    fn unique_id(&self) -> String;

    /// The members of an ingress rule that name this peer, with CloudFormation's names.
    fn to_ingress_rule_config(&self) -> Object;

    /// The members of an egress rule that name this peer, with CloudFormation's names.
    fn to_egress_rule_config(&self) -> Object;

    /// This peer as a security group, if it is one.
    fn as_security_group(&self) -> Option<&dyn ISecurityGroup> {
        None
    }
}

/// A handle of any peer.
pub type PeerRef = Rc<dyn IPeer>;

impl<P: IPeer + ?Sized> IPeer for Rc<P> {
    fn can_inline_rule(&self) -> bool {
        (**self).can_inline_rule()
    }
    fn unique_id(&self) -> String {
        (**self).unique_id()
    }
    fn to_ingress_rule_config(&self) -> Object {
        (**self).to_ingress_rule_config()
    }
    fn to_egress_rule_config(&self) -> Object {
        (**self).to_egress_rule_config()
    }
    fn as_security_group(&self) -> Option<&dyn ISecurityGroup> {
        (**self).as_security_group()
    }
}

/// A peer that is no construct; clones are the same.
#[derive(Clone)]
pub struct Peer(Rc<Inner>);

struct Inner {
    kind: Kind,
    connections: OnceCell<Connections>,
}

enum Kind {
    Ipv4(String),
    Ipv6(String),
    PrefixList(String),
    SecurityGroup { id: String, owner: Option<String> },
}

impl Peer {
    fn of(kind: Kind) -> Self {
        Self(Rc::new(Inner { kind, connections: OnceCell::new() }))
    }

    /// A range of IPv4 addresses, such as `10.0.0.0/16`, possibly a token.
    ///
    /// # Errors
    /// When the text is no range.
    pub fn ipv4(cidr_ip: impl Into<String>) -> Result<Self> {
        let cidr = cidr_ip.into();
        if !str_is_unresolved(&cidr) {
            let (address, mask) = split_mask(&cidr);
            let octets: Vec<&str> = address.split('.').collect();
            if octets.len() != 4 || !octets.iter().all(|o| digits(o, 1..=3)) || !mask.is_none_or(|m| digits(m, 1..=99))
            {
                return Err(Error::new("InvalidPv", format!("Invalid IPv4 CIDR: \"{cidr}\"")));
            }
            if mask.is_none() {
                return Err(Error::new(
                    "CidrMaskMissingIpv4",
                    format!("CIDR mask is missing in IPv4: \"{cidr}\". Did you mean \"{cidr}/32\"?"),
                ));
            }
        }
        Ok(Self::of(Kind::Ipv4(cidr)))
    }

    /// Every IPv4 address.
    pub fn any_ipv4() -> Self {
        Self::of(Kind::Ipv4("0.0.0.0/0".into()))
    }

    /// A range of IPv6 addresses, such as `2001:db8::/32`, possibly a token.
    ///
    /// # Errors
    /// When the text is no range.
    pub fn ipv6(cidr_ipv6: impl Into<String>) -> Result<Self> {
        let cidr = cidr_ipv6.into();
        if !str_is_unresolved(&cidr) {
            let (address, mask) = split_mask(&cidr);
            let groups: Vec<&str> = address.split(':').collect();
            let group = |g: &&str| g.len() <= 4 && g.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            if !(3..=8).contains(&groups.len()) || !groups.iter().all(group) || !mask.is_none_or(|m| digits(m, 1..=99))
            {
                return Err(Error::new("InvalidPv", format!("Invalid IPv6 CIDR: \"{cidr}\"")));
            }
            if mask.is_none() {
                return Err(Error::new(
                    "CidrMaskMissingIpv6",
                    format!("CIDR mask is missing in IPv6: \"{cidr}\". Did you mean \"{cidr}/128\"?"),
                ));
            }
        }
        Ok(Self::of(Kind::Ipv6(cidr)))
    }

    /// Every IPv6 address.
    pub fn any_ipv6() -> Self {
        Self::of(Kind::Ipv6("::/0".into()))
    }

    /// The addresses of a prefix list.
    pub fn prefix_list(prefix_list_id: impl Into<String>) -> Self {
        Self::of(Kind::PrefixList(prefix_list_id.into()))
    }

    /// The members of a security group, by its id.
    ///
    /// # Errors
    /// When the text is no id of a security group.
    pub fn security_group_id(security_group_id: impl Into<String>) -> Result<Self> {
        Self::security_group_id_with(security_group_id, None)
    }

    /// The members of a security group of an account, by their ids.
    ///
    /// # Errors
    /// When the texts are no ids of a security group and an account.
    pub fn security_group_id_with(
        security_group_id: impl Into<String>,
        source_security_group_owner_id: Option<String>,
    ) -> Result<Self> {
        let id = security_group_id.into();
        let letters = |s: &str| s.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
        if !str_is_unresolved(&id)
            && !id.strip_prefix("sg-").is_some_and(|rest| (8..=17).contains(&rest.len()) && letters(rest))
        {
            return Err(Error::new("InvalidSecurityGroup", format!("Invalid security group ID: \"{id}\"")));
        }
        let owner = source_security_group_owner_id.filter(|o| !o.is_empty());
        if let Some(owner) = owner.as_ref().filter(|o| !str_is_unresolved(o) && !digits(o, 12..=12)) {
            return Err(Error::new(
                "InvalidSecurityGroupOwner",
                format!("Invalid security group owner ID: \"{owner}\""),
            ));
        }
        Ok(Self::of(Kind::SecurityGroup { id, owner }))
    }
}

fn split_mask(cidr: &str) -> (&str, Option<&str>) {
    cidr.split_once('/').map_or((cidr, None), |(address, mask)| (address, Some(mask)))
}

fn digits(s: &str, count: std::ops::RangeInclusive<usize>) -> bool {
    count.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit())
}

impl IConnectable for Peer {
    fn connections(&self) -> Connections {
        let make =
            || Connections::new(ConnectionsProps { peer: Some(Rc::new(self.clone())), ..ConnectionsProps::default() });
        self.0.connections.get_or_init(make).clone()
    }
}

impl IPeer for Peer {
    fn can_inline_rule(&self) -> bool {
        !matches!(self.0.kind, Kind::PrefixList(_))
    }

    fn unique_id(&self) -> String {
        match &self.0.kind {
            Kind::Ipv4(text) | Kind::Ipv6(text) | Kind::PrefixList(text) => text.clone(),
            Kind::SecurityGroup { id, .. } => id.clone(),
        }
    }

    fn to_ingress_rule_config(&self) -> Object {
        match &self.0.kind {
            Kind::Ipv4(cidr) => object! {"CidrIp" => cidr},
            Kind::Ipv6(cidr) => object! {"CidrIpv6" => cidr},
            Kind::PrefixList(id) => object! {"SourcePrefixListId" => id},
            Kind::SecurityGroup { id, owner } => {
                let mut rule = object! {"SourceSecurityGroupId" => id};
                if let Some(owner) = owner {
                    rule.insert("SourceSecurityGroupOwnerId".into(), owner.into());
                }
                rule
            }
        }
    }

    fn to_egress_rule_config(&self) -> Object {
        match &self.0.kind {
            Kind::Ipv4(cidr) => object! {"CidrIp" => cidr},
            Kind::Ipv6(cidr) => object! {"CidrIpv6" => cidr},
            Kind::PrefixList(id) => object! {"DestinationPrefixListId" => id},
            Kind::SecurityGroup { id, .. } => object! {"DestinationSecurityGroupId" => id},
        }
    }
}

//! Lists of address ranges.

use std::net::Ipv6Addr;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::context_provider;
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};
use longshore_core::{array, object};

use super::{Connections, IConnectable, IPeer, Peer};
use crate::props::construct_props;

crate::props::text_enum! {
    /// A version of the Internet Protocol.
    pub enum AddressFamily {
        /// Version 4.
        IpV4 = "IPv4",
        /// Version 6.
        IpV6 = "IPv6",
    }
}

/// A list of address ranges, whoever owns it.
pub trait IPrefixList: Construct + IPeer {
    /// The id.
    fn prefix_list_id(&self) -> String;
}

/// A handle of any list of address ranges.
pub type PrefixListRef = Rc<dyn IPrefixList>;

/// An address range of a list.
#[derive(Clone, Debug, Default)]
pub struct PrefixListEntry {
    /// The range.
    pub cidr: String,
    /// What it is. Default: nothing is said.
    pub description: Option<String>,
}

construct_props! {
    /// Properties of a [`PrefixList`].
    #[derive(Default)]
    pub struct PrefixListProps => PrefixList {
        /// How many ranges there may be. Default: as many as there are, or one.
        max_entries: Option<u32>,
        /// The version of the Internet Protocol. Default: 4.
        address_family: Option<AddressFamily>,
        /// The name, up to 255 characters. Default: made of the path.
        [into] prefix_list_name: Option<String>,
        /// The ranges. Default: none.
        entries: Option<Vec<PrefixListEntry>>,
    }
}

/// How an existing list is found in the account at synthesis.
#[derive(Clone, Debug, Default)]
pub struct PrefixListLookupOptions {
    /// The name.
    pub prefix_list_name: String,
    /// The account that it belongs to. Default: any.
    pub owner_id: Option<String>,
    /// The version of the Internet Protocol. Default: either.
    pub address_family: Option<AddressFamily>,
}

/// A list of address ranges that rules of security groups can name; clones are the same.
#[derive(Clone)]
pub struct PrefixList(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    name: String,
    family: AddressFamily,
    peer: Peer,
}

impl PrefixList {
    /// Adds a list to a stack.
    ///
    /// # Errors
    /// When the name or a range is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PrefixListProps) -> Result<Self> {
        const MAX_NAME: usize = 255; // Source: EC2 API, PrefixListName.
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.PrefixList", PhysicalName::Unset)?;
        let node = base.node();
        let name = match props.prefix_list_name {
            Some(name) if name.starts_with("com.amazonaws") => {
                bail!(node, "NameCannotStartCom", "The name cannot start with 'com.amazonaws.'")
            }
            Some(name) if name.encode_utf16().count() > MAX_NAME => {
                bail!(node, "LengthsExceedingCharactersCannotSet", "Lengths exceeding 255 characters cannot be set.")
            }
            Some(name) => name,
            None => {
                let allowed_special_characters = ".-_".to_owned();
                let max_length = Some(MAX_NAME);
                let options =
                    UniqueResourceNameOptions { max_length, allowed_special_characters, ..Default::default() };
                Names::unique_resource_name(node, &options)?
            }
        };
        let family = props.address_family.unwrap_or(AddressFamily::IpV4);
        let entries = props.entries.unwrap_or_default();
        for PrefixListEntry { cidr, .. } in &entries {
            let (valid, version) = match family {
                AddressFamily::IpV4 => (is_ipv4_range(cidr), "IPv4"),
                AddressFamily::IpV6 => (is_ipv6_range(cidr), "IPv6"),
            };
            if !valid {
                bail!(node, "InvalidPvAddressRange", "Invalid {version} address range: {cidr}");
            }
        }
        let usual = u32::try_from(entries.len()).unwrap_or(u32::MAX).max(1);
        let entries = entries.into_iter().map(|e| object! {"Cidr" => e.cidr, "Description" => e.description});
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::PrefixList",
            object! {
                "AddressFamily" => family,
                "MaxEntries" => props.max_entries.filter(|n| *n != 0).unwrap_or(usual),
                "PrefixListName" => name.as_str(),
                "Entries" => entries.collect::<Vec<_>>(),
            },
        )?;
        let peer = Peer::prefix_list(resource.att("PrefixListId"));
        Ok(Self(Rc::new(Owned { base, resource, name, family, peer })))
    }

    /// The name.
    pub fn prefix_list_name(&self) -> &str {
        &self.0.name
    }

    /// The ARN.
    pub fn prefix_list_arn(&self) -> String {
        self.0.resource.att("Arn")
    }

    /// The account that it belongs to.
    pub fn owner_id(&self) -> String {
        self.0.resource.att("OwnerId")
    }

    /// The version, which each change makes greater.
    pub fn version(&self) -> f64 {
        self.0.resource.att_number("Version")
    }

    /// The version of the Internet Protocol.
    pub fn address_family(&self) -> &'static str {
        self.0.family.as_str()
    }

    /// An existing list by its id.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_prefix_list_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        prefix_list_id: impl Into<String>,
    ) -> Result<PrefixListRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        let prefix_list_id = prefix_list_id.into();
        Ok(Rc::new(Imported { base, peer: Peer::prefix_list(prefix_list_id.as_str()), prefix_list_id }))
    }

    /// An existing list, which the toolkit looks up by its name.
    ///
    /// # Errors
    /// When the name is not known, the stack's account or region is not, not one list was found, or the id is empty or taken.
    pub fn from_lookup(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        options: PrefixListLookupOptions,
    ) -> Result<PrefixListRef> {
        if str_is_unresolved(&options.prefix_list_name) {
            bail!(
                scope,
                "ArgumentsLookUpManagedPrefix",
                "All arguments to look up a managed prefix list must be concrete (no Tokens)"
            );
        }
        let mut wanted = object! {"PrefixListName" => options.prefix_list_name};
        wanted.extend(options.owner_id.filter(|o| !o.is_empty()).map(|owner| ("OwnerId".to_owned(), owner.into())));
        wanted.extend(options.address_family.map(|family| ("AddressFamily".to_owned(), family.into())));
        let found = context_provider::get_value(
            scope,
            "cc-api-provider",
            object! {
                "typeName" => "AWS::EC2::PrefixList",
                "propertyMatch" => wanted,
                "propertiesToReturn" => ["PrefixListId"],
                "expectedMatchCount" => "exactly-one",
            },
            Object::new(),
            array![object! {"PrefixListId" => "pl-xxxxxxxx"}],
        )?;
        let Some([only]) = found.as_array() else {
            bail!(
                scope,
                "UnexpectedResponseReceivedContextProvider",
                "Unexpected response received from the context provider. Please clear out the context key using `cdk context --remove` and try again."
            );
        };
        let found = only.get("PrefixListId").and_then(Value::as_str).unwrap_or_default();
        Self::from_prefix_list_id(scope, id, found)
    }
}

/// The length of a range's prefix, as it is written: no more than this, without zeros before it.
fn is_mask(mask: &str, most: u8) -> bool {
    let plain = mask.bytes().all(|b| b.is_ascii_digit()) && (mask == "0" || !mask.starts_with('0'));
    plain && mask.parse::<u8>().is_ok_and(|n| n <= most)
}

fn is_ipv4_range(cidr: &str) -> bool {
    let (address, mask) = cidr.split_once('/').map_or((cidr, None), |(address, mask)| (address, Some(mask)));
    let octets: Vec<&str> = address.split('.').collect();
    let octet = |o: &&str| (1..=3).contains(&o.len()) && o.bytes().all(|b| b.is_ascii_digit());
    octets.len() == 4 && octets.iter().all(octet) && mask.is_none_or(|m| is_mask(m, 32))
}

fn is_ipv6_range(cidr: &str) -> bool {
    let (address, mask) = cidr.split_once('/').map_or((cidr, None), |(address, mask)| (address, Some(mask)));
    let address = address.split_once('%').map_or(address, |(address, _)| address);
    // Quirk(cdk): prefix-list-mapped-addresses. Addresses of version 6 that end in one of version 4 are refused.
    !address.contains('.') && address.parse::<Ipv6Addr>().is_ok() && mask.is_none_or(|m| is_mask(m, 128))
}

struct Imported {
    base: ResourceBase,
    prefix_list_id: String,
    peer: Peer,
}

impl Construct for PrefixList {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IPrefixList for PrefixList {
    fn prefix_list_id(&self) -> String {
        self.0.resource.att("PrefixListId")
    }
}

impl IPrefixList for Imported {
    fn prefix_list_id(&self) -> String {
        self.prefix_list_id.clone()
    }
}

impl From<&PrefixList> for PrefixListRef {
    fn from(list: &PrefixList) -> Self {
        Rc::new(list.clone())
    }
}

macro_rules! peer {
    ($List:ty, |$list:ident| $peer:expr) => {
        impl IConnectable for $List {
            fn connections(&self) -> Connections {
                let $list = self;
                $peer.connections()
            }
        }

        impl IPeer for $List {
            fn can_inline_rule(&self) -> bool {
                let $list = self;
                $peer.can_inline_rule()
            }

            fn unique_id(&self) -> String {
                let $list = self;
                $peer.unique_id()
            }

            fn to_ingress_rule_config(&self) -> Object {
                let $list = self;
                $peer.to_ingress_rule_config()
            }

            fn to_egress_rule_config(&self) -> Object {
                let $list = self;
                $peer.to_egress_rule_config()
            }
        }
    };
}
peer!(PrefixList, |list| list.0.peer);
peer!(Imported, |list| list.peer);

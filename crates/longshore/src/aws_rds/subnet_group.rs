//! The subnets that databases are in.

use std::rc::Rc;

use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;

use crate::aws_ec2::{SubnetSelection, SubnetType, VpcRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`SubnetGroup`].
    pub struct SubnetGroupProps => SubnetGroup {
        /// What the group is for, in words.
        [into] description: String,
        /// The VPC.
        [into] vpc: VpcRef,
        /// The name, which is made lower-case. Default: made by CloudFormation.
        [into] subnet_group_name: Option<String>,
        /// The subnets. Default: private ones with a way out.
        [into] vpc_subnets: Option<SubnetSelection>,
        /// What happens to the group when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// A group of subnets for databases, whoever owns it.
pub trait ISubnetGroup: Construct {
    /// The name.
    fn subnet_group_name(&self) -> String;
}

/// A handle of any group of subnets.
pub type SubnetGroupRef = Rc<dyn ISubnetGroup>;

/// A group of subnets for databases; clones are the same.
#[derive(Clone)]
pub struct SubnetGroup {
    base: ResourceBase,
    name: String,
}

impl SubnetGroup {
    fn make(scope: &dyn Construct, id: &str, props: SubnetGroupProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_rds.SubnetGroup", PhysicalName::Unset)?;
        let subnets = props.vpc_subnets.unwrap_or_else(|| SubnetType::PrivateWithEgress.into());
        let name = props.subnet_group_name.map(|name| lower_case(&name));
        let resource = CfnResource::l1(
            base.node(),
            "Default",
            "AWS::RDS::DBSubnetGroup",
            object! {
                "DBSubnetGroupDescription" => props.description,
                "DBSubnetGroupName" => name,
                "SubnetIds" => props.vpc.select_subnets(&subnets)?.subnet_ids,
            },
        )?;
        if let Some(policy) = props.removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        Ok(Self { base, name: resource.ref_() })
    }

    /// An existing group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_subnet_group_name(scope: &dyn Construct, id: impl AsRef<str>, name: &str) -> Result<SubnetGroupRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        Ok(Rc::new(Self { base, name: name.to_owned() }))
    }
}

/// A name as RDS keeps it; tokens stay as they are.
pub(super) fn lower_case(name: &str) -> String {
    if str_is_unresolved(name) { name.to_owned() } else { name.to_lowercase() }
}

impl Construct for SubnetGroup {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ISubnetGroup for SubnetGroup {
    fn subnet_group_name(&self) -> String {
        self.name.clone()
    }
}

impl From<&SubnetGroup> for SubnetGroupRef {
    fn from(group: &SubnetGroup) -> Self {
        Rc::new(group.clone())
    }
}

//! Things that jobs use up, such as licences.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::number_token;
use longshore_core::value::js_number;
use longshore_core::{bail, object};

use super::{batch_arn, imported, name_in_arn};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};
use crate::props::{construct_props, text_enum};

text_enum! {
    /// Whether what was used comes back.
    pub enum ConsumableResourceType {
        /// It is there again after the job.
        Replenishable = "REPLENISHABLE",
        /// It is used up.
        NonReplenishable = "NON_REPLENISHABLE",
    }
}

/// Something that jobs use up, whoever owns it.
pub trait IConsumableResource: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn consumable_resource_arn(&self) -> String;

    /// The name.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn consumable_resource_name(&self) -> Result<String>;

    /// What others can be allowed.
    fn grants(&self) -> ConsumableResourceGrants {
        ConsumableResourceGrants(self.consumable_resource_arn())
    }
}

/// A handle of anything that jobs use up.
pub type ConsumableResourceRef = Rc<dyn IConsumableResource>;

/// What others can be allowed to do with something that jobs use up.
#[derive(Clone, Debug)]
pub struct ConsumableResourceGrants(String);

impl ConsumableResourceGrants {
    /// The grants of a resource.
    pub fn from_consumable_resource(resource: &dyn IConsumableResource) -> Self {
        resource.grants()
    }

    /// Allows actions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn actions(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.0.clone()],
            conditions: Default::default(),
        })
    }

    /// Allows reading.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.actions(grantee, &["batch:DescribeConsumableResource", "batch:ListJobsByConsumableResource"])
    }

    /// Allows changes.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn update(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.actions(grantee, &["batch:UpdateConsumableResource"])
    }
}

construct_props! {
    /// Properties of a [`ConsumableResource`].
    #[derive(Debug)]
    pub struct ConsumableResourceProps => ConsumableResource {
        /// The name. Default: made by CloudFormation.
        [into] consumable_resource_name: Option<PhysicalName>,
        /// Whether what was used comes back. Default: it does.
        resource_type: Option<ConsumableResourceType>,
        /// How much there is.
        [into] total_quantity: f64,
        /// Tags. Default: none.
        tags: Option<IndexMap<String, String>>,
    }
}

/// Something that jobs use up; clones are the same.
#[derive(Clone)]
pub struct ConsumableResource(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
}

impl ConsumableResource {
    fn make(scope: &dyn Construct, id: &str, props: ConsumableResourceProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_batch.ConsumableResource";
        let base = ResourceBase::new(scope, id, class, props.consumable_resource_name.unwrap_or_default())?;
        let total = props.total_quantity;
        if number_token(total).is_none() && (total.fract() != 0.0 || total < 0.0) {
            bail!(
                base.node(),
                "TotalQuantityMustBeNonNegativeInteger",
                "totalQuantity must be a non-negative integer, got {}",
                js_number(total)
            );
        }
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Batch::ConsumableResource",
            object! {
                "ConsumableResourceName" => base.physical_name(),
                "ResourceType" => props.resource_type.unwrap_or(ConsumableResourceType::Replenishable),
                "TotalQuantity" => total,
                "Tags" => props.tags,
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource })))
    }

    /// An existing resource by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_consumable_resource_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        consumable_resource_arn: impl Into<String>,
    ) -> Result<ConsumableResourceRef> {
        let arn = consumable_resource_arn.into();
        let (base, name) = imported(scope, id.as_ref(), &arn)?;
        Ok(Rc::new(Imported { base, arn, name }))
    }
}

impl Construct for ConsumableResource {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConsumableResource for ConsumableResource {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn consumable_resource_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.ref_(), batch_arn("consumable-resource"))
    }

    fn consumable_resource_name(&self) -> Result<String> {
        Ok(self.0.base.name_attribute(name_in_arn(self, &self.0.resource.ref_())?))
    }
}

impl From<&ConsumableResource> for ConsumableResourceRef {
    fn from(resource: &ConsumableResource) -> Self {
        Rc::new(resource.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IConsumableResource for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn consumable_resource_arn(&self) -> String {
        self.arn.clone()
    }

    fn consumable_resource_name(&self) -> Result<String> {
        Ok(self.name.clone())
    }
}

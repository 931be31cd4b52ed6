//! Placement groups: how close to each other instances run.

use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};

use crate::props::construct_props;

crate::props::text_enum! {
    /// What instances of a group don't share.
    pub enum PlacementGroupSpreadLevel {
        /// A host; only on Outposts.
        Host = "host",
        /// A rack.
        Rack = "rack",
    }
}
crate::props::text_enum! {
    /// How close to each other instances of a group run.
    pub enum PlacementGroupStrategy {
        /// Very close.
        Cluster = "cluster",
        /// In partitions that share no hardware.
        Partition = "partition",
        /// Apart.
        Spread = "spread",
    }
}

/// A placement group, whoever owns it.
pub trait IPlacementGroup: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn placement_group_name(&self) -> String;

    /// How many partitions there are, where that is known.
    fn partitions(&self) -> Option<u32> {
        None
    }

    /// What instances don't share, where that is known.
    fn spread_level(&self) -> Option<PlacementGroupSpreadLevel> {
        None
    }

    /// How close to each other instances run, where that is known.
    fn strategy(&self) -> Option<PlacementGroupStrategy> {
        None
    }
}

/// A handle of any placement group.
pub type PlacementGroupRef = Rc<dyn IPlacementGroup>;

construct_props! {
    /// Properties of a [`PlacementGroup`].
    #[derive(Debug, Default)]
    pub struct PlacementGroupProps => PlacementGroup {
        /// The name, which is not used: CloudFormation makes one.
        [into] placement_group_name: Option<String>,
        /// How many partitions there are. Default: none.
        partitions: Option<u32>,
        /// What instances don't share. Default: not said.
        spread_level: Option<PlacementGroupSpreadLevel>,
        /// How close to each other instances run. Default: as the other properties need.
        strategy: Option<PlacementGroupStrategy>,
    }
}

/// A placement group; clones are the same.
#[derive(Clone)]
pub struct PlacementGroup(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    props: PlacementGroupProps,
}

impl PlacementGroup {
    /// Adds a placement group to a stack.
    ///
    /// # Errors
    /// When the properties don't go with the strategy, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, mut props: PlacementGroupProps) -> Result<Self> {
        use PlacementGroupStrategy as S;
        // Quirk(cdk): placement-group-name. The name is not used.
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.PlacementGroup", PhysicalName::Unset)?;
        let partitions = props.partitions.filter(|n| *n != 0).is_some();
        if partitions && *props.strategy.get_or_insert(S::Partition) != S::Partition {
            bail!(
                base.node(),
                "PlacementgroupOnlySpecifyPartitions",
                "PlacementGroup '{id}' can only specify 'partitions' with the 'PARTITION' strategy"
            );
        }
        if props.spread_level.is_some() && *props.strategy.get_or_insert(S::Spread) != S::Spread {
            bail!(
                base.node(),
                "PlacementgroupOnlySpecifySpreadlevel",
                "PlacementGroup '{id}' can only specify 'spreadLevel' with the 'SPREAD' strategy"
            );
        }
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::EC2::PlacementGroup",
            object! {
                "PartitionCount" => props.partitions,
                "SpreadLevel" => props.spread_level.map(PlacementGroupSpreadLevel::as_str),
                "Strategy" => props.strategy.map(S::as_str),
            },
        )?;
        Ok(Self(Rc::new(Owned { base, resource, props })))
    }

    /// An existing placement group by its name.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_placement_group_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        placement_group_name: impl Into<String>,
    ) -> Result<PlacementGroupRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.PlacementGroup", None)?;
        Ok(Rc::new(Imported { base, name: placement_group_name.into() }))
    }

    /// How many partitions there are.
    pub fn partitions(&self) -> Option<u32> {
        self.0.props.partitions
    }

    /// What instances don't share.
    pub fn spread_level(&self) -> Option<PlacementGroupSpreadLevel> {
        self.0.props.spread_level
    }

    /// How close to each other instances run.
    pub fn strategy(&self) -> Option<PlacementGroupStrategy> {
        self.0.props.strategy
    }
}

impl Construct for PlacementGroup {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IPlacementGroup for PlacementGroup {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    // Quirk(cdk): placement-group-arn. In another environment the name would be the ARN of something else.
    fn placement_group_name(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("GroupName"), |name| ArnComponents {
            service: "batch".into(),
            resource: "compute-environment".into(),
            resource_name: Some(name.to_owned()),
            ..Default::default()
        })
    }

    fn partitions(&self) -> Option<u32> {
        self.partitions()
    }

    fn spread_level(&self) -> Option<PlacementGroupSpreadLevel> {
        self.spread_level()
    }

    fn strategy(&self) -> Option<PlacementGroupStrategy> {
        self.strategy()
    }
}

impl From<&PlacementGroup> for PlacementGroupRef {
    fn from(group: &PlacementGroup) -> Self {
        Rc::new(group.clone())
    }
}

struct Imported {
    base: ResourceBase,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IPlacementGroup for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn placement_group_name(&self) -> String {
        self.name.clone()
    }
}

//! Where on container instances tasks are placed.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::Value;

/// Attributes that every container instance has.
#[derive(Debug)]
pub struct BuiltInAttributes;

impl BuiltInAttributes {
    /// The id of the instance.
    pub const INSTANCE_ID: &'static str = "instanceId";
    /// The availability zone.
    pub const AVAILABILITY_ZONE: &'static str = "attribute:ecs.availability-zone";
    /// The machine image.
    pub const AMI_ID: &'static str = "attribute:ecs.ami-id";
    /// The instance type.
    pub const INSTANCE_TYPE: &'static str = "attribute:ecs.instance-type";
    /// `linux` or `windows`.
    pub const OS_TYPE: &'static str = "attribute:ecs.os-type";
}

/// What instances are filled up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinPackResource {
    /// Processor units.
    Cpu,
    /// Memory.
    Memory,
}

crate::props::enum_texts! { BinPackResource { Cpu => "CPU", Memory => "MEMORY", } }

/// How instances are chosen for tasks.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacementStrategy(Vec<Value>);

impl PlacementStrategy {
    /// Spreads tasks over instances.
    pub fn spread_across_instances() -> Self {
        Self(vec![object! {"Type" => "spread", "Field" => BuiltInAttributes::INSTANCE_ID}.into()])
    }

    /// Spreads tasks over the values of attributes, one after the other.
    ///
    /// # Errors
    /// When there is no attribute.
    pub fn spread_across<S: Into<String>>(fields: impl IntoIterator<Item = S>) -> Result<Self> {
        let all: Vec<Value> =
            fields.into_iter().map(|f| object! {"Type" => "spread", "Field" => f.into()}.into()).collect();
        if all.is_empty() {
            return Err(Error::new(
                "SpreadAcrossGiveAtLeastOneField",
                "spreadAcross: give at least one field to spread by",
            ));
        }
        Ok(Self(all))
    }

    /// Uses as few instances as possible, by processor units.
    pub fn packed_by_cpu() -> Self {
        Self::packed_by(BinPackResource::Cpu)
    }

    /// Uses as few instances as possible, by memory.
    pub fn packed_by_memory() -> Self {
        Self::packed_by(BinPackResource::Memory)
    }

    /// Uses as few instances as possible.
    pub fn packed_by(resource: BinPackResource) -> Self {
        Self(vec![object! {"Type" => "binpack", "Field" => resource}.into()])
    }

    /// Places tasks anywhere.
    pub fn randomly() -> Self {
        Self(vec![object! {"Type" => "random"}.into()])
    }

    /// The strategies as templates have them.
    pub fn to_json(&self) -> Vec<Value> {
        self.0.clone()
    }
}

/// Which instances tasks may be placed on.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacementConstraint(Vec<Value>);

impl PlacementConstraint {
    /// Each task on an instance of its own.
    pub fn distinct_instances() -> Self {
        Self(vec![object! {"Type" => "distinctInstance"}.into()])
    }

    /// Instances that satisfy all of some expressions of the cluster query language.
    pub fn member_of<S: Into<String>>(expressions: impl IntoIterator<Item = S>) -> Self {
        Self(expressions.into_iter().map(|e| object! {"Type" => "memberOf", "Expression" => e.into()}.into()).collect())
    }

    /// The constraints as templates have them.
    pub fn to_json(&self) -> Vec<Value> {
        self.0.clone()
    }

    /// The types of the constraints.
    pub(super) fn types(&self) -> Vec<&str> {
        self.0.iter().filter_map(|c| c.get("Type")?.as_str()).collect()
    }
}

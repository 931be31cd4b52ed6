//! Changes that apply to clusters wherever they are made.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::mixins::IMixin;
use longshore_core::value::{Object, Value};

fn cluster(construct: &Node) -> Option<CfnResource> {
    CfnResource::at(construct).filter(|r| r.resource_type() == "AWS::ECS::Cluster")
}

/// Sets settings of a cluster; those of other names stay.
#[derive(Clone, Debug)]
pub struct ClusterSettings {
    settings: Vec<Object>,
}

impl ClusterSettings {
    /// Creates the mixin; a setting has `Name` and `Value`.
    pub fn new(settings: Vec<Object>) -> Self {
        Self { settings }
    }
}

impl IMixin for ClusterSettings {
    fn supports(&self, construct: &Node) -> bool {
        cluster(construct).is_some()
    }

    fn apply_to(&self, construct: &Node) -> Result<()> {
        let Some(cluster) = cluster(construct) else { return Ok(()) };
        let mut all = match cluster.property("ClusterSettings") {
            Value::Array(known) => known,
            Value::Undefined => Vec::new(),
            one => vec![one],
        };
        let name = |of: &Value| of.as_object().and_then(|o| o.get("Name")).cloned();
        for setting in &self.settings {
            let setting = Value::from(setting.clone());
            match all.iter_mut().find(|known| name(known) == name(&setting)) {
                Some(known) => *known = setting,
                None => all.push(setting),
            }
        }
        cluster.set_property("ClusterSettings", all);
        Ok(())
    }

    fn fqn(&self) -> Option<String> {
        Some("aws-cdk-lib.aws_ecs.mixins.ClusterSettings".to_owned())
    }
}

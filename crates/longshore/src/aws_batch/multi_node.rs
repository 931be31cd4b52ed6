//! Jobs that run in containers on several instances.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use super::job_definition::{Definition, Imported, job_definition};
use super::{
    Compatibility, EcsContainerDefinitionRef, IJobDefinition, JobDefinitionProps, JobDefinitionRef, RetryStrategy,
    batch_arn,
};
use crate::aws_ec2::InstanceType;
use crate::props::construct_props;

/// The instance type that Batch chooses.
#[derive(Clone, Debug)]
pub struct OptimalInstanceType(InstanceType);

impl OptimalInstanceType {
    /// The instance type that Batch chooses.
    #[expect(clippy::new_without_default, reason = "the CDK has a constructor")]
    pub fn new() -> Self {
        Self(InstanceType::new("optimal"))
    }
}

impl From<OptimalInstanceType> for InstanceType {
    fn from(of: OptimalInstanceType) -> Self {
        of.0
    }
}

/// The container of a range of nodes.
#[derive(Clone)]
pub struct MultiNodeContainer {
    /// The first node; they are counted from 0.
    pub start_node: f64,
    /// The last node.
    pub end_node: f64,
    /// The container.
    pub container: EcsContainerDefinitionRef,
}

construct_props! {
    /// Properties of a [`MultiNodeJobDefinition`].
    #[derive(Default)]
    pub struct MultiNodeJobDefinitionProps => MultiNodeJobDefinition {
        /// The name. Default: made by CloudFormation.
        [into] job_definition_name: Option<PhysicalName>,
        /// The parameters' defaults. Default: none.
        parameters: Option<Object>,
        /// How often a job is tried, 1 to 10. Default: 1.
        [into] retry_attempts: Option<f64>,
        /// What is done with jobs that failed. Default: nothing.
        retry_strategies: Option<Vec<RetryStrategy>>,
        /// The priority among jobs of the same share, up to 9999; higher ones come first. Default: none.
        [into] scheduling_priority: Option<f64>,
        /// How long a job may take, at least 60 seconds. Default: for ever.
        timeout: Option<Duration>,
        /// Whether old revisions stay active. Default false.
        skip_deregister_on_update: Option<bool>,
        /// The instance type of all nodes. Default: Batch chooses.
        [into] instance_type: Option<InstanceType>,
        /// The containers; one is needed before synthesis.
        containers: Option<Vec<MultiNodeContainer>>,
        /// The node that the others report to. Default: 0.
        [into] main_node: Option<f64>,
        /// Whether the tags of the job are those of its tasks, too. Default false.
        propagate_tags: Option<bool>,
    }
}

/// A job on several instances; clones are the same.
#[derive(Clone)]
pub struct MultiNodeJobDefinition(Rc<MultiNode>);

struct MultiNode {
    definition: Definition,
    resource: CfnResource,
    containers: Rc<RefCell<Vec<MultiNodeContainer>>>,
    instance_type: Option<InstanceType>,
    main_node: Option<f64>,
    propagate_tags: Option<bool>,
}

impl MultiNodeJobDefinition {
    fn make(scope: &dyn Construct, id: &str, p: MultiNodeJobDefinitionProps) -> Result<Self> {
        let props = JobDefinitionProps {
            job_definition_name: p.job_definition_name,
            parameters: p.parameters,
            retry_attempts: p.retry_attempts,
            retry_strategies: p.retry_strategies,
            scheduling_priority: p.scheduling_priority,
            timeout: p.timeout,
            skip_deregister_on_update: p.skip_deregister_on_update,
        };
        let definition = Definition::new(scope, id, "aws-cdk-lib.aws_batch.MultiNodeJobDefinition", props)?;
        let containers = Rc::new(RefCell::new(p.containers.unwrap_or_default()));
        let (ranges, counted, checked) = (Rc::clone(&containers), Rc::clone(&containers), Rc::clone(&containers));
        let instance_type = p.instance_type.clone();
        let resource = definition.resource(object! {
            "Type" => "multinode",
            "PropagateTags" => p.propagate_tags,
            "NodeProperties" => object! {
                "MainNode" => p.main_node.unwrap_or(0.0),
                "NodeRangeProperties" => Lazy::any(move || {
                    let all = ranges.borrow().clone();
                    let all = all.iter().map(|c| range(c, instance_type.as_ref())).collect::<Result<_>>()?;
                    Ok(Value::Array(all).or_undefined_if_empty())
                }),
                "NumNodes" => Lazy::number(move || {
                    counted.borrow().iter().map(|c| c.end_node - c.start_node + 1.0).sum()
                }),
            },
            "PlatformCapabilities" => [Compatibility::Ec2],
        })?;
        definition.base.node().add_validation(move || {
            let none = checked.borrow().is_empty();
            none.then(|| "multinode job has no containers!".to_owned()).into_iter().collect()
        });
        Ok(Self(Rc::new(MultiNode {
            definition,
            resource,
            containers,
            instance_type: p.instance_type,
            main_node: p.main_node,
            propagate_tags: p.propagate_tags,
        })))
    }

    /// An existing job definition by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_job_definition_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        job_definition_arn: impl Into<String>,
    ) -> Result<JobDefinitionRef> {
        Ok(Rc::new(Imported::new(scope, id.as_ref(), job_definition_arn.into())?))
    }

    /// The containers.
    pub fn containers(&self) -> Vec<MultiNodeContainer> {
        self.0.containers.borrow().clone()
    }

    /// The instance type of all nodes.
    pub fn instance_type(&self) -> InstanceType {
        self.0.instance_type.clone().unwrap_or_else(|| OptimalInstanceType::new().into())
    }

    /// The node that the others report to.
    pub fn main_node(&self) -> Option<f64> {
        self.0.main_node
    }

    /// Whether the tags of the job are those of its tasks, too.
    pub fn propagate_tags(&self) -> Option<bool> {
        self.0.propagate_tags
    }

    /// Adds the container of a range of nodes.
    pub fn add_container(&self, container: MultiNodeContainer) {
        self.0.containers.borrow_mut().push(container);
    }
}

fn range(of: &MultiNodeContainer, instance_type: Option<&InstanceType>) -> Result<Value> {
    let mut container = of.container.render_container_definition()?;
    container.insert("InstanceType".into(), instance_type.map(ToString::to_string).into());
    Ok(object! {
        "TargetNodes" => format!("{}:{}", js_number(of.start_node), js_number(of.end_node)),
        "Container" => container,
    }
    .into())
}

job_definition!(MultiNodeJobDefinition, name: |me| Ok(me.0.definition.base.name_attribute(me.0.resource.ref_())));

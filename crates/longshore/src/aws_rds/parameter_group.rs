//! Parameters of database engines.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::Object;

use super::InstanceEngineRef;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`ParameterGroup`].
    pub struct ParameterGroupProps => ParameterGroup {
        /// The engine, with its version.
        engine: InstanceEngineRef,
        /// The name. Default: made by CloudFormation.
        [into] name: Option<String>,
        /// What the group is for, in words. Default: its family.
        [into] description: Option<String>,
        /// The parameters. Default: none.
        parameters: Option<IndexMap<String, String>>,
        /// What happens to the group when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
    }
}

/// A group of parameters, whoever owns it.
pub trait IParameterGroup: Construct {
    /// Prepares the group for instances, and gives its name.
    ///
    /// # Errors
    /// When its resource cannot be made.
    #[doc(hidden)]
    fn name_for_instances(&self) -> Result<String>;

    /// Adds a parameter, or changes it; false where the group exists already.
    fn add_parameter(&self, key: &str, value: &str) -> bool;
}

/// A handle of any group of parameters.
pub type ParameterGroupRef = Rc<dyn IParameterGroup>;

/// A group of parameters; it is in the template once something uses it. Clones are the same.
#[derive(Clone)]
pub struct ParameterGroup(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    family: String,
    name: Option<String>,
    description: Option<String>,
    parameters: Rc<RefCell<IndexMap<String, String>>>,
    removal_policy: Option<RemovalPolicy>,
    resource: OnceCell<CfnResource>,
}

impl ParameterGroup {
    fn make(scope: &dyn Construct, id: &str, props: ParameterGroupProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_rds.ParameterGroup", PhysicalName::Unset)?;
        let Some(family) = props.engine.parameter_group_family() else {
            bail!(
                base.node(),
                "ParametergroupCannotUsedEngine",
                "ParameterGroup cannot be used with an engine that doesn't specify a version"
            );
        };
        Ok(Self(Rc::new(Owned {
            base,
            family,
            name: props.name,
            description: props.description,
            parameters: Rc::new(RefCell::new(props.parameters.unwrap_or_default())),
            removal_policy: props.removal_policy,
            resource: OnceCell::new(),
        })))
    }

    /// A group for instances, in the template whether something uses it or not.
    ///
    /// # Errors
    /// When the engine has no version, or the id is empty or taken.
    pub fn for_instance(scope: &dyn Construct, id: impl AsRef<str>, props: ParameterGroupProps) -> Result<Self> {
        let group = Self::new(scope, id, props)?;
        group.name_for_instances()?;
        Ok(group)
    }

    /// An existing group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_parameter_group_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        name: &str,
    ) -> Result<ParameterGroupRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        Ok(Rc::new(Imported { base, name: name.to_owned() }))
    }
}

impl Construct for ParameterGroup {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IParameterGroup for ParameterGroup {
    fn name_for_instances(&self) -> Result<String> {
        if let Some(resource) = self.0.resource.get() {
            return Ok(resource.ref_());
        }
        let parameters = Rc::clone(&self.0.parameters);
        let described = self.0.description.clone().filter(|text| !text.is_empty());
        let resource = CfnResource::l1(
            self.node(),
            "Resource",
            "AWS::RDS::DBParameterGroup",
            object! {
                "DBParameterGroupName" => self.0.name.clone(),
                "Description" => described.unwrap_or_else(|| format!("Parameter group for {}", self.0.family)),
                "Family" => self.0.family.as_str(),
                "Parameters" => Lazy::uncached(move |_| {
                    let parameters = parameters.borrow();
                    Ok(parameters.iter().map(|(k, v)| (k.clone(), v.as_str().into())).collect::<Object>().into())
                }),
            },
        )?;
        if let Some(policy) = self.0.removal_policy {
            resource.apply_removal_policy(policy, true)?;
        }
        Ok(self.0.resource.get_or_init(|| resource).ref_())
    }

    fn add_parameter(&self, key: &str, value: &str) -> bool {
        self.0.parameters.borrow_mut().insert(key.to_owned(), value.to_owned());
        true
    }
}

impl From<&ParameterGroup> for ParameterGroupRef {
    fn from(group: &ParameterGroup) -> Self {
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

impl IParameterGroup for Imported {
    fn name_for_instances(&self) -> Result<String> {
        Ok(self.name.clone())
    }

    fn add_parameter(&self, _: &str, _: &str) -> bool {
        false
    }
}

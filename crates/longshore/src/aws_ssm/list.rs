//! Parameters whose value is a list.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::{CfnDynamicReference, CfnDynamicReferenceService};
use longshore_core::token::{Token, str_is_unresolved};

use super::name;
use super::parameter::{Imported, ImportedValue};
use super::string::{imported, name_and_arn, once, versioned};
use super::{
    IParameter, IStringListParameter, ParameterTier, ParameterType, ParameterValueType, StringListParameterRef,
};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`StringListParameter`].
    #[derive(Debug)]
    pub struct StringListParameterProps => StringListParameter {
        /// A regular expression that each value has to match. Default: any values.
        [into] allowed_pattern: Option<String>,
        /// What the parameter is for, at most 1,024 characters.
        [into] description: Option<String>,
        /// The name; where it has slashes it begins with one. Default: made by CloudFormation.
        [into] parameter_name: Option<PhysicalName>,
        /// Whether the name has no slashes; needed where the name is a token. Default: as the name is.
        simple_name: Option<bool>,
        /// The size and price. Default: standard.
        tier: Option<ParameterTier>,
        /// The values, without commas.
        string_list_value: Vec<String>,
    }
}

/// What is known of an existing parameter whose value is a list.
#[derive(Clone, Debug, Default)]
pub struct ListParameterAttributes {
    /// The name.
    pub parameter_name: String,
    /// Whether the name has no slashes; needed where the name is a token.
    pub simple_name: Option<bool>,
    /// The version. Default: the latest.
    pub version: Option<f64>,
    /// What the values are, as CloudFormation checks it. Default: any texts.
    pub element_type: Option<ParameterValueType>,
}

/// A parameter whose value is a list; clones are the same.
#[derive(Clone)]
pub struct StringListParameter(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    arn: String,
    name: String,
}

impl StringListParameter {
    fn make(scope: &dyn Construct, id: &str, props: StringListParameterProps) -> Result<Self> {
        let given = props.parameter_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ssm.StringListParameter", given.clone())?;
        let node = base.node().clone();
        if props.string_list_value.iter().any(|v| !str_is_unresolved(v) && v.contains(',')) {
            bail!(
                &node,
                "StringListParameterCannotContainCommas",
                "Values of a StringList SSM Parameter cannot contain the ',' character. Use a string parameter instead."
            );
        }
        if let Some(pattern) = &props.allowed_pattern {
            for value in &props.string_list_value {
                name::check_value(&node, value, pattern)?;
            }
        }
        name::check(&node, base.physical_name())?;
        name::check_description(&node, props.description.as_deref())?;
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::SSM::Parameter",
            object! {
                "AllowedPattern" => props.allowed_pattern,
                "Description" => props.description,
                "Name" => base.physical_name(),
                "Tier" => props.tier,
                "Type" => ParameterType::StringList,
                "Value" => CfnFn::join(",", props.string_list_value)?,
            },
        )?;
        let (name, arn) = name_and_arn(&base, &resource, &given, props.simple_name)?;
        Ok(Self(Rc::new(Owned { base, resource, arn, name })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// An existing parameter by its name.
    ///
    /// # Errors
    /// When the name is not valid, or the id is empty or taken.
    pub fn from_string_list_parameter_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        string_list_parameter_name: impl Into<String>,
    ) -> Result<StringListParameterRef> {
        let name = string_list_parameter_name.into();
        let text = CfnDynamicReference::new(CfnDynamicReferenceService::Ssm, &name).to_string();
        let value = ImportedValue::References(CfnFn::split(",", &text, None)?);
        Ok(Rc::new(imported(scope, id.as_ref(), name, None, ParameterType::StringList.as_str(), value, None)?))
    }

    /// An existing parameter of which more is known.
    ///
    /// # Errors
    /// When the name is not valid, or the id is empty or taken.
    pub fn from_list_parameter_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ListParameterAttributes,
    ) -> Result<StringListParameterRef> {
        Ok(Rc::new(Self::import(scope, id.as_ref(), attrs)?))
    }

    fn import(scope: &dyn Construct, id: &str, attrs: ListParameterAttributes) -> Result<Imported> {
        let name = attrs.parameter_name;
        if name.is_empty() {
            bail!(scope, "ParameterNameCannotBeEmpty", "parameterName cannot be an empty string");
        }
        let of = format!("List<{}>", attrs.element_type.unwrap_or(ParameterValueType::String).as_str());
        let value = match attrs.version {
            Some(version) => {
                let key = versioned(&name, Some(version));
                let text = CfnDynamicReference::new(CfnDynamicReferenceService::Ssm, &key);
                ImportedValue::References(Token::of(text).as_list())
            }
            None => ImportedValue::template_parameter(scope, id, &of, &name),
        };
        imported(scope, id, name, attrs.simple_name, &of, value, None)
    }

    /// The values of an existing parameter, whose kind CloudFormation checks, read at deployment.
    ///
    /// # Errors
    /// When the name is not valid.
    pub fn value_for_typed_list_parameter(
        scope: &dyn Construct,
        parameter_name: &str,
        element_type: ParameterValueType,
        version: Option<f64>,
    ) -> Result<Vec<String>> {
        once(scope, parameter_name, |stack, id| {
            let attributes = ListParameterAttributes {
                parameter_name: parameter_name.to_owned(),
                version,
                element_type: Some(element_type),
                ..Default::default()
            };
            Self::import(stack, id, attributes)
        })?
        .string_list_value()
    }
}

impl Construct for StringListParameter {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IParameter for StringListParameter {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn parameter_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn parameter_name(&self) -> String {
        self.0.name.clone()
    }

    fn parameter_type(&self) -> String {
        self.0.resource.att("Type")
    }
}

impl IStringListParameter for StringListParameter {
    fn string_list_value(&self) -> Result<Vec<String>> {
        CfnFn::split(",", &self.0.resource.att("Value"), None)
    }
}

impl From<&StringListParameter> for StringListParameterRef {
    fn from(parameter: &StringListParameter) -> Self {
        Rc::new(parameter.clone())
    }
}

//! Parameters whose value is a text.

use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::context_provider;
use longshore_core::error::Result;
use longshore_core::intrinsics::intrinsic_name;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::{CfnDynamicReference, CfnDynamicReferenceService};
use longshore_core::stack::Stack;
use longshore_core::token::{sole_token, str_is_unresolved};
use longshore_core::value::{Value, js_number};

use super::name::{self, Named};
use super::parameter::{Imported, ImportedOnce, ImportedValue, import_id};
use super::{
    IParameter, IStringParameter, ParameterDataType, ParameterTier, ParameterType, ParameterValueType,
    StringParameterRef,
};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

const BASE_CLASS: &str = "aws-cdk-lib.aws_ssm.ParameterBase";

construct_props! {
    /// Properties of a [`StringParameter`].
    #[derive(Debug)]
    pub struct StringParameterProps => StringParameter {
        /// A regular expression that the value has to match. Default: any value.
        [into] allowed_pattern: Option<String>,
        /// What the parameter is for, at most 1,024 characters.
        [into] description: Option<String>,
        /// The name; where it has slashes it begins with one. Default: made by CloudFormation.
        [into] parameter_name: Option<PhysicalName>,
        /// Whether the name has no slashes; needed where the name is a token. Default: as the name is.
        simple_name: Option<bool>,
        /// The size and price. Default: standard.
        tier: Option<ParameterTier>,
        /// The value.
        [into] string_value: String,
        /// The type. Default: a text.
        type_: Option<ParameterType>,
        /// What the text is. Default: any text.
        data_type: Option<ParameterDataType>,
    }
}

/// What is known of an existing parameter.
#[derive(Clone, Debug, Default)]
pub struct StringParameterAttributes {
    /// The name.
    pub parameter_name: String,
    /// Whether the name has no slashes; needed where the name is a token.
    pub simple_name: Option<bool>,
    /// The version. Default: the latest.
    pub version: Option<f64>,
    /// The type. Default: a text.
    pub type_: Option<ParameterType>,
    /// What the value is, as CloudFormation checks it. Default: any text.
    pub value_type: Option<ParameterValueType>,
    /// Whether the value is read by a dynamic reference rather than by a parameter of the template. Default false.
    pub force_dynamic_reference: Option<bool>,
}

/// What is known of an existing parameter whose value is encrypted.
#[derive(Clone, Debug, Default)]
pub struct SecureStringParameterAttributes {
    /// The name.
    pub parameter_name: String,
    /// Whether the name has no slashes; needed where the name is a token.
    pub simple_name: Option<bool>,
    /// The version. Default: the latest.
    pub version: Option<f64>,
    /// The key that the value is encrypted with. Default: one of the service.
    pub encryption_key: Option<KeyRef>,
}

/// How a parameter is looked up.
#[derive(Clone, Debug, Default)]
pub struct StringParameterLookupOptions {
    /// A text that makes this look-up another one in the context. Default: none.
    pub additional_cache_key: Option<String>,
}

/// A parameter whose value is a text; clones are the same.
#[derive(Clone)]
pub struct StringParameter(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    arn: String,
    name: String,
}

impl StringParameter {
    fn make(scope: &dyn Construct, id: &str, props: StringParameterProps) -> Result<Self> {
        let given = props.parameter_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ssm.StringParameter", given.clone())?;
        let node = base.node().clone();
        if let Some(pattern) = &props.allowed_pattern {
            name::check_value(&node, &props.string_value, pattern)?;
        }
        name::check(&node, base.physical_name())?;
        name::check_description(&node, props.description.as_deref())?;
        if props.type_ == Some(ParameterType::AwsEc2ImageId) {
            bail!(
                &node,
                "InvalidParameterType",
                "The type must either be ParameterType.STRING or ParameterType.STRING_LIST. Did you mean to set dataType: ParameterDataType.AWS_EC2_IMAGE instead?"
            );
        }
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::SSM::Parameter",
            object! {
                "AllowedPattern" => props.allowed_pattern,
                "Description" => props.description,
                "Name" => base.physical_name(),
                "Tier" => props.tier,
                "Type" => props.type_.unwrap_or(ParameterType::String),
                "DataType" => props.data_type,
                "Value" => props.string_value,
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
    pub fn from_string_parameter_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        string_parameter_name: impl Into<String>,
    ) -> Result<StringParameterRef> {
        let parameter_name = string_parameter_name.into();
        let attributes = StringParameterAttributes { parameter_name, ..Default::default() };
        Self::from_string_parameter_attributes(scope, id, attributes)
    }

    /// An existing parameter of the stack's region by its ARN.
    ///
    /// # Errors
    /// When the ARN is a token, no ARN or of another region, or the id is empty or taken.
    pub fn from_string_parameter_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        string_parameter_arn: impl Into<String>,
    ) -> Result<StringParameterRef> {
        let (arn, id) = (string_parameter_arn.into(), id.as_ref());
        if str_is_unresolved(&arn) {
            bail!(
                scope,
                "StringParameterArnCannotBeUnresolvedToken",
                "stringParameterArn cannot be an unresolved token"
            );
        }
        let parts: Vec<&str> = arn.split(':').collect();
        if parts.len() != 6 {
            bail!(scope, "UnexpectedStringParameterArnFormat", "unexpected StringParameterArn format");
        }
        let stack = Stack::of(scope)?;
        if str_is_unresolved(stack.region()) {
            Annotations::of(scope).add_warning_v2(
                "aws-cdk-lib/aws-ssm:crossAccountReferenceSameRegion",
                "Cross-account references will only work within the same region",
            );
        } else if parts[3] != stack.region() {
            bail!(
                scope,
                "StringParameterArnMustBeSameRegion",
                "stringParameterArn must be in the same region as the stack"
            );
        }
        let base = ResourceBase::imported_in(scope, id, BASE_CLASS, None, None)?;
        let value = ImportedValue::template_parameter(scope, id, ParameterValueType::String.as_str(), &arn);
        Ok(Rc::new(Imported {
            base,
            // Quirk(cdk): ssm-arn-name. Of a name with slashes only the last part is kept.
            name: arn.rsplit('/').next().unwrap_or_default().to_owned(),
            arn,
            parameter_type: ParameterValueType::String.as_str().to_owned(),
            encryption_key: None,
            value: Rc::new(value),
        }))
    }

    /// An existing parameter of which more is known.
    ///
    /// # Errors
    /// When the name or the type is not valid, or the id is empty or taken.
    pub fn from_string_parameter_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: StringParameterAttributes,
    ) -> Result<StringParameterRef> {
        Ok(Rc::new(Self::import(scope, id.as_ref(), attrs)?))
    }

    fn import(scope: &dyn Construct, id: &str, attrs: StringParameterAttributes) -> Result<Imported> {
        let name = attrs.parameter_name;
        if name.is_empty() {
            bail!(scope, "ParameterNameCannotBeEmpty", "parameterName cannot be an empty string");
        }
        if let Some(other @ (ParameterType::SecureString | ParameterType::StringList)) = attrs.type_ {
            bail!(
                scope,
                "FromStringParameterAttributesUnsupportedType",
                "fromStringParameterAttributes does not support {}. Please use ParameterType.STRING or ParameterType.AWS_EC2_IMAGE_ID",
                other.as_str()
            );
        }
        let value_type = match (attrs.type_, attrs.value_type) {
            (Some(of), _) => of.as_str(),
            (None, Some(of)) => of.as_str(),
            (None, None) => ParameterValueType::String.as_str(),
        };
        let value = if let Some(version) = attrs.version {
            reference(CfnDynamicReferenceService::Ssm, &versioned(&name, Some(version)))
        } else if attrs.force_dynamic_reference == Some(true) || is_function_call(scope, &name) {
            reference(CfnDynamicReferenceService::Ssm, &name)
        } else {
            ImportedValue::template_parameter(scope, id, value_type, &name)
        };
        imported(scope, id, name, attrs.simple_name, ParameterType::String.as_str(), value, None)
    }

    /// An existing parameter whose value is encrypted.
    ///
    /// # Errors
    /// When the name is not valid, or the id is empty or taken.
    pub fn from_secure_string_parameter_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: SecureStringParameterAttributes,
    ) -> Result<StringParameterRef> {
        Ok(Rc::new(Self::import_secure(scope, id.as_ref(), attrs)?))
    }

    fn import_secure(scope: &dyn Construct, id: &str, attrs: SecureStringParameterAttributes) -> Result<Imported> {
        let name = attrs.parameter_name;
        let value = reference(CfnDynamicReferenceService::SsmSecure, &versioned(&name, attrs.version));
        let of = ParameterType::SecureString.as_str();
        imported(scope, id, name, attrs.simple_name, of, value, attrs.encryption_key)
    }

    /// The value of a parameter that the toolkit reads at synthesis, and keeps in the context.
    ///
    /// # Errors
    /// When the stack's account or region is not known.
    pub fn value_from_lookup(scope: &dyn Construct, parameter_name: &str) -> Result<String> {
        Self::value_from_lookup_with(scope, parameter_name, None, StringParameterLookupOptions::default())
    }

    /// The value of a parameter that the toolkit reads at synthesis, with a value for where there is no such parameter.
    ///
    /// # Errors
    /// When the stack's account or region is not known.
    pub fn value_from_lookup_with(
        scope: &dyn Construct,
        parameter_name: &str,
        default_value: Option<&str>,
        options: StringParameterLookupOptions,
    ) -> Result<String> {
        let dummy = match default_value {
            Some(value) if !value.is_empty() => value.to_owned(),
            _ => format!("dummy-value-for-{parameter_name}"),
        };
        let found = context_provider::get_value(
            scope,
            "ssm",
            object! {
                "parameterName" => parameter_name,
                "additionalCacheKey" => options.additional_cache_key,
            },
            object! {
                "dummyValue" => dummy.as_str(),
                "ignoreErrorOnMissingContext" => default_value.is_some(),
            },
            dummy.as_str().into(),
        )?;
        Ok(match found {
            Value::String(text) => text,
            other => other.to_json(0),
        })
    }

    /// The value of an existing parameter, read at deployment.
    ///
    /// # Errors
    /// When the name is not valid.
    pub fn value_for_string_parameter(scope: &dyn Construct, parameter_name: &str) -> Result<String> {
        Self::value_for_string_parameter_with(scope, parameter_name, None)
    }

    /// The value of a version of an existing parameter, read at deployment.
    ///
    /// # Errors
    /// When the name is not valid.
    pub fn value_for_string_parameter_with(
        scope: &dyn Construct,
        parameter_name: &str,
        version: Option<f64>,
    ) -> Result<String> {
        Self::value_for_typed_string_parameter_v2(scope, parameter_name, ParameterValueType::String, version)
    }

    /// The value of an existing parameter of a type, read at deployment; deprecated in favour of the next.
    ///
    /// # Errors
    /// When the name is not valid, or the type is that of lists.
    pub fn value_for_typed_string_parameter(
        scope: &dyn Construct,
        parameter_name: &str,
        parameter_type: ParameterType,
        version: Option<f64>,
    ) -> Result<String> {
        if parameter_type == ParameterType::StringList {
            bail!(
                scope,
                "ValueForTypedStringParameterDoesNotSupportStringList",
                "valueForTypedStringParameter does not support STRING_LIST, use valueForTypedListParameter instead"
            );
        }
        once(scope, parameter_name, |stack, id| {
            let attributes = StringParameterAttributes {
                parameter_name: parameter_name.to_owned(),
                version,
                type_: Some(parameter_type),
                ..Default::default()
            };
            Self::import(stack, id, attributes)
        })?
        .string_value()
    }

    /// The value of an existing parameter, whose kind CloudFormation checks, read at deployment.
    ///
    /// # Errors
    /// When the name is not valid.
    pub fn value_for_typed_string_parameter_v2(
        scope: &dyn Construct,
        parameter_name: &str,
        value_type: ParameterValueType,
        version: Option<f64>,
    ) -> Result<String> {
        once(scope, parameter_name, |stack, id| {
            let attributes = StringParameterAttributes {
                parameter_name: parameter_name.to_owned(),
                version,
                value_type: Some(value_type),
                ..Default::default()
            };
            Self::import(stack, id, attributes)
        })?
        .string_value()
    }

    /// The value of an existing parameter whose value is encrypted, read at deployment.
    ///
    /// # Errors
    /// When the name is not valid.
    pub fn value_for_secure_string_parameter(
        scope: &dyn Construct,
        parameter_name: &str,
        version: f64,
    ) -> Result<String> {
        once(scope, parameter_name, |stack, id| {
            let attributes = SecureStringParameterAttributes {
                parameter_name: parameter_name.to_owned(),
                version: Some(version),
                ..Default::default()
            };
            Self::import_secure(stack, id, attributes)
        })?
        .string_value()
    }
}

/// Imports a parameter for a stack, if that was not done yet.
pub(super) fn once(
    scope: &dyn Construct,
    parameter_name: &str,
    import: impl FnOnce(&Stack, &str) -> Result<Imported>,
) -> Result<Imported> {
    let stack = Stack::of(scope)?;
    let id = import_id(parameter_name);
    if let Some(done) = stack.node().try_find_child(&id).and_then(|n| n.part::<ImportedOnce>()) {
        return Ok(done.0.clone());
    }
    let imported = import(&stack, &id)?;
    imported.node().attach(ImportedOnce(imported.clone()));
    Ok(imported)
}

/// Tells whether a name is what another function of CloudFormation gives, which defaults of template parameters cannot be.
fn is_function_call(scope: &dyn Construct, name: &str) -> bool {
    let Some(token) = sole_token(name) else { return false };
    let Ok(value) = Stack::of(scope).and_then(|s| s.resolve(&token)) else { return false };
    intrinsic_name(&value).is_some_and(|n| n.starts_with("Fn::") && n != "Fn::GetAtt")
}

pub(super) fn versioned(name: &str, version: Option<f64>) -> String {
    let number = |v: f64| match longshore_core::token::number_token(v) {
        Some(token) => token.to_string(),
        None => js_number(v),
    };
    version.map_or_else(|| name.to_owned(), |v| format!("{name}:{}", number(v)))
}

fn reference(service: CfnDynamicReferenceService, key: &str) -> ImportedValue {
    ImportedValue::Reference(CfnDynamicReference::new(service, key).to_string())
}

pub(super) fn imported(
    scope: &dyn Construct,
    id: &str,
    name: String,
    simple_name: Option<bool>,
    parameter_type: &str,
    value: ImportedValue,
    encryption_key: Option<KeyRef>,
) -> Result<Imported> {
    all_or_nothing(scope, id, || {
        let base = ResourceBase::imported_in(scope, id, BASE_CLASS, None, None)?;
        let arn = name::arn(base.node(), &name, Named::Imported, simple_name)?;
        let parameter_type = parameter_type.to_owned();
        Ok(Imported { base, arn, name, parameter_type, encryption_key, value: Rc::new(value) })
    })
}

/// The name and ARN of a parameter of a stack.
pub(super) fn name_and_arn(
    base: &ResourceBase,
    resource: &CfnResource,
    given: &PhysicalName,
    simple_name: Option<bool>,
) -> Result<(String, String)> {
    let name = base.name_attribute(resource.ref_());
    let named = match given {
        PhysicalName::Unset => Named::Generated,
        PhysicalName::Name(name) => Named::As(name),
        PhysicalName::GenerateIfNeeded => Named::As(base.physical_name()),
    };
    let arn = name::arn(base.node(), &name, named, simple_name)?;
    Ok((name, arn))
}

impl Construct for StringParameter {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IParameter for StringParameter {
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

impl IStringParameter for StringParameter {
    fn string_value(&self) -> Result<String> {
        Ok(self.0.resource.att("Value"))
    }
}

impl From<&StringParameter> for StringParameterRef {
    fn from(parameter: &StringParameter) -> Self {
        Rc::new(parameter.clone())
    }
}

//! What all parameters can do.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::cfn_elements::{CfnParameter, CfnParameterProps};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::value::Object;

use crate::aws_iam::{Grant, GrantOnKeyResult, GrantOnPrincipalOptions, IGrantable};
use crate::aws_kms::{self, KeyRef};
use crate::props::text_enum;

text_enum! {
    /// What the value of a parameter is, as CloudFormation checks it.
    pub enum ParameterValueType {
        /// Any text.
        String = "String",
        /// The name of an availability zone.
        AwsEc2AvailabilityzoneName = "AWS::EC2::AvailabilityZone::Name",
        /// The id of a machine image.
        AwsEc2ImageId = "AWS::EC2::Image::Id",
        /// The id of an instance.
        AwsEc2InstanceId = "AWS::EC2::Instance::Id",
        /// The name of a key pair.
        AwsEc2KeypairKeyname = "AWS::EC2::KeyPair::KeyName",
        /// The name of a security group.
        AwsEc2SecuritygroupGroupname = "AWS::EC2::SecurityGroup::GroupName",
        /// The id of a security group.
        AwsEc2SecuritygroupId = "AWS::EC2::SecurityGroup::Id",
        /// The id of a subnet.
        AwsEc2SubnetId = "AWS::EC2::Subnet::Id",
        /// The id of a volume.
        AwsEc2VolumeId = "AWS::EC2::Volume::Id",
        /// The id of a VPC.
        AwsEc2VpcId = "AWS::EC2::VPC::Id",
        /// The id of a hosted zone.
        AwsRoute53HostedzoneId = "AWS::Route53::HostedZone::Id",
    }
}

text_enum! {
    /// The type of a parameter.
    pub enum ParameterType {
        /// A text.
        String = "String",
        /// An encrypted text.
        SecureString = "SecureString",
        /// A list of texts, joined by commas.
        StringList = "StringList",
        /// The id of a machine image; for imports only.
        AwsEc2ImageId = "AWS::EC2::Image::Id",
    }
}

text_enum! {
    /// What the text of a parameter is.
    pub enum ParameterDataType {
        /// Any text.
        Text = "text",
        /// The id of a machine image, which is checked.
        AwsEc2Image = "aws:ec2:image",
    }
}

text_enum! {
    /// The size and price of a parameter.
    pub enum ParameterTier {
        /// Up to 8 KiB, with policies.
        Advanced = "Advanced",
        /// Advanced where that is needed.
        IntelligentTiering = "Intelligent-Tiering",
        /// Up to 4 KiB.
        Standard = "Standard",
    }
}

/// A parameter, whoever owns it.
pub trait IParameter: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn parameter_arn(&self) -> String;

    /// The name.
    fn parameter_name(&self) -> String;

    /// The type.
    fn parameter_type(&self) -> String;

    /// The key that the value is encrypted with, of imported secure parameters.
    fn encryption_key(&self) -> Option<&KeyRef> {
        None
    }

    /// Allows a principal some actions with the key, if there is one.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_on_key(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<GrantOnKeyResult> {
        aws_kms::grant_on_key(self.encryption_key(), grantee, actions)
    }

    /// Allows a principal to read the value.
    ///
    /// # Errors
    /// When no policy can be made.
    fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        if let Some(key) = self.encryption_key().and_then(KeyRef::key) {
            key.grant_decrypt(grantee)?;
        }
        let actions = ["ssm:DescribeParameters", "ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory"];
        grant(grantee, &actions, self.parameter_arn())
    }

    /// Allows a principal to change the value.
    ///
    /// # Errors
    /// When no policy can be made.
    fn grant_write(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        if let Some(key) = self.encryption_key().and_then(KeyRef::key) {
            key.grant_encrypt(grantee)?;
        }
        grant(grantee, &["ssm:PutParameter"], self.parameter_arn())
    }
}

fn grant(grantee: &dyn IGrantable, actions: &[&str], arn: String) -> Result<Grant> {
    Grant::add_to_principal(GrantOnPrincipalOptions {
        grantee,
        actions: actions.iter().map(|a| (*a).to_owned()).collect(),
        resource_arns: vec![arn],
        conditions: Object::new(),
    })
}

/// A parameter whose value is a text, whoever owns it.
pub trait IStringParameter: IParameter {
    /// The value, known at deployment.
    ///
    /// # Errors
    /// When the template parameter that reads it cannot be made.
    fn string_value(&self) -> Result<String>;
}

/// A parameter whose value is a list, whoever owns it.
pub trait IStringListParameter: IParameter {
    /// The values, known at deployment.
    ///
    /// # Errors
    /// When the template parameter that reads them cannot be made.
    fn string_list_value(&self) -> Result<Vec<String>>;
}

/// A handle of any parameter whose value is a text.
pub type StringParameterRef = Rc<dyn IStringParameter>;

/// A handle of any parameter whose value is a list.
pub type StringListParameterRef = Rc<dyn IStringListParameter>;

/// A parameter that exists already.
#[derive(Clone)]
pub(super) struct Imported {
    pub(super) base: ResourceBase,
    pub(super) arn: String,
    pub(super) name: String,
    pub(super) parameter_type: String,
    pub(super) encryption_key: Option<KeyRef>,
    pub(super) value: Rc<ImportedValue>,
}

/// How the template reads the value of an existing parameter.
pub(super) enum ImportedValue {
    Reference(String),
    References(Vec<String>),
    /// By a parameter of the template, which is made when the value is asked for.
    TemplateParameter {
        scope: Node,
        id: String,
        parameter_type: String,
        default: String,
        made: OnceCell<CfnParameter>,
    },
}

impl ImportedValue {
    pub(super) fn template_parameter(scope: &dyn Construct, id: &str, value_type: &str, default: &str) -> Self {
        ImportedValue::TemplateParameter {
            scope: scope.node().clone(),
            id: format!("{id}.Parameter"),
            parameter_type: format!("AWS::SSM::Parameter::Value<{value_type}>"),
            default: default.to_owned(),
            made: OnceCell::new(),
        }
    }

    fn parameter(&self) -> Result<Option<CfnParameter>> {
        let ImportedValue::TemplateParameter { scope, id, parameter_type, default, made } = self else {
            return Ok(None);
        };
        if made.get().is_none() {
            let props = CfnParameterProps {
                parameter_type: Some(parameter_type.clone()),
                default: Some(default.as_str().into()),
                ..Default::default()
            };
            let parameter = CfnParameter::new(scope, id, props)?;
            made.get_or_init(|| parameter);
        }
        Ok(made.get().cloned())
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IParameter for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn parameter_arn(&self) -> String {
        self.arn.clone()
    }

    fn parameter_name(&self) -> String {
        self.name.clone()
    }

    fn parameter_type(&self) -> String {
        self.parameter_type.clone()
    }

    fn encryption_key(&self) -> Option<&KeyRef> {
        self.encryption_key.as_ref()
    }
}

impl IStringParameter for Imported {
    fn string_value(&self) -> Result<String> {
        match (self.value.parameter()?, &*self.value) {
            (Some(parameter), _) => parameter.value_as_string(),
            (None, ImportedValue::Reference(text)) => Ok(text.clone()),
            _ => Ok(String::new()),
        }
    }
}

impl IStringListParameter for Imported {
    fn string_list_value(&self) -> Result<Vec<String>> {
        match (self.value.parameter()?, &*self.value) {
            (Some(parameter), _) => parameter.value_as_list(),
            (None, ImportedValue::References(list)) => Ok(list.clone()),
            _ => Ok(Vec::new()),
        }
    }
}

/// Returns the value of an existing parameter, imported once for a stack.
pub(super) struct ImportedOnce(pub(super) Imported);

pub(super) fn import_id(name: &str) -> String {
    // Source: aws-cdk-lib 2.275.0 StringParameter.valueForStringParameter, the id of the import.
    format!("SsmParameterValue:{name}:C96584B6-F00A-464E-AD19-53AFF4B05118")
}

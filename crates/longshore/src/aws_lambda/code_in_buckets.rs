//! Code that is in a bucket already: at a known place, or where parameters of the template say.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::cfn_elements::{CfnParameter, CfnParameterProps};
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::Code;
use crate::aws_kms::KeyRef;
use crate::aws_s3::{BucketRef, Location};

/// Options of code in a bucket.
#[derive(Clone, Debug, Default)]
pub struct BucketOptions {
    /// The version of the object. Default: the newest when the function is deployed.
    pub object_version: Option<String>,
    /// The key that Lambda encrypts its copy with. Default: one of AWS.
    pub source_kms_key: Option<KeyRef>,
}

/// An object of a bucket.
pub(super) struct BucketCode {
    bucket_name: String,
    key: String,
    options: BucketOptions,
}

impl BucketCode {
    /// `call` and `version` are what the warning about a missing version calls them.
    pub(super) fn new(bucket: &BucketRef, key: String, options: BucketOptions, (call, version): (&str, &str)) -> Self {
        if options.object_version.is_none() {
            Annotations::of(bucket.node()).add_warning_v2(
                "@aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified",
                &format!(
                    "{version} is not defined for {call}(). The lambda will not be updated automatically if the code in the bucket is updated. This is because CDK/Cloudformation does not track changes on the source S3 Bucket. It is recommended to either use S3Code.fromAsset() instead or set {version}."
                ),
            );
        }
        Self { bucket_name: bucket.bucket_name(), key, options }
    }

    pub(super) fn render(&self) -> Object {
        object! {
            "S3Bucket" => self.bucket_name.as_str(),
            "S3Key" => self.key.as_str(),
            "S3ObjectVersion" => self.options.object_version.clone(),
            "SourceKMSKeyArn" => self.options.source_kms_key.as_ref().map(|key| key.key_arn().to_owned()),
        }
    }
}

/// The parameters that say where the code is.
#[derive(Clone, Default)]
pub struct CfnParametersCodeProps {
    /// The name of the bucket, a parameter of type `String`. Default: a new one.
    pub bucket_name_param: Option<CfnParameter>,
    /// The key of the object, a parameter of type `String`. Default: a new one.
    pub object_key_param: Option<CfnParameter>,
    /// The key that Lambda encrypts its copy with. Default: one of AWS.
    pub source_kms_key: Option<KeyRef>,
}

/// Code that is where two parameters of the template say; clones are the same.
#[derive(Clone)]
pub struct CfnParametersCode(Rc<Parameters>);

struct Parameters {
    bucket_name: OnceCell<CfnParameter>,
    object_key: OnceCell<CfnParameter>,
    source_kms_key: Option<KeyRef>,
}

fn cell(of: Option<CfnParameter>) -> OnceCell<CfnParameter> {
    of.map_or_else(OnceCell::new, OnceCell::from)
}

/// The value of a parameter, which is made where it is missing.
fn value(of: &OnceCell<CfnParameter>, scope: &dyn Construct, id: &str) -> Result<String> {
    let parameter = match of.get() {
        Some(parameter) => parameter,
        None => {
            let props = CfnParameterProps { parameter_type: Some("String".to_owned()), ..Default::default() };
            let made = CfnParameter::new(scope, id, props)?;
            of.get_or_init(|| made)
        }
    };
    parameter.value_as_string()
}

/// The name of a parameter in the template.
fn name(of: &OnceCell<CfnParameter>, member: &str) -> Result<String> {
    match of.get() {
        Some(parameter) => Ok(parameter.logical_id().to_owned()),
        None => Err(Error::new(
            "CfnParametersCodeNotBoundToFunction",
            format!("Pass CfnParametersCode to a Lambda Function before accessing the {member} property"),
        )),
    }
}

impl CfnParametersCode {
    /// Code that is where parameters say.
    pub fn new(props: CfnParametersCodeProps) -> Self {
        Self(Rc::new(Parameters {
            bucket_name: cell(props.bucket_name_param),
            object_key: cell(props.object_key_param),
            source_kms_key: props.source_kms_key,
        }))
    }

    /// The values of the parameters for code that is at a location, as deployments take them.
    ///
    /// # Errors
    /// When no function has the code yet, and a parameter was not given.
    pub fn assign(&self, location: &Location) -> Result<Object> {
        let mut values = Object::new();
        values.insert(self.bucket_name_param()?, Value::from(location.bucket_name.as_str()));
        values.insert(self.object_key_param()?, Value::from(location.object_key.as_str()));
        Ok(values)
    }

    /// The name of the parameter that is the bucket's name.
    ///
    /// # Errors
    /// When no function has the code yet, and the parameter was not given.
    pub fn bucket_name_param(&self) -> Result<String> {
        name(&self.0.bucket_name, "bucketNameParam")
    }

    /// The name of the parameter that is the object's key.
    ///
    /// # Errors
    /// When no function has the code yet, and the parameter was not given.
    pub fn object_key_param(&self) -> Result<String> {
        name(&self.0.object_key, "objectKeyParam")
    }

    pub(super) fn render(&self, scope: &dyn Construct) -> Result<Object> {
        Ok(object! {
            "S3Bucket" => value(&self.0.bucket_name, scope, "LambdaSourceBucketNameParameter")?,
            "S3Key" => value(&self.0.object_key, scope, "LambdaSourceObjectKeyParameter")?,
            "SourceKMSKeyArn" => self.0.source_kms_key.as_ref().map(|key| key.key_arn().to_owned()),
        })
    }
}

impl From<CfnParametersCode> for Code {
    fn from(code: CfnParametersCode) -> Self {
        Self::of_parameters(code)
    }
}

impl From<&CfnParametersCode> for Code {
    fn from(code: &CfnParametersCode) -> Self {
        Self::of_parameters(code.clone())
    }
}

//! Access keys of users.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::SecretValue;

use super::UserRef;
use crate::props::construct_props;

/// Whether an access key can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessKeyStatus {
    /// It can.
    Active,
    /// It cannot.
    Inactive,
    /// It cannot any more.
    Expired,
}

construct_props! {
    /// Properties of an [`AccessKey`].
    pub struct AccessKeyProps => AccessKey {
        /// Whose key it is.
        [into] user: UserRef,
        /// A number that makes a new key when it grows. Default: never.
        serial: Option<f64>,
        /// Whether it can be used. Default: it can.
        status: Option<AccessKeyStatus>,
    }
}

/// An access key of a user; clones are the same key.
#[derive(Clone)]
pub struct AccessKey(Rc<Known>);

struct Known {
    base: ResourceBase,
    resource: CfnResource,
}

impl AccessKey {
    /// Adds an access key to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: AccessKeyProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_iam.AccessKey", PhysicalName::default())?;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::IAM::AccessKey",
            object! {
                "UserName" => props.user.user_name(),
                "Serial" => props.serial,
                "Status" => props.status.map(|status| match status {
                    AccessKeyStatus::Active => "Active",
                    AccessKeyStatus::Inactive => "Inactive",
                    AccessKeyStatus::Expired => "Expired",
                }),
            },
        )?;
        Ok(Self(Rc::new(Known { base, resource })))
    }

    /// The id.
    pub fn access_key_id(&self) -> String {
        self.0.resource.ref_()
    }

    /// The secret.
    ///
    /// # Errors
    /// Never, as it is an attribute of the key.
    pub fn secret_access_key(&self) -> Result<SecretValue> {
        SecretValue::resource_attribute(&self.0.resource.att("SecretAccessKey"))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }
}

impl Construct for AccessKey {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

//! Ways into file systems: a folder, and whose files are made there.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::Tags;
use longshore_core::token::str_is_unresolved;
use longshore_core::{bail, object};

use super::FileSystemRef;
use crate::props::constructor;

/// Whose a folder is that is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acl {
    /// The owner's id.
    pub owner_uid: String,
    /// The id of the owner's group.
    pub owner_gid: String,
    /// Who may do what, as an octal number.
    pub permissions: String,
}

/// As whom files are used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PosixUser {
    /// The user's id.
    pub uid: String,
    /// The id of the user's group.
    pub gid: String,
    /// The ids of other groups.
    pub secondary_gids: Option<Vec<String>>,
}

/// What is said of a way into a file system.
#[derive(Clone, Debug, Default)]
pub struct AccessPointOptions {
    /// Whose the folder is if it is made. Default: it is not made.
    pub create_acl: Option<Acl>,
    /// The folder. Default: `/`.
    pub path: Option<String>,
    /// As whom files are used. Default: as who uses them.
    pub posix_user: Option<PosixUser>,
    /// A text by which the request is known when it is repeated, up to 64 characters.
    pub client_token: Option<String>,
}

/// Properties of an [`AccessPoint`].
#[derive(Clone)]
pub struct AccessPointProps {
    /// The file system.
    pub file_system: FileSystemRef,
    /// Whose the folder is if it is made. Default: it is not made.
    pub create_acl: Option<Acl>,
    /// The folder. Default: `/`.
    pub path: Option<String>,
    /// As whom files are used. Default: as who uses them.
    pub posix_user: Option<PosixUser>,
    /// A text by which the request is known when it is repeated, up to 64 characters.
    pub client_token: Option<String>,
}

/// What is known of an existing access point: its id or its ARN.
#[derive(Clone, Default)]
pub struct AccessPointAttributes {
    /// The id.
    pub access_point_id: Option<String>,
    /// The ARN.
    pub access_point_arn: Option<String>,
    /// The file system.
    pub file_system: Option<FileSystemRef>,
}

/// A way into a file system, whoever owns it.
pub trait IAccessPoint: Construct {
    /// The ARN.
    fn access_point_arn(&self) -> String;

    /// The id.
    fn access_point_id(&self) -> String;

    /// The file system.
    ///
    /// # Errors
    /// When it is not known.
    fn file_system(&self) -> Result<FileSystemRef>;
}

/// A handle of any way into a file system.
pub type AccessPointRef = Rc<dyn IAccessPoint>;

/// A way into a file system; clones are the same.
#[derive(Clone)]
pub struct AccessPoint(Rc<Point>);

struct Point {
    base: ResourceBase,
    id: String,
    arn: String,
    file_system: Option<FileSystemRef>,
}

fn arn(id: &str) -> ArnComponents {
    ArnComponents {
        service: "elasticfilesystem".into(),
        resource: "access-point".into(),
        resource_name: Some(id.to_owned()),
        ..Default::default()
    }
}

constructor!(AccessPoint, AccessPointProps);

impl AccessPoint {
    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        file_system: FileSystemRef,
        options: AccessPointOptions,
    ) -> Result<Self> {
        let AccessPointOptions { create_acl, path, posix_user, client_token } = options;
        Self::new(scope, id, AccessPointProps { file_system, create_acl, path, posix_user, client_token })
    }

    fn make(scope: &dyn Construct, id: &str, options: AccessPointProps) -> Result<Self> {
        let system = options.file_system;
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_efs.AccessPoint", PhysicalName::Unset)?;
        let node = base.node().clone();
        if let Some(token) = options.client_token.as_deref().filter(|t| !str_is_unresolved(t)) {
            let length = token.encode_utf16().count();
            if !(1..=64).contains(&length) {
                bail!(
                    &node,
                    "LengthClienttokenRangeCharacters",
                    "The length of 'clientToken' must range from 1 to 64 characters, got: {length} characters"
                );
            }
        }
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::EFS::AccessPoint",
            object! {
                "FileSystemId" => system.file_system_id(),
                "RootDirectory" => object! {
                    "CreationInfo" => options.create_acl.map(|a| object! {
                        "OwnerGid" => a.owner_gid,
                        "OwnerUid" => a.owner_uid,
                        "Permissions" => a.permissions,
                    }),
                    "Path" => options.path,
                },
                "PosixUser" => options.posix_user.map(|u| object! {
                    "Uid" => u.uid,
                    "Gid" => u.gid,
                    "SecondaryGids" => u.secondary_gids,
                }),
                "ClientToken" => options.client_token,
            },
        )?;
        Tags::of(&node).add("Name", node.path());
        let id = resource.ref_();
        let arn = base.stack().format_arn(arn(&id))?;
        Ok(Self(Rc::new(Point { base, id, arn, file_system: Some(system) })))
    }

    /// An existing access point by its id.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_access_point_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        access_point_id: impl Into<String>,
    ) -> Result<AccessPointRef> {
        let access_point_id = Some(access_point_id.into());
        Self::from_access_point_attributes(scope, id, AccessPointAttributes { access_point_id, ..Default::default() })
    }

    /// An existing access point.
    ///
    /// # Errors
    /// When not exactly one of id and ARN is given, or the id of the construct is empty or taken.
    pub fn from_access_point_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: AccessPointAttributes,
    ) -> Result<AccessPointRef> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || {
            let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
            let node = base.node().clone();
            let given = |text: Option<String>| text.filter(|t| !t.is_empty());
            let (point, arn) = match (given(attributes.access_point_id), given(attributes.access_point_arn)) {
                (Some(_), Some(_)) => bail!(
                    &node,
                    "OneAccessPointIdAccess",
                    "Only one of accessPointId or AccessPointArn can be provided!"
                ),
                (Some(id), None) => {
                    let arn = base.stack().format_arn(arn(&id))?;
                    (id, arn)
                }
                (None, Some(arn)) => {
                    let parts = base.stack().split_arn(&arn, ArnFormat::SlashResourceName)?;
                    match given(parts.resource_name) {
                        Some(id) => (id, arn),
                        None => bail!(
                            &node,
                            "AccessPointProvideResourceName",
                            "ARN for AccessPoint must provide the resource name."
                        ),
                    }
                }
                (None, None) => {
                    bail!(&node, "OneAccessPointIdAccess", "One of accessPointId or AccessPointArn is required!")
                }
            };
            let file_system = attributes.file_system;
            Ok(Rc::new(Self(Rc::new(Point { base, id: point, arn, file_system }))) as AccessPointRef)
        })
    }
}

impl Construct for AccessPoint {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IAccessPoint for AccessPoint {
    fn access_point_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn access_point_id(&self) -> String {
        self.0.id.clone()
    }

    fn file_system(&self) -> Result<FileSystemRef> {
        match &self.0.file_system {
            Some(system) => Ok(system.clone()),
            None => bail!(
                self,
                "FileSystemAvailableAccessPoint",
                "fileSystem is only available if 'fromAccessPointAttributes()' is used and a fileSystem is passed in as an attribute."
            ),
        }
    }
}

impl From<&AccessPoint> for AccessPointRef {
    fn from(point: &AccessPoint) -> Self {
        Rc::new(point.clone())
    }
}

//! File systems that functions see.

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Value;

use crate::aws_ec2::{Connections, SecurityGroupRef};
use crate::aws_efs::IAccessPoint;
use crate::aws_iam::{PolicyStatement, RoleRef};

/// What a function needs to know of a file system.
#[derive(Clone, Default)]
pub struct FileSystemConfig {
    /// Where the function sees it: `/mnt/` and a name.
    pub local_mount_path: String,
    /// The ARN of the access point.
    pub arn: String,
    /// What has to be there before the function.
    pub dependency: Option<Vec<Dependable>>,
    /// The connections of the file system.
    pub connections: Option<Connections>,
    /// What the function has to be allowed.
    pub policies: Option<Vec<PolicyStatement>>,
}

/// A file system that a function sees.
#[derive(Clone)]
pub struct FileSystem(FileSystemConfig);

impl FileSystem {
    /// A file system of which all is known.
    pub fn new(config: FileSystemConfig) -> Self {
        Self(config)
    }

    /// A file system of EFS, by a way into it; `mount_path` is `/mnt/` and a name.
    ///
    /// # Errors
    /// When the file system is not known.
    pub fn from_efs_access_point(ap: &dyn IAccessPoint, mount_path: impl Into<String>) -> Result<Self> {
        let system = ap.file_system()?;
        let point = object! {"elasticfilesystem:AccessPointArn" => ap.access_point_arn()};
        let id = ArnComponents {
            service: "elasticfilesystem".into(),
            resource: "file-system".into(),
            resource_name: Some(system.file_system_id()),
            ..Default::default()
        };
        Ok(Self(FileSystemConfig {
            local_mount_path: mount_path.into(),
            arn: ap.access_point_arn(),
            dependency: Some(vec![system.mount_targets_available()]),
            connections: Some(system.connections()),
            policies: Some(vec![
                PolicyStatement::builder()
                    .action("elasticfilesystem:ClientMount")
                    .resource("*")
                    .condition("StringEquals", point)
                    .build()?,
                PolicyStatement::builder()
                    .action("elasticfilesystem:ClientWrite")
                    .resource(Stack::of(ap.node())?.format_arn(id)?)
                    .build()?,
            ]),
        }))
    }

    /// What a function needs to know of it.
    pub fn config(&self) -> &FileSystemConfig {
        &self.0
    }

    pub(super) fn allow(&self, at: &Node, role: &RoleRef) -> Result<()> {
        let path = &self.0.local_mount_path;
        if !str_is_unresolved(path) {
            let name = path.strip_prefix("/mnt/").unwrap_or_default();
            if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) {
                bail!(
                    at,
                    "InvalidMountPathFormat",
                    "Local mount path should match with ^/mnt/[a-zA-Z0-9-_.]+$ but given {path}."
                );
            }
            if path.len() > 160 {
                bail!(
                    at,
                    "MountPathTooLong",
                    "Local mount path can not be longer than 160 characters but has {} characters.",
                    path.len()
                );
            }
        }
        for statement in self.0.policies.iter().flatten() {
            role.add_to_principal_policy(statement)?;
        }
        Ok(())
    }

    pub(super) fn render(&self) -> Value {
        object! {"Arn" => self.0.arn.as_str(), "LocalMountPath" => self.0.local_mount_path.as_str()}.into()
    }

    /// Has a function come after what it needs of the file system.
    pub(super) fn wait_for(&self, function: &Node, resource: &CfnResource, connections: &Connections) {
        for needed in self.0.dependency.iter().flatten() {
            function.add_dependable(needed.clone());
        }
        let rules = |groups: Vec<SecurityGroupRef>, kind: &str| {
            for node in groups.iter().flat_map(|g| g.node().find_all()) {
                if CfnResource::at(&node).is_some_and(|r| r.resource_type() == kind) {
                    resource.node().add_dependency(&[&node]);
                }
            }
        };
        rules(connections.security_groups(), "AWS::EC2::SecurityGroupEgress");
        if let Some(theirs) = &self.0.connections {
            rules(theirs.security_groups(), "AWS::EC2::SecurityGroupIngress");
        }
    }
}

//! How CodeBuild logs in to the hosts of sources, for all projects of an account and region.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::SecretValue;

use crate::props::construct_props;

construct_props! {
    /// Properties of [`GitHubSourceCredentials`].
    #[derive(Debug)]
    pub struct GitHubSourceCredentialsProps => GitHubSourceCredentials {
        /// A personal access token.
        access_token: SecretValue,
    }
}

construct_props! {
    /// Properties of [`GitHubEnterpriseSourceCredentials`].
    #[derive(Debug)]
    pub struct GitHubEnterpriseSourceCredentialsProps => GitHubEnterpriseSourceCredentials {
        /// A personal access token.
        access_token: SecretValue,
    }
}

construct_props! {
    /// Properties of [`BitBucketSourceCredentials`].
    #[derive(Debug)]
    pub struct BitBucketSourceCredentialsProps => BitBucketSourceCredentials {
        /// The user name.
        username: SecretValue,
        /// An application password.
        password: SecretValue,
    }
}

macro_rules! credentials {
    ($(#[$m:meta])* $Class:ident, $Props:ident, |$props:ident| $properties:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            base: ResourceBase,
            resource: CfnResource,
        }

        impl $Class {
            fn make(scope: &dyn Construct, id: &str, $props: $Props) -> Result<Self> {
                let class = concat!("aws-cdk-lib.aws_codebuild.", stringify!($Class));
                let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
                let resource =
                    CfnResource::l1(base.node(), "Resource", "AWS::CodeBuild::SourceCredential", $properties)?;
                Ok(Self { base, resource })
            }

            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                &self.resource
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.base.node()
            }
        }
    };
}

credentials! {
    /// The credentials for GitHub.
    GitHubSourceCredentials, GitHubSourceCredentialsProps, |props| object! {
        "ServerType" => "GITHUB",
        "AuthType" => "PERSONAL_ACCESS_TOKEN",
        "Token" => props.access_token.unsafe_unwrap(),
    }
}

credentials! {
    /// The credentials for a GitHub Enterprise server.
    GitHubEnterpriseSourceCredentials, GitHubEnterpriseSourceCredentialsProps, |props| object! {
        "ServerType" => "GITHUB_ENTERPRISE",
        "AuthType" => "PERSONAL_ACCESS_TOKEN",
        "Token" => props.access_token.unsafe_unwrap(),
    }
}

credentials! {
    /// The credentials for BitBucket.
    BitBucketSourceCredentials, BitBucketSourceCredentialsProps, |props| object! {
        "ServerType" => "BITBUCKET",
        "AuthType" => "BASIC_AUTH",
        "Username" => props.username.unsafe_unwrap(),
        "Token" => props.password.unsafe_unwrap(),
    }
}

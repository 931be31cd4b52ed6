//! Speaking to AWS: credentials, roles, endpoints, and the few operations the toolkit needs.
//!
//! - [`Session`] is the user: the AWS SDK finds the credentials (variables, profiles, SSO, web identity, containers,
//!   instances), [`Session::access`] takes the roles that cloud assemblies name, with the CDK's fallbacks.
//! - [`Client`] calls operations by name, in the service's protocol, signed by the SDK's signer, and tries again where
//!   that helps. Parameters and answers are JSON values with the names of the API references.
//! - [`s3`], [`lambda`] and [`route53`] have operations of services that are asked with paths; [`EcrToken`] logs in to
//!   registries.
//!
//! The SDK's service crates are not used: of a dozen services, Amazon EC2 among them, a handful of operations each is
//! needed, and the crates would take longer to compile than all the rest together.
//!
//! This is the only crate that reads AWS's variables and files, by way of the SDK. Keys and tokens are in types that do
//! not print themselves.

mod arn;
mod client;
mod credentials;
mod ecr;
mod endpoint;
mod error;
mod http;
pub mod lambda;
mod partition;
pub mod route53;
pub mod s3;
pub mod service;
mod session;
mod xml;

pub use arn::{Arn, ArnError};
pub use client::Client;
pub use credentials::Role;
pub use ecr::EcrToken;
pub use error::AwsError;
pub use http::HttpOptions;
pub use partition::Partition;
pub use service::{Protocol, Service};
pub use session::{Access, AskForCode, Identity, Session, SessionOptions};
pub use xml::items;

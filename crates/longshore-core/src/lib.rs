//! The construct engine: constructs, tokens, stacks, and the cloud assembly that they are synthesized to.
//!
//! It does what the `core` of aws-cdk-lib 2.275.0 and `constructs` 10.8.1 do, and produces the same templates, logical ids
//! and manifests. It reads files only to hash and copy assets, writes only the assembly, and never talks to a network.
//!
//! Handles of constructs are cheap to clone and belong to one thread, as their tokens do.

mod analytics;
pub mod annotations;
pub mod app;
pub mod arn;
pub mod aspects;
pub mod asset_staging;
pub mod assets;
pub mod bitrate;
pub mod blue_green;
pub mod bundling;
pub mod cfn_elements;
pub mod cfn_json;
pub mod cfn_resource;
pub mod construct;
pub mod context_provider;
mod cross_region;
pub mod cross_stack;
pub mod custom_resource;
pub mod custom_resource_provider;
pub mod customize_roles;
mod dependency;
pub mod element;
pub mod error;
pub mod expiration;
mod feature_flag_report;
pub mod feature_flags;
pub mod file_system;
pub mod intrinsics;
pub mod json_text;
mod l1;
pub mod mixins;
pub mod names;
pub mod overrides;
pub mod permissions_boundary;
pub mod property_injectors;
pub mod property_merge;
mod publish_role;
pub mod reference;
pub mod region;
pub mod region_info;
pub mod removal_policies;
pub mod resolve;
pub mod resource;
pub mod secret_value;
pub mod stack;
pub mod stage;
pub mod synthesis;
pub mod synthesizers;
pub mod tags;
pub mod time_zone;
pub mod token;
pub mod token_resolver;
pub mod tree_inspector;
pub mod units;
pub mod validation;
pub mod validation_result;
pub mod value;
mod yaml_text;

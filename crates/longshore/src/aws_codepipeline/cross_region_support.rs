//! What a pipeline needs in other regions: a bucket for artifacts, and its key.

use std::rc::Rc;

use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::{Construct, Group};
use longshore_core::error::Result;
use longshore_core::names;
use longshore_core::resource::PhysicalName;
use longshore_core::stack::{Environment, Stack, StackProps};
use longshore_core::synthesizers::StackSynthesizer;
use longshore_core::token::str_is_unresolved;

use crate::aws_kms::{Alias, Key, KeyRef};
use crate::aws_s3::{BlockPublicAccess, Bucket, BucketEncryption, BucketRef};

/// The bucket of a pipeline's artifacts in a region, and the stack that it is in.
#[derive(Clone)]
pub struct CrossRegionSupport {
    /// The stack.
    pub stack: Stack,
    /// The bucket.
    pub replication_bucket: BucketRef,
}

/// Whether there is a key, and whether it is replaced each year.
#[derive(Clone, Copy)]
pub(super) struct KeyOptions {
    pub(super) create: bool,
    pub(super) rotate: Option<bool>,
}

/// The bucket at the node that stands for it.
struct Replication(BucketRef);

/// Gives the bucket at an id, made when it is first asked for.
pub(super) fn replication_bucket(scope: &dyn Construct, id: &str, key: KeyOptions) -> Result<BucketRef> {
    if let Some(known) = scope.node().try_find_child(id).and_then(|n| n.part::<Replication>()) {
        return Ok(Rc::clone(&known.0));
    }
    let group = Group::new(scope, id)?;
    let alias = if key.create {
        let encryption_key = Key::new(
            &group,
            "CrossRegionCodePipelineReplicationBucketEncryptionKey",
            crate::aws_kms::KeyProps {
                removal_policy: Some(RemovalPolicy::Destroy),
                enable_key_rotation: key.rotate,
                ..Default::default()
            },
        )?;
        let id = "CrossRegionCodePipelineReplicationBucketEncryptionAlias";
        Some(Alias::with_generated_name(&group, id, &encryption_key, RemovalPolicy::Destroy)?)
    } else {
        None
    };
    let bucket = Bucket::new(
        &group,
        "CrossRegionCodePipelineReplicationBucket",
        crate::aws_s3::BucketProps {
            bucket_name: Some(PhysicalName::GenerateIfNeeded),
            encryption: Some(if alias.is_some() { BucketEncryption::Kms } else { BucketEncryption::KmsManaged }),
            encryption_key: alias.as_ref().map(KeyRef::from),
            enforce_ssl: Some(true),
            block_public_access: Some(BlockPublicAccess::BLOCK_ALL),
            ..Default::default()
        },
    )?;
    let bucket = BucketRef::from(&bucket);
    group.node().attach(Replication(Rc::clone(&bucket)));
    Ok(bucket)
}

/// What the stack for a region is like.
pub(super) struct SupportStack {
    pub(super) pipeline_stack_name: String,
    pub(super) region: String,
    pub(super) account: String,
    pub(super) synthesizer: Option<Rc<dyn StackSynthesizer>>,
}

/// Gives the support of a region in a stack of its own, made when it is first asked for.
pub(super) fn support_stack(
    scope: &dyn Construct,
    id: &str,
    props: SupportStack,
    key: KeyOptions,
) -> Result<CrossRegionSupport> {
    let known = scope.node().try_find_child(id).and_then(|n| n.own_stack().cloned());
    let stack = match known {
        Some(stack) => stack,
        None => {
            let name = if str_is_unresolved(&props.pipeline_stack_name) {
                names::unique_resource_name(&[format!("cross-region-support-{}", props.region)], 128, "", "-")?
            } else {
                format!("{}-support-{}", props.pipeline_stack_name, props.region)
            };
            Stack::with_props(
                scope,
                id,
                StackProps {
                    stack_name: Some(name),
                    env: Environment::new(props.account, props.region),
                    synthesizer: props.synthesizer,
                    ..Default::default()
                },
            )?
        }
    };
    let replication_bucket = replication_bucket(&stack, "Default", key)?;
    Ok(CrossRegionSupport { stack, replication_bucket })
}

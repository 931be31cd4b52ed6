//! `grants` of resources: the same permissions as their `grant…` methods, under shorter names.

use std::rc::Rc;

use longshore_core::error::Result;
use serde_json::Value as Json;

use crate::class::{Class, Member};
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Arguments, bound};

/// The grants of a resource.
#[derive(Clone)]
pub(crate) struct Grants {
    of: Rc<Object>,
}

/// A class of grants: its static maker, and the method of the resource behind each of its own.
macro_rules! grants {
    ($($class:ident: $fqn:literal, $from:literal, { $($name:literal => $method:literal,)* })*) => {
        pub(super) static CLASSES: &[&Class] = &[$(&$class),*];
        $(
            static $class: Class = Class {
                fqn: $fqn,
                interface: false,
                create: None,
                statics: &[($from, |k, a| Ok(made(k, &$class, &k.object(a.json(0))?)))],
                members: &[$(Member::Call($name, |k, o, a| called(k, o, $method, a)),)*],
                base: None,
                upcasts: &[],
            };
        )*
    };
}

grants! {
    REPOSITORY: "aws-cdk-lib.aws_codecommit.RepositoryGrants", "fromRepository", {
        "actions" => "grant", "pull" => "grantPull", "pullPush" => "grantPullPush", "read" => "grantRead",
    }
    CLUSTER: "aws-cdk-lib.aws_ecs.ClusterGrants", "fromCluster", { "taskProtection" => "grantTaskProtection", }
    EVENT_BUS: "aws-cdk-lib.aws_events.EventBusGrants", "fromEventBus", { "allPutEvents" => "grantPutEventsTo", }
    ROLE: "aws-cdk-lib.aws_iam.RoleGrants", "fromRole", {
        "assumeRole" => "grantAssumeRole", "passRole" => "grantPassRole",
    }
    KEY: "aws-cdk-lib.aws_kms.KeyGrants", "fromKey", {
        "actions" => "grant", "admin" => "grantAdmin", "decrypt" => "grantDecrypt", "encrypt" => "grantEncrypt",
        "encryptDecrypt" => "grantEncryptDecrypt", "generateMac" => "grantGenerateMac", "sign" => "grantSign",
        "signVerify" => "grantSignVerify", "verify" => "grantVerify", "verifyMac" => "grantVerifyMac",
    }
    LOG_GROUP: "aws-cdk-lib.aws_logs.LogGroupGrants", "fromLogGroup", {
        "actions" => "grant", "read" => "grantRead", "write" => "grantWrite",
    }
    BUCKET: "aws-cdk-lib.aws_s3.BucketGrants", "fromBucket", {
        "delete" => "grantDelete", "publicAccess" => "grantPublicAccess", "put" => "grantPut",
        "putAcl" => "grantPutAcl", "read" => "grantRead", "readWrite" => "grantReadWrite", "write" => "grantWrite",
        "replicationPermission" => "grantReplicationPermission",
    }
    TOPIC: "aws-cdk-lib.aws_sns.TopicGrants", "fromTopic", {
        "publish" => "grantPublish", "subscribe" => "grantSubscribe",
    }
    QUEUE: "aws-cdk-lib.aws_sqs.QueueGrants", "fromQueue", {
        "actions" => "grant", "consumeMessages" => "grantConsumeMessages", "purge" => "grantPurge",
        "sendMessages" => "grantSendMessages",
    }
}

bound!(Grants, KEY);

fn made(k: &Kernel, class: &'static Class, of: &Rc<Object>) -> Json {
    k.reference(&k.wrap_as(class, Grants { of: Rc::clone(of) }))
}

fn called(k: &Kernel, grants: &Rc<Object>, method: &str, a: &Arguments<'_>) -> Result<Json> {
    k.call(&grants.this::<Grants>()?.of, method, a.values)
}

/// The grants of a resource whose class has some.
pub(super) fn of(k: &Kernel, object: &Rc<Object>) -> Result<Json> {
    let names = std::iter::once(object.fqn()).chain(object.interfaces.iter().map(String::as_str));
    let class = names.filter_map(|name| name.rsplit_once('.')).find_map(|(module, name)| {
        let bare = name.strip_prefix('I').filter(|rest| rest.starts_with(char::is_uppercase)).unwrap_or(name);
        let wanted = format!("{module}.{bare}Grants");
        CLASSES.iter().find(|c| c.fqn == wanted)
    });
    match class {
        Some(class) => Ok(made(k, class, object)),
        None => Err(k.no_member(object, "property", "grants")),
    }
}

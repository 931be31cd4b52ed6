//! `SecretValue`.

use longshore_core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore_core::value::Value;

use super::fixed;
use crate::class::{Class, Native};
use crate::generated;

pub(super) static CLASSES: &[&Class] = &[&SECRET_VALUE];

static SECRET_VALUE: Class = Class {
    fqn: "aws-cdk-lib.SecretValue",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(SecretValue::new(a.get::<Value>(k, 0)?)))),
    statics: &[
        fixed!("isSecretValue", |k, a| k.native::<SecretValue>(a.json(0)).is_ok()),
        fixed!("plainText", |k, a| SecretValue::unsafe_plain_text(a.get::<String>(k, 0)?)),
        fixed!("secretsManager", |k, a| {
            let options = a.get::<Option<SecretsManagerSecretOptions>>(k, 1)?.unwrap_or_default();
            SecretValue::secrets_manager(&a.get::<String>(k, 0)?, options)?
        }),
    ],
    members: &[],
    base: Some(&generated::core::CORE_SECRETVALUE),
    upcasts: &[],
};

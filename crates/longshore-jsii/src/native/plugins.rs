//! Plug-ins of the client that check templates.

use longshore_core::error::Result;
use longshore_core::validation::{IPolicyValidationPlugin, PolicyValidationContext, PolicyValidationPluginReport};

use super::get;
use crate::class::Class;
use crate::guest::Guest;
use crate::wire::bound;

pub(super) static CLASSES: &[&Class] = &[&CONTEXT, &FORMER_CONTEXT];

/// A plug-in of the client.
pub(crate) struct GuestPlugin(pub(crate) Guest);

impl IPolicyValidationPlugin for GuestPlugin {
    fn name(&self) -> String {
        self.0.or_defer(self.0.get("name"))
    }

    fn version(&self) -> Option<String> {
        self.0.has("version").then(|| self.0.or_defer(self.0.get("version")))
    }

    fn rule_ids(&self) -> Option<Vec<String>> {
        if self.0.has("ruleIds") { self.0.or_defer(self.0.get("ruleIds")) } else { None }
    }

    fn validate(&self, context: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
        let context = match self.0.implements("aws-cdk-lib.IPolicyValidationPluginBeta1") {
            true => self.0.wire(FormerContext(context.clone()))?,
            false => self.0.wire(Context(context.clone()))?,
        };
        self.0.call("validate", &[context])
    }
}

#[derive(Clone)]
struct Context(PolicyValidationContext);

bound!(Context, CONTEXT);

static CONTEXT: Class = Class {
    fqn: "aws-cdk-lib.IPolicyValidationContext",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("appConstruct", Context, |k, this| k.construct(&this.0.app_construct)),
        get!("templatePaths", Context, |k, this| this.0.template_paths.clone()),
        get!("stackTemplates", Context, |k, this| this.0.stack_templates.clone()),
        get!("accountId", Context, |k, this| this.0.account_id.clone()),
        get!("region", Context, |k, this| this.0.region.clone()),
    ],
    base: None,
    upcasts: &[],
};

/// The context in its first form.
#[derive(Clone)]
struct FormerContext(PolicyValidationContext);

bound!(FormerContext, FORMER_CONTEXT);

static FORMER_CONTEXT: Class = Class {
    fqn: "aws-cdk-lib.IPolicyValidationContextBeta1",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("appConstruct", FormerContext, |k, this| k.construct(&this.0.app_construct)),
        get!("templatePaths", FormerContext, |k, this| this.0.template_paths.clone()),
    ],
    base: None,
    upcasts: &[],
};

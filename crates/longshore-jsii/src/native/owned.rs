//! `Resource` and providers of custom resources, for classes of the client's own.

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::custom_resource_provider::{
    CustomResourceProvider, CustomResourceProviderBaseProps, CustomResourceProviderProps,
};
use longshore_core::resource::{PhysicalName, ResourceBase};

use super::{call, fixed, get};
use crate::class::{Class, Native};
use crate::generated;
use crate::kernel::unsupported;
use crate::wire::{Fields, bound};

pub(super) static CLASSES: &[&Class] = &[&RESOURCE, &PROVIDER, &PROVIDER_BASE];

/// A resource whose class is the client's.
#[derive(Clone)]
struct OwnResource(ResourceBase);

impl Construct for OwnResource {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

bound!(OwnResource, RESOURCE, construct);

const FQN: &str = "aws-cdk-lib.Resource";

static RESOURCE: Class = Class {
    fqn: FQN,
    interface: false,
    create: Some(|k, a, _| {
        let (scope, id) = (a.construct(k, 0)?, a.get::<String>(k, 1)?);
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.ResourceProps")?;
        let name = fields.get::<PhysicalName>(k, "physicalName")?;
        let account = fields.get::<Option<String>>(k, "account")?;
        let region = fields.get::<Option<String>>(k, "region")?;
        let arn = fields.get::<Option<String>>(k, "environmentFromArn")?;
        fields.done(k)?;
        if let Some(arn) = &arn
            && (account.is_some() || region.is_some())
        {
            let shown = |part: &Option<String>| part.clone().unwrap_or_else(|| "undefined".to_owned());
            bail!(
                &scope,
                "ConflictingEnvironmentOptions",
                "Supply at most one of 'account'/'region' ({}/{}) and 'environmentFromArn' ({arn})",
                shown(&account),
                shown(&region)
            );
        }
        let elsewhere = account.is_some() || region.is_some() || arn.is_some();
        if elsewhere && name != PhysicalName::Unset {
            return Err(unsupported("a physical name of a resource in another environment"));
        }
        let base = match arn {
            Some(arn) => ResourceBase::imported(&scope, &id, FQN, Some(&arn))?,
            None if elsewhere => ResourceBase::imported_in(&scope, &id, FQN, account, region)?,
            None => ResourceBase::new(&scope, &id, FQN, name)?,
        };
        Ok(Native::of(OwnResource(base)))
    }),
    statics: &[
        fixed!("isResource", |k, a| k.object(a.json(0)).is_ok_and(|object| k.is_a(object.fqn(), FQN))),
        fixed!("isOwnedResource", |k, a| {
            let child = k.node(a.json(0)).ok().and_then(|node| node.default_child().ok().flatten());
            child.is_some_and(|child| CfnResource::at(&child).is_some())
        }),
    ],
    members: &[
        get!("env", OwnResource, |k, this| this.0.env().clone()),
        get!("physicalName", OwnResource, |k, this| this.0.physical_name()),
        call!("generatePhysicalName", OwnResource, |k, this, a| {
            longshore_core::resource::generate_physical_name(this.0.node(), this.0.stack())?
        }),
        call!("getResourceNameAttribute", OwnResource, |k, this, a| this.0.name_attribute(a.get::<String>(k, 0)?)),
        call!("getResourceArnAttribute", OwnResource, |k, this, a| {
            let components = a.get::<ArnComponents>(k, 1)?;
            this.0.arn_attribute(a.get::<String>(k, 0)?, move |_| components.clone())
        }),
    ],
    base: None,
    upcasts: &[],
};

static PROVIDER: Class = Class {
    fqn: "aws-cdk-lib.CustomResourceProvider",
    interface: false,
    create: Some(|k, a, _| {
        let props = a.get::<CustomResourceProviderProps>(k, 2)?;
        Ok(Native::of(CustomResourceProvider::new(&a.construct(k, 0)?, a.get::<String>(k, 1)?, props)?))
    }),
    statics: &[],
    members: &[],
    base: Some(&generated::core::CORE_CUSTOMRESOURCEPROVIDER),
    upcasts: &[],
};

static PROVIDER_BASE: Class = Class {
    fqn: "aws-cdk-lib.CustomResourceProviderBase",
    interface: false,
    create: Some(|k, a, _| {
        let fields = Fields::of(k, a.json(2), "aws-cdk-lib.CustomResourceProviderBaseProps")?;
        let props = CustomResourceProviderBaseProps {
            code_directory: fields.get(k, "codeDirectory")?,
            runtime_name: fields.get(k, "runtimeName")?,
            use_cfn_response_wrapper: fields.get(k, "useCfnResponseWrapper")?,
            policy_statements: fields.get_or_default(k, "policyStatements")?,
            timeout: fields.get(k, "timeout")?,
            memory_size: fields.get(k, "memorySize")?,
            environment: fields.get_or_default(k, "environment")?,
            description: fields.get(k, "description")?,
        };
        fields.done(k)?;
        Ok(Native::of(CustomResourceProvider::new(&a.construct(k, 0)?, a.get::<String>(k, 1)?, props)?))
    }),
    statics: &[],
    members: &[],
    base: Some(&generated::core::CORE_CUSTOMRESOURCEPROVIDER),
    upcasts: &[],
};

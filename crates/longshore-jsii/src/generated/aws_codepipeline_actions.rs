//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CODEPIPELINE_ACTIONS_ALEXASKILLDEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.AlexaSkillDeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::AlexaSkillDeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::AlexaSkillDeployAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::AlexaSkillDeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::AlexaSkillDeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::AlexaSkillDeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::AlexaSkillDeployAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::AlexaSkillDeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::AlexaSkillDeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::AlexaSkillDeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::AlexaSkillDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::AlexaSkillDeployAction, AWS_CODEPIPELINE_ACTIONS_ALEXASKILLDEPLOYACTION);
bound_struct!(longshore::aws_codepipeline_actions::AlexaSkillDeployActionProps, AWS_CODEPIPELINE_ACTIONS_ALEXASKILLDEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.AlexaSkillDeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"clientId" => client_id,
"clientSecret" => client_secret,
"refreshToken" => refresh_token,
"skillId" => skill_id,
"input" => input,
"parameterOverridesArtifact" => parameter_overrides_artifact,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CACHECONTROL: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CacheControl",
    interface: false,
    create: None,
    statics: &[
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::from_string(a0), k)
        }),
        ("immutable", |k, a| ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::immutable(), k)),
        ("maxAge", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::max_age(a0)?, k)
        }),
        ("mustRevalidate", |k, a| {
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::must_revalidate(), k)
        }),
        ("mustUnderstand", |k, a| {
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::must_understand(), k)
        }),
        ("noCache", |k, a| ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::no_cache(), k)),
        ("noStore", |k, a| ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::no_store(), k)),
        ("noTransform", |k, a| ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::no_transform(), k)),
        ("proxyRevalidate", |k, a| {
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::proxy_revalidate(), k)
        }),
        ("setPrivate", |k, a| ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::set_private(), k)),
        ("setPublic", |k, a| ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::set_public(), k)),
        ("sMaxAge", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::s_max_age(a0)?, k)
        }),
        ("staleIfError", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::stale_if_error(a0)?, k)
        }),
        ("staleWhileRevalidate", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CacheControl>::stale_while_revalidate(a0)?, k)
        }),
    ],
    members: &[Member::Get("value", |k, o| {
        ToWire::wire(o.this::<longshore::aws_codepipeline_actions::CacheControl>()?.value, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::CacheControl, AWS_CODEPIPELINE_ACTIONS_CACHECONTROL);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONCREATEREPLACECHANGESETACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CloudFormationCreateReplaceChangeSetAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("deploymentRole", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>()?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>::deployment_role(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("addToDeploymentRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>::add_to_deployment_role_policy(&this, a0)?, k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction,
    AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONCREATEREPLACECHANGESETACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetActionProps, AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONCREATEREPLACECHANGESETACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CloudFormationCreateReplaceChangeSetActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"stackName" => stack_name,
"outputFileName" => output_file_name,
"output" => output,
"region" => region,
"account" => account,
"deploymentRole" => deployment_role,
"cfnCapabilities" => cfn_capabilities,
"adminPermissions" => admin_permissions,
"templateConfiguration" => template_configuration,
"parameterOverrides" => parameter_overrides,
"extraInputs" => extra_inputs,
"changeSetName" => change_set_name,
"templatePath" => template_path,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONCREATEUPDATESTACKACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CloudFormationCreateUpdateStackAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("deploymentRole", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>()?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>::deployment_role(&this)?,
                k,
            )
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("addToDeploymentRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>::add_to_deployment_role_policy(&this, a0)?, k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction,
    AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONCREATEUPDATESTACKACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackActionProps, AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONCREATEUPDATESTACKACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CloudFormationCreateUpdateStackActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"stackName" => stack_name,
"outputFileName" => output_file_name,
"output" => output,
"region" => region,
"account" => account,
"deploymentRole" => deployment_role,
"cfnCapabilities" => cfn_capabilities,
"adminPermissions" => admin_permissions,
"templateConfiguration" => template_configuration,
"parameterOverrides" => parameter_overrides,
"extraInputs" => extra_inputs,
"templatePath" => template_path,
"replaceOnFailure" => replace_on_failure,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDELETESTACKACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CloudFormationDeleteStackAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CloudFormationDeleteStackActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("deploymentRole", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>()?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>::deployment_role(&this)?,
                k,
            )
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("addToDeploymentRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>::add_to_deployment_role_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction,
    AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDELETESTACKACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CloudFormationDeleteStackActionProps, AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDELETESTACKACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CloudFormationDeleteStackActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"stackName" => stack_name,
"outputFileName" => output_file_name,
"output" => output,
"region" => region,
"account" => account,
"deploymentRole" => deployment_role,
"cfnCapabilities" => cfn_capabilities,
"adminPermissions" => admin_permissions,
"templateConfiguration" => template_configuration,
"parameterOverrides" => parameter_overrides,
"extraInputs" => extra_inputs,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDEPLOYSTACKINSTANCESACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CloudFormationDeployStackInstancesAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesAction,
    AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDEPLOYSTACKINSTANCESACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CloudFormationDeployStackInstancesActionProps, AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDEPLOYSTACKINSTANCESACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CloudFormationDeployStackInstancesActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"failureTolerancePercentage" => failure_tolerance_percentage,
"maxAccountConcurrencyPercentage" => max_account_concurrency_percentage,
"stackSetRegion" => stack_set_region,
"stackSetName" => stack_set_name,
"stackInstances" => stack_instances,
"parameterOverrides" => parameter_overrides,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDEPLOYSTACKSETACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CloudFormationDeployStackSetAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CloudFormationDeployStackSetAction,
    AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDEPLOYSTACKSETACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CloudFormationDeployStackSetActionProps, AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONDEPLOYSTACKSETACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CloudFormationDeployStackSetActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"failureTolerancePercentage" => failure_tolerance_percentage,
"maxAccountConcurrencyPercentage" => max_account_concurrency_percentage,
"stackSetRegion" => stack_set_region,
"stackSetName" => stack_set_name,
"template" => template,
"description" => description,
"stackInstances" => stack_instances,
"deploymentModel" => deployment_model,
"parameters" => parameters,
"cfnCapabilities" => cfn_capabilities,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONEXECUTECHANGESETACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CloudFormationExecuteChangeSetAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction,
    AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONEXECUTECHANGESETACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetActionProps, AWS_CODEPIPELINE_ACTIONS_CLOUDFORMATIONEXECUTECHANGESETACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CloudFormationExecuteChangeSetActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"stackName" => stack_name,
"outputFileName" => output_file_name,
"output" => output,
"region" => region,
"account" => account,
"changeSetName" => change_set_name,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CODEBUILDACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CodeBuildAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CodeBuildActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CodeBuildAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeBuildAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeBuildAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("variable", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeBuildAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeBuildAction>::variable(&this, &a0), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeBuildAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::CodeBuildAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeBuildAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeBuildAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CodeBuildAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CodeBuildAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::CodeBuildAction, AWS_CODEPIPELINE_ACTIONS_CODEBUILDACTION);
bound_struct!(longshore::aws_codepipeline_actions::CodeBuildActionProps, AWS_CODEPIPELINE_ACTIONS_CODEBUILDACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CodeBuildActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"input" => input,
"extraInputs" => extra_inputs,
"outputs" => outputs,
"project" => project,
"type" => r#type,
"environmentVariables" => environment_variables,
"checkSecretsInPlainTextEnvVariables" => check_secrets_in_plain_text_env_variables,
"executeBatchBuild" => execute_batch_build,
"combineBatchBuildArtifacts" => combine_batch_build_artifacts,
});
bound_enum!(longshore::aws_codepipeline_actions::CodeBuildActionType, "aws-cdk-lib.aws_codepipeline_actions.CodeBuildActionType", {
"BUILD" => Build,
"TEST" => Test,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CODECOMMITSOURCEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CodeCommitSourceAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CodeCommitSourceActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CodeCommitSourceAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeCommitSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeCommitSourceAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeCommitSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeCommitSourceAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeCommitSourceAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeCommitSourceAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeCommitSourceAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeCommitSourceAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CodeCommitSourceAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CodeCommitSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::CodeCommitSourceAction, AWS_CODEPIPELINE_ACTIONS_CODECOMMITSOURCEACTION);
bound_struct!(longshore::aws_codepipeline_actions::CodeCommitSourceActionProps, AWS_CODEPIPELINE_ACTIONS_CODECOMMITSOURCEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CodeCommitSourceActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"output" => output,
"branch" => branch,
"trigger" => trigger,
"repository" => repository,
"eventRole" => event_role,
"codeBuildCloneOutput" => code_build_clone_output,
"customEventRule" => custom_event_rule,
});
bound_struct!(longshore::aws_codepipeline_actions::CodeCommitSourceVariables, AWS_CODEPIPELINE_ACTIONS_CODECOMMITSOURCEVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.CodeCommitSourceVariables", {
"repositoryName" => repository_name,
"branchName" => branch_name,
"authorDate" => author_date,
"committerDate" => committer_date,
"commitId" => commit_id,
"commitMessage" => commit_message,
});
bound_enum!(longshore::aws_codepipeline_actions::CodeCommitTrigger, "aws-cdk-lib.aws_codepipeline_actions.CodeCommitTrigger", {
"NONE" => None,
"POLL" => Poll,
"EVENTS" => Events,
});
bound_struct!(longshore::aws_codepipeline_actions::CodeDeployEcsContainerImageInput, AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYECSCONTAINERIMAGEINPUT, "aws-cdk-lib.aws_codepipeline_actions.CodeDeployEcsContainerImageInput", {
"input" => input,
"taskDefinitionPlaceholder" => task_definition_placeholder,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYECSDEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CodeDeployEcsDeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CodeDeployEcsDeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction,
    AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYECSDEPLOYACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CodeDeployEcsDeployActionProps, AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYECSDEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CodeDeployEcsDeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"deploymentGroup" => deployment_group,
"taskDefinitionTemplateInput" => task_definition_template_input,
"taskDefinitionTemplateFile" => task_definition_template_file,
"appSpecTemplateInput" => app_spec_template_input,
"appSpecTemplateFile" => app_spec_template_file,
"containerImageInputs" => container_image_inputs,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYSERVERDEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CodeDeployServerDeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CodeDeployServerDeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeDeployServerDeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CodeDeployServerDeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CodeDeployServerDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CodeDeployServerDeployAction,
    AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYSERVERDEPLOYACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CodeDeployServerDeployActionProps, AWS_CODEPIPELINE_ACTIONS_CODEDEPLOYSERVERDEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CodeDeployServerDeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"input" => input,
"deploymentGroup" => deployment_group,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_CODESTARCONNECTIONSSOURCEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CodeStarConnectionsSourceAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction,
    AWS_CODEPIPELINE_ACTIONS_CODESTARCONNECTIONSSOURCEACTION
);
bound_struct!(longshore::aws_codepipeline_actions::CodeStarConnectionsSourceActionProps, AWS_CODEPIPELINE_ACTIONS_CODESTARCONNECTIONSSOURCEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CodeStarConnectionsSourceActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"output" => output,
"connectionArn" => connection_arn,
"owner" => owner,
"repo" => repo,
"branch" => branch,
"codeBuildCloneOutput" => code_build_clone_output,
"triggerOnPush" => trigger_on_push,
});
bound_struct!(longshore::aws_codepipeline_actions::CodeStarSourceVariables, AWS_CODEPIPELINE_ACTIONS_CODESTARSOURCEVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.CodeStarSourceVariables", {
"fullRepositoryName" => full_repository_name,
"branchName" => branch_name,
"authorDate" => author_date,
"commitId" => commit_id,
"commitMessage" => commit_message,
"connectionArn" => connection_arn,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_COMMANDSACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.CommandsAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::CommandsActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::CommandsAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::CommandsAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CommandsAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("variable", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CommandsAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CommandsAction>::variable(&this, &a0)?, k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CommandsAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::CommandsAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::CommandsAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::CommandsAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::CommandsAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::CommandsAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::CommandsAction, AWS_CODEPIPELINE_ACTIONS_COMMANDSACTION);
bound_struct!(longshore::aws_codepipeline_actions::CommandsActionProps, AWS_CODEPIPELINE_ACTIONS_COMMANDSACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.CommandsActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"input" => input,
"extraInputs" => extra_inputs,
"output" => output,
"outputVariables" => output_variables,
"commands" => commands,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_EC2DEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.Ec2DeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::Ec2DeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::Ec2DeployAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::Ec2DeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::Ec2DeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::Ec2DeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::Ec2DeployAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::Ec2DeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::Ec2DeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::Ec2DeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::Ec2DeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::Ec2DeployAction, AWS_CODEPIPELINE_ACTIONS_EC2DEPLOYACTION);
bound_struct!(longshore::aws_codepipeline_actions::Ec2DeployActionProps, AWS_CODEPIPELINE_ACTIONS_EC2DEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.Ec2DeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"input" => input,
"instanceTagKey" => instance_tag_key,
"instanceTagValue" => instance_tag_value,
"instanceType" => instance_type,
"deploySpecifications" => deploy_specifications,
"maxBatch" => max_batch,
"maxError" => max_error,
"targetGroups" => target_groups,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_EC2DEPLOYSPECIFICATIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.Ec2DeploySpecifications",
    interface: false,
    create: None,
    statics: &[("inline", |k, a| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::Ec2DeploySpecificationsInlineProps>(k, 0)?;
        ToWire::wire(<longshore::aws_codepipeline_actions::Ec2DeploySpecifications>::inline(a0), k)
    })],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_codepipeline_actions::Ec2DeploySpecifications>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore::aws_codepipeline_actions::Ec2DeploySpecifications>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::Ec2DeploySpecifications, AWS_CODEPIPELINE_ACTIONS_EC2DEPLOYSPECIFICATIONS);
bound_struct!(longshore::aws_codepipeline_actions::Ec2DeploySpecificationsInlineProps, AWS_CODEPIPELINE_ACTIONS_EC2DEPLOYSPECIFICATIONSINLINEPROPS, "aws-cdk-lib.aws_codepipeline_actions.Ec2DeploySpecificationsInlineProps", {
"targetDirectory" => target_directory,
"preScript" => pre_script,
"postScript" => post_script,
});
bound_enum!(longshore::aws_codepipeline_actions::Ec2InstanceType, "aws-cdk-lib.aws_codepipeline_actions.Ec2InstanceType", {
"EC2" => Ec2,
"SSM_MANAGED_NODE" => SsmManagedNode,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_EC2MAXINSTANCES: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.Ec2MaxInstances",
    interface: false,
    create: None,
    statics: &[
        ("percentage", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::Ec2MaxInstances>::percentage(a0)?, k)
        }),
        ("targets", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::Ec2MaxInstances>::targets(a0)?, k)
        }),
    ],
    members: &[Member::Get("value", |k, o| {
        let this = o.this::<longshore::aws_codepipeline_actions::Ec2MaxInstances>()?;
        ToWire::wire(<longshore::aws_codepipeline_actions::Ec2MaxInstances>::value(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::Ec2MaxInstances, AWS_CODEPIPELINE_ACTIONS_EC2MAXINSTANCES);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_ECRBUILDANDPUBLISHACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.EcrBuildAndPublishAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::EcrBuildAndPublishActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrBuildAndPublishAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::EcrBuildAndPublishAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::EcrBuildAndPublishAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::EcrBuildAndPublishAction,
    AWS_CODEPIPELINE_ACTIONS_ECRBUILDANDPUBLISHACTION
);
bound_struct!(longshore::aws_codepipeline_actions::EcrBuildAndPublishActionProps, AWS_CODEPIPELINE_ACTIONS_ECRBUILDANDPUBLISHACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.EcrBuildAndPublishActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"repositoryName" => repository_name,
"dockerfileDirectoryPath" => dockerfile_directory_path,
"imageTags" => image_tags,
"registryType" => registry_type,
"input" => input,
});
bound_struct!(longshore::aws_codepipeline_actions::EcrBuildAndPublishVariables, AWS_CODEPIPELINE_ACTIONS_ECRBUILDANDPUBLISHVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.EcrBuildAndPublishVariables", {
"ecrImageDigestId" => ecr_image_digest_id,
"ecrRepositoryName" => ecr_repository_name,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_ECRSOURCEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.EcrSourceAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::EcrSourceActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::EcrSourceAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrSourceAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrSourceAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrSourceAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::EcrSourceAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcrSourceAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcrSourceAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::EcrSourceAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::EcrSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::EcrSourceAction, AWS_CODEPIPELINE_ACTIONS_ECRSOURCEACTION);
bound_struct!(longshore::aws_codepipeline_actions::EcrSourceActionProps, AWS_CODEPIPELINE_ACTIONS_ECRSOURCEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.EcrSourceActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"imageTag" => image_tag,
"output" => output,
"repository" => repository,
});
bound_struct!(longshore::aws_codepipeline_actions::EcrSourceVariables, AWS_CODEPIPELINE_ACTIONS_ECRSOURCEVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.EcrSourceVariables", {
"registryId" => registry_id,
"repositoryName" => repository_name,
"imageDigest" => image_digest,
"imageTag" => image_tag,
"imageUri" => image_uri,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_ECSDEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.EcsDeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::EcsDeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::EcsDeployAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcsDeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcsDeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcsDeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::EcsDeployAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::EcsDeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::EcsDeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::EcsDeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::EcsDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::EcsDeployAction, AWS_CODEPIPELINE_ACTIONS_ECSDEPLOYACTION);
bound_struct!(longshore::aws_codepipeline_actions::EcsDeployActionProps, AWS_CODEPIPELINE_ACTIONS_ECSDEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.EcsDeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"input" => input,
"imageFile" => image_file,
"service" => service,
"deploymentTimeout" => deployment_timeout,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_ELASTICBEANSTALKDEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.ElasticBeanstalkDeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::ElasticBeanstalkDeployAction,
    AWS_CODEPIPELINE_ACTIONS_ELASTICBEANSTALKDEPLOYACTION
);
bound_struct!(longshore::aws_codepipeline_actions::ElasticBeanstalkDeployActionProps, AWS_CODEPIPELINE_ACTIONS_ELASTICBEANSTALKDEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.ElasticBeanstalkDeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"input" => input,
"applicationName" => application_name,
"environmentName" => environment_name,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_GITHUBSOURCEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.GitHubSourceAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::GitHubSourceActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::GitHubSourceAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::GitHubSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::GitHubSourceAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::GitHubSourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::GitHubSourceAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::GitHubSourceAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::GitHubSourceAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::GitHubSourceAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::GitHubSourceAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::GitHubSourceAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::GitHubSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::GitHubSourceAction, AWS_CODEPIPELINE_ACTIONS_GITHUBSOURCEACTION);
bound_struct!(longshore::aws_codepipeline_actions::GitHubSourceActionProps, AWS_CODEPIPELINE_ACTIONS_GITHUBSOURCEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.GitHubSourceActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"output" => output,
"owner" => owner,
"repo" => repo,
"branch" => branch,
"oauthToken" => oauth_token,
"trigger" => trigger,
});
bound_struct!(longshore::aws_codepipeline_actions::GitHubSourceVariables, AWS_CODEPIPELINE_ACTIONS_GITHUBSOURCEVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.GitHubSourceVariables", {
"repositoryName" => repository_name,
"branchName" => branch_name,
"authorDate" => author_date,
"committerDate" => committer_date,
"commitId" => commit_id,
"commitMessage" => commit_message,
"commitUrl" => commit_url,
});
bound_enum!(longshore::aws_codepipeline_actions::GitHubTrigger, "aws-cdk-lib.aws_codepipeline_actions.GitHubTrigger", {
"NONE" => None,
"POLL" => Poll,
"WEBHOOK" => Webhook,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_ICUSTOMEVENTRULE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.ICustomEventRule",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("eventPattern", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::ICustomEventRule>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::ICustomEventRule::event_pattern(&*this), k)
        }),
        Member::Get("target", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::ICustomEventRule>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::ICustomEventRule::target(&*this), k)
        }),
        Member::Get("description", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::ICustomEventRule>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::ICustomEventRule::description(&*this), k)
        }),
        Member::Get("ruleName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::ICustomEventRule>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::ICustomEventRule::rule_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codepipeline_actions::ICustomEventRule>,
    AWS_CODEPIPELINE_ACTIONS_ICUSTOMEVENTRULE_DYN
);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_IJENKINSPROVIDER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.IJenkinsProvider",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("providerName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::IJenkinsProvider>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::IJenkinsProvider::provider_name(&*this), k)
        }),
        Member::Get("serverUrl", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::IJenkinsProvider>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::IJenkinsProvider::server_url(&*this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline_actions::IJenkinsProvider>>()?;
            ToWire::wire(longshore::aws_codepipeline_actions::IJenkinsProvider::version(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_codepipeline_actions::IJenkinsProvider>,
    AWS_CODEPIPELINE_ACTIONS_IJENKINSPROVIDER_DYN,
    construct
);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_INSPECTORECRIMAGESCANACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.InspectorEcrImageScanAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::InspectorEcrImageScanActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorEcrImageScanAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::InspectorEcrImageScanAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::InspectorEcrImageScanAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::InspectorEcrImageScanAction,
    AWS_CODEPIPELINE_ACTIONS_INSPECTORECRIMAGESCANACTION
);
bound_struct!(longshore::aws_codepipeline_actions::InspectorEcrImageScanActionProps, AWS_CODEPIPELINE_ACTIONS_INSPECTORECRIMAGESCANACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.InspectorEcrImageScanActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"criticalThreshold" => critical_threshold,
"highThreshold" => high_threshold,
"mediumThreshold" => medium_threshold,
"lowThreshold" => low_threshold,
"output" => output,
"repository" => repository,
"imageTag" => image_tag,
});
bound_struct!(longshore::aws_codepipeline_actions::InspectorScanVariables, AWS_CODEPIPELINE_ACTIONS_INSPECTORSCANVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.InspectorScanVariables", {
"highestScannedSeverity" => highest_scanned_severity,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_INSPECTORSOURCECODESCANACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.InspectorSourceCodeScanAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::InspectorSourceCodeScanActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::InspectorSourceCodeScanAction,
    AWS_CODEPIPELINE_ACTIONS_INSPECTORSOURCECODESCANACTION
);
bound_struct!(longshore::aws_codepipeline_actions::InspectorSourceCodeScanActionProps, AWS_CODEPIPELINE_ACTIONS_INSPECTORSOURCECODESCANACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.InspectorSourceCodeScanActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"criticalThreshold" => critical_threshold,
"highThreshold" => high_threshold,
"mediumThreshold" => medium_threshold,
"lowThreshold" => low_threshold,
"output" => output,
"input" => input,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_JENKINSACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.JenkinsAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::JenkinsActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::JenkinsAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::JenkinsAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::JenkinsAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::JenkinsAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::JenkinsAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::JenkinsAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::JenkinsAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::JenkinsAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::JenkinsAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::JenkinsAction, AWS_CODEPIPELINE_ACTIONS_JENKINSACTION);
bound_struct!(longshore::aws_codepipeline_actions::JenkinsActionProps, AWS_CODEPIPELINE_ACTIONS_JENKINSACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.JenkinsActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"inputs" => inputs,
"outputs" => outputs,
"jenkinsProvider" => jenkins_provider,
"projectName" => project_name,
"type" => r#type,
});
bound_enum!(longshore::aws_codepipeline_actions::JenkinsActionType, "aws-cdk-lib.aws_codepipeline_actions.JenkinsActionType", {
"BUILD" => Build,
"TEST" => Test,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_JENKINSPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.JenkinsProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codepipeline_actions::JenkinsProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::JenkinsProvider>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromJenkinsProviderAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codepipeline_actions::JenkinsProviderAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_codepipeline_actions::JenkinsProvider>::from_jenkins_provider_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("providerName", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::JenkinsProvider>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::JenkinsProvider as longshore::aws_codepipeline_actions::IJenkinsProvider>::provider_name(&this), k)
        }),
        Member::Get("serverUrl", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::JenkinsProvider>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::JenkinsProvider as longshore::aws_codepipeline_actions::IJenkinsProvider>::server_url(&this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::JenkinsProvider>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::JenkinsProvider as longshore::aws_codepipeline_actions::IJenkinsProvider>::version(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::JenkinsProvider => std::rc::Rc<dyn longshore::aws_codepipeline_actions::IJenkinsProvider>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::JenkinsProvider, AWS_CODEPIPELINE_ACTIONS_JENKINSPROVIDER, construct);
bound_struct!(longshore::aws_codepipeline_actions::JenkinsProviderAttributes, AWS_CODEPIPELINE_ACTIONS_JENKINSPROVIDERATTRIBUTES, "aws-cdk-lib.aws_codepipeline_actions.JenkinsProviderAttributes", {
"providerName" => provider_name,
"serverUrl" => server_url,
"version" => version,
});
bound_struct!(longshore::aws_codepipeline_actions::JenkinsProviderProps, AWS_CODEPIPELINE_ACTIONS_JENKINSPROVIDERPROPS, "aws-cdk-lib.aws_codepipeline_actions.JenkinsProviderProps", {
"providerName" => provider_name,
"serverUrl" => server_url,
"version" => version,
"forBuild" => for_build,
"forTest" => for_test,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_LAMBDAINVOKEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.LambdaInvokeAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::LambdaInvokeActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::LambdaInvokeAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::LambdaInvokeAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::LambdaInvokeAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("variable", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::LambdaInvokeAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::LambdaInvokeAction>::variable(&this, &a0), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::LambdaInvokeAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::LambdaInvokeAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::LambdaInvokeAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::LambdaInvokeAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::LambdaInvokeAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::LambdaInvokeAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::LambdaInvokeAction, AWS_CODEPIPELINE_ACTIONS_LAMBDAINVOKEACTION);
bound_struct!(longshore::aws_codepipeline_actions::LambdaInvokeActionProps, AWS_CODEPIPELINE_ACTIONS_LAMBDAINVOKEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.LambdaInvokeActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"inputs" => inputs,
"outputs" => outputs,
"userParameters" => user_parameters,
"userParametersString" => user_parameters_string,
"lambda" => lambda,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_MANUALAPPROVALACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.ManualApprovalAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::ManualApprovalActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::ManualApprovalAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("notificationTopic", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::ManualApprovalAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ManualApprovalAction>::notification_topic(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::ManualApprovalAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ManualApprovalAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("grantManualApproval", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ManualApprovalAction>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            {
                <longshore::aws_codepipeline_actions::ManualApprovalAction>::grant_manual_approval(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ManualApprovalAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ManualApprovalAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ManualApprovalAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ManualApprovalAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::ManualApprovalAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::ManualApprovalAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::ManualApprovalAction, AWS_CODEPIPELINE_ACTIONS_MANUALAPPROVALACTION);
bound_struct!(longshore::aws_codepipeline_actions::ManualApprovalActionProps, AWS_CODEPIPELINE_ACTIONS_MANUALAPPROVALACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.ManualApprovalActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"notificationTopic" => notification_topic,
"notifyEmails" => notify_emails,
"additionalInformation" => additional_information,
"externalEntityLink" => external_entity_link,
"timeout" => timeout,
});
bound_struct!(longshore::aws_codepipeline_actions::OrganizationsDeploymentProps, AWS_CODEPIPELINE_ACTIONS_ORGANIZATIONSDEPLOYMENTPROPS, "aws-cdk-lib.aws_codepipeline_actions.OrganizationsDeploymentProps", {
"autoDeployment" => auto_deployment,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_PIPELINEINVOKEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.PipelineInvokeAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::PipelineInvokeActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::PipelineInvokeAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::PipelineInvokeAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::PipelineInvokeAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::PipelineInvokeAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::PipelineInvokeAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::PipelineInvokeAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::PipelineInvokeAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::PipelineInvokeAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::PipelineInvokeAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::PipelineInvokeAction, AWS_CODEPIPELINE_ACTIONS_PIPELINEINVOKEACTION);
bound_struct!(longshore::aws_codepipeline_actions::PipelineInvokeActionProps, AWS_CODEPIPELINE_ACTIONS_PIPELINEINVOKEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.PipelineInvokeActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"targetPipeline" => target_pipeline,
"sourceRevisions" => source_revisions,
"variables" => variables,
});
bound_enum!(longshore::aws_codepipeline_actions::RegistryType, "aws-cdk-lib.aws_codepipeline_actions.RegistryType", {
"PRIVATE" => Private,
"PUBLIC" => Public,
});
bound_enum!(longshore::aws_codepipeline_actions::RevisionType, "aws-cdk-lib.aws_codepipeline_actions.RevisionType", {
"COMMIT_ID" => CommitId,
"IMAGE_DIGEST" => ImageDigest,
"S3_OBJECT_VERSION_ID" => S3ObjectVersionId,
"S3_OBJECT_KEY" => S3ObjectKey,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_S3DEPLOYACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.S3DeployAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::S3DeployActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::S3DeployAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3DeployAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::S3DeployAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3DeployAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::S3DeployAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3DeployAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::S3DeployAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::S3DeployAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::S3DeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::S3DeployAction, AWS_CODEPIPELINE_ACTIONS_S3DEPLOYACTION);
bound_struct!(longshore::aws_codepipeline_actions::S3DeployActionProps, AWS_CODEPIPELINE_ACTIONS_S3DEPLOYACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.S3DeployActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"extract" => extract,
"objectKey" => object_key,
"input" => input,
"bucket" => bucket,
"accessControl" => access_control,
"cacheControl" => cache_control,
"encryptionKey" => encryption_key,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_S3SOURCEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.S3SourceAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::S3SourceActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::S3SourceAction>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("variables", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3SourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::S3SourceAction>::variables(&this), k)
        }),
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3SourceAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::S3SourceAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3SourceAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline_actions::S3SourceAction as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::S3SourceAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::S3SourceAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::S3SourceAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::S3SourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline_actions::S3SourceAction, AWS_CODEPIPELINE_ACTIONS_S3SOURCEACTION);
bound_struct!(longshore::aws_codepipeline_actions::S3SourceActionProps, AWS_CODEPIPELINE_ACTIONS_S3SOURCEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.S3SourceActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"output" => output,
"bucketKey" => bucket_key,
"trigger" => trigger,
"bucket" => bucket,
});
bound_struct!(longshore::aws_codepipeline_actions::S3SourceVariables, AWS_CODEPIPELINE_ACTIONS_S3SOURCEVARIABLES, "aws-cdk-lib.aws_codepipeline_actions.S3SourceVariables", {
"versionId" => version_id,
"eTag" => e_tag,
});
bound_enum!(longshore::aws_codepipeline_actions::S3Trigger, "aws-cdk-lib.aws_codepipeline_actions.S3Trigger", {
"NONE" => None,
"POLL" => Poll,
"EVENTS" => Events,
});
bound_struct!(longshore::aws_codepipeline_actions::SelfManagedDeploymentProps, AWS_CODEPIPELINE_ACTIONS_SELFMANAGEDDEPLOYMENTPROPS, "aws-cdk-lib.aws_codepipeline_actions.SelfManagedDeploymentProps", {
"administrationRole" => administration_role,
"executionRoleName" => execution_role_name,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_SERVICECATALOGDEPLOYACTIONBETA1: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.ServiceCatalogDeployActionBeta1",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1Props>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1 as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1 as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1 as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1 => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1 => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1,
    AWS_CODEPIPELINE_ACTIONS_SERVICECATALOGDEPLOYACTIONBETA1
);
bound_struct!(longshore::aws_codepipeline_actions::ServiceCatalogDeployActionBeta1Props, AWS_CODEPIPELINE_ACTIONS_SERVICECATALOGDEPLOYACTIONBETA1PROPS, "aws-cdk-lib.aws_codepipeline_actions.ServiceCatalogDeployActionBeta1Props", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"templatePath" => template_path,
"productVersionName" => product_version_name,
"productVersionDescription" => product_version_description,
"productId" => product_id,
});
bound_struct!(longshore::aws_codepipeline_actions::SourceRevision, AWS_CODEPIPELINE_ACTIONS_SOURCEREVISION, "aws-cdk-lib.aws_codepipeline_actions.SourceRevision", {
"actionName" => action_name,
"revisionType" => revision_type,
"revisionValue" => revision_value,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_STACKINSTANCES: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.StackInstances",
    interface: false,
    create: None,
    statics: &[
        ("fromArtifactPath", |k, a| {
            let a0 = a.get::<longshore::aws_codepipeline::ArtifactPath>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackInstances>::from_artifact_path(a0, a1)?, k)
        }),
        ("inAccounts", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackInstances>::in_accounts(a0, a1)?, k)
        }),
        ("inOrganizationalUnits", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackInstances>::in_organizational_units(a0, a1)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::StackInstances, AWS_CODEPIPELINE_ACTIONS_STACKINSTANCES);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_STACKSETDEPLOYMENTMODEL: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.StackSetDeploymentModel",
    interface: false,
    create: None,
    statics: &[
        ("organizations", |k, a| {
            let a0 = a.get::<longshore::aws_codepipeline_actions::OrganizationsDeploymentProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackSetDeploymentModel>::organizations(a0), k)
        }),
        ("selfManaged", |k, a| {
            let a0 = a.get::<longshore::aws_codepipeline_actions::SelfManagedDeploymentProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackSetDeploymentModel>::self_managed(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::StackSetDeploymentModel, AWS_CODEPIPELINE_ACTIONS_STACKSETDEPLOYMENTMODEL);
bound_enum!(longshore::aws_codepipeline_actions::StackSetOrganizationsAutoDeployment, "aws-cdk-lib.aws_codepipeline_actions.StackSetOrganizationsAutoDeployment", {
"ENABLED" => Enabled,
"DISABLED" => Disabled,
"ENABLED_WITH_STACK_RETENTION" => EnabledWithStackRetention,
});
pub(crate) static AWS_CODEPIPELINE_ACTIONS_STACKSETPARAMETERS: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.StackSetParameters",
    interface: false,
    create: None,
    statics: &[
        ("fromArtifactPath", |k, a| {
            let a0 = a.get::<longshore::aws_codepipeline::ArtifactPath>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackSetParameters>::from_artifact_path(a0), k)
        }),
        ("fromLiteral", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, String>>(k, 0)?;
            let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StackSetParameters>::from_literal(a0, a1), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::StackSetParameters, AWS_CODEPIPELINE_ACTIONS_STACKSETPARAMETERS);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_STACKSETTEMPLATE: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.StackSetTemplate",
    interface: false,
    create: None,
    statics: &[("fromArtifactPath", |k, a| {
        let a0 = a.get::<longshore::aws_codepipeline::ArtifactPath>(k, 0)?;
        ToWire::wire(<longshore::aws_codepipeline_actions::StackSetTemplate>::from_artifact_path(a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::StackSetTemplate, AWS_CODEPIPELINE_ACTIONS_STACKSETTEMPLATE);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_STATEMACHINEINPUT: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.StateMachineInput",
    interface: false,
    create: None,
    statics: &[
        ("filePath", |k, a| {
            let a0 = a.get::<longshore::aws_codepipeline::ArtifactPath>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StateMachineInput>::file_path(a0), k)
        }),
        ("literal", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore_core::value::Value>>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StateMachineInput>::literal(a0), k)
        }),
    ],
    members: &[
        Member::Get("input", |k, o| {
            ToWire::wire(o.this::<longshore::aws_codepipeline_actions::StateMachineInput>()?.input, k)
        }),
        Member::Get("inputArtifact", |k, o| {
            ToWire::wire(o.this::<longshore::aws_codepipeline_actions::StateMachineInput>()?.input_artifact, k)
        }),
        Member::Get("inputType", |k, o| {
            ToWire::wire(o.this::<longshore::aws_codepipeline_actions::StateMachineInput>()?.input_type, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline_actions::StateMachineInput, AWS_CODEPIPELINE_ACTIONS_STATEMACHINEINPUT);
pub(crate) static AWS_CODEPIPELINE_ACTIONS_STEPFUNCTIONINVOKEACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline_actions.StepFunctionInvokeAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline_actions::StepFunctionsInvokeActionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline_actions::StepFunctionInvokeAction>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline_actions::StepFunctionInvokeAction>()?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StepFunctionInvokeAction as longshore::aws_codepipeline::IAction>::action_properties(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::StepFunctionInvokeAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StepFunctionInvokeAction as longshore::aws_codepipeline::IAction>::bind(&this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline_actions::StepFunctionInvokeAction>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline_actions::StepFunctionInvokeAction as longshore::aws_codepipeline::IAction>::on_state_change(&this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline_actions::StepFunctionInvokeAction => longshore::aws_codepipeline::Action, |t| (*t).clone()),
        upcast!(longshore::aws_codepipeline_actions::StepFunctionInvokeAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(
    longshore::aws_codepipeline_actions::StepFunctionInvokeAction,
    AWS_CODEPIPELINE_ACTIONS_STEPFUNCTIONINVOKEACTION
);
bound_struct!(longshore::aws_codepipeline_actions::StepFunctionsInvokeActionProps, AWS_CODEPIPELINE_ACTIONS_STEPFUNCTIONSINVOKEACTIONPROPS, "aws-cdk-lib.aws_codepipeline_actions.StepFunctionsInvokeActionProps", {
"actionName" => action_name,
"runOrder" => run_order,
"variablesNamespace" => variables_namespace,
"role" => role,
"output" => output,
"stateMachine" => state_machine,
"stateMachineInput" => state_machine_input,
"executionNamePrefix" => execution_name_prefix,
});
bound_struct!(longshore::aws_codepipeline_actions::Variable, AWS_CODEPIPELINE_ACTIONS_VARIABLE, "aws-cdk-lib.aws_codepipeline_actions.Variable", {
"name" => name,
"value" => value,
});

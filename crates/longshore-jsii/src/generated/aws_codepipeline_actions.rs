//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

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
        upcast!(longshore::aws_codepipeline_actions::CloudFormationCreateReplaceChangeSetAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
"adminPermissions" => admin_permissions,
"templateConfiguration" => template_configuration,
"parameterOverrides" => parameter_overrides,
"extraInputs" => extra_inputs,
"changeSetName" => change_set_name,
"templatePath" => template_path,
}, own cfn_capabilities);
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
        upcast!(longshore::aws_codepipeline_actions::CloudFormationCreateUpdateStackAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
"adminPermissions" => admin_permissions,
"templateConfiguration" => template_configuration,
"parameterOverrides" => parameter_overrides,
"extraInputs" => extra_inputs,
"templatePath" => template_path,
"replaceOnFailure" => replace_on_failure,
}, own cfn_capabilities);
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
        upcast!(longshore::aws_codepipeline_actions::CloudFormationDeleteStackAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
"adminPermissions" => admin_permissions,
"templateConfiguration" => template_configuration,
"parameterOverrides" => parameter_overrides,
"extraInputs" => extra_inputs,
}, own cfn_capabilities);
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
        upcast!(longshore::aws_codepipeline_actions::CloudFormationExecuteChangeSetAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::CodeBuildAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::CodeCommitSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
}, own custom_event_rule);
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
        upcast!(longshore::aws_codepipeline_actions::CodeDeployEcsDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::CodeStarConnectionsSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::EcrBuildAndPublishAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::EcrSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::EcsDeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::GitHubSourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::LambdaInvokeAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::ManualApprovalAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
bound_enum!(longshore::aws_codepipeline_actions::RegistryType, "aws-cdk-lib.aws_codepipeline_actions.RegistryType", {
"PRIVATE" => Private,
"PUBLIC" => Public,
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
        upcast!(longshore::aws_codepipeline_actions::S3DeployAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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
        upcast!(longshore::aws_codepipeline_actions::S3SourceAction => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| std::rc::Rc::new(t)),
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

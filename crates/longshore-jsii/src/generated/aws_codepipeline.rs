//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CODEPIPELINE_ACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.Action",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Action>()?;
            ToWire::wire(
                <longshore::aws_codepipeline::Action as longshore::aws_codepipeline::IAction>::action_properties(&this),
                k,
            )
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Action>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline::Action as longshore::aws_codepipeline::IAction>::bind(
                    &this, &a0, &*a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Action>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline::Action as longshore::aws_codepipeline::IAction>::on_state_change(
                    &this, &a0, a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("variableExpression", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Action>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Action>::variable_expression(&this, &a0), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline::Action => std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, |t| <std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>::from(t)),
    ],
};
bound!(longshore::aws_codepipeline::Action, AWS_CODEPIPELINE_ACTION);
bound_struct!(longshore::aws_codepipeline::ActionArtifactBounds, AWS_CODEPIPELINE_ACTIONARTIFACTBOUNDS, "aws-cdk-lib.aws_codepipeline.ActionArtifactBounds", {
"minInputs" => min_inputs,
"maxInputs" => max_inputs,
"minOutputs" => min_outputs,
"maxOutputs" => max_outputs,
});
bound_struct!(longshore::aws_codepipeline::ActionBindOptions, AWS_CODEPIPELINE_ACTIONBINDOPTIONS, "aws-cdk-lib.aws_codepipeline.ActionBindOptions", {
"role" => role,
"bucket" => bucket,
});
bound_enum!(longshore::aws_codepipeline::ActionCategory, "aws-cdk-lib.aws_codepipeline.ActionCategory", {
"SOURCE" => Source,
"BUILD" => Build,
"TEST" => Test,
"APPROVAL" => Approval,
"DEPLOY" => Deploy,
"INVOKE" => Invoke,
"COMPUTE" => Compute,
});
bound_struct!(longshore::aws_codepipeline::ActionConfig, AWS_CODEPIPELINE_ACTIONCONFIG, "aws-cdk-lib.aws_codepipeline.ActionConfig", {
"configuration" => configuration,
});
bound_struct!(longshore::aws_codepipeline::ActionProperties, AWS_CODEPIPELINE_ACTIONPROPERTIES, "aws-cdk-lib.aws_codepipeline.ActionProperties", {
"actionName" => action_name,
"role" => role,
"region" => region,
"account" => account,
"category" => category,
"provider" => provider,
"owner" => owner,
"version" => version,
"runOrder" => run_order,
"artifactBounds" => artifact_bounds,
"inputs" => inputs default,
"outputs" => outputs default,
"variablesNamespace" => variables_namespace,
"commands" => commands,
"outputVariables" => output_variables,
"timeout" => timeout,
}, own resource);
pub(crate) static AWS_CODEPIPELINE_ARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.Artifact",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<String>>(k, 0)?;
        let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
        Ok(Native::of(<longshore::aws_codepipeline::Artifact>::new_with(a0.as_deref(), a1)?))
    }),
    statics: &[("artifact", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
        ToWire::wire(<longshore::aws_codepipeline::Artifact>::artifact(&a0, a1)?, k)
    })],
    members: &[
        Member::Get("bucketName", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::bucket_name(&this), k)
        }),
        Member::Get("objectKey", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::object_key(&this), k)
        }),
        Member::Get("s3Location", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::s3_location(&this), k)
        }),
        Member::Get("url", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::url(&this), k)
        }),
        Member::Get("artifactFiles", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::artifact_files(&this).map(<[_]>::to_vec), k)
        }),
        Member::Get("artifactName", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::artifact_name(&this), k)
        }),
        Member::Call("atPath", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::at_path(&this, a0), k)
        }),
        Member::Call("getMetadata", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::get_metadata(&this, &a0), k)
        }),
        Member::Call("getParam", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_codepipeline::Artifact>::get_param(&this, &a0, &a1), k)
        }),
        Member::Call("setMetadata", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore::aws_codepipeline::Artifact>::set_metadata(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Artifact>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline::Artifact, AWS_CODEPIPELINE_ARTIFACT);
pub(crate) static AWS_CODEPIPELINE_ARTIFACTPATH: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.ArtifactPath",
    interface: false,
    create: None,
    statics: &[("artifactPath", |k, a| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(<longshore::aws_codepipeline::ArtifactPath>::artifact_path(&a0, a1)?, k)
    })],
    members: &[
        Member::Get("artifact", |k, o| {
            ToWire::wire(o.this::<longshore::aws_codepipeline::ArtifactPath>()?.artifact, k)
        }),
        Member::Get("fileName", |k, o| {
            ToWire::wire(o.this::<longshore::aws_codepipeline::ArtifactPath>()?.file_name, k)
        }),
        Member::Get("location", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::ArtifactPath>()?;
            ToWire::wire(<longshore::aws_codepipeline::ArtifactPath>::location(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline::ArtifactPath, AWS_CODEPIPELINE_ARTIFACTPATH);
bound_struct!(longshore::aws_codepipeline::Condition, AWS_CODEPIPELINE_CONDITION, "aws-cdk-lib.aws_codepipeline.Condition", {
"rules" => rules,
"result" => result,
});
bound_struct!(longshore::aws_codepipeline::Conditions, AWS_CODEPIPELINE_CONDITIONS, "aws-cdk-lib.aws_codepipeline.Conditions", {
"conditions" => conditions,
});
bound_struct!(longshore::aws_codepipeline::CrossRegionSupport, AWS_CODEPIPELINE_CROSSREGIONSUPPORT, "aws-cdk-lib.aws_codepipeline.CrossRegionSupport", {
"stack" => stack,
"replicationBucket" => replication_bucket,
});
bound_struct!(longshore::aws_codepipeline::CustomActionProperty, AWS_CODEPIPELINE_CUSTOMACTIONPROPERTY, "aws-cdk-lib.aws_codepipeline.CustomActionProperty", {
"name" => name,
"description" => description,
"key" => key,
"queryable" => queryable,
"required" => required,
"secret" => secret,
"type" => r#type,
});
pub(crate) static AWS_CODEPIPELINE_CUSTOMACTIONREGISTRATION: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.CustomActionRegistration",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codepipeline::CustomActionRegistrationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codepipeline::CustomActionRegistration>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline::CustomActionRegistration, AWS_CODEPIPELINE_CUSTOMACTIONREGISTRATION, construct);
bound_struct!(longshore::aws_codepipeline::CustomActionRegistrationProps, AWS_CODEPIPELINE_CUSTOMACTIONREGISTRATIONPROPS, "aws-cdk-lib.aws_codepipeline.CustomActionRegistrationProps", {
"category" => category,
"artifactBounds" => artifact_bounds,
"provider" => provider,
"version" => version,
"entityUrl" => entity_url,
"executionUrl" => execution_url,
"actionProperties" => action_properties,
});
bound_enum!(longshore::aws_codepipeline::ExecutionMode, "aws-cdk-lib.aws_codepipeline.ExecutionMode", {
"QUEUED" => Queued,
"SUPERSEDED" => Superseded,
"PARALLEL" => Parallel,
});
bound_struct!(longshore::aws_codepipeline::FailureConditions, AWS_CODEPIPELINE_FAILURECONDITIONS, "aws-cdk-lib.aws_codepipeline.FailureConditions", {
"conditions" => conditions,
"result" => result,
"retryMode" => retry_mode,
});
bound_struct!(longshore::aws_codepipeline::GitConfiguration, AWS_CODEPIPELINE_GITCONFIGURATION, "aws-cdk-lib.aws_codepipeline.GitConfiguration", {
"sourceAction" => source_action,
"pushFilter" => push_filter,
"pullRequestFilter" => pull_request_filter,
});
bound_enum!(longshore::aws_codepipeline::GitPullRequestEvent, "aws-cdk-lib.aws_codepipeline.GitPullRequestEvent", {
"OPEN" => Open,
"UPDATED" => Updated,
"CLOSED" => Closed,
});
bound_struct!(longshore::aws_codepipeline::GitPullRequestFilter, AWS_CODEPIPELINE_GITPULLREQUESTFILTER, "aws-cdk-lib.aws_codepipeline.GitPullRequestFilter", {
"events" => events,
"branchesExcludes" => branches_excludes,
"branchesIncludes" => branches_includes,
"filePathsExcludes" => file_paths_excludes,
"filePathsIncludes" => file_paths_includes,
});
bound_struct!(longshore::aws_codepipeline::GitPushFilter, AWS_CODEPIPELINE_GITPUSHFILTER, "aws-cdk-lib.aws_codepipeline.GitPushFilter", {
"tagsExcludes" => tags_excludes,
"tagsIncludes" => tags_includes,
"branchesExcludes" => branches_excludes,
"branchesIncludes" => branches_includes,
"filePathsExcludes" => file_paths_excludes,
"filePathsIncludes" => file_paths_includes,
});
pub(crate) static AWS_CODEPIPELINE_GLOBALVARIABLES: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.GlobalVariables",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[("executionId", |k, a| ToWire::wire(<longshore::aws_codepipeline::GlobalVariables>::EXECUTION_ID, k))],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_CODEPIPELINE_IACTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.IAction",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("actionProperties", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>()?;
            ToWire::wire(longshore::aws_codepipeline::IAction::action_properties(&*this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::ActionBindOptions>(k, 2)?;
            ToWire::wire(longshore::aws_codepipeline::IAction::bind(&*this, &a0, &*a1, &a2)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(longshore::aws_codepipeline::IAction::on_state_change(&*this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codepipeline::IAction>, AWS_CODEPIPELINE_IACTION_DYN);
pub(crate) static AWS_CODEPIPELINE_IPIPELINE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.IPipeline",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("pipelineArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            ToWire::wire(longshore::aws_codepipeline::IPipeline::pipeline_arn(&*this), k)
        }),
        Member::Get("pipelineName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            ToWire::wire(longshore::aws_codepipeline::IPipeline::pipeline_name(&*this), k)
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::PipelineNotifyOnOptions>(k, 2)?;
            ToWire::wire(longshore::aws_codepipeline::IPipeline::notify_on(&*this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnAnyActionStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codepipeline::IPipeline::notify_on_any_action_state_change(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnAnyManualApprovalStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codepipeline::IPipeline::notify_on_any_manual_approval_state_change(
                    &*this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("notifyOnAnyStageStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codepipeline::IPipeline::notify_on_any_stage_state_change(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnExecutionStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codepipeline::IPipeline::notify_on_execution_state_change(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codepipeline::IPipeline::on_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codepipeline::IPipeline::on_state_change(&*this, &a0, a1)?, k)
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                longshore::aws_codestarnotifications::INotificationRuleSource::bind_as_notification_rule_source(
                    &*this, &a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline> => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>, AWS_CODEPIPELINE_IPIPELINE_DYN, construct);
pub(crate) static AWS_CODEPIPELINE_ISTAGE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.IStage",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("actions", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>()?;
            ToWire::wire(longshore::aws_codepipeline::IStage::actions(&*this), k)
        }),
        Member::Get("pipeline", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>()?;
            ToWire::wire(longshore::aws_codepipeline::IStage::pipeline(&*this), k)
        }),
        Member::Get("stageName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>()?;
            ToWire::wire(longshore::aws_codepipeline::IStage::stage_name(&*this), k)
        }),
        Member::Call("addAction", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IAction>>(k, 0)?;
            {
                longshore::aws_codepipeline::IStage::add_action(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codepipeline::IStage>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_events::RuleTargetRef>>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
            ToWire::wire(longshore::aws_codepipeline::IStage::on_state_change(&*this, &a0, a1, a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_codepipeline::IStage>, AWS_CODEPIPELINE_ISTAGE_DYN);
pub(crate) static AWS_CODEPIPELINE_PIPELINE: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.Pipeline",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codepipeline::PipelineProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codepipeline::Pipeline>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPipelineArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_codepipeline::Pipeline>::from_pipeline_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("artifactBucket", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(Clone::clone(<longshore::aws_codepipeline::Pipeline>::artifact_bucket(&this)), k)
        }),
        Member::Get("crossRegionSupport", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::cross_region_support(&this), k)
        }),
        Member::Get("pipelineArn", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(
                <longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::pipeline_arn(&this),
                k,
            )
        }),
        Member::Get("pipelineName", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(
                <longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::pipeline_name(&this),
                k,
            )
        }),
        Member::Get("pipelineVersion", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::pipeline_version(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(Clone::clone(<longshore::aws_codepipeline::Pipeline>::role(&this)), k)
        }),
        Member::Get("stageCount", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::stage_count(&this), k)
        }),
        Member::Get("stages", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::stages(&this), k)
        }),
        Member::Call("addStage", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<longshore::aws_codepipeline::StageOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::add_stage(&this, a0)?, k)
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_codepipeline::Pipeline>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTrigger", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<longshore::aws_codepipeline::TriggerProps>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::add_trigger(&this, a0)?, k)
        }),
        Member::Call("addVariable", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<longshore::aws_codepipeline::Variable>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::add_variable(&this, a0)?, k)
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline as longshore::aws_codestarnotifications::INotificationRuleSource>::bind_as_notification_rule_source(&this, &a0)?, k)
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codepipeline::PipelineNotifyOnOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::notify_on(
                    &this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("notifyOnAnyActionStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::notify_on_any_action_state_change(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnAnyManualApprovalStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::notify_on_any_manual_approval_state_change(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnAnyStageStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::notify_on_any_stage_state_change(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnExecutionStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::notify_on_execution_state_change(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::on_event(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codepipeline::Pipeline as longshore::aws_codepipeline::IPipeline>::on_state_change(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("stage", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Pipeline>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_codepipeline::Pipeline>::stage(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codepipeline::Pipeline => longshore::aws_codestarnotifications::NotificationRuleSourceRef, |t| <longshore::aws_codestarnotifications::NotificationRuleSourceRef>::from(&t)),
        upcast!(longshore::aws_codepipeline::Pipeline => std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codepipeline::Pipeline => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codepipeline::Pipeline, AWS_CODEPIPELINE_PIPELINE, construct);
bound_enum!(longshore::aws_codepipeline::PipelineNotificationEvents, "aws-cdk-lib.aws_codepipeline.PipelineNotificationEvents", {
"PIPELINE_EXECUTION_FAILED" => PipelineExecutionFailed,
"PIPELINE_EXECUTION_CANCELED" => PipelineExecutionCanceled,
"PIPELINE_EXECUTION_STARTED" => PipelineExecutionStarted,
"PIPELINE_EXECUTION_RESUMED" => PipelineExecutionResumed,
"PIPELINE_EXECUTION_SUCCEEDED" => PipelineExecutionSucceeded,
"PIPELINE_EXECUTION_SUPERSEDED" => PipelineExecutionSuperseded,
"STAGE_EXECUTION_STARTED" => StageExecutionStarted,
"STAGE_EXECUTION_SUCCEEDED" => StageExecutionSucceeded,
"STAGE_EXECUTION_RESUMED" => StageExecutionResumed,
"STAGE_EXECUTION_CANCELED" => StageExecutionCanceled,
"STAGE_EXECUTION_FAILED" => StageExecutionFailed,
"ACTION_EXECUTION_SUCCEEDED" => ActionExecutionSucceeded,
"ACTION_EXECUTION_FAILED" => ActionExecutionFailed,
"ACTION_EXECUTION_CANCELED" => ActionExecutionCanceled,
"ACTION_EXECUTION_STARTED" => ActionExecutionStarted,
"MANUAL_APPROVAL_FAILED" => ManualApprovalFailed,
"MANUAL_APPROVAL_NEEDED" => ManualApprovalNeeded,
"MANUAL_APPROVAL_SUCCEEDED" => ManualApprovalSucceeded,
});
bound_struct!(longshore::aws_codepipeline::PipelineNotifyOnOptions, AWS_CODEPIPELINE_PIPELINENOTIFYONOPTIONS, "aws-cdk-lib.aws_codepipeline.PipelineNotifyOnOptions", {
"events" => events,
"detailType" => detail_type,
"enabled" => enabled,
"notificationRuleName" => notification_rule_name,
"createdBy" => created_by,
});
bound_struct!(longshore::aws_codepipeline::PipelineProps, AWS_CODEPIPELINE_PIPELINEPROPS, "aws-cdk-lib.aws_codepipeline.PipelineProps", {
"artifactBucket" => artifact_bucket,
"role" => role,
"restartExecutionOnUpdate" => restart_execution_on_update,
"pipelineName" => pipeline_name,
"crossRegionReplicationBuckets" => cross_region_replication_buckets,
"stages" => stages,
"crossAccountKeys" => cross_account_keys,
"enableKeyRotation" => enable_key_rotation,
"reuseCrossRegionSupportStacks" => reuse_cross_region_support_stacks,
"pipelineType" => pipeline_type,
"variables" => variables,
"triggers" => triggers,
"executionMode" => execution_mode,
"usePipelineRoleForActions" => use_pipeline_role_for_actions,
});
bound_enum!(longshore::aws_codepipeline::PipelineType, "aws-cdk-lib.aws_codepipeline.PipelineType", {
"V1" => V1,
"V2" => V2,
});
bound_enum!(longshore::aws_codepipeline::ProviderType, "aws-cdk-lib.aws_codepipeline.ProviderType", {
"CODE_STAR_SOURCE_CONNECTION" => CodeStarSourceConnection,
});
bound_enum!(longshore::aws_codepipeline::Result, "aws-cdk-lib.aws_codepipeline.Result", {
"ROLLBACK" => Rollback,
"FAIL" => Fail,
"RETRY" => Retry,
"SKIP" => Skip,
});
bound_enum!(longshore::aws_codepipeline::RetryMode, "aws-cdk-lib.aws_codepipeline.RetryMode", {
"ALL_ACTIONS" => AllActions,
"FAILED_ACTIONS" => FailedActions,
});
pub(crate) static AWS_CODEPIPELINE_RULE: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.Rule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline::RuleProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline::Rule>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("ruleName", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Rule>()?;
            ToWire::wire(<longshore::aws_codepipeline::Rule>::rule_name(&this), k)
        }),
        Member::Call("reference", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Rule>()?;
            ToWire::wire(<longshore::aws_codepipeline::Rule>::reference(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline::Rule, AWS_CODEPIPELINE_RULE);
bound_struct!(longshore::aws_codepipeline::RuleProps, AWS_CODEPIPELINE_RULEPROPS, "aws-cdk-lib.aws_codepipeline.RuleProps", {
"name" => name,
"provider" => provider,
"version" => version,
"configuration" => configuration,
"commands" => commands,
"inputArtifacts" => input_artifacts,
"region" => region,
"role" => role,
});
bound_struct!(longshore::aws_codepipeline::StageOptions, AWS_CODEPIPELINE_STAGEOPTIONS, "aws-cdk-lib.aws_codepipeline.StageOptions", {
"stageName" => stage_name,
"actions" => actions,
"transitionToEnabled" => transition_to_enabled,
"transitionDisabledReason" => transition_disabled_reason,
"beforeEntry" => before_entry,
"onFailure" => on_failure,
"onSuccess" => on_success,
"placement" => placement,
});
bound_struct!(longshore::aws_codepipeline::StagePlacement, AWS_CODEPIPELINE_STAGEPLACEMENT, "aws-cdk-lib.aws_codepipeline.StagePlacement", {
"rightBefore" => right_before,
"justAfter" => just_after,
});
bound_struct!(longshore::aws_codepipeline::StageProps, AWS_CODEPIPELINE_STAGEPROPS, "aws-cdk-lib.aws_codepipeline.StageProps", {
"stageName" => stage_name,
"actions" => actions,
"transitionToEnabled" => transition_to_enabled,
"transitionDisabledReason" => transition_disabled_reason,
"beforeEntry" => before_entry,
"onFailure" => on_failure,
"onSuccess" => on_success,
});
pub(crate) static AWS_CODEPIPELINE_TRIGGER: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.Trigger",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline::TriggerProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline::Trigger>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Get("sourceAction", |k, o| {
        let this = o.this::<longshore::aws_codepipeline::Trigger>()?;
        ToWire::wire(<longshore::aws_codepipeline::Trigger>::source_action(&this).cloned(), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline::Trigger, AWS_CODEPIPELINE_TRIGGER);
bound_struct!(longshore::aws_codepipeline::TriggerProps, AWS_CODEPIPELINE_TRIGGERPROPS, "aws-cdk-lib.aws_codepipeline.TriggerProps", {
"providerType" => provider_type,
"gitConfiguration" => git_configuration,
});
pub(crate) static AWS_CODEPIPELINE_VARIABLE: Class = Class {
    fqn: "aws-cdk-lib.aws_codepipeline.Variable",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_codepipeline::VariableProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_codepipeline::Variable>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("variableName", |k, o| {
            let this = o.this::<longshore::aws_codepipeline::Variable>()?;
            ToWire::wire(<longshore::aws_codepipeline::Variable>::variable_name(&this), k)
        }),
        Member::Call("reference", |k, o, a| {
            let this = o.this::<longshore::aws_codepipeline::Variable>()?;
            ToWire::wire(<longshore::aws_codepipeline::Variable>::reference(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codepipeline::Variable, AWS_CODEPIPELINE_VARIABLE);
bound_struct!(longshore::aws_codepipeline::VariableProps, AWS_CODEPIPELINE_VARIABLEPROPS, "aws-cdk-lib.aws_codepipeline.VariableProps", {
"variableName" => variable_name,
"description" => description,
"defaultValue" => default_value,
});

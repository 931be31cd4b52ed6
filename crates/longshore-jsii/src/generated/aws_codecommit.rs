//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CODECOMMIT_CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_codecommit.Code",
    interface: false,
    create: None,
    statics: &[
        ("fromAsset", |k, a| {
            let a0 = a.get::<longshore::aws_s3_assets::Asset>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Code>::from_asset(&a0, a1.as_deref()), k)
        }),
        ("fromDirectory", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Code>::from_directory(&a0, a1.as_deref())?, k)
        }),
        ("fromZipFile", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Code>::from_zip_file(&a0, a1.as_deref())?, k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_codecommit::Code>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore::aws_codecommit::Code>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_codecommit::Code, AWS_CODECOMMIT_CODE);
bound_struct!(longshore::aws_codecommit::CodeConfig, AWS_CODECOMMIT_CODECONFIG, "aws-cdk-lib.aws_codecommit.CodeConfig", {
"code" => code,
});
pub(crate) static AWS_CODECOMMIT_IREPOSITORY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_codecommit.IRepository",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("repositoryArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            ToWire::wire(longshore::aws_codecommit::IRepository::repository_arn(&*this), k)
        }),
        Member::Get("repositoryCloneUrlGrc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            ToWire::wire(longshore::aws_codecommit::IRepository::repository_clone_url_grc(&*this), k)
        }),
        Member::Get("repositoryCloneUrlHttp", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            ToWire::wire(longshore::aws_codecommit::IRepository::repository_clone_url_http(&*this), k)
        }),
        Member::Get("repositoryCloneUrlSsh", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            ToWire::wire(longshore::aws_codecommit::IRepository::repository_clone_url_ssh(&*this), k)
        }),
        Member::Get("repositoryName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            ToWire::wire(longshore::aws_codecommit::IRepository::repository_name(&*this), k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_codecommit::IRepository::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPull", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::grant_pull(&*this, &*a0)?, k)
        }),
        Member::Call("grantPullPush", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::grant_pull_push(&*this, &*a0)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codecommit::RepositoryNotifyOnOptions>(k, 2)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::notify_on(&*this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnApprovalRuleOverridden", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_approval_rule_overridden(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnApprovalStatusChanged", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_approval_status_changed(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnBranchOrTagCreated", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_branch_or_tag_created(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnBranchOrTagDeleted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_branch_or_tag_deleted(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnPullRequestComment", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_pull_request_comment(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnPullRequestCreated", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_pull_request_created(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("notifyOnPullRequestMerged", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(
                longshore::aws_codecommit::IRepository::notify_on_pull_request_merged(&*this, &a0, &*a1, a2)?,
                k,
            )
        }),
        Member::Call("onCommentOnCommit", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_comment_on_commit(&*this, &a0, a1)?, k)
        }),
        Member::Call("onCommentOnPullRequest", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_comment_on_pull_request(&*this, &a0, a1)?, k)
        }),
        Member::Call("onCommit", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codecommit::OnCommitOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_commit(&*this, &a0, a1)?, k)
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_event(&*this, &a0, a1)?, k)
        }),
        Member::Call("onPullRequestStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_pull_request_state_change(&*this, &a0, a1)?, k)
        }),
        Member::Call("onReferenceCreated", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_reference_created(&*this, &a0, a1)?, k)
        }),
        Member::Call("onReferenceDeleted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_reference_deleted(&*this, &a0, a1)?, k)
        }),
        Member::Call("onReferenceUpdated", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_reference_updated(&*this, &a0, a1)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(longshore::aws_codecommit::IRepository::on_state_change(&*this, &a0, a1)?, k)
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_codecommit::IRepository>>()?;
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
        upcast!(std::rc::Rc<dyn longshore::aws_codecommit::IRepository> => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_codecommit::IRepository>, AWS_CODECOMMIT_IREPOSITORY_DYN, construct);
bound_struct!(longshore::aws_codecommit::OnCommitOptions, AWS_CODECOMMIT_ONCOMMITOPTIONS, "aws-cdk-lib.aws_codecommit.OnCommitOptions", {
"target" => target,
"description" => description,
"ruleName" => rule_name,
"eventPattern" => event_pattern,
"crossStackScope" => cross_stack_scope,
"branches" => branches,
});
pub(crate) static AWS_CODECOMMIT_REFERENCEEVENT: Class = Class {
    fqn: "aws-cdk-lib.aws_codecommit.ReferenceEvent",
    interface: false,
    create: None,
    statics: &[
        ("commitId", |k, a| ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::commit_id(), k)),
        ("eventType", |k, a| ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::event_type(), k)),
        ("referenceFullName", |k, a| {
            ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::reference_full_name(), k)
        }),
        ("referenceName", |k, a| ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::reference_name(), k)),
        ("referenceType", |k, a| ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::reference_type(), k)),
        ("repositoryId", |k, a| ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::repository_id(), k)),
        ("repositoryName", |k, a| ToWire::wire(<longshore::aws_codecommit::ReferenceEvent>::repository_name(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_CODECOMMIT_REPOSITORY: Class = Class {
    fqn: "aws-cdk-lib.aws_codecommit.Repository",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_codecommit::RepositoryProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_codecommit::Repository>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromRepositoryArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository>::from_repository_arn(&a0, a1, a2)?, k)
        }),
        ("fromRepositoryName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository>::from_repository_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("repositoryArn", |k, o| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::repository_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("repositoryCloneUrlGrc", |k, o| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::repository_clone_url_grc(&this), k)
        }),
        Member::Get("repositoryCloneUrlHttp", |k, o| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::repository_clone_url_http(&this), k)
        }),
        Member::Get("repositoryCloneUrlSsh", |k, o| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::repository_clone_url_ssh(&this), k)
        }),
        Member::Get("repositoryName", |k, o| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::repository_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("bindAsNotificationRuleSource", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codestarnotifications::INotificationRuleSource>::bind_as_notification_rule_source(&this, &a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::grant(
                    &this, &*a0, &a1,
                )?,
                k,
            )
        }),
        Member::Call("grantPull", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::grant_pull(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("grantPullPush", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::grant_pull_push(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::grant_read(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("notifiyOnPullRequestMerged", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notifiy_on_pull_request_merged(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notify", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codecommit::RepositoryTriggerOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository>::notify(&this, &a0, a1)?.clone(), k)
        }),
        Member::Call("notifyOn", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codecommit::RepositoryNotifyOnOptions>(k, 2)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on(
                    &this, &a0, &*a1, a2,
                )?,
                k,
            )
        }),
        Member::Call("notifyOnApprovalRuleOverridden", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_approval_rule_overridden(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnApprovalStatusChanged", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_approval_status_changed(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnBranchOrTagCreated", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_branch_or_tag_created(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnBranchOrTagDeleted", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_branch_or_tag_deleted(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnPullRequestComment", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_pull_request_comment(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnPullRequestCreated", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_pull_request_created(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("notifyOnPullRequestMerged", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>>(k, 1)?;
            let a2 = a.get::<longshore::aws_codestarnotifications::NotificationRuleOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::notify_on_pull_request_merged(&this, &a0, &*a1, a2)?, k)
        }),
        Member::Call("onCommentOnCommit", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_comment_on_commit(&this, &a0, a1)?, k)
        }),
        Member::Call("onCommentOnPullRequest", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_comment_on_pull_request(&this, &a0, a1)?, k)
        }),
        Member::Call("onCommit", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_codecommit::OnCommitOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_commit(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onEvent", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_event(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("onPullRequestStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_pull_request_state_change(&this, &a0, a1)?, k)
        }),
        Member::Call("onReferenceCreated", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_reference_created(&this, &a0, a1)?, k)
        }),
        Member::Call("onReferenceDeleted", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_reference_deleted(&this, &a0, a1)?, k)
        }),
        Member::Call("onReferenceUpdated", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_reference_updated(&this, &a0, a1)?, k)
        }),
        Member::Call("onStateChange", |k, o, a| {
            let this = o.this::<longshore::aws_codecommit::Repository>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::OnEventOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_codecommit::Repository as longshore::aws_codecommit::IRepository>::on_state_change(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_codecommit::Repository => longshore::aws_codestarnotifications::NotificationRuleSourceRef, |t| <longshore::aws_codestarnotifications::NotificationRuleSourceRef>::from(&t)),
        upcast!(longshore::aws_codecommit::Repository => std::rc::Rc<dyn longshore::aws_codecommit::IRepository>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_codecommit::Repository => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleSource>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_codecommit::Repository, AWS_CODECOMMIT_REPOSITORY, construct);
bound_enum!(longshore::aws_codecommit::RepositoryEventTrigger, "aws-cdk-lib.aws_codecommit.RepositoryEventTrigger", {
"ALL" => All,
"UPDATE_REF" => UpdateRef,
"CREATE_REF" => CreateRef,
"DELETE_REF" => DeleteRef,
});
bound_enum!(longshore::aws_codecommit::RepositoryNotificationEvents, "aws-cdk-lib.aws_codecommit.RepositoryNotificationEvents", {
"COMMIT_COMMENT" => CommitComment,
"PULL_REQUEST_COMMENT" => PullRequestComment,
"APPROVAL_STATUS_CHANGED" => ApprovalStatusChanged,
"APPROVAL_RULE_OVERRIDDEN" => ApprovalRuleOverridden,
"PULL_REQUEST_CREATED" => PullRequestCreated,
"PULL_REQUEST_SOURCE_UPDATED" => PullRequestSourceUpdated,
"PULL_REQUEST_STATUS_CHANGED" => PullRequestStatusChanged,
"PULL_REQUEST_MERGED" => PullRequestMerged,
"BRANCH_OR_TAG_CREATED" => BranchOrTagCreated,
"BRANCH_OR_TAG_DELETED" => BranchOrTagDeleted,
"BRANCH_OR_TAG_UPDATED" => BranchOrTagUpdated,
});
bound_struct!(longshore::aws_codecommit::RepositoryNotifyOnOptions, AWS_CODECOMMIT_REPOSITORYNOTIFYONOPTIONS, "aws-cdk-lib.aws_codecommit.RepositoryNotifyOnOptions", {
"events" => events,
"detailType" => detail_type,
"enabled" => enabled,
"notificationRuleName" => notification_rule_name,
"createdBy" => created_by,
});
bound_struct!(longshore::aws_codecommit::RepositoryProps, AWS_CODECOMMIT_REPOSITORYPROPS, "aws-cdk-lib.aws_codecommit.RepositoryProps", {
"repositoryName" => repository_name,
"description" => description,
"code" => code,
"kmsKey" => kms_key,
});
bound_struct!(longshore::aws_codecommit::RepositoryTriggerOptions, AWS_CODECOMMIT_REPOSITORYTRIGGEROPTIONS, "aws-cdk-lib.aws_codecommit.RepositoryTriggerOptions", {
"name" => name,
"events" => events,
"branches" => branches,
"customData" => custom_data,
});

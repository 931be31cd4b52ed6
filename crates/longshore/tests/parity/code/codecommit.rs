//! Source repositories.

use longshore::aws_codecommit::{
    Code, IRepository, OnCommitOptions, ReferenceEvent, Repository, RepositoryEventTrigger as On,
    RepositoryNotificationEvents as Events, RepositoryNotifyOnOptions, RepositoryRef, RepositoryTriggerOptions,
};
use longshore::aws_codestarnotifications::{
    DetailType, INotificationRule, NotificationRule, NotificationRuleOptions, NotificationRuleTargetRef,
};
use longshore::aws_events::{EventPattern, OnEventOptions, RuleTargetInput};
use longshore::aws_events_targets::{SnsTopic, SnsTopicProps};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_s3_assets::Asset;
use longshore::aws_sns::Topic;
use longshore::object;
use longshore::prelude::*;

use super::output;
use crate::harness::check;

#[test]
fn repositories() {
    check("1400-codecommit-repositories", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let r = Repository::builder(&s, "Repo").repository_name("first").description("what it is for").build()?;
        r.notify("arn:aws:sns:us-east-1:123456789012:one", RepositoryTriggerOptions::default())?.notify(
            "arn:aws:sns:us-east-1:123456789012:two",
            RepositoryTriggerOptions {
                name: Some("two".into()),
                custom_data: Some("data".into()),
                branches: Some(vec!["main".into(), "dev".into()]),
                events: Some(vec![On::CreateRef, On::DeleteRef]),
            },
        )?;
        r.notify(
            "arn:aws:sns:us-east-1:123456789012:three",
            RepositoryTriggerOptions { events: Some(vec![On::UpdateRef, On::All]), ..Default::default() },
        )?;
        let repo = |id: &str, name: &str| Repository::builder(&s, id).repository_name(name);
        repo("Dir", "dir").code(Code::from_directory(&t.fixture("simple"), Some("develop"))?).build()?;
        repo("NoBranch", "nobranch").code(Code::from_directory(&t.fixture("dockerfile-only"), None)?).build()?;
        let asset = Asset::builder(&s, "Asset").path(t.fixture("simple")).build()?;
        let key = Key::builder(&s, "Key").build()?;
        repo("FromAsset", "asset").code(Code::from_asset(&asset, Some("main"))).kms_key(&key).build()?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        r.grant_pull(&role)?;
        r.grant_pull_push(&role)?;
        r.grant_read(&role)?;
        r.grant(&role, &["codecommit:Do", "codecommit:Also"])?;
        let by_name = Repository::from_repository_name(&s, "ByName", "known")?;
        let by_arn = Repository::from_repository_arn(&s, "ByArn", "arn:aws:codecommit:eu-west-1:111122223333:other")?;
        by_arn.grant_pull(&role)?;
        by_name.grant_read(&role)?;
        for (label, x) in [("r", &RepositoryRef::from(&r)), ("byName", &by_name), ("byArn", &by_arn)] {
            t.record(
                label,
                object! {
                    "name" => x.repository_name(),
                    "arn" => x.repository_arn(),
                    "http" => x.repository_clone_url_http(),
                    "ssh" => x.repository_clone_url_ssh(),
                    "grc" => x.repository_clone_url_grc(),
                    "account" => x.base().env().account.as_str(),
                    "region" => x.base().env().region.as_str(),
                },
                &s,
            );
        }
        let there = Stack::builder(app, "There").env(Environment::new("222222222222", "us-east-1")).build()?;
        let here = Stack::builder(app, "Here").env(Environment::new("111111111111", "us-east-1")).build()?;
        let foreign = Repository::builder(&there, "Repo").repository_name("foreign").build()?;
        output(&here, "Arn", foreign.repository_arn())?;
        output(&here, "Name", foreign.repository_name())?;
        output(&there, "Grc", foreign.repository_clone_url_grc())?;
        Ok(())
    });
}

#[test]
fn events_and_notifications() {
    check("1401-codecommit-events-notifications", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let r = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let topic = Topic::builder(&s, "Topic").build()?;
        let message = RuleTargetInput::from_object(object! {
            "type" => ReferenceEvent::event_type(),
            "name" => ReferenceEvent::repository_name(),
            "id" => ReferenceEvent::repository_id(),
            "kind" => ReferenceEvent::reference_type(),
            "ref" => ReferenceEvent::reference_name(),
            "full" => ReferenceEvent::reference_full_name(),
            "commit" => ReferenceEvent::commit_id(),
        });
        let target = SnsTopic::with_props(&topic, SnsTopicProps { message: Some(message), ..Default::default() });
        let none = OnEventOptions::default;
        r.on_event("Event", OnEventOptions::builder().target(target.clone()).build())?;
        r.on_state_change("State", OnEventOptions::builder().description("state").rule_name("named").build())?;
        r.on_reference_created("Created", none())?;
        r.on_reference_updated("Updated", none())?;
        r.on_reference_deleted("Deleted", none())?;
        let pattern = EventPattern::new().account(["1"]);
        r.on_pull_request_state_change("Pull", OnEventOptions::builder().event_pattern(pattern).build())?;
        r.on_comment_on_pull_request("CommentPull", none())?;
        r.on_comment_on_commit("CommentCommit", none())?;
        r.on_commit("Any", OnCommitOptions { target: Some(target.into()), ..Default::default() })?;
        let branches = Some(vec!["main".to_owned(), "dev".to_owned()]);
        r.on_commit("Main", OnCommitOptions { branches, ..Default::default() })?;
        let other = Stack::new(app, "Other")?;
        let there = Topic::builder(&other, "T").build()?;
        r.on_commit(
            "Cross",
            OnCommitOptions {
                cross_stack_scope: Some(other.node().clone()),
                target: Some(SnsTopic::new(&there).into()),
                ..Default::default()
            },
        )?;
        r.notify_on(
            "All",
            &topic,
            RepositoryNotifyOnOptions {
                events: vec![
                    Events::CommitComment,
                    Events::PullRequestComment,
                    Events::ApprovalStatusChanged,
                    Events::ApprovalRuleOverridden,
                    Events::PullRequestCreated,
                    Events::PullRequestSourceUpdated,
                    Events::PullRequestStatusChanged,
                    Events::PullRequestMerged,
                    Events::BranchOrTagCreated,
                    Events::BranchOrTagDeleted,
                    Events::BranchOrTagUpdated,
                ],
                detail_type: Some(DetailType::Basic),
                enabled: Some(false),
                notification_rule_name: Some("all".into()),
                created_by: Some("me".into()),
            },
        )?;
        let plain = NotificationRuleOptions::default;
        r.notify_on_pull_request_comment("N1", &topic, plain())?;
        let enabled = NotificationRuleOptions { enabled: Some(true), ..plain() };
        r.notify_on_approval_status_changed("N2", &topic, enabled)?;
        let full = NotificationRuleOptions { detail_type: Some(DetailType::Full), ..plain() };
        r.notify_on_approval_rule_overridden("N3", &topic, full)?;
        r.notify_on_pull_request_created("N4", &topic, plain())?;
        r.notify_on_pull_request_merged("N5", &topic, plain())?;
        r.notify_on_branch_or_tag_created("N6", &topic, plain())?;
        r.notify_on_branch_or_tag_deleted("N7", &topic, plain())?;
        let imported = Topic::from_topic_arn(&s, "Imported", "arn:aws:sns:us-east-1:123456789012:there")?;
        let events = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        let rule = NotificationRule::builder(&s, "Rule")
            .source(&r)
            .events(events(&["a", "b", "a"]))
            .targets(vec![NotificationRuleTargetRef::from(&topic), (&imported).into()])
            .build()?;
        t.record("added", rule.add_target(&imported)?, None);
        t.record("arn", rule.notification_rule_arn(), &s);
        let known = NotificationRule::from_notification_rule_arn(
            &s,
            "Known",
            "arn:aws:codestar-notifications:us-east-1:123456789012:notificationrule/x",
        )?;
        let added = known.add_target(&topic)?;
        t.record("known", object! {"arn" => known.notification_rule_arn(), "added" => added}, &s);
        let short = NotificationRuleOptions { notification_rule_name: Some("short".into()), ..plain() };
        Repository::from_repository_name(&s, "ByName", "known")?.notify_on_pull_request_created("N", &topic, short)?;
        NotificationRule::builder(&s, "NoTargets").source(&r).events(events(&["a"])).build()?;
        Ok(())
    });
}

#[test]
fn refusals() {
    check("1402-codecommit-errors", |_, t| {
        let repo = |s: &Stack| Repository::builder(s, "R").repository_name("r").build();
        let plain = RepositoryTriggerOptions::default;
        t.attempt("same trigger", |s, _| {
            repo(s)?.notify("arn:x", plain())?.notify("arn:x", plain())?;
            Ok(())
        });
        t.attempt("same trigger name", |s, _| {
            let named = || RepositoryTriggerOptions { name: Some("n".into()), ..plain() };
            repo(s)?.notify("arn:x", named())?.notify("arn:y", named())?;
            Ok(())
        });
        let file = t.fixture("simple") + "/Dockerfile";
        t.attempt("directory is a file", |_, _| Code::from_directory(&file, None).map(|_| ()));
        t.attempt("zip is a directory", |_, _| Code::from_zip_file(&t.fixture("simple"), None).map(|_| ()));
        t.attempt("no such directory", |_, _| Code::from_directory("/nowhere/at/all", None).map(|_| ()));
        t.attempt("asset is no archive", |s, _| {
            let asset = Asset::builder(s, "A").path(file.as_str()).build()?;
            Repository::builder(s, "R").repository_name("r").code(Code::from_asset(&asset, None)).build()?;
            Ok(())
        });
        t.attempt("zip is no archive", |s, _| {
            Repository::builder(s, "R").repository_name("r").code(Code::from_zip_file(&file, None)?).build()?;
            Ok(())
        });
        t.attempt("bad arn", |s, _| Repository::from_repository_arn(s, "R", "what").map(|_| ()));
        Ok(())
    });
}

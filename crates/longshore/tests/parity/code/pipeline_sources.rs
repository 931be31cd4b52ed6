//! Sources, rules about pipelines, actions of the user's own and subscriptions.

use longshore::aws_codebuild::PipelineProject;
use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBindOptions, ActionBinding, ActionCategory as Is, ActionConfig, ActionKind,
    ActionProperties, ActionRef, Artifact, IStage, Pipeline, StageProps,
};
use longshore::aws_codepipeline_actions::{
    CodeBuildAction, CodeBuildActionProps, CodeCommitSourceAction, CodeCommitSourceActionProps, CodeCommitTrigger,
    CodeStarConnectionsSourceAction, CodeStarConnectionsSourceActionProps, CustomEventRule, EcrSourceAction,
    EcrSourceActionProps, GitHubSourceAction, GitHubSourceActionProps, GitHubTrigger, S3SourceAction,
    S3SourceActionProps, S3Trigger,
};
use longshore::aws_ecr;
use longshore::aws_events::EventPattern;
use longshore::aws_events_targets::SnsTopic;
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::aws_s3::{Bucket, BucketRef, IBucket as _, OnCloudTrailBucketEventOptions};
use longshore::aws_sns::{ITopic as _, Subscription, SubscriptionProtocol as By, Topic};
use longshore::aws_sns_subscriptions::{
    EmailSubscription, EmailSubscriptionProps, LambdaSubscription, LambdaSubscriptionProps, SmsSubscription,
    SqsSubscription, SqsSubscriptionProps, UrlSubscription, UrlSubscriptionProps,
};
use longshore::aws_sqs::{Queue, QueueEncryption};
use longshore::core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore::core::token::Lazy;
use longshore::object;
use longshore::prelude::*;

use crate::harness::check;

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

/// What JavaScript writes of a list of two texts.
fn shown(a: &str, b: &str) -> String {
    format!("[\"{a}\",\"{b}\"]")
}

#[test]
fn of_all_kinds() {
    check("1414-codepipeline-sources", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let bucket = Bucket::builder(&s, "Artifacts").build()?;
        let project = PipelineProject::builder(&s, "Build").build()?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        let pipe = |id: &str, actions: Vec<(ActionRef, String)>| -> Result<Pipeline> {
            let info: Vec<String> = actions.iter().map(|(_, i)| i.clone()).collect();
            let outputs: Vec<Artifact> =
                actions.iter().map(|(a, _)| a.action_properties().outputs[0].clone()).collect();
            let make = CodeBuildActionProps::builder()
                .action_name("Make")
                .project(&project)
                .input(outputs[0].clone())
                .extra_inputs(outputs[1..].to_vec())
                .environment_variables([("INFO".to_owned(), info.join(" ").into())].into())
                .build();
            Pipeline::builder(&s, id)
                .artifact_bucket(&bucket)
                .stages(vec![
                    stage("Source", actions.into_iter().map(|(a, _)| a).collect()),
                    stage("Build", vec![CodeBuildAction::new(make).into()]),
                ])
                .build()
        };
        let images = aws_ecr::Repository::builder(&s, "Images").build()?;
        let ecr = |props: EcrSourceActionProps| {
            let action = EcrSourceAction::new(props);
            let v = action.variables();
            (ActionRef::from(&action), shown(&v.registry_id, &v.repository_name))
        };
        let image = |name: &str| EcrSourceActionProps::builder().action_name(name);
        pipe(
            "Ecr",
            vec![
                ecr(image("Latest").repository(&images).output(Artifact::new()).build()),
                ecr(image("Tag")
                    .repository(aws_ecr::Repository::from_repository_name(&s, "Imp", "imp")?)
                    .output(Artifact::new())
                    .image_tag("v1")
                    .variables_namespace("own")
                    .role(&role)
                    .run_order(3)
                    .build()),
                ecr(image("Any").repository(&images).output(Artifact::artifact("any", None)?).image_tag("").build()),
            ],
        )?;
        let src = Bucket::builder(&s, "Src").versioned(true).build()?;
        let object = |name: &str, bucket: BucketRef, key: String, trigger: Option<S3Trigger>| {
            let action = S3SourceAction::new(
                S3SourceActionProps::builder()
                    .action_name(name)
                    .bucket(bucket)
                    .bucket_key(key)
                    .output(Artifact::new())
                    .maybe_trigger(trigger)
                    .build(),
            )?;
            let v = action.variables();
            Ok::<_, Error>((ActionRef::from(&action), shown(&v.version_id, &v.e_tag)))
        };
        let known = Bucket::from_bucket_name(&s, "Known", "known")?;
        let text = CfnParameter::new(&s, "KeyParam", CfnParameterProps::default())?.value_as_string()?;
        pipe(
            "S3",
            vec![
                object("Default", (&src).into(), "a.zip".into(), None)?,
                object("None", (&src).into(), "b.zip".into(), Some(S3Trigger::None))?,
                object("Poll", known, "c/d.zip".into(), Some(S3Trigger::Poll))?,
                object("Events", (&src).into(), "e.zip".into(), Some(S3Trigger::Events))?,
                object("Token", (&src).into(), text, Some(S3Trigger::Events))?,
            ],
        )?;
        let connect = |props: CodeStarConnectionsSourceActionProps| {
            let action = CodeStarConnectionsSourceAction::new(props);
            let v = action.variables();
            (ActionRef::from(&action), shown(&v.full_repository_name, &v.branch_name))
        };
        let connection = |name: &str, arn: &str| {
            CodeStarConnectionsSourceActionProps::builder()
                .action_name(name)
                .connection_arn(arn)
                .owner("o")
                .repo("r")
                .output(Artifact::new())
        };
        let arn = "arn:aws:codestar-connections:us-east-1:123456789012:connection/1";
        let full =
            connection("Full", "arn:c2").branch("main").code_build_clone_output(true).trigger_on_push(false).build();
        pipe("Connections", vec![connect(connection("Plain", arn).build()), connect(full)])?;
        let token = SecretValue::secrets_manager("token", SecretsManagerSecretOptions::default())?;
        let hub = |name: &str| {
            GitHubSourceActionProps::builder()
                .action_name(name)
                .owner("o")
                .repo("r")
                .oauth_token(token.clone())
                .output(Artifact::new())
        };
        let git = |props: GitHubSourceActionProps| {
            let action = GitHubSourceAction::new(props);
            let v = action.variables();
            (ActionRef::from(&action), shown(&v.repository_name, &v.branch_name))
        };
        pipe(
            "Hub",
            vec![
                git(hub("Hook").build()),
                git(hub("Explicit").branch("dev").trigger(GitHubTrigger::Webhook).run_order(2).build()),
                git(hub("Poll").trigger(GitHubTrigger::Poll).variables_namespace("hub").build()),
                git(hub("None").trigger(GitHubTrigger::None).build()),
            ],
        )?;
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let known = Repository::from_repository_name(&s, "KnownRepo", "known")?;
        let commit = |props: CodeCommitSourceActionProps| {
            let action = CodeCommitSourceAction::new(props)?;
            let v = action.variables();
            Ok::<_, Error>((ActionRef::from(&action), shown(&v.repository_name, &v.branch_name)))
        };
        let of = |name: &str| CodeCommitSourceActionProps::builder().action_name(name).output(Artifact::new());
        let branch = CfnParameter::new(&s, "Branch", CfnParameterProps::default())?.value_as_string()?;
        let topic = Topic::builder(&s, "Topic").build()?;
        let custom = CustomEventRule {
            event_pattern: EventPattern::new().detail(object! {"event" => ["x"]}),
            target: SnsTopic::new(&topic).into(),
            rule_name: Some("custom".into()),
            description: Some("d".into()),
        };
        pipe(
            "Commit",
            vec![
                commit(of("Default").repository(&repository).build())?,
                commit(
                    of("Events")
                        .repository(&repository)
                        .branch("dev")
                        .trigger(CodeCommitTrigger::Events)
                        .event_role(&role)
                        .code_build_clone_output(true)
                        .build(),
                )?,
                commit(of("Poll").repository(known.clone()).trigger(CodeCommitTrigger::Poll).branch("master").build())?,
                commit(of("None").repository(known.clone()).trigger(CodeCommitTrigger::None).branch(branch).build())?,
                commit(of("Custom").repository(known).custom_event_rule(custom).build())?,
            ],
        )?;
        let options = OnCloudTrailBucketEventOptions { description: Some("d".into()), ..Default::default() };
        Bucket::builder(&s, "More").build()?.on_cloud_trail_event("Any", options)?;
        let paths = Some(vec!["a".to_owned(), "b".to_owned()]);
        src.on_cloud_trail_put_object("Put", OnCloudTrailBucketEventOptions { paths, ..Default::default() })?;
        Ok(())
    });
}

type Configure = Box<dyn Fn(&dyn Construct, &dyn IStage) -> Option<longshore::core::value::Object>>;

/// An action of the user's own.
struct Own {
    properties: ActionProperties,
    reads: bool,
    configure: Configure,
}

impl ActionKind for Own {
    fn provided_action_properties(&self) -> ActionProperties {
        self.properties.clone()
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        if self.reads {
            options.bucket.grant_read(&options.role, "*")?;
        }
        Ok(ActionConfig { configuration: (self.configure)(scope, stage) })
    }
}

#[test]
fn of_the_users_own() {
    check("1425-codepipeline-own-actions", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let bucket = Bucket::builder(&s, "B").build()?;
        let bounds = ActionArtifactBounds { max_inputs: 5, max_outputs: 5, ..Default::default() };
        let properties =
            |name: &str, category: Is, provider: &str| ActionProperties::of(name, category, provider, bounds);
        // An action that is none of the library's class has no namespace of its own.
        let own = |properties: ActionProperties, configure: Configure| -> ActionRef {
            std::rc::Rc::new(Plain(Own { properties, reads: true, configure }))
        };
        let nothing = || -> Configure { Box::new(|_, _| None) };
        let out = Artifact::new();
        let sub = Action::new(Own {
            properties: ActionProperties {
                inputs: vec![out.clone(), out.clone()],
                commands: Some(vec!["ls".into(), "pwd".into()]),
                output_variables: Some(vec!["X".into()]),
                timeout: Some(Duration::minutes(10)),
                ..properties("Sub", Is::Compute, "Commands")
            },
            reads: false,
            configure: Box::new(|scope, stage| {
                Some(object! {
                    "Stage" => stage.stage_name(),
                    "Pipeline" => stage.pipeline().pipeline_name(),
                    "Scope" => scope.node().path(),
                })
            }),
        });
        let source = own(
            ActionProperties {
                owner: Some("ThirdParty".into()),
                outputs: vec![out.clone()],
                version: Some("3".into()),
                ..properties("S", Is::Source, "Own")
            },
            Box::new(|_, _| {
                Some(object! {"Key" => "v", "Number" => 1, "Flag" => true, "Nested" => object! {"a" => ["b"]}})
            }),
        );
        let aws = ActionProperties {
            owner: Some("AWS".into()),
            inputs: vec![out.clone()],
            resource: Some(bucket.base().clone()),
            variables_namespace: Some("ns".into()),
            ..properties("Aws", Is::Test, "Own")
        };
        let custom = ActionProperties {
            owner: Some("Custom".into()),
            inputs: vec![out],
            run_order: Some(4),
            ..properties("Custom", Is::Deploy, "Own")
        };
        let role = Role::builder(&s, "R").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        let with_role = ActionProperties { role: Some((&role).into()), ..properties("Role", Is::Invoke, "Own") };
        let expression = sub.clone();
        let late = Lazy::string(|| "Late".into());
        Pipeline::builder(&s, "P")
            .artifact_bucket(&bucket)
            .stages(vec![
                stage("Source", vec![source]),
                stage(
                    "Rest",
                    vec![
                        (&sub).into(),
                        own(aws, nothing()),
                        own(custom, nothing()),
                        own(
                            with_role,
                            Box::new(move |_, stage| {
                                let variable = expression.variable_expression("X");
                                Some(object! {"V" => variable, "P" => stage.pipeline().pipeline_arn()})
                            }),
                        ),
                        own(properties(&late, Is::Approval, "Manual"), nothing()),
                    ],
                ),
            ])
            .build()?;
        Ok(())
    });
}

/// An action without anything that the library's class does.
struct Plain(Own);

impl longshore::aws_codepipeline::IAction for Plain {
    fn action_properties(&self) -> ActionProperties {
        self.0.properties.clone()
    }

    fn bind(&self, scope: &dyn Construct, stage: &dyn IStage, options: &ActionBindOptions) -> Result<ActionConfig> {
        options.bucket.grant_read(&options.role, "*")?;
        Ok(ActionConfig { configuration: (self.0.configure)(scope, stage) })
    }

    fn on_state_change(
        &self,
        _: &str,
        _: Option<longshore::aws_events::RuleTargetRef>,
        _: longshore::aws_events::RuleProps,
    ) -> Result<longshore::aws_events::Rule> {
        Err(Error::new("No", "no"))
    }
}

#[test]
fn subscriptions() {
    check("1424-sns-subscriptions", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let topic = Topic::builder(&s, "Topic").build()?;
        let imported = Topic::from_topic_arn(&s, "Imported", "arn:aws:sns:eu-west-1:123456789012:there")?;
        let dead = Queue::builder(&s, "Dead").build()?;
        let queue = Queue::builder(&s, "Queue").build()?;
        let key = longshore::aws_kms::Key::builder(&s, "Key").build()?;
        let keyed = Queue::builder(&s, "Keyed").encryption_master_key(&key).build()?;
        let props = FunctionProps::new(Runtime::PYTHON_3_12, "index.handler", Code::from_inline("# x"));
        let function = Function::new(&s, "Fn", props)?;
        let text = |id: &str| CfnParameter::new(&s, id, CfnParameterProps::default())?.value_as_string();
        topic.add_subscription(&EmailSubscription::new("a@example.com"))?;
        topic.add_subscription(&EmailSubscription::with_props(
            "b@example.com",
            EmailSubscriptionProps { json: Some(true), dead_letter_queue: Some((&dead).into()), ..Default::default() },
        ))?;
        topic.add_subscription(&SmsSubscription::new("+15551231234"))?;
        let raw = UrlSubscriptionProps { raw_message_delivery: Some(true), ..Default::default() };
        topic.add_subscription(&UrlSubscription::with_props("https://example.com/x", raw)?)?;
        topic.add_subscription(&UrlSubscription::new("http://example.com/")?)?;
        let by = |protocol: By| UrlSubscriptionProps { protocol: Some(protocol), ..Default::default() };
        topic.add_subscription(&UrlSubscription::with_props(text("Url")?, by(By::Https))?)?;
        topic.add_subscription(&UrlSubscription::with_props(text("Url2")?, by(By::Http))?)?;
        topic.add_subscription(&SqsSubscription::new(&queue))?;
        let raw = SqsSubscriptionProps {
            raw_message_delivery: Some(true),
            dead_letter_queue: Some((&dead).into()),
            ..Default::default()
        };
        topic.add_subscription(&SqsSubscription::with_props(&keyed, raw))?;
        topic.add_subscription(&LambdaSubscription::new(&function))?;
        imported.add_subscription(&SqsSubscription::new(&queue))?;
        let options = LambdaSubscriptionProps { dead_letter_queue: Some((&dead).into()), ..Default::default() };
        imported.add_subscription(&LambdaSubscription::with_props(&function, options))?;
        let other = Stack::new(app, "Other")?;
        topic.add_subscription(&SqsSubscription::new(&Queue::builder(&other, "Queue").build()?))?;
        let far = Stack::builder(app, "Far").env(Environment::new("111111111111", "us-east-1")).build()?;
        let near = Stack::builder(app, "Near").env(Environment::new("111111111111", "us-west-2")).build()?;
        let theirs = Queue::builder(&near, "Queue").queue_name("near").build();
        Topic::builder(&far, "Topic").topic_name("far").build()?.add_subscription(&SqsSubscription::new(&theirs?))?;
        Subscription::builder(&s, "Own")
            .topic(&topic)
            .endpoint("x")
            .protocol(By::Firehose)
            .subscription_role_arn("arn:role")
            .raw_message_delivery(true)
            .build()?;
        Subscription::builder(&s, "App")
            .topic(&topic)
            .endpoint("arn:app")
            .protocol(By::Application)
            .region("us-east-1")
            .build()?;
        let new = |st: &Stack| Topic::builder(st, "T").build();
        t.attempt("same", |st, _| {
            let topic = new(st)?;
            topic.add_subscription(&EmailSubscription::new("a"))?;
            topic.add_subscription(&EmailSubscription::new("a")).map(|_| ())
        });
        t.attempt("url", |_, _| UrlSubscription::new("ftp://x").map(|_| ()));
        t.attempt("token url", |_, _| UrlSubscription::new(longshore::core::intrinsics::Aws::region()).map(|_| ()));
        let subscribe = |st: &Stack, protocol: By| {
            Subscription::builder(st, "S")
                .topic(&new(st)?)
                .endpoint("a")
                .protocol(protocol)
                .maybe_raw_message_delivery((protocol == By::Email).then_some(true))
                .build()
                .map(|_| ())
        };
        t.attempt("raw mail", |st, _| subscribe(st, By::Email));
        t.attempt("firehose", |st, _| subscribe(st, By::Firehose));
        let managed = |st: &Stack, id: &str| Queue::builder(st, id).encryption(QueueEncryption::KmsManaged).build();
        t.attempt("managed key", |st, _| {
            let topic = new(st)?;
            topic.add_subscription(&SqsSubscription::new(&managed(st, "Q")?)).map(|_| ())
        });
        t.attempt("managed key of dead", |st, _| {
            let topic = new(st)?;
            let queue = Queue::builder(st, "Q").build()?;
            let dead = Some((&managed(st, "D")?).into());
            let props = SqsSubscriptionProps { dead_letter_queue: dead, ..Default::default() };
            topic.add_subscription(&SqsSubscription::with_props(&queue, props)).map(|_| ())
        });
        Ok(())
    });
}

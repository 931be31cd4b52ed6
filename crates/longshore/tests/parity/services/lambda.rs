//! Functions of code and of images, and who may call them.

use longshore::aws_ecr::{IRepository as _, Repository};
use longshore::aws_ecr_assets::{DockerImageAssetProps, Platform};
use longshore::aws_events::{OnEventOptions, Rule, Schedule};
use longshore::aws_events_targets::{CloudWatchLogGroup, LambdaFunction, SnsTopic, SqsQueue};
use longshore::aws_iam::{
    AccountPrincipal, ArnPrincipal, CanonicalUserPrincipal, FromRoleArnOptions, OrganizationPrincipal, PolicyStatement,
    PrincipalRef, Role, ServicePrincipal, User,
};
use longshore::aws_kms::{IKey as _, Key};
use longshore::aws_lambda::{
    ApplicationLogLevel, Architecture, Code, DockerImageCode, DockerImageFunction, FROM_IMAGE, Function, FunctionProps,
    IFunction, ImageOptions, LoggingFormat, Permission, Runtime, SystemLogLevel, Tracing,
};
use longshore::aws_logs::LogGroup;
use longshore::aws_s3::{BlockPublicAccess, Bucket, IBucket as _};
use longshore::aws_sns::{ITopic as _, Topic};
use longshore::aws_sqs::{IQueue as _, Queue};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check, check_with};

fn role(stack: &Stack, id: &str, service: &str) -> Result<Role> {
    Role::builder(stack, id).assumed_by(ServicePrincipal::new(service)).build()
}

#[test]
fn functions() {
    check("665-lambda-functions", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let base =
            || FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("def handler(e, c): pass"));
        let plain = Function::new(&s, "Plain", base())?;
        let role_arn = plain.role().map(|r| r.role_arn());
        c.record(
            "plain",
            array![plain.function_arn(), plain.function_name(), role_arn, plain.resource_arns_for_grant_invoke()],
            &s,
        );
        let role = role(&s, "Role", "lambda.amazonaws.com")?;
        Function::new(
            &s,
            "Full",
            FunctionProps {
                function_name: Some("full".into()),
                description: Some("d".into()),
                timeout: Some(Duration::seconds(30)),
                memory_size: Some(256),
                environment: Some([("B".to_owned(), "b".to_owned()), ("A".to_owned(), Aws::region())].into()),
                ephemeral_storage_size: Some(Size::gibibytes(1)),
                role: Some((&role).into()),
                reserved_concurrent_executions: Some(5),
                tracing: Some(Tracing::Active),
                architecture: Some(Architecture::ARM_64),
                environment_encryption: Some((&Key::builder(&s, "Key").build()?).into()),
                initial_policy: Some(vec![PolicyStatement::builder().action("s3:GetObject").resource("*").build()?]),
                ..base()
            },
        )?;
        Function::new(&s, "Dead", FunctionProps { dead_letter_queue_enabled: Some(true), ..base() })?;
        let queue = Queue::builder(&s, "Queue").build()?;
        Function::new(&s, "DeadOwn", FunctionProps { dead_letter_queue: Some((&queue).into()), ..base() })?;
        let topic = Topic::builder(&s, "Topic").build()?;
        Function::new(&s, "DeadTopic", FunctionProps { dead_letter_topic: Some((&topic).into()), ..base() })?;
        let logs = LogGroup::builder(&s, "Logs").build()?;
        Function::new(
            &s,
            "Logged",
            FunctionProps {
                log_group: Some((&logs).into()),
                logging_format: Some(LoggingFormat::Json),
                application_log_level_v2: Some(ApplicationLogLevel::Warn),
                system_log_level_v2: Some(SystemLogLevel::Debug),
                ..base()
            },
        )?;
        let arn = "arn:aws:iam::123456789012:role/theirs";
        let imported = Role::from_role_arn(&s, "ImportedRole", arn, FromRoleArnOptions::default())?;
        Function::new(&s, "Imported", FunctionProps { role: Some(imported), ..base() })?;
        let later = Function::new(&s, "Later", base())?;
        later.add_environment("K", "v");
        later.add_to_role_policy(PolicyStatement::builder().action("ecr:DescribeImages").resource("*").build()?)?;
        Function::new(
            &s,
            "Asset",
            FunctionProps { runtime: Runtime::NODEJS_22_X, code: Code::from_asset(c.fixture("simple")), ..base() },
        )?;
        let known = Function::from_function_arn(&s, "Known", "arn:aws:lambda:us-east-1:123456789012:function:theirs")?;
        let env = known.base().env();
        let env = object! {"account" => env.account.as_str(), "region" => env.region.as_str()};
        c.record("known", array![known.function_arn(), known.function_name(), env], &s);
        let named = Function::from_function_name(&s, "Named", "other")?;
        c.record("named", array![named.function_arn(), named.function_name()], &s);
        Ok(())
    });
}

#[test]
fn permissions_to_call() {
    check("666-lambda-permissions", |app, c| {
        let env = Environment::new("111111111111", "us-east-1");
        let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
        let f =
            Function::new(&s, "Fn", FunctionProps::new(Runtime::NODEJS_22_X, "index.handler", Code::from_inline("x")))?;
        f.add_permission(
            "Service",
            Permission {
                source_arn: Some("arn:aws:s3:::b".into()),
                source_account: Some("222222222222".into()),
                ..Permission::invoke(ServicePrincipal::new("s3.amazonaws.com"))
            },
        )?;
        f.add_permission(
            "Account",
            Permission {
                action: Some("lambda:GetFunction".into()),
                ..Permission::invoke(AccountPrincipal::new("222222222222"))
            },
        )?;
        f.add_permission("Arn", Permission::invoke(ArnPrincipal::new("arn:aws:iam::222222222222:role/r")))?;
        f.add_permission("Org", Permission::invoke(OrganizationPrincipal::new("o-abcdefghij")?))?;
        f.add_permission(
            "Token",
            Permission {
                event_source_token: Some("amzn1".into()),
                ..Permission::invoke(ServicePrincipal::new("alexa-appkit.amazon.com"))
            },
        )?;
        let r = role(&s, "Role", "ec2.amazonaws.com")?;
        c.record("role", f.grant_invoke(&r)?.success(), None);
        f.grant_invoke(&r)?;
        c.record("service", f.grant_invoke(&ServicePrincipal::new("apigateway.amazonaws.com"))?.success(), None);
        f.grant_invoke(&AccountPrincipal::new("333333333333"))?;
        f.grant_invoke(&ArnPrincipal::new("arn:aws:iam::333333333333:role/x"))?;
        f.grant_invoke(&OrganizationPrincipal::new("o-0123456789")?)?;
        let theirs =
            |t: &Stack| Function::from_function_arn(t, "I", "arn:aws:lambda:us-east-1:222222222222:function:theirs");
        c.attempt("imported role", |t, _| theirs(t)?.grant_invoke(&role(t, "R", "ec2.amazonaws.com")?).map(|_| ()));
        c.attempt("imported service", |t, _| {
            theirs(t)?.grant_invoke(&ServicePrincipal::new("x.amazonaws.com")).map(|_| ())
        });
        let own = Function::from_function_arn(&s, "Own", "arn:aws:lambda:us-east-1:111111111111:function:mine")?;
        own.add_permission("Service", Permission::invoke(ServicePrincipal::new("sns.amazonaws.com")))?;
        c.record("own account", own.grant_invoke(&ServicePrincipal::new("x.amazonaws.com"))?.success(), None);
        Ok(())
    });
}

#[test]
fn functions_that_are_refused() {
    check("667-lambda-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let base = || FunctionProps::new(Runtime::NODEJS_22_X, "index.handler", Code::from_inline("x"));
        let with = |label: &str, props: &dyn Fn(&Stack) -> Result<FunctionProps>| {
            c.attempt_synth(label, |s, _| Function::new(s, "F", props(s)?).map(|_| ()));
        };
        let t = |label: &str, props: FunctionProps| with(label, &|_| Ok(props.clone()));
        t("long description", FunctionProps { description: Some("x".repeat(257)), ..base() });
        t("long name", FunctionProps { function_name: Some("x".repeat(65).into()), ..base() });
        t("bad name", FunctionProps { function_name: Some("a b".into()), ..base() });
        t("small memory", FunctionProps { memory_size: Some(127), ..base() });
        t("large memory", FunctionProps { memory_size: Some(10_241), ..base() });
        t("small storage", FunctionProps { ephemeral_storage_size: Some(Size::mebibytes(511)), ..base() });
        t("large storage", FunctionProps { ephemeral_storage_size: Some(Size::mebibytes(10_241)), ..base() });
        t("empty code", FunctionProps { code: Code::from_inline(""), ..base() });
        t("inline too long", FunctionProps { code: Code::from_inline("x".repeat(4_194_305)), ..base() });
        t("inline for java", FunctionProps { runtime: Runtime::JAVA_21, ..base() });
        let queue = |s: &Stack| Queue::builder(s, "Q").build().map(|q| Some((&q).into()));
        let topic = |s: &Stack| Topic::builder(s, "T").build().map(|t| Some((&t).into()));
        with("queue with dlq off", &|s| {
            Ok(FunctionProps { dead_letter_queue_enabled: Some(false), dead_letter_queue: queue(s)?, ..base() })
        });
        with("queue and topic", &|s| {
            Ok(FunctionProps { dead_letter_queue: queue(s)?, dead_letter_topic: topic(s)?, ..base() })
        });
        with("dlq enabled and topic", &|s| {
            Ok(FunctionProps { dead_letter_queue_enabled: Some(true), dead_letter_topic: topic(s)?, ..base() })
        });
        t(
            "log level without json",
            FunctionProps { application_log_level_v2: Some(ApplicationLogLevel::Info), ..base() },
        );
        t("asset missing", FunctionProps { code: Code::from_asset("/does/not/exist"), ..base() });
        let file = format!("{}/Dockerfile", c.fixture("simple"));
        t("asset is a plain file", FunctionProps { code: Code::from_asset(file), ..base() });
        t("handler from image", FunctionProps { handler: FROM_IMAGE.into(), ..base() });
        t("runtime from image", FunctionProps { runtime: Runtime::FROM_IMAGE, ..base() });
        t("timeout too long", FunctionProps { timeout: Some(Duration::minutes(16)), ..base() });
        let permission = |label: &str, principal: &dyn Fn(&Stack) -> Result<PrincipalRef>| {
            c.attempt(label, |s, _| {
                Function::new(s, "F", base())?.add_permission("P", Permission::invoke(principal(s)?))
            });
        };
        permission("permission for user", &|s| Ok(PrincipalRef::new(User::builder(s, "U").build()?)));
        permission("permission for canonical user", &|_| Ok(CanonicalUserPrincipal::new("c").into()));
        c.attempt("import bad arn", |s, _| Function::from_function_arn(s, "F", "arn:aws:lambda").map(|_| ()));
        Ok(())
    });
}

#[test]
fn functions_of_images() {
    check("668-lambda-images", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&s, "Repo").build()?;
        let of = |id: &str, code: DockerImageCode| DockerImageFunction::builder(&s, id).code(code).build();
        of("Latest", DockerImageCode::from_ecr(&repo))?;
        of("Tag", DockerImageCode::from_ecr_with(&repo, "v1", ImageOptions::default()))?;
        let options = ImageOptions::builder().cmd(["a"]).entrypoint(["b", "c"]).working_directory("/w").build();
        let digest = "sha256:0123456789012345678901234567890123456789012345678901234567890123";
        of("Digest", DockerImageCode::from_ecr_with(&repo, digest, options))?;
        let named = Repository::from_repository_name(&s, "Named", "theirs")?;
        DockerImageFunction::builder(&s, "Imported")
            .code(DockerImageCode::from_ecr(named))
            .memory_size(512)
            .timeout(Duration::minutes(1))
            .environment([("A".to_owned(), "b".to_owned())].into())
            .build()?;
        of("Asset", DockerImageCode::from_image_asset(c.fixture("simple")))?;
        Function::new(
            &s,
            "Plain",
            FunctionProps::new(
                Runtime::FROM_IMAGE,
                FROM_IMAGE,
                Code::from_ecr_image(&repo, "x", ImageOptions::default()),
            ),
        )?;
        Ok(())
    });
}

#[test]
fn functions_of_image_assets_for_local_tools() {
    let context = object! {"aws:cdk:enable-asset-metadata" => true, "aws:cdk:enable-path-metadata" => true};
    check_with(
        "315-lambda-docker-image-function",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let stack = Stack::new(app, "Stack")?;
            DockerImageFunction::builder(&stack, "Plain")
                .code(DockerImageCode::from_image_asset(c.fixture("simple")))
                .build()?;
            let image = DockerImageAssetProps {
                file: Some("Dockerfile.prod".into()),
                platform: Some(Platform::linux_arm64()),
                build_args: Some([("A", "1")].into()),
                target: Some("t".into()),
                ..c.fixture("custom-file").into()
            };
            let options = ImageOptions::builder()
                .cmd(["app.handler"])
                .entrypoint(["/lambda-entrypoint.sh"])
                .working_directory("/var/task")
                .build();
            DockerImageFunction::builder(&stack, "Config")
                .architecture(Architecture::ARM_64)
                .code(DockerImageCode::from_image_asset_with(image, options))
                .build()?;
            Ok(())
        },
    );
}

#[test]
fn services_with_the_flags_of_a_new_project() {
    check_with(
        "673-services-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        |app, c| {
            c.own_handler_code();
            let env = Environment::new("111111111111", "us-east-1");
            let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
            let key = Key::builder(&s, "Key").alias("mine").build()?;
            let topic = Topic::builder(&s, "Topic").master_key(&key).build()?;
            let queue = Queue::builder(&s, "Queue").encryption_master_key(&key).build()?;
            let props = FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"));
            let f = Function::new(&s, "Fn", props)?;
            let access = BlockPublicAccess { block_public_acls: Some(true), ..Default::default() };
            let bucket = Bucket::builder(&s, "Bucket").block_public_access(access).enforce_ssl(true).build()?;
            let repo = Repository::builder(&s, "Repo").encryption_key(&key).build()?;
            topic.grant_publish(&f)?;
            queue.grant_send_messages(&f)?;
            queue.grant_consume_messages(&f)?;
            bucket.grant_read_write(&f, "*")?;
            repo.grant_pull_push(&f)?;
            key.grant_encrypt_decrypt(&f)?;
            let rule = repo.on_image_scan_completed(
                "Scanned",
                OnEventOptions::builder().target(SnsTopic::new(&topic)).build().into(),
            )?;
            rule.add_target(&SqsQueue::new(&queue))?;
            rule.add_target(&LambdaFunction::new(&f))?;
            rule.add_target(&CloudWatchLogGroup::new(&LogGroup::builder(&s, "Logs").build()?))?;
            Rule::builder(&s, "Nightly")
                .schedule(Schedule::rate(Duration::days(1))?)
                .targets(vec![LambdaFunction::new(&f).into()])
                .build()?;
            DockerImageFunction::builder(&s, "Image").code(DockerImageCode::from_ecr(&repo)).build()?;
            let names =
                array![topic.topic_arn(), queue.queue_url(), f.function_arn(), bucket.bucket_regional_domain_name()];
            c.record("names", names, &s);
            Ok(())
        },
    );
}

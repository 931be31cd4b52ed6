//! Secrets.

use std::rc::Rc;

use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, IResourceWithPolicy as _, IRole as _,
    PolicyStatement, Role, ServicePrincipal,
};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{Code, Function, FunctionProps, FunctionRef, Runtime};
use longshore::aws_secretsmanager::{
    AttachmentTargetType, HostedRotation, ISecret, ISecretAttachmentTarget, MultiUserHostedRotationOptions,
    ReplicaRegion, ResourcePolicy, RotationScheduleOptions, Secret, SecretAttachmentTargetProps, SecretAttributes,
    SecretProps, SecretRef, SecretStringGenerator, SecretTargetAttachment, SingleUserHostedRotationOptions,
};
use longshore::core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check, check_with};

fn target(id: &str, target_type: AttachmentTargetType) -> Rc<dyn ISecretAttachmentTarget> {
    Rc::new(SecretAttachmentTargetProps { target_id: id.into(), target_type })
}

fn function(scope: &dyn Construct, id: &str) -> Result<FunctionRef> {
    let props = FunctionProps::new(Runtime::NODEJS_22_X, "index.handler", Code::from_inline("x"));
    Ok((&Function::new(scope, id, props)?).into())
}

fn by(function: &FunctionRef) -> RotationScheduleOptions {
    RotationScheduleOptions { rotation_lambda: Some(Rc::clone(function)), ..Default::default() }
}

fn text(value: Result<SecretValue>) -> Result<String> {
    value.map(|v| v.unsafe_unwrap())
}

fn secrets(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com")).build()?;
    let key = Key::builder(&s, "Key").build()?;
    let plain = Secret::builder(&s, "Plain").build()?;
    let previous = SecretsManagerSecretOptions::builder().json_field("a").version_stage("AWSPREVIOUS").build();
    c.record(
        "plain",
        array![
            plain.secret_arn(),
            plain.secret_full_arn(),
            plain.secret_name(),
            text(plain.secret_value())?,
            text(plain.secret_value_from_json("k"))?,
            plain.cfn_dynamic_reference_key(previous)?
        ],
        &s,
    );
    let generator = SecretStringGenerator {
        exclude_uppercase: Some(true),
        require_each_included_type: Some(false),
        include_space: Some(true),
        exclude_characters: Some("@\"".into()),
        password_length: Some(16),
        exclude_punctuation: Some(true),
        exclude_lowercase: Some(false),
        exclude_numbers: Some(true),
        secret_string_template: Some("{\"username\":\"u\"}".into()),
        generate_string_key: Some("password".into()),
    };
    let theirs = Key::from_key_arn(&s, "Theirs", "arn:aws:kms:eu-central-1:111111111111:key/k")?;
    let full = Secret::builder(&s, "Full")
        .description("d")
        .encryption_key(&key)
        .secret_name("my-db-secret")
        .removal_policy(RemovalPolicy::Retain)
        .generate_secret_string(generator)
        .replica_regions(vec![
            ReplicaRegion { region: "eu-west-1".into(), encryption_key: None },
            ReplicaRegion { region: "eu-central-1".into(), encryption_key: Some(theirs.into()) },
        ])
        .build()?;
    full.add_replica_region("us-west-2")?;
    c.record("full", array![full.secret_arn(), full.secret_name(), full.exclude_characters()], &s);
    let literal = |t: &str| SecretValue::unsafe_plain_text(t);
    Secret::builder(&s, "Text").secret_string_value(literal("hello")).build()?;
    let fields = [
        ("user".to_owned(), literal(&role.role_name())),
        ("plain".to_owned(), literal("x")),
        ("other".to_owned(), plain.secret_value_from_json("p")?),
    ];
    Secret::builder(&s, "Json").secret_object_value(fields.into()).build()?;
    Secret::builder(&s, "Named").secret_name("one").build()?;
    Secret::builder(&s, "EmptyGenerator").generate_secret_string(SecretStringGenerator::default()).build()?;
    plain.grant_read(&role)?;
    let staged = Role::builder(&s, "Staged").assumed_by(AccountRootPrincipal::new()).build()?;
    plain.grant_read_with(&staged, Some(vec!["AWSCURRENT".into(), "AWSPENDING".into()]))?;
    full.grant_read(&role)?;
    full.grant_write(&role)?;
    full.grant_read(&AccountPrincipal::new("222222222222"))?;
    full.deny_account_root_delete()?;
    full.add_to_resource_policy(
        PolicyStatement::builder()
            .action("secretsmanager:ListSecretVersionIds")
            .principal(ArnPrincipal::new("arn:aws:iam::222222222222:role/r"))
            .resource("*")
            .build()?,
    )?;
    let attached = full.attach(target("db", AttachmentTargetType::RdsDbInstance))?;
    c.record(
        "attached",
        array![attached.secret_arn(), attached.secret_name(), text(attached.secret_value_from_json("host"))?],
        &s,
    );
    attached.grant_read(&role)?;
    attached.add_to_resource_policy(
        PolicyStatement::builder()
            .action("secretsmanager:GetSecretValue")
            .principal(AccountPrincipal::new("333333333333"))
            .resource("*")
            .build()?,
    )?;
    let f = function(&s, "Fn")?;
    let weekly = RotationScheduleOptions {
        automatically_after: Some(Duration::days(7)),
        rotate_immediately_on_update: Some(false),
        ..by(&f)
    };
    full.add_rotation_schedule("Schedule", weekly)?;
    plain.add_rotation_schedule("Usual", by(&f))?;
    let imported = Secret::builder(&s, "Imported").build()?;
    let known = Function::from_function_arn(&s, "KnownFn", "arn:aws:lambda:us-east-1:123456789012:function:theirs")?;
    let after = |d: Duration| Some(d);
    let often = RotationScheduleOptions { automatically_after: after(Duration::hours(4)), ..by(&known) };
    imported.add_rotation_schedule("Imported", often)?;
    let never = RotationScheduleOptions { automatically_after: after(Duration::seconds(0)), ..by(&f) };
    Secret::builder(&s, "Never").build()?.add_rotation_schedule("S", never)?;
    let hosted = |h: HostedRotation| RotationScheduleOptions { hosted_rotation: Some(h), ..Default::default() };
    let xyz = SecretStringGenerator { exclude_characters: Some("xyz".into()), ..Default::default() };
    let single = SingleUserHostedRotationOptions { function_name: Some("rotate".into()), ..Default::default() };
    Secret::builder(&s, "Hosted")
        .encryption_key(&key)
        .generate_secret_string(xyz)
        .build()?
        .add_rotation_schedule("S", hosted(HostedRotation::mysql_single_user(single)))?;
    let multi = MultiUserHostedRotationOptions::new(&full);
    plain
        .attach(target("cluster", AttachmentTargetType::DocdbDbCluster))?
        .add_rotation_schedule("S", hosted(HostedRotation::postgre_sql_multi_user(multi)))?;
    let named = Secret::from_secret_name_v2(&s, "ByName", "my/name")?;
    let arn = |a: &str| format!("arn:aws:secretsmanager:{a}");
    let partial = Secret::from_secret_partial_arn(&s, "Partial", arn("eu-west-1:111111111111:secret:part"))?;
    let complete =
        Secret::from_secret_complete_arn(&s, "Complete", arn("eu-west-1:111111111111:secret:db-secret-Ab12Cd"))?;
    let token = Secret::from_secret_complete_arn(&s, "Token", CfnFn::import_value("TheSecret"))?;
    let more = Secret::from_secret_attributes(
        &s,
        "More",
        SecretAttributes {
            secret_partial_arn: Some(arn("us-east-1:111111111111:secret:abc-defghi")),
            encryption_key: Some((&key).into()),
            ..Default::default()
        },
    )?;
    let all = [("named", &named), ("partial", &partial), ("complete", &complete), ("token", &token), ("more", &more)];
    for (label, x) in all {
        let env = x.env();
        let env = object! {"account" => env.account, "region" => env.region};
        c.record(label, array![x.secret_arn(), x.secret_full_arn(), x.secret_name(), text(x.secret_value())?, env], &s);
        x.grant_read(&role)?;
        x.grant_write(&role)?;
        x.deny_account_root_delete()?;
    }
    let att = SecretTargetAttachment::from_secret_target_attachment_secret_arn(
        &s,
        "Att",
        arn("us-east-1:111111111111:secret:a-123456"),
    )?;
    c.record("attachment", att.secret_name(), &s);
    Secret::builder(&s, "Late").secret_name(CfnFn::import_value("Name")).build()?;
    ResourcePolicy::builder(&s, "Policy").secret(named).build()?.document().add_statements([PolicyStatement::builder(
    )
    .action("secretsmanager:*")
    .resource("*")
    .principal(AnyPrincipal::new())
    .build()?]);
    Ok(())
}

#[test]
fn secrets_of_all_kinds() {
    check("1500-secrets", secrets);
}

#[test]
fn secrets_with_the_flags_of_a_new_project() {
    check_with(
        "1501-secrets-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        secrets,
    );
}

#[test]
fn secrets_that_are_refused() {
    check("1502-secrets-errors", |app, c| {
        let env = |account: &str, region: &str| Environment::new(account, region);
        let stack_in = |env: Environment| StackProps { env, ..Default::default() };
        let s = Stack::with_props(app, "Stack", stack_in(env("111111111111", "us-east-1")))?;
        let t = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| c.attempt_synth(label, |s, _| f(s));
        let t_in = |label: &str, env: Environment, f: &dyn Fn(&Stack) -> Result<()>| {
            c.attempt_with(label, AppProps::default(), stack_in(env), true, |s, _| f(s));
        };
        let new = |s: &Stack, props: SecretProps| Secret::new(s, "S", props).map(|_| ());
        let generated =
            |g: SecretStringGenerator| SecretProps { generate_secret_string: Some(g), ..Default::default() };
        let x = || Some(SecretValue::unsafe_plain_text("x"));
        t("template without key", &|s| {
            let template = Some("{}".into());
            new(s, generated(SecretStringGenerator { secret_string_template: template, ..Default::default() }))
        });
        t("key without template", &|s| {
            new(s, generated(SecretStringGenerator { generate_string_key: Some("k".into()), ..Default::default() }))
        });
        t("two values", &|s| {
            new(s, SecretProps { secret_string_value: x(), ..generated(SecretStringGenerator::default()) })
        });
        t("two other values", &|s| {
            let secret_object_value = Some([].into());
            new(s, SecretProps { secret_object_value, secret_string_value: x(), ..Default::default() })
        });
        let region = Environment { region: Some("us-east-1".into()), ..Default::default() };
        t_in("own region", region, &|s| {
            let replica = ReplicaRegion { region: "us-east-1".into(), encryption_key: None };
            new(s, SecretProps { replica_regions: Some(vec![replica]), ..Default::default() })
        });
        let secret = |s: &Stack| Secret::builder(s, "S").build();
        t("attached twice", &|s| {
            let x = secret(s)?;
            x.attach(target("db", AttachmentTargetType::RdsDbCluster))?;
            x.attach(target("db", AttachmentTargetType::RdsDbCluster)).map(|_| ())
        });
        let rotate =
            |s: &Stack, options: RotationScheduleOptions| secret(s)?.add_rotation_schedule("R", options).map(|_| ());
        t("no rotation", &|s| rotate(s, RotationScheduleOptions::default()));
        t("two rotations", &|s| {
            let hosted_rotation = Some(HostedRotation::oracle_single_user(Default::default()));
            rotate(s, RotationScheduleOptions { hosted_rotation, ..by(&function(s, "F")?) })
        });
        let each = |s: &Stack, d: Duration| {
            rotate(s, RotationScheduleOptions { automatically_after: Some(d), ..by(&function(s, "F")?) })
        };
        t("too often", &|s| each(s, Duration::hours(2)));
        t("too often in minutes", &|s| each(s, Duration::minutes(59)));
        t("too seldom", &|s| each(s, Duration::days(1001)));
        let import = |s: &Stack, complete: Option<&str>, partial: Option<&str>| {
            let attributes = SecretAttributes {
                secret_complete_arn: complete.map(str::to_owned),
                secret_partial_arn: partial.map(str::to_owned),
                ..Default::default()
            };
            Secret::from_secret_attributes(s, "S", attributes).map(|_| ())
        };
        t("both arns", &|s| import(s, Some("a"), Some("b")));
        t("no arn", &|s| import(s, None, None));
        t("incomplete", &|s| import(s, Some("arn:aws:secretsmanager:eu-west-1:111111111111:secret:part"), None));
        t("no name", &|s| import(s, None, Some("arn:aws:secretsmanager:eu-west-1:111111111111:secret")));
        t("no arn at all", &|s| import(s, None, Some("x")));
        let foreign = AccountPrincipal::new("222222222222");
        let account = Environment { account: Some("111111111111".into()), ..Default::default() };
        t_in("foreign read without key", account, &|s| secret(s)?.grant_read(&foreign).map(|_| ()));
        t("foreign read of unknown account", &|s| secret(s)?.grant_read(&foreign).map(|_| ()));
        let service = ServicePrincipal::new("a.amazonaws.com");
        t("write without key", &|s| secret(s)?.grant_write(&service).map(|_| ()));
        t("policy without principal", &|s| {
            let statement = PolicyStatement::builder().action("a:b").resource("*").build()?;
            secret(s)?.add_to_resource_policy(statement).map(|_| ())
        });
        t("policy without action", &|s| {
            let statement = PolicyStatement::builder().principal(AnyPrincipal::new()).resource("*").build()?;
            secret(s)?.add_to_resource_policy(statement).map(|_| ())
        });
        let other = Stack::with_props(app, "Other", stack_in(env("222222222222", "us-east-1")))?;
        let key = Key::builder(&s, "Key").build()?;
        let named = Secret::builder(&s, "Named").secret_name("known-name").encryption_key(&key).build()?;
        let role = |scope: &Stack, name: &str| {
            let tasks = ServicePrincipal::new("ecs-tasks.amazonaws.com");
            Role::builder(scope, "Role").role_name(name).assumed_by(tasks).build()
        };
        let theirs = role(&other, "theirs")?;
        named.grant_read(&theirs)?;
        named.grant_write(&theirs)?;
        c.record("elsewhere", array![named.secret_arn(), text(named.secret_value())?], &other);
        let region = Stack::with_props(app, "Region", stack_in(env("111111111111", "eu-west-1")))?;
        c.record("in another region", named.secret_arn(), &region);
        named.grant_read(&role(&region, "ours")?)?;
        let imported: SecretRef = Secret::from_secret_name_v2(&s, "Imported", "imported")?;
        imported.grant_read(&ServicePrincipal::new("x.amazonaws.com"))?;
        Ok(())
    });
}

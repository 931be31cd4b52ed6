//! Roles that are made elsewhere, and the report on what they must allow.

use longshore::aws_ecr::{IRepository, Repository};
use longshore::aws_ecs::{
    AwsLogDriverProps, ContainerDefinitionOptions, ContainerImage, FargateTaskDefinition, LogDrivers,
};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CompositePrincipal, CustomizeRolesOptions,
    FromRoleArnOptions, IPrincipal, IRole, ManagedPolicy, Policy, PolicyDocument, PolicyStatement, PrincipalRef, Role,
    ServicePrincipal,
};
use longshore::aws_kms::{IKey, Key};
use longshore::aws_s3::{Bucket, IBucket};
use longshore::core::construct::Group;
use longshore::core::intrinsics::{Aws, Fn};
use longshore::core::token::Lazy;
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check};

fn allow(action: &str, resource: impl Into<String>) -> Result<PolicyStatement> {
    PolicyStatement::builder().action(action).resource(resource.into()).build()
}

fn named(roles: &[(&str, &str)]) -> CustomizeRolesOptions {
    let roles = roles.iter().map(|(path, name)| ((*path).to_owned(), (*name).to_owned())).collect();
    CustomizeRolesOptions::builder().use_precreated_roles(roles).build()
}

fn absolute(s: &Stack, c: &Context, bucket: &Bucket, key: &Key) -> Result<Role> {
    let conditions = object! {
        "Bool" => object! {"aws:SecureTransport" => true},
        "NumericLessThan" => object! {"x:y" => 3},
        "StringEquals" => object! {"a:b" => Aws::account_id()},
    };
    let statement = allow("sqs:*", "*")?;
    let given = ManagedPolicy::builder(s, "Given").statements(vec![allow("given:x", bucket.bucket_arn())?]).build()?;
    let role = Role::builder(s, "Absolute")
        .assumed_by(CompositePrincipal::new([
            PrincipalRef::from(ServicePrincipal::new("ecs-tasks.amazonaws.com")),
            AccountRootPrincipal::new().into(),
        ])?)
        .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"), (&given).into()])
        .inline_policies([("first".to_owned(), PolicyDocument::of([statement]))].into_iter().collect())
        .role_name("own-name")
        .description("d")
        .path("/p/")
        .build()?;
    bucket.grant_read(&role, "*")?;
    key.grant_decrypt(&role)?;
    let arn = |partition: &str, region: &str, account: &str| format!("arn:{partition}:x:{region}:{account}:y");
    let (one, other) = (bucket.bucket_arn(), bucket.bucket_arn());
    role.add_to_policy(
        PolicyStatement::builder()
            .action("a:b")
            .conditions(conditions)
            .resources(vec![
                arn(&Aws::partition(), &Aws::region(), &Aws::account_id()),
                arn(&s.partition(), s.region(), s.account()),
                Fn::join("-", ["a".to_owned(), bucket.bucket_name()])?,
                Lazy::string(|| "lazy".to_owned()),
                Lazy::string(move || one.clone()),
                Lazy::string(move || format!("{other}/x")),
            ])
            .build()?,
    )?;
    let added = role.add_to_policy(allow("c:d", "*")?)?;
    let to_principal = role.add_to_principal_policy(&allow("e:f", "*")?)?.statement_added;
    c.record("absolute", array![role.role_name(), role.role_arn(), role.principal_account(), added, to_principal], s);
    Ok(role)
}

fn relative(s: &Stack, c: &Context, key: &Key) -> Result<Role> {
    let role = Role::builder(s, "Relative").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
    let mine = ManagedPolicy::builder(s, "Mine")
        .roles(vec![(&role).into()])
        .managed_policy_name("mine")
        .statements(vec![allow("m:x", key.key_arn())?])
        .build()?;
    c.record("managed", array![mine.managed_policy_arn(), mine.managed_policy_name()?], s);
    let later = ManagedPolicy::builder(s, "Later").statements(vec![allow("l:x", "*")?]).build()?;
    role.add_managed_policy((&later).into());
    role.add_managed_policy(ManagedPolicy::from_managed_policy_name(s, "Known", "known")?);
    role.attach_inline_policy(&Policy::builder(s, "Attached").statements(vec![allow("i:x", "*")?]).build()?)?;
    Policy::builder(s, "Attaching").roles(vec![(&role).into()]).statements(vec![allow("j:x", "*")?]).build()?;
    Ok(role)
}

fn attempts(c: &Context) {
    let any = |s: &Stack| Role::builder(s, "R").assumed_by(AnyPrincipal::new()).build();
    c.attempt("after children", |s, _| {
        CfnResource::new(s, "R", "A::B::C", object! {})?;
        Role::customize_roles(s, CustomizeRolesOptions::default())
    });
    c.attempt_synth("token", |s, _| {
        Role::customize_roles(s, named(&[("Stack/R", &Aws::region())]))?;
        any(s).map(drop)
    });
    c.attempt_synth("empty policy", |s, _| {
        Role::customize_roles(s, CustomizeRolesOptions::default())?;
        ManagedPolicy::builder(s, "M").build().map(drop)
    });
}

#[test]
fn roles_made_elsewhere_stand_in() {
    check("2400-iam-customized-roles", |app, c| {
        let env = Environment { region: Some("eu-west-1".into()), ..Default::default() };
        let s = Stack::with_props(app, "Stack", StackProps { env, ..StackProps::default() })?;
        Role::customize_roles(
            &s,
            named(&[
                ("Stack/Absolute", "absolute-role"),
                ("Relative", "relative-role"),
                ("Deep/Inside/Role", "deep"),
                ("Grown", "grown"),
                ("Custom::ThingCustomResourceProvider/Role", "thing-role"),
            ]),
        )?;
        let bucket = Bucket::builder(&s, "Bucket").build()?;
        let key = Key::builder(&s, "Key").build()?;
        let abs = absolute(&s, c, &bucket, &key)?;
        let rel = relative(&s, c, &key)?;
        let missing = Role::builder(&s, "Missing").assumed_by(AccountPrincipal::new("123456789012")).build()?;
        missing.grant_pass_role(&rel)?;
        missing.grant_assume_role(&abs)?;
        c.record("missing", array![missing.role_name(), missing.role_arn()], &s);
        let inside = Group::new(&Group::new(&s, "Deep")?, "Inside")?;
        Role::builder(&inside, "Role").assumed_by(ArnPrincipal::new(abs.role_arn())).build()?;
        let options = FromRoleArnOptions { mutable: Some(false), ..Default::default() };
        let imported = Role::from_role_arn(&s, "Imported", "arn:aws:iam::123456789012:role/a/b/imported", options)?;
        bucket.grant_write(&imported, "*")?;
        imported.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("X"));
        let by_name = Role::from_role_name(&s, "Named", "named", FromRoleArnOptions::default())?;
        bucket.grant_put(&by_name, "*")?;
        let known = array![imported.role_name(), imported.role_arn(), imported.principal_account(), by_name.role_arn()];
        c.record("imported", known, &s);
        let grown = Role::builder(&s, "Grown").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        let immutable = grown.without_policy_updates(false)?;
        bucket.grant_read(&immutable, "*")?;
        CfnOutput::new(&s, "Arn", CfnOutputProps::builder().value(immutable.role_arn()).build())?;
        let after = CfnResource::new(&s, "After", "X::Y::Z", object! {})?;
        after.node().add_dependency(&[&grown]);
        bucket.grant_read(&grown, "*")?.apply_before(&[&after]);
        attempts(c);
        Ok(())
    });
}

#[test]
fn roles_are_reported_only() {
    check("2401-iam-reported-roles", |app, c| {
        c.own_handler_code();
        Role::customize_roles(
            app,
            CustomizeRolesOptions { prevent_synthesis: Some(false), ..named(&[("Stack/R", "unused")]) },
        )?;
        let s = Stack::new(app, "Stack")?;
        let role = Role::builder(&s, "R")
            .assumed_by(ServicePrincipal::new("ecs.amazonaws.com"))
            .inline_policies([("first".to_owned(), PolicyDocument::of([allow("sqs:*", "*")?]))].into_iter().collect())
            .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name("A")])
            .build()?;
        let repository = Repository::builder(&s, "Repo").build()?;
        repository.grant_pull(&role)?;
        c.record("role", array![role.role_name(), role.role_arn(), role.role_id()], &s);
        ManagedPolicy::builder(&s, "M")
            .roles(vec![(&role).into()])
            .statements(vec![allow("m:x", repository.repository_arn())?])
            .build()?;
        let task = FargateTaskDefinition::builder(&s, "Task").build()?;
        task.add_container(
            "c",
            ContainerDefinitionOptions {
                logging: Some(LogDrivers::aws_logs(AwsLogDriverProps {
                    stream_prefix: "p".into(),
                    ..Default::default()
                })?),
                ..ContainerDefinitionOptions::new(ContainerImage::from_ecr_repository(&repository)?)
            },
        )?;
        Bucket::builder(&s, "Bucket").removal_policy(RemovalPolicy::Destroy).auto_delete_objects(true).build()?;
        let other = Stack::new(app, "Other")?;
        Role::builder(&other, "R")
            .assumed_by(ArnPrincipal::new(role.role_arn()))
            .build()?
            .add_to_policy(allow("o:x", repository.repository_arn())?)?;
        Ok(())
    });
}

#[test]
fn roles_of_functions_are_made_elsewhere() {
    check("2402-iam-customized-functions", |app, c| {
        c.own_handler_code();
        let path = "Stack/Custom::S3AutoDeleteObjectsCustomResourceProvider/Role";
        Role::customize_roles(app, named(&[(path, "delete-objects")]))?;
        let env = Environment::new("111122223333", "eu-west-1");
        let s = Stack::with_props(app, "Stack", StackProps { env, ..StackProps::default() })?;
        Bucket::builder(&s, "Bucket").removal_policy(RemovalPolicy::Destroy).auto_delete_objects(true).build()?;
        Repository::builder(&s, "Repository")
            .removal_policy(RemovalPolicy::Destroy)
            .auto_delete_images(true)
            .build()?;
        ManagedPolicy::builder(&s, "Nobody").statements(vec![allow("n:x", "*")?]).build()?;
        Ok(())
    });
}

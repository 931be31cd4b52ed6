//! Resource policies and grants.

use longshore::aws_ecr::{IRepository as _, Repository, RepositoryAttributes};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CompositePrincipal, Effect, FromRoleArnOptions,
    Grant, IGrantable, IResourceWithPolicy as _, OrganizationPrincipal, PolicyStatement, PrincipalRef,
    PrincipalWithConditions, Role, ServicePrincipal, StarPrincipal, User,
};
use longshore::core::resource::PhysicalName;
use longshore::object;
use longshore::prelude::*;

use super::{env, role};
use crate::harness::{check, check_with};

fn verdict(grant: &Grant) -> longshore::core::value::Object {
    object! {
        "success" => grant.success(),
        "hasPrincipalStatement" => grant.principal_statement().is_some(),
        "hasResourceStatement" => grant.resource_statement().is_some(),
    }
}

#[test]
fn resource_policies() {
    check("017-ecr-resource-policy", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        let statement = PolicyStatement::builder;
        let added = repo.add_to_resource_policy(
            statement().action("ecr:GetDownloadUrlForLayer").principal(AnyPrincipal::new()).build()?,
        )?;
        c.record("statementAdded", added.statement_added, None);
        repo.add_to_resource_policy(
            statement()
                .sid("CodeBuildAccess")
                .actions(["ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"])
                .principal(ServicePrincipal::new("codebuild.amazonaws.com"))
                .principal(AccountPrincipal::new("123456789012"))
                .build()?,
        )?;
        repo.add_to_resource_policy(
            statement()
                .effect(Effect::Deny)
                .action("ecr:*")
                .not_principal(ArnPrincipal::new("arn:aws:iam::123456789012:role/ok"))
                .condition("StringNotEquals", object! {"aws:PrincipalOrgID" => "o-abcdefghij"})
                .build()?,
        )?;
        let dup =
            || statement().action("ecr:ListImages").principal(OrganizationPrincipal::new("o-abcdefghij")?).build();
        repo.add_to_resource_policy(dup()?)?;
        repo.add_to_resource_policy(dup()?)?;
        let imported = Repository::from_repository_name(&stack, "Imported", "imported")?;
        c.record("imported statementAdded", imported.add_to_resource_policy(dup()?)?.statement_added, None);
        Ok(())
    });
}

#[test]
fn resource_policies_that_are_refused() {
    check("019-ecr-resource-policy-invalid", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        repo.add_to_resource_policy(PolicyStatement::builder().action("ecr:ListImages").build()?)?;
        repo.add_to_resource_policy(PolicyStatement::builder().principal(AnyPrincipal::new()).build()?)?;
        Ok(())
    });
}

#[test]
fn grants_by_kind_of_principal() {
    check("021-ecr-grants-principals", |app, c| {
        c.omit(&["UnknownPrincipal"]); // Who a grant is to is always known here.
        let stack = Stack::new(app, "Stack")?;
        let g = |id: &str, grantee: &dyn IGrantable| -> Result<()> {
            let repo = Repository::builder(&stack, format!("Repo{id}")).build()?;
            c.record(id, verdict(&repo.grant_pull(grantee)?), None);
            Ok(())
        };
        g("User", &User::builder(&stack, "User").build()?)?;
        g("Group", &longshore::aws_iam::Group::builder(&stack, "Group").build()?)?;
        g("Service", &ServicePrincipal::new("codebuild.amazonaws.com"))?;
        g("Account", &AccountPrincipal::new("123456789012"))?;
        g("AccountRoot", &AccountRootPrincipal::new())?;
        g("Arn", &ArnPrincipal::new("arn:aws:iam::123456789012:role/some"))?;
        g("Org", &OrganizationPrincipal::new("o-abcdefghij")?)?;
        g("Any", &AnyPrincipal::new())?;
        g("Star", &StarPrincipal::new())?;
        let ecs = ServicePrincipal::new("ecs-tasks.amazonaws.com");
        g(
            "Composite",
            &CompositePrincipal::new([PrincipalRef::from(ecs), AccountPrincipal::new("222222222222").into()])?,
        )?;
        g(
            "WithConditions",
            &PrincipalWithConditions::new(
                ServicePrincipal::new("lambda.amazonaws.com"),
                object! {"StringLike" => object! {"aws:sourceArn" => "arn:aws:lambda:*"}},
            ),
        )?;
        let arn = "arn:aws:iam::123456789012:role/";
        g(
            "ImportedRole",
            &Role::from_role_arn(&stack, "ImportedRole", format!("{arn}imported"), FromRoleArnOptions::default())?,
        )?;
        let immutable = FromRoleArnOptions::builder().mutable(false).build();
        g("ImmutableRole", &Role::from_role_arn(&stack, "ImmutableRole", format!("{arn}immutable"), immutable)?)
    });
}

#[test]
fn grants_to_a_role_that_is_deployed_first() {
    check("023-ecr-grants-cross-account-dependency", |app, _| {
        let repo_stack = Stack::with_props(app, "RepoStack", env("111111111111", "us-east-1"))?;
        let role_stack = Stack::with_props(app, "RoleStack", env("222222222222", "us-east-1"))?;
        let repo = Repository::builder(&repo_stack, "Repo").repository_name(PhysicalName::GenerateIfNeeded).build()?;
        let role = Role::builder(&role_stack, "Role")
            .role_name(PhysicalName::GenerateIfNeeded)
            .assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
            .build()?;
        repo_stack.add_dependency(&role_stack)?;
        repo.grant_pull(&role)?;
        Ok(())
    });
}

#[test]
fn grants_of_imports() {
    check("025-ecr-grants-imported-cross-account", |app, c| {
        let stack = Stack::with_props(app, "Stack", env("111111111111", "us-east-1"))?;
        let repo = Repository::builder(&stack, "Repo").repository_name("app").build()?;
        let import = |id: &str, arn: &str| Role::from_role_arn(&stack, id, arn, FromRoleArnOptions::default());
        let foreign = import("Foreign", "arn:aws:iam::222222222222:role/foreign")?;
        let local = import("Local", "arn:aws:iam::111111111111:role/local")?;
        repo.grant_pull(&foreign)?;
        repo.grant_pull(&local)?;
        let imported = Repository::from_repository_arn(
            &stack,
            "ForeignRepo",
            "arn:aws:ecr:eu-west-1:222222222222:repository/foreign/app",
        )?;
        let g = imported.grant_pull(&role(&stack, "Role", "ecs-tasks.amazonaws.com")?)?;
        let env = imported.env();
        c.record("foreign repo env", vec![env.account, env.region], &stack);
        c.record("grant", verdict(&g), None);
        let g2 = imported.grant_pull(&ServicePrincipal::new("codebuild.amazonaws.com"))?;
        c.record("grant to service on imported", object! {"success" => g2.success()}, None);
        Ok(())
    });
}

#[test]
fn minimized_policies() {
    let context = object! {"@aws-cdk/aws-iam:minimizePolicies" => true};
    check_with(
        "029-ecr-grants-minimize-policies",
        |_| AppProps { context, ..Default::default() },
        |app, _| {
            let stack = Stack::new(app, "Stack")?;
            let repo = Repository::builder(&stack, "Repo").build()?;
            let repo2 = Repository::builder(&stack, "Repo2").build()?;
            let role = role(&stack, "Role", "ec2.amazonaws.com")?;
            repo.grant_pull(&role)?;
            repo.grant_push(&role)?;
            repo.grant_read(&role)?;
            repo2.grant_pull(&role)?;
            let service = ServicePrincipal::new("codebuild.amazonaws.com");
            repo.grant_pull(&service)?;
            repo.grant_read(&service)?;
            repo.grant_pull(&AccountPrincipal::new("123456789012"))?;
            Ok(())
        },
    );
}

#[test]
fn grants_to_another_stack() {
    check("602-ecr-grants-cross-stack-strong", |app, _| {
        let repo = Repository::builder(&Stack::new(app, "RepoStack")?, "Repo").build()?;
        repo.grant_pull_push(&role(&Stack::new(app, "RoleStack")?, "Role", "ecs-tasks.amazonaws.com")?)?;
        Ok(())
    });
}

#[test]
fn actions_of_grants() {
    check("603-ecr-grants-actions", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&s, "Repo").build()?;
        let g = |id: &str, f: &dyn Fn(&Role) -> Result<Grant>| -> Result<()> {
            let grant = f(&role(&s, id, "ecs-tasks.amazonaws.com")?)?;
            c.record(
                id,
                object! {
                    "success" => grant.success(),
                    "principal" => grant.principal_statement().map(|p| p.to_statement_json()),
                    "resource" => grant.resource_statement().map(|p| p.to_statement_json()),
                },
                &s,
            );
            Ok(())
        };
        g("Read", &|r| repo.grant_read(r))?;
        g("Pull", &|r| repo.grant_pull(r))?;
        g("Push", &|r| repo.grant_push(r))?;
        g("PullPush", &|r| repo.grant_pull_push(r))?;
        g("Custom", &|r| repo.grant(r, &["ecr:DescribeImages", "ecr:ListImages"]))?;
        g("Twice", &|r| {
            repo.grant_pull(r)?;
            repo.grant_pull(r)
        })
    });
}

fn short(grant: &Grant) -> Vec<bool> {
    vec![grant.success(), grant.principal_statement().is_some(), grant.resource_statement().is_some()]
}

#[test]
fn grants_to_other_environments() {
    check("604-ecr-grants-environments", |app, c| {
        let st = |id: &str, account: &str, region: &str| Stack::with_props(app, id, env(account, region));
        let repo = Repository::builder(&st("RepoStack", "111111111111", "eu-west-1")?, "Repo")
            .repository_name("named")
            .build()?;
        let role = |scope: &Stack, name: Option<PhysicalName>| {
            Role::builder(scope, "Role").assumed_by(AccountRootPrincipal::new()).maybe_role_name(name).build()
        };
        let g = |id: &str, r: Role| -> Result<()> {
            c.record(id, short(&repo.grant_pull(&r)?), None);
            Ok(())
        };
        g("other region", role(&st("OtherRegion", "111111111111", "us-east-1")?, None)?)?;
        g("other account named", role(&st("OtherAccount", "222222222222", "eu-west-1")?, Some("known".into()))?)?;
        g(
            "other account generated",
            role(&st("Generated", "333333333333", "eu-west-1")?, Some(PhysicalName::GenerateIfNeeded))?,
        )?;
        g("same environment", role(&st("Same", "111111111111", "eu-west-1")?, None)?)
    });
}

#[test]
fn grants_on_imports() {
    check("606-ecr-grants-imported", |app, c| {
        let s = Stack::with_props(app, "Stack", env("111111111111", "eu-west-1"))?;
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        let attributes =
            RepositoryAttributes { repository_name: "n".into(), repository_arn: CfnFn::import_value("arn") };
        for (l, repo) in [
            ("name", Repository::from_repository_name(&s, "N", "team/app")?),
            ("arn", Repository::from_repository_arn(&s, "A", "arn:aws:ecr:us-east-1:222222222222:repository/x/y")?),
            ("attributes", Repository::from_repository_attributes(&s, "T", attributes)?),
        ] {
            c.record(&format!("{l} role"), repo.grant_pull(&role)?.success(), None);
            let service = repo.grant_pull(&ServicePrincipal::new("ecs-tasks.amazonaws.com"))?;
            c.record(&format!("{l} service"), vec![service.success(), service.principal_statement().is_some()], None);
            let all = PolicyStatement::builder().action("ecr:*").principal(AnyPrincipal::new()).build()?;
            c.record(&format!("{l} added"), repo.add_to_resource_policy(all)?.statement_added, None);
        }
        c.attempt("assertSuccess", |t, _| {
            let repo = Repository::from_repository_name(t, "N", "n")?;
            repo.grant_pull(&ServicePrincipal::new("x.amazonaws.com"))?.assert_success()
        });
        Ok(())
    });
}

//! Members of users, groups, policies and principals.

use longshore::aws_iam::{
    AccessKey, AccessKeyProps, AccessKeyStatus, AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal,
    CanonicalUserPrincipal, CompositePrincipal, FederatedPrincipal, Group, IGrantable, IGroup, IResourceWithPolicy,
    IRole, IUser, ManagedPolicy, ManagedPolicyRef, OrganizationPrincipal, Policy, PolicyStatement, PrincipalConditions,
    PrincipalRef, Role, RoleLookupOptions, ServicePrincipal, SessionTagsPrincipal, StarPrincipal, User, UserAttributes,
    WebIdentityPrincipal,
};
use longshore::aws_kms::{IKey, Key};
use longshore::aws_s3::{Bucket, IBucket};
use longshore::core::intrinsics::Fn;
use longshore::core::secret_value::SecretValue;
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check, check_with};

fn statement() -> Result<PolicyStatement> {
    PolicyStatement::builder().action("s3:*").resource("*").build()
}

fn boundary() -> ManagedPolicyRef {
    ManagedPolicy::from_aws_managed_policy_name("PowerUserAccess")
}

fn known() -> StackProps {
    StackProps { env: Environment::new("123456789012", "us-east-1"), ..StackProps::default() }
}

/// Users and groups; gives the first user back.
fn users_and_groups(s: &Stack, t: &Context) -> Result<User> {
    let user = User::builder(s, "User")
        .password(SecretValue::ssm_secure("password", Some("1")))
        .password_reset_required(true)
        .permissions_boundary(boundary())
        .build()?;
    User::builder(s, "Password").password(SecretValue::unsafe_plain_text("secret")).build()?;
    User::builder(s, "NoReset").password_reset_required(false).build()?;
    let user_arn = "arn:aws:iam::123456789012:user/path/to/one".to_owned();
    let by_arn = User::from_user_attributes(s, "ByArn", UserAttributes { user_arn })?;
    let by_token = User::from_user_arn(s, "ByToken", Fn::import_value("user"))?;
    let by_name = User::from_user_name(s, "ByName", "named")?;
    let bound = user.permissions_boundary().map(|b| b.managed_policy_arn().to_owned());
    let users = array![
        by_arn.user_name(),
        by_arn.principal_account(),
        by_token.user_name(),
        by_token.principal_account(),
        by_name.user_arn(),
        bound,
    ];
    t.record("users", users, s);
    let group = Group::builder(s, "Group").build()?;
    let other = Group::from_group_name(s, "Other", "others")?;
    let third = Group::from_group_arn(s, "Third", "arn:aws:iam::123456789012:group/p/third")?;
    user.add_to_group(&group)?;
    user.add_to_group(&*other)?;
    by_arn.add_to_group(&group)?;
    by_arn.add_to_group(&*other)?;
    by_name.add_to_group(&*third)?;
    group.add_user(&*by_name)?;
    other.add_user(&user)?;
    other.add_user(&*by_name)?;
    other.add_managed_policy(boundary());
    group.add_managed_policy(boundary());
    user.add_managed_policy(boundary())?;
    let inline = Policy::builder(s, "Inline").statements(vec![statement()?]).build()?;
    user.attach_inline_policy(&inline)?;
    by_arn.attach_inline_policy(&inline)?;
    group.attach_inline_policy(&inline)?;
    other.attach_inline_policy(&inline)?;
    third.attach_inline_policy(&inline)?;

    let role = Role::builder(s, "Role")
        .assumed_by(AnyPrincipal::new())
        .permissions_boundary(boundary())
        .role_name("a+b=c,d.e@f-g_h")
        .path("/!~/x/")
        .build()?;
    t.record("role", role.permissions_boundary().map(|b| b.managed_policy_arn().to_owned()), s);
    Role::builder(s, "Root").assumed_by(AnyPrincipal::new()).path("/").build()?;
    Role::builder(s, "TokenPath")
        .assumed_by(AnyPrincipal::new())
        .path(Fn::import_value("path"))
        .role_name(Fn::import_value("name"))
        .build()?;
    let managed = ManagedPolicy::builder(s, "Managed")
        .description("what for")
        .path("/m/")
        .managed_policy_name("managed")
        .roles(vec![(&role).into(), (&role).into()])
        .users(vec![(&user).into(), by_arn.clone(), by_arn.clone()])
        .build()?;
    managed.attach_to_role(&role);
    managed.attach_to_group(&group);
    managed.attach_to_group(&group);
    managed.attach_to_group(other.clone());
    policies(s, t, &role, &managed)?;
    Ok(user)
}

fn policies(s: &Stack, t: &Context, role: &Role, managed: &ManagedPolicy) -> Result<()> {
    let plain = ManagedPolicy::builder(s, "Plain").statements(vec![statement()?]).build()?;
    let of = |p: &ManagedPolicy| -> Result<[String; 3]> {
        Ok([p.managed_policy_name()?, p.description().to_owned(), p.path().to_owned()])
    };
    t.record("managed", [of(managed)?, of(&plain)?].concat(), s);
    t.record("policy", Policy::from_policy_name(s, "Named", "its-name")?.policy_name(), None);
    let arns = array![
        ManagedPolicy::from_managed_policy_arn(s, "MA", "arn:aws:iam::1:policy/x")?.managed_policy_arn(),
        ManagedPolicy::from_managed_policy_name(s, "MN", "named")?.managed_policy_arn(),
    ];
    t.record("arns", arns, s);
    let bucket = Bucket::new(s, "Bucket", Default::default())?;
    let key = Key::new(s, "Key", Default::default())?;
    let granted = Policy::builder(s, "Granted").roles(vec![role.into()]).build()?;
    bucket.grant_read(&granted, "*")?;
    key.grant_decrypt(&granted)?;
    bucket.grant_write(managed, "*")?;
    role.grant_pass_role(&managed.grant_principal())?;
    t.record("granted", bucket.grant_delete(managed, "*")?.success(), None);
    Ok(())
}

fn looked_up(s: &Stack, t: &Context) -> Result<()> {
    let of = |id: &str, options: RoleLookupOptions| Role::from_lookup(s, id, options);
    let looked = of("Looked", RoleLookupOptions { role_name: "mine".into(), ..Default::default() })?;
    let fixed = RoleLookupOptions {
        role_name: "fixed".into(),
        mutable: Some(false),
        add_grants_to_resources: Some(true),
        ..Default::default()
    };
    let fixed = of("Fixed", fixed)?;
    looked.add_to_principal_policy(&statement()?)?;
    fixed.add_to_principal_policy(&statement()?)?;
    let known =
        RoleLookupOptions { role_name: "known".into(), default_policy_name: Some("Mine".into()), ..Default::default() };
    let known = of("Known", known)?;
    known.add_to_principal_policy(&statement()?)?;
    t.record("looked", array![looked.role_arn(), known.role_name(), known.role_arn()], s);
    Ok(())
}

fn principals(s: &Stack, t: &Context) -> Result<()> {
    let oidc = FederatedPrincipal::with_assume_role_action(
        "cognito",
        object! {"StringLike" => object! {"a" => "b"}},
        "sts:AssumeRoleWithWebIdentity",
    );
    let web = WebIdentityPrincipal::new("www.amazon.com", object! {"Bool" => object! {"x" => true}});
    let first: [PrincipalRef; 2] = [AccountPrincipal::new("1").into(), ServicePrincipal::new("ecs").into()];
    let composite = CompositePrincipal::new(first)?;
    let more: [PrincipalRef; 2] = [ArnPrincipal::new("arn:a").into(), CanonicalUserPrincipal::new("id").into()];
    composite.add_principals(more);
    let (root, any) = (AccountRootPrincipal::new(), AnyPrincipal::new());
    let all: Vec<PrincipalRef> = vec![
        AccountPrincipal::new("1").into(),
        (&root).into(),
        (&any).into(),
        ArnPrincipal::new("arn:b").into(),
        CanonicalUserPrincipal::new("user").into(),
        (&composite).into(),
        (&oidc).into(),
        (&web).into(),
        OrganizationPrincipal::new("o-1234567890")?.into(),
        any.with_conditions(object! {"StringEquals" => object! {"a" => "b"}}).into(),
        ServicePrincipal::new("ecs.amazonaws.com").into(),
        SessionTagsPrincipal::new(&any).into(),
        StarPrincipal::new().into(),
    ];
    let json: Result<Vec<Value>> = all.iter().map(|p| Ok(p.to_json()?.into())).collect();
    t.record("json", json?, s);
    let members = array![
        root.account_id(),
        root.arn(),
        any.arn(),
        CanonicalUserPrincipal::new("user").canonical_user_id(),
        oidc.federated(),
        oidc.conditions().clone(),
        web.federated(),
        web.conditions().clone(),
        OrganizationPrincipal::new("o-1234567890")?.organization_id(),
        composite.principals().len(),
    ];
    t.record("members", members, s);
    let organization = "o-1234567890";
    let of_organization = [
        ("Account", AccountPrincipal::new("1").in_organization(organization)),
        ("Root", root.in_organization(organization)),
        ("Any", any.in_organization(organization)),
        ("Arn", ArnPrincipal::new("arn:c").in_organization(organization)),
    ];
    for (name, principal) in of_organization {
        Role::builder(s, format!("In{name}")).assumed_by(principal).build()?;
    }
    Ok(())
}

fn refusals(t: &Context) {
    t.attempt("reset without password", |x, _| User::builder(x, "U").password_reset_required(true).build().map(|_| ()));
    t.attempt("imported user managed policy", |x, _| User::from_user_name(x, "U", "n")?.add_managed_policy(boundary()));
    t.attempt("no user arn", |x, _| User::from_user_arn(x, "U", "arn:aws:iam::1:role/x").map(|_| ()));
    t.attempt("policy as principal", |x, _| {
        let key = Key::from_key_arn(x, "K", "arn:aws:kms:us-east-1:1:key/k")?;
        key.grant_decrypt(&Policy::builder(x, "P").build()?)?.assert_success()
    });
    let in_bucket = |x: &Stack, principal: PrincipalRef| {
        let statement = PolicyStatement::builder().action("s3:*").resource("*").principal(principal).build()?;
        Bucket::new(x, "B", Default::default())?.add_to_resource_policy(statement).map(|_| ())
    };
    t.attempt_synth("policy in resource policy", |x, _| {
        in_bucket(x, Policy::builder(x, "P").build()?.grant_principal())
    });
    t.attempt_synth("managed policy in resource policy", |x, _| {
        let policy = ManagedPolicy::builder(x, "P").statements(vec![statement()?]).build()?;
        in_bucket(x, policy.grant_principal())
    });
    let lookup = |x: &Stack, role_name: String, add_grants_to_resources: Option<bool>| {
        let options = RoleLookupOptions { role_name, add_grants_to_resources, ..Default::default() };
        Role::from_lookup(x, "R", options).map(|_| ())
    };
    t.attempt("lookup token", |x, _| lookup(x, Fn::import_value("x"), None));
    t.attempt("lookup agnostic", |x, _| lookup(x, "x".into(), None));
    t.attempt_with("lookup grants", AppProps::default(), known(), false, |x, _| lookup(x, "x".into(), Some(true)));
    let names = [("name with space", "a b".to_owned()), ("long name", "x".repeat(65))];
    for (label, name) in names {
        t.attempt(label, |x, _| {
            Role::builder(x, "R").assumed_by(AnyPrincipal::new()).role_name(name).build().map(|_| ())
        });
    }
    let paths = [
        ("empty path", String::new()),
        ("long path", format!("/{}/", "x".repeat(511))),
        ("path without slash", "x/".to_owned()),
        ("path with space", "/a b/".to_owned()),
        ("double slash", "//".to_owned()),
    ];
    for (label, path) in paths {
        t.attempt(label, |x, _| Role::builder(x, "R").assumed_by(AnyPrincipal::new()).path(path).build().map(|_| ()));
    }
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::with_props(app, "Stack", known())?;
    let key = "cc-api-provider:account=123456789012:exactIdentifier=known:propertiesToReturn.0=Arn:region=us-east-1:typeName=AWS$:$:IAM$:$:Role";
    s.node().set_context(key, array![object! {"Arn" => "arn:aws:iam::123456789012:role/path/known"}])?;
    let user = users_and_groups(&s, t)?;
    let status = Some(AccessKeyStatus::Expired);
    AccessKey::new(&s, "Expired", AccessKeyProps { user: (&user).into(), serial: None, status })?;
    looked_up(&s, t)?;
    principals(&s, t)?;
    refusals(t);
    Ok(())
}

#[test]
fn members() {
    check("2110-iam-members", build);
}

#[test]
fn members_recommended_flags() {
    let flags = |_: &Context| AppProps { context: Context::recommended_flags(), ..AppProps::default() };
    check_with("2111-iam-members-recommended-flags", flags, build);
}

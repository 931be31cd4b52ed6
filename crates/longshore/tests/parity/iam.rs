//! Roles, users, groups and policies.

use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CompositePrincipal, FromRoleArnOptions, Grant,
    GrantOnPrincipalOptions, Group, IGroup, IOidcProvider, IOpenIdConnectProvider, IPrincipal, IRole, ISamlProvider,
    IUser, ManagedPolicy, OidcProviderNative, OpenIdConnectPrincipal, OpenIdConnectProvider, Policy, PolicyDocument,
    PolicyStatement, PrincipalRef, PrincipalWithConditions, Role, SamlConsolePrincipal, SamlMetadataDocument,
    SamlPrincipal, SamlProvider, ServicePrincipal, SessionTagsPrincipal, User, WebIdentityPrincipal,
};
use longshore::core::value::{Object, Value};
use longshore::object;
use longshore::prelude::{
    App, CfnResource, Construct, Duration, Environment, RemovalPolicy, Result, Stack, StackProps,
};

use crate::assets::output;
use crate::harness::{Context, check};

fn statement() -> Result<PolicyStatement> {
    PolicyStatement::builder().action("a:b").resource("*").build()
}

#[test]
fn roles() {
    check("900-iam-roles", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let all = PolicyStatement::builder().action("s3:*").resource("*").build()?;
        let aws = ManagedPolicy::from_aws_managed_policy_name;
        let imported = ManagedPolicy::from_managed_policy_arn(&s, "M", "arn:aws:iam::1:policy/x")?;
        let r = Role::builder(&s, "All")
            .assumed_by(ServicePrincipal::new("ec2.amazonaws.com"))
            .role_name("all")
            .description("a role")
            .path("/team/x/")
            .external_ids(vec!["id1".into(), "id2".into()])
            .managed_policies(vec![aws("ReadOnlyAccess"), aws("ReadOnlyAccess"), imported])
            .inline_policies([("first".to_owned(), PolicyDocument::of([all]))].into())
            .permissions_boundary(aws("PowerUserAccess"))
            .max_session_duration(Duration::hours(2))
            .build()?;
        c.record("all", vec![r.role_name(), r.role_arn(), r.role_id()], &s);
        let t = |id: &str, p: PrincipalRef| Role::builder(&s, id).assumed_by(p).build();
        Role::builder(&s, "OneId")
            .assumed_by(AccountPrincipal::new("123456789012"))
            .external_ids(vec!["only".into()])
            .build()?;
        let three: [PrincipalRef; 3] = [
            ServicePrincipal::new("ecs.amazonaws.com").into(),
            AccountRootPrincipal::new().into(),
            ArnPrincipal::new("arn:aws:iam::1:role/x").into(),
        ];
        t("Composite", CompositePrincipal::new(three)?.into())?;
        let audience = object! {"StringEquals" => object! {"accounts.google.com:aud" => "x"}};
        t("Web", WebIdentityPrincipal::new("accounts.google.com", audience).into())?;
        let condition = object! {"StringEquals" => object! {"aws:x" => "y"}};
        t("Conditions", PrincipalWithConditions::new(AccountPrincipal::new("1"), condition).into())?;
        t("Tags", SessionTagsPrincipal::new(AccountPrincipal::new("1")).into())?;
        t("Role", (&r).into())?;
        let refused = |label: &str, session: Option<Duration>, description: Option<String>| {
            c.attempt(label, |x, _| {
                let b = Role::builder(x, "R").assumed_by(AnyPrincipal::new());
                b.maybe_max_session_duration(session).maybe_description(description).build().map(|_| ())
            });
        };
        refused("short session", Some(Duration::minutes(30)), None);
        refused("long session", Some(Duration::hours(13)), None);
        refused("long description", None, Some("x".repeat(1001)));
        Ok(())
    });
}

#[test]
fn policies() {
    check("901-iam-policies", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let root = |id: &str| Role::builder(&s, id).assumed_by(AccountRootPrincipal::new()).build();
        let role = root("Role")?;
        let user = User::builder(&s, "User").build()?;
        let group = Group::builder(&s, "Group").build()?;
        Policy::builder(&s, "Unattached").statements(vec![statement()?]).build()?;
        Policy::builder(&s, "Empty").roles(vec![(&root("Lonely")?).into()]).build()?;
        Policy::builder(&s, "Full")
            .policy_name("full")
            .statements(vec![statement()?, statement()?])
            .roles(vec![(&role).into()])
            .users(vec![(&user).into()])
            .groups(vec![(&group).into()])
            .build()?;
        let p = Policy::builder(&s, "Late").build()?;
        p.add_statements([statement()?]);
        p.attach_to_role(&role)?;
        p.attach_to_role(&role)?;
        let m = ManagedPolicy::builder(&s, "Managed")
            .managed_policy_name("managed")
            .description("d")
            .path("/p/")
            .statements(vec![statement()?])
            .users(vec![(&user).into()])
            .roles(vec![(&role).into()])
            .groups(vec![(&group).into()])
            .build()?;
        ManagedPolicy::builder(&s, "Plain").statements(vec![statement()?]).build()?;
        output(&s, "Arn", &m.managed_policy_arn())?;
        let a = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| c.attempt_synth(label, |x, _| f(x));
        let two = |x: &Stack, name: Option<&str>, first: bool| -> Result<()> {
            let u = User::builder(x, "U").build()?;
            for (id, filled) in [("A", first), ("B", true)] {
                let statements = if filled { vec![statement()?] } else { Vec::new() };
                Policy::builder(x, id)
                    .maybe_policy_name(name.map(str::to_owned))
                    .users(vec![(&u).into()])
                    .statements(statements)
                    .build()?;
            }
            Ok(())
        };
        a("two with one name", &|x| two(x, Some("same"), true));
        a("second makes the empty first count", &|x| two(x, None, false));
        a("forced and empty", &|x| Policy::builder(x, "P").force(true).build().map(|_| ()));
        a("named and empty", &|x| output(x, "N", &Policy::builder(x, "P").build()?.policy_name()).map(|_| ()));
        a("empty managed policy", &|x| ManagedPolicy::builder(x, "P").build().map(|_| ()));
        let of_user = |x: &Stack, st: PolicyStatement| -> Result<()> {
            let u = User::builder(x, "U").build()?;
            Policy::builder(x, "P").statements(vec![st]).users(vec![(&u).into()]).build().map(|_| ())
        };
        a("no resources", &|x| of_user(x, PolicyStatement::builder().action("a:b").build()?));
        a("no actions", &|x| of_user(x, PolicyStatement::builder().resource("*").build()?));
        a("principal in identity policy", &|x| {
            of_user(x, PolicyStatement::builder().action("a:b").resource("*").principal(AnyPrincipal::new()).build()?)
        });
        Ok(())
    });
}

#[test]
fn users_and_groups() {
    check("902-iam-users-groups", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let aws = ManagedPolicy::from_aws_managed_policy_name;
        let g = Group::builder(&s, "Group")
            .group_name("g")
            .path("/x/")
            .managed_policies(vec![aws("ReadOnlyAccess")])
            .build()?;
        let u = User::builder(&s, "User")
            .user_name("u")
            .path("/y/")
            .groups(vec![(&g).into()])
            .managed_policies(vec![aws("ReadOnlyAccess")])
            .permissions_boundary(aws("PowerUserAccess"))
            .build()?;
        let v = User::builder(&s, "Plain").build()?;
        g.add_user(&v)?;
        let imported = User::from_user_name(&s, "Imported", "someone")?;
        let group = Group::from_group_name(&s, "ImportedGroup", "some")?;
        let by_arn = User::from_user_arn(&s, "ByArn", "arn:aws:iam::123456789012:user/path/one")?;
        let all: [&dyn IPrincipal; 3] = [&g, &u, &v];
        for p in all {
            p.add_to_principal_policy(&statement()?)?;
        }
        imported.add_to_principal_policy(&statement()?)?;
        group.add_to_principal_policy(&statement()?)?;
        by_arn.add_to_principal_policy(&statement()?)?;
        c.record(
            "names",
            vec![g.group_name(), g.group_arn(), u.user_name(), u.user_arn(), v.user_name(), v.user_arn()],
            &s,
        );
        Ok(())
    });
}

#[test]
fn imported_roles() {
    check("903-iam-imported-roles", |app, c| {
        let env = Environment::new("111111111111", "eu-west-1");
        let known = Stack::with_props(app, "Known", StackProps { env, ..Default::default() })?;
        let open = Stack::new(app, "Open")?;
        let options = FromRoleArnOptions::default;
        for (l, s) in [("known", &known), ("open", &open)] {
            let f = |id: &str, arn: &str, o: FromRoleArnOptions| -> Result<()> {
                let r = Role::from_role_arn(s, id, arn, o)?;
                let x = r.add_to_principal_policy(&statement()?)?;
                let values: Vec<Value> = vec![
                    r.role_name().into(),
                    r.role_arn().into(),
                    r.principal_account().into(),
                    x.statement_added.into(),
                ];
                c.record(&format!("{l} {id}"), values, s);
                Ok(())
            };
            f("Own", "arn:aws:iam::111111111111:role/own", options())?;
            f("Foreign", "arn:aws:iam::222222222222:role/foreign", options())?;
            f("Path", "arn:aws:iam::111111111111:role/service-role/some.amazonaws.com/name", options())?;
            f(
                "Immutable",
                "arn:aws:iam::111111111111:role/fixed",
                FromRoleArnOptions::builder().mutable(false).build(),
            )?;
            let to_resources = FromRoleArnOptions::builder().mutable(false).add_grants_to_resources(true).build();
            f("Resources", "arn:aws:iam::111111111111:role/resources", to_resources)?;
            f("Token", &longshore::prelude::CfnFn::import_value("role"), options())?;
            let named = FromRoleArnOptions::builder().default_policy_name("Custom").build();
            f("Named", "arn:aws:iam::111111111111:role/named", named)?;
            c.record(&format!("{l} name"), Role::from_role_name(s, "ByName", "byname", options())?.role_arn(), s);
        }
        let role = Role::builder(&open, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        role.without_policy_updates(false)?.add_to_principal_policy(&statement()?)?;
        role.grant_pass_role(&User::builder(&open, "User").build()?)?;
        role.grant_assume_role(&User::builder(&open, "Other").build()?)?;
        c.attempt("grants to resources of a mutable role", |x, _| {
            let o = FromRoleArnOptions::builder().add_grants_to_resources(true).build();
            Role::from_role_arn(x, "R", "arn:aws:iam::1:role/r", o).map(|_| ())
        });
        c.attempt("not an ARN", |x, _| Role::from_role_arn(x, "R", "role", options()).map(|_| ()));
        Ok(())
    });
}

#[test]
fn policies_that_overflow() {
    check("904-iam-overflow", |app: &App, _: &Context| {
        let fill = |id: &str, n: usize| -> Result<()> {
            let s = Stack::new(app, id)?;
            let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
            let mut last = None;
            for i in 0..n {
                let filler = "x".repeat(60);
                last = Some(Grant::add_to_principal(GrantOnPrincipalOptions {
                    grantee: &role,
                    actions: vec![format!("service:Action{i}")],
                    resource_arns: vec![format!(
                        "arn:aws:service:::a-rather-long-resource-name-to-fill-the-policy/{i}/{filler}"
                    )],
                    conditions: Object::new(),
                })?);
            }
            let waits = CfnResource::new(&s, "Waits", "Some::Type", Object::new())?;
            last.expect("at least one").apply_before(&[&waits as &dyn Construct]);
            Ok(())
        };
        fill("Fits", 30)?;
        fill("Overflows", 120)?;
        fill("Many", 500)
    });
}

#[test]
fn managed_policies_of_imported_roles() {
    check("2002-imported-roles-managed-policies", |app, _| {
        let env = Environment::new("111111111111", "us-east-1");
        let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
        let of = |id: &str, arn: &str, mutable: Option<bool>| {
            Role::from_role_arn(&s, id, arn, FromRoleArnOptions { mutable, ..Default::default() })
        };
        let roles = [
            of("Mine", "arn:aws:iam::111111111111:role/path/mine", None)?,
            of("Theirs", "arn:aws:iam::222222222222:role/theirs", None)?,
            of("Fixed", "arn:aws:iam::111111111111:role/fixed", Some(false))?,
            Role::from_role_name(&s, "Named", "named", FromRoleArnOptions::default())?,
        ];
        let own = ManagedPolicy::builder(&s, "Own")
            .statements(vec![PolicyStatement::builder().action("a:B").resource("*").build()?])
            .build()?;
        for role in &roles {
            role.add_managed_policy((&own).into());
            let arn = "arn:aws:iam::111111111111:policy/other";
            let other = ManagedPolicy::from_managed_policy_arn(&s, format!("Other-{}", role.node().id()), arn)?;
            role.add_managed_policy(other);
        }
        Ok(())
    });
}

#[test]
fn providers() {
    check("905-iam-providers", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let url = "https://token.actions.githubusercontent.com";
        let print = "0123456789abcdefABCD0123456789abcdefABCD";
        let plain = OidcProviderNative::builder(&s, "Plain").url(url).build()?;
        let all = OidcProviderNative::builder(&s, "All")
            .url(url)
            .oidc_provider_name("all")
            .client_ids(vec!["sts.amazonaws.com".into(), "b".into()])
            .thumbprints(vec![print.into()])
            .removal_policy(RemovalPolicy::Retain)
            .build()?;
        let four = vec![
            all.oidc_provider_arn(),
            all.oidc_provider_issuer(),
            all.open_id_connect_provider_arn(),
            all.open_id_connect_provider_issuer(),
        ];
        c.record("all", four, &s);
        let arn = "arn:aws:iam::123456789012:oidc-provider/example.com/path";
        let known = OidcProviderNative::from_oidc_provider_arn(&s, "Known", arn)?;
        let old = OpenIdConnectProvider::from_open_id_connect_provider_arn(&s, "Old", arn)?;
        let four = vec![
            known.oidc_provider_arn(),
            known.oidc_provider_issuer(),
            old.open_id_connect_provider_arn(),
            old.open_id_connect_provider_issuer(),
        ];
        c.record("known", four, &s);
        let t = |id: &str, p: PrincipalRef| Role::builder(&s, id).assumed_by(p).build();
        t("OfPlain", OpenIdConnectPrincipal::new(plain.oidc_provider_arn(), Object::new()).into())?;
        let subject = format!("{}:sub", old.open_id_connect_provider_issuer());
        let like = object! {"StringLike" => object! {subject => "repo:o/r:*"}};
        t("OfOld", OpenIdConnectPrincipal::new(old.open_id_connect_provider_arn(), like).into())?;
        let document = SamlMetadataDocument::from_xml("<x/>");
        let saml = SamlProvider::builder(&s, "Saml").metadata_document(document.clone()).name("a_b+=,.@-c").build()?;
        let audience = object! {"StringEquals" => object! {"SAML:aud" => "x"}};
        t("OfSaml", SamlPrincipal::new(saml.saml_provider_arn(), audience).into())?;
        let arn = "arn:aws:iam::123456789012:saml-provider/p";
        let console = SamlProvider::from_saml_provider_arn(&s, "KnownSaml", arn)?;
        t("OfConsole", SamlConsolePrincipal::new(console.saml_provider_arn(), Object::new()).into())?;
        c.record("saml", saml.saml_provider_arn(), &s);
        let refused = |label: &str, url: String, ids: Option<Vec<String>>, prints: Option<Vec<String>>| {
            c.attempt(label, |x, _| {
                let b = OidcProviderNative::builder(x, "P").url(url.clone());
                b.maybe_client_ids(ids.clone()).maybe_thumbprints(prints.clone()).build().map(drop)
            });
        };
        let fine = || url.to_owned();
        refused("http", "http://x".into(), None, None);
        refused("long url", format!("https://{}", "x".repeat(250)), None, None);
        refused("many clients", fine(), Some(vec!["c".into(); 101]), None);
        refused("long client", fine(), Some(vec!["c".repeat(256)]), None);
        refused("many thumbprints", fine(), None, Some(vec![print.into(); 6]));
        refused("short thumbprint", fine(), None, Some(vec!["abc".into()]));
        refused("thumbprint of letters", fine(), None, Some(vec!["g".repeat(40)]));
        c.attempt("saml name", |x, _| {
            SamlProvider::builder(x, "P").metadata_document(document.clone()).name("a b").build().map(drop)
        });
        c.attempt("no provider", |x, _| {
            OidcProviderNative::from_oidc_provider_arn(x, "P", "arn:aws:iam::123456789012:role/x").map(drop)
        });
        Ok(())
    });
}

//! Names of stacks, environments, logical ids, unique names and ARNs.

use longshore::core::arn::{self, ArnComponents, ArnFormat};
use longshore::core::names::{Names, UniqueResourceNameOptions};
use longshore::core::value::{Object, Value};
use longshore::object;
use longshore::prelude::{CfnFn as Fn, *};

use super::{inexpressible, output, refused_by_types, resource};
use crate::harness::check;

#[test]
fn names_of_stacks() {
    check("536-core-stack-names", |app, c| {
        let name = |label: &str, s: Stack| {
            let facts = object! {
                "name" => s.stack_name(), "artifact" => s.artifact_id(), "template" => s.template_file(),
            };
            c.record(label, facts, None);
        };
        name("id", Stack::new(app, "Simple")?);
        name("given", Stack::builder(app, "Given").stack_name("given-name").build()?);
        let scope = Group::new(app, "Scope")?;
        name("in construct", Stack::new(&scope, "Inner")?);
        name("Default", Stack::new(&scope, "Default")?);
        name("dashes", Stack::new(app, "a-b")?);
        name("in stage", Stack::new(&Stage::new(app, "Stage", StageProps::default())?, "Inner")?);
        name("long", Stack::new(&Group::new(app, "L".repeat(80))?, "M".repeat(80))?);
        name("long id", Stack::new(app, "N".repeat(128))?);
        let (long, token) = ("x".repeat(129), Aws::region());
        for (label, bad) in [
            ("name 1abc", "1abc"),
            ("name a_b", "a_b"),
            ("name a b", "a b"),
            ("name ", ""),
            ("name 129", &long),
            ("name ü", "ü"),
            ("name token", &token),
        ] {
            c.attempt(label, |_, app| Stack::builder(app, "S").stack_name(bad).build().map(|_| ()));
        }
        c.attempt_synth("two of one name", |_, app| {
            Stack::builder(app, "A").stack_name("same").build()?;
            Stack::builder(app, "B").stack_name("same").build().map(|_| ())
        });
        c.attempt("id that starts with a digit", |_, app| Stack::new(app, "1").map(|_| ()));
        c.attempt("id with dots", |_, app| Stack::new(app, "a-b.c_d").map(|_| ()));
        inexpressible(c, "no scope");
        Ok(())
    });
}

fn environment(account: Option<&str>, region: Option<&str>) -> Environment {
    Environment { account: account.map(str::to_owned), region: region.map(str::to_owned) }
}

#[test]
fn environments() {
    check("537-core-environments", |app, c| {
        let show = |label: &str, s: Stack| -> Result<()> {
            let facts = object! {
                "environment" => s.environment(), "account" => s.account(), "region" => s.region(),
                "partition" => s.partition(), "urlSuffix" => s.url_suffix(),
            };
            c.record(label, facts, None);
            let arn = ArnComponents {
                service: "ecr".into(),
                resource: "repository".into(),
                resource_name: Some("x".into()),
                ..Default::default()
            };
            output(&s, "Arn", s.format_arn(arn)?).map(|_| ())
        };
        let known = Some("111111111111");
        let stack = |id: &str, account, region| Stack::builder(app, id).env(environment(account, region)).build();
        show("agnostic", Stack::new(app, "Agnostic")?)?;
        show("region", stack("Region", None, Some("eu-west-1"))?)?;
        show("account", stack("Account", known, None)?)?;
        show("both", stack("Both", known, Some("eu-west-1"))?)?;
        show("china", stack("China", known, Some("cn-north-1"))?)?;
        show("gov", stack("Gov", known, Some("us-gov-west-1"))?)?;
        show("unknown region", stack("Unknown", known, Some("xx-else-9"))?)?;
        show("tokens", stack("Tokens", Some(&Aws::account_id()), Some(&Aws::region()))?)?;
        let env = Environment::new("222222222222", "us-east-1");
        let stage = Stage::new(app, "Stage", StageProps { env, ..Default::default() })?;
        show("from stage", Stack::new(&stage, "A")?)?;
        show("over stage", Stack::builder(&stage, "B").env(environment(None, Some("eu-west-1"))).build()?)?;
        let props = Stack::builder(app, "Props")
            .termination_protection(true)
            .description("d")
            .notification_arns(vec!["arn:aws:sns:eu-west-1:111111111111:topic".into()])
            .analytics_reporting(false)
            .build()?;
        props.set_termination_protection(true);
        Ok(())
    });
}

#[test]
fn environments_and_counts_that_are_refused() {
    check("538-core-environment-errors", |_, c| {
        let stack = |label: &str, props: StackProps| {
            c.attempt_synth(label, |_, app| {
                CfnResource::new(&Stack::with_props(app, "S", props)?, "R", "X::Y", object! {}).map(|_| ())
            });
        };
        stack("notification arn", StackProps::builder().notification_arns(vec!["not-an-arn".into()]).build());
        stack("notification token", StackProps::builder().notification_arns(vec![Fn::import_value("x")]).build());
        stack("long description", StackProps::builder().description("x".repeat(1025)).build());
        let message = "Account id of stack environment must be a 'string' but received 'number'";
        refused_by_types(c, "account as number", message);
        let limited = || AppProps { context: object! {"@aws-cdk/core:stackResourceLimit" => 2}, ..Default::default() };
        for (label, count) in [("too many resources", 3), ("just enough resources", 2)] {
            c.attempt_with(label, limited(), StackProps::default(), true, |t, _| {
                (0..count).try_for_each(|i| CfnResource::new(t, format!("R{i}"), "X::Y", object! {}).map(|_| ()))
            });
        }
        c.attempt_synth("stage in stack", |t, _| Stage::new(t, "Stage", StageProps::default()).map(|_| ()));
        c.attempt("stage id", |_, app| Stage::new(app, "1 2", StageProps::default()).map(|_| ()));
        c.attempt("stage name", |_, app| {
            Stage::new(app, "S2", StageProps { stage_name: Some("a b".into()), ..Default::default() }).map(|_| ())
        });
        c.attempt("nested stack without stack", |_, app| {
            Stack::nested(app, "N", NestedStackProps::default()).map(|_| ())
        });
        c.attempt("stack of nothing", |_, app| Stack::of(app).map(|_| ()));
        Ok(())
    });
}

/// A chain of constructs.
fn chain(scope: &dyn Construct, ids: &[&str]) -> Result<Node> {
    let mut node = scope.node().clone();
    for id in ids {
        node = Group::new(&node, id)?.node().clone();
    }
    Ok(node)
}

#[test]
fn logical_ids() {
    check("541-core-logical-ids", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |scope: &dyn Construct, id: &str| -> Result<CfnResource> {
            let x = resource(scope, id)?;
            c.record(x.node().path(), x.logical_id(), &s);
            Ok(x)
        };
        for id in ["Top", "with-dash_and.dot", "ünïcode"] {
            r(&s, id)?;
        }
        let (l, m, n) = ("L".repeat(100), "M".repeat(100), "N".repeat(100));
        for (scopes, id) in [
            (&["A"][..], "Resource"),
            (&["B"], "Default"),
            (&["D", "Default", "E"], "F"),
            (&["Same", "Same"], "Same"),
            (&["Foo", "FooBar"], "Bar"),
            (&["Hidden"], "Resource"),
            (&["Resource", "X"], "Y"),
            (&[&l, &m, &n], "End"),
        ] {
            r(&chain(&s, scopes)?, id)?;
        }
        r(&s, &"O".repeat(255))?;
        s.rename_logical_id("Old", "Renamed")?;
        r(&s, "Old")?;
        let o = r(&chain(&s, &["Ov"])?, "Erride")?;
        o.override_logical_id("Overridden")?;
        c.record("after override", o.logical_id(), &s);
        c.record("ref after override", o.ref_(), &s);
        Ok(())
    });
}

#[test]
fn logical_ids_that_are_refused() {
    check("542-core-logical-id-errors", |_, c| {
        let r = |t: &Stack, id: &str| CfnResource::new(t, id, "X::Y", object! {});
        c.attempt_synth("rename that is not used", |t, _| {
            r(t, "A")?;
            t.rename_logical_id("Missing", "New")
        });
        c.attempt_synth("rename used", |t, _| {
            r(t, "A")?;
            t.rename_logical_id("A", "B")
        });
        c.attempt_synth("rename onto another", |t, _| {
            r(t, "A")?;
            r(t, "B")?;
            t.rename_logical_id("A", "B")
        });
        c.attempt_synth("rename twice", |t, _| {
            t.rename_logical_id("A", "B")?;
            t.rename_logical_id("A", "C")
        });
        c.attempt_synth("override onto another", |t, _| {
            r(t, "A")?.override_logical_id("B")?;
            r(t, "B").map(|_| ())
        });
        let long = "x".repeat(256);
        for (label, id) in [("override with dash", "a-b"), ("override empty", ""), ("override too long", &long)] {
            c.attempt_synth(label, |t, _| r(t, "A")?.override_logical_id(id));
        }
        c.attempt_synth("override after use", |t, _| {
            let x = r(t, "A")?;
            t.resolve(x.logical_id())?;
            x.override_logical_id("B")
        });
        c.attempt_synth("locked", |t, _| {
            // Exporting is what locks an id.
            let x = r(t, "A")?;
            t.export_value(x.ref_())?;
            x.override_logical_id("B")
        });
        c.attempt_synth("no letters", |t, _| r(t, "---").map(|_| ()));
        c.attempt_synth("output and resource", |t, _| {
            r(t, "A")?;
            output(&Group::new(t, "C")?, "O", "v")?.override_logical_id("A")
        });
        Ok(())
    });
}

#[test]
fn unique_names() {
    check("543-core-names", |app, c| {
        let s = Stack::new(app, "My-Stack")?;
        let x = chain(&s, &["One_two", "Thrée-4"])?;
        let n = |label: &str, of: &dyn Construct, options: UniqueResourceNameOptions| -> Result<()> {
            c.record(label, Names::unique_resource_name(of, &options)?, None);
            Ok(())
        };
        let options = |max: Option<usize>, separator: &str, special: &str| UniqueResourceNameOptions {
            max_length: max,
            separator: separator.into(),
            allowed_special_characters: special.into(),
        };
        c.record("uniqueId", Names::unique_id(&x)?, None);
        c.record("nodeUniqueId", Names::unique_id(&x)?, None);
        c.record("relative", Names::stack_relative_construct_path(&x)?, None);
        c.record("addr", x.addr(), None);
        c.record("addr of root", app.node().addr(), None);
        n("default", &x, options(None, "", ""))?;
        n("separator", &x, options(None, "-", ""))?;
        n("max 20", &x, options(Some(20), "", ""))?;
        n("max 20 with separator", &x, options(Some(20), ".", ""))?;
        n("special", &x, options(None, "", "_-"))?;
        n("all", &x, options(Some(12), "/", "-"))?;
        n("stack", &s, options(None, "", ""))?;
        let deep = chain(&s, &[&"x".repeat(200), &"y".repeat(200)])?;
        n("long", &deep, options(None, "", ""))?;
        n("long separated", &deep, options(Some(64), "-", ""))?;
        c.record("long unique id", Names::unique_id(&deep)?, None);
        Ok(())
    });
}

const FORMATS: [(&str, ArnFormat, &str); 4] = [
    ("NO_RESOURCE_NAME", ArnFormat::NoResourceName, "resource"),
    ("COLON_RESOURCE_NAME", ArnFormat::ColonResourceName, "resource:resourceName"),
    ("SLASH_RESOURCE_NAME", ArnFormat::SlashResourceName, "resource/resourceName"),
    ("SLASH_RESOURCE_SLASH_RESOURCE_NAME", ArnFormat::SlashResourceSlashResourceName, "/resource/resourceName"),
];

/// The parts as JavaScript has them.
fn parts(p: &ArnComponents) -> Object {
    let shape = FORMATS.iter().find(|(_, f, _)| *f == p.arn_format).expect("a format").2;
    let separator = match p.arn_format {
        ArnFormat::NoResourceName => Value::Undefined,
        ArnFormat::ColonResourceName => ":".into(),
        _ => "/".into(),
    };
    object! {
        "service" => &p.service,
        "resource" => &p.resource,
        "partition" => p.partition.clone(),
        "region" => p.region.clone(),
        "account" => p.account.clone(),
        "resourceName" => p.resource_name.clone(),
        "sep" => separator,
        "arnFormat" => format!("arn:aws:service:region:account:{shape}"),
    }
}

#[test]
fn arns() {
    check("544-core-arns", |app, c| {
        use ArnFormat as F;
        let s = Stack::builder(app, "Stack").env(("111111111111", "eu-west-1")).build()?;
        let of = |service: &str, resource: &str, name: Option<&str>, arn_format| ArnComponents {
            service: service.into(),
            resource: resource.into(),
            resource_name: name.map(str::to_owned),
            arn_format,
            ..Default::default()
        };
        let f = |label: &str, parts: ArnComponents| -> Result<()> {
            c.record(label, s.format_arn(parts)?, &s);
            Ok(())
        };
        f("default", of("ecr", "repository", Some("a/b"), F::SlashResourceName))?;
        f("colon", of("logs", "log-group", Some("x"), F::ColonResourceName))?;
        f("none", of("sqs", "queue", None, F::NoResourceName))?;
        f("slash slash", of("x", "r", Some("n"), F::SlashResourceSlashResourceName))?;
        let gaps = ArnComponents {
            partition: Some("aws-cn".into()),
            region: Some(String::new()),
            account: Some(String::new()),
            ..of("s3", "bucket", None, F::SlashResourceName)
        };
        f("gaps", gaps)?;
        for (label, arn, format) in [
            ("slash", "arn:aws:ecr:eu-west-1:1:repository/a/b", F::SlashResourceName),
            ("colon", "arn:aws:logs:r:1:log-group:x:y", F::ColonResourceName),
            ("none", "arn:aws:sqs:r:1:q", F::NoResourceName),
            ("slashes", "arn:aws:apigateway:r::/restapis/x", F::SlashResourceSlashResourceName),
            ("no name", "arn:aws:ecr:r:1:repository", F::SlashResourceName),
        ] {
            c.record(&format!("split {label}"), parts(&ArnComponents::split(arn, format)?), None);
        }
        for (label, format, _) in FORMATS {
            let split = ArnComponents::split(&Fn::import_value("arn"), format)?;
            c.record(&format!("split token {label}"), parts(&split), &s);
        }
        c.record("extract", arn::extract_resource_name("arn:aws:ecr:r:1:repository/a/b", "repository")?, None);
        c.record("extract token", arn::extract_resource_name(&Fn::import_value("arn"), "repository")?, &s);
        for (label, arn) in [("no arn", "x:y:z"), ("short arn", "arn:aws:x"), ("empty service", "arn:aws::r:1:x")] {
            c.attempt(label, |_, _| ArnComponents::split(arn, F::SlashResourceName).map(|_| ()));
        }
        c.attempt("other resource", |_, _| {
            arn::extract_resource_name("arn:aws:ecr:r:1:repository/a", "other").map(|_| ())
        });
        c.attempt("name without format", |t, _| t.format_arn(of("s", "r", Some("n"), F::NoResourceName)).map(|_| ()));
        c.attempt("no stack for gaps", |_, _| of("s", "r", None, F::SlashResourceName).format(None).map(|_| ()));
        Ok(())
    });
}

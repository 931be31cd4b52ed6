//! What goes with the templates: annotations, metadata, context, validation, stages and the tree.

use longshore::core::annotations::Annotations;
use longshore::core::context_provider;
use longshore::core::permissions_boundary::PermissionsBoundary;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use super::{inexpressible, resource};
use crate::harness::{check, check_with};

#[test]
fn annotations() {
    check("529-core-annotations", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let of = |c: &dyn Construct| Annotations::of(c);
        of(&s).add_info("an info");
        of(&s).add_info_v2("my:info", "an info with id");
        of(&s).add_warning("a warning");
        of(&s).add_warning_v2("my:warning", "a warning with id");
        of(&s).add_warning_v2("my:warning", "a warning with id");
        of(&s).add_error("an error");
        of(&s).add_deprecation("thing.old", "use new");
        of(&s).add_deprecation("thing.old", "use new");
        let c = Group::new(&s, "Child")?;
        of(&s).acknowledge_warning("later");
        of(&c).add_warning_v2("later", "acknowledged by the parent before");
        of(&c).add_warning_v2("after", "acknowledged after");
        of(&c).acknowledge_warning("after");
        of(&c).add_info_v2("info:after", "x");
        of(&c).acknowledge_info("info:after");
        of(&c).add_warning_v2("other", "not acknowledged");
        of(&s).add_warning(&format!("token {}", Aws::region()));
        Ok(())
    });
}

#[test]
fn metadata() {
    check("530-core-metadata", |app, _| {
        let s = Stack::new(app, "Stack")?;
        s.node().add_metadata("my:type", object! {"a" => 1});
        let late = Lazy::string(|| "late".into());
        s.node().add_metadata("my:token", object! {"region" => Aws::region(), "lazy" => late});
        s.node().add_metadata("my:nothing", Value::Undefined);
        s.node().add_metadata("my:null", Value::Null);
        let c = Group::new(&s, "Child")?;
        c.node().add_metadata("my:list", array![1, "two"]);
        resource(&c, "Res")?.add_metadata("Res", object! {"v" => Aws::region()});
        s.add_metadata("Template", object! {"k" => "v"});
        s.with_template_options(|o| o.metadata.insert("More".into(), array![1]));
        Ok(())
    });
}

#[test]
fn context() {
    // The toolkit's context comes by an environment variable; tests share the process, so it is merged in here as
    // the app merges it: over the app's own, under what wins over the toolkit.
    let cli = object! {"env" => "cli", "both" => "cli", "post" => "cli"};
    let mut own = object! {"props" => object! {"deep" => array![1]}, "both" => "props", "post" => "pre"};
    own.extend(cli);
    let props = AppProps { context: own, post_cli_context: object! {"post" => "post"}, ..Default::default() };
    check_with(
        "532-core-context",
        |_| props,
        |app, c| {
            let s = Stack::new(app, "Stack")?;
            let get = |label: &str, n: &dyn Construct, key: &str| {
                c.record(label, n.node().try_get_context(key), None);
            };
            get("props", &s, "props");
            get("post", &s, "post");
            get("env", &s, "env");
            get("props beats env", &s, "both");
            get("unknown", &s, "unknown");
            s.node().add_metadata("x", "y");
            let child = Group::new(&s, "Child")?;
            child.node().set_context("own", 1)?;
            get("own", &Group::new(&child, "Grand")?, "own");
            get("not upwards", &s, "own");
            let mut all: Vec<String> =
                app.node().all_context().into_keys().filter(|k| !k.starts_with("aws:")).collect();
            all.sort();
            c.record("all", all, None);
            c.attempt("set after children", |t, _| {
                Group::new(t, "C")?;
                t.node().set_context("k", 1)
            });
            c.attempt("get missing", |t, _| t.node().get_context("missing").map(|_| ()));
            c.attempt("token key", |t, _| {
                t.node().try_get_context(&Aws::region());
                Ok(())
            });
            Ok(())
        },
    );
}

#[test]
fn context_that_is_missing() {
    check("533-core-missing-context", |app, c| {
        let s = Stack::builder(app, "Stack").env(("111111111111", "eu-west-1")).build()?;
        let t = Stack::builder(app, "Other").env(("111111111111", "us-east-1")).build()?;
        let ssm = |s: &Stack, name: &str, default: Option<&str>| {
            let dummy = default.map_or_else(|| format!("dummy-value-for-{name}"), str::to_owned);
            let options = object! {"dummyValue" => dummy.as_str(), "ignoreErrorOnMissingContext" => default.is_some()};
            context_provider::get_value(s, "ssm", object! {"parameterName" => name}, options, dummy.into())
        };
        c.record("ssm", ssm(&s, "/p", None)?, None);
        c.record("ssm default", ssm(&s, "/q", Some("dflt"))?, None);
        c.record("azs", s.availability_zones()?, None);
        ssm(&s, "/p", None)?;
        ssm(&t, "/p", None)?;
        let filter = object! {"isDefault" => "true"};
        let props = object! {"filter" => filter, "returnAsymmetricSubnets" => true};
        let vpc = Group::new(&s, "Vpc")?;
        context_provider::get_value(&vpc, "vpc-provider", props, Object::new(), Value::Undefined)?;
        // What the dummy network has: two subnets of each kind.
        for kind in ["Public", "Private", "Isolated"] {
            for n in 1..=2 {
                Group::new(&vpc, format!("{kind}Subnet{n}"))?;
            }
        }
        let custom = object! {"b" => 1, "a" => "x"};
        c.record("plugin", context_provider::get_value(&s, "custom", custom, Object::new(), "d".into())?, None);
        let key = |provider: &str, props: Object, environment: bool| -> Result<Object> {
            let (key, props) = context_provider::get_key(&s, provider, props, environment)?;
            Ok(object! {"key" => key, "props" => props})
        };
        let deep = object! {"b" => 1, "a" => object! {"z" => array![1, "x y/=$"]}};
        c.record("key", key("custom", deep, true)?, None);
        c.record("key without environment", key("p", Object::new(), false)?, None);
        Ok(())
    });
}

#[test]
fn context_of_an_unknown_environment() {
    check("534-core-context-agnostic", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let props = object! {"parameterName" => "/p"};
        context_provider::get_value(&s, "ssm", props, Object::new(), "dummy".into()).map(|_| ())
    });
}

#[test]
fn validation() {
    check("535-core-validation", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let c = Group::new(&s, "Child")?;
        c.node().add_validation(|| vec!["first of child".into(), "second of child".into()]);
        s.node().add_validation(|| vec!["of stack".into()]);
        Group::new(&s, "Fine")?.node().add_validation(Vec::new);
        let d = Group::new(&Stack::new(app, "Other")?, "Deep")?;
        d.node().add_validation(|| vec!["of deep".into()]);
        Ok(())
    });
}

#[test]
fn permissions_boundaries() {
    let context = object! {"@aws-cdk/core:permissionsBoundary" => object! {"name" => "app-boundary"}};
    check_with(
        "539-core-permissions-boundary",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let role = |s: &Stack| -> Result<()> {
                let root = format!("arn:{}:iam::{}:root", Aws::partition(), s.account());
                let statement = object! {
                    "Action" => "sts:AssumeRole", "Effect" => "Allow", "Principal" => object! {"AWS" => root},
                };
                let document = object! {"Statement" => array![statement], "Version" => "2012-10-17"};
                let role = Group::new(s, "Role")?;
                CfnResource::l1(&role, "Resource", "AWS::IAM::Role", object! {"AssumeRolePolicyDocument" => document})?;
                CfnResource::l1(&Group::new(s, "User")?, "Resource", "AWS::IAM::User", Object::new())?;
                Ok(())
            };
            let of = PermissionsBoundary::from_name;
            let stack = |id: &str, boundary| Stack::builder(app, id).permissions_boundary(boundary).build();
            role(&stack("Name", of("boundary"))?)?;
            role(&stack("Arn", PermissionsBoundary::from_arn("arn:aws:iam::111111111111:policy/b"))?)?;
            let placeholders = of("cdk-${Qualifier}-${AWS::AccountId}-${AWS::Region}");
            let env = ("111111111111", "eu-west-1");
            role(&Stack::builder(app, "Placeholders").env(env).permissions_boundary(placeholders).build()?)?;
            c.attempt_synth("partition", |_, app| {
                Stack::builder(app, "S").permissions_boundary(of("b-${AWS::Partition}")).build().map(|_| ())
            });
            c.attempt_synth("region in agnostic stack", |_, app| {
                Stack::builder(app, "S").permissions_boundary(of("b-${AWS::Region}")).build().map(|_| ())
            });
            let props = StageProps { permissions_boundary: Some(of("stage-boundary")), ..Default::default() };
            role(&Stack::new(&Stage::new(app, "Stage", props)?, "Inherits")?)?;
            role(&Stack::new(app, "FromApp")?)
        },
    );
}

#[test]
fn construct_trees() {
    check("551-core-construct-tree", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let a = Group::new(&s, "a/b")?;
        for id in ["b", "10", "a", "2", "Ünï"] {
            Group::new(&a, id)?;
        }
        let leaf = Group::new(&a.node().find_child("b")?, "leaf")?;
        let paths = |nodes: &[Node]| nodes.iter().map(|n| n.path().to_owned()).collect::<Vec<_>>();
        let ids: Vec<String> = a.node().children().iter().map(|n| n.id().to_owned()).collect();
        c.record("ids", ids, None);
        c.record("pre", paths(&s.node().find_all()), None);
        c.record("post", paths(&s.node().find_all_post_order()), None);
        c.record("scopes", paths(&leaf.node().scopes()), None);
        let (root, scope) = (a.node().root_node(), a.node().scope().expect("a scope").clone());
        c.record("root", vec![root.path(), scope.id(), a.node().path()], None);
        let d = Group::new(&s, "WithDefault")?;
        Group::new(&d, "Default")?;
        c.record("default child", d.node().default_child()?.expect("a default child").id(), None);
        let e = Group::new(&s, "Explicit")?;
        e.node().set_default_child(&Group::new(&e, "Chosen")?);
        c.record("explicit default", e.node().default_child()?.expect("a default child").id(), None);
        let (there, again) = (s.node().try_remove_child("Explicit"), s.node().try_remove_child("nope"));
        c.record("removed", vec![there, again, s.node().try_find_child("Explicit").is_none()], None);
        let (stack, stage) = (s.node().own_stack().is_some(), app.node().own_stage().is_some());
        // That something is a construct or an app is a matter of types here; JavaScript has no answer for the second.
        let element = a.node().element().is_some();
        c.record("is", array![true, Value::Null, stack, stage, stage, element], None);
        Ok(())
    });
}

#[test]
fn what_construct_trees_refuse() {
    check("552-core-construct-errors", |_, c| {
        let group = |scope: &dyn Construct, id: &str| Group::new(scope, id).map(|_| ());
        c.attempt("same id", |t, _| group(t, "X").and_then(|()| group(t, "X")));
        c.attempt("same id after slash", |t, _| group(t, "X/Y").and_then(|()| group(t, "X--Y")));
        c.attempt("empty id", |t, _| group(t, ""));
        inexpressible(c, "no scope");
        c.attempt("missing child", |t, _| t.node().find_child("Nope").map(|_| ()));
        c.attempt("locked", |t, _| {
            t.node().lock();
            group(t, "X")
        });
        c.attempt("child of locked", |t, _| {
            let x = Group::new(t, "X")?;
            t.node().lock();
            group(&x, "Y")
        });
        c.attempt("two defaults", |t, _| {
            group(t, "Default")?;
            group(t, "Resource")?;
            t.node().default_child().map(|_| ())
        });
        c.attempt_synth("validation at synth", |t, _| {
            t.node().add_validation(|| vec!["one".into(), "two".into()]);
            Ok(())
        });
        c.attempt_synth("added while synthesizing", |t, _| {
            let scope = t.clone();
            t.node().add_fallible_validation(move || group(&scope, "Late").map(|()| Vec::new()));
            Ok(())
        });
        Ok(())
    });
}

#[test]
fn stages() {
    check("553-core-stages", |app, c| {
        let env = Environment { region: Some("eu-west-1".into()), ..Default::default() };
        let a = Stage::new(app, "Alpha", StageProps { env, ..Default::default() })?;
        let given = StageProps { stage_name: Some("given".into()), ..Default::default() };
        let inner = Stage::new(&a, "Inner", given)?;
        let stack = |scope: &dyn Construct, id: &str| -> Result<Stack> {
            let x = Stack::new(scope, id)?;
            resource(&x, "R")?;
            Ok(x)
        };
        let one = stack(&a, "One")?;
        let two = stack(&a, "Two")?;
        one.add_dependency(&two)?;
        stack(&inner, "Deep")?;
        stack(app, "Top")?;
        for (label, stage) in [("alpha", &a), ("inner", &inner), ("app", app.stage())] {
            let folder = stage.outdir().file_name().expect("a name").to_string_lossy().into_owned();
            let facts = object! {
                // The app has no name here, an empty one there.
                "name" => stage.stage_name().unwrap_or_default(),
                "artifact" => stage.artifact_id(),
                "outdir" => folder,
                "account" => stage.env().account.unwrap_or_else(|| "undefined".into()),
                "region" => stage.env().region,
                "parent" => stage.parent_stage().map_or_else(|| "none".into(), |p| p.node().path().to_owned()),
            };
            c.record(label, facts, None);
        }
        let around = Stage::of(&one).expect("a stage");
        c.record("of", array![around.node().path(), Stage::of(app).is_some()], None);
        Ok(())
    });
}

/// The report of an app that sets no flag, without what the flags do, which is the library's text.
#[test]
fn the_report_of_flags() {
    let dir = tempfile::tempdir().unwrap();
    let app = App::with_props(AppProps { outdir: Some(dir.path().join("cdk.out")), ..Default::default() }).unwrap();
    let assembly = app.synth().unwrap();
    let read = |path: &std::path::Path| -> serde_json::Value {
        serde_json::from_str(&fs_err::read_to_string(path).unwrap()).unwrap()
    };
    let manifest = read(&assembly.directory().join("manifest.json"));
    let got = &manifest["artifacts"]["aws-cdk-lib/feature-flag-report"];
    let expected =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oracle/expected/_feature-flag-report.json");
    let mut want = read(&expected);
    for flag in want["properties"]["flags"].as_object_mut().unwrap().values_mut() {
        // Differs(cdk): flag-explanations.
        assert!(flag.as_object_mut().unwrap().shift_remove("explanation").is_some());
    }
    assert_eq!(serde_json::to_string_pretty(got).unwrap(), serde_json::to_string_pretty(&want).unwrap());
}

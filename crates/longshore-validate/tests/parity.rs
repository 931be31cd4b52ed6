//! Rust twins of the oracle's cases 1900 to 1904: what the validator makes of apps, and what is printed about it.
//!
//! Each case has a process of its own, because what is printed and the environment are part of it.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, reason = "a test program of its own")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use longshore::aws_ecr::Repository;
use longshore::core::cfn_elements::CfnCondition;
use longshore::core::validation::{
    Acknowledgment, CloudFormationValidatePlugin, CloudFormationValidatePluginProps, IPolicyValidationPlugin,
    PolicyValidationContext, PolicyValidationPluginReport, PolicyViolatingResource, PolicyViolation,
    ValidationRuleSource, Validations,
};
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};
use serde_json::{Map, Value as Json, json};

/// Begins the line on the error output after which an app prints.
const MARK: &str = "\u{1}app ";
/// A case, its apps, and what the environment says about the validator.
type Case = (&'static str, fn(&Run) -> Result<()>, Option<&'static str>);

const CASES: [Case; 5] = [
    ("1900-validation-findings", findings, None),
    ("1901-validation-modes", modes, None),
    ("1902-validation-annotations", annotations, None),
    ("1903-validation-plugins", plugins, None),
    ("1904-validation-switched-off", switched_off, Some("false")),
];

fn main() {
    assert!(
        cfg!(feature = "validation") || std::env::var_os(longshore_validate::PROGRAM_ENV).is_some(),
        "there is no validator: turn on the feature, or name a program"
    );
    if let Some(case) = std::env::args().nth(1).and_then(|a| a.strip_prefix("case=").map(str::to_owned)) {
        let run = Run { work: std::env::current_dir().unwrap() };
        let (_, body, _) = CASES.iter().find(|(name, ..)| *name == case).unwrap();
        return body(&run).unwrap();
    }
    let mut differences = Vec::new();
    for (case, _, validation) in CASES {
        let before = differences.len();
        compare(case, validation, &mut differences);
        println!("{case}: {}", if differences.len() == before { "ok" } else { "differs" });
    }
    assert!(differences.is_empty(), "{} differences\n{}", differences.len(), differences.join("\n"));
}

fn oracle() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oracle")
}

fn compare(case: &str, validation: Option<&str>, differences: &mut Vec<String>) {
    let work = tempfile::tempdir().unwrap();
    let work = work.path().canonicalize().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.arg(format!("case={case}")).current_dir(&work).env_remove("CDK_VALIDATION").env_remove("CDK_APP_MODE");
    child.env_remove("CDK_CONTEXT_JSON").env_remove("CDK_OUTDIR");
    child.envs(validation.map(|v| ("CDK_VALIDATION", v)));
    let output = child.output().unwrap();
    let printed = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{case} failed: {printed}");
    let mut got: Map<String, Json> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<(String, Json)>(line).unwrap())
        .collect();
    for app in printed.split(MARK).skip(1) {
        let (label, text) = app.split_once('\n').unwrap();
        got[label]["printed"] = text.trim_end_matches('\n').into();
    }
    let file = oracle().join("expected").join(case).join("values.json");
    let mut want: Map<String, Json> = serde_json::from_str(&fs_err::read_to_string(file).unwrap()).unwrap();
    for app in want.values_mut().filter(|v| v["printed"].is_array()) {
        let texts: Vec<&str> = app["printed"].as_array().unwrap().iter().map(|t| t.as_str().unwrap()).collect();
        app["printed"] = texts.join("\n").into();
    }
    for label in want.keys().chain(got.keys().filter(|k| !want.contains_key(*k))) {
        let (want, got) = (want.get(label).unwrap_or(&Json::Null), got.get(label).unwrap_or(&Json::Null));
        differ(&format!("{case} {label}"), want, got, differences);
    }
}

fn differ(at: &str, want: &Json, got: &Json, out: &mut Vec<String>) {
    match (want, got) {
        (Json::Object(a), Json::Object(b)) => {
            for key in a.keys().chain(b.keys().filter(|k| !a.contains_key(*k))) {
                let of = |m: &Map<String, Json>| m.get(key).cloned().unwrap_or_default();
                differ(&format!("{at} {key}"), &of(a), &of(b), out);
            }
        }
        (Json::Array(a), Json::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().for_each(|(i, (a, b))| differ(&format!("{at} {i}"), a, b, out));
        }
        _ if want == got => {}
        _ => out.push(format!("{at}:\n  expected {want}\n  got      {got}")),
    }
}

/// Leaves out where constructs were made, which only JavaScript knows.
fn without_locations(of: &mut Json) {
    match of {
        Json::Object(map) => {
            if map.contains_key("libraryVersion") {
                map.remove("location");
            }
            map.values_mut().for_each(without_locations);
        }
        Json::Array(items) => items.iter_mut().for_each(without_locations),
        _ => {}
    }
}

struct Run {
    work: PathBuf,
}

impl Run {
    /// Builds an app, synthesizes it, and tells its reports and how it failed.
    fn app(&self, label: &str, props: AppProps, build: impl FnOnce(&App) -> Result<()>) {
        eprintln!("{MARK}{label}");
        let outdir = self.work.join("apps").join(label.replace(' ', "-"));
        let result = (|| {
            let app = App::with_props(AppProps { outdir: Some(outdir.clone()), ..props })?;
            build(&app)?;
            app.synth()
        })();
        let mut told = json!({});
        if let Err(error) = result {
            // In JavaScript the exit code of this mode is set, and nothing is thrown.
            if error.message() != "Validation failed" {
                told["error"] = error.message().into();
            }
        }
        for (key, name) in [("report", "validation-report.json"), ("legacy", "policy-validation-report.json")] {
            if let Ok(text) = fs_err::read_to_string(outdir.join(name)) {
                let mut report: Json = serde_json::from_str(&text).unwrap();
                report.as_object_mut().unwrap().remove("version");
                without_locations(&mut report);
                told[key] = report;
            }
        }
        tell(label, told);
    }

    fn with_context(&self, label: &str, context: Object, build: impl FnOnce(&App) -> Result<()>) {
        self.app(label, AppProps { context, ..Default::default() }, build);
    }
}

fn tell(label: &str, told: Json) {
    println!("{}", json!([label, told]));
}

fn recommended() -> Object {
    let text = fs_err::read_to_string(oracle().join("recommended-feature-flags.json")).unwrap();
    Value::from(serde_json::from_str::<Json>(&text).unwrap()).as_object().unwrap().clone()
}

fn resource(scope: &dyn Construct, id: &str, kind: &str, properties: Object) -> Result<CfnResource> {
    CfnResource::new(scope, id, kind, properties)
}

fn volume(scope: &dyn Construct) -> Result<CfnResource> {
    resource(scope, "Volume", "AWS::EC2::Volume", object! {"AvailabilityZone" => "us-east-1a", "Size" => 1})
}

fn accept(scope: &dyn Construct, rules: &[(&str, &str)]) -> Result<()> {
    let rules = rules.iter().map(|(id, reason)| Acknowledgment { id: (*id).into(), reason: (*reason).into() });
    Validations::of(scope).acknowledge(&rules.collect::<Vec<_>>())
}

fn findings(run: &Run) -> Result<()> {
    let bad = |s: &Stack| -> Result<()> {
        let bucket = object! {
            "BucketName" => "UPPER_case",
            "Nonsense" => 1,
            "VersioningConfiguration" => object! {"Status" => "Perhaps"},
        };
        resource(s, "Bucket", "AWS::S3::Bucket", bucket)?;
        let zone = "us-east-1a";
        resource(s, "Volume", "AWS::EC2::Volume", object! {"AvailabilityZone" => zone, "Size" => "many"})?;
        resource(s, "Other", "AWS::EC2::Volume", object! {"AvailabilityZone" => zone, "Size" => 10})?;
        resource(s, "Queue", "AWS::SQS::Queue", object! {"DelaySeconds" => 5000})?;
        resource(s, "Unknown", "AWS::Nope::Thing", object! {})?;
        resource(s, "Role", "AWS::IAM::Role", object! {})?;
        let function = object! {
            "Runtime" => "nodejs8.10",
            "Handler" => "a.b",
            "Code" => object! {"ZipFile" => "x"},
            "Role" => object! {"Fn::GetAtt" => array!["Role", "Arn"]},
        };
        resource(s, "Function", "AWS::Lambda::Function", function).map(|_| ())
    };
    run.app("nothing", AppProps::default(), |_| Ok(()));
    run.app("clean", AppProps::default(), |a| {
        resource(&Stack::new(a, "Stack")?, "Topic", "AWS::SNS::Topic", object! {"TopicName" => "x"}).map(|_| ())
    });
    run.app("empty stack", AppProps::default(), |a| Stack::new(a, "Stack").map(|_| ()));
    run.app("warnings", AppProps::default(), |a| {
        bad(&Stack::new(a, "Stack")?)?;
        let s = Stack::builder(a, "B").env(("111111111111", "eu-west-1")).build()?;
        let l1 = object! {"repositoryName" => "UPPER"};
        CfnResource::l1(&s, "Repository", "AWS::ECR::Repository", l1)?;
        Repository::builder(&s, "Named").repository_name("named").build()?;
        volume(&s)?;
        let value = CfnFn::get_att("Volume", "Nope").into();
        CfnOutput::new(&s, "Out", CfnOutputProps { value, ..Default::default() })?;
        let parameter = CfnParameterProps::builder().parameter_type("String").default("x");
        CfnParameter::new(&s, "Parameter", parameter.allowed_values(vec!["y".into()]).build())?;
        CfnCondition::new(&s, "Unused", Some(CfnFn::condition_equals("a", "b")))?;
        Ok(())
    });
    run.app("stages", AppProps::default(), |a| {
        let outer = Stage::new(a, "Outer", StageProps::default())?;
        let env = Environment { region: Some("eu-central-1".into()), ..Default::default() };
        let inner = Stage::new(&outer, "Inner", StageProps { env, ..Default::default() })?;
        let (z, y) = (Stack::new(a, "Z")?, Stack::new(a, "Y")?);
        y.add_dependency(&z)?;
        let plain = Group::new(a, "Plain")?;
        let all = [y, z.clone(), Stack::new(&outer, "S")?, Stack::new(&inner, "S")?, Stack::new(&plain, "Below")?];
        for stack in &all {
            volume(stack)?;
        }
        let nested = Stack::nested(&z, "Nested", NestedStackProps::default())?;
        volume(&nested).map(|_| ())
    });
    run.app("accepted", AppProps::default(), |a| {
        let s = Stack::new(a, "Stack")?;
        bad(&s)?;
        let w3010 = ("CloudFormation-Validate::W3010", "one zone is meant");
        accept(&s.node().find_child("Volume")?, &[w3010])?;
        accept(&s.node().find_child("Bucket")?, &[("CloudFormation Validate::F3002", "pre-release")])?;
        accept(a, &[("CloudFormation-Validate::F3034", "")])
    });
    run.app("game servers", AppProps::default(), games);
    Ok(())
}

fn games(a: &App) -> Result<()> {
    let s = Stack::new(a, "Stack")?;
    for (id, system) in [("Windows", "WINDOWS_2016"), ("Linux", "AMAZON_LINUX_2023")] {
        resource(&s, id, "AWS::GameLift::Build", object! {"OperatingSystem" => system})?;
    }
    let port = |from: i32, to: i32| {
        Value::from(object! {"FromPort" => from, "ToPort" => to, "IpRange" => "10.0.0.0/8", "Protocol" => "UDP"})
    };
    let at = |min: i32, max: i32, wanted: i32| {
        let capacity = object! {"MinSize" => min, "MaxSize" => max, "DesiredEC2Instances" => wanted};
        Value::from(object! {"Location" => "us-east-1", "LocationCapacity" => capacity})
    };
    let fleet = |id: &str, build: Value, path: &str, locations: Vec<Value>, ports: Vec<Value>| {
        let process = object! {"ConcurrentExecutions" => 1, "LaunchPath" => path};
        let properties = object! {
            "Name" => id,
            "BuildId" => build,
            "EC2InstanceType" => "c5.large",
            "EC2InboundPermissions" => ports,
            "Locations" => locations,
            "RuntimeConfiguration" => object! {"ServerProcesses" => array![process]},
        };
        resource(&s, id, "AWS::GameLift::Fleet", properties)
    };
    let locations = vec![at(5, 1, 3), at(1, 3, 9), at(1, 3, 0), at(1, 3, 2)];
    let build = |id: &str| Value::from(object! {"Ref" => id});
    fleet("A", build("Windows"), "/local/game/x", locations, vec![port(2000, 3000), port(3000, 2000)])?;
    fleet("B", build("Linux"), "C:\\game\\x", vec![at(2, 2, 2)], vec![port(2000, 2000)])?;
    fleet("C", build("Linux"), "/local/game/x", vec![at(0, 1, 1)], Vec::new())?;
    fleet("D", "build-1".into(), "/anywhere", vec![at(0, 1, 1)], Vec::new())?;
    let alias = |id: &str, strategy: Object| {
        resource(&s, id, "AWS::GameLift::Alias", object! {"Name" => id, "RoutingStrategy" => strategy})
    };
    alias("Simple", object! {"Type" => "SIMPLE", "FleetId" => build("A"), "Message" => "no"})?;
    alias("Terminal", object! {"Type" => "TERMINAL", "FleetId" => build("A"), "Message" => "over"})?;
    alias("Good", object! {"Type" => "SIMPLE", "FleetId" => build("A")}).map(|_| ())
}

fn modes(run: &Run) -> Result<()> {
    let flag = "@aws-cdk/core:validateAgainstDefaultRules";
    let mode = "@aws-cdk/core:appMode";
    let strict = "@aws-cdk/core:strictCfnValidateErrors";
    let toolkit = "@aws-cdk/core:failSynthOnValidationErrors";
    let bad = |a: &App| -> Result<Stack> {
        let s = Stack::new(a, "Stack")?;
        resource(&s, "Bucket", "AWS::S3::Bucket", object! {"Nonsense" => 1})?;
        volume(&s)?;
        Ok(s)
    };
    let broken = |a: &App| bad(a).map(|_| ());
    let warned = |a: &App| volume(&Stack::new(a, "Stack")?).map(|_| ());
    run.with_context("errors", object! {flag => true}, broken);
    run.with_context("errors by text", object! {flag => "true"}, broken);
    run.with_context("not errors by text", object! {flag => "false"}, broken);
    run.with_context("accepted errors", object! {flag => true}, |a| {
        accept(&bad(a)?, &[("CloudFormation-Validate::F3002", "r")])
    });
    for name in ["inmemory", "process", "other"] {
        run.with_context(&format!("errors {name}"), object! {flag => true, mode => name}, broken);
    }
    run.with_context("warnings inmemory", object! {mode => "inmemory"}, broken);
    run.with_context("strict", object! {strict => true}, broken);
    run.with_context("strict with warnings", object! {strict => true}, warned);
    run.with_context("reported by the toolkit", object! {toolkit => false}, broken);
    run.with_context("errors reported by the toolkit", object! {flag => true, toolkit => false}, broken);
    let builtin = |on: bool| AppProps { builtin_cloud_formation_validation: Some(on), ..Default::default() };
    run.app("off by property", builtin(false), broken);
    run.app("on by property", builtin(true), warned);
    run.with_context("former report", object! {"@aws-cdk/core:validationReportJson" => true}, |a| {
        bad(a)?;
        volume(&Stack::new(&Stage::new(a, "Stage", StageProps::default())?, "Stack")?).map(|_| ())
    });
    run.with_context("recommended flags", recommended(), warned);
    Ok(())
}

fn annotations(run: &Run) -> Result<()> {
    let flags = || object! {"@aws-cdk/core:annotationsInValidationReport" => true};
    let some = |scope: &dyn Construct, id: &str| resource(scope, id, "Some::Type", Object::new());
    let annotate = |a: &App| -> Result<(Stack, CfnResource, CfnResource)> {
        let s = Stack::new(a, "Stack")?;
        let r = some(&s, "R")?;
        let q = some(&Stack::new(&Stage::new(a, "Stage", StageProps::default())?, "Inner")?, "Q")?;
        Annotations::of(a).add_warning("of the app");
        Annotations::of(&s).add_warning("plain");
        Annotations::of(&r).add_warning("plain");
        Annotations::of(&r).add_warning_v2("some:id", "with an id");
        Annotations::of(&q).add_warning_v2("some:id", "with an id");
        Annotations::of(&r).add_warning_v2("Other::id", "with a full id");
        Annotations::of(&q).add_info("not told");
        Validations::of(&q).add_warning("Mine::Rule One", "of mine")?;
        Validations::of(&q).add_warning("Rule", "without a name")?;
        Ok((s, r, q))
    };
    run.with_context("warnings", flags(), |a| annotate(a).map(|_| ()));
    run.app("off", AppProps::default(), |a| annotate(a).map(|_| ()));
    run.with_context("errors", flags(), |a| {
        let (_, r, q) = annotate(a)?;
        Annotations::of(&r).add_error("bad");
        Validations::of(&q).add_error("Bad Rule", "worse")?;
        Validations::of(&q).add_error("Mine::Bad", "worst")
    });
    let mut toolkit = flags();
    toolkit.insert("@aws-cdk/core:failSynthOnValidationErrors".into(), false.into());
    run.with_context("errors reported by the toolkit", toolkit, |a| {
        Annotations::of(&annotate(a)?.1).add_error("bad (not::an id");
        Ok(())
    });
    run.with_context("accepted", flags(), |a| {
        let (s, r, q) = annotate(a)?;
        accept(&s, &[("some:id", "known")])?;
        accept(&q, &[("Mine::Rule One", "mine"), ("annotation::Rule", "also")])?;
        Annotations::of(&r).add_error("bad");
        accept(&r, &[("error-annotation", "no use"), ("warning-annotation", "of use")])
    });
    run.with_context("with findings", flags(), |a| {
        let v = volume(&Stack::new(a, "Stack")?)?;
        Annotations::of(&v).add_warning_v2("a:b", "strange  text\u{1b}[31m here");
        Ok(())
    });
    run.with_context("no stacks", flags(), |a| {
        Annotations::of(a).add_error("bad");
        Ok(())
    });
    Ok(())
}

type Check = fn(&PolicyValidationContext) -> Result<PolicyValidationPluginReport>;

struct Plugin(&'static str, Check);

impl IPolicyValidationPlugin for Plugin {
    fn name(&self) -> String {
        self.0.to_owned()
    }

    fn validate(&self, context: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
        (self.1)(context)
    }
}

fn clean() -> Result<PolicyValidationPluginReport> {
    Ok(PolicyValidationPluginReport { success: true, ..Default::default() })
}

fn writes(c: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
    let text = fs_err::read_to_string(&c.template_paths[0])? + " ";
    fs_err::write(&c.template_paths[0], text)?;
    clean()
}

fn adds(c: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
    fs_err::write(Path::new(&c.template_paths[0]).with_file_name("new.txt"), "x")?;
    clean()
}

fn first(c: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
    let at = |id: &str| PolicyViolatingResource {
        resource_logical_id: Some(id.into()),
        template_path: Some(c.template_paths[0].clone()),
        ..Default::default()
    };
    let found = |rule: &str, description: &str, severity: &str, violating_resources| PolicyViolation {
        rule_name: rule.into(),
        description: description.into(),
        severity: Some(severity.into()),
        violating_resources,
        ..Default::default()
    };
    let odd = found("Own::R", "odd", "Odd", vec![PolicyViolatingResource::default(), at("Nope")]);
    let violations =
        vec![found("R", "d", "info", vec![at("Topic")]), PolicyViolation { fix: Some("one\ntwo".into()), ..odd }];
    Ok(PolicyValidationPluginReport { violations, ..clean()? })
}

fn plugins(run: &Run) -> Result<()> {
    let flag = || object! {"@aws-cdk/core:validateAgainstDefaultRules" => true};
    let bad = |a: &App| -> Result<Stack> {
        let s = Stack::new(a, "Stack")?;
        volume(&s)?;
        resource(&s, "Topic", "AWS::SNS::Topic", Object::new())?;
        let routing = object! {"Type" => "SIMPLE", "FleetId" => "fleet-1", "Message" => "no"};
        resource(&s, "Alias", "AWS::GameLift::Alias", object! {"Name" => "x", "RoutingStrategy" => routing})?;
        Ok(s)
    };
    let rego = |severity: &str| ValidationRuleSource {
        name: "mine.rego".into(),
        content: format!(
            "package mine\nimport rego.v1\nviolation contains v if {{\n  \
             some name in resources_of_type(\"AWS::SNS::Topic\")\n  \
             not input.resources[name].properties.TopicName\n  \
             v := make_diag_at(\"MINE-1\", \"{severity}\", name, \"Properties.TopicName\", \"a topic needs a name\")\n}}\n"
        ),
    };
    let guard = ValidationRuleSource {
        name: "mine.guard".into(),
        content: "rule topics_are_encrypted when Resources.*[ Type == \"AWS::SNS::Topic\" ] !empty {\n  \
                  Resources.*[ Type == \"AWS::SNS::Topic\" ].Properties.KmsMasterKeyId exists \
                  <<topics are encrypted>>\n}\n"
            .into(),
    };
    type Props = CloudFormationValidatePluginProps;
    let add = |scope: &dyn Construct, props: Props| {
        Validations::of(scope).add_plugins(&[Rc::new(CloudFormationValidatePlugin::new(props)?)])
    };
    run.with_context("own rego", flag(), |a| {
        bad(a)?;
        add(a, Props { rego_rules: vec![rego("ERROR")], ..Default::default() })
    });
    run.app("own rego warns", AppProps::default(), |a| {
        accept(&bad(a)?, &[("CloudFormation-Validate::MINE-1", "later")])?;
        add(a, Props { rego_rules: vec![rego("WARN")], include_default_rules: Some(false), ..Default::default() })
    });
    run.app("own guard", AppProps::default(), |a| {
        bad(a)?;
        add(a, Props { guard_rules: vec![guard], ..Default::default() })
    });
    run.app("without default rules", AppProps::default(), |a| {
        bad(a)?;
        add(a, Props { include_default_rules: Some(false), ..Default::default() })
    });
    let off = AppProps { builtin_cloud_formation_validation: Some(false), ..Default::default() };
    run.app("registered though off", off, |a| {
        bad(a)?;
        add(a, Props::default())
    });
    run.app("twice", AppProps::default(), |a| {
        bad(a)?;
        add(a, Props::default())?;
        add(a, Props::default())
    });
    run.app("at a stage", AppProps::default(), |a| {
        bad(a)?;
        let stage = Stage::new(a, "Stage", StageProps::default())?;
        Stack::new(&stage, "S")?;
        add(&stage, Props::default())
    });
    let with = |a: &App, all: &[(&'static str, Check)]| -> Result<()> {
        bad(a)?;
        let all = all.iter().map(|(name, check)| Rc::new(Plugin(name, *check)) as Rc<dyn IPolicyValidationPlugin>);
        Validations::of(a).add_plugins(&all.collect::<Vec<_>>())
    };
    let throws: Check = |_| Err(Error::new("Cannot", "cannot"));
    run.app("beside others", AppProps::default(), |a| with(a, &[("First", first), ("Throws", throws)]));
    let confirm = || AppProps { confirm_validation_plugins_do_not_mutate: true, ..Default::default() };
    run.app("changes", confirm(), |a| with(a, &[("Adds", adds), ("Writes", writes)]));
    run.app("changes unseen", AppProps::default(), |a| with(a, &[("Writes", writes)]));
    run.app("adds files", confirm(), |a| with(a, &[("Adds", adds)]));
    let own = CloudFormationValidatePlugin::new(Props { rego_rules: vec![rego("ERROR")], ..Default::default() })?;
    let ids = own.rule_ids().unwrap_or_default();
    let known = ["W3010", "F3002", "W3005", "W1020", "CDK-GameLift-001", "MINE-1", "I1002"];
    let known: Vec<&str> = known.into_iter().filter(|id| ids.iter().any(|x| x == id)).collect();
    tell("rules", json!({"count": ids.len(), "known": known}));
    Ok(())
}

fn switched_off(run: &Run) -> Result<()> {
    let bad = |a: &App| -> Result<Stack> {
        let s = Stack::new(a, "Stack")?;
        resource(&s, "Bucket", "AWS::S3::Bucket", object! {"Nonsense" => 1})?;
        Ok(s)
    };
    run.app("off", AppProps::default(), |a| bad(a).map(|_| ()));
    let on = AppProps { builtin_cloud_formation_validation: Some(true), ..Default::default() };
    run.app("off though asked for", on, |a| bad(a).map(|_| ()));
    run.with_context("annotations", object! {"@aws-cdk/core:annotationsInValidationReport" => true}, |a| {
        Annotations::of(&bad(a)?).add_error("bad");
        Ok(())
    });
    run.with_context("recommended flags", recommended(), |a| {
        Annotations::of(&bad(a)?).add_warning("hm");
        Ok(())
    });
    run.app("registered", AppProps::default(), |a| {
        bad(a)?;
        Validations::of(a).add_plugins(&[Rc::new(CloudFormationValidatePlugin::new(Default::default())?)])
    });
    Ok(())
}

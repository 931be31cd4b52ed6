use std::cell::RefCell;
use std::rc::Rc;

use longshore::core::validation::{
    Acknowledgment, IPolicyValidationPlugin, PolicyValidationContext, PolicyValidationPluginRef,
    PolicyValidationPluginReport, PolicyViolatingResource, PolicyViolation, Validations,
};
use longshore::core::value::{Object, Value};
use longshore::object;
use longshore::prelude::*;

use super::resource;
use crate::harness::check_with;

type Seen = Rc<RefCell<Object>>;
type Answer = Box<dyn Fn(&PolicyValidationContext) -> Result<PolicyValidationPluginReport>>;

struct Plugin {
    name: &'static str,
    version: Option<&'static str>,
    root: String,
    app: Node,
    seen: Seen,
    answer: Answer,
}

impl IPolicyValidationPlugin for Plugin {
    fn name(&self) -> String {
        self.name.to_owned()
    }
    fn version(&self) -> Option<String> {
        self.version.map(str::to_owned)
    }
    fn validate(&self, c: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
        let relative = |p: &String| p.strip_prefix(&self.root).unwrap_or(p).trim_start_matches('/').to_owned();
        let stacks = c.stack_templates.iter().map(|t| {
            Value::from(object! {
                "path" => &t.stack_construct_path,
                "template" => relative(&t.template_path),
                "account" => t.account_id.clone(),
                "region" => t.region.clone(),
            })
        });
        let seen = object! {
            "paths" => c.template_paths.iter().map(relative).collect::<Vec<_>>(),
            "stacks" => stacks.collect::<Vec<_>>(),
            "account" => c.account_id.clone(),
            "region" => c.region.clone(),
            "app" => c.app_construct.is_same(&self.app),
        };
        self.seen.borrow_mut().insert(self.name.to_owned(), seen.into());
        (self.answer)(c)
    }
}

fn violation(rule: &str, severity: Option<&str>, at: Vec<PolicyViolatingResource>) -> PolicyViolation {
    PolicyViolation {
        rule_name: rule.into(),
        description: format!("about {rule}"),
        severity: severity.map(str::to_owned),
        violating_resources: at,
        ..Default::default()
    }
}

fn at(c: &PolicyValidationContext, id: &str) -> PolicyViolatingResource {
    PolicyViolatingResource {
        resource_logical_id: Some(id.into()),
        template_path: c.template_paths.first().cloned(),
        ..Default::default()
    }
}

fn found(success: bool, violations: Vec<PolicyViolation>) -> Result<PolicyValidationPluginReport> {
    Ok(PolicyValidationPluginReport { success, violations, ..Default::default() })
}

fn mine(c: &PolicyValidationContext) -> Result<PolicyValidationPluginReport> {
    let map = |k: &str, v: &str| Some([(k.to_owned(), v.to_owned())].into_iter().collect());
    let located =
        PolicyViolatingResource { locations: vec!["Properties.X".into(), "Properties.Y".into()], ..at(c, "A") };
    let by_path = PolicyViolatingResource { construct_path: Some("Stack/B".into()), ..Default::default() };
    let plain = PolicyViolation {
        fix: Some("do it".into()),
        rule_metadata: map("k", "v"),
        ..violation("Plain", None, vec![located])
    };
    let violations = vec![
        plain,
        violation("Accepted Here", Some("error"), vec![at(c, "A"), at(c, "B")]),
        violation("Accepted-Above", Some("warning"), vec![at(c, "B")]),
        violation("Fatal", Some("FATAL"), vec![at(c, "A")]),
        violation("Odd", Some("Catastrophe"), vec![by_path]),
        violation("Nowhere", Some("info"), vec![at(c, "Nope")]),
    ];
    Ok(PolicyValidationPluginReport { metadata: map("m", "x"), ..found(false, violations)? })
}

#[test]
fn plug_ins_check_templates() {
    let context = object! {"@aws-cdk/core:failSynthOnValidationErrors" => false};
    check_with(
        "1614-core-policy-validation",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let stack = |scope: &dyn Construct, id: &str, env: Environment| -> Result<Stack> {
                let s = Stack::builder(scope, id).env(env).build()?;
                resource(&s, "A")?;
                resource(&s, "B")?;
                Ok(s)
            };
            let s = stack(app, "Stack", ("111111111111", "eu-west-1").into())?;
            stack(app, "Other", ("111111111111", "us-east-1").into())?;
            let stage = Stage::new(app, "Stage", StageProps::default())?;
            let inner = stack(&stage, "Inner", Environment::default())?;
            let seen = Seen::default();
            let plugin = |name, version, answer: Answer| -> PolicyValidationPluginRef {
                let (root, seen) = (c.work(""), Rc::clone(&seen));
                Rc::new(Plugin { name, version, root, app: app.node().clone(), seen, answer })
            };
            let clean = plugin("Clean", None, Box::new(|_| found(true, Vec::new())));
            Validations::of(app).add_plugins(&[plugin("My Plugin", Some("1.2.3"), Box::new(mine)), clean])?;
            let warn: Answer = Box::new(|c| found(true, vec![violation("Warn", Some("warning"), vec![at(c, "A")])]));
            let throws: Answer = Box::new(|_| Err(Error::new("Cannot", "cannot")));
            Validations::of(&inner).add_plugins(&[plugin("Of Stage", None, warn), plugin("Throws", None, throws)])?;
            let accept = |id: &str, reason: &str| Acknowledgment { id: id.into(), reason: reason.into() };
            let a = s.node().find_child("A")?;
            Validations::of(&a).acknowledge(&[accept("My-Plugin::Accepted-Here", "because")])?;
            let above = [accept("My Plugin::Accepted-Above", ""), accept("My-Plugin::Fatal", "no use")];
            Validations::of(&s).acknowledge(&above)?;
            let assembly = app.synth()?;
            let text = fs_err::read_to_string(assembly.directory().join("validation-report.json"))?;
            let mut report: serde_json::Value = serde_json::from_str(&text).unwrap();
            report.as_object_mut().unwrap().shift_remove("version");
            c.record("report", Value::from(report), None);
            let attempt = |label: &str, name: &'static str, success: bool, severity: &'static str| {
                c.attempt_synth(label, |t, a| {
                    let answer: Answer =
                        Box::new(move |c| found(success, vec![violation("R", Some(severity), vec![at(c, "R")])]));
                    Validations::of(a).add_plugins(&[plugin(name, None, answer)])?;
                    resource(t, "R").map(|_| ())
                });
            };
            attempt("fails", "Fails", false, "error");
            attempt("succeeds with warnings", "Warns", true, "warning");
            c.record("seen", seen.borrow().clone(), None);
            // A stack is always in an app here.
            c.attempt("no stage", |_, _| Ok(()));
            for id in ["a::b::c", "::b", "a(b", "a)b", "a(b]", "x[y::z]", "Some Plugin::A Rule"] {
                c.attempt(&format!("id {id}"), |t, _| Validations::of(t).acknowledge(&[accept(id, "r")]));
            }
            Ok(())
        },
    );
}

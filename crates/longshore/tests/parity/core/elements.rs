//! Parameters, mappings, outputs, exports, overrides and options of resources.

use longshore::core::cfn_elements::{CfnCondition, CfnMapping, CfnRule, Mapping};
use longshore::core::stack::ExportValueOptions;
use longshore::core::value::{Object, Value};
use longshore::prelude::{CfnFn as Fn, *};
use longshore::{array, object};

use super::{output, refused_by_types, resource, resource_with};
use crate::harness::check;

#[test]
fn parameters() {
    check("503-core-parameters", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let p = |id: &str, props: CfnParameterProps| CfnParameter::new(&s, id, props);
        let of_type = |t: &str| CfnParameterProps::builder().parameter_type(t).build();
        let all = p(
            "All",
            CfnParameterProps::builder()
                .parameter_type("String")
                .default("d")
                .allowed_pattern(".*")
                .allowed_values(vec!["d".into(), "e".into()])
                .constraint_description("c")
                .description("x")
                .max_length(5)
                .min_length(1)
                .no_echo(true)
                .build(),
        )?;
        let n = p(
            "Num",
            CfnParameterProps::builder()
                .parameter_type("Number")
                .default(3)
                .min_value(1.0)
                .max_value(9.0)
                .no_echo(false)
                .build(),
        )?;
        let l = p("List", CfnParameterProps { default: Some("a,b".into()), ..of_type("CommaDelimitedList") })?;
        let ln = p("ListNum", of_type("List<Number>"))?;
        let plain = p("Plain", CfnParameterProps::default())?;
        plain.with_props(|p| {
            p.description = Some("late".into());
            p.parameter_type = Some("AWS::SSM::Parameter::Value<String>".into());
        });
        p("with-dash.and_more", CfnParameterProps::default())?;
        resource_with(
            &s,
            "R",
            object! {
                "a" => all.value_as_string()?,
                "n" => n.value_as_number()?,
                "sum" => format!("n={}", n.value_as_string()?),
                "l" => l.value_as_list()?,
                "first" => Fn::select(0, &l.value_as_list()?)?,
                "v" => n.value(),
                "ln" => ln.value_as_list()?,
            },
        )?;
        let number: f64 = n.value_as_number()?;
        c.record("number token is number", if number.is_finite() { "number" } else { "no number" }, None);
        let plain = |t: &Stack| CfnParameter::new(t, "P", CfnParameterProps::default());
        c.attempt("number of string", |t, _| plain(t)?.value_as_number().map(|_| ()));
        c.attempt("list of string", |t, _| plain(t)?.value_as_list().map(|_| ()));
        c.attempt("string of list", |t, _| {
            CfnParameter::new(t, "P", of_type("CommaDelimitedList"))?.value_as_string().map(|_| ())
        });
        c.attempt("string of number", |t, _| {
            CfnParameter::new(t, "P", of_type("Number"))?.value_as_string().map(|_| ())
        });
        Ok(())
    });
}

fn mapping(entries: &[(&str, Object)]) -> Mapping {
    entries.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect()
}

#[test]
fn mappings() {
    check("504-core-mappings", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let deep = object! {"k" => object! {"deep" => true}};
        let eager = CfnMapping::new(&s, "Eager", mapping(&[("a", object! {"k" => 1}), ("b", deep)]), None)?;
        eager.set_value("c", "n", "new")?;
        eager.set_value("a", "k", "replaced")?;
        c.record("literal keys", eager.find_in_map("a", "k", None)?, &s);
        c.record("token top key", eager.find_in_map(&Aws::region(), "k", None)?, &s);
        let small = || mapping(&[("a", object! {"k" => "v"})]);
        let lazy = CfnMapping::new(&s, "Lazy", small(), true)?;
        c.record("lazy literal", lazy.find_in_map("a", "k", None)?, &s);
        let used = CfnMapping::new(&s, "LazyUsed", small(), true)?;
        c.record("lazy token", used.find_in_map(&Aws::region(), "k", None)?, &s);
        c.record("default", eager.find_in_map("a", &Aws::region(), Some("dflt"))?, &s);
        CfnMapping::new(&s, "Empty", Mapping::new(), None)?;
        let find = |label: &str, top: &str, second: &str, default: Option<&str>| {
            c.attempt(label, |t, _| {
                CfnMapping::new(t, "M", small(), false)?.find_in_map(top, second, default).map(|_| ())
            });
        };
        find("no such top key", "x", "k", None);
        find("no such second key", "a", "x", None);
        find("no such top key with default", "x", "k", Some("d"));
        c.attempt_synth("bad key", |t, _| {
            CfnMapping::new(t, "M", mapping(&[("a_b!", object! {"k" => "v"})]), false).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn outputs() {
    check("506-core-outputs", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let props = CfnOutputProps::builder().value(Aws::region()).description("d").export_name("exp:one").build();
        let one = CfnOutput::new(&s, "One", props)?;
        // JavaScript says where it was at every step; here it is said once.
        let refused = s.resolve(one.import_value()).expect_err("it is the same stack");
        c.record(
            "importValue",
            object! {"<error>" => format!("Resolution error: Resolution error: {refused}..")},
            None,
        );
        let two = output(&s, "Two", "x")?;
        let name = Fn::join("-", [Aws::stack_name(), "two".into()])?;
        two.with_props(|p| {
            p.value = "y".into();
            p.description = Some("late".into());
            p.export_name = Some(name);
        });
        output(&s, "Num", Fn::len(vec!["a"]))?;
        let inner = output(&Group::new(&s, "Inner")?, "Out-Dash", "v")?;
        c.record("logical id", inner.logical_id(), &s);
        c.attempt("no value", |t, _| output(t, "O", Value::Undefined).map(|_| ()));
        c.attempt_synth("importValue without export", |t, _| {
            output(t, "O", "v")?.import_value();
            Ok(())
        });
        c.attempt_synth("long export name", |t, _| {
            let props = CfnOutputProps::builder().value("v").export_name("x".repeat(256)).build();
            CfnOutput::new(t, "O", props).map(|_| ())
        });
        c.attempt_synth("empty value", |t, _| output(t, "O", "").map(|_| ()));
        Ok(())
    });
}

#[test]
fn exported_values() {
    check("507-core-export-value", |app, c| {
        let named = |name: &str| ExportValueOptions::builder().name(name).build();
        let s = Stack::new(app, "Stack")?;
        let r = resource(&s, "Res")?;
        c.record("ref", s.export_value(r.ref_())?, &s);
        c.record("ref again", s.export_value(r.ref_())?, &s);
        c.record("attribute", s.export_value(r.get_att("A.B"))?, &s);
        c.record("named", s.export_value_with("plain", named("Plain"))?, &s);
        let described = ExportValueOptions::builder().description("why").build();
        c.record("described", s.export_value_with(r.get_att("C"), described)?, &s);
        c.record("list", s.export_string_list_value(r.att_list("List"), ExportValueOptions::default())?, &s);
        c.record("named list", s.export_string_list_value(vec!["a", "b"], named("Listed"))?, &s);
        c.attempt("plain without name", |t, _| t.export_value("plain").map(|_| ()));
        let list = |t: &Stack, v: Value| t.export_string_list_value(v, ExportValueOptions::default()).map(|_| ());
        c.attempt("list as value", |t, _| list(t, "x".into()));
        c.attempt("plain list without name", |t, _| list(t, vec!["x"].into()));
        Ok(())
    });
}

#[test]
fn overrides() {
    check("511-core-overrides", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let r = |id: &str| {
            let list = array![object! {"x" => 1}, object! {"x" => 2}];
            resource_with(
                &s,
                id,
                object! {"Obj" => object! {"a" => 1, "b" => 2}, "List" => list, "Text" => "t", "Gone" => 1},
            )
        };
        let a = r("Sets")?;
        a.add_property_override("Obj.a", "new");
        a.add_property_override("Obj.z.deep", array![1]);
        a.add_property_override("New", Aws::region());
        a.add_property_override("Esc\\.aped.k", 1);
        a.add_property_override("List.0.x", "first");
        a.add_property_override("List.1", "second");
        a.add_property_override("Text.sub", "replaces the text");
        let d = r("Deletes")?;
        d.add_property_deletion_override("Gone");
        d.add_property_deletion_override("Obj.a");
        d.add_property_deletion_override("List.0");
        d.add_property_override("Obj.b", Value::Null);
        d.add_property_override("Text", Value::Undefined);
        let t = r("TopLevel")?;
        t.add_override("Type", "Other::Type");
        t.add_override("Metadata.m", object! {"k" => array![]});
        t.add_override("DependsOn", array!["Sets"]);
        t.add_override("Condition", "C");
        t.add_deletion_override("Properties.Obj");
        let w = r("Whole")?;
        w.add_override("Properties", object! {"Only" => 1});
        w.add_property_override("Empty", object! {});
        w.add_property_override("EmptyList", array![]);
        Ok(())
    });
}

#[test]
fn resource_options() {
    check("512-core-resource-options", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = resource_with(
            &s,
            "All",
            object! {
                "B" => 1, "A" => Value::Undefined, "N" => Value::Null, "E" => object! {}, "L" => array![],
                "T" => Lazy::any(|| Ok(Value::Undefined)), "F" => false, "Z" => 0, "Empty" => "",
            },
        )?;
        r.with_options(|o| {
            o.metadata = object! {"m" => 1, "t" => Aws::region()};
            o.description = Some("text".into());
            o.version = Some("1.0".into());
            o.creation_policy = object! {
                "ResourceSignal" => object! {"Count" => 2, "Timeout" => "PT5M"},
                "AutoScalingCreationPolicy" => object! {"MinSuccessfulInstancesPercent" => 5},
            }
            .into();
            o.update_policy = object! {
                "AutoScalingReplacingUpdate" => object! {"WillReplace" => true},
                "AutoScalingRollingUpdate" => object! {
                    "MaxBatchSize" => 1, "MinInstancesInService" => 0, "SuspendProcesses" => array!["x"],
                },
                "CodeDeployLambdaAliasUpdate" => object! {"ApplicationName" => "a", "DeploymentGroupName" => "g"},
                "AutoScalingScheduledAction" => object! {"IgnoreUnmodifiedGroupSizeProperties" => true},
                "UseOnlineResharding" => true,
                "EnableVersionUpgrade" => true,
            }
            .into();
            o.deletion_policy = Some("Snapshot".into());
            o.update_replace_policy = Some("Delete".into());
        });
        r.add_metadata("added", "late");
        resource(&s, "Bare")?;
        resource_with(&s, "EmptyProps", object! {})?;
        c.attempt("no type", |t, _| CfnResource::new(t, "R", "", object! {}).map(|_| ()));
        c.attempt("getAtt without name", |t, _| t.resolve(resource(t, "R")?.get_att("")).map(|_| ()));
        Ok(())
    });
}

#[test]
fn template_options() {
    check("531-core-template-options", |app, _| {
        let s = Stack::builder(app, "Stack").description("from props").build()?;
        output(&s, "Out", "v")?;
        resource(&s, "Res")?;
        CfnCondition::new(&s, "Cond", Some(Fn::condition_equals(1, 1)))?;
        CfnMapping::new(&s, "Map", mapping(&[("a", object! {"b" => 1})]), None)?;
        CfnParameter::new(&s, "Param", CfnParameterProps::default())?;
        CfnRule::new(&s, "Rule", None, Vec::new())?;
        s.with_template_options(|o| {
            o.template_format_version = Some("2010-09-09".into());
            o.transforms = vec!["T2".into(), "T1".into()];
        });
        s.add_transform("T3");
        s.add_metadata("m", 1);
        let one = Stack::new(app, "One")?;
        one.with_template_options(|o| {
            o.transforms = vec!["Single".into()];
            o.description = Some("set later".into());
        });
        Stack::builder(app, "Compact").suppress_template_indentation(true).description("compact").build()?;
        Ok(())
    });
}

#[test]
fn removal_policies() {
    check("509-core-removal-policies", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |id: &str| CfnResource::new(&s, id, "AWS::ECR::Repository", object! {});
        r("None")?;
        r("Destroy")?.apply_removal_policy(RemovalPolicy::Destroy, true)?;
        r("Retain")?.apply_removal_policy(RemovalPolicy::Retain, true)?;
        r("RetainOnUpdate")?.apply_removal_policy(RemovalPolicy::RetainOnUpdateOrDelete, true)?;
        let database = CfnResource::new(&s, "Snapshot", "AWS::RDS::DBInstance", object! {})?;
        database.apply_removal_policy(RemovalPolicy::Snapshot, true)?;
        r("NotReplace")?.apply_removal_policy(RemovalPolicy::Retain, false)?;
        r("Undefined")?.apply_removal_policy(None, true)?;
        r("DefaultDestroy")?.apply_removal_policy(None.or(Some(RemovalPolicy::Destroy)), true)?;
        let twice = r("Twice")?;
        twice.apply_removal_policy(RemovalPolicy::Retain, true)?;
        twice.apply_removal_policy(RemovalPolicy::Destroy, true)?;
        c.attempt("snapshot of a repository", |t, _| {
            let r = CfnResource::new(t, "R", "AWS::ECR::Repository", object! {})?;
            r.apply_removal_policy(RemovalPolicy::Snapshot, true)
        });
        refused_by_types(c, "unknown", "Invalid removal policy: bogus");
        Ok(())
    });
}

//! Templates that become constructs: cloudformation-include.

use longshore::cloudformation_include::{CfnInclude, CfnIncludeProps};
use longshore::core::value::{Object, Value};
use longshore::object;
use longshore::prelude::*;
use serde_json::{Value as Json, json};

use crate::harness::{Context, check};

fn props(file: impl Into<String>) -> CfnIncludeProps {
    CfnIncludeProps { template_file: file.into(), ..Default::default() }
}

fn write(c: &Context, name: &str, text: &str) -> String {
    let file = c.work(name);
    fs_err::write(&file, text).unwrap();
    file
}

#[test]
fn json() {
    check("550-core-include", |app, c| {
        let file = write(
            c,
            "template.json",
            &json!({
                "Description": "included",
                "Parameters": { "Name": { "Type": "String" }, "Kept": { "Type": "String", "Default": "k" } },
                "Conditions": { "Prod": { "Fn::Equals": [{ "Ref": "Kept" }, "p"] } },
                "Mappings": { "M": { "a": { "b": "c" } } },
                "Resources": {
                    "Repo": { "Type": "AWS::ECR::Repository", "DeletionPolicy": "Retain", "Properties": { "RepositoryName": { "Ref": "Name" }, "EmptyOnDelete": true, "Tags": [{ "Key": "k", "Value": { "Fn::FindInMap": ["M", "a", "b"] } }] } },
                    "Topic": { "Type": "AWS::SNS::Topic", "Condition": "Prod", "DependsOn": "Repo", "Properties": { "DisplayName": { "Fn::Sub": "${Repo.Arn}-${Kept}" } } },
                    "Odd": { "Type": "Custom::Odd", "Properties": { "ServiceToken": "x", "Any": { "Fn::GetAtt": "Repo.Arn" } } },
                },
                "Outputs": { "Arn": { "Value": { "Fn::GetAtt": ["Repo", "Arn"] }, "Export": { "Name": "n" }, "Condition": "Prod" } },
            })
            .to_string(),
        );
        let s = Stack::new(app, "Stack")?;
        let given = CfnIncludeProps { parameters: Some(object! {"Name" => "given"}), ..props(file) };
        let include = CfnInclude::new(&s, "Inc", given)?;
        let repo = include.get_resource("Repo")?;
        repo.set_property("EmptyOnDelete", false);
        include.get_resource("Topic")?.set_property("TopicName", "added");
        include.get_output("Arn")?.with_props(|p| p.description = Some("described".into()));
        c.record("class", repo.node().class().rsplit('.').next(), None);
        let tags = repo.tags().expect("repositories have tags").tag_values();
        let tags: Object = tags.into_iter().map(|(k, v)| (k, Value::from(v))).collect();
        c.record("properties", longshore::array![repo.property("RepositoryName"), tags], &s);
        Ok(())
    });
}

#[test]
fn yaml() {
    check("1606-include-yaml", |app, c| {
        let case = fs_err::read_to_string(
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oracle/cases/1606-include-yaml.js"),
        )
        .unwrap();
        let (_, rest) = case.split_once("const template = `").unwrap();
        let (template, _) = rest.split_once("`;").unwrap();
        let file = write(c, "template.yaml", &template.replace("\\${", "${"));
        let s = Stack::new(app, "Kept")?;
        let dry = Some(vec!["Dry".to_owned()]);
        let i = CfnInclude::new(
            &s,
            "Inc",
            CfnIncludeProps {
                parameters: Some(object! {"Given" => "given"}),
                dehydrated_resources: dry.clone(),
                ..props(&file)
            },
        )?;
        i.get_condition("Prod")?.override_logical_id("IsProd")?;
        i.get_mapping("Regions")?.set_value("eu-west-1", "Ami", "changed")?;
        i.get_parameter("Env")?.with_props(|p| p.default = Some("prod".into()));
        i.get_rule("OnlySmall")?.override_logical_id("Renamed")?;
        i.get_hook("Hook")?;
        i.get_output("Num")?.with_props(|p| p.value = "6".into());
        i.get_resource("Queue")?.override_logical_id("RenamedQueue")?;
        i.get_resource("Topic")?.add_property_override("FifoTopic", false);
        let types = ["Topic", "Odd", "Group", "Dry"]
            .map(|r| i.get_resource(r).map(|r| r.resource_type().to_owned()))
            .into_iter()
            .collect::<Result<Vec<_>>>()?;
        c.record("types", types, None);
        let t = Stack::new(app, "NotKept")?;
        let elsewhere = object! {"Given" => Aws::stack_name(), "Env" => CfnFn::ref_("Elsewhere")};
        let other = CfnIncludeProps {
            parameters: Some(elsewhere),
            dehydrated_resources: dry,
            preserve_logical_ids: Some(false),
            ..props(&file)
        };
        CfnInclude::new(&t, "Inc", other)?;
        Ok(())
    });
}

fn nested_stack(more: Json) -> Json {
    let mut stack = json!({ "Type": "AWS::CloudFormation::Stack", "Properties": { "TemplateURL": "https://old" } });
    for (k, v) in more.as_object().unwrap() {
        stack[k] = v.clone();
    }
    stack
}

#[test]
fn nested() {
    check("1607-include-nested", |app, c| {
        let queue = json!({ "Type": "AWS::SQS::Queue" });
        let grandchild = write(c, "grandchild.json", &json!({ "Resources": { "Deep": queue } }).to_string());
        let child = write(
            c,
            "child.yaml",
            &json!({
                "Parameters": { "A": { "Type": "String" }, "B": { "Type": "Number", "Default": 1 } },
                "Resources": {
                    "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "DisplayName": { "Ref": "A" }, "TopicName": { "Ref": "B" } } },
                    "Grand": nested_stack(json!({})),
                },
                "Outputs": { "Out": { "Value": { "Ref": "Topic" } } },
            })
            .to_string(),
        );
        let parent = write(
            c,
            "parent.json",
            &json!({
                "Parameters": { "P": { "Type": "String" } },
                "Conditions": { "C": { "Fn::Equals": [{ "Ref": "P" }, "x"] } },
                "Resources": {
                    "Child": nested_stack(json!({
                        "Condition": "C", "DependsOn": "Queue", "DeletionPolicy": "Retain", "Metadata": { "m": 1 },
                        "Properties": { "TemplateURL": "https://old", "Parameters": { "A": { "Ref": "P" }, "B": 5 }, "TimeoutInMinutes": "7", "NotificationARNs": [{ "Ref": "P" }] },
                    })),
                    "Later": nested_stack(json!({ "Properties": { "TemplateURL": "https://old", "Parameters": { "A": "a" } } })),
                    "Untouched": nested_stack(json!({})),
                    "Queue": queue,
                    "User": { "Type": "AWS::SNS::Topic", "Properties": { "DisplayName": { "Fn::GetAtt": ["Child", "Outputs.Out"] }, "TopicName": { "Fn::GetAtt": "Later.Outputs.Out" } } },
                },
            })
            .to_string(),
        );
        let s = Stack::new(app, "Stack")?;
        let one = |id: &str, props: CfnIncludeProps| Some([(id.to_owned(), props)].into_iter().collect());
        let with_grandchild = CfnIncludeProps {
            parameters: Some(object! {"B" => "replaced"}),
            load_nested_stacks: one("Grand", props(grandchild)),
            ..props(&child)
        };
        let loaded = CfnIncludeProps { load_nested_stacks: one("Child", with_grandchild), ..props(parent) };
        let i = CfnInclude::new(&s, "Parent", loaded)?;
        let inner = i.get_nested_stack("Child")?;
        inner.included_template.get_resource("Topic")?.set_property("DisplayName", "changed");
        let deep = inner.included_template.get_nested_stack("Grand")?.included_template.get_resource("Deep")?;
        CfnOutput::new(&s, "DeepArn", CfnOutputProps::builder().value(deep.att("Arn")).build())?;
        let later = i.load_nested_stack("Later", props(&child))?;
        let topic = later.included_template.get_resource("Topic")?;
        let nested = inner.stack.nested_stack_parent().is_some();
        c.record("nested", longshore::array![nested, later.stack.node().path(), topic.node().path()], None);
        let topic = |properties: Json| json!({ "Type": "AWS::SNS::Topic", "Properties": properties });
        let mut circle = json!({ "Resources": {
            "A": topic(json!({ "DisplayName": { "Ref": "B" } })),
            "B": topic(json!({ "DisplayName": { "Fn::GetAtt": ["C", "TopicName"] } })),
            "C": topic(json!({ "DisplayName": { "Fn::Sub": "${A}-${A.TopicName}" } })),
        } });
        circle["Resources"]["C"]["DependsOn"] = "A".into();
        let file = write(c, "circle.json", &circle.to_string());
        let allowed = CfnIncludeProps { allow_cyclical_references: Some(true), ..props(file) };
        CfnInclude::new(&Stack::new(app, "Circle")?, "Inc", allowed)?;
        Ok(())
    });
}

type Then = fn(&CfnInclude) -> Result<()>;

#[test]
fn refusals() {
    check("1608-include-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let fail = |label: &str, template: Json, props_of: &dyn Fn(String) -> CfnIncludeProps, then: Then| {
            let file = write(c, "template.json", &template.to_string());
            c.attempt_synth(label, |s, _| then(&CfnInclude::new(s, "Inc", props_of(file))?));
        };
        let plain = |label: &str, template: Json| fail(label, template, &props, |_| Ok(()));
        let topic = |properties: Json, more: Json| {
            let mut t = json!({ "Type": "AWS::SNS::Topic", "Properties": properties });
            for (k, v) in more.as_object().unwrap() {
                t[k] = v.clone();
            }
            json!({ "Resources": { "T": t, "U": { "Type": "AWS::SNS::Topic" } } })
        };
        let named = |value: Json| topic(json!({ "DisplayName": value }), json!({}));
        let bare = || topic(json!({}), json!({}));
        plain("ref", named(json!({ "Ref": "X" })));
        plain("getatt", named(json!({ "Fn::GetAtt": ["X", "A"] })));
        plain("getatt without dot", named(json!({ "Fn::GetAtt": "X" })));
        plain("sub", named(json!({ "Fn::Sub": "${X}" })));
        plain("sub attribute", named(json!({ "Fn::Sub": "${X.Y}" })));
        plain("map", named(json!({ "Fn::FindInMap": ["X", "a", "b"] })));
        plain("if", named(json!({ "Fn::If": ["X", "a", "b"] })));
        plain("function", named(json!({ "Fn::Magic": "x" })));
        plain("condition", topic(json!({}), json!({ "Condition": "X" })));
        plain("depends", topic(json!({}), json!({ "DependsOn": "X" })));
        plain("deletion policy", topic(json!({}), json!({ "DeletionPolicy": "Sometimes" })));
        plain("boolean", topic(json!({ "FifoTopic": "yes" }), json!({})));
        plain("type at synth", topic(json!({ "FifoTopic": 5 }), json!({})));
        let subscription = json!({ "Resources": { "S": { "Type": "AWS::SNS::Subscription", "Properties": {} } } });
        plain("missing at synth", subscription);
        let on = |id: Json| json!({ "Type": "AWS::SNS::Topic", "DependsOn": id });
        plain("circle", json!({ "Resources": { "A": on("B".into()), "B": on(json!(["A"])) } }));
        plain("condition unknown", json!({ "Conditions": { "A": { "Condition": "B" } }, "Resources": {} }));
        let with = |section: &str, value: Json| {
            let mut t = bare();
            t[section] = value;
            t
        };
        let equals = |value: Json| json!({ "A": { "Fn::Equals": [value, 1] } });
        let get_att = json!({ "Fn::GetAtt": ["T", "A"] });
        plain("getatt in condition", with("Conditions", equals(get_att.clone())));
        plain("ref in condition", with("Conditions", equals(json!({ "Ref": "T" }))));
        for (name, f) in [
            ("ref", json!({ "Ref": "T" })),
            ("getatt", get_att.clone()),
            ("if", json!({ "Fn::If": ["C", 1, 2] })),
            ("map", json!({ "Fn::FindInMap": ["M", "a", "b"] })),
        ] {
            let parameter = json!({ "Parameters": { "P": { "Type": "String", "Default": f } }, "Resources": {} });
            plain(&format!("{name} in parameter"), parameter);
            plain(&format!("{name} in mapping"), json!({ "Mappings": { "M": { "a": { "b": f } } }, "Resources": {} }));
        }
        let output = |o: Json| json!({ "Resources": {}, "Outputs": { "O": o } });
        plain("output condition", output(json!({ "Value": 1, "Condition": "X" })));
        plain("output without value", output(json!({ "Description": "x" })));
        let parameter = json!({ "P": { "Type": "String" } });
        let rule = |parameters: &Json, assert: Json| json!({ "Parameters": parameters, "Rules": { "R": { "Assertions": [{ "Assert": assert }] } }, "Resources": {} });
        let of = |name: &str| json!({ "Fn::ValueOf": [name, "A"] });
        plain("rule", rule(&parameter, json!({ "Fn::EachMemberIn": [of("Q"), []] })));
        let given = |name: &'static str, value: &'static str| {
            move |file| CfnIncludeProps { parameters: Some(object! {name => value}), ..props(file) }
        };
        let replaced = rule(&parameter, json!({ "Fn::Equals": [of("P"), 1] }));
        fail("rule replaced", replaced, &given("P", "x"), |_| Ok(()));
        let mut get_att_in_rule = bare();
        get_att_in_rule["Rules"] = json!({ "R": { "Assertions": [{ "Assert": { "Fn::Equals": [get_att, 1] } }] } });
        plain("getatt in rule", get_att_in_rule);
        fail("replaced parameter", bare(), &given("Nope", "1"), |_| Ok(()));
        let dry = |id: &'static str| {
            move |file| CfnIncludeProps { dehydrated_resources: Some(vec![id.to_owned()]), ..props(file) }
        };
        fail("dehydrated", bare(), &dry("Nope"), |_| Ok(()));
        let load = |id: &'static str| {
            move |file| CfnIncludeProps {
                load_nested_stacks: Some([(id.to_owned(), props("x"))].into_iter().collect()),
                ..props(file)
            }
        };
        fail("nested unknown", bare(), &load("Nope"), |_| Ok(()));
        fail("nested type", bare(), &load("T"), |_| Ok(()));
        let nested = |more: Json| json!({ "Resources": { "N": nested_stack(more) } });
        fail("nested creation policy", nested(json!({ "CreationPolicy": { "a": 1 } })), &load("N"), |_| Ok(()));
        fail("nested update policy", nested(json!({ "UpdatePolicy": { "a": 1 } })), &load("N"), |_| Ok(()));
        let both = |file: String| CfnIncludeProps { dehydrated_resources: Some(vec!["N".into()]), ..load("N")(file) };
        fail("nested dehydrated", nested(json!({})), &both, |_| Ok(()));
        let getters: [(&str, Then); 8] = [
            ("getResource", |i| i.get_resource("Nope").map(|_| ())),
            ("getCondition", |i| i.get_condition("Nope").map(|_| ())),
            ("getParameter", |i| i.get_parameter("Nope").map(|_| ())),
            ("getMapping", |i| i.get_mapping("Nope").map(|_| ())),
            ("getOutput", |i| i.get_output("Nope").map(|_| ())),
            ("getRule", |i| i.get_rule("Nope").map(|_| ())),
            ("getHook", |i| i.get_hook("Nope").map(|_| ())),
            ("getNestedStack", |i| i.get_nested_stack("Nope").map(|_| ())),
        ];
        for (label, getter) in getters {
            fail(label, bare(), &props, getter);
        }
        fail("nested stack of a topic", bare(), &props, |i| i.get_nested_stack("T").map(|_| ()));
        fail("nested stack not included", nested(json!({})), &props, |i| i.get_nested_stack("N").map(|_| ()));
        fail("load unknown", bare(), &props, |i| i.load_nested_stack("Nope", props("x")).map(|_| ()));
        fail("load topic", bare(), &props, |i| i.load_nested_stack("T", props("x")).map(|_| ()));
        c.attempt("intrinsic policy under the flag", |s, _| {
            let flag = "@aws-cdk/core:cfnIncludeRejectComplexResourceUpdateCreatePolicyIntrinsics";
            s.node().set_context(flag, true)?;
            let update = json!({ "Fn::If": ["C", { "MaxBatchSize": 1 }, { "MaxBatchSize": 2 }] });
            let group = json!({
                "Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": { "MinSize": 1, "MaxSize": 1 },
                "UpdatePolicy": { "AutoScalingRollingUpdate": update },
            });
            let template =
                json!({ "Conditions": { "C": { "Fn::Equals": [1, 2] } }, "Resources": { "G": group } }).to_string();
            CfnInclude::new(s, "Inc", props(write(c, "flag.json", &template))).map(|_| ())
        });
        Ok(())
    });
}

//! References between stacks that no oracle case covers.

use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::construct::Construct;
use longshore_core::cross_stack::{CrossStackReferences, ReferenceStrength};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::synthesizers::CliCredentialsStackSynthesizer;
use longshore_core::value::{Object, Value};

use crate::{app_in, resource};

fn strength(name: &str) -> Object {
    object! {"@aws-cdk/core:defaultCrossStackReferences" => name}
}

type Env = Option<(&'static str, &'static str)>;

/// The value that stack B has for a resource of stack A, in JSON, or the code of the error.
fn used(context: Object, producer: Env, consumer: Env) -> Result<String, String> {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), context);
    let stack = |id: &str, env: Env| match env {
        Some(env) => Stack::builder(&app, id).env(env).build().unwrap(),
        None => Stack::new(&app, id).unwrap(),
    };
    let (a, b) = (stack("A", producer), stack("B", consumer));
    let r = resource(&a, "R").unwrap();
    CfnOutput::new(&b, "O", CfnOutputProps::builder().value(r.ref_()).build()).unwrap();
    let assembly = app.synth().map_err(|e| e.code().to_owned())?;
    Ok(assembly.template("B").unwrap().get("Outputs").unwrap().get("O").unwrap().get("Value").unwrap().to_json(0))
}

#[test]
fn strength_decides_how_a_value_crosses() {
    let import = r#"{"Fn::ImportValue":"A:ExportsOutputRefR9E56C785"}"#;
    let output = r#"{"Fn::GetStackOutput":{"StackName":"A","Region":{"Ref":"AWS::Region"},"OutputName":"PublishOutputRefR73C53195"}}"#;
    assert_eq!(used(Object::new(), None, None).unwrap(), import);
    assert_eq!(used(strength("strong"), None, None).unwrap(), import);
    assert_eq!(used(strength("weak"), None, None).unwrap(), output);
    assert_eq!(used(strength("both"), None, None).unwrap(), output);
    assert_eq!(used(strength("bogus"), None, None).unwrap_err(), "InvalidReferenceStrength");
}

#[test]
fn regions_are_crossed_by_outputs_or_by_parameters() {
    let (west, east) = (Some(("111111111111", "eu-west-1")), Some(("111111111111", "us-east-1")));
    let output =
        r#"{"Fn::GetStackOutput":{"StackName":"A","Region":"eu-west-1","OutputName":"PublishOutputRefR73C53195"}}"#;
    assert_eq!(used(strength("weak"), west, east).unwrap(), output);
    assert_eq!(used(strength("both"), west, east).unwrap(), output);
    let parameter = r#"{"Fn::GetAtt":["ExportsReader8B249524","/cdk/exports/B/Aeuwest1RefR"#;
    let strong = used(strength("strong"), west, east).unwrap();
    assert!(strong.starts_with(parameter), "{strong}");
    assert_eq!(used(strength("weak"), west, None).unwrap_err(), "CrossRegionReferencesRequireExplicitRegion");
}

#[test]
fn the_role_for_other_accounts_lists_each_of_them_once() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), strength("weak"));
    let a = Stack::builder(&app, "A").env(("111111111111", "eu-west-1")).build().unwrap();
    let r = resource(&a, "R").unwrap();
    for account in ["222222222222", "333333333333"] {
        for id in ["B", "C"] {
            let s = Stack::builder(&app, format!("{id}{account}")).env((account, "eu-west-1")).build().unwrap();
            CfnOutput::new(&s, "O", CfnOutputProps::builder().value(r.ref_()).build()).unwrap();
        }
    }
    let assembly = app.synth().unwrap();
    let template = assembly.template("A").unwrap();
    let role = template.get("Resources").unwrap().get("PublishGetStackOutputRoleF953C5C7").unwrap().to_json(0);
    for account in ["222222222222", "333333333333"] {
        let arn =
            format!("arn:${{AWS::Partition}}:iam::{account}:role/cdk-hnb659fds-cfn-exec-role-{account}-eu-west-1");
        assert_eq!(role.matches(&arn).count(), 1, "{role}");
    }
}

#[test]
fn other_accounts_need_an_execution_role() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), strength("weak"));
    let a = Stack::builder(&app, "A").env(("111111111111", "eu-west-1")).build().unwrap();
    let synthesizer = std::rc::Rc::new(CliCredentialsStackSynthesizer::default());
    let b = Stack::builder(&app, "B").env(("222222222222", "eu-west-1")).synthesizer(synthesizer).build().unwrap();
    let r = resource(&a, "R").unwrap();
    CfnOutput::new(&b, "O", CfnOutputProps::builder().value(r.ref_()).build()).unwrap();
    assert_eq!(app.synth().unwrap_err().code(), "NoCfnExecutionRoleForCrossAccountRefs");
}

#[test]
fn a_reference_knows_better_than_its_resource_and_that_better_than_the_context() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), strength("strong"));
    let (a, b) = (Stack::new(&app, "A").unwrap(), Stack::new(&app, "B").unwrap());
    let r = resource(&a, "R").unwrap();
    CrossStackReferences::of(&r).produce(ReferenceStrength::Weak).unwrap();
    let strong = Stack::consume_reference(&r.ref_(), ReferenceStrength::Strong).unwrap();
    for (id, value) in [("Own", strong), ("Resource", r.ref_())] {
        CfnOutput::new(&b, id, CfnOutputProps::builder().value(value).build()).unwrap();
    }
    let template = app.synth().unwrap().template("B").unwrap();
    let name = |id: &str| {
        let value = template.get("Outputs").unwrap().get(id).unwrap().get("Value").unwrap();
        value.as_object().unwrap().keys().next().unwrap().clone()
    };
    assert_eq!((name("Own").as_str(), name("Resource").as_str()), ("Fn::ImportValue", "Fn::GetStackOutput"));
    assert_eq!(
        CrossStackReferences::of(&a).produce(ReferenceStrength::Weak).unwrap_err().code(),
        "CannotApplyXRefStrength"
    );
    assert_eq!(
        Stack::consume_reference("plain", ReferenceStrength::Weak).unwrap_err().code(),
        "ConsumeReferenceRequiresResourceAttribute"
    );
}

#[test]
fn lists_cross_stacks_as_text() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), strength("weak"));
    let a = Stack::new(&app, "A").unwrap();
    let nested = Stack::nested(&a, "N", Default::default()).unwrap();
    let r = resource(&nested, "R").unwrap();
    let b = Stack::new(&app, "B").unwrap();
    resource(&b, "U").unwrap().set_property("L", r.att_list("L"));
    let template = app.synth().unwrap().template("B").unwrap();
    let list = template.get("Resources").unwrap().get("U").unwrap().get("Properties").unwrap().get("L").unwrap();
    let split = list.get("Fn::Split").and_then(Value::as_array).unwrap();
    assert_eq!(split[0].as_str(), Some("||"));
    assert!(split[1].get("Fn::GetStackOutput").is_some(), "{}", list.to_json(0));
}

#[test]
fn a_long_way_around_is_a_circle_too() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let [a, b, c] = ["A", "B", "C"].map(|id| Stack::new(&app, id).unwrap());
    a.add_dependency_because(&b, "r1").unwrap();
    a.add_dependency_because(&b, "r2").unwrap();
    b.add_dependency_because(&c, "r3").unwrap();
    let error = c.add_dependency_because(&a, "r4").unwrap_err();
    // Source: aws-cdk-lib 2.275.0, observed.
    assert_eq!(
        error.message(),
        "'A' depends on 'C' (r1, r3). Adding this dependency (r4) would create a cyclic reference."
    );
    assert_eq!(c.dependencies().len(), 0);
    a.add_dependency(&a).unwrap();
}

#[test]
fn many_paths_between_stacks_are_walked_once() {
    let dir = tempfile::tempdir().unwrap();
    let app = app_in(dir.path(), Object::new());
    let stacks: Vec<Stack> = (0..60).map(|i| Stack::new(&app, format!("S{i}")).unwrap()).collect();
    // Each depends on the two before it: the number of paths doubles at every step.
    for i in 2..stacks.len() {
        stacks[i].add_dependency(&stacks[i - 1]).unwrap();
        stacks[i].add_dependency(&stacks[i - 2]).unwrap();
    }
    let outside = Stack::new(&app, "Outside").unwrap();
    outside.add_dependency(&stacks[59]).unwrap();
    assert_eq!(stacks[0].add_dependency(&outside).unwrap_err().code(), "DependencyCycle");
    assert_eq!(outside.node().path(), "Outside");
}

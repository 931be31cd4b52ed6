//! Dependencies and references, between stacks and into nested stacks.

use longshore::core::construct::DependencyGroup;
use longshore::core::cross_stack::{CrossStackReferences, ReferenceStrength};
use longshore::core::value::{Object, Value};
use longshore::prelude::{CfnFn as Fn, *};
use longshore::{array, object};

use super::{output, resource, resource_with};
use crate::harness::{check, check_with};

fn ids(stacks: &[Stack]) -> Vec<String> {
    stacks.iter().map(|s| s.node().id().to_owned()).collect()
}

#[test]
fn dependencies() {
    check("513-core-dependencies", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let group = Group::new(&s, "Group")?;
        let (g2, g1) = (resource(&group, "G2")?, resource(&group, "G1")?);
        let (a, b, cc) = (resource(&s, "A")?, resource(&s, "B")?, resource(&s, "C")?);
        let (d, e) = (resource(&s, "D")?, resource(&s, "E")?);
        a.node().add_dependency(&[&group]);
        b.add_dependency(&g2)?;
        b.add_dependency(&a)?;
        b.add_dependency(&g1)?;
        b.add_dependency(&a)?;
        let set = DependencyGroup::new(&[&cc]);
        set.add(&d);
        a.node().add_dependable(set.dependable());
        e.add_dependency(&a)?;
        e.add_dependency(&b)?;
        e.remove_dependency(&a);
        e.replace_dependency(&b, &cc)?;
        group.node().add_dependency(&[&d]);
        let paths = |nodes: Vec<Node>| nodes.iter().map(|n| n.path().to_owned()).collect::<Vec<_>>();
        let obtained = e.obtain_dependencies().iter().map(|r| r.node().clone()).collect();
        c.record("obtained", paths(obtained), None);
        c.record("direct", paths(a.node().dependencies()), None);
        let own = resource(&s, "Self")?;
        own.add_dependency(&own)
    });
}

#[test]
fn dependencies_across_stacks() {
    check("514-core-dependencies-cross-stack", |app, c| {
        let (a, b, cc) = (Stack::new(app, "A")?, Stack::new(app, "B")?, Stack::new(app, "C")?);
        let nested_b = Stack::nested(&b, "Nested", NestedStackProps::default())?;
        resource(&nested_b, "InNested")?.add_dependency(&resource(&a, "InA")?)?;
        resource(&cc, "InC")?.node().add_dependency(&[&b]);
        cc.add_dependency_because(&a, "because")?;
        let own = resource(&b, "Own")?;
        resource(&nested_b, "Needs")?.add_dependency(&own)?;
        let second = Stack::nested(&b, "Second", NestedStackProps::default())?;
        resource(&second, "S")?.node().add_dependency(&[&nested_b]);
        c.record("C depends on", ids(&cc.dependencies()), None);
        c.record("B depends on", ids(&b.dependencies()), None);
        Ok(())
    });
}

#[test]
fn dependencies_in_a_circle() {
    check("515-core-dependencies-cyclic", |app, _| {
        let (a, b) = (Stack::new(app, "A")?, Stack::new(app, "B")?);
        a.add_dependency(&b)?;
        b.add_dependency_because(&a, "the other way")
    });
}

#[test]
fn references_across_stacks() {
    check("516-core-cross-stack-references", |app, _| {
        let p = Stack::new(app, "Producer")?;
        let c = Stack::builder(app, "Consumer").stack_name("consumer-name").build()?;
        let r = resource(&p, "Res")?;
        let list = r.att_list("List");
        resource_with(
            &c,
            "Use",
            object! {
                "Ref" => r.ref_(),
                "Att" => r.get_att("A.B"),
                "Again" => r.get_att("A.B"),
                "Text" => format!("x-{}-y", r.ref_()),
                "Num" => r.att_number("Number"),
                "List" => list.clone(),
                "Joined" => Fn::join(",", list.clone())?,
                "First" => Fn::select(0, &list)?,
            },
        )?;
        output(&c, "Out", r.att("Other"))?;
        let parameter = CfnParameter::new(&p, "Param", CfnParameterProps::default())?;
        output(&c, "OutParam", parameter.value_as_string()?)?;
        output(&c, "OutPseudo", format!("{}{}", p.stack_name(), p.region()))?;
        output(&c, "OutPseudoId", p.stack_id())?;
        Ok(())
    });
}

#[test]
fn references_in_a_circle() {
    check("517-core-cross-stack-cycle", |app, _| {
        let (a, b) = (Stack::new(app, "A")?, Stack::new(app, "B")?);
        let ra = resource(&a, "R")?;
        let rb = resource_with(&b, "R", object! {"X" => ra.ref_()})?;
        ra.add_property_override("Y", rb.ref_());
        output(&a, "O", rb.ref_())?;
        Ok(())
    });
}

fn x(value: impl Into<Value>) -> Object {
    object! {"X" => value.into()}
}

fn nested(scope: &Stack, id: &str) -> Result<Stack> {
    Stack::nested(scope, id, NestedStackProps::default())
}

#[test]
fn references_of_nested_stacks() {
    check("518-core-nested-references", |app, _| {
        let (top, other) = (Stack::new(app, "Top")?, Stack::new(app, "Other")?);
        let in_top = resource(&top, "InTop")?;
        let (n1, n2) = (nested(&top, "N1")?, nested(&top, "N2")?);
        let deep = nested(&n1, "Deep")?;
        let in1 = resource_with(&n1, "In1", x(in_top.ref_()))?;
        resource_with(&n2, "In2", x(array![in1.ref_(), in1.get_att("A")]))?;
        let in_deep = resource_with(&deep, "InDeep", x(array![in_top.get_att("B"), in1.ref_()]))?;
        resource_with(&top, "UsesDeep", x(in_deep.get_att("C")))?;
        resource_with(&other, "UsesNested", x(in1.get_att("ForOther")))?;
        resource_with(&top, "UsesName", x(array![n1.stack_name(), n1.stack_id(), deep.stack_name()]))?;
        resource_with(&n1, "OwnName", x(array![n1.stack_name(), n1.stack_id(), n1.account()]))?;
        Ok(())
    });
}

#[test]
fn options_of_nested_stacks() {
    check("519-core-nested-stack-options", |app, c| {
        let top = Stack::builder(app, "Top").env(("111111111111", "eu-west-1")).description("top").build()?;
        let props = NestedStackProps::builder()
            .parameters([("Size".into(), "3".into()), ("Where".into(), Aws::region())].into())
            .timeout(Duration::minutes(5))
            .notification_arns(vec!["arn:aws:sns:eu-west-1:111111111111:t".into()])
            .removal_policy(RemovalPolicy::Retain)
            .description("nested")
            .suppress_template_indentation(true)
            .build();
        let n = Stack::nested(&top, "Nested", props)?;
        CfnParameter::new(&n, "Size", CfnParameterProps::builder().parameter_type("Number").build())?;
        CfnParameter::new(&n, "Where", CfnParameterProps::default())?;
        n.set_parameter("Late", "x")?;
        resource(&n, "R")?;
        let (parent, own) = (n.nested_stack_parent().expect("nested"), n.nested_stack_resource().expect("nested"));
        let facts = object! {
            "file" => n.template_file(),
            "nested" => n.nested_stack_parent().is_some(),
            "parent" => parent.node().path(),
            "region" => n.region(),
            "account" => n.account(),
            "id" => n.artifact_id(),
            "level" => Stack::of(own)?.node().path(),
        };
        c.record("facts", facts, None);
        c.record("logical id", own.logical_id(), &top);
        resource(&nested(&top, "Bare")?, "R")?;
        Ok(())
    });
}

#[test]
fn references_across_stages() {
    check("520-core-stage-reference", |app, _| {
        let a = Stack::new(&Stage::new(app, "A", StageProps::default())?, "S")?;
        let b = Stack::new(&Stage::new(app, "B", StageProps::default())?, "S")?;
        output(&b, "O", resource(&a, "R")?.ref_())?;
        Ok(())
    });
}

#[test]
fn strength_of_references() {
    check("557-core-reference-strength", |app, _| {
        use ReferenceStrength::{Both, Weak};
        let p = Stack::new(app, "Producer")?;
        let (strong, weak) = (resource(&p, "Strong")?, resource(&p, "Weak")?);
        let (both, consumed) = (resource(&p, "Both")?, resource(&p, "Consumed")?);
        CrossStackReferences::of(&weak).produce(Weak)?;
        CrossStackReferences::of(&both).produce(Both)?;
        let c = Stack::new(app, "Consumer")?;
        for (id, r) in [("strong", &strong), ("weak", &weak), ("both", &both)] {
            output(&c, id, r.ref_())?;
        }
        output(&c, "consumed", Stack::consume_reference(&consumed.ref_(), Weak)?)?;
        Ok(())
    });
}

#[test]
fn nested_stacks_in_a_circle() {
    check("560-core-nested-reference-cycle", |app, _| {
        let (top, other) = (Stack::new(app, "Top")?, Stack::new(app, "Other")?);
        let n1 = nested(&top, "N1")?;
        let in1 = resource_with(&n1, "In1", x(resource(&other, "InOther")?.ref_()))?;
        resource_with(&other, "UsesNested", x(in1.get_att("ForOther")))?;
        Ok(())
    });
}

#[test]
fn nested_stacks_that_use_another_stack() {
    check("561-core-nested-uses-other-stack", |app, _| {
        let (top, other) = (Stack::new(app, "Top")?, Stack::new(app, "Other")?);
        let in_other = resource(&nested(&other, "Theirs")?, "InOther")?;
        let deep = nested(&nested(&top, "N1")?, "Deep")?;
        resource_with(&deep, "InDeep", x(array![in_other.ref_(), in_other.get_att("A.B")]))?;
        Ok(())
    });
}

fn weak() -> AppProps {
    AppProps { context: object! {"@aws-cdk/core:defaultCrossStackReferences" => "weak"}, ..Default::default() }
}

#[test]
fn weak_references_across_environments() {
    use longshore::aws_ecr::{IRepository as _, Repository};
    use longshore::core::resource::PhysicalName;
    check_with(
        "045-ecr-cross-env-weak",
        |_| weak(),
        |app, _| {
            let stack = |id: &str, account: &str, region: &str| {
                Stack::builder(app, id).env((account, region)).cross_region_references(true).build()
            };
            let p = stack("Producer", "111111111111", "us-east-1")?;
            let account = stack("OtherAccount", "222222222222", "us-east-1")?;
            let region = stack("OtherRegion", "111111111111", "eu-west-1")?;
            let repo = Repository::builder(&p, "Repo").repository_name(PhysicalName::GenerateIfNeeded).build()?;
            let l1 = CfnResource::l1(&p, "L1", "AWS::ECR::Repository", object! {})?;
            for s in [&account, &region] {
                output(s, "Uri", repo.repository_uri()?)?;
                output(s, "L1Arn", l1.att("Arn"))?;
            }
            Ok(())
        },
    );
}

#[test]
fn weak_references_of_grants() {
    use longshore::aws_ecr::{IRepository as _, Repository};
    use longshore::aws_iam::{Role, ServicePrincipal};
    check_with(
        "027-ecr-grants-cross-stack-weak",
        |_| weak(),
        |app, _| {
            let repo = Repository::builder(&Stack::new(app, "RepoStack")?, "Repo").build()?;
            let role = Role::builder(&Stack::new(app, "RoleStack")?, "Role")
                .assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com"))
                .build()?;
            repo.grant_pull_push(&role).map(|_| ())
        },
    );
}

//! Tags, aspects and removal policies of whole trees.

use std::cell::RefCell;
use std::rc::Rc;

use longshore::aws_ecr::Repository;
use longshore::core::aspects::{Aspect, AspectOptions, AspectPriority, Aspects};
use longshore::core::removal_policies::{MissingRemovalPolicies, RemovalPolicies, RemovalPolicyProps};
use longshore::core::tags::{Tag, TagOptions};
use longshore::prelude::*;
use longshore::{array, object};

use super::resource;
use crate::harness::{Context, check, check_with};

#[test]
fn removal_policies_of_everything() {
    check("510-core-removal-policies-of", |app, _| {
        let make = |scope: &dyn Construct, id: &str, of: &str| CfnResource::new(scope, id, of, object! {});
        let (repo, topic) = ("AWS::ECR::Repository", "AWS::SNS::Topic");
        let s = Stack::new(app, "Stack")?;
        let inner = Group::new(&s, "Inner")?;
        let scopes: [&dyn Construct; 2] = [&s, &inner];
        for scope in scopes {
            make(scope, "Repo", repo)?;
            make(scope, "Topic", topic)?.apply_removal_policy(RemovalPolicy::Destroy, true)?;
            Repository::builder(scope, "L2").build()?;
        }
        let only = RemovalPolicyProps::builder().apply_to_resource_types(vec![repo.into()]).build();
        RemovalPolicies::of(&inner).destroy(only);
        let t = Stack::new(app, "Missing")?;
        make(&t, "Repo", repo)?;
        make(&t, "Kept", repo)?.apply_removal_policy(RemovalPolicy::Destroy, true)?;
        MissingRemovalPolicies::of(&t).retain(RemovalPolicyProps::default());
        let u = Stack::new(app, "Excluded")?;
        make(&u, "Repo", repo)?;
        make(&u, "Topic", topic)?;
        let but = RemovalPolicyProps::builder().exclude_resource_types(vec![topic.into()]).build();
        RemovalPolicies::of(&u).retain_on_update_or_delete(but);
        Ok(())
    });
}

#[test]
fn tags_of_resources() {
    check("522-core-tags", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let inner = Group::new(&s, "Inner")?;
        CfnResource::new(&inner, "Untaggable", "AWS::ECR::Repository", object! {})?;
        let tag = |k: &str, v: &str| object! {"Key" => k, "Value" => v};
        let own = object! {"Tags" => array![tag("own", "1"), tag("both", "own")]};
        let l1 = CfnResource::l1(&inner, "L1", "AWS::ECR::Repository", own)?;
        let l2 = Repository::builder(&s, "L2").build()?;
        let map = object! {"Type" => "String", "Value" => "v", "Tags" => object! {"own" => "1"}};
        CfnResource::l1(&s, "Map", "AWS::SSM::Parameter", map)?;
        let launched = object! {"Key" => "own", "Value" => "1", "PropagateAtLaunch" => true};
        let group = object! {"MinSize" => "1", "MaxSize" => "1", "Tags" => array![launched]};
        CfnResource::l1(&s, "Asg", "AWS::AutoScaling::AutoScalingGroup", group)?;
        let priority = |p| TagOptions::builder().priority(p).build();
        let ecr = || vec!["AWS::ECR::Repository".to_owned()];
        Tags::of(app).add("app", "a");
        Tags::of(&s).add("both", "stack");
        Tags::of(&s).add("z", "1");
        Tags::of(&s).add("a", "2");
        Tags::of(&inner).add("app", "inner");
        Tags::of(&s).add_with("forced", "outer", priority(500));
        Tags::of(&inner).add("forced", "inner");
        Tags::of(&l2).remove("z");
        Tags::of(&inner).remove_with("own", priority(10));
        Tags::of(&s).add_with("only-ecr", "1", TagOptions::builder().include_resource_types(ecr()).build());
        Tags::of(&s).add_with("not-ecr", "1", TagOptions::builder().exclude_resource_types(ecr()).build());
        Tags::of(&s).add_with("launch", "1", TagOptions::builder().apply_to_launched_instances(false).build());
        l1.tags().expect("repositories have tags").set_tag("manual", "m", 0, true);
        Tag::new("visited", "v", TagOptions::default()).visit(l1.node())
    });
}

#[test]
fn tags_of_stacks() {
    check("523-core-stack-tags", |app, c| {
        let tags = [("p".into(), "props".into()), ("q".into(), "props".into())];
        let a = Stack::builder(app, "A").tags(tags.into()).build()?;
        Repository::builder(&a, "Repo").build()?;
        Tags::of(&a).add("q", "aspect");
        Tags::of(app).add("everywhere", "yes");
        a.add_stack_tag("added", "1");
        a.add_stack_tag("gone", "1");
        a.remove_stack_tag("gone");
        let b = Stack::new(app, "B")?;
        let not_stacks = TagOptions::builder().exclude_resource_types(vec!["aws:cdk:stack".into()]).build();
        Tags::of(&b).add_with("not-on-stack", "1", not_stacks);
        Repository::builder(&b, "Repo").build()?;
        c.attempt_synth("token in stack tag", |_, app| {
            Stack::builder(app, "T").tags([("x".into(), Aws::region())].into()).build().map(|_| ())
        });
        Ok(())
    });
}

fn context(key: &str) -> AppProps {
    AppProps { context: object! {key => true}, ..Default::default() }
}

#[test]
fn explicit_tags_of_stacks() {
    check_with(
        "524-core-stack-tags-explicit",
        |_| context("@aws-cdk/core:explicitStackTags"),
        |app, _| {
            let a = Stack::builder(app, "A").tags([("p".into(), "props".into())].into()).build()?;
            Repository::builder(&a, "Repo").build()?;
            Tags::of(&a).add("q", "aspect");
            let stacks = TagOptions::builder().include_resource_types(vec!["aws:cdk:stack".into()]).build();
            Tags::of(&a).add_with("r", "included", stacks);
            a.add_stack_tag("added", "1");
            Ok(())
        },
    );
}

type Seen = Rc<RefCell<Vec<String>>>;

#[test]
fn order_of_aspects() {
    check("525-core-aspects-order", |app, c| {
        let seen = Seen::default();
        let aspect = |name: &'static str| {
            let seen = Rc::clone(&seen);
            move |n: &Node| {
                let path = if n.path().is_empty() { "(root)" } else { n.path() };
                seen.borrow_mut().push(format!("{name}: {path}"));
                Ok(())
            }
        };
        let at = |p| AspectOptions { priority: Some(p) };
        let s = Stack::new(app, "S")?;
        let a = Group::new(&s, "A")?;
        Group::new(&a, "Leaf")?;
        Aspects::of(app).add(aspect("app"));
        Aspects::of(&s).add_with(aspect("stack-late"), at(900));
        Aspects::of(&s).add_with(aspect("stack-early"), at(AspectPriority::MUTATING));
        Aspects::of(&a).add(aspect("a-default"));
        Aspects::of(&a).add_with(aspect("a-default-2"), at(AspectPriority::DEFAULT));
        let applied = Aspects::of(&s).applied();
        c.record("all", applied.len(), None);
        c.record("applied", applied.iter().map(|x| x.priority()).collect::<Vec<_>>(), None);
        let all = vec![AspectPriority::MUTATING, AspectPriority::DEFAULT, AspectPriority::READONLY];
        c.record("priorities", all, None);
        app.synth()?;
        c.record("visits", seen.borrow().clone(), None);
        Ok(())
    });
}

fn aspects_that_add(app: &App, c: &Context) -> Result<()> {
    let seen = Seen::default();
    let at = |p| AspectOptions { priority: Some(p) };
    let s = Stack::new(app, "S")?;
    resource(&s, "One")?;
    let mark = |n: &Node| {
        if let Some(r) = CfnResource::at(n) {
            r.add_property_override("Marked", true);
        }
        Ok(())
    };
    Aspects::of(&s).add_with(mark, at(300));
    let add_resource = |n: &Node| {
        if n.own_stack().is_some() && n.try_find_child("Added").is_none() {
            resource(n, "Added")?;
        }
        Ok(())
    };
    Aspects::of(&s).add_with(add_resource, at(200));
    let recorder = Rc::clone(&seen);
    let add_aspect = move |n: &Node| {
        if n.id() == "One" {
            let seen = Rc::clone(&recorder);
            let see = move |m: &Node| {
                seen.borrow_mut().push(m.path().to_owned());
                Ok(())
            };
            Aspects::of(n).add_with(see, AspectOptions { priority: Some(600) });
        }
        Ok(())
    };
    Aspects::of(&s).add(add_aspect);
    app.synth()?;
    c.record("seen by the added aspect", seen.borrow().clone(), None);
    Ok(())
}

#[test]
fn aspects_that_add_constructs_and_aspects() {
    check("526-core-aspects-add-constructs", aspects_that_add);
}

#[test]
fn aspects_that_add_until_nothing_changes() {
    check_with("527-core-aspects-stabilized", |_| context("@aws-cdk/core:aspectStabilization"), aspects_that_add);
}

/// An aspect with the name that JavaScript gives those without a class.
struct Object(fn(&Node) -> Result<()>);

impl Aspect for Object {
    fn visit(&self, node: &Node) -> Result<()> {
        (self.0)(node)
    }
}

#[test]
fn aspects_that_come_too_late() {
    check_with(
        "528-core-aspects-priority-error",
        |_| context("@aws-cdk/core:aspectStabilization"),
        |app, _| {
            let s = Stack::new(app, "S")?;
            let adder = Object(|n| {
                if n.own_stack().is_some() {
                    Aspects::of(n).add_with(Object(|_| Ok(())), AspectOptions { priority: Some(10) });
                }
                Ok(())
            });
            Aspects::of(&s).add_with(adder, AspectOptions { priority: Some(500) });
            Ok(())
        },
    );
}

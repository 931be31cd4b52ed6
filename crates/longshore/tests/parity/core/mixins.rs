use std::rc::Rc;

use longshore::aws_ecr::mixins::RepositoryAutoDeleteImages;
use longshore::aws_ecr::{Repository, RepositoryProps};
use longshore::aws_ecs::mixins::ClusterSettings;
use longshore::aws_s3::mixins::{BucketBlockPublicAccess, BucketVersioning};
use longshore::aws_s3::{BlockPublicAccess, Bucket};
use longshore::core::aspects::{Aspect, Aspects};
use longshore::core::mixins::{ConstructSelector, IMixin, MixinRef, Mixins, Shims};
use longshore::core::property_injectors::{InjectionContext, PropertyInjector, PropertyInjectors};
use longshore::core::resource::PhysicalName;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use super::resource;
use crate::harness::{check, check_with, without_agent};

fn l1(scope: &dyn Construct, id: &str) -> Result<CfnResource> {
    CfnResource::l1(scope, id, "AWS::ECR::Repository", Object::new())
}

fn l2(scope: &dyn Construct, id: &str) -> Result<Repository> {
    Repository::new(scope, id, RepositoryProps::default())
}

#[test]
fn auto_delete_images() {
    check("620-ecr-mixin-auto-delete", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let mixin = RepositoryAutoDeleteImages::new();
        let plain = l1(&s, "L1")?;
        plain.node().with(&[&mixin])?;
        let supported = [plain.node(), l2(&s, "L2")?.node(), s.node()].map(|n| mixin.supports(n));
        c.record("supports", supported, None);
        let destroyed = RepositoryProps { removal_policy: Some(RemovalPolicy::Destroy), ..Default::default() };
        let applied = Repository::new(&s, "Applied", destroyed)?;
        Mixins::of(&applied).apply(&[Rc::new(mixin)])?;
        Ok(())
    });
}

#[test]
fn buckets_and_clusters() {
    check("1616-core-bucket-and-cluster-mixins", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let bucket = |id: &str, properties: Object| CfnResource::l1(&s, id, "AWS::S3::Bucket", properties);
        let cluster = |id: &str, properties: Object| CfnResource::l1(&s, id, "AWS::ECS::Cluster", properties);
        let setting = |name: &str, value: &str| object! {"Name" => name, "Value" => value};
        bucket("On", Object::new())?.node().with(&[&BucketVersioning::new(None)])?;
        let on = object! {"VersioningConfiguration" => object! {"Status" => "Enabled"}};
        bucket("Off", on)?.node().with(&[&BucketVersioning::new(Some(false))])?;
        bucket("Blocked", Object::new())?.node().with(&[&BucketBlockPublicAccess::new(None)])?;
        let some = BlockPublicAccess { block_public_acls: Some(false), ..Default::default() };
        bucket("Some", Object::new())?.node().with(&[&BucketBlockPublicAccess::new(Some(some))])?;
        let l2 = Bucket::builder(&s, "L2").block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY).build()?;
        let access = BucketBlockPublicAccess::new(Some(BlockPublicAccess::BLOCK_ACLS));
        Mixins::of(&l2).apply(&[Rc::new(BucketVersioning::new(Some(true))), Rc::new(access)])?;
        let insights = |value: &str| ClusterSettings::new(vec![setting("containerInsights", value)]);
        cluster("Bare", Object::new())?.node().with(&[&insights("enabled")])?;
        let two = array![setting("other", "x"), setting("containerInsights", "disabled")];
        cluster("Changed", object! {"ClusterSettings" => two})?.node().with(&[&insights("enhanced")])?;
        let one = object! {"ClusterSettings" => array![setting("other", "x")]};
        let more = ClusterSettings::new(vec![setting("containerInsights", "enabled"), setting("other", "y")]);
        cluster("Added", one)?.node().with(&[&more])?;
        cluster("Nothing", Object::new())?.node().with(&[&ClusterSettings::new(Vec::new())])?;
        let (plain, plain_cluster) = (bucket("Plain", Object::new())?, cluster("PlainCluster", Object::new())?);
        let (versioning, access) = (BucketVersioning::new(None), BucketBlockPublicAccess::new(None));
        let mixins: [&dyn IMixin; 3] = [&versioning, &access, &insights("x")];
        let supported = mixins.map(|m| {
            Value::from([plain.node(), plain_cluster.node(), s.node()].map(|n| Value::from(m.supports(n))).to_vec())
        });
        c.record("supports", Value::from(supported.to_vec()), None);
        Ok(())
    });
}

struct Mark {
    key: String,
    only: Option<&'static str>,
}

impl IMixin for Mark {
    fn supports(&self, construct: &Node) -> bool {
        CfnResource::at(construct).is_some_and(|r| self.only.is_none_or(|only| only == r.resource_type()))
    }
    fn apply_to(&self, construct: &Node) -> Result<()> {
        let resource = CfnResource::at(construct).expect("only resources are supported");
        resource.add_override(&format!("Metadata.{}", self.key), construct.id());
        Ok(())
    }
}

fn mark(key: impl Into<String>) -> MixinRef {
    Rc::new(Mark { key: key.into(), only: None })
}

struct Grow(Node);

impl IMixin for Grow {
    fn supports(&self, construct: &Node) -> bool {
        construct.is_same(&self.0)
    }
    fn apply_to(&self, construct: &Node) -> Result<()> {
        resource(construct, "Grown").map(|_| ())
    }
}

struct Visit;

impl Aspect for Visit {
    fn visit(&self, node: &Node) -> Result<()> {
        if let Some(resource) = CfnResource::at(node) {
            resource.add_override("Metadata.Visited", true);
        }
        Ok(())
    }
}

fn tree(scope: &Stack) -> Result<Group> {
    let alpha = Group::new(scope, "Alpha")?;
    resource(&alpha, "One")?;
    CfnResource::new(&alpha, "Two", "Other::Type", Object::new())?;
    resource(&Group::new(&alpha, "Deep.er")?, "One2")?;
    resource(&alpha, "Resource")?;
    l2(scope, "Repo")?;
    l1(scope, "Cfn")?;
    Ok(alpha)
}

#[test]
fn mixins_of() {
    check("1609-core-mixins", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let alpha = tree(&s)?;
        let apply = |label: &str, scope: &dyn Construct, selector: ConstructSelector| -> Result<()> {
            let mixins = Mixins::of_with(scope, selector);
            mixins.apply(&[mark(label)])?;
            let paths = |nodes: Vec<Node>| Value::from(nodes.iter().map(|n| n.path().to_owned()).collect::<Vec<_>>());
            let applied = mixins.report().into_iter().map(|a| a.construct).collect();
            c.record(label, array![paths(mixins.selected_constructs()?), paths(applied)], None);
            Ok(())
        };
        apply("All", &s, ConstructSelector::all())?;
        apply("Itself", &s, ConstructSelector::only_itself())?;
        apply("Resource", &alpha, ConstructSelector::cfn_resource())?;
        apply("OfResource", &alpha.node().find_child("One")?, ConstructSelector::cfn_resource())?;
        apply("None", &s, ConstructSelector::cfn_resource())?;
        apply("Types", &s, ConstructSelector::resources_of_type(&["Other::Type", "AWS::ECR::Repository"]))?;
        for (i, pattern) in ["One*", "*", "Deep.er", "[RC]*", "one"].iter().enumerate() {
            apply(&format!("Id{i}"), &s, ConstructSelector::by_id(pattern))?;
        }
        let patterns = ["Stack/Alpha/*", "**/One*", "Alpha", "*", "**", "Stack/{Repo,Cfn}", "Stack/Alpha/**"];
        for (i, pattern) in patterns.iter().enumerate() {
            apply(&format!("Path{i}"), &s, ConstructSelector::by_path(pattern))?;
        }
        Mixins::of(&s).apply(&[Rc::new(Grow(alpha.node().clone())), mark("AfterGrowth")])?;
        let others = Mark { key: "With".into(), only: Some("Other::Type") };
        alpha.node().with(&[&others, &Mark { key: "WithAll".into(), only: None }])?;
        Mixins::of(&s).apply(&[Rc::new(RepositoryAutoDeleteImages::new())])?;
        Mixins::of(&s).apply(&[Shims::as_mixin(Visit)])?;
        let aspect = Shims::as_aspect(Rc::new(Mark { key: "Aspect".into(), only: Some("Some::Type") }));
        Aspects::of(&s).add(aspect);
        let fail = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| {
            c.attempt(label, |t, _| {
                tree(t)?;
                f(t)
            });
        };
        let some = || ConstructSelector::resources_of_type(&["Some::Type"]);
        fail("all", &|t| Mixins::of(t).require_all().apply(&[mark("x")]).map(|_| ()));
        fail("all of type", &|t| Mixins::of_with(t, some()).require_all().apply(&[mark("x")]).map(|_| ()));
        fail("any", &|t| Mixins::of(t).require_any().apply(&[mark("x")]).map(|_| ()));
        let nothing = || ConstructSelector::by_id("nothing");
        fail("any of none", &|t| Mixins::of_with(t, nothing()).require_any().apply(&[mark("x")]).map(|_| ()));
        Ok(())
    });
}

fn repositories(change: impl Fn(RepositoryProps, &InjectionContext) -> RepositoryProps + 'static) -> PropertyInjector {
    PropertyInjector::of(Repository::PROPERTY_INJECTION_ID, change)
}

#[test]
fn properties_are_injected() {
    check("558-core-property-injection", |app, _| {
        let injector = |empty: bool, scan: Option<bool>| {
            repositories(move |props, context| RepositoryProps {
                removal_policy: props.removal_policy.or(Some(RemovalPolicy::Destroy)),
                empty_on_delete: props.empty_on_delete.or(Some(empty)),
                image_scan_on_push: props.image_scan_on_push.or(scan),
                repository_name: match context.id.as_str() {
                    "Named" => Some("injected".into()),
                    _ => props.repository_name,
                },
                ..props
            })
        };
        let s = Stack::new(app, "Plain")?;
        l2(&s, "FromApp")?;
        PropertyInjectors::of(app).add(&[injector(true, None)]);
        l2(&s, "AfterAdd")?;
        let t = Stack::builder(app, "Own").property_injectors(vec![injector(false, Some(true))]).build()?;
        l2(&t, "FromStack")?;
        Repository::builder(&t, "Override").image_scan_on_push(false).build()?;
        l2(&t, "Named")?;
        Ok(())
    });
}

#[test]
fn the_nearest_injector_counts() {
    fn injector(name: &'static str, scan: Option<bool>) -> PropertyInjector {
        repositories(move |props, context| {
            let made = format!("{name}-{}-in-{}", context.id.to_lowercase(), context.scope.id().to_lowercase());
            RepositoryProps {
                repository_name: props.repository_name.or(Some(PhysicalName::from(made))),
                image_scan_on_push: scan.or(props.image_scan_on_push),
                ..props
            }
        })
    }
    let props = |_: &_| AppProps { property_injectors: vec![injector("app", None)], ..Default::default() };
    check_with("1610-core-property-injectors", props, |app, c| {
        let id = Repository::PROPERTY_INJECTION_ID;
        let of = |scope: &dyn Construct| PropertyInjectors::of(scope);
        c.record("id", id, None);
        c.record("app", of(app).supported_classes(), None);
        let s = Stack::new(app, "Stack")?;
        l2(&s, "ByApp")?;
        Repository::builder(&s, "Named").repository_name("own").build()?;
        let group = Group::new(&s, "Group")?;
        of(&group).add(&[PropertyInjector::of("aws-cdk-lib.aws-sqs.Queue", |props: Object, _| props)]);
        l2(&group, "StillByApp")?;
        of(&group).add(&[injector("group", Some(true)), injector("last", None)]);
        l2(&group, "ByGroup")?;
        let here = of(&group);
        let facts = array![
            here.supported_classes(),
            here.for_(id).is_some(),
            here.for_("x").is_none(),
            of(&s).supported_classes(),
        ];
        c.record("group", facts, None);
        let stage = StageProps { property_injectors: vec![injector("stage", None)], ..Default::default() };
        let stage = Stage::new(app, "Stage", stage)?;
        l2(&Stack::new(&stage, "Inner")?, "ByStage")?;
        let own = Stack::builder(&stage, "Own").property_injectors(vec![injector("stack", None)]).build()?;
        l2(&own, "ByStack")?;
        Ok(())
    });
}

#[test]
fn what_templates_tell() {
    let props = |_: &_| AppProps { analytics_reporting: Some(true), ..Default::default() };
    check_with("1611-core-analytics", props, |app, c| {
        c.own_handler_code();
        let stack = |scope: &dyn Construct, id: &str, region: Option<&str>, told: Option<bool>| -> Result<Stack> {
            let env = Environment { region: region.map(str::to_owned), account: None };
            let props = StackProps { env, analytics_reporting: told, ..Default::default() };
            let s = Stack::with_props(scope, id, props)?;
            Repository::builder(&s, "Repo").removal_policy(RemovalPolicy::Destroy).build()?;
            super::output(&s, "Out", "x")?;
            Ok(s)
        };
        let any = stack(app, "Anywhere", None, None)?;
        Mixins::of(&any).apply(&[Rc::new(RepositoryAutoDeleteImages::new())])?;
        let known = stack(app, "Known", Some("eu-west-1"), None)?;
        let unknown = stack(app, "Unknown", Some("us-iso-east-1"), None)?;
        let no = stack(app, "No", None, Some(false))?;
        let stage = Stage::new(app, "Stage", StageProps::default())?;
        let inner = stack(&stage, "Inner", Some("us-east-1"), None)?;
        resource(&Stack::nested(&any, "Nested", NestedStackProps::default())?, "R")?;
        app.synth()?;
        for (name, s) in [
            ("Anywhere", any),
            ("Known", known),
            ("Unknown", unknown),
            ("No", no),
            ("Stage/Inner (Stage-Inner)", inner),
        ] {
            c.record(name, told(&s)?, None);
        }
        Ok(())
    });
}

#[test]
fn properties_of_the_app() {
    let props = |_: &_| AppProps { tree_metadata: Some(false), analytics_reporting: Some(true), ..Default::default() };
    check_with("554-core-app-props", props, |app, c| {
        c.own_handler_code();
        // Differs(cdk): lowest-schema-version.
        c.omit(&["version"]);
        let s = Stack::new(app, "Stack")?;
        resource(&s, "R")?;
        let first = app.synth()?;
        c.record("stacks", [s.stack_name()], None);
        c.record("same object", app.synth()?.directory() == first.directory(), None);
        c.record("tree", first.file("tree.json").is_none(), None);
        Ok(())
    });
}

/// What a stack's template tells of itself.
fn told(stack: &Stack) -> Result<Value> {
    use base64::Engine as _;
    use std::io::Read as _;
    let template = longshore::assertions::Template::from_stack(stack)?;
    let found = template.find_resources("AWS::CDK::Metadata")?;
    let Some((_, resource)) = found.first() else { return Ok(Value::Undefined) };
    let text = resource.get("Properties").and_then(|p| p.get("Analytics")).and_then(Value::as_str).unwrap();
    let encoded = text.strip_prefix("v2:deflate64:").unwrap();
    let bytes = base64::engine::general_purpose::STANDARD.decode(encoded).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
    Ok(without_agent(&text).into())
}

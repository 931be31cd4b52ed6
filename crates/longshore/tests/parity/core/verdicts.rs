//! What the core refuses, units in other units, trees of messages, what inspectors gather, ways to merge properties.

use longshore::aws_s3::Bucket;
use longshore::core::arn::{ArnComponents, ArnFormat, extract_resource_name};
use longshore::core::construct::Node;
use longshore::core::property_merge::{
    ArrayMergeStrategy, CombineStrategyOptions, MergeStrategyRef, PropertyMergeStrategy,
};
use longshore::core::resource::PhysicalName;
use longshore::core::tags::{TagManager, TagStyle};
use longshore::core::token::{Lazy, LazyListValueOptions, LazyStringValueOptions};
use longshore::core::tree_inspector::TreeInspector;
use longshore::core::units::{SizeConversionOptions, SizeRoundingBehavior, TimeConversionOptions};
use longshore::core::validation_result::{ValidationResult, ValidationResults};
use longshore::core::value::{Object, Value};
use longshore::prelude::{CfnFn as Fn, *};
use longshore::{array, object};

use crate::harness::{Context, check};

const FORMATS: [(&str, ArnFormat, &str); 4] = [
    ("NO_RESOURCE_NAME", ArnFormat::NoResourceName, "resource"),
    ("COLON_RESOURCE_NAME", ArnFormat::ColonResourceName, "resource:resourceName"),
    ("SLASH_RESOURCE_NAME", ArnFormat::SlashResourceName, "resource/resourceName"),
    ("SLASH_RESOURCE_SLASH_RESOURCE_NAME", ArnFormat::SlashResourceSlashResourceName, "/resource/resourceName"),
];

fn l1(scope: &dyn Construct, id: &str) -> Result<CfnResource> {
    CfnResource::l1(scope, id, "A::B::C", Object::new())
}

fn units(c: &Context, s: &Stack) {
    let loose = TimeConversionOptions { integral: Some(false) };
    let strict = TimeConversionOptions { integral: Some(true) };
    let d = Duration::millis(5_400_500);
    let numbers = || -> Result<Value> {
        Ok(array![
            d.to_milliseconds_with(loose)?,
            d.to_seconds_with(loose)?,
            d.to_minutes_with(loose)?,
            d.to_hours_with(loose)?,
            d.to_days_with(loose)?,
            Duration::hours(2).to_minutes_with(strict)?,
            Duration::hours(2).to_minutes_with(TimeConversionOptions::default())?,
        ])
    };
    c.record("durations", numbers().unwrap(), s);
    let size = Size::mebibytes(1536);
    let rounding = |rounding| SizeConversionOptions { rounding: Some(rounding) };
    let (none, floor) = (rounding(SizeRoundingBehavior::None), rounding(SizeRoundingBehavior::Floor));
    let fail = rounding(SizeRoundingBehavior::Fail);
    let numbers = || -> Result<Value> {
        Ok(array![
            size.to_gibibytes_with(none)?,
            size.to_gibibytes_with(floor)?,
            size.to_tebibytes_with(floor)?,
            size.to_bytes_with(none)?,
            size.to_kibibytes_with(SizeConversionOptions::default())?,
            size.to_pebibytes_with(none)?,
            size.to_mebibytes_with(fail)?,
        ])
    };
    c.record("sizes", numbers().unwrap(), s);
    c.attempt("part of an hour", |_, _| Duration::minutes(90).to_hours_with(strict).map(drop));
    c.attempt("part of a gibibyte", |_, _| size.to_gibibytes_with(fail).map(drop));
}

fn arns(c: &Context, s: &Stack) -> Result<()> {
    for (label, arn) in [
        ("slash", "arn:aws:ecr:us-east-1:123456789012:repository/a/b"),
        ("colon", "arn:aws:lambda:us-east-1:123456789012:function:f:1"),
        ("lead", "arn:aws:apigateway:us-east-1::/restapis/x/y"),
        ("plain", "arn:aws:s3:::bucket"),
        ("both", "arn:aws:logs:r:a:log-group/x:y:z"),
        ("empty", "arn:aws:s3:::a/"),
        ("lone", "arn:aws:s3:::/a"),
    ] {
        for (name, format, _) in FORMATS {
            let parts = ArnComponents::split(arn, format)?;
            let seen = FORMATS.iter().find(|(_, f, _)| *f == parts.arn_format).unwrap().2;
            let mut facts = vec![
                Value::from(parts.partition),
                parts.service.into(),
                parts.region.into(),
                parts.account.into(),
                parts.resource.into(),
            ];
            facts.extend(parts.resource_name.map(Value::from));
            facts.push(format!("arn:aws:service:region:account:{seen}").into());
            c.record(&format!("{label} {name}"), facts, s);
        }
    }
    for arn in ["arn", "arn:", "arn:aws", "arn::s3:::x", "arn:aws:::::", "arn:aws:s3:::"] {
        let split = || ArnComponents::split(arn, ArnFormat::SlashResourceName).map(drop);
        c.attempt(&format!("arn {arn}"), |_, _| split());
    }
    c.attempt("no name", |_, _| extract_resource_name("arn:aws:s3:::bucket", "bucket").map(drop));
    c.attempt("other type", |_, _| extract_resource_name("arn:aws:s3:::bucket/x", "b").map(drop));
    Ok(())
}

fn dependencies(c: &Context) {
    let nested = |x: &Stack| Stack::nested(x, "N", NestedStackProps::default());
    c.attempt_synth("on its stack", |x, _| {
        l1(x, "A")?.node().add_dependency(&[x]);
        Ok(())
    });
    c.attempt_synth("on the app", |x, a| {
        l1(x, "A")?.node().add_dependency(&[a]);
        Ok(())
    });
    c.attempt_synth("stack on the app", |x, a| {
        l1(x, "A")?;
        x.node().add_dependency(&[a]);
        Ok(())
    });
    c.attempt_synth("nested on its stack", |x, _| {
        let n = nested(x)?;
        l1(&n, "A")?;
        n.node().add_dependency(&[x]);
        Ok(())
    });
    c.attempt_synth("in nested on its stack", |x, _| {
        l1(&nested(x)?, "A")?.node().add_dependency(&[x]);
        Ok(())
    });
    c.attempt_synth("in nested on nested", |x, _| {
        let n = nested(x)?;
        l1(&n, "A")?.node().add_dependency(&[&n]);
        Ok(())
    });
    c.attempt_synth("stack in a stack on it", |x, _| {
        l1(x, "R")?;
        let inner = Stack::new(x, "I")?;
        l1(&inner, "A")?;
        inner.node().add_dependency(&[x]);
        Ok(())
    });
    c.attempt_synth("on itself", |x, _| {
        let a = l1(x, "A")?;
        a.node().add_dependency(&[&a]);
        Ok(())
    });
    c.attempt("on a group around it", |x, _| {
        let group = Node::new(x, "G", "constructs.Construct")?;
        l1(&group, "B")?;
        l1(&group, "A")?.node().add_dependency(&[&group]);
        Ok(())
    });
    c.attempt_synth("in a stage on it", |_, a| {
        let stage = Stage::new(a, "T", StageProps::default())?;
        l1(&Stack::new(&stage, "I")?, "A")?.node().add_dependency(&[&stage]);
        Ok(())
    });
    c.attempt_synth("on another stage", |x, a| {
        let stack = Stack::new(&Stage::new(a, "T", StageProps::default())?, "I")?;
        l1(&stack, "A")?.node().add_dependency(&[&l1(x, "B")?]);
        Ok(())
    });
}

fn outputs(c: &Context) {
    let output = |x: &Stack, value: Value| {
        CfnOutput::new(x, "O", CfnOutputProps { value, ..CfnOutputProps::default() }).map(drop)
    };
    c.attempt("list as output", |x, _| output(x, array!["a"]));
    for (label, count) in [("no blocks", 0), ("too many blocks", 257)] {
        c.attempt_synth(label, |x, _| output(x, Fn::select(0, &Fn::cidr("10.0.0.0/16", count, None)?)?.into()));
    }
    let generated = |a: &App, env: Environment| {
        let owner = Stack::with_props(a, "Owner", StackProps { env, ..StackProps::default() })?;
        let bucket = Bucket::builder(&owner, "B").bucket_name(PhysicalName::GenerateIfNeeded).build()?;
        let env = Environment::from(("210987654321", "eu-west-1"));
        let user = Stack::with_props(a, "User", StackProps { env, ..StackProps::default() })?;
        output(&user, longshore::aws_s3::IBucket::bucket_name(&bucket).into())
    };
    let of = |account: Option<&str>, region: Option<&str>| Environment {
        account: account.map(str::to_owned),
        region: region.map(str::to_owned),
    };
    c.attempt_synth("unknown account", |_, a| generated(a, of(None, Some("us-east-1"))));
    c.attempt_synth("unknown region", |_, a| generated(a, of(Some("123456789012"), None)));
}

fn results(c: &Context, s: &Stack) {
    let wrong = |text: &str| ValidationResult::new(text, ValidationResults::default());
    let mut results = ValidationResults::default();
    results.collect(ValidationResult::default());
    let below = ValidationResults::new(vec![wrong("deep"), wrong("two\nlines")]);
    results.collect(ValidationResult::new("is wrong", below));
    results.collect(wrong("too"));
    let all = results.wrap("all");
    let facts = array![
        results.is_success(),
        results.error_tree_list(),
        all.is_success(),
        all.error_tree(),
        all.prefix("x").error_tree(),
        all.error_message(),
        all.results().results().len(),
        ValidationResults::default().wrap("none").is_success(),
        ValidationResult::default().prefix("p").error_message(),
    ];
    c.record("results", facts, s);
    c.attempt("failed result", |_, _| all.assert_success());
    c.attempt("good result", |_, _| ValidationResult::default().assert_success());
    let inspector = TreeInspector::new();
    inspector.add_attribute("a", 1);
    inspector.add_attribute("b", object! {"c" => ["x"]});
    inspector.add_attribute("a", "again");
    c.record("inspector", inspector.attributes(), s);
}

fn merges(c: &Context, s: &Stack) {
    let item = |id: u32, v: &str| object! {"id" => id, "v" => v};
    let target = object! {
        "text" => "a",
        "list" => array![item(1, "old"), item(2, "kept"), "x"],
        "map" => object! {
            "a" => object! {"b" => 1, "c" => 2},
            "f" => object! {"Ref" => "X"},
            "list" => [1, 2],
            "gone" => 1,
        },
        "kept" => true,
    };
    let source = object! {
        "text" => "b",
        "list" => array![item(1, "new"), item(3, "added")],
        "map" => object! {
            "a" => object! {"c" => 3, "d" => 4},
            "f" => object! {"Fn::GetAtt" => ["X", "Y"]},
            "list" => [3],
            "empty" => Object::new(),
            "more" => object! {"x" => object! {"y" => 1}},
        },
        "kept" => object! {"now" => "map"},
        "secret" => 1,
    };
    let merged = |strategy: MergeStrategyRef, keys: &[&str]| {
        let mut all = target.clone();
        let keys: Vec<String> = keys.iter().map(|k| (*k).to_owned()).collect();
        strategy.apply(&mut all, &source, &keys);
        all
    };
    let keys = ["text", "list", "map", "kept", "absent"];
    c.record("override", merged(PropertyMergeStrategy::r#override(), &keys), s);
    c.record("combine", merged(PropertyMergeStrategy::combine(), &keys), s);
    for (label, arrays) in [
        ("replace", ArrayMergeStrategy::replace()),
        ("append", ArrayMergeStrategy::append()),
        ("prepend", ArrayMergeStrategy::prepend()),
        ("index", ArrayMergeStrategy::replace_by_index()),
        ("key", ArrayMergeStrategy::replace_by_key("id")),
        ("otherKey", ArrayMergeStrategy::replace_by_key("none")),
    ] {
        let strategy = PropertyMergeStrategy::combine_with(CombineStrategyOptions { arrays: Some(arrays) });
        c.record(&format!("arrays {label}"), merged(strategy, &["list"]), s);
    }
    let beyond = ArrayMergeStrategy::replace_by_index().merge(&[1.into()], &[2.into(), 3.into(), 4.into()]);
    c.record("by index beyond", beyond, s);
}

#[test]
fn verdicts_and_units() {
    check("2410-core-verdicts-and-units", |app, c| {
        let s = Stack::new(app, "Stack")?;
        units(c, &s);
        arns(c, &s)?;
        dependencies(c);
        outputs(c);
        results(c, &s);
        merges(c, &s);
        let repository = CfnResource::l1(&s, "Repository", "AWS::ECR::Repository", Object::new())?;
        let name = |of: &str| repository.cfn_property_name(of).unwrap_or_else(|| "none".into());
        let names = array![name("repositoryName"), name("imageTagMutability"), name("RepositoryName")];
        c.record("property names", names, &s);
        let tags = TagManager::new(TagStyle::NotTaggable, "A::B::C", "tags");
        tags.set_tag("x", "y", 0, true);
        let rendered = if tags.render().is_undefined() { "nothing".into() } else { tags.render() };
        let values: Object = tags.tag_values().into_iter().map(|(k, v)| (k, v.into())).collect();
        c.record("not taggable", array![tags.has_tags(), rendered, values], &s);
        let list = |items: &'static [&'static str], hint: Option<&str>| {
            let options = LazyListValueOptions { display_hint: hint.map(str::to_owned), omit_empty: Some(true) };
            s.resolve(Lazy::list_with(|| items.iter().map(|i| (*i).to_owned()).collect(), options))
        };
        let or_nothing = |value: Value| if value.is_undefined() { "nothing".into() } else { value };
        let hint = LazyStringValueOptions { display_hint: Some("hint".into()) };
        let text = Lazy::string_with(|| "text".to_owned(), hint);
        assert!(text.contains("hint"));
        let lazies =
            array![or_nothing(list(&[], None)?), or_nothing(list(&["a"], Some("h"))?), or_nothing(s.resolve(text)?),];
        c.record("lazies", lazies, &s);
        Ok(())
    });
}

use longshore::aws_ecr::{IRepository as _, Repository, RepositoryProps};
use longshore::core::cross_stack::{CrossStackReferences, ReferenceStrength};
use longshore::core::custom_resource::{CustomResource, CustomResourceProps};
use longshore::core::custom_resource_provider::{
    CustomResourceProvider, CustomResourceProviderProps, CustomResourceProviderRuntime as Runtime,
};
use longshore::core::reference::ResolutionTypeHint;
use longshore::core::synthesizers::LegacyStackSynthesizer;
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use super::{output, resource, resource_with};
use crate::harness::check;

const ACCOUNT: &str = "111111111111";

fn stack_in(app: &App, id: &str, region: &str) -> Result<Stack> {
    Stack::builder(app, id).env((ACCOUNT, region)).build()
}

fn nested(scope: &dyn Construct, id: &str) -> Result<Stack> {
    Stack::nested(scope, id, NestedStackProps::default())
}

fn out(scope: &dyn Construct, id: &str, value: impl Into<Value>) -> Result<CfnResource> {
    resource_with(scope, id, object! {"Value" => value.into()})
}

#[test]
fn values_of_other_regions() {
    check("521-core-cross-region-reference", |app, c| {
        c.own_handler_code();
        let of = |app: &App, pa: Option<bool>, pb: Option<bool>, other: (&str, &str)| {
            let props = |env: (&str, &str), on| StackProps {
                env: env.into(),
                cross_region_references: on,
                ..Default::default()
            };
            let a = Stack::with_props(app, "A", props((ACCOUNT, "eu-west-1"), pa))?;
            let b = Stack::with_props(app, "B", props(other, pb))?;
            output(&b, "O", resource(&a, "R")?.ref_()).map(|_| ())
        };
        let there = (ACCOUNT, "us-east-1");
        c.attempt_synth("not said", |_, x| of(x, None, None, there));
        c.attempt_synth("consumer says no", |_, x| of(x, None, Some(false), there));
        c.attempt_synth("producer says no", |_, x| of(x, Some(false), None, there));
        c.attempt_synth("other account", |_, x| of(x, None, None, ("222222222222", "eu-west-1")));
        of(app, None, None, there)
    });
}

#[test]
fn writer_and_reader() {
    check("556-core-cross-region-export", |app, c| {
        c.own_handler_code();
        let stack = |id, region| Stack::builder(app, id).env((ACCOUNT, region)).cross_region_references(true).build();
        let (a, b) = (stack("Producer", "us-east-1")?, stack("Consumer", "eu-west-1")?);
        let r = resource(&a, "R")?;
        output(&b, "Ref", r.ref_())?;
        output(&b, "Att", r.att("A.B"))?;
        Ok(())
    });
}

#[test]
fn strong_references_between_regions() {
    check("1604-core-cross-region-strong", |app, c| {
        c.own_handler_code();
        let p = stack_in(app, "Producer", "us-east-1")?;
        let r = resource(&p, "R")?;
        let repo = Repository::new(&p, "Repo", RepositoryProps::default())?;
        let inner = resource(&nested(&p, "Nested")?, "Inner")?;
        let a = Stack::builder(app, "ConsumerA").env((ACCOUNT, "eu-west-1")).cross_region_references(true).build()?;
        out(&a, "Ref", r.ref_())?;
        out(&a, "Again", format!("x-{}", r.ref_()))?;
        out(&a, "Inner", inner.att("In.Ner"))?;
        out(&a, "Arn", repo.repository_arn())?;
        let b = stack_in(app, "ConsumerB", "eu-west-1")?;
        out(&b, "Ref", r.ref_())?;
        out(&nested(&b, "Below")?, "Deep", r.att("Deep"))?;
        out(&stack_in(app, "ConsumerC", "ap-south-1")?, "Ref", r.ref_())?;
        out(&stack_in(app, "SameRegion", "us-east-1")?, "Ref", r.ref_())?;
        let both = stack_in(app, "Both", "eu-central-1")?;
        both.node().set_context("@aws-cdk/core:defaultCrossStackReferences", "both")?;
        out(&both, "Ref", r.ref_())?;
        let weak = stack_in(app, "Weak", "eu-central-1")?;
        weak.node().set_context("@aws-cdk/core:defaultCrossStackReferences", "weak")?;
        out(&weak, "Ref", r.ref_())?;
        out(&weak, "Strong", Stack::consume_reference(&r.att("Own"), ReferenceStrength::Strong)?)?;
        let list = stack_in(app, "List", "eu-west-1")?;
        out(&list, "List", r.get_att_typed("List", ResolutionTypeHint::StringList).as_list())?;
        let fail = |label: &str, producer: Environment, consumer: StackProps| {
            c.attempt_synth(label, |_, x| {
                let a = Stack::builder(x, "A").env(producer).build()?;
                let q = resource(&a, "R")?;
                out(&Stack::with_props(x, "B", consumer)?, "O", q.ref_()).map(|_| ())
            });
        };
        let here = Environment::new(ACCOUNT, "eu-west-1");
        let other = StackProps::builder().env(Environment::builder().account("2").build()).build();
        fail("unknown consumer", here.clone(), StackProps::default());
        fail("unknown producer", Environment::default(), StackProps::builder().env(here.clone()).build());
        let legacy = std::rc::Rc::new(LegacyStackSynthesizer::default());
        let without = StackProps { env: ("2", "eu-west-1").into(), synthesizer: Some(legacy), ..Default::default() };
        fail("account without role", here.clone(), without);
        fail("account and unknown region", here, other);
        c.attempt_synth("cycle", |_, x| {
            let (q, w) = (stack_in(x, "A", "eu-west-1")?, stack_in(x, "B", "us-east-1")?);
            out(&q, "O", out(&w, "R", "x")?.ref_())?;
            out(&w, "O", out(&q, "R", "x")?.ref_()).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn strength_through_nested_stacks() {
    check("1605-core-reference-strength-nested", |app, _| {
        use ReferenceStrength::{Both, Strong, Weak};
        let p = Stack::new(app, "Producer")?;
        let inner = out(&nested(&p, "Nested")?, "Inner", 1)?;
        let (r, weakly) = (out(&p, "R", 1)?, out(&p, "Weakly", 1)?);
        CrossStackReferences::of(&weakly).produce(Weak)?;
        let one = Stack::new(app, "One")?;
        out(&one, "Inner", inner.ref_())?;
        out(&one, "Weak", Stack::consume_reference(&inner.att("Weak"), Weak)?)?;
        out(&one, "Strong", r.ref_())?;
        let two = Stack::new(app, "Two")?;
        let below = nested(&two, "Below")?;
        out(&below, "R", r.ref_())?;
        out(&below, "Weak", Stack::consume_reference(&r.att("Weak"), Weak)?)?;
        out(&below, "Produced", weakly.ref_())?;
        out(&two, "Both", Stack::consume_reference(&r.att("Both"), Both)?)?;
        out(&two, "Produced", weakly.att("Att"))?;
        out(&two, "Strong", Stack::consume_reference(&weakly.att("Strong"), Strong)?)?;
        let three = Stack::new(app, "Three")?;
        CrossStackReferences::of(&three).consume(Both)?;
        out(&three, "R", r.ref_())?;
        Ok(())
    });
}

#[test]
fn providers_of_custom_resources() {
    check("1603-core-custom-resource-provider", |app, c| {
        let code = c.work("handler");
        fs_err::create_dir_all(format!("{code}/lib")).unwrap();
        fs_err::write(format!("{code}/index.js"), "exports.handler = async () => ({});\n").unwrap();
        fs_err::write(format!("{code}/index.ts"), "never copied").unwrap();
        fs_err::write(format!("{code}/lib/more.js"), "// more\n").unwrap();
        let s = Stack::new(app, "Stack")?;
        let plain = |runtime| CustomResourceProviderProps {
            use_cfn_response_wrapper: Some(false),
            ..CustomResourceProviderProps::new(&code, runtime)
        };
        let token = CustomResourceProvider::get_or_create(&s, "Custom::Plain", plain(Runtime::Nodejs18X))?;
        let props = CustomResourceProps::builder()
            .service_token(&token)
            .resource_type("Custom::Plain")
            .properties(object! {"a" => 1})
            .build();
        CustomResource::new(&s, "One", props)?;
        let any = resource(&s, "Any")?;
        let again = CustomResourceProvider::get_or_create_provider(&any, "Custom::Plain", plain(Runtime::Nodejs12X))?;
        c.record("same", token == again.service_token(), None);
        let environment = [("Z", "z".to_owned()), ("A", CfnFn::ref_("AWS::Region")), ("b", "1".to_owned())];
        let full = CustomResourceProvider::get_or_create_provider(
            &s,
            "Full",
            CustomResourceProviderProps {
                policy_statements: vec![object! {"Effect" => "Allow", "Action" => "s3:*", "Resource" => "*"}.into()],
                timeout: Some(Duration::minutes(3)),
                memory_size: Some(Size::gibibytes(1)),
                environment: environment.map(|(k, v)| (k.to_owned(), v)).into_iter().collect(),
                description: Some("does things".into()),
                ..plain(Runtime::Nodejs22X)
            },
        )?;
        let denied = object! {"Effect" => "Deny", "Action" => "s3:Get*", "Resource" => Aws::stack_id()};
        full.add_to_role_policy(denied);
        c.record("full", [full.service_token(), full.role_arn()], &s);
        let hash = full.code_hash()?;
        c.record("hash is the asset's", hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit()), None);
        for (name, runtime) in [
            ("NODEJS_14_X", Runtime::Nodejs14X),
            ("NODEJS_16_X", Runtime::Nodejs16X),
            ("NODEJS_20_X", Runtime::Nodejs20X),
            ("NODEJS_24_X", Runtime::Nodejs24X),
        ] {
            CustomResourceProvider::get_or_create(&s, &format!("Runtime{name}"), plain(runtime))?;
        }
        let m = Stack::new(app, "WithMetadata")?;
        m.node().set_context("aws:cdk:enable-asset-metadata", true)?;
        CustomResourceProvider::get_or_create(&m, "Kind", plain(Runtime::Nodejs20X))?;
        let inline = "@aws-cdk/core:inlineCustomResourceIfPossible";
        let i = Stack::new(app, "Inline")?;
        i.node().set_context(inline, true)?;
        let wrapped = || CustomResourceProviderProps::new(&code, Runtime::Nodejs20X);
        CustomResourceProvider::get_or_create(&i, "Kind", wrapped())?;
        c.attempt("no index", |t, _| {
            let nowhere = CustomResourceProviderProps::new(c.work("nowhere"), Runtime::Nodejs20X);
            CustomResourceProvider::get_or_create(t, "K", nowhere).map(|_| ())
        });
        c.attempt("no code hash", |t, _| {
            t.node().set_context(inline, true)?;
            CustomResourceProvider::get_or_create_provider(t, "K", wrapped())?.code_hash().map(|_| ())
        });
        c.attempt("no stack", |_, x| CustomResourceProvider::get_or_create(x, "K", wrapped()).map(|_| ()));
        Ok(())
    });
}

#[test]
fn own_wrapper_is_part_of_the_code() {
    let dir = tempfile::tempdir().unwrap();
    fs_err::write(dir.path().join("index.js"), "exports.handler = async () => ({});\n").unwrap();
    let outdir = dir.path().join("cdk.out");
    let app = App::with_props(AppProps::builder().outdir(&outdir).build()).unwrap();
    let stack = Stack::new(&app, "Stack").unwrap();
    let props = CustomResourceProviderProps::new(dir.path().display().to_string(), Runtime::Nodejs22X);
    let provider = CustomResourceProvider::get_or_create_provider(&stack, "Kind", props).unwrap();
    app.synth().unwrap();
    let folder = outdir.join(format!("asset.{}", provider.code_hash().unwrap()));
    assert!(folder.join("__entrypoint__.js").is_file());
    let template = longshore::assertions::Template::from_stack(&stack).unwrap();
    let want = object! {"Handler" => "__entrypoint__.handler", "Runtime" => "nodejs22.x"};
    template.has_resource_properties("AWS::Lambda::Function", want).unwrap();
}

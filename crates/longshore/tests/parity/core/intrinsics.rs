//! Intrinsic functions, conditions, rules and dynamic references.

use longshore::core::cfn_elements::{CfnCondition, CfnRule, CfnRuleAssertion};
use longshore::core::intrinsics::ScopedAws;
use longshore::core::secret_value::{
    CfnDynamicReference, CfnDynamicReferenceService, SecretValue, SecretsManagerSecretOptions,
};
use longshore::core::value::Value;
use longshore::prelude::{CfnFn as Fn, *};
use longshore::{array, object};

use super::{inexpressible, output, resource_with};
use crate::harness::check;

#[test]
fn functions() {
    check("500-core-fn-values", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value| c.record(label, value, &s);
        let region = Aws::region();
        let list = |items: &[&str]| items.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        r("ref", Fn::ref_("Logical").into());
        r("getAtt", Fn::get_att("Logical", "A.B").into());
        r("join literals", Fn::join("-", ["a", "b"])?.into());
        r("join tokens", Fn::join("-", ["a", "b", &region, "c", "d"])?.into());
        r("join nested same delimiter", Fn::join("-", ["a", &Fn::join("-", [&region, "b"])?, "c"])?.into());
        r("join nested other delimiter", Fn::join("-", ["a", &Fn::join("/", [&region, "b"])?, "c"])?.into());
        r("join with list token", Fn::join(",", Fn::get_azs(None))?.into());
        r("split literal", Fn::split(",", "a,b", None)?.into());
        r("split token", Fn::split(",", &region, None)?.into());
        r("split assumed length", Fn::split(",", &region, Some(2))?.into());
        r("select literal", Fn::select(1, &list(&["a", "b"]))?.into());
        r("select token", Fn::select(1, &Fn::split("/", &Aws::stack_id(), None)?)?.into());
        r("sub", Fn::sub("${AWS::Region}-${x}", Some(object! {"x" => region.as_str()})).into());
        r("sub without variables", Fn::sub("${AWS::Region}", None).into());
        r("base64", Fn::base64("x").into());
        r("cidr", Fn::cidr("10.0.0.0/16", 4, None)?.into());
        r("cidr with mask", Fn::cidr("10.0.0.0/16", 4, Some("8"))?.into());
        r("azs", Fn::get_azs(None).into());
        r("azs of region", Fn::get_azs(Some("eu-west-1")).into());
        r("importValue", Fn::import_value("x").into());
        r("importListValue", Fn::import_list_value("x", 2, ",")?.into());
        r("importListValue delimiter", Fn::import_list_value("x", 1, ";")?.into());
        r("getStackOutput", Fn::get_stack_output("Other", "Out", None, None).into());
        let all = Fn::get_stack_output("Other", "Out", Some("eu-west-1"), Some("arn:aws:iam::1:role/x"));
        r("getStackOutput all", all.into());
        r("findInMap", Fn::find_in_map("M", "a", "b", None).into());
        r("transform", Fn::transform("AWS::Include", object! {"Location" => "s3://x"}).into());
        r("parseDomainName", Fn::parse_domain_name("https://a.b/c")?.into());
        r("parseDomainName token", Fn::parse_domain_name(&Aws::url_suffix())?.into());
        c.attempt("join empty", |_, _| Fn::join("-", Vec::<String>::new()).map(|_| ()));
        // Differs(cdk): select-out-of-range. JavaScript goes on with `undefined`.
        c.attempt("select out of range", |_, _| {
            assert_eq!(Fn::select(5, &list(&["a"])).unwrap_err().code(), "FnSelectOutOfRange");
            Ok(())
        });
        inexpressible(c, "select negative");
        inexpressible(c, "split negative length");
        c.attempt("importListValue zero", |_, _| Fn::import_list_value("x", 0, ",").map(|_| ()));
        Ok(())
    });
}

#[test]
fn language_extensions() {
    check("501-core-fn-language-extensions", |app, _| {
        let a = Stack::new(app, "A")?;
        output(&a, "Json", Fn::to_json_string(object! {"region" => Aws::region(), "list" => array!["x"]}))?;
        output(&a, "Len", Fn::len(Fn::split("|", &Aws::stack_name(), None)?))?;
        let b = Stack::new(app, "B")?;
        output(&b, "Map", Fn::find_in_map("M", &Aws::region(), "k", Some("fallback")))?;
        b.add_transform("AWS::Serverless-2016-10-31");
        b.add_transform("AWS::Serverless-2016-10-31");
        Ok(())
    });
}

#[test]
fn conditions() {
    check("502-core-conditions", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let a = CfnCondition::new(&s, "A", Some(Fn::condition_equals(Aws::region(), "us-east-1")))?;
        let b = CfnCondition::new(&s, "B", Some(Fn::condition_equals(1, 2)))?;
        CfnCondition::new(&s, "And", Some(Fn::condition_and(vec![a.expression(), b.expression()])?))?;
        let not_b = Fn::condition_not(b.expression());
        CfnCondition::new(&s, "Or", Some(Fn::condition_or(vec![a.expression(), not_b])?))?;
        CfnCondition::new(&s, "Eleven", Some(Fn::condition_and(vec![a.expression(); 11])?))?;
        CfnCondition::new(&s, "One", Some(Fn::condition_or(vec![a.expression()])?))?;
        CfnCondition::new(&s, "None", None)?;
        let late = CfnCondition::new(&s, "Late", None)?;
        late.set_expression(Fn::condition_equals("x", "y"));
        let r = resource_with(
            &s,
            "Res",
            object! {
                "V" => Fn::condition_if(a.logical_id(), "yes", Aws::no_value()),
                "L" => Fn::condition_if("B", "p", "q").to_string(),
            },
        )?;
        r.with_options(|o| o.condition = Some(a.clone()));
        CfnOutput::new(&s, "Out", CfnOutputProps::builder().value("v").condition(b).build())?;
        c.attempt("and of nothing", |_, _| Fn::condition_and(Vec::new()).map(|_| ()));
        c.attempt("or of nothing", |_, _| Fn::condition_or(Vec::new()).map(|_| ()));
        Ok(())
    });
}

#[test]
fn rules() {
    check("505-core-rules", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let strings = |items: &[&str]| items.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        let r = CfnRule::new(
            &s,
            "Rule",
            Some(Fn::condition_equals(Fn::ref_("Env"), "prod")),
            vec![CfnRuleAssertion {
                assert: Fn::condition_contains(strings(&["a", "b"]), &Fn::ref_("P")),
                assert_description: "one of a, b".into(),
            }],
        )?;
        r.add_assertion(Fn::condition_each_member_equals(strings(&["x"]), "x"), "all x");
        r.add_assertion(Fn::condition_each_member_in(Fn::ref_all("AWS::EC2::VPC::Id"), strings(&["v"])), "all in");
        r.add_assertion(Fn::condition_equals(Fn::value_of("P", "Attr"), "z"), "value of");
        let all = Fn::value_of_all("AWS::EC2::VPC::Id", "Tags.x");
        r.add_assertion(Fn::condition_not(Fn::condition_contains(all, "y")), "value of all");
        CfnRule::new(&s, "Empty", None, Vec::new())?;
        Ok(())
    });
}

#[test]
fn secrets_and_dynamic_references() {
    use CfnDynamicReferenceService as Service;
    use SecretsManagerSecretOptions as Options;
    check("508-core-dynamic-references", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value| c.record(label, value, &s);
        let manager = |id: &str, options: Options| SecretValue::secrets_manager(id, options).map(Value::from);
        r("plain", SecretValue::unsafe_plain_text("x").into());
        r("secret", manager("id", Options::default())?);
        r("secret field", manager("id", Options::builder().json_field("f").build())?);
        r("secret stage", manager("id", Options::builder().version_stage("AWSCURRENT").build())?);
        r("secret version", manager("id", Options::builder().version_id("v").json_field("f").build())?);
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:x";
        r("secret arn", manager(arn, Options::builder().json_field("f").build())?);
        r("secret token", manager(&Aws::stack_name(), Options::default())?);
        r("ssm", SecretValue::ssm_secure("/p", None).into());
        r("ssm version", SecretValue::ssm_secure("/p", Some("3")).into());
        let silent = CfnParameter::new(&s, "P", CfnParameterProps::builder().no_echo(true).build())?;
        r("parameter", SecretValue::cfn_parameter(&silent)?.into());
        let reference = CfnDynamicReference::new(Service::Ssm, "/x:1");
        r("reference", SecretValue::cfn_dynamic_reference(reference).into());
        let attribute = super::resource(&s, "Res")?.att("A");
        r("attribute", SecretValue::resource_attribute(&attribute)?.into());
        r("in text", format!("a-{}-b", SecretValue::ssm_secure("/p", None).unsafe_unwrap()).into());
        let key = Options::builder().json_field("f").version_stage("s").build();
        r("key", SecretValue::cfn_dynamic_reference_key("id", key)?.into());
        c.attempt("empty secret", |_, _| manager("", Options::default()).map(|_| ()));
        c.attempt("stage and version", |_, _| {
            manager("id", Options::builder().version_stage("a").version_id("b").build()).map(|_| ())
        });
        c.attempt("malformed arn", |_, _| manager("arn:aws:x", Options::default()).map(|_| ()));
        c.attempt("echoing parameter", |t, _| {
            SecretValue::cfn_parameter(&CfnParameter::new(t, "P", CfnParameterProps::default())?).map(|_| ())
        });
        c.attempt("attribute of Fn.getAtt", |_, _| {
            SecretValue::resource_attribute(&Fn::get_att("R", "A").to_string()).map(|_| ())
        });
        c.attempt("attribute literal", |_, _| SecretValue::resource_attribute("x").map(|_| ()));
        let checked = AppProps { context: object! {"@aws-cdk/core:checkSecretUsage" => true}, ..Default::default() };
        c.attempt_with("usage check", checked, StackProps::default(), true, |t, _| {
            output(t, "O", SecretValue::ssm_secure("/p", None).to_string()).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn pseudo_parameters() {
    check("559-core-pseudo-parameters", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let r = |label: &str, value: Value| c.record(label, value, &s);
        r("ACCOUNT_ID", Aws::account_id().into());
        r("URL_SUFFIX", Aws::url_suffix().into());
        r("NOTIFICATION_ARNS", Aws::notification_arns().into());
        r("PARTITION", Aws::partition().into());
        r("REGION", Aws::region().into());
        r("STACK_ID", Aws::stack_id().into());
        r("STACK_NAME", Aws::stack_name().into());
        r("NO_VALUE", Aws::no_value().into());
        let a = ScopedAws::new(&s);
        r("scoped accountId", a.account_id().into());
        r("scoped urlSuffix", a.url_suffix().into());
        r("scoped notificationArns", a.notification_arns().into());
        r("scoped partition", a.partition().into());
        r("scoped region", a.region().into());
        r("scoped stackId", a.stack_id().into());
        r("scoped stackName", a.stack_name().into());
        r("stack stackId", s.stack_id().into());
        r("stack partition", s.partition().into());
        r("stack urlSuffix", s.url_suffix().into());
        // Here `Stack::notification_arns` are the topics given to the stack.
        r("stack notificationArns", Aws::notification_arns().into());
        r("stack stackName", s.stack_name().into());
        r("stack availabilityZones", s.availability_zones()?.into());
        r("stack environment", s.environment().into());
        // Left out: the database of regional facts; without the fact, the default is the answer.
        r("regional fact", "d".into());
        Ok(())
    });
}

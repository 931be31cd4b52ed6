//! Parameters of Systems Manager.

use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_ssm::{
    IParameter, IStringListParameter, IStringParameter, ListParameterAttributes, ParameterDataType, ParameterTier,
    ParameterType, ParameterValueType, SecureStringParameterAttributes, StringListParameter, StringParameter,
    StringParameterAttributes, StringParameterLookupOptions, StringParameterProps,
};
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check, check_with};

fn string_props(value: &str) -> StringParameterProps {
    StringParameterProps {
        allowed_pattern: None,
        description: None,
        parameter_name: None,
        simple_name: None,
        tier: None,
        string_value: value.into(),
        type_: None,
        data_type: None,
    }
}

fn parameters(app: &App, c: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com")).build()?;
    let show_value = |label: &str, p: &dyn IParameter, value: Value| {
        c.record(label, array![p.parameter_arn(), p.parameter_name(), p.parameter_type(), value], &s);
    };
    let show = |label: &str, p: &dyn IStringParameter| -> Result<()> {
        let value: Value = p.string_value()?.into();
        c.record(label, array![p.parameter_arn(), p.parameter_name(), p.parameter_type(), value], &s);
        Ok(())
    };
    let show_list = |label: &str, p: &dyn IStringListParameter| -> Result<()> {
        let value: Value = p.string_list_value()?.into();
        c.record(label, array![p.parameter_arn(), p.parameter_name(), p.parameter_type(), value], &s);
        Ok(())
    };
    let plain = StringParameter::builder(&s, "Plain").string_value("v").build()?;
    show_value("plain", &plain, plain.string_value()?.into());
    let full = StringParameter::builder(&s, "Full")
        .string_value("abc")
        .allowed_pattern("^a(?=b)")
        .description("d")
        .parameter_name("/a/b-c")
        .tier(ParameterTier::Advanced)
        .data_type(ParameterDataType::Text)
        .type_(ParameterType::String)
        .build()?;
    show("full", &full)?;
    let simple = StringParameter::builder(&s, "Simple")
        .string_value(Aws::region())
        .allowed_pattern("^x")
        .parameter_name("simple")
        .simple_name(true)
        .tier(ParameterTier::IntelligentTiering)
        .build()?;
    show("simple", &simple)?;
    StringParameter::builder(&s, "Image")
        .string_value("ami-1")
        .data_type(ParameterDataType::AwsEc2Image)
        .simple_name(true)
        .build()?;
    StringParameter::builder(&s, "ListType").string_value("a,b").type_(ParameterType::StringList).build()?;
    let token_name = StringParameter::builder(&s, "TokenName")
        .string_value("x")
        .parameter_name(CfnFn::import_value("Name"))
        .simple_name(false)
        .build()?;
    show("token name", &token_name)?;
    let list = StringListParameter::builder(&s, "List")
        .string_list_value(vec!["a".into(), "b".into(), Aws::region()])
        .allowed_pattern("[ab]")
        .description("l")
        .parameter_name("/l")
        .tier(ParameterTier::Standard)
        .build()?;
    show_list("list", &list)?;
    show_list(
        "plain list",
        &StringListParameter::builder(&s, "PlainList").string_list_value(vec!["a".into()]).build()?,
    )?;
    plain.grant_read(&role)?;
    plain.grant_write(&role)?;
    list.grant_read(&role)?;
    let named = StringParameter::from_string_parameter_name(&s, "Named", "/their/name")?;
    show("named", &*named)?;
    named.grant_read(&role)?;
    StringParameter::from_string_parameter_name(&s, "Unused", "unused")?;
    let of = |name: &str| StringParameterAttributes { parameter_name: name.to_owned(), ..Default::default() };
    let import = |label: &str, id: &str, attributes: StringParameterAttributes| {
        show(label, &*StringParameter::from_string_parameter_attributes(&s, id, attributes)?)
    };
    import("version", "Version", StringParameterAttributes { version: Some(3.0), ..of("v") })?;
    let image = Some(ParameterValueType::AwsEc2ImageId);
    import("typed", "Typed", StringParameterAttributes { value_type: image, ..of("/ami") })?;
    let image = Some(ParameterType::AwsEc2ImageId);
    import("old type", "OldType", StringParameterAttributes { type_: image, ..of("/ami") })?;
    import("forced", "Forced", StringParameterAttributes { force_dynamic_reference: Some(true), ..of("/f") })?;
    let simple = |name: &str, simple: bool| StringParameterAttributes { simple_name: Some(simple), ..of(name) };
    import("token", "Tok", simple(&CfnFn::import_value("N"), true))?;
    let param = CfnParameter::new(&s, "Param", CfnParameterProps::default())?.value_as_string()?;
    import("ref", "RefTok", simple(&param, true))?;
    import("joined", "Joined", simple(&format!("/a/{}", Aws::region()), false))?;
    let by_arn = |label: &str, id: &str, path: &str| {
        let arn = format!("arn:aws:ssm:us-east-1:123456789012:parameter/{path}");
        show(label, &*StringParameter::from_string_parameter_arn(&s, id, arn)?)
    };
    by_arn("arn", "Arn", "dummyName")?;
    by_arn("deep arn", "DeepArn", "a/b/c")?;
    let key = Key::builder(&s, "Key").build()?;
    let of = |version, key| SecureStringParameterAttributes {
        parameter_name: "/sec".into(),
        version,
        encryption_key: key,
        ..Default::default()
    };
    let secure =
        StringParameter::from_secure_string_parameter_attributes(&s, "Secure", of(Some(2.0), Some((&key).into())))?;
    show("secure", &*secure)?;
    secure.grant_read(&role)?;
    secure.grant_write(&role)?;
    let latest = StringParameter::from_secure_string_parameter_attributes(&s, "SecureLatest", of(None, None))?;
    show("secure latest", &*latest)?;
    show_list("list by name", &*StringListParameter::from_string_list_parameter_name(&s, "ListName", "/list")?)?;
    let list = |version, element_type| ListParameterAttributes {
        parameter_name: "/list".into(),
        version,
        element_type,
        ..Default::default()
    };
    let subnets = list(None, Some(ParameterValueType::AwsEc2SubnetId));
    show_list("list attributes", &*StringListParameter::from_list_parameter_attributes(&s, "ListAttr", subnets)?)?;
    show_list(
        "list version",
        &*StringListParameter::from_list_parameter_attributes(&s, "ListVersion", list(Some(4.0), None))?,
    )?;
    use ParameterValueType as T;
    c.record(
        "values",
        array![
            StringParameter::value_for_string_parameter(&s, "/x")?,
            StringParameter::value_for_string_parameter(&s, "/x")?,
            StringParameter::value_for_string_parameter_with(&s, "/y", Some(5.0))?,
            StringParameter::value_for_typed_string_parameter_v2(&s, "/ami2", T::AwsEc2ImageId, None)?,
            StringParameter::value_for_typed_string_parameter_v2(&s, "/vpc", T::AwsEc2VpcId, Some(2.0))?,
            StringParameter::value_for_secure_string_parameter(&s, "/z", 7.0)?,
            StringListParameter::value_for_typed_list_parameter(&s, "/subnets", T::AwsEc2SubnetId, None)?,
            StringListParameter::value_for_typed_list_parameter(
                &s,
                "/zones",
                T::AwsEc2AvailabilityzoneName,
                Some(3.0)
            )?
        ],
        &s,
    );
    Ok(())
}

#[test]
fn parameters_of_all_kinds() {
    check("1503-ssm-parameters", parameters);
}

#[test]
fn parameters_with_the_flags_of_a_new_project() {
    check_with(
        "1504-ssm-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        parameters,
    );
}

#[test]
fn parameters_that_are_refused_or_looked_up() {
    let key = "ssm:account=111111111111:parameterName=/known:region=us-east-1";
    let props = AppProps { context: object! {key => "found"}, ..Default::default() };
    check_with(
        "1505-ssm-errors-and-lookups",
        |_| props,
        |app, c| {
            let t = |label: &str, f: &dyn Fn(&Stack) -> Result<()>| c.attempt_synth(label, |s, _| f(s));
            let new = |label: &str, props: StringParameterProps| {
                t(label, &|s| StringParameter::new(s, "P", props.clone()).map(|_| ()));
            };
            let list = |label: &str, values: &[&str], pattern: Option<&str>, description: Option<String>| {
                t(label, &|s| {
                    StringListParameter::builder(s, "P")
                        .string_list_value(values.iter().map(|v| (*v).to_owned()).collect())
                        .maybe_allowed_pattern(pattern)
                        .maybe_description(description.clone())
                        .build()
                        .map(|_| ())
                });
            };
            let b = || string_props("b");
            new("pattern", StringParameterProps { allowed_pattern: Some("^a".into()), ..b() });
            list("list pattern", &["a", "b"], Some("^a"), None);
            list("comma", &["a,b"], None, None);
            new("long description", StringParameterProps { description: Some("x".repeat(1025)), ..b() });
            list("long list description", &["b"], None, Some("x".repeat(1025)));
            let named = |name: &str| StringParameterProps { parameter_name: Some(name.into()), ..b() };
            new("long name", named(&"x".repeat(2049)));
            new("bad name", named("a b"));
            new("slash inside", named("a/b"));
            new("image type", StringParameterProps { type_: Some(ParameterType::AwsEc2ImageId), ..b() });
            new("simple but not", StringParameterProps { simple_name: Some(true), ..named("/a") });
            new("not simple but is", StringParameterProps { simple_name: Some(false), ..named("a") });
            new("generated not simple", StringParameterProps { simple_name: Some(false), ..b() });
            new("token name", named(&CfnFn::import_value("x")));
            let by_name = |label: &str, name: &str| {
                t(label, &|s| StringParameter::from_string_parameter_name(s, "P", name).map(|_| ()));
            };
            by_name("empty import", "");
            t("list import empty", &|s| {
                StringListParameter::from_list_parameter_attributes(s, "P", ListParameterAttributes::default())
                    .map(|_| ())
            });
            let typed = |label: &str, of: ParameterType| {
                t(label, &|s| {
                    let attributes =
                        StringParameterAttributes { parameter_name: "a".into(), type_: Some(of), ..Default::default() };
                    StringParameter::from_string_parameter_attributes(s, "P", attributes).map(|_| ())
                });
            };
            typed("import list type", ParameterType::StringList);
            typed("import secure type", ParameterType::SecureString);
            by_name("import token", &CfnFn::import_value("x"));
            by_name("import slash inside", "a/b");
            let by_arn = |s: &Stack, arn: String| StringParameter::from_string_parameter_arn(s, "P", arn).map(|_| ());
            t("token arn", &|s| by_arn(s, CfnFn::import_value("x")));
            t("short arn", &|s| by_arn(s, "arn:aws:ssm".into()));
            let env = Environment { region: Some("eu-west-1".into()), ..Default::default() };
            let stack = StackProps { env, ..Default::default() };
            c.attempt_with("other region", AppProps::default(), stack, false, |s, _| {
                by_arn(s, "arn:aws:ssm:us-east-1:123456789012:parameter/x".into())
            });
            c.attempt("lookup without environment", |s, _| StringParameter::value_from_lookup(s, "x").map(|_| ()));
            let env = Environment::new("111111111111", "us-east-1");
            let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
            let with = |name: &str, default: Option<&str>, key: Option<&str>| {
                let options = StringParameterLookupOptions { additional_cache_key: key.map(str::to_owned) };
                StringParameter::value_from_lookup_with(&s, name, default, options)
            };
            c.record(
                "lookups",
                array![
                    StringParameter::value_from_lookup(&s, "/known")?,
                    StringParameter::value_from_lookup(&s, "/missing")?,
                    with("/optional", Some("fallback"), None)?,
                    with("/keyed", None, Some("k"))?,
                    with("/empty", Some(""), None)?
                ],
                &s,
            );
            Ok(())
        },
    );
}

//! Signing profiles, functions whose code is signed, replication of file systems.

use longshore::aws_ec2::Vpc;
use longshore::aws_efs::{FileSystem, FileSystemProps, ReplicationConfiguration, ReplicationOverwriteProtection};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{
    Code, CodeSigningConfig, CodeSigningConfigProps, CodeSigningConfigRef, Function, FunctionProps, ICodeSigningConfig,
    IFunction as _, IVersion as _, Runtime, UntrustedArtifactOnDeployment,
};
use longshore::aws_signer::{ISigningProfile, Platform, SigningProfile, SigningProfileAttributes, SigningProfileProps};
use longshore::core::array;
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn build(app: &App, t: &Context) -> Result<()> {
    let env = StackProps { env: Environment::new("111111111111", "us-east-1"), ..Default::default() };
    let s = Stack::with_props(app, "Stack", env)?;
    let platforms = [
        Platform::AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA,
        Platform::AWS_LAMBDA_SHA384_ECDSA,
        Platform::AMAZON_FREE_RTOS_TI_CC3220SF,
        Platform::AMAZON_FREE_RTOS_DEFAULT,
        Platform::NOTATION_OCI_SHA384_ECDSA,
        Platform::of("x"),
    ];
    let profiles = platforms
        .into_iter()
        .enumerate()
        .map(|(i, platform)| SigningProfile::new(&s, format!("P{i}"), SigningProfileProps::new(platform)))
        .collect::<Result<Vec<_>>>()?;
    let full = SigningProfile::builder(&s, "Full")
        .platform(Platform::AWS_LAMBDA_SHA384_ECDSA)
        .signature_validity(Duration::days(60))
        .signing_profile_name("my_profile")
        .build()?;
    let theirs = SigningProfile::from_signing_profile_attributes(
        &s,
        "Theirs",
        SigningProfileAttributes { signing_profile_name: "n".into(), signing_profile_version: "v".into() },
    )?;
    let facts = |p: &dyn ISigningProfile| {
        array![
            p.signing_profile_arn(),
            p.signing_profile_name(),
            p.signing_profile_version(),
            p.signing_profile_version_arn(),
        ]
    };
    t.record("profiles", array![facts(&full), facts(&*theirs)], &s);
    let plain = CodeSigningConfig::new(&s, "Config", CodeSigningConfigProps::new(vec![(&profiles[1]).into()]))?;
    let more = CodeSigningConfig::builder(&s, "ConfigFull")
        .signing_profiles(vec![(&full).into(), theirs])
        .untrusted_artifact_on_deployment(UntrustedArtifactOnDeployment::Enforce)
        .description("d")
        .build()?;
    let known = CodeSigningConfig::from_code_signing_config_arn(
        &s,
        "ConfigKnown",
        "arn:aws:lambda:us-east-1:111111111111:code-signing-config/csc-1",
    )?;
    let facts = |c: &dyn ICodeSigningConfig| array![c.code_signing_config_arn(), c.code_signing_config_id()];
    t.record("configs", array![facts(&more), facts(&*known)], &s);
    let function = |id: &str, config: Option<CodeSigningConfigRef>| {
        let props = FunctionProps::new(Runtime::PYTHON_3_13, "index.handler", Code::from_inline("x"));
        Function::new(&s, id, FunctionProps { code_signing_config: config, ..props })
    };
    let signed = function("F", Some((&plain).into()))?;
    let other = function("G", Some(known))?;
    t.record("version", array![signed.current_version()?.version(), other.function_arn()], &s);
    function("H", None)?;
    file_systems(&s, t)?;
    t.attempt("config arn", |s, _| {
        let arn = "arn:aws:lambda:us-east-1:111111111111:code-signing-config:csc-1";
        CodeSigningConfig::from_code_signing_config_arn(s, "C", arn).map(drop)
    });
    t.attempt("overwritten", |s, _| {
        let vpc = Vpc::builder(s, "Vpc").build()?;
        let props = FileSystemProps {
            replication_configuration: Some(ReplicationConfiguration::regional_file_system(None, None)),
            replication_overwrite_protection: Some(ReplicationOverwriteProtection::Disabled),
            ..FileSystemProps::new(&vpc)
        };
        FileSystem::new(s, "F", props).map(drop)
    });
    t.attempt("validity", |s, _| {
        let validity = Some(Duration::hours(36));
        let props = SigningProfileProps { signature_validity: validity, ..SigningProfileProps::new(Platform::of("x")) };
        SigningProfile::new(s, "P", props).map(drop)
    });
    Ok(())
}

fn file_systems(s: &Stack, t: &Context) -> Result<()> {
    use ReplicationConfiguration as R;
    let vpc = Vpc::builder(s, "Vpc").max_azs(2).restrict_default_security_group(false).build()?;
    let key = Key::builder(s, "Key").build()?;
    let target = FileSystem::builder(s, "Target")
        .vpc(&vpc)
        .replication_overwrite_protection(ReplicationOverwriteProtection::Disabled)
        .build()?;
    let configs = [
        R::existing_file_system(&target),
        R::regional_file_system(None, None),
        R::regional_file_system(Some("eu-west-1"), Some((&key).into())),
        R::one_zone_file_system("us-west-2", "us-west-2a", None),
        R::one_zone_file_system("us-west-2", "us-west-2a", Some((&key).into())),
    ];
    for (i, config) in configs.iter().enumerate() {
        let props = FileSystemProps {
            replication_configuration: Some(config.clone()),
            replication_overwrite_protection: (i == 1).then_some(ReplicationOverwriteProtection::Enabled),
            ..FileSystemProps::new(&vpc)
        };
        FileSystem::new(s, format!("Files{i}"), props)?;
    }
    let or_null = |text: Option<String>| text.map_or(Value::Null, Value::from);
    let facts: Vec<Value> = configs
        .iter()
        .map(|c| {
            array![
                or_null(c.destination_file_system().map(|f| f.file_system_id())),
                or_null(c.region().map(str::to_owned)),
                or_null(c.availability_zone().map(str::to_owned)),
                or_null(c.kms_key().map(|k| k.key_arn().to_owned())),
            ]
        })
        .collect();
    t.record("replication", Value::from(facts), s);
    Ok(())
}

#[test]
fn signing() {
    check("1922-signing", build);
}

#[test]
fn signing_in_a_new_project() {
    let context = || AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("1923-signing-recommended-flags", |_| context(), build);
}

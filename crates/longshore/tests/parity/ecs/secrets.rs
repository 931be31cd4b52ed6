//! Secrets of containers.

use indexmap::IndexMap;
use longshore::aws_ecs::{
    ContainerDefinitionOptions, ContainerImage, CredentialSpec, DomainJoinedCredentialSpec, DomainlessCredentialSpec,
    Ec2TaskDefinition, FargateTaskDefinition, FireLensLogDriverProps, GenericLogDriver, GenericLogDriverProps,
    LogDriver, LogDrivers, RepositoryImageProps, Secret, SecretVersionInfo, SplunkLogDriverProps, SplunkLogFormat,
};
use longshore::aws_kms::Key;
use longshore::aws_secretsmanager::{self as sm, SecretRef};
use longshore::aws_ssm::{SecureStringParameterAttributes, StringParameter};
use longshore::core::array;
use longshore::core::intrinsics::Aws;
use longshore::prelude::*;

use super::{limited, map, nginx, strings};
use crate::harness::check;

fn secrets<const N: usize>(all: [(&str, Secret); N]) -> IndexMap<String, Secret> {
    all.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
}

#[test]
fn registries_with_credentials() {
    check("309-ecs-from-registry", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let add = |id: &str, image: ContainerImage| {
            FargateTaskDefinition::builder(&stack, id).build()?.add_container("App", image)
        };
        let with = |credentials: SecretRef| {
            let props = RepositoryImageProps { credentials: Some(credentials) };
            ContainerImage::from_registry_with("my.registry/app:v1", props)
        };
        add("Public", ContainerImage::from_registry("amazon/amazon-ecs-sample"))?;
        add("Creds", with((&sm::Secret::builder(&stack, "Secret").build()?).into()))?;
        add("ImportedCreds", with(sm::Secret::from_secret_name_v2(&stack, "Imp", "my-secret")?))?;
        let host = "123456789012.dkr.ecr";
        add("EcrLooking", ContainerImage::from_registry(format!("{host}.us-east-1.amazonaws.com/app:v1")))?;
        add("EcrCn", ContainerImage::from_registry(format!("{host}.cn-north-1.amazonaws.com.cn/app:v1")))?;
        add("PublicEcr", ContainerImage::from_registry("public.ecr.aws/docker/library/nginx:latest"))?;
        let token = format!("{}.dkr.ecr.{}.amazonaws.com/app", Aws::account_id(), Aws::region());
        add("Token", ContainerImage::from_registry(token))?;
        Ok(())
    });
}

#[test]
fn secrets_of_every_kind() {
    check("1211-ecs-secrets", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let secret = sm::Secret::builder(&s, "Secret").build()?;
        // The key comes first, as its argument does.
        let key = Key::builder(&s, "Key").build()?;
        let encrypted = sm::Secret::builder(&s, "Encrypted").encryption_key(&key).build()?;
        let arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:theirs-abcdef";
        let theirs = sm::Secret::from_secret_complete_arn(&s, "Theirs", arn)?;
        let named = sm::Secret::from_secret_name_v2(&s, "Named", "named")?;
        let text = StringParameter::builder(&s, "Text").string_value("x").build()?;
        let key = Key::from_key_arn(&s, "K", "arn:aws:kms:us-east-1:111111111111:key/k")?;
        let secure = StringParameter::from_secure_string_parameter_attributes(
            &s,
            "Secure",
            SecureStringParameterAttributes {
                parameter_name: "/a/b".into(),
                version: Some(2.0),
                encryption_key: Some(key.into()),
                ..Default::default()
            },
        )?;
        let by_name = StringParameter::from_string_parameter_name(&s, "ByName", "c")?;
        let td = FargateTaskDefinition::builder(&s, "Task").build()?;
        let of = |field: Option<&str>| Secret::from_secrets_manager_with(&secret, field);
        let stage = |stage: &str| SecretVersionInfo { version_stage: Some(stage.into()), ..Default::default() };
        let id = SecretVersionInfo { version_id: Some("id".into()), ..Default::default() };
        let app = td.add_container(
            "App",
            ContainerDefinitionOptions {
                secrets: Some(secrets([
                    ("WHOLE", Secret::from_secrets_manager(&secret)),
                    ("FIELD", of(Some("password"))),
                    ("KEY", Secret::from_secrets_manager(&encrypted)),
                    ("VERSION", Secret::from_secrets_manager_version(&secret, id, None)),
                    ("STAGE", Secret::from_secrets_manager_version(&secret, stage("AWSPREVIOUS"), Some("f"))),
                    ("NOTHING", Secret::from_secrets_manager_version(theirs.clone(), Default::default(), Some("g"))),
                    ("THEIRS", Secret::from_secrets_manager_with(theirs.clone(), Some("x"))),
                    ("NAMED", Secret::from_secrets_manager(named)),
                    ("TEXT", Secret::from_ssm_parameter(&text)),
                    ("SECURE", Secret::from_ssm_parameter(secure)),
                    ("NAME", Secret::from_ssm_parameter(by_name.clone())),
                ])),
                ..nginx().into()
            },
        )?;
        app.add_secret("LATER", &Secret::from_ssm_parameter(&text))?;
        let fields = array![
            td.references_secret_json_field(),
            app.references_secret_json_field(),
            of(None).has_field(),
            of(Some("x")).has_field(),
            Secret::from_ssm_parameter(&text).has_field(),
        ];
        c.record("fields", fields, None);
        c.record("arn", array![of(Some("x")).arn(), Secret::from_ssm_parameter(by_name.clone()).arn()], &s);
        let two = FargateTaskDefinition::builder(&s, "Two").build()?;
        let private = RepositoryImageProps { credentials: Some((&secret).into()) };
        let plain = two.add_container(
            "App",
            ContainerDefinitionOptions {
                secrets: Some(secrets([("A", of(None))])),
                ..ContainerImage::from_registry_with("private/x", private).into()
            },
        )?;
        c.record("no fields", array![two.references_secret_json_field(), plain.references_secret_json_field()], None);
        let three = Ec2TaskDefinition::builder(&s, "Three").build()?;
        let log = |id: &str, logging: LogDriver| {
            three.add_container(id, ContainerDefinitionOptions { logging: Some(logging), ..limited(4.0) })
        };
        let splunk = SplunkLogDriverProps::builder().secret_token(of(None)).url("https://x").build();
        log("Splunk", LogDrivers::splunk(splunk)?)?;
        let splunk = SplunkLogDriverProps::builder()
            .secret_token(Secret::from_ssm_parameter(&text))
            .url("u")
            .source("s")
            .source_type("t")
            .index("i")
            .ca_path("/ca")
            .ca_name("n")
            .insecure_skip_verify("true")
            .format(SplunkLogFormat::Json)
            .verify_connection(false)
            .gzip(true)
            .gzip_level(9)
            .tag("x")
            .labels(strings(["l"]))
            .env(strings(["e"]))
            .env_regex("r")
            .build();
        log("SplunkAll", LogDrivers::splunk(splunk)?)?;
        let generic = GenericLogDriver::new(GenericLogDriverProps {
            log_driver: "splunk".into(),
            options: Some(map([("a", "b")])),
            secret_options: Some(secrets([
                ("splunk-token", Secret::from_secrets_manager(theirs)),
                ("other", Secret::from_ssm_parameter(&text)),
            ])),
        });
        log("Generic", generic.into())?;
        let key = Secret::from_secrets_manager_with(&encrypted, Some("key"));
        let firelens = LogDrivers::firelens(FireLensLogDriverProps {
            options: Some(map([("Name", "x")])),
            secret_options: Some(secrets([("apikey", key)])),
            ..Default::default()
        });
        log("Firelens", firelens)?;
        let spec = |id: &str, spec: CredentialSpec| {
            let credential_specs = Some(vec![spec]);
            three.add_container(id, ContainerDefinitionOptions { credential_specs, ..limited(4.0) })
        };
        spec("Joined", DomainJoinedCredentialSpec::from_ssm_parameter(&text))?;
        spec("Domainless", DomainlessCredentialSpec::from_ssm_parameter(&*by_name))?;
        Ok(())
    });
}

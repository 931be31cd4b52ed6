//! The images that containers are started from.

use longshore::aws_ecr::{Repository, RepositoryProps};
use longshore::aws_ecr_assets::{DockerImageAsset, DockerImageAssetProps, Platform};
use longshore::aws_ecs::{
    AssetImage, Compatibility, ContainerDefinition, ContainerDefinitionOptions, ContainerImage, ContainerImageConfig,
    Ec2TaskDefinition, EcrImage, ExternalTaskDefinition, FargateTaskDefinition, FargateTaskDefinitionProps,
    IContainerImage, NetworkMode, TagParameterContainerImage, TagParameterContainerImageProps, TaskDefinition,
    VersionConsistency,
};
use longshore::aws_iam::{FromRoleArnOptions, Role, RoleRef};
use longshore::core::array;
use longshore::core::object;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::{limited, nginx, role};
use crate::harness::{Context, check, check_with};

fn env(account: &str) -> StackProps {
    StackProps { env: Environment::new(account, "us-east-1"), ..Default::default() }
}

/// An image of the user's own.
struct Own;

impl IContainerImage for Own {
    fn bind(&self, scope: &dyn Construct, container: &ContainerDefinition) -> Result<ContainerImageConfig> {
        CfnParameter::new(scope, "Name", CfnParameterProps::builder().default("own").build())?;
        container.task_definition().obtain_execution_role()?;
        Ok(ContainerImageConfig {
            repository_credentials: Some(object! {"CredentialsParameter" => "arn:own"}),
            ..ContainerImageConfig::new(format!("own/{}", container.container_name()))
        })
    }
}

#[test]
fn images_of_every_kind() {
    check("1200-ecs-images", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&s, "Repo").build()?;
        let imported = Repository::from_repository_name(&s, "Imported", "theirs")?;
        let td = FargateTaskDefinition::builder(&s, "Task").build()?;
        let digest = "sha256:0123456789012345678901234567890123456789012345678901234567890123";
        td.add_container("Registry", ContainerImage::from_registry("nginx:1"))?;
        let latest = ContainerImage::from_ecr_repository(&repo)?;
        td.add_container("Latest", ContainerDefinitionOptions { essential: Some(false), ..latest.into() })?;
        td.add_container("Tag", ContainerImage::from_ecr_repository_with(&repo, "v1")?)?;
        td.add_container("Digest", ContainerImage::from_ecr_repository_with(imported, digest)?)?;
        let parameter = CfnParameter::new(&s, "P", Default::default())?;
        td.add_container("Token", EcrImage::new(&repo, parameter.value_as_string()?)?)?;
        td.add_container("Asset", ContainerImage::from_asset(c.fixture("simple")))?;
        let options = DockerImageAssetProps {
            file: Some("Dockerfile.prod".into()),
            build_args: Some([("A", "1")].into()),
            platform: Some(Platform::linux_arm64()),
            ..c.fixture("custom-file").into()
        };
        td.add_container("Options", AssetImage::new(options))?;
        let asset = DockerImageAsset::builder(&s, "Image").directory(c.fixture("simple")).build()?;
        td.add_container("Existing", ContainerImage::from_docker_image_asset(&asset))?;
        td.add_container("Tarball", ContainerImage::from_tarball(c.fixture("tarballs/image.tar")))?;
        td.add_container("Own", ContainerImage::custom(Own))?;
        let names = [
            "111111111111.dkr.ecr.us-east-1.amazonaws.com/a",
            "1.dkr.ecr.x.amazonaws.com.cn/a",
            "-1.dkr.ecr.us-east-1.amazonaws.com/a",
            "x.111111111111.dkr.ecr.us-east-1.amazonaws.com/a",
            "111111111111.dkr.ecr.us-east-1.amazonawsxcom/a",
            "111111111111.dkr.ecr.us-east-1.amazonaws.com",
            "111111111111.dkr.ecr..amazonaws.com/a",
            "public.ecr.aws/a/b",
        ];
        for (i, name) in names.into_iter().enumerate() {
            td.add_container(format!("N{i}"), ContainerImage::from_registry(name))?;
        }
        let found = |n: &str| td.find_container(n).map(|c| c.image_name().to_owned());
        let images = array![found("Registry"), found("Tag"), found("Digest"), found("Asset"), found("Own")];
        c.record("images", images, &s);
        c.record("default", td.default_container().map(|c| c.container_name().to_owned()), None);
        c.record("none", td.find_container("Nobody").map(|c| c.container_name().to_owned()), None);
        Ok(())
    });
}

#[test]
fn tags_that_are_parameters() {
    check("1201-ecs-tag-parameter", |app, c| {
        let p = Stack::with_props(app, "Pipeline", env("111111111111"))?;
        let repo = Repository::builder(&p, "Repo").repository_name("app").build()?;
        let tag = TagParameterContainerImage::new(&repo);
        let props = TagParameterContainerImageProps { is_image_digest: Some(true), ..Default::default() };
        let digest = TagParameterContainerImage::with_props(&repo, props);
        let out = |id: &str, value: String| super::output(&p, id, value);
        out("TagName", tag.tag_parameter_name())?;
        let overrides = object! {tag.tag_parameter_name() => "v1", "other" => digest.tag_parameter_name()};
        out("Overrides", p.to_json_string(overrides, 0))?;
        let same = FargateTaskDefinition::builder(&p, "Same").build()?;
        same.add_container("A", &digest)?;
        out("DigestName", digest.tag_parameter_name())?;
        out("DigestValue", format!("x-{}", digest.tag_parameter_value()))?;
        let a = Stack::with_props(app, "App", env("111111111111"))?;
        FargateTaskDefinition::builder(&a, "Task").build()?.add_container("A", &tag)?;
        c.record("name", tag.tag_parameter_name(), &a);
        c.record("digest name", digest.tag_parameter_name(), &p);
        let other = Stack::with_props(app, "Other", env("222222222222"))?;
        let image = TagParameterContainerImage::new(&repo);
        let options = ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..image.into() };
        Ec2TaskDefinition::builder(&other, "Task").build()?.add_container("A", options)?;
        let imported = Stack::new(app, "Imported")?;
        let arn = "arn:aws:ecr:eu-west-1:333333333333:repository/theirs";
        let theirs = TagParameterContainerImage::new(Repository::from_repository_arn(&imported, "R", arn)?);
        FargateTaskDefinition::builder(&imported, "Task").build()?.add_container("A", theirs)?;
        c.attempt_synth("value of another stack", |s, x| {
            let i = TagParameterContainerImage::new(&Repository::builder(s, "R").build()?);
            FargateTaskDefinition::builder(s, "T").build()?.add_container("A", &i)?;
            let two = Stack::new(x, "Two")?;
            super::output(&two, "O", i.tag_parameter_value())?;
            Ok(())
        });
        Ok(())
    });
}

#[test]
fn tags_that_are_parameters_of_nothing() {
    check("305-ecs-tag-parameter-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let image = |s: &Stack| Repository::builder(s, "R").build().map(|r| TagParameterContainerImage::new(&r));
        let output = |s: &Stack, value: String| super::output(s, "O", value);
        c.attempt_synth("unbound name", |s, _| output(s, image(s)?.tag_parameter_name()));
        c.attempt_synth("unbound value", |s, _| output(s, image(s)?.tag_parameter_value()));
        c.attempt_synth("bound twice in one task", |s, _| {
            let i = image(s)?;
            let td = FargateTaskDefinition::builder(s, "T").build()?;
            td.add_container("A", &i)?;
            td.add_container("B", &i)?;
            Ok(())
        });
        c.attempt_synth("no container", |s, _| FargateTaskDefinition::builder(s, "T").build().map(|_| ()));
        c.attempt_synth("container without memory on EC2", |s, _| {
            Ec2TaskDefinition::builder(s, "T").build()?.add_container("A", image(s)?).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn an_image_asset_of_two_tasks() {
    check("307-ecs-from-docker-image-asset", |app, c| {
        let stack = Stack::with_props(app, "Stack", env("111111111111"))?;
        let asset = DockerImageAsset::builder(&stack, "Image").directory(c.fixture("simple")).build()?;
        for id in ["One", "Two"] {
            let task = FargateTaskDefinition::builder(&stack, id).build()?;
            task.add_container("App", ContainerImage::from_docker_image_asset(&asset))?;
        }
        Ok(())
    });
}

#[test]
fn roles_that_pull_images() {
    check("311-ecs-execution-role", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        let own = role(&stack, "OwnExec", "ecs-tasks.amazonaws.com")?;
        let task = |id: &str, role: Option<RoleRef>, task_role: Option<RoleRef>| {
            let props = FargateTaskDefinitionProps { execution_role: role, task_role, ..Default::default() };
            FargateTaskDefinition::new(&stack, id, props)
        };
        let image = || ContainerImage::from_ecr_repository(&repo);
        let task_role = role(&stack, "TaskRole", "ecs-tasks.amazonaws.com")?;
        task("Owned", Some((&own).into()), Some((&task_role).into()))?.add_container("App", image()?)?;
        let import = |id: &str, name: &str, options: FromRoleArnOptions| {
            Role::from_role_arn(&stack, id, format!("arn:aws:iam::123456789012:role/{name}"), options)
        };
        task("Imported", Some(import("ImpRole", "exec", Default::default())?), None)?.add_container("App", image()?)?;
        let immutable = FromRoleArnOptions { mutable: Some(false), ..Default::default() };
        task("Immutable", Some(import("ImmRole", "imm", immutable)?), None)?.add_container("App", image()?)?;
        let named = Role::from_role_name(&stack, "NamedRole", "named-exec", Default::default())?;
        task("ImportedNoPolicy", Some(named), None)?
            .add_container("App", ContainerImage::from_asset(c.fixture("simple")))?;
        FargateTaskDefinition::builder(&stack, "PublicOnly")
            .family("public-only")
            .build()?
            .add_container("App", nginx())?;
        let options = ContainerDefinitionOptions {
            memory_limit_mib: Some(64.0),
            ..ContainerImage::from_ecr_repository_with(&repo, "v1")?.into()
        };
        ExternalTaskDefinition::builder(&stack, "External").build()?.add_container("App", options)?;
        TaskDefinition::builder(&stack, "Both")
            .compatibility(Compatibility::Ec2AndFargate)
            .cpu("256")
            .memory_mib("512")
            .build()?
            .add_container("App", ContainerImage::from_ecr_repository_with(&repo, "v2")?)?;
        Ok(())
    });
}

#[test]
fn versions_that_are_kept() {
    check("313-ecs-version-consistency", |app, c| {
        let stack = Stack::new(app, "Stack")?;
        let td = FargateTaskDefinition::builder(&stack, "TaskDef").build()?;
        let add = |id: &str, image: ContainerImage, version_consistency: Option<VersionConsistency>| {
            td.add_container(id, ContainerDefinitionOptions { version_consistency, ..image.into() })
        };
        let asset = || ContainerImage::from_asset(c.fixture("simple"));
        add("Asset", asset(), None)?;
        add("AssetEnabled", asset(), Some(VersionConsistency::Enabled))?;
        add("AssetDisabled", asset(), Some(VersionConsistency::Disabled))?;
        let image = DockerImageAsset::builder(&stack, "Image").directory(c.fixture("simple")).build()?;
        add("DockerAsset", ContainerImage::from_docker_image_asset(&image), None)?;
        add("Tarball", ContainerImage::from_tarball(c.fixture("tarballs/image.tar")), None)?;
        add("Registry", nginx(), None)?;
        add("RegistryDisabled", nginx(), Some(VersionConsistency::Disabled))?;
        Ok(())
    });
}

#[test]
fn tasks_with_the_flags_of_a_new_project() {
    check_with(
        "1210-ecs-tasks-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        |app, c| {
            use longshore::aws_ecs::{FireLensLogDriverProps, LogDrivers, PortMapping};
            let s = Stack::with_props(app, "Stack", env("111111111111"))?;
            let repo = Repository::builder(&s, "Repo").build()?;
            let td = FargateTaskDefinition::builder(&s, "Task").cpu(512).memory_limit_mib(1024).build()?;
            let props = longshore::aws_ecs::AwsLogDriverProps::builder().stream_prefix("app").build();
            let logging = LogDrivers::aws_logs(props)?;
            td.add_container(
                "App",
                ContainerDefinitionOptions {
                    logging: Some(logging.clone()),
                    port_mappings: Some(vec![PortMapping::new(80)]),
                    ..ContainerImage::from_ecr_repository_with(&repo, "v1")?.into()
                },
            )?;
            let asset = ContainerImage::from_asset(c.fixture("simple"));
            td.add_container("Asset", ContainerDefinitionOptions { logging: Some(logging), ..asset.into() })?;
            let firelens = LogDrivers::firelens(FireLensLogDriverProps {
                options: Some(super::map([("Name", "cloudwatch")])),
                ..Default::default()
            });
            let router = ContainerImage::from_registry("x");
            td.add_container("Router", ContainerDefinitionOptions { logging: Some(firelens), ..router.into() })?;
            td.grant_run(&role(&s, "Runner", "events.amazonaws.com")?)?;
            let other = Stack::with_props(app, "Other", env("111111111111"))?;
            let image = TagParameterContainerImage::new(&repo);
            let ec2 = Ec2TaskDefinition::builder(&other, "Task").network_mode(NetworkMode::AwsVpc).build()?;
            ec2.add_container("App", ContainerDefinitionOptions { image: (&image).into(), ..limited(64.0) })?;
            super::output(&s, "Param", image.tag_parameter_name())?;
            c.record("name", image.tag_parameter_name(), &other);
            Ok(())
        },
    );
}

/// The parameter that takes tags and digests is ours, so no golden has it.
#[test]
fn a_parameter_that_takes_a_tag_or_a_digest() {
    let dir = tempfile::tempdir().unwrap();
    let app = App::with_props(AppProps { outdir: Some(dir.path().to_owned()), ..Default::default() }).unwrap();
    let stack = Stack::new(&app, "Stack").unwrap();
    let repo = Repository::new(&stack, "Repo", RepositoryProps::default()).unwrap();
    let props = TagParameterContainerImageProps { tag_or_digest: Some(true), ..Default::default() };
    let image = TagParameterContainerImage::with_props(&repo, props);
    let task = FargateTaskDefinition::builder(&stack, "Task").build().unwrap();
    task.add_container("App", &image).unwrap();
    let template = Value::from(stack.to_cloud_formation().unwrap()).to_json(0);
    let template: serde_json::Value = serde_json::from_str(&template).unwrap();
    let parameter = &template["Parameters"]["TaskAppImageTagParam9E32BB76"];
    assert_eq!(
        parameter["AllowedPattern"], "^(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64})$",
        "{template:#}"
    );
    assert_eq!(parameter["Type"], "String");
    let resources = template["Resources"].as_object().unwrap();
    let task = resources.values().find(|r| r["Type"] == "AWS::ECS::TaskDefinition").unwrap();
    let parts = task["Properties"]["ContainerDefinitions"][0]["Image"]["Fn::Join"][1].as_array().unwrap();
    // The repository's name comes right before the parameter: the value has the separator.
    let last = &parts[parts.len() - 2..];
    assert_eq!(last[0], serde_json::json!({"Ref": "Repo02AC86CF"}));
    assert_eq!(last[1], serde_json::json!({"Ref": "TaskAppImageTagParam9E32BB76"}));
}

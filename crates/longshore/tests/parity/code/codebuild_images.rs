//! Images that builds run in.

use longshore::aws_codebuild::{
    BuildEnvironment, BuildImageRef, BuildSpec, ComputeType, DockerImageOptions, EnvironmentType, Fleet,
    FleetComputeType, FleetRef, IBuildImage, IProject, ImagePullPrincipalType, LinuxArmBuildImage,
    LinuxArmLambdaBuildImage, LinuxBuildImage, LinuxLambdaBuildImage, MacBuildImage, Project, ProjectProps,
    WindowsBuildImage, WindowsImageType,
};
use longshore::aws_ecr::{Repository, RepositoryRef};
use longshore::aws_iam::PolicyStatement;
use longshore::aws_secretsmanager::{Secret, SecretRef};
use longshore::object;
use longshore::prelude::*;

use super::{compute_type, image_of};
use crate::harness::check;

fn spec() -> BuildSpec {
    BuildSpec::from_object(object! {"version" => "0.2"})
}

fn project(s: &Stack, id: &str, image: impl Into<BuildImageRef>) -> Result<Project> {
    project_in(s, id, BuildEnvironment { build_image: Some(image.into()), ..Default::default() })
}

fn project_in(s: &Stack, id: &str, environment: BuildEnvironment) -> Result<Project> {
    Project::builder(s, id).build_spec(spec()).environment(environment).build()
}

fn with_secret(secret: impl Into<SecretRef>) -> DockerImageOptions {
    DockerImageOptions { secrets_manager_credentials: Some(secret.into()) }
}

#[test]
fn images_of_repositories_assets_and_registries() {
    check("317-codebuild-images", |app, t| {
        let stack = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&stack, "Repo").build()?;
        let p = |id: &str, image: BuildImageRef| project(&stack, id, image);
        p("Asset", LinuxBuildImage::from_asset(&stack, "LinuxAsset", image_of(t, "simple"))?.into())?;
        p("Ecr", LinuxBuildImage::from_ecr_repository(&repo, Some("v1"))?.into())?;
        p("EcrDigest", LinuxBuildImage::from_ecr_repository(&repo, Some("sha256:0123"))?.into())?;
        let imported = Repository::from_repository_name(&stack, "Imp", "imp")?;
        p("EcrImported", LinuxBuildImage::from_ecr_repository(imported, None)?.into())?;
        p("Arm", LinuxArmBuildImage::from_ecr_repository(&repo, None)?.into())?;
        let image = image_of(t, "dockerfile-only");
        p("Windows", WindowsBuildImage::from_asset(&stack, "WinAsset", image, None)?.into())?;
        let secret = Secret::builder(&stack, "Secret").build()?;
        p("Registry", LinuxBuildImage::from_docker_registry("my/reg:v1", with_secret(&secret)).into())?;
        Ok(())
    });
}

/// An image of the user's own kind.
#[derive(Clone, Default)]
struct Own {
    pulled_by: Option<ImagePullPrincipalType>,
    repository: Option<RepositoryRef>,
    binds: bool,
}

impl IBuildImage for Own {
    fn type_(&self) -> String {
        "OWN_TYPE".into()
    }

    fn image_id(&self) -> String {
        "own-image".into()
    }

    fn default_compute_type(&self) -> ComputeType {
        ComputeType::Medium
    }

    fn image_pull_principal_type(&self) -> Option<ImagePullPrincipalType> {
        self.pulled_by
    }

    fn repository(&self) -> Option<RepositoryRef> {
        self.repository.clone()
    }

    fn validate(&self, _: &BuildEnvironment) -> Vec<String> {
        Vec::new()
    }

    fn run_script_buildspec(&self, entrypoint: &str) -> BuildSpec {
        BuildSpec::from_object(object! {"e" => entrypoint})
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<()> {
        if self.binds {
            project.add_to_role_policy(PolicyStatement::builder().action("own:Bound").resource("*").build()?)?;
        }
        Ok(())
    }
}

macro_rules! constants {
    ($t:expr, $kind:literal, $Image:ident: $($name:ident),*) => {
        $(
            let image = $Image::$name;
            let compute = compute_type(image.default_compute_type());
            let label = concat!($kind, " ", stringify!($name));
            $t.record(label, [image.type_(), image.image_id(), compute.to_owned()], None);
        )*
    };
}

#[test]
fn all_images() {
    check("1405-codebuild-images", |app, t| {
        constants!(t, "Linux", LinuxBuildImage: STANDARD_1_0, STANDARD_2_0, STANDARD_3_0, STANDARD_4_0, STANDARD_5_0, STANDARD_6_0, STANDARD_7_0, STANDARD_8_0, AMAZON_LINUX_2, AMAZON_LINUX_2_2, AMAZON_LINUX_2_3, AMAZON_LINUX_2_4, AMAZON_LINUX_2_5, AMAZON_LINUX_2023_4, AMAZON_LINUX_2023_5, AMAZON_LINUX_2023_6, AMAZON_LINUX_2_CORETTO_8, AMAZON_LINUX_2_CORETTO_11, AMAZON_LINUX_2023_CORETTO_8, AMAZON_LINUX_2023_CORETTO_11, AMAZON_LINUX_2_ARM, AMAZON_LINUX_2_ARM_2, AMAZON_LINUX_2_ARM_3);
        constants!(t, "Arm", LinuxArmBuildImage: AMAZON_LINUX_2_STANDARD_1_0, AMAZON_LINUX_2_STANDARD_2_0, AMAZON_LINUX_2_STANDARD_3_0, AMAZON_LINUX_2023_STANDARD_2_0, AMAZON_LINUX_2023_STANDARD_3_0, AMAZON_LINUX_2023_STANDARD_4_0);
        constants!(t, "Windows", WindowsBuildImage: WINDOWS_BASE_2_0, WIN_SERVER_CORE_2019_BASE, WIN_SERVER_CORE_2019_BASE_2_0, WIN_SERVER_CORE_2019_BASE_3_0, WIN_SERVER_CORE_2022_BASE_3_0);
        constants!(t, "Mac", MacBuildImage: BASE_14, BASE_15, BASE_26);
        constants!(t, "Lambda", LinuxLambdaBuildImage: AMAZON_LINUX_2_NODE_18, AMAZON_LINUX_2023_NODE_20, AMAZON_LINUX_2023_NODE_22, AMAZON_LINUX_2023_NODE_24, AMAZON_LINUX_2_PYTHON_3_11, AMAZON_LINUX_2023_PYTHON_3_12, AMAZON_LINUX_2023_PYTHON_3_13, AMAZON_LINUX_2_RUBY_3_2, AMAZON_LINUX_2023_RUBY_3_4, AMAZON_LINUX_2023_CORRETTO_21, AMAZON_LINUX_2_CORRETTO_17, AMAZON_LINUX_2_CORRETTO_11, AMAZON_LINUX_2_GO_1_21, AMAZON_LINUX_2023_GO_1_24, AMAZON_LINUX_2_DOTNET_6, AMAZON_LINUX_2023_DOTNET_8);
        constants!(t, "ArmLambda", LinuxArmLambdaBuildImage: AMAZON_LINUX_2_NODE_18, AMAZON_LINUX_2023_NODE_20, AMAZON_LINUX_2023_NODE_22, AMAZON_LINUX_2023_NODE_24, AMAZON_LINUX_2_PYTHON_3_11, AMAZON_LINUX_2023_PYTHON_3_12, AMAZON_LINUX_2023_PYTHON_3_13, AMAZON_LINUX_2_RUBY_3_2, AMAZON_LINUX_2023_RUBY_3_4, AMAZON_LINUX_2023_CORRETTO_21, AMAZON_LINUX_2_CORRETTO_17, AMAZON_LINUX_2_CORRETTO_11, AMAZON_LINUX_2_GO_1_21, AMAZON_LINUX_2023_GO_1_24, AMAZON_LINUX_2_DOTNET_6, AMAZON_LINUX_2023_DOTNET_8);

        let s = Stack::new(app, "Stack")?;
        let repo = Repository::builder(&s, "Repo").build()?;
        let arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:name-abcdef";
        let secret = Secret::from_secret_complete_arn(&s, "Secret", arn)?;
        let named = Secret::from_secret_name_v2(&s, "Named", "named")?;
        let sized = |id: &str, image: BuildImageRef, compute_type: ComputeType| {
            project_in(
                &s,
                id,
                BuildEnvironment { build_image: Some(image), compute_type: Some(compute_type), ..Default::default() },
            )
        };
        project(&s, "Lambda", LinuxLambdaBuildImage::AMAZON_LINUX_2023_NODE_22)?;
        let own = LinuxArmLambdaBuildImage::from_code_build_image_id("own");
        sized("ArmLambda", own.into(), ComputeType::Lambda4Gb)?;
        project(&s, "ById", LinuxBuildImage::from_code_build_image_id("aws/codebuild/standard:9.0"))?;
        sized("ArmById", LinuxArmBuildImage::from_code_build_image_id("aws/x").into(), ComputeType::X2Large)?;
        sized("Windows", WindowsBuildImage::WIN_SERVER_CORE_2022_BASE_3_0.into(), ComputeType::Large)?;
        let (server_2019, server_2022) = (Some(WindowsImageType::Server2019), Some(WindowsImageType::Server2022));
        let registry = WindowsBuildImage::from_docker_registry("reg/win", with_secret(secret), server_2019);
        project(&s, "WindowsRegistry", registry)?;
        project(&s, "WindowsEcr", WindowsBuildImage::from_ecr_repository(&repo, Some("w"), server_2022)?)?;
        project(&s, "WindowsEcrDefault", WindowsBuildImage::from_ecr_repository(&repo, None, None)?)?;
        project(&s, "ArmRegistry", LinuxArmBuildImage::from_docker_registry("reg/arm", with_secret(named)))?;
        let public = DockerImageOptions::default;
        project(&s, "Registry", LinuxBuildImage::from_docker_registry("public/image", public()))?;
        let fleet = Fleet::builder(&s, "Fleet")
            .base_capacity(1)
            .compute_type(FleetComputeType::Medium)
            .environment_type(EnvironmentType::MacArm)
            .build()?;
        let on_fleet = |id: &str, image: BuildImageRef| {
            let fleet = Some(FleetRef::from(&fleet));
            project_in(&s, id, BuildEnvironment { build_image: Some(image), fleet, ..Default::default() })
        };
        on_fleet("Mac", MacBuildImage::BASE_14.into())?;
        on_fleet("MacRegistry", MacBuildImage::from_docker_registry("reg/mac", public()).into())?;
        on_fleet("MacEcr", MacBuildImage::from_ecr_repository(&repo, Some("m"))?.into())?;
        on_fleet("MacAsset", MacBuildImage::from_asset(&s, "MacImage", image_of(t, "simple"))?.into())?;
        let own = |image: Own| -> BuildImageRef { std::rc::Rc::new(image) };
        project(&s, "Own", own(Own::default()))?;
        let by_code_build =
            Own { pulled_by: Some(ImagePullPrincipalType::Codebuild), repository: Some((&repo).into()), binds: false };
        project(&s, "OwnPulledByCodeBuild", own(by_code_build))?;
        let by_role = Own {
            pulled_by: Some(ImagePullPrincipalType::ServiceRole),
            repository: Some(Repository::from_repository_name(&s, "Imp", "imp")?),
            binds: true,
        };
        project(&s, "OwnPulledByRole", own(by_role))?;
        let script = WindowsBuildImage::WIN_SERVER_CORE_2019_BASE_3_0.run_script_buildspec("run.ps1");
        Project::new(&s, "WindowsScript", ProjectProps { build_spec: Some(script), ..Default::default() })?;
        Ok(())
    });
}

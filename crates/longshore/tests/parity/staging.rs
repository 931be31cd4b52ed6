//! The App Staging Synthesizer.

use std::cell::RefCell;
use std::rc::Rc;

use longshore::app_staging_synthesizer_alpha::{
    AppStagingSynthesizer, BootstrapRole, BootstrapRoles, CustomFactoryOptions, CustomResourcesOptions,
    DefaultBootstrapRolesOptions, DefaultResourcesOptions, DefaultStagingStack, DefaultStagingStackProps,
    DeploymentIdentities, FileStagingLocation, IStagingResources, IStagingResourcesFactory, ImageStagingLocation,
    ObtainStagingResourcesContext, StagingResourcesRef,
};
use longshore::array;
use longshore::aws_ecr_assets::{DockerImageAsset, TarballImageAsset};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_lambda::{Code, Function, Runtime};
use longshore::aws_s3::BucketEncryption;
use longshore::aws_s3_assets::Asset;
use longshore::core::assets::{DockerImageAssetSource, FileAssetSource};
use longshore::core::cfn_resource::CfnResource;
use longshore::core::construct::Node;
use longshore::core::intrinsics::Aws;
use longshore::core::synthesizers::{BootstraplessSynthesizer, StackSynthesizer};
use longshore::core::tags::Tags;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;

use crate::harness::{Context, check, check_with};

fn options() -> DefaultResourcesOptions {
    DefaultResourcesOptions {
        app_id: "my-app".into(),
        staging_bucket_encryption: BucketEncryption::S3Managed,
        ..Default::default()
    }
}

fn app(options: DefaultResourcesOptions) -> AppProps {
    let synthesizer = AppStagingSynthesizer::default_resources(options).unwrap();
    AppProps { default_stack_synthesizer: Some(Rc::new(synthesizer)), ..Default::default() }
}

fn with(synthesizer: &AppStagingSynthesizer) -> StackProps {
    StackProps { synthesizer: Some(Rc::new(synthesizer.clone())), ..Default::default() }
}

fn image(scope: &dyn Construct, c: &Context, id: &str, name: &str) -> Result<DockerImageAsset> {
    DockerImageAsset::builder(scope, id).directory(c.fixture("simple")).asset_name(name).build()
}

fn file(scope: &dyn Construct, c: &Context) -> Result<Asset> {
    Asset::builder(scope, "File").path(c.fixture("simple/Dockerfile")).build()
}

#[test]
fn templates_only() {
    check_with(
        "1701-staging-templates-only",
        |_| app(options()),
        |app, c| {
            c.own_handler_code();
            Tags::of(app).add("team", "me");
            crate::assets::output(&Stack::new(app, "One")?, "Out", "x")?;
            crate::assets::output(&Stack::new(app, "Two")?, "Out", "y")?;
            Ok(())
        },
    );
}

#[test]
fn files() {
    check_with(
        "1702-staging-files",
        |_| app(options()),
        |app, c| {
            c.own_handler_code();
            Tags::of(app).add("team", "me");
            let s = Stack::new(app, "Files")?;
            let plain = file(&s, c)?;
            let later = Asset::builder(&s, "DeployTime").path(c.fixture("simple")).deploy_time(true).build()?;
            Function::builder(&s, "Function")
                .code(Code::from_asset(c.fixture("simple")))
                .handler("index.handler")
                .runtime(Runtime::NODEJS_20_X)
                .build()?;
            let nested = Stack::nested(&s, "Nested", NestedStackProps::default())?;
            CfnResource::new(&nested, "R", "AWS::SNS::Topic", Object::new())?;
            Asset::builder(&nested, "Inner").path(c.fixture("simple/Dockerfile")).display_name("inner file").build()?;
            c.record(
                "file",
                array![plain.s3_bucket_name(), plain.s3_object_key(), plain.http_url(), plain.s3_object_url()],
                &s,
            );
            c.record("deploy time", array![later.s3_bucket_name(), later.s3_object_key()], &s);
            Ok(())
        },
    );
}

#[test]
fn tarball() {
    check_with(
        "1703-staging-tarball",
        |_| app(options()),
        |app, c| {
            let s = Stack::new(app, "Images")?;
            TarballImageAsset::builder(&s, "Other").tarball_file(c.fixture("simple/Dockerfile")).build()?;
            Ok(())
        },
    );
}

#[test]
fn images() {
    check_with(
        "1704-staging-images",
        |_| app(DefaultResourcesOptions { image_asset_version_count: Some(10), ..options() }),
        |app, c| {
            c.own_handler_code();
            let s = Stack::new(app, "Images")?;
            let one = image(&s, c, "One", "one")?;
            let args = [("A", "b")];
            DockerImageAsset::builder(&s, "Again")
                .directory(c.fixture("simple"))
                .asset_name("one")
                .build_args(args)
                .build()?;
            image(&s, c, "Dots", "Web.Front.End")?;
            let t = Stack::new(app, "More")?;
            image(&t, c, "One", "one")?;
            DockerImageAsset::builder(&t, "Two")
                .directory(c.fixture("simple"))
                .asset_name("two")
                .display_name("The second")
                .build()?;
            let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ecs.amazonaws.com")).build()?;
            one.repository().grant_pull(&role)?;
            c.record("one", array![one.image_uri(), one.image_tag(), one.repository().repository_name()], &s);
            Ok(())
        },
    );
}

#[test]
fn environments() {
    check_with(
        "1705-staging-environments",
        |_| app(DefaultResourcesOptions { bootstrap_qualifier: Some("qual".into()), ..options() }),
        |app, c| {
            c.own_handler_code();
            let add = |id, account, region, more: StackProps| {
                let props = StackProps { env: Environment::new(account, region), ..more };
                let s = Stack::with_props(app, id, props)?;
                image(&s, c, "Image", "img")?;
                file(&s, c).map(|_| ())
            };
            let named = StackProps { stack_name: Some("named-stack".into()), ..Default::default() };
            let protected = StackProps { termination_protection: Some(true), ..Default::default() };
            add("A", "111111111111", "us-east-1", StackProps::default())?;
            add("B", "111111111111", "eu-west-1", named)?;
            add("C", "222222222222", "us-east-1", StackProps::default())?;
            add("D", "111111111111", "us-east-1", protected)
        },
    );
}

#[test]
fn options_of_the_stack() {
    check_with(
        "1706-staging-options",
        |_| {
            app(DefaultResourcesOptions {
                app_id: "My_App with a very long name".into(),
                staging_bucket_encryption: BucketEncryption::Kms,
                auto_delete_staging_assets: Some(false),
                staging_bucket_name: Some("my-bucket".into()),
                staging_stack_name_prefix: Some("Assets".into()),
                deploy_time_file_asset_lifetime: Some(Duration::days(100)),
                ..Default::default()
            })
        },
        |app, c| {
            let s = Stack::new(app, "Stack")?;
            file(&s, c)?;
            image(&s, c, "Image", "img")?;
            Ok(())
        },
    );
}

#[test]
fn toolkit_credentials() {
    check_with(
        "1707-staging-identities-cli",
        |_| {
            let cli = || Some(BootstrapRole::cli_credentials());
            app(DefaultResourcesOptions {
                deployment_identities: Some(DeploymentIdentities::cli_credentials()),
                file_asset_publishing_role: cli(),
                image_asset_publishing_role: cli(),
                ..options()
            })
        },
        |app, c| {
            c.own_handler_code();
            let s = Stack::new(app, "Stack")?;
            file(&s, c)?;
            image(&s, c, "Image", "img")?;
            let usual = DeploymentIdentities::default_bootstrap_roles(DefaultBootstrapRolesOptions::default())?;
            let of_usual = usual.lookup_role().is_some_and(|r| r.is_cli_credentials());
            let given = BootstrapRole::from_role_arn("arn:x")?.is_cli_credentials();
            c.record("is cli", array![BootstrapRole::cli_credentials().is_cli_credentials(), given, of_usual], None);
            Ok(())
        },
    );
}

#[test]
fn roles_of_the_users() {
    let role = |name: &str| {
        let arn =
            format!("arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/${{Qualifier}}-{name}-${{AWS::Region}}");
        Some(BootstrapRole::from_role_arn(arn).unwrap())
    };
    check_with(
        "1708-staging-identities-roles",
        |_| AppProps {
            context: longshore::object! {"@aws-cdk/core:bootstrapQualifier" => "ctx"},
            ..app(DefaultResourcesOptions {
                deployment_identities: Some(DeploymentIdentities::specify_roles(BootstrapRoles {
                    cloud_formation_execution_role: role("exec"),
                    deployment_role: role("deploy"),
                    lookup_role: role("lookup"),
                })),
                file_asset_publishing_role: role("file"),
                image_asset_publishing_role: role("image"),
                ..options()
            })
        },
        |app, c| {
            c.own_handler_code();
            let s = Stack::new(app, "Stack")?;
            file(&s, c)?;
            image(&s, c, "Image", "img")?;
            image(&s, c, "Image2", "img2")?;
            Ok(())
        },
    );
}

#[test]
fn roles_of_one_region() {
    check_with(
        "1709-staging-identities-region",
        |_| {
            let options_ = DefaultBootstrapRolesOptions { bootstrap_region: Some("us-east-1".into()) };
            let identities = DeploymentIdentities::default_bootstrap_roles(options_).unwrap();
            app(DefaultResourcesOptions { deployment_identities: Some(identities), ..options() })
        },
        |app, c| {
            c.own_handler_code();
            let env = Environment::new("111111111111", "eu-west-1");
            Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
            Ok(())
        },
    );
}

/// A stack that says where assets go.
struct Custom(Stack);

impl Construct for Custom {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

impl IStagingResources for Custom {
    fn add_file(&self, asset: &FileAssetSource) -> Result<FileStagingLocation> {
        Ok(FileStagingLocation {
            bucket_name: format!("my-bucket-{}", Aws::account_id()),
            prefix: (asset.deploy_time == Some(true)).then(|| "dt/".to_owned()),
            assume_role_arn: Some(format!("arn:{}:iam::{}:role/x", Aws::partition(), Aws::account_id())),
            dependency_stack: Some(self.0.clone()),
        })
    }

    fn add_docker_image(&self, asset: &DockerImageAssetSource) -> Result<ImageStagingLocation> {
        Ok(ImageStagingLocation {
            repo_name: format!("my-repo/{}", asset.asset_name.as_deref().unwrap_or("none")),
            assume_role_arn: None,
            dependency_stack: Some(self.0.clone()),
        })
    }
}

/// Resources that are there already.
struct Existing(Node);

impl Construct for Existing {
    fn node(&self) -> &Node {
        &self.0
    }
}

impl IStagingResources for Existing {
    fn add_file(&self, _: &FileAssetSource) -> Result<FileStagingLocation> {
        Ok(FileStagingLocation { bucket_name: "existing".into(), ..Default::default() })
    }

    fn add_docker_image(&self, _: &DockerImageAssetSource) -> Result<ImageStagingLocation> {
        let assume_role_arn = Some("arn:push".to_owned());
        Ok(ImageStagingLocation { repo_name: "existing".into(), assume_role_arn, dependency_stack: None })
    }
}

/// Makes [`Custom`] stacks, and keeps what it was asked.
#[derive(Default)]
struct Customs(RefCell<Vec<Value>>);

impl IStagingResourcesFactory for Customs {
    fn obtain_staging_resources(
        &self,
        stack: &Stack,
        context: &ObtainStagingResourcesContext,
    ) -> Result<StagingResourcesRef> {
        let mut seen = self.0.borrow_mut();
        seen.push(array![
            stack.node().path(),
            context.environment_string.as_str(),
            context.qualifier.as_str(),
            context.deploy_role_arn.as_deref()
        ]);
        let id = format!("Custom{}-{}", seen.len(), context.environment_string);
        let synthesizer: Rc<dyn StackSynthesizer> = Rc::new(BootstraplessSynthesizer::default());
        let props = StackProps { synthesizer: Some(synthesizer), ..Default::default() };
        Ok(Rc::new(Custom(Stack::with_props(&stack.node().root_node(), id, props)?)))
    }
}

#[test]
fn custom_resources() {
    check("1710-staging-custom-factory", |app, c| {
        let fill = |id: &str, synthesizer: &AppStagingSynthesizer| {
            let s = Stack::with_props(app, id, with(synthesizer))?;
            file(&s, c)?;
            DockerImageAsset::builder(&s, "Image").directory(c.fixture("simple")).build()?;
            Ok::<_, Error>(s)
        };
        let factory = Rc::new(Customs::default());
        let once = CustomFactoryOptions {
            factory: factory.clone(),
            once_per_env: None,
            deployment_identities: None,
            bootstrap_qualifier: None,
        };
        let each =
            CustomFactoryOptions { once_per_env: Some(false), bootstrap_qualifier: Some("q".into()), ..once.clone() };
        let once = AppStagingSynthesizer::custom_factory(once)?;
        let first = fill("Once1", &once)?;
        fill("Once2", &once)?;
        let each = AppStagingSynthesizer::custom_factory(each)?;
        fill("Each1", &each)?;
        fill("Each2", &each)?;
        let these = AppStagingSynthesizer::custom_resources(CustomResourcesOptions {
            resources: Rc::new(Existing(Node::new(app, "Existing", "constructs.Construct")?)),
            deployment_identities: Some(DeploymentIdentities::cli_credentials()),
            bootstrap_qualifier: None,
        })?;
        fill("These", &these)?;
        c.record("seen", factory.0.borrow().clone(), &first);
        Ok(())
    });
}

#[test]
fn staging_stack_by_hand() {
    check("1711-staging-default-stack", |app, c| {
        c.own_handler_code();
        let own = DefaultStagingStack::new(
            app,
            "Own",
            DefaultStagingStackProps {
                app_id: "own".into(),
                qualifier: "q".into(),
                stack_name: Some("own-staging".into()),
                tags: [("a".to_owned(), "b".to_owned())].into_iter().collect(),
                termination_protection: Some(true),
                ..Default::default()
            },
        )?;
        let synthesizer = AppStagingSynthesizer::custom_resources(CustomResourcesOptions {
            resources: Rc::new(own.clone()),
            deployment_identities: None,
            bootstrap_qualifier: None,
        })?;
        let s = Stack::with_props(app, "Stack", with(&synthesizer))?;
        file(&s, c)?;
        image(&s, c, "Image", "a/b_c")?;
        c.record("repositories", own.staging_repos().keys().cloned().collect::<Vec<_>>(), None);
        c.record("depends on", array![own.dependency_stack().is_same(own.stack())], None);
        assert!(own.staging_bucket().is_some());
        Ok(())
    });
}

#[test]
fn errors() {
    check("1712-staging-errors", |_, c| {
        let env = || Environment::new("111111111111", "us-east-1");
        let token = || format!("x{}", Aws::region());
        let refused: [(&str, DefaultResourcesOptions); 4] = [
            ("appId", DefaultResourcesOptions { app_id: token(), ..options() }),
            ("stagingBucketName", DefaultResourcesOptions { staging_bucket_name: Some(token()), ..options() }),
            (
                "stagingStackNamePrefix",
                DefaultResourcesOptions { staging_stack_name_prefix: Some(token()), ..options() },
            ),
            ("bootstrapQualifier", DefaultResourcesOptions { bootstrap_qualifier: Some(token()), ..options() }),
        ];
        for (name, options) in refused {
            c.attempt(&format!("token in {name}"), |_, _| {
                AppStagingSynthesizer::default_resources(options).map(|_| ())
            });
        }
        c.attempt("token in a role", |_, _| {
            BootstrapRole::from_role_arn(format!("arn:{}", Aws::partition())).map(|_| ())
        });
        c.attempt("region that is a token", |_, _| {
            let options = DefaultBootstrapRolesOptions { bootstrap_region: Some(Aws::region()) };
            DeploymentIdentities::default_bootstrap_roles(options).map(|_| ())
        });
        let usual = || AppStagingSynthesizer::default_resources(options());
        c.attempt("mixed environments", |_, app| {
            let s = usual()?;
            Stack::with_props(app, "Aware", StackProps { env: env(), ..with(&s) })?;
            Stack::with_props(app, "Agnostic", with(&s)).map(|_| ())
        });
        c.attempt("mixed environments, half known", |_, app| {
            let s = usual()?;
            let region = Environment { region: env().region, account: None };
            let account = Environment { account: env().account, region: None };
            Stack::with_props(app, "Half", StackProps { env: region, ..with(&s) })?;
            Stack::with_props(app, "Half2", StackProps { env: account, ..with(&s) })?;
            Stack::with_props(app, "Aware", StackProps { env: env(), ..with(&s) }).map(|_| ())
        });
        c.attempt("image without a name", |_, app| {
            let s = Stack::with_props(app, "S", with(&usual()?))?;
            DockerImageAsset::builder(&s, "Image").directory(c.fixture("simple")).build().map(|_| ())
        });
        let in_stage = |app: &App| {
            let stage = Stage::new(app, "Stage", StageProps::default())?;
            Stack::with_props(&stage, "S", with(&usual()?)).map(|_| ())
        };
        c.attempt("stack in a stage", |_, app| in_stage(app));
        c.attempt_synth("file of a stack in a stage", |_, app| in_stage(app));
        c.attempt("two synthesizers of one id", |_, app| {
            Stack::with_props(app, "A", with(&usual()?))?;
            let other = DefaultResourcesOptions { app_id: "other".into(), ..options() };
            Stack::with_props(app, "B", with(&AppStagingSynthesizer::default_resources(other)?)).map(|_| ())
        });
        for id in ["Capitals", "a-very-long-id-of-an-app", "under_score", ""] {
            c.attempt(&format!("app id '{id}'"), |_, app| {
                let props = DefaultStagingStackProps {
                    app_id: id.into(),
                    qualifier: "q".into(),
                    staging_bucket_encryption: BucketEncryption::S3Managed,
                    ..Default::default()
                };
                DefaultStagingStack::new(app, "Staging", props).map(|_| ())
            });
        }
        c.attempt("cleaned app id", |_, app| {
            let long = DefaultResourcesOptions { app_id: "Under_score and much more than twenty".into(), ..options() };
            Stack::with_props(app, "S", with(&AppStagingSynthesizer::default_resources(long)?)).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn recommended_flags() {
    check_with(
        "1713-staging-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..app(options()) },
        |app, c| {
            c.own_handler_code();
            let env = Environment::new("111111111111", "eu-west-1");
            let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
            file(&s, c)?;
            for name in ["one", "two", "three"] {
                image(&s, c, name, name)?;
            }
            Ok(())
        },
    );
}

/// Adds images to a stack by their names only.
fn name_images(s: &Stack, count: usize) -> Result<()> {
    for i in 1..=count {
        s.synthesizer().add_docker_image_asset(DockerImageAssetSource {
            directory_name: Some("asset.x".into()),
            source_hash: i.to_string(),
            asset_name: Some(format!("image-{i}")),
            ..Default::default()
        })?;
    }
    Ok(())
}

#[test]
fn as_many_images_as_there_is_room_for() {
    check_with(
        "1714-staging-many-images",
        |_| app(options()),
        |app, c| {
            c.own_handler_code();
            name_images(&Stack::new(app, "Stack")?, 30)
        },
    );
}

// https://github.com/aws/aws-cdk/issues/26119
#[test]
fn more_images_go_to_further_stacks() {
    let dir = tempfile::tempdir().unwrap();
    let outdir = Some(dir.path().join("cdk.out"));
    let app = App::with_props(AppProps { outdir, ..app(options()) }).unwrap();
    let s = Stack::new(&app, "Stack").unwrap();
    name_images(&s, 100).unwrap();
    let assembly = app.synth().unwrap();
    let mut repositories = Vec::new();
    for id in ["", "-images2", "-images3"] {
        let id = format!("StagingStack-my-app-ACCOUNT-REGION{id}");
        let text = fs_err::read_to_string(assembly.directory().join(format!("{id}.template.json"))).unwrap();
        assert!(text.len() <= 51_200, "{id} has {} bytes", text.len());
        let template: serde_json::Value = serde_json::from_str(&text).unwrap();
        for resource in template["Resources"].as_object().unwrap().values() {
            if resource["Type"] == "AWS::ECR::Repository" {
                repositories.push(resource["Properties"]["RepositoryName"].as_str().unwrap().to_owned());
            }
        }
        let depends = s.dependencies().iter().any(|d| d.artifact_id() == id);
        assert!(depends, "the stack is deployed after {id}");
    }
    let all: Vec<String> = (1..=100).map(|i| format!("my-app/image-{i}")).collect();
    assert_eq!(repositories, all);
    let text = fs_err::read_to_string(assembly.directory().join("Stack.assets.json")).unwrap();
    for role in ["image-role-${AWS::Region}", "image-role-2-${AWS::Region}", "image-role-3-${AWS::Region}"] {
        assert!(text.contains(role), "{role} pushes images");
    }
}

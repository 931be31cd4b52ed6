//! Projects and what belongs to them.

use indexmap::IndexMap;
use longshore::aws_codebuild::{
    Artifacts, ArtifactsConfig, BitBucketSourceCredentials, BitBucketSourceProps, BucketCacheOptions, BuildEnvironment,
    BuildEnvironmentCertificate, BuildEnvironmentVariable, BuildEnvironmentVariableType as In, BuildSpec, Cache,
    CloudWatchLoggingOptions, CodeCommitSourceProps, ComputeConfiguration, ComputeType, DockerServerComputeType,
    DockerServerOptions, EfsFileSystemLocationProps, EnvironmentType, EventAction as On, FileSystemConfig,
    FileSystemLocation, FilterGroup, Fleet, FleetComputeType, FleetOverflowBehavior, FleetRef,
    GitHubEnterpriseSourceCredentials, GitHubEnterpriseSourceProps, GitHubSourceCredentials, GitHubSourceProps,
    HostKernel, IArtifacts, IFileSystemLocation, IFleet, IProject, IReportGroup, ISource, LinuxArmBuildImage,
    LinuxBuildImage, LocalCacheMode, LoggingOptions, MachineType, PipelineProject, Project, ProjectProps, ProjectRef,
    ProjectVisibility, ReportGroup, ReportGroupRef, ReportGroupType, S3ArtifactsProps, S3LoggingOptions, S3SourceProps,
    Source, SourceConfig, UntrustedCodeBoundaryPolicy, merge_build_specs,
};
use longshore::aws_codecommit::{Code, IRepository as _, OnCommitOptions, Repository};
use longshore::aws_ecr;
use longshore::aws_events_targets::CodeBuildProject;
use longshore::aws_iam::{FromRoleArnOptions, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_logs::LogGroup;
use longshore::aws_s3::{Bucket, BucketEncryption, IBucket as _};
use longshore::aws_secretsmanager::{ISecret as _, Secret};
use longshore::aws_ssm::{IParameter as _, StringParameter};
use longshore::core::intrinsics::Aws;
use longshore::core::resource::PhysicalName;
use longshore::core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use super::{image_of, output};
use crate::harness::{Context, check, check_with};

fn spec() -> BuildSpec {
    BuildSpec::from_object(object! {"version" => "0.2"})
}

type Variables = IndexMap<String, BuildEnvironmentVariable>;

fn variables<const N: usize>(of: [(&str, BuildEnvironmentVariable); N]) -> Variables {
    of.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn any_statement() -> Result<PolicyStatement> {
    PolicyStatement::builder().action("x:Y").resource("*").build()
}

fn efs(identifier: &str, location: &str, mount_point: &str, options: Option<&str>) -> FileSystemLocation {
    FileSystemLocation::efs(EfsFileSystemLocationProps {
        identifier: identifier.into(),
        location: location.into(),
        mount_point: mount_point.into(),
        mount_options: options.map(str::to_owned),
    })
}

#[test]
fn projects() {
    check("1403-codebuild-projects", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let spec = || {
            let build = object! {"build" => object! {"commands" => ["make"]}};
            BuildSpec::from_object(object! {"version" => "0.2", "phases" => build})
        };
        let p =
            |id: &str, props: ProjectProps| Project::new(&s, id, ProjectProps { build_spec: Some(spec()), ..props });
        let plain = p("Plain", ProjectProps::default())?;
        let bucket = Bucket::builder(&s, "Bucket").build()?;
        let key = Key::builder(&s, "Key").build()?;
        let group = LogGroup::builder(&s, "Logs").build()?;
        let full = Project::builder(&s, "Full")
            .build_spec(spec())
            .description("all")
            .project_name("full")
            .encryption_key(&key)
            .timeout(Duration::hours(2))
            .queued_timeout(Duration::minutes(30))
            .concurrent_build_limit(3)
            .badge(false)
            .visibility(ProjectVisibility::PublicRead)
            .ssm_session_permissions(true)
            .auto_retry_limit(2)
            .grant_report_group_permissions(false)
            .cache(Cache::bucket(
                &bucket,
                BucketCacheOptions { prefix: Some("p".into()), cache_namespace: Some("ns".into()) },
            ))
            .logging(LoggingOptions {
                s3: Some(S3LoggingOptions {
                    bucket: (&bucket).into(),
                    prefix: Some("logs".into()),
                    encrypted: Some(false),
                    enabled: None,
                }),
                cloud_watch: Some(CloudWatchLoggingOptions {
                    log_group: Some((&group).into()),
                    prefix: Some("x".into()),
                    enabled: None,
                }),
            })
            .file_system_locations(vec![efs("id", "fs-1.efs.us-east-1.amazonaws.com:/", "/mnt", Some("nfsvers=4.1"))])
            .environment(BuildEnvironment {
                privileged: Some(true),
                compute_type: Some(ComputeType::Large),
                build_image: Some(LinuxBuildImage::AMAZON_LINUX_2023_5.into()),
                host_kernel: Some(HostKernel::LinuxKernel6),
                certificate: Some(BuildEnvironmentCertificate {
                    bucket: (&bucket).into(),
                    object_key: "cert.pem".into(),
                }),
                environment_variables: Some(variables([("A", "env".into()), ("B", 1.into())])),
                docker_server: Some(DockerServerOptions {
                    compute_type: DockerServerComputeType::Medium,
                    security_groups: None,
                }),
                fleet: None,
            })
            .environment_variables(variables([("B", true.into()), ("C", plain.project_name().into())]))
            .build()?;
        full.add_file_system_location(&efs("two", "l", "/two", None))?;
        full.enable_batch_builds()?;
        full.enable_batch_builds()?;
        let cached = |id: &str, cache: Cache| p(id, ProjectProps { cache: Some(cache), ..Default::default() });
        cached("Cache0", Cache::none())?;
        let modes = [LocalCacheMode::Source, LocalCacheMode::DockerLayer, LocalCacheMode::Custom];
        cached("Cache1", Cache::local(&modes))?;
        cached("Cache2", Cache::bucket(&bucket, BucketCacheOptions::default()))?;
        let logged = |id: &str, logging: LoggingOptions, visibility: Option<ProjectVisibility>| {
            p(id, ProjectProps { logging: Some(logging), visibility, ..Default::default() })
        };
        logged(
            "Logs1",
            LoggingOptions {
                s3: Some(S3LoggingOptions {
                    bucket: (&bucket).into(),
                    prefix: None,
                    encrypted: Some(true),
                    enabled: Some(false),
                }),
                cloud_watch: Some(CloudWatchLoggingOptions { enabled: Some(false), ..Default::default() }),
            },
            Some(ProjectVisibility::Private),
        )?;
        let to_group = CloudWatchLoggingOptions { log_group: Some((&group).into()), ..Default::default() };
        logged("Logs2", LoggingOptions { s3: None, cloud_watch: Some(to_group) }, None)?;
        logged("Logs3", LoggingOptions::default(), None)?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("codebuild.amazonaws.com")).build()?;
        let own = p("OwnRole", ProjectProps { role: Some((&role).into()), ..Default::default() })?;
        own.add_to_role_policy(any_statement()?)?;
        let immutable = FromRoleArnOptions { mutable: Some(false), ..Default::default() };
        let foreign = Role::from_role_arn(&s, "Foreign", "arn:aws:iam::111122223333:role/r", immutable)?;
        p("ForeignRole", ProjectProps { role: Some(foreign), ..Default::default() })?;
        bucket.grant_read(&plain, "*")?;
        let by_name = Project::from_project_name(&s, "ByName", "known")?;
        let arn = "arn:aws:codebuild:eu-west-1:111122223333:project/other";
        let by_arn = Project::from_project_arn(&s, "ByArn", arn)?;
        let repo = Repository::builder(&s, "Repo").repository_name("r").build()?;
        repo.grant_pull(&by_name.grant_principal())?;
        by_arn.add_to_role_policy(any_statement()?)?;
        let (plain, full) = (ProjectRef::from(&plain), ProjectRef::from(&full));
        for (label, p) in [("plain", &plain), ("full", &full), ("byName", &by_name), ("byArn", &by_arn)] {
            let env = p.base().env();
            t.record(
                label,
                object! {
                    "arn" => p.project_arn(),
                    "name" => p.project_name(),
                    "role" => p.role().map(|r| r.role_arn()),
                    "account" => env.account.as_str(),
                    "region" => env.region.as_str(),
                },
                &s,
            );
        }
        assert!(by_name.enable_batch_builds()?.is_none());
        t.record("batch of imported", Value::Undefined, None);
        let there = Stack::builder(app, "There").env(Environment::new("222222222222", "us-east-1")).build()?;
        let here = Stack::builder(app, "Here").env(Environment::new("111111111111", "us-east-1")).build()?;
        let generated =
            Project::builder(&there, "P").build_spec(spec()).project_name(PhysicalName::GenerateIfNeeded).build()?;
        output(&here, "Name", generated.project_name())?;
        Bucket::builder(&here, "B").bucket_name("bucket-here").build()?.grant_read(&generated, "*")?;
        Ok(())
    });
}

#[test]
fn pipeline_projects() {
    check("1404-codebuild-pipeline-projects", |app, _| {
        let s = Stack::new(app, "Stack")?;
        PipelineProject::builder(&s, "Plain").build()?;
        PipelineProject::builder(&s, "File").build_spec(BuildSpec::from_source_filename("other.yml")).build()?;
        let key = Key::builder(&s, "Key").build()?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("codebuild.amazonaws.com")).build()?;
        let p = PipelineProject::builder(&s, "Full")
            .project_name("full")
            .description("d")
            .encryption_key(&key)
            .timeout(Duration::minutes(5))
            .queued_timeout(Duration::hours(1))
            .concurrent_build_limit(1)
            .environment(BuildEnvironment {
                build_image: Some(LinuxArmBuildImage::AMAZON_LINUX_2023_STANDARD_3_0.into()),
                compute_type: Some(ComputeType::Small),
                ..Default::default()
            })
            .environment_variables(variables([(
                "V",
                BuildEnvironmentVariable { value: "v".into(), r#type: Some(In::Plaintext) },
            )]))
            .grant_report_group_permissions(true)
            .role(&role)
            .build()?;
        Bucket::builder(&s, "Bucket").build()?.grant_read_write(&p, "*")?;
        p.enable_batch_builds()?;
        Ok(())
    });
}

#[test]
fn build_specs() {
    check("1406-codebuild-build-specs", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let bucket = Bucket::builder(&s, "Bucket").build()?;
        let p = |id: &str, build_spec: Option<BuildSpec>| {
            let source = Some(Source::s3(S3SourceProps::of(&bucket, "src.zip")));
            Project::new(&s, id, ProjectProps { build_spec, source, ..Default::default() })
        };
        let none: Vec<Value> = Vec::new();
        let spec = BuildSpec::from_object(object! {
            "version" => "0.2",
            "env" => object! {"variables" => object! {"B" => bucket.bucket_name()}},
            "phases" => object! {
                "build" => object! {"commands" => [format!("aws s3 ls {}", bucket.bucket_arn()), Aws::region()]},
            },
            "empty" => none.clone(),
            "nothing" => object! {},
        });
        p("Object", Some(spec))?;
        p("None", None)?;
        p("File", Some(BuildSpec::from_source_filename("hello.yml")))?;
        let file = t.fixture("simple") + "/Dockerfile";
        p("Asset", Some(BuildSpec::from_asset(file.as_str())))?;
        let texts = [
            "echo hi",
            "a: b",
            "- x",
            "yes",
            "123",
            "",
            "multi\nline\n",
            "x # c",
            "#c",
            "$(aws x)",
            "it's \"q\"",
            "say \"q\"",
            "it's: 'q'",
            " lead",
            "trail ",
            "null",
            "~",
            "on",
            "0x1f",
            "1e3",
            "1_000",
            "12:30",
            "@x",
            "`x",
            "%x",
            "!x",
            "&x",
            "*x",
            "?x",
            "? x",
            "-",
            "--- x",
            "x:",
            "{a}",
            "[a]",
            "a, b",
            "tab\tx",
            "é",
            "2001-01-01",
            "\\back",
            "multi\nno end",
            "  multi\n lead",
            "<<",
            "=",
            ".5",
            ".inf",
            "0o7",
            "07",
            "y",
            "n",
            "a\n\nb\n\n",
            "-x",
            "http://x:1/y#z",
            "key: \"v\"",
            "2001-01-01T01:02:03Z",
            "1:2:3.5",
            "-0b11",
            "+.nan",
            "Off",
            "NO",
            "False",
            "x\n \n",
            "\n",
            "quote\"d: \u{1}\u{a0}",
            "word\n\n  indented\nback\n",
        ];
        let yaml = object! {
            "version" => "0.2",
            "n" => 0.2,
            "i" => 3,
            "b" => true,
            "nul" => Value::Null,
            "undef" => Value::Undefined,
            "key with: colon" => 1,
            "yes" => 2,
            "12" => 3,
            "" => 4,
            "a{b" => 5,
            "phases" => object! {"build" => object! {
                "commands" => texts.to_vec(),
                "env" => object! {"REGION" => Aws::region()},
            }},
            "empty" => none.clone(),
            "eo" => object! {},
            "nested" => array![
                array![1, 2],
                object! {"a" => 1, "b" => [object! {"c" => 1}]},
                none.clone(),
                object! {},
                [object! {"d" => none}],
            ],
            "last" => "keep\n\n",
        };
        p("Yaml", Some(BuildSpec::from_object_to_yaml(yaml)))?;
        let nothing = Object::new;
        t.record(
            "immediate",
            [
                BuildSpec::from_object(nothing()),
                BuildSpec::from_object_to_yaml(nothing()),
                BuildSpec::from_source_filename("x"),
                BuildSpec::from_asset("x"),
            ]
            .map(|s| s.is_immediate()),
            None,
        );
        let m = |id: &str, a: Object, b: Object| {
            p(id, Some(merge_build_specs(&BuildSpec::from_object(a), &BuildSpec::from_object(b))?))
        };
        m(
            "Merged",
            object! {
                "version" => 0.2,
                "env" => object! {
                    "exported-variables" => "A",
                    "variables" => object! {"X" => "1", "Y" => "1"},
                    "secrets-manager" => object! {"S" => "s"},
                },
                "phases" => object! {
                    "install" => object! {"commands" => "one", "runtime-versions" => object! {"nodejs" => 1}},
                    "build" => object! {"commands" => ["b1"], "finally" => "f1"},
                },
                "reports" => object! {
                    "r1" => object! {"files" => "a", "base-directory" => "x"},
                    "r2" => object! {"files" => ["b"]},
                },
                "cache" => object! {"paths" => "p1"},
            },
            object! {
                "version" => 0.2,
                "env" => object! {
                    "exported-variables" => ["B"],
                    "variables" => object! {"Y" => "2", "Z" => "2"},
                },
                "phases" => object! {
                    "install" => object! {"commands" => ["two"]},
                    "pre_build" => object! {"commands" => "pre"},
                    "build" => object! {"commands" => "b2", "finally" => ["f2"]},
                },
                "reports" => object! {"r1" => object! {"files" => "c"}},
                "artifacts" => object! {
                    "files" => "*",
                    "secondary-artifacts" => object! {"s" => object! {"files" => "q"}},
                },
                "cache" => object! {"paths" => ["p2"]},
            },
        )?;
        m(
            "MergedLists",
            object! {"a" => [1], "b" => object! {"c" => 1}, "d" => "x"},
            object! {"a" => "no", "b" => [2], "d" => object! {"e" => 1}, "f" => Value::Null},
        )?;
        let refused = |label: &str, a: BuildSpec, b: BuildSpec| {
            t.attempt(label, |_, _| merge_build_specs(&a, &b).map(|_| ()));
        };
        let empty = || BuildSpec::from_object(nothing());
        refused("merge yaml", BuildSpec::from_object_to_yaml(nothing()), empty());
        refused("merge file", empty(), BuildSpec::from_source_filename("x"));
        refused("merge old", BuildSpec::from_object(object! {"version" => "0.1"}), empty());
        let artifacts = |files: &str| BuildSpec::from_object(object! {"artifacts" => object! {"files" => files}});
        refused("merge artifacts", artifacts("a"), artifacts("b"));
        t.attempt("asset in two stacks", |st, a| {
            let spec = BuildSpec::from_asset(file.as_str());
            Project::builder(st, "P").build_spec(spec.clone()).build()?;
            Project::builder(&Stack::new(a, "Second")?, "P").build_spec(spec).build()?;
            Ok(())
        });
        Ok(())
    });
}

/// A source, artifacts and a file system of the user's own kind.
struct Own;

impl ISource for Own {
    fn identifier(&self) -> Option<String> {
        None
    }

    fn type_(&self) -> String {
        "OWN".into()
    }

    fn badge_supported(&self) -> bool {
        true
    }

    fn bind(&self, _: &dyn Construct, project: &dyn IProject) -> Result<SourceConfig> {
        Ok(SourceConfig {
            source_property: object! {"Type" => "OWN", "Location" => project.node().id()},
            source_version: Some("v".into()),
            build_triggers: None,
        })
    }
}

impl IArtifacts for Own {
    fn identifier(&self) -> Option<String> {
        None
    }

    fn type_(&self) -> String {
        "OWN".into()
    }

    fn bind(&self, _: &dyn Construct, _: &dyn IProject) -> Result<ArtifactsConfig> {
        Ok(ArtifactsConfig { artifacts_property: object! {"Type" => "OWN", "Name" => "n"} })
    }
}

impl IFileSystemLocation for Own {
    fn bind(&self, _: &dyn Construct, _: &dyn IProject) -> Result<FileSystemConfig> {
        let location = object! {"Type" => "EFS", "Identifier" => "own", "Location" => "l", "MountPoint" => "m"};
        Ok(FileSystemConfig { location })
    }
}

fn hub(repo: Option<&str>) -> GitHubSourceProps {
    GitHubSourceProps { owner: "o".into(), repo: repo.map(str::to_owned), ..Default::default() }
}

#[test]
fn sources() {
    check("1407-codebuild-sources", |app, _| {
        let s = Stack::new(app, "Stack")?;
        let repository = Repository::builder(&s, "Repo").repository_name("repo").build()?;
        let bucket = Bucket::builder(&s, "Bucket").build()?;
        let key = Key::builder(&s, "Key").build()?;
        let secret = Bucket::builder(&s, "Secret").encryption_key(&key).build()?;
        let p = |id: &str, source: Source| Project::builder(&s, id).source(source).build();
        let commit = || CodeCommitSourceProps::of(&repository);
        Project::builder(&s, "Commit").source(Source::code_commit(commit())).badge(true).build()?;
        p(
            "CommitFull",
            Source::code_commit(CodeCommitSourceProps {
                identifier: Some("id".into()),
                clone_depth: Some(2),
                branch_or_ref: Some("main".into()),
                fetch_submodules: Some(true),
                ..commit()
            }),
        )?;
        let versioned = S3SourceProps {
            version: Some("v1".into()),
            identifier: Some("s".into()),
            ..S3SourceProps::of(&bucket, "a/b.zip")
        };
        Project::builder(&s, "S3").source(Source::s3(versioned)).build_spec(spec()).build()?;
        p("S3Key", Source::s3(S3SourceProps::of(&secret, "a/")))?;
        Project::builder(&s, "Hub").source(Source::git_hub(hub(Some("r")))).badge(true).build()?;
        let pushes = FilterGroup::in_event_of(&[On::Push, On::PullRequestMerged, On::Push])?
            .and_branch_is("main")
            .and_branch_is_not("dev")
            .and_commit_message_is("m")
            .and_commit_message_is_not("n")
            .and_tag_is("t")
            .and_tag_is_not("u");
        let requests = FilterGroup::in_event_of(&[
            On::PullRequestCreated,
            On::PullRequestUpdated,
            On::PullRequestClosed,
            On::PullRequestReopened,
            On::Released,
            On::Prereleased,
        ])?
        .and_base_branch_is("main")?
        .and_base_branch_is_not("x")?
        .and_base_ref_is("^refs")?
        .and_base_ref_is_not("y")?
        .and_head_ref_is("h")
        .and_head_ref_is_not("i")
        .and_actor_account_is("1")
        .and_actor_account_is_not("2")
        .and_file_path_is("f")
        .and_file_path_is_not("g")
        .and_repository_name_is("r")
        .and_repository_name_is_not("q");
        p(
            "HubFull",
            Source::git_hub(GitHubSourceProps {
                identifier: Some("id".into()),
                clone_depth: Some(0),
                branch_or_ref: Some("b".into()),
                fetch_submodules: Some(false),
                report_build_status: Some(false),
                webhook: Some(true),
                webhook_triggers_batch_build: Some(true),
                build_status_url: Some("https://x".into()),
                build_status_context: Some("ctx".into()),
                webhook_filters: Some(vec![pushes, requests]),
                ..hub(Some("r"))
            }),
        )?;
        let url = Some("u".to_owned());
        let no_hook = GitHubSourceProps { webhook: Some(false), build_status_url: url.clone(), ..hub(Some("r")) };
        p("HubNoHook", Source::git_hub(no_hook))?;
        let push = || FilterGroup::in_event_of(&[On::Push]);
        let filters = Some(vec![push()?]);
        p("HubFiltersOnly", Source::git_hub(GitHubSourceProps { webhook_filters: filters, ..hub(Some("r")) }))?;
        let runner = || GitHubSourceProps { owner: "org".into(), ..hub(None) };
        p("HubRunner", Source::git_hub(runner()))?;
        let unfiltered = GitHubSourceProps { webhook_filters: Some(Vec::new()), ..runner() };
        p("HubRunnerNoFilters", Source::git_hub(unfiltered))?;
        let enterprise =
            || GitHubEnterpriseSourceProps { https_clone_url: "https://h/r.git".into(), ..Default::default() };
        let updated = FilterGroup::in_event_of(&[On::PullRequestUpdated])?;
        p(
            "Enterprise",
            Source::git_hub_enterprise(GitHubEnterpriseSourceProps {
                ignore_ssl_errors: Some(true),
                branch_or_ref: Some("x".into()),
                build_status_context: Some("c".into()),
                webhook_filters: Some(vec![push()?.and_file_path_is("f"), updated.and_commit_message_is("odd")]),
                ..enterprise()
            }),
        )?;
        p("EnterprisePlain", Source::git_hub_enterprise(enterprise()))?;
        let bit = || BitBucketSourceProps { owner: "o".into(), repo: "r".into(), ..Default::default() };
        p(
            "Bucket2",
            Source::bit_bucket(BitBucketSourceProps {
                webhook_triggers_batch_build: Some(true),
                webhook: Some(true),
                build_status_name: Some("n".into()),
                build_status_url: url,
                ..bit()
            }),
        )?;
        let merged = FilterGroup::in_event_of(&[On::PullRequestMerged])?;
        let filtered = BitBucketSourceProps { webhook_filters: Some(vec![merged]), ..bit() };
        p("BitPlain", Source::bit_bucket(filtered))?;
        let id = |id: &str| Some(id.to_owned());
        let many = Project::builder(&s, "Many")
            .source(Source::code_commit(commit()))
            .secondary_sources(vec![
                Source::s3(S3SourceProps { identifier: id("s1"), version: id("v"), ..S3SourceProps::of(&bucket, "x") }),
                Source::git_hub(GitHubSourceProps { identifier: id("s2"), branch_or_ref: id("b"), ..hub(Some("r")) }),
            ])
            .artifacts(Artifacts::s3(S3ArtifactsProps {
                path: id("p"),
                name: id("n"),
                include_build_id: Some(false),
                package_zip: Some(false),
                encryption: Some(false),
                ..S3ArtifactsProps::of(&bucket)
            }))
            .secondary_artifacts(vec![Artifacts::s3(S3ArtifactsProps {
                identifier: id("a1"),
                ..S3ArtifactsProps::of(&secret)
            })])
            .build()?;
        many.add_secondary_source(&Source::code_commit(CodeCommitSourceProps { identifier: id("s3"), ..commit() }))?;
        many.add_secondary_artifact(&Artifacts::s3(S3ArtifactsProps {
            identifier: id("a2"),
            encryption: Some(true),
            include_build_id: Some(true),
            package_zip: Some(true),
            ..S3ArtifactsProps::of(&bucket)
        }))?;
        Project::builder(&s, "OwnSource")
            .source(Source::custom(Own))
            .badge(true)
            .artifacts(Artifacts::custom(Own))
            .file_system_locations(vec![FileSystemLocation::custom(Own)])
            .build()?;
        Ok(())
    });
}

fn from_secret(value: impl Into<Value>) -> BuildEnvironmentVariable {
    BuildEnvironmentVariable { r#type: Some(In::SecretsManager), value: value.into() }
}

fn from_parameter(value: impl Into<Value>) -> BuildEnvironmentVariable {
    BuildEnvironmentVariable { r#type: Some(In::ParameterStore), value: value.into() }
}

fn secret_of(id: &str) -> Result<SecretValue> {
    SecretValue::secrets_manager(id, SecretsManagerSecretOptions::default())
}

#[test]
fn environment_variables() {
    check("1408-codebuild-variables", |app, t| {
        let s = Stack::builder(app, "Stack").env(Environment::new("111111111111", "us-east-1")).build()?;
        let p = |id: &str, variables: Variables| {
            Project::builder(&s, id).build_spec(spec()).environment_variables(variables).build()
        };
        let secret = Secret::builder(&s, "Secret").build()?;
        let parameter = StringParameter::builder(&s, "Parameter").string_value("v").build()?;
        p(
            "Plain",
            variables([
                ("S", "s".into()),
                ("N", 1.5.into()),
                ("B", false.into()),
                ("T", Aws::region().into()),
                ("7", "first".into()),
                ("P", BuildEnvironmentVariable { value: "p".into(), r#type: Some(In::Plaintext) }),
            ]),
        )?;
        p(
            "Parameters",
            variables([
                ("A", from_parameter("/a/b")),
                ("B", from_parameter("c")),
                ("C", from_parameter(parameter.parameter_name())),
            ]),
        )?;
        p(
            "ByName",
            variables([
                ("A", from_secret("name")),
                ("B", from_secret("name:key")),
                ("C", from_secret("other:key:stage:version")),
            ]),
        )?;
        p(
            "ByArn",
            variables([
                ("A", from_secret("arn:aws:secretsmanager:us-east-1:111111111111:secret:mine-abcdef")),
                ("B", from_secret("arn:aws:secretsmanager:us-east-1:111111111111:secret:mine-abcdef:key")),
                ("C", from_secret("arn:aws:secretsmanager:us-west-2:222222222222:secret:theirs-123456:key:stage")),
                ("D", from_secret("arn:aws:secretsmanager:us-west-2:222222222222:secret:more")),
            ]),
        )?;
        p(
            "BySecret",
            variables([
                ("A", from_secret(secret.secret_arn())),
                ("B", from_secret(format!("{}:key", secret.secret_arn()))),
                ("C", from_secret(secret.secret_name())),
            ]),
        )?;
        let text = CfnParameter::new(&s, "P", CfnParameterProps::default())?;
        p("ByParameter", variables([("A", from_secret(text.value_as_string()?))]))?;
        Project::builder(&s, "Unchecked")
            .build_spec(spec())
            .environment_variables(variables([
                ("A", secret_of("x")?.into()),
                ("B", secret.secret_value()?.unsafe_unwrap().into()),
            ]))
            .check_secrets_in_plain_text_env_variables(false)
            .build()?;
        let other = Stack::builder(app, "Other").env(Environment::new("222222222222", "us-west-2")).build()?;
        let theirs = Secret::builder(&other, "Theirs").secret_name("theirs").build()?;
        p(
            "Foreign",
            variables([
                ("A", from_secret(theirs.secret_arn())),
                ("B", from_secret(format!("{}:key", theirs.secret_arn()))),
            ]),
        )?;
        let arn = "arn:aws:secretsmanager:us-east-1:333333333333:secret:full-abcdef";
        let imported = Secret::from_secret_complete_arn(&s, "Complete", arn)?;
        let arn = "arn:aws:secretsmanager:us-east-1:111111111111:secret:part";
        let partial = Secret::from_secret_partial_arn(&s, "Partial", arn)?;
        let named = Secret::from_secret_name_v2(&s, "Named", "named")?;
        p(
            "Imported",
            variables([
                ("A", from_secret(imported.secret_arn())),
                ("B", from_secret(partial.secret_arn())),
                ("C", from_secret(named.secret_arn())),
                ("D", from_secret(named.secret_name())),
            ]),
        )?;
        let all = variables([("A", 1.into()), ("B", from_secret("n")), ("C", from_parameter("x"))]);
        t.record("written", Project::serialize_env_variables(&all, false, None)?, None);
        let refused = |label: &str, value: BuildEnvironmentVariable| {
            t.attempt(label, |st, _| {
                Project::builder(st, "P")
                    .build_spec(spec())
                    .environment_variables(variables([("KEY", value)]))
                    .build()?;
                Ok(())
            });
        };
        refused("secret", secret_of("x")?.into());
        t.attempt("secret in text", |st, _| {
            let text = format!("a{}b", SecretValue::ssm_secure("x", Some("1")));
            let environment = BuildEnvironment {
                environment_variables: Some(variables([("KEY", text.into())])),
                ..Default::default()
            };
            Project::builder(st, "P").build_spec(spec()).environment(environment).build()?;
            Ok(())
        });
        refused("arn without name", from_secret("arn:aws:secretsmanager:us-east-1:111111111111:secret"));
        Ok(())
    });
}

#[test]
fn reports_fleets_and_credentials() {
    check("1410-codebuild-reports-fleets-credentials", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        let plain = ReportGroup::builder(&s, "Plain").build()?;
        let key = Key::builder(&s, "Key").build()?;
        let bucket = Bucket::builder(&s, "Bucket").encryption_key(&key).build()?;
        let coverage = ReportGroup::builder(&s, "Coverage")
            .report_group_name("named")
            .r#type(ReportGroupType::CodeCoverage)
            .export_bucket(&bucket)
            .zip_export(true)
            .removal_policy(RemovalPolicy::Destroy)
            .delete_reports(true)
            .build()?;
        let open = Bucket::builder(&s, "Open").build()?;
        let exported = ReportGroup::builder(&s, "Exported").export_bucket(&open).delete_reports(false).build()?;
        let known = ReportGroup::from_report_group_name(&s, "Known", "known")?;
        let groups: [(&str, ReportGroupRef); 4] = [
            ("plain", (&plain).into()),
            ("coverage", (&coverage).into()),
            ("exported", (&exported).into()),
            ("known", known),
        ];
        for (label, group) in groups {
            group.grant_write(&role)?;
            t.record(label, [group.report_group_arn(), group.report_group_name()], &s);
        }
        let fleet = Fleet::builder(&s, "Fleet")
            .base_capacity(2)
            .compute_type(FleetComputeType::Large)
            .environment_type(EnvironmentType::LinuxContainer)
            .fleet_name("fleet")
            .overflow_behavior(FleetOverflowBehavior::OnDemand)
            .role(&role)
            .build()?;
        let by_attributes = |id: &str, kind: EnvironmentType, configuration: ComputeConfiguration| {
            Fleet::builder(&s, id)
                .base_capacity(1)
                .compute_type(FleetComputeType::AttributeBased)
                .environment_type(kind)
                .compute_configuration(configuration)
        };
        let cpu = by_attributes(
            "Attributes",
            EnvironmentType::LinuxEc2,
            ComputeConfiguration {
                disk: Some(Size::gibibytes(10)),
                memory: Some(Size::mebibytes(2048)),
                machine_type: Some(MachineType::Nvme),
                v_cpu: Some(2.0),
                instance_type: None,
            },
        )
        .overflow_behavior(FleetOverflowBehavior::Queue)
        .build()?;
        let general = ComputeConfiguration { machine_type: Some(MachineType::General), ..Default::default() };
        by_attributes("OnlyType", EnvironmentType::ArmEc2, general).build()?;
        bucket.grant_read(&cpu, "*")?;
        let arn = "arn:aws:codebuild:us-east-1:123456789012:fleet/name:uuid";
        let imported = Fleet::from_fleet_arn(&s, "ImportedFleet", arn)?;
        let repo = Repository::builder(&s, "Repo").repository_name("r").build()?;
        repo.grant_pull(&imported.grant_principal())?;
        let fleets: [(&str, FleetRef); 3] =
            [("fleet", (&fleet).into()), ("cpu", (&cpu).into()), ("imported", imported.clone())];
        for (label, fleet) in fleets {
            t.record(label, [fleet.fleet_arn(), fleet.fleet_name()], &s);
        }
        assert_eq!(fleet.compute_type()?, FleetComputeType::Large);
        assert_eq!(fleet.environment_type()?, EnvironmentType::LinuxContainer);
        t.omit(&["kinds"]);
        let on = |id: &str, fleet: FleetRef| {
            let environment = BuildEnvironment { fleet: Some(fleet), ..Default::default() };
            Project::builder(&s, id).build_spec(spec()).environment(environment).build()
        };
        on("OnFleet", (&fleet).into())?;
        on("OnImported", imported)?;
        GitHubSourceCredentials::builder(&s, "Hub").access_token(secret_of("hub")?).build()?;
        GitHubEnterpriseSourceCredentials::builder(&s, "Enterprise")
            .access_token(SecretValue::ssm_secure("e", Some("1")))
            .build()?;
        let field = SecretsManagerSecretOptions { json_field: Some("p".into()), ..Default::default() };
        BitBucketSourceCredentials::builder(&s, "Bit")
            .username(SecretValue::unsafe_plain_text("u"))
            .password(SecretValue::secrets_manager("b", field)?)
            .build()?;
        UntrustedCodeBoundaryPolicy::builder(&s, "Boundary").build()?;
        let more = PolicyStatement::builder().action("a:B").resource("*").build()?;
        let boundary = UntrustedCodeBoundaryPolicy::builder(&s, "More")
            .managed_policy_name("more")
            .additional_statements(vec![more])
            .build()?;
        t.record("boundary", boundary.managed_policy_arn(), &s);
        Ok(())
    });
}

#[test]
fn under_recommended_flags() {
    let props = |_: &Context| AppProps { context: Context::recommended_flags(), ..Default::default() };
    check_with("1412-codebuild-recommended-flags", props, |app, t| {
        let s = Stack::builder(app, "Stack").env(Environment::new("111111111111", "us-east-1")).build()?;
        let repository = Repository::builder(&s, "Repo")
            .repository_name("repo")
            .code(Code::from_directory(&t.fixture("simple"), None)?)
            .build()?;
        let bucket = Bucket::builder(&s, "Bucket").encryption(BucketEncryption::Kms).build()?;
        let key = Key::builder(&s, "Key").build()?;
        let images = aws_ecr::Repository::builder(&s, "Images").build()?;
        let p = Project::builder(&s, "P")
            .source(Source::code_commit(CodeCommitSourceProps::of(&repository)))
            .artifacts(Artifacts::s3(S3ArtifactsProps::of(&bucket)))
            .cache(Cache::bucket(&bucket, BucketCacheOptions::default()))
            .encryption_key(&key)
            .environment(BuildEnvironment {
                build_image: Some(LinuxBuildImage::from_ecr_repository(&images, None)?.into()),
                ..Default::default()
            })
            .environment_variables(variables([("A", from_parameter("a")), ("B", from_secret("b"))]))
            .build()?;
        let asset = BuildSpec::from_asset(t.fixture("simple") + "/Dockerfile");
        let image = LinuxBuildImage::from_asset(&s, "Image", image_of(t, "simple"))?;
        Project::builder(&s, "Asset")
            .build_spec(asset)
            .environment(BuildEnvironment { build_image: Some(image.into()), ..Default::default() })
            .build()?;
        PipelineProject::builder(&s, "Pipe").build()?.enable_batch_builds()?;
        let target = Some(CodeBuildProject::new(&p).into());
        repository.on_commit("Commit", OnCommitOptions { target, ..Default::default() })?;
        ReportGroup::builder(&s, "Reports").export_bucket(&bucket).build()?.grant_write(&p)?;
        Ok(())
    });
}

//! Scans, commands, other pipelines, Jenkins, stack sets and deployments to other services.

use longshore::aws_codecommit::Repository;
use longshore::aws_codepipeline::{ActionRef, Artifact, Pipeline, PipelineProps, PipelineType, StageProps};
use longshore::aws_codepipeline_actions::{
    AlexaSkillDeployAction, AlexaSkillDeployActionProps, CfnCapabilities as Cap,
    CloudFormationDeployStackInstancesAction, CloudFormationDeployStackInstancesActionProps,
    CloudFormationDeployStackSetAction, CloudFormationDeployStackSetActionProps, CodeCommitSourceAction,
    CodeCommitSourceActionProps, CodeStarConnectionsSourceAction, CodeStarConnectionsSourceActionProps, CommandsAction,
    CommandsActionProps, CustomEventRule, Ec2DeployAction, Ec2DeployActionProps, Ec2DeploySpecifications,
    Ec2DeploySpecificationsInlineProps, Ec2InstanceType, Ec2MaxInstances as Max, ElasticBeanstalkDeployAction,
    ElasticBeanstalkDeployActionProps, InspectorEcrImageScanAction, InspectorEcrImageScanActionProps,
    InspectorSourceCodeScanAction, InspectorSourceCodeScanActionProps, JenkinsAction, JenkinsActionProps,
    JenkinsActionType, JenkinsProvider, JenkinsProviderAttributes, JenkinsProviderRef, ManualApprovalAction,
    ManualApprovalActionProps, OrganizationsDeploymentProps, PipelineInvokeAction, PipelineInvokeActionProps,
    RevisionType, SelfManagedDeploymentProps, ServiceCatalogDeployActionBeta1, ServiceCatalogDeployActionBeta1Props,
    SourceRevision, StackInstances, StackSetDeploymentModel as Model, StackSetOrganizationsAutoDeployment as Auto,
    StackSetParameters, StackSetTemplate, Variable,
};
use longshore::aws_ecr::Repository as Images;
use longshore::aws_elasticloadbalancingv2::{
    ApplicationTargetGroup, NetworkTargetGroup, TargetGroupAttributes, TargetGroupRef,
};
use longshore::aws_events::EventPattern;
use longshore::aws_events_targets::{CodePipeline, SqsQueue};
use longshore::aws_iam::{AccountRootPrincipal, FromRoleArnOptions, Role};
use longshore::aws_s3::{Bucket, BucketRef};
use longshore::aws_sqs::Queue;
use longshore::core::intrinsics::{Aws, Fn};
use longshore::core::secret_value::{SecretValue, SecretsManagerSecretOptions};
use longshore::core::token::Lazy;
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check};

fn stage(name: &str, actions: Vec<ActionRef>) -> StageProps {
    StageProps { stage_name: name.into(), actions: Some(actions), ..Default::default() }
}

fn connection(output: Artifact) -> ActionRef {
    let props = CodeStarConnectionsSourceActionProps::builder().action_name("C").connection_arn("arn:c");
    CodeStarConnectionsSourceAction::new(props.owner("o").repo("r").output(output).build()).into()
}

fn named(name: &str) -> Artifact {
    Artifact::artifact(name, None).unwrap()
}

fn strings(all: &[&str]) -> Vec<String> {
    all.iter().map(|&one| one.to_owned()).collect()
}

fn revision(action: &str, revision_type: RevisionType, value: impl Into<String>) -> SourceRevision {
    SourceRevision { action_name: action.into(), revision_type, revision_value: value.into() }
}

fn auto(auto_deployment: Option<Auto>) -> Option<Model> {
    Some(Model::organizations(OrganizationsDeploymentProps { auto_deployment }))
}

/// The pipeline of a case with its sources.
struct World {
    stack: Stack,
    pipeline: Pipeline,
    source: Artifact,
    other: Artifact,
}

impl World {
    fn new(stack: &Stack) -> Result<Self> {
        let (source, other) = (named("Source"), named("Other"));
        let kind = PipelineType::V2;
        let pipeline = Pipeline::builder(stack, "Pipeline").pipeline_type(kind).cross_account_keys(false).build()?;
        let repository = Repository::builder(stack, "Repo").repository_name("repo").build()?;
        let queue = Queue::builder(stack, "Queue").build()?;
        let own = CustomEventRule {
            event_pattern: EventPattern::new().detail(object! {"event" => ["referenceCreated"]}),
            target: SqsQueue::new(&queue).into(),
            rule_name: Some("own".into()),
            description: Some("of my own".into()),
        };
        let starts = CustomEventRule {
            event_pattern: EventPattern::new().source(["aws.codecommit"]),
            target: CodePipeline::new(&pipeline).into(),
            rule_name: None,
            description: None,
        };
        let commit = |name: &str| CodeCommitSourceActionProps::builder().action_name(name).repository(&repository);
        let one = commit("One").output(source.clone()).custom_event_rule(own).build();
        let two = commit("Two").output(other.clone()).branch("side").custom_event_rule(starts).build();
        let sources = vec![CodeCommitSourceAction::new(one)?.into(), CodeCommitSourceAction::new(two)?.into()];
        pipeline.add_stage(stage("Source", sources))?;
        Ok(Self { stack: stack.clone(), pipeline, source, other })
    }

    fn scans_and_commands(&self) -> Result<CommandsAction> {
        let (s, source) = (&self.stack, &self.source);
        let images = Images::builder(s, "Images").build()?;
        let scan = InspectorEcrImageScanAction::new(
            InspectorEcrImageScanActionProps::builder()
                .action_name("Image")
                .repository(&images)
                .output(named("Scan"))
                .image_tag("v1")
                .critical_threshold(1.0)
                .high_threshold(2.0)
                .medium_threshold(3.0)
                .low_threshold(4.0)
                .build(),
        );
        let code = InspectorSourceCodeScanActionProps::builder().action_name("Code").input(source.clone());
        let code = InspectorSourceCodeScanAction::new(code.output(Artifact::new()).high_threshold(0.0).build());
        let plain = InspectorEcrImageScanActionProps::builder()
            .action_name("Plain")
            .repository(Images::from_repository_name(s, "Known", "known")?)
            .output(Artifact::new())
            .run_order(2)
            .build();
        let plain = InspectorEcrImageScanAction::new(plain);
        self.pipeline.add_stage(stage("Scan", vec![(&scan).into(), (&code).into(), plain.into()]))?;
        let (image, code) = (scan.variables().highest_scanned_severity, code.variables().highest_scanned_severity);
        let commands = CommandsAction::new(
            CommandsActionProps::builder()
                .action_name("Full")
                .input(source.clone())
                .extra_inputs(vec![self.other.clone()])
                .output(Artifact::artifact("Made", Some(strings(&["dir/**"])))?)
                .output_variables(strings(&["A", "B"]))
                .commands(vec!["export A=1".into(), format!("echo {image} {code}")])
                .build(),
        )?;
        let own = Role::builder(s, "Own").assumed_by(AccountRootPrincipal::new()).build()?;
        let plain = CommandsActionProps::builder()
            .action_name("Plain")
            .input(source.clone())
            .commands(strings(&["ls"]))
            .role(&own)
            .build();
        self.pipeline.add_stage(stage("Commands", vec![(&commands).into(), CommandsAction::new(plain)?.into()]))?;
        Ok(commands)
    }

    fn other_pipelines(&self, commands: &CommandsAction) -> Result<()> {
        let s = &self.stack;
        let target =
            Pipeline::builder(s, "Target").pipeline_type(PipelineType::V2).cross_account_keys(false).build()?;
        target.add_stage(stage("S", vec![connection(Artifact::new())]))?;
        let approve = ManualApprovalActionProps::builder().action_name("A").build();
        target.add_stage(stage("A", vec![ManualApprovalAction::new(approve)?.into()]))?;
        let full = PipelineInvokeActionProps::builder()
            .action_name("Full")
            .target_pipeline(&target)
            .source_revisions(vec![
                revision("C", RevisionType::CommitId, commands.variable("A")?),
                revision("D", RevisionType::ImageDigest, "sha256:x"),
                revision("E", RevisionType::S3ObjectVersionId, "v"),
                revision("F", RevisionType::S3ObjectKey, Aws::region()),
            ])
            .variables(vec![Variable { name: "n".into(), value: "v".into() }])
            .build();
        let there = Pipeline::from_pipeline_arn(s, "There", "arn:aws:codepipeline:us-east-1:111111111111:there")?;
        let plain = PipelineInvokeActionProps::builder().action_name("Plain").target_pipeline(there);
        let plain = PipelineInvokeAction::new(plain.variables_namespace("ns").build());
        self.pipeline.add_stage(stage("Invoke", vec![PipelineInvokeAction::new(full).into(), plain.into()]))?;
        Ok(())
    }

    fn jenkins(&self, t: &Context) -> Result<()> {
        let s = &self.stack;
        let jenkins = JenkinsProvider::builder(s, "Jenkins")
            .provider_name("jenkins")
            .server_url("https://jenkins.example.com/")
            .version("2")
            .for_test(true)
            .build()?;
        let lazy = JenkinsProvider::builder(s, "Lazy")
            .provider_name("lazy")
            .server_url("https://lazy.example.com")
            .for_build(false)
            .build()?;
        let known = JenkinsProvider::from_jenkins_provider_attributes(
            s,
            "KnownJenkins",
            JenkinsProviderAttributes {
                provider_name: "known".into(),
                server_url: "https://known.example.com".into(),
                version: Some(String::new()),
            },
        )?;
        let all: Vec<JenkinsProviderRef> = vec![(&jenkins).into(), (&lazy).into(), known.clone()];
        let said = all.iter().map(|j| Value::from(vec![j.provider_name(), j.server_url(), j.version()]));
        t.record(&format!("{} jenkins", s.node().id()), said.collect::<Vec<_>>(), None);
        let job = |name: &str, provider: JenkinsProviderRef, project: &str, kind| {
            JenkinsActionProps::builder()
                .action_name(name)
                .jenkins_provider(provider)
                .project_name(project)
                .r#type(kind)
        };
        let (build, test) = (JenkinsActionType::Build, JenkinsActionType::Test);
        let one = |input: &Artifact| vec![input.clone()];
        let actions = [
            job("Build", (&jenkins).into(), "job", build)
                .inputs(vec![self.source.clone(), self.other.clone()])
                .outputs(vec![named("J1")])
                .build(),
            job("Test", (&jenkins).into(), "job", test).run_order(3).variables_namespace("jj").build(),
            job("Lazy", (&lazy).into(), "other", test).inputs(one(&self.source)).build(),
            job("Known", known, "known", build).inputs(one(&self.source)).build(),
        ];
        let actions = actions.into_iter().map(|props| JenkinsAction::new(props).into()).collect();
        self.pipeline.add_stage(stage("Jenkins", actions))?;
        Ok(())
    }

    fn stack_sets(&self) -> Result<()> {
        let (s, source) = (&self.stack, &self.source);
        let template = StackSetTemplate::from_artifact_path(source.at_path("t.json"));
        let plain = |name: &str| {
            let props = CloudFormationDeployStackSetActionProps::builder().action_name(name);
            props.stack_set_name(format!("set-{name}")).template(template.clone()).build()
        };
        let parameters: [(String, String); 2] = [("A".into(), "a".into()), ("B".into(), Aws::region())];
        let sets = [
            plain("Plain"),
            CloudFormationDeployStackSetActionProps {
                description: Some("d".into()),
                stack_instances: Some(StackInstances::in_accounts(
                    ["111111111111", "222222222222"],
                    ["us-east-1", "eu-west-1"],
                )?),
                deployment_model: auto(Some(Auto::EnabledWithStackRetention)),
                parameters: Some(StackSetParameters::from_literal(parameters.into(), Some(strings(&["C", "D"])))),
                cfn_capabilities: Some(vec![Cap::NamedIam, Cap::AutoExpand]),
                failure_tolerance_percentage: Some(50.0),
                max_account_concurrency_percentage: Some(100.0),
                ..plain("Full")
            },
            CloudFormationDeployStackSetActionProps {
                stack_instances: Some(StackInstances::from_artifact_path(
                    self.other.at_path("targets.json"),
                    ["us-east-1"],
                )?),
                parameters: Some(StackSetParameters::from_artifact_path(source.at_path("p.json"))),
                deployment_model: auto(None),
                cfn_capabilities: Some(vec![Cap::None]),
                ..plain("Files")
            },
            CloudFormationDeployStackSetActionProps {
                deployment_model: Some(Model::self_managed(SelfManagedDeploymentProps {
                    execution_role_name: Some("exec".into()),
                    ..Default::default()
                })),
                stack_instances: Some(StackInstances::in_organizational_units(["ou-1"], ["us-east-1"])?),
                cfn_capabilities: Some(vec![Cap::AnonymousIam]),
                failure_tolerance_percentage: Some(0.0),
                ..plain("Self")
            },
            CloudFormationDeployStackSetActionProps {
                deployment_model: Some(Model::self_managed(SelfManagedDeploymentProps {
                    administration_role: Some(Role::from_role_arn(
                        s,
                        "Admin",
                        "arn:aws:iam::111111111111:role/admin",
                        FromRoleArnOptions::default(),
                    )?),
                    ..Default::default()
                })),
                role: Some((&Role::builder(s, "SetRole").assumed_by(AccountRootPrincipal::new()).build()?).into()),
                ..plain("Given")
            },
            CloudFormationDeployStackSetActionProps { deployment_model: auto(Some(Auto::Enabled)), ..plain("Auto") },
            CloudFormationDeployStackSetActionProps { deployment_model: auto(Some(Auto::Disabled)), ..plain("Never") },
        ];
        let sets: Result<Vec<ActionRef>> =
            sets.into_iter().map(|props| Ok(CloudFormationDeployStackSetAction::new(props)?.into())).collect();
        self.pipeline.add_stage(stage("Sets", sets?))?;
        let into = |name: &str, stack_instances| {
            let props = CloudFormationDeployStackInstancesActionProps::builder().action_name(name);
            props.stack_set_name("set").stack_instances(stack_instances)
        };
        let plain = into("Plain", StackInstances::in_accounts(["111111111111"], ["us-east-1"])?).build();
        let listed = StackInstances::from_artifact_path(source.at_path("targets.json"), ["us-east-1", "us-west-2"])?;
        let full = into("Full", listed)
            .parameter_overrides(StackSetParameters::from_literal([("A".to_owned(), "b".to_owned())].into(), None))
            .failure_tolerance_percentage(1.0)
            .max_account_concurrency_percentage(2.0)
            .build();
        let actions = vec![
            CloudFormationDeployStackInstancesAction::new(plain)?.into(),
            CloudFormationDeployStackInstancesAction::new(full)?.into(),
        ];
        self.pipeline.add_stage(stage("Instances", actions))?;
        Ok(())
    }

    fn other_deployments(&self, t: &Context) -> Result<()> {
        let (s, source) = (&self.stack, &self.source);
        let of = |name: &str| TargetGroupAttributes {
            target_group_arn: format!("arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/{name}"),
            ..Default::default()
        };
        let group = ApplicationTargetGroup::from_target_group_attributes(s, "Group", of("tg/1"))?;
        let nlb = NetworkTargetGroup::from_target_group_attributes(s, "Group2", of("tg2/2"))?;
        let how = |directory: String, pre: Option<&str>, post: &str| {
            Ec2DeploySpecifications::inline(Ec2DeploySpecificationsInlineProps {
                target_directory: directory,
                pre_script: pre.map(str::to_owned),
                post_script: post.into(),
            })
        };
        let lazy = Lazy::number(|| 7.0);
        let max = [Max::targets(2.0)?, Max::percentage(100.0)?, Max::targets(lazy)?, Max::percentage(lazy)?];
        t.record(&format!("{} max", s.node().id()), max.iter().map(Max::value).collect::<Vec<_>>(), s);
        let groups: Vec<TargetGroupRef> = vec![group, nlb];
        let full = Ec2DeployActionProps::builder()
            .action_name("Full")
            .input(source.clone())
            .instance_tag_key("k")
            .instance_tag_value("v")
            .instance_type(Ec2InstanceType::Ec2)
            .deploy_specifications(how("/home/app".into(), Some("pre.sh"), "post.sh"))
            .max_batch(Max::targets(2.0)?)
            .max_error(Max::percentage(50.0)?)
            .target_groups(groups)
            .build();
        let plain = Ec2DeployActionProps::builder()
            .action_name("Plain")
            .input(source.clone())
            .instance_tag_key("k")
            .instance_type(Ec2InstanceType::SsmManagedNode)
            .deploy_specifications(how(Fn::import_value("dir").to_string(), None, "p"))
            .target_groups(Vec::new())
            .build();
        let beans = ElasticBeanstalkDeployActionProps::builder()
            .action_name("Beans")
            .input(source.clone())
            .application_name("app")
            .environment_name("env")
            .build();
        let product = |name: &str, of: &Artifact, version: &str| {
            ServiceCatalogDeployActionBeta1Props::builder()
                .action_name(name)
                .template_path(of.at_path("t.json"))
                .product_version_name(version)
                .product_id("prod-1")
        };
        let skill = |name: &str, client_secret, refresh_token| {
            AlexaSkillDeployActionProps::builder()
                .action_name(name)
                .client_id("c")
                .client_secret(client_secret)
                .refresh_token(refresh_token)
                .skill_id("skill")
                .input(source.clone())
        };
        let secret = |name: &str, field: Option<&str>| {
            let json_field = field.map(str::to_owned);
            SecretValue::secrets_manager(name, SecretsManagerSecretOptions { json_field, ..Default::default() })
        };
        let first = skill("Alexa", secret("alexa", Some("s"))?, SecretValue::unsafe_plain_text("r"))
            .parameter_overrides_artifact(self.other.clone())
            .run_order(2)
            .build();
        let second = skill("Alexa2", SecretValue::unsafe_plain_text("s"), secret("t", None)?).build();
        let catalog = product("Catalog", source, "v1").product_version_description("first").build();
        let actions = vec![
            Ec2DeployAction::new(full).into(),
            Ec2DeployAction::new(plain).into(),
            ElasticBeanstalkDeployAction::new(beans).into(),
            ServiceCatalogDeployActionBeta1::new(catalog).into(),
            ServiceCatalogDeployActionBeta1::new(product("Catalog2", &self.other, "v2").build()).into(),
            AlexaSkillDeployAction::new(first).into(),
            AlexaSkillDeployAction::new(second).into(),
        ];
        self.pipeline.add_stage(stage("Deploy", actions))?;
        Ok(())
    }
}

#[test]
fn other_actions() {
    check("2200-codepipeline-other-actions", |app, t| {
        for id in ["Plain", "Recommended"] {
            let s = Stack::new(app, id)?;
            if id == "Recommended" {
                for (key, value) in Context::recommended_flags() {
                    s.node().set_context(&key, value)?;
                }
            }
            let world = World::new(&s)?;
            let commands = world.scans_and_commands()?;
            world.other_pipelines(&commands)?;
            world.jenkins(t)?;
            world.stack_sets()?;
            world.other_deployments(t)?;
        }
        let west = Stack::builder(app, "West").env(Environment::new("111111111111", "us-west-2")).build()?;
        let source = Artifact::new();
        let buckets: [(String, BucketRef); 1] =
            [("us-east-1".into(), Bucket::from_bucket_name(&west, "East", "east")?)];
        let props = PipelineProps { cross_region_replication_buckets: Some(buckets.into()), ..Default::default() };
        let p = Pipeline::new(&west, "Pipeline", props)?;
        p.add_stage(stage("Source", vec![connection(source.clone())]))?;
        let set = CloudFormationDeployStackSetActionProps::builder()
            .action_name("East")
            .stack_set_name("set")
            .template(StackSetTemplate::from_artifact_path(source.at_path("t.json")))
            .stack_set_region("us-east-1")
            .build();
        let instances = CloudFormationDeployStackInstancesActionProps::builder()
            .action_name("EastInstances")
            .stack_set_name("set")
            .stack_set_region("us-east-1")
            .run_order(2)
            .stack_instances(StackInstances::in_accounts(["1"], ["r"])?)
            .build();
        let actions = vec![
            CloudFormationDeployStackSetAction::new(set)?.into(),
            CloudFormationDeployStackInstancesAction::new(instances)?.into(),
        ];
        p.add_stage(stage("Sets", actions))?;
        Ok(())
    });
}

fn pipe(s: &Stack, action: impl Into<ActionRef>) -> Result<()> {
    let stages = vec![stage("Source", vec![connection(named("A"))]), stage("Next", vec![action.into()])];
    Pipeline::builder(s, "P").pipeline_type(PipelineType::V2).stages(stages).build()?;
    Ok(())
}

fn commands(commands: usize, inputs: usize, output_variables: Option<Vec<String>>) -> Result<CommandsAction> {
    let props = CommandsActionProps::builder()
        .action_name("X")
        .input(named("A"))
        .extra_inputs((0..inputs).map(|i| named(&format!("B{i}"))).collect())
        .commands(vec!["ls".into(); commands])
        .maybe_output_variables(output_variables);
    CommandsAction::new(props.build())
}

#[test]
fn refused_other_actions() {
    check("2201-codepipeline-other-actions-errors", |_, t| {
        let tries = |label: &str, f: &dyn std::ops::Fn() -> Result<()>| t.attempt(label, |_, _| f());
        tries("no commands", &|| commands(0, 0, None).map(drop));
        tries("51 commands", &|| commands(51, 0, None).map(drop));
        tries("no variables", &|| commands(1, 0, Some(Vec::new())).map(drop));
        tries("16 variables", &|| commands(1, 0, Some(vec!["v".into(); 16])).map(drop));
        tries("other variable", &|| commands(1, 0, Some(strings(&["a", "b"])))?.variable("c").map(drop));
        tries("no such variable", &|| commands(1, 0, None)?.variable("c").map(drop));
        t.attempt_synth("11 inputs", |s, _| pipe(s, commands(1, 10, None)?));
        let file = || named("A").at_path("f");
        let set = |tolerance: Option<f64>, concurrency: Option<f64>| {
            let props = CloudFormationDeployStackSetActionProps::builder()
                .action_name("X")
                .stack_set_name("s")
                .template(StackSetTemplate::from_artifact_path(file()))
                .maybe_failure_tolerance_percentage(tolerance)
                .maybe_max_account_concurrency_percentage(concurrency);
            CloudFormationDeployStackSetAction::new(props.build()).map(drop)
        };
        tries("tolerance", &|| set(Some(-1.0), None));
        tries("tolerance half", &|| set(Some(1.5), None));
        tries("concurrency", &|| set(None, Some(101.0)));
        tries("concurrency of a token", &|| set(None, Some(Lazy::number(|| 101.0))));
        let into = |tolerance: Option<f64>, concurrency: Option<f64>| {
            let props = CloudFormationDeployStackInstancesActionProps::builder()
                .action_name("X")
                .stack_set_name("s")
                .stack_instances(StackInstances::in_accounts(["1"], ["r"])?)
                .maybe_failure_tolerance_percentage(tolerance)
                .maybe_max_account_concurrency_percentage(concurrency);
            CloudFormationDeployStackInstancesAction::new(props.build()).map(drop)
        };
        tries("instances tolerance", &|| into(Some(200.0), None));
        tries("instances concurrency", &|| into(None, Some(0.5)));
        let none: [&str; 0] = [];
        tries("no accounts", &|| StackInstances::in_accounts(none, ["r"]).map(drop));
        tries("no units", &|| StackInstances::in_organizational_units(none, ["r"]).map(drop));
        tries("no regions", &|| StackInstances::in_accounts(["1"], none).map(drop));
        tries("no regions of units", &|| StackInstances::in_organizational_units(["1"], none).map(drop));
        tries("no regions of a file", &|| StackInstances::from_artifact_path(file(), none).map(drop));
        tries("no targets", &|| Max::targets(0.0).map(drop));
        tries("half a target", &|| Max::targets(1.5).map(drop));
        tries("no percent", &|| Max::percentage(0.0).map(drop));
        tries("101 percent", &|| Max::percentage(101.0).map(drop));
        tries("half a percent", &|| Max::percentage(50.5).map(drop));
        let ec2 = |key: String, directory: &str| {
            let how = Ec2DeploySpecificationsInlineProps {
                target_directory: directory.into(),
                pre_script: None,
                post_script: "p".into(),
            };
            let props = Ec2DeployActionProps::builder()
                .action_name("X")
                .input(named("A"))
                .instance_tag_key(key)
                .instance_type(Ec2InstanceType::Ec2)
                .deploy_specifications(Ec2DeploySpecifications::inline(how));
            Ec2DeployAction::new(props.build())
        };
        t.attempt("relative directory", |s, _| pipe(s, ec2("k".into(), "x")));
        t.attempt("unknown tag", |s, _| pipe(s, ec2(Aws::region(), "/x")));
        let jenkins = |s: &Stack| JenkinsProvider::builder(s, "J").provider_name("p").server_url("u").build();
        t.attempt("same provider", |s, _| {
            jenkins(s)?;
            jenkins(s).map(drop)
        });
        t.attempt_synth("six inputs of Jenkins", |s, _| {
            let props = JenkinsActionProps::builder()
                .action_name("X")
                .jenkins_provider(&jenkins(s)?)
                .project_name("p")
                .r#type(JenkinsActionType::Build)
                .inputs((0..6).map(|i| named(&format!("B{i}"))).collect());
            pipe(s, JenkinsAction::new(props.build()))
        });
        Ok(())
    });
}

#!/usr/bin/env python3
"""Runs the Python snippets of the CDK's own pages, which the npm package aws-cdk-lib has, on one kernel; compares two runs.

    pages.py --tablet node_modules/aws-cdk-lib/.jsii.tabl.json.gz --out FILE [--types] [--filter TEXT] [--show] MODULE...
    pages.py --compare OURS OFFICIAL [--known FILE]

Each snippet is run in a stack of an app of its own; variables that it only declares (`# vpc: ec2.Vpc`) get objects of
their types. What it writes, or how it fails, goes to the file. Nothing of the pages is kept here: a snippet is called
MODULE/first 8 digits of its hash, and `--show --filter NAME` prints it.
"""
import argparse
import glob
import gzip
import hashlib
import importlib
import importlib.util
import json
import keyword
import os
import re
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DECLARED = re.compile(r"^\s*# (\w+): ([A-Za-z_][\w.]*)$", re.M)
IMPORTED = re.compile(r"^import \* as (\w+) from '([^']+)'", re.M)
NAMED = re.compile(r"^import \{([^}]*)\} from '([^']+)'", re.M)
JOINED = re.compile(r"path\.join\(__dirname, ((?:\"[^\"]*\"(?:, )?)+)\)")
ROOT = os.path.dirname(importlib.util.find_spec("aws_cdk").origin)
RELATIVE = re.compile(r"\"(\.?\.?/?[\w./-]+)\"")


def snake(name):
    s = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    return s + "_" if keyword.iskeyword(s) else s


def python_module(spec):
    """the Python module of an npm one: aws-cdk-lib/aws-ecr -> aws_cdk.aws_ecr"""
    if spec == "constructs":
        return "constructs"
    if spec == "aws-cdk-lib" or spec.startswith("aws-cdk-lib/"):
        rest = spec[len("aws-cdk-lib"):].strip("/").replace("-", "_").replace("/", ".")
        return "aws_cdk" + (f".{rest}" if rest and rest.split(".")[0] != "core" else "")
    return None


SHORT = {"elbv2": "aws_elasticloadbalancingv2", "cloudmap": "aws_servicediscovery", "cw": "aws_cloudwatch", "cpactions": "aws_codepipeline_actions",
         "targets": "aws_events_targets", "subs": "aws_sns_subscriptions", "lambda_": "aws_lambda", "appscaling": "aws_applicationautoscaling"}


def module_called(name):
    """aws_cdk's module that pages call by a short name"""
    for full in (SHORT.get(name), f"aws_{name}", name):
        if full and os.path.isdir(os.path.join(ROOT, full)):
            return importlib.import_module(f"aws_cdk.{full}")
    return None


def namespace(source, visible):
    """what the hidden part of a snippet imports, and modules by their usual names"""
    import aws_cdk
    import constructs
    names = {"cdk": aws_cdk, "core": aws_cdk, "Construct": constructs.Construct, "constructs": constructs}
    for word in sorted(set(re.findall(r"(?<![\w.])([a-z_]\w*)\.[A-Z]", visible))):
        found = word not in names and module_called(word)
        if found:
            names[word] = found
    for n in ("Stack", "App", "Stage", "Duration", "Size", "RemovalPolicy", "SecretValue", "CfnOutput", "Tags", "Fn", "Aws", "Token", "Lazy"):
        names[n] = getattr(aws_cdk, n)
    for alias, spec in IMPORTED.findall(source):
        if spec in ("path", "fs", "os"):
            continue
        module = python_module(spec)
        if module:
            try:
                found = importlib.import_module(module)
            except ImportError:
                continue
            for a in {alias, snake(alias), alias + "_"}:
                names[a] = found
    for list_, spec in NAMED.findall(source):
        module = python_module(spec)
        for part in filter(None, (p.strip() for p in list_.split(","))):
            name, _, alias = part.partition(" as ")
            try:
                found = module and getattr(importlib.import_module(module), name, None)
            except ImportError:
                continue
            if found is None and module == "aws_cdk":
                found = importlib.import_module(f"aws_cdk.{name}") if name.startswith("aws_") else None
            if found is not None:
                names[(alias or name).strip()] = found
                names[snake((alias or name).strip())] = found
    return names


class Skip(Exception):
    pass


class Declared:
    """objects for the variables that a snippet only declares"""

    def __init__(self, stack):
        self.stack = stack
        self.made = {}

    def vpc(self):
        from aws_cdk import aws_ec2 as ec2
        if "vpc" not in self.made:
            self.made["vpc"] = ec2.Vpc(self.stack, "DeclaredVpc", max_azs=2)
        return self.made["vpc"]

    def cluster(self):
        from aws_cdk import aws_ecs as ecs
        if "cluster" not in self.made:
            self.made["cluster"] = ecs.Cluster(self.stack, "DeclaredCluster", vpc=self.vpc())
        return self.made["cluster"]

    def context(self):
        folder = os.path.abspath("declared")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "Dockerfile"), "w", encoding="utf-8") as f:
            f.write("FROM scratch\n")
        return folder

    def make(self, name, kind):
        import aws_cdk as cdk
        from aws_cdk import (aws_autoscaling, aws_cloudwatch, aws_codebuild, aws_codedeploy, aws_codecommit, aws_codepipeline, aws_codepipeline_actions, aws_dynamodb,
                             aws_ec2, aws_ecr, aws_ecr_assets, aws_ecs, aws_efs, aws_events, aws_events_targets, aws_elasticloadbalancingv2, aws_iam, aws_kms, aws_lambda, aws_logs, aws_s3, aws_secretsmanager,
                             aws_servicediscovery, aws_sns, aws_sqs, aws_ssm)
        s, i = self.stack, f"Declared-{name}"
        bare = kind.rsplit(".", 1)[-1]

        def task():
            t = aws_ecs.TaskDefinition(s, i, compatibility=aws_ecs.Compatibility.EC2_AND_FARGATE, cpu="256", memory_mib="512",
                                       network_mode=aws_ecs.NetworkMode.AWS_VPC)
            t.add_container("declared", image=aws_ecs.ContainerImage.from_registry("declared"), memory_limit_mib=256,
                            port_mappings=[aws_ecs.PortMapping(container_port=80)])
            return t

        def fargate():
            return aws_ecs.FargateService(s, i, cluster=self.cluster(), task_definition=task_of(aws_ecs.FargateTaskDefinition(s, f"{i}Task")))

        def task_of(t):
            t.add_container("declared", image=aws_ecs.ContainerImage.from_registry("declared"), port_mappings=[aws_ecs.PortMapping(container_port=80)])
            return t

        makers = {
            "ec2.Vpc": self.vpc, "ec2.IVpc": self.vpc, "Vpc": self.vpc,
            "ecs.Cluster": self.cluster, "ecs.ICluster": self.cluster,
            "ecs.TaskDefinition": task,
            "ecs.FargateTaskDefinition": lambda: task_of(aws_ecs.FargateTaskDefinition(s, i)),
            "ecs.ContainerDefinition": lambda: task().default_container,
            "ecs.FargateService": fargate, "ecs.BaseService": fargate,
            "ecs.AsgCapacityProvider": lambda: aws_ecs.AsgCapacityProvider(s, i, auto_scaling_group=self.make(name + "Asg", "autoscaling.AutoScalingGroup")),
            "lambda.Function": lambda: aws_lambda.DockerImageFunction(s, i, code=aws_lambda.DockerImageCode.from_ecr(aws_ecr.Repository(s, f"{i}Repo"))),
            "ec2.InstanceType": lambda: aws_ec2.InstanceType("t3.micro"),
            "ec2.IMachineImage": lambda: aws_ec2.MachineImage.latest_amazon_linux2(),
            "ec2.SecurityGroup": lambda: aws_ec2.SecurityGroup(s, i, vpc=self.vpc()),
            "ec2.ISecurityGroup": lambda: aws_ec2.SecurityGroup(s, i, vpc=self.vpc()),
            "ec2.Instance": lambda: aws_ec2.Instance(s, i, vpc=self.vpc(), instance_type=aws_ec2.InstanceType("t3.micro"),
                                                     machine_image=aws_ec2.MachineImage.latest_amazon_linux2()),
            "ec2.Subnet": lambda: self.vpc().private_subnets[0],
            "s3.Bucket": lambda: aws_s3.Bucket(s, i), "s3.IBucket": lambda: aws_s3.Bucket(s, i),
            "codepipeline.Pipeline": lambda: aws_codepipeline.Pipeline(s, i),
            "codepipeline.Artifact": lambda: aws_codepipeline.Artifact(),
            "codepipeline.IStage": lambda: aws_codepipeline.Pipeline(s, i).add_stage(stage_name=name),
            "ecr.Repository": lambda: aws_ecr.Repository(s, i), "ecr.IRepository": lambda: aws_ecr.Repository(s, i), "Repository": lambda: aws_ecr.Repository(s, i),
            "codebuild.PipelineProject": lambda: aws_codebuild.PipelineProject(s, i),
            "codebuild.Project": lambda: aws_codebuild.Project(s, i, build_spec=aws_codebuild.BuildSpec.from_object({"version": "0.2"})),
            "codebuild.Source": lambda: aws_codebuild.Source.s3(bucket=aws_s3.Bucket(s, i), path="declared.zip"),
            "codebuild.ReportGroup": lambda: aws_codebuild.ReportGroup(s, i),
            "codecommit.Repository": lambda: aws_codecommit.Repository(s, i, repository_name="declared"),
            "codepipeline_actions.CodeBuildAction": lambda: aws_codepipeline_actions.CodeBuildAction(
                action_name=name, input=aws_codepipeline.Artifact(), project=aws_codebuild.PipelineProject(s, i)),
            "codepipeline_actions.S3SourceAction": lambda: aws_codepipeline_actions.S3SourceAction(
                action_name=name, bucket=aws_s3.Bucket(s, i), bucket_key="declared.zip", output=aws_codepipeline.Artifact()),
            "codepipeline_actions.CodeStarConnectionsSourceAction": lambda: aws_codepipeline_actions.CodeStarConnectionsSourceAction(
                action_name=name, connection_arn="arn:aws:codestar-connections:us-east-1:123456789012:connection/1", owner="o", repo="r",
                output=aws_codepipeline.Artifact()),
            "autoscaling.AutoScalingGroup": lambda: aws_autoscaling.AutoScalingGroup(
                s, i, vpc=self.vpc(), instance_type=aws_ec2.InstanceType("t3.micro"), machine_image=aws_ecs.EcsOptimizedImage.amazon_linux2()),
            "elbv2.ApplicationLoadBalancer": lambda: aws_elasticloadbalancingv2.ApplicationLoadBalancer(s, i, vpc=self.vpc()),
            "elbv2.NetworkLoadBalancer": lambda: aws_elasticloadbalancingv2.NetworkLoadBalancer(s, i, vpc=self.vpc()),
            "elbv2.ApplicationTargetGroup": lambda: aws_elasticloadbalancingv2.ApplicationTargetGroup(s, i, vpc=self.vpc(), port=80),
            "iam.Role": lambda: aws_iam.Role(s, i, assumed_by=aws_iam.AccountRootPrincipal()), "iam.IRole": lambda: aws_iam.Role(
                s, i, assumed_by=aws_iam.AccountRootPrincipal()), "iam.IGrantable": lambda: aws_iam.User(s, i), "iam.User": lambda: aws_iam.User(s, i),
            "secretsmanager.Secret": lambda: aws_secretsmanager.Secret(s, i), "Secret": lambda: aws_secretsmanager.Secret(s, i),
            "kms.Key": lambda: aws_kms.Key(s, i), "kms.IKey": lambda: aws_kms.Key(s, i), "Key": lambda: aws_kms.Key(s, i),
            "ssm.StringParameter": lambda: aws_ssm.StringParameter(s, i, string_value="declared"),
            "ssm.IParameter": lambda: aws_ssm.StringParameter(s, i, string_value="declared"),
            "sns.Topic": lambda: aws_sns.Topic(s, i), "sqs.Queue": lambda: aws_sqs.Queue(s, i), "logs.LogGroup": lambda: aws_logs.LogGroup(s, i),
            "cloudmap.Service": lambda: aws_servicediscovery.PrivateDnsNamespace(s, i, name="declared", vpc=self.vpc()).create_service("Declared"),
            "dynamodb.Table": lambda: aws_dynamodb.Table(s, i, partition_key=aws_dynamodb.Attribute(name="id", type=aws_dynamodb.AttributeType.STRING)),
            "cw.Alarm": lambda: aws_cloudwatch.Alarm(s, i, metric=aws_cloudwatch.Metric(namespace="d", metric_name="d"), threshold=1, evaluation_periods=1),
            "events.Rule": lambda: aws_events.Rule(s, i, schedule=aws_events.Schedule.rate(cdk.Duration.days(1))),
            "events.RuleTargetInput": lambda: aws_events.RuleTargetInput.from_text("declared"),
            "ec2.UserData": lambda: aws_ec2.UserData.for_linux(), "ec2.SubnetFilter": lambda: aws_ec2.SubnetFilter.by_cidr_mask(24),
            "ec2.AclCidr": lambda: aws_ec2.AclCidr.any_ipv4(),
            "ec2.Volume": lambda: aws_ec2.Volume(s, i, availability_zone="us-east-1a", size=cdk.Size.gibibytes(8)),
            "ec2.KeyPair": lambda: aws_ec2.KeyPair(s, i), "ec2.LaunchTemplate": lambda: aws_ec2.LaunchTemplate(s, i),
            "codepipeline.ArtifactPath": lambda: aws_codepipeline.Artifact("Declared").at_path("declared"),
            "DockerImage": lambda: cdk.DockerImage.from_registry("declared"), "SecretValue": lambda: cdk.SecretValue.unsafe_plain_text("declared"),
            "Size": lambda: cdk.Size.mebibytes(1), "Duration": lambda: cdk.Duration.minutes(30), "Expiration": lambda: cdk.Expiration.at_timestamp(1700000000000),
            "ecr_assets.NetworkMode": lambda: aws_ecr_assets.NetworkMode.HOST, "NetworkMode": lambda: aws_ecr_assets.NetworkMode.HOST,
            "ecr_assets.Platform": lambda: aws_ecr_assets.Platform.LINUX_ARM64,
            "ecs.AppProtocol": lambda: aws_ecs.AppProtocol.http, "ecs.ContainerImage": lambda: aws_ecs.ContainerImage.from_registry("declared"),
            "ecs.Secret": lambda: aws_ecs.Secret.from_secrets_manager(aws_secretsmanager.Secret(s, i)),
            "ecs.CredentialSpec": lambda: aws_ecs.DomainJoinedCredentialSpec.from_s3_bucket(aws_s3.Bucket(s, i), "declared.json"),
            "ecs.ProxyConfiguration": lambda: aws_ecs.ProxyConfigurations.app_mesh_proxy_configuration(
                container_name="declared", properties=aws_ecs.AppMeshProxyConfigurationProps(app_ports=[80], proxy_egress_port=1, proxy_ingress_port=2)),
            "ecs.ManagedInstancesCapacityProvider": lambda: aws_ecs.ManagedInstancesCapacityProvider(
                s, i, subnets=self.vpc().private_subnets, security_groups=[aws_ec2.SecurityGroup(s, f"{i}Group", vpc=self.vpc())]),
            "ecs.IDeploymentLifecycleHookTarget": lambda: aws_ecs.DeploymentLifecycleLambdaTarget(
                self.make(f"{name}Handler", "lambda.Function"), "Declared", lifecycle_stages=[aws_ecs.DeploymentLifecycleStage.PRE_SCALE_UP]),
            "ecs.ListenerRuleConfiguration": lambda: aws_ecs.ListenerRuleConfiguration.application_listener_rule(
                self.make(f"{name}Rule", "elbv2.ApplicationListenerRule")),
            "elbv2.ApplicationListener": lambda: self.make(f"{name}Balancer", "elbv2.ApplicationLoadBalancer").add_listener(
                "Declared", port=80, default_action=aws_elasticloadbalancingv2.ListenerAction.fixed_response(404)),
            "elbv2.ApplicationListenerRule": lambda: aws_elasticloadbalancingv2.ApplicationListenerRule(
                s, i, listener=self.make(f"{name}Listener", "elbv2.ApplicationListener"), priority=1,
                conditions=[aws_elasticloadbalancingv2.ListenerCondition.path_patterns(["/declared"])],
                action=aws_elasticloadbalancingv2.ListenerAction.fixed_response(200)),
            "ecr_assets.DockerImageAsset": lambda: aws_ecr_assets.DockerImageAsset(s, i, directory=self.context()),
            "interfaces_kms.IKeyRef": lambda: aws_kms.CfnKey(s, i, key_policy={}), "interfaces_logs.ILogGroupRef": lambda: aws_logs.CfnLogGroup(s, i),
            "interfaces_ecs.IClusterRef": lambda: aws_ecs.CfnCluster(s, i),
            "efs.IFileSystem": lambda: aws_efs.FileSystem(s, i, vpc=self.vpc()),
            "events.IRuleTarget": lambda: aws_events_targets.SqsQueue(aws_sqs.Queue(s, i)),
            "SomeTarget": lambda: aws_events_targets.SqsQueue(aws_sqs.Queue(s, i)),
            "codedeploy.EcsApplication": lambda: aws_codedeploy.EcsApplication(s, i),
            "ecs.LogDriver": lambda: aws_ecs.LogDriver.aws_logs(stream_prefix="declared"),
            "ecs.EnvironmentFile": lambda: aws_ecs.EnvironmentFile.from_bucket(aws_s3.Bucket(s, i), "declared.env"),
            "iam.PolicyStatement": lambda: aws_iam.PolicyStatement(actions=["s3:Declared"], resources=["*"]),
            "iam.PolicyDocument": lambda: aws_iam.PolicyDocument(statements=[aws_iam.PolicyStatement(actions=["s3:Declared"], resources=["*"])]),
            "iam.ManagedPolicy": lambda: aws_iam.ManagedPolicy(s, i, statements=[aws_iam.PolicyStatement(actions=["s3:Declared"], resources=["*"])]),
            "iam.Policy": lambda: aws_iam.Policy(s, i), "iam.IPrincipal": lambda: aws_iam.AccountPrincipal("111122223333"),
            "iam.IManagedPolicy": lambda: aws_iam.ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess"),
            "iam.Group": lambda: aws_iam.Group(s, i), "s3.StorageClass": lambda: aws_s3.StorageClass.GLACIER,
            "sns.ITopic": lambda: aws_sns.Topic(s, i), "sqs.IQueue": lambda: aws_sqs.Queue(s, i), "logs.ILogGroup": lambda: aws_logs.LogGroup(s, i),
            "LogGroup": lambda: aws_logs.LogGroup(s, i), "lambda.IFunction": lambda: self.make(name, "lambda.Function"),
            "cloudwatch.Metric": lambda: aws_cloudwatch.Metric(namespace="d", metric_name="d"),
            "cloudwatch.Alarm": lambda: aws_cloudwatch.Alarm(s, i, metric=aws_cloudwatch.Metric(namespace="d", metric_name="d"), threshold=1, evaluation_periods=1),
            "codebuild.Artifacts": lambda: aws_codebuild.Artifacts.s3(bucket=aws_s3.Bucket(s, i)),
            "codebuild.BuildSpec": lambda: aws_codebuild.BuildSpec.from_object({"version": "0.2"}),
            "codebuild.Cache": lambda: aws_codebuild.Cache.local(aws_codebuild.LocalCacheMode.SOURCE),
            "codebuild.IBuildImage": lambda: aws_codebuild.LinuxBuildImage.STANDARD_7_0,
            "servicediscovery.INamespace": lambda: aws_servicediscovery.PrivateDnsNamespace(s, i, name="declared", vpc=self.vpc()),
            "servicediscovery.Service": lambda: self.make(name, "cloudmap.Service"),
            "secretsmanager.ISecret": lambda: aws_secretsmanager.Secret(s, i),
            "Stack": lambda: s, "Construct": lambda: s, "App": lambda: s.node.root, "str": lambda: "declared", "Any": lambda: {},
            "CfnResource": lambda: cdk.CfnResource(s, i, type="Declared::It::Is"),
        }
        kind = re.sub(r"^(cdk|core|constructs)\.", "", kind)
        if kind not in makers:
            raise Skip(f"declares a {kind}")
        return makers[kind]()


def make_files(source, folder):
    """the directories and files that a snippet names"""
    def put(name, directory):
        path = os.path.normpath(os.path.join(folder, name))
        if not path.startswith(folder) or os.path.lexists(path):
            return
        if directory:
            os.makedirs(path)
            for n, text in (("Dockerfile", "FROM scratch\n"), ("index.py", "def handler(): pass\n")):
                with open(os.path.join(path, n), "w", encoding="utf-8") as f:
                    f.write(text)
        elif name.endswith(".tar"):
            shutil.copyfile(os.path.join(HERE, "seeds", "local-image.tar"), path)
        else:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as f:
                f.write("FROM scratch\n")
    for parts in JOINED.findall(source):
        name = "/".join(re.findall(r'"([^"]*)"', parts))
        put(name, "." not in os.path.basename(name.rstrip("/")))
    if re.search(r"from_asset|from_image_asset|from_tarball|directory=|Asset\(", source):
        for name in RELATIVE.findall(source):
            if name.startswith("./") or re.search(rf'(from_asset|from_image_asset|from_tarball)\(\s*"{re.escape(name)}"|tarball_file="{re.escape(name)}"|directory="{re.escape(name)}"', source):
                put(name, "." not in os.path.basename(name.rstrip("/")))


def run(name, source, visible, folder):
    import aws_cdk as cdk
    os.makedirs(folder)
    home = os.getcwd()
    os.chdir(folder)
    try:
        make_files(visible, folder)
        app = cdk.App(outdir=os.path.join(folder, "cdk.out"))
        stack = cdk.Stack(app, "Stack", env=cdk.Environment(account="123456789012", region="us-east-1"))
        names = {**namespace(source, visible), "self": stack, "app": app, "stack": stack, "scope": stack, "this": stack,
                 "path": os.path, "os": os, "__dirname": folder, "__name__": "snippet", "fs": os}
        declared = Declared(stack)
        for variable, kind in DECLARED.findall(visible):
            names[variable] = declared.make(variable, kind)
        exec(compile(visible, name, "exec"), names)
        app.synth()
        files = {}
        for path in sorted(glob.glob(os.path.join(folder, "cdk.out", "**", "*.json"), recursive=True)):
            if path.endswith((".template.json", ".assets.json")):
                with open(path, encoding="utf-8") as f:
                    files[os.path.relpath(path, os.path.join(folder, "cdk.out"))] = f.read().replace(folder, "FOLDER")
        return {"outcome": "ok", "files": files}
    except Skip as e:
        return {"outcome": "skipped", "message": str(e)}
    except SyntaxError as e:
        return {"outcome": "skipped", "message": f"is no Python: {e}"}
    except Exception as e:
        message = str(getattr(e, "args", [""])[0] if getattr(e, "args", None) else e)
        return {"outcome": "error", "type": type(e).__name__, "message": message.replace(folder, "FOLDER")}
    finally:
        os.chdir(home)
        shutil.rmtree(folder, ignore_errors=True)


def snippets(tablet, modules, types):
    with gzip.open(tablet) as f:
        everything = json.load(f)["snippets"]
    found = {}
    for s in everything.values():
        api = s["location"]["api"]
        python = s["translations"].get("python", {}).get("source")
        if python is None or not s.get("didCompile", True):
            continue
        if api.get("api") == "moduleReadme":
            module = api["moduleFqn"]
        elif types and "fqn" in api:
            module = api["fqn"].rsplit(".", 1)[0]
            if api["fqn"].rsplit(".", 1)[1].startswith("Cfn"):
                continue
        else:
            continue
        if module.rsplit(".", 1)[-1].replace("aws-cdk-lib", "core") in modules:
            short = module.rsplit(".", 1)[-1].replace("aws-cdk-lib", "core")
            digest = hashlib.sha256(python.encode()).hexdigest()[:8]
            # Names of the library that the translation gets wrong.
            python = re.sub(r"(memory(?:_limit|_reservation)?)_mi_b\b", r"\1_mib", python)
            found.setdefault(f"{short}/{digest}", (s["fullSource"], python))
    return dict(sorted(found.items()))


def normal(name, text):
    """the data of a file, without the version of the file's format"""
    data = json.loads(text)
    if name.endswith(".assets.json"):
        data.pop("version", None)
    return data


def without_code(files):
    """the data of files without the code of functions inside templates, and without the hashes that follow from it"""
    templates = {k: v for k, v in files.items() if k.endswith(".template.json")}
    for template in templates.values():
        for resource in template.get("Resources", {}).values():
            if resource["Type"] == "AWS::Lambda::Function":
                resource["Properties"]["Code"].pop("ZipFile", None)
    for name, assets in files.items():
        if name.endswith(".assets.json"):
            for asset in assets["files"].values():
                if asset["source"]["path"] in templates:
                    asset["destinations"] = {k.split("-")[0]: {**d, "objectKey": "…"} for k, d in asset["destinations"].items()}
            assets["files"] = {"…" if a["source"]["path"] in templates else k: a for k, a in assets["files"].items()}
    return files


def fuzzy(message):
    """artefacts of the library's build: class names ending in 2, repeated 'Resolution error: ' and trailing dots, numbers of tokens"""
    message = re.sub(r"(Resolution error: )+", "Resolution error: ", message.strip()).rstrip(".")
    message = re.sub(r"(\$\{Token\[[^\]]*?)\.\d+\]\}", r"\1]}", message)
    return re.sub(r"\b([A-Z][A-Za-z]+)2\b", r"\1", message)


def compare(ours, official):
    counts = {}
    lines = []
    for name, want in official.items():
        got = ours.get(name)
        if got is None:
            continue
        if want["outcome"] == "skipped" or (want["outcome"] == "error" and want.get("type") == "NameError"):
            verdict, why = "skipped", want["message"]
        elif want["outcome"] == "error":
            if got["outcome"] != "error":
                verdict, why = "NO ERROR", want["message"]
            elif fuzzy(got["message"]) == fuzzy(want["message"]):
                verdict, why = "same error", ""
            else:
                gap = "NotInLongshore" in got["message"] or "Longshore's kernel" in got["message"]
                verdict, why = ("GAP" if gap else "OTHER ERROR"), f"{got['message'][:300]!r} for {want['message'][:300]!r}"
        elif got["outcome"] == "error":
            verdict, why = ("GAP" if "Longshore's kernel" in got["message"] else "ERROR"), got["message"][:300]
        else:
            a, b = ({k: normal(k, v) for k, v in r["files"].items()} for r in (got, want))
            bad = sorted(k for k in a.keys() | b.keys() if a.get(k) != b.get(k))
            if bad and without_code(a) == without_code(b):
                # Functions that the library brings along have code of our own.
                verdict, why = "same but for functions' code", ""
            else:
                verdict, why = ("same", "") if not bad else ("DIFFERS", ", ".join(bad))
        counts[verdict] = counts.get(verdict, 0) + 1
        if verdict.isupper():
            lines.append((verdict, name, why))
    return counts, lines


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--tablet")
    ap.add_argument("--out")
    ap.add_argument("--types", action="store_true", help="the snippets of classes, too")
    ap.add_argument("--filter", default="")
    ap.add_argument("--show", action="store_true", help="print the snippets")
    ap.add_argument("--compare", nargs=2)
    ap.add_argument("--known", help="file of snippets that are known to come out otherwise: lines `name: reason`")
    ap.add_argument("modules", nargs="*")
    opts = ap.parse_args()
    if opts.compare:
        ours, official = (json.load(open(p, encoding="utf-8")) for p in opts.compare)
        known = {}
        if opts.known:
            with open(opts.known, encoding="utf-8") as f:
                known = dict(x.strip().split(": ", 1) for x in f if x.strip() and not x.startswith("#"))
        counts, lines = compare(ours, official)
        unexpected = 0
        for verdict, name, why in lines:
            expected = name in known
            unexpected += not expected
            print(f"{verdict} {name}: {why}" + (f" [known: {known[name]}]" if name in known else ""))
        gone = [n for n in known if n in official and n not in {name for _, name, _ in lines}]
        for name in gone:
            print(f"{name} comes out alike: take it off the list")
        print(", ".join(f"{n} {v}" for v, n in sorted(counts.items())))
        same = sum(n for verdict, n in counts.items() if verdict.startswith("same"))
        print(f"{same} passed, {unexpected + len(gone)} failed")
        return 1 if unexpected or gone else 0
    # The path of a build context goes into the hash of its image, so that both runs have to work in the same place.
    tmp = os.path.join(os.path.dirname(os.path.realpath(opts.out or "out")), "work")
    shutil.rmtree(tmp, ignore_errors=True)
    os.mkdir(tmp)
    results = {}
    for n, (name, (source, visible)) in enumerate(snippets(opts.tablet, set(opts.modules), opts.types).items()):
        if opts.filter not in name:
            continue
        if opts.show:
            print(f"---- {name}\n{visible}")
            continue
        results[name] = run(name, source, visible, os.path.join(tmp, f"s{n}"))
    shutil.rmtree(tmp, ignore_errors=True)
    if opts.out:
        with open(opts.out, "w", encoding="utf-8") as f:
            json.dump(results, f, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())

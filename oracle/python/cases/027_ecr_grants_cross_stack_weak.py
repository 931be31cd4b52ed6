# pins: pull and push for a role in another stack with @aws-cdk/core:defaultCrossStackReferences=weak: Outputs under "Publish" + Fn::GetStackOutput, no Export
import aws_cdk as cdk
from aws_cdk import aws_ecr as ecr, aws_iam as iam

APP = {"context": {"@aws-cdk/core:defaultCrossStackReferences": "weak"}}


def build(app, ctx):
    repo = ecr.Repository(cdk.Stack(app, "RepoStack"), "Repo")
    role = iam.Role(cdk.Stack(app, "RoleStack"), "Role", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"))
    repo.grant_pull_push(role)

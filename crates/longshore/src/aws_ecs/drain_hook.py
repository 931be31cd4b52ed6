"""Has tasks leave an instance of a cluster before the instance ends."""
import json
import os
import time

import boto3

CLUSTER = os.environ["CLUSTER"]
ecs = boto3.client("ecs")
autoscaling = boto3.client("autoscaling")


def find(instance_id):
    """Gives what ECS knows of an instance, or None."""
    for page in ecs.get_paginator("list_container_instances").paginate(cluster=CLUSTER):
        for known in describe(page["containerInstanceArns"]):
            if known.get("ec2InstanceId") == instance_id:
                return known
    return None


def describe(arns):
    if not arns:
        return []
    return ecs.describe_container_instances(cluster=CLUSTER, containerInstances=arns)["containerInstances"]


def busy(instance):
    return instance.get("runningTasksCount", 0) + instance.get("pendingTasksCount", 0) > 0


def lambda_handler(event, context):
    notification = event["Records"][0]["Sns"]
    hook = json.loads(notification["Message"])
    instance_id = hook.get("EC2InstanceId")
    if not instance_id:
        print("no instance in the message")
        return
    instance = find(instance_id)
    if instance:
        arn = instance["containerInstanceArn"]
        print(f"draining {arn}")
        ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=[arn], status="DRAINING")
        while any(busy(i) for i in describe([arn])):
            if context.get_remaining_time_in_millis() < 15_000:
                print("tasks are still there; the hook's timeout decides")
                return
            time.sleep(10)
    autoscaling.complete_lifecycle_action(
        LifecycleHookName=hook["LifecycleHookName"],
        AutoScalingGroupName=hook["AutoScalingGroupName"],
        LifecycleActionToken=hook["LifecycleActionToken"],
        LifecycleActionResult="CONTINUE",
    )

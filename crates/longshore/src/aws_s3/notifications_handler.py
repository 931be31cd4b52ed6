"""Sets what a bucket tells of its objects, for CloudFormation; of buckets of others only what this resource set before."""
import json
import urllib.request

import boto3

s3 = boto3.client("s3")
KINDS = ("TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations")


def named(configuration, prefix):
    """Gives every entry an id that says whose it is."""
    for kind in KINDS:
        for n, entry in enumerate(configuration.get(kind, [])):
            entry["Id"] = f"{prefix}-{kind}-{n}"
    return configuration


def merged(bucket, ours, prefix):
    """Adds our entries to those of others."""
    theirs = s3.get_bucket_notification_configuration(Bucket=bucket)
    theirs.pop("ResponseMetadata", None)
    for kind in KINDS:
        kept = [e for e in theirs.get(kind, []) if not e.get("Id", "").startswith(prefix + "-")]
        theirs[kind] = kept + ours.get(kind, [])
    if "EventBridgeConfiguration" in ours:
        theirs["EventBridgeConfiguration"] = {}
    return theirs


def apply(event):
    props = event["ResourceProperties"]
    bucket = props["BucketName"]
    wanted = {} if event["RequestType"] == "Delete" else props["NotificationConfiguration"]
    if props.get("Managed", "true").lower() != "true":
        prefix = event["StackId"].rsplit("/", 1)[-1] + "-" + event["LogicalResourceId"]
        wanted = merged(bucket, named(wanted, prefix), prefix)
    skip = props.get("SkipDestinationValidation", "false").lower() == "true"
    s3.put_bucket_notification_configuration(
        Bucket=bucket, NotificationConfiguration=wanted, SkipDestinationValidation=skip
    )


def answer(event, context, status, reason):
    body = {key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}
    body.update(Status=status, Reason=reason, NoEcho=False)
    body["PhysicalResourceId"] = event.get("PhysicalResourceId") or event["LogicalResourceId"]
    data = json.dumps(body).encode()
    request = urllib.request.Request(event["ResponseURL"], data=data, method="PUT", headers={"content-type": ""})
    urllib.request.urlopen(request)


def handler(event, context):
    try:
        apply(event)
        answer(event, context, "SUCCESS", "done")
    except Exception as error:
        print(error)
        answer(event, context, "FAILED", f"{error} (log stream {context.log_stream_name})")

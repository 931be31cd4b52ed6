"""Runs the code of every custom resource of ours, against moto and registries on this machine.

usage: handlers.py MOTO ECR SOURCES   (addresses of moto and of the embedded ECR, and the folder `crates`)
"""
import base64
import functools
import gzip
import hashlib
import http.server
import importlib.util
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

MOTO, ECR, CRATES = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
HERE = pathlib.Path(__file__).parent
ACCOUNT = "123456789012"
ECR_HOST = f"{ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com"
os.environ.update(
    AWS_ENDPOINT_URL=MOTO, AWS_ACCESS_KEY_ID="me", AWS_SECRET_ACCESS_KEY="secret",
    AWS_REGION="us-east-1", AWS_DEFAULT_REGION="us-east-1", AWS_EC2_METADATA_DISABLED="true",
)

import boto3  # noqa: E402

WORK = pathlib.Path(tempfile.mkdtemp(prefix="longshore-handlers-"))


class Handler:
    """A handler as it is deployed: index.js, and for some what answers CloudFormation around it."""

    def __init__(self, source, wrapped=False):
        self.folder = WORK / pathlib.Path(source).stem
        self.folder.mkdir()
        shutil.copy(CRATES / source, self.folder / "index.js")
        if wrapped:
            wrapper = CRATES / "longshore-core/src/custom_resource_provider/entrypoint.js"
            shutil.copy(wrapper, self.folder / "entrypoint.js")
        self.file = self.folder / ("entrypoint.js" if wrapped else "index.js")

    def __call__(self, kind, properties, old=None, physical=None, hosts=None, remaining=600_000, **more):
        event = {
            "RequestType": kind, "ResourceProperties": {"ServiceToken": "arn:aws:lambda:x", **properties},
            "StackId": "arn:aws:cloudformation:us-east-1:1:stack/S/u-u-i-d", "RequestId": "request", "LogicalResourceId": "Logical",
            "ResponseURL": "https://cloudformation.example/answer", "ResourceType": "Custom::X", **more,
        }
        if old is not None:
            event["OldResourceProperties"] = old
        if kind != "Create":
            event["PhysicalResourceId"] = physical or "physical"
        environment = dict(os.environ, NODE_PATH=str(HERE / "node_modules"), HOSTS=json.dumps(hosts or {}))
        ran = subprocess.run(
            ["node", str(HERE / "invoke.js"), str(self.file), str(remaining)],
            input=json.dumps(event), capture_output=True, text=True, env=environment, timeout=120,
        )
        assert ran.returncode == 0, ran.stderr
        answers = ran.stdout.splitlines()
        assert len(answers) == 1, f"CloudFormation is answered once, not {answers}\n{ran.stderr}"
        answer = json.loads(answers[0])
        assert answer["url"] == "https://cloudformation.example/answer"
        for key in ("StackId", "RequestId", "LogicalResourceId"):
            assert answer[key] == event[key], answer
        answer["log"] = ran.stderr
        return answer

    def done(self, *arguments, **more):
        answer = self(*arguments, **more)
        assert answer["Status"] == "SUCCESS", (answer, arguments)
        return answer

    def failed(self, reason, *arguments, **more):
        answer = self(*arguments, **more)
        assert answer["Status"] == "FAILED" and reason in answer["Reason"], (answer, reason)
        assert answer["PhysicalResourceId"], answer
        return answer


# ---- registries and images ----

@functools.cache
def token():
    client = boto3.client("ecr", endpoint_url=ECR)
    return client.get_authorization_token()["authorizationData"][0]["authorizationToken"]


def digest_of(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def call(method, url, data=None, headers=None):
    headers = dict(headers or {})
    if url.startswith(ECR) and "/v2/" in url:
        headers["authorization"] = f"Basic {token()}"
    request = urllib.request.Request(url, data=data, method=method, headers=headers)
    with urllib.request.urlopen(request) as response:
        return response.read(), response.headers


def create_repository(name, **more):
    body = json.dumps({"repositoryName": name, **more}).encode()
    headers = {"x-amz-target": "AmazonEC2ContainerRegistry_V20150921.CreateRepository", "content-type": "application/x-amz-json-1.1"}
    call("POST", ECR, body, headers)


def put_blob(repository, data):
    _, headers = call("POST", f"{ECR}/v2/{repository}/blobs/uploads/", b"")
    location = urllib.parse.urljoin(ECR, headers["location"])
    joint = "&" if "?" in location else "?"
    call("PUT", f"{location}{joint}digest={digest_of(data)}", data)
    return {"digest": digest_of(data), "size": len(data)}


def put_manifest(repository, reference, document, media_type):
    data = json.dumps(document).encode()
    call("PUT", f"{ECR}/v2/{repository}/manifests/{reference or digest_of(data)}", data, {"content-type": media_type})
    return {"mediaType": media_type, "digest": digest_of(data), "size": len(data)}


def layer_of(text):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        info = tarfile.TarInfo("file")
        info.size = len(text)
        tar.addfile(info, io.BytesIO(text))
    return out.getvalue()


OCI, INDEX = "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.index.v1+json"


def image_for(architecture, content):
    layer = layer_of(content * 50_000)
    config = json.dumps({
        "architecture": architecture, "os": "linux", "config": {}, "rootfs": {"type": "layers", "diff_ids": [digest_of(layer)]},
    }).encode()
    return config, layer, gzip.compress(layer, mtime=0)


def put_image(repository, architecture, tag=None):
    config, _, packed = image_for(architecture, architecture.encode())
    document = {
        "schemaVersion": 2, "mediaType": OCI,
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", **put_blob(repository, config)},
        "layers": [{"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip", **put_blob(repository, packed)}],
    }
    return put_manifest(repository, tag, document, OCI)


def put_index(repository, tag):
    images = [{**put_image(repository, a), "platform": {"os": "linux", "architecture": a}} for a in ("amd64", "arm64")]
    return put_manifest(repository, tag, {"schemaVersion": 2, "mediaType": INDEX, "manifests": images}, INDEX)


def manifest(repository, reference):
    data, headers = call("GET", f"{ECR}/v2/{repository}/manifests/{reference}", headers={"accept": f"{OCI}, {INDEX}, application/vnd.docker.distribution.manifest.v2+json"})
    return json.loads(data), digest_of(data)


class Guarded(http.server.ThreadingHTTPServer):
    """The embedded ECR behind tokens, as Docker Hub gives them, for the user `me` with the password `let me in`."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), GuardedHandler)
        self.uri = f"http://127.0.0.1:{self.server_port}"
        self.scopes, self.cut = [], 0
        threading.Thread(target=self.serve_forever, daemon=True).start()


class GuardedHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def give(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        wanted = "Basic " + base64.b64encode(b"me:let me in").decode()
        if self.path.startswith("/token"):
            self.server.scopes.append(urllib.parse.unquote(self.path))
            if self.headers.get("authorization") != wanted:
                return self.give(401, b'{"errors":[{"code":"UNAUTHORIZED","message":"incorrect username or password"}]}')
            return self.give(200, b'{"token":"good"}')
        if self.headers.get("authorization") != "Bearer good":
            return self.give(401, www_authenticate=f'Bearer realm="{self.server.uri}/token",service="guarded"')
        try:
            data, headers = call("GET", ECR + self.path, headers={"accept": self.headers.get("accept", "*/*")})
        except urllib.error.HTTPError as error:
            return self.give(error.code, error.read())
        if "/blobs/" in self.path and self.server.cut > 0:
            self.server.cut -= 1
            self.send_response(200)
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[: len(data) // 2])
            self.close_connection = True
            return None
        return self.give(200, data, content_type=headers["content-type"])


def test_images_are_copied():
    copy = Handler("longshore/src/image_deployment/copy_image.js", wrapped=True)
    guarded = Guarded()
    for name in ("source/app", "mirror/app", "mirror/one", "mirror/both", "mirror/s3", "mirror/oci", "mirror/private"):
        create_repository(name)
    create_repository("mirror/fixed", imageTagMutability="IMMUTABLE")
    index = put_index("source/app", "1")
    hosts = {ECR_HOST: ECR}
    # The token for Amazon ECR comes from the SDK.
    os.environ["AWS_ENDPOINT_URL_ECR"] = ECR
    to = lambda name: {"DestImage": f"docker://{ECR_HOST}/{name}"}
    source = {"SrcImage": f"docker://{ECR_HOST}/source/app:1"}

    # All platforms: the very bytes.
    made = copy.done("Create", {**source, **to("mirror/app:1")}, hosts=hosts)
    assert made["PhysicalResourceId"] == f"{ECR_HOST}/mirror/app:1"
    assert made["Data"] == {"ImageDigest": index["digest"], "ImageUri": f"{ECR_HOST}/mirror/app@{index['digest']}"}
    document, digest = manifest("mirror/app", "1")
    assert digest == index["digest"] and len(document["manifests"]) == 2
    for one in document["manifests"]:
        child, found = manifest("mirror/app", one["digest"])
        assert found == one["digest"]
        for blob in [child["config"], *child["layers"]]:
            data, _ = call("GET", f"{ECR}/v2/mirror/app/blobs/{blob['digest']}")
            assert digest_of(data) == blob["digest"]
    # Again, and to a repository whose tags stay what they are.
    assert copy.done("Update", {**source, **to("mirror/app:1")}, old={}, hosts=hosts)["Data"]["ImageDigest"] == digest
    for kind in ("Create", "Update"):
        copy.done(kind, {**source, **to("mirror/fixed:1")}, old={}, hosts=hosts)
    put_image("source/app", "s390x", tag="2")
    other = {"SrcImage": f"docker://{ECR_HOST}/source/app:2"}
    refused = copy.failed("is not copied", "Create", {**other, **to("mirror/fixed:1")}, hosts=hosts)
    assert "immutable" in refused["Reason"].lower(), refused["Reason"]
    assert manifest("mirror/fixed", "1")[1] == index["digest"]
    # One platform is a plain image, several are an index, one that is missing is named.
    one = copy.done("Create", {**source, **to("mirror/one:arm"), "ImageArch": ["arm64"]}, hosts=hosts)
    assert one["Data"]["ImageDigest"] == document["manifests"][1]["digest"] and "layers" in manifest("mirror/one", "arm")[0]
    both = copy.done("Create", {**source, **to("mirror/both:1"), "ImageArch": ["linux/arm64", "linux/amd64"]}, hosts=hosts)
    assert both["Data"]["ImageDigest"] == index["digest"]
    copy.failed("there is no image for linux/riscv64, only for linux/amd64, linux/arm64", "Create", {**source, **to("mirror/one:x"), "ImageArch": ["linux/riscv64"]}, hosts=hosts)
    # What is missing or denied is said, and nothing is answered twice.
    absent = copy.failed("MANIFEST_UNKNOWN", "Create", {"SrcImage": source["SrcImage"] + "23", **to("mirror/app:9")}, hosts=hosts)
    assert absent["PhysicalResourceId"] == "Longshore::ResourceThatWasNeverMade"
    copy.failed("NAME_UNKNOWN", "Create", {**source, **to("nowhere:1")}, hosts=hosts)
    copy.failed("no name of an image", "Create", {**source, "DestImage": "a b"}, hosts=hosts)
    copy.failed("it needs a tag", "Create", {**source, **to(f"mirror/app@{digest}")}, hosts=hosts)
    closed = {"SrcImage": "docker://127.0.0.1:9/x:1"}
    copy.failed("cannot reach 127.0.0.1:9", "Update", {**closed, **to("mirror/app:9")}, old={}, hosts=hosts)
    # Passwords: in the property, in a secret, wrong; a connection that is cut is taken up again.
    private = {"SrcImage": f"docker://{guarded.uri.removeprefix('http://')}/source/app:1"}
    secrets = boto3.client("secretsmanager")
    secrets.create_secret(Name="hub", SecretString=json.dumps({"username": "me", "password": "let me in"}))
    arn = secrets.create_secret(Name="plain", SecretString="me:let me in")["ARN"]
    guarded.cut = 1
    for n, given in enumerate(("me:let me in", "hub", arn)):
        done = copy.done("Create", {**private, **to(f"mirror/private:{n}"), "SrcCreds": given}, hosts=hosts)
        assert done["Data"]["ImageDigest"] == index["digest"]
    assert guarded.cut == 0 and all("repository:source/app:pull" in scope for scope in guarded.scopes)
    wrong = copy.failed("incorrect username or password", "Create", {**private, **to("mirror/private:x"), "SrcCreds": "me:guess"}, hosts=hosts)
    assert "guess" not in wrong["Reason"] + wrong["log"]
    copy.failed("401", "Create", {**private, **to("mirror/private:x")}, hosts=hosts)
    copy.failed("ResourceNotFoundException", "Create", {**private, **to("mirror/private:x"), "SrcCreds": "no-such-secret"}, hosts=hosts)
    # Archives in S3, as docker save and as OCI tools write them.
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="archives")
    config, layer, packed = image_for("amd64", b"saved")
    saved = [("abc.json", config), ("l1/layer.tar", layer), ("l2/layer.tar", b"../l1/layer.tar"), ("manifest.json", json.dumps(
        [{"Config": "abc.json", "RepoTags": ["app:1"], "Layers": ["l1/layer.tar", "l2/layer.tar"]}]).encode())]
    put_archive(s3, "saved.tar", saved, links={"l2/layer.tar"})
    done = copy.done("Create", {"SrcImage": "s3://archives/saved.tar:app:1", **to("mirror/s3:1")}, hosts=hosts)
    document, digest = manifest("mirror/s3", "1")
    assert digest == done["Data"]["ImageDigest"] and document["config"]["digest"] == digest_of(config)
    for one in document["layers"]:
        data, _ = call("GET", f"{ECR}/v2/mirror/s3/blobs/{one['digest']}")
        assert gzip.decompress(data) == layer and len(data) == one["size"]
    again = copy.done("Update", {"SrcImage": "s3://archives/saved.tar", **to("mirror/s3:1")}, old={}, hosts=hosts)
    assert again["Data"]["ImageDigest"] == digest
    image = {"schemaVersion": 2, "mediaType": OCI, "config": {"mediaType": "c", "digest": digest_of(config), "size": len(config)},
             "layers": [{"mediaType": "l", "digest": digest_of(packed), "size": len(packed)}]}
    image = json.dumps(image).encode()
    top = {"schemaVersion": 2, "manifests": [{"mediaType": OCI, "digest": digest_of(image), "size": len(image), "annotations": {"org.opencontainers.image.ref.name": "v1"}}]}
    blobs = [("blobs/sha256/" + digest_of(it).removeprefix("sha256:"), it) for it in (config, packed, image)]
    put_archive(s3, "oci.tar", [("oci-layout", b"{}"), ("index.json", json.dumps(top).encode()), *blobs])
    done = copy.done("Create", {"SrcImage": "s3://archives/oci.tar:v1", **to("mirror/oci:1"), "ImageArch": ["linux/amd64"]}, hosts=hosts)
    assert done["Data"]["ImageDigest"] == digest_of(image) == manifest("mirror/oci", "1")[1]
    copy.failed("has 0 images called v2", "Create", {"SrcImage": "s3://archives/oci.tar:v2", **to("mirror/oci:2")}, hosts=hosts)
    copy.failed("NoSuchKey", "Create", {"SrcImage": "s3://archives/none.tar", **to("mirror/s3:2")}, hosts=hosts)
    s3.put_object(Bucket="archives", Key="packed.tar.gz", Body=gzip.compress(b"x" * 2000))
    copy.failed("is compressed", "Create", {"SrcImage": "s3://archives/packed.tar.gz", **to("mirror/s3:2")}, hosts=hosts)
    # Deleting leaves the image; a function that runs out of time says so while it still can.
    gone = copy.done("Delete", {**source, **to("mirror/app:1")}, physical=f"{ECR_HOST}/mirror/app:1", hosts=hosts)
    assert gone["PhysicalResourceId"] == f"{ECR_HOST}/mirror/app:1" and manifest("mirror/app", "1")[1] == index["digest"]
    del os.environ["AWS_ENDPOINT_URL_ECR"]


def put_archive(s3, key, files, links=()):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, data in files:
            info = tarfile.TarInfo(name)
            if name in links:
                info.type, info.linkname = tarfile.SYMTYPE, data.decode()
                tar.addfile(info)
            else:
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    s3.put_object(Bucket="archives", Key=key, Body=out.getvalue())


def test_images_are_deleted():
    handler = Handler("longshore/src/aws_ecr/auto_delete_images.js")
    os.environ["AWS_ENDPOINT_URL_ECR"] = ECR
    ecr = boto3.client("ecr")
    for name, tags in (("emptied", [{"Key": "aws-cdk:auto-delete-images", "Value": "true"}]), ("kept", [])):
        ecr.create_repository(repositoryName=name, tags=tags)
        put_index(name, "1")
        put_image(name, "s390x")
        for kind in ("Create", "Update"):
            answer = handler.done(kind, {"RepositoryName": name}, old={"RepositoryName": name})
            assert answer["PhysicalResourceId"] == name and len(ecr.list_images(repositoryName=name)["imageIds"]) >= 3
        handler.done("Delete", {"RepositoryName": name}, physical=name)
    assert ecr.list_images(repositoryName="emptied")["imageIds"] == []
    assert len(ecr.list_images(repositoryName="kept")["imageIds"]) >= 3
    handler.done("Delete", {"RepositoryName": "never-there"}, physical="never-there")
    del os.environ["AWS_ENDPOINT_URL_ECR"]


def test_buckets_are_emptied():
    handler = Handler("longshore/src/aws_s3/auto_delete_objects.js")
    s3 = boto3.client("s3")
    for name, tagged in (("full-bucket", True), ("kept-bucket", False)):
        s3.create_bucket(Bucket=name)
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
        policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:List*", "Resource": f"arn:aws:s3:::{name}"}]}
        s3.put_bucket_policy(Bucket=name, Policy=json.dumps(policy))
        if tagged:
            s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": "aws-cdk:auto-delete-objects", "Value": "true"}]})
        for n in range(3):
            s3.put_object(Bucket=name, Key="a", Body=str(n).encode())
        s3.put_object(Bucket=name, Key="b/c", Body=b"x")
        s3.delete_object(Bucket=name, Key="b/c")
        answer = handler.done("Create", {"BucketName": name})
        assert answer["PhysicalResourceId"] == name
        handler.done("Update", {"BucketName": name}, old={"BucketName": name}, physical=name)
        assert len(s3.list_object_versions(Bucket=name)["Versions"]) == 4
        handler.done("Delete", {"BucketName": name}, physical=name)
    left = s3.list_object_versions(Bucket="full-bucket")
    assert not left.get("Versions") and not left.get("DeleteMarkers")
    statements = json.loads(s3.get_bucket_policy(Bucket="full-bucket")["Policy"])["Statement"]
    assert statements[-1]["Effect"] == "Deny" and statements[-1]["Action"] == ["s3:PutObject"]
    assert len(s3.list_object_versions(Bucket="kept-bucket")["Versions"]) == 4
    handler.done("Delete", {"BucketName": "never-there"}, physical="never-there")


def test_logs_are_kept_for_a_while():
    handler = Handler("longshore/src/aws_logs/log_retention.js")
    logs = boto3.client("logs")
    days = lambda name: [g.get("retentionInDays") for g in logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]]
    group = {"LogGroupName": "/aws/lambda/f"}
    answer = handler.done("Create", {**group, "RetentionInDays": 7})
    assert answer["PhysicalResourceId"] == "/aws/lambda/f" and answer["Data"] == group and days("/aws/lambda/f") == [7]
    handler.done("Update", {**group, "RetentionInDays": "30"}, old={**group, "RetentionInDays": 7})
    assert days("/aws/lambda/f") == [30]
    handler.done("Update", group, old={**group, "RetentionInDays": 30})
    assert days("/aws/lambda/f") == [None]
    handler.done("Delete", {**group, "RetentionInDays": 30})
    assert days("/aws/lambda/f") == [None]
    handler.done("Delete", {**group, "RemovalPolicy": "destroy"})
    assert days("/aws/lambda/f") == []
    handler.done("Delete", {**group, "RemovalPolicy": "destroy"})
    handler.done("Create", {"LogGroupName": "elsewhere", "LogGroupRegion": "eu-west-1", "RetentionInDays": 1})
    assert days("elsewhere") == []
    assert boto3.client("logs", region_name="eu-west-1").describe_log_groups()["logGroups"][0]["retentionInDays"] == 1
    handler.failed("InvalidParameterException", "Create", {"LogGroupName": "x" * 600, "RetentionInDays": 7})


def test_values_cross_regions():
    writer = Handler("longshore-core/src/custom_resource_provider/export_writer.js", wrapped=True)
    reader = Handler("longshore-core/src/custom_resource_provider/export_reader.js", wrapped=True)
    ssm = boto3.client("ssm", region_name="eu-west-1")
    names = [f"/cdk/exports/T/v{n}" for n in range(12)]
    value = lambda name: ssm.get_parameter(Name=name)["Parameter"]["Value"]
    write = lambda exports: {"WriterProps": {"region": "eu-west-1", "prefix": "T", "exports": exports}}
    read = lambda imports: {"ReaderProps": {"region": "eu-west-1", "prefix": "T", "imports": imports}}
    first = {name: "one" for name in names}
    writer.done("Create", write(first))
    assert value(names[11]) == "one"
    used = {names[0]: "{{resolve}}"}
    assert reader.done("Create", read(used))["Data"] == used
    tags = lambda name: {t["Key"] for t in ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=name)["TagList"]}
    assert tags(names[0]) == {"aws-cdk:strong-ref:T"}
    # What is used can neither change nor go; the rest can.
    second = {**{name: "two" for name in names[:6]}}
    writer.failed(f"{names[0]} is in use by stack(s) T", "Update", write(second), old=write(first))
    assert value(names[0]) == "one"
    second[names[0]] = "one"
    writer.done("Update", write(second), old=write(first))
    assert value(names[1]) == "two" and value(names[0]) == "one"
    assert len(ssm.describe_parameters()["Parameters"]) == 6
    writer.failed("is in use", "Delete", write(second))
    # Readers that need it no more let it go.
    reader.done("Update", read({names[1]: "x"}), old=read(used))
    assert tags(names[0]) == set() and tags(names[1]) == {"aws-cdk:strong-ref:T"}
    reader.done("Delete", read({names[1]: "x", "/cdk/exports/T/gone": "y"}))
    writer.done("Delete", write(second))
    assert ssm.describe_parameters()["Parameters"] == []


def test_a_default_security_group_is_restricted():
    handler = Handler("longshore/src/aws_ec2/restrict_default_security_group.js", wrapped=True)
    ec2 = boto3.client("ec2")

    def group():
        vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        return ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["SecurityGroups"][0]["GroupId"]

    def rules(of):
        known = ec2.describe_security_groups(GroupIds=[of])["SecurityGroups"][0]
        return bool(known["IpPermissions"]), bool(known["IpPermissionsEgress"])

    of, other = group(), group()
    properties = lambda one: {"DefaultSecurityGroupId": one, "Account": ACCOUNT}
    had = rules(of)
    assert had[1], "a default group lets everything out"
    for _ in range(2):
        handler.done("Create", properties(of))
        assert rules(of) == (False, False)
    handler.done("Update", properties(other), old=properties(of))
    assert rules(of) == (True, True) and rules(other) == (False, False)
    for _ in range(2):
        handler.done("Delete", properties(other))
        assert rules(other) == (True, True)


def test_json_is_made_at_deployment():
    handler = Handler("longshore-core/src/custom_resource_provider/cfn_json.js", wrapped=True)
    value = handler.done("Create", {"Value": '{"a":[1]}'}, ResourceType="Custom::AWSCDKCfnJson")["Data"]
    assert value == {"Value": {"a": [1]}}
    text = handler.done("Update", {"Value": {"b": "c"}}, old={}, ResourceType="Custom::AWSCDKCfnJsonStringify")["Data"]
    assert text == {"Value": '{"b":"c"}'}
    handler.failed("JSON", "Create", {"Value": "{"}, ResourceType="Custom::AWSCDKCfnJson")
    handler.failed("unexpected resource type", "Create", {"Value": "1"})


def test_calls_of_the_sdk():
    handler = Handler("longshore/src/custom_resources/aws_sdk_call.js")
    make = {"service": "SSM", "action": "putParameter", "parameters": {"Name": "/x", "Value": "1", "Type": "String"},
            "physicalResourceId": {"id": "mine"}}
    read = {"service": "ssm", "action": "GetParameter", "parameters": {"Name": "PHYSICAL:RESOURCEID:"},
            "physicalResourceId": {"responsePath": "Parameter.Name"}, "outputPaths": ["Parameter.Value"]}
    gone = {"service": "@aws-sdk/client-ssm", "action": "DeleteParameter", "parameters": {"Name": "/x"},
            "ignoreErrorCodesMatching": "ParameterNotFound"}
    all_of = {"Create": json.dumps(make), "Update": json.dumps(read), "Delete": json.dumps(gone)}
    assert handler.done("Create", all_of)["PhysicalResourceId"] == "mine"
    answer = handler.done("Update", all_of, physical="/x", old={})
    assert answer["PhysicalResourceId"] == "/x" and answer["Data"] == {"Parameter.Value": "1"}
    for _ in range(2):
        assert handler.done("Delete", all_of, physical="/x")["PhysicalResourceId"] == "/x"
    handler.failed("ParameterNotFound", "Update", all_of, physical="/x", old={})
    handler.failed("no client for", "Create", {"Create": json.dumps({**make, "service": "nonsense"})})
    handler.failed("no action", "Create", {"Create": json.dumps({**make, "action": "nonsense"})})
    assumed = {**make, "assumedRoleArn": f"arn:aws:iam::{ACCOUNT}:role/r", "externalId": "x", "region": "eu-west-1"}
    handler.done("Create", {"Create": json.dumps(assumed)})
    assert boto3.client("ssm", region_name="eu-west-1").get_parameter(Name="/x")["Parameter"]["Value"] == "1"
    assert handler.done("Delete", {"Create": json.dumps(make)}, physical="kept")["PhysicalResourceId"] == "kept"


# What Lambda and Step Functions would do: calls are kept, and answered as ANSWERS says, by the name of the function.
CLIENTS = {
    "client-lambda": """
        const fs = require('node:fs');
        exports.InvokeCommand = class { constructor(input) { this.input = input; } };
        exports.LambdaClient = class {
            async send({ input: { FunctionName, Payload } }) {
                const file = process.env.STARTING;
                if (file && fs.existsSync(file)) throw new Error('the function is starting');
                console.error(`called ${FunctionName} ${Payload}`);
                const { error, ...answer } = JSON.parse(process.env.ANSWERS)[FunctionName];
                const text = answer.text ?? JSON.stringify(error ?? answer);
                return { FunctionError: error && 'Unhandled', Payload: new TextEncoder().encode(text) };
            }
        };
        exports.waitUntilFunctionActiveV2 = async () => fs.rmSync(process.env.STARTING);
    """,
    "client-sfn": """
        exports.StartExecutionCommand = class { constructor(input) { this.input = input; } };
        exports.SFNClient = class { async send({ input }) { console.error(`started ${JSON.stringify(input)}`); } };
    """,
}


def test_providers_answer_for_the_functions_of_users():
    modules = WORK / "clients"
    for name, text in CLIENTS.items():
        folder = modules / "@aws-sdk" / name
        folder.mkdir(parents=True)
        (folder / "index.js").write_text(text)
    source = CRATES / "longshore/src/custom_resources/framework.js"
    event = {
        "RequestType": "Create", "ResourceProperties": {"a": "b"}, "StackId": "stack", "RequestId": "request",
        "LogicalResourceId": "Logical", "ResponseURL": "https://cloudformation.example/secret",
    }

    def run(handler, given, *, on_event=None, is_complete=None, fails=False, **more):
        answers = {"x:on-event": on_event or {}, "x:is-complete": is_complete or {}}
        environment = dict(
            os.environ, NODE_PATH=str(modules), ANSWERS=json.dumps(answers), USER_ON_EVENT_FUNCTION_ARN="x:on-event",
            WAITER_STATE_MACHINE_ARN="machine", **more)
        if is_complete is not None:
            environment["USER_IS_COMPLETE_FUNCTION_ARN"] = "x:is-complete"
        ran = subprocess.run(
            ["node", str(HERE / "invoke.js"), str(source), "1000", handler],
            input=json.dumps(given), capture_output=True, text=True, env=environment, timeout=60)
        assert (ran.returncode != 0) == fails, ran.stderr
        answered = [json.loads(line) for line in ran.stdout.splitlines()]
        assert all(a.pop("url") == event["ResponseURL"] for a in answered)
        return answered, ran.stderr

    def only(*arguments, **more):
        answered, log = run(*arguments, **more)
        assert len(answered) == 1, answered
        return answered[0], log

    base = {"StackId": "stack", "RequestId": "request", "LogicalResourceId": "Logical"}
    success = {"Status": "SUCCESS", "Reason": "SUCCESS", **base}
    # One function: what it returns is what CloudFormation hears.
    answer, log = only("onEvent", event, on_event={"PhysicalResourceId": "mine", "Data": {"k": "v"}})
    assert answer == {**success, "PhysicalResourceId": "mine", "Data": {"k": "v"}}, answer
    called = json.loads(log.split("called x:on-event ")[1].splitlines()[0])
    assert called == event
    assert only("onEvent", event)[0] == {**success, "PhysicalResourceId": "request"}
    starting = WORK / "starting"
    starting.write_text("")
    assert only("onEvent", event, STARTING=str(starting))[0]["Status"] == "SUCCESS" and not starting.exists()
    answer, log = only("onEvent", event, on_event={"NoEcho": True, "Data": {"k": "hidden"}})
    assert answer["NoEcho"] is True and answer["Data"] == {"k": "hidden"} and "hidden" not in log
    assert "secret" not in log.replace(f"called x:on-event {json.dumps(event, separators=(',', ':'))}", "")
    delete = {**event, "RequestType": "Delete", "PhysicalResourceId": "mine"}
    assert only("onEvent", delete)[0] == {**success, "PhysicalResourceId": "mine"}
    answer, _ = only("onEvent", delete, on_event={"PhysicalResourceId": "other"})
    assert answer["Status"] == "FAILED" and 'from "mine" to "other"' in answer["Reason"] and answer["PhysicalResourceId"] == "mine"
    answer, _ = only("onEvent", event, on_event={"error": {"errorMessage": "boom", "trace": ["boom", "at line 1"]}})
    assert answer["Status"] == "FAILED" and answer["Reason"] == "boom\n\nLogs: /aws/lambda/on-event\n\nat line 1", answer
    # What was never made is deleted without asking anybody.
    never = {**event, "RequestType": "Delete", "PhysicalResourceId": answer["PhysicalResourceId"]}
    answer, log = only("onEvent", never)
    assert answer["Status"] == "SUCCESS" and "called" not in log
    answer, _ = only("onEvent", event, on_event={"text": "no json"})
    assert answer["Status"] == "FAILED" and 'must be JSON objects. got: "no json"' in answer["Reason"]
    # Two functions: a state machine is started, which asks until it is done or gives up.
    answered, log = run("onEvent", event, on_event={"PhysicalResourceId": "mine", "Data": {"k": "v"}, "More": 1}, is_complete={})
    started = json.loads(log.split("started ")[1].splitlines()[0])
    known = json.loads(started["input"])
    assert not answered and started["stateMachineArn"] == "machine"
    assert known == {**event, "PhysicalResourceId": "mine", "Data": {"k": "v"}, "More": 1}
    answered, log = run("isComplete", known, is_complete={"IsComplete": False}, fails=True)
    assert not answered and "Retry" in log
    answer, log = only("isComplete", known, is_complete={"IsComplete": True, "Data": {"l": "w"}})
    assert answer == {**success, "PhysicalResourceId": "mine", "Data": {"k": "v", "l": "w"}}
    assert json.loads(log.split("called x:is-complete ")[1].splitlines()[0]) == known
    answer, _ = only("isComplete", known, is_complete={"IsComplete": False, "Data": {"l": "w"}})
    assert answer["Status"] == "FAILED" and '"Data" is not allowed' in answer["Reason"] and answer["PhysicalResourceId"] == "mine"
    failure = {"Error": "Error", "Cause": json.dumps({"errorType": "Error", "errorMessage": json.dumps(known)})}
    answer, _ = only("onTimeout", failure)
    assert (answer["Status"], answer["Reason"], answer["PhysicalResourceId"]) == ("FAILED", "Operation timed out", "mine")


# ---- handlers in Python ----

def module_of(source):
    spec = importlib.util.spec_from_file_location(pathlib.Path(source).stem, CRATES / source)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Context:
    log_stream_name = "stream"

    def __init__(self, remaining=600_000):
        self.remaining = remaining

    def get_remaining_time_in_millis(self):
        return self.remaining


def test_buckets_tell_of_their_objects():
    handler = module_of("longshore/src/aws_s3/notifications_handler.py")
    s3, sqs = boto3.client("s3"), boto3.client("sqs")
    s3.create_bucket(Bucket="telling")
    queues = []
    for name in ("one", "two", "theirs"):
        url = sqs.create_queue(QueueName=name)["QueueUrl"]
        queues.append(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"])
    answers = []
    handler.urllib.request.urlopen = lambda request: answers.append((request.full_url, json.loads(request.data)))

    def run(kind, arns, managed, expect="SUCCESS", bucket="telling"):
        configuration = {"QueueConfigurations": [{"Events": ["s3:ObjectCreated:*"], "QueueArn": arn} for arn in arns]} if arns else {}
        event = {"RequestType": kind, "StackId": "arn:aws:cloudformation:r:a:stack/S/u-u", "RequestId": "r", "LogicalResourceId": "L",
                 "ResponseURL": "https://cloudformation.example/answer",
                 "ResourceProperties": {"BucketName": bucket, "NotificationConfiguration": configuration, "Managed": managed}}
        if kind != "Create":
            event["PhysicalResourceId"] = "P"
        handler.handler(event, Context())
        url, answer = answers.pop()
        assert not answers and url == "https://cloudformation.example/answer" and answer["Status"] == expect, answer
        assert answer["PhysicalResourceId"] == ("L" if kind == "Create" else "P")
        return answer

    def told():
        return [q["QueueArn"] for q in s3.get_bucket_notification_configuration(Bucket="telling").get("QueueConfigurations", [])]

    run("Create", queues[:2], "true")
    assert told() == queues[:2]
    run("Update", queues[1:2], "true")
    assert told() == queues[1:2]
    run("Delete", queues[1:2], "true")
    assert told() == []
    # A bucket of others keeps what it had.
    s3.put_bucket_notification_configuration(Bucket="telling", NotificationConfiguration={
        "QueueConfigurations": [{"Id": "theirs", "Events": ["s3:ObjectRemoved:*"], "QueueArn": queues[2]}]})
    run("Create", queues[:2], "false")
    assert told() == [queues[2], *queues[:2]]
    run("Update", queues[:1], "false")
    assert told() == [queues[2], queues[0]]
    run("Delete", queues[:1], "false")
    assert told() == [queues[2]]
    assert "NoSuchBucket" in run("Create", queues[:1], "true", "FAILED", "no-such-bucket")["Reason"]


def test_instances_are_drained():
    os.environ["CLUSTER"] = "cluster"
    ecs, ec2 = boto3.client("ecs"), boto3.client("ec2")
    ecs.create_cluster(clusterName="cluster")
    import moto.ec2.utils
    ami = ec2.describe_images()["Images"][0]["ImageId"]
    ids = [i["InstanceId"] for i in ec2.run_instances(ImageId=ami, MinCount=2, MaxCount=2)["Instances"]]
    boto = {}
    for instance in ids:
        document = json.dumps({"region": "us-east-1", "instanceId": instance})
        known = ecs.register_container_instance(cluster="cluster", instanceIdentityDocument=document)
        boto[instance] = known["containerInstance"]["containerInstanceArn"]
    handler = module_of("longshore/src/aws_ecs/drain_hook.py")
    completed = []

    class AutoScaling:
        def complete_lifecycle_action(self, **arguments):
            completed.append(arguments)

    handler.autoscaling = AutoScaling()
    busy, handler.busy = handler.busy, lambda instance: waits and waits.pop()
    handler.time.sleep = lambda seconds: slept.append(seconds)
    message = lambda **more: {"Records": [{"Sns": {"Message": json.dumps(more)}}]}
    hook = {"LifecycleHookName": "h", "AutoScalingGroupName": "g", "LifecycleActionToken": "t"}
    state = lambda instance: ecs.describe_container_instances(cluster="cluster", containerInstances=[boto[instance]])["containerInstances"][0]["status"]

    waits, slept = [True, True], []
    handler.lambda_handler(message(EC2InstanceId=ids[0], **hook), Context())
    assert state(ids[0]) == "DRAINING" and state(ids[1]) == "ACTIVE" and slept == [10, 10]
    assert completed.pop() == {**hook, "LifecycleActionResult": "CONTINUE"} and not completed
    # Tasks that stay until the function ends leave the decision to the hook.
    waits = [True] * 9
    handler.lambda_handler(message(EC2InstanceId=ids[1], **hook), Context(remaining=10_000))
    assert state(ids[1]) == "DRAINING" and not completed
    # Instances that are in no cluster, and messages about none.
    handler.lambda_handler(message(EC2InstanceId="i-unknown", **hook), Context())
    assert completed.pop()["LifecycleActionResult"] == "CONTINUE"
    handler.lambda_handler(message(Event="autoscaling:TEST_NOTIFICATION"), Context())
    assert not completed
    assert busy({"runningTasksCount": 1}) and busy({"pendingTasksCount": 1}) and not busy({"runningTasksCount": 0})


def main():
    only = sys.argv[4:]
    tests = [(name, f) for name, f in globals().items() if name.startswith("test_") and (not only or name in only)]
    failed = []
    for name, test in tests:
        try:
            test()
            print(f"ok {name}")
        except Exception:  # noqa: BLE001
            import traceback
            traceback.print_exc()
            failed.append(name)
    shutil.rmtree(WORK, ignore_errors=True)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


main()

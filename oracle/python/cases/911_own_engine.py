# pins: what programs of their own make of the engine: token resolvers, concatenators, post-processors, fragments, dependables, synthesizers from the ground up, asset manifests, ignore strategies, the file formats of assemblies
import json
import os

import aws_cdk as cdk
import jsii
from aws_cdk import aws_s3 as s3, cloud_assembly_schema as schema, cx_api
from constructs import Construct, Dependable, DependencyGroup

OWN_EXPECTED = "no JS case: what a Python program makes of the library's engine"


class Shouting(cdk.DefaultTokenResolver):
    def __init__(self):
        super().__init__(cdk.StringConcat())
        self.seen = []

    def resolve_token(self, t, context, post_processor):
        self.seen.append("/".join(context.document_path))
        value = super().resolve_token(t, context, post_processor)
        return value.upper() if isinstance(value, str) else value

    def resolve_string(self, fragments, context):
        self.seen.append(f"{fragments.length} fragments, {len(fragments.tokens)} tokens")
        return super().resolve_string(fragments, context)

    def resolve_list(self, xs, context):
        return ["list", *super().resolve_list(xs, context)]


@jsii.implements(cdk.IFragmentConcatenator)
class Parts:
    def join(self, left, right):
        return [*(left if isinstance(left, list) else [left]), right]


@jsii.implements(cdk.ITokenResolver)
class Counting:
    def resolve_token(self, t, context, post_processor):
        return post_processor.post_process(f"<{context.resolve(t.resolve(context))}>", context)

    def resolve_string(self, fragments, context):
        return fragments.map_tokens(Mapping(context)).join(Parts())

    def resolve_list(self, l, context):
        return l


@jsii.implements(cdk.ITokenMapper)
class Mapping:
    def __init__(self, context):
        self.context = context

    def map_token(self, t):
        return self.context.resolve(t)


@jsii.implements(cdk.IPostProcessor)
class Reversing:
    def post_process(self, input, context):
        return input[::-1]


@jsii.implements(cdk.IResolvable)
class Backwards:
    def __init__(self, value):
        self.value = value

    @property
    def creation_stack(self):
        return []

    def resolve(self, context):
        context.register_post_processor(Reversing())
        return self.value

    def to_string(self):
        return cdk.Token.as_string(self)


class Roots(Dependable):
    def __init__(self, *roots):
        super().__init__()
        self.roots = roots

    @property
    def dependency_roots(self):
        return list(self.roots)


class OwnSynthesizer(cdk.StackSynthesizer):
    """all of a synthesizer, on the base class alone"""

    def __init__(self):
        super().__init__()
        self.assets = cdk.AssetManifestBuilder()
        self.notes = []

    def add_file_asset(self, *, source_hash, deploy_time=None, display_name=None, executable=None, file_name=None, packaging=None):
        source = cdk.FileAssetSource(source_hash=source_hash, executable=executable, file_name=file_name, packaging=packaging)
        target = cdk.AssetManifestFileDestination(bucket_name="own-${AWS::Region}", bucket_prefix="p/", role=cdk.RoleOptions(assume_role_arn="arn:own"))
        location = self.assets.default_add_file_asset(self._bound_stack, source, target, display_name=display_name)
        self.notes.append([location.bucket_name, location.assume_role_arn, location.region])
        return self._cloud_formation_location_from_file_asset(bucket_name=location.bucket_name, object_key=location.object_key, assume_role_arn=location.assume_role_arn, region=location.region)

    def add_docker_image_asset(self, *, source_hash, directory_name=None, docker_file=None, display_name=None, **rest):
        destination = self.assets.add_docker_image_asset(
            self._bound_stack, source_hash, schema.DockerImageSource(directory=directory_name, docker_file=docker_file),
            schema.DockerImageDestination(repository_name="own", image_tag=f"t-{source_hash}"), display_name=display_name)
        return self._cloud_formation_location_from_docker_image_asset(repository_name=destination.repository_name, image_tag=destination.image_tag)

    def synthesize(self, session):
        self._add_bootstrap_version_rule(7, "/own/version")
        source = self._synthesize_template(session)
        template = self.add_file_asset(source_hash=source.source_hash, file_name=source.file_name, packaging=source.packaging, display_name=source.display_name)
        self.assets.add_file_asset(
            self._bound_stack, "extra", schema.FileSource(executable=["make", "it"]), schema.FileDestination(bucket_name="b", object_key="k", region="r"))
        with open(os.path.join(session.outdir, "notes.txt"), "w", encoding="utf-8") as f:
            f.write("written while synthesizing")
        self.notes.append([self.assets.has_assets, session.outdir == session.assembly.outdir, session.validate_on_synth])
        assets = self.assets.emit_manifest(self._bound_stack, session, schema.AssetManifestOptions(requires_bootstrap_stack_version=7))
        session.assembly.add_artifact(f"{self._bound_stack.stack_name}-own", type=schema.ArtifactType.CDK_TREE, properties=schema.TreeArtifactProperties(file="notes.txt"))
        self._emit_artifact(session, additional_dependencies=[assets], stack_template_asset_object_url=template.s3_object_url, assume_role_arn="arn:deploy",
                            requires_bootstrap_stack_version=7, bootstrap_stack_version_ssm_parameter="/own/version", parameters={"P": "v"})


class NodeProvider(cdk.CustomResourceProviderBase):
    def __init__(self, scope, id, directory):
        super().__init__(scope, id, code_directory=directory, runtime_name="nodejs22.x", use_cfn_response_wrapper=False, description="own", timeout=cdk.Duration.minutes(1))


def build(app, ctx):
    stack = cdk.Stack(app, "Stack", env=cdk.Environment(account="111111111111", region="us-east-1"))
    bucket = s3.CfnBucket(stack, "Bucket")
    name = cdk.Lazy.string(Producer("lazy"))
    shouting = Shouting()
    resolve = lambda value, resolver, **options: cdk.Tokenization.resolve(value, scope=stack, resolver=resolver, **options)
    ctx.record("shouted", resolve({"a": name, "b": [f"x-{name}-y", 1], "c": cdk.Lazy.list(ListProducer(["p", "q"]))}, shouting))
    ctx.record("seen", shouting.seen)
    ctx.record("parts", resolve(f"x-{name}-y-{name}", Counting()))
    ctx.record("counted", resolve(cdk.Token.as_any("v"), Counting()))
    default = cdk.DefaultTokenResolver(cdk.StringConcat())
    ctx.record("preparing", [resolve({"a": cdk.Lazy.any(AnyProducer(None)), "b": "c"}, default, preparing=True), resolve(["a", name], default, remove_empty=False)])
    ctx.record("backwards", stack.resolve(["abc", Backwards("abc"), f"<{cdk.Token.as_string(Backwards('def'))}>"]))
    ctx.record("joined", [cdk.StringConcat().join("a", "b"), cdk.StringConcat().join(None, "b"), cdk.StringConcat().join("a", None)])
    fragments = cdk.TokenizedStringFragments()
    fragments.add_literal("a")
    fragments.add_token(cdk.Token.as_any("b"))
    fragments.add_intrinsic({"Ref": "c"})
    ctx.record("fragments", [fragments.length, len(fragments.tokens), fragments.first_value, fragments.first_token is None])
    ctx.record("reversed", [cdk.Tokenization.reverse_string(f"x{name}").length, cdk.Tokenization.reverse_string(f"x{name}").first_value])
    reference = bucket.get_att("Arn")
    ctx.record("reference", [type(reference).__name__, reference.target.node.path, reference.display_name])
    reversed_reference = cdk.Tokenization.reverse(bucket.attr_arn)
    ctx.record("reversed reference", [cdk.Reference.is_reference(reversed_reference), reversed_reference.target.node.id, reversed_reference.display_name])

    first, second, third = (cdk.CfnResource(stack, f"R{i}", type="My::R") for i in range(3))
    marker = DependencyGroup()
    Dependable.implement(marker, Roots(first, second))
    third.node.add_dependency(marker)
    ctx.record("dependencies", [d.node.id for d in third.node.dependencies])
    ctx.record("roots", [[r.node.id for r in Dependable.of(x).dependency_roots] for x in (marker, first)])
    own = Construct(stack, "OwnRoots")
    Dependable.implement(own, Roots(second))
    fourth = cdk.CfnResource(stack, "R3", type="My::R")
    fourth.node.add_dependency(own, DependencyGroup(marker))
    fourth.node.remove_dependency(own)
    fourth.node.add_dependency(bucket)
    fourth.node.remove_dependency(bucket)
    ctx.record("left", [d.node.id for d in fourth.node.dependencies])
    own.node.add_metadata("own", {"a": 1}, stack_trace_override=["here", "there"])
    ctx.record("metadata", [[m.type, m.data, m.trace] for m in own.node.metadata])

    synthesizer = OwnSynthesizer()
    other = cdk.Stack(app, "Other", synthesizer=synthesizer, env=cdk.Environment(account="222222222222", region="eu-west-1"))
    cdk.CfnResource(other, "R", type="My::R")
    image(other, ctx)
    again = cdk.Stack(app, "Again", synthesizer=OwnSynthesizer())
    cdk.CfnResource(again, "R", type="My::R")
    ctx.attempt("bound twice", lambda s, a: [cdk.Stack(a, f"S{i}", synthesizer=synthesizer) for i in range(2)] and None)
    ctx.attempt("not bound", lambda s, a: OwnSynthesizer().add_file_asset(source_hash="x", file_name="y", packaging=cdk.FileAssetPackaging.FILE) and None)
    ctx.record("notes", synthesizer.notes)

    os.makedirs("handler", exist_ok=True)
    with open("handler/index.js", "w", encoding="utf-8") as f:
        f.write("exports.handler = async () => {};\n")
    provider = NodeProvider(stack, "Provider", os.path.abspath("handler"))
    provider.add_to_role_policy({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"})
    cdk.CustomResource(stack, "Custom", service_token=provider.service_token, resource_type="Custom::Own")
    made = cdk.CustomResourceProvider.get_or_create_provider(stack, "Custom::Known", code_directory=os.path.abspath("handler"), runtime=cdk.CustomResourceProviderRuntime.NODEJS_22_X, use_cfn_response_wrapper=False)
    ctx.record("provider", [provider.code_hash == made.code_hash, isinstance(made, cdk.CustomResourceProviderBase), made.role_arn], stack)

    root = ctx.fixture("simple")
    strategies = [
        cdk.IgnoreStrategy.glob(root, ["*.md", "!keep.md"]), cdk.IgnoreStrategy.git(root, ["out/", "!out/keep"]), cdk.IgnoreStrategy.docker(root, ["**", "!src/*.py"]),
        cdk.IgnoreStrategy.from_copy_options(cdk.CopyOptions(exclude=["*.md"], ignore_mode=cdk.IgnoreMode.GIT), root), cdk.GlobIgnoreStrategy(root, ["b*"]),
    ]
    paths = ["a.md", "keep.md", "out/keep", "out", "src", "src/x.py", "b.txt", "late.log"]
    for s in strategies:
        s.add("*.log")
    ctx.record("ignored", [[type(s).__name__, [p for p in paths if s.ignores(os.path.join(root, p))], [p for p in paths if s.completely_ignores(os.path.join(root, p))]] for s in strategies])
    ctx.attempt("relative root", lambda s, a: cdk.IgnoreStrategy.git("relative", []) and None)
    ctx.attempt("relative path", lambda s, a: strategies[0].ignores("relative") and None)
    ctx.attempt("relative directory", lambda s, a: strategies[1].completely_ignores("relative") and None)
    cdk.FileSystem.copy_directory(root, os.path.abspath("copied"), cdk.CopyOptions(exclude=["Dockerfile"]))
    ctx.record("copied", sorted(os.listdir("copied")))
    cdk.FileSystem.rmrf(os.path.abspath("copied"))
    ctx.record("removed", os.path.exists("copied"))

    checked = cdk.App(outdir="checked.out")
    image(cdk.Stack(checked, "Checked", env=cdk.Environment(account="1", region="r"), tags={"a": "b"}), ctx)
    assembly = checked.synth()
    artifact = assembly.get_stack_by_name("Checked")
    ctx.record("manifest", [artifact.manifest.type.name, artifact.manifest.properties.template_file, artifact.manifest.properties.tags, artifact.manifest.dependencies])
    ctx.record("metadata entries", sorted(e.type for entries in artifact.metadata.values() for e in entries if not e.type.startswith("aws:cdk:analytics") and e.type != "aws:cdk:creationStack"))
    loaded = schema.Manifest.load_asset_manifest("checked.out/Checked.assets.json")
    ctx.record("asset manifest", [sorted(i.source.directory is not None for i in loaded.docker_images.values()), [d.repository_name for i in loaded.docker_images.values() for d in i.destinations.values()]])
    ctx.record("packaging", sorted(f.source.packaging.name for f in loaded.files.values()))
    tree = schema.ArtifactManifest(type=schema.ArtifactType.CDK_TREE, properties=schema.TreeArtifactProperties(file="tree.json"))
    schema.Manifest.save_assembly_manifest(schema.AssemblyManifest(version="1.0.0", artifacts={"Tree": tree}), "saved.json")
    with open("saved.json", encoding="utf-8") as f:
        ctx.record("saved", {k: v for k, v in json.load(f).items() if k == "artifacts"})
    own_artifact = cx_api.CloudArtifact.from_manifest(assembly, "Own", type=schema.ArtifactType.CDK_TREE, properties=schema.TreeArtifactProperties(file="tree.json"))
    ctx.record("own artifact", [type(own_artifact).__name__, own_artifact.id])
    with open("newer.json", "w", encoding="utf-8") as f:
        json.dump({"version": "999.0.0", "minimumCliVersion": "3.0.0"}, f)
    ctx.attempt("newer", lambda s, a: schema.Manifest.load_assembly_manifest("newer.json") and None)
    ctx.attempt("no version", lambda s, a: schema.Manifest.load_asset_manifest("handler/package.json") and None)


def image(scope, ctx):
    from lib import image as make
    return make(scope, ctx.fixture)


@jsii.implements(cdk.IStableStringProducer)
class Producer:
    def __init__(self, value):
        self.value = value

    def produce(self):
        return self.value


@jsii.implements(cdk.IStableListProducer)
class ListProducer:
    def __init__(self, value):
        self.value = value

    def produce(self):
        return self.value


@jsii.implements(cdk.IStableAnyProducer)
class AnyProducer:
    def __init__(self, value):
        self.value = value

    def produce(self):
        return self.value

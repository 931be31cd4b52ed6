"""What a case gets (`ctx`), and the child process that runs one case.

    python lib.py <case file> <work dir>

runs build(app, ctx) of the case and app.synth(), and writes <work dir>/result.json; the assembly is <work dir>/cdk.out.
"""
import importlib
import json
import os
import re
import sys

import aws_cdk as cdk
from aws_cdk import aws_ecr_assets as ecr_assets

HERE = os.path.dirname(os.path.abspath(__file__))


def image(scope, fixture, id="Image", **options):
    """one DockerImageAsset of fixture "simple" plus an Output with its URI"""
    asset = ecr_assets.DockerImageAsset(scope, id, directory=fixture("simple"), **options)
    cdk.CfnOutput(scope, f"{id}Uri", value=asset.image_uri)
    return asset


def error_info(e):
    """what a Python user sees of an error; `name` is the library's code, which jsii shows in the JavaScript stack only"""
    code = re.search(r"«(\w+)»", str(e.__cause__ or ""))
    message = re.sub(r"\$\{Token\[([^\]]*?)\.\d+\]\}", r"${Token[\1.#]}", str(e))  # token numbers are arbitrary
    return {"type": type(e).__name__, "name": code.group(1) if code else None, "message": message}


class Context:
    def __init__(self, work):
        self.work = work
        self.pending = []
        self.errors = {}

    def fixture(self, *parts):
        """absolute path of a fixture"""
        return os.path.join(self.work, "fixtures", *parts)

    def record(self, label, value, stack=None):
        """record a value; tokens are resolved against `stack` after synthesis"""
        self.pending.append((label, value, stack))

    def attempt(self, label, fn, *, synth=False, app=None, stack=None):
        """run fn(stack, app) in a throw-away App and record whether it throws; synth=True also synthesizes it"""
        assert label not in self.errors, f"duplicate attempt label {label}"
        a = cdk.App(outdir=os.path.join(self.work, "attempts", str(len(self.errors))), **(app or {}))
        s = cdk.Stack(a, "Stack", **(stack or {}))
        self.errors[label] = {"ok": True}
        try:
            fn(s, a)
            if synth:
                a.synth()
        except Exception as e:
            self.errors[label] = {"error": error_info(e)}

    @property
    def recommended_flags(self):
        with open(os.path.join(os.path.dirname(HERE), "recommended-feature-flags.json"), encoding="utf-8") as f:
            return json.load(f)

    def values(self):
        out = {}
        for label, value, stack in self.pending:
            assert label not in out, f"duplicate record label {label}"
            try:
                value = stack.resolve(value) if stack is not None else value
            except Exception as e:
                value = {"<error>": error_info(e)["message"]}
            out[label] = "<undefined>" if value is None else value
        return out


class Counters:
    """how much a case talks to the kernel (informational; uses internals of the jsii package, so it may find none)"""

    def __init__(self):
        self.counts = {"requests": 0, "callbacks": 0}
        try:
            import jsii._kernel as kernel
            from jsii._kernel.providers.process import _NodeProcess as process
            self.wrap(process, "send", "requests")
            self.wrap(kernel, "_handle_callback", "callbacks")
        except (ImportError, AttributeError):
            self.counts = {}

    def wrap(self, owner, name, key):
        original = getattr(owner, name)

        def counting(*args, **kwargs):
            self.counts[key] += 1
            return original(*args, **kwargs)
        setattr(owner, name, counting)


def main(case_file, work):
    os.chdir(work)
    counters = Counters()
    sys.path[:0] = [HERE, os.path.dirname(case_file)]
    sys.dont_write_bytecode = True
    case = importlib.import_module(os.path.splitext(os.path.basename(case_file))[0])
    sys.dont_write_bytecode = False
    ctx = Context(work)
    result = {"outcome": "ok"}
    try:
        props = getattr(case, "APP", {})
        app = cdk.App(**{"outdir": "cdk.out", **(props(ctx) if callable(props) else props)})
        case.build(app, ctx)
        app.synth()
    except Exception as e:
        import traceback
        result = {"outcome": "throws", "error": error_info(e), "traceback": traceback.format_exc()}
    if ctx.pending:
        result["values"] = ctx.values()
    if ctx.errors:
        result["errors"] = ctx.errors
    result["counts"] = counters.counts
    with open(os.path.join(work, "result.json"), "w", encoding="utf-8") as f:
        json.dump(result, f, ensure_ascii=False)


if __name__ == "__main__":
    sys.modules["lib"] = sys.modules["__main__"]  # so that `from lib import image` does not load this file twice
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))

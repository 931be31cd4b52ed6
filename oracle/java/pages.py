#!/usr/bin/env python3
"""Makes Java classes of the Java snippets of the CDK's own pages, which the npm package aws-cdk-lib has; collects what they wrote.

    pages.py make --tablet .jsii.tabl.json.gz --library aws-cdk-lib.jar --declared Declared.java --to FOLDER --modules MODULE...
    pages.py drop --errors JAVAC_OUTPUT --to FOLDER          removes the snippets that do not compile; exit code 1 if there were any
    pages.py collect --outcomes FOLDER --out FILE            one file for `pages.py --compare` of ../python

A snippet is the constructor of a stack in an app of its own; variables that it only declares (`Vpc vpc;`) get objects of their types
from `Declared`. Nothing of the pages is kept here: a snippet is called MODULE/first 8 digits of its hash. Many of them do not compile,
as the translation into Java leaves out what tells the classes of two modules apart; those are left out.
"""
import argparse
import glob
import gzip
import hashlib
import json
import os
import re
import sys
import zipfile

IMPORTED = re.compile(r"^import \* as (\w+) from '([^']+)'", re.M)
NAMED = re.compile(r"^import (?:type )?\{([^}]*)\} from '([^']+)'", re.M)
DECLARED = re.compile(r"^([A-Z][\w.]*) (\w+);$", re.M)
ROOT = "software.amazon.awscdk"
OTHERS = ["ecs", "ec2", "ecr", "iam", "ecr.assets", "elasticloadbalancingv2", "ecs.patterns", "servicediscovery", "cloudwatch", "events", "events.targets",
          "autoscaling", "applicationautoscaling", "logs", "s3", "kms", "secretsmanager", "ssm", "lambda", "sns", "sqs", "codedeploy", "efs"]


def packages(library):
    """the top-level classes of each package"""
    found = {"software.constructs": {"Construct", "IConstruct", "Node", "Dependable", "IMixin", "IValidation", "DependencyGroup"}}
    with zipfile.ZipFile(library) as jar:
        for name in jar.namelist():
            folder, _, file = name.rpartition("/")
            if file.endswith(".class") and "$" not in file:
                found.setdefault(folder.replace("/", "."), set()).add(file[:-6])
    return found


def java_package(known, spec):
    """the package of an npm module: aws-cdk-lib/aws-ecr-assets -> software.amazon.awscdk.services.ecr.assets"""
    if spec == "constructs":
        return "software.constructs"
    if spec in ("aws-cdk-lib", "aws-cdk-lib/core"):
        return ROOT
    if not spec.startswith("aws-cdk-lib/"):
        return None
    wanted = re.sub(r"^aws[-_]", "", spec[len("aws-cdk-lib/"):]).replace("/", "").replace("-", "").replace("_", "")
    for package in known:
        short = package[len(ROOT):].replace(".services.", ".", 1).replace(".", "")
        if package.startswith(ROOT) and short == wanted:
            return package
    return None


def imports(known, module, visible, full):
    """an import for each class that a snippet names"""
    aliases = {alias: java_package(known, spec) for alias, spec in IMPORTED.findall(full)}
    chosen = {}
    for alias, name in re.findall(r"\b(\w+)\.([A-Z]\w*)", full):
        if aliases.get(alias) and name in known[aliases[alias]]:
            chosen.setdefault(name, aliases[alias])
    for list_, spec in NAMED.findall(full):
        package = java_package(known, spec)
        for part in filter(None, (p.strip() for p in list_.split(","))):
            name = part.partition(" as ")[0].strip()
            if package and name in known[package]:
                chosen.setdefault(name, package)
    own = java_package(known, f"aws-cdk-lib/{module}")
    order = [own, *filter(None, aliases.values()), ROOT, "software.constructs", *(f"{ROOT}.services.{other}" for other in OTHERS)]
    order += sorted(p for p in known if p.startswith(f"{ROOT}.interfaces"))
    for name in re.findall(r"(?<![\w.])([A-Z]\w*)", visible):
        package = chosen.get(name) or next((p for p in order if name in known.get(p, ())), None)
        if package and not re.search(rf"\b(class|interface) {name}\b", visible):
            chosen[name] = package
    return chosen


def java(known, makers, module, digest, visible, full):
    """the source of a class, or the reason why there is none"""
    visible = re.sub(r"^import .*;$", "", visible, flags=re.M)
    visible = re.sub(r"\bpublic (class|interface|enum)\b", r"\1", visible)
    visible = re.sub(r"(?<![\w.])(join|resolve)\(", "located(", visible)
    visible = re.sub(r"(?<![\w.])Map\.of\(", "ordered(", visible)
    chosen = imports(known, module, visible, full)
    declared = {}
    for kind, name in DECLARED.findall(visible):
        package = chosen.get(kind, "java.lang")
        if f"{package}.{kind}" not in makers:
            return None
        declared[name] = kind
    for name, kind in declared.items():
        visible = re.sub(rf"^{kind} {name};$", f'{kind} {name} = declared.make("{name}", {kind}.class);', visible, flags=re.M)
    # What a snippet brings itself takes the place of what it would find around it.
    around = "".join(f"        {kind} {name} = {value};\n" for kind, name, value in (
        ("String", "__dirname", "folder"),) if not re.search(rf"\b{kind} {name}\b", visible))
    lines = "".join(f"import {package}.{name};\n" for name, package in sorted(chosen.items()) if name not in ("Stack", "Construct"))
    return f"""package pages;

import java.util.*;
{lines}
public final class S_{module}_{digest} extends Page {{
    public S_{module}_{digest}(software.constructs.Construct scope, String folder) {{
        super(scope, folder);
    }}

    @Override
    public void build() {{
{around}{visible}
    }}
}}
"""


def snippets(tablet, modules):
    with gzip.open(tablet) as f:
        everything = json.load(f)["snippets"]
    found = {}
    for s in everything.values():
        api = s["location"]["api"]
        source = s["translations"].get("java", {}).get("source")
        if source is None or not s.get("didCompile", True):
            continue
        if api.get("api") == "moduleReadme":
            module = api["moduleFqn"]
        elif "fqn" in api and not api["fqn"].rsplit(".", 1)[1].startswith("Cfn"):
            module = api["fqn"].rsplit(".", 1)[0]
        else:
            continue
        module = module.rsplit(".", 1)[-1]
        if module in modules:
            found[module, hashlib.sha256(source.encode()).hexdigest()[:8]] = (source, s["fullSource"])
    return dict(sorted(found.items()))


def make(args):
    known = packages(args.library)
    with open(args.declared, encoding="utf-8") as f:
        text = f.read()
    named = {name: f"{package}.{name}" for package, name in re.findall(r"^import ([\w.]+)\.(\w+);$", text, re.M)}
    makers = {named.get(name, name) for name in re.findall(r"put\(([\w.]+)\.class", text)}
    os.makedirs(args.to, exist_ok=True)
    written = 0
    for (module, digest), (visible, full) in snippets(args.tablet, args.modules).items():
        source = java(known, makers, module, digest, visible, full)
        if source:
            written += 1
            with open(os.path.join(args.to, f"S_{module}_{digest}.java"), "w", encoding="utf-8") as f:
                f.write(source)
    print(f"{written} snippets")


def drop(args):
    with open(args.errors, encoding="utf-8") as f:
        bad = set(re.findall(r"(S_\w+)\.java:\d+: error", f.read()))
    for name in bad:
        os.remove(os.path.join(args.to, f"{name}.java"))
    return 1 if bad else 0


def collect(args):
    outcomes = {}
    for folder in sorted(glob.glob(os.path.join(args.outcomes, "S_*"))):
        module, digest = os.path.basename(folder)[2:].rsplit("_", 1)
        error = os.path.join(folder, "error.txt")
        if os.path.exists(error):
            with open(error, encoding="utf-8") as f:
                kind, _, message = f.read().partition("\n")
            outcomes[f"{module}/{digest}"] = {"outcome": "error", "type": kind, "message": message.replace(folder, "FOLDER")}
            continue
        files = {}
        for path in sorted(glob.glob(os.path.join(folder, "cdk.out", "**", "*.json"), recursive=True)):
            if path.endswith((".template.json", ".assets.json")):
                with open(path, encoding="utf-8") as f:
                    files[os.path.relpath(path, os.path.join(folder, "cdk.out"))] = f.read().replace(folder, "FOLDER")
        outcomes[f"{module}/{digest}"] = {"outcome": "ok", "files": files}
    with open(args.out, "w", encoding="utf-8") as f:
        json.dump(outcomes, f)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("task", choices=["make", "drop", "collect"])
    for name in ("tablet", "library", "declared", "to", "errors", "outcomes", "out"):
        ap.add_argument(f"--{name}")
    ap.add_argument("--modules", nargs="*", default=[])
    args = ap.parse_args()
    return {"make": make, "drop": drop, "collect": collect}[args.task](args)


if __name__ == "__main__":
    sys.exit(main())

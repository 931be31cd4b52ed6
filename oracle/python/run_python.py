#!/usr/bin/env python3
"""Run the Python cases and seeds under a jsii kernel and compare with the oracle's golden files. See README.md.

usage: run_python.py [--kernel PATH] [--no-node] [--jobs N] [--list] [--json FILE] [--keep] [--strict-messages]
                     [--package-cache DIR] [--timeout SECONDS] [--known FILE] [--bless] [filter ...]
"""
import argparse
import ast
import base64
import hashlib
import importlib.metadata
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
ORACLE = os.path.dirname(HERE)


# ---------------------------------------------------------------- cases

def load_messages():
    try:
        with open(os.path.join(HERE, "messages.json"), encoding="utf-8") as f:
            return json.load(f)
    except FileNotFoundError:
        return {}


MESSAGES = load_messages()


def load_cases():
    """cases/NNN_name.py -> expected of oracle/expected/NNN-name (or expected/NNN-name here), seeds/NNN_name.py -> seeds/expected/NNN_name"""
    out = []
    for folder, kind in (("cases", "case"), ("seeds", "seed")):
        for file in sorted(os.listdir(os.path.join(HERE, folder))):
            if not re.fullmatch(r"\d\d\d_\w+\.py", file):
                continue
            path = os.path.join(HERE, folder, file)
            with open(path, encoding="utf-8") as f:
                text = f.read()
            const = {t.id: n.value for n in ast.parse(text).body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)}
            literal = lambda k, d: ast.literal_eval(const[k]) if k in const else d  # read without importing aws_cdk
            m = re.match(r"# pins: (.*)", text)
            name = file[:-3].replace("_", "-")
            own = literal("OWN_EXPECTED", None)
            if kind == "seed":
                name, expected = "seed-" + name, os.path.join(HERE, "seeds", "expected", file[:-3])
            else:
                expected = os.path.join(HERE, "expected", name) if own else os.path.join(ORACLE, "expected", name)
            out.append({"name": name, "kind": kind, "file": path, "pins": m.group(1) if m else "", "env": literal("ENV", {}),
                        "throws": literal("THROWS", False), "own": own, "omitted": literal("OMITTED", {}), "expected": expected})
    return out


# ---------------------------------------------------------------- fixtures (as oracle/lib/fixtures.js)

def materialize(dest):
    with open(os.path.join(ORACLE, "fixtures.json"), encoding="utf-8") as f:
        spec = json.load(f)
    os.makedirs(dest, exist_ok=True)
    real = os.path.realpath(dest)
    for name, entries in spec.items():
        base = os.path.join(real, name)
        if len(entries) == 1 and entries[0]["path"] == ".":
            os.symlink(entries[0]["target"], base)
            continue
        os.makedirs(base, exist_ok=True)
        for e in entries:
            p = os.path.join(base, e["path"])
            os.makedirs(os.path.dirname(p), exist_ok=True)
            if e["type"] == "dir":
                os.makedirs(p, exist_ok=True)
            elif e["type"] == "symlink":
                os.symlink(e["target"].replace("{{FIXTURES}}", real), p)
            else:
                with open(p, "wb") as f:
                    f.write(base64.b64decode(e["base64"]) if "base64" in e else e["text"].encode("utf-8"))
                os.chmod(p, int(e.get("mode", "0644"), 8))
                os.utime(p, (1577836800, 1577836800))  # 2020-01-01T00:00:00Z


# ---------------------------------------------------------------- collecting (as oracle/lib/collect.js)

def file_info(p):
    with open(p, "rb") as f:
        b = f.read()
    return {"size": len(b), "sha256": hashlib.sha256(b).hexdigest(), "executable": bool(os.stat(p).st_mode & 0o100)}


def walk(root, rel, norm):
    out = []
    for n in sorted(os.listdir(os.path.join(root, rel)), key=os.fsencode):
        r = f"{rel}/{n}" if rel else n
        p = os.path.join(root, r)
        if os.path.islink(p):
            out.append({"path": r, "type": "symlink", "target": norm(os.readlink(p))})
        elif os.path.isdir(p):
            out.append({"path": r, "type": "dir"})
            out.extend(walk(root, r, norm))
        else:
            out.append({"path": r, "type": "file", **file_info(p)})
    return out


def normalize_metadata(md):
    out = {}
    for k, entries in md.items():
        kept = [{a: b for a, b in e.items() if a != "trace"} for e in entries if e.get("type") != "aws:cdk:creationStack"]
        if kept:
            out[k] = kept
    return out


def collect(work, result):
    """normalized text per file, and problems found in the raw files (ids of template assets that do not match)"""
    pairs = [(os.path.join(work, "fixtures"), "${FIXTURES}"), (work, "${WORK}")]

    def norm(s):
        for a, b in pairs:
            s = s.replace(a, b)
        return re.sub(r"\$\{Token\[([^\]]*?)\.\d+\]\}", r"${Token[\1.#]}", s)

    files, problems = {}, []

    def put(p, v):
        files[p] = norm(v if isinstance(v, str) else json.dumps(v, ensure_ascii=False, indent=1) + "\n")

    for k in ("values", "errors"):
        if k in result:
            put(k + ".json", result[k])
    if result["outcome"] == "throws":
        put("error.json", result["error"])
        return files, problems
    outdir = os.path.join(work, "cdk.out")
    raw = {}

    def rec(d, rel):
        for n in sorted(os.listdir(d)):
            p, r = os.path.join(d, n), f"{rel}/{n}" if rel else n
            if n.startswith("asset."):
                continue
            if os.path.isdir(p):
                rec(p, r)
                continue
            with open(p, encoding="utf-8", newline="") as f:
                text = f.read()
            if n.endswith((".template.json", ".assets.json")):
                raw[r] = text
                put(r, text)
            elif n == "manifest.json":
                m = json.loads(text)
                arts = {k: {**a, "metadata": normalize_metadata(a["metadata"])} if "metadata" in a else a
                        for k, a in m.get("artifacts", {}).items() if a.get("type") != "cdk:feature-flag-report"}
                put(r, {**m, "artifacts": arts})
            elif n.endswith(".metadata.json"):
                md = normalize_metadata(json.loads(text))
                if md:
                    put(r, md)
            elif n == "tree.json":
                put(r, json.loads(text))
            elif n not in ("cdk.out", "validation-report.json"):
                put(f"unexpected/{r}", text)
    rec(outdir, "")
    for r, text in raw.items():
        if not r.endswith(".assets.json"):
            continue
        for id, a in json.loads(text).get("files", {}).items():
            path = a["source"].get("path", "")
            t = raw.get(os.path.join(os.path.dirname(r), path)) if path.endswith(".template.json") else None
            if t is None:
                continue
            if path.endswith(".nested.template.json"):  # nested stacks are hashed as compact JSON
                t = json.dumps(json.loads(t), ensure_ascii=False, separators=(",", ":"))
            if hashlib.sha256(t.encode("utf-8")).hexdigest() != id:
                problems.append(f"{r}: id {id[:12]}… is not the hash of {path}")
    staged = {}
    for n in sorted(x for x in os.listdir(outdir) if x.startswith("asset.")):
        p = os.path.join(outdir, n)
        staged[n] = walk(p, "", norm) if os.path.isdir(p) and not os.path.islink(p) else {"file": file_info(p)}
    if staged:
        put("staged.json", staged)
    return files, problems


# ---------------------------------------------------------------- comparing

def read_expected(d):
    out = {}
    for base, _, names in os.walk(d):
        for n in names:
            p = os.path.join(base, n)
            with open(p, encoding="utf-8", newline="") as f:
                out[os.path.relpath(p, d)] = f.read()
    return out


def template_ids(files):
    """placeholder per id of a template asset; these ids follow the bytes of the template"""
    ids = {}
    for r in sorted(files):
        if r.endswith(".assets.json"):
            for id, a in json.loads(files[r]).get("files", {}).items():
                if a["source"].get("path", "").endswith(".template.json"):
                    ids.setdefault(id, "{{id of %s}}" % os.path.join(os.path.dirname(r), a["source"]["path"]))
    return ids


def strip_tree(n):
    return {k: ({i: strip_tree(c) for i, c in v.items()} if k == "children" else v) for k, v in n.items() if k != "constructInfo"}


def canonical(path, text):
    """the data of one file without what may differ between libraries, languages and versions"""
    if not path.endswith(".json"):
        return text
    v = json.loads(text)
    if path.endswith("tree.json"):
        v["tree"] = strip_tree(v["tree"])
    drop = lambda md: {k: e for k, e in ((k, [x for x in es if not x["type"].startswith("aws:cdk:analytics:")]) for k, es in md.items()) if e}
    if path.endswith(".metadata.json"):
        v = drop(v)
    if path.endswith("manifest.json"):
        for k in ("version", "minimumCliVersion", "runtime"):
            v.pop(k, None)
        for a in v["artifacts"].values():
            if "metadata" in a:
                a["metadata"] = drop(a["metadata"])
                if not a["metadata"]:
                    del a["metadata"]
    if path.endswith(".assets.json"):
        v.pop("version", None)
        for group in ("files", "dockerImages"):
            for a in v.get(group, {}).values():
                dests = a.get("destinations", {})  # <account>-<region>-<8 hex of the destination's JSON>
                a["destinations"] = {re.sub(r"-[0-9a-f]{8}$", "-{{hash of %s}}" % json.dumps(d, sort_keys=True), k)
                                     if "{{id of" in d.get("objectKey", "") else k: d for k, d in dests.items()}
    if path.endswith(".template.json"):
        for r in v.get("Resources", {}).values():
            if r.get("Type") == "AWS::CDK::Metadata" and str(r.get("Properties", {}).get("Analytics", "")).startswith("v2:deflate64:"):
                r["Properties"]["Analytics"] = "v2:deflate64:…"
    return v


def show(v):
    s = json.dumps(v, ensure_ascii=False)
    return s if len(s) <= 160 else s[:150] + "…"


def differences(a, b, where=""):
    """differences of two JSON values: expected a, got b"""
    if isinstance(a, dict) and isinstance(b, dict):
        for k in [*a, *(k for k in b if k not in a)]:
            at = f"{where}.{k}" if where else k
            if k not in b:
                yield f"{at}: missing, expected {show(a[k])}"
            elif k not in a:
                yield f"{at}: unexpected {show(b[k])}"
            else:
                yield from differences(a[k], b[k], at)
    elif isinstance(a, list) and isinstance(b, list):
        for i in range(max(len(a), len(b))):
            if i >= len(b):
                yield f"{where}[{i}]: missing, expected {show(a[i])}"
            elif i >= len(a):
                yield f"{where}[{i}]: unexpected {show(b[i])}"
            else:
                yield from differences(a[i], b[i], f"{where}[{i}]")
    elif isinstance(a, bool) or isinstance(b, bool):
        if a is not b:
            yield f"{where}: expected {show(a)}, got {show(b)}"
    elif a != b:
        yield f"{where}: expected {show(a)}, got {show(b)}"


def fuzzy(message):
    """artefacts of the library's build: class names ending in 2, repeated 'Resolution error: ' and trailing dots"""
    message = re.sub(r"(Resolution error: )+", "Resolution error: ", message.strip()).rstrip(".")
    return re.sub(r"\b([A-Z][A-Za-z]+)2\b", r"\1", message)


def outcomes(files):
    """label -> {} (ok) or {message, type?}; the outcome of the case itself has the label `synth`"""
    out = {k: v.get("error", {}) for k, v in json.loads(files.get("errors.json", "{}")).items()}
    if "error.txt" in files:
        out["synth"] = {"message": files["error.txt"].rstrip("\n")}
    else:
        out["synth"] = json.loads(files.get("error.json", "{}"))
    return out


def compare(case, expected, got):
    """-> (differences, message report). Messages are compared with what node shows to Python (messages.json), if known, or to JS"""
    diffs, messages = [], {"equal": 0, "total": 0, "differences": []}
    want, have = outcomes(expected), outcomes(got)
    for label in [*want, *(k for k in have if k not in want)]:
        if label not in want or label not in have:
            diffs.append(f"errors.json: {label}: {'unexpected label' if label in have else 'missing label'}")
            continue
        a, b = want[label], have[label]
        if bool(a) != bool(b):
            diffs.append(f"{label}: expected " + (f"the error {show(a['message'])}, got ok" if a else f"ok, got {b.get('type', 'an error')}: {show(b['message'])}"))
        elif a:
            a = MESSAGES.get(case["name"], {}).get(label, a)
            messages["total"] += 1
            if a.get("type") not in (None, b.get("type")):  # such as a kernel that is gone: BrokenPipeError, JSONDecodeError
                diffs.append(f"{label}: expected a {a['type']}, got {b.get('type')}: {show(b['message'])}")
            if fuzzy(a["message"]) == fuzzy(b["message"]):
                messages["equal"] += 1
            else:
                messages["differences"].append({"at": label, "expected": a, "got": b})
    if want["synth"] or have["synth"]:
        expected = {k: v for k, v in expected.items() if k == "values.json"}
        got = {k: v for k, v in got.items() if k == "values.json"}
    ids = []
    for side in (expected, got):
        ids.append(template_ids(side))
    for path in [*sorted(expected), *sorted(k for k in got if k not in expected)]:
        if path == "errors.json":
            continue
        if path not in got or path not in expected:
            # a metadata file that holds nothing but analytics may be absent
            only = expected.get(path) or got.get(path)
            if path.endswith(".metadata.json") and not canonical(path, only):
                continue
            diffs.append(f"{path}: {'missing file' if path not in got else 'unexpected file'}")
            continue
        sides = []
        for side, known in zip((expected, got), ids):
            text = side[path]
            for id, placeholder in known.items():
                if id in text:
                    text = text.replace(id, placeholder.replace('"', "'"))
            sides.append(canonical(path, text))
        diffs.extend(f"{path}: {d}" if d[0] != ":" else path + d for d in differences(*sides))
    return diffs, messages


# ---------------------------------------------------------------- running

def path_without_node(dest):
    """a folder of links to every program on PATH except JavaScript runtimes"""
    os.makedirs(dest)
    skip = re.compile(r"(node|nodejs|npm|npx|corepack|yarn|pnpm|bun|deno|cdk|jsii.*)(\.exe)?")
    for d in os.environ.get("PATH", "").split(os.pathsep):
        if os.path.isdir(d):
            for n in os.listdir(d):
                if not skip.fullmatch(n) and not os.path.lexists(os.path.join(dest, n)):
                    os.symlink(os.path.join(d, n), os.path.join(dest, n))
    return dest


KERNEL_STDERR = re.compile(r"b(['\"])(.*?)(\\n)?\1$")  # as jsii prints it


def kernel_said(log):
    said = [m.group(2) for m in map(KERNEL_STDERR.match, log.split("\n")) if m and m.group(2).strip()]
    return f"; the kernel said: {' | '.join(said)[:300]}" if said else ""


class Runner:
    def __init__(self, opts, tmp):
        self.opts, self.tmp = opts, tmp
        self.path = path_without_node(os.path.join(tmp, "bin")) if opts.no_node else os.environ["PATH"]
        self.cache = os.path.abspath(opts.package_cache) if opts.package_cache else os.path.join(tmp, "package-cache")

    def env(self, work, extra):
        # as run.js: nothing is inherited except PATH; HOME is private because aws-cdk-lib caches fingerprints below it.
        # Only the kernel's cache of unpacked packages is shared between cases.
        env = {"PATH": self.path, "HOME": os.path.join(work, "home"), "TMPDIR": os.path.join(work, "tmp"), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
               "TZ": "UTC", "JSII_DEPRECATED": "quiet", "CDK_VALIDATION": "false", "JSII_RUNTIME_PACKAGE_CACHE_ROOT": self.cache, **extra}
        if self.opts.kernel:
            env["JSII_NODE"] = os.path.abspath(self.opts.kernel)
        return env

    def spawn(self, argv, work, env):
        t = time.monotonic()
        p = subprocess.Popen([sys.executable, *argv], cwd=work, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, start_new_session=True)
        try:
            log, _ = p.communicate(timeout=self.opts.timeout)
            code = p.returncode
        except subprocess.TimeoutExpired:
            os.killpg(p.pid, signal.SIGKILL)
            log, _ = p.communicate()
            code = f"timeout of {self.opts.timeout} s"
        log = "\n".join(x for x in log.decode("utf-8", "replace").split("\n") if not x.startswith("b'!!"))  # node's end-of-life banner
        return code, log, time.monotonic() - t

    def work_dir(self, name):
        work = os.path.realpath(tempfile.mkdtemp(prefix=f"parity-{name}-", dir=self.tmp))
        for d in ("home", "tmp"):
            os.mkdir(os.path.join(work, d))
        return work

    def warm_up(self):
        """unpack the packages into the kernel's cache, so that no case pays for it"""
        work = self.work_dir("warm-up")
        return self.spawn(["-c", "import aws_cdk; aws_cdk.App(); aws_cdk.SymlinkFollowMode"], work, self.env(work, {}))

    def run(self, case):
        work = self.work_dir(case["name"])
        materialize(os.path.join(work, "fixtures"))
        r = {"name": case["name"], "verdict": "CRASH", "differences": [], "messages": None}
        if case["kind"] == "case":
            code, log, r["seconds"] = self.spawn([os.path.join(HERE, "lib.py"), case["file"], work], work, self.env(work, case["env"]))
            result_file = os.path.join(work, "result.json")
            result = None
            if code == 0 and os.path.exists(result_file):
                with open(result_file, encoding="utf-8") as f:
                    result = json.load(f)
        else:  # a seed is a complete program, run in (a copy of) its folder; CDK_OUTDIR is what the CDK CLI sets
            shutil.copytree(os.path.join(HERE, "seeds"), work, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected", "__pycache__"))
            code, log, r["seconds"] = self.spawn([os.path.basename(case["file"])], work, self.env(work, {"CDK_OUTDIR": "cdk.out", **case["env"]}))
            result = {"outcome": "ok", "counts": {}} if code == 0 else None
        if result is None:
            lines = [x for x in log.split("Exception ignored in")[0].split("\n") if x.strip() and not KERNEL_STDERR.match(x)]
            r["differences"] = [f"exit {code}: {(lines or ['(no output)'])[-1][:300]}{kernel_said(log)}"]
            r["log"] = log[-8000:]
        else:
            r["counts"] = result.get("counts")
            got, problems = collect(work, result)
            if (result["outcome"] == "throws") != case["throws"] and case["own"]:
                problems.append("unexpected outcome: " + result.get("error", result)["message" if "error" in result else "outcome"])
            elif self.opts.bless and (case["own"] or case["kind"] == "seed"):
                shutil.rmtree(case["expected"], ignore_errors=True)
                for k, v in got.items():
                    os.makedirs(os.path.dirname(os.path.join(case["expected"], k)), exist_ok=True)
                    with open(os.path.join(case["expected"], k), "w", encoding="utf-8", newline="") as f:
                        f.write(v)
            if self.opts.bless:
                MESSAGES.pop(case["name"], None)
                errors = {k: {"type": v["type"], "message": v["message"]} for k, v in outcomes(got).items() if v}
                if errors:
                    MESSAGES[case["name"]] = errors
            expected = read_expected(case["expected"])
            for k, labels in case["omitted"].items():
                left = {a: b for a, b in json.loads(expected[f"{k}.json"]).items() if a not in labels}
                expected[f"{k}.json"] = json.dumps(left, ensure_ascii=False)
            if not expected:
                problems.append("no expected files")
            diffs, r["messages"] = compare(case, expected, got)
            if self.opts.strict_messages:
                diffs.extend(f"message of {d['at']}: expected {show(d['expected'])}, got {show(d['got'])}" for d in r["messages"]["differences"])
            r["differences"] = problems + diffs
            r["identical_bytes"] = {k: got.get(k) == v for k, v in expected.items() if k.endswith((".template.json", ".assets.json"))}
            if r["differences"]:
                r["log"] = log[-8000:] + result.get("traceback", "")
                if "traceback" in result and not case["throws"]:
                    r["differences"][0] += kernel_said(log)
            r["verdict"] = "FAIL" if r["differences"] else "PASS"
        if self.opts.keep:
            r["work"] = work
        else:
            shutil.rmtree(work, ignore_errors=True)
        return r


def load_known(path):
    """name -> reason of the cases that are known not to pass: lines `name: reason`, empty lines, and comments after #"""
    known = {}
    with open(path, encoding="utf-8") as f:
        for text in f:
            text = text.strip()
            if text and not text.startswith("#"):
                name, reason = text.split(": ", 1)
                known[name] = reason
    return known


def line(r, known):
    s = f"{r['verdict']} {r['name']} ({r['seconds']:.1f} s)"
    m = r["messages"]
    if m and m["equal"] != m["total"]:
        s += f" [{m['equal']} of {m['total']} error messages equal]"
    if r["differences"]:
        n = len(r["differences"])
        s += f" {r['differences'][0]}" + (f" (first of {n} differences)" if n > 1 else "")
    if r["name"] in known:
        s += f" [known: {known[r['name']]}]" if r["verdict"] != "PASS" else " [LISTED AS NOT PASSING: take it off the list]"
    return s + (f" -- {r['work']}" if "work" in r else "")


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--kernel", help="program to use instead of node (JSII_NODE)")
    ap.add_argument("--no-node", action="store_true", help="run with a PATH that has no JavaScript runtime")
    ap.add_argument("--jobs", type=int, default=2)
    ap.add_argument("--list", action="store_true")
    ap.add_argument("--json", metavar="FILE", help="write details")
    ap.add_argument("--keep", action="store_true", help="keep the work folders")
    ap.add_argument("--strict-messages", action="store_true", help="error messages that differ fail the case")
    ap.add_argument("--package-cache", metavar="DIR", help="reuse the kernel's package cache between runs")
    ap.add_argument("--timeout", type=float, default=300)
    ap.add_argument("--known", metavar="FILE", help="cases that are known not to pass; only others that fail, and these when they pass, fail the run")
    ap.add_argument("--bless", action="store_true", help="rewrite what is kept here (expected/, seeds/expected/, messages.json) from node")
    ap.add_argument("filter", nargs="*", help="parts of case names")
    opts = ap.parse_args()
    cases = [c for c in load_cases() if not opts.filter or any(f.replace("_", "-") in c["name"] for f in opts.filter)]
    if opts.list:
        for c in cases:
            print(c["name"] + (" [throws]" if c["throws"] else "") + (" [own expected]" if c["own"] else "") + (f": {c['pins']}" if c["pins"] else ""))
        return 0
    if opts.bless and opts.kernel:
        ap.error("--bless takes the outputs of node, not of another kernel")
    if opts.no_node and not opts.kernel:
        ap.error("--no-node needs --kernel")
    if opts.kernel and not os.access(opts.kernel, os.X_OK):
        ap.error(f"{opts.kernel} is not executable")
    with open(os.path.join(HERE, "requirements.txt"), encoding="utf-8") as f:
        for want in f.read().split():
            package, version = want.split("==")
            try:
                found = importlib.metadata.version(package)
            except importlib.metadata.PackageNotFoundError:
                found = "nothing"
            if found != version:
                problem = f"this Python has {package} {found}, the cases want {version}"
                if package in ("aws-cdk-lib", "constructs"):
                    ap.error(problem)
                print(f"note: {problem}")
    known = load_known(opts.known) if opts.known else {}
    gone = known.keys() - {c["name"] for c in load_cases()}
    if gone:
        ap.error(f"{opts.known} names cases that are not there: {', '.join(sorted(gone))}")
    tmp = tempfile.mkdtemp(prefix="parity-python-")
    started = time.monotonic()
    results = []
    try:
        runner = Runner(opts, tmp)
        code, log, seconds = runner.warm_up()
        print(f"kernel {opts.kernel or 'node'}: warm-up {seconds:.1f} s" + ("" if code == 0 else f" FAILED (exit {code})\n{log[-2000:]}"), flush=True)
        started = time.monotonic()
        with ThreadPoolExecutor(max_workers=max(1, opts.jobs)) as pool:
            for r in pool.map(runner.run, cases):
                results.append(r)
                print(line(r, known), flush=True)
    finally:
        if not opts.keep:
            shutil.rmtree(tmp, ignore_errors=True)
    wall = time.monotonic() - started
    if opts.bless:
        with open(os.path.join(HERE, "messages.json"), "w", encoding="utf-8") as f:
            f.write(json.dumps(dict(sorted(MESSAGES.items())), ensure_ascii=False, indent=1) + "\n")
    passed = sum(r["verdict"] == "PASS" for r in results)
    m = [r["messages"] for r in results if r["messages"]]
    messages = {"equal": sum(x["equal"] for x in m), "total": sum(x["total"] for x in m)}
    b = [v for r in results for v in r.get("identical_bytes", {}).values()]
    if opts.json:
        with open(opts.json, "w", encoding="utf-8") as f:
            json.dump({"kernel": opts.kernel or "node", "passed": passed, "failed": len(results) - passed, "wall_seconds": wall, "jobs": opts.jobs,
                       "messages": messages, "cases": results}, f, ensure_ascii=False, indent=1)
    print(f"error messages: {messages['equal']} of {messages['total']} equal; templates and asset manifests: {sum(b)} of {len(b)} byte-identical")
    c = [r["counts"].get("callbacks", 0) for r in results if r.get("counts")]
    print(f"callbacks into Python: {sum(c)} in {sum(bool(x) for x in c)} cases")
    print(f"time: {wall:.1f} s wall with {opts.jobs} jobs, {sum(r['seconds'] for r in results):.1f} s in cases")
    unexpected = [r["name"] for r in results if (r["verdict"] == "PASS") == (r["name"] in known)]
    print(f"{passed} passed, {len(results) - passed} failed" + (f", {len(unexpected)} of all unexpectedly: {', '.join(unexpected)}" if known else ""))
    return 1 if unexpected else 0


if __name__ == "__main__":
    sys.exit(main())

//! `cargo xtask jsii`: CDK programs in Python and Java on our jsii kernel, compared with what the real library makes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fs_err as fs;
use serde_json::Value;

use crate::workspace::{cargo, oracle, python_cdk, root, target};

/// The modules whose pages' snippets are run.
const PAGES: [&str; 5] = ["aws_ecr", "aws_ecr_assets", "aws_ecs", "aws_codebuild", "aws_codepipeline"];

/// How long Node's kernel may take for the conformance tests, which it passes within a minute.
const PROTOCOL: Duration = Duration::from_secs(300);

/// Runs the programs of `oracle/python` whose names hold one of the filters, or all, with no JavaScript runtime on `PATH`;
/// or those in Java, or the snippets of the CDK's pages.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["java"] => {
            let class_path = java_class_path()?;
            java(&class_path)?;
            java_pages(&class_path, &PAGES[..3])
        }
        ["java", "pages", modules @ ..] if !modules.is_empty() => java_pages(&java_class_path()?, modules),
        ["protocol"] => protocol(),
        ["cases", filters @ ..] => cases(filters),
        ["pages"] => pages(&PAGES),
        ["pages", modules @ ..] => pages(modules),
        filters => python(filters),
    }
}

fn python(filters: &[&str]) -> Result<()> {
    let kernel = kernel(&[])?;
    let programs = root().join("oracle").join("python");
    let mut run = Command::new(python_cdk()?);
    run.arg(programs.join("run_python.py")).arg("--kernel").arg(kernel).arg("--no-node");
    run.arg("--known").arg(programs.join("known-differences.txt")).args(filters);
    let status = run.status().context("Python could not be run")?;
    ensure!(status.success(), "Python programs do not come out as oracle/python/known-differences.txt says");
    Ok(())
}

/// Runs the Python snippets of the CDK's pages, which its npm package has, on both kernels.
fn pages(modules: &[&str]) -> Result<()> {
    let (kernel, python, oracle) = (kernel(&[])?, python_cdk()?, oracle()?);
    let folder = scratch("pages")?;
    let script = oracle.join("python").join("pages.py");
    let run = |out: &str, ours: bool| -> Result<()> {
        let mut run = Command::new(&python);
        run.arg(&script).arg("--tablet").arg(oracle.join("node_modules/aws-cdk-lib/.jsii.tabl.json.gz"));
        run.arg("--types").arg("--out").arg(folder.join(out)).args(modules);
        run.env_remove("JSII_NODE").env("HOME", &folder).env("JSII_DEPRECATED", "quiet").env("CDK_VALIDATION", "false");
        run.env("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "1").current_dir(&folder);
        if ours {
            run.env("JSII_NODE", &kernel);
        }
        let done = run.stderr(std::process::Stdio::null()).status().context("Python could not be run")?;
        ensure!(done.success(), "pages.py failed");
        Ok(())
    };
    run("ours.json", true)?;
    run("official.json", false)?;
    let mut compare = Command::new(&python);
    compare.arg(&script).arg("--known").arg(oracle.join("python").join("known-pages.txt"));
    compare.arg("--compare").arg(folder.join("ours.json")).arg(folder.join("official.json"));
    let status = compare.status().context("Python could not be run")?;
    ensure!(status.success(), "snippets do not come out as oracle/python/known-pages.txt says");
    Ok(())
}

/// Node's kernel as Python's client brings it, unpacked to a folder of a name, and the packages that it loads.
fn node_kernel(name: &str) -> Result<(PathBuf, PathBuf)> {
    let ask = "import jsii, os; print(os.path.dirname(os.path.dirname(jsii.__file__)))";
    let packages = Command::new(python_cdk()?).args(["-c", ask]).output().context("Python could not be run")?;
    let packages = PathBuf::from(String::from_utf8_lossy(&packages.stdout).trim());
    let folder = scratch(name)?;
    // The files of the kernel have their folders in their names.
    let embedded = packages.join("jsii").join("_embedded").join("jsii");
    for entry in fs::read_dir(&embedded)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
        if let Some((inside, name)) = name.split_once("__").filter(|(inside, _)| !inside.is_empty()) {
            fs::create_dir_all(folder.join(inside))?;
            fs::copy(&path, folder.join(inside).join(name))?;
        }
    }
    Ok((folder.join("bin").join("jsii-runtime.js"), packages))
}

/// Runs the oracle's cases as programs on both kernels, and says where ours answers otherwise.
fn cases(filters: &[&str]) -> Result<()> {
    let (kernel, oracle) = (kernel(&[])?, oracle()?);
    let (peer, packages) = node_kernel("cases")?;
    let mut run = Command::new(which("node")?);
    run.arg(oracle.join("jsii").join("compare.mjs")).arg("--kernel").arg(kernel).arg("--peer").arg(peer);
    let status = run.arg("--site-packages").arg(packages).args(filters).status().context("node could not be run")?;
    ensure!(status.success(), "cases come out otherwise on longshore-jsii");
    Ok(())
}

/// Runs the conformance tests of the protocol on Node's kernel, which has to pass them as ours does.
fn protocol() -> Result<()> {
    oracle()?;
    let (peer, packages) = node_kernel("protocol")?;
    // Built apart, so that the time for the tests is theirs alone.
    let tests = ["test", "--quiet", "--package", "longshore-jsii", "--test", "it"];
    let run = |arguments: &[&str]| {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(tests).args(arguments).current_dir(root());
        command
    };
    ensure!(run(&["--no-run"]).status().context("cargo could not be run")?.success(), "the tests do not build");
    let mut test = run(&["--", "--test-threads", "2"]);
    test.env("LONGSHORE_JSII_PEER", peer).env("LONGSHORE_JSII_PACKAGES", packages);
    let mut running = test.spawn().context("cargo could not be run")?;
    let begun = Instant::now();
    let status = loop {
        match running.try_wait()? {
            Some(status) => break status,
            None if begun.elapsed() > PROTOCOL => {
                running.kill()?;
                running.wait()?;
                bail!("Node's kernel did not pass the tests within {} s", PROTOCOL.as_secs());
            }
            None => std::thread::sleep(Duration::from_millis(100)),
        }
    };
    ensure!(status.success(), "Node's kernel does not pass the tests that ours passes");
    Ok(())
}

/// Compiles `oracle/java`, and returns its class path.
fn java_class_path() -> Result<String> {
    let project = root().join("oracle").join("java");
    let folder = scratch("java")?;
    let class_path = folder.join("class-path");
    let mut maven = Command::new("mvn");
    maven.args(["--batch-mode", "--quiet", "--file"]).arg(project.join("pom.xml"));
    maven.arg(format!("-Doutput={}", folder.join("classes").display()));
    maven.args(["compile", "dependency:build-classpath"]).arg(format!("-Dmdep.outputFile={}", class_path.display()));
    ensure!(maven.status().context("mvn could not be run")?.success(), "the programs do not compile");
    let classes = folder.join("classes").join("classes");
    Ok(format!("{}:{}", classes.display(), fs::read_to_string(&class_path)?.trim()))
}

/// A Java process that runs a class on one of the kernels.
fn java_run(class_path: &str, home: &Path, kernel: Option<&Path>) -> Result<Command> {
    let mut run = Command::new(which("java")?);
    run.env_clear().env("HOME", home).env("LANG", "C.UTF-8").env("CDK_VALIDATION", "false");
    run.env("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "1").env("JSII_DEPRECATED", "quiet");
    match kernel {
        // Without a PATH there is no Node.
        Some(kernel) => run.env("JSII_NODE", kernel),
        None => run.env("PATH", std::env::var_os("PATH").unwrap_or_default()),
    };
    run.arg(format!("-Dfixtures={}", root().join("oracle/python/seeds").display()));
    run.args(["-cp", class_path]);
    Ok(run)
}

/// Runs the Java snippets of the CDK's pages on both kernels: those that compile, which is told by compiling them.
fn java_pages(class_path: &str, modules: &[&str]) -> Result<()> {
    let (kernel, oracle) = (kernel(&[])?, oracle()?);
    let folder = scratch("java-pages")?;
    let (sources, classes) = (folder.join("pages"), folder.join("classes"));
    fs::create_dir_all(&classes)?;
    let python = |script: &str, task: &[&str]| -> Result<bool> {
        let mut run = Command::new(python_cdk()?);
        run.arg(oracle.join(script)).args(task).current_dir(&folder);
        Ok(run.status().context("Python could not be run")?.success())
    };
    let library =
        class_path.split(':').find(|path| path.contains("aws-cdk-lib-")).context("there is no aws-cdk-lib")?;
    let tablet = oracle.join("node_modules/aws-cdk-lib/.jsii.tabl.json.gz");
    let declared = oracle.join("java/src/main/java/pages/Declared.java");
    let mut make: Vec<String> = ["make", "--to", "pages", "--library", library].map(str::to_owned).to_vec();
    make.extend(["--tablet".to_owned(), tablet.display().to_string()]);
    make.extend(["--declared".to_owned(), declared.display().to_string(), "--modules".to_owned()]);
    make.extend(modules.iter().map(|module| (*module).to_owned()));
    let make: Vec<&str> = make.iter().map(String::as_str).collect();
    ensure!(python("java/pages.py", &make)?, "oracle/java/pages.py failed");
    // Errors of one kind hide those of another, so that it takes a few rounds until all that is left compiles.
    loop {
        let mut compile = Command::new("javac");
        compile.args(["-proc:none", "-nowarn", "-Xmaxerrs", "100000", "-cp", class_path, "-d"]).arg(&classes);
        let found = fs::read_dir(&sources)?.map(|entry| entry.map(|it| it.path())).collect::<Result<Vec<_>, _>>()?;
        ensure!(!found.is_empty(), "no snippet compiles");
        let done = compile.args(found).output().context("javac could not be run")?;
        fs::write(folder.join("errors.txt"), &done.stderr)?;
        if done.status.success() {
            break;
        }
        let dropped = !python("java/pages.py", &["drop", "--errors", "errors.txt", "--to", "pages"])?;
        ensure!(dropped, "javac failed: {}", String::from_utf8_lossy(&done.stderr));
    }
    let class_path = format!("{}:{class_path}", classes.display());
    for (name, kernel) in [("ours", Some(kernel.as_path())), ("official", None)] {
        // Both write to the same folder, as its path is part of what is written.
        let out = folder.join("out");
        let mut run = java_run(&class_path, &folder, kernel)?;
        let done = run.arg("pages.Page").arg(&classes).arg(&out).output().context("java could not be run")?;
        ensure!(done.status.success(), "the snippets failed: {}", String::from_utf8_lossy(&done.stderr));
        let file = format!("{name}.json");
        ensure!(python("java/pages.py", &["collect", "--outcomes", "out", "--out", &file])?, "pages.py failed");
        fs::remove_dir_all(&out)?;
    }
    let known = oracle.join("java/known-pages.txt").display().to_string();
    let same = python("python/pages.py", &["--known", &known, "--compare", "ours.json", "official.json"])?;
    ensure!(same, "Java snippets do not come out as oracle/java/known-pages.txt says");
    Ok(())
}

/// Runs the programs of `oracle/java` on both kernels.
fn java(class_path: &str) -> Result<()> {
    let kernel = kernel(&[])?;
    let project = root().join("oracle").join("java");
    let folder = target().join("jsii-java");
    let mut failed = 0;
    let mut programs: Vec<String> = fs::read_dir(project.join("src/main/java/programs"))?
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    programs.sort();
    for program in &programs {
        let run = |ours: bool| -> Result<BTreeMap<String, Value>> {
            let out = folder.join(format!("{program}-{}.out", if ours { "ours" } else { "official" }));
            let mut run = java_run(class_path, &folder, ours.then_some(kernel.as_path()))?;
            run.env("CDK_OUTDIR", &out).arg(format!("programs.{program}"));
            let done = run.output().context("java could not be run")?;
            ensure!(done.status.success(), "{program} failed: {}", String::from_utf8_lossy(&done.stderr));
            outputs(&out)
        };
        let difference = match (run(true), run(false)) {
            (Ok(ours), Ok(official)) => different(&ours, &official),
            (Err(error), _) => Some(format!("on our kernel: {error:#}")),
            (_, Err(error)) => Some(format!("on Node's kernel: {error:#}")),
        };
        match difference {
            None => println!("PASS {program}"),
            Some(difference) => {
                failed += 1;
                println!("FAIL {program}: {difference}");
            }
        }
    }
    ensure!(!programs.is_empty(), "there are no programs in Java");
    println!("{} passed, {failed} failed", programs.len() - failed);
    ensure!(failed == 0, "programs in Java do not come out alike");
    Ok(())
}

/// Templates and asset manifests of an assembly, without the version of the file format.
fn outputs(folder: &Path) -> Result<BTreeMap<String, Value>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default().to_owned();
        if name.ends_with(".template.json") || name.ends_with(".assets.json") {
            let mut value: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
            if let Some(manifest) = value.as_object_mut().filter(|_| name.ends_with(".assets.json")) {
                manifest.remove("version");
            }
            found.insert(name, value);
        }
    }
    ensure!(!found.is_empty(), "nothing was written");
    Ok(found)
}

fn different(ours: &BTreeMap<String, Value>, official: &BTreeMap<String, Value>) -> Option<String> {
    let names: Vec<&String> = ours.keys().chain(official.keys().filter(|name| !ours.contains_key(*name))).collect();
    let bad: Vec<String> = names.into_iter().filter(|name| ours.get(*name) != official.get(*name)).cloned().collect();
    if bad.is_empty() { None } else { Some(format!("{} differ", bad.join(", "))) }
}

fn which(program: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(program)).find(|it| it.is_file());
    match found {
        Some(found) => Ok(found),
        None => bail!("{program} is not on PATH"),
    }
}

/// An empty folder below the build folder.
fn scratch(name: &str) -> Result<PathBuf> {
    let folder = target().join(format!("jsii-{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Builds the kernel with these options, and returns its path.
pub(crate) fn kernel(options: &[&str]) -> Result<PathBuf> {
    let mut build = cargo("build");
    build.args(["--quiet", "--package", "longshore-jsii", "--bin", "longshore-jsii"]).args(options);
    let status = build.status().context("cargo could not be run")?;
    ensure!(status.success(), "longshore-jsii does not build");
    let profile = if options.contains(&"--release") { "release" } else { "debug" };
    Ok(target().join(profile).join("longshore-jsii"))
}

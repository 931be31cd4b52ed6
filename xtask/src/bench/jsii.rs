//! CDK programs in Python, on Node's jsii kernel and on ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;

use super::{Bench, PEER_APP_PYTHON, cargo, check, command, heading, left_out, medians, release};
use crate::workspace::{python_cdk, root};

/// How often a program is run; the median counts.
const RUNS: usize = 5;

/// 50 stacks of 10 repositories.
const MANY: &str = r#"
import aws_cdk as cdk
from aws_cdk import aws_ecr as ecr
app = cdk.App()
for s in range(50):
    stack = cdk.Stack(app, f"Stack{s}")
    for r in range(10):
        repository = ecr.Repository(stack, f"Repository{r}", image_scan_on_push=True)
        repository.add_lifecycle_rule(max_image_count=100)
app.synth()
"#;

/// What is left of a program when it does nothing: Python's own start and imports.
const NOTHING: &str = "import aws_cdk\n";

/// Runs a kernel and writes down the memory and the processor time it took.
const METER: &str = r#"
import os, resource, subprocess, sys
code = subprocess.call([os.environ["METERED_KERNEL"], *sys.argv[1:]])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(os.environ["METERED"], "w") as f:
    f.write(f"{used.ru_maxrss / 1024} {(used.ru_utime + used.ru_stime) * 1000}")
sys.exit(code)
"#;

/// The kernels that are compared.
#[derive(Clone, Copy, PartialEq)]
enum Kernel {
    Ours,
    Node,
    NodeWithoutValidation,
}

impl Bench {
    /// The seed program and 500 repositories in Python: wall time, and what the kernel's process takes.
    pub(super) fn jsii(&self) -> Result<()> {
        heading("CDK programs in Python");
        check(cargo("build").args(["--release", "--quiet", "--package", "longshore-jsii"]))?;
        let python = match python_cdk() {
            Ok(python) => python,
            Err(error) => {
                left_out("aws-cdk-lib under Python", &error.to_string());
                return Ok(());
            }
        };
        crate::hello_image::run()?;
        let meter = self.folder.join("meter");
        fs::write(&meter, format!("#!{}{METER}", python.display()))?;
        #[cfg(unix)]
        fs::set_permissions(&meter, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        println!("{}", machine());
        for (name, program) in
            [("import aws_cdk", NOTHING), ("seed program", PEER_APP_PYTHON), ("500 repositories", MANY)]
        {
            let script = self.folder.join("program.py");
            fs::write(&script, program)?;
            let run = |kernel| move |bench: &Bench, python: &Path| bench.python(python, kernel);
            let make = |kernel| {
                let run = run(kernel);
                let python = &python;
                move || run(self, python)
            };
            let (ours, node, bare) = (make(Kernel::Ours), make(Kernel::Node), make(Kernel::NodeWithoutValidation));
            let [ours, node, bare] = medians(RUNS, [&ours, &node, &bare])?;
            println!(
                "{name}: ours {ours:.0} ms, Node {node:.0} ms ({:.1}x), without validation {bare:.0} ms ({:.1}x)",
                node / ours,
                bare / ours
            );
            let [ours, node, bare] = [Kernel::Ours, Kernel::Node, Kernel::NodeWithoutValidation]
                .map(|kernel| self.used(&python, kernel, &meter));
            let (ours, node, bare) = (ours?, node?, bare?);
            println!(
                "  the kernel's process: ours {:.0} MB and {:.0} ms of processor, Node {:.0} MB and {:.0} ms ({:.1}x, {:.1}x), without validation {:.0} MB and {:.0} ms ({:.1}x, {:.1}x)",
                ours.0,
                ours.1,
                node.0,
                node.1,
                node.0 / ours.0,
                node.1 / ours.1,
                bare.0,
                bare.1,
                bare.0 / ours.0,
                bare.1 / ours.1,
            );
        }
        println!(
            "to reach: 5x with validation, 2x without; the kernel's process at most 40 MB, its share of the seed program 30 ms"
        );
        Ok(())
    }

    fn python(&self, python: &Path, kernel: Kernel) -> Result<Command> {
        let mut run = command(python, &[]);
        run.arg(self.folder.join("program.py"))
            .env("HOME", &self.folder)
            .env("CDK_OUTDIR", self.folder.join("jsii.out"));
        run.env("JSII_RUNTIME_PACKAGE_CACHE_ROOT", self.folder.join("jsii-packages"));
        run.env_remove("JSII_NODE").current_dir(root().join("examples").join("hello-image"));
        match kernel {
            Kernel::Ours => run.env("JSII_NODE", release("longshore-jsii")),
            Kernel::Node => &mut run,
            Kernel::NodeWithoutValidation => run.env("CDK_VALIDATION", "false"),
        };
        Ok(run)
    }

    /// Peak memory in MB and processor time in milliseconds of the kernel.
    fn used(&self, python: &Path, kernel: Kernel, meter: &Path) -> Result<(f64, f64)> {
        let result = self.folder.join("metered");
        let mut run = self.python(python, kernel)?;
        let program = if kernel == Kernel::Ours { release("longshore-jsii") } else { PathBuf::from("node") };
        run.env("JSII_NODE", meter).env("METERED_KERNEL", program).env("METERED", &result);
        let done = run.output()?;
        ensure!(done.status.success(), "the program failed: {}", String::from_utf8_lossy(&done.stderr));
        let text = fs::read_to_string(&result)?;
        let (memory, time) = text.split_once(' ').context("the meter wrote something else")?;
        Ok((memory.parse()?, time.parse()?))
    }
}

/// What it runs on.
fn machine() -> String {
    let said = |program: &str, argument: &str| {
        let output = Command::new(program).arg(argument).output().ok();
        output.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned()).unwrap_or_default()
    };
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default().to_owned();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{cores} cores, load {load}, Node {}, {}", said("node", "--version"), said("python3", "--version"))
}

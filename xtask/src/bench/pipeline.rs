//! The pipeline example whole: our app beside the library's under Node and under Python, there on both kernels.

use anyhow::Result;
use fs_err as fs;

use super::{Bench, cargo, check, command, heading, left_out, medians, ratio, release};
use crate::workspace::{node, oracle, python_cdk, root};

const RUNS: usize = 5;

const NODE: &str = r#"
const cdk = require('aws-cdk-lib');
const { pipelineStack, ecsAppStack } = require(process.argv[2]);
const app = new cdk.App();
const pipeline = pipelineStack(cdk, app, 'aws-cdk-pipeline-ecs-separate-sources');
ecsAppStack(cdk, app, 'EcsStackDeployedInPipeline', pipeline.tagParameterContainerImage);
app.synth();
"#;

const PYTHON: &str = r#"
import aws_cdk as cdk
from pipeline_example import EcsAppStack, PipelineStack
app = cdk.App()
pipeline = PipelineStack(app, "aws-cdk-pipeline-ecs-separate-sources")
EcsAppStack(app, "EcsStackDeployedInPipeline", image=pipeline.tag_parameter_container_image)
app.synth()
"#;

impl Bench {
    /// `examples/ecs-pipeline`, synthesized.
    pub(super) fn pipeline(&self) -> Result<()> {
        heading("synthesizing examples/ecs-pipeline");
        check(cargo("build").args([
            "--release",
            "--quiet",
            "--package",
            "ecs-pipeline",
            "--package",
            "longshore-jsii",
        ]))?;
        let out = |name: &str| self.folder.join(format!("pipeline-{name}.out"));
        let ours = || {
            let mut app = command(&release("ecs-pipeline"), &[]);
            app.env("CDK_OUTDIR", out("ours"));
            Ok(app)
        };
        match oracle() {
            Ok(oracle) => {
                let script = self.folder.join("pipeline.cjs");
                fs::write(&script, NODE)?;
                let peer = || {
                    let mut node = node(&self.folder);
                    node.arg(&script).arg(oracle.join("lib/pipeline-example.js"));
                    node.env("NODE_PATH", oracle.join("node_modules")).env("CDK_OUTDIR", out("node"));
                    Ok(node)
                };
                let [ours, peer] = medians(RUNS, [&ours, &peer])?;
                ratio("the app", ours, "aws-cdk-lib under Node", peer);
            }
            Err(error) => left_out("aws-cdk-lib", &error.to_string()),
        }
        let python = match python_cdk() {
            Ok(python) => python,
            Err(error) => {
                left_out("aws-cdk-lib under Python", &error.to_string());
                return Ok(());
            }
        };
        let script = self.folder.join("pipeline.py");
        fs::write(&script, PYTHON)?;
        let peer = |name: &str| {
            let mut run = command(&python, &[]);
            run.arg(&script).env("HOME", &self.folder).env("CDK_OUTDIR", out(name));
            run.env("PYTHONPATH", root().join("oracle/python")).env("PYTHONDONTWRITEBYTECODE", "1");
            run.env("JSII_RUNTIME_PACKAGE_CACHE_ROOT", self.folder.join("jsii-packages")).env_remove("JSII_NODE");
            run
        };
        let with_node = || Ok(peer("python"));
        let with_ours = || {
            let mut run = peer("python-ours");
            run.env("JSII_NODE", release("longshore-jsii"));
            Ok(run)
        };
        let [ours, with_ours, with_node] = medians(RUNS, [&ours, &with_ours, &with_node])?;
        ratio("the app", ours, "aws-cdk-lib under Python and Node", with_node);
        ratio("the Python app on longshore-jsii", with_ours, "on Node", with_node);
        Ok(())
    }
}

//! How long a large app takes: `synth_bench [stacks] [repositories in each]`, 10 and 200 by default.
//!
//! Each repository has two lifecycle rules and is granted to its stack's role and to an AWS service. Prints the
//! milliseconds of construction and synthesis and the most memory ever used. `oracle/bench/synth.js` is the same
//! program for aws-cdk-lib.
#![allow(clippy::print_stdout, reason = "the measurements are the result")]

use std::time::Instant;

use longshore::aws_ecr::{IRepository as _, LifecycleRule, Repository};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::object;
use longshore::prelude::*;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(|a| a.parse::<usize>());
    let mut next = |default| arguments.next().and_then(std::result::Result::ok).unwrap_or(default);
    let (stacks, repositories) = (next(10), next(200));
    let outdir = std::env::temp_dir().join(format!("longshore-synth-bench-{}", std::process::id()));

    let start = Instant::now();
    let context = object! {
        "@aws-cdk/core:stackResourceLimit" => 0,
        "@aws-cdk/core:defaultCrossStackReferences" => "strong",
    };
    let app = App::with_props(AppProps::builder().outdir(&outdir).context(context).build())?;
    let shared = Stack::new(&app, "Shared")?;
    let first = Repository::builder(&shared, "Repo").build()?;
    for s in 0..stacks {
        let stack = Stack::new(&app, format!("Stack{s}"))?;
        let role =
            Role::builder(&stack, "Role").assumed_by(ServicePrincipal::new("ecs-tasks.amazonaws.com")).build()?;
        for r in 0..repositories {
            let old = LifecycleRule { max_image_age: Some(Duration::days(30)), ..Default::default() };
            let many = LifecycleRule {
                tag_prefix_list: Some(vec!["release".into()]),
                max_image_count: Some(100.0),
                ..Default::default()
            };
            let repository =
                Repository::builder(&stack, format!("Repo{r}")).lifecycle_rules(vec![many, old]).build()?;
            repository.grant_pull(&role)?;
            repository.grant_pull(&ServicePrincipal::new("codebuild.amazonaws.com"))?;
            let uri = CfnOutputProps::builder().value(repository.repository_uri()?).build();
            CfnOutput::new(&stack, format!("Uri{r}"), uri)?;
        }
        CfnOutput::new(&stack, "Shared", CfnOutputProps::builder().value(first.repository_uri()?).build())?;
    }
    let built = start.elapsed();
    let assembly = app.synth()?;
    let all = start.elapsed();
    let kib = peak_memory_kib().map_or_else(|| "unknown".to_owned(), |k| format!("{:.0}", k as f64 / 1024.0));
    println!(
        "stacks {stacks} repositories {} construct_ms {:.0} synth_ms {:.0} total_ms {:.0} peak_mib {kib}",
        stacks * repositories,
        built.as_secs_f64() * 1e3,
        (all - built).as_secs_f64() * 1e3,
        all.as_secs_f64() * 1e3,
    );
    fs_err::remove_dir_all(assembly.directory())?;
    Ok(())
}

/// The most memory the process ever had, where the system tells.
fn peak_memory_kib() -> Option<u64> {
    let status = fs_err::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.trim().parse().ok()
}

//! `bootstrap`.

use std::fmt::Write as _;
use std::process::ExitCode;

use indexmap::IndexMap;
use longshore_toolkit::bootstrap::{
    BootstrapOptions, Boundary, BucketKey, TemplateOptions, bootstrap as bootstrap_environment, check,
};
use longshore_toolkit::cloud::{Arn, StackOutcome};
use serde_json::json;

use super::Session;
use super::aws::assignment;
use crate::arguments::{Bootstrap, Work};
use crate::failure::Failure;

pub(super) async fn bootstrap(session: &Session, given: Bootstrap) -> Result<ExitCode, Failure> {
    let options = options(&given)?;
    if given.show_template {
        session.printer.result(&format!("{:#}", options.template()?))?;
        return Ok(ExitCode::SUCCESS);
    }
    let environments = match given.environments.as_slice() {
        [] => vec![(None, None)],
        named => named.iter().map(|it| environment(it)).collect::<Result<Vec<_>, _>>()?,
    };
    let cloud = session.cloud().await?;
    let mut text = String::new();
    let mut results = Vec::new();
    let mut good = true;
    for (account, region) in environments {
        let (account, region) = (account.as_deref(), region.as_deref());
        if given.check {
            let findings = check(&cloud, account, region, &options).await?;
            for finding in &findings {
                good &= finding.good;
                let sign = if finding.good { "ok " } else { "BAD" };
                let _ = writeln!(text, "{sign} {}: {}", finding.what, finding.found);
            }
            results.push(json!(findings));
        } else {
            let builders = session.builders(&Work::default(), &[], false);
            let stack = bootstrap_environment(&cloud, account, region, &options, &builders, &session.cancel).await;
            session.progress.clear();
            let stack = stack?;
            let done = match stack.outcome {
                StackOutcome::Unchanged => "is as it should be",
                StackOutcome::Prepared => "has a change set now",
                _ => "is bootstrapped",
            };
            let place = match stack.arn.parse::<Arn>() {
                Ok(arn) => format!("aws://{}/{}", arn.account, arn.region),
                Err(_) => stack.name.clone(),
            };
            let _ = writeln!(text, "{place} {done}");
            results.push(json!(stack));
        }
    }
    let text = if session.global.json { format!("{:#}", json!(results)) } else { text };
    session.printer.result(&text)?;
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads `aws://ACCOUNT/REGION`, also without what comes first.
pub(super) fn environment(given: &str) -> Result<(Option<String>, Option<String>), Failure> {
    let rest = given.strip_prefix("aws://").unwrap_or(given);
    match rest.split_once('/').filter(|(account, region)| account.len() == 12 && !region.is_empty()) {
        Some((account, region)) => Ok((Some(account.to_owned()), Some(region.to_owned()))),
        None => Err(Failure::usage(format!("{given:?} is no environment")).hint("write aws://ACCOUNT/REGION")),
    }
}

fn options(given: &Bootstrap) -> Result<BootstrapOptions, Failure> {
    let list = |given: &[String]| (!given.is_empty()).then(|| given.to_vec());
    Ok(BootstrapOptions {
        stack_name: given.toolkit_stack_name.clone(),
        qualifier: given.qualifier.clone(),
        trust: list(&given.trust),
        trust_for_lookup: list(&given.trust_for_lookup),
        untrust: given.untrust.clone(),
        execution_policies: list(&given.cloudformation_execution_policies),
        bucket_name: given.bootstrap_bucket_name.clone(),
        repository_name: given.repository_name.clone(),
        key: match (&given.bootstrap_kms_key_id, given.bootstrap_customer_key) {
            (Some(id), _) => Some(BucketKey::Given(id.clone())),
            (None, Some(true)) => Some(BucketKey::New),
            (None, Some(false)) => Some(BucketKey::AwsManaged),
            (None, None) => None,
        },
        block_public_access: given.public_access_block_configuration,
        deny_external_id: given.deny_external_id,
        boundary: match (&given.custom_permissions_boundary, given.example_permissions_boundary) {
            (Some(name), _) => Some(Boundary::Policy(name.clone())),
            (None, true) => Some(Boundary::Example),
            (None, false) => None,
        },
        bound_all_roles: given.apply_permissions_boundary_to_all_roles,
        tags: given.tags.iter().map(|tag| assignment(tag)).collect::<Result<IndexMap<_, _>, _>>()?,
        termination_protection: given.termination_protection,
        use_previous_parameters: !given.no_previous_parameters,
        force: given.force,
        execute: !given.no_execute,
        template_file: given.template.clone(),
        template: TemplateOptions { scan_on_push: given.scan_on_push, untagged_days: given.untagged_days },
    })
}

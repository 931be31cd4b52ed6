//! `gc` and `ecr lifecycle preview`.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use longshore_builder::{Builder, ProcessRunner};
use longshore_toolkit::{
    Collected, GcAsset, GcOptions, GcPlan, PreviewOptions, gc_apply, gc_local_apply, gc_local_plan, gc_plan,
};
use serde_json::json;

use super::Session;
use super::bootstrap::environment;
use crate::arguments::{Gc, GcType, LifecyclePreview};
use crate::failure::Failure;
use crate::progress::size;

pub(super) async fn gc(session: &Session, given: Gc) -> Result<ExitCode, Failure> {
    if given.local {
        return gc_local(session, &given).await;
    }
    let (account, region) = given.environment.as_deref().map(environment).transpose()?.unwrap_or_default();
    let cloud = session.cloud().await?;
    let options = GcOptions {
        account,
        region,
        stack_name: given.toolkit_stack_name,
        repositories: given.repository,
        images: given.kind != GcType::S3,
        files: given.kind != GcType::Ecr,
        buffer_days: given.buffer_days,
        ignore_unreadable: given.ignore_unreadable,
    };
    let plan = gc_plan(&cloud, &options).await?;
    for what in &plan.unreadable {
        session.printer.warning(what);
    }
    if !agreed(session, &plan, given.apply)? {
        return Ok(ExitCode::SUCCESS);
    }
    done(session, &gc_apply(&cloud, &options, &plan).await?)
}

/// The output directory, and the images that a builder keeps.
async fn gc_local(session: &Session, given: &Gc) -> Result<ExitCode, Failure> {
    let directory = session.settings()?.output;
    let builder = match given.kind {
        GcType::S3 => None,
        // Where there is no builder there are no images.
        _ => Builder::find(Arc::new(ProcessRunner), &session.builder_config(), &session.cancel).await.ok(),
    };
    let mut plan = gc_local_plan(&directory, builder.as_ref(), given.buffer_days, &session.cancel).await?;
    plan.assets.retain(|asset| asset.image || given.kind != GcType::Ecr);
    if !agreed(session, &plan, given.apply)? {
        return Ok(ExitCode::SUCCESS);
    }
    done(session, &gc_local_apply(&directory, builder.as_ref(), &plan, &session.cancel).await?)
}

/// Shows a plan; says whether it is to be done.
fn agreed(session: &Session, plan: &GcPlan, apply: bool) -> Result<bool, Failure> {
    let count = plan.doomed().count();
    if !apply {
        let text = if session.global.json { format!("{:#}", json!(plan)) } else { shown(plan) };
        session.printer.result(&text)?;
        if count > 0 {
            session.printer.note("nothing was deleted; --apply deletes what the plan says");
        }
        return Ok(false);
    }
    session.printer.detail(&shown(plan));
    let question = format!("Delete {count} images and files with {}?", size(plan.bytes()));
    if count > 0 && !session.confirmed(&question)? {
        return Err(Failure::interrupted());
    }
    Ok(true)
}

fn done(session: &Session, collected: &Collected) -> Result<ExitCode, Failure> {
    for failure in &collected.failures {
        session.printer.warning(failure);
    }
    let text = match session.global.json {
        true => format!("{:#}", json!(collected)),
        false => format!("deleted {} images and files with {}\n", collected.deleted, size(collected.bytes)),
    };
    session.printer.result(&text)?;
    Ok(if collected.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn shown(plan: &GcPlan) -> String {
    let mut text = String::new();
    for GcAsset { place, id, tags, bytes, delete, reason, image } in &plan.assets {
        let verb = if *delete { "delete" } else { "keep  " };
        let separator = if *image { '@' } else { '/' };
        let tags = if tags.is_empty() { String::new() } else { format!(" ({})", tags.join(", ")) };
        let _ = writeln!(text, "{verb} {place}{separator}{id}{tags} {}: {reason}", size(*bytes));
    }
    let count = plan.doomed().count();
    let _ = writeln!(text, "{count} of {} to delete, {}", plan.assets.len(), size(plan.bytes()));
    text
}

pub(super) async fn preview(session: &Session, given: LifecyclePreview) -> Result<ExitCode, Failure> {
    let needs_aws = given.images.is_none() || given.policy.is_none();
    if needs_aws && given.repository.is_none() {
        let failure = Failure::usage("nobody says which images and which policy are meant");
        return Err(failure.hint("name a repository, or give --images and --policy"));
    }
    let cloud = if needs_aws { Some(session.cloud().await?) } else { None };
    let options =
        PreviewOptions { repository: given.repository, images: given.images, policy: given.policy, at: given.at };
    let preview = longshore_toolkit::preview(cloud.as_ref(), &options).await?;
    let text = if session.global.json {
        format!("{:#}", json!(preview))
    } else {
        let mut text = String::new();
        for image in &preview.images {
            let rule = image.rule.map(|rule| format!(" by rule {rule}")).unwrap_or_default();
            let tags = if image.tags.is_empty() { "untagged".to_owned() } else { image.tags.join(", ") };
            let digest = image.digest.chars().take(19).collect::<String>();
            let _ = writeln!(text, "{:<7} {digest} {} days old, {tags}{rule}", image.action, image.age_days);
        }
        let count = preview.images.iter().filter(|it| it.action == "expire").count();
        let _ = writeln!(text, "{count} of {} expire, {}", preview.images.len(), size(preview.expiring_bytes));
        text
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

//! Rules about what happens to a repository.

use bon::Builder;
use longshore_core::error::Result;
use longshore_core::object;

use super::IRepository;
use crate::aws_events::{EventPattern, OnEventOptions, Rule};

/// How a rule about pushed images is made.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct OnCloudTrailImagePushedOptions {
    /// What all rules have.
    #[builder(default)]
    pub event: OnEventOptions,
    /// The tag that is pushed. Default: any.
    pub image_tag: Option<String>,
}

/// How a rule about image scans is made.
#[derive(Clone, Debug, Default, Builder)]
pub struct OnImageScanCompletedOptions {
    /// What all rules have.
    #[builder(default)]
    pub event: OnEventOptions,
    /// Tags of which the scanned image has one. Default: any image.
    #[builder(with = |tags: impl IntoIterator<Item = impl Into<String>>| tags.into_iter().map(Into::into).collect())]
    pub image_tags: Option<Vec<String>>,
}

impl From<OnEventOptions> for OnCloudTrailImagePushedOptions {
    fn from(event: OnEventOptions) -> Self {
        Self { event, image_tag: None }
    }
}

impl From<OnEventOptions> for OnImageScanCompletedOptions {
    fn from(event: OnEventOptions) -> Self {
        Self { event, image_tags: None }
    }
}

fn from_ecr() -> EventPattern {
    EventPattern::new().source(["aws.ecr"])
}

pub(super) fn on_event<R: IRepository + ?Sized>(repository: &R, id: &str, options: OnEventOptions) -> Result<Rule> {
    let detail = object! {"repository-name" => [repository.repository_name()]};
    Rule::on_event(repository.node(), id, options, [from_ecr().detail(detail)])
}

fn api_call<R: IRepository + ?Sized>(repository: &R) -> EventPattern {
    let parameters = object! {"repositoryName" => [repository.repository_name()]};
    from_ecr().detail_type(["AWS API Call via CloudTrail"]).detail(object! {"requestParameters" => parameters})
}

pub(super) fn on_cloud_trail_event<R: IRepository + ?Sized>(
    repository: &R,
    id: &str,
    options: OnEventOptions,
) -> Result<Rule> {
    Rule::on_event(repository.node(), id, options, [api_call(repository)])
}

pub(super) fn on_cloud_trail_image_pushed<R: IRepository + ?Sized>(
    repository: &R,
    id: &str,
    options: OnCloudTrailImagePushedOptions,
) -> Result<Rule> {
    let mut detail = object! {"eventName" => ["PutImage"]};
    if let Some(tag) = options.image_tag {
        detail.insert("requestParameters".to_owned(), object! {"imageTag" => [tag]}.into());
    }
    Rule::on_event(repository.node(), id, options.event, [api_call(repository), EventPattern::new().detail(detail)])
}

pub(super) fn on_image_scan_completed<R: IRepository + ?Sized>(
    repository: &R,
    id: &str,
    options: OnImageScanCompletedOptions,
) -> Result<Rule> {
    let detail = object! {
        "repository-name" => [repository.repository_name()],
        "scan-status" => ["COMPLETE"],
        "image-tags" => options.image_tags,
    };
    Rule::on_event(repository.node(), id, options.event, [from_ecr().detail_type(["ECR Image Scan"]).detail(detail)])
}

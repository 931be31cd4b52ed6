//! Existing buckets.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn as CfnFn;
use longshore_core::region_info::{FactName, RegionInfo};
use longshore_core::resource::ResourceBase;
use longshore_core::token::Lazy;

use super::bucket::bucket_arn;
use super::notifications::HandlerOptions;
use super::{BucketRef, IBucket, bucket_name};
use crate::aws_iam::{IResourceWithPolicy, RoleRef, imported};
use crate::aws_kms::KeyRef;

/// An object of a bucket.
#[derive(Clone, Debug, Default)]
pub struct Location {
    /// The bucket's name.
    pub bucket_name: String,
    /// The object's key.
    pub object_key: String,
    /// The object's version. Default: the newest.
    pub object_version: Option<String>,
}

/// What an existing bucket is known by; at least its name or its ARN.
#[derive(Clone, Default)]
pub struct BucketAttributes {
    /// The account. Default: the stack's.
    pub account: Option<String>,
    /// The region. Default: the stack's.
    pub region: Option<String>,
    /// The ARN. Default: made of the name.
    pub bucket_arn: Option<String>,
    /// The name. Default: that of the ARN.
    pub bucket_name: Option<String>,
    /// The host, without the region. Default: made of the name.
    pub bucket_domain_name: Option<String>,
    /// The host for both versions of the internet protocol. Default: made of the name.
    pub bucket_dual_stack_domain_name: Option<String>,
    /// The host, with the region. Default: made of the name.
    pub bucket_regional_domain_name: Option<String>,
    /// Whether the region follows a dot in the URL of the website, else a dash. Default: as the region has it.
    pub bucket_website_new_url_format: Option<bool>,
    /// The URL of the bucket as a website. Default: made of the name.
    pub bucket_website_url: Option<String>,
    /// The key that objects are encrypted with. Default: none.
    pub encryption_key: Option<KeyRef>,
    /// Whether the bucket is a website. Default false.
    pub is_website: Option<bool>,
    /// The role of the function that sets what the bucket tells. Default: a new one.
    pub notifications_handler_role: Option<RoleRef>,
}

pub(super) fn import(scope: &dyn Construct, id: &str, attrs: BucketAttributes) -> Result<BucketRef> {
    let given = |text: Option<String>| text.filter(|t| !t.is_empty());
    let arn = given(attrs.bucket_arn);
    let name = match (given(attrs.bucket_name), &arn) {
        (Some(name), _) => name,
        (None, Some(arn)) => {
            let parts = ArnComponents::split(arn, ArnFormat::SlashResourceName);
            parts.map_err(|e| e.with_path(scope.node().path()))?.resource
        }
        (None, None) => return Err(Error::at(scope.node(), "BucketNameRequired", "Bucket name is required")),
    };
    let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.aws_s3.BucketBase", attrs.account, attrs.region)?;
    let stack = base.stack().clone();
    let arn = match arn {
        Some(arn) => arn,
        None => stack.format_arn(bucket_arn(&name))?,
    };
    bucket_name::check(base.node(), &name, true)?;
    let region = base.env().region.clone();
    let info = RegionInfo::get(&region);
    let suffix = info.domain_suffix().unwrap_or_else(|| stack.url_suffix());
    let new_format = format!("s3-website.{region}.{suffix}");
    let endpoint = match (attrs.bucket_website_new_url_format, info.s3_static_website_endpoint()) {
        (Some(true), _) => new_format,
        (Some(false), _) => format!("s3-website-{region}.{suffix}"),
        (None, Some(endpoint)) => endpoint,
        (None, None) => {
            let fact = move || Ok(stack.regional_fact(FactName::S3_STATIC_WEBSITE_ENDPOINT, Some(&new_format))?.into());
            Lazy::any(fact).to_string()
        }
    };
    let website = format!("{name}.{endpoint}");
    let (website_url, website_domain_name) = match given(attrs.bucket_website_url) {
        Some(url) => {
            let domain = CfnFn::select(2, &CfnFn::split("/", &url, None)?)?;
            (url, domain)
        }
        None => (format!("http://{website}"), website),
    };
    base.node().attach(HandlerOptions { role: attrs.notifications_handler_role, skip_validation: false });
    Ok(Rc::new(Imported {
        domain_name: given(attrs.bucket_domain_name).unwrap_or_else(|| format!("{name}.s3.{suffix}")),
        regional_domain_name: given(attrs.bucket_regional_domain_name)
            .unwrap_or_else(|| format!("{name}.s3.{region}.{suffix}")),
        dual_stack_domain_name: given(attrs.bucket_dual_stack_domain_name)
            .unwrap_or_else(|| format!("{name}.s3.dualstack.{region}.{suffix}")),
        website_url,
        website_domain_name,
        key: attrs.encryption_key,
        is_website: attrs.is_website.unwrap_or(false),
        base,
        name,
        arn,
    }))
}

struct Imported {
    base: ResourceBase,
    name: String,
    arn: String,
    domain_name: String,
    regional_domain_name: String,
    dual_stack_domain_name: String,
    website_url: String,
    website_domain_name: String,
    key: Option<KeyRef>,
    is_website: bool,
}

imported!(Imported);

impl IBucket for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_bucket(&self) -> &dyn IBucket {
        self
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn bucket_arn(&self) -> String {
        self.arn.clone()
    }

    fn bucket_name(&self) -> String {
        self.name.clone()
    }

    fn bucket_domain_name(&self) -> String {
        self.domain_name.clone()
    }

    fn bucket_regional_domain_name(&self) -> String {
        self.regional_domain_name.clone()
    }

    fn bucket_dual_stack_domain_name(&self) -> String {
        self.dual_stack_domain_name.clone()
    }

    fn bucket_website_url(&self) -> String {
        self.website_url.clone()
    }

    fn bucket_website_domain_name(&self) -> String {
        self.website_domain_name.clone()
    }

    fn is_website(&self) -> bool {
        self.is_website
    }

    fn encryption_key(&self) -> Option<&KeyRef> {
        self.key.as_ref()
    }
}

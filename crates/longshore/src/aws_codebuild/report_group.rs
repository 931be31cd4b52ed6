//! Groups of test and coverage reports.

use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::intrinsics::Fn;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};
use crate::aws_s3::BucketRef;
use crate::props::construct_props;

/// What reports are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportGroupType {
    /// Tests.
    Test,
    /// How much of the code tests cover.
    CodeCoverage,
}

construct_props! {
    /// Properties of a [`ReportGroup`].
    #[derive(Default)]
    pub struct ReportGroupProps => ReportGroup {
        /// The name. Default: made by CloudFormation.
        [into] report_group_name: Option<PhysicalName>,
        /// The bucket that raw results are copied to. Default: none.
        [into] export_bucket: Option<BucketRef>,
        /// Whether raw results are put into an archive. Default false.
        zip_export: Option<bool>,
        /// What happens to the group when it is taken out of the stack. Default: it is kept.
        removal_policy: Option<RemovalPolicy>,
        /// What reports are about. Default: tests.
        r#type: Option<ReportGroupType>,
        /// Whether reports are deleted with the group; needs [`RemovalPolicy::Destroy`]. Default false.
        delete_reports: Option<bool>,
    }
}

/// A group of reports, whoever owns it.
pub trait IReportGroup: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn report_group_arn(&self) -> String;

    /// The name.
    fn report_group_name(&self) -> String;

    /// Allows a principal to write reports.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_write(&self, identity: &dyn IGrantable) -> Result<Grant>;
}

/// A handle of any group of reports.
pub type ReportGroupRef = Rc<dyn IReportGroup>;

impl From<&ReportGroup> for ReportGroupRef {
    fn from(group: &ReportGroup) -> Self {
        Rc::new(group.clone())
    }
}

/// A group of reports; clones are the same.
#[derive(Clone)]
pub struct ReportGroup(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    export_bucket: Option<BucketRef>,
    kind: ReportGroupType,
}

pub(super) fn report_group_arn_components(name: &str) -> ArnComponents {
    ArnComponents {
        service: "codebuild".into(),
        resource: "report-group".into(),
        resource_name: Some(name.to_owned()),
        ..Default::default()
    }
}

fn write(arn: String, kind: Option<ReportGroupType>, identity: &dyn IGrantable) -> Result<Grant> {
    let put = match kind {
        Some(ReportGroupType::CodeCoverage) => "codebuild:BatchPutCodeCoverages",
        Some(ReportGroupType::Test) | None => "codebuild:BatchPutTestCases",
    };
    Grant::add_to_principal(GrantOnPrincipalOptions {
        grantee: identity,
        actions: ["codebuild:CreateReport", "codebuild:UpdateReport", put].map(str::to_owned).to_vec(),
        resource_arns: vec![arn],
        conditions: Object::new(),
    })
}

impl ReportGroup {
    /// Adds a group of reports to a stack.
    ///
    /// # Errors
    /// When reports are to be deleted with a group that is kept, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ReportGroupProps) -> Result<Self> {
        let name = props.report_group_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_codebuild.ReportGroup", name)?;
        let kind = props.r#type.unwrap_or(ReportGroupType::Test);
        let bucket = props.export_bucket;
        let destination = bucket.as_ref().map(|bucket| {
            let key = bucket.encryption_key();
            object! {
                "Bucket" => bucket.bucket_name(),
                "EncryptionDisabled" => key.map(|_| false),
                "EncryptionKey" => key.map(|k| k.key_arn().to_owned()),
                "Packaging" => (props.zip_export == Some(true)).then_some("ZIP"),
            }
        });
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::CodeBuild::ReportGroup",
            object! {
                "Type" => match kind {
                    ReportGroupType::Test => "TEST",
                    ReportGroupType::CodeCoverage => "CODE_COVERAGE",
                },
                "ExportConfig" => object! {
                    "ExportConfigType" => if bucket.is_some() { "S3" } else { "NO_EXPORT" },
                    "S3Destination" => destination,
                },
                "Name" => base.physical_name(),
                "DeleteReports" => props.delete_reports,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        if props.delete_reports == Some(true) && props.removal_policy != Some(RemovalPolicy::Destroy) {
            bail!(
                base.node(),
                "DeleteReportsRequiresDestroyPolicy",
                "Cannot use 'deleteReports' property on a report group without setting removal policy to 'DESTROY'."
            );
        }
        Ok(Self(Rc::new(Owned { base, resource, export_bucket: bucket, kind })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// An existing group of the stack's account and region, by its name.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_report_group_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        report_group_name: impl Into<String>,
    ) -> Result<ReportGroupRef> {
        let name = report_group_name.into();
        let arn = Stack::of(scope)?.format_arn(report_group_arn_components(&name))?;
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(Imported { base, arn, name }))
    }
}

impl Construct for ReportGroup {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IReportGroup for ReportGroup {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn report_group_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), report_group_arn_components)
    }

    fn report_group_name(&self) -> String {
        let parts = Fn::split("/", &self.0.resource.ref_(), None).and_then(|parts| Fn::select(1, &parts));
        self.0.base.name_attribute(parts.expect("invariant: `/` is a delimiter, and a reference has no known length"))
    }

    fn grant_write(&self, identity: &dyn IGrantable) -> Result<Grant> {
        let granted = write(self.report_group_arn(), Some(self.0.kind), identity)?;
        if let Some(bucket) = &self.0.export_bucket {
            bucket.grant_write(identity, "*")?;
        }
        Ok(granted)
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IReportGroup for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn report_group_arn(&self) -> String {
        self.arn.clone()
    }

    fn report_group_name(&self) -> String {
        self.name.clone()
    }

    fn grant_write(&self, identity: &dyn IGrantable) -> Result<Grant> {
        write(self.arn.clone(), None, identity)
    }
}

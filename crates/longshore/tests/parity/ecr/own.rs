//! Repositories that a program makes itself.

use std::cell::RefCell;
use std::rc::Rc;

use longshore::array;
use longshore::aws_ecr::{
    IRepository as _, IRepositoryBase, OnCloudTrailImagePushedOptions, OnImageScanCompletedOptions, RepositoryBase,
};
use longshore::aws_ecs::{ContainerDefinitionOptions, ContainerImage, FargateTaskDefinition};
use longshore::aws_events::OnEventOptions;
use longshore::aws_iam::{AccountPrincipal, AddToResourcePolicyResult, PolicyStatement, Role, ServicePrincipal};
use longshore::core::value::Object;
use longshore::prelude::*;

use super::env;
use crate::harness::check;

struct Own {
    name: &'static str,
    statements: Option<Rc<RefCell<Vec<PolicyStatement>>>>,
}

impl IRepositoryBase for Own {
    fn repository_name(&self) -> String {
        self.name.to_owned()
    }

    fn repository_arn(&self) -> String {
        format!("arn:aws:ecr:us-east-1:123456789012:repository/{}", self.name)
    }

    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let Some(statements) = &self.statements else { return Ok(AddToResourcePolicyResult::default()) };
        statements.borrow_mut().push(statement);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: None })
    }
}

#[test]
fn repositories_of_ones_own() {
    check("2413-ecr-repositories-of-ones-own", |app, c| {
        let s = Stack::with_props(app, "Stack", env("123456789012", "us-east-1"))?;
        let statements = Rc::new(RefCell::new(Vec::new()));
        let own = Own { name: "team/own", statements: Some(Rc::clone(&statements)) };
        let own = RepositoryBase::custom(&s, "Own", own)?;
        let closed = RepositoryBase::custom(&s, "Closed", Own { name: "closed", statements: None })?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("x.amazonaws.com")).build()?;
        let uris = array![
            own.registry_uri()?,
            own.repository_uri()?,
            own.repository_uri()?,
            own.repository_uri_for_tag("v1")?,
            own.repository_uri_for_digest("sha256:abc")?,
            own.repository_uri_for_tag_or_digest("sha256:abc")?,
            own.repository_uri_for_tag_or_digest("v2")?,
        ];
        c.record("uris", uris, &s);
        let outside = AccountPrincipal::new("210987654321");
        own.grant_pull(&role)?;
        own.grant_push(&outside)?;
        own.grant_pull_push(&ServicePrincipal::new("codebuild.amazonaws.com"))?;
        own.grant_read(&AccountPrincipal::new("123456789012"))?;
        own.grant(&role, &["ecr:ListTagsForResource"])?;
        let granted = array![closed.grant_pull(&outside)?.success(), closed.grant_push(&role)?.success()];
        c.record("outside", granted, &s);
        let statements: Vec<_> = statements.borrow().iter().map(PolicyStatement::to_statement_json).collect();
        c.record("statements", statements, &s);
        own.on_event("Any", OnEventOptions::builder().description("any").build())?;
        own.on_cloud_trail_event("Trail", OnEventOptions::default())?;
        let latest = OnCloudTrailImagePushedOptions::builder().image_tag("latest").build();
        own.on_cloud_trail_image_pushed("Pushed", latest)?;
        let tags = OnImageScanCompletedOptions::builder().image_tags(["v1", "v2"]).build();
        own.on_image_scan_completed("Scanned", tags)?;
        let task = FargateTaskDefinition::builder(&s, "Task").build()?;
        let image = ContainerImage::from_ecr_repository_with(&own, "v1")?;
        task.add_container("C", ContainerDefinitionOptions::builder().image(image).build())?;
        let after = CfnResource::new(&s, "After", "A::B::C", Object::new())?;
        own.grant_pull(&role)?.apply_before(&[&after]);
        Ok(())
    });
}

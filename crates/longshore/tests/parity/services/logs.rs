//! Log groups.

use longshore::array;
use longshore::aws_iam::{
    AccountPrincipal, ArnPrincipal, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal,
};
use longshore::aws_kms::Key;
use longshore::aws_logs::{ILogGroup, LogGroup, LogGroupClass, ResourcePolicy, RetentionDays, StreamOptions};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::check;

#[test]
fn log_groups() {
    check("664-logs-groups", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let plain = LogGroup::builder(&s, "Plain").build()?;
        c.record("plain", array![plain.log_group_arn(), plain.log_group_name(), Value::Undefined], &s);
        LogGroup::builder(&s, "Full")
            .log_group_name("/full")
            .retention(RetentionDays::OneWeek)
            .removal_policy(RemovalPolicy::Destroy)
            .encryption_key(&Key::builder(&s, "Key").build()?)
            .log_group_class(LogGroupClass::InfrequentAccess)
            .deletion_protection_enabled(true)
            .build()?;
        LogGroup::builder(&s, "Infinite").retention(RetentionDays::Infinite).build()?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ec2.amazonaws.com")).build()?;
        plain.grant_write(&role)?;
        plain.grant_read(&role)?;
        plain.grant(&role, &["logs:DescribeLogStreams"])?;
        let shared = LogGroup::builder(&s, "Shared").build()?;
        shared.grant_write(&ServicePrincipal::new("es.amazonaws.com"))?;
        shared.add_to_resource_policy(
            PolicyStatement::builder()
                .action("logs:PutLogEvents")
                .resource(shared.log_group_arn())
                .principal(ArnPrincipal::new("arn:aws:iam::123456789012:user/x"))
                .principal(AccountPrincipal::new("210987654321"))
                .build()?,
        )?;
        plain.add_stream_with("Stream", StreamOptions { log_stream_name: Some("named".into()) })?;
        plain.add_stream("Other")?;
        ResourcePolicy::builder(&s, "Policy")
            .resource_policy_name("own")
            .policy_statements(vec![
                PolicyStatement::builder()
                    .action("logs:PutLogEvents")
                    .resource("*")
                    .principal(ServicePrincipal::new("route53.amazonaws.com"))
                    .build()?,
            ])
            .build()?;
        let arn = "arn:aws:logs:us-east-1:123456789012:log-group:theirs:*";
        let imported = LogGroup::from_log_group_arn(&s, "Imported", arn)?;
        let named = LogGroup::from_log_group_name(&s, "Named", "theirs2")?;
        imported.grant_read(&role)?;
        named.grant_write(&role)?;
        c.record("imported", array![imported.log_group_arn(), imported.log_group_name()], &s);
        c.record("named", array![named.log_group_arn(), named.log_group_name()], &s);
        Ok(())
    });
}

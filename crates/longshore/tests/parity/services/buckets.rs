//! Buckets.

use longshore::array;
use longshore::aws_iam::{AccountPrincipal, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_s3::{
    BlockPublicAccess, Bucket, BucketEncryption, BucketProps, IBucket, LifecycleRule, NoncurrentVersionTransition,
    ObjectOwnership, StorageClass, Transition, TransitionDefaultMinimumObjectSize,
};
use longshore::prelude::*;

use crate::harness::check;

#[test]
fn buckets() {
    check("669-s3-buckets", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let plain = Bucket::builder(&s, "Plain").build()?;
        c.record(
            "plain",
            array![
                plain.bucket_arn(),
                plain.bucket_name(),
                plain.bucket_domain_name(),
                plain.bucket_regional_domain_name(),
                plain.bucket_website_url(),
                plain.arn_for_objects("a/*"),
                plain.s3_url_for_object("k"),
                plain.url_for_object("k"),
                plain.virtual_hosted_url_for_object("k"),
            ],
            &s,
        );
        Bucket::builder(&s, "Full")
            .bucket_name("full-bucket")
            .versioned(true)
            .removal_policy(RemovalPolicy::Destroy)
            .block_public_access(BlockPublicAccess::BLOCK_ALL)
            .enforce_ssl(true)
            .object_ownership(ObjectOwnership::BucketOwnerEnforced)
            .build()?;
        Bucket::builder(&s, "Tls").enforce_ssl(true).minimum_tls_version(1.2).build()?;
        let key = Key::builder(&s, "Key").build()?;
        let encrypted = |id: &str, encryption| Bucket::builder(&s, id).encryption(encryption).build();
        encrypted("Managed", BucketEncryption::S3Managed)?;
        encrypted("None", BucketEncryption::Unencrypted)?;
        Bucket::builder(&s, "KmsManaged").encryption(BucketEncryption::KmsManaged).bucket_key_enabled(true).build()?;
        let new_key = encrypted("NewKey", BucketEncryption::Kms)?;
        let own = Bucket::builder(&s, "OwnKey").encryption_key(&key).bucket_key_enabled(true).build()?;
        Bucket::builder(&s, "Dsse").encryption(BucketEncryption::Dsse).encryption_key(&key).build()?;
        encrypted("DsseManaged", BucketEncryption::DsseManaged)?;
        Bucket::builder(&s, "BlockAcls").block_public_access(BlockPublicAccess::BLOCK_ACLS).build()?;
        let role = Role::builder(&s, "Role").assumed_by(ServicePrincipal::new("ec2.amazonaws.com")).build()?;
        for b in [&plain, &new_key, &own] {
            b.grant_read(&role, "*")?;
            b.grant_write(&role, "in/*")?;
            b.grant_read_write(&role, "*")?;
            b.grant_put(&role, "*")?;
            b.grant_delete(&role, "*")?;
        }
        plain.grant_read(&AccountPrincipal::new("123456789012"), "*")?;
        plain.add_to_resource_policy(
            PolicyStatement::builder()
                .action("s3:GetObject")
                .resource(plain.arn_for_objects("*"))
                .principal(ServicePrincipal::new("cloudfront.amazonaws.com"))
                .build()?,
        )?;
        let imported = Bucket::from_bucket_name(&s, "Imported", "theirs")?;
        imported.grant_read(&role, "*")?;
        c.record(
            "imported",
            array![
                imported.bucket_arn(),
                imported.bucket_name(),
                imported.bucket_domain_name(),
                imported.bucket_regional_domain_name(),
            ],
            &s,
        );
        let by_arn = Bucket::from_bucket_arn(&s, "ByArn", "arn:aws:s3:::other")?;
        c.record("by arn", array![by_arn.bucket_arn(), by_arn.bucket_name()], &s);
        Ok(())
    });
}

#[test]
fn buckets_that_are_refused() {
    check("670-s3-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, props: &dyn Fn(&Stack) -> Result<BucketProps>| {
            c.attempt_synth(label, |s, _| Bucket::new(s, "B", props(s)?).map(|_| ()));
        };
        let long = "a".repeat(64);
        for (label, name) in [
            ("short", "ab"),
            ("long", long.as_str()),
            ("upper case", "Bucket"),
            ("dash first", "-bucket"),
            ("dots", "a..b"),
            ("dash dot", "a-.b"),
            ("address", "1.2.3.4"),
            ("underscore", "a_b"),
            ("fine", "a-b.c"),
        ] {
            t(&format!("name {label}"), &|_| Ok(BucketProps { bucket_name: Some(name.into()), ..Default::default() }));
        }
        let with_key = |encryption| {
            move |s: &Stack| {
                let encryption_key = Some((&Key::builder(s, "K").build()?).into());
                Ok(BucketProps { encryption_key, encryption: Some(encryption), ..Default::default() })
            }
        };
        t("key with managed", &with_key(BucketEncryption::S3Managed));
        t("key with kms managed", &with_key(BucketEncryption::KmsManaged));
        t("bucket key with managed", &|_| {
            Ok(BucketProps {
                bucket_key_enabled: Some(true),
                encryption: Some(BucketEncryption::Unencrypted),
                ..Default::default()
            })
        });
        t("tls without ssl", &|_| Ok(BucketProps { minimum_tls_version: Some(1.2), ..Default::default() }));
        t("auto delete without destroy", &|_| {
            Ok(BucketProps { auto_delete_objects: Some(true), ..Default::default() })
        });
        Ok(())
    });
}

/// A bucket that is emptied before it is deleted.
fn emptied(scope: &dyn Construct, id: &str, name: Option<&str>, enforce_ssl: Option<bool>) -> Result<Bucket> {
    Bucket::builder(scope, id)
        .auto_delete_objects(true)
        .removal_policy(RemovalPolicy::Destroy)
        .maybe_bucket_name(name)
        .maybe_enforce_ssl(enforce_ssl)
        .build()
}

#[test]
fn lifecycle_and_auto_delete() {
    check("1700-s3-lifecycle-and-auto-delete", |app, c| {
        c.own_handler_code();
        let s = Stack::new(app, "Stack")?;
        let days = |n| Some(Duration::days(n));
        let tags = |pairs: &[(&str, &str)]| {
            Some(pairs.iter().map(|(k, v)| ((*k).to_owned(), longshore::core::value::Value::from(*v))).collect())
        };
        let after = |storage_class, n| Transition { storage_class, transition_date: None, transition_after: days(n) };
        let bucket = Bucket::builder(&s, "Rules")
            .lifecycle_rules(vec![
                LifecycleRule {
                    id: Some("all".into()),
                    enabled: Some(false),
                    expiration: days(10),
                    prefix: Some("tmp/".into()),
                    abort_incomplete_multipart_upload_after: Some(Duration::hours(48)),
                    ..Default::default()
                },
                LifecycleRule {
                    expiration_date: Some("2030-01-01T00:00:00Z".into()),
                    tag_filters: tags(&[("a", "b"), ("c", "d")]),
                    object_size_less_than: Some(1000),
                    object_size_greater_than: Some(10),
                    ..Default::default()
                },
                LifecycleRule { expired_object_delete_marker: Some(true), ..Default::default() },
            ])
            .transition_default_minimum_object_size(TransitionDefaultMinimumObjectSize::VariesByStorageClass)
            .build()?;
        bucket.add_lifecycle_rule(LifecycleRule {
            noncurrent_version_expiration: days(365),
            noncurrent_versions_to_retain: Some(3),
            ..Default::default()
        });
        bucket.add_lifecycle_rule(LifecycleRule {
            transitions: Some(vec![
                after(StorageClass::infrequent_access(), 30),
                Transition {
                    storage_class: StorageClass::glacier(),
                    transition_date: Some("2031-05-01T00:00:00Z".into()),
                    transition_after: None,
                },
                after(StorageClass::glacier_instant_retrieval(), 60),
                after(StorageClass::deep_archive(), 90),
                after(StorageClass::intelligent_tiering(), 0),
                after(StorageClass::one_zone_infrequent_access(), 31),
                after(StorageClass::new("OTHER"), 200),
            ]),
            noncurrent_version_transitions: Some(vec![NoncurrentVersionTransition {
                storage_class: StorageClass::glacier(),
                transition_after: Duration::days(7),
                noncurrent_versions_to_retain: Some(2),
            }]),
            ..Default::default()
        });
        bucket.add_lifecycle_rule(LifecycleRule {
            noncurrent_versions_to_retain: Some(5),
            transitions: Some(vec![]),
            noncurrent_version_transitions: Some(vec![]),
            ..Default::default()
        });
        Bucket::builder(&s, "Sizes")
            .lifecycle_rules(vec![LifecycleRule { expiration: days(1), ..Default::default() }])
            .transition_default_minimum_object_size(TransitionDefaultMinimumObjectSize::AllStorageClasses128K)
            .build()?;
        Bucket::builder(&s, "NoRules").lifecycle_rules(vec![]).build()?;

        let deleting = Stack::new(app, "Deleting")?;
        emptied(&deleting, "One", None, Some(true))?;
        emptied(&deleting, "Two", Some("named-bucket"), None)?;
        let inline = Stack::new(app, "Inline")?;
        inline.node().set_context("@aws-cdk/core:inlineCustomResourceIfPossible", true)?;
        emptied(&inline, "One", None, None)?;

        let rule = |label, rule: LifecycleRule| {
            c.attempt_synth(label, |stack, _| {
                Bucket::builder(stack, "B").lifecycle_rules(vec![rule]).build()?;
                Ok(())
            });
        };
        let marker = || LifecycleRule { expired_object_delete_marker: Some(true), ..Default::default() };
        let moved = |t| LifecycleRule { transitions: Some(vec![t]), ..Default::default() };
        let date = || Some("2030-01-01T00:00:00Z".to_owned());
        rule("nothing", LifecycleRule { prefix: Some("x".into()), ..Default::default() });
        rule("marker and expiration", LifecycleRule { expiration: days(1), ..marker() });
        rule("marker and date", LifecycleRule { expiration_date: date(), ..marker() });
        rule("marker and tags", LifecycleRule { tag_filters: tags(&[("a", "b")]), ..marker() });
        rule("marker and no tags", LifecycleRule { tag_filters: tags(&[]), ..marker() });
        rule("no time", moved(Transition { transition_after: None, ..after(StorageClass::glacier(), 1) }));
        rule("both times", moved(Transition { transition_date: date(), ..after(StorageClass::glacier(), 1) }));
        rule("part of a day", LifecycleRule { expiration: Some(Duration::hours(5)), ..Default::default() });
        c.attempt("auto delete without destroy", |stack, _| {
            Bucket::builder(stack, "B").auto_delete_objects(true).build().map(|_| ())
        });
        c.attempt_synth("auto delete, then kept", |stack, _| {
            emptied(stack, "B", None, None)?.resource().apply_removal_policy(RemovalPolicy::Retain, true)
        });
        Ok(())
    });
}

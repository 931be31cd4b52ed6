//! Buckets.

use longshore::array;
use longshore::aws_iam::{AccountPrincipal, IResourceWithPolicy as _, PolicyStatement, Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_s3::{BlockPublicAccess, Bucket, BucketEncryption, BucketProps, IBucket, ObjectOwnership};
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

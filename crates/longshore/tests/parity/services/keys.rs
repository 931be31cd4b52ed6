//! Keys and aliases.

use longshore::aws_ecr::{Repository, RepositoryEncryption};
use longshore::aws_iam::{
    AnyPrincipal, PolicyDocument, PolicyStatement,
};
use longshore::aws_kms::{Alias, IKey, Key, KeyLookupOptions, KeyProps, KeySpec, KeyUsage};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{check, check_with};

#[test]
fn repositories_with_keys() {
    check("005-ecr-encryption", |app, _| {
        let stack = Stack::new(app, "Stack")?;
        let key = Key::builder(&stack, "Key").build()?;
        Repository::builder(&stack, "Aes").encryption(RepositoryEncryption::Aes256).build()?;
        Repository::builder(&stack, "Kms").encryption(RepositoryEncryption::Kms).build()?;
        Repository::builder(&stack, "KmsKey").encryption(RepositoryEncryption::Kms).encryption_key(&key).build()?;
        Repository::builder(&stack, "KeyOnly").encryption_key(&key).build()?;
        let arn = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let imported = Key::from_key_arn(&stack, "Imported", arn)?;
        Repository::builder(&stack, "ImportedKey").encryption_key(imported).build()?;
        let alias = Alias::builder(&stack, "TheAlias").alias_name("alias/parity").target_key(&key).build()?;
        Repository::builder(&stack, "Alias").encryption_key(&alias).build()?;
        let l1 = CfnResource::l1(&stack, "CfnKey", "AWS::KMS::Key", object! {"KeyPolicy" => object! {}})?;
        Repository::builder(&stack, "L1Key").encryption_key(&l1).build()?;
        Ok(())
    });
}

#[test]
fn keys_that_are_refused() {
    check("651-kms-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = |label: &str, props: KeyProps| c.attempt_synth(label, |s, _| Key::new(s, "Key", props).map(|_| ()));
        let days = |n| Some(Duration::days(n));
        t("pending window too short", KeyProps { pending_window: days(6), ..Default::default() });
        t("pending window too long", KeyProps { pending_window: days(31), ..Default::default() });
        let rotation = |on: Option<bool>, period| KeyProps {
            enable_key_rotation: on,
            rotation_period: days(period),
            ..Default::default()
        };
        t("rotation off with period", rotation(Some(false), 180));
        t("period too short", rotation(Some(true), 89));
        t("period too long", rotation(Some(true), 2561));
        for (label, key_spec, key_usage) in [
            ("encrypt with signing key", Some(KeySpec::EccNistP521), Some(KeyUsage::EncryptDecrypt)),
            ("signing key without usage", Some(KeySpec::EccNistP521), None),
            ("sign with symmetric key", None, Some(KeyUsage::SignVerify)),
            ("sign with mac key", Some(KeySpec::Hmac224), Some(KeyUsage::SignVerify)),
            ("mac with rsa", Some(KeySpec::Rsa2048), Some(KeyUsage::GenerateVerifyMac)),
            ("mac with default", None, Some(KeyUsage::GenerateVerifyMac)),
            ("agreement with rsa", Some(KeySpec::Rsa2048), Some(KeyUsage::KeyAgreement)),
            ("agreement with default", None, Some(KeyUsage::KeyAgreement)),
            ("agreement with sm2", Some(KeySpec::Sm2), Some(KeyUsage::KeyAgreement)),
            ("ml-dsa for encryption", Some(KeySpec::MlDsa44), Some(KeyUsage::EncryptDecrypt)),
            ("ml-dsa for signing", Some(KeySpec::MlDsa44), Some(KeyUsage::SignVerify)),
            ("edwards for agreement", Some(KeySpec::EccNistEdwards25519), Some(KeyUsage::KeyAgreement)),
        ] {
            t(label, KeyProps { key_spec, key_usage, ..Default::default() });
        }
        let rsa = KeyProps { key_spec: Some(KeySpec::Rsa4096), ..Default::default() };
        t("rotation of asymmetric key", KeyProps { enable_key_rotation: Some(true), ..rsa.clone() });
        t("period of asymmetric key", KeyProps { rotation_period: days(100), ..rsa });
        t("empty alias", KeyProps { alias: Some(String::new()), ..Default::default() });
        let policy = |s: PolicyStatement| KeyProps { policy: Some(PolicyDocument::of([s])), ..Default::default() };
        let all = || PolicyStatement::builder().action("kms:*");
        t("policy without principal", policy(all().resource("*").build()?));
        t("policy without resource", policy(all().principal(AnyPrincipal::new()).build()?));
        let a = |label: &str, name: &str| {
            c.attempt(&format!("alias {label}"), |s, _| {
                let key = Key::builder(s, "Key").build()?;
                Alias::builder(s, "Alias").alias_name(name).target_key(&key).build().map(|_| ())
            });
        };
        a("empty", "alias/");
        a("aws", "alias/aws/x");
        a("aws upper case", "alias/AWS/x");
        a("bad characters", "alias/a b");
        a("unprefixed", "name-1_/x");
        a("colon", "a:b");
        c.attempt("token alias by method", |s, _| {
            Key::builder(s, "K").build()?.add_alias(&Aws::region()).map(|_| ())
        });
        for (label, arn) in [
            ("import bad arn", "arn:aws:kms:us-east-1:123456789012:key"),
            ("import alias arn", "arn:aws:kms:us-east-1:123456789012:alias/x"),
            ("import garbage", "garbage"),
        ] {
            c.attempt(label, |s, _| Key::from_key_arn(s, "I", arn).map(|_| ()));
        }
        c.attempt("lookup token", |s, _| {
            let options = KeyLookupOptions { alias_name: Aws::region(), ..Default::default() };
            Key::from_lookup(s, "L", options).map(|_| ())
        });
        c.attempt("same alias twice", |s, _| {
            let key = Key::builder(s, "K").build()?;
            key.add_alias("a")?;
            key.add_alias("a").map(|_| ())
        });
        c.attempt("resource policy of imported", |s, _| {
            let key = Key::from_key_arn(s, "I", "arn:aws:kms:us-east-1:123456789012:key/x")?;
            key.require_in_resource_policy(PolicyStatement::builder().build()?).map(|_| ())
        });
        Ok(())
    });
}

#[test]
fn keys_that_are_looked_up() {
    let context = object! {
        "key-provider:account=111111111111:aliasName=alias/there:region=us-east-1" =>
            object! {"keyId" => "12345678-1234-1234-1234-123456789012"},
    };
    check_with(
        "654-kms-lookup",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let env = Environment::new("111111111111", "us-east-1");
            let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
            let lookup = |id: &str, alias: &str, dummy| {
                let options = KeyLookupOptions { alias_name: alias.into(), return_dummy_key_on_missing: dummy };
                Key::from_lookup(&s, id, options)
            };
            let key = lookup("Found", "alias/there", false)?;
            let dummy = lookup("Dummy", "alias/missing", true)?;
            c.record("found", array![key.key_arn(), key.key_id()], &s);
            c.record("dummy", array![dummy.key_arn(), dummy.key_id(), Key::is_lookup_dummy(&*dummy)], &s);
            Repository::builder(&s, "Repo").encryption_key(key).build()?;
            Ok(())
        },
    );
}

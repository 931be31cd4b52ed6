//! Keys and aliases.

use longshore::aws_ecr::{Repository, RepositoryEncryption};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, Grant, IGrantable, IResourceWithPolicy as _,
    PolicyDocument, PolicyStatement, PrincipalRef, Role, ServicePrincipal,
};
use longshore::aws_kms::{Alias, AliasAttributes, IKey, Key, KeyLookupOptions, KeyProps, KeySpec, KeyUsage};
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
        c.attempt("token alias by method", |s, _| Key::builder(s, "K").build()?.add_alias(&Aws::region()).map(|_| ()));
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

fn ec2_role(stack: &Stack) -> Result<Role> {
    Role::builder(stack, "Role").assumed_by(ServicePrincipal::new("ec2.amazonaws.com")).build()
}

#[test]
fn keys() {
    check("650-kms-keys", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let plain = Key::builder(&s, "Plain").build()?;
        let full = Key::builder(&s, "Full")
            .alias("full")
            .description("d")
            .enabled(false)
            .enable_key_rotation(true)
            .rotation_period(Duration::days(180))
            .pending_window(Duration::days(7))
            .removal_policy(RemovalPolicy::Destroy)
            .multi_region(true)
            .build()?;
        Key::builder(&s, "Period").rotation_period(Duration::days(90)).build()?;
        for (id, spec, usage) in [
            ("Sign", KeySpec::EccSecgP256k1, KeyUsage::SignVerify),
            ("Mac", KeySpec::Hmac256, KeyUsage::GenerateVerifyMac),
            ("Agree", KeySpec::EccNistP256, KeyUsage::KeyAgreement),
        ] {
            Key::builder(&s, id).key_spec(spec).key_usage(usage).build()?;
        }
        let own = PolicyStatement::builder()
            .action("kms:*")
            .resource("*")
            .principal(AccountPrincipal::new("123456789012"))
            .build()?;
        Key::builder(&s, "OwnPolicy").policy(PolicyDocument::of([own])).build()?;
        Key::builder(&s, "EmptyPolicy").policy(PolicyDocument::new()).build()?;
        let role = Role::builder(&s, "Role").assumed_by(AccountRootPrincipal::new()).build()?;
        Key::builder(&s, "Admins")
            .admins(vec![ArnPrincipal::new("arn:aws:iam::123456789012:user/admin").into(), PrincipalRef::new(role)])
            .build()?;
        let aliased = Key::builder(&s, "Aliased").build()?;
        aliased.add_alias("alias/one")?;
        aliased.add_alias("two")?;
        c.record("plain", array![plain.key_arn(), plain.key_id()], &s);
        c.record("full", array![full.key_arn(), full.key_id()], &s);
        Ok(())
    });
}

#[test]
fn grants_on_keys() {
    check("652-kms-grants", |app, c| {
        type Method = fn(&Key, &dyn IGrantable) -> Result<Grant>;
        let methods: [(&str, Method); 9] = [
            ("grantDecrypt", |k, g| k.grant_decrypt(g)),
            ("grantEncrypt", |k, g| k.grant_encrypt(g)),
            ("grantEncryptDecrypt", |k, g| k.grant_encrypt_decrypt(g)),
            ("grantSign", |k, g| k.grant_sign(g)),
            ("grantVerify", |k, g| k.grant_verify(g)),
            ("grantSignVerify", |k, g| k.grant_sign_verify(g)),
            ("grantGenerateMac", |k, g| k.grant_generate_mac(g)),
            ("grantVerifyMac", |k, g| k.grant_verify_mac(g)),
            ("grantAdmin", Key::grant_admin),
        ];
        let s = Stack::new(app, "Stack")?;
        let role = ec2_role(&s)?;
        let grantees: [(&str, &dyn IGrantable); 3] = [
            ("Role", &role),
            ("Service", &ServicePrincipal::new("logs.amazonaws.com")),
            ("Account", &AccountPrincipal::new("123456789012")),
        ];
        for (kind, who) in grantees {
            let key = Key::builder(&s, format!("Key{kind}")).build()?;
            for (name, method) in methods {
                let g = method(&key, who)?;
                let statements = array![g.success(), g.principal_statements().len(), g.resource_statements().len()];
                c.record(&format!("{kind} {name}"), statements, None);
            }
        }
        Key::builder(&s, "Own").build()?.grant(&role, &["kms:DescribeKey", "kms:TagResource"])?;
        Key::builder(&s, "Statement").build()?.add_to_resource_policy(
            PolicyStatement::builder()
                .action("kms:Decrypt")
                .resource("*")
                .principal(AnyPrincipal::new())
                .condition("StringEquals", object! {"kms:ViaService" => "ecr"})
                .build()?,
        )?;
        let arn = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let imported = Key::from_key_arn(&s, "Imported", arn)?;
        imported.grant_decrypt(&role)?;
        let granted = imported.grant_decrypt(&ServicePrincipal::new("x.amazonaws.com"))?;
        c.record("imported to service", granted.success(), None);
        let env = imported.env();
        let env = object! {"account" => env.account, "region" => env.region};
        c.record("imported", array![imported.key_arn(), imported.key_id(), env], None);
        let other = Stack::new(app, "Other")?;
        Key::builder(&s, "Shared").build()?.grant_encrypt_decrypt(&ec2_role(&other)?)?;
        Ok(())
    });
}

#[test]
fn aliases() {
    check("653-kms-aliases", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let key = Key::builder(&s, "Key").build()?;
        let role = ec2_role(&s)?;
        let alias = Alias::builder(&s, "Alias")
            .alias_name("mine")
            .target_key(&key)
            .removal_policy(RemovalPolicy::Destroy)
            .build()?;
        alias.grant_decrypt(&role)?;
        alias.add_alias("again")?;
        let target = alias.alias_target_key()?.key_arn().to_owned();
        c.record("alias", array![alias.alias_name(), alias.key_arn(), alias.key_id(), target], &s);
        let named = Alias::from_alias_name(&s, "Named", "alias/theirs")?;
        c.record("named", array![named.alias_name(), named.key_arn(), named.key_id()], &s);
        c.record("named grant", named.grant_decrypt(&role)?.success(), None);
        let attributes = AliasAttributes { alias_name: "alias/known".into(), alias_target_key: (&key).into() };
        let attributed = Alias::from_alias_attributes(&s, "Attributed", attributes)?;
        attributed.grant_encrypt(&role)?;
        c.record("attributed", array![attributed.alias_name(), attributed.key_arn(), attributed.key_id()], &s);
        Repository::builder(&s, "Repo").encryption_key(&named).build()?;
        Repository::builder(&s, "Repo2").encryption_key(&attributed).build()?;
        Ok(())
    });
}

#[test]
fn grants_across_environments_and_flags_of_aliases() {
    let context = object! {
        "@aws-cdk/aws-kms:aliasNameRef" => true,
        "@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal" => true,
    };
    check_with(
        "672-kms-cross-environment",
        |_| AppProps { context, ..Default::default() },
        |app, c| {
            let stack = |id: &str, account: &str, region: &str| {
                let env = Environment::new(account, region);
                Stack::with_props(app, id, StackProps { env, ..Default::default() })
            };
            let s = stack("Keys", "111111111111", "us-east-1")?;
            let ec2 = || ServicePrincipal::new("ec2.amazonaws.com");
            let later = stack("Later", "222222222222", "us-east-1")?;
            later.add_dependency(&s)?;
            for (id, t) in [
                ("Account", stack("Account", "222222222222", "us-east-1")?),
                ("Region", stack("Region", "111111111111", "eu-west-1")?),
                ("Dependent", later),
            ] {
                let role = Role::builder(&t, "Role").assumed_by(ec2()).role_name("named").build()?;
                let g = Key::builder(&s, id).build()?.grant_decrypt(&role)?;
                let counts = array![g.success(), g.principal_statements().len(), g.resource_statements().len()];
                c.record(id, counts, None);
            }
            let key = Key::builder(&s, "Key").build()?;
            let alias = Alias::builder(&s, "Alias").alias_name("mine").target_key(&key).build()?;
            c.record("alias", array![alias.alias_name(), alias.key_arn(), alias.key_id()], &s);
            let own = Role::builder(&s, "Own").assumed_by(ec2()).build()?;
            let named = Alias::from_alias_name(&s, "Named", "alias/theirs")?;
            c.record("named", named.grant_encrypt(&own)?.success(), None);
            Ok(())
        },
    );
}

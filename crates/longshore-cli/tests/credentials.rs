//! Where credentials come from: profiles with MFA, web identity, SSO, and what AWS is asked for them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod world;

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::world::{Ran, World, queue};

const DEPLOY: [&str; 4] = ["deploy", "--all", "--require-approval", "never"];

/// A world whose user has no keys in the environment, but these files in `.aws`.
fn world_with(files: &[(&str, &str)]) -> World {
    let world = World::new(&[("App", &[], queue(1))]);
    for (name, text) in files {
        let file = world.path().join("home/.aws").join(name);
        fs_err::create_dir_all(file.parent().unwrap()).unwrap();
        fs_err::write(file, text).unwrap();
    }
    world
}

fn without_keys(command: &mut Command) -> &mut Command {
    command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY")
}

fn calls(world: &World, operation: &str) -> Vec<longshore_fake_aws::Call> {
    world.fake.state().calls.iter().filter(|call| call.operation == operation).cloned().collect()
}

const MFA_CONFIG: &str = "[profile dev]\nrole_arn = arn:aws:iam::123456789012:role/developer\nsource_profile = base\n\
    mfa_serial = arn:aws:iam::123456789012:mfa/jane\nexternal_id = partner\nrole_session_name = jane doe\n[profile base]\n";
const MFA_KEYS: &str = "[base]\naws_access_key_id = base-key\naws_secret_access_key = a-secret-nobody-may-see\n";

fn with_input(world: &World, command: &mut Command, input: &str) -> Ran {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let ran = Ran { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) };
    assert!(
        !ran.stderr.contains("nobody-may-see") && !ran.stdout.contains("nobody-may-see"),
        "{}",
        world.path().display()
    );
    ran
}

#[test]
fn a_role_with_mfa_asks_for_the_code_once() {
    let world = world_with(&[("config", MFA_CONFIG), ("credentials", MFA_KEYS)]);
    let mut deploy = world.command(&DEPLOY);
    let ran = with_input(&world, without_keys(&mut deploy).args(["--profile", "dev"]), "123456\n");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(
        ran.stderr.matches("Code of the MFA device arn:aws:iam::123456789012:mfa/jane: ").count(),
        1,
        "{}",
        ran.stderr
    );
    let developer: Vec<_> = calls(&world, "AssumeRole").into_iter().filter(|it| it.principal == "base-key").collect();
    let [assumed] = developer.as_slice() else { panic!("{developer:?}") };
    let parameters = &assumed.parameters;
    let given = |name: &str| parameters[name].as_str().unwrap().to_owned();
    assert_eq!(
        (given("TokenCode"), given("SerialNumber")),
        ("123456".into(), "arn:aws:iam::123456789012:mfa/jane".into())
    );
    assert_eq!((given("ExternalId"), given("RoleSessionName")), ("partner".into(), "jane@doe".into()));
    // The roles of bootstrapping are taken with the credentials of that role.
    assert!(calls(&world, "AssumeRole").iter().any(|it| it.principal == "developer"));
}

#[test]
fn a_role_with_mfa_and_nobody_to_ask_is_an_error_at_once() {
    let world = world_with(&[("config", MFA_CONFIG), ("credentials", MFA_KEYS)]);
    let mut deploy = world.command(&DEPLOY);
    let ran = with_input(&world, without_keys(&mut deploy).env("AWS_PROFILE", "dev"), "");
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("arn:aws:iam::123456789012:mfa/jane"), "{}", ran.stderr);
    assert!(calls(&world, "AssumeRole").is_empty());
    // A code that is wrong is not tried again.
    world.fake.fail(
        "AssumeRole",
        9,
        403,
        "AccessDenied",
        "MultiFactorAuthentication failed with invalid MFA one time pass code.",
    );
    let mut deploy = world.command(&DEPLOY);
    let ran = with_input(&world, without_keys(&mut deploy).env("AWS_PROFILE", "dev"), "000000\n");
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("invalid MFA one time pass code"), "{}", ran.stderr);
}

#[test]
fn a_web_identity_is_exchanged_for_a_role() {
    let world = world_with(&[]);
    fs_err::write(world.path().join("token"), "eyJhbGciOi.an-identity.nobody-may-see").unwrap();
    let mut deploy = world.command(&DEPLOY);
    without_keys(&mut deploy).env("AWS_WEB_IDENTITY_TOKEN_FILE", world.path().join("token"));
    deploy.env("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/from-ci").env("AWS_ROLE_SESSION_NAME", "build-7");
    let ran = world.finish(&mut deploy);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let exchanged = calls(&world, "AssumeRoleWithWebIdentity");
    let [exchanged] = exchanged.as_slice() else { panic!("{exchanged:?}") };
    assert_eq!(exchanged.parameters["RoleArn"], "arn:aws:iam::123456789012:role/from-ci");
    assert_eq!(exchanged.parameters["WebIdentityToken"], "eyJhbGciOi.an-identity.nobody-may-see");
    assert_eq!((exchanged.principal.as_str(), &exchanged.parameters["RoleSessionName"]), ("", &json!("build-7")));
    assert!(calls(&world, "AssumeRole").iter().all(|it| it.principal == "from-ci"));
}

const SSO_CONFIG: &str = "[profile corp]\nsso_start_url = https://example.awsapps.com/start\nsso_region = eu-west-1\n\
    sso_account_id = 123456789012\nsso_role_name = deployers\nregion = us-east-1\n";
// The SHA-1 of the start URL.
const SSO_CACHE: &str = "sso/cache/e8be5486177c5b5392bd9aa76563515b29358e6e.json";

fn sso_token(expires: &str) -> String {
    json!({ "startUrl": "https://example.awsapps.com/start", "region": "eu-west-1", "expiresAt": expires,
        "accessToken": "a-token-nobody-may-see" })
    .to_string()
}

#[test]
fn a_single_sign_on_gives_the_credentials_of_its_role() {
    let world = world_with(&[("config", SSO_CONFIG), (SSO_CACHE, &sso_token("2099-01-01T00:00:00Z"))]);
    let mut deploy = world.command(&DEPLOY);
    let ran = world.finish(without_keys(&mut deploy).args(["--profile", "corp"]));
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let given = calls(&world, "GetRoleCredentials");
    let [given] = given.as_slice() else { panic!("{given:?}") };
    let wanted = json!({ "role_name": "deployers", "account_id": "123456789012", "token": "a-token-nobody-may-see" });
    assert_eq!(given.parameters, wanted);
    assert!(calls(&world, "GetCallerIdentity").iter().all(|it| it.principal == "deployers"));
}

#[test]
fn a_single_sign_on_that_has_run_out_says_what_to_do() {
    let world = world_with(&[("config", SSO_CONFIG), (SSO_CACHE, &sso_token("2020-01-01T00:00:00Z"))]);
    world.fake.fail("GetRoleCredentials", 9, 401, "UnauthorizedException", "Session token not found or invalid");
    for cached in [true, false] {
        if !cached {
            fs_err::remove_file(world.path().join("home/.aws").join(SSO_CACHE)).unwrap();
        }
        let mut deploy = world.command(&DEPLOY);
        let ran = world.finish(without_keys(&mut deploy).args(["--profile", "corp"]));
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains("hint: ") && ran.stderr.contains("aws sso login"), "{}", ran.stderr);
        assert!(!world.was_called("CreateChangeSet"));
    }
}

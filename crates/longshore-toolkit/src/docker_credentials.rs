//! The file that says where passwords of registries are, and the credential helper that reads it.
// Source: cdk-assets 4.7.3, docker-credential-cdk-assets: the file's fields and how domains are matched. Its README calls
// the role `roleArn`, the program reads `assumeRoleArn`; both are taken.

use std::path::Path;

use longshore_aws::service::SECRETS_MANAGER;
use longshore_aws::{Arn, EcrToken, Role};
use longshore_registry_client::{CredentialProvider as _, Credentials, Secret};
use serde_json::{Value, json};

use crate::cloud::{Cloud, CloudError, ecr_region};

/// Finds the credentials for a registry.
///
/// # Errors
/// When the file cannot be read, does not know the registry, or AWS does not give the secret.
pub async fn docker_credentials(cloud: &Cloud, file: &Path, endpoint: &str) -> Result<Credentials, CloudError> {
    let known = known_docker_credentials(cloud, file, endpoint).await?;
    known.ok_or_else(|| CloudError::Refused {
        what: format!("{} knows no registry {}", file.display(), domain(endpoint)),
        hint: None,
    })
}

/// The credentials for a registry that the file knows.
pub(crate) async fn known_docker_credentials(
    cloud: &Cloud,
    file: &Path,
    endpoint: &str,
) -> Result<Option<Credentials>, CloudError> {
    let refused = |what: String| CloudError::Refused { what, hint: None };
    let text = fs_err::read_to_string(file).map_err(CloudError::file(file.display().to_string()))?;
    let known: Value =
        serde_json::from_str(&text).map_err(|error| refused(format!("{} is no JSON: {error}", file.display())))?;
    let domain = domain(endpoint);
    let domains = &known["domainCredentials"];
    let source = [domain, endpoint].into_iter().map(|name| &domains[name]).find(|it| it.is_object());
    let Some(source) = source else { return Ok(None) };
    let text = |name: &str| source[name].as_str().filter(|it| !it.is_empty());
    let role = text("assumeRoleArn").or_else(|| text("roleArn"));
    let role = role.map(|arn| Role { arn: arn.to_owned(), ..Role::default() });
    let region = text("region").or_else(|| ecr_region(domain)).or(cloud.session.region()).unwrap_or("us-east-1");
    let fault = || CloudError::aws(format!("get the credentials for {domain}"));
    let arn = role.as_ref().map(|role| role.arn.parse::<Arn>()).transpose();
    let arn = arn.map_err(|error| refused(format!("the role of {domain} in {} is wrong: {error}", file.display())))?;
    let account = arn.as_ref().map(|arn| arn.account.as_str());
    let client = cloud.session.access(account, region, role.as_ref()).await.map_err(fault())?.client;
    if source["ecrRepository"] == true {
        let token = EcrToken::new(client).credentials().await;
        return token.map(Some).map_err(|error| refused(format!("there is no token for {domain}: {error}")));
    }
    let Some(secret) = text("secretsManagerSecretId") else {
        return Err(refused(format!("{} does not say where the password of {domain} is", file.display())));
    };
    let answer =
        client.call(&SECRETS_MANAGER, "GetSecretValue", json!({ "SecretId": secret })).await.map_err(fault())?;
    let value: Value = serde_json::from_str(answer["SecretString"].as_str().unwrap_or_default()).unwrap_or_default();
    let field = |name: &str, usual: &str| {
        let name = text(name).unwrap_or(usual);
        let found = value[name].as_str().map(str::to_owned);
        found.ok_or_else(|| refused(format!("secret {secret:?} has no {name:?}")))
    };
    let username = field("secretsUsernameField", "username")?;
    let password = Secret::new(field("secretsPasswordField", "secret")?);
    Ok(Some(Credentials { username, password }))
}

/// The host in what docker calls a server.
fn domain(endpoint: &str) -> &str {
    let rest = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::domain;

    #[test]
    fn a_server_is_known_by_its_host() {
        for (endpoint, host) in [
            ("https://index.docker.io/v1/", "index.docker.io"),
            ("1.dkr.ecr.x.amazonaws.com", "1.dkr.ecr.x.amazonaws.com"),
            ("127.0.0.1:5000/a", "127.0.0.1:5000"),
        ] {
            assert_eq!(domain(endpoint), host);
        }
    }
}

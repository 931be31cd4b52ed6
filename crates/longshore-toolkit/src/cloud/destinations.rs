//! Where the destinations of assets are in AWS: repositories of Amazon ECR, buckets of Amazon S3.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use indexmap::IndexMap;
use longshore_assembly::{DockerImageDestination, FileDestination};
use longshore_aws::service::ECR;
use longshore_aws::{Arn, AwsError, Client, EcrToken, Partition, Role, items, s3};
use longshore_builder::RegistryLogin;
use longshore_oci::{Digest, MediaType, RepositoryName, Tag};
use longshore_publish::{
    AwsEnvironment, DestinationResolver, FileObject, FileSink, FileTarget, ImageLookup, ImageTarget, ResolveError,
    WantedEnvironment,
};
use longshore_registry_client::{Auth, ClientOptions, CredentialProvider as _, Credentials, RegistryClient};
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use super::{Cloud, CloudError, options};
use crate::docker_credentials::known_docker_credentials;
use crate::ecr::BATCH;

/// Finds repositories and buckets, each with the credentials its destination names; everything is asked once.
pub(crate) struct AwsDestinations {
    cloud: Cloud,
    repositories: Once<ImageTarget>,
    /// Registries that are pushed to, by host, role and region, each with the client its tokens come from.
    registries: Mutex<HashMap<String, (RegistryClient, Client)>>,
    logins: Once<Option<Credentials>>,
    buckets: Once<Arc<Bucket>>,
}

/// Things that are found out once per key, also when many ask at the same time.
struct Once<T>(Mutex<HashMap<String, Arc<OnceCell<T>>>>);

impl<T: Clone> Once<T> {
    fn new() -> Self {
        Self(Mutex::default())
    }

    async fn get<E>(&self, key: String, find: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        let cell = self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default().clone();
        cell.get_or_try_init(|| find).await.cloned()
    }
}

impl AwsDestinations {
    pub(crate) fn new(cloud: Cloud) -> Self {
        Self {
            cloud,
            repositories: Once::new(),
            registries: Mutex::default(),
            logins: Once::new(),
            buckets: Once::new(),
        }
    }

    /// What the user's file says of a registry.
    async fn in_file(&self, host: &str) -> Result<Option<Credentials>, ResolveError> {
        let Some(file) = self.cloud.options.docker_credentials.as_ref().filter(|file| file.is_file()) else {
            return Ok(None);
        };
        // Source: docker 28.2.2, registry.IndexServer.
        let endpoint = if host == "docker.io" { "https://index.docker.io/v1/" } else { host };
        Ok(known_docker_credentials(&self.cloud, file, endpoint).await?)
    }

    /// The password of a registry: as the user's file says, else of Amazon ECR, with the user's own credentials or, where
    /// those may not, with the role that pushes there.
    async fn credentials(&self, host: &str) -> Result<Option<Credentials>, ResolveError> {
        if let Some(known) = self.in_file(host).await? {
            return Ok(Some(known));
        }
        let Some(region) = ecr_region(host) else { return Ok(None) };
        let own = EcrToken::new(self.cloud.session.client(region)).credentials().await;
        let why = match own {
            Ok(token) => return Ok(Some(token)),
            Err(error) => error,
        };
        let pushing = self
            .registries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .find_map(|(key, known)| key.starts_with(&format!("{host} ")).then(|| known.1.clone()));
        if let Some(client) = pushing
            && let Ok(token) = EcrToken::new(client).credentials().await
        {
            return Ok(Some(token));
        }
        self.cloud.note(format!("images of {host} are pulled without a password, because there is no token: {why}"));
        Ok(None)
    }

    async fn client(&self, environment: &AwsEnvironment, role: Option<Role>) -> Result<Client, ResolveError> {
        Ok(self.cloud.client(environment, role).await?)
    }

    async fn repository(
        &self,
        name: &str,
        environment: &AwsEnvironment,
        role: Option<Role>,
    ) -> Result<ImageTarget, ResolveError> {
        let role_arn = role.as_ref().map(|it| it.arn.clone()).unwrap_or_default();
        let client = self.client(environment, role).await?;
        let uri = match client.custom_endpoint(&ECR) {
            // On AWS itself an address follows from account and region, and need not be asked for.
            None => {
                let account = role_arn.parse::<Arn>().map_or_else(|_| environment.account.clone(), |arn| arn.account);
                address(&account, client.region(), client.partition(), name)
            }
            Some(_) => {
                let answer = client.call(&ECR, "DescribeRepositories", json!({ "repositoryNames": [name] })).await;
                let answer = answer.map_err(|error| repository_error(error, name, &environment.account))?;
                answer["repositories"][0]["repositoryUri"].as_str().unwrap_or_default().to_owned()
            }
        };
        let (host, path) = uri.split_once('/').ok_or_else(|| format!("repository {name:?} has no address"))?;
        let repository: RepositoryName = path.parse()?;
        let (name, account) = (name.to_owned(), environment.account.clone());
        let lookup = Some(Arc::new(StoredTags { client: client.clone(), repository: name, account }) as Arc<_>);
        // Repositories of one registry share its connections and the token of a role.
        let key = format!("{host} {role_arn} {}", environment.region);
        let known = self.registries.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        let (registry, _) = match known {
            Some(known) => known,
            None => {
                let auth = Auth::Provider(Arc::new(EcrToken::new(client.clone())));
                let new = (RegistryClient::new(host, auth, ClientOptions::default())?, client);
                self.registries.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(new).clone()
            }
        };
        Ok(ImageTarget { client: registry, host: host.to_owned(), repository, lookup })
    }
}

fn repository_error(error: AwsError, name: &str, account: &str) -> CloudError {
    match error.is("RepositoryNotFoundException") {
        true => CloudError::NoRepository { name: name.to_owned(), account: account.to_owned() },
        false => CloudError::aws(format!("look into repository {name:?}"))(error),
    }
}

/// The images of a repository by their tags, asked for together.
#[derive(Debug)]
struct StoredTags {
    client: Client,
    repository: String,
    account: String,
}

impl StoredTags {
    async fn call(&self, operation: &str, tags: &[Tag], more: Value) -> Result<Value, AwsError> {
        let ids: Vec<Value> = tags.iter().map(|tag| json!({ "imageTag": tag.as_str() })).collect();
        let mut parameters = json!({ "repositoryName": self.repository, "imageIds": ids });
        for (name, value) in more.as_object().into_iter().flatten() {
            parameters[name] = value.clone();
        }
        self.client.call(&ECR, operation, parameters).await
    }
}

/// The digests that DescribeImages answered with.
fn described(repository: &str, tags: &[Tag], answer: &Value) -> Result<HashMap<Tag, Digest>, ResolveError> {
    let mut found = HashMap::new();
    for detail in items(&answer["imageDetails"]) {
        let digest: Digest = detail["imageDigest"].as_str().unwrap_or_default().parse()?;
        for name in items(&detail["imageTags"]).iter().filter_map(Value::as_str) {
            let Some(tag) = tags.iter().find(|tag| tag.as_str() == name) else { continue };
            match detail["imageStatus"].as_str() {
                None | Some("ACTIVE") => drop(found.insert(tag.clone(), digest.clone())),
                Some(status) => {
                    let image = format!("image {name} of repository {repository:?}");
                    return Err(format!("{image} is {status}: restore it, or delete it to push it again").into());
                }
            }
        }
    }
    Ok(found)
}

/// The digests that BatchGetImage answered with, which says what is missing.
fn got(repository: &str, tags: &[Tag], answer: &Value) -> Result<HashMap<Tag, Digest>, ResolveError> {
    for failure in items(&answer["failures"]) {
        if failure["failureCode"] != "ImageNotFound" {
            let (tag, reason) = (&failure["imageId"]["imageTag"], &failure["failureReason"]);
            return Err(format!("image {tag} of repository {repository:?}: {reason}").into());
        }
    }
    let mut found = HashMap::new();
    for image in items(&answer["images"]) {
        let name = image["imageId"]["imageTag"].as_str().unwrap_or_default();
        if let Some(tag) = tags.iter().find(|tag| tag.as_str() == name) {
            found.insert(tag.clone(), image["imageId"]["imageDigest"].as_str().unwrap_or_default().parse()?);
        }
    }
    Ok(found)
}

/// Where a repository is on AWS itself.
// Source: Amazon ECR User Guide, private registry.
fn address(account: &str, region: &str, partition: Partition, name: &str) -> String {
    format!("{account}.dkr.ecr.{region}.{}/{name}", partition.suffix)
}

impl ImageLookup for StoredTags {
    // Source: ECR API reference, DescribeImages: it says nothing of any image when one is missing, and is no pull.
    // BatchGetImage says which are missing, but can be one.
    fn digests<'a>(&'a self, tags: &'a [Tag]) -> BoxFuture<'a, Result<HashMap<Tag, Digest>, ResolveError>> {
        Box::pin(async move {
            let mut found = HashMap::new();
            for tags in tags.chunks(BATCH) {
                let answered = self.call("DescribeImages", tags, Value::Null).await;
                found.extend(match answered {
                    Ok(answer) => described(&self.repository, tags, &answer)?,
                    Err(error) if error.is("ImageNotFoundException") && tags.len() == 1 => HashMap::new(),
                    Err(error) if error.is("ImageNotFoundException") => {
                        let accepted = MediaType::accept_manifests();
                        let accepted = json!({ "acceptedMediaTypes": accepted.split(", ").collect::<Vec<_>>() });
                        let answer = self.call("BatchGetImage", tags, accepted).await;
                        let answer =
                            answer.map_err(|error| repository_error(error, &self.repository, &self.account))?;
                        got(&self.repository, tags, &answer)?
                    }
                    Err(error) => return Err(repository_error(error, &self.repository, &self.account).into()),
                });
            }
            Ok(found)
        })
    }
}

/// The region in the host of a registry of Amazon ECR, in any partition and also with both versions of IP.
pub(crate) fn ecr_region(host: &str) -> Option<&str> {
    let mut parts = host.split('.');
    let account = parts.next()?;
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    match (is_account, parts.next()?) {
        (true, "dkr") if parts.next()?.starts_with("ecr") => parts.next(),
        (true, "dkr-ecr" | "dkr-ecr-fips") => parts.next(),
        _ => None,
    }
}

fn role(arn: Option<&String>, external_id: Option<&String>, more: Option<&IndexMap<String, Value>>) -> Option<Role> {
    arn.map(|arn| Role { arn: arn.clone(), external_id: external_id.cloned(), options: options(more) })
}

fn key(name: &str, environment: &AwsEnvironment, role: Option<&Role>) -> String {
    format!("{}/{}/{name}/{role:?}", environment.account, environment.region)
}

impl DestinationResolver for AwsDestinations {
    fn environment<'a>(&'a self, wanted: WantedEnvironment<'a>) -> BoxFuture<'a, Result<AwsEnvironment, ResolveError>> {
        Box::pin(async move { Ok(self.cloud.environment(wanted.account, wanted.region).await?) })
    }

    fn image<'a>(
        &'a self,
        destination: &'a DockerImageDestination,
        environment: &'a AwsEnvironment,
    ) -> BoxFuture<'a, Result<ImageTarget, ResolveError>> {
        Box::pin(async move {
            let role = role(
                destination.assume_role_arn.as_ref(),
                destination.assume_role_external_id.as_ref(),
                destination.assume_role_additional_options.as_ref(),
            );
            let name = &destination.repository_name;
            let key = key(name, environment, role.as_ref());
            self.repositories.get(key, self.repository(name, environment, role)).await
        })
    }

    /// Registries the user's file knows are read with what it says, those of Amazon ECR with the user's own
    /// credentials, all others anonymously.
    fn source<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Result<RegistryClient, ResolveError>> {
        Box::pin(async move {
            let host_in_names = if host == "registry-1.docker.io" { "docker.io" } else { host };
            let auth = match (self.in_file(host_in_names).await?, ecr_region(host)) {
                (Some(credentials), _) => Auth::Basic(credentials),
                (None, Some(region)) => Auth::Provider(Arc::new(EcrToken::new(self.cloud.session.client(region)))),
                (None, None) => Auth::Anonymous,
            };
            Ok(RegistryClient::new(host, auth, ClientOptions::default())?)
        })
    }

    fn logins<'a>(&'a self, hosts: &'a [String]) -> BoxFuture<'a, Result<Vec<RegistryLogin>, ResolveError>> {
        Box::pin(async move {
            let mut logins = Vec::new();
            for host in hosts {
                let found = self.logins.get(host.clone(), self.credentials(host)).await?;
                logins.extend(found.map(|Credentials { username, password }| RegistryLogin {
                    host: host.clone(),
                    username,
                    password: password.expose().to_owned(),
                }));
            }
            Ok(logins)
        })
    }

    fn file<'a>(
        &'a self,
        destination: &'a FileDestination,
        environment: &'a AwsEnvironment,
    ) -> BoxFuture<'a, Result<FileTarget, ResolveError>> {
        Box::pin(async move {
            let role = role(
                destination.assume_role_arn.as_ref(),
                destination.assume_role_external_id.as_ref(),
                destination.assume_role_additional_options.as_ref(),
            );
            let name = &destination.bucket_name;
            let find = async {
                let client = self.client(environment, role.clone()).await?;
                let owner = environment.account.clone();
                Ok::<_, ResolveError>(Arc::new(Bucket { client, owner, encryption: OnceCell::new() }))
            };
            let sink = self.buckets.get(key(name, environment, role.as_ref()), find).await?;
            Ok(FileTarget { sink, bucket: name.clone(), key: destination.object_key.clone() })
        })
    }
}

/// A bucket that has to belong to the right account.
pub(crate) struct Bucket {
    client: Client,
    owner: String,
    /// Asked when the first object is put.
    encryption: OnceCell<s3::Encryption>,
}

/// Smaller objects are no archives that something could have been put into.
// Source: aws-cdk-cli 7ff50e77, file publishing: an empty zip archive has 22 bytes, and is replaced.
const EMPTY_ARCHIVE: u64 = 22;

impl Bucket {
    /// What it means that S3 refuses to do something with a bucket.
    fn refused(name: &str, what: String, error: AwsError) -> CloudError {
        let problem = match error.code() {
            "NoSuchBucket" | "NotFound" => "does not exist",
            _ if error.is_denied() => "cannot be used with these credentials",
            _ => return CloudError::aws(what)(error),
        };
        CloudError::Bucket { name: name.to_owned(), problem, source: Box::new(error) }
    }

    async fn encryption(&self, name: &str) -> Result<&s3::Encryption, CloudError> {
        let ask = || async {
            match s3::bucket_encryption(&self.client, name).await {
                // Roles of old bootstrap stacks may not ask; the bucket then encrypts as it does.
                Err(error) if error.is_denied() || error.is("ServerSideEncryptionConfigurationNotFoundError") => {
                    Ok(s3::Encryption::default())
                }
                Err(error) => Err(CloudError::aws(format!("find out how bucket {name:?} encrypts"))(error)),
                Ok(encryption) => Ok(encryption),
            }
        };
        self.encryption.get_or_try_init(ask).await
    }
}

impl FileSink for Bucket {
    fn uri(&self, bucket: &str, key: &str) -> String {
        format!("s3://{bucket}/{key}")
    }

    // Asked with a list: a denied HEAD request does not say why, and one for an absent object can be remembered by S3.
    fn exists<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<bool, ResolveError>> {
        Box::pin(async move {
            let objects = s3::objects(&self.client, bucket, key, Some(1), Some(&self.owner)).await;
            let what = || format!("look into bucket {bucket:?}");
            let objects = objects.map_err(|error| Self::refused(bucket, what(), error))?;
            Ok(objects.iter().any(|it| it.key == key && it.size > EMPTY_ARCHIVE))
        })
    }

    fn put<'a>(&'a self, object: FileObject<'a>) -> BoxFuture<'a, Result<(), ResolveError>> {
        Box::pin(async move {
            let FileObject { bucket, key, path, content_type } = object;
            let encryption = self.encryption(bucket).await?;
            let put = s3::put_file(&self.client, bucket, key, path, content_type, encryption).await;
            Ok(put.map_err(|error| Self::refused(bucket, format!("put {key} into bucket {bucket:?}"), error))?)
        })
    }
}

#[cfg(test)]
mod tests {
    use longshore_aws::Partition;
    use longshore_oci::{Digest, Tag};
    use serde_json::{Value, json};

    use super::{address, described, ecr_region, got};

    fn tags(names: &[&str]) -> Vec<Tag> {
        names.iter().map(|name| name.parse().expect("a tag")).collect()
    }

    fn digest() -> Digest {
        Digest::sha256_of(b"an image")
    }

    #[test]
    fn what_is_described_is_there_unless_it_is_archived() {
        let image = |status: Value| {
            let digest = digest().to_string();
            json!({ "imageDetails": [{ "imageDigest": digest, "imageTags": ["a", "other"], "imageStatus": status }] })
        };
        for status in [Value::Null, json!("ACTIVE")] {
            let found = described("team/app", &tags(&["a", "b"]), &image(status)).expect("an image");
            assert_eq!(found.into_iter().collect::<Vec<_>>(), [("a".parse().expect("a tag"), digest())]);
        }
        let error = described("team/app", &tags(&["a"]), &image(json!("ARCHIVED"))).expect_err("it is archived");
        let told = r#"image a of repository "team/app" is ARCHIVED: restore it, or delete it to push it again"#;
        assert_eq!(error.to_string(), told);
    }

    #[test]
    fn of_images_that_cannot_be_had_only_those_are_missing_that_are_not_there() {
        let id = |tag: &str| json!({ "imageTag": tag, "imageDigest": digest().to_string() });
        let failure = |code: &str| json!({ "imageId": id("b"), "failureCode": code, "failureReason": "because" });
        let answer = |code: &str| json!({ "images": [{ "imageId": id("a") }], "failures": [failure(code)] });
        let found = got("team/app", &tags(&["a", "b"]), &answer("ImageNotFound")).expect("an image");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [("a".parse().expect("a tag"), digest())]);
        let error = got("team/app", &tags(&["a", "b"]), &answer("KmsError")).expect_err("a failure");
        assert_eq!(error.to_string(), r#"image "b" of repository "team/app": "because""#);
    }

    #[test]
    fn repositories_of_any_partition_have_addresses() {
        for (region, host) in [
            ("eu-west-1", "123456789012.dkr.ecr.eu-west-1.amazonaws.com"),
            ("cn-north-1", "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn"),
            ("us-iso-east-1", "123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov"),
        ] {
            let uri = address("123456789012", region, Partition::of_region(region), "team/app");
            assert_eq!(uri, format!("{host}/team/app"));
            assert_eq!(ecr_region(host), Some(region));
        }
    }

    #[test]
    fn registries_of_ecr_are_told_from_others() {
        for (host, region) in [
            ("123456789012.dkr.ecr.eu-west-1.amazonaws.com", Some("eu-west-1")),
            ("123456789012.dkr.ecr-fips.us-east-1.amazonaws.com", Some("us-east-1")),
            ("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn", Some("cn-north-1")),
            ("123456789012.dkr-ecr.eu-west-1.on.aws", Some("eu-west-1")),
            ("public.ecr.aws", None),
            ("registry-1.docker.io", None),
            ("127.0.0.1:5000", None),
        ] {
            assert_eq!(ecr_region(host), region, "{host}");
        }
    }
}

//! The ECR JSON API and as much of STS as there is.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use longshore_oci::Digest;
use reqwest::Method;
use serde_json::{Value, json};

use crate::oci::index_of;
use crate::server::{START, Server};

#[tokio::test]
async fn a_repository_is_described_as_it_was_created() {
    let server = Server::start().await;
    let created = server
        .ecr_ok(
            "CreateRepository",
            json!({
                "repositoryName": "team/app",
                "imageTagMutability": "IMMUTABLE_WITH_EXCLUSION",
                "imageTagMutabilityExclusionFilters": [{ "filterType": "WILDCARD", "filter": "dev*" }],
                "imageScanningConfiguration": { "scanOnPush": true },
                "encryptionConfiguration": { "encryptionType": "KMS" },
                "tags": [{ "Key": "team", "Value": "blue" }],
            }),
        )
        .await;
    let host = server.uri.trim_start_matches("http://");
    let expected = json!({
        "repositoryArn": "arn:aws:ecr:us-east-1:000000000000:repository/team/app",
        "registryId": "000000000000",
        "repositoryName": "team/app",
        "repositoryUri": format!("{host}/team/app"),
        "createdAt": START as f64 / 1000.0,
        "imageTagMutability": "IMMUTABLE_WITH_EXCLUSION",
        "imageTagMutabilityExclusionFilters": [{ "filterType": "WILDCARD", "filter": "dev*" }],
        "imageScanningConfiguration": { "scanOnPush": true },
        "encryptionConfiguration": { "encryptionType": "KMS", "kmsKey": "alias/aws/ecr" },
    });
    assert_eq!(created["repository"], expected);
    let described = server.ecr_ok("DescribeRepositories", json!({ "repositoryNames": ["team/app"] })).await;
    assert_eq!(described["repositories"], json!([expected]));
    let tags = json!({ "resourceArn": expected["repositoryArn"] });
    let tags = server.ecr_ok("ListTagsForResource", tags).await;
    assert_eq!(tags["tags"], json!([{ "Key": "team", "Value": "blue" }]));
}

#[tokio::test]
async fn wrong_requests_are_named_in_ecrs_words() {
    let server = Server::start().await;
    server.create("app").await;
    server.push_image("app", "v1", "hello").await;
    let filters = |count: usize| vec![json!({ "filterType": "WILDCARD", "filter": "x*" }); count];
    let arn = "arn:aws:ecr:us-east-1:000000000000:repository/none";
    let rows: &[(&str, Value, &str, &str)] = &[
        (
            "CreateRepository",
            json!({ "repositoryName": "app" }),
            "RepositoryAlreadyExistsException",
            "The repository with name 'app' already exists in the registry with id '000000000000'",
        ),
        (
            "CreateRepository",
            json!({ "repositoryName": "App" }),
            "InvalidParameterException",
            "must satisfy regular expression",
        ),
        (
            "CreateRepository",
            json!({ "repositoryName": "a" }),
            "InvalidParameterException",
            "Member must have length greater than or equal to 2",
        ),
        (
            "CreateRepository",
            json!({}),
            "InvalidParameterException",
            "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'Member must not be null'",
        ),
        (
            "CreateRepository",
            json!({ "repositoryName": "bb", "imageTagMutability": "X" }),
            "InvalidParameterException",
            "imageTagMutability",
        ),
        (
            "CreateRepository",
            json!({ "repositoryName": "bb", "imageTagMutability": "MUTABLE", "imageTagMutabilityExclusionFilters": filters(1) }),
            "InvalidParameterException",
            "imageTagMutabilityExclusionFilters",
        ),
        (
            "CreateRepository",
            json!({ "repositoryName": "bb", "imageTagMutability": "MUTABLE_WITH_EXCLUSION", "imageTagMutabilityExclusionFilters": filters(6) }),
            "InvalidParameterException",
            "between 1 and 5",
        ),
        (
            "CreateRepository",
            json!({ "repositoryName": "bb", "tags": [{ "Key": "aws:x", "Value": "" }] }),
            "InvalidTagParameterException",
            "aws:x",
        ),
        (
            "DescribeRepositories",
            json!({ "repositoryNames": ["none"] }),
            "RepositoryNotFoundException",
            "The repository with name 'none' does not exist in the registry with id '000000000000'",
        ),
        (
            "DescribeRepositories",
            json!({ "maxResults": 1001 }),
            "InvalidParameterException",
            "Member must have value less than or equal to 1000",
        ),
        ("DescribeRepositories", json!({ "nextToken": "?" }), "InvalidParameterException", "nextToken"),
        (
            "DescribeRepositories",
            json!({ "registryId": "111111111111" }),
            "RepositoryNotFoundException",
            "111111111111",
        ),
        (
            "DeleteRepository",
            json!({ "repositoryName": "app" }),
            "RepositoryNotEmptyException",
            "cannot be deleted because it still contains images",
        ),
        (
            "DescribeImages",
            json!({ "repositoryName": "app", "imageIds": [{ "imageTag": "none" }] }),
            "ImageNotFoundException",
            "The image with imageId {imageDigest:'null', imageTag:'none'} does not exist within the repository with name 'app' in the registry with id '000000000000'",
        ),
        ("DescribeImages", json!({ "repositoryName": "none" }), "RepositoryNotFoundException", "'none'"),
        (
            "BatchGetImage",
            json!({ "repositoryName": "app", "imageIds": [] }),
            "InvalidParameterException",
            "length greater than or equal to 1",
        ),
        (
            "PutImage",
            json!({ "repositoryName": "app", "imageManifest": "x" }),
            "InvalidParameterException",
            "Invalid image manifest",
        ),
        (
            "UploadLayerPart",
            json!({ "repositoryName": "app", "uploadId": "0f8fad5b-d9cb-469f-a165-70867728950e", "partFirstByte": 0, "partLastByte": 0, "layerPartBlob": "YQ==" }),
            "UploadNotFoundException",
            "0f8fad5b",
        ),
        (
            "GetDownloadUrlForLayer",
            json!({ "repositoryName": "app", "layerDigest": Digest::sha256_of(b"none") }),
            "LayersNotFoundException",
            "sha256:",
        ),
        (
            "GetRepositoryPolicy",
            json!({ "repositoryName": "app" }),
            "RepositoryPolicyNotFoundException",
            "Repository policy does not exist for the repository with name 'app' in the registry with id '000000000000'",
        ),
        (
            "SetRepositoryPolicy",
            json!({ "repositoryName": "app", "policyText": "nonsense" }),
            "InvalidParameterException",
            "Invalid repository policy provided",
        ),
        (
            "DescribeImageScanFindings",
            json!({ "repositoryName": "app", "imageId": { "imageTag": "v1" } }),
            "ScanNotFoundException",
            "scan",
        ),
        ("TagResource", json!({ "resourceArn": arn, "tags": [] }), "RepositoryNotFoundException", "none"),
        ("ListTagsForResource", json!({ "resourceArn": "arn:x" }), "InvalidParameterException", "arn:x"),
        (
            "CreatePullThroughCacheRule",
            json!({}),
            "UnsupportedOperation",
            "longshore's embedded ECR does not implement CreatePullThroughCacheRule",
        ),
    ];
    for (operation, parameters, kind, words) in rows {
        let (found, message) = server.ecr_error(operation, parameters.clone()).await;
        assert_eq!(found, *kind, "{operation} {parameters}: {message}");
        assert!(message.contains(words), "{operation} {parameters}: {message}");
    }
}

#[tokio::test]
async fn lists_come_in_pages_without_gaps() {
    let server = Server::start().await;
    for index in 0..7 {
        server.create(&format!("repo-{index}")).await;
        server.push_image("repo-0", &format!("t{index}"), &format!("c{}", index / 2)).await;
    }
    for (operation, list, total, parameters) in [
        ("DescribeRepositories", "repositories", 7, json!({ "maxResults": 3 })),
        ("DescribeImages", "imageDetails", 4, json!({ "repositoryName": "repo-0", "maxResults": 3 })),
        ("ListImages", "imageIds", 7, json!({ "repositoryName": "repo-0", "maxResults": 3 })),
    ] {
        let (mut seen, mut parameters) = (Vec::new(), parameters);
        loop {
            let page = server.ecr_ok(operation, parameters.clone()).await;
            let entries = page[list].as_array().unwrap();
            assert!(entries.len() <= 3);
            seen.extend(entries.iter().map(Value::to_string));
            match page.get("nextToken") {
                Some(token) => parameters["nextToken"] = token.clone(),
                None => break,
            }
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), total, "{operation}");
    }
}

#[tokio::test]
async fn layers_and_images_can_be_pushed_through_the_api_alone() {
    let server = Server::start().await;
    server.create("app").await;
    let manifest = server.prepare_image("app", "elsewhere", None).await;
    server.create("api").await;
    let parsed: Value = serde_json::from_slice(&manifest.bytes).unwrap();
    let put = json!({ "repositoryName": "api", "imageManifest": parsed.to_string(), "imageTag": "v1" });
    let (kind, message) = server.ecr_error("PutImage", put.clone()).await;
    assert_eq!(kind, "LayersNotFoundException");
    assert!(message.starts_with("Layers with digests '[sha256:"), "{message}");
    for content in ["{\"made\":\"elsewhere\"}", "elsewhere"] {
        let digest = Digest::sha256_of(content.as_bytes());
        let check = json!({ "repositoryName": "api", "layerDigests": [digest] });
        let checked = server.ecr_ok("BatchCheckLayerAvailability", check.clone()).await;
        assert_eq!(checked["layers"][0]["layerAvailability"], "UNAVAILABLE");
        let started = server.ecr_ok("InitiateLayerUpload", json!({ "repositoryName": "api" })).await;
        let id = &started["uploadId"];
        let complete = json!({ "repositoryName": "api", "uploadId": id, "layerDigests": [digest] });
        assert_eq!(server.ecr_error("CompleteLayerUpload", complete.clone()).await.0, "EmptyUploadException");
        let (head, tail) = content.as_bytes().split_at(4);
        let part = |first: usize, bytes: &[u8]| {
            json!({
                "repositoryName": "api", "uploadId": id, "layerPartBlob": STANDARD.encode(bytes),
                "partFirstByte": first, "partLastByte": first + bytes.len() - 1,
            })
        };
        assert_eq!(server.ecr_ok("UploadLayerPart", part(0, head)).await["lastByteReceived"], 3);
        let (status, answer) = server.ecr("UploadLayerPart", part(9, tail)).await;
        assert_eq!((status, answer["__type"].as_str()), (400, Some("InvalidLayerPartException")));
        assert_eq!(answer["lastValidByteReceived"], 3);
        server.ecr_ok("UploadLayerPart", part(4, tail)).await;
        server.ecr_ok("CompleteLayerUpload", complete).await;
        let checked = server.ecr_ok("BatchCheckLayerAvailability", check).await;
        assert_eq!(checked["layers"][0]["layerAvailability"], "AVAILABLE");
        assert_eq!(checked["layers"][0]["layerSize"], content.len());
        let url = json!({ "repositoryName": "api", "layerDigest": digest });
        let url = server.ecr_ok("GetDownloadUrlForLayer", url).await["downloadUrl"].as_str().unwrap().to_owned();
        assert_eq!(server.bare(Method::GET, &url).send().await.unwrap().text().await.unwrap(), content);
        let broken = url.replace("signature=", "signature=x");
        assert_eq!(server.bare(Method::GET, &broken).send().await.unwrap().status().as_u16(), 403);
    }
    let image = server.ecr_ok("PutImage", put.clone()).await;
    let digest = image["image"]["imageId"]["imageDigest"].clone();
    assert_eq!(digest, Digest::sha256_of(parsed.to_string().as_bytes()).as_str());
    assert_eq!(server.ecr_error("PutImage", put).await.0, "ImageAlreadyExistsException");
    let get = json!({ "repositoryName": "api", "imageIds": [{ "imageTag": "v1" }, { "imageTag": "none" }] });
    let got = server.ecr_ok("BatchGetImage", get).await;
    assert_eq!(got["images"][0]["imageManifest"], parsed.to_string());
    assert_eq!(got["failures"][0]["failureCode"], "ImageNotFound");
}

#[tokio::test]
async fn an_immutable_tag_is_refused_by_its_own_name() {
    let server = Server::start().await;
    server.ecr_ok("CreateRepository", json!({ "repositoryName": "app", "imageTagMutability": "IMMUTABLE" })).await;
    server.push_image("app", "v1", "first").await;
    let second = server.prepare_image("app", "second", None).await;
    let text = String::from_utf8(second.bytes.to_vec()).unwrap();
    let put = json!({ "repositoryName": "app", "imageManifest": text, "imageTag": "v1" });
    assert_eq!(server.ecr_error("PutImage", put.clone()).await.0, "ImageTagAlreadyExistsException");
    server.ecr_ok("PutImageTagMutability", json!({ "repositoryName": "app", "imageTagMutability": "MUTABLE" })).await;
    server.ecr_ok("PutImage", put).await;
}

#[tokio::test]
async fn deleting_by_tag_unties_and_the_last_tag_takes_the_image() {
    let server = Server::start().await;
    server.create("app").await;
    let image = server.push_image("app", "one", "hello").await;
    server.push_image("app", "two", "hello").await;
    let delete = |ids: Value| server.ecr_ok("BatchDeleteImage", json!({ "repositoryName": "app", "imageIds": ids }));
    let answer = delete(json!([{ "imageTag": "one" }])).await;
    assert_eq!(answer["imageIds"], json!([{ "imageDigest": image, "imageTag": "one" }]));
    assert_eq!(server.registry.images("app").unwrap()[0].tags, ["two"]);
    let answer = delete(json!([
        { "imageTag": "none" }, { "imageDigest": "nonsense" }, {},
        { "imageDigest": Digest::sha256_of(b"other"), "imageTag": "two" },
    ]))
    .await;
    let codes: Vec<&str> =
        answer["failures"].as_array().unwrap().iter().map(|one| one["failureCode"].as_str().unwrap()).collect();
    assert_eq!(codes, ["ImageNotFound", "InvalidImageDigest", "MissingDigestAndTag", "ImageTagDoesNotMatchDigest"]);
    delete(json!([{ "imageTag": "two" }])).await;
    assert!(server.registry.images("app").unwrap().is_empty());
}

#[tokio::test]
async fn an_index_protects_its_children_from_deletion() {
    let server = Server::start().await;
    server.create("app").await;
    let child = server.prepare_image("app", "child", None).await;
    server.put_manifest("app", child.digest.as_str(), &child).await;
    let index = index_of(&[child.descriptor()]);
    server.put_manifest("app", "list", &index).await;
    let delete = |ids: Value| server.ecr_ok("BatchDeleteImage", json!({ "repositoryName": "app", "imageIds": ids }));
    let answer = delete(json!([{ "imageDigest": child.digest }])).await;
    assert_eq!(answer["failures"][0]["failureCode"], "ImageReferencedByManifestList");
    assert!(answer["failures"][0]["failureReason"].as_str().unwrap().contains(index.digest.as_str()));
    let answer = delete(json!([{ "imageDigest": child.digest }, { "imageDigest": index.digest }])).await;
    assert_eq!(answer["failures"], json!([]));
    assert!(server.registry.images("app").unwrap().is_empty());
}

#[tokio::test]
async fn pulls_are_remembered() {
    let server = Server::start().await;
    server.create("app").await;
    server.push_image("app", "v1", "hello").await;
    let describe = || server.ecr_ok("DescribeImages", json!({ "repositoryName": "app" }));
    assert!(describe().await["imageDetails"][0].get("lastRecordedPullTime").is_none());
    server.clock.advance(Duration::from_secs(60));
    server.send(Method::GET, "/v2/app/manifests/v1", b"").await;
    let pulled = &describe().await["imageDetails"][0]["lastRecordedPullTime"];
    assert_eq!(pulled.as_f64(), Some(START as f64 / 1000.0 + 60.0));
}

#[tokio::test]
async fn scans_complete_clean_once_a_day() {
    let server = Server::start().await;
    server.create("app").await;
    server.push_image("app", "v1", "hello").await;
    let id = json!({ "repositoryName": "app", "imageId": { "imageTag": "v1" } });
    assert_eq!(server.ecr_ok("StartImageScan", id.clone()).await["imageScanStatus"]["status"], "IN_PROGRESS");
    let found = server.ecr_ok("DescribeImageScanFindings", id.clone()).await;
    assert_eq!(found["imageScanStatus"]["status"], "COMPLETE");
    assert_eq!(found["imageScanFindings"]["findings"], json!([]));
    assert_eq!(server.ecr_error("StartImageScan", id.clone()).await.0, "LimitExceededException");
    server.clock.advance(Duration::from_secs(86_400));
    server.ecr_ok("StartImageScan", id).await;
}

#[tokio::test]
async fn a_repository_policy_comes_back_as_it_was_put() {
    let server = Server::start().await;
    server.create("app").await;
    let text = "{\"Version\":\"2012-10-17\", \"Statement\":[]}";
    server.ecr_ok("SetRepositoryPolicy", json!({ "repositoryName": "app", "policyText": text })).await;
    let named = json!({ "repositoryName": "app" });
    assert_eq!(server.ecr_ok("GetRepositoryPolicy", named.clone()).await["policyText"], text);
    assert_eq!(server.ecr_ok("DeleteRepositoryPolicy", named.clone()).await["policyText"], text);
    assert_eq!(server.ecr_error("DeleteRepositoryPolicy", named).await.0, "RepositoryPolicyNotFoundException");
}

#[tokio::test]
async fn the_token_of_the_api_opens_v2() {
    let server = Server::start().await;
    let answer = server.ecr_ok("GetAuthorizationToken", json!({})).await;
    let data = &answer["authorizationData"][0];
    assert_eq!(data["proxyEndpoint"], server.uri);
    assert_eq!(data["expiresAt"].as_f64(), Some(START as f64 / 1000.0 + 12.0 * 3600.0));
    let token = data["authorizationToken"].as_str().unwrap();
    let decoded = String::from_utf8(STANDARD.decode(token).unwrap()).unwrap();
    assert_eq!(decoded.matches(':').count(), 1, "the password holds no colon");
    let basic = format!("Basic {token}");
    let response = server.bare(Method::GET, "/v2/").header("Authorization", basic).send().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
}

#[tokio::test]
async fn sts_says_who_the_caller_is() {
    let server = Server::start().await;
    let form = async |body: &'static str| {
        let request = server.bare(Method::POST, "/").header("Content-Type", "application/x-www-form-urlencoded");
        let response = request.body(body).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let (status, body) = form("Action=GetCallerIdentity&Version=2011-06-15").await;
    assert_eq!(status, 200);
    assert!(body.contains("<Account>000000000000</Account>"), "{body}");
    let role = "Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3A000000000000%3Arole%2Fr&RoleSessionName=s";
    let (status, body) = form(role).await;
    assert_eq!(status, 200);
    assert!(body.contains("<Arn>arn:aws:sts::000000000000:assumed-role/r/s</Arn>"), "{body}");
    assert!(body.contains("<Expiration>2026-11-21T01:00:00Z</Expiration>"), "{body}");
    let (status, body) = form("Action=GetSessionToken").await;
    assert!(status == 400 && body.contains("UnsupportedOperation"), "{body}");
}

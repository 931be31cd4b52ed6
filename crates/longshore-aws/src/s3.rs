//! Amazon S3, which is asked with paths.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::Method;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tokio::io::AsyncReadExt as _;

use crate::client::{Answer, Request, unexpected};
use crate::service::S3;
use crate::{AwsError, Client, items, xml};

/// Objects of at least this size are sent in parts of this size, which fits 80 GB into the 10 000 parts S3 takes.
const PART: usize = 8 * 1024 * 1024;

/// How an object is encrypted when it is put.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Encryption {
    /// `AES256` or `aws:kms`; none leaves it to the bucket.
    pub algorithm: Option<String>,
    /// The key of `aws:kms`; none is the account's own.
    pub key_id: Option<String>,
}

/// An object as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Its key.
    pub key: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was put, as S3 writes it.
    pub modified: String,
}

/// Encodes a text for a path, or for a query where a slash is encoded as well.
pub(crate) fn encoded(text: &str, slash: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b'/' if !slash => out.push('/'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The address of a bucket, and of an object in it; with a final slash for the bucket alone.
// Source: Amazon S3 User Guide, virtual hosting of buckets: names with dots do not fit the certificates.
pub fn address(client: &Client, bucket: &str, key: &str) -> String {
    let endpoint = client.endpoints.of(&S3, &client.region);
    let path_style = client.s3_path_style || client.custom_endpoint(&S3).is_some() || bucket.contains('.');
    let key = encoded(key, false);
    match endpoint.split_once("://").filter(|_| !path_style) {
        Some((scheme, host)) => format!("{scheme}://{bucket}.{host}/{key}"),
        None => format!("{endpoint}/{bucket}/{key}"),
    }
}

/// One request: what is done to which object, or to the bucket where the key is empty.
struct Ask<'a> {
    operation: &'a str,
    method: Method,
    bucket: &'a str,
    key: &'a str,
    query: &'a [(&'a str, &'a str)],
    headers: Vec<(&'static str, String)>,
    body: Bytes,
}

async fn call(client: &Client, ask: Ask<'_>) -> Result<Answer, AwsError> {
    let Ask { operation, method, bucket, key, query, headers, body } = ask;
    let mut url = address(client, bucket, key);
    for (index, (name, value)) in query.iter().enumerate() {
        url.push(if index == 0 { '?' } else { '&' });
        url.push_str(&encoded(name, true));
        url.push('=');
        url.push_str(&encoded(value, true));
    }
    client.send(&S3, operation, &Request { method, url, headers, body }).await
}

async fn get(
    client: &Client,
    operation: &str,
    bucket: &str,
    query: &[(&str, &str)],
    owner: Option<&str>,
) -> Result<Value, AwsError> {
    let headers = owner.map(|owner| ("x-amz-expected-bucket-owner", owner.to_owned())).into_iter().collect();
    let ask = Ask { operation, method: Method::GET, bucket, key: "", query, headers, body: Bytes::new() };
    let answer = call(client, ask).await?;
    xml::value(&answer.text()).ok_or_else(|| unexpected(&S3, operation, "no XML"))
}

/// Says whether a bucket is there and belongs to an account; an error that is a denial says it is somebody else's.
///
/// # Errors
/// When the bucket does not exist, may not be asked, or belongs to another account.
pub async fn check_bucket(client: &Client, bucket: &str, owner: Option<&str>) -> Result<(), AwsError> {
    get(client, "GetBucketLocation", bucket, &[("location", "")], owner).await.map(drop)
}

/// Returns how a bucket encrypts by default.
///
/// # Errors
/// When S3 refuses or does not answer.
pub async fn bucket_encryption(client: &Client, bucket: &str) -> Result<Encryption, AwsError> {
    let value = get(client, "GetBucketEncryption", bucket, &[("encryption", "")], None).await?;
    let rule = items(&value["Rule"]).first().cloned().unwrap_or_default();
    let default = &rule["ApplyServerSideEncryptionByDefault"];
    let text = |name: &str| default[name].as_str().filter(|it| !it.is_empty()).map(str::to_owned);
    Ok(Encryption { algorithm: text("SSEAlgorithm"), key_id: text("KMSMasterKeyID") })
}

/// Returns the objects of a bucket whose keys begin with a text; at most `most`, or all.
///
/// # Errors
/// When S3 refuses, as it does when the bucket belongs to another account than `owner`, or does not answer.
pub async fn objects(
    client: &Client,
    bucket: &str,
    prefix: &str,
    most: Option<usize>,
    owner: Option<&str>,
) -> Result<Vec<Object>, AwsError> {
    let mut all = Vec::new();
    let mut token = String::new();
    let page = most.map_or(1000, |most| most.min(1000)).to_string();
    loop {
        let mut query = vec![("list-type", "2"), ("max-keys", page.as_str()), ("prefix", prefix)];
        if !token.is_empty() {
            query.push(("continuation-token", &token));
        }
        let value = get(client, "ListObjectsV2", bucket, &query, owner).await?;
        all.extend(items(&value["Contents"]).iter().map(|it| Object {
            key: it["Key"].as_str().unwrap_or_default().to_owned(),
            size: it["Size"].as_str().and_then(|size| size.parse().ok()).unwrap_or_default(),
            modified: it["LastModified"].as_str().unwrap_or_default().to_owned(),
        }));
        match value["NextContinuationToken"].as_str() {
            Some(next) if most.is_none_or(|most| all.len() < most) && value["IsTruncated"] == "true" => {
                token = next.to_owned();
            }
            _ => return Ok(all),
        }
    }
}

/// Puts a file: in one request, or in parts if it is large.
///
/// # Errors
/// When the file cannot be read, or S3 refuses or does not answer.
pub async fn put_file(
    client: &Client,
    bucket: &str,
    key: &str,
    path: &Path,
    content_type: &str,
    encryption: &Encryption,
) -> Result<(), AwsError> {
    let fault = |source| AwsError::File { to: format!("s3://{bucket}/{key}"), source };
    let mut file = tokio::fs::File::open(path).await.map_err(fault)?;
    let first = read_part(&mut file).await.map_err(fault)?;
    let mut headers = vec![("content-type", content_type.to_owned())];
    headers.extend(encryption.algorithm.clone().map(|it| ("x-amz-server-side-encryption", it)));
    headers.extend(encryption.key_id.clone().map(|it| ("x-amz-server-side-encryption-aws-kms-key-id", it)));
    if first.len() < PART {
        headers.push(("x-amz-checksum-sha256", checksum(&first)));
        return call(
            client,
            Ask { operation: "PutObject", method: Method::PUT, bucket, key, query: &[], headers, body: first },
        )
        .await
        .map(drop);
    }
    headers.push(("x-amz-checksum-algorithm", "SHA256".to_owned()));
    let begun = call(
        client,
        Ask {
            operation: "CreateMultipartUpload",
            method: Method::POST,
            bucket,
            key,
            query: &[("uploads", "")],
            headers,
            body: Bytes::new(),
        },
    );
    let begun = xml::value(&begun.await?.text()).unwrap_or_default();
    let upload = begun["UploadId"].as_str().unwrap_or_default().to_owned();
    let sent = send_parts(client, bucket, key, &upload, first, &mut file, &fault).await;
    if sent.is_err() {
        // What was sent costs money until it is given up; that this fails too says nothing new.
        let query = [("uploadId", upload.as_str())];
        let _ = call(
            client,
            Ask {
                operation: "AbortMultipartUpload",
                method: Method::DELETE,
                bucket,
                key,
                query: &query,
                headers: Vec::new(),
                body: Bytes::new(),
            },
        )
        .await;
    }
    sent
}

async fn send_parts(
    client: &Client,
    bucket: &str,
    key: &str,
    upload: &str,
    first: Bytes,
    file: &mut tokio::fs::File,
    fault: &(impl Fn(std::io::Error) -> AwsError + Sync),
) -> Result<(), AwsError> {
    let mut list = String::new();
    let mut part = first;
    let mut number = 1;
    while !part.is_empty() {
        let checksum = checksum(&part);
        let query = [("partNumber", number.to_string()), ("uploadId", upload.to_owned())];
        let query = query.each_ref().map(|(name, value)| (*name, value.as_str()));
        let headers = vec![("x-amz-checksum-sha256", checksum.clone())];
        let answer = call(
            client,
            Ask { operation: "UploadPart", method: Method::PUT, bucket, key, query: &query, headers, body: part },
        )
        .await?;
        let tag = answer.headers.get("etag").and_then(|tag| tag.to_str().ok()).unwrap_or_default();
        list.push_str(&format!(
            "<Part><ETag>{}</ETag><ChecksumSHA256>{checksum}</ChecksumSHA256><PartNumber>{number}</PartNumber></Part>",
            tag.replace('"', "&quot;")
        ));
        part = read_part(file).await.map_err(fault)?;
        number += 1;
    }
    let body = format!(
        "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">{list}</CompleteMultipartUpload>"
    );
    let query = [("uploadId", upload)];
    let headers = vec![("content-type", "application/xml".to_owned())];
    let done = call(
        client,
        Ask {
            operation: "CompleteMultipartUpload",
            method: Method::POST,
            bucket,
            key,
            query: &query,
            headers,
            body: body.into(),
        },
    )
    .await?;
    // Source: S3 API reference, CompleteMultipartUpload: a failure can come with status 200.
    match xml::error(&done.text()) {
        None => Ok(()),
        Some((code, message, request_id)) => Err(AwsError::Refused {
            service: S3.name,
            operation: "CompleteMultipartUpload".to_owned(),
            code,
            message,
            status: 200,
            request_id,
        }),
    }
}

async fn read_part(file: &mut tokio::fs::File) -> std::io::Result<Bytes> {
    let mut part = Vec::new();
    file.take(PART as u64).read_to_end(&mut part).await?;
    Ok(part.into())
}

fn checksum(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// Deletes objects, all versions of which stay where the bucket keeps versions; returns the keys that could not be.
///
/// # Errors
/// When S3 refuses or does not answer.
pub async fn delete_objects(client: &Client, bucket: &str, keys: &[String]) -> Result<Vec<String>, AwsError> {
    let mut failed = Vec::new();
    // Source: S3 API reference, DeleteObjects: at most 1000 keys.
    for keys in keys.chunks(1000) {
        let object = |key: &String| format!("<Object><Key>{}</Key></Object>", escaped(key));
        let objects: String = keys.iter().map(object).collect();
        let body =
            format!("<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Quiet>true</Quiet>{objects}</Delete>");
        let headers = vec![
            ("content-type", "application/xml".to_owned()),
            ("x-amz-checksum-sha256", checksum(body.as_bytes())),
            ("content-md5", BASE64_STANDARD.encode(md5::Md5::digest(body.as_bytes()))),
        ];
        let answer = call(
            client,
            Ask {
                operation: "DeleteObjects",
                method: Method::POST,
                bucket,
                key: "",
                query: &[("delete", "")],
                headers,
                body: body.into(),
            },
        )
        .await?;
        let value = xml::value(&answer.text()).unwrap_or_default();
        failed.extend(items(&value["Error"]).iter().filter_map(|it| it["Key"].as_str().map(str::to_owned)));
    }
    Ok(failed)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

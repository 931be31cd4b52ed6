//! As much of S3 as publishing files needs, with buckets in the path.

use axum::body::Body;
use axum::http::{Method, Response, Uri};

use crate::query::{decoded, escaped};
use crate::{Refusal, State, respond};

pub(crate) fn operation(method: &Method, uri: &Uri) -> &'static str {
    let query = uri.query().unwrap_or_default();
    let has = |name: &str| query.split('&').any(|it| it == name || it.starts_with(&format!("{name}=")));
    let (_, key) = place(uri);
    match (method.as_str(), key.is_empty()) {
        ("GET", true) if has("location") => "GetBucketLocation",
        ("GET", true) if has("encryption") => "GetBucketEncryption",
        ("GET", true) => "ListObjectsV2",
        ("HEAD", true) => "HeadBucket",
        ("HEAD", false) => "HeadObject",
        ("POST", true) if has("delete") => "DeleteObjects",
        ("POST", false) if has("uploads") => "CreateMultipartUpload",
        ("POST", false) => "CompleteMultipartUpload",
        ("PUT", false) if has("partNumber") => "UploadPart",
        ("PUT", false) => "PutObject",
        ("DELETE", false) if has("uploadId") => "AbortMultipartUpload",
        ("DELETE", false) => "DeleteObject",
        _ => "GetObject",
    }
}

fn place(uri: &Uri) -> (String, String) {
    let path = decoded(uri.path().trim_start_matches('/'));
    path.split_once('/').map_or((path.clone(), String::new()), |(bucket, key)| (bucket.to_owned(), key.to_owned()))
}

pub(crate) fn serve(state: &mut State, operation: &str, uri: &Uri, body: &[u8]) -> Response<Body> {
    let (bucket, key) = place(uri);
    let Some(objects) = state.buckets.get_mut(&bucket) else {
        return error(&Refusal::new(404, "NoSuchBucket", "The specified bucket does not exist"));
    };
    let query = uri.query().unwrap_or_default().split('&');
    let parameter = |name: &str| query.clone().find_map(|it| it.strip_prefix(name)?.strip_prefix('=')).map(decoded);
    let xml = |text: String| respond(200, "application/xml", text);
    match operation {
        "GetBucketLocation" => xml("<LocationConstraint xmlns=\"x\"/>".to_owned()),
        "GetBucketEncryption" => xml("<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>".to_owned()),
        "ListObjectsV2" => {
            let prefix = parameter("prefix").unwrap_or_default();
            let found = objects.iter().filter(|(key, _)| key.starts_with(&prefix) && !key.starts_with(PART));
            let contents: String = found
                .map(|(key, bytes)| {
                    format!(
                        "<Contents><Key>{}</Key><Size>{}</Size><LastModified>2020-01-01T00:00:00.000Z</LastModified></Contents>",
                        escaped(key),
                        bytes.len()
                    )
                })
                .collect();
            xml(format!("<ListBucketResult><Name>{bucket}</Name><IsTruncated>false</IsTruncated>{contents}</ListBucketResult>"))
        }
        "PutObject" => {
            objects.insert(key, unchunked(body));
            let answer = Response::builder().status(200).header("etag", "\"e\"").body(Body::empty());
            answer.unwrap()
        }
        // Parts wait under names that no list shows: keys do not begin with this character.
        "CreateMultipartUpload" => {
            xml(format!("<InitiateMultipartUploadResult><UploadId>{}</UploadId></InitiateMultipartUploadResult>", escaped(&key)))
        }
        "UploadPart" => {
            let number = parameter("partNumber").unwrap_or_default();
            objects.insert(part_key(&key, &number), unchunked(body));
            Response::builder().status(200).header("etag", format!("\"{number}\"")).body(Body::empty()).unwrap()
        }
        "CompleteMultipartUpload" => {
            let parts = texts(body, "PartNumber").into_iter().map(|number| objects.shift_remove(&part_key(&key, &number)));
            let Some(parts) = parts.collect::<Option<Vec<_>>>() else {
                return error(&Refusal::new(400, "InvalidPart", "One or more of the specified parts could not be found."));
            };
            objects.insert(key, parts.concat());
            xml("<CompleteMultipartUploadResult/>".to_owned())
        }
        "AbortMultipartUpload" => {
            objects.retain(|name, _| !name.starts_with(&part_key(&key, "")));
            respond(204, "text/plain", "")
        }
        "DeleteObjects" => {
            for key in texts(body, "Key") {
                objects.shift_remove(&key);
            }
            xml("<DeleteResult/>".to_owned())
        }
        "DeleteObject" => {
            objects.shift_remove(&key);
            respond(204, "text/plain", "")
        }
        "HeadBucket" => respond(200, "text/plain", ""),
        _ => match objects.get(&key) {
            Some(bytes) => respond(200, "application/octet-stream", bytes.clone()),
            None => error(&Refusal::new(404, "NoSuchKey", "The specified key does not exist.")),
        },
    }
}

/// What names of parts begin with, which are no objects yet.
const PART: char = '\u{1}';

fn part_key(key: &str, number: &str) -> String {
    format!("{PART}{key}{PART}{number}")
}

/// The texts of all elements of a name in a document; none where it is no XML.
fn texts(body: &[u8], name: &str) -> Vec<String> {
    let text = String::from_utf8_lossy(body);
    let Ok(document) = roxmltree::Document::parse(&text) else { return Vec::new() };
    let elements = document.descendants().filter(|it| it.tag_name().name() == name);
    elements.map(|it| it.text().unwrap_or_default().to_owned()).collect()
}

/// What was sent in chunks with signatures or checksums, as other SDKs do, without them.
fn unchunked(body: &[u8]) -> Vec<u8> {
    let line = |from: usize| body[from..].windows(2).position(|it| it == b"\r\n").map(|at| from + at);
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(end) = line(at) {
        let head = String::from_utf8_lossy(&body[at..end]).into_owned();
        let Ok(size) = usize::from_str_radix(head.split(';').next().unwrap_or_default(), 16) else { break };
        if size == 0 {
            return out;
        }
        let Some(chunk) = body.get(end + 2..end + 2 + size) else { break };
        out.extend_from_slice(chunk);
        at = end + 2 + size + 2;
    }
    body.to_vec()
}

pub(crate) fn error(refusal: &Refusal) -> Response<Body> {
    let Refusal { status, code, message } = refusal;
    let text = format!("<Error><Code>{code}</Code><Message>{}</Message></Error>", escaped(message));
    respond(*status, "application/xml", text)
}

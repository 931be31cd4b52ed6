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
        ("PUT", false) => "PutObject",
        ("POST", true) if has("delete") => "DeleteObjects",
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
            let found = objects.iter().filter(|(key, _)| key.starts_with(&prefix));
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
        "DeleteObjects" => {
            let text = String::from_utf8_lossy(body).into_owned();
            for key in text.split("<Key>").skip(1).filter_map(|it| it.split("</Key>").next()) {
                objects.shift_remove(key);
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

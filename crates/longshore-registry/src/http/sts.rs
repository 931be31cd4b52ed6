//! As much of STS as a client asks before it speaks to ECR: who am I, and let me be somebody else.
// Source: AWS Query protocol; STS API reference 2011-06-15, GetCallerIdentity and AssumeRole.

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::body;
use super::route::query_value;
use crate::registry::Registry;

/// Largest form in bytes.
const MAX_FORM: usize = 64 * 1024;

/// How long assumed credentials are said to be good for.
const SESSION: Duration = Duration::from_secs(60 * 60);

/// Answers a form sent to `/`.
pub(super) async fn answer(registry: &Registry, parts: &Parts, body: &mut BodyDataStream) -> Response<Body> {
    let form = body::read(body, MAX_FORM).await.unwrap_or_default();
    let form = String::from_utf8_lossy(&form);
    let value = |key: &str| query_value(Some(&form), key).or_else(|| query_value(parts.uri.query(), key));
    let account = registry.account_id();
    match value("Action").as_deref() {
        Some("GetCallerIdentity") => {
            let result = format!(
                "<GetCallerIdentityResult><Arn>arn:aws:iam::{account}:root</Arn><UserId>{account}</UserId>\
                 <Account>{account}</Account></GetCallerIdentityResult>"
            );
            respond(StatusCode::OK, &envelope("GetCallerIdentity", &result))
        }
        Some("AssumeRole") => {
            let role = value("RoleArn").unwrap_or_default();
            let session = value("RoleSessionName").unwrap_or_default();
            if role.is_empty() || session.is_empty() {
                let text = "AssumeRole needs RoleArn and RoleSessionName";
                return refuse("ValidationError", text);
            }
            let assumed = role.replacen(":iam:", ":sts:", 1).replacen(":role/", ":assumed-role/", 1);
            let result = format!(
                "<AssumeRoleResult><AssumedRoleUser><Arn>{}/{session}</Arn>\
                 <AssumedRoleId>AROALONGSHORE:{session}</AssumedRoleId></AssumedRoleUser><Credentials>\
                 <AccessKeyId>ASIALONGSHORE0000000</AccessKeyId><SecretAccessKey>longshore</SecretAccessKey>\
                 <SessionToken>longshore</SessionToken><Expiration>{}</Expiration></Credentials></AssumeRoleResult>",
                escaped(&assumed),
                iso8601(registry.now().plus(SESSION).as_millis() / 1000),
                session = escaped(&session),
            );
            respond(StatusCode::OK, &envelope("AssumeRole", &result))
        }
        Some(other) => {
            let text = format!("longshore's embedded ECR does not implement {other}");
            refuse("UnsupportedOperation", &text)
        }
        None => refuse("MissingAction", "the request names no operation"),
    }
}

fn envelope(action: &str, result: &str) -> String {
    format!(
        "<{action}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">{result}<ResponseMetadata>\
         <RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata></{action}Response>"
    )
}

fn refuse(code: &str, message: &str) -> Response<Body> {
    let body = format!(
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
         <Code>{code}</Code><Message>{}</Message></Error>\
         <RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>",
        escaped(message)
    );
    respond(StatusCode::BAD_REQUEST, &body)
}

fn respond(status: StatusCode, body: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(body.to_owned()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml"));
    response
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Prints seconds since the epoch as `2026-11-21T02:49:23Z`.
fn iso8601(seconds: u64) -> String {
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    // Source: "Euclidean affine functions and their application to calendar algorithms", Neri and Schneider 2021;
    // years begin in March, so that the leap day is the last.
    let shifted = 4 * (days + 719_468) + 3;
    let century = shifted / 146_097;
    let day_of_century = shifted % 146_097 / 4;
    let year_of_century = (4 * day_of_century + 3) / 1461;
    let day_of_year = (4 * day_of_century + 3) % 1461 / 4;
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = match month {
        0..=9 => (100 * century + year_of_century, month + 3),
        _ => (100 * century + year_of_century + 1, month - 9),
    };
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", time / 3600, time / 60 % 60, time % 60)
}

#[cfg(test)]
mod tests {
    use super::iso8601;

    #[test]
    fn dates_agree_with_the_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_799, "2000-02-29T23:59:59Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(iso8601(seconds), expected);
        }
    }
}

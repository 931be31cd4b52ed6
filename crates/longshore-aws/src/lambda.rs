//! AWS Lambda, which is asked with paths.

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use crate::client::Request;
use crate::service::LAMBDA;
use crate::{AwsError, Client};

async fn call(client: &Client, operation: &str, method: Method, path: &str, body: &Value) -> Result<Value, AwsError> {
    let url = format!("{}/2015-03-31{path}", client.endpoints.of(&LAMBDA, &client.region));
    let has_body = !body.is_null();
    let request = Request {
        method,
        url,
        headers: if has_body { vec![("content-type", "application/json".to_owned())] } else { Vec::new() },
        body: if has_body { Bytes::from(body.to_string()) } else { Bytes::new() },
    };
    let answer = client.send(&LAMBDA, operation, &request).await?;
    Ok(serde_json::from_slice(&answer.body).unwrap_or_default())
}

/// Sets the code of a function: `ImageUri`, or `S3Bucket` and `S3Key`.
///
/// # Errors
/// When Lambda refuses or does not answer.
pub async fn update_function_code(client: &Client, function: &str, code: &Value) -> Result<Value, AwsError> {
    let path = format!("/functions/{}/code", crate::s3::encoded(function, false));
    call(client, "UpdateFunctionCode", Method::PUT, &path, code).await
}

/// Returns a function's configuration, which says how its last update goes.
///
/// # Errors
/// When Lambda refuses or does not answer.
pub async fn function_configuration(client: &Client, function: &str) -> Result<Value, AwsError> {
    let path = format!("/functions/{}/configuration", crate::s3::encoded(function, false));
    call(client, "GetFunctionConfiguration", Method::GET, &path, &Value::Null).await
}

/// Returns a function with where its code comes from.
///
/// # Errors
/// When Lambda refuses or does not answer.
pub async fn function(client: &Client, function: &str) -> Result<Value, AwsError> {
    let path = format!("/functions/{}", crate::s3::encoded(function, false));
    call(client, "GetFunction", Method::GET, &path, &Value::Null).await
}

/// Returns the configurations of all functions.
///
/// # Errors
/// When Lambda refuses or does not answer.
pub async fn functions(client: &Client) -> Result<Vec<Value>, AwsError> {
    let mut all = Vec::new();
    let mut path = "/functions/".to_owned();
    loop {
        let answer = call(client, "ListFunctions", Method::GET, &path, &Value::Null).await?;
        all.extend(crate::items(&answer["Functions"]).iter().cloned());
        match answer["NextMarker"].as_str() {
            Some(marker) if !marker.is_empty() => {
                path = format!("/functions/?Marker={}", crate::s3::encoded(marker, true));
            }
            _ => return Ok(all),
        }
    }
}

//! Services that are asked with paths: AWS Lambda, and the portal of IAM Identity Center.

use axum::http::{Method, Uri};
use serde_json::{Value, json};

use crate::query::decoded;
use crate::{Answer, Refusal, State};

/// The operation a request means, and its parameters.
pub(crate) fn read(method: &Method, uri: &Uri, token: &str, body: &[u8]) -> (&'static str, Value) {
    let query = uri.query().unwrap_or_default();
    let parameter = |name: &str| query.split('&').find_map(|it| it.strip_prefix(name)?.strip_prefix('=')).map(decoded);
    if uri.path() == "/federation/credentials" {
        let (role, account) = (parameter("role_name"), parameter("account_id"));
        return ("GetRoleCredentials", json!({ "role_name": role, "account_id": account, "token": token }));
    }
    let rest = decoded(uri.path().trim_start_matches("/2015-03-31/functions/"));
    let (name, part) = rest.split_once('/').unwrap_or((&rest, ""));
    let mut parameters: Value = serde_json::from_slice(body).unwrap_or_else(|_| json!({}));
    parameters["FunctionName"] = name.into();
    let operation = match (method.as_str(), name, part) {
        ("GET", "", _) => "ListFunctions",
        ("PUT", _, "code") => "UpdateFunctionCode",
        (_, _, "configuration") => "GetFunctionConfiguration",
        _ => "GetFunction",
    };
    (operation, parameters)
}

pub(crate) fn call(state: &State, operation: &str, parameters: &Value) -> Answer {
    if let Some(answer) = state.answers.get(operation) {
        return Ok(answer.clone());
    }
    match operation {
        // The key says which role it is.
        "GetRoleCredentials" => Ok(json!({ "roleCredentials": {
            "accessKeyId": parameters["role_name"], "secretAccessKey": "secret", "sessionToken": "token",
            "expiration": 4_070_908_800_000_u64,
        } })),
        _ => Err(Refusal::new(404, "UnknownOperationException", format!("{operation} is not faked"))),
    }
}

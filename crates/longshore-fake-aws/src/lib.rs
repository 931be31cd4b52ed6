//! For tests: CloudFormation, S3, STS and SSM in memory, which fail as they are told to.
//!
//! [`FakeAws::start`] serves on a port of its own. CloudFormation keeps what real users depend on: change sets, statuses
//! that take time (each look at a stack is a step), events newest first, rollback, stacks that get stuck. A resource
//! fails when [`State::failing`] names it; requests fail as [`State::faults`] say. Every request is kept in
//! [`State::calls`].
#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod cloudformation;
mod ecr;
mod query;
mod rest;
mod s3;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State as Shared;
use axum::http::{HeaderMap, Method, Response, Uri};
use indexmap::IndexMap;
use serde_json::{Value, json};

pub use cloudformation::{Stack, StackResource};
pub use ecr::{EcrRefusal, FakeEcr};

/// The account everybody is in.
pub const ACCOUNT: &str = "123456789012";

/// A server; it ends with the process.
#[derive(Debug, Clone)]
pub struct FakeAws {
    /// Its address.
    pub uri: String,
    state: Arc<Mutex<State>>,
}

/// Everything the server knows.
#[derive(Debug, Default)]
pub struct State {
    /// Stacks by name; deleted ones are gone.
    pub stacks: IndexMap<String, Stack>,
    /// Objects by bucket and key.
    pub buckets: HashMap<String, IndexMap<String, Vec<u8>>>,
    /// Parameters of SSM.
    pub parameters: HashMap<String, String>,
    /// Why resources cannot be made or changed, by logical ID.
    pub failing: HashMap<String, String>,
    /// Logical IDs of resources that cannot be brought back when a change is rolled back.
    pub stuck: Vec<String>,
    /// Roles that cannot be assumed.
    pub unassumable: Vec<String>,
    /// Requests that fail.
    pub faults: Vec<Fault>,
    /// What was asked, in order.
    pub calls: Vec<Call>,
    /// The account of credentials, by access key; all others are of [`ACCOUNT`].
    pub accounts: HashMap<String, String>,
    /// Answers to operations of services that speak JSON, by operation, such as `ListTasks`.
    pub answers: HashMap<String, Value>,
    counter: u64,
}

/// Requests that fail.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The operation, such as `DescribeStacks`.
    pub operation: String,
    /// How many requests fail.
    pub times: usize,
    /// The HTTP status.
    pub status: u16,
    /// The error's code.
    pub code: String,
    /// What is said.
    pub message: String,
}

/// A request that was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The service, as the signature names it.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// The access key it was signed with; that of an assumed role is the role's name.
    pub principal: String,
    /// The region, as the signature names it.
    pub region: String,
    /// The parameters.
    pub parameters: Value,
}

/// Why a request is refused.
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        Self { status, code: code.to_owned(), message: message.into() }
    }

    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Self::new(400, "ValidationError", message)
    }
}

pub(crate) type Answer = Result<Value, Refusal>;

impl FakeAws {
    /// Starts a server with an account that is bootstrapped.
    ///
    /// # Panics
    /// When there is no port.
    pub async fn start() -> Self {
        Self::start_at(0).await
    }

    /// Starts a server on a port.
    ///
    /// # Panics
    /// When the port is taken.
    pub async fn start_at(port: u16) -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let uri = format!("http://{}", listener.local_addr().unwrap());
        let mut state = State::default();
        state.parameters.insert("/cdk-bootstrap/hnb659fds/version".to_owned(), "33".to_owned());
        state.buckets.insert(format!("cdk-hnb659fds-assets-{ACCOUNT}-us-east-1"), IndexMap::new());
        let state = Arc::new(Mutex::new(state));
        let router =
            Router::new().fallback(serve).layer(axum::extract::DefaultBodyLimit::disable()).with_state(state.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { uri, state }
    }

    /// What the server knows, to be looked at or changed.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the next requests of an operation fail.
    pub fn fail(&self, operation: &str, times: usize, status: u16, code: &str, message: &str) {
        let (operation, code, message) = (operation.to_owned(), code.to_owned(), message.to_owned());
        self.state().faults.push(Fault { operation, times, status, code, message });
    }

    /// The operations that were called, in order.
    pub fn operations(&self) -> Vec<String> {
        self.state().calls.iter().map(|call| call.operation.clone()).collect()
    }
}

impl State {
    pub(crate) fn next(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    fn fault(&mut self, operation: &str) -> Option<Refusal> {
        let fault = self.faults.iter_mut().find(|fault| fault.operation == operation && fault.times > 0)?;
        fault.times -= 1;
        Some(Refusal::new(fault.status, &fault.code, fault.message.clone()))
    }
}

async fn serve(
    Shared(state): Shared<Arc<Mutex<State>>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // Credential=KEY/DATE/REGION/SERVICE/aws4_request
    let scope = header("authorization").split("Credential=").nth(1).unwrap_or_default();
    let mut scope = scope.split([',', ' ']).next().unwrap_or_default().split('/');
    let principal = scope.next().unwrap_or_default().to_owned();
    let region = scope.nth(1).unwrap_or_default().to_owned();
    let service = scope.next().unwrap_or_default().to_owned();
    let target = header("x-amz-target");
    if uri.path() == "/federation/credentials" || uri.path().starts_with("/2015-03-31/functions/") {
        let (operation, parameters) = rest::read(&method, &uri, header("x-amz-sso_bearer_token"), &body);
        let call = Call { service, operation: operation.to_owned(), principal, region, parameters: parameters.clone() };
        state.calls.push(call);
        let answer = match state.fault(operation) {
            Some(refusal) => Err(refusal),
            None => rest::call(&state, operation, &parameters),
        };
        return match answer {
            Ok(value) => respond(200, "application/json", value.to_string()),
            Err(it) => {
                let mut refused = respond(it.status, "application/json", json!({ "message": it.message }).to_string());
                refused.headers_mut().insert("x-amzn-errortype", it.code.parse().unwrap());
                refused
            }
        };
    }
    if service == "s3" || (service.is_empty() && method == Method::GET) {
        let operation = s3::operation(&method, &uri);
        let parameters = json!({ "path": uri.path() });
        let call = Call { service, operation: operation.to_owned(), principal, region, parameters };
        state.calls.push(call);
        return match state.fault(operation) {
            Some(refusal) => s3::error(&refusal),
            None => s3::serve(&mut state, operation, &uri, &body),
        };
    }
    if !target.is_empty() {
        let operation = target.rsplit('.').next().unwrap_or_default().to_owned();
        let parameters: Value = serde_json::from_slice(&body).unwrap_or_default();
        let call = Call { service, operation: operation.clone(), principal, region, parameters: parameters.clone() };
        state.calls.push(call);
        let answer = match state.fault(&operation) {
            Some(refusal) => Err(refusal),
            None => json_call(&state, &operation, &parameters),
        };
        return match answer {
            Ok(value) => respond(200, "application/x-amz-json-1.1", value.to_string()),
            Err(it) => {
                let body = json!({ "__type": it.code, "message": it.message });
                respond(it.status, "application/x-amz-json-1.1", body.to_string())
            }
        };
    }
    let (operation, parameters) = query::parse(&String::from_utf8_lossy(&body));
    let who = principal.clone();
    let call = Call { service, operation: operation.clone(), principal, region, parameters: parameters.clone() };
    state.calls.push(call);
    let answer = match state.fault(&operation) {
        Some(refusal) => Err(refusal),
        None => match operation.as_str() {
            "GetCallerIdentity" | "AssumeRole" | "AssumeRoleWithWebIdentity" => {
                sts(&mut state, &operation, &who, &parameters)
            }
            _ => cloudformation::call(&mut state, &operation, &parameters),
        },
    };
    match answer {
        Ok(value) => respond(200, "text/xml", query::response(&operation, &value)),
        Err(it) => respond(it.status, "text/xml", query::error(&it.code, &it.message)),
    }
}

pub(crate) fn respond(status: u16, content_type: &str, body: impl Into<Body>) -> Response<Body> {
    Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap()
}

fn json_call(state: &State, operation: &str, parameters: &Value) -> Answer {
    if let Some(answer) = state.answers.get(operation) {
        return Ok(answer.clone());
    }
    match operation {
        "GetParameter" => {
            let name = parameters["Name"].as_str().unwrap_or_default();
            match state.parameters.get(name) {
                Some(value) => Ok(json!({ "Parameter": { "Name": name, "Type": "String", "Value": value } })),
                None => Err(Refusal::new(400, "ParameterNotFound", "")),
            }
        }
        _ => Err(Refusal::new(400, "UnknownOperationException", format!("{operation} is not faked"))),
    }
}

fn sts(state: &mut State, operation: &str, principal: &str, parameters: &Value) -> Answer {
    // A role belongs to the account in its ARN.
    let account = state.accounts.get(principal).cloned().unwrap_or_else(|| ACCOUNT.to_owned());
    if operation == "GetCallerIdentity" {
        let arn = format!("arn:aws:sts::{account}:assumed-role/{principal}/x");
        return Ok(json!({ "Account": account, "Arn": arn, "UserId": principal }));
    }
    let arn = parameters["RoleArn"].as_str().unwrap_or_default();
    if state.unassumable.iter().any(|it| it == arn) {
        let message = format!("User {principal} is not authorized to perform: sts:AssumeRole on resource: {arn}");
        return Err(Refusal::new(403, "AccessDenied", message));
    }
    let key = arn.rsplit('/').next().unwrap_or_default().to_owned();
    let of_role = arn.split(':').nth(4).unwrap_or(ACCOUNT).to_owned();
    state.accounts.insert(key.clone(), of_role);
    let credentials = json!({
        "AccessKeyId": key, "SecretAccessKey": "secret", "SessionToken": "token", "Expiration": "2099-01-01T00:00:00Z",
    });
    Ok(json!({ "Credentials": credentials, "AssumedRoleUser": { "Arn": arn, "AssumedRoleId": "id" } }))
}

//! Asking a service: signed, tried again where that helps, answered with a JSON value.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings, UriPathNormalizationMode,
    sign,
};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;
use serde_json::Value;

use crate::credentials::CredentialSource;
use crate::endpoint::Endpoints;
use crate::http::Http;
use crate::{AwsError, Partition, Protocol, Service, xml};

/// How often something is tried; throttling is waited out longer than faults.
const TRIES: u32 = 5;
const THROTTLED_TRIES: u32 = 12;

/// The first pause between tries, doubled each time.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// Asks the services of one region with the credentials of one principal; cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) http: Http,
    pub(crate) endpoints: Endpoints,
    pub(crate) credentials: CredentialSource,
    pub(crate) region: String,
    pub(crate) s3_path_style: bool,
}

/// A request in a service's own terms.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
}

/// An answer that is no error.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

impl Client {
    /// The region it works in.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The partition of the region.
    pub fn partition(&self) -> Partition {
        Partition::of_region(&self.region)
    }

    /// The same credentials in another region.
    #[must_use]
    pub fn in_region(&self, region: &str) -> Self {
        Self { region: region.to_owned(), ..self.clone() }
    }

    /// The address the user set for a service, in place of AWS's own.
    pub fn custom_endpoint(&self, service: &Service) -> Option<String> {
        self.endpoints.set_by_user(service)
    }

    /// Calls an operation of a service that is asked with a name and parameters.
    ///
    /// Texts of XML answers stay texts: numbers and truth values have to be parsed.
    ///
    /// # Errors
    /// When there are no credentials, the service refuses, or it does not answer.
    pub async fn call(&self, service: &Service, operation: &str, parameters: Value) -> Result<Value, AwsError> {
        let url = self.endpoints.of(service, &self.region);
        let (headers, body) = match service.protocol {
            Protocol::Query(version) => (form_headers(), form(operation, version, &parameters, false)),
            Protocol::Ec2Query(version) => (form_headers(), form(operation, version, &parameters, true)),
            Protocol::Json(target, version) => (
                vec![
                    ("content-type", format!("application/x-amz-json-{version}")),
                    ("x-amz-target", format!("{target}.{operation}")),
                ],
                Bytes::from(parameters.to_string()),
            ),
            Protocol::Rest => return Err(unexpected(service, operation, "it has no operations with names")),
        };
        let request = Request { method: Method::POST, url, headers, body };
        let answer = self.send(service, operation, &request).await?;
        if answer.body.is_empty() {
            return Ok(Value::Null);
        }
        match service.protocol {
            Protocol::Json(..) => serde_json::from_slice(&answer.body)
                .map_err(|error| unexpected(service, operation, &format!("no JSON: {error}"))),
            _ => {
                let value = xml::value(&answer.text());
                let mut value = value.ok_or_else(|| unexpected(service, operation, "no XML"))?;
                // Query answers have the result in an element of its own.
                Ok(match value.get_mut(format!("{operation}Result")) {
                    Some(result) => result.take(),
                    None => value,
                })
            }
        }
    }

    /// Calls an operation page by page, and gathers the items of a list.
    ///
    /// # Errors
    /// When a page cannot be had.
    pub async fn all(
        &self,
        service: &Service,
        operation: &str,
        parameters: Value,
        list: &str,
    ) -> Result<Vec<Value>, AwsError> {
        let mut gathered = Vec::new();
        let mut parameters = parameters;
        loop {
            let answer = self.call(service, operation, parameters.clone()).await?;
            gathered.extend(xml::items(&answer[list]).iter().cloned());
            // Each service has its own name for the rest.
            let next = [("NextToken", "NextToken"), ("nextToken", "nextToken"), ("NextMarker", "Marker")];
            let next = next.into_iter().find_map(|(from, to)| Some((to, answer[from].as_str()?.to_owned())));
            match next {
                Some((name, token)) if !token.is_empty() => parameters[name] = token.into(),
                _ => return Ok(gathered),
            }
        }
    }

    /// Sends a request, again where that helps.
    pub(crate) async fn send(&self, service: &Service, operation: &str, request: &Request) -> Result<Answer, AwsError> {
        let mut pause = FIRST_PAUSE;
        let mut tried = 0;
        loop {
            tried += 1;
            let error = match self.send_once(service, operation, request).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let most = if error.is_throttling() { THROTTLED_TRIES } else { TRIES };
            if !error.is_transient() || tried >= most {
                return Err(error);
            }
            tokio::time::sleep(jittered(pause)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    async fn send_once(&self, service: &Service, operation: &str, request: &Request) -> Result<Answer, AwsError> {
        let no_answer = |source: Box<dyn std::error::Error + Send + Sync>| AwsError::NoAnswer {
            service: service.name,
            operation: operation.to_owned(),
            source,
        };
        let url = Url::parse(&request.url).map_err(|error| unexpected(service, operation, &error.to_string()))?;
        let headers = self.signed(service, request).await?;
        let sending = self.http.client_for(&url).request(request.method.clone(), url).headers(headers);
        let answer = sending.body(request.body.clone()).send().await.map_err(|error| no_answer(error.into()))?;
        let status = answer.status();
        let headers = answer.headers().clone();
        let body = answer.bytes().await.map_err(|error| no_answer(error.into()))?;
        if status.is_success() {
            return Ok(Answer { headers, body });
        }
        Err(refusal(service, operation, status.as_u16(), &headers, &body))
    }

    async fn signed(&self, service: &Service, request: &Request) -> Result<HeaderMap, AwsError> {
        let invalid = |what: String| unexpected(service, "a request", &what);
        let credentials = self.credentials.get().await?;
        let is_s3 = service.id == "s3";
        let mut settings = SigningSettings::default();
        if is_s3 {
            settings.percent_encoding_mode = PercentEncodingMode::Single;
            settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        let identity = credentials.into();
        let region = if service.is_global { self.partition().global_region } else { &self.region };
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(region)
            .name(service.signing_name)
            .time(SystemTime::now())
            .settings(settings)
            .build()
            .map_err(|error| invalid(error.to_string()))?
            .into();
        let body = SignableBody::Bytes(&request.body);
        let headers = request.headers.iter().map(|(name, value)| (*name, value.as_str()));
        let signable = SignableRequest::new(request.method.as_str(), request.url.as_str(), headers, body);
        let signable = signable.map_err(|error| invalid(error.to_string()))?;
        let (instructions, _) = sign(signable, &parameters).map_err(|error| invalid(error.to_string()))?.into_parts();
        let mut all = HeaderMap::new();
        let ours = request.headers.iter().map(|(name, value)| (*name, value.as_str()));
        for (name, value) in ours.chain(instructions.headers()) {
            let name = HeaderName::try_from(name).map_err(|error| invalid(error.to_string()))?;
            let mut value = HeaderValue::try_from(value).map_err(|error| invalid(error.to_string()))?;
            value.set_sensitive(name == "authorization" || name == "x-amz-security-token");
            all.insert(name, value);
        }
        Ok(all)
    }
}

fn form_headers() -> Vec<(&'static str, String)> {
    vec![("content-type", "application/x-www-form-urlencoded; charset=utf-8".to_owned())]
}

fn form(operation: &str, version: &str, parameters: &Value, ec2: bool) -> Bytes {
    let mut form = reqwest::Url::parse("http://form").expect("invariant: it is a URL");
    {
        let mut pairs = form.query_pairs_mut();
        pairs.append_pair("Action", operation).append_pair("Version", version);
        for (name, value) in xml::form(parameters, ec2) {
            pairs.append_pair(&name, &value);
        }
    }
    Bytes::from(form.query().unwrap_or_default().to_owned())
}

pub(crate) fn unexpected(service: &Service, operation: &str, what: &str) -> AwsError {
    AwsError::Unexpected { service: service.name, operation: operation.to_owned(), what: what.to_owned() }
}

fn refusal(service: &Service, operation: &str, status: u16, headers: &HeaderMap, body: &[u8]) -> AwsError {
    let text = String::from_utf8_lossy(body);
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let (code, message, request_id) = xml::error(&text).unwrap_or_else(|| {
        let json: Value = serde_json::from_str(&text).unwrap_or_default();
        let field = |names: [&str; 2]| names.iter().find_map(|name| json[*name].as_str()).map(str::to_owned);
        // The type may be a whole shape ID, or carry a documentation address.
        let code = field(["__type", "code"]).or_else(|| header("x-amzn-errortype")).unwrap_or_default();
        let code = code.rsplit('#').next().unwrap_or_default().split(':').next().unwrap_or_default().to_owned();
        (code, field(["message", "Message"]).unwrap_or_default(), header("x-amzn-requestid"))
    });
    // A HEAD request has no body to say it in.
    let code = match (code.as_str(), status) {
        ("", 403) => "AccessDenied".to_owned(),
        ("", 404) => "NotFound".to_owned(),
        ("", _) => format!("HTTP {status}"),
        _ => code,
    };
    let message = if message.is_empty() { code.clone() } else { message };
    AwsError::Refused { service: service.name, operation: operation.to_owned(), code, message, status, request_id }
}

/// Half of a pause for sure, the other half by chance, so that many do not come back at the same time.
fn jittered(pause: Duration) -> Duration {
    let mut byte = [0; 1];
    // Without randomness the whole pause is waited.
    let share = getrandom::fill(&mut byte).map_or(1.0, |()| f64::from(byte[0]) / 255.0);
    pause / 2 + (pause / 2).mul_f64(share)
}

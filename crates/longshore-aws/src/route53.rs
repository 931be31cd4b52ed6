//! Amazon Route 53, which is asked with paths.

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use crate::client::{Request, unexpected};
use crate::service::ROUTE53;
use crate::{AwsError, Client, items, xml};

async fn get(client: &Client, operation: &str, path: &str) -> Result<Value, AwsError> {
    let url = format!("{}/2013-04-01{path}", client.endpoints.of(&ROUTE53, &client.region));
    let request = Request { method: Method::GET, url, headers: Vec::new(), body: Bytes::new() };
    let answer = client.send(&ROUTE53, operation, &request).await?;
    xml::value(&answer.text()).ok_or_else(|| unexpected(&ROUTE53, operation, "no XML"))
}

/// Returns the hosted zones whose name begins the list at a domain.
///
/// # Errors
/// When Route 53 refuses or does not answer.
pub async fn zones_by_name(client: &Client, domain: &str) -> Result<Vec<Value>, AwsError> {
    let path = format!("/hostedzonesbyname?dnsname={}", crate::s3::encoded(domain, true));
    let answer = get(client, "ListHostedZonesByName", &path).await?;
    Ok(items(&answer["HostedZones"]["HostedZone"]).to_vec())
}

/// Returns one hosted zone with the networks it belongs to.
///
/// # Errors
/// When Route 53 refuses or does not answer.
pub async fn zone(client: &Client, id: &str) -> Result<Value, AwsError> {
    let id = id.trim_start_matches("/hostedzone/");
    get(client, "GetHostedZone", &format!("/hostedzone/{}", crate::s3::encoded(id, true))).await
}

//! The questions apps ask, one function each.
// Source: aws-cdk-cli 7ff50e77, context providers: what is asked, what is answered, and the words of errors;
// aws-cdk-lib 2.275.0 reads the answers.

use longshore_aws::service::{CLOUD_CONTROL, EC2, KMS, SSM};
use longshore_aws::{Client, items, route53};
use serde_json::{Map, Value, json};

use super::{Fault, Found};

/// A question and where it is asked.
pub(super) struct Question<'a> {
    pub(super) client: &'a Client,
    pub(super) props: &'a Value,
}

/// Filters of Amazon EC2.
pub(super) fn filters<'a>(pairs: impl IntoIterator<Item = (&'a str, Vec<String>)>) -> Value {
    let filter = |(name, values): (&str, Vec<String>)| json!({ "Name": name, "Value": values });
    pairs.into_iter().map(filter).collect::<Vec<_>>().into()
}

impl Question<'_> {
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.props[name].as_str().filter(|it| !it.is_empty())
    }

    fn required(&self, name: &str) -> Result<&str, Fault> {
        self.text(name).ok_or_else(|| Fault::Answer(format!("the question has no {name}")))
    }

    /// The value that stands in for an answer where the app says that there need be none.
    fn or_dummy(&self, message: String) -> Found {
        match self.props.get("dummyValue") {
            Some(dummy) if self.props["ignoreErrorOnMissingContext"] == true => Ok(dummy.clone()),
            _ => Err(Fault::Answer(message)),
        }
    }

    pub(super) async fn ssm_parameter(&self) -> Found {
        let name = self.required("parameterName")?;
        let place = || {
            let account = self.text("account").unwrap_or_default();
            format!("SSM parameter not available in account {account}, region {}: {name}", self.client.region())
        };
        match self.client.call(&SSM, "GetParameter", json!({ "Name": name })).await {
            Ok(answer) => match answer["Parameter"]["Value"].as_str() {
                Some(value) => Ok(value.into()),
                None => self.or_dummy(place()),
            },
            Err(error) if error.is("ParameterNotFound") => self.or_dummy(place()),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) async fn availability_zones(&self) -> Found {
        let answer = self.client.call(&EC2, "DescribeAvailabilityZones", json!({})).await?;
        let zones = items(&answer["availabilityZoneInfo"]).iter();
        let available = zones.filter(|zone| zone["zoneState"] == "available");
        Ok(available.map(|zone| zone["zoneName"].clone()).collect::<Vec<_>>().into())
    }

    pub(super) async fn endpoint_service_zones(&self) -> Found {
        let service = self.required("serviceName")?;
        let answer = self.client.call(&EC2, "DescribeVpcEndpointServices", json!({ "ServiceName": [service] })).await?;
        match items(&answer["serviceDetailSet"]).first() {
            Some(found) => Ok(items(&found["availabilityZoneSet"]).to_vec().into()),
            None => Err(Fault::Answer(format!("there is no endpoint service {service}"))),
        }
    }

    pub(super) async fn ami(&self) -> Found {
        let wanted = self.props["filters"].as_object().into_iter().flatten();
        let list = |value: &Value| items(value).iter().filter_map(|it| it.as_str().map(str::to_owned)).collect();
        let filter = filters(wanted.map(|(name, values)| (name.as_str(), list(values))));
        let mut parameters = json!({ "Filter": filter });
        if let Some(owners) = self.props["owners"].as_array() {
            parameters["Owner"] = owners.clone().into();
        }
        let images = self.client.all(&EC2, "DescribeImages", parameters, "imagesSet").await?;
        // Of several that are equally new, the first.
        let with_ids = images.iter().rev().filter(|it| it["imageId"].is_string());
        let newest = with_ids.max_by_key(|it| it["creationDate"].to_string());
        match newest {
            Some(image) => Ok(image["imageId"].clone()),
            None => Err(Fault::Answer("No AMI found that matched the search criteria".to_owned())),
        }
    }

    pub(super) async fn hosted_zone(&self) -> Found {
        let domain = self.required("domainName")?;
        let name = if domain.ends_with('.') { domain.to_owned() } else { format!("{domain}.") };
        let zones = route53::zones_by_name(self.client, domain).await?;
        let private = self.props["privateZone"].as_bool();
        let fits = |zone: &&Value| {
            zone["Name"] == name.as_str()
                && private.is_none_or(|private| (zone["Config"]["PrivateZone"] == "true") == private)
        };
        let mut found: Vec<&Value> = zones.iter().filter(fits).collect();
        let vpc = self.text("vpcId");
        if let Some(vpc) = vpc {
            let mut of_vpc = Vec::new();
            for zone in found {
                let details = route53::zone(self.client, zone["Id"].as_str().unwrap_or_default()).await?;
                if items(&details["VPCs"]["VPC"]).iter().any(|it| it["VPCId"] == vpc) {
                    of_vpc.push(zone);
                }
            }
            found = of_vpc;
        }
        match found.as_slice() {
            [zone] => Ok(json!({ "Id": zone["Id"], "Name": zone["Name"] })),
            _ => Err(Fault::Answer(format!(
                "Found {} zones for dns:{domain}, privateZone:{}, vpcId:{}, but wanted exactly 1 zone",
                found.len(),
                private.map_or_else(|| "undefined".to_owned(), |it| it.to_string()),
                vpc.unwrap_or("undefined")
            ))),
        }
    }

    pub(super) async fn key(&self) -> Found {
        let alias = self.required("aliasName")?;
        let alias = if alias.starts_with("alias/") { alias.to_owned() } else { format!("alias/{alias}") };
        let mut parameters = json!({});
        loop {
            let answer = self.client.call(&KMS, "ListAliases", parameters).await?;
            if let Some(found) = items(&answer["Aliases"]).iter().find(|it| it["AliasName"] == alias.as_str()) {
                return Ok(json!({ "keyId": found["TargetKeyId"] }));
            }
            match answer["NextMarker"].as_str() {
                Some(marker) if answer["Truncated"] == true => parameters = json!({ "Marker": marker }),
                _ => break,
            }
        }
        self.or_dummy(format!("Could not find any key with alias named {alias}"))
    }

    pub(super) async fn cloud_control(&self) -> Found {
        let kind = self.required("typeName")?;
        let resources = match (self.text("exactIdentifier"), self.props["propertyMatch"].as_object()) {
            (Some(identifier), _) => {
                let parameters = json!({ "TypeName": kind, "Identifier": identifier });
                match self.client.call(&CLOUD_CONTROL, "GetResource", parameters).await {
                    Ok(answer) => vec![answer["ResourceDescription"].clone()],
                    Err(error) if error.is("ResourceNotFoundException") => {
                        return self.or_dummy(format!("No resource found matching {identifier:?} of type {kind}"));
                    }
                    Err(error) => return Err(error.into()),
                }
            }
            (None, Some(wanted)) => {
                let parameters = json!({ "TypeName": kind });
                let all = self.client.all(&CLOUD_CONTROL, "ListResources", parameters, "ResourceDescriptions").await?;
                let fits = |it: &Value| {
                    let properties = properties(it);
                    wanted.iter().all(|(path, value)| below(&properties, path).is_some_and(|it| same(it, value)))
                };
                all.into_iter().filter(fits).collect()
            }
            (None, None) => {
                return Err(Fault::Answer("neither exactIdentifier nor propertyMatch is given".to_owned()));
            }
        };
        let expected = self.props["expectedMatchCount"].as_str().unwrap_or("any");
        match (expected, resources.len()) {
            ("exactly-one" | "at-least-one", 0) => {
                return self.or_dummy(format!("No resource found matching the query for {kind}"));
            }
            ("exactly-one" | "at-most-one", count) if count > 1 => {
                let message = format!("Found {count} resources matching the query for {kind}, but expected only one");
                return Err(Fault::Answer(message));
            }
            _ => {}
        }
        let wanted = items(&self.props["propertiesToReturn"]);
        let picked = resources.iter().map(|resource| {
            let all = properties(resource);
            let mut picked = Map::new();
            for name in wanted.iter().filter_map(Value::as_str) {
                if let Some(value) = below(&all, name) {
                    picked.insert(name.to_owned(), value.clone());
                }
            }
            picked.insert("Identifier".to_owned(), resource["Identifier"].clone());
            Value::Object(picked)
        });
        Ok(picked.collect::<Vec<_>>().into())
    }
}

/// The properties of a resource, which Cloud Control writes as a text.
fn properties(resource: &Value) -> Value {
    serde_json::from_str(resource["Properties"].as_str().unwrap_or_default()).unwrap_or_default()
}

fn below<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// Whether a property is as wanted; in lists, whether an item is.
fn same(is: &Value, wanted: &Value) -> bool {
    match (is, wanted) {
        (Value::Array(items), Value::Array(_)) => Value::Array(items.clone()) == *wanted,
        (Value::Array(items), _) => items.iter().any(|item| same(item, wanted)),
        _ => is == wanted || (is.to_string().trim_matches('"') == wanted.to_string().trim_matches('"')),
    }
}

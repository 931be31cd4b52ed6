//! Questions about networks: VPCs, security groups, load balancers.
// Source: aws-cdk-cli 7ff50e77, context providers for VPCs, security groups and load balancers.

use indexmap::IndexMap;
use longshore_aws::items;
use longshore_aws::service::{EC2, ELBV2};
use serde_json::{Map, Value, json};

use super::providers::{Question, filters};
use super::{Fault, Found};

fn tag<'a>(thing: &'a Value, key: &str) -> Option<&'a str> {
    items(&thing["tagSet"]).iter().find(|it| it["key"] == key)?["value"].as_str()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// A subnet, and what it is for.
struct Subnet {
    id: String,
    cidr: String,
    zone: String,
    kind: String,
    name: String,
    route_table: String,
}

impl Question<'_> {
    pub(super) async fn vpc(&self) -> Found {
        let wanted = self.props["filter"].as_object().into_iter().flatten();
        let wanted = wanted.map(|(name, value)| (name.as_str(), vec![value.as_str().unwrap_or_default().to_owned()]));
        let vpcs = self.client.all(&EC2, "DescribeVpcs", json!({ "Filter": filters(wanted) }), "vpcSet").await?;
        let vpc = match vpcs.as_slice() {
            [vpc] => vpc,
            [] => return Err(Fault::Answer(format!("Could not find any VPCs matching {}", self.props))),
            several => {
                return Err(Fault::Answer(format!(
                    "Found {} VPCs matching {}; please narrow the search criteria",
                    several.len(),
                    self.props
                )));
            }
        };
        let id = text(vpc, "vpcId");
        let of_vpc = json!({ "Filter": filters([("vpc-id", vec![id.to_owned()])]) });
        let subnets = self.client.all(&EC2, "DescribeSubnets", of_vpc.clone(), "subnetSet").await?;
        let tables = self.client.all(&EC2, "DescribeRouteTables", of_vpc, "routeTableSet").await?;
        let subnets = subnets.iter().map(|it| self.subnet(it, &tables)).collect::<Result<Vec<_>, _>>()?;
        let gateway = match self.props["returnVpnGateways"].as_bool() {
            Some(false) => None,
            _ => self.vpn_gateway(id).await?,
        };

        let mut groups: IndexMap<(String, String), Vec<&Subnet>> = IndexMap::new();
        for subnet in &subnets {
            groups.entry((subnet.kind.clone(), subnet.name.clone())).or_default().push(subnet);
        }
        groups.values_mut().for_each(|group| group.sort_by(|a, b| a.zone.cmp(&b.zone)));

        let mut answer = Map::new();
        answer.insert("vpcId".into(), id.into());
        answer.insert("vpcCidrBlock".into(), vpc["cidrBlock"].clone());
        if !vpc["ownerId"].is_null() {
            answer.insert("ownerAccountId".into(), vpc["ownerId"].clone());
        }
        if self.props["returnAsymmetricSubnets"] == true {
            answer.insert("availabilityZones".into(), json!([]));
            if let Some(gateway) = gateway {
                answer.insert("vpnGatewayId".into(), gateway);
            }
            let groups = groups.iter().map(|((kind, name), subnets)| {
                let subnets = subnets.iter().map(|it| {
                    json!({
                        "subnetId": it.id, "cidr": it.cidr, "availabilityZone": it.zone, "routeTableId": it.route_table,
                    })
                });
                json!({ "name": name, "type": kind, "subnets": subnets.collect::<Vec<_>>() })
            });
            answer.insert("subnetGroups".into(), groups.collect::<Vec<_>>().into());
            return Ok(answer.into());
        }
        let zones_of = |group: &Vec<&Subnet>| group.iter().map(|it| it.zone.clone()).collect::<Vec<_>>();
        let zones = groups.values().next().map(zones_of).unwrap_or_default();
        if let Some(other) = groups.values().map(zones_of).find(|other| *other != zones) {
            let message =
                format!("Not all subnets in VPC have the same AZs: {} vs {}", other.join(","), zones.join(","));
            return Err(Fault::Answer(message));
        }
        answer.insert("availabilityZones".into(), zones.into());
        for (kind, prefix) in [("Isolated", "isolated"), ("Private", "private"), ("Public", "public")] {
            let of_kind: Vec<_> = groups.iter().filter(|((it, _), _)| it == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let each = |pick: fn(&Subnet) -> &str| {
                let all = of_kind.iter().flat_map(|(_, group)| group.iter().map(|it| pick(it).to_owned()));
                Value::from(all.collect::<Vec<_>>())
            };
            let names: Vec<_> = of_kind.iter().map(|((_, name), _)| name.clone()).collect();
            answer.insert(format!("{prefix}SubnetIds"), each(|it| &it.id));
            answer.insert(format!("{prefix}SubnetNames"), names.into());
            answer.insert(format!("{prefix}SubnetRouteTableIds"), each(|it| &it.route_table));
        }
        if let Some(gateway) = gateway {
            answer.insert("vpnGatewayId".into(), gateway);
        }
        Ok(answer.into())
    }

    fn subnet(&self, subnet: &Value, tables: &[Value]) -> Result<Subnet, Fault> {
        let id = text(subnet, "subnetId");
        let is_of = |table: &&Value| items(&table["associationSet"]).iter().any(|it| it["subnetId"] == id);
        let is_main = |table: &&Value| items(&table["associationSet"]).iter().any(|it| it["main"] == "true");
        let table = tables.iter().find(is_of).or_else(|| tables.iter().find(is_main));
        let table = table.ok_or_else(|| {
            Fault::Answer(format!(
                "Subnet {id} does not have an associated route table (and there is no \"main\" table)"
            ))
        })?;
        let routes = items(&table["routeSet"]);
        let to_internet = routes.iter().any(|it| text(it, "gatewayId").starts_with("igw-"));
        let leads_out = |route: &Value, name: &str| {
            !text(route, name).is_empty() && text(route, "destinationCidrBlock") == "0.0.0.0/0"
        };
        let through = routes.iter().any(|it| leads_out(it, "natGatewayId") || leads_out(it, "transitGatewayId"));
        let kind = match tag(subnet, "aws-cdk:subnet-type") {
            Some(kind) => kind,
            None if subnet["mapPublicIpOnLaunch"] == "true" || to_internet => "Public",
            None if through => "Private",
            None => "Isolated",
        };
        if !["Public", "Private", "Isolated"].contains(&kind) {
            let message = format!("Subnet {id} has invalid subnet type {kind} (must be Public, Private or Isolated)");
            return Err(Fault::Answer(message));
        }
        let name = match self.text("subnetGroupNameTag") {
            Some(key) => tag(subnet, key).ok_or_else(|| {
                let message =
                    format!("Invalid subnetGroupNameTag: Subnet {id} does not have an associated tag with Key='{key}'");
                Fault::Answer(message)
            })?,
            None => tag(subnet, "aws-cdk:subnet-name").unwrap_or(kind),
        };
        Ok(Subnet {
            id: id.to_owned(),
            cidr: text(subnet, "cidrBlock").to_owned(),
            zone: text(subnet, "availabilityZone").to_owned(),
            kind: kind.to_owned(),
            name: name.to_owned(),
            route_table: text(table, "routeTableId").to_owned(),
        })
    }

    /// The gateway that is attached, if there is exactly one.
    async fn vpn_gateway(&self, vpc: &str) -> Result<Option<Value>, Fault> {
        let wanted = filters([
            ("attachment.vpc-id", vec![vpc.to_owned()]),
            ("attachment.state", vec!["attached".to_owned()]),
            ("state", vec!["available".to_owned()]),
        ]);
        let answer = self.client.call(&EC2, "DescribeVpnGateways", json!({ "Filter": wanted })).await?;
        Ok(match items(&answer["vpnGatewaySet"]) {
            [gateway] => Some(gateway["vpnGatewayId"].clone()),
            _ => None,
        })
    }

    pub(super) async fn security_group(&self) -> Found {
        let parameters = match (self.text("securityGroupId"), self.text("securityGroupName")) {
            (Some(_), Some(_)) => {
                let message = "'securityGroupId' and 'securityGroupName' can not be specified both when looking up a security group";
                return Err(Fault::Answer(message.to_owned()));
            }
            (Some(id), None) => json!({ "GroupId": [id] }),
            (None, Some(name)) => {
                let mut wanted = vec![("group-name", vec![name.to_owned()])];
                wanted.extend(self.text("vpcId").map(|vpc| ("vpc-id", vec![vpc.to_owned()])));
                json!({ "Filter": filters(wanted) })
            }
            (None, None) => {
                let message = "'securityGroupId' or 'securityGroupName' must be specified to look up a security group";
                return Err(Fault::Answer(message.to_owned()));
            }
        };
        let groups = self.client.all(&EC2, "DescribeSecurityGroups", parameters, "securityGroupInfo").await?;
        let vpc = self.text("vpcId");
        let groups: Vec<_> = groups.iter().filter(|it| vpc.is_none_or(|vpc| it["vpcId"] == vpc)).collect();
        match groups.as_slice() {
            [] => Err(Fault::Answer(format!("No security groups found matching {}", self.props))),
            [group] => {
                Ok(json!({ "securityGroupId": group["groupId"], "allowAllOutbound": lets_everything_out(group) }))
            }
            _ => Err(Fault::Answer(format!("More than one security groups found matching {}", self.props))),
        }
    }

    async fn load_balancers(&self) -> Result<Vec<Value>, Fault> {
        let parameters = match self.text("loadBalancerArn") {
            Some(arn) => json!({ "LoadBalancerArns": [arn] }),
            None => json!({}),
        };
        let mut found = self.client.all(&ELBV2, "DescribeLoadBalancers", parameters, "LoadBalancers").await?;
        if let Some(kind) = self.text("loadBalancerType") {
            found.retain(|it| it["Type"] == kind);
        }
        let tags = items(&self.props["loadBalancerTags"]);
        if tags.is_empty() {
            return Ok(found);
        }
        let mut tagged = Vec::new();
        // Source: Elastic Load Balancing API reference, DescribeTags: at most 20 resources.
        for balancers in found.chunks(20) {
            let arns: Vec<_> = balancers.iter().map(|it| it["LoadBalancerArn"].clone()).collect();
            let answer = self.client.call(&ELBV2, "DescribeTags", json!({ "ResourceArns": arns })).await?;
            for described in items(&answer["TagDescriptions"]) {
                let has = |wanted: &Value| {
                    let fits = |it: &Value| it["Key"] == wanted["key"] && it["Value"] == wanted["value"];
                    items(&described["Tags"]).iter().any(fits)
                };
                if tags.iter().all(has) {
                    let is_it = |it: &&Value| it["LoadBalancerArn"] == described["ResourceArn"];
                    tagged.extend(balancers.iter().find(is_it).cloned());
                }
            }
        }
        Ok(tagged)
    }

    pub(super) async fn load_balancer(&self) -> Found {
        let found = self.load_balancers().await?;
        match found.as_slice() {
            [] => Err(Fault::Answer(format!("No load balancers found matching {}", self.props))),
            [it] => Ok(json!({
                "loadBalancerArn": it["LoadBalancerArn"],
                "loadBalancerCanonicalHostedZoneId": it["CanonicalHostedZoneId"],
                "loadBalancerDnsName": it["DNSName"], "vpcId": it["VpcId"],
                "securityGroupIds": items(&it["SecurityGroups"]),
                "ipAddressType": if it["IpAddressType"] == "dualstack" { "dualstack" } else { "ipv4" },
            })),
            _ => Err(Fault::Answer(format!(
                "Multiple load balancers found matching {} - please provide more specific criteria",
                self.props
            ))),
        }
    }

    pub(super) async fn listener(&self) -> Found {
        let (listeners, balancers) = match self.text("listenerArn") {
            Some(arn) => {
                let parameters = json!({ "ListenerArns": [arn] });
                let listeners = self.client.all(&ELBV2, "DescribeListeners", parameters, "Listeners").await?;
                let arns: Vec<_> = listeners.iter().map(|it| it["LoadBalancerArn"].clone()).collect();
                let parameters = json!({ "LoadBalancerArns": arns });
                let balancers = self.client.all(&ELBV2, "DescribeLoadBalancers", parameters, "LoadBalancers").await?;
                (listeners, balancers)
            }
            None => {
                let balancers = self.load_balancers().await?;
                if balancers.is_empty() {
                    let message = format!("No associated load balancers found for listener query {}", self.props);
                    return Err(Fault::Answer(message));
                }
                let mut listeners = Vec::new();
                for balancer in &balancers {
                    let parameters = json!({ "LoadBalancerArn": balancer["LoadBalancerArn"] });
                    listeners.extend(self.client.all(&ELBV2, "DescribeListeners", parameters, "Listeners").await?);
                }
                (listeners, balancers)
            }
        };
        let port = self.props["listenerPort"].as_i64().map(|port| port.to_string());
        let fits = |it: &&Value| {
            port.as_ref().is_none_or(|port| it["Port"] == port.as_str())
                && self.text("listenerProtocol").is_none_or(|protocol| it["Protocol"] == protocol)
        };
        let found: Vec<_> = listeners.iter().filter(fits).collect();
        match found.as_slice() {
            [] => Err(Fault::Answer(format!("No load balancer listeners found matching {}", self.props))),
            [listener] => {
                let balancer = balancers.iter().find(|it| it["LoadBalancerArn"] == listener["LoadBalancerArn"]);
                let groups = balancer.map(|it| items(&it["SecurityGroups"]).to_vec()).unwrap_or_default();
                let port = text(listener, "Port").parse::<i64>().unwrap_or_default();
                Ok(json!({
                    "listenerArn": listener["ListenerArn"], "listenerPort": port, "securityGroupIds": groups,
                }))
            }
            _ => Err(Fault::Answer(format!(
                "Multiple load balancer listeners found matching {} - please provide more specific criteria",
                self.props
            ))),
        }
    }
}

/// Whether a group has rules that let everything out, for both versions of IP.
fn lets_everything_out(group: &Value) -> bool {
    let everything = items(&group["ipPermissionsEgress"]).iter().filter(|it| it["ipProtocol"] == "-1");
    let has = |list: &str, field: &str, wanted: &str| {
        let of = |it: &&Value| items(&it[list]).iter().any(|range| range[field] == wanted);
        everything.clone().any(|it| of(&it))
    };
    has("ipRanges", "cidrIp", "0.0.0.0/0") && has("ipv6Ranges", "cidrIpv6", "::/0")
}

//! Who may do what, before and after a change: statements, managed policies, network rules.

use serde::Serialize;
use serde_json::{Map, Value};

/// What changes about who may do what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecurityDiff {
    /// Statements of policies of any kind.
    pub statements: Vec<SecurityChange>,
    /// Managed policies attached to principals.
    pub managed_policies: Vec<SecurityChange>,
    /// Rules of security groups.
    pub network: Vec<SecurityChange>,
}

/// A row that is new or gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecurityChange {
    /// Whether it is new; else it is gone.
    pub added: bool,
    /// The columns: of a statement resource, effect, action, principal and condition.
    pub columns: Vec<String>,
}

impl SecurityDiff {
    pub(super) fn of(before: &Map<String, Value>, after: &Map<String, Value>) -> Self {
        let (mut old, mut new) = (Rows::default(), Rows::default());
        before.iter().for_each(|(id, resource)| old.read(id, resource));
        after.iter().for_each(|(id, resource)| new.read(id, resource));
        Self {
            statements: changes(&old.statements, &new.statements),
            managed_policies: changes(&old.managed_policies, &new.managed_policies),
            network: changes(&old.network, &new.network),
        }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.managed_policies.is_empty() && self.network.is_empty()
    }

    /// Whether anybody may do more than before: more is allowed, or less denied.
    pub fn is_broadening(&self) -> bool {
        let is_deny = |row: &SecurityChange| row.columns.get(1).is_some_and(|effect| effect == "Deny");
        self.statements.iter().any(|row| row.added != is_deny(row))
            || self.managed_policies.iter().chain(&self.network).any(|row| row.added)
    }
}

fn changes(before: &[Vec<String>], after: &[Vec<String>]) -> Vec<SecurityChange> {
    let without = |rows: &[Vec<String>], others: &[Vec<String>], added: bool| {
        let rest = rows.iter().filter(|row| !others.contains(row)).cloned();
        rest.map(|columns| SecurityChange { added, columns }).collect::<Vec<_>>()
    };
    let mut all = without(before, after, false);
    all.extend(without(after, before, true));
    all.sort_by(|a, b| a.columns.cmp(&b.columns).then(a.added.cmp(&b.added)));
    all.dedup();
    all
}

#[derive(Default)]
struct Rows {
    statements: Vec<Vec<String>>,
    managed_policies: Vec<Vec<String>>,
    network: Vec<Vec<String>>,
}

/// Properties that hold a policy document, in resources of any type.
const DOCUMENTS: [&str; 8] = [
    "PolicyDocument",
    "AssumeRolePolicyDocument",
    "KeyPolicy",
    "ResourcePolicy",
    "RepositoryPolicyText",
    "PolicyText",
    "AccessPolicies",
    "FileSystemPolicy",
];

impl Rows {
    fn read(&mut self, id: &str, resource: &Value) {
        let properties = &resource["Properties"];
        // Policies are about principals they are attached to, or about the resource they protect.
        let attached = ["Roles", "Users", "Groups"].iter().flat_map(|name| list(&properties[*name]));
        let attached: Vec<String> = attached.map(|it| format!("AWS:{}", shown(it))).collect();
        for name in DOCUMENTS {
            // Whoever a trust policy or resource policy is for stands in the policy itself.
            let default_resource = format!("${{{id}}}");
            self.read_document(&properties[name], &attached.join(", "), &default_resource);
        }
        for policy in list(&properties["Policies"]) {
            self.read_document(&policy["PolicyDocument"], &format!("AWS:${{{id}}}"), "*");
        }
        for managed in list(&properties["ManagedPolicyArns"]) {
            self.managed_policies.push(vec![format!("${{{id}}}"), shown(managed)]);
        }
        match resource["Type"].as_str().unwrap_or_default() {
            "AWS::Lambda::Permission" => {
                let source = &properties["SourceArn"];
                let condition = if source.is_null() { String::new() } else { format!("ArnLike: {}", shown(source)) };
                self.statements.push(vec![
                    shown(&properties["FunctionName"]),
                    "Allow".to_owned(),
                    shown(&properties["Action"]),
                    shown(&properties["Principal"]),
                    condition,
                ]);
            }
            "AWS::EC2::SecurityGroup" => {
                let group = format!("${{{id}.GroupId}}");
                for rule in list(&properties["SecurityGroupIngress"]) {
                    self.add_rule(&group, "In", rule);
                }
                for rule in list(&properties["SecurityGroupEgress"]) {
                    self.add_rule(&group, "Out", rule);
                }
            }
            "AWS::EC2::SecurityGroupIngress" => self.add_rule(&shown(&properties["GroupId"]), "In", properties),
            "AWS::EC2::SecurityGroupEgress" => self.add_rule(&shown(&properties["GroupId"]), "Out", properties),
            _ => {}
        }
    }

    fn read_document(&mut self, document: &Value, principal: &str, resource: &str) {
        for statement in list(&document["Statement"]) {
            let pick = |name: &str, not: &str, default: &str| match (&statement[name], &statement[not]) {
                (Value::Null, Value::Null) => default.to_owned(),
                (Value::Null, negated) => format!("not {}", shown(negated)),
                (value, _) => shown(value),
            };
            self.statements.push(vec![
                pick("Resource", "NotResource", resource),
                statement["Effect"].as_str().unwrap_or("Allow").to_owned(),
                pick("Action", "NotAction", ""),
                pick("Principal", "NotPrincipal", principal),
                if statement["Condition"].is_null() { String::new() } else { shown(&statement["Condition"]) },
            ]);
        }
    }

    fn add_rule(&mut self, group: &str, direction: &str, rule: &Value) {
        let protocol = match shown(&rule["IpProtocol"]).as_str() {
            "-1" => "everything".to_owned(),
            protocol => {
                let ports = match (shown(&rule["FromPort"]), shown(&rule["ToPort"])) {
                    (from, to) if from == to => from,
                    (from, to) => format!("{from}-{to}"),
                };
                format!("{} {ports}", protocol.to_uppercase())
            }
        };
        let peers = ["CidrIp", "CidrIpv6", "SourceSecurityGroupId", "DestinationSecurityGroupId"];
        let peers = peers.into_iter().chain(["SourcePrefixListId", "DestinationPrefixListId"]);
        let peer = peers.map(|name| &rule[name]).find(|it| !it.is_null()).map(shown).unwrap_or_default();
        // Groups without rules have one that lets nothing out, which the CDK writes down.
        if peer != "255.255.255.255/32" {
            self.network.push(vec![group.to_owned(), direction.to_owned(), protocol, peer]);
        }
    }
}

fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// A value as people write it: references as `${Name}`, lists with commas.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let mut items: Vec<_> = items.iter().map(shown).collect();
            items.sort();
            items.join(", ")
        }
        Value::Object(fields) => match fields.iter().next().filter(|_| fields.len() == 1) {
            Some((name, argument)) if name == "Ref" => format!("${{{}}}", shown(argument)),
            Some((name, Value::Array(path))) if name == "Fn::GetAtt" => {
                format!("${{{}}}", path.iter().map(shown).collect::<Vec<_>>().join("."))
            }
            Some((name, argument)) if name == "Fn::GetAtt" => format!("${{{}}}", shown(argument)),
            Some((name, Value::String(text))) if name == "Fn::Sub" => text.clone(),
            Some((name, Value::Array(arguments))) if name == "Fn::Join" => match arguments.as_slice() {
                [Value::String(delimiter), Value::Array(parts)] => {
                    parts.iter().map(shown).collect::<Vec<_>>().join(delimiter)
                }
                _ => value.to_string(),
            },
            Some((kind, who)) if ["AWS", "Service", "Federated", "CanonicalUser"].contains(&kind.as_str()) => {
                let each: Vec<_> = list(who).into_iter().map(|it| format!("{kind}:{}", shown(it))).collect();
                each.join(", ")
            }
            Some((name, argument)) if !name.starts_with("Fn::") => format!("{name}: {}", shown(argument)),
            _ => value.to_string(),
        },
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn diff(before: &Value, after: &Value) -> SecurityDiff {
        SecurityDiff::of(before.as_object().unwrap(), after.as_object().unwrap())
    }

    #[test]
    fn statements_say_who_may_do_what() {
        let policy = json!({ "Policy": { "Type": "AWS::IAM::Policy", "Properties": {
            "Roles": [{ "Ref": "Role" }],
            "PolicyDocument": { "Statement": [
                { "Effect": "Allow", "Action": ["ecr:PutImage", "ecr:BatchGetImage"], "Resource": { "Fn::GetAtt": ["Repo", "Arn"] } },
            ] },
        } } });
        let found = diff(&json!({}), &policy);
        assert_eq!(
            found.statements[0].columns,
            ["${Repo.Arn}", "Allow", "ecr:BatchGetImage, ecr:PutImage", "AWS:${Role}", ""]
        );
        assert!(found.is_broadening());
        assert!(!diff(&policy, &json!({})).is_broadening());
        assert!(diff(&policy, &policy).is_empty());
    }

    #[test]
    fn taking_a_denial_away_is_broadening() {
        let denied = json!({ "B": { "Type": "AWS::S3::BucketPolicy", "Properties": { "PolicyDocument": { "Statement": [
            { "Effect": "Deny", "Action": "s3:*", "Principal": { "AWS": "*" }, "Condition": { "Bool": { "aws:SecureTransport": "false" } } },
        ] } } } });
        assert!(diff(&denied, &json!({})).is_broadening());
        assert!(!diff(&json!({}), &denied).is_broadening());
        let row = &diff(&json!({}), &denied).statements[0];
        assert_eq!(row.columns, ["${B}", "Deny", "s3:*", "AWS:*", "Bool: aws:SecureTransport: false"]);
    }

    #[test]
    fn roles_permissions_and_groups_count() {
        let after = json!({
            "Role": { "Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": { "Statement": [
                    { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } },
                ] },
                "ManagedPolicyArns": [{ "Fn::Join": ["", ["arn:", { "Ref": "AWS::Partition" }, ":iam::aws:policy/X"]] }],
            } },
            "Invoke": { "Type": "AWS::Lambda::Permission", "Properties": {
                "FunctionName": { "Ref": "F" }, "Action": "lambda:InvokeFunction", "Principal": "events.amazonaws.com",
            } },
            "Group": { "Type": "AWS::EC2::SecurityGroup", "Properties": { "SecurityGroupIngress": [
                { "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0" },
            ], "SecurityGroupEgress": [{ "IpProtocol": "-1", "CidrIp": "0.0.0.0/0" }] } },
        });
        let found = diff(&json!({}), &after);
        assert_eq!(found.statements.len(), 2);
        assert_eq!(found.managed_policies[0].columns, ["${Role}", "arn:${AWS::Partition}:iam::aws:policy/X"]);
        assert_eq!(found.network[0].columns, ["${Group.GroupId}", "In", "TCP 443", "0.0.0.0/0"]);
        assert_eq!(found.network[1].columns, ["${Group.GroupId}", "Out", "everything", "0.0.0.0/0"]);
    }
}

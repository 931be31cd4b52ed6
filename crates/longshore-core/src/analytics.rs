//! What a template tells of what it was made with, where that is asked for.
// Source: aws-cdk-lib 2.275.0 `AWS::CDK::Metadata`, observed (oracle cases 554 and 1612).

use std::io::Write as _;

use base64::Engine as _;
use flate2::{Compression, GzBuilder};
use indexmap::IndexMap;

use crate::cfn_elements::CfnCondition;
use crate::cfn_resource::CfnResource;
use crate::construct::{Construct, Group, Node};
use crate::error::Result;
use crate::intrinsics::{Aws, Fn};
use crate::object;
use crate::stack::Stack;
use crate::synthesis::LIBRARY_VERSION;
use crate::token::str_is_unresolved;
use crate::value::Value;

/// The regions that know the resource type.
// Source: aws-cdk-lib 2.275.0 region-info, cdkMetadataResourceAvailable.
const REGIONS: [&str; 31] = [
    "af-south-1",
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];
/// The environment variable in which a program of another language says what it is.
const AGENT_ENV: &str = "JSII_AGENT";

/// Adds the resource to all stacks of a stage that shall have it.
pub(crate) fn add_resources(nodes: &[Node]) -> Result<()> {
    for stack in nodes.iter().rev().filter_map(Node::own_stack) {
        if stack.analytics_reporting() && stack.node().try_find_child("CDKMetadata").is_none() {
            add_resource(stack)?;
        }
    }
    Ok(())
}

fn add_resource(stack: &Stack) -> Result<()> {
    let anywhere = str_is_unresolved(stack.region());
    let scope = Group::new(stack, "CDKMetadata")?;
    if !anywhere && !REGIONS.contains(&stack.region()) {
        return Ok(());
    }
    let text = encode(&constructs_of(stack));
    let resource = CfnResource::new(&scope, "Default", "AWS::CDK::Metadata", object! {"Analytics" => text})?;
    if anywhere {
        let region = |name: &&str| Fn::condition_equals(Aws::region(), *name);
        let expression = Fn::condition_or(REGIONS.iter().map(region).collect())?;
        let condition = CfnCondition::new(&scope, "Condition", Some(expression))?;
        condition.override_logical_id("CDKMetadataAvailable")?;
        resource.with_options(|o| o.condition = Some(condition));
    }
    Ok(())
}

/// What is told of constructs: version and class, with what is told of their mixins.
type Infos = IndexMap<String, Vec<Value>>;

fn constructs_of(stack: &Stack) -> Infos {
    fn visit(node: &Node, out: &mut Infos) {
        let class = node.class();
        if class.starts_with("aws-cdk-lib.") || class.starts_with("@aws-cdk/") {
            let mixins = out.entry(format!("{LIBRARY_VERSION}!{class}")).or_default();
            let told = |e: &crate::construct::MetadataEntry| e.kind == "aws:cdk:analytics:mixin";
            mixins.extend(node.metadata().into_iter().filter(told).map(|e| e.data));
        }
        for child in node.children().iter().filter(|c| c.own_stage().is_none() && c.own_stack().is_none()) {
            visit(child, out);
        }
    }
    let mut out = Infos::new();
    visit(stack.node(), &mut out);
    let agent = std::env::var(AGENT_ENV).ok().filter(|a| !a.is_empty());
    let agent = agent.unwrap_or_else(|| format!("longshore/{}", env!("CARGO_PKG_VERSION")));
    let agent: String = agent.chars().map(|c| if agent_letter(c) { c } else { '-' }).collect();
    out.insert(format!("{agent}!jsii-runtime.Runtime"), Vec::new());
    out
}

fn agent_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || "./=_".contains(c)
}

#[derive(Default)]
struct Trie(IndexMap<String, Trie>);

impl Trie {
    fn insert(&mut self, name: &str, more: &[Value]) {
        let mut at = self;
        for part in name.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
            at = at.0.entry(part.to_owned()).or_default();
        }
        // A name that ends with a separator ends in nothing.
        if name.ends_with(|c: char| !c.is_ascii_alphanumeric()) {
            at = at.0.entry(String::new()).or_default();
        }
        if !more.is_empty() {
            at.0.insert(Value::Array(more.to_vec()).to_json(0), Trie::default());
        }
    }

    fn print(&self, out: &mut String) {
        for (i, (key, below)) in self.0.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            out.push_str(key);
            if below.0.len() > 1 {
                out.push('{');
                below.print(out);
                out.push('}');
            } else {
                below.print(out);
            }
        }
    }
}

fn plain_text(infos: &Infos) -> String {
    let mut trie = Trie::default();
    for (name, more) in infos {
        trie.insert(name, more);
    }
    let mut text = String::new();
    trie.print(&mut text);
    text
}

fn encode(infos: &Infos) -> String {
    // Source: RFC 1952, OS 255 is unknown; so the result is the same everywhere.
    let mut gzip = GzBuilder::new().operating_system(255).write(Vec::new(), Compression::default());
    let bytes = gzip.write_all(plain_text(infos).as_bytes()).and_then(|()| gzip.finish());
    let bytes = bytes.expect("invariant: writing to memory");
    format!("v2:deflate64:{}", base64::engine::general_purpose::STANDARD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_prefixes_are_written_once() {
        let infos = |names: &[&str]| names.iter().map(|n| ((*n).to_owned(), Vec::new())).collect::<Infos>();
        // Source: oracle case 554, inflated.
        let names =
            ["2.275.0!aws-cdk-lib.Stack", "2.275.0!aws-cdk-lib.CfnResource", "node.js/v20.20.2!jsii-runtime.Runtime"];
        assert_eq!(
            plain_text(&infos(&names)),
            "2.275.0!aws-cdk-lib.{Stack,CfnResource},node.js/v20.20.2!jsii-runtime.Runtime"
        );
        let mut told = infos(&["2!a.B"]);
        told["2!a.B"].push(object! {"mixin" => "*"}.into());
        assert_eq!(plain_text(&told), "2!a.B[{\"mixin\":\"*\"}]");
    }
}

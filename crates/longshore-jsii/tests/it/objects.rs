//! Objects: making, finding, forgetting them, their members, and what their classes have.

use serde_json::{Value, json};

use crate::{Client, reference, structure};

#[test]
fn packages_are_loaded_and_named() {
    let mut client = Client::start();
    let loaded = client.ok(json!({ "api": "naming", "assembly": "aws-cdk-lib" }));
    assert_eq!(loaded["naming"]["python"], json!({ "distName": "aws-cdk-lib", "module": "aws_cdk" }));
    assert_eq!(loaded["naming"]["java"]["package"], "software.amazon.awscdk");
    assert_eq!(loaded["naming"]["js"], json!({ "npm": "aws-cdk-lib" }));
    let constructs = client.ok(json!({ "api": "naming", "assembly": "constructs" }));
    assert_eq!(constructs["naming"]["python"]["module"], "constructs");
}

#[test]
fn a_reference_has_the_class_and_a_number() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    assert_eq!(app, json!({ "$jsii.byref": "aws-cdk-lib.App@10000" }));
    assert_eq!(stack, json!({ "$jsii.byref": "aws-cdk-lib.Stack@10001" }));
}

#[test]
fn one_object_has_one_reference() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let node = client.get(&stack, "node");
    assert_eq!(client.get(&stack, "node"), node);
    assert_eq!(client.get(&node, "scope"), app);
    assert_eq!(client.get(&node, "root"), app);
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    assert_eq!(client.get(&repository, "stack"), stack);
    assert_eq!(client.get(&node, "children"), json!([repository]));
    assert_eq!(client.invoke(&node, "tryFindChild", json!(["R"])), repository);
    assert_eq!(client.sinvoke("aws-cdk-lib.Stack", "of", json!([repository])), stack);
    let count = |client: &mut Client| client.ok(json!({ "api": "stats" }))["objectCount"].as_u64().unwrap();
    let before = count(&mut client);
    client.get(&node, "children");
    client.get(&stack, "node");
    assert_eq!(count(&mut client), before);
}

/// What the library makes by itself has its own class where a client asks for it.
#[test]
fn objects_that_the_library_made_have_their_class() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let node = client.get(&repository, "node");
    let resource = client.get(&node, "defaultChild");
    assert!(reference(&resource).starts_with("aws-cdk-lib.aws_ecr.CfnRepository@"), "{resource}");
    assert_eq!(client.get(&resource, "cfnResourceType"), "AWS::ECR::Repository");
    assert_eq!(client.sget("aws-cdk-lib.aws_ecr.CfnRepository", "CFN_RESOURCE_TYPE_NAME"), "AWS::ECR::Repository");
}

#[test]
fn an_imported_object_is_of_the_interface() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let imported =
        client.sinvoke("aws-cdk-lib.aws_ecr.Repository", "fromRepositoryName", json!([stack, "I", "team/app"]));
    assert!(imported["$jsii.byref"].is_string());
    assert_eq!(client.get(&imported, "repositoryName"), "team/app");
}

#[test]
fn properties_are_read_and_written() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let resource = client.create("aws-cdk-lib.aws_ecr.CfnRepository", json!([stack, "R"]));
    assert_eq!(client.get(&resource, "repositoryName"), Value::Null);
    client.set(&resource, "repositoryName", json!("a"));
    assert_eq!(client.get(&resource, "repositoryName"), "a");
    client.set(&resource, "repositoryName", json!("b"));
    client.set(&resource, "imageTagMutability", json!("IMMUTABLE"));
    client.set(&resource, "imageTagMutability", Value::Null);
    let template = client.template(&app);
    assert_eq!(
        template["Resources"]["R"],
        json!({ "Type": "AWS::ECR::Repository", "Properties": { "RepositoryName": "b" } })
    );
}

#[test]
fn static_members_are_read_and_called() {
    let mut client = Client::start();
    assert_eq!(
        client.sget("aws-cdk-lib.aws_ecr.Repository", "PROPERTY_INJECTION_ID"),
        "aws-cdk-lib.aws-ecr.Repository"
    );
    let runtime = client.sget("aws-cdk-lib.aws_lambda.Runtime", "PYTHON_3_12");
    assert_eq!(client.get(&runtime, "name"), "python3.12");
    let days = client.sinvoke("aws-cdk-lib.Duration", "days", json!([3]));
    assert!(reference(&days).starts_with("aws-cdk-lib.Duration@"));
    assert_eq!(client.invoke(&days, "toHours", json!([])), 72);
    assert_eq!(client.invoke(&days, "toIsoString", json!([])), "P3D");
}

#[test]
fn a_deleted_object_is_unknown() {
    let mut client = Client::start();
    let days = client.sinvoke("aws-cdk-lib.Duration", "days", json!([3]));
    let before = client.ok(json!({ "api": "stats" }))["objectCount"].as_u64().unwrap();
    assert_eq!(client.ok(json!({ "api": "del", "objref": days })), json!({}));
    assert_eq!(client.ok(json!({ "api": "stats" }))["objectCount"].as_u64().unwrap(), before - 1);
    let (name, text) = client.error(json!({ "api": "invoke", "objref": days, "method": "toHours", "args": [] }));
    assert_eq!(name, "@jsii/kernel.Fault");
    assert!(text.contains(&format!("Object {} not found", reference(&days))), "{text}");
}

#[test]
fn no_callbacks_wait_where_nothing_is_asynchronous() {
    let mut client = Client::start();
    assert_eq!(client.ok(json!({ "api": "callbacks" })), json!({ "callbacks": [] }));
}

#[test]
fn a_class_of_the_client_is_known_by_its_base() {
    let mut client = Client::start();
    let (app, _) = client.app();
    let own = client.ok(json!({ "api": "create", "fqn": "aws-cdk-lib.Stack", "args": [app, "Own"], "overrides": [] }));
    assert!(reference(&own).starts_with("aws-cdk-lib.Stack@"));
    let construct = client.create("constructs.Construct", json!([own, "C"]));
    assert!(reference(&construct).starts_with("constructs.Construct@"));
    let node = client.get(&construct, "node");
    assert_eq!(client.get(&node, "path"), "Own/C");
    assert_eq!(client.get(&node, "id"), "C");
}

#[test]
fn an_object_with_interfaces_says_so() {
    let mut client = Client::start();
    let interfaces = json!(["aws-cdk-lib.aws_iam.IGrantable"]);
    let overrides = json!([{ "property": "grantPrincipal", "cookie": "c" }]);
    let object = client
        .ok(json!({ "api": "create", "fqn": "Object", "args": [], "interfaces": interfaces, "overrides": overrides }));
    assert_eq!(object, json!({ "$jsii.byref": "Object@10000", "$jsii.interfaces": interfaces }));
}

/// A constructor that fails leaves no object behind, but the construct, which has the id.
#[test]
fn a_failed_constructor_leaves_no_object() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let before = client.ok(json!({ "api": "stats" }));
    let props = structure("aws-cdk-lib.aws_ecr.RepositoryProps", json!({ "repositoryName": "UP" }));
    client.error(json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [stack, "R", props] }));
    assert_eq!(client.ok(json!({ "api": "stats" })), before);
    let again = json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [stack, "R"] });
    let (_, taken) = client.error(again);
    assert!(taken.contains("There is already a Construct with name 'R'"), "{taken}");
    client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "Other"]));
    let template = client.template(&app);
    assert!(template["Resources"].as_object().unwrap().keys().any(|id| id.starts_with("Other")));
}

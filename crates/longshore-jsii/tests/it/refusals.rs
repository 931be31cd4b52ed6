//! Errors: their names and texts decide which exception the client's program sees.

use serde_json::json;

use crate::{Client, peer, structure};

const FAULT: &str = "@jsii/kernel.Fault";
const RUNTIME_ERROR: &str = "@jsii/kernel.RuntimeError";
const SERIALIZATION_ERROR: &str = "@jsii/kernel.SerializationError";

#[test]
fn a_constructors_error_has_its_own_name() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let props = structure("aws-cdk-lib.aws_ecr.RepositoryProps", json!({ "repositoryName": "UP" }));
    let create = json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [stack, "R", props] });
    let (name, text) = client.error(create);
    assert_eq!(name, "InvalidRepositoryName");
    let rule = "Repository name must start with a letter and can only contain lowercase letters, numbers, hyphens, \
                underscores, periods and forward slashes";
    assert_eq!(text, format!("Invalid ECR repository name (value: UP)\n{rule}"));
    // Where the error came from stands in the stack, with the library's code in these marks.
    let props = structure("aws-cdk-lib.aws_ecr.RepositoryProps", json!({ "repositoryName": "UP" }));
    let create = json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [stack, "R2", props] });
    let answer = client.ask(create);
    assert!(answer["stack"].as_str().unwrap().starts_with("«InvalidRepositoryName» "), "{answer}");
}

#[test]
fn a_methods_error_is_a_runtime_error_that_begins_with_its_name() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let rule = structure("aws-cdk-lib.aws_ecr.LifecycleRule", json!({ "maxImageCount": 3, "tagPrefixList": [] }));
    let add = json!({ "api": "invoke", "objref": repository, "method": "addLifecycleRule", "args": [rule] });
    let (name, text) = client.error(add);
    assert_eq!(name, RUNTIME_ERROR);
    let (code, message) = text.split_once(": ").unwrap();
    assert!(code.chars().all(char::is_alphanumeric) && !message.is_empty(), "{text}");
}

#[test]
fn a_value_of_the_wrong_type_is_a_serialization_error() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let props = structure("aws-cdk-lib.aws_ecr.RepositoryProps", json!({ "repositoryName": 3 }));
    let (name, text) =
        client.error(json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [stack, "R1", props] }));
    assert_eq!(name, SERIALIZATION_ERROR);
    assert!(text.starts_with("Passed to parameter "), "{text}");
    assert!(text.contains("of new aws-cdk-lib.aws_ecr.Repository: "), "{text}");
    assert!(text.contains("Key 'repositoryName': Unable to deserialize value as string"), "{text}");
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let rule = structure("aws-cdk-lib.aws_ecr.LifecycleRule", json!({ "maxImageAge": 5 }));
    let (name, text) =
        client.error(json!({ "api": "invoke", "objref": repository, "method": "addLifecycleRule", "args": [rule] }));
    assert_eq!(name, RUNTIME_ERROR);
    assert!(text.starts_with("@jsii/kernel.SerializationError: Passed to parameter "), "{text}");
    assert!(text.contains("of method aws-cdk-lib.aws_ecr.Repository#addLifecycleRule: "), "{text}");
}

#[test]
fn an_unknown_reference_is_a_fault() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let gone = json!({ "$jsii.byref": "aws-cdk-lib.Stack@99999" });
    for request in [
        json!({ "api": "get", "objref": gone, "property": "node" }),
        json!({ "api": "set", "objref": gone, "property": "node", "value": 1 }),
        json!({ "api": "invoke", "objref": gone, "method": "resolve", "args": [1] }),
        json!({ "api": "del", "objref": gone }),
        json!({ "api": "begin", "objref": gone, "method": "resolve", "args": [1] }),
    ] {
        let (name, text) = client.error(request.clone());
        assert_eq!(name, FAULT, "{request}");
        assert!(text.contains("Object aws-cdk-lib.Stack@99999 not found"), "{request}: {text}");
    }
    let (_, text) =
        client.error(json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [gone, "R"] }));
    assert!(text.contains("aws-cdk-lib.Stack@99999 not found"), "{text}");
    let path = client.get(&stack, "stackName");
    assert_eq!(path, "Stack");
}

#[test]
fn an_unknown_api_is_an_error() {
    let mut client = Client::start();
    for request in [json!({ "api": "wat" }), json!({ "api": "" })] {
        let (_, text) = client.error(request);
        assert!(text.contains("Invalid kernel api call: "), "{text}");
    }
}

#[test]
fn an_unknown_assembly_is_a_fault() {
    let mut client = Client::start();
    let (name, text) = client.error(json!({ "api": "naming", "assembly": "nobody" }));
    assert_eq!((name.as_str(), text.as_str()), (FAULT, "Could not find assembly: nobody"));
}

#[test]
fn an_unknown_promise_is_a_fault() {
    let mut client = Client::start();
    let (name, text) = client.error(json!({ "api": "end", "promiseid": "jsii::promise::1" }));
    assert_eq!((name.as_str(), text.as_str()), (FAULT, "Cannot find promise with ID: jsii::promise::1"));
}

#[test]
fn an_unknown_callback_is_a_fault() {
    let mut client = Client::start();
    let (name, text) =
        client.error(json!({ "api": "complete", "cbid": "jsii::callback::1", "err": null, "result": null }));
    assert_eq!((name.as_str(), text.as_str()), (FAULT, "Callback jsii::callback::1 not found"));
}

/// What is not there says so, with the nearest alternative and the way back to Node.
#[test]
fn what_is_not_in_longshore_says_so() {
    if peer().is_some() {
        return;
    }
    let mut client = Client::start();
    let (_, stack) = client.app();
    let create = json!({ "api": "create", "fqn": "aws-cdk-lib.aws_glue.Nothing", "args": [stack, "X"] });
    let (name, text) = client.error(create);
    assert_eq!(name, "NotInLongshore");
    assert!(text.contains("aws-cdk-lib.aws_glue.Nothing"), "{text}");
    // A class with an L1 that does the same work names it.
    let answer =
        client.ask(json!({ "api": "create", "fqn": "aws-cdk-lib.aws_neptune.DBCluster", "args": [stack, "X"] }));
    let stack_text = answer["stack"].as_str().unwrap();
    assert!(stack_text.contains("aws-cdk-lib.aws_neptune.CfnDBCluster is there"), "{stack_text}");
    for request in [
        json!({ "api": "get", "objref": stack, "property": "nothing" }),
        json!({ "api": "set", "objref": stack, "property": "nothing", "value": 1 }),
        json!({ "api": "invoke", "objref": stack, "method": "nothing", "args": [] }),
        json!({ "api": "sget", "fqn": "aws-cdk-lib.Stack", "property": "nothing" }),
        json!({ "api": "sset", "fqn": "aws-cdk-lib.Stack", "property": "nothing", "value": 1 }),
        json!({ "api": "sinvoke", "fqn": "aws-cdk-lib.Nothing", "method": "nothing", "args": [] }),
        json!({ "api": "load", "name": "cdk-nag", "version": "1.0.0", "tarball": "x.tgz" }),
    ] {
        let (name, text) = client.error(request.clone());
        assert_eq!(name, RUNTIME_ERROR, "{request}");
        assert!(text.starts_with("NotInLongshore: Longshore's kernel does not have "), "{request}: {text}");
    }
    let answer = client.ask(json!({ "api": "get", "objref": stack, "property": "nothing" }));
    assert!(answer["stack"].as_str().unwrap().contains("unset JSII_NODE"), "{answer}");
}

/// A property of a struct that Longshore lacks is refused, not left out silently.
#[test]
fn an_unknown_member_of_a_struct_is_refused() {
    if peer().is_some() {
        return;
    }
    let mut client = Client::start();
    let (_, stack) = client.app();
    let props = structure("aws-cdk-lib.aws_ecr.RepositoryProps", json!({ "wonderful": true }));
    let (name, text) =
        client.error(json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.Repository", "args": [stack, "R", props] }));
    assert_eq!(name, "NotInLongshore");
    assert!(text.contains("'wonderful'"), "{text}");
}

#[test]
fn requests_that_lack_something_are_faults() {
    if peer().is_some() {
        return;
    }
    let mut client = Client::start();
    for request in [
        json!({ "api": "create", "args": [] }),
        json!({ "api": "get", "property": "x" }),
        json!({ "api": "get", "objref": "text", "property": "x" }),
        json!({ "api": "get", "objref": { "$jsii.byref": 3 }, "property": "x" }),
        json!({ "api": "load" }),
        json!({ "api": "sinvoke", "fqn": "aws-cdk-lib.Duration" }),
        json!({ "api": "end" }),
        json!({ "api": "complete" }),
        json!({ "api": 3 }),
        json!({}),
    ] {
        let (_, text) = client.error(request.clone());
        assert!(!text.is_empty(), "{request}");
    }
    assert_eq!(client.ok(json!({ "api": "stats" }))["objectCount"], 0);
}

//! What the client implements: overridden members, interfaces, producers; and what goes wrong in them.

use serde_json::{Value, json};

use crate::Client;

/// An object of the client with these members.
fn guest(client: &mut Client, interface: &str, overrides: Value) -> Value {
    client
        .ok(json!({ "api": "create", "fqn": "Object", "args": [], "interfaces": [interface], "overrides": overrides }))
}

fn complete(callback: &Value, result: Value) -> Value {
    json!({ "complete": { "cbid": callback["callback"]["cbid"], "result": result } })
}

fn fail(callback: &Value, text: &str) -> Value {
    json!({ "complete": { "cbid": callback["callback"]["cbid"], "err": text } })
}

/// A lazy text whose producer is the client's, in an output of the stack.
fn lazy_output(client: &mut Client, stack: &Value) {
    let producer =
        guest(client, "aws-cdk-lib.IStableStringProducer", json!([{ "method": "produce", "cookie": "produce!" }]));
    let text = client.sinvoke("aws-cdk-lib.Lazy", "string", json!([producer]));
    let props = crate::structure("aws-cdk-lib.CfnOutputProps", json!({ "value": text }));
    client.create("aws-cdk-lib.CfnOutput", json!([stack, "Out", props]));
}

fn synth(app: &Value) -> Value {
    json!({ "api": "invoke", "objref": app, "method": "synth", "args": [] })
}

#[test]
fn a_callback_names_cookie_object_and_member() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    let mut answer = client.ask(synth(&app));
    let mut seen = 0;
    while answer.get("callback").is_some() {
        let callback = &answer["callback"];
        assert_eq!(callback["cookie"], "produce!");
        assert_eq!(callback["invoke"]["method"], "produce");
        assert_eq!(callback["invoke"]["args"], json!([]));
        assert!(callback["invoke"]["objref"]["$jsii.byref"].as_str().unwrap().starts_with("Object@"));
        assert!(callback["cbid"].as_str().unwrap().starts_with("jsii::callback::"));
        seen += 1;
        answer = client.ask(complete(&answer.clone(), json!("produced")));
    }
    assert!(seen > 0);
    assert!(answer["ok"]["result"]["$jsii.byref"].is_string(), "{answer}");
    let template = crate::read(&client.folder.path().join("cdk.out/Stack.template.json"));
    assert_eq!(template["Outputs"]["Out"]["Value"], "produced");
}

#[test]
fn a_client_asks_while_it_is_asked() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    let mut answer = client.ask(synth(&app));
    while answer.get("callback").is_some() {
        let path = {
            let node = client.get(&stack, "node");
            client.get(&node, "path")
        };
        // A request that fails meanwhile ends nothing but itself.
        let (name, _) = client.error(json!({ "api": "get", "objref": { "$jsii.byref": "Object@1" }, "property": "x" }));
        assert_eq!(name, "@jsii/kernel.Fault");
        answer = client.ask(complete(&answer.clone(), path));
    }
    assert!(answer.get("ok").is_some(), "{answer}");
    let template = crate::read(&client.folder.path().join("cdk.out/Stack.template.json"));
    assert_eq!(template["Outputs"]["Out"]["Value"], "Stack");
}

/// While one callback waits, a request of the client may call back again.
#[test]
fn callbacks_nest() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    let inner =
        guest(&mut client, "aws-cdk-lib.IStableStringProducer", json!([{ "method": "produce", "cookie": "inner" }]));
    let inner = client.sinvoke("aws-cdk-lib.Lazy", "string", json!([inner]));
    let mut outer = client.ask(synth(&app));
    while outer.get("callback").is_some() {
        let mut nested = client.ask(json!({ "api": "invoke", "objref": stack, "method": "resolve", "args": [inner] }));
        while nested.get("callback").is_some() {
            assert_eq!(nested["callback"]["cookie"], "inner");
            assert_ne!(nested["callback"]["cbid"], outer["callback"]["cbid"]);
            nested = client.ask(complete(&nested.clone(), json!("deep")));
        }
        assert_eq!(nested["ok"]["result"], "deep");
        outer = client.ask(complete(&outer.clone(), nested["ok"]["result"].clone()));
    }
    assert!(outer.get("ok").is_some(), "{outer}");
    let template = crate::read(&client.folder.path().join("cdk.out/Stack.template.json"));
    assert_eq!(template["Outputs"]["Out"]["Value"], "deep");
}

#[test]
fn an_error_of_the_client_comes_back_to_it() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    let mut answer = client.ask(synth(&app));
    while answer.get("callback").is_some() {
        answer = client.ask(fail(&answer.clone(), "the client's own trouble"));
    }
    assert_eq!(answer["name"], "@jsii/kernel.RuntimeError", "{answer}");
    assert!(answer["error"].as_str().unwrap().contains("the client's own trouble"), "{answer}");
    // The session goes on.
    let node = client.get(&stack, "node");
    assert_eq!(client.get(&node, "path"), "Stack");
}

#[test]
fn a_result_of_the_wrong_type_is_an_error() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let grantee =
        guest(&mut client, "aws-cdk-lib.aws_iam.IGrantable", json!([{ "property": "grantPrincipal", "cookie": "p" }]));
    let mut answer =
        client.ask(json!({ "api": "invoke", "objref": repository, "method": "grantPull", "args": [grantee] }));
    assert_eq!(answer["callback"]["get"]["property"], "grantPrincipal");
    while answer.get("callback").is_some() {
        answer = client.ask(complete(&answer.clone(), json!(3)));
    }
    assert_eq!(answer["name"], "@jsii/kernel.RuntimeError", "{answer}");
}

#[test]
fn an_interface_of_the_client_is_used() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let user = client.create("aws-cdk-lib.aws_iam.User", json!([stack, "U"]));
    let grantee =
        guest(&mut client, "aws-cdk-lib.aws_iam.IGrantable", json!([{ "property": "grantPrincipal", "cookie": "p" }]));
    let mut answer =
        client.ask(json!({ "api": "invoke", "objref": repository, "method": "grantPull", "args": [grantee] }));
    while answer.get("callback").is_some() {
        answer = client.ask(complete(&answer.clone(), user.clone()));
    }
    assert!(answer["ok"]["result"]["$jsii.byref"].is_string(), "{answer}");
    let template = client.template(&app);
    let types: Vec<_> = template["Resources"].as_object().unwrap().values().map(|r| r["Type"].clone()).collect();
    assert!(types.contains(&json!("AWS::IAM::Policy")), "{types:?}");
}

#[test]
fn an_aspect_of_the_client_visits_every_construct() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let aspect = guest(&mut client, "aws-cdk-lib.IAspect", json!([{ "method": "visit", "cookie": "v" }]));
    let aspects = client.sinvoke("aws-cdk-lib.Aspects", "of", json!([stack]));
    client.invoke(&aspects, "add", json!([aspect]));
    let mut visited = Vec::new();
    let mut answer = client.ask(synth(&app));
    while answer.get("callback").is_some() {
        visited.push(answer["callback"]["invoke"]["args"][0].clone());
        answer = client.ask(complete(&answer.clone(), Value::Null));
    }
    assert!(answer.get("ok").is_some(), "{answer}");
    assert_eq!(visited[..2], [stack, repository]);
    let last = visited.last().unwrap();
    assert!(visited.iter().any(|v| v["$jsii.byref"].as_str().unwrap().contains("CfnRepository@")), "{last}");
}

/// A class of the client that replaces a member of the library's is asked in its place, and may ask for the original.
#[test]
fn an_overridden_member_is_asked_of_the_client() {
    let mut client = Client::start();
    let (app, _) = client.app();
    let overrides = json!([{ "method": "allocateLogicalId", "cookie": "ids" }]);
    let own =
        client.ok(json!({ "api": "create", "fqn": "aws-cdk-lib.Stack", "args": [app, "Own"], "overrides": overrides }));
    client.create("aws-cdk-lib.aws_ecr.CfnRepository", json!([own, "R"]));
    let mut answer = client.ask(synth(&app));
    let mut originals = Vec::new();
    while answer.get("callback").is_some() {
        let asked = answer["callback"]["invoke"].clone();
        assert_eq!(asked["method"], "allocateLogicalId");
        assert_eq!(asked["objref"], own);
        let original = client.invoke(&own, "allocateLogicalId", asked["args"].clone());
        answer = client.ask(complete(&answer.clone(), json!(format!("My{}", original.as_str().unwrap()))));
        originals.push(original);
    }
    assert!(answer.get("ok").is_some(), "{answer}");
    assert!(originals.contains(&json!("R")), "{originals:?}");
    let template = crate::read(&client.folder.path().join("cdk.out/Own.template.json"));
    assert!(template["Resources"].as_object().unwrap().contains_key("MyR"), "{template}");
}

#[test]
fn a_client_that_dies_in_a_callback_ends_the_kernel() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    assert!(client.ask(synth(&app)).get("callback").is_some());
    client.input = None;
    // Neither kernel waits for ever; Node's calls it a success.
    assert_eq!(client.end().success(), crate::peer().is_some());
}

#[test]
fn a_client_that_ends_the_session_in_a_callback_does() {
    if crate::peer().is_some() {
        return;
    }
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    assert!(client.ask(synth(&app)).get("callback").is_some());
    client.send(&json!({ "exit": 5 }));
    assert_eq!(client.end().code(), Some(5));
}

/// Malformed lines and answers to callbacks that nobody made are errors, and the callback still waits.
#[test]
fn nonsense_in_a_callback_is_answered() {
    if crate::peer().is_some() {
        return;
    }
    let mut client = Client::start();
    let (app, stack) = client.app();
    lazy_output(&mut client, &stack);
    let mut answer = client.ask(synth(&app));
    client.send_text("garbage\n");
    assert_eq!(client.receive()["name"], "@jsii/kernel.Fault");
    let other = client.ask(json!({ "complete": { "cbid": "jsii::callback::1", "result": 1 } }));
    assert!(other.get("error").is_some(), "{other}");
    while answer.get("callback").is_some() {
        answer = client.ask(complete(&answer.clone(), json!("x")));
    }
    assert!(answer.get("ok").is_some(), "{answer}");
}

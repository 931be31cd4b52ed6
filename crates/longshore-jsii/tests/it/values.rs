//! Values in messages: structs, enums, maps, dates, nothing, tokens, objects.

use serde_json::{Value, json};

use crate::{Client, structure};

/// Resolves any value in a stack: what comes back is what the kernel understood.
fn resolved(client: &mut Client, stack: &Value, value: Value) -> Value {
    let result = client.invoke(stack, "resolve", json!([value]));
    unwrapped(&result)
}

/// Clients take maps wrapped and bare; Node's kernel sends those of the type any bare.
fn unwrapped(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(unwrapped).collect(),
        Value::Object(members) => match members.get("$jsii.map") {
            Some(inner) => unwrapped(inner),
            None => Value::Object(members.iter().map(|(k, v)| (k.clone(), unwrapped(v))).collect()),
        },
        plain => plain.clone(),
    }
}

#[test]
fn plain_values_come_back() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    for value in [
        json!("text"),
        json!(""),
        json!("ünï\u{1F40B}\n\u{0}\""),
        json!(3),
        json!(-2.5),
        json!(0),
        json!(true),
        json!(false),
        json!([]),
        json!([1, ["x", []], false]),
        Value::Null,
    ] {
        assert_eq!(resolved(&mut client, &stack, value.clone()), value);
    }
}

#[test]
fn maps_are_wrapped() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let map = json!({ "$jsii.map": { "b": 1, "a": { "$jsii.map": { "c": [true] } } } });
    assert_eq!(resolved(&mut client, &stack, map), json!({ "b": 1, "a": { "c": [true] } }));
    assert_eq!(resolved(&mut client, &stack, json!({ "$jsii.map": {} })), json!({}));
    // Nothing in a map is a member that is not there.
    let with_nothing = json!({ "$jsii.map": { "a": 1, "b": null } });
    assert_eq!(resolved(&mut client, &stack, with_nothing), json!({ "a": 1 }));
}

#[test]
fn structs_are_given_by_value() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let rule = |data| structure("aws-cdk-lib.aws_ecr.LifecycleRule", data);
    let days = client.sinvoke("aws-cdk-lib.Duration", "days", json!([14]));
    let mutability = json!({ "$jsii.enum": "aws-cdk-lib.aws_ecr.TagMutability/IMMUTABLE" });
    let tagged = json!({ "$jsii.enum": "aws-cdk-lib.aws_ecr.TagStatus/UNTAGGED" });
    let props = structure(
        "aws-cdk-lib.aws_ecr.RepositoryProps",
        json!({
            "repositoryName": "team/app",
            "imageScanOnPush": true,
            "imageTagMutability": mutability,
            "encryptionKey": null,
            "lifecycleRules": [rule(json!({ "maxImageAge": days, "tagStatus": tagged }))],
        }),
    );
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R", props]));
    client.invoke(&repository, "addLifecycleRule", json!([rule(json!({ "maxImageCount": 5 }))]));
    let template = client.template(&app);
    let resources = template["Resources"].as_object().unwrap();
    let resource = resources.values().find(|r| r["Type"] == "AWS::ECR::Repository").unwrap();
    let properties = &resource["Properties"];
    assert_eq!(properties["RepositoryName"], "team/app");
    assert_eq!(properties["ImageTagMutability"], "IMMUTABLE");
    assert_eq!(properties["ImageScanningConfiguration"], json!({ "ScanOnPush": true }));
    let policy: Value =
        serde_json::from_str(properties["LifecyclePolicy"]["LifecyclePolicyText"].as_str().unwrap()).unwrap();
    let untagged =
        json!({ "tagStatus": "untagged", "countType": "sinceImagePushed", "countNumber": 14, "countUnit": "days" });
    assert_eq!(policy["rules"][0]["selection"], untagged);
    let any = json!({ "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 5 });
    assert_eq!(policy["rules"][1]["selection"], any);
}

/// Java sends structs as objects that implement their interface, whose members the kernel asks for.
#[test]
fn structs_may_be_objects_of_the_client() {
    let mut client = Client::start();
    let (app, stack) = client.app();
    let object = client.ok(json!({
        "api": "create", "fqn": "Object", "args": [], "interfaces": ["aws-cdk-lib.aws_ecr.CfnRepositoryProps"],
        "overrides": [{ "property": "repositoryName", "cookie": "n" }],
    }));
    let mut answer = client.ask(
        json!({ "api": "create", "fqn": "aws-cdk-lib.aws_ecr.CfnRepository", "args": [stack, "R", object], "overrides": [] }),
    );
    while let Some(callback) = answer.get("callback").cloned() {
        assert_eq!(callback["get"]["property"], "repositoryName");
        answer = client.ask(json!({ "complete": { "cbid": callback["cbid"], "result": "asked" } }));
    }
    assert!(answer["ok"]["$jsii.byref"].is_string(), "{answer}");
    assert_eq!(client.template(&app)["Resources"]["R"]["Properties"]["RepositoryName"], "asked");
}

#[test]
fn structs_of_the_library_are_references_that_are_read() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let repository = client.create("aws-cdk-lib.aws_ecr.Repository", json!([stack, "R"]));
    let env = client.get(&repository, "env");
    assert_eq!(env["$jsii.interfaces"], json!(["aws-cdk-lib.interfaces.ResourceEnvironment"]));
    let account = client.get(&env, "account");
    assert_eq!(resolved(&mut client, &stack, account), json!({ "Ref": "AWS::AccountId" }));
}

#[test]
fn members_of_enums_come_back() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let resource = client.create("aws-cdk-lib.aws_ecr.CfnRepository", json!([stack, "R"]));
    let destroy = json!({ "$jsii.enum": "aws-cdk-lib.RemovalPolicy/DESTROY" });
    client.invoke(&resource, "applyRemovalPolicy", json!([destroy]));
    let options = client.get(&resource, "cfnOptions");
    let policy = client.get(&options, "deletionPolicy");
    assert_eq!(policy, json!({ "$jsii.enum": "aws-cdk-lib.CfnDeletionPolicy/DELETE" }));
}

#[test]
fn dates_are_understood() {
    let mut client = Client::start();
    let date = json!({ "$jsii.date": "2030-01-02T03:04:05.000Z" });
    let (_, stack) = client.app();
    let result = resolved(&mut client, &stack, date.clone());
    assert_eq!(result.get("$jsii.date").unwrap_or(&result), &date["$jsii.date"]);
}

#[test]
fn tokens_are_texts_numbers_lists_and_objects() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    let region = client.sget("aws-cdk-lib.Aws", "REGION");
    assert!(region.as_str().unwrap().starts_with("${Token[AWS.Region."), "{region}");
    let reference = json!({ "Ref": "AWS::Region" });
    assert_eq!(resolved(&mut client, &stack, region.clone()), reference);
    assert_eq!(client.sinvoke("aws-cdk-lib.Token", "isUnresolved", json!([region])), true);
    assert_eq!(client.sinvoke("aws-cdk-lib.Token", "isUnresolved", json!(["text"])), false);
    let joined = resolved(&mut client, &stack, json!(format!("in-{}", region.as_str().unwrap())));
    let expected = json!({ "Fn::Join": ["", ["in-", reference]] });
    assert_eq!(joined, expected);
    let list = client.sinvoke("aws-cdk-lib.Token", "asList", json!([region]));
    assert_eq!(resolved(&mut client, &stack, list), reference);
    let any = client.sinvoke("aws-cdk-lib.Token", "asAny", json!([region]));
    assert!(any["$jsii.byref"].is_string());
    assert_eq!(resolved(&mut client, &stack, any), reference);
}

/// The names of the client's classes, fields and so on are not the kernel's business; extra keys are let be.
#[test]
fn unknown_keys_of_requests_are_let_be() {
    let mut client = Client::start();
    let answer = client.ok(json!({ "api": "stats", "more": { "deep": [1] } }));
    assert_eq!(answer, json!({ "objectCount": 0 }));
}

#[test]
fn trailing_arguments_may_be_nothing_or_missing() {
    let mut client = Client::start();
    let (_, stack) = client.app();
    for (id, args) in [("A", json!([stack, "A"])), ("B", json!([stack, "B", null]))] {
        let made = client.create("aws-cdk-lib.aws_ecr.Repository", args);
        let node = client.get(&made, "node");
        assert_eq!(client.get(&node, "id"), id);
    }
}

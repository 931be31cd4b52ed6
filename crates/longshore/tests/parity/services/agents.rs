//! Agents: runtimes with images and code, networks, authorizers, endpoints, grants and metrics.

use indexmap::IndexMap;
use longshore::aws_bedrockagentcore::{
    AddEndpointOptions, AgentCoreRuntime, AgentRuntimeArtifact as A, AgentRuntimeAttributes, CodeAssetOptions,
    CustomClaimOperator, IBedrockAgentRuntime as _, IRuntimeEndpoint as _, LifecycleConfiguration, PlatformVersion,
    ProtocolType, RequestHeaderConfiguration, Runtime, RuntimeAuthorizerConfiguration, RuntimeCustomClaim,
    RuntimeEndpoint, RuntimeEndpointAttributes, RuntimeEndpointProps, RuntimeNetworkConfiguration, RuntimeProps,
    VpcConfigProps,
};
use longshore::aws_cloudwatch::MetricOptions;
use longshore::aws_ec2::{Port, SecurityGroup, SecurityGroupRef, SubnetType, Vpc, VpcRef};
use longshore::aws_ecr::{IRepository as _, Repository};
use longshore::aws_iam::{FromRoleArnOptions, PolicyStatement, Role, ServicePrincipal, User};
use longshore::aws_logs::{FilterPattern, MetricFilter};
use longshore::aws_s3::Location;
use longshore::core::array;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::step_functions::told;
use crate::harness::{Context, check, check_with};

const URL: &str = "https://issuer/.well-known/openid-configuration";

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn texts<const N: usize>(pairs: [(&str, &str); N]) -> Option<IndexMap<String, String>> {
    Some(pairs.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect())
}

fn list(of: &[&str]) -> Vec<String> {
    of.iter().map(|s| (*s).to_owned()).collect()
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = &Stack::new(app, "Stack")?;
    let repository = Repository::builder(s, "Repository").build()?;
    let artifact = A::from_ecr_repository_with(&repository, "v1.0.0");
    let plain = Runtime::builder(s, "Plain").agent_runtime_artifact(artifact).build()?;
    let made = Vpc::builder(s, "Vpc").max_azs(1).restrict_default_security_group(false).build()?;
    let vpc: VpcRef = (&made).into();
    let network = RuntimeNetworkConfiguration::using_vpc(s, VpcConfigProps::new(vpc.clone()))?;
    let claims = vec![
        RuntimeCustomClaim::with_string_value("a", "b"),
        RuntimeCustomClaim::with_string_array_value("c", list(&["d"]))?,
        RuntimeCustomClaim::with_string_array_value_with("e", list(&["f", "g"]), CustomClaimOperator::ContainsAny)?,
    ];
    let one = |s: &str| Some(list(&[s]));
    let jwt =
        RuntimeAuthorizerConfiguration::using_jwt(URL, one("client"), one("audience"), one("scope"), Some(claims))?;
    let full = Runtime::builder(s, "Full")
        .runtime_name("my_agent")
        .agent_runtime_artifact(A::from_asset(t.fixture("simple")))
        .network_configuration(network)
        .description("an agent")
        .protocol_configuration(ProtocolType::mcp())
        .platform_version(PlatformVersion::v2())
        .maybe_environment_variables(texts([("A", "1"), ("_B", "2")]))
        .maybe_tags(texts([("team", "red")]))
        .request_header_configuration(RequestHeaderConfiguration {
            allowlisted_headers: Some(list(&["X-One", "X_Two"])),
        })
        .lifecycle_configuration(LifecycleConfiguration {
            idle_runtime_session_timeout: Some(Duration::minutes(10)),
            max_lifetime: Some(Duration::hours(4)),
        })
        .authorizer_configuration(jwt)
        .build()?;
    full.connections()?.allow_to_any_ipv4(Port::tcp(443))?;
    let role = Role::builder(s, "Role").assumed_by(ServicePrincipal::new("bedrock-agentcore.amazonaws.com")).build()?;
    let made = SecurityGroup::builder(s, "Group").vpc(vpc.clone()).build()?;
    let group: SecurityGroupRef = (&made).into();
    let public = VpcConfigProps {
        security_groups: Some(vec![group.clone()]),
        vpc_subnets: Some(SubnetType::Public.into()),
        ..VpcConfigProps::new(vpc)
    };
    Runtime::builder(s, "Second")
        .agent_runtime_artifact(A::from_ecr_repository(&repository))
        .execution_role(&role)
        .network_configuration(RuntimeNetworkConfiguration::using_vpc(s, public)?)
        .protocol_configuration(ProtocolType::of("NEW"))
        .authorizer_configuration(RuntimeAuthorizerConfiguration::using_iam())
        .environment_variables(IndexMap::new())
        .request_header_configuration(RequestHeaderConfiguration::default())
        .lifecycle_configuration(LifecycleConfiguration {
            max_lifetime: Some(Duration::minutes(1)),
            ..Default::default()
        })
        .build()?;
    let object = Location { bucket_name: "their-bucket".into(), object_key: "k.zip".into(), object_version: text("v") };
    Runtime::builder(s, "Code")
        .agent_runtime_artifact(A::from_s3(object, AgentCoreRuntime::python_3_13(), list(&["main.py"])))
        .network_configuration(RuntimeNetworkConfiguration::using_public_network())
        .authorizer_configuration(RuntimeAuthorizerConfiguration::using_o_auth(URL, "client", None, None, None)?)
        .build()?;
    let options = CodeAssetOptions::new(t.fixture("simple"), AgentCoreRuntime::of("RUBY"), list(&["a", "b"]));
    let theirs = "arn:aws:iam::123456789012:role/path/theirs";
    Runtime::builder(s, "CodeAsset")
        .agent_runtime_artifact(A::from_code_asset(options))
        .execution_role(Role::from_role_arn(s, "Theirs", theirs, FromRoleArnOptions::default())?)
        .build()?;
    let uri = A::from_image_uri("123456789012.dkr.ecr.us-west-2.amazonaws.com/my-agent:latest")?;
    Runtime::builder(s, "Uri").agent_runtime_artifact(uri).build()?;
    MetricFilter::builder(s, "Errors")
        .log_group(plain.application_log_group()?)
        .filter_pattern(FilterPattern::string_value("$.tool_status", "=", "error")?)
        .metric_namespace("MyApp")
        .metric_name("ToolExecutionErrors")
        .build()?;
    let groups = [plain.application_log_group()?, plain.application_log_group()?];
    t.record("same log group", groups[0].node().is_same(groups[1].node()), None);
    let live = AddEndpointOptions { description: text("the live one"), version: text("3") };
    let endpoint = full.add_endpoint("live", live)?;
    plain.add_endpoint("newest", AddEndpointOptions::default())?;
    let alone = RuntimeEndpoint::builder(s, "Alone")
        .agent_runtime_id("agent_one-0123456789")
        .maybe_tags(texts([("a", "b")]))
        .build()?;
    let attrs =
        RuntimeEndpointAttributes { status: text("READY"), ..RuntimeEndpointAttributes::new("arn:e", "e", "arn:r") };
    let theirs = RuntimeEndpoint::from_runtime_endpoint_attributes(s, "TheirEndpoint", attrs)?;
    let imported = Runtime::from_agent_runtime_attributes(
        s,
        "Imported",
        AgentRuntimeAttributes {
            security_groups: Some(vec![group]),
            agent_runtime_version: text("2"),
            ..AgentRuntimeAttributes::new(
                "arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/r-0123456789",
                "r-0123456789",
                "r",
                "arn:aws:iam::123456789012:role/r",
            )
        },
    )?;
    let user = User::builder(s, "User").build()?;
    plain.grant_invoke_runtime(&user)?;
    full.grant_invoke_runtime_for_user(&user)?;
    imported.grant_invoke(&user)?;
    plain.grant(&["s3:GetObject"], &["*"])?;
    full.add_to_role_policy(PolicyStatement::builder().action("s3:PutObject").resource("*").build()?)?;
    repository.grant_push(&plain)?;
    imported.connections()?.allow_from(&full.connections()?, Port::tcp(80))?;
    let none = MetricOptions::default;
    let mine = MetricOptions { dimensions_map: texts([("More", "d")]), region: text("eu-west-1"), ..none() };
    let metrics = [
        plain.metric_invocations(none())?,
        plain.metric_invocations_aggregated(none())?,
        plain.metric_throttles(none())?,
        plain.metric_system_errors(none())?,
        plain.metric_user_errors(none())?,
        plain.metric_latency(none())?,
        plain.metric_total_errors(none())?,
        plain.metric_session_count(none())?,
        plain.metric_sessions_aggregated(none())?,
        imported.metric("Mine", mine)?,
    ];
    let mut recorded: Vec<Value> = Vec::new();
    for metric in &metrics {
        let mut all = told(metric)?;
        all.extend([metric.namespace().into(), metric.region().into()]);
        recorded.push(all.into());
    }
    t.record("metrics", recorded, s);
    t.record(
        "values",
        array![
            plain.agent_runtime_arn(),
            plain.agent_runtime_id(),
            plain.agent_runtime_name(),
            plain.agent_runtime_version(),
            plain.agent_status(),
            plain.created_at(),
            plain.last_updated_at(),
            full.description(),
            full.agent_runtime_name(),
            endpoint.agent_runtime_endpoint_arn(),
            endpoint.endpoint_name(),
            endpoint.endpoint_id(),
            endpoint.status(),
            endpoint.live_version(),
            endpoint.target_version(),
            endpoint.created_at(),
            endpoint.last_updated_at(),
            endpoint.agent_runtime_arn(),
            endpoint.agent_runtime_version(),
            alone.endpoint_name(),
            theirs.status(),
            imported.agent_runtime_version(),
        ],
        s,
    );
    refusals(t)
}

fn of(s: &Stack, change: impl FnOnce(&mut RuntimeProps)) -> Result<Runtime> {
    let repository = Repository::from_repository_name(s, "Repo", "r")?;
    let mut props = RuntimeProps::new(A::from_ecr_repository(repository));
    change(&mut props);
    Runtime::new(s, "R", props)
}

fn refusals(t: &Context) -> Result<()> {
    let long = |n: usize| "x".repeat(n);
    let many: IndexMap<String, String> = (0..51).map(|i| (format!("K{i}"), "v".to_owned())).collect();
    let pair = |k: &str, v: &str| Some([(k.to_owned(), v.to_owned())].into());
    let names = [("long name", long(49)), ("odd name", "a-b".to_owned()), ("empty name", String::new())];
    for (label, name) in names {
        t.attempt(label, |s, _| of(s, |p| p.runtime_name = Some(name)).map(drop));
    }
    t.attempt("description", |s, _| of(s, |p| p.description = Some(long(1201))).map(drop));
    let variables = [
        ("variables", Some(many)),
        ("key", pair("1-a", "v")),
        ("long key", pair(&long(101), "v")),
        ("value", pair("A", &long(2049))),
    ];
    for (label, all) in variables {
        t.attempt(label, |s, _| of(s, |p| p.environment_variables = all).map(drop));
    }
    let tags = [
        ("aws tag", pair("aws:x", "v")),
        ("odd tag", pair("a#", "v")),
        ("long tag", pair(&long(257), "v")),
        ("odd tag value", pair("a", "#")),
        ("long tag value", pair("a", &long(257))),
    ];
    for (label, all) in tags {
        t.attempt(label, |s, _| of(s, |p| p.tags = all).map(drop));
    }
    for (label, headers) in [("headers", Vec::new()), ("header", vec!["1".to_owned(), long(257)])] {
        let headers = RequestHeaderConfiguration { allowlisted_headers: Some(headers) };
        t.attempt(label, |s, _| of(s, |p| p.request_header_configuration = Some(headers)).map(drop));
    }
    let idle =
        LifecycleConfiguration { idle_runtime_session_timeout: Some(Duration::seconds(59)), ..Default::default() };
    let lifetime = LifecycleConfiguration { max_lifetime: Some(Duration::hours(9)), ..Default::default() };
    for (label, lifecycle) in [("idle", idle), ("lifetime", lifetime)] {
        t.attempt(label, |s, _| of(s, |p| p.lifecycle_configuration = Some(lifecycle)).map(drop));
    }
    let roles = [
        ("role", "arn:aws:iam::123:role/x".to_owned()),
        ("role name", format!("arn:aws:iam::123456789012:role/{}", long(65))),
    ];
    for (label, arn) in roles {
        t.attempt(label, |s, _| {
            let role = Role::from_role_arn(s, "Role", arn, FromRoleArnOptions::default())?;
            of(s, |p| p.execution_role = Some(role)).map(drop)
        });
    }
    t.attempt("no vpc", |s, _| of(s, |_| {})?.connections().map(drop));
    t.attempt("uri", |_, _| A::from_image_uri("docker.io/x:y").map(drop));
    let jwt = |url: &str, claims| RuntimeAuthorizerConfiguration::using_jwt(url, None, None, None, claims);
    t.attempt("jwt", |_, _| jwt("https://x", None).map(drop));
    t.attempt("oauth", |_, _| {
        RuntimeAuthorizerConfiguration::using_o_auth("https://x", "c", None, None, None).map(drop)
    });
    t.attempt("claim operator", |_, _| {
        RuntimeCustomClaim::with_string_array_value_with("c", list(&["d"]), CustomClaimOperator::Equals).map(drop)
    });
    t.attempt_synth("claim values", |s, _| {
        let claim = RuntimeCustomClaim::with_string_array_value("c", list(&["d", "e"]))?;
        let authorizer = jwt(URL, Some(vec![claim]))?;
        of(s, |p| p.authorizer_configuration = Some(authorizer)).map(drop)
    });
    t.attempt("outbound", |s, _| {
        let vpc = Vpc::builder(s, "V").build()?;
        let group = SecurityGroup::builder(s, "G").vpc(&vpc).build()?;
        let props = VpcConfigProps {
            security_groups: Some(vec![(&group).into()]),
            allow_all_outbound: Some(true),
            ..VpcConfigProps::new(VpcRef::from(&vpc))
        };
        RuntimeNetworkConfiguration::using_vpc(s, props).map(drop)
    });
    let end = RuntimeEndpointProps::new("agent_one-0123456789");
    let endpoints = [
        ("endpoint name", RuntimeEndpointProps { endpoint_name: text("1"), ..end.clone() }),
        ("long endpoint name", RuntimeEndpointProps { endpoint_name: Some(long(49)), ..end.clone() }),
        ("endpoint id", RuntimeEndpointProps::new("x")),
        ("endpoint version", RuntimeEndpointProps { agent_runtime_version: text("0"), ..end.clone() }),
        ("endpoint description", RuntimeEndpointProps { description: Some(long(257)), ..end.clone() }),
        ("endpoint tag", RuntimeEndpointProps { tags: pair("AWS:x", "v"), ..end.clone() }),
        ("endpoint tag value", RuntimeEndpointProps { tags: pair("a", &long(257)), ..end }),
    ];
    for (label, props) in endpoints {
        t.attempt(label, |s, _| RuntimeEndpoint::new(s, "E", props).map(drop));
    }
    Ok(())
}

#[test]
fn agents() {
    check("2464-agent-runtimes", build);
}

#[test]
fn agents_of_new_projects() {
    check_with(
        "2465-agent-runtimes-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}

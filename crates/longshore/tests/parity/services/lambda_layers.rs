//! What AWS has for functions: layers, log levels, tenants, capacity providers.

use longshore::aws_ec2::{InstanceType, SecurityGroup, SecurityGroupRef, Subnet, SubnetRef};
use longshore::aws_iam::{Role, ServicePrincipal};
use longshore::aws_kms::Key;
use longshore::aws_lambda::{
    AdotInstrumentationConfig, AdotLambdaExecWrapper, AdotLambdaLayerGenericVersion,
    AdotLambdaLayerJavaScriptSdkVersion, AdotLambdaLayerJavaSdkVersion, AdotLambdaLayerPythonSdkVersion,
    AdotLayerVersion, Alias, AliasProps, ApplicationLogLevel, Architecture, CapacityProvider,
    CapacityProviderFunctionOptions, CapacityProviderProps, Code, DockerImageCode, DockerImageFunction, Function,
    FunctionProps, FunctionUrlOptions, ICapacityProvider as _, IFunction as _, InstanceTypeFilter,
    LambdaInsightsVersion, LatestPublishedScalingConfig, LogFormat, LoggingFormat, ParamsAndSecretsLayerVersion,
    ParamsAndSecretsLogLevel, ParamsAndSecretsOptions, ParamsAndSecretsVersions, PropagateTags, Runtime,
    ScalingOptions, SnapStartConf, SystemLogLevel, TargetTrackingScalingPolicy, TenancyConfig, Tracing,
};
use longshore::aws_lambda_event_sources::SqsEventSource;
use longshore::aws_logs::LogGroup;
use longshore::aws_sqs::Queue;
use longshore::core::region_info::{Fact, RegionInfo};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::{Context, check};

type Change<'a> = &'a dyn Fn(&mut FunctionProps);

fn code(x: &Stack, id: &str, change: impl FnOnce(&mut FunctionProps)) -> Result<Function> {
    let mut props = FunctionProps::new(Runtime::NODEJS_22_X, "index.h", Code::from_inline("x"));
    change(&mut props);
    Function::new(x, id, props)
}

fn params(options: ParamsAndSecretsOptions) -> Option<ParamsAndSecretsLayerVersion> {
    Some(ParamsAndSecretsLayerVersion::from_version_with(ParamsAndSecretsVersions::V1_0_103, options))
}

fn adot(layer_version: AdotLayerVersion, exec_wrapper: AdotLambdaExecWrapper) -> Option<AdotInstrumentationConfig> {
    Some(AdotInstrumentationConfig { layer_version, exec_wrapper })
}

fn generic(version: AdotLambdaLayerGenericVersion) -> AdotLayerVersion {
    AdotLayerVersion::from_generic_layer_version(version)
}

fn network(x: &Stack) -> Result<(Vec<SecurityGroupRef>, Vec<SubnetRef>)> {
    let group = SecurityGroup::from_security_group_id(x, "Sg", "sg-1")?;
    Ok((vec![group], vec![Subnet::from_subnet_id(x, "Sn", "subnet-1")?]))
}

fn layers(s: &Stack, c: &Context) -> Result<()> {
    use AdotLambdaExecWrapper as W;
    code(s, "Insights", |p| {
        p.insights_version = Some(LambdaInsightsVersion::VERSION_1_0_229_0);
        p.environment = Some([("A".to_owned(), "b".to_owned())].into());
    })?;
    code(s, "Arm", |p| {
        p.insights_version = Some(LambdaInsightsVersion::VERSION_1_0_333_0);
        p.architecture = Some(Architecture::ARM_64);
    })?;
    let role = Role::from_role_arn(s, "Role", "arn:aws:iam::1:role/r", Default::default())?;
    let own = LambdaInsightsVersion::from_insight_version_arn("arn:aws:lambda:us-east-1:1:layer:x:1");
    code(s, "Own", |p| {
        p.insights_version = Some(own);
        p.role = Some(role);
    })?;
    DockerImageFunction::builder(s, "Image")
        .code(DockerImageCode::from_image_asset(c.fixture("simple")))
        .insights_version(LambdaInsightsVersion::VERSION_1_0_54_0)
        .params_and_secrets(ParamsAndSecretsLayerVersion::from_version(ParamsAndSecretsVersions::V1_0_103))
        .build()?;
    code(s, "Adot", |p| {
        p.runtime = Runtime::PYTHON_3_13;
        p.tracing = Some(Tracing::PassThrough);
        let layer = AdotLayerVersion::from_python_sdk_layer_version(AdotLambdaLayerPythonSdkVersion::V1_13_0);
        p.adot_instrumentation = adot(layer, W::InstrumentHandler);
    })?;
    code(s, "AdotJs", |p| {
        p.architecture = Some(Architecture::ARM_64);
        let layer = AdotLayerVersion::from_java_script_sdk_layer_version(AdotLambdaLayerJavaScriptSdkVersion::LATEST);
        p.adot_instrumentation = adot(layer, W::RegularHandler);
    })?;
    code(s, "AdotAny", |p| {
        p.tracing = Some(Tracing::Disabled);
        p.adot_instrumentation = adot(generic(AdotLambdaLayerGenericVersion::V0_62_1), W::SqsHandler);
    })?;
    code(s, "Params", |p| {
        p.environment = Some([("Z".to_owned(), "1".to_owned())].into());
        p.params_and_secrets = params(ParamsAndSecretsOptions {
            cache_enabled: Some(false),
            cache_size: Some(5.0),
            http_port: Some(80.0),
            log_level: Some(ParamsAndSecretsLogLevel::Debug),
            max_connections: Some(5.0),
            secrets_manager_timeout: Some(Duration::seconds(2)),
            secrets_manager_ttl: Some(Duration::minutes(1)),
            parameter_store_timeout: Some(Duration::millis(5)),
            parameter_store_ttl: Some(Duration::seconds(0)),
        });
    })?;
    let three = code(s, "Three", |p| {
        p.insights_version = Some(LambdaInsightsVersion::VERSION_1_0_498_0);
        let arn = "arn:aws:lambda:us-east-1:1:layer:y:1";
        p.params_and_secrets = Some(ParamsAndSecretsLayerVersion::from_version_arn(arn));
    })?;
    three.current_version()?;
    code(s, "Levels", |p| {
        p.logging_format = Some(LoggingFormat::Json);
        p.application_log_level_v2 = Some(ApplicationLogLevel::Fatal);
        p.system_log_level_v2 = Some(SystemLogLevel::Warn);
    })?;
    code(s, "OldLevels", |p| {
        p.log_format = Some(LogFormat::Json.to_string());
        p.application_log_level = Some("INFO".into());
        p.system_log_level = Some("DEBUG".into());
    })?;
    Ok(())
}

fn providers(s: &Stack, c: &Context) -> Result<()> {
    let label = |name: &str| format!("{} {name}", s.node().id());
    let tenants = code(s, "Tenants", |p| p.tenancy_config = Some(TenancyConfig::PER_TENANT))?;
    let mode = |of: Option<TenancyConfig>| {
        // The class has the property's name as TypeScript spells it.
        let text = of.map(|t| t.tenancy_config_property().to_json(0)).unwrap_or_default();
        Value::from(serde_json::from_str::<serde_json::Value>(&text.replace("Tenant", "tenant")).unwrap())
    };
    c.record(&label("tenants"), mode(tenants.tenancy_config()), None);
    let alias = Alias::new(s, "Alias", AliasProps::new("a", &tenants.current_version()?))?;
    c.record(&label("alias"), mode(alias.tenancy_config()), None);
    let (groups, mut subnets) = network(s)?;
    subnets.push(Subnet::from_subnet_id(s, "Sn2", "subnet-2")?);
    let plain = CapacityProvider::new(s, "Plain", CapacityProviderProps::new(groups.clone(), subnets.clone()))?;
    c.record(&label("provider"), vec![plain.capacity_provider_name(), plain.capacity_provider_arn()], s);
    let operator = Role::builder(s, "Operator").assumed_by(ServicePrincipal::new("lambda.amazonaws.com")).build()?;
    let full = CapacityProvider::builder(s, "Full")
        .capacity_provider_name("full")
        .security_groups(groups.clone())
        .subnets(subnets.clone())
        .operator_role(&operator)
        .architectures(vec![Architecture::ARM_64])
        .instance_type_filter(InstanceTypeFilter::allow(vec![InstanceType::new("m7g.large")]))
        .max_v_cpu_count(100.0)
        .scaling_options(ScalingOptions::manual(vec![TargetTrackingScalingPolicy::cpu_utilization(60.0)]))
        .kms_key(&Key::builder(s, "Key").build()?)
        .propagate_tags(PropagateTags::explicit([("a".to_owned(), "b".to_owned())].into()))
        .log_group(&LogGroup::builder(s, "Logs").build()?)
        .system_log_level(SystemLogLevel::Info)
        .build()?;
    CapacityProvider::builder(s, "Auto")
        .security_groups(groups)
        .subnets(subnets)
        .instance_type_filter(InstanceTypeFilter::exclude(vec![InstanceType::new("m7g.large")]))
        .scaling_options(ScalingOptions::auto())
        .propagate_tags(PropagateTags::none())
        .build()?;
    plain.add_function(&code(s, "OnPlain", |_| {})?, Default::default())?;
    let options = CapacityProviderFunctionOptions {
        per_execution_environment_max_concurrency: Some(5.0),
        execution_environment_memory_gi_b_per_v_cpu: Some(4.0),
        publish_to_latest_published: Some(true),
        latest_published_scaling_config: Some(LatestPublishedScalingConfig {
            min_execution_environments: Some(1.0),
            max_execution_environments: Some(9.0),
        }),
    };
    full.add_function(&code(s, "OnFull", |_| {})?, options)?;
    let theirs = CapacityProvider::from_capacity_provider_name(s, "Theirs", "theirs")?;
    c.record(&label("theirs"), vec![theirs.capacity_provider_arn()], s);
    let arn = "arn:aws:lambda:eu-west-1:1:capacity-provider:x";
    let by_arn = CapacityProvider::from_capacity_provider_arn(s, "ByArn", arn)?;
    c.record(&label("by arn"), by_arn.capacity_provider_name(), None);
    c.record(&label("insights"), LambdaInsightsVersion::VERSION_1_0_119_0.layer_version_arn(), s);
    let adot = AdotLambdaLayerJavaSdkVersion::V1_30_0.layer_arn(s, &Architecture::X86_64)?;
    c.record(&label("adot"), adot, s);
    Ok(())
}

fn in_region(c: &Context, label: &str, region: &str, change: Change<'_>) {
    let env = Environment { region: Some(region.into()), ..Default::default() };
    let stack = StackProps { env, ..Default::default() };
    c.attempt_with(label, AppProps::default(), stack, false, |x, _| code(x, "F", change).map(drop));
}

#[test]
fn layers_of_aws() {
    check("2451-lambda-layers-of-aws", |app, c| {
        let known = |region: &str, account: Option<&str>| StackProps {
            env: Environment { region: Some(region.into()), account: account.map(Into::into) },
            ..Default::default()
        };
        let agnostic = Stack::new(app, "Agnostic")?;
        layers(&agnostic, c)?;
        providers(&agnostic, c)?;
        let west = Stack::with_props(app, "Known", known("eu-west-1", Some("123456789012")))?;
        layers(&west, c)?;
        providers(&west, c)?;
        let flagged = Stack::with_props(app, "Flagged", known("us-east-1", None))?;
        for (flag, value) in Context::recommended_flags() {
            flagged.node().set_context(&flag, value)?;
        }
        layers(&flagged, c)?;
        providers(&flagged, c)?;
        assert!(Fact::names().len() > 100);
        let facts: Vec<Value> = ["eu-west-1", "us-gov-west-1", "cn-north-1"]
            .iter()
            .map(|r| {
                let r = RegionInfo::get(*r);
                let all = [
                    r.cloudwatch_lambda_insights_arn("1.0.119.0", Some("x86_64")),
                    r.app_config_lambda_arn("2.0.181", Some("arm64")),
                    r.adot_lambda_layer_arn("GENERIC", "0.88.0", "arm64"),
                    r.params_and_secrets_lambda_layer_arn("1.0.103", "x86_64"),
                ];
                Value::from(all.into_iter().map(|v| v.unwrap_or_else(|| "none".into())).collect::<Vec<_>>())
            })
            .collect();
        c.record("facts", facts, None);
        refusals(c);
        provider_refusals(c);
        Ok(())
    });
}

fn refusals(c: &Context) {
    let regular = AdotLambdaExecWrapper::RegularHandler;
    c.attempt("insights elsewhere", |x, _| {
        let arm = |p: &mut FunctionProps| {
            p.insights_version = Some(LambdaInsightsVersion::VERSION_1_0_54_0);
            p.architecture = Some(Architecture::ARM_64);
        };
        code(x, "F", arm).map(drop)
    });
    in_region(c, "insights in a region", "ap-south-2", &|p| {
        p.insights_version = Some(LambdaInsightsVersion::VERSION_1_0_86_0);
    });
    in_region(c, "adot in a region", "us-nowhere-1", &|p| {
        p.adot_instrumentation = adot(generic(AdotLambdaLayerGenericVersion::V0_62_1), regular);
    });
    in_region(c, "params in a region", "us-nowhere-1", &|p| p.params_and_secrets = params(Default::default()));
    let latest = generic(AdotLambdaLayerGenericVersion::LATEST);
    let simple = c.fixture("simple");
    c.attempt("adot of an image", |x, _| {
        let image = DockerImageFunction::builder(x, "F").code(DockerImageCode::from_image_asset(simple.clone()));
        image.maybe_adot_instrumentation(adot(latest, regular)).build().map(drop)
    });
    let asset = || Code::from_asset(simple.clone());
    c.attempt("adot of go", |x, _| {
        let mut props = FunctionProps::new(Runtime::GO_1_X, "h", asset());
        props.adot_instrumentation = adot(latest, regular);
        Function::new(x, "F", props).map(drop)
    });
    let plain = |label: &str, change: Change<'_>| c.attempt(label, |x, _| code(x, "F", change).map(drop));
    plain("adot of python", &|p| {
        p.runtime = Runtime::PYTHON_3_13;
        p.adot_instrumentation = adot(latest, regular);
    });
    let wrong = |label: &str, options: ParamsAndSecretsOptions| {
        plain(&format!("params {label}"), &|p| p.params_and_secrets = params(options.clone()));
    };
    wrong("cache", ParamsAndSecretsOptions { cache_size: Some(1001.0), ..Default::default() });
    wrong("port", ParamsAndSecretsOptions { http_port: Some(0.0), ..Default::default() });
    wrong("connections", ParamsAndSecretsOptions { max_connections: Some(0.0), ..Default::default() });
    let secret = Some(Duration::seconds(301));
    wrong("secret", ParamsAndSecretsOptions { secrets_manager_ttl: secret, ..Default::default() });
    let parameter = Some(Duration::minutes(6));
    wrong("parameter", ParamsAndSecretsOptions { parameter_store_ttl: parameter, ..Default::default() });
    plain("levels both formats", &|p| {
        p.log_format = Some("JSON".into());
        p.logging_format = Some(LoggingFormat::Json);
    });
    plain("levels both app", &|p| {
        p.application_log_level = Some("INFO".into());
        p.application_log_level_v2 = Some(ApplicationLogLevel::Info);
    });
    plain("levels both system", &|p| {
        p.system_log_level = Some("INFO".into());
        p.system_log_level_v2 = Some(SystemLogLevel::Info);
    });
    plain("levels no format", &|p| p.application_log_level = Some("INFO".into()));
    plain("levels text", &|p| {
        p.logging_format = Some(LoggingFormat::Text);
        p.application_log_level_v2 = Some(ApplicationLogLevel::Info);
    });
    plain("levels old text", &|p| {
        p.log_format = Some("Text".into());
        p.system_log_level = Some("INFO".into());
    });
    let tenants = |x: &Stack| code(x, "F", |p| p.tenancy_config = Some(TenancyConfig::PER_TENANT));
    c.attempt("tenants snap start", |x, _| {
        let mut props = FunctionProps::new(Runtime::JAVA_21, "index.h", asset());
        props.tenancy_config = Some(TenancyConfig::PER_TENANT);
        props.snap_start = Some(SnapStartConf::ON_PUBLISHED_VERSIONS);
        Function::new(x, "F", props).map(drop)
    });
    c.attempt("tenants url", |x, _| tenants(x)?.add_function_url(FunctionUrlOptions::default()).map(drop));
    c.attempt("tenants events", |x, _| {
        let function = tenants(x)?;
        function.add_event_source(&SqsEventSource::new(&Queue::builder(x, "Q").build()?)?)
    });
}

fn provider_refusals(c: &Context) {
    let provider = |x: &Stack, change: &dyn Fn(&mut CapacityProviderProps)| {
        let (groups, subnets) = network(x)?;
        let mut props = CapacityProviderProps::new(groups, subnets);
        change(&mut props);
        CapacityProvider::new(x, "P", props)
    };
    let wrong = |label: &str, change: &dyn Fn(&mut CapacityProviderProps)| {
        c.attempt(&format!("provider {label}"), |x, _| provider(x, change).map(drop));
    };
    wrong("few", &|p| p.max_v_cpu_count = Some(11.0));
    wrong("named few", &|p| {
        p.max_v_cpu_count = Some(15_001.0);
        p.capacity_provider_name = Some("x".into());
    });
    wrong("no subnets", &|p| p.subnets.clear());
    wrong("no groups", &|p| p.security_groups.clear());
    wrong("name", &|p| p.capacity_provider_name = Some("a b".into()));
    wrong("long name", &|p| p.capacity_provider_name = Some("a".repeat(141)));
    wrong("types", &|p| p.instance_type_filter = Some(InstanceTypeFilter::allow(vec![])));
    wrong("policies", &|p| p.scaling_options = Some(ScalingOptions::manual(vec![])));
    let many = vec![TargetTrackingScalingPolicy::cpu_utilization(1.0); 11];
    wrong("many policies", &|p| p.scaling_options = Some(ScalingOptions::manual(many.clone())));
    let tags = || (0..41).map(|i| (format!("k{i}"), "v".to_owned())).collect();
    wrong("tags", &|p| p.propagate_tags = Some(PropagateTags::explicit(tags())));
    let scaled = |label: &str, min: Option<f64>, max: Option<f64>| {
        let config = LatestPublishedScalingConfig { min_execution_environments: min, max_execution_environments: max };
        let options =
            CapacityProviderFunctionOptions { latest_published_scaling_config: Some(config), ..Default::default() };
        c.attempt(&format!("provider {label}"), |x, _| {
            provider(x, &|_| {})?.add_function(&code(x, "F", |_| {})?, options)
        });
    };
    scaled("min", Some(-1.0), None);
    scaled("max", None, Some(15_001.0));
    scaled("order", Some(5.0), Some(4.0));
    c.attempt("provider import", |x, _| {
        let function = Function::from_function_name(x, "F", "f")?;
        provider(x, &|_| {})?.add_function(&*function, Default::default())
    });
}

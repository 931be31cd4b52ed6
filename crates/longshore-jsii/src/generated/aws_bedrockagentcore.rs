//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_bedrockagentcore::AddEndpointOptions, AWS_BEDROCKAGENTCORE_ADDENDPOINTOPTIONS, "aws-cdk-lib.aws_bedrockagentcore.AddEndpointOptions", {
"description" => description,
"version" => version,
});
pub(crate) static AWS_BEDROCKAGENTCORE_AGENTCORERUNTIME: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.AgentCoreRuntime",
    interface: false,
    create: None,
    statics: &[
        ("NODE_22", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::node_22(), k)),
        ("PYTHON_3_10", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::python_3_10(), k)),
        ("PYTHON_3_11", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::python_3_11(), k)),
        ("PYTHON_3_12", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::python_3_12(), k)),
        ("PYTHON_3_13", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::python_3_13(), k)),
        ("PYTHON_3_14", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::python_3_14(), k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::of(a0), k)
        }),
    ],
    members: &[
        Member::Get("value", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::AgentCoreRuntime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::AgentCoreRuntime>::value(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::AgentCoreRuntime>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_bedrockagentcore::AgentCoreRuntime, AWS_BEDROCKAGENTCORE_AGENTCORERUNTIME);
pub(crate) static AWS_BEDROCKAGENTCORE_AGENTRUNTIMEARTIFACT: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.AgentRuntimeArtifact",
    interface: false,
    create: None,
    statics: &[
        ("fromCodeAsset", |k, a| {
            let a0 = a.get::<longshore::aws_bedrockagentcore::CodeAssetOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::AgentRuntimeArtifact>::from_code_asset(a0), k)
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| String::new());
            ToWire::wire(<longshore::aws_bedrockagentcore::AgentRuntimeArtifact>::from_ecr_repository_with(a0, a1), k)
        }),
        ("fromImageUri", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::AgentRuntimeArtifact>::from_image_uri(a0)?, k)
        }),
        ("fromS3", |k, a| {
            let a0 = a.get::<longshore::aws_s3::Location>(k, 0)?;
            let a1 = a.get::<longshore::aws_bedrockagentcore::AgentCoreRuntime>(k, 1)?;
            let a2 = a.get::<Vec<String>>(k, 2)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::AgentRuntimeArtifact>::from_s3(a0, a1, a2), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_bedrockagentcore::AgentRuntimeArtifact>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_bedrockagentcore::Runtime>(k, 1)?;
        {
            <longshore::aws_bedrockagentcore::AgentRuntimeArtifact>::bind(&this, &a0, &a1)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_bedrockagentcore::AgentRuntimeArtifact, AWS_BEDROCKAGENTCORE_AGENTRUNTIMEARTIFACT);
bound_struct!(longshore::aws_bedrockagentcore::AgentRuntimeAttributes, AWS_BEDROCKAGENTCORE_AGENTRUNTIMEATTRIBUTES, "aws-cdk-lib.aws_bedrockagentcore.AgentRuntimeAttributes", {
"agentRuntimeArn" => agent_runtime_arn,
"agentRuntimeId" => agent_runtime_id,
"agentRuntimeName" => agent_runtime_name,
"roleArn" => role_arn,
"agentRuntimeVersion" => agent_runtime_version,
"description" => description,
"securityGroups" => security_groups,
"agentStatus" => agent_status,
"createdAt" => created_at,
"lastUpdatedAt" => last_updated_at,
});
bound_struct!(longshore::aws_bedrockagentcore::CodeAssetOptions, AWS_BEDROCKAGENTCORE_CODEASSETOPTIONS, "aws-cdk-lib.aws_bedrockagentcore.CodeAssetOptions", {
"path" => path,
"runtime" => runtime,
"entrypoint" => entrypoint,
"exclude" => exclude,
"assetHash" => asset_hash,
"displayName" => display_name,
});
bound_enum!(longshore::aws_bedrockagentcore::CustomClaimOperator, "aws-cdk-lib.aws_bedrockagentcore.CustomClaimOperator", {
"EQUALS" => Equals,
"CONTAINS" => Contains,
"CONTAINS_ANY" => ContainsAny,
});
pub(crate) static AWS_BEDROCKAGENTCORE_IBEDROCKAGENTRUNTIME_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.IBedrockAgentRuntime",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("agentRuntimeArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::agent_runtime_arn(&*this), k)
        }),
        Member::Get("agentRuntimeId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::agent_runtime_id(&*this), k)
        }),
        Member::Get("agentRuntimeName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::agent_runtime_name(&*this), k)
        }),
        Member::Get("applicationLogGroup", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::application_log_group(&*this)?, k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::role(&*this), k)
        }),
        Member::Get("agentRuntimeVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::agent_runtime_version(&*this), k)
        }),
        Member::Get("agentStatus", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::agent_status(&*this), k)
        }),
        Member::Get("createdAt", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::created_at(&*this), k)
        }),
        Member::Get("lastUpdatedAt", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::last_updated_at(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::connections(&*this)?, k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                longshore::aws_bedrockagentcore::IBedrockAgentRuntime::add_to_role_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            let a1 = a.get::<Vec<String>>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::grant(&*this, &a0, &a1)?, k)
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::grant_invoke(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeRuntime", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::grant_invoke_runtime(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeRuntimeForUser", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                longshore::aws_bedrockagentcore::IBedrockAgentRuntime::grant_invoke_runtime_for_user(&*this, &*a0)?,
                k,
            )
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_invocations(&*this, a0)?, k)
        }),
        Member::Call("metricInvocationsAggregated", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_invocations_aggregated(&*this, a0)?,
                k,
            )
        }),
        Member::Call("metricLatency", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_latency(&*this, a0)?, k)
        }),
        Member::Call("metricSessionCount", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_session_count(&*this, a0)?, k)
        }),
        Member::Call("metricSessionsAggregated", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_sessions_aggregated(&*this, a0)?,
                k,
            )
        }),
        Member::Call("metricSystemErrors", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_system_errors(&*this, a0)?, k)
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_throttles(&*this, a0)?, k)
        }),
        Member::Call("metricTotalErrors", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_total_errors(&*this, a0)?, k)
        }),
        Member::Call("metricUserErrors", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_bedrockagentcore::IBedrockAgentRuntime::metric_user_errors(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>,
    AWS_BEDROCKAGENTCORE_IBEDROCKAGENTRUNTIME_DYN,
    construct
);
pub(crate) static AWS_BEDROCKAGENTCORE_IRUNTIMEENDPOINT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.IRuntimeEndpoint",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("agentRuntimeArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::agent_runtime_arn(&*this), k)
        }),
        Member::Get("agentRuntimeEndpointArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::agent_runtime_endpoint_arn(&*this), k)
        }),
        Member::Get("endpointName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::endpoint_name(&*this), k)
        }),
        Member::Get("createdAt", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::created_at(&*this), k)
        }),
        Member::Get("description", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::description(&*this), k)
        }),
        Member::Get("liveVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::live_version(&*this), k)
        }),
        Member::Get("status", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::status(&*this), k)
        }),
        Member::Get("targetVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>>()?;
            ToWire::wire(longshore::aws_bedrockagentcore::IRuntimeEndpoint::target_version(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>,
    AWS_BEDROCKAGENTCORE_IRUNTIMEENDPOINT_DYN,
    construct
);
bound_struct!(longshore::aws_bedrockagentcore::LifecycleConfiguration, AWS_BEDROCKAGENTCORE_LIFECYCLECONFIGURATION, "aws-cdk-lib.aws_bedrockagentcore.LifecycleConfiguration", {
"idleRuntimeSessionTimeout" => idle_runtime_session_timeout,
"maxLifetime" => max_lifetime,
});
pub(crate) static AWS_BEDROCKAGENTCORE_PLATFORMVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.PlatformVersion",
    interface: false,
    create: None,
    statics: &[
        ("V1", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::PlatformVersion>::v1(), k)),
        ("V2", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::PlatformVersion>::v2(), k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::PlatformVersion>::of(a0), k)
        }),
    ],
    members: &[
        Member::Get("value", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::PlatformVersion>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::PlatformVersion>::value(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::PlatformVersion>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_bedrockagentcore::PlatformVersion, AWS_BEDROCKAGENTCORE_PLATFORMVERSION);
pub(crate) static AWS_BEDROCKAGENTCORE_PROTOCOLTYPE: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.ProtocolType",
    interface: false,
    create: None,
    statics: &[
        ("A2A", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::ProtocolType>::a2a(), k)),
        ("AGUI", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::ProtocolType>::agui(), k)),
        ("HTTP", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::ProtocolType>::http(), k)),
        ("MCP", |k, a| ToWire::wire(<longshore::aws_bedrockagentcore::ProtocolType>::mcp(), k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::ProtocolType>::of(a0), k)
        }),
    ],
    members: &[
        Member::Get("value", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::ProtocolType>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::ProtocolType>::value(&this), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::ProtocolType>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_bedrockagentcore::ProtocolType, AWS_BEDROCKAGENTCORE_PROTOCOLTYPE);
bound_struct!(longshore::aws_bedrockagentcore::RequestHeaderConfiguration, AWS_BEDROCKAGENTCORE_REQUESTHEADERCONFIGURATION, "aws-cdk-lib.aws_bedrockagentcore.RequestHeaderConfiguration", {
"allowlistedHeaders" => allowlisted_headers,
});
pub(crate) static AWS_BEDROCKAGENTCORE_RUNTIME: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.Runtime",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_bedrockagentcore::RuntimeProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_bedrockagentcore::Runtime>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromAgentRuntimeAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_bedrockagentcore::AgentRuntimeAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_bedrockagentcore::Runtime>::from_agent_runtime_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("agentRuntimeArn", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::agent_runtime_arn(&this), k)
        }),
        Member::Get("agentRuntimeArtifact", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(Clone::clone(<longshore::aws_bedrockagentcore::Runtime>::agent_runtime_artifact(&this)), k)
        }),
        Member::Get("agentRuntimeId", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::agent_runtime_id(&this), k)
        }),
        Member::Get("agentRuntimeName", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::agent_runtime_name(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(
                <longshore::aws_bedrockagentcore::Runtime as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::role(&this), k)
        }),
        Member::Get("agentRuntimeVersion", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::agent_runtime_version(&this), k)
        }),
        Member::Get("agentStatus", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::agent_status(&this), k)
        }),
        Member::Get("createdAt", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::created_at(&this), k)
        }),
        Member::Get("description", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime>::description(&this), k)
        }),
        Member::Get("lastUpdatedAt", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::last_updated_at(&this), k)
        }),
        Member::Get("applicationLogGroup", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::application_log_group(&this)?, k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::connections(&this)?, k)
        }),
        Member::Call("addEndpoint", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_bedrockagentcore::AddEndpointOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime>::add_endpoint(&this, a0, a1)?, k)
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            let a1 = a.get::<Vec<String>>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::grant(&this, &a0, &a1)?, k)
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::grant_invoke(&this, &*a0)?, k)
        }),
        Member::Call("grantInvokeRuntime", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::grant_invoke_runtime(&this, &*a0)?, k)
        }),
        Member::Call("grantInvokeRuntimeForUser", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::grant_invoke_runtime_for_user(&this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_invocations(&this, a0)?, k)
        }),
        Member::Call("metricInvocationsAggregated", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_invocations_aggregated(&this, a0)?, k)
        }),
        Member::Call("metricLatency", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_latency(&this, a0)?, k)
        }),
        Member::Call("metricSessionCount", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_session_count(&this, a0)?, k)
        }),
        Member::Call("metricSessionsAggregated", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_sessions_aggregated(&this, a0)?, k)
        }),
        Member::Call("metricSystemErrors", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_system_errors(&this, a0)?, k)
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_throttles(&this, a0)?, k)
        }),
        Member::Call("metricTotalErrors", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_total_errors(&this, a0)?, k)
        }),
        Member::Call("metricUserErrors", |k, o, a| {
            let this = o.this::<longshore::aws_bedrockagentcore::Runtime>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::Runtime as longshore::aws_bedrockagentcore::IBedrockAgentRuntime>::metric_user_errors(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_bedrockagentcore::Runtime => std::rc::Rc<dyn longshore::aws_bedrockagentcore::IBedrockAgentRuntime>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_bedrockagentcore::Runtime => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_bedrockagentcore::Runtime, AWS_BEDROCKAGENTCORE_RUNTIME, construct);
pub(crate) static AWS_BEDROCKAGENTCORE_RUNTIMEAUTHORIZERCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.RuntimeAuthorizerConfiguration",
    interface: false,
    create: None,
    statics: &[
        ("usingIAM", |k, a| {
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeAuthorizerConfiguration>::using_iam(), k)
        }),
        ("usingJWT", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<Vec<String>>>(k, 1)?;
            let a2 = a.get::<Option<Vec<String>>>(k, 2)?;
            let a3 = a.get::<Option<Vec<String>>>(k, 3)?;
            let a4 = a.get::<Option<Vec<longshore::aws_bedrockagentcore::RuntimeCustomClaim>>>(k, 4)?;
            ToWire::wire(
                <longshore::aws_bedrockagentcore::RuntimeAuthorizerConfiguration>::using_jwt(a0, a1, a2, a3, a4)?,
                k,
            )
        }),
        ("usingOAuth", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<Vec<String>>>(k, 2)?;
            let a3 = a.get::<Option<Vec<String>>>(k, 3)?;
            let a4 = a.get::<Option<Vec<longshore::aws_bedrockagentcore::RuntimeCustomClaim>>>(k, 4)?;
            ToWire::wire(
                <longshore::aws_bedrockagentcore::RuntimeAuthorizerConfiguration>::using_o_auth(a0, a1, a2, a3, a4)?,
                k,
            )
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_bedrockagentcore::RuntimeAuthorizerConfiguration,
    AWS_BEDROCKAGENTCORE_RUNTIMEAUTHORIZERCONFIGURATION
);
pub(crate) static AWS_BEDROCKAGENTCORE_RUNTIMECUSTOMCLAIM: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.RuntimeCustomClaim",
    interface: false,
    create: None,
    statics: &[
        ("withStringArrayValue", |k, a| {
            if a.json(2).is_null() {
                let a0 = a.get::<String>(k, 0)?;
                let a1 = a.get::<Vec<String>>(k, 1)?;
                a.at_most(2)?;
                ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeCustomClaim>::with_string_array_value(a0, a1)?, k)
            } else {
                let a0 = a.get::<String>(k, 0)?;
                let a1 = a.get::<Vec<String>>(k, 1)?;
                let a2 = a.get::<longshore::aws_bedrockagentcore::CustomClaimOperator>(k, 2)?;
                ToWire::wire(
                    <longshore::aws_bedrockagentcore::RuntimeCustomClaim>::with_string_array_value_with(a0, a1, a2)?,
                    k,
                )
            }
        }),
        ("withStringValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeCustomClaim>::with_string_value(a0, a1), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_bedrockagentcore::RuntimeCustomClaim, AWS_BEDROCKAGENTCORE_RUNTIMECUSTOMCLAIM);
pub(crate) static AWS_BEDROCKAGENTCORE_RUNTIMEENDPOINT: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.RuntimeEndpoint",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_bedrockagentcore::RuntimeEndpointProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_bedrockagentcore::RuntimeEndpoint>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromRuntimeEndpointAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_bedrockagentcore::RuntimeEndpointAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_bedrockagentcore::RuntimeEndpoint>::from_runtime_endpoint_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("agentRuntimeArn", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::agent_runtime_arn(&this), k)
        }),
        Member::Get("agentRuntimeEndpointArn", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::agent_runtime_endpoint_arn(&this), k)
        }),
        Member::Get("agentRuntimeId", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint>::agent_runtime_id(&this), k)
        }),
        Member::Get("agentRuntimeVersion", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint>::agent_runtime_version(&this), k)
        }),
        Member::Get("endpointId", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint>::endpoint_id(&this), k)
        }),
        Member::Get("endpointName", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::endpoint_name(&this), k)
        }),
        Member::Get("createdAt", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::created_at(&this), k)
        }),
        Member::Get("description", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::description(&this), k)
        }),
        Member::Get("lastUpdatedAt", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint>::last_updated_at(&this), k)
        }),
        Member::Get("liveVersion", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::live_version(&this), k)
        }),
        Member::Get("status", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::status(&this), k)
        }),
        Member::Get("targetVersion", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeEndpoint>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeEndpoint as longshore::aws_bedrockagentcore::IRuntimeEndpoint>::target_version(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_bedrockagentcore::RuntimeEndpoint => std::rc::Rc<dyn longshore::aws_bedrockagentcore::IRuntimeEndpoint>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_bedrockagentcore::RuntimeEndpoint, AWS_BEDROCKAGENTCORE_RUNTIMEENDPOINT, construct);
bound_struct!(longshore::aws_bedrockagentcore::RuntimeEndpointAttributes, AWS_BEDROCKAGENTCORE_RUNTIMEENDPOINTATTRIBUTES, "aws-cdk-lib.aws_bedrockagentcore.RuntimeEndpointAttributes", {
"agentRuntimeEndpointArn" => agent_runtime_endpoint_arn,
"endpointName" => endpoint_name,
"agentRuntimeArn" => agent_runtime_arn,
"description" => description,
"status" => status,
"liveVersion" => live_version,
"targetVersion" => target_version,
"createdAt" => created_at,
"lastUpdatedAt" => last_updated_at,
"endpointId" => endpoint_id,
});
bound_struct!(longshore::aws_bedrockagentcore::RuntimeEndpointProps, AWS_BEDROCKAGENTCORE_RUNTIMEENDPOINTPROPS, "aws-cdk-lib.aws_bedrockagentcore.RuntimeEndpointProps", {
"endpointName" => endpoint_name,
"agentRuntimeId" => agent_runtime_id,
"agentRuntimeVersion" => agent_runtime_version,
"description" => description,
"tags" => tags,
});
pub(crate) static AWS_BEDROCKAGENTCORE_RUNTIMENETWORKCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_bedrockagentcore.RuntimeNetworkConfiguration",
    interface: false,
    create: None,
    statics: &[
        ("usingPublicNetwork", |k, a| {
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration>::using_public_network(), k)
        }),
        ("usingVpc", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore::aws_bedrockagentcore::VpcConfigProps>(k, 1)?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration>::using_vpc(&a0, a1)?, k)
        }),
    ],
    members: &[
        Member::Get("networkMode", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration>::network_mode(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration>()?;
            ToWire::wire(<longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration>::connections(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_bedrockagentcore::RuntimeNetworkConfiguration, AWS_BEDROCKAGENTCORE_RUNTIMENETWORKCONFIGURATION);
bound_struct!(longshore::aws_bedrockagentcore::RuntimeProps, AWS_BEDROCKAGENTCORE_RUNTIMEPROPS, "aws-cdk-lib.aws_bedrockagentcore.RuntimeProps", {
"runtimeName" => runtime_name,
"agentRuntimeArtifact" => agent_runtime_artifact,
"executionRole" => execution_role,
"networkConfiguration" => network_configuration,
"description" => description,
"protocolConfiguration" => protocol_configuration,
"platformVersion" => platform_version,
"environmentVariables" => environment_variables,
"authorizerConfiguration" => authorizer_configuration,
"tags" => tags,
"requestHeaderConfiguration" => request_header_configuration,
"lifecycleConfiguration" => lifecycle_configuration,
});
bound_struct!(longshore::aws_bedrockagentcore::VpcConfigProps, AWS_BEDROCKAGENTCORE_VPCCONFIGPROPS, "aws-cdk-lib.aws_bedrockagentcore.VpcConfigProps", {
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"allowAllOutbound" => allow_all_outbound,
});

//! More classes that programs extend: choices of subnets, places for flow logs, ways to the internet, code, listeners.

use longshore::aws_codecommit::{Code, CodeConfig, ICode};
use longshore::aws_ec2::{
    ConfigureNatOptions, FlowLogDestination, FlowLogDestinationConfig, GatewayConfig, IFlowLogDestination,
    INatProvider, ISubnetFilter, NatProvider, PrivateSubnet, SubnetFilter, SubnetRef,
};
use longshore::aws_ecs::{BaseService, IListenerConfig, ListenerConfig, LoadBalancerTargetOptions};
use longshore::aws_route53::{IAliasRecordTarget, RecordTarget};
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::value::Value;
use serde_json::{Map, Value as Json, json};

use super::bases::{base, upper_object};
use super::fixed;
use crate::class::{Class, Native};
use crate::generated;
use crate::guest::Guest;
use crate::wire::Fields;

pub(super) static CLASSES: &[&Class] = &[&FILTER, &FLOW_LOGS, &NAT, &CODE, &LISTENER, &RECORD_TARGET];

base!(FILTER, "aws-cdk-lib.aws_ec2.SubnetFilter", generated::aws_ec2::AWS_EC2_SUBNETFILTER, |guest| {
    SubnetFilter::custom(GuestFilter(guest))
});

struct GuestFilter(Guest);

impl ISubnetFilter for GuestFilter {
    fn select_subnets(&self, subnets: Vec<SubnetRef>) -> Result<Vec<SubnetRef>> {
        self.0.call("selectSubnets", &[self.0.wire(subnets)?])
    }
}

base!(FLOW_LOGS, "aws-cdk-lib.aws_ec2.FlowLogDestination", generated::aws_ec2::AWS_EC2_FLOWLOGDESTINATION, |guest| {
    FlowLogDestination::custom(GuestFlowLogs(guest))
});

struct GuestFlowLogs(Guest);

impl IFlowLogDestination for GuestFlowLogs {
    fn bind(&self, scope: &dyn Construct) -> Result<FlowLogDestinationConfig> {
        // The flow log is both the scope and what the records are of.
        let flow_log = self.0.kernel().construct(scope.node());
        self.0.call("bind", &[flow_log.clone(), flow_log])
    }
}

base!(NAT, "aws-cdk-lib.aws_ec2.NatProvider", generated::aws_ec2::AWS_EC2_NATPROVIDER, |guest| {
    NatProvider::custom(GuestNat(guest))
});

struct GuestNat(Guest);

impl INatProvider for GuestNat {
    fn configure_nat(&self, options: ConfigureNatOptions) -> Result<()> {
        let k = self.0.kernel();
        // The VPC is still being made, so that its handle is all there is of it.
        let members = Map::from_iter([
            ("vpc".to_owned(), k.wrap_named("aws-cdk-lib.aws_ec2.Vpc", options.vpc)),
            ("natSubnets".to_owned(), self.0.wire(options.nat_subnets)?),
            ("privateSubnets".to_owned(), self.0.wire(options.private_subnets)?),
        ]);
        let options = k.structure("aws-cdk-lib.aws_ec2.ConfigureNatOptions", members);
        self.0.call::<Json>("configureNat", &[options]).map(|_| ())
    }

    fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()> {
        self.0.call::<Json>("configureSubnet", &[self.0.wire(subnet.clone())?]).map(|_| ())
    }

    fn configured_gateways(&self) -> Vec<GatewayConfig> {
        self.0.or_defer(self.0.get("configuredGateways"))
    }
}

base!(CODE, "aws-cdk-lib.aws_codecommit.Code", generated::aws_codecommit::AWS_CODECOMMIT_CODE, |guest| {
    Code::custom(GuestCode(guest))
});

struct GuestCode(Guest);

impl ICode for GuestCode {
    fn bind(&self, scope: &dyn Construct) -> Result<CodeConfig> {
        let k = self.0.kernel();
        let config: Json = self.0.call("bind", &[k.construct(scope.node())])?;
        let fields = Fields::of(k, &config, "aws-cdk-lib.aws_codecommit.CodeConfig")?;
        Ok(CodeConfig { code: upper_object(fields.get::<Value>(k, "code")?) })
    }
}

base!(LISTENER, "aws-cdk-lib.aws_ecs.ListenerConfig", generated::aws_ecs::AWS_ECS_LISTENERCONFIG, |guest| {
    ListenerConfig::custom(GuestListener(guest))
});

struct GuestListener(Guest);

impl IListenerConfig for GuestListener {
    fn add_targets(&self, id: &str, target: LoadBalancerTargetOptions, service: &BaseService) -> Result<()> {
        let service = self.0.kernel().construct(service.node());
        self.0.call::<Json>("addTargets", &[json!(id), self.0.wire(target)?, service]).map(|_| ())
    }
}

static RECORD_TARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_route53.RecordTarget",
    interface: false,
    create: None,
    statics: &[fixed!("fromAlias", |k, a| {
        RecordTarget::from_alias(a.get::<std::rc::Rc<dyn IAliasRecordTarget>>(k, 0)?)
    })],
    members: &[],
    base: Some(&generated::aws_route53::AWS_ROUTE53_RECORDTARGET),
    upcasts: &[],
};

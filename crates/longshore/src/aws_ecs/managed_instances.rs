//! Capacity providers whose instances ECS itself starts and looks after.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::units::Size;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::capacity_providers::provider_name;
use super::{Cluster, ClusterRef};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, InstanceRequirementsConfig, SecurityGroupRef, SubnetRef,
};
use crate::aws_iam::{
    InstanceProfile, InstanceProfileProps, InstanceProfileRef, ManagedPolicy, PolicyDocument, PolicyDocumentProps,
    PolicyStatement, PolicyStatementProps, Role, RoleRef, ServicePrincipal,
};
use crate::props::{construct_props, enum_texts};

/// How closely instances are watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstanceMonitoring {
    /// Every five minutes.
    Basic,
    /// Every minute.
    Detailed,
}

enum_texts! { InstanceMonitoring { Basic => "BASIC", Detailed => "DETAILED", } }

/// Whose tags the instances get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropagateManagedInstancesTags {
    /// The capacity provider's.
    CapacityProvider,
    /// Nobody's.
    None,
}

enum_texts! { PropagateManagedInstancesTags { CapacityProvider => "CAPACITY_PROVIDER", None => "NONE", } }

/// How instances are bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapacityOptionType {
    /// As they are needed.
    OnDemand,
    /// For less, as long as there are some to spare.
    Spot,
}

enum_texts! { CapacityOptionType { OnDemand => "ON_DEMAND", Spot => "SPOT", } }

construct_props! {
    /// Properties of a [`ManagedInstancesCapacityProvider`].
    pub struct ManagedInstancesCapacityProviderProps => ManagedInstancesCapacityProvider {
        /// The name; it does not start with `aws`, `ecs` or `fargate`. Default: made by CloudFormation.
        [into] capacity_provider_name: Option<String>,
        /// The role with which ECS starts instances. Default: a new one.
        [into] infrastructure_role: Option<RoleRef>,
        /// The profile of the instances. Default: a new one, with what ECS's agent needs.
        [into] ec2_instance_profile: Option<InstanceProfileRef>,
        /// Where instances are started; not empty.
        subnets: Vec<SubnetRef>,
        /// The security groups of the instances; not empty.
        security_groups: Vec<SecurityGroupRef>,
        /// How much room tasks have on disk. Default 80 GiB.
        task_volume_storage: Option<Size>,
        /// How closely instances are watched. Default: not closely.
        monitoring: Option<InstanceMonitoring>,
        /// What the instances have to be like. Default: as ECS chooses.
        instance_requirements: Option<InstanceRequirementsConfig>,
        /// Whose tags the instances get. Default: nobody's.
        propagate_tags: Option<PropagateManagedInstancesTags>,
        /// How instances are bought. Default: as they are needed.
        capacity_option_type: Option<CapacityOptionType>,
    }
}

/// A capacity provider whose instances ECS starts and looks after; clones are the same.
#[derive(Clone)]
pub struct ManagedInstancesCapacityProvider(Rc<Provider>);

struct Provider {
    node: Node,
    resource: CfnResource,
    infrastructure_role: RoleRef,
    instance_profile: InstanceProfileRef,
    connections: Connections,
    cluster: BoundCluster,
}

/// The cluster that a provider was added to.
type BoundCluster = Rc<RefCell<Option<ClusterRef>>>;

impl ManagedInstancesCapacityProvider {
    fn make(scope: &dyn Construct, id: &str, props: ManagedInstancesCapacityProviderProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecs.ManagedInstancesCapacityProvider")?;
        if props.subnets.is_empty() {
            bail!(&node, "ShouldBeSubnetsRequiredShould", "Subnets are required and should be non-empty.");
        }
        if props.security_groups.is_empty() {
            bail!(
                &node,
                "SecurityGroupsCannotEmpty",
                "Security groups cannot be an empty array. Provide at least one security group."
            );
        }
        let infrastructure_role = match props.infrastructure_role {
            Some(role) => role,
            None => (&Role::builder(&node, format!("{id}Role"))
                .assumed_by(ServicePrincipal::new("ecs.amazonaws.com"))
                .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(
                    "AmazonECSInfrastructureRolePolicyForManagedInstances",
                )])
                .build()?)
                .into(),
        };
        let cluster = BoundCluster::default();
        let instance_profile = match props.ec2_instance_profile {
            Some(profile) => profile,
            None => Rc::new(instance_profile(&node, scope.node(), &cluster)?),
        };
        let name = provider_name(&node, props.capacity_provider_name)?;
        let requirements = match &props.instance_requirements {
            Some(requirements) => Some(rendered(&node, requirements)?),
            None => None,
        };
        let storage = match props.task_volume_storage {
            Some(size) => Some(object! { "StorageSizeGiB" => size.to_gibibytes()? }),
            None => None,
        };
        let resource = CfnResource::l1(
            &node,
            id,
            "AWS::ECS::CapacityProvider",
            object! {
                "Name" => name,
                "ManagedInstancesProvider" => object! {
                    "InfrastructureRoleArn" => infrastructure_role.role_arn(),
                    "InstanceLaunchTemplate" => object! {
                        "CapacityOptionType" => props.capacity_option_type,
                        "Ec2InstanceProfileArn" => instance_profile.instance_profile_arn(),
                        "NetworkConfiguration" => object! {
                            "Subnets" => props.subnets.iter().map(|s| s.subnet_id()).collect::<Vec<_>>(),
                            "SecurityGroups" =>
                                props.security_groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>(),
                        },
                        "StorageConfiguration" => storage,
                        "Monitoring" => props.monitoring,
                        "InstanceRequirements" => requirements,
                    },
                    "PropagateTags" => props.propagate_tags,
                },
            },
        )?;
        node.set_default_child(&resource);
        let groups = ConnectionsProps { security_groups: Some(props.security_groups), ..Default::default() };
        Ok(Self(Rc::new(Provider {
            node,
            resource,
            infrastructure_role,
            instance_profile,
            connections: Connections::new(groups),
            cluster,
        })))
    }

    /// The name.
    pub fn capacity_provider_name(&self) -> String {
        self.0.resource.ref_()
    }

    /// The role with which ECS starts instances.
    pub fn infrastructure_role(&self) -> RoleRef {
        self.0.infrastructure_role.clone()
    }

    /// The profile of the instances.
    pub fn ec2_instance_profile(&self) -> InstanceProfileRef {
        self.0.instance_profile.clone()
    }

    /// The connections of the instances.
    pub fn connections(&self) -> Connections {
        self.0.connections.clone()
    }

    /// The cluster that the provider was added to, if it was.
    pub fn cluster(&self) -> Option<ClusterRef> {
        self.0.cluster.borrow().clone()
    }

    /// Makes the provider one of a cluster's.
    pub fn bind(&self, cluster: impl Into<ClusterRef>) {
        let cluster = cluster.into();
        self.0.resource.set_property("ClusterName", cluster.cluster_name());
        *self.0.cluster.borrow_mut() = Some(cluster);
    }
}

impl Construct for ManagedInstancesCapacityProvider {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

impl IConnectable for ManagedInstancesCapacityProvider {
    fn connections(&self) -> Connections {
        ManagedInstancesCapacityProvider::connections(self)
    }
}

impl Cluster {
    /// Lets tasks run on instances that ECS starts.
    pub fn add_managed_instances_capacity_provider(&self, provider: &ManagedInstancesCapacityProvider) {
        let name = provider.capacity_provider_name();
        if !self.cluster_scoped_capacity_provider_names().contains(&name) {
            provider.bind(self);
            self.remember_scoped_capacity_provider(name);
        }
    }
}

/// Makes a profile with what ECS's agent needs.
fn instance_profile(node: &Node, scope: &Node, cluster: &BoundCluster) -> Result<InstanceProfile> {
    const PREFIX: &str = "ecsInstanceRole";
    let longest = UniqueResourceNameOptions { max_length: Some(64 - PREFIX.len()), ..Default::default() };
    let name = format!("{PREFIX}{}", Names::unique_resource_name(node, &longest)?);
    let cluster_arn = || {
        let (cluster, scope) = (Rc::clone(cluster), scope.clone());
        let produce = move || match &*cluster.borrow() {
            Some(cluster) => Ok(cluster.cluster_arn().into()),
            None => Err(Error::at(
                &scope,
                "MustBeManagedInstancesCapacity",
                "Managed instances capacity provider must be associated with a cluster.",
            )),
        };
        Lazy::any(produce).to_string()
    };
    let instances = || {
        Stack::of(node)?.format_arn(ArnComponents {
            service: "ecs".into(),
            resource: "container-instance".into(),
            resource_name: Some("*".into()),
            ..Default::default()
        })
    };
    let allow = |what: &str, actions: &[&str], resource: String| {
        PolicyStatement::new(PolicyStatementProps {
            sid: Some(format!("ECSAgent{what}Permissions")),
            actions: actions.iter().map(|a| format!("ecs:{a}")).collect(),
            resources: vec![resource],
            ..Default::default()
        })
    };
    let statements = vec![
        allow("DiscoverPollEndpoint", &["DiscoverPollEndpoint"], "*".into())?,
        allow("Register", &["RegisterContainerInstance"], cluster_arn())?,
        allow("Poll", &["Poll"], instances()?)?,
        allow("Telemetry", &["StartTelemetrySession", "PutSystemLogEvents"], instances()?)?,
        allow("StateChange", &["SubmitAttachmentStateChanges", "SubmitTaskStateChange"], cluster_arn())?,
    ];
    let policy = PolicyDocument::with_props(PolicyDocumentProps { statements, ..Default::default() });
    let role = Role::builder(node, "InstanceRole")
        .assumed_by(ServicePrincipal::new("ec2.amazonaws.com"))
        .role_name(name.as_str())
        .inline_policies(IndexMap::from([("ECSInstancePolicy".to_owned(), policy)]))
        .build()?;
    let props = InstanceProfileProps {
        instance_profile_name: Some(name.as_str().into()),
        role: Some((&role).into()),
        ..Default::default()
    };
    InstanceProfile::new(node, "InstanceProfile", props)
}

/// The requirements as the template has them.
fn rendered(node: &Node, r: &InstanceRequirementsConfig) -> Result<Object> {
    let some = |types: &Option<Vec<String>>| types.as_ref().is_some_and(|t| !t.is_empty());
    if some(&r.allowed_instance_types) && some(&r.excluded_instance_types) {
        bail!(
            node,
            "CannotSpecifyBoth",
            "Cannot specify both allowedInstanceTypes and excludedInstanceTypes. Use one or the other."
        );
    }
    let (spot, on_demand) =
        (r.spot_max_price_percentage_over_lowest_price, r.on_demand_max_price_percentage_over_lowest_price);
    if spot.is_some() && on_demand.is_some() {
        bail!(
            node,
            "CannotSpecifyBoth",
            "Cannot specify both spotMaxPricePercentageOverLowestPrice and onDemandMaxPricePercentageOverLowestPrice. Use one or the other."
        );
    }
    let range = |min: Option<f64>, max: Option<f64>| {
        (min.is_some() || max.is_some()).then(|| object! { "Min" => min, "Max" => max })
    };
    let mebibytes = |size: Option<Size>| size.map(|s| s.to_mebibytes().map(|n| n as f64)).transpose();
    let gibibytes = |size: Option<Size>| size.map(|s| s.to_gibibytes().map(|n| n as f64)).transpose();
    fn texts<T: Copy + Into<Value>>(all: &Option<Vec<T>>) -> Option<Vec<Value>> {
        all.as_ref().map(|all| all.iter().map(|v| (*v).into()).collect())
    }
    Ok(object! {
        "VCpuCount" => object! { "Min" => r.v_cpu_count_min, "Max" => r.v_cpu_count_max },
        "MemoryMiB" => object! { "Min" => mebibytes(Some(r.memory_min))?, "Max" => mebibytes(r.memory_max)? },
        "AcceleratorCount" => range(r.accelerator_count_min, r.accelerator_count_max),
        "AcceleratorManufacturers" => texts(&r.accelerator_manufacturers),
        "AcceleratorNames" => texts(&r.accelerator_names),
        "AcceleratorTotalMemoryMiB" =>
            range(mebibytes(r.accelerator_total_memory_min)?, mebibytes(r.accelerator_total_memory_max)?),
        "AcceleratorTypes" => texts(&r.accelerator_types),
        "AllowedInstanceTypes" => r.allowed_instance_types.clone(),
        "BareMetal" => r.bare_metal,
        "BaselineEbsBandwidthMbps" => range(r.baseline_ebs_bandwidth_mbps_min, r.baseline_ebs_bandwidth_mbps_max),
        "BurstablePerformance" => r.burstable_performance,
        "CpuManufacturers" => texts(&r.cpu_manufacturers),
        "ExcludedInstanceTypes" => r.excluded_instance_types.clone(),
        "InstanceGenerations" => texts(&r.instance_generations),
        "LocalStorage" => r.local_storage,
        "LocalStorageTypes" => texts(&r.local_storage_types),
        "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" => r.max_spot_price_as_percentage_of_optimal_on_demand_price,
        "MemoryGiBPerVCpu" => range(gibibytes(r.memory_per_v_cpu_min)?, gibibytes(r.memory_per_v_cpu_max)?),
        "NetworkBandwidthGbps" => range(r.network_bandwidth_gbps_min, r.network_bandwidth_gbps_max),
        "NetworkInterfaceCount" => range(r.network_interface_count_min, r.network_interface_count_max),
        "OnDemandMaxPricePercentageOverLowestPrice" => on_demand,
        "RequireHibernateSupport" => r.require_hibernate_support,
        "SpotMaxPricePercentageOverLowestPrice" => spot,
        "TotalLocalStorageGB" => range(r.total_local_storage_gb_min, r.total_local_storage_gb_max),
    })
}

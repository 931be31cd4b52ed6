//! Deployments to instances, in the cloud and elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::deployment_group::{AlarmOptions, DeploymentGroup, Draft};
use super::{
    AutoRollbackConfig, IBaseDeploymentConfig, LoadBalancer, LoadBalancerGeneration, ServerApplication,
    ServerApplicationProps, ServerApplicationRef, ServerDeploymentConfig, ServerDeploymentConfigRef,
};
use crate::aws_autoscaling::{AutoScalingGroupRef, IAutoScalingGroup};
use crate::aws_cloudwatch::AlarmRef;
use crate::aws_ec2::OperatingSystemType;
use crate::aws_iam::RoleRef;
use crate::aws_s3::{Bucket, BucketRef};
use crate::props::construct_props;

/// Up to 3 groups of tags, all of which instances have to match; one tag of a group is enough.
#[derive(Clone, Debug, Default)]
pub struct InstanceTagSet(Vec<IndexMap<String, Vec<String>>>);

impl InstanceTagSet {
    /// Groups of tags: values by key. Without values any will do; the empty key stands for any.
    ///
    /// # Errors
    /// When there are more than 3 groups.
    pub fn new(instance_tag_groups: Vec<IndexMap<String, Vec<String>>>) -> Result<Self> {
        let count = instance_tag_groups.len();
        if count > 3 {
            return Err(Error::new(
                "InstanceTagSetMaximumThreeGroups",
                format!("An instance tag set can have a maximum of 3 instance tag groups, but {count} were provided"),
            ));
        }
        Ok(Self(instance_tag_groups))
    }

    /// The groups.
    pub fn instance_tag_groups(&self) -> Vec<IndexMap<String, Vec<String>>> {
        self.0.clone()
    }

    /// The set, its list and the groups of the list under their names.
    fn render(&self, at: &Node, list: &str, group: &str) -> Result<Option<Object>> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let groups: Result<Vec<Value>> =
            self.0.iter().map(|tags| Ok(object! { group => tag_filters(at, tags)? }.into())).collect();
        Ok(Some(object! { list => groups? }))
    }
}

fn tag_filters(at: &Node, tags: &IndexMap<String, Vec<String>>) -> Result<Vec<Value>> {
    let mut filters = Vec::new();
    for (key, values) in tags {
        if key.is_empty() && values.is_empty() {
            bail!(
                at,
                "CannotSpecifyEmptyKeyAndNoValues",
                "Cannot specify both an empty key and no values for an instance tag filter"
            );
        }
        if values.is_empty() {
            filters.push(object! { "Key" => key.as_str(), "Type" => "KEY_ONLY" }.into());
        }
        for value in values {
            filters.push(match key.is_empty() {
                true => object! { "Type" => "VALUE_ONLY", "Value" => value.as_str() }.into(),
                false => object! { "Key" => key.as_str(), "Type" => "KEY_AND_VALUE", "Value" => value.as_str() }.into(),
            });
        }
    }
    Ok(filters)
}

construct_props! {
    /// Properties of a [`ServerDeploymentGroup`].
    #[derive(Default)]
    pub struct ServerDeploymentGroupProps => ServerDeploymentGroup {
        /// The application. Default: a new one.
        [into] application: Option<ServerApplicationRef>,
        /// What CodeDeploy may do. Default: a new role.
        [into] role: Option<RoleRef>,
        /// The name, at most 100 characters. Default: made by CloudFormation.
        [into] deployment_group_name: Option<PhysicalName>,
        /// How deployments go. Default: one instance at a time.
        [into] deployment_config: Option<ServerDeploymentConfigRef>,
        /// Groups of instances that are deployed to.
        auto_scaling_groups: Option<Vec<AutoScalingGroupRef>>,
        /// Whether CodeDeploy's agent is installed on the instances of groups. Default true.
        install_agent: Option<bool>,
        /// The load balancer that instances leave during their deployment; `load_balancers` comes first.
        load_balancer: Option<LoadBalancer>,
        /// The load balancers that instances leave during their deployment. Default: none.
        load_balancers: Option<Vec<LoadBalancer>>,
        /// Tags of more instances that are deployed to.
        ec2_instance_tags: Option<InstanceTagSet>,
        /// Tags of more instances outside of the cloud that are deployed to.
        on_premise_instance_tags: Option<InstanceTagSet>,
        /// Alarms that stop deployments.
        alarms: Option<Vec<AlarmRef>>,
        /// Whether deployments go on when alarms cannot be asked for. Default false.
        ignore_poll_alarms_failure: Option<bool>,
        /// When CodeDeploy goes back by itself. Default: when deployments fail or alarms are raised.
        auto_rollback: Option<AutoRollbackConfig>,
        /// Whether alarms are not heeded. Default false.
        ignore_alarm_configuration: Option<bool>,
        /// Whether instances that are about to end get no more deployments. Default false.
        termination_hook: Option<bool>,
    }
}

/// What is known of an existing group.
#[derive(Clone)]
pub struct ServerDeploymentGroupAttributes {
    /// The application.
    pub application: ServerApplicationRef,
    /// The name.
    pub deployment_group_name: String,
    /// How deployments go. Default: one instance at a time.
    pub deployment_config: Option<ServerDeploymentConfigRef>,
}

/// A group of deployments to instances, whoever owns it.
pub trait IServerDeploymentGroup: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The application.
    fn application(&self) -> ServerApplicationRef;

    /// What CodeDeploy may do, where it is known.
    fn role(&self) -> Option<RoleRef>;

    /// The name.
    fn deployment_group_name(&self) -> String;

    /// The ARN.
    fn deployment_group_arn(&self) -> String;

    /// How deployments go.
    fn deployment_config(&self) -> ServerDeploymentConfigRef;

    /// The groups of instances, where they are known.
    fn auto_scaling_groups(&self) -> Option<Vec<AutoScalingGroupRef>>;
}

/// A handle of any group of deployments to instances.
pub type ServerDeploymentGroupRef = Rc<dyn IServerDeploymentGroup>;

struct Known {
    group: DeploymentGroup,
    application: ServerApplicationRef,
    config: ServerDeploymentConfigRef,
    owned: Option<Owned>,
}

/// What only groups of the stack have.
struct Owned {
    role: RoleRef,
    alarms: Rc<RefCell<Vec<AlarmRef>>>,
    auto_scaling_groups: Rc<RefCell<Vec<AutoScalingGroupRef>>>,
    agent: Agent,
}

/// The bucket that CodeDeploy's agent comes from, if it is installed.
struct Agent {
    bucket: Option<BucketRef>,
    region: String,
}

/// A group of deployments to instances; clones are the same.
#[derive(Clone)]
pub struct ServerDeploymentGroup(Rc<Known>);

impl ServerDeploymentGroup {
    fn make(scope: &dyn Construct, id: &str, props: ServerDeploymentGroupProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_codedeploy.ServerDeploymentGroup";
        let across = matches!(props.deployment_group_name, Some(PhysicalName::GenerateIfNeeded));
        let draft = Draft::new(scope, id, class, props.deployment_group_name, (props.role, "Role"), props.alarms)?;
        let node = draft.base.node();
        let application = match props.application {
            Some(application) => application,
            None => {
                let application_name = across.then_some(PhysicalName::GenerateIfNeeded);
                (&ServerApplication::new(node, "Application", ServerApplicationProps { application_name })?).into()
            }
        };
        draft.allow("service-role/AWSCodeDeployRole");
        let given = props.deployment_config;
        let config = given.clone().unwrap_or_else(ServerDeploymentConfig::one_at_a_time);
        let config = config.bind_environment(&draft.base).unwrap_or(config);
        let region = draft.base.stack().region().to_owned();
        let bucket = Bucket::from_bucket_name(node, "Bucket", format!("aws-codedeploy-{region}"))?;
        let agent = Agent { bucket: (props.install_agent != Some(false)).then_some(bucket), region };
        let balancers = props.load_balancers.or_else(|| props.load_balancer.map(|one| vec![one]));
        if balancers.as_ref().is_some_and(Vec::is_empty) {
            bail!(node, "LoadBalancersMustBeNonEmptyArray", "loadBalancers must be a non-empty array");
        }
        let groups = props.auto_scaling_groups.unwrap_or_default();
        for group in &groups {
            agent.install(&**group)?;
        }
        let groups = Rc::new(RefCell::new(groups));
        let later = Rc::clone(&groups);
        let names = Lazy::uncached(move |_| {
            let names: Vec<String> = later.borrow().iter().map(|group| group.auto_scaling_group_name()).collect();
            Ok((!names.is_empty()).then_some(names).into())
        });
        let options = AlarmOptions {
            ignore_poll_alarms_failure: props.ignore_poll_alarms_failure,
            ignore_alarm_configuration: props.ignore_alarm_configuration,
            auto_rollback: props.auto_rollback,
        };
        let tags = |set: Option<InstanceTagSet>, list: &str, group: &str| match set {
            Some(set) => set.render(node, list, group),
            None => Ok(None),
        };
        let own = object! {
            "AutoScalingGroups" => names,
            "DeploymentStyle" => balancers.as_ref().map(|_| object! { "DeploymentOption" => "WITH_TRAFFIC_CONTROL" }),
            "Ec2TagSet" => tags(props.ec2_instance_tags, "Ec2TagSetList", "Ec2TagGroup")?,
            "LoadBalancerInfo" => balancers.as_deref().map(balancer_info),
            "OnPremisesTagSet" => tags(props.on_premise_instance_tags, "OnPremisesTagSetList", "OnPremisesTagGroup")?,
            "TerminationHookEnabled" => props.termination_hook,
        };
        let application_name = application.application_name();
        // Quirk(cdk): server-group-default-config. A group that says no way of deploying names none in its template.
        let said = given.as_deref().map(|config| config as &dyn IBaseDeploymentConfig);
        let resource = draft.resource(&application_name, said, options, own)?;
        let group = draft.group(&resource, &application_name)?;
        let Draft { role, alarms, .. } = draft;
        let owned = Some(Owned { role, alarms, auto_scaling_groups: groups, agent });
        Ok(Self(Rc::new(Known { group, application, config, owned })))
    }

    /// An existing group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_server_deployment_group_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ServerDeploymentGroupAttributes,
    ) -> Result<ServerDeploymentGroupRef> {
        let class = "aws-cdk-lib.aws-codedeploy.ImportedServerDeploymentGroup";
        let application = attrs.application;
        let name = application.application_name();
        let of = (application.base(), name.as_str());
        let group = DeploymentGroup::imported(scope, id.as_ref(), class, of, attrs.deployment_group_name)?;
        let config = attrs.deployment_config.unwrap_or_else(ServerDeploymentConfig::one_at_a_time);
        let config = config.bind_environment(&group.base).unwrap_or(config);
        Ok(Rc::new(Self(Rc::new(Known { group, application, config, owned: None }))))
    }

    /// The name of the application.
    pub fn application_name(&self) -> String {
        self.0.application.application_name()
    }

    /// Adds a group of instances that are deployed to.
    ///
    /// # Errors
    /// When CodeDeploy's agent cannot be installed on the instances.
    pub fn add_auto_scaling_group(&self, asg: impl Into<AutoScalingGroupRef>) -> Result<()> {
        let asg = asg.into();
        if let Some(owned) = &self.0.owned {
            owned.agent.install(&*asg)?;
            owned.auto_scaling_groups.borrow_mut().push(asg);
        }
        Ok(())
    }

    /// Adds an alarm that stops deployments.
    pub fn add_alarm(&self, alarm: impl Into<AlarmRef>) {
        if let Some(owned) = &self.0.owned {
            owned.alarms.borrow_mut().push(alarm.into());
        }
    }
}

fn balancer_info(balancers: &[LoadBalancer]) -> Object {
    let of = |generation| {
        let named = balancers.iter().filter(|balancer| balancer.generation() == generation);
        let named: Vec<Value> = named.map(|balancer| object! { "Name" => balancer.name() }.into()).collect();
        (!named.is_empty()).then_some(named)
    };
    object! {
        "ElbInfoList" => of(LoadBalancerGeneration::First),
        "TargetGroupInfoList" => of(LoadBalancerGeneration::Second),
    }
}

impl Agent {
    /// Has the instances of a group install the agent when they begin.
    fn install(&self, group: &dyn IAutoScalingGroup) -> Result<()> {
        let Some(bucket) = &self.bucket else { return Ok(()) };
        bucket.grant_read(&group.grant_principal(), "latest/*")?;
        let region = &self.region;
        let from = format!("aws s3 cp s3://aws-codedeploy-{region}/latest");
        match group.os_type() {
            OperatingSystemType::Linux => {
                let copy = format!("{from}/install . --region {region}");
                let mut commands = LINUX_PACKAGES.to_vec();
                commands.extend(["TMP_DIR=`mktemp -d`", "cd $TMP_DIR", &copy]);
                commands.extend(["chmod +x ./install", "./install auto", "rm -fr $TMP_DIR"]);
                group.add_user_data(&commands)
            }
            OperatingSystemType::Windows => group.add_user_data(&[
                "Set-Variable -Name TEMPDIR -Value (New-TemporaryFile).DirectoryName",
                &format!("{from}/codedeploy-agent.msi $TEMPDIR\\codedeploy-agent.msi"),
                "cd $TEMPDIR",
                ".\\codedeploy-agent.msi /quiet /l c:\\temp\\host-agent-install-log.txt",
            ]),
            OperatingSystemType::Unknown => Ok(()),
        }
    }
}

/// Installs Ruby and the command line of AWS, by the package manager that there is.
const LINUX_PACKAGES: [&str; 21] = [
    "set +e",
    "PKG_CMD=`which yum 2>/dev/null`",
    "set -e",
    "if [ -z \"$PKG_CMD\" ]; then",
    "PKG_CMD=apt-get",
    "else",
    "PKG_CMD=yum",
    "fi",
    "$PKG_CMD update -y",
    "set +e",
    "$PKG_CMD install -y ruby2.0",
    "RUBY2_INSTALL=$?",
    "set -e",
    "if [ $RUBY2_INSTALL -ne 0 ]; then",
    "$PKG_CMD install -y ruby",
    "fi",
    "AWS_CLI_PACKAGE_NAME=awscli",
    "if [ \"$PKG_CMD\" = \"yum\" ]; then",
    "AWS_CLI_PACKAGE_NAME=aws-cli",
    "fi",
    "$PKG_CMD install -y $AWS_CLI_PACKAGE_NAME",
];

impl Construct for ServerDeploymentGroup {
    fn node(&self) -> &Node {
        self.0.group.base.node()
    }
}

impl IServerDeploymentGroup for ServerDeploymentGroup {
    fn base(&self) -> &ResourceBase {
        &self.0.group.base
    }

    fn application(&self) -> ServerApplicationRef {
        Rc::clone(&self.0.application)
    }

    fn role(&self) -> Option<RoleRef> {
        self.0.owned.as_ref().map(|owned| owned.role.clone())
    }

    fn deployment_group_name(&self) -> String {
        self.0.group.name.clone()
    }

    fn deployment_group_arn(&self) -> String {
        self.0.group.arn.clone()
    }

    fn deployment_config(&self) -> ServerDeploymentConfigRef {
        Rc::clone(&self.0.config)
    }

    fn auto_scaling_groups(&self) -> Option<Vec<AutoScalingGroupRef>> {
        self.0.owned.as_ref().map(|owned| owned.auto_scaling_groups.borrow().clone())
    }
}

impl From<&ServerDeploymentGroup> for ServerDeploymentGroupRef {
    fn from(group: &ServerDeploymentGroup) -> Self {
        Rc::new(group.clone())
    }
}

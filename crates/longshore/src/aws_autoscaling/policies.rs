//! When a group of instances counts as made, and how a change reaches its instances.

use std::collections::HashSet;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use crate::aws_cloudwatch::AlarmRef;
use crate::props::options;

crate::props::text_enum! {
    /// What Auto Scaling does by itself.
    pub enum ScalingProcess {
        /// Adds instances.
        Launch = "Launch",
        /// Takes instances away.
        Terminate = "Terminate",
        /// Checks instances.
        HealthCheck = "HealthCheck",
        /// Replaces instances that are not well.
        ReplaceUnhealthy = "ReplaceUnhealthy",
        /// Spreads instances over availability zones.
        AzRebalance = "AZRebalance",
        /// Listens to alarms.
        AlarmNotification = "AlarmNotification",
        /// Follows schedules.
        ScheduledActions = "ScheduledActions",
        /// Adds instances to load balancers.
        AddToLoadBalancer = "AddToLoadBalancer",
        /// Replaces instances by newer ones.
        InstanceRefresh = "InstanceRefresh",
    }
}
crate::props::text_enum! {
    /// How instances are replaced by newer ones.
    pub enum InstanceRefreshStrategy {
        /// One after the other.
        Rolling = "Rolling",
        /// Only their root volumes are.
        ReplaceRootVolume = "ReplaceRootVolume",
    }
}
crate::props::text_enum! {
    /// What happens to instances that are protected from scale-in.
    pub enum ScaleInProtectedInstances {
        /// They are replaced.
        Refresh = "Refresh",
        /// They stay.
        Ignore = "Ignore",
        /// It is waited until they are not.
        Wait = "Wait",
    }
}
crate::props::text_enum! {
    /// What happens to instances on standby.
    pub enum StandbyInstances {
        /// They go.
        Terminate = "Terminate",
        /// They stay.
        Ignore = "Ignore",
        /// It is waited until they are not.
        Wait = "Wait",
    }
}

/// What is left alone while instances are replaced.
const SUSPENDED: [ScalingProcess; 6] = [
    ScalingProcess::HealthCheck,
    ScalingProcess::ReplaceUnhealthy,
    ScalingProcess::AzRebalance,
    ScalingProcess::AlarmNotification,
    ScalingProcess::ScheduledActions,
    ScalingProcess::InstanceRefresh,
];

fn percentage(x: Option<f64>) -> Result<Option<f64>> {
    match x.filter(|x| !(0.0..=100.0).contains(x)) {
        Some(x) => {
            Err(Error::new("ExpectedPercentage", format!("Expected: a percentage 0..100, got: {}", js_number(x))))
        }
        None => Ok(x),
    }
}

/// How signals of instances are waited for.
#[derive(Clone, Copy, Debug, Default)]
pub struct SignalsOptions {
    /// How many per cent of the instances have to be well. Default 100.
    pub min_success_percentage: Option<f64>,
    /// How long it is waited. Default: 5 minutes.
    pub timeout: Option<Duration>,
}

/// What signals are counted against.
#[derive(Clone, Copy, Debug, Default)]
pub struct RenderSignalsOptions {
    /// The capacity that is wanted.
    pub desired_capacity: Option<f64>,
    /// The least capacity.
    pub min_capacity: Option<f64>,
}

/// How many instances have to signal that they are well before a group counts as made.
#[derive(Clone, Copy, Debug)]
pub struct Signals {
    count: Count,
    options: SignalsOptions,
}

#[derive(Clone, Copy, Debug)]
enum Count {
    All,
    MinCapacity,
    Number(f64),
}

impl Signals {
    fn of(count: Count, options: SignalsOptions) -> Result<Self> {
        percentage(options.min_success_percentage)?;
        Ok(Self { count, options })
    }

    /// As many as are wanted, else as there are at least.
    ///
    /// # Errors
    /// When the percentage is none.
    pub fn wait_for_all(options: SignalsOptions) -> Result<Self> {
        Self::of(Count::All, options)
    }

    /// As many as there are at least.
    ///
    /// # Errors
    /// When the percentage is none.
    pub fn wait_for_min_capacity(options: SignalsOptions) -> Result<Self> {
        Self::of(Count::MinCapacity, options)
    }

    /// A number.
    ///
    /// # Errors
    /// When the percentage is none.
    pub fn wait_for_count(count: impl Into<f64>, options: SignalsOptions) -> Result<Self> {
        Self::of(Count::Number(count.into()), options)
    }

    /// The creation policy, as CloudFormation has it.
    pub fn render_creation_policy(&self, render_options: RenderSignalsOptions) -> Object {
        let count = match self.count {
            Count::All => render_options.desired_capacity.or(render_options.min_capacity),
            Count::MinCapacity => render_options.min_capacity,
            Count::Number(n) => Some(n),
        };
        let success = self.options.min_success_percentage;
        object! {
            "AutoScalingCreationPolicy" => success.map(|p| object! {"MinSuccessfulInstancesPercent" => p}),
            "ResourceSignal" => object! {
                "Count" => count,
                "Timeout" => self.options.timeout.map(Duration::to_iso_string),
            },
        }
    }
}

/// How instances are replaced a few at a time.
#[derive(Clone, Debug, Default)]
pub struct RollingUpdateOptions {
    /// How many are replaced at a time. Default 1.
    pub max_batch_size: Option<f64>,
    /// How many stay in service at least. Default 0.
    pub min_instances_in_service: Option<f64>,
    /// What is left alone meanwhile. Default: all but adding and taking away instances, and load balancers.
    pub suspend_processes: Option<Vec<ScalingProcess>>,
    /// Whether signals are waited for. Default: if the group waits for them when it is made.
    pub wait_on_resource_signals: Option<bool>,
    /// How long signals are waited for. Default: as when the group is made.
    pub pause_time: Option<Duration>,
    /// How many per cent of the instances have to be well. Default: as when the group is made.
    pub min_success_percentage: Option<f64>,
}

options! {
    /// How instances are replaced by Auto Scaling itself.
    #[derive(Clone)]
    pub struct InstanceRefreshOptions, new(strategy: InstanceRefreshStrategy) {
        /// How they are replaced.
        pub strategy: InstanceRefreshStrategy,
        /// How many per cent stay in service at least. Default 90.
        pub min_healthy_percentage: Option<f64>,
        /// How many per cent there are at most. Default 100.
        pub max_healthy_percentage: Option<f64>,
        /// How long an instance takes to be of use. Default: as the group says.
        pub instance_warmup: Option<Duration>,
        /// Whether instances that are as they should be stay. Default false.
        pub skip_matching: Option<bool>,
        /// After how many per cent it is waited. Default: never.
        pub checkpoint_percentages: Option<Vec<f64>>,
        /// How long it is waited then. Default: an hour.
        pub checkpoint_delay: Option<Duration>,
        /// How long it is waited at the end. Default: not.
        pub bake_time: Option<Duration>,
        /// Alarms that stop it, ten at most. Default: none.
        pub alarms: Option<Vec<AlarmRef>>,
        /// What happens to instances that are protected from scale-in. Default: they stay.
        pub scale_in_protected_instances: Option<ScaleInProtectedInstances>,
        /// What happens to instances on standby. Default: they stay.
        pub standby_instances: Option<StandbyInstances>,
    }
}

/// How a change reaches the instances of a group.
#[derive(Clone)]
pub struct UpdatePolicy(Kind);

#[derive(Clone)]
enum Kind {
    Replacing,
    Rolling(RollingUpdateOptions),
    Refresh(Box<InstanceRefreshOptions>),
}

impl UpdatePolicy {
    /// By a new group, whose instances take the place of the old one's.
    pub fn replacing_update() -> Self {
        Self(Kind::Replacing)
    }

    /// By replacing a few instances at a time.
    ///
    /// # Errors
    /// When the percentage is none.
    pub fn rolling_update(options: RollingUpdateOptions) -> Result<Self> {
        percentage(options.min_success_percentage)?;
        Ok(Self(Kind::Rolling(options)))
    }

    /// By what Auto Scaling itself does.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn instance_refresh(options: InstanceRefreshOptions) -> Result<Self> {
        check_refresh(&options)?;
        Ok(Self(Kind::Refresh(Box::new(options))))
    }

    pub(super) fn is_refresh(&self) -> bool {
        matches!(self.0, Kind::Refresh(_))
    }

    pub(super) fn is_rolling(&self) -> bool {
        matches!(self.0, Kind::Rolling(_))
    }

    /// The update policy, as CloudFormation has it.
    pub(super) fn render(&self, creation_policy: &Value) -> Result<Object> {
        let created = |of: &str, what: &str| creation_policy.get(of).and_then(|p| p.get(what)).cloned();
        Ok(match &self.0 {
            Kind::Replacing => object! {"AutoScalingReplacingUpdate" => object! {"WillReplace" => true}},
            Kind::Rolling(o) => {
                let suspended = o.suspend_processes.clone().unwrap_or_else(|| SUSPENDED.to_vec());
                let success = o
                    .min_success_percentage
                    .map(Value::from)
                    .or_else(|| created("AutoScalingCreationPolicy", "MinSuccessfulInstancesPercent"));
                let waits = creation_policy.get("ResourceSignal").is_some_and(|s| !s.is_undefined());
                let pause = o.pause_time.map(|t| t.to_iso_string().into());
                object! {
                    "AutoScalingRollingUpdate" => object! {
                        "MaxBatchSize" => o.max_batch_size,
                        "MinInstancesInService" => o.min_instances_in_service,
                        "SuspendProcesses" => suspended.into_iter().map(ScalingProcess::as_str).collect::<Vec<_>>(),
                        "MinSuccessfulInstancesPercent" => success.unwrap_or_default(),
                        "WaitOnResourceSignals" => o.wait_on_resource_signals.unwrap_or(waits).then_some(true),
                        "PauseTime" => pause.or_else(|| created("ResourceSignal", "Timeout")).unwrap_or_default(),
                    },
                }
            }
            Kind::Refresh(o) => {
                let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
                let alarms = o.alarms.as_ref().filter(|a| !a.is_empty());
                let names = |alarms: &Vec<AlarmRef>| alarms.iter().map(|a| a.alarm_name()).collect::<Vec<_>>();
                let preferences = object! {
                    "MinHealthyPercentage" => o.min_healthy_percentage,
                    "MaxHealthyPercentage" => o.max_healthy_percentage,
                    "InstanceWarmup" => seconds(o.instance_warmup)?,
                    "SkipMatching" => o.skip_matching,
                    "CheckpointPercentages" => o.checkpoint_percentages.clone(),
                    "CheckpointDelay" => seconds(o.checkpoint_delay)?,
                    "BakeTime" => seconds(o.bake_time)?,
                    "AlarmSpecification" => alarms.map(|a| object! {"Alarms" => names(a)}),
                    "ScaleInProtectedInstances" => o.scale_in_protected_instances.map(ScaleInProtectedInstances::as_str),
                    "StandbyInstances" => o.standby_instances.map(StandbyInstances::as_str),
                };
                object! {
                    "AutoScalingInstanceRefresh" => object! {
                        "Strategy" => o.strategy.as_str(),
                        "Preferences" => Value::from(preferences).or_undefined_if_empty(),
                    },
                }
            }
        })
    }
}

// Source: Auto Scaling API, RefreshPreferences.
fn check_refresh(o: &InstanceRefreshOptions) -> Result<()> {
    let fail = |code: &'static str, message: String| Err(Error::new(code, message));
    let known = |x: Option<f64>| x.filter(|x| number_token(*x).is_none());
    let (min, max) = (known(o.min_healthy_percentage), known(o.max_healthy_percentage));
    if let Some(min) = min.filter(|m| !(0.0..=100.0).contains(m)) {
        let got = js_number(min);
        return fail(
            "InstanceRefreshMinHealthyPercentage",
            format!("minHealthyPercentage must be between 0 and 100, got {got}"),
        );
    }
    if let Some(max) = max.filter(|m| !(100.0..=200.0).contains(m)) {
        let got = js_number(max);
        return fail(
            "InstanceRefreshMaxHealthyPercentage",
            format!("maxHealthyPercentage must be between 100 and 200, got {got}"),
        );
    }
    if o.max_healthy_percentage.is_some() && o.min_healthy_percentage.is_none() {
        return fail(
            "InstanceRefreshMaxRequiresMin",
            "maxHealthyPercentage requires minHealthyPercentage to be specified".into(),
        );
    }
    if let (Some(min), Some(max)) = (min, max)
        && max - min > 100.0
    {
        let got = js_number(max - min);
        return fail(
            "InstanceRefreshHealthyPercentageDifference",
            format!(
                "the difference between minHealthyPercentage and maxHealthyPercentage cannot be greater than 100, got {got}"
            ),
        );
    }
    for (code, name, time) in [
        ("InstanceRefreshBakeTime", "bakeTime", o.bake_time),
        ("InstanceRefreshCheckpointDelay", "checkpointDelay", o.checkpoint_delay),
    ] {
        if let Some(seconds) = time.map(Duration::to_seconds).transpose()?.filter(|s| *s > 172_800) {
            return fail(code, format!("{name} must be between 0 and 172800 seconds, got {seconds}"));
        }
    }
    match &o.checkpoint_percentages {
        None if o.checkpoint_delay.is_some() => {
            return fail(
                "InstanceRefreshCheckpointDelayRequiresPercentages",
                "checkpointDelay requires checkpointPercentages to be specified".into(),
            );
        }
        None => {}
        Some(all) => check_checkpoints(all)?,
    }
    if let Some(count) = o.alarms.as_ref().map(Vec::len).filter(|n| *n > 10) {
        return fail("InstanceRefreshAlarms", format!("a maximum of 10 alarms can be specified, got {count}"));
    }
    Ok(())
}

fn check_checkpoints(all: &[f64]) -> Result<()> {
    let values: Vec<f64> = all.iter().copied().filter(|v| number_token(*v).is_none()).collect();
    let distinct: HashSet<u64> = values.iter().map(|v| v.to_bits()).collect();
    let wrong = if values.iter().any(|v| !(1.0..=100.0).contains(v)) {
        ("InstanceRefreshCheckpointPercentagesRange", "each value in checkpointPercentages must be between 1 and 100")
    } else if distinct.len() != values.len() {
        ("InstanceRefreshCheckpointPercentagesUnique", "each value in checkpointPercentages must be unique")
    } else if values.windows(2).any(|w| w[0] >= w[1]) {
        ("InstanceRefreshCheckpointPercentagesAscending", "checkpointPercentages must be in ascending order")
    } else {
        return Ok(());
    };
    Err(Error::new(wrong.0, format!("{}, got {}", wrong.1, Value::from(all).to_json(0))))
}

//! How jobs of a queue are chosen.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::{batch_arn, imported};
use crate::props::construct_props;

/// A scheduling policy, whoever owns it.
pub trait ISchedulingPolicy: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn scheduling_policy_arn(&self) -> String;

    /// The name.
    fn scheduling_policy_name(&self) -> String;
}

/// A handle of any scheduling policy.
pub type SchedulingPolicyRef = Rc<dyn ISchedulingPolicy>;

/// A scheduling policy with shares, whoever owns it.
pub trait IFairshareSchedulingPolicy: ISchedulingPolicy {
    /// How much is kept for shares that are not in use, 0 to 99 percent.
    fn compute_reservation(&self) -> Option<f64> {
        None
    }

    /// For how long past use counts.
    fn share_decay(&self) -> Option<Duration> {
        None
    }

    /// The shares.
    fn shares(&self) -> Vec<Share> {
        Vec::new()
    }

    /// Adds a share; of an existing policy, nothing happens.
    fn add_share(&self, _share: Share) {}
}

/// A handle of any scheduling policy with shares.
pub type FairshareSchedulingPolicyRef = Rc<dyn IFairshareSchedulingPolicy>;

/// A share of a compute environment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// The identifier, which jobs are submitted with; `*` at the end stands for any text.
    pub share_identifier: String,
    /// The weight: the lower, the more of the environment its jobs get.
    pub weight_factor: f64,
}

construct_props! {
    /// Properties of a [`FairshareSchedulingPolicy`].
    #[derive(Debug, Default)]
    pub struct FairshareSchedulingPolicyProps => FairshareSchedulingPolicy {
        /// How much is kept for shares that are not in use, 0 to 99 percent. Default: nothing.
        [into] compute_reservation: Option<f64>,
        /// For how long past use counts. Default: only what runs now counts.
        share_decay: Option<Duration>,
        /// The shares. Default: none.
        shares: Option<Vec<Share>>,
        /// The name. Default: made by CloudFormation.
        [into] scheduling_policy_name: Option<PhysicalName>,
    }
}

/// A scheduling policy with shares; clones are the same.
#[derive(Clone)]
pub struct FairshareSchedulingPolicy(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    compute_reservation: Option<f64>,
    share_decay: Option<Duration>,
    shares: Rc<RefCell<Vec<Share>>>,
}

impl FairshareSchedulingPolicy {
    fn make(scope: &dyn Construct, id: &str, props: FairshareSchedulingPolicyProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_batch.FairshareSchedulingPolicy";
        let base = ResourceBase::new(scope, id, class, props.scheduling_policy_name.unwrap_or_default())?;
        let shares = Rc::new(RefCell::new(props.shares.unwrap_or_default()));
        let later = Rc::clone(&shares);
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Batch::SchedulingPolicy",
            object! {
                "FairsharePolicy" => object! {
                    "ComputeReservation" => props.compute_reservation,
                    "ShareDecaySeconds" => props.share_decay.map(Duration::to_seconds).transpose()?,
                    "ShareDistribution" => Lazy::any(move || {
                        let one = |s: &Share| Value::from(object! {
                            "ShareIdentifier" => s.share_identifier.as_str(),
                            "WeightFactor" => s.weight_factor,
                        });
                        Ok(Value::Array(later.borrow().iter().map(one).collect()))
                    }),
                },
                "Name" => base.physical_name(),
            },
        )?;
        let (compute_reservation, share_decay) = (props.compute_reservation, props.share_decay);
        Ok(Self(Rc::new(Owned { base, resource, compute_reservation, share_decay, shares })))
    }

    /// An existing policy by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_fairshare_scheduling_policy_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        fairshare_scheduling_policy_arn: impl Into<String>,
    ) -> Result<FairshareSchedulingPolicyRef> {
        let arn = fairshare_scheduling_policy_arn.into();
        let (base, name) = imported(scope, id.as_ref(), &arn)?;
        Ok(Rc::new(Imported { base, arn, name }))
    }
}

impl Construct for FairshareSchedulingPolicy {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl ISchedulingPolicy for FairshareSchedulingPolicy {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn scheduling_policy_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), batch_arn("scheduling-policy"))
    }

    fn scheduling_policy_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }
}

impl IFairshareSchedulingPolicy for FairshareSchedulingPolicy {
    fn compute_reservation(&self) -> Option<f64> {
        self.0.compute_reservation
    }

    fn share_decay(&self) -> Option<Duration> {
        self.0.share_decay
    }

    fn shares(&self) -> Vec<Share> {
        self.0.shares.borrow().clone()
    }

    fn add_share(&self, share: Share) {
        self.0.shares.borrow_mut().push(share);
    }
}

impl From<&FairshareSchedulingPolicy> for SchedulingPolicyRef {
    fn from(policy: &FairshareSchedulingPolicy) -> Self {
        Rc::new(policy.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ISchedulingPolicy for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn scheduling_policy_arn(&self) -> String {
        self.arn.clone()
    }

    fn scheduling_policy_name(&self) -> String {
        self.name.clone()
    }
}

impl IFairshareSchedulingPolicy for Imported {}

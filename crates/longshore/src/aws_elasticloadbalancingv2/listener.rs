//! What listeners of all kinds have in common.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, Token};
use longshore_core::value::{Object, Value};

use super::attributes::Attributes;

/// A listener of any load balancer, whoever owns it.
pub trait IListener: Construct {
    /// The ARN.
    fn listener_arn(&self) -> String;
}

/// A handle of any listener.
pub type ListenerRef = Rc<dyn IListener>;

/// A certificate of a listener.
pub trait IListenerCertificate {
    /// The ARN.
    fn certificate_arn(&self) -> String;
}

/// A handle of any certificate of a listener.
pub type ListenerCertificateRef = Rc<dyn IListenerCertificate>;

/// A certificate of a listener, by its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListenerCertificate(String);

impl ListenerCertificate {
    /// A certificate of Certificate Manager.
    pub fn from_certificate_manager(acm_certificate: &dyn crate::aws_certificatemanager::ICertificate) -> Self {
        Self(acm_certificate.certificate_arn())
    }

    /// The certificate with this ARN.
    pub fn from_arn(certificate_arn: impl Into<String>) -> Self {
        Self(certificate_arn.into())
    }

    /// The ARN.
    pub fn certificate_arn(&self) -> String {
        self.0.clone()
    }
}

impl IListenerCertificate for ListenerCertificate {
    fn certificate_arn(&self) -> String {
        self.0.clone()
    }
}

impl From<ListenerCertificate> for ListenerCertificateRef {
    fn from(certificate: ListenerCertificate) -> Self {
        Rc::new(certificate)
    }
}

impl From<&crate::aws_certificatemanager::Certificate> for ListenerCertificateRef {
    fn from(certificate: &crate::aws_certificatemanager::Certificate) -> Self {
        Rc::new(certificate.clone())
    }
}

/// The actions of a listener, the certificates and the attributes.
pub(super) struct ListenerParts {
    pub(super) base: ResourceBase,
    pub(super) resource: CfnResource,
    pub(super) attributes: Attributes,
    pub(super) certificates: Rc<RefCell<Vec<String>>>,
    default_action: Rc<RefCell<Option<Value>>>,
}

impl ListenerParts {
    pub(super) fn new(scope: &dyn Construct, id: &str, class: &str, mut properties: Object) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let certificates: Rc<RefCell<Vec<String>>> = Rc::default();
        let default_action: Rc<RefCell<Option<Value>>> = Rc::default();
        let attributes = Attributes::default();
        properties.extend(object! {
            "Certificates" => rendered_certificates(&certificates),
            "DefaultActions" => Lazy::any({
                let action = Rc::clone(&default_action);
                move || Ok(action.borrow().clone().unwrap_or(Value::Array(Vec::new())))
            }),
            "ListenerAttributes" => attributes.render(),
        });
        let resource = CfnResource::l1(base.node(), "Resource", "AWS::ElasticLoadBalancingV2::Listener", properties)?;
        base.node().add_validation({
            let action = Rc::clone(&default_action);
            move || {
                let needs =
                    "Listener needs at least one default action or target group (call addTargetGroups or addAction)";
                action.borrow().is_none().then(|| needs.to_owned()).into_iter().collect()
            }
        });
        Ok(Self { base, resource, attributes, certificates, default_action })
    }

    pub(super) fn set_default_action(&self, actions: Value) {
        if self.default_action.replace(Some(actions)).is_some() {
            Annotations::of(self.base.node()).add_warning_v2(
                "@aws-cdk/aws-elbv2:listenerExistingDefaultActionReplaced",
                "A default Action already existed on this Listener and was replaced. Configure exactly one default Action.",
            );
        }
    }

    /// Adds certificates: the first one of all is the listener's own, each other one is a resource of its own.
    pub(super) fn add_certificates(
        &self,
        id: &str,
        certificates: &[ListenerCertificateRef],
        class: &str,
    ) -> Result<()> {
        let mut rest = certificates;
        if self.certificates.borrow().is_empty()
            && let Some((first, others)) = rest.split_first()
        {
            self.certificates.borrow_mut().push(first.certificate_arn());
            rest = others;
        }
        for (i, certificate) in rest.iter().enumerate() {
            let id = format!("{id}{}", i + 1);
            extra_certificates(self.base.node(), &id, class, &self.resource.ref_(), std::slice::from_ref(certificate))?;
        }
        Ok(())
    }
}

fn rendered_certificates(certificates: &Rc<RefCell<Vec<String>>>) -> Token {
    let certificates = Rc::clone(certificates);
    Lazy::any(move || {
        let one = |arn: &String| object! {"CertificateArn" => arn};
        Ok(Value::from(certificates.borrow().iter().map(one).collect::<Vec<_>>()).or_undefined_if_empty())
    })
}

pub(super) fn extra_certificates(
    scope: &dyn Construct,
    id: &str,
    class: &str,
    listener_arn: &str,
    certificates: &[ListenerCertificateRef],
) -> Result<Node> {
    let node = Node::new(scope, id, class)?;
    let one = |c: &ListenerCertificateRef| object! {"CertificateArn" => c.certificate_arn()};
    CfnResource::l1(
        &node,
        "Resource",
        "AWS::ElasticLoadBalancingV2::ListenerCertificate",
        object! {
            "ListenerArn" => listener_arn,
            "Certificates" => certificates.iter().map(one).collect::<Vec<_>>(),
        },
    )?;
    Ok(node)
}

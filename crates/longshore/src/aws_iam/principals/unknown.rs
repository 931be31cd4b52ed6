//! The principal of a resource whose role is not known.

use longshore_core::annotations::Annotations;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;

use crate::aws_iam::{AddToPrincipalPolicyResult, IPrincipal, PolicyStatement, PrincipalPolicyFragment};

/// The principal of an imported resource without a role: what it would be allowed is only said in a warning.
#[derive(Clone, Debug)]
pub struct UnknownPrincipal {
    resource: Node,
}

impl UnknownPrincipal {
    /// Stands for the role of a resource.
    pub fn new(resource: &dyn Construct) -> Self {
        Self { resource: resource.node().clone() }
    }
}

impl IPrincipal for UnknownPrincipal {
    fn policy_fragment(&self) -> Result<PrincipalPolicyFragment> {
        Err(Error::at(
            &self.resource,
            "CannotPolicyFragment",
            format!("Cannot get policy fragment of {}, resource imported without a role", self.resource.path()),
        ))
    }

    fn add_to_principal_policy(&self, statement: &PolicyStatement) -> Result<AddToPrincipalPolicyResult> {
        // Quirk(cdk): unknown-principal-statement. The warning shows the insides of the library's statement.
        let set = |items: Vec<String>| object! {"set" => object! {}, "array" => items};
        let insides = object! {
            "_action" => set(statement.actions()),
            "_notAction" => set(statement.not_actions()),
            "_principal" => object! {},
            "_notPrincipal" => object! {},
            "_resource" => set(statement.resources()),
            "_notResource" => set(statement.not_resources()),
            "_condition" => statement.conditions(),
            "_sid" => statement.sid(),
            "_effect" => statement.effect().as_str(),
            "_principals" => set(Vec::new()),
            "_notPrincipals" => set(Vec::new()),
            "_frozen" => statement.is_frozen(),
        };
        let statement = Stack::of(&self.resource)?.resolve(insides)?.to_json(0);
        Annotations::of(&self.resource).add_warning_v2(
            "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole",
            &format!("Add statement to this resource's role: {statement}"),
        );
        Ok(AddToPrincipalPolicyResult::added(Dependable::group(Vec::new)))
    }

    fn describe(&self) -> String {
        self.resource.path().to_owned()
    }
}

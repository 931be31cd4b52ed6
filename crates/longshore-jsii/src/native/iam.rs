//! IAM: what principals and statements have beyond the bindings.

use longshore::aws_iam::{
    CompositePrincipal, FederatedPrincipal, FromRoleArnOptions, Grant, GrantOnPrincipalAndResourceOptions,
    GrantOnPrincipalOptions, GrantWithResourceOptions, IGrantable, IResourceWithPolicy, ManagedPolicy,
    OpenIdConnectPrincipal, PolicyDocument, PolicyStatement, PrincipalPolicyFragment, PrincipalRef,
    PrincipalWithConditions, Role, SamlConsolePrincipal, SamlPrincipal, ServicePrincipal, ServicePrincipalOpts,
    SessionTagsPrincipal, UnknownPrincipal,
};
use longshore_core::error::Result;
use longshore_core::value::{Object as Members, Value};
use serde_json::Value as Json;

use super::{call, fixed, get};
use crate::class::{Bound, Class, Native};
use crate::generated;
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, FromWire as _, bound, upcast};

pub(super) static CLASSES: &[&Class] = &[
    &SERVICE,
    &COMPOSITE,
    &FEDERATED,
    &PRINCIPAL,
    &STATEMENT,
    &DOCUMENT,
    &FRAGMENT,
    &ROLE,
    &MANAGED_POLICY,
    &GRANT,
    &UNKNOWN,
    &OPEN_ID_CONNECT,
    &SAML,
    &SAML_CONSOLE,
];

bound!(longshore::aws_iam::PrincipalRef, PRINCIPAL);

static PRINCIPAL: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.IPrincipal",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("grantPrincipal", PrincipalRef, |k, this| this.clone()),
        get!("assumeRoleAction", PrincipalRef, |k, this| this.assume_role_action()),
        get!("principalAccount", PrincipalRef, |k, this| this.principal_account()),
        get!("policyFragment", PrincipalRef, |k, this| this.policy_fragment()?),
        call!("addToPrincipalPolicy", PrincipalRef, |k, this, a| {
            this.add_to_principal_policy(&a.get::<PolicyStatement>(k, 0)?)?
        }),
        call!("addToPolicy", PrincipalRef, |k, this, a| {
            this.add_to_principal_policy(&a.get::<PolicyStatement>(k, 0)?)?.statement_added
        }),
        call!("addToAssumeRolePolicy", PrincipalRef, |k, this, a| {
            let document = a.get::<PolicyDocument>(k, 0)?;
            this.add_to_assume_role_policy(&|statement| {
                document.add_statements([statement]);
                Ok(())
            })?
        }),
        call!("withConditions", PrincipalRef, |k, this, a| {
            PrincipalWithConditions::new(this.clone(), a.get::<Members>(k, 0)?)
        }),
        call!("withSessionTags", PrincipalRef, |k, this, a| SessionTagsPrincipal::new(this.clone())),
        call!("dedupeString", PrincipalRef, |k, this, a| this.dedupe_string()),
        call!("toString", PrincipalRef, |k, this, a| this.describe()),
    ],
    base: None,
    upcasts: &[upcast!(PrincipalRef => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t))],
};

static SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.ServicePrincipal",
    interface: false,
    create: Some(|k, a, _| {
        let service = a.get::<String>(k, 0)?;
        let opts = a.get::<ServicePrincipalOpts>(k, 1)?;
        Ok(Native::of(ServicePrincipal::with_opts(service, opts)))
    }),
    statics: &[],
    members: &[],
    base: Some(<ServicePrincipal as Bound>::CLASS),
    upcasts: &[],
};

static COMPOSITE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.CompositePrincipal",
    interface: false,
    create: Some(|k, a, _| Ok(Native::of(CompositePrincipal::new(a.rest::<PrincipalRef>(k, 0)?)?))),
    statics: &[],
    members: &[call!("addPrincipals", CompositePrincipal, |k, this, a| {
        for principal in a.rest::<PrincipalRef>(k, 0)? {
            this.add_principal(principal);
        }
        this.clone()
    })],
    base: Some(<CompositePrincipal as Bound>::CLASS),
    upcasts: &[],
};

static FEDERATED: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.FederatedPrincipal",
    interface: false,
    create: Some(|k, a, _| {
        let (federated, conditions) = (a.get::<String>(k, 0)?, a.get::<Option<Members>>(k, 1)?.unwrap_or_default());
        Ok(Native::of(match a.get::<Option<String>>(k, 2)? {
            Some(action) => FederatedPrincipal::with_assume_role_action(federated, conditions, action),
            None => FederatedPrincipal::new(federated, conditions),
        }))
    }),
    statics: &[],
    members: &[],
    base: Some(<FederatedPrincipal as Bound>::CLASS),
    upcasts: &[],
};

static STATEMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PolicyStatement",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        call!("toStatementJson", PolicyStatement, |k, this, a| this.to_statement_json()),
        call!("toJSON", PolicyStatement, |k, this, a| this.to_statement_json()),
        call!("addCondition", PolicyStatement, |k, this, a| {
            this.add_condition(a.get::<String>(k, 0)?, a.get::<Value>(k, 1)?)?
        }),
        call!("addAllResources", PolicyStatement, |k, this, a| this.add_all_resources()?),
        call!("addServicePrincipal", PolicyStatement, |k, this, a| {
            this.add_service_principal(a.get::<String>(k, 0)?, a.get::<ServicePrincipalOpts>(k, 1)?)?
        }),
        call!("validateForResourcePolicy", PolicyStatement, |k, this, a| {
            this.validate_for_resource_policy(skip_resources(k, a)?)
        }),
    ],
    base: Some(&generated::aws_iam::AWS_IAM_POLICYSTATEMENT),
    upcasts: &[],
};

fn skip_resources(k: &Kernel, a: &Arguments<'_>) -> Result<bool> {
    let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_iam.ResourcePolicyValidationOptions")?;
    let skip = fields.get_or_default(k, "skipResourceValidation")?;
    fields.done(k)?;
    Ok(skip)
}

static DOCUMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PolicyDocument",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        call!("addStatements", PolicyDocument, |k, this, a| this.add_statements(a.rest::<PolicyStatement>(k, 0)?)),
        call!("toJSON", PolicyDocument, |k, this, a| this.to_json()),
    ],
    base: Some(&generated::aws_iam::AWS_IAM_POLICYDOCUMENT),
    upcasts: &[],
};

static FRAGMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.PrincipalPolicyFragment",
    interface: false,
    create: Some(|k, a, _| {
        Ok(Native::of(PrincipalPolicyFragment {
            principal_json: a.get(k, 0)?,
            conditions: a.get::<Option<Members>>(k, 1)?.unwrap_or_default(),
        }))
    }),
    statics: &[],
    members: &[],
    base: Some(<PrincipalPolicyFragment as Bound>::CLASS),
    upcasts: &[],
};

static ROLE: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.Role",
    interface: false,
    create: None,
    statics: &[
        fixed!("fromRoleName", |k, a| {
            let options = role_options(k, a)?;
            Role::from_role_name(&a.construct(k, 0)?, a.get::<String>(k, 1)?, &a.get::<String>(k, 2)?, options)?
        }),
        fixed!("isRole", |k, a| k.native::<Role>(a.json(0)).is_ok()),
    ],
    members: &[call!("withoutPolicyUpdates", Role, |k, this, a| {
        let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_iam.WithoutPolicyUpdatesOptions")?;
        let resources = fields.get_or_default(k, "addGrantsToResources")?;
        fields.done(k)?;
        this.without_policy_updates(resources)?
    })],
    base: Some(&generated::aws_iam::AWS_IAM_ROLE),
    upcasts: &[],
};

fn role_options(k: &Kernel, a: &Arguments<'_>) -> Result<FromRoleArnOptions> {
    let fields = Fields::of(k, a.json(3), "aws-cdk-lib.aws_iam.FromRoleNameOptions")?;
    let options = FromRoleArnOptions {
        mutable: fields.get(k, "mutable")?,
        add_grants_to_resources: fields.get(k, "addGrantsToResources")?,
        default_policy_name: fields.get(k, "defaultPolicyName")?,
    };
    fields.done(k)?;
    Ok(options)
}

static MANAGED_POLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.ManagedPolicy",
    interface: false,
    create: None,
    statics: &[
        fixed!("fromManagedPolicyArn", |k, a| {
            ManagedPolicy::from_managed_policy_arn(&a.construct(k, 0)?, a.get::<String>(k, 1)?, a.get::<String>(k, 2)?)?
        }),
        fixed!("fromManagedPolicyName", |k, a| {
            let name = a.get::<String>(k, 2)?;
            ManagedPolicy::from_managed_policy_name(&a.construct(k, 0)?, a.get::<String>(k, 1)?, &name)?
        }),
    ],
    members: &[],
    base: Some(&generated::aws_iam::AWS_IAM_MANAGEDPOLICY),
    upcasts: &[],
};

static GRANT: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.Grant",
    interface: false,
    create: None,
    statics: &[
        fixed!("addToPrincipalOrResource", |k, a| {
            let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_iam.GrantWithResourceOptions")?;
            let grantee = fields.get::<std::rc::Rc<dyn IGrantable>>(k, "grantee")?;
            let resource = fields.get::<std::rc::Rc<dyn IResourceWithPolicy>>(k, "resource")?;
            let options = GrantWithResourceOptions {
                grantee: &*grantee,
                actions: fields.get(k, "actions")?,
                resource_arns: fields.get_or_default(k, "resourceArns")?,
                conditions: fields.get_or_default(k, "conditions")?,
                resource: &*resource,
                resource_self_arns: fields.get(k, "resourceSelfArns")?,
            };
            fields.done(k)?;
            Grant::add_to_principal_or_resource(options)?
        }),
        fixed!("addToPrincipalAndResource", |k, a| {
            let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_iam.GrantOnPrincipalAndResourceOptions")?;
            let grantee = fields.get::<std::rc::Rc<dyn IGrantable>>(k, "grantee")?;
            let resource = fields.get::<std::rc::Rc<dyn IResourceWithPolicy>>(k, "resource")?;
            let options = GrantOnPrincipalAndResourceOptions {
                grantee: &*grantee,
                actions: fields.get(k, "actions")?,
                resource_arns: fields.get_or_default(k, "resourceArns")?,
                conditions: fields.get_or_default(k, "conditions")?,
                resource: &*resource,
                resource_self_arns: fields.get(k, "resourceSelfArns")?,
                resource_policy_principal: fields.get(k, "resourcePolicyPrincipal")?,
            };
            fields.done(k)?;
            Grant::add_to_principal_and_resource(options)?
        }),
        fixed!("addToPrincipal", |k, a| {
            let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_iam.GrantOnPrincipalOptions")?;
            let grantee = fields.get::<std::rc::Rc<dyn IGrantable>>(k, "grantee")?;
            let _: Option<Json> = fields.get(k, "scope")?;
            let options = GrantOnPrincipalOptions {
                grantee: &*grantee,
                actions: fields.get(k, "actions")?,
                resource_arns: fields.get_or_default(k, "resourceArns")?,
                conditions: fields.get_or_default(k, "conditions")?,
            };
            fields.done(k)?;
            Grant::add_to_principal(options)?
        }),
    ],
    members: &[call!("applyBefore", Grant, |k, this, a| {
        for construct in a.rest::<longshore_core::construct::Node>(k, 0)? {
            this.apply_before(&[&construct]);
        }
    })],
    base: Some(&generated::aws_iam::AWS_IAM_GRANT),
    upcasts: &[],
};

static UNKNOWN: Class = Class {
    fqn: "aws-cdk-lib.aws_iam.UnknownPrincipal",
    interface: false,
    create: Some(|k, a, _| {
        let fields = Fields::of(k, a.json(0), "aws-cdk-lib.aws_iam.UnknownPrincipalProps")?;
        let resource = fields.get::<longshore_core::construct::Node>(k, "resource")?;
        fields.done(k)?;
        Ok(Native::of(UnknownPrincipal::new(&resource)))
    }),
    statics: &[],
    members: &[],
    base: Some(<UnknownPrincipal as Bound>::CLASS),
    upcasts: &[],
};

/// The ARN of a provider of identities.
fn provider_arn(k: &Kernel, json: &Json) -> Result<String> {
    let object = k.object(json)?;
    for property in ["openIdConnectProviderArn", "oidcProviderArn", "samlProviderArn"] {
        if k.knows_property(object.fqn(), property) || object.interfaces.iter().any(|i| k.knows_property(i, property)) {
            return String::from_wire(k, &k.read(&object, property)?);
        }
    }
    String::from_wire(k, json)
}

macro_rules! federated {
    ($class:ident, $fqn:literal, $type:ident) => {
        static $class: Class = Class {
            fqn: $fqn,
            interface: false,
            create: Some(|k, a, _| {
                let conditions = a.get::<Option<Members>>(k, 1)?.unwrap_or_default();
                Ok(Native::of($type::new(provider_arn(k, a.json(0))?, conditions)))
            }),
            statics: &[],
            members: &[],
            base: Some(<$type as Bound>::CLASS),
            upcasts: &[],
        };
    };
}
federated!(OPEN_ID_CONNECT, "aws-cdk-lib.aws_iam.OpenIdConnectPrincipal", OpenIdConnectPrincipal);
federated!(SAML, "aws-cdk-lib.aws_iam.SamlPrincipal", SamlPrincipal);
federated!(SAML_CONSOLE, "aws-cdk-lib.aws_iam.SamlConsolePrincipal", SamlConsolePrincipal);

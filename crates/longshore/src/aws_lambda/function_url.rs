//! Addresses of functions.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::units::Duration;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::{FunctionRef, IFunction, Permission};
use crate::aws_iam::{AnyPrincipal, Grant, IGrantable};
use crate::props::{constructor, text_enum};

text_enum! {
    /// Who may use an address.
    pub enum FunctionUrlAuthType {
        /// Who is allowed to, and signs requests.
        AwsIam = "AWS_IAM",
        /// Everybody.
        None = "NONE",
    }
}
text_enum! {
    /// When what a function answers is sent.
    pub enum InvokeMode {
        /// At once, when it is whole.
        Buffered = "BUFFERED",
        /// In parts, as they are made.
        ResponseStream = "RESPONSE_STREAM",
    }
}
text_enum! {
    /// A method of HTTP.
    pub enum HttpMethod {
        /// `GET`
        Get = "GET",
        /// `PUT`
        Put = "PUT",
        /// `HEAD`
        Head = "HEAD",
        /// `POST`
        Post = "POST",
        /// `DELETE`
        Delete = "DELETE",
        /// `PATCH`
        Patch = "PATCH",
        /// `OPTIONS`
        Options = "OPTIONS",
        /// All of them.
        All = "*",
    }
}

/// Which other sites may use an address in a browser.
#[derive(Clone, Default)]
pub struct FunctionUrlCorsOptions {
    /// Whether cookies are sent. Default false.
    pub allow_credentials: Option<bool>,
    /// Headers that may be sent. Default: none.
    pub allowed_headers: Option<Vec<String>>,
    /// Methods that may be used. Default: all.
    pub allowed_methods: Option<Vec<HttpMethod>>,
    /// The sites. Default: none.
    pub allowed_origins: Option<Vec<String>>,
    /// Headers of answers that may be read. Default: none.
    pub exposed_headers: Option<Vec<String>>,
    /// How long this is known, a day at most. Default: not at all.
    pub max_age: Option<Duration>,
}

/// What is said of an address.
#[derive(Clone, Default)]
pub struct FunctionUrlOptions {
    /// Who may use it. Default: who is allowed to, and signs requests.
    pub auth_type: Option<FunctionUrlAuthType>,
    /// Which other sites may use it in a browser. Default: none.
    pub cors: Option<FunctionUrlCorsOptions>,
    /// When answers are sent. Default: when they are whole.
    pub invoke_mode: Option<InvokeMode>,
}

/// Properties of a [`FunctionUrl`].
#[derive(Clone)]
pub struct FunctionUrlProps {
    /// The function or the alias.
    pub function: FunctionRef,
    /// Who may use it. Default: who is allowed to, and signs requests.
    pub auth_type: Option<FunctionUrlAuthType>,
    /// Which other sites may use it in a browser. Default: none.
    pub cors: Option<FunctionUrlCorsOptions>,
    /// When answers are sent. Default: when they are whole.
    pub invoke_mode: Option<InvokeMode>,
}

/// An address of a function; clones are the same.
#[derive(Clone)]
pub struct FunctionUrl(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    function: FunctionRef,
    auth_type: FunctionUrlAuthType,
}

fn cors(at: &Node, cors: FunctionUrlCorsOptions) -> Result<Object> {
    let age = cors.max_age.map(Duration::to_seconds).transpose()?;
    if let Some(age) = age.filter(|a| *a > 86_400) {
        bail!(
            at,
            "FunctionUrlMaxAgeLess",
            "FunctionUrl CORS maxAge should be less than or equal to 86400 secs (got {age})"
        );
    }
    let methods = cors.allowed_methods.unwrap_or_else(|| vec![HttpMethod::All]);
    Ok(object! {
        "AllowCredentials" => cors.allow_credentials,
        "AllowHeaders" => cors.allowed_headers,
        "AllowMethods" => methods.iter().map(|m| m.as_str()).collect::<Vec<_>>(),
        "AllowOrigins" => cors.allowed_origins,
        "ExposeHeaders" => cors.exposed_headers,
        "MaxAge" => age,
    })
}

constructor!(FunctionUrl, FunctionUrlProps);

impl FunctionUrl {
    /// Gives a function an address, in the function.
    pub(super) fn of(function: &dyn IFunction, options: FunctionUrlOptions) -> Result<Self> {
        let FunctionUrlOptions { auth_type, cors, invoke_mode } = options;
        let props = FunctionUrlProps { function: function.to_ref(), auth_type, cors, invoke_mode };
        Self::new(function.node(), "FunctionUrl", props)
    }

    fn make(scope: &dyn Construct, id: &str, options: FunctionUrlProps) -> Result<Self> {
        let function = &*options.function;
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_lambda.FunctionUrl", PhysicalName::Unset)?;
        let node = base.node().clone();
        if function.tenancy_config().is_some() {
            bail!(
                &node,
                "FunctionUrlSupportedFunctionsTenant",
                "FunctionUrl is not supported for functions with tenant isolation mode"
            );
        }
        let (target, alias) = match function.qualifier() {
            Some(q) if q.alias.is_none() => {
                bail!(&node, "FunctionUrlCannotVersion", "FunctionUrl cannot be used with a Version")
            }
            Some(q) => (q.function, q.alias),
            None => (function.to_ref(), None),
        };
        let auth_type = options.auth_type.unwrap_or(FunctionUrlAuthType::AwsIam);
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::Url",
            object! {
                "AuthType" => auth_type.as_str(),
                "Cors" => options.cors.map(|c| cors(&node, c)).transpose()?,
                "InvokeMode" => options.invoke_mode.map(InvokeMode::as_str),
                "TargetFunctionArn" => target.function_arn(),
                "Qualifier" => alias.as_ref().map(|(name, _)| name.clone()),
            },
        )?;
        if let Some((_, Some(alias))) = &alias {
            resource.node().add_dependency(&[alias]);
        }
        if options.auth_type == Some(FunctionUrlAuthType::None) {
            let anybody = || Permission::invoke(AnyPrincipal::new());
            function.add_permission(
                "invoke-function-url",
                Permission {
                    action: Some("lambda:InvokeFunctionUrl".into()),
                    function_url_auth_type: Some(FunctionUrlAuthType::None),
                    ..anybody()
                },
            )?;
            let via = Permission { invoked_via_function_url: Some(true), ..anybody() };
            function.add_permission("invoke-function", via)?;
        }
        Ok(Self(Rc::new(Owned { base, resource, function: function.to_ref(), auth_type })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The address.
    pub fn url(&self) -> String {
        self.0.resource.att("FunctionUrl")
    }

    /// The ARN of the function.
    pub fn function_arn(&self) -> String {
        self.0.resource.att("FunctionArn")
    }

    /// Who may use it.
    pub fn auth_type(&self) -> FunctionUrlAuthType {
        self.0.auth_type
    }

    /// Allows a principal to use it.
    ///
    /// # Errors
    /// When that cannot be allowed.
    pub fn grant_invoke_url(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.0.function.grant_invoke_url(grantee)
    }
}

impl Construct for FunctionUrl {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

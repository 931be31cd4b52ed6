//! HTTP endpoints that events are sent to, and how they are authorized there.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::arn::ArnFormat;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::SecretValue;
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};

use crate::props::{construct_props, text_enum};

text_enum! {
    /// A method of HTTP.
    pub enum HttpMethod {
        /// `POST`
        Post = "POST",
        /// `GET`
        Get = "GET",
        /// `HEAD`
        Head = "HEAD",
        /// `OPTIONS`
        Options = "OPTIONS",
        /// `PUT`
        Put = "PUT",
        /// `PATCH`
        Patch = "PATCH",
        /// `DELETE`
        Delete = "DELETE",
    }
}

/// A parameter of a request.
#[derive(Clone)]
pub struct HttpParameter {
    value: String,
    secret: bool,
}

impl HttpParameter {
    /// A parameter that anyone may see.
    pub fn from_string(value: impl Into<String>) -> Self {
        Self { value: value.into(), secret: false }
    }

    /// A secret.
    pub fn from_secret(value: SecretValue) -> Self {
        Self { value: value.unsafe_unwrap(), secret: true }
    }
}

/// Parameters by their names.
type HttpParameters = IndexMap<String, HttpParameter>;

fn render_parameters(of: Option<&HttpParameters>) -> Value {
    let one = |(name, p): (&String, &HttpParameter)| {
        Value::from(object! {"Key" => name, "Value" => p.value.as_str(), "IsValueSecret" => p.secret})
    };
    Value::Array(of.into_iter().flatten().map(one).collect()).or_undefined_if_empty()
}

fn render_all(
    body: Option<&HttpParameters>,
    header: Option<&HttpParameters>,
    query: Option<&HttpParameters>,
) -> Object {
    object! {
        "BodyParameters" => render_parameters(body),
        "HeaderParameters" => render_parameters(header),
        "QueryStringParameters" => render_parameters(query),
    }
}

/// How an access token is got by OAuth.
#[derive(Clone)]
pub struct OAuthAuthorizationProps {
    /// The URL that gives tokens.
    pub authorization_endpoint: String,
    /// The method of that request: `POST`, `GET` or `PUT`.
    pub http_method: HttpMethod,
    /// The client's id.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: SecretValue,
    /// Parameters in the body of that request. Default: none.
    pub body_parameters: Option<IndexMap<String, HttpParameter>>,
    /// Headers of that request. Default: none.
    pub header_parameters: Option<IndexMap<String, HttpParameter>>,
    /// Parameters in the URL of that request. Default: none.
    pub query_string_parameters: Option<IndexMap<String, HttpParameter>>,
}

/// How requests are authorized.
#[derive(Clone)]
pub struct Authorization {
    kind: &'static str,
    parameters: Object,
}

impl Authorization {
    /// By a header with a key.
    pub fn api_key(api_key_name: impl Into<String>, api_key_value: SecretValue) -> Self {
        let parameters = object! {
            "ApiKeyName" => api_key_name.into(),
            "ApiKeyValue" => api_key_value.unsafe_unwrap(),
        };
        Self { kind: "API_KEY", parameters: object! {"ApiKeyAuthParameters" => parameters} }
    }

    /// By user name and password.
    pub fn basic(username: impl Into<String>, password: SecretValue) -> Self {
        let parameters = object! {"Username" => username.into(), "Password" => password.unsafe_unwrap()};
        Self { kind: "BASIC", parameters: object! {"BasicAuthParameters" => parameters} }
    }

    /// By an access token that OAuth gives.
    ///
    /// # Errors
    /// When the method is another one.
    pub fn oauth(props: OAuthAuthorizationProps) -> Result<Self> {
        if !matches!(props.http_method, HttpMethod::Post | HttpMethod::Get | HttpMethod::Put) {
            return Err(Error::new("InvalidHttpMethod", "httpMethod must be one of GET, POST, PUT"));
        }
        let parameters = object! {
            "AuthorizationEndpoint" => props.authorization_endpoint,
            "ClientParameters" => object! {
                "ClientID" => props.client_id,
                "ClientSecret" => props.client_secret.unsafe_unwrap(),
            },
            "HttpMethod" => props.http_method,
            "OAuthHttpParameters" => render_all(
                props.body_parameters.as_ref(),
                props.header_parameters.as_ref(),
                props.query_string_parameters.as_ref(),
            ),
        };
        Ok(Self { kind: "OAUTH_CLIENT_CREDENTIALS", parameters: object! {"OAuthParameters" => parameters} })
    }
}

/// How requests to an endpoint are made, whoever owns it.
pub trait IConnection: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn connection_name(&self) -> String;

    /// The ARN.
    fn connection_arn(&self) -> String;

    /// The ARN of the secret with what authorizes.
    fn connection_secret_arn(&self) -> String;
}

/// A handle of any connection.
pub type ConnectionRef = Rc<dyn IConnection>;

construct_props! {
    /// Properties of a [`Connection`].
    pub struct ConnectionProps => Connection {
        /// The name. Default: made by CloudFormation.
        [into] connection_name: Option<PhysicalName>,
        /// What the connection is for.
        [into] description: Option<String>,
        /// How requests are authorized.
        authorization: Authorization,
        /// Parameters in the body. Default: none.
        body_parameters: Option<IndexMap<String, HttpParameter>>,
        /// Headers. Default: none.
        header_parameters: Option<IndexMap<String, HttpParameter>>,
        /// Parameters in the URL. Default: none.
        query_string_parameters: Option<IndexMap<String, HttpParameter>>,
    }
}

/// What is known of an existing connection.
#[derive(Clone, Debug, Default)]
pub struct ConnectionAttributes {
    /// The name.
    pub connection_name: String,
    /// The ARN.
    pub connection_arn: String,
    /// The ARN of the secret with what authorizes.
    pub connection_secret_arn: String,
}

/// How requests to an endpoint are made; clones are the same.
#[derive(Clone)]
pub struct Connection(Rc<Known>);

struct Known {
    base: ResourceBase,
    name: String,
    arn: String,
    secret_arn: String,
}

impl Connection {
    fn make(scope: &dyn Construct, id: &str, props: ConnectionProps) -> Result<Self> {
        let name = props.connection_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_events.Connection", name)?;
        let mut parameters = props.authorization.parameters;
        let (body, header, query) = (&props.body_parameters, &props.header_parameters, &props.query_string_parameters);
        if body.is_some() || header.is_some() || query.is_some() {
            let all = render_all(body.as_ref(), header.as_ref(), query.as_ref());
            parameters.insert("InvocationHttpParameters".into(), all.into());
        }
        let resource = CfnResource::l1(
            base.node(),
            "Connection",
            "AWS::Events::Connection",
            object! {
                "AuthorizationType" => props.authorization.kind,
                "AuthParameters" => parameters,
                "Description" => props.description,
                "Name" => base.physical_name(),
            },
        )?;
        let name = base.name_attribute(resource.ref_());
        let (arn, secret_arn) = (resource.att("Arn"), resource.att("SecretArn"));
        Ok(Self(Rc::new(Known { base, name, arn, secret_arn })))
    }

    /// An existing connection by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_event_bus_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        connection_arn: impl Into<String>,
        connection_secret_arn: impl Into<String>,
    ) -> Result<ConnectionRef> {
        let connection_arn = connection_arn.into();
        let connection_name = name_in_arn(scope, &connection_arn)?.unwrap_or_default();
        let connection_secret_arn = connection_secret_arn.into();
        let attributes = ConnectionAttributes { connection_name, connection_arn, connection_secret_arn };
        Self::from_connection_attributes(scope, id, attributes)
    }

    /// An existing connection.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_connection_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ConnectionAttributes,
    ) -> Result<ConnectionRef> {
        let ConnectionAttributes { connection_name: name, connection_arn: arn, connection_secret_arn } = attrs;
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", Some(&arn))?;
        Ok(Rc::new(Self(Rc::new(Known { base, name, arn, secret_arn: connection_secret_arn }))))
    }
}

fn name_in_arn(scope: &dyn Construct, arn: &str) -> Result<Option<String>> {
    let parts = Stack::of(scope)?.split_arn(arn, ArnFormat::SlashResourceName);
    Ok(parts.map_err(|e| e.with_path(scope.node().path()))?.resource_name.filter(|n| !n.is_empty()))
}

impl Construct for Connection {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnection for Connection {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn connection_name(&self) -> String {
        self.0.name.clone()
    }

    fn connection_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn connection_secret_arn(&self) -> String {
        self.0.secret_arn.clone()
    }
}

impl From<&Connection> for ConnectionRef {
    fn from(connection: &Connection) -> Self {
        Rc::new(connection.clone())
    }
}

/// An endpoint, whoever owns it.
pub trait IApiDestination: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn api_destination_name(&self) -> String;

    /// The ARN.
    fn api_destination_arn(&self) -> String;

    /// The ARN as policies have it.
    fn api_destination_arn_for_policy(&self) -> Option<String>;
}

/// A handle of any endpoint.
pub type ApiDestinationRef = Rc<dyn IApiDestination>;

construct_props! {
    /// Properties of an [`ApiDestination`].
    pub struct ApiDestinationProps => ApiDestination {
        /// The name. Default: made by CloudFormation.
        [into] api_destination_name: Option<PhysicalName>,
        /// What the endpoint is for.
        [into] description: Option<String>,
        /// How requests are made.
        [into] connection: ConnectionRef,
        /// The URL.
        [into] endpoint: String,
        /// The method. Default: `POST`.
        http_method: Option<HttpMethod>,
        /// How many requests a second there are at most. Default: 300.
        [into] rate_limit_per_second: Option<f64>,
    }
}

/// What is known of an existing endpoint.
#[derive(Clone)]
pub struct ApiDestinationAttributes {
    /// The ARN.
    pub api_destination_arn: String,
    /// How requests are made.
    pub connection: ConnectionRef,
    /// The ARN as policies have it.
    pub api_destination_arn_for_policy: Option<String>,
}

/// An HTTP endpoint that events are sent to; clones are the same.
#[derive(Clone)]
pub struct ApiDestination(Rc<Destination>);

struct Destination {
    base: ResourceBase,
    name: String,
    arn: String,
    arn_for_policy: Option<String>,
    connection: ConnectionRef,
}

impl ApiDestination {
    fn make(scope: &dyn Construct, id: &str, props: ApiDestinationProps) -> Result<Self> {
        let name = props.api_destination_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_events.ApiDestination", name)?;
        let resource = CfnResource::l1(
            base.node(),
            "ApiDestination",
            "AWS::Events::ApiDestination",
            object! {
                "ConnectionArn" => props.connection.connection_arn(),
                "Description" => props.description,
                "HttpMethod" => props.http_method.unwrap_or(HttpMethod::Post),
                "InvocationEndpoint" => props.endpoint,
                "InvocationRateLimitPerSecond" => props.rate_limit_per_second,
                "Name" => base.physical_name(),
            },
        )?;
        let name = base.name_attribute(resource.ref_());
        let (arn, arn_for_policy) = (resource.att("Arn"), Some(resource.att("ArnForPolicy")));
        Ok(Self(Rc::new(Destination { base, name, arn, arn_for_policy, connection: props.connection })))
    }

    /// An existing endpoint.
    ///
    /// # Errors
    /// When the ARN is not one or has no name, or the id is empty or taken.
    pub fn from_api_destination_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ApiDestinationAttributes,
    ) -> Result<ApiDestinationRef> {
        let arn = attrs.api_destination_arn;
        let Some(name) = name_in_arn(scope, &arn)? else {
            return Err(Error::new(
                "CouldNotExtractDestinationName",
                format!("Could not extract Api Destionation name from ARN: '{arn}'"),
            ));
        };
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        let arn_for_policy = attrs.api_destination_arn_for_policy;
        Ok(Rc::new(Self(Rc::new(Destination { base, name, arn, arn_for_policy, connection: attrs.connection }))))
    }

    /// How requests are made.
    pub fn connection(&self) -> ConnectionRef {
        self.0.connection.clone()
    }
}

impl Construct for ApiDestination {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IApiDestination for ApiDestination {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn api_destination_name(&self) -> String {
        self.0.name.clone()
    }

    fn api_destination_arn(&self) -> String {
        self.0.arn.clone()
    }

    fn api_destination_arn_for_policy(&self) -> Option<String> {
        self.0.arn_for_policy.clone()
    }
}

impl From<&ApiDestination> for ApiDestinationRef {
    fn from(destination: &ApiDestination) -> Self {
        Rc::new(destination.clone())
    }
}

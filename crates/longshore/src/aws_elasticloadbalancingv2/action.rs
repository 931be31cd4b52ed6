//! What application listeners do with requests.

use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::secret_value::SecretValue;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::{ApplicationListenerRef, ApplicationProtocol, ApplicationTargetGroupRef};
use crate::aws_ec2::Port;
use crate::props::text_enum;

/// How requests are forwarded.
#[derive(Clone, Copy, Debug, Default)]
pub struct ForwardOptions {
    /// How long a client stays with a target group. Default: it does not.
    pub stickiness_duration: Option<Duration>,
}

/// A target group that gets a part of the requests.
#[derive(Clone)]
pub struct WeightedTargetGroup {
    /// The group.
    pub target_group: ApplicationTargetGroupRef,
    /// How large its part is. Default 1.
    pub weight: Option<f64>,
}

/// What is answered.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct FixedResponseOptions {
    /// The type of the content. Default: none.
    pub content_type: Option<String>,
    /// The content, at most 1,024 characters. Default: none.
    pub message_body: Option<String>,
}

/// Where clients are sent.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct RedirectOptions {
    /// The host. Default: the same.
    pub host: Option<String>,
    /// The path, beginning with a slash. Default: the same.
    pub path: Option<String>,
    /// The port. Default: the same.
    pub port: Option<String>,
    /// The protocol. Default: the same.
    pub protocol: Option<String>,
    /// The query, without the question mark. Default: the same.
    pub query: Option<String>,
    /// Whether it is for ever. Default false.
    pub permanent: Option<bool>,
}

text_enum! {
    /// What is done with clients that are not signed in.
    pub enum UnauthenticatedAction {
        /// They are refused.
        Deny = "deny",
        /// They are let through.
        Allow = "allow",
        /// They are sent to sign in.
        Authenticate = "authenticate",
    }
}

/// How clients sign in with OpenID Connect.
#[derive(Clone)]
pub struct AuthenticateOidcOptions {
    /// What is done then.
    pub next: ListenerAction,
    /// More parameters of the request to sign in. Default: none.
    pub authentication_request_extra_params: Option<IndexMap<String, String>>,
    /// Where clients sign in.
    pub authorization_endpoint: String,
    /// The id of the application.
    pub client_id: String,
    /// The secret of the application.
    pub client_secret: SecretValue,
    /// Who signs clients in.
    pub issuer: String,
    /// What is done with clients that are not signed in. Default: they are sent to sign in.
    pub on_unauthenticated_request: Option<UnauthenticatedAction>,
    /// What is asked for of clients. Default `openid`.
    pub scope: Option<String>,
    /// The name of the cookie. Default `AWSELBAuthSessionCookie`.
    pub session_cookie_name: Option<String>,
    /// How long clients stay signed in. Default 7 days.
    pub session_timeout: Option<Duration>,
    /// Where tokens come from.
    pub token_endpoint: String,
    /// Where facts about clients come from.
    pub user_info_endpoint: String,
    /// Whether the load balancer may connect to these over HTTPS. Default true.
    pub allow_https_outbound: Option<bool>,
}

/// How tokens of requests are checked.
#[derive(Clone)]
pub struct AuthenticateJwtOptions {
    /// What is done then.
    pub next: ListenerAction,
    /// Who makes the tokens.
    pub issuer: String,
    /// Where the keys come from, an HTTPS URL.
    pub jwks_endpoint: String,
}

/// What a listener does with requests; clones are the same.
#[derive(Clone)]
pub struct ListenerAction(Rc<Inner>);

struct Inner {
    default: Object,
    /// What stands in rules, where that is something else.
    rule: Option<Object>,
    next: Option<ListenerAction>,
    target_groups: Vec<ApplicationTargetGroupRef>,
    needs_https: bool,
    connects: bool,
}

impl ListenerAction {
    fn plain(default: Object) -> Self {
        Self::with_groups(default, Vec::new())
    }

    fn with_groups(default: Object, target_groups: Vec<ApplicationTargetGroupRef>) -> Self {
        Self(Rc::new(Inner { default, rule: None, next: None, target_groups, needs_https: false, connects: false }))
    }

    /// Has clients sign in with OpenID Connect.
    ///
    /// # Errors
    /// When the session is no whole number of seconds.
    pub fn authenticate_oidc(options: AuthenticateOidcOptions) -> Result<Self> {
        let seconds = options.session_timeout.map(Duration::to_seconds).transpose()?;
        let extra = options.authentication_request_extra_params;
        let config = |timeout: Value| {
            object! {
                "AuthorizationEndpoint" => options.authorization_endpoint.clone(),
                "ClientId" => options.client_id.clone(),
                "ClientSecret" => options.client_secret.unsafe_unwrap(),
                "Issuer" => options.issuer.clone(),
                "TokenEndpoint" => options.token_endpoint.clone(),
                "UserInfoEndpoint" => options.user_info_endpoint.clone(),
                "AuthenticationRequestExtraParams" => extra.clone().map(|e| {
                    e.into_iter().map(|(k, v)| (k, v.into())).collect::<Object>()
                }),
                "OnUnauthenticatedRequest" => options.on_unauthenticated_request,
                "Scope" => options.scope.clone(),
                "SessionCookieName" => options.session_cookie_name.clone(),
                "SessionTimeout" => timeout,
            }
        };
        let action =
            |timeout: Value| object! {"Type" => "authenticate-oidc", "AuthenticateOidcConfig" => config(timeout)};
        Ok(Self(Rc::new(Inner {
            // Listeners want a text where rules want a number.
            default: action(seconds.map(|s| s.to_string()).into()),
            rule: Some(action(seconds.into())),
            next: Some(options.next.clone()),
            target_groups: Vec::new(),
            needs_https: false,
            connects: options.allow_https_outbound != Some(false),
        })))
    }

    /// Checks the tokens of requests.
    ///
    /// # Errors
    /// When the URL is no HTTPS URL, or a text is too long.
    pub fn authenticate_jwt(options: AuthenticateJwtOptions) -> Result<Self> {
        let url = &options.jwks_endpoint;
        let length = |text: &str| text.encode_utf16().count();
        if !str_is_unresolved(url) {
            if !url.starts_with("https://") {
                return Err(Error::new(
                    "JwksEndpointMustUseHttps",
                    format!("JWKS endpoint must use HTTPS protocol, got: {url}"),
                ));
            }
            if length(url) > 256 {
                return Err(Error::new(
                    "JwksEndpointTooLong",
                    format!("JWKS endpoint must be 256 characters or fewer, got {} characters", length(url)),
                ));
            }
        }
        if !str_is_unresolved(&options.issuer) && length(&options.issuer) > 256 {
            return Err(Error::new(
                "IssuerTooLong",
                format!("Issuer must be 256 characters or fewer, got {} characters", length(&options.issuer)),
            ));
        }
        let config = object! {"Issuer" => options.issuer.clone(), "JwksEndpoint" => url.as_str()};
        Ok(Self(Rc::new(Inner {
            default: object! {"Type" => "jwt-validation", "JwtValidationConfig" => config},
            rule: None,
            next: Some(options.next.clone()),
            target_groups: Vec::new(),
            needs_https: true,
            connects: false,
        })))
    }

    /// Forwards requests to target groups, to each as many.
    ///
    /// # Errors
    /// When there is none.
    pub fn forward(target_groups: &[ApplicationTargetGroupRef]) -> Result<Self> {
        Self::forward_with(target_groups, ForwardOptions::default())
    }

    /// Forwards requests to target groups, to each as many.
    ///
    /// # Errors
    /// When there is none.
    pub fn forward_with(target_groups: &[ApplicationTargetGroupRef], options: ForwardOptions) -> Result<Self> {
        match target_groups {
            [] => Err(none("forward")),
            [only] if options.stickiness_duration.is_none() => Ok(Self::with_groups(
                object! {"Type" => "forward", "TargetGroupArn" => only.target_group_arn()},
                vec![Rc::clone(only)],
            )),
            all => {
                let weighted = |g: &ApplicationTargetGroupRef| WeightedTargetGroup {
                    target_group: Rc::clone(g),
                    weight: Some(1.0),
                };
                Self::weighted_forward(&all.iter().map(weighted).collect::<Vec<_>>(), options)
            }
        }
    }

    /// Forwards requests to target groups, to each its part.
    ///
    /// # Errors
    /// When there is none.
    pub fn weighted_forward(target_groups: &[WeightedTargetGroup], options: ForwardOptions) -> Result<Self> {
        if target_groups.is_empty() {
            return Err(none("weightedForward"));
        }
        let group = |g: &WeightedTargetGroup| {
            object! {"TargetGroupArn" => g.target_group.target_group_arn(), "Weight" => g.weight}
        };
        let stickiness = options
            .stickiness_duration
            .map(|d| Ok::<_, Error>(object! {"DurationSeconds" => d.to_seconds()?, "Enabled" => true}));
        let config = object! {
            "TargetGroups" => target_groups.iter().map(group).collect::<Vec<_>>(),
            "TargetGroupStickinessConfig" => stickiness.transpose()?,
        };
        Ok(Self::with_groups(
            object! {"Type" => "forward", "ForwardConfig" => config},
            target_groups.iter().map(|g| Rc::clone(&g.target_group)).collect(),
        ))
    }

    /// Answers by itself.
    pub fn fixed_response(status_code: impl Into<f64>, options: FixedResponseOptions) -> Self {
        let code = status_code.into();
        let code = match longshore_core::token::number_token(code) {
            Some(token) => token.to_string(),
            None => longshore_core::value::js_number(code),
        };
        Self::plain(object! {"Type" => "fixed-response", "FixedResponseConfig" => object! {
            "StatusCode" => code,
            "ContentType" => options.content_type,
            "MessageBody" => options.message_body,
        }})
    }

    /// Sends clients elsewhere.
    ///
    /// # Errors
    /// When it is the same place, or the path does not begin with a slash.
    pub fn redirect(options: RedirectOptions) -> Result<Self> {
        let parts = [&options.host, &options.path, &options.port, &options.protocol, &options.query];
        if parts.iter().all(|p| p.is_none()) {
            return Err(Error::new(
                "PreventRedirectLoops",
                "To prevent redirect loops, set at least one of 'protocol', 'host', 'port', 'path', or 'query'.",
            ));
        }
        if let Some(path) = options.path.as_deref().filter(|p| !p.is_empty() && !str_is_unresolved(p))
            && !path.starts_with('/')
        {
            return Err(Error::new("RedirectPathStart", format!("Redirect path must start with a '/', got: {path}")));
        }
        Ok(Self::plain(object! {"Type" => "redirect", "RedirectConfig" => object! {
            "StatusCode" => if options.permanent == Some(true) { "HTTP_301" } else { "HTTP_302" },
            "Host" => options.host,
            "Path" => options.path,
            "Port" => options.port,
            "Protocol" => options.protocol,
            "Query" => options.query,
        }}))
    }

    fn chain(&self, of: fn(&Inner) -> Object) -> Vec<Object> {
        std::iter::successors(Some(self), |a| a.0.next.as_ref()).map(|a| of(&a.0)).collect()
    }

    /// The actions of a rule, as a template has them.
    pub fn render_rule_actions(&self) -> Value {
        numbered(self.chain(|a| a.rule.clone().unwrap_or_else(|| a.default.clone())))
    }

    /// The actions of a listener, as a template has them.
    pub fn render_actions(&self) -> Value {
        numbered(self.chain(|a| a.default.clone()))
    }

    /// Prepares the action for a listener.
    ///
    /// # Errors
    /// When the listener cannot have it.
    pub fn bind(
        &self,
        _scope: &dyn Construct,
        listener: &ApplicationListenerRef,
        associating_construct: Option<&dyn Construct>,
    ) -> Result<()> {
        if let Some(next) = &self.0.next {
            next.bind(_scope, listener, associating_construct)?;
        }
        for group in &self.0.target_groups {
            group.register_listener(Rc::clone(listener), associating_construct)?;
        }
        if self.0.needs_https && listener.protocol().is_some_and(|p| p != ApplicationProtocol::Https) {
            return Err(Error::new(
                "JwtRequiresHttps",
                "JWT authentication requires an HTTPS listener. Please use ApplicationProtocol.HTTPS for the listener protocol.",
            ));
        }
        if self.0.connects {
            listener.connections().allow_to_any_ipv4_with(Port::tcp(443), Some("Allow to IdP endpoint"))?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for ListenerAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ListenerAction").field(&self.0.default).finish()
    }
}

fn none(method: &str) -> Error {
    Error::new(
        "NeedLeastTargetgroupListeneraction",
        format!("Need at least one targetGroup in a ListenerAction.{method}()"),
    )
}

/// Actions in their order, which is said where there are several.
pub(super) fn numbered(actions: Vec<Object>) -> Value {
    let several = actions.len() > 1;
    let one = |(i, mut action): (usize, Object)| {
        if several {
            action.insert("Order".to_owned(), (i + 1).into());
        }
        action
    };
    actions.into_iter().enumerate().map(one).collect::<Vec<_>>().into()
}

//! Application load balancers.

use longshore::array;
use longshore::aws_certificatemanager::Certificate;
use longshore::aws_ec2::{IConnectable as _, Peer, Port, SecurityGroup, SubnetSelection, SubnetType};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationActionProps, AddApplicationTargetGroupsProps, ApplicationListener, ApplicationListenerCertificate,
    ApplicationListenerProps, ApplicationListenerRule, ApplicationLoadBalancer, ApplicationLoadBalancerRedirectConfig,
    ApplicationProtocol, ApplicationTargetGroup, AuthenticateJwtOptions, AuthenticateOidcOptions,
    BaseApplicationListenerProps, ContentType, DesyncMitigationMode, FixedResponseOptions, ForwardOptions,
    IApplicationListener as _, IApplicationLoadBalancer as _, IListener as _, ILoadBalancerV2 as _, ITrustStore as _,
    IpAddressType, ListenerAction, ListenerCertificate, ListenerCondition, MutualAuthentication,
    MutualAuthenticationMode, QueryStringCondition, RedirectOptions, RevocationContent, RevocationType, SslPolicy,
    TargetType, TrustStore, TrustStoreRef, TrustStoreRevocation, UnauthenticatedAction, WeightedTargetGroup,
    XffHeaderProcessingMode,
};
use longshore::aws_s3::Bucket;
use longshore::core::secret_value::SecretValue;
use longshore::prelude::*;

use super::{certificate, env, path, refs, two_zones};
use crate::harness::{Context, check, check_with};

fn cert(name: &str) -> longshore::aws_elasticloadbalancingv2::ListenerCertificateRef {
    certificate("us-east-1", name)
}

fn on(port: f64) -> BaseApplicationListenerProps {
    BaseApplicationListenerProps { port: Some(port), ..Default::default() }
}

fn fixed(code: f64) -> ListenerAction {
    ListenerAction::fixed_response(code, FixedResponseOptions::default())
}

fn act(
    priority: impl Into<Option<i32>>,
    conditions: Option<Vec<ListenerCondition>>,
    action: ListenerAction,
) -> AddApplicationActionProps {
    AddApplicationActionProps { action, priority: priority.into().map(f64::from), conditions, remove_suffix: None }
}

fn oidc(next: ListenerAction) -> AuthenticateOidcOptions {
    AuthenticateOidcOptions {
        next,
        authentication_request_extra_params: None,
        authorization_endpoint: "A".into(),
        client_id: "B".into(),
        client_secret: SecretValue::unsafe_plain_text("C"),
        issuer: "D".into(),
        on_unauthenticated_request: None,
        scope: None,
        session_cookie_name: None,
        session_timeout: None,
        token_endpoint: "E".into(),
        user_info_endpoint: "F".into(),
        allow_https_outbound: None,
    }
}

fn balancers(app: &App, t: &Context) -> Result<()> {
    let s = &Stack::with_props(app, "Stack", env("us-east-1"))?;
    let vpc = &two_zones(s, 1)?;
    let plain = ApplicationLoadBalancer::builder(s, "Plain").vpc(vpc).build()?;
    let group = SecurityGroup::builder(s, "Group").vpc(vpc).allow_all_outbound(false).build()?;
    let full = ApplicationLoadBalancer::builder(s, "Full")
        .vpc(vpc)
        .load_balancer_name("full-1")
        .internet_facing(true)
        .deletion_protection(true)
        .cross_zone_enabled(true)
        .deny_all_igw_traffic(false)
        .minimum_capacity_unit(100)
        .security_group(&group)
        .ip_address_type(IpAddressType::DualStack)
        .http2_enabled(false)
        .idle_timeout(Duration::minutes(2))
        .drop_invalid_header_fields(true)
        .desync_mitigation_mode(DesyncMitigationMode::Strictest)
        .client_keep_alive(Duration::seconds(60))
        .preserve_host_header(true)
        .x_amzn_tls_version_and_cipher_suite_headers(true)
        .preserve_xff_client_port(true)
        .xff_header_processing_mode(XffHeaderProcessingMode::Remove)
        .waf_fail_open(true)
        .build()?;
    let off = ApplicationLoadBalancer::builder(s, "Off")
        .vpc(vpc)
        .internet_facing(true)
        .vpc_subnets(SubnetSelection { one_per_az: Some(true), ..SubnetType::PrivateWithEgress.into() })
        .ip_address_type(IpAddressType::DualStackWithoutPublicIpv4)
        .http2_enabled(true)
        .drop_invalid_header_fields(false)
        .preserve_host_header(false)
        .waf_fail_open(false)
        .desync_mitigation_mode(DesyncMitigationMode::Monitor)
        .xff_header_processing_mode(XffHeaderProcessingMode::Append)
        .build()?;
    full.set_attribute("connection_logs.x", Some("y"));
    full.set_attribute("idle_timeout.timeout_seconds", Some("7"));
    full.remove_attribute("routing.http2.enabled");
    full.add_security_group(&SecurityGroup::builder(s, "Second").vpc(vpc).build()?)?;
    let bucket = Bucket::builder(s, "Bucket").build()?;
    full.log_access_logs(&bucket, Some("alb"))?;
    full.log_connection_logs(&bucket, None)?;
    off.log_access_logs(&bucket, None)?;
    off.log_connection_logs(&*Bucket::from_bucket_name(s, "Imported", "elsewhere")?, Some("x/y"))?;
    // Listeners.
    let tg = ApplicationTargetGroup::builder(s, "Tg").vpc(vpc).port(8080).target_type(TargetType::Ip).build()?;
    let tg2 = ApplicationTargetGroup::builder(s, "Tg2")
        .vpc(vpc)
        .protocol(ApplicationProtocol::Https)
        .target_type(TargetType::Instance)
        .build()?;
    let one = || Some(refs(&[&tg]));
    let http = plain.add_listener("Http", BaseApplicationListenerProps { default_target_groups: one(), ..on(80.0) })?;
    let acm = Certificate::builder(s, "Cert").domain_name("example.com").build()?;
    let https = full.add_listener(
        "Https",
        BaseApplicationListenerProps::builder()
            .protocol(ApplicationProtocol::Https)
            .certificates(vec![(&acm).into(), cert("a"), cert("b")])
            .default_action(fixed(503.0))
            .build(),
    )?;
    https.add_certificates("More", &[cert("c"), ListenerCertificate::from_certificate_manager(&acm).into()])?;
    let tls = off.add_listener(
        "Tls",
        BaseApplicationListenerProps {
            certificates: Some(vec![cert("d")]),
            ssl_policy: Some(SslPolicy::Tls13Ext1),
            default_target_groups: Some(refs(&[&tg, &tg2])),
            open: Some(true),
            ..on(8443.0)
        },
    )?;
    let closed = full.add_listener("Closed", BaseApplicationListenerProps { open: Some(false), ..on(8008.0) })?;
    closed.add_certificates("None", &[])?;
    let elsewhere =
        RedirectOptions::builder().host("h").path("/p").port("1").protocol("HTTPS").query("q").permanent(true).build();
    closed.add_action("Default", act(None, None, ListenerAction::redirect(elsewhere)?))?;
    let sticky = ForwardOptions { stickiness_duration: Some(Duration::minutes(5)) };
    let odd = ApplicationListener::new(
        s,
        "Odd",
        ApplicationListenerProps {
            load_balancer: (&full).into(),
            port: Some(9999.0),
            protocol: Some(ApplicationProtocol::Http),
            default_action: Some(ListenerAction::forward_with(&refs(&[&tg2]), sticky)?),
            certificates: None,
            ssl_policy: None,
            default_target_groups: None,
            open: None,
            mutual_authentication: None,
        },
    )?;
    odd.set_attribute("routing.http.response.server.enabled", Some("false"));
    odd.set_attribute("x", Some("y"));
    odd.remove_attribute("x");
    let weighted =
        |g: &ApplicationTargetGroup, weight: Option<f64>| WeightedTargetGroup { target_group: g.into(), weight };
    let hour = ForwardOptions { stickiness_duration: Some(Duration::hours(1)) };
    let both = plain.add_listener(
        "Both",
        BaseApplicationListenerProps {
            protocol: Some(ApplicationProtocol::Http),
            certificates: Some(vec![cert("e")]),
            default_action: Some(ListenerAction::weighted_forward(
                &[weighted(&tg, Some(5.0)), weighted(&tg2, None)],
                hour,
            )?),
            ..on(81.0)
        },
    )?;
    let to_443 = RedirectOptions::builder().port("443").build();
    both.add_action("Again", act(None, None, ListenerAction::redirect(to_443)?))?;
    plain.add_redirect(ApplicationLoadBalancerRedirectConfig::default())?;
    full.add_redirect(ApplicationLoadBalancerRedirectConfig {
        source_protocol: Some(ApplicationProtocol::Http),
        source_port: Some(8000.0),
        target_protocol: Some(ApplicationProtocol::Https),
        target_port: Some(8443.0),
        open: Some(false),
    })?;
    http.connections().allow_default_port_from_with(&Peer::ipv4("10.0.0.0/8")?, Some("in"))?;
    http.connections().allow_to_any_ipv4(Port::tcp(99))?;
    // Mutual authentication.
    let store = TrustStore::builder(s, "Store").bucket(&bucket).key("ca.pem").build()?;
    let named = TrustStore::builder(s, "Named")
        .bucket(&bucket)
        .key("ca2.pem")
        .version("v")
        .trust_store_name("my-store")
        .build()?;
    let content = |revocation_type, key: &str, version: Option<&str>| RevocationContent {
        revocation_type,
        bucket: (&bucket).into(),
        key: key.into(),
        version: version.map(str::to_owned),
    };
    TrustStoreRevocation::builder(s, "Revoked")
        .trust_store(&named)
        .revocation_contents(vec![content(None, "r", None), content(Some(RevocationType::Crl), "r2", Some("2"))])
        .build()?;
    let store_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:truststore/st/1";
    let imported = TrustStore::from_trust_store_arn(s, "ImportedStore", store_arn)?;
    let mtls = |port: i32, mode, trust_store: Option<TrustStoreRef>, flag: Option<bool>| {
        full.add_listener(
            &format!("M{port}"),
            BaseApplicationListenerProps {
                protocol: Some(ApplicationProtocol::Https),
                certificates: Some(vec![cert(&port.to_string())]),
                default_target_groups: one(),
                mutual_authentication: Some(MutualAuthentication {
                    mutual_authentication_mode: Some(mode),
                    trust_store,
                    ignore_client_certificate_expiry: flag,
                    advertise_trust_store_ca_names: flag,
                }),
                ..on(port.into())
            },
        )
    };
    use MutualAuthenticationMode::{Off, PassThrough, Verify};
    mtls(1, Verify, Some((&store).into()), Some(true))?;
    mtls(2, Verify, Some((&named).into()), Some(false))?;
    mtls(3, PassThrough, None, None)?;
    mtls(4, Off, None, None)?;
    mtls(5, Verify, Some(imported.clone()), None)?;
    // Rules.
    let groups = |priority: f64, conditions: Vec<ListenerCondition>, of: &[&ApplicationTargetGroup]| {
        AddApplicationTargetGroupsProps {
            target_groups: refs(of),
            priority: Some(priority),
            conditions: Some(conditions),
        }
    };
    use ListenerCondition as C;
    let two = vec![C::path_patterns(["/a", "/b/*"])?, C::host_headers(["x.com", "*.y.com"])];
    http.add_target_groups("Paths", groups(10.0, two, &[&tg2]))?;
    let two = vec![C::http_header("X-A", ["1", "2"]), C::http_request_methods(["GET", "PUT"])];
    http.add_target_groups("Two", groups(11.0, two, &[&tg, &tg2]))?;
    let query =
        |key: Option<&str>, value: &str| QueryStringCondition { key: key.map(str::to_owned), value: value.into() };
    let ok = FixedResponseOptions::builder().content_type(ContentType::TextPlain.as_str()).message_body("OK").build();
    let queries = vec![C::query_strings([query(Some("k"), "v"), query(None, "w")])];
    http.add_action("Fixed", act(12, Some(queries), ListenerAction::fixed_response(200, ok)))?;
    let to_path = RedirectOptions::builder().path("/#{path}").build();
    let source = vec![C::source_ips(["10.0.0.0/8"])];
    http.add_action("Source", act(13, Some(source), ListenerAction::redirect(to_path)?))?;
    let forward = || ListenerAction::forward(&refs(&[&tg]));
    https.add_action("Oidc", act(1, path("/o")?, ListenerAction::authenticate_oidc(oidc(forward()?))?))?;
    let all = AuthenticateOidcOptions {
        authentication_request_extra_params: Some([("a".to_owned(), "b".to_owned())].into()),
        on_unauthenticated_request: Some(UnauthenticatedAction::Deny),
        scope: Some("openid".into()),
        session_cookie_name: Some("n".into()),
        session_timeout: Some(Duration::days(1)),
        allow_https_outbound: Some(false),
        ..oidc(ListenerAction::authenticate_oidc(oidc(fixed(404.0)))?)
    };
    https.add_action("OidcAll", act(2, path("/p")?, ListenerAction::authenticate_oidc(all)?))?;
    let default = AuthenticateOidcOptions {
        session_timeout: Some(Duration::hours(2)),
        on_unauthenticated_request: Some(UnauthenticatedAction::Allow),
        ..oidc(forward()?)
    };
    tls.add_action("OidcDefault", act(None, None, ListenerAction::authenticate_oidc(default)?))?;
    let jwt =
        AuthenticateJwtOptions { issuer: "https://i".into(), jwks_endpoint: "https://i/jwks".into(), next: forward()? };
    https.add_action("Jwt", act(3, path("/j")?, ListenerAction::authenticate_jwt(jwt)?))?;
    let rule = ApplicationListenerRule::builder(s, "Rule")
        .listener(&https)
        .priority(50)
        .conditions(vec![C::host_headers(["z.com"])])
        .target_groups(refs(&[&tg]))
        .build()?;
    rule.add_condition(C::path_patterns(["/late"])?);
    rule.configure_action(ListenerAction::weighted_forward(&[weighted(&tg2, Some(1.0))], ForwardOptions::default())?)?;
    ApplicationListenerCertificate::builder(s, "Extra")
        .listener(&https)
        .certificates(vec![(&acm).into(), cert("f")])
        .build()?;
    t.record(
        "values",
        array![
            plain.load_balancer_name(),
            plain.load_balancer_full_name(),
            plain.load_balancer_security_groups(),
            full.load_balancer_dns_name()?,
            full.load_balancer_canonical_hosted_zone_id()?,
            full.load_balancer_arn(),
            full.ip_address_type(),
            off.ip_address_type(),
            https.port(),
            odd.protocol(),
            full.listeners().len(),
            rule.listener_rule_arn(),
            store.trust_store_arn(),
            store.trust_store_name(),
            store.status(),
            imported.trust_store_name(),
            https.listener_arn(),
            acm.certificate_arn(),
        ],
        s,
    );
    Ok(())
}

#[test]
fn applications() {
    check("1520-elbv2-alb", balancers);
}

#[test]
fn applications_with_flags() {
    check_with(
        "1521-elbv2-alb-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        balancers,
    );
}

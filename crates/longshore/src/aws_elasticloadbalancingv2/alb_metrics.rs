//! Metrics of application load balancers and their target groups.

use indexmap::IndexMap;
use longshore_core::construct::Node;
use longshore_core::error::Result;

use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::props::text_enum;

const NAMESPACE: &str = "AWS/ApplicationELB";

text_enum! {
    /// Codes that the load balancer answers with.
    pub enum HttpCodeElb {
        /// `HTTPCode_ELB_3XX_Count`
        Elb3XxCount = "HTTPCode_ELB_3XX_Count",
        /// `HTTPCode_ELB_4XX_Count`
        Elb4XxCount = "HTTPCode_ELB_4XX_Count",
        /// `HTTPCode_ELB_5XX_Count`
        Elb5XxCount = "HTTPCode_ELB_5XX_Count",
        /// `HTTPCode_ELB_500_Count`
        Elb500Count = "HTTPCode_ELB_500_Count",
        /// `HTTPCode_ELB_502_Count`
        Elb502Count = "HTTPCode_ELB_502_Count",
        /// `HTTPCode_ELB_503_Count`
        Elb503Count = "HTTPCode_ELB_503_Count",
        /// `HTTPCode_ELB_504_Count`
        Elb504Count = "HTTPCode_ELB_504_Count",
    }
}

text_enum! {
    /// Codes that targets answer with.
    pub enum HttpCodeTarget {
        /// `HTTPCode_Target_2XX_Count`
        Target2XxCount = "HTTPCode_Target_2XX_Count",
        /// `HTTPCode_Target_3XX_Count`
        Target3XxCount = "HTTPCode_Target_3XX_Count",
        /// `HTTPCode_Target_4XX_Count`
        Target4XxCount = "HTTPCode_Target_4XX_Count",
        /// `HTTPCode_Target_5XX_Count`
        Target5XxCount = "HTTPCode_Target_5XX_Count",
    }
}

/// Metrics of an application load balancer.
#[derive(Clone, Debug)]
pub struct ApplicationLoadBalancerMetrics {
    pub(super) scope: Node,
    pub(super) load_balancer: String,
}

impl ApplicationLoadBalancerMetrics {
    fn dimensions(&self) -> IndexMap<String, String> {
        [("LoadBalancer".to_owned(), self.load_balancer.clone())].into()
    }

    /// Any metric.
    ///
    /// # Errors
    /// When an option is not valid.
    // Quirk(cdk): alb-metric-environment. Unlike the others, metrics by name do not know the stack's account and region.
    pub fn custom(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        Metric::of_service(NAMESPACE, metric_name, self.dimensions(), options)
    }

    fn canned(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        self.custom(metric_name, options)?.attach_to(&self.scope)
    }

    /// How often the code is answered with.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn http_code_elb(&self, code: HttpCodeElb, options: MetricOptions) -> Result<Metric> {
        self.custom(code.as_str(), with_statistic(options, Stats::SUM))
    }

    /// How often the code is answered with.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn http_code_target(&self, code: HttpCodeTarget, options: MetricOptions) -> Result<Metric> {
        self.custom(code.as_str(), with_statistic(options, Stats::SUM))
    }

    /// `ActiveConnectionCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn active_connection_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("ActiveConnectionCount", with_statistic(options, Stats::SUM))
    }

    /// `ClientTLSNegotiationErrorCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn client_tls_negotiation_error_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("ClientTLSNegotiationErrorCount", with_statistic(options, Stats::SUM))
    }

    /// `ConsumedLCUs`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn consumed_lcus(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("ConsumedLCUs", with_statistic(options, Stats::SUM))
    }

    /// `HTTP_Fixed_Response_Count`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn http_fixed_response_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("HTTP_Fixed_Response_Count", with_statistic(options, Stats::SUM))
    }

    /// `HTTP_Redirect_Count`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn http_redirect_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("HTTP_Redirect_Count", with_statistic(options, Stats::SUM))
    }

    /// `HTTP_Redirect_Url_Limit_Exceeded_Count`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn http_redirect_url_limit_exceeded_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("HTTP_Redirect_Url_Limit_Exceeded_Count", with_statistic(options, Stats::SUM))
    }

    /// `IPv6ProcessedBytes`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn ipv6_processed_bytes(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("IPv6ProcessedBytes", with_statistic(options, Stats::SUM))
    }

    /// `IPv6RequestCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn ipv6_request_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("IPv6RequestCount", with_statistic(options, Stats::SUM))
    }

    /// `NewConnectionCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn new_connection_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("NewConnectionCount", with_statistic(options, Stats::SUM))
    }

    /// `ProcessedBytes`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn processed_bytes(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("ProcessedBytes", with_statistic(options, Stats::SUM))
    }

    /// `RejectedConnectionCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn rejected_connection_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("RejectedConnectionCount", with_statistic(options, Stats::SUM))
    }

    /// `RequestCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn request_count(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("RequestCount", with_statistic(options, Stats::SUM))
    }

    /// `RuleEvaluations`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn rule_evaluations(&self, options: MetricOptions) -> Result<Metric> {
        self.canned("RuleEvaluations", with_statistic(options, Stats::SUM))
    }

    /// `TargetConnectionErrorCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn target_connection_error_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TargetConnectionErrorCount", with_statistic(options, Stats::SUM))
    }

    /// `TargetResponseTime`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn target_response_time(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TargetResponseTime", with_statistic(options, Stats::AVERAGE))
    }

    /// `TargetTLSNegotiationErrorCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn target_tls_negotiation_error_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TargetTLSNegotiationErrorCount", with_statistic(options, Stats::SUM))
    }

    /// `ELBAuthError`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn elb_auth_error(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ELBAuthError", with_statistic(options, Stats::SUM))
    }

    /// `ELBAuthFailure`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn elb_auth_failure(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ELBAuthFailure", with_statistic(options, Stats::SUM))
    }

    /// `ELBAuthLatency`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn elb_auth_latency(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ELBAuthLatency", with_statistic(options, Stats::AVERAGE))
    }

    /// `ELBAuthSuccess`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn elb_auth_success(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("ELBAuthSuccess", with_statistic(options, Stats::SUM))
    }
}

/// Metrics of a target group of application load balancers.
#[derive(Clone, Debug)]
pub struct ApplicationTargetGroupMetrics {
    pub(super) scope: Node,
    pub(super) target_group: String,
    pub(super) load_balancer: String,
}

impl ApplicationTargetGroupMetrics {
    /// Any metric.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn custom(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [
            ("TargetGroup".to_owned(), self.target_group.clone()),
            ("LoadBalancer".to_owned(), self.load_balancer.clone()),
        ];
        Metric::of_service(NAMESPACE, metric_name, dimensions.into(), options)?.attach_to(&self.scope)
    }

    /// How often the code is answered with.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn http_code_target(&self, code: HttpCodeTarget, options: MetricOptions) -> Result<Metric> {
        self.custom(code.as_str(), with_statistic(options, Stats::SUM))
    }

    /// `IPv6RequestCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn ipv6_request_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("IPv6RequestCount", with_statistic(options, Stats::SUM))
    }

    /// `RequestCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn request_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("RequestCount", with_statistic(options, Stats::SUM))
    }

    /// `HealthyHostCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn healthy_host_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("HealthyHostCount", with_statistic(options, Stats::AVERAGE))
    }

    /// `UnHealthyHostCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn unhealthy_host_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("UnHealthyHostCount", with_statistic(options, Stats::AVERAGE))
    }

    /// `RequestCountPerTarget`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn request_count_per_target(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("RequestCountPerTarget", with_statistic(options, Stats::SUM))
    }

    /// `TargetConnectionErrorCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn target_connection_error_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TargetConnectionErrorCount", with_statistic(options, Stats::SUM))
    }

    /// `TargetResponseTime`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn target_response_time(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TargetResponseTime", with_statistic(options, Stats::AVERAGE))
    }

    /// `TargetTLSNegotiationErrorCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn target_tls_negotiation_error_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("TargetTLSNegotiationErrorCount", with_statistic(options, Stats::SUM))
    }
}

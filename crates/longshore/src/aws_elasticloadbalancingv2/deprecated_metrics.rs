//! Metrics of load balancers and target groups under their old names, which lead to those of `metrics()`.

use longshore_core::error::Result;

use super::{
    ApplicationLoadBalancer, ApplicationTargetGroup, HttpCodeElb, HttpCodeTarget, IApplicationLoadBalancer as _,
    IApplicationTargetGroup as _, INetworkLoadBalancer as _, INetworkTargetGroup as _, NetworkLoadBalancer,
    NetworkTargetGroup,
};
use crate::aws_cloudwatch::{Metric, MetricOptions};

macro_rules! old_names {
    ($Class:ident { $($old:ident => $new:ident$(($code:ident: $Code:ident))?,)* }) => {
        impl $Class {
            $(
                #[doc = concat!("The metric `", stringify!($new), "` of `metrics()`, the CDK's name for which is deprecated.")]
                ///
                /// # Errors
                /// When an option is not valid, or the metrics are not known.
                pub fn $old(&self, $($code: $Code,)? options: MetricOptions) -> Result<Metric> {
                    self.metrics()?.$new($($code,)? options)
                }
            )*
        }
    };
}

old_names! {
    ApplicationLoadBalancer {
        metric_active_connection_count => active_connection_count,
        metric_client_tls_negotiation_error_count => client_tls_negotiation_error_count,
        metric_consumed_lcus => consumed_lcus,
        metric_elb_auth_error => elb_auth_error,
        metric_elb_auth_failure => elb_auth_failure,
        metric_elb_auth_latency => elb_auth_latency,
        metric_elb_auth_success => elb_auth_success,
        metric_http_code_elb => http_code_elb(code: HttpCodeElb),
        metric_http_code_target => http_code_target(code: HttpCodeTarget),
        metric_http_fixed_response_count => http_fixed_response_count,
        metric_http_redirect_count => http_redirect_count,
        metric_http_redirect_url_limit_exceeded_count => http_redirect_url_limit_exceeded_count,
        metric_ipv6_processed_bytes => ipv6_processed_bytes,
        metric_ipv6_request_count => ipv6_request_count,
        metric_new_connection_count => new_connection_count,
        metric_processed_bytes => processed_bytes,
        metric_rejected_connection_count => rejected_connection_count,
        metric_request_count => request_count,
        metric_rule_evaluations => rule_evaluations,
        metric_target_connection_error_count => target_connection_error_count,
        metric_target_response_time => target_response_time,
        metric_target_tls_negotiation_error_count => target_tls_negotiation_error_count,
    }
}

old_names! {
    ApplicationTargetGroup {
        metric_healthy_host_count => healthy_host_count,
        metric_http_code_target => http_code_target(code: HttpCodeTarget),
        metric_ipv6_request_count => ipv6_request_count,
        metric_request_count => request_count,
        metric_request_count_per_target => request_count_per_target,
        metric_target_connection_error_count => target_connection_error_count,
        metric_target_response_time => target_response_time,
        metric_target_tls_negotiation_error_count => target_tls_negotiation_error_count,
        metric_unhealthy_host_count => unhealthy_host_count,
    }
}

old_names! {
    NetworkLoadBalancer {
        metric_active_flow_count => active_flow_count,
        metric_consumed_lcus => consumed_lcus,
        metric_new_flow_count => new_flow_count,
        metric_processed_bytes => processed_bytes,
        metric_tcp_client_reset_count => tcp_client_reset_count,
        metric_tcp_elb_reset_count => tcp_elb_reset_count,
        metric_tcp_target_reset_count => tcp_target_reset_count,
    }
}

old_names! {
    NetworkTargetGroup {
        metric_healthy_host_count => healthy_host_count,
        metric_un_healthy_host_count => un_healthy_host_count,
    }
}

//! Metrics of all functions of an account and a region.

use indexmap::IndexMap;
use longshore_core::error::Result;

use super::{DockerImageFunction, Function};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};

macro_rules! metrics_of_all {
    ($($Class:ident),*) => {
        $(impl $Class {
            /// A metric of all functions.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all(metric_name: &str, options: MetricOptions) -> Result<Metric> {
                Metric::of_service("AWS/Lambda", metric_name, IndexMap::new(), options)
            }

            /// How often functions fail.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all_errors(options: MetricOptions) -> Result<Metric> {
                Self::metric_all("Errors", with_statistic(options, Stats::SUM))
            }

            /// How long functions run, in milliseconds.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all_duration(options: MetricOptions) -> Result<Metric> {
                Self::metric_all("Duration", options)
            }

            /// How often functions are called.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all_invocations(options: MetricOptions) -> Result<Metric> {
                Self::metric_all("Invocations", with_statistic(options, Stats::SUM))
            }

            /// How often calls are refused because too many run.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all_throttles(options: MetricOptions) -> Result<Metric> {
                Self::metric_all("Throttles", with_statistic(options, Stats::SUM))
            }

            /// How many calls run at once.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all_concurrent_executions(options: MetricOptions) -> Result<Metric> {
                Self::metric_all("ConcurrentExecutions", with_statistic(options, Stats::MAXIMUM))
            }

            /// How many calls of functions without reserved concurrency run at once.
            ///
            /// # Errors
            /// When an option is not valid.
            pub fn metric_all_unreserved_concurrent_executions(options: MetricOptions) -> Result<Metric> {
                Self::metric_all("UnreservedConcurrentExecutions", with_statistic(options, Stats::MAXIMUM))
            }
        })*
    };
}
metrics_of_all!(Function, DockerImageFunction);

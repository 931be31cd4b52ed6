//! Which requests a rule is for.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::Object;

/// Which requests a rule is for.
#[derive(Clone, Debug, PartialEq)]
pub struct ListenerCondition(Object);

fn strings(values: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    values.into_iter().map(Into::into).collect()
}

impl ListenerCondition {
    /// Those to one of these hosts, with wildcards.
    pub fn host_headers(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(object! {"Field" => "host-header", "HostHeaderConfig" => object! {"Values" => strings(values)}})
    }

    /// Those with a header of one of these values, with wildcards.
    pub fn http_header(name: impl Into<String>, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let config = object! {"HttpHeaderName" => name.into(), "Values" => strings(values)};
        Self(object! {"Field" => "http-header", "HttpHeaderConfig" => config})
    }

    /// Those with one of these methods.
    pub fn http_request_methods(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let config = object! {"Values" => strings(values)};
        Self(object! {"Field" => "http-request-method", "HttpRequestMethodConfig" => config})
    }

    /// Those to one of these paths, with wildcards.
    ///
    /// # Errors
    /// When there are more than five.
    pub fn path_patterns(values: impl IntoIterator<Item = impl Into<String>>) -> Result<Self> {
        let values = strings(values);
        // Source: Elastic Load Balancing quotas, condition values per rule.
        if values.len() > 5 {
            return Err(Error::new("RuleOnlyConditionValues", "A rule can only have '5' condition values"));
        }
        Ok(Self(object! {"Field" => "path-pattern", "PathPatternConfig" => object! {"Values" => values}}))
    }

    /// Those with one of these keys and values, with wildcards.
    pub fn query_strings(values: impl IntoIterator<Item = QueryStringCondition>) -> Self {
        let one = |c: QueryStringCondition| object! {"Key" => c.key, "Value" => c.value};
        let values: Vec<Object> = values.into_iter().map(one).collect();
        Self(object! {"Field" => "query-string", "QueryStringConfig" => object! {"Values" => values}})
    }

    /// Those from one of these ranges of addresses.
    pub fn source_ips(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(object! {"Field" => "source-ip", "SourceIpConfig" => object! {"Values" => strings(values)}})
    }

    /// The condition as a template has it.
    pub fn render_raw_condition(&self) -> Object {
        self.0.clone()
    }
}

/// A part of the query of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryStringCondition {
    /// The key. Default: any.
    pub key: Option<String>,
    /// The value.
    pub value: String,
}

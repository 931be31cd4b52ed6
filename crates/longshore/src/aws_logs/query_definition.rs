//! Queries of log groups that CloudWatch keeps.

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::value::js_number;

use super::LogGroupRef;
use crate::props::construct_props;

/// Commands of a [`QueryString`].
#[derive(Clone, Debug, Default)]
pub struct QueryStringProps {
    /// The fields that are shown. Default: those of the group.
    pub fields: Option<Vec<String>>,
    /// How a field is taken apart; not with `parse_statements`.
    pub parse: Option<String>,
    /// How fields are taken apart. Default: they are not.
    pub parse_statements: Option<Vec<String>>,
    /// Which events are shown; not with `filter_statements`.
    pub filter: Option<String>,
    /// Which events are shown. Default: all.
    pub filter_statements: Option<Vec<String>>,
    /// What is counted; not with `stats_statements`.
    pub stats: Option<String>,
    /// What is counted, at most twice. Default: nothing.
    pub stats_statements: Option<Vec<String>>,
    /// The order. Default: as they come.
    pub sort: Option<String>,
    /// How many events are shown. Default: 1000.
    pub limit: Option<f64>,
    /// The fields that are shown of the result.
    pub display: Option<String>,
}

/// A query, command by command.
#[derive(Clone, Debug, Default)]
pub struct QueryString {
    text: String,
    stats_statements: usize,
    stats_twice: bool,
}

impl QueryString {
    /// A query of commands.
    pub fn new(props: QueryStringProps) -> Self {
        let stats_statements = props.stats_statements.as_ref().map_or(0, Vec::len);
        let stats_twice = props.stats_statements.is_some() && props.stats.as_ref().is_some_and(|s| !s.is_empty());
        let all = |many: Option<Vec<String>>, one: Option<String>| many.unwrap_or_else(|| one.into_iter().collect());
        let mut commands = vec![("fields", props.fields.map(|f| f.join(", ")).unwrap_or_default())];
        commands.extend(all(props.parse_statements, props.parse).into_iter().map(|s| ("parse", s)));
        commands.extend(all(props.filter_statements, props.filter).into_iter().map(|s| ("filter", s)));
        commands.extend(all(props.stats_statements, props.stats).into_iter().map(|s| ("stats", s)));
        commands.push(("sort", props.sort.unwrap_or_default()));
        commands.push(("limit", props.limit.map(js_number).unwrap_or_default()));
        commands.push(("display", props.display.unwrap_or_default()));
        let lines: Vec<String> =
            commands.iter().filter(|(_, what)| !what.is_empty()).map(|(name, what)| format!("{name} {what}")).collect();
        Self { text: lines.join("\n| "), stats_statements, stats_twice }
    }
}

impl std::fmt::Display for QueryString {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

construct_props! {
    /// Properties of a [`QueryDefinition`].
    pub struct QueryDefinitionProps => QueryDefinition {
        /// The name.
        [into] query_definition_name: String,
        /// The query.
        query_string: QueryString,
        /// The log groups. Default: none; they are chosen when the query runs.
        log_groups: Option<Vec<LogGroupRef>>,
    }
}

impl QueryDefinitionProps {
    /// A query without log groups.
    pub fn new(query_definition_name: impl Into<String>, query_string: QueryString) -> Self {
        Self { query_definition_name: query_definition_name.into(), query_string, log_groups: None }
    }
}

/// A query that CloudWatch keeps; clones are the same.
#[derive(Clone)]
pub struct QueryDefinition {
    base: ResourceBase,
    resource: CfnResource,
}

impl QueryDefinition {
    fn make(scope: &dyn Construct, id: &str, props: QueryDefinitionProps) -> Result<Self> {
        let name = PhysicalName::Name(props.query_definition_name.clone());
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_logs.QueryDefinition", name)?;
        let query = &props.query_string;
        // Source: CloudWatch Logs, "CloudWatch Logs Insights query syntax", stats.
        if query.stats_statements > 2 {
            bail!(
                base.node(),
                "CloudWatchLogsInsightsSupports",
                "CloudWatch Logs Insights only supports up to two stats commands in a single query, received {}.",
                query.stats_statements
            );
        }
        if query.stats_twice {
            Annotations::of(base.node()).add_warning_v2(
                "QueryDefinitionStatsWarning",
                "Both stats and statsStatements properties are provided. The stats property is deprecated and will be ignored in favor of statsStatements.",
            );
        }
        let groups: Vec<String> = props.log_groups.iter().flatten().map(|g| g.log_group_name()).collect();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Logs::QueryDefinition",
            object! {
                "Name" => props.query_definition_name,
                "QueryString" => query.text.as_str(),
                "LogGroupNames" => groups,
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// The id.
    pub fn query_definition_id(&self) -> String {
        self.resource.att("QueryDefinitionId")
    }
}

impl Construct for QueryDefinition {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

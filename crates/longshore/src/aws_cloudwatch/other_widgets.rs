//! Widgets that show no metrics: text, logs, the state of alarms, and what functions make.

use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::value::Value;

use super::widget::{Frame, widget};
use super::{AlarmRef, AlarmState};
use crate::props::text_enum;

text_enum! {
    /// What is behind a text.
    pub enum TextWidgetBackground {
        /// A colour.
        Solid = "solid",
        /// The dashboard.
        Transparent = "transparent",
    }
}

/// Properties of a [`TextWidget`].
#[derive(Clone, Debug, Default)]
pub struct TextWidgetProps {
    /// The text, as Markdown.
    pub markdown: String,
    /// The width, in units. Default: 6.
    pub width: Option<f64>,
    /// The height, in units. Default: 2.
    pub height: Option<f64>,
    /// What is behind the text. Default: a colour.
    pub background: Option<TextWidgetBackground>,
}

/// A text; clones are the same.
#[derive(Clone)]
pub struct TextWidget(Rc<Text>);

struct Text {
    frame: Frame,
    props: TextWidgetProps,
}

impl TextWidget {
    /// Shows a text.
    ///
    /// # Errors
    /// When it is too wide.
    pub fn new(props: TextWidgetProps) -> Result<Self> {
        Ok(Self(Rc::new(Text { frame: Frame::new(props.width, props.height, 2.0)?, props })))
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        let properties = object! {"markdown" => p.markdown.as_str(), "background" => p.background};
        Ok(self.0.frame.render("text", properties))
    }
}

widget!(TextWidget);

text_enum! {
    /// How the result of a query of logs is shown.
    pub enum LogQueryVisualizationType {
        /// As a table.
        Table = "table",
        /// As lines.
        Line = "line",
        /// As areas on each other.
        Stackedarea = "stackedarea",
        /// As bars.
        Bar = "bar",
        /// As a pie.
        Pie = "pie",
    }
}
text_enum! {
    /// The language of a query of logs.
    pub enum LogQueryLanguage {
        /// That of Logs Insights.
        LogsInsights = "Logs",
        /// SQL.
        Sql = "SQL",
        /// That of OpenSearch.
        Ppl = "PPL",
    }
}

/// Properties of a [`LogQueryWidget`].
#[derive(Clone, Debug, Default)]
pub struct LogQueryWidgetProps {
    /// The names of the log groups, one at least.
    pub log_group_names: Vec<String>,
    /// The title. Default: none.
    pub title: Option<String>,
    /// The query; this or `query_lines`.
    pub query_string: Option<String>,
    /// The parts of the query, which `|` joins; this or `query_string`.
    pub query_lines: Option<Vec<String>>,
    /// The language. Default: that of Logs Insights.
    pub query_language: Option<LogQueryLanguage>,
    /// The region. Default: the stack's.
    pub region: Option<String>,
    /// How the result is shown. Default: as a table.
    pub view: Option<LogQueryVisualizationType>,
    /// The width, in units. Default: 6.
    pub width: Option<f64>,
    /// The height, in units. Default: 6.
    pub height: Option<f64>,
    /// The account. Default: the dashboard's.
    pub account_id: Option<String>,
}

/// The result of a query of logs; clones are the same.
#[derive(Clone)]
pub struct LogQueryWidget(Rc<LogQuery>);

struct LogQuery {
    frame: Frame,
    props: LogQueryWidgetProps,
}

impl LogQueryWidget {
    /// Shows the result of a query of logs.
    ///
    /// # Errors
    /// When it is too wide, or there is no log group or not one query.
    pub fn new(props: LogQueryWidgetProps) -> Result<Self> {
        let frame = Frame::new(props.width, props.height, 6.0)?;
        if props.log_group_names.is_empty() {
            return Err(Error::new("AtLeastOneLogGroupRequired", "Specify at least one log group name."));
        }
        let text = props.query_string.as_ref().is_some_and(|q| !q.is_empty());
        if text == props.query_lines.is_some() {
            return Err(Error::new(
                "ExactlyOneQueryStringOrLines",
                "Specify exactly one of 'queryString' and 'queryLines'",
            ));
        }
        Ok(Self(Rc::new(LogQuery { frame, props })))
    }

    fn render(&self) -> Result<Vec<Value>> {
        use LogQueryVisualizationType as View;
        let p = &self.0.props;
        let sources: Vec<String> = p.log_group_names.iter().map(|name| format!("SOURCE '{name}'")).collect();
        let query = match &p.query_lines {
            Some(lines) => lines.join("\n| "),
            None => p.query_string.clone().unwrap_or_default(),
        };
        let region = p.region.clone().filter(|r| !r.is_empty()).unwrap_or_else(Aws::region);
        let over_time = matches!(p.view, Some(View::Line | View::Stackedarea));
        let view = if over_time { "timeSeries" } else { p.view.unwrap_or(View::Table).as_str() };
        Ok(self.0.frame.render(
            "log",
            object! {
                "view" => view,
                "title" => p.title.clone(),
                "region" => region,
                "accountId" => p.account_id.clone(),
                "query" => format!("{} | {query}", sources.join(" | ")),
                "queryLanguage" => p.query_language,
                "stacked" => over_time.then_some(p.view == Some(View::Stackedarea)),
            },
        ))
    }
}

widget!(LogQueryWidget);

text_enum! {
    /// In which order alarms are shown.
    pub enum AlarmStatusWidgetSortBy {
        /// By their names.
        Default = "default",
        /// Those first whose state changed last.
        StateUpdatedTimestamp = "stateUpdatedTimestamp",
        /// Those first that were changed last.
        Timestamp = "timestamp",
    }
}

/// Properties of an [`AlarmStatusWidget`].
#[derive(Clone, Default)]
pub struct AlarmStatusWidgetProps {
    /// The alarms.
    pub alarms: Vec<AlarmRef>,
    /// The title. Default: `Alarm Status`.
    pub title: Option<String>,
    /// The width, in units. Default: 6.
    pub width: Option<f64>,
    /// The height, in units. Default: 3.
    pub height: Option<f64>,
    /// In which order alarms are shown. Default: by their names.
    pub sort_by: Option<AlarmStatusWidgetSortBy>,
    /// The states of the alarms that are shown. Default: all.
    pub states: Option<Vec<AlarmState>>,
}

/// The states of alarms; clones are the same.
#[derive(Clone)]
pub struct AlarmStatusWidget(Rc<AlarmStatus>);

struct AlarmStatus {
    frame: Frame,
    props: AlarmStatusWidgetProps,
}

impl AlarmStatusWidget {
    /// Shows the states of alarms.
    ///
    /// # Errors
    /// When it is too wide.
    pub fn new(props: AlarmStatusWidgetProps) -> Result<Self> {
        Ok(Self(Rc::new(AlarmStatus { frame: Frame::new(props.width, props.height, 3.0)?, props })))
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        let title = p.title.clone().filter(|t| !t.is_empty());
        let states = p.states.as_ref().map(|all| all.iter().map(|s| s.as_str()).collect::<Vec<_>>());
        Ok(self.0.frame.render(
            "alarm",
            object! {
                "title" => title.unwrap_or_else(|| "Alarm Status".to_owned()),
                "alarms" => p.alarms.iter().map(|a| a.alarm_arn()).collect::<Vec<_>>(),
                "states" => states,
                "sortBy" => p.sort_by,
            },
        ))
    }
}

widget!(AlarmStatusWidget);

/// Properties of a [`CustomWidget`].
#[derive(Clone, Debug, Default)]
pub struct CustomWidgetProps {
    /// The ARN of the function that makes what is shown.
    pub function_arn: String,
    /// The title.
    pub title: String,
    /// The width, in units. Default: 6.
    pub width: Option<f64>,
    /// The height, in units. Default: 6.
    pub height: Option<f64>,
    /// Whether it is made anew when the dashboard is. Default true.
    pub update_on_refresh: Option<bool>,
    /// Whether it is made anew when its size changes. Default true.
    pub update_on_resize: Option<bool>,
    /// Whether it is made anew when other times are shown. Default true.
    pub update_on_time_range_change: Option<bool>,
    /// What the function is given. Default: nothing.
    pub params: Option<Value>,
}

/// What a function makes; clones are the same.
#[derive(Clone)]
pub struct CustomWidget(Rc<Custom>);

struct Custom {
    frame: Frame,
    props: CustomWidgetProps,
}

impl CustomWidget {
    /// Shows what a function makes.
    ///
    /// # Errors
    /// When it is too wide.
    pub fn new(props: CustomWidgetProps) -> Result<Self> {
        let frame = Frame::exactly(props.width.unwrap_or(6.0), props.height.unwrap_or(6.0))?;
        Ok(Self(Rc::new(Custom { frame, props })))
    }

    fn render(&self) -> Result<Vec<Value>> {
        let p = &self.0.props;
        Ok(self.0.frame.render(
            "custom",
            object! {
                "endpoint" => p.function_arn.as_str(),
                "params" => p.params.clone(),
                "title" => p.title.as_str(),
                "updateOn" => object! {
                    "refresh" => p.update_on_refresh.unwrap_or(true),
                    "resize" => p.update_on_resize.unwrap_or(true),
                    "timeRange" => p.update_on_time_range_change.unwrap_or(true),
                },
            },
        ))
    }
}

widget!(CustomWidget);

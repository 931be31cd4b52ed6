//! Dashboards.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::{Column, IWidget as _, Row, VariableRef, WidgetRef};
use crate::props::{construct_props, text_enum};

text_enum! {
    /// Which periods graphs have when other times are shown.
    pub enum PeriodOverride {
        /// Those that fit.
        Auto = "auto",
        /// Those that the graphs have.
        Inherit = "inherit",
    }
}

construct_props! {
    /// Properties of a [`Dashboard`].
    #[derive(Default)]
    pub struct DashboardProps => Dashboard {
        /// The name: letters, digits, `-` and `_`. Default: made by CloudFormation.
        [into] dashboard_name: Option<PhysicalName>,
        /// How much of the past is shown; not with `start`. Default: 3 hours.
        default_interval: Option<Duration>,
        /// When what is shown begins, such as `-P7D` or a time. Default: as `default_interval` says.
        [into] start: Option<String>,
        /// When it ends; with `start` only. Default: now.
        [into] end: Option<String>,
        /// Which periods graphs have when other times are shown. Default: those that fit.
        period_override: Option<PeriodOverride>,
        /// The widgets, in rows. Default: none.
        widgets: Option<Vec<Vec<WidgetRef>>>,
        /// What can be chosen. Default: nothing.
        variables: Option<Vec<VariableRef>>,
    }
}

/// A dashboard; clones are the same.
#[derive(Clone)]
pub struct Dashboard(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    arn: String,
    body: Rc<Body>,
}

struct Body {
    rows: RefCell<Vec<WidgetRef>>,
    variables: RefCell<Vec<VariableRef>>,
    options: Object,
}

impl Body {
    fn render(&self) -> Result<Object> {
        let column = Column::new(self.rows.borrow().iter().cloned());
        column.position(0.0, 0.0);
        let variables: Vec<Value> = self.variables.borrow().iter().map(|v| v.to_json()).collect();
        let mut body = self.options.clone();
        body.insert("widgets".into(), column.to_json()?.into());
        body.insert("variables".into(), Value::from(variables).or_undefined_if_empty());
        Ok(body)
    }
}

impl Dashboard {
    fn make(scope: &dyn Construct, id: &str, props: DashboardProps) -> Result<Self> {
        let name = props.dashboard_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_cloudwatch.Dashboard", name)?;
        let node = base.node();
        props.check(node)?;
        let interval = props.default_interval.map(|d| format!("-{}", d.to_iso_string()));
        let end = if interval.is_some() { None } else { props.end };
        let options = object! {
            "start" => interval.or(props.start),
            "end" => end,
            "periodOverride" => props.period_override,
        };
        let body = Rc::new(Body { rows: RefCell::default(), variables: RefCell::default(), options });
        let (later, stack) = (Rc::clone(&body), base.stack().clone());
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::CloudWatch::Dashboard",
            object! {
                "DashboardName" => base.physical_name(),
                "DashboardBody" => Lazy::any(move || Ok(stack.to_json_string(later.render()?, 0).into())),
            },
        )?;
        let arn = base.stack().format_arn(ArnComponents {
            service: "cloudwatch".into(),
            resource: "dashboard".into(),
            region: Some(String::new()),
            resource_name: Some(base.physical_name().to_owned()),
            ..Default::default()
        })?;
        let me = Self(Rc::new(Owned { base, resource, arn, body }));
        for row in props.widgets.into_iter().flatten() {
            me.add_widgets(row);
        }
        for variable in props.variables.into_iter().flatten() {
            me.add_variable(variable);
        }
        Ok(me)
    }

    /// The name.
    pub fn dashboard_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.ref_())
    }

    /// The ARN.
    pub fn dashboard_arn(&self) -> String {
        self.0.arn.clone()
    }

    /// Adds a row of widgets below the others.
    pub fn add_widgets(&self, widgets: impl IntoIterator<Item = WidgetRef>) {
        let mut widgets: Vec<WidgetRef> = widgets.into_iter().collect();
        let mut warnings = IndexMap::new();
        for widget in &widgets {
            collect_warnings(widget, &mut warnings);
        }
        for (id, message) in &warnings {
            Annotations::of(self).add_warning_v2(id, message);
        }
        let row = match widgets.len() {
            0 => return,
            1 => widgets.remove(0),
            _ => Row::new(widgets).into(),
        };
        self.0.body.rows.borrow_mut().push(row);
    }

    /// Adds something that can be chosen.
    pub fn add_variable(&self, variable: impl Into<VariableRef>) {
        self.0.body.variables.borrow_mut().push(variable.into());
    }
}

fn collect_warnings(widget: &WidgetRef, into: &mut IndexMap<String, String>) {
    into.extend(widget.warnings_v2());
    for inner in widget.inner_widgets() {
        collect_warnings(&inner, into);
    }
}

impl DashboardProps {
    fn check(&self, at: &Node) -> Result<()> {
        if let Some(PhysicalName::Name(name)) = &self.dashboard_name
            && !str_is_unresolved(name)
            && !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        {
            bail!(
                at,
                "InvalidDashboardName",
                "The value {name} for field dashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_)."
            );
        }
        if self.start.is_some() && self.default_interval.is_some() {
            bail!(
                at,
                "BothPropertiesDefaultIntervalStart",
                "both properties defaultInterval and start cannot be set at once"
            );
        }
        if self.end.is_some() && self.start.is_none() {
            bail!(at, "SpecifyValue", "If you specify a value for end, you must also specify a value for start.");
        }
        Ok(())
    }
}

impl Construct for Dashboard {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

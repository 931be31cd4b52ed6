//! Dashboards, their widgets and variables.

use indexmap::IndexMap;
use longshore::aws_cloudwatch::{
    Alarm, AlarmRef, AlarmState, AlarmStatusWidget, AlarmStatusWidgetProps, AlarmStatusWidgetSortBy, AlarmWidget,
    AlarmWidgetProps, Color, Column, CustomWidget, CustomWidgetProps, Dashboard, DashboardProps, DashboardVariable,
    DashboardVariableOptions, DefaultValue, GaugeWidget, GaugeWidgetProps, GraphWidget, GraphWidgetProps,
    GraphWidgetView, HorizontalAnnotation, IWidget as _, LegendPosition, LogQueryLanguage, LogQueryVisualizationType,
    LogQueryWidget, LogQueryWidgetProps, MathExpression, MathExpressionProps, Metric, MetricOptions, MetricProps,
    MetricRef, PeriodOverride, Row, SearchComponents, SearchExpression, SearchExpressionProps, Shading,
    SingleValueWidget, SingleValueWidgetProps, Spacer, SpacerProps, TableLayout, TableSummaryColumn, TableSummaryProps,
    TableThreshold, TableWidget, TableWidgetProps, TextWidget, TextWidgetBackground, TextWidgetProps, Values,
    VariableInputType, VariableType, VariableValue, VerticalAnnotation, VerticalShading, WidgetRef, YAxisProps,
};
use longshore::core::array;
use longshore::core::intrinsics::Aws;
use longshore::object;
use longshore::prelude::*;

use crate::harness::{Context, check_with};

fn text(s: &str) -> Option<String> {
    Some(s.to_owned())
}

fn named(name: &str) -> MetricProps {
    MetricProps { namespace: "N".into(), metric_name: name.into(), ..Default::default() }
}

fn metric(name: &str) -> Result<Metric> {
    Metric::new(named(name))
}

fn math<const N: usize>(expression: &str, of: [(&str, MetricRef); N]) -> MathExpressionProps {
    MathExpressionProps {
        expression: expression.into(),
        using_metrics: Some(of.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        ..Default::default()
    }
}

/// The metrics of a case, most of them of one stack.
struct Metrics {
    a: Metric,
    b: Metric,
    here: Metric,
    attached: Metric,
    far: Metric,
    math: MathExpression,
    labelled: MathExpression,
    search: SearchExpression,
    odd: Metric,
}

fn metrics(known: &Stack) -> Result<Metrics> {
    let a = metric("A")?;
    let b = Metric::new(MetricProps {
        dimensions_map: Some(IndexMap::from([("y".into(), "2".into()), ("x".into(), "1".into())])),
        statistic: text("p99"),
        period: Some(Duration::minutes(1)),
        label: text("the \"b\""),
        color: text(Color::RED),
        id: text("bb"),
        visible: Some(true),
        ..named("B")
    })?;
    let here = Metric::new(MetricProps { account: text("123456789012"), region: text("us-east-1"), ..named("Here") })?
        .attach_to(known)?;
    let attached = metric("At")?.attach_to(known)?;
    let far = Metric::new(MetricProps { region: text("eu-west-1"), account: text("222222222222"), ..named("Far") })?;
    let sum = MathExpression::new(math("m1 + m2", [("m1", (&a).into()), ("m2", (&b).into())]))?;
    let labelled = MathExpression::new(MathExpressionProps {
        label: text(""),
        color: text(Color::BLUE),
        period: Some(Duration::minutes(10)),
        search_account: text("123456789012"),
        search_region: text("us-east-1"),
        ..math("m3 * 2", [("m3", (&sum).into())])
    })?;
    let search = SearchExpression::new(SearchExpressionProps {
        expression: "SEARCH('{N} x', 'Sum')".into(),
        search_account: text("222222222222"),
        search_region: text("eu-west-1"),
        ..Default::default()
    });
    let odd = Metric::new(MetricProps { statistic: text("strange"), ..named("Odd") })?;
    Ok(Metrics { a, b, here, attached, far, math: sum, labelled, search, odd })
}

fn line(value: f64) -> HorizontalAnnotation {
    HorizontalAnnotation { value, ..Default::default() }
}

fn graphs(m: &Metrics) -> Result<[WidgetRef; 2]> {
    let graph = GraphWidget::new(GraphWidgetProps {
        left: Some(vec![(&m.a).into(), (&m.math).into()]),
        right: Some(vec![(&m.b).into()]),
        ..Default::default()
    })?;
    graph.add_left_metric(&m.far);
    graph.add_right_metric(&m.search);
    let full = GraphWidget::new(GraphWidgetProps {
        title: text("All"),
        region: text("eu-west-1"),
        width: Some(12.0),
        height: Some(9.0),
        account_id: text("222222222222"),
        left: Some(vec![(&m.labelled).into(), (&m.odd).into(), (&m.here).into()]),
        right: Some(vec![(&m.attached).into()]),
        left_annotations: Some(vec![
            HorizontalAnnotation {
                value: 5.0,
                color: text(Color::GREEN),
                fill: Some(Shading::Above),
                label: text("l"),
                visible: Some(false),
            },
            line(0.5),
        ]),
        right_annotations: Some(vec![HorizontalAnnotation { fill: Some(Shading::None), ..line(7.0) }]),
        vertical_annotations: Some(vec![
            VerticalAnnotation {
                date: "2025-01-31T12:00:00.000Z".into(),
                color: text(Color::PINK),
                fill: Some(VerticalShading::After),
                label: text("v"),
                visible: Some(true),
            },
            VerticalAnnotation {
                date: "2025-02-01T00:00:00Z".into(),
                fill: Some(VerticalShading::Before),
                ..Default::default()
            },
        ]),
        stacked: Some(true),
        left_y_axis: Some(YAxisProps { label: text("y"), max: Some(10.0), min: Some(1.0), show_units: Some(false) }),
        right_y_axis: Some(YAxisProps { min: Some(2.0), ..Default::default() }),
        legend_position: Some(LegendPosition::Right),
        live_data: Some(true),
        display_labels_on_chart: Some(true),
        view: Some(GraphWidgetView::Pie),
        set_period_to_time_range: Some(true),
        period: Some(Duration::hours(1)),
        statistic: text("Sum"),
        start: text("-PT1H"),
        end: text("P0D"),
    })?;
    Ok([graph.into(), full.into()])
}

fn gauges(m: &Metrics) -> Result<[WidgetRef; 2]> {
    let gauge = GaugeWidget::new(GaugeWidgetProps { metrics: Some(vec![(&m.a).into()]), ..Default::default() })?;
    gauge.add_metric(&m.b);
    let full = GaugeWidget::new(GaugeWidgetProps {
        title: text("g"),
        region: text("r"),
        width: Some(3.0),
        height: Some(4.0),
        account_id: text("1"),
        metrics: None,
        annotations: Some(vec![HorizontalAnnotation { label: text("x"), ..line(9.0) }]),
        left_y_axis: Some(YAxisProps {
            label: text("l"),
            max: Some(50.0),
            show_units: Some(true),
            ..Default::default()
        }),
        legend_position: Some(LegendPosition::Hidden),
        live_data: Some(false),
        set_period_to_time_range: Some(false),
        period: Some(Duration::minutes(2)),
        statistic: text("Maximum"),
        start: text("s"),
        end: text("e"),
    })?;
    Ok([gauge.into(), full.into()])
}

fn tables(m: &Metrics) -> Result<[WidgetRef; 2]> {
    let table =
        TableWidget::new(TableWidgetProps { metrics: Some(vec![(&m.a).into(), (&m.b).into()]), ..Default::default() })?;
    table.add_metric(&m.math);
    let full = TableWidget::new(TableWidgetProps {
        title: text("t"),
        layout: Some(TableLayout::Vertical),
        summary: Some(TableSummaryProps {
            columns: Some(vec![TableSummaryColumn::Average, TableSummaryColumn::Maximum]),
            sticky: Some(true),
            hide_non_summary_columns: Some(true),
        }),
        thresholds: Some(vec![
            TableThreshold::above(1000.0, Some(Color::RED)),
            TableThreshold::between(500.0, 1000.0, Some(Color::ORANGE)),
            TableThreshold::below(500.0, None),
            TableThreshold::between(-5.0, 0.0, None),
        ]),
        show_units_in_label: Some(true),
        metrics: None,
        live_data: Some(true),
        full_precision: Some(true),
        set_period_to_time_range: Some(true),
        period: Some(Duration::minutes(1)),
        statistic: text("Sum"),
        start: text("s"),
        end: text("e"),
        region: text("r"),
        account_id: text("2"),
        width: Some(24.0),
        height: Some(1.0),
    })?;
    Ok([table.into(), full.into()])
}

fn values(m: &Metrics) -> Result<[WidgetRef; 3]> {
    let of = |metrics| SingleValueWidgetProps { metrics, ..Default::default() };
    let plain = SingleValueWidget::new(of(vec![(&m.a).into(), (&m.far).into()]))?;
    let full = SingleValueWidget::new(SingleValueWidgetProps {
        title: text("s"),
        region: text("r"),
        width: Some(1.0),
        height: Some(1.0),
        account_id: text("3"),
        full_precision: Some(true),
        sparkline: Some(true),
        period: Some(Duration::minutes(3)),
        start: text("s"),
        end: text("e"),
        ..of(vec![])
    })?;
    let range = SingleValueWidget::new(SingleValueWidgetProps {
        set_period_to_time_range: Some(true),
        ..of(vec![(&m.search).into()])
    })?;
    Ok([plain.into(), full.into(), range.into()])
}

fn alarms(alarm: &Alarm, theirs: &AlarmRef) -> Result<[WidgetRef; 4]> {
    let of = |alarm| AlarmWidgetProps {
        alarm,
        title: None,
        region: None,
        width: None,
        height: None,
        account_id: None,
        left_y_axis: None,
    };
    let full = AlarmWidgetProps {
        title: text("a"),
        region: text("r"),
        width: Some(5.0),
        height: Some(5.0),
        account_id: text("4"),
        left_y_axis: Some(YAxisProps { min: Some(3.0), ..Default::default() }),
        ..of(theirs.clone())
    };
    let states = AlarmStatusWidgetProps { alarms: vec![alarm.into(), theirs.clone()], ..Default::default() };
    let states_full = AlarmStatusWidgetProps {
        alarms: vec![theirs.clone()],
        title: text("st"),
        width: Some(8.0),
        height: Some(8.0),
        sort_by: Some(AlarmStatusWidgetSortBy::StateUpdatedTimestamp),
        states: Some(vec![AlarmState::Alarm, AlarmState::Ok]),
    };
    Ok([
        AlarmWidget::new(of(alarm.into()))?.into(),
        AlarmWidget::new(full)?.into(),
        AlarmStatusWidget::new(states)?.into(),
        AlarmStatusWidget::new(states_full)?.into(),
    ])
}

fn markdown(markdown: &str) -> TextWidgetProps {
    TextWidgetProps { markdown: markdown.into(), ..Default::default() }
}

fn logs() -> Result<Vec<WidgetRef>> {
    use LogQueryVisualizationType as View;
    let plain = LogQueryWidget::new(LogQueryWidgetProps {
        log_group_names: vec!["one".into(), "two".into()],
        query_string: text("fields @message"),
        ..Default::default()
    })?;
    let mut all: Vec<WidgetRef> = vec![plain.into()];
    for (title, view) in [
        ("TABLE", View::Table),
        ("LINE", View::Line),
        ("STACKEDAREA", View::Stackedarea),
        ("BAR", View::Bar),
        ("PIE", View::Pie),
    ] {
        let widget = LogQueryWidget::new(LogQueryWidgetProps {
            log_group_names: vec!["g".into()],
            query_lines: Some(vec!["fields @message".into(), "filter @message like /x/".into()]),
            query_string: None,
            view: Some(view),
            title: text(title),
            region: text("r"),
            account_id: text("5"),
            query_language: Some(LogQueryLanguage::Sql),
            width: Some(4.0),
            height: Some(4.0),
        })?;
        all.push(widget.into());
    }
    Ok(all)
}

fn custom() -> Result<[WidgetRef; 2]> {
    let plain =
        CustomWidget::new(CustomWidgetProps { function_arn: "arn:f".into(), title: "c".into(), ..Default::default() })?;
    let full = CustomWidget::new(CustomWidgetProps {
        function_arn: format!("arn:{}:f", Aws::partition()),
        title: "d".into(),
        width: Some(9.0),
        height: Some(9.0),
        update_on_refresh: Some(false),
        update_on_resize: Some(false),
        update_on_time_range_change: Some(false),
        params: Some(object! {"a" => array!["b", 1, true]}.into()),
    })?;
    Ok([plain.into(), full.into()])
}

fn variable(r#type: VariableType, input_type: VariableInputType, value: &str, id: &str) -> DashboardVariableOptions {
    DashboardVariableOptions {
        r#type,
        input_type,
        value: value.into(),
        id: id.into(),
        label: None,
        values: None,
        default_value: None,
        visible: None,
    }
}

fn components(dimensions: &[&str], populate_from: &str) -> SearchComponents {
    SearchComponents {
        namespace: "N".into(),
        dimensions: dimensions.iter().map(|d| (*d).to_owned()).collect(),
        metric_name: "A".into(),
        populate_from: populate_from.into(),
    }
}

fn variables() -> Result<[DashboardVariable; 3]> {
    let choices = [
        VariableValue { label: text("US"), value: "us-east-1".into() },
        VariableValue { label: None, value: "eu-west-1".into() },
    ];
    Ok([
        DashboardVariable::new(DashboardVariableOptions {
            label: text("Region"),
            values: Some(Values::from_values(choices)?),
            default_value: Some(DefaultValue::value("us-east-1")),
            visible: Some(true),
            ..variable(VariableType::Property, VariableInputType::Select, "region", "r")
        })?,
        DashboardVariable::new(DashboardVariableOptions {
            values: Some(Values::from_search_components(components(&["x", "y"], "y"))?),
            default_value: Some(DefaultValue::FIRST),
            ..variable(VariableType::Pattern, VariableInputType::Radio, "x", "p")
        })?,
        DashboardVariable::new(DashboardVariableOptions {
            visible: Some(false),
            ..variable(VariableType::Pattern, VariableInputType::Input, "z", "i")
        })?,
    ])
}

fn build(app: &App, t: &Context) -> Result<()> {
    let s = Stack::new(app, "Stack")?;
    let env = Environment::new("123456789012", "us-east-1");
    let known = Stack::with_props(app, "Known", StackProps { env, ..Default::default() })?;
    let m = metrics(&known)?;
    let alarm = Alarm::builder(&s, "Alarm").metric(&m.a).threshold(1).evaluation_periods(1).build()?;
    let their_alarm = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:theirs";
    let theirs = Alarm::from_alarm_arn(&s, "Theirs", their_alarm)?;
    let plain = Dashboard::builder(&s, "Plain").build()?;
    let [graph, full] = graphs(&m)?;
    let [gauge, gauge_full] = gauges(&m)?;
    let [table, table_full] = tables(&m)?;
    let [single, single_full, single_range] = values(&m)?;
    let [alarm_widget, alarm_full, states, states_full] = alarms(&alarm, &theirs)?;
    let title: WidgetRef = TextWidget::new(markdown("# Title \"quoted\""))?.into();
    let wide: WidgetRef = TextWidget::new(TextWidgetProps {
        width: Some(24.0),
        height: Some(5.0),
        background: Some(TextWidgetBackground::Transparent),
        ..markdown(&format!("in {}", Aws::region()))
    })?
    .into();
    let [first, second, third] = variables()?;
    let all = Dashboard::builder(&s, "All")
        .dashboard_name("all-of_it")
        .start("-P1W")
        .end("-P1D")
        .period_override(PeriodOverride::Inherit)
        .widgets(vec![
            vec![graph, full],
            vec![],
            vec![gauge, gauge_full, table, single, single_range],
            vec![table_full],
            vec![Column::new([single_full, alarm_widget]).into(), Row::new([alarm_full, states, title]).into()],
        ])
        .variables(vec![first.into(), second.into()])
        .build()?;
    let spacer = |width, height| WidgetRef::from(Spacer::new(SpacerProps { width, height }));
    all.add_widgets([spacer(None, None), states_full, spacer(Some(20.0), Some(3.0)), wide]);
    all.add_widgets(logs()?);
    all.add_widgets(custom()?);
    all.add_widgets([]);
    all.add_variable(third);
    let ten = |text: &str| TextWidget::new(TextWidgetProps { width: Some(10.0), ..markdown(text) });
    let row = Row::new([ten("r")?.into()]);
    row.add_widget(ten("s")?);
    row.add_widget(ten("t")?);
    let column = Column::new([(&row).into()]);
    column.add_widget(TextWidget::new(TextWidgetProps { height: Some(7.0), ..markdown("u") })?);
    let again = m.b.with(MetricOptions { label: text("again"), ..Default::default() })?;
    let last = GraphWidget::new(GraphWidgetProps {
        left: Some(vec![
            (&m.here).into(),
            (&m.attached).into(),
            (&m.far).into(),
            (&m.labelled).into(),
            (&m.b).into(),
            again.into(),
            (&m.a).into(),
            (&m.a).into(),
        ]),
        right: Some(vec![(&m.a).into(), (&m.odd).into()]),
        ..Default::default()
    })?;
    let interval = Dashboard::builder(&known, "Interval")
        .default_interval(Duration::days(7))
        .period_override(PeriodOverride::Auto)
        .widgets(vec![vec![(&column).into()], vec![last.into()]])
        .build()?;
    let sizes = array![
        row.width(),
        row.height(),
        column.width(),
        column.height(),
        all.dashboard_arn(),
        plain.dashboard_arn(),
        plain.dashboard_name(),
        longshore::aws_cloudwatch::GRID_WIDTH,
    ];
    t.record("sizes", sizes, &s);
    t.record("interval", array![interval.dashboard_name(), interval.dashboard_arn()], &known);
    refusals(t, &m);
    Ok(())
}

fn refusals(t: &Context, m: &Metrics) {
    let dashboard = |label: &str, change: fn(&mut DashboardProps)| {
        t.attempt(label, move |s, _| {
            let mut props = DashboardProps::default();
            change(&mut props);
            Dashboard::new(s, "D", props).map(drop)
        });
    };
    dashboard("name", |p| p.dashboard_name = Some("a b".into()));
    dashboard("start and interval", |p| {
        p.start = text("s");
        p.default_interval = Some(Duration::days(1));
    });
    dashboard("end", |p| p.end = text("e"));
    let graph = |label: &str, props: GraphWidgetProps| t.attempt(label, |_, _| GraphWidget::new(props).map(drop));
    let end = text("e");
    graph("wide", GraphWidgetProps { width: Some(25.0), ..Default::default() });
    graph("end of GraphWidget", GraphWidgetProps { end: end.clone(), ..Default::default() });
    t.attempt("end of GaugeWidget", |_, _| {
        GaugeWidget::new(GaugeWidgetProps { end: end.clone(), ..Default::default() }).map(drop)
    });
    t.attempt("end of TableWidget", |_, _| {
        TableWidget::new(TableWidgetProps { end: end.clone(), ..Default::default() }).map(drop)
    });
    t.attempt("end of SingleValueWidget", |_, _| {
        SingleValueWidget::new(SingleValueWidgetProps { end: end.clone(), ..Default::default() }).map(drop)
    });
    t.attempt("sparkline", |_, _| {
        SingleValueWidget::new(SingleValueWidgetProps {
            sparkline: Some(true),
            set_period_to_time_range: Some(true),
            ..Default::default()
        })
        .map(drop)
    });
    graph("labels", GraphWidgetProps { display_labels_on_chart: Some(true), ..Default::default() });
    for date in [
        "yesterday",
        "2025-13-01T00:00:00Z",
        "2025-01-32T00:00:00Z",
        "2025-01-01T24:00:00Z",
        "2025-01-01 00:00:00",
        "2025-01-01T00:00:00+01:00",
    ] {
        let annotation = VerticalAnnotation { date: date.into(), ..Default::default() };
        let props = GraphWidgetProps { vertical_annotations: Some(vec![annotation]), ..Default::default() };
        graph(&format!("date {date}"), props);
    }
    let query = |label: &str, groups: &[&str], text_: Option<&str>, lines: Option<&str>| {
        t.attempt(label, |_, _| {
            LogQueryWidget::new(LogQueryWidgetProps {
                log_group_names: groups.iter().map(|g| (*g).to_owned()).collect(),
                query_string: text_.map(Into::into),
                query_lines: lines.map(|l| vec![l.to_owned()]),
                ..Default::default()
            })
            .map(drop)
        });
    };
    query("no log group", &[], Some("x"), None);
    query("no query", &["x"], None, None);
    query("two queries", &["x"], Some("x"), Some("y"));
    t.attempt("no values", |_, _| {
        DashboardVariable::new(variable(VariableType::Pattern, VariableInputType::Select, "x", "x")).map(drop)
    });
    t.attempt("values typed", |_, _| {
        DashboardVariable::new(DashboardVariableOptions {
            values: Some(Values::from_search("s", "p")),
            ..variable(VariableType::Pattern, VariableInputType::Input, "x", "x")
        })
        .map(drop)
    });
    t.attempt("empty values", |_, _| Values::from_values([]).map(drop));
    t.attempt("no dimensions", |_, _| Values::from_search_components(components(&[], "x")).map(drop));
    t.attempt("other dimension", |_, _| Values::from_search_components(components(&["y"], "x")).map(drop));
    t.attempt_synth("same id", |s, _| {
        let one = MathExpression::new(math("m1", [("m1", (&m.a).into())]))?;
        let two = MathExpression::new(math("m1 + 1", [("m1", (&m.b).into())]))?;
        let graph =
            GraphWidget::new(GraphWidgetProps { left: Some(vec![one.into(), two.into()]), ..Default::default() })?;
        Dashboard::builder(s, "D").widgets(vec![vec![graph.into()]]).build().map(drop)
    });
}

#[test]
fn dashboards_and_their_widgets() {
    check_with("1918-dashboards", |_| AppProps::default(), build);
}

#[test]
fn dashboards_and_their_widgets_in_a_new_project() {
    check_with(
        "1919-dashboards-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        build,
    );
}

//! What dashboards show, and how it is laid out.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::IMetric;

/// The width of dashboards, in units.
pub const GRID_WIDTH: f64 = 24.0;

/// Something that a dashboard shows, as users may define it.
pub trait IWidget {
    /// The width, in units of which a dashboard has 24.
    fn width(&self) -> f64;

    /// The height, in units.
    fn height(&self) -> f64;

    /// What is to be warned of, by id.
    fn warnings_v2(&self) -> IndexMap<String, String> {
        IndexMap::new()
    }

    /// Puts it at a place.
    fn position(&self, x: f64, y: f64);

    /// The widgets as CloudWatch has them.
    ///
    /// # Errors
    /// When metrics cannot be shown together.
    fn to_json(&self) -> Result<Vec<Value>>;

    /// The widgets inside.
    #[doc(hidden)]
    fn inner_widgets(&self) -> Vec<WidgetRef> {
        Vec::new()
    }
}

/// A handle of any widget.
pub type WidgetRef = Rc<dyn IWidget>;

/// Size and place of a widget.
pub(super) struct Frame {
    width: f64,
    height: f64,
    at: Cell<(f64, f64)>,
    warnings: RefCell<IndexMap<String, String>>,
}

impl Frame {
    /// A frame of a size; where there is none, or zero, the default.
    pub(super) fn new(width: Option<f64>, height: Option<f64>, default_height: f64) -> Result<Self> {
        let or = |size: Option<f64>, default: f64| size.filter(|n| *n != 0.0).unwrap_or(default);
        Self::exactly(or(width, 6.0), or(height, default_height))
    }

    pub(super) fn exactly(width: f64, height: f64) -> Result<Self> {
        if width > GRID_WIDTH {
            return Err(Error::new("WidgetTooWide", "Widget is too wide, max 24 units allowed"));
        }
        Ok(Self { width, height, at: Cell::default(), warnings: RefCell::default() })
    }

    pub(super) fn copy_warnings(&self, metric: &dyn IMetric) {
        self.warnings.borrow_mut().extend(metric.warnings_v2());
    }

    pub(super) fn width(&self) -> f64 {
        self.width
    }

    pub(super) fn height(&self) -> f64 {
        self.height
    }

    pub(super) fn warnings(&self) -> IndexMap<String, String> {
        self.warnings.borrow().clone()
    }

    pub(super) fn place(&self, x: f64, y: f64) {
        self.at.set((x, y));
    }

    pub(super) fn render(&self, kind: &str, properties: Object) -> Vec<Value> {
        let (x, y) = self.at.get();
        let widget = object! {
            "type" => kind,
            "width" => self.width,
            "height" => self.height,
            "x" => x,
            "y" => y,
            "properties" => properties,
        };
        vec![widget.into()]
    }
}

/// The traits of a widget that is an `Rc` of something with `frame: Frame`, whose `render` gives the JSON.
macro_rules! widget {
    ($Class:ident) => {
        impl $crate::aws_cloudwatch::IWidget for $Class {
            fn width(&self) -> f64 {
                self.0.frame.width()
            }
            fn height(&self) -> f64 {
                self.0.frame.height()
            }
            fn warnings_v2(&self) -> indexmap::IndexMap<String, String> {
                self.0.frame.warnings()
            }
            fn position(&self, x: f64, y: f64) {
                self.0.frame.place(x, y);
            }
            fn to_json(&self) -> longshore_core::error::Result<Vec<longshore_core::value::Value>> {
                self.render()
            }
        }
        $crate::aws_cloudwatch::widget::widget_ref!($Class);
    };
}
pub(super) use widget;

macro_rules! widget_ref {
    ($Class:ident) => {
        impl From<&$Class> for $crate::aws_cloudwatch::WidgetRef {
            fn from(widget: &$Class) -> Self {
                std::rc::Rc::new(widget.clone())
            }
        }

        impl From<$Class> for $crate::aws_cloudwatch::WidgetRef {
            fn from(widget: $Class) -> Self {
                std::rc::Rc::new(widget)
            }
        }
    };
}
pub(super) use widget_ref;

/// Widgets beside each other, in lines; clones are the same.
#[derive(Clone)]
pub struct Row(Rc<RefCell<Line>>);

#[derive(Default)]
struct Line {
    widgets: Vec<(WidgetRef, f64, f64)>,
    width: f64,
    height: f64,
}

impl Line {
    fn put(&mut self, widget: WidgetRef, x: f64, y: f64) {
        self.width = self.width.max(x + widget.width());
        self.height = self.height.max(y + widget.height());
        self.widgets.push((widget, x, y));
    }
}

impl Row {
    /// Widgets beside each other; a new line begins where there is no room.
    pub fn new(widgets: impl IntoIterator<Item = WidgetRef>) -> Self {
        let mut line = Line::default();
        let (mut x, mut y) = (0.0, 0.0);
        for widget in widgets {
            if x + widget.width() > GRID_WIDTH {
                (x, y) = (0.0, line.height);
            }
            let next = x + widget.width();
            line.put(widget, x, y);
            x = next;
        }
        Self(Rc::new(RefCell::new(line)))
    }

    /// The widgets.
    pub fn widgets(&self) -> Vec<WidgetRef> {
        self.0.borrow().widgets.iter().map(|(w, _, _)| Rc::clone(w)).collect()
    }

    /// Adds a widget.
    // Quirk(cdk): row-add-widget. A widget that is added later is beside and below the others.
    pub fn add_widget(&self, w: impl Into<WidgetRef>) {
        let w = w.into();
        let mut line = self.0.borrow_mut();
        let x = if line.width + w.width() > GRID_WIDTH { 0.0 } else { line.width };
        let y = line.height;
        line.put(w, x, y);
    }
}

impl IWidget for Row {
    fn width(&self) -> f64 {
        self.0.borrow().width
    }

    fn height(&self) -> f64 {
        self.0.borrow().height
    }

    fn position(&self, x: f64, y: f64) {
        for (widget, dx, dy) in &self.0.borrow().widgets {
            widget.position(x + dx, y + dy);
        }
    }

    fn to_json(&self) -> Result<Vec<Value>> {
        all_json(&self.widgets())
    }

    fn inner_widgets(&self) -> Vec<WidgetRef> {
        self.widgets()
    }
}

widget_ref!(Row);

fn all_json(widgets: &[WidgetRef]) -> Result<Vec<Value>> {
    let mut all = Vec::new();
    for widget in widgets {
        all.extend(widget.to_json()?);
    }
    Ok(all)
}

/// Widgets above each other; clones are the same.
#[derive(Clone)]
pub struct Column(Rc<RefCell<Vec<WidgetRef>>>);

impl Column {
    /// Widgets above each other.
    pub fn new(widgets: impl IntoIterator<Item = WidgetRef>) -> Self {
        Self(Rc::new(RefCell::new(widgets.into_iter().collect())))
    }

    /// The widgets.
    pub fn widgets(&self) -> Vec<WidgetRef> {
        self.0.borrow().clone()
    }

    /// Adds a widget below the others.
    pub fn add_widget(&self, w: impl Into<WidgetRef>) {
        self.0.borrow_mut().push(w.into());
    }
}

impl IWidget for Column {
    fn width(&self) -> f64 {
        self.0.borrow().iter().map(|w| w.width()).fold(f64::NEG_INFINITY, f64::max)
    }

    fn height(&self) -> f64 {
        self.0.borrow().iter().map(|w| w.height()).sum()
    }

    fn position(&self, x: f64, y: f64) {
        let mut y = y;
        for widget in self.0.borrow().iter() {
            widget.position(x, y);
            y += widget.height();
        }
    }

    fn to_json(&self) -> Result<Vec<Value>> {
        all_json(&self.widgets())
    }

    fn inner_widgets(&self) -> Vec<WidgetRef> {
        self.widgets()
    }
}

widget_ref!(Column);

/// The size of a [`Spacer`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SpacerProps {
    /// The width, in units. Default: 1.
    pub width: Option<f64>,
    /// The height, in units. Default: 1.
    pub height: Option<f64>,
}

/// Room with nothing in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spacer {
    width: f64,
    height: f64,
}

impl Spacer {
    /// Room with nothing in it.
    pub fn new(props: SpacerProps) -> Self {
        let or_one = |size: Option<f64>| size.filter(|n| *n != 0.0).unwrap_or(1.0);
        Self { width: or_one(props.width), height: or_one(props.height) }
    }
}

impl IWidget for Spacer {
    fn width(&self) -> f64 {
        self.width
    }

    fn height(&self) -> f64 {
        self.height
    }

    fn position(&self, _: f64, _: f64) {}

    fn to_json(&self) -> Result<Vec<Value>> {
        Ok(Vec::new())
    }
}

widget_ref!(Spacer);

//! What all things that `cfn-init` does have in common.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::aws_iam::RoleRef;

/// The kinds of things in the order that `cfn-init` does them, and their names in a config.
pub(super) const KINDS: [(&str, &str); 7] = [
    ("PACKAGE", "packages"),
    ("GROUP", "groups"),
    ("USER", "users"),
    ("SOURCE", "sources"),
    ("FILE", "files"),
    ("COMMAND", "commands"),
    ("SERVICE", "services"),
];

/// What an element is bound to.
pub(super) struct BindOptions<'a> {
    pub(super) scope: &'a dyn Construct,
    /// How many of its kind come before it.
    pub(super) index: usize,
    pub(super) instance_role: &'a RoleRef,
    pub(super) windows: bool,
}

impl BindOptions<'_> {
    /// The name of what has none.
    pub(super) fn key(&self) -> String {
        format!("{:03}", self.index)
    }
}

/// What became of an element.
#[derive(Default)]
pub(super) struct Bound {
    pub(super) config: Object,
    pub(super) authentication: Option<Value>,
    pub(super) asset_hash: Option<String>,
}

impl From<Object> for Bound {
    fn from(config: Object) -> Self {
        Self { config, ..Self::default() }
    }
}

/// One kind of element.
pub(super) trait Element {
    fn kind(&self) -> &'static str;
    fn bind(&self, options: &BindOptions<'_>) -> Result<Bound>;
}

/// Something that `cfn-init` does; clones are the same.
#[derive(Clone)]
pub struct InitElement(pub(super) Rc<dyn Element>);

impl InitElement {
    /// What kind it is: `PACKAGE`, `GROUP`, `USER`, `SOURCE`, `FILE`, `COMMAND` or `SERVICE`.
    pub fn element_type(&self) -> &'static str {
        self.0.kind()
    }

    pub(super) fn bind(&self, options: &BindOptions<'_>) -> Result<Bound> {
        self.0.bind(options)
    }
}

/// Makes a class an element of a kind; its `bound` tells what becomes of it.
macro_rules! element {
    ($Class:ident, $kind:literal) => {
        impl $Class {
            #[doc = concat!("What kind it is: `", $kind, "`.")]
            pub fn element_type(&self) -> &'static str {
                $kind
            }
        }

        impl super::element::Element for $Class {
            fn kind(&self) -> &'static str {
                $kind
            }

            fn bind(
                &self,
                options: &super::element::BindOptions<'_>,
            ) -> ::longshore_core::error::Result<super::element::Bound> {
                self.bound(options)
            }
        }

        impl From<$Class> for super::InitElement {
            fn from(element: $Class) -> Self {
                Self(::std::rc::Rc::new(element))
            }
        }

        impl From<&$Class> for super::InitElement {
            fn from(element: &$Class) -> Self {
                element.clone().into()
            }
        }
    };
}
pub(super) use element;

/// Has a service start again where commands, files, packages or archives change that are given it; clones are the same.
#[derive(Clone, Default)]
pub struct InitServiceRestartHandle(Rc<RefCell<Causes>>);

#[derive(Default)]
struct Causes {
    commands: Vec<String>,
    files: Vec<String>,
    packages: IndexMap<String, Vec<String>>,
    sources: Vec<String>,
}

impl InitServiceRestartHandle {
    /// A handle that nothing was given yet.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn on_command(&self, key: &str) {
        self.0.borrow_mut().commands.push(key.to_owned());
    }

    pub(super) fn on_file(&self, name: &str) {
        self.0.borrow_mut().files.push(name.to_owned());
    }

    pub(super) fn on_package(&self, kind: &str, name: &str) {
        self.0.borrow_mut().packages.entry(kind.to_owned()).or_default().push(name.to_owned());
    }

    pub(super) fn on_source(&self, directory: &str) {
        self.0.borrow_mut().sources.push(directory.to_owned());
    }

    /// What makes a service start again.
    // Differs(cdk): restart-handles. What a handle is given after its service was attached does not reach that service.
    pub(super) fn rendered(&self) -> Object {
        let causes = self.0.borrow();
        let packages = causes.packages.iter().map(|(kind, names)| (kind.clone(), names.clone().into()));
        object! {
            "commands" => Value::from(causes.commands.clone()).or_undefined_if_empty(),
            "files" => Value::from(causes.files.clone()).or_undefined_if_empty(),
            "packages" => Value::from(packages.collect::<Object>()).or_undefined_if_empty(),
            "sources" => Value::from(causes.sources.clone()).or_undefined_if_empty(),
        }
    }
}

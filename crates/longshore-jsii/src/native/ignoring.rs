//! Ignore strategies: which files of a folder are left out.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_fingerprint::{IgnoreMode, IgnoreStrategy};
use serde_json::{Value as Json, json};

use super::call;
use crate::class::{Class, Member, Native};
use crate::kernel::Kernel;
use crate::wire::{Arguments, Fields, bound};

pub(super) static CLASSES: &[&Class] = &[&STRATEGY, &GLOB, &GIT, &DOCKER];

/// A strategy, and the name of its class.
#[derive(Clone)]
struct Ignoring(Rc<RefCell<IgnoreStrategy>>, &'static str);

bound!(Ignoring, STRATEGY);

fn made(mode: IgnoreMode, root: &str, patterns: &[String]) -> Result<Ignoring> {
    let (name, code) = match mode {
        IgnoreMode::Glob => ("GlobIgnoreStrategy", "GlobIgnoreStrategyExpectsAbsolute"),
        IgnoreMode::Git => ("GitIgnoreStrategy", "GitIgnoreStrategyExpectsAbsolute"),
        IgnoreMode::Docker => ("DockerIgnoreStrategy", "DockerIgnoreStrategyExpectsAbsolute"),
    };
    if !Path::new(root).is_absolute() {
        return Err(Error::new(code, format!("{name} expects an absolute file path")));
    }
    let strategy = IgnoreStrategy::new(mode, Path::new(root), patterns).map_err(invalid)?;
    Ok(Ignoring(Rc::new(RefCell::new(strategy)), name))
}

fn invalid(e: impl std::fmt::Display) -> Error {
    Error::new("InvalidIgnorePattern", e.to_string())
}

fn reference(k: &Kernel, mode: IgnoreMode, root: &str, patterns: &[String]) -> Result<Json> {
    let class = match mode {
        IgnoreMode::Glob => &GLOB,
        IgnoreMode::Git => &GIT,
        IgnoreMode::Docker => &DOCKER,
    };
    Ok(k.reference(&k.wrap_as(class, made(mode, root, patterns)?)))
}

fn given(k: &Kernel, mode: IgnoreMode, a: &Arguments<'_>) -> Result<Json> {
    reference(k, mode, &a.get::<String>(k, 0)?, &a.get::<Vec<String>>(k, 1)?)
}

impl Ignoring {
    /// The path that is asked about.
    fn path(&self, k: &Kernel, a: &Arguments<'_>, method: &str, code: &str) -> Result<String> {
        let path = a.get::<String>(k, 0)?;
        match Path::new(&path).is_absolute() {
            true => Ok(path),
            false => {
                Err(Error::new(format!("{}{code}", self.1), format!("{}.{method}() expects an absolute path", self.1)))
            }
        }
    }
}

static STRATEGY: Class = Class {
    fqn: "aws-cdk-lib.IgnoreStrategy",
    interface: false,
    // A strategy of the client's own: nothing in the library takes one, so it only has to be there.
    create: Some(|_, _, _| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("glob", |k, a| given(k, IgnoreMode::Glob, a)),
        ("git", |k, a| given(k, IgnoreMode::Git, a)),
        ("docker", |k, a| given(k, IgnoreMode::Docker, a)),
        ("fromCopyOptions", |k, a| {
            let fields = Fields::of(k, a.json(0), "aws-cdk-lib.CopyOptions")?;
            let mode = fields.get::<Option<IgnoreMode>>(k, "ignoreMode")?.unwrap_or(IgnoreMode::Glob);
            let exclude = fields.get_or_default::<Vec<String>>(k, "exclude")?;
            let _: Option<Json> = fields.get(k, "follow")?;
            fields.done(k)?;
            reference(k, mode, &a.get::<String>(k, 1)?, &exclude)
        }),
    ],
    members: &[
        call!("add", Ignoring, |k, this, a| this.0.borrow_mut().add(&a.get::<String>(k, 0)?).map_err(invalid)?),
        call!("ignores", Ignoring, |k, this, a| {
            let path = this.path(k, a, "ignores", "IgnoresExpects")?;
            this.0.borrow().ignores(Path::new(&path))
        }),
        Member::Call("completelyIgnores", |k, o, a| {
            let Some(this) = o.cast::<Ignoring>().filter(|this| this.1 != "GlobIgnoreStrategy") else {
                return k.call(o, "ignores", a.values);
            };
            let path = match this.1 {
                "GitIgnoreStrategy" => this.path(k, a, "completelyIgnores", "CompletelyIgnores")?,
                _ => this.path(k, a, "ignores", "IgnoresExpects")?,
            };
            Ok(json!(this.0.borrow().completely_ignores(Path::new(&path))))
        }),
    ],
    base: None,
    upcasts: &[],
};

macro_rules! strategy {
    ($class:ident, $fqn:literal, $mode:ident) => {
        static $class: Class = Class {
            fqn: $fqn,
            interface: false,
            create: Some(|k, a, _| {
                let strategy = made(IgnoreMode::$mode, &a.get::<String>(k, 0)?, &a.get::<Vec<String>>(k, 1)?)?;
                Ok(Native::of(strategy))
            }),
            statics: &[],
            members: &[],
            base: Some(&STRATEGY),
            upcasts: &[],
        };
    };
}
strategy!(GLOB, "aws-cdk-lib.GlobIgnoreStrategy", Glob);
strategy!(GIT, "aws-cdk-lib.GitIgnoreStrategy", Git);
strategy!(DOCKER, "aws-cdk-lib.DockerIgnoreStrategy", Docker);

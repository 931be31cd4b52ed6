//! What a publisher tells while it works.

use std::fmt;
use std::sync::Arc;

use longshore_builder::{BuilderKind, Stream};

use crate::ReceiptEntry;

/// An asset as events name it; cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Asset {
    /// The asset's ID.
    pub id: Arc<str>,
    /// What to call it: its display name, else its ID.
    pub name: Arc<str>,
}

impl fmt::Display for Asset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// How an asset is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Making {
    /// A builder builds an image from a directory.
    Build,
    /// An image archive is read.
    Tarball,
    /// An image is copied from another registry.
    Copy,
    /// A program of the app makes an image or a file.
    Executable,
    /// A directory is zipped.
    Zip,
    /// A file is taken as it is.
    File,
}

/// One step of the work.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A destination is looked at.
    Check {
        /// The asset.
        asset: Asset,
        /// Where it should be.
        uri: String,
    },
    /// A destination has the asset already.
    Found {
        /// The asset.
        asset: Asset,
        /// Where it is.
        uri: String,
    },
    /// Something must be built, and this builder will do it. Reported once.
    BuilderFound {
        /// The kind of builder.
        kind: BuilderKind,
        /// Its version, where it says.
        version: Option<String>,
        /// Why others before it were not taken, a clause each.
        passed_over: Vec<String>,
    },
    /// The asset is being made.
    Build {
        /// The asset.
        asset: Asset,
        /// How.
        making: Making,
    },
    /// The asset need not be built, because this local image is it.
    Cached {
        /// The asset.
        asset: Asset,
        /// The local image's name.
        image: String,
    },
    /// Something that makes the asset printed a line.
    BuildLine {
        /// The asset.
        asset: Asset,
        /// Where the line came from.
        stream: Stream,
        /// The line, without secrets.
        line: String,
    },
    /// The asset is made.
    Built {
        /// The asset.
        asset: Asset,
    },
    /// Part of the asset is on its way, or there. Both numbers can grow, as layers are found to be absent.
    Upload {
        /// The asset.
        asset: Asset,
        /// Where it goes.
        uri: String,
        /// Bytes that have been sent or were there.
        done_bytes: u64,
        /// Bytes that are known to belong to it so far.
        known_bytes: u64,
    },
    /// A destination has the asset now.
    Published {
        /// The asset.
        asset: Asset,
        /// What is written into the receipt.
        entry: ReceiptEntry,
    },
    /// The asset could not be made, or not be put somewhere.
    Failed {
        /// The asset.
        asset: Asset,
        /// Where it should have gone; `None` when it could not be made at all.
        uri: Option<String>,
        /// The error and its causes, joined by `: `.
        message: String,
    },
}

/// Hears of events. Called from many tasks and in the middle of transfers: it must not block.
pub trait Reporter: Send + Sync {
    /// Takes one event.
    fn event(&self, event: Event);
}

/// Nobody listens.
impl Reporter for () {
    fn event(&self, _: Event) {}
}

impl<F: Fn(Event) + Send + Sync> Reporter for F {
    fn event(&self, event: Event) {
        self(event);
    }
}

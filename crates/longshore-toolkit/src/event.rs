//! What the toolkit tells while it works.

use std::path::PathBuf;

use longshore_builder::Stream;
use longshore_publish::Asset;

use crate::annotations::Annotation;
use crate::cloud::StackProgress;

/// One step of the work.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The app is started.
    AppStarted {
        /// Its command.
        command: String,
    },
    /// The app, or the command before it, printed a line.
    AppLine {
        /// Where the line came from.
        stream: Stream,
        /// The line.
        line: String,
    },
    /// The assembly is there.
    Synthesized {
        /// Its directory.
        directory: PathBuf,
    },
    /// A value the app asked for was looked up.
    LookedUp {
        /// The context key.
        key: String,
        /// Which kind of question it is.
        provider: String,
    },
    /// A construct left a note for the user.
    Annotation(Annotation),
    /// The embedded ECR was not running and is now.
    LocalStarted {
        /// Its address.
        uri: String,
    },
    /// These assets are going to be published, in this order.
    Publishing {
        /// The assets.
        assets: Vec<Asset>,
    },
    /// A step of publishing.
    Publish(longshore_publish::Event),
    /// A stack is being deployed.
    Deploying {
        /// The stack.
        stack: String,
    },
    /// A repository of the embedded ECR is as its stack, or bootstrapping, wants it.
    Repository {
        /// Its name.
        name: String,
        /// What had to be done.
        change: RepositoryChange,
    },
    /// Something happened to a resource of a stack in AWS.
    Stack(StackProgress),
    /// A step on a stack in AWS, before or after its resources.
    Step {
        /// The stack.
        stack: String,
        /// What is done or was found, a clause.
        text: String,
    },
    /// Something the user should know of.
    Note {
        /// One sentence without a period.
        text: String,
    },
}

/// What had to be done to a repository.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RepositoryChange {
    /// It was made.
    Created,
    /// These settings were changed.
    Updated(Vec<String>),
    /// Nothing.
    Unchanged,
    /// It was deleted.
    Deleted,
    /// It is no longer part of a stack, and stays.
    Retained,
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

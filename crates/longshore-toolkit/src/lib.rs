//! Synth, publish and deploy as functions: options in, results out, events reported.
//!
//! - [`Settings`] are `cdk.json`, `~/.cdk.json`, `cdk.context.json` and what the command line adds.
//! - [`synth()`] runs the app, or opens what it wrote, and gives a [`Synthesized`] assembly; [`select`] picks stacks of it.
//! - [`coverage`] says what an app in Python or Java uses that Longshore's jsii kernel does not have.
//! - [`assets`] looks into what images are built from, and why their hashes change.
//! - [`local`] is the embedded ECR as a process of its own: start, stop, status, reset.
//! - [`bootstrap`] makes an account and region ready, or says what is wrong with one.
//! - [`cloud`] is AWS: publish, deploy, diff, destroy, roll back.
//! - [`publish_local`], [`deploy_local`] and [`destroy_local`] work against it.
//!
//! The app is a program of its own and the cloud assembly is the only contract with it: this crate knows nothing of the
//! construct library. It prints nothing, asks nobody and reads no environment variable but the ones a child process
//! inherits; what happens is told to a [`Reporter`], and every long step ends when its cancellation token fires.

mod annotations;
pub mod assets;
pub mod bootstrap;
pub mod cloud;
mod deploy;
pub mod diff;
mod docker_credentials;
mod ecr;
mod engine;
mod error;
mod event;
mod gc;
pub mod local;
mod lock;
mod lookup;
mod publish;
mod select;
mod settings;
mod synth;
mod template;

pub use annotations::{Annotation, Level};
pub use deploy::{
    DeployError, Deployed, DeployedOutput, DeployedRepository, DeployedStack, Destroyed, Parameters, deploy_local,
    destroy_local,
};
pub use docker_credentials::docker_credentials;
pub use ecr::{Preview, PreviewOptions, PreviewedImage, described_images, preview};
pub use engine::{Coverage, Engine, Gap, coverage};
pub use error::hint_of_source;
pub use event::{Event, Reporter, RepositoryChange};
pub use gc::{Collected, GcAsset, GcOptions, GcPlan, gc_apply, gc_local_apply, gc_local_plan, gc_plan};
pub use lock::{Lock, LockError};
pub use lookup::look_up;
pub use publish::{Builders, PublishLocalError, Published, publish_local};
pub use select::{Refused, SelectError, Selection, StackSummary, select, summaries};
pub use settings::{Settings, SettingsError, SettingsOptions, Written};
pub use synth::{SynthError, SynthOptions, Synthesized, synth};

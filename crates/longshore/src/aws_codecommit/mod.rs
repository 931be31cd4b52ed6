//! Source repositories of CodeCommit.

mod code;
mod events;
mod repository;

pub use code::{Code, CodeConfig, ICode};
pub use events::{OnCommitOptions, ReferenceEvent, RepositoryNotificationEvents, RepositoryNotifyOnOptions};
pub use repository::{
    IRepository, Repository, RepositoryEventTrigger, RepositoryProps, RepositoryRef, RepositoryTriggerOptions,
};

//! What rules can send events to.
//!
//! Left out: CodeBuild projects, CodePipeline pipelines, ECS tasks and the targets that have nothing to do with images.

mod options;
mod sns;
mod sqs;

pub use options::TargetOptions;
pub use sns::{SnsTopic, SnsTopicProps};
pub use sqs::{SqsQueue, SqsQueueProps};

//! Queues of the Simple Queue Service.

mod policy;
mod queue;
mod queue_props;

pub use policy::{QueuePolicy, QueuePolicyProps};
pub use queue::{IQueue, Queue, QueueAttributes, QueueRef};
pub use queue_props::{
    DeadLetterQueue, DeduplicationScope, FifoThroughputLimit, QueueEncryption, QueueProps, RedriveAllowPolicy,
    RedrivePermission,
};

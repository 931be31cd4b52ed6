//! Buckets as sources of events.

use std::rc::Rc;

use longshore_core::error::Result;

use crate::aws_lambda::{EventSourceRef, IEventSource, IFunction};
use crate::aws_s3::{Bucket, BucketRef, EventType, NotificationKeyFilter};
use crate::aws_s3_notifications::LambdaDestination;

/// What a function is told of a bucket.
#[derive(Clone, Debug, Default)]
pub struct S3EventSourceProps {
    /// What happens to objects.
    pub events: Vec<EventType>,
    /// The keys of the objects. Default: all.
    pub filters: Option<Vec<NotificationKeyFilter>>,
}

macro_rules! source {
    ($(#[$m:meta])* $Class:ident, $Bucket:ty, |$bucket:ident| $given:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            bucket: BucketRef,
            props: S3EventSourceProps,
        }

        impl $Class {
            /// Tells a function of a bucket.
            pub fn new($bucket: $Bucket, props: S3EventSourceProps) -> Self {
                Self { bucket: $given, props }
            }

            /// The bucket.
            pub fn bucket(&self) -> BucketRef {
                self.bucket.clone()
            }
        }

        impl IEventSource for $Class {
            fn bind(&self, target: &dyn IFunction) -> Result<()> {
                for event in &self.props.events {
                    let filters = self.props.filters.clone().unwrap_or_default();
                    self.bucket.add_event_notification(*event, &LambdaDestination::new(target.to_ref()), filters)?;
                }
                Ok(())
            }
        }

        impl From<$Class> for EventSourceRef {
            fn from(source: $Class) -> Self {
                Rc::new(source)
            }
        }
    };
}
source! {
    /// A bucket of the app, of which a function is told.
    S3EventSource, &Bucket, |bucket| bucket.into()
}
source! {
    /// Any bucket, of which a function is told.
    S3EventSourceV2, impl Into<BucketRef>, |bucket| bucket.into()
}

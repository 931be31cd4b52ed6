//! Hints of errors that lie in others' error chains.

use std::error::Error;

use longshore_aws::AwsError;
use longshore_publish::{AssetError, PublishError};
use longshore_registry::OpenError;

use crate::cloud::CloudError;

/// The hint of an error, or of the first of its causes that has one.
pub fn hint_of_source(error: &(dyn Error + 'static)) -> Option<String> {
    let mut next = Some(error);
    while let Some(error) = next {
        let hint = if let Some(error) = error.downcast_ref::<AssetError>() {
            error.hint()
        } else if let Some(error) = error.downcast_ref::<PublishError>() {
            error.asset_errors().iter().find_map(|error| hint_of_source(error))
        } else if let Some(error) = error.downcast_ref::<CloudError>() {
            error.hint()
        } else if let Some(error) = error.downcast_ref::<AwsError>() {
            error.hint()
        } else if let Some(OpenError::InUse { .. }) = error.downcast_ref::<OpenError>() {
            Some("stop that process, or name another folder".to_owned())
        } else {
            None
        };
        if hint.is_some() {
            return hint;
        }
        next = error.source();
    }
    None
}

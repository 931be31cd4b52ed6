//! Lists cut into pages: a token names the last entry of the page before, so a page never skips or repeats an entry
//! that stays.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::parameters::Parameters;
use crate::error::RegistryError;

/// Cuts the page out of `entries`, which are ordered by `key`, and returns it with the token of the next one.
pub(super) fn cut<T>(
    parameters: &Parameters,
    default: usize,
    limit: usize,
    entries: Vec<T>,
    key: impl Fn(&T) -> String,
) -> Result<(Vec<T>, Option<String>), RegistryError> {
    let count = parameters.max_results(default, limit)?;
    let after = parameters.optional_text("nextToken")?.map(last_key).transpose()?;
    let mut rest = entries.into_iter().filter(|entry| after.as_ref().is_none_or(|after| key(entry) > *after));
    let page: Vec<T> = rest.by_ref().take(count).collect();
    let next = rest.next().and(page.last()).map(|last| URL_SAFE_NO_PAD.encode(key(last)));
    Ok((page, next))
}

fn last_key(token: &str) -> Result<String, RegistryError> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(|| RegistryError::InvalidParameter {
        message: "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'".to_owned(),
    })
}

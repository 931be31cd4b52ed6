//! Unique ids and addresses made of construct paths.
// Source: constructs 10.8.1 (unique ids, `addr`) and aws-cdk-lib 2.275.0 (logical ids), observed on their outputs.

use md5::Digest as _;

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::stack::Stack;
use crate::token::str_is_unresolved;

/// Path parts with this id are left out of unique ids altogether.
const HIDDEN_ID: &str = "Default";
/// Path parts with this id are left out of the readable part of unique ids.
const HIDDEN_FROM_HUMAN_ID: &str = "Resource";
const MAX_HUMAN_LEN: usize = 240;
const MAX_ID_LEN: usize = 255;

/// Makes the id that is unique to a path: readable letters and digits, then eight hex digits of the path's MD5.
///
/// # Errors
/// When nothing is left of the path, or a part holds a token.
pub fn unique_id<S: AsRef<str>>(components: &[S]) -> Result<String> {
    let components: Vec<&str> = components.iter().map(AsRef::as_ref).filter(|c| *c != HIDDEN_ID).collect();
    if components.is_empty() {
        return Err(Error::new(
            "UnableToCalculateUniqueId",
            "Unable to calculate a unique id for an empty set of components",
        ));
    }
    if let Some(c) = components.iter().find(|c| str_is_unresolved(c)) {
        return Err(Error::new(
            "ComponentsContainUnresolvedTokens",
            format!("ID components may not include unresolved tokens: {c}"),
        ));
    }
    if let [only] = components.as_slice() {
        // Quirk(cdk): single-part-ids. An id that is the only part has no hash, so `A-B` and `AB` have one logical id.
        let candidate = alphanumeric(only);
        if candidate.len() <= MAX_ID_LEN {
            return Ok(candidate);
        }
    }
    let hash = path_hash(&components);
    let mut human: String = human_parts(&components).map(alphanumeric).collect();
    human.truncate(MAX_HUMAN_LEN);
    Ok(human + &hash)
}

/// The parts worth reading: without those that repeat the end of the part before, and without `Resource`.
fn human_parts<'a>(components: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    let mut kept: Vec<&str> = Vec::new();
    for c in components {
        if !kept.last().is_some_and(|last| last.ends_with(c)) {
            kept.push(c);
        }
    }
    kept.into_iter().filter(|c| *c != HIDDEN_FROM_HUMAN_ID)
}

fn path_hash(components: &[&str]) -> String {
    let digest = md5::Md5::digest(components.join("/").as_bytes());
    let mut hex = hex(&digest);
    hex.truncate(8);
    hex.to_uppercase()
}

fn alphanumeric(s: &str) -> String {
    s.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Makes a name that is unique to a path and keeps separators and case, within `max_length`.
///
/// `allowed_special` are characters kept besides letters and digits; parts are joined by `separator`.
///
/// # Errors
/// As [`unique_id`].
pub fn unique_resource_name<S: AsRef<str>>(
    components: &[S],
    max_length: usize,
    separator: &str,
    allowed_special: &str,
) -> Result<String> {
    let components: Vec<&str> = components.iter().map(AsRef::as_ref).filter(|c| *c != HIDDEN_ID).collect();
    if components.is_empty() {
        return Err(Error::new(
            "UnableToUnableCalculateUnique",
            "Unable to calculate a unique resource name for an empty set of components",
        ));
    }
    let keep = |s: &str| -> String {
        s.chars().filter(|c| c.is_ascii_alphanumeric() || allowed_special.contains(*c)).collect()
    };
    if let [only] = components.as_slice() {
        let candidate = keep(only);
        if candidate.len() <= max_length && !candidate.is_empty() {
            return Ok(candidate);
        }
    }
    let hash = path_hash(&components);
    let human = human_parts(&components).map(keep).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(separator);
    let room = max_length.saturating_sub(hash.len() + separator.len());
    let human = if human.len() > room {
        // Keep both ends when it has to be cut.
        let half = room.div_ceil(2);
        format!("{}{}", &human[..half], &human[human.len() - (room - half)..])
    } else {
        human
    };
    Ok(if human.is_empty() { hash } else { format!("{human}{separator}{hash}") })
}

/// Makes the address of a path: `c8` and the SHA-1 of its parts, `Default` left out.
pub fn address<S: AsRef<str>>(components: &[S]) -> String {
    use sha1::Digest as _;
    let mut hash = sha1::Sha1::new();
    for c in components.iter().map(AsRef::as_ref).filter(|c| *c != HIDDEN_ID) {
        hash.update(c.as_bytes());
        hash.update(b"\n");
    }
    format!("c8{}", hex(&hash.finalize()))
}

/// Prints bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut s = String::with_capacity(bytes.len() * 2);
    for b in bytes {
        s.push_str(&format!("{b:02x}"));
    }
    s
}

/// The SHA-256 of some bytes in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    hex(&sha2::Sha256::digest(bytes))
}

/// The MD5 of some bytes in hexadecimal; only for names that the CDK derives with it.
pub fn md5_hex(bytes: &[u8]) -> String {
    hex(&md5::Md5::digest(bytes))
}

/// How a resource name is made of a path.
#[derive(Clone, Debug, Default, bon::Builder)]
#[builder(on(String, into))]
pub struct UniqueResourceNameOptions {
    /// At most this many characters. Default 256.
    pub max_length: Option<usize>,
    /// What stands between the parts. Default nothing.
    #[builder(default)]
    pub separator: String,
    /// What characters are kept besides letters and digits. Default none.
    #[builder(default)]
    pub allowed_special_characters: String,
}

/// Names that are unique to a construct.
#[derive(Debug)]
pub struct Names;

impl Names {
    /// Letters and digits, at most 255, unique to the construct within its app.
    ///
    /// # Errors
    /// When nothing is left of the path, or a part holds a token.
    pub fn unique_id(construct: &dyn Construct) -> Result<String> {
        crate::stack::unique_node_id(construct.node())
    }

    /// A name that keeps separators and case, unique to the construct within its app.
    ///
    /// # Errors
    /// As [`Names::unique_id`].
    pub fn unique_resource_name(construct: &dyn Construct, options: &UniqueResourceNameOptions) -> Result<String> {
        const MAX_LENGTH: usize = 256; // Source: aws-cdk-lib 2.275.0 UniqueResourceNameOptions.maxLength.
        let scopes = construct.node().scopes();
        let ids: Vec<&str> = scopes.iter().map(Node::id).filter(|id| !id.is_empty()).collect();
        let max = options.max_length.unwrap_or(MAX_LENGTH);
        unique_resource_name(&ids, max, &options.separator, &options.allowed_special_characters)
            .map_err(|e| e.with_path(construct.node().path()))
    }

    /// The path below the construct's stack.
    ///
    /// # Errors
    /// When there is no stack around it.
    pub fn stack_relative_construct_path(construct: &dyn Construct) -> Result<String> {
        let depth = Stack::of(construct)?.node().scopes().len();
        let scopes = construct.node().scopes();
        Ok(scopes.iter().skip(depth).map(Node::id).collect::<Vec<_>>().join("/"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unique_ids_are_the_cdks() {
        // Source: parity cases 001 and 209, aws-cdk-lib 2.275.0.
        assert_eq!(unique_id(&["Repo", "Resource"]).unwrap(), "Repo02AC86CF");
        assert_eq!(unique_id(&["Alpha", "App"]).unwrap(), "AlphaApp9130E968");
        assert_eq!(unique_id(&["Repo"]).unwrap(), "Repo");
        assert_eq!(unique_id(&["ScanTrue", "Resource"]).unwrap(), "ScanTrueEC55E672");
        assert_eq!(unique_id(&["Default"]).unwrap_err().code(), "UnableToCalculateUniqueId");
    }
}

//! Registry hosts, repository names, tags and references.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::digest::{Digest, DigestError};

const MAX_REPOSITORY_LEN: usize = 255;
const MAX_TAG_LEN: usize = 128;

/// Why a text is no registry host, repository name, tag or reference.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// Not a repository name.
    #[error(
        "{given:?} is not a repository name: lower-case letters, digits and single '.', '_', '__' or dashes between them, parts joined by '/'"
    )]
    Repository {
        /// The text as given.
        given: String,
    },
    /// Too long a repository name.
    #[error("repository name {given:?} has {len} characters, at most 255 are allowed")]
    RepositoryTooLong {
        /// The text as given.
        given: String,
        /// Its length in bytes.
        len: usize,
    },
    /// Not a tag.
    #[error("{given:?} is not a tag: 1 to 128 letters, digits, '_', '.' or '-', not beginning with '.' or '-'")]
    Tag {
        /// The text as given.
        given: String,
    },
    /// Not a `host[:port]`.
    #[error("{given:?} is not a registry host: expected host[:port]")]
    Host {
        /// The text as given.
        given: String,
    },
    /// The digest of a reference is wrong.
    #[error("reference {given:?} has a bad digest")]
    Digest {
        /// The reference as given.
        given: String,
        /// What is wrong with it.
        #[source]
        source: DigestError,
    },
}

/// Gives a validated string newtype its text-like traits.
macro_rules! text_type {
    ($name:ident) => {
        impl $name {
            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                Self::parse(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// A repository name without its registry, such as `team/app`.
// Source: opencontainers/distribution-spec v1.1, "Pulling manifests": name grammar; 255 is the limit it recommends.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RepositoryName(String);

text_type!(RepositoryName);

impl RepositoryName {
    /// Parses a repository name.
    ///
    /// # Errors
    /// When the text does not follow the grammar or is longer than 255 characters.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if text.len() > MAX_REPOSITORY_LEN {
            return Err(NameError::RepositoryTooLong { given: text.to_owned(), len: text.len() });
        }
        if !text.split('/').all(is_path_component) {
            return Err(NameError::Repository { given: text.to_owned() });
        }
        Ok(Self(text.to_owned()))
    }
}

/// `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*`
fn is_path_component(text: &str) -> bool {
    let alnum = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let mut rest = text.as_bytes();
    loop {
        let word = rest.iter().take_while(|b| alnum(b)).count();
        if word == 0 {
            return false;
        }
        rest = &rest[word..];
        if rest.is_empty() {
            return true;
        }
        let separator = rest.iter().take_while(|b| !alnum(b)).count();
        let allowed = matches!(&rest[..separator], b"." | b"_" | b"__") || rest[..separator].iter().all(|b| *b == b'-');
        if !allowed {
            return false;
        }
        rest = &rest[separator..];
    }
}

/// A tag such as `latest`.
// Source: opencontainers/distribution-spec v1.1: `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(String);

text_type!(Tag);

impl Tag {
    /// Parses a tag.
    ///
    /// # Errors
    /// When the text does not follow the grammar or is longer than 128 characters.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        let fits = match text.as_bytes() {
            [first, rest @ ..] => {
                word(*first) && text.len() <= MAX_TAG_LEN && rest.iter().all(|b| word(*b) || matches!(b, b'.' | b'-'))
            }
            [] => false,
        };
        if fits { Ok(Self(text.to_owned())) } else { Err(NameError::Tag { given: text.to_owned() }) }
    }
}

/// A registry's `host[:port]`, such as `localhost:5000` or `[::1]:5000`; kept as written.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RegistryHost(String);

text_type!(RegistryHost);

impl RegistryHost {
    /// Parses `host[:port]`; a scheme or a path is refused.
    ///
    /// # Errors
    /// When the text is no host name, IPv4 address or bracketed IPv6 address with an optional port.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let bad = || NameError::Host { given: text.to_owned() };
        let (host, port) = split_port(text).ok_or_else(bad)?;
        if let Some(port) = port
            && (port.is_empty() || !port.bytes().all(|b| b.is_ascii_digit()) || port.parse::<u16>().is_err())
        {
            return Err(bad());
        }
        let fits = match host.strip_prefix('[') {
            Some(v6) => v6.strip_suffix(']').is_some_and(|v6| v6.parse::<std::net::Ipv6Addr>().is_ok()),
            None => host.split('.').all(is_domain_label),
        };
        if fits { Ok(Self(text.to_owned())) } else { Err(bad()) }
    }

    /// Returns the host without the port; an IPv6 address keeps its brackets.
    pub fn host(&self) -> &str {
        split_port(&self.0).map_or(&self.0, |(host, _)| host)
    }

    /// Returns the port if one is written.
    pub fn port(&self) -> Option<u16> {
        split_port(&self.0).and_then(|(_, port)| port)?.parse().ok()
    }

    /// Whether the host is this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
    pub fn is_loopback(&self) -> bool {
        let host = self.host();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        host.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

fn split_port(text: &str) -> Option<(&str, Option<&str>)> {
    if text.starts_with('[') {
        let end = text.find(']')? + 1;
        let (host, rest) = text.split_at(end);
        return match rest.strip_prefix(':') {
            Some(port) => Some((host, Some(port))),
            None => rest.is_empty().then_some((host, None)),
        };
    }
    match text.split_once(':') {
        Some((host, port)) => Some((host, Some(port))),
        None => Some((text, None)),
    }
}

fn is_domain_label(label: &str) -> bool {
    let edge = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = label.as_bytes();
    edge(bytes.first())
        && edge(bytes.last())
        && bytes.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// An image reference: `[registry/]repository[:tag][@digest]`.
///
/// Nothing is filled in while parsing; [`Reference::with_docker_defaults`] does so when asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    /// The registry, when the reference names one.
    pub registry: Option<RegistryHost>,
    /// The repository inside the registry.
    pub repository: RepositoryName,
    /// The tag, when there is one.
    pub tag: Option<Tag>,
    /// The digest, when there is one; it wins over the tag.
    pub digest: Option<Digest>,
}

impl Reference {
    /// Parses a reference.
    ///
    /// The first path part is the registry when it holds a `.`, a `:` or an upper-case letter, or is `localhost`.
    ///
    /// # Errors
    /// When any part does not follow its grammar.
    // Source: distribution/reference v0.6.0 normalize.go, splitDockerDomain.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let (name, digest) = match text.split_once('@') {
            Some((name, digest)) => {
                let digest =
                    Digest::parse(digest).map_err(|source| NameError::Digest { given: text.to_owned(), source })?;
                (name, Some(digest))
            }
            None => (text, None),
        };
        let (registry, path) = match name.split_once('/') {
            Some((first, rest)) if looks_like_host(first) => (Some(RegistryHost::parse(first)?), rest),
            _ => (None, name),
        };
        let (repository, tag) = match path.split_once(':') {
            Some((repository, tag)) => (repository, Some(Tag::parse(tag)?)),
            None => (path, None),
        };
        Ok(Self { registry, repository: RepositoryName::parse(repository)?, tag, digest })
    }

    /// Fills in what `docker` would: registry `docker.io`, `library/` before a one-part name there, tag `latest` when
    /// there is neither tag nor digest.
    #[must_use]
    pub fn with_docker_defaults(mut self) -> Self {
        let registry = self.registry.get_or_insert_with(|| RegistryHost("docker.io".to_owned()));
        if registry.as_str() == "docker.io" && !self.repository.as_str().contains('/') {
            self.repository = RepositoryName(format!("library/{}", self.repository));
        }
        if self.tag.is_none() && self.digest.is_none() {
            self.tag = Some(Tag("latest".to_owned()));
        }
        self
    }
}

fn looks_like_host(text: &str) -> bool {
    text.contains(['.', ':', '[']) || text == "localhost" || text.bytes().any(|b| b.is_ascii_uppercase())
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(registry) = &self.registry {
            write!(f, "{registry}/")?;
        }
        write!(f, "{}", self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

impl FromStr for Reference {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repository_names_follow_the_grammar() {
        let long = "a".repeat(255);
        for good in ["a", "0", "team/app", "a.b", "a_b", "a__b", "a-b", "a----b", "a/b/c/d", "a.b_c__d-e/1", &long] {
            assert_eq!(RepositoryName::parse(good).unwrap().as_str(), good);
        }
        let too_long = "a".repeat(256);
        for bad in [
            "", "/", "a/", "/a", "a//b", "A", "a.", ".a", "-a", "a-", "a..b", "a___b", "a._b", "a-.b", "a b", "a:b",
            "..", "a/../b", "é", "a\n", &too_long,
        ] {
            assert!(RepositoryName::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn tags_follow_the_grammar() {
        let long = "a".repeat(128);
        for good in ["latest", "1.0", "_", "A-b_c.d", "a..b", &long] {
            assert_eq!(Tag::parse(good).unwrap().as_str(), good);
        }
        let too_long = "a".repeat(129);
        for bad in ["", ".a", "-a", "a:b", "a/b", "a b", "é", "a@b", &too_long] {
            assert!(Tag::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn hosts_are_checked_and_loopback_is_known() {
        for (text, host, port, loopback) in [
            ("localhost", "localhost", None, true),
            ("localhost:5000", "localhost", Some(5000), true),
            ("127.0.0.1:1", "127.0.0.1", Some(1), true),
            ("127.8.9.10", "127.8.9.10", None, true),
            ("[::1]:5000", "[::1]", Some(5000), true),
            ("[::2]", "[::2]", None, false),
            ("10.0.0.1:80", "10.0.0.1", Some(80), false),
            ("localhost.example.com", "localhost.example.com", None, false),
            (
                "111122223333.dkr.ecr.eu-west-1.amazonaws.com",
                "111122223333.dkr.ecr.eu-west-1.amazonaws.com",
                None,
                false,
            ),
        ] {
            let parsed = RegistryHost::parse(text).unwrap();
            assert_eq!((parsed.host(), parsed.port(), parsed.is_loopback()), (host, port, loopback), "{text}");
        }
        for bad in [
            "",
            ":5000",
            "a:",
            "a:b",
            "a:65536",
            "https://a",
            "a/b",
            "a..b",
            "-a",
            "a-",
            "[::1",
            "[x]",
            "[::1]5",
            "a b",
            "a:+5",
        ] {
            assert!(RegistryHost::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn references_split_into_their_parts_and_print_back() {
        let digest = Digest::sha256_of(b"");
        let full = format!("localhost:5000/a/b:t@{digest}");
        for (text, registry, repository, tag, has_digest) in [
            ("app", None, "app", None, false),
            ("app:1", None, "app", Some("1"), false),
            ("team/app", None, "team/app", None, false),
            ("localhost/app", Some("localhost"), "app", None, false),
            ("localhost:5000/app", Some("localhost:5000"), "app", None, false),
            ("r.example/a/b:t", Some("r.example"), "a/b", Some("t"), false),
            ("[::1]:5000/a:t", Some("[::1]:5000"), "a", Some("t"), false),
            ("HOST/a", Some("HOST"), "a", None, false),
            (&full, Some("localhost:5000"), "a/b", Some("t"), true),
        ] {
            let parsed = Reference::parse(text).unwrap();
            assert_eq!(parsed.registry.as_ref().map(RegistryHost::as_str), registry, "{text}");
            assert_eq!(parsed.repository.as_str(), repository, "{text}");
            assert_eq!(parsed.tag.as_ref().map(Tag::as_str), tag, "{text}");
            assert_eq!(parsed.digest.is_some(), has_digest, "{text}");
            assert_eq!(parsed.to_string(), text);
        }
        for bad in ["", ":tag", "a:", "a@", "a@sha256:12", "a:b:c", "https://a/b", "a/B", "A", "a b", "r.example/"] {
            assert!(Reference::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn docker_defaults_are_filled_in_only_when_asked() {
        for (given, expected) in [
            ("app", "docker.io/library/app:latest"),
            ("team/app:1", "docker.io/team/app:1"),
            ("r.example/app", "r.example/app:latest"),
            ("docker.io/app", "docker.io/library/app:latest"),
        ] {
            assert_eq!(Reference::parse(given).unwrap().with_docker_defaults().to_string(), expected);
        }
        let pinned = format!("app@{}", Digest::sha256_of(b""));
        assert_eq!(Reference::parse(&pinned).unwrap().with_docker_defaults().tag, None);
    }
}

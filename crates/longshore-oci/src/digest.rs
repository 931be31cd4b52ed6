//! Content digests: `sha256:<64 hex>` and `sha512:<128 hex>`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256, Sha512};

/// The hash functions the image specification registers.
// Source: opencontainers/image-spec v1.1, descriptor.md "Registered algorithms".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Algorithm {
    /// SHA-256, what every registry takes.
    Sha256,
    /// SHA-512, which registries may refuse.
    Sha512,
}

impl Algorithm {
    /// Returns the name as it stands before the colon.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    const fn hex_len(self) -> usize {
        match self {
            Self::Sha256 => 64,
            Self::Sha512 => 128,
        }
    }
}

/// A validated digest such as `sha256:e3b0c442…`, always in lower case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest {
    text: String,
}

/// Why a text is no digest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DigestError {
    /// There is no `algorithm:` prefix.
    #[error("{given:?} is not a digest: expected sha256:<64 hex> or sha512:<128 hex>")]
    Shape {
        /// The text as given.
        given: String,
    },
    /// The algorithm is neither sha256 nor sha512.
    #[error("digest {given:?} uses algorithm {algorithm:?}, only sha256 and sha512 are supported")]
    Algorithm {
        /// The text as given.
        given: String,
        /// The part before the colon.
        algorithm: String,
    },
    /// The part after the colon is too long, too short, or not lower-case hexadecimal.
    #[error("digest {given:?} must have {expected} lower-case hex digits after the colon")]
    Hex {
        /// The text as given.
        given: String,
        /// How many digits the algorithm has.
        expected: usize,
    },
}

impl Digest {
    /// Hashes `bytes` with SHA-256.
    pub fn sha256_of(bytes: &[u8]) -> Self {
        Self::of(Algorithm::Sha256, bytes)
    }

    /// Hashes `bytes` with `algorithm`.
    pub fn of(algorithm: Algorithm, bytes: &[u8]) -> Self {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(bytes);
        hasher.finish()
    }

    /// Parses `algorithm:hex`.
    ///
    /// # Errors
    /// When the text is no sha256 or sha512 digest in lower case.
    pub fn parse(text: &str) -> Result<Self, DigestError> {
        let Some((algorithm, hex)) = text.split_once(':') else {
            return Err(DigestError::Shape { given: text.to_owned() });
        };
        let expected = match algorithm {
            "sha256" => Algorithm::Sha256.hex_len(),
            "sha512" => Algorithm::Sha512.hex_len(),
            other => return Err(DigestError::Algorithm { given: text.to_owned(), algorithm: other.to_owned() }),
        };
        if hex.len() != expected || !hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(DigestError::Hex { given: text.to_owned(), expected });
        }
        Ok(Self { text: text.to_owned() })
    }

    /// Returns the hash function.
    pub fn algorithm(&self) -> Algorithm {
        if self.text.starts_with("sha512:") { Algorithm::Sha512 } else { Algorithm::Sha256 }
    }

    /// Returns the hexadecimal part, without the algorithm.
    pub fn hex(&self) -> &str {
        &self.text[self.algorithm().as_str().len() + 1..]
    }

    /// Returns the whole text, `sha256:…`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns a hasher of the same algorithm, to check bytes against this digest.
    pub fn hasher(&self) -> Hasher {
        Hasher::new(self.algorithm())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Digest {
    type Err = DigestError;

    fn from_str(text: &str) -> Result<Self, DigestError> {
        Self::parse(text)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Computes a [`Digest`] over bytes that arrive piece by piece.
#[derive(Clone)]
pub struct Hasher {
    state: HasherState,
}

#[derive(Clone)]
enum HasherState {
    Sha256(Sha256),
    Sha512(Sha512),
}

impl Hasher {
    /// Starts an empty hash.
    pub fn new(algorithm: Algorithm) -> Self {
        let state = match algorithm {
            Algorithm::Sha256 => HasherState::Sha256(Sha256::new()),
            Algorithm::Sha512 => HasherState::Sha512(Sha512::new()),
        };
        Self { state }
    }

    /// Adds bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            HasherState::Sha256(hash) => hash.update(bytes),
            HasherState::Sha512(hash) => hash.update(bytes),
        }
    }

    /// Returns the digest of all bytes added.
    pub fn finish(self) -> Digest {
        match self.state {
            HasherState::Sha256(hash) => from_hash(Algorithm::Sha256, &hash.finalize()),
            HasherState::Sha512(hash) => from_hash(Algorithm::Sha512, &hash.finalize()),
        }
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hasher")
    }
}

fn from_hash(algorithm: Algorithm, hash: &[u8]) -> Digest {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(algorithm.as_str().len() + 1 + algorithm.hex_len());
    text.push_str(algorithm.as_str());
    text.push(':');
    for byte in hash {
        text.push(char::from(HEX[usize::from(byte >> 4)]));
        text.push(char::from(HEX[usize::from(byte & 15)]));
    }
    Digest { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn hashes_agree_with_published_vectors() {
        assert_eq!(Digest::sha256_of(b"").as_str(), EMPTY);
        assert_eq!(Digest::sha256_of(b"abc").hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(
            Digest::of(Algorithm::Sha512, b"abc").as_str(),
            "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        );
    }

    #[test]
    fn parsing_and_printing_round_trip() {
        let digest = Digest::parse(EMPTY).unwrap();
        assert_eq!(digest.to_string(), EMPTY);
        assert_eq!(digest.algorithm(), Algorithm::Sha256);
        let wide = format!("sha512:{}", "ab".repeat(64));
        let digest: Digest = wide.parse().unwrap();
        assert_eq!(digest.hex(), "ab".repeat(64));
        assert_eq!(serde_json::to_string(&digest).unwrap(), format!("\"{wide}\""));
        assert_eq!(serde_json::from_str::<Digest>(&format!("\"{wide}\"")).unwrap(), digest);
    }

    #[test]
    fn texts_that_are_no_digest_are_refused() {
        let upper = EMPTY.to_uppercase().replace("SHA256", "sha256");
        for bad in
            ["", "sha256", "sha256:", "sha256:abc", &EMPTY[..70], &format!("{EMPTY}0"), &upper, "md5:abc", "a/../b:c"]
        {
            assert!(Digest::parse(bad).is_err(), "{bad}");
        }
        assert!(matches!(Digest::parse("md5:abc"), Err(DigestError::Algorithm { .. })));
        assert!(matches!(Digest::parse(&upper), Err(DigestError::Hex { expected: 64, .. })));
    }
}

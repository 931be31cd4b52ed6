//! Authorization tokens: what GetAuthorizationToken gives out and `/v2/` takes as a password.
//!
//! A token carries its expiry and is signed with a key kept in the registry's folder, so nothing is stored per token and
//! a restart does not log anybody out.

use std::io;
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use fs_err as fs;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::clock::Timestamp;

/// How long a token is good for.
// Source: ECR user guide, "Private registry authentication": 12 hours.
pub(crate) const TOKEN_LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// How long a layer's download address is good for.
pub(crate) const DOWNLOAD_LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The only user name there is.
pub(crate) const USER: &str = "AWS";

const KEY_BYTES: usize = 32;

/// The folder's signing key.
pub(crate) struct SigningKey([u8; KEY_BYTES]);

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

/// What an `Authorization` header is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Good,
    Expired,
    /// Absent, malformed or not ours.
    Refused,
}

impl SigningKey {
    /// Reads the folder's key, making it the first time.
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        let path = folder.join("key");
        match fs::read(&path) {
            Ok(bytes) => bytes
                .try_into()
                .map(Self)
                .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, format!("{} is no key", path.display()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::make(folder, &path),
            Err(error) => Err(error),
        }
    }

    fn make(folder: &Path, path: &Path) -> io::Result<Self> {
        let mut key = [0_u8; KEY_BYTES];
        getrandom::fill(&mut key).map_err(|error| io::Error::other(error.to_string()))?;
        let unfinished = folder.join("key.new");
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        fs_err::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&unfinished)?;
        io::Write::write_all(&mut file, &key)?;
        file.sync_all()?;
        fs::rename(&unfinished, path)?;
        Ok(Self(key))
    }

    /// Makes a password that is good until `expires_at`; it holds no `:`.
    pub(crate) fn token(&self, expires_at: Timestamp) -> String {
        let expiry = expires_at.as_millis().to_be_bytes();
        let mut bytes = expiry.to_vec();
        bytes.extend_from_slice(&self.sign(&[b"token", &expiry]));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Judges the value of an `Authorization` header.
    pub(crate) fn judge(&self, header: Option<&str>, now: Timestamp) -> Verdict {
        let Some((scheme, credentials)) = header.and_then(|text| text.split_once(' ')) else {
            return Verdict::Refused;
        };
        let decoded = STANDARD.decode(credentials.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        match decoded.as_deref().and_then(|text| text.split_once(':')) {
            Some((USER, password)) if scheme.eq_ignore_ascii_case("basic") => self.judge_token(password, now),
            _ => Verdict::Refused,
        }
    }

    fn judge_token(&self, password: &str, now: Timestamp) -> Verdict {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(password) else { return Verdict::Refused };
        let Some((expiry, signature)) = bytes.split_first_chunk::<8>() else { return Verdict::Refused };
        if !self.verify(&[b"token", expiry], signature) {
            return Verdict::Refused;
        }
        if now.as_millis() < u64::from_be_bytes(*expiry) { Verdict::Good } else { Verdict::Expired }
    }

    /// Signs the address of one layer until `expires_at`.
    pub(crate) fn layer_signature(&self, repository: &str, blob: &str, expires_at: Timestamp) -> String {
        let expiry = expires_at.as_millis().to_be_bytes();
        URL_SAFE_NO_PAD.encode(self.sign(&[b"layer", &expiry, repository.as_bytes(), b"@", blob.as_bytes()]))
    }

    /// Whether a layer's address was signed here and still holds.
    pub(crate) fn layer_signature_holds(
        &self,
        repository: &str,
        blob: &str,
        expires_at: Timestamp,
        signature: &str,
        now: Timestamp,
    ) -> bool {
        let expiry = expires_at.as_millis().to_be_bytes();
        let parts: [&[u8]; 5] = [b"layer", &expiry, repository.as_bytes(), b"@", blob.as_bytes()];
        now < expires_at && URL_SAFE_NO_PAD.decode(signature).is_ok_and(|bytes| self.verify(&parts, &bytes))
    }

    /// Returns the secret that the administrative requests carry.
    pub(crate) fn admin_secret(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.sign(&[b"admin"]))
    }

    /// Whether `given` is the administrative secret; takes the same time for every wrong answer.
    pub(crate) fn admin_secret_is(&self, given: &str) -> bool {
        URL_SAFE_NO_PAD.decode(given).is_ok_and(|bytes| self.verify(&[b"admin"], &bytes))
    }

    fn mac(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("invariant: HMAC takes a key of any length");
        parts.iter().for_each(|part| mac.update(part));
        mac
    }

    fn sign(&self, parts: &[&[u8]]) -> Vec<u8> {
        self.mac(parts).finalize().into_bytes().to_vec()
    }

    fn verify(&self, parts: &[&[u8]], signature: &[u8]) -> bool {
        self.mac(parts).verify_slice(signature).is_ok()
    }
}

/// Returns the `authorizationToken` of a password: base64 of `AWS:<password>`.
pub(crate) fn authorization_token(password: &str) -> String {
    STANDARD.encode(format!("{USER}:{password}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basic(user: &str, password: &str) -> String {
        format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
    }

    #[test]
    fn a_token_is_good_until_it_expires() {
        let key = SigningKey([7; KEY_BYTES]);
        let token = key.token(Timestamp::from_millis(1_000));
        assert!(!token.contains(':'));
        let header = basic("AWS", &token);
        assert_eq!(key.judge(Some(&header), Timestamp::from_millis(999)), Verdict::Good);
        assert_eq!(key.judge(Some(&header), Timestamp::from_millis(1_000)), Verdict::Expired);
    }

    #[test]
    fn other_users_keys_and_schemes_are_refused() {
        let now = Timestamp::from_millis(0);
        let key = SigningKey([7; KEY_BYTES]);
        let token = key.token(Timestamp::from_millis(1_000));
        let foreign = SigningKey([8; KEY_BYTES]).token(Timestamp::from_millis(1_000));
        let bearer = format!("Bearer {token}");
        for header in [
            None,
            Some(basic("aws", &token)),
            Some(basic("AWS", &foreign)),
            Some(basic("AWS", "")),
            Some(basic("AWS", &token[1..])),
            Some(bearer),
            Some("Basic".to_owned()),
            Some("Basic !!".to_owned()),
        ] {
            assert_eq!(key.judge(header.as_deref(), now), Verdict::Refused, "{header:?}");
        }
    }

    #[test]
    fn a_layer_address_holds_for_one_layer_only() {
        let key = SigningKey([7; KEY_BYTES]);
        let (expiry, now) = (Timestamp::from_millis(10), Timestamp::from_millis(9));
        let signature = key.layer_signature("a", "sha256:1", expiry);
        assert!(key.layer_signature_holds("a", "sha256:1", expiry, &signature, now));
        assert!(!key.layer_signature_holds("a", "sha256:2", expiry, &signature, now));
        assert!(!key.layer_signature_holds("a", "sha256:1", Timestamp::from_millis(11), &signature, now));
        assert!(!key.layer_signature_holds("a", "sha256:1", expiry, &signature, expiry));
    }
}

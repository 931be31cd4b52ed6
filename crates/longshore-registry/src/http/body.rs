//! Reading request bodies within a limit and sending blobs without holding them.

use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, BodyDataStream};
use bytes::{Bytes, BytesMut};
use fs_err as fs;
use futures_util::{StreamExt as _, stream};

use crate::store::uploads::blocking;

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) enum BodyError {
    /// It is longer than the limit.
    TooLarge,
    /// The client went away.
    Cut,
}

/// Reads a whole body of at most `limit` bytes.
pub(crate) async fn read(pieces: &mut BodyDataStream, limit: usize) -> Result<Bytes, BodyError> {
    let mut whole = BytesMut::new();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| BodyError::Cut)?;
        if whole.len() + piece.len() > limit {
            return Err(BodyError::TooLarge);
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}

/// A piece of a blob when few are being sent, in bytes.
const LARGE_PIECE: usize = 256 * 1024;
/// A piece when many are, in bytes; a thousand of them stay small.
const SMALL_PIECE: usize = 16 * 1024;
/// How many are many.
const MANY: usize = 32;

/// How many blobs are being sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sending(Arc<AtomicUsize>);

struct Turn(Arc<AtomicUsize>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Sending {
    /// Makes a body of `length` bytes of `file`, beginning at `start`.
    pub(crate) fn body(&self, file: fs::File, start: u64, length: u64) -> Body {
        self.0.fetch_add(1, Ordering::Relaxed);
        let turn = Turn(Arc::clone(&self.0));
        Body::from_stream(stream::try_unfold((file, start, length, turn), |(file, at, left, turn)| async move {
            if left == 0 {
                return Ok(None);
            }
            let piece = if turn.0.load(Ordering::Relaxed) > MANY { SMALL_PIECE } else { LARGE_PIECE };
            let wanted = left.min(piece as u64);
            let (file, bytes) = blocking(move || {
                let mut file = file;
                let mut bytes = vec![0_u8; wanted as usize];
                file.seek(SeekFrom::Start(at))?;
                file.read_exact(&mut bytes)?;
                Ok((file, Bytes::from(bytes)))
            })
            .await
            .inspect_err(|error| tracing::error!(%error, "registry: a blob could not be read to its end"))?;
            Ok::<_, io::Error>(Some((bytes, (file, at + wanted, left - wanted, turn))))
        }))
    }
}

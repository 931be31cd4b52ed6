//! Blobs on their way out: where their bytes come from, and how far they have got.

use std::io::Read;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use longshore_oci::{BlobSource, Descriptor};
use tokio::sync::{mpsc, watch};

use crate::client::RegistryClient;
use crate::download::BlobDownload;
use crate::error::RegistryError;
use longshore_oci::RepositoryName;

/// The size of the pieces that files are read in, in bytes.
const PIECE_BYTES: usize = 256 * 1024;

/// How many pieces are read ahead of the network.
const PIECES_AHEAD: usize = 4;

/// A blob that can be sent from any offset.
#[derive(Clone, Debug)]
pub(crate) enum BlobBody {
    Local(BlobSource),
    Remote { client: RegistryClient, repository: RepositoryName, blob: Descriptor },
}

/// One sending of a body.
pub(crate) struct Sending {
    pub(crate) body: reqwest::Body,
    /// Bytes of the blob, from its beginning, that were handed to the network.
    pub(crate) sent: watch::Receiver<u64>,
    failure: Arc<Mutex<Option<RegistryError>>>,
}

impl Sending {
    /// Returns why the body could not be read, if that is what went wrong.
    pub(crate) fn failure(&self) -> Option<RegistryError> {
        self.failure.lock().expect("invariant: nothing panics while it is locked").take()
    }
}

impl BlobBody {
    pub(crate) fn descriptor(&self) -> &Descriptor {
        match self {
            Self::Local(blob) => blob.descriptor(),
            Self::Remote { blob, .. } => blob,
        }
    }

    /// Begins to read at `offset`.
    pub(crate) fn send_from(&self, offset: u64) -> Sending {
        let (counter, sent) = watch::channel(offset);
        let failure = Arc::new(Mutex::new(None));
        let report = failure.clone();
        let pieces = match self {
            Self::Local(blob) => local(blob.clone(), offset).left_stream(),
            Self::Remote { client, repository, blob } => {
                remote(BlobDownload::new(client.clone(), repository.clone(), blob.clone(), offset)).right_stream()
            }
        };
        let pieces = pieces.map(move |piece| match piece {
            Ok(piece) => {
                counter.send_modify(|sent| *sent += piece.len() as u64);
                Ok(piece)
            }
            // The HTTP client would bury the error; it only needs to know that there is one.
            Err(error) => {
                let text = error.to_string();
                *report.lock().expect("invariant: nothing panics while it is locked") = Some(error);
                Err(std::io::Error::other(text))
            }
        });
        Sending { body: reqwest::Body::wrap_stream(pieces), sent, failure }
    }
}

type Piece = Result<Bytes, RegistryError>;

/// Reads a file on a thread that may block; it ends when the stream is dropped.
fn local(blob: BlobSource, offset: u64) -> impl Stream<Item = Piece> {
    let (sender, receiver) = mpsc::channel::<Piece>(PIECES_AHEAD);
    tokio::task::spawn_blocking(move || {
        let result = (|| {
            let mut reader = blob.open_at(offset)?;
            loop {
                let mut piece = vec![0; PIECE_BYTES];
                let mut filled = 0;
                while filled < piece.len() {
                    match reader.read(&mut piece[filled..])? {
                        0 => break,
                        read => filled += read,
                    }
                }
                piece.truncate(filled);
                if filled == 0 || sender.blocking_send(Ok(piece.into())).is_err() {
                    return Ok(());
                }
            }
        })();
        if let Err(source) = result {
            // When nobody listens any more, nobody needs to know.
            let _ = sender.blocking_send(Err(RegistryError::ReadBlob { digest: blob.digest().clone(), source }));
        }
    });
    stream::unfold(receiver, |mut receiver| async { receiver.recv().await.map(|piece| (piece, receiver)) })
}

fn remote(download: BlobDownload) -> impl Stream<Item = Piece> {
    stream::unfold(download, |mut download| async { download.next().await.transpose().map(|piece| (piece, download)) })
}

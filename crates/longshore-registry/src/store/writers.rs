//! A fixed set of threads that hash and write what uploads receive.
//!
//! Network tasks never touch the disk: they hand each received piece to a lane, which holds a bounded number of pieces.
//! So memory stays the same for one upload and for a thousand, a slow disk slows the senders down, and receiving runs
//! beside hashing. A lane works in order, and an upload always uses the same one.

use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use fs_err as fs;
use longshore_oci::Hasher;
use tokio::sync::{mpsc, oneshot};

/// Pieces a lane holds before senders wait; a piece is at most one connection's read buffer.
const LANE_PIECES: usize = 32;

/// Where an upload's bytes go.
#[derive(Debug)]
pub(crate) struct Sink {
    /// Open while a request is writing.
    pub(crate) file: Option<fs::File>,
    pub(crate) hasher: Hasher,
    pub(crate) written: u64,
    /// The first failure; nothing is written after it.
    pub(crate) failure: Option<std::io::Error>,
}

/// A sink shared by its upload and a lane.
pub(crate) type SharedSink = Arc<Mutex<Sink>>;

enum Message {
    Piece(SharedSink, Bytes),
    Settle(oneshot::Sender<()>),
}

/// The threads.
#[derive(Debug)]
pub(crate) struct Writers {
    lanes: Vec<mpsc::Sender<Message>>,
}

impl Writers {
    /// Starts `count` threads; they end when the last handle is dropped.
    pub(crate) fn start(count: usize) -> std::io::Result<Self> {
        let lanes = (0..count)
            .map(|index| {
                let (sender, receiver) = mpsc::channel(LANE_PIECES);
                std::thread::Builder::new()
                    .name(format!("registry-writer-{index}"))
                    .spawn(move || run_lane(receiver))
                    .map(|_| sender)
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { lanes })
    }

    /// Queues one piece for `sink`; waits while the lane is full.
    pub(crate) async fn write(&self, lane: usize, sink: &SharedSink, piece: Bytes) {
        let message = Message::Piece(Arc::clone(sink), piece);
        assert!(self.lane(lane).send(message).await.is_ok(), "invariant: lanes live as long as their senders");
    }

    /// Waits until everything queued so far is written.
    pub(crate) async fn settle(&self, lane: usize) {
        let (sender, receiver) = oneshot::channel();
        let queued = self.lane(lane).send(Message::Settle(sender)).await;
        assert!(queued.is_ok() && receiver.await.is_ok(), "invariant: lanes live as long as their senders");
    }

    fn lane(&self, lane: usize) -> &mpsc::Sender<Message> {
        &self.lanes[lane % self.lanes.len()]
    }
}

fn run_lane(mut messages: mpsc::Receiver<Message>) {
    while let Some(message) = messages.blocking_recv() {
        match message {
            Message::Piece(sink, bytes) => {
                write_piece(&mut sink.lock().unwrap_or_else(PoisonError::into_inner), &bytes)
            }
            Message::Settle(waiting) => {
                // The request was dropped meanwhile; what it sent is written all the same.
                let _ = waiting.send(());
            }
        }
    }
}

fn write_piece(sink: &mut Sink, bytes: &[u8]) {
    let Sink { file: Some(file), hasher, written, failure: failure @ None } = sink else { return };
    match file.write_all(bytes) {
        Ok(()) => {
            hasher.update(bytes);
            *written += bytes.len() as u64;
        }
        Err(error) => {
            // A part of the piece may be in the file; cutting it off keeps file and hash equal, and when even that
            // fails the digest check will.
            let _ = file.set_len(*written);
            *failure = Some(error);
        }
    }
}

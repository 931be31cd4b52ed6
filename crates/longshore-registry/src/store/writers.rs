//! A fixed set of threads that hash and write what uploads receive.
//!
//! Network tasks never touch the disk: they hand each received piece to a lane, which holds a bounded number of pieces.
//! So memory stays the same for one upload and for a thousand, a slow disk slows the senders down, and receiving runs
//! beside hashing. A lane works in order, and an upload always uses the same one.

use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use fs_err as fs;
use longshore_oci::Hasher;
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc, oneshot};

use super::direct::DirectFile;

/// Pieces a lane holds before senders wait; a piece is at most one connection's read buffer.
const LANE_PIECES: usize = 32;

/// Uploads that may go past the page cache at a time; each holds a buffer of a megabyte.
const DIRECT_TURNS: usize = 4;

/// Where an upload's bytes go.
#[derive(Debug)]
pub(crate) struct Sink {
    pub(crate) hasher: Hasher,
    /// Bytes accepted; those in a buffer are in the file once the lane has settled.
    pub(crate) written: u64,
    /// The first failure; nothing is written after it.
    pub(crate) failure: Option<std::io::Error>,
    /// Open while a request is writing.
    output: Option<Output>,
}

#[derive(Debug)]
struct Output {
    plain: fs::File,
    direct: Option<DirectFile>,
}

impl Sink {
    /// Makes a sink that has taken `written` bytes, which `hasher` has seen.
    pub(crate) fn new(hasher: Hasher, written: u64) -> Self {
        Self { hasher, written, failure: None, output: None }
    }

    fn write(&mut self, bytes: &[u8]) {
        let Self { output: Some(output), hasher, written, failure: failure @ None } = self else { return };
        let outcome = match &mut output.direct {
            Some(direct) => direct.write_all(bytes),
            None => output.plain.write_all(bytes),
        };
        match outcome {
            Ok(()) => {
                hasher.update(bytes);
                *written += bytes.len() as u64;
            }
            Err(error) => *failure = Some(error),
        }
    }

    /// Writes what a buffer holds and closes the file.
    fn close(&mut self) {
        let Some(Output { mut plain, direct }) = self.output.take() else { return };
        let outcome = direct.map_or(Ok(()), |direct| direct.finish(&mut plain));
        if let Err(error) = outcome {
            self.failure.get_or_insert(error);
        }
    }
}

/// A sink shared by its upload and a lane.
pub(crate) type SharedSink = Arc<Mutex<Sink>>;

enum Message {
    Piece(SharedSink, Bytes),
    Settle(SharedSink, Option<oneshot::Sender<()>>),
}

/// The threads.
#[derive(Debug)]
pub(crate) struct Writers {
    lanes: Vec<mpsc::Sender<Message>>,
    direct_turns: Arc<Semaphore>,
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
        Ok(Self { lanes, direct_turns: Arc::new(Semaphore::new(DIRECT_TURNS)) })
    }

    /// Opens the file a sink writes to, for one request; idle uploads hold no file descriptor.
    ///
    /// A `large` body goes past the page cache when that is possible and somebody else's turn is over.
    pub(crate) fn open(&self, sink: &SharedSink, path: &Path, large: bool) -> std::io::Result<()> {
        let plain = fs::OpenOptions::new().append(true).open(path)?;
        let mut sink = lock(sink);
        let direct = match large && DirectFile::fits(sink.written) {
            true => Arc::clone(&self.direct_turns).try_acquire_owned().ok(),
            false => None,
        };
        sink.output = Some(Output { plain, direct: direct.and_then(|turn| DirectFile::open(path, turn)) });
        Ok(())
    }

    /// Queues one piece for `sink`; waits while the lane is full.
    pub(crate) async fn write(&self, lane: usize, sink: &SharedSink, piece: Bytes) {
        let message = Message::Piece(Arc::clone(sink), piece);
        assert!(self.lane(lane).send(message).await.is_ok(), "invariant: lanes live as long as their senders");
    }

    /// Waits until everything queued so far is in the file, and closes it.
    pub(crate) async fn settle(&self, lane: usize, sink: &SharedSink) {
        let (sender, receiver) = oneshot::channel();
        let queued = self.lane(lane).send(Message::Settle(Arc::clone(sink), Some(sender))).await;
        assert!(queued.is_ok() && receiver.await.is_ok(), "invariant: lanes live as long as their senders");
    }

    /// Settles a sink when the guard is dropped, so that a request given up half-way holds neither file nor buffer.
    pub(crate) fn settle_later(&self, lane: usize, sink: &SharedSink) -> SettleLater {
        SettleLater { lane: self.lane(lane).clone(), sink: Arc::clone(sink) }
    }

    fn lane(&self, lane: usize) -> &mpsc::Sender<Message> {
        &self.lanes[lane % self.lanes.len()]
    }
}

/// See [`Writers::settle_later`].
pub(crate) struct SettleLater {
    lane: mpsc::Sender<Message>,
    sink: SharedSink,
}

impl Drop for SettleLater {
    fn drop(&mut self) {
        if lock(&self.sink).output.is_none() {
            return;
        }
        // Without a runtime the process is about to end, and closes its files itself.
        if let Ok(runtime) = Handle::try_current() {
            let (lane, sink) = (self.lane.clone(), Arc::clone(&self.sink));
            runtime.spawn(async move { lane.send(Message::Settle(sink, None)).await });
        }
    }
}

/// Takes a sink's lock; a thread that panicked with it left the sink as usable as before.
pub(crate) fn lock(sink: &SharedSink) -> MutexGuard<'_, Sink> {
    sink.lock().unwrap_or_else(PoisonError::into_inner)
}

fn run_lane(mut messages: mpsc::Receiver<Message>) {
    while let Some(message) = messages.blocking_recv() {
        match message {
            Message::Piece(sink, bytes) => lock(&sink).write(&bytes),
            Message::Settle(sink, waiting) => {
                lock(&sink).close();
                if let Some(waiting) = waiting {
                    // The request was dropped meanwhile; what it sent is written all the same.
                    let _ = waiting.send(());
                }
            }
        }
    }
}

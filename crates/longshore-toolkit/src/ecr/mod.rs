//! What lies in repositories, and what their lifecycle policies do to it.

mod inventory;
mod preview;

pub(crate) use inventory::{BATCH, StoredImage, date, inventory};
pub use preview::{Preview, PreviewOptions, PreviewedImage, described_images, preview};

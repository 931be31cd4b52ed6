//! Image archives as other tools write them, and as they get broken.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod docker;
mod fixture;
mod oci;
mod packing;

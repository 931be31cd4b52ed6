//! Image archives as other tools write them, and as they get broken.

mod docker;
mod fixture;
mod oci;
mod packing;

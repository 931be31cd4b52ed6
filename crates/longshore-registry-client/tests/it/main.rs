//! The client against a registry that misbehaves on purpose.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod auth;
mod blobs;
mod copy;
mod faulty;
mod push;

//! The listener's side: one port, three interfaces, told apart once by [`route::Route`].

mod admin;
mod body;
mod ecr;
mod oci;
mod route;
mod server;
mod sts;

pub(crate) use body::Sending;

//! Networks and machines: VPCs, security groups, instances and what scales them.

#[path = "net/vpc.rs"]
mod vpc;

//! Networks and machines: VPCs, security groups, instances and what scales them.

#[path = "net/groups.rs"]
mod groups;
#[path = "net/imports.rs"]
mod imports;
#[path = "net/vpc.rs"]
mod vpc;

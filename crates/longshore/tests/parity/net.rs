//! Networks and machines: VPCs, security groups, instances and what scales them.

#[path = "net/endpoints.rs"]
mod endpoints;
#[path = "net/groups.rs"]
mod groups;
#[path = "net/imports.rs"]
mod imports;
#[path = "net/instances.rs"]
mod instances;
#[path = "net/layouts.rs"]
mod layouts;
#[path = "net/scaling.rs"]
mod scaling;
#[path = "net/vpc.rs"]
mod vpc;

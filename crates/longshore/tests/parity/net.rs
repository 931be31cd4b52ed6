//! Networks and machines: VPCs, security groups, instances and what scales them.

mod endpoints;
mod groups;
mod imports;
mod instances;
mod layouts;
mod scaling;
mod vpc;

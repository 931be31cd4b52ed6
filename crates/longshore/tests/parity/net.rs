//! Networks and machines: VPCs, security groups, instances and what scales them.

mod cfn_init;
mod client_vpn;
mod endpoints;
mod groups;
mod images;
mod imports;
mod instances;
mod layouts;
mod scaling;
mod vpc;
mod vpn;

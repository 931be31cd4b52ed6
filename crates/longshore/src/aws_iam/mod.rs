//! Identity and access management: principals, policies and grants.

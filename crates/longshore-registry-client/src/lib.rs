//! Pushing to, pulling from and copying between OCI registries.

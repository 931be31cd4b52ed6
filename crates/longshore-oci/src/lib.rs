//! OCI names, digests, media types, manifests and image archives.

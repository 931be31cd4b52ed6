//! Command lines of image builders: docker, podman, finch, nerdctl, buildah.

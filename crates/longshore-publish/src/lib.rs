//! Publishes the assets of a cloud assembly: check, build, push.

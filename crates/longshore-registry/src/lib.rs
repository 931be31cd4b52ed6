//! An embedded Amazon ECR: OCI distribution endpoints and the ECR JSON API.

//! Asset hashing, ignore rules, symlink modes and staging, bit-identical to the AWS CDK.

//! Constructs, tokens, stacks and the cloud assembly they synthesize to.

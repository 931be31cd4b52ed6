//! Synth, publish and deploy as functions: options in, results out, events reported.

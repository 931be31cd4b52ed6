//! Trees and patterns the fuzz program once found a difference on, with what aws-cdk-lib 2.275.0 said.

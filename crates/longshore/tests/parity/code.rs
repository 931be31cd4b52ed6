//! The delivery pipeline: source repositories, builds, pipelines and their actions.

#[path = "code/codecommit.rs"]
mod codecommit;

use longshore::core::value::Value;
use longshore::prelude::*;

fn output(scope: &dyn Construct, id: &str, value: impl Into<Value>) -> Result<CfnOutput> {
    CfnOutput::new(scope, id, CfnOutputProps { value: value.into(), ..Default::default() })
}

//! What the engine promises beyond likeness with the CDK.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod references;
mod synthesis;
mod tokens;

use longshore_core::app::{App, AppProps};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::value::Object;

/// An app that writes below a folder.
fn app_in(folder: &std::path::Path, context: Object) -> App {
    App::with_props(AppProps::builder().outdir(folder.join("cdk.out")).context(context).build()).unwrap()
}

fn resource(scope: &dyn Construct, id: &str) -> Result<CfnResource> {
    CfnResource::new(scope, id, "Some::Type", Object::new())
}

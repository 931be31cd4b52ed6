//! The kernel as a process: `JSII_NODE=longshore-jsii python app.py`.

use std::process::ExitCode;

fn main() -> ExitCode {
    longshore_jsii::run()
}

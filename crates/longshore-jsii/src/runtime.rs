//! The process: what it announces, and its streams.

use std::io::{BufReader, Write as _, stderr, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use memchr::memmem;

use crate::kernel::Kernel;
use crate::report::Report;

/// What is announced when the client has no runtime of its own beside the argument; Python takes it for any version.
const ANY_VERSION: &str = "@jsii/runtime@0.0.0";

/// Runs the process: `[--node-options…] <the client's bundled runtime>`, or no argument at all.
pub fn run() -> ExitCode {
    let runtime = std::env::args_os().skip(1).map(PathBuf::from).find(|a| !a.to_string_lossy().starts_with('-'));
    let hello = runtime.as_deref().and_then(version).unwrap_or_else(|| ANY_VERSION.to_owned());
    longshore_core::validation::print_with(print);
    longshore_core::construct::leave_failed_constructs();
    longshore_core::resolve::keep_document_paths();
    let kernel = Kernel::new(BufReader::new(stdin()), stdout(), Report::from_environment());
    let served = kernel.serve(&hello);
    // The client waits for the process to end, and the system frees memory faster than objects are dropped.
    std::mem::forget(kernel);
    match served {
        Ok(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        // A client that dies closes its streams: there is nobody left to tell.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(e) => {
            let _ = writeln!(stderr(), "longshore-jsii: the streams of the client failed: {e}");
            ExitCode::FAILURE
        }
    }
}

/// Whether a program was started as clients start the kernel, rather than by a person.
// Source: jsii 1.142.0: Python and Java pass the path of the runtime that they bring, Python an option for Node before it.
pub fn is_kernel_call(arguments: impl Iterator<Item = std::ffi::OsString>) -> bool {
    let mut words =
        arguments.map(PathBuf::from).skip_while(|a| a.to_string_lossy().starts_with("--max-old-space-size"));
    words.next().is_some_and(|a| a.file_name().is_some_and(|name| name == "jsii-runtime.js"))
}

/// Prints a text where the client prints its errors: each line of the error output is a JSON object with what it says.
// Source: jsii 1.142.0, the client's side of the runtime's error output.
fn print(text: &str) {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(format!("{text}\n"));
    let _ = writeln!(stderr(), "{}", serde_json::json!({ "stderr": text }));
}

/// The version of the runtime that the client would have run, read from it.
// Source: jsii 1.142.0: `bin/jsii-runtime.js` starts `lib/program.js`, whose bundled package.json has name and version.
fn version(entry: &Path) -> Option<String> {
    const MARK: &[u8] = br#""@jsii/runtime","version":""#;
    let program = entry.parent()?.parent()?.join("lib/program.js");
    let text = fs_err::read(program).ok()?;
    let start = memmem::find(&text, MARK)? + MARK.len();
    let end = start + memchr::memchr(b'"', &text[start..])?;
    let version = std::str::from_utf8(&text[start..end]).ok()?;
    Some(format!("@jsii/runtime@{version}"))
}

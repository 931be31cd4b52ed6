//! The lines that go over the streams.

use serde_json::{Map, Value as Json, json};

use longshore_core::error::Error;

/// The name of errors that the library's code raised, as clients know it.
pub(crate) const RUNTIME_ERROR: &str = "@jsii/kernel.RuntimeError";
/// The name of errors of the protocol: a request that makes no sense.
pub(crate) const FAULT: &str = "@jsii/kernel.Fault";
/// The name of errors about values that have the wrong type.
pub(crate) const SERIALIZATION_ERROR: &str = "@jsii/kernel.SerializationError";

/// An error about the protocol.
pub(crate) fn fault(message: impl Into<String>) -> Error {
    Error::new(FAULT, message)
}

/// The answer to a request that worked.
pub(crate) fn ok(result: Json) -> Json {
    json!({ "ok": result })
}

/// The errors of the library of constructs.
const CONSTRUCTS: [&str; 6] = [
    "EmptyId",
    "DuplicateConstructId",
    "NoSuchChild",
    "AmbiguousDefaultChild",
    "NoContextValue",
    "ContextAfterChildren",
];

/// The answer to a request that failed.
///
/// Constructors report an error under its own name. Everything else reports a runtime error whose message begins with it,
/// unless the error came from the client in the first place.
pub(crate) fn error(e: &Error, constructing: bool) -> Json {
    let (code, message) = (e.code(), e.message());
    let own = [RUNTIME_ERROR, FAULT].contains(&code);
    let (name, text) = match own {
        true => (code, message.to_owned()),
        false if constructing => (code, message.to_owned()),
        // Source: aws-cdk-lib 2.275.0: this error has a name that its class does not show.
        false if code == "CfnSynthesisError" => (RUNTIME_ERROR, format!("Error: {message}")),
        // Source: constructs 10.8.1: its errors have no names of their own.
        false if CONSTRUCTS.contains(&code) => (RUNTIME_ERROR, format!("Error: {message}")),
        false => (RUNTIME_ERROR, format!("{code}: {message}")),
    };
    // The library's code of the error stands in the stack, where the official library puts it.
    let mut stack = if own { format!("{name}: {text}") } else { format!("«{code}» {message}") };
    if let Some(path) = e.construct_path().filter(|p| !p.is_empty()) {
        stack.push_str(&format!("\n    at construct: {path}"));
    }
    if let Some(hint) = e.hint() {
        stack.push_str(&format!("\n    hint: {hint}"));
    }
    json!({ "error": text, "name": name, "stack": stack })
}

/// One member of a request, which has to be text.
pub(crate) fn text<'a>(request: &'a Map<String, Json>, key: &str) -> Result<&'a str, Error> {
    request.get(key).and_then(Json::as_str).ok_or_else(|| fault(format!("Request has no text '{key}'")))
}

/// A list of a request; a missing one is empty.
pub(crate) fn list<'a>(request: &'a Map<String, Json>, key: &str) -> &'a [Json] {
    request.get(key).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}

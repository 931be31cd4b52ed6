//! Prints what of the official API the kernel does not serve, as JSON; `cargo xtask codegen bindings` asks for it.

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    let lacking = longshore_jsii::coverage::lacking();
    writeln!(std::io::stdout(), "{}", serde_json::json!(lacking))
}

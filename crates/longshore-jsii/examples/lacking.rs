//! Prints what of the official API the kernel does not serve, as JSON; `cargo xtask codegen bindings` asks for it.

fn main() {
    let lacking = longshore_jsii::coverage::lacking();
    println!("{}", serde_json::json!(lacking));
}

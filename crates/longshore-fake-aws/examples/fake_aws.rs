//! Serves until it is ended: `cargo run -p longshore-fake-aws --example fake_aws -- PORT`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program for tests")]

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let port = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
    let fake = longshore_fake_aws::FakeAws::start_at(port).await;
    println!("{}", fake.uri);
    std::future::pending::<()>().await;
}

//! A small HTTP server: answers every request with its greeting.
//!
//! `hello-server [GREETING]` serves on port 8080; `hello-server [GREETING] --once` prints the greeting and ends.
#![allow(clippy::print_stdout, reason = "a program that talks to whoever started it")]

use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

const PORT: u16 = 8080;

fn main() -> Result<()> {
    let mut greeting = "Hello!".to_owned();
    let mut once = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--once" => once = true,
            text => text.clone_into(&mut greeting),
        }
    }
    if once {
        println!("{greeting}");
        return Ok(());
    }
    let listener = TcpListener::bind(("0.0.0.0", PORT))?;
    println!("serving on port {PORT}");
    for stream in listener.incoming() {
        // One client's trouble is not the next one's.
        let _ = stream.and_then(|stream| answer(stream, &greeting));
    }
    Ok(())
}

fn answer(mut stream: TcpStream, greeting: &str) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let request = BufReader::new(stream.try_clone()?);
    for line in request.lines() {
        if line?.is_empty() {
            break;
        }
    }
    let length = greeting.len() + 1;
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{greeting}\n"
    )
}

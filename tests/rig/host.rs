//! The application behind a loopback address: `ui/dist` and the real commands for an ordinary
//! browser. For tests and pictures only; it is no part of what ships.
//!
//! `host FOLDER [PORT]` prints its address and serves until it is stopped.
//! `POST /call/NAME` answers a command; 422 carries a failure.
//! `PUT /dialog/NAME` says what the next dialog of that name will answer, `POST` asks it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]
#![allow(clippy::expect_used, reason = "a fault must be seen at once")]

use api::{App, Environment};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use tests::repository::root;

/// What all connections share: one register, and the answers of dialogs to come.
struct Shared {
    app: App,
    dialogs: BTreeMap<String, Value>,
}

/// What a browser asked.
struct Request {
    method: String,
    path: String,
    body: Vec<u8>,
}

/// Status, content type, body.
type Answer = (u16, &'static str, Vec<u8>);

const JSON: &str = "application/json";

/// More than any command takes; a pasted list of people is a few hundred kilobytes.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

fn main() -> ExitCode {
    if let Some(ended) = api::served() {
        return ended;
    }
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next();
    let port = arguments.next().map_or(Ok(0), |port| port.parse::<u16>());
    let (Some(folder), Ok(port)) = (folder, port) else {
        eprintln!("host FOLDER [PORT]");
        return ExitCode::from(2);
    };
    let app = match App::open(Path::new(&folder), Environment::real()) {
        Ok(app) => app,
        Err(failure) => {
            eprintln!("{failure:?}");
            return ExitCode::FAILURE;
        }
    };
    match serve(app, port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(app: App, port: u16) -> Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!("http://{}/", listener.local_addr()?);
    let shared = Arc::new(Mutex::new(Shared { app, dialogs: BTreeMap::new() }));
    for stream in listener.incoming() {
        let shared = Arc::clone(&shared);
        // Browsers open connections in advance and leave them silent; each waits on its own.
        std::thread::spawn(move || stream.and_then(|stream| converse(&stream, &shared)));
    }
    Ok(())
}

/// One request, one answer, then the connection ends.
fn converse(stream: &TcpStream, shared: &Mutex<Shared>) -> Result<()> {
    let Some(request) = hear(stream)? else { return Ok(()) };
    let (status, kind, body) = answer(&request, shared);
    let length = body.len();
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status} -\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\
         cache-control: no-store\r\nconnection: close\r\n\r\n"
    )?;
    stream.write_all(&body)
}

fn hear(stream: &TcpStream) -> Result<Option<Request>> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(path)) = (words.next(), words.next()) else { return Ok(None) };
    let (method, path) = (method.to_owned(), path.to_owned());
    let mut length = 0;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0).min(LARGEST_BODY);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(Request { method, path, body }))
}

fn answer(request: &Request, shared: &Mutex<Shared>) -> Answer {
    let path = request.path.split('?').next().unwrap_or_default();
    let mut shared = shared.lock().expect("no other request has failed half-way");
    match (request.method.as_str(), path.split('/').skip(1).collect::<Vec<_>>().as_slice()) {
        ("POST", ["call", name]) => {
            let input = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
            match shared.app.dispatch(name, &input) {
                Ok(value) => (200, JSON, value.to_string().into_bytes()),
                Err(failure) => (422, JSON, serde_json::to_vec(&failure).expect("plain data")),
            }
        }
        ("POST", ["dialog", name]) => {
            let chosen = shared.dialogs.remove(*name).unwrap_or(Value::Null);
            (200, JSON, chosen.to_string().into_bytes())
        }
        ("PUT", ["dialog", name]) => {
            let chosen = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
            shared.dialogs.insert((*name).to_owned(), chosen);
            (200, JSON, b"null".to_vec())
        }
        ("GET", parts) => file(parts),
        _ => (405, "text/plain", Vec::new()),
    }
}

/// A file of the built screen; nothing outside its folder.
fn file(parts: &[&str]) -> Answer {
    let missing = (404, "text/plain", Vec::new());
    let parts = if parts == [""] { &["index.html"] } else { parts };
    if parts.iter().any(|part| part.is_empty() || part.starts_with('.') || part.contains('\\')) {
        return missing;
    }
    let path = parts.iter().fold(root().join("ui/dist"), |path, part| path.join(part));
    let Ok(bytes) = std::fs::read(&path) else { return missing };
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => JSON,
        _ => "application/octet-stream",
    };
    (200, kind, bytes)
}

//! Stories of a browser at the web front, over a real connection.

use super::*;
use app::Options;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;

/// A running web front and the cookie of its one browser.
struct Browser {
    address: SocketAddr,
    cookie: String,
    page: String,
    app: App,
    _folder: tempfile::TempDir,
    _runtime: tokio::runtime::Runtime,
}

struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{}\n{}", self.head, String::from_utf8_lossy(&self.body)))
    }
}

impl Browser {
    fn at_an_empty_folder() -> Browser {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(Options { folder: folder.path().join("data"), heads: None, demo: false }).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let listener = runtime.block_on(listen("127.0.0.1:0".parse().unwrap())).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(serve(listener, app.clone(), address));
        Browser { address, cookie: String::new(), page: String::new(), app, _folder: folder, _runtime: runtime }
    }

    fn founded() -> Browser {
        let mut browser = Browser::at_an_empty_folder();
        assert_eq!(browser.calls("status", json!({})).json()["state"], "empty");
        let founding = json!({"country": "KE", "administration": "Customs", "office_code": "MBA", "office_name": "Mombasa port",
            "officer_number": "0417", "officer_name": "A. Otieno", "passphrase": PASSPHRASE});
        assert_eq!(browser.calls("start.found", founding).status, 200);
        browser
    }

    fn calls(&mut self, name: &str, input: Value) -> Reply {
        let ours = "x-ncen: 1\r\ncontent-type: application/json\r\n";
        let reply = self.asks("POST", &format!("/rpc/{name}"), ours, input.to_string().as_bytes());
        if let Some(cookie) = reply.head.lines().find_map(|line| line.strip_prefix("set-cookie: ")) {
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
            self.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        }
        if let Some(page) = reply.head.lines().find_map(|line| line.strip_prefix("x-ncen-page: ")) {
            self.page = page.to_owned();
        }
        reply
    }

    fn asks(&self, method: &str, path: &str, headers: &str, body: &[u8]) -> Reply {
        let (address, cookie, page, length) = (self.address, &self.cookie, &self.page, body.len());
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\nx-ncen-page: {page}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n"
        );
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        reply(stream)
    }
}

fn reply(mut stream: TcpStream) -> Reply {
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(all[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let body = all[end + 4..].to_vec();
    let body = if head.contains("transfer-encoding: chunked") { joined(&body) } else { body };
    Reply { status, head, body }
}

/// The pieces of a chunked body in a row.
fn joined(mut rest: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
        if length == 0 {
            return whole;
        }
        whole.extend(&rest[end + 2..end + 2 + length]);
        rest = &rest[end + 2 + length + 2..];
    }
}

const PASSPHRASE: &str = "four cold hands at night";

#[test]
fn an_address_that_other_machines_reach_is_refused() {
    for (address, is_good) in [("127.0.0.1:8640", true), ("[::1]:8640", true), ("0.0.0.0:8640", false), ("192.168.1.9:8640", false)] {
        assert_eq!(check_address(Some(address.parse().unwrap())).is_ok(), is_good, "{address}");
    }
}

#[test]
fn the_page_comes_with_a_strict_policy_and_the_rest_is_not_found() {
    let browser = Browser::at_an_empty_folder();
    let page = browser.asks("GET", "/", "", b"");
    assert!(page.status == 200 && page.head.contains("default-src 'none'") && page.head.contains("nosniff"), "{}", page.head);
    assert_eq!(browser.asks("GET", "/../Cargo.toml", "", b"").status, 404);
    assert_eq!(browser.asks("GET", "/events", "", b"").status, 401);
    assert_eq!(browser.asks("GET", "/download/job-000000", "", b"").status, 401);
}

#[test]
fn another_sites_page_gets_no_answer() {
    let browser = Browser::at_an_empty_folder();
    assert_eq!(browser.asks("POST", "/rpc/status", "", b"{}").status, 403);
    let foreign = "x-ncen: 1\r\norigin: http://evil.example\r\n";
    assert_eq!(browser.asks("POST", "/rpc/status", foreign, b"{}").json()["code"], "wrong-host");
}

#[test]
fn a_seat_signs_in_and_out_and_its_old_cookie_opens_nothing() {
    let mut browser = Browser::founded();
    let first = browser.cookie.clone();
    assert_eq!(browser.calls("lock", json!({})).json()["state"], "locked");
    assert_eq!(browser.calls("record.get", json!({"id": "x"})).status, 401);
    let wrong = browser.calls("unlock", json!({"seat": "0417", "passphrase": "something else"}));
    assert_eq!((wrong.status, wrong.json()["code"].as_str()), (400, Some("wrong-passphrase")));
    assert_eq!(browser.calls("unlock", json!({"seat": "0417", "passphrase": PASSPHRASE})).json()["state"], "open");
    assert_ne!(browser.cookie, first);
    browser.cookie = first;
    assert_eq!(browser.calls("records.search", json!({"query": "", "offset": 0, "limit": 1, "language": "en"})).status, 401);
}

#[test]
fn a_page_imports_what_it_sent_and_no_other_file_of_this_machine() {
    let mut browser = Browser::founded();
    let own = browser.asks("POST", "/upload?name=my%20rows.csv", "x-ncen: 1\r\n", b"detected_at\n2026-03-14\n").json()["path"].clone();
    let path = std::path::PathBuf::from(own.as_str().unwrap());
    assert_eq!(std::fs::read(&path).unwrap(), b"detected_at\n2026-03-14\n");
    assert!(browser.calls("import.start", json!({"path": own, "dry_run": true})).json()["job"].is_string());
    for elsewhere in ["/etc/passwd", "", "..", &format!("{}/../keys", browser.app.inbox().display())] {
        for call in ["import.start", "bundle.show", "bundle.accept", "backup.test", "backup.restore"] {
            let refused = browser.calls(call, json!({"path": elsewhere, "dry_run": true, "seat": "", "passphrase": ""}));
            assert_eq!(refused.json()["code"], "file-not-sent", "{call} {elsewhere}");
        }
    }
    for call in ["bundle.make", "bundle.receipt", "backup.make", "enrol.write", "import.template_file"] {
        assert_eq!(browser.calls(call, json!({"path": "/elsewhere/x", "bytes": ""})).json()["code"], "file-not-sent", "{call}");
    }
    // In a list nobody sees the path by its name.
    for (call, list) in [
        ("import.template_file", json!(["drugs", "csv", "en", "/elsewhere/drugs.csv"])),
        ("export.start", json!(["", "csv", "/elsewhere/records.csv", "en"])),
    ] {
        assert_eq!(browser.calls(call, list).json()["code"], "wrong-input");
    }
    let refused = browser.calls("export.start", json!({"query": "", "format": "csv", "path": "/elsewhere/records.csv"}));
    assert_eq!(refused.json()["code"], "file-not-sent");
    let refused = browser.calls("import.start", json!({"path": own, "mapping": "/etc/passwd", "dry_run": true}));
    assert_eq!(refused.json()["code"], "file-not-sent");
    // The next file takes the place of the last.
    browser.asks("POST", "/upload?name=b.csv", "x-ncen: 1\r\n", b"x\n");
    assert!(!path.exists());
}

#[test]
fn a_backup_is_sent_to_an_empty_folder_and_nothing_to_a_locked_one() {
    let mut browser = Browser::at_an_empty_folder();
    assert_eq!(browser.asks("POST", "/upload?name=a.ncenback", "x-ncen: 1\r\n", b"x").status, 401, "a page begins with its session");
    browser.calls("status", json!({}));
    let path = browser.asks("POST", "/upload?name=a.ncenback", "x-ncen: 1\r\n", b"x").json()["path"].clone();
    let refused = browser.calls("backup.restore", json!({"path": path, "seat": "", "passphrase": PASSPHRASE}));
    assert_eq!((refused.status, refused.json()["code"].as_str()), (400, Some("not-a-backup")));
    assert_eq!(browser.calls("status", json!({})).json()["state"], "empty", "the folder waits for another file");

    let mut browser = Browser::founded();
    browser.calls("lock", json!({}));
    assert_eq!(browser.asks("POST", "/upload?name=a.ncenback", "x-ncen: 1\r\n", b"x").status, 401);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_sent() {
    let browser = Browser::founded();
    let mut stream = TcpStream::connect(browser.address).unwrap();
    let head = format!(
        "POST /upload?name=a.csv HTTP/1.1\r\nhost: {}\r\ncookie: {}\r\nx-ncen-page: {}\r\nx-ncen: 1\r\nconnection: close\r\ncontent-length: 99999999999\r\n\r\n",
        browser.address, browser.cookie, browser.page
    );
    stream.write_all(head.as_bytes()).unwrap();
    let reply = reply(stream);
    assert_eq!((reply.status, reply.json()["code"].as_str()), (413, Some("upload-too-large")));
}

#[test]
fn a_call_that_is_larger_than_any_form_is_refused() {
    let browser = Browser::at_an_empty_folder();
    let mut stream = TcpStream::connect(browser.address).unwrap();
    let head = format!(
        "POST /rpc/status HTTP/1.1\r\nhost: {}\r\nx-ncen: 1\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        browser.address,
        rpc::CALL_BYTES_MAX + 1
    );
    stream.write_all(head.as_bytes()).unwrap();
    let reply = reply(stream);
    assert_eq!((reply.status, reply.json()["code"].as_str()), (413, Some("call-too-large")));
}

#[test]
fn a_template_and_an_export_are_fetched() {
    let mut browser = Browser::founded();
    let template = browser.asks("GET", "/template/drugs.csv?language=en", "", b"");
    assert!(template.status == 200 && template.head.contains("filename=\"drugs.csv\"") && !template.body.is_empty(), "{}", template.head);
    let job = browser.calls("export.start", json!({"query": "", "format": "csv"})).json()["job"].clone();
    while browser.calls("job.status", json!({"job": job})).json()["finished"] != true {}
    let export = browser.asks("GET", &format!("/download/{}", job.as_str().unwrap()), "", b"");
    assert!(export.status == 200 && export.head.contains("attachment"), "{}", export.head);
}

#[test]
fn a_page_hears_of_a_save_and_its_stream_ends_when_the_seat_is_signed_out() {
    let mut browser = Browser::founded();
    let mut stream = TcpStream::connect(browser.address).unwrap();
    let (address, cookie, page) = (browser.address, browser.cookie.clone(), browser.page.clone());
    stream.write_all(format!("GET /events?page={page} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\n\r\n").as_bytes()).unwrap();
    let mut heard = [0; 512];
    // The head of the answer: from here on the stream is open.
    assert!(stream.read(&mut heard).unwrap() > 0);
    browser.calls("record.set", json!({"kind": "seizure", "values": {"detected_at": "2026-03-14"}, "complete": false}));
    browser.calls("lock", json!({}));
    let mut text = String::new();
    while !text.contains("\"locked\"") {
        let length = stream.read(&mut heard).unwrap();
        assert!(length > 0, "{text}");
        text.push_str(&String::from_utf8_lossy(&heard[..length]));
    }
    assert!(text.contains("\"saved\""), "{text}");
}

//! Somebody who says nothing, half a word, nonsense or too much, on loopback: at the addresses of a device that `ncen sync` looks for, and
//! at `ncen relay`. Devices meet all the same.

use crate::desk::{Desk, relay};
use serde_json::{Value as Json, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long somebody listens before he says more.
const PAUSE: Duration = Duration::from_millis(20);
/// Connections that are opened and left so.
const FLOOD: usize = 200;
/// More than a head of HTTP may have.
const TOO_MUCH: usize = 1 << 20;
/// What a device says to a relay first, and the head of a message of 2^40 bytes behind it.
const UPGRADE: &str = "GET /relay HTTP/1.1\r\nHost: relay\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: iroh-relay-v1\r\n\r\n";
const ENDLESS: [u8; 14] = [0x82, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4];

/// Somebody who does something again and again, until this goes.
struct Rude {
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Rude {
    fn does(mut what: impl FnMut() + Send + 'static) -> Rude {
        let is_over = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&is_over);
        let thread = std::thread::spawn(move || {
            while !seen.load(Ordering::Relaxed) {
                what();
            }
        });
        Rude { is_over, thread: Some(thread) }
    }

    /// At an address of its own: sends these packets to where the last one came from, for each that comes, and while none does.
    fn answers(with: impl Fn(&[u8]) -> Vec<Vec<u8>> + Send + 'static) -> (Rude, SocketAddr) {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_read_timeout(Some(PAUSE)).unwrap();
        let (at, mut bytes, mut to) = (socket.local_addr().unwrap(), vec![0; 2_048], None);
        let does = move || {
            let heard = socket.recv_from(&mut bytes).ok();
            to = heard.map(|(_, from)| from).or(to);
            let length = heard.map_or(0, |(length, _)| length);
            for packet in with(&bytes[..length]) {
                let _ = to.map(|to| socket.send_to(&packet, to));
            }
        };
        (Rude::does(does), at)
    }
}

impl Drop for Rude {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Bytes without sense, other ones for each number.
fn noise(length: usize, number: usize) -> Vec<u8> {
    let mixed = |at: usize| (at + number * 7_919 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (0..length).map(|at| (mixed(at) >> 32) as u8).collect()
}

#[test]
fn a_device_is_met_though_there_is_nonsense_at_its_other_addresses() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let _node = node.is_node();
    let (_silent, nothing) = Rude::answers(|_| Vec::new());
    let (_cutting, cut) = Rude::answers(|heard| vec![heard[..heard.len() / 2].to_vec(), noise(40, heard.len())]);
    let (_flood, much) = Rude::answers(|_| (0..50).map(|number| noise(1_200, number)).collect());
    let view = node.runs(&["peer", "list"]).json();
    let (key, own) = (view["key"].as_str().unwrap(), view["sockets"][0].as_str().unwrap());
    let others = [nothing, cut, much].map(|at| at.to_string());
    let mut arguments = vec!["peer", "add", key];
    arguments.extend(others.iter().map(String::as_str).chain([own]));
    assert_eq!(post.runs(&arguments).json()["peers"][0]["addresses"].as_array().map(Vec::len), Some(4));
    post.runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
    let met = post.runs(&["sync"]).json();
    assert_eq!((&met["met"][0]["exchanged"]["is_even"], &met["failed"]), (&json!(true), &json!([])), "{met:#}");
    assert_eq!(node.seizures(), 1);
}

#[test]
fn whoever_gives_back_what_was_said_is_not_taken_for_the_device() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let key = node.runs(&["peer", "list"]).json()["key"].as_str().unwrap().to_owned();
    let (_echo, back) = Rude::answers(|heard| Some(heard.to_vec()).filter(|heard| !heard.is_empty()).into_iter().collect());
    post.runs(&["peer", "add", &key, &back.to_string()]).json();
    assert_eq!(post.runs(&["sync", &key]).refusal(), "peer-not-reached");
    assert_eq!(post.runs(&["verify"]).json()["errors"], json!([]));
    assert_eq!(post.runs(&["waiting", "list"]).json()["waiting"], json!([]));
}

/// Says something to a relay and leaves it so.
fn says(relay: &str, said: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(relay).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(1))).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    // It may hang up in the middle of it.
    let _ = stream.write_all(said);
    stream
}

/// The keys of an administration's devices, as a relay reads them.
fn list(desk: &Desk) -> String {
    let devices = desk.runs(&["peer", "devices"]).json()["devices"].clone();
    devices.as_array().unwrap().iter().map(|one| format!("{}\n", one["key"].as_str().unwrap())).collect()
}

#[test]
fn a_relay_carries_beside_whoever_says_half_a_word_too_much_or_nothing() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    std::fs::write(node.path("devices"), list(&node)).unwrap();
    let (mut carrying, url) = relay(&node, "127.0.0.1:0");
    let at = url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let upgrade = UPGRADE.as_bytes();
    let (endless, nonsense) = ([upgrade, &ENDLESS].concat(), noise(4_096, 0));
    let half = [&upgrade[..0], &upgrade[..upgrade.len() / 2], &upgrade[..upgrade.len() - 1], upgrade, &endless[..], &nonsense[..]];
    let _flood: Vec<TcpStream> = (0..FLOOD).map(|number| says(&at, half[number % half.len()])).collect();
    let long = [format!("GET /{}", "x".repeat(TOO_MUCH)), format!("GET /relay HTTP/1.1\r\nX: {}", "x".repeat(TOO_MUCH))];
    for mut stream in long.iter().map(|said| says(&at, said.as_bytes())) {
        let mut heard = [0; 12];
        let length = stream.read(&mut heard).unwrap_or_default();
        assert!(!heard[..length].ends_with(b"101"), "whoever says too much is not listened to");
    }
    // A byte at a time, for as long as it takes.
    let mut slow: Vec<TcpStream> = (0..16).map(|_| says(&at, b"GET /relay HTTP/1.1\r\nX: ")).collect();
    let _slow = Rude::does(move || {
        slow.iter_mut().for_each(|stream| drop(stream.write_all(b"x")));
        std::thread::sleep(PAUSE);
    });
    for desk in [&node, &post] {
        desk.runs(&["peer", "network", "--relay", &url]).json();
    }
    let (_node, _post) = (node.is_node(), post.is_node());
    let is_there = |view: &Json| view["relays"][0]["state"] == "connected";
    let key = node.waits_until("at the relay", is_there)["key"].as_str().unwrap().to_owned();
    post.runs(&["peer", "add", &key, &url]).json();
    post.runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
    node.waits_for(1);
    assert!(carrying.0.try_wait().unwrap().is_none(), "the relay ended");
}

#[test]
fn a_relay_carries_for_nobody_who_is_not_on_its_list() {
    let (node, _) = Desk::founded();
    std::fs::write(node.path("devices"), list(&node)).unwrap();
    let (_carrying, url) = relay(&node, "127.0.0.1:0");
    let strangers = [(); 2].map(|()| Desk::founded().0);
    for stranger in &strangers {
        stranger.runs(&["peer", "network", "--relay", &url]).json();
    }
    let _served = strangers.each_ref().map(Desk::is_node);
    for stranger in &strangers {
        stranger.waits_until("refused", |view| view["relays"][0]["state"] == "refused");
    }
    node.runs(&["peer", "network", "--relay", &url]).json();
    let _node = node.is_node();
    node.waits_until("at the relay", |view| view["relays"][0]["state"] == "connected");
}

//! What a relay may remember: its memory is looked through for words that it carried. In that of the devices which said and heard them the
//! same search finds them.
#![cfg(target_os = "linux")] // It shows the memory of programs as files.

use crate::desk::{Desk, Served, relay};
use serde_json::Value as Json;
use std::fs::{File, read_to_string};
use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};

/// Longer than anything takes on loopback, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(180);
/// Memory is read in blocks of so many bytes.
const BLOCK: u64 = 1 << 20;
/// What the post tells the node, and what the node tells the post.
const THERE: &str = "zqcanary on its way to the node";
const BACK: &str = "zqcanary on its way to the post";

/// Whether bytes stand anywhere in the memory of a program.
fn remembers(program: &Served, bytes: &[u8]) -> bool {
    let place = format!("/proc/{}", program.0.id());
    let (memory, map) = (File::open(format!("{place}/mem")).unwrap(), read_to_string(format!("{place}/maps")).unwrap());
    map.lines().filter_map(readable).any(|(from, to)| stands_between(&memory, from, to, bytes))
}

/// From where to where a piece of memory reaches that a line of the map names, if it may be read.
fn readable(line: &str) -> Option<(u64, u64)> {
    let number = |text: &str| u64::from_str_radix(text, 16).ok();
    let mut words = line.split_whitespace();
    let (from, to) = words.next()?.split_once('-')?;
    words.next().filter(|rights| rights.starts_with('r'))?;
    Some((number(from)?, number(to)?))
}

fn stands_between(memory: &File, from: u64, to: u64, bytes: &[u8]) -> bool {
    let (mut at, mut block) = (from, Vec::new());
    while at < to {
        // What is looked for may begin in one block and end in the next.
        let kept = block.len().min(bytes.len() - 1);
        block.drain(..block.len() - kept);
        block.resize(kept + BLOCK.min(to - at) as usize, 0);
        // Some pages are the system's own, and some went since the map was read.
        let read = memory.read_at(&mut block[kept..], at).unwrap_or_default();
        block.truncate(kept + read);
        if read == 0 || contains(&block, bytes) {
            return read > 0;
        }
        at += read as u64;
    }
    false
}

/// Whether bytes stand in very many others. Each look goes on by as many as the last byte that it saw lets it: most are zeros.
fn contains(all: &[u8], bytes: &[u8]) -> bool {
    let last = bytes.len() - 1;
    let mut steps = [bytes.len(); 256];
    for (at, byte) in bytes[..last].iter().enumerate() {
        steps[usize::from(*byte)] = last - at;
    }
    let mut end = last;
    while let Some(byte) = all.get(end) {
        if all[end - last..=end] == *bytes {
            return true;
        }
        end += steps[usize::from(*byte)];
    }
    false
}

/// Goes on the network and to a relay, and stays there.
fn goes_online(desk: &Desk, listen: &str, relay: &str) -> Served {
    desk.runs(&["peer", "network", "--on", "--listen", listen, "--relay", relay]).json();
    let served = desk.serves_with(&["--unattended"]);
    waits_until(desk, &["peer", "list"], |view| view["relays"][0]["state"] == "connected");
    served
}

/// Asks again and again until the answer is as it is to be.
fn waits_until(desk: &Desk, asked: &[&str], is_so: impl Fn(&Json) -> bool) -> Json {
    let begun = Instant::now();
    loop {
        let told = desk.runs(asked).json();
        if is_so(&told) {
            return told;
        }
        assert!(begun.elapsed() < PATIENCE, "{asked:?}: {told:#}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// The bytes of a key in hex.
fn bytes_of(key: &str) -> Vec<u8> {
    (0..key.len()).step_by(2).map(|at| u8::from_str_radix(&key[at..at + 2], 16).unwrap()).collect()
}

#[test]
fn a_relay_remembers_no_word_of_what_it_carries() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let devices = node.runs(&["peer", "devices"]).json()["devices"].clone();
    let keys: Vec<&str> = devices.as_array().unwrap().iter().map(|one| one["key"].as_str().unwrap()).collect();
    std::fs::write(node.path("devices"), keys.iter().map(|key| format!("{key}\n")).collect::<String>()).unwrap();
    let (carrying, url) = relay(&node, "127.0.0.1:0");
    // From an address of the one version no packet comes to an address of the other: there is no way but the relay.
    let (at_node, at_post) = (goes_online(&node, "127.0.0.1:0", &url), goes_online(&post, "[::1]:0", &url));

    let made = post.runs(&["record", "new", "seizure", &format!("declared_goods={THERE}")]).json();
    assert!(remembers(&at_post, THERE.as_bytes()), "the search finds what was said");
    assert!(!remembers(&at_node, THERE.as_bytes()), "nothing has been carried");
    let key = node.runs(&["peer", "list"]).json()["key"].as_str().unwrap().to_owned();
    post.runs(&["peer", "add", &key, &url]).json();
    waits_until(&node, &["search", "kind:seizure"], |found| found["total"] == 1);
    assert_eq!(node.runs(&["record", "show", made["id"].as_str().unwrap()]).json()["fields"]["declared_goods"], THERE);
    assert!(remembers(&at_node, THERE.as_bytes()), "the search finds what was heard");
    assert!(!remembers(&carrying, THERE.as_bytes()));

    node.runs(&["record", "new", "message", &format!("subject={BACK}")]).json();
    waits_until(&post, &["search", "kind:message"], |found| found["total"] == 1);
    assert!(remembers(&at_node, BACK.as_bytes()) && remembers(&at_post, BACK.as_bytes()));
    waits_until(&post, &["peer", "list"], |view| view["peers"][0]["route"] == *url && view["peers"][0]["is_even"] == true);
    for word in [THERE, BACK, "zqcanary"] {
        assert!(!remembers(&carrying, word.as_bytes()), "{word}");
    }
    // What it must know to carry at all is found there.
    assert!(keys.iter().all(|key| remembers(&carrying, &bytes_of(key))), "the search sees the memory of a relay");
}

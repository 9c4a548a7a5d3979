//! Programs that exchange over loopback, straight and through a relay; some die in the middle of it.

use crate::desk::{Desk, Served, relay, text};
use serde_json::{Value as Json, json};
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Longer than anything takes on loopback, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(180);
/// Of a spreadsheet, so many that an exchange takes a while.
const ROWS: usize = 6_000;

impl Desk {
    /// A node: on the network at any free port of loopback, with nobody there.
    pub fn is_node(&self) -> Served {
        self.runs(&["peer", "network", "--on", "--listen", "127.0.0.1:0"]).json();
        let served = self.serves_with(&["--unattended"]);
        self.waits_until("online", |view| view["is_online"] == true);
        served
    }

    pub fn waits_until(&self, what: &str, is_so: impl Fn(&Json) -> bool) -> Json {
        let begun = Instant::now();
        loop {
            let view = self.runs(&["peer", "list"]).json();
            if is_so(&view) {
                return view;
            }
            assert!(begun.elapsed() < PATIENCE, "{what}: {view:#}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    pub fn ticket(&self) -> String {
        self.runs(&["ticket"]).json()["ticket"].as_str().unwrap().to_owned()
    }

    pub fn seizures(&self) -> u64 {
        self.runs(&["search", "kind:seizure"]).json()["total"].as_u64().unwrap()
    }

    pub fn waits_for(&self, seizures: u64) {
        let begun = Instant::now();
        while self.seizures() != seizures {
            assert!(begun.elapsed() < PATIENCE, "{} of {seizures}: {:#}", self.seizures(), self.runs(&["peer", "list"]).json());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// The same node as its log has it: what it says to people, line by line.
    fn is_node_with_a_log(&self) -> (Served, Receiver<String>) {
        self.runs(&["peer", "network", "--on", "--listen", "127.0.0.1:0"]).json();
        let mut command = self.words_command(&["serve", "--unattended"]);
        let mut serving = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(serving.stderr.take().unwrap()).lines();
        let (sender, told) = channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        (Served(serving), told)
    }

    fn imports(&self, rows: usize) {
        let lines: String = (0..rows).map(|row| format!("2026-03-03,import,drugs.cocaine.hcl,{row} g\n")).collect();
        std::fs::write(self.path("rows.csv"), format!("detected_at,direction,goods.item,goods.quantity\n{lines}")).unwrap();
        self.runs(&["import", "rows.csv", "--template", "drugs"]).json();
    }
}

#[test]
fn who_is_killed_in_the_middle_of_an_exchange_goes_on_where_it_stopped() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    node.imports(ROWS);
    let served = node.is_node();
    let ticket = node.ticket();
    for round in 0..4 {
        let mut command = post.command(&["sync", &ticket]);
        let mut syncing = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // At another moment each time: while it signs in, dials, receives, stores.
        std::thread::sleep(Duration::from_millis(300 + 150 * round));
        let _ = syncing.kill();
        syncing.wait().unwrap();
        assert_eq!(post.runs(&["verify"]).json()["errors"], json!([]), "round {round}");
    }
    post.runs(&["sync", &ticket]).json();
    assert_eq!(post.seizures(), ROWS as u64);
    // And the node dies, and comes back at another port.
    drop(served);
    let _served = node.is_node();
    post.runs(&["record", "new", "message", "subject=From the pass"]).json();
    let met = post.runs(&["sync", &node.ticket()]).json();
    assert_eq!(met["met"][0]["exchanged"]["is_even"], true);
    assert_eq!(node.runs(&["search", "kind:message"]).json()["total"], 1);
    assert_eq!(node.runs(&["verify"]).json()["errors"], json!([]));
}

#[test]
fn two_laptops_and_a_node_have_at_once_what_one_of_them_writes() {
    let (node, _) = Desk::founded();
    let laptops = [node.joined_by("0922", "supervisor"), node.joined_by("0923", "supervisor")];
    let _node = node.is_node();
    let served: Vec<Served> = laptops.iter().map(Desk::is_node).collect();
    for laptop in &laptops {
        laptop.runs(&["peer", "add", &node.ticket()]).json();
    }
    laptops[0].runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
    laptops[1].waits_for(1);
    node.waits_for(1);
    // The line to the node breaks; what is written meanwhile goes when it is there again.
    drop(served);
    laptops[0].runs(&["record", "new", "seizure", "narrative=In the wheel"]).json();
    assert_eq!(node.seizures(), 1);
    let _served: Vec<Served> = laptops.iter().map(Desk::is_node).collect();
    laptops[1].waits_for(2);
}

#[test]
fn a_relay_carries_between_devices_that_know_no_other_way_and_its_list_is_kept() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let devices = node.runs(&["peer", "devices"]).json()["devices"].clone();
    let list = |devices: &[&Json]| devices.iter().map(|one| format!("{} # a device\n", one["key"].as_str().unwrap())).collect::<String>();
    let both: Vec<&Json> = devices.as_array().unwrap().iter().collect();
    std::fs::write(node.path("devices"), list(&both)).unwrap();
    // It comes back at its port: at an address of its own nobody else takes it in between.
    let (carrying, url) = relay(&node, "127.0.0.2:0");
    for desk in [&node, &post] {
        desk.runs(&["peer", "network", "--relay", &url]).json();
    }
    let _node = node.is_node();
    node.waits_until("at the relay", |view| view["relays"][0]["state"] == "connected");
    let _post = post.is_node();
    let key = node.runs(&["peer", "list"]).json()["key"].as_str().unwrap().to_owned();
    post.runs(&["peer", "add", &key, &url]).json();
    post.waits_until("even", |view| view["peers"][0]["is_even"] == true);

    // The relay dies and comes back where it was.
    let at = url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    drop(carrying);
    let (_carrying, again) = relay(&node, &at);
    assert_eq!(again, url);
    post.runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
    node.waits_for(1);

    // Who is taken from the list is cut off.
    let own = post.runs(&["peer", "list"]).json()["key"].clone();
    let without: Vec<&Json> = both.into_iter().filter(|one| one["key"] != own).collect();
    std::fs::write(node.path("devices"), list(&without)).unwrap();
    post.waits_until("refused", |view| view["relays"][0]["state"] == "refused");
}

#[test]
fn who_is_revoked_hears_of_it_and_gets_nothing_else() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let (_node, told) = node.is_node_with_a_log();
    node.waits_until("online", |view| view["is_online"] == true);
    post.runs(&["sync", &node.ticket()]).json();
    let seats = node.runs(&["seat", "all"]).json();
    let seat = seats["seats"].as_array().unwrap().iter().find(|seat| seat["lease"].is_string()).unwrap()["id"].clone();
    node.runs(&["seat", "revoke", seat.as_str().unwrap(), "--reason", "stolen", "--device"]).json();
    node.runs(&["record", "new", "seizure", "narrative=Not for thieves"]).json();
    let _ = post.runs(&["sync"]);
    assert_eq!(post.runs(&["search", "kind:seizure"]).refusal(), "seat-revoked");
    assert_eq!(post.runs(&["status"]).json()["ended"]["reason"], "stolen");
    let status = post.says(&["status"]).out;
    let parts = ["reason-stolen", "ui-seat-ended.kept", "ui-seat-ended.next"].map(|id| words::text("en", id, &[]));
    assert!(parts.iter().all(|part| status.contains(part)), "{status}");
    let said = node.says(&["peer", "list"]).out;
    assert!(said.contains(&words::text("en", "ui-peer-is-revoked", &[])), "{said}");
    let met = words::text("en", "cli-serve-met-revoked", &[("device", "MBA B".to_owned())]);
    let mut lines = std::iter::from_fn(|| told.recv_timeout(PATIENCE).ok());
    assert!(lines.any(|line| line.contains(&met)), "nothing of {met}");
}

#[test]
fn a_node_with_nobody_there_says_what_happens_and_an_exchange_what_it_brought() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let (_node, told) = node.is_node_with_a_log();
    let says = |what: &str| {
        let mut lines = std::iter::from_fn(|| told.recv_timeout(PATIENCE).ok());
        lines.find(|line| line.contains(what)).unwrap_or_else(|| panic!("nothing of {what}"))
    };
    let online = says("On the network at 127.0.0.1:");
    assert!(online.starts_with("20"), "its time stands first: {online}");
    node.waits_until("online", |view| view["is_online"] == true);
    post.runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
    let said = post.says(&["sync", &node.ticket()]).out;
    assert!(said.contains(" went there.") && !said.contains("(s)"), "{said}");
    assert!(!says("MBA B is there.").contains("Wanjiku"), "nobody is named");
    assert!(says(" came.").contains("MBA B: "));
    // Each has a word to say of what came, and then there is nothing.
    let said: Vec<String> = (0..4).map(|_| post.says(&["sync", &node.ticket()]).out).collect();
    assert!(said.iter().any(|said| said.trim_end().ends_with("Nothing was new.")), "{said:?}");
}

#[test]
fn whoever_is_met_by_a_ticket_is_called_by_office_and_letters_whoever_else_is_in_the_list() {
    let (node, _) = Desk::founded();
    let [_, post] = ["0922", "0923"].map(|number| node.joined_by(number, "supervisor"));
    let _node = node.is_node();
    post.runs(&["peer", "add", "B", "127.0.0.1:9"]).json();
    let said = post.says(&["sync", &node.ticket()]).out;
    assert!(said.starts_with(&words::text("en", "cli-synced", &[("device", "MBA A".to_owned())])), "{said}");
    // One with a wrong letter is no device that nobody knows.
    assert_eq!(post.runs(&["sync", &format!("{}x", node.ticket())]).refusal(), "ticket-wrong");
}

#[test]
fn the_list_says_whole_why_a_device_was_not_reached_and_when_it_is_called_next() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    let key = node.runs(&["peer", "list"]).json()["key"].as_str().unwrap().to_owned();
    post.runs(&["record", "new", "seizure", "narrative=Behind the seat"]).json();
    assert!(!post.says(&["status"]).out.contains("on this device alone"), "there is no other that could have it");
    post.runs(&["peer", "add", &key, "127.0.0.1:9"]).json();
    let said = ["status", "peer list"].map(|command| post.says(&command.split(' ').collect::<Vec<_>>()).out);
    assert!(said.iter().all(|said| said.contains("on this device alone.")), "{said:?}");
    let _post = post.is_node();
    post.waits_until("in vain", |view| view["peers"][0]["error"]["code"] == "peer-not-reached" && view["peers"][0]["next"].is_string());
    let why = words::text("en", "error-peer-not-reached", &[]);
    let begun = Instant::now();
    loop {
        let said = post.says(&["peer", "list"]).out;
        assert!(said.contains(&why) && begun.elapsed() < PATIENCE, "{said}");
        // While it is called there is no next time.
        if said.contains("Next try at 20") {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn to_ask_how_this_device_is_on_the_network_changes_nothing_and_leaves_no_row() {
    let (desk, _) = Desk::founded();
    let rows = || {
        let audit = desk.runs(&["audit", "list"]).json();
        audit["rows"].as_array().unwrap().iter().filter(|row| row["event"] == "network").count()
    };
    desk.runs(&["peer", "network", "--listen", "127.0.0.1:4718"]).json();
    assert_eq!(rows(), 1);
    assert_eq!(desk.runs(&["peer", "network"]).json()["listen"], "127.0.0.1:4718");
    let said = desk.says(&["peer", "network"]).out;
    assert!(said.contains("127.0.0.1:4718") && said.contains(&words::text("en", "ui-peer-carries", &[])), "{said}");
    assert_eq!(rows(), 1);
}

#[test]
fn the_oldest_program_that_may_speak_is_shown_and_stated() {
    let (desk, _) = Desk::founded();
    let own = desk.runs(&["peer", "floor"]).json()["program"].as_str().unwrap().to_owned();
    let says = |word: &str| words::text("en", word, &[("version", own.clone()), ("floor", own.clone())]);
    assert_eq!(desk.says(&["peer", "floor"]).out.trim(), says("cli-floor-none"));
    assert_eq!(desk.runs(&["peer", "floor", "999"]).refusal(), "floor-newer");
    assert_eq!(desk.runs(&["peer", "floor", &own]).json()["floor"], own.as_str());
    assert_eq!(desk.says(&["peer", "floor"]).out.trim(), says("cli-floor"));
    let audit = desk.runs(&["audit", "list"]).json();
    assert!(audit["rows"].as_array().unwrap().iter().any(|row| row["event"] == "floor"), "{audit:#}");
}

#[test]
fn packs_are_stated_and_a_file_from_a_courier_is_checked() {
    let (desk, _) = Desk::founded();
    std::fs::write(desk.path("hs.csv"), "0901,Coffee\n").unwrap();
    std::fs::write(desk.path("other.csv"), "0901,Tea\n").unwrap();
    assert_eq!(desk.runs(&["pack", "state", text(&desk.path("hs.csv")), "--kind", "HS", "--edition", "2028"]).refusal(), "pack-kind-wrong");
    desk.runs(&["pack", "state", text(&desk.path("hs.csv")), "--kind", "hs", "--edition", "2028"]).json();
    assert_eq!(desk.runs(&["pack", "list"]).json()["packs"][0]["version"], "2028");
    assert_eq!(desk.runs(&["pack", "check", "hs.csv"]).json()["pack"]["kind"], "hs");
    let other = desk.runs(&["pack", "check", "other.csv"]);
    assert_eq!(other.code, 1);
    assert!(serde_json::from_str::<Json>(&other.out).unwrap()["pack"].is_null());
}

#[test]
fn over_a_line_of_64_kbit_the_alert_comes_before_the_records() {
    let (node, _) = Desk::founded();
    let post = node.joined_by("0922", "supervisor");
    node.imports(ROWS);
    node.runs(&["record", "new", "alert", "subject=Tanker with a second wall"]).json();
    let _served = node.is_node();
    let added = post.runs(&["peer", "add", &node.ticket()]).json();
    let key = added["peers"][0]["key"].as_str().unwrap().to_owned();
    let set = post.runs(&["peer", "set", &key, "--limit", "64"]).json();
    assert_eq!(set["peers"][0]["limit"], 64);
    let _post = post.is_node();
    let begun = Instant::now();
    while post.runs(&["search", "kind:alert"]).json()["total"] != 1 {
        assert!(begun.elapsed() < PATIENCE, "{:#}", post.runs(&["peer", "list"]).json());
        std::thread::sleep(Duration::from_millis(100));
    }
    // Of what was written before it, and would take some twenty seconds, nothing holds it up.
    assert!(post.seizures() < ROWS as u64);
    post.runs(&["peer", "set", &key, "--limit", "0"]).json();
}

#[test]
fn a_letter_lies_in_the_post_until_it_is_dropped_or_goes() {
    let (desk, _) = Desk::founded();
    let [node, post] = ["0922", "0923"].map(|number| desk.joined_by(number, "supervisor"));
    let letters = |desk: &Desk| desk.runs(&["post", "list"]).json()["letters"].as_array().unwrap().clone();
    assert_eq!(desk.runs(&["post", "send", "--for", "ZZ"]).refusal(), "no-such-receiver");
    let nothing = desk.says(&["post", "list"]).out;
    assert!(nothing.starts_with("No letter lies here") && nothing.lines().count() == 1, "{nothing}");
    let sent = desk.runs(&["post", "send", "--for", "C"]).json();
    assert_eq!((&sent["for"], &sent["left"], &sent["made"]["since"]), (&json!("C"), &json!(0), &Json::Null));
    let id = letters(&desk)[0]["id"].as_str().unwrap().to_owned();
    let said = desk.says(&["post", "list"]).out;
    assert!(said.contains("written here") && said.trim_end().ends_with(&id), "{said}");
    assert!(said.lines().next().is_some_and(|heads| heads.starts_with("For device") && heads.ends_with("Letter")), "{said}");
    desk.runs(&["post", "drop", &id]).json();
    assert!(desk.says(&["post", "list"]).out.contains("Dropped by an officer"));
    assert_eq!(desk.runs(&["post", "drop", &id]).refusal(), "no-such-letter");

    // The node carries the next one, for a laptop that it has met once.
    assert_eq!(node.runs(&["peer", "network", "--carry", "yes"]).json()["carries"], true);
    let _node = node.is_node();
    desk.runs(&["sync", &node.ticket()]).json();
    post.runs(&["sync", &node.ticket()]).json();
    // Whoever writes small letters means the same.
    desk.runs(&["post", "send", "--for", "c"]).json();
    desk.runs(&["sync", &node.ticket()]).json();
    assert_eq!(letters(&desk), Vec::<Json>::new());
    let sent = desk.runs(&["post", "list"]).json()["sent"][0].clone();
    assert_eq!((&sent["state"], &sent["by"]), (&json!("handed"), &json!("B")));
    assert_eq!((&letters(&node)[0]["to"], &letters(&node)[0]["from"]), (&json!("C"), &json!("A")));
    post.runs(&["sync", &node.ticket()]).json();
    let begun = Instant::now();
    while !letters(&node).is_empty() {
        assert!(begun.elapsed() < PATIENCE, "{:#?}", letters(&node));
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_stick_carries_what_is_new_to_the_one_laptop_that_it_is_for() {
    let (desk, _) = Desk::founded();
    let [post, other] = ["0922", "0923"].map(|number| desk.joined_by(number, "supervisor"));
    desk.imports(20);
    let [first, second, receipt] = ["first", "second", "receipt"].map(|name| desk.path(name).display().to_string());
    desk.runs(&["bundle", "make", &first, "--for", "B"]).json();
    assert_eq!(other.runs(&["bundle", "accept", &first]).refusal(), "not-for-you");
    let shown = post.runs(&["bundle", "show", &first]).json();
    assert_eq!((&shown["letters"], &shown["new"]), (&json!("A"), &shown["entries"]), "{shown}");
    assert_eq!(post.runs(&["bundle", "accept", &first]).json()["from"], "A");
    assert_eq!(post.seizures(), 20);
    post.runs(&["bundle", "receipt", &receipt, "--for", "A"]).json();
    assert_eq!(desk.runs(&["bundle", "accept", &receipt]).json()["receipts"], 1);
    desk.runs(&["record", "new", "message", "subject=From the port"]).json();
    let made = desk.runs(&["bundle", "make", &second, "--for", "B"]).json()["made"].clone();
    assert!(made["since"].is_string() && made["entries"].as_u64() > Some(0) && made["spaces"].as_u64() > Some(0), "{made}");
    let again = desk.says(&["bundle", "make", &second, "--for", "B", "--replace"]).out;
    assert!(again.contains("Entries: ") && again.contains("behind the receipt of B"), "{again}");
    let shown = post.runs(&["bundle", "show", &second]).json();
    assert!(shown["since"].is_string() && shown["new"] == shown["entries"], "{shown}");
    assert!(shown["bytes"].as_u64().unwrap() < std::fs::metadata(&first).unwrap().len());
    assert_eq!(post.runs(&["bundle", "accept", &second]).json()["known"], 0);
}

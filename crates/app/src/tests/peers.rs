//! Laptops on a network: each on an address of loopback, found by ticket or by what a registrar says.

use super::bundles::two_laptops;
use super::{Desk, cocaine};
use crate::Happening;
use crate::peers::Live;
use serde_json::{Value as Json, json};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Longer than anything takes on loopback, on a busy machine too.
const PATIENCE: Duration = Duration::from_secs(120);

impl Desk {
    /// Goes on the network, at any free port of loopback.
    pub(super) fn goes_online(&self) {
        self.goes_online_at("127.0.0.1:0");
    }

    /// The same at an address of its own: nobody else takes the port of one that left it.
    fn goes_online_at(&self, listen: &str) {
        self.app.keep_online();
        self.calls("peer.network", json!({"is_on": true, "listen": listen}));
        self.waits_until("online", |view| view["is_online"] == true);
    }

    pub(super) fn waits_until(&self, what: &str, is_so: impl Fn(&Json) -> bool) -> Json {
        let begun = Instant::now();
        loop {
            let view = self.calls("peer.list", json!({}));
            if is_so(&view) {
                return view;
            }
            assert!(begun.elapsed() < PATIENCE, "{what}: {view:#}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn adds(&self, other: &Desk) -> Json {
        let ticket = other.calls("peer.ticket", json!({}))["ticket"].clone();
        self.calls("peer.add", json!({"ticket": ticket, "name": "Headquarters"}))
    }

    fn has(&self, id: &Json) -> bool {
        self.tries("record.get", json!({"id": id})).is_ok()
    }

    fn waits_for(&self, id: &Json) {
        let begun = Instant::now();
        while !self.has(id) {
            assert!(begun.elapsed() < PATIENCE, "{:#}", self.calls("peer.list", json!({})));
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What is told of the network, up to what is looked for.
    fn told_until(told: &Receiver<(String, Happening)>, is_it: impl Fn(&Happening) -> bool) -> Vec<Happening> {
        let mut all = Vec::new();
        while !all.last().is_some_and(&is_it) {
            let (_, happening) = told.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("only {all:?}"));
            all.push(happening);
        }
        all
    }

    /// Exchanges once, as the command line does.
    pub(super) fn syncs_with(&self, device: &Json) -> Json {
        let job = self.calls("peer.sync", json!({"device": device}))["job"].clone();
        let begun = Instant::now();
        loop {
            let status = self.calls("job.status", json!({"job": job}));
            if status["finished"] == true {
                return status;
            }
            assert!(begun.elapsed() < PATIENCE, "{status:#}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

#[test]
fn what_one_laptop_saves_is_with_the_other_at_once_and_both_say_so() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    let added = post.adds(&desk);
    let line = &added["peers"][0];
    assert_eq!((&line["name"], &line["standing"], &line["is_listed"]), (&json!("Headquarters"), &json!("stands"), &json!(true)));
    let even = post.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    assert_eq!(even["peers"][0]["state"], "connected");
    assert!(even["peers"][0]["route"].as_str().unwrap().starts_with("127.0.0.1:"), "{even:#}");

    let saved = post.records(cocaine(), true)["id"].clone();
    desk.waits_for(&saved);
    let alert = desk.calls("record.set", json!({"kind": "alert", "values": {"subject": "Tea"}}))["id"].clone();
    post.waits_for(&alert);
    // Nobody added the post at the desk: it came by itself, and is shown.
    let view = desk.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    let line = &view["peers"][0];
    assert_eq!(line["is_listed"], false);
    assert!(line["even"].is_string());
    // Nothing stands to go, and no time is told of it.
    let none = json!({"count": 0, "bytes": 0, "has_more": false});
    assert_eq!([&line["to_send"], &line["to_come"], &line["seconds_left"]], [&json!({}), &json!({}), &Json::Null]);
    assert_eq!([&line["pictures_to_send"], &line["pictures_to_come"]], [&none, &none]);
}

#[test]
fn a_device_that_is_left_alone_is_not_dialled_and_goes_on_where_it_stopped() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    post.adds(&desk);
    let view = post.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    let mut settings = view["peers"][0].clone();
    settings["is_paused"] = json!(true);
    post.calls("peer.set", json!({"key": settings["key"], "settings": settings}));
    post.waits_until("paused", |view| view["peers"][0]["state"] == "paused");
    let saved = post.records(cocaine(), true)["id"].clone();
    std::thread::sleep(Duration::from_millis(1_500));
    assert!(!desk.has(&saved), "it was told of while it was to be left alone");
    // Who asks for it now exchanges all the same, once.
    let asked = post.syncs_with(&settings["key"]);
    assert_eq!((&asked["exchanged"]["is_even"], desk.has(&saved)), (&json!(true), true), "{asked:#}");
    let saved = post.records(cocaine(), true)["id"].clone();
    std::thread::sleep(Duration::from_secs(1));
    assert!(!desk.has(&saved));
    settings["is_paused"] = json!(false);
    post.calls("peer.set", json!({"key": settings["key"], "settings": settings}));
    desk.waits_for(&saved);
}

#[test]
fn one_exchange_on_request_needs_nobody_to_stay_on_the_network() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    let key = post.adds(&desk)["peers"][0]["key"].clone();
    let saved = post.records(cocaine(), true)["id"].clone();
    let status = post.syncs_with(&key);
    assert_eq!((&status["exchanged"]["is_even"], &status["error"]), (&json!(true), &Json::Null), "{status:#}");
    assert!(desk.has(&saved));
    let again = post.syncs_with(&key);
    assert_eq!((&again["exchanged"]["delivered"], &again["exchanged"]["stored"]), (&json!(0), &json!(0)));
    desk.calls("office.add", json!({"code": "LOK"}));
    let told = post.syncs_with(&key)["exchanged"].clone();
    assert!(told["said"].as_u64() > Some(0) && told["stored"] == 0, "what a registrar stated is something new: {told:#}");
    desk.app.close();
    // Just before it has gone it lets nobody in.
    let code = post.syncs_with(&key)["error"]["code"].clone();
    assert!(["peer-refused", "peer-not-reached"].contains(&code.as_str().unwrap()), "{code}");
}

#[test]
fn whose_disk_has_no_room_says_so_and_has_the_rest_when_there_is_some() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    let key = post.adds(&desk)["peers"][0]["key"].clone();
    let is_full = |is_full: bool| desk.app.shared.is_full.store(is_full, std::sync::atomic::Ordering::Relaxed);
    let saved = post.records(cocaine(), true)["id"].clone();
    is_full(true);
    let status = post.syncs_with(&key);
    assert_eq!(status["error"]["code"], "peer-no-room", "{status:#}");
    assert_eq!(post.calls("peer.list", json!({}))["peers"][0]["error"]["code"], "peer-no-room");
    desk.waits_until("why", |view| view["peers"][0]["error"]["code"] == "disk-nearly-full");
    is_full(false);
    let status = post.syncs_with(&key);
    assert_eq!((&status["exchanged"]["is_even"], desk.has(&saved)), (&json!(true), true), "{status:#}");
}

#[test]
fn whose_program_is_older_than_a_registrar_asks_for_is_told_so_and_has_everything_when_it_is_updated() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    let key = post.adds(&desk)["peers"][0]["key"].clone();
    let own = desk.calls("floor.get", json!({}))["program"].clone();
    assert_eq!(post.is_refused("floor.state", json!({"version": own})), "not-of-the-whole");
    for (version, refusal) in [("newest", "floor-wrong"), ("999", "floor-newer")] {
        assert_eq!(desk.is_refused("floor.state", json!({"version": version})), refusal);
    }
    assert_eq!(desk.calls("floor.state", json!({"version": own})), json!({"program": own, "floor": own, "newer": null}));
    assert_eq!(desk.is_refused("floor.state", json!({"version": own})), "floor-not-higher");
    let is_old = |is_old: bool| post.app.shared.is_old.store(is_old, std::sync::atomic::Ordering::Relaxed);
    let saved = post.records(cocaine(), true)["id"].clone();
    is_old(true);
    let status = post.syncs_with(&key);
    assert_eq!(status["error"]["code"], "program-old", "{status:#}");
    assert_eq!(post.calls("peer.list", json!({}))["peers"][0]["error"]["code"], "program-old");
    let why = desk.waits_until("why", |view| view["peers"][0]["error"]["code"] == "peer-program-old");
    assert_eq!((&why["peers"][0]["error"]["values"]["floor"], desk.has(&saved)), (&own, false));
    is_old(false);
    let status = post.syncs_with(&key);
    assert_eq!((&status["exchanged"]["is_even"], desk.has(&saved)), (&json!(true), true), "{status:#}");
    assert_eq!(post.calls("floor.get", json!({}))["floor"], own);
    is_old(true);
    let known = post.calls("floor.get", json!({}));
    assert_eq!((&known["floor"], &known["newer"]), (&Json::Null, &own), "who has heard of it says it without being turned away");
}

#[test]
fn a_device_of_which_no_address_is_known_is_not_called_and_comes_into_no_list() {
    let (desk, post) = two_laptops();
    let key = post.app.device().unwrap();
    assert_eq!(desk.is_refused("peer.sync", json!({"device": key})), "peer-no-address");
    assert_eq!(desk.calls("peer.list", json!({}))["peers"], json!([]));
}

#[test]
fn a_registrar_says_for_all_where_a_device_is_found() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    let view = desk.calls("peer.list", json!({}));
    let (key, socket) = (view["key"].clone(), view["sockets"][0].clone());
    assert_eq!(post.is_refused("address.state", json!({"device": key, "addresses": [], "relays": []})), "not-the-registrar");
    let said = json!({"device": key, "addresses": [socket], "relays": []});
    desk.calls("address.state", said);
    desk.syncs(&post);
    let line = post.calls("peer.list", json!({}))["peers"][0].clone();
    assert_eq!((&line["key"], &line["stated"], &line["is_listed"]), (&key, &json!([socket]), &json!(false)));
    post.goes_online();
    let saved = post.records(cocaine(), true)["id"].clone();
    desk.waits_for(&saved);
}

#[test]
fn strangers_are_refused_on_both_sides_and_wrong_tickets_are_told() {
    let (desk, post) = two_laptops();
    let stranger = Desk::founded();
    desk.goes_online();
    stranger.goes_online();
    let ticket = stranger.calls("peer.ticket", json!({}))["ticket"].clone();
    assert_eq!(desk.is_refused("peer.add", json!({"ticket": ticket})), "device-unknown");
    assert_eq!(desk.is_refused("peer.add", json!({"ticket": "ncen1nonsense"})), "ticket-wrong");
    let own = desk.calls("peer.ticket", json!({}))["ticket"].clone();
    assert_eq!(desk.is_refused("peer.add", json!({"ticket": own})), "peer-is-this-device");
    assert_eq!(post.is_refused("peer.ticket", json!({})), "network-off");
    assert_eq!(post.is_refused("peer.network", json!({"relays": ["192.0.2.1:80"]})), "relay-wrong");
}

#[test]
fn a_folder_that_is_closed_is_off_the_network_and_comes_back_with_its_passphrase() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    post.adds(&desk);
    post.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    desk.app.shared.forget_keys();
    post.waits_until("cut", |view| view["peers"][0]["state"] != "connected");
    desk.calls("unlock", json!({"seat": "0417", "passphrase": super::PASSPHRASE}));
    let at = desk.waits_until("online", |view| view["is_online"] == true);
    // Port 0 was another port before: the ticket is given again.
    assert!(at["sockets"][0].is_string());
    post.adds(&desk);
    let saved = post.records(cocaine(), true)["id"].clone();
    desk.waits_for(&saved);
}

#[test]
fn a_line_that_is_not_kept_is_opened_for_news_and_then_left_alone() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    let added = post.adds(&desk);
    let mut settings = added["peers"][0].clone();
    settings["stays"] = json!(false);
    post.calls("peer.set", json!({"key": settings["key"], "settings": settings}));
    let saved = post.records(cocaine(), true)["id"].clone();
    desk.waits_for(&saved);
    let at_rest = |view: &Json| view["peers"][0]["state"] == "apart" && view["peers"][0]["has_news"] == false;
    post.waits_until("at rest", at_rest);
    desk.waits_until("at rest", at_rest);
    let before = post.app.shared.peers.meetings.load(std::sync::atomic::Ordering::Relaxed);
    std::thread::sleep(Duration::from_secs(3));
    let after = post.app.shared.peers.meetings.load(std::sync::atomic::Ordering::Relaxed);
    assert_eq!(before, after, "nothing is new, and it met again");
}

#[test]
fn whoever_leaves_the_network_is_off_it_and_may_come_back_at_once() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online_at("127.0.0.5:0");
    post.adds(&desk);
    post.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    let at = post.calls("peer.list", json!({}))["sockets"][0].clone();
    post.calls("peer.network", json!({"is_on": false}));
    post.waits_until("off", |view| view["is_online"] == false && view["peers"][0]["state"] == "apart");
    let saved = desk.records(cocaine(), true)["id"].clone();
    desk.waits_until("cut", |view| view["peers"][0]["state"] != "connected");
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(post.is_refused("record.get", json!({"id": saved})), "no-such-record");
    // At the very address that it had.
    post.calls("peer.network", json!({"is_on": true, "listen": at}));
    post.waits_until("online", |view| view["is_online"] == true);
}

#[test]
fn every_address_that_is_talked_to_is_listed_with_its_reason_and_the_bytes() {
    let (desk, post) = two_laptops();
    let whys = |view: &Json| -> Vec<String> {
        view["rows"].as_array().unwrap().iter().map(|row| row["why"].as_str().unwrap().to_owned()).collect()
    };
    let alone = post.calls("peer.addresses", json!({}));
    assert_eq!(alone, json!({"since": null, "rows": [], "ways": {}, "devices": [], "total": [0, 0]}));
    post.calls("peer.network", json!({"relays": ["https://relay.customs.example"], "is_local": true}));
    let wanted = post.calls("peer.addresses", json!({}));
    assert_eq!(whys(&wanted), ["relay", "local", "local", "names"]);
    assert!(wanted["rows"].as_array().unwrap().iter().all(|row| row["is_in_use"] == false), "{wanted:#}");
    post.calls("peer.network", json!({"relays": [], "is_local": false}));

    desk.goes_online();
    post.goes_online();
    post.adds(&desk);
    let list = post.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    let view = post.calls("peer.addresses", json!({}));
    let row = |why: &str| view["rows"].as_array().unwrap().iter().find(|row| row["why"] == why && row["is_in_use"] == true).cloned();
    assert_eq!(row("listens").unwrap()["address"], list["sockets"][0]);
    let theirs = row("peer-listed").unwrap_or_else(|| panic!("{view:#}"));
    let peer = &list["peers"][0];
    let expected = (&peer["key"], &peer["letters"], &json!("Headquarters"), &peer["route"]);
    assert_eq!((&theirs["device"], &theirs["letters"], &theirs["name"], &theirs["address"]), expected);
    assert!(whys(&view).iter().all(|why| why == "listens" || why.starts_with("peer-")), "{view:#}");
    let sent = |bytes: &Json| bytes[0].as_u64().unwrap();
    assert!(view["since"].is_string() && sent(&view["ways"]["ipv4"]) > 0 && sent(&view["ways"]["relay"]) == 0, "{view:#}");
    assert_eq!((&view["devices"][0]["key"], &view["devices"][0]["bytes"]), (&peer["key"], &view["total"]));
    assert!(sent(&view["total"]) > 0);
}

#[test]
fn with_a_device_that_was_revoked_nothing_is_called_even() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    let key = post.adds(&desk)["peers"][0]["key"].clone();
    post.syncs_with(&key);
    let seats = desk.calls("seats", json!({}));
    let seat = seats.as_array().unwrap().iter().find(|seat| seat["lease"].is_string()).unwrap()["id"].clone();
    desk.calls("seat.revoke", json!({"seat": seat, "reason": "stolen", "device": true}));
    let status = post.syncs_with(&key);
    assert_eq!(status["exchanged"]["is_even"], false, "{status:#}");
    let view = desk.calls("peer.list", json!({}));
    assert_eq!((&view["peers"][0]["standing"], &view["peers"][0]["is_even"]), (&json!("revoked"), &json!(false)));
}

#[test]
fn who_came_is_shown_with_when_after_a_restart_too_until_it_is_taken_out() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    post.adds(&desk);
    for side in [&desk, &post] {
        side.waits_until("even", |view| view["peers"][0]["is_even"] == true);
    }
    desk.calls("peer.network", json!({"is_on": false}));
    desk.waits_until("off", |view| view["is_online"] == false && view["peers"][0]["state"] == "apart");
    let desk = desk.restarted();
    let line = desk.calls("peer.list", json!({}))["peers"][0].clone();
    assert_eq!((&line["key"], &line["is_listed"], &line["state"]), (&json!(post.app.device().unwrap()), &json!(false), &json!("apart")));
    assert!(line["last"].is_string() && line["even"].is_string(), "{line:#}");
    assert_eq!(desk.calls("peer.remove", json!({"device": line["key"]}))["peers"], json!([]));
    let desk = desk.restarted();
    assert_eq!(desk.calls("peer.list", json!({}))["peers"], json!([]));
    // It comes again by itself, and is shown again.
    desk.goes_online();
    post.adds(&desk);
    desk.waits_until("here", |view| view["peers"][0]["state"] == "connected");
}

#[test]
fn a_device_that_was_ended_or_revoked_is_shown_so_and_for_one_that_was_revoked_nothing_is_made() {
    let (desk, post) = two_laptops();
    let other = desk.joined_by("0930", "BUS", "entry");
    let [ended, revoked, own] = [&post, &other, &desk].map(|one| one.app.device().unwrap());
    for device in [&ended, &revoked] {
        desk.calls("peer.add", json!({"device": device, "addresses": ["127.0.0.1:9"]}));
    }
    desk.calls("seat.revoke", json!({"seat": desk.standing_seat_of("0922"), "reason": "left"}));
    desk.calls("seat.revoke", json!({"seat": desk.standing_seat_of("0930"), "reason": "stolen", "device": true}));
    let view = desk.calls("peer.list", json!({}));
    let standing = |key: &str| view["peers"].as_array().unwrap().iter().find(|line| line["key"] == key).unwrap()["standing"].clone();
    assert_eq!((standing(&ended), standing(&revoked)), (json!("ended"), json!("revoked")));
    let path = desk.folder.path().join("none.ncen");
    for (device, code) in [(&revoked, "receiver-revoked"), (&own, "receiver-is-this-device")] {
        assert_eq!(desk.is_refused("post.send", json!({"for": device})), code);
        for call in ["bundle.make", "bundle.receipt"] {
            assert_eq!(desk.is_refused(call, json!({"path": path, "for": device})), code, "{call}");
        }
    }
    let places = |addresses: Json| json!({"device": revoked, "addresses": addresses, "relays": []});
    assert_eq!(desk.is_refused("address.state", places(json!(["127.0.0.1:9"]))), "device-revoked");
    desk.calls("address.state", places(json!([])));
    desk.calls("peer.remove", json!({"device": revoked}));
    assert_eq!(desk.is_refused("peer.add", json!({"device": revoked, "addresses": ["127.0.0.1:9"]})), "device-revoked");
    desk.calls("peer.add", json!({"device": ended, "addresses": ["127.0.0.1:9"]}));
    desk.calls("address.state", json!({"device": ended, "addresses": ["127.0.0.1:9"], "relays": []}));
    // It hears by it that it was ended.
    assert!(desk.finishes("bundle.make", json!({"path": path, "for": ended}))["error"].is_null());
}

#[test]
fn a_new_address_is_tried_at_once_whatever_was_tried_before() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    let key = desk.app.device().unwrap();
    // Patience is a quarter of an hour by now.
    let in_vain = Live { failures: 9, ended: Some(Instant::now()), ..Live::default() };
    crate::shared::lock(&post.app.shared.peers.live).insert(journals::Key::parse(&key).unwrap(), in_vain);
    post.adds(&desk);
    post.waits_until("even", |view| view["peers"][0]["is_even"] == true);
}

#[test]
fn who_was_enrolled_before_a_device_adds_it_when_a_bundle_has_named_it() {
    let (desk, post) = two_laptops();
    let node = desk.joined_by("0930", "MBA", "supervisor");
    node.goes_online();
    let ticket = node.calls("peer.ticket", json!({}))["ticket"].clone();
    assert_eq!(post.is_refused("peer.add", json!({"ticket": ticket})), "device-unknown");
    desk.carries_to(&post);
    assert_eq!(post.calls("peer.add", json!({"ticket": ticket}))["peers"][0]["standing"], "stands");
}

#[test]
fn an_exchange_on_request_counts_what_it_brings_and_not_what_the_line_carried_before() {
    let (desk, post) = two_laptops();
    desk.goes_online();
    post.goes_online();
    let key = post.adds(&desk)["peers"][0]["key"].clone();
    let saved = post.records(cocaine(), true)["id"].clone();
    desk.waits_for(&saved);
    let is_told = |view: &Json| view["peers"][0]["is_even"] == true && view["peers"][0]["delivered"][1] != 0;
    post.waits_until("delivered", is_told);
    let done = post.syncs_with(&key)["exchanged"].clone();
    assert_eq!(done, json!({"delivered": 0, "stored": 0, "pictures": 0, "letters": 0, "said": 0, "is_even": true}));
}

#[test]
fn what_happens_on_the_network_is_told_to_whoever_keeps_a_log() {
    let (desk, post) = two_laptops();
    let told = desk.app.happenings();
    desk.goes_online();
    post.goes_online();
    post.adds(&desk);
    let name = format!("BUS {}", desk.at_work().authority().device(&post.at_work().device).unwrap().letters);
    Desk::told_until(&told, |one| *one == Happening::Met(name.clone()));
    post.records(cocaine(), true);
    let stored = |one: &Happening| matches!(one, Happening::Exchanged(device, new) if *device == name && new.stored > 0);
    Desk::told_until(&told, stored);
    // A port that another program has: it is said once, not at each try.
    let taken = std::net::UdpSocket::bind("127.0.0.6:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    desk.calls("peer.network", json!({"listen": address}));
    let Some(Happening::Refused(why)) = Desk::told_until(&told, |one| matches!(one, Happening::Refused(_))).pop() else { panic!("why") };
    assert_eq!((why.code.as_str(), &why.values["address"]), ("network-address", &json!(address)));
    std::thread::sleep(Duration::from_secs(5));
    assert!(told.try_iter().all(|(_, one)| !matches!(one, Happening::Refused(_))));
    drop(taken);
    Desk::told_until(&told, |one| matches!(one, Happening::Online(_)));
}

#[test]
fn rows_say_with_which_device_it_was_however_it_was_called() {
    let (desk, post) = two_laptops();
    let key = json!(post.app.device().unwrap());
    let letters = desk.at_work().authority().device(&post.at_work().device).unwrap().letters.clone();
    let added = desk.calls("peer.add", json!({"device": letters, "addresses": ["127.0.0.1:9"]}));
    desk.calls("peer.set", json!({"key": letters, "settings": added["peers"][0]}));
    desk.calls("peer.remove", json!({"device": letters}));
    assert_eq!((desk.audited("peer"), desk.audited("peer-removed")), (vec![key.clone(), key.clone()], vec![key]));
    desk.calls("address.state", json!({"device": letters, "addresses": ["192.0.2.7:4717"], "relays": []}));
    assert_eq!(desk.audited("address"), [json!(post.app.device().unwrap())]);
}

#[test]
fn what_no_other_device_may_have_is_on_this_one_alone_until_one_that_may_has_signed_for_it() {
    let desk = Desk::founded();
    for code in ["BUS", "LOK"] {
        desk.calls("office.add", json!({"code": code}));
    }
    let post = desk.joined_by("0922", "BUS", "entry");
    let (stranger, colleague) = (desk.joined_by("0041", "LOK", "entry"), desk.joined_by("0923", "BUS", "entry"));
    desk.carries_to(&post);
    post.records(cocaine(), true);
    stranger.goes_online();
    let stranger = post.adds(&stranger)["peers"][0]["key"].clone();
    assert_eq!(post.syncs_with(&stranger)["exchanged"]["is_even"], true);
    let view = post.calls("peer.list", json!({}));
    let alone = view["alone"].as_u64().unwrap();
    assert!(view["peers"][0]["unsigned"] == 0 && alone > 0, "who may not read it has every entry for it: {view:#}");
    colleague.goes_online();
    let ticket = colleague.calls("peer.ticket", json!({}))["ticket"].clone();
    assert_eq!(post.syncs_with(&ticket)["exchanged"]["is_even"], true);
    assert_eq!(post.calls("peer.list", json!({}))["alone"], 0);
    post.records(cocaine(), true);
    assert_ne!(post.calls("peer.list", json!({}))["alone"], 0, "what was saved since is");
}

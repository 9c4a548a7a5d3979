//! Peers that do not keep to the format: the session ends, and nothing that does not belong here is handed on.

use super::device::{Device, Shown, space};
use crate::*;
use journals::{Incarnation, Program};
use std::collections::{BTreeMap, BTreeSet};

const RUN: Incarnation = Incarnation([9; 8]);

/// A session that has greeted an office, with the keys of both.
struct Talk {
    devices: [Device; 2],
    session: Session,
    peer: Session,
}

impl Talk {
    fn new() -> Talk {
        let mut devices = [1, 2].map(|number| Device::new(number, BTreeSet::from([space(1), space(2)])));
        let known = devices.iter().map(|device| (device.key, BTreeSet::from([space(1), space(2)]))).collect();
        devices.iter_mut().for_each(|device| device.known = std::clone::Clone::clone(&known));
        devices[1].writes(space(2), 0, 10, [1; 8]);
        let keys = [devices[0].key, devices[1].key];
        let session = Session::new(keys[0], keys[1], Side::Answered, [1; 16], Kinds::new());
        let peer = Session::new(keys[1], keys[0], Side::Dialled, [2; 16], Kinds::new());
        Talk { devices, session, peer }
    }

    fn says(&mut self, frame: &Frame) -> Result<Option<Received>, Broken> {
        let shown = Shown(&self.devices[0], self.devices[1].key);
        self.session.receive(&shown, frame.clone())
    }

    /// Both talk honestly until the peer would say a frame of this kind.
    fn until(&mut self, wanted: impl Fn(&Frame) -> bool) -> Frame {
        let keys = [self.devices[0].key, self.devices[1].key];
        for _ in 0..50 {
            if let Some(frame) = self.peer.next_frame(&Shown(&self.devices[1], keys[0])).unwrap() {
                if wanted(&frame) {
                    return frame;
                }
                self.says(&frame).unwrap();
            }
            if let Some(frame) = self.session.next_frame(&Shown(&self.devices[0], keys[1])).unwrap() {
                self.peer.receive(&Shown(&self.devices[1], keys[0]), frame).unwrap();
            }
        }
        panic!("it never says that");
    }
}

fn hello(versions: (u64, u64)) -> Frame {
    Frame::Hello {
        versions,
        program: Program(1, 2, 0),
        nonce: [0; 16],
        authority: [0; 16],
        spaces: [0; 16],
        drawers: Vec::new(),
        kinds: Kinds::new(),
        wants: false,
        carries: false,
    }
}

#[test]
fn nothing_is_heard_before_the_first_word_and_it_is_said_once() {
    for frame in [Frame::Sent { tag: [0; 16] }, Frame::Stored { items: 0 }, Frame::Areas { areas: Vec::new(), last: true }] {
        assert_eq!(Talk::new().says(&frame), Err(Broken::Frame));
    }
    let mut talk = Talk::new();
    assert_eq!(talk.says(&hello((1, 1))), Ok(None));
    assert_eq!(talk.says(&hello((1, 1))), Err(Broken::Frame));
    assert_eq!(Talk::new().says(&hello((2, 3))), Err(Broken::Version));
    assert_eq!(Talk::new().says(&hello((1, 3))), Ok(None), "a newer program speaks the older version too");
}

#[test]
fn whose_program_is_older_than_the_administration_asks_for_is_not_spoken_to() {
    // That of the peer is 1.2.0.
    for (floor, hears) in [(None, true), (Some(Program(1, 2, 0)), true), (Some(Program(1, 2, 1)), false)] {
        let mut talk = Talk::new();
        assert_eq!(talk.session.asks_for(floor), Ok(()), "nobody has spoken yet");
        let expected = if hears { Ok(None) } else { Err(Broken::Older(Program(1, 2, 0), Program(1, 2, 1))) };
        assert_eq!(talk.says(&hello((1, 1))), expected);
        assert_eq!(talk.session.peer_carries().is_some(), hears, "nothing of it is believed");
    }
    let mut talk = Talk::new();
    talk.says(&hello((1, 1))).unwrap();
    assert_eq!(talk.session.asks_for(Some(Program(2, 0, 0))), Err(Broken::Older(Program(1, 2, 0), Program(2, 0, 0))), "in its middle too");
    let session = Session::new(talk.devices[0].key, talk.devices[1].key, Side::Dialled, [1; 16], Kinds::new());
    let said = session.by(Program(3, 4, 5)).next_frame(&Shown(&talk.devices[0], talk.devices[1].key)).unwrap();
    assert!(matches!(said, Some(Frame::Hello { program: Program(3, 4, 5), .. })), "{said:?}");
}

#[test]
fn an_item_stands_in_its_area_or_nowhere() {
    let is_item = |frame: &Frame| matches!(frame, Frame::Item { .. });
    let mut talk = Talk::new();
    let Frame::Item { bytes, tag, .. } = talk.until(is_item) else { unreachable!() };
    let item = |tag: [u8; 16], bytes: Vec<u8>| Frame::Item { tag, last: true, bytes };
    // An entry among statements, under a tag that nobody named, and what is no item at all.
    assert_eq!(talk.says(&item([0; 16], bytes.clone())), Err(Broken::Item));
    assert_eq!(talk.says(&item([9; 16], bytes.clone())), Err(Broken::Frame));
    assert_eq!(talk.says(&item(tag, vec![1; 40])), Err(Broken::Item));
    // A piece of one area goes on in no other.
    assert_eq!(talk.says(&Frame::Item { tag, last: false, bytes: vec![1; 10] }), Ok(None));
    assert_eq!(talk.says(&item([0; 16], bytes.clone())), Err(Broken::Frame));
    let mut talk = Talk::new();
    let honest = talk.until(is_item);
    assert!(talk.says(&honest).unwrap().is_some());
}

#[test]
fn an_item_without_an_end_is_too_much() {
    let mut talk = Talk::new();
    let Frame::Item { tag, .. } = talk.until(|frame| matches!(frame, Frame::Item { .. })) else { unreachable!() };
    let piece = Frame::Item { tag, last: false, bytes: vec![0; PIECE_MAX] };
    let ends = (0..100).find_map(|_| talk.says(&piece).err());
    assert_eq!(ends, Some(Broken::TooMuch));
}

#[test]
fn what_is_to_come_is_counted_by_lane_until_it_came_whatever_numbers_are_named() {
    let mut talk = Talk::new();
    (1..3).for_each(|time| talk.devices[1].writes(space(2), time, 10, [time as u8; 8]));
    talk.devices[1].writes(space(1), 3, 10, [3; 8]);
    let item = talk.until(|frame| matches!(frame, Frame::Item { .. }));
    assert_eq!(talk.session.to_come(), BTreeMap::from([(Lane::Notices, 1), (Lane::Records, 3)]));
    talk.says(&item).unwrap();
    assert_eq!((talk.session.counted(), talk.session.to_come()), (1, BTreeMap::from([(Lane::Records, 3)])), "what is urgent comes first");
    // Numbers are claims.
    let mut talk = Talk::new();
    let Frame::Frontier { tag, mut tips, .. } = talk.until(|frame| matches!(frame, Frame::Frontier { .. })) else { unreachable!() };
    tips.values_mut().flatten().for_each(|tip| tip.n = u64::MAX);
    tips.insert(Life::Journal(journals::Key([8; 32]), RUN), vec![Tip { n: u64::MAX, id: [8; 16] }]);
    talk.says(&Frame::Frontier { tag, tips, last: true }).unwrap();
    assert_eq!(talk.session.to_come(), BTreeMap::from([(Lane::Records, 1 << 32)]));
    // What was named and is not given is waited for by nobody.
    talk.says(&Frame::Sent { tag }).unwrap();
    assert_eq!(talk.session.to_come(), BTreeMap::new());
}

#[test]
fn nobody_says_that_more_was_stored_than_went_out_nor_the_same_again() {
    let mut talk = Talk::new();
    let Frame::Item { tag, .. } = talk.until(|frame| matches!(frame, Frame::Item { .. })) else { unreachable!() };
    // Each would be work for nothing, and thousands of them are a few bytes.
    let nothing = Frame::Frontier { tag, tips: Tips::new(), last: false };
    for frame in [Frame::Stored { items: 1 }, Frame::Stored { items: 0 }, Frame::Areas { areas: Vec::new(), last: false }, nothing] {
        assert_eq!(talk.says(&frame), Err(Broken::Frame), "{frame:?}");
    }
}

#[test]
fn who_says_again_and_again_what_nothing_called_for_is_heard_a_thousand_times() {
    let words: [fn([u8; 16]) -> Frame; 3] = [
        |tag| Frame::Frontier { tag, tips: Tips::new(), last: true },
        |tag| Frame::Sent { tag },
        |_| Frame::Areas { areas: Vec::new(), last: true },
    ];
    for word in words {
        let mut talk = Talk::new();
        let Frame::Item { tag, .. } = talk.until(|frame| matches!(frame, Frame::Item { .. })) else { unreachable!() };
        let heard = (0..2_000).take_while(|_| talk.says(&word(tag)).is_ok()).count();
        // Its own list of spaces was one, and that all was sent is news once.
        assert!((998..=1_001).contains(&heard), "{heard} of {:?}", word(tag));
        assert_eq!(talk.says(&word(tag)), Err(Broken::TooMuch));
    }
}

#[test]
fn who_has_stored_more_than_a_thousand_items_one_by_one_has_said_nothing_too_often() {
    let mut talk = Talk::new();
    (0..1_500).for_each(|time| talk.devices[0].writes(space(2), time, 10, [3; 8]));
    let keys = [talk.devices[0].key, talk.devices[1].key];
    let mut told = 0;
    for _ in 0..20 {
        while let Some(frame) = talk.session.next_frame(&Shown(&talk.devices[0], keys[1])).unwrap() {
            let received = talk.peer.receive(&Shown(&talk.devices[1], keys[0]), frame).unwrap();
            received.into_iter().for_each(|received| talk.devices[1].keeps_received(received));
            talk.peer.stored(&Shown(&talk.devices[1], keys[0])).unwrap();
        }
        while let Some(frame) = talk.peer.next_frame(&Shown(&talk.devices[1], keys[0])).unwrap() {
            told += usize::from(matches!(frame, Frame::Frontier { .. }));
            let received = talk.session.receive(&Shown(&talk.devices[0], keys[1]), frame).unwrap();
            received.into_iter().for_each(|received| talk.devices[0].keeps_received(received));
        }
        talk.session.stored(&Shown(&talk.devices[0], keys[1])).unwrap();
    }
    assert!(talk.session.delivered() == (1_500, 1_500) && told > 1_500, "{told}");
}

#[test]
fn whoever_names_more_than_anybody_has_is_remembered_no_further() {
    let mut talk = Talk::new();
    let item = talk.until(|frame| matches!(frame, Frame::Item { .. }));
    let Frame::Item { tag, .. } = item else { unreachable!() };
    let lives = |frame: u16| -> Tips {
        let life =
            |at: u16| Life::Journal(journals::Key([frame.to_be_bytes(), at.to_be_bytes()].concat().repeat(8).try_into().unwrap()), RUN);
        (0..500).map(|at| (life(at), (1..=64).map(|n| Tip { n, id: [1; 16] }).collect())).collect()
    };
    // What names a record that is not here is waited for in full form.
    let mut writer = Device::new(3, BTreeSet::from([space(2)]));
    (0..2).for_each(|time| writer.goes_on_with_one(space(2), time));
    let shown = Shown(&writer, writer.key);
    let Ok((journals::Carried::Entry(edit), _)) = shown.item(&Area::Space(space(2)), 0, 2) else { unreachable!() };
    let (bytes, _) = journals::compact(&edit, Some(journals::Start([3; 8])), &journals::Behind::default(), &shown, &|_, _| true).unwrap();
    let unmade = Frame::Item { tag, last: true, bytes };
    assert_eq!(talk.says(&unmade), Ok(None));
    // Each life is a new one, of as many branches as a frame names; the same ones again are no more.
    for _ in 0..20 {
        assert_eq!(talk.says(&Frame::Frontier { tag, tips: lives(0), last: false }), Ok(None));
    }
    let ends = (1..20).find_map(|frame| talk.says(&Frame::Frontier { tag, tips: lives(frame), last: false }).err());
    assert_eq!(ends, Some(Broken::TooMuch));
    for item in [item, unmade] {
        assert_eq!(talk.says(&item), Err(Broken::TooMuch), "what comes is remembered too");
    }
}

#[test]
fn of_a_space_that_is_exchanged_no_more_nothing_goes_out_and_nothing_is_taken() {
    let mut talk = Talk::new();
    talk.devices[0].writes(space(1), 0, 10, [3; 8]);
    let item = talk.until(|frame| matches!(frame, Frame::Item { .. }));
    let peer = talk.devices[1].key;
    talk.devices[0].known.insert(peer, BTreeSet::new());
    talk.session.news(&Shown(&talk.devices[0], peer)).unwrap();
    assert_eq!(talk.says(&item), Ok(None), "the peer may not have heard of it");
    while let Some(frame) = talk.session.next_frame(&Shown(&talk.devices[0], peer)).unwrap() {
        assert!(!matches!(frame, Frame::Item { .. }));
    }
}

#[test]
fn letters_that_are_named_again_and_again_end_the_session() {
    let letters =
        |first: u8| Frame::Letters { letters: (0..60).map(|n| (journals::Root([first + n; 40]), journals::Key([1; 32]))).collect() };
    let mut talk = Talk::new();
    talk.until(|frame| matches!(frame, Frame::Areas { .. } | Frame::Item { .. } | Frame::Frontier { .. }));
    assert!(matches!(talk.says(&letters(0)), Ok(Some(Received::Letters(_)))));
    assert_eq!(talk.says(&letters(100)), Err(Broken::TooMuch), "before those were answered");
    assert_eq!(Talk::new().says(&Frame::Taken { root: journals::Root([1; 40]), is_here: true }), Err(Broken::Frame));
}

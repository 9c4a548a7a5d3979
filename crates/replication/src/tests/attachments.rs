//! Attachments: what a cut costs, who is let have them, and peers that send what nobody asked for.

use super::device::{CLOSED, Device, Shown, space};
use crate::*;
use journals::CHUNK_BYTES;
use std::collections::{BTreeMap, BTreeSet};

const SIZE: usize = 5 * CHUNK_BYTES + 100;

/// Two devices that read space 1; the first also reads space 2, and has a picture in each.
fn office() -> ([Device; 2], [AttachmentId; 2]) {
    let mut devices = [Device::new(1, BTreeSet::from([space(1), space(2)])), Device::new(2, BTreeSet::from([space(1)]))];
    let known =
        devices.iter().map(|device| (device.key, [1, 2].map(space).into_iter().filter(|one| device.reads(one)).collect())).collect();
    devices[0].known = known;
    devices[1].known = devices[0].known.clone();
    let pictures = [1, 2].map(|number| devices[0].adds_picture(space(number), [number; 16], SIZE).unwrap());
    devices.iter_mut().for_each(|device| device.named = pictures.into_iter().collect());
    (devices, pictures)
}

fn sessions(devices: &[Device; 2], nonce: u8) -> [Session; 2] {
    let keys = [devices[0].key, devices[1].key];
    [
        Session::new(keys[0], keys[1], Side::Answered, [nonce; 16], Kinds::new()),
        Session::new(keys[1], keys[0], Side::Dialled, [nonce ^ 1; 16], Kinds::new()),
    ]
}

/// Both talk until so many pieces have come, or both are silent; gives the bytes of all frames.
fn talk(devices: &mut [Device; 2], sessions: &mut [Session; 2], pieces: usize) -> usize {
    let (mut bytes, mut came) = (0, 0);
    loop {
        let mut is_silent = true;
        for from in 0..2 {
            let to = 1 - from;
            let Some(frame) = sessions[from].next_frame(&Shown(&devices[from], devices[to].key)).unwrap() else { continue };
            is_silent = false;
            bytes += frame.encode().len();
            came += usize::from(matches!(frame, Frame::Piece { .. }));
            if let Some(received) = sessions[to].receive(&Shown(&devices[to], devices[from].key), frame).unwrap() {
                devices[to].keeps_received(received);
            }
            if came >= pieces {
                return bytes;
            }
        }
        if is_silent {
            return bytes;
        }
    }
}

#[test]
fn a_picture_that_is_cut_again_and_again_goes_over_the_line_once() {
    let (mut devices, [id, other]) = office();
    let mut bytes = 0;
    for cut in 0..20 {
        let mut sessions = sessions(&devices, cut);
        bytes += talk(&mut devices, &mut sessions, 4);
        if sessions[1].is_caught_up() {
            assert!(cut > 2, "it was cut at least so often");
            break;
        }
    }
    assert_eq!(devices[1].pictures[&id].1, devices[0].pictures[&id].1);
    assert!(!devices[1].pictures.contains_key(&other), "of a space that it does not read");
    assert!(bytes < SIZE * 3 / 2, "{bytes} for {SIZE}");
    // Nothing is wanted: a word each.
    let mut sessions = sessions(&devices, 77);
    assert!(talk(&mut devices, &mut sessions, 9) < 300 && sessions.iter().all(Session::is_caught_up));
}

#[test]
fn what_of_pictures_stands_to_go_is_known_on_both_sides() {
    let (mut devices, _) = office();
    let mut sessions = sessions(&devices, 1);
    // The list of its chunks, and two pieces of the first.
    for (pieces, bytes) in [(1, SIZE), (2, SIZE - CHUNK_BYTES)] {
        talk(&mut devices, &mut sessions, pieces);
        let left = |has_more: bool| Pictures { count: 1, bytes: bytes as u64, has_more };
        assert_eq!(sessions[1].pictures(), (Pictures::default(), left(false)));
        assert_eq!(sessions[0].pictures(), (left(true), Pictures::default()), "who asks may ask for more");
    }
    talk(&mut devices, &mut sessions, usize::MAX);
    sessions.iter().for_each(|session| assert_eq!(session.pictures(), Default::default()));
}

#[test]
fn what_lies_in_a_closed_space_is_counted_before_nobody() {
    let closed = BTreeSet::from([space(CLOSED)]);
    let mut devices = [1, 2].map(|number| Device::new(number, closed.clone()));
    let known: BTreeMap<_, _> = devices.iter().map(|device| (device.key, closed.clone())).collect();
    devices[0].writes(space(CLOSED), 0, 10, [1; 8]);
    let picture = devices[0].adds_picture(space(CLOSED), [1; 16], SIZE).unwrap();
    devices.iter_mut().for_each(|device| (device.known, device.named) = (known.clone(), BTreeSet::from([picture])));
    let mut sessions = sessions(&devices, 1);
    talk(&mut devices, &mut sessions, 1);
    let pictures = sessions.each_ref().map(Session::pictures);
    assert_eq!(pictures.map(|(to_send, to_come)| (to_send.count, to_come.count)), [(0, 0); 2]);
    talk(&mut devices, &mut sessions, usize::MAX);
    assert_eq!(devices[1].pictures[&picture].1.len(), SIZE, "it came");
    assert_eq!((sessions[1].counted(), sessions[0].delivered()), (0, (0, 0)));
}

#[test]
fn who_has_no_more_says_so_and_nobody_waits_for_ever() {
    let (mut devices, [id, _]) = office();
    devices[0].pictures.get_mut(&id).unwrap().1.truncate(2 * CHUNK_BYTES);
    // Its chunks are known to one who has some of them.
    let mut met = sessions(&devices, 1);
    talk(&mut devices, &mut met, usize::MAX);
    assert_eq!(devices[1].pictures[&id].1.len(), 2 * CHUNK_BYTES);
    assert!(met.iter().all(Session::is_caught_up));
}

#[test]
fn whoever_asks_for_what_he_may_not_read_is_told_that_there_is_none() {
    let (mut devices, [_, secret]) = office();
    let mut sessions = sessions(&devices, 1);
    talk(&mut devices, &mut sessions, usize::MAX);
    let shown = Shown(&devices[0], devices[1].key);
    // Under the tag of the authority, of a space that both read, and of none.
    let want = |tag: [u8; 16]| Frame::Want { tag, document: secret.document, root: secret.root, held: 0 };
    assert_eq!(sessions[0].receive(&shown, want([9; 16])), Err(Broken::Frame));
    assert_eq!(sessions[0].receive(&shown, want([0; 16])), Ok(None));
    let mut answered = Vec::new();
    while let Some(frame) = sessions[0].next_frame(&shown).unwrap() {
        answered.push(frame);
    }
    let none = Frame::Piece { last: true, bytes: Vec::new() };
    assert!(answered.contains(&none) && !answered.iter().any(|frame| matches!(frame, Frame::Piece { bytes, .. } if !bytes.is_empty())));
    let too_many = (0..100).map(|_| sessions[0].receive(&shown, want([0; 16]))).find(Result::is_err);
    assert_eq!(too_many, Some(Err(Broken::TooMuch)));
}

#[test]
fn what_is_not_the_picture_ends_the_session() {
    let piece = |last: bool, bytes: Vec<u8>| Frame::Piece { last, bytes };
    let asked = || {
        let (mut devices, _) = office();
        let mut sessions = sessions(&devices, 1);
        // As far as the list, which is the first piece.
        talk(&mut devices, &mut sessions, 1);
        (devices, sessions)
    };
    let says = |frames: &[Frame]| {
        let (devices, mut sessions) = asked();
        let shown = Shown(&devices[1], devices[0].key);
        frames.iter().map(|frame| sessions[1].receive(&shown, frame.clone())).find(Result::is_err)
    };
    let wrong = vec![7; CHUNK_BYTES];
    assert_eq!(says(&[piece(false, wrong.clone())]), Some(Err(Broken::Item)), "other bytes");
    assert_eq!(says(&[piece(false, vec![7; CHUNK_BYTES + 1])]), Some(Err(Broken::Item)), "more than a chunk");
    assert_eq!(says(&[piece(true, vec![7; 100])]), Some(Err(Broken::Item)), "the end in the middle");
    assert_eq!(says(&[piece(false, Vec::new())]), Some(Err(Broken::Item)), "nothing");
    assert_eq!(says(&[piece(false, vec![7; 100]), piece(true, Vec::new())]), Some(Err(Broken::Item)), "no more, in the middle of one");
    let (devices, _) = office();
    let mut sessions = sessions(&devices, 1);
    let hello = sessions[0].next_frame(&Shown(&devices[0], devices[1].key)).unwrap().unwrap();
    let shown = Shown(&devices[1], devices[0].key);
    sessions[1].receive(&shown, hello).unwrap();
    assert_eq!(sessions[1].receive(&shown, piece(true, wrong)), Err(Broken::Frame), "nobody asked");
}

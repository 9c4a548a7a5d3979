//! Decoders of bytes that nobody has vouched for yet. What is read is written again: there is one form of everything.

use crate::world::SECRETS;
use documents::{DocumentId, Hash};
use journals::*;
use records::Profile;
use replication::{FRAME_MAX, Frame, Unpacking};

/// A header, which is read before its signature is looked at.
pub(crate) fn header(bytes: &[u8]) {
    let Ok(header) = Header::decode(bytes) else { return };
    assert_eq!(header.encode(), bytes, "a header has one form");
    let mut journal = Journal::new(header.space, header.incarnation);
    let _ = follows(&mut journal, &header, bytes);
    // Whatever number it says: the next one is asked for.
    let _ = follows(&mut journal, &header, bytes);
}

/// An item of a bundle, with the header and bodies inside.
pub(crate) fn carried(bytes: &[u8]) {
    body(bytes);
    let Some(item) = Carried::decode(bytes) else { return };
    assert_eq!(item.encode(), bytes, "an item has one form");
    match item {
        Carried::Statement(signed) => statement(&signed),
        Carried::Entry(entry) => {
            header(&entry.header);
            entry.bodies.iter().for_each(|bytes| body(bytes));
        }
        // What only its readers open is opened by age.
        Carried::Closed { .. } => {}
        Carried::Manifest(signed) => drop(replication::Manifest::open(&signed)),
        Carried::Receipt(signed) => drop(replication::Receipt::open(&signed)),
        Carried::Attachment { root, bytes, .. } => chunks(&root, &bytes),
    }
}

/// Hashes of an attachment's chunks.
fn chunks(root: &Root, bytes: &[u8]) {
    let Some(chunks) = Chunks::decode(bytes) else { return };
    assert_eq!(chunks.encode(), bytes, "a list has one form");
    assert!(!chunks.are(root) || chunks.count() == root.chunk_count(), "a list has as many chunks as its attachment");
}

/// A smaller form of a picture from another device.
pub(crate) fn picture(bytes: &[u8]) {
    let Ok(shown) = pictures::shown(bytes) else { return };
    assert!(shown.len() <= pictures::PREVIEW_BYTES_MAX, "what is shown has a limit");
}

fn body(bytes: &[u8]) {
    let Ok(form) = BodyForm::decode(bytes) else { return };
    assert_eq!(form.encode(), bytes, "a body has one form");
    assert!(form.length() <= BODY_MAX as u64, "a body has a limit");
    let BodyForm::Full(body) = form else { return };
    match body.kind {
        DECISION => decision(&body.content),
        WITNESS => witness(&body.content),
        ATTACHED => attached(&body.content),
        _ => {}
    }
}

/// A decision.
pub(crate) fn decision(bytes: &[u8]) {
    let Ok(decision) = Decision::decode(bytes) else { return };
    assert_eq!(decision.encode(), bytes, "a decision has one form");
    assert!((1..=HEADS_JUDGED_MAX).contains(&decision.judged.len()), "something is judged");
}

/// A frame of a session.
pub(crate) fn frame(bytes: &[u8]) {
    let Some(frame) = Frame::decode(bytes) else { return };
    assert_eq!(frame.encode(), bytes, "a frame has one form");
}

/// A witness.
pub(crate) fn witness(bytes: &[u8]) {
    let Ok(rows) = decode_witness(bytes) else { return };
    assert_eq!(encode_witness(&rows), bytes, "a witness has one form");
    assert!((1..=WITNESS_ROWS_MAX).contains(&rows.len()), "something was seen");
}

/// The history of a predecessor.
pub(crate) fn attached(bytes: &[u8]) {
    let Ok(told) = Attached::decode(bytes) else { return };
    assert_eq!(told.encode(), bytes, "an attached history has one form");
    assert!(told.past.iter().all(|past| past.who < told.who.len() as u64), "whoever wrote is named");
}

/// A row of the audit chain: what was signed is read before its signature is looked at.
pub(crate) fn audit(bytes: &[u8]) {
    let seat = &SECRETS[0];
    let _ = AuditRow::open(bytes, &seat.key());
    let row = AuditRow::open(&[bytes, &[0; 64]].concat(), &seat.key());
    assert_eq!(row, None, "nobody signed it");
}

/// The files of an enrolment and of a recovery: a request, and an answer to whatever was asked.
pub(crate) fn enrolment(bytes: &[u8]) {
    let (is_one, is_other) = (is_answer(bytes), is_recovery_answer(bytes));
    let kinds = [Request::open(bytes).is_ok(), Recovery::open(bytes).is_ok(), is_one, is_other];
    assert!(kinds.iter().filter(|is| **is).count() <= 1, "a file is a request or an answer, of the one or the other");
    assert!(open_answer(b"a request", bytes).is_err() || is_one, "what is opened is an answer");
    assert!(open_recovery_answer(b"a request", bytes).is_err() || is_other, "and of a recovery");
}

/// A statement: everything of it is read before its signatures are looked at.
pub(crate) fn statement(bytes: &[u8]) {
    if let Ok(statement) = Statement::open(bytes) {
        assert!(bytes.starts_with(&statement.encode()), "a statement has one form");
        let _ = Authority::root_of(bytes);
    }
}

/// The text of a national profile, as a file and as a statement carries it.
pub(crate) fn profile(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Profile::read(text) {
        Ok(profile) => assert_eq!(Profile::read_stated(&profile.text()), Ok(profile), "a profile has one form"),
        Err(findings) => assert!((1..=100).contains(&findings.len()), "what is refused says why"),
    }
}

/// One document is held, whichever is asked for.
pub(crate) struct One;

impl Known for One {
    fn document(&self, _: &SpaceId, beginning: &[u8; DOCUMENT_NAMED]) -> Option<KnownDocument> {
        let mut id = [0; 16];
        id[..DOCUMENT_NAMED].copy_from_slice(beginning);
        Some(KnownDocument { id: DocumentId(id), salt: [7; 8], changes: vec![Hash([0; 32]), Hash([7; 32])] })
    }
}

/// An entry in compact form, behind nothing and behind itself.
pub(crate) fn compact(bytes: &[u8]) {
    let mut behind = Behind::default();
    for _ in 0..2 {
        let before = behind.clone();
        let Ok((entry, run)) = expand(bytes, &mut behind, &One) else { return };
        // What was read is written again, and gives the same.
        if let Some((again, _)) = journals::compact(&entry, run, &before, &One, &|_, _| true) {
            let made = expand(&again, &mut before.clone(), &One);
            assert!(made.is_ok_and(|(made, _)| made == entry), "a compact entry comes back");
        }
    }
}

/// A parcel, at the beginning of a session, and the frames of it.
pub(crate) fn packed(bytes: &[u8]) {
    let mut unpacking = Unpacking::new();
    for _ in 0..2 {
        let Ok(parcel) = unpacking.unpack(bytes) else { return };
        assert!(parcel.len() <= FRAME_MAX, "a parcel has its limit");
        if let Some(frames) = Frame::read_all(&parcel) {
            assert_eq!(frames.iter().flat_map(Frame::encode).collect::<Vec<u8>>(), parcel, "a frame has one form");
        }
    }
}

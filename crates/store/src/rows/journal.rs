//! A journal as a row of `journal_ids`: whose it is, and where it stands.

use super::entry::{read_heads, write_heads};
use crate::bytes::{Input, number};
use journals::{EntryId, Incarnation, Journal, Key, SpaceId, Start};

/// Whose a journal is, and its last entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JournalRow {
    pub space_number: u32,
    pub seat: Key,
    pub journal: Journal,
}

impl JournalRow {
    pub fn encode(&self) -> Vec<u8> {
        let JournalRow { space_number, seat, journal } = self;
        // A row is written with an entry, so nothing of `after` is left.
        let Journal { space: _, incarnation, start, n, head, named, after: _ } = journal;
        let mut out = space_number.to_be_bytes().to_vec();
        out.extend_from_slice(&seat.0);
        out.extend_from_slice(&incarnation.0);
        number(&mut out, *n);
        out.extend_from_slice(&head.0);
        out.push(u8::from(start.is_some()));
        start.iter().for_each(|start| out.extend_from_slice(&start.0));
        write_heads(&mut out, named);
        out
    }

    pub fn decode(bytes: &[u8], space_of: impl Fn(u32) -> Option<SpaceId>) -> Option<JournalRow> {
        let mut input = Input(bytes);
        let space_number = input.u32()?;
        let (seat, incarnation) = (Key(input.array()?), Incarnation(input.array()?));
        let (n, head) = (input.number()?, EntryId(input.array()?));
        let start = match input.byte()? {
            0 => None,
            _ => Some(Start(input.array()?)),
        };
        let named = read_heads(&mut input)?;
        let journal = Journal { space: space_of(space_number)?, incarnation, start, n, head, named, after: None };
        input.is_empty().then_some(JournalRow { space_number, seat, journal })
    }
}

//! A journal as a row of `journal_ids`: whose it is, and where it stands.

use super::entry::{read_heads, write_heads};
use crate::bytes::{Input, number};
use journals::{EntryId, Incarnation, Journal, Key, SpaceId, Start};

/// Whose a journal is, and its last entry. A life that forked has a journal for each branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JournalRow {
    pub space_number: u32,
    pub seat: Key,
    pub journal: Journal,
    /// Where a branch left another journal: that one's number, and the last entry that they share.
    pub from: Option<(u32, u64)>,
}

impl JournalRow {
    /// Whether it is a branch of a life.
    pub fn is_of(&self, space: &SpaceId, seat: &Key, incarnation: &Incarnation) -> bool {
        self.seat == *seat && self.journal.space == *space && self.journal.incarnation == *incarnation
    }

    /// How many entries it shares with the journal that it left.
    pub fn shared(&self) -> u64 {
        self.from.map_or(0, |(_, n)| n)
    }

    pub fn encode(&self) -> Vec<u8> {
        let JournalRow { space_number, seat, journal, from } = self;
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
        if let Some((branch, n)) = from {
            number(&mut out, u64::from(*branch));
            number(&mut out, *n);
        }
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
        let from = match input.is_empty() {
            true => None,
            false => Some((input.small()?, input.number()?)),
        };
        let journal = Journal { space: space_of(space_number)?, incarnation, start, n, head, named, after: None };
        input.is_empty().then_some(JournalRow { space_number, seat, journal, from })
    }
}

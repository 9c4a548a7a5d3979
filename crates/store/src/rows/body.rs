//! First bodies and views: where a document's changes are, in the open, and what it says, sealed. Format:
//! docs/formats/store.md, "First body" and "View".

use crate::bytes::{Input, number};

/// One body of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct At {
    pub journal: u32,
    pub branch: u16,
    pub n: u64,
    pub index: u64,
}

impl At {
    pub fn write(self, out: &mut Vec<u8>) {
        [u64::from(self.journal), u64::from(self.branch), self.n, self.index].into_iter().for_each(|part| number(out, part));
    }

    pub fn read(input: &mut Input<'_>) -> Option<At> {
        Some(At { journal: input.small()?, branch: input.small()?, n: input.number()?, index: input.number()? })
    }
}

/// A row of `bodies`.
pub(crate) struct BodyRow<'a> {
    pub epoch: u32,
    pub at: At,
    pub sealed: &'a [u8],
}

impl<'a> BodyRow<'a> {
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(16 + self.sealed.len());
        number(&mut out, u64::from(self.epoch));
        self.at.write(&mut out);
        out.extend_from_slice(self.sealed);
        out
    }

    pub fn decode(bytes: &'a [u8]) -> Option<BodyRow<'a>> {
        let mut input = Input(bytes);
        Some(BodyRow { epoch: input.small()?, at: At::read(&mut input)?, sealed: input.0 })
    }
}

/// A row of `views`.
pub(crate) struct ViewRow<'a> {
    /// The later bodies, oldest first.
    pub later: Vec<At>,
    pub sealed: &'a [u8],
}

impl<'a> ViewRow<'a> {
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(16 + self.sealed.len());
        number(&mut out, self.later.len() as u64);
        self.later.iter().for_each(|at| at.write(&mut out));
        out.extend_from_slice(self.sealed);
        out
    }

    pub fn decode(bytes: &'a [u8]) -> Option<ViewRow<'a>> {
        let mut input = Input(bytes);
        let count = input.number()?;
        let later = (0..count).map(|_| At::read(&mut input)).collect::<Option<_>>()?;
        Some(ViewRow { later, sealed: input.0 })
    }
}

/// What a first body, a later body or a view of a document is bound to.
pub(crate) fn bound(what: u8, document: u64) -> [u8; 9] {
    let mut bound = [what; 9];
    bound[1..].copy_from_slice(&document.to_be_bytes());
    bound
}

/// A first body.
pub(crate) const FIRST: u8 = b'b';
/// A later body, a change.
pub(crate) const LATER: u8 = b'c';
/// A view.
pub(crate) const VIEW: u8 = b'v';

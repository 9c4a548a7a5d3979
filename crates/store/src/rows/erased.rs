//! What stays of an erased document: for each of its bodies the hash that its entry's leaves are made of, and nothing that says
//! anything. Format: docs/formats/store.md, "Erased".

use super::body::At;
use crate::bytes::{Input, number, unzigzag, zigzag};
use documents::DocumentId;
use journals::ErasedBody;
use records::Version;

/// A row of `erased`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErasedRow {
    pub id: DocumentId,
    /// When it was carried out here, in seconds since 1970 UTC.
    pub time: i64,
    /// Its bodies, each with its place.
    pub bodies: Vec<(At, ErasedBody)>,
}

impl ErasedRow {
    pub fn encode(&self) -> Vec<u8> {
        let ErasedRow { id, time, bodies } = self;
        let mut out = id.0.to_vec();
        number(&mut out, zigzag(*time));
        number(&mut out, bodies.len() as u64);
        for (at, ErasedBody { document: _, kind, version, is_first, inner, length }) in bodies {
            at.write(&mut out);
            number(&mut out, u64::from(*kind));
            out.extend_from_slice(&[version.major, version.minor, u8::from(*is_first)]);
            out.extend_from_slice(inner);
            number(&mut out, *length);
        }
        out
    }

    pub fn decode(bytes: &[u8]) -> Option<ErasedRow> {
        let mut input = Input(bytes);
        let id = DocumentId(input.array()?);
        let time = unzigzag(input.number()?);
        let count = input.number()?;
        let bodies = (0..count).map(|_| read_body(&mut input, id)).collect::<Option<_>>()?;
        input.is_empty().then_some(ErasedRow { id, time, bodies })
    }

    /// What is left of the body at a place.
    pub fn at(&self, at: At) -> Option<&ErasedBody> {
        self.bodies.iter().find(|(held, _)| *held == at).map(|(_, body)| body)
    }

    /// What is left of the first body.
    pub fn first(&self) -> Option<&ErasedBody> {
        self.bodies.iter().find(|(_, body)| body.is_first).map(|(_, body)| body)
    }
}

fn read_body(input: &mut Input<'_>, document: DocumentId) -> Option<(At, ErasedBody)> {
    let at = At::read(input)?;
    let kind = input.small()?;
    let version = Version { major: input.byte()?, minor: input.byte()? };
    let is_first = input.byte()? != 0;
    let (inner, length) = (input.array()?, input.number()?);
    Some((at, ErasedBody { document, kind, version, is_first, inner, length }))
}

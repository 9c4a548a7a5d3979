//! Statements and entries in full form, as they are carried: items of a bundle. Bytes in docs/formats/bundle.md.

use crate::cbor::{DecodeResult, array, count, encode, fixed, wrong};
use crate::entry::{Body, ENTRY_MAX, ErasedBody, Header};
use crate::ids::{EntryId, Root, SpaceId};
use documents::DocumentId;
use minicbor::Decoder;
use std::collections::BTreeMap;

/// Bytes of an item: the largest entry with its header and signature, sealed to some hundreds of readers.
pub const CARRIED_MAX: usize = ENTRY_MAX + (64 << 10);

/// An entry in full form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeEntry {
    /// The header's bytes.
    pub header: Vec<u8>,
    /// Its signature.
    pub signature: [u8; 64],
    /// The bodies' bytes, in their order.
    pub bodies: Vec<Vec<u8>>,
}

/// One thing that is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// A signed statement.
    Statement(Vec<u8>),
    /// An entry.
    Entry(WholeEntry),
    /// Statements and entries of a closed space, sealed to those who may read it.
    Closed {
        /// The space.
        space: SpaceId,
        /// What only they open.
        sealed: Vec<u8>,
    },
    /// The head of a sealed bundle, signed by the device that made it.
    Manifest(Vec<u8>),
    /// What a device holds by its own signed word.
    Receipt(Vec<u8>),
    /// Some of an attachment of a document.
    Attachment {
        /// The document that names it.
        document: DocumentId,
        /// What it is.
        root: Root,
        /// Which chunk; without it the list of its chunks' hashes, which comes before them where they are several.
        index: Option<u64>,
        /// The chunk, or the list.
        bytes: Vec<u8>,
    },
}

impl WholeEntry {
    /// The entry's id.
    pub fn id(&self) -> EntryId {
        Header::id(&self.header)
    }

    /// The same with what erasure leaves in the place of each body of a document that goes. The salt of a document that the entry does not
    /// begin is asked of `salt`; none where it is not known, for without it nothing can be left.
    pub fn without(&self, goes: &dyn Fn(&DocumentId) -> bool, salt: &dyn Fn(&DocumentId) -> Option<[u8; 8]>) -> Option<WholeEntry> {
        let (mut salts, mut bodies) = (BTreeMap::<DocumentId, [u8; 8]>::new(), Vec::with_capacity(self.bodies.len()));
        for bytes in &self.bodies {
            let Some(body) = Body::decode(bytes).ok().filter(|body| goes(&body.document)) else {
                bodies.push(bytes.clone());
                continue;
            };
            let known = body.salt.or_else(|| salts.get(&body.document).copied()).or_else(|| salt(&body.document))?;
            salts.insert(body.document, known);
            bodies.push(ErasedBody::of(&body, &known).encode());
        }
        Some(WholeEntry { header: self.header.clone(), signature: self.signature, bodies })
    }
}

impl Carried {
    /// The deterministic bytes.
    pub fn encode(&self) -> Vec<u8> {
        encode(|out| {
            match self {
                Carried::Statement(statement) => {
                    out.array(2)?.u8(0)?.bytes(statement)?;
                }
                Carried::Entry(WholeEntry { header, signature, bodies }) => {
                    out.array(4)?.u8(1)?.bytes(header)?.bytes(signature)?.array(bodies.len() as u64)?;
                    for body in bodies {
                        out.bytes(body)?;
                    }
                }
                Carried::Closed { space, sealed } => {
                    out.array(3)?.u8(2)?.bytes(&space.0)?.bytes(sealed)?;
                }
                Carried::Manifest(signed) => {
                    out.array(2)?.u8(4)?.bytes(signed)?;
                }
                Carried::Receipt(signed) => {
                    out.array(2)?.u8(5)?.bytes(signed)?;
                }
                Carried::Attachment { document, root, index, bytes } => {
                    out.array(5)?.u8(6)?.bytes(&document.0)?.bytes(&root.0)?;
                    match index {
                        Some(index) => out.u64(*index)?,
                        None => out.null()?,
                    };
                    out.bytes(bytes)?;
                }
            }
            Ok(())
        })
    }

    /// Reads an item; none where it is not in its one form. Nothing of it is believed yet.
    pub fn decode(bytes: &[u8]) -> Option<Carried> {
        if bytes.len() > CARRIED_MAX {
            return None;
        }
        let item = read(&mut Decoder::new(bytes)).ok()?;
        (item.encode() == bytes).then_some(item)
    }
}

fn read(input: &mut Decoder<'_>) -> DecodeResult<Carried> {
    let length = match input.datatype()? {
        minicbor::data::Type::Array => input.probe().array()?.unwrap_or_default(),
        _ => return Err(wrong("type")),
    };
    array(input, length)?;
    match (input.u8()?, length) {
        (0, 2) => Ok(Carried::Statement(input.bytes()?.to_vec())),
        (1, 4) => {
            let (header, signature) = (input.bytes()?.to_vec(), fixed(input)?);
            let length = input.array()?;
            let bodies = (0..count(length)?).map(|_| Ok(input.bytes()?.to_vec())).collect::<DecodeResult<_>>()?;
            Ok(Carried::Entry(WholeEntry { header, signature, bodies }))
        }
        (4, 2) => Ok(Carried::Manifest(input.bytes()?.to_vec())),
        (5, 2) => Ok(Carried::Receipt(input.bytes()?.to_vec())),
        (6, 5) => {
            let (document, root) = (DocumentId(fixed(input)?), Root(fixed(input)?));
            let index = match input.datatype()? {
                minicbor::data::Type::Null => input.null().map(|()| None)?,
                _ => Some(input.u64()?),
            };
            Ok(Carried::Attachment { document, root, index, bytes: input.bytes()?.to_vec() })
        }
        (2, 3) => Ok(Carried::Closed { space: SpaceId(fixed(input)?), sealed: input.bytes()?.to_vec() }),
        _ => Err(wrong("item")),
    }
}

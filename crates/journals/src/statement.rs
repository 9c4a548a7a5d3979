//! Statements: who may do what, in single-writer, hash-chained logs. Bytes in docs/formats/statements.md.

use crate::cbor::{self, DecodeResult, Item, Items, array, count, encode, fixed, wrong};
use crate::ids::{Key, LogHead, SpaceId};
use crate::keys::{SigningSecret, derive, verify};
use minicbor::Decoder;
use minicbor::data::Type;
use thiserror::Error;

/// Version of the statement format.
const STATEMENT_VERSION: u64 = 1;
/// Largest statement: cuts of a revocation over many spaces are the longest.
const STATEMENT_MAX: usize = 64 << 10;
/// An Ed25519 signature.
const SIGNATURE_LEN: usize = 64;

/// Which log of its writer a statement stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// What foreign administrations receive.
    Outward,
    /// Within the administration.
    Inner,
    /// Rights in one closed space; travels with it.
    Space(SpaceId),
}

/// What founding needs of the statement kinds; the others are read as [`StatementBody::Other`], kept and passed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatementBody {
    /// 1: the administration's root.
    Root {
        /** its key */
        key: Key,
        /** ISO 3166-1 alpha-2 */
        country: String,
        /** name */
        name: String,
    },
    /// 3: who may speak for the administration within a scope.
    Registrar {
        /** its key */
        key: Key,
        /** outward or inner */
        scope: Scope,
        /** X25519 for escrow */
        x25519: [u8; 32],
    },
    /// 4: a node of the department tree.
    Office {
        /** stable id */
        id: [u8; 16],
        /** office above */
        parent: Option<[u8; 16]>,
        /** letters in references */
        code: String,
    },
    /// 5: one installation, with the letters of its references.
    Device {
        /** its key */
        key: Key,
        /** where it stands */
        office: [u8; 16],
        /** such as `A` */
        letters: String,
    },
    /// 6: one officer on one installation. The officer's name is a record, never a statement.
    Seat {
        /** its key */
        key: Key,
        /** where it was made */
        device: Key,
        /** where it works */
        office: [u8; 16],
        /** what is sealed to it */
        x25519: [u8; 32],
        /** the seat that it replaces */
        replaces: Option<Key>,
    },
    /// 7: a set of documents with one set of readers.
    Space {
        /** what it is for */
        kind: SpaceKind,
        /** owning office */
        owner: [u8; 16],
        /** chance */
        salt: [u8; 16],
    },
    /// 8: a right of a seat in a space.
    Grant {
        /** to whom */
        seat: Key,
        /** where */
        space: SpaceId,
        /** how much */
        right: Right,
    },
    /// Any other kind, with its fields as they came.
    Other {
        /** its number */
        kind: u64,
        /** its fields */
        fields: Items,
    },
}

/// What a space holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SpaceKind {
    /// Cases of one desk.
    Cases = 1,
    /// Persons, companies and means of transport of interest.
    Register = 2,
    /// Concealment methods, library, links.
    Catalogue = 3,
    /// Officers, offices and their names.
    Directory = 4,
}

impl SpaceKind {
    /// All kinds, as founding makes them.
    pub const ALL: [SpaceKind; 4] = [SpaceKind::Cases, SpaceKind::Register, SpaceKind::Catalogue, SpaceKind::Directory];

    /// The name that the data dictionary uses.
    pub fn key(self) -> &'static str {
        match self {
            SpaceKind::Cases => "cases",
            SpaceKind::Register => "register",
            SpaceKind::Catalogue => "catalogue",
            SpaceKind::Directory => "directory",
        }
    }
}

/// What a seat may do in a space; each includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    /// Read.
    Read = 1,
    /// Read and write records.
    Write = 2,
    /// Approve, return, adopt, settle.
    Review = 3,
    /// Release to other readers.
    Release = 4,
    /// Give and end rights.
    Administer = 5,
}

/// One signed statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its writer's key, which names the log.
    pub log: Key,
    /// Which log of that writer.
    pub scope: Scope,
    /// Position in the log, from 1.
    pub n: u64,
    /// Hash of the statement before; zeros in statement 1.
    pub previous: [u8; 32],
    /// Seconds since 1970 UTC; a claim.
    pub time: i64,
    /// What is stated.
    pub body: StatementBody,
    /// Keys that must sign too.
    pub co_signers: Vec<Key>,
}

/// Why bytes are not a statement that can be believed.
#[derive(Debug, Error)]
pub enum StatementError {
    /// Longer than 64 KiB, or shorter than its signature.
    #[error("the statement has the wrong length")]
    Length,
    /// Not the CBOR that it should be.
    #[error("the statement cannot be read")]
    Unreadable(#[from] minicbor::decode::Error),
    /// Readable, but not in the one deterministic form.
    #[error("the statement is not in its deterministic form")]
    NotCanonical,
    /// The signature, or a co-signature, is not its writer's.
    #[error("the statement is not signed by its writer")]
    Signature,
}

impl Statement {
    /// Deterministic bytes followed by the writer's signature.
    pub fn sign(&self, secret: &SigningSecret) -> Vec<u8> {
        let mut bytes = self.encode();
        let signature = secret.sign(&derive("ncen statement 1", &[&bytes]));
        bytes.extend_from_slice(&signature);
        bytes
    }

    /// Reads signed bytes and checks every signature.
    pub fn open(signed: &[u8]) -> Result<Self, StatementError> {
        if signed.len() > STATEMENT_MAX {
            return Err(StatementError::Length);
        }
        let mut input = Decoder::new(signed);
        let statement = read_statement(&mut input)?;
        let (bytes, signatures) = signed.split_at(input.position());
        if statement.encode() != bytes {
            return Err(StatementError::NotCanonical);
        }
        let signers = std::iter::once(&statement.log).chain(&statement.co_signers);
        if signatures.len() != SIGNATURE_LEN * (1 + statement.co_signers.len()) {
            return Err(StatementError::Length);
        }
        let message = derive("ncen statement 1", &[bytes]);
        for (signer, signature) in signers.zip(signatures.chunks_exact(SIGNATURE_LEN)) {
            let signature = signature.try_into().map_err(|_| StatementError::Length)?;
            if !verify(signer, &message, signature) {
                return Err(StatementError::Signature);
            }
        }
        Ok(statement)
    }

    /// The deterministic bytes, which are signed.
    pub fn encode(&self) -> Vec<u8> {
        let Statement { log, scope, n, previous, time, body, co_signers } = self;
        let (kind, fields) = body.to_items();
        encode(|out| {
            out.array(9)?.u64(STATEMENT_VERSION)?.bytes(&log.0)?;
            match scope {
                Scope::Outward => out.u8(0)?,
                Scope::Inner => out.u8(1)?,
                Scope::Space(space) => out.bytes(&space.0)?,
            };
            out.u64(*n)?.bytes(previous)?.i64(*time)?.u64(kind)?;
            cbor::write_items(out, &fields)?;
            out.array(co_signers.len() as u64)?;
            for key in co_signers {
                out.bytes(&key.0)?;
            }
            Ok(())
        })
    }

    /// Hash by which the next statement and entries name this one.
    pub fn hash(&self) -> [u8; 32] {
        blake3::hash(&self.encode()).into()
    }

    /// This statement as a log's head.
    pub fn head(&self) -> LogHead {
        LogHead { log: self.log, n: self.n, hash: self.hash() }
    }

    /// The id of the space that this statement makes.
    pub fn space_id(&self) -> SpaceId {
        let mut id = [0u8; 16];
        id.copy_from_slice(&self.hash()[..16]);
        SpaceId(id)
    }
}

fn read_statement(input: &mut Decoder<'_>) -> DecodeResult<Statement> {
    array(input, 9)?;
    if input.u64()? != STATEMENT_VERSION {
        return Err(wrong("version"));
    }
    let log = Key(fixed(input)?);
    let scope = match input.datatype()? {
        Type::Bytes => Scope::Space(SpaceId(fixed(input)?)),
        _ => scope_of(input.u64()?).ok_or_else(|| wrong("scope"))?,
    };
    let (n, previous, time, kind) = (input.u64()?, fixed(input)?, input.i64()?, input.u64()?);
    let fields = cbor::read_items(input)?;
    let length = input.array()?;
    let co_signers = (0..count(length)?).map(|_| fixed(input).map(Key)).collect::<DecodeResult<_>>()?;
    let body = StatementBody::from_items(kind, fields);
    Ok(Statement { log, scope, n, previous, time, body, co_signers })
}

fn scope_of(number: u64) -> Option<Scope> {
    match number {
        0 => Some(Scope::Outward),
        1 => Some(Scope::Inner),
        _ => None,
    }
}

impl StatementBody {
    /// Kind and fields as they are written; field numbers count from 1 in the order of docs/formats/statements.md.
    fn to_items(&self) -> (u64, Items) {
        let (kind, items) = match self {
            StatementBody::Root { key, country, name } => (1, vec![bytes(&key.0), text(country), text(name)]),
            StatementBody::Registrar { key, scope, x25519 } => {
                let scope = match scope {
                    Scope::Outward => Item::Number(0),
                    Scope::Inner => Item::Number(1),
                    Scope::Space(space) => bytes(&space.0),
                };
                (3, vec![bytes(&key.0), scope, bytes(x25519)])
            }
            StatementBody::Office { id, parent, code } => (4, vec![bytes(id), optional(parent.as_ref()), text(code)]),
            StatementBody::Device { key, office, letters } => (5, vec![bytes(&key.0), bytes(office), text(letters)]),
            StatementBody::Seat { key, device, office, x25519, replaces } => {
                let replaces = optional(replaces.as_ref().map(|key| &key.0));
                (6, vec![bytes(&key.0), bytes(&device.0), bytes(office), bytes(x25519), Item::Nothing, replaces])
            }
            StatementBody::Space { kind, owner, salt } => (7, vec![Item::Number(*kind as u64), bytes(owner), bytes(salt)]),
            StatementBody::Grant { seat, space, right } => (8, vec![bytes(&seat.0), bytes(&space.0), Item::Number(*right as u64)]),
            StatementBody::Other { kind, fields } => return (*kind, fields.clone()),
        };
        (kind, (1..).zip(items).collect())
    }

    /// A known kind whose fields are not as written here is kept as `Other`: it grants nothing.
    fn from_items(kind: u64, fields: Items) -> Self {
        let known = || -> Option<Self> {
            let get = |number: u64| fields.get(&number);
            Some(match kind {
                1 => StatementBody::Root { key: Key(read(get(1)?)?), country: read_text(get(2)?)?, name: read_text(get(3)?)? },
                3 => StatementBody::Registrar { key: Key(read(get(1)?)?), scope: read_scope(get(2)?)?, x25519: read(get(3)?)? },
                4 => StatementBody::Office { id: read(get(1)?)?, parent: read_optional(get(2)?)?, code: read_text(get(3)?)? },
                5 => StatementBody::Device { key: Key(read(get(1)?)?), office: read(get(2)?)?, letters: read_text(get(3)?)? },
                6 => StatementBody::Seat {
                    key: Key(read(get(1)?)?),
                    device: Key(read(get(2)?)?),
                    office: read(get(3)?)?,
                    x25519: read(get(4)?)?,
                    replaces: read_optional(get(6)?)?.map(Key),
                },
                7 => StatementBody::Space { kind: read_space_kind(get(1)?)?, owner: read(get(2)?)?, salt: read(get(3)?)? },
                8 => StatementBody::Grant { seat: Key(read(get(1)?)?), space: SpaceId(read(get(2)?)?), right: read_right(get(3)?)? },
                _ => return None,
            })
        };
        match known() {
            Some(body) if body.to_items().1 == fields => body,
            _ => StatementBody::Other { kind, fields },
        }
    }
}

fn bytes(bytes: &[u8]) -> Item {
    Item::Bytes(bytes.to_vec())
}

fn text(text: &str) -> Item {
    Item::Text(text.to_owned())
}

fn optional<const N: usize>(value: Option<&[u8; N]>) -> Item {
    value.map_or(Item::Nothing, |value| bytes(value))
}

fn read<const N: usize>(item: &Item) -> Option<[u8; N]> {
    match item {
        Item::Bytes(bytes) => bytes.as_slice().try_into().ok(),
        _ => None,
    }
}

fn read_optional<const N: usize>(item: &Item) -> Option<Option<[u8; N]>> {
    match item {
        Item::Nothing => Some(None),
        item => read(item).map(Some),
    }
}

fn read_text(item: &Item) -> Option<String> {
    match item {
        Item::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn read_scope(item: &Item) -> Option<Scope> {
    match item {
        Item::Number(number) => scope_of(*number),
        item => read(item).map(|space| Scope::Space(SpaceId(space))),
    }
}

fn read_space_kind(item: &Item) -> Option<SpaceKind> {
    SpaceKind::ALL.into_iter().find(|kind| *item == Item::Number(*kind as u64))
}

fn read_right(item: &Item) -> Option<Right> {
    let rights = [Right::Read, Right::Write, Right::Review, Right::Release, Right::Administer];
    rights.into_iter().find(|right| *item == Item::Number(*right as u64))
}

//! Statements: who may do what, in single-writer, hash-chained logs. Bytes in docs/formats/statements.md.

mod body;
mod fields;

pub use body::{Basis, Cut, LogCut, Reason, Revoked, Right, SpaceCuts, SpaceKind, StatementBody};
pub use fields::Stated;

use crate::cbor::{self, DecodeResult, array, count, encode, fixed, wrong};
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
        self.signed(&[self.signature(secret)])
    }

    /// The signature of its writer, or of one who signs with him.
    pub fn signature(&self, secret: &SigningSecret) -> [u8; SIGNATURE_LEN] {
        secret.sign(&derive("ncen statement 1", &[&self.encode()]))
    }

    /// Deterministic bytes followed by the writer's signature and those of the co-signers, in their order.
    pub fn signed(&self, signatures: &[[u8; SIGNATURE_LEN]]) -> Vec<u8> {
        let mut bytes = self.encode();
        signatures.iter().for_each(|signature| bytes.extend_from_slice(signature));
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

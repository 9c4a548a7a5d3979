//! Recovery: whoever forgot his passphrase and lost his sheet gets a new seat on the same device, in the place of the old one. The folder
//! is locked, so the device signs nothing here; what was deposited with the registrar travels along. Bytes in docs/formats/enrolment.md.

use crate::authority::Authority;
use crate::cbor::{DecodeResult, array, encode, fixed, wrong};
use crate::enrolment::{EnrolmentError, Request, read_statements, write_statements};
use crate::ids::Key;
use crate::keys::{SigningSecret, derive, verify};
use crate::statement::Statement;
use minicbor::Decoder;

const VERSION: u64 = 2;
/// Bytes of a request: what is deposited is sealed to every registrar of an office, some 100 bytes for each.
const REQUEST_MAX: usize = 32 << 10;
/// Bytes of what is sealed to one key: two secrets and where they belong.
const SEALED_MAX: usize = 4 << 10;
/// Bytes of an answer, as of an enrolment's.
const ANSWER_MAX: usize = 16 << 20;

/// What an officer asks whose seat nothing opens any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// The seat that nothing opens.
    pub replaces: Key,
    /// The seat that comes in its place.
    pub seat: Key,
    /// To what is sealed for the new seat.
    pub x25519: [u8; 32],
    /// The folder that both are in.
    pub folder: [u8; 16],
    /// Seconds since 1970 UTC; a claim.
    pub time: i64,
    /// Chance, so that no two requests are alike.
    pub chance: [u8; 16],
    /// What the old seat deposited, sealed to the registrars.
    pub deposit: Vec<u8>,
}

impl Recovery {
    fn encode(&self) -> Vec<u8> {
        let Recovery { replaces, seat, x25519, folder, time, chance, deposit } = self;
        encode(|out| {
            out.array(8)?.u64(VERSION)?.bytes(&replaces.0)?.bytes(&seat.0)?.bytes(x25519)?;
            out.bytes(folder)?.i64(*time)?.bytes(chance)?.bytes(deposit)?;
            Ok(())
        })
    }

    /// The bytes of the request, signed by the new seat.
    pub fn sign(&self, seat: &SigningSecret) -> Vec<u8> {
        let bytes = self.encode();
        let message = derive("ncen recovery request 1", &[&bytes]);
        [bytes.as_slice(), &seat.sign(&message)].concat()
    }

    /// Reads a request and checks its signature.
    pub fn open(signed: &[u8]) -> Result<Recovery, EnrolmentError> {
        let not = EnrolmentError::NotARequest;
        if signed.len() > REQUEST_MAX {
            return Err(not);
        }
        let mut input = Decoder::new(signed);
        let asked = read_recovery(&mut input).map_err(|_| not)?;
        let (bytes, signature) = signed.split_at(input.position());
        let message = derive("ncen recovery request 1", &[bytes]);
        let is_signed = signature.try_into().is_ok_and(|signature| verify(&asked.seat, &message, signature));
        let is_right = asked.encode() == bytes && asked.seat != asked.replaces && !asked.deposit.is_empty();
        if is_signed && is_right { Ok(asked) } else { Err(not) }
    }

    /// The same as the request of a seat, which the registrar answers like any other: the device is the one on which the old seat
    /// stands, and the officer the one who has it. None where no statement names the old seat.
    pub fn request(&self, authority: &Authority, number: String, name: String) -> Option<Request> {
        let Recovery { replaces, seat, x25519, folder: _, time, chance, deposit: _ } = self;
        let device = authority.seat(replaces)?.device;
        Some(Request { device, seat: *seat, x25519: *x25519, number, name, time: *time, chance: *chance })
    }
}

/// The bytes of an answer: statements, and what is sealed to the new seat.
pub fn answer_recovery(request: &[u8], statements: &[Vec<u8>], sealed: &[u8]) -> Vec<u8> {
    encode(|out| {
        out.array(4)?.u64(VERSION)?.bytes(blake3::hash(request).as_bytes())?;
        write_statements(out, statements)?;
        out.bytes(sealed)?;
        Ok(())
    })
}

/// Whether bytes are an answer to somebody's recovery.
pub fn is_recovery_answer(bytes: &[u8]) -> bool {
    let mut input = Decoder::new(bytes);
    let read = read_answer(&mut input).is_ok_and(|(_, said, _)| !said.is_empty() && said.iter().all(|one| Statement::open(one).is_ok()));
    bytes.len() <= ANSWER_MAX && read && input.position() == bytes.len()
}

/// The statements of an answer to this request, each of them signed as it should be, and what is sealed to the new seat.
pub fn open_recovery_answer(request: &[u8], bytes: &[u8]) -> Result<(Vec<Vec<u8>>, Vec<u8>), EnrolmentError> {
    let not = EnrolmentError::NotAnAnswer;
    if bytes.len() > ANSWER_MAX {
        return Err(not);
    }
    let (to, statements, sealed) = read_answer(&mut Decoder::new(bytes)).map_err(|_| not)?;
    let is_right = to == *blake3::hash(request).as_bytes() && answer_recovery(request, &statements, &sealed) == bytes;
    let signed = statements.iter().all(|statement| Statement::open(statement).is_ok());
    if is_right && signed && !statements.is_empty() { Ok((statements, sealed)) } else { Err(not) }
}

fn read_recovery(input: &mut Decoder<'_>) -> DecodeResult<Recovery> {
    array(input, 8)?;
    if input.u64()? != VERSION {
        return Err(wrong("version"));
    }
    Ok(Recovery {
        replaces: Key(fixed(input)?),
        seat: Key(fixed(input)?),
        x25519: fixed(input)?,
        folder: fixed(input)?,
        time: input.i64()?,
        chance: fixed(input)?,
        deposit: input.bytes()?.to_vec(),
    })
}

/// Hash of the request, statements, and what is sealed to the new seat.
type Answer = ([u8; 32], Vec<Vec<u8>>, Vec<u8>);

fn read_answer(input: &mut Decoder<'_>) -> DecodeResult<Answer> {
    array(input, 4)?;
    if input.u64()? != VERSION {
        return Err(wrong("version"));
    }
    let to = fixed(input)?;
    let statements = read_statements(input)?;
    let sealed = input.bytes()?;
    if sealed.len() > SEALED_MAX {
        return Err(wrong("length of what is sealed"));
    }
    Ok((to, statements, sealed.to_vec()))
}

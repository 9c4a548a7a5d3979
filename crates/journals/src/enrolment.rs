//! Enrolment without a network: what a new seat asks, the words that two people compare, and the statements that answer.
//! Bytes in docs/formats/enrolment.md.

use crate::authority::Authority;
use crate::cbor::{DecodeResult, EncodeResult, Out, array, encode, fixed, wrong};
use crate::ids::{Key, OfficeId};
use crate::keys::{SigningSecret, derive, verify};
use crate::roles::{Role, grants};
use crate::statement::{Scope, Stated, Statement, StatementBody};
use crate::words::word;
use minicbor::Decoder;
use thiserror::Error;

const VERSION: u64 = 1;
/// Bytes of a request: its keys, two answers and two signatures, with air; a usual one is one QR code, the longest three.
const REQUEST_MAX: usize = 1 << 10;
/// Bytes of an answer: a thousand seats with ten statements each stay below.
const ANSWER_MAX: usize = 16 << 20;
/// Statements of an answer.
const STATEMENTS_MAX: usize = 100_000;
/// Letters of a service number or a name: a sheet of paper has to show them.
const LETTERS_MAX: usize = 120;
/// Seconds for which a request is good: a driver's round through the farthest posts.
pub const REQUEST_GOOD_FOR: i64 = 30 * 86_400;
/// Seconds by which the clock of who asks may be ahead.
const AHEAD_MAX: i64 = 86_400;
/// Words that are compared: two people read five without a mistake, and 55 bits are out of reach of who exchanges a file.
const WORDS: usize = 5;

/// How long seats read what others wrote without a word from the registrar, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leases {
    /// At headquarters.
    pub offices: u16,
    /// At a post, to which news comes more seldom.
    pub posts: u16,
}

impl Leases {
    /// Where no national profile says otherwise.
    pub const USUAL: Leases = Leases { offices: 45, posts: 90 };
}

const DAY: i64 = 86_400;

/// What a new seat asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The installation.
    pub device: Key,
    /// The seat.
    pub seat: Key,
    /// To what is sealed for it.
    pub x25519: [u8; 32],
    /// The officer's service number.
    pub number: String,
    /// The officer's name. It stays with the registrar, and becomes no statement.
    pub name: String,
    /// Seconds since 1970 UTC; a claim.
    pub time: i64,
    /// Chance, so that no two requests are alike.
    pub chance: [u8; 16],
}

/// Why bytes are no request or answer, or why a request is not answered.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum EnrolmentError {
    /// Not the bytes of a request, or not signed by its keys.
    #[error("not a request")]
    NotARequest,
    /// Not the bytes of an answer.
    #[error("not an answer")]
    NotAnAnswer,
    /// Older than 30 days, or from a clock that is days ahead.
    #[error("the request is too old")]
    TooOld,
    /// A statement names the seat already.
    #[error("the seat is enrolled already")]
    Used,
    /// The registrar does not speak for the office.
    #[error("not the registrar's office")]
    NotYours,
    /// Letters that another device has, or that are none.
    #[error("the letters are taken")]
    Letters,
    /// The registrar's log forked, or holds what this program does not understand: to go on would fork it again.
    #[error("the registrar's log forked")]
    Forked,
}

impl EnrolmentError {
    /// The code of its sentence.
    pub fn code(self) -> &'static str {
        match self {
            EnrolmentError::NotARequest => "not-a-request",
            EnrolmentError::NotAnAnswer => "not-an-answer",
            EnrolmentError::TooOld => "request-too-old",
            EnrolmentError::Used => "request-used",
            EnrolmentError::NotYours => "office-not-yours",
            EnrolmentError::Letters => "letters-taken",
            EnrolmentError::Forked => "log-forked",
        }
    }
}

impl Request {
    fn encode(&self) -> Vec<u8> {
        let Request { device, seat, x25519, number, name, time, chance } = self;
        encode(|out| {
            out.array(8)?.u64(VERSION)?.bytes(&device.0)?.bytes(&seat.0)?.bytes(x25519)?;
            out.str(number)?.str(name)?.i64(*time)?.bytes(chance)?;
            Ok(())
        })
    }

    /// The bytes of the request, signed by the seat and the device.
    pub fn sign(&self, seat: &SigningSecret, device: &SigningSecret) -> Vec<u8> {
        let bytes = self.encode();
        let message = derive("ncen request 1", &[&bytes]);
        [bytes.as_slice(), &seat.sign(&message), &device.sign(&message)].concat()
    }

    /// Reads a request and checks both signatures.
    pub fn open(signed: &[u8]) -> Result<Request, EnrolmentError> {
        let not = EnrolmentError::NotARequest;
        if signed.len() > REQUEST_MAX {
            return Err(not);
        }
        let mut input = Decoder::new(signed);
        let request = read_request(&mut input).map_err(|_| not)?;
        let (bytes, signatures) = signed.split_at(input.position());
        let message = derive("ncen request 1", &[bytes]);
        let is_right =
            request.encode() == bytes && signatures.len() == 128 && [&request.number, &request.name].into_iter().all(|text| is_said(text));
        let signed_by = |key: &Key, signature: &[u8]| signature.try_into().is_ok_and(|signature| verify(key, &message, signature));
        let both = is_right
            && request.seat != request.device
            && signed_by(&request.seat, &signatures[..64])
            && signed_by(&request.device, &signatures[64..]);
        if both { Ok(request) } else { Err(not) }
    }
}

/// The words that the officer reads to the registrar.
pub fn words_to_compare(signed: &[u8]) -> Vec<&'static str> {
    words_of(blake3::hash(signed).as_bytes())
}

/// The words of an administration, which its registrar reads to the officer: an answer of another one has others.
pub fn words_of_root(root: &Key) -> Vec<&'static str> {
    words_of(&derive("ncen root words 1", &[&root.0]))
}

fn words_of(hash: &[u8; 32]) -> Vec<&'static str> {
    let bits = hash[..8].iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte)) >> (64 - 11 * WORDS);
    (0..WORDS).rev().map(|at| word((bits >> (11 * at)) as usize & 0x7ff)).collect()
}

/// What the registrar answers a request with.
pub struct Approval<'a> {
    /// Where the seat works, and its device stands.
    pub office: OfficeId,
    /// Letters for references of a device that is new.
    pub letters: &'a str,
    /// What the officer does.
    pub roles: &'a [Role],
    /// The record of its officer.
    pub officer: Option<[u8; 16]>,
    /// The seat that this one replaces.
    pub replaces: Option<Key>,
    /// How long it reads what others wrote.
    pub leases: Leases,
    /// Seconds since 1970 UTC.
    pub now: i64,
}

/// The statements by which a registrar enrols a seat, signed and in their order, to be added to those that are held.
pub fn approve(
    authority: &Authority,
    registrar: &SigningSecret,
    request: &Request,
    approval: &Approval<'_>,
) -> Result<Vec<Vec<u8>>, EnrolmentError> {
    let Approval { office, letters, roles, officer, replaces, leases, now } = approval;
    if request.time < now - REQUEST_GOOD_FOR || request.time > now + AHEAD_MAX {
        return Err(EnrolmentError::TooOld);
    }
    if authority.seat(&request.seat).is_some() || [request.device.0, request.seat.0].iter().any(|key| authority.is_revoked(key)) {
        return Err(EnrolmentError::Used);
    }
    let whole = authority.whole().ok_or(EnrolmentError::NotYours)?;
    if !authority.speaks_for(&registrar.key(), office) {
        return Err(EnrolmentError::NotYours);
    }
    let mut bodies = Vec::new();
    if authority.device(&request.device).is_none() {
        if !are_letters(letters) || authority.devices().any(|(_, facts)| facts.letters == *letters) {
            return Err(EnrolmentError::Letters);
        }
        bodies.push(StatementBody::Device { key: request.device, office: *office, letters: (*letters).to_owned() });
    }
    let unattended = roles.contains(&Role::Node).then_some(true);
    bodies.push(StatementBody::Seat {
        key: request.seat,
        device: request.device,
        office: *office,
        x25519: request.x25519,
        officer: *officer,
        replaces: *replaces,
        unattended: Stated(unattended),
    });
    bodies.extend(grants(request.seat, *office, whole, roles));
    bodies.push(lease(request.seat, *office != whole, *leases, *now));
    authority.say(registrar, Scope::Inner, *now, bodies).ok_or(EnrolmentError::Forked)
}

/// A lease from now on, of a seat at a post or at headquarters.
pub fn lease(seat: Key, at_post: bool, leases: Leases, now: i64) -> StatementBody {
    let days = if at_post { leases.posts } else { leases.offices };
    StatementBody::Lease { seat, until: (now + i64::from(days) * DAY).max(0).unsigned_abs() }
}

/// Letters of a device: one or two.
fn are_letters(letters: &str) -> bool {
    (1..=2).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Letters that no device has yet: the first that are free.
pub fn free_letters(authority: &Authority) -> String {
    let one = (b'A'..=b'Z').map(|letter| char::from(letter).to_string());
    let two = (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| [first, second].map(char::from).iter().collect::<String>()));
    let free = |letters: &String| !authority.devices().any(|(_, facts)| facts.letters == *letters);
    one.chain(two).find(free).unwrap_or_default()
}

/// The bytes of an answer.
pub fn answer(request: &[u8], statements: &[Vec<u8>]) -> Vec<u8> {
    encode(|out| {
        out.array(3)?.u64(VERSION)?.bytes(blake3::hash(request).as_bytes())?;
        write_statements(out, statements)
    })
}

pub(crate) fn write_statements(out: &mut Out<'_>, statements: &[Vec<u8>]) -> EncodeResult {
    out.array(statements.len() as u64)?;
    for statement in statements {
        out.bytes(statement)?;
    }
    Ok(())
}

/// Whether bytes are an answer, to whatever request.
pub fn is_answer(bytes: &[u8]) -> bool {
    let mut input = Decoder::new(bytes);
    let read = read_answer(&mut input).is_ok_and(|(_, said)| !said.is_empty() && said.iter().all(|one| Statement::open(one).is_ok()));
    bytes.len() <= ANSWER_MAX && read && input.position() == bytes.len()
}

/// The statements of an answer to this request, each of them signed as it should be.
pub fn open_answer(request: &[u8], bytes: &[u8]) -> Result<Vec<Vec<u8>>, EnrolmentError> {
    let not = EnrolmentError::NotAnAnswer;
    if bytes.len() > ANSWER_MAX {
        return Err(not);
    }
    let (to, statements) = read_answer(&mut Decoder::new(bytes)).map_err(|_| not)?;
    let is_right = to == *blake3::hash(request).as_bytes() && answer(request, &statements) == bytes;
    let signed = statements.iter().all(|statement| Statement::open(statement).is_ok());
    if is_right && signed && !statements.is_empty() { Ok(statements) } else { Err(not) }
}

fn read_request(input: &mut Decoder<'_>) -> DecodeResult<Request> {
    array(input, 8)?;
    if input.u64()? != VERSION {
        return Err(wrong("version"));
    }
    Ok(Request {
        device: Key(fixed(input)?),
        seat: Key(fixed(input)?),
        x25519: fixed(input)?,
        number: input.str()?.to_owned(),
        name: input.str()?.to_owned(),
        time: input.i64()?,
        chance: fixed(input)?,
    })
}

fn read_answer(input: &mut Decoder<'_>) -> DecodeResult<([u8; 32], Vec<Vec<u8>>)> {
    array(input, 3)?;
    if input.u64()? != VERSION {
        return Err(wrong("version"));
    }
    Ok((fixed(input)?, read_statements(input)?))
}

pub(crate) fn read_statements(input: &mut Decoder<'_>) -> DecodeResult<Vec<Vec<u8>>> {
    let length = input.array()?.filter(|length| *length <= STATEMENTS_MAX as u64).ok_or_else(|| wrong("count"))?;
    (0..length).map(|_| Ok(input.bytes()?.to_vec())).collect()
}

/// A service number or a name: something, and nothing that nobody sees.
fn is_said(text: &str) -> bool {
    records::value::check_words(text, "").is_ok() && !text.trim().is_empty() && text.chars().count() <= LETTERS_MAX
}

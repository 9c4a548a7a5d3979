//! The first step: bytes, before any large allocation. Sizes, canonical headers, chain and the covering signature; then
//! number, length and hashes of the bodies.

use super::{Arriving, EntryPlace, Holdings, Missing, Verdict};
use crate::authority::Authority;
use crate::entry::{BODY_MAX, BodyForm, ENTRY_MAX, HEADER_MAX, Header};
use crate::ids::{EntryId, LogHead};
use crate::journal::Journal;

/// An entry whose signature covers it and whose bodies are those that were signed, as far as their salts are known.
pub(super) struct Covered {
    pub id: EntryId,
    pub header: Header,
    pub header_bytes: Vec<u8>,
    pub bodies: Vec<BodyForm>,
    /// Where the journal stands with it.
    pub journal: Journal,
    /// Heads that the journal had named before.
    pub named_before: Vec<LogHead>,
}

impl Covered {
    pub fn place(&self) -> EntryPlace {
        let Header { space, seat, incarnation, n, .. } = self.header;
        EntryPlace { space, seat, incarnation, n, id: self.id }
    }
}

type Stopped = (EntryId, Verdict);

/// The entries of a run, after everything that needs no look into a body's content.
pub(super) fn signed_run(
    authority: &Authority,
    holdings: &dyn Holdings,
    run: &[Arriving<'_>],
    signature: &[u8; 64],
) -> Result<Vec<Covered>, Stopped> {
    let headers = run.iter().map(header).collect::<Result<Vec<(EntryId, Header)>, Stopped>>()?;
    let Some((first_id, first)) = headers.first() else { return Ok(Vec::new()) };
    let stopped = |verdict| (*first_id, verdict);
    if !holdings.takes(&first.space) {
        return Err(stopped(Verdict::Held(Missing::Space(first.space))));
    }
    if authority.seat(&first.seat).is_none() {
        return Err(stopped(Verdict::Held(Missing::Seat(first.seat))));
    }
    chained(&headers)?;
    let last = run.last().map(|entry| entry.header).unwrap_or_default();
    if !Header::is_signed(last, &first.seat, signature) {
        return Err(stopped(Verdict::Dropped("signature")));
    }
    // From here on it is provably the seat's.
    let mut journal = before(holdings, first).map_err(stopped)?;
    let mut covered = Vec::with_capacity(run.len());
    for ((id, header), arriving) in headers.into_iter().zip(run) {
        if header.start.or(journal.start).is_none() || (header.after.is_some() && header.n != 1) {
            return Err((id, Verdict::refused("entry-form", "")));
        }
        let named_before = journal.named.clone();
        journal.advance(&header, id);
        let bodies = bodies(&header, arriving).map_err(|verdict| (id, verdict))?;
        covered.push(Covered { id, header, header_bytes: arriving.header.to_vec(), bodies, journal: journal.clone(), named_before });
    }
    Ok(covered)
}

/// The ids of a run that is held to its end.
pub(super) fn known(holdings: &dyn Holdings, run: &[Arriving<'_>]) -> Option<Vec<EntryId>> {
    let headers = run.iter().map(|arriving| Header::decode(arriving.header).ok()).collect::<Option<Vec<Header>>>()?;
    let ids: Vec<EntryId> = run.iter().map(|arriving| Header::id(arriving.header)).collect();
    let Header { space, seat, incarnation, n, .. } = *headers.last()?;
    let last = EntryPlace { space, seat, incarnation, n, id: *ids.last()? };
    (chained(&ids.iter().copied().zip(headers).collect::<Vec<_>>()).is_ok() && holdings.holds(&last)).then_some(ids)
}

fn header(arriving: &Arriving<'_>) -> Result<(EntryId, Header), Stopped> {
    let id = Header::id(&arriving.header[..arriving.header.len().min(HEADER_MAX)]);
    let size: usize = arriving.bodies.iter().map(|body| body.len()).sum();
    if arriving.bodies.iter().any(|body| body.len() > BODY_MAX) || size > ENTRY_MAX {
        return Err((id, Verdict::Dropped("entry-size")));
    }
    Header::decode(arriving.header).map(|header| (id, header)).map_err(|_| (id, Verdict::Dropped("header-form")))
}

/// Each header names the one before it, in one journal.
fn chained(headers: &[(EntryId, Header)]) -> Result<(), Stopped> {
    for pair in headers.windows(2) {
        let ((before_id, before), (id, next)) = (&pair[0], &pair[1]);
        let same = (before.space, before.seat, before.incarnation) == (next.space, next.seat, next.incarnation);
        if !same || next.previous != *before_id || before.n.checked_add(1) != Some(next.n) {
            return Err((*id, Verdict::Dropped("chain")));
        }
    }
    Ok(())
}

/// The journal as it stood before a run.
fn before(holdings: &dyn Holdings, first: &Header) -> Result<Journal, Verdict> {
    if first.n == 0 {
        return Err(Verdict::refused("chain", "0"));
    }
    if first.n == 1 {
        let is_first = first.previous == EntryId([0; 32]);
        let journal = Journal::new(first.space, first.incarnation);
        return if is_first { Ok(journal) } else { Err(Verdict::refused("chain", "1")) };
    }
    let Header { space, seat, incarnation, n, previous, .. } = *first;
    let place = EntryPlace { space, seat, incarnation, n: n - 1, id: previous };
    let journal = holdings.journal_at(&place).ok_or(Verdict::Held(Missing::Entry(first.previous)))?;
    let fits = (journal.space, journal.incarnation) == (first.space, first.incarnation) && journal.n.checked_add(1) == Some(first.n);
    if fits { Ok(journal) } else { Err(Verdict::refused("chain", first.n.to_string())) }
}

/// Number, length and form of the bodies. Their hashes follow when their salts are known.
fn bodies(header: &Header, arriving: &Arriving<'_>) -> Result<Vec<BodyForm>, Verdict> {
    let form = |body: &&[u8]| BodyForm::decode(body).map_err(|_| Verdict::Dropped("body-form"));
    let bodies = arriving.bodies.iter().map(form).collect::<Result<Vec<BodyForm>, Verdict>>()?;
    let length: u64 = bodies.iter().map(BodyForm::length).sum();
    if header.bodies != bodies.len() as u64 || header.length != length {
        return Err(Verdict::Dropped("bodies"));
    }
    Ok(bodies)
}

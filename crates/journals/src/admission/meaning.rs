//! The second and third step: what bodies say, and whether the seat might say it where it stood.

use super::bytes::Covered;
use super::{Brought, Ending, HeldDocument, Holdings, Missing, Passed, Verdict};
use crate::acceptance::Admitted;
use crate::attached::{ATTACHED, Attached};
use crate::audit::{AUDIT_HEAD, AuditHead};
use crate::authority::{Authority, RightAt};
use crate::decision::{ABOUT_RECORDS, DECISION, Decision, Verb};
use crate::entry::{Body, BodyForm, ErasedBody, Header};
use crate::ids::{EntryId, SpaceId};
use crate::statement::Right;
use crate::witness::{Seen, WITNESS, decode_witness};
use documents::{DocumentId, Effect, Hash, History, Misfit, OPERATIONS_MAX, scan};
use records::AmendedBy;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What was let in so far of one run, upon what is held.
pub(super) struct Within<'a> {
    authority: &'a Authority,
    holdings: &'a dyn Holdings,
    /// Documents as the entries that passed left them.
    pub documents: BTreeMap<DocumentId, Arc<HeldDocument>>,
    /// Documents of which those entries brought what erasure left.
    left: BTreeSet<DocumentId>,
    /// As the entry that is being checked would leave them.
    now: BTreeMap<DocumentId, Arc<HeldDocument>>,
}

/// What the bodies of an entry say beyond their values.
struct Said {
    builds_on: BTreeSet<EntryId>,
    witnesses: Vec<Seen>,
    adopts: Vec<EntryId>,
    /// Severe fields that were settled by changes, and by decisions.
    settles: Vec<(DocumentId, String)>,
    settled: Vec<(DocumentId, Option<String>)>,
    /// What changes write beside values, and decisions with what they judged.
    changes: Vec<Changed>,
    verbs: Vec<(DocumentId, Verb, Vec<[u8; 32]>)>,
    operations: usize,
    /// What only a reviewer might say, with the code of its refusal and a field or kind.
    reviewed: Option<(&'static str, String)>,
    /// The greatest right that the bodies need.
    needs: Right,
}

/// A change, as far as decisions beside it must know it.
struct Changed {
    document: DocumentId,
    upon: Vec<Hash>,
    effect: Effect,
}

impl Said {
    fn new() -> Self {
        Said {
            builds_on: BTreeSet::new(),
            witnesses: Vec::new(),
            adopts: Vec::new(),
            settles: Vec::new(),
            settled: Vec::new(),
            changes: Vec::new(),
            verbs: Vec::new(),
            operations: 0,
            reviewed: None,
            needs: Right::Write,
        }
    }
}

impl<'a> Within<'a> {
    pub fn new(authority: &'a Authority, holdings: &'a dyn Holdings) -> Self {
        Within { authority, holdings, documents: BTreeMap::new(), left: BTreeSet::new(), now: BTreeMap::new() }
    }

    /// Checks one entry; what it brings is known to those behind it only when all of it passed.
    pub fn pass(&mut self, entry: Covered) -> Result<Passed, Verdict> {
        self.now.clear();
        let (admitted, bodies) = self.checked(&entry)?;
        self.documents.append(&mut self.now);
        self.left.extend(bodies.iter().filter(|form| matches!(form, BodyForm::Erased(_))).map(BodyForm::document));
        let Covered { header, header_bytes, journal, .. } = entry;
        Ok(Passed { header, header_bytes, bodies, journal, admitted })
    }

    fn checked(&mut self, entry: &Covered) -> Result<(Admitted, Vec<BodyForm>), Verdict> {
        let mut said = Said::new();
        let bodies = self.hashes(entry)?;
        // Who may not write here at all has no claim on the work of reading his bodies.
        self.right(entry, &said)?;
        for form in &bodies {
            // What was erased counts as here and empty: the rest of its entry is looked at.
            if let BodyForm::Full(body) = form {
                self.body(entry, body, &mut said)?;
            }
        }
        if let Some((_, field)) = said.settles.iter().find(|(document, field)| !said.settled.contains(&(*document, Some(field.clone())))) {
            return Err(Verdict::refused("settle-undecided", field.clone()));
        }
        said.changes.iter().try_for_each(|change| decided(change, &said.verbs))?;
        let by = self.right(entry, &said)?;
        let needs = said.needs;
        let Header { space, seat, incarnation, n, previous, made_by, .. } = entry.header;
        let builds_on = said.builds_on.into_iter().filter(|id| *id != entry.id).collect();
        let (witnesses, adopts) = (said.witnesses, said.adopts);
        let admitted = Admitted { id: entry.id, space, seat, incarnation, n, previous, made_by, needs, by, builds_on, witnesses, adopts };
        Ok((admitted, bodies))
    }

    /// The bodies are those that were signed; and a document's first body is where its id says. Gives them as they are to be kept: of
    /// a document that was erased here nothing comes back.
    fn hashes(&self, entry: &Covered) -> Result<Vec<BodyForm>, Verdict> {
        let Header { space, seat, incarnation, n, leaves, .. } = &entry.header;
        let start = entry.journal.start.ok_or_else(|| Verdict::refused("entry-form", ""))?;
        let mut hasher = blake3::Hasher::new();
        let mut salts: BTreeMap<DocumentId, [u8; 8]> = BTreeMap::new();
        let mut kept = Vec::with_capacity(entry.bodies.len());
        let (mut left, mut misplaced) = (self.left.clone(), None);
        for (index, form) in (0..).zip(&entry.bodies) {
            let document = *form.document();
            if form.is_first() && document != Header::document_id(space, seat, incarnation, &start, *n, index) {
                misplaced = Some(document);
            }
            let is_erased = self.is_erased(form, space, &left);
            let body = match form {
                BodyForm::Erased(body) if is_erased => {
                    hasher.update(&body.leaf());
                    kept.push(form.clone());
                    left.insert(document);
                    continue;
                }
                // Nobody holds a body back by calling it erased.
                BodyForm::Erased(_) => return Err(Verdict::Held(Missing::Erasure(document))),
                BodyForm::Full(body) => body,
            };
            if let Some(salt) = body.salt {
                salts.insert(document, salt);
            }
            let salt = salts.get(&document).copied().or_else(|| self.document(&document).map(|held| held.salt));
            let salt = match salt {
                Some(salt) => salt,
                // Without the salt it cannot be held against its leaf, and a copy must not be kept: it comes again without it.
                None if is_erased => return Err(Verdict::Dropped("erased")),
                None => return Err(Verdict::Held(Missing::Salt(document))),
            };
            hasher.update(&body.leaf(&salt));
            kept.push(if is_erased { BodyForm::Erased(ErasedBody::of(body, &salt)) } else { form.clone() });
        }
        // Only what is proved to be the seat's is held against it: anybody can change a body on its way, and none of it may stay here in the
        // place of the true one.
        match misplaced {
            _ if *hasher.finalize().as_bytes() != *leaves => Err(Verdict::Dropped("leaves")),
            Some(document) => Err(Verdict::refused("document-id", document.to_string())),
            None => Ok(kept),
        }
    }

    /// Whether a body says nothing here, as its document goes; `left` are documents of which what erasure left came just before. What the
    /// schedule alone lets go comes in whole: what was written of it later may give it more time, and the day's round looks at that.
    /// From who has erased it already the first body says so, and those behind wait for that one as they would in full form: else
    /// a later one that comes early would let go what others keep.
    fn is_erased(&self, form: &BodyForm, space: &SpaceId, left: &BTreeSet<DocumentId>) -> bool {
        match self.holdings.end(form.document(), space) {
            Ending::Open => false,
            Ending::Scheduled => matches!(form, BodyForm::Erased(body) if body.is_first) || left.contains(form.document()),
            Ending::Gone => true,
        }
    }

    fn document(&self, id: &DocumentId) -> Option<Arc<HeldDocument>> {
        let within = self.now.get(id).or_else(|| self.documents.get(id));
        within.cloned().or_else(|| self.holdings.document(id))
    }

    fn body(&mut self, entry: &Covered, body: &Body, said: &mut Said) -> Result<(), Verdict> {
        match body.kind {
            DECISION => self.decision(entry, body, said),
            WITNESS => {
                said.witnesses.extend(decode_witness(&body.content).map_err(|_| Verdict::refused("witness-form", ""))?);
                said.needs = said.needs.max(self.authority.right_to_witness(&entry.header.seat, &entry.header.space));
                Ok(())
            }
            ATTACHED => self.attached(entry, body),
            AUDIT_HEAD => AuditHead::decode(&body.content).map(drop).ok_or_else(|| Verdict::refused("audit-form", "")),
            // A kind of body of a newer program says nothing here, and is kept.
            ABOUT_RECORDS.. => Ok(()),
            _ => self.change(entry, body, said),
        }
    }

    fn change(&mut self, entry: &Covered, body: &Body, said: &mut Said) -> Result<(), Verdict> {
        let kind = records::kind_by_number(body.kind).ok_or(Verdict::Held(Missing::Program))?;
        if body.version.major > kind.version.major {
            return Err(Verdict::Held(Missing::Program));
        }
        let change = scan(&body.content).map_err(|error| Verdict::refused(error.code(), ""))?;
        said.operations += change.count();
        if said.operations > OPERATIONS_MAX {
            return Err(Verdict::refused("change-too-much", ""));
        }
        let start = entry.journal.start.ok_or_else(|| Verdict::refused("entry-form", ""))?;
        if change.header.actor != Header::actor(&entry.header.seat, &entry.header.incarnation, &start) {
            return Err(Verdict::refused("actor", ""));
        }
        let mut document = match (self.document(&body.document), body.salt) {
            (None, Some(salt)) => {
                HeldDocument { space: entry.header.space, kind: body.kind, salt, history: History::new(kind), brought: BTreeMap::new() }
            }
            (Some(held), None) => {
                // Nobody else needs the one of this entry: it is changed in place.
                self.now.remove(&body.document);
                Arc::unwrap_or_clone(held)
            }
            (None, None) => return Err(Verdict::Held(Missing::Document(body.document))),
            (Some(_), Some(_)) => return Err(Verdict::refused("begins-twice", "")),
        };
        if document.space != entry.header.space || document.kind != body.kind {
            return Err(Verdict::refused("other-document", body.document.to_string()));
        }
        let effect = document.history.take(&change, body.version).map_err(|misfit| match misfit {
            Misfit::Missing(hash) => Verdict::Held(Missing::Change(body.document, hash)),
            Misfit::Wrong { code, place } => Verdict::Refused { code, place },
        })?;
        if self.is_anothers(entry, &document)? {
            said.reviewed = Some(("for-author", kind.key.to_owned()));
        }
        if let Some(field) = &effect.reviewed {
            said.reviewed = Some(("for-reviewers", field.clone()));
        }
        let upon = change.header.dependencies.iter().filter_map(|hash| document.brought.get(hash));
        said.builds_on.extend(upon.map(|brought| brought.entry));
        said.settles.extend(effect.settles.iter().map(|field| (body.document, field.clone())));
        document.brought.insert(change.hash, Brought { entry: entry.id, seat: entry.header.seat, values: effect.values });
        said.changes.push(Changed { document: body.document, upon: change.header.dependencies, effect });
        self.now.insert(body.document, Arc::new(document));
        Ok(())
    }

    /// Whether a record of a kind that only its author amends is another officer's.
    fn is_anothers(&self, entry: &Covered, document: &HeldDocument) -> Result<bool, Verdict> {
        let kind = records::kind_by_number(document.kind).ok_or(Verdict::Held(Missing::Program))?;
        let Some(author) = document.author().filter(|_| kind.amended_by == AmendedBy::Author) else { return Ok(false) };
        // Two seats of one officer are one: that can be told only of a seat that is known.
        self.authority.seat(&author).ok_or(Verdict::Held(Missing::Seat(author)))?;
        Ok(!self.authority.are_one(&author, &entry.header.seat))
    }

    /// The history of a predecessor comes with the document that it belongs to, and never later.
    fn attached(&self, entry: &Covered, body: &Body) -> Result<(), Verdict> {
        Attached::decode(&body.content).map_err(|_| Verdict::refused("attached-form", ""))?;
        let is_new = entry.bodies.iter().any(|form| form.is_first() && *form.document() == body.document);
        if is_new { Ok(()) } else { Err(Verdict::refused("attached-form", body.document.to_string())) }
    }

    fn decision(&mut self, entry: &Covered, body: &Body, said: &mut Said) -> Result<(), Verdict> {
        let decision = Decision::decode(&body.content).map_err(|_| Verdict::refused("decision-form", ""))?;
        let document = self.document(&body.document).ok_or(Verdict::Held(Missing::Document(body.document)))?;
        if document.space != entry.header.space {
            return Err(Verdict::refused("other-document", body.document.to_string()));
        }
        if let Some(missing) = decision.judged.iter().find(|hash| !document.history.holds(&Hash(**hash))) {
            return Err(Verdict::Held(Missing::Change(body.document, Hash(*missing))));
        }
        let needs = decision.needs(document.kind);
        if matches!(decision.verb, Verb::Void | Verb::Restore | Verb::Continue) && self.is_anothers(entry, &document)? {
            said.reviewed = Some(("for-author", document.kind.to_string()));
        }
        if matches!(decision.verb, Verb::Approve | Verb::Release)
            && document.wrote(&decision.judged, |seat| self.authority.are_one(seat, &entry.header.seat))
        {
            return Err(Verdict::refused("own-values", ""));
        }
        match decision.verb {
            Verb::Adopt => said.adopts.extend(&decision.entries),
            Verb::Settle => said.settled.push((body.document, decision.field)),
            _ => {}
        }
        said.verbs.push((body.document, decision.verb, decision.judged));
        said.needs = said.needs.max(needs);
        Ok(())
    }

    /// The right that the seat held at the heads that its journal has named so far, which do not go back.
    fn right(&self, entry: &Covered, said: &Said) -> Result<Vec<[u8; 32]>, Verdict> {
        let Header { seat, space, .. } = &entry.header;
        let named = &entry.journal.named;
        for head in &entry.header.heads {
            let before = entry.named_before.iter().find(|before| before.log == head.log);
            if before.is_some_and(|before| head.n < before.n) {
                return Err(Verdict::refused("heads-go-back", head.n.to_string()));
            }
        }
        match self.authority.right_at(seat, space, named) {
            RightAt::NotKnown => {
                let missing = named.iter().find(|head| !self.authority.holds(head)).or(named.first());
                Err(missing.map_or_else(|| Verdict::refused("no-right", ""), |head| Verdict::Held(Missing::Statement(*head))))
            }
            RightAt::Held(grants) if grants.first().is_none_or(|(_, right)| *right < said.needs) => Err(Verdict::refused("no-right", "")),
            RightAt::Held(grants) if said.reviewed.is_some() && grants.first().is_none_or(|(_, right)| *right < Right::Review) => {
                let (code, place) = said.reviewed.clone().unwrap_or(("for-reviewers", String::new()));
                Err(Verdict::refused(code, place))
            }
            RightAt::Held(_) if self.authority.seat(seat).is_some_and(|facts| facts.unattended) && judges(said) => {
                Err(Verdict::refused("seat-unattended", ""))
            }
            RightAt::Held(grants) => Ok(grants.into_iter().filter(|(_, right)| *right >= said.needs).map(|(hash, _)| hash).collect()),
        }
    }
}

/// Whether a change may stand beside the decisions of its entry: a state that only a decision gives or takes back has it, and
/// who judges a record writes nothing else of it, upon just what he judged.
fn decided(change: &Changed, verbs: &[(DocumentId, Verb, Vec<[u8; 32]>)]) -> Result<(), Verdict> {
    let mut own = verbs.iter().filter(|(document, ..)| *document == change.document);
    if let Some(state) = &change.effect.state {
        // Nobody takes the state itself away, nor opens again what goes on in another document.
        if state.is_empty() || change.effect.from.iter().any(|from| from == "closed") {
            return Err(Verdict::refused("state-undecided", state.clone()));
        }
        let needs = match state.as_str() {
            "approved" => Some(Verb::Approve),
            "returned" => Some(Verb::Return),
            "void" => Some(Verb::Void),
            "closed" => Some(Verb::Continue),
            _ if change.effect.from.iter().any(|from| from == "void") => Some(Verb::Restore),
            _ => None,
        };
        if needs.is_some_and(|needs| !own.clone().any(|(_, verb, _)| *verb == needs)) {
            return Err(Verdict::refused("state-undecided", state.clone()));
        }
    }
    let judges = own.find(|(_, verb, _)| matches!(verb, Verb::Approve | Verb::Return | Verb::Release));
    match judges {
        Some(_) if change.effect.values => Err(Verdict::refused("own-values", "")),
        Some((.., judged)) if !change.upon.iter().map(|hash| hash.0).eq(judged.iter().copied()) => {
            Err(Verdict::refused("judged-others", ""))
        }
        _ => Ok(()),
    }
}

/// A node may witness, and decides nothing.
fn judges(said: &Said) -> bool {
    !said.verbs.is_empty()
}

//! What a foreign change means, checked against the document that it was made upon: that it follows what it names, writes only
//! what the dictionary knows, where that may stand, and within the limits that bind every program. Nothing here is Automerge's:
//! it sees a change only after it passed.

mod place;

use crate::change::{Action, Operation, Position, Scalar};
use crate::first::{FIXED_KEYS, version_text};
use crate::ids::{Actor, Hash, OpId};
use crate::scan::Scanned;
use place::{Object, Place, Placed, value};
use records::value::{NARRATIVE_BYTES_MAX, ROWS_MAX, ValueError, check, check_newer, check_words};
use records::{Field, Kind, STRUCK, Severity, Type, Value, Version};
use std::collections::{BTreeMap, BTreeSet};

/// Changes of one document; a longer story goes on in a successor.
pub const CHANGES_MAX: usize = 20_000;

/// Operations of one document: a narrative of 64 KiB that was written anew sixteen times.
const OPERATIONS_OF_DOCUMENT_MAX: usize = 1 << 20;
/// The field that says how far a record is; a change that writes it may need a decision beside it.
const STATE: &str = "state";
/// Bytes of a reference: `CC-OFFICE-YYYY-B0114` of the longest office code, with air.
const REFERENCE_BYTES_MAX: usize = 64;
/// What a later dictionary may have where this one has not.
const LATER: [&str; 3] = ["unknown-code", "unknown-unit", "unknown-currency"];
/// Bytes of all letters that a narrative ever had.
const LETTERS_BYTES_MAX: usize = 16 * NARRATIVE_BYTES_MAX;

/// Why a change does not belong into a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// It waits for a change that is not here.
    Missing(Hash),
    /// It is wrong for everybody; the code says how, `place` where.
    Wrong {
        /// Such as `start-op`, or that of a value's error.
        code: &'static str,
        /// A field or an operation; may be empty.
        place: String,
    },
}

/// What a change that fits does beyond its values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Severe fields where it decides between several values: only a reviewer's decision may.
    pub settles: Vec<String>,
    /// The state that it writes, where it writes one; empty where it takes the state away.
    pub state: Option<String>,
    /// The states that this one replaces.
    pub from: Vec<String>,
    /// Whether it writes anything but that state.
    pub values: bool,
    /// A field that only reviewers write, where it writes one.
    pub reviewed: Option<String>,
}

/// A document's changes, as far as the next one must know them.
#[derive(Clone, Debug)]
pub struct History {
    kind: &'static Kind,
    changes: Vec<Known>,
    by_hash: BTreeMap<Hash, usize>,
    placed: BTreeMap<OpId, Placed>,
    /// Operations that put something under each key of each object, ended ones included.
    at: BTreeMap<KeyOf, Vec<OpId>>,
    sizes: Sizes,
    /// States that operations wrote.
    states: BTreeMap<OpId, String>,
}

/// A key of an object; the record itself is none.
type KeyOf = (Option<OpId>, Place);

/// How much a document holds, what was taken away again included.
#[derive(Clone, Debug, Default)]
struct Sizes {
    /// Rows of each group.
    rows: BTreeMap<&'static str, usize>,
    /// Bytes of the letters of each text.
    letters: BTreeMap<OpId, usize>,
}

/// A change that was taken.
#[derive(Clone, Debug)]
struct Known {
    hash: Hash,
    actor: Actor,
    sequence: u64,
    max_op: u64,
    upon: Vec<usize>,
}

/// A change while it is read.
struct Reading<'h> {
    number: usize,
    /// Changes that it was made upon, and what those were made upon.
    ancestors: BTreeSet<usize>,
    actor: Actor,
    version: Version,
    history: &'h History,
    placed: BTreeMap<OpId, Placed>,
    /// Keys that it wrote, each once, with its operation there.
    at: BTreeMap<KeyOf, OpId>,
    /// Operations that it ended.
    ended: BTreeSet<OpId>,
    sizes: Sizes,
    states: BTreeMap<OpId, String>,
    effect: Effect,
}

fn wrong(code: &'static str, place: impl Into<String>) -> Misfit {
    Misfit::Wrong { code, place: place.into() }
}

impl History {
    /// A document without changes, of a kind.
    pub fn new(kind: &'static Kind) -> Self {
        History {
            kind,
            changes: Vec::new(),
            by_hash: BTreeMap::new(),
            placed: BTreeMap::new(),
            at: BTreeMap::new(),
            sizes: Sizes::default(),
            states: BTreeMap::new(),
        }
    }

    /// Takes a change that was read, if it fits; otherwise nothing has changed. `version` is that of its body.
    pub fn take(&mut self, change: &Scanned<'_>, version: Version) -> Result<Effect, Misfit> {
        let upon = self.follows(change)?;
        if self.placed.len() + change.operations.len() > OPERATIONS_OF_DOCUMENT_MAX {
            return Err(wrong("too-many-changes", ""));
        }
        let mut reading = Reading {
            number: self.changes.len(),
            ancestors: self.ancestors(&upon),
            actor: change.header.actor,
            version,
            history: self,
            placed: BTreeMap::new(),
            at: BTreeMap::new(),
            ended: BTreeSet::new(),
            sizes: self.sizes.clone(),
            states: BTreeMap::new(),
            effect: Effect::default(),
        };
        reading.sequence(change)?;
        for (operation, counter) in change.operations.iter().zip(change.header.start_op..) {
            reading.operation(operation, OpId { counter, actor: change.header.actor })?;
        }
        if upon.is_empty() {
            reading.is_whole()?;
        }
        let Reading { number, placed, at, ended, sizes, states, effect, .. } = reading;
        self.by_hash.insert(change.hash, self.changes.len());
        let (hash, max_op) = (change.hash, change.max_op);
        self.changes.push(Known { hash, actor: change.header.actor, sequence: change.header.sequence, max_op, upon });
        // What takes a value away stands nowhere: Automerge keeps it as the end of that value, and nothing can replace it.
        let stands = |id: &OpId| placed.get(id).is_some_and(|held| held.place != Place::Gone);
        for (key, id) in at.into_iter().filter(|(_, id)| stands(id)) {
            // Mostly one: a vector that grows would hold room for four.
            self.at.entry(key).or_insert_with(|| Vec::with_capacity(1)).push(id);
        }
        self.placed.extend(placed);
        for id in ended {
            self.placed.entry(id).and_modify(|held| held.ended_by.push(number));
        }
        self.sizes = sizes;
        self.states.extend(states);
        Ok(effect)
    }

    /// Whether a change is here already.
    pub fn holds(&self, hash: &Hash) -> bool {
        self.by_hash.contains_key(hash)
    }

    /// The change that began the document.
    pub fn first(&self) -> Option<Hash> {
        self.changes.iter().find(|known| known.upon.is_empty()).map(|known| known.hash)
    }

    /// Some changes and everything that they were made upon.
    pub fn upon(&self, hashes: &[Hash]) -> Vec<Hash> {
        let numbers: Vec<usize> = hashes.iter().filter_map(|hash| self.by_hash.get(hash)).copied().collect();
        self.ancestors(&numbers).into_iter().map(|at| self.changes[at].hash).collect()
    }

    /// The changes that a change is made upon; they and nothing else decide its counters.
    fn follows(&self, change: &Scanned<'_>) -> Result<Vec<usize>, Misfit> {
        if self.holds(&change.hash) {
            return Err(wrong("change-twice", ""));
        }
        if self.changes.len() >= CHANGES_MAX {
            return Err(wrong("too-many-changes", ""));
        }
        let header = &change.header;
        let number = |hash: &Hash| self.by_hash.get(hash).copied().ok_or(Misfit::Missing(*hash));
        let upon = header.dependencies.iter().map(number).collect::<Result<Vec<usize>, Misfit>>()?;
        if upon.is_empty() && !self.changes.is_empty() {
            // A document begins once: its id comes from the entry that began it.
            return Err(wrong("begins-twice", ""));
        }
        let highest = upon.iter().map(|at| self.changes[*at].max_op).max().unwrap_or_default();
        if header.start_op != highest + 1 {
            return Err(wrong("start-op", header.start_op.to_string()));
        }
        Ok(upon)
    }

    fn ancestors(&self, upon: &[usize]) -> BTreeSet<usize> {
        let (mut seen, mut open) = (BTreeSet::new(), upon.to_vec());
        while let Some(at) = open.pop() {
            if seen.insert(at) {
                open.extend(&self.changes[at].upon);
            }
        }
        seen
    }
}

impl Reading<'_> {
    /// An actor's changes are numbered without a gap, each upon the one before, and no number stands twice.
    fn sequence(&self, change: &Scanned<'_>) -> Result<(), Misfit> {
        let own = |known: &&Known| known.actor == self.actor;
        let before = self.ancestors.iter().map(|at| &self.history.changes[*at]).filter(own).count() as u64;
        let sequence = change.header.sequence;
        if sequence != before + 1 {
            return Err(wrong("sequence", sequence.to_string()));
        }
        if self.history.changes.iter().filter(own).any(|known| known.sequence == sequence && known.hash != change.hash) {
            return Err(wrong("actor-reused", sequence.to_string()));
        }
        Ok(())
    }

    /// An operation that this change may know of.
    fn known(&self, id: &OpId) -> Result<&Placed, Misfit> {
        let held = self.placed.get(id).or_else(|| self.history.placed.get(id).filter(|held| self.ancestors.contains(&held.change)));
        held.ok_or_else(|| wrong("reference", format!("{}@{}", id.counter, id.actor.short())))
    }

    fn operation(&mut self, operation: &Operation<'_>, id: OpId) -> Result<(), Misfit> {
        let object = match &operation.object {
            None => Object::Root,
            Some(object) => self.known(object)?.makes.ok_or_else(|| wrong("not-an-object", ""))?,
        };
        self.state(operation, id);
        let makes = match (object, &operation.position) {
            (Object::Root, Position::Key(key)) => self.in_record(key, operation)?,
            (Object::Row(group), Position::Key(key)) => self.in_row(group, key, operation)?,
            (Object::Codes(field), Position::Key(code)) => self.in_codes(field, code, operation)?,
            (Object::Group(group), Position::After(after)) => self.row(group, operation, after)?,
            (Object::Letters(field), position) => self.letter(field, operation, position)?,
            _ => return Err(wrong("wrong-place", "")),
        };
        if let Position::Key(key) = operation.position {
            self.replaces_what_stands(operation, Place::Key(key.into()), id)?;
        }
        let place = place::of(operation);
        self.ended.extend(&operation.replaces);
        self.placed.insert(id, Placed { change: self.number, object: operation.object, place, makes, ended_by: Vec::new() });
        Ok(())
    }

    /// Whether an operation writes the state, and from which to which; or anything else.
    fn state(&mut self, operation: &Operation<'_>, id: OpId) {
        if operation.object.is_some() || operation.position != Position::Key(STATE) {
            self.effect.values = true;
            return;
        }
        let state = match operation.value {
            Scalar::Text(state) => state.to_owned(),
            Scalar::None | Scalar::Integer(_) | Scalar::Flag(_) => String::new(),
        };
        self.effect.from.extend(operation.replaces.iter().filter_map(|replaced| self.history.states.get(replaced)).cloned());
        self.states.insert(id, state.clone());
        self.effect.state = Some(state);
    }

    /// A change writes a key once, and names everything that stands there to its knowledge: what it left out would stand
    /// beside its own value although its officer saw it.
    fn replaces_what_stands(&mut self, operation: &Operation<'_>, place: Place, id: OpId) -> Result<(), Misfit> {
        let key = (operation.object, place);
        if self.standing(&key) != operation.replaces {
            return Err(wrong("reference", format!("{}@{}", id.counter, id.actor.short())));
        }
        match self.at.insert(key, id) {
            None => Ok(()),
            Some(_) => Err(wrong("place-twice", "")),
        }
    }

    /// What stands in a place to the knowledge of this change, before it, in order.
    fn standing(&self, key: &(Option<OpId>, Place)) -> Vec<OpId> {
        let all = self.history.at.get(key).into_iter().flatten();
        let mut standing: Vec<OpId> = all.copied().filter(|id| self.known(id).is_ok_and(|held| self.stands(held))).collect();
        standing.sort_unstable();
        standing
    }

    /// Whether nothing that this change knows of has ended an operation of an earlier one.
    fn stands(&self, held: &Placed) -> bool {
        !held.ended_by.iter().any(|change| self.ancestors.contains(change))
    }

    /// What every record says of itself, and its fields.
    fn in_record(&mut self, key: &str, operation: &Operation<'_>) -> Result<Option<Object>, Misfit> {
        if !FIXED_KEYS.contains(&key) {
            let field = self.history.kind.field(key);
            return self.field(field, key, key.to_owned(), operation);
        }
        let is_first = self.ancestors.is_empty() && operation.replaces.is_empty() && operation.action == Action::Set;
        let Scalar::Text(text) = operation.value else { return Err(wrong("fixed-key", key)) };
        let is_right = match key {
            "kind" => text == self.history.kind.key,
            "version" => text == version_text(self.version),
            _ => text.is_empty() || text.len() <= REFERENCE_BYTES_MAX && check_words(text, key).is_ok(),
        };
        if is_first && is_right { Ok(None) } else { Err(wrong("fixed-key", key)) }
    }

    fn in_row(&mut self, group: &'static Field, key: &str, operation: &Operation<'_>) -> Result<Option<Object>, Misfit> {
        let place = format!("{}.{key}", group.key);
        if key == STRUCK && operation.value == Scalar::Flag(true) {
            self.strikes(group, operation);
        }
        match group.field(key) {
            Some(field) if field.kind == Type::Group => Err(wrong("too-deep", place)),
            None if key == STRUCK && operation.value == Scalar::Flag(true) => Ok(None),
            field => self.field(field, key, place, operation),
        }
    }

    /// A row that goes takes with it what nobody has settled in it: that settles it, too.
    fn strikes(&mut self, group: &'static Field, operation: &Operation<'_>) {
        let severe = group.fields.iter().filter(|field| field.severity == Severity::Review);
        let open = severe.filter(|field| self.standing(&(operation.object, Place::Key(field.key.into()))).len() > 1);
        let settled: Vec<String> = open.map(|field| format!("{}.{}", group.key, field.key)).collect();
        self.effect.settles.extend(settled);
    }

    fn field(
        &mut self,
        field: Option<&'static Field>,
        key: &str,
        place: String,
        operation: &Operation<'_>,
    ) -> Result<Option<Object>, Misfit> {
        if let Some(field) = field {
            if field.immutable && !operation.replaces.is_empty() {
                return Err(wrong("immutable", place));
            }
            if field.kind == Type::Group && !operation.replaces.is_empty() {
                return Err(wrong("row-removed", place));
            }
            if field.severity == Severity::Review && operation.replaces.len() > 1 {
                self.effect.settles.push(place.clone());
            }
            if field.reviewer_only {
                self.effect.reviewed = Some(place.clone());
            }
        }
        match (operation.action, field, value(operation.value)) {
            (Action::Delete, _, None) if !operation.replaces.is_empty() => Ok(None),
            (Action::Set, Some(field), Some(value)) if is_scalar(field) => {
                self.fits(field, &value, &value).map(|()| None).map_err(|error| wrong(error.code, place))
            }
            (Action::Set, None, Some(value)) if self.version > self.history.kind.version => {
                check_newer(&value, key).map(|()| None).map_err(|error| wrong(error.code, place))
            }
            (Action::MakeText, Some(field), None) if field.kind == Type::Narrative => Ok(Some(Object::Letters(field))),
            (Action::MakeList, Some(field), None) if field.kind == Type::Group => Ok(Some(Object::Group(field))),
            (Action::MakeMap, Some(field), None) if field.repeatable => Ok(Some(Object::Codes(field))),
            (_, None, _) => Err(wrong("unknown-field", place)),
            _ => Err(wrong("wrong-type", place)),
        }
    }

    fn in_codes(&self, field: &'static Field, code: &str, operation: &Operation<'_>) -> Result<Option<Object>, Misfit> {
        match (operation.action, operation.value) {
            (Action::Delete, Scalar::None) if !operation.replaces.is_empty() => Ok(None),
            (Action::Set, Scalar::Flag(true)) => {
                let codes = Value::Codes(BTreeSet::from([code.to_owned()]));
                self.fits(field, &codes, &Value::Text(code.to_owned())).map(|()| None).map_err(|error| wrong(error.code, field.key))
            }
            _ => Err(wrong("wrong-type", field.key)),
        }
    }

    /// A value against its field. A code of a later dictionary is kept as `flat` has it.
    fn fits(&self, field: &Field, value: &Value, flat: &Value) -> Result<(), ValueError> {
        let is_later = |error: &ValueError| self.version > self.history.kind.version && LATER.contains(&error.code);
        check(field, value).or_else(|error| if is_later(&error) { check_newer(flat, field.key) } else { Err(error) })
    }

    /// Rows are added, and never taken away or put in another's place.
    fn row(&mut self, group: &'static Field, operation: &Operation<'_>, after: &Option<OpId>) -> Result<Option<Object>, Misfit> {
        self.element(operation, after)?;
        let rows = self.sizes.rows.entry(group.key).or_default();
        *rows += 1;
        if *rows > ROWS_MAX {
            return Err(wrong("too-many-rows", group.key));
        }
        let is_row = operation.action == Action::MakeMap && operation.value == Scalar::None && operation.replaces.is_empty();
        if is_row { Ok(Some(Object::Row(group))) } else { Err(wrong("wrong-place", group.key)) }
    }

    /// Letters are put in one by one, and taken away by their id.
    fn letter(&mut self, field: &'static Field, operation: &Operation<'_>, position: &Position<'_>) -> Result<Option<Object>, Misfit> {
        match (operation.action, operation.value, position) {
            (Action::Set, Scalar::Text(letter), Position::After(after)) if operation.replaces.is_empty() => {
                self.element(operation, after)?;
                self.written(field, operation, letter)
            }
            (Action::Delete, Scalar::None, Position::At(element)) if operation.replaces == [*element] => {
                self.taken_away(field, operation, element)
            }
            _ => Err(wrong("wrong-place", field.key)),
        }
    }

    /// A letter of this very text that stands, taken away once.
    fn taken_away(&self, field: &'static Field, operation: &Operation<'_>, element: &OpId) -> Result<Option<Object>, Misfit> {
        let held = self.known(element)?;
        let is_letter =
            held.object == operation.object && held.place == Place::Element && self.stands(held) && !self.ended.contains(element);
        if is_letter { Ok(None) } else { Err(wrong("reference", field.key)) }
    }

    fn written(&mut self, field: &'static Field, operation: &Operation<'_>, letter: &str) -> Result<Option<Object>, Misfit> {
        if letter.chars().count() != 1 {
            return Err(wrong("not-a-letter", field.key));
        }
        if letter.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            return Err(wrong("control-character", field.key));
        }
        let Some(text) = operation.object else { return Err(wrong("wrong-place", field.key)) };
        let bytes = self.sizes.letters.entry(text).or_default();
        *bytes += letter.len();
        // What was taken away stays in the document: a text may be written anew as often as it is long.
        if *bytes > LETTERS_BYTES_MAX { Err(wrong("too-long", field.key)) } else { Ok(None) }
    }

    /// The element after which another stands is one of the same list or text.
    fn element(&self, operation: &Operation<'_>, after: &Option<OpId>) -> Result<(), Misfit> {
        let Some(after) = after else { return Ok(()) };
        let held = self.known(after)?;
        let is_element = held.object == operation.object && held.place == Place::Element;
        if is_element { Ok(()) } else { Err(wrong("reference", "")) }
    }

    /// A first change says kind, version and reference, each once.
    fn is_whole(&self) -> Result<(), Misfit> {
        for key in FIXED_KEYS {
            let said = self.placed.values().filter(|held| held.object.is_none() && held.place == Place::Key(key.into())).count();
            if said != 1 {
                return Err(wrong("fixed-key", key));
            }
        }
        Ok(())
    }
}

/// Whether a field's value is one scalar.
fn is_scalar(field: &Field) -> bool {
    !field.repeatable && !matches!(field.kind, Type::Narrative | Type::Group)
}

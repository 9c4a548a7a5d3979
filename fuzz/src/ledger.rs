//! What a hostile writer knows of a document, so that his changes name what is there, and what is not. Choices become changes
//! whose form is right: what they mean is what is tried.

use crate::choices::Choices;
use crate::chunk::{Head, Operation, Position, Scalar, action, written};
use documents::{Actor, Change, Hash, OpId, Outline, header};
use records::{Field, Version};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Operations of one change: enough to make a list, a row in it and fields in that.
const OPERATIONS_MAX: usize = 24;

/// Keys of seizures and their rows, what every record has, and what none has.
static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let fields = |fields: &'static [Field]| fields.iter().map(|field| field.key);
    let seizure = records::kind("seizure").map_or(&[][..], |kind| kind.fields);
    let own = ["state", "place", "goods", "narrative", "detection_aids", "kind", "reference", "version", "struck", "zz_newer", "", "dog"];
    own.into_iter().chain(fields(seizure)).chain(seizure.iter().flat_map(|field| fields(field.fields))).collect()
});

/// Values of which each is right somewhere.
const TEXTS: [&str; 24] = [
    "KENBO",
    "KEMBA",
    "open",
    "complete",
    "approved",
    "returned",
    "void",
    "12.40 KGM",
    "5 ~Block (350gr)",
    "2026-03-14T02:40+03:00",
    "2026-03",
    "dog",
    "~nose",
    "?",
    "1500.00 USD",
    "seizure",
    "1.0",
    "1.9",
    "KE-MBA-2026-A0001",
    "abcdefghijklmnopqrstuvwxy4",
    "1@a1a1a1a1a1a1a1a1",
    "\u{202e}KE",
    "e\u{301}",
    "x",
];

/// A change that is there.
#[derive(Clone)]
struct Past {
    hash: Hash,
    actor: Actor,
    max_op: u64,
}

/// The changes of a document, and what stands in it.
#[derive(Clone, Default)]
pub(crate) struct Ledger {
    changes: Vec<Past>,
    heads: Vec<Hash>,
    ids: Vec<OpId>,
    standing: BTreeMap<(Option<OpId>, String), Vec<OpId>>,
}

/// A change that was made of choices.
pub(crate) struct Made {
    pub bytes: Vec<u8>,
    /// The version that its body shall say.
    pub version: Version,
    head: Head,
    operations: Vec<Operation>,
}

impl Ledger {
    /// What honest changes left.
    pub fn of(changes: &[&Change], outline: &Outline) -> Self {
        let mut ledger = Ledger { heads: outline.heads.clone(), ..Ledger::default() };
        for change in changes {
            let (head, hash) = header(&change.bytes).expect("an honest change");
            ledger.changes.push(Past { hash, actor: head.actor, max_op: change.max_op });
            ledger.ids.extend((head.start_op..=change.max_op).map(|counter| OpId { counter, actor: head.actor }));
        }
        for (path, ids) in &outline.values {
            ledger.standing.insert((path.row.as_ref().map(|(_, row)| *row), path.key.clone()), ids.clone());
        }
        for (map, codes) in &outline.codes {
            codes.iter().for_each(|(code, ids)| drop(ledger.standing.insert((Some(*map), code.clone()), ids.clone())));
        }
        ledger
    }

    /// Heads and other hashes of changes, and one of none.
    pub fn hash(&self, choices: &mut Choices<'_>) -> Hash {
        let at = choices.below(self.changes.len() + 1);
        self.changes.iter().rev().nth(at).map_or(Hash([9; 32]), |past| past.hash)
    }

    /// The hashes of the changes that nothing follows.
    pub fn heads(&self) -> &[Hash] {
        &self.heads
    }

    /// A change of this actor.
    pub fn writes(&self, choices: &mut Choices<'_>, actor: Actor) -> Made {
        let mode = choices.byte();
        let dependencies = if mode & 1 == 0 { self.heads.clone() } else { self.some_hashes(choices) };
        let upon = |past: &&Past| dependencies.contains(&past.hash);
        let highest = self.changes.iter().filter(upon).map(|past| past.max_op).max().unwrap_or_default();
        let own = self.changes.iter().filter(|past| past.actor == actor).count() as u64;
        let sequence = if mode & 2 == 0 { own + 1 } else { choices.number() };
        let start_op = if mode & 4 == 0 { highest + 1 } else { choices.number() };
        let version = match mode >> 3 & 3 {
            2 => Version { major: 1, minor: 9 },
            3 => Version { major: 2, minor: 0 },
            _ => Version { major: 1, minor: 0 },
        };
        let head = Head { dependencies, actor, sequence, start_op };
        let mut operations = Vec::new();
        for _ in 0..=choices.below(OPERATIONS_MAX) {
            operations.push(self.operation(choices, &head, operations.len() as u64));
        }
        Made { bytes: written(&head, &operations), version, head, operations }
    }

    fn some_hashes(&self, choices: &mut Choices<'_>) -> Vec<Hash> {
        let mut hashes: Vec<Hash> = (0..choices.below(4)).map(|_| self.hash(choices)).collect();
        // A few are left in the wrong order.
        if choices.byte() < 240 {
            hashes.sort_unstable();
            hashes.dedup();
        }
        hashes
    }

    /// One operation: mostly one that could be right.
    fn operation(&self, choices: &mut Choices<'_>, head: &Head, before: u64) -> Operation {
        let what = choices.below(8);
        let object = if what == 0 { None } else { self.id(choices, head, before) };
        let key = |choices: &mut Choices<'_>| Position::Key(key(choices));
        let (position, action, value) = match what {
            0 | 1 => (key(choices), action::SET, scalar(choices)),
            2 => (key(choices), choices.pick(&[action::MAKE_LIST, action::MAKE_MAP, action::MAKE_TEXT]).unwrap_or_default(), Scalar::None),
            3 => (Position::After(self.id(choices, head, before)), action::MAKE_MAP, Scalar::None),
            4 => (Position::After(self.id(choices, head, before)), action::SET, letter(choices)),
            5 => (key(choices), action::DELETE, Scalar::None),
            6 => (self.id(choices, head, before).map_or(Position::After(None), Position::At), action::DELETE, Scalar::None),
            _ => {
                let position = match choices.below(3) {
                    0 => key(choices),
                    1 => Position::After(self.id(choices, head, before)),
                    _ => self.id(choices, head, before).map_or(Position::After(None), Position::At),
                };
                (position, choices.number(), scalar(choices))
            }
        };
        let replaces = match (choices.below(4), &position) {
            (0 | 1, Position::Key(key)) => self.standing.get(&(object, key.clone())).cloned().unwrap_or_default(),
            (0 | 1, Position::At(element)) => vec![*element],
            (0..=2, _) => Vec::new(),
            _ => (0..choices.below(4)).filter_map(|_| self.id(choices, head, before)).collect(),
        };
        Operation { object, position, action, value, replaces }
    }

    /// An operation that was before, in this change or another; or none.
    fn id(&self, choices: &mut Choices<'_>, head: &Head, before: u64) -> Option<OpId> {
        let back = choices.below(256);
        if back == 0 {
            return None;
        }
        if back == 255 {
            return Some(OpId { counter: choices.number(), actor: Actor([3; 16]) });
        }
        let own = before.min(back as u64);
        if own == back as u64 {
            return Some(OpId { counter: head.start_op.wrapping_add(before - own), actor: head.actor });
        }
        // Those of other changes, the last one first; below them one that stands nowhere.
        let at = back - 1 - before as usize;
        let other = self.ids.iter().rev().nth(at).copied();
        other.or(Some(OpId { counter: back as u64, actor: head.actor }))
    }

    /// Knows a change that was taken.
    pub fn keep(&mut self, made: &Made, hash: Hash) {
        let Head { dependencies, actor, start_op, .. } = &made.head;
        let max_op = start_op + made.operations.len() as u64 - 1;
        self.changes.push(Past { hash, actor: *actor, max_op });
        self.heads.retain(|head| !dependencies.contains(head));
        self.heads.push(hash);
        self.heads.sort_unstable();
        for (operation, counter) in made.operations.iter().zip(*start_op..) {
            let id = OpId { counter, actor: *actor };
            self.ids.push(id);
            if let Position::Key(key) = &operation.position {
                let place = self.standing.entry((operation.object, key.clone())).or_default();
                place.retain(|held| !operation.replaces.contains(held));
                if operation.action != action::DELETE {
                    place.push(id);
                    place.sort_unstable();
                }
            }
        }
    }
}

fn key(choices: &mut Choices<'_>) -> String {
    match choices.byte() {
        255 => choices.text().to_owned(),
        254 => format!("{}{}", KEYS[choices.below(KEYS.len())], choices.text()),
        253 => TEXTS[choices.below(TEXTS.len())].to_owned(),
        at => KEYS[usize::from(at) % KEYS.len()].to_owned(),
    }
}

fn scalar(choices: &mut Choices<'_>) -> Scalar {
    match choices.byte() {
        255 => Scalar::None,
        254 => Scalar::Integer(choices.number().cast_signed()),
        253 => Scalar::Flag(choices.flag()),
        252 => Scalar::Text(choices.text().to_owned()),
        at => Scalar::Text(TEXTS[usize::from(at) % TEXTS.len()].to_owned()),
    }
}

fn letter(choices: &mut Choices<'_>) -> Scalar {
    let letters = ["a", "é", "\n", "🚢", "\u{202e}", "\u{0}", "ab", "", "ش", "e\u{301}"];
    letters.get(choices.below(16)).map_or_else(|| Scalar::Text(choices.text().to_owned()), |letter| Scalar::Text((*letter).to_owned()))
}

//! The root of the administration: its 48 words on two sheets, and its successor.

use super::Nothing;
use super::registrars::RegistrarLine;
use crate::failure::Failure;
use crate::intake::believe;
use crate::passphrase::Passphrase;
use crate::save::{chance, now};
use crate::session::Session;
use crate::shared::{App, lock};
use journals::{Authority, Scope, SigningSecret, from_words, join_halves, split_halves, to_words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

/// Words of both halves of the root together.
const ROOT_WORDS: usize = 48;

/// The words of a root that nobody knows yet: nothing was said of it, and nothing is kept.
#[derive(Serialize, TS)]
pub struct RootWords {
    /// Two halves of 24 words, for two safes.
    pub root_words: (Vec<String>, Vec<String>),
}

/// Who shall speak as the root from now on.
#[derive(Debug, Deserialize, TS)]
pub struct Succession {
    /// The words of the root that stands, both halves one after the other.
    #[ts(type = "string")]
    pub root: Passphrase,
    /// The words of its successor, as they were written down.
    #[ts(type = "string")]
    pub next: Passphrase,
    /// Where the root's log parted: the branch that counts, by its id of `fork.list`.
    #[serde(default)]
    #[ts(optional)]
    pub branch: Option<String>,
}

/// Words for a new root, to be written down before anything is said of it: what is on no paper cannot succeed.
pub(crate) fn new_words(app: &App, session: &Session, _: Nothing) -> Result<RootWords, Failure> {
    app.desk(session)?;
    Ok(RootWords { root_words: words_of(&SigningSecret::from_seed(&Zeroizing::new(chance()))) })
}

/// Names the successor of the root. What the root said until now stays; its words open nothing any more.
pub(crate) fn succeed(app: &App, session: &Session, input: Succession) -> Result<Vec<RegistrarLine>, Failure> {
    let (desk, _) = app.desk(session)?;
    {
        let _turn = lock(&desk.saving);
        let authority = desk.authority();
        let (root, next) = (root(&authority, &input.root)?, root_of(&input.next).ok_or_else(not_words)?);
        if authority.has_spoken(&next.key()) || next.key() == root.key() {
            return Err(Failure::new("root-spoke-already"));
        }
        let branch = input.branch.as_deref().map(super::forks::branch_id).transpose()?;
        let is_forked = authority.forks().iter().any(|fork| fork.scope == Scope::Outward);
        let refused = || Failure::new(if is_forked && branch.is_none() { "root-forked" } else { "no-such-branch" });
        let said = authority.succeed(&root, &next, branch, now()).ok_or_else(refused)?;
        believe(&desk, &said)?;
        // Whoever destroys the old words must know that the new ones speak.
        if desk.authority().last_root() != next.key() {
            return Err(Failure::new("root-not-succeeded"));
        }
    }
    app.tell("enrolled", &[]);
    super::registrars::list(app, session, Nothing {})
}

/// The words of a root: two halves, each nothing without the other.
pub(crate) fn words_of(root: &SigningSecret) -> (Vec<String>, Vec<String>) {
    let halves = split_halves(&root.seed(), &chance());
    (to_words(&halves[0]), to_words(&halves[1]))
}

/// The secret of who speaks as the root now, out of its words.
pub(crate) fn root(authority: &Authority, words: &str) -> Result<SigningSecret, Failure> {
    let secret = root_of(words).ok_or_else(not_words)?;
    if secret.key() == authority.last_root() { Ok(secret) } else { Err(Failure::new("not-the-root")) }
}

fn not_words() -> Failure {
    Failure::new("not-root-words").with("count", ROOT_WORDS)
}

/// A root's secret out of its words, the first half before the second; none where they are not such words.
fn root_of(words: &str) -> Option<SigningSecret> {
    let all: Vec<&str> = words.split_whitespace().collect();
    if all.len() != ROOT_WORDS {
        return None;
    }
    let (first, second) = all.split_at(ROOT_WORDS / 2);
    let half = |words: &[&str]| from_words(&Zeroizing::new(words.join(" "))).ok();
    let (first, second) = (half(first)?, half(second)?);
    Some(SigningSecret::from_seed(&Zeroizing::new(join_halves(&first, &second))))
}

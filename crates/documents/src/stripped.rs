//! A change without what its receiver can work out: the frame of its chunk, its checksum, its author. What it was made upon is told
//! apart from the rest, so that it can be named more shortly (docs/formats/wire.md, "Compact entries").

use crate::change::{Input, chunk, opened};
use crate::columns::{prefixed, unsigned};
use crate::ids::{Actor, Hash};

/// What stays of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stripped {
    /// The changes it was made upon, in the order of their hashes.
    pub dependencies: Vec<Hash>,
    /// Everything behind its author.
    pub rest: Vec<u8>,
}

impl Stripped {
    /// Takes from a change of this author what is left out; none where it is not the one uncompressed chunk, or another's.
    pub fn of(change: &[u8], actor: &Actor) -> Option<Stripped> {
        let (header, ..) = opened(change).ok()?;
        let mut input = Input(change);
        input.take(9).ok()?;
        input.number().ok()?;
        let dependencies = input.number().ok()?;
        input.take(usize::try_from(dependencies).ok()?.checked_mul(32)?).ok()?;
        input.number().ok()?;
        input.take(16).ok()?;
        let stripped = Stripped { dependencies: header.dependencies, rest: input.0.to_vec() };
        // A number may be written longer than it is: then it does not come back.
        (header.actor == *actor && stripped.restore(actor) == change).then_some(stripped)
    }

    /// The change. Whatever is given here it makes a chunk whose checksum is right; whether it is a change is seen when it is read.
    pub fn restore(&self, actor: &Actor) -> Vec<u8> {
        let Stripped { dependencies, rest } = self;
        let mut body = Vec::with_capacity(rest.len() + dependencies.len() * 32 + 32);
        unsigned(&mut body, dependencies.len() as u64);
        dependencies.iter().for_each(|hash| body.extend_from_slice(&hash.0));
        prefixed(&mut body, &actor.0);
        body.extend_from_slice(rest);
        chunk(&body).0
    }
}

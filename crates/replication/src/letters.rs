//! Letters in a session: sealed bundles for the peer, or for him to carry. Each that is named is answered: it was taken, or is not.

use crate::frame::{Frame, LETTERS_MAX};
use crate::session::Broken;
use journals::{Key, Root};
use std::collections::{BTreeSet, VecDeque};

/// Letters, both ways.
#[derive(Default)]
pub(crate) struct Letters {
    /// To be named to the peer.
    queue: VecDeque<(Root, Key)>,
    /// What he was told of and has not answered.
    told: BTreeSet<Root>,
    /// What he told of that is not answered here.
    heard: BTreeSet<Root>,
    answers: VecDeque<Frame>,
}

impl Letters {
    /// Whether all are answered.
    pub fn is_over(&self) -> bool {
        self.queue.is_empty() && self.told.is_empty() && self.heard.is_empty() && self.answers.is_empty()
    }

    pub fn offer(&mut self, letters: impl IntoIterator<Item = (Root, Key)>) {
        self.queue.extend(letters);
    }

    /// What is to be said next.
    pub fn next(&mut self) -> Option<Frame> {
        if let Some(answer) = self.answers.pop_front() {
            return Some(answer);
        }
        let most = self.queue.len().min(LETTERS_MAX - self.told.len());
        let letters: Vec<(Root, Key)> = self.queue.drain(..most).collect();
        self.told.extend(letters.iter().map(|(root, _)| *root));
        (!letters.is_empty()).then_some(Frame::Letters { letters })
    }

    /// The peer names some.
    pub fn hear(&mut self, letters: &[(Root, Key)]) -> Result<(), Broken> {
        self.heard.extend(letters.iter().map(|(root, _)| *root));
        if letters.is_empty() || self.heard.len() + self.answers.len() > LETTERS_MAX { Err(Broken::TooMuch) } else { Ok(()) }
    }

    /// This side has one that was named, or does not take it.
    pub fn answer(&mut self, root: Root, is_here: bool) {
        if self.heard.remove(&root) {
            self.answers.push_back(Frame::Taken { root, is_here });
        }
    }

    /// The peer answers.
    pub fn is_answered(&mut self, root: &Root) -> Result<(), Broken> {
        if self.told.remove(root) { Ok(()) } else { Err(Broken::Frame) }
    }
}

//! Letters of one session: which the peer was told of, and which come from him.

use super::shelves::LETTER;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::post;
use crate::shared::lock;
use journals::{Key, Root};
use replication::{Arrived, Session};
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct Letters {
    told: BTreeSet<Root>,
    wanted: BTreeSet<Root>,
    /// How often the post of this folder had changed when the peer was told, and whether he named something since.
    seen: Option<u64>,
    is_named: bool,
    /// How many came whole.
    pub came: u64,
}

impl Letters {
    /// Those that come from the peer.
    pub fn wanted(&self) -> BTreeSet<Root> {
        self.wanted.clone()
    }

    /// Whether there is more to tell, or to ask for, once the peer has said his first word.
    pub fn has_news(&self, desk: &Desk, session: &Session) -> bool {
        session.peer_carries().is_some() && (self.is_named || self.seen != Some(lock(&desk.posted).changes))
    }

    /// Tells the peer what is for him, or for him to carry, where he may be given anything.
    pub fn offer(&mut self, desk: &Desk, peer: &Key, gives: bool, session: &mut Session) -> Result<(), Failure> {
        self.is_named = false;
        let shared = desk.shared()?;
        // What came elsewhere meanwhile is here as well.
        for root in self.wanted.iter().filter(|root| post::has_come(&shared, desk, root)).copied().collect::<Vec<_>>() {
            self.wanted.remove(&root);
            session.answer(root, true);
        }
        let (Some(carries), posted) = (session.peer_carries(), lock(&desk.posted).changes) else { return Ok(()) };
        if self.seen == Some(posted) || !gives {
            self.seen = Some(posted);
            return Ok(());
        }
        let letters = post::for_peer(&shared, desk, peer, carries)?;
        let new: Vec<(Root, Key)> = letters.into_iter().map(|letter| (letter.root, letter.to)).collect();
        session.offer(new.into_iter().filter(|(root, _)| self.told.insert(*root)));
        self.seen = Some(posted);
        Ok(())
    }

    /// The peer names some: what is here or not wanted is answered at once.
    pub fn hear(&mut self, desk: &Desk, peer: &Key, named: Vec<(Root, Key)>, session: &mut Session) -> Result<(), Failure> {
        let shared = desk.shared()?;
        for one in named {
            if post::has_come(&shared, desk, &one.0) {
                session.answer(one.0, true);
            } else if post::takes(&shared, desk, &one, peer)? {
                self.wanted.insert(one.0);
                self.is_named = true;
            } else {
                session.answer(one.0, false);
            }
        }
        Ok(())
    }

    /// Keeps what came of a letter.
    pub fn keep(&mut self, desk: &Desk, root: &Root, arrived: Arrived, session: &mut Session) -> Result<(), Failure> {
        let shared = desk.shared()?;
        if !self.wanted.contains(root) {
            return Ok(());
        }
        crate::calls::has_room(&shared)?;
        let (is_over, is_whole) = match arrived {
            Arrived::Missing => (true, false),
            Arrived::List(chunks) => post::take_list(&shared, root, &chunks).map(|()| (false, false))?,
            Arrived::Chunk { index, bytes } => (index + 1 == root.chunk_count(), post::take_chunk(&shared, root, index, &bytes)?),
        };
        if is_over {
            self.wanted.remove(root);
            lock(&desk.fetching).end(LETTER, *root);
            session.answer(*root, is_whole);
        }
        if is_whole {
            self.came += 1;
            post::changed(desk);
            post::take_in_soon(&shared);
        }
        Ok(())
    }

    /// The peer has a letter now, or does not take it. What he has lies here no more.
    pub fn is_taken(&self, desk: &Desk, peer: &Key, root: &Root, is_here: bool) -> Result<(), Failure> {
        if is_here && self.told.contains(root) {
            post::hand_over(&*desk.shared()?, desk, root, peer)?;
            desk.tell("peers", &[]);
        }
        Ok(())
    }
}

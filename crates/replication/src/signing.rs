//! Receipts in a session: whoever has stored what came, and sent what he has, signs for all that he holds of what is exchanged. The other
//! knows what that is, because he was told; so only the time and the signature go over the line.

/// What is owed and was heard of receipts.
#[derive(Debug)]
pub(crate) struct Signing {
    /// Whether this side holds what it has not signed for in this session.
    pub owes: bool,
    /// Whether the peer has signed for everything that went to him, and came from him.
    pub has_heard: bool,
    /// How many came.
    heard: u64,
}

impl Signing {
    /// At the beginning both sign once: each may have lost what the other said before.
    pub fn begun() -> Signing {
        Signing { owes: true, has_heard: false, heard: 0 }
    }

    /// An item went, or came: both are to sign for it.
    pub fn moved(&mut self) {
        (self.owes, self.has_heard) = (true, false);
    }

    /// One came from a peer who has everything that went to him, or not, when so many items have moved in all. Gives whether he had a
    /// reason: nobody signs more often than something moves.
    pub fn hears(&mut self, has_all: bool, moved: u64) -> bool {
        (self.heard, self.has_heard) = (self.heard + 1, has_all);
        self.heard <= moved + 1
    }
}

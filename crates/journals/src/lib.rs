//! Signed entries and the statements they rest on. Pure: chance and time are handed in, bytes are handed out.
//! Formats: docs/formats/entry.md and docs/formats/statements.md.

mod acceptance;
mod admission;
mod attached;
mod attachment;
mod audit;
mod authority;
mod carried;
mod cbor;
mod closed;
mod compact;
mod decision;
mod enrolment;
mod entry;
mod founding;
mod ids;
mod journal;
mod keys;
mod logs;
mod program;
mod recovery;
mod roles;
mod statement;
#[cfg(test)]
mod tests;
mod witness;
mod words;

pub use acceptance::{Admitted, Counts, Standing, Waits, accept};
pub use admission::{Arriving, Brought, Ending, EntryPlace, HeldDocument, Holdings, Missing, Outcome, Passed, Verdict, admit};
pub use attached::{ATTACHED, ATTACHED_BYTES_MAX, Attached, Past};
pub use attachment::{ATTACHMENT_MAX, CHUNK_BYTES, Chunks};
pub use audit::{ABOUT_BYTES_MAX, AUDIT_HEAD, AuditHead, AuditRow};
pub use authority::{
    Act, AddressFacts, Authority, BRANCHES_MAX, Denied, DeviceFacts, DeviceStanding, Erasure, Fork, GrantFacts, Keep, OfficeFacts,
    PackFacts, Place, ProfileFacts, Revocation, RightAt, SeatFacts, SpaceFacts,
};
pub use carried::{CARRIED_MAX, Carried, WholeEntry};
pub use cbor::{Item, Items};
pub use closed::{MADE_READY, make_ready};
pub use compact::{Behind, DOCUMENT_NAMED, Known, KnownDocument, Unmade, compact, expand};
pub use decision::{ABOUT_RECORDS, DECISION, Decision, DecisionError, HEADS_JUDGED_MAX, Verb};
pub use enrolment::{
    Approval, EnrolmentError, Leases, REQUEST_GOOD_FOR, Request, answer, approve, free_letters, is_answer, lease, open_answer,
    words_of_root, words_to_compare,
};
pub use entry::{
    BODY_MAX, Body, BodyError, BodyForm, ENTRY_MAX, Entry, ErasedBody, HEADER_MAX, Header, HeaderError, MadeBy, inner_of, leaf_of,
};
pub use founding::{Founding, FoundingInput, found, notices_later, sight_later};
pub use ids::{EntryId, Incarnation, Key, LogHead, OfficeId, Root, SaveId, SpaceId, Start};
pub use journal::{EntryInput, Journal, NewBody, VerifyError, follows};
pub use keys::{ReadingSecret, SigningSecret, vouch, vouched};
pub use program::Program;
pub use recovery::{Recovery, answer_recovery, is_recovery_answer, open_recovery_answer};
pub use roles::{Role, change_roles, roles_of};
pub use statement::{
    Basis, Cut, LogCut, Reason, Revoked, Right, Scope, SpaceCuts, SpaceKind, Stated, Statement, StatementBody, StatementError,
};
pub use witness::{Seen, WITNESS, WITNESS_ROWS_MAX, WitnessError, decode_witness, encode_witness};
pub use words::{WordsError, from_words, join_halves, split_halves, to_words};

//! Roles and the rights that they mean: the one table. Statements name rights only, so that what a role means here can change
//! without changing what was signed.

use crate::authority::{Authority, GrantFacts, Place};
use crate::ids::{Key, OfficeId};
use crate::statement::{Right, SpaceKind, StatementBody};
use std::collections::BTreeMap;

/// What an officer does (domain.md, "Roles"). He may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the field's own; the table below says what each may")]
pub enum Role {
    Entry,
    Supervisor,
    Analyst,
    Investigator,
    /// Judges what is written in the register, opens files of investigations in the closed spaces that were made ready for his seat, and
    /// says who works on them.
    Manager,
    Ncp,
    Administrator,
    Auditor,
    Trainer,
    Reader,
    /// An office's node, before which nobody sits.
    Node,
}

/// How far a right of a role reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// Spaces of the seat's own office and those below.
    Office,
    /// Spaces of the whole administration.
    Whole,
}

use Reach::{Office, Whole};
use Right::{Administer, Read, Release, Review, Write};
use SpaceKind::{Cases, Catalogue, Directory, Notices, Register, Sight};

impl Role {
    /// All roles, as a form offers them.
    pub const ALL: [Role; 11] = [
        Role::Entry,
        Role::Supervisor,
        Role::Analyst,
        Role::Investigator,
        Role::Manager,
        Role::Ncp,
        Role::Administrator,
        Role::Auditor,
        Role::Trainer,
        Role::Reader,
        Role::Node,
    ];

    /// The code of its word.
    pub fn key(self) -> &'static str {
        match self {
            Role::Entry => "entry",
            Role::Supervisor => "supervisor",
            Role::Analyst => "analyst",
            Role::Investigator => "investigator",
            Role::Manager => "manager",
            Role::Ncp => "ncp",
            Role::Administrator => "administrator",
            Role::Auditor => "auditor",
            Role::Trainer => "trainer",
            Role::Reader => "reader",
            Role::Node => "node",
        }
    }

    /// The role of a code.
    pub fn of(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.key() == key)
    }

    /// Whether whoever has this role may all that another may.
    fn holds(self, other: Role) -> bool {
        other.rights().iter().all(|(kind, right, reach)| self.rights().iter().any(|(k, r, far)| k == kind && r >= right && far >= reach))
    }

    fn rights(self) -> &'static [(SpaceKind, Right, Reach)] {
        match self {
            Role::Entry => &[
                (Cases, Write, Office),
                (Sight, Read, Whole),
                (Catalogue, Read, Whole),
                (Directory, Read, Whole),
                // A post answers what it is asked, and warns the others of what it met; alerts and messages lie in one space.
                (Notices, Write, Whole),
            ],
            Role::Supervisor => &[
                (Cases, Review, Office),
                (Sight, Read, Whole),
                (Catalogue, Read, Whole),
                (Directory, Read, Whole),
                (Notices, Write, Whole),
            ],
            Role::Analyst => &[
                (Cases, Read, Whole),
                (Register, Write, Whole),
                (Sight, Write, Whole),
                (Catalogue, Write, Whole),
                (Directory, Read, Whole),
                (Notices, Write, Whole),
            ],
            Role::Investigator => &[
                (Cases, Read, Whole),
                (Register, Write, Whole),
                (Sight, Write, Whole),
                (Catalogue, Read, Whole),
                (Directory, Read, Whole),
                (Notices, Write, Whole),
            ],
            Role::Manager => &[
                (Cases, Read, Whole),
                (Register, Review, Whole),
                (Sight, Write, Whole),
                (Catalogue, Read, Whole),
                (Directory, Read, Whole),
                (Notices, Write, Whole),
            ],
            Role::Ncp => &[
                (Cases, Release, Whole),
                (Register, Read, Whole),
                (Sight, Read, Whole),
                (Catalogue, Review, Whole),
                (Directory, Read, Whole),
                (Notices, Review, Whole),
            ],
            Role::Administrator => &[(Catalogue, Administer, Whole), (Directory, Administer, Whole), (Notices, Administer, Whole)],
            Role::Auditor => &[
                (Cases, Read, Whole),
                (Register, Read, Whole),
                (Sight, Read, Whole),
                (Catalogue, Read, Whole),
                (Directory, Read, Whole),
                (Notices, Read, Whole),
            ],
            Role::Trainer => &[(Catalogue, Write, Whole), (Directory, Read, Whole), (Notices, Read, Whole)],
            Role::Reader => &[(Catalogue, Read, Whole), (Notices, Read, Whole)],
            Role::Node => &[
                (Cases, Write, Office),
                (Register, Write, Whole),
                (Sight, Write, Whole),
                (Catalogue, Write, Whole),
                (Directory, Read, Whole),
                (Notices, Write, Whole),
            ],
        }
    }
}

/// The roles that the standing grants of a seat make up, without those that another of them holds already. Before a node nobody sits who
/// had another.
pub fn roles_of(authority: &Authority, seat: &Key) -> Vec<Role> {
    let (Some(facts), Some(whole)) = (authority.seat(seat), authority.whole()) else { return Vec::new() };
    let standing: Vec<&GrantFacts> = standing(authority, seat).collect();
    let reaches = |place: OfficeId, reach: Reach| place == whole || (reach == Office && place == facts.office);
    let is_held = |(kind, right, reach): &(SpaceKind, Right, Reach)| {
        standing.iter().any(|grant| match &grant.place {
            Place::Office(place, kinds) => reaches(*place, *reach) && kinds.contains(kind) && grant.right >= *right,
            Place::Space(_) => false,
        })
    };
    if facts.unattended && Role::Node.rights().iter().all(is_held) {
        return vec![Role::Node];
    }
    let held: Vec<Role> = Role::ALL.into_iter().filter(|role| *role != Role::Node && role.rights().iter().all(is_held)).collect();
    let is_less = |role: &Role| held.iter().any(|other| other != role && other.holds(*role) && !role.holds(*other));
    held.iter().copied().filter(|role| !is_less(role)).collect()
}

/// What gives a standing seat these roles and no others: grants that are new, and the hashes of those that are taken.
pub fn change_roles(authority: &Authority, seat: &Key, roles: &[Role]) -> (Vec<StatementBody>, Vec<[u8; 32]>) {
    let (Some(facts), Some(whole)) = (authority.seat(seat), authority.whole()) else { return Default::default() };
    let wanted = grants(*seat, facts.office, whole, roles);
    let says = |body: &StatementBody, grant: &GrantFacts| match (body, &grant.place) {
        (StatementBody::Grant { office, kinds, right, .. }, Place::Office(place, held)) => {
            (office.0, kinds.0.as_ref(), *right) == (Some(*place), Some(held), grant.right)
        }
        _ => false,
    };
    let standing: Vec<&GrantFacts> = standing(authority, seat).filter(|grant| matches!(grant.place, Place::Office(..))).collect();
    let taken = standing.iter().filter(|grant| !wanted.iter().any(|body| says(body, grant))).map(|grant| grant.hash).collect();
    let given = wanted.iter().filter(|body| !standing.iter().any(|grant| says(body, grant))).cloned().collect();
    (given, taken)
}

/// Grants of a seat that give and were not taken.
fn standing<'a>(authority: &'a Authority, seat: &Key) -> impl Iterator<Item = &'a GrantFacts> {
    authority.grants(seat).filter(|grant| authority.gives(&grant.hash))
}

/// The grants of a seat in an office with these roles: of each kind and reach the greatest right, kinds of one right together.
pub fn grants(seat: Key, office: OfficeId, whole: OfficeId, roles: &[Role]) -> Vec<StatementBody> {
    let mut greatest: BTreeMap<(Reach, SpaceKind), Right> = BTreeMap::new();
    for (kind, right, reach) in roles.iter().flat_map(|role| role.rights()) {
        let held = greatest.entry((*reach, *kind)).or_insert(*right);
        *held = (*held).max(*right);
    }
    let mut together: BTreeMap<(Reach, Right), Vec<SpaceKind>> = BTreeMap::new();
    greatest.into_iter().for_each(|((reach, kind), right)| together.entry((reach, right)).or_default().push(kind));
    let place = |reach| if reach == Office { office } else { whole };
    together.into_iter().map(|((reach, right), kinds)| StatementBody::grant_below(seat, place(reach), kinds, right)).collect()
}

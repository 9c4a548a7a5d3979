//! An administration in a few statements, for tests of what counts.

use crate::*;

/// A log while a test writes it; a thief's copy forks it.
#[derive(Clone)]
pub struct Log {
    pub writer: SigningSecret,
    pub scope: Scope,
    pub n: u64,
    pub previous: [u8; 32],
}

impl Log {
    pub fn new(seed: u8, scope: Scope) -> Log {
        Log { writer: secret(seed), scope, n: 0, previous: [0; 32] }
    }

    pub fn says(&mut self, body: StatementBody) -> Statement {
        let co_signers = match body {
            StatementBody::Successor { key } => vec![key],
            _ => Vec::new(),
        };
        let statement =
            Statement { log: self.writer.key(), scope: self.scope, n: self.n + 1, previous: self.previous, time: 0, body, co_signers };
        (self.n, self.previous) = (statement.n, statement.hash());
        statement
    }
}

pub fn secret(seed: u8) -> SigningSecret {
    SigningSecret::from_seed(&[seed; 32])
}

pub fn key(seed: u8) -> Key {
    secret(seed).key()
}

pub const ROOT: u8 = 1;
pub const NATIONAL: u8 = 2;
pub const REGIONAL: u8 = 3;
pub const OFFICER: u8 = 10;
pub const MANAGER: u8 = 11;
pub const DEVICE: u8 = 20;
pub const WHOLE: OfficeId = [0; 16];
pub const COAST: OfficeId = [1; 16];
pub const PASS: OfficeId = [2; 16];

/// Root, a national registrar, one of the coast, offices, a seat on the coast and one at the pass.
#[derive(Clone)]
pub struct Administration {
    pub root: Log,
    pub national: Log,
    pub regional: Log,
    pub said: Vec<Statement>,
    pub cases: SpaceId,
    pub files: SpaceId,
    pub grant: [u8; 32],
}

pub fn administration() -> Administration {
    let (mut root, mut national, mut regional) =
        (Log::new(ROOT, Scope::Outward), Log::new(NATIONAL, Scope::Inner), Log::new(REGIONAL, Scope::Inner));
    let mut said = vec![
        root.says(StatementBody::Root { key: key(ROOT), country: "KE".into(), name: "Customs".into() }),
        root.says(registrar(NATIONAL, None)),
        national.says(office(WHOLE, None)),
        national.says(office(COAST, Some(WHOLE))),
        national.says(office(PASS, Some(WHOLE))),
        national.says(registrar(REGIONAL, Some(COAST))),
    ];
    let cases = national.says(StatementBody::Space { kind: SpaceKind::Cases, owner: COAST, salt: [1; 16] });
    let files = national.says(StatementBody::Space { kind: SpaceKind::Investigation, owner: WHOLE, salt: [2; 16] });
    let (cases_id, files_id) = (cases.space_id(), files.space_id());
    let grant = regional.says(StatementBody::grant_in(key(OFFICER), cases_id, Right::Review));
    said.extend([cases, files]);
    said.push(regional.says(StatementBody::Device { key: key(DEVICE), office: COAST, letters: "A".into() }));
    let grant_hash = grant.hash();
    said.push(grant);
    said.push(regional.says(seat(OFFICER, COAST)));
    said.push(national.says(seat(MANAGER, PASS)));
    said.push(national.says(StatementBody::grant_in(key(MANAGER), files_id, Right::Administer)));
    Administration { root, national, regional, said, cases: cases_id, files: files_id, grant: grant_hash }
}

pub fn registrar(seed: u8, office: Option<OfficeId>) -> StatementBody {
    StatementBody::Registrar { key: key(seed), scope: Scope::Inner, x25519: [0; 32], office: Stated(office) }
}

pub fn office(id: OfficeId, parent: Option<OfficeId>) -> StatementBody {
    StatementBody::Office { id, parent, code: "MBA".into() }
}

pub fn seat(seed: u8, office: OfficeId) -> StatementBody {
    let (key, device) = (key(seed), key(DEVICE));
    StatementBody::Seat { key, device, office, x25519: [0; 32], officer: None, replaces: None, unattended: Stated(None) }
}

pub fn revoke(what: Revoked, of: [u8; 32]) -> StatementBody {
    StatementBody::Revoke { what, of, reason: Reason::Stolen as u64, cuts: Vec::new(), log_cuts: Vec::new() }
}

/// What acceptance knows of an officer's first entry in a life of his journal.
pub fn written(space: SpaceId, seat: u8, life: u8, id: EntryId) -> Admitted {
    Admitted {
        id,
        space,
        seat: key(seat),
        incarnation: Incarnation([life; 8]),
        n: 1,
        previous: EntryId([0; 32]),
        made_by: MadeBy::Person,
        needs: Right::Write,
        by: Vec::new(),
        builds_on: Vec::new(),
        witnesses: Vec::new(),
        adopts: Vec::new(),
    }
}

pub fn fold(statements: &[Statement]) -> Authority {
    let mut authority = Authority::fold(key(ROOT), []).unwrap();
    authority.add(statements.iter().cloned());
    authority
}

impl Administration {
    pub fn says(&mut self, statement: Statement) {
        self.said.push(statement);
    }

    pub fn right(&self, seed: u8, space: SpaceId) -> Option<Right> {
        fold(&self.said).right(&key(seed), &space)
    }
}

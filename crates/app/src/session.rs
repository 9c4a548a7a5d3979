//! A session: one front's standing with the program. Nobody is signed in, or one seat is.

use crate::failure::Failure;
use crate::shared::{Shared, lock};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};
use store::SeatSecrets;

/// A seat is signed out after this long without a call that a person made (journals.md, "Idle lock").
pub(crate) const IDLE: Duration = Duration::from_secs(600);

/// One front's standing with the program. Signed out when its last clone goes.
#[derive(Clone)]
pub struct Session(Arc<Number>);

struct Number {
    number: u64,
    shared: Weak<Shared>,
}

impl Drop for Number {
    fn drop(&mut self) {
        if let Some(shared) = self.shared.upgrade() {
            lock(&shared.signed).remove(&self.number);
        }
    }
}

/// Who an officer is, as others on this device see him.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Officer {
    pub number: String,
    pub name: String,
    pub office_name: String,
}

/// A seat that is signed in.
#[derive(Clone)]
pub(crate) struct Signed {
    pub secrets: Arc<SeatSecrets>,
    pub officer: Officer,
    pub used: Instant,
}

impl Session {
    pub(crate) fn new(number: u64, shared: &Arc<Shared>) -> Self {
        Session(Arc::new(Number { number, shared: Arc::downgrade(shared) }))
    }

    /// Its number, as events name it.
    pub fn number(&self) -> u64 {
        self.0.number
    }

    /// The seat that is signed in; `not-signed-in` where there is none.
    pub(crate) fn signed(&self, shared: &Shared) -> Result<Signed, Failure> {
        lock(&shared.signed).get(&self.number()).cloned().ok_or_else(|| Failure::new("not-signed-in"))
    }

    /// A person did something: the idle lock counts anew.
    pub(crate) fn touch(&self, shared: &Shared) {
        if let Some(signed) = lock(&shared.signed).get_mut(&self.number()) {
            signed.used = Instant::now();
        }
    }
}

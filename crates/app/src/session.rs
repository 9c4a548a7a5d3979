//! A session: one front's standing with the program. Nobody is signed in, or one seat is.

use crate::clock::Moment;
use crate::failure::Failure;
use crate::shared::{Shared, lock};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Weak};
use std::time::Duration;
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
            shared.sign_out(self.number);
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
    used: Moment,
}

impl Signed {
    pub fn new(secrets: SeatSecrets, officer: Officer) -> Self {
        Signed { secrets: Arc::new(secrets), officer, used: Moment::now() }
    }

    /// Whether nobody did anything for so long that the seat is to be signed out, or the machine slept. A wall clock that was set
    /// signs nobody out.
    pub fn is_idle(&self) -> bool {
        self.used.elapsed() > IDLE || self.has_slept()
    }

    /// Whether the machine has slept since a person did something: whoever woke it may be another.
    pub fn has_slept(&self) -> bool {
        !self.used.slept().is_zero()
    }
}

impl Session {
    pub(crate) fn new(number: u64, shared: &Arc<Shared>) -> Self {
        Session(Arc::new(Number { number, shared: Arc::downgrade(shared) }))
    }

    /// Its number, as events name it.
    pub fn number(&self) -> u64 {
        self.0.number
    }

    /// The seat that is signed in; `not-signed-in` where there is none, or where it has been idle for too long.
    pub(crate) fn signed(&self, shared: &Shared) -> Result<Signed, Failure> {
        let held = lock(&shared.signed).get(&self.number()).cloned();
        match held {
            Some(signed) if shared.is_idle(self.number(), &signed) => {
                shared.sign_out(self.number());
                Err(Failure::new("not-signed-in"))
            }
            held => held.ok_or_else(|| Failure::new("not-signed-in")),
        }
    }

    /// A person did something: the idle lock counts anew, unless it was due.
    pub(crate) fn touch(&self, shared: &Shared) {
        if let Some(signed) = lock(&shared.signed).get_mut(&self.number())
            && (shared.demo || !signed.is_idle())
        {
            signed.used = Moment::now();
        }
    }
}

#[cfg(test)]
impl Signed {
    /// As after a minute with the lid closed.
    pub fn sleeps(&mut self) {
        self.used.sleeps(Duration::from_secs(60));
    }

    /// As after so long without a call that a person made.
    pub fn waits(&mut self, waited: Duration) {
        self.used.waits(waited);
    }
}

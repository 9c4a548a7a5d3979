//! Commodity templates: in which units such goods are counted, and in which HS chapters they lie.

use super::{TEMPLATES, is_code};

/// What belongs to a commodity template; stands in `lists/commodity_template`.
#[derive(Debug)]
pub struct Template {
    /// Its code.
    pub code: &'static str,
    /// Units in which such goods are counted; the first is proposed. None: any. `currency`: amounts of money.
    pub units: &'static [&'static str],
    /// HS chapters in which such goods lie. None: any; they stand only where others are surely a slip.
    pub chapters: &'static [&'static str],
}

/// The template of a code.
pub fn template(code: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.code == code)
}

impl Template {
    /// Whether its quantities are amounts of money.
    pub fn is_money(&self) -> bool {
        self.units == ["currency"]
    }

    /// Whether such goods are counted in this unit.
    pub fn counts(&self, unit: &str) -> bool {
        if self.is_money() {
            return is_code("currency", unit);
        }
        if self.units.is_empty() { is_code("unit", unit) } else { self.units.contains(&unit) }
    }
}

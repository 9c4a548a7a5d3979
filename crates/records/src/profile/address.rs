//! Which fields make up an address: text, number and place of the groups of addresses, as the dictionary has them.

use crate::{Field, Type};

/// The group of addresses, in whatever kind.
const ADDRESSES: &str = "addresses";
/// Says what sort of address it is, and stands in none of its lines.
const SORT: &str = "address_kind";

/// Whether a line of an address may hold the field of this key.
pub fn is_address_field(key: &str) -> bool {
    let written = |field: &Field| matches!(field.kind, Type::Text | Type::Identifier | Type::Code) && field.list != Some(SORT);
    let groups = crate::entered_kinds().filter_map(|kind| kind.field(ADDRESSES));
    groups.filter_map(|group| group.field(key)).any(written)
}

//! What fields of statements look like in CBOR: one way for each type, in both directions.

use super::{Scope, scope_of};
use crate::cbor::{Item, Items};
use crate::ids::{EntryId, Incarnation, Key, SpaceId};

/// A type that a field of a statement can have.
pub(super) trait Field: Sized {
    /// As an item; nothing where the field is left out.
    fn item(&self) -> Option<Item>;
    /// From its item, or from there being none.
    fn read(item: Option<&Item>) -> Option<Self>;

    fn put(&self, items: &mut Items, number: u64) {
        if let Some(item) = self.item() {
            items.insert(number, item);
        }
    }
}

/// A field that is left out where nothing is stated, and not null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Stated<T>(pub Option<T>);

impl<T: Field> Field for Stated<T> {
    fn item(&self) -> Option<Item> {
        self.0.as_ref().and_then(Field::item)
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item {
            None => Some(Stated(None)),
            Some(item) => T::read(Some(item)).map(|value| Stated(Some(value))),
        }
    }
}

impl<T: Field> Field for Option<T> {
    fn item(&self) -> Option<Item> {
        self.as_ref().map_or(Some(Item::Nothing), Field::item)
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item? {
            Item::Nothing => Some(None),
            item => T::read(Some(item)).map(Some),
        }
    }
}

impl<T: Field> Field for Vec<T> {
    fn item(&self) -> Option<Item> {
        self.iter().map(Field::item).collect::<Option<Vec<Item>>>().map(Item::List)
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item? {
            Item::List(items) => items.iter().map(|item| T::read(Some(item))).collect(),
            _ => None,
        }
    }
}

impl<const N: usize> Field for [u8; N] {
    fn item(&self) -> Option<Item> {
        Some(Item::Bytes(self.to_vec()))
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item? {
            Item::Bytes(bytes) => bytes.as_slice().try_into().ok(),
            _ => None,
        }
    }
}

macro_rules! named_bytes {
    ($($name:ident),*) => { $(
        impl Field for $name {
            fn item(&self) -> Option<Item> {
                self.0.item()
            }

            fn read(item: Option<&Item>) -> Option<Self> {
                Field::read(item).map($name)
            }
        }
    )* };
}
named_bytes!(Key, SpaceId, Incarnation, EntryId);

impl Field for String {
    fn item(&self) -> Option<Item> {
        Some(Item::Text(self.clone()))
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item? {
            Item::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl Field for u64 {
    fn item(&self) -> Option<Item> {
        Some(Item::Number(*self))
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item? {
            Item::Number(number) => Some(*number),
            _ => None,
        }
    }
}

impl Field for bool {
    fn item(&self) -> Option<Item> {
        u64::from(*self).item()
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match u64::read(item)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Field for Scope {
    fn item(&self) -> Option<Item> {
        match self {
            Scope::Outward => 0u64.item(),
            Scope::Inner => 1u64.item(),
            Scope::Space(space) => space.item(),
        }
    }

    fn read(item: Option<&Item>) -> Option<Self> {
        match item? {
            Item::Number(number) => scope_of(*number),
            item => SpaceId::read(Some(item)).map(Scope::Space),
        }
    }
}

macro_rules! list_of {
    ($name:ident { $($field:ident),* }) => {
        impl Field for $name {
            fn item(&self) -> Option<Item> {
                [$(self.$field.item()),*].into_iter().collect::<Option<Vec<Item>>>().map(Item::List)
            }

            fn read(item: Option<&Item>) -> Option<Self> {
                let Item::List(items) = item? else { return None };
                let mut items = items.iter();
                let read = $name { $($field: Field::read(items.next())?),* };
                items.next().is_none().then_some(read)
            }
        }
    };
}

macro_rules! numbered {
    ($($name:ident),*) => { $(
        impl Field for $name {
            fn item(&self) -> Option<Item> {
                (*self as u64).item()
            }

            fn read(item: Option<&Item>) -> Option<Self> {
                let number = u64::read(item)?;
                $name::ALL.into_iter().find(|one| *one as u64 == number)
            }
        }
    )* };
}
pub(super) use {list_of, numbered};

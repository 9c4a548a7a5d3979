//! The calls' types as TypeScript, so that the interface and the program cannot disagree.

use std::collections::{BTreeMap, BTreeSet};
use ts_rs::{Config, TS, TypeVisitor};

/// What serde_json carries of a record has no Rust type of its own.
const BY_HAND: &str = "\
//! What passes between the interface and the program, in the names of the calls. Made from crates/app by its tests
//! (`NCEN_WRITE_TYPES=1 cargo test -p app types`); do not edit.

export type Value = string | number | boolean | string[] | Row[]
export type Fields = Record<string, Value>
export interface Row { id?: string; fields: Fields }
";

/// Collects declarations and calls.
#[derive(Default)]
pub(crate) struct Types {
    declared: BTreeMap<String, String>,
    seen: BTreeSet<&'static str>,
    calls: Vec<String>,
}

fn config() -> Config {
    Config::new().with_large_int("number")
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(std::any::type_name::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            self.declared.insert(T::ident(&config()), format!("export {}\n", tidy(&T::decl(&config()))));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Types {
    pub fn call<I: TS + 'static, O: TS + 'static>(&mut self, name: &str) {
        self.visit::<I>();
        self.visit::<O>();
        self.calls.push(format!("  '{name}': [{}, {}]\n", I::name(&config()), O::name(&config())));
    }

    pub fn written(&self) -> String {
        let declared: String = self.declared.values().cloned().collect();
        let calls = self.calls.concat();
        format!(
            "{BY_HAND}{declared}\n/** Every call: what goes in and what comes out. */\nexport interface Calls {{\n{calls}}}\nexport type CallName = keyof Calls\n"
        )
    }
}

/// One line for each member: comments stand in the Rust that this is made from.
fn tidy(declaration: &str) -> String {
    let mut out = String::with_capacity(declaration.len());
    let mut rest = declaration;
    while let Some((before, after)) = rest.split_once("/**") {
        out.push_str(before.trim_end());
        out.push(' ');
        rest = after.split_once("*/").map_or("", |(_, after)| after).trim_start();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_interface_has_the_types_of_the_calls() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/backend/types.ts");
        let types = super::super::types();
        if std::env::var_os("NCEN_WRITE_TYPES").is_some() {
            std::fs::write(path, &types).unwrap();
        }
        let held = std::fs::read_to_string(path).unwrap();
        assert!(held == types, "ui/src/backend/types.ts is stale: NCEN_WRITE_TYPES=1 cargo test -p app types");
    }
}

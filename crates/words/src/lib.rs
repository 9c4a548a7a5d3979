//! Every sentence and label that a person reads, in Fluent files: one folder a language. Elsewhere there are only
//! codes and values. A language is complete when it has every message of English; until then English stands in.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};
use unic_langid::LanguageIdentifier;

#[cfg(test)]
mod tests;

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// What stands in where a language has no words yet.
const FALLBACK: &str = "en";

type Bundle = FluentBundle<FluentResource>;

/// Each language is read when it is first asked for.
static BUNDLES: LazyLock<BTreeMap<&'static str, OnceLock<Bundle>>> =
    LazyLock::new(|| languages().map(|language| (language, OnceLock::new())).collect());

/// The languages that have at least one file.
pub fn languages() -> impl Iterator<Item = &'static str> {
    SOURCES.iter().map(|(language, _)| *language)
}

/// The files of a language: name and text.
pub fn sources(language: &str) -> &'static [(&'static str, &'static str)] {
    SOURCES.iter().find(|(held, _)| *held == language).map_or(&[], |(_, files)| files)
}

/// A message in a language, else in English, else its id. An id may name an attribute: `field-person-phone.help`.
pub fn text(language: &str, id: &str, args: &[(&str, String)]) -> String {
    let own = written(language, id, args);
    own.or_else(|| written(FALLBACK, id, args)).unwrap_or_else(|| id.to_owned())
}

/// A message that needs no values, if this very language has it.
pub fn find(language: &str, id: &str) -> Option<String> {
    written(language, id, &[])
}

/// The id of a code's label: `list-item-drugs_cannabis_herb`. Its attribute `.also` has what else officers call it.
pub fn code_id(list: &str, code: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || "_-".contains(letter) { letter } else { '_' };
    format!("list-{list}-{}", code.chars().map(plain).collect::<String>())
}

/// The label of a code in a language, else in English, else the code itself.
pub fn label(language: &str, list: &str, code: &str) -> String {
    let id = code_id(list, code);
    find(language, &id).or_else(|| find(FALLBACK, &id)).unwrap_or_else(|| code.to_owned())
}

fn written(language: &str, id: &str, args: &[(&str, String)]) -> Option<String> {
    // `fr-CH` reads `fr`.
    let main = language.split(['-', '_']).next().unwrap_or_default();
    let (language, bundle) = BUNDLES.get_key_value(language).or_else(|| BUNDLES.get_key_value(main))?;
    let bundle = bundle.get_or_init(|| read(language));
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::with_capacity(args.len());
    args.iter().for_each(|(name, text)| values.set(*name, value(text)));
    // A value that is missing stands as `{$name}` in the sentence: better than no sentence.
    let mut missing = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned())
}

/// A small whole number can choose the plural and prints as it was; everything else is text.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<i32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

fn read(language: &str) -> Bundle {
    let id: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Marks around values keep Latin values in order within Arabic; elsewhere they would end up in files and labels.
    bundle.set_use_isolating(language == "ar");
    for (_, source) in sources(language) {
        // A file with a mistake gives what can be read; the tests find the mistake.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

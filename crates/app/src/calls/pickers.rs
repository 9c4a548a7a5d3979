//! Code lists as pickers read them: by code, or by a word or synonym in any language.

use crate::codes::{Names, label, languages, names, words_of};
use crate::failure::Failure;
use crate::session::Session;
use crate::shared::App;
use records::lists::{self, hs, places, subdivisions, templates};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// What a picker asks.
#[derive(Debug, Default, Deserialize, TS)]
pub struct CodesInput {
    /// Name of the list.
    pub list: String,
    /// A code, the beginning of a word, or a synonym.
    #[ts(optional)]
    pub query: Option<String>,
    /// Only what lies below this code; of units, only those in which goods of this commodity template are counted.
    #[ts(optional)]
    pub parent: Option<String>,
    /// For places and subdivisions: only of this country.
    #[ts(optional)]
    pub country: Option<String>,
    /// The field that asks, such as `seizure.direction`: then only what was used there counts as used lately.
    #[ts(optional)]
    pub path: Option<String>,
    /// How many; 50 where it is not said.
    #[ts(optional)]
    pub limit: Option<usize>,
    /// The reader's language.
    pub language: String,
}

/// What a picker shows.
#[derive(Debug, Serialize, TS)]
pub struct Codes {
    /// In the order in which they are offered.
    pub codes: Vec<Code>,
}

/// One code.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct Code {
    /// As records hold it.
    pub code: String,
    /// What it means, in the reader's language.
    pub label: String,
    /// The code above it.
    pub parent: Option<String>,
    /// Whether there are codes below it.
    pub has_children: bool,
    /// What tells it from others of the same label: the country or subdivision of a place, the code above; and before it the
    /// word of another language by which it was found.
    pub note: Option<String>,
    /// Whether this officer used it lately.
    pub lately: bool,
}

/// A picker shows at most this many: nobody reads on.
const CODES_MAX: usize = 1_000;

/// How well a code answers, the best first: whose language has the word, and how the word stands there.
type Rank = (u8, u8);

/// A code that answers.
struct Found {
    rank: Rank,
    code: String,
    /// The name of another language that has the words.
    foreign: Option<String>,
}

impl Found {
    fn new(rank: u8, code: &str) -> Found {
        Found { rank: (0, rank), code: code.to_owned(), foreign: None }
    }
}

/// Codes of a list by code, word or synonym; the exact code first, then words of the reader's language, of English, of the
/// others. Among equals the administration's own country stands first, then what was used lately; with nothing typed,
/// what was used lately stands before all.
pub(crate) fn codes(app: &App, session: &Session, input: CodesInput) -> Result<Codes, Failure> {
    let query = input.query.as_deref().unwrap_or_default().trim();
    let mut all = found(query, &input)?;
    let desk = app.desk(session).ok();
    let of = input.path.as_deref().unwrap_or(&input.list);
    let lately = desk.as_ref().map(|(desk, signed)| super::lately::of(desk, signed, of)).unwrap_or_default();
    if query.is_empty() {
        // Anything used lately is offered, however deep it stands below what is asked for.
        let deeper = lately.iter().filter(|used| all.iter().all(|held| held.code != **used)).filter(|used| is_asked_for(used, &input));
        let deeper: Vec<Found> = deeper.map(|used| Found::new(0, used)).collect();
        all.extend(deeper);
    }
    let home = desk.as_ref().map(|(desk, _)| desk.country.as_str()).unwrap_or_default();
    let used = |code: &str| lately.iter().position(|used| used == code).unwrap_or(lately.len());
    all.sort_by_cached_key(|one| {
        let (used, foreign) = (used(&one.code), !is_of(home, &input.list, &one.code));
        (one.rank, foreign && !query.is_empty(), used, foreign)
    });
    all.truncate(input.limit.unwrap_or(50).min(CODES_MAX));
    let shown = |one: Found| Code { lately: used(&one.code) < lately.len(), ..shown(one, &input) };
    Ok(Codes { codes: all.into_iter().map(shown).collect() })
}

/// Whether a code is a country, or lies in it.
fn is_of(country: &str, list: &str, code: &str) -> bool {
    match list {
        "country" => code == country,
        "locode" | "subdivision" => !country.is_empty() && code.starts_with(country),
        _ => false,
    }
}

/// Whether a code that was used lately is one that this picker may offer.
fn is_asked_for(code: &str, input: &CodesInput) -> bool {
    found(code, input).is_ok_and(|found| found.iter().any(|held| held.code == code))
}

fn found(query: &str, input: &CodesInput) -> Result<Vec<Found>, Failure> {
    Ok(match input.list.as_str() {
        "locode" => of_places(query, input),
        "hs" => of_hs(query, input),
        "subdivision" => of_subdivisions(query, input),
        name => of_list(lists::list(name).ok_or_else(|| Failure::new("no-such-list").with("name", name))?, query, input),
    })
}

/// A code as the picker shows it.
fn shown(found: Found, input: &CodesInput) -> Code {
    let Found { code, foreign, rank: _ } = found;
    let (list, language) = (input.list.as_str(), input.language.as_str());
    let held = lists::list(list).and_then(|list| Some((list, list.code(&code)?)));
    let above = held.and_then(|(_, held)| held.parent);
    let parent = if list == "hs" { hs::heading(&code).and_then(|heading| heading.parent) } else { above };
    let has_children = match held {
        Some((list, held)) => list.children(Some(held.code)).next().is_some(),
        None => list == "hs" && code.len() < HS_DIGITS,
    };
    let stands = if list == "locode" { place_note(&code, language) } else { above.map(|above| label(language, list, above)) };
    let note = foreign.into_iter().chain(stands).collect::<Vec<_>>().join(" · ");
    Code {
        label: label(language, list, &code),
        parent: parent.map(str::to_owned),
        has_children,
        note: Some(note).filter(|note| !note.is_empty()),
        lately: false,
        code,
    }
}

/// Digits of a subheading, below which there is nothing.
const HS_DIGITS: usize = 6;

/// Subdivision and country of a place.
fn place_note(code: &str, language: &str) -> Option<String> {
    let place = places::place(code)?;
    let country = label(language, "country", place.country());
    let subdivision = place.subdivision.and_then(subdivisions::name);
    Some(subdivision.map_or(country.clone(), |name| format!("{name}, {country}")))
}

fn of_places(query: &str, input: &CodesInput) -> Vec<Found> {
    let wanted = lists::fold(query);
    // Countries are looked at afterwards, so more are asked for than are shown. Whole names come first from there.
    let found = places::search(query, CODES_MAX).into_iter();
    let asked = found.filter(|place| input.country.as_deref().is_none_or(|country| place.country() == country));
    let rank = |place: &places::Place| match lists::fold(place.name) {
        _ if place.locode().eq_ignore_ascii_case(query) => 0,
        name if name.starts_with(&wanted) => 1,
        _ => 2,
    };
    asked.map(|place| Found::new(rank(&place), place.locode())).collect()
}

fn of_hs(query: &str, input: &CodesInput) -> Vec<Found> {
    let found = match &input.parent {
        Some(parent) => hs::children(Some(parent)),
        None if query.is_empty() => hs::children(None),
        None => hs::search(query, CODES_MAX),
    };
    found.into_iter().map(|heading| Found::new(0, heading.code)).collect()
}

fn of_subdivisions(query: &str, input: &CodesInput) -> Vec<Found> {
    let country = input.country.as_deref().or_else(|| query.get(..2)).unwrap_or_default().to_ascii_uppercase();
    let wanted = search::fold(query);
    let all = subdivisions::of_country(&country).iter();
    let found =
        all.filter(|(code, name)| wanted.is_empty() || search::fold(name).contains(&wanted) || search::fold(code).starts_with(&wanted));
    found.map(|(code, _)| Found::new(0, code)).collect()
}

fn of_list(list: &'static lists::CodeList, query: &str, input: &CodesInput) -> Vec<Found> {
    let wanted = search::fold(query);
    // With nothing typed every code answers, and no name is looked at.
    let spoken = if wanted.is_empty() { Vec::new() } else { languages(&input.language) };
    let spoken: Vec<Arc<Vec<Names>>> = spoken.into_iter().map(|language| names(language, list)).collect();
    let mut found = Vec::new();
    for (at, code) in list.codes().iter().enumerate() {
        // Without a question a tree shows its top; a flat list shows all.
        let top = !query.is_empty() || input.parent.is_some() || code.parent.is_none() || wanted_flat(input);
        if top && is_below(list, code, input, !query.is_empty()) {
            found.extend(answers(code.code, spoken.iter().filter_map(|names| names.get(at)), &wanted));
        }
    }
    found
}

/// Whether a code is among those that are asked for: below the parent, or a unit of the template.
fn is_below(list: &lists::CodeList, code: &lists::Code, input: &CodesInput, at_any_depth: bool) -> bool {
    match input.parent.as_deref() {
        None => true,
        Some(template) if list.name() == "unit" => templates::template(template).is_none_or(|template| template.counts(code.code)),
        Some(parent) => lies_below(list, code, parent, at_any_depth),
    }
}

/// Whether a code stands right below another; whoever asks with words means everything below it.
fn lies_below(list: &lists::CodeList, code: &lists::Code, parent: &str, at_any_depth: bool) -> bool {
    match code.parent {
        Some(above) if above == parent => true,
        Some(above) if at_any_depth => list.code(above).is_some_and(|above| lies_below(list, above, parent, true)),
        _ => false,
    }
}

/// Whoever asks for many wants all of them, not the top of the tree.
fn wanted_flat(input: &CodesInput) -> bool {
    input.limit.is_some_and(|limit| limit >= CODES_MAX)
}

/// How a code answers, by itself or by its names: those of the reader's language, then of English, then of the others.
fn answers<'n>(code: &str, spoken: impl Iterator<Item = &'n Names>, wanted: &str) -> Option<Found> {
    if wanted.is_empty() {
        return Some(Found::new(0, code));
    }
    let plain = search::fold(code);
    if plain == wanted {
        return Some(Found::new(0, code));
    }
    let by_code = plain.starts_with(wanted).then_some((0, 2));
    let by_name = |(place, names): (usize, &'n Names)| Some(((place.min(2) as u8, rank(&names.folded, wanted)?), names));
    let by_name = spoken.enumerate().filter_map(by_name).min_by_key(|(rank, _)| *rank);
    match (by_code, by_name) {
        (Some(rank), found) if found.as_ref().is_none_or(|(named, _)| rank <= *named) => {
            Some(Found { rank, code: code.to_owned(), foreign: None })
        }
        (_, Some((rank, names))) => {
            let begin = words_of(wanted).next().unwrap_or_default();
            let foreign = if rank.0 == 0 { None } else { names.with(begin).map(str::to_owned) };
            Some(Found { rank, code: code.to_owned(), foreign })
        }
        _ => None,
    }
}

/// How names answer: by their beginning, or by words within.
fn rank(names: &str, wanted: &str) -> Option<u8> {
    let all_words = || words_of(wanted).all(|part| words_of(names).any(|word| word.starts_with(part)));
    match () {
        () if names.starts_with(wanted) => Some(1),
        () if words_of(wanted).next().is_some() && all_words() => Some(3),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(list: &str, parent: Option<&str>, language: &str, query: &str) -> Vec<Code> {
        let input = CodesInput { list: list.into(), parent: parent.map(str::to_owned), language: language.into(), ..CodesInput::default() };
        let mut found = found(query, &input).unwrap();
        found.sort_by_key(|one| one.rank);
        found.into_iter().map(|one| shown(one, &input)).collect()
    }

    fn below_drugs(query: &str) -> Vec<String> {
        ask("item", Some("drugs"), "en", query).into_iter().map(|code| code.code).collect()
    }

    #[test]
    fn a_word_finds_goods_at_any_depth_below_their_kind_and_no_word_shows_the_next_level() {
        assert!(below_drugs("cannabis her").contains(&"drugs.cannabis.herb".to_owned()));
        assert!(below_drugs("").contains(&"drugs.cannabis".to_owned()));
        assert!(!below_drugs("").contains(&"drugs.cannabis.herb".to_owned()));
        assert!(below_drugs("cigarette").is_empty());
        assert!(ask("detection_aid", None, "en", "x-ray").iter().any(|code| code.code == "cargo_xray"), "a word with a hyphen is two");
    }

    #[test]
    fn a_word_of_another_language_finds_the_code_and_is_shown_beside_its_label() {
        for (language, query) in [("ar", "héroïne"), ("en", "هيروين"), ("fr", "героин"), ("ru", "heroína")] {
            let found = ask("item", Some("drugs"), language, query);
            let heroin = found.iter().find(|code| code.code == "drugs.opioids.heroin").unwrap_or_else(|| panic!("{language} {query}"));
            assert_eq!(heroin.label, label(language, "item", &heroin.code));
            let note = heroin.note.as_deref().unwrap();
            assert!(search::fold(note).contains(&search::fold(query)), "{note}");
        }
        let own = ask("item", Some("drugs"), "fr", "héroïne");
        assert!(!own[0].note.as_deref().unwrap_or_default().contains('·'), "the reader's own word is not shown twice");
    }

    #[test]
    fn the_readers_own_words_stand_before_english_ones_and_those_before_others() {
        let place = |language: &str, query: &str, wanted: &str| {
            let found = ask("country", None, language, query);
            found.iter().position(|code| code.code == wanted).unwrap_or_else(|| panic!("{language} {query} {wanted}"))
        };
        assert_eq!(place("ru", "alemania", "DE"), 0);
        assert_eq!(place("fr", "germany", "DE"), 0);
        // `Chi` begins China in English; Chipre is Spanish.
        assert!(place("en", "chi", "CN") < place("en", "chi", "CY"));
        assert_eq!(place("ru", "ke", "KE"), 0, "a code goes before all words");
    }

    #[test]
    fn units_of_a_commodity_are_those_that_no_finding_refuses() {
        for code in lists::list("commodity_template").unwrap().codes() {
            let template = templates::template(code.code).unwrap();
            let offered: Vec<String> = ask("unit", Some(code.code), "en", "").into_iter().map(|unit| unit.code).collect();
            assert!(offered.iter().all(|unit| template.counts(unit)), "{}", code.code);
            assert!(template.units.iter().all(|unit| template.is_money() || offered.iter().any(|held| held == unit)), "{}", code.code);
        }
        assert!(ask("unit", Some("tobacco"), "en", "litre").is_empty());
        assert_eq!(ask("unit", Some("tobacco"), "en", "pieces")[0].code, "H87");
    }
}

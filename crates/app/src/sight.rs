//! Sight: of whom and what the register asks posts to look for they hold a part, in a space of its own. The program makes it with
//! each save of such a record, from the fields that the dictionary shows to posts, and takes it back visibly when nothing is asked
//! any more. Decision 0015.

use crate::desk::Desk;
use crate::erasing::day_is_over;
use crate::failure::Failure;
use crate::indexing::SIGHT;
use crate::intake::check_own;
use crate::save::{Writer, chance, packed};
use crate::shared::lock;
use documents::{DocumentId, edit, first_change};
use journals::{Act, Decision, HEADS_JUDGED_MAX, Journal, Key, MadeBy, NewBody, Right, SaveId, SpaceId, SpaceKind, Verb};
use records::{Field, Fields, Kind, Record, Row, STRUCK, Value};
use search::Query;
use std::collections::BTreeMap;
use store::{Batch, NewEntry, NewPart, OpenDocument, Packer};

/// The field of what the program makes for posts: the record of which it shows a part.
pub(crate) const SIGHT_OF: &str = "sight_of";
/// The reason that the program gives when it takes such a part back: a code, of which fronts have the words.
pub(crate) const ENDED: &str = "sight-ended";
/// With this handling a record stays with who wrote it or with his unit, whatever it asks.
const KEPT: [&str; 2] = ["P", "U"];
/// The setting of the device that says when everything was looked through last.
const DONE: &str = "sighted";
/// Between two rounds, in seconds: what is asked ends by the day.
const DAY: i64 = 86_400;
/// Records that one round looks through: more is no register of persons of interest.
const ROUND_MAX: usize = 50_000;
/// Documents of one entry of a round.
const BODIES_AT_ONCE: usize = 200;

/// Whether a record is what the program made for posts.
pub(crate) fn is_sight(record: &Record) -> bool {
    record.fields.contains_key(SIGHT_OF)
}

/// What a record asks of whoever meets its subject, where that has not ended: the code.
pub(crate) fn action(record: &Record) -> Option<&str> {
    let field = record.kind.asks_posts()?;
    let asked = record.text(field.key).filter(|code| field.sight_when.contains(code))?;
    let is_over = matches!(record.text("state"), Some("void" | "closed")) || day_is_over(record, "action_until");
    (!is_over).then_some(asked)
}

/// Whether what a record asks is kept from posts by its handling.
pub(crate) fn is_kept(record: &Record) -> bool {
    record.text("handling").is_some_and(|handling| KEPT.contains(&handling))
}

/// The part of a record that posts see: the fields that the dictionary shows them, and whom to call where it does not say.
pub(crate) fn part(record: &Record, id: &DocumentId, desk: &str) -> Record {
    let mut part = Record::new(record.kind, record.reference.clone());
    part.fields = shown(record.kind.fields, &record.fields);
    part.fields.insert(SIGHT_OF.into(), Value::Text(id.to_string()));
    part.fields.insert("state".into(), Value::Text("complete".to_owned()));
    part.fields.entry("contact_point".into()).or_insert_with(|| Value::Text(desk.to_owned()));
    part
}

fn shown(known: &'static [Field], fields: &Fields) -> Fields {
    let value = |field: &'static Field| match fields.get(field.key)? {
        Value::Rows(rows) => {
            let rows = rows.iter().filter(|row| !row.is_struck()).map(|row| Row { id: None, fields: shown(field.fields, &row.fields) });
            let rows: Vec<Row> = rows.filter(|row| !row.fields.is_empty()).collect();
            (!rows.is_empty()).then_some(Value::Rows(rows))
        }
        value => Some(value.clone()),
    };
    known.iter().filter(|field| field.sight).filter_map(|field| Some((field.key.into(), value(field)?))).collect()
}

/// What stands with what shall stand: rows that say the same stay, others are struck, new ones are added.
fn onto(standing: &Record, part: &Record) -> Record {
    let mut after = standing.clone();
    after.fields.retain(|key, value| matches!(value, Value::Rows(_)) || part.fields.contains_key(key));
    for (key, value) in &part.fields {
        let rows = match (value, after.fields.get(key)) {
            (Value::Rows(wanted), Some(Value::Rows(held))) => Value::Rows(rows_onto(held, wanted)),
            (value, _) => value.clone(),
        };
        after.fields.insert(key.clone(), rows);
    }
    let gone = |(key, value): (&std::borrow::Cow<'static, str>, &mut Value)| match value {
        Value::Rows(rows) if !part.fields.contains_key(key) => rows.iter_mut().for_each(strike),
        _ => {}
    };
    after.fields.iter_mut().for_each(gone);
    after
}

fn strike(row: &mut Row) {
    row.fields.insert(STRUCK.into(), Value::Flag(true));
}

fn rows_onto(held: &[Row], wanted: &[Row]) -> Vec<Row> {
    let mut left: Vec<&Row> = wanted.iter().collect();
    let mut rows = Vec::with_capacity(held.len());
    for row in held {
        let same = left.iter().position(|one| one.fields == row.fields);
        let mut row = row.clone();
        match same {
            Some(at) => drop(left.remove(at)),
            None => strike(&mut row),
        }
        rows.push(row);
    }
    rows.extend(left.into_iter().cloned());
    rows
}

/// Whether a seat reads the register itself, so that its lists leave out what is made of it for posts.
pub(crate) fn is_behind(desk: &Desk, seat: &Key) -> bool {
    let authority = desk.authority();
    let register = authority.whole().and_then(|whole| authority.space_for(SpaceKind::Register, &whole));
    register.is_some_and(|register| authority.right(seat, &register) >= Some(Right::Read))
}

/// A question without what was made for posts, unless it asks for that.
pub(crate) fn left_out(query: Query) -> Query {
    let mark = format!("is:{SIGHT}");
    let asked = query.to_string().contains(&mark);
    match search::parse(&mark) {
        Ok(sight) if !asked => query.and(sight.negated()),
        _ => query,
    }
}

/// A record of the register that was saved, or is about to be.
pub(crate) struct Source<'r> {
    pub space: SpaceId,
    pub id: DocumentId,
    pub record: &'r Record,
}

/// Where the program writes for posts, for a seat that may.
struct Place {
    space: SpaceId,
    journal: Journal,
}

fn place(writer: &Writer<'_>) -> Option<Place> {
    let (desk, authority) = (writer.desk, writer.desk.authority());
    let space = authority.space_for(SpaceKind::Sight, &desk.office)?;
    authority.decide(&writer.seat(), &space, Act::Write).ok()?;
    Some(Place { space, journal: desk.store.journal(space, &writer.seat()) })
}

/// What an entry for posts is made of, until it is signed.
#[derive(Default)]
struct Making {
    bodies: Vec<NewBody>,
    parts: Vec<NewPart>,
}

/// The entry for posts that belongs to a save in the register, with the same save id; none where they see what they shall. Whoever
/// calls holds the turn to save.
pub(crate) fn beside(writer: &Writer<'_>, sources: &[Source<'_>], save: SaveId) -> Result<Option<NewEntry>, Failure> {
    let desk = writer.desk;
    let authority = desk.authority();
    let is_register = |source: &Source<'_>| authority.space(&source.space).is_some_and(|facts| facts.kind == SpaceKind::Register);
    let shows = |source: &&Source<'_>| source.record.kind.asks_posts().is_some() && is_register(source) && !is_sight(source.record);
    let sources: Vec<&Source<'_>> = sources.iter().filter(shows).collect();
    let Some(mut place) = (if sources.is_empty() { None } else { place(writer) }) else { return Ok(None) };
    // Where several values of a name stand at posts, between which no program chooses, another part takes the place of that one.
    let before = place.journal.clone();
    for anew in [false, true] {
        let mut making = Making::default();
        for source in &sources {
            let standing = standing(desk, &place.space, source.record.kind, Some(&source.id))?;
            making.follow(writer, &place, source, standing.get(&source.id).map(Vec::as_slice).unwrap_or_default(), anew)?;
        }
        if making.bodies.is_empty() {
            return Ok(None);
        }
        let entry = writer.entry_of(save, MadeBy::Program, &mut place.journal, making.bodies, making.parts);
        match check_own(desk, &entry.entry) {
            Ok(()) => return Ok(Some(entry)),
            Err(failure) if anew => return Err(failure),
            Err(_) => place.journal = before.clone(),
        }
    }
    Ok(None)
}

impl Making {
    /// Lets posts see of a record what they shall. With `anew` what they saw goes, and another part stands in its place.
    fn follow(&mut self, writer: &Writer<'_>, place: &Place, source: &Source<'_>, standing: &[u64], anew: bool) -> Result<(), Failure> {
        let Source { id, record, .. } = source;
        let office = format!("{}-{}", writer.desk.country, writer.desk.office_code);
        let wanted = (action(record).is_some() && !is_kept(record)).then(|| part(record, id, &office));
        let (kept, gone) = match (standing.split_first(), &wanted) {
            (Some((first, others)), Some(_)) if !anew => (Some(*first), others),
            _ => (None, standing),
        };
        match (kept, &wanted) {
            (Some(number), Some(part)) => self.amend(writer, place, number, part)?,
            (None, Some(part)) => self.begin(writer, place, part)?,
            (_, None) => {}
        }
        gone.iter().try_for_each(|number| self.end(writer, place, *number))
    }

    fn begin(&mut self, writer: &Writer<'_>, place: &Place, part: &Record) -> Result<(), Failure> {
        let change = first_change(part, place.journal.actor(&writer.signed.secrets.signing, &writer.start));
        crate::save::fits(std::slice::from_ref(&change.bytes))?;
        self.parts.push(packed(&mut Packer::new()?, part, &change.bytes)?);
        let (kind, version) = (part.kind.number, part.version);
        self.bodies.push(NewBody { document: None, kind, version, salt: chance(), content: change.bytes });
        Ok(())
    }

    fn amend(&mut self, writer: &Writer<'_>, place: &Place, number: u64, part: &Record) -> Result<(), Failure> {
        let document = writer.desk.store.read()?.document(number)?;
        let after = onto(&document.record, part);
        self.write(writer, place, number, &document, after, None)
    }

    /// Takes a part back: it is void, and says why.
    fn end(&mut self, writer: &Writer<'_>, place: &Place, number: u64) -> Result<(), Failure> {
        let document = writer.desk.store.read()?.document(number)?;
        let judged: Vec<[u8; 32]> = document.outline.heads.iter().map(|head| head.0).take(HEADS_JUDGED_MAX).collect();
        let decision = Decision { verb: Verb::Void, judged, entries: Vec::new(), field: None, reason: Some(ENDED.to_owned()) };
        let mut after = document.record.clone();
        crate::save::set_state(&mut after.fields, "void");
        self.write(writer, place, number, &document, after, Some(decision))
    }

    fn write(
        &mut self,
        writer: &Writer<'_>,
        place: &Place,
        number: u64,
        document: &OpenDocument,
        after: Record,
        decision: Option<Decision>,
    ) -> Result<(), Failure> {
        let actor = place.journal.actor(&writer.signed.secrets.signing, &writer.start);
        let edited = edit(&document.outline, &document.record, after, actor);
        let edited = edited.map_err(|error| Failure::new("not-an-edit").with("reason", error.to_string()))?;
        let Some((change, _, view)) = edited else { return Ok(()) };
        let contents = [Some((view.kind.number, change.bytes)), decision.map(|decision| (journals::DECISION, decision.encode()))];
        for (kind, content) in contents.into_iter().flatten() {
            let (id, version, salt) = (Some(document.id), view.kind.version, document.salt);
            self.bodies.push(NewBody { document: id, kind, version, salt, content });
            self.parts.push(NewPart::Later { number, view: Some(Box::new(view.clone())) });
        }
        Ok(())
    }
}

/// What posts see, by the record of which it is a part: of one record or of all, the oldest first.
fn standing(desk: &Desk, space: &SpaceId, kind: &Kind, of: Option<&DocumentId>) -> Result<BTreeMap<DocumentId, Vec<u64>>, Failure> {
    let of = of.map_or_else(|| "*".to_owned(), |id| format!("\"{id}\""));
    let query = search::parse(&format!("kind:{} -state:void {SIGHT_OF}:{of}", kind.key))?;
    let reader = desk.store.read()?;
    let mut all: BTreeMap<DocumentId, Vec<u64>> = BTreeMap::new();
    for number in crate::calls::found_all(desk, &query, ROUND_MAX)? {
        let source = reader.record(number)?.text(SIGHT_OF).and_then(DocumentId::parse);
        if let Some(source) = source.filter(|_| reader.space(number).is_ok_and(|of| of == *space)) {
            all.entry(source).or_default().push(number);
        }
    }
    all.values_mut().for_each(|numbers| numbers.sort_unstable());
    Ok(all)
}

/// Numbers of the parts of a record that posts hold or held, those taken back included.
pub(crate) fn parts_of(desk: &Desk, id: &DocumentId) -> Result<Vec<u64>, Failure> {
    crate::calls::found_all(desk, &search::parse(&format!("{SIGHT_OF}:\"{id}\""))?, ROUND_MAX)
}

/// Looks through the register once a day: what ended by its date is taken back, what posts lack is made.
pub(crate) fn daily(writer: &Writer<'_>) -> Result<(), Failure> {
    let desk = writer.desk;
    let held = desk.store.setting(&desk.device, DONE)?;
    let last: i64 = held.and_then(|text| String::from_utf8(text).ok()?.parse().ok()).unwrap_or(0);
    let now = crate::save::now();
    if (now - last).abs() < DAY || place(writer).is_none() {
        return Ok(());
    }
    round(writer)?;
    Ok(desk.store.set_setting(&desk.device, DONE, now.to_string().as_bytes())?)
}

/// The same now, as after many records came at once.
pub(crate) fn round(writer: &Writer<'_>) -> Result<(), Failure> {
    for kind in records::entered_kinds().filter(|kind| kind.asks_posts().is_some()) {
        round_of(writer, kind)?;
    }
    Ok(())
}

fn round_of(writer: &Writer<'_>, kind: &'static Kind) -> Result<(), Failure> {
    let desk = writer.desk;
    let _turn = lock(&desk.saving);
    let Some(mut place) = place(writer) else { return Ok(()) };
    let standing = standing(desk, &place.space, kind, None)?;
    let mut making = Making::default();
    for (id, space, record) in sources(desk, kind, &standing)? {
        let standing = standing.get(&id).map(Vec::as_slice).unwrap_or_default();
        making.follow(writer, &place, &Source { space, id, record: &record }, standing, false)?;
        if making.bodies.len() >= BODIES_AT_ONCE {
            store(writer, &mut place, std::mem::take(&mut making))?;
        }
    }
    store(writer, &mut place, making)
}

fn store(writer: &Writer<'_>, place: &mut Place, making: Making) -> Result<(), Failure> {
    if making.bodies.is_empty() {
        return Ok(());
    }
    let entry = writer.entry_by(MadeBy::Program, &mut place.journal, making.bodies, making.parts);
    check_own(writer.desk, &entry.entry)?;
    writer.desk.store.append(Batch { entries: vec![entry], ..Batch::default() })?;
    Ok(())
}

/// Records of the register that ask posts, or of which posts see a part. Of one that was erased nothing is asked any more.
fn sources(
    desk: &Desk,
    kind: &'static Kind,
    standing: &BTreeMap<DocumentId, Vec<u64>>,
) -> Result<Vec<(DocumentId, SpaceId, Record)>, Failure> {
    let (reader, authority) = (desk.store.read()?, desk.authority());
    let Some(field) = kind.asks_posts() else { return Ok(Vec::new()) };
    let query = format!("kind:{} -state:void,closed -{SIGHT_OF}:* {}:{}", kind.key, field.key, field.sight_when.join(","));
    let asking = crate::calls::found_all(desk, &search::parse(&query)?, ROUND_MAX)?;
    let mut sources = BTreeMap::new();
    for number in asking {
        sources.insert(reader.id(number)?, reader.record(number)?);
    }
    for id in standing.keys() {
        let number = reader.number(id)?;
        match number {
            Some(number) => drop(sources.insert(*id, reader.record(number)?)),
            None if reader.is_erased(id)? => drop(sources.insert(*id, Record::new(kind, ""))),
            // It may be on its way here.
            None => {}
        }
    }
    let in_register = |space: &SpaceId| authority.space(space).is_some_and(|facts| facts.kind == SpaceKind::Register);
    let mut found = Vec::new();
    for (id, record) in sources {
        let space = match reader.number(&id)? {
            Some(number) => reader.space(number)?,
            None => authority.space_for(SpaceKind::Register, &desk.office).ok_or_else(|| Failure::new("no-space"))?,
        };
        if in_register(&space) {
            found.push((id, space, record));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds() -> Vec<&'static Kind> {
        records::kinds().iter().filter(|kind| kind.asks_posts().is_some()).collect()
    }

    /// Some text under every field of a kind, whatever its type: the projection reads no type.
    fn filled(kind: &'static Kind, present: &[bool]) -> Record {
        let mut record = Record::new(kind, "KE-MBA-2026-A0001");
        for (at, field) in kind.fields.iter().enumerate().filter(|(at, _)| present[at % present.len()]) {
            let inside = |(inner, field): (usize, &'static Field)| {
                present[(at + inner) % present.len()].then(|| (field.key.into(), Value::Text(format!("canary {}", field.key))))
            };
            let value = match field.kind {
                records::Type::Group => {
                    Value::Rows(vec![Row { id: Some("1@a".into()), fields: field.fields.iter().enumerate().filter_map(inside).collect() }])
                }
                _ => Value::Text(format!("canary {}", field.key)),
            };
            record.fields.insert(field.key.into(), value);
        }
        record
    }

    fn without_attribute(known: &'static [Field], fields: &Fields) -> Vec<String> {
        let mut wrong = Vec::new();
        for (key, value) in fields {
            match (known.iter().find(|field| field.key == key), value) {
                (Some(field), Value::Rows(rows)) if field.sight => {
                    rows.iter().for_each(|row| wrong.extend(without_attribute(field.fields, &row.fields)));
                }
                (Some(field), _) if field.sight => {}
                _ => wrong.push(key.to_string()),
            }
        }
        wrong
    }

    proptest! {
        #[test]
        fn no_field_without_the_attribute_is_ever_shown_to_posts(present in proptest::collection::vec(any::<bool>(), 1..97)) {
            for kind in kinds() {
                let part = part(&filled(kind, &present), &DocumentId([7; 16]), "KE-MBA");
                prop_assert_eq!(without_attribute(kind.fields, &part.fields), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn three_kinds_ask_posts_and_what_says_why_stays_behind() {
        let kinds = kinds();
        assert_eq!(kinds.iter().map(|kind| kind.key).collect::<Vec<_>>(), ["person", "company", "means_of_transport"]);
        for kind in kinds {
            let all = part(&filled(kind, &[true]), &DocumentId([7; 16]), "KE-MBA");
            for kept in ["entry_reason", "entry_reason_text", "grading_source", "grading_information", "source", "narrative", "links"] {
                assert!(kind.field(kept).is_some() && !all.fields.contains_key(kept), "{}.{kept}", kind.key);
            }
            assert_eq!(all.text("contact_point"), Some("canary contact_point"));
            let bare = part(&Record::new(kind, "R"), &DocumentId([7; 16]), "KE-MBA");
            assert_eq!((bare.text("contact_point"), bare.reference.as_str()), (Some("KE-MBA"), "R"));
        }
    }

    #[test]
    fn rows_that_say_the_same_stay_and_others_are_struck() {
        let row = |id: Option<&str>, name: &str| Row {
            id: id.map(str::to_owned),
            fields: Fields::from([("family_name".into(), Value::Text(name.to_owned()))]),
        };
        let after = rows_onto(&[row(Some("1@a"), "Kane"), row(Some("2@a"), "Diop")], &[row(None, "Diop"), row(None, "Sow")]);
        let told: Vec<(bool, bool)> = after.iter().map(|row| (row.id.is_some(), row.is_struck())).collect();
        assert_eq!(told, [(true, true), (true, false), (false, false)]);
    }
}

//! Records for measuring: the rows of the UNODC file, read crudely, or made-up rows of the same shape.

use records::{Fields, Kind, Record, Row, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// As many as the file has.
const MADE_UP: usize = 263_485;
/// Columns of the file.
const COLUMNS: usize = 16;

/// Gives each spelling a code of a list, in the order in which the spellings come.
#[derive(Default)]
struct Coder(BTreeMap<(&'static str, String), usize>);

impl Coder {
    fn code(&mut self, list: &'static str, written: &str) -> Option<Value> {
        if written.is_empty() {
            return None;
        }
        if written == "Unknown" {
            return Some(Value::Text("?".into()));
        }
        let codes = records::lists::list(list)?.codes();
        let next = self.0.len();
        let place = *self.0.entry((list, written.to_owned())).or_insert(next);
        // One of eight spellings stays without a code, as about as many do in a real import.
        let text = if place % 8 == 7 { format!("~{written}") } else { codes[place % codes.len()].code.to_owned() };
        Some(Value::Text(text))
    }
}

/// All records, from a file or made up.
pub fn records(file: Option<&str>) -> Vec<Record> {
    let kind = records::kind("seizure").expect("the dictionary has seizures");
    let mut coder = Coder::default();
    match file {
        Some(file) => {
            let text = std::fs::read_to_string(file).expect("the file can be read");
            text.lines().skip(1).zip(1..).map(|(line, number)| of_line(kind, &mut coder, line, number)).collect()
        }
        None => (1..=MADE_UP).map(|number| of_line(kind, &mut coder, &made_up(number), number)).collect(),
    }
}

/// A row whose values are about as frequent as those of the file.
fn made_up(number: usize) -> String {
    let mixed = |salt: usize| number.wrapping_mul(0x9E37_79B9).wrapping_add(salt.wrapping_mul(0x85EB_CA6B)) >> 7;
    // Few values are frequent and many are rare.
    let one_of = |salt: usize, values: usize| (mixed(salt) % values).min(mixed(salt + 100) % values);
    format!(
        "Region {};Subregion {};Country {};Division {};{};{}-{:02}-{:02};Cocaine {};{}.{};Unit {};Place {};Site {};Mode {};Country {};Country {};Country {};Routing {}",
        one_of(1, 5),
        one_of(2, 20),
        one_of(3, 97),
        one_of(4, 600),
        PLACES[one_of(5, PLACES.len())],
        2011 + mixed(6) % 5,
        1 + mixed(7) % 12,
        1 + mixed(8) % 28,
        one_of(9, 305),
        mixed(10) % 2_000,
        mixed(11) % 100,
        one_of(12, 40),
        one_of(13, 30),
        one_of(14, 20),
        one_of(15, 12),
        one_of(16, 97),
        one_of(17, 97),
        one_of(18, 97),
        one_of(19, 6)
    )
}

const PLACES: [&str; 12] = [
    "Port Louis",
    "GRAND PORT",
    "São Paulo - Guarulhos",
    "Aéroport de Nice",
    "Puerto Cortés",
    "Zürich Flughafen",
    "Dar es Salaam",
    "Москва Шереметьево",
    "Paso de los Libres",
    "Rotterdam Maasvlakte",
    "Algeciras",
    "Casablanca Mohammed V",
];

fn of_line(kind: &'static Kind, coder: &mut Coder, line: &str, number: usize) -> Record {
    let mut cells = [""; COLUMNS];
    for (cell, text) in cells.iter_mut().zip(line.split(';')) {
        *cell = text.trim_matches('"');
    }
    let [_, _, country, division, place, date, drug, amount, unit, hiding, site, mode, producing, departure, destination, routing] = cells;
    let mut record = Record::new(kind, format!("XA-HQ1-2026-{number:06}"));
    let mut put = |key: &'static str, value: Option<Value>| record.fields.extend(value.map(|value| (Cow::Borrowed(key), value)));
    let text = |text: &str| (!text.is_empty()).then(|| Value::Text(text.to_owned()));
    put("event_type", text("seizure"));
    put("state", text("open"));
    put("country", coder.code("country", country));
    put("departure_country", coder.code("country", departure));
    put("destination_country", coder.code("country", destination));
    put("producing_country", coder.code("country", producing));
    put("subdivision", text(&format!("~{division}")).filter(|_| !division.is_empty()));
    put("place_name", text(place));
    put("detected_at", text(date));
    put("transport_mode", coder.code("transport_mode", mode));
    put("location_type", coder.code("location_type", site));
    put("concealment_place", coder.code("concealment_place", hiding));
    put("direction", coder.code("direction", routing));
    put("source", text("import"));
    put("import_source", text("unodc-ids-2011-2015.csv"));
    put("import_row", Some(Value::Integer(number as i64)));
    let mut goods = Fields::new();
    let mut put = |key: &'static str, value: Option<Value>| goods.extend(value.map(|value| (Cow::Borrowed(key), value)));
    put("template", text("drugs"));
    put("item", coder.code("item", drug));
    put("description", text(drug));
    let unit = match unit {
        "Kilogram" => "KGM".to_owned(),
        "Gram" => "GRM".to_owned(),
        "Tablet" => "U2".to_owned(),
        other => format!("~{other}"),
    };
    put("quantity", text(&format!("{amount} {unit}")).filter(|_| !amount.is_empty()));
    record.fields.insert(Cow::Borrowed("goods"), Value::Rows(vec![Row { id: None, fields: goods }]));
    record
}

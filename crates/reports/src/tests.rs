//! Rows on their way: from somebody's spreadsheet into records, and back into spreadsheets, with nothing lost.

use crate::*;
use records::findings::{CHECK_DIGIT_WRONG, findings};
use records::value::{PartialDate, check_record};
use records::{Fields, Record, Row, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Every fiftieth row of the UNODC's file, as the demonstration ships it.
const EXTRACT: &[u8] = include_bytes!("../../app/demo/seizures.csv.zst");

fn file(name: &str, bytes: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Maps each line of a file; `None` takes its heads for labels and paths.
fn map(path: &Path, mapping: Option<&Mapping>) -> Vec<(u64, Outcome)> {
    let mut sheet = Sheet::open(path, None).unwrap();
    let own = mapping.is_none().then(|| Mapping::from_headers(sheet.headers(), "en").unwrap());
    let mapping = mapping.or(own.as_ref()).unwrap();
    let mut mapper = mapping.mapper(sheet.headers()).unwrap();
    let (mut line, mut outcomes) = (Line::default(), Vec::new());
    while sheet.next(&mut line).unwrap() {
        outcomes.push((line.number(), mapper.map(&line)));
    }
    outcomes
}

fn map_text(text: &str) -> Vec<(u64, Outcome)> {
    let (_folder, path) = file("a.csv", text);
    map(&path, None)
}

/// The record of the only row, and what is said of it: column and code.
fn only(text: &str) -> (Record, Vec<(String, &'static str)>) {
    let mut outcomes = map_text(text);
    assert_eq!(outcomes.len(), 1);
    match outcomes.remove(0).1 {
        Outcome::Record { record, notes } => {
            check_record(&record).expect("what is imported can be saved");
            (record, notes.into_iter().map(|note| (note.column, note.code)).collect())
        }
        Outcome::Refused { notes } => panic!("{notes:?}"),
    }
}

fn text<'r>(record: &'r Record, path: &str) -> Option<&'r str> {
    match path.split_once('.') {
        Some((group, key)) => record.rows(group).next()?.fields.get(key)?.as_text(),
        None => record.text(path),
    }
}

fn unodc() -> &'static Mapping {
    mappings().iter().find(|mapping| mapping.name() == "unodc").unwrap()
}

const HEADS: &str = "REGION;SUBREGION;COUNTRY;ADMINISTRATIVE_DIVISION;PLACE;SEIZURE_DATE;DRUG_NAME;AMOUNT;DRUG_UNIT;HIDING_PLACE;INSTALLATION;TRANSPORT;PRODUCING_COUNTRY;DEPARTURE_COUNTRY;DESTINATION_COUNTRY;ROUTING";

fn of_unodc(row: &str) -> Outcome {
    let (_folder, path) = file("a.csv", format!("{HEADS}\n{row}\n"));
    map(&path, Some(unodc())).remove(0).1
}

#[test]
fn a_row_of_the_united_nations_becomes_a_coded_record() {
    let row = "Africa;East Africa;Kenya;;MOMBASA;2012-02-29;Coca paste;12.40;Kilogram;Plastic bags;Seaport;Private air;Bolivia, Plurinational State of;Unknown;Swaziland;Border - inbound";
    let Outcome::Record { record, notes } = of_unodc(row) else { panic!("refused") };
    assert_eq!(notes, []);
    check_record(&record).unwrap();
    for (path, value) in [
        ("country", "KE"),
        ("place", "KEMBA"),
        ("place_name", "MOMBASA"),
        ("detected_at", "2012-02-29"),
        ("goods.template", "drugs"),
        ("goods.item", "drugs.cocaine.paste"),
        ("goods.quantity", "12.40 KGM"),
        ("concealment_place", "freight.packaging"),
        ("concealment.description", "Plastic bags"),
        ("location_type", "seaport"),
        ("transport_mode", "4"),
        ("means_of_transport.transport_type", "general_aviation"),
        ("producing_country", "BO"),
        ("departure_country", "?"),
        ("destination_country", "SZ"),
        ("direction", "import"),
        ("source", "import"),
        ("import_source", "unodc"),
    ] {
        assert_eq!(text(&record, path), Some(value), "{path}");
    }
    assert_eq!(record.fields.get("import_row"), Some(&Value::Integer(2)));
    // The label of the code says the same, and a kilogram is a kilogram.
    assert_eq!((text(&record, "goods.description"), text(&record, "goods.normalised")), (None, None));
}

#[test]
fn amounts_are_kept_as_measured_and_counted_in_the_base_unit() {
    let cases = [
        ("490.0;Gram", "490 GRM", Some("0.49 KGM"), Some("0.001")),
        ("9e-05;Kilogram", "0.00009 KGM", None, None),
        ("0.006999999999999999;Kilogram", "0.007 KGM", None, None),
        ("2;Viss", "2 ~Viss", Some("3.26586 KGM"), Some("1.63293")),
        ("10;Gallons (UK)", "10 GLI", Some("45.4609 LTR"), Some("4.54609")),
        ("1.5;Thousand of tablets", "1.5 ~Thousand of tablets", Some("1500 H87"), Some("1000")),
        ("490.0;Tablet", "490 H87", None, None),
        ("3;Block (350gr)", "3 ~Block (350gr)", Some("1.05 KGM"), Some("0.35")),
        ("7;", "7 ?", None, None),
    ];
    for (amount, quantity, normalised, factor) in cases {
        let Outcome::Record { record, .. } = of_unodc(&format!(";;Kenya;;;2012-02-29;Heroin;{amount};;;;;;;")) else { panic!("{amount}") };
        check_record(&record).unwrap();
        let got = ["goods.quantity", "goods.normalised", "goods.factor"].map(|path| text(&record, path));
        assert_eq!(got, [Some(quantity), normalised, factor], "{amount}");
    }
}

#[test]
fn tablets_are_counted_in_pieces_and_said_to_be_tablets() {
    let forms = [("Tablet", Some("tablet")), ("Pill", Some("tablet")), ("Capsule", Some("capsule")), ("Kilogram", None), ("Viss", None)];
    for (unit, form) in forms {
        let row = format!(";;Kenya;;;2012-02-29;Heroin;490.0;{unit};;;;;;;");
        let Outcome::Record { record, notes } = of_unodc(&row) else { panic!("{unit}") };
        assert_eq!(text(&record, "goods.goods_form"), form, "{unit}");
        assert!(notes.iter().all(|note| note.field != "goods.goods_form"), "{unit}: {notes:?}");
        let found = findings(&record, &PartialDate::parse("2026-01-01").unwrap());
        assert_eq!(found.iter().any(|one| one.code == "unit-not-of-template"), unit == "Viss", "{unit}");
    }
}

#[test]
fn words_that_are_in_no_list_are_kept_and_marked() {
    let row = ";;Kosovo under UNSCR 1244;;Somewhere;2012-02-29;Kitil;5;Barette;Residence;Castle / Palace;Commercial sea;;;;Other";
    let Outcome::Record { record, notes } = of_unodc(row) else { panic!("refused") };
    check_record(&record).unwrap();
    let marked: Vec<(&str, &str)> = notes.iter().map(|note| (note.column.as_str(), note.value.as_str())).collect();
    let expected = [
        ("COUNTRY", "Kosovo under UNSCR 1244"),
        ("DRUG_UNIT", "Barette"),
        ("DRUG_NAME", "Kitil"),
        ("HIDING_PLACE", "Residence"),
        ("INSTALLATION", "Castle / Palace"),
        ("TRANSPORT", "Commercial sea"),
        ("ROUTING", "Other"),
    ];
    assert_eq!(marked, expected);
    assert!(notes.iter().all(|note| note.code == UNCODED));
    assert_eq!(text(&record, "goods.item"), Some("~Kitil"));
    assert_eq!(text(&record, "goods.quantity"), Some("5 ~Barette"));
    assert_eq!(text(&record, "means_of_transport.transport_type"), Some("~Commercial sea"));
}

#[test]
fn an_impossible_date_refuses_its_row_and_no_other() {
    let text =
        "detected_at;goods.item;goods.quantity\n30.2.2016;drugs.cocaine;1 kg\n29.2.2016;drugs.cocaine;1 kg\n1.3.2016;drugs.cocaine;a lot\n";
    let outcomes = map_text(text);
    let refused: Vec<(u64, &str, &str, &str)> = outcomes
        .iter()
        .filter_map(|(line, outcome)| match outcome {
            Outcome::Refused { notes } => Some((*line, notes[0].column.as_str(), notes[0].value.as_str(), notes[0].code)),
            Outcome::Record { .. } => None,
        })
        .collect();
    assert_eq!(refused, [(2, "detected_at", "30.2.2016", "not-a-date"), (4, "goods.quantity", "a lot", "not-a-quantity")]);
    let Outcome::Record { record, .. } = &outcomes[1].1 else { panic!("the 29th is in the calendar") };
    assert_eq!(text_of(record), ("2016-02-29", "1 KGM"));
}

fn text_of(record: &Record) -> (&str, &str) {
    (text(record, "detected_at").unwrap(), text(record, "goods.quantity").unwrap())
}

#[test]
fn a_wrong_check_digit_is_kept_as_it_stands_on_the_door() {
    let (record, notes) = only("detected_at;means_of_transport.container\n2016-03-14;msku 123456-7\n");
    assert_eq!(text(&record, "means_of_transport.container"), Some("MSKU1234567"));
    assert_eq!(notes, []);
    let found = findings(&record, &PartialDate::parse("2026-01-01").unwrap());
    assert!(found.iter().any(|finding| finding.code == CHECK_DIGIT_WRONG && finding.field == "means_of_transport[0].container"));
}

#[test]
fn heads_may_be_labels_of_the_language_and_cells_may_be_labels_too() {
    let kind = records::kind("seizure").unwrap();
    let head = |path: &str| mapping::label("fr", kind, path);
    let heads = ["detected_at", "goods.item", "goods.quantity", "departure_country"].map(head).join(";");
    let (_folder, path) = file("a.csv", format!("{heads}\n14/03/2016;Résine de cannabis;12,4 kilogramme;Côte d’Ivoire\n"));
    let mapping = Mapping::from_headers(Sheet::open(&path, None).unwrap().headers(), "fr").unwrap();
    let Outcome::Record { record, notes } = map(&path, Some(&mapping)).remove(0).1 else { panic!("refused") };
    assert_eq!(notes, []);
    let got =
        ["detected_at", "goods.template", "goods.item", "goods.quantity", "departure_country"].map(|path| text(&record, path).unwrap());
    assert_eq!(got, ["2016-03-14", "drugs", "drugs.cannabis.resin", "12.4 KGM", "CI"]);
}

#[test]
fn how_dates_and_clocks_are_written_can_be_said_for_the_whole_file() {
    let (_folder, path) = file("a.csv", "detected_at\n03/04/2016 02:40\n");
    assert!(matches!(map(&path, None).remove(0).1, Outcome::Refused { .. }), "no clock without its place");
    let mapping = Mapping::from_headers(&["detected_at".to_owned()], "en").unwrap().with_days(true).with_clocks(180, true);
    let Outcome::Record { record, .. } = map(&path, Some(&mapping)).remove(0).1 else { panic!("refused") };
    assert_eq!(text(&record, "detected_at"), Some("2016-03-04T02:40+03:00"));
}

#[test]
fn what_could_be_read_in_two_ways_is_told_once_a_column() {
    let text = "detected_at;goods.quantity\n03/04/2016;1,500 kg\n04/04/2016;1,5 kg\n05/06/2016;2 kg\n2016-13-01;2 kg\n";
    let (_folder, path) = file("a.csv", text);
    let told = |mapping: Option<&Mapping>| -> Vec<(u64, String, String)> {
        let lines = map(&path, mapping);
        let notes = lines.into_iter().flat_map(|(line, outcome)| match outcome {
            Outcome::Record { notes, .. } | Outcome::Refused { notes } => {
                notes.into_iter().map(move |note| (line, note)).collect::<Vec<_>>()
            }
        });
        let either = notes.filter(|(_, note)| note.code == "read-one-way");
        either.map(|(line, note)| (line, note.column, note.values["read"].clone())).collect()
    };
    let heads = ["detected_at", "goods.quantity"].map(str::to_owned);
    let expected = [(2, "detected_at", "2016-04-03"), (2, "goods.quantity", "1500 KGM")];
    assert_eq!(told(None), expected.map(|(line, column, read)| (line, column.to_owned(), read.to_owned())));
    assert_eq!(told(Some(&Mapping::from_headers(&heads, "en").unwrap().with_days(true).with_numbers(false))), [], "somebody has said it");
}

#[test]
fn a_line_that_ends_early_is_told_and_a_workbook_s_empty_cells_are_not() {
    let (_, notes) = only("detected_at;place_name;goods.item\n2016-03-14;Mombasa\n");
    assert_eq!(notes, [(String::new(), "row-short")]);
}

#[test]
fn a_file_is_the_same_file_with_its_template_and_without() {
    let heads = ["Date [detected_at]", "goods.item", "Our remark"].map(str::to_owned);
    let identity = Mapping::of_template("tobacco", &heads).unwrap().identity();
    assert_eq!(identity, Mapping::from_headers(&heads, "fr").unwrap().identity());
    assert_ne!(identity, Mapping::from_headers(&heads[..1], "fr").unwrap().identity(), "other columns, other rows");
    assert_eq!(mappings()[0].identity(), "unodc");
}

#[test]
fn cells_that_go_nowhere_are_told() {
    let text = "detected_at;Our own remark;;place_name;place_name\n2016-03-14;by night;x;Mombasa;Old port;beyond\n";
    let (record, notes) = only(text);
    assert_eq!(record.text("place_name"), Some("Mombasa"));
    let told: Vec<&str> = notes.iter().map(|(column, _)| column.as_str()).collect();
    assert_eq!(told, ["Our own remark", "3", "place_name (2)", "6"]);
    assert!(notes.iter().all(|(_, code)| *code == "column-not-read"));
}

#[test]
fn quantities_of_filled_templates_are_counted_in_the_base_unit_and_codes_keep_their_edition() {
    let (record, _) = only("detected_at;goods.item;goods.quantity;goods.hs\n2016-03-14;tobacco.smoking.cigarettes;2 MIL;2402.20\n");
    let got = ["goods.template", "goods.quantity", "goods.normalised", "goods.factor", "goods.hs", "goods.hs_edition"];
    let expected = ["tobacco", "2 MIL", "2000 H87", "1000", "240220", "2022"];
    assert_eq!(got.map(|path| text(&record, path).unwrap()), expected);
}

/// Everything that a record says, as one text.
fn said(record: &Record) -> String {
    let mut said = Vec::new();
    let mut take = |fields: &Fields| {
        for value in fields.values() {
            match value {
                Value::Text(text) | Value::Narrative(text) => said.push(text.clone()),
                Value::Codes(codes) => said.extend(codes.iter().cloned()),
                Value::Integer(number) => said.push(number.to_string()),
                Value::Flag(_) | Value::Rows(_) => {}
            }
        }
    };
    take(&record.fields);
    for value in record.fields.values() {
        if let Value::Rows(rows) = value {
            rows.iter().for_each(|row| take(&row.fields));
        }
    }
    said.join("\n")
}

/// Column and value of every cell whose words a record must hold as they are.
fn kept_as_written(outcome: &Outcome) -> (&Record, impl Iterator<Item = &Note>) {
    match outcome {
        Outcome::Record { record, notes } => (record, notes.iter().filter(|note| note.code == UNCODED)),
        Outcome::Refused { notes } => panic!("{notes:?}"),
    }
}

#[test]
fn real_seizures_arrive_whole() {
    let (_folder, path) = file("extract.csv.zst", EXTRACT);
    let mut sheet = Sheet::open(&path, None).unwrap();
    let headers = sheet.headers().to_vec();
    let mapping = guess(&headers).expect("the file is known by its heads");
    assert_eq!(mapping.name(), "unodc");
    let mut mapper = mapping.mapper(&headers).unwrap();
    let column = |head: &str| headers.iter().position(|held| held == head).unwrap();
    let (place, date, amount) = (column("PLACE"), column("SEIZURE_DATE"), column("AMOUNT"));
    let (mut line, mut rows) = (Line::default(), 0);
    while sheet.next(&mut line).unwrap() {
        rows += 1;
        let outcome = mapper.map(&line);
        let (record, mut kept) = kept_as_written(&outcome);
        check_record(record).unwrap_or_else(|error| panic!("line {}: {error}", line.number()));
        let said = said(record);
        assert!(kept.all(|note| said.contains(&note.value)), "line {}", line.number());
        let one_line = line.cell(place).replace(char::is_control, " ");
        assert!(said.contains(&one_line) && said.contains(line.cell(date)), "line {}", line.number());
        let measured: f64 = text(record, "goods.quantity").unwrap().split(' ').next().unwrap().parse().unwrap();
        let written: f64 = line.cell(amount).parse().unwrap();
        assert!((measured - written).abs() <= written.abs() * 1e-14, "line {}", line.number());
    }
    assert_eq!(rows, 5_270);
}

#[test]
fn a_mapping_that_names_what_there_is_not_is_refused() {
    let refused = |body: &str| Mapping::parse(&format!("name = \"x\"\n{body}")).unwrap_err().code();
    let unknown = |what: &str| ("mapping-unknown", vec![("what", what.to_owned())]);
    let column = |lines: &str| format!("kind = \"seizure\"\n[[column]]\nhead = \"A\"\n{lines}");
    assert_eq!(refused("kind = \"parcel\"\ncolumn = []"), unknown("parcel"));
    assert_eq!(refused(&column("to = [\"goods.wight\"]")), unknown("goods.wight"));
    assert_eq!(refused(&column("to = [\"goods.item\"]\nvalues = { x = \"drugs.none\" }")), unknown("A: drugs.none"));
    assert_eq!(
        refused(&column("to = [\"goods.quantity\"]\nread = \"number\"\nunit = \"B\"\nvalues = { x = \"KILO\" }")),
        unknown("A: KILO")
    );
    assert_eq!(
        refused(&column("to = [\"goods.quantity\"]\nread = \"number\"\nunit = \"B\"\nfactors = { x = [\"1\", \"KILO\"] }")),
        unknown("A: 1 KILO")
    );
    assert_eq!(refused(&format!("{}\n[constants]\nstate = \"ajar\"", column("to = [\"place_name\"]"))), unknown("state: ajar"));
    assert_eq!(refused(&column("read = \"nothing\"")).0, "mapping-unreadable", "a reason is wanted");
    assert_eq!(refused(&column("colour = \"red\"")).0, "mapping-unreadable");
}

#[test]
fn a_file_without_the_columns_of_its_mapping_is_refused() {
    let missing = unodc().mapper(&["REGION".to_owned()]).err().unwrap();
    assert_eq!(missing.code(), ("mapping-column-missing", vec![("column", "SUBREGION".to_owned())]));
    assert_eq!(guess(&["REGION".to_owned()]).map(|mapping| mapping.name().to_owned()), None);
    assert_eq!(Mapping::from_headers(&["x".to_owned()], "en").unwrap_err().code().0, "mapping-no-fields");
}

#[test]
fn every_template_is_read_back_without_a_mapping() {
    assert_eq!(templates().len(), 25);
    assert!(templates().iter().all(|template| template.kind != "message"), "nobody writes messages in a spreadsheet");
    let folder = tempfile::tempdir().unwrap();
    for template in templates() {
        for (format, ending, language) in [(Format::Csv, "csv", "fr"), (Format::Xlsx, "xlsx", "en")] {
            let path = folder.path().join(format!("{}.{ending}", template.name));
            write_template(template.name, format, language, &path).unwrap();
            let mut sheet = Sheet::open(&path, None).unwrap();
            let headers = sheet.headers().to_vec();
            assert!(headers.len() > 10 && headers.len() <= COLUMNS_MAX, "{}: {}", template.name, headers.len());
            for mapping in [Mapping::of_template(template.name, &headers).unwrap(), Mapping::from_headers(&headers, language).unwrap()] {
                assert_eq!(mapping.kind().key, template.kind, "{}", template.name);
                assert_eq!(mapping.columns.len(), headers.len(), "{}: every head is a field", template.name);
            }
            assert!(!sheet.next(&mut Line::default()).unwrap(), "{} is empty", template.name);
        }
    }
    assert_eq!(write_template("parcels", Format::Csv, "en", &folder.path().join("x.csv")).unwrap_err().code().0, "no-such-template");
}

#[test]
fn a_filled_template_becomes_records_of_its_commodity() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("alcohol.csv");
    write_template("alcohol", Format::Csv, "en", &path).unwrap();
    let headers = Sheet::open(&path, None).unwrap().headers().to_vec();
    let answers = BTreeMap::from([
        ("detected_at", "14.3.2016"),
        ("goods.quantity", "120 l"),
        ("goods.product", "home made"),
        ("direction", "Import"),
    ]);
    let cell = |head: &String| {
        let path = head.rsplit_once('[').unwrap().1.trim_end_matches(']');
        answers.get(path).copied().unwrap_or_default()
    };
    let filled = std::fs::read_to_string(&path).unwrap() + &headers.iter().map(cell).collect::<Vec<_>>().join(",") + "\n";
    std::fs::write(&path, filled).unwrap();
    let mapping = Mapping::of_template("alcohol", &headers).unwrap();
    let Outcome::Record { record, notes } = map(&path, Some(&mapping)).remove(0).1 else { panic!("refused") };
    assert_eq!(notes, []);
    let got = ["detected_at", "goods.template", "goods.quantity", "goods.product", "direction", "state", "source", "import_source"];
    let expected = ["2016-03-14", "alcohol", "120 LTR", "home made", "import", "open", "import", "template alcohol"];
    assert_eq!(got.map(|path| text(&record, path).unwrap()), expected);
}

fn goods(description: &str, quantity: &str) -> Row {
    let text = |value: &str| Value::Text(value.to_owned());
    let fields = [("item", text("drugs.cannabis.herb")), ("description", text(description)), ("quantity", text(quantity))];
    Row { id: None, fields: fields.into_iter().map(|(key, value)| (key.into(), value)).collect() }
}

fn seizure(reference: &str, place: &str, goods: Vec<Row>) -> Record {
    let mut record = Record::new(records::kind("seizure").unwrap(), reference);
    record.fields.insert("place_name".into(), Value::Text(place.to_owned()));
    record.fields.insert("direction".into(), Value::Text("import".to_owned()));
    record.fields.insert("goods".into(), Value::Rows(goods));
    record
}

/// Exports, and reads what was written: heads and cells.
fn exported_file(format: Format, ending: &str, records: &[Record]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("export.{ending}"));
    export_to(&path, format, records);
    std::fs::read(&path).unwrap()
}

fn export_to(path: &Path, format: Format, records: &[Record]) {
    let mut exporter = Exporter::new("en");
    records.iter().for_each(|record| exporter.learn(record));
    let mut sheet = exporter.create(format, path).unwrap();
    records.iter().for_each(|record| sheet.write(record).unwrap());
    sheet.finish().unwrap();
}

fn exported(format: Format, ending: &str, records: &[Record]) -> (Vec<String>, Vec<Vec<String>>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("export.{ending}"));
    export_to(&path, format, records);
    let (mut sheet, mut line, mut rows) = (Sheet::open(&path, None).unwrap(), Line::default(), Vec::new());
    while sheet.next(&mut line).unwrap() {
        rows.push((0..sheet.headers().len()).map(|at| line.cell(at).to_owned()).collect());
    }
    (sheet.headers().to_vec(), rows)
}

#[test]
fn records_are_exported_with_a_line_each_and_their_goods_beside_each_other() {
    let records = [
        seizure("KE-MBA-2026-A0001", "Old port", vec![goods("dry", "12.4 KGM"), goods("fresh", "3 ~bundles")]),
        seizure("KE-MBA-2026-A0002", "", vec![goods("dry", "-4.5 GRM")]),
    ];
    for (format, ending) in [(Format::Csv, "csv"), (Format::Xlsx, "xlsx")] {
        let (heads, rows) = exported(format, ending, &records);
        assert_eq!(heads[..2], ["Reference", "Kind"]);
        assert_eq!(rows.len(), 2);
        let all = rows[0].join("|");
        for cell in
            ["KE-MBA-2026-A0001", "Old port", "import Import", "drugs.cannabis.herb Cannabis herb", "12.4 KGM", "fresh", "3 bundles"]
        {
            assert!(all.split('|').any(|held| held == cell), "{cell} in {all}");
        }
        assert_eq!(heads.iter().filter(|head| head.contains(" 2: ")).count(), 3, "{heads:?}");
    }
}

#[test]
fn no_cell_of_an_export_is_run_as_a_formula() {
    let evil = ["=HYPERLINK(\"http://x\",\"y\")", "+254712345678", "-2+3", "@SUM(A1)", "＝1"];
    let records: Vec<Record> = evil.iter().map(|text| seizure("KE-MBA-2026-A0001", text, vec![goods(text, "-4.5 GRM")])).collect();
    let (_, rows) = exported(Format::Csv, "csv", &records);
    for (row, text) in rows.iter().zip(evil) {
        assert!(row.iter().filter(|cell| **cell == text).count() == 2, "what comes back is what was there: {row:?}");
    }
    let raw = exported_file(Format::Csv, "csv", &records);
    let mut cells = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(raw.as_slice())
        .into_records()
        .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        .collect::<Vec<_>>()
        .into_iter();
    assert!(cells.all(|cell| cell.parse::<f64>().is_ok() || !cell.starts_with(['=', '+', '@'])));
    // A workbook says of each cell that it is text, so the words stay as they are.
    let (_, rows) = exported(Format::Xlsx, "xlsx", &records);
    for (row, text) in rows.iter().zip(evil) {
        assert!(row.iter().filter(|cell| **cell == text).count() == 2, "{row:?}");
    }
}

#[test]
fn the_report_says_in_words_what_became_of_each_row() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.csv");
    for (language, head, reason) in [("en", "Line", "“30.2.2016” is not a date"), ("fr", "Ligne", "«\u{a0}30.2.2016\u{a0}»")] {
        let mut report = ReportWriter::create(&path, language).unwrap();
        let values = BTreeMap::from([("value".to_owned(), "30.2.2016".to_owned())]);
        report
            .line(
                "seizure",
                &Remark {
                    line: 7,
                    refused: true,
                    column: "Date",
                    field: "detected_at",
                    value: "30.2.2016",
                    code: "not-a-date",
                    values: &values,
                },
            )
            .unwrap();
        report
            .line(
                "seizure",
                &Remark { line: 8, refused: false, column: "=Item", field: "goods.item", value: "Kitil", code: UNCODED, values: &values },
            )
            .unwrap();
        report.finish().unwrap();
        let (mut sheet, mut line) = (Sheet::open(&path, None).unwrap(), Line::default());
        assert_eq!(sheet.headers()[0], head);
        assert!(sheet.next(&mut line).unwrap());
        assert_eq!(["7", "Date"], [line.cell(0), line.cell(2)]);
        assert!(!line.cell(1).is_empty() && line.cell(5).contains(reason), "{}", line.cell(5));
        assert!(sheet.next(&mut line).unwrap());
        assert_eq!([line.cell(1), line.cell(2)], ["", "=Item"]);
        assert!(std::fs::read_to_string(&path).unwrap().contains("'=Item"), "and no formula in the file");
        assert_ne!(line.cell(5), UNCODED);
    }
}

#[test]
fn every_refusal_has_its_sentence() {
    let io = || std::io::Error::other("x");
    let sheets = [
        SheetError::Disk(io()),
        SheetError::Disk(std::io::ErrorKind::NotFound.into()),
        SheetError::Disk(std::io::ErrorKind::StorageFull.into()),
        SheetError::UnknownFormat("x".into()),
        SheetError::Truncated { line: 0 },
        SheetError::Damaged("x".into()),
        SheetError::Empty,
        SheetError::TooLarge { what: "cell", most: 1, line: 2 },
        SheetError::NoSheet("x".into()),
        SheetError::NoTemplate("x".into()),
    ];
    let mappings = [
        MappingError::Unreadable("x".into()),
        MappingError::Unknown("x".into()),
        MappingError::ColumnMissing("x".into()),
        MappingError::NoFields,
        MappingError::NoTemplate("x".into()),
    ];
    let codes = sheets.iter().map(SheetError::code).chain(mappings.iter().map(MappingError::code));
    let codes = codes.map(|(code, values)| (format!("error-{code}"), values));
    let codes = codes.chain([UNCODED, mapper::NOT_READ].map(|code| (format!("report-{code}"), vec![("value", "x".to_owned())])));
    for (id, values) in codes {
        for language in ["en", "fr"] {
            assert!(words::sources(language).iter().any(|(_, text)| text.contains(&format!("{id} ="))), "{language}: {id}");
            assert!(!words::text(language, &id, &values).contains("{$"), "{language}: {id}: a value is missing");
        }
    }
}

#[test]
fn reading_and_mapping_may_run_on_a_thread_of_their_own() {
    fn sends<T: Send>() {}
    sends::<Sheet>();
    sends::<Mapper<'_>>();
    sends::<Outcome>();
}

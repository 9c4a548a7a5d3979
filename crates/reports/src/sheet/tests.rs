//! Spreadsheets as they come: from Excel of several countries, from statisticians, cut on the way, or made to harm.

use super::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::io::{Read, Write};
use std::path::PathBuf;
use tempfile::TempDir;

/// A file of these bytes.
fn file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Heads, then lines with their numbers.
type Whole = (Vec<String>, Vec<(u64, Vec<String>)>);

fn read(name: &str, bytes: &[u8]) -> Result<Whole, SheetError> {
    let (_folder, path) = file(name, bytes);
    read_path(&path, None)
}

fn read_path(path: &Path, sheet: Option<&str>) -> Result<Whole, SheetError> {
    let mut sheet = Sheet::open(path, sheet)?;
    let (mut lines, mut line) = (Vec::new(), Line::default());
    while sheet.next(&mut line)? {
        lines.push((line.number(), (0..line.len()).map(|at| line.cell(at).to_owned()).collect()));
    }
    assert!(sheet.bytes_done() > 0 && sheet.bytes_done() <= sheet.bytes_total(), "progress ends with the file");
    Ok((sheet.headers().to_vec(), lines))
}

fn lines(name: &str, bytes: &[u8]) -> Vec<(u64, Vec<String>)> {
    read(name, bytes).unwrap().1
}

fn code(name: &str, bytes: &[u8]) -> &'static str {
    read(name, bytes).expect_err(name).code().0
}

/// What is too large, and in which line.
fn too_large(result: Result<impl Sized, SheetError>) -> (&'static str, u64) {
    match result.err() {
        Some(SheetError::TooLarge { what, line, .. }) => (what, line),
        other => panic!("{other:?}"),
    }
}

fn row(number: u64, cells: &[&str]) -> (u64, Vec<String>) {
    (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    workbook.save_to_buffer().unwrap()
}

/// A sheet with one head, and one cell far from it.
fn cell(book: &mut Workbook, row: u32, column: u16, text: &str) {
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "a").unwrap().write_string(row, column, text).unwrap();
}

#[test]
fn the_separator_is_found_in_the_heads() {
    for separator in [";", ",", "\t", "|"] {
        let text = format!("date{separator}\"pla,;\tce\"\n2016-03-14{separator}Mombasa\n");
        let (heads, rows) = read("a.csv", text.as_bytes()).unwrap();
        assert_eq!(heads, ["date", "pla,;\tce"]);
        assert_eq!(rows, [row(2, &["2016-03-14", "Mombasa"])]);
    }
    assert_eq!(lines("a.csv", b"sep=;\r\na,b;c\r\n1;2\r\n"), [row(3, &["1", "2"])], "Excel says it in a line of its own");
    assert_eq!(lines("a.tsv", b"one\nx\n"), [row(2, &["x"])]);
}

#[test]
fn lines_have_the_numbers_that_an_editor_shows() {
    let text = "a;b\n\"two\nlines\";\"say \"\"yes\"\"\"\n;;\n\nlast;5";
    assert_eq!(lines("a.csv", text.as_bytes()), [row(2, &["two\nlines", "say \"yes\""]), row(6, &["last", "5"])]);
}

#[test]
fn letters_of_excel_in_several_countries_arrive() {
    let expected = [row(2, &["Bogotá", "“Coca” – 5 €"])];
    let text = "place;goods\r\nBogotá;“Coca” – 5 €\r\n";
    assert_eq!(lines("a.csv", text.as_bytes()), expected);
    assert_eq!(read("a.csv", format!("\u{feff}{text}").as_bytes()).unwrap().0, ["place", "goods"], "the mark is no letter of the head");
    let windows = b"place;goods\r\nBogot\xe1;\x93Coca\x94 \x96 5 \x80\r\n";
    assert_eq!(lines("a.csv", windows), expected);
    for (mark, turn) in [([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xfe, 0xff], u16::to_be_bytes)] {
        let bytes: Vec<u8> = mark.into_iter().chain(text.encode_utf16().flat_map(turn)).collect();
        assert_eq!(lines("a.csv", &bytes), expected);
        assert_eq!(code("a.csv", &bytes[..bytes.len() - 1]), "sheet-truncated", "half a letter");
    }
}

#[test]
fn letters_of_two_halves_are_not_torn_between_pieces() {
    let text = format!("a\n{}\n", "x😀".repeat(20_000));
    let bytes: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (_folder, path) = file("a.csv", &bytes);
    // A cell of so many bytes is beyond the limit, so the letters are looked at before it.
    let mut turned = String::new();
    let inner = std::fs::File::open(&path).unwrap();
    std::io::Read::read_to_string(&mut text::FromUtf16::after(&[0xff, 0xfe], inner).ok().unwrap(), &mut turned).unwrap();
    assert_eq!(turned.trim_start_matches('\u{feff}'), text);
}

#[test]
fn a_packed_file_is_read_as_it_is() {
    let text: String = (0..5_000).map(|number| format!("{number};Mombasa\n")).collect();
    let packed = zstd::encode_all(format!("n;place\n{text}").as_bytes(), 3).unwrap();
    assert_eq!(lines("a.csv.zst", &packed).len(), 5_000);
    assert_eq!(code("a.csv.zst", &packed[..packed.len() / 2]), "sheet-truncated");
    assert_eq!(code("a.csv.zst", b"n;place\n1;Mombasa\n"), "sheet-damaged");
}

#[test]
fn a_file_that_ends_within_a_quoted_cell_was_cut() {
    let text = "a;b\n1;\"Mombasa\"\n2;\"Nairobi\"\n";
    assert_eq!(lines("a.csv", text.as_bytes()).len(), 2);
    assert_eq!(code("a.csv", &text.as_bytes()[..text.len() - 3]), "sheet-quotation-open");
    assert_eq!(code("a.csv", b"a;\"b"), "sheet-quotation-open");
    let (_folder, path) = file("a.csv", b"a;b\n1;\"x\ny\"\n2;\"open\n3;z\n");
    let mut sheet = Sheet::open(&path, None).unwrap();
    let mut line = Line::default();
    let error = std::iter::repeat_with(|| sheet.next(&mut line)).find_map(Result::err).unwrap();
    assert!(matches!(error, SheetError::Truncated { line: 4 }), "{error:?}");
}

#[test]
fn a_cell_or_line_beyond_the_limits_is_refused_with_its_line() {
    let long = "x".repeat(CELL_BYTES_MAX);
    assert_eq!(lines("a.csv", format!("a;b\n1;{long}\n").as_bytes()).len(), 1);
    assert_eq!(too_large(read("a.csv", format!("a;b\n1;{long}y\n").as_bytes())), ("cell", 2));
    // A mark that is never closed takes the rest of the file into one cell.
    let endless = format!("a;b\n1;2\n3;\"{}", long.repeat(40));
    assert_eq!(too_large(read("a.csv", endless.as_bytes())), ("cell", 3));
    let (_folder, path) = file("a.csv", endless.as_bytes());
    let (mut sheet, mut line) = (Sheet::open(&path, None).unwrap(), Line::default());
    assert!(sheet.next(&mut line).unwrap(), "the row before it is whole");
    assert_eq!(line.cell(0), "1");
    assert_eq!(too_large(sheet.next(&mut line)), ("cell", 3));
    let wide = ";".repeat(COLUMNS_MAX - 1);
    assert_eq!(lines("a.csv", format!("a;b\n1{wide}\n").as_bytes()).len(), 1);
    assert_eq!(too_large(read("a.csv", format!("a;b\n1{wide};2\n").as_bytes())), ("columns", 2));
    assert_eq!(too_large(read("a.csv", format!("a;b\n1{}\n", wide.repeat(500)).as_bytes())), ("columns", 2));
}

#[test]
fn a_workbook_beyond_the_limits_is_refused_with_its_line() {
    let wide = workbook(|book| cell(book, 6, COLUMNS_MAX as u16, "x"));
    assert_eq!(too_large(read("a.xlsx", &wide)), ("columns", 7));
    // Excel itself holds 32,767 letters in a cell: with three bytes each they are more than fit here.
    let long = workbook(|book| cell(book, 4, 0, &"是".repeat(32_767)));
    assert_eq!(too_large(read("a.xlsx", &long)), ("cell", 5));
}

#[test]
fn what_is_no_spreadsheet_says_so() {
    assert_eq!(code("a.pdf", b"%PDF"), "sheet-unknown-format");
    assert_eq!(code("a.csv", b""), "sheet-empty");
    assert_eq!(code("a.csv", b"\n;;\n"), "sheet-empty");
    assert_eq!(code("a.xlsx", b"<html></html>"), "sheet-damaged");
    assert_eq!(code("a.xlsx", &workbook(|book| assert_eq!(book.add_worksheet().name(), "Sheet1"))), "sheet-empty");
    assert_eq!(Sheet::open(Path::new("/no/such/file.csv"), None).err().unwrap().code().0, "file-missing");
}

#[test]
fn heads_that_stand_twice_can_be_told_apart() {
    let (heads, _) = read("a.csv", b"country;;country;country\n1;2;3;4\n").unwrap();
    assert_eq!(heads, ["country", "", "country (2)", "country (3)"]);
}

/// Numbers, dates and times as Excel keeps them.
fn of_excel() -> Vec<u8> {
    workbook(|book| {
        let sheet = book.add_worksheet();
        let (day, clock) = (Format::new().set_num_format("yyyy-mm-dd"), Format::new().set_num_format("hh:mm"));
        let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
        sheet.write_row(0, 0, ["text", "number", "day", "moment", "clock", "flag", "formula"]).unwrap();
        sheet.write_string(2, 0, " Tuluá ").unwrap().write_number(2, 1, 0.1 + 0.2).unwrap();
        sheet.write_with_format(2, 2, ExcelDateTime::from_ymd(2016, 3, 14).unwrap(), &day).unwrap();
        sheet.write_with_format(2, 3, ExcelDateTime::from_ymd(2016, 3, 14).unwrap().and_hms(2, 40, 0).unwrap(), &moment).unwrap();
        sheet.write_with_format(2, 4, ExcelDateTime::from_hms(2, 40, 0).unwrap(), &clock).unwrap();
        sheet.write_boolean(2, 5, true).unwrap();
        sheet.write_formula(2, 6, Formula::new("=B3*10").set_result("3")).unwrap();
        sheet.write_number(3, 1, 254_712_345_678.0).unwrap().write_number(4, 1, 1.4e-5).unwrap().write_number(5, 1, 12.4).unwrap();
        book.add_worksheet().set_name("second").unwrap().write_string(0, 0, "other").unwrap();
    })
}

#[test]
fn cells_of_a_workbook_read_as_they_are_shown() {
    let (heads, rows) = read("a.xlsx", &of_excel()).unwrap();
    assert_eq!(heads, ["text", "number", "day", "moment", "clock", "flag", "formula"]);
    assert_eq!(rows[0], row(3, &["Tuluá", "0.3", "2016-03-14", "2016-03-14 02:40", "02:40", "true", "3"]));
    let numbers: Vec<&str> = rows[1..].iter().map(|(_, cells)| cells[1].as_str()).collect();
    assert_eq!(numbers, ["254712345678", "0.000014", "12.4"]);
}

#[test]
fn a_sheet_is_found_by_its_name() {
    let (_folder, path) = file("a.xlsx", &of_excel());
    assert_eq!(read_path(&path, Some("second")).unwrap().0, ["other"]);
    assert_eq!(read_path(&path, Some("third")).unwrap_err().code(), ("sheet-missing", vec![("name", "third".to_owned())]));
}

#[test]
fn a_workbook_that_was_cut_or_changed_on_the_way_gives_no_row() {
    let whole = of_excel();
    for length in [2, 30, whole.len() / 2, whole.len() - 1] {
        assert_eq!(code("a.xlsx", &whole[..length]), "sheet-truncated", "{length} of {}", whole.len());
    }
    // Within the packed bytes of the first part, which stands behind its header.
    let mut damaged = whole;
    damaged[120] ^= 0x55;
    assert_eq!(code("a.xlsx", &damaged), "sheet-damaged");
}

/// Writes another unpacked size into the directory of an archive, for each part whose name ends so.
fn declare(archive: &mut [u8], ending: &str, size: u32) {
    let entries: Vec<usize> = (0..archive.len() - 46).filter(|at| archive[*at..].starts_with(b"PK\x01\x02")).collect();
    for at in entries {
        let name = u16::from_le_bytes([archive[at + 28], archive[at + 29]]) as usize;
        if archive[at + 46..at + 46 + name].ends_with(ending.as_bytes()) {
            archive[at + 24..at + 28].copy_from_slice(&size.to_le_bytes());
        }
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let mut bomb = of_excel();
    declare(&mut bomb, "sheet1.xml", u32::MAX - 1);
    assert_eq!(too_large(read("a.xlsx", &bomb)), ("file", 0));
    let mut liar = of_excel();
    declare(&mut liar, "sheet1.xml", 10);
    assert_eq!(code("a.xlsx", &liar), "sheet-damaged", "more comes out than was declared");
}

/// A workbook whose shared texts stand in a part of another name, and are said to be so many more.
fn with_texts(name: &str, more: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(of_excel())).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let (mut part, mut text) = (archive.by_index(at).unwrap(), String::new());
        part.read_to_string(&mut text).unwrap();
        let is_it = part.name().unwrap() == "xl/sharedStrings.xml";
        let name = if is_it { name.to_owned() } else { part.name().unwrap().into_owned() };
        let text = if is_it { text.replace("uniqueCount=\"", &format!("uniqueCount = \"{more}")) } else { text };
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_that_claims_more_texts_than_it_has_is_refused_before_room_is_made_for_them() {
    for name in ["xl/sharedStrings.xml", "XL/SHAREDSTRINGS.XML"] {
        assert_eq!(lines("a.xlsx", &with_texts(name, "")), lines("a.xlsx", &of_excel()), "{name}: the library finds it");
        assert_eq!(lines("a.xlsx", &with_texts(name, "10000")).len(), 4, "{name}: whoever counts wrong is read");
        for more in ["10000000", "999999999999", "99999999999999999999999"] {
            assert_eq!(code("a.xlsx", &with_texts(name, more)), "sheet-damaged", "{name}: {more}");
        }
    }
}

#[test]
fn a_file_in_memory_reads_as_on_the_disk() {
    let packed = zstd::encode_all(&b"a;b\n1;2\n"[..], 3).unwrap();
    for (name, bytes) in [("A.CSV", b"a;b\n1;\"2\"\n".to_vec()), ("a.csv.zst", packed), ("a.xlsx", of_excel())] {
        let (mut sheet, mut line) = (Sheet::of(name, bytes.clone()).unwrap(), Line::default());
        let mut all: Vec<(u64, Vec<String>)> = Vec::new();
        while sheet.next(&mut line).unwrap() {
            all.push((line.number(), (0..line.len()).map(|at| line.cell(at).to_owned()).collect()));
        }
        assert_eq!((sheet.headers().to_vec(), all), read(name, &bytes).unwrap(), "{name}");
        assert_eq!(sheet.bytes_total(), bytes.len() as u64);
    }
    assert_eq!(Sheet::of("a.pdf", Vec::new()).err().unwrap().code().0, "sheet-unknown-format");
}

#[test]
fn two_hundred_thousand_rows_are_read_one_after_the_other() {
    const ROWS: u32 = 200_000;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet_with_constant_memory();
    let sheet = sheet.unwrap();
    sheet.write_row(0, 0, ["number", "place", "item"]).unwrap();
    for row in 1..=ROWS {
        sheet.write_number(row, 0, row).unwrap().write_string(row, 1, format!("Place {row}")).unwrap();
        sheet.write_string(row, 2, "Coca paste").unwrap();
    }
    book.save(&path).unwrap();
    let mut sheet = Sheet::open(&path, None).unwrap();
    let (mut line, mut count) = (Line::default(), 0u32);
    while sheet.next(&mut line).unwrap() {
        count += 1;
        assert_eq!(line.cell(0), count.to_string());
        assert_eq!((line.number(), line.cell(2)), (u64::from(count) + 1, "Coca paste"));
    }
    assert_eq!(count, ROWS);
    assert_eq!(line.cell(1), "Place 200000");
}

#[test]
fn equal_rows_are_known_again_however_the_file_was_written() {
    let normalised = |name: &str, text: &str| {
        let (_folder, path) = file(name, text.as_bytes());
        let (mut sheet, mut line) = (Sheet::open(&path, None).unwrap(), Line::default());
        assert!(sheet.next(&mut line).unwrap());
        line.normalised()
    };
    let row = |text: &str| normalised("a.csv", &format!("a;b;c\n{text}\n"));
    assert_eq!(row("1;Mombasa;"), row("1;Mombasa"));
    assert_eq!(row("1;\"Mombasa\""), normalised("a.csv", "a,b,c\r\n1,Mombasa\r\n"));
    assert_ne!(row("1;2;"), row("1;;2"));
    assert_ne!(row("12;3"), row("1;23"));
    assert_ne!(row("1;Mombasa"), row("1; Mombasa"), "as counted: equal letter by letter");
}

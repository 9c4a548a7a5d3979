//! Spreadsheets: any bytes as a CSV file, packed or not, or as a workbook, and as one part of a workbook whose other parts are as they
//! should be. What is read to its end stays within the limits, and is the same when it is written again.

use crate::choices::Choices;
use reports::{CELL_BYTES_MAX, COLUMNS_MAX, Line, Sheet};

/// Lines of a file that are written again, and bytes of all its cells: none of them is at its limit then.
const AGAIN_MAX: usize = 1_000;
const BYTES_MAX: usize = CELL_BYTES_MAX / 2;

/// The parts of a workbook that are read, with what each says where it is not the one that is tried.
const PARTS: [(&str, &str); 6] = [
    (
        "xl/worksheets/sheet1.xml",
        concat!(
            r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>"#,
            r#"<row r="2"><c r="A2" s="1"><v>42443</v></c><c r="B2" t="inlineStr"><is><t>Mombasa</t></is></c></row>"#,
            r#"</sheetData></worksheet>"#
        ),
    ),
    ("xl/sharedStrings.xml", r#"<sst uniqueCount="2"><si><t>date</t></si><si><r><t>pl</t></r><r><t>ace</t></r></si></sst>"#),
    (
        "xl/styles.xml",
        concat!(
            r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>"#,
            r#"<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#
        ),
    ),
    ("xl/workbook.xml", r#"<workbook><workbookPr/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="rId1" Type="/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="rId1" Type="/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
];

/// A spreadsheet.
pub(crate) fn sheet(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let way = choices.byte();
    let (name, bytes) = match way % 16 {
        0..=5 => ("a.xlsx", workbook(usize::from(way % 16), choices.rest())),
        6 => ("a.xlsx", choices.rest().to_vec()),
        7 => ("a.csv.zst", choices.rest().to_vec()),
        _ => ("a.csv", choices.rest().to_vec()),
    };
    let Some((heads, lines)) = read(name, bytes) else { return };
    let columns = lines.iter().map(Vec::len).max().unwrap_or_default().max(heads.len());
    let (mut wide, mut text) = (heads, String::new());
    wide.resize(columns, String::new());
    for cells in std::iter::once(&wide).chain(&lines) {
        // A space before each cell is none of it, and keeps what looks like an apostrophe before a formula.
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\" {}\"", cell.replace('"', "\"\""))).collect();
        text.extend([quoted.join(",").as_str(), "\n"]);
    }
    assert_eq!(read("a.csv", text.into_bytes()), Some((wide, lines)), "what was read is written again");
}

/// Heads and cells of a file that is read to its end; none where it is refused, or is too much to write again.
fn read(name: &str, bytes: Vec<u8>) -> Option<(Vec<String>, Vec<Vec<String>>)> {
    let mut sheet = Sheet::of(name, bytes).ok()?;
    let (mut line, mut lines, mut count) = (Line::default(), Vec::new(), 0);
    let mut bytes: usize = sheet.headers().iter().map(String::len).sum();
    assert!(sheet.headers().len() <= COLUMNS_MAX, "columns have a limit");
    while sheet.next(&mut line).ok()? {
        assert!(line.cell(COLUMNS_MAX).is_empty() && line.bytes() <= COLUMNS_MAX * CELL_BYTES_MAX, "a line has its limits");
        (bytes, count) = (bytes + line.bytes(), count + 1);
        if bytes <= BYTES_MAX && count <= AGAIN_MAX {
            let cells: Vec<String> = (0..COLUMNS_MAX).map(|column| line.cell(column).to_owned()).collect();
            let last = cells.iter().rposition(|cell| !cell.is_empty());
            lines.push(cells.into_iter().take(last.map_or(0, |last| last + 1)).collect());
        }
    }
    (bytes <= BYTES_MAX && count <= AGAIN_MAX).then(|| (sheet.headers().to_vec(), lines))
}

/// A workbook with these bytes in the place of one of its parts: a ZIP archive in which nothing is packed.
fn workbook(tried: usize, bytes: &[u8]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (at, (name, otherwise)) in PARTS.iter().enumerate() {
        let content = if at == tried { bytes } else { otherwise.as_bytes() };
        // Version 2.0, no flags, not packed, midnight of 1 January 1980.
        let mut facts: Vec<u8> = [20u16, 0, 0, 0, 0x21].iter().flat_map(|number| number.to_le_bytes()).collect();
        let length = content.len() as u32;
        facts.extend([checksum(content), length, length, name.len() as u32].iter().flat_map(|number| number.to_le_bytes()));
        directory
            .extend([&b"PK\x01\x02\x14\x00"[..], facts.as_slice(), &[0; 10], &(out.len() as u32).to_le_bytes(), name.as_bytes()].concat());
        out.extend([&b"PK\x03\x04"[..], facts.as_slice(), name.as_bytes(), content].concat());
    }
    let count = (PARTS.len() as u16).to_le_bytes();
    let ends = [(directory.len() as u32).to_le_bytes(), (out.len() as u32).to_le_bytes()].concat();
    [out, directory, b"PK\x05\x06\0\0\0\0".to_vec(), [count, count].concat(), ends, vec![0; 2]].concat()
}

/// CRC-32, as ZIP has it.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

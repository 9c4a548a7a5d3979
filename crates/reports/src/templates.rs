//! Official templates: empty spreadsheets that an office fills in, one for each commodity and each other kind. A head
//! is a label and, in brackets, the path that the program reads.

use crate::error::SheetError;
use crate::format::Format;
use crate::mapping::label;
use records::{By, Field, Kind, Type};
use rust_xlsxwriter::{DataValidation, Format as Style, Workbook, XlsxError};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;

/// A list with at most this many codes is offered in the cell; Excel reads no longer ones.
const OFFERED_MAX: usize = 40;
/// Rows that offer codes: a day's work of a mail centre.
const OFFERED_ROWS: u32 = 2_000;
/// Excel reads at most this many letters of a list in a cell.
const OFFERED_LETTERS_MAX: usize = 250;

/// An official template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its name: of the commodity, or of the kind.
    pub name: &'static str,
    /// The kind of record that each row becomes.
    pub kind: &'static str,
    /// The commodity that every row is of.
    pub commodity: Option<&'static str>,
}

static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let commodities = records::lists::list("commodity_template").map_or(&[][..], |list| list.codes());
    let seizures = commodities.iter().map(|code| Template { name: code.code, kind: "seizure", commodity: Some(code.code) });
    let others = records::imported_kinds().filter(|kind| kind.key != "seizure");
    seizures.chain(others.map(|kind| Template { name: kind.key, kind: kind.key, commodity: None })).collect()
});

/// All official templates.
pub fn templates() -> &'static [Template] {
    &TEMPLATES
}

/// The template of a name.
pub(crate) fn template(name: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.name == name)
}

/// Writes an empty spreadsheet of a template.
pub fn write_template(name: &str, format: Format, language: &str, path: &Path) -> Result<(), SheetError> {
    let unknown = || SheetError::NoTemplate(name.to_owned());
    let template = template(name).ok_or_else(unknown)?;
    let kind = records::kind(template.kind).ok_or_else(unknown)?;
    let columns = columns(kind, template.commodity);
    let heads: Vec<String> = columns.iter().map(|(path, _)| format!("{} [{path}]", label(language, kind, path))).collect();
    match format {
        Format::Csv => write_csv(path, &heads),
        Format::Xlsx => write_xlsx(path, language, &heads, &columns).map_err(|error| SheetError::Damaged(error.to_string())),
    }
}

/// What an officer writes in a row: everything but what the program writes, pictures and references. Of groups the
/// fields of one row.
fn columns(kind: &'static Kind, commodity: Option<&str>) -> Vec<(String, &'static Field)> {
    let wanted = |field: &&Field| !matches!(field.kind, Type::Group | Type::Reference | Type::Row) && field.by == By::Anyone;
    let asked = |field: &&Field| commodity.is_none_or(|commodity| field.is_asked_for(commodity));
    let mut columns = Vec::new();
    for field in kind.fields {
        if field.kind != Type::Group {
            columns.extend(Some(field).filter(wanted).map(|field| (field.key.to_owned(), field)));
        } else if field.by == By::Anyone {
            let inner = field.fields.iter().filter(wanted).filter(asked).filter(|inner| inner.key != "template" || commodity.is_none());
            columns.extend(inner.map(|inner| (format!("{}.{}", field.key, inner.key), inner)));
        }
    }
    // The simplified form first: most rows hold nothing else.
    columns.sort_by_key(|(_, field)| field.form != records::Form::Simplified);
    columns.truncate(crate::sheet::COLUMNS_MAX);
    columns
}

fn write_csv(path: &Path, heads: &[String]) -> Result<(), SheetError> {
    let mut file = File::create(path)?;
    file.write_all("\u{feff}".as_bytes())?;
    let mut writer = csv::Writer::from_writer(file);
    writer.write_record(heads).map_err(|error| SheetError::Damaged(error.to_string()))?;
    writer.flush()?;
    Ok(())
}

fn write_xlsx(path: &Path, language: &str, heads: &[String], columns: &[(String, &'static Field)]) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Style::new().set_bold().set_text_wrap();
    let sheet = workbook.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (at, (head, (_, field))) in (0u16..).zip(heads.iter().zip(columns)) {
        sheet.write_string_with_format(0, at, head, &bold)?;
        sheet.set_column_width(at, 20)?;
        // Cells are text: a spreadsheet must not make a date of a number, or a number of a plate.
        sheet.set_column_format(at, &Style::new().set_num_format("@"))?;
        if let Some(offered) = offered(field) {
            sheet.add_data_validation(
                1,
                at,
                OFFERED_ROWS,
                at,
                &DataValidation::new().allow_list_strings(&offered)?.ignore_blank(true).show_error_message(false),
            )?;
        }
    }
    let codes = workbook.add_worksheet();
    codes.set_name("codes")?;
    let mut at = 0u16;
    for (path, field) in columns {
        let Some(list) = field.list.and_then(records::lists::list) else { continue };
        codes.write_string_with_format(0, at, path, &bold)?;
        for (row, code) in (1u32..).zip(list.codes()) {
            codes.write_string(row, at, code.code)?;
            codes.write_string(row, at + 1, words::label(language, list.name(), code.code))?;
        }
        at += 2;
    }
    workbook.save(path)
}

/// The codes that a cell offers, where they are few enough.
fn offered(field: &Field) -> Option<Vec<&'static str>> {
    let list = records::lists::list(field.list?)?;
    let codes: Vec<&'static str> = list.codes().iter().map(|code| code.code).collect();
    let letters: usize = codes.iter().map(|code| code.len() + 1).sum();
    (codes.len() <= OFFERED_MAX && letters <= OFFERED_LETTERS_MAX).then_some(codes)
}

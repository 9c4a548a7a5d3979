//! How a file writes its days and numbers, from the file itself: one day after the twelfth, or one comma before two digits,
//! tells it for the whole.

use crate::error::SheetError;
use crate::mapping::{How, Mapping};
use crate::sheet::{Line, Sheet};
use records::Type;
use records::value::Writing;

/// What cells have shown so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Shown {
    day_first: bool,
    month_first: bool,
    point: bool,
    comma: bool,
}

impl Mapping {
    /// The mapping of a file that is read by its heads, for days and numbers as the file writes them, where nobody said
    /// it. What no cell shows, or cells show both ways, stays a guess. Reads the whole sheet.
    pub fn as_shown(self, sheet: &mut Sheet) -> Result<Mapping, SheetError> {
        let columns: Vec<(usize, Type)> = self
            .columns
            .iter()
            .filter(|column| matches!(column.how, How::Typed | How::Number { .. }))
            .filter_map(|column| Some((sheet.headers().iter().position(|head| *head == column.head)?, column.targets.first()?.field.kind)))
            .collect();
        let (mut shown, mut line) = (Shown::default(), Line::default());
        while sheet.next(&mut line)? {
            for (at, kind) in &columns {
                shown.look_at(line.cell(*at), *kind);
            }
        }
        let Shown { day_first, month_first, point, comma } = shown;
        let Mapping { writing, days_are_guessed, numbers_are_guessed, .. } = self;
        // What was said for the file is no question to its cells.
        let days = if days_are_guessed { day_first || !month_first } else { writing.day_first };
        let numbers = if numbers_are_guessed { comma && !point } else { writing.decimal_comma };
        let writing = Writing { day_first: days, decimal_comma: numbers, ..writing };
        let days_are_guessed = days_are_guessed && day_first == month_first;
        let numbers_are_guessed = numbers_are_guessed && point == comma;
        Ok(Mapping { writing, days_are_guessed, numbers_are_guessed, ..self })
    }
}

impl Shown {
    fn look_at(&mut self, cell: &str, kind: Type) {
        match kind {
            Type::Date | Type::DateTime => self.look_at_day(cell),
            Type::Integer | Type::Decimal | Type::Quantity | Type::Money => self.look_at_number(cell),
            _ => {}
        }
    }

    fn look_at_day(&mut self, cell: &str) {
        let day = cell.split_whitespace().next().unwrap_or_default();
        let parts: Vec<Option<u16>> = day.split(['/', '-']).map(|part| part.parse().ok()).collect();
        if let [Some(first), Some(second), Some(year)] = parts[..]
            && year > 999
        {
            self.day_first |= first > 12 && second <= 12;
            self.month_first |= second > 12 && first <= 12;
        }
    }

    fn look_at_number(&mut self, cell: &str) {
        let begin = cell.find(|letter: char| letter.is_ascii_digit()).unwrap_or(cell.len());
        let number = &cell[begin..];
        let end = number.find(|letter: char| !letter.is_ascii_digit() && !".,".contains(letter)).unwrap_or(number.len());
        let number = number[..end].trim_end_matches(['.', ',']);
        let Some(last) = number.rfind(['.', ',']) else { return };
        let is_comma = number[last..].starts_with(',');
        let mark = if is_comma { ',' } else { '.' };
        let alone = number.matches(mark).count() == 1;
        let both = number.contains(if is_comma { '.' } else { ',' });
        // Three digits behind a mark that stands alone may be thousands; a mark that stands twice is.
        let is_decimal = match (alone, both) {
            (true, true) => true,
            (true, false) if number.len() - last - 1 != 3 || number.starts_with("0") => true,
            (true, false) => return,
            (false, _) => false,
        };
        self.comma |= is_comma == is_decimal;
        self.point |= is_comma != is_decimal;
    }
}

#[cfg(test)]
mod tests {
    use super::Shown;

    #[test]
    fn a_cell_shows_how_the_file_is_written() {
        let days = |cell: &str| {
            let mut shown = Shown::default();
            shown.look_at_day(cell);
            (shown.day_first, shown.month_first)
        };
        for (cell, shown) in [
            ("13/04/2016", (true, false)),
            ("04/13/2016 10:00", (false, true)),
            ("03/04/2016", (false, false)),
            ("2016-03-14", (false, false)),
            ("", (false, false)),
        ] {
            assert_eq!(days(cell), shown, "{cell}");
        }
        let numbers = |cell: &str| {
            let mut shown = Shown::default();
            shown.look_at_number(cell);
            (shown.point, shown.comma)
        };
        for (cell, shown) in [
            ("1,500 kg", (false, false)),
            ("2,5 kg", (false, true)),
            ("2.5", (true, false)),
            ("1,234.5", (true, false)),
            ("1.234,5 kg", (false, true)),
            ("1,234,567", (true, false)),
            ("0,125", (false, true)),
            ("12", (false, false)),
            ("12 kg.", (false, false)),
        ] {
            assert_eq!(numbers(cell), shown, "{cell}");
        }
    }
}

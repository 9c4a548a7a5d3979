//! Tables for a terminal: columns as wide as what stands in them.

use std::io::{self, Write};

/// A cell longer than this would push the others off the screen.
const CELL_LETTERS_MAX: usize = 60;

/// Writes a head and rows, or without rows the sentence that says so and what to do instead. The last column is neither filled up nor cut:
/// keys stand there, which other commands take.
pub fn write(out: &mut dyn Write, head: &[String], rows: &[Vec<String>], nothing: &str) -> io::Result<()> {
    let most = |column: usize| if column + 1 < head.len() { CELL_LETTERS_MAX } else { usize::MAX };
    lines(out, (head, nothing), rows, most)
}

/// The same, and nothing is cut: names stand there, which other commands take, or sentences.
pub fn whole(out: &mut dyn Write, head: &[String], rows: &[Vec<String>], nothing: &str) -> io::Result<()> {
    lines(out, (head, nothing), rows, |_| usize::MAX)
}

fn lines(out: &mut dyn Write, (head, nothing): (&[String], &str), rows: &[Vec<String>], most: impl Fn(usize) -> usize) -> io::Result<()> {
    if rows.is_empty() {
        return writeln!(out, "{nothing}");
    }
    let plain = |row: &[String]| row.iter().enumerate().map(|(column, cell)| cut(cell, most(column))).collect();
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).map(plain).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// One line of at most so many letters; letters that would move the cursor are left out.
fn cut(cell: &str, most: usize) -> String {
    let plain: String = cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if plain.chars().count() <= most {
        return plain;
    }
    plain.chars().take(most - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_their_heads_whatever_the_letters() {
        let mut out = Vec::new();
        let row = |first: &str, second: &str| vec![first.to_owned(), second.to_owned()];
        write(&mut out, &row("Item", "Place"), &[row("héroïne", "Mombasa"), row("a\u{1b}[2J", "Busia")], "").unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "Item     Place");
        assert_eq!(lines[1], "héroïne  Mombasa");
        assert_eq!(lines[2], "a [2J    Busia");
    }

    #[test]
    fn a_table_without_rows_is_a_sentence() {
        let (mut cut, mut uncut) = (Vec::new(), Vec::new());
        write(&mut cut, &["Officer".to_owned()], &[], "Nobody is here.").unwrap();
        whole(&mut uncut, &["Officer".to_owned()], &[], "Nobody is here.").unwrap();
        assert_eq!([cut, uncut].map(|out| String::from_utf8(out).unwrap()), ["Nobody is here.\n"; 2]);
    }

    #[test]
    fn a_long_cell_is_cut_but_for_a_key_at_the_end() {
        let (head, row) = (["Officer".to_owned(), "Key".to_owned()], [vec!["x".repeat(99), "f".repeat(64)]]);
        let (mut cut, mut uncut) = (Vec::new(), Vec::new());
        write(&mut cut, &head, &row, "").unwrap();
        whole(&mut uncut, &head, &row, "").unwrap();
        assert!(String::from_utf8(cut).unwrap().ends_with(&format!("{}…  {}\n", "x".repeat(59), "f".repeat(64))));
        assert!(String::from_utf8(uncut).unwrap().ends_with(&format!("{}  {}\n", "x".repeat(99), "f".repeat(64))));
    }
}

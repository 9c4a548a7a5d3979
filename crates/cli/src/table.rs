//! Tables for a terminal: columns as wide as what stands in them.

use std::io::{self, Write};

/// A cell longer than this would push the others off the screen.
const CELL_LETTERS_MAX: usize = 60;

/// Writes a head and rows; the last column is not filled up.
pub fn write(out: &mut dyn Write, head: &[String], rows: &[Vec<String>]) -> io::Result<()> {
    let rows: Vec<Vec<String>> =
        std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).map(|row| row.iter().map(|cell| cut(cell)).collect()).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}

/// One line of at most so many letters; letters that would move the cursor are left out.
fn cut(cell: &str) -> String {
    let plain: String = cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if plain.chars().count() <= CELL_LETTERS_MAX {
        return plain;
    }
    plain.chars().take(CELL_LETTERS_MAX - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_their_heads_whatever_the_letters() {
        let mut out = Vec::new();
        let row = |first: &str, second: &str| vec![first.to_owned(), second.to_owned()];
        write(&mut out, &row("Item", "Place"), &[row("héroïne", "Mombasa"), row("a\u{1b}[2J", &"x".repeat(99))]).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "Item     Place");
        assert_eq!(lines[1], "héroïne  Mombasa");
        assert!(lines[2].starts_with("a [2J") && lines[2].ends_with('…') && lines[2].chars().count() == 69);
    }
}

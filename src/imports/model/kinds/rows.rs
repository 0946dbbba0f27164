//! Rows of a table in comma-separated values (RFC 4180, with any separator).

use csv::{ReaderBuilder, StringRecord};

use crate::imports::model::kinds::texts;

/// Stands behind the text: when it is no row by itself, a quotation mark before it was never closed.
const END: &str = "\u{1}end";

/// How far down the header may stand.
const BEFORE_HEADER: usize = 20;

/// The most columns of a table.
const COLUMNS: usize = 1000;

/// A row that holds something.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The line it begins in, from 1.
    pub line: u64,
    /// Its cells.
    pub cells: Vec<String>,
    /// Whether the text ends inside one of its quotation marks.
    pub open: bool,
}

/// A table: its header and what stands under it.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The names of the columns. The second of the same name is "Name (2)", one without is "Column 3".
    pub header: Vec<String>,
    /// The rows under it.
    pub rows: Vec<Row>,
}

/// Reads every row that is not empty.
///
/// # Errors
/// One sentence, when the text is not written in UTF-8 or a row has too many cells, with the line.
pub fn rows(bytes: &[u8], separator: u8) -> Result<Vec<Row>, String> {
    let text = texts::utf8(bytes)?;
    let tail = format!("\n{END}\n");
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(std::io::Read::chain(text.as_bytes(), tail.as_bytes()));
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|error| format!("this is no table: {error}"))?
    {
        if record.get(0) == Some(END) {
            return Ok(rows);
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() > COLUMNS {
            return Err(format!(
                "line {line} has {} cells, and the most that are read are {COLUMNS}",
                record.len()
            ));
        }
        rows.push(Row {
            line,
            cells: record.iter().map(str::to_owned).collect(),
            open: false,
        });
    }
    if let Some(last) = rows.last_mut() {
        last.open = true;
        // The cell that is open has taken the mark in.
        for cell in &mut last.cells {
            if let Some(at) = cell.find(END) {
                cell.truncate(at);
                cell.truncate(cell.trim_end_matches('\n').len());
            }
        }
    }
    Ok(rows)
}

/// Finds the header: the first row that is one. What stands before it (a title) is left out.
#[must_use]
pub fn table(mut rows: Vec<Row>, is_header: impl Fn(&[String]) -> bool) -> Option<Table> {
    let at = rows
        .iter()
        .take(BEFORE_HEADER)
        .position(|row| !row.open && is_header(&row.cells))?;
    let rest = rows.split_off(at + 1);
    let header = names(&rows.pop()?.cells);
    Some(Table { header, rows: rest })
}

fn names(cells: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (place, cell) in cells.iter().enumerate() {
        let words: Vec<&str> = cell.split_whitespace().collect();
        let mut name = words.join(" ");
        if name.is_empty() {
            name = format!("Column {}", place + 1);
        }
        let same = names.iter().filter(|other| **other == name).count();
        if same > 0 {
            name = format!("{name} ({})", same + 1);
        }
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Vec<String>, bool)> {
        rows(text.as_bytes(), b',')
            .unwrap()
            .into_iter()
            .map(|row| (row.line, row.cells, row.open))
            .collect()
    }

    #[test]
    fn rows_know_their_lines() {
        let cells = |cells: &[&str]| cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            read("a,b\n\n,\n\"one\r\ntwo, \"\"x\"\"\",c\nd"),
            [
                (1, cells(&["a", "b"]), false),
                (4, cells(&["one\r\ntwo, \"x\"", "c"]), false),
                (6, cells(&["d"]), false)
            ]
        );
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_seen() {
        let rows = read("a,b\nc,\"d");
        let (_, cells, open) = rows.last().unwrap();
        assert!(*open && *cells == ["c", "d"], "{cells:?}");
        assert_eq!(read("a,b\nc,d\"").last().unwrap().1, ["c", "d\""]);
    }

    #[test]
    fn columns_have_names_of_their_own() {
        let table = table(rows(b"All\nA,,A\n1,2,3", b',').unwrap(), |cells| {
            cells.len() > 1
        });
        assert_eq!(table.unwrap().header, ["A", "Column 2", "A (2)"]);
    }
}

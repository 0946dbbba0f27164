//! What a table seems to hold, for whoever is to say it: its separator, its columns, its first rows.

use crate::imports::model::kinds::Mapping;
use crate::imports::model::kinds::column_words::{WORDS, is_internal};
use crate::imports::model::kinds::rows::{Row, rows, table};
use crate::platform::text::fold;

/// How many rows are shown.
const SHOWN: usize = 5;

/// What a table seems to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    /// What stands between two cells.
    pub separator: u8,
    /// The names of the columns.
    pub header: Vec<String>,
    /// The first rows, at most five.
    pub rows: Vec<Vec<String>>,
    /// What each column seems to hold; `other` where nothing fits.
    pub mapping: Mapping,
}

/// Looks at a table.
///
/// # Errors
/// One sentence, when it is no table or not written in UTF-8.
pub fn guess(bytes: &[u8]) -> Result<Guess, String> {
    let mut best: Option<(usize, u8, Vec<Row>)> = None;
    for separator in [b',', b';', b'\t'] {
        let rows = rows(bytes, separator)?;
        let cells = evenness(&rows);
        if best.as_ref().is_none_or(|(most, ..)| cells > *most) {
            best = Some((cells, separator, rows));
        }
    }
    let Some((_, separator, rows)) = best else {
        return Err("it is empty".into());
    };
    let width = rows.iter().take(50).map(|row| row.cells.len()).max();
    let width = width.unwrap_or_default();
    // A title before the header fills one cell of many.
    let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let Some(table) = table(rows, |cells| filled(cells) * 2 > width) else {
        return Err("there is no line with the names of the columns in it".into());
    };
    let mut taken: Vec<&str> = Vec::new();
    let columns = table
        .header
        .iter()
        .map(|name| {
            let field = field(name).filter(|field| !taken.contains(field) || *field == "skip");
            taken.extend(field);
            (name.clone(), field.unwrap_or("other").to_owned())
        })
        .collect();
    let shown = table.rows.into_iter().take(SHOWN);
    Ok(Guess {
        separator,
        header: table.header,
        rows: shown.map(|row| row.cells).collect(),
        mapping: Mapping {
            columns,
            separator: Some(separator),
            language: None,
        },
    })
}

/// How many cells stand in rows of the commonest width, if that is more than one.
fn evenness(rows: &[Row]) -> usize {
    let widths: Vec<usize> = rows.iter().take(50).map(|row| row.cells.len()).collect();
    let alike = |width: usize| widths.iter().filter(|other| **other == width).count();
    widths
        .iter()
        .filter(|width| **width > 1)
        .map(|width| alike(*width) * width)
        .max()
        .unwrap_or_default()
}

/// The field that a column's name speaks of, in English, French, Spanish or Arabic.
fn field(name: &str) -> Option<&'static str> {
    let name = fold::key(&name.replace(['_', '-'], " "));
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join(" ");
    let exact = WORDS
        .iter()
        .find(|(_, words)| words.iter().any(|word| fold::key(word) == name));
    if let Some((field, _)) = exact {
        return Some(field);
    }
    if is_internal(&name) {
        return Some("skip");
    }
    let mail = [
        "email",
        "emails",
        "mail",
        "mails",
        "courriel",
        "courriels",
        "correo",
        "correos",
        "البريد",
    ]
    .iter()
    .any(|mail| words.contains(&fold::key(mail).as_str()));
    let of = |field: &str| {
        WORDS.iter().any(|(known, list)| {
            *known == field
                && list
                    .iter()
                    .any(|word| words.contains(&fold::key(word).as_str()))
        })
    };
    match (mail, of("speakers"), of("submitter"), of("facilitators")) {
        (true, true, ..) => Some("speaker_emails"),
        (true, _, true, _) => Some("submitter_email"),
        (true, _, _, true) => Some("facilitator_emails"),
        // Whose it is nobody knows, and an address is never shown.
        (true, ..) => Some("skip"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Vec<String> {
        let guess = guess(text.as_bytes()).unwrap();
        let columns = guess.mapping.columns.into_iter();
        columns.map(|(_, field)| field).collect()
    }

    #[test]
    fn columns_are_known_in_four_languages() {
        assert_eq!(
            fields("ID,Title,Speaker Email,Comments,Colour\n1,2,3,4,5"),
            ["id", "title", "speaker_emails", "skip", "other"]
        );
        assert_eq!(
            fields(
                "Numéro;Titre;Résumé;Intervenants;Courriels des intervenants;Durée\n1;2;3;4;5;6"
            ),
            [
                "id",
                "title",
                "abstract",
                "speakers",
                "speaker_emails",
                "duration"
            ]
        );
        assert_eq!(
            fields("Título\tResumen\tPonentes\tCorreo\tEje temático\n1\t2\t3\t4\t5"),
            ["title", "abstract", "speakers", "skip", "track"]
        );
        assert_eq!(
            fields("العنوان,الملخص,المتحدثون,القاعة\n1,2,3,4"),
            ["title", "abstract", "speakers", "room"]
        );
    }

    #[test]
    fn a_title_line_and_commas_within_cells_mislead_nobody() {
        let text =
            "All of them\n\nTitle;State\n\"A, b, c\";new\nD, e;new\nF;new\nG;new\nH;new\nI;new\n";
        let guess = guess(text.as_bytes()).unwrap();
        assert_eq!((guess.separator, guess.rows.len()), (b';', 5));
        assert_eq!(guess.header, ["Title", "State"]);
        assert_eq!(guess.rows.first().unwrap(), &["A, b, c", "new"]);
    }

    #[test]
    fn other_encodings_are_named() {
        assert!(
            guess(b"Titre;R\xe9sum\xe9\n")
                .unwrap_err()
                .contains("saved as UTF-8")
        );
        assert!(guess(b"\xff\xfeT\0").unwrap_err().contains("UTF-16"));
        assert!(guess(b"").is_err());
    }
}

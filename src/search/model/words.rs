//! Words made comparable: without case and accents, and by their stems.
//!
//! A document is indexed by each of its words and by the word's stem in the document's language. A query does not say in which
//! language it is, so each of its words is looked for as it is and by its stem in every language; a stem is only ever compared
//! with stems of the same language. Accents are gone before a stem is made: whoever types without them finds the same.

use std::collections::BTreeSet;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

use crate::platform::text::fold;

/// The version of these rules. One more says that everything is to be indexed anew.
pub const VERSION: i32 = 1;

/// Words of a query that are looked for; those after them are passed over.
pub const MOST_WORDS: usize = 10;

/// Characters of a query that are read.
pub const MOST_CHARS: usize = 200;

/// Characters of a word that count: longer ones are addresses and the like.
const MOST_OF_A_WORD: usize = 40;

/// Marks a word as it is; stems have the mark of their language.
const WORD: char = 'w';

/// Marks, before the other mark, what stands in the title.
const TITLE: char = 't';

/// Languages that have stems, with the mark of each.
const LANGUAGES: [(&str, char, Algorithm); 4] = [
    ("en", 'e', Algorithm::English),
    ("fr", 'f', Algorithm::French),
    ("es", 's', Algorithm::Spanish),
    ("ar", 'a', Algorithm::Arabic),
];

/// The words of a text, folded, in their order.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    text.unicode_words().flat_map(pieces)
}

/// What a word with marks in it consists of: "l'eau" of "eau", "open_data" of "open" and "data".
fn pieces(word: &str) -> Vec<String> {
    let folded = fold(word);
    let mut pieces: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|piece| !piece.is_empty())
        .map(|piece| piece.chars().take(MOST_OF_A_WORD).collect())
        .collect();
    if pieces.len() > 1 && folded.contains(['\'', '’']) {
        // The letter beside an apostrophe is an article or an ending.
        pieces.retain(|piece| piece.chars().nth(1).is_some());
    }
    pieces
}

/// A word without case, accents and marks that say nothing; letters that Arabic writers use for one another are one.
fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    fold::key(word)
        .chars()
        .map(|c| match c {
            'ٱ' => 'ا',
            'ة' => 'ه',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            other => other,
        })
        .collect()
}

/// The stem of a folded word. Where a language's rules need an accent to know an ending, it is put back: "informacion" and
/// "informaciones" have one stem in Spanish, "publiee" and "publier" in French, "مدينه" and "المدينة" in Arabic.
fn stem(algorithm: Algorithm, word: &str) -> String {
    let accented = match algorithm {
        Algorithm::Spanish => word.strip_suffix("ion").map(|start| format!("{start}ión")),
        Algorithm::French => ["ee", "ees"]
            .iter()
            .find_map(|ending| Some((word.strip_suffix(ending)?, ending.strip_prefix("ee")?)))
            .map(|(start, plural)| format!("{start}ée{plural}")),
        Algorithm::Arabic => word.strip_suffix('ه').map(|start| format!("{start}ة")),
        _ => None,
    };
    let word = accented.as_deref().unwrap_or(word);
    // A stem may keep an accent that was put back.
    fold(&Stemmer::create(algorithm).stem(word))
}

/// What a document is indexed by: tokens of letters and figures, each once, parted by blanks.
#[must_use]
pub fn tokens(lang: &str, title: &str, texts: &[&str]) -> String {
    let base = lang.split('-').next().unwrap_or_default();
    let language = LANGUAGES.iter().find(|(code, ..)| *code == base);
    let mut tokens = BTreeSet::new();
    let mut add = |text: &str, in_title: bool| {
        for word in words(text) {
            let stem = language.map(|(_, mark, algorithm)| (*mark, stem(*algorithm, &word)));
            for (mark, form) in [(WORD, word)].into_iter().chain(stem) {
                if in_title {
                    tokens.insert(format!("{TITLE}{mark}{form}"));
                }
                tokens.insert(format!("{mark}{form}"));
            }
        }
    };
    add(title, true);
    for text in texts {
        add(text, false);
    }
    tokens.into_iter().collect::<Vec<_>>().join(" ")
}

/// As much of what somebody typed as is read, without blanks around it; a word that does not fit is left out whole.
#[must_use]
pub fn read_part(typed: &str) -> &str {
    let typed = typed.trim();
    let Some((end, _)) = typed.char_indices().nth(MOST_CHARS) else {
        return typed;
    };
    let cut = typed.get(..end).unwrap_or_default();
    match cut.rsplit_once(char::is_whitespace) {
        Some((whole, _)) => whole.trim_end(),
        None => cut,
    }
}

/// What somebody looks for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Query {
    /// For each word the forms of which one has to be there.
    words: Vec<Vec<String>>,
}

/// Where the words of a query have to stand.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Place {
    /// Anywhere in a document, its title included.
    Anywhere,
    /// In its title, all of them.
    Title,
}

impl Query {
    /// Reads what somebody typed; `None` when there is no word in it.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let mut seen = BTreeSet::new();
        let words: Vec<Vec<String>> = words(read_part(typed))
            .filter(|word| seen.insert(word.clone()))
            .take(MOST_WORDS)
            .map(forms)
            .collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// As FTS5 reads it.
    pub(crate) fn for_sqlite(&self, place: Place) -> String {
        self.written(place, '"', " OR ", " AND ")
    }

    /// As the type `tsquery` of PostgreSQL reads it.
    pub(crate) fn for_postgres(&self, place: Place) -> String {
        self.written(place, '\'', " | ", " & ")
    }

    /// Tokens are letters and figures only, so nothing in them ends a quotation.
    fn written(&self, place: Place, quote: char, or: &str, and: &str) -> String {
        let mark = match place {
            Place::Anywhere => String::new(),
            Place::Title => TITLE.to_string(),
        };
        let word = |forms: &Vec<String>| {
            let quoted: Vec<String> = forms
                .iter()
                .map(|form| format!("{quote}{mark}{form}{quote}"))
                .collect();
            format!("({})", quoted.join(or))
        };
        self.words.iter().map(word).collect::<Vec<_>>().join(and)
    }
}

fn forms(word: String) -> Vec<String> {
    let stems: Vec<String> = LANGUAGES
        .iter()
        .map(|(_, mark, algorithm)| format!("{mark}{}", stem(*algorithm, &word)))
        .collect();
    std::iter::once(format!("{WORD}{word}"))
        .chain(stems)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether a document of one sentence would be found.
    fn finds(query: &str, lang: &str, text: &str) -> bool {
        let tokens = tokens(lang, "", &[text]);
        let tokens: BTreeSet<&str> = tokens.split(' ').collect();
        Query::parse(query).is_some_and(|query| {
            let mut words = query.words.iter();
            words.all(|forms| forms.iter().any(|form| tokens.contains(form.as_str())))
        })
    }

    #[test]
    fn words_are_found_without_their_accents_and_case() {
        for (query, lang, text) in [
            ("CAFE", "en", "A café"),
            ("café", "en", "A cafe"),
            ("données", "fr", "des donnees"),
            ("donnees", "fr", "des Données"),
            ("información", "es", "la informacion"),
            ("strasse", "de", "Die Straße"),
            ("احمد", "ar", "أَحْمَد"),
            ("الحكومه", "ar", "الحكومة"),
            ("مستشفي", "ar", "مستشفى"),
            ("شفافية", "ar", "شفـــافية"),
            ("مدني", "ar", "مدنی"),
        ] {
            assert!(finds(query, lang, text), "{query} in {text}");
        }
    }

    #[test]
    fn words_are_found_by_their_stems() {
        for (query, lang, text) in [
            ("budgets", "en", "the budget"),
            ("budgeting", "en", "budgeted well"),
            ("rivière", "fr", "les rivières"),
            ("publier", "fr", "des lois publiées"),
            ("donnee", "fr", "les données"),
            ("libertés", "fr", "la liberté"),
            ("informaciones", "es", "la información"),
            ("informacion", "es", "informaciones"),
            ("participaciones", "es", "participacion"),
            ("مدينة", "ar", "المدينة"),
            ("حكومة", "ar", "الحكومة المفتوحة"),
            ("للحكومة", "ar", "الحكومة"),
        ] {
            assert!(finds(query, lang, text), "{query} in {text}");
        }
    }

    #[test]
    fn all_words_have_to_be_there_and_stems_of_other_languages_do_not_count() {
        assert!(finds("budget river", "en", "The river's budget"));
        assert!(!finds("budget sea", "en", "The river's budget"));
        assert!(!finds("rivers", "de", "river"));
        assert!(finds("rivers", "en-GB", "river"));
    }

    #[test]
    fn a_word_ends_at_marks_and_an_elided_article_is_none() {
        let all = |text| words(text).collect::<Vec<_>>();
        assert_eq!(all("L'eau d’ici"), ["eau", "ici"]);
        assert_eq!(all("don't, O'Brien"), ["don", "brien"]);
        assert_eq!(
            all("open_data (2016) C++ a"),
            ["open", "data", "2016", "c", "a"]
        );
        assert_eq!(all("one\ntwo"), ["one", "two"]);
        assert_eq!(all("水道"), ["水", "道"]);
        assert_eq!(all("☃ — '' \u{200B}"), [""; 0]);
        assert_eq!(all(&"x".repeat(500)), ["x".repeat(MOST_OF_A_WORD)]);
    }

    #[test]
    fn a_query_has_ten_words_and_none_twice() {
        let typed = "one one two three four five six seven eight nine ten eleven twelve";
        let query = Query::parse(typed).unwrap();
        assert_eq!(query.words.len(), MOST_WORDS);
        assert_eq!(query.words[9][0], "wten");
        assert_eq!(Query::parse("\" ( * - : \u{0}"), None);
    }

    #[test]
    fn what_is_too_long_is_cut_between_words() {
        assert_eq!(read_part(" a b "), "a b");
        let read = read_part(&"budget ".repeat(100)).to_owned();
        assert!(
            read.ends_with("budget") && read.len() <= MOST_CHARS,
            "{read}"
        );
        assert_eq!(read_part(&"é".repeat(300)).chars().count(), MOST_CHARS);
    }

    #[test]
    fn a_title_is_marked() {
        let tokens = tokens("en", "Rivers", &["Budget"]);
        assert_eq!(tokens, "ebudget eriver teriver twrivers wbudget wrivers");
        let query = Query::parse("River").unwrap();
        assert!(query.for_sqlite(Place::Title).contains("\"teriver\""));
        assert!(
            query
                .for_postgres(Place::Anywhere)
                .starts_with("('wriver' | 'eriver'")
        );
    }

    proptest! {
        #[test]
        fn nothing_typed_is_syntax(typed in any::<String>()) {
            if let Some(query) = Query::parse(&typed) {
                for form in query.words.iter().flatten() {
                    prop_assert!(form.chars().all(char::is_alphanumeric), "{form}");
                }
            }
        }

        #[test]
        fn whatever_is_written_is_found_by_itself(text in ".{0,60}") {
            for lang in ["en", "fr", "es", "ar", "pt"] {
                prop_assert!(Query::parse(&text).is_none() || finds(&text, lang, &text));
            }
        }
    }
}

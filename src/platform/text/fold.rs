//! Names and titles made comparable.

use unicode_normalization::UnicodeNormalization;

/// The longest slug, in characters.
const MAX_SLUG: usize = 60;

/// The form of a name under which it is unique: compatible forms, case, accents, vowel marks and
/// invisible characters do not count, so `José`, `JOSE` and `ｊｏｓｅ` are one name. Marks that make
/// other letters (Devanagari, Thai, Japanese) do.
pub fn key(name: &str) -> String {
    let folded: String = caseless::default_case_fold_str(&name.nfkc().collect::<String>())
        .nfkd()
        .filter(|c| !accent(*c) && !invisible(*c))
        .collect();
    // Folding can leave letters that have a compatible form, and the filter loose marks.
    folded.trim().nfkc().collect()
}

/// The form of a name under which it looks like others: `paypaI` and `paypal`, Cyrillic `аna` and
/// Latin `ana`, `ana_b` and `anab`. It is made of what is seen, so give it the name as typed, and
/// refuse a name whose skeleton is another's.
pub fn skeleton(name: &str) -> String {
    let seen: String = name.nfkc().filter(|c| !invisible(*c)).collect();
    let alike: String = unicode_security::skeleton(&seen).collect();
    key(&alike)
        .chars()
        .filter(|c| !matches!(c, '_' | '-' | '.' | ' '))
        .collect()
}

/// The part of an address that says what a page is about: `[a-z0-9-]`, at most 60, never empty and
/// never digits only (which would read as an id).
///
/// Letters without an ASCII form are left out, and `topic` stands for a title without any, as in
/// Discourse: the id finds the page, and an Arabic title percent-encoded is 6 characters a letter
/// in every mail and log.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title
        .nfkd()
        .flat_map(char::to_lowercase)
        .filter(|c| !accent(*c))
    {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'ß' => slug.push_str("ss"),
            'æ' => slug.push_str("ae"),
            'œ' => slug.push_str("oe"),
            'þ' => slug.push_str("th"),
            'ø' => slug.push('o'),
            'đ' | 'ð' => slug.push('d'),
            'ł' => slug.push('l'),
            'ı' => slug.push('i'),
            // "don't" is one word.
            '\'' | '’' => {}
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    if slug.len() > MAX_SLUG {
        // All of it is ASCII, so every byte is a boundary.
        let cut_in_word = slug
            .get(MAX_SLUG..)
            .is_some_and(|tail| !tail.starts_with('-'));
        slug.truncate(MAX_SLUG);
        if cut_in_word && let Some(end) = slug.rfind('-').filter(|end| *end > MAX_SLUG / 2) {
            slug.truncate(end);
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.contains(|c: char| c.is_ascii_lowercase()) {
        slug.to_owned()
    } else {
        "topic".to_owned()
    }
}

/// Accents, Arabic vowel marks and tatweel, Hebrew points.
fn accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

/// Whether a text has anything to be seen.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || invisible(c))
}

/// Characters without a look of their own: joiners, direction marks, variation selectors, tags.
fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}'
            | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_name_has_one_key() {
        for (a, b) in [
            ("Ana", "ana"),
            ("José", "JOSE"),
            ("José", "Jose\u{301}"),
            ("ｊｏｓｅ", "jose"),
            ("Straße", "STRASSE"),
            ("a\u{200B}na", "ana"),
            ("ﬁona", "fiona"),
            ("Ёлка", "елка"),
            ("مُنى", "منى"),
            ("أحمد", "احمد"),
            (" ana ", "ana"),
            ("Σίσυφος", "σισυφοσ"),
        ] {
            assert_eq!(key(a), key(b), "{a} {b}");
        }
        for (a, b) in [
            ("ana", "anna"),
            ("कु", "क"),
            ("か", "が"),
            ("ana_b", "ana-b"),
            ("منى", "مني"),
        ] {
            assert_ne!(key(a), key(b), "{a} {b}");
        }
    }

    #[test]
    fn what_looks_alike_has_one_skeleton() {
        for (a, b) in [
            ("paypaI", "paypal"),
            ("paypa1", "paypal"),
            ("\u{430}na", "ana"),
            ("mona", "rnona"),
            ("ana_b", "anab"),
            ("0lu", "Olu"),
            ("ana\u{200D}", "ana"),
            ("о\u{301}lu", "olu"),
        ] {
            assert_eq!(skeleton(a), skeleton(b), "{a} {b}");
        }
        assert_ne!(skeleton("ana"), skeleton("ben"));
    }

    #[test]
    fn slugs_are_plain() {
        for (title, want) in [
            (
                "Open Contracting: what's next?",
                "open-contracting-whats-next",
            ),
            (
                "  Données ouvertes — état des lieux ",
                "donnees-ouvertes-etat-des-lieux",
            ),
            ("¿Qué es el Gobierno Abierto?", "que-es-el-gobierno-abierto"),
            (
                "Straße Łódź Ærø İstanbul ırmak",
                "strasse-lodz-aero-istanbul-irmak",
            ),
            ("الحكومة المفتوحة", "topic"),
            ("الحكومة OGP 2016", "ogp-2016"),
            ("2016", "topic"),
            ("", "topic"),
            ("---", "topic"),
            ("日本", "topic"),
            ("☃", "topic"),
            ("Ⅳ ½", "iv-1-2"),
            ("a/../b?c=d&e#f", "a-b-c-d-e-f"),
        ] {
            assert_eq!(slug(title), want, "{title}");
        }
        assert_eq!(
            slug("one two three four five six seven eight nine ten eleven twelve thirteen"),
            "one-two-three-four-five-six-seven-eight-nine-ten-eleven"
        );
        assert_eq!(slug(&"a".repeat(100)), "a".repeat(60));
    }

    proptest! {
        #[test]
        fn keys_are_stable(name in any::<String>()) {
            prop_assert_eq!(key(&key(&name)), key(&name));
        }

        #[test]
        fn slugs_fit_an_address(title in any::<String>()) {
            let slug = slug(&title);
            prop_assert!((1..=60).contains(&slug.len()));
            prop_assert!(slug.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
        }
    }
}

//! The interface languages, and the choice among them.

/// A language the interface is written in. Content may be in any language and has a type of its own.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Debug)]
pub enum Locale {
    /// English, with British dates.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic, written right to left, with Western digits.
    Ar,
}

impl Locale {
    /// Every interface language, in the order in which choosers list them. The first is the default.
    pub const ALL: [Locale; 4] = [Locale::En, Locale::Fr, Locale::Es, Locale::Ar];

    /// The language tag for `lang`, `hreflang`, `?lang=` and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Locale::En => "en",
            Locale::Fr => "fr",
            Locale::Es => "es",
            Locale::Ar => "ar",
        }
    }

    /// The language's name in itself, for choosers.
    pub const fn own_name(self) -> &'static str {
        match self {
            Locale::En => "English",
            Locale::Fr => "Français",
            Locale::Es => "Español",
            Locale::Ar => "العربية",
        }
    }

    /// The value of the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        match self {
            Locale::Ar => "rtl",
            Locale::En | Locale::Fr | Locale::Es => "ltr",
        }
    }

    /// Reads a tag such as `fr`, `FR` or `fr-CA`; `None` if the interface is not written in that language.
    pub fn parse(tag: &str) -> Option<Locale> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Locale::ALL
            .into_iter()
            .find(|locale| locale.code().eq_ignore_ascii_case(primary))
    }

    /// The language that an `Accept-Language` header likes best (RFC 9110 §12.5.4, lookup of RFC 4647).
    ///
    /// A region counts for its language (`fr-CA` is answered in French), `*` stands for every language not
    /// named, `q=0` refuses one. Equal weights go by the header's order, then by [`Locale::ALL`]. Somebody
    /// who asks for none of ours gets `None`: then the site decides.
    pub fn negotiate(accept_language: &str) -> Option<Locale> {
        let ranges = ranges(accept_language);
        let mut best: Option<(u16, usize, Locale)> = None;
        for locale in Locale::ALL {
            let Some((weight, position)) = wish(&ranges, locale) else {
                continue;
            };
            let better = best
                .is_none_or(|(top, place, _)| weight > top || (weight == top && position < place));
            if better {
                best = Some((weight, position, locale));
            }
        }
        best.filter(|(weight, ..)| *weight > 0)
            .map(|(_, _, locale)| locale)
    }
}

/// One item of the header: a language tag or `*`, and its weight in thousandths.
struct Range<'a> {
    tag: &'a str,
    weight: u16,
}

/// The well-formed items; a browser with a broken item still gets the others honoured.
fn ranges(header: &str) -> Vec<Range<'_>> {
    header
        .split(',')
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let tag = parts.next().filter(|tag| !tag.is_empty())?;
            let weight = match parts.next() {
                None => 1000,
                Some(parameter) => weight(parameter)?,
            };
            Some(Range { tag, weight })
        })
        .collect()
}

/// `q=0.8` in thousandths: at most three decimals and never above 1.
fn weight(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let (whole, decimals) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    if !matches!(whole, "0" | "1")
        || decimals.len() > 3
        || !decimals.bytes().all(|digit| digit.is_ascii_digit())
    {
        return None;
    }
    let thousandths: u16 = format!("{whole}{decimals:0<3}").parse().ok()?;
    (thousandths <= 1000).then_some(thousandths)
}

/// How much one language is wished for, and where in the header; `None` if it is refused. A language that
/// nothing matches is kept at weight 0: something must be answered, and it is better than a refused one.
fn wish(ranges: &[Range<'_>], locale: Locale) -> Option<(u16, usize)> {
    let mut named: Option<(u16, usize)> = None;
    let mut refused = false;
    let mut star: Option<(u16, usize)> = None;
    for (position, range) in ranges.iter().enumerate() {
        if range.tag == "*" {
            star = star.or(Some((range.weight, position)));
        } else if Locale::parse(range.tag) == Some(locale) {
            if range.weight > 0 {
                named = named
                    .filter(|(top, _)| *top >= range.weight)
                    .or(Some((range.weight, position)));
            } else if !range.tag.contains(['-', '_']) {
                // Only the whole language is refused so; `en-US;q=0` still reads British English.
                refused = true;
            }
        }
    }
    match (named, star) {
        (Some(wish), _) => Some(wish),
        (None, _) if refused => None,
        (None, Some((0, _))) => None,
        (None, Some(wish)) => Some(wish),
        (None, None) => Some((0, usize::MAX)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_chooses_the_language_it_weighs_highest() {
        let table = [
            ("fr", Locale::Fr),
            ("FR-ca", Locale::Fr),
            ("ar-MA,ar;q=0.9,fr;q=0.8", Locale::Ar),
            ("en;q=0.5, es;q=0.9", Locale::Es),
            ("es;q=0.8,fr;q=0.8", Locale::Es),
            ("fr;q=0.8,es;q=0.8", Locale::Fr),
            ("de, fr;q=0.1", Locale::Fr),
            ("*", Locale::En),
            ("de, *;q=0.5", Locale::En),
            ("en;q=0, *", Locale::Fr),
            ("*;q=0, es;q=0.001", Locale::Es),
            ("en-US;q=0, en;q=0.7, fr;q=0.6", Locale::En),
            ("fr;q=0.2, fr-CA;q=0.9, es;q=0.5", Locale::Fr),
            ("es ; q=1.000 , fr ; q=0.999", Locale::Es),
            ("fr;q=2, es;q=0.1", Locale::Es),
            ("fr;q=0.1234, es;q=0.1", Locale::Es),
            ("fr;level=1, ar", Locale::Ar),
            (",,;q=1, es", Locale::Es),
        ];
        for (header, expected) in table {
            assert_eq!(Locale::negotiate(header), Some(expected), "{header:?}");
        }
        for header in [
            "",
            "de, nl;q=0.9",
            "en;q=0",
            "en;q=0,fr;q=0,es;q=0,ar;q=0",
            "fra",
        ] {
            assert_eq!(Locale::negotiate(header), None, "{header:?}");
        }
    }

    #[test]
    fn a_tag_is_read_by_its_language() {
        assert_eq!(Locale::parse("es-419"), Some(Locale::Es));
        assert_eq!(Locale::parse("AR"), Some(Locale::Ar));
        assert_eq!(Locale::parse("de"), None);
        assert_eq!(Locale::parse(""), None);
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        let rtl: Vec<_> = Locale::ALL
            .into_iter()
            .filter(|locale| locale.dir() == "rtl")
            .collect();
        assert_eq!(rtl, [Locale::Ar]);
    }
}

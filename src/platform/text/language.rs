//! The languages that people write in: known by tag or name, guessed from a text.

use std::fmt;
use std::sync::LazyLock;
use whatlang::Detector;

/// A language of content, one of a fixed table. Interface languages are another matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(&'static str);

/// The text names no language of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language that the forum knows")]
pub struct UnknownLang;

struct Row {
    code: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    /// Other names and tags it goes by, in lower case.
    aliases: &'static [&'static str],
    /// What the detector calls it, where it knows it.
    detected: Option<whatlang::Lang>,
}

/// The most spoken at summits first, since choosers show them in this order.
#[rustfmt::skip]
const TABLE: [Row; 38] = {
    use whatlang::Lang as W;
    const fn row(
        code: &'static str, own_name: &'static str, english_name: &'static str,
        aliases: &'static [&'static str], detected: Option<W>,
    ) -> Row {
        Row { code, own_name, english_name, aliases, detected }
    }
    [
        row("en", "English", "English", &["anglais", "inglés"], Some(W::Eng)),
        row("fr", "français", "French", &["francais"], Some(W::Fra)),
        row("es", "español", "Spanish", &["espanol", "castellano", "castilian"], Some(W::Spa)),
        row("ar", "العربية", "Arabic", &["عربي", "عربية"], Some(W::Ara)),
        row("pt", "português", "Portuguese", &["portugues", "brazilian portuguese"], Some(W::Por)),
        row("de", "Deutsch", "German", &[], Some(W::Deu)),
        row("it", "italiano", "Italian", &[], Some(W::Ita)),
        row("nl", "Nederlands", "Dutch", &["flemish", "vlaams"], Some(W::Nld)),
        row("pl", "polski", "Polish", &[], Some(W::Pol)),
        row("ru", "русский", "Russian", &[], Some(W::Rus)),
        row("uk", "українська", "Ukrainian", &[], Some(W::Ukr)),
        row("tr", "Türkçe", "Turkish", &["turkce"], Some(W::Tur)),
        row("fa", "فارسی", "Persian", &["farsi", "dari"], Some(W::Pes)),
        row("he", "עברית", "Hebrew", &["iw"], Some(W::Heb)),
        row("hi", "हिन्दी", "Hindi", &[], Some(W::Hin)),
        row("id", "Bahasa Indonesia", "Indonesian", &["in", "indonesia"], Some(W::Ind)),
        row("sw", "Kiswahili", "Swahili", &[], None),
        row("zh", "中文", "Chinese", &["mandarin", "汉语", "漢語"], Some(W::Cmn)),
        row("ja", "日本語", "Japanese", &[], Some(W::Jpn)),
        row("ko", "한국어", "Korean", &[], Some(W::Kor)),
        row("vi", "Tiếng Việt", "Vietnamese", &[], Some(W::Vie)),
        row("th", "ไทย", "Thai", &[], Some(W::Tha)),
        row("bn", "বাংলা", "Bengali", &["bangla"], Some(W::Ben)),
        row("ur", "اردو", "Urdu", &[], Some(W::Urd)),
        row("ro", "română", "Romanian", &["romana", "moldovan"], Some(W::Ron)),
        row("el", "ελληνικά", "Greek", &[], Some(W::Ell)),
        row("cs", "čeština", "Czech", &[], Some(W::Ces)),
        row("hu", "magyar", "Hungarian", &[], Some(W::Hun)),
        row("bg", "български", "Bulgarian", &[], Some(W::Bul)),
        row("sr", "српски", "Serbian", &["srpski"], Some(W::Srp)),
        row("hr", "hrvatski", "Croatian", &[], Some(W::Hrv)),
        row("ka", "ქართული", "Georgian", &[], Some(W::Kat)),
        row("hy", "հայերեն", "Armenian", &[], Some(W::Hye)),
        row("sv", "svenska", "Swedish", &[], Some(W::Swe)),
        row("no", "norsk", "Norwegian", &["nb", "nn", "bokmål"], Some(W::Nob)),
        row("da", "dansk", "Danish", &[], Some(W::Dan)),
        row("fi", "suomi", "Finnish", &[], Some(W::Fin)),
        row("ca", "català", "Catalan", &["catala", "valencià"], Some(W::Cat)),
    ]
};

impl Lang {
    /// English, for where nothing else is known.
    pub const ENGLISH: Self = Self("en");

    /// All of them, in the order for choosers.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| Self(row.code))
    }

    /// The tag for `lang`, two letters (BCP 47).
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The language's name in itself, as its sentences write it.
    pub fn own_name(self) -> &'static str {
        self.row().map_or(self.0, |row| row.own_name)
    }

    /// The direction of its script for `dir`: `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        match self.0 {
            "ar" | "fa" | "he" | "ur" => "rtl",
            _ => "ltr",
        }
    }

    /// Understands what forms and conference systems write: tags (`fr`, `fr-CA`, `pt_BR`), English
    /// names ("French") and own names ("français"), in any case, with a remark in brackets or not.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.split(['(', ',', '/', ';']).next().unwrap_or_default();
        let name = name.trim().to_lowercase();
        let named = TABLE.iter().find(|row| {
            row.own_name.to_lowercase() == name
                || row.english_name.to_lowercase() == name
                || row.aliases.contains(&name.as_str())
        });
        named
            .map(|row| Self(row.code))
            .or_else(|| Self::from_tag(&name))
    }

    /// Understands tags only: `fr`, `fr-CA`, `zh-Hant-TW`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']);
        let first = parts.next()?.to_ascii_lowercase();
        let sound = |part: &str| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        };
        if tag.len() > 35 || !(2..=3).contains(&first.len()) || !parts.all(sound) {
            return None;
        }
        TABLE
            .iter()
            .find(|row| row.code == first || row.aliases.contains(&first.as_str()))
            .map(|row| Self(row.code))
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.code == self.0)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl TryFrom<&str> for Lang {
    type Error = UnknownLang;

    /// By its tag, as stored.
    fn try_from(code: &str) -> Result<Self, UnknownLang> {
        Self::from_tag(code).ok_or(UnknownLang)
    }
}

/// Letters that a guess needs. Below it, trigrams say little: "merci" alone could be four languages.
const ENOUGH_LETTERS: usize = 16;

static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(TABLE.iter().filter_map(|r| r.detected).collect()));

/// The language of a name that nobody told the language of; `None` for most, since a few words say little.
pub fn of_name(name: &str) -> Option<Lang> {
    if name.chars().filter(|c| c.is_alphabetic()).count() < ENOUGH_LETTERS {
        return None;
    }
    let info = DETECTOR.detect(name).filter(whatlang::Info::is_reliable)?;
    let mut rows = TABLE.iter();
    rows.find(|row| row.detected == Some(info.lang()))
        .map(|row| Lang(row.code))
}

/// The language of a Markdown text, by what its author wrote: quotes, code, names and addresses are
/// left out. A short text, or one that could be either, gives `likely`.
pub fn detect(text: &str, likely: Lang) -> Lang {
    let words = own_words(text);
    if words.chars().filter(|c| c.is_alphabetic()).count() < ENOUGH_LETTERS {
        return likely;
    }
    let known = |lang: Lang| lang.row().and_then(|row| row.detected);
    let Some(info) = DETECTOR.detect(&words) else {
        return likely;
    };
    // Portuguese may be hard to tell from Catalan, but if German is what is likely, it is enough
    // that it is not German.
    let sure = info.is_reliable()
        || known(likely)
            .map(|likely| Detector::with_allowlist(vec![likely, info.lang()]))
            .and_then(|either| either.detect(&words))
            .is_some_and(|again| again.is_reliable() && again.lang() == info.lang());
    TABLE
        .iter()
        .find(|row| sure && row.detected == Some(info.lang()))
        .map_or(likely, |row| Lang(row.code))
}

fn own_words(text: &str) -> String {
    let mut words = String::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let inner = line.trim_start();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| inner.starts_with(mark));
        if mark.is_some() && (fence.is_none() || fence == mark) {
            fence = if fence.is_some() { None } else { mark };
            continue;
        }
        if fence.is_some() || inner.starts_with('>') || line.starts_with("    ") {
            continue;
        }
        // Every second piece is between back quotes.
        for prose in line.split('`').step_by(2) {
            for word in prose.split_whitespace() {
                let address = word.contains("://") || word.contains("www.") || word.contains('@');
                if !address && !word.starts_with(['<', ':']) {
                    words.push_str(word);
                    words.push(' ');
                }
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(code: &str) -> Lang {
        Lang::from_tag(code).unwrap()
    }

    #[test]
    fn languages_are_known_by_tag_and_name() {
        for (text, code) in [
            ("en", "en"),
            ("EN-gb", "en"),
            ("English", "en"),
            (" english (UK)", "en"),
            ("French", "fr"),
            ("Français", "fr"),
            ("fr-CA", "fr"),
            ("FRANCAIS", "fr"),
            ("Español", "es"),
            ("spanish / English", "es"),
            ("العربية", "ar"),
            ("Arabic", "ar"),
            ("pt_BR", "pt"),
            ("Farsi", "fa"),
            ("中文", "zh"),
            ("zh-Hant-TW", "zh"),
            ("nb", "no"),
        ] {
            assert_eq!(Lang::parse(text).map(Lang::code), Some(code), "{text}");
        }
        for text in [
            "",
            "x",
            "xx",
            "Klingon",
            "not English",
            "e",
            "en-",
            "en\"",
            "fr--",
            "en fr",
        ] {
            assert_eq!(Lang::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_language_comes_back_from_what_it_prints() {
        for lang in Lang::all() {
            assert_eq!(Lang::try_from(lang.to_string().as_str()), Ok(lang));
            assert_eq!(Lang::parse(lang.own_name()), Some(lang));
        }
        assert_eq!(lang("ar").dir(), "rtl");
        assert_eq!(lang("fr").dir(), "ltr");
    }

    #[test]
    fn texts_are_recognised() {
        for (text, code) in [
            (
                "We would like to hear how the city opened its budget to the public.",
                "en",
            ),
            (
                "Nous voudrions savoir comment la ville a ouvert son budget aux habitants.",
                "fr",
            ),
            (
                "Queremos saber cómo la ciudad abrió su presupuesto a los vecinos.",
                "es",
            ),
            ("نود أن نعرف كيف فتحت المدينة ميزانيتها أمام السكان.", "ar"),
            (
                "Gostaríamos de saber como a cidade abriu o seu orçamento aos moradores.",
                "pt",
            ),
            (
                "Мы хотели бы узнать, как город открыл свой бюджет для жителей.",
                "ru",
            ),
            ("日本の都市がどのように予算を公開したか知りたいです。", "ja"),
        ] {
            assert_eq!(detect(text, lang("de")).code(), code, "{text}");
        }
    }

    #[test]
    fn what_others_wrote_does_not_count() {
        let text = "> We would like to hear how the city opened its budget to the public.\n\n\
            Merci pour cette question, nous y répondrons pendant la séance de mardi matin.\n\n\
            ```\nfor every line of this there is a word in the English language\n```\n\
            https://example.org/this-is-an-english-address-with-many-words";
        assert_eq!(detect(text, Lang::ENGLISH).code(), "fr");
    }

    #[test]
    fn a_name_is_in_its_own_language_or_in_none_that_is_known() {
        let names = [
            ("Open contracting", "en"),
            ("Access to information", "en"),
            ("Inclusion and languages", "en"),
            ("Water and the right to know", "en"),
            ("Implementation of open government", "en"),
            ("Climate and sustainable development", "en"),
            ("Anti-corruption and transparency", "en"),
            ("Civic space and participation", "en"),
            ("Transparence et lutte contre la corruption", "fr"),
            ("Participation citoyenne et délibération", "fr"),
            ("Mise en œuvre du gouvernement ouvert", "fr"),
            ("Presupuestos abiertos y rendición de cuentas", "es"),
            ("Participación ciudadana", "es"),
            ("الشفافية ومكافحة الفساد", "ar"),
            ("المشاركة المدنية والحكومة المفتوحة", "ar"),
        ];
        for (name, code) in names {
            let found = of_name(name).map(Lang::code);
            assert!(found.is_none() || found == Some(code), "{name}: {found:?}");
        }
        assert_eq!(
            of_name("المشاركة المدنية والحكومة المفتوحة"),
            Some(lang("ar"))
        );
        assert_eq!(of_name("Open data"), None);
    }

    #[test]
    fn short_texts_are_what_is_likely() {
        for text in [
            "",
            "+1",
            "Merci !",
            ":tada:",
            "```\nlet x = 1;\n```",
            "> a long quote in English",
        ] {
            assert_eq!(detect(text, lang("ar")).code(), "ar", "{text}");
        }
    }
}

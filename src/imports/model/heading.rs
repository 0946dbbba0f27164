//! What a file says of its summit.

use serde_json::{Map, Value};

use crate::imports::model::Broken;
use crate::imports::model::fields::Reader;
use crate::platform::i18n::zones;
use crate::platform::text::language::{self, Lang};
use crate::summits::model::Told;

/// Reads it. What is broken is named and left out.
///
/// # Errors
/// One sentence, when the slug is none or the summit is no object.
pub fn read(head: Option<&Value>, slug: &str, broken: &mut Vec<Broken>) -> Result<Told, String> {
    let sound = (1..=60).contains(&slug.len())
        && slug
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !sound {
        return Err(format!(
            "a summit's slug is made of small letters, figures and hyphens, and this one is {slug:?}"
        ));
    }
    let mut reader = Reader::default();
    let empty = Map::new();
    let parts = match head {
        None | Some(Value::Null) => &empty,
        Some(Value::Object(parts)) => parts,
        Some(_) => return Err("its \"summit\" is no object".into()),
    };
    let time_zone = reader.line("time_zone", parts.get("time_zone"));
    let told = Told {
        slug: slug.to_owned(),
        names: names(&mut reader, parts),
        url: reader.url("url", parts.get("url")),
        starts_on: day(&mut reader, "starts_on", parts),
        ends_on: day(&mut reader, "ends_on", parts),
        time_zone: time_zone.filter(|zone| {
            let known = zones::valid_zone(zone);
            if !known {
                reader.wrong(
                    "time_zone",
                    format!("{zone:?} is no time zone like Europe/Paris"),
                );
            }
            known
        }),
    };
    broken.extend(reader.broken.into_iter().map(|(field, what)| Broken {
        entry: "the summit".into(),
        field,
        what,
    }));
    Ok(told)
}

/// The summit's title: one text, or one in each language.
fn names(reader: &mut Reader, parts: &Map<String, Value>) -> Vec<(String, String)> {
    let mut names = Vec::new();
    match parts.get("title") {
        Some(Value::Object(titles)) => {
            for (tag, title) in titles {
                let field = format!("title.{tag}");
                match Lang::parse(tag) {
                    Some(lang) => names.extend(
                        reader
                            .line(&field, Some(title))
                            .map(|title| (lang.code().to_owned(), title)),
                    ),
                    None => reader.wrong(&field, "is in a language that is not known"),
                }
            }
        }
        title => {
            let lang = parts
                .get("language")
                .and_then(Value::as_str)
                .and_then(Lang::parse);
            names.extend(reader.line("title", title).map(|title| {
                let lang = lang.unwrap_or_else(|| language::detect(&title, Lang::ENGLISH));
                (lang.code().to_owned(), title)
            }));
        }
    }
    names
}

fn day(reader: &mut Reader, field: &str, parts: &Map<String, Value>) -> Option<String> {
    let day = reader.line(field, parts.get(field))?;
    if day.parse::<jiff::civil::Date>().is_err() || day.len() != 10 {
        reader.wrong(field, format!("{day:?} is no date like 2016-12-07"));
        return None;
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::reading;
    use serde_json::json;

    #[test]
    fn the_summit_is_named_in_its_languages() {
        let told = |summit: Value| {
            let file = json!({ "summit": summit, "proposals": [{ "id": 1, "title": "A" }] });
            reading::read(&format!("\u{feff}{file}"), "s").unwrap()
        };
        let input = told(
            json!({ "title": { "en": "Rivers", "fr": "Rivières" }, "starts_on": "2031-05-06" }),
        );
        assert_eq!(
            input.told.names,
            [
                ("en".into(), "Rivers".into()),
                ("fr".into(), "Rivières".into())
            ]
        );
        assert_eq!(input.told.starts_on.as_deref(), Some("2031-05-06"));
        let input =
            told(json!({ "title": "Rivers", "time_zone": "Europe/Pari", "ends_on": "6 May" }));
        let fields: Vec<&str> = input.broken.iter().map(|b| b.field.as_str()).collect();
        assert_eq!(fields, ["ends_on", "time_zone"]);
        assert_eq!(input.entries.len(), 1, "the proposals come in all the same");
    }
}

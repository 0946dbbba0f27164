//! What a file says of its summit.

use serde_json::{Map, Value};

use crate::imports::model::Broken;
use crate::imports::model::fields::Reader;
use crate::platform::i18n::zones;
use crate::platform::text::language::{self, Lang};
use crate::summits::model::{Told, is_slug};

/// Reads it. What is broken is named and left out.
///
/// # Errors
/// One sentence, when the slug is none.
pub fn read(
    parts: &Map<String, Value>,
    slug: &str,
    broken: &mut Vec<Broken>,
) -> Result<Told, String> {
    if !is_slug(slug) {
        return Err(format!(
            "a summit's slug is made of small letters, figures and hyphens, and this one is {slug:?}"
        ));
    }
    let mut reader = Reader::default();
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
        tracks: tracks(&mut reader, parts.get("tracks")),
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

/// Names and colours of tracks. One without a colour says nothing.
fn tracks(reader: &mut Reader, value: Option<&Value>) -> Vec<(String, String)> {
    let list = match value {
        None | Some(Value::Null) => return Vec::new(),
        Some(Value::Array(list)) => list,
        Some(_) => {
            reader.wrong("tracks", "is no list");
            return Vec::new();
        }
    };
    let mut tracks = Vec::new();
    for (place, track) in list.iter().enumerate() {
        let at = |part: &str| format!("tracks[{place}].{part}");
        let name = reader.line(&at("name"), track.get("name"));
        let color = reader.line(&at("color"), track.get("color"));
        let (Some(name), Some(color)) = (name, color) else {
            continue;
        };
        let color = color.to_ascii_lowercase();
        let figures = color.strip_prefix('#').unwrap_or_default();
        if figures.len() == 6 && figures.chars().all(|c| c.is_ascii_hexdigit()) {
            tracks.push((name, color));
        } else {
            reader.wrong(&at("color"), "is no colour like #2b6cb0");
        }
    }
    tracks
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
    use crate::imports::model::kinds::{self, Given, Kind};
    use crate::imports::model::reading;
    use serde_json::json;

    #[test]
    fn the_summit_is_named_in_its_languages() {
        let told = |summit: Value| {
            let file = json!({ "summit": summit, "proposals": [{ "id": 1, "title": "A" }] });
            let given = Given::text(format!("\u{feff}{file}"));
            let document = kinds::document(Kind::Json, &given).unwrap();
            reading::read(&document, "s").unwrap()
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

    #[test]
    fn tracks_come_with_their_colours() {
        let mut broken = Vec::new();
        let head = json!({ "tracks": [{ "name": "Water", "color": "#2B6CB0" }, { "name": "Air", "color": null },
            { "name": "Fire", "color": "red;x:y" }] });
        let told = read(head.as_object().unwrap(), "s", &mut broken).unwrap();
        assert_eq!(told.tracks, [("Water".to_owned(), "#2b6cb0".to_owned())]);
        let fields: Vec<&str> = broken.iter().map(|b| b.field.as_str()).collect();
        assert_eq!(fields, ["tracks[2].color"]);
    }
}

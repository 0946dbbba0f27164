//! The public page of one proposal in OSEM: `/conferences/{short_title}/program/proposals/{id}`, formerly
//! `/conference/{short_title}/program/proposal/{id}`. For a proposal that is not confirmed it is the only public source.
//!
//! A list (`dl#proposal-info`) of labels and values tells it from other pages. It holds a second list, of what happens at the same
//! time elsewhere, which is passed over. The page says neither the state nor who handed the proposal in; pictures and mail
//! links of speakers are left out. A page that was cut off is told by its missing end.

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};
use serde_json::{Map, Value, json};
use url::Url;

use crate::imports::model::kinds::durations::minutes;
use crate::imports::model::kinds::ids::last_number;
use crate::imports::model::kinds::values::{keep, put};
use crate::imports::model::kinds::{Document, Given, markdown, texts};
use crate::proposals::model::moments;

/// The most bytes of a page: an abstract has some kilobytes, and a parser of HTML is slow on what is made to be slow.
const MOST: usize = 2 << 20;

/// Reads pages, each of one proposal.
///
/// # Errors
/// One sentence, when one is no page of a proposal or was cut off.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    for bytes in &given.main {
        let text = texts::utf8(bytes)?;
        if text.len() > MOST {
            return Err(format!(
                "it has {} bytes, and the most that is read of a page is {} MiB",
                text.len(),
                MOST >> 20
            ));
        }
        if !text.trim_start().starts_with('<') {
            return Err("this is no page in HTML".into());
        }
        if !markdown::is_simple(text) {
            return Err("the page has more tags than any page of a proposal".into());
        }
        let page = Html::parse_document(text);
        let entry = entry(&page, given.url.as_deref(), &mut document.summit)?;
        if !text.to_ascii_lowercase().contains("</html>") {
            return Err("the page breaks off before its end".into());
        }
        document.proposals.push(entry);
    }
    Ok(document)
}

fn entry(
    page: &Html,
    fetched: Option<&str>,
    summit: &mut Map<String, Value>,
) -> Result<Value, String> {
    let root = page.root_element();
    let Some(info) = first(root, "dl#proposal-info") else {
        return Err("this page shows no proposal: there is no list \"proposal-info\" in it".into());
    };
    let meta = |name: &str| {
        first(root, &format!("meta[property=\"{name}\"]"))
            .and_then(|meta| meta.attr("content"))
            .map(|content| content.trim().to_owned())
            .filter(|content| !content.is_empty())
    };
    let url = meta("og:url").or_else(|| fetched.map(str::to_owned));
    let base = url
        .as_deref()
        .and_then(|url| Url::parse(url).ok())
        .or_else(|| fetched.and_then(|url| Url::parse(url).ok()));
    let mut entry = Map::new();
    put(&mut entry, "id", url.as_deref().and_then(last_number));
    put(&mut entry, "url", url);
    let heading = first(root, ".page-header h2, .page-header h1");
    let title = heading.map(own_text).filter(|title| !title.is_empty());
    put(&mut entry, "title", title.or_else(|| meta("og:title")));
    let small = heading.and_then(|heading| first(heading, "small"));
    put(&mut entry, "subtitle", small.map(line));
    put(&mut entry, "speakers", speakers(root, base.as_ref()));
    put(&mut entry, "abstract", summary(info, base.as_ref()));
    for (label, value) in terms(info) {
        term(&mut entry, summit, &label, value, base.as_ref());
    }
    Ok(Value::Object(entry))
}

/// What stands before the list, beside it.
fn summary(info: ElementRef<'_>, base: Option<&Url>) -> String {
    let mut before: Vec<ElementRef<'_>> =
        info.prev_siblings().filter_map(ElementRef::wrap).collect();
    before.reverse();
    let texts: Vec<String> = before
        .into_iter()
        .map(|element| markdown::of(element, base))
        .filter(|text| !text.is_empty())
        .collect();
    texts.join("\n\n")
}

fn speakers(root: ElementRef<'_>, base: Option<&Url>) -> Vec<Value> {
    all(root, ".speakerinfo")
        .into_iter()
        .map(|block| {
            let mut person = Map::new();
            let heading = first(block, "h4");
            let links = heading.map(|heading| all(heading, "a")).unwrap_or_default();
            let link = links
                .into_iter()
                .find(|link| !link.attr("href").unwrap_or_default().starts_with("mailto:"));
            let url = link.and_then(|link| absolute(link, base));
            put(&mut person, "id", url.as_deref().and_then(last_number));
            put(&mut person, "name", link.or(heading).map(line));
            put(&mut person, "url", url);
            if let Some(from) = first(block, ".text-muted").map(line) {
                put(
                    &mut person,
                    "affiliation",
                    from.strip_prefix("from ").unwrap_or(&from),
                );
            }
            let about = first(block, ".speakerbio");
            put(
                &mut person,
                "biography",
                about.map(|about| markdown::of(about, base)),
            );
            Value::Object(person)
        })
        .collect()
}

/// Labels and values of this list, without those of a list in it.
fn terms<'a>(info: ElementRef<'a>) -> Vec<(String, ElementRef<'a>)> {
    let own = |element: &ElementRef<'_>| {
        let parent = element.parent();
        let above = parent.and_then(|parent| parent.parent());
        [parent, above]
            .into_iter()
            .flatten()
            .any(|node| node.id() == info.id())
    };
    all(info, "dt")
        .into_iter()
        .filter(own)
        .filter_map(|label| {
            let value = label
                .next_siblings()
                .filter_map(ElementRef::wrap)
                .find(|next| next.value().name() == "dd")?;
            Some((line(label).trim_end_matches(':').trim().to_owned(), value))
        })
        .collect()
}

fn term(
    entry: &mut Map<String, Value>,
    summit: &mut Map<String, Value>,
    label: &str,
    value: ElementRef<'_>,
    base: Option<&Url>,
) {
    let text = line(value);
    match label.to_lowercase().as_str() {
        "date" => match moment(&text) {
            Some(moment) => put(entry, "scheduled_at", moment),
            None => keep(entry, label, text),
        },
        "duration" => match minutes(&text.as_str().into()) {
            Value::String(text) => keep(entry, label, text),
            number => put(entry, "duration", number),
        },
        "room" => put(entry, "room", text),
        "language" => put(entry, "language", text),
        "type" | "event type" => put(entry, "type", text),
        "track" => {
            if let Some(color) = first(value, "[style]").and_then(color) {
                put(summit, "tracks", json!([{ "name": text, "color": color }]));
            }
            put(entry, "track", text);
        }
        "conference" => {
            put(summit, "title", text);
            let link = first(value, "a").and_then(|link| absolute(link, base));
            put(summit, "url", link);
        }
        _ => keep(entry, label, text),
    }
}

/// `2016 December  8 - 09:30`, as the page writes it, or any form that is read elsewhere.
fn moment(text: &str) -> Option<String> {
    if moments::read(text).is_some() {
        return Some(text.to_owned());
    }
    let read = jiff::civil::DateTime::strptime("%Y %B %d - %H:%M", text).ok()?;
    Some(read.strftime("%Y-%m-%dT%H:%M").to_string())
}

/// The colour behind a track's name.
fn color(element: ElementRef<'_>) -> Option<String> {
    let style = element.attr("style")?;
    let (_, rest) = style.split_once("background-color:")?;
    let color = rest.split(';').next()?.trim();
    let sound = color.len() == 7
        && color.starts_with('#')
        && color.chars().skip(1).all(|c| c.is_ascii_hexdigit());
    sound.then(|| color.to_owned())
}

fn absolute(link: ElementRef<'_>, base: Option<&Url>) -> Option<String> {
    let href = link.attr("href")?.trim();
    let url = match base {
        Some(base) => base.join(href),
        None => Url::parse(href),
    };
    url.ok().map(String::from)
}

/// The text of an element alone, without that of the elements in it.
fn own_text(element: ElementRef<'_>) -> String {
    let texts = element.children().filter_map(|child| match child.value() {
        Node::Text(text) => Some(&**text),
        _ => None,
    });
    words(&texts.collect::<Vec<_>>().join(" "))
}

fn line(element: ElementRef<'_>) -> String {
    words(&element.text().collect::<String>())
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first<'a>(element: ElementRef<'a>, selector: &str) -> Option<ElementRef<'a>> {
    let selector = Selector::parse(selector).ok()?;
    element.select(&selector).next()
}

fn all<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    Selector::parse(selector)
        .map(|selector| element.select(&selector).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};

    const PAGE: &str = include_str!("../../../../tests/forum/fixtures/sources/osem-page.html");

    #[test]
    fn a_page_is_read_as_its_proposal() {
        let document = document(Kind::OsemPage, &Given::text(PAGE.to_owned())).unwrap();
        assert_eq!(
            Value::Object(document.summit),
            json!({ "title": "Rivers 2031", "url": "https://osem.example/o/conferences/rivers",
                "tracks": [{ "name": "3 - Clean water", "color": "#2b6cb0" }] })
        );
        assert_eq!(
            document.proposals,
            [json!({
                "id": "41", "url": "https://osem.example/o/conferences/rivers/program/proposals/41", "title": "Who owns the river? & why",
                "subtitle": "A panel of two", "speakers": [
                    { "id": "7", "name": "Nora Lind", "url": "https://osem.example/o/users/7", "affiliation": "River Watch",
                        "biography": "Counts *fish*." },
                    { "id": "8", "name": "Karim Haddad", "url": "https://osem.example/o/users/8" }],
                "abstract": "Two rivers, see [the map](https://osem.example/map).\n\n- One\n- Two",
                "scheduled_at": "2031-05-06T09:30", "duration": 90, "room": "Hall 1", "language": "English",
                "track": "3 - Clean water", "Difficulty": "Easy", "Requires Registration": "Yes (3 registered)",
            })]
        );
    }

    #[test]
    fn a_page_without_an_address_takes_that_of_the_request() {
        let page = PAGE.replace("og:url", "x");
        let given = Given {
            url: Some("https://fr.osem.example/conference/rivers/program/proposal/41".into()),
            ..Given::text(page)
        };
        let document = document(Kind::OsemPage, &given).unwrap();
        let entry = document.proposals.first().unwrap();
        assert_eq!(entry["id"], json!("41"));
        assert_eq!(
            entry["speakers"][0]["url"],
            json!("https://fr.osem.example/o/users/7")
        );
    }

    #[test]
    fn another_page_and_half_a_page_are_named() {
        let error = |text: &str| document(Kind::OsemPage, &Given::text(text.into())).unwrap_err();
        assert!(error("<html><p>Sign in</p></html>").contains("no proposal"));
        assert!(error("{}").contains("HTML"));
        let half = PAGE.split("<dt>Track").next().unwrap();
        assert!(error(half).contains("breaks off"));
    }
}

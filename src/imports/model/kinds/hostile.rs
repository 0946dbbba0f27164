//! What no source should give, given to every kind: nothing of it may panic, take long or end as half an entry.

use std::fmt::Write;

use crate::imports::model::kinds::{Given, Kind, Mapping, document};
use crate::imports::model::reading::Read;
use crate::imports::model::reading::read;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/forum/fixtures/sources/", $name))
    };
}

const SAMPLES: [(Kind, &str); 9] = [
    (
        Kind::Json,
        include_str!("../../../../tests/forum/fixtures/proposals.json"),
    ),
    (Kind::OsemApi, fixture!("osem-events.json")),
    (Kind::OsemCsv, fixture!("osem-events.csv")),
    (Kind::OsemPage, fixture!("osem-page.html")),
    (Kind::ScheduleXml, fixture!("schedule.xml")),
    (Kind::ScheduleJson, fixture!("schedule.json")),
    (Kind::Pretalx, fixture!("pretalx.json")),
    (Kind::Csv, fixture!("table-fr.csv")),
    (Kind::Companion, fixture!("companion.txt")),
];

fn given(bytes: &[u8]) -> Given {
    Given {
        main: vec![bytes.to_vec()],
        mapping: Some(Mapping {
            columns: vec![("Titre".into(), "title".into())],
            separator: Some(b';'),
            language: None,
        }),
        ..Given::default()
    }
}

/// An export of OSEM is written with commas, whatever a mapping says.
fn imported(kind: Kind, bytes: &[u8]) -> Result<Read, String> {
    let mut given = given(bytes);
    if kind != Kind::Csv {
        given.mapping = None;
    }
    read(&document(kind, &given)?, "s")
}

#[test]
fn every_sample_is_sound() {
    for (kind, text) in SAMPLES {
        let input = imported(kind, text.as_bytes()).unwrap();
        assert_eq!(input.broken, [], "{kind:?}");
        assert!(!input.entries.is_empty(), "{kind:?}");
    }
}

#[test]
fn a_source_that_breaks_off_gives_no_more_than_it_had() {
    for (kind, text) in SAMPLES {
        let whole = imported(kind, text.as_bytes()).unwrap();
        for end in (0..text.len()).step_by(10) {
            let Ok(input) = imported(kind, text.as_bytes().get(..end).unwrap()) else {
                continue;
            };
            assert!(input.entries.len() <= whole.entries.len(), "{kind:?} {end}");
            let structured = !matches!(kind, Kind::OsemCsv | Kind::Csv | Kind::Companion);
            assert!(
                !structured || end > text.trim_end().len() - 10,
                "{kind:?} {end} was read"
            );
        }
    }
}

#[test]
fn other_encodings_and_nothing_at_all_are_named() {
    for (kind, text) in SAMPLES {
        assert!(
            imported(kind, b"").unwrap_err().contains("empty"),
            "{kind:?}"
        );
        let utf_16: Vec<u8> = std::iter::once(0xfeff)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert!(
            imported(kind, &utf_16).unwrap_err().contains("UTF-16"),
            "{kind:?}"
        );
        let mut latin = text.as_bytes().to_vec();
        latin.push(0xe9);
        let error = imported(kind, &latin).unwrap_err();
        assert!(
            error.contains("no UTF-8") && error.contains("line"),
            "{error}"
        );
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        assert!(imported(kind, &marked).is_ok(), "{kind:?}");
    }
}

#[test]
fn the_text_of_another_kind_is_named_or_broken() {
    for (kind, _) in SAMPLES {
        for (other, text) in SAMPLES {
            let comma = [kind, other]
                .iter()
                .all(|kind| matches!(kind, Kind::Csv | Kind::OsemCsv));
            if kind != other && !comma {
                let entries = imported(kind, text.as_bytes()).map(|input| input.entries.len());
                assert!(
                    !matches!(entries, Ok(1..)),
                    "{other:?} was read as {kind:?}"
                );
            }
        }
    }
}

/// Ten thousand entries of each kind that may have so many, in a build that is not optimised.
#[test]
fn ten_thousand_entries_take_no_time() {
    let mut json = String::new();
    let (mut api, mut days, mut pretalx) = (String::new(), String::new(), String::new());
    let (mut csv, mut table) = (
        "Event ID,Title,State\n".to_owned(),
        "Titre;Note\n".to_owned(),
    );
    let mut xml = String::new();
    for n in 0..10_000 {
        let comma = if n == 0 { "" } else { "," };
        let _ = write!(json, "{comma}{{\"id\":{n},\"title\":\"Title {n}\"}}");
        let _ = write!(
            api,
            "{comma}{{\"guid\":\"g{n}\",\"title\":\"Title {n}\",\"language\":\"English\"}}"
        );
        let _ = write!(
            days,
            "{comma}{{\"id\":{n},\"title\":\"Title {n}\",\"language\":\"en\"}}"
        );
        let _ = write!(
            pretalx,
            "{comma}{{\"code\":\"C{n}\",\"title\":\"Title {n}\",\"content_locale\":\"en\"}}"
        );
        let _ = writeln!(csv, "{n},Title {n},new");
        let _ = writeln!(table, "Titre {n};x");
        let _ = write!(
            xml,
            "<event id=\"{n}\"><title>Title {n}</title><language>en</language></event>"
        );
    }
    for (kind, text) in [
        (Kind::Json, format!("[{json}]")),
        (Kind::OsemApi, format!("{{\"events\":[{api}]}}")),
        (Kind::OsemCsv, csv),
        (
            Kind::ScheduleXml,
            format!("<schedule><day><room name=\"A\">{xml}</room></day></schedule>"),
        ),
        (
            Kind::ScheduleJson,
            format!(
                "{{\"schedule\":{{\"conference\":{{\"days\":[{{\"rooms\":{{\"A\":[{days}]}}}}]}}}}}}"
            ),
        ),
        (Kind::Pretalx, format!("{{\"results\":[{pretalx}]}}")),
        (Kind::Csv, table),
    ] {
        let mut given = given(text.as_bytes());
        if kind != Kind::Csv {
            given.mapping = None;
        }
        let document = document(kind, &given).unwrap();
        assert_eq!(document.proposals.len(), 10_000, "{kind:?}");
    }
}

#[test]
fn long_lists_and_odd_texts_grow_no_longer() {
    let names = "a, ".repeat(50_000);
    let mails = "a@b.example, ".repeat(40_000);
    let csv = format!("Event ID,Title,Speaker,Speaker Email\n1,A,\"{names}\",\"{mails}\"\n");
    let labels = format!("A\n\n{}### Abstract x", "__A__: b ".repeat(20_000));
    let opened = format!("A\n\n{}### Abstract x", "### [".repeat(50_000));
    let bars = format!("A\n\n{}", "__".repeat(200_000));
    let divs = format!(
        "<html><body>{}<dl id=\"proposal-info\"></dl></body></html>",
        "<div>".repeat(20_000)
    );
    for (kind, text) in [
        (Kind::OsemCsv, csv),
        (Kind::Companion, labels),
        (Kind::Companion, opened),
        (Kind::Companion, bars),
        (Kind::OsemPage, divs),
    ] {
        let Ok(document) = document(kind, &given(text.as_bytes())) else {
            continue;
        };
        // A name of one letter becomes an object with its key.
        let made = serde_json::to_string(&document.proposals).unwrap().len();
        let given = text.len();
        assert!(made <= 16 * given, "{kind:?}: {made} bytes out of {given}");
    }
}

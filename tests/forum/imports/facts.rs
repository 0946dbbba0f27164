//! The same three sessions as each kind of source tells of them: two that are in the programme, one that is not. What one source
//! says at more length or in other words than another is part of it.

use serde_json::{Value, json};

/// A source: kind, text, and more flags, which name files that stand beside it.
pub(crate) struct Told {
    pub(crate) kind: &'static str,
    pub(crate) text: String,
    pub(crate) beside: Vec<(&'static str, String)>,
    pub(crate) flags: Vec<String>,
}

fn told(kind: &'static str, text: impl ToString) -> Told {
    Told {
        kind,
        text: text.to_string(),
        beside: Vec::new(),
        flags: Vec::new(),
    }
}

fn page(mark: &str, id: u32) -> String {
    format!("https://osem-{mark}.example/conferences/rivers/program/proposals/{id}")
}

const OWNS: &str = "Who owns the river?";
const SHORT: &str = "A short one";
const FISH: &str = "Counting fish";

/// One of each kind; `mark` makes its sites others than those of another mark.
pub(crate) fn all(mark: &str) -> Vec<Told> {
    vec![
        told("json", own(mark)),
        osem_api(mark),
        told("osem-csv", osem_csv()),
        told("osem-page", osem_page(mark)),
        told("schedule-xml", schedule_xml(mark)),
        told("schedule-json", schedule_json(mark)),
        told("pretalx", pretalx()),
        told("companion", companion(mark)),
        told("csv", table(mark)),
    ]
}

/// It alone knows that those of pretalx are those of OSEM.
fn own(mark: &str) -> Value {
    json!({ "summit": { "title": "Rivers" }, "proposals": [
        { "id": "p-1", "url": page(mark, 41), "code": "RIVER1", "title": OWNS, "subtitle": "A panel", "language": "en",
          "speakers": [{ "name": "Nora Lind", "country": "Norway" }, { "name": "Karim Haddad" }], "Seats": "Round" },
        { "id": "p-2", "url": page(mark, 42), "code": "SHORT2", "title": SHORT, "group": "1 - Water" },
        { "id": "p-3", "url": page(mark, 43), "code": "FISH33", "title": FISH }
    ] })
}

fn osem_api(mark: &str) -> Told {
    let event = |id: u32, title: &str, guid: &str, speakers: &[u32]| {
        json!({ "guid": guid, "url": page(mark, id), "title": title, "length": 45, "language": "English", "type": "Panel",
                "abstract": format!("{title}, says the API.\n"), "track": "T1", "room": "R1", "speaker_ids": speakers,
                "scheduled_date": format!("2031-05-06T{:02}:30:00.000+02:00", id - 32) })
    };
    let events = json!({ "events": [event(42, SHORT, "guid-of-short", &[8]), event(41, OWNS, "guid-of-owns", &[7, 8])] });
    let person = |id: u32, name: &str, from: &str| {
        json!({ "url": format!("https://osem-{mark}.example/users/{id}"), "name": name, "affiliation": from,
                "biography": format!("{name} knows rivers.") })
    };
    let speakers = json!({ "speakers": [person(7, "Nora Lind", "River Watch"), person(8, "Karim Haddad", "")] });
    let tracks = json!({ "tracks": [{ "guid": "T1", "name": "3 - Clean water", "color": "#2b6cb0" }] });
    let rooms = json!({ "rooms": [{ "guid": "R1", "name": "Hall 1" }] });
    Told {
        beside: vec![
            ("--speakers", speakers.to_string()),
            ("--tracks", tracks.to_string()),
            ("--rooms", rooms.to_string()),
        ],
        flags: vec!["--host-alias".into(), format!("fr.osem-{mark}.example")],
        ..told("osem-api", events)
    }
}

fn osem_csv() -> String {
    format!(
        "All Events\nState,Event ID,Title,Abstract,Start time,Submitter,Speaker,Speaker Email,Event Type,Track,Room\n\
         confirmed,41,{OWNS},Two rivers.,2031-05-0609:30AM ,Nora Lind,\"Nora Lind, Karim Haddad\",\"nora@osem.example, k.haddad@osem.example\",Panel,3 - Clean water,Hall 1\n\
         confirmed,42,{SHORT},Short.,,Karim Haddad,Karim Haddad,k.haddad@osem.example,Talk,3 - Clean water,\n\
         new,43,{FISH},One by one.,2031-05-0711:00AM ,Nora Lind,\"Tomás Rey, Nora Lind\",\"rey@osem.example, nora@osem.example\",Talk,,\n"
    )
}

fn osem_page(mark: &str) -> String {
    let url = page(mark, 43);
    format!(
        "<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"{FISH}\"><meta property=\"og:url\" content=\"{url}\"></head><body>\
         <div class=\"page-header\"><h2>{FISH}<br><small>From bank to bank</small></h2></div>\
         <div class=\"speakerinfo\"><h4><a href=\"/users/9\">Tomás Rey</a></h4><div class=\"text-muted\">from Lake Club</div></div>\
         <div><div class=\"col-md-12\"><p>One by one, says the page.</p></div><dl id=\"proposal-info\">\
         <div><dt>Language:</dt><dd>English</dd></div><div><dt>Difficulty:</dt><dd>Easy</dd></div></dl></div></body></html>"
    )
}

fn schedule_xml(mark: &str) -> String {
    let event = |id: u32, guid: &str, title: &str| {
        let url = page(mark, id);
        format!(
            "<event guid=\"{guid}\" id=\"{id}\"><date>2031-05-06T{:02}:30:00+02:00</date><duration>01:00</duration><room>Hall 1</room>\
             <type>Panel</type><language>en</language><title>{title}</title><track>3 - Clean water</track><abstract>From the schedule.</abstract>\
             <persons><person id=\"8\">Karim Haddad</person></persons><url>{url}</url></event>",
            id - 32
        )
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><schedule><version>1.0</version><conference><title>Rivers</title>\
         <start>2031-05-06</start><end>2031-05-07</end><time_zone_name>Europe/Oslo</time_zone_name></conference>\
         <day index=\"1\" date=\"2031-05-06\"><room name=\"Hall 1\">{}{}</room></day></schedule>",
        event(41, "guid-of-owns", OWNS),
        event(42, "guid-of-short", SHORT),
    )
}

fn schedule_json(mark: &str) -> Value {
    let event = |id: u32, code: &str, title: &str| {
        json!({ "guid": format!("slot-{id}"), "code": code, "id": id, "date": format!("2031-05-06T{}:30:00+02:00", id + 5), "room": "Hall 2",
                "duration": "01:30", "url": format!("https://talks-{mark}.example/rivers/talk/{code}/"), "title": title, "language": "en",
                "abstract": "From talks.", "track": "Clean water", "type": "Talk",
                "persons": [{ "code": "P7", "name": "Nora Lind", "url": format!("https://talks-{mark}.example/rivers/speaker/P7/") }] })
    };
    // Another system numbers its own slots, and 42 here is no session of OSEM's.
    let hall = json!({ "Hall 2": [event(7, "RIVER1", "Who owns the river? (live)"), event(8, "SHORT2", SHORT)] });
    json!({ "schedule": { "conference": { "title": "Rivers", "time_zone_name": "Europe/Oslo",
        "days": [{ "index": 1, "date": "2031-05-06", "rooms": hall }] } } })
}

fn pretalx() -> Value {
    let one = |code: &str, title: &str, state: &str, speaker: &str, mail: &str| {
        json!({ "code": code, "title": title, "state": state, "content_locale": "en", "abstract": format!("{title}, in talks."), "description": "More of it.",
                "speakers": [{ "code": format!("S{code}"), "name": speaker, "biography": null, "email": mail }],
                "submission_type": { "id": 1, "name": { "en": "Workshop" } }, "track": null, "tags": [], "slots": [], "slot_count": 1,
                "answers": [], "created": "2031-01-02T10:00:00Z", "mean_score": "4.00" })
    };
    json!({ "count": 3, "next": null, "previous": null, "results": [
        one("RIVER1", OWNS, "confirmed", "Nora Lind", "nora@talks.example"),
        one("SHORT2", SHORT, "accepted", "Karim Haddad", "karim@talks.example"),
        one("FISH33", FISH, "submitted", "Tomás Rey", "tomas@talks.example"),
    ] })
}

fn companion(mark: &str) -> String {
    format!(
        "{OWNS}\n\n## A panel of two __Group__: 2 - Water and air __Track__: 3 - Clean water __Type__: Panel __Language__: en \
         __Public Rating__: 4.50 / 5 (2 votes) ### Abstract Two rivers, says the topic. ### Description Long ago. \
         ### [speaker - Nora Lind](https://fr.osem-{mark}.example/users/7) __Affiliation__: River Watch #### Biography Counts fish.\n\
         Ceci accompagne la page https://fr.osem-{mark}.example/conference/rivers/program/proposal/41\n3 J’aime\n\nI have read it.\n"
    )
}

fn table(mark: &str) -> String {
    format!(
        "id,url,title,abstract,speakers,duration,status,Level\n\
         t-1,{},{OWNS},From a table.,Nora Lind,45,Accepted,Easy\n\
         t-2,{},{SHORT},From a table.,Karim Haddad,30,Accepted,Hard\n\
         t-3,{},{FISH},From a table.,Ida Berg,20,New,Easy\n",
        page(mark, 41),
        page(mark, 42),
        page(mark, 43)
    )
}

//! The pages of summits, their calendar and their programme.

use std::time::Duration;

use serde_json::{Value, json};

use crate::imports::{file, import};
use crate::ratings::give_role;
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::page::Page;
use crate::support::wait;
use crate::support::writing::{Topic, act, import as import_fixture, reply};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_forum_without_a_summit_says_so,
        a_summit_has_a_page_and_a_place_in_the_list,
        a_summit_says_what_is_open_and_what_comes_next,
        the_masthead_leads_to_the_latest_programme,
        only_those_who_run_summits_set_one_up,
        what_is_wrong_in_the_form_is_told_and_kept,
        what_was_set_stays_set,
        publishing_decisions_asks_once,
        replies_open_and_close_with_the_calendar,
        a_topic_about_no_proposal_is_always_open,
        the_programme_shows_what_takes_place,
        a_session_bears_the_colour_of_its_track,
        the_programme_is_a_calendar_too,
        a_page_that_is_no_calendar_has_none,
    ]
}

/// Twenty-four hours.
pub(crate) const DAY: Duration = Duration::from_secs(24 * 3600);

/// olu sets these fields of the summit "rivers" and leaves the others as they are.
#[track_caller]
pub(crate) fn set_up(forum: &Forum, fields: &[(&str, &str)]) -> Page {
    set_up_by(&forum.olu(), fields).expect(200)
}

#[track_caller]
fn set_up_by(browser: &Browser, fields: &[(&str, &str)]) -> Page {
    let page = browser.visit("/summits/rivers/settings").expect(200);
    let mut form = page.form("Save settings");
    for (name, value) in fields {
        form = if *value == "yes" { form.check(name) } else { form.set(name, value) };
    }
    form.submit("Save settings")
}

fn entries() -> Vec<Value> {
    let entry = |id: usize, state: &str, at: &str, room: &str| {
        json!({ "id": id, "title": format!("Session {id}"), "language": "en", "state": state, "type": "Panel",
            "track": "3 - Water", "scheduled_at": at, "room": room, "submitter": { "name": format!("Person {id}") } })
    };
    vec![
        entry(1, "confirmed", "2031-05-06T09:30:00-03:00", "Pavilion 1"),
        entry(2, "confirmed", "2031-05-06 09:30", "Pavilion 2"),
        entry(3, "confirmed", "2031-05-07T14:00:00Z", "Pavilion 1"),
        entry(4, "withdrawn", "2031-05-06T10:30:00-03:00", "Pavilion 1"),
        entry(5, "confirmed", "2031-05-06", "Pavilion 1"),
        json!({ "id": 6, "title": "Session 6", "language": "en", "state": "new" }),
    ]
}

fn summit(forum: &Forum) {
    let mut file = file(&entries());
    file["summit"] = json!({ "title": { "en": "Rivers", "fr": "Rivières" }, "url": "https://rivers.example",
        "starts_on": "2031-05-06", "ends_on": "2031-05-08", "time_zone": "America/Montevideo" });
    import(forum, &file, 0);
}

fn a_forum_without_a_summit_says_so(forum: &Forum) {
    let page = forum.reader().visit("/summits").expect(200);
    page.must_say("There is no summit yet.");
    assert!(!page.has_link("Programme"));
    forum.reader().visit("/summits/rivers").expect(404);
    forum.reader().visit("/summits/rivers/programme").expect(404);
}

fn a_summit_has_a_page_and_a_place_in_the_list(forum: &Forum) {
    summit(forum);
    let list = forum.reader().visit("/summits").expect(200);
    html::must_be_valid(&list);
    let page = list.link("Rivers").expect(200);
    assert_eq!(page.heading(), "Rivers");
    page.must_say("6–8 May 2031").must_say("No dates are set yet.");
    page.must_say("No member has rated a proposal yet.");
    assert_eq!(page.text_of(".tracks li"), "3 - Water 5");
    html::must_be_valid(&page);
    let home = forum.reader().visit("/").expect(200);
    assert_eq!(home.link("Rivers").expect(200).path(), "/summits/rivers");
    import_fixture(forum);
    // The page is kept, and another process imports: it shows within a second.
    wait::until("the other summit", || {
        let list = forum.reader().visit("/summits").expect(200);
        (list.all("main .plain li").len() == 2).then_some(())
    });
}

const CALENDAR: &[(&str, &str)] = &[
    ("call-from", "2026-11-01"),
    ("call-to", "2026-11-30"),
    ("call-proposing", "yes"),
    ("call-replying", "yes"),
    ("discussion-from", "2026-12-01"),
    ("discussion-to", "2026-12-31"),
    ("discussion-rating", "yes"),
    ("discussion-replying", "yes"),
    ("support-limit", "3"),
    ("support-until", "2026-12-31"),
];

fn a_summit_says_what_is_open_and_what_comes_next(forum: &Forum) {
    summit(forum);
    set_up(forum, CALENDAR);
    let reader = forum.reader();
    let page = reader.visit("/summits/rivers").expect(200);
    page.must_say("Now: Call for proposals, until 30 November 2026");
    page.must_say("Next: Discussion, from 1 December 2026");
    let open = page.text_of("main .text .terms");
    assert_eq!(
        open,
        "Proposing\nopen until 30 November 2026\nRating\nopens on 1 December 2026\n\
         Replying\nopen until 31 December 2026\n\
         Standing by proposals\nopen until 31 December 2026, up to 3 proposals each"
    );
    html::must_be_valid(&page);
    forum.pass(10 * DAY);
    forum.settle();
    let page = reader.visit("/summits/rivers").expect(200);
    page.must_say("Now: Discussion, until 31 December 2026");
    page.must_say("Next: Discussion ends, last day 31 December 2026");
}

fn the_masthead_leads_to_the_latest_programme(forum: &Forum) {
    summit(forum);
    let page = forum.reader().visit("/latest").expect(200);
    let programme = page.link("Programme").expect(200);
    assert_eq!(programme.path(), "/summits/rivers/programme");
    assert!(programme.has(".places a[aria-current]"));
    let member = forum.ana().visit("/latest").expect(200);
    assert_eq!(member.link("Programme").path(), "/summits/rivers/programme");
}

fn only_those_who_run_summits_set_one_up(forum: &Forum) {
    summit(forum);
    for person in [forum.ana(), forum.mona()] {
        for path in ["/summits/rivers/settings", "/summits/rivers/decisions"] {
            person.visit(path).expect(404);
            person.open(act(&person, path, &[("support-limit", "5")])).expect(404);
        }
        assert!(!person.visit("/summits/rivers").has_link("Settings of this summit"));
    }
    let carla = forum.join("carla");
    give_role(forum, "carla", "organiser");
    let page = carla.visit("/summits/rivers").expect(200);
    page.link("Settings of this summit").expect(200);
    set_up_by(&carla, &[("support-limit", "5")]).expect(200).must_say("Saved");
    forum.olu().visit("/summits/nowhere/settings").expect(404);
}

fn what_is_wrong_in_the_form_is_told_and_kept(forum: &Forum) {
    summit(forum);
    let olu = forum.olu();
    let page = set_up_by(
        &olu,
        &[("call-from", "2026-11-30"), ("call-to", "2026-11-01"), ("call-rating", "yes"), ("support-limit", "99")],
    )
    .expect(422);
    page.must_say("The last day is before the first.")
        .must_say("Give a number from 0 to 50.");
    assert!(page.title().starts_with("Error"), "{}", page.title());
    assert_eq!(page.form("Save settings").value("call-to"), "2026-11-01");
    assert!(page.has("[name=call-rating][checked]"));
    html::must_be_valid(&page);
    olu.visit("/summits/rivers").must_say("No dates are set yet.");
}

fn what_was_set_stays_set(forum: &Forum) {
    summit(forum);
    set_up(forum, CALENDAR);
    let page = forum.olu().visit("/summits/rivers/settings").expect(200);
    let form = page.form("Save settings");
    for (name, value) in CALENDAR.iter().filter(|(_, value)| *value != "yes") {
        assert_eq!(form.value(name), *value, "{name}");
    }
    assert!(page.has("[name=call-proposing][checked]") && !page.has("[name=call-rating][checked]"));
    assert_eq!(page.all("[name=state][checked]").len(), 8);
    // An import leaves what organisers say as it is.
    summit(forum);
    forum.reader().visit("/summits/rivers").must_say("Call for proposals");
}

fn publishing_decisions_asks_once(forum: &Forum) {
    summit(forum);
    let olu = forum.olu();
    let page = olu.visit("/summits/rivers/settings").expect(200);
    let asked = page.link("Publish decisions …").expect(200);
    assert_eq!(asked.heading(), "Publish the decisions of this summit?");
    let done = asked.press("Publish the decisions").expect(200);
    done.must_say("Published on 24 November 2026");
    assert!(!done.has_link("Publish decisions …"));
    let facts = "SELECT COUNT(*) AS number FROM facts WHERE kind = 'summit.decisions_published'";
    assert_eq!(forum.database().number(facts), 1);
    assert_eq!(olu.send(&act(&olu, "/summits/rivers/decisions", &[])).status, 303);
    assert_eq!(forum.database().number(facts), 1);
}

#[track_caller]
fn companion(browser: &Browser) -> Page {
    let page = browser.visit("/proposals/1").expect(200);
    page.link("Discuss this proposal").expect(200)
}

fn replies_open_and_close_with_the_calendar(forum: &Forum) {
    summit(forum);
    let ana = forum.ana();
    let topic = Topic::of(&companion(&ana));
    let written = companion(&ana);
    let written = written.form("Post reply").set("text", "Written before it closed.");
    set_up(forum, &[("discussion-from", "2026-12-01"), ("discussion-to", "2026-12-31"), ("discussion-replying", "yes")]);
    // Whoever began before is told why, and keeps the text.
    let refused = written.submit("Post reply").expect(422);
    refused.must_say("Replies about the proposals of this summit are closed.");
    assert_eq!(refused.form("Post reply").value("text"), "Written before it closed.");
    for browser in [ana.browser.clone(), forum.reader()] {
        let page = companion(&browser);
        page.must_say("Replies about the proposals of this summit open on 1 December 2026.");
        assert!(!page.has("textarea"), "{}", page.shown());
    }
    // Who keeps order may always reply.
    reply(&forum.mona(), &topic, "A word from those who keep order.");
    forum.pass(8 * DAY);
    forum.settle();
    reply(&ana, &topic, "In time.");
    assert!(companion(&forum.reader()).has("textarea"));
    forum.pass(40 * DAY);
    forum.settle();
    companion(&forum.reader()).must_say("What was said stays.");
}

fn a_topic_about_no_proposal_is_always_open(forum: &Forum) {
    summit(forum);
    set_up(forum, &[("discussion-from", "2026-12-01"), ("discussion-to", "2026-12-31"), ("discussion-replying", "yes")]);
    let topic = crate::support::writing::start(&forum.ben(), "The forum itself", "How is it going?");
    reply(&forum.ana(), &topic, "Well enough.");
}

fn the_programme_shows_what_takes_place(forum: &Forum) {
    summit(forum);
    let reader = forum.reader();
    let page = reader.visit("/summits/rivers/programme?view=grid").expect(200);
    html::must_be_valid(&page);
    assert_eq!(page.texts("main h2"), ["6 May 2031", "7 May 2031"]);
    let first = page.texts("main section:first-of-type thead th");
    assert_eq!(first, ["Time", "Pavilion 1", "Pavilion 2"]);
    // A time without an offset is by the clock of the place, and one in UTC is turned into it.
    assert_eq!(page.texts("tbody th"), ["09:30", "11:00"]);
    assert_eq!(page.texts("td a"), ["Session 1", "Session 2", "Session 3"]);
    assert!(page.has(".frame[tabindex='0'][role=region][aria-label]"));
    let list = reader.visit("/summits/rivers/programme?view=list").expect(200);
    assert!(!list.has("table"));
    list.must_say("11:00, Pavilion 1");
    html::must_be_valid(&list);
    let both = reader.visit("/summits/rivers/programme").expect(200);
    assert!(both.has(".wide table") && both.has(".narrow li"));
    html::must_be_valid(&both);
}

fn a_session_bears_the_colour_of_its_track(forum: &Forum) {
    let session = json!({ "id": 1, "title": "Rivers", "track": "3 - Water", "state": "confirmed", "room": "Pavilion 1",
        "scheduled_at": "2031-05-06T09:30:00+02:00" });
    let summit = json!({ "title": "Rivers", "tracks": [{ "name": "Water", "color": "#2B6CB0" }] });
    import(forum, &json!({ "summit": summit, "proposals": [session] }), 0);
    let page = forum.reader().visit("/summits/rivers/programme?view=list").expect(200);
    assert!(page.has(".swatch[aria-hidden=true] rect[fill='#2b6cb0']"), "{}", page.body);
    page.must_say("3 - Water");
}

fn the_programme_is_a_calendar_too(forum: &Forum) {
    summit(forum);
    let answer = forum.reader().fetch("/summits/rivers/programme.ics");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    let text = answer.text();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "{text}");
    for line in ["DTSTART:20310506T123000Z\r\n", "SUMMARY:Session 1\r\n", "LOCATION:Pavilion 2\r\n", "X-WR-CALNAME:Rivers\r\n"] {
        assert!(text.contains(line), "{line:?} is not in {text}");
    }
    let page = forum.reader().visit("/proposals/3").expect(200);
    let one = forum.reader().fetch(&format!("{}.ics", page.path()));
    assert!(one.text().contains("DTSTART:20310507T140000Z\r\n"), "{}", one.text());
    // What does not take place is in no calendar.
    let off = forum.reader().visit("/proposals/4").expect(200);
    assert_eq!(forum.reader().fetch(&format!("{}.ics", off.path())).status, 404);
}

fn a_page_that_is_no_calendar_has_none(forum: &Forum) {
    summit(forum);
    for path in ["/latest.ics", "/summits/rivers.ics", "/proposals.ics"] {
        assert_eq!(forum.reader().fetch(path).status, 404, "{path}");
    }
}

//! Calendars as programs read them (RFC 5545): what takes place when and where.

use poem::Response;
use url::Url;

use crate::platform::time::Time;

/// Something that takes place.
#[derive(Clone, Debug)]
pub struct Event {
    /// What it is known by for good.
    pub uid: String,
    /// When what is said here was last changed.
    pub stamp: Time,
    /// When it begins.
    pub starts_at: Time,
    /// When it ends, if that is known.
    pub ends_at: Option<Time>,
    /// What it is called.
    pub summary: String,
    /// Where.
    pub location: Option<String>,
    /// Its page.
    pub url: Url,
}

/// The text of a calendar of this name.
#[must_use]
pub fn write(name: &str, events: &[Event]) -> String {
    let mut text = String::new();
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, "PRODID:-//Plenum//Plenum//EN");
    line(&mut text, &format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        line(&mut text, "BEGIN:VEVENT");
        line(&mut text, &format!("UID:{}", event.uid));
        line(&mut text, &format!("DTSTAMP:{}", utc(event.stamp)));
        line(&mut text, &format!("DTSTART:{}", utc(event.starts_at)));
        if let Some(end) = event.ends_at {
            line(&mut text, &format!("DTEND:{}", utc(end)));
        }
        line(&mut text, &format!("SUMMARY:{}", escaped(&event.summary)));
        if let Some(location) = &event.location {
            line(&mut text, &format!("LOCATION:{}", escaped(location)));
        }
        line(&mut text, &format!("URL:{}", event.url));
        line(&mut text, "END:VEVENT");
    }
    line(&mut text, "END:VCALENDAR");
    text
}

/// A calendar as an answer.
#[must_use]
pub fn answer(text: &str) -> Response {
    Response::builder()
        .content_type("text/calendar; charset=utf-8")
        .body(text.to_owned())
}

/// The most octets of a line, without its end; longer ones go on in the next, behind a blank.
const LONGEST: usize = 75;

fn line(text: &mut String, content: &str) {
    let mut octets = 0;
    for letter in content.chars() {
        if octets + letter.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            octets = 1;
        }
        octets += letter.len_utf8();
        text.push(letter);
    }
    text.push_str("\r\n");
}

/// A text as a value: what would part or end it is escaped, and nothing in it moves a reader's screen.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            control if control.is_control() => {}
            other => value.push(other),
        }
    }
    value
}

fn utc(at: Time) -> String {
    jiff::Timestamp::from_microsecond(at.0)
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .strftime("%Y%m%dT%H%M%SZ")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(summary: &str) -> Event {
        Event {
            uid: "proposal-1@forum.example".into(),
            stamp: Time(1_480_000_000_000_000),
            starts_at: Time(1_481_185_800_000_000),
            ends_at: Some(Time(1_481_189_400_000_000)),
            summary: summary.into(),
            location: Some("Room 1, first floor".into()),
            url: Url::parse("https://forum.example/proposals/1/x").unwrap(),
        }
    }

    #[test]
    fn an_event_is_written_as_programs_read_it() {
        let text = write("A summit; 2016", &[event("Who \\ what,\nand when\u{7}")]);
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(
            lines,
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Plenum//Plenum//EN",
                "X-WR-CALNAME:A summit\\; 2016",
                "BEGIN:VEVENT",
                "UID:proposal-1@forum.example",
                "DTSTAMP:20161124T150640Z",
                "DTSTART:20161208T083000Z",
                "DTEND:20161208T093000Z",
                "SUMMARY:Who \\\\ what\\,\\nand when",
                "LOCATION:Room 1\\, first floor",
                "URL:https://forum.example/proposals/1/x",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
        );
    }

    #[test]
    fn long_lines_go_on_between_letters_in_any_script() {
        for title in ["a".repeat(300), "من يقرأ منسوب النهر؟ ".repeat(20)] {
            let text = write("x", &[event(&title)]);
            assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
            assert!(
                text.replace("\r\n ", "")
                    .contains(&format!("SUMMARY:{title}\r\n"))
            );
        }
    }

    #[test]
    fn an_end_that_nobody_knows_is_not_written() {
        let text = write(
            "x",
            &[Event {
                ends_at: None,
                ..event("A")
            }],
        );
        assert!(!text.contains("DTEND") && !write("x", &[]).contains("VEVENT"));
    }
}

//! When sessions take place.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use maud::{Markup, html};
use url::Url;

use crate::platform::calendar::Event;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::proposals::model::moments;
use crate::proposals::model::programme::Session;

/// When a session takes place, by the clock of the place: "8 December, 09:30", and with the year where it stands alone.
#[must_use]
pub fn when(locale: Locale, text: &str, zone: &str, with_year: bool) -> Option<Markup> {
    let moment = moments::read(text)?;
    let local = moment.at_place(zone);
    // The clock of the place is written as it is, so it goes through a zone that moves nothing.
    let micros = Offset::UTC.to_timestamp(local).ok()?.as_microsecond();
    let dates = Dates::new(locale, "UTC");
    let written = match (moment.has_time, with_year) {
        (true, true) => dates.day_month_year_time(micros),
        (true, false) => dates.day_month_time(micros),
        (false, true) => dates.day_month_year(micros),
        (false, false) => dates.day_month(micros),
    };
    let machine = if moment.in_utc {
        text.to_owned()
    } else {
        machine(local, moment.offset, moment.has_time)
    };
    Some(html! { time datetime=(machine) { (written) } })
}

/// The same as words alone, with the year.
#[must_use]
pub fn written(locale: Locale, text: &str, zone: &str) -> Option<String> {
    let moment = moments::read(text)?;
    let micros = Offset::UTC
        .to_timestamp(moment.at_place(zone))
        .ok()?
        .as_microsecond();
    let dates = Dates::new(locale, "UTC");
    Some(if moment.has_time {
        dates.day_month_year_time(micros)
    } else {
        dates.day_month_year(micros)
    })
}

/// A session as a calendar has it; `url` is the forum's address.
#[must_use]
pub fn event(url: &Url, session: &Session) -> Event {
    let host = url.host_str().unwrap_or("localhost");
    let mut page = url.clone();
    page.set_path(&session.href());
    Event {
        uid: format!("proposal-{}@{host}", session.id),
        stamp: session.updated_at,
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        summary: session.title.clone(),
        location: session.room.clone(),
        url: page,
    }
}

fn machine(local: DateTime, offset: Option<Offset>, has_time: bool) -> String {
    if !has_time {
        return local.date().to_string();
    }
    let offset = offset.map(|offset| {
        let seconds = offset.seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.unsigned_abs() / 60;
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    });
    format!(
        "{}{}",
        local.strftime("%Y-%m-%dT%H:%M"),
        offset.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_that_of_the_place() {
        let said = |text: &str| {
            when(Locale::En, text, "Europe/Paris", false)
                .unwrap()
                .into_string()
        };
        assert_eq!(
            said("2016-12-08T09:30:00.000+01:00"),
            r#"<time datetime="2016-12-08T09:30+01:00">8 December, 09:30</time>"#
        );
        assert_eq!(
            said("2016-12-08T08:30:00Z"),
            r#"<time datetime="2016-12-08T08:30:00Z">8 December, 09:30</time>"#
        );
        assert_eq!(
            said("2016-12-08"),
            r#"<time datetime="2016-12-08">8 December</time>"#
        );
        assert_eq!(
            when(Locale::En, "soon", "UTC", true).map(Markup::into_string),
            None
        );
    }
}

//! Moments as conference systems write them: with an offset, in UTC, or with neither.

use jiff::civil::DateTime;
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::{Offset, TimeZone};

use crate::platform::time::Time;

/// A moment that was read from a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Date and time as written.
    pub local: DateTime,
    /// What parts it from UTC; `None` when the text does not say.
    pub offset: Option<Offset>,
    /// Whether the text ends in `Z`: the moment is known, the place is not.
    pub in_utc: bool,
    /// Whether a time of day was written.
    pub has_time: bool,
}

/// Reads `2016-12-08T09:30:00.000+01:00`, `2016-07-19T16:08:28Z`, `2016-07-19 16:08:28 UTC`, `2016-07-19`.
#[must_use]
pub fn read(text: &str) -> Option<Moment> {
    let text = text.trim();
    let text = match text.strip_suffix("UTC") {
        Some(local) => format!("{}Z", local.trim_end()),
        // Ruby parts the offset by a blank.
        None => text.replacen(" +", "+", 1).replacen(" -", "-", 1),
    };
    let pieces = Pieces::parse(text.as_str()).ok()?;
    let in_utc = matches!(pieces.offset(), Some(PiecesOffset::Zulu));
    Some(Moment {
        local: pieces.date().to_datetime(pieces.time().unwrap_or_default()),
        offset: pieces.to_numeric_offset(),
        in_utc,
        has_time: pieces.time().is_some(),
    })
}

impl Moment {
    /// The moment in UTC; without an offset the text is taken to be in UTC, as databases write.
    #[must_use]
    pub fn time(&self) -> Option<Time> {
        let offset = self.offset.unwrap_or(Offset::UTC);
        let timestamp = offset.to_timestamp(self.local).ok()?;
        Some(Time(timestamp.as_microsecond()))
    }

    /// The moment that is meant by a text which says when something takes place: without an offset it is by the clock of the
    /// place, as a programme is written.
    #[must_use]
    pub fn time_at(&self, zone: &str) -> Option<Time> {
        if self.offset.is_some() {
            return self.time();
        }
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let timestamp = zone.to_timestamp(self.local).ok()?;
        Some(Time(timestamp.as_microsecond()))
    }

    /// Date and time at the place: as written, or, when written in UTC, in the zone of the summit.
    #[must_use]
    pub fn at_place(&self, zone: &str) -> DateTime {
        let zone = if self.in_utc {
            TimeZone::get(zone).ok()
        } else {
            None
        };
        match (zone, self.time()) {
            (Some(zone), Some(time)) => jiff::Timestamp::from_microsecond(time.0)
                .map_or(self.local, |timestamp| zone.to_datetime(timestamp)),
            _ => self.local,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_conference_systems_are_read() {
        for (text, micros) in [
            ("2016-07-19T16:08:28Z", 1_468_944_508_000_000),
            ("2016-07-19 16:08:28", 1_468_944_508_000_000),
            ("2016-07-19 16:08:28 UTC", 1_468_944_508_000_000),
            ("2016-07-19T18:08:28.000+02:00", 1_468_944_508_000_000),
            ("2016-07-19 18:08:28 +0200", 1_468_944_508_000_000),
            ("2016-07-19", 1_468_886_400_000_000),
        ] {
            assert_eq!(
                read(text).and_then(|m| m.time()),
                Some(Time(micros)),
                "{text}"
            );
        }
        for text in [
            "",
            "soon",
            "19/07/2016",
            "2016-13-01",
            "2016-07-19T25:00:00Z",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_without_an_offset_is_by_the_clock_of_the_place() {
        for (text, micros) in [
            ("2016-12-08 09:30", 1_481_185_800_000_000),
            ("2016-12-08T09:30:00+01:00", 1_481_185_800_000_000),
            ("2016-12-08T08:30:00Z", 1_481_185_800_000_000),
        ] {
            let time = read(text).and_then(|moment| moment.time_at("Europe/Paris"));
            assert_eq!(time, Some(Time(micros)), "{text}");
        }
    }

    #[test]
    fn a_time_is_shown_as_it_is_at_the_place() {
        let written = |text: &str| read(text).unwrap().at_place("Europe/Paris").to_string();
        assert_eq!(
            written("2016-12-08T09:30:00.000+01:00"),
            "2016-12-08T09:30:00"
        );
        assert_eq!(written("2016-12-08T08:30:00Z"), "2016-12-08T09:30:00");
        assert_eq!(written("2016-12-08 08:30"), "2016-12-08T08:30:00");
    }
}

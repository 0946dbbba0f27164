//! The time zones that members choose from.

use jiff::tz::{TimeZone, db};

/// The IANA zones that a member can choose, sorted by name: places and UTC, not the abbreviations of old.
pub fn zones() -> Vec<String> {
    const AREAS: [&str; 10] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    let mut names: Vec<String> = db()
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| {
            name == "UTC"
                || name
                    .split_once('/')
                    .is_some_and(|(area, _)| AREAS.contains(&area))
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether a name is an IANA zone.
pub fn valid_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_to_choose_from_are_places() {
        let zones = zones();
        assert!(zones.len() > 300);
        assert!(zones.iter().all(|zone| valid_zone(zone)));
        assert!(
            ["UTC", "Africa/Tunis", "Europe/Paris"]
                .iter()
                .all(|zone| zones.iter().any(|z| z == zone))
        );
        assert!(
            !zones
                .iter()
                .any(|zone| zone == "EST5EDT" || zone.starts_with("Etc/"))
        );
        assert!(valid_zone("europe/paris") && !valid_zone("Europe/Atlantis") && !valid_zone(""));
    }
}

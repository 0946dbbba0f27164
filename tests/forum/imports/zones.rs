//! A summit whose zone is told after its sessions.

use serde_json::{Value, json};

use crate::imports::bringing::catch_up;
use crate::imports::{file, import};
use crate::summits::set_up;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;

pub(crate) fn cases() -> Vec<Case> {
    cases![a_zone_that_is_told_late_moves_sessions_and_days]
}

const HOUR: i64 = 3_600_000_000;

fn a_zone_that_is_told_late_moves_sessions_and_days(forum: &Forum) {
    let entry = |id: u32, at: &str| json!({ "id": id, "title": format!("River {id}"), "language": "en", "scheduled_at": at, "duration": 30 });
    let said = |zone: Value| {
        let mut said = file(&[entry(1, "2031-05-06 09:30"), entry(2, "2031-05-06T09:30:00Z")]);
        said["summit"]["time_zone"] = zone;
        import(forum, &said, 0);
        catch_up(forum);
    };
    let moments = || {
        ["starts_at AS number FROM proposals WHERE id = 1", "ends_at AS number FROM proposals WHERE id = 1",
         "starts_at AS number FROM proposals WHERE id = 2", "opens_at AS number FROM summit_phases",
         "closes_at AS number FROM summit_phases", "support_until AS number FROM summits"]
            .map(|what| forum.database().number(&format!("SELECT {what}")))
    };
    said(Value::Null);
    set_up(forum, &[("call-from", "2031-01-01"), ("call-to", "2031-01-31"), ("support-limit", "3"), ("support-until", "2031-01-31")]);
    let before = moments();
    said("America/Montevideo".into());
    let now = moments();
    let moved = [0, 1, 2, 3, 4, 5].map(|place| now[place] - before[place]);
    let later = 3 * HOUR;
    assert_eq!(moved, [later, later, 0, later, later, later]);
    let versions = "SELECT COUNT(*) AS number FROM proposal_versions";
    assert_eq!(forum.database().number(versions), 2, "nothing that is said has changed");
}

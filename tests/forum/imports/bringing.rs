//! The command, for cases about sources of any kind.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::support::forum::Forum;

/// Imports a text of any kind and gives what it says.
#[track_caller]
pub(crate) fn bring(forum: &Forum, kind: &str, text: &[u8], flags: &[&str], code: i32) -> String {
    let path = forum.folder().join("import.file");
    std::fs::write(&path, text).expect("the file is written");
    bring_from(forum, kind, path.to_str().expect("UTF-8"), flags, code)
}

/// Imports from a file or an address.
#[track_caller]
pub(crate) fn bring_from(forum: &Forum, kind: &str, from: &str, flags: &[&str], code: i32) -> String {
    let mut told = vec!["import", kind, from];
    if !flags.contains(&"--summit") {
        told.extend(["--summit", "rivers"]);
    }
    told.extend(flags);
    let output = forum.command(&told);
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert_eq!(output.status.code(), Some(code), "{told:?}: {said}");
    said
}

/// The command runs by the machine's clock: brings the forum's own up to it, so that what the command asked for is due.
pub(crate) fn catch_up(forum: &Forum) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970");
    let forums = Duration::from_micros(forum.clock().micros().unsigned_abs());
    forum.pass(now.saturating_sub(forums) + Duration::from_secs(2));
    forum.settle();
}

//! How many queries a page took: the forum tells in a header when its settings ask it to, as those of cases do.

use http::HeaderMap;

use crate::support::browser::Browser;
use crate::support::page::Page;

const HEADER: &str = "x-plenum-queries";

#[track_caller]
pub(crate) fn of(headers: &HeaderMap) -> usize {
    let told = headers
        .get(HEADER)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse().ok());
    told.unwrap_or_else(|| panic!("the answer has no number in {HEADER}"))
}

/// Asserts that a page takes no more than so many.
#[track_caller]
pub(crate) fn at_most(limit: usize, page: &Page) {
    let queries = page.queries();
    assert!(
        queries <= limit,
        "{queries} queries instead of at most {limit} for {}",
        page.url
    );
}

/// A page as it is when all is read that is kept in memory: what another process has changed is noticed a moment later, and
/// whoever comes first after that reads the site's settings again.
#[track_caller]
pub(crate) fn settled(browser: &Browser, path: &str) -> Page {
    let mut last = browser.visit(path).expect(200);
    for _ in 0..20 {
        let next = browser.visit(path).expect(200);
        if next.queries() == last.queries() {
            return next;
        }
        last = next;
    }
    panic!("{path} never takes as many queries as before")
}

/// Asserts that a page with more on it takes as many as one with less: no query per row.
#[track_caller]
pub(crate) fn do_not_grow(small: &Page, big: &Page) {
    let (few, many) = (small.queries(), big.queries());
    assert!(
        many <= few,
        "{few} queries for {}, but {many} for {}",
        small.url,
        big.url
    );
}

//! How many queries a page took: the forum tells in a header when its settings ask it to, as those of cases do.

use http::HeaderMap;

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

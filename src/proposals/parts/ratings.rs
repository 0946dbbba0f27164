//! Ratings: a figure, a bar, a number of votes.

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::proposals::model::lists::Line;
use crate::proposals::model::ratings::{Rating, Ratings};
use crate::proposals::model::urls;
use crate::proposals::model::voices::{Committee, Tally, Voices};
use crate::proposals::model::words::RatingKind;
use crate::{t, tm};

/// The most ratings that a row shows.
const LINES: usize = 2;

/// The source's ratings that are there, under the name of the source.
#[must_use]
pub fn given(locale: Locale, ratings: &Ratings, heading: &Markup) -> Markup {
    html! {
        div.rset {
            (heading)
            div {
                @if ratings.committee.is_some() { (committee(locale, ratings.committee)) }
                @if ratings.public.is_some() { (public(locale, ratings.public)) }
            }
        }
    }
}

/// What the source's committee thinks.
#[must_use]
pub fn committee(locale: Locale, given: Option<Rating>) -> Markup {
    let whose = t!(locale, "proposals-rating-committee");
    rating(locale, &html! { (whose) }, given)
}

/// What everybody at the source thinks.
#[must_use]
pub fn public(locale: Locale, given: Option<Rating>) -> Markup {
    let whose = t!(locale, "proposals-rating-public");
    rating(locale, &html! { (whose) }, given)
}

/// The ratings of this forum under a name of their own: what a source counts is never mixed with them.
#[must_use]
pub fn forum(locale: Locale, voices: &Voices) -> Markup {
    html! {
        div.rset {
            h3 { (t!(locale, "proposals-ratings-forum")) }
            div {
                (members(locale, voices.members))
                @match voices.committee {
                    Committee::None => {},
                    Committee::Kept => p.rating {
                        span { (t!(locale, "proposals-rating-committee")) }
                        span { (t!(locale, "proposals-rating-kept")) }
                    },
                    Committee::Shown(tally) => (committee(locale, of(tally))),
                }
            }
        }
    }
}

/// What the members think.
#[must_use]
pub fn members(locale: Locale, tally: Tally) -> Markup {
    let whose = t!(locale, "proposals-rating-members");
    rating(locale, &html! { (whose) }, of(tally))
}

/// Votes of this forum as a rating.
fn of(tally: Tally) -> Option<Rating> {
    Some(Rating {
        kind: RatingKind::Public,
        average: tally.average()?,
        votes: tally.count,
        out_of: 5,
    })
}

/// The figures at the end of a row, a line each and at most [`LINES`]: what members think, then the source's public and its
/// committee. Who has not voted has no line.
#[must_use]
pub fn of_row(locale: Locale, line: &Line) -> Markup {
    let site = line.url.as_deref().and_then(urls::host);
    let public = t!(locale, "proposals-rating-public");
    let committee = t!(locale, "proposals-rating-committee");
    let given = [
        (
            t!(locale, "proposals-rating-members"),
            of(line.members),
            false,
        ),
        (public, line.ratings.public, true),
        (committee, line.ratings.committee, true),
    ];
    let lines = given
        .into_iter()
        .filter_map(|(whose, rating, at_source)| Some((whose, rating?, at_source)))
        .take(LINES);
    html! {
        @for (whose, rating, at_source) in lines {
            p.rated {
                span {
                    (whose)
                    @if let Some(site) = site.as_ref().filter(|_| at_source) {
                        span.vh { " " (t!(locale, "proposals-ratings-source", site = site)) }
                    }
                } " "
                span { (value(locale, rating)) } " "
                span { (t!(locale, "proposals-votes", n = rating.votes)) }
            }
        }
        @if line.support_count > 0 { span { (t!(locale, "supports-count", n = line.support_count)) } " " }
    }
}

fn value(locale: Locale, rating: Rating) -> Markup {
    tm!(
        locale,
        "proposals-rating",
        average = html! { b { (numbers::rating(locale, rating.average)) } },
        best = html! { (rating.out_of) }
    )
}

/// One rating: whose it is, the figure, a bar, the number of votes. Without votes its place says so.
#[must_use]
pub fn rating(locale: Locale, whose: &Markup, rating: Option<Rating>) -> Markup {
    html! {
        p.rating {
            span { (whose) }
            @match rating {
                Some(rating) => {
                    span.val { (value(locale, rating)) }
                    (bar(Some(rating)))
                    span { (t!(locale, "proposals-votes", n = rating.votes)) }
                },
                None => {
                    span.val { b { "–" } }
                    (bar(None))
                    span { (t!(locale, "proposals-votes-none")) }
                },
            }
        }
    }
}

/// Five segments of 18.4 units with gaps of 3; a segment fills by part.
fn bar(rating: Option<Rating>) -> Markup {
    let filled = rating.map(|rating| {
        let value = (rating.average / f64::from(rating.out_of.max(1)) * 5.0).clamp(0.0, 5.0);
        let width = if value >= 5.0 {
            104.0
        } else {
            value.floor() * 21.4 + value.fract() * 18.4
        };
        (width * 100.0).round() / 100.0
    });
    html! {
        svg.bar width="104" height="10" viewBox="0 0 104 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            path d="M0 5h104" {}
            @if let Some(filled) = filled { path d={ "M0 5h" (filled) } {} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(average: f64, out_of: i32) -> String {
        let rating = Rating {
            kind: crate::proposals::model::words::RatingKind::Public,
            average,
            votes: 1,
            out_of,
        };
        bar(Some(rating)).into_string()
    }

    #[test]
    fn a_bar_fills_by_its_segments() {
        for (average, out_of, width) in [
            (5.0, 5, "104"),
            (4.2, 5, "89.28"),
            (4.5, 5, "94.8"),
            (3.9, 5, "80.76"),
            (0.0, 5, "0"),
            (9.0, 10, "94.8"),
            (7.0, 5, "104"),
        ] {
            let expected = format!("<path d=\"M0 5h{width}\"></path></svg>");
            assert!(
                filled(average, out_of).ends_with(&expected),
                "{average}: {}",
                filled(average, out_of)
            );
        }
    }
}

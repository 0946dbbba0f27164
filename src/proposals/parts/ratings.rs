//! Ratings: a figure, a bar, a number of votes.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::proposals::model::lists::Line;
use crate::proposals::model::ratings::{Rating, Ratings};
use crate::proposals::model::urls;
use crate::proposals::model::voices::{Committee, Tally, Voices};
use crate::proposals::model::words::RatingKind;
use crate::{t, tm};

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

/// The figures at the end of a row: the source's, with what members think below; of a source that counts nothing, what
/// members think in their place.
#[must_use]
pub fn of_row(locale: Locale, line: &Line) -> Markup {
    let site = line.url.as_deref().and_then(urls::host);
    let at_source = |whose: Cow<'static, str>| {
        html! {
            (whose)
            @if let Some(site) = &site { span.vh { " " (t!(locale, "proposals-ratings-source", site = site)) } }
        }
    };
    html! {
        @if line.ratings == Ratings::default() && line.members.count > 0 {
            (members(locale, line.members))
        } @else {
            (rating(locale, &at_source(t!(locale, "proposals-rating-committee")), line.ratings.committee))
            (rating(locale, &at_source(t!(locale, "proposals-rating-public")), line.ratings.public))
            @if let Some(average) = line.members.average() {
                span { (t!(locale, "proposals-members-line", average = numbers::rating(locale, average), n = line.members.count)) }
            }
        }
        @if line.support_count > 0 { span { (t!(locale, "supports-count", n = line.support_count)) } }
    }
}

/// One rating: whose it is, the figure, a bar, the number of votes. Without votes its place says so.
#[must_use]
pub fn rating(locale: Locale, whose: &Markup, rating: Option<Rating>) -> Markup {
    html! {
        p.rating {
            span { (whose) }
            @match rating {
                Some(rating) => {
                    span.val {
                        (tm!(locale, "proposals-rating",
                            average = html! { b { (numbers::rating(locale, rating.average)) } },
                            best = html! { (rating.out_of) }))
                    }
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

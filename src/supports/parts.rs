//! The place on a proposal's page where members stand by it.

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::Shell;
use crate::proposals::model::Proposal;
use crate::summits::model::Summit;
use crate::summits::parts::last_day;
use crate::supports::model::{Standing, may_stand_by};
use crate::{t, tm};

/// How many stand by a proposal, and whether the viewer does.
#[must_use]
pub fn section(
    shell: &Shell,
    viewer: &Viewer,
    proposal: &Proposal,
    (standing, summit): (&Standing, Option<&Summit>),
    said: &str,
) -> Markup {
    let locale = shell.locale;
    html! {
        section.block #support tabindex="-1" {
            div.bar-head {
                h2 { (t!(locale, "supports-title")) }
                span { (t!(locale, "supports-count", n = proposal.voices.support_count)) }
            }
            @if let Some(note) = done(locale, standing, said) { (note) }
            div.note.rate {
                @if viewer.member.is_some() {
                    (own(locale, standing, summit))
                    (act(locale, viewer, proposal, standing))
                } @else {
                    (sign_in(locale, proposal, standing))
                }
            }
        }
    }
}

fn done(locale: Locale, standing: &Standing, said: &str) -> Option<Markup> {
    let words = match said {
        "stood-by" if standing.stands() => t!(locale, "supports-done"),
        "stepped-back" => t!(locale, "supports-undone"),
        _ => return None,
    };
    Some(html! { p.note role="status" { b { (words) } } })
}

/// How many of how many, and until when.
fn own(locale: Locale, standing: &Standing, summit: Option<&Summit>) -> Markup {
    let name =
        html! { @if let Some(summit) = summit { bdi lang=(summit.name_lang) { (summit.name) } } };
    html! {
        p { (tm!(locale, "supports-own-count", n = standing.by.len(), most = standing.limit, summit = name)) }
        @if let (true, Some(at)) = (standing.open, standing.until) {
            p.hint { (tm!(locale, "supports-until", date = last_day(locale, &standing.zone, at))) }
        }
    }
}

fn act(locale: Locale, viewer: &Viewer, proposal: &Proposal, standing: &Standing) -> Markup {
    let action = format!("/proposals/{}/support", proposal.id);
    let may = may_stand_by(standing, viewer);
    html! {
        @if standing.stands() {
            p { (t!(locale, "supports-stands")) }
            @if standing.open {
                p.buttons { button.btn form="act" formaction={ (action) "/drop" } { (t!(locale, "supports-step-back")) } }
            }
        } @else if let Err(words) = may {
            p { (messages::say(locale, &words)) }
            @if standing.open && !standing.own && !standing.off && standing.is_full() {
                ul.plain { @for one in &standing.by {
                    li {
                        a href=(one.href()) { bdi lang=(one.lang) { (one.title) } } " "
                        button.btn.small form="act" formaction={ "/proposals/" (one.id) "/support/drop" } name="from" value=(proposal.id) {
                            (t!(locale, "supports-step-back")) span.vh { " " bdi lang=(one.lang) { (one.title) } }
                        }
                    }
                } }
            }
        } @else {
            p.buttons { button.btn.go form="act" formaction=(action) { (t!(locale, "supports-stand-by")) } }
        }
    }
}

fn sign_in(locale: Locale, proposal: &Proposal, standing: &Standing) -> Markup {
    let way = format!("/login?back={}", proposal.href());
    let link = html! { a href=(way) { (t!(locale, "supports-sign-in-link")) } };
    html! {
        @if standing.off {
            p { (t!(locale, "supports-off")) }
        } @else if standing.open {
            p { (tm!(locale, "supports-sign-in", link = link, n = standing.limit)) }
            @if let Some(at) = standing.until {
                p.hint { (tm!(locale, "supports-until", date = last_day(locale, &standing.zone, at))) }
            }
        } @else {
            p { (t!(locale, "supports-closed")) }
        }
    }
}

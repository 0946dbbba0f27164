//! The place on a proposal's page where it is rated, or that says why it is not.

use maud::{Markup, html};

use crate::accounts::model::{GroupId, Viewer};
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::Shell;
use crate::proposals::model::Proposal;
use crate::ratings::model::{Standing, Value, may_rate, may_take_back};
use crate::summits::parts::{first_day, last_day};
use crate::{t, tm};

/// What was done, then the form; where the viewer may not rate, why, and when that changes.
#[must_use]
pub fn place(
    shell: &Shell,
    viewer: &Viewer,
    proposal: &Proposal,
    standing: &Standing,
    said: &str,
) -> Markup {
    let locale = shell.locale;
    html! {
        @if let Some(note) = done(locale, standing, said) { (note) }
        div.note.rate {
            h3 #rate-name { (t!(locale, "ratings-title")) }
            @if may_rate(standing, viewer).is_ok() {
                (form(shell, viewer, proposal, standing))
            } @else {
                (closed(locale, viewer, proposal, standing))
            }
        }
    }
}

fn done(locale: Locale, standing: &Standing, said: &str) -> Option<Markup> {
    let words = match (said, standing.given) {
        ("rated", Some(given)) => t!(locale, "ratings-done", value = given.value),
        ("rating-taken-back", None) => t!(locale, "ratings-undone"),
        _ => return None,
    };
    Some(html! { p.note role="status" { b { (words) } } })
}

fn form(shell: &Shell, viewer: &Viewer, proposal: &Proposal, standing: &Standing) -> Markup {
    let locale = shell.locale;
    let chosen = standing.given.map(|given| given.value);
    let action = format!("/proposals/{}/rating", proposal.id);
    html! {
        form method="post" action=(action) {
            (shell.token_field())
            fieldset aria-labelledby="rate-name" aria-describedby="rate-hint" {
                p.hint #rate-hint {
                    @match standing.openness.until {
                        Some(at) => (tm!(locale, "ratings-hint-until", date = last_day(locale, &proposal.zone, at))),
                        None => (t!(locale, "ratings-hint")),
                    }
                    @if viewer.is_in(GroupId::COMMITTEE) { " " (t!(locale, "ratings-committee-hint")) }
                }
                div.scale {
                    @for value in Value::ALL {
                        label {
                            input type="radio" name="value" value=(value.number()) required checked[chosen == Some(value.number())];
                            span { (value.number()) }
                        }
                    }
                }
            }
            p.buttons {
                button.btn.go { (t!(locale, "ratings-save")) }
                @if chosen.is_some() {
                    " " button.btn form="act" formaction={ (action) "/drop" } { (t!(locale, "ratings-take-back")) }
                }
            }
        }
    }
}

/// Why there is no form. A rating that was given before is shown, and goes when its member wants.
fn closed(locale: Locale, viewer: &Viewer, proposal: &Proposal, standing: &Standing) -> Markup {
    let openness = standing.openness;
    let reason = match (may_rate(standing, viewer), openness.from) {
        (Ok(()), _) => html! {},
        (Err(_), Some(at)) if !standing.own && !standing.off => {
            let date = first_day(locale, &proposal.zone, at);
            tm!(locale, "ratings-opens", date = date)
        }
        (Err(_), _) if viewer.member.is_none() && !standing.off && openness.open => {
            let way = format!("/login?back={}", proposal.href());
            let link = html! { a href=(way) { (t!(locale, "ratings-sign-in-link")) } };
            match openness.until {
                Some(at) => {
                    let date = last_day(locale, &proposal.zone, at);
                    tm!(locale, "ratings-sign-in-until", link = link, date = date)
                }
                None => tm!(locale, "ratings-sign-in", link = link),
            }
        }
        (Err(_), _) if standing.off => html! { (t!(locale, "ratings-off")) },
        (Err(_), _) if !openness.open && !standing.own => html! { (t!(locale, "ratings-closed")) },
        (Err(words), _) => html! { (messages::say(locale, &words)) },
    };
    html! {
        p { (reason) }
        @if let Some(given) = standing.given {
            p { (t!(locale, "ratings-yours", value = given.value)) }
            @if may_take_back(standing, viewer).is_ok() {
                p.buttons {
                    button.btn form="act" formaction={ "/proposals/" (proposal.id) "/rating/drop" } { (t!(locale, "ratings-take-back")) }
                }
            }
        }
    }
}

//! The page of one proposal.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::categories::model::{CategoryId, Label as CategoryLabel};
use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::fold;
use crate::platform::time::Time;
use crate::posts::model::beside::LinkedFrom;
use crate::proposals::model::content::{Content, Other, Person, Rendered};
use crate::proposals::model::origins::Origin;
use crate::proposals::model::people::PersonId;
use crate::proposals::model::ratings::Ratings;
use crate::proposals::model::versions::{Part, Version};
use crate::proposals::model::words::{Role, State};
use crate::proposals::model::{Proposal, moments};
use crate::proposals::parts;
use crate::proposals::parts::ratings::{committee, forum, public};
use crate::proposals::parts::times::when;
use crate::proposals::views::{beside, versions};
use crate::ratings::{model as rated, parts as rating};
use crate::summits::model::Summit;
use crate::supports::{model as supported, parts as support};
use crate::topics::model::about::About;
use crate::topics::parts::category_link;
use crate::{t, tm};

/// What the page shows.
pub struct Shown {
    /// The proposal.
    pub proposal: Proposal,
    /// The summit it was made to.
    pub summit: Option<Summit>,
    /// Whether and when the viewer may rate it.
    pub rating: rated::Standing,
    /// Whether and when they may stand by it, if its summit has that.
    pub support: Option<supported::Standing>,
    /// Its newest versions, the newest first.
    pub versions: Vec<Version>,
    /// The topics about it.
    pub topics: Vec<About>,
    /// Where those are.
    pub categories: HashMap<CategoryId, CategoryLabel>,
    /// Posts elsewhere that link to it.
    pub linked: Vec<LinkedFrom>,
    /// Who says which part.
    pub origins: Vec<(Part, Origin)>,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, viewer: &Viewer, shown: &Shown, said: &str) -> Page {
    let (locale, dates) = (shell.locale, &shell.dates());
    let content = &shown.proposal.content;
    let lang = parts::language(content);
    let main = html! {
        div.head {
            p.kicker.meta {
                a href="/proposals" { (t!(locale, "proposals-list-title")) } " "
                @if let Some(number) = content.number() { span { (t!(locale, "proposals-number", number = number)) } " " }
                @if let Some(kind) = &content.kind { span { (parts::unknown(kind)) } " " }
                (bricks::language_tag(lang))
                @if let Some(state) = content.state { " " (parts::state_mark(locale, state)) }
            }
            h1 { bdi lang=(lang.code()) { (content.title) } }
            @if let Some(subtitle) = &content.subtitle { p.sub { bdi lang=(lang.code()) { (subtitle) } } }
            @if let Some((id, slug)) = &shown.proposal.topic {
                p.buttons { a.btn.go href={ "/t/" (slug) "/" (id) } { (t!(locale, "proposals-discuss-link")) } }
            }
        }
        div.text {
            @if let Some(state) = content.state { (fate(locale, state)) }
            (beside::notes(shell, viewer, &shown.proposal, said))
            (ratings(shell, viewer, shown, said))
            (texts(locale, content, &shown.proposal.rendered))
            (people(locale, &shown.proposal))
            (topics(locale, dates, shown))
            (versions::section(locale, dates, &shown.proposal, &shown.versions))
        }
        aside.side aria-label=(t!(locale, "proposals-facts-title")) {
            (facts(locale, dates, shown))
            (beside::linked_from(locale, &shown.linked))
            (beside::origins(locale, &shown.origins))
        }
    };
    let mut page = Page::new(content.title.clone(), main);
    page.canonical = Some(shown.proposal.href());
    page
}

/// What became of a session that does not take place.
fn fate(locale: Locale, state: State) -> Markup {
    let words = match state {
        State::Withdrawn => Some(t!(locale, "proposals-withdrawn-note")),
        State::Canceled => Some(t!(locale, "proposals-canceled-note")),
        State::Rejected => Some(t!(locale, "proposals-rejected-note")),
        _ => None,
    };
    html! { @if let Some(words) = words { p.note.needs { (words) } } }
}

/// What people come for, and under it what the viewer thinks. The source's and the forum's own stand apart.
fn ratings(shell: &Shell, viewer: &Viewer, shown: &Shown, said: &str) -> Markup {
    let (locale, proposal) = (shell.locale, &shown.proposal);
    let source = &proposal.ratings;
    html! {
        section.block #rating tabindex="-1" {
            div.bar-head { h2 { (t!(locale, "proposals-ratings-title")) } }
            div.ratings {
                @if *source != Ratings::default() {
                    div.rset {
                        h3 { (parts::site(locale, &proposal.content)) }
                        div { (committee(locale, source.committee)) (public(locale, source.public)) }
                    }
                }
                (forum(locale, &proposal.voices))
            }
            (rating::place(shell, viewer, proposal, &shown.rating, said))
        }
        @if let Some(support) = &shown.support {
            (support::section(shell, viewer, proposal, (support, shown.summit.as_ref()), said))
        }
    }
}

fn texts(locale: Locale, content: &Content, rendered: &Rendered) -> Markup {
    let texts = [
        (t!(locale, "proposals-abstract-label"), &rendered.summary),
        (
            t!(locale, "proposals-description-label"),
            &rendered.description,
        ),
    ];
    html! {
        @for (title, text) in texts {
            @if let Some(text) = text {
                section.block {
                    div.bar-head {
                        h2 { (title) }
                        span { (tm!(locale, "proposals-as-submitted", in_language = bricks::in_language(locale, parts::language(content)))) }
                    }
                    (parts::record(content, text))
                }
            }
        }
    }
}

/// Somebody with everything that they do here.
struct Named<'a> {
    id: Option<PersonId>,
    person: Person,
    roles: Vec<Role>,
    biography: Option<&'a String>,
}

/// Whoever hands in and speaks stands once, with what either place says of them.
fn named(proposal: &Proposal) -> Vec<Named<'_>> {
    let Proposal {
        content, rendered, ..
    } = proposal;
    let mut all: Vec<Named<'_>> = Vec::new();
    for (place, (role, person)) in content.people().enumerate() {
        let biography = rendered.biographies.get(place).and_then(Option::as_ref);
        let key = fold::key(&person.name);
        match all
            .iter_mut()
            .find(|named| fold::key(&named.person.name) == key && agree(&named.person, person))
        {
            Some(named) => {
                named.roles.push(role);
                let (known, said) = (&mut named.person, person.clone());
                known.affiliation = known.affiliation.take().or(said.affiliation);
                known.country = known.country.take().or(said.country);
                known.url = known.url.take().or(said.url);
                known.other.extend(said.other);
                named.biography = named.biography.or(biography);
            }
            None => all.push(Named {
                id: proposal.people.get(place).copied().flatten(),
                person: person.clone(),
                roles: vec![role],
                biography,
            }),
        }
    }
    all
}

/// Whether two of one name may be one: nothing that both say differs. What is said twice and differently is shown twice.
fn agree(one: &Person, other: &Person) -> bool {
    let same = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    same(&one.affiliation, &other.affiliation)
        && same(&one.country, &other.country)
        && same(&one.url, &other.url)
        && same(&one.biography, &other.biography)
}

fn people(locale: Locale, proposal: &Proposal) -> Markup {
    let (content, people) = (&proposal.content, named(proposal));
    html! {
        @if !people.is_empty() {
            section.block {
                div.bar-head { h2 { (t!(locale, "proposals-people-title")) } }
                ul.persons { @for named in &people { li { (person(locale, content, named)) } } }
            }
        }
    }
}

fn person(locale: Locale, content: &Content, named: &Named<'_>) -> Markup {
    let person = &named.person;
    let roles: Vec<_> = named
        .roles
        .iter()
        .map(|role| doing(locale, *role))
        .collect();
    let from: Vec<&String> = [&person.affiliation, &person.country]
        .into_iter()
        .flatten()
        .collect();
    let site = person
        .url
        .as_deref()
        .and_then(crate::proposals::model::urls::host);
    html! {
        (bricks::face(&person.name))
        div {
            b { (parts::person_link(named.id, &person.name)) } " "
            span.role { (roles.join(&t!(locale, "common-list-comma"))) }
            @if !from.is_empty() {
                p {
                    @for (place, part) in from.iter().enumerate() {
                        @if place > 0 { (t!(locale, "common-list-comma")) }
                        bdi { (part) }
                    }
                }
            }
            @for other in &person.other { (aside(locale, other)) }
            @if let (Some(url), Some(site)) = (&person.url, site) {
                p { a.with-icon href=(url) rel="nofollow ugc noopener" {
                    span { (tm!(locale, "proposals-person-link", name = &person.name, site = site)) }
                    (bricks::turning_icon("leaves"))
                } }
            }
            @if let Some(biography) = named.biography {
                details.open {
                    summary { span { (tm!(locale, "proposals-biography-read", name = &person.name)) } }
                    (parts::record(content, biography))
                }
            }
        }
    }
}

fn aside(locale: Locale, other: &Other) -> Markup {
    let text = other.text(&t!(locale, "common-yes"), &t!(locale, "common-no"));
    html! {
        @if let Some(text) = text {
            p { (tm!(locale, "common-label-value", label = other.words(), value = text)) }
        }
    }
}

fn doing(locale: Locale, role: Role) -> std::borrow::Cow<'static, str> {
    match role {
        Role::Submitter => t!(locale, "proposals-role-submitter"),
        Role::Speaker => t!(locale, "proposals-role-speaker"),
        Role::Facilitator => t!(locale, "proposals-role-facilitator"),
    }
}

fn topics(locale: Locale, dates: &Dates, shown: &Shown) -> Markup {
    html! {
        section.block {
            div.bar-head {
                h2 { (t!(locale, "proposals-topics-title")) }
                a.btn.small href={ "/topics/new?proposal=" (shown.proposal.id) } { (t!(locale, "proposals-start-topic")) }
            }
            ul.rows {
                @for topic in &shown.topics {
                    li.row {
                        div {
                            h3.title { a href=(topic.href()) { bdi lang=(topic.lang.code()) { (topic.title) } } }
                            p.meta {
                                @if let Some(category) = shown.categories.get(&topic.category) {
                                    (category_link(topic.category, category)) " "
                                }
                                (bricks::language_tag(topic.lang))
                                @if topic.companion { " " span { (t!(locale, "topics-companion")) } }
                                @if let Some(name) = &topic.last_poster { " " span { (tm!(locale, "topics-last-by", name = name)) } }
                            }
                        }
                        p.figs {
                            span { (t!(locale, "topics-replies", n = topic.reply_count)) } " "
                            span { (t!(locale, "likes-count", n = topic.like_count)) }
                            @if let Some(at) = topic.listed_at { " " span.when { (bricks::day(dates, at)) } }
                        }
                    }
                }
            }
        }
    }
}

fn facts(locale: Locale, dates: &Dates, shown: &Shown) -> Markup {
    let proposal = &shown.proposal;
    let content = &proposal.content;
    let when = content
        .scheduled_at
        .as_deref()
        .and_then(|text| when(locale, text, &proposal.zone, true));
    html! {
        section.block {
            h2 { (t!(locale, "proposals-facts-title")) }
            dl.terms {
                @if let Some(summit) = &shown.summit {
                    (term(&t!(locale, "summits-label"), &html! { a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } } }))
                }
                @if let Some(group) = &content.group {
                    (term(&t!(locale, "proposals-group-label"), &parts::unknown(&group.label)))
                }
                @if let Some(track) = &content.track {
                    (term(&t!(locale, "proposals-track-label"), &html! { @match &proposal.track {
                        Some((id, lang)) => a href={ "/proposals?track=" (id) } { bdi lang=(lang) { (track.label) } },
                        None => (parts::unknown(&track.label)),
                    } }))
                }
                @if let Some(when) = &when { (term(&t!(locale, "proposals-time-label"), when)) }
                @if let Some(minutes) = content.duration {
                    (term(&t!(locale, "proposals-duration-label"), &html! { (t!(locale, "proposals-duration", n = minutes)) }))
                }
                @if let Some(room) = &content.room {
                    (term(&t!(locale, "proposals-room-label"), &parts::unknown(room)))
                }
                @if let Some(audience) = &content.expected_audience {
                    (term(&t!(locale, "proposals-audience-label"), &html! { (figure(locale, audience)) }))
                }
                @if let Some(at) = time(content.created_at.as_deref()) {
                    (term(&t!(locale, "proposals-created-label"), &bricks::moment(dates, at)))
                }
                @if let Some(at) = time(content.updated_at.as_deref()) {
                    (term(&t!(locale, "proposals-updated-label"), &bricks::moment(dates, at)))
                }
            }
            @if content.url.is_some() { p { (parts::source_link(locale, content, &proposal.href())) } }
        }
        (others(locale, content))
    }
}

/// What only this source says, under its own labels and in its order.
fn others(locale: Locale, content: &Content) -> Markup {
    let (yes, no) = (t!(locale, "common-yes"), t!(locale, "common-no"));
    let said: Vec<(String, String)> = content
        .other
        .iter()
        .filter_map(|other| Some((other.words(), other.text(&yes, &no)?)))
        .collect();
    html! {
        @if !said.is_empty() {
            section.block {
                h2 { (t!(locale, "proposals-other-title")) }
                dl.terms {
                    @for (label, text) in said { (term(&label, &html! { bdi { (text) } })) }
                }
            }
        }
    }
}

fn term(label: &str, value: &Markup) -> Markup {
    html! { div { dt { (label) } dd { (value) } } }
}

fn time(text: Option<&str>) -> Option<Time> {
    moments::read(text?)?.time()
}

/// A number as the reader writes it; words stay as they are.
fn figure(locale: Locale, text: &str) -> Markup {
    match text.parse::<i64>() {
        Ok(number) => html! { (numbers::integer(locale, number)) },
        Err(_) => html! { bdi { (text) } },
    }
}

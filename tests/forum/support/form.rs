//! A form, filled in and sent as a browser without script does it.

mod encoding;
mod fields;

use std::collections::HashMap;

use http::Method;

use crate::support::browser::Sending;
use crate::support::form::encoding::{Part, multipart, urlencoded};
use crate::support::form::fields::{
    Node, State, buttons, initial, is_called, is_disabled, owner, refusal, value_of,
};
use crate::support::names::{self, selector, squeeze};
use crate::support::page::Page;

pub(crate) struct Form<'page> {
    page: &'page Page,
    form: Node<'page>,
    /// The fields' contents, by the place of the field in the form.
    states: HashMap<usize, State>,
    fields: Vec<Node<'page>>,
    checked_by_browser: bool,
}

impl<'page> Form<'page> {
    #[track_caller]
    pub(crate) fn find(page: &'page Page, css_or_button: &str) -> Self {
        if let Some(button) = buttons(page).find(|button| is_called(page, *button, css_or_button)) {
            let form = owner(page, button);
            let Some(form) = form else {
                panic!("the button {css_or_button:?} has no form{}", page.shown())
            };
            return Self::of(page, form);
        }
        let form = scraper::Selector::parse(css_or_button).ok();
        let form = form.and_then(|css| {
            page.document
                .select(&css)
                .find(|form| form.value().name() == "form")
        });
        let Some(form) = form else {
            let names: Vec<_> = buttons(page)
                .map(|button| names::name(&page.document, button))
                .collect();
            panic!(
                "no form or button {css_or_button:?}, but buttons {names:?}{}",
                page.shown()
            )
        };
        Self::of(page, form)
    }

    fn of(page: &'page Page, form: Node<'page>) -> Self {
        let all = page.all("input, select, textarea");
        let fields: Vec<_> = all
            .into_iter()
            .filter(|field| owner(page, *field).is_some_and(|owner| owner.id() == form.id()))
            .collect();
        let states = fields
            .iter()
            .enumerate()
            .filter_map(|(place, field)| Some((place, initial(*field)?)))
            .collect();
        let checked_by_browser = form.attr("novalidate").is_none();
        Self {
            page,
            form,
            states,
            fields,
            checked_by_browser,
        }
    }

    /// Fills in a field, called by its name or its label.
    #[track_caller]
    pub(crate) fn set(mut self, field: &str, text: &str) -> Self {
        let place = self.place(field, |state| matches!(state, State::Text(_)));
        self.states.insert(place, State::Text(text.to_owned()));
        self
    }

    /// Checks a box, called by its name or label; a radio button by its label.
    #[track_caller]
    pub(crate) fn check(mut self, field: &str) -> Self {
        let place = self.place(field, |state| matches!(state, State::Checked(_)));
        let group = self.fields[place].attr("name");
        if self.fields[place].attr("type") == Some("radio") {
            for (other, field) in self.fields.iter().enumerate() {
                if field.attr("type") == Some("radio") && field.attr("name") == group {
                    self.states.insert(other, State::Checked(false));
                }
            }
        }
        self.states.insert(place, State::Checked(true));
        self
    }

    #[track_caller]
    pub(crate) fn uncheck(mut self, field: &str) -> Self {
        let place = self.place(field, |state| matches!(state, State::Checked(_)));
        self.states.insert(place, State::Checked(false));
        self
    }

    /// Chooses in a list or among radio buttons, by the text that people see or by the value.
    #[track_caller]
    pub(crate) fn choose(mut self, field: &str, option: &str) -> Self {
        if let Some(place) = self.radio(field, option) {
            let label = names::name(&self.page.document, self.fields[place]);
            return self.check(&label);
        }
        let place = self.place(field, |state| matches!(state, State::Chosen(_)));
        let list = self.fields[place];
        let options: Vec<_> = list.select(&selector("option")).collect();
        let found = options
            .iter()
            .find(|each| names::text(**each) == squeeze(option) || value_of(**each) == option);
        let Some(found) = found else {
            let texts: Vec<_> = options.iter().map(|option| names::text(*option)).collect();
            panic!(
                "{field:?} offers no {option:?}, but {texts:?}{}",
                self.page.shown()
            )
        };
        let mut chosen = vec![value_of(*found)];
        if let (true, Some(State::Chosen(before))) =
            (list.attr("multiple").is_some(), self.states.get(&place))
        {
            chosen.extend(before.clone());
        }
        self.states.insert(place, State::Chosen(chosen));
        self
    }

    fn radio(&self, name: &str, option: &str) -> Option<usize> {
        self.fields.iter().position(|field| {
            let called = names::name(&self.page.document, *field) == squeeze(option);
            field.attr("type") == Some("radio")
                && field.attr("name") == Some(name)
                && (called || field.attr("value") == Some(option))
        })
    }

    /// Puts a file into a field.
    #[track_caller]
    pub(crate) fn attach(mut self, field: &str, name: &str, kind: &str, bytes: &[u8]) -> Self {
        let place = self.place(field, |state| matches!(state, State::File { .. }));
        let file = State::File {
            name: name.to_owned(),
            kind: kind.to_owned(),
            bytes: bytes.to_owned(),
        };
        self.states.insert(place, file);
        self
    }

    /// What a field holds now: the text, the chosen value, `on` for a checked box and nothing for an empty one.
    #[track_caller]
    pub(crate) fn value(&self, field: &str) -> String {
        match &self.states[&self.place(field, |_| true)] {
            State::Text(text) => text.clone(),
            State::Checked(checked) => if *checked { "on" } else { "" }.to_owned(),
            State::Chosen(values) => values.join(", "),
            State::File { name, .. } => name.clone(),
        }
    }

    /// Whether it has a field of this name or label.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|each| {
            each.attr("name") == Some(field)
                || names::name(&self.page.document, *each) == squeeze(field)
        })
    }

    /// Sends what a browser would refuse to send, as an old one or a program does.
    pub(crate) fn unchecked(mut self) -> Self {
        self.checked_by_browser = false;
        self
    }

    /// Sends it with the button of this accessible name.
    #[track_caller]
    pub(crate) fn submit(self, button: &str) -> Page {
        let browser = self.page.browser.clone();
        browser.open(self.ready(button))
    }

    /// Sends it as Enter in a text field does: with the first button.
    #[track_caller]
    pub(crate) fn enter(self) -> Page {
        let button = buttons(self.page).find(|button| self.owns(*button));
        self.page.browser.open(self.sending(button))
    }

    /// The request that pressing this button would send, to be sent from elsewhere or more than once.
    #[track_caller]
    pub(crate) fn ready(&self, button: &str) -> Sending {
        let found =
            buttons(self.page).find(|each| self.owns(*each) && is_called(self.page, *each, button));
        let Some(found) = found else {
            panic!("the form has no button {button:?}{}", self.page.shown())
        };
        self.sending(Some(found))
    }

    fn owns(&self, element: Node<'_>) -> bool {
        owner(self.page, element).is_some_and(|form| form.id() == self.form.id())
    }

    /// The place of the field of this name or label.
    #[track_caller]
    fn place(&self, field: &str, fits: impl Fn(&State) -> bool) -> usize {
        let fitting = |place: &usize| {
            self.states.get(place).is_some_and(&fits) && !is_disabled(self.fields[*place])
        };
        let all = || (0..self.fields.len()).filter(fitting);
        let visible = |place: &usize| self.fields[*place].attr("type") != Some("hidden");
        let is_named = |place: &usize| self.fields[*place].attr("name") == Some(field);
        let named = all()
            .filter(visible)
            .find(is_named)
            .or_else(|| all().find(is_named));
        let labelled = || {
            all().find(|place| {
                names::name(&self.page.document, self.fields[*place]) == squeeze(field)
            })
        };
        let Some(place) = named.or_else(labelled) else {
            let known: Vec<_> = self
                .fields
                .iter()
                .map(|field| field.attr("name").unwrap_or("(no name)"))
                .collect();
            panic!(
                "no field {field:?} to fill in so, but {known:?}{}",
                self.page.shown()
            )
        };
        place
    }

    #[track_caller]
    fn sending(&self, button: Option<Node<'page>>) -> Sending {
        let of_button = |name| button.and_then(|button| button.attr(name));
        if self.checked_by_browser && of_button("formnovalidate").is_none() {
            let filled = self
                .fields
                .iter()
                .enumerate()
                .filter(|(_, field)| !is_disabled(**field));
            for (place, field) in filled {
                if let Some(refused) = refusal(*field, self.states.get(&place)) {
                    panic!("a browser refuses {refused}{}", self.page.shown());
                }
            }
        }
        let action = of_button("formaction")
            .or_else(|| self.form.attr("action"))
            .unwrap_or_default();
        let mut url = if action.is_empty() {
            self.page.url.clone()
        } else {
            self.page.join(action)
        };
        let method = of_button("formmethod")
            .or_else(|| self.form.attr("method"))
            .unwrap_or("get");
        let kind = of_button("formenctype")
            .or_else(|| self.form.attr("enctype"))
            .unwrap_or_default();
        let parts = self.parts(button);
        let from = Some(self.page.url.clone());
        if !method.eq_ignore_ascii_case("post") {
            url.set_query(Some(&urlencoded(parts)));
            return Sending {
                from,
                ..Sending::get(url)
            };
        }
        let (content_type, body) = if kind.eq_ignore_ascii_case("multipart/form-data") {
            multipart(parts)
        } else {
            (
                "application/x-www-form-urlencoded".to_owned(),
                urlencoded(parts).into_bytes(),
            )
        };
        Sending {
            method: Method::POST,
            url,
            content_type: Some(content_type),
            body,
            from,
        }
    }

    /// What the form sends, in the order of the page.
    fn parts(&self, pressed: Option<Node<'page>>) -> Vec<(String, Part)> {
        let mut parts = Vec::new();
        let pressed_id = pressed.map(|button| button.id());
        let everything = self.page.all("input, select, textarea, button");
        for element in everything
            .into_iter()
            .filter(|element| self.owns(*element) && !is_disabled(*element))
        {
            let Some(name) = element.attr("name").filter(|name| !name.is_empty()) else {
                continue;
            };
            if Some(element.id()) == pressed_id {
                parts.push((
                    name.to_owned(),
                    Part::Text(element.attr("value").unwrap_or_default().to_owned()),
                ));
                continue;
            }
            let place = self
                .fields
                .iter()
                .position(|field| field.id() == element.id());
            let state = place.and_then(|place| self.states.get(&place));
            let value = || element.attr("value").unwrap_or("on").to_owned();
            match state.cloned() {
                Some(State::Text(text)) => parts.push((name.to_owned(), Part::Text(text))),
                Some(State::Checked(true)) => parts.push((name.to_owned(), Part::Text(value()))),
                Some(State::Chosen(values)) => {
                    parts.extend(
                        values
                            .into_iter()
                            .map(|value| (name.to_owned(), Part::Text(value))),
                    );
                }
                Some(State::File {
                    name: file,
                    kind,
                    bytes,
                }) => {
                    parts.push((
                        name.to_owned(),
                        Part::File {
                            name: file,
                            kind,
                            bytes,
                        },
                    ));
                }
                Some(State::Checked(false)) | None => {}
            }
        }
        parts
    }
}

//! What a form's fields are and hold.

use scraper::ElementRef;

use crate::support::names::{self, selector, squeeze};
use crate::support::page::Page;

pub(crate) type Node<'page> = ElementRef<'page>;

#[derive(Clone, Debug)]
pub(crate) enum State {
    Text(String),
    Checked(bool),
    Chosen(Vec<String>),
    File {
        name: String,
        kind: String,
        bytes: Vec<u8>,
    },
}

/// The form an element belongs to: the one it names, else the one around it.
pub(crate) fn owner<'page>(page: &'page Page, element: Node<'page>) -> Option<Node<'page>> {
    if let Some(id) = element.attr("form") {
        return names::by_id(&page.document, id).filter(|form| form.value().name() == "form");
    }
    element
        .ancestors()
        .filter_map(ElementRef::wrap)
        .find(|around| around.value().name() == "form")
}

/// The buttons that send forms.
pub(crate) fn buttons(page: &Page) -> impl Iterator<Item = Node<'_>> {
    let sends = |button: &Node<'_>| match button.value().name() {
        "button" => !matches!(button.attr("type"), Some("button" | "reset")),
        _ => matches!(button.attr("type"), Some("submit" | "image")),
    };
    page.all("button, input")
        .into_iter()
        .filter(sends)
        .filter(|button| !is_disabled(*button))
}

pub(crate) fn is_called(page: &Page, button: Node<'_>, name: &str) -> bool {
    names::name(&page.document, button) == squeeze(name)
}

pub(crate) fn is_disabled(field: Node<'_>) -> bool {
    let around =
        |node: Node<'_>| node.value().name() == "fieldset" && node.attr("disabled").is_some();
    field.attr("disabled").is_some() || field.ancestors().filter_map(ElementRef::wrap).any(around)
}

pub(crate) fn value_of(option: Node<'_>) -> String {
    option
        .attr("value")
        .map_or_else(|| names::text(option), ToOwned::to_owned)
}

/// What a field holds when the page opens; what never sends has nothing.
pub(crate) fn initial(field: Node<'_>) -> Option<State> {
    let text = || field.attr("value").unwrap_or_default().to_owned();
    match (field.value().name(), field.attr("type").unwrap_or("text")) {
        ("textarea", _) => Some(State::Text(field.text().collect())),
        ("select", _) => Some(State::Chosen(initially_chosen(field))),
        (_, "checkbox" | "radio") => Some(State::Checked(field.attr("checked").is_some())),
        (_, "file") => Some(State::File {
            name: String::new(),
            kind: "application/octet-stream".into(),
            bytes: vec![],
        }),
        (_, "submit" | "image" | "button" | "reset") => None,
        _ => Some(State::Text(text())),
    }
}

pub(crate) fn initially_chosen(list: Node<'_>) -> Vec<String> {
    let options: Vec<_> = list.select(&selector("option")).collect();
    let selected: Vec<_> = options
        .iter()
        .filter(|option| option.attr("selected").is_some())
        .collect();
    if list.attr("multiple").is_some() {
        return selected
            .into_iter()
            .map(|option| value_of(*option))
            .collect();
    }
    let first = || {
        options
            .iter()
            .find(|option| option.attr("disabled").is_none())
    };
    selected
        .last()
        .copied()
        .or_else(first)
        .map(|option| value_of(*option))
        .into_iter()
        .collect()
}

/// Why a browser would not send this field as it stands.
pub(crate) fn refusal(field: Node<'_>, state: Option<&State>) -> Option<String> {
    let name = field.attr("name").unwrap_or_default();
    let number = |name| {
        field
            .attr(name)
            .and_then(|number| number.parse::<usize>().ok())
    };
    if let Some(State::Text(text)) = state {
        let length = text.encode_utf16().count();
        let too_long = number("maxlength").is_some_and(|most| length > most);
        let too_short = number("minlength").is_some_and(|least| length < least);
        let no_address = field.attr("type") == Some("email") && !text.contains('@');
        if too_long || (length > 0 && (too_short || no_address)) {
            return Some(format!("{text:?} in {name:?}"));
        }
    }
    let empty = match state? {
        State::Text(text) => text.is_empty(),
        State::Checked(checked) => !checked && field.attr("type") == Some("checkbox"),
        State::Chosen(values) => values.iter().all(String::is_empty),
        State::File { name, .. } => name.is_empty(),
    };
    (empty && field.attr("required").is_some()).then(|| format!("to send an empty {name:?}"))
}

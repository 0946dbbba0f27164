//! What a screen reader is told.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::support::tab::Tab;

/// Roles that say nothing by themselves.
const SILENT: &[&str] = &[
    "generic",
    "none",
    "InlineTextBox",
    "LineBreak",
    "ListMarker",
    "ignored",
];

/// Roles whose name is their text, which is then not told twice.
const NAMED_BY_TEXT: &[&str] = &[
    "link",
    "button",
    "heading",
    "option",
    "DisclosureTriangle",
    "menuitem",
    "tab",
    "columnheader",
];

/// States worth telling, and their dull value.
const STATES: &[(&str, &str)] = &[
    ("level", ""),
    ("focused", "false"),
    ("disabled", "false"),
    ("checked", ""),
    ("pressed", ""),
    ("expanded", ""),
    ("selected", "false"),
    ("required", "false"),
    ("invalid", "false"),
    ("readonly", "false"),
];

impl Tab {
    /// The element of this accessible name and one of these roles, waited for.
    #[track_caller]
    pub(super) fn find(&mut self, name: &str, roles: &[&str]) -> Value {
        let mut found = Value::Null;
        self.wait(&format!("{name:?} among {roles:?}"), |tab| {
            found = tab.query(name, roles);
            !found.is_null()
        });
        found
    }

    /// Whether something of this accessible name is there.
    pub(crate) fn has(&mut self, name: &str) -> bool {
        !self.query(name, &[]).is_null()
    }

    fn query(&mut self, name: &str, roles: &[&str]) -> Value {
        let root = self.tools.call("DOM.getDocument", json!({ "depth": 0 }));
        let question = json!({ "nodeId": root["root"]["nodeId"], "accessibleName": name });
        // While a page gives way to the next there is no tree to ask.
        let answer = self
            .tools
            .ask("Accessibility.queryAXTree", question)
            .unwrap_or_default();
        let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
        let fits = |node: &&Value| {
            let role = node["role"]["value"].as_str().unwrap_or_default();
            node["ignored"] != true && (roles.is_empty() || roles.contains(&role))
        };
        nodes
            .iter()
            .find(fits)
            .map_or(Value::Null, |node| node["backendDOMNodeId"].clone())
    }

    /// What has the focus, as `button "Like post 12"`.
    #[track_caller]
    pub(crate) fn focused(&mut self) -> String {
        let element = json!({ "expression": "document.activeElement" });
        let element = self.tools.call("Runtime.evaluate", element);
        let question =
            json!({ "objectId": element["result"]["objectId"], "fetchRelatives": false });
        let answer = self.tools.call("Accessibility.getPartialAXTree", question);
        Node::read(&answer["nodes"][0]).called()
    }

    /// The tree as text: a line for each thing, `role "name" [states]`, indented by what it is in.
    #[track_caller]
    pub(crate) fn ax_tree(&mut self) -> String {
        let answer = self.tools.call("Accessibility.getFullAXTree", json!({}));
        let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
        let by_id: HashMap<_, _> = nodes
            .iter()
            .filter_map(|node| Some((node["nodeId"].as_str()?, Node::read(node))))
            .collect();
        let root = nodes
            .first()
            .and_then(|node| node["nodeId"].as_str())
            .expect("a tree");
        let mut text = String::new();
        write(&by_id, root, 0, false, &mut text);
        text
    }
}

struct Node {
    role: String,
    name: String,
    states: Vec<String>,
    children: Vec<String>,
}

impl Node {
    fn read(node: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let ignored = node["ignored"] == true;
        let children = node["childIds"]
            .as_array()
            .into_iter()
            .flatten()
            .map(text)
            .collect();
        let properties = node["properties"].as_array().cloned().unwrap_or_default();
        let mut states = Vec::new();
        for (state, dull) in STATES {
            let property = properties
                .iter()
                .find(|property| property["name"] == *state);
            let value = property.map(|property| match &property["value"]["value"] {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            match value.as_deref() {
                None => {}
                Some(value) if value == *dull => {}
                Some("true") => states.push((*state).to_owned()),
                Some(value) => states.push(format!("{state}={value}")),
            }
        }
        if let Some(value) = node["value"]["value"]
            .as_str()
            .filter(|value| !value.is_empty())
        {
            states.push(format!("value={value:?}"));
        }
        if let Some(more) = node["description"]["value"]
            .as_str()
            .filter(|more| !more.is_empty())
        {
            states.push(format!("description={more:?}"));
        }
        Self {
            role: if ignored {
                "ignored".into()
            } else {
                text(&node["role"]["value"])
            },
            name: crate::support::names::squeeze(
                node["name"]["value"].as_str().unwrap_or_default(),
            ),
            states,
            children,
        }
    }

    fn called(&self) -> String {
        if self.name.is_empty() {
            self.role.clone()
        } else {
            format!("{} {:?}", self.role, self.name)
        }
    }
}

fn write(nodes: &HashMap<&str, Node>, id: &str, depth: usize, text_told: bool, out: &mut String) {
    let Some(node) = nodes.get(id) else { return };
    let is_text = node.role == "StaticText";
    let tells =
        !SILENT.contains(&node.role.as_str()) && !(is_text && (text_told || node.name.is_empty()));
    if tells {
        out.push_str(&"  ".repeat(depth));
        out.push_str(&if is_text {
            format!("{:?}", node.name)
        } else {
            node.called()
        });
        if !node.states.is_empty() {
            out.push_str(&format!(" [{}]", node.states.join(" ")));
        }
        out.push('\n');
    }
    let text_told = text_told || NAMED_BY_TEXT.contains(&node.role.as_str());
    for child in &node.children {
        write(nodes, child, depth + usize::from(tells), text_told, out);
    }
}

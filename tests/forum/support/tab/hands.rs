//! Mouse and keys.

use serde_json::{Value, json};

use crate::support::tab::Tab;

/// What can be pressed, by the roles of the accessibility tree.
const PRESSABLE: &[&str] = &[
    "button",
    "link",
    "checkbox",
    "radio",
    "DisclosureTriangle",
    "tab",
    "menuitem",
    "option",
    "switch",
];

/// What can be typed into.
const TYPABLE: &[&str] = &["textbox", "searchbox", "combobox", "spinbutton"];

impl Tab {
    /// Clicks what has this accessible name.
    #[track_caller]
    pub(crate) fn click(&mut self, name: &str) {
        let node = self.find(name, PRESSABLE);
        self.click_node(&node);
    }

    /// Clicks what opens another page, and waits for that.
    #[track_caller]
    pub(crate) fn click_through(&mut self, name: &str) {
        let node = self.find(name, PRESSABLE);
        self.through(|tab| tab.click_node(&node));
    }

    /// Clicks into a field of this name and types instead of what is there.
    #[track_caller]
    pub(crate) fn fill(&mut self, field: &str, text: &str) {
        let node = self.find(field, TYPABLE);
        self.click_node(&node);
        self.press("Control+a");
        self.type_text(text);
    }

    /// Types where the focus is, key by key.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            if letter == '\n' {
                self.press("Enter");
            } else {
                let letter = letter.to_string();
                self.key(&json!({ "key": letter, "text": letter }));
            }
        }
    }

    /// Presses a key or several together: `Tab`, `Shift+Tab`, `Control+Enter`, `Escape`, `j`.
    #[track_caller]
    pub(crate) fn press(&mut self, keys: &str) {
        let mut parts: Vec<_> = keys.split('+').collect();
        let key = parts.pop().unwrap_or_default();
        let modifier = |part: &str| match part {
            "Alt" => 1,
            "Control" => 2,
            "Meta" => 4,
            "Shift" => 8,
            _ => panic!("{part} is no modifier"),
        };
        let modifiers: u32 = parts.iter().map(|part| modifier(part)).sum();
        let mut event = known_key(key);
        event["modifiers"] = json!(modifiers);
        if modifiers & 6 != 0 {
            // With Control nothing is written; headless, editing commands must be told by name.
            event.as_object_mut().expect("an object").remove("text");
            if key == "a" {
                event["commands"] = json!(["selectAll"]);
            }
        }
        self.key(&event);
    }

    fn key(&mut self, event: &Value) {
        let mut event = event.clone();
        event["type"] = json!(if event.get("text").is_some() {
            "keyDown"
        } else {
            "rawKeyDown"
        });
        self.tools.call("Input.dispatchKeyEvent", event.clone());
        event["type"] = json!("keyUp");
        event.as_object_mut().expect("an object").remove("text");
        event.as_object_mut().expect("an object").remove("commands");
        self.tools.call("Input.dispatchKeyEvent", event);
    }

    #[track_caller]
    fn click_node(&mut self, node: &Value) {
        self.tools.call(
            "DOM.scrollIntoViewIfNeeded",
            json!({ "backendNodeId": node }),
        );
        let quads = self
            .tools
            .call("DOM.getContentQuads", json!({ "backendNodeId": node }));
        let corners: Vec<f64> = quads["quads"][0]
            .as_array()
            .expect("a visible element")
            .iter()
            .filter_map(Value::as_f64)
            .collect();
        let middle = |first: usize| corners.iter().skip(first).step_by(2).sum::<f64>() / 4.0;
        let (x, y) = (middle(0), middle(1));
        self.must_be_on_top(node, x, y);
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({
                "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1,
            });
            self.tools.call("Input.dispatchMouseEvent", event);
        }
    }

    /// Nobody can press what is covered by something else.
    #[track_caller]
    fn must_be_on_top(&mut self, node: &Value, x: f64, y: f64) {
        let object = self
            .tools
            .call("DOM.resolveNode", json!({ "backendNodeId": node }));
        let function = "function (x, y) {
            const top = document.elementFromPoint(x, y);
            const hit = top && (this.contains(top) || top.contains(this)
                || [...(this.labels ?? [])].some((label) => label.contains(top)));
            return hit ? '' : top ? top.outerHTML.slice(0, 200) : 'nothing';
        }";
        let call = json!({
            "objectId": object["object"]["objectId"], "functionDeclaration": function, "returnByValue": true,
            "arguments": [{ "value": x }, { "value": y }],
        });
        let covering = self.tools.call("Runtime.callFunctionOn", call);
        let covering = covering["result"]["value"].as_str().unwrap_or_default();
        assert!(covering.is_empty(), "at {x}, {y} lies {covering}");
    }
}

fn known_key(key: &str) -> Value {
    let (code, text) = match key {
        "Backspace" => (8, None),
        "Tab" => (9, None),
        "Enter" => (13, Some("\r")),
        "Escape" => (27, None),
        "Space" => (32, Some(" ")),
        "PageUp" => (33, None),
        "PageDown" => (34, None),
        "End" => (35, None),
        "Home" => (36, None),
        "ArrowLeft" => (37, None),
        "ArrowUp" => (38, None),
        "ArrowRight" => (39, None),
        "ArrowDown" => (40, None),
        "Delete" => (46, None),
        letter => {
            let code = letter
                .chars()
                .next()
                .map_or(0, |letter| u32::from(letter.to_ascii_uppercase()));
            let code_name = format!("Key{}", letter.to_uppercase());
            return json!({ "key": letter, "code": code_name, "text": letter, "windowsVirtualKeyCode": code });
        }
    };
    let name = if key == "Space" { " " } else { key };
    let mut event = json!({ "key": name, "code": key, "windowsVirtualKeyCode": code });
    if let Some(text) = text {
        event["text"] = json!(text);
    }
    event
}

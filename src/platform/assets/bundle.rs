//! Makes one file of many: the script from modules, the sprite from icons.

/// Joins modules, in the order given, into one. Each stands in a block of its own, so its names are its own;
/// so a module must not use `import` or `export`.
pub fn join_modules<'s>(modules: impl IntoIterator<Item = &'s str>) -> String {
    let mut joined = String::new();
    for module in modules {
        joined.push_str("{\n");
        joined.push_str(module.trim_end());
        // On a line of its own: the module may end in a comment.
        joined.push_str("\n}\n");
    }
    joined
}

/// Makes one sprite of icons given as name and SVG. `<use href="…#NAME">` shows one. What cannot be read as an SVG
/// is left out and named in the log.
pub fn sprite<'s>(icons: impl IntoIterator<Item = (&'s str, &'s str)>) -> String {
    let mut sprite = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (name, svg) in icons {
        match symbol(name, svg) {
            Some(symbol) => sprite.push_str(&symbol),
            None => tracing::error!(name, "this icon is not an SVG with a viewBox"),
        }
    }
    sprite.push_str("</svg>");
    sprite
}

/// `<svg … viewBox="0 0 24 24" fill="none">…</svg>` becomes `<symbol id="name" viewBox="0 0 24 24" fill="none">…</symbol>`.
/// Size and namespace are the outer element's business.
fn symbol(name: &str, svg: &str) -> Option<String> {
    let from = svg.find("<svg")?;
    let (attributes, rest) = svg.get(from + "<svg".len()..)?.split_once('>')?;
    let (content, _) = rest.rsplit_once("</svg>")?;
    let mut kept = String::new();
    let mut has_view = false;
    for (attribute, value) in pairs(attributes) {
        has_view |= attribute == "viewBox";
        if !matches!(
            attribute,
            "xmlns" | "width" | "height" | "id" | "class" | "version"
        ) {
            kept.push_str(&format!(" {attribute}=\"{value}\""));
        }
    }
    let content = content.trim();
    has_view.then(|| format!("<symbol id=\"{name}\"{kept}>{content}</symbol>"))
}

/// The pairs of `name="value"`.
fn pairs(attributes: &str) -> Vec<(&str, &str)> {
    let mut pairs = Vec::new();
    let mut rest = attributes;
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let Some(quote) = after
            .chars()
            .next()
            .filter(|quote| matches!(quote, '"' | '\''))
        else {
            break;
        };
        let Some((value, after)) = after.get(1..).and_then(|value| value.split_once(quote)) else {
            break;
        };
        pairs.push((name.trim(), value));
        rest = after;
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_cannot_meet_each_other() {
        let joined = join_modules(["const a = 1; // end", "const a = 2;\n\n"]);
        assert_eq!(joined, "{\nconst a = 1; // end\n}\n{\nconst a = 2;\n}\n");
        assert_eq!(join_modules([]), "");
    }

    #[test]
    fn icons_become_symbols_of_one_sprite() {
        let like = "<?xml version=\"1.0\"?>\n<svg xmlns='http://www.w3.org/2000/svg' width=\"24\" viewBox=\"0 0 24 24\" \
                    stroke-width=\"2\">\n  <path d=\"M1 1\"/>\n</svg>\n";
        let sprite = sprite([("like", like), ("broken", "<svg></svg>"), ("none", "hello")]);
        assert_eq!(
            sprite,
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"like\" viewBox=\"0 0 24 24\" \
             stroke-width=\"2\"><path d=\"M1 1\"/></symbol></svg>"
        );
    }
}

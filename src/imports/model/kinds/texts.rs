//! From bytes to text and JSON: what stands before every kind of source.

use serde_json::Value;

use crate::platform::uploads::MOST;

/// The text of a source, without a byte order mark.
///
/// # Errors
/// One sentence, when it is too large, empty or not written in UTF-8.
pub fn utf8(bytes: &[u8]) -> Result<&str, String> {
    if bytes.len() > MOST {
        return Err(format!(
            "it has {} bytes, and the most that is read is {} MiB",
            bytes.len(),
            MOST >> 20
        ));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("it is written in UTF-16; it must be saved as UTF-8".into());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let sound = bytes.get(..error.valid_up_to()).unwrap_or_default();
        format!(
            "it is no UTF-8 at byte {} (line {}); it must be saved as UTF-8",
            sound.len() + 1,
            line_after(sound)
        )
    })?;
    if text.trim().is_empty() {
        return Err("it is empty".into());
    }
    Ok(text)
}

/// A text in JSON.
///
/// # Errors
/// One sentence, when it is none, with line and column.
pub fn json(bytes: &[u8]) -> Result<Value, String> {
    if bytes.trim_ascii().is_empty() {
        return Err("this is no JSON: it is empty".into());
    }
    let text = utf8(bytes)?;
    let start = text.trim_start();
    if start.starts_with('<') {
        return Err("this is no JSON but a page in HTML or XML".into());
    }
    if is_call(start) {
        return Err("this is no JSON but a script (JSONP); the address needs no callback".into());
    }
    serde_json::from_str(text).map_err(|error| format!("this is no JSON: {error}"))
}

/// The list of that name in a JSON object; a list may also stand alone.
///
/// # Errors
/// One sentence, when it is not there.
pub fn list(mut value: Value, name: &str) -> Result<Vec<Value>, String> {
    if let Value::Array(list) = value {
        return Ok(list);
    }
    match value.get_mut(name).map(Value::take) {
        Some(Value::Array(list)) => Ok(list),
        _ => Err(format!("there is no list {name:?} in it")),
    }
}

/// `/**/callback({…})`: a name and a bracket.
fn is_call(text: &str) -> bool {
    let text = text.strip_prefix("/**/").unwrap_or(text).trim_start();
    let name = text.split('(').next().unwrap_or_default();
    name.len() < text.len()
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '$')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '.'))
}

fn line_after(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_utf_8_is_read() {
        assert_eq!(utf8(b"\xef\xbb\xbfa").unwrap(), "a");
        assert!(
            utf8(b"one\ntwo\xe9")
                .unwrap_err()
                .contains("byte 8 (line 2)")
        );
        assert!(utf8(b"\xff\xfea\0").unwrap_err().contains("UTF-16"));
        assert!(utf8(b" \n").unwrap_err().contains("empty"));
        let large = vec![b'a'; MOST + 1];
        assert!(utf8(&large).unwrap_err().contains("64 MiB"));
    }

    #[test]
    fn what_is_no_json_is_named() {
        for (text, said) in [
            ("<!DOCTYPE html>", "HTML"),
            ("/**/cb({\"events\": []})", "JSONP"),
            ("my.cb([1])", "JSONP"),
            ("{\"a\":\n 1", "line 2"),
            ("null x", "line 1"),
        ] {
            assert!(json(text.as_bytes()).unwrap_err().contains(said), "{text}");
        }
        let deep = "[".repeat(100_000);
        assert!(json(deep.as_bytes()).unwrap_err().contains("recursion"));
    }
}

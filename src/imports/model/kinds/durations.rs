//! Durations as systems and people write them.

use serde_json::Value;

/// Minutes of `01:30`, `90`, `1 hour 30 minutes`, `1h30`, `45 min`; a text that is none stays as it is.
#[must_use]
pub fn minutes(value: &Value) -> Value {
    match value {
        Value::String(text) => read(text).map_or_else(|| value.clone(), Value::from),
        other => other.clone(),
    }
}

fn read(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    if let Some((hours, minutes)) = text.split_once(':') {
        let (hours, minutes) = (number(hours)?, number(minutes.split(':').next()?)?);
        return (minutes < 60).then_some(hours * 60 + minutes);
    }
    let mut total = 0;
    let mut factor = 1;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (figures, after) = rest.split_at_checked(end)?;
        let after = after.trim_start();
        let end = after
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(after.len());
        let (unit, next) = after.split_at_checked(end)?;
        let unit = unit.trim().trim_end_matches([',', '.']).trim();
        factor = match unit.split_whitespace().next() {
            // "1h30": what follows hours are minutes.
            None if factor == 60 || total == 0 => 1,
            Some(
                "h" | "hr" | "hrs" | "hour" | "hours" | "heure" | "heures" | "hora" | "horas"
                | "ساعة",
            ) => 60,
            Some(
                "m" | "mn" | "min" | "mins" | "minute" | "minutes" | "minuto" | "minutos" | "دقيقة",
            ) => 1,
            _ => return None,
        };
        total += number(figures)? * factor;
        rest = next;
    }
    (total > 0).then_some(total)
}

fn number(figures: &str) -> Option<u32> {
    let figures = figures.trim();
    (figures.len() <= 5).then(|| figures.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn durations_are_read_as_they_are_written() {
        for (text, expected) in [
            ("01:00", json!(60)),
            ("00:45", json!(45)),
            ("26:05", json!(1565)),
            ("90", json!(90)),
            ("1 hour", json!(60)),
            ("30 minutes", json!(30)),
            ("1 hour 30 minutes", json!(90)),
            ("2 hours and 5 minutes", json!(125)),
            ("1h30", json!(90)),
            ("45 min.", json!(45)),
            ("1 heure", json!(60)),
            ("an hour", json!("an hour")),
            ("01:75", json!("01:75")),
            ("99999999999", json!("99999999999")),
            ("", json!("")),
        ] {
            assert_eq!(minutes(&json!(text)), expected, "{text}");
        }
        assert_eq!(minutes(&json!(60)), json!(60));
    }
}

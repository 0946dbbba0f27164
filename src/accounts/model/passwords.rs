//! Which passwords are good enough. How they are hashed is the platform's matter.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::platform::error::Words;
use crate::platform::passwords::MOST_BYTES;
use crate::words;

/// The fewest characters of a password.
pub const FEWEST: usize = 10;

/// The beginnings of what everybody tries first, with digits and signs taken from their ends.
const COMMON: &[&str] = &[
    "password",
    "passwort",
    "passw0rd",
    "p@ssword",
    "p@ssw0rd",
    "motdepasse",
    "contraseña",
    "contrasena",
    "qwerty",
    "qwertyuiop",
    "azerty",
    "azertyuiop",
    "qwertz",
    "qwertzuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qazwsxedc",
    "iloveyou",
    "jetaime",
    "tequiero",
    "teamo",
    "welcome",
    "bienvenue",
    "bienvenido",
    "letmein",
    "opensesame",
    "football",
    "futbol",
    "baseball",
    "superman",
    "batman",
    "starwars",
    "pokemon",
    "princess",
    "dragon",
    "monkey",
    "sunshine",
    "trustno",
    "whatever",
    "changeme",
    "secret",
    "default",
    "administrator",
    "administrateur",
    "administrador",
    "opengovernment",
    "opengov",
    "plenum",
    "plenumplenum",
    "forum",
    "summit",
    "internet",
    "computer",
    "liverpool",
    "barcelona",
    "realmadrid",
    "michael",
    "jessica",
    "ashley",
    "charlie",
    "correcthorsebatterystaple",
    "test",
    "testtest",
    "passwordpassword",
    "abcdefghij",
    "abcdefghijkl",
    "кпароль",
    "пароль",
    "كلمةالمرور",
    "كلمةالسر",
];

static COMMON_STEMS: LazyLock<HashSet<String>> =
    LazyLock::new(|| COMMON.iter().map(|word| stem(word)).collect());

/// Says what is wrong with a password, for somebody with this name, display name and address.
///
/// # Errors
/// The sentence that says what to change.
pub fn check(password: &str, about: &[&str]) -> Result<(), Words> {
    let length = password.chars().count();
    if length < FEWEST {
        return Err(words!("forms-too-short", has = length, min = FEWEST));
    }
    if password.len() > MOST_BYTES {
        return Err(words!(
            "forms-too-long",
            has = password.len(),
            max = MOST_BYTES
        ));
    }
    if is_common(password) {
        return Err(words!("forms-password-common"));
    }
    let stem = stem(password);
    if about.iter().any(|text| is_derived(&stem, text)) {
        return Err(words!("forms-password-own-name"));
    }
    Ok(())
}

/// Known to every guesser, or hardly more than one character.
fn is_common(password: &str) -> bool {
    let lower = password.to_lowercase();
    let different: HashSet<char> = lower.chars().collect();
    let stem = stem(password);
    different.len() <= 3
        || is_run(&lower)
        || stem.chars().count() < 2
        || COMMON_STEMS.contains(&stem)
        || is_repeated(&lower)
}

/// "abcdefghij", "9876543210", "1234567890".
fn is_run(text: &str) -> bool {
    let codes: Vec<i64> = text.chars().map(|c| i64::from(u32::from(c))).collect();
    let steps: HashSet<i64> = codes
        .iter()
        .zip(codes.iter().skip(1))
        .map(|(one, next)| (next - one).rem_euclid(10))
        .collect();
    steps.len() <= 1
}

/// One short piece, again and again.
fn is_repeated(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    (1..=4).any(|period| {
        letters.len() >= 2 * period
            && letters
                .iter()
                .zip(letters.iter().skip(period))
                .all(|(one, next)| one == next)
    })
}

/// The password is what stands on the account's page, or nearly.
fn is_derived(stem_of_password: &str, text: &str) -> bool {
    let whole = stem(text);
    let local = text.split('@').next().map(stem).unwrap_or_default();
    [whole, local].iter().any(|own| {
        own.chars().count() >= 3
            && (stem_of_password == own || stem_of_password == format!("{own}{own}"))
    })
}

/// What is left without digits and signs: "Password_2026!" is "password". Where nothing is left, all of it.
fn stem(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: [&str; 3] = ["ana", "Ana Ruiz", "ana.ruiz@example.org"];

    #[test]
    fn a_few_words_in_a_row_are_good() {
        for password in [
            "four words in a row",
            "Räksmörgås och öl",
            "x7!kq-Mann-92",
            "سماء زرقاء اليوم",
        ] {
            assert!(check(password, &ABOUT).is_ok(), "{password}");
        }
    }

    #[test]
    fn what_every_guesser_tries_is_refused() {
        for (password, key) in [
            ("", "forms-too-short"),
            ("six678", "forms-too-short"),
            ("1234567890", "forms-password-common"),
            ("0987654321", "forms-password-common"),
            ("aaaaaaaaaaaa", "forms-password-common"),
            ("abababababab", "forms-password-common"),
            ("Password_2026!", "forms-password-common"),
            ("motdepasse1", "forms-password-common"),
            ("8675309867", "forms-password-common"),
            ("AnaRuiz2026!!", "forms-password-own-name"),
            ("ana.ruiz@example.org", "forms-password-own-name"),
        ] {
            assert_eq!(check(password, &ABOUT).unwrap_err().key, key, "{password}");
        }
        assert!(check(&"ab1 ".repeat(400), &ABOUT).is_err());
    }
}

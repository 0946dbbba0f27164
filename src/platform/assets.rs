//! stub
/// stub
#[must_use]
pub fn url(name: &str) -> String {
    format!("/assets/{name}")
}

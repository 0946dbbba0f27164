//! The forum's tests.
fn main() {}

//! stub
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Scope {
    Everything,
    Lists,
    Item(i64),
}
#[derive(Default)]
pub struct Versions;
impl Versions {
    pub fn touch(&self, _: &[Scope]) {}
}

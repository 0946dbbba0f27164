//! stub
/// stub
#[derive(Clone)]
pub struct Cacheable {
    /// stub
    pub scopes: Vec<crate::platform::pages::versions::Scope>,
}

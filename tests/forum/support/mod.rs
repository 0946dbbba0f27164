//! What all nouns' cases stand on.
#![allow(
    dead_code,
    reason = "the support is whole before every noun uses all of it"
)]

pub(crate) mod axe;
pub(crate) mod browser;
pub(crate) mod cases;
pub(crate) mod checker;
pub(crate) mod chromium;
pub(crate) mod clock;
pub(crate) mod cookies;
pub(crate) mod devtools;
pub(crate) mod engines;
pub(crate) mod form;
// Until the crate declares `pub mod app`.
pub(crate) mod forum;
pub(crate) mod html;
pub(crate) mod mail;
pub(crate) mod names;
pub(crate) mod needs;
pub(crate) mod own_process;
pub(crate) mod page;
pub(crate) mod people;
pub(crate) mod postgres;
pub(crate) mod processes;
pub(crate) mod queries;
pub(crate) mod smtp;
pub(crate) mod source_site;
pub(crate) mod tab;
pub(crate) mod tiny_site;
pub(crate) mod wait;
pub(crate) mod wire;
pub(crate) mod writing;

/// Stops what was started for all cases together, also when a panic ends the run.
pub(crate) struct StopAll;

impl Drop for StopAll {
    fn drop(&mut self) {
        chromium::stop();
        engines::stop();
    }
}

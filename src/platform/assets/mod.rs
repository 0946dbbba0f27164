//! Styles, script and icons: embedded in the program, joined, and named by their hash.
//!
//! All of `assets/css/*.css` is served as `/assets/style-HASH.css`, all of `assets/js/*.js` as one module
//! `/assets/script-HASH.js`, all of `assets/icons/*.svg` as one sprite `/assets/icons-HASH.svg`, and any other file of `assets/`
//! under its own name with its hash. A hashed address never changes its bytes, so browsers keep it for a year and a new
//! version has a new address. `assets/locales/` is not served.

pub mod bundle;
pub mod embedded;
pub mod files;
pub mod serve;

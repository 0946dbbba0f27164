//! Plenum: a discussion forum for open-government summits. This page is the map.
//!
//! # Where a line goes
//! One folder for each noun of the forum, the same rooms in each, a platform underneath, a roof above:
//!
//! ```text
//! 5  roof      cli  app  routes  seeds     build the running forum; nobody knows them
//! 4  doors     handlers  jobs              people and the clock come in here
//! 3  pages     views  mail                 whole pages and letters
//! 2  parts     parts                       pieces that other pages embed
//! 1  models    model                       rows, rules, queries
//! 0  ground    platform  schema            what any web application needs; knows no noun
//! ```
//!
//! A room uses rooms of any noun on a lower floor. On floors 1 and 2 it also uses rooms beside it, without circles, in the order
//! of the nouns below: a model points to what it belongs to, a part to what it contains. A test reads the imports.
//!
//! Needs a table: the model. Says yes or no: a `may_…` question in the model, asked by handler and view alike. Reads a request:
//! the handler. Woken by the clock or a fact: a job. Knows no word of the forum: the platform.
//!
//! # How a request is answered
//! [`app`] listens and puts everything together. A page that readers without an account share is answered from
//! [memory](crate::platform::pages) before any of what follows. Else the [door](crate::app) finds out who asks and in which language, the
//! [table of routes](crate::routes) names the handler and who may use it, and the handler does three things: parse, ask the model,
//! answer. Its [`Ctx`](crate::platform::web::Ctx) holds the viewer, the frame of the page and the services. Every error becomes a page in
//! [one place](crate::site::handlers::failures).
//!
//! # How something changes
//! A change is a job for the [writer](crate::platform::db::writer): it gets a [`Tx`](crate::platform::db::tx::Tx), and no verb that
//! changes a row can be called without one. The verb checks its rule, writes its rows and counters, [records a
//! fact](crate::activity::model::record) and says which kept pages it [touches](crate::platform::pages::versions::Scope). Many jobs share one
//! COMMIT, and answers go out after it. Later the worker [tells](crate::activity::jobs) the fact to whoever subscribed, and what
//! they want to say goes through the [outbox](crate::platform::mailer). A crash between any two steps loses nothing.
//!
//! # What always holds
//! - What a viewer may not see does not exist: [`visible_to`](crate::topics::model::visible_to) is a clause of the query, never a filter
//!   afterwards.
//! - User text becomes HTML in [one place](crate::platform::text), or is escaped by maud.
//! - Every list is paged by the key of its last row; a page costs a fixed number of queries.
//! - State is a row with who, when and why; a column beside it only repeats it for queries. `plenum doctor` compares.
//! - A page says that something was done to whoever [did it](crate::platform::said), and to nobody because of a link.
//! - The clock is injected: nothing reads the time but [`Clock`](crate::platform::time::Clock) and [`Tx::now`](crate::platform::db::tx::Tx).
//! - One sentence for both engines; where that cannot be, [`each!`](crate::each) or one `match` on the connection.
//!
//! # What is deliberately absent
//! No trigger, no stored rendering of a fact, no global, no cookie for readers but their language, no script that a page needs,
//! no request of a page to another host.

pub mod platform;
mod schema;

// What happens, and who does it.
mod activity;

mod accounts;
mod sessions;

// What is spoken of, and where.
mod categories;
mod summits;

// What is found by its words.
mod search;

mod proposals;

mod ratings;
mod supports;

// What is said.
mod topics;

mod posts;

mod likes;

// What comes in, what is kept in order, and the place as a whole.
mod imports;
mod moderation;
mod site;

pub mod app;
pub mod cli;
mod routes;
pub mod seeds;

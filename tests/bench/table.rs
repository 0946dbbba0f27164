//! The table of results.

use std::fmt::Write;

use crate::Dose;
use crate::machine::cores;

/// What was measured, row by row.
pub(crate) struct Table {
    dose: String,
    rows: Vec<String>,
    queries: Vec<String>,
    found: Vec<String>,
}

impl Table {
    pub(crate) fn new(dose: &Dose) -> Self {
        Self {
            dose: format!(
                "{} posts, SQLite, {} cores; medians of {} turns of {} s, the two sides of a ratio in alternation.",
                dose.posts,
                cores(),
                dose.rounds,
                dose.turn.as_secs()
            ),
            rows: Vec::new(),
            queries: Vec::new(),
            found: Vec::new(),
        }
    }

    /// A page against nginx.
    pub(crate) fn duel(
        &mut self,
        row: &str,
        budget: Option<f64>,
        ratio: f64,
        ours: f64,
        nginx: f64,
    ) {
        let held = budget.map_or("", |budget| mark(ratio >= budget));
        let budget = said(budget);
        self.rows.push(format!(
            "| {row} | {ratio:.2} × nginx | {budget} | {held} | {ours:.0} a second, nginx {nginx:.0} |"
        ));
    }

    pub(crate) fn left_out(&mut self, row: &str, budget: Option<f64>, why: &str) {
        let budget = said(budget);
        self.rows.push(format!("| {row} | | {budget} | | {why} |"));
    }

    pub(crate) fn replies(&mut self, ratio: f64, together: f64, alone: f64) {
        self.rows.push(format!(
            "| durable replies, 32 writers | {ratio:.2} × one COMMIT each | ≥ 2 × | {} | {together:.0} a second, one COMMIT each {alone:.0} |",
            mark(ratio >= 2.0)
        ));
    }

    pub(crate) fn start(&mut self, seconds: f64) {
        self.rows.push(format!(
            "| start to first answer | {seconds:.3} s | ≤ 0.3 s | {} | |",
            mark(seconds <= 0.3)
        ));
    }

    pub(crate) fn memory(&mut self, megabytes: Option<f64>) {
        let (value, held) = match megabytes {
            Some(megabytes) => (format!("{megabytes:.0} MB"), mark(megabytes <= 100.0)),
            None => ("not told by this system".to_owned(), ""),
        };
        self.rows.push(format!(
            "| anonymous resident memory after the pages | {value} | ≤ 100 MB | {held} | |"
        ));
    }

    pub(crate) fn queries(&mut self, page: &str, reader: Option<u64>, member: Option<u64>) {
        let said =
            |count: Option<u64>| count.map_or_else(|| "?".to_owned(), |count| count.to_string());
        self.queries
            .push(format!("| {page} | {} | {} |", said(reader), said(member)));
    }

    /// A page of the list of many proposals: the median of milliseconds.
    pub(crate) fn found(&mut self, page: &str, milliseconds: f64, queries: Option<u64>) {
        let queries = queries.map_or_else(|| "?".to_owned(), |count| count.to_string());
        self.found
            .push(format!("| {page} | {milliseconds:.1} ms | {queries} |"));
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::from("# Results\n\nWritten by `cargo bench`. ");
        let _ = writeln!(text, "{}\n", self.dose);
        text += "| what | measured | budget | held | a second |\n|---|---|---|---|---|\n";
        for row in &self.rows {
            text += row;
            text.push('\n');
        }
        text += "\nA reader's page is made when it is first asked for and kept until something it shows changes.\n\n";
        text += "| queries | reader, first time | member |\n|---|---|---|\n";
        for row in &self.queries {
            text += row;
            text.push('\n');
        }
        text += "\nAmong 10000 proposals, asked for by a member one page after the other.\n\n";
        text += "| page | time | queries |\n|---|---|---|\n";
        for row in &self.found {
            text += row;
            text.push('\n');
        }
        text
    }
}

fn said(budget: Option<f64>) -> String {
    budget.map_or_else(String::new, |budget| format!("≥ {budget} ×"))
}

fn mark(held: bool) -> &'static str {
    if held { "yes" } else { "no" }
}

/// The middle one.
pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

//! A case is a behaviour: a function whose name is a sentence and whose parameters say what it needs.
//!
//! `fn nobody_likes_their_own_post(forum: &Forum)` runs once on each engine, `fn it_reads(axe: &Axe)` once where axe and
//! Chromium are found. What this machine lacks is left out by name and reason, never silently.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use crate::support::engines::Engine;
use crate::support::needs::Need;

/// What one run of a case stands on.
pub(crate) struct Ground {
    /// The engine of this run; a case that needs no database has none.
    pub(crate) engine: Option<Engine>,
    /// A folder of the run's own, gone afterwards.
    pub(crate) folder: tempfile::TempDir,
}

/// Something that a case asks for by naming it as a parameter.
pub(crate) trait Given: Sized {
    /// Whether the case runs once per engine.
    const ON_ENGINES: bool = false;
    /// What the machine must have for it.
    const NEEDS: &'static [Need] = &[];
    /// Makes it; it is dropped when the case ends, the last parameter first.
    fn given(ground: &Ground) -> Self;
}

/// For cases that make several databases or forums themselves.
impl Given for Ground {
    const ON_ENGINES: bool = true;

    fn given(ground: &Ground) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self {
            engine: ground.engine,
            folder,
        }
    }
}

/// A function that is a case, with what its parameters ask for.
pub(crate) trait Behaviour<Asked>: Send + Sync + 'static {
    fn on_engines() -> bool;
    fn needs() -> Vec<Need>;
    fn run(&self, ground: &Ground);
}

impl<F: Fn() + Send + Sync + 'static> Behaviour<()> for F {
    fn on_engines() -> bool {
        false
    }
    fn needs() -> Vec<Need> {
        Vec::new()
    }
    fn run(&self, _: &Ground) {
        self();
    }
}

impl<A: Given, F: Fn(&A) + Send + Sync + 'static> Behaviour<(A,)> for F {
    fn on_engines() -> bool {
        A::ON_ENGINES
    }
    fn needs() -> Vec<Need> {
        A::NEEDS.to_vec()
    }
    fn run(&self, ground: &Ground) {
        let a = A::given(ground);
        self(&a);
    }
}

impl<A: Given, B: Given, F: Fn(&A, &B) + Send + Sync + 'static> Behaviour<(A, B)> for F {
    fn on_engines() -> bool {
        A::ON_ENGINES || B::ON_ENGINES
    }
    fn needs() -> Vec<Need> {
        [A::NEEDS, B::NEEDS].concat()
    }
    fn run(&self, ground: &Ground) {
        let a = A::given(ground);
        let b = B::given(ground);
        self(&a, &b);
    }
}

impl<A, B, C, F> Behaviour<(A, B, C)> for F
where
    A: Given,
    B: Given,
    C: Given,
    F: Fn(&A, &B, &C) + Send + Sync + 'static,
{
    fn on_engines() -> bool {
        A::ON_ENGINES || B::ON_ENGINES || C::ON_ENGINES
    }
    fn needs() -> Vec<Need> {
        [A::NEEDS, B::NEEDS, C::NEEDS].concat()
    }
    fn run(&self, ground: &Ground) {
        let a = A::given(ground);
        let b = B::given(ground);
        let c = C::given(ground);
        self(&a, &b, &c);
    }
}

type Run = Box<dyn Fn(&Ground) + Send + Sync>;

/// One behaviour, to be run on each of its engines.
pub(crate) struct Case {
    name: &'static str,
    engines: Vec<Option<Engine>>,
    needs: Vec<Need>,
    run: std::sync::Arc<Run>,
}

impl Case {
    pub(crate) fn new<Asked, B: Behaviour<Asked>>(name: &'static str, behaviour: B) -> Self {
        let engines = if B::on_engines() {
            vec![Some(Engine::Sqlite), Some(Engine::Postgres)]
        } else {
            vec![None]
        };
        let run: Run = Box::new(move |ground| behaviour.run(ground));
        Self {
            name,
            engines,
            needs: B::needs(),
            run: std::sync::Arc::new(run),
        }
    }

    /// Runs on this engine only: for what the other one does not have.
    pub(crate) fn only(mut self, engine: Engine) -> Self {
        self.engines.retain(|each| *each == Some(engine));
        self
    }

    /// Also needs something that no parameter says.
    pub(crate) fn needing(mut self, need: Need) -> Self {
        self.needs.push(need);
        self
    }
}

/// The cases of a file, each named by its function: `cases![likes_count_once, nobody_likes_their_own_post]`.
macro_rules! cases {
    ($($behaviour:ident),+ $(,)?) => {
        vec![$($crate::support::cases::case!($behaviour)),+]
    };
}

/// One case, to say more about it: `case!(a_full_disk_loses_nothing).only(Engine::Sqlite)`.
macro_rules! case {
    ($behaviour:ident) => {
        $crate::support::cases::Case::new(stringify!($behaviour), $behaviour)
    };
}

#[allow(unused_imports, reason = "not every file says more about a case")]
pub(crate) use case;
pub(crate) use cases;

/// Runs the cases of all nouns as `cargo test` asks, and stops whatever was started for them.
pub(crate) fn run(nouns: Vec<(&'static str, Vec<Case>)>) -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = nouns
        .into_iter()
        .flat_map(|(noun, cases)| cases.into_iter().flat_map(move |case| trials(noun, &case)))
        .collect();
    keep_panics_of_trials();
    let _stopped_at_the_end = crate::support::StopAll;
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trials(noun: &str, case: &Case) -> Vec<Trial> {
    let run_on = |engine: &Option<Engine>| {
        let name = match engine {
            Some(engine) => format!("{noun}::{} [{engine}]", case.name),
            None => format!("{noun}::{}", case.name),
        };
        let mut needs = case.needs.clone();
        needs.extend(engine.and_then(Engine::need));
        match needs.iter().find_map(|need| need.lacking()) {
            Some(lacking) => {
                let left_out = !crate::support::needs::nothing_may_be_left_out();
                let kind = if left_out {
                    format!("left out: {lacking}")
                } else {
                    String::new()
                };
                Trial::test(name, move || Err(Failed::from(lacking)))
                    .with_kind(kind)
                    .with_ignored_flag(left_out)
            }
            None => {
                let (run, engine) = (case.run.clone(), *engine);
                Trial::test(name, move || run_trial(&run, engine))
            }
        }
    };
    case.engines.iter().map(run_on).collect()
}

thread_local! {
    static IN_TRIAL: Cell<bool> = const { Cell::new(false) };
    static LAST_PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

fn run_trial(run: &Run, engine: Option<Engine>) -> Result<(), Failed> {
    LAST_PANIC.set(None);
    IN_TRIAL.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let folder = tempfile::Builder::new()
            .prefix("plenum-")
            .tempdir()
            .expect("a temporary folder");
        run(&Ground { engine, folder });
    }));
    IN_TRIAL.set(false);
    outcome
        .map_err(|payload| Failed::from(LAST_PANIC.take().unwrap_or_else(|| words_of(&*payload))))
}

/// A failed case says where and why at the end, in one place, so its panic is not also printed on the way.
fn keep_panics_of_trials() {
    let printing = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !IN_TRIAL.get() {
            return printing(panic);
        }
        let place = panic
            .location()
            .map_or_else(String::new, |place| format!("{place}: "));
        let text = format!("{place}{}", words_of(panic.payload()));
        // The first panic is the reason; one while unwinding is its consequence.
        LAST_PANIC.with_borrow_mut(|last| last.get_or_insert(text).len());
    }));
}

/// What the panic of an act says, for cases about complaints.
#[track_caller]
pub(crate) fn panic_of(act: impl FnOnce()) -> String {
    let Err(payload) = catch_unwind(AssertUnwindSafe(act)) else {
        panic!("nothing was refused")
    };
    LAST_PANIC.set(None);
    words_of(&*payload)
}

/// What a panic said.
pub(crate) fn words_of(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| payload.downcast_ref::<&str>().map(ToString::to_string))
        .unwrap_or_else(|| "a panic without words".into())
}

//! Programs started for the cases: each is ended by its own id, and ends by itself when the tests are killed.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use crate::support::needs::on_path;

/// A running program.
pub(crate) struct Program {
    pid: u32,
    keeper: Option<JoinHandle<Option<ExitStatus>>>,
}

/// A user to run a program as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct User {
    pub(crate) id: u32,
    pub(crate) group: u32,
}

/// A command that dies with us where util-linux can arrange it, and runs as another user if one is given.
pub(crate) fn command(program: &Path, user: Option<User>, death: &str) -> Command {
    let Some(setpriv) = on_path("setpriv") else {
        return Command::new(program);
    };
    let mut command = Command::new(setpriv);
    if let Some(user) = user {
        let (id, group) = (user.id, user.group);
        command.args([
            format!("--reuid={id}"),
            format!("--regid={group}"),
            "--clear-groups".into(),
        ]);
    }
    command
        .arg(format!("--pdeathsig={death}"))
        .arg("--")
        .arg(program);
    command
}

impl Program {
    /// Starts a command and waits until it has written a line on its standard error in which `ready` sees something.
    ///
    /// A thread keeps it: the kernel sends the death signal when the *thread* that started a program ends, and the
    /// threads that run cases come and go.
    pub(crate) fn start<T: Send + 'static>(
        mut command: Command,
        within: Duration,
        ready: impl Fn(&str) -> Option<T> + Send + 'static,
    ) -> Result<(Self, T), String> {
        let name = format!("{command:?}");
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let (told, tells) = mpsc::channel();
        let (pids, pid) = mpsc::channel();
        let keeper = std::thread::spawn(move || match command.spawn() {
            Ok(mut child) => {
                let _ = pids.send(child.id());
                listen(&mut child, &ready, &told);
                child.wait().ok()
            }
            Err(error) => {
                drop(told.send(Err(error.to_string())));
                None
            }
        });
        let seen = tells.recv_timeout(within);
        let pid = pid.try_recv().ok();
        let program = pid.map(|pid| Self {
            pid,
            keeper: Some(keeper),
        });
        match (seen, program) {
            (Ok(Ok(seen)), Some(program)) => Ok((program, seen)),
            (Ok(Err(said)), _) => Err(format!("{name} ended at once: {said}")),
            (_, program) => {
                program.into_iter().for_each(|mut program| {
                    let _ended = program.end("KILL");
                });
                Err(format!("{name} was not ready within {within:?}"))
            }
        }
    }

    /// Sends it a signal, as an operator would.
    pub(crate) fn signal(&self, signal: &str) -> bool {
        let kill = Command::new("kill")
            .args(["-s", signal, &self.pid.to_string()])
            .status();
        kill.is_ok_and(|status| status.success())
    }

    /// Sends it a signal and waits until it has ended.
    pub(crate) fn end(&mut self, signal: &str) -> Option<ExitStatus> {
        let signalled = self.keeper.is_some() && self.signal(signal);
        if signalled { self.ended() } else { None }
    }

    /// Waits until it has ended.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.keeper.take()?.join().ok()?
    }
}

/// Reads what a program says until it ends, and passes on the first line with something in it.
fn listen<T>(
    child: &mut Child,
    ready: &impl Fn(&str) -> Option<T>,
    told: &mpsc::Sender<Result<T, String>>,
) {
    let Some(stderr) = child.stderr.take() else {
        return;
    };
    let mut said = String::new();
    let mut waiting = true;
    for line in BufReader::new(stderr).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if !waiting {
            continue;
        }
        if let Some(seen) = ready(&line) {
            waiting = false;
            drop(told.send(Ok(seen)));
        } else {
            said.push_str(&line);
            said.push('\n');
        }
    }
    if waiting {
        drop(told.send(Err(said)));
    }
}

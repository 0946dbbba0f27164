//! The servers that are asked: our own and nginx. Each is ended by its own id when its handle goes.

use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::content::command;
use crate::http;

const PATIENCE: Duration = Duration::from_secs(20);

/// A running forum.
pub(crate) struct Forum {
    pub(crate) address: SocketAddr,
    /// How long it took from its start to its first answer.
    pub(crate) first_answer: Duration,
    child: Ended,
}

impl Forum {
    /// Starts the program on a folder, perhaps behind another command (`taskset …`) and with more variables.
    pub(crate) fn start(data: &Path, before: &[String], variables: &[(&str, &str)]) -> Self {
        let address = free_address();
        let program = command(data);
        let mut command = behind(before, &program);
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
            .envs(variables.iter().copied())
            .env("PLENUM_LISTEN", address.to_string())
            .env("PLENUM_SHOW_QUERIES", "true")
            .env("PLENUM_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        let begun = Instant::now();
        let child = Ended(command.spawn().expect("the program starts"));
        wait_for("the forum", || {
            http::get(address, "/latest", &[]).is_ok_and(|page| page.status == 200)
        });
        Self {
            address,
            first_answer: begun.elapsed(),
            child,
        }
    }

    /// Anonymous resident memory in MB: what the program keeps itself, without the pages of files that the system lends it.
    pub(crate) fn anonymous_memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.0.id())).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("RssAnon:"))?;
        let kilobytes: f64 = line.split_whitespace().next()?.parse().ok()?;
        Some(kilobytes / 1024.0)
    }
}

/// nginx serving the files of a folder as fast as it can.
pub(crate) struct Nginx {
    pub(crate) address: SocketAddr,
    _child: Ended,
}

impl Nginx {
    pub(crate) fn start(program: &Path, folder: &Path, before: &[String]) -> Self {
        let address = free_address();
        let config = folder.join("nginx.conf");
        let mut file = std::fs::File::create(&config).expect("a file");
        // As root its workers would become somebody who cannot read a temporary folder.
        let user = if is_root() { "user root;" } else { "" };
        write!(
            file,
            "{user} daemon off; worker_processes 1; pid nginx.pid; error_log error.log;
             events {{ worker_connections 1024; }}
             http {{
                 access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;
                 open_file_cache max=100; open_file_cache_valid 60s; types {{ }} default_type 'text/html; charset=utf-8';
                 gzip_static on; root .;
                 client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                 uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                 server {{ listen {address}; }}
             }}"
        )
        .expect("its settings are written");
        let mut command = behind(before, &Command::new(program));
        let folder = folder.to_str().expect("a path in UTF-8");
        command
            .args(["-p", folder, "-c", "nginx.conf", "-e", "error.log"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = Ended(command.spawn().expect("nginx starts"));
        wait_for("nginx", || TcpStream::connect(address).is_ok());
        Self {
            address,
            _child: child,
        }
    }
}

/// A program that is asked to end, and waited for, when the handle goes.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let id = self.0.id().to_string();
        drop(Command::new("kill").args(["-s", "TERM", &id]).status());
        drop(self.0.wait());
    }
}

/// `taskset … program`: it replaces itself by the program, so the child is the program.
fn behind(before: &[String], program: &Command) -> Command {
    let Some((first, rest)) = before.split_first() else {
        return Command::new(program.get_program());
    };
    let mut command = Command::new(first);
    command.args(rest).arg(program.get_program());
    command
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|us| us.uid() == 0)
}

/// A port that nobody listens on now.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address")
}

fn wait_for(what: &str, mut is_there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_there() {
        assert!(begun.elapsed() < PATIENCE, "{what} does not answer");
        std::thread::sleep(Duration::from_millis(2));
    }
}

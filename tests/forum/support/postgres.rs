//! A PostgreSQL cluster of our own: made when a case first needs it, without fsync, reached through a unix socket, and
//! gone at the end.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use crate::support::needs::on_path;
use crate::support::processes::{self, Program, User};

/// The name of the cluster's only role.
const ROLE: &str = "plenum";

/// A running cluster.
pub(crate) struct Cluster {
    program: Mutex<Program>,
    folder: PathBuf,
}

static CLUSTER: OnceLock<Result<Cluster, String>> = OnceLock::new();

/// The one cluster of this run.
pub(crate) fn cluster() -> &'static Cluster {
    match CLUSTER.get_or_init(Cluster::start) {
        Ok(cluster) => cluster,
        Err(why) => panic!("PostgreSQL does not start: {why}"),
    }
}

/// Stops the cluster of this run, if one was started.
pub(crate) fn stop() {
    if let Some(Ok(cluster)) = CLUSTER.get() {
        cluster
            .program
            .lock()
            .expect("the cluster's lock")
            .end("INT");
        drop(fs::remove_dir_all(&cluster.folder));
    }
}

/// The folder of `initdb` and `postgres`, or why there is no cluster on this machine.
pub(crate) fn programs() -> Result<PathBuf, String> {
    let folder = told_by_pg_config()
        .into_iter()
        .chain(installed_by_debian())
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
        .ok_or("no PostgreSQL server (initdb) found")?;
    user().map(|_| folder)
}

fn told_by_pg_config() -> Option<PathBuf> {
    let output = Command::new("pg_config").arg("--bindir").output().ok()?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim()))
}

fn installed_by_debian() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut folders: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    folders
}

/// Whom to run the cluster as: PostgreSQL refuses to run as root.
fn user() -> Result<Option<User>, String> {
    let root = fs::metadata("/proc/self").is_ok_and(|us| us.uid() == 0);
    if !root {
        return Ok(None);
    }
    if on_path("setpriv").is_none() {
        return Err("as root PostgreSQL needs setpriv".into());
    }
    let users = fs::read_to_string("/etc/passwd").map_err(|error| error.to_string())?;
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| find_user(&users, name))
        .map(Some)
        .ok_or_else(|| "as root PostgreSQL needs a user called postgres or nobody".into())
}

fn find_user(users: &str, name: &str) -> Option<User> {
    let mut fields = users
        .lines()
        .find(|line| line.split(':').next() == Some(name))?
        .split(':')
        .skip(2);
    Some(User {
        id: fields.next()?.parse().ok()?,
        group: fields.next()?.parse().ok()?,
    })
}

impl Cluster {
    fn start() -> Result<Self, String> {
        let (programs, user) = (programs()?, user()?);
        remove_leftovers();
        // A socket's path must stay below 108 bytes, so not below TMPDIR.
        let folder = PathBuf::from(format!("/tmp/plenum-pg-{}", std::process::id()));
        fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        if let Some(user) = user {
            chown(&folder, Some(user.id), Some(user.group)).map_err(|error| error.to_string())?;
        }
        let data = folder.join("data");
        let started =
            make(&programs, &data, user).and_then(|()| serve(&programs, &data, &folder, user));
        match started {
            Ok(program) => Ok(Self {
                program: Mutex::new(program),
                folder,
            }),
            Err(why) => {
                drop(fs::remove_dir_all(folder));
                Err(why)
            }
        }
    }

    /// The address of a database in it.
    pub(crate) fn url(&self, database: &str) -> String {
        let socket = self
            .folder
            .to_str()
            .expect("a path under /tmp")
            .replace('/', "%2F");
        format!("postgres://{ROLE}@{socket}/{database}")
    }
}

fn make(programs: &Path, data: &Path, user: Option<User>) -> Result<(), String> {
    let output = processes::command(&programs.join("initdb"), user, "KILL")
        .args([
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
            "--username",
            ROLE,
            "--pgdata",
        ])
        .arg(data)
        .env("LC_ALL", "C")
        .current_dir("/")
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn serve(
    programs: &Path,
    data: &Path,
    socket: &Path,
    user: Option<User>,
) -> Result<Program, String> {
    // INT asks for a fast shutdown, also when we are killed.
    let mut command = processes::command(&programs.join("postgres"), user, "INT");
    command
        .arg("-D")
        .arg(data)
        .arg("-k")
        .arg(socket)
        .env("LC_ALL", "C")
        .current_dir("/");
    for setting in [
        "listen_addresses=",
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "autovacuum=off",
        "max_connections=300",
        "shared_buffers=64MB",
        "log_min_messages=log",
    ] {
        command.arg("-c").arg(setting);
    }
    let ready = |line: &str| line.contains("ready to accept connections").then_some(());
    Program::start(command, Duration::from_secs(60), ready).map(|(program, ())| program)
}

/// Folders of runs that were killed.
fn remove_leftovers() {
    for entry in fs::read_dir("/tmp").into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name
            .to_str()
            .and_then(|name| name.strip_prefix("plenum-pg-"));
        if owner.is_some_and(|pid| !Path::new("/proc").join(pid).exists()) {
            drop(fs::remove_dir_all(entry.path()));
        }
    }
}

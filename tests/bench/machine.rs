//! What the machine has to measure with.

use std::path::PathBuf;

/// Programs beside our own.
pub(crate) struct Tools {
    pub(crate) nginx: Option<PathBuf>,
    pub(crate) wrk: Option<PathBuf>,
    taskset: Option<PathBuf>,
}

impl Tools {
    pub(crate) fn look() -> Self {
        Self {
            nginx: found("nginx"),
            wrk: found("wrk"),
            taskset: found("taskset").filter(|_| cores() > 1),
        }
    }

    /// What is missing for pages to be compared, in words.
    pub(crate) fn missing(&self) -> Option<String> {
        let missing: Vec<&str> = [("nginx", &self.nginx), ("wrk", &self.wrk)]
            .into_iter()
            .filter_map(|(name, path)| path.is_none().then_some(name))
            .collect();
        (!missing.is_empty()).then(|| format!("not measured: no {} here", missing.join(" and no ")))
    }

    /// Where a server runs, so that whoever asks it has a core of its own.
    pub(crate) fn on_first_core(&self) -> Vec<String> {
        self.on_core("0")
    }

    /// Where whoever asks runs.
    pub(crate) fn on_second_core(&self) -> Vec<String> {
        self.on_core("1")
    }

    fn on_core(&self, core: &str) -> Vec<String> {
        let program = self.taskset.as_ref().and_then(|path| path.to_str());
        program.map_or_else(Vec::new, |taskset| {
            [taskset, "-c", core].map(ToOwned::to_owned).to_vec()
        })
    }
}

pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// A program on the PATH, or where the system keeps its servers.
fn found(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/usr/local/sbin".into()])
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

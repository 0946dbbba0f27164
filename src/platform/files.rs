//! Files that nobody else on the machine may read: the database holds addresses and password hashes, a letter a link that signs
//! somebody in.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

/// Makes a folder, and those above it, for the one who runs the program alone (mode 0700). One that is there stays as it is.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// Opens a file for writing that is made for the one who runs the program alone (mode 0600). What is in it stays.
///
/// # Errors
/// When it cannot be opened.
pub fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn others_may_read_neither_folder_nor_file() {
        let ground = tempfile::tempdir().unwrap();
        let folder = ground.path().join("data/mail");
        make_folder(&folder).unwrap();
        let file = folder.join("letter");
        open(&file).unwrap();
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&ground.path().join("data")), 0o700);
        assert_eq!(mode(&file), 0o600);
    }

    #[test]
    fn opening_a_file_again_keeps_what_is_in_it() {
        let ground = tempfile::tempdir().unwrap();
        let file = ground.path().join("kept");
        std::fs::write(&file, "words").unwrap();
        open(&file).unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "words");
    }
}

//! The process that runs a package's tests, as the command sees it.

use std::path::{Path, PathBuf};

/// The name of a test program in a folder of its own, while it runs.
pub struct Program {
    folder: PathBuf,
    pub path: PathBuf,
    /// The whole path of the package under test.
    pub package: String,
}

impl Program {
    /// Of the package in `dir`, called `name`; `exe` is this command.
    pub fn new(exe: &Path, dir: &str, name: &str) -> Option<Program> {
        let package = std::path::absolute(dir).ok()?.to_str()?.to_string();
        let base = std::env::temp_dir();
        let folder = (0..1000).map(|i| base.join(format!("gopark-test{}-{i}", std::process::id())));
        let folder = folder.into_iter().find(|f| std::fs::create_dir(f).is_ok())?;
        let path = folder.join(format!("{}.test", name.rsplit('/').next().unwrap_or(name)));
        let p = Program { folder, path, package };
        std::os::unix::fs::symlink(exe, &p.path).ok()?;
        Some(p)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It is in the folder for temporary things: no loss if it stays.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Says of which package this is the test program: a format of errors, and a folder.
pub const VARIABLE: &str = "GOPARK_TEST";
/// Begins the argument with the folder as it was given, of the first process only:
/// that goes there.
pub const SHOWN: &str = "-gopark.test=";

/// The exit status of a child whose package does not compile.
pub const BUILD_FAILED: i32 = 125;
/// What it prints first.
pub const BUILD_MARK: &[u8] = b"\x00build\n";

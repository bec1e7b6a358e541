//! Runs one process under a time limit and a memory limit, with its standard
//! output and standard error in one stream, in the order they were written.
//! What runs are other people's programs: run by root, they run as nobody.

use std::io::Read;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// More output than this of one test is dropped.
const OUTPUT_LIMIT: u64 = 4 << 20;

/// The user and group `nobody`.
const NOBODY: u32 = 65534;

/// How a process ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// With this status.
    Exit(i32),
    /// Killed by this signal.
    Signal(i32),
    /// It took too long.
    Timeout,
    /// It had more memory than allowed.
    Memory,
    /// It did not start.
    NotStarted(String),
}

/// What a process did.
pub struct Ran {
    /// How it ended.
    pub end: End,
    /// What it wrote to both streams.
    pub output: String,
}

/// A folder of a worker's own, emptied before each use and removed at the end.
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// The folder of the worker with that number.
    pub fn new(worker: usize) -> Scratch {
        let path = std::env::temp_dir().join(format!("gopark-conformance-{}-{worker}", std::process::id()));
        Scratch { path }
    }

    /// The folder within for what a test takes for temporary: the go command
    /// ignores a `go.mod` at the very root of that.
    pub fn temporary(&self) -> PathBuf {
        self.path.join("tmp")
    }

    /// The emptied folder.
    pub fn emptied(&self) -> &Path {
        let _ = std::fs::remove_dir_all(&self.path);
        std::fs::create_dir_all(self.temporary()).expect("the folder for temporary files is writable");
        for path in [&self.path, &self.temporary()] {
            let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o777));
        }
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// Runs the command to its end or to a limit.
pub fn run(command: &mut Command, timeout: Duration, memory: u64) -> Ran {
    let not_started =
        |error: std::io::Error| Ran { end: End::NotStarted(error.to_string()), output: String::new() };
    let (reader, writer) = match std::io::pipe() {
        Ok(pipe) => pipe,
        Err(error) => return not_started(error),
    };
    let second = match writer.try_clone() {
        Ok(second) => second,
        Err(error) => return not_started(error),
    };
    command.stdin(Stdio::null()).stdout(writer).stderr(second).process_group(0);
    if std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        command.uid(NOBODY).gid(NOBODY);
    }
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return not_started(error),
    };
    // The command holds the pipe's writing ends; with them the reader would never see its end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let collector = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut reader = reader;
        let _ = reader.by_ref().take(OUTPUT_LIMIT).read_to_end(&mut bytes);
        let _ = std::io::copy(&mut reader, &mut std::io::sink());
        bytes
    });
    let start = Instant::now();
    let mut pause = Duration::from_micros(500);
    let end = loop {
        match child.try_wait() {
            Ok(Some(status)) => {
                break status.code().map_or(End::Signal(status.signal().unwrap_or(0)), End::Exit);
            }
            Ok(None) => {}
            Err(error) => break End::NotStarted(error.to_string()),
        }
        let limit = if start.elapsed() > timeout {
            Some(End::Timeout)
        } else {
            (resident(child.id()) > memory).then_some(End::Memory)
        };
        if let Some(end) = limit {
            kill_group(child.id());
            let _ = child.wait();
            break end;
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    };
    // What the test left running would keep the pipe open.
    kill_group(child.id());
    let bytes = collector.join().unwrap_or_default();
    Ran { end, output: String::from_utf8_lossy(&bytes).into_owned() }
}

/// Kills the process group that the child was made the leader of.
fn kill_group(id: u32) {
    let _ = Command::new("kill").args(["-KILL", "--", &format!("-{id}")]).stderr(Stdio::null()).status();
}

/// The process's resident bytes, 0 where unknown.
fn resident(id: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/statm")).unwrap_or_default();
    text.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4096
}

//! `gopark test`: what `go test` does for folders with `_test.go` files. Each
//! package's tests run in a process of their own, which is `gopark` again, on a
//! main package made here ([`here`]); its output is shown as the go command shows
//! it, or as events.

mod cover;
mod here;
mod json;
mod main_file;
mod package;
mod program;
mod verdict;

pub use cover::Cover;
pub use here::binary;

use crate::report::Format;
use json::Events;
use package::{Package, expand, import_path};
use std::io::Write;
use std::process::ExitCode;
use verdict::Verdict;

/// What `gopark test` was asked for.
pub struct Options {
    /// Folders were named; else it is the current one.
    pub named: bool,
    /// Events instead of text.
    pub json: bool,
    /// The test program's flags, `-test.v=true` and the like.
    pub flags: Vec<String>,
    /// What follows `-args`.
    pub args: Vec<String>,
    /// What is covered, if anything is.
    pub cover: Option<Cover>,
    pub format: Format,
}

impl Options {
    fn given(&self, prefix: &str) -> bool {
        self.flags.iter().any(|f| f.starts_with(prefix))
    }

    /// Whether what a test program prints is shown as it comes. Otherwise it is shown
    /// when it has failed.
    fn tell(&self) -> bool {
        !self.named || self.json || self.show_pass()
    }

    /// Whether it is shown of programs that pass, too.
    fn show_pass(&self) -> bool {
        self.stream() || self.given("-test.v=") || self.given("-test.list=")
    }

    /// Whether nobody keeps the output.
    fn stream(&self) -> bool {
        self.given("-test.bench=") || self.given("-test.fuzz=")
    }
}

/// Where a package's output goes.
enum Shown {
    Text,
    Events(Box<Events>),
}

impl Shown {
    fn write(&mut self, bytes: &[u8]) {
        match self {
            // Whoever closed the other end has seen enough.
            Shown::Text => {
                let mut out = std::io::stdout();
                let _ = out.write_all(bytes).and_then(|()| out.flush());
            }
            Shown::Events(e) => e.write(bytes),
        }
    }
}

/// Runs the tests of the packages in `dirs`. 0: all passed.
pub fn test(dirs: &[String], mut o: Options) -> ExitCode {
    let dirs = expand(dirs);
    if o.given("-test.fuzz=") && dirs.len() > 1 {
        eprintln!("cannot use -fuzz flag with multiple packages");
        return ExitCode::FAILURE;
    }
    for profile in ["cpu", "mem", "block", "mutex"] {
        if dirs.len() > 1 && o.given(&format!("-test.{profile}profile=")) {
            eprintln!("cannot use -{profile}profile flag with multiple packages");
            return ExitCode::FAILURE;
        }
    }
    if o.cover.as_mut().is_some_and(|c| !c.begin(&dirs)) {
        return ExitCode::FAILURE;
    }
    let mut failed = false;
    for dir in dirs {
        let name = import_path(&dir);
        failed |= !package(&dir, &name, &o);
    }
    if !failed {
        return ExitCode::SUCCESS;
    }
    if o.named && !o.json && !o.given("-test.fuzz=") {
        println!("FAIL");
    }
    ExitCode::FAILURE
}

/// Tests one package; whether it passed.
fn package(dir: &str, name: &str, o: &Options) -> bool {
    let shown = || match o.json {
        true => Shown::Events(Box::new(Events::new(name))),
        false => Shown::Text,
    };
    let mut named = name.to_string();
    let wrong = match Package::read(dir, name) {
        Err(e) => {
            named = package::shown(dir);
            Some((named.clone(), format!("# {named}\n{e}\n"), "setup failed"))
        }
        Ok(p) if p.internal.is_empty() && p.external.is_empty() => {
            let mut shown = shown();
            let covered = o.cover.as_ref().is_some_and(|c| c.untested(name, &p));
            let line = match covered {
                true => format!("\t{name}\t\tcoverage: 0.0% of statements\n"),
                false => format!("?   \t{name}\t[no test files]\n"),
            };
            shown.write(line.as_bytes());
            if let Shown::Events(e) = shown {
                e.end(covered.then_some(true));
            }
            return true;
        }
        Ok(_) => match verdict::run(dir, name, o, shown) {
            Verdict::Passed => return true,
            Verdict::Failed => return false,
            Verdict::NotBuilt(errors) => {
                let id = format!("{name} [{name}.test]");
                let head = format!("# {id}\n{errors}");
                Some((id, head, "build failed"))
            }
        },
    };
    let Some((id, errors, what)) = wrong else { return true };
    if o.json {
        json::build(&id, &errors);
    } else {
        eprint!("{errors}");
    }
    let mut shown = shown();
    shown.write(format!("FAIL\t{named} [{what}]\n").as_bytes());
    if let Shown::Events(mut e) = shown {
        e.failed_build = Some(id);
        e.end(Some(false));
    }
    false
}

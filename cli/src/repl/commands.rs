//! The commands that begin with a colon, in one table.

use super::split::{Kind, Piece, split};
use super::{Source, State, doc, save};
use gopark_compiler::diagnostic::similar;
use gopark_runtime::era;
use std::io::Write;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

/// (name, operand, what it does).
pub const COMMANDS: &[(&str, &str, &str)] = &[
    ("help", "", "this list"),
    ("type", "EXPR", "the type of an expression, which is not run"),
    ("doc", "NAME", "what a package, a member of it or a method is for"),
    ("vars", "", "the session's variables and their types"),
    ("imports", "", "imports in force"),
    ("dis", "FUNC", "the bytecode of a function"),
    ("goroutines", "", "all goroutines: state, what each waits for, where"),
    ("sched", "", "the scheduler: Ps, Ms, queues, counters"),
    ("gomaxprocs", "N", "set the number of Ps"),
    ("era", "NAME", "how to schedule as Go did then"),
    ("time", "INPUT", "run an input and tell how long it took"),
    ("load", "FILE", "run a file's inputs; of package main, what it declares"),
    ("save", "FILE", "write what was declared and run as a program"),
    ("reset", "", "forget everything"),
    ("quit", "", "leave; Ctrl-D does too"),
];

/// Runs a command. False: the session ends.
pub fn run(s: &mut State, command: &str) -> bool {
    let (name, operand) = command.trim().split_once(char::is_whitespace).unwrap_or((command.trim(), ""));
    let operand = operand.trim();
    let wants = COMMANDS.iter().find(|c| c.0 == name).map(|c| c.1);
    match wants {
        None => {
            let near = similar(name, COMMANDS.iter().map(|c| c.0));
            let hint = near.map_or(":help lists them".into(), |n| format!("did you mean :{n}?"));
            eprintln!("there is no command :{name}; {hint}");
            return true;
        }
        Some(what) if !what.is_empty() && operand.is_empty() => {
            eprintln!(":{name} wants {what}");
            return true;
        }
        _ => {}
    }
    match name {
        "help" => help(),
        "type" => match split(operand).as_slice() {
            [piece] if piece.kind == Kind::Value => match s.engine.type_of(piece) {
                Ok(t) => println!("{t}"),
                Err(e) => eprint!("{e}"),
            },
            _ => eprintln!(":type wants one expression"),
        },
        "vars" => s.engine.vars().iter().for_each(|(n, t)| println!("{n} {t}")),
        "imports" => s.engine.import_list().iter().for_each(|i| println!("{i}")),
        "dis" => match s.engine.listing(operand) {
            Ok(text) => print!("{text}"),
            Err(e) => eprintln!("{e}"),
        },
        "goroutines" => s.queue.extend(split("_repl.Goroutines()")),
        "sched" => print!("{}", gopark_runtime::describe::describe()),
        "doc" => match s.engine.declaration(operand).or_else(|| doc::doc(operand)) {
            Some(text) => print!("{text}"),
            None => eprintln!("there is no documentation of {operand}"),
        },
        "era" => match era::find(operand) {
            Some(e) => {
                println!("{}: {}", e.name, e.what);
                let declared = save::declarations(&s.engine);
                println!("// The session begins anew with what it has declared; variables are zero.");
                eprintln!("gopark: {}", again(&mut s.source, e.name, &declared));
            }
            None => {
                let names: Vec<&str> = era::ERAS.iter().map(|e| e.name).collect();
                eprintln!("there is no era {operand}; there are {}", names.join(", "));
            }
        },
        "gomaxprocs" => s.queue.extend(split(&format!("runtime.GOMAXPROCS({operand})"))),
        "time" => {
            s.queue.extend(split(operand));
            s.timed = Some(Instant::now());
        }
        "load" => match std::fs::read_to_string(operand) {
            Ok(text) => s.queue.extend(inputs(&text)),
            Err(e) => eprintln!("{operand}: {}", crate::source::text(e)),
        },
        "save" => match std::fs::write(operand, save::program(&s.engine)) {
            Ok(()) => println!("// {operand}"),
            Err(e) => eprintln!("{operand}: {}", crate::source::text(e)),
        },
        "reset" => {
            s.engine.reset();
            println!("// everything is forgotten");
        }
        _ => {
            if let Source::Terminal(t) = &mut s.source {
                t.close();
            }
            return false;
        }
    }
    true
}

/// The inputs in a file; of a program's file, its declarations.
pub fn inputs(text: &str) -> Vec<Piece> {
    split(text).into_iter().filter(|p| !p.text.starts_with("package ")).collect()
}

/// Puts a session under another era in the place of this one. Returns only if that
/// cannot be: why.
fn again(source: &mut Source, era: &str, declared: &str) -> std::io::Error {
    let mut begin = || -> std::io::Result<std::io::Error> {
        let declared = nameless(declared.as_bytes())?;
        let mut c = std::process::Command::new(std::env::current_exe()?);
        c.args(["repl", "--era", era, "--load", &path(&declared)]);
        match source {
            Source::Terminal(t) => {
                t.close();
                t.leave()?;
                Ok(c.exec())
            }
            Source::Lines(lines) => {
                let _ = std::io::stdout().flush();
                let rest = nameless(&lines.rest())?;
                Ok(c.args(["--rest", &path(&rest)]).exec())
            }
            Source::Once(rest) => {
                rest.take();
                Ok(c.stdin(std::process::Stdio::null()).exec())
            }
        }
    };
    begin().unwrap_or_else(|e| e)
}

/// A file that has no name any more when the next session is there, only this
/// descriptor.
fn nameless(text: &[u8]) -> std::io::Result<OwnedFd> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let n = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("gopark-session-{}-{n}", std::process::id()));
    std::fs::write(&path, text)?;
    // Unlike the file's own, a duplicate stays open over exec.
    let file = rustix::io::dup(std::fs::File::open(&path)?)?;
    std::fs::remove_file(&path)?;
    Ok(file)
}

fn path(file: &OwnedFd) -> String {
    format!("/proc/self/fd/{}", file.as_raw_fd())
}

fn help() {
    println!("Statements, declarations and expressions of Go; an expression's value is shown with its type.");
    println!("Packages of the library are imported when they are named. Commands:");
    for (name, operand, what) in COMMANDS {
        println!("  {:<16} {what}", format!(":{name} {operand}"));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn commands_have_names_of_their_own() {
        let mut names: Vec<_> = super::COMMANDS.iter().map(|c| c.0).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), super::COMMANDS.len());
    }
}

//! `gopark repl`: a session at a prompt. The program that runs is
//! `internal/repl`, whose main goroutine asks the [`Driver`] here for one
//! function after another. Inputs come from the terminal or, piped, from
//! standard input line by line; only the former has a prompt.

mod commands;
mod complete;
mod doc;
mod engine;
mod history;
mod lines;
mod recent;
mod save;
pub mod split;
mod terminal;
mod view;

use crate::program;
use crate::source::Files;
use engine::{Engine, Ready};
use gopark_bytecode::func::FuncRef;
use gopark_compiler::load::{Loader, Texts};
use gopark_compiler::session::Session;
use gopark_runtime::era;
use gopark_vm::func::FuncRec;
use gopark_vm::session::{self, Next};
use split::Piece;
use std::collections::VecDeque;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The session's program.
const MAIN: &str = "package main\n\nimport \"internal/repl\"\n\nfunc main() { repl.Main() }\n";
const MAIN_FILE: &str = "session.go";

/// Files, and the session's program among them.
struct WithMain(Files);

impl Loader for WithMain {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == MAIN_FILE { Ok(MAIN.into()) } else { self.0.read_file(path) }
    }
    fn read_dir(&self, path: &str) -> Result<Vec<String>, String> {
        self.0.read_dir(path)
    }
    fn generated(&self, path: &str) -> bool {
        path == MAIN_FILE
    }
    fn libraries(&self) -> Vec<String> {
        self.0.libraries()
    }
    fn library(&self, import_path: &str) -> Option<Texts> {
        self.0.library(import_path)
    }
}

/// Where inputs come from.
enum Source {
    Terminal(Box<terminal::Terminal>),
    Lines(lines::Lines),
    /// What `-e` gave. The first thing that goes wrong ends the session.
    Once(Option<String>),
}

/// What came from there.
enum Read {
    Input(String),
    /// Ctrl-C at the prompt.
    Nothing,
    End,
}

struct State {
    engine: Engine,
    source: Source,
    /// Pieces of the last input that wait.
    queue: VecDeque<Piece>,
    /// Functions of the last piece that wait.
    ready: VecDeque<FuncRef>,
    /// The function that runs.
    running: Option<&'static FuncRec>,
    /// The last input's time is to be told.
    timed: Option<Instant>,
    exit: Arc<Mutex<Option<i32>>>,
}

/// What became of an input's goroutine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Well,
    /// By a panic, or an interrupt.
    Badly,
    /// It is given up.
    Not,
}

struct Driver {
    state: Mutex<State>,
    recent: recent::Recent,
    interrupted: Arc<AtomicBool>,
    terminal: bool,
    exit: Arc<Mutex<Option<i32>>>,
}

/// Runs a session, scheduled as in an era, whose first inputs are a file's. `rest` is
/// a file of what a session before it had read of standard input. Returns only if it
/// could not begin.
pub fn repl(era: Option<&str>, load: Option<&str>, rest: Option<&str>) -> ExitCode {
    let read = |path: Option<&str>| match path.map(std::fs::read).transpose() {
        Ok(text) => Some(text.unwrap_or_default()),
        Err(e) => {
            eprintln!("gopark: {}: {}", path.unwrap_or(""), crate::source::text(e));
            None
        }
    };
    let (Some(first), Some(rest)) = (read(load), read(rest)) else { return ExitCode::from(2) };
    let first = commands::inputs(&String::from_utf8_lossy(&first));
    session(None, era, first, rest)
}

/// Runs `code` as a session's only input. Exits with 1 if it does not compile,
/// with 2 after a panic.
pub fn eval(code: &str) -> ExitCode {
    session(Some(code.to_string()), None, vec![], vec![])
}

fn session(code: Option<String>, era: Option<&str>, first: Vec<Piece>, rest: Vec<u8>) -> ExitCode {
    let mut sess = Session::new(Box::new(WithMain(Files::default())));
    let Some(main) = sess.load_main(&[MAIN_FILE.to_string()]).filter(|_| sess.diags.is_empty()) else {
        eprintln!("gopark: the session's own program does not compile");
        return ExitCode::from(2);
    };
    let mut config = match gopark_vm::program::Config::from_env(vec!["gopark".into()]) {
        Ok(c) => c,
        Err(e) => {
            eprintln!("{e}");
            return ExitCode::from(2);
        }
    };
    if let Some(era) = era.and_then(era::find) {
        config.runtime.set_era(era);
    }
    let engine = Engine::new(sess, main);
    let compiler = engine.code_source();
    let recent = engine.recent();
    let terminal = code.is_none() && std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let source = if code.is_some() {
        Source::Once(code)
    } else if terminal {
        match terminal::Terminal::new(engine.view()) {
            Ok(t) => Source::Terminal(Box::new(t)),
            Err(e) => {
                eprintln!("gopark: {e}");
                return ExitCode::from(2);
            }
        }
    } else {
        Source::Lines(lines::Lines::new(rest))
    };
    let interrupted = Arc::new(AtomicBool::new(false));
    if terminal {
        let flag = interrupted.clone();
        // Without it Ctrl-C would end the session: worth a word, no more.
        if let Err(e) = ctrlc::set_handler(move || flag.store(true, Ordering::SeqCst)) {
            eprintln!("gopark: Ctrl-C will end the session: {e}");
        }
        println!("gopark {} (Go 1.27): :help for help, Ctrl-D to leave", env!("CARGO_PKG_VERSION"));
    }
    let exit = Arc::new(Mutex::new(None));
    let state = State {
        engine,
        source,
        queue: first.into(),
        ready: VecDeque::new(),
        running: None,
        timed: None,
        exit: exit.clone(),
    };
    session::begin(Box::new(Driver { state: Mutex::new(state), recent, interrupted, terminal, exit }));
    gopark_vm::program::run(Box::new(compiler), gopark_stdlib::registry(), config)
}

impl session::Driver for Driver {
    fn source(&self, name: &str) -> Option<String> {
        self.recent.text(name)
    }

    fn next(&self) -> Next {
        let mut s = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(f) = s.running.take() {
                let ended = self.wait();
                if ended != Ended::Not {
                    session::forget(f);
                }
                if ended != Ended::Well {
                    if let Source::Once(_) = s.source {
                        std::process::exit(2);
                    }
                    s.engine.failed();
                    s.queue.clear();
                    s.ready.clear();
                }
            }
            if s.exit.lock().is_ok_and(|e| e.is_some()) {
                s.ask_exit();
            }
            if let Some(f) = s.ready.pop_front() {
                s.running = gopark_vm::load::function(f);
                return s.running.map_or(Next::End, Next::Run);
            }
            if session::crowded() {
                return Next::Collect;
            }
            if let Some(piece) = s.queue.pop_front() {
                s.compile(&piece);
                continue;
            }
            if let Some(begun) = s.timed.take() {
                println!("{:?}", begun.elapsed());
            }
            session::note_waiting();
            // While a line is read Ctrl-C is a key. From then on it is for the input.
            self.interrupted.store(false, Ordering::SeqCst);
            let text = match s.read() {
                Read::Input(text) => text,
                Read::Nothing => continue,
                Read::End => return Next::End,
            };
            match text.trim_start().strip_prefix(':') {
                Some(command) => {
                    if !commands::run(&mut s, command) {
                        return Next::End;
                    }
                }
                None => s.queue.extend(commands::inputs(&text)),
            }
        }
    }

    fn disturbed(&self) -> bool {
        self.interrupted.load(Ordering::SeqCst)
    }

    fn exit(&self, status: i32) -> bool {
        if !self.terminal {
            return true;
        }
        *self.exit.lock().unwrap_or_else(PoisonError::into_inner) = Some(status);
        false
    }
}

impl Driver {
    /// Waits until the input's goroutine has ended, or is given up.
    fn wait(&self) -> Ended {
        let begun = Instant::now();
        let mut pause = Duration::from_micros(20);
        let mut asleep = 0;
        while !session::finished() {
            std::thread::sleep(pause);
            if begun.elapsed() > Duration::from_millis(1) {
                pause = (pause * 2).min(Duration::from_millis(2));
            }
            if session::begun() && self.interrupted.swap(false, Ordering::SeqCst) {
                session::interrupt();
                let ended = |patience: u64| {
                    let end = Instant::now() + Duration::from_millis(patience);
                    while !session::finished() && Instant::now() < end {
                        session::hurry();
                        std::thread::sleep(Duration::from_millis(1));
                    }
                    session::finished()
                };
                if !ended(300) && !session::waits_now() {
                    session::insist();
                    ended(100);
                }
                if session::finished() {
                    eprintln!("interrupted");
                    return Ended::Badly;
                } else if session::waits_now() {
                    session::abandon();
                    eprintln!("interrupted; its goroutine waits for something and is left waiting");
                } else {
                    // Under some eras only a call, or nothing, lets it give way.
                    session::abandon();
                    eprintln!("interrupted; its goroutine does not give way and is left running");
                }
                return Ended::Not;
            }
            asleep = if session::deadlocked() { asleep + 1 } else { 0 };
            if asleep >= 10 {
                session::abandon();
                eprintln!("fatal error: all goroutines are asleep - deadlock!");
                if self.terminal {
                    eprint!("{}", session::waits());
                }
                return Ended::Not;
            }
        }
        if session::failed() { Ended::Badly } else { Ended::Well }
    }
}

impl State {
    fn compile(&mut self, piece: &Piece) {
        // Declarations in a row may be in any order, as in a file.
        let row: Vec<&Piece> = self.queue.iter().take_while(|p| p.is_declaration()).collect();
        let compiled = if piece.is_declaration() && self.engine.needs(piece, &row) {
            let all: Vec<Piece> = std::iter::once(piece).chain(row).cloned().collect();
            self.queue.drain(..all.len() - 1);
            self.engine.compile_together(&all)
        } else {
            self.engine.compile(piece)
        };
        match compiled {
            Ok(Some(Ready { init, run, types, notes, number, .. })) => {
                if !matches!(self.source, Source::Once(_)) {
                    notes.iter().for_each(|n| println!("// {n}"));
                }
                if !types.is_empty() {
                    session::set_types(number, &types);
                }
                self.ready.extend(init.into_iter().chain(run));
            }
            Ok(None) => {}
            Err(e) => {
                eprint!("{e}");
                if !e.ends_with('\n') {
                    eprintln!();
                }
                if let Source::Once(_) = self.source {
                    std::process::exit(1);
                }
                self.queue.clear();
            }
        }
    }

    /// The next input that is not empty.
    fn read(&mut self) -> Read {
        let _ = std::io::stdout().flush();
        match &mut self.source {
            Source::Terminal(t) => t.read(),
            Source::Once(text) => text.take().map_or(Read::End, Read::Input),
            Source::Lines(lines) => lines.next().map_or(Read::End, Read::Input),
        }
    }

    /// The program wants to exit: asks whether it may.
    fn ask_exit(&mut self) {
        let Some(status) = self.exit.lock().ok().and_then(|mut e| e.take()) else { return };
        self.engine.failed();
        self.queue.clear();
        self.ready.clear();
        if let Source::Terminal(t) = &mut self.source
            && t.ask(&format!("exit with status {status}? [y/N] "))
        {
            t.close();
            std::process::exit(status);
        }
    }
}

/// True if `GODEBUG` or the environment forbid colours.
fn colours() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()) && !program::debug("nocolor")
}

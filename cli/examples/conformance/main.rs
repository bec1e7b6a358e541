//! Judges a Go implementation by Go's own test suite, as Go's own runner
//! does: one command, a score per kind of test against the bar it has to
//! hold, and a list of failures with reasons.
//!
//! The suite is read where it is installed and never copied. What cannot
//! apply is named in `tests/conformance/cannot.txt` and counts as failed.

mod exec;
mod judge;
mod marks;
mod options;
mod report;
mod source;
mod suite;
mod testdata;
mod toolchain;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use options::Options;
use report::{Outcome, Verdict};
use suite::Test;

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(text) => {
            eprintln!("{text}");
            return ExitCode::from(2);
        }
    };
    let mut tests = Vec::new();
    match &options.suite {
        Some(root) => tests.extend(suite::find(root)),
        None => eprintln!("{}", options::SUITE_MISSING),
    }
    match &options.goroot {
        Some(root) => {
            tests.extend(toolchain::find(root));
            tests.extend(testdata::find(root));
            tests.extend(marks::find(root));
        }
        None => eprintln!("{}", options::TOOLCHAIN_MISSING),
    }
    tests.retain(|test| options.wants(test));
    if tests.is_empty() {
        eprintln!("conformance: no test to run");
        return ExitCode::from(2);
    }
    let cannot = options.cannot();
    let outcomes = run_all(&options, &tests, &cannot);
    report::print(&options, &outcomes)
}

/// Runs the tests on as many threads as asked for, and returns their outcomes
/// in the order of the tests.
fn run_all(options: &Options, tests: &[Test], cannot: &BTreeMap<String, String>) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::with_capacity(tests.len()));
    std::thread::scope(|scope| {
        for worker in 0..options.jobs {
            let (next, outcomes) = (&next, &outcomes);
            scope.spawn(move || {
                let scratch = exec::Scratch::new(worker);
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(test) = tests.get(index) else { return };
                    let verdict = match cannot.get(&test.name) {
                        Some(reason) if !options.all => Verdict::CannotApply(reason.clone()),
                        _ => judge::judge(options, test, &scratch),
                    };
                    let outcome = Outcome { test: test.clone(), verdict };
                    if options.verbose {
                        println!("{}", outcome.line());
                    }
                    outcomes.lock().expect("no worker panics").push((index, outcome));
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().expect("no worker panics");
    outcomes.sort_by_key(|(index, _)| *index);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

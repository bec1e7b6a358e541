//! What came of the tests: verdicts, the table of scores, the list of failures.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

use crate::options::Options;
use crate::suite::{Kind, Test};

/// Why a test failed, the gravest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cause {
    /// The implementation itself died.
    Crash,
    /// It took longer than allowed.
    Timeout,
    /// It used more memory than allowed.
    Memory,
    /// The program ended with another status.
    Exit,
    /// The program printed something else.
    Output,
    /// A valid program was rejected.
    Rejected,
    /// An invalid program was accepted.
    Accepted,
    /// Errors are missing, or reported where none is marked.
    Lines,
    /// The runner could not judge it.
    Runner,
}

/// What came of a test.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// All is as it should be.
    Passed,
    /// Errors are on the marked lines, in other words.
    Wording(String),
    /// It failed.
    Failed(Cause, String),
    /// It was not run, for this reason, and counts as failed.
    CannotApply(String),
}

/// A test with its verdict.
pub struct Outcome {
    /// The test.
    pub test: Test,
    /// What came of it.
    pub verdict: Verdict,
}

impl Outcome {
    fn passed(&self) -> bool {
        matches!(self.verdict, Verdict::Passed | Verdict::Wording(_))
    }

    /// One line: kind, name, verdict and the first line of the reason.
    pub fn line(&self) -> String {
        let (word, text) = match &self.verdict {
            Verdict::Passed => ("ok".to_string(), ""),
            Verdict::Wording(text) => ("wording".to_string(), text.as_str()),
            Verdict::Failed(cause, text) => (format!("{cause:?}").to_lowercase(), text.as_str()),
            Verdict::CannotApply(text) => ("cannot-apply".to_string(), text.as_str()),
        };
        let first: String = text.lines().next().unwrap_or_default().chars().take(160).collect();
        format!("{} {} {word} {first}", self.test.kind.name(), self.test.name).trim_end().to_string()
    }
}

/// Prints the scores, writes the failures where asked to, and says whether
/// every bar is held.
pub fn print(options: &Options, outcomes: &[Outcome]) -> ExitCode {
    if let Some(path) = &options.out
        && let Err(error) = std::fs::write(path, failures(outcomes))
    {
        eprintln!("conformance: {}: {error}", path.display());
    }
    let shown = outcomes.iter().filter(|outcome| !matches!(outcome.verdict, Verdict::Passed));
    if options.out.is_none() && !options.verbose {
        shown.for_each(|outcome| println!("{}", outcome.line()));
    }
    let mut held = true;
    println!("{:<22}{:>6} {:>6} {:>8} {:>6}", "kind", "passed", "of", "percent", "bar");
    for kind in Kind::ALL {
        let of_kind: Vec<&Outcome> = outcomes.iter().filter(|outcome| outcome.test.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let passed = of_kind.iter().filter(|outcome| outcome.passed()).count();
        held &= row(kind.name(), passed, of_kind.len(), kind.bar());
        if let Some(bar) = kind.message_bar() {
            let worded = of_kind.iter().filter(|outcome| matches!(outcome.verdict, Verdict::Passed)).count();
            held &= row(&format!("{}, messages", kind.name()), worded, of_kind.len(), bar);
        }
    }
    let mut causes: BTreeMap<Cause, usize> = BTreeMap::new();
    for outcome in outcomes {
        if let Verdict::Failed(cause, _) = outcome.verdict {
            *causes.entry(cause).or_default() += 1;
        }
    }
    let causes: Vec<String> = causes
        .iter()
        .map(|(cause, count)| format!("{} {count}", format!("{cause:?}").to_lowercase()))
        .collect();
    let cannot = outcomes.iter().filter(|outcome| matches!(outcome.verdict, Verdict::CannotApply(_))).count();
    println!("failures: {}; cannot apply {cannot}", causes.join(", "));
    ExitCode::from(u8::from(options.is_whole() && !held))
}

fn row(name: &str, passed: usize, total: usize, bar: f64) -> bool {
    let percent = 100.0 * passed as f64 / total as f64;
    let mark = if percent < bar { "  below" } else { "" };
    println!("{name:<22}{passed:>6} {total:>6} {percent:>7.1}% {bar:>5.0}%{mark}");
    percent >= bar
}

/// The failures as text: one line each, and the reason below, indented.
fn failures(outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for outcome in outcomes {
        let reason = match &outcome.verdict {
            Verdict::Passed => continue,
            Verdict::Wording(reason) | Verdict::Failed(_, reason) | Verdict::CannotApply(reason) => reason,
        };
        let _ = writeln!(text, "{}", outcome.line());
        for line in reason.lines().take(40) {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

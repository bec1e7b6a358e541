//! `gopark eras`: runs a program as under each era of Go's scheduler, and compares
//! what the scheduler did.
//!
//! Each run is a child process, for the runtime starts once per process; it leaves
//! its counters in a file, also if it hangs until the time is up.

use crate::report::Format;
use gopark_runtime::era::ERAS;
use gopark_runtime::report::TIMED_OUT;
use std::collections::HashMap;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

/// How a run ended, and what it counted.
struct Run {
    outcome: String,
    counters: HashMap<String, u64>,
}

/// A column: heading, and the text of a run.
type Column = (&'static str, fn(&Run) -> String);

impl Run {
    fn get(&self, name: &str) -> u64 {
        self.counters.get(name).copied().unwrap_or(0)
    }
}

static COLUMNS: &[Column] = &[
    ("outcome", |r| r.outcome.clone()),
    ("time", |r| time(r.get("wall-ns"))),
    ("Ps", |r| r.get("gomaxprocs").to_string()),
    ("switches", |r| r.get("switches").to_string()),
    ("steals", |r| r.get("steals").to_string()),
    ("lock waits", |r| r.get("lock-waits").to_string()),
    ("waited", |r| time(r.get("lock-wait-ns"))),
    ("hand-offs", |r| r.get("handoffs").to_string()),
    ("preempt asked", |r| r.get("preempt-requests").to_string()),
    ("taken", |r| r.get("preempted").to_string()),
    ("threads", |r| r.get("threads").to_string()),
];

fn time(ns: u64) -> String {
    match ns {
        0 => "0".into(),
        1..1_000_000 => format!("{:.0}us", ns as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1}ms", ns as f64 / 1e6),
        _ => format!("{:.2}s", ns as f64 / 1e9),
    }
}

/// Parses `3s`, `500ms`, or seconds without a unit.
pub fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = match text.strip_suffix("ms") {
        Some(n) => (n, 1e-3),
        None => (text.strip_suffix('s').unwrap_or(text), 1.0),
    };
    let n: f64 = number.parse().map_err(|_| format!("{text} is no duration: write 3s or 500ms"))?;
    Duration::try_from_secs_f64(n * unit).map_err(|e| e.to_string())
}

/// A `--timeout` right after the program is ours; what follows is the program's.
pub fn timeout_after(mut rest: Vec<String>) -> Result<(Option<Duration>, Vec<String>), String> {
    let Some(first) = rest.first() else { return Ok((None, rest)) };
    if let Some(value) = first.strip_prefix("--timeout=") {
        let limit = duration(value)?;
        return Ok((Some(limit), rest.split_off(1)));
    }
    if first != "--timeout" {
        return Ok((None, rest));
    }
    let limit = duration(rest.get(1).ok_or("--timeout wants a duration")?)?;
    Ok((Some(limit), rest.split_off(2)))
}

/// Runs the program under each era and prints the table.
pub fn eras(sources: &[String], args: &[String], limit: Duration, format: Format) -> ExitCode {
    // What does not compile is reported once.
    if crate::check::check(sources, None, false, format) != ExitCode::SUCCESS {
        return ExitCode::FAILURE;
    }
    let mut rows =
        vec![std::iter::once("era").chain(COLUMNS.iter().map(|c| c.0)).map(String::from).collect()];
    for era in &ERAS {
        match run(era.name, sources, args, limit) {
            Ok(run) => rows.push(
                std::iter::once(era.name.to_string()).chain(COLUMNS.iter().map(|c| (c.1)(&run))).collect(),
            ),
            Err(e) => {
                eprintln!("gopark eras: {e}");
                return ExitCode::FAILURE;
            }
        }
    }
    let mut out = table(&rows) + "\n";
    for era in &ERAS {
        out.push_str(&format!("{:>5}  {}\n", era.name, era.what));
    }
    crate::report::stdout(&out)
}

fn run(era: &str, sources: &[String], args: &[String], limit: Duration) -> std::io::Result<Run> {
    let file = std::env::temp_dir().join(format!("gopark-eras-{}-{era}", std::process::id()));
    let output = Command::new(std::env::current_exe()?)
        .args(["run", "--era", era, "--timeout", &format!("{}ms", limit.as_millis()), "--counters"])
        .arg(&file)
        .args(sources)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()?;
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let _ = std::fs::remove_file(&file);
    let counters = text
        .lines()
        .filter_map(|l| l.split_once(' '))
        .filter_map(|(name, value)| Some((name.to_string(), value.parse().ok()?)))
        .collect();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let outcome = match output.status.code() {
        Some(0) => "finished".into(),
        Some(TIMED_OUT) => "hung".into(),
        Some(2) if stderr.contains("all goroutines are asleep") => "deadlocked".into(),
        Some(2) if stderr.contains("panic: ") => "panicked".into(),
        Some(n) => format!("exit {n}"),
        None => output.status.to_string(),
    };
    Ok(Run { outcome, counters })
}

/// Columns as wide as they need to be, numbers to the right.
fn table(rows: &[Vec<String>]) -> String {
    let width = |i: usize| rows.iter().map(|r| r[i].len()).max().unwrap_or(0);
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(i, cell)| {
                if i == 1 { format!("{cell:<w$}", w = width(i)) } else { format!("{cell:>w$}", w = width(i)) }
            })
            .collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        assert_eq!(duration("3s"), Ok(Duration::from_secs(3)));
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("1.5"), Ok(Duration::from_millis(1500)));
        assert!(duration("x").is_err());
        assert!(duration("-1s").is_err());
    }

    #[test]
    fn a_timeout_may_follow_the_program() {
        let split = |s: &str| timeout_after(s.split_whitespace().map(String::from).collect());
        assert_eq!(split("--timeout 2s a"), Ok((Some(Duration::from_secs(2)), vec!["a".into()])));
        assert_eq!(split("--timeout=2s"), Ok((Some(Duration::from_secs(2)), vec![])));
        assert_eq!(split("a --timeout 2s").unwrap().0, None);
        assert!(split("--timeout").is_err());
    }

    #[test]
    fn columns_line_up() {
        let rows = [
            vec!["era".into(), "outcome".into(), "n".into()],
            vec!["1.14".into(), "hung".into(), "100".into()],
        ];
        assert_eq!(table(&rows), " era  outcome    n\n1.14  hung     100\n");
    }
}

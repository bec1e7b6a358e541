//! The eras of the scheduler, through `gopark eras` and `gopark run`: programs that
//! hang in one era and end in the next, and what was counted meanwhile.

use std::collections::HashMap;
use std::process::{Command, Output};

fn gopark(args: &[&str], env: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gopark"))
        .args(args)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .env_remove("GOMAXPROCS")
        .env_remove("GODEBUG")
        .envs(env.iter().copied())
        .output()
        .expect("gopark runs")
}

/// The rows of the table: era to its cells.
fn table(program: &str, timeout: &str, env: &[(&str, &str)]) -> HashMap<String, HashMap<String, String>> {
    let out = gopark(&["eras", "--timeout", timeout, program], env);
    let text = String::from_utf8(out.stdout).unwrap();
    assert!(out.status.success(), "{text}{}", String::from_utf8_lossy(&out.stderr));
    let mut lines = text.lines();
    // Headings of two words have one space in them, columns two between them.
    let cells = |l: &str| -> Vec<String> {
        l.split("  ").map(str::trim).filter(|c| !c.is_empty()).map(String::from).collect()
    };
    let head = cells(lines.next().unwrap());
    lines
        .take_while(|l| !l.is_empty())
        .map(|l| {
            let row = cells(l);
            assert_eq!(row.len(), head.len(), "{text}");
            (row[0].clone(), head.iter().cloned().zip(row).collect())
        })
        .collect()
}

fn number(cell: &str) -> u64 {
    cell.parse().unwrap_or_else(|_| panic!("{cell} is no number"))
}

#[test]
fn an_endless_loop_hangs_until_1_14() {
    let t = table("examples/spin.go", "800ms", &[]);
    for era in ["0.x", "1.0", "1.1", "1.2"] {
        assert_eq!(t[era]["outcome"], "hung", "{era}");
        assert_eq!(t[era]["taken"], "0", "{era}");
    }
    assert_eq!(t["1.14"]["outcome"], "finished");
    assert_eq!(number(&t["1.1"]["preempt asked"]), 0);
    assert!(number(&t["1.2"]["preempt asked"]) > 0);
    assert!(number(&t["1.14"]["taken"]) > 0);
}

#[test]
fn a_loop_that_calls_hangs_until_1_2() {
    let t = table("examples/preemption/call.go", "800ms", &[]);
    for era in ["0.x", "1.0", "1.1"] {
        assert_eq!(t[era]["outcome"], "hung", "{era}");
    }
    assert_eq!(t["1.2"]["outcome"], "finished");
    assert!(number(&t["1.2"]["taken"]) > 0);
}

#[test]
fn a_deadlock_is_one_in_every_era() {
    let t = table("examples/deadlock/philosophers.go", "10s", &[]);
    assert!(t.values().all(|row| row["outcome"] == "deadlocked"), "{t:?}");
}

#[test]
fn queues_and_threads_are_those_of_the_era() {
    let env = [("GOMAXPROCS", "4")];
    let t = table("examples/scheduling/steal.go", "20s", &env);
    for (era, row) in &t {
        assert_eq!(row["outcome"], "finished", "{era}");
        assert_eq!(row["Ps"], if era == "0.x" { "1" } else { "4" }, "{era}");
    }
    assert_eq!(t["0.x"]["threads"], "1");
    // Nobody steals from the one queue.
    assert_eq!(t["0.x"]["steals"], "0");
    assert_eq!(t["1.0"]["steals"], "0");
    assert!(number(&t["1.1"]["steals"]) > 0, "{t:?}");
    // In 1.0 each system call hands its P off, before it is known to wait.
    assert!(number(&t["1.0"]["hand-offs"]) > 0, "{t:?}");
}

#[test]
fn one_locked_queue_is_waited_for() {
    let waits = |era: &str, t: &HashMap<String, HashMap<String, String>>| number(&t[era]["lock waits"]);
    // On one core threads rarely meet at the lock.
    let met = (0..10).any(|_| {
        let t = table("examples/scheduling/contention.go", "20s", &[("GOMAXPROCS", "4")]);
        assert!(t.values().all(|row| row["outcome"] == "finished"), "{t:?}");
        waits("0.x", &t) == 0 && waits("1.0", &t) > 10 * (1 + waits("1.1", &t))
    });
    assert!(met);
}

#[test]
fn without_gomaxprocs_there_is_one_p_before_1_5() {
    let t = table("examples/pipeline.go", "20s", &[]);
    for era in ["0.x", "1.0", "1.1", "1.2"] {
        assert_eq!(t[era]["Ps"], "1", "{era}");
    }
}

#[test]
fn traces_are_in_the_format_of_the_era() {
    let trace = |args: &[&str], debug: &str| {
        let args: Vec<&str> = ["run"].iter().chain(args).copied().chain(["examples/spin.go"]).collect();
        let out = gopark(&args, &[("GODEBUG", debug), ("GOMAXPROCS", "2")]);
        String::from_utf8(out.stderr).unwrap()
    };
    let matches = |text: &str, patterns: &[&str]| {
        for p in patterns {
            let re = regex::Regex::new(&format!("(?m)^{p}$")).unwrap();
            assert!(re.is_match(text), "{p} in\n{text}");
        }
    };
    let now = trace(&[], "schedtrace=5");
    matches(
        &now,
        &[concat!(
            r"SCHED \d+ms: gomaxprocs=\d idleprocs=\d threads=\d+ spinningthreads=\d+ needspinning=\d ",
            r"idlethreads=\d+ runqueue=\d+ \[ [\d ]+ \] schedticks=\[ [\d ]+ \]"
        )],
    );
    let detail = trace(&[], "schedtrace=5,scheddetail=1");
    matches(
        &detail,
        &[
            concat!(
                r"SCHED \d+ms: gomaxprocs=\d idleprocs=\d threads=\d+ spinningthreads=\d+ needspinning=\d ",
                r"idlethreads=\d+ runqueue=\d+ gcwaiting=(true|false) nmidlelocked=\d stopwait=\d sysmonwait=(true|false)"
            ),
            r"  P0: status=\d schedtick=\d+ syscalltick=\d+ m=(\d+|nil) runqsize=\d+ gfreecnt=\d+ timerslen=\d+",
            concat!(
                r"  M0: p=(\d+|nil) curg=(\d+|nil) mallocing=0 throwing=0 preemptoff= locks=\d+ dying=0 ",
                r"spinning=(true|false) blocked=(true|false) lockedg=(\d+|nil)"
            ),
            r"  G1: status=\d\(.*\) m=(\d+|nil) lockedm=(\d+|nil)",
        ],
    );
    let old = trace(&["--era", "1.2", "--counters", "/dev/null", "--timeout", "100ms"], "schedtrace=5");
    matches(
        &old,
        &[r"SCHED \d+ms: gomaxprocs=\d idleprocs=\d threads=\d+ idlethreads=\d+ runqueue=\d+ \[\d+( \d+)*\]"],
    );
    let old = trace(
        &["--era", "1.1", "--counters", "/dev/null", "--timeout", "100ms"],
        "schedtrace=5,scheddetail=1",
    );
    matches(
        &old,
        &[
            concat!(
                r"SCHED \d+ms: gomaxprocs=\d idleprocs=\d threads=\d+ idlethreads=\d+ runqueue=\d+ ",
                r"gcwaiting=\d nmidlelocked=\d nmspinning=\d stopwait=\d sysmonwait=\d"
            ),
            r"  P0: status=\d schedtick=\d+ syscalltick=\d+ m=-?\d+ runqsize=\d+ gfreecnt=\d+",
            r"  G1: status=\d\(.*\) m=-?\d+ lockedm=-?\d+",
        ],
    );
}

#[test]
fn initialization_is_traced() {
    let out = gopark(&["run", "examples/cost/threads.go"], &[("GODEBUG", "inittrace=1")]);
    let text = String::from_utf8(out.stderr).unwrap();
    let re = regex::Regex::new(r"(?m)^init os @[\d.]+ ms, [\d.]+ ms clock, \d+ bytes, \d+ allocs$").unwrap();
    assert!(re.is_match(&text), "{text}");
}

#[test]
fn programs_do_the_same_in_every_era() {
    let programs = [
        "tests/gc/finalizers.go",
        "tests/lib/os/pipes.go",
        "tests/runtime/context/cancellation.go",
        "tests/runtime/deadlock/after_sleep.go",
        "tests/runtime/select/timeout.go",
        "tests/runtime/timers/reset_stop.go",
    ];
    for program in programs {
        let want = gopark(&["run", program], &[("GOMAXPROCS", "2")]);
        for era in ["0.x", "1.0", "1.1", "1.2", "1.14"] {
            let args = ["run", "--era", era, "--counters", "/dev/null", "--timeout", "30s", program];
            let got = gopark(&args, &[("GOMAXPROCS", "4")]);
            assert_eq!(got.status.code(), want.status.code(), "{program} in {era}");
            let text = |o: &Output| String::from_utf8_lossy(&o.stdout).into_owned();
            assert_eq!(text(&got), text(&want), "{program} in {era}");
        }
    }
}

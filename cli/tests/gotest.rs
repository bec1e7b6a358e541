//! `gopark test` beside `go test`: each folder of `tests/gotest` is a module, and
//! its `transcript.txt` has commands (`$ test -v`), what Go prints (both outputs, in
//! normal form) and its exit status.
//!
//! With `UPDATE=1` the commands are run with the `go` that is found, and what they
//! print is written. An argument selects folders.

use std::path::Path;
use std::process::Command;

/// What differs from run to run, and what is told of the inside of a library.
fn normal(text: &str, json: bool) -> String {
    let re = |pattern: &str| regex::Regex::new(pattern).expect("a regular expression");
    let mut out = String::new();
    let mut trace = false;
    for line in text.lines() {
        // A traceback ends where the test program does.
        trace &= !(line.starts_with("FAIL\t") || line.starts_with("exit status"));
        if !trace {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        trace |= line.starts_with("goroutine ") && line.ends_with("]:");
    }
    for (pattern, with) in [
        (r"goroutine \d+ [^\n]*\]:", "goroutine N"),
        (r"\(\d+\.\d\ds\)", "(T)"),
        (r"(\t|\\t)\d+\.\d\d\ds", "${1}T"),
        (r"\b(testing|tempdir|panic|benchmark|fuzz|common|proc)\.go:\d+", "LIBRARY"),
        (r"(\n\t\S+) \(\d+s\)", "$1 (T)"),
        (r"0x[0-9a-f]+", "0x?"),
        (r"(signal SIGSEGV: [^\n]*code=)[^\n]*", "$1"),
        (r#"\n *[^\s"]*/([\w.]+\.go:\d+: )"#, "\n…/$1"),
        (r" *\d[\d.]* (ns/op)", " N $1"),
        (r" *\d[\d.]* (MB/s)", " N $1"),
        (r" *\d+ (B/op|allocs/op)", " N $1"),
        (r"cpu: [^\\\n]*", "cpu: C"),
        (r"-test.shuffle \d{15,}", "-test.shuffle N"),
        (r#""Time":"[^"]*""#, r#""Time":T"#),
        (r#""Elapsed":[\d.]+"#, r#""Elapsed":E"#),
        (r"fuzz: elapsed: [^\n]*\n", ""),
    ] {
        out = re(pattern).replace_all(&out, with).into_owned();
    }
    if json {
        // Whether a benchmark's name comes by itself is chance.
        out = re(r#"\\t"\}\n\{"Time":T,"Action":"output","Package":"[^"]*","Test":"[^"]*","Output":""#)
            .replace_all(&out, "\\t")
            .into_owned();
        // A traceback is many events; how writes are joined is chance.
        let lines = out.lines().filter(|l| !re(r#""Output":"(\\t|\[?(goroutine|testing|main|panic|created|signal|runtime|example\.com/panics)[\w.]*[ .(:]|\\n)"#).is_match(l) || l.contains("FAIL"));
        out = lines.map(|l| format!("{l}\n")).collect();
    }
    out
}

fn run(folder: &Path, command: &str, go: bool) -> String {
    let mut args: Vec<&str> = command.split(' ').collect();
    let json = args.contains(&"-json");
    let mut c = if go {
        args.splice(
            1..1,
            ["-vet=off", "-count=1"]
                .into_iter()
                .filter(|a| *a != "-count=1" || !args.contains(&"-count"))
                .collect::<Vec<_>>(),
        );
        Command::new("go")
    } else {
        Command::new(env!("CARGO_BIN_EXE_gopark"))
    };
    let (mut read, write) = std::io::pipe().expect("a pipe");
    c.args(args)
        .current_dir(folder)
        // What is parallel goes on in an order of its own otherwise.
        .env("GOMAXPROCS", "1")
        .env_remove("GODEBUG")
        .stdin(std::process::Stdio::null())
        .stdout(write.try_clone().expect("a pipe's end"))
        .stderr(write);
    let mut child = c.spawn().expect("the command runs");
    drop(c);
    let mut text = vec![];
    std::io::Read::read_to_end(&mut read, &mut text).expect("output");
    let code = child.wait().expect("the command ends").code();
    let here = folder.canonicalize().expect("the folder").display().to_string();
    let text = normal(&String::from_utf8_lossy(&text).replace(&here, "…"), json);
    let code = code.filter(|c| *c != 0).map_or(String::new(), |c| format!("exit {c}\n"));
    format!("{text}{code}")
}

fn check(folder: &Path) -> Vec<String> {
    let path = folder.join("transcript.txt");
    let have = std::fs::read_to_string(&path).expect("a transcript");
    let update = std::env::var_os("UPDATE").is_some();
    let (mut wrong, mut text) = (vec![], String::new());
    for part in format!("\n{have}").split("\n$ ").skip(1) {
        let (command, want) = part.split_once('\n').unwrap_or((part, ""));
        let mut got = run(folder, command, update);
        let want =
            if want.is_empty() { String::new() } else { want.trim_end_matches('\n').to_string() + "\n" };
        // Who is parallel may be out of turn when a time slice ends, in Go too.
        for _ in 0..3 {
            if update || got == want || !command.contains("-parallel") {
                break;
            }
            got = run(folder, command, update);
        }
        text.push_str(&format!("$ {command}\n{got}"));
        if !update && want != got {
            wrong.push(format!("{}: {command}\n--- want\n{want}--- got\n{got}", folder.display()));
        }
    }
    if update {
        std::fs::write(path, text).expect("a transcript is written");
    }
    wrong
}

fn main() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/gotest"));
    let only: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let mut folders: Vec<_> =
        std::fs::read_dir(root).expect("the folder").flatten().map(|e| e.path()).collect();
    folders.retain(|f| f.is_dir() && (only.is_empty() || only.iter().any(|o| f.ends_with(o))));
    folders.sort();
    let wrong: Vec<String> = folders.iter().flat_map(|f| check(f)).collect();
    for w in &wrong {
        println!("{w}");
    }
    println!("{} folders, {} commands differ", folders.len(), wrong.len());
    std::process::exit(i32::from(!wrong.is_empty()));
}

//! Fuzzes a part of the front end for as long as told:
//!
//! `cargo run -p gopark-compiler --example fuzz -- TARGET SECONDS [SEED [FILE.go…]]`
//!
//! | target | what must hold of a mutated program |
//! |---|---|
//! | `lexer` | tokens lie in the text, in order; errors too |
//! | `parser` | it parses, or not, into a tree whose every reference is valid |
//! | `checker` | it is checked, and if nothing is wrong with it, lowered to code that the verifier accepts |
//!
//! Texts are mutations of the seed program and of the given files. Each is
//! written to `fuzz.TARGET.go` in the folder for temporary files before it is
//! tried, where it stays after a panic, a crash, or a text that takes more than
//! ten seconds. Exits with 1 then.

#[path = "../tests/mutate/mod.rs"]
mod mutate;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A text that takes longer counts as a hang.
const TOO_LONG: Duration = Duration::from_secs(10);

fn main() {
    let mut args = std::env::args().skip(1);
    let target = args.next().unwrap_or_default();
    let check: fn(&[u8]) = match target.as_str() {
        "lexer" => mutate::lexes,
        "parser" => mutate::parses,
        "checker" => mutate::checks,
        _ => {
            eprintln!("usage: fuzz lexer|parser|checker SECONDS [SEED [FILE.go…]]");
            std::process::exit(2);
        }
    };
    let mut number = |default| args.next().and_then(|a| a.parse().ok()).unwrap_or(default);
    let (seconds, seed) = (number(10), number(1));
    let mut texts = vec![include_bytes!("../tests/mutate/seed.go").to_vec()];
    texts.extend(args.filter_map(|f| std::fs::read(f).ok()).filter(|t| !t.is_empty()));
    let current = std::env::temp_dir().join(format!("fuzz.{target}.go"));
    let begun = Instant::now();
    let end = begun + Duration::from_secs(seconds);

    // When the current text was begun, in milliseconds from the start; MAX: none is tried.
    static SINCE: AtomicU64 = AtomicU64::new(u64::MAX);
    let name = current.display().to_string();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(1));
            let since = Duration::from_millis(SINCE.load(Ordering::Relaxed));
            if begun.elapsed() > since.saturating_add(TOO_LONG) {
                eprintln!("a text takes more than {TOO_LONG:?}: {name}");
                std::process::exit(1);
            }
        }
    });

    let mut r = mutate::Random(seed.max(1));
    let (mut runs, mut slowest) = (0u64, Duration::ZERO);
    while Instant::now() < end {
        let (one, other) = (r.below(texts.len()), r.below(texts.len()));
        let text = if target == "checker" && r.below(4) != 0 {
            mutate::shuffle(&mut r, &texts[one])
        } else {
            mutate::mutate(&mut r, &texts[one], &texts[other])
        };
        if let Err(e) = std::fs::write(&current, &text) {
            eprintln!("{}: {e}", current.display());
            std::process::exit(1);
        }
        let start = Instant::now();
        SINCE.store(begun.elapsed().as_millis() as u64, Ordering::Relaxed);
        if std::panic::catch_unwind(|| check(&text)).is_err() {
            eprintln!("panic after {runs} texts: {}", current.display());
            std::process::exit(1);
        }
        SINCE.store(u64::MAX, Ordering::Relaxed);
        slowest = slowest.max(start.elapsed());
        runs += 1;
    }
    println!("{target}: {runs} texts in {seconds} s, the slowest took {slowest:?}");
}

//! Runs the mutation fuzzer on the lexer and parser for as long as told:
//!
//! `cargo run -p gopark-compiler --example fuzz_syntax -- SECONDS [SEED [FILE.go…]]`
//!
//! Texts are mutations of the seed program and of the given files. On a panic
//! the text is left in `fuzz_syntax.crash.go` in the current folder.

#[path = "../tests/mutate/mod.rs"]
mod mutate;

use std::time::{Duration, Instant};

fn main() {
    let mut args = std::env::args().skip(1);
    let mut number = |default| args.next().and_then(|a| a.parse().ok()).unwrap_or(default);
    let (seconds, seed) = (number(10), number(1));
    let mut texts = vec![include_bytes!("../tests/mutate/seed.go").to_vec()];
    texts.extend(args.filter_map(|f| std::fs::read(f).ok()));
    let mut r = mutate::Random(seed.max(1));
    let end = Instant::now() + Duration::from_secs(seconds);
    let (mut runs, mut slowest) = (0u64, Duration::ZERO);
    while Instant::now() < end {
        let other = r.below(texts.len());
        let text = mutate::mutate(&mut r, &texts[runs as usize % texts.len()], &texts[other]);
        let start = Instant::now();
        if std::panic::catch_unwind(|| mutate::check(&text)).is_err() {
            let _ = std::fs::write("fuzz_syntax.crash.go", &text);
            eprintln!("panic after {runs} texts; see fuzz_syntax.crash.go");
            std::process::exit(1);
        }
        slowest = slowest.max(start.elapsed());
        runs += 1;
    }
    println!("{runs} texts, the slowest took {slowest:?}");
}

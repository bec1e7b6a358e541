//! A short run of the mutation fuzzer; `examples/fuzz.rs` runs longer.

mod mutate;

/// A little of everything the grammar has.
const SEED: &str = include_str!("mutate/seed.go");

#[test]
fn mutated_programs_parse_or_are_refused() {
    let mut r = mutate::Random(0x9e37_79b9_7f4a_7c15);
    mutate::parses(SEED.as_bytes());
    for _ in 0..400 {
        let text = mutate::mutate(&mut r, SEED.as_bytes(), SEED.as_bytes());
        mutate::lexes(&text);
        mutate::parses(&text);
    }
}

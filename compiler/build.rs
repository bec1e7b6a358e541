//! Generates the parser from its grammar.

fn main() {
    println!("cargo:rerun-if-changed=src/syntax/grammar.lalrpop");
    let result =
        lalrpop::Configuration::new().use_cargo_dir_conventions().emit_rerun_directives(false).process();
    if let Err(e) = result {
        eprintln!("{e}");
        std::process::exit(1);
    }
}

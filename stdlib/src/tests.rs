//! The Go sources and the natives agree on what is native.

use std::collections::BTreeSet;

use super::*;

/// Natives that the compiler calls by itself, so that no Go source declares them.
fn is_the_compilers(name: &str) -> bool {
    ["runtime.print", "runtime.panic", "runtime.unsafe"].iter().any(|p| name.starts_with(p))
}

/// Full names of the functions without a body in a file.
fn bodyless(import_path: &str, text: &str) -> Vec<String> {
    let named = |line: &str| {
        let line = line.split("//").next().unwrap_or("").trim_end();
        let rest = line.strip_prefix("func ")?;
        let has_body = line.ends_with(['{', '}', ',', '(']) || rest.starts_with('(');
        let name = rest.split(['(', '[']).next()?;
        (!has_body).then(|| format!("{import_path}.{name}"))
    };
    text.lines().filter_map(named).collect()
}

#[test]
fn every_function_without_a_body_has_a_native_and_vice_versa() {
    let mut wanted = BTreeSet::new();
    for path in packages() {
        for file in package(path).unwrap() {
            let text = std::str::from_utf8(file.text).unwrap();
            wanted.extend(bodyless(path, text));
        }
    }
    let mut vms = Registry::new();
    gopark_vm::rt_natives::register(&mut vms);
    let (ours, vms): (BTreeSet<_>, BTreeSet<_>) = (registry().names().collect(), vms.names().collect());
    let natives: BTreeSet<String> = ours.union(&vms).map(|&n| n.to_owned()).collect();
    let missing: Vec<_> = wanted.difference(&natives).collect();
    let unused: Vec<_> = natives.difference(&wanted).filter(|n| !is_the_compilers(n)).collect();
    let twice: Vec<_> = ours.intersection(&vms).collect();
    assert!(
        missing.is_empty() && unused.is_empty() && twice.is_empty(),
        "without a native: {missing:#?}\nnever declared: {unused:#?}\nregistered twice: {twice:#?}"
    );
}

#[test]
fn wrappers_of_system_calls_are_those_of_the_table() {
    let made = sysbuild::go();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/syscall/zsyscall.go");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap_or_default();
    assert!(there == made, "{path} is not what the table makes: run this test with UPDATE=1");
}

#[test]
fn packages_are_found_by_import_path() {
    assert!(package("unicode/utf8").unwrap().iter().any(|f| f.name == "utf8.go"));
    assert!(package("unicode/utf9").is_none());
    assert!(packages().is_sorted());
}

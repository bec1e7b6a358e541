//! The Go sources and the natives agree on what is native.

use std::collections::BTreeSet;

use super::*;

/// Natives of the vm itself, which it registers.
fn is_the_vms(name: &str) -> bool {
    const TIMERS: [&str; 5] = ["Sleep", "newChanTimer", "newFuncTimer", "stopTimer", "resetTimer"];
    const REFLECT: [&str; 5] = ["call", "makefunc", "chansend", "chanrecv", "rselect"];
    match name.rsplit_once('.') {
        Some(("runtime" | "runtime/debug" | "sync" | "iter", _)) => true,
        Some(("time", f)) => TIMERS.contains(&f),
        Some(("reflect", f)) => REFLECT.contains(&f),
        _ => false,
    }
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
    let natives: BTreeSet<String> = registry().names().map(str::to_owned).collect();
    let missing: Vec<_> = wanted.difference(&natives).filter(|n| !is_the_vms(n)).collect();
    let unused: Vec<_> = natives.difference(&wanted).filter(|n| !is_the_vms(n)).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "without a native: {missing:#?}\nnever declared: {unused:#?}"
    );
}

#[test]
fn packages_are_found_by_import_path() {
    assert!(package("unicode/utf8").unwrap().iter().any(|f| f.name == "utf8.go"));
    assert!(package("unicode/utf9").is_none());
    assert!(packages().is_sorted());
}

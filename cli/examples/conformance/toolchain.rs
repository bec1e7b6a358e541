//! The packages of the toolchain's own `src` folder that a checker without
//! cgo and without an assembler can judge, and their tests: those of the packages
//! that `tests/conformance/in_place.txt` names run where they lie, and files of
//! tests from outside of a package judge the package of that name in our library.

use std::path::Path;

use crate::source;
use crate::suite::{Kind, Test};

/// The packages below `root/src`, in the order of their import paths.
pub fn find(root: &Path) -> Vec<Test> {
    let mut tests = Vec::new();
    visit(root, &root.join("src"), "", &mut tests);
    tests.extend(in_place(root));
    tests.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    tests
}

/// The packages whose tests are known to pass where they lie.
fn in_place(root: &Path) -> Vec<Test> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/in_place.txt");
    let text = std::fs::read_to_string(list).unwrap_or_default();
    let names = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    names
        .map(|name| Test {
            kind: Kind::Test,
            name: name.to_string(),
            path: root.join("src").join(name),
            root: root.to_path_buf(),
        })
        .collect()
}

/// Whether our library has the package, and its tests can be ours.
fn is_ours(import: &str) -> bool {
    // Those look at what the runtime and the toolchain are made of.
    let inside = import.split('/').any(|part| matches!(part, "internal" | "runtime"));
    !inside && Path::new(env!("CARGO_MANIFEST_DIR")).join("../stdlib/src").join(import).is_dir()
}

/// Whether the file is one of tests from outside of its package.
pub fn is_outside_test(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some(stem) = name.strip_suffix("_test.go") else { return false };
    let Ok(bytes) = std::fs::read(path) else { return false };
    let text = String::from_utf8_lossy(&bytes);
    let outside = source::package_name(&text).is_some_and(|package| package.ends_with("_test"));
    outside && source::builds_here(&text) && !text.contains("\nimport \"C\"") && !is_elsewhere(stem)
}

/// Folders that are no packages, or whose packages describe the compiler's
/// own insides: `builtin` is documentation, `unsafe` the compiler's, and the
/// `runtime` tree rests on what the assembler and linker provide.
fn is_outside(import: &str) -> bool {
    matches!(import, "cmd" | "vendor" | "builtin" | "unsafe" | "runtime" | "internal/runtime" | "plugin")
        || import.ends_with("testdata")
        || import.starts_with("runtime/internal")
        || matches!(import, "runtime/cgo" | "runtime/race" | "runtime/msan" | "runtime/asan")
}

fn visit(root: &Path, folder: &Path, import: &str, tests: &mut Vec<Test>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut has_files = false;
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if name.starts_with(['_', '.']) {
                continue;
            }
            let below = if import.is_empty() { name } else { format!("{import}/{name}") };
            if !is_outside(&below) || matches!(below.as_str(), "runtime") {
                visit(root, &path, &below, tests);
            }
        } else {
            has_files |= is_go_file(&path, &name);
            if is_ours(import) && !import.is_empty() && is_outside_test(&path) {
                tests.push(Test {
                    kind: Kind::Library,
                    name: format!("{import}/{name}"),
                    path,
                    root: root.to_path_buf(),
                });
            }
        }
    }
    if has_files && !import.is_empty() && !is_outside(import) {
        tests.push(Test {
            kind: Kind::Src,
            name: import.to_string(),
            path: folder.to_path_buf(),
            root: root.to_path_buf(),
        });
    }
}

/// Whether the file would be part of a build for linux on amd64 without cgo.
fn is_go_file(path: &Path, name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".go") else { return false };
    if stem.ends_with("_test") || stem.starts_with(['_', '.']) {
        return false;
    }
    let Ok(bytes) = std::fs::read(path) else { return false };
    let text = String::from_utf8_lossy(&bytes);
    source::builds_here(&text) && !text.contains("\nimport \"C\"") && !is_elsewhere(stem)
}

/// Whether the name's ending is another system or architecture.
fn is_elsewhere(stem: &str) -> bool {
    const OTHERS: [&str; 26] = [
        "windows",
        "darwin",
        "freebsd",
        "netbsd",
        "openbsd",
        "plan9",
        "js",
        "wasip1",
        "aix",
        "android",
        "solaris",
        "illumos",
        "dragonfly",
        "ios",
        "arm64",
        "arm",
        "386",
        "wasm",
        "ppc64",
        "ppc64le",
        "s390x",
        "riscv64",
        "mips",
        "mipsle",
        "mips64",
        "mips64le",
    ];
    stem.split('_').skip(1).any(|part| OTHERS.contains(&part))
}

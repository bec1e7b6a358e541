//! The checker against what gc 1.27 prints: each program in `gc_messages/` has
//! gc's output for it beside it. And: our library checks without an error.

mod mutate;

use gopark_compiler::diagnostic;
use gopark_compiler::load::constraint::match_name;
use gopark_compiler::load::{Loader, Texts as PackageTexts};
use gopark_compiler::session::Session;
use gopark_compiler::types::object::PkgId;
use mutate::texts::{LIBRARY, Texts};

fn texts(files: &[(&str, &str)]) -> Texts {
    Texts(files.iter().map(|(n, t)| (n.to_string(), t.as_bytes().to_vec())).collect())
}

fn messages(s: &mut Session) -> String {
    let mut diags = std::mem::take(&mut s.diags);
    diagnostic::sort(&mut diags);
    diagnostic::render(&diags, &s.sources, None)
}

/// Checks a program and returns everything it has to say.
fn check(files: &[(&str, &str)], main: &str) -> (String, Session, Option<PkgId>) {
    let mut s = Session::new(Box::new(texts(files)));
    let pkg = s.load_main(&[main.to_string()]);
    (messages(&mut s), s, pkg)
}

fn errors(body: &str) -> String {
    check(&[("x.go", body)], "x.go").0
}

#[test]
fn says_what_gc_says() {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gc_messages");
    let mut count = 0;
    let mut wrong = String::new();
    for entry in std::fs::read_dir(dir).expect("test data") {
        let path = entry.expect("entry").path();
        if path.extension().is_none_or(|e| e != "go") {
            continue;
        }
        count += 1;
        let text = std::fs::read_to_string(&path).expect("program");
        let want = std::fs::read_to_string(path.with_extension("want")).expect("expectation");
        let got = errors(&text);
        for l in got.lines().filter(|l| !want.lines().any(|w| w == *l)) {
            wrong += &format!("{}: not gc's: {l}\n", path.display());
        }
        for l in want.lines().filter(|l| !got.lines().any(|g| g == *l)) {
            wrong += &format!("{}: missing:  {l}\n", path.display());
        }
        if wrong.is_empty() {
            assert_eq!(got, want, "{}: the order differs", path.display());
        }
    }
    assert!(count >= 10);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_library_has_no_errors() {
    fn packages(dir: &std::path::Path, path: String, out: &mut Vec<String>) {
        let mut any = false;
        for e in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            let name = e.file_name().to_string_lossy().into_owned();
            if e.path().is_dir() {
                let sub = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
                packages(&e.path(), sub, out);
            }
            any |= match_name(&name);
        }
        if any && !path.is_empty() {
            out.push(path);
        }
    }
    let mut list = vec![];
    packages(std::path::Path::new(LIBRARY), String::new(), &mut list);
    list.retain(|p| !p.split('/').any(|part| part == "internal"));
    let mut main = String::from("package main\n");
    for p in &list {
        main += &format!("import _ {p:?}\n");
    }
    main += "func main() {}\n";
    let mut s = Session::new(Box::new(texts(&[("x.go", &main)])));
    s.load_main(&["x.go".into()]);
    let library: Vec<PkgId> = s.packages().into_iter().filter(|&p| s.types.pkg(p).library).collect();
    assert!(library.len() > 20, "the library was found");
    for p in library {
        let objects = s.types.pkg(p).objects.borrow().clone();
        for o in objects {
            s.resolve(o);
            if s.types.obj(o).is_func() {
                s.check_func_body(o);
            }
        }
    }
    assert_eq!(messages(&mut s), "");
}

#[test]
fn initialization_follows_dependencies() {
    let src = "package main
var a = c + b
var b = f()
var c = 1
var x, y = g()
var _ = h(x)
func f() int { return d }
func g() (int, int) { return y2, 2 }
func h(int) int { return 0 }
var d = 3
var y2 = T{}.m()
type T struct{}
func (T) m() int { return late }
var late = 9
func main() {}
";
    let (msgs, s, pkg) = check(&[("x.go", src)], "x.go");
    assert_eq!(msgs, "");
    let order: Vec<String> = s
        .init_order(pkg.expect("package"))
        .iter()
        .map(|i| i.lhs.iter().map(|&o| s.types.name(o)).collect::<Vec<_>>().join(","))
        .collect();
    assert_eq!(order, ["c", "d", "b", "a", "late", "y2", "x,y", "_"]);
}

#[test]
fn packages_of_a_module() {
    let files = [
        ("m/go.mod", "module example.com/m\n\ngo 1.21\n"),
        (
            "m/main.go",
            "package main\nimport \"example.com/m/a\"\nfunc main() { for i := range a.N { _ = i } }\n",
        ),
        ("m/a/a.go", "package a\nimport \"example.com/m/a/internal/b\"\nvar N = b.N\n"),
        ("m/a/a_windows.go", "package a\nvar N = 2\n"),
        ("m/a/a_test.go", "package a\nvar N = 3\n"),
        ("m/a/ignored.go", "//go:build ignore\n\npackage other\n"),
        ("m/a/internal/b/b.go", "package b\nconst N = 4\n"),
    ];
    let want = "m/main.go:3:30: cannot range over a.N (variable of type int): requires go1.22 or later (-lang was set to go1.21; check go.mod)\n";
    assert_eq!(check(&files, "m").0, want);
}

#[test]
fn import_errors() {
    let e = errors("package main\nimport \"foo\"\nimport \"a.com/b\"\nfunc main() {}\n");
    assert!(e.starts_with("x.go:2:8: package foo is not in std"), "{e}");
    assert!(
        e.contains("x.go:3:8: no required module provides package a.com/b: go.mod file not found"),
        "{e}"
    );
}

#[test]
fn broken_programs_do_not_cascade() {
    for (src, want) in [
        (
            "package p\nfunc f() { x := undefined1; y := x + 1; _ = y }\n",
            "x.go:2:17: undefined: undefined1\n",
        ),
        (
            "package p\ntype T struct { f undefined1 }\nvar t T\nvar x = t.f.g()\n",
            "x.go:2:19: undefined: undefined1\n",
        ),
        ("package p\nvar x = undefined1(1, 2)\nvar y int = x\n", "x.go:2:9: undefined: undefined1\n"),
    ] {
        assert_eq!(errors(src), want);
    }
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let n = 20_000;
    let parens = format!("package p\nvar x = {}1{}\n", "(".repeat(n), ")".repeat(n));
    assert!(errors(&parens).contains("nested too deeply"));
    let unary = format!("package p\nvar x = {}1\n", String::from("-") + &" -".repeat(n));
    assert!(errors(&unary).contains("nested too deeply"));
    let types = format!("package p\nvar x {}int\n", "[]".repeat(n));
    assert!(errors(&types).contains("nested too deeply"));
    let sum = format!("package p\nvar x = 1{}\n", " + 1".repeat(n));
    assert_eq!(errors(&sum), "");
    let blocks = format!("package p\nfunc f() {{ {}{} }}\n", "{".repeat(n), "}".repeat(n));
    errors(&blocks);
}

#[test]
fn mutated_programs_do_not_crash_it() {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gc_messages");
    let mut names: Vec<_> = std::fs::read_dir(dir).expect("test data").flatten().map(|e| e.path()).collect();
    names.retain(|p| p.extension().is_some_and(|e| e == "go"));
    names.sort();
    let seeds: Vec<Vec<u8>> = names.iter().map(|p| std::fs::read(p).expect("program")).collect();
    let mut r = mutate::Random(0x2545_f491_4f6c_dd1d);
    for _ in 0..150 {
        let seed = r.below(seeds.len());
        mutate::checks(&mutate::shuffle(&mut r, &seeds[seed]));
    }
}

#[test]
fn library_variables_wait_for_what_their_functions_use() {
    struct Lib(Texts);
    impl Loader for Lib {
        fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
            self.0.read_file(path)
        }
        fn read_dir(&self, path: &str) -> Result<Vec<String>, String> {
            self.0.read_dir(path)
        }
        fn library(&self, path: &str) -> Option<PackageTexts> {
            let text = "package lib\nvar A = f()\nvar B = 2\nfunc f() int { return g() }\nfunc g() int { return B }\n";
            if path == "lib" {
                Some(vec![("lib/lib.go".into(), text.as_bytes().into())])
            } else {
                self.0.library(path)
            }
        }
    }
    let main = texts(&[("x.go", "package main\nimport \"lib\"\nfunc main() { println(lib.A) }\n")]);
    let mut s = Session::new(Box::new(Lib(main)));
    s.load_main(&["x.go".into()]);
    assert_eq!(messages(&mut s), "");
    let lib = s.package("lib").expect("loaded");
    let order: Vec<&str> = s.init_order(lib).iter().map(|i| s.types.name(i.lhs[0])).collect();
    assert_eq!(order, ["B", "A"]);
}

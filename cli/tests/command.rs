//! The command itself: programs from standard input, scripts, `-e`, `test`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn gopark(args: &[&str], input: &str) -> Output {
    let mut c = Command::new(env!("CARGO_BIN_EXE_gopark"))
        .args(args)
        .env_remove("GODEBUG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("gopark starts");
    // A command that does not read its input may be gone.
    let _ = c.stdin.take().expect("piped").write_all(input.as_bytes());
    c.wait_with_output().expect("gopark ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder of its own for a test.
fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("gopark-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder for the test");
    dir
}

#[test]
fn programs_from_standard_input_get_arguments() {
    let program =
        "package main\n\nimport \"os\"\n\nfunc main() { os.Stdout.WriteString(os.Args[1] + \"\\n\") }\n";
    let out = gopark(&["-", "hello"], program);
    assert_eq!((text(&out.stdout).as_str(), out.status.code()), ("hello\n", Some(0)));
    let out = gopark(&["-"], "package main\n\nfunc main() { x }\n");
    assert_eq!(text(&out.stderr), "stdin.go:3:15: undefined: x\n");
}

#[test]
fn only_package_main_runs() {
    // Whatever else is wrong with its declarations.
    for body in ["", "func f() { x }\n", "func f() { x + }\n"] {
        let out = gopark(&["-"], &format!("package p\n\n{body}"));
        let want = "package command-line-arguments is not a main package\n";
        assert_eq!((text(&out.stderr).as_str(), out.status.code()), (want, Some(1)));
    }
    let out = gopark(&["-"], "package p\n\nimport p\n");
    assert_eq!(text(&out.stderr), "stdin.go:3:9: missing import path\n");
}

#[test]
fn names_that_link_to_nothing_are_told() {
    let program = "package main

import _ \"unsafe\"

//go:linkname hidden nowhere.hidden
func hidden(a, b int) string

//go:linkname own
func own()

//go:linkname left main.right
func left()

//go:linkname right main.left
func right()

// Nobody calls it.
//
//go:linkname unused x.y
func unused()

type T struct{}

func (*T) m() { own() }

func main() {
	println(hidden(1, 2))
	new(T).m()
	left()
}
";
    let want = "main.(*T).m: relocation target main.own not defined
main.main: relocation target main.right not defined
main.main: relocation target nowhere.hidden not defined
";
    let out = gopark(&["-"], program);
    assert_eq!((text(&out.stderr).as_str(), out.status.code()), (want, Some(1)));
}

#[test]
fn variables_that_do_not_fit_a_frame_live_elsewhere() {
    use std::fmt::Write;
    let mut program = String::from("package main\n\nfunc many(n int) (sum int) {\n");
    let (mut set, mut read) = (String::new(), String::new());
    for i in 0..400 {
        writeln!(program, "\tvar a{i} [250]int").expect("to a string");
        writeln!(set, "\ta{i}[n] = {i}").expect("to a string");
        writeln!(read, "\tsum += a{i}[n] + a{i}[0]").expect("to a string");
    }
    program += &set;
    program += "\tfunc(v int) { a7[0] += v; sum++ }(1)\n";
    program += &read;
    program += "\treturn\n}\n\nfunc main() { println(many(3)) }\n";
    assert_eq!(text(&gopark(&["-"], &program).stderr), "79802\n");
}

/// Its variables of several slots are in the heap then, where no address of a
/// caller's frame is looked for.
#[test]
fn what_parameters_point_to_outlives_a_frame_that_is_too_small() {
    use std::fmt::Write;
    let mut program = String::from(
        "package main\n\nimport \"runtime\"\n\ntype node struct{ p *int }\n\n\
         func last(a [250]int) int { return a[249] }\n\n\
         func many(s []node) (sum int) {\n\tt := s\n\ts = nil\n",
    );
    let mut read = String::new();
    for i in 0..400 {
        writeln!(program, "\tvar a{i} [250]int\n\ta{i}[249] = {i}").expect("to a string");
        writeln!(read, "\tsum += last(a{i})").expect("to a string");
    }
    program += "\truntime.GC()\n\tfor range 10000 {\n\t\tx := -1\n\t\tgarbage = &x\n\t}\n";
    program += &read;
    program += "\treturn sum + *t[0].p + *t[1].p\n}\n\nvar garbage *int\n\n";
    program += "func main() {\n\tvar keep [2]node\n\tfor i := range keep {\n\t\tx := 100 * i\n\t\t";
    program += "keep[i].p = &x\n\t}\n\tprintln(many(keep[:]))\n}\n";
    assert_eq!(text(&gopark(&["-"], &program).stderr), "79900\n");
}

#[test]
fn an_exhausted_heap_is_told_with_its_goroutine() {
    let program = "package main\n\nvar b []byte\n\nfunc main() {\n\tdefer func() { recover() }()\n\tb = make([]byte, 1<<44)\n}\n";
    let out = gopark(&["-"], program);
    let err = text(&out.stderr);
    let (first, rest) = err.split_once('\n').expect("several lines");
    assert!(
        first.starts_with("runtime: out of memory: cannot allocate 17592186044416-byte block ("),
        "{err}"
    );
    assert!(
        rest.starts_with("fatal error: out of memory\n\ngoroutine 1 [running]:\nmain.main()\n\t"),
        "{err}"
    );
    assert!(rest.contains("stdin.go:7 +0x"), "{err}");
    assert_eq!(out.status.code(), Some(2));
}

#[test]
fn a_wild_pointer_is_told_with_who_followed_it() {
    let program = "package main\n\nimport \"unsafe\"\n\nfunc load(p *[2]int) int { return p[1] }\n\nfunc main() {\n\tprintln(load((*[2]int)(unsafe.Pointer(uintptr(0x12345678)))))\n}\n";
    let out = gopark(&["-"], program);
    let err = text(&out.stderr);
    let head = "unexpected fault address 0x12345680\nfatal error: fault\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x12345680 pc=0x";
    assert!(err.starts_with(head), "{err}");
    assert!(err.contains("]\n\ngoroutine 1 [running]:\nmain.load(...)\n"), "{err}");
    assert_eq!(out.status.code(), Some(2));
}

#[test]
fn scripts_have_a_first_line_for_the_shell() {
    let dir = folder("script");
    let script = dir.join("script");
    let program = "#!/usr/bin/env gopark\npackage main\n\nfunc main() {\n\tprintln(\"ran\")\n\tpanic(1)\n}\n";
    std::fs::write(&script, program).expect("written");
    let out = gopark(&[script.to_str().expect("a name")], "");
    assert!(text(&out.stderr).starts_with("ran\npanic: 1\n"), "{}", text(&out.stderr));
    assert!(text(&out.stderr).contains("script:6 "), "{}", text(&out.stderr));
    std::fs::remove_dir_all(dir).expect("removed");
}

#[test]
fn code_on_the_command_line_is_a_session_of_one_input() {
    let out = gopark(&["-e", "x := []int{1}; x; fmt.Println(strings.ToUpper(\"a\"))"], "");
    assert_eq!((text(&out.stdout).as_str(), out.status.code()), ("[]int{1} // []int\nA\n", Some(0)));
    let out = gopark(&["-e", "println(1); nope; println(2)"], "");
    assert_eq!((text(&out.stderr).as_str(), out.status.code()), ("1\n1:13: undefined: nope\n", Some(1)));
    let out = gopark(&["-e", "panic(\"no\"); println(2)"], "");
    assert!(text(&out.stderr).starts_with("panic: no\n") && out.status.code() == Some(2));
    assert_eq!(gopark(&["-e", "os.Exit(7)"], "").status.code(), Some(7));
}

const TESTED: &str = "package sum\n\nfunc Sum(xs ...int) (n int) {\n\tfor _, x := range xs {\n\t\tn += x\n\t}\n\treturn n\n}\n";
const TESTS: &str = r#"package sum

import "testing"

func TestSum(t *testing.T) {
	for _, c := range []struct {
		name string
		xs   []int
		want int
	}{{"none", nil, 0}, {"two", []int{1, 2}, 3}} {
		t.Run(c.name, func(t *testing.T) {
			if got := Sum(c.xs...); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestSkipped(t *testing.T) { t.Skip("not today") }
"#;
const EXAMPLES: &str = r#"package sum_test

import (
	"fmt"

	"example.com/sum"
)

func ExampleSum() {
	fmt.Println(sum.Sum(1, 2, 3))
	// Output: 6
}
"#;

/// Times, which are never the same.
fn without_times(s: &str) -> String {
    let digit = |c: char| c.is_ascii_digit() || c == '.';
    let lines = s.lines().map(|l| {
        let l = match l.rfind(" (") {
            Some(i) if l.ends_with("s)") => format!("{} (T)", &l[..i]),
            _ => l.to_string(),
        };
        match l.rsplit_once('\t') {
            Some((head, t)) if t.ends_with('s') && t[..t.len() - 1].chars().all(digit) => {
                format!("{head}\tT")
            }
            _ => l,
        }
    });
    lines.map(|l| l + "\n").collect()
}

fn module(dir: &Path) {
    for (name, text) in [
        ("go.mod", "module example.com/sum\n\ngo 1.27\n"),
        ("sum.go", TESTED),
        ("sum_test.go", TESTS),
        ("example_test.go", EXAMPLES),
    ] {
        std::fs::write(dir.join(name), text).expect("written");
    }
}

#[test]
fn tests_of_a_package_run_as_go_test_runs_them() {
    let dir = folder("test");
    module(&dir);
    let d = dir.to_str().expect("a name");
    let out = gopark(&["test", d], "");
    assert_eq!(without_times(&text(&out.stdout)), "ok  \texample.com/sum\tT\n");
    let out = gopark(&["test", "-v", "-run", "Sum", d], "");
    let want = "=== RUN   TestSum\n=== RUN   TestSum/none\n=== RUN   TestSum/two\n--- PASS: TestSum (T)\n    --- PASS: TestSum/none (T)\n    --- PASS: TestSum/two (T)\n=== RUN   ExampleSum\n--- PASS: ExampleSum (T)\nPASS\nok  \texample.com/sum\tT\n";
    assert_eq!(without_times(&text(&out.stdout)), want);

    std::fs::write(dir.join("sum.go"), TESTED.replace("n += x", "n -= x")).expect("written");
    let out = gopark(&["test", d], "");
    let got = without_times(&text(&out.stdout));
    let want = "--- FAIL: TestSum (T)\n    --- FAIL: TestSum/two (T)\n        sum_test.go:13: got -3, want 3\n--- FAIL: ExampleSum (T)\ngot:\n-6\nwant:\n6\nFAIL\nFAIL\texample.com/sum\tT\nFAIL\n";
    assert_eq!((got.as_str(), out.status.code()), (want, Some(1)));

    std::fs::write(dir.join("sum.go"), TESTED.replace("n += x", "m += x")).expect("written");
    let out = gopark(&["test", "--error-format", "gc", d], "");
    assert_eq!(text(&out.stdout), "FAIL\texample.com/sum [build failed]\nFAIL\n");
    let wrong = text(&out.stderr);
    assert!(wrong.starts_with("# example.com/sum [example.com/sum.test]\n"), "{wrong}");
    assert!(wrong.ends_with("sum.go:5:3: undefined: m\n"), "{wrong}");
    std::fs::remove_dir_all(dir).expect("removed");
}

/// People are told everything, in the order of the source; gc gives up.
#[test]
fn people_are_told_all_errors_in_order() {
    let lines: String = (0..14).map(|i| format!("\tundeclared{i}()\n")).collect();
    let program = format!("package main\n\nfunc main() {{\n{lines}}}\n");
    let out = gopark(&["run", "--error-format", "human", "-"], &program);
    let shown = text(&out.stderr);
    let at: Vec<Option<usize>> =
        (0..14).map(|i| shown.find(&format!("undefined: undeclared{i}\n"))).collect();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{shown}");
    let out = gopark(&["run", "--error-format", "gc", "-"], &program);
    assert!(text(&out.stderr).ends_with("too many errors\n"));
    // A flag that is none suggests the near one, with one dash too.
    let out = gopark(&["test", "-cont=2"], "");
    assert!(text(&out.stderr).contains("'--count'"), "{}", text(&out.stderr));
}

/// A test can run its own program again.
#[test]
fn tests_start_themselves_again() {
    let dir = folder("again");
    module(&dir);
    let helper = "package sum\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\t\"os/exec\"\n\t\"testing\"\n)\n\n\
        func TestAgain(t *testing.T) {\n\tif os.Getenv(\"AGAIN\") != \"\" {\n\t\t\
        fmt.Println(\"here\", os.Args[len(os.Args)-1])\n\t\tos.Exit(3)\n\t}\n\texe, _ := os.Executable()\n\t\
        for _, name := range []string{os.Args[0], exe} {\n\t\t\
        c := exec.Command(name, \"-test.run=^TestAgain$\", \"x\")\n\t\t\
        c.Env = append(os.Environ(), \"AGAIN=1\")\n\t\tc.Dir = t.TempDir()\n\t\t\
        if out, err := c.CombinedOutput(); string(out) != \"here x\\n\" || err.Error() != \"exit status 3\" {\n\t\t\t\
        t.Errorf(\"%q %v\", out, err)\n\t\t}\n\t}\n}\n";
    std::fs::write(dir.join("again_test.go"), helper).expect("written");
    let out = gopark(&["test", "-run=Again", dir.to_str().expect("a name")], "");
    assert_eq!(without_times(&text(&out.stdout)), "ok  \texample.com/sum\tT\n", "{}", text(&out.stderr));
    std::fs::remove_dir_all(dir).expect("removed");
}

/// Of the folder that one is in all is told as it comes, as by go test.
#[test]
fn tests_of_the_current_folder_are_told_in_full() {
    let dir = folder("here");
    module(&dir);
    let bench = "package sum\n\nimport \"testing\"\n\nfunc BenchmarkSum(b *testing.B) {\n\tb.Run(\"long name\", \
                 func(b *testing.B) {\n\t\tfor b.Loop() {\n\t\t\tSum(1)\n\t\t}\n\t})\n\t\
                 b.Run(\"x\", func(b *testing.B) { b.Fatal(\"no\") })\n}\n";
    std::fs::write(dir.join("bench_test.go"), bench).expect("written");
    let test = |args: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_gopark"))
            .arg("test")
            .args(args)
            .current_dir(&dir)
            .env("GOMAXPROCS", "2")
            .env_remove("GODEBUG")
            .output()
            .expect("gopark runs");
        (without_times(&text(&out.stdout)), out.status.code())
    };
    let of = |s: &str, code| (s.to_string(), Some(code));
    assert_eq!(test(&["-run=Sum", "-count=1"]), of("PASS\nok  \texample.com/sum\tT\n", 0));
    let none = "testing: warning: no tests to run\nPASS\nok  \texample.com/sum\tT\n";
    assert_eq!(test(&["-run=Nothing"]), of(none, 0));
    let list = "TestSum\nBenchmarkSum\nExampleSum\nok  \texample.com/sum\tT\n";
    assert_eq!(test(&["-list=Sum"]), of(list, 0));
    let (got, code) =
        test(&["-run=Nothing", "-bench=.", "-benchtime=10x", "-benchmem", "-cpu=1,2", "-count=2"]);
    let lines: Vec<&str> = got.lines().collect();
    assert_eq!((&lines[..3], code), (&["goos: linux", "goarch: amd64", "pkg: example.com/sum"][..], Some(1)));
    let measured: Vec<&str> = lines.iter().copied().filter(|l| l.contains("ns/op")).collect();
    assert_eq!(measured.len(), 4, "{got}");
    for (line, name) in measured.iter().zip(["", "", "-2", "-2"]) {
        let (head, rest) = line.split_once('\t').expect("columns");
        // As wide as the longest name, what processors add, and some more.
        assert_eq!(head, format!("{:<33}", format!("BenchmarkSum/long_name{name}")));
        assert!(rest.contains("      10\t") && rest.ends_with(" allocs/op"), "{line}");
    }
    let end = "--- FAIL: BenchmarkSum/x\n    bench_test.go:11: no\n--- FAIL: BenchmarkSum\nFAIL\nexit status 1\nFAIL\texample.com/sum\tT\n";
    assert!(got.ends_with(end), "{got}");
    std::fs::remove_dir_all(dir).expect("removed");
}

//! Sessions by transcript: each file in `tests/repl` is what a person would see,
//! inputs after `> ` (continued after `. `), and between them what the session
//! prints. The inputs are piped through `gopark repl`; everything that it prints
//! must be what the file has, in order, where `...` stands for any text of a line.

use std::io::{BufRead, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// The inputs of a transcript and the lines it expects.
fn parse(text: &str) -> (String, Vec<String>) {
    let (mut input, mut output) = (String::new(), vec![]);
    for line in text.lines() {
        match line.strip_prefix("> ").or_else(|| line.strip_prefix(". ")) {
            Some(i) => input.push_str(&format!("{i}\n")),
            None if line == ">" || line == "." => input.push('\n'),
            None => output.push(line.to_string()),
        }
    }
    (input, output)
}

/// Whether `have` is `want`, with its `...`.
fn matches(want: &str, have: &str) -> bool {
    let mut parts = want.split("...");
    let first = parts.next().unwrap_or("");
    let Some(mut rest) = have.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    for (i, p) in parts.iter().enumerate() {
        if i + 1 == parts.len() {
            return rest.ends_with(p);
        }
        match rest.find(p) {
            Some(at) => rest = &rest[at + p.len()..],
            None => return false,
        }
    }
    rest.is_empty()
}

/// What a session prints, standard output and error in one.
fn session(input: &str) -> String {
    session_with("", input)
}

/// The same under `GODEBUG`.
fn session_with(debug: &str, input: &str) -> String {
    let mut c = Command::new("sh")
        .args(["-c", "exec \"$0\" repl 2>&1", env!("CARGO_BIN_EXE_gopark")])
        .env("GODEBUG", debug)
        .env("GOMAXPROCS", "2")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("gopark starts");
    let mut stdin = c.stdin.take().expect("piped");
    let input = input.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let out = c.wait_with_output().expect("gopark ends");
    // It may leave before it has read everything.
    let _ = writer.join();
    String::from_utf8_lossy(&out.stdout).into_owned()
}

#[test]
fn transcripts() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/repl");
    let mut files: Vec<_> =
        std::fs::read_dir(&dir).expect("tests/repl").flatten().map(|e| e.path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    files.sort();
    let mut wrong = vec![];
    for f in files {
        let (input, want) = parse(&std::fs::read_to_string(&f).expect("transcript"));
        let have = session(&input);
        let lines: Vec<&str> = have.lines().collect();
        let same = want.len() == lines.len() && want.iter().zip(&lines).all(|(w, h)| matches(w, h));
        if !same {
            wrong.push(format!("{}:\n--- want\n{}\n--- have\n{have}", f.display(), want.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn dots_stand_for_any_text() {
    assert!(matches("a...c", "abc") && matches("...", "") && matches("x", "x"));
    assert!(!matches("a...c", "abd") && !matches("x", "xy"));
}

#[test]
fn the_scheduler_is_described() {
    let have = session(":sched\n");
    for part in ["GOMAXPROCS 2", "\nP0 ", "\nP1 ", "\nM0 ", "goroutines created"] {
        assert!(have.contains(part), "{part} is not in {have}");
    }
}

/// The last of many inputs costs what the first does: nothing is replayed.
#[test]
fn inputs_are_not_replayed() {
    let mut input = String::from("n := 0\n");
    for _ in 0..200 {
        input.push_str("n++\n");
    }
    input.push_str("n\n");
    assert_eq!(session(&input), "200 // int\n");
}

/// Nothing stays of inputs that declare nothing: neither of those that run nor of
/// those with errors.
#[test]
fn memory_does_not_grow_with_inputs() {
    let mut c = Command::new(env!("CARGO_BIN_EXE_gopark"))
        .arg("repl")
        .env_remove("GODEBUG")
        .env("GOMAXPROCS", "2")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("gopark starts");
    let mut stdin = c.stdin.take().expect("piped");
    let (send, marks) = std::sync::mpsc::channel();
    let out = std::io::BufReader::new(c.stdout.take().expect("piped"));
    let reader = std::thread::spawn(move || {
        for line in out.lines().map_while(Result::ok).filter(|l| l.starts_with("\"mark")) {
            // Nobody waits for more if the test has failed.
            let _ = send.send(line);
        }
    });
    let mut text = String::from("x := 1\nfunc twice(n int) int { return n * 2 % 1000 }\n");
    let mut resident = |inputs: usize| {
        for _ in 0..inputs / 6 {
            text.push_str("x = twice(x) + 1\nx / 2\nx + \"\"\nundeclared\n");
            text.push_str("func() int { return x }()\ngo func() {}()\n");
        }
        text.push_str("\"mark\"\n");
        stdin.write_all(text.as_bytes()).expect("it reads");
        text.clear();
        marks.recv().expect("it answers");
        let statm = std::fs::read_to_string(format!("/proc/{}/statm", c.id())).expect("it lives");
        4096 * statm.split(' ').nth(1).and_then(|n| n.parse::<usize>().ok()).expect("pages")
    };
    let before = resident(2_000);
    let after = resident(8_000);
    drop(stdin);
    assert!(c.wait().expect("it ends").success());
    reader.join().expect("it ends");
    // With three kilobytes an input it would be 24 MB. The Go heap grows to 4 MB
    // before it is collected for the first time.
    assert!(after < before + (8 << 20), "{before} bytes, then {after}");
}

/// What a session has in use when it has run inputs of a kind, of which `#` is the
/// number: functions, types, variables, objects, texts, names, orphans, strings.
fn in_use(kind: &str) -> Vec<[usize; 8]> {
    let mut input = String::from(
        "type M struct{ N int }\nfunc gen[T any](t T) T { return t }\nx := 0\nf := func() int { return 0 }\n",
    );
    for i in 0..1_600 {
        input.push_str(&kind.replace('#', &i.to_string()));
        input.push('\n');
    }
    let have = session_with("sessiontrace=1", &input);
    let lines = have.lines().filter(|l| l.starts_with("session: "));
    let numbers = |l: &str| {
        let words = l.split(' ').filter_map(|w| w.parse().ok()).collect::<Vec<usize>>();
        words.try_into().expect("eight numbers")
    };
    lines.map(numbers).collect()
}

/// What inputs declare is given up when something else has taken its place, and so
/// are types, literals and functions of inputs that are over.
#[test]
fn what_was_replaced_is_given_up() {
    for kind in [
        "x := #",
        "x := x + 1",
        "var a, b = #, \"text #\"",
        "const C = #",
        "func g() int { return # }; g()",
        "func h1() int { return h2() }; func h2() int { return # }",
        "type T struct { A# int }; t := T{#}; fmt.Sprint(t)",
        "func (m M) Get() int { return # }; M{}.Get()",
        "type I interface { M() int }; type J struct { A# int }; func (J) M() int { return # }; var i I = J{}; i.M()",
        "f := func() int { return x + # }; f()",
        "var fib func(int) int; fib = func(n int) int { if n < # { return n }; return fib(n - #) }; fib(#)",
        "func gen2[T any](t T) T { return t }; gen2(struct{ B# int }{})",
        "gen(struct{ B# int }{#})",
        "map[string]struct{ C# []int }{\"a\": {}}",
        "panic(#)",
        "func() { panic(struct{ D# int }{}) }()",
        "import \"sort\"",
        "x = len(\"text #\")",
        ":type struct{ E# int }{}",
        "go func(n int) { runtime.Gosched() }(#)",
        "undeclared#",
        "x := := #",
    ] {
        let looks = in_use(kind);
        let Some(last) = looks.last() else { continue };
        // Of hundreds of inputs between two looks.
        for (n, most) in last.iter().zip([500, 100, 20, 4_000, 100, 2_000, 100, 4_000]) {
            assert!(*n < most, "{kind}: {looks:?}");
        }
        let half = &looks[looks.len() / 2];
        assert!(last[3] <= half[3] + 200 && last[5] <= half[5] + 200, "{kind}: {looks:?}");
    }
}

/// What something still refers to stays as it was, however often it is looked.
#[test]
fn what_is_in_use_is_not_given_up() {
    let mut input = String::from(
        "type T struct { A int; S string }\nfunc (t T) Get() int { return t.A }\nfunc k() int { return 40 }\n\
         v := T{7, \"seven\"}\np := &v\nvar any1 any = struct{ Q int; R []string }{3, []string{\"r\"}}\n\
         old := k\nc := make(chan int)\nx := \"before\"\nf := func() string { return x + k2() }\n",
    )
    .replace("f := ", "func k2() string { return \"!\" }\nf := ");
    input.push_str("go func() { for n := range c { c <- n + v.Get() + len(x) } }()\n");
    for i in 0..1_200 {
        input.push_str(&format!("type T struct {{ B{i} int }}\nfunc k() int {{ return {i} }}\nx := {i}\n"));
        input.push_str(&format!("func k2() string {{ return \"new {i}\" }}\n"));
    }
    input.push_str(
        "v\np.Get()\nany1\nold()\nf()\nc <- 1; <-c\nany(v).(interface{ Get() int }).Get()\nk()\nx\n",
    );
    input.push_str("reflect.TypeOf(p).Elem().Field(1).Name\nfmt.Sprintf(\"%T %+v\", v, any1)\n");
    let have = session_with("gcstress=0", &input);
    let lines: Vec<&str> = have.lines().filter(|l| !l.starts_with("// ")).collect();
    assert_eq!(
        lines,
        [
            "T{A:7, S:\"seven\"} // T",
            "7 // int",
            "struct { Q int; R []string }{Q:3, R:[]string{\"r\"}} // any",
            "40 // int",
            "\"before!\" // string",
            "14 // int",
            "7 // int",
            "1199 // int",
            "1199 // int",
            "\"S\" // string",
            "\"main.T {Q:3 R:[r]}\" // string",
        ]
    );
}

/// Functions that inputs have made live as long as something refers to them, and
/// tell where they stand.
#[test]
fn closures_outlive_their_inputs() {
    use std::fmt::Write as _;
    const N: usize = 700;
    let mut input = String::from("var fs []func() int\nvar p *int\nc := make(chan int)\n");
    for i in 0..N {
        writeln!(input, "fs = append(fs, func() int {{ return {i} }})").expect("to a string");
        if i % 3 == 0 {
            writeln!(input, "go func() {{ c <- {i} }}()").expect("to a string");
        }
        input.push_str("func() {}()\n");
        if i % 100 == 0 {
            input.push_str("runtime.GC()\n");
        }
    }
    input.push_str("s := 0; for _, f := range fs { s += f() }; s\n");
    writeln!(input, "s = 0; for range {} {{ s += <-c }}; s", N.div_ceil(3)).expect("to a string");
    input.push_str("fs[3] = func() int { return *p }\n");
    input.push_str(&"func() {}()\n".repeat(N));
    input.push_str("runtime.GC()\nfs[3]()\n");
    let have = session(&input);
    let all = |step: usize| (0..N).step_by(step).sum::<usize>();
    let head = format!("// import \"runtime\"\n{} // int\n{} // int\npanic: ", all(1), all(3));
    assert!(have.starts_with(&head), "{have}");
    let (_, trace) = have.split_once("[running]:\nmain.input").expect("a traceback");
    let (number, rest) = trace.split_once(".func1()\n\tinput").expect("the literal's frame");
    assert!(rest.starts_with(&format!("{number}:1 +")), "{have}");
}

/// What did not come to its end is saved as a comment, and what commands ran not at all.
#[test]
fn what_failed_is_not_saved() {
    let file = std::env::temp_dir().join(format!("gopark-failed-{}.go", std::process::id()));
    session(&format!("x := 3\npanic(\"no\")\n:goroutines\nx + 1\n:save {}\n", file.display()));
    let text = std::fs::read_to_string(&file).expect("it was saved");
    std::fs::remove_file(file).expect("the test's own file");
    let want = "package main\n\nimport \"fmt\"\n\nvar x int\n\nfunc main() {\n\tx = 3\n\t// panic(\"no\")\n\tfmt.Println(x + 1)\n}\n";
    assert_eq!(text, want);
}

/// What `:save` writes compiles, whatever was declared anew meanwhile, and does
/// what the session did.
#[test]
fn a_saved_session_is_a_program() {
    let dir = std::env::temp_dir().join(format!("gopark-save-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder for the test");
    let file = dir.join("saved.go");
    let input = "x := 3\nfunc f() int { return x * 2 }\nf()\nx := \"text\"\nx + \"!\"\nundeclared\n\
                 import \"os\"\nimport m \"math\"\nm.Sqrt(4)\nconst Max = 3\nconst Max = 4\n\
                 type T struct{ A int }\nfunc (t T) Get() int { return t.A }\nt := T{Max}\nt.Get()\n\
                 func (t T) Get() int { return t.A * 10 }\nt.Get()\nn, err := strconv.Atoi(\"12\")\n\
                 for i := range 3 {\n\tn += i\n}\nn\nvar w io.Writer = os.Stdout\nfmt.Fprintln(w, n)\n\
                 len(\"abc\")\nfunc init() { n = 100 }\nn\nvar (\n\ta = 1\n\tb = \"z\"\n)\nb\n";
    session(&format!("{input}:save {}\n", file.display()));
    let text = std::fs::read_to_string(&file).expect("it was saved");
    assert!(text.contains("\t// f()\n") && !text.contains("\"time\""), "{text}");
    let out = Command::new(env!("CARGO_BIN_EXE_gopark")).arg("run").arg(&file).output().expect("it runs");
    std::fs::remove_dir_all(dir).expect("the test's own folder");
    let shown = String::from_utf8_lossy(&out.stdout);
    assert_eq!(
        shown,
        "text!\n2\n40\n40\n15\n15\n3\n100\nz\n",
        "{text}{}",
        String::from_utf8_lossy(&out.stderr)
    );
}

/// Values that only a pool, a timer, a finalizer or a goroutine that waits has keep
/// their types and functions.
#[test]
fn what_the_runtime_has_is_in_use() {
    let mut input = String::from(
        "type T struct { A int; B [100]string }\nfunc (t *T) String() string { return fmt.Sprint(\"T\", t.A) }\n\
         func make1(n int) any { return &T{A: n} }\nout := make(chan string, 9)\nin := make(chan any)\n\
         var pool sync.Pool; pool.Put(make1(1))\n\
         _ = time.AfterFunc(900 * time.Millisecond, func() { out <- fmt.Sprint(\"timer \", make1(2)) })\n\
         go func() { v := make1(3); <-in; out <- fmt.Sprint(\"goroutine \", v) }()\n\
         m := map[any]any{make1(4): make1(5)}\nkeep := make1(6).(fmt.Stringer).String\n\
         func() { x := make1(7).(*T); runtime.SetFinalizer(x, func(t *T) { out <- fmt.Sprint(\"finalizer \", t) }) }()\n",
    );
    for i in 0..600 {
        input.push_str(&format!("type T struct {{ C{i} int }}\nfunc make1() {{}}\n"));
    }
    input.push_str("<-out\n<-out\nin <- 0; <-out\nfor k, v := range m { fmt.Println(k, v) }\nkeep()\n");
    let have = session_with("gcstress=0", &input);
    let mut lines: Vec<&str> = have.lines().filter(|l| !l.starts_with("// ")).collect();
    lines[..3].sort_unstable();
    assert_eq!(
        lines,
        [
            "\"finalizer T7\" // string",
            "\"goroutine T3\" // string",
            "\"timer T2\" // string",
            "T4 T5",
            "\"T6\" // string",
        ],
        "{have}"
    );
}

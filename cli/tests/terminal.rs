//! What happens at a terminal: keys go into a pseudo-terminal, and what appears on
//! its screen is waited for. Each wait begins where the last one ended, and what
//! is waited for never is part of what was typed.

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long anything may take before the test has failed.
const PATIENCE: Duration = Duration::from_secs(30);
const UP: &str = "\x1b[A";
const CTRL_C: &str = "\x03";
const CTRL_D: &str = "\x04";
const CTRL_R: &str = "\x12";

/// Comes when the editor has taken an input.
const TAKEN: &str = "\x1b[?2004l";

type Screen = Arc<(Mutex<String>, Condvar)>;

struct Session {
    keys: File,
    screen: Screen,
    /// How much of what was on the screen has been waited for.
    seen: usize,
    child: Child,
    /// Ends when nobody has the other side open any more.
    reader: Option<JoinHandle<()>>,
}

/// A folder of its own, for a session's history.
fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("gopark-terminal-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder for the test");
    dir
}

/// A session in a terminal of its own, at its first prompt.
fn session(history: &Path) -> Session {
    let mut s = at_terminal(&["repl"], history);
    s.wait("Ctrl-D to leave");
    s.wait("> ");
    s
}

/// A command in a terminal of its own, with a folder for its history.
fn at_terminal(args: &[&str], history: &Path) -> Session {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
    grantpt(&terminal).and_then(|()| unlockpt(&terminal)).expect("its other side is there");
    let name = ptsname(&terminal, vec![]).expect("it has a name").into_string().expect("in ASCII");
    let side = || File::options().read(true).write(true).open(&name).expect("its other side opens");
    // The terminal has to be the session's own for Ctrl-C to become a signal.
    let child = Command::new("setsid")
        .args(["--ctty", env!("CARGO_BIN_EXE_gopark")])
        .args(args)
        .env("TERM", "xterm")
        .env("NO_COLOR", "1")
        .env("GOMAXPROCS", "2")
        .env("XDG_STATE_HOME", history)
        .env_remove("GODEBUG")
        .stdin(side())
        .stdout(side())
        .stderr(side())
        .spawn()
        .expect("setsid and gopark start");
    let screen: Screen = Screen::default();
    let keys = File::from(terminal);
    let mut from = keys.try_clone().expect("a second handle");
    let to = screen.clone();
    let reader = std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(n) = from.read(&mut bytes) {
            to.0.lock().expect("whole").push_str(&String::from_utf8_lossy(&bytes[..n]));
            to.1.notify_all();
        }
    });
    Session { keys, screen, seen: 0, child, reader: Some(reader) }
}

impl Session {
    fn keys(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the terminal takes keys");
    }

    /// Waits until the screen shows `text`.
    fn wait(&mut self, text: &str) {
        let end = Instant::now() + PATIENCE;
        let mut shown = self.screen.0.lock().expect("whole");
        loop {
            if let Some(i) = shown[self.seen..].find(text) {
                self.seen += i + text.len();
                return;
            }
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "{text:?} did not come after {:?}", &shown[self.seen..]);
            shown = self.screen.1.wait_timeout(shown, left).expect("whole").0;
        }
    }

    /// Types a line, waits for an answer and for the next prompt.
    fn line(&mut self, line: &str, answer: &str) {
        self.keys(line);
        self.keys("\r");
        self.wait(answer);
        self.wait("> ");
    }

    /// Waits for the session's end.
    fn end(&mut self) -> ExitStatus {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(s) = self.child.try_wait().expect("a child") {
                return s;
            }
            assert!(Instant::now() < end, "the session goes on");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It has ended, unless the test fails.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn history_is_there_again_in_the_next_session() {
    let dir = folder("history");
    let mut s = session(&dir);
    s.line("40 + 2", "42 // int");
    s.line("70 + 7", "77 // int");
    s.line(UP, "77 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    let mut s = session(&dir);
    s.line(&format!("{UP}{UP}"), "42 // int");
    s.keys(CTRL_R);
    s.wait("search");
    s.line("70", "77 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn names_fields_packages_and_commands_are_completed() {
    let dir = folder("completion");
    let mut s = session(&dir);
    s.line("strings.ToUpp\t(\"x\")", "\"X\" // string");
    s.line("type T struct { Colour int }; v := T{7}; v.Colour + 1", "8 // int");
    s.line("v.Col\t", "7 // int");
    s.line("somewhat := 6; somewhat + 3", "9 // int");
    s.line("somew\t", "6 // int");
    s.keys(":qui\t\r");
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn candidates_are_listed_with_their_types() {
    let dir = folder("candidates");
    let mut s = session(&dir);
    s.line("type P struct { X, Y int }; type Q struct { P; Far, Few string }; 2 + 3", "5 // int");
    s.line("func (q *Q) Fan(n int) bool { return n > 2 }; v := Q{}; v.Fan(1)", "false // bool");
    for (keys, shown) in [
        // Fields, methods and what is promoted.
        ("v.F\t", &["Fan  func(n int) bool", "Far  string", "Few  string"][..]),
        ("v.P.\t", &["X  int", "Y  int"]),
        ("[]Q{v}[0].\t", &["Fan  func(n int) bool", "X    int"]),
        // Members of packages, and of what their functions return.
        (
            "strings.TrimS\t",
            &["TrimSpace   func(s string) string", "TrimSuffix  func(s string, suffix string)"],
        ),
        ("time.Now().Ad\t", &["Add      func(d time.Duration) time.Time", "AddDate  func(years int"]),
        // Names, packages, paths and commands.
        ("stri\t", &["string   type", "strings  package \"strings\""]),
        ("import \"encoding/j\t", &["encoding/json ", "package", "encoding/json/jsontext  package"]),
        (":g\t", &["gomaxprocs  set the number of Ps", "goroutines  all goroutines: state"]),
    ] {
        s.keys(keys);
        for part in shown {
            s.wait(part);
        }
        s.keys(CTRL_C);
        s.wait(TAKEN);
        s.wait("> ");
    }
    // Looking is not running, and leaves nothing behind.
    s.line(":vars", "v Q");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn keys_typed_ahead_are_kept() {
    let dir = folder("ahead");
    let mut s = session(&dir);
    s.keys("time.Sleep(300 * time.Millisecond)\r");
    s.wait(TAKEN);
    s.keys("10 + 1\r10 + 2\r");
    s.wait("11 // int");
    s.wait("12 // int");
    s.wait("> ");
    // Some of them come before the first of these is taken, some after.
    s.keys("20 + 1\r20 + 2\r20 + 3\r");
    s.wait("21 // int");
    s.wait("22 // int");
    s.wait("23 // int");
    s.wait("> ");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn an_input_goes_on_until_it_is_whole() {
    let dir = folder("lines");
    let mut s = session(&dir);
    s.keys("func f() int {\r\treturn 20 + 3\r}\r");
    s.wait(TAKEN);
    s.wait("> ");
    s.line("f() + 1", "24 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn ctrl_c_ends_a_loop_but_not_the_session() {
    let dir = folder("interrupt");
    let mut s = session(&dir);
    s.line("n := 20; n + 1", "21 // int");
    s.keys("func() { println(n * 2); for {} }()\r");
    s.wait("40");
    s.keys(CTRL_C);
    s.wait("interrupted");
    s.wait("> ");
    s.line("n + 2", "22 // int");
    // At the prompt it drops what was typed.
    s.keys("n = 5");
    s.keys(CTRL_C);
    s.wait(TAKEN);
    s.wait("> ");
    s.line("n + 3", "23 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn ctrl_c_ends_a_sleep() {
    let dir = folder("sleep");
    let mut s = session(&dir);
    for body in [
        "time.Sleep(time.Hour)",
        "for { time.Sleep(time.Minute) }",
        "defer println(7 * 3); time.Sleep(time.Hour)",
    ] {
        s.keys(&format!("func() {{ println(6 * 7); {body} }}()\r"));
        s.wait("42");
        s.keys(CTRL_C);
        s.wait("interrupted\r\n");
        s.wait("> ");
    }
    s.line(":goroutines", "");
    s.line("runtime.NumGoroutine()", "2 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

/// What the library has locked is unlocked before a goroutine ends.
#[test]
fn ctrl_c_while_it_prints_leaves_output_whole() {
    let dir = folder("prints");
    let mut s = session(&dir);
    for body in ["fmt.Println(\"x\")", "os.Stdout.WriteString(\"x\\n\")", "log.Println(rand.Int(), \"x\")"] {
        s.keys(&format!("for {{ {body} }}\r"));
        s.wait("x\r\n");
        s.keys(CTRL_C);
        s.wait("interrupted\r\n");
        s.wait("> ");
        s.keys("func() { fmt.Print(20 + 1, \"\\n\"); os.Stdout.WriteString(fmt.Sprint(20 + 2)); log.Print(20 + 3) }()\r");
        s.wait("21\r\n22");
        s.wait(" 23\r\n");
        s.wait("> ");
    }
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn a_read_that_was_interrupted_takes_no_more_keys() {
    let dir = folder("read");
    let mut s = session(&dir);
    s.line("r := bufio.NewReader(os.Stdin); 20 + 1", "21 // int");
    // What an input reads is its own.
    s.keys("l, err := r.ReadString('\\n')\r");
    s.wait(TAKEN);
    s.keys("a line\r");
    s.wait("> ");
    s.line("l + \"!\"", "\"a line\\n!\" // string");
    for read in ["r.ReadString('\\n')", "fmt.Scanln(&l)", "os.Stdin.Read(make([]byte, 5))"] {
        s.keys(&format!("func() {{ println(7 * 6); {read} }}()\r"));
        s.wait("42");
        s.keys(CTRL_C);
        s.wait("interrupted\r\n");
        s.wait("> ");
        s.line("30 + 1", "31 // int");
        s.line("30 + 2", "32 // int");
    }
    // In the background it waits until no prompt does.
    s.line(
        "c := make(chan string); go func() { l, _ := r.ReadString('\\n'); c <- l }(); 40 + 1",
        "41 // int",
    );
    s.line("40 + 2", "42 // int");
    s.keys("func() { println(8 * 8); l = <-c }()\r");
    s.wait("64");
    s.keys("behind\r");
    s.wait("> ");
    s.line("l", "\"behind\\n\" // string");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn output_from_the_background_does_not_disturb_what_is_typed() {
    let dir = folder("background");
    let mut s = session(&dir);
    s.line("c := make(chan int); len(c)", "0 // int");
    s.line("go func() { for n := range c { fmt.Println(\"from\", \"behind\", n) } }(); 1 + 2", "3 // int");
    s.line("go func() { time.Sleep(300 * time.Millisecond); c <- 1 }(); 2 + 2", "4 // int");
    s.keys("50 + ");
    s.wait("from behind");
    s.wait("50 + ");
    s.line("5", "55 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn an_era_begins_with_what_was_declared() {
    let dir = folder("era");
    let mut s = session(&dir);
    s.line(
        "const C = 40; type T struct{ A int }; func (t T) Get() int { return t.A + C }; t := T{3}; t.Get()",
        "43 // int",
    );
    s.line("import m \"math\"; m.Sqrt(4)", "2 // float64");
    s.keys(":era 1.1\r");
    s.wait("1.1: a queue on each P");
    s.wait("Ctrl-D to leave");
    s.wait("> ");
    s.line("t.Get()", "40 // int");
    s.line("m.Sqrt(9)", "3 // float64");
    s.line("runtime.GOMAXPROCS(2)", "2 // int");
    // Nothing preempts this loop then.
    s.keys("for { t.A++ }\r");
    s.wait(TAKEN);
    s.keys(CTRL_C);
    s.wait("does not give way");
    s.line("20 + 1", "21 // int");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn exit_asks_first() {
    let dir = folder("exit");
    let mut s = session(&dir);
    s.keys("os.Exit(3)\r");
    s.wait("[y/N] ");
    s.line("n", "");
    s.line("30 + 1", "31 // int");
    s.keys("os.Exit(3)\r");
    s.wait("[y/N] ");
    s.keys("y\r");
    assert_eq!(s.end().code(), Some(3));
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

/// What `gopark run` shows of a program at a terminal, and what without one.
fn run(name: &str, program: &str, last: &str) -> (String, String) {
    let dir = folder(name);
    let file = dir.join("main.go");
    std::fs::write(&file, program).expect("the program is written");
    let args = ["run", file.to_str().expect("UTF-8")];
    let mut s = at_terminal(&args, &dir);
    s.wait(last);
    assert_eq!(s.end().code(), Some(2));
    s.reader.take().map(JoinHandle::join).expect("it reads").expect("to the end");
    let shown = s.screen.0.lock().expect("whole").replace('\r', "");
    let piped = Command::new(env!("CARGO_BIN_EXE_gopark"))
        .args(args)
        .env_remove("GODEBUG")
        .output()
        .expect("it runs");
    std::fs::remove_dir_all(dir).expect("the test's own folder");
    (shown, String::from_utf8_lossy(&piped.stderr).into_owned())
}

#[test]
fn a_panic_shows_the_line_of_source() {
    let program = "package main\n\nfunc f(a []int) int { return a[3] }\n\nfunc main() { f(nil) }\n";
    let (shown, piped) = run("panic", program, "main.go:5");
    assert!(shown.contains("\n\t\t3 | func f(a []int) int { return a[3] }\nmain.main()\n"), "{shown}");
    assert!(piped.contains("main.go:3 +0x") && !piped.contains(" | "), "{piped}");
}

#[test]
fn a_panic_at_the_prompt_shows_the_line_too() {
    let dir = folder("panics");
    let mut s = session(&dir);
    s.line("func third(a []int) int { return a[3] }", "");
    s.keys("third(nil)\r");
    s.wait("main.third(...)");
    s.wait("\tinput1:1 +0x");
    s.wait("\r\n\t\t1 | func third(a []int) int { return a[3] }\r\nmain.input2()");
    s.wait("> ");
    s.keys(CTRL_D);
    assert!(s.end().success());
    std::fs::remove_dir_all(dir).expect("the test's own folder");
}

#[test]
fn a_deadlock_tells_who_waits_for_what() {
    let program = "package main\n\nfunc f(a, b chan int) {\n\tselect {\n\tcase a <- 1:\n\tcase <-b:\n\t}\n}\n\n\
                   func main() {\n\ta := make(chan int, 1)\n\ta <- 1\n\tgo f(a, make(chan int))\n\t\
                   <-make(chan string)\n}\n";
    let (shown, piped) = run("deadlock", program, "holds 1 of 1: nobody waits to receive, goroutine ");
    for part in [
        "goroutine 1 waits to receive from channel A, in main.main at ",
        " to send to channel ",
        "; created by main.main at ",
        "main.go:13\n",
        "channel A has no buffer: goroutine 1 waits to receive, nobody waits to send, and nobody else can reach it\n",
    ] {
        assert!(shown.contains(part), "{part:?} is not in {shown}");
    }
    assert!(piped.contains("all goroutines are asleep") && !piped.contains(" waits "), "{piped}");
}

/// What a deadlock's report at a terminal adds, without folders and with the
/// goroutines numbered from 1 on.
fn waits(name: &str, body: &str, last: &str) -> String {
    let program = format!("package main\n\nimport \"sync\"\n\nvar a, b sync.Mutex\n\n{body}");
    let (shown, piped) = run(name, &program, last);
    assert!(piped.contains("all goroutines are asleep") && !piped.contains(" waits "), "{piped}");
    let at = shown.find("\ngoroutine 1 waits ").unwrap_or_else(|| panic!("no report in {shown}"));
    let mut out = String::new();
    let mut goroutines: Vec<String> = vec![];
    for word in shown[at..].trim_start().split_inclusive([' ', '\n']) {
        if out.ends_with("goroutine ") {
            let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
            let known = goroutines.iter().position(|g| g == digits);
            let n = known.unwrap_or_else(|| {
                goroutines.push(digits.to_string());
                goroutines.len() - 1
            });
            out.push_str(&word.replacen(digits, &(n + 1).to_string(), 1));
        } else {
            out.push_str(word.rsplit('/').next().unwrap_or(word));
        }
    }
    out.lines().filter(|l| !l.is_empty()).map(|l| format!("{l}\n")).collect()
}

#[test]
fn a_deadlock_names_the_cycle_of_its_mutexes() {
    let body = "func f(ready chan bool) {\n\tb.Lock()\n\tready <- true\n\ta.Lock()\n}\n\n\
                func main() {\n\tready := make(chan bool)\n\ta.Lock()\n\tgo f(ready)\n\t<-ready\n\tb.Lock()\n}\n";
    assert_eq!(
        waits("cycle", body, "cycle: "),
        "goroutine 1 waits to lock mutex A, in main.main at main.go:18\n\
         goroutine 2 waits to lock mutex B, in main.f at main.go:10; created by main.main at main.go:16\n\
         mutex A is locked by goroutine 2\n\
         mutex B is locked by goroutine 1\n\
         cycle: goroutine 1 waits for mutex A, locked by goroutine 2, \
         which waits for mutex B, locked by goroutine 1\n"
    );
}

#[test]
fn a_deadlock_names_who_ended_with_a_mutex_and_who_locked_twice() {
    let body = "func main() {\n\tdone := make(chan bool)\n\tgo func() { a.Lock(); done <- true }()\n\t\
                <-done\n\ta.Lock()\n}\n";
    assert_eq!(
        waits("ended", body, "mutex A is locked"),
        "goroutine 1 waits to lock mutex A, in main.main at main.go:11\n\
         mutex A is locked by goroutine 2, which has ended\n"
    );
    let body = "func main() {\n\tvar m sync.RWMutex\n\tm.Lock()\n\tm.RLock()\n}\n";
    assert_eq!(
        waits("twice", body, "cycle: "),
        "goroutine 1 waits to lock for reading mutex A, in main.main at main.go:10\n\
         mutex A is locked by goroutine 1\n\
         cycle: goroutine 1 waits for mutex A, which it has locked itself\n"
    );
    // Another goroutine has unlocked it, and so nothing is certain.
    let body = "func main() {\n\tdone := make(chan bool)\n\ta.Lock()\n\tgo func() { a.Unlock(); a.Lock(); done <- true }()\n\t\
                <-done\n\ta.Lock()\n}\n";
    assert_eq!(
        waits("other", body, "goroutine 1 waits"),
        "goroutine 1 waits to lock mutex A, in main.main at main.go:12\n"
    );
}

#[test]
fn a_deadlock_names_readers_in_its_cycle() {
    let body = "func main() {\n\tvar m sync.RWMutex\n\tdone := make(chan bool)\n\tm.RLock()\n\t\
                go func() { done <- true; m.Lock() }()\n\t<-done\n\tfor m.TryRLock() {\n\t\tm.RUnlock()\n\t}\n\tm.RLock()\n}\n";
    assert_eq!(
        waits("readers", body, "cycle: "),
        "goroutine 1 waits to lock for reading mutex A, in main.main at main.go:16\n\
         goroutine 2 waits for the readers of mutex A to leave, in main.main.func1 at main.go:11; \
         created by main.main at main.go:11\n\
         mutex A is locked by goroutine 2\n\
         mutex A is locked for reading by goroutine 1\n\
         cycle: goroutine 1 waits for mutex A, locked by goroutine 2, \
         which waits for the readers of mutex A, of which goroutine 1 is one\n"
    );
    let body = "func main() {\n\tvar m sync.RWMutex\n\tm.RLock()\n\tm.Lock()\n}\n";
    assert_eq!(
        waits("upgrade", body, "cycle: "),
        "goroutine 1 waits for the readers of mutex A to leave, in main.main at main.go:10\n\
         mutex A is locked by goroutine 1\n\
         mutex A is locked for reading by goroutine 1\n\
         cycle: goroutine 1 waits for the readers of mutex A, of which it is one itself\n"
    );
}

#[test]
fn a_deadlock_names_the_channel_that_nobody_else_can_reach() {
    let body = "func main() {\n\tvar wg sync.WaitGroup\n\tc := make(chan int)\n\twg.Add(2)\n\t\
                go func() { defer wg.Done(); <-make(chan int, 3) }()\n\t\
                go func() { defer wg.Done(); c <- 1 }()\n\twg.Wait()\n\tprintln(c)\n}\n";
    let text = waits("unreachable", body, "nobody else can reach it");
    assert!(
        text.starts_with(
            "goroutine 1 waits for a WaitGroup whose counter is 2, in main.main at main.go:13\n"
        ),
        "{text}"
    );
    let channels: Vec<&str> = text.lines().filter(|l| l.starts_with("channel ")).collect();
    let [one, other] = channels.as_slice() else { panic!("{text}") };
    let alone = if one.contains("0 of 3") { (one, other) } else { (other, one) };
    assert!(
        alone.0.ends_with("waits to receive, nobody waits to send, and nobody else can reach it"),
        "{text}"
    );
    assert!(
        alone.1.ends_with("nobody waits to receive, goroutine 2 waits to send")
            || alone.1.ends_with("goroutine 3 waits to send"),
        "{text}"
    );
}

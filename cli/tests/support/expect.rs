//! What a test program expects, as its comments state it, and how a run is
//! compared with that. The comments are described in `tests/README.md`;
//! `tests/expect.py` reads them the same way to hold them against real Go.

use regex::{Captures, Regex};
use std::sync::LazyLock;

/// The expectations of one program.
#[derive(Default)]
pub struct Expect {
    /// Lines of standard output.
    pub output: Vec<String>,
    /// Lines of standard error, in normal form.
    pub stderr: Vec<String>,
    /// The whole list of compile errors, if the program states it.
    pub errors: Option<Vec<String>>,
    /// `// ERROR "regexp"` marks: line and pattern.
    pub marks: Vec<(usize, Regex)>,
    pub exit: i32,
    pub args: Vec<String>,
    pub stdin: String,
    pub env: Vec<(String, String)>,
    /// Too long for a collection at every allocation.
    pub skip_gcstress: bool,
}

fn regex(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of the harness")
}

static MARK: LazyLock<Regex> = LazyLock::new(|| regex(r#"// ERROR ((?:"(?:[^"\\]|\\.)*"\s*)+)$"#));
static QUOTED: LazyLock<Regex> = LazyLock::new(|| regex(r#""((?:[^"\\]|\\.)*)""#));
static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^// (Output|Stderr|Errors|Exit|Args|Stdin|Env|Go-differs|Skip-gcstress)(?::\s*(.*))?$")
});

impl Expect {
    /// Reads the comments of a program's source.
    pub fn parse(text: &str) -> Result<Expect, String> {
        let mut expect = Expect::default();
        let mut block: Option<&str> = None;
        for (number, line) in text.lines().enumerate() {
            if let Some(mark) = MARK.captures(line) {
                for quoted in QUOTED.captures_iter(&mark[1]) {
                    let pattern = quoted[1].replace("\\\"", "\"");
                    let pattern = Regex::new(&pattern).map_err(|e| e.to_string())?;
                    expect.marks.push((number + 1, pattern));
                }
            }
            if let Some(head) = HEAD.captures(line) {
                let value = head.get(2).map_or("", |m| m.as_str());
                block = None;
                match &head[1] {
                    "Output" => block = Some("Output"),
                    "Stderr" => block = Some("Stderr"),
                    "Errors" => {
                        expect.errors = Some(Vec::new());
                        block = Some("Errors");
                    }
                    "Exit" => expect.exit = value.parse().map_err(|_| format!("Exit: {value}?"))?,
                    "Args" => expect.args.extend(value.split_whitespace().map(String::from)),
                    "Stdin" => expect.stdin += &unescape(value),
                    "Env" => {
                        let (key, value) = value.split_once('=').ok_or("Env: wants K=V")?;
                        expect.env.push((key.into(), value.into()));
                    }
                    "Skip-gcstress" => expect.skip_gcstress = true,
                    _ => {}
                }
                continue;
            }
            let Some(rest) = line.strip_prefix("//") else {
                block = None;
                continue;
            };
            let rest = rest.strip_prefix(' ').unwrap_or(rest).to_string();
            match block {
                Some("Output") => expect.output.push(rest),
                Some("Stderr") => expect.stderr.push(rest),
                Some("Errors") => expect.errors.get_or_insert_default().push(rest),
                _ => {}
            }
        }
        Ok(expect)
    }

    /// Whether the program is one that must not compile.
    pub fn compile_error(&self) -> bool {
        self.errors.is_some() || !self.marks.is_empty()
    }

    /// Compares what `gopark check` reported; None when it is as expected.
    pub fn check_errors(&self, reported: &str) -> Option<String> {
        let got = errors_of(reported);
        if let Some(want) = &self.errors {
            let want = &errors_of(&want.join("\n"));
            return (!matches(want, &got)).then(|| difference("errors", want, &got));
        }
        let mut complaints = Vec::new();
        let mut expected = vec![false; got.len()];
        for (line, pattern) in &self.marks {
            let mut hit = false;
            for (error, expected) in got.iter().zip(&mut expected) {
                if line_of(error) == Some(*line) && pattern.is_match(error) {
                    hit = true;
                    *expected = true;
                }
            }
            if !hit {
                complaints.push(format!("no error on line {line} matches {pattern}"));
            }
        }
        for (error, expected) in got.iter().zip(&expected) {
            let marked = self.marks.iter().any(|(line, _)| line_of(error) == Some(*line));
            if !expected && !marked {
                complaints.push(format!("not expected: {error}"));
            }
        }
        (!complaints.is_empty()).then(|| complaints.join("\n"))
    }

    /// Compares a run; None when it is as expected.
    pub fn check_run(&self, code: Option<i32>, stdout: &str, stderr: &str) -> Option<String> {
        let mut complaints = Vec::new();
        let out = lines(stdout);
        if !matches(&self.output, &out) {
            complaints.push(difference("output", &self.output, &out));
        }
        let err = normal(stderr);
        if !matches(&self.stderr, &err) {
            complaints.push(difference("stderr", &self.stderr, &err));
        }
        if code != Some(self.exit) {
            let got = code.map_or("killed by a signal".to_string(), |code| code.to_string());
            complaints.push(format!("exit status: want {}, got {got}", self.exit));
        }
        (!complaints.is_empty()).then(|| complaints.join("\n"))
    }
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            _ => out.push(c),
        }
    }
    out
}

fn lines(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    text.trim_end_matches('\n').split('\n').map(|line| line.trim_end().to_string()).collect()
}

/// Lines without what two runs of the same program may differ in: addresses,
/// numbers of goroutines, arguments and folders in tracebacks.
fn normal(text: &str) -> Vec<String> {
    static RULES: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"0x[0-9a-f]+", "0x?"),
            (r"(?m)in goroutine \d+$", "in goroutine N"),
            (r" gp=0x\? m=\S+( mp=0x\?)?", ""),
            (r"(?m)^((?:[\w/]+\.)+[\w.*()\[\]·-]+|panic)\(.*\)$", "$1(...)"),
            (r"(?m)(^|\s)(?:\./|/)(?:[^\s:]*/)?([^\s/:]+\.go:\d+)", "$1$2"),
            (r"(?m)(\.go:\d+) \+0x\?$", "$1"),
        ]
        .map(|(pattern, by)| (regex(pattern), by))
        .into()
    });
    static GOROUTINE: LazyLock<Regex> = LazyLock::new(|| regex(r"(?m)^goroutine (\d+) "));
    let mut text = GOROUTINE
        .replace_all(text, |found: &Captures| match &found[1] {
            "1" => "goroutine 1 ",
            _ => "goroutine N ",
        })
        .into_owned();
    for (pattern, by) in RULES.iter() {
        text = pattern.replace_all(&text, *by).into_owned();
    }
    lines(&text)
}

fn errors_of(text: &str) -> Vec<String> {
    static FOLDER: LazyLock<Regex> = LazyLock::new(|| regex(r"(^|[\s(])[^\s:(]*/([^\s/:(]+\.go:\d)"));
    lines(text)
        .iter()
        .filter(|line| !line.is_empty() && !line.starts_with("# "))
        .map(|line| FOLDER.replace_all(line, "$1$2").into_owned())
        .collect()
}

fn line_of(error: &str) -> Option<usize> {
    error.split(':').nth(1)?.parse().ok()
}

/// Whether lines match, where `...` stands for any lines or any text.
fn matches(want: &[String], got: &[String]) -> bool {
    match (want, got) {
        ([], _) => got.is_empty(),
        ([any, rest @ ..], _) if any == "..." => (0..=got.len()).any(|skip| matches(rest, &got[skip..])),
        (_, []) => false,
        ([first, rest @ ..], [line, more @ ..]) => {
            matches_line(first.trim_end(), line) && matches(rest, more)
        }
    }
}

fn matches_line(want: &str, got: &str) -> bool {
    let Some((head, mut want)) = want.split_once("...") else {
        return want == got;
    };
    let Some(mut got) = got.strip_prefix(head) else {
        return false;
    };
    while let Some((part, rest)) = want.split_once("...") {
        match got.find(part) {
            Some(at) => got = &got[at + part.len()..],
            None => return false,
        }
        want = rest;
    }
    got.ends_with(want)
}

fn difference(what: &str, want: &[String], got: &[String]) -> String {
    let mut text = format!("{what}: -want +got\n");
    let same = want.iter().zip(got).take_while(|(w, g)| matches_line(w.trim_end(), g)).count();
    if same > 0 {
        text += &format!("   … {same} lines\n");
    }
    for line in want.iter().skip(same).take(12) {
        text += &format!("  -{line}\n");
    }
    for line in got.iter().skip(same).take(12) {
        text += &format!("  +{line}\n");
    }
    text
}

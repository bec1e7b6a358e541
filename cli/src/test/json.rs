//! `gopark test -json`: what a test program prints, as events, an object a line, as
//! the go command's test2json makes them.
//!
//! The program marks what is about its tests (`-test.v=test2json`): ^V begins a
//! line that names a test, ^O and ^N surround an error's text, and an escape stands
//! before a character that only looks like these.

use std::io::Write;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const FRAMING: u8 = 0x16;
const ERR_BEGIN: u8 = 0x0f;
const ERR_END: u8 = 0x0e;
const ESCAPE: u8 = 0x1b;

/// Longest line that is handled as a whole, and longest piece of output.
const INPUT: usize = 4096;
const OUTPUT: usize = 1024;

/// Beginnings of lines that say that a test is at something.
const UPDATES: [&str; 9] = [
    "=== RUN   ",
    "=== PAUSE ",
    "=== CONT  ",
    "=== NAME  ",
    "=== PASS  ",
    "=== FAIL  ",
    "=== SKIP  ",
    "=== ATTR  ",
    "=== ARTIFACTS ",
];
/// Of those that say how it ended; they are indented by level.
const REPORTS: [&str; 4] = ["--- PASS: ", "--- FAIL: ", "--- SKIP: ", "--- BENCH: "];

/// The events of one package's tests.
pub struct Events {
    package: String,
    begun: Instant,
    /// The test whose output comes now.
    test: String,
    /// Tests that have ended, outermost first; told when nothing more can belong to
    /// them.
    ended: Vec<Event>,
    /// `pass`, `fail` or `skip`, once known.
    result: &'static str,
    /// The build whose errors are why nothing was run.
    pub failed_build: Option<String>,
    /// Only lines with a mark are about tests.
    marked: bool,
    /// In an error's text.
    in_error: bool,
    /// The next character stands for itself.
    escaped: bool,
    frame: bool,
    input: Lines,
    output: Lines,
}

/// What an event has besides time and package.
#[derive(Default)]
struct Event {
    action: String,
    test: String,
    elapsed: Option<f64>,
    more: String,
}

/// Bytes that wait for their line's end.
#[derive(Default)]
struct Lines {
    bytes: Vec<u8>,
    most: usize,
    /// The line's beginning is gone already.
    mid: bool,
    /// An escape came last.
    escaped: bool,
}

/// A line, or part of one that is not taken as a whole.
enum Piece {
    Line(Vec<u8>),
    Part(Vec<u8>),
}

impl Lines {
    fn new(most: usize) -> Lines {
        Lines { most, ..Lines::default() }
    }

    /// Where the first line ends, if it does: after a line feed, or before a mark.
    fn end(&mut self, from: usize) -> Option<usize> {
        for i in from..self.bytes.len() {
            match self.bytes[i] {
                b'\n' => return Some(i + 1),
                _ if self.escaped => self.escaped = false,
                ESCAPE => self.escaped = true,
                FRAMING if i > from => return Some(i),
                _ => {}
            }
        }
        None
    }

    fn write(&mut self, mut bytes: &[u8]) -> Vec<Piece> {
        let mut out = vec![];
        while !bytes.is_empty() {
            let n = bytes.len().min(self.most - self.bytes.len());
            self.bytes.extend_from_slice(&bytes[..n]);
            bytes = &bytes[n..];
            let mut done = 0;
            while let Some(end) = self.end(done) {
                let line = self.bytes[done..end].to_vec();
                out.push(if self.mid { Piece::Part(line) } else { Piece::Line(line) });
                self.mid = false;
                done = end;
            }
            // A benchmark's name is told before it is measured.
            let rest = &self.bytes[done..];
            if let Some(tab) = rest.iter().position(|&b| b == b'\t')
                && !self.mid
                && benchmark(rest[..tab].trim_ascii_end())
            {
                out.push(Piece::Part(rest[..=tab].to_vec()));
                self.mid = true;
                done += tab + 1;
            }
            self.bytes.drain(..done);
            if self.bytes.len() == self.most {
                let whole = whole_runes(&self.bytes);
                out.push(Piece::Part(self.bytes.drain(..whole).collect()));
                self.mid = true;
            }
        }
        out
    }

    fn flush(&mut self) -> Option<Vec<u8>> {
        (!self.bytes.is_empty()).then(|| std::mem::take(&mut self.bytes))
    }
}

fn benchmark(name: &[u8]) -> bool {
    let Some(rest) = name.strip_prefix(b"Benchmark") else { return false };
    !String::from_utf8_lossy(rest).starts_with(char::is_lowercase)
}

/// How many bytes are whole characters, but for the last one begun.
fn whole_runes(b: &[u8]) -> usize {
    let last = b.iter().rposition(|c| c & 0xc0 != 0x80).unwrap_or(0);
    let need = match b.get(last) {
        Some(c) if c & 0xe0 == 0xc0 => 2,
        Some(c) if c & 0xf0 == 0xe0 => 3,
        Some(c) if c & 0xf8 == 0xf0 => 4,
        _ => 1,
    };
    if need > 1 && b.len() - last < need { last } else { b.len() }
}

impl Events {
    /// Events of the package, of which the first is written.
    pub fn new(package: &str) -> Events {
        let mut e = Events::none();
        e.package = package.into();
        e.emit("start");
        e
    }

    /// Events of nothing.
    pub fn none() -> Events {
        Events {
            package: String::new(),
            begun: Instant::now(),
            test: String::new(),
            ended: vec![],
            result: "",
            failed_build: None,
            marked: false,
            in_error: false,
            escaped: false,
            frame: false,
            input: Lines::new(INPUT),
            output: Lines::new(OUTPUT),
        }
    }

    /// Handles what the program has printed.
    pub fn write(&mut self, bytes: &[u8]) {
        for piece in self.input.write(bytes) {
            match piece {
                Piece::Line(l) => self.line(&l),
                Piece::Part(p) => self.text(&p),
            }
        }
    }

    /// Ends the events; `passed` if something ran.
    pub fn end(mut self, passed: Option<bool>) {
        match passed {
            Some(true) if self.result != "skip" => self.result = "pass",
            Some(false) => self.result = "fail",
            _ => {}
        }
        if let Some(rest) = self.input.flush() {
            self.text(&rest);
        }
        self.flush();
        if !self.result.is_empty() {
            let elapsed = Some(self.begun.elapsed().as_millis() as f64 / 1000.0);
            let more = match (&self.failed_build, self.result) {
                (Some(b), "fail") => format!(",\"FailedBuild\":{}", quote(b.as_bytes())),
                _ => String::new(),
            };
            self.event(&Event { action: self.result.into(), elapsed, more, ..Event::default() });
        }
    }

    fn line(&mut self, line: &[u8]) {
        let sign = line.first() == Some(&FRAMING);
        if self.marked && !sign {
            return self.text(line);
        }
        let mut line = line;
        if sign {
            self.flush();
            line = &line[1..];
        }
        let mut trim = line.strip_suffix(b"\n").unwrap_or(line);
        trim = trim.strip_suffix(b"\r").unwrap_or(trim);
        if trim == b"=== NAME" {
            (line, trim) = (b"=== NAME  \n", b"=== NAME  ");
        }
        if trim == b"PASS" || trim == b"FAIL" || trim.starts_with(b"FAIL\t") {
            self.report(0);
            self.marked = sign;
            self.framing(line);
            self.result = if trim == b"PASS" { "pass" } else { "fail" };
            return;
        }
        if self.ended.is_empty() && line.starts_with(b"?   \t") && trim.ends_with(b"\t[no test files]") {
            self.result = "skip";
        }
        let update = UPDATES.iter().any(|u| line.starts_with(u.as_bytes()));
        let (mut depth, mut inner) = (0, line);
        while let Some(rest) = inner.strip_prefix(b"    ").filter(|_| !update) {
            (depth, inner) = (depth + 1, rest);
        }
        if !update && !REPORTS.iter().any(|r| inner.starts_with(r.as_bytes())) {
            // The text of a test that has ended.
            if depth > 0 && depth <= self.ended.len() {
                self.test = self.ended[depth - 1].test.clone();
            }
            return self.text(line);
        }
        let words = String::from_utf8_lossy(&inner[4..]).into_owned();
        let (action, name) = words.split_once(' ').unwrap_or((&words, ""));
        let action = action.trim_end_matches(':').to_lowercase();
        let name = name.trim();
        if !update {
            if self.ended.len() < depth {
                return self.text(line);
            }
            return self.ended(sign, depth, action, name, line);
        }
        self.updated(sign, &action, name, line);
    }

    fn ended(&mut self, sign: bool, depth: usize, action: String, name: &str, line: &[u8]) {
        let mut e = Event { action, ..Event::default() };
        let (name, took) = name.split_once(" (").map_or((name, None), |(n, t)| (n, Some(t)));
        e.elapsed = took.and_then(|t| t.strip_suffix("s)")).and_then(|t| t.parse().ok());
        e.test = name.into();
        self.marked = sign;
        self.report(depth);
        self.test = name.into();
        self.ended.push(e);
        self.framing(line);
    }

    fn updated(&mut self, sign: bool, action: &str, name: &str, line: &[u8]) {
        let mut e = Event { action: action.into(), ..Event::default() };
        let (first, rest) = name.split_once(' ').unwrap_or((name, ""));
        let mut name = name;
        match action {
            "artifacts" => {
                name = first;
                e.more = field("Path", rest);
            }
            "attr" => {
                name = first;
                let (key, value) = rest.split_once(' ').unwrap_or((rest, ""));
                e.more = field("Key", key) + &field("Value", value);
            }
            _ => {}
        }
        self.marked = sign;
        self.report(0);
        self.test = name.into();
        match action {
            "name" => {}
            "pause" => {
                self.framing(line);
                self.event(&e);
            }
            _ => {
                self.event(&e);
                self.framing(line);
            }
        }
    }

    /// Tells of the tests that have ended at that depth or deeper.
    fn report(&mut self, depth: usize) {
        self.test.clear();
        while self.ended.len() > depth {
            let Some(e) = self.ended.pop() else { break };
            self.event(&e);
        }
    }

    fn framing(&mut self, line: &[u8]) {
        self.frame = true;
        self.text(line);
        self.frame = false;
    }

    fn text(&mut self, bytes: &[u8]) {
        for piece in self.output.write(bytes) {
            let (Piece::Line(b) | Piece::Part(b)) = piece;
            self.output_event(&b);
        }
    }

    fn flush(&mut self) {
        if let Some(rest) = self.output.flush() {
            self.output_event(&rest);
        }
    }

    /// Events of output, split where an error begins or ends.
    fn output_event(&mut self, bytes: &[u8]) {
        let mut kind = match (self.frame, self.in_error) {
            (true, _) => "frame",
            (_, true) => "error-continue",
            _ => "",
        };
        let mut out = vec![];
        let mut i = 0;
        while i < bytes.len() {
            let b = bytes[i];
            i += 1;
            if self.escaped {
                self.escaped = false;
                out.push(b);
                continue;
            }
            match b {
                ESCAPE => self.escaped = true,
                ERR_BEGIN => {
                    self.put(&mut out, kind);
                    self.in_error = true;
                    kind = "error";
                }
                ERR_END => {
                    if bytes.get(i) == Some(&b'\n') {
                        out.push(b'\n');
                        i += 1;
                    }
                    self.put(&mut out, kind);
                    self.in_error = false;
                    kind = "";
                }
                b => out.push(b),
            }
        }
        self.put(&mut out, kind);
    }

    fn put(&mut self, out: &mut Vec<u8>, kind: &str) {
        if out.is_empty() {
            return;
        }
        let mut more = format!(",\"Output\":{}", quote(out));
        more += &field("OutputType", kind);
        out.clear();
        self.event(&Event { action: "output".into(), more, ..Event::default() });
    }

    fn emit(&mut self, action: &str) {
        self.event(&Event { action: action.into(), ..Event::default() });
    }

    fn event(&mut self, e: &Event) {
        let test = if e.test.is_empty() { &self.test } else { &e.test };
        let mut line = format!("{{\"Time\":\"{}\",\"Action\":{}", now(), quote(e.action.as_bytes()));
        line += &(field("Package", &self.package) + &field("Test", test));
        if let Some(t) = e.elapsed {
            line += &format!(",\"Elapsed\":{t}");
        }
        line += &e.more;
        line += "}\n";
        print(&line);
    }
}

/// The events of a build that failed: its errors.
pub fn build(id: &str, errors: &str) {
    for line in errors.split_inclusive('\n') {
        print(&format!(
            "{{\"ImportPath\":{},\"Action\":\"build-output\",\"Output\":{}}}\n",
            quote(id.as_bytes()),
            quote(line.as_bytes())
        ));
    }
    print(&format!("{{\"ImportPath\":{},\"Action\":\"build-fail\"}}\n", quote(id.as_bytes())));
}

fn print(line: &str) {
    // Whoever closed the other end has seen enough.
    let _ = std::io::stdout().write_all(line.as_bytes());
}

/// A further field, unless it is empty.
fn field(name: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!(",\"{name}\":{}", quote(value.as_bytes())) }
}

/// A string as encoding/json writes it.
fn quote(bytes: &[u8]) -> String {
    let mut out = String::from('"');
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", c as u32)),
                c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
                c => out.push(c),
            }
        }
        for _ in chunk.invalid() {
            out.push_str("\\ufffd");
        }
    }
    out.push('"');
    out
}

/// The time as RFC 3339 has it, in UTC.
fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let (days, second) = ((since.as_secs() / 86400) as i64, since.as_secs() % 86400);
    let (y, m, d) = date(days);
    let mut text = format!(
        "{y:04}-{m:02}-{d:02}T{:02}:{:02}:{:02}.{:09}",
        second / 3600,
        second / 60 % 60,
        second % 60,
        since.subsec_nanos()
    );
    text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    text + "Z"
}

/// The date so many days after the first of January 1970. Years begin in March
/// here, so that a leap day comes last: 146,097 days are 400 years.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let of_month = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (year + era * 400 + next, month, of_month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_right() {
        assert_eq!(date(0), (1970, 1, 1));
        assert_eq!(date(11_016), (2000, 2, 29));
        assert_eq!(date(20_784), (2026, 11, 27));
        assert_eq!(date(20_818), (2026, 12, 31));
    }

    #[test]
    fn runes_are_not_cut() {
        assert_eq!(whole_runes("aé".as_bytes()), 3);
        assert_eq!(whole_runes(&"aé".as_bytes()[..2]), 1);
        assert_eq!(whole_runes(&"a𝄞".as_bytes()[..4]), 1);
    }

    #[test]
    fn strings_are_quoted_as_encoding_json_does() {
        assert_eq!(quote(b"a<b>\x16\n\xff\"\\"), "\"a\\u003cb\\u003e\\u0016\\n\\ufffd\\\"\\\\\"");
    }
}

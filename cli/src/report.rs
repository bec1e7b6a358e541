//! Diagnostics for people: miette's picture of the source on a terminal, gc's
//! plain lines otherwise.

use gopark_compiler::diagnostic::{self, Diagnostic, Severity};
use gopark_compiler::session::Session;
use gopark_compiler::syntax::source::{Pos, SourceMap};
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource};
use std::io::IsTerminal;

/// How diagnostics look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// With the source.
    Human,
    /// `file:line:col: message`.
    Gc,
    /// An object for each, on a line.
    Json,
}

impl Format {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Gc => "gc",
            Format::Json => "json",
        }
    }
    /// The format asked for, or the one that fits standard error.
    pub fn choose(asked: Option<&str>) -> Format {
        match asked {
            Some("human") => Format::Human,
            Some("json") => Format::Json,
            Some(_) => Format::Gc,
            None if std::io::stderr().is_terminal() => Format::Human,
            None => Format::Gc,
        }
    }
}

/// Prints the session's diagnostics, sorted, on standard error. As gc prints them
/// at most ten, unless `all`.
pub fn print(sess: &mut Session, format: Format, all: bool) {
    let mut diags = std::mem::take(&mut sess.diags);
    let gave_up = if all || format != Format::Gc { None } else { diagnostic::give_up(&mut diags) };
    diagnostic::sort(&mut diags);
    crate::advice::add(&mut diags, &sess.sources);
    match format {
        Format::Gc => {
            let mut text = diagnostic::render(&diags, &sess.sources, None);
            text += &gave_up.map_or(String::new(), |pos| diagnostic::too_many(pos, &sess.sources));
            eprint!("{text}");
        }
        Format::Json => diags.iter().for_each(|d| eprintln!("{}", object(d, &sess.sources))),
        Format::Human => eprint!("{}", pictures(&diags, &sess.sources, colours())),
    }
    sess.diags = diags;
}

fn colours() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()) && std::io::stderr().is_terminal()
}

/// Pictures of all, and where to read more about them.
fn pictures(diags: &[Diagnostic], map: &SourceMap, colours: bool) -> String {
    let mut out: String = diags.iter().map(|d| picture(d, map, colours) + "\n").collect();
    if let Some(d) = diags.first() {
        let some = if diags.len() > 1 { ", and so on" } else { "" };
        out.push_str(&format!("To read more: gopark explain {}{some}\n", d.code.name()));
    }
    out
}

/// A diagnostic as an object of JSON: code, severity, file, line, column, end
/// (line and column), message, labels (file, line, column, message) and help.
/// What is not known is null.
fn object(d: &Diagnostic, map: &SourceMap) -> String {
    let place = |pos: Pos| match map.position(pos) {
        Some(p) => format!("\"file\":{},\"line\":{},\"column\":{}", quote(p.file), p.line, p.column),
        None => "\"file\":null,\"line\":null,\"column\":null".into(),
    };
    let end = span(d, map, d.pos).and_then(|(_, len)| map.position(Pos(d.pos.0 + len as u32)));
    let end = end.map_or("null".into(), |p| format!("{{\"line\":{},\"column\":{}}}", p.line, p.column));
    let label = |(pos, text): &(Pos, String)| format!("{{{},\"message\":{}}}", place(*pos), quote(text));
    let labels: Vec<String> = d.labels.iter().map(label).collect();
    format!(
        "{{\"code\":{},\"severity\":{},{},\"end\":{end},\"message\":{},\"labels\":[{}],\"help\":{}}}",
        quote(d.code.name()),
        quote(match d.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }),
        place(d.pos),
        quote(&d.msg),
        labels.join(","),
        d.help.as_deref().map_or("null".into(), quote),
    )
}

/// A string of JSON.
fn quote(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn span(d: &Diagnostic, map: &SourceMap, pos: Pos) -> Option<(usize, usize)> {
    let f = map.file(pos)?;
    let start = (pos.0 - f.base) as usize;
    let end = match d.end {
        Some(e) if pos == d.pos && e > pos => (e.0 - f.base) as usize,
        _ => word_end(&f.text, start),
    };
    Some((start, end.saturating_sub(start).max(1)))
}

/// End of the identifier or operator at `start`.
fn word_end(text: &[u8], start: usize) -> usize {
    let word = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80;
    start + text.get(start..).map_or(0, |t| t.iter().take_while(|b| word(b)).count())
}

/// A code's name in words, as the label of its place: `MissingReturn`, missing
/// return.
fn words(code: &str) -> String {
    if code == "Other" {
        return "here".into();
    }
    let mut out = String::new();
    for c in code.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push(' ');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn picture(d: &Diagnostic, map: &SourceMap, colours: bool) -> String {
    // What the message says below its first line goes below the picture.
    let mut lines = d.msg.splitn(2, '\n');
    let mut m = MietteDiagnostic::new(lines.next().unwrap_or_default()).with_code(d.code.name());
    let mut more: Vec<String> = lines.next().map(|l| l.replace('\t', "")).into_iter().collect();
    let apart = |(pos, _): &&(Pos, String)| map.file(*pos).is_none();
    more.extend(d.labels.iter().filter(apart).map(|(_, text)| text.clone()));
    more.extend(d.help.clone());
    if !more.is_empty() {
        m = m.with_help(more.join("\n"));
    }
    let file = map.file(d.pos);
    if let Some((at, len)) = span(d, map, d.pos) {
        m = m.and_label(LabeledSpan::new_primary_with_span(Some(words(d.code.name())), (at, len)));
    }
    for (pos, text) in &d.labels {
        let same = map.file(*pos).zip(file).is_some_and(|(a, b)| a.base == b.base);
        if same && let Some((at, len)) = span(d, map, *pos) {
            m = m.and_label(LabeledSpan::new_with_span(Some(text.clone()), (at, len)));
        }
    }
    let theme = if colours { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let mut out = String::new();
    let report = miette::Report::new(m);
    let report = match file {
        Some(f) => {
            let text = String::from_utf8_lossy(&f.text).into_owned();
            report.with_source_code(NamedSource::new(&f.name, text))
        }
        None => report,
    };
    let handler = GraphicalReportHandler::new_themed(theme);
    if handler.render_report(&mut out, report.as_ref()).is_err() {
        // What cannot be drawn is told plainly.
        d.render(map, &mut out);
    }
    out
}

/// Prints `text`. Whoever closed the other end has seen enough.
pub fn stdout(text: &str) -> std::process::ExitCode {
    use std::io::Write as _;
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => std::process::ExitCode::FAILURE,
        _ => std::process::ExitCode::SUCCESS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::{all, tests::checked};
    use gopark_compiler::diagnostic::Code;

    /// Holds what is shown of programs against `tests/diagnostics/NAME.txt`, or
    /// with `UPDATE=1` in the environment writes it.
    fn snapshot<'p>(name: &str, programs: impl Iterator<Item = (&'p str, &'p str)>) {
        let path = format!("{}/../tests/diagnostics/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        let mut have = String::new();
        for (title, program) in programs {
            let mut sess = checked(program);
            crate::advice::add(&mut sess.diags, &sess.sources);
            have.push_str(&format!("=== {title}\n{}", pictures(&sess.diags, &sess.sources, false)));
        }
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &have).expect("a snapshot is written");
        }
        let want = std::fs::read_to_string(&path).unwrap_or_default();
        let differ = want.lines().zip(have.lines()).enumerate().find(|(_, (w, h))| w != h);
        assert!(want == have, "{path}: first difference (line, want, have): {differ:?}; UPDATE=1 writes it");
    }

    #[test]
    fn every_code_is_shown_as_before() {
        snapshot("codes", all().map(|e| (e.name, e.wrong)));
    }

    #[test]
    fn help_is_shown_as_before() {
        let programs = include_str!("../../tests/diagnostics/help.in");
        let one = |p: &'static str| p.split_once('\n').unwrap_or((p, ""));
        snapshot("help", programs.split("=== ").skip(1).map(one));
    }

    /// What beginners write, above all those who come from other languages.
    #[test]
    fn beginners_are_shown_as_before() {
        let programs = include_str!("../../tests/diagnostics/beginners.in");
        let one = |p: &'static str| p.split_once('\n').unwrap_or((p, ""));
        snapshot("beginners", programs.split("=== ").skip(1).map(one));
    }

    #[test]
    fn pictures_show_the_line() {
        let mut map = SourceMap::default();
        let base = map.add("x.go", "package main\n\nvar a = b\n");
        let d = Diagnostic::new(Code::UndeclaredName, Pos(base.0 + 22), "undefined: b");
        let text = picture(&d, &map, false);
        assert!(text.contains("undefined: b") && text.contains("var a = b"), "{text}");
    }

    #[test]
    fn objects_have_all_fields() {
        let mut map = SourceMap::default();
        let base = map.add("x.go", "package main\n\nvar a = bcd\n");
        let d = Diagnostic::new(Code::UndeclaredName, Pos(base.0 + 22), "undefined:\t\"bcd\"")
            .label(Pos(base.0 + 18), "for a")
            .help("declare it");
        let want = concat!(
            r#"{"code":"UndeclaredName","severity":"error","file":"x.go","line":3,"column":9,"#,
            r#""end":{"line":3,"column":12},"message":"undefined:\t\"bcd\"","#,
            r#""labels":[{"file":"x.go","line":3,"column":5,"message":"for a"}],"help":"declare it"}"#
        );
        assert_eq!(object(&d, &map), want);
    }
}

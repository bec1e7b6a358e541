//! Diagnostics for people: miette's picture of the source on a terminal, gc's
//! plain lines otherwise.

use gopark_compiler::diagnostic::{self, Diagnostic};
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
}

impl Format {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Gc => "gc",
        }
    }
    /// The format asked for, or the one that fits standard error.
    pub fn choose(asked: Option<&str>) -> Format {
        match asked {
            Some("human") => Format::Human,
            Some(_) => Format::Gc,
            None if std::io::stderr().is_terminal() => Format::Human,
            None => Format::Gc,
        }
    }
}

/// Prints the session's diagnostics, sorted, on standard error. At most ten
/// unless `all`.
pub fn print(sess: &mut Session, format: Format, all: bool) {
    let mut diags = std::mem::take(&mut sess.diags);
    let gave_up = if all { None } else { diagnostic::give_up(&mut diags, &sess.sources) };
    diagnostic::sort(&mut diags, &sess.sources);
    match format {
        Format::Gc => {
            let mut text = diagnostic::render(&diags, &sess.sources, None);
            text += &gave_up.map_or(String::new(), |pos| diagnostic::too_many(pos, &sess.sources));
            eprint!("{text}");
        }
        Format::Human => {
            for d in &diags {
                eprint!("{}", picture(d, &sess.sources));
            }
            if gave_up.is_some() {
                eprintln!("too many errors");
            }
        }
    }
    sess.diags = diags;
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

fn picture(d: &Diagnostic, map: &SourceMap) -> String {
    let mut lines = d.msg.splitn(2, '\n');
    let mut m = MietteDiagnostic::new(lines.next().unwrap_or_default()).with_code(d.code.name());
    let more = lines.next().map(|l| l.replace('\t', ""));
    if let Some(help) = d.help.clone().or(more) {
        m = m.with_help(help);
    }
    let file = map.file(d.pos);
    if let Some((at, len)) = span(d, map, d.pos) {
        m = m.and_label(LabeledSpan::new_primary_with_span(Some("here".into()), (at, len)));
    }
    for (pos, text) in &d.labels {
        let same = map.file(*pos).zip(file).is_some_and(|(a, b)| a.base == b.base);
        if same && let Some((at, len)) = span(d, map, *pos) {
            m = m.and_label(LabeledSpan::new_with_span(Some(text.clone()), (at, len)));
        }
    }
    let theme = if std::env::var_os("NO_COLOR").is_some() {
        GraphicalTheme::unicode_nocolor()
    } else {
        GraphicalTheme::unicode()
    };
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
    use gopark_compiler::diagnostic::Code;

    #[test]
    fn pictures_show_the_line() {
        let mut map = SourceMap::default();
        let base = map.add("x.go", "package main\n\nvar a = b\n");
        let d = Diagnostic::new(Code::UndeclaredName, Pos(base.0 + 22), "undefined: b");
        let text = picture(&d, &map);
        assert!(text.contains("undefined: b") && text.contains("var a = b"), "{text}");
    }
}

//! What a person at a terminal is told beyond Go's own text when a program dies:
//! the source line of a panic, and in a deadlock who waits for what. Where
//! standard error is no terminal, nothing is added.

use std::io::IsTerminal;

fn told() -> bool {
    !crate::session::active() && std::io::stderr().is_terminal()
}

/// Puts below the first place of the traceback `text` the line of source there.
pub fn add_source(text: &mut String) {
    // A session's output goes through a pipe.
    if std::io::stderr().is_terminal() || crate::keys::shared() {
        with_source(text, |file| crate::session::source(file).or_else(|| std::fs::read_to_string(file).ok()));
    }
}

fn with_source(text: &mut String, read: impl Fn(&str) -> Option<String>) {
    let Some(begin) = text.find("\ngoroutine ") else { return };
    let mut at = begin + 1;
    for line in text[begin + 1..].split_inclusive('\n') {
        at += line.len();
        // `\tfile:line +0x…`, of the program's own.
        let Some(place) = line.strip_prefix('\t').filter(|p| !p.starts_with("/usr/local/go/")) else {
            continue;
        };
        let Some((file, number)) = place.split(" +0x").next().and_then(|p| p.trim_end().rsplit_once(':'))
        else {
            continue;
        };
        let Ok(number) = number.parse::<usize>() else { continue };
        let source =
            read(file).and_then(|s| s.lines().nth(number.checked_sub(1)?).map(|l| l.trim().to_string()));
        if let Some(source) = source {
            text.insert_str(at, &format!("\t\t{number} | {source}\n"));
        }
        return;
    }
}

/// Appends to a deadlock's report who waits for what.
///
/// # Safety
/// No goroutine runs.
pub unsafe fn add_waits(out: &mut String) {
    if told() {
        // SAFETY: the caller's promise.
        unsafe { crate::waits::write(out) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_gets_its_line() {
        let trace = "panic: x\n\ngoroutine 1 [running]:\nstrings.F(...)\n\t/usr/local/go/src/strings/x.go:1 +0x8\nmain.main()\n\t/tmp/a.go:2 +0x10\nmain.f()\n\t/tmp/a.go:1 +0x10\n";
        let mut text = trace.to_string();
        with_source(&mut text, |f| (f == "/tmp/a.go").then(|| "package main\n\tpanic(1)\n".into()));
        assert_eq!(text, trace.replace("a.go:2 +0x10\n", "a.go:2 +0x10\n\t\t2 | panic(1)\n"));
        let mut text = trace.to_string();
        with_source(&mut text, |_| None);
        assert_eq!(text, trace);
    }
}

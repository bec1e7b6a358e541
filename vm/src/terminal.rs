//! What a person at a terminal is told beyond Go's own text when a program dies:
//! the source line of a panic, and in a deadlock who waits for what. Where
//! standard error is no terminal, nothing is added.

use crate::load;
use crate::rt::G;
use crate::traceback::{self, Frame};
use gopark_runtime::Status;
use gopark_runtime::chan::{Wait, waits};
use gopark_runtime::g::{WaitReason, for_each_g};
use std::fmt::Write as _;
use std::io::IsTerminal;

fn told() -> bool {
    !crate::session::active() && std::io::stderr().is_terminal()
}

/// Puts below the first place of the traceback `text` the line of source there.
pub fn add_source(text: &mut String) {
    if told() {
        with_source(text, |file| std::fs::read_to_string(file).ok());
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

/// Appends to a deadlock's report what each goroutine waits for and where it was
/// created, and of each channel who waits at it.
///
/// # Safety
/// No goroutine runs.
pub unsafe fn add_waits(out: &mut String) {
    if told() {
        // SAFETY: the caller's promise.
        unsafe { write_waits(out) }
    }
}

/// # Safety
/// As `add_waits`.
unsafe fn write_waits(out: &mut String) {
    let mut channels: Vec<(Wait, Vec<u64>, Vec<u64>)> = vec![];
    out.push('\n');
    for_each_g(|g| {
        if g.is_system() || g.status() != Status::Waiting {
            return;
        }
        let goid = g.goid.get();
        let mut what = vec![];
        // SAFETY: nothing runs.
        for w in unsafe { waits(g) } {
            let i = channels.iter().position(|c| c.0.channel == w.channel).unwrap_or_else(|| {
                channels.push((w, vec![], vec![]));
                channels.len() - 1
            });
            let (verb, list) = match w.send {
                true => ("send to", &mut channels[i].2),
                false => ("receive from", &mut channels[i].1),
            };
            list.push(goid);
            what.push(format!("to {verb} {}", name(i)));
        }
        let what = match g.wait_reason() {
            _ if !what.is_empty() => what.join(" or "),
            WaitReason::ChanReceiveNil => "to receive from a nil channel, for ever".into(),
            WaitReason::ChanSendNil => "to send to a nil channel, for ever".into(),
            WaitReason::SelectNoCases => "in a select without cases, for ever".into(),
            r => format!("in {}", r.as_str()),
        };
        let _ = write!(out, "goroutine {goid} waits {what}");
        // SAFETY: nothing runs; what it runs is saved.
        if let Some(f) = unsafe { place(g) }
            && let Some((file, line)) = load::position(f.func, f.pc)
        {
            let _ = write!(out, ", in {} at {file}:{line}", f.func.name);
        }
        if let Some((func, pc)) = traceback::creator(g)
            && let Some((file, line)) = load::position(func, pc)
        {
            let _ = write!(out, "; created by {} at {file}:{line}", func.name);
        }
        out.push('\n');
    });
    for (i, (w, receivers, senders)) in channels.iter().enumerate() {
        let room = match w.capacity {
            0 => "has no buffer".to_string(),
            n => format!("holds {} of {n}", w.len),
        };
        let who = |list: &[u64], verb: &str| match list {
            [] => format!("nobody waits to {verb}"),
            [g] => format!("goroutine {g} waits to {verb}"),
            more => format!("{} goroutines wait to {verb}", more.len()),
        };
        let _ = writeln!(out, "{} {room}: {}, {}", name(i), who(receivers, "receive"), who(senders, "send"));
    }
}

/// `channel A`, …, `channel Z`, `channel 27`, …
fn name(i: usize) -> String {
    match u8::try_from(i) {
        Ok(i) if i < 26 => format!("channel {}", (b'A' + i) as char),
        _ => format!("channel {}", i + 1),
    }
}

/// The innermost frame of the program's own.
///
/// # Safety
/// The goroutine does not run, its state is saved.
unsafe fn place(g: &G) -> Option<Frame> {
    let mut found = None;
    let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
    // SAFETY: the caller's promise.
    unsafe {
        traceback::frames(g, pc, fp, false, |f| {
            let own = !f.func.wrapper
                && load::position(f.func, f.pc).is_some_and(|(file, _)| !file.starts_with("/usr/local/go/"));
            found = own.then_some(f);
            !own
        })
    };
    found
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

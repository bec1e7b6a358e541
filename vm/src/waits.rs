//! Who waits for what in a deadlock: of each goroutine what it waits for, where,
//! and where it was created; of each channel who waits at it and whether anybody
//! else could come; of each mutex who has locked it; and the cycles in which
//! goroutines wait for each other's mutexes. Only what is certain is said.

use crate::interp::scan::roots_of;
use crate::load;
use crate::rt::G;
use crate::traceback::{self, Frame};
use gopark_runtime::Status;
use gopark_runtime::chan::{Wait, waits};
use gopark_runtime::g::{WaitReason, for_each_g};
use gopark_runtime::heap::reach::reachable;
use gopark_runtime::{gc, held, sema};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Where the words that goroutines wait for lie in Mutex, RWMutex and WaitGroup:
/// bytes from their beginnings, where Mutex and WaitGroup have their states, and
/// RWMutex the Mutex of its writers.
const MUTEX_SEMA: usize = 4;
const WRITER_SEMA: usize = 8;
const READERS: usize = 16;
const DEPARTING: usize = 20;
const READER_SEMA: usize = 12;
const WAITGROUP_SEMA: usize = 8;

/// Goroutines and channels up to which it is asked who could reach a channel.
const FEW: usize = 100;

/// A goroutine that waits.
struct Waiter {
    goid: u64,
    what: String,
    /// What it waits for, by the index of the mutex.
    mutex: Option<Want>,
    /// To lock it for reading.
    reads: bool,
    rest: String,
}

/// What a goroutine wants of a mutex.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    /// To lock it, for reading or not: its owner must unlock it.
    Lock(usize),
    /// That its readers leave.
    Leave(usize),
}

/// A channel with those who wait at it.
struct Channel {
    wait: Wait,
    receivers: Vec<u64>,
    senders: Vec<u64>,
}

#[derive(Default)]
struct Report {
    waiters: Vec<Waiter>,
    channels: Vec<Channel>,
    /// Addresses of mutexes that somebody waits for.
    mutexes: Vec<usize>,
}

/// Appends the report.
///
/// # Safety
/// No goroutine runs.
pub unsafe fn write(out: &mut String) {
    let mut r = Report::default();
    for_each_g(|g| {
        if !g.is_system() && g.status() == Status::Waiting {
            // SAFETY: the caller's promise.
            unsafe { r.add(g) };
        }
    });
    out.push('\n');
    for w in &r.waiters {
        let _ = writeln!(out, "goroutine {} waits {}{}", w.goid, w.what, w.rest);
    }
    // SAFETY: the caller's promise.
    let alone = unsafe { r.unreachable() };
    r.write_channels(out, &alone);
    r.write_mutexes(out);
}

impl Report {
    /// # Safety
    /// As `write`.
    unsafe fn add(&mut self, g: &G) {
        let goid = g.goid.get();
        let mut what = vec![];
        // SAFETY: nothing runs.
        for wait in unsafe { waits(g) } {
            let known = self.channels.iter().position(|c| c.wait.channel == wait.channel);
            let i = known.unwrap_or_else(|| {
                self.channels.push(Channel { wait, receivers: vec![], senders: vec![] });
                self.channels.len() - 1
            });
            let c = &mut self.channels[i];
            let (verb, list) = match wait.send {
                true => ("send to", &mut c.senders),
                false => ("receive from", &mut c.receivers),
            };
            list.push(goid);
            what.push(format!("to {verb} {}", name("channel", i)));
        }
        let mut mutex = None;
        let what = match g.wait_reason() {
            _ if !what.is_empty() => what.join(" or "),
            WaitReason::ChanReceiveNil => "to receive from a nil channel, for ever".into(),
            WaitReason::ChanSendNil => "to send to a nil channel, for ever".into(),
            WaitReason::SyncCondWait => "for a Cond to be signaled".into(),
            WaitReason::SelectNoCases => "in a select without cases, for ever".into(),
            // SAFETY: nothing runs.
            reason => match unsafe { self.semaphore(g, reason) } {
                Some((text, m)) => {
                    mutex = m;
                    text
                }
                None => format!("in {}", reason.as_str()),
            },
        };
        let mut rest = String::new();
        // SAFETY: nothing runs; what it runs is saved.
        if let Some(f) = unsafe { place(g) }
            && let Some((file, line)) = load::position(f.func, f.pc)
        {
            let _ = write!(rest, ", in {} at {file}:{line}", f.func.name);
        }
        if let Some((func, pc)) = traceback::creator(g)
            && let Some((file, line)) = load::position(func, pc)
        {
            let _ = write!(rest, "; created by {} at {file}:{line}", func.name);
        }
        let reads = g.wait_reason() == WaitReason::SyncRWMutexRLock;
        self.waiters.push(Waiter { goid, what, mutex, reads, rest });
    }

    /// What a goroutine that waits at a semaphore waits for, and the mutex that it
    /// would have to be given.
    ///
    /// # Safety
    /// As `write`.
    unsafe fn semaphore(&mut self, g: &G, reason: WaitReason) -> Option<(String, Option<Want>)> {
        let word = sema::waits_for(g)?;
        let (verb, offset) = match reason {
            WaitReason::SyncMutexLock => ("to lock", MUTEX_SEMA),
            WaitReason::SyncRWMutexRLock => ("to lock for reading", READER_SEMA),
            WaitReason::SyncRWMutexLock => ("", WRITER_SEMA),
            WaitReason::SyncWaitGroupWait => {
                // SAFETY: the word is the semaphore of a WaitGroup, which its waiter keeps.
                let state = unsafe { ((word - WAITGROUP_SEMA) as *const u64).read() };
                return Some((format!("for a WaitGroup whose counter is {}", state as i64 >> 32), None));
            }
            _ => return None,
        };
        let at = word - offset;
        let i = self.mutexes.iter().position(|m| *m == at).unwrap_or_else(|| {
            self.mutexes.push(at);
            self.mutexes.len() - 1
        });
        if reason == WaitReason::SyncRWMutexLock {
            return Some((format!("for the readers of {} to leave", name("mutex", i)), Some(Want::Leave(i))));
        }
        Some((format!("{verb} {}", name("mutex", i)), Some(Want::Lock(i))))
    }

    /// The channels that no goroutine could use but those that wait at them.
    ///
    /// # Safety
    /// As `write`.
    unsafe fn unreachable(&self) -> HashSet<usize> {
        let mut alone: HashSet<usize> = (0..self.channels.len()).collect();
        if self.channels.is_empty() || self.channels.len() > FEW || self.waiters.len() > FEW {
            return HashSet::new();
        }
        let mut timers = vec![];
        let common = gc::roots_of_all(&mut timers);
        // SAFETY: nothing runs.
        let mut all = vec![(None, unsafe { reachable(&common) })];
        for_each_g(|g| {
            if !matches!(g.status(), Status::Idle | Status::Dead) {
                // SAFETY: nothing runs.
                let (words, mut ranges) = unsafe { roots_of(g) };
                ranges.push((words.as_ptr(), words.len()));
                ranges.push((g.vm.as_ptr().cast(), g.vm.len()));
                // SAFETY: as above.
                all.push((Some(g.goid.get()), unsafe { reachable(&ranges) }));
            }
        });
        for (goid, found) in all {
            let Some(found) = found else { return HashSet::new() };
            alone.retain(|i| {
                let c = &self.channels[*i];
                let waits = goid.is_some_and(|g| c.receivers.contains(&g) || c.senders.contains(&g));
                waits || !found.contains(&(c.wait.channel as usize))
            });
        }
        alone
    }

    fn write_channels(&self, out: &mut String, alone: &HashSet<usize>) {
        let who = |list: &[u64], verb: &str| match list {
            [] => format!("nobody waits to {verb}"),
            [g] => format!("goroutine {g} waits to {verb}"),
            more => format!("{} goroutines wait to {verb}", more.len()),
        };
        for (i, c) in self.channels.iter().enumerate() {
            let room = match c.wait.capacity {
                0 => "has no buffer".to_string(),
                n => format!("holds {} of {n}", c.wait.len),
            };
            let _ = write!(
                out,
                "{} {room}: {}, {}",
                name("channel", i),
                who(&c.receivers, "receive"),
                who(&c.senders, "send")
            );
            out.push_str(if alone.contains(&i) { ", and nobody else can reach it\n" } else { "\n" });
        }
    }

    fn write_mutexes(&self, out: &mut String) {
        let owners: Vec<Option<(u64, bool)>> = self.mutexes.iter().map(|m| held::owner(*m)).collect();
        let readers: Vec<Vec<u64>> = (0..self.mutexes.len()).map(|i| self.readers(i)).collect();
        for (i, owner) in owners.iter().enumerate() {
            let _ = match owner {
                Some((g, false)) => writeln!(out, "{} is locked by goroutine {g}", name("mutex", i)),
                Some((g, true)) => {
                    writeln!(out, "{} is locked by goroutine {g}, which has ended", name("mutex", i))
                }
                None => Ok(()),
            };
            if !readers[i].is_empty() {
                let list: Vec<String> = readers[i].iter().map(|g| format!("goroutine {g}")).collect();
                let _ = writeln!(out, "{} is locked for reading by {}", name("mutex", i), list.join(", "));
            }
        }
        let held_by = |want: Option<Want>| match want {
            Some(Want::Lock(i)) => {
                owners[i].filter(|(_, ended)| !ended).map(|(g, _)| vec![g]).unwrap_or_default()
            }
            Some(Want::Leave(i)) => readers[i].clone(),
            None => vec![],
        };
        let mut told: HashSet<u64> = HashSet::new();
        for first in &self.waiters {
            if let Some(path) = self.cycle(&held_by, &told, &mut vec![first]) {
                told.extend(path.iter().map(|w| w.goid));
                write_cycle(out, &path);
            }
        }
    }

    /// The goroutines that have locked the mutex for reading, if a writer waits for
    /// these, and it is certain who they are.
    fn readers(&self, i: usize) -> Vec<u64> {
        if !self.waiters.iter().any(|w| w.mutex == Some(Want::Leave(i))) {
            return vec![];
        }
        // Who has come since waits to read, and has a note of it already.
        let wait = self.waiters.iter().filter(|w| w.mutex == Some(Want::Lock(i)) && w.reads);
        let waiting: Vec<u64> = wait.map(|w| w.goid).collect();
        // SAFETY: a writer waits and keeps the RWMutex; nothing runs.
        let departing = unsafe { ((self.mutexes[i] + DEPARTING) as *const i32).read() };
        let n = usize::try_from(departing).unwrap_or(0) + waiting.len();
        let mut all = held::readers(self.mutexes[i] + READERS, n).unwrap_or_default();
        for g in waiting {
            if let Some(at) = all.iter().position(|a| *a == g) {
                all.remove(at);
            }
        }
        all.dedup();
        all
    }

    /// The way from the first of `path` over who has what the last waits for, back to
    /// the first; not over those of whom it was told.
    fn cycle<'a>(
        &'a self,
        held_by: &impl Fn(Option<Want>) -> Vec<u64>,
        told: &HashSet<u64>,
        path: &mut Vec<&'a Waiter>,
    ) -> Option<Vec<&'a Waiter>> {
        let last = *path.last()?;
        for g in held_by(last.mutex) {
            if g == path[0].goid && !told.contains(&g) {
                return Some(path.clone());
            }
            let next = self.waiters.iter().find(|w| w.goid == g);
            let Some(next) = next.filter(|_| !told.contains(&g) && path.iter().all(|w| w.goid != g)) else {
                continue;
            };
            path.push(next);
            if let Some(found) = self.cycle(held_by, told, path) {
                return Some(found);
            }
            path.pop();
        }
        None
    }
}

/// The goroutines of `path` each wait for what the next one has, the last for what
/// the first has.
fn write_cycle(out: &mut String, path: &[&Waiter]) {
    let wants = |w: &Waiter| match w.mutex {
        Some(Want::Lock(i)) => name("mutex", i),
        Some(Want::Leave(i)) => format!("the readers of {}", name("mutex", i)),
        None => String::new(),
    };
    let by = |w: &Waiter, g: u64| match w.mutex {
        Some(Want::Leave(_)) => format!("of which goroutine {g} is one"),
        _ => format!("locked by goroutine {g}"),
    };
    if let [w] = path {
        let itself = match w.mutex {
            Some(Want::Leave(_)) => "of which it is one itself",
            _ => "which it has locked itself",
        };
        let _ = writeln!(out, "cycle: goroutine {} waits for {}, {itself}", w.goid, wants(w));
        return;
    }
    let mut line = format!("cycle: goroutine {} waits for {}", path[0].goid, wants(path[0]));
    for pair in path.windows(2) {
        let _ = write!(line, ", {}, which waits for {}", by(pair[0], pair[1].goid), wants(pair[1]));
    }
    let last = path[path.len() - 1];
    let _ = writeln!(out, "{line}, {}", by(last, path[0].goid));
}

/// `channel A`, …, `channel Z`, `channel 27`, …
fn name(kind: &str, i: usize) -> String {
    match u8::try_from(i) {
        Ok(i) if i < 26 => format!("{kind} {}", (b'A' + i) as char),
        _ => format!("{kind} {}", i + 1),
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

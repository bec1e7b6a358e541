//! What the collector sees of a goroutine's stack: of each frame the slots that
//! its function may still read (`gopark_bytecode::liveness`), conservatively as
//! pointers. Frames of natives, and where the runtime itself called, are scanned
//! whole. Headers always are: their closures must live.
//!
//! Objects that lie in frames (`Func::objects`) live like those of the heap: only
//! if something live holds their address, which nothing outside of the goroutine's
//! frames and deferred calls does.
//!
//! Under `GODEBUG=gcstress=1` dead slots and objects are overwritten, so that one
//! that is wrongly called dead is found by whoever reads it.

use super::frame::{frame_end, func_of};
use super::unwind::{Kind, deferred, pc_of};
use crate::func::{Body, FuncRec};
use crate::rt::G;
use crate::types::Type;
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::liveness::{Liveness, Loaded, analyse};
use gopark_runtime::heap;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether dead slots are overwritten.
pub static CLOBBER: AtomicBool = AtomicBool::new(false);
const DEAD: u64 = 0xdead_dead_dead_dead;

/// Loaded code refers to things by address.
struct Addresses;
impl Loaded for Addresses {
    fn func(&self, word: u64) -> (usize, usize) {
        // SAFETY: function words of loaded code are records, which live forever.
        let rec = unsafe { &*(word as *const FuncRec) };
        (rec.result_slots as usize, rec.param_slots as usize)
    }
    fn slots(&self, word: u64) -> usize {
        // SAFETY: type words are types, which live forever.
        unsafe { (*(word as *const Type)).slots() }
    }
    fn map(&self, word: u64) -> (usize, usize) {
        // SAFETY: as above, of map types.
        unsafe {
            let t = &*(word as *const Type);
            (t.key().slots(), t.elem().slots())
        }
    }
}

impl Body {
    fn liveness(&self, results: u16) -> Option<&Liveness> {
        let traced = crate::load::TRACE.load(Ordering::Relaxed);
        let work = || if traced { None } else { analyse(&self.func, results as usize, &Addresses) };
        self.live.get_or_init(work).as_ref()
    }
}

/// The live slots of a frame of `rec` that is at `pc`.
fn live_at(rec: &'static FuncRec, pc: *const u64) -> Option<&'static [u64]> {
    let body = rec.body()?;
    if pc == pc_of(Kind::Panic) {
        return Some(body.liveness(rec.result_slots)?.after_panic());
    }
    let code = body.func.code.as_ptr_range();
    if !code.contains(&pc) {
        return None;
    }
    // SAFETY: both point into the code.
    let word = unsafe { pc.offset_from(code.start) } as u32;
    body.liveness(rec.result_slots)?.before(word)
}

/// Marks what the goroutine's frames refer to; whole frames go to `range`.
///
/// # Safety
/// The world is stopped and the goroutine's saved pc and fp are true.
pub unsafe fn stack(g: &G, range: &mut dyn FnMut(*const usize, usize)) {
    // SAFETY: the caller's promise.
    let found = unsafe { walk(g, CLOBBER.load(Ordering::Relaxed)) };
    for (start, words) in found.ranges {
        range(start, words);
    }
    heap::mark_roots(&found.roots);
}

/// What the goroutine's frames refer to, as [`stack`] has it: words, and ranges of
/// words. Nothing is marked.
///
/// # Safety
/// As `stack`.
pub unsafe fn roots_of(g: &G) -> (Vec<usize>, Vec<(*const usize, usize)>) {
    // SAFETY: the caller's promise.
    let found = unsafe { walk(g, false) };
    (found.roots, found.ranges)
}

/// What a stack holds.
#[derive(Default)]
struct Found {
    /// Words that may be pointers.
    roots: Vec<usize>,
    /// Words in a row of which nothing is known.
    ranges: Vec<(*const usize, usize)>,
    objects: Vec<Object>,
}

/// An object in a frame.
struct Object {
    words: std::ops::Range<*mut u64>,
    live: bool,
}

/// # Safety
/// As `stack`.
unsafe fn walk(g: &G, clobber: bool) -> Found {
    let header = FRAME_HEADER as usize;
    let mut found = Found::default();
    let (mut pc, mut fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
    let mut above: *mut u64 = std::ptr::null_mut();
    // SAFETY: by the contract headers lead from frame to frame, and frames are
    // readable to their ends.
    unsafe {
        while !fp.is_null() {
            let mut end = frame_end(fp);
            // The callee's frame lies in its caller's, or elsewhere.
            if fp < above && above < end {
                end = above;
            }
            let slots = end.offset_from(fp).max(header as isize) as usize;
            found.roots.extend([*fp.add(2) as usize, *fp.add(3) as usize]);
            let rec = func_of(fp);
            let objects = rec.body().map_or(&[][..], |b| &b.func.objects);
            for (slot, n) in objects {
                let start = fp.add(*slot as usize);
                found.objects.push(Object { words: start..start.add(*n as usize), live: false });
            }
            match live_at(rec, pc) {
                None => found.ranges.push((fp.add(header) as *const usize, slots - header)),
                Some(live) => {
                    let mut objects = objects.iter().peekable();
                    let mut s = header;
                    while s < slots {
                        let is_live = |s: usize| live.get(s / 64).is_some_and(|w| w >> (s % 64) & 1 != 0);
                        if let Some((_, n)) = objects.next_if(|o| o.0 as usize == s) {
                            let words = s..s + *n as usize;
                            if words.clone().any(is_live) {
                                // It is read there, not only by its address.
                                found.roots.push(fp.add(s) as usize);
                            }
                            s = words.end;
                            continue;
                        }
                        if is_live(s) {
                            found.roots.push(*fp.add(s) as usize);
                        } else if clobber {
                            *fp.add(s) = DEAD;
                        }
                        s += 1;
                    }
                }
            }
            above = fp;
            (pc, fp) = (*fp as *const u64, *fp.add(1) as *mut u64);
            while pc == pc_of(Kind::Chunk) || pc == pc_of(Kind::CallBack) {
                // Where a call-back's results go.
                found.roots.push(*fp.add(2) as usize);
                above = fp;
                (pc, fp) = (*fp as *const u64, *fp.add(1) as *mut u64);
            }
        }
        if !found.objects.is_empty() {
            found.reach(g);
            if clobber {
                for dead in found.objects.iter().filter(|o| !o.live) {
                    let n = dead.words.end.offset_from(dead.words.start) as usize;
                    std::slice::from_raw_parts_mut(dead.words.start, n).fill(DEAD);
                }
            }
        }
    }
    found
}

impl Found {
    /// Finds the objects that live, and adds what they hold to the roots.
    ///
    /// # Safety
    /// As `stack`, of the goroutine that was walked.
    unsafe fn reach(&mut self, g: &G) {
        self.objects.sort_unstable_by_key(|o| o.words.start);
        // SAFETY: the ranges and objects lie in the stopped goroutine's stack, and
        // the deferred calls in the heap.
        unsafe {
            for i in 0..self.ranges.len() {
                let (start, n) = self.ranges[i];
                for word in std::slice::from_raw_parts(start, n) {
                    self.look(*word);
                }
            }
            let mut fp = g.sched.fp.get() as *mut u64;
            while !fp.is_null() {
                for word in deferred(fp).flatten() {
                    self.look(*word as usize);
                }
                let mut pc;
                (pc, fp) = (*fp as *const u64, *fp.add(1) as *mut u64);
                while pc == pc_of(Kind::Chunk) || pc == pc_of(Kind::CallBack) {
                    (pc, fp) = (*fp as *const u64, *fp.add(1) as *mut u64);
                }
            }
            let mut i = 0;
            while let Some(word) = self.roots.get(i) {
                self.look(*word);
                i += 1;
            }
        }
    }

    /// Adds the words of the object that `word` points into, if it is the first.
    ///
    /// # Safety
    /// As `reach`.
    unsafe fn look(&mut self, word: usize) {
        let p = word as *mut u64;
        let i = self.objects.partition_point(|o| o.words.start <= p);
        if let Some(o) = self.objects[..i].last_mut()
            && p < o.words.end
            && !std::mem::replace(&mut o.live, true)
        {
            // SAFETY: by the contract.
            unsafe {
                let n = o.words.end.offset_from(o.words.start) as usize;
                self.roots.extend(std::slice::from_raw_parts(o.words.start as *const usize, n));
            }
        }
    }
}

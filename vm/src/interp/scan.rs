//! What the collector sees of a goroutine's stack: of each frame the slots that
//! its function may still read (`gopark_bytecode::liveness`), conservatively as
//! pointers. Frames of natives, and where the runtime itself called, are scanned
//! whole. Headers always are: their closures must live.
//!
//! Under `GODEBUG=gcstress=1` dead slots are overwritten, so that a slot that is
//! wrongly called dead is found by whoever reads it.

use super::frame::{frame_end, func_of};
use super::unwind::{Kind, pc_of};
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
    let mut roots = vec![];
    // SAFETY: the caller's promise.
    unsafe { walk(g, CLOBBER.load(Ordering::Relaxed), &mut roots, range) };
    heap::mark_roots(&roots);
}

/// What the goroutine's frames refer to, as [`stack`] has it: words, and ranges of
/// words. Nothing is marked.
///
/// # Safety
/// As `stack`.
pub unsafe fn roots_of(g: &G) -> (Vec<usize>, Vec<(*const usize, usize)>) {
    let (mut roots, mut ranges) = (vec![], vec![]);
    // SAFETY: the caller's promise.
    unsafe { walk(g, false, &mut roots, &mut |start, words| ranges.push((start, words))) };
    (roots, ranges)
}

/// # Safety
/// As `stack`.
unsafe fn walk(g: &G, clobber: bool, roots: &mut Vec<usize>, range: &mut dyn FnMut(*const usize, usize)) {
    let header = FRAME_HEADER as usize;
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
            roots.extend([*fp.add(2) as usize, *fp.add(3) as usize]);
            match live_at(func_of(fp), pc) {
                None => range(fp.add(header) as *const usize, slots - header),
                Some(live) => {
                    for s in header..slots {
                        if live.get(s / 64).is_some_and(|w| w >> (s % 64) & 1 != 0) {
                            roots.push(*fp.add(s) as usize);
                        } else if clobber {
                            *fp.add(s) = DEAD;
                        }
                    }
                }
            }
            above = fp;
            (pc, fp) = (*fp as *const u64, *fp.add(1) as *mut u64);
            while pc == pc_of(Kind::Chunk) || pc == pc_of(Kind::CallBack) {
                // Where a call-back's results go.
                roots.push(*fp.add(2) as usize);
                above = fp;
                (pc, fp) = (*fp as *const u64, *fp.add(1) as *mut u64);
            }
        }
    }
}

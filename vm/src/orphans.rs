//! Functions of inputs that the compiler has forgotten, but that something may still
//! refer to: an input that made closures, or started goroutines. They are looked for
//! from time to time, and those that nothing refers to are freed.
//!
//! A reference is the address of a function's record, or of its code, anywhere in the
//! Go heap, in variables of packages, in what finalizers and cleanups have, or in
//! goroutines. Any word that could be one counts. Functions of one input go together,
//! for their code has the addresses of each other.

use crate::func::FuncRec;
use crate::interp::scan::roots_of;
use gopark_runtime::Status;
use gopark_runtime::g::for_each_g;
use gopark_runtime::heap;

/// The functions of an input.
pub struct Family(pub Vec<&'static FuncRec>);

/// So many families are waited for; more if the last look has found many in use, for
/// a look is at the whole heap.
pub const FEW: usize = 500;

/// The families that nothing refers to, taken out of `all`.
///
/// # Safety
/// The world is stopped.
pub unsafe fn unused(all: &mut Vec<Family>) -> Vec<Family> {
    // (first address, end, family): records and codes, in order.
    let mut places: Vec<(usize, usize, usize)> = vec![];
    for (i, family) in all.iter().enumerate() {
        for rec in &family.0 {
            let at = std::ptr::from_ref(*rec) as usize;
            places.push((at, at + size_of::<FuncRec>(), i));
            if let Some(body) = rec.body() {
                let code = body.func.code.as_ptr_range();
                places.push((code.start as usize, code.end as usize + 1, i));
            }
        }
    }
    places.sort_unstable();
    let (Some(low), Some(high)) = (places.first().map(|p| p.0), places.iter().map(|p| p.1).max()) else {
        return vec![];
    };
    let mut used = vec![false; all.len()];
    let mut look = |word: usize| {
        if word < low || word >= high {
            return;
        }
        let next = places.partition_point(|p| p.0 <= word);
        if let Some(p) = next.checked_sub(1).map(|i| places[i])
            && word < p.1
        {
            used[p.2] = true;
        }
    };
    let range = |start: *const usize, words: usize, look: &mut dyn FnMut(usize)| {
        for i in 0..words {
            // SAFETY: a root's words are readable, and nothing runs.
            look(unsafe { start.add(i).read_volatile() });
        }
    };
    // SAFETY: the caller's promise.
    unsafe { heap::every_word(&mut look) };
    heap::every_special(&mut look);
    crate::load::scan_globals(&mut |start, words| range(start, words, &mut look));
    for_each_g(|g| {
        if matches!(g.status(), Status::Idle | Status::Dead) {
            return;
        }
        look(g.creator_pc.get());
        look(g.sched.pc.get());
        g.vm.iter().for_each(|w| look(w.get()));
        // SAFETY: it does not run; what of it is not saved is in a system call.
        let (words, ranges) = unsafe { roots_of(g) };
        words.into_iter().for_each(&mut look);
        ranges.into_iter().for_each(|(start, n)| range(start, n, &mut look));
    });
    let mut used = used.into_iter();
    let (kept, free) = std::mem::take(all).into_iter().partition(|_| used.next().unwrap_or(true));
    *all = kept;
    free
}

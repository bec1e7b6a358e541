//! Instructions that with the next ones may be a whole loop: filling with a
//! stride, and the inner product. Such a loop stays in its handler, with what
//! each iteration hands to the next in machine registers: between handlers it
//! goes through the frame, and a store that is read at once takes longer than
//! all the rest. The frame is as the separate instructions would leave it at
//! every exit, so that faults, safepoints and tracebacks are theirs.

use super::N;
use super::dispatch::*;
use super::frame::backedge;
use super::mem::*;
use super::throw::*;
use gopark_bytecode::ops::Op;

/// Whether `word` is an `op`, traced or not.
#[inline(always)]
fn is(word: u64, op: Op) -> bool {
    let code = word as u16 as usize;
    code == op as usize || code == op as usize + N
}

op!(SetIdxI8AddLoop(pc, fp, cx, ins) {
    let step = *pc.add(1);
    let target = pc.add(1).offset(*pc.add(2) as isize);
    let or_equal = is(step, Op::AddLoopLe);
    let whole = target == pc && b(ins) == a(step);
    let mut i = r(fp, b(ins));
    loop {
        if i >= r(fp, a(ins) + 1) {
            return slow_set_idx(pc, fp, cx, ins);
        }
        st8((r(fp, a(ins)) as *mut u8).add(i as usize), ci(ins) as u8);
        let x = if whole { i } else { r(fp, a(step)) };
        let (x, limit) = ((x as i64).wrapping_add(r(fp, b(step)) as i64), r(fp, c(step)) as i64);
        set(fp, a(step), x as u64);
        if x > limit || x == limit && !or_equal {
            next!(3, pc, fp, cx)
        }
        if (*cx).attention() {
            return backedge(target, fp, cx, ins);
        }
        if !whole {
            go!(target, fp, cx)
        }
        i = x as u64;
    }
});
op!(Idx64Idx64MulAdd(pc, fp, cx, ins) {
    let (second, sum, step) = (*pc.add(1), *pc.add(2), *pc.add(3));
    let whole = is(step, Op::IncLoopLt)
        && ci(step) == -3
        && c(ins) == a(step)
        && c(second) == a(step)
        && a(sum) != a(ins)
        && a(sum) != a(second);
    let mut i = r(fp, c(ins));
    let mut s = f64::from_bits(r(fp, a(sum)));
    loop {
        if i >= r(fp, b(ins) + 1) {
            return slow_idx(pc, fp, cx, ins);
        }
        let x = ld64((r(fp, b(ins)) as *const u8).add(i as usize * 8));
        set(fp, a(ins), x);
        let j = if whole { i } else { r(fp, c(second)) };
        if j >= r(fp, b(second) + 1) {
            return slow_idx(pc.add(1), fp, cx, second);
        }
        let y = ld64((r(fp, b(second)) as *const u8).add(j as usize * 8));
        set(fp, a(second), y);
        if !whole {
            s = f64::from_bits(r(fp, a(sum)));
        }
        s += f64::from_bits(x) * f64::from_bits(y);
        set(fp, a(sum), s.to_bits());
        if !whole {
            next!(3, pc, fp, cx)
        }
        i = i.wrapping_add(1);
        set(fp, a(step), i);
        if i as i64 >= r(fp, b(step)) as i64 {
            next!(4, pc, fp, cx)
        }
        if (*cx).attention() {
            return backedge(pc, fp, cx, ins);
        }
    }
});

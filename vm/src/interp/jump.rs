//! Jumps and loop back-edges.
//!
//! A back-edge that is taken is a safepoint: `pc` is the target already when it
//! polls, so that the jump is not executed again on resume.

use super::dispatch::*;
use super::frame::backedge;

fn f(x: u64) -> f64 {
    f64::from_bits(x)
}

/// Jumps `$d` words if `$cond`, else goes `$n` words on.
macro_rules! jump_if {
    ($cond:expr, $d:expr, $n:expr, $pc:ident, $fp:ident, $cx:ident) => {
        if $cond {
            branch();
            go!($pc.offset($d as isize), $fp, $cx)
        } else {
            next!($n, $pc, $fp, $cx)
        }
    };
}
/// As `jump_if`, polling when taken.
macro_rules! loop_if {
    ($cond:expr, $d:expr, $n:expr, $pc:ident, $fp:ident, $cx:ident, $ins:ident) => {
        if $cond {
            branch();
            let pc = $pc.offset($d as isize);
            if (*$cx).attention() {
                return backedge(pc, $fp, $cx, $ins);
            }
            go!(pc, $fp, $cx)
        } else {
            next!($n, $pc, $fp, $cx)
        }
    };
}

op!(Jmp(pc, fp, cx, ins) { go!(pc.offset(bci(ins) as isize), fp, cx) });
op!(Jt(pc, fp, cx, ins) { jump_if!(r(fp, a(ins)) != 0, bci(ins), 1, pc, fp, cx) });
op!(Jf(pc, fp, cx, ins) { jump_if!(r(fp, a(ins)) == 0, bci(ins), 1, pc, fp, cx) });
op!(Loop(pc, fp, cx, ins) {
    let pc = pc.offset(bci(ins) as isize);
    if (*cx).attention() {
        return backedge(pc, fp, cx, ins);
    }
    go!(pc, fp, cx)
});
op!(LoopT(pc, fp, cx, ins) { loop_if!(r(fp, a(ins)) != 0, bci(ins), 1, pc, fp, cx, ins) });

/// if cond([a], [b]) goto c
macro_rules! jumps {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, a(ins)), r(fp, b(ins)));
            jump_if!($e, ci(ins), 1, pc, fp, cx)
        });
    )*};
}
/// if cond([a], signed b) goto c
macro_rules! jumps_i {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, a(ins)) as i64, bi(ins));
            jump_if!($e, ci(ins), 1, pc, fp, cx)
        });
    )*};
}
macro_rules! loops {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, a(ins)), r(fp, b(ins)));
            loop_if!($e, ci(ins), 1, pc, fp, cx, ins)
        });
    )*};
}
macro_rules! loops_i {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, a(ins)) as i64, bi(ins));
            loop_if!($e, ci(ins), 1, pc, fp, cx, ins)
        });
    )*};
}

jumps! {
    JEq |x, y| x == y;
    JNe |x, y| x != y;
    JLtS |x, y| (x as i64) < y as i64;
    JLeS |x, y| x as i64 <= y as i64;
    JLtU |x, y| x < y;
    JLeU |x, y| x <= y;
    JEqF64 |x, y| f(x) == f(y);
    JNeF64 |x, y| f(x) != f(y);
    JLtF64 |x, y| f(x) < f(y);
    JLeF64 |x, y| f(x) <= f(y);
    JNltF64 |x, y| { let lt = f(x) < f(y); !lt };
    JNleF64 |x, y| { let le = f(x) <= f(y); !le };
}
jumps_i! {
    JEqI |x, y| x == y;
    JNeI |x, y| x != y;
    JLtI |x, y| x < y;
    JLeI |x, y| x <= y;
    JGtI |x, y| x > y;
    JGeI |x, y| x >= y;
}
loops! {
    LoopEq |x, y| x == y;
    LoopNe |x, y| x != y;
    LoopLtS |x, y| (x as i64) < y as i64;
    LoopLeS |x, y| x as i64 <= y as i64;
    LoopLtF64 |x, y| f(x) < f(y);
    LoopLeF64 |x, y| f(x) <= f(y);
}
loops_i! {
    LoopLtI |x, y| x < y;
    LoopLeI |x, y| x <= y;
    LoopGtI |x, y| x > y;
    LoopGeI |x, y| x >= y;
    LoopEqI |x, y| x == y;
    LoopNeI |x, y| x != y;
}

op!(IncLoopLt(pc, fp, cx, ins) {
    let x = (r(fp, a(ins)) as i64).wrapping_add(1);
    set(fp, a(ins), x as u64);
    loop_if!(x < r(fp, b(ins)) as i64, ci(ins), 1, pc, fp, cx, ins)
});
op!(IncLoopLe(pc, fp, cx, ins) {
    let x = (r(fp, a(ins)) as i64).wrapping_add(1);
    set(fp, a(ins), x as u64);
    loop_if!(x <= r(fp, b(ins)) as i64, ci(ins), 1, pc, fp, cx, ins)
});
op!(IncLoopLtI(pc, fp, cx, ins) {
    let x = (r(fp, a(ins)) as i64).wrapping_add(1);
    set(fp, a(ins), x as u64);
    loop_if!(x < bi(ins), ci(ins), 1, pc, fp, cx, ins)
});
op!(DecLoopGeI(pc, fp, cx, ins) {
    let x = (r(fp, a(ins)) as i64).wrapping_sub(1);
    set(fp, a(ins), x as u64);
    loop_if!(x >= bi(ins), ci(ins), 1, pc, fp, cx, ins)
});
/// [a] += [b]; if cond([a], [c]) goto the distance in the literal word
macro_rules! add_loops {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = ((r(fp, a(ins)) as i64).wrapping_add(r(fp, b(ins)) as i64), r(fp, c(ins)) as i64);
            set(fp, a(ins), $x as u64);
            loop_if!($e, *pc.add(1), 2, pc, fp, cx, ins)
        });
    )*};
}
add_loops! {
    AddLoopLt |x, y| x < y;
    AddLoopLe |x, y| x <= y;
    AddLoopGt |x, y| x > y;
    AddLoopGe |x, y| x >= y;
}
op!(JTab(pc, fp, cx, ins) {
    let i = r(fp, a(ins)).min(b(ins) as u64 - 1);
    let d = *pc.add(1 + i as usize) as i64;
    go!(pc.offset(d as isize), fp, cx)
});

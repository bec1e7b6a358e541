//! The slow ends of handlers that panic: each tail-called with the handler's own
//! arguments, so that fast paths spill nothing.

use super::dispatch::*;
use super::frame::func_of;
use super::unwind::{self, Kind};
use crate::bounds::{BoundsError, Code};
use crate::native::Raise;
use crate::rt::P;
use gopark_bytecode::func::Func;

/// Runtime errors that handlers raise, with what their texts need.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Err {
    /// Nil dereference.
    Nil,
    /// An index or slice expression out of range, x and y as its code says.
    Bounds(Code),
    /// Division by zero.
    Divide,
    /// Negative shift amount x.
    Shift,
    /// make([]T, len).
    MakeSliceLen,
    /// make([]T, _, cap).
    MakeSliceCap,
    /// make(chan T, n).
    MakeChanSize,
    /// append past what fits.
    GrowSlice,
    /// Send on a closed channel.
    SendClosed,
    /// close(closed).
    CloseClosed,
    /// close(nil).
    CloseNil,
}

/// The panic that `e` is; `signed`: x may be negative.
pub fn text(e: Err, x: i64, y: i64, signed: bool) -> Raise {
    match e {
        Err::Nil => Raise::NilDeref,
        Err::Bounds(code) => Raise::Bounds(BoundsError { x, y, signed, code }),
        Err::Divide => Raise::Error("integer divide by zero".into()),
        Err::Shift => Raise::Error("negative shift amount".into()),
        Err::MakeSliceLen => Raise::Error("makeslice: len out of range".into()),
        Err::MakeSliceCap => Raise::Error("makeslice: cap out of range".into()),
        Err::MakeChanSize => Raise::Plain("makechan: size out of range".into()),
        Err::GrowSlice => Raise::Error("growslice: len out of range".into()),
        Err::SendClosed => Raise::Plain("send on closed channel".into()),
        Err::CloseClosed => Raise::Plain("close of closed channel".into()),
        Err::CloseNil => Raise::Plain("close of nil channel".into()),
    }
}

/// Begins the panic of a runtime error: the goroutine continues in `unwind`.
#[cold]
#[inline(never)]
pub unsafe fn begin_error(pc: *const u64, fp: *mut u64, cx: *const P, e: Err, x: u64, y: u64) {
    // SAFETY: the handler's pc, frame and P.
    unsafe { unwind::begin(pc, fp, cx, text(e, x as i64, y as i64, true)) }
}
/// As `begin_error`, for the index in `slot` of the frame.
#[cold]
#[inline(never)]
pub unsafe fn begin_bounds(pc: *const u64, fp: *mut u64, cx: *const P, code: Code, slot: usize, y: u64) {
    // SAFETY: the handler's pc, frame and P.
    unsafe {
        let unsigned = func_of(fp).body().is_some_and(|b| {
            let f: &Func = &b.func;
            let word = (pc as usize - f.code.as_ptr() as usize) / 8;
            f.unsigned_at(word as u32, slot as u16)
        });
        unwind::begin(pc, fp, cx, text(Err::Bounds(code), r(fp, slot) as i64, y as i64, !unsigned))
    }
}
/// As `begin_error`, for a boxed `Raise`.
#[cold]
#[inline(never)]
pub unsafe fn begin_raise(pc: *const u64, fp: *mut u64, cx: *const P, raise: *mut Raise) {
    // SAFETY: the handler's pc, frame and P; the box was leaked by `Status::panic`.
    unsafe { unwind::begin(pc, fp, cx, *Box::from_raw(raise)) }
}

/// Panics with a runtime error.
macro_rules! throw {
    ($pc:expr, $fp:expr, $cx:expr, $e:expr, $x:expr, $y:expr) => {{
        $crate::interp::throw::begin_error($pc, $fp, $cx, $e, $x as u64, $y as u64);
        go!($crate::interp::unwind::pc_of($crate::interp::unwind::Kind::Panic), $fp, $cx)
    }};
}
pub(super) use throw;

macro_rules! slow {
    ($($(#[$m:meta])* $name:ident |$pc:ident, $fp:ident, $ins:ident| $e:expr, $x:expr, $y:expr;)*) => {$(
        op!(
            #[cold]
            #[inline(never)]
            $(#[$m])*
            $name(pc, fp, cx, ins) {
                let ($pc, $fp, $ins) = (pc, fp, ins);
                begin_error(pc, fp, cx, $e, $x, $y);
                go!(unwind::pc_of(Kind::Panic), fp, cx)
            }
        );
    )*};
}
slow! {
    /// Nil pointer in b.
    slow_nil |pc, fp, ins| Err::Nil, 0, 0;
    /// Nil pointer in a.
    slow_nil_a |pc, fp, ins| Err::Nil, 0, 0;
    /// Division by zero.
    slow_div |pc, fp, ins| Err::Divide, 0, 0;
    /// Negative shift amount.
    slow_shift |pc, fp, ins| Err::Shift, 0, 0;
}

macro_rules! slow_index {
    ($($(#[$m:meta])* $name:ident |$pc:ident, $fp:ident, $ins:ident| $base:expr, $slot:expr, $len:expr;)*) => {$(
        op!(
            #[cold]
            #[inline(never)]
            $(#[$m])*
            $name(pc, fp, cx, ins) {
                let ($pc, $fp, $ins) = (pc, fp, ins);
                if $base == 0 {
                    begin_error(pc, fp, cx, Err::Nil, 0, 0);
                } else {
                    begin_bounds(pc, fp, cx, Code::Index, $slot, $len);
                }
                go!(unwind::pc_of(Kind::Panic), fp, cx)
            }
        );
    )*};
}
slow_index! {
    /// Index c of slice b.
    slow_idx |pc, fp, ins| 1, c(ins), r(fp, b(ins) + 1);
    /// Index b of slice a.
    slow_set_idx |pc, fp, ins| 1, b(ins), r(fp, a(ins) + 1);
    /// Index c of array at b, length in the first literal.
    slow_aidx |pc, fp, ins| r(fp, b(ins)), c(ins), *pc.add(1);
    /// Index c of array at b, length in the second literal.
    slow_aidx_addr |pc, fp, ins| r(fp, b(ins)), c(ins), *pc.add(2);
    /// Index b of array at a.
    slow_aset_idx |pc, fp, ins| r(fp, a(ins)), b(ins), *pc.add(1);
    /// Index a of length in the literal.
    slow_bound |pc, fp, ins| 1, a(ins), *pc.add(1);
}

op!(
    /// Begins the panic `ins`, a `*mut Raise` that a helper returned.
    #[cold]
    #[inline(never)]
    raise(pc, fp, cx, ins) {
        begin_raise(pc, fp, cx, ins as *mut Raise);
        go!(unwind::pc_of(Kind::Panic), fp, cx)
    }
);

/// Goes on with a panic if a helper returned one.
macro_rules! check_raise {
    ($e:expr, $pc:expr, $fp:expr, $cx:expr) => {{
        let e: *mut $crate::native::Raise = $e;
        if !e.is_null() {
            return $crate::interp::throw::raise($pc, $fp, $cx, e as u64);
        }
    }};
}
pub(super) use check_raise;

/// A map's or comparison's fault as a panic.
#[cold]
pub fn fault(f: crate::map::Fault) -> *mut Raise {
    Box::into_raw(Box::new(f.into()))
}

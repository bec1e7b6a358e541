//! The slow ends of handlers that panic: each tail-called with the handler's own
//! arguments, so that fast paths spill nothing.

use super::dispatch::*;
use super::unwind::{self, Kind};
use crate::native::Raise;
use crate::rt::P;

/// Runtime errors that handlers raise, with what their texts need.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Err {
    /// Nil dereference.
    Nil,
    /// Index x, length y.
    Index,
    /// Division by zero.
    Divide,
    /// Negative shift amount x.
    Shift,
    /// `s[:x]`, capacity y.
    SliceAcap,
    /// `s[:x]`, length y.
    SliceAlen,
    /// `s[x:y]`.
    SliceB,
    /// `s[::x]`, capacity y.
    Slice3Acap,
    /// `s[::x]`, length y.
    Slice3Alen,
    /// `s[:x:y]`.
    Slice3B,
    /// `s[x:y:]`.
    Slice3C,
    /// Slice of length x to array of length y.
    Convert,
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

/// The panic that `e` is.
pub fn text(e: Err, x: i64, y: i64) -> Raise {
    let bounds = |s: String| Raise::Error(format!("slice bounds out of range {s}"));
    match e {
        Err::Nil => Raise::NilDeref,
        Err::Index if x < 0 => Raise::Error(format!("index out of range [{x}]")),
        Err::Index => Raise::Error(format!("index out of range [{x}] with length {y}")),
        Err::Divide => Raise::Error("integer divide by zero".into()),
        Err::Shift => Raise::Error("negative shift amount".into()),
        Err::SliceAcap | Err::SliceAlen if x < 0 => bounds(format!("[:{x}]")),
        Err::SliceAcap => bounds(format!("[:{x}] with capacity {y}")),
        Err::SliceAlen => bounds(format!("[:{x}] with length {y}")),
        Err::SliceB if x < 0 => bounds(format!("[{x}:]")),
        Err::SliceB => bounds(format!("[{x}:{y}]")),
        Err::Slice3Acap | Err::Slice3Alen if x < 0 => bounds(format!("[::{x}]")),
        Err::Slice3Acap => bounds(format!("[::{x}] with capacity {y}")),
        Err::Slice3Alen => bounds(format!("[::{x}] with length {y}")),
        Err::Slice3B if x < 0 => bounds(format!("[:{x}:]")),
        Err::Slice3B => bounds(format!("[:{x}:{y}]")),
        Err::Slice3C if x < 0 => bounds(format!("[{x}::]")),
        Err::Slice3C => bounds(format!("[{x}:{y}:]")),
        Err::Convert => Raise::Error(format!(
            "cannot convert slice with length {x} to array or pointer to array with length {y}"
        )),
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
    unsafe { unwind::begin(pc, fp, cx, text(e, x as i64, y as i64)) }
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
    /// Index c of slice b.
    slow_idx |pc, fp, ins| Err::Index, r(fp, c(ins)), r(fp, b(ins) + 1);
    /// Index b of slice a.
    slow_set_idx |pc, fp, ins| Err::Index, r(fp, b(ins)), r(fp, a(ins) + 1);
    /// Index c of array at b, length in the first literal.
    slow_aidx |pc, fp, ins| if r(fp, b(ins)) == 0 { Err::Nil } else { Err::Index }, r(fp, c(ins)), *pc.add(1);
    /// Index c of array at b, length in the second literal.
    slow_aidx_addr |pc, fp, ins| if r(fp, b(ins)) == 0 { Err::Nil } else { Err::Index }, r(fp, c(ins)), *pc.add(2);
    /// Index b of array at a.
    slow_aset_idx |pc, fp, ins| if r(fp, a(ins)) == 0 { Err::Nil } else { Err::Index }, r(fp, b(ins)), *pc.add(1);
    /// Index a of length in the literal.
    slow_bound |pc, fp, ins| Err::Index, r(fp, a(ins)), *pc.add(1);
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
    use crate::map::Fault;
    let name = |t: *const crate::types::Type| {
        // SAFETY: faults name live types, which live forever.
        unsafe { (*t).string() }
    };
    Box::into_raw(Box::new(match f {
        Fault::Unhashable(t) => Raise::Error(format!("hash of unhashable type {}", name(t))),
        Fault::UnhashableInEmpty(t) => Raise::Plain(format!("hash of unhashable type: {}", name(t))),
        Fault::Uncomparable(t) => Raise::Error(format!("comparing uncomparable type {}", name(t))),
        Fault::NilMap => Raise::Plain("assignment to entry in nil map".into()),
        Fault::Throw(s) => Raise::Fatal(s.into()),
        Fault::OutOfMemory => Raise::Fatal("runtime: out of memory".into()),
    }))
}

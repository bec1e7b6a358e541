//! Panic values, and how the program ends when nobody recovers, or at a fatal
//! error: Go's texts on standard error, exit status 2.

use crate::bounds::BoundsError;
use crate::fault::Fault;
use crate::func::FuncRec;
use crate::interp::frame::cur;
use crate::interp::unwind::{self, FAULT, GOEXIT, Panic, RECOVERED, REPANICKED, SIGNAL};
use crate::load::{Known, known};
use crate::native::{Raise, oom};
use crate::rt::{P, Stop};
use crate::session;
use crate::traceback;
use crate::types::{GoStr, Iface, Type};
use gopark_bytecode::typedesc::Kind;
use std::fmt::Write as _;
use std::io::Write as _;

/// Prints a fatal error without a traceback and ends the program with status 2.
pub fn fatal_exit(text: &str) -> ! {
    crate::crash::print(format!("fatal error: {text}\n").as_bytes());
    std::process::exit(2)
}

/// A fatal error of the goroutine that runs at (pc, fp): prints it with this
/// goroutine, as Go does for errors of the program's, ends the program.
///
/// # Safety
/// P, pc and frame of a handler.
#[cold]
#[inline(never)]
pub unsafe fn throw(cx: *const P, pc: *const u64, fp: *mut u64, text: &str) -> ! {
    let mut out = format!("fatal error: {text}\n");
    // SAFETY: by the contract.
    unsafe { die(&mut out, cx, pc, fp, false) }
}

/// The heap is exhausted.
///
/// # Safety
/// On an M that runs a goroutine, which saved its place.
#[cold]
#[inline(never)]
pub unsafe fn out_of_memory() -> ! {
    let (bytes, used) = gopark_runtime::heap::refused();
    let mut out = format!(
        "runtime: out of memory: cannot allocate {bytes}-byte block ({used} in use)\nfatal error: out of memory\n"
    );
    let Some(m) = gopark_runtime::m::current() else { fatal_exit("out of memory") };
    // SAFETY: by the contract.
    unsafe {
        let cx = std::ptr::from_ref(m.p());
        let at = &cur(cx).sched;
        die(&mut out, cx, at.pc.get() as *const u64, at.fp.get() as *mut u64, true)
    }
}

/// Go's stack overflow.
///
/// # Safety
/// As `throw`.
#[cold]
#[inline(never)]
pub unsafe fn stack_overflow(cx: *const P, pc: *const u64, fp: *mut u64) -> Stop {
    let limit = gopark_runtime::stack::MAX_STACK.load(std::sync::atomic::Ordering::Relaxed);
    let mut out = String::new();
    let _ = writeln!(out, "runtime: goroutine stack exceeds {limit}-byte limit");
    // SAFETY: by the contract.
    let g = unsafe { cur(cx) };
    let (lo, hi) = (g.stack.lo.get(), g.stack.hi.get());
    let _ = writeln!(out, "runtime: sp={:#x} stack=[{lo:#x}, {hi:#x}]", fp as usize);
    out.push_str("fatal error: stack overflow\n");
    // SAFETY: by the contract.
    unsafe { end(&mut out, cx, pc, fp, true) };
    Stop::Exited
}

/// An uncaught panic: the newest of the goroutine, whose frame is `fp`.
///
/// # Safety
/// As `throw`; the goroutine has a panic.
#[cold]
pub unsafe fn uncaught(cx: *const P, fp: *mut u64) {
    // SAFETY: by the contract.
    unsafe {
        let p = &*unwind::panics(cur(cx));
        let mut out = String::new();
        print_panics(&mut out, p);
        if let Some(line) = signal_line(p) {
            let _ = writeln!(out, "{line}");
        }
        end(&mut out, cx, p.pc, fp, false)
    }
}

/// A panic in the method that an uncaught panic's value is printed with.
///
/// # Safety
/// As `throw`.
#[cold]
pub unsafe fn in_printer(cx: *const P, p: &Panic, fp: *mut u64) {
    let mut text = String::from("fatal error: panic while printing panic value");
    // SAFETY: a live interface value.
    if let Some(t) = unsafe { p.value.ty.as_ref() } {
        let _ = match t.kind {
            Kind::String if t.pkg_path.len == 0 => write!(text, ": {}", text_of(p.value).lossy()),
            _ => write!(text, ": type {}", t.string()),
        };
    }
    if let Some(line) = signal_line(p) {
        text.push('\n');
        text.push_str(&line);
    }
    text.push('\n');
    // SAFETY: by the contract.
    unsafe { end(&mut text, cx, p.pc, fp, true) }
}

/// The line that tells of the signal of the newest nil dereference among the
/// panics under way: Go forgets it when none is left.
fn signal_line(newest: &Panic) -> Option<String> {
    let mut p = Some(newest);
    while let Some(x) = p {
        if x.flags & SIGNAL != 0 {
            let nil = Fault { signal: libc::SIGSEGV, code: 1, addr: 0 };
            let at = std::ptr::eq(x.value.ty, known(Known::ErrorAddressString));
            // SAFETY: a value of that type.
            let addr = at.then(|| unsafe { (*(x.value.word as *const ErrorAddress)).addr });
            let fault = addr.map_or(nil, |addr| Fault::unpacked(x.flags >> FAULT, addr));
            return Some(fault.line(Some(x.pc)));
        }
        // SAFETY: the list's records are alive.
        p = unsafe { x.link.as_ref() };
    }
    None
}

/// Prints the goroutines at a fault, whose message is out already.
///
/// # Safety
/// As `throw`.
pub unsafe fn trace_fault(cx: *const P, pc: *const u64, fp: *mut u64) {
    gopark_runtime::world::freeze_the_world();
    let mut out = String::new();
    // SAFETY: by the contract, and the world is frozen.
    unsafe { traceback::fatal(&mut out, cx, pc, fp, true) };
    crate::crash::print(out.as_bytes());
}

/// Prints `out` and the goroutine, or all, and ends the program.
unsafe fn die(out: &mut String, cx: *const P, pc: *const u64, fp: *mut u64, all: bool) -> ! {
    static DYING: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _first = DYING.lock();
    gopark_runtime::world::freeze_the_world();
    // SAFETY: the callers' contract, and the world is frozen.
    unsafe { traceback::fatal(out, cx, pc, fp, all) };
    crate::crash::to_file(out.as_bytes());
    crate::terminal::add_source(out);
    crate::crash::to(2, out.as_bytes());
    std::process::exit(2)
}

/// As [`die`], but a session goes on: the caller leaves the goroutine then.
unsafe fn end(out: &mut String, cx: *const P, pc: *const u64, fp: *mut u64, all: bool) {
    if !session::active() {
        // SAFETY: the callers' contract.
        unsafe { die(out, cx, pc, fp, all) };
    }
    // SAFETY: as above; only the running goroutine is shown.
    unsafe {
        traceback::fatal(out, cx, pc, fp, false);
        session::fail(cur(cx));
    }
    crate::terminal::add_source(out);
    let _ = std::io::stderr().write_all(out.as_bytes());
}

/// Oldest first.
fn print_panics(out: &mut String, p: &Panic) {
    // SAFETY: the list's records are alive.
    if let Some(older) = unsafe { p.link.as_ref() } {
        print_panics(out, older);
        if older.flags & REPANICKED != 0 {
            // The same value again, which its line says.
            return;
        }
        if older.flags & GOEXIT == 0 {
            out.push('\t');
        }
    }
    if p.flags & GOEXIT != 0 {
        return;
    }
    out.push_str("panic: ");
    print_value(out, p);
    if p.flags & REPANICKED != 0 {
        out.push_str(" [recovered, repanicked]");
    } else if p.flags & RECOVERED != 0 {
        out.push_str(" [recovered]");
    }
    out.push('\n');
}

fn print_value(out: &mut String, p: &Panic) {
    if p.text.len > 0 || p.flags & unwind::OWN_TEXT != 0 {
        indent(out, &p.text.lossy());
        return;
    }
    let v = p.value;
    // SAFETY: a live interface value; types live forever.
    let Some(t) = (unsafe { v.ty.as_ref() }) else {
        out.push_str("nil");
        return;
    };
    let is = |k: Known| std::ptr::eq(t, known(k));
    if is(Known::ErrorString) {
        out.push_str("runtime error: ");
        indent(out, &text_of(v).lossy());
        return;
    }
    if is(Known::BoundsError) && t.kind != Kind::String {
        // SAFETY: such a value's word points to it.
        let _ = write!(out, "runtime error: {}", unsafe { &*(v.word as *const BoundsError) });
        return;
    }
    if is(Known::PlainError) || is(Known::TypeAssertionError) && t.kind == Kind::String {
        indent(out, &text_of(v).lossy());
        return;
    }
    if is(Known::PanicNilError) {
        out.push_str("runtime error: panic called with nil argument");
        return;
    }
    let named = !t.pkg_path.bytes().is_empty();
    let mut s = String::new();
    if !basic(&mut s, t, v) {
        let _ = write!(out, "({}) {:#x}", t.string(), v.word);
        return;
    }
    if named {
        let _ = write!(out, "{}(", t.string());
        if t.kind == Kind::String {
            out.push('"');
            indent(out, &s);
            out.push('"');
        } else {
            // A complex number brings its own parentheses.
            out.push_str(s.strip_prefix('(').and_then(|s| s.strip_suffix(')')).unwrap_or(&s));
        }
        out.push(')');
    } else {
        indent(out, &s);
    }
}

/// Values of basic kinds as print prints them.
fn basic(s: &mut String, t: &Type, v: Iface) -> bool {
    let w = v.word;
    let _ = match t.kind {
        Kind::Bool => write!(s, "{}", w != 0),
        Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => write!(s, "{}", w as i64),
        Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
            write!(s, "{w}")
        }
        Kind::Float32 => {
            crate::rt_natives::print_f32(s, f32::from_bits(w as u32));
            Ok(())
        }
        Kind::Float64 => {
            crate::rt_natives::print_f64(s, f64::from_bits(w));
            Ok(())
        }
        Kind::Complex64 => {
            crate::rt_natives::print_c64(s, f32::from_bits(w as u32), f32::from_bits((w >> 32) as u32));
            Ok(())
        }
        Kind::Complex128 => {
            // SAFETY: a complex128's word points to its two floats.
            let [re, im] = unsafe { *(w as *const [f64; 2]) };
            crate::rt_natives::print_c128(s, re, im);
            Ok(())
        }
        Kind::String => write!(s, "{}", text_of(v).lossy()),
        _ => return false,
    };
    true
}

fn text_of(v: Iface) -> GoStr {
    // SAFETY: only called for string kinds, whose word points to the string.
    unsafe { *(v.word as *const GoStr) }
}

/// Lines after the first begin with a tab, as Go prints panic values.
fn indent(out: &mut String, text: &str) {
    out.push_str(&text.replace('\n', "\n\t"));
}

/// The Error or String method that an uncaught panic's value is printed with.
pub fn printer(v: Iface) -> Option<*const FuncRec> {
    // SAFETY: a live interface value.
    let t = unsafe { v.ty.as_ref() }?;
    let known_ones = [Known::ErrorString, Known::PlainError, Known::PanicNilError];
    if std::ptr::eq(t, known(Known::BoundsError)) {
        return None;
    }
    if known_ones.iter().any(|k| std::ptr::eq(t, known(*k))) && t.kind == Kind::String {
        return None;
    }
    let find = |name: &[u8]| {
        t.methods.as_slice().iter().find(|m| m.name.bytes() == name).map(|m| m.func).filter(|f| {
            // SAFETY: concrete types' methods have records.
            let f = unsafe { &**f };
            f.result_slots == 2 && f.param_slots == 1
        })
    };
    find(b"Error").or_else(|| find(b"String"))
}

/// The value that a panic has.
///
/// # Safety
/// `cx` is this thread's P.
pub unsafe fn value_of(cx: *const P, raise: Raise) -> Iface {
    match raise {
        Raise::Value(v) if !v.is_nil() => v,
        Raise::Value(_) => {
            let t = known(Known::PanicNilError);
            if t.kind == Kind::String {
                // SAFETY: by the contract.
                return unsafe { string_value(cx, t, "panic called with nil argument") };
            }
            // SAFETY: by the contract; a pointer type has an element.
            let p = unsafe { crate::interp::alloc_object(cx, t.elem()) };
            Iface { ty: t, word: p as u64 }
        }
        // SAFETY: by the contract.
        Raise::Error(s) => unsafe { string_value(cx, known(Known::ErrorString), &s) },
        Raise::Bounds(e) => {
            let t = known(Known::BoundsError);
            // SAFETY: by the contract; the object is fresh and laid out as the Go type.
            unsafe {
                if t.kind == Kind::String {
                    return string_value(cx, known(Known::ErrorString), &e.to_string());
                }
                let p = crate::interp::alloc_object(cx, t);
                (p as *mut BoundsError).write(e);
                Iface { ty: t, word: p as u64 }
            }
        }
        // SAFETY: by the contract.
        Raise::Plain(s) | Raise::Fatal(s) => unsafe { string_value(cx, known(Known::PlainError), &s) },
        // SAFETY: by the contract.
        Raise::NilDeref => unsafe { string_value(cx, known(Known::ErrorString), NIL_DEREF) },
        Raise::Fault(fault) => {
            let t = known(Known::ErrorAddressString);
            // SAFETY: by the contract; the object is fresh and laid out as the Go type.
            unsafe {
                if t.kind == Kind::String {
                    return string_value(cx, known(Known::ErrorString), NIL_DEREF);
                }
                let text = go_string(cx, NIL_DEREF);
                let p = crate::interp::alloc_object(cx, t);
                (p as *mut ErrorAddress).write(ErrorAddress { text, addr: fault.addr });
                Iface { ty: t, word: p as u64 }
            }
        }
        // SAFETY: by the contract.
        Raise::Str(s) => unsafe { string_value(cx, known(Known::String), &s) },
        // SAFETY: by the contract.
        Raise::Assert(iface, have, want, missing) => unsafe { assertion(cx, iface, have, want, &missing) },
    }
}

const NIL_DEREF: &str = "invalid memory address or nil pointer dereference";

/// A `runtime.errorAddressString`.
#[repr(C)]
struct ErrorAddress {
    text: GoStr,
    addr: usize,
}

unsafe fn go_string(cx: *const P, s: &str) -> GoStr {
    // SAFETY: `cx` is this thread's P; the room is fresh.
    unsafe {
        let p = oom((*cx).mcache().alloc_noscan_unzeroed(s.len()));
        std::ptr::copy_nonoverlapping(s.as_ptr(), p, s.len());
        GoStr { ptr: p, len: s.len() }
    }
}

/// A value of a string type.
unsafe fn string_value(cx: *const P, t: &'static Type, s: &str) -> Iface {
    // SAFETY: `cx` is this thread's P; the object is fresh.
    unsafe {
        let text = go_string(cx, s);
        let p = crate::interp::alloc_object(cx, t) as *mut GoStr;
        p.write(text);
        Iface { ty: t, word: p as u64 }
    }
}

/// A `*runtime.TypeAssertionError`: its fields are found by name; type fields
/// are strings or type pointers.
unsafe fn assertion(
    cx: *const P,
    iface: *const Type,
    have: *const Type,
    want: *const Type,
    missing: &str,
) -> Iface {
    // SAFETY: null or live types; `cx` is this thread's P.
    unsafe {
        let t = known(Known::TypeAssertionError);
        let name = |t: *const Type| t.as_ref().map_or("", |t| t.string());
        if t.kind == Kind::String {
            let inter = if iface.is_null() { "interface" } else { name(iface) };
            let text = if have.is_null() {
                format!("interface conversion: {inter} is nil, not {}", name(want))
            } else if missing.is_empty() {
                format!("interface conversion: {inter} is {}, not {}", name(have), name(want))
            } else {
                format!(
                    "interface conversion: {} is not {}: missing method {missing}",
                    name(have),
                    name(want)
                )
            };
            return string_value(cx, t, &text);
        }
        let elem = t.elem();
        let p = crate::interp::alloc_object(cx, elem);
        for f in elem.fields.as_slice() {
            let at = p.add(f.offset);
            let typ = match f.name.bytes() {
                b"_interface" | b"iface" | b"inter" => iface,
                b"concrete" => have,
                b"asserted" => want,
                b"missingMethod" | b"missing" => {
                    (at as *mut GoStr).write(go_string(cx, missing));
                    continue;
                }
                _ => continue,
            };
            if (*f.typ).kind == Kind::String {
                (at as *mut GoStr).write(typ.as_ref().map_or(GoStr::EMPTY, |t| t.str));
            } else {
                (at as *mut *const Type).write(typ);
            }
        }
        Iface { ty: t, word: p as u64 }
    }
}

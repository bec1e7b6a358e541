//! Natives that the language and package runtime need of the machine itself.

use crate::types::{GoSlice, GoStr, Iface};
use std::fmt::Write as _;
use std::io::Write as _;

/// float64 as print prints it.
pub fn print_f64(s: &mut String, v: f64) {
    let _ = write!(s, "{v:e}");
}
/// float32 as print prints it.
pub fn print_f32(s: &mut String, v: f32) {
    print_f64(s, v as f64);
}
/// complex128 as print prints it.
pub fn print_c128(s: &mut String, re: f64, im: f64) {
    s.push('(');
    print_f64(s, re);
    if !(im < 0.0 || im.is_sign_negative() && im == 0.0) {
        s.push('+');
    }
    print_f64(s, im);
    s.push_str("i)");
}
/// complex64 as print prints it.
pub fn print_c64(s: &mut String, re: f32, im: f32) {
    print_c128(s, re as f64, im as f64);
}

fn out(bytes: &[u8]) {
    let _ = std::io::stderr().write_all(bytes);
}

crate::natives! {
    pure "runtime.printstring" (s: GoStr) { out(s.bytes()) }
    pure "runtime.printint" (v: i64) { out(v.to_string().as_bytes()) }
    pure "runtime.printuint" (v: u64) { out(v.to_string().as_bytes()) }
    pure "runtime.printfloat" (v: f64) {
        let mut s = String::new();
        print_f64(&mut s, v);
        out(s.as_bytes())
    }
    pure "runtime.printbool" (v: bool) { out(if v { b"true" } else { b"false" }) }
    pure "runtime.printcomplex" (re: f64, im: f64) {
        let mut s = String::new();
        print_c128(&mut s, re, im);
        out(s.as_bytes())
    }
    pure "runtime.printpointer" (p: u64) { out(format!("{p:#x}").as_bytes()) }
    pure "runtime.printslice" (v: GoSlice<u8>) { out(format!("[{}/{}]{:#x}", v.len, v.cap, v.ptr as usize).as_bytes()) }
    pure "runtime.printeface" (v: Iface) { out(format!("({:#x},{:#x})", v.ty as usize, v.word).as_bytes()) }
    pure "runtime.printnl" () { out(b"\n") }
    pure "runtime.printsp" () { out(b" ") }
    pure "runtime.printlock" () {}
    pure "runtime.printunlock" () {}
}

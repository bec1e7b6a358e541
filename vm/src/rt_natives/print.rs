//! print and println: to standard error, floats as `%g`.

use crate::types::{GoSlice, GoStr, Iface};
use std::fmt::Write as _;
use std::io::Write as _;

/// float64 as print prints it.
pub fn print_f64(s: &mut String, v: f64) {
    shortest(s, v, format!("{v:e}"));
}
/// float32 as print prints it.
pub fn print_f32(s: &mut String, v: f32) {
    shortest(s, v as f64, format!("{v:e}"));
}
/// `%g` of the shortest digits in `sci` (d.ddde±x).
fn shortest(s: &mut String, v: f64, sci: String) {
    if v.is_nan() {
        s.push_str("NaN");
        return;
    }
    if v.is_infinite() {
        s.push_str(if v > 0.0 { "+Inf" } else { "-Inf" });
        return;
    }
    let (mantissa, exp) = sci.split_once('e').unwrap_or((&sci, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    if !(-4..LIMIT).contains(&exp) {
        let sign = if exp < 0 { '-' } else { '+' };
        let _ = write!(s, "{mantissa}e{sign}{:02}", exp.abs());
        return;
    }
    let negative = mantissa.starts_with('-');
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    if negative {
        s.push('-');
    }
    if exp < 0 {
        s.push_str("0.");
        s.extend(std::iter::repeat_n('0', (-exp - 1) as usize));
        s.push_str(&digits);
        return;
    }
    let point = exp as usize + 1;
    if digits.len() <= point {
        s.push_str(&digits);
        s.extend(std::iter::repeat_n('0', point - digits.len()));
    } else {
        let _ = write!(s, "{}.{}", &digits[..point], &digits[point..]);
    }
}
/// Exponents from here on are written as such.
const LIMIT: i32 = 6;

/// complex128 as print prints it.
pub fn print_c128(s: &mut String, re: f64, im: f64) {
    s.push('(');
    print_f64(s, re);
    let at = s.len();
    print_f64(s, im);
    if !s[at..].starts_with(['-', '+']) {
        s.insert(at, '+');
    }
    s.push_str("i)");
}
/// complex64 as print prints it.
pub fn print_c64(s: &mut String, re: f32, im: f32) {
    s.push('(');
    print_f32(s, re);
    let at = s.len();
    print_f32(s, im);
    if !s[at..].starts_with(['-', '+']) {
        s.insert(at, '+');
    }
    s.push_str("i)");
}

fn out(bytes: &[u8]) {
    let _ = std::io::stderr().write_all(bytes);
}
fn with(f: impl FnOnce(&mut String)) {
    let mut s = String::new();
    f(&mut s);
    out(s.as_bytes());
}

crate::natives! {
    pure "runtime.printstring" (s: GoStr) { out(s.bytes()) }
    pure "runtime.printint" (v: i64) { with(|s| s.push_str(&v.to_string())) }
    pure "runtime.printuint" (v: u64) { with(|s| s.push_str(&v.to_string())) }
    pure "runtime.printfloat" (v: f64) { with(|s| print_f64(s, v)) }
    pure "runtime.printfloat32" (v: f32) { with(|s| print_f32(s, v)) }
    pure "runtime.printbool" (v: bool) { out(if v { b"true" } else { b"false" }) }
    pure "runtime.printcomplex" (re: f64, im: f64) { with(|s| print_c128(s, re, im)) }
    pure "runtime.printcomplex64" (v: u64) {
        with(|s| print_c64(s, f32::from_bits(v as u32), f32::from_bits((v >> 32) as u32)))
    }
    pure "runtime.printpointer" (p: u64) { with(|s| s.push_str(&format!("{p:#x}"))) }
    pure "runtime.printslice" (v: GoSlice<u8>) {
        with(|s| s.push_str(&format!("[{}/{}]{:#x}", v.len, v.cap, v.ptr as usize)))
    }
    pure "runtime.printeface" (v: Iface) {
        with(|s| s.push_str(&format!("({:#x},{:#x})", v.ty as usize, v.word)))
    }
    pure "runtime.printnl" () { out(b"\n") }
    pure "runtime.printsp" () { out(b" ") }
    pure "runtime.printlock" () {}
    pure "runtime.printunlock" () {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_print_as_go_prints_them() {
        let f = |v: f64| {
            let mut s = String::new();
            print_f64(&mut s, v);
            s
        };
        let cases = [
            (1.5, "1.5"),
            (1e100, "1e+100"),
            (0.0, "0"),
            (-1e-7, "-1e-07"),
            (1e8, "1e+08"),
            (123456789.125, "1.23456789125e+08"),
            (1e-5, "1e-05"),
            (0.0001, "0.0001"),
            (100000.0, "100000"),
            (1e6, "1e+06"),
            (-0.0, "-0"),
            (f64::INFINITY, "+Inf"),
        ];
        for (v, want) in cases {
            assert_eq!(f(v), want);
        }
        let mut s = String::new();
        print_c128(&mut s, f64::NAN, f64::NEG_INFINITY);
        print_c128(&mut s, 1.0, 2.0);
        print_f32(&mut s, 0.1);
        assert_eq!(s, "(NaN-Infi)(1+2i)0.1");
    }
}

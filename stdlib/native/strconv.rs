//! Package strconv.

use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

use crate::atof::parse_float_prefix;
use crate::ftoa::append_float;
use crate::itoa::{format_int, format_uint, parse_int, parse_uint};
use crate::quote::*;
use crate::support::append_bytes;
use crate::unicode::{is_graphic, is_print};

natives! {
    pure "strconv.parseInt" (s: GoStr, base: i64, bits: i64) -> (i64, i64) {
        let (n, code) = parse_int(s.bytes(), base, bits);
        (n, code as i64)
    }
    pure "strconv.parseUint" (s: GoStr, base: i64, bits: i64) -> (u64, i64) {
        let (n, code) = parse_uint(s.bytes(), base, bits);
        (n, code as i64)
    }
    pure "strconv.parseFloatPrefix" (s: GoStr, bits: i64) -> (f64, i64, i64) {
        let (x, n, code) = parse_float_prefix(s.bytes(), bits);
        (x, n as i64, code as i64)
    }
    pure "strconv.formatInt" cx (i: i64, base: i64) -> GoStr { cx.string(format_int(i, base as u64).bytes()) }
    pure "strconv.formatUint" cx (i: u64, base: i64) -> GoStr {
        cx.string(format_uint(i, base as u64, false).bytes())
    }
    pure "strconv.appendInt" cx (dst: GoSlice<u8>, i: i64, base: i64) -> GoSlice<u8> {
        append_bytes(cx, dst, format_int(i, base as u64).bytes())
    }
    pure "strconv.appendUint" cx (dst: GoSlice<u8>, i: u64, base: i64) -> GoSlice<u8> {
        append_bytes(cx, dst, format_uint(i, base as u64, false).bytes())
    }
    pure "strconv.formatFloat" cx (f: f64, fmt: u8, prec: i64, bits: i64) -> GoStr {
        let mut out = Vec::with_capacity(32);
        append_float(&mut out, f, fmt, prec, bits);
        cx.string(&out)
    }
    pure "strconv.appendFloat" cx (dst: GoSlice<u8>, f: f64, fmt: u8, prec: i64, bits: i64) -> GoSlice<u8> {
        let mut out = Vec::with_capacity(32);
        append_float(&mut out, f, fmt, prec, bits);
        append_bytes(cx, dst, &out)
    }
    pure "strconv.Itoa" cx (i: i64) -> GoStr { cx.string(format_int(i, 10).bytes()) }
    pure "strconv.appendQuoted" cx (dst: GoSlice<u8>, s: GoStr, quote: u8, mode: i64) -> GoSlice<u8> {
        let mut out = Vec::with_capacity(s.len + 2);
        append_quoted(&mut out, s.bytes(), quote, mode);
        append_bytes(cx, dst, &out)
    }
    pure "strconv.appendQuotedRune" cx (dst: GoSlice<u8>, r: i32, mode: i64) -> GoSlice<u8> {
        let mut out = Vec::with_capacity(12);
        append_quoted_rune(&mut out, r, mode);
        append_bytes(cx, dst, &out)
    }
    pure "strconv.IsPrint" (r: i32) -> bool { is_print(r) }
    pure "strconv.IsGraphic" (r: i32) -> bool { is_graphic(r) }
    pure "strconv.CanBackquote" (s: GoStr) -> bool { can_backquote(s.bytes()) }
    pure "strconv.Quote" cx (s: GoStr) -> GoStr {
        let mut out = Vec::with_capacity(s.len + 2);
        append_quoted(&mut out, s.bytes(), b'"', PRINT);
        cx.string(&out)
    }
}

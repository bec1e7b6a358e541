//! Package unicode/utf8.

use gopark_vm::natives;
use gopark_vm::string::*;
use gopark_vm::types::{GoSlice, GoStr};

fn pair((r, n): (i32, usize)) -> (i32, i64) {
    (r, n as i64)
}

natives! {
    pure "unicode/utf8.DecodeRune" (p: GoSlice<u8>) -> (i32, i64) { pair(decode_rune(p.as_slice())) }
    pure "unicode/utf8.DecodeRuneInString" (s: GoStr) -> (i32, i64) { pair(decode_rune(s.bytes())) }
    pure "unicode/utf8.DecodeLastRune" (p: GoSlice<u8>) -> (i32, i64) { pair(decode_last_rune(p.as_slice())) }
    pure "unicode/utf8.DecodeLastRuneInString" (s: GoStr) -> (i32, i64) { pair(decode_last_rune(s.bytes())) }
    pure "unicode/utf8.FullRune" (p: GoSlice<u8>) -> bool { full_rune(p.as_slice()) }
    pure "unicode/utf8.FullRuneInString" (s: GoStr) -> bool { full_rune(s.bytes()) }
    pure "unicode/utf8.RuneCount" (p: GoSlice<u8>) -> i64 { rune_count(p.as_slice()) as i64 }
    pure "unicode/utf8.RuneCountInString" (s: GoStr) -> i64 { rune_count(s.bytes()) as i64 }
    pure "unicode/utf8.Valid" (p: GoSlice<u8>) -> bool { valid(p.as_slice()) }
    pure "unicode/utf8.ValidString" (s: GoStr) -> bool { valid(s.bytes()) }
}

//! Package bytes: searching.

use gopark_vm::natives;
use gopark_vm::types::GoSlice;

use crate::bytealg::*;

natives! {
    pure "bytes.Equal" (a: GoSlice<u8>, b: GoSlice<u8>) -> bool { a.as_slice() == b.as_slice() }
    pure "bytes.Compare" (a: GoSlice<u8>, b: GoSlice<u8>) -> i64 { compare(a.as_slice(), b.as_slice()) }
    pure "bytes.Index" (s: GoSlice<u8>, sep: GoSlice<u8>) -> i64 { index(s.as_slice(), sep.as_slice()) }
    pure "bytes.IndexByte" (b: GoSlice<u8>, c: u8) -> i64 { index_byte(b.as_slice(), c) }
    pure "bytes.LastIndexByte" (s: GoSlice<u8>, c: u8) -> i64 { last_index_byte(s.as_slice(), c) }
    pure "bytes.Count" (s: GoSlice<u8>, sep: GoSlice<u8>) -> i64 { count(s.as_slice(), sep.as_slice()) }
    pure "bytes.HasPrefix" (s: GoSlice<u8>, prefix: GoSlice<u8>) -> bool {
        s.as_slice().starts_with(prefix.as_slice())
    }
    pure "bytes.HasSuffix" (s: GoSlice<u8>, suffix: GoSlice<u8>) -> bool {
        s.as_slice().ends_with(suffix.as_slice())
    }
}

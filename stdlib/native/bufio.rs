//! Package bufio: finding words.

use gopark_vm::natives;
use gopark_vm::string::decode_rune;
use gopark_vm::types::GoSlice;

use crate::bytealg::{is_space, skip_left};

/// The first word: (start, end, after the space that follows it or 0).
fn word(data: &[u8]) -> (i64, i64, i64) {
    let start = skip_left(data, is_space);
    let mut at = start;
    while at < data.len() {
        let (r, width) = decode_rune(&data[at..]);
        if is_space(r) {
            return (start as i64, at as i64, (at + width) as i64);
        }
        at += width;
    }
    (start as i64, at as i64, 0)
}

natives! {
    pure "bufio.word" (data: GoSlice<u8>) -> (i64, i64, i64) { word(data.as_slice()) }
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn words() {
        assert_eq!(word(b"  ab cd"), (2, 4, 5));
        assert_eq!(word("\u{3000}é\u{85}x".as_bytes()), (3, 5, 7));
        assert_eq!(word(b"ab"), (0, 2, 0));
        assert_eq!(word(b"  "), (2, 2, 0));
    }
}

//! Package regexp: programs that regexp/syntax compiled, run over text.
//!
//! Time is linear in the text: the backtracker remembers where it has been, the
//! machine of threads goes through the text once. Both find the match that Go
//! finds: the leftmost, and of those the first by preference or the longest.

mod backtrack;
mod prog;
mod threads;

use crate::bytealg;
use gopark_vm::natives;
use gopark_vm::string::decode_rune;
use gopark_vm::types::{GoSlice, GoStr};
use prog::{Prog, Scratch, Search, with_scratch};

/// An offset that is not in the match.
const NONE: i64 = -1;

/// A search of a whole text, whose matches follow each other.
struct Run<'a> {
    search: Search<'a>,
    literal: bool,
    anchored: bool,
    ncap: usize,
}

impl Run<'_> {
    /// Appends the offsets of the leftmost match from `pos` on to `out`.
    fn find(&self, scratch: &mut Scratch, pos: usize, out: &mut Vec<i64>) -> bool {
        let text = self.search.text;
        if self.anchored && pos != 0 {
            return false;
        }
        if self.literal && self.ncap <= 2 {
            let Some(at) = bytealg::find(&text[pos..], self.search.prefix) else { return false };
            if self.ncap > 0 {
                out.extend([(pos + at) as i64, (pos + at + self.search.prefix.len()) as i64]);
            }
            return true;
        }
        let caps = scratch.caps_of(self.ncap);
        let found = if backtrack::fits(&self.search, pos) {
            backtrack::find(&self.search, scratch, pos, self.anchored, caps)
        } else {
            threads::find(&self.search, scratch, pos, self.anchored, caps)
        };
        if found {
            out.extend_from_slice(&scratch.best[..self.ncap]);
        }
        found
    }

    /// The first `n` matches; an empty one right after another does not count.
    fn all(&self, scratch: &mut Scratch, n: i64) -> Option<Vec<i64>> {
        let text = self.search.text;
        let mut out = Vec::new();
        if n == 1 || self.ncap == 0 {
            return self.find(scratch, 0, &mut out).then_some(out);
        }
        let (mut pos, mut before, mut count) = (0, NONE, 0);
        while (n < 0 || count < n) && pos <= text.len() {
            let at = out.len();
            if !self.find(scratch, pos, &mut out) {
                break;
            }
            let (from, to) = (out[at], out[at + 1]);
            let again = to as usize == pos && from == before;
            if to as usize == pos {
                let width = decode_rune(&text[pos..]).1;
                pos = if width > 0 { pos + width } else { text.len() + 1 };
            } else {
                pos = to as usize;
            }
            before = to;
            if again {
                out.truncate(at);
            } else {
                count += 1;
            }
        }
        (!out.is_empty()).then_some(out)
    }
}

natives! {
    pure "regexp.link" cx (code: GoSlice<u32>) -> GoSlice<u32> { cx.slice(&prog::link(code.as_slice())) }
    pure "regexp.exec" cx (code: GoSlice<u32>, prefix: GoStr, mode: i64, text: GoStr, ncap: i64, n: i64) -> GoSlice<i64> {
        let search = Search {
            prog: Prog::of(code.as_slice()),
            prefix: prefix.bytes(),
            text: text.bytes(),
            longest: mode & 1 != 0,
        };
        let run = Run { search, literal: mode & 4 != 0, anchored: mode & 2 != 0, ncap: ncap as usize };
        match with_scratch(|s| run.all(s, n)) {
            None => GoSlice::NIL,
            Some(m) => cx.slice(&m),
        }
    }
}

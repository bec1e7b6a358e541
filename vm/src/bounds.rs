//! `runtime.boundsError`: an index or slice expression out of range.
//!
//! The text is made here alone, for uncaught panics and for the Go type's Error
//! method.

use std::fmt;

/// What was out of range, numbered as `boundsError.code`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Code {
    /// `s[x]`, length y.
    Index,
    /// `s[:x]` of a string or array, length y.
    SliceAlen,
    /// `s[:x]`, capacity y.
    SliceAcap,
    /// `s[x:y]`.
    SliceB,
    /// `s[::x]` of an array, length y.
    Slice3Alen,
    /// `s[::x]`, capacity y.
    Slice3Acap,
    /// `s[:x:y]`.
    Slice3B,
    /// `s[x:y:]`.
    Slice3C,
    /// A slice of length x to an array of length y.
    Convert,
}

impl Code {
    /// The code of that number.
    pub fn of(n: u8) -> Code {
        use Code::*;
        let all = [Index, SliceAlen, SliceAcap, SliceB, Slice3Alen, Slice3Acap, Slice3B, Slice3C, Convert];
        all.get(n as usize).copied().unwrap_or(Index)
    }
}

/// As the Go type lies in memory.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BoundsError {
    /// The bad index.
    pub x: i64,
    /// The limit, or the other index.
    pub y: i64,
    /// Whether x may be negative; else its bits are an unsigned number.
    pub signed: bool,
    /// What was out of range.
    pub code: Code,
}

/// The text without "runtime error: ".
impl fmt::Display for BoundsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let y = self.y;
        let below = self.signed && self.x < 0;
        let x = if self.signed { self.x as i128 } else { self.x as u64 as i128 };
        match self.code {
            Code::Index => f.write_str("index out of range ")?,
            Code::Convert => {
                return write!(
                    f,
                    "cannot convert slice with length {x} to array or pointer to array with length {y}"
                );
            }
            _ => f.write_str("slice bounds out of range ")?,
        }
        match self.code {
            Code::Index | Code::Convert if below => write!(f, "[{x}]"),
            Code::Index | Code::Convert => write!(f, "[{x}] with length {y}"),
            Code::SliceAlen | Code::SliceAcap if below => write!(f, "[:{x}]"),
            Code::SliceAlen => write!(f, "[:{x}] with length {y}"),
            Code::SliceAcap => write!(f, "[:{x}] with capacity {y}"),
            Code::SliceB if below => write!(f, "[{x}:]"),
            Code::SliceB => write!(f, "[{x}:{y}]"),
            Code::Slice3Alen | Code::Slice3Acap if below => write!(f, "[::{x}]"),
            Code::Slice3Alen => write!(f, "[::{x}] with length {y}"),
            Code::Slice3Acap => write!(f, "[::{x}] with capacity {y}"),
            Code::Slice3B if below => write!(f, "[:{x}:]"),
            Code::Slice3B => write!(f, "[:{x}:{y}]"),
            Code::Slice3C if below => write!(f, "[{x}::]"),
            Code::Slice3C => write!(f, "[{x}:{y}:]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unsigned_index_is_not_negative() {
        let e = BoundsError { x: -1, y: 3, signed: false, code: Code::Index };
        assert_eq!(e.to_string(), "index out of range [18446744073709551615] with length 3");
        assert_eq!(BoundsError { signed: true, ..e }.to_string(), "index out of range [-1]");
    }

    #[test]
    fn lies_as_in_go() {
        assert_eq!(size_of::<BoundsError>(), 24);
        assert_eq!(std::mem::offset_of!(BoundsError, code), 17);
    }
}

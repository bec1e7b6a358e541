//! Checks of the language that the compiler calls by name.

use crate::bounds::{BoundsError, Code};
use crate::native::Raise;
use crate::types::GoStr;

/// Whether `len` elements of `size` bytes fit from `p` on.
fn check(what: &str, p: u64, len: i64, size: u64) -> Result<(), Raise> {
    let bytes = u64::try_from(len).ok().and_then(|n| n.checked_mul(size));
    // The last byte may be the last of the address space.
    if !bytes.is_some_and(|b| b <= (!p).saturating_add(1) && len >> 48 == 0 || b == 0) {
        return Err(Raise::Error(format!("{what}: len out of range")));
    }
    if p == 0 && len != 0 {
        return Err(Raise::Error(format!("{what}: ptr is nil and len is not zero")));
    }
    Ok(())
}

crate::natives! {
    pure "runtime.boundsText" cx (x: i64, y: i64, signed: bool, code: u8) -> GoStr {
        cx.string(BoundsError { x, y, signed, code: Code::of(code) }.to_string().as_bytes())
    }
    pure "runtime.unsafestring" (p: u64, len: i64) -> Result<(), Raise> { check("unsafe.String", p, len, 1) }
    pure "runtime.unsafeslice" (p: u64, len: i64, size: u64) -> Result<(), Raise> {
        check("unsafe.Slice", p, len, size)
    }
    pure "runtime.panicwrap" (text: GoStr) -> Result<(), Raise> {
        Err(Raise::Plain(String::from_utf8_lossy(text.bytes()).into_owned()))
    }
    pure "runtime.panicrangestate" (state: u64) -> Result<(), Raise> {
        let after = match state {
            1 => "loop body panic",
            2 => "function for loop body returned false",
            3 => "whole loop exit",
            _ => {
                let text = "range function recovered a loop body panic and did not resume panicking";
                return Err(Raise::Error(text.into()));
            }
        };
        Err(Raise::Error(format!("range function continued iteration after {after}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        assert!(check("", 0, 0, 8).is_ok());
        assert!(check("", 0x1000, 16, 8).is_ok());
        assert!(check("", 0x1000, 1 << 62, 0).is_ok());
        assert!(check("", u64::MAX, 1, 1).is_ok());
        assert!(check("", u64::MAX, 2, 1).is_err());
        assert!(check("", 0, 5, 1).is_err());
        assert!(check("", 0x1000, -1, 1).is_err());
        assert!(check("", 0x1000, 1 << 62, 8).is_err());
    }
}

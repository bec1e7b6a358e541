//! What many natives need: parts of strings, growing slices, small buffers.

use gopark_runtime::heap::{GcType, roundupsize};
use gopark_vm::native::{NativeCx, oom};
use gopark_vm::types::{GoSlice, GoStr};

/// `s[from:to]`; an empty part does not keep `s` alive.
#[inline]
pub fn part(s: GoStr, from: usize, to: usize) -> GoStr {
    debug_assert!(from <= to && to <= s.len);
    if from == to {
        return GoStr::EMPTY;
    }
    // SAFETY: within the string.
    GoStr { ptr: unsafe { s.ptr.add(from) }, len: to - from }
}

/// The capacity that `append` gives a slice of capacity `old` when it must hold
/// `need` elements of `size` bytes.
pub fn grown_cap(old: usize, need: usize, size: usize) -> usize {
    let mut cap = if need > old.saturating_mul(2) {
        need
    } else if old < 256 {
        old * 2
    } else {
        let mut cap = old;
        while cap < need {
            cap += (cap + 3 * 256) / 4;
        }
        cap
    };
    if let Some(n) = roundupsize(cap * size, true).checked_div(size) {
        cap = n;
    }
    cap.max(need)
}

/// `append(dst, bytes...)`.
pub fn append_bytes(cx: &NativeCx, dst: GoSlice<u8>, bytes: &[u8]) -> GoSlice<u8> {
    let len = dst.len + bytes.len();
    let mut out = dst;
    if len > dst.cap {
        out.cap = grown_cap(dst.cap, len, 1);
        out.ptr = cx.new_bytes(out.cap);
        // SAFETY: the fresh bytes are more than dst's.
        unsafe { std::ptr::copy_nonoverlapping(dst.as_slice().as_ptr(), out.ptr, dst.len) };
    }
    out.len = len;
    // SAFETY: there is room now. The source may lie in dst's own spare room.
    unsafe { std::ptr::copy(bytes.as_ptr(), out.ptr.add(dst.len), bytes.len()) };
    out
}

/// A Go `[]string` collected from parts of existing strings.
pub fn strings(cx: &NativeCx, parts: &[GoStr]) -> GoSlice<GoStr> {
    cx.string_slice(parts)
}

/// Room for `n` strings in the heap.
pub fn new_strings(cx: &NativeCx, n: usize) -> *mut GoStr {
    static MASK: u64 = 1;
    // SAFETY: one static word of mask.
    static STRING: GcType = unsafe { GcType::new(16, 1, &MASK) };
    // SAFETY: STRING describes a string.
    oom(unsafe { cx.mcache().alloc_array(&STRING, n) }) as *mut GoStr
}

/// Text built on the stack.
pub struct Small<const N: usize> {
    buf: [u8; N],
    len: usize,
}

impl<const N: usize> Small<N> {
    /// No text.
    pub fn new() -> Self {
        Small { buf: [0; N], len: 0 }
    }
    /// The text.
    pub fn bytes(&self) -> &[u8] {
        &self.buf[..self.len]
    }
}

impl<const N: usize> std::fmt::Write for Small<N> {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        let end = self.len + s.len();
        self.buf.get_mut(self.len..end).ok_or(std::fmt::Error)?.copy_from_slice(s.as_bytes());
        self.len = end;
        Ok(())
    }
}

/// A context for natives under test: they may allocate, and nothing else.
#[cfg(test)]
pub fn test_cx() -> &'static NativeCx {
    use gopark_runtime::P;
    let p = Box::leak(Box::<P>::new_zeroed());
    // SAFETY: of a P, tests touch only the cache, which is written before it is
    // borrowed.
    unsafe {
        let p = p.as_ptr();
        std::ptr::write((*p).mcache(), gopark_runtime::heap::MCache::new());
        NativeCx::of(p)
    }
}

//! The packages under crypto: what works on blocks.

mod aes;
mod curve;
mod des;
mod keccak;
mod md;

use gopark_vm::native::{Raise, Registry};
use gopark_vm::natives;
use gopark_vm::types::GoSlice;

/// Adds the natives.
pub fn register(r: &mut Registry) {
    aes::register(r);
    curve::register(r);
    des::register(r);
    keccak::register(r);
    md::register(r);
    bytes(r);
}

/// What a pointer of Go points to, nil refused.
fn at<'a, T>(p: *mut T) -> Result<&'a mut T, Raise> {
    // SAFETY: nil or such a value of Go, which the frame keeps alive; nothing else
    // borrows it while the native runs.
    unsafe { p.as_mut() }.ok_or(Raise::NilDeref)
}

fn bytes(r: &mut Registry) {
    natives! {
        pure "crypto/subtle.xor" (dst: GoSlice<u8>, x: GoSlice<u8>, y: GoSlice<u8>) {
            for i in 0..dst.len.min(x.len).min(y.len) {
                // SAFETY: within the slices, which may be one; no borrow is alive.
                unsafe { *dst.ptr.add(i) = *x.ptr.add(i) ^ *y.ptr.add(i) };
            }
        }
        pure "crypto/subtle.overlap" (dst: GoSlice<u8>, src: GoSlice<u8>) -> bool { overlap(dst, src) }
        pure "crypto/internal/alias.InexactOverlap" (x: GoSlice<u8>, y: GoSlice<u8>) -> bool { overlap(x, y) }
        pure "crypto/internal/alias.AnyOverlap" (x: GoSlice<u8>, y: GoSlice<u8>) -> bool {
            let (a, b) = (x.ptr as usize, y.ptr as usize);
            x.len > 0 && y.len > 0 && a < b + y.len && b < a + x.len
        }
        pure "crypto/rand.getrandom" (b: GoSlice<u8>) -> i64 {
            let mut done = 0;
            while done < b.len {
                // SAFETY: within the slice.
                let n = unsafe { libc::getrandom(b.ptr.add(done).cast(), b.len - done, 0) };
                if n >= 0 {
                    done += n as usize;
                    continue;
                }
                let errno = std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO);
                if errno != libc::EINTR {
                    return errno as i64;
                }
            }
            0
        }
        pure "crypto/rc4.xor" (state: *mut [u32; 256], i: u8, j: u8, dst: GoSlice<u8>, src: GoSlice<u8>) -> Result<(u8, u8), Raise> {
            let s = at(state)?;
            let (mut i, mut j) = (i, j);
            for k in 0..src.len.min(dst.len) {
                i = i.wrapping_add(1);
                let x = s[i as usize];
                j = j.wrapping_add(x as u8);
                let y = s[j as usize];
                (s[i as usize], s[j as usize]) = (y, x);
                let key = s[x.wrapping_add(y) as u8 as usize] as u8;
                // SAFETY: within both slices, which may be one; no borrow is alive.
                unsafe { *dst.ptr.add(k) = *src.ptr.add(k) ^ key };
            }
            Ok((i, j))
        }
    }
    register(r)
}

/// Whether the two share bytes at different places.
fn overlap(x: GoSlice<u8>, y: GoSlice<u8>) -> bool {
    let (a, b) = (x.ptr as usize, y.ptr as usize);
    x.len > 0 && y.len > 0 && a != b && a < b + y.len && b < a + x.len
}

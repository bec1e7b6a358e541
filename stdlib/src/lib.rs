//! The standard library: Go sources embedded in the binary, and the natives
//! beneath them.
//!
//! Every function without a body in `src/` has a native of its full name here or
//! in the vm, and every native here has such a function: a test compares them.

use gopark_vm::native::Registry;

/// A Go source file.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Its name without directories.
    pub name: &'static str,
    /// Its text.
    pub text: &'static [u8],
}

/// (import path, files), sorted by import path.
static PACKAGES: &[(&str, &[File])] = include!(concat!(env!("OUT_DIR"), "/packages.rs"));

/// The files of a package of the standard library.
pub fn package(import_path: &str) -> Option<&'static [File]> {
    let i = PACKAGES.binary_search_by(|p| p.0.cmp(import_path)).ok()?;
    Some(PACKAGES[i].1)
}

/// Import paths of all packages, sorted.
pub fn packages() -> impl Iterator<Item = &'static str> {
    PACKAGES.iter().map(|p| p.0)
}

#[path = "../native/abi.rs"]
mod abi;
#[path = "../native/allthreads.rs"]
mod allthreads;
#[path = "../native/atof.rs"]
mod atof;
#[path = "../native/atomic.rs"]
mod atomic;
#[path = "../native/base64.rs"]
mod base64;
#[path = "../native/big/mod.rs"]
mod big;
#[path = "../native/bits.rs"]
mod bits;
#[path = "../native/bufio.rs"]
mod bufio;
#[path = "../native/bytealg.rs"]
mod bytealg;
#[path = "../native/bytes.rs"]
mod bytes;
#[path = "../native/bzip2.rs"]
mod bzip2;
#[path = "../native/crypto/mod.rs"]
mod crypto;
#[path = "../native/errno.rs"]
mod errno;
#[path = "../native/fdmutex.rs"]
mod fdmutex;
#[path = "../native/flate/mod.rs"]
mod flate;
#[path = "../native/fmt.rs"]
mod fmt;
#[path = "../native/ftoa.rs"]
mod ftoa;
#[path = "../native/hash.rs"]
mod hash;
#[path = "../native/itoa.rs"]
mod itoa;
#[path = "../native/jpeg.rs"]
mod jpeg;
#[path = "../native/json.rs"]
mod json;
#[path = "../native/lzw.rs"]
mod lzw;
#[path = "../native/math/mod.rs"]
mod math;
#[path = "../native/metrics.rs"]
mod metrics;
#[path = "../native/path.rs"]
mod path;
#[path = "../native/png.rs"]
mod png;
#[path = "../native/process.rs"]
mod process;
#[path = "../native/quote.rs"]
mod quote;
#[path = "../native/rand.rs"]
mod rand;
#[path = "../native/reflect.rs"]
mod reflect;
#[path = "../native/regexp/mod.rs"]
mod regexp;
#[path = "../native/sort.rs"]
mod sort;
#[path = "../native/stdio.rs"]
mod stdio;
#[path = "../native/strconv.rs"]
mod strconv;
#[path = "../native/strings.rs"]
mod strings;
#[path = "../native/suffixarray.rs"]
mod suffixarray;
#[path = "../native/support.rs"]
mod support;
#[cfg(test)]
#[path = "../native/sysbuild.rs"]
mod sysbuild;
#[path = "../native/syscall.rs"]
mod syscall;
#[path = "../native/sysdefs.rs"]
pub mod sysdefs;
#[path = "../native/time.rs"]
mod time;
#[path = "../native/unicode.rs"]
mod unicode;
#[path = "../native/utf8.rs"]
mod utf8;
#[path = "../native/zone.rs"]
mod zone;

/// All natives of the library.
pub fn registry() -> Registry {
    let mut r = Registry::new();
    let all: &[fn(&mut Registry)] = &[
        abi::register,
        allthreads::register,
        atomic::register,
        base64::register,
        big::register,
        bits::register,
        bufio::register,
        bytes::register,
        bzip2::register,
        crypto::register,
        fdmutex::register,
        flate::register,
        fmt::register,
        hash::register,
        json::register,
        lzw::register,
        math::register,
        metrics::register,
        path::register,
        png::register,
        jpeg::register,
        process::register,
        rand::register,
        reflect::register,
        regexp::register,
        sort::register,
        stdio::register,
        strconv::register,
        strings::register,
        suffixarray::register,
        syscall::register,
        time::register,
        unicode::register,
        utf8::register,
    ];
    for register in all {
        register(&mut r);
    }
    r
}

#[cfg(test)]
mod tests;

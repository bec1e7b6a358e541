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

macro_rules! modules {
    ($($(#[$attr:meta])* $name:ident $path:literal;)*) => {
        $(
            #[path = $path]
            mod $name;
        )*
    };
}

modules! {
    atof "../native/atof.rs";
    bytealg "../native/bytealg.rs";
    errno "../native/errno.rs";
    ftoa "../native/ftoa.rs";
    itoa "../native/itoa.rs";
    quote "../native/quote.rs";
    support "../native/support.rs";
    zone "../native/zone.rs";
}

/// Modules with natives.
macro_rules! natives_of {
    ($($name:ident $path:literal;)*) => {
        modules! { $($name $path;)* }

        /// All natives of the library.
        pub fn registry() -> Registry {
            let mut r = Registry::new();
            $($name::register(&mut r);)*
            r
        }
    };
}

natives_of! {
    abi "../native/abi.rs";
    atomic "../native/atomic.rs";
    bits "../native/bits.rs";
    bufio "../native/bufio.rs";
    bytes "../native/bytes.rs";
    fmt "../native/fmt.rs";
    math "../native/math/mod.rs";
    path "../native/path.rs";
    reflect "../native/reflect.rs";
    sort "../native/sort.rs";
    stdio "../native/stdio.rs";
    strconv "../native/strconv.rs";
    strings "../native/strings.rs";
    syscall "../native/syscall.rs";
    time "../native/time.rs";
    unicode "../native/unicode.rs";
    utf8 "../native/utf8.rs";
}

pub use syscall::set_args;

#[cfg(test)]
mod tests;

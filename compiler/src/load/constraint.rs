//! Build constraints: which files belong to a package on linux/amd64. A package
//! with assembly is read as for a machine for which it has none: what it falls back
//! to then is Go.

/// Operating systems and architectures that file name suffixes may name.
const OSES: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];
const ARCHES: &[&str] = &[
    "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le",
    "riscv64", "s390x", "sparc64", "wasm",
];
/// The language version of this implementation, as N of `go1.N`.
pub const GO_VERSION: u32 = 27;

/// The machine that a package's files are chosen for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Machine {
    /// amd64.
    Own,
    /// One that nobody has written assembly for.
    Other,
}

impl Machine {
    /// The machine for a package whose folder has files of these names.
    pub fn of<'n>(mut names: impl Iterator<Item = &'n str>) -> Machine {
        if names.any(|n| n.ends_with(".s")) { Machine::Other } else { Machine::Own }
    }
}

/// True if the tag holds here.
fn tag(name: &str, on: Machine) -> bool {
    match name {
        "linux" | "unix" | "gc" => true,
        "amd64" => on == Machine::Own,
        // By these tags packages ask for their Go rather than assembly.
        "purego" | "math_big_pure_go" => on == Machine::Other,
        _ => name.strip_prefix("go1.").and_then(|n| n.parse().ok()).is_some_and(|n: u32| n <= GO_VERSION),
    }
}

/// True if the file's name lets it in: `_test.go` and other systems' are out.
pub fn match_name(name: &str) -> bool {
    match_name_on(name, Machine::Own)
}

/// The same for another machine.
pub fn match_name_on(name: &str, on: Machine) -> bool {
    let Some(stem) = name.strip_suffix(".go") else { return false };
    if name.starts_with(['_', '.']) || stem.ends_with("_test") {
        return false;
    }
    // The first part is never a system.
    let mut parts: Vec<&str> = stem.split('_').skip(1).collect();
    let Some(last) = parts.pop() else { return true };
    if ARCHES.contains(&last) {
        let os_fits = parts.last().is_none_or(|os| !OSES.contains(os) || tag(os, on));
        return tag(last, on) && os_fits;
    }
    !OSES.contains(&last) || tag(last, on)
}

/// True if the `//go:build` line before the package clause, if any, holds.
pub fn match_text(text: &[u8]) -> bool {
    match_text_on(text, Machine::Own)
}

/// The same for another machine.
pub fn match_text_on(text: &[u8], on: Machine) -> bool {
    let mut in_comment = false;
    // Only what comes before the package clause is looked at.
    for line in text.split(|b| *b == b'\n') {
        let line = String::from_utf8_lossy(line);
        let line = line.trim();
        if in_comment {
            in_comment = !line.contains("*/");
            continue;
        }
        if let Some(expr) = line.strip_prefix("//go:build ") {
            return Expr { rest: expr, on }.or().unwrap_or(true);
        }
        if line.starts_with("/*") {
            in_comment = !line.contains("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            return true;
        }
    }
    true
}

struct Expr<'a> {
    rest: &'a str,
    on: Machine,
}

impl Expr<'_> {
    fn eat(&mut self, s: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(s) {
            Some(r) => {
                self.rest = r;
                true
            }
            None => false,
        }
    }
    fn or(&mut self) -> Option<bool> {
        let mut v = self.and()?;
        while self.eat("||") {
            v |= self.and()?;
        }
        Some(v)
    }
    fn and(&mut self) -> Option<bool> {
        let mut v = self.not()?;
        while self.eat("&&") {
            v &= self.not()?;
        }
        Some(v)
    }
    fn not(&mut self) -> Option<bool> {
        if self.eat("!") {
            return Some(!self.not()?);
        }
        if self.eat("(") {
            let v = self.or()?;
            return self.eat(")").then_some(v);
        }
        self.rest = self.rest.trim_start();
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let n = self.rest.find(|c| !word(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(n);
        self.rest = rest;
        (!name.is_empty()).then(|| tag(name, self.on))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_systems() {
        for (name, fits) in [
            ("a.go", true),
            ("a_linux.go", true),
            ("a_windows.go", false),
            ("a_linux_arm64.go", false),
            ("a_linux_amd64.go", true),
            ("a_test.go", false),
            ("linux.go", true),
            ("windows.go", true),
            ("a_unix.go", true),
        ] {
            assert_eq!(match_name(name), fits, "{name}");
        }
    }

    #[test]
    fn assembly_is_left_out() {
        let on = Machine::of(["a.go", "a_amd64.s"].into_iter());
        assert_eq!((on, Machine::of(["a.go"].into_iter())), (Machine::Other, Machine::Own));
        assert!(!match_name_on("a_amd64.go", on) && match_name_on("a_linux.go", on));
        assert!(match_text_on(b"//go:build !386 && !amd64\n\npackage p\n", on));
        assert!(match_text_on(b"//go:build purego || !arm64\n\npackage p\n", on));
        assert!(!match_text_on(b"//go:build amd64 && !purego\n\npackage p\n", on));
    }

    #[test]
    fn build_lines() {
        for (line, fits) in [
            ("linux && amd64", true),
            ("!linux", false),
            ("windows || (unix && !arm)", true),
            ("go1.21", true),
            ("go1.99", false),
            ("ignore", false),
        ] {
            assert_eq!(
                match_text(format!("// x\n\n//go:build {line}\n\npackage p\n").as_bytes()),
                fits,
                "{line}"
            );
        }
        assert!(match_text(b"package p\n//go:build ignore\n"));
    }
}

//! The language version that a file's `//go:build` line selects.

/// The N of the `go1.N` that the build constraint above the package clause
/// implies, as go/build/constraint.GoVersion computes it: of alternatives the
/// lowest, of conditions the highest, nothing under a negation.
pub fn go_version(text: &[u8]) -> Option<u32> {
    // The line must stand before the package clause, among comments.
    let mut rest = text;
    loop {
        rest = rest.trim_ascii_start();
        let end = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
        let line = &rest[..end];
        if let Some(expr) = line.strip_prefix(b"//go:build ") {
            return implied(std::str::from_utf8(expr).ok()?);
        }
        if line.starts_with(b"//") {
            rest = &rest[end..];
        } else if line.starts_with(b"/*") {
            let close = rest.windows(2).position(|w| w == b"*/")?;
            rest = &rest[close + 2..];
        } else {
            return None;
        }
    }
}

/// A value under construction: the version of the alternatives so far, and of
/// the conjunction that is being read.
#[derive(Clone, Copy, Default)]
struct Level {
    alternatives: Option<Option<u32>>,
    conditions: Option<u32>,
    negated: bool,
}
impl Level {
    fn or(&mut self) {
        let c = self.conditions.take();
        // Without a version an alternative implies none; None is the lowest.
        self.alternatives = Some(self.alternatives.map_or(c, |a| a.min(c)));
    }
    fn value(mut self) -> Option<u32> {
        self.or();
        self.alternatives.flatten()
    }
    fn and(&mut self, v: Option<u32>) {
        let negated = std::mem::take(&mut self.negated);
        if !negated {
            self.conditions = self.conditions.max(v);
        }
    }
}

fn implied(expr: &str) -> Option<u32> {
    let mut open = Vec::new();
    let mut level = Level::default();
    let mut rest = expr.trim();
    while !rest.is_empty() {
        let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(rest.len());
        let len = match rest.as_bytes()[0] {
            b'(' => {
                open.push(std::mem::take(&mut level));
                1
            }
            b')' => {
                let v = level.value();
                level = open.pop()?;
                level.and(v);
                1
            }
            b'!' => {
                level.negated = !level.negated;
                1
            }
            b'|' => {
                level.or();
                2.min(rest.len())
            }
            b'&' => 2.min(rest.len()),
            _ if word > 0 => {
                level.and(rest[..word].strip_prefix("go1.").and_then(|n| n.parse().ok()));
                word
            }
            _ => return None,
        };
        rest = rest.get(len..)?.trim_start();
    }
    level.value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_lowest_version_that_satisfies() {
        for (text, want) in [
            ("package p", None),
            ("//go:build go1.21\n\npackage p", Some(21)),
            ("// Copyright\n\n/* a\n*/\n//go:build linux && go1.18\npackage p", Some(18)),
            ("//go:build go1.20 || go1.18\n", Some(18)),
            ("//go:build go1.20 || linux\n", None),
            ("//go:build (go1.20 || go1.18) && go1.19\n", Some(19)),
            ("//go:build !go1.20\n", None),
            ("//go:build !(linux && go1.2) && go1.5\n", Some(5)),
            ("package p\n//go:build go1.21\n", None),
            ("//go:build )\n", None),
        ] {
            assert_eq!(go_version(text.as_bytes()), want, "{text}");
        }
    }
}

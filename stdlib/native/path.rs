//! Package path: Clean.

use gopark_vm::natives;
use gopark_vm::types::GoStr;

/// The shortest path that names the same: without empty and `.` elements, and
/// `..` only at the start of a relative path.
fn clean(path: &[u8]) -> Vec<u8> {
    let rooted = path.first() == Some(&b'/');
    let mut out: Vec<&[u8]> = Vec::new();
    for elem in path.split(|&c| c == b'/') {
        match elem {
            b"" | b"." => {}
            b".." => match out.last() {
                Some(&last) if last != b".." => {
                    out.pop();
                }
                _ if rooted => {}
                _ => out.push(elem),
            },
            _ => out.push(elem),
        }
    }
    let joined = out.join(&b'/');
    match (rooted, joined.is_empty()) {
        (true, _) => [b"/", &joined[..]].concat(),
        (false, true) => b".".to_vec(),
        (false, false) => joined,
    }
}

natives! {
    pure "path.Clean" cx (path: GoStr) -> GoStr {
        let cleaned = clean(path.bytes());
        if cleaned == path.bytes() { path } else { cx.string(&cleaned) }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cleans() {
        for (path, want) in [
            ("", "."),
            ("a/b", "a/b"),
            ("a//b/./c/..", "a/b"),
            ("../../a", "../../a"),
            ("/../a", "/a"),
            ("a/../..", ".."),
            ("/", "/"),
            ("/..", "/"),
            ("a/..", "."),
            ("../a/../..", "../.."),
        ] {
            assert_eq!(super::clean(path.as_bytes()), want.as_bytes(), "{path}");
        }
    }
}

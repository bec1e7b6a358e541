//! `//line file:line:column` and `/*line …*/`: comments by which generated code
//! says where its lines come from. What follows one has that position in
//! messages, tracebacks and `runtime.Caller`.

/// A directive in force from an offset of its file on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineDirective {
    /// Offset of the first byte it is for.
    pub from: u32,
    /// The file to name; empty if none is known.
    pub file: String,
    /// The line of the first byte.
    pub line: u32,
    /// The column of the first byte; 0 if columns are not known.
    pub column: u32,
}

/// Lines and columns beyond this are none.
const MAX: u64 = 1 << 30;

/// Reads what follows `line ` in a comment. None if that is no directive, Err
/// with an offset into `text` if its numbers are wrong. `before` is the file
/// named so far, which a directive with a column but no name keeps; other names
/// are relative to `folder`, which ends in a slash unless it is empty.
pub fn parse(text: &str, before: &str, folder: &str) -> Option<Result<LineDirective, (usize, String)>> {
    let number = |t: &str| -> Option<(usize, Option<u64>)> {
        let i = t.rfind(':')? + 1;
        let digits = !t[i..].is_empty() && t[i..].bytes().all(|b| b.is_ascii_digit());
        Some((i, t[i..].parse().ok().filter(|_| digits)))
    };
    let wrong = |i: usize, what: &str, t: &str| Some(Err((i, format!("invalid {what} number: {}", &t[i..]))));
    let valid = |n: u64| (1..=MAX).contains(&n);
    let (mut i, n) = number(text)?;
    let Some(mut line) = n else { return wrong(i, "line", text) };
    let mut text = text;
    let mut column = 0;
    if let Some((j, Some(l))) = number(&text[..i - 1]) {
        if !valid(line) {
            return wrong(i, "column", text);
        }
        (column, line) = (line as u32, l);
        text = &text[..i - 1];
        i = j;
    }
    if !valid(line) {
        return wrong(i, "line", text);
    }
    let file = match &text[..i - 1] {
        "" if column > 0 => before.to_string(),
        "" => String::new(),
        file if file.starts_with('/') => clean(file),
        file => clean(&format!("{folder}{file}")),
    };
    Some(Ok(LineDirective { from: 0, file, line: line as u32, column }))
}

/// The shortest path that names the same file.
fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = vec![];
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|p| *p != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if rooted {
        return format!("/{path}");
    }
    if path.is_empty() { ".".into() } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_lines_and_columns() {
        let ok =
            |file: &str, line, column| Some(Ok(LineDirective { from: 0, file: file.into(), line, column }));
        let err = |i, msg: &str| Some(Err((i, msg.to_string())));
        for (text, want) in [
            ("x.go:3", ok("x.go", 3, 0)),
            ("x.go:3:7", ok("x.go", 3, 7)),
            (":3", ok("", 3, 0)),
            (":3:7", ok("old.go", 3, 7)),
            ("c:/x.go:1:2:3", ok("c:/x.go:1", 2, 3)),
            ("x.go", None),
            ("x.go:", err(5, "invalid line number: ")),
            ("x.go:a", err(5, "invalid line number: a")),
            ("x.go:0", err(5, "invalid line number: 0")),
            ("x.go:3:0", err(7, "invalid column number: 0")),
            ("x.go:0:3", err(5, "invalid line number: 0")),
            ("x.go:99999999999", err(5, "invalid line number: 99999999999")),
        ] {
            assert_eq!(parse(text, "old.go", ""), want, "{text}");
        }
        assert_eq!(parse("x.go:3", "", "a/"), ok("a/x.go", 3, 0));
        assert_eq!(parse("/x.go:3", "", "a/"), ok("/x.go", 3, 0));
        assert_eq!(parse("./b//../x.go/:3", "", "a/"), ok("a/x.go", 3, 0));
        assert_eq!(parse("../../x.go:3", "", "a/"), ok("../x.go", 3, 0));
        assert_eq!(parse(":3:1", "a/x.go", "a/"), ok("a/x.go", 3, 1));
    }
}

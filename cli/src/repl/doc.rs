//! `:doc NAME`: what the library's sources say about a package, about one of its
//! members (`strings.Fields`) or about a method (`strings.Builder.Len`), and what
//! a session's own declarations look like.

use super::view::library;

/// The declaration and its comment; None if there is nothing of that name.
pub fn doc(name: &str) -> Option<String> {
    let mut parts = name.split('.');
    let (package, member, method) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let path = if gopark_stdlib::package(package).is_some() { package } else { library(package)? };
    let files = gopark_stdlib::package(path)?;
    let texts = || {
        files.iter().map(|f| String::from_utf8_lossy(f.text)).filter(|t| !t.contains("\n//go:build ignore"))
    };
    let Some(member) = member else {
        let clause = |l: &str| l.starts_with("package ");
        let best = texts().filter_map(|t| declaration(&t, clause)).max_by_key(|d| d.len())?;
        return Some(best.replacen("package ", &format!("import {path:?} // package "), 1));
    };
    let wanted = |l: &str| match method {
        Some(m) => is_method(l, member, m),
        None => is_member(l, member),
    };
    texts().find_map(|t| declaration(&t, wanted))
}

/// The first line that is `wanted`, what belongs to it, and before that the
/// comment above it.
fn declaration(text: &str, wanted: impl Fn(&str) -> bool) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|l| wanted(l))?;
    let indent = lines[at].len() - lines[at].trim_start().len();
    let from = lines[..at].iter().rposition(|l| !l.trim_start().starts_with("//")).map_or(0, |i| i + 1);
    let mut out = String::new();
    let comment = lines[from..at].iter().map(|l| l.trim_start());
    for l in comment.filter(|l| !l.starts_with("//go:") && !l.starts_with("// native:")) {
        out.push_str(&format!("{l}\n"));
    }
    let first = &lines[at][indent..];
    if first.starts_with("func ") {
        // A function's body is not its documentation.
        let head = first.find(" {").map_or(first, |i| &first[..i]);
        out.push_str(&format!("{head}\n"));
        return Some(out);
    }
    // Constants of a group stand in columns there.
    let columns = !first.starts_with("type ");
    let line =
        if columns { first.split_whitespace().collect::<Vec<_>>().join(" ") } else { first.to_string() };
    out.push_str(&format!("{line}\n"));
    if first.ends_with('{') {
        for l in &lines[at + 1..] {
            let hidden = l.trim_start().starts_with(|c: char| c.is_lowercase());
            let close = l.len() - l.trim_start().len() <= indent && !l.trim().is_empty();
            if !hidden || close {
                out.push_str(&format!("{}\n", l.get(indent..).unwrap_or("")));
            }
            if close {
                break;
            }
        }
    }
    Some(out)
}

/// Whether the line begins with the name, as a whole word.
fn begins(line: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    line.strip_prefix(name).is_some_and(|rest| !rest.starts_with(word))
}

fn is_member(line: &str, name: &str) -> bool {
    let named = |l: &str| {
        ["func ", "type ", "var ", "const "]
            .iter()
            .any(|k| l.strip_prefix(k).is_some_and(|l| begins(l, name)))
    };
    // Within a group of declarations there is one tab, and what follows a name is
    // a type, `=` or the line's end; labels and calls are not meant.
    let grouped = line.strip_prefix('\t').is_some_and(|l| {
        begins(l, name) && l[name.len()..].chars().next().is_none_or(|c| c == ' ') && !l.contains(":=")
    });
    named(line) || name.starts_with(char::is_uppercase) && grouped
}

fn is_method(line: &str, base: &str, name: &str) -> bool {
    let Some((receiver, rest)) = line.strip_prefix("func (").and_then(|l| l.split_once(") ")) else {
        return false;
    };
    let ty = receiver.rsplit(' ').next().unwrap_or("").trim_start_matches('*');
    begins(rest, name) && ty.split('[').next() == Some(base)
}

#[cfg(test)]
mod tests {
    use super::doc;

    #[test]
    fn declarations_are_found_with_their_comments() {
        let d = doc("fmt.Println").unwrap_or_default();
        assert!(
            d.starts_with("// Println ") && d.contains("\nfunc Println(a ...any) (n int, err error)\n"),
            "{d}"
        );
        let d = doc("strings.Builder.WriteString").unwrap_or_default();
        assert!(d.contains("func (b *Builder) WriteString(s string) (int, error)"), "{d}");
        assert!(doc("fmt").is_some_and(|d| d.contains("import \"fmt\"")));
        assert!(doc("time.Second").is_some_and(|d| d.contains("Second")));
        assert!(doc("fmt.Nothing").is_none() && doc("nothing").is_none());
    }
}

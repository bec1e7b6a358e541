//! What is made of the table of system calls: in Rust, by the build script, the
//! list of its natives; in Go `src/syscall/zsyscall.go`, a function for each row
//! over a native without a body. A test holds that file against the table, and
//! writes it anew if the environment has UPDATE.

// The build script needs one half, the test the other.
#![allow(dead_code)]

use crate::sysdefs::{Call, Class, TABLE};
use std::fmt::Write as _;

/// A row taken apart.
struct Sig {
    name: &'static str,
    /// (name, type).
    params: Vec<(&'static str, &'static str)>,
    result: Option<(&'static str, &'static str)>,
    fails: bool,
}

fn pairs(list: &'static str) -> Vec<(&'static str, &'static str)> {
    list.split(", ").filter(|s| !s.is_empty()).map(|s| s.split_once(' ').expect("name and type")).collect()
}

fn parse(call: &Call) -> Sig {
    let (name, rest) = call.go.split_once('(').expect("parameters");
    let (params, results) = match rest.split_once(") (") {
        Some((p, r)) => (pairs(p), pairs(r.strip_suffix(')').expect("results end"))),
        None => (pairs(rest.strip_suffix(')').expect("parameters end")), vec![]),
    };
    let fails = results.last() == Some(&("err", "error"));
    let result = results.first().copied().filter(|r| r.1 != "error");
    Sig { name, params, result, fails }
}

/// The native's name: sysOpenat.
fn native_name(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    format!("sys{}{rest}", first.to_uppercase())
}

/// How a parameter is passed, as `syscall::sys` reads it.
fn kind(ty: &str) -> u32 {
    match ty {
        "string" => 2,
        t if t.starts_with("[]") => 3,
        _ => 1,
    }
}

/// The Go file.
pub fn go() -> String {
    let mut out = String::from(
        "// Made from the table in native/sysdefs.rs.\n\npackage syscall\n\nimport \"unsafe\"\n\nvar _ unsafe.Pointer\n",
    );
    for call in TABLE {
        let s = parse(call);
        let native = native_name(s.name);
        let params: Vec<String> = s.params.iter().map(|(n, t)| format!("{n} {t}")).collect();
        let params = params.join(", ");
        let args: Vec<&str> = s.params.iter().map(|p| p.0).collect();
        let args = args.join(", ");
        let how = if call.class == Class::Blocks { "native blocking" } else { "native" };
        let (res, ty) = s.result.unwrap_or_default();
        let (results, body, raw) = match (s.result.is_some(), s.fails) {
            (true, true) => (
                format!(" ({res} {ty}, err error)"),
                format!(
                    "\t{res}, errno := {native}({args})\n\tif errno != 0 {{\n\t\terr = errno\n\t}}\n\treturn\n"
                ),
                format!(" ({res} {ty}, errno Errno)"),
            ),
            (false, true) => (
                " (err error)".into(),
                format!("\tif errno := {native}({args}); errno != 0 {{\n\t\terr = errno\n\t}}\n\treturn\n"),
                " (errno Errno)".into(),
            ),
            (true, false) => {
                (format!(" ({res} {ty})"), format!("\treturn {native}({args})\n"), format!(" ({res} {ty})"))
            }
            (false, false) => (String::new(), format!("\t{native}({args})\n"), String::new()),
        };
        let name = s.name;
        let doc = format!("// {how}: {}(2)", call.name);
        write!(
            out,
            "\n// {name} is {}(2).\nfunc {name}({params}){results} {{\n{body}}}\n\n{doc}\nfunc {native}({params}){raw}\n",
            call.name
        )
        .expect("strings take everything");
    }
    out
}

/// The list of natives, as Rust expressions of (name, class, function).
pub fn natives() -> String {
    let mut out = String::from("&[\n");
    for call in TABLE {
        let s = parse(call);
        let kinds = s.params.iter().rev().fold(0, |all, p| all << 2 | kind(p.1));
        let class = if call.class == Class::Blocks { "Blocking" } else { "Pure" };
        writeln!(
            out,
            "    (\"syscall.{}\", Class::{class}, sys::<{}, {kinds}, {}, {}>),",
            native_name(s.name),
            call.nr,
            s.result.is_some(),
            s.fails
        )
        .expect("strings take everything");
    }
    out + "]\n"
}

//! `gopark syscalls`: the table of system calls, with the class of each.

use gopark_stdlib::sysdefs::{Class, TABLE};
use std::fmt::Write as _;
use std::process::ExitCode;

/// Prints the table.
pub fn list() -> ExitCode {
    crate::report::stdout(&text())
}

fn text() -> String {
    let mut out = String::from(
        "Calls that block hand their P to other goroutines while they wait; raw ones keep it.\n\n",
    );
    let mut line = |nr: &str, name: &str, class: &str, go: &str| {
        let _ = writeln!(out, "{nr:>4}  {name:<18} {class:<7} {go}");
    };
    line("nr", "call", "class", "Go");
    for call in TABLE {
        let class = match call.class {
            Class::Blocks => "blocks",
            Class::Raw => "raw",
        };
        line(&call.nr.to_string(), call.name, class, call.go);
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_line_for_each_call() {
        let text = super::text();
        assert!(
            text.contains("   0  read               blocks  Read(fd int, p []byte) (n int, err error)\n")
        );
        assert!(text.contains("  39  getpid             raw     Getpid() (pid int)\n"));
        assert_eq!(text.lines().count(), 3 + gopark_stdlib::sysdefs::TABLE.len());
    }
}

//! `gopark dis`: the bytecode of a program's own functions.

use crate::program;
use crate::report::Format;
use crate::source::Files;
use gopark_bytecode::disasm;
use gopark_bytecode::func::{CodeSource, FuncRef};
use gopark_compiler::lower::Lowerer;
use gopark_compiler::session::Session;
use gopark_compiler::syntax::source::Pos;
use std::io::Write;
use std::process::ExitCode;

/// Lists the functions whose name contains `only`, or else all of the main package.
pub fn dis(sources: &[String], only: Option<&str>, format: Format) -> ExitCode {
    let Some((sess, main)) = program::load(sources, Files::default(), format, false, false) else {
        return ExitCode::FAILURE;
    };
    let mut lw = Lowerer::new(sess, main);
    lw.enter_main_functions();
    let mut out = std::io::stdout().lock();
    for n in 0.. {
        let Some(info) = lw.func_info_at(n) else { break };
        let wanted = match only {
            Some(part) => info.name.contains(part),
            None => info.name.starts_with("main.") && !info.wrapper,
        };
        let f = FuncRef(n);
        if info.native || !wanted && !lw.is_main_function(f) {
            continue;
        }
        match listing(&mut lw, f) {
            // Functions are numbered as those that refer to them are lowered.
            Ok(_) if !wanted => {}
            // A reader that went away wants no more.
            Ok(text) if out.write_all(text.as_bytes()).is_err() => break,
            Ok(_) => {}
            Err(e) => {
                eprintln!("gopark: internal error: {e}");
                return ExitCode::from(2);
            }
        }
    }
    ExitCode::SUCCESS
}

/// The name of a function and its bytecode with its source lines.
pub fn listing(lw: &mut Lowerer, f: FuncRef) -> Result<String, String> {
    let func = lw.lower(f)?;
    let sess = lw.session();
    let text = disasm::disasm(&func, &|r| lw.reloc_name(r), &|pos| source_line(sess, pos));
    Ok(format!("{}:\n{text}\n", lw.func_name(f)))
}

/// `file:line: text` of a position.
fn source_line(sess: &Session, pos: u32) -> Option<String> {
    let pos = Pos(pos);
    let p = sess.sources.position(pos)?;
    let file = sess.sources.file(pos)?;
    let line = file.physical(pos.0 - file.base).0;
    let text = file.text.split(|b| *b == b'\n').nth(line as usize - 1)?;
    Some(format!("{}:{}: {}", p.file, p.line, String::from_utf8_lossy(text).trim()))
}

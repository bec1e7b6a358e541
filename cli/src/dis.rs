//! `gopark dis`: the bytecode of a program's own functions.

use crate::program;
use crate::report::Format;
use crate::source::Files;
use gopark_bytecode::disasm;
use gopark_bytecode::func::{CodeSource, FuncInfo, FuncRef, GlobalInfo, Reloc};
use gopark_bytecode::typedesc::TypeDesc;
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
    let mut types: Vec<TypeDesc> = vec![];
    let mut funcs: Vec<FuncInfo> = vec![];
    let mut globals: Vec<GlobalInfo> = vec![];
    let mut out = std::io::stdout().lock();
    let mut next = 0;
    loop {
        let new = lw.take_new();
        types.extend(new.types);
        funcs.extend(new.funcs);
        globals.extend(new.globals);
        let Some(info) = funcs.get(next) else { return ExitCode::SUCCESS };
        let f = FuncRef(next as u32);
        next += 1;
        let wanted = match only {
            Some(part) => info.name.contains(part),
            None => info.name.starts_with("main.") && !info.wrapper,
        };
        if info.native || !wanted && !lw.is_main_function(f) {
            continue;
        }
        let func = match lw.lower(f) {
            Ok(func) => func,
            Err(e) => {
                eprintln!("gopark: internal error: {e}");
                return ExitCode::from(2);
            }
        };
        if !wanted {
            continue;
        }
        let new = lw.take_new();
        types.extend(new.types);
        funcs.extend(new.funcs);
        globals.extend(new.globals);
        let name = |r: Reloc| match r {
            Reloc::Func(f) => funcs.get(f.0 as usize).map(|f| f.name.clone()),
            Reloc::Type(t) => types.get(t.0 as usize).map(|t| t.str.clone()),
            Reloc::Global(g) => globals.get(g.0 as usize).map(|g| g.name.clone()),
            Reloc::Str(_) => None,
        };
        let sess = lw.session();
        let listing = disasm::disasm(&func, &name, &|pos| source_line(sess, pos));
        let text = format!("{}:\n{listing}\n", funcs[f.0 as usize].name);
        // A reader that went away wants no more.
        if out.write_all(text.as_bytes()).is_err() {
            return ExitCode::SUCCESS;
        }
    }
}

/// `file:line: text` of a position.
fn source_line(sess: &Session, pos: u32) -> Option<String> {
    let pos = Pos(pos);
    let p = sess.sources.position(pos)?;
    let file = sess.sources.file(pos)?;
    let text = file.text.split(|b| *b == b'\n').nth(p.line as usize - 1)?;
    Some(format!("{}:{}: {}", p.file, p.line, String::from_utf8_lossy(text).trim()))
}

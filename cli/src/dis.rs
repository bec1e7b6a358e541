//! `gopark dis`: the bytecode of a program's own functions.

use crate::program;
use crate::report::Format;
use gopark_bytecode::disasm;
use gopark_bytecode::func::{CodeSource, FuncInfo, FuncRef};
use gopark_bytecode::typedesc::TypeDesc;
use gopark_compiler::lower::Lowerer;
use gopark_compiler::session::Session;
use std::io::Write;
use std::process::ExitCode;

/// Lists the functions whose name contains `only`, or else all of the main package.
pub fn dis(sources: &[String], only: Option<&str>, format: Format) -> ExitCode {
    let Some((sess, main)) = program::load(sources, format, false, false) else {
        return ExitCode::FAILURE;
    };
    let mut lw = Lowerer::new(sess, main);
    lw.enter_main_functions();
    let (mut types, mut funcs, mut globals) = (vec![], vec![], vec![]);
    let mut out = std::io::stdout().lock();
    let mut next = 0;
    loop {
        let new = lw.take_new();
        types.extend::<Vec<TypeDesc>>(new.types);
        funcs.extend::<Vec<FuncInfo>>(new.funcs);
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
        let lines = Source(lw.session());
        let names = disasm::Names { types: &types, funcs: &funcs, globals: &globals };
        let text = disasm::listing(&funcs[f.0 as usize], &func, &names, &|pos| lines.line(pos));
        // A reader that went away wants no more.
        if out.write_all(text.as_bytes()).is_err() {
            return ExitCode::SUCCESS;
        }
    }
}

struct Source<'a>(&'a Session);

impl Source<'_> {
    /// `line: text` of a position.
    fn line(&self, pos: u32) -> Option<(u32, String)> {
        let pos = gopark_compiler::syntax::source::Pos(pos);
        let p = self.0.sources.position(pos)?;
        let file = self.0.sources.file(pos)?;
        let text = file.text.split(|b| *b == b'\n').nth(p.line as usize - 1)?;
        Some((p.line, String::from_utf8_lossy(text).trim().to_string()))
    }
}

//! From names of files to a checked program.

use crate::report::{self, Format};
use crate::source::Files;
use gopark_compiler::lower::frames;
use gopark_compiler::session::Session;
use gopark_compiler::syntax::ast::File;
use gopark_compiler::syntax::dump::{dump_file, dump_tokens};
use gopark_compiler::types::object::PkgId;

/// Loads and checks the program made of `sources`: files of one package or a
/// folder. Prints what is wrong; None if that forbids running. What `runs` is
/// package main and its functions have bodies, as for `go run`; otherwise they
/// may be written elsewhere, as for `go vet`. `all` errors are those of the
/// compiler alone.
pub fn load(
    sources: &[String],
    files: Files,
    format: Format,
    all: bool,
    runs: bool,
) -> Option<(Session, PkgId)> {
    let std = files.goroot.is_some();
    let mut sess = Session::new(Box::new(files));
    (sess.complete, sess.runs, sess.alone) = (runs, runs, all);
    sess.std = std;
    let main = sess.load_main(sources);
    dump(&sess);
    if let Some(main) = main.filter(|_| sess.diags.is_empty()) {
        sess = frames(sess, main);
    }
    if !sess.diags.is_empty() {
        report::print(&mut sess, format, all);
        return None;
    }
    Some((sess, main?))
}

/// True if `GODEBUG` has `name=1`.
pub fn debug(name: &str) -> bool {
    let set = std::env::var("GODEBUG").unwrap_or_default();
    set.split(',').any(|s| s.strip_suffix("=1") == Some(name))
}

/// Prints tokens and trees of the program's own files if `GODEBUG` asks for them.
fn dump(sess: &Session) {
    let (tokens, ast) = (debug("dumptokens"), debug("dumpast"));
    if !tokens && !ast {
        return;
    }
    for pkg in sess.types.packages().filter(|p| !sess.types.pkg(*p).library) {
        for id in sess.types.pkg(pkg).files.borrow().iter() {
            let info = sess.types.file(*id);
            let Some(source) = sess.sources.file(info.base) else { continue };
            if tokens {
                eprint!("{}", dump_tokens(&sess.sources, source));
            }
            if ast {
                let (package, base, decls) = (info.package, info.base, info.decls);
                let file =
                    File { package, base, decls, go_version: None, directives: vec![], embeds: vec![] };
                eprint!("{}", dump_file(&sess.ast, &sess.types.syms, &sess.sources, &file));
            }
        }
    }
}

//! Frames that gc refuses for what escape analysis leaves in them: slices' literals,
//! whose size it does not ask.

use super::Lowerer;
use crate::check::{Checker, MAX_FRAME};
use crate::diagnostic::{Code, Diagnostic};
use crate::session::Session;
use crate::syntax::ast::{Body, FuncDecl};
use crate::types::object::{ObjId, PkgId};

/// Reports functions of the program `main` whose frames would be too large for a
/// stack. Costs nothing where no literal is as large.
pub fn frames(sess: Session, main: PkgId) -> Session {
    if sess.info.huge.is_empty() {
        return sess;
    }
    let mut lw = Lowerer::new(sess, main);
    lw.asks_frames = true;
    for (obj, decl) in lw.with_huge() {
        let facts = lw.facts_of(obj);
        let own = facts.huge.iter().filter(|(key, _)| key.is_none());
        let locals = own.fold(0u64, |sum, (_, bytes)| sum.saturating_add(*bytes));
        if locals >= MAX_FRAME as u64 {
            let msg = format!("stack frame too large (>1GB): {} MB locals + 0 MB args", locals >> 20);
            let pos = Checker::decl_pos(&lw.sess.ast, &lw.sess.sources, &decl);
            lw.sess.diags.push(Diagnostic::new(Code::TypeTooLarge, pos, msg));
        }
    }
    lw.sess
}

impl Lowerer {
    /// The program's functions that have a literal in them as large.
    fn with_huge(&self) -> Vec<(ObjId, FuncDecl)> {
        let types = &self.sess.types;
        let mut found = vec![];
        for pkg in types.packages().filter(|p| !types.pkg(*p).library) {
            for &o in types.pkg(pkg).objects.borrow().iter().filter(|o| types.obj(**o).is_func()) {
                let Some(f) = self.sess.func_decl(o) else { continue };
                let Body::Block(body) = f.body else { continue };
                let within = |e: &_| (body.lbrace..=body.rbrace).contains(&self.ast().expr_pos(*e));
                if self.info().huge.iter().any(within) {
                    found.push((o, f));
                }
            }
        }
        found
    }
}

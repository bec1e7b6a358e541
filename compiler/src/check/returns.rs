//! Terminating statements: where a function with results may end.

use super::Checker;
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;

impl<'a> Checker<'a> {
    /// True if control never reaches the end of the block.
    pub(super) fn terminating_block(&self, b: Block) -> bool {
        self.terminating_list(b.stmts)
    }

    fn terminating_list(&self, list: List<StmtId>) -> bool {
        let last = self
            .ast
            .list(list)
            .iter()
            .rev()
            .find(|&&s| !matches!(self.ast.stmt(s), Stmt::Empty | Stmt::Cover(_)));
        last.is_some_and(|&s| self.terminating(s, None))
    }

    fn terminating(&self, s: StmtId, label: Option<Symbol>) -> bool {
        match self.ast.stmt(s) {
            // What could not be parsed may have returned.
            Stmt::Bad => true,
            Stmt::Return(_) => true,
            Stmt::Branch { kind, .. } => matches!(kind, BranchKind::Goto | BranchKind::Fallthrough),
            Stmt::Expr(e) => self.panics.contains(&self.ast.unparen(e)),
            Stmt::Block(b) => self.terminating_block(b),
            Stmt::If { then, els: Some(els), .. } => {
                self.terminating_block(then) && self.terminating(els, None)
            }
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                let list = self.ast.list(clauses);
                list.iter().any(|c| c.is_default)
                    && list
                        .iter()
                        .all(|c| self.terminating_list(c.body) && !self.breaks_list(c.body, label, true))
            }
            Stmt::Select { clauses, .. } => self
                .ast
                .list(clauses)
                .iter()
                .all(|c| self.terminating_list(c.body) && !self.breaks_list(c.body, label, true)),
            Stmt::For { cond: None, body, .. } => !self.breaks_list(body.stmts, label, true),
            Stmt::Labeled { label, stmt } => self.terminating(stmt, Some(self.ast.ident(label).name)),
            _ => false,
        }
    }

    fn breaks_list(&self, list: List<StmtId>, label: Option<Symbol>, implicit: bool) -> bool {
        self.ast.list(list).iter().any(|&s| self.breaks(s, label, implicit))
    }

    /// True if the statement has a break out of the statement labelled `label`;
    /// `implicit` if a break without label refers to it too.
    fn breaks(&self, s: StmtId, label: Option<Symbol>, implicit: bool) -> bool {
        match self.ast.stmt(s) {
            Stmt::Branch { kind: BranchKind::Break, label: l } => match l {
                None => implicit,
                Some(l) => Some(self.ast.ident(l).name) == label,
            },
            Stmt::Block(b) => self.breaks_list(b.stmts, label, implicit),
            Stmt::If { then, els, .. } => {
                self.breaks_list(then.stmts, label, implicit)
                    || els.is_some_and(|e| self.breaks(e, label, implicit))
            }
            Stmt::Labeled { stmt, .. } => self.breaks(stmt, label, implicit),
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                label.is_some()
                    && self.ast.list(clauses).iter().any(|c| self.breaks_list(c.body, label, false))
            }
            Stmt::Select { clauses, .. } => {
                label.is_some()
                    && self.ast.list(clauses).iter().any(|c| self.breaks_list(c.body, label, false))
            }
            Stmt::For { body, .. } | Stmt::Range { body, .. } => {
                label.is_some() && self.breaks_list(body.stmts, label, false)
            }
            _ => false,
        }
    }
}

//! Statements.

use super::call::CallKind;
use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::object::*;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// The statements of a function's body.
    pub(super) fn body_stmts(&mut self, body: Block, sig: TypeId) {
        self.stmt_list(body.stmts);
        let has_results = matches!(self.types.get(sig), Type::Signature(s) if !s.results.is_empty());
        if has_results && !self.terminating_block(body) {
            self.err(body.rbrace, Code::MissingReturn, "missing return");
        }
    }

    pub(super) fn stmt_list(&mut self, list: List<StmtId>) {
        for i in list.range() {
            self.stmt(self.ast.stmt_lists[i]);
        }
    }

    pub(super) fn block(&mut self, b: Block) {
        self.open_scope();
        self.stmt_list(b.stmts);
        self.close_scope();
    }

    pub(super) fn simple(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    pub(super) fn stmt(&mut self, s: StmtId) {
        if self.depth >= super::MAX_DEPTH {
            self.err(self.ast.stmt_pos(s), Code::Other, "statement nested too deeply");
            return;
        }
        self.depth += 1;
        let top = self.delayed.len();
        self.stmt_node(s);
        self.process_delayed(top);
        self.depth -= 1;
    }

    fn stmt_node(&mut self, s: StmtId) {
        let types = self.types;
        let pos = self.ast.stmt_pos(s);
        match self.ast.stmt(s) {
            Stmt::Bad | Stmt::Empty | Stmt::Cover(_) => {}
            Stmt::Decl(decls) => self.decl_stmt(decls),
            Stmt::Labeled { stmt, .. } => {
                self.stmt(stmt);
            }
            Stmt::Expr(e) => {
                let x = self.raw_expr(None, e, None, false);
                let (msg, code) = match x.mode {
                    // Of a name that is none nothing was said yet.
                    Mode::Invalid if !matches!(self.ast.expr(e), Expr::Ident(_)) => return,
                    Mode::Builtin(_) => ("must be called", Code::UncalledBuiltin),
                    Mode::TypeExpr => ("is not an expression", Code::NotAnExpr),
                    _ => {
                        if self.call_kind(e) == CallKind::Statement {
                            return;
                        }
                        ("is not used", Code::UnusedExpr)
                    }
                };
                let msg = format!("{} {msg}", self.os(&x));
                self.err(self.opos(&x), code, msg);
            }
            Stmt::Send { chan, value } => {
                let ch = self.expr(None, chan);
                let mut val = self.generic_expr(value);
                if !ch.is_valid() || !val.is_valid() {
                    return;
                }
                if let Some(elem) = self.chan_elem(&ch, false) {
                    self.assignment(&mut val, Some(elem), "send");
                }
            }
            Stmt::IncDec { x: e, inc } => {
                let mut x = self.expr(None, e);
                if !x.is_valid() {
                    return;
                }
                let op = if inc { BinaryOp::Add } else { BinaryOp::Sub };
                if !types.all_numeric(x.ty) {
                    let sign = if inc { "++" } else { "--" };
                    let msg = format!(
                        "invalid operation: {}{sign} (non-numeric type {})",
                        self.es(e),
                        self.ts(x.ty)
                    );
                    self.err_at(e, Code::NonNumericIncDec, msg);
                    return;
                }
                let one = self.new_const(Constant::int(1));
                let one = Operand { mode: Mode::Constant(one), ty: TypeId::UNTYPED_INT, expr: None, nth: 0 };
                self.binary(&mut x, one, None, op);
                if x.is_valid() {
                    x.expr = Some(e);
                    self.assign_var(e, None, Some(&mut x), "assignment");
                }
            }
            Stmt::Assign { op, lhs, rhs } => {
                let l: Vec<ExprId> = self.ast.list(lhs).to_vec();
                let r: Vec<ExprId> = self.ast.list(rhs).to_vec();
                if l.is_empty() || r.is_empty() {
                    return;
                }
                match op {
                    AssignOp::Assign => self.assign_vars(&l, &r),
                    AssignOp::Define => self.short_var_decl(pos, &l, &r),
                    AssignOp::Op(op) => {
                        // The grammar has one operand on each side.
                        let mut x = self.expr(None, l[0]);
                        let y = self.expr(None, r[0]);
                        self.binary(&mut x, y, None, op);
                        if x.is_valid() {
                            x.expr = x.expr.or(Some(r[0]));
                        }
                        self.assign_var(l[0], None, Some(&mut x), "assignment operation");
                    }
                }
            }
            Stmt::Go(e) => self.suspended_call("go", e),
            Stmt::Defer(e) => self.suspended_call("defer", e),
            Stmt::Return(results) => self.return_stmt(pos, results),
            // Where they lead was looked at by the parser.
            Stmt::Branch { .. } => {}
            Stmt::Block(b) => self.block(b),
            Stmt::If { init, cond, then, els } => {
                self.open_scope();
                self.simple(init);
                self.condition(cond, "if");
                self.block(then);
                if let Some(els) = els {
                    self.stmt(els);
                }
                self.close_scope();
            }
            Stmt::Switch { init, tag, clauses, rbrace: _ } => {
                self.open_scope();
                self.simple(init);
                self.switch_stmt(tag, clauses);
                self.close_scope();
            }
            Stmt::TypeSwitch { init, bind, x, clauses, rbrace: _ } => {
                self.open_scope();
                self.simple(init);
                self.type_switch(bind, x, clauses);
                self.close_scope();
            }
            Stmt::Select { clauses, rbrace: _ } => {
                self.select_stmt(clauses);
            }
            Stmt::For { init, cond, post, body } => {
                self.open_scope();
                self.simple(init);
                if let Some(c) = cond {
                    self.condition(c, "for");
                }
                self.simple(post);
                self.block(body);
                self.close_scope();
            }
            Stmt::Range { key, value, extra, define, x, body } => {
                self.range_stmt(pos, key, value, extra, define, x, body);
            }
        }
    }

    fn condition(&mut self, cond: ExprId, what: &str) {
        let x = self.expr(None, cond);
        if !x.is_valid() {
            return;
        }
        if !self.types.all_boolean(x.ty) {
            self.err_at(cond, Code::InvalidCond, format!("non-boolean condition in {what} statement"));
            return;
        }
        if x.ty.is_untyped() {
            self.update_expr_type(cond, TypeId::BOOL, true);
        }
    }

    /// `go f(x)` or `defer f(x)`.
    fn suspended_call(&mut self, keyword: &str, e: ExprId) {
        let code = if keyword == "go" { Code::InvalidGo } else { Code::InvalidDefer };
        if !matches!(self.ast.expr(e), Expr::Call { .. }) {
            if !matches!(self.ast.expr(e), Expr::Bad) {
                let msg = format!("expression in {keyword} must be function call");
                self.use_exprs(&[e]);
                self.err_at(e, code, msg);
            }
            return;
        }
        let x = self.raw_expr(None, e, None, false);
        if !x.is_valid() {
            return;
        }
        let (code, msg) = match self.call_kind(e) {
            CallKind::Conversion => {
                (code, format!("{keyword} requires function call, not conversion {}", self.os(&x)))
            }
            CallKind::Expression => {
                (Code::UnusedResults, format!("{keyword} discards result of {}", self.os(&x)))
            }
            CallKind::Statement => return,
        };
        self.err(self.opos(&x), code, msg);
    }

    fn return_stmt(&mut self, pos: crate::syntax::source::Pos, results: List<ExprId>) {
        let types = self.types;
        let Some(Type::Signature(sig)) = self.env.sig.map(|s| types.get(s)) else { return };
        let list: Vec<ExprId> = self.ast.list(results).to_vec();
        let want = &sig.results;
        if list.is_empty() && !want.is_empty() && !self.env.results.is_empty() {
            // A bare return; the results' names must not be hidden.
            let named = self.env.results.clone();
            for &r in named.iter() {
                let o = types.obj(r);
                if o.name == crate::syntax::symbol::Symbol::BLANK {
                    continue;
                }
                if let Some(alt) = self.lookup(o.name)
                    && alt != r
                {
                    let a = types.obj(alt);
                    let what = match &a.kind {
                        ObjKind::Const { .. } => "const",
                        ObjKind::TypeName => "type",
                        _ => "var",
                    };
                    let name = self.text(o.name);
                    let d = Diagnostic::new(
                        Code::OutOfScopeResult,
                        pos,
                        format!("result parameter {name} not in scope at return"),
                    )
                    .label(a.pos, format!("inner declaration of {what} {name} {}", self.ts(a.ty())));
                    self.report(d);
                }
            }
            return;
        }
        if want.is_empty() && list.is_empty() {
            return;
        }
        if list.is_empty() {
            let want: Vec<TypeId> = want.iter().map(|p| p.ty).collect();
            self.return_error(pos, &want, &[]);
            return;
        }
        self.return_values(want, &list, pos);
    }
}

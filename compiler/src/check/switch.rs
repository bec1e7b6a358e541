//! Switch, type switch and select statements.

use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::object::*;
use crate::types::repr::*;
use rustc_hash::FxHashMap;

type SeenValues = FxHashMap<Vec<u8>, Vec<(TypeId, Pos)>>;

impl<'a> Checker<'a> {
    pub(super) fn switch_stmt(&mut self, tag: Option<ExprId>, clauses: List<CaseClause>) {
        let types = self.types;
        let mut tag_text = String::from("true");
        let mut x = match tag {
            Some(e) => {
                let mut x = self.expr(None, e);
                self.assignment(&mut x, None, "switch expression");
                if x.is_valid() && !types.comparable_type(x.ty, true) && !types.has_nil(x.ty) {
                    let msg =
                        format!("cannot switch on {} ({} is not comparable)", self.os(&x), self.ts(x.ty));
                    self.err(self.opos(&x), Code::InvalidExprSwitch, msg);
                    x.set_invalid();
                }
                tag_text = self.es(e);
                x
            }
            None => {
                let t = self.new_const(Constant::Bool(true));
                Operand { mode: Mode::Constant(t), ty: TypeId::BOOL, expr: None, nth: 0 }
            }
        };
        self.multiple_defaults(clauses);
        let mut seen: SeenValues = FxHashMap::default();
        let range = clauses.range();
        for i in range.clone() {
            let c = self.ast.cases[i];
            let values: Vec<ExprId> = self.ast.list(c.list).to_vec();
            self.case_values(&mut x, &tag_text, &values, &mut seen);
            self.open_scope();
            self.stmt_list(c.body);
            self.close_scope();
        }
    }

    fn multiple_defaults(&mut self, clauses: List<CaseClause>) {
        let mut first: Option<Pos> = None;
        for i in clauses.range() {
            let c = self.ast.cases[i];
            if !c.is_default {
                continue;
            }
            match first {
                None => first = Some(c.pos),
                Some(p) => {
                    let place = self.place(p);
                    let msg = format!("multiple defaults (first at {place})");
                    self.err(c.pos, Code::DuplicateDefault, msg);
                }
            }
        }
    }

    fn case_values(&mut self, x: &mut Operand, tag: &str, values: &[ExprId], seen: &mut SeenValues) {
        for &e in values {
            let mut v = self.expr(None, e);
            if !x.is_valid() || !v.is_valid() {
                continue;
            }
            self.convert_untyped(&mut v, x.ty);
            if !v.is_valid() {
                continue;
            }
            let mut r = v;
            let mut y = *x;
            self.comparison(&mut r, &mut y, BinaryOp::Eq, Some(tag));
            if !r.is_valid() {
                continue;
            }
            let Some(c) = self.cval(&v) else { continue };
            if c.is_unknown() || matches!(c, Constant::Bool(_)) {
                continue;
            }
            let list = seen.entry(c.key()).or_default();
            let types = self.types;
            match list.iter().find(|(t, _)| types.identical(*t, v.ty)) {
                Some(&(_, pos)) => {
                    let msg = format!("duplicate case {} in expression switch", self.os(&v));
                    let d =
                        Diagnostic::new(Code::DuplicateCase, self.opos(&v), msg).label(pos, "previous case");
                    self.report(d);
                }
                None => list.push((v.ty, self.ast.expr_pos(e))),
            }
        }
    }

    pub(super) fn type_switch(&mut self, bind: Option<IdentId>, xe: ExprId, clauses: List<CaseClause>) {
        let types = self.types;
        let mut lhs = bind;
        if let Some(id) = bind
            && self.ast.ident(id).name == Symbol::BLANK
        {
            self.soft_err(self.ast.ident(id).pos, Code::NoNewVar, "no new variable on left side of :=");
            lhs = None;
        }
        // The guard `x.(type)` or what stands before it.
        let guard = match self.ast.expr(xe) {
            Expr::TypeAssert { x, ty: None } => x,
            _ => xe,
        };
        let x = self.expr(None, guard);
        let mut sx = None;
        if x.is_valid() {
            if types.is_type_param(x.ty) {
                let msg = format!("cannot use type switch on type parameter value {}", self.os(&x));
                self.err(self.opos(&x), Code::InvalidTypeSwitch, msg);
            } else if types.is_interface(x.ty) {
                sx = Some(x);
            } else {
                let msg = format!("{} is not an interface", self.os(&x));
                self.err(self.opos(&x), Code::InvalidTypeSwitch, msg);
            }
        }
        self.multiple_defaults(clauses);
        let mut vars = vec![];
        let mut seen: Vec<(Option<TypeId>, ExprId)> = vec![];
        for i in clauses.range() {
            let c = self.ast.cases[i];
            let cases: Vec<ExprId> = self.ast.list(c.list).to_vec();
            let mut t = self.case_types(sx.as_ref(), &cases, &mut seen);
            self.open_scope();
            if let Some(id) = lhs {
                if cases.len() != 1 || t.is_none() {
                    t = Some(sx.map_or(TypeId::INVALID, |x| x.ty));
                }
                let ident = self.ast.ident(id);
                let kind = ObjKind::Var { kind: VarKind::Local, embedded: false };
                let ty = t.unwrap_or(TypeId::INVALID);
                let obj = types.add_obj(kind, ident.name, Some(self.env.pkg), ident.pos, ty);
                self.declare(obj, None);
                self.info.implicits.insert(i as u32, obj);
                vars.push(obj);
            }
            self.stmt_list(c.body);
            self.close_scope();
        }
        if let Some(id) = lhs
            && !vars.iter().any(|&v| types.obj(v).used.get())
        {
            let ident = self.ast.ident(id);
            let msg = format!("{} declared and not used", self.text(ident.name));
            self.soft_err(ident.pos, Code::UnusedVar, msg);
        }
    }

    /// The last of a clause's types; None for nil or after an error.
    fn case_types(
        &mut self,
        x: Option<&Operand>,
        list: &[ExprId],
        seen: &mut Vec<(Option<TypeId>, ExprId)>,
    ) -> Option<TypeId> {
        let types = self.types;
        let mut last = None;
        for &e in list {
            let t = if self.is_nil_expr(e) {
                let _ = self.expr(None, e);
                None
            } else {
                let t = self.var_type(e);
                if !t.is_valid() {
                    last = Some(TypeId::INVALID);
                    continue;
                }
                Some(t)
            };
            last = t;
            let other = seen.iter().find(|(o, _)| match (o, t) {
                (None, None) => true,
                (Some(a), Some(b)) => types.identical(*a, b),
                _ => false,
            });
            if let Some(&(_, other)) = other {
                let ts = t.map_or("nil".into(), |t| self.ts(t));
                let msg = format!("duplicate case {ts} in type switch");
                let d = Diagnostic::new(Code::DuplicateCase, self.start_pos(e), msg)
                    .label(self.start_pos(other), "previous case");
                self.report(d);
                continue;
            }
            seen.push((t, e));
            if let (Some(x), Some(t)) = (x, t) {
                self.type_assertion(e, x, t, true);
            }
        }
        last
    }

    fn is_nil_expr(&self, e: ExprId) -> bool {
        match self.ast.expr(self.ast.unparen(e)) {
            Expr::Ident(id) => self.lookup(self.ast.ident(id).name) == self.types.universe.nil,
            _ => false,
        }
    }

    /// Reports that `x` can never have the dynamic type `t`.
    pub(super) fn type_assertion(&mut self, e: ExprId, x: &Operand, t: TypeId, switch: bool) {
        if self.types.is_interface(t) && !self.types.is_type_param(t) {
            return;
        }
        if let Err(cause) = self.has_all_methods(t, x.ty, false, &mut |c, x, y| c.types.identical(x, y)) {
            let msg = if switch {
                format!(
                    "impossible type switch case: {}\n\t{} cannot have dynamic type {} {cause}",
                    self.es(e),
                    self.os(x),
                    self.ts(t)
                )
            } else {
                format!(
                    "impossible type assertion: {}\n\t{} does not implement {} {cause}",
                    self.es(e),
                    self.ts(t),
                    self.ts(x.ty)
                )
            };
            let help = self.missing_methods_help(t, x.ty, None);
            self.err_help(self.start_pos(e), Code::ImpossibleAssert, msg, help);
        }
    }

    pub(super) fn select_stmt(&mut self, clauses: List<CommClause>) {
        let mut first: Option<Pos> = None;
        for i in clauses.range() {
            let c = self.ast.comms[i];
            if c.comm.is_none() {
                match first {
                    None => first = Some(c.pos),
                    Some(p) => {
                        let place = self.place(p);
                        let msg = format!("multiple defaults (first at {place})");
                        self.err(c.pos, Code::DuplicateDefault, msg);
                    }
                }
            }
            let receives = |e: ExprId| {
                matches!(self.ast.expr(self.ast.unparen(e)), Expr::Unary { op: UnaryOp::Recv, .. })
            };
            let valid = match c.comm.map(|s| self.ast.stmt(s)) {
                None | Some(Stmt::Send { .. } | Stmt::Bad) => true,
                Some(Stmt::Expr(e)) => receives(e) || matches!(self.ast.expr(e), Expr::Bad),
                Some(Stmt::Assign { op: AssignOp::Assign | AssignOp::Define, rhs, .. }) => {
                    rhs.len == 1 && receives(self.ast.list(rhs)[0])
                }
                _ => false,
            };
            if !valid {
                let pos = c.comm.map_or(c.pos, |s| self.stmt_start(s));
                self.err(
                    pos,
                    Code::InvalidSelectCase,
                    "select case must be send or receive (possibly with assignment)",
                );
                continue;
            }
            self.open_scope();
            self.simple(c.comm);
            self.stmt_list(c.body);
            self.close_scope();
        }
    }

    /// Where a simple statement begins.
    fn stmt_start(&self, s: StmtId) -> Pos {
        match self.ast.stmt(s) {
            // gc has the position of an operand's last part here.
            Stmt::Expr(e) if !matches!(self.ast.expr(e), Expr::FuncType(_)) => self.ast.expr_pos(e),
            Stmt::Expr(e) => self.start_pos(e),
            Stmt::Assign { lhs, .. } => {
                self.ast.list(lhs).first().map_or(self.ast.stmt_pos(s), |e| self.start_pos(*e))
            }
            Stmt::Send { chan: e, .. } | Stmt::IncDec { x: e, .. } => self.start_pos(e),
            _ => self.ast.stmt_pos(s),
        }
    }
}

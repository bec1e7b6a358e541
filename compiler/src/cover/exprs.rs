//! Function literals in expressions: their bodies are blocks too.

use super::Visitor;
use crate::syntax::ast::*;

impl Visitor<'_> {
    /// Counters in the function literals of an expression.
    pub(super) fn expr(&mut self, e: ExprId) {
        if let Expr::FuncLit { ty, body } = self.ast.expr(e) {
            let body = self.block(body, body.lbrace.0);
            self.ast.exprs[e.index()] = Expr::FuncLit { ty, body };
            return;
        }
        for part in self.parts_of(e) {
            self.expr(part);
        }
    }

    pub(super) fn exprs(&mut self, list: List<ExprId>) {
        for e in self.ast.list(list).to_vec() {
            self.expr(e);
        }
    }

    /// Where the body of the first function literal of an expression begins.
    pub(super) fn literal_in_expr(&self, e: ExprId) -> Option<u32> {
        match self.ast.expr(e) {
            Expr::FuncLit { body, .. } => Some(body.lbrace.0),
            _ => self.parts_of(e).into_iter().find_map(|p| self.literal_in_expr(p)),
        }
    }

    fn literal_in_exprs(&self, list: List<ExprId>) -> Option<u32> {
        self.ast.list(list).iter().find_map(|e| self.literal_in_expr(*e))
    }

    /// The same of a statement that has no block.
    pub(super) fn literal_in(&self, s: StmtId) -> Option<u32> {
        match self.ast.stmt(s) {
            Stmt::Expr(e) | Stmt::Go(e) | Stmt::Defer(e) | Stmt::IncDec { x: e, .. } => {
                self.literal_in_expr(e)
            }
            Stmt::Send { chan, value } => self.literal_in_expr(chan).or_else(|| self.literal_in_expr(value)),
            Stmt::Assign { lhs, rhs, .. } => {
                self.literal_in_exprs(lhs).or_else(|| self.literal_in_exprs(rhs))
            }
            Stmt::Return(l) => self.literal_in_exprs(l),
            Stmt::Decl(decls) => self.ast.list(decls).iter().find_map(|d| match *d {
                Decl::Var { ty, values, .. } => {
                    ty.and_then(|t| self.literal_in_expr(t)).or_else(|| self.literal_in_exprs(values))
                }
                _ => None,
            }),
            _ => None,
        }
    }

    /// The expressions that an expression is made of, in the order of the source.
    fn parts_of(&self, e: ExprId) -> Vec<ExprId> {
        let list = |l: List<ExprId>| self.ast.list(l).iter().copied();
        match self.ast.expr(e) {
            Expr::CompositeLit { ty, elts, .. } => ty.into_iter().chain(list(elts)).collect(),
            Expr::Paren(x)
            | Expr::Selector { x, .. }
            | Expr::Star(x)
            | Expr::Unary { x, .. }
            | Expr::Ellipsis(Some(x)) => vec![x],
            Expr::Index { x, indices } => [x].into_iter().chain(list(indices)).collect(),
            Expr::Slice { x, lo, hi, max, .. } => [x].into_iter().chain(lo).chain(hi).chain(max).collect(),
            Expr::TypeAssert { x, ty } => [x].into_iter().chain(ty).collect(),
            Expr::Call { fun, args, .. } => [fun].into_iter().chain(list(args)).collect(),
            Expr::Binary { x, y, .. } => vec![x, y],
            Expr::KeyValue { key, value } => vec![key, value],
            Expr::ArrayType { len, elem } => len.into_iter().chain([elem]).collect(),
            _ => vec![],
        }
    }
}

//! What the grammar lets through and is wrong nevertheless. Each check is
//! called when its node is built, so there is no second walk; what exactly is
//! wrong, and where, is then for the descent to say.

use crate::syntax::ast::*;
use crate::syntax::build::{Build, Simple};

/// A composite literal's type must look like one, without parentheses.
pub fn literal_type(b: &mut Build<'_>, ty: ExprId) {
    b.wrong |= match b.ast.expr(ty) {
        Expr::Index { x, indices } => {
            is_value(b.ast, x) || b.ast.list(indices).iter().all(|i| is_value(b.ast, *i))
        }
        Expr::Ident(_)
        | Expr::Selector { .. }
        | Expr::ArrayType { .. }
        | Expr::StructType { .. }
        | Expr::MapType { .. } => false,
        _ => true,
    };
}

/// True if `x` cannot be a type argument, whatever its names mean.
fn is_value(ast: &Ast, mut x: ExprId) -> bool {
    loop {
        x = match ast.expr(x) {
            Expr::BasicLit { .. }
            | Expr::CompositeLit { .. }
            | Expr::FuncLit { .. }
            | Expr::Slice { .. }
            | Expr::TypeAssert { .. }
            | Expr::Call { .. }
            | Expr::Unary { .. }
            | Expr::Binary { .. } => return true,
            Expr::Paren(x) | Expr::Index { x, .. } => x,
            _ => return false,
        };
    }
}

/// Parameters, or type parameters, of which one has a name and a type: all
/// need both. A type spreads leftwards over names without one.
pub fn named_params(b: &mut Build<'_>, start: u32) {
    let params = &b.params[start as usize..];
    let complete = params.last().is_some_and(|p| p.ty.is_some()) && params.iter().all(|p| p.name.is_some());
    b.wrong |= !complete;
}

/// `go` and `defer` take a call without parentheses around it; that it is a
/// call at all is the checker's to say.
pub fn call_stmt(b: &mut Build<'_>, x: ExprId) -> ExprId {
    b.wrong |= matches!(b.ast.expr(x), Expr::Paren(_));
    x
}

/// No statement begins with a `~`.
pub fn simple_stmt(b: &mut Build<'_>, s: Simple) {
    let first = match s {
        Simple::Expr(x) => Some(x),
        Simple::Stmt(s) => match b.ast.stmt(s) {
            Stmt::Assign { lhs, .. } => b.ast.list(lhs).first().copied(),
            Stmt::IncDec { x, .. } | Stmt::Send { chan: x, .. } => Some(x),
            _ => None,
        },
    };
    let Some(mut first) = first else { return };
    while let Expr::Binary { x, .. } = b.ast.expr(first) {
        first = x;
    }
    b.wrong |= matches!(b.ast.expr(first), Expr::Unary { op: UnaryOp::Tilde, .. });
}

/// The condition of an if whose block is at `lbrace`.
pub fn condition(b: &mut Build<'_>, cond: Option<Simple>, lbrace: u32) -> ExprId {
    match cond {
        Some(c) => value(b, c),
        None => {
            b.wrong = true;
            b.expr(Expr::Bad, lbrace)
        }
    }
}

/// A statement where a value is wanted.
pub fn value(b: &mut Build<'_>, s: Simple) -> ExprId {
    match s {
        Simple::Expr(x) => x,
        Simple::Stmt(s) => {
            b.wrong = true;
            let pos = b.ast.stmt_pos(s).0;
            b.expr(Expr::Bad, pos)
        }
    }
}

/// A for clause's post statement declares nothing.
pub fn post(b: &mut Build<'_>, post: Simple) -> Simple {
    if let Simple::Stmt(s) = post {
        b.wrong |= matches!(b.ast.stmt(s), Stmt::Assign { op: AssignOp::Define, .. });
    }
    post
}

/// Imports come first. `l` is the position of `import`, of a declaration that
/// was just added.
pub fn import(b: &mut Build<'_>, l: u32) {
    let before = b.decls.iter().rev().find(|d| !matches!(d, Decl::Import { pos, .. } if pos.0 > l));
    b.wrong |= before.is_some_and(|d| !matches!(d, Decl::Import { .. }));
}

/// Of the parameters since `from`, only the last may be variadic.
pub fn dots_last(b: &mut Build<'_>, from: usize) {
    for i in from..b.fields.len() {
        let f = b.fields[i];
        if let Expr::Ellipsis(_) = b.ast.expr(f.ty) {
            b.wrong |= i + 1 < b.fields.len() || f.names.len > 1;
        }
    }
}

/// No variadic results.
pub fn no_dots(b: &mut Build<'_>, fields: List<Field>) {
    b.wrong |= b.ast.list(fields).iter().any(|f| matches!(b.ast.expr(f.ty), Expr::Ellipsis(_)));
}

/// A method has one receiver, which is not variadic.
pub fn receiver(b: &mut Build<'_>, recv: Option<List<Field>>) {
    let Some(recv) = recv else { return };
    let count: u32 = b.ast.list(recv).iter().map(|f| f.names.len.max(1)).sum();
    b.wrong |= count != 1;
    no_dots(b, recv);
}

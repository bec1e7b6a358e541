//! What the grammar lets through and gc complains of while parsing. Each check
//! is called when its node is built, so there is no second walk.

use crate::syntax::ast::*;
use crate::syntax::build::{Build, Header, Simple};
use crate::syntax::printer::{exprs_string, stmt_string};
use crate::syntax::token::Why;

/// `x[lo:hi:max]` needs `hi` and `max`.
pub fn slice3(b: &mut Build<'_>, hi: Option<ExprId>, max: Option<ExprId>, colon: u32, close: u32) {
    if hi.is_none() {
        b.plain_error(colon, "middle index required in 3-index slice");
    }
    if max.is_none() {
        b.plain_error(close, "final index required in 3-index slice");
    }
}

/// A composite literal's type must look like one, without parentheses.
pub fn literal_type(b: &mut Build<'_>, ty: ExprId, lbrace: u32) {
    let plain = b.ast.unparen(ty);
    match b.ast.expr(plain) {
        Expr::Index { x, indices }
            if is_value(b.ast, x) || b.ast.list(indices).iter().all(|i| is_value(b.ast, *i)) =>
        {
            b.error(lbrace, "unexpected { at end of statement");
        }
        Expr::Ident(_)
        | Expr::Selector { .. }
        | Expr::Index { .. }
        | Expr::ArrayType { .. }
        | Expr::StructType { .. }
        | Expr::MapType { .. } => {
            if plain != ty {
                b.error(lbrace, "cannot parenthesize type in composite literal");
            }
        }
        _ => b.error(lbrace, "unexpected { at end of statement"),
    }
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
/// need both. `what` is the name of the latter in messages.
pub fn named_params(b: &mut Build<'_>, start: u32, close: u32, type_params: bool) {
    let params = &b.params[start as usize..];
    let single = params.len() == 1;
    // A type spreads leftwards over names without one.
    let (mut error, mut nameless, mut typed) = (None, false, false);
    for p in params.iter().rev() {
        typed |= p.ty.is_some();
        nameless |= p.name.is_none();
        if p.name.is_none() || !typed {
            error = Some(p.pos);
        }
    }
    let Some(pos) = error else { return };
    match (nameless, type_params) {
        (false, false) => b.error(close, "missing parameter type"),
        (false, true) => b.error(close, "missing type constraint"),
        (true, false) => b.error(pos, "missing parameter name"),
        (true, true) if single => b.error(pos, "missing type parameter name or invalid array length"),
        (true, true) => b.error(pos, "missing type parameter name"),
    }
    let bad = b.expr(Expr::Bad, pos);
    for p in b.params[start as usize..].iter_mut().rev().take_while(|p| p.ty.is_none()) {
        p.ty = Some(bad);
    }
}

/// `go` and `defer` take a call without parentheses around it; that it is a
/// call at all is the checker's to say.
pub fn call_stmt(b: &mut Build<'_>, x: ExprId, keyword: &str) -> ExprId {
    if let Expr::Paren(_) = b.ast.expr(x) {
        let pos = b.ast.expr_pos(x);
        b.plain_error(pos.0, format!("expression in {keyword} must not be parenthesized"));
    }
    b.ast.unparen(x)
}

/// The condition of an if whose block is at `lbrace`.
pub fn condition(b: &mut Build<'_>, h: &Header, lbrace: u32) -> ExprId {
    match (h.cond, h.semi) {
        (Some(c), _) => return value(b, c),
        (None, Some((Why::Newline, pos))) => b.error(pos, "unexpected newline, expected { after if clause"),
        (None, semi) => b.error(semi.map_or(lbrace, |s| s.1), "missing condition in if statement"),
    }
    b.expr(Expr::Bad, lbrace)
}

/// A statement where a value is wanted.
pub fn value(b: &mut Build<'_>, s: Simple) -> ExprId {
    let s = match s {
        Simple::Expr(x) => return x,
        Simple::Stmt(s) => s,
    };
    let pos = b.ast.stmt_pos(s).0;
    let text = match b.ast.stmt(s) {
        Stmt::Assign { op: AssignOp::Assign, lhs, rhs } => {
            // The compiler stresses the `=` by parentheses around operations.
            let side = |l: List<ExprId>| {
                let text = exprs_string(b.ast, b.syms, l);
                match b.ast.list(l) {
                    &[x] if matches!(b.ast.expr(x), Expr::Binary { .. }) => format!("({text})"),
                    _ => text,
                }
            };
            format!("assignment {} = {}", side(lhs), side(rhs))
        }
        _ => stmt_string(b.ast, b.syms, s),
    };
    b.error(pos, format_args!("cannot use {text} as value"));
    b.expr(Expr::Bad, pos)
}

/// A for clause's post statement declares nothing.
pub fn post(b: &mut Build<'_>, post: Simple) -> Simple {
    if let Simple::Stmt(s) = post
        && let Stmt::Assign { op: AssignOp::Define, .. } = b.ast.stmt(s)
    {
        b.error(b.ast.stmt_pos(s).0, "cannot declare in post statement of for loop");
    }
    post
}

/// Imports come first. `l` is the position of `import`, of a declaration that
/// was just added.
pub fn import(b: &mut Build<'_>, l: u32) {
    // Of imports in a row gc tells the first.
    let before = b.decls.iter().rev().find(|d| !matches!(d, Decl::Import { pos, .. } if pos.0 > l));
    if before.is_some_and(|d| !matches!(d, Decl::Import { .. })) {
        b.early_error(l, "imports must appear before other declarations");
    }
}

/// Of the parameters since `from`, only the last may be variadic.
pub fn dots_last(b: &mut Build<'_>, from: usize) {
    for i in from..b.fields.len() {
        let f = b.fields[i];
        if let Expr::Ellipsis(_) = b.ast.expr(f.ty)
            && (i + 1 < b.fields.len() || f.names.len > 1)
        {
            let pos = b.ast.expr_pos(f.ty).0;
            b.plain_error(pos, "can only use ... with final parameter");
        }
    }
}

/// No variadic results.
pub fn no_dots(b: &mut Build<'_>, fields: List<Field>) {
    for i in fields.range() {
        let ty = b.ast.fields[i].ty;
        if let Expr::Ellipsis(_) = b.ast.expr(ty) {
            let pos = b.ast.expr_pos(ty).0;
            b.plain_error(pos, "invalid use of ...");
        }
    }
}

/// A method has one receiver, which is not variadic. `at` is the position of
/// the method's name.
pub fn receiver(b: &mut Build<'_>, recv: Option<List<Field>>, at: u32) {
    let Some(recv) = recv else { return };
    let count: u32 = b.ast.list(recv).iter().map(|f| f.names.len.max(1)).sum();
    match count {
        0 => b.plain_error(at, "method has no receiver"),
        1 => no_dots(b, recv),
        _ => b.plain_error(at, "method has multiple receivers"),
    }
}

//! What the grammar lets through and gc complains of while parsing. Each check
//! is called when its node is built, so there is no second walk.

use crate::syntax::ast::*;
use crate::syntax::build::{Build, Header, Simple};
use crate::syntax::printer::{exprs_string, stmt_string};
use crate::syntax::token::Why;

/// `x[lo:hi:max]` needs `hi` and `max`.
pub fn slice3(b: &mut Build<'_>, hi: Option<ExprId>, max: Option<ExprId>, colon: u32, close: u32) {
    if hi.is_none() {
        b.error(colon, "middle index required in 3-index slice");
    }
    if max.is_none() {
        b.error(close, "final index required in 3-index slice");
    }
}

/// A composite literal's type must look like one, without parentheses.
pub fn literal_type(b: &mut Build<'_>, ty: ExprId, lbrace: u32) {
    if let Expr::Paren(_) = b.ast.expr(ty) {
        match b.ast.expr(b.ast.unparen(ty)) {
            Expr::Ident(_)
            | Expr::Selector { .. }
            | Expr::Index { .. }
            | Expr::ArrayType { .. }
            | Expr::StructType { .. }
            | Expr::MapType { .. } => b.error(lbrace, "cannot parenthesize type in composite literal"),
            _ => b.error(lbrace, "unexpected {"),
        }
    }
}

/// Parameters of which one has a name and a type: all need both.
pub fn named_params(b: &mut Build<'_>, start: u32, close: u32) {
    let params = &b.params[start as usize..];
    // The first entry at fault, searched from the end as the types spread leftwards.
    let mut error: Option<(u32, bool)> = None;
    let mut typed = false;
    let mut only_names_missing = true;
    for p in params.iter().rev() {
        match (p.name, p.ty) {
            (Some(_), Some(_)) => typed = true,
            (None, Some(_)) => {
                typed = true;
                error = Some((p.pos, true));
            }
            _ if typed => {}
            _ => {
                error = Some((p.pos, false));
                only_names_missing = false;
            }
        }
    }
    let _ = (close, only_names_missing);
    if let Some((pos, name)) = error {
        let what = if name { "missing parameter name" } else { "missing parameter type" };
        b.error(pos, what);
        for i in start as usize..b.params.len() {
            if b.params[i].ty.is_none() && i + 1 == b.params.len() {
                let bad = b.expr(Expr::Bad, pos);
                b.params[i].ty = Some(bad);
            }
        }
    }
}

/// Each type parameter needs a constraint.
pub fn type_params(b: &mut Build<'_>, start: u32, close: u32) {
    let Some(last) = b.params.last().copied() else { return };
    if last.ty.is_none() {
        b.error(
            close,
            if b.params.len() as u32 - start == 1 {
                "missing type constraint"
            } else {
                "missing type parameter name or invalid array length"
            },
        );
        let bad = b.expr(Expr::Bad, close);
        if let Some(p) = b.params.last_mut() {
            p.ty = Some(bad);
        }
    }
}

/// `...T` only as the last parameter's type.
pub fn dots_last(b: &mut Build<'_>, from: usize) {
    for i in from..b.fields.len() {
        let f = b.fields[i];
        if let Expr::Ellipsis(_) = b.ast.expr(f.ty)
            && (i + 1 < b.fields.len() || f.names.len > 1)
        {
            let pos = b.ast.expr_pos(f.ty).0;
            let _ = pos;
        }
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

/// The condition of an if.
pub fn condition(b: &mut Build<'_>, h: &Header, keyword: &str, lbrace: u32) -> ExprId {
    match (h.cond, h.semi) {
        (Some(c), _) => return value(b, c),
        (None, Some((Why::Written, pos))) => {
            b.error(pos, format_args!("missing condition in {keyword} statement"));
        }
        (None, Some((_, pos))) => {
            b.error(pos, format_args!("unexpected newline, expected {{ after {keyword} clause"));
        }
        (None, None) => b.error(lbrace, format_args!("missing condition in {keyword} statement")),
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
pub fn post(b: &mut Build<'_>, post: Option<StmtId>) {
    let Some(s) = post else { return };
    if let Stmt::Assign { op: AssignOp::Define, .. } = b.ast.stmt(s) {
        b.error(b.ast.stmt_pos(s).0, "cannot declare in post statement of for loop");
    }
}

/// Imports come first.
pub fn import(b: &mut Build<'_>, l: u32) {
    if b.decls.iter().any(|d| !matches!(d, Decl::Import { .. } | Decl::Bad)) {
        b.error(l, "imports must appear before other declarations");
    }
}

/// A method has one receiver. `at` is the position of its name.
pub fn receiver(b: &mut Build<'_>, recv: Option<List<Field>>, at: u32) {
    let Some(recv) = recv else { return };
    let count: usize = b.ast.list(recv).iter().map(|f| f.names.len.max(1) as usize).sum();
    match count {
        0 => b.plain_error(at, "method has no receiver"),
        1 => {}
        _ => b.plain_error(at, "method has multiple receivers"),
    }
}

//! Expressions.

use super::{COMMA, Descent, closes};
use crate::syntax::ast::*;
use crate::syntax::printer::expr_string;
use crate::syntax::source::Pos;
use crate::syntax::token::Tok;

/// What a token is as a binary operator.
fn binary_op(t: Tok) -> Option<BinaryOp> {
    Some(match t {
        Tok::BinOp(op) => op,
        Tok::Plus => BinaryOp::Add,
        Tok::Minus => BinaryOp::Sub,
        Tok::Star => BinaryOp::Mul,
        Tok::Amp => BinaryOp::And,
        Tok::Caret => BinaryOp::Xor,
        Tok::Pipe => BinaryOp::Or,
        _ => return None,
    })
}

/// What a token is as a unary operator, but for `*` and `<-`.
fn unary_op(t: Tok) -> Option<UnaryOp> {
    Some(match t {
        Tok::Plus => UnaryOp::Plus,
        Tok::Minus => UnaryOp::Neg,
        Tok::Not => UnaryOp::Not,
        Tok::Caret => UnaryOp::Xor,
        Tok::Tilde => UnaryOp::Tilde,
        Tok::Amp => UnaryOp::And,
        _ => return None,
    })
}

impl Descent<'_, '_> {
    /// A text that is one expression, from the start mark on.
    pub(super) fn only_expr(&mut self) {
        self.next();
        let x = self.expr();
        self.b.result = Some(x);
        if !self.got_semi() && self.tok != Tok::Eof {
            self.unexpected(" after expression");
        }
    }

    /// One or more expressions, as they stand.
    pub(super) fn expr_list(&mut self) -> Vec<ExprId> {
        let mut list = vec![self.expr()];
        while self.got(Tok::Comma) {
            list.push(self.expr());
        }
        list
    }
    pub(super) fn exprs(&mut self) -> List<ExprId> {
        let list = self.expr_list();
        self.b.ast.add_list(&list)
    }

    pub(super) fn expr(&mut self) -> ExprId {
        let x = self.unary();
        self.binary_after(x, 0)
    }

    /// Goes on behind the operand `x` with operators that bind more tightly
    /// than `strength`.
    pub(super) fn binary_after(&mut self, mut x: ExprId, strength: u8) -> ExprId {
        while let Some(op) = binary_op(self.tok).filter(|op| op.precedence() > strength) {
            let pos = self.pos;
            self.next();
            let y = self.unary();
            let y = self.binary_after(y, op.precedence());
            x = self.b.expr(Expr::Binary { op, x, y }, pos);
        }
        x
    }

    fn unary(&mut self) -> ExprId {
        if self.too_deep() {
            return self.bad();
        }
        let pos = self.pos;
        if let Some(op) = unary_op(self.tok) {
            self.next();
            let x = self.unary();
            return self.b.unary(op, x, pos);
        }
        match self.tok {
            Tok::Star => {
                self.next();
                let x = self.unary();
                self.b.expr(Expr::Star(x), pos)
            }
            Tok::Arrow => {
                self.next();
                let x = self.unary();
                if let Expr::ChanType { .. } = self.b.ast.expr(x) {
                    self.receives_only(x);
                    return x;
                }
                self.b.unary(UnaryOp::Recv, x, pos)
            }
            _ => self.primary(true),
        }
    }

    /// The arrow before the channel type `x` belongs to it; a send-only type's own
    /// arrow then belongs to its element.
    fn receives_only(&mut self, x: ExprId) {
        let mut at = x;
        while let Expr::ChanType { dir, elem } = self.b.ast.expr(at) {
            self.b.ast.exprs[at.index()] = Expr::ChanType { dir: ChanDir::Recv, elem };
            match dir {
                ChanDir::Both => return,
                ChanDir::Recv => return self.wrong("unexpected <-, expected chan"),
                ChanDir::Send => at = elem,
            }
        }
        let elem = expr_string(self.b.ast, self.b.syms, at);
        self.wrong(&format!("unexpected {elem}, expected chan"));
    }

    /// An operand and what follows it. Parentheses are kept if there is a use
    /// for them.
    pub(super) fn primary(&mut self, keep_parens: bool) -> ExprId {
        let x = self.operand(keep_parens);
        self.primary_after(x, keep_parens)
    }

    fn operand(&mut self, keep_parens: bool) -> ExprId {
        let pos = self.pos;
        match self.tok {
            Tok::Ident(_) => {
                let n = self.name();
                self.b.ident(n)
            }
            Tok::Lit(_) | Tok::Str(_) => self.literal().unwrap_or_else(|| self.bad()),
            Tok::LParen => {
                self.next();
                self.nesting += 1;
                let x = self.expr();
                self.nesting -= 1;
                self.want(Tok::RParen);
                // Before a brace they may be wrong ones, around a literal's type.
                if keep_parens || self.tok == Tok::LBrace {
                    return self.b.expr(Expr::Paren(x), pos);
                }
                x
            }
            Tok::Func => {
                self.next();
                let ty = self.signature("function type");
                let ty = self.b.expr(Expr::FuncType(ty), pos);
                if self.tok != Tok::LBrace {
                    return ty;
                }
                self.nesting += 1;
                let body = self.body();
                self.nesting -= 1;
                self.b.expr(Expr::FuncLit { ty, body }, pos)
            }
            Tok::LBrack | Tok::Chan | Tok::Map | Tok::Struct | Tok::Interface => self.type_(),
            _ => {
                let x = self.bad();
                self.expected("expression");
                self.skip_to(closes);
                x
            }
        }
    }

    /// What follows the operand `x`.
    pub(super) fn primary_after(&mut self, mut x: ExprId, _keep_parens: bool) -> ExprId {
        loop {
            let pos = self.pos;
            match self.tok {
                Tok::Dot => {
                    self.next();
                    x = self.after_dot(x, pos);
                }
                Tok::LBrack => {
                    self.next();
                    x = self.after_bracket(x, pos);
                }
                Tok::LParen => {
                    self.next();
                    let (mut args, mut dots) = (vec![], None);
                    self.nesting += 1;
                    let rparen = self.list("argument list", COMMA, Tok::RParen, |p| {
                        args.push(p.expr());
                        let pos = p.pos;
                        let last = p.got(Tok::Ellipsis);
                        dots = last.then_some(Pos(pos));
                        last
                    });
                    self.nesting -= 1;
                    let args = self.b.ast.add_list(&args);
                    x = self.b.expr(Expr::Call { fun: x, args, dots, rparen: Pos(rparen) }, pos);
                }
                Tok::LBrace if self.may_be_literal_type(x) => {
                    if let Expr::Paren(_) = self.b.ast.expr(x) {
                        self.wrong("cannot parenthesize type in composite literal");
                    }
                    x = self.elements(Some(x));
                }
                _ => return x,
            }
        }
    }

    fn after_dot(&mut self, x: ExprId, pos: u32) -> ExprId {
        match self.tok {
            Tok::Ident(_) => {
                let sel = self.name();
                self.b.selector(x, sel, pos)
            }
            Tok::LParen => {
                self.next();
                let ty = if self.got(Tok::Type) { None } else { Some(self.type_()) };
                let x = self.b.expr(Expr::TypeAssert { x, ty }, pos);
                self.want(Tok::RParen);
                x
            }
            _ => {
                self.expected("name or (");
                self.skip_to(|t| matches!(t, Tok::Semi(_) | Tok::RParen));
                x
            }
        }
    }

    /// An index, type arguments or a slice expression.
    fn after_bracket(&mut self, x: ExprId, pos: u32) -> ExprId {
        let mut lo = None;
        if self.tok != Tok::Colon {
            let (indices, comma) = if self.tok == Tok::RBrack {
                self.expected("operand");
                (vec![self.bad()], false)
            } else {
                self.types(false)
            };
            if comma || self.tok == Tok::RBrack {
                self.want(Tok::RBrack);
                let indices = self.b.ast.add_list(&indices);
                return self.b.expr(Expr::Index { x, indices }, pos);
            }
            lo = indices.first().copied();
        }
        if !self.got(Tok::Colon) {
            self.expected("comma, : or ]");
            self.skip_to(|t| matches!(t, Tok::Comma | Tok::Colon | Tok::RBrack));
        }
        self.nesting += 1;
        let (mut hi, mut max) = (None, None);
        if !matches!(self.tok, Tok::Colon | Tok::RBrack) {
            hi = Some(self.expr());
        }
        let three = self.tok == Tok::Colon;
        if three {
            if hi.is_none() {
                self.error("middle index required in 3-index slice".into());
                hi = Some(self.bad());
            }
            self.next();
            if self.tok == Tok::RBrack {
                self.error("final index required in 3-index slice".into());
                max = Some(self.bad());
            } else {
                max = Some(self.expr());
            }
        }
        self.nesting -= 1;
        self.want(Tok::RBrack);
        self.b.expr(Expr::Slice { x, lo, hi, max, three }, pos)
    }

    /// True if the `{` after `x` opens a composite literal and no block.
    fn may_be_literal_type(&self, x: ExprId) -> bool {
        let x = self.b.ast.unparen(x);
        match self.b.ast.expr(x) {
            Expr::Ident(_) | Expr::Selector { .. } => self.nesting >= 0,
            Expr::Index { .. } => self.nesting >= 0 && !self.is_value(x),
            Expr::ArrayType { .. } | Expr::StructType { .. } | Expr::MapType { .. } => true,
            _ => false,
        }
    }

    /// True if `x` cannot be a type, whatever its names mean.
    fn is_value(&self, mut x: ExprId) -> bool {
        loop {
            x = match self.b.ast.expr(x) {
                Expr::BasicLit { .. }
                | Expr::CompositeLit { .. }
                | Expr::FuncLit { .. }
                | Expr::Slice { .. }
                | Expr::TypeAssert { .. }
                | Expr::Call { .. }
                | Expr::Unary { .. }
                | Expr::Binary { .. } => return true,
                Expr::Paren(x) => x,
                Expr::Index { x, indices } => match *self.b.ast.list(indices) {
                    [i] if self.is_value(i) => return true,
                    _ => x,
                },
                _ => return false,
            }
        }
    }

    /// A composite literal from its `{` on.
    fn elements(&mut self, ty: Option<ExprId>) -> ExprId {
        let pos = self.pos;
        let mut elts = vec![];
        self.nesting += 1;
        self.want(Tok::LBrace);
        let rbrace = self.list("composite literal", COMMA, Tok::RBrace, |p| {
            let mut x = p.element();
            if p.tok == Tok::Colon {
                let colon = p.pos;
                p.next();
                let value = p.element();
                x = p.b.expr(Expr::KeyValue { key: x, value }, colon);
            }
            elts.push(x);
            false
        });
        self.nesting -= 1;
        let elts = self.b.ast.add_list(&elts);
        self.b.expr(Expr::CompositeLit { ty, elts, rbrace: Pos(rbrace) }, pos)
    }

    fn element(&mut self) -> ExprId {
        if self.tok == Tok::LBrace && !self.too_deep() { self.elements(None) } else { self.expr() }
    }
}

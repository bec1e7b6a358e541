//! Files and declarations.

use super::{COMMA, Descent, Param, SEMI, starts_decl};
use crate::syntax::ast::*;
use crate::syntax::build::Param as Built;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::syntax::token::Tok;

impl Descent<'_, '_> {
    /// A whole file, from the start mark on.
    pub(super) fn file(&mut self) {
        self.next();
        if !self.got(Tok::Package) {
            return self.wrong("package statement must be first");
        }
        self.take_directives();
        self.b.package = Some(self.name());
        self.want_semi();
        // Nothing is known of a file whose beginning is wrong.
        if self.errors > 0 {
            self.b.package = None;
            return;
        }
        let mut last = Tok::Import;
        let mut bodiless = false;
        while self.tok != Tok::Eof {
            if self.tok == Tok::Import && last != Tok::Import {
                self.wrong("imports must appear before other declarations");
            }
            last = self.tok;
            let was_bodiless = std::mem::take(&mut bodiless);
            match self.tok {
                Tok::Import => self.group(Self::import),
                Tok::Const => self.consts(),
                Tok::Type => self.group(Self::type_decl),
                Tok::Var => self.group(Self::var),
                Tok::Func => bodiless = self.func(),
                _ => {
                    self.wrong(if self.tok == Tok::LBrace && was_bodiless {
                        "unexpected semicolon or newline before {"
                    } else {
                        "non-declaration statement outside function body"
                    });
                    bodiless = was_bodiless;
                    self.skip_to(starts_decl);
                    continue;
                }
            }
            // Before what follows the semicolon brings its own.
            self.clear_directives();
            if self.tok != Tok::Eof && !self.got_semi() {
                self.unexpected(" after top level declaration");
                self.skip_to(starts_decl);
            }
        }
        self.clear_directives();
    }

    /// A declaration, or several in parentheses, from its keyword on.
    pub(super) fn group(&mut self, spec: fn(&mut Self)) {
        self.next();
        if self.tok != Tok::LParen {
            return spec(self);
        }
        self.clear_directives();
        self.next();
        self.list("grouped declaration", SEMI, Tok::RParen, |p| {
            spec(p);
            false
        });
    }

    /// As `group`: the lines of a group of constants depend on each other.
    pub(super) fn consts(&mut self) {
        let start = self.b.decls.len() as u32;
        let grouped = self.tokens.get(self.at + 1).is_some_and(|t| t.tok == Tok::LParen);
        self.group(Self::constant);
        if grouped {
            self.b.const_group(start);
        }
    }

    fn import(&mut self) {
        self.take_directives();
        let pos = self.pos;
        let name = match self.tok {
            Tok::Ident(_) => Some(self.name()),
            Tok::Dot => {
                self.next();
                Some(self.b.dot_name(pos))
            }
            _ => None,
        };
        let string = matches!(self.tok, Tok::Str(_));
        let Some(path) = self.literal() else {
            self.wrong("missing import path");
            return self.skip_to(|t| matches!(t, Tok::Semi(_) | Tok::RParen));
        };
        if let Expr::BasicLit { kind: LitKind::Bad, .. } = self.b.ast.expr(path) {
            return;
        }
        if !string {
            self.wrong_at(self.b.ast.expr_pos(path).0, "import path must be a string");
        }
        self.b.import(name, path, pos);
    }

    /// The names of a constant or variable.
    fn declared(&mut self) -> List<IdentId> {
        let first = self.name();
        let names = self.names(first);
        self.b.ast.add_list(&names)
    }

    fn constant(&mut self) {
        self.take_directives();
        let pos = self.pos;
        let names = self.declared();
        let (mut ty, mut values) = (None, List::EMPTY);
        if self.tok != Tok::Eof && !self.semi() && self.tok != Tok::RParen {
            ty = self.type_or_none();
            if self.got_assign() {
                values = self.exprs();
            }
        }
        self.b.constant(names, ty, values, pos);
    }

    pub(super) fn var(&mut self) {
        self.take_directives();
        let pos = self.pos;
        let names = self.declared();
        let (mut ty, mut values) = (None, List::EMPTY);
        if self.got_assign() {
            values = self.exprs();
        } else {
            ty = Some(self.type_());
            if self.got_assign() {
                values = self.exprs();
            }
        }
        self.b.var(names, ty, values, pos);
    }

    pub(super) fn type_decl(&mut self) {
        self.take_directives();
        let pos = self.pos;
        let name = self.name();
        let (mut tparams, mut alias) = (List::EMPTY, false);
        let ty = if self.tok == Tok::LBrack {
            let bracket = self.pos;
            self.next();
            match self.tok {
                Tok::Ident(_) => {
                    // A length, or the first type parameter and what follows it,
                    // which reads like an operation or a call.
                    let first = self.name();
                    let mut x = self.b.ident(first);
                    if self.tok != Tok::LBrack {
                        self.nesting += 1;
                        x = self.primary_after(x, false);
                        x = self.binary_after(x, 0);
                        self.nesting -= 1;
                    }
                    match self.name_and_constraint(x, self.tok == Tok::Comma) {
                        Some((first, bound)) if bound.is_some() || self.tok != Tok::RBrack => {
                            let pos = self.b.ast.ident(first).pos.0;
                            let first = Param { name: Some(first), ty: bound, pos };
                            tparams = self.params(Some(first), Tok::RBrack, true, false);
                            alias = self.got_assign();
                            self.type_or_none()
                        }
                        _ => Some(self.array(bracket, Some(x))),
                    }
                }
                Tok::RBrack => {
                    self.next();
                    Some(self.slice(bracket))
                }
                _ => Some(self.array(bracket, None)),
            }
        } else {
            alias = self.got_assign();
            self.type_or_none()
        };
        let ty = ty.unwrap_or_else(|| {
            let bad = self.bad();
            self.unexpected(" in type declaration");
            self.skip_to(|t| matches!(t, Tok::Semi(_) | Tok::RParen));
            bad
        });
        self.b.type_decl(name, tparams, alias, ty, pos);
    }

    /// Takes `P *C`, `P (C)` and unions of which they are the first term, which
    /// were read as an operation or a call, for a name and its constraint; but
    /// only if nothing but a constraint could be written so, or if `sure`. None if
    /// `x` is no such thing.
    fn name_and_constraint(&mut self, x: ExprId, sure: bool) -> Option<(IdentId, Option<ExprId>)> {
        let name = |p: &Self, x: ExprId| match p.b.ast.expr(x) {
            Expr::Ident(n) => Some(n),
            _ => None,
        };
        let pos = self.b.ast.expr_pos(x).0;
        match self.b.ast.expr(x) {
            Expr::Ident(n) => Some((n, None)),
            Expr::Binary { op: BinaryOp::Mul, x, y } => {
                let n = name(self, x).filter(|_| sure || self.constrains(y))?;
                Some((n, Some(self.b.expr(Expr::Star(y), pos))))
            }
            Expr::Binary { op: BinaryOp::Or, x, y } => {
                let sure = sure || self.constrains(y);
                let (n, first) = self.name_and_constraint(x, sure)?;
                let x = first?;
                Some((n, Some(self.b.expr(Expr::Binary { op: BinaryOp::Or, x, y }, pos))))
            }
            Expr::Call { fun, args, dots: None, .. } => {
                let &[arg] = self.b.ast.list(args) else { return None };
                let n = name(self, fun).filter(|_| sure || self.constrains(arg))?;
                Some((n, Some(self.b.ast.unparen(arg))))
            }
            _ => None,
        }
    }

    /// True if `x` can be an element of a constraint and no value.
    fn constrains(&self, x: ExprId) -> bool {
        match self.b.ast.expr(x) {
            Expr::ArrayType { .. }
            | Expr::StructType { .. }
            | Expr::FuncType(_)
            | Expr::InterfaceType { .. }
            | Expr::MapType { .. }
            | Expr::ChanType { .. }
            | Expr::Unary { op: UnaryOp::Tilde, .. } => true,
            Expr::Unary { x, .. } | Expr::Star(x) | Expr::Paren(x) => self.constrains(x),
            Expr::Binary { x, y, .. } => self.constrains(x) || self.constrains(y),
            _ => false,
        }
    }

    /// A function or method from its keyword on. True if it has no body.
    fn func(&mut self) -> bool {
        let keyword = self.pos;
        self.next();
        self.take_directives();
        let mut recv = None;
        if self.got(Tok::LParen) {
            let list = self.params(None, Tok::RParen, false, false);
            let count: u32 = self.b.ast.list(list).iter().map(|f| f.names.len.max(1)).sum();
            match count {
                0 => self.error("method has no receiver".into()),
                1 => {}
                _ => self.error("method has multiple receivers".into()),
            }
            recv = Some(list);
        }
        let (name, ty);
        if let Tok::Ident(_) = self.tok {
            name = self.name();
            ty = self.signature("");
        } else {
            name = self.b.name(Symbol::BLANK, self.pos);
            ty = FuncType { tparams: List::EMPTY, params: List::EMPTY, results: List::EMPTY };
            self.expected(if recv.is_some() { "name" } else { "name or (" });
            self.skip_to(|t| matches!(t, Tok::LBrace | Tok::LazyBody | Tok::Semi(_)));
        }
        let body = match self.tok {
            Tok::LBrace => Body::Block(self.body()),
            Tok::LazyBody => {
                let open = self.pos;
                self.next();
                let close = self.pos;
                self.next();
                self.b.lazy(open, close)
            }
            _ => Body::None,
        };
        self.b.decls.push(Decl::Func(FuncDecl { name, recv, ty, body, pos: Pos(keyword) }));
        matches!(body, Body::None)
    }

    /// The parameters up to `close`, behind whose opening bracket we are.
    /// `first` has been read, at least its name. Type parameters need `names`;
    /// only a function's parameters may end with a variadic one.
    pub(super) fn params(
        &mut self,
        mut first: Option<Param>,
        close: Tok,
        names: bool,
        variadic: bool,
    ) -> List<Field> {
        let mut list: Vec<Param> = vec![];
        let complete = first.filter(|p| p.ty.is_some() && self.tok == close);
        let end = match complete {
            Some(p) => {
                list.push(p);
                let end = self.pos;
                self.next();
                end
            }
            None => self.list("parameter list", COMMA, close, |p| {
                let param = match first.take() {
                    Some(complete) if complete.ty.is_some() => Some(complete),
                    name => p.param(name.and_then(|n| n.name), close),
                };
                list.extend(param);
                false
            }),
        };
        if list.is_empty() {
            return List::EMPTY;
        }
        let named = list.iter().filter(|p| p.name.is_some() && p.ty.is_some()).count();
        let typed = list.iter().filter(|p| p.ty.is_some()).count();
        if named == 0 && !names {
            for p in &mut list {
                if let Some(n) = p.name.take() {
                    p.ty = Some(self.b.ident(n));
                }
            }
        } else if named != list.len() {
            let pos = self.complete(&mut list);
            if let Some(mut pos) = pos {
                let msg = if named == typed {
                    // What lacks a type stands at the end.
                    pos = end;
                    if names { "missing type constraint" } else { "missing parameter type" }
                } else if !names {
                    "missing parameter name"
                } else if list.len() == 1 {
                    "missing type parameter name or invalid array length"
                } else {
                    "missing type parameter name"
                };
                self.wrong_at(pos, msg);
            }
        }
        self.check_dots(&mut list, variadic);
        self.fields(&list)
    }

    /// Gives the parameters that lack a name or a type one. The position of the
    /// first that could have none from those behind it.
    fn complete(&mut self, list: &mut [Param]) -> Option<u32> {
        let mut wrong = None;
        let mut typed = false;
        for p in list.iter_mut().rev() {
            if let Some(ty) = p.ty {
                typed = true;
                if p.name.is_none() {
                    let pos = self.start_of_type(ty);
                    wrong = Some(pos);
                    p.name = Some(self.b.name(Symbol::BLANK, pos));
                }
            } else if !typed {
                wrong = Some(p.pos);
                p.ty = Some(self.b.expr(Expr::Bad, p.pos));
            }
        }
        wrong
    }

    /// Only the last parameter may be variadic, if any; others are taken to be
    /// not. One complaint is enough.
    fn check_dots(&mut self, list: &mut [Param], variadic: bool) {
        let mut ty = None;
        let mut wrong = None;
        for i in (0..list.len()).rev() {
            ty = list[i].ty.or(ty);
            if let Some(t) = ty
                && let Expr::Ellipsis(elem) = self.b.ast.expr(t)
                && !(variadic && i + 1 == list.len())
            {
                wrong = Some(self.b.ast.expr_pos(t).0);
                list[i].ty = elem;
            }
        }
        if let Some(pos) = wrong {
            let msg = if variadic { "can only use ... with final parameter" } else { "invalid use of ..." };
            self.error_at(pos, msg.into());
        }
    }

    /// The parameters as fields: those that share a type share a field.
    fn fields(&mut self, list: &[Param]) -> List<Field> {
        if list.iter().all(|p| p.name.is_none()) {
            let from = self.b.fields.len() as u32;
            for p in list {
                if let Some(ty) = p.ty {
                    self.b.field(None, ty, None, p.pos);
                }
            }
            return self.b.take_fields(from);
        }
        let start = self.b.params.len() as u32;
        self.b.params.extend(list.iter().map(|p| Built { name: p.name, ty: p.ty, pos: p.pos }));
        self.b.group(start)
    }

    /// Where gc says that a type begins: a function's at its parameters.
    fn start_of_type(&self, ty: ExprId) -> u32 {
        let mut leftmost = ty;
        while let Expr::Selector { x, .. } | Expr::Index { x, .. } | Expr::Binary { x, .. } =
            self.b.ast.expr(leftmost)
        {
            leftmost = x;
        }
        let pos = self.b.ast.start_pos(ty).0;
        if let Expr::FuncType(_) = self.b.ast.expr(leftmost) {
            let keyword = self.tokens.partition_point(|t| t.pos < pos || t.tok == Tok::StartFile);
            return self.tokens.get(keyword + 1).map_or(pos, |t| t.pos);
        }
        pos
    }
}

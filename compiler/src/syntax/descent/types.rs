//! Types and what they consist of.

use super::{Descent, Param, SEMI, closes};
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::syntax::token::Tok;

/// What `a[…]…` turned out to be.
enum Bracketed {
    /// An array or slice type behind the name.
    Type(ExprId),
    /// Type arguments.
    Args(Vec<ExprId>),
}

/// The tokens that gc calls operators.
fn operator(t: Tok) -> bool {
    matches!(
        t,
        Tok::BinOp(_) | Tok::Plus | Tok::Minus | Tok::Amp | Tok::Caret | Tok::Pipe | Tok::Not | Tok::Tilde
    )
}

impl Descent<'_, '_> {
    pub(super) fn type_(&mut self) -> ExprId {
        self.type_or_none().unwrap_or_else(|| {
            let bad = self.bad();
            self.expected("type");
            self.skip_to(|t| closes(t) || matches!(t, Tok::Comma | Tok::Colon | Tok::Semi(_)));
            bad
        })
    }

    /// A type, or nothing at all.
    pub(super) fn type_or_none(&mut self) -> Option<ExprId> {
        if self.too_deep() {
            return None;
        }
        let pos = self.pos;
        Some(match self.tok {
            Tok::Star => {
                self.next();
                let t = self.type_();
                self.b.expr(Expr::Star(t), pos)
            }
            Tok::Arrow => {
                self.next();
                self.want(Tok::Chan);
                self.channel(ChanDir::Recv, pos)
            }
            Tok::Func => {
                self.next();
                let f = self.signature("function type");
                self.b.expr(Expr::FuncType(f), pos)
            }
            Tok::LBrack => {
                self.next();
                if self.got(Tok::RBrack) { self.slice(pos) } else { self.array(pos, None) }
            }
            Tok::Chan => {
                self.next();
                let dir = if self.got(Tok::Arrow) { ChanDir::Send } else { ChanDir::Both };
                self.channel(dir, pos)
            }
            Tok::Map => {
                self.next();
                self.want(Tok::LBrack);
                let key = self.type_();
                self.want(Tok::RBrack);
                let value = self.type_();
                self.b.expr(Expr::MapType { key, value }, pos)
            }
            Tok::Struct => self.struct_type(),
            Tok::Interface => self.interface_type(),
            Tok::Ident(_) => self.type_name(None),
            Tok::LParen => {
                self.next();
                let t = self.type_();
                self.want(Tok::RParen);
                t
            }
            _ => return None,
        })
    }

    /// The element of a channel type that began at `pos`.
    fn channel(&mut self, dir: ChanDir, pos: u32) -> ExprId {
        let elem = self.type_or_none().unwrap_or_else(|| {
            // It is taken to be simply absent.
            let bad = self.bad();
            self.wrong("missing channel element type");
            bad
        });
        self.b.expr(Expr::ChanType { dir, elem }, pos)
    }

    /// A slice's element; `[]` was at `pos`.
    pub(super) fn slice(&mut self, pos: u32) -> ExprId {
        let elem = self.type_();
        self.b.expr(Expr::ArrayType { len: None, elem }, pos)
    }

    /// The rest of an array type whose `[` was at `pos`; its length may have
    /// been read.
    pub(super) fn array(&mut self, pos: u32, len: Option<ExprId>) -> ExprId {
        let here = self.pos;
        let len = match len {
            Some(len) => len,
            None if self.got(Tok::Ellipsis) => self.b.expr(Expr::Ellipsis(None), here),
            None => {
                self.nesting += 1;
                let len = self.expr();
                self.nesting -= 1;
                len
            }
        };
        if self.tok == Tok::Comma {
            self.wrong("unexpected comma; expected ]");
            self.next();
        }
        self.want(Tok::RBrack);
        let elem = self.type_();
        self.b.expr(Expr::ArrayType { len: Some(len), elem }, pos)
    }

    /// A name, qualified or not, perhaps with type arguments. Its first part may
    /// have been read.
    fn type_name(&mut self, name: Option<IdentId>) -> ExprId {
        let n = match (name, self.tok) {
            (Some(n), _) => n,
            (None, Tok::Ident(_)) => self.name(),
            _ => {
                let n = self.b.name(Symbol::BLANK, self.pos);
                self.expected("name");
                self.skip_to(|t| matches!(t, Tok::Dot | Tok::Semi(_) | Tok::RBrace));
                n
            }
        };
        let mut x = self.b.ident(n);
        let dot = self.pos;
        if self.got(Tok::Dot) {
            let sel = self.name();
            x = self.b.selector(x, sel, dot);
        }
        if self.tok == Tok::LBrack { self.instance(x) } else { x }
    }

    /// Type arguments for `x`.
    fn instance(&mut self, x: ExprId) -> ExprId {
        let pos = self.pos;
        self.want(Tok::LBrack);
        let args = if self.tok == Tok::RBrack {
            self.expected("type argument list");
            vec![self.bad()]
        } else {
            self.types(true).0
        };
        self.want(Tok::RBrack);
        self.index(x, &args, pos)
    }
    fn index(&mut self, x: ExprId, args: &[ExprId], pos: u32) -> ExprId {
        let indices = self.b.ast.add_list(args);
        self.b.expr(Expr::Index { x, indices }, pos)
    }

    /// One or more types; the first may be a value unless it is `strict`. True
    /// if there was a comma, be it the last token.
    pub(super) fn types(&mut self, strict: bool) -> (Vec<ExprId>, bool) {
        self.nesting += 1;
        let mut list = vec![if strict { self.type_() } else { self.expr() }];
        let mut comma = false;
        while self.got(Tok::Comma) {
            comma = true;
            match self.type_or_none() {
                Some(t) => list.push(t),
                None => break,
            }
        }
        self.nesting -= 1;
        (list, comma)
    }

    /// Type parameters if there are any, parameters and results. What `owner`
    /// names must have no type parameters.
    pub(super) fn signature(&mut self, owner: &str) -> FuncType {
        let pos = self.pos;
        let mut tparams = List::EMPTY;
        if self.got(Tok::LBrack) {
            if !owner.is_empty() {
                self.wrong_at(pos, &format!("{owner} must have no type parameters"));
            }
            if self.tok == Tok::RBrack {
                self.wrong("empty type parameter list");
                self.next();
            } else {
                tparams = self.params(None, Tok::RBrack, true, false);
            }
        }
        self.want(Tok::LParen);
        let params = self.params(None, Tok::RParen, false, true);
        let pos = self.pos;
        let results = if self.got(Tok::LParen) {
            self.params(None, Tok::RParen, false, false)
        } else {
            self.type_or_none().map_or(List::EMPTY, |t| self.b.result_type(t, pos))
        };
        FuncType { tparams, params, results }
    }

    fn struct_type(&mut self) -> ExprId {
        let pos = self.pos;
        self.next();
        self.want(Tok::LBrace);
        let start = self.b.fields.len() as u32;
        let end = self.list("struct type", SEMI, Tok::RBrace, |p| {
            p.field();
            false
        });
        self.b.struct_type(start, pos, end)
    }

    fn field(&mut self) {
        let pos = self.pos;
        let ty = match self.tok {
            Tok::Ident(_) => return self.named_field(),
            Tok::Star => {
                self.next();
                let ty = if self.tok == Tok::LParen {
                    self.embedded_in_parens(false)
                } else {
                    self.type_name(None)
                };
                self.b.expr(Expr::Star(ty), pos)
            }
            Tok::LParen => self.embedded_in_parens(true),
            _ => {
                self.expected("field name or embedded type");
                return self.skip_to(|t| matches!(t, Tok::Semi(_) | Tok::RBrace));
            }
        };
        let tag = self.literal();
        self.b.field(None, ty, tag, pos);
    }

    /// `(T)`, or `(*T)` if it may be a `pointer`; both are wrong.
    fn embedded_in_parens(&mut self, pointer: bool) -> ExprId {
        self.wrong("cannot parenthesize embedded type");
        self.next();
        let pos = self.pos;
        let t = if pointer && self.got(Tok::Star) {
            let t = self.type_name(None);
            self.b.expr(Expr::Star(t), pos)
        } else {
            self.type_name(None)
        };
        // One complaint is enough if it is missing.
        self.got(Tok::RParen);
        t
    }

    fn named_field(&mut self) {
        let pos = self.pos;
        let name = self.name();
        let (names, ty) = match self.tok {
            Tok::Dot | Tok::Lit(_) | Tok::Str(_) | Tok::Semi(_) | Tok::RBrace => {
                (vec![], self.type_name(Some(name)))
            }
            _ => {
                let names = self.names(name);
                if names.len() == 1 && self.tok == Tok::LBrack {
                    let bracket = self.pos;
                    match self.bracketed() {
                        Bracketed::Type(t) => (names, t),
                        Bracketed::Args(args) => (vec![], self.instance_of(name, &args, bracket)),
                    }
                } else {
                    (names, self.type_())
                }
            }
        };
        let tag = self.literal();
        let names = (!names.is_empty()).then(|| self.b.ast.add_list(&names));
        self.b.field(names, ty, tag, pos);
    }

    fn instance_of(&mut self, name: IdentId, args: &[ExprId], pos: u32) -> ExprId {
        let x = self.b.ident(name);
        self.index(x, args, pos)
    }

    /// A bracket behind a name, and an element type if one follows.
    fn bracketed(&mut self) -> Bracketed {
        let pos = self.pos;
        self.want(Tok::LBrack);
        if self.got(Tok::RBrack) {
            return Bracketed::Type(self.slice(pos));
        }
        let (list, comma) = self.types(false);
        self.want(Tok::RBrack);
        if !comma && let Some(elem) = self.type_or_none() {
            let t = Expr::ArrayType { len: list.first().copied(), elem };
            return Bracketed::Type(self.b.expr(t, pos));
        }
        Bracketed::Args(list)
    }

    fn interface_type(&mut self) -> ExprId {
        let pos = self.pos;
        self.next();
        self.want(Tok::LBrace);
        let start = self.b.fields.len() as u32;
        let end = self.list("interface type", SEMI, Tok::RBrace, |p| {
            let pos = p.pos;
            let first = if let Tok::Ident(_) = p.tok {
                match p.method_or_name() {
                    Some(t) => t,
                    None => return false,
                }
            } else {
                p.term()
            };
            let t = p.union_after(first);
            p.b.field(None, t, None, pos);
            false
        });
        self.b.interface_type(start, pos, end)
    }

    /// An interface's method, which is added, or the embedded type that it was.
    fn method_or_name(&mut self) -> Option<ExprId> {
        let start = self.pos;
        let name = self.name();
        match self.tok {
            Tok::LParen => {
                self.method(name, start);
                None
            }
            Tok::LBrack => {
                let bracket = self.pos;
                self.next();
                if self.tok == Tok::RBrack {
                    // Goes on as if the brackets were absent.
                    let pos = self.pos;
                    self.next();
                    let method = self.tok == Tok::LParen;
                    let what = if method { "parameter" } else { "argument" };
                    self.error_at(pos, format!("empty type {what} list"));
                    return self.method_or_embedded(name, start, method);
                }
                // Arguments look like parameters that are only types.
                let list = self.params(None, Tok::RBrack, false, false);
                let Some(&first) = self.b.ast.list(list).first() else {
                    return self.method_or_embedded(name, start, self.tok == Tok::LParen);
                };
                if !first.names.is_empty() {
                    self.method(name, start);
                    self.error_at(bracket, "interface method must have no type parameters".into());
                    return None;
                }
                let args: Vec<ExprId> = self.b.ast.list(list).iter().map(|f| f.ty).collect();
                Some(self.instance_of(name, &args, bracket))
            }
            _ => Some(self.type_name(Some(name))),
        }
    }
    fn method_or_embedded(&mut self, name: IdentId, start: u32, method: bool) -> Option<ExprId> {
        if method {
            self.method(name, start);
            return None;
        }
        Some(self.b.ident(name))
    }
    fn method(&mut self, name: IdentId, start: u32) {
        let f = self.signature("interface method");
        self.b.method(name, f, start);
    }

    /// Goes on behind a union's first term.
    fn union_after(&mut self, mut x: ExprId) -> ExprId {
        while self.tok == Tok::Pipe {
            let pos = self.pos;
            self.next();
            let y = self.term();
            x = self.b.expr(Expr::Binary { op: BinaryOp::Or, x, y }, pos);
        }
        x
    }

    /// A term of a union.
    fn term(&mut self) -> ExprId {
        let pos = self.pos;
        if self.got(Tok::Tilde) {
            let t = self.type_();
            return self.b.unary(UnaryOp::Tilde, t, pos);
        }
        self.type_or_none().unwrap_or_else(|| {
            let bad = self.bad();
            self.expected("~ term or type");
            self.skip_to(|t| closes(t) || operator(t) || matches!(t, Tok::Semi(_)));
            bad
        })
    }

    /// A parameter of a list that ends with `close`: of a function, or, with a
    /// bracket, of a type. Its name may have been read.
    pub(super) fn param(&mut self, name: Option<IdentId>, close: Tok) -> Option<Param> {
        let unions = close == Tok::RBrack;
        let pos = name.map_or(self.pos, |n| self.b.ast.ident(n).pos.0);
        let param = |name, ty| Some(Param { name, ty, pos });
        let union = |p: &mut Self, t| if unions { p.union_after(t) } else { t };
        if name.is_none() && unions && self.tok == Tok::Tilde {
            let t = self.term();
            return param(None, Some(self.union_after(t)));
        }
        let mut name = name;
        if name.is_none() && matches!(self.tok, Tok::Ident(_)) {
            name = Some(self.name());
        }
        if let Some(n) = name {
            match self.tok {
                Tok::LBrack => {
                    let bracket = self.pos;
                    let (name, t) = match self.bracketed() {
                        Bracketed::Type(t) => (name, t),
                        Bracketed::Args(args) => (None, self.instance_of(n, &args, bracket)),
                    };
                    return param(name, Some(union(self, t)));
                }
                Tok::Dot => {
                    let t = self.type_name(name);
                    return param(None, Some(union(self, t)));
                }
                Tok::Pipe if unions => {
                    let t = self.b.ident(n);
                    return param(None, Some(self.union_after(t)));
                }
                _ => {}
            }
        }
        if self.tok == Tok::Ellipsis {
            let dots = self.pos;
            self.next();
            let ty = match self.type_or_none() {
                Some(t) => self.b.expr(Expr::Ellipsis(Some(t)), dots),
                None => {
                    let bad = self.bad();
                    self.wrong("... is missing type");
                    bad
                }
            };
            return param(name, Some(ty));
        }
        if unions && self.tok == Tok::Tilde {
            let t = self.term();
            return param(name, Some(self.union_after(t)));
        }
        let ty = self.type_or_none().map(|t| union(self, t));
        if name.is_some() || ty.is_some() {
            return param(name, ty);
        }
        self.expected(close.text());
        self.skip_to(|t| t == Tok::Comma || t == close);
        None
    }
}

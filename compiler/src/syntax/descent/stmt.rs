//! Statements.

use super::Descent;
use crate::syntax::ast::*;
use crate::syntax::build::Simple;
use crate::syntax::printer::{exprs_string, stmt_string};
use crate::syntax::source::Pos;
use crate::syntax::token::{Tok, Why};

/// A simple statement, or a range clause in its place.
enum Clause {
    Simple(Simple),
    Range { vars: List<ExprId>, define: bool, x: ExprId },
}

/// What stands between a statement's keyword and its block.
#[derive(Default)]
struct Header {
    init: Option<Simple>,
    cond: Option<Simple>,
    post: Option<Simple>,
    range: Option<(List<ExprId>, bool, ExprId)>,
}

impl Descent<'_, '_> {
    /// A text that is one block, from the start mark on.
    pub(super) fn only_block(&mut self) {
        self.next();
        let block = self.body();
        self.b.block = Some(block);
    }

    /// A block after what messages call `after`.
    pub(super) fn block(&mut self, after: &str) -> Block {
        let lbrace = Pos(self.pos);
        if !self.got(Tok::LBrace) {
            self.expected(&format!("{{ after {after}"));
            self.skip_to(|t| matches!(t, Tok::Ident(_) | Tok::RBrace));
            let rbrace = Pos(self.pos);
            if self.got(Tok::RBrace) {
                return Block { lbrace, stmts: List::EMPTY, rbrace };
            }
        }
        let stmts = self.stmts();
        let rbrace = Pos(self.pos);
        self.want(Tok::RBrace);
        Block { lbrace, stmts, rbrace }
    }

    fn stmts(&mut self) -> List<StmtId> {
        let mut list = vec![];
        while !matches!(self.tok, Tok::Eof | Tok::RBrace | Tok::Case | Tok::Default) {
            let empty = self.semi();
            let Some(s) = self.stmt() else {
                self.clear_directives();
                break;
            };
            self.clear_directives();
            if !empty {
                list.push(s);
            }
            if !self.got_semi() && self.tok != Tok::RBrace {
                self.unexpected(" at end of statement");
                self.skip_to(|t| matches!(t, Tok::Semi(_) | Tok::RBrace | Tok::Case | Tok::Default));
                self.got_semi();
            }
        }
        self.b.ast.add_list(&list)
    }

    /// A statement, or nothing at all.
    fn stmt(&mut self) -> Option<StmtId> {
        if self.too_deep() {
            return None;
        }
        let pos = self.pos;
        let declares = matches!(self.tok, Tok::Var | Tok::Const | Tok::Type);
        if !declares {
            self.clear_directives();
        }
        let branch = |p: &mut Self, kind, label| Some(p.b.stmt(Stmt::Branch { kind, label }, pos));
        match self.tok {
            Tok::Ident(_) => {
                let list = self.expr_list();
                if self.tok == Tok::Colon
                    && let &[x] = &list[..]
                    && let Expr::Ident(label) = self.b.ast.expr(x)
                {
                    return self.labeled(label);
                }
                let s = self.simple_after(list);
                Some(self.b.simple(s, pos))
            }
            Tok::Var | Tok::Const | Tok::Type => {
                let start = self.b.decls.len() as u32;
                match self.tok {
                    Tok::Var => self.group(Self::var),
                    Tok::Const => self.consts(),
                    _ => self.group(Self::type_decl),
                }
                Some(self.b.decl_stmt(start, pos))
            }
            Tok::LBrace => {
                let b = self.block("");
                Some(self.b.stmt(Stmt::Block(b), pos))
            }
            Tok::Plus | Tok::Minus | Tok::Star | Tok::Amp | Tok::Caret | Tok::Not | Tok::Arrow => {
                self.simple_stmt()
            }
            Tok::Lit(_) | Tok::Str(_) | Tok::Func | Tok::LParen => self.simple_stmt(),
            Tok::LBrack | Tok::Struct | Tok::Map | Tok::Chan | Tok::Interface => self.simple_stmt(),
            Tok::For => Some(self.for_stmt()),
            Tok::Switch => Some(self.switch()),
            Tok::Select => Some(self.select()),
            Tok::If => Some(self.if_stmt()),
            Tok::Fallthrough => {
                self.next();
                branch(self, BranchKind::Fallthrough, None)
            }
            Tok::Break | Tok::Continue => {
                let kind = if self.tok == Tok::Break { BranchKind::Break } else { BranchKind::Continue };
                self.next();
                let label = matches!(self.tok, Tok::Ident(_)).then(|| self.name());
                branch(self, kind, label)
            }
            Tok::Goto => {
                self.next();
                let label = self.name();
                branch(self, BranchKind::Goto, Some(label))
            }
            Tok::Go | Tok::Defer => Some(self.go_defer()),
            Tok::Return => {
                self.next();
                let none = self.semi() || self.tok == Tok::RBrace;
                let results = if none { List::EMPTY } else { self.exprs() };
                Some(self.b.stmt(Stmt::Return(results), pos))
            }
            Tok::Semi(_) => Some(self.b.stmt(Stmt::Empty, pos)),
            _ => None,
        }
    }

    fn simple_stmt(&mut self) -> Option<StmtId> {
        let pos = self.pos;
        let list = self.expr_list();
        let s = self.simple_after(list);
        Some(self.b.simple(s, pos))
    }

    /// A labelled statement from its colon on.
    fn labeled(&mut self, label: IdentId) -> Option<StmtId> {
        let colon = self.pos;
        self.next();
        if self.semi() || self.tok == Tok::RBrace {
            self.clear_directives();
            return Some(self.b.empty_labeled(label, colon));
        }
        match self.stmt() {
            Some(stmt) => Some(self.b.stmt(Stmt::Labeled { label, stmt }, colon)),
            None => {
                self.wrong_at(colon, "missing statement after label");
                None
            }
        }
    }

    fn go_defer(&mut self) -> StmtId {
        let (pos, go) = (self.pos, self.tok == Tok::Go);
        self.next();
        let x = self.primary(self.tok == Tok::LParen);
        let inner = self.b.ast.unparen(x);
        if inner != x {
            let keyword = if go { "go" } else { "defer" };
            let at = self.b.ast.expr_pos(x).0;
            self.error_at(at, format!("expression in {keyword} must not be parenthesized"));
        }
        self.b.stmt(if go { Stmt::Go(inner) } else { Stmt::Defer(inner) }, pos)
    }

    /// A simple statement whose left side has been read.
    fn simple_after(&mut self, list: Vec<ExprId>) -> Simple {
        match self.clause_after(list, false) {
            Clause::Simple(s) => s,
            Clause::Range { x, .. } => Simple::Expr(x),
        }
    }

    /// A simple statement, or with `range` a range clause.
    fn clause(&mut self, range: bool) -> Clause {
        if range && self.tok == Tok::Range {
            return self.range_clause(List::EMPTY, false);
        }
        let list = self.expr_list();
        self.clause_after(list, range)
    }
    fn simple(&mut self) -> Simple {
        let list = self.expr_list();
        self.simple_after(list)
    }

    fn range_clause(&mut self, vars: List<ExprId>, define: bool) -> Clause {
        self.next();
        Clause::Range { vars, define, x: self.expr() }
    }

    fn clause_after(&mut self, list: Vec<ExprId>, range: bool) -> Clause {
        let pos = self.pos;
        let x = list[0];
        Clause::Simple(match self.tok {
            Tok::Assign | Tok::Define => {
                let define = self.tok == Tok::Define;
                self.next();
                let lhs = self.b.ast.add_list(&list);
                if range && self.tok == Tok::Range {
                    return self.range_clause(lhs, define);
                }
                let rhs = self.exprs();
                self.b.assign(if define { AssignOp::Define } else { AssignOp::Assign }, lhs, rhs, pos)
            }
            _ if list.len() > 1 => {
                self.expected(":= or = or comma");
                self.skip_to(|t| matches!(t, Tok::Semi(_) | Tok::RBrace));
                Simple::Expr(x)
            }
            Tok::AssignOp(op) => {
                self.next();
                let y = self.expr();
                self.b.op_assign(x, op, y, pos)
            }
            Tok::IncDec(inc) => {
                self.next();
                self.b.inc_dec(x, inc, pos)
            }
            Tok::Arrow => {
                self.next();
                let value = self.expr();
                self.b.send(x, value, pos)
            }
            _ => Simple::Expr(x),
        })
    }

    // ---- Statements with headers ----

    /// What stands between `keyword`, the current token, and its block.
    fn header(&mut self, keyword: Tok) -> Header {
        self.next();
        let mut h = Header::default();
        if self.tok == Tok::LBrace {
            if keyword == Tok::If {
                self.wrong("missing condition in if statement");
            }
            return h;
        }
        let outer = std::mem::replace(&mut self.nesting, -1);
        if !self.semi() {
            if self.got(Tok::Var) {
                self.wrong(&format!("var declaration not allowed in {} initializer", keyword.text()));
            }
            match self.clause(keyword == Tok::For) {
                Clause::Simple(s) => h.init = Some(s),
                Clause::Range { vars, define, x } => h.range = Some((vars, define, x)),
            }
        }
        let mut semi = None;
        if h.range.is_some() {
            // All there is.
        } else if self.tok == Tok::LBrace {
            h.cond = h.init.take();
        } else {
            if let Tok::Semi(why) = self.tok {
                semi = Some((why, self.pos));
                self.next();
            } else {
                // A brace rather than a semicolon, for a better message.
                self.want(Tok::LBrace);
                if self.tok != Tok::LBrace {
                    self.skip_to(|t| matches!(t, Tok::LBrace | Tok::RBrace));
                }
            }
            if keyword == Tok::For {
                self.rest_of_for(&mut h);
            } else if self.tok != Tok::LBrace {
                h.cond = Some(self.simple());
            }
        }
        if keyword == Tok::If
            && h.cond.is_none()
            && let Some((why, pos)) = semi
        {
            let what = match why {
                Why::Written => None,
                Why::Newline => Some("newline"),
                Why::Eof => Some("EOF"),
            };
            match what {
                Some(what) => self.wrong_at(pos, &format!("unexpected {what}, expected {{ after if clause")),
                None => self.wrong_at(pos, "missing condition in if statement"),
            }
        }
        if let Some(Simple::Stmt(s)) = h.cond
            && !(keyword == Tok::Switch && self.b.switch_guard(Simple::Stmt(s)).is_some())
        {
            self.no_value(s);
            h.cond = None;
        }
        self.nesting = outer;
        h
    }

    /// What follows the first semicolon in the header of a for statement.
    fn rest_of_for(&mut self, h: &mut Header) {
        if !self.semi() {
            if self.tok == Tok::LBrace {
                return self.expected("for loop condition");
            }
            h.cond = Some(self.simple());
        }
        self.want_semi();
        if self.tok != Tok::LBrace {
            let post = self.simple();
            if let Simple::Stmt(s) = post
                && let Stmt::Assign { op: AssignOp::Define, .. } = self.b.ast.stmt(s)
            {
                self.wrong_at(self.b.ast.stmt_pos(s).0, "cannot declare in post statement of for loop");
            }
            h.post = Some(post);
        }
    }

    /// A statement stands where a value should.
    fn no_value(&mut self, s: StmtId) {
        let (ast, syms) = (&*self.b.ast, &*self.b.syms);
        let text = match ast.stmt(s) {
            Stmt::Assign { op: AssignOp::Assign, lhs, rhs } => {
                // The `=` that should be `==` is stressed by parentheses around operations.
                let side = |l: List<ExprId>| {
                    let text = exprs_string(ast, syms, l);
                    match ast.list(l) {
                        &[x] if matches!(ast.expr(x), Expr::Binary { .. }) => format!("({text})"),
                        _ => text,
                    }
                };
                format!("assignment {} = {}", side(lhs), side(rhs))
            }
            _ => stmt_string(ast, syms, s),
        };
        let pos = ast.stmt_pos(s).0;
        self.wrong_at(pos, &format!("cannot use {text} as value"));
    }

    fn if_stmt(&mut self) -> StmtId {
        let pos = self.pos;
        if self.too_deep() {
            return self.b.stmt(Stmt::Bad, pos);
        }
        let h = self.header(Tok::If);
        let cond = match h.cond {
            Some(Simple::Expr(x)) => x,
            _ => self.bad(),
        };
        let then = self.block("if clause");
        let mut els = None;
        if self.got(Tok::Else) {
            let at = self.pos;
            match self.tok {
                Tok::If => els = Some(self.if_stmt()),
                Tok::LBrace => {
                    let b = self.block("");
                    els = Some(self.b.stmt(Stmt::Block(b), at));
                }
                _ => {
                    self.wrong("else must be followed by if or statement block");
                    self.skip_to(|t| matches!(t, Tok::Ident(_) | Tok::RBrace));
                }
            }
        }
        let init = self.b.simple_opt(h.init);
        self.b.stmt(Stmt::If { init, cond, then, els }, pos)
    }

    fn for_stmt(&mut self) -> StmtId {
        let pos = self.pos;
        let h = self.header(Tok::For);
        let body = self.block("for clause");
        if let Some((vars, define, x)) = h.range {
            return self.b.range(vars, define, x, body, pos);
        }
        let cond = h.cond.and_then(|c| match c {
            Simple::Expr(x) => Some(x),
            Simple::Stmt(_) => None,
        });
        self.b.for_stmt(h.init, cond, h.post, body, pos)
    }

    /// The `{` of a switch or select, and its clauses up to the `}`.
    fn clauses(&mut self, what: &str, clause: fn(&mut Self)) -> u32 {
        if !self.got(Tok::LBrace) {
            self.wrong(&format!("missing {{ after {what} clause"));
            self.skip_to(|t| matches!(t, Tok::Case | Tok::Default | Tok::RBrace));
        }
        while !matches!(self.tok, Tok::Eof | Tok::RBrace) {
            clause(self);
        }
        let end = self.pos;
        self.want(Tok::RBrace);
        end
    }

    fn switch(&mut self) -> StmtId {
        let pos = self.pos;
        let h = self.header(Tok::Switch);
        let start = self.b.cases.len() as u32;
        let end = self.clauses("switch", |p| {
            let pos = p.pos;
            let (mut list, mut is_default) = (List::EMPTY, false);
            match p.tok {
                Tok::Case => {
                    p.next();
                    list = p.exprs();
                }
                Tok::Default => {
                    p.next();
                    is_default = true;
                }
                _ => p.no_clause(),
            }
            let colon = p.pos;
            p.want(Tok::Colon);
            let at = p.b.cases.len();
            p.b.case_head(list, is_default, pos, colon);
            let body = p.stmts();
            p.b.cases[at].body = body;
        });
        let header = self.b.switch_header(h.init, h.cond);
        self.b.switch(header, start, pos, end)
    }

    fn select(&mut self) -> StmtId {
        let pos = self.pos;
        self.next();
        let start = self.b.comms.len() as u32;
        let end = self.clauses("select", |p| {
            let pos = p.pos;
            let mut comm = None;
            match p.tok {
                Tok::Case => {
                    p.next();
                    let at = p.pos;
                    comm = Some((p.simple(), at));
                }
                Tok::Default => p.next(),
                _ => p.no_clause(),
            }
            let colon = p.pos;
            p.want(Tok::Colon);
            let at = p.b.comms.len();
            p.b.comm_head(comm, pos, colon);
            let body = p.stmts();
            p.b.comms[at].body = body;
        });
        self.b.select(start, pos, end)
    }

    fn no_clause(&mut self) {
        self.expected("case or default or }");
        self.skip_to(|t| matches!(t, Tok::Colon | Tok::Case | Tok::Default | Tok::RBrace));
    }
}

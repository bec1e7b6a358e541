//! Coverage: counters at the beginnings of basic blocks, as the go command's cover tool
//! puts them. The tool rewrites texts; here statements are added to the tree, after it
//! was parsed and before anything else looks at it.
//!
//! What is a block. A list of statements, up to and with the first that decides how to
//! go on: the rest is another block. A block of code is said to end where the body of a
//! control statement begins; if it is broken up by blank lines or comments, each part
//! counts for itself. So positions and numbers of statements are those that
//! `go test -coverprofile` writes.

mod exprs;
mod tokens;

use crate::syntax::ast::*;
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::Interner;
use std::collections::HashSet;
use tokens::Tokens;

/// A part of a package's code that one counter stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    /// The package's import path.
    pub package: String,
    /// The file's name, without folders.
    pub file: String,
    /// Line and column of its start, both from 1.
    pub start: (u32, u32),
    /// Of its end.
    pub end: (u32, u32),
    /// How many statements begin in it.
    pub statements: u32,
}

/// What is to be covered, and what was.
pub struct Cover {
    /// Whether the package of that import path is.
    pub wants: Box<dyn Fn(&str) -> bool + Send>,
    /// The blocks, by the numbers of their counters.
    pub blocks: Vec<Block>,
}

/// Adds counters to a file that was parsed without errors.
pub fn add_counters(
    cover: &mut Cover,
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    decls: List<Decl>,
    package: &str,
) {
    let tokens = Tokens::of(file, syms);
    let name = file.name.rsplit('/').next().unwrap_or(&file.name);
    let panic = syms.intern("panic");
    let mut v = Visitor { ast, tokens, file, name, package, panic, seen: HashSet::new(), out: cover };
    for i in decls.range() {
        v.decl(i, syms);
    }
}

struct Visitor<'a> {
    ast: &'a mut Ast,
    tokens: Tokens<'a>,
    file: &'a SourceFile,
    name: &'a str,
    package: &'a str,
    panic: crate::syntax::symbol::Symbol,
    /// Starts and ends of blocks, which are told apart by them.
    seen: HashSet<((u32, u32), (u32, u32))>,
    out: &'a mut Cover,
}

impl Visitor<'_> {
    fn decl(&mut self, i: usize, syms: &Interner) {
        match self.ast.decls[i] {
            Decl::Func(f) => {
                let Body::Block(b) = f.body else { return };
                if syms.text(self.ast.ident(f.name).name) != "_" {
                    let b = self.block(b, b.lbrace.0);
                    self.ast.decls[i] = Decl::Func(FuncDecl { body: Body::Block(b), ..f });
                }
            }
            Decl::Var { ty, values, .. } => {
                ty.into_iter().for_each(|t| self.expr(t));
                self.exprs(values);
            }
            _ => {}
        }
    }

    /// A counter for the code between two positions, as a statement.
    fn counter(&mut self, (start, end): (u32, u32), statements: usize) -> StmtId {
        let at = |pos: u32| self.file.physical(pos - self.file.base);
        let (from, mut to) = (at(start), at(end));
        while !self.seen.insert((from, to)) {
            to.1 += 1;
        }
        self.out.blocks.push(Block {
            package: self.package.into(),
            file: self.name.into(),
            start: from,
            end: to,
            statements: statements as u32,
        });
        let n = self.out.blocks.len() as u32 - 1;
        self.ast.add_stmt(Stmt::Cover(n), Pos(start))
    }

    /// Counters for a list of statements of a block that begins at `pos` (where code
    /// could be put: at `inside`) and ends at `end`; the list with them. `whole`: if
    /// nothing in it decides how to go on, it reaches to that end.
    fn list(&mut self, pos: u32, inside: u32, end: u32, list: &[StmtId], mut whole: bool) -> List<StmtId> {
        if list.is_empty() {
            let part = self.tokens.code(inside, end)[0];
            let counter = self.counter(part, 0);
            return self.ast.add_list(&[counter]);
        }
        let mut rest = list.to_vec();
        let (mut pos, mut out) = (pos, vec![]);
        while !rest.is_empty() {
            let (mut n, mut stop) = (0, end);
            while n < rest.len() {
                let s = rest[n];
                stop = self.boundary(s);
                n += 1;
                if self.decides(s) {
                    if let Stmt::Labeled { label, stmt } = self.ast.stmt(s)
                        && !self.is_control(stmt)
                    {
                        // A goto comes back to behind the label: a block begins there.
                        stop = self.start(s);
                        let pos = self.ast.stmt_pos(s);
                        let empty = self.ast.add_stmt(Stmt::Empty, pos);
                        rest[n - 1] = self.ast.add_stmt(Stmt::Labeled { label, stmt: empty }, pos);
                        rest.insert(n, stmt);
                    }
                    whole = false;
                    break;
                }
            }
            if whole {
                stop = end;
            }
            let next = rest.split_off(n);
            let starts: Vec<u32> = rest.iter().map(|s| self.start(*s)).collect();
            let mut parts = vec![];
            if pos != stop {
                parts = self.parts(pos, stop, &rest, &starts);
            }
            let mut parts = parts.into_iter().enumerate().peekable();
            for (s, start) in rest.iter().zip(&starts) {
                while let Some((_, (part, n))) = parts.next_if(|(i, (p, _))| *i == 0 || p.0 <= *start) {
                    let counter = self.counter(part, n);
                    out.push(counter);
                }
                out.push(*s);
            }
            for (_, (part, n)) in parts {
                let counter = self.counter(part, n);
                out.push(counter);
            }
            rest = next;
            pos = rest.first().map_or(end, |s| self.start(*s));
        }
        self.ast.add_list(&out)
    }

    /// The parts of the code between two positions, each with how many of the
    /// statements begin there. None begins within a statement.
    fn parts(&self, from: u32, to: u32, list: &[StmtId], starts: &[u32]) -> Vec<((u32, u32), usize)> {
        let mut out: Vec<((u32, u32), usize)> = vec![];
        for part in self.tokens.code(from, to) {
            let first = starts.partition_point(|s| *s < part.0);
            let begun = starts.partition_point(|s| *s < part.1).saturating_sub(first);
            let n = begun + self.tokens.empty_statements(part);
            let within = first > 0 && part.0 < self.end(list[first - 1]);
            match out.last_mut().filter(|_| within) {
                Some(last) => {
                    last.0.1 = part.1;
                    last.1 += n;
                }
                None => out.push((part, n)),
            }
        }
        out
    }

    /// Counters for a block, and in what is in it. It begins at `lbrace`.
    fn block(&mut self, b: crate::syntax::ast::Block, lbrace: u32) -> crate::syntax::ast::Block {
        let list = self.ast.list(b.stmts).to_vec();
        let stmts = self.list(lbrace, lbrace + 1, b.rbrace.0 + 1, &list, true);
        self.stmts(&list);
        crate::syntax::ast::Block { stmts, ..b }
    }

    fn stmts(&mut self, list: &[StmtId]) {
        list.iter().for_each(|s| self.stmt(*s));
    }

    /// Counters in what is in a statement.
    fn stmt(&mut self, id: StmtId) {
        let new = match self.ast.stmt(id) {
            Stmt::Bad | Stmt::Empty | Stmt::Cover(_) | Stmt::Branch { .. } => return,
            Stmt::Expr(e) | Stmt::Go(e) | Stmt::Defer(e) => return self.expr(e),
            Stmt::Send { chan, value } => {
                self.expr(chan);
                return self.expr(value);
            }
            Stmt::IncDec { x, .. } => return self.expr(x),
            Stmt::Assign { lhs, rhs, .. } => {
                self.exprs(lhs);
                return self.exprs(rhs);
            }
            Stmt::Return(l) => return self.exprs(l),
            Stmt::Labeled { stmt, .. } => return self.stmt(stmt),
            Stmt::Decl(decls) => {
                for i in decls.range() {
                    if let Decl::Var { ty, values, .. } = self.ast.decls[i] {
                        ty.into_iter().for_each(|t| self.expr(t));
                        self.exprs(values);
                    }
                }
                return;
            }
            Stmt::Block(b) => Stmt::Block(self.block(b, b.lbrace.0)),
            Stmt::If { init, cond, then, els } => {
                init.into_iter().for_each(|s| self.stmt(s));
                self.expr(cond);
                let body = self.block(then, then.lbrace.0);
                let els = els.map(|els| self.otherwise(then.rbrace.0, els));
                Stmt::If { init, cond, then: body, els }
            }
            Stmt::For { init, cond, post, body } => {
                init.into_iter().for_each(|s| self.stmt(s));
                cond.into_iter().for_each(|e| self.expr(e));
                post.into_iter().for_each(|s| self.stmt(s));
                Stmt::For { init, cond, post, body: self.block(body, body.lbrace.0) }
            }
            Stmt::Range { key, value, extra, define, x, body } => {
                key.into_iter().chain(value).chain([x]).for_each(|e| self.expr(e));
                Stmt::Range { key, value, extra, define, x, body: self.block(body, body.lbrace.0) }
            }
            Stmt::Switch { init, tag, clauses, .. } => {
                init.into_iter().for_each(|s| self.stmt(s));
                tag.into_iter().for_each(|e| self.expr(e));
                return self.cases(clauses);
            }
            Stmt::TypeSwitch { init, x, clauses, .. } => {
                init.into_iter().for_each(|s| self.stmt(s));
                self.expr(x);
                return self.cases(clauses);
            }
            Stmt::Select { clauses, .. } => {
                let old: Vec<CommClause> = self.ast.list(clauses).to_vec();
                for (i, c) in clauses.range().zip(&old) {
                    let body = self.clause(c.colon, c.body);
                    self.ast.comms[i].body = body;
                }
                for c in old {
                    c.comm.into_iter().for_each(|s| self.stmt(s));
                    let body = self.ast.list(c.body).to_vec();
                    self.stmts(&body);
                }
                return;
            }
        };
        self.ast.stmts[id.index()] = new;
    }

    fn cases(&mut self, clauses: List<CaseClause>) {
        let old: Vec<CaseClause> = self.ast.list(clauses).to_vec();
        for (i, c) in clauses.range().zip(&old) {
            let body = self.clause(c.colon, c.body);
            self.ast.cases[i].body = body;
        }
        for c in old {
            self.exprs(c.list);
            let body = self.ast.list(c.body).to_vec();
            self.stmts(&body);
        }
    }

    fn clause(&mut self, colon: Pos, body: List<StmtId>) -> List<StmtId> {
        let list = self.ast.list(body).to_vec();
        let end = list.last().map_or(colon.0 + 1, |s| self.end(*s));
        self.list(colon.0 + 1, colon.0 + 1, end, &list, false)
    }

    /// What follows the `else` behind a position. An if there is in a block of its own,
    /// whose counter tells that it was asked.
    fn otherwise(&mut self, behind: u32, els: StmtId) -> StmtId {
        let pos = self.tokens.behind_else(behind);
        if let Stmt::Block(b) = self.ast.stmt(els) {
            let b = self.block(b, pos);
            self.ast.stmts[els.index()] = Stmt::Block(b);
            return els;
        }
        let stmts = self.list(pos, pos + 1, self.end(els), &[els], true);
        self.stmt(els);
        let block = crate::syntax::ast::Block { lbrace: Pos(pos), stmts, rbrace: Pos(pos) };
        self.ast.add_stmt(Stmt::Block(block), Pos(pos))
    }

    /// Where a statement begins.
    fn start(&self, s: StmtId) -> u32 {
        let first = |l: List<ExprId>| self.ast.list(l).first().map(|e| self.ast.start_pos(*e));
        let pos = match self.ast.stmt(s) {
            Stmt::Expr(e) | Stmt::IncDec { x: e, .. } | Stmt::Send { chan: e, .. } => {
                Some(self.ast.start_pos(e))
            }
            Stmt::Assign { lhs, .. } => first(lhs),
            Stmt::Labeled { label, .. } => Some(self.ast.ident(label).pos),
            Stmt::Block(b) => Some(b.lbrace),
            _ => None,
        };
        pos.unwrap_or(self.ast.stmt_pos(s)).0
    }

    /// Where a statement ends.
    fn end(&self, s: StmtId) -> u32 {
        match self.ast.stmt(s) {
            Stmt::Block(b) | Stmt::For { body: b, .. } | Stmt::Range { body: b, .. } => b.rbrace.0 + 1,
            Stmt::If { then, els, .. } => els.map_or(then.rbrace.0 + 1, |els| self.end(els)),
            Stmt::Switch { rbrace, .. } | Stmt::TypeSwitch { rbrace, .. } | Stmt::Select { rbrace, .. } => {
                rbrace.0 + 1
            }
            Stmt::Labeled { stmt, .. } => match self.ast.stmt(stmt) {
                Stmt::Empty => self.start(s),
                _ => self.end(stmt),
            },
            Stmt::Empty => self.start(s),
            _ => self.tokens.statement_end(self.start(s)),
        }
    }

    /// Where the block ends that a statement is the last of.
    fn boundary(&self, s: StmtId) -> u32 {
        let literal = |s: Option<StmtId>| s.and_then(|s| self.literal_in(s));
        let in_expr = |e: Option<ExprId>| e.and_then(|e| self.literal_in_expr(e));
        match self.ast.stmt(s) {
            Stmt::Block(b) => b.lbrace.0,
            Stmt::If { init, cond, then, .. } => {
                literal(init).or_else(|| in_expr(Some(cond))).unwrap_or(then.lbrace.0)
            }
            Stmt::For { init, cond, post, body } => {
                literal(init).or_else(|| in_expr(cond)).or_else(|| literal(post)).unwrap_or(body.lbrace.0)
            }
            Stmt::Range { x, body, .. } => in_expr(Some(x)).unwrap_or(body.lbrace.0),
            Stmt::Switch { init, tag, rbrace, .. } => {
                literal(init).or_else(|| in_expr(tag)).unwrap_or_else(|| self.tokens.lbrace(rbrace.0))
            }
            Stmt::TypeSwitch { init, rbrace, .. } => {
                literal(init).unwrap_or_else(|| self.tokens.lbrace(rbrace.0))
            }
            Stmt::Select { rbrace, .. } => self.tokens.lbrace(rbrace.0),
            Stmt::Labeled { stmt, .. } => self.boundary(stmt),
            _ => self.literal_in(s).unwrap_or_else(|| self.end(s)),
        }
    }

    /// Whether a statement decides how to go on, or has code of its own within.
    fn decides(&self, s: StmtId) -> bool {
        match self.ast.stmt(s) {
            Stmt::Block(_)
            | Stmt::Branch { .. }
            | Stmt::For { .. }
            | Stmt::If { .. }
            | Stmt::Labeled { .. }
            | Stmt::Range { .. }
            | Stmt::Switch { .. }
            | Stmt::Select { .. }
            | Stmt::TypeSwitch { .. } => true,
            Stmt::Expr(e) if self.is_panic(e) => true,
            _ => self.literal_in(s).is_some(),
        }
    }

    fn is_panic(&self, e: ExprId) -> bool {
        let Expr::Call { fun, args, .. } = self.ast.expr(e) else { return false };
        matches!(self.ast.expr(fun), Expr::Ident(id) if self.ast.ident(id).name == self.panic)
            && args.len == 1
    }

    fn is_control(&self, s: StmtId) -> bool {
        use Stmt::*;
        matches!(
            self.ast.stmt(s),
            For { .. } | Range { .. } | Switch { .. } | Select { .. } | TypeSwitch { .. }
        )
    }
}

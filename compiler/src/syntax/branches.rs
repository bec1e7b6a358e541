//! Where break, continue, goto and fallthrough may lead, and that each label
//! is declared once and used. As in gc this is part of parsing a function's
//! body: what is found is told beside syntax errors, and the checker relies on it.

use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::printer::exprs_string;
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::{Interner, Symbol};
use std::ops::Range;

/// Checks the bodies of the functions among the declarations and, each for
/// itself, of the function literals among `exprs`.
pub fn check(
    ast: &Ast,
    syms: &Interner,
    file: &SourceFile,
    decls: List<Decl>,
    exprs: Range<usize>,
    diags: &mut Vec<Diagnostic>,
) {
    let declared = ast.list(decls).iter().filter_map(|d| match d {
        Decl::Func(FuncDecl { body: Body::Block(b), .. }) => Some(*b),
        _ => None,
    });
    let literals = ast.exprs.slice(exprs).iter().filter_map(|e| match e {
        Expr::FuncLit { body, .. } => Some(*body),
        _ => None,
    });
    // A body is checked at its end.
    let mut bodies: Vec<Block> = declared.chain(literals).collect();
    bodies.sort_by_key(|b| b.rbrace);
    for body in bodies {
        check_body(ast, syms, file, body, diags);
    }
}

/// Checks one function's body.
pub fn check_body(ast: &Ast, syms: &Interner, file: &SourceFile, body: Block, diags: &mut Vec<Diagnostic>) {
    let mut c = Branches { ast, syms, file, diags, labels: vec![], blocks: vec![] };
    for goto in c.body(body) {
        let ident = ast.ident(goto);
        let name = syms.text(ident.name);
        match c.labels.iter().position(|l| l.name == ident.name) {
            Some(l) => {
                c.labels[l].used = true;
                let start = c.place(c.blocks[c.labels[l].block].start);
                let msg = format!("goto {name} jumps into block starting at {start}");
                c.error(ident.pos, Code::JumpIntoBlock, msg);
            }
            None => c.error(ident.pos, Code::UndeclaredLabel, format!("label {name} not defined")),
        }
    }
    for l in std::mem::take(&mut c.labels).into_iter().filter(|l| !l.used) {
        let msg = format!("label {} defined and not used", syms.text(l.name));
        c.error(l.pos, Code::UnusedLabel, msg);
    }
}

/// A label's declaration.
struct Label {
    name: Symbol,
    pos: Pos,
    /// What it labels.
    stmt: StmtId,
    /// The block that it stands in.
    block: usize,
    used: bool,
}

/// A block, with the label of the statement whose body it is.
struct Scope {
    parent: Option<usize>,
    start: Pos,
    label: Option<Symbol>,
}

/// What unlabelled branches lead to.
#[derive(Clone, Copy, Default)]
struct Targets {
    breaks: Option<Breakable>,
    continues: bool,
    /// The clause of a switch whose own statements these are.
    case: Option<u32>,
}

#[derive(Clone, Copy)]
enum Breakable {
    /// With so many clauses.
    Switch(u32),
    TypeSwitch,
    Other,
}

struct Branches<'a> {
    ast: &'a Ast,
    syms: &'a Interner,
    file: &'a SourceFile,
    diags: &'a mut Vec<Diagnostic>,
    labels: Vec<Label>,
    blocks: Vec<Scope>,
}

/// The gotos of a block whose label was not seen yet, and the variable that
/// was declared last.
#[derive(Default)]
struct Forward {
    gotos: Vec<IdentId>,
    /// Those that stand before the variable.
    over: Vec<IdentId>,
    variable: Option<(String, Pos)>,
}

/// A block that is still to be entered.
struct Inner {
    targets: Targets,
    label: Option<Symbol>,
    start: Pos,
    stmts: Stmts,
}

enum Stmts {
    List(List<StmtId>),
    One(StmtId),
}

impl Inner {
    fn new(targets: Targets, label: Option<Symbol>, start: Pos, list: List<StmtId>) -> Inner {
        Inner { targets, label, start, stmts: Stmts::List(list) }
    }
}

/// A block that is being walked over.
struct Frame {
    block: usize,
    targets: Targets,
    stmts: Vec<StmtId>,
    next: usize,
    /// The blocks within the statement before `next`, the next one last.
    inner: Vec<Inner>,
    fwd: Forward,
}

impl Forward {
    fn declared(&mut self, name: String, pos: Pos) {
        self.variable = Some((name, pos));
        self.over.clone_from(&self.gotos);
    }
}

impl Branches<'_> {
    fn error(&mut self, pos: Pos, code: Code, msg: impl Into<String>) {
        self.diags.push(Diagnostic::new(code, pos, msg));
    }

    fn place(&self, pos: Pos) -> String {
        self.file.position(pos).to_string()
    }

    /// Walks over a function's body, without recursion however deep it nests.
    /// Gives the gotos whose label is declared in none of the blocks around them.
    fn body(&mut self, body: Block) -> Vec<IdentId> {
        let all = Inner::new(Targets::default(), None, body.lbrace, body.stmts);
        let mut frames = vec![self.enter(None, all)];
        loop {
            let Some(frame) = frames.last_mut() else { return vec![] };
            if let Some(inner) = frame.inner.pop() {
                let me = frame.block;
                frames.push(self.enter(Some(me), inner));
                continue;
            }
            if let Some(&s) = frame.stmts.get(frame.next) {
                frame.next += 1;
                self.stmt(frame, s);
                // The first is entered first.
                frame.inner.reverse();
                continue;
            }
            let gotos = std::mem::take(&mut frame.fwd.gotos);
            frames.pop();
            match frames.last_mut() {
                Some(outer) => outer.fwd.gotos.extend(gotos),
                None => return gotos,
            }
        }
    }

    fn enter(&mut self, parent: Option<usize>, inner: Inner) -> Frame {
        self.blocks.push(Scope { parent, start: inner.start, label: inner.label });
        let mut stmts = match inner.stmts {
            Stmts::List(list) => self.ast.list(list).to_vec(),
            Stmts::One(s) => vec![s],
        };
        while stmts.pop_if(|s| matches!(self.ast.stmt(*s), Stmt::Empty)).is_some() {}
        Frame {
            block: self.blocks.len() - 1,
            targets: inner.targets,
            stmts,
            next: 0,
            inner: vec![],
            fwd: Forward::default(),
        }
    }

    fn stmt(&mut self, frame: &mut Frame, mut s: StmtId) {
        let (me, targets, last) = (frame.block, frame.targets, frame.next == frame.stmts.len());
        let mut label = None;
        while let Stmt::Labeled { label: id, stmt } = self.ast.stmt(s) {
            let ident = self.ast.ident(id);
            if ident.name != Symbol::BLANK {
                self.declare(me, id, stmt, &mut frame.fwd);
                label = Some(ident.name);
            }
            s = stmt;
        }
        let plain = Targets { case: None, ..targets };
        match self.ast.stmt(s) {
            Stmt::Decl(decls) => {
                let mut vars = self.ast.list(decls).iter().filter_map(|d| match d {
                    Decl::Var { names, .. } => self.ast.list(*names).first(),
                    _ => None,
                });
                if let Some(&id) = vars.next() {
                    let ident = self.ast.ident(id);
                    frame.fwd.declared(self.syms.text(ident.name).into(), ident.pos);
                }
            }
            Stmt::Assign { op: AssignOp::Define, lhs, .. } => {
                frame.fwd.declared(exprs_string(self.ast, self.syms, lhs), self.ast.stmt_pos(s));
            }
            Stmt::Branch { kind, label: None } => {
                self.plain_branch(kind, targets, last, self.ast.stmt_pos(s))
            }
            Stmt::Branch { kind, label: Some(id) } => self.labelled_branch(me, kind, id, &mut frame.fwd),
            Stmt::Block(b) => frame.inner.push(Inner::new(plain, label, b.lbrace, b.stmts)),
            Stmt::If { then, els, .. } => {
                frame.inner.push(Inner::new(plain, label, then.lbrace, then.stmts));
                if let Some(e) = els {
                    // An else branch is a block around one statement.
                    let start = self.ast.stmt_pos(e);
                    frame.inner.push(Inner { targets: plain, label, start, stmts: Stmts::One(e) });
                }
            }
            Stmt::For { body, .. } | Stmt::Range { body, .. } => {
                let targets = Targets { breaks: Some(Breakable::Other), continues: true, case: None };
                frame.inner.push(Inner::new(targets, label, body.lbrace, body.stmts));
            }
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                let by_value = matches!(self.ast.stmt(s), Stmt::Switch { .. });
                let breaks =
                    Some(if by_value { Breakable::Switch(clauses.len) } else { Breakable::TypeSwitch });
                for (c, case) in self.ast.list(clauses).iter().zip(0..) {
                    let targets = Targets { breaks, case: Some(case), ..targets };
                    frame.inner.push(Inner::new(targets, label, c.pos, c.body));
                }
            }
            Stmt::Select { clauses, .. } => {
                let targets = Targets { breaks: Some(Breakable::Other), ..plain };
                for c in self.ast.list(clauses) {
                    frame.inner.push(Inner::new(targets, label, c.pos, c.body));
                }
            }
            _ => {}
        }
    }

    /// Declares a label, at which gotos of this block and those within may have aimed.
    fn declare(&mut self, me: usize, id: IdentId, stmt: StmtId, fwd: &mut Forward) {
        let ident = self.ast.ident(id);
        let name = self.syms.text(ident.name);
        let known = self.labels.iter().position(|l| l.name == ident.name);
        let l = match known {
            Some(l) => {
                let place = self.place(self.labels[l].pos);
                let msg = format!("label {name} already defined at {place}");
                self.error(ident.pos, Code::DuplicateLabel, msg);
                l
            }
            None => {
                self.labels.push(Label { name: ident.name, pos: ident.pos, stmt, block: me, used: false });
                self.labels.len() - 1
            }
        };
        for goto in std::mem::take(&mut fwd.gotos) {
            let to = self.ast.ident(goto);
            if to.name != ident.name {
                fwd.gotos.push(goto);
                continue;
            }
            self.labels[l].used = true;
            if let Some((var, pos)) = fwd.variable.as_ref().filter(|_| fwd.over.contains(&goto)) {
                let msg = format!("goto {name} jumps over declaration of {var} at {}", self.place(*pos));
                self.error(to.pos, Code::JumpOverDecl, msg);
            }
        }
    }

    fn plain_branch(&mut self, kind: BranchKind, targets: Targets, last: bool, pos: Pos) {
        let (code, msg) = match kind {
            BranchKind::Break if targets.breaks.is_none() => {
                (Code::MisplacedBreak, "break is not in a loop, switch, or select")
            }
            BranchKind::Continue if !targets.continues => {
                (Code::MisplacedContinue, "continue is not in a loop")
            }
            BranchKind::Fallthrough => {
                let msg = match (targets.breaks, targets.case) {
                    (Some(Breakable::TypeSwitch), _) => "cannot fallthrough in type switch",
                    (Some(Breakable::Switch(count)), Some(case)) if last => {
                        if case + 1 < count {
                            return;
                        }
                        "cannot fallthrough final case in switch"
                    }
                    _ => "fallthrough statement out of place",
                };
                (Code::MisplacedFallthrough, msg)
            }
            _ => return,
        };
        self.error(pos, code, msg);
    }

    fn labelled_branch(&mut self, me: usize, kind: BranchKind, id: IdentId, fwd: &mut Forward) {
        let ident = self.ast.ident(id);
        let name = self.syms.text(ident.name);
        let known = self.labels.iter().position(|l| l.name == ident.name);
        if let Some(l) = known {
            // Also by a branch that cannot lead there.
            self.labels[l].used = true;
        }
        if kind == BranchKind::Goto {
            // Backwards, in this block or out to one around it.
            let reached = known.is_some_and(|l| self.around(me).any(|b| b == self.labels[l].block));
            if !reached {
                fwd.gotos.push(id);
            }
            return;
        }
        let word = if kind == BranchKind::Break { "break" } else { "continue" };
        let Some(l) = known else {
            let msg = format!("{word} label not defined: {name}");
            return self.error(ident.pos, Code::UndeclaredLabel, msg);
        };
        let encloses = self.around(me).any(|b| self.blocks[b].label == Some(ident.name));
        let fits = match self.ast.stmt(self.labels[l].stmt) {
            Stmt::For { .. } | Stmt::Range { .. } => true,
            Stmt::Switch { .. } | Stmt::TypeSwitch { .. } | Stmt::Select { .. } => kind == BranchKind::Break,
            _ => false,
        };
        if !encloses || !fits {
            self.error(ident.pos, Code::MisplacedLabel, format!("invalid {word} label {name}"));
        }
    }

    /// The block and those around it.
    fn around(&self, block: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(block), |&b| self.blocks[b].parent)
    }
}

//! Labels: that each is declared once and used, and where break, continue and
//! goto may lead.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;

struct Label {
    name: Symbol,
    pos: Pos,
    stmt: StmtId,
    used: bool,
    /// The block it stands in, as an index in `Labels::blocks`.
    block: usize,
}

struct LabelBlock {
    parent: Option<usize>,
    start: Pos,
    /// The labelled statement whose body the block is.
    of: Option<StmtId>,
}

/// A goto whose label was not seen yet.
struct Forward {
    label: IdentId,
    block: usize,
    /// A variable declared after it in its block, and where.
    jumped: Option<(Symbol, Pos)>,
}

#[derive(Default)]
struct Labels {
    labels: Vec<Label>,
    blocks: Vec<LabelBlock>,
    forward: Vec<Forward>,
}

impl<'a> Checker<'a> {
    /// Checks the labels of a function's body.
    pub(super) fn labels(&mut self, body: Block) {
        let mut ls = Labels::default();
        self.label_block(&mut ls, None, body.lbrace, None, body.stmts);
        for f in std::mem::take(&mut ls.forward) {
            let ident = self.ast.ident(f.label);
            let name = self.text(ident.name);
            match ls.labels.iter_mut().find(|l| l.name == ident.name) {
                Some(l) => {
                    l.used = true;
                    let start = self.place(ls.blocks[l.block].start);
                    let msg = format!("goto {name} jumps into block starting at {start}");
                    self.err(ident.pos, Code::JumpIntoBlock, msg);
                }
                None => self.err(ident.pos, Code::UndeclaredLabel, format!("label {name} not defined")),
            }
        }
        for l in &ls.labels {
            if !l.used {
                let msg = format!("label {} defined and not used", self.text(l.name));
                self.soft_err(l.pos, Code::UnusedLabel, msg);
            }
        }
    }

    fn label_block(
        &mut self,
        ls: &mut Labels,
        parent: Option<usize>,
        start: Pos,
        of: Option<StmtId>,
        list: List<StmtId>,
    ) {
        ls.blocks.push(LabelBlock { parent, start, of });
        let me = ls.blocks.len() - 1;
        for i in list.range() {
            self.label_stmt(ls, me, self.ast.stmt_lists[i], None);
        }
    }

    /// `of`: the labelled statement this is the statement of.
    fn label_stmt(&mut self, ls: &mut Labels, me: usize, s: StmtId, of: Option<StmtId>) {
        let mut declared = |name: Symbol, pos: Pos| {
            for f in ls.forward.iter_mut().filter(|f| f.block == me) {
                f.jumped = Some((name, pos));
            }
        };
        match self.ast.stmt(s) {
            Stmt::Decl(decls) => {
                for d in self.ast.list(decls) {
                    if let Decl::Var { names, .. } = d
                        && let Some(&id) = self.ast.list(*names).first()
                    {
                        declared(self.ast.ident(id).name, self.ast.ident(id).pos);
                    }
                }
            }
            Stmt::Assign { op: AssignOp::Define, lhs, .. } => {
                if let Some(&e) = self.ast.list(lhs).first()
                    && let Expr::Ident(id) = self.ast.expr(e)
                {
                    declared(self.ast.ident(id).name, self.ast.stmt_pos(s));
                }
            }
            Stmt::Labeled { label, stmt } => {
                let ident = self.ast.ident(label);
                let name = self.text(ident.name);
                if ident.name != Symbol::BLANK {
                    match ls.labels.iter().find(|l| l.name == ident.name) {
                        Some(l) => {
                            let place = self.place(l.pos);
                            let msg = format!("label {name} already defined at {place}");
                            self.err(ident.pos, Code::DuplicateLabel, msg);
                        }
                        None => {
                            ls.labels.push(Label {
                                name: ident.name,
                                pos: ident.pos,
                                stmt: s,
                                used: false,
                                block: me,
                            });
                            self.resolve_forward(ls, me, ident.name);
                        }
                    }
                }
                self.label_stmt(ls, me, stmt, Some(s));
            }
            Stmt::Branch { kind, label: Some(label) } => self.label_branch(ls, me, kind, label),
            Stmt::Block(b) => self.label_block(ls, Some(me), b.lbrace, of, b.stmts),
            Stmt::If { then, els, .. } => {
                self.label_block(ls, Some(me), then.lbrace, None, then.stmts);
                if let Some(e) = els {
                    self.label_stmt(ls, me, e, None);
                }
            }
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                for i in clauses.range() {
                    let c = self.ast.cases[i];
                    self.label_block(ls, Some(me), c.pos, of, c.body);
                }
            }
            Stmt::Select { clauses, .. } => {
                for i in clauses.range() {
                    let c = self.ast.comms[i];
                    self.label_block(ls, Some(me), c.pos, of, c.body);
                }
            }
            Stmt::For { body, .. } | Stmt::Range { body, .. } => {
                self.label_block(ls, Some(me), body.lbrace, of, body.stmts)
            }
            _ => {}
        }
    }

    /// Gotos that wait for the label `name`, now declared in block `me`.
    fn resolve_forward(&mut self, ls: &mut Labels, me: usize, name: Symbol) {
        let mut rest = vec![];
        for f in std::mem::take(&mut ls.forward) {
            let ident = self.ast.ident(f.label);
            if ident.name != name || !inside(ls, f.block, me) {
                rest.push(f);
                continue;
            }
            if let Some(l) = ls.labels.iter_mut().find(|l| l.name == name) {
                l.used = true;
            }
            if let Some((var, pos)) = f.jumped.filter(|_| f.block == me) {
                let msg = format!(
                    "goto {} jumps over declaration of {} at {}",
                    self.text(name),
                    self.text(var),
                    self.place(pos)
                );
                self.err(ident.pos, Code::JumpOverDecl, msg);
            }
        }
        ls.forward = rest;
    }

    fn label_branch(&mut self, ls: &mut Labels, me: usize, kind: BranchKind, label: IdentId) {
        let ident = self.ast.ident(label);
        let name = self.text(ident.name);
        if kind == BranchKind::Goto {
            // Backwards, out to an enclosing block.
            let target = ls.labels.iter().position(|l| l.name == ident.name);
            match target {
                Some(i) if inside(ls, me, ls.labels[i].block) => ls.labels[i].used = true,
                _ => ls.forward.push(Forward { label, block: me, jumped: None }),
            }
            return;
        }
        // The label must be that of a statement around.
        let mut at = Some(me);
        let mut around = None;
        while let Some(b) = at {
            if let Some(s) = ls.blocks[b].of
                && let Stmt::Labeled { label: l, .. } = self.ast.stmt(s)
                && self.ast.ident(l).name == ident.name
            {
                around = Some(s);
                break;
            }
            at = ls.blocks[b].parent;
        }
        let word = if kind == BranchKind::Break { "break" } else { "continue" };
        let known = ls.labels.iter_mut().find(|l| l.name == ident.name);
        match (around, known) {
            (Some(s), known) => {
                let Stmt::Labeled { stmt, .. } = self.ast.stmt(s) else { return };
                let stmt = self.ast.stmt(stmt);
                if let Some(l) = known
                    && l.stmt == s
                {
                    l.used = true;
                }
                let ok = match stmt {
                    Stmt::For { .. } | Stmt::Range { .. } => true,
                    Stmt::Switch { .. } | Stmt::TypeSwitch { .. } | Stmt::Select { .. } => {
                        kind == BranchKind::Break
                    }
                    _ => false,
                };
                if !ok {
                    self.err(ident.pos, Code::MisplacedLabel, format!("invalid {word} label {name}"));
                }
            }
            (None, Some(l)) => {
                l.used = true;
                self.err(ident.pos, Code::MisplacedLabel, format!("invalid {word} label {name}"));
            }
            (None, None) => {
                self.err(ident.pos, Code::UndeclaredLabel, format!("{word} label not defined: {name}"));
            }
        }
    }
}

/// True if block `b` is `outer` or lies within it.
fn inside(ls: &Labels, b: usize, outer: usize) -> bool {
    let mut at = Some(b);
    while let Some(i) = at {
        if i == outer {
            return true;
        }
        at = ls.blocks[i].parent;
    }
    false
}

//! Counting loops: `for …; i < n; i++` and the like, whose step and test are one
//! instruction. What that instruction names, the limit and the step, stays where
//! it is for as long as the loop runs, or is loaded before it.

use super::asm::Label;
use super::expr::Num;
use super::func::{FnCx, Res, Slot};
use super::place::Place;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::info::Mode;
use crate::types::object::Builtin;
use crate::types::repr::Type;
use gopark_bytecode::ops::Op;

/// What a counting loop adds.
enum Step {
    By(i64),
    Of(ExprId),
}

/// A counting loop's step and test in one instruction.
pub(super) struct Counting {
    pos: Pos,
    op: Op,
    i: Slot,
    /// The register that is added, where `op` takes one.
    step: Option<Slot>,
    /// A register, or the immediate that `op` takes.
    limit: u16,
}

impl FnCx<'_> {
    /// `i++` and `i < n`, or `i += k` and `i <= n` and the like, as one
    /// instruction, if that is what post and cond are. Constants that do not fit
    /// into it are loaded here, before the loop.
    pub(super) fn counting(&mut self, post: StmtId, cond: ExprId) -> Res<Option<Counting>> {
        let Expr::Binary { op, x: cx, y: limit } = self.node(self.unparen(cond)) else { return Ok(None) };
        let (x, step) = match self.lw.sess.ast.stmt(post) {
            Stmt::IncDec { x, inc } => (x, if inc { Step::By(1) } else { Step::By(-1) }),
            Stmt::Assign { op: AssignOp::Op(op @ (BinaryOp::Add | BinaryOp::Sub)), lhs, rhs } => {
                let (x, k) = (self.list(lhs)[0], self.list(rhs)[0]);
                match (op, self.const_int(k)) {
                    (BinaryOp::Add, Some(k)) => (x, Step::By(k)),
                    (_, Some(k)) if k != i64::MIN => (x, Step::By(-k)),
                    (BinaryOp::Add, None) => (x, Step::Of(k)),
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        let (Expr::Ident(a), Expr::Ident(b)) = (self.node(self.unparen(x)), self.node(self.unparen(cx)))
        else {
            return Ok(None);
        };
        if self.obj(a) != self.obj(b) || self.lw.sess.info.tv(cond).constant().is_some() {
            return Ok(None);
        }
        let t = self.ty(x);
        if self.num(t) != Num::Int(64) {
            return Ok(None);
        }
        let Place::Slot(i) = self.place(x)? else { return Ok(None) };
        let pos = self.lw.sess.ast.stmt_pos(post);
        let small = self.const_int(limit).and_then(|k| {
            let (op, k) = match (&step, op) {
                (Step::By(1), BinaryOp::Lt) => (Op::IncLoopLtI, k),
                (Step::By(1), BinaryOp::Le) => (Op::IncLoopLtI, k.checked_add(1)?),
                (Step::By(-1), BinaryOp::Ge) => (Op::DecLoopGeI, k),
                (Step::By(-1), BinaryOp::Gt) => (Op::DecLoopGeI, k.checked_add(1)?),
                _ => return None,
            };
            Some((op, i16::try_from(k).ok()?))
        });
        if let Some((op, k)) = small {
            return Ok(Some(Counting { pos, op, i, step: None, limit: k as u16 }));
        }
        let Some(limit) = self.stays(limit)? else { return Ok(None) };
        let op = match (&step, op) {
            _ if limit == i => return Ok(None),
            (Step::By(1), BinaryOp::Lt) => Op::IncLoopLt,
            (Step::By(1), BinaryOp::Le) => Op::IncLoopLe,
            (_, BinaryOp::Lt) => Op::AddLoopLt,
            (_, BinaryOp::Le) => Op::AddLoopLe,
            (_, BinaryOp::Gt) => Op::AddLoopGt,
            (_, BinaryOp::Ge) => Op::AddLoopGe,
            _ => return Ok(None),
        };
        let step = match step {
            _ if matches!(op, Op::IncLoopLt | Op::IncLoopLe) => None,
            Step::By(k) => {
                let s = self.alloc(1);
                self.imm(s, k);
                Some(s)
            }
            Step::Of(e) => match self.stays(e)? {
                Some(s) => Some(s),
                None => return Ok(None),
            },
        };
        Ok(Some(Counting { pos, op, i, step, limit }))
    }

    /// The register that holds `e` whenever it is evaluated: a variable's own, the
    /// length's of a variable, or one that a constant is loaded into now.
    fn stays(&mut self, e: ExprId) -> Res<Option<Slot>> {
        let e = self.unparen(e);
        if let Some(k) = self.const_int(e) {
            let s = self.alloc(1);
            self.imm(s, k);
            return Ok(Some(s));
        }
        let place = match self.node(e) {
            Expr::Ident(_) => self.place(e)?,
            Expr::Call { fun, args, .. } => {
                let word = match self.lw.sess.info.tv(fun).mode {
                    Mode::Builtin(Builtin::Len) => 1,
                    Mode::Builtin(Builtin::Cap) => 2,
                    _ => return Ok(None),
                };
                let s = self.list(args)[0];
                let st = self.ty(s);
                match (self.under(st), self.node(self.unparen(s))) {
                    (Type::Slice(_) | Type::Basic(_), Expr::Ident(_)) => match self.place(s)? {
                        Place::Slot(s) => Place::Slot(s + word),
                        p => p,
                    },
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        Ok(match place {
            Place::Slot(s) => Some(s),
            _ => None,
        })
    }

    /// The step and the test of a counting loop, jumping to `start`.
    pub(super) fn count_on(&mut self, c: Counting, start: Label) {
        self.at(c.pos);
        match c.step {
            Some(step) => self.asm.far_branch(c.op, c.i, step, c.limit, start),
            None => self.asm.branch(c.op, c.i, c.limit, start, &[]),
        }
    }
}

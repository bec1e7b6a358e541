//! Order of evaluation, as gc has it where the specification leaves it open:
//! of the expressions of a statement, what calls, receives, slices and the like
//! has its turn first, from left to right; variables are read, pointers followed
//! and elements looked up after that.
//!
//! What had its turn is remembered in `FnCx::done`, where `value` and `place`
//! find it.

use super::func::{FnCx, Res, Slot};
use crate::syntax::ast::*;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::Builtin;
use crate::types::repr::{BasicKind, Type, TypeId};

impl FnCx<'_> {
    /// Runs `f`, which lowers the expressions `roots`, after everything in them
    /// had its turn; the last of them itself only if `all`: where `f` takes its
    /// value at once that is not needed.
    pub fn in_order<T>(
        &mut self,
        roots: &[ExprId],
        all: bool,
        f: impl FnOnce(&mut Self) -> Res<T>,
    ) -> Res<T> {
        let outer = std::mem::take(&mut self.done);
        let r = self.turns(roots, all).and_then(|()| f(self));
        self.done = outer;
        r
    }

    fn turns(&mut self, roots: &[ExprId], all: bool) -> Res<()> {
        let [before @ .., last] = roots else { return Ok(()) };
        if !roots.iter().any(|e| self.has_effect(*e)) {
            return Ok(());
        }
        before.iter().try_for_each(|e| self.turn(*e))?;
        if all { self.turn(*last) } else { self.parts(*last) }
    }

    /// Gives what is in `e` its turn.
    pub fn turn(&mut self, e: ExprId) -> Res<()> {
        let e = self.unparen(e);
        let tv = self.lw.sess.info.tv(e);
        if tv.is_type() || matches!(tv.mode, Mode::Constant(_) | Mode::NilValue) {
            return Ok(());
        }
        if !self.has_turn(e) {
            return self.parts(e);
        }
        let t = self.lw.sess.info.type_of(e);
        if matches!(self.lw.sess.types.get(t), Type::Tuple(_)) {
            // The operands of a call, all at once.
            return Ok(());
        }
        self.parts(e)?;
        let v = self.kept(|fx| fx.value(e, None))?;
        self.done.insert(e, v);
        Ok(())
    }

    /// Runs `f`, whose values are kept while something else may be stored.
    pub fn kept<T>(&mut self, f: impl FnOnce(&mut Self) -> Res<T>) -> Res<T> {
        let outer = std::mem::replace(&mut self.keep, true);
        let r = f(self);
        self.keep = outer;
        r
    }

    /// Gives what is below `e` its turn. Calls see to their operands themselves,
    /// `&&` and `||` are conditions, and map literals go element by element.
    pub fn parts(&mut self, e: ExprId) -> Res<()> {
        let e = self.unparen(e);
        let tv = self.lw.sess.info.tv(e);
        if tv.is_type() || matches!(tv.mode, Mode::Constant(_) | Mode::NilValue) {
            return Ok(());
        }
        match self.node(e) {
            Expr::Call { fun, .. } if self.lw.sess.info.tv(fun).mode != Mode::TypeExpr => Ok(()),
            Expr::Binary { .. } | Expr::CompositeLit { .. } if self.has_turn(e) => Ok(()),
            Expr::Unary { x, .. } | Expr::Star(x) | Expr::TypeAssert { x, .. } => self.turn(x),
            Expr::Selector { x, .. } => match self.lw.sess.info.selections.get(&e).map(|s| s.kind) {
                Some(SelectionKind::FieldVal | SelectionKind::MethodVal) => self.turn(x),
                _ => Ok(()),
            },
            Expr::Index { x, indices } => {
                let xt = self.lw.sess.info.type_of(x);
                if matches!(self.lw.sess.types.under(xt), Type::Signature(_)) {
                    return Ok(());
                }
                self.turn(x)?;
                self.each(indices)
            }
            Expr::Slice { x, lo, hi, max, .. } => {
                self.turn(x)?;
                for i in [lo, hi, max].into_iter().flatten() {
                    self.turn(i)?;
                }
                Ok(())
            }
            // Long chains lean to the left: no recursion along them.
            Expr::Binary { mut x, y, .. } => {
                let mut right = vec![y];
                loop {
                    x = self.unparen(x);
                    match self.node(x) {
                        Expr::Binary { x: left, y, .. } if !self.has_turn(x) => {
                            right.push(y);
                            x = left;
                        }
                        _ => break,
                    }
                }
                self.turn(x)?;
                right.into_iter().rev().try_for_each(|y| self.turn(y))
            }
            Expr::CompositeLit { elts, .. } => {
                let t = self.ty(e);
                let fields = matches!(self.under(t), Type::Struct(_));
                for x in self.list(elts) {
                    match self.node(x) {
                        Expr::KeyValue { value, .. } if fields => self.turn(value)?,
                        Expr::KeyValue { key, value } => {
                            self.turn(key)?;
                            self.turn(value)?;
                        }
                        _ => self.turn(x)?,
                    }
                }
                Ok(())
            }
            Expr::Call { args, .. } => self.each(args),
            _ => Ok(()),
        }
    }

    fn each(&mut self, list: List<ExprId>) -> Res<()> {
        self.list(list).into_iter().try_for_each(|x| self.turn(x))
    }

    /// Where the value of `e` is, if it had its turn.
    pub fn had_turn(&self, e: ExprId) -> Option<Slot> {
        if self.done.is_empty() {
            return None;
        }
        self.done.get(&self.unparen(e)).copied()
    }

    /// Whether gc keeps the value of `e` in a temporary when its turn comes.
    pub fn has_turn(&mut self, e: ExprId) -> bool {
        let e = self.unparen(e);
        let tv = self.lw.sess.info.tv(e);
        if tv.is_type() || matches!(tv.mode, Mode::Constant(_) | Mode::NilValue) {
            return false;
        }
        match self.node(e) {
            Expr::Call { fun, args, .. } => match self.lw.sess.info.tv(fun).mode {
                Mode::TypeExpr => {
                    let x = self.list(args)[0];
                    let (from, to) = (self.ty(x), self.ty(e));
                    self.is_string(from) && matches!(self.under(to), Type::Slice(_))
                }
                Mode::Builtin(b) => !matches!(
                    b,
                    Builtin::UnsafeAdd
                        | Builtin::UnsafeSlice
                        | Builtin::UnsafeSliceData
                        | Builtin::UnsafeString
                        | Builtin::UnsafeStringData
                ),
                _ => true,
            },
            Expr::Unary { op: UnaryOp::Recv, .. } | Expr::Slice { .. } => true,
            Expr::Binary { op, .. } => matches!(op, BinaryOp::AndAnd | BinaryOp::OrOr),
            Expr::TypeAssert { .. } => {
                let t = self.value_type(e);
                !self.is_direct(t)
            }
            Expr::CompositeLit { .. } => {
                let t = self.ty(e);
                matches!(self.under(t), Type::Map { .. })
            }
            _ => false,
        }
    }

    /// Whether an interface's data word is the value of type `t` for gc: pointers
    /// of all kinds, and structs and arrays of just one.
    fn is_direct(&self, t: TypeId) -> bool {
        match self.under(t) {
            Type::Pointer(_) | Type::Map { .. } | Type::Chan { .. } | Type::Signature(_) => true,
            Type::Basic(b) => b.kind == BasicKind::UnsafePointer,
            Type::Struct(s) => match &s.fields[..] {
                [only] => self.is_direct(self.lw.concrete(only.ty, &self.env)),
                _ => false,
            },
            Type::Array { len: 1, elem } => self.is_direct(self.lw.concrete(*elem, &self.env)),
            _ => false,
        }
    }

    /// Whether converting the operand `x` of type `t` to an interface copies it
    /// when its turn comes: gc passes its address then.
    pub fn copied_to_interface(&mut self, x: ExprId, t: TypeId) -> bool {
        let by_address = match self.under(t) {
            Type::Struct(_) | Type::Array { .. } => {
                let l = self.layout(t);
                l.size > 8 || l.pointers && !self.is_direct(t)
            }
            Type::Basic(b) => b.kind == BasicKind::Complex128,
            _ => false,
        };
        by_address && !self.is_variable(x)
    }

    /// True if evaluating `e` may change variables: it calls a function or receives.
    pub fn has_effect(&self, e: ExprId) -> bool {
        self.calls(e, &|b| matches!(b, Builtin::Copy | Builtin::Recover))
    }
}

//! Expressions in the graph: where their values, and what their addresses are taken
//! of, go.

use super::super::{LitKey, Lowerer};
use super::Site;
use super::flow::Flow;
use super::graph::{Hole, Loc};
use crate::syntax::ast::*;
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::repr::{BasicKind, Type, TypeId};

impl Flow<'_> {
    pub fn list<T: Pooled + Clone>(&self, l: List<T>) -> Vec<T> {
        self.lw.ast().list(l).to_vec()
    }
    pub fn type_of(&self, e: ExprId) -> TypeId {
        self.lw.info().type_of(e)
    }

    /// The hole for a value of type `from` that becomes a `to` on its way to `k`.
    pub fn converted(&mut self, k: Hole, from: TypeId, to: TypeId) -> Hole {
        let types = &self.lw.sess.types;
        if k.is_blank() || !types.is_non_tparam_interface(to) || types.is_non_tparam_interface(from) {
            return k;
        }
        // What does not fit the interface's word is copied to the heap.
        match self.lw.small(from) {
            Some(0..=8) => k,
            _ => Hole::HEAP,
        }
    }
    /// `e`, as a value of type `t`, goes to `k`.
    pub fn value_as(&mut self, k: Hole, e: ExprId, t: TypeId) {
        let k = self.converted(k, self.type_of(e), t);
        self.expr(k, e);
    }
    /// Nothing is made of `e`.
    pub fn discard(&mut self, e: ExprId) {
        self.expr(Hole::BLANK, e);
    }
    pub fn discard_opt(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.discard(e);
        }
    }

    /// The value of `e` goes to `k`.
    pub fn expr(&mut self, k: Hole, e: ExprId) {
        let e = self.lw.ast().unparen(e);
        let tv = self.lw.info().tv(e);
        if matches!(tv.mode, Mode::TypeExpr | Mode::Constant(_) | Mode::NilValue) {
            return;
        }
        let k = if k.is_blank() || k.is_addr() {
            k
        } else if !self.lw.has_pointers(tv.ty) {
            Hole::BLANK
        } else if !matches!(self.lw.under(tv.ty), Type::Tuple(_)) && self.lw.small(tv.ty).is_none() {
            Hole::HEAP
        } else {
            k
        };
        match self.lw.ast().expr(e) {
            Expr::Ident(id) => {
                if let Some(loc) = self.variable(id) {
                    self.graph.flow(k, loc);
                }
            }
            Expr::CompositeLit { elts, .. } => self.composite(k, e, tv.ty, elts),
            Expr::FuncLit { ty, body } => drop(self.func_lit(k, e, ty, body)),
            Expr::Selector { x, .. } => self.selector(k, e, x),
            Expr::Index { x, indices } => {
                for i in self.list(indices) {
                    self.discard(i);
                }
                self.element(k, x);
            }
            Expr::Slice { x, lo, hi, max, .. } => {
                for i in [lo, hi, max] {
                    self.discard_opt(i);
                }
                match self.lw.under(self.type_of(x)) {
                    Type::Array { .. } => self.address(k, x),
                    _ => self.expr(k, x),
                }
            }
            Expr::TypeAssert { x, .. } => {
                let t = self.asserted(tv.ty);
                let k = self.unboxed(k, t);
                self.expr(k, x);
            }
            Expr::Call { .. } => self.call(&[k], e),
            Expr::Star(x) => self.expr(k.deref(), x),
            Expr::Unary { op: UnaryOp::And, x } => {
                let x = self.lw.ast().unparen(x);
                if let Expr::CompositeLit { elts, .. } = self.lw.ast().expr(x) {
                    let t = self.type_of(x);
                    let size = self.lw.small(t);
                    let object = self.object(Site::Addressed(x), size);
                    self.graph.flow(k.addr(), object);
                    return self.composite(Hole::at(object), x, t, elts);
                }
                self.address(k, x);
            }
            Expr::Unary { x, .. } => self.discard(x),
            Expr::Binary { op, x, y } => {
                // A string that is added to an empty one may be the result.
                let k = if op == BinaryOp::Add { k } else { Hole::BLANK };
                let (mut right, mut left) = (vec![y], x);
                while let Expr::Binary { op: o, x, y } = self.lw.ast().expr(left)
                    && o == op
                    && self.lw.info().tv(left).constant().is_none()
                {
                    right.push(y);
                    left = x;
                }
                self.expr(k, left);
                for y in right {
                    self.expr(k, y);
                }
            }
            Expr::KeyValue { value, .. } => self.expr(k, value),
            _ => {}
        }
    }

    /// The type of a comma-ok form's first value, or the type itself.
    fn asserted(&self, t: TypeId) -> TypeId {
        match self.lw.sess.types.get(t) {
            Type::Tuple(ps) if !ps.is_empty() => ps[0].ty,
            _ => t,
        }
    }
    /// The hole for an interface of which a `t` is taken.
    pub fn unboxed(&mut self, k: Hole, t: TypeId) -> Hole {
        let inside = self.lw.sess.types.is_non_tparam_interface(t);
        match self.lw.small(t) {
            Some(9..) if !inside && !k.is_blank() => k.deref(),
            _ => k,
        }
    }

    /// What `x[…]` is goes to `k`.
    fn element(&mut self, k: Hole, x: ExprId) {
        match self.lw.under(self.type_of(x)) {
            Type::Slice(_) | Type::Pointer(_) => self.expr(k.deref(), x),
            // What maps hold is in the heap already, and bytes are no addresses.
            Type::Map { .. } | Type::Basic(_) => self.discard(x),
            _ => self.expr(k, x),
        }
    }

    /// The address of `x` goes to `k`.
    pub fn address(&mut self, k: Hole, x: ExprId) {
        let x = self.lw.ast().unparen(x);
        match self.lw.ast().expr(x) {
            Expr::Ident(id) => {
                if let Some(loc) = self.variable(id) {
                    self.graph.flow(k.addr(), loc);
                }
            }
            Expr::Star(p) => self.expr(k, p),
            Expr::Selector { x: base, .. } => match self.lw.info().selections.get(&x).cloned() {
                Some(s) if s.kind == SelectionKind::FieldVal => {
                    if self.through_pointer(&s) {
                        self.reach(k, base, &s);
                    } else {
                        self.address(k, base);
                    }
                }
                _ => self.discard(x),
            },
            Expr::Index { x: base, indices } => {
                for i in self.list(indices) {
                    self.discard(i);
                }
                match self.lw.under(self.type_of(base)) {
                    Type::Array { .. } => self.address(k, base),
                    _ => self.expr(k, base),
                }
            }
            // Of what is no variable a copy's address is taken, in the heap.
            _ => self.expr(Hole::HEAP, x),
        }
    }

    /// True if a pointer is followed from the operand to what is selected.
    pub fn through_pointer(&self, s: &Selection) -> bool {
        s.indirect || self.lw.is_pointer(s.recv)
    }
    /// What `x` holds, or is, on the way through a pointer, goes to `k`: it may be
    /// the first pointer or one behind it.
    fn reach(&mut self, k: Hole, x: ExprId, s: &Selection) {
        if !self.lw.is_pointer(s.recv) {
            // An embedded pointer lies in `x`, which may be any expression.
            return self.expr_unless_far(k, x);
        }
        self.expr(k, x);
    }
    /// As `expr`, of an operand of which only a part is wanted.
    fn expr_unless_far(&mut self, k: Hole, x: ExprId) {
        let t = self.type_of(x);
        let k = if self.lw.small(t).is_none() { Hole::HEAP } else { k };
        self.expr(k, x);
    }

    fn selector(&mut self, k: Hole, e: ExprId, x: ExprId) {
        let Some(s) = self.lw.info().selections.get(&e).cloned() else { return };
        match s.kind {
            SelectionKind::FieldVal if self.through_pointer(&s) => self.reach(k.deref(), x, &s),
            SelectionKind::FieldVal => self.expr_unless_far(k, x),
            // A method value holds its receiver, in the heap.
            SelectionKind::MethodVal if self.lw.takes_address(&s) => self.address(Hole::HEAP, x),
            SelectionKind::MethodVal => self.expr(Hole::HEAP, x),
            SelectionKind::MethodExpr | SelectionKind::QualifiedIdent => {}
        }
    }

    /// A composite literal of type `t`, or of what that points to, goes to `k`.
    fn composite(&mut self, k: Hole, e: ExprId, t: TypeId, elts: List<ExprId>) {
        let elts = self.list(elts);
        let value = |fx: &Self, x: ExprId| match fx.lw.ast().expr(x) {
            Expr::KeyValue { value, .. } => value,
            _ => x,
        };
        match self.lw.under(t) {
            Type::Pointer(elem) => {
                let elem = *elem;
                let size = self.lw.small(elem);
                let object = self.object(Site::Addressed(e), size);
                self.graph.flow(k.addr(), object);
                let Expr::CompositeLit { elts, .. } = self.lw.ast().expr(e) else { return };
                self.composite(Hole::at(object), e, elem, elts);
            }
            Type::Struct(s) => {
                let types: Vec<TypeId> = s.fields.iter().map(|f| f.ty).collect();
                for (i, x) in elts.iter().enumerate() {
                    let ft = match self.lw.ast().expr(*x) {
                        Expr::KeyValue { key, .. } => self.field_type(t, key),
                        _ => types.get(i).copied(),
                    };
                    let x = value(self, *x);
                    match ft {
                        Some(ft) => self.value_as(k, x, ft),
                        None => self.expr(Hole::HEAP, x),
                    }
                }
            }
            Type::Array { elem, .. } => {
                let elem = *elem;
                for x in elts {
                    let x = value(self, x);
                    self.value_as(k, x, elem);
                }
            }
            Type::Slice(elem) => {
                let elem = *elem;
                let n = self.lw.lit_len(&elts);
                let object = self.elements(e, elem, n);
                self.graph.flow(k.addr(), object);
                for x in elts {
                    let x = value(self, x);
                    self.value_as(Hole::at(object), x, elem);
                }
            }
            _ => {
                for x in elts {
                    if let Expr::KeyValue { key, value } = self.lw.ast().expr(x) {
                        self.expr(Hole::HEAP, key);
                        self.expr(Hole::HEAP, value);
                    }
                }
            }
        }
    }

    /// The type of the field that a literal's key names.
    fn field_type(&mut self, t: TypeId, key: ExprId) -> Option<TypeId> {
        let Expr::Ident(id) = self.lw.ast().expr(key) else { return None };
        let name = self.lw.ast().ident(id).name;
        let Type::Struct(s) = self.lw.under(t) else { return None };
        s.fields.iter().find(|f| f.name == name).map(|f| f.ty)
    }

    /// A function literal goes to `k`; says which function it is.
    pub fn func_lit(&mut self, k: Hole, e: ExprId, ty: ExprId, body: Block) -> usize {
        let key = LitKey::of(e);
        let f = self.func(Some(self.cur), self.funcs[self.cur].decl, Some(key));
        let object = self.closure(Site::Expr(e), key);
        self.graph.flow(k.addr(), object);
        self.inside(f, |fx| {
            if let Expr::FuncType(sig) = fx.lw.ast().expr(ty) {
                fx.signature(None, sig);
            }
            fx.block(body.stmts);
        });
        f
    }

    /// The closure object of a literal, and what it captures.
    pub fn closure(&mut self, site: Site, key: LitKey) -> Loc {
        let facts = self.facts();
        let captures = facts.lits.get(&key).map_or(&[][..], |l| &l.captures);
        let mut size = Some(8);
        for obj in captures {
            let cell = facts.vars.get(obj).is_some_and(|f| f.in_cell());
            let n = if cell { Some(8) } else { self.lw.small(self.lw.object(*obj).ty()) };
            size = size.zip(n).map(|(s, n)| s + n.next_multiple_of(8));
        }
        // Without captures nothing is made.
        let object = self.object(site, size.filter(|s| *s > 8));
        for obj in captures {
            let Some(&loc) = self.vars.get(obj) else { continue };
            let k = Hole::at(object);
            let cell = facts.vars.get(obj).is_some_and(|f| f.in_cell());
            self.graph.flow(if cell { k.addr() } else { k }, loc);
        }
        object
    }

    // --- conversions

    /// `T(x)`, where `t` is `T`.
    pub fn conversion(&mut self, k: Hole, x: ExprId, t: TypeId) {
        let from = self.type_of(x);
        if let Type::Basic(b) = self.lw.under(t)
            && b.kind == BasicKind::UnsafePointer
            && matches!(self.lw.under(from), Type::Basic(b) if b.kind == BasicKind::Uintptr)
        {
            return self.unsafe_value(k, x);
        }
        let pointers = self.lw.has_pointers(t);
        match (self.lw.under(from), self.lw.under(t)) {
            // It may become an address again anywhere.
            (Type::Basic(b), _) if b.kind == BasicKind::UnsafePointer && !pointers => {
                self.expr(Hole::HEAP, x)
            }
            // Slices and strings of another kind are copied.
            (Type::Slice(_), Type::Basic(_)) | (Type::Basic(_), Type::Slice(_)) => self.discard(x),
            (Type::Slice(_), Type::Array { .. }) => self.expr(k.deref(), x),
            _ => self.value_as(k, x, t),
        }
    }

    /// A number that was an address in the same expression.
    fn unsafe_value(&mut self, k: Hole, x: ExprId) {
        let x = self.lw.ast().unparen(x);
        match self.lw.ast().expr(x) {
            Expr::Call { fun, args, .. } if self.lw.info().tv(fun).mode == Mode::TypeExpr => {
                for a in self.list(args) {
                    match self.lw.under(self.type_of(a)) {
                        Type::Basic(b) if b.kind == BasicKind::UnsafePointer => self.expr(k, a),
                        _ => self.unsafe_value(k, a),
                    }
                }
            }
            Expr::Binary { x, y, .. } => {
                self.unsafe_value(k, x);
                self.unsafe_value(k, y);
            }
            Expr::Unary { x, .. } => self.unsafe_value(k, x),
            _ => self.discard(x),
        }
    }
}

impl Lowerer {
    /// Number of elements of a slice or array literal.
    pub fn lit_len(&self, elts: &[ExprId]) -> u64 {
        let (mut i, mut max) = (0u64, 0u64);
        for elt in elts {
            if let Expr::KeyValue { key, .. } = self.ast().expr(*elt) {
                i = self.const_int(key).unwrap_or(0) as u64;
            }
            i += 1;
            max = max.max(i);
        }
        max
    }
}

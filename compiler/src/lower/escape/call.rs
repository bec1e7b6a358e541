//! Calls in the graph: what is known of a callee says where its arguments go.

use super::super::{Lowerer, intrinsic};
use super::flow::Flow;
use super::graph::{HEAP, Hole, Leaks};
use super::{Site, Summary};
use crate::syntax::ast::*;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{Builtin, ObjId};
use crate::types::repr::{Type, TypeId};
use gopark_bytecode::DEFER_HEADER;
use std::sync::Arc;

/// What is known of what is called.
enum Callee {
    /// Nothing: all arguments escape, and results come from the heap.
    Unknown,
    /// It is drawn in the same graph.
    Drawn(usize),
    /// It was worked out before.
    Summary(Arc<Summary>),
    /// A single instruction, which stores at its first operand what the others are.
    Intrinsic,
}

impl Lowerer {
    /// `fun` without parentheses and type arguments.
    fn uninstantiated(&self, fun: ExprId) -> ExprId {
        let fun = self.ast().unparen(fun);
        match self.ast().expr(fun) {
            Expr::Index { x, .. } if matches!(self.under(self.info().type_of(x)), Type::Signature(_)) => {
                self.uninstantiated(x)
            }
            _ => fun,
        }
    }

    /// The function or method that is called by name as `fun`.
    pub fn called(&self, fun: ExprId) -> Option<ObjId> {
        let fun = self.uninstantiated(fun);
        let static_func = |o: ObjId| self.object(o).func().is_some_and(|f| !f.is_interface).then_some(o);
        match self.ast().expr(fun) {
            Expr::Ident(id) => static_func(self.info().obj(id)?),
            Expr::Selector { .. } => {
                let s = self.info().selections.get(&fun)?;
                match s.kind {
                    SelectionKind::QualifiedIdent => static_func(s.obj),
                    SelectionKind::MethodVal if !self.sess.types.is_type_param(s.recv) => static_func(s.obj),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

impl Flow<'_> {
    fn callee(&self, fun: ExprId) -> Callee {
        let fun = self.lw.uninstantiated(fun);
        if let Some(obj) = self.lw.called(fun) {
            if let Some(f) = self.together.get(&obj) {
                return Callee::Drawn(*f);
            }
            if let Some(s) = self.lw.summaries.get(&obj) {
                return Callee::Summary(s.clone());
            }
            let o = self.lw.object(obj);
            let pkg = o.pkg.map_or("", |p| &self.lw.sess.types.pkg(p).path);
            let method = o.func().is_some_and(|f| f.is_method);
            if !method && intrinsic::find(pkg, self.lw.obj_name(obj)).is_some() {
                return Callee::Intrinsic;
            }
            return Callee::Unknown;
        }
        if let Expr::Ident(id) = self.lw.ast().expr(fun)
            && let Some(f) = self.lw.info().obj(id).and_then(|o| self.literals.get(&o))
        {
            return Callee::Drawn(*f);
        }
        Callee::Unknown
    }

    /// Where argument `i` goes, counted with the receiver. `ks` are the results' holes.
    fn param(&mut self, callee: &Callee, i: usize, ks: &[Hole]) -> Hole {
        match callee {
            Callee::Unknown => Hole::HEAP,
            Callee::Intrinsic if i == 0 => Hole::BLANK,
            Callee::Intrinsic => Hole::HEAP,
            Callee::Drawn(f) => self.funcs[*f].params.get(i).map_or(Hole::HEAP, |p| Hole::at(*p)),
            Callee::Summary(s) => match s.params.get(i) {
                Some(leaks) => self.leaking(leaks, ks),
                None => Hole::HEAP,
            },
        }
    }

    fn leaking(&mut self, leaks: &Leaks, ks: &[Hole]) -> Hole {
        if *leaks == Leaks::default() {
            return Hole::BLANK;
        }
        let held = self.temporary();
        let deref = |k: Hole, n: u32| (0..n).fold(k, |k, _| k.deref());
        if let Some(n) = leaks.heap {
            self.graph.flow(deref(Hole::at(HEAP), n), held);
        }
        for (k, n) in ks.iter().zip(&leaks.results) {
            if let Some(n) = n {
                self.graph.flow(deref(*k, *n), held);
            }
        }
        Hole::at(held)
    }

    /// The call `e`, now or when this frame is left; its results go to `ks`.
    pub fn call(&mut self, ks: &[Hole], e: ExprId) {
        let Expr::Call { fun, args, dots, .. } = self.lw.ast().expr(e) else { return self.discard(e) };
        let ftv = self.lw.info().tv(fun);
        let args = self.list(args);
        match ftv.mode {
            Mode::TypeExpr => {
                if let Some(x) = args.first() {
                    self.conversion(ks.first().copied().unwrap_or(Hole::BLANK), *x, ftv.ty);
                }
                return;
            }
            Mode::Builtin(b) => {
                return self.builtin(ks.first().copied().unwrap_or(Hole::BLANK), b, e, &args, dots.is_some());
            }
            _ => {}
        }
        let fun = self.lw.uninstantiated(fun);
        let mut callee = self.callee(fun);
        let mut first = 0;
        match self.lw.ast().expr(fun) {
            Expr::FuncLit { ty, body } => {
                let f = self.func_lit(Hole::BLANK, fun, ty, body);
                self.graph.called(self.funcs[f].func);
                callee = Callee::Drawn(f);
            }
            Expr::Selector { x, .. } => match self.lw.info().selections.get(&fun).cloned() {
                Some(s) if s.kind == SelectionKind::MethodVal => {
                    first = 1;
                    let k = self.param(&callee, 0, ks);
                    let by_value = self.lw.object(s.obj).func().is_some_and(|f| !f.ptr_recv.get());
                    if self.lw.takes_address(&s) {
                        self.address(k, x);
                    } else if by_value && self.through_pointer(&s) && !self.lw.sess.types.is_interface(s.recv)
                    {
                        self.expr(k.deref(), x);
                    } else {
                        self.expr(k, x);
                    }
                }
                _ => self.discard(fun),
            },
            _ => self.discard(fun),
        }
        if let Callee::Drawn(f) = callee {
            for (k, r) in ks.iter().zip(self.funcs[f].results.clone()) {
                self.graph.flow(*k, r);
            }
        }
        let (params, variadic) = match self.lw.under(ftv.ty) {
            Type::Signature(s) => (s.params.iter().map(|p| p.ty).collect::<Vec<_>>(), s.variadic),
            _ => (vec![], false),
        };
        let spread = variadic && dots.is_none();
        let fixed = params.len() - spread as usize;
        if let [only] = args[..]
            && let Type::Tuple(ps) = self.lw.sess.types.get(self.type_of(only))
        {
            let from: Vec<TypeId> = ps.iter().map(|p| p.ty).collect();
            let mut holes = vec![];
            for (i, t) in from.iter().enumerate() {
                holes.push(if i < fixed {
                    let k = self.param(&callee, first + i, ks);
                    self.converted(k, *t, params[i])
                } else {
                    Hole::HEAP
                });
            }
            let only = self.lw.ast().unparen(only);
            return self.call(&holes, only);
        }
        for (i, x) in args.iter().enumerate().take(fixed) {
            let k = self.param(&callee, first + i, ks);
            self.value_as(k, *x, params.get(i).copied().unwrap_or(TypeId::INVALID));
        }
        if spread && args.len() > fixed {
            let elem = match params.last().map(|t| self.lw.under(*t)) {
                Some(Type::Slice(elem)) => *elem,
                _ => TypeId::INVALID,
            };
            let k = self.param(&callee, first + fixed, ks);
            let n = (args.len() - fixed) as u64;
            let size = self.lw.small(elem).and_then(|s| s.checked_mul(n));
            let object = self.object(Site::Pack(e), size);
            self.graph.flow(k.addr(), object);
            for x in &args[fixed..] {
                self.value_as(Hole::at(object), *x, elem);
            }
        }
    }

    /// Bytes of the record of a deferred call.
    pub fn record(&mut self, e: ExprId) -> Option<u64> {
        let Expr::Call { fun, .. } = self.lw.ast().expr(e) else { return None };
        let tv = self.lw.info().tv(fun);
        if let Mode::Builtin(_) | Mode::TypeExpr = tv.mode {
            return None;
        }
        let Type::Signature(s) = self.lw.under(tv.ty) else { return None };
        let mut types: Vec<TypeId> = s.params.iter().chain(&s.results).map(|p| p.ty).collect();
        let fun = self.lw.uninstantiated(fun);
        let mut size = 8 * DEFER_HEADER;
        if let Some(s) = self.lw.info().selections.get(&fun)
            && s.kind == SelectionKind::MethodVal
        {
            match self.lw.object(s.obj).func() {
                Some(f) if !f.ptr_recv.get() && !f.is_interface => types.push(s.base),
                _ => size += 8,
            }
        }
        for t in types {
            size += self.lw.small(t)?.next_multiple_of(8);
        }
        Some(size)
    }

    /// `go f(…)`, or a `defer` that may run more than once: everything is kept.
    pub fn call_later(&mut self, e: ExprId) {
        let e = self.lw.ast().unparen(e);
        let Expr::Call { fun, args, .. } = self.lw.ast().expr(e) else { return self.discard(e) };
        let args = self.list(args);
        if let Mode::Builtin(_) | Mode::TypeExpr = self.lw.info().tv(fun).mode {
            for x in args {
                self.expr(Hole::HEAP, x);
            }
            return;
        }
        // A method's receiver goes with its method value.
        self.expr(Hole::HEAP, fun);
        for x in args {
            self.expr(Hole::HEAP, x);
        }
    }

    fn builtin(&mut self, k: Hole, b: Builtin, e: ExprId, args: &[ExprId], dots: bool) {
        let [x, rest @ ..] = args else { return };
        let (x, t) = (*x, self.type_of(e));
        if rest.is_empty()
            && let Type::Tuple(_) = self.lw.sess.types.get(self.type_of(x))
        {
            // Several results of a call are the arguments.
            return self.expr(Hole::HEAP, x);
        }
        match b {
            Builtin::Append => {
                // What was there may be copied to a larger array.
                let held = self.temporary();
                self.value_as(Hole::at(held), x, t);
                self.graph.flow(k, held);
                let elem = match self.lw.under(t) {
                    Type::Slice(elem) => *elem,
                    _ => t,
                };
                if !self.lw.has_pointers(elem) {
                    return rest.iter().for_each(|x| self.discard(*x));
                }
                self.graph.flow(Hole::HEAP.deref(), held);
                for x in rest {
                    if dots {
                        self.expr(Hole::HEAP.deref(), *x);
                    } else {
                        self.value_as(Hole::HEAP, *x, elem);
                    }
                }
            }
            Builtin::Copy => {
                self.discard(x);
                let pointers = match self.lw.under(self.type_of(x)) {
                    Type::Slice(elem) => {
                        let elem = *elem;
                        self.lw.has_pointers(elem)
                    }
                    _ => true,
                };
                for x in rest {
                    self.expr(if pointers { Hole::HEAP.deref() } else { Hole::BLANK }, *x);
                }
            }
            Builtin::New => {
                let Type::Pointer(elem) = self.lw.under(t) else { return };
                let elem = *elem;
                let size = self.lw.small(elem);
                let object = self.object(Site::Expr(e), size);
                self.graph.flow(k.addr(), object);
                if !self.lw.info().tv(x).is_type() {
                    self.value_as(Hole::at(object), x, elem);
                }
            }
            Builtin::Make => {
                let size = self.lw.fixed_make(e).and_then(|(elem, _, cap)| {
                    self.lw.small(elem).and_then(|s| s.checked_mul(cap)).filter(|s| *s > 0)
                });
                if size.is_some() {
                    let object = self.object(Site::Expr(e), size);
                    self.graph.flow(k.addr(), object);
                }
                rest.iter().for_each(|x| self.discard(*x));
            }
            Builtin::Min | Builtin::Max => args.iter().for_each(|x| self.expr(k, *x)),
            Builtin::UnsafeAdd
            | Builtin::UnsafeSlice
            | Builtin::UnsafeSliceData
            | Builtin::UnsafeString
            | Builtin::UnsafeStringData => {
                self.expr(k, x);
                rest.iter().for_each(|x| self.discard(*x));
            }
            Builtin::Panic => self.expr(Hole::HEAP, x),
            _ => args.iter().for_each(|x| self.discard(*x)),
        }
    }
}

impl Lowerer {
    /// Element type, length and capacity of a `make` of a slice, if they are constant
    /// and right.
    pub fn fixed_make(&self, e: ExprId) -> Option<(TypeId, u64, u64)> {
        let Expr::Call { args, .. } = self.ast().expr(self.ast().unparen(e)) else { return None };
        let (t, rest) = self.ast().list(args).split_first()?;
        let Type::Slice(elem) = self.under(self.info().type_of(*t)) else { return None };
        let number = |x: &ExprId| self.const_int(*x).and_then(|n| u64::try_from(n).ok());
        let len = number(rest.first()?)?;
        let cap = rest.get(1).map_or(Some(len), number)?;
        (len <= cap).then_some((*elem, len, cap))
    }
}

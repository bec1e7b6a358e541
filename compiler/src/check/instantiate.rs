//! Instantiating generic functions, verifying type arguments, and detecting
//! programs that would need infinitely many instances.

use super::target::Target;
use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::info::{Instance, Mode, TypeAndValue};
use crate::types::repr::*;
use crate::types::subst::Subst;
use rustc_hash::FxHashMap;

/// The graph of type parameters: an edge of weight 0 passes one on as it is,
/// of weight 1 inside another type. A cycle of weight above 0 never ends.
#[derive(Default)]
pub(super) struct Mono {
    vertices: Vec<Vertex>,
    index: FxHashMap<TypeId, usize>,
    edges: Vec<Edge>,
    /// What the type parameters of receivers are in the type's declaration.
    canon: FxHashMap<TypeId, TypeId>,
}

struct Vertex {
    /// A type parameter, or a local type of a generic function.
    ty: TypeId,
    weight: u32,
    /// Length of the path that made the weight.
    len: usize,
    /// The edge by which the weight came.
    from: Option<usize>,
}

struct Edge {
    dst: usize,
    src: usize,
    weight: u32,
    pos: Pos,
    arg: TypeId,
}

impl<'a> Checker<'a> {
    /// Whether the arguments satisfy the constraints; if not, which and why.
    pub(super) fn verify(&mut self, tparams: &[TypeId], targs: &[TypeId]) -> Result<(), (usize, String)> {
        let s = Subst { from: tparams, to: targs };
        for (i, &p) in tparams.iter().enumerate() {
            let Type::TypeParam(tp) = self.types.get(p) else { continue };
            if self.types.is_invalid(tp.bound.get()) {
                continue;
            }
            // This wraps a constraint that is a bare type.
            self.types.underlying(p);
            let bound = self.types.subst(tp.bound.get(), s);
            let Some(&arg) = targs.get(i) else { continue };
            if let Err(cause) = self.implements(arg, bound, true) {
                return Err((i, cause));
            }
        }
        Ok(())
    }

    /// The instance of a generic function for all its arguments; constraints
    /// are verified later.
    pub(super) fn instantiate_signature(
        &mut self,
        pos: Pos,
        e: Option<ExprId>,
        targs: &[TypeId],
        sig_type: TypeId,
        xlist: &[ExprId],
    ) -> TypeId {
        let types = self.types;
        let Type::Signature(sig) = types.get(sig_type) else { return TypeId::INVALID };
        let inst = types.instantiate_sig(sig, targs);
        if let Some(id) = e.and_then(|e| self.generic_ident(e)) {
            self.info.instances.insert(id, Instance { targs: targs.into(), ty: inst });
        }
        let targs: Vec<TypeId> = targs.to_vec();
        let places: Vec<Pos> = xlist.iter().map(|&x| self.start_pos(x)).collect();
        self.later(move |c| {
            let Type::Signature(sig) = c.types.get(sig_type) else { return };
            match c.verify(&sig.tparams, &targs) {
                Err((i, cause)) => {
                    let pos = places.get(i).copied().unwrap_or(pos);
                    c.soft_err(pos, Code::InvalidTypeArg, cause);
                }
                Ok(()) => c.mono_instance(pos, &places, &sig.tparams, &targs),
            }
        });
        inst
    }

    /// The identifier of the generic function that `e` names, with or without arguments.
    fn generic_ident(&self, mut e: ExprId) -> Option<IdentId> {
        loop {
            match self.ast.expr(self.ast.unparen(e)) {
                Expr::Index { x, .. } => e = x,
                Expr::Ident(id) => return Some(id),
                Expr::Selector { sel, .. } => return Some(sel),
                _ => return None,
            }
        }
    }

    /// Instantiates a generic function value: by explicit arguments and, for
    /// the rest, by the target's type. `inst` is the index expression.
    pub(super) fn func_inst(
        &mut self,
        target: Option<Target>,
        x: &mut Operand,
        inst: Option<(ExprId, List<ExprId>)>,
    ) {
        let _ = self.func_inst_partial(target, x, inst, true);
    }

    /// Like `func_inst`; with `infer` off and too few arguments, `x` stays
    /// generic and the arguments are returned.
    pub(super) fn func_inst_partial(
        &mut self,
        target: Option<Target>,
        x: &mut Operand,
        inst: Option<(ExprId, List<ExprId>)>,
        infer: bool,
    ) -> Option<Vec<TypeId>> {
        let types = self.types;
        let sig_type = types.underlying(x.ty);
        let Type::Signature(sig) = types.get(sig_type) else {
            x.set_invalid();
            return None;
        };
        let (xlist, pos): (Vec<ExprId>, Pos) = match inst {
            Some((e, l)) => {
                let list = self.ast.list(l).to_vec();
                (list, self.ast.expr_pos(e))
            }
            None => (vec![], self.opos(x)),
        };
        self.version_error(pos, 18, "function instantiation");
        let mut targs: Vec<TypeId> = xlist.iter().map(|&a| self.var_type(a)).collect();
        if targs.iter().any(|t| !t.is_valid()) {
            x.set_invalid();
            return None;
        }
        let (got, want) = (targs.len(), sig.tparams.len());
        if got > want {
            let msg = format!("got {got} type arguments but want {want}");
            self.err_at(xlist[got - 1], Code::WrongTypeArgCount, msg);
            x.set_invalid();
            return None;
        }
        if got < want {
            if !infer && target.is_none() {
                return Some(targs);
            }
            if inst.is_some() && target.is_some() {
                self.version_error(pos, 21, "partially instantiated function in assignment");
            }
            let mut params = vec![];
            let mut args = vec![];
            if let Some(t) = target {
                // As if the function were passed to a parameter of the target's type.
                let bare = types.signature(Signature { tparams: Box::new([]), ..sig.clone() });
                params.push(Param { name: crate::syntax::symbol::Symbol::EMPTY, ty: bare });
                args.push(Operand { mode: Mode::Value, ty: t.sig, expr: x.expr, nth: 0 });
            }
            targs.resize(want, TypeId::NONE);
            let (fresh, renamed) = self.rename_tparams(&sig.tparams, &params);
            let name = target.map(|t| self.target_text(t));
            match self.infer(&fresh, &targs, &renamed, &args, name.as_deref()) {
                Ok(list) => targs = list,
                Err((at, msg)) => {
                    self.err(at.unwrap_or(pos), Code::CannotInferTypeArgs, msg);
                    x.set_invalid();
                    return None;
                }
            }
        }
        let e = x.expr;
        let ty = self.instantiate_signature(pos, e, &targs, sig_type, &xlist);
        x.ty = ty;
        x.mode = Mode::Value;
        if let Some(e) = e {
            self.info.types[e.index()] = TypeAndValue { mode: Mode::Value, ty };
        }
        None
    }

    /// New type parameters in the place of `tparams`, also in the parameters.
    pub(super) fn rename_tparams(
        &mut self,
        tparams: &[TypeId],
        params: &[Param],
    ) -> (Vec<TypeId>, Vec<Param>) {
        let types = self.types;
        let fresh = types.renew_type_params(tparams);
        let s = Subst { from: tparams, to: &fresh };
        for &p in &fresh {
            if let Type::TypeParam(tp) = types.get(p)
                && tp.bound.get() != TypeId::NONE
            {
                tp.bound.set(types.subst(tp.bound.get(), s));
            }
        }
        let params = params.iter().map(|p| Param { ty: types.subst(p.ty, s), ..*p }).collect();
        (fresh, params)
    }

    // Infinite instantiation.

    /// Notes the instantiation of a generic type for the final check.
    pub(super) fn note_instance(&mut self, args: &[ExprId], generic: TypeId, targs: &[TypeId]) {
        let places: Vec<Pos> = args.iter().map(|&a| self.start_pos(a)).collect();
        self.mono_instance(Pos::NONE, &places, self.types.type_params(generic), targs);
    }

    fn mono_instance(&mut self, pos: Pos, places: &[Pos], tparams: &[TypeId], targs: &[TypeId]) {
        for (i, (&p, &a)) in tparams.iter().zip(targs).enumerate() {
            self.mono_assign(places.get(i).copied().unwrap_or(pos), p, a);
        }
    }

    /// Notes that a receiver's type parameter is one of the type's.
    pub(super) fn mono_canon(&mut self, receiver: TypeId, declared: TypeId) {
        self.mono.canon.insert(receiver, declared);
    }

    fn vertex(&mut self, p: TypeId) -> usize {
        let p = self.mono.canon.get(&p).copied().unwrap_or(p);
        let next = self.mono.vertices.len();
        let i = *self.mono.index.entry(p).or_insert(next);
        if i == next {
            self.mono.vertices.push(Vertex { ty: p, weight: 0, len: 0, from: None });
            // A local type has the parameters of the functions around it.
            if let Type::Named(n) = self.types.get(p) {
                for &q in &n.outer {
                    let (src, pos) = (self.vertex(q), self.obj_pos(n.obj));
                    self.mono.edges.push(Edge { dst: i, src, weight: 1, pos, arg: p });
                }
            }
        }
        i
    }

    fn mono_assign(&mut self, pos: Pos, p: TypeId, arg: TypeId) {
        let types = self.types;
        let mut found = vec![];
        self.tparams_in(arg, &mut found, 0);
        for q in found {
            let weight = u32::from(q != types.unalias(arg));
            let (dst, src) = (self.vertex(p), self.vertex(q));
            self.mono.edges.push(Edge { dst, src, weight, pos, arg });
        }
    }

    fn tparams_in(&self, t: TypeId, out: &mut Vec<TypeId>, depth: u32) {
        let types = self.types;
        if depth > 20 {
            return;
        }
        let t = types.unalias(t);
        let mut go = |t: TypeId| self.tparams_in(t, out, depth + 1);
        match types.get(t) {
            Type::TypeParam(_) => out.push(t),
            Type::Pointer(e) | Type::Slice(e) => go(*e),
            Type::Array { elem, .. } | Type::Chan { elem, .. } => go(*elem),
            Type::Map { key, elem } => {
                go(*key);
                go(*elem);
            }
            Type::Named(n) => {
                n.targs.iter().for_each(|&a| go(a));
                if !n.outer.is_empty() {
                    out.push(types.origin(t));
                }
            }
            Type::Signature(s) => s.params.iter().chain(&s.results).for_each(|p| go(p.ty)),
            Type::Struct(s) => s.fields.iter().for_each(|f| go(f.ty)),
            Type::Interface(i) => i.methods.iter().for_each(|m| go(m.sig)),
            _ => {}
        }
    }

    /// Reports cycles in the graph along which types grow.
    pub(super) fn monomorph(&mut self) {
        let mut again = true;
        while again {
            again = false;
            for i in 0..self.mono.edges.len() {
                let Edge { dst, src, weight, .. } = self.mono.edges[i];
                let w = self.mono.vertices[src].weight + weight;
                if w <= self.mono.vertices[dst].weight {
                    continue;
                }
                self.mono.vertices[dst].weight = w;
                self.mono.vertices[dst].from = Some(i);
                self.mono.vertices[dst].len = self.mono.vertices[src].len + 1;
                // A path longer than there are parameters goes round in a circle.
                if self.mono.vertices[dst].len == self.mono.vertices.len() {
                    self.report_instance_loop(dst);
                    return;
                }
                again = true;
            }
        }
    }

    fn report_instance_loop(&mut self, v: usize) {
        let types = self.types;
        // Walk back until a vertex repeats: that is the loop.
        let mut seen = vec![];
        let mut at = v;
        while !seen.contains(&at) {
            seen.push(at);
            match self.mono.vertices[at].from {
                Some(e) => at = self.mono.edges[e].src,
                None => return,
            }
        }
        let begin = seen.iter().position(|&x| x == at).unwrap_or(0);
        let cycle = &seen[begin..];
        let obj_of = |v: usize| match types.get(self.mono.vertices[v].ty) {
            Type::TypeParam(p) => Some(p.obj),
            Type::Named(n) => Some(n.obj),
            _ => None,
        };
        let pos0 = obj_of(cycle[0]).map_or(Pos::NONE, |o| self.obj_pos(o));
        let mut d = Diagnostic::new(Code::InvalidInstanceCycle, pos0, "instantiation cycle:");
        for &i in cycle {
            let Some(e) = self.mono.vertices[i].from else { continue };
            let edge = &self.mono.edges[e];
            let name = |v: usize| obj_of(v).map_or("", |o| types.name(o));
            let text = match types.get(self.mono.vertices[i].ty) {
                Type::Named(_) => format!("{} implicitly parameterized by {}", name(i), name(edge.src)),
                _ => format!("{} instantiated as {}", name(i), self.ts(edge.arg)),
            };
            d = d.label(edge.pos, text);
        }
        self.report(d);
    }
}

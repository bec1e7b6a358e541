//! Composite literals, filled in where they will lie.

use super::escape::Site;
use super::func::{FnCx, Res, Slot};
use super::place::Place;
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::ops::Op;

impl FnCx<'_> {
    /// The value of a composite literal. `want` must not be read by it.
    pub fn composite(&mut self, e: ExprId, want: Option<Slot>) -> Res<Slot> {
        let t = self.ty(e);
        self.composite_as(e, t, want)
    }

    /// A composite literal as a value of type `t`: what its own type points to,
    /// where `&T` was elided.
    fn composite_as(&mut self, e: ExprId, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        match self.under(t) {
            Type::Slice(elem) => {
                let elem = *elem;
                let elem = self.subst(elem);
                self.slice_lit(e, elem, want)
            }
            Type::Map { key, elem } => {
                let (key, elem) = (*key, *elem);
                let (key, elem) = (self.subst(key), self.subst(elem));
                self.map_lit(e, t, key, elem, want)
            }
            Type::Pointer(elem) => {
                // `&T` elided inside another literal.
                let elem = *elem;
                let elem = self.subst(elem);
                let p = self.dst1(want);
                self.scoped(|fx| {
                    let q = fx.alloc(1);
                    let (place, zeroed) = fx.new_place(q, Site::Addressed(e), elem);
                    fx.fill_as(place, e, elem, zeroed)?;
                    fx.mov(p, q, 1);
                    Ok(())
                })?;
                Ok(p)
            }
            _ => {
                if self.is_far(t) {
                    let p = self.alloc(1);
                    self.new_obj(p, t);
                    self.fill_as(Place::Mem(p, 0), e, t, true)?;
                    return self.load_place(Place::Slot(p), t, want);
                }
                // Filled in fresh slots: the elements may read what is at `want`.
                let dst = self.temp(t);
                self.fill_as(Place::Slot(dst), e, t, false)?;
                match want {
                    Some(w) => {
                        self.mov_ty(w, dst, t);
                        Ok(w)
                    }
                    None => Ok(dst),
                }
            }
        }
    }

    /// Fills a struct or array literal into `p`; `zeroed` if it holds zeros already.
    pub fn fill(&mut self, p: Place, e: ExprId, zeroed: bool) -> Res<()> {
        let t = self.ty(e);
        self.fill_as(p, e, t, zeroed)
    }

    fn fill_as(&mut self, p: Place, e: ExprId, t: TypeId, zeroed: bool) -> Res<()> {
        let Expr::CompositeLit { elts, .. } = self.node(e) else { return self.internal("not a literal") };
        let elts = self.list(elts);
        match self.under(t) {
            Type::Struct(s) => {
                let n = s.fields.len();
                let blank: Vec<bool> = s.fields.iter().map(|f| f.name == Symbol::BLANK).collect();
                let size = self.size(t);
                let positional =
                    elts.len() == n && elts.iter().all(|x| !matches!(self.node(*x), Expr::KeyValue { .. }));
                let positional = positional && !blank.contains(&true);
                let whole = positional
                    && matches!(p, Place::Slot(_))
                    && size.is_multiple_of(8)
                    && n as u64 * 8 == size;
                if !zeroed && !whole {
                    self.zero_place(p, t)?;
                }
                for (i, elt) in elts.iter().enumerate() {
                    let (path, x) = match self.node(*elt) {
                        Expr::KeyValue { key, value } => (self.field_path(key, t)?, value),
                        _ => (vec![i as u32], *elt),
                    };
                    self.scoped(|fx| {
                        let (fp, ft) = fx.path(p, t, &path)?;
                        if path.len() == 1 && blank[path[0] as usize] {
                            // Blank fields are zero whatever is written for them.
                            return fx.value_as(x, ft, None).map(drop);
                        }
                        fx.element(fp, x, ft, zeroed || !whole)
                    })?;
                }
                Ok(())
            }
            Type::Array { elem, len } => {
                let (elem, len) = (*elem, *len);
                let elem = self.subst(elem);
                let keyed = |x: &ExprId| matches!(self.node(*x), Expr::KeyValue { .. });
                let whole = elts.len() as u64 == len as u64 && !elts.iter().any(keyed);
                if !zeroed && !whole {
                    self.zero_place(p, t)?;
                }
                self.fill_elems(p, t, elem, &elts, zeroed || !whole)
            }
            _ => {
                // A slice or map element without its type.
                let v = self.composite_as(e, t, None)?;
                self.store_place(p, v, t)
            }
        }
    }

    /// The path of the field that a literal's key names; promoted fields have
    /// longer ones.
    fn field_path(&mut self, key: ExprId, t: TypeId) -> Res<Vec<u32>> {
        let Expr::Ident(id) = self.node(key) else { return self.internal("key of a struct literal") };
        let name = self.lw.sess.ast.ident(id).name;
        if let Type::Struct(s) = self.under(t)
            && let Some(i) = s.fields.iter().position(|f| f.name == name)
        {
            return Ok(vec![i as u32]);
        }
        match self.lw.field_path(t, name) {
            Some(p) => Ok(p),
            None => self.internal("unknown field in literal"),
        }
    }

    /// Evaluates `x` into the place `p` of type `t`, which may hold zeros.
    fn element(&mut self, p: Place, x: ExprId, t: TypeId, zeroed: bool) -> Res<()> {
        let x = self.unparen(x);
        if let Expr::CompositeLit { .. } = self.node(x) {
            let xt = self.ty(x);
            if xt == t && matches!(self.under(t), Type::Struct(_) | Type::Array { .. }) {
                return self.fill_as(p, x, t, zeroed);
            }
        }
        if let Place::Slot(s) = p {
            self.value_as(x, t, Some(s))?;
            return Ok(());
        }
        let v = self.value_as(x, t, None)?;
        self.store_place(p, v, t)
    }

    fn fill_elems(&mut self, p: Place, arr: TypeId, elem: TypeId, elts: &[ExprId], zeroed: bool) -> Res<()> {
        let size = self.size(elem);
        let mut i = 0u64;
        for elt in elts {
            let x = match self.node(*elt) {
                Expr::KeyValue { key, value } => {
                    i = self.const_int(key).unwrap_or(0) as u64;
                    value
                }
                _ => *elt,
            };
            self.scoped(|fx| {
                let ep = fx.part(p, arr, i * size, elem)?;
                fx.element(ep, x, elem, zeroed)
            })?;
            i += 1;
        }
        Ok(())
    }

    fn slice_lit(&mut self, e: ExprId, elem: TypeId, want: Option<Slot>) -> Res<Slot> {
        let Expr::CompositeLit { elts, .. } = self.node(e) else { return self.internal("not a literal") };
        let elts = self.list(elts);
        let n = self.lw.lit_len(&elts);
        let arr = self.lw.array_of(elem, n);
        let dst = match want {
            Some(w) => w,
            None => self.alloc(3),
        };
        self.scoped(|fx| {
            let p = fx.alloc(1);
            fx.at(fx.lw.sess.ast.start_pos(e));
            let (place, zeroed) = fx.new_place(p, Site::Expr(e), arr);
            let zeroed = zeroed || n > elts.len() as u64;
            if zeroed && matches!(place, Place::Slot(_)) {
                fx.zero_place(place, arr)?;
            }
            fx.fill_elems(place, arr, elem, &elts, zeroed)?;
            fx.mov(dst, p, 1);
            fx.imm(dst + 1, n as i64);
            fx.imm(dst + 2, n as i64);
            Ok(dst)
        })
    }

    fn map_lit(&mut self, e: ExprId, t: TypeId, kt: TypeId, et: TypeId, want: Option<Slot>) -> Res<Slot> {
        let Expr::CompositeLit { elts, .. } = self.node(e) else { return self.internal("not a literal") };
        let elts = self.list(elts);
        let dst = self.dst1(want);
        self.scoped(|fx| {
            let (m, n) = (fx.alloc(1), fx.alloc(1));
            fx.imm(n, elts.len() as i64);
            fx.at(fx.lw.sess.ast.start_pos(e));
            fx.op_type(Op::MakeMap, m, n, 0, t);
            for elt in &elts {
                let Expr::KeyValue { key, value } = fx.node(*elt) else {
                    return fx.internal("map literal without key");
                };
                fx.scoped(|fx| {
                    fx.in_order(&[key, value], true, |fx| {
                        let k = fx.value_as(key, kt, None)?;
                        let k = fx.solid(k, kt);
                        let v = fx.value_as(value, et, None)?;
                        let v = fx.solid(v, et);
                        fx.op_type(Op::MapSet, m, k, v, t);
                        Ok(())
                    })
                })?;
            }
            fx.mov(dst, m, 1);
            Ok(dst)
        })
    }
}

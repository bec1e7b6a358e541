//! Types and frames that are too large, as gc's back end finds them: only in
//! programs that are otherwise right, at the first declared name whose type
//! needs the size.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::{Block, Body, Decl, Expr, ExprId, FuncDecl};
use crate::syntax::source::Pos;
use crate::types::object::{PkgId, VarKind};
use crate::types::repr::{Param, Type, TypeId};
use rustc_hash::{FxHashMap, FxHashSet};

/// How large the elements of channels and of maps may not be.
const MAX_CHAN_ELEM: i64 = 1 << 16;
const MAX_MAP_ELEM: i64 = 1 << 31;
/// How large a function's frame may not be.
pub(crate) const MAX_FRAME: i64 = 1 << 30;
/// What gc takes for the size of the address space.
const MAX_WIDTH: i64 = 1 << 50;

impl Checker<'_> {
    /// Looks at the types of all variables, functions and types that the package
    /// declares. Each declaration at package level tells of a type once, at its
    /// name or the local variable's.
    pub(super) fn sizes(&mut self, pkg: PkgId) {
        let types = self.types;
        let mut seen = FxHashSet::default();
        let mut last = (0, TypeId::NONE);
        let mut generic = false;
        for i in 0..self.ast.idents.len() {
            let Some(obj) = self.info.objs.get(i).copied().flatten() else { continue };
            let o = types.obj(obj);
            if o.pkg != Some(pkg) || o.pos != self.ast.idents[i].pos {
                continue;
            }
            match o.var_kind() {
                Some(VarKind::Package) => {
                    // `var a, b T` has one type.
                    let again = last == (i - 1, o.ty());
                    last = (i, o.ty());
                    if !again {
                        self.size(o.ty(), o.pos, &mut FxHashSet::default());
                    }
                }
                Some(VarKind::Local) if generic => {}
                Some(VarKind::Local) => self.size(o.ty(), o.pos, &mut seen),
                Some(_) => {}
                None if o.is_func() => {
                    seen.clear();
                    let Type::Signature(s) = types.get(o.ty()) else { continue };
                    generic = !s.tparams.is_empty() || !s.recv_tparams.is_empty();
                    if s.recv.is_none() {
                        self.signature_size(o.ty(), o.pos, &mut FxHashSet::default());
                    }
                }
                None if o.is_type_name() => {
                    if let Type::Named(n) = types.get(o.ty())
                        && !types.is_generic(o.ty())
                    {
                        let mut seen = FxHashSet::default();
                        self.size(types.underlying(o.ty()), o.pos, &mut seen);
                        for m in n.methods.borrow().clone() {
                            self.signature_size(types.obj(m).ty(), o.pos, &mut seen);
                        }
                    }
                }
                None => {}
            }
        }
    }

    /// A function's or method's type.
    fn signature_size(&mut self, t: TypeId, at: Pos, seen: &mut FxHashSet<TypeId>) {
        let Type::Signature(s) = self.types.get(t) else { return };
        if s.tparams.is_empty() && s.recv_tparams.is_empty() {
            for p in s.params.iter().chain(&s.results) {
                self.size(p.ty, at, seen);
            }
        }
    }

    fn size(&mut self, t: TypeId, at: Pos, seen: &mut FxHashSet<TypeId>) {
        if !seen.insert(t) {
            return;
        }
        match self.types.get(t) {
            Type::Array { len, elem } => {
                let (len, elem) = (*len, *elem);
                self.size(elem, at, seen);
                let width = self.types.size_of(elem).unwrap_or(i64::MAX);
                if width > 0 && len > (MAX_WIDTH - 1) / width {
                    let msg = format!("type {} larger than address space", self.ts(t));
                    self.err(at, Code::TypeTooLarge, msg);
                }
            }
            Type::Struct(s) => {
                for ty in s.fields.iter().map(|f| f.ty).collect::<Vec<_>>() {
                    self.size(ty, at, seen);
                }
            }
            Type::Pointer(elem) | Type::Slice(elem) => self.size(*elem, at, seen),
            Type::Signature(_) => self.signature_size(t, at, seen),
            Type::Interface(i) => {
                for m in &i.methods {
                    self.signature_size(m.sig, at, seen);
                }
            }
            Type::Chan { elem, .. } => {
                self.size(*elem, at, seen);
                self.too_large(*elem, MAX_CHAN_ELEM, at, "channel element type too large (>64kB)");
            }
            Type::Map { key, elem } => {
                let (key, elem) = (*key, *elem);
                self.size(key, at, seen);
                self.size(elem, at, seen);
                self.too_large(elem, MAX_MAP_ELEM, at, "map element type too large");
                self.too_large(key, MAX_MAP_ELEM, at, "map key type too large");
            }
            _ => {}
        }
    }

    fn too_large(&mut self, t: TypeId, limit: i64, at: Pos, msg: &str) {
        // What is larger than the address space was told.
        if self.types.size_of(t).is_some_and(|n| (limit..MAX_WIDTH).contains(&n)) {
            self.err(at, Code::TypeTooLarge, msg);
        }
    }

    /// Functions whose frames are too large for a stack: by their parameters and
    /// results, by those of the functions that they call, and by results that are
    /// kept while others are computed. What else gc's back end keeps in frames is
    /// not followed.
    pub(super) fn frames(&mut self, pkg: PkgId) {
        let types = self.types;
        // Nothing is large without a large array.
        let large = |i: usize| {
            let t = TypeId(i as u32);
            matches!(types.get(t), Type::Array { .. }) && types.size_of(t).is_none_or(|n| n >= LARGE)
        };
        if !(0..types.len()).any(large) {
            return;
        }
        let funcs: Vec<(FuncDecl, Block, i64)> = types
            .pkg(pkg)
            .objects
            .borrow()
            .iter()
            .filter_map(|&o| {
                let obj = types.obj(o);
                let Type::Signature(sig) = types.get(obj.ty()) else { return None };
                let d = obj.decl.get().filter(|_| obj.is_func())?;
                let Decl::Func(f) = self.ast.decls[types.decl(d).decl as usize] else { return None };
                let Body::Block(body) = f.body else { return None };
                let generic = !sig.tparams.is_empty() || !sig.recv_tparams.is_empty();
                let all = sig.recv.iter().chain(&sig.params).chain(&sig.results);
                (!generic).then(|| (f, body, self.total(all)))
            })
            .collect();
        let calls = self.large_calls();
        let mut stmts: Vec<Pos> = self.ast.stmt_pos.iter().copied().collect();
        stmts.sort();
        for (f, body, args) in funcs {
            let within = |p: &Pos| body.lbrace <= *p && *p <= body.rbrace;
            let its = || calls.iter().filter(|c| within(&c.pos));
            // What one statement keeps makes room for what the next one does.
            let mut kept: FxHashMap<usize, i64> = FxHashMap::default();
            for c in its().filter(|c| c.kept) {
                let sum = kept.entry(stmts.partition_point(|s| *s <= c.pos)).or_default();
                *sum = sum.saturating_add(c.results);
            }
            let locals = kept.into_values().max().unwrap_or(0);
            let callee = its().map(|c| c.results.saturating_add(c.params)).max().unwrap_or(0);
            let own = locals.saturating_add(args);
            if own < MAX_FRAME && locals.saturating_add(callee) < MAX_FRAME {
                continue;
            }
            let mut msg =
                format!("stack frame too large (>1GB): {} MB locals + {} MB args", locals >> 20, args >> 20);
            if own < MAX_FRAME {
                msg += &format!(" + {} MB callee", callee >> 20);
            }
            self.err(self.func_pos(&f), Code::TypeTooLarge, msg);
        }
    }

    fn total<'p>(&self, params: impl Iterator<Item = &'p Param>) -> i64 {
        params.fold(0, |sum, p| sum.saturating_add(self.types.size_of(p.ty).unwrap_or(i64::MAX)))
    }

    /// Calls that pass large values, but for those in function literals.
    fn large_calls(&self) -> Vec<LargeCall> {
        let mut calls = vec![];
        let mut literals = vec![];
        let mut kept: FxHashSet<ExprId> = FxHashSet::default();
        for i in 1..self.ast.exprs.len() {
            let e = ExprId::new(i);
            let large = |e: &ExprId| {
                let size = self.types.size_of(self.info.type_of(*e)).unwrap_or(0);
                size >= LARGE && matches!(self.ast.expr(*e), Expr::Call { .. })
            };
            match self.ast.expr(e) {
                Expr::FuncLit { body, .. } => literals.push(body),
                Expr::Call { fun, args, .. } => {
                    let args = self.ast.list(args);
                    let Type::Signature(sig) = self.types.under(self.info.type_of(fun)) else { continue };
                    let (params, results) = (self.total(sig.params.iter()), self.total(sig.results.iter()));
                    if params.max(results) < LARGE {
                        continue;
                    }
                    // Each waits for the next ones. Of others among them gc may make
                    // something else.
                    if args.len() > 1 && args.iter().all(large) {
                        kept.extend(args);
                    }
                    // Of several results each has a place of its own.
                    let kept = sig.results.len() > 1;
                    calls.push(LargeCall { call: e, pos: self.ast.expr_pos(e), params, results, kept });
                }
                _ => {}
            }
        }
        calls.retain(|c| !literals.iter().any(|b| b.lbrace <= c.pos && c.pos <= b.rbrace));
        calls.iter_mut().for_each(|c| c.kept |= kept.contains(&c.call));
        calls
    }
}

/// Below this a value does not matter for a frame.
const LARGE: i64 = 1 << 20;

/// A call whose parameters or results take much of a frame.
struct LargeCall {
    call: ExprId,
    pos: Pos,
    params: i64,
    results: i64,
    /// The results are kept while something else is computed.
    kept: bool,
}

//! Types and frames that are too large, as gc's back end finds them: only in
//! programs that are otherwise right, at the first declared name whose type
//! needs the size.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::{Body, Decl, FuncDecl};
use crate::syntax::source::Pos;
use crate::types::object::{PkgId, VarKind};
use crate::types::repr::{Type, TypeId};
use rustc_hash::FxHashSet;

/// How large the elements of channels and of maps may not be.
const MAX_CHAN_ELEM: i64 = 1 << 16;
const MAX_MAP_ELEM: i64 = 1 << 31;
/// How large a function's frame may not be.
const MAX_FRAME: i64 = 1 << 30;
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

    /// Functions whose parameters and results alone are too much for a stack.
    pub(super) fn frames(&mut self, pkg: PkgId) {
        let types = self.types;
        for &o in types.pkg(pkg).objects.borrow().iter() {
            let obj = types.obj(o);
            let Type::Signature(sig) = types.get(obj.ty()) else { continue };
            let Some(d) = obj.decl.get().filter(|_| obj.is_func()) else { continue };
            let Decl::Func(f @ FuncDecl { body: Body::Block(_), .. }) =
                self.ast.decls[types.decl(d).decl as usize]
            else {
                continue;
            };
            if !sig.tparams.is_empty() || !sig.recv_tparams.is_empty() {
                continue;
            }
            let all = sig.recv.iter().chain(&sig.params).chain(&sig.results);
            let size = all.fold(0i64, |sum, p| sum.saturating_add(types.size_of(p.ty).unwrap_or(i64::MAX)));
            if size >= MAX_FRAME {
                let mb = size >> 20;
                let msg = format!("stack frame too large (>1GB): 0 MB locals + {mb} MB args");
                self.err(self.func_pos(&f), Code::TypeTooLarge, msg);
            }
        }
    }
}

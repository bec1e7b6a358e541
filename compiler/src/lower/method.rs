//! Methods as calls need them, and method ids.

use super::{FuncKey, Lowerer, TypeArgs};
use crate::types::info::{Selection, SelectionKind};
use crate::types::lookup::{Found, Lookup};
use crate::types::object::{ObjId, PkgId};
use crate::types::predicates::is_exported;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::func::FuncRef;

/// A method found in a concrete type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method {
    /// Embedded fields on the way to its receiver.
    pub path: Vec<u32>,
    /// The function; None for methods of interfaces.
    pub func: Option<FuncRef>,
    /// Its id, for methods of interfaces.
    pub interface_id: Option<u32>,
    /// True if the receiver is a pointer.
    pub ptr_recv: bool,
    /// The receiver's type.
    pub recv_ty: TypeId,
    /// Its type without receiver.
    pub sig: TypeId,
}

impl Lowerer {
    /// True if calling the selected method takes the operand's address.
    pub fn takes_address(&self, s: &Selection) -> bool {
        let Some(f) = self.object(s.obj).func() else { return false };
        s.kind == SelectionKind::MethodVal && f.ptr_recv.get() && !s.indirect && !self.is_pointer(s.recv)
    }

    /// The method that `obj` names in the concrete type `recv`, which may be
    /// another one than `obj` if `recv` was a type parameter.
    pub fn find_method(&mut self, recv: TypeId, obj: ObjId, targs: Vec<TypeId>) -> Option<Method> {
        let o = self.object(obj);
        let (name, pkg) = (o.name, o.pkg);
        match self.sess.types.lookup_field_or_method(recv, true, pkg, name) {
            Lookup::Found(f) if f.is_method => Some(self.method(&f, targs)),
            _ => None,
        }
    }

    /// A method from what looking it up found.
    pub fn method(&mut self, f: &Found, targs: Vec<TypeId>) -> Method {
        let mut path = f.index.clone();
        path.pop();
        let raw = self.sess.method_sig(f);
        let mut sig = raw;
        if let Some(s) = self.sess.types.sig(raw)
            && !s.tparams.is_empty()
            && s.tparams.len() == targs.len()
        {
            sig = self.sess.types.instantiate_sig(&s.clone(), &targs);
        }
        let sig = self.sess.types.canon(sig);
        let base = self.sess.types.canon(f.base);
        if let Type::Interface(_) = self.under(base) {
            let o = self.object(f.obj);
            let (name, pkg) = (self.sess.types.sym_text(o.name).to_string(), o.pkg);
            let id = self.method_id(name, pkg, sig);
            return Method { path, func: None, interface_id: Some(id), ptr_recv: false, recv_ty: base, sig };
        }
        let ptr_recv = self.object(f.obj).func().is_some_and(|f| f.ptr_recv.get());
        let recv_ty = if ptr_recv { self.sess.types.canon(self.sess.types.pointer(base)) } else { base };
        let mut all: Vec<TypeId> = match self.sess.types.as_named(base) {
            Some(n) => n.targs.to_vec(),
            None => vec![],
        };
        all.extend(targs);
        let all: Vec<TypeId> = all.into_iter().map(|t| self.sess.types.canon(t)).collect();
        let func = self.func(FuncKey::Decl(f.obj, all.into()));
        Method { path, func: Some(func), interface_id: None, ptr_recv, recv_ty, sig }
    }

    /// The number of a method's name and signature.
    pub fn method_id(&mut self, name: String, pkg: Option<PkgId>, sig: TypeId) -> u32 {
        let pkg = if is_exported(&name) { None } else { pkg };
        let sig = self.sess.types.canon(sig);
        let (n, next) = (self.next_method, &mut self.next_method);
        *self.method_ids.entry((name, pkg, sig)).or_insert_with(|| {
            *next += 1;
            n
        })
    }

    /// The path of the field `name` of `t`, through embedded ones.
    pub fn field_path(&self, t: TypeId, name: crate::syntax::symbol::Symbol) -> Option<Vec<u32>> {
        // Promoted keys name fields that are visible here: try all packages'.
        for pkg in std::iter::once(None).chain(self.sess.types.packages().map(Some)) {
            if let Lookup::Found(f) = self.sess.types.lookup_field_or_method(t, true, pkg, name)
                && !f.is_method
            {
                return Some(f.index);
            }
        }
        None
    }

    /// The type arguments under which the declared function `obj` is lowered.
    pub fn decl_env(&mut self, obj: ObjId, targs: &[TypeId]) -> TypeArgs {
        let t = self.sess.resolve(obj);
        let Some(sig) = self.sess.types.sig(t) else { return TypeArgs::default() };
        let from: Vec<TypeId> = sig.recv_tparams.iter().chain(sig.tparams.iter()).copied().collect();
        TypeArgs { from, to: targs.to_vec() }
    }
}

//! Types to type descriptors.

use super::{FuncKey, Lowerer, Method};
use crate::syntax::ast::ChanDir;
use crate::types::predicates::is_exported;
use crate::types::repr::Type;
use crate::types::repr::{BasicKind, TypeId};
use gopark_bytecode::typedesc::{FieldDesc, Kind, MethodDesc, TypeDesc, TypeRef};

fn basic_kind(k: BasicKind) -> Kind {
    use BasicKind::*;
    match k {
        Bool | UntypedBool => Kind::Bool,
        Int | UntypedInt => Kind::Int,
        Int8 => Kind::Int8,
        Int16 => Kind::Int16,
        Int32 | UntypedRune => Kind::Int32,
        Int64 => Kind::Int64,
        Uint => Kind::Uint,
        Uint8 => Kind::Uint8,
        Uint16 => Kind::Uint16,
        Uint32 => Kind::Uint32,
        Uint64 => Kind::Uint64,
        Uintptr => Kind::Uintptr,
        Float32 => Kind::Float32,
        Float64 | UntypedFloat => Kind::Float64,
        Complex64 => Kind::Complex64,
        Complex128 | UntypedComplex => Kind::Complex128,
        String | UntypedString => Kind::String,
        UnsafePointer => Kind::UnsafePointer,
        Invalid | UntypedNil => Kind::Invalid,
    }
}

impl Lowerer {
    /// The number of a concrete type.
    pub fn type_ref(&mut self, t: TypeId) -> TypeRef {
        let t = self.sess.types.canon(t);
        if let Some(r) = self.type_refs.get(&t) {
            return *r;
        }
        let r = TypeRef(self.types.len() as u32);
        self.types.push(TypeDesc::default());
        self.type_ids.push(t);
        self.type_refs.insert(t, r);
        let desc = self.describe(t);
        self.types[r.0 as usize] = desc;
        r
    }

    /// The type of number `r`.
    pub fn type_of_ref(&self, r: TypeRef) -> TypeId {
        self.type_ids[r.0 as usize]
    }

    fn describe(&mut self, t: TypeId) -> TypeDesc {
        let layout = self.layout(t);
        let types = &self.sess.types;
        let mut d = TypeDesc {
            size: layout.size,
            align: layout.align as u8,
            comparable: types.comparable_type(t, true),
            str: self.rt_string(t),
            ..TypeDesc::default()
        };
        match types.resolved(t) {
            Type::Named(n) => {
                d.named = true;
                let o = types.obj(n.obj);
                d.name = self.rt_name(t);
                d.pkg_path = o.pkg.map_or_else(String::new, |p| types.pkg(p).path.clone());
            }
            Type::Basic(_) => {
                d.named = true;
                d.name = d.str.clone();
            }
            _ => {}
        }
        match types.under(t) {
            Type::Basic(b) => d.kind = basic_kind(b.kind),
            Type::Pointer(e) => {
                let e = *e;
                d.kind = Kind::Pointer;
                d.elem = Some(self.type_ref(e));
            }
            Type::Slice(e) => {
                let e = *e;
                d.kind = Kind::Slice;
                d.elem = Some(self.type_ref(e));
            }
            Type::Array { len, elem } => {
                let (len, elem) = (*len, *elem);
                d.kind = Kind::Array;
                d.len = len as u64;
                d.elem = Some(self.type_ref(elem));
            }
            Type::Map { key, elem } => {
                let (key, elem) = (*key, *elem);
                d.kind = Kind::Map;
                d.key = Some(self.type_ref(key));
                d.elem = Some(self.type_ref(elem));
            }
            Type::Chan { dir, elem } => {
                let (dir, elem) = (*dir, *elem);
                d.kind = Kind::Chan;
                d.chan_dir = match dir {
                    ChanDir::Recv => 1,
                    ChanDir::Send => 2,
                    ChanDir::Both => 3,
                };
                d.elem = Some(self.type_ref(elem));
            }
            Type::Struct(s) => {
                d.kind = Kind::Struct;
                let fields = s.fields.clone();
                for (f, off) in fields.iter().zip(layout.offsets.iter()) {
                    let name = self.sess.types.sym_text(f.name).to_string();
                    let pkg_path = match f.pkg {
                        Some(p) if !is_exported(&name) => self.sess.types.pkg(p).path.clone(),
                        _ => String::new(),
                    };
                    d.fields.push(FieldDesc {
                        name,
                        pkg_path,
                        ty: self.type_ref(f.ty),
                        offset: *off,
                        tag: f.tag.to_string(),
                        embedded: f.embedded,
                    });
                }
            }
            Type::Signature(s) => {
                d.kind = Kind::Func;
                d.variadic = s.variadic;
                let (params, results) = (s.params.clone(), s.results.clone());
                d.params = params.iter().map(|p| self.type_ref(p.ty)).collect();
                d.results = results.iter().map(|p| self.type_ref(p.ty)).collect();
            }
            Type::Interface(_) => {
                d.kind = Kind::Interface;
                let methods = self.sess.types.type_set(t).methods.clone();
                for m in methods {
                    let name = self.sess.types.sym_text(m.name).to_string();
                    let sig = self.sess.types.canon(m.sig);
                    let id = self.method_id(name.clone(), m.pkg, sig);
                    let pkg_path = self.unexported_path(&name, m.pkg);
                    d.methods.push(MethodDesc { name, pkg_path, id, ty: None, func: None });
                }
            }
            _ => {}
        }
        if d.kind != Kind::Interface {
            d.methods = self.method_table(t);
        }
        let mask_of = match self.under(t) {
            Type::Array { elem, .. } => *elem,
            _ => t,
        };
        let mut mask = vec![];
        self.layouts.pointer_mask(&self.sess.types, mask_of, 0, &mut mask);
        d.ptr_mask = mask;
        d
    }

    fn unexported_path(&self, name: &str, pkg: Option<crate::types::object::PkgId>) -> String {
        match pkg {
            Some(p) if !is_exported(name) => self.sess.types.pkg(p).path.clone(),
            _ => String::new(),
        }
    }

    fn method_table(&mut self, t: TypeId) -> Vec<MethodDesc> {
        // Only these can have methods.
        let base = match self.sess.types.resolved(t) {
            Type::Pointer(e) => *e,
            _ => t,
        };
        let may = matches!(self.sess.types.resolved(base), Type::Named(_))
            || matches!(self.under(base), Type::Struct(_));
        if !may || matches!(self.under(base), Type::Interface(_)) {
            return vec![];
        }
        let mut out = vec![];
        for m in self.sess.types.method_set(t) {
            let name = self.sess.types.sym_text(m.name).to_string();
            if self.object(m.found.obj).func().is_none() {
                continue;
            }
            // Methods with type parameters of their own are in no interface.
            let sig = self.sess.method_sig(&m.found);
            if self.sess.types.sig(sig).is_some_and(|s| !s.tparams.is_empty()) {
                continue;
            }
            let method = self.method(&m.found, vec![]);
            let id = self.method_id(name.clone(), m.pkg, method.sig);
            let func = self.table_func(t, method);
            let pkg_path = self.unexported_path(&name, m.pkg);
            out.push(MethodDesc { name, pkg_path, id, ty: None, func: Some(func) });
        }
        out
    }

    /// The function that takes the receiver as an interface holds it.
    fn table_func(&mut self, t: TypeId, m: Method) -> gopark_bytecode::func::FuncRef {
        let size = self.layout(t).size;
        if let Some(f) = m.func
            && m.path.is_empty()
            && m.recv_ty == t
            && (1..=8).contains(&size)
        {
            return f;
        }
        self.func(FuncKey::Table(t, Box::new(m)))
    }
}

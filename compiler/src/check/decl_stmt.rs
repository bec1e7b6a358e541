//! Declarations in functions.

use super::Checker;
use crate::syntax::ast::*;
use crate::types::object::*;
use crate::types::repr::*;
use std::cell::Cell;

impl<'a> Checker<'a> {
    pub(super) fn decl_stmt(&mut self, decls: List<Decl>) {
        for i in decls.range() {
            let top = self.delayed.len();
            match self.ast.decls[i] {
                Decl::Const { names, ty, values, iota, inherit, .. } => {
                    let (mut t, mut vals, inherited) = (ty, values, ty.is_none() && values.is_empty());
                    if let (true, Some(from)) = (inherited, inherit)
                        && let Decl::Const { ty, values, .. } = self.ast.decls[from as usize]
                    {
                        (t, vals) = (ty, values);
                    }
                    let mut objs = vec![];
                    for (k, n) in names.range().enumerate() {
                        let ident = self.ast.ident(self.ast.ident_lists[n]);
                        let kind = ObjKind::Const { val: Cell::new(None) };
                        let obj =
                            self.types.add_obj(kind, ident.name, Some(self.env.pkg), ident.pos, TypeId::NONE);
                        self.types.obj(obj).color.set(Color::Black);
                        let init = self.ast.list(vals).get(k).copied();
                        self.const_decl(obj, t, init, inherited, iota);
                        objs.push(obj);
                    }
                    self.const_arity(names, vals, inherited);
                    self.process_delayed(top);
                    for (k, n) in names.range().enumerate() {
                        self.declare(objs[k], Some(self.ast.ident_lists[n]));
                    }
                }
                Decl::Var { names, ty, values, .. } => {
                    let ids = self.ast.list(names);
                    let objs: Vec<ObjId> = ids.iter().map(|&id| self.new_local(id)).collect();
                    let vals = self.ast.list(values);
                    for (k, &obj) in objs.iter().enumerate() {
                        let (lhs, init) = match vals.len() {
                            0 => (&[][..], None),
                            n if n == objs.len() => (&[][..], Some(vals[k])),
                            1 => (&objs[..], Some(vals[0])),
                            _ => (&[][..], vals.get(k).copied()),
                        };
                        self.var_decl(obj, lhs, ty, init);
                        if vals.len() == 1 && objs.len() > 1 {
                            break;
                        }
                    }
                    if ty.is_some() {
                        // All share the declared type, also after an error.
                        let t = self.types.obj(objs[0]).ty();
                        for &o in &objs {
                            if self.types.obj(o).ty() == TypeId::NONE {
                                self.types.obj(o).ty.set(t);
                            }
                        }
                    }
                    self.var_arity(names, values);
                    self.process_delayed(top);
                    for (k, &id) in self.ast.list(names).iter().enumerate() {
                        let o = self.types.obj(objs[k]);
                        if o.ty() == TypeId::NONE {
                            o.ty.set(TypeId::INVALID);
                        }
                        self.declare_local(objs[k], id);
                    }
                }
                Decl::Type { name, tparams, alias, ty, .. } => {
                    let ident = self.ast.ident(name);
                    let obj = self.types.add_obj(
                        ObjKind::TypeName,
                        ident.name,
                        Some(self.env.pkg),
                        ident.pos,
                        TypeId::NONE,
                    );
                    self.declare(obj, Some(name));
                    let o = self.types.obj(obj);
                    o.color.set(Color::Grey(self.path.len() as u32));
                    self.path.push(obj);
                    self.type_decl(obj, tparams, alias, ty);
                    self.path.pop();
                    o.color.set(Color::Black);
                }
                _ => {}
            }
        }
    }

    /// A new local variable of unknown type, not yet in scope.
    pub(super) fn new_local(&mut self, id: IdentId) -> ObjId {
        let ident = self.ast.ident(id);
        let kind = ObjKind::Var { kind: VarKind::Local, embedded: false };
        let obj = self.types.add_obj(kind, ident.name, Some(self.env.pkg), ident.pos, TypeId::NONE);
        self.types.obj(obj).color.set(Color::Black);
        obj
    }

    /// Puts a local variable into scope; it has to be used.
    pub(super) fn declare_local(&mut self, obj: ObjId, id: IdentId) {
        if self.declare(obj, Some(id)) {
            self.locals.push((self.env.scope.unwrap_or(0), obj));
        }
    }
}

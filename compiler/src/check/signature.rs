//! Signatures: receivers, type parameters, parameters and results.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::object::*;
use crate::types::repr::*;
use crate::types::subst::Subst;

impl<'a> Checker<'a> {
    /// The type of a function. The names it declares live in a scope of their
    /// own, which is gone afterwards: a body declares them again.
    pub(super) fn func_type(
        &mut self,
        recv: Option<List<crate::syntax::ast::Field>>,
        ft: &FuncType,
        func: Option<ObjId>,
    ) -> TypeId {
        let scope = self.env.scope;
        self.open_scope();
        let mut sig = Signature::default();
        let mut recv_id = None;
        if let Some(recv) = recv.filter(|r| !r.is_empty()) {
            let field = self.ast.list(recv)[0];
            let (param, tparams) = self.collect_recv(field, func);
            recv_id = self.ast.list(field.names).first().copied();
            sig.recv = Some(param);
            sig.recv_tparams = tparams.into();
        }
        if !ft.tparams.is_empty() {
            sig.tparams = self.collect_tparams(ft.tparams).into();
            // The parameters' types may mention instances of the function itself.
            if let Some(f) = func
                && sig.recv.is_none()
            {
                self.types.obj(f).ty.set(self.types.signature(sig.clone()));
            }
        }
        // Names are in scope in the body only: results' types do not see the parameters.
        let mut declared = vec![];
        let (params, variadic) = self.collect_params(ft.params, true, VarKind::Param, &mut declared);
        let (results, _) = self.collect_params(ft.results, false, VarKind::Result, &mut declared);
        // The receiver's name is declared with the parameters: it may not clash with them.
        if let (Some(id), Some(p)) = (recv_id, sig.recv) {
            let ident = self.ast.ident(id);
            let kind = ObjKind::Var { kind: VarKind::Recv, embedded: false };
            let obj = self.types.add_obj(kind, ident.name, Some(self.env.pkg), ident.pos, p.ty);
            self.mark_used(obj);
            self.declare(obj, Some(id));
        }
        for (obj, id) in declared {
            if !self.declare(obj, Some(id)) {
                // A bare return will look for it.
                self.record_def(id, obj);
            }
        }
        sig.params = params.into();
        sig.results = results.into();
        sig.variadic = variadic;
        self.env.scope = scope;
        self.types.signature(sig)
    }

    fn collect_params(
        &mut self,
        list: List<crate::syntax::ast::Field>,
        variadic_ok: bool,
        kind: VarKind,
        declared: &mut Vec<(ObjId, IdentId)>,
    ) -> (Vec<Param>, bool) {
        let mut out = vec![];
        let mut variadic = false;
        for i in list.range() {
            let f = self.ast.fields[i];
            let last = i + 1 == list.range().end;
            let ty = match self.ast.expr(f.ty) {
                Expr::Ellipsis(Some(elem)) => {
                    let t = self.var_type(elem);
                    if variadic_ok && last && f.names.len <= 1 {
                        variadic = true;
                        self.types.slice(t)
                    } else {
                        // The parser has complained.
                        t
                    }
                }
                _ => self.var_type(f.ty),
            };
            let ty = if ty == TypeId::NONE { TypeId::INVALID } else { ty };
            if f.names.is_empty() {
                out.push(Param { name: Symbol::EMPTY, ty });
                continue;
            }
            for k in f.names.range() {
                let id = self.ast.ident_lists[k];
                let ident = self.ast.ident(id);
                let kind = ObjKind::Var { kind, embedded: false };
                let obj = self.types.add_obj(kind, ident.name, Some(self.env.pkg), ident.pos, ty);
                self.mark_used(obj);
                out.push(Param { name: ident.name, ty });
                declared.push((obj, id));
            }
        }
        (out, variadic)
    }

    /// The receiver and the type parameters it binds.
    fn collect_recv(
        &mut self,
        field: crate::syntax::ast::Field,
        func: Option<ObjId>,
    ) -> (Param, Vec<TypeId>) {
        let types = self.types;
        let name = self.ast.list(field.names).first().map_or(Symbol::EMPTY, |&id| self.ast.ident(id).name);
        let mut tparams = vec![];
        // Unpack `*Base[T1, T2]`.
        let mut e = field.ty;
        let mut ptr = false;
        let mut indices = None;
        let base;
        loop {
            match self.ast.expr(e) {
                Expr::Paren(x) => e = x,
                Expr::Star(x) if !ptr => {
                    ptr = true;
                    e = x;
                }
                Expr::Index { x, indices: l } => {
                    indices = Some(l);
                    base = x;
                    break;
                }
                _ => {
                    base = e;
                    break;
                }
            }
        }
        let ty = match indices {
            None => {
                let t = self.var_type(field.ty);
                if self.instance_behind(base, t) { TypeId::INVALID } else { t }
            }
            Some(list) => {
                let generic = self.typ_internal(base);
                self.record_type(base, generic);
                let mut targs = vec![];
                let mut bad = false;
                for (n, k) in list.range().enumerate() {
                    let arg = self.ast.expr_lists[k];
                    match self.ast.expr(arg) {
                        Expr::Ident(id) => {
                            let t = self.declare_tparam(id, n);
                            self.record_type(arg, t);
                            tparams.push(t);
                            targs.push(t);
                        }
                        Expr::Bad => {}
                        _ => {
                            bad = true;
                            let msg =
                                format!("receiver type parameter {} must be an identifier", self.es(arg));
                            self.err_at(arg, Code::BadDecl, msg);
                        }
                    }
                }
                let want = types.type_params(generic).to_vec();
                if types.is_invalid(generic) {
                    TypeId::INVALID
                } else if want.is_empty() {
                    let msg = format!("{} is not a generic type", self.ts(generic));
                    self.err_at(base, Code::NotAGenericType, msg);
                    TypeId::INVALID
                } else if matches!(types.get(generic), Type::Alias(_)) {
                    let msg = format!("cannot define new methods on generic alias type {}", self.ts(generic));
                    self.err_at(base, Code::InvalidRecv, msg);
                    TypeId::INVALID
                } else if want.len() != list.len as usize {
                    let msg = format!(
                        "receiver declares {} type parameter{}, but receiver base type declares {}",
                        list.len,
                        if list.len == 1 { "" } else { "s" },
                        want.len()
                    );
                    self.err_at(base, Code::WrongTypeArgCount, msg);
                    TypeId::INVALID
                } else if bad {
                    TypeId::INVALID
                } else {
                    let s = Subst { from: &want, to: &tparams };
                    for (&new, &old) in tparams.iter().zip(&want) {
                        if let (Type::TypeParam(n), Type::TypeParam(o)) = (types.get(new), types.get(old)) {
                            n.bound.set(types.subst(o.bound.get(), s));
                        }
                        self.mono_canon(new, old);
                    }
                    self.version_error(self.start_pos(base), 18, "type instantiation");
                    let inst = types.instantiate(generic, &targs);
                    let t = if ptr { types.pointer(inst) } else { inst };
                    self.record_type(field.ty, t);
                    t
                }
            }
        };
        let ty = if ty == TypeId::NONE { TypeId::INVALID } else { ty };
        if let Some(f) = func.and_then(|f| types.obj(f).func()) {
            f.ptr_recv.set(types.deref(ty).1);
        }
        let pos = self.start_pos(base);
        self.later(move |c| c.valid_recv(pos, ty));
        (Param { name, ty }, tparams)
    }

    /// Reports a receiver's type that is an alias of a generic type's instance.
    fn instance_behind(&mut self, base: ExprId, mut t: TypeId) -> bool {
        let types = self.types;
        let unpointer = |mut t: TypeId| {
            while let Type::Pointer(e) = types.get(t) {
                t = *e;
            }
            t
        };
        t = unpointer(t);
        while let Type::Alias(a) = types.get(t) {
            t = unpointer(a.actual.get());
            let is_instance = match types.get(t) {
                Type::Named(n) => !n.targs.is_empty(),
                Type::Alias(a) => !a.targs.is_empty(),
                _ => false,
            };
            if is_instance {
                let msg = format!("cannot define new methods on instantiated type {}", self.ts(t));
                self.err_at(base, Code::InvalidRecv, msg);
                return true;
            }
        }
        false
    }

    fn valid_recv(&mut self, pos: crate::syntax::source::Pos, recv: TypeId) {
        let types = self.types;
        let (base, _) = types.deref(recv);
        if types.is_invalid(base) {
            return;
        }
        match types.resolved(base) {
            Type::Named(n) => {
                if types.obj(n.obj).pkg != Some(self.env.pkg) {
                    let msg = format!("cannot define new methods on non-local type {}", self.ts(base));
                    self.err(pos, Code::InvalidRecv, msg);
                    return;
                }
                let cause = match types.under(base) {
                    Type::Basic(b) if b.kind == BasicKind::UnsafePointer => "unsafe.Pointer",
                    Type::Pointer(_) | Type::Interface(_) => "pointer or interface type",
                    _ => return,
                };
                let msg = format!("invalid receiver type {} ({cause})", self.ts(base));
                self.err(pos, Code::InvalidRecv, msg);
            }
            Type::Basic(_) => {
                let msg = format!("cannot define new methods on non-local type {}", self.ts(base));
                self.err(pos, Code::InvalidRecv, msg);
            }
            _ => {
                let msg = format!("invalid receiver type {}", self.ts(recv));
                self.err(pos, Code::InvalidRecv, msg);
            }
        }
    }
}

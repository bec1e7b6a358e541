//! Lists of type parameters.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::object::*;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// Declares a list of type parameters with their constraints.
    pub(super) fn collect_tparams(&mut self, list: List<crate::syntax::ast::Field>) -> Vec<TypeId> {
        let tparams = self.declare_tparams(list);
        self.bound_tparams(list, &tparams);
        tparams
    }

    pub(super) fn declare_tparams(&mut self, list: List<crate::syntax::ast::Field>) -> Vec<TypeId> {
        let mut out = vec![];
        for i in list.range() {
            for k in self.ast.fields[i].names.range() {
                let id = self.ast.ident_lists[k];
                out.push(self.declare_tparam(id, out.len()));
            }
        }
        out
    }

    /// Declares one type parameter.
    pub(super) fn declare_tparam(&mut self, id: IdentId, index: usize) -> TypeId {
        let ident = self.ast.ident(id);
        let obj =
            self.types.add_obj(ObjKind::TypeName, ident.name, Some(self.env.pkg), ident.pos, TypeId::NONE);
        let t = self.types.new_type_param(obj, index as u32);
        let o = self.types.obj(obj);
        o.ty.set(t);
        o.color.set(Color::Black);
        self.declare(obj, Some(id));
        t
    }

    pub(super) fn bound_tparams(&mut self, list: List<crate::syntax::ast::Field>, tparams: &[TypeId]) {
        let mut n = 0;
        let around = std::mem::replace(&mut self.env.in_tparams, true);
        for i in list.range() {
            let f = self.ast.fields[i];
            let mut bound = self.bound_type(f.ty);
            if self.types.is_type_param(bound) {
                self.err_at(f.ty, Code::MisplacedTypeParam, "cannot use a type parameter as constraint");
                bound = TypeId::INVALID;
            }
            for _ in f.names.range() {
                if let Some(&t) = tparams.get(n)
                    && let Type::TypeParam(p) = self.types.get(t)
                {
                    p.bound.set(bound);
                }
                n += 1;
            }
        }
        self.env.in_tparams = around;
    }

    pub(super) fn bound_type(&mut self, e: ExprId) -> TypeId {
        let wrap = matches!(
            self.ast.expr(e),
            Expr::Unary { op: UnaryOp::Tilde, .. } | Expr::Binary { op: BinaryOp::Or, .. }
        );
        if !wrap {
            return self.typ(e);
        }
        let t = self.union_type(e);
        self.record_type(e, t);
        if !t.is_valid() {
            return t;
        }
        self.types.add(Type::Interface(Interface {
            embeddeds: Box::new([(t, self.start_pos(e))]),
            implicit: true,
            ..Interface::default()
        }))
    }
}

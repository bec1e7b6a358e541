//! The functions of package unsafe.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::SelectionKind;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::lookup::Lookup;
use crate::types::object::*;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    pub(super) fn unsafe_builtin(
        &mut self,
        e: ExprId,
        b: Builtin,
        args: Vec<Operand>,
        list: &[ExprId],
    ) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let mut x = Operand::value(e, TypeId::INVALID);
        let since = match b {
            Builtin::UnsafeAdd | Builtin::UnsafeSlice => 17,
            Builtin::UnsafeSliceData | Builtin::UnsafeString | Builtin::UnsafeStringData => 20,
            _ => 0,
        };
        self.version_error(self.start_pos(e), since, &b.name());
        match b {
            Builtin::UnsafeAdd => {
                let (mut p, mut n) = (args[0], args[1]);
                self.assignment(&mut p, Some(TypeId::UNSAFE_POINTER), "argument to unsafe.Add");
                if !p.is_valid() || !self.valid_index(&mut n, Code::InvalidUnsafeAdd, "length", true) {
                    return bad;
                }
                x.ty = TypeId::UNSAFE_POINTER;
            }
            Builtin::UnsafeAlignof | Builtin::UnsafeSizeof => {
                let mut a = args[0];
                self.assignment(&mut a, None, &format!("argument to {}", b.name()));
                if !a.is_valid() {
                    return bad;
                }
                x.ty = TypeId::UINTPTR;
                if self.has_var_size(a.ty) {
                    return x;
                }
                let n = if b == Builtin::UnsafeAlignof {
                    Some(types.align_of(a.ty))
                } else {
                    types.size_of(a.ty)
                };
                let Some(n) = n else {
                    let msg = format!("{} is too large", self.os(&a));
                    self.err(self.opos(&a), Code::TypeTooLarge, msg);
                    return bad;
                };
                self.set_const(&mut x, Constant::int(n));
            }
            Builtin::UnsafeOffsetof => return self.offsetof(e, list[0]),
            Builtin::UnsafeSlice => {
                let (p, mut n) = (args[0], args[1]);
                let elem = match types.core_type(p.ty).map(|t| types.get(t)) {
                    Some(Type::Pointer(e)) if !p.is_nil() => *e,
                    _ => {
                        let msg = format!("invalid argument: {} is not a pointer", self.os(&p));
                        self.err(self.opos(&p), Code::InvalidUnsafeSlice, msg);
                        return bad;
                    }
                };
                if !self.valid_index(&mut n, Code::InvalidUnsafeSlice, "length", false) {
                    return bad;
                }
                x.ty = types.slice(elem);
            }
            Builtin::UnsafeSliceData => {
                let s = args[0];
                let elem = match types.core_type(s.ty).map(|c| types.get(c)) {
                    Some(Type::Slice(e)) => *e,
                    _ => {
                        let msg = format!("invalid argument: {} is not a slice", self.os(&s));
                        self.err(self.opos(&s), Code::InvalidUnsafeSliceData, msg);
                        return bad;
                    }
                };
                x.ty = types.pointer(elem);
            }
            Builtin::UnsafeString => {
                let (mut p, mut n) = (args[0], args[1]);
                let want = types.pointer(TypeId::BYTE);
                self.assignment(&mut p, Some(want), "argument to unsafe.String");
                if !p.is_valid() || !self.valid_index(&mut n, Code::InvalidUnsafeString, "length", false) {
                    return bad;
                }
                x.ty = TypeId::STRING;
            }
            _ => {
                let mut s = args[0];
                self.assignment(&mut s, Some(TypeId::STRING), "argument to unsafe.StringData");
                if !s.is_valid() {
                    return bad;
                }
                x.ty = types.pointer(TypeId::BYTE);
            }
        }
        x
    }

    pub(super) fn offsetof(&mut self, e: ExprId, arg: ExprId) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let inner = self.ast.unparen(arg);
        let Expr::Selector { x: base, sel } = self.ast.expr(inner) else {
            let msg = format!("invalid argument: {} is not a selector expression", self.es(arg));
            self.err_at(arg, Code::BadOffsetofSyntax, msg);
            self.use_exprs(&[arg]);
            return bad;
        };
        let b = self.expr(None, base);
        if !b.is_valid() {
            return bad;
        }
        let mut t = b.ty;
        if let Type::Pointer(p) = types.under(t)
            && matches!(types.under(*p), Type::Struct(_))
        {
            t = *p;
        }
        let name = self.ast.ident(sel);
        let text = self.text(name.name);
        match types.lookup_field_or_method(t, false, Some(self.env.pkg), name.name) {
            Lookup::Found(f) if !f.is_method => {
                if f.indirect {
                    let msg =
                        format!("invalid argument: field {text} is embedded via a pointer in {}", self.ts(t));
                    self.err(self.opos(&b), Code::InvalidOffsetof, msg);
                    return bad;
                }
                // The offsets along the path add up.
                let mut offset = 0i64;
                let mut at = t;
                for &i in &f.index {
                    let Type::Struct(s) = types.under(at) else { return bad };
                    let Some(o) = types.offsets_of(s) else {
                        let msg = format!("{} is too large", self.os(&b));
                        self.err(self.opos(&b), Code::TypeTooLarge, msg);
                        return bad;
                    };
                    offset += o[i as usize];
                    at = s.fields[i as usize].ty;
                }
                self.info.types[inner.index()] = TypeAndValue { mode: Mode::Variable, ty: f.ty };
                let ty = f.ty;
                self.record_selection(inner, sel, SelectionKind::FieldVal, b.ty, f, ty);
                let mut x = Operand::value(e, TypeId::UINTPTR);
                if !self.has_var_size(t) {
                    self.set_const(&mut x, Constant::int(offset));
                }
                x
            }
            Lookup::Found(_) => {
                let msg = format!("invalid argument: {} is a method value", self.es(arg));
                self.err_at(arg, Code::InvalidOffsetof, msg);
                bad
            }
            _ => {
                let msg = format!("invalid argument: {} has no single field {text}", self.ts(t));
                self.err(self.opos(&b), Code::MissingFieldOrMethod, msg);
                bad
            }
        }
    }
}

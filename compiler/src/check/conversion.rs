//! Explicit conversions `T(x)`.

use super::assignable::put_before;
use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    fn const_convertible(&self, x: &Operand, v: &Constant, t: TypeId) -> Option<Constant> {
        let types = self.types;
        let kind = types.basic_kind(t)?;
        if let Some(v) = v.represent(kind) {
            return Some(v);
        }
        (types.is_integer(x.ty) && types.is_string(t)).then(|| v.rune_to_string())
    }

    /// Converts `x` to `t`.
    pub(super) fn conversion(&mut self, x: &mut Operand, t: TypeId) {
        let types = self.types;
        let const_arg = self.cval(x);
        let mut cause = String::new();
        let mut ok = false;
        let orig = *x;
        match const_arg {
            Some(v) if types.is_const_type(t) => {
                if v.is_unknown() {
                    ok = true;
                } else if let Some(v) = self.const_convertible(x, v, t) {
                    self.set_const(x, v);
                    ok = true;
                } else if types.is_integer(x.ty) && types.is_integer(t) {
                    let msg = format!("constant {} overflows {}", v.text(), self.ts(t));
                    self.err(self.opos(x), Code::InvalidConversion, msg);
                    x.set_invalid();
                    return;
                }
            }
            Some(v) if types.is_type_param(t) => {
                ok = true;
                match types.terms_of(t) {
                    None => {
                        cause = format!("{} does not contain specific types", self.ts(t));
                        ok = false;
                    }
                    Some(terms) => {
                        for term in terms {
                            let u = types.underlying(term.ty);
                            if types.is_string(x.ty) && types.is_bytes_or_runes(u) {
                                continue;
                            }
                            if self.const_convertible(x, v, u).is_none() {
                                cause = if types.is_integer(x.ty) && types.is_integer(u) {
                                    format!(
                                        "constant {} overflows {} (in {})",
                                        v.text(),
                                        self.ts(term.ty),
                                        self.ts(t)
                                    )
                                } else {
                                    format!(
                                        "cannot convert {} to type {} (in {})",
                                        self.os(x),
                                        self.ts(term.ty),
                                        self.ts(t)
                                    )
                                };
                                ok = false;
                                break;
                            }
                        }
                    }
                }
                x.mode = Mode::Value;
            }
            _ => {
                ok = self.convertible(x, t, &mut cause);
                if ok {
                    x.mode = Mode::Value;
                }
            }
        }
        if !ok {
            let mut shown = orig;
            if let Some(v) = const_arg
                && types.is_const_type(t)
                && types.is_integer(t)
                && let Some(i) = v.to_int()
            {
                // An integer by then.
                self.set_const(&mut shown, Constant::Int(i));
            }
            if types.is_type_param(t) && orig.is_const() {
                shown.mode = Mode::Value;
            }
            let mut msg = format!("cannot convert {} to type {}", self.os(&shown), self.ts(t));
            if !cause.is_empty() {
                msg = format!("{msg}: {cause}");
            }
            self.err(self.opos(&orig), Code::InvalidConversion, msg);
            x.set_invalid();
            return;
        }
        if orig.ty.is_untyped() {
            let mut last = t;
            if !orig.is_nil()
                && (types.is_non_tparam_interface(t) || const_arg.is_some() && !types.is_const_type(t))
            {
                last = types.default_type(orig.ty);
            } else if x.is_const() && types.is_integer(orig.ty) && types.all_string(t) {
                last = orig.ty;
            }
            if let Some(e) = orig.expr {
                self.update_expr_type(e, last, true);
            }
        }
        x.ty = t;
    }

    /// Whether `x` can be converted to `t`; if not, `cause` may tell why.
    pub(super) fn convertible(&mut self, x: &Operand, t: TypeId, cause: &mut String) -> bool {
        let types = self.types;
        if self.assignable(x, t, cause).is_ok() {
            return true;
        }
        let v = x.ty;
        let (vp, tp) = (types.is_type_param(v), types.is_type_param(t));
        let (vu, tu) = (types.underlying(v), types.underlying(t));
        if !vp && !tp && types.identical_ignore_tags(vu, tu) {
            return true;
        }
        if let (Type::Pointer(a), Type::Pointer(b)) = (types.resolved(v), types.resolved(t))
            && !types.is_type_param(*a)
            && !types.is_type_param(*b)
            && types.identical_ignore_tags(types.underlying(*a), types.underlying(*b))
        {
            return true;
        }
        if !vp && !tp {
            return match self.convertible_basic(vu, tu) {
                Ok(()) => true,
                Err(why) => {
                    if !why.is_empty() {
                        *cause = why;
                    }
                    false
                }
            };
        }
        // Each type of the one's set must convert to each type of the other's.
        let list = |t: TypeId, is_param: bool| -> Vec<TypeId> {
            if !is_param {
                return vec![t];
            }
            types.terms_of(t).unwrap_or_default().iter().map(|x| x.ty).collect()
        };
        let (vs, ts) = (list(v, vp), list(t, tp));
        for &a in &vs {
            for &b in &ts {
                let y = Operand { ty: a, ..*x };
                if !self.convertible(&y, b, cause) {
                    let mut c = format!("cannot convert {}", self.ts(a));
                    if vp {
                        c += &format!(" (in {})", self.ts(types.unalias(v)));
                    }
                    c += &format!(" to type {}", self.ts(b));
                    if tp {
                        c += &format!(" (in {})", self.ts(types.unalias(t)));
                    }
                    put_before(cause, c);
                    return false;
                }
            }
        }
        !vs.is_empty() && !ts.is_empty()
    }

    fn convertible_basic(&mut self, vu: TypeId, tu: TypeId) -> Result<(), String> {
        let types = self.types;
        let real = |t| types.is_integer(t) || types.is_float(t);
        if real(vu) && real(tu) || types.is_complex(vu) && types.is_complex(tu) {
            return Ok(());
        }
        if types.is_string(tu) && (types.is_integer(vu) || types.is_bytes_or_runes(vu))
            || types.is_string(vu) && types.is_bytes_or_runes(tu)
        {
            return Ok(());
        }
        let pointer_like = |t: TypeId| {
            matches!(types.get(t), Type::Pointer(_)) || types.basic_kind(t) == Some(BasicKind::Uintptr)
        };
        if types.is_unsafe_pointer(tu) && (pointer_like(vu) || types.is_unsafe_pointer(vu))
            || types.is_unsafe_pointer(vu) && pointer_like(tu)
        {
            return Ok(());
        }
        if let Type::Slice(e) = types.get(vu) {
            match types.get(tu) {
                Type::Array { elem, .. } if types.identical(*e, *elem) => {
                    if self.allow(20) {
                        return Ok(());
                    }
                    return Err("conversion of slice to array requires go1.20 or later".into());
                }
                Type::Pointer(a) => {
                    if let Type::Array { elem, .. } = types.under(*a)
                        && types.identical(*e, *elem)
                    {
                        if self.allow(17) {
                            return Ok(());
                        }
                        return Err("conversion of slice to array pointer requires go1.17 or later".into());
                    }
                }
                _ => {}
            }
        }
        Err(String::new())
    }
}

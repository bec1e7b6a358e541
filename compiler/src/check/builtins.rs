//! Calls of predeclared functions and of those of package unsafe.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::object::Builtin;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// Checks the call `e` of a builtin.
    pub(super) fn builtin(
        &mut self,
        e: ExprId,
        b: Builtin,
        arg_list: List<ExprId>,
        dots: Option<Pos>,
    ) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let list: Vec<ExprId> = self.ast.list(arg_list).to_vec();
        let name = b.name();
        let (_, least, variadic, _) = b.info();
        if dots.is_some() && b != Builtin::Append {
            let msg = format!("invalid operation: invalid use of ... with built-in {}", b.info().0);
            self.err_at(e, Code::InvalidDotDotDot, msg);
            self.use_exprs(&list);
            return bad;
        }
        // len and cap of arrays are constant if nothing is called inside.
        let saved_call = self.env.has_call_or_recv;
        if matches!(b, Builtin::Len | Builtin::Cap) {
            self.env.has_call_or_recv = false;
        }
        let mut args: Vec<Operand> = vec![];
        match b {
            // These take types, or check their arguments themselves.
            Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof => {}
            _ => {
                if list.len() == 1 {
                    args = self.multi_expr(list[0], false).0;
                } else {
                    args = list.iter().map(|&a| self.expr(None, a)).collect();
                }
                if args.iter().any(|a| !a.is_valid()) {
                    if matches!(b, Builtin::Len | Builtin::Cap) {
                        self.env.has_call_or_recv = saved_call;
                    }
                    return bad;
                }
            }
        }
        let nargs = match b {
            Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof => list.len(),
            _ => args.len(),
        };
        let problem = if nargs < least {
            Some("not enough")
        } else if !variadic && nargs > least {
            Some("too many")
        } else {
            None
        };
        if let Some(q) = problem {
            let msg = format!(
                "invalid operation: {q} arguments for {} (expected {least}, found {nargs})",
                self.es(e)
            );
            self.err_at(e, Code::WrongArgCount, msg);
            if matches!(b, Builtin::Len | Builtin::Cap) {
                self.env.has_call_or_recv = saved_call;
            }
            return bad;
        }
        let mut x = Operand { mode: Mode::Value, ty: TypeId::INVALID, expr: Some(e), nth: 0 };
        match b {
            Builtin::Append => return self.append(e, args, dots),
            Builtin::Len | Builtin::Cap => {
                let called = self.env.has_call_or_recv;
                self.env.has_call_or_recv = saved_call || called;
                return self.len_cap(e, b, args[0], called);
            }
            Builtin::Clear => {
                if !self.version_error(self.start_pos(e), 21, "clear") {
                    return bad;
                }
                let a = &args[0];
                let ok = |t: TypeId| matches!(types.under(t), Type::Map { .. } | Type::Slice(_));
                let all = if types.is_type_param(a.ty) {
                    types.terms_of(a.ty).is_some_and(|l| !l.is_empty() && l.iter().all(|t| ok(t.ty)))
                } else {
                    ok(a.ty)
                };
                if !all {
                    let msg = format!(
                        "invalid argument: cannot clear {}: argument must be (or constrained by) map or slice",
                        self.os(a)
                    );
                    self.err(self.opos(a), Code::InvalidClear, msg);
                    return bad;
                }
                x.mode = Mode::NoValue;
            }
            Builtin::Close => {
                let a = args[0];
                let dirs: Vec<TypeId> = match types.is_type_param(a.ty) {
                    true => types.terms_of(a.ty).unwrap_or_default().iter().map(|t| t.ty).collect(),
                    false => vec![a.ty],
                };
                for t in &dirs {
                    match types.under(*t) {
                        Type::Chan { dir: ChanDir::Recv, .. } => {
                            let msg = format!(
                                "invalid operation: cannot close receive-only channel {}",
                                self.os(&a)
                            );
                            self.err(self.opos(&a), Code::InvalidClose, msg);
                            return bad;
                        }
                        Type::Chan { .. } => {}
                        _ => {
                            let msg = format!("invalid operation: cannot close non-channel {}", self.os(&a));
                            self.err(self.opos(&a), Code::InvalidClose, msg);
                            return bad;
                        }
                    }
                }
                if dirs.is_empty() {
                    let msg = format!("invalid operation: cannot close non-channel {}", self.os(&a));
                    self.err(self.opos(&a), Code::InvalidClose, msg);
                    return bad;
                }
                x.mode = Mode::NoValue;
            }
            Builtin::Complex => return self.complex(e, args),
            Builtin::Real | Builtin::Imag => return self.real_imag(e, b, args[0]),
            Builtin::Copy => {
                let (dst, src) = (args[0], args[1]);
                let delem = match self.slice_elem(&dst) {
                    Ok(elem) => elem,
                    Err(why) => {
                        self.err(self.opos(&dst), Code::InvalidCopy, format!("invalid copy: {why}"));
                        return bad;
                    }
                };
                let bytes = types.slice(TypeId::BYTE);
                let text = self.assignable_to(&dst, bytes).is_ok()
                    && !src.is_nil()
                    && types.core_string(src.ty).is_some_and(|c| types.is_string(c));
                let selem = match self.slice_elem(&src) {
                    _ if text => delem,
                    Ok(elem) => elem,
                    // A string's are bytes.
                    Err(_) if types.all_string(src.ty) => TypeId::BYTE,
                    Err(why) => {
                        self.err(self.opos(&src), Code::InvalidCopy, format!("invalid copy: {why}"));
                        return bad;
                    }
                };
                if !types.identical(delem, selem) {
                    let msg = format!(
                        "invalid copy: arguments {} and {} have different element types {} and {}",
                        self.os(&dst),
                        self.os(&src),
                        self.ts(delem),
                        self.ts(selem)
                    );
                    self.err(self.opos(&dst), Code::InvalidCopy, msg);
                    return bad;
                }
                if src.ty.is_untyped()
                    && let Some(se) = src.expr
                {
                    self.update_expr_type(se, TypeId::STRING, true);
                }
                x.ty = TypeId::INT;
            }
            Builtin::Delete => {
                let (m, mut k) = (args[0], args[1]);
                let maps: Vec<TypeId> = match types.is_type_param(m.ty) {
                    true => types.terms_of(m.ty).unwrap_or_default().iter().map(|t| t.ty).collect(),
                    false => vec![m.ty],
                };
                let mut key: Option<TypeId> = None;
                for t in &maps {
                    let Type::Map { key: kt, .. } = types.under(*t) else {
                        key = None;
                        break;
                    };
                    if key.is_some_and(|o| !types.identical(o, *kt)) {
                        let msg = format!(
                            "invalid argument: maps of {} must have identical key types",
                            self.os(&m)
                        );
                        self.err(self.opos(&m), Code::InvalidDelete, msg);
                        return bad;
                    }
                    key = Some(*kt);
                }
                let Some(key) = key else {
                    let msg = format!("invalid argument: {} is not a map", self.os(&m));
                    self.err(self.opos(&m), Code::InvalidDelete, msg);
                    return bad;
                };
                self.assignment(&mut k, Some(key), "argument to delete");
                if !k.is_valid() {
                    return bad;
                }
                x.mode = Mode::NoValue;
            }
            Builtin::Make => return self.make(e, &list),
            Builtin::Min | Builtin::Max => return self.min_max(e, b, args),
            Builtin::New => return self.new_builtin(e, list[0]),
            Builtin::Panic => {
                // Code after a panic is not reached.
                self.panics.insert(e);
                let mut a = args[0];
                self.assignment(&mut a, Some(TypeId::EMPTY_INTERFACE), "argument to panic");
                if !a.is_valid() {
                    return bad;
                }
                x.mode = Mode::NoValue;
            }
            Builtin::Print | Builtin::Println => {
                let context = format!("argument to built-in {name}");
                for a in &mut args {
                    self.assignment(a, None, &context);
                    if !a.is_valid() {
                        return bad;
                    }
                    if matches!(types.under(a.ty), Type::Struct(_) | Type::Array { .. }) {
                        let msg = format!("illegal types for operand: {name}\n\t{}", self.ts(a.ty));
                        self.unprintable.push((self.ast.expr_pos(e), msg));
                    }
                }
                x.mode = Mode::NoValue;
            }
            Builtin::Recover => x.ty = TypeId::EMPTY_INTERFACE,
            _ => return self.unsafe_builtin(e, b, args, &list),
        }
        x
    }

    /// The type of the elements of a slice, or of all slices of a type parameter's set.
    fn slice_elem(&self, x: &Operand) -> Result<TypeId, String> {
        let types = self.types;
        let all: Vec<TypeId> = match types.terms_of(x.ty) {
            Some(l) if types.is_type_param(x.ty) => l.iter().map(|x| x.ty).collect(),
            _ => vec![x.ty],
        };
        let mut elem: Option<TypeId> = None;
        for t in all {
            let Type::Slice(e) = types.under(t) else {
                return Err(format!("argument must be a slice; have {}", self.os_typed(x)));
            };
            match elem {
                Some(first) if !types.identical(first, *e) => {
                    let (a, b) = (self.ts(first), self.ts(*e));
                    return Err(format!("mismatched slice element types {a} and {b} in {}", self.os(x)));
                }
                _ => elem = elem.or(Some(*e)),
            }
        }
        elem.ok_or_else(|| format!("argument must be a slice; have {}", self.os_typed(x)))
    }

    fn append(&mut self, e: ExprId, mut args: Vec<Operand>, dots: Option<Pos>) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let s = args[0];
        let t = s.ty;
        let elem = match self.slice_elem(&s) {
            Ok(elem) => elem,
            Err(why) => {
                self.err(self.opos(&s), Code::InvalidAppend, format!("invalid append: {why}"));
                return bad;
            }
        };
        // append([]byte, string...) is special.
        if dots.is_some() && args.len() == 2 && types.basic_kind(elem) == Some(BasicKind::Uint8) {
            let src = args[1];
            let str_like = !src.is_nil() && types.core_string(src.ty).is_some_and(|c| types.is_string(c));
            if str_like {
                if src.ty.is_untyped() {
                    self.convert_untyped(&mut args[1], TypeId::STRING);
                    if let Some(se) = src.expr {
                        self.update_expr_type(se, TypeId::STRING, true);
                    }
                }
                return Operand::value(e, t);
            }
        }
        if dots.is_some() {
            if args.len() != 2 {
                if args.len() < 2 {
                    let msg = format!(
                        "not enough arguments in call to append\n\thave ({}...)\n\twant ({}, ...{})",
                        self.ts(t),
                        self.ts(t),
                        self.ts(elem)
                    );
                    self.err(self.opos(&s), Code::WrongArgCount, msg);
                } else {
                    let have: Vec<TypeId> = args.iter().map(|x| x.ty).collect();
                    let msg = format!(
                        "too many arguments in call to append\n\thave {}\n\twant ({}, ...{})",
                        self.types_summary(&have, false, true),
                        self.ts(t),
                        self.ts(elem)
                    );
                    self.err(self.opos(&args[2]), Code::WrongArgCount, msg);
                }
                return bad;
            }
            let mut a = args[1];
            let want = types.slice(elem);
            self.assignment(&mut a, Some(want), "argument to append");
        } else {
            for a in &mut args[1..] {
                let is_generic = matches!(types.get(a.ty), Type::Signature(s) if !s.tparams.is_empty());
                if is_generic && let Some(target) = self.target(elem, Symbol::EMPTY) {
                    self.non_generic(Some(target), a);
                }
                self.assignment(a, Some(elem), "argument to append");
            }
        }
        Operand::value(e, t)
    }

    fn len_cap(&mut self, e: ExprId, b: Builtin, a: Operand, called: bool) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let is_len = b == Builtin::Len;
        let mut x = Operand::value(e, TypeId::INT);
        let measure = |t: TypeId| -> bool {
            let u = types.under(t);
            let u = match u {
                Type::Pointer(p) if matches!(types.under(*p), Type::Array { .. }) => types.under(*p),
                u => u,
            };
            match u {
                Type::Basic(b) => is_len && b.kind.is_string(),
                Type::Array { .. } | Type::Slice(_) | Type::Chan { .. } => true,
                Type::Map { .. } => is_len,
                _ => false,
            }
        };
        let ok = if a.is_nil() {
            false
        } else if types.is_type_param(a.ty) {
            types.terms_of(a.ty).is_some_and(|l| !l.is_empty() && l.iter().all(|t| measure(t.ty)))
        } else {
            measure(a.ty)
        };
        if !ok {
            if !types.is_invalid(types.underlying(a.ty)) || a.is_nil() {
                let msg = format!("invalid argument: {} for built-in {}", self.os(&a), b.name());
                let code = if is_len { Code::InvalidLen } else { Code::InvalidCap };
                self.err(self.opos(&a), code, msg);
            }
            return bad;
        }
        if !types.is_type_param(a.ty) {
            if let Some(Constant::Str(s)) = self.cval(&a) {
                self.set_const(&mut x, Constant::int(s.len() as i64));
            }
            let u = match types.under(a.ty) {
                Type::Pointer(p) => types.under(*p),
                u => u,
            };
            if let Type::Array { len, .. } = u
                && !called
                && *len >= 0
            {
                self.set_const(&mut x, Constant::int(*len));
            }
        }
        if a.ty.is_untyped()
            && let Some(ae) = a.expr
        {
            self.update_expr_type(ae, TypeId::STRING, true);
        }
        x
    }

    fn complex(&mut self, e: ExprId, mut args: Vec<Operand>) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let (mut a, mut b) = (args[0], args.remove(1));
        match (a.ty.is_untyped(), b.ty.is_untyped()) {
            (true, false) => self.convert_untyped(&mut a, b.ty),
            (false, true) => self.convert_untyped(&mut b, a.ty),
            (true, true) => {
                if a.is_const() && b.is_const() {
                    // Both must be real numbers.
                    for v in [&mut a, &mut b] {
                        let real = self.cval(v).is_some_and(|c| c.imag_part().is_zero());
                        if types.is_numeric(v.ty) && real {
                            v.ty = TypeId::UNTYPED_FLOAT;
                        }
                    }
                } else {
                    self.convert_untyped(&mut a, TypeId::FLOAT64);
                    self.convert_untyped(&mut b, TypeId::FLOAT64);
                }
            }
            (false, false) => {}
        }
        if !a.is_valid() || !b.is_valid() {
            return bad;
        }
        if !types.identical(a.ty, b.ty) {
            let msg = format!(
                "invalid operation: {} (mismatched types {} and {})",
                self.es(e),
                self.ts(a.ty),
                self.ts(b.ty)
            );
            self.err(self.opos(&a), Code::InvalidComplex, msg);
            return bad;
        }
        if self.unsupported(&a, Builtin::Complex, types.all_float(a.ty)) {
            return bad;
        }
        let result = match types.basic_kind(a.ty) {
            Some(BasicKind::Float32) => TypeId::COMPLEX64,
            Some(BasicKind::Float64) => TypeId::COMPLEX128,
            Some(BasicKind::UntypedFloat) => TypeId::UNTYPED_COMPLEX,
            _ => {
                let msg = format!(
                    "invalid argument: arguments have type {}, expected floating-point",
                    self.ts(a.ty)
                );
                self.err(self.opos(&a), Code::InvalidComplex, msg);
                return bad;
            }
        };
        let mut x = Operand::value(e, result);
        if let (Some(re), Some(im)) = (self.cval(&a), self.cval(&b)) {
            let c = Constant::make_complex(re, im);
            self.set_const(&mut x, c);
        }
        x
    }

    fn real_imag(&mut self, e: ExprId, b: Builtin, mut a: Operand) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        if a.ty.is_untyped() {
            if a.is_const() {
                if types.is_numeric(a.ty) {
                    a.ty = TypeId::UNTYPED_COMPLEX;
                }
            } else {
                self.convert_untyped(&mut a, TypeId::COMPLEX128);
                if !a.is_valid() {
                    return bad;
                }
            }
        }
        if self.unsupported(&a, b, types.all_complex(a.ty)) {
            return bad;
        }
        let result = match types.basic_kind(a.ty) {
            Some(BasicKind::Complex64) => TypeId::FLOAT32,
            Some(BasicKind::Complex128) => TypeId::FLOAT64,
            Some(BasicKind::UntypedComplex) => TypeId::UNTYPED_FLOAT,
            _ => {
                let code = if b == Builtin::Real { Code::InvalidReal } else { Code::InvalidImag };
                let msg =
                    format!("invalid argument: argument has type {}, expected complex type", self.ts(a.ty));
                self.err(self.opos(&a), code, msg);
                return bad;
            }
        };
        let mut x = Operand::value(e, result);
        if let Some(v) = self.cval(&a) {
            let v = if b == Builtin::Real { v.real_part() } else { v.imag_part() };
            self.set_const(&mut x, v);
        }
        x
    }

    fn make(&mut self, e: ExprId, list: &[ExprId]) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let arg0 = list[0];
        let t = self.var_type(arg0);
        if !t.is_valid() {
            return bad;
        }
        let core = types.core_type(t);
        let makeable = |t| matches!(types.under(t), Type::Slice(_) | Type::Map { .. } | Type::Chan { .. });
        let least = match core.map(|c| types.get(c)) {
            Some(Type::Slice(_)) => 2,
            Some(Type::Map { .. } | Type::Chan { .. }) => 1,
            _ => {
                if types.is_invalid(types.underlying(t)) {
                    return bad;
                }
                let mixed = "type must be slice, map, or channel".to_string();
                let why = match self.common_under(t) {
                    Err(e) => match types.terms_of(t).and_then(|l| l.iter().find(|x| !makeable(x.ty))) {
                        Some(_) if !e.starts_with("channels") => mixed,
                        _ => e,
                    },
                    Ok(_) => mixed,
                };
                let msg = format!("invalid argument: cannot make {}: {why}", self.es(arg0));
                self.err_at(arg0, Code::InvalidMake, msg);
                return bad;
            }
        };
        if list.len() < least || list.len() > least + 1 {
            let msg = format!(
                "invalid operation: {} expects {least} or {} arguments; found {}",
                self.es(e),
                least + 1,
                list.len()
            );
            self.err_at(e, Code::WrongArgCount, msg);
            return bad;
        }
        let mut sizes = vec![];
        for &a in &list[1..] {
            let (ty, n) = self.make_size(a);
            if ty.is_valid() && n >= 0 {
                sizes.push(n);
            }
        }
        if sizes.len() == 2 && sizes[0] > sizes[1] {
            self.err_at(list[1], Code::SwappedMakeArgs, "invalid argument: length and capacity swapped");
        }
        Operand::value(e, t)
    }

    /// A size given to make: any integer, or a constant that is one.
    fn make_size(&mut self, e: ExprId) -> (TypeId, i64) {
        self.index(e, -1)
    }

    fn min_max(&mut self, e: ExprId, b: Builtin, args: Vec<Operand>) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        if !self.version_error(self.start_pos(e), 21, &b.name()) {
            return bad;
        }
        let op = if b == Builtin::Max { BinaryOp::Gt } else { BinaryOp::Lt };
        for a in &args {
            if !types.all_ordered(a.ty) {
                let msg = format!("invalid argument: {} cannot be ordered", self.os(a));
                self.err(self.opos(a), Code::InvalidMinMaxOperand, msg);
                return bad;
            }
        }
        let mut x = args[0];
        for a in &args[1..] {
            let mut a = *a;
            self.match_operands(&mut x, &mut a);
            if !x.is_valid() {
                return bad;
            }
            if !types.identical(x.ty, a.ty) {
                let msg = format!(
                    "invalid argument: mismatched types {} (previous argument) and {} (type of {})",
                    self.ts(x.ty),
                    self.ts(a.ty),
                    a.expr.map_or(String::new(), |e| self.es(e))
                );
                self.err(self.opos(&a), Code::MismatchedTypes, msg);
                return bad;
            }
            match (self.cval(&x), self.cval(&a)) {
                (Some(u), Some(v)) => {
                    if v.compare(op, u) == Some(true) {
                        x.mode = a.mode;
                    }
                }
                _ => x.mode = Mode::Value,
            }
        }
        if !x.is_const() {
            x.mode = Mode::Value;
            self.env.has_call_or_recv = true;
        }
        // The arguments take the result's type.
        for a in &args {
            if let Some(ae) = a.expr {
                self.update_expr_type(ae, x.ty, true);
            }
        }
        x.expr = Some(e);
        x
    }

    /// Reports an operand of a type parameter's type that `fits`, for there is
    /// no type for the result.
    fn unsupported(&mut self, x: &Operand, b: Builtin, fits: bool) -> bool {
        if !fits || !self.types.is_type_param(x.ty) {
            return false;
        }
        let msg = format!(
            "{} not supported as argument to built-in {} for go1.18 (see go.dev/issue/50937)",
            self.os(x),
            b.name()
        );
        let code = match b {
            Builtin::Real => Code::InvalidReal,
            Builtin::Imag => Code::InvalidImag,
            _ => Code::InvalidComplex,
        };
        self.err(self.opos(x), code, msg);
        true
    }

    fn new_builtin(&mut self, e: ExprId, arg: ExprId) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        let mut x = self.raw_expr(None, arg, None, false);
        match x.mode {
            Mode::Invalid => return bad,
            Mode::TypeExpr => {
                // The same rules as for a variable's type.
                let t = self.var_type(arg);
                if !t.is_valid() {
                    return bad;
                }
                return Operand::value(e, types.pointer(t));
            }
            _ => {}
        }
        self.exclude(&mut x, false);
        self.single_value(&mut x);
        if !x.is_valid() {
            return bad;
        }
        self.assignment(&mut x, None, "argument to new");
        if !x.is_valid() || !self.version_error(self.start_pos(e), 26, &self.es(e)) {
            return bad;
        }
        Operand::value(e, types.pointer(x.ty))
    }
}

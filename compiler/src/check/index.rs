//! Index and slice expressions.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::repr::*;

/// How values of a type are indexed.
struct Indexing {
    mode: Mode,
    elem: TypeId,
    /// Length of an array or constant string, or -1.
    length: i64,
    /// Key type of maps.
    key: Option<TypeId>,
}

impl<'a> Checker<'a> {
    /// `x[i]`. The flag says that `x` is a generic function to be instantiated.
    pub(super) fn index_expr(&mut self, e: ExprId, xe: ExprId, indices: List<ExprId>) -> (Operand, bool) {
        let types = self.types;
        let list: Vec<ExprId> = self.ast.list(indices).to_vec();
        let mut x = self.expr_or_type(xe, true);
        let bad = Operand::invalid(e);
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(&list);
                return (bad, false);
            }
            Mode::TypeExpr => {
                let t = self.var_type(e);
                if !t.is_valid() {
                    return (bad, false);
                }
                return (Operand { mode: Mode::TypeExpr, ty: t, expr: Some(e), nth: 0 }, false);
            }
            Mode::Value => {
                if let Type::Signature(s) = types.under(x.ty)
                    && !s.tparams.is_empty()
                {
                    return (x, true);
                }
                self.non_generic(None, &mut x);
                if !x.is_valid() {
                    return (bad, false);
                }
            }
            _ => {}
        }
        // Neither what is indexed nor what that gives may be incomplete.
        let incomplete = self.incomplete(x.ty)
            || match types.under(x.ty) {
                Type::Pointer(base) => self.incomplete(*base),
                Type::Map { elem, .. } => self.incomplete(*elem),
                _ => false,
            };
        if incomplete {
            return (bad, false);
        }
        let how = if x.is_nil() { None } else { self.indexing(&x) };
        let Some(how) = how else {
            let msg = format!("cannot index {}", self.os(&x));
            self.err(self.ast.expr_pos(e), Code::NonIndexableOperand, msg);
            self.use_exprs(&list);
            return (bad, false);
        };
        let Some(i) = self.single_index(e, &list) else { return (bad, false) };
        match how.key {
            Some(key) => {
                let mut k = self.generic_expr(i);
                self.assignment(&mut k, Some(key), "map index");
            }
            None => {
                self.index(i, how.length);
            }
        }
        (Operand { mode: how.mode, ty: how.elem, expr: Some(e), nth: 0 }, false)
    }

    fn indexing(&self, x: &Operand) -> Option<Indexing> {
        if !self.types.is_type_param(x.ty) {
            return self.indexing_of(x, self.types.underlying(x.ty));
        }
        // All types of the set must agree.
        let mut all: Option<Indexing> = None;
        for t in self.types.terms_of(x.ty)? {
            let one = self.indexing_of(x, self.types.underlying(t.ty))?;
            let Some(a) = &mut all else {
                all = Some(one);
                continue;
            };
            let same_key = match (a.key, one.key) {
                (None, None) => true,
                (Some(k), Some(l)) => self.types.identical(k, l),
                _ => false,
            };
            if !self.types.identical(a.elem, one.elem) || !same_key {
                return None;
            }
            // As gc has it, what the first type does not limit nothing limits.
            if one.length >= 0 && one.length < a.length {
                a.length = one.length;
            }
            if one.mode == Mode::Value {
                a.mode = Mode::Value;
            }
        }
        all
    }

    fn indexing_of(&self, x: &Operand, u: TypeId) -> Option<Indexing> {
        let types = self.types;
        let array_mode = if x.mode == Mode::Variable { Mode::Variable } else { Mode::Value };
        let how = |mode, elem, length| Some(Indexing { mode, elem, length, key: None });
        match types.get(u) {
            Type::Basic(b) if b.kind.is_string() => {
                let length = match self.cval(x) {
                    Some(Constant::Str(s)) => s.len() as i64,
                    _ => -1,
                };
                how(Mode::Value, TypeId::BYTE, length)
            }
            Type::Array { len, elem } => how(array_mode, *elem, *len),
            Type::Pointer(p) => match types.under(*p) {
                Type::Array { len, elem } => how(Mode::Variable, *elem, *len),
                _ => None,
            },
            Type::Slice(elem) => how(Mode::Variable, *elem, -1),
            Type::Map { key, elem } => {
                Some(Indexing { mode: Mode::MapIndex, elem: *elem, length: -1, key: Some(*key) })
            }
            _ => None,
        }
    }

    fn single_index(&mut self, e: ExprId, list: &[ExprId]) -> Option<ExprId> {
        match list {
            [] => {
                let msg = format!("index expression {} without index", self.es(e));
                self.err_at(e, Code::Other, msg);
                None
            }
            [one] => Some(*one),
            [_, second, ..] => {
                self.err_at(*second, Code::InvalidIndex, "invalid operation: more than one index");
                list.first().copied()
            }
        }
    }

    /// Checks an index; its type and constant value, or -1.
    pub(super) fn index(&mut self, i: ExprId, max: i64) -> (TypeId, i64) {
        let mut x = self.expr(None, i);
        if !self.valid_index(&mut x, Code::InvalidIndex, "index", false) {
            return (TypeId::INVALID, -1);
        }
        let Some(v) = self.cval(&x) else { return (x.ty, -1) };
        let Some(n) = v.as_i64() else { return (x.ty, -1) };
        if max >= 0 && n >= max {
            let msg = format!("invalid argument: index {} out of bounds [0:{max}]", v.text());
            self.err(self.opos(&x), Code::InvalidIndex, msg);
            return (TypeId::INVALID, -1);
        }
        (x.ty, n)
    }

    /// Checks that `x` is an integer that can be an index, length or the like.
    pub(super) fn valid_index(&mut self, x: &mut Operand, code: Code, what: &str, negative: bool) -> bool {
        let types = self.types;
        if !x.is_valid() {
            return false;
        }
        self.convert_untyped(x, TypeId::INT);
        if !x.is_valid() {
            return false;
        }
        if !types.all_integer(x.ty) {
            let msg = format!("invalid argument: {what} {} must be integer", self.os(x));
            self.err(self.opos(x), code, msg);
            return false;
        }
        if let Some(v) = self.cval(x) {
            if !negative && v.is_negative() {
                let msg = format!("invalid argument: {what} {} must not be negative", self.os(x));
                self.err(self.opos(x), code, msg);
                return false;
            }
            if v.represent(BasicKind::Int).is_none() {
                let msg = format!("invalid argument: {what} {} overflows int", self.os(x));
                self.err(self.opos(x), code, msg);
                return false;
            }
        }
        true
    }

    /// `x[lo:hi:max]`
    pub(super) fn slice_expr(
        &mut self,
        e: ExprId,
        xe: ExprId,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        max: Option<ExprId>,
        three: bool,
    ) -> Operand {
        let types = self.types;
        let mut x = self.expr(None, xe);
        let bad = Operand::invalid(e);
        let parts: Vec<ExprId> = [lo, hi, max].into_iter().flatten().collect();
        if !x.is_valid() {
            self.use_exprs(&parts);
            return bad;
        }
        if let Type::Pointer(base) = types.under(x.ty)
            && self.incomplete(*base)
        {
            return bad;
        }
        let mut length = -1;
        let core = if x.is_nil() { Some(TypeId::UNTYPED_NIL) } else { types.core_string(x.ty) };
        let Some(core) = core else {
            let why = match self.common_under(x.ty) {
                Err(e) if e == "no specific type" => format!("{e} in {}", self.ts(x.ty)),
                Err(e) => e,
                Ok(_) => String::new(),
            };
            let msg = format!("cannot slice {}: {why}", self.os(&x));
            self.err(self.opos(&x), Code::NonSliceableOperand, msg);
            return bad;
        };
        let result = match types.get(core) {
            Type::Basic(b) if b.kind.is_string() => {
                if three {
                    let at = max.or(hi).unwrap_or(e);
                    self.err_at(at, Code::InvalidSliceExpr, "invalid operation: 3-index slice of string");
                    return bad;
                }
                if let Some(Constant::Str(s)) = self.cval(&x) {
                    length = s.len() as i64;
                }
                if x.ty == TypeId::UNTYPED_STRING {
                    self.update_expr_type(xe, TypeId::STRING, true);
                    Some(TypeId::STRING)
                } else {
                    Some(x.ty)
                }
            }
            Type::Array { len, elem } => {
                length = *len;
                if x.mode != Mode::Variable {
                    let msg = format!("cannot slice unaddressable value {}", self.os(&x));
                    self.err(self.opos(&x), Code::NonSliceableOperand, msg);
                    return bad;
                }
                Some(types.slice(*elem))
            }
            Type::Pointer(p) => match types.under(*p) {
                Type::Array { len, elem } => {
                    length = *len;
                    Some(types.slice(*elem))
                }
                _ => None,
            },
            Type::Slice(_) => Some(x.ty),
            _ => None,
        };
        let Some(result) = result else {
            if !types.is_invalid(types.underlying(x.ty)) {
                let msg = format!("cannot slice {}", self.os(&x));
                self.err(self.opos(&x), Code::NonSliceableOperand, msg);
            }
            return bad;
        };
        x = Operand { mode: Mode::Value, ty: result, expr: Some(e), nth: 0 };
        let mut known: Vec<(ExprId, i64)> = vec![];
        for i in parts {
            let limit = if length >= 0 { length + 1 } else { -1 };
            let (_, v) = self.index(i, limit);
            if v >= 0 {
                known.push((i, v));
            }
        }
        // Constant indices must be in order.
        'search: for i in 0..known.len() {
            for j in i + 1..known.len() {
                if known[i].1 > known[j].1 {
                    let msg = format!("invalid slice indices: {} < {}", known[j].1, known[i].1);
                    self.err_at(known[j].0, Code::SwappedSliceIndices, msg);
                    break 'search;
                }
            }
        }
        x
    }
}

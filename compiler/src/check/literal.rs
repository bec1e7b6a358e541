//! Function literals and composite literals.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::Constant;
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::lookup::Lookup;
use crate::types::predicates::is_exported;
use crate::types::repr::*;
use rustc_hash::FxHashSet;
use std::cmp::Ordering;

const MIXED: &str = "mixture of field:value and value elements in struct literal";

impl<'a> Checker<'a> {
    /// A function literal: its type now, its body when the statement ends.
    pub(super) fn func_lit(&mut self, x: &mut Operand, ty: ExprId, body: Block) {
        let Expr::FuncType(ft) = self.ast.expr(ty) else { return };
        let sig = self.func_type(None, &ft, None);
        self.record_type(ty, sig);
        let env = self.env.clone();
        self.later(move |c| {
            let saved = std::mem::replace(&mut c.env, env);
            c.func_body(None, &ft, sig, body);
            c.env = saved;
        });
        x.mode = Mode::Value;
        x.ty = sig;
    }

    pub(super) fn composite_lit(
        &mut self,
        x: &mut Operand,
        e: ExprId,
        ty: Option<ExprId>,
        elts: List<ExprId>,
        rbrace: Pos,
        hint: Option<TypeId>,
    ) {
        let types = self.types;
        let list: Vec<ExprId> = self.ast.list(elts).to_vec();
        let (t, base) = match (ty, hint) {
            (Some(te), _) => {
                if let Expr::ArrayType { len: Some(len), elem } = self.ast.expr(te)
                    && let Expr::Ellipsis(None) = self.ast.expr(len)
                {
                    // The length is that of the literal.
                    let elem = self.var_type(elem);
                    let n = self.indexed_elts(&list, elem, -1);
                    let t = types.array(n, elem);
                    self.record_type(te, t);
                    if elem.is_valid() {
                        x.mode = Mode::Value;
                        x.ty = t;
                    }
                    return;
                }
                let t = self.typ(te);
                (t, t)
            }
            (None, Some(h)) => {
                let core = types.core_type(h).unwrap_or(h);
                match types.get(core) {
                    Type::Pointer(b) => (h, *b),
                    _ => (h, h),
                }
            }
            (None, None) => {
                self.err_at(e, Code::UntypedLit, "missing type in composite literal");
                self.use_elts(&list);
                return;
            }
        };
        if self.incomplete(base) {
            return;
        }
        if types.is_invalid(t) || types.is_invalid(base) {
            self.use_elts(&list);
            (x.mode, x.ty) = (Mode::Value, TypeId::INVALID);
            return;
        }
        let core = types.core_type(base);
        match core.map(|u| types.get(u)) {
            Some(Type::Struct(s)) => {
                self.struct_elts(base, s, &list, rbrace);
            }
            Some(Type::Array { len, elem }) => {
                self.indexed_elts(&list, *elem, *len);
            }
            Some(Type::Slice(elem)) => {
                let n = self.indexed_elts(&list, *elem, -1);
                // Once the types are known. What is constant lies with the program.
                let elem = *elem;
                self.later(move |c| {
                    let value = |x: &ExprId| match c.ast.expr(*x) {
                        Expr::KeyValue { value, .. } => value,
                        _ => *x,
                    };
                    let large =
                        c.types.size_of(elem).is_some_and(|b| b.saturating_mul(n) >= super::MAX_FRAME);
                    if large && list.iter().any(|x| c.info.tv(value(x)).constant().is_none()) {
                        c.info.huge.push(e);
                    }
                });
            }
            Some(Type::Map { key, elem }) => self.map_elts(&list, *key, *elem),
            _ => {
                self.use_elts(&list);
                if types.is_invalid(types.underlying(base)) {
                    (x.mode, x.ty) = (Mode::Value, t);
                    return;
                }
                let qualifier = if ty.is_none() { " element" } else { "" };
                let cause = if core.is_none() { " (no common underlying type)" } else { "" };
                let msg = format!("invalid composite literal{qualifier} type {}{cause}", self.ts(t));
                self.err_at(e, Code::InvalidLit, msg);
                return;
            }
        }
        x.mode = Mode::Value;
        x.ty = t;
    }

    fn use_elts(&mut self, list: &[ExprId]) {
        for &e in list {
            match self.ast.expr(e) {
                // Keys may be field names.
                Expr::KeyValue { value, .. } => {
                    self.use_exprs(&[value]);
                }
                _ => {
                    self.use_exprs(&[e]);
                }
            }
        }
    }

    fn struct_elts(&mut self, base: TypeId, s: &Struct, list: &[ExprId], rbrace: Pos) {
        let Some(&first) = list.first() else { return };
        if let Expr::KeyValue { .. } = self.ast.expr(first) {
            // Paths of the fields that were given.
            let mut given: Vec<(Vec<u32>, Symbol)> = vec![];
            for &elt in list {
                self.keyed_field(base, elt, &mut given);
            }
            return;
        }
        for (i, &elt) in list.iter().enumerate() {
            if let Expr::KeyValue { .. } = self.ast.expr(elt) {
                self.err_at(elt, Code::MixedStructLit, MIXED);
                continue;
            }
            let mut x = self.generic_expr(elt);
            let Some(f) = s.fields.get(i) else {
                let msg = format!("too many values in struct literal of type {}", self.ts(base));
                self.err_at(elt, Code::InvalidStructLit, msg);
                break;
            };
            if f.pkg != Some(self.env.pkg) && !is_exported(self.text(f.name)) {
                let msg = format!(
                    "implicit assignment to unexported field {} in struct literal of type {}",
                    self.text(f.name),
                    self.ts(base)
                );
                self.err_at(elt, Code::UnexportedLitField, msg);
                continue;
            }
            self.assignment(&mut x, Some(f.ty), "struct literal");
        }
        if list.len() < s.fields.len() {
            let hidden = |f: &crate::types::repr::Field| {
                f.pkg != Some(self.env.pkg) && !is_exported(self.text(f.name))
            };
            let hint = if s.fields.iter().any(hidden) {
                " (type has unexported fields - use key:value pairs)"
            } else {
                ""
            };
            let msg = format!("too few values in struct literal of type {}{hint}", self.ts(base));
            self.err(rbrace, Code::InvalidStructLit, msg);
        }
    }

    fn keyed_field(&mut self, base: TypeId, elt: ExprId, given: &mut Vec<(Vec<u32>, Symbol)>) {
        let types = self.types;
        let Expr::KeyValue { key, value } = self.ast.expr(elt) else {
            self.err_at(elt, Code::MixedStructLit, MIXED);
            return;
        };
        let mut x = self.generic_expr(value);
        let Expr::Ident(id) = self.ast.expr(key) else {
            let msg = format!("invalid field name {} in struct literal", self.es(key));
            self.err_at(elt, Code::InvalidLitField, msg);
            return;
        };
        let name = self.ast.ident(id);
        let text = self.text(name.name);
        // Of the type's own methods nothing is known here.
        let fields = types.core_type(base).unwrap_or(base);
        let field = match types.lookup_field_or_method(fields, false, Some(self.env.pkg), name.name) {
            Lookup::Found(f) if !f.is_method => f,
            Lookup::Found(_) => {
                self.err(name.pos, Code::MissingLitField, format!("{text} is not a field"));
                return;
            }
            _ => {
                let alt = self.similar_member(fields, false, text);
                let msg = self.lookup_error(base, text, alt, true);
                let help = self.field_help(base, text);
                self.err_help(name.pos, Code::MissingLitField, msg, help);
                return;
            }
        };
        if field.index.len() > 1 && !self.allow(27) {
            let way = self.promotion(fields, &field.index);
            let what = format!("use of promoted field {way} in struct literal of type {}", self.ts(base));
            self.version_error(name.pos, 27, &what);
            return;
        }
        if field.indirect {
            let msg = format!("invalid implicit pointer indirection to reach {text}");
            self.err(name.pos, Code::InvalidLitField, msg);
            return;
        }
        self.record_use(id, field.obj);
        if field.index.len() > 1 {
            // A promoted field: who reads the literal finds the way by the path.
            let sel = Selection {
                kind: SelectionKind::FieldVal,
                recv: if types.is_type_param(base) { fields } else { base },
                obj: field.obj,
                index: field.index.clone().into(),
                indirect: field.indirect,
                ty: field.ty,
                base: field.base,
            };
            self.info.selections.insert(key, sel);
        }
        self.assignment(&mut x, Some(field.ty), "struct literal");
        let clash = given.iter().find(|(p, _)| {
            let n = p.len().min(field.index.len());
            p[..n] == field.index[..n]
        });
        if let Some((p, other)) = clash {
            let other = self.text(*other);
            let msg = match p.len().cmp(&field.index.len()) {
                Ordering::Equal => format!("duplicate field name {text} in struct literal"),
                Ordering::Less => {
                    format!("cannot specify promoted field {text} and enclosing embedded field {other}")
                }
                Ordering::Greater => {
                    format!("cannot specify embedded field {text} and enclosed promoted field {other}")
                }
            };
            self.err_at(elt, Code::DuplicateLitField, msg);
            return;
        }
        given.push((field.index, name.name));
    }

    /// A promoted field's name with those of the embedded fields before it.
    fn promotion(&self, mut base: TypeId, index: &[u32]) -> String {
        let types = self.types;
        let mut names = vec![];
        for &i in index {
            let Type::Struct(s) = types.under(types.deref(base).0) else { break };
            let f = &s.fields[i as usize];
            names.push(self.text(f.name));
            base = f.ty;
        }
        names.join(".")
    }

    /// Elements of an array or slice literal; returns one more than the largest index.
    fn indexed_elts(&mut self, list: &[ExprId], elem: TypeId, length: i64) -> i64 {
        let mut seen: FxHashSet<i64> = FxHashSet::default();
        let keyed = list.iter().any(|&e| matches!(self.ast.expr(e), Expr::KeyValue { .. }));
        let (mut next, mut max) = (0i64, 0i64);
        for &elt in list {
            let mut value = elt;
            let mut valid_index = false;
            if let Expr::KeyValue { key, value: v } = self.ast.expr(elt) {
                value = v;
                let (t, i) = self.index(key, length);
                if t.is_valid() && i >= 0 {
                    next = i;
                    valid_index = true;
                } else if t.is_valid() {
                    let msg = format!("index {} must be integer constant", self.es(key));
                    self.err_at(elt, Code::InvalidLitIndex, msg);
                }
            } else if length >= 0 && next >= length {
                let msg = format!("index {next} is out of bounds (>= {length})");
                self.err_at(elt, Code::OversizeArrayLit, msg);
            } else {
                valid_index = true;
            }
            if valid_index && keyed && !seen.insert(next) {
                let msg = format!("duplicate index {next} in array or slice literal");
                self.err_at(elt, Code::DuplicateLitKey, msg);
            }
            next = next.saturating_add(1);
            max = max.max(next);
            let mut x = self.generic_expr_with_hint(value, elem);
            self.assignment(&mut x, Some(elem), "array or slice literal");
        }
        max
    }

    fn map_elts(&mut self, list: &[ExprId], key: TypeId, elem: TypeId) {
        let types = self.types;
        let iface_key = types.is_interface(key);
        let mut seen: FxHashSet<(Vec<u8>, Option<TypeId>)> = FxHashSet::default();
        for &elt in list {
            let Expr::KeyValue { key: k, value } = self.ast.expr(elt) else {
                self.err_at(elt, Code::MissingLitKey, "missing key in map literal");
                continue;
            };
            let mut x = self.generic_expr_with_hint(k, key);
            self.assignment(&mut x, Some(key), "map literal");
            if !x.is_valid() {
                continue;
            }
            if let Some(v) = self.cval(&x)
                && !v.is_unknown()
            {
                let mut id = v.key();
                // Equal texts of different kinds are different keys.
                id.push(match v {
                    Constant::Bool(_) => 1,
                    Constant::Str(_) => 2,
                    _ => 3,
                });
                let ty = iface_key.then(|| types.canon(x.ty));
                if !seen.insert((id, ty)) {
                    let msg = format!("duplicate key {} in map literal", v.text());
                    self.err(self.opos(&x), Code::DuplicateLitKey, msg);
                    continue;
                }
            }
            let mut y = self.generic_expr_with_hint(value, elem);
            self.assignment(&mut y, Some(elem), "map literal");
        }
    }
}

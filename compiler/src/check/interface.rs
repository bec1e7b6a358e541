//! Interface types and unions: building them, and the checks that must wait
//! until everything they mention is complete.

use super::Checker;
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::object::*;
use crate::types::repr::*;

/// How many terms gc lets a union have.
const MAX_TERMS: usize = 100;

impl<'a> Checker<'a> {
    pub(super) fn interface_type(&mut self, elems: List<crate::syntax::ast::Field>) -> TypeId {
        let mut methods: Vec<Method> = vec![];
        let mut embeddeds: Vec<(TypeId, Pos)> = vec![];
        for i in elems.range() {
            let f = self.ast.fields[i];
            if f.names.is_empty() {
                let t = self.embedded_elem(f.ty);
                embeddeds.push((t, self.start_pos(f.ty)));
                continue;
            }
            let id = self.ast.list(f.names)[0];
            let ident = self.ast.ident(id);
            if ident.name == Symbol::BLANK {
                self.err(ident.pos, Code::BlankIfaceMethod, "methods must have a unique non-blank name");
                continue;
            }
            let Expr::FuncType(ft) = self.ast.expr(f.ty) else { continue };
            // Of type parameters the parser has complained.
            let ft = FuncType { tparams: List::EMPTY, ..ft };
            let sig = self.func_type(None, &ft, None);
            let sig = match self.types.get(sig) {
                Type::Signature(s) => {
                    let recv = Some(Param { name: Symbol::EMPTY, ty: TypeId::INVALID });
                    self.types.signature(Signature { recv, ..s.clone() })
                }
                _ => sig,
            };
            let func = Func { is_method: true, is_interface: true, ..Func::default() };
            let obj = self.types.add_obj(ObjKind::Func(func), ident.name, Some(self.env.pkg), ident.pos, sig);
            self.record_def(id, obj);
            methods.push(Method { name: ident.name, pkg: Some(self.env.pkg), sig, obj });
        }
        // The first of two methods of one name is the interface's.
        let mut kept: Vec<Method> = Vec::with_capacity(methods.len());
        for m in methods {
            match kept.iter().find(|k| k.name == m.name) {
                Some(k) => {
                    let msg = format!("duplicate method {}", self.text(m.name));
                    let d = Diagnostic::new(Code::DuplicateDecl, self.obj_pos(m.obj), msg).label(
                        self.obj_pos(k.obj),
                        format!("other declaration of method {}", self.text(m.name)),
                    );
                    self.report(d);
                }
                None => kept.push(m),
            }
        }
        kept.sort_by(|a, b| self.text(a.name).cmp(self.text(b.name)));
        if kept.is_empty() && embeddeds.is_empty() {
            return self.types.add(Type::Interface(Interface::default()));
        }
        let has_embedded = !embeddeds.is_empty();
        let t = self.types.add(Type::Interface(Interface {
            methods: kept.into(),
            embeddeds: embeddeds.into(),
            methods_only: !self.allow(18),
            ..Interface::default()
        }));
        if has_embedded {
            self.later(move |c| c.check_embedded(t));
        }
        t
    }

    fn embedded_elem(&mut self, e: ExprId) -> TypeId {
        match self.ast.expr(e) {
            Expr::Unary { op: UnaryOp::Tilde, .. } | Expr::Binary { op: BinaryOp::Or, .. } => {
                let t = self.union_type(e);
                self.record_type(e, t);
                t
            }
            _ => {
                let t = self.typ(e);
                if self.types.is_type_param(t) {
                    self.err_at(e, Code::MisplacedTypeParam, "term cannot be a type parameter");
                    return TypeId::INVALID;
                }
                t
            }
        }
    }

    /// Duplicate methods and embedded types that an interface cannot embed.
    fn check_embedded(&mut self, t: TypeId) {
        let types = self.types;
        let Type::Interface(i) = types.get(t) else { return };
        let mut seen: Vec<(Method, Pos, bool)> =
            i.methods.iter().map(|m| (m.clone(), self.obj_pos(m.obj), true)).collect();
        for &(e, pos) in &i.embeddeds {
            let u = types.underlying(e);
            match types.get(u) {
                Type::Interface(_) => {
                    let set = types.type_set(e);
                    for m in set.methods.clone() {
                        match seen.iter().find(|(k, ..)| types.same_method(k, &m)) {
                            None => seen.push((m, pos, false)),
                            Some((k, _, explicit)) if k.obj == m.obj && (self.allow(14) || *explicit) => {}
                            Some((k, kpos, _)) => {
                                let same = types.identical(k.sig, m.sig);
                                if same && self.allow(14) {
                                    continue;
                                }
                                let d = Diagnostic::new(
                                    Code::DuplicateDecl,
                                    pos,
                                    format!("duplicate method {}", self.text(m.name)),
                                )
                                .label(*kpos, format!("other declaration of method {}", self.text(m.name)));
                                self.report(d);
                            }
                        }
                    }
                }
                Type::Basic(b) if b.kind == BasicKind::Invalid => {}
                Type::Union(terms) => {
                    if types.union_terms(terms).is_some_and(|all| all.len() > MAX_TERMS) {
                        let msg = format!(
                            "cannot handle more than {MAX_TERMS} union terms (implementation limitation)"
                        );
                        self.err(pos, Code::InvalidUnion, msg);
                        continue;
                    }
                    self.version_error(pos, 18, &format!("embedding interface element {}", self.ts(e)));
                }
                _ => {
                    self.version_error(pos, 18, &format!("embedding non-interface type {}", self.ts(e)));
                }
            }
        }
    }

    /// A union `A | ~B | …`, or a single `~A`; a single plain type is itself.
    pub(super) fn union_type(&mut self, e: ExprId) -> TypeId {
        let mut list = vec![];
        let mut todo = vec![e];
        while let Some(e) = todo.pop() {
            match self.ast.expr(e) {
                Expr::Binary { op: BinaryOp::Or, x, y } => {
                    todo.push(y);
                    todo.push(x);
                }
                _ => list.push(e),
            }
        }
        if list.len() == 1 && !matches!(self.ast.expr(list[0]), Expr::Unary { op: UnaryOp::Tilde, .. }) {
            return self.typ(list[0]);
        }
        let mut terms: Vec<(Term, Pos)> = vec![];
        let mut is_valid = true;
        for e in list {
            let (tilde, te) = match self.ast.expr(e) {
                Expr::Unary { op: UnaryOp::Tilde, x } => (true, x),
                _ => (false, e),
            };
            let mut ty = self.typ(te);
            self.record_type(e, ty);
            if self.types.is_type_param(ty) {
                let msg = if tilde {
                    format!("type in term {} cannot be a type parameter", self.es(e))
                } else {
                    "term cannot be a type parameter".into()
                };
                self.err_at(te, Code::MisplacedTypeParam, msg);
                ty = TypeId::INVALID;
            }
            if terms.len() < MAX_TERMS {
                terms.push((Term { tilde, ty }, self.start_pos(e)));
            } else if is_valid {
                let msg =
                    format!("cannot handle more than {MAX_TERMS} union terms (implementation limitation)");
                self.err_at(e, Code::InvalidUnion, msg);
                is_valid = false;
            }
        }
        if !is_valid {
            return TypeId::INVALID;
        }
        let union = match &terms[..] {
            [(t, _)] => self.types.term(*t),
            _ => self.types.add(Type::Union(terms.iter().map(|t| t.0).collect())),
        };
        self.later(move |c| c.check_union(&terms));
        union
    }

    fn check_union(&mut self, terms: &[(Term, Pos)]) {
        let types = self.types;
        let many = terms.len() > 1;
        for (i, &(t, pos)) in terms.iter().enumerate() {
            let u = types.underlying(t.ty);
            if u == TypeId::INVALID {
                continue;
            }
            let is_iface = matches!(types.get(u), Type::Interface(_));
            if t.tilde {
                if is_iface {
                    let msg = format!("invalid use of ~ ({} is an interface)", self.ts(t.ty));
                    self.err(pos, Code::InvalidUnion, msg);
                    continue;
                }
                if !types.identical(u, t.ty) {
                    let msg =
                        format!("invalid use of ~ (underlying type of {} is {})", self.ts(t.ty), self.ts(u));
                    self.err(pos, Code::InvalidUnion, msg);
                    continue;
                }
            }
            if is_iface && many {
                let set = types.type_set(t.ty);
                let text = self.term_text(&t);
                if !set.methods.is_empty() {
                    let msg = format!("cannot use {text} in union ({text} contains methods)");
                    self.err(pos, Code::InvalidUnion, msg);
                    continue;
                }
                if t.ty == TypeId::COMPARABLE {
                    self.err(pos, Code::InvalidUnion, "cannot use comparable in union");
                    continue;
                }
                if set.comparable {
                    let msg = format!("cannot use {text} in union ({text} embeds comparable)");
                    self.err(pos, Code::InvalidUnion, msg);
                    continue;
                }
            }
            // Overlapping terms.
            if is_iface {
                continue;
            }
            for &(o, _) in &terms[..i] {
                if types.is_interface(o.ty) {
                    continue;
                }
                let (mut a, mut b) = (t.ty, o.ty);
                if o.tilde {
                    a = types.underlying(a);
                }
                if t.tilde {
                    b = types.underlying(b);
                }
                if types.identical(a, b) {
                    let msg = format!("overlapping terms {} and {}", self.term_text(&t), self.term_text(&o));
                    self.soft_err(pos, Code::InvalidUnion, msg);
                    break;
                }
            }
        }
    }
}

//! Types as the running program shows them (`%T`, reflection, panics): the
//! runtime's spelling, which differs from the compiler's messages.

use super::Lowerer;
use crate::syntax::ast::{ChanDir, Decl};
use crate::types::object::ObjId;
use crate::types::predicates::is_exported;
use crate::types::repr::{BasicKind, Param, Signature, Type, TypeId};
use std::fmt::Write;

impl Lowerer {
    /// The text of a concrete type: `main.T`, `map[string]interface {}`.
    pub fn rt_string(&self, t: TypeId) -> String {
        let mut out = String::new();
        self.write_type(&mut out, t, false);
        out
    }

    /// The name of a defined type with its type arguments, without its package.
    pub fn rt_name(&self, t: TypeId) -> String {
        let types = &self.sess.types;
        let Type::Named(n) = types.resolved(t) else { return String::new() };
        let mut out = types.sym_text(types.obj(n.obj).name).to_string();
        if n.targs.len() + n.outer.len() > 0 {
            out.push('[');
            for (i, a) in n.outer.iter().chain(&n.targs).enumerate() {
                if i > 0 {
                    out.push(if i == n.outer.len() { ';' } else { ',' });
                }
                self.write_type(&mut out, *a, true);
            }
            out.push(']');
        }
        out
    }

    /// Which of the package's types that functions declare `obj` is, in the
    /// order of the source from 1 on; None for others. It tells local types of
    /// one name apart where they are type arguments.
    fn local_number(&self, obj: ObjId) -> Option<usize> {
        let types = &self.sess.types;
        let o = types.obj(obj);
        let pkg = o.pkg?;
        if types.lookup_pkg(pkg, o.name) == Some(obj) {
            return None;
        }
        let files = types.pkg(pkg).files.borrow();
        let first = files.iter().map(|f| types.file(*f).base).min()?;
        let top: Vec<_> = files.iter().map(|f| types.file(*f).decls.range()).collect();
        let local = |&(i, d): &(usize, &Decl)| match d {
            Decl::Type { name, alias: false, .. } => {
                let pos = self.sess.ast.ident(*name).pos;
                (first..=o.pos).contains(&pos) && !top.iter().any(|r| r.contains(&i))
            }
            _ => false,
        };
        Some(self.sess.ast.decls.numbered().filter(local).count())
    }

    fn write_type(&self, out: &mut String, t: TypeId, paths: bool) {
        let types = &self.sess.types;
        match types.resolved(t) {
            Type::Named(n) => {
                if let Some(p) = types.obj(n.obj).pkg {
                    let p = types.pkg(p);
                    let q = if paths { &p.path } else { types.sym_text(p.name.get()) };
                    out.push_str(q);
                    out.push('.');
                }
                out.push_str(&self.rt_name(t));
                if paths && let Some(i) = self.local_number(n.obj) {
                    let _ = write!(out, "·{i}");
                }
            }
            Type::Basic(b) => out.push_str(match b.kind {
                BasicKind::Uint8 => "uint8",
                BasicKind::Int32 | BasicKind::UntypedRune => "int32",
                BasicKind::UntypedBool => "bool",
                BasicKind::UntypedInt => "int",
                BasicKind::UntypedFloat => "float64",
                BasicKind::UntypedComplex => "complex128",
                BasicKind::UntypedString => "string",
                _ => b.name,
            }),
            Type::Pointer(e) => {
                out.push('*');
                self.write_type(out, *e, paths);
            }
            Type::Slice(e) => {
                out.push_str("[]");
                self.write_type(out, *e, paths);
            }
            Type::Array { len, elem } => {
                let _ = write!(out, "[{len}]");
                self.write_type(out, *elem, paths);
            }
            Type::Map { key, elem } => {
                out.push_str("map[");
                self.write_type(out, *key, paths);
                out.push(']');
                self.write_type(out, *elem, paths);
            }
            Type::Chan { dir, elem } => {
                out.push_str(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                let ambiguous = matches!(types.resolved(*elem), Type::Chan { dir: ChanDir::Recv, .. })
                    && *dir == ChanDir::Both;
                if ambiguous {
                    out.push('(');
                }
                self.write_type(out, *elem, paths);
                if ambiguous {
                    out.push(')');
                }
            }
            Type::Struct(s) => {
                out.push_str("struct {");
                for (i, f) in s.fields.iter().enumerate() {
                    out.push_str(if i > 0 { "; " } else { " " });
                    if !f.embedded {
                        let name = types.sym_text(f.name);
                        if let (true, Some(p)) = (paths && !is_exported(name), f.pkg) {
                            out.push_str(&types.pkg(p).path);
                            out.push('.');
                        }
                        out.push_str(name);
                        out.push(' ');
                    }
                    self.write_type(out, f.ty, paths);
                    if !f.tag.is_empty() {
                        out.push(' ');
                        out.push_str(&crate::types::constant::quote(f.tag.as_bytes()));
                    }
                }
                out.push_str(if s.fields.is_empty() { "}" } else { " }" });
            }
            Type::Signature(s) => {
                out.push_str("func");
                self.write_signature(out, s, paths);
            }
            Type::Interface(_) => {
                out.push_str("interface {");
                let methods = &types.type_set(t).methods;
                for (i, m) in methods.iter().enumerate() {
                    out.push_str(if i > 0 { "; " } else { " " });
                    let name = types.sym_text(m.name);
                    if let Some(p) = m.pkg
                        && !is_exported(name)
                    {
                        out.push_str(types.sym_text(types.pkg(p).name.get()));
                        out.push('.');
                    }
                    out.push_str(name);
                    if let Some(s) = types.sig(m.sig) {
                        self.write_signature(out, s, paths);
                    }
                }
                out.push_str(if methods.is_empty() { "}" } else { " }" });
            }
            _ => out.push('?'),
        }
    }

    fn write_signature(&self, out: &mut String, s: &Signature, paths: bool) {
        let list = |out: &mut String, ps: &[Param], variadic: bool| {
            for (i, p) in ps.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                match self.sess.types.resolved(p.ty) {
                    Type::Slice(e) if variadic && i + 1 == ps.len() => {
                        out.push_str("...");
                        self.write_type(out, *e, paths);
                    }
                    _ => self.write_type(out, p.ty, paths),
                }
            }
        };
        out.push('(');
        list(out, &s.params, s.variadic);
        out.push(')');
        match &s.results[..] {
            [] => {}
            [one] => {
                out.push(' ');
                self.write_type(out, one.ty, paths);
            }
            many => {
                out.push_str(" (");
                list(out, many, false);
                out.push(')');
            }
        }
    }
}

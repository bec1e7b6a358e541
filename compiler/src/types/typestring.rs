//! Types as text, in the form of gc's messages.

use crate::syntax::ast::ChanDir;
use crate::syntax::source::Pos;
use crate::types::Types;
use crate::types::object::PkgId;
use crate::types::repr::*;
use std::fmt::Write;

/// How package names appear before type names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Qualifier {
    /// Not for types of this package; others by name, or by quoted path if two
    /// packages share the name.
    Relative(PkgId),
    /// The same as gc sees it, which knows what the library's packages import.
    Message(PkgId),
    /// Always by name (as `%T` prints).
    Name,
    /// Always by import path.
    Path,
}

/// `file:line:col` of a position.
pub type Place<'a> = &'a dyn Fn(Pos) -> String;

impl Types {
    /// The text of `t`.
    pub fn type_string(&self, t: TypeId, q: Qualifier) -> String {
        let mut w = Writer { types: self, q, place: None, out: String::new(), depth: 0 };
        w.ty(t);
        w.out
    }
    /// The text of `t` in a message: a type parameter that is called like
    /// something predeclared is told from that by its place.
    pub fn type_string_in_message(&self, t: TypeId, q: Qualifier, place: Place) -> String {
        let mut w = Writer { types: self, q, place: Some(place), out: String::new(), depth: 0 };
        w.ty(t);
        w.out
    }
    /// A signature without `func`, in a message: `(x int) string`.
    pub fn signature_string(&self, sig: &Signature, q: Qualifier, place: Place) -> String {
        let mut w = Writer { types: self, q, place: Some(place), out: String::new(), depth: 0 };
        w.signature(sig);
        w.out
    }
    /// The package's name as the qualifier wants it; empty for none.
    pub fn qualify(&self, pkg: PkgId, q: Qualifier) -> String {
        let p = self.pkg(pkg);
        match q {
            Qualifier::Path => p.path.clone(),
            Qualifier::Name => self.sym_text(p.name.get()).into(),
            Qualifier::Relative(here) | Qualifier::Message(here) if here == pkg => String::new(),
            Qualifier::Message(_) if self.has_namesake(&p.path) => format!("{:?}", p.path),
            Qualifier::Relative(_) | Qualifier::Message(_) => {
                let shared = self.packages().filter(|&o| self.pkg(o).name.get() == p.name.get()).count();
                if shared > 1 { format!("{:?}", p.path) } else { self.sym_text(p.name.get()).into() }
            }
        }
    }
}

impl Types {
    /// True for packages of Go's library that share their name with an internal
    /// one, which what is imported imports: `sync` with `internal/sync`.
    fn has_namesake(&self, path: &str) -> bool {
        path == "sync" || path == "sync/atomic" && self.packages().any(|p| self.pkg(p).path == "sync")
    }
}

struct Writer<'a> {
    types: &'a Types,
    q: Qualifier,
    place: Option<Place<'a>>,
    out: String,
    depth: u32,
}

impl Writer<'_> {
    fn ty(&mut self, t: TypeId) {
        if self.depth > 100 {
            self.out.push_str("...");
            return;
        }
        self.depth += 1;
        self.node(t);
        self.depth -= 1;
    }

    fn list(&mut self, types: &[TypeId]) {
        for (i, &t) in types.iter().enumerate() {
            if i > 0 {
                // Names at run time have no spaces.
                self.out.push_str(if matches!(self.q, Qualifier::Name) { "," } else { ", " });
            }
            self.ty(t);
        }
    }

    fn name(&mut self, obj: crate::types::object::ObjId) {
        let o = self.types.obj(obj);
        if let Some(p) = o.pkg {
            let q = self.types.qualify(p, self.q);
            if !q.is_empty() {
                self.out.push_str(&q);
                self.out.push('.');
            }
        }
        self.out.push_str(self.types.sym_text(o.name));
    }

    fn node(&mut self, t: TypeId) {
        let types = self.types;
        match types.get(t) {
            Type::Basic(b) => self.out.push_str(b.name),
            Type::Pointer(e) => {
                self.out.push('*');
                self.ty(*e);
            }
            Type::Slice(e) => {
                self.out.push_str("[]");
                self.ty(*e);
            }
            Type::Array { len, elem } => {
                let _ = write!(self.out, "[{len}]");
                self.ty(*elem);
            }
            Type::Map { key, elem } => {
                self.out.push_str("map[");
                self.ty(*key);
                self.out.push(']');
                self.ty(*elem);
            }
            Type::Chan { dir, elem } => {
                let parens = match dir {
                    ChanDir::Both => {
                        self.out.push_str("chan ");
                        matches!(types.get(*elem), Type::Chan { dir: ChanDir::Recv, .. })
                    }
                    ChanDir::Send => {
                        self.out.push_str("chan<- ");
                        false
                    }
                    ChanDir::Recv => {
                        self.out.push_str("<-chan ");
                        false
                    }
                };
                if parens {
                    self.out.push('(');
                }
                self.ty(*elem);
                if parens {
                    self.out.push(')');
                }
            }
            Type::Struct(s) => {
                self.out.push_str("struct{");
                for (i, f) in s.fields.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str("; ");
                    }
                    if !f.embedded {
                        self.out.push_str(types.sym_text(f.name));
                        self.out.push(' ');
                    }
                    self.ty(f.ty);
                    if !f.tag.is_empty() {
                        self.out.push(' ');
                        self.out.push_str(&crate::types::constant::quote(f.tag.as_bytes()));
                    }
                }
                self.out.push('}');
            }
            Type::Tuple(p) => self.tuple(p, false),
            Type::Signature(s) => {
                self.out.push_str("func");
                self.signature(s);
            }
            Type::Interface(i) => self.interface(i),
            Type::Union(terms) => {
                for (i, x) in terms.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(" | ");
                    }
                    if x.tilde {
                        self.out.push('~');
                    }
                    self.ty(x.ty);
                }
            }
            Type::TypeParam(p) => {
                let o = types.obj(p.obj);
                let name = types.sym_text(o.name);
                self.out.push_str(name);
                if let Some(place) = self.place
                    && types.universe.scope.contains_key(&o.name)
                {
                    let _ = write!(self.out, " /* with {name} declared at {} */", place(o.pos));
                }
            }
            Type::Alias(a) => {
                self.name(a.obj);
                self.args(&a.targs, a.tparams.get().map(|p| &p[..]));
            }
            Type::Named(n) => {
                self.name(n.obj);
                self.args(&n.targs, n.tparams.get().map(|p| &p[..]));
            }
        }
    }

    fn args(&mut self, targs: &[TypeId], tparams: Option<&[TypeId]>) {
        if !targs.is_empty() {
            self.out.push('[');
            self.list(targs);
            self.out.push(']');
        } else if let Some(p) = tparams
            && !p.is_empty()
        {
            self.tparams(p);
        }
    }

    fn tparams(&mut self, tparams: &[TypeId]) {
        self.out.push('[');
        let mut prev: Option<TypeId> = None;
        for (i, &t) in tparams.iter().enumerate() {
            let Type::TypeParam(p) = self.types.get(t) else { continue };
            let bound = p.bound.get();
            if i > 0 {
                if let Some(b) = prev
                    && b != bound
                {
                    self.out.push(' ');
                    self.bound(b);
                }
                self.out.push_str(", ");
            }
            prev = Some(bound);
            self.ty(t);
        }
        if let Some(b) = prev {
            self.out.push(' ');
            self.bound(b);
        }
        self.out.push(']');
    }

    fn bound(&mut self, b: TypeId) {
        // One that is not known yet shows as the invalid type.
        self.ty(b);
    }

    fn interface(&mut self, i: &Interface) {
        if i.implicit && i.methods.is_empty() && i.embeddeds.len() == 1 {
            self.ty(i.embeddeds[0].0);
            return;
        }
        self.out.push_str("interface{");
        let mut first = true;
        for m in &i.methods {
            if !first {
                self.out.push_str("; ");
            }
            first = false;
            self.out.push_str(self.types.sym_text(m.name));
            if let Type::Signature(s) = self.types.get(m.sig) {
                self.signature(s);
            }
        }
        for &(e, _) in &i.embeddeds {
            if !first {
                self.out.push_str("; ");
            }
            first = false;
            self.ty(e);
        }
        self.out.push('}');
    }

    fn tuple(&mut self, params: &[Param], variadic: bool) {
        self.out.push('(');
        for (i, p) in params.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            let name = self.types.sym_text(p.name);
            if !name.is_empty() {
                self.out.push_str(name);
                self.out.push(' ');
            }
            if variadic && i + 1 == params.len() {
                match self.types.get(p.ty) {
                    Type::Slice(e) => {
                        self.out.push_str("...");
                        self.ty(*e);
                    }
                    // append([]byte, string...)
                    _ => {
                        self.ty(p.ty);
                        self.out.push_str("...");
                    }
                }
            } else {
                self.ty(p.ty);
            }
        }
        self.out.push(')');
    }

    fn signature(&mut self, s: &Signature) {
        if !s.tparams.is_empty() {
            self.tparams(&s.tparams);
        }
        self.tuple(&s.params, s.variadic);
        match &s.results[..] {
            [] => {}
            [one] if self.types.sym_text(one.name).is_empty() => {
                self.out.push(' ');
                self.ty(one.ty);
            }
            many => {
                self.out.push(' ');
                self.tuple(many, false);
            }
        }
    }
}

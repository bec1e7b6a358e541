//! Hints that go with an error beyond what gc says: the name that was probably
//! meant, the import that is missing, the methods to write, the conversion that
//! fits. They are guesses and only shown to people, so none keeps the checker
//! from going on nor changes what it finds.

use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic, similar};
use crate::syntax::ast::Ident;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::info::Mode;
use crate::types::lookup::Lookup;
use crate::types::object::PkgId;
use crate::types::predicates::is_exported;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// Reports an error with a hint, if there is one.
    pub(super) fn err_help(&mut self, pos: Pos, code: Code, msg: String, help: Option<String>) {
        let pos = self.env.err_pos.unwrap_or(pos);
        self.report(Diagnostic { help, ..Diagnostic::new(code, pos, msg) });
    }

    /// For an undeclared name: the package of the library it stands for, or a
    /// similar name that can be seen from here.
    pub(super) fn undeclared_help(&self, ident: &Ident) -> Option<String> {
        let name = self.text(ident.name);
        let qualifies = self
            .src
            .file(ident.pos)
            .is_some_and(|f| f.text.get((ident.pos.0 - f.base) as usize + name.len()) == Some(&b'.'));
        if qualifies {
            let paths = self.loader.libraries();
            let public = |p: &&String| !p.split('/').any(|e| e == "internal" || e == "vendor");
            let version = |e: &&str| e.starts_with('v') && e[1..].parse::<u32>().is_ok();
            let last = |p: &str| p.rsplit('/').find(|e| !version(e)) == Some(name);
            let mut named: Vec<&String> = paths.iter().filter(public).filter(|p| last(p)).collect();
            named.sort();
            match named.as_slice() {
                [] => {}
                [p] => return Some(format!("import {p:?}")),
                more => {
                    let list: Vec<String> = more.iter().map(|p| format!("import {p:?}")).collect();
                    return Some(list.join(" or "));
                }
            }
        }
        let mut names: Vec<Symbol> = vec![];
        let mut scope = self.env.scope;
        while let Some(s) = scope {
            let s = &self.scopes[s as usize];
            names.extend(s.names.iter().map(|n| n.0));
            scope = s.parent;
        }
        // The order of equally near names is that of their letters.
        let mut outer: Vec<Symbol> = self.types.file(self.env.file).scope.borrow().keys().copied().collect();
        outer.extend(self.types.pkg(self.env.pkg).scope.borrow().keys().copied());
        outer.extend(self.types.universe.scope.keys().copied());
        outer.sort_by_key(|n| self.text(*n));
        names.append(&mut outer);
        did_you_mean(similar(name, names.iter().map(|n| self.text(*n))))
    }

    /// For a name that a package does not export: a similar one that it does.
    pub(super) fn member_help(&self, pkg: PkgId, name: &str) -> Option<String> {
        let p = self.types.pkg(pkg);
        let scope = p.scope.borrow();
        let mut names: Vec<&str> = scope.keys().map(|n| self.text(*n)).filter(|n| is_exported(n)).collect();
        names.sort_unstable();
        let near = similar(name, names.iter().copied()).or_else(|| {
            // Upper for ToUpper: the whole word, and the only one with it.
            let mut with = names.iter().filter(|n| name.len() > 2 && n.ends_with(name));
            with.next().filter(|_| with.next().is_none()).copied()
        })?;
        Some(format!("did you mean {}.{near}?", self.text(p.name.get())))
    }

    /// For a selector that is neither field nor method of `t`: a similar one.
    pub(super) fn selector_help(&self, t: TypeId, name: &str) -> Option<String> {
        if let Type::Pointer(e) = self.types.under(t)
            && self.types.is_interface(*e)
        {
            return Some("an interface is used as it is; a pointer to one has no methods".into());
        }
        let mut names = self.field_names(t);
        let (base, _) = self.types.deref(t);
        for t in [t, base, self.types.pointer(base)] {
            names.extend(self.types.method_set(t).iter().map(|m| m.name));
        }
        names.retain(|n| {
            matches!(self.types.lookup_field_or_method(t, true, Some(self.env.pkg), *n), Lookup::Found(_))
        });
        names.sort_by_key(|n| self.text(*n));
        did_you_mean(similar(name, names.iter().map(|n| self.text(*n))))
    }

    /// For a struct literal's unknown field: a similar one.
    pub(super) fn field_help(&self, t: TypeId, name: &str) -> Option<String> {
        let names = self.field_names(t);
        did_you_mean(similar(name, names.iter().map(|n| self.text(*n))))
    }

    /// The fields of a struct (or of what a pointer to one points to), and those
    /// of the structs it embeds.
    fn field_names(&self, t: TypeId) -> Vec<Symbol> {
        let types = self.types;
        let (mut out, mut todo, mut seen) = (vec![], vec![types.deref(t).0], vec![]);
        while let Some(t) = todo.pop() {
            let t = types.underlying(t);
            if seen.contains(&t) {
                continue;
            }
            seen.push(t);
            if let Type::Struct(s) = types.get(t) {
                out.extend(s.fields.iter().map(|f| f.name));
                todo.extend(s.fields.iter().filter(|f| f.embedded).map(|f| types.deref(f.ty).0));
            }
        }
        out
    }

    /// For an `x` that is wanted as a `t`: what to write instead.
    pub(super) fn assign_help(&mut self, x: &Operand, t: TypeId) -> Option<String> {
        let types = self.types;
        if types.is_invalid(x.ty) || types.is_invalid(t) {
            return None;
        }
        let text = x.expr.map(|e| self.es(e))?;
        if types.is_non_tparam_interface(t) {
            return self.missing_methods_help(x.ty, t, Some(&text));
        }
        if types.is_interface(x.ty) && !types.is_type_param(x.ty) {
            let fits = self.implements(t, x.ty, false).is_ok();
            return fits.then(|| format!("ask whether it holds one: {text}.({})", self.ts(t)));
        }
        if let Type::Pointer(e) = types.under(x.ty)
            && types.identical(*e, t)
        {
            return Some(format!("take what it points to: *{text}"));
        }
        if let Type::Pointer(e) = types.under(t)
            && types.identical(*e, x.ty)
            && x.mode == Mode::Variable
        {
            return Some(format!("take its address: &{text}"));
        }
        self.conversion_help(x, t)
    }

    /// How to make a `t` of `x` by a conversion or a function of the library.
    pub(super) fn conversion_help(&mut self, x: &Operand, t: TypeId) -> Option<String> {
        let types = self.types;
        if types.is_invalid(x.ty) || types.is_invalid(t) || types.is_type_param(t) {
            return None;
        }
        let text = x.expr.map(|e| self.es(e))?;
        let (number, string) = (|t| types.is_numeric(t), |t| types.is_string(t));
        if string(t) && types.is_integer(x.ty) {
            return Some(format!(
                "strconv.Itoa writes an int in digits, fmt.Sprint any value: fmt.Sprint({text})"
            ));
        }
        if string(t) && number(x.ty) {
            return Some(format!("fmt.Sprint writes a value as text: fmt.Sprint({text})"));
        }
        let literal = text.starts_with('"');
        let one = text.trim_matches('"').chars().count() == 1;
        if literal && one && (types.identical(t, TypeId::UINT8) || types.identical(t, TypeId::INT32)) {
            return Some(format!("a single character stands in single quotes: {}", text.replace('"', "'")));
        }
        if literal && text.parse::<i64>().is_err() && text.trim_matches('"').parse::<f64>().is_err() {
            // No number could be read from it.
            return None;
        }
        if string(x.ty) && types.is_integer(t) {
            return Some(format!("strconv.Atoi reads an int from a string: strconv.Atoi({text})"));
        }
        if string(x.ty) && number(t) {
            return Some(format!(
                "strconv.ParseFloat reads a float64 from a string: strconv.ParseFloat({text}, 64)"
            ));
        }
        if x.is_const() || x.ty.is_untyped() || !self.convertible(x, t, &mut String::new()) {
            return None;
        }
        let ty = self.ts(t);
        let prefix = matches!(types.resolved(t), Type::Pointer(_) | Type::Chan { .. } | Type::Signature(_));
        let ty = if prefix { format!("({ty})") } else { ty };
        Some(format!("convert it: {ty}({text})"))
    }

    /// The methods of the interface `t` that `v` lacks, as one would write them.
    pub(super) fn missing_methods_help(
        &mut self,
        v: TypeId,
        t: TypeId,
        text: Option<&str>,
    ) -> Option<String> {
        let types = self.types;
        if types.is_interface(v) && !types.is_type_param(v) {
            let fits = self.implements(t, v, false).is_ok();
            return text.filter(|_| fits).map(|x| format!("ask whether it holds one: {x}.({})", self.ts(t)));
        }
        let mut lines = vec![];
        for m in &types.type_set(t).methods {
            match types.lookup_field_or_method(v, false, m.pkg, m.name) {
                Lookup::NeedsPointer(_) => {
                    let x = text.map_or(String::new(), |x| {
                        let literal = x.contains('{') || x.chars().all(|c| c.is_alphanumeric() || c == '_');
                        if literal { format!(": &{x}") } else { String::new() }
                    });
                    return Some(format!("the method belongs to the pointer; take the address{x}"));
                }
                Lookup::None => {}
                _ => continue,
            }
            // Only a type of this package can get methods here.
            let base = types.deref(v).0;
            let own = types.as_named(base).is_some_and(|n| types.obj(n.obj).pkg == Some(self.env.pkg));
            let unexported = !is_exported(self.text(m.name)) && m.pkg != Some(self.env.pkg);
            if !own || unexported {
                return None;
            }
            lines.push(format!("func (x {}) {}", self.ts(v), self.func_string(m.name, m.sig)));
        }
        match lines.len() {
            0 => None,
            1 => Some(format!("write the missing method: {}", lines[0])),
            _ => Some(format!("write the missing methods:\n{}", lines.join("\n"))),
        }
    }

    /// For operands of different types: which one to convert.
    pub(super) fn mismatch_help(&mut self, x: &Operand, y: &Operand) -> Option<String> {
        let types = self.types;
        // A sum of text and number is meant to be text.
        for (x, y) in [(x, y), (y, x)] {
            if types.is_string(x.ty) && types.is_numeric(y.ty) {
                return self.conversion_help(y, x.ty);
            }
        }
        if x.ty.is_untyped() || x.is_const() && !y.is_const() {
            return self.conversion_help(x, y.ty);
        }
        if y.ty.is_untyped() || y.is_const() && !x.is_const() {
            return self.conversion_help(y, x.ty);
        }
        // The wider type loses nothing; floats are wider than integers.
        let width = |t: TypeId| (types.is_complex(t), types.is_float(t), types.size_of(t));
        if types.is_numeric(x.ty) && types.is_numeric(y.ty) && width(x.ty) > width(y.ty) {
            return self.conversion_help(y, x.ty);
        }
        // The type that someone gave a name says more.
        let named = |t: TypeId| matches!(types.resolved(t), Type::Named(_));
        let (from, to) = if named(x.ty) && !named(y.ty) { (y, x) } else { (x, y) };
        self.conversion_help(from, to.ty).or_else(|| self.conversion_help(to, from.ty))
    }
}

fn did_you_mean(near: Option<&str>) -> Option<String> {
    near.map(|n| format!("did you mean {n}?"))
}

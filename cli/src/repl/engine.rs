//! From pieces of input to functions that run: each piece becomes a file of
//! package main, with the imports it needs. What is declared is remembered as
//! text, so that functions, types and methods which refer to a name can be built
//! anew when that name is declared again.

use super::history::{Fate, History};
use super::recent::Recent;
use super::split::{self, Kind, Piece, split};
use super::view::{Imports, SHOW, Shared, View, import, imported, is_version, library};
use gopark_bytecode::func::FuncRef;
use gopark_compiler::diagnostic::{self, Code, Diagnostic};
use gopark_compiler::load::input::Input;
use gopark_compiler::lower::Lowerer;
use gopark_compiler::session::Session;
use gopark_compiler::syntax::ast::{Body, Expr, Stmt};
use gopark_compiler::syntax::symbol::Symbol;
use gopark_compiler::types::Types;
use gopark_compiler::types::object::{ObjId, PkgId};
use gopark_compiler::types::repr::{Type, TypeId};
use gopark_compiler::types::typestring::Qualifier;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// A piece that compiled.
pub struct Ready {
    /// The function that initializes what it declares and the packages that come
    /// with it: to be run first.
    pub init: Option<FuncRef>,
    /// The function that runs it, if it is not a declaration.
    pub run: Option<FuncRef>,
    /// The static types of the values that it shows.
    pub types: Vec<String>,
    /// Whether it shows values, whatever they are.
    pub shown: bool,
    /// Its number among the inputs.
    pub number: i64,
    /// Things to tell.
    pub notes: Vec<String>,
}

/// A func, type, method or constants declared by the session.
struct Source {
    /// `f`, `T`, or `T.m`; of several the first.
    key: String,
    /// The names that it declares; none if it is a method.
    declares: Vec<String>,
    text: String,
    /// Where it was written.
    file: String,
    at: (usize, usize),
    names: BTreeSet<String>,
    qualifiers: BTreeSet<String>,
}

impl Source {
    fn declares(&self, name: &str) -> bool {
        self.declares.iter().any(|d| d == name)
    }
    fn declares_any(&self, names: &[String]) -> bool {
        names.iter().any(|n| self.declares(n))
    }
}

/// The compiler's side of a session.
pub struct Engine {
    shared: Shared,
    main: PkgId,
    inputs: usize,
    imports: Arc<Mutex<Imports>>,
    sources: Vec<Source>,
    recent: Recent,
    /// Everything that was run or declared, for `:save`.
    history: History,
}

/// Why an input was refused.
struct Refused {
    /// What to print.
    text: String,
    /// Something in it is no value, or several.
    no_value: bool,
    /// Its syntax is wrong.
    syntax: bool,
}

impl From<Refused> for String {
    fn from(r: Refused) -> String {
        r.text
    }
}

/// A variable of the session.
struct Variable {
    name: String,
    /// Its type as the session would write it.
    ty: String,
    object: ObjId,
}

impl Engine {
    /// A session in the checked package `main`.
    pub fn new(sess: Session, main: PkgId) -> Engine {
        let shared = Shared(Arc::new(Mutex::new(Lowerer::new(sess, main))));
        Engine {
            shared,
            main,
            inputs: 0,
            imports: Arc::default(),
            sources: vec![],
            recent: Recent::default(),
            history: History::default(),
        }
    }

    /// The compiler as the vm wants it.
    pub fn code_source(&self) -> Shared {
        self.shared.clone()
    }

    /// Compiles a piece. The error is what to print.
    pub fn compile(&mut self, piece: &Piece) -> Result<Option<Ready>, String> {
        if self.inputs == 0 {
            // The session's own function of that name is not the user's.
            self.shared.lock().sess.types.pkg(self.main).scope.borrow_mut().remove(&Symbol::MAIN);
        }
        let ready = match &piece.kind {
            Kind::Import(specs) => Some(self.import(specs)?),
            Kind::Value => Some(self.value(piece)?),
            Kind::Statement => Some(self.statement(piece, vec![])?),
            Kind::Define(names) => {
                let text = piece.text.replacen(":=", " =", 1);
                Some(self.declare(piece, names, "var", &text)?)
            }
            Kind::Var(names) | Kind::Type(names) => Some(self.declare(piece, names, "", &piece.text)?),
            Kind::Func(name) => Some(self.declare(piece, std::slice::from_ref(name), "", &piece.text)?),
            Kind::Method(base, _) => {
                Some(self.declare(piece, std::slice::from_ref(base), "", &piece.text)?)
            }
        };
        let shown = ready.as_ref().is_some_and(|r: &Ready| r.shown);
        // What commands run is not the user's.
        if !piece.qualifiers.iter().any(|q| q == SHOW) {
            self.history.add(if shown { Fate::Shown } else { Fate::Ran }, &piece.text);
        }
        Ok(ready)
    }

    fn import(&mut self, specs: &[(String, String)]) -> Result<Ready, String> {
        let mut text = String::new();
        for (name, path) in specs {
            text.push_str(&import(name, path));
        }
        let input = self.add("", "", (1, 1), &text)?;
        for (name, path) in specs {
            let known = path.rsplit('/').find(|p| !is_version(p)).unwrap_or(path);
            let by = match name.as_str() {
                "" => known.to_string(),
                "." | "_" => format!("{name} {path}"),
                n => n.to_string(),
            };
            imported(&self.imports).declared.insert(by, (name.clone(), path.clone()));
        }
        Ok(self.ready(input, vec![]))
    }

    /// An expression, whose value is shown; or else a call without one.
    fn value(&mut self, piece: &Piece) -> Result<Ready, String> {
        let mut notes = vec![];
        match self.shown(piece, &mut notes) {
            Ok(input) => {
                let (types, effect) = self.shown_types();
                let ready = self.ready(input, notes);
                // Without types only an error is shown.
                Ok(if effect { ready } else { Ready { types, shown: true, ..ready } })
            }
            // What is wrong with its syntax has nothing to do with our call.
            Err(e) if e.no_value || e.syntax => self.statement(piece, notes),
            Err(e) => Err(e.text),
        }
    }

    /// The expression as the operand of a call of Show.
    fn shown(&mut self, piece: &Piece, notes: &mut Vec<String>) -> Result<Input, Refused> {
        let mut qualifiers = piece.qualifiers.clone();
        qualifiers.push(SHOW.into());
        let imports = self.imports_for(&qualifiers, notes);
        let head = format!("{imports}func {}() {{ {SHOW}.Input({}).Show(", self.name(), self.inputs + 1);
        self.add(&head, ")}", piece.at, &piece.text)
    }

    fn statement(&mut self, piece: &Piece, mut notes: Vec<String>) -> Result<Ready, String> {
        let imports = self.imports_for(&piece.qualifiers, &mut notes);
        let head = format!("{imports}func {}() {{", self.name());
        let input = self.add(&head, "\n}", piece.at, &piece.text)?;
        Ok(self.ready(input, notes))
    }

    /// Declares `names`, with everything that was built on earlier ones of these names.
    fn declare(&mut self, piece: &Piece, names: &[String], head: &str, text: &str) -> Result<Ready, String> {
        let method = match &piece.kind {
            Kind::Method(base, name) => Some(format!("{base}.{name}")),
            _ => None,
        };
        if method.is_some()
            && !self.sources.iter().any(|s| s.declares(&names[0]))
            && self.object(&names[0]).is_some()
        {
            return Err(format!(
                "{} is no type that this session declares, so it can get no methods",
                names[0]
            ));
        }
        let dependents = self.dependents(names, method.as_deref());
        // Variables of types that are declared anew as they were are of the new
        // types from then on; others keep the old ones.
        let moved = self.variables_of(names, &dependents);
        let again = |s: &Source| s.declares(&names[0]) && s.text == piece.text;
        let same = method.is_some() || self.sources.iter().any(again);
        let dependents = if same && !moved.is_empty() {
            let all: Vec<String> =
                names.iter().cloned().chain(moved.iter().map(|v| v.name.clone())).collect();
            self.dependents(&all, method.as_deref())
        } else {
            dependents
        };
        let repeats_itself = self.repeats_itself(piece);
        let file = self.name();
        let mut notes = vec![];
        let mut qualifiers: BTreeSet<String> = piece.qualifiers.iter().cloned().collect();
        let mut rest = String::new();
        for v in moved.iter().filter(|_| same) {
            rest.push_str(&format!("\nvar {} {}", v.name, v.ty));
            qualifiers.extend(split(&v.ty).into_iter().flat_map(|p| p.qualifiers));
        }
        for i in &dependents {
            let s = &self.sources[*i];
            qualifiers.extend(s.qualifiers.iter().cloned());
            rest.push_str(&format!("\n{}{}", directive(&s.file, s.at), s.text));
        }
        let qualifiers: Vec<String> = qualifiers.into_iter().collect();
        let imports = self.imports_for(&qualifiers, &mut notes);
        let mut input = self.add(&format!("{imports}{head}"), &rest, piece.at, text);
        if input.is_err() && !dependents.is_empty() && method.is_none() {
            // What was built on the old one does not go with the new one.
            let imports = self.imports_for(&piece.qualifiers, &mut notes);
            if let Ok(alone) = self.add(&format!("{imports}{head}"), "", piece.at, text) {
                let old: Vec<&str> = dependents.iter().map(|i| self.sources[*i].key.as_str()).collect();
                let is = if names.len() == 1 { "is" } else { "are" };
                notes.push(format!(
                    "{} {is} new; {} does not fit and keeps the old one",
                    names.join(", "),
                    old.join(", ")
                ));
                input = Ok(alone);
                let gone: Vec<String> = dependents.iter().map(|i| self.sources[*i].key.clone()).collect();
                let methods = |k: &str| {
                    names.iter().any(|n| k.strip_prefix(n.as_str()).is_some_and(|m| m.starts_with('.')))
                };
                self.sources.retain(|s| !(gone.contains(&s.key) && methods(&s.key)));
            }
        }
        let input = input?;
        self.follow(names, moved, &mut notes);
        let key = key(piece);
        self.sources.retain(|s| method.is_some() || !s.declares_any(names));
        self.sources.retain(|s| key.as_ref() != Some(&s.key));
        if !repeats_itself {
            self.remember(piece, &file);
        }
        let ready = self.ready(input, notes);
        // An init function runs when its package is initialized: here, at once.
        let init = matches!(&piece.kind, Kind::Func(name) if name == "init");
        Ok(if init { ready } else { Ready { run: None, ..ready } })
    }

    /// Whether `piece` needs names that only `later` ones declare.
    pub fn needs(&self, piece: &Piece, later: &[&Piece]) -> bool {
        let ahead: Vec<&String> = later.iter().flat_map(|p| p.declares()).collect();
        piece.names.iter().any(|n| ahead.contains(&n) && self.object(n).is_none())
    }

    /// Declarations that refer to each other, as one input.
    pub fn compile_together(&mut self, pieces: &[Piece]) -> Result<Option<Ready>, String> {
        let names: Vec<String> = pieces.iter().flat_map(|p| p.declares()).cloned().collect();
        let keys: Vec<String> = pieces.iter().filter_map(key).collect();
        let mut dependents = BTreeSet::new();
        for p in pieces {
            dependents.extend(match &p.kind {
                Kind::Method(base, _) => self.dependents(std::slice::from_ref(base), key(p).as_deref()),
                _ => self.dependents(p.declares(), None),
            });
        }
        let all: Vec<usize> = dependents.iter().copied().collect();
        let moved = self.variables_of(&names, &all);
        // As in `declare`: unless a type is another one now, its variables follow.
        let is_new = |p: &Piece| p.declares().iter().all(|n| self.object(n).is_none());
        let same =
            pieces.iter().all(|p| !matches!(p.kind, Kind::Type(_)) || is_new(p) || self.is_current(&p.text));
        let file = self.name();
        let (mut rest, mut notes) = (String::new(), vec![]);
        let mut qualifiers: BTreeSet<String> =
            pieces.iter().flat_map(|p| p.qualifiers.iter().cloned()).collect();
        for v in moved.iter().filter(|_| same) {
            rest.push_str(&format!("\nvar {} {}", v.name, v.ty));
            qualifiers.extend(split(&v.ty).into_iter().flat_map(|p| p.qualifiers));
            dependents.extend(self.dependents(std::slice::from_ref(&v.name), None));
        }
        dependents.retain(|i| !keys.contains(&self.sources[*i].key));
        for p in &pieces[1..] {
            rest.push_str(&format!("\n{}{}", directive(&file, p.at), p.text));
        }
        for i in &dependents {
            let s = &self.sources[*i];
            qualifiers.extend(s.qualifiers.iter().cloned());
            rest.push_str(&format!("\n{}{}", directive(&s.file, s.at), s.text));
        }
        let qualifiers: Vec<String> = qualifiers.into_iter().collect();
        let imports = self.imports_for(&qualifiers, &mut notes);
        let input = self.add(&imports, &rest, pieces[0].at, &pieces[0].text)?;
        self.follow(&names, moved, &mut notes);
        self.sources.retain(|s| !keys.contains(&s.key) && !s.declares_any(&names));
        for p in pieces {
            self.remember(p, &file);
            self.history.add(Fate::Ran, &p.text);
        }
        Ok(Some(Ready { run: None, ..self.ready(input, notes) }))
    }

    /// Whether they are constants whose values come from what they replace, so that the
    /// text cannot be built anew.
    fn repeats_itself(&self, piece: &Piece) -> bool {
        let again = |n: &String| self.object(n).is_some() && split::occurs(&piece.text, n) > 1;
        is_const(piece) && piece.declares().iter().any(again)
    }

    /// Keeps the text of a function, type, method or constants, to build it anew.
    fn remember(&mut self, piece: &Piece, file: &str) {
        if let Some(key) = key(piece) {
            self.sources.push(Source {
                key,
                declares: piece.declares().to_vec(),
                text: piece.text.clone(),
                file: file.to_string(),
                at: piece.at,
                names: piece.names.iter().cloned().collect(),
                qualifiers: piece.qualifiers.iter().cloned().collect(),
            });
        }
    }

    /// Variables whose types mention those named `names`, or that `dependents`
    /// declare.
    fn variables_of(&self, names: &[String], dependents: &[usize]) -> Vec<Variable> {
        let keys = names.iter().chain(dependents.iter().flat_map(|i| &self.sources[*i].declares));
        let types: Vec<ObjId> = keys.filter_map(|k| self.object(k)).collect();
        let lw = self.shared.lock();
        let all = &lw.sess.types;
        let mut out = vec![];
        for (sym, o) in all.pkg(self.main).scope.borrow().iter() {
            let ty = all.obj(*o).ty();
            if all.obj(*o).var_kind().is_some()
                && !names.iter().any(|n| n == all.sym_text(*sym))
                && all.named_in(ty).iter().any(|n| types.contains(n))
            {
                let ty = all.type_string(ty, Qualifier::Relative(self.main));
                out.push(Variable { name: all.sym_text(*sym).into(), ty, object: *o });
            }
        }
        out.sort_by(|a, b| a.name.cmp(&b.name));
        out
    }

    /// Variables that were declared again with the types that they mention have
    /// the values that they had; those that were not keep the old types.
    fn follow(&mut self, names: &[String], moved: Vec<Variable>, notes: &mut Vec<String>) {
        let mut kept = vec![];
        for v in moved {
            match self.object(&v.name) {
                Some(new) if new != v.object => self.shared.lock().rename_global(v.object, new),
                _ => kept.push(v.name),
            }
        }
        if !kept.is_empty() {
            let keep = if kept.len() == 1 { "keeps" } else { "keep" };
            notes.push(format!("{} is new; {} {keep} the old one", names.join(", "), kept.join(", ")));
        }
    }

    /// Indices of what refers to `names`, directly or through others, in the
    /// order of declaration; for a method, its type and that type's other methods too.
    fn dependents(&self, names: &[String], method: Option<&str>) -> Vec<usize> {
        let mut changed: BTreeSet<String> = names.iter().cloned().collect();
        let base = |key: &str| key.split('.').next().unwrap_or(key).to_string();
        let mut found = BTreeSet::new();
        loop {
            let before = found.len();
            for (i, s) in self.sources.iter().enumerate() {
                let own = s.key.contains('.') && changed.contains(&base(&s.key));
                let itself = method.is_some() && s.declares(&names[0]);
                if own || itself || s.names.iter().any(|n| changed.contains(n)) {
                    found.insert(i);
                    changed.insert(base(&s.key));
                    changed.extend(s.declares.iter().cloned());
                }
            }
            // A type whose method is built anew is itself built anew.
            for (i, s) in self.sources.iter().enumerate() {
                if s.declares.iter().any(|d| changed.contains(d)) && !s.declares_any(names) {
                    found.insert(i);
                }
            }
            if found.len() == before {
                break;
            }
        }
        let replaced =
            |s: &Source| Some(s.key.as_str()) == method || method.is_none() && s.declares_any(names);
        found.into_iter().filter(|i| !replaced(&self.sources[*i])).collect()
    }

    /// Import declarations for what `qualifiers` name, if that is packages.
    fn imports_for(&mut self, qualifiers: &[String], notes: &mut Vec<String>) -> String {
        let (text, new) = self.view().imports(qualifiers);
        let mut imports = imported(&self.imports);
        for (name, path) in new {
            if imports.by_itself.insert(name) {
                notes.push(format!("import {path:?}"));
            }
        }
        text
    }

    /// The name of the next input.
    fn name(&self) -> String {
        format!("input{}", self.inputs + 1)
    }

    /// The name of the last one.
    fn last_name(&self) -> String {
        format!("input{}", self.inputs)
    }

    /// The package-level object of that name.
    pub fn object(&self, name: &str) -> Option<ObjId> {
        self.view().object(name)
    }

    /// Adds a file: `head`, which is ours, then the input's text.
    fn add(&mut self, head: &str, tail: &str, at: (usize, usize), text: &str) -> Result<Input, Refused> {
        let name = self.name();
        let file = format!("package main; {head}\n{}{text}{tail}\n", directive(&name, at));
        let mut lw = self.shared.lock();
        let input = lw.add_input(self.main, &name, &file, |sess, mut diags| {
            diagnostic::sort(&mut diags);
            crate::advice::add(&mut diags, &sess.sources);
            let no_value = diags.iter().any(|d| d.code == Code::TooManyValues);
            let syntax = diags.iter().any(|d| d.code == Code::Syntax);
            Refused { text: render(&diags, sess), no_value, syntax }
        })?;
        self.inputs += 1;
        self.recent.add(name, at.0, text);
        Ok(input)
    }

    /// The texts of the last inputs.
    pub fn recent(&self) -> Recent {
        self.recent.clone()
    }

    fn ready(&self, input: Input, notes: Vec<String>) -> Ready {
        let mut lw = self.shared.lock();
        let func = |o: &&ObjId| lw.sess.types.obj(**o).is_func();
        let last = input.objects.last().filter(func).copied();
        let run = last.map(|o| lw.declared(o));
        // What runs an input has no name for others, and so goes when it has run.
        let types = &lw.sess.types;
        if let Some(name) = types.syms.lookup(&self.last_name()) {
            types.pkg(self.main).scope.borrow_mut().remove(&name);
        }
        let needed = !input.steps.is_empty() || !input.packages.is_empty();
        let init = needed.then(|| lw.input(input));
        Ready { init, run, types: vec![], shown: false, notes, number: self.inputs as i64 }
    }

    /// The types of the operands of the last input's call of Show, and whether the
    /// operand is a call that is made for its effect: of a function like those that
    /// print and scan, which takes operands of any type and returns how much it did
    /// and an error.
    fn shown_types(&self) -> (Vec<String>, bool) {
        let lw = self.shared.lock();
        let sess = &lw.sess;
        let types = &sess.types;
        let Some(call) = self.last_body(&lw).and_then(|s| match sess.ast.stmt(s) {
            Stmt::Expr(e) => Some(e),
            _ => None,
        }) else {
            return (vec![], false);
        };
        let Expr::Call { args, .. } = sess.ast.expr(call) else { return (vec![], false) };
        let show = |t: TypeId| types.type_string(t, Qualifier::Relative(self.main));
        let mut out = vec![];
        for a in sess.ast.list(args) {
            let t = sess.info.type_of(*a);
            match types.get(t) {
                Type::Tuple(ps) => out.extend(ps.iter().map(|p| show(p.ty))),
                _ => out.push(show(t)),
            }
        }
        let effect = match sess.ast.list(args) {
            [a] => match sess.ast.expr(*a) {
                Expr::Call { fun, .. } => prints(types, sess.info.type_of(fun)),
                _ => false,
            },
            _ => false,
        };
        (out, effect)
    }

    fn last_body(&self, lw: &Lowerer) -> Option<gopark_compiler::syntax::ast::StmtId> {
        let sym = lw.sess.types.syms.lookup(&self.last_name())?;
        let f = lw.sess.func_decl(lw.sess.types.lookup_pkg(self.main, sym)?)?;
        let Body::Block(b) = f.body else { return None };
        lw.sess.ast.list(b.stmts).first().copied()
    }

    /// What the session declares, for completion.
    pub fn view(&self) -> View {
        View { shared: self.shared.clone(), main: self.main, imports: self.imports.clone() }
    }

    /// The bytecode of a function of the session.
    pub fn listing(&self, name: &str) -> Result<String, String> {
        let found = self.object(name);
        let mut lw = self.shared.lock();
        match found {
            Some(o) if lw.sess.types.obj(o).is_func() => {
                let f = lw.declared(o);
                crate::dis::listing(&mut lw, f)
            }
            _ => Err(format!("there is no function {name}")),
        }
    }

    /// What the session says of one of its functions, types or methods; for a
    /// type, of its methods too.
    pub fn declaration(&self, name: &str) -> Option<String> {
        let method = |key: &str| key.strip_prefix(name).is_some_and(|m| m.starts_with('.'));
        let mut out = String::new();
        for s in self.sources.iter().filter(|s| s.key == name || s.declares(name) || method(&s.key)) {
            let short = s.text.starts_with("func ");
            let head = s.text.lines().next().unwrap_or("");
            let head = if short { head.find(" {").map_or(head, |i| &head[..i]) } else { &s.text };
            out.push_str(&format!("{head}\n"));
        }
        (!out.is_empty()).then_some(out)
    }

    /// Forgets all that was declared and imported.
    pub fn reset(&mut self) {
        self.shared.lock().sess.types.pkg(self.main).scope.borrow_mut().clear();
        *imported(&self.imports) = Imports::default();
        self.sources.clear();
        self.history = History::default();
    }

    /// Variables of the session with their types, by name.
    pub fn vars(&self) -> Vec<(String, String)> {
        let lw = self.shared.lock();
        let types = &lw.sess.types;
        let mut out = vec![];
        for (s, o) in types.pkg(self.main).scope.borrow().iter() {
            if types.obj(*o).var_kind().is_some() {
                let t = types.type_string(types.obj(*o).ty(), Qualifier::Relative(self.main));
                out.push((types.sym_text(*s).to_string(), t));
            }
        }
        out.sort();
        out
    }

    /// Import declarations in force.
    pub fn import_list(&self) -> Vec<String> {
        let imports = imported(&self.imports);
        let mut out: Vec<String> = imports
            .declared
            .values()
            .map(|(n, p)| format!("import {n} {p:?}").replace("import  ", "import "))
            .collect();
        out.extend(imports.by_itself.iter().filter_map(|q| library(q)).map(|p| format!("import {p:?}")));
        out.sort();
        out.dedup();
        out
    }

    /// The type of an expression, which is not run.
    pub fn type_of(&mut self, piece: &Piece) -> Result<String, String> {
        self.shown(piece, &mut vec![])?;
        let (types, _) = self.shown_types();
        self.shared.lock().take_back_input();
        Ok(types.join(", "))
    }

    /// The last input has panicked, or somebody has ended it.
    pub fn failed(&mut self) {
        self.history.fail();
    }

    /// Everything that was run or declared: what became of it, and its text.
    pub fn history(&self) -> impl Iterator<Item = (Fate, &str)> {
        self.history.iter()
    }

    /// Whether a type, function or method was declared last by this text.
    pub fn is_current(&self, text: &str) -> bool {
        self.sources.iter().any(|s| s.text == text)
    }
}

fn is_const(piece: &Piece) -> bool {
    matches!(piece.kind, Kind::Var(_)) && piece.text.starts_with("const")
}

/// What a declaration is remembered by.
fn key(piece: &Piece) -> Option<String> {
    match &piece.kind {
        Kind::Func(n) if n != "init" => Some(n.clone()),
        Kind::Type(n) => n.first().cloned(),
        Kind::Var(n) if is_const(piece) => n.iter().find(|n| *n != "_").cloned(),
        Kind::Method(base, name) => Some(format!("{base}.{name}")),
        _ => None,
    }
}

/// Whether it is a type like `func(a ...any) (int, error)`.
fn prints(types: &Types, fun: TypeId) -> bool {
    let Type::Signature(s) = types.under(fun) else { return false };
    let any = |t: TypeId| matches!(types.under(t), Type::Slice(e) if types.identical(*e, TypeId::ANY));
    s.variadic
        && s.params.last().is_some_and(|p| any(p.ty))
        && matches!(&*s.results, [n, e] if n.ty == TypeId::INT && e.ty == TypeId::ERROR)
}

/// What makes the text that follows stand at line and column `at` of `file`.
fn directive(file: &str, at: (usize, usize)) -> String {
    format!("//line {file}:{}:{}\n", at.0, at.1)
}

/// Diagnostics of an input: `line:column: message`.
fn render(diags: &[Diagnostic], sess: &Session) -> String {
    let mut out = String::new();
    for d in diags.iter().take(diagnostic::MAX_ERRORS) {
        if let Some(p) = sess.sources.position(d.pos) {
            out.push_str(&format!("{}:{}: ", p.line, p.column));
        }
        // The call that shows a value is none of the user's.
        let msg = match d.msg.split_once(" in argument to _repl.Input(") {
            Some((before, rest)) => format!("{before}{}", rest.split_once(").Show").map_or("", |r| r.1)),
            None => d.msg.clone(),
        };
        out.push_str(&format!("{msg}\n"));
        for (pos, text) in &d.labels {
            let at = sess.sources.position(*pos).map_or(String::new(), |p| format!("{p}: "));
            out.push_str(&format!("\t{at}{text}\n"));
        }
        if let Some(help) = &d.help {
            out.push_str(&format!("\t({})\n", help.replace('\n', "\n\t")));
        }
    }
    out
}

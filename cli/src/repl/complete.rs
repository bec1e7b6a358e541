//! What may go on at the prompt: names, fields, methods, packages and commands,
//! each with its type. Nothing is run to find out. An operand before a dot is
//! checked only, and a package's members are resolved in a compiler of their own,
//! so that looking at a package does not load it into the session.

use super::commands::COMMANDS;
use super::split;
use super::view::{View, library};
use crate::source::Program;
use gopark_compiler::check::Checker;
use gopark_compiler::session::Session;
use gopark_compiler::types::Types;
use gopark_compiler::types::info::Mode;
use gopark_compiler::types::object::{ObjId, ObjKind};
use gopark_compiler::types::repr::{Type, TypeId};
use gopark_compiler::types::typestring::Qualifier;
use gopark_runtime::era::ERAS;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// A name that may stand there, and what it is: its type as a rule.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Item {
    /// The name.
    pub name: String,
    /// Its type, or else what it is.
    pub what: String,
}

impl Item {
    fn new(name: impl Into<String>, what: impl Into<String>) -> Item {
        Item { name: name.into(), what: what.into() }
    }
}

const KEYWORDS: [&str; 25] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

/// What may stand at the end of `before`, and where in it that begins. Empty if
/// nothing is known to.
pub fn complete(view: &View, before: &str) -> (usize, Vec<Item>) {
    let (start, mut found) = match before.strip_prefix(':') {
        Some(command) => match command.split_once(' ') {
            None => (1, COMMANDS.iter().map(|c| Item::new(c.0, c.2)).collect()),
            Some(("era", _)) => (
                before.rfind(' ').map_or(0, |i| i + 1),
                ERAS.iter().map(|e| Item::new(e.name, e.what)).collect(),
            ),
            Some(_) => code(view, before),
        },
        None => code(view, before),
    };
    let word = &before[start..];
    found.retain(|i| i.name.starts_with(word) && i.name != word && !i.name.starts_with('_'));
    found.sort();
    found.dedup_by(|a, b| a.name == b.name);
    (start, found)
}

fn code(view: &View, before: &str) -> (usize, Vec<Item>) {
    if let Some(path) = import_path(before) {
        let all = gopark_stdlib::packages().filter(|p| !internal(p)).map(|p| Item::new(p, "package"));
        return (path, all.collect());
    }
    let start = word_start(before);
    let Some(head) = before[..start].strip_suffix('.') else { return (start, names(view)) };
    let operand = &head[operand_start(head)..];
    let package = view.imported(operand).or_else(|| library(operand).map(String::from));
    let found = match package.filter(|_| view.object(operand).is_none()) {
        Some(path) => members(&path),
        None => view.members(operand),
    };
    (start, found)
}

/// Names that need no qualifier.
fn names(view: &View) -> Vec<Item> {
    let mut out: Vec<Item> = KEYWORDS.iter().map(|k| Item::new(*k, "keyword")).collect();
    let mut packages: BTreeMap<&str, &str> = BTreeMap::new();
    for p in gopark_stdlib::packages().filter(|p| !internal(p)) {
        let name = p.rsplit('/').next().unwrap_or(p);
        if library(name) == Some(p) {
            packages.insert(name, p);
        }
    }
    let mut own = view.names();
    // The session's names hide packages and what is predeclared.
    packages.retain(|name, _| !own.iter().any(|i| i.name == *name));
    out.extend(packages.into_iter().map(|(name, path)| Item::new(name, format!("package {path:?}"))));
    out.append(&mut own);
    out
}

fn internal(path: &str) -> bool {
    path.split('/').any(|part| part == "internal" || part == "vendor")
}

fn in_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where the name at the end of `text` begins.
fn word_start(text: &str) -> usize {
    text.len() - text.chars().rev().take_while(|c| in_name(*c)).map(char::len_utf8).sum::<usize>()
}

/// Where the path begins, if `text` ends within that of an import.
fn import_path(text: &str) -> Option<usize> {
    let line = text.rsplit(['\n', ';']).next()?;
    let quote = line.rfind('"')?;
    let open = line.matches('"').count() % 2 == 1;
    (open && text.trim_start().starts_with("import")).then_some(text.len() - line.len() + quote + 1)
}

/// Where the operand at the end of `text` begins: names, selectors, calls,
/// indices, literals.
fn operand_start(text: &str) -> usize {
    let mut at = text.len();
    loop {
        let rest = &text[..at];
        let Some(c) = rest.chars().next_back() else { return 0 };
        match c {
            '.' => at -= 1,
            c if in_name(c) => at = word_start(rest),
            '"' | '`' => return rest[..at - 1].rfind(c).unwrap_or(at),
            ')' | ']' | '}' => match opening(rest) {
                Some(i) => at = i,
                None => return at,
            },
            _ => return at,
        }
    }
}

/// Where the bracket opens that closes at the end of `text`.
fn opening(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0, None);
    for (i, c) in text.char_indices().rev() {
        match (quote, c) {
            (Some(q), c) if q == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '`' | '\'') => quote = Some(c),
            (None, ')' | ']' | '}') => depth += 1,
            (None, '(' | '[' | '{') => {
                depth -= 1;
                if depth == 0 {
                    return Some(i);
                }
            }
            _ => {}
        }
    }
    None
}

/// What a package of the library exports. Packages stay the same, so that each is
/// looked at once.
fn members(path: &str) -> Vec<Item> {
    static KNOWN: Mutex<BTreeMap<String, Vec<Item>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(items) = known.get(path) {
        return items.clone();
    }
    let program = Program(format!("package main\n\nimport _ {path:?}\n"));
    let mut sess = Session::new(Box::new(program));
    if sess.load(&[Program::NAME.to_string()]).is_none() {
        return vec![];
    }
    let Some(pkg) = sess.package(path) else { return vec![] };
    // Looking a name up collects what the package declares.
    Checker::lookup_package(&mut sess, pkg, "");
    let mut objects: Vec<ObjId> = sess.types.pkg(pkg).scope.borrow().values().copied().collect();
    objects.retain(|o| sess.types.name(*o).starts_with(char::is_uppercase));
    let mut items = vec![];
    for o in objects {
        sess.resolve(o);
        items.push(Item::new(sess.types.name(o), describe(&sess.types, o, Qualifier::Relative(pkg))));
    }
    known.insert(path.to_string(), items.clone());
    items
}

/// What an object is, in a few words.
pub fn describe(types: &Types, obj: ObjId, q: Qualifier) -> String {
    let o = types.obj(obj);
    let ty = || types.type_string(o.ty(), q);
    match &o.kind {
        ObjKind::Const { .. } => format!("const {}", ty()),
        ObjKind::Builtin(_) => "built-in function".into(),
        ObjKind::Nil => "untyped nil".into(),
        ObjKind::TypeName => match types.under(o.ty()) {
            Type::Struct(_) => "type struct".into(),
            Type::Interface(_) => "type interface".into(),
            Type::Basic(b) if b.name == types.name(obj) => "type".into(),
            _ => format!("type {}", types.type_string(types.underlying(o.ty()), q)),
        },
        _ => ty(),
    }
}

impl View {
    /// Names of the session's objects, and those that are predeclared.
    fn names(&self) -> Vec<Item> {
        let lw = self.lock();
        let types = &lw.sess.types;
        let scope = types.pkg(self.main).scope.borrow();
        let predeclared = types.universe.scope.iter().filter(|(s, _)| !scope.contains_key(s));
        let all = scope.iter().chain(predeclared);
        all.map(|(s, o)| Item::new(types.sym_text(*s), describe(types, *o, Qualifier::Relative(self.main))))
            .collect()
    }

    /// Fields and methods of an operand; of a type, its methods.
    fn members(&self, operand: &str) -> Vec<Item> {
        let pieces = split::split(operand);
        let [piece] = pieces.as_slice() else { return vec![] };
        let (imports, _) = self.imports(&piece.qualifiers);
        let mut lw = self.lock();
        let text = format!("package main; {imports}func _() {{ _ = {operand} }}");
        lw.sess.operand(self.main, &text, |sess, tv| match tv.mode {
            // Of what has no value nothing can be selected.
            Mode::Invalid | Mode::NoValue | Mode::Builtin(_) => vec![],
            mode => {
                let mut out = methods(sess, tv.ty, mode, self);
                if mode != Mode::TypeExpr {
                    out.extend(fields(&sess.types, tv.ty, self));
                }
                out
            }
        })
    }
}

/// Methods that can be called on an operand of type `t`.
fn methods(sess: &mut Session, t: TypeId, mode: Mode, view: &View) -> Vec<Item> {
    let (base, is_pointer) = sess.types.deref(t);
    // The methods of `*T` can be called on a variable of type `T`.
    let of = if mode == Mode::Variable && !is_pointer && !sess.types.is_interface(base) {
        sess.types.pointer(t)
    } else {
        t
    };
    let mut out = vec![];
    for m in sess.types.method_set(of) {
        if m.pkg.is_some_and(|p| p != view.main)
            && !sess.types.sym_text(m.name).starts_with(char::is_uppercase)
        {
            continue;
        }
        let sig = sess.method_sig(&m.found);
        let q = Qualifier::Relative(view.main);
        out.push(Item::new(sess.types.sym_text(m.name), sess.types.type_string(sig, q)));
    }
    out
}

/// Fields of `t` or of what it points to, promoted ones included.
fn fields(types: &Types, t: TypeId, view: &View) -> Vec<Item> {
    let mut out: Vec<Item> = vec![];
    let mut level = vec![types.deref(t).0];
    let mut seen: Vec<TypeId> = vec![];
    while !level.is_empty() {
        let mut next = vec![];
        let mut here: Vec<Item> = vec![];
        for t in level {
            if seen.contains(&t) {
                continue;
            }
            seen.push(t);
            let Type::Struct(s) = types.under(t) else { continue };
            for f in &s.fields {
                let name = types.sym_text(f.name);
                if f.embedded {
                    next.push(types.deref(f.ty).0);
                }
                let hidden = f.pkg.is_some_and(|p| p != view.main) && !name.starts_with(char::is_uppercase);
                if !hidden && !out.iter().any(|i| i.name == name) {
                    here.push(Item::new(name, types.type_string(f.ty, Qualifier::Relative(view.main))));
                }
            }
        }
        // What two embedded structs have at one depth cannot be selected.
        let twice = |i: &Item| here.iter().filter(|j| j.name == i.name).count() > 1;
        out.extend(here.iter().filter(|i| !twice(i)).cloned());
        level = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operands_are_found_from_their_ends() {
        for (text, operand) in [
            ("x", "x"),
            ("a + b.c", "b.c"),
            ("f(x, \")\")", "f(x, \")\")"),
            ("g(1) * m[k(2)].n", "m[k(2)].n"),
            ("T{1, 2}", "T{1, 2}"),
            ("-(*p)", "(*p)"),
            ("n := len(s)", "len(s)"),
        ] {
            assert_eq!(&text[operand_start(text)..], operand);
        }
    }

    #[test]
    fn packages_tell_the_types_of_what_they_export() {
        let all = members("strings");
        let what = |name: &str| all.iter().find(|i| i.name == name).map(|i| i.what.as_str());
        assert_eq!(what("ToUpper"), Some("func(s string) string"));
        assert_eq!(what("Builder"), Some("type struct"));
        assert_eq!(what("indexFunc"), None);
        let all = members("math");
        assert!(all.contains(&Item::new("Pi", "const untyped float")));
    }

    #[test]
    fn paths_of_imports_are_known_by_their_quotes() {
        assert_eq!(import_path("import \"enc"), Some(8));
        assert_eq!(import_path("import \"fmt\""), None);
        assert_eq!(import_path("x := \"enc"), None);
    }
}

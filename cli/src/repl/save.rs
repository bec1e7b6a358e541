//! `:save`: a program of what a session has declared and run, that compiles.
//! Types, functions and constants stand as they were declared last; variables are
//! package-level, and what gave them values is in main with all else that was run,
//! in order. An input that does not fit what was declared after it is a comment, and
//! so is one that panicked or was ended.

use super::engine::Engine;
use super::history::Fate;
use super::split::{Kind, Piece, split};
use super::view::View;
use crate::source::Program;
use gopark_compiler::session::Session;
use gopark_compiler::types::typestring::Qualifier;
use std::collections::BTreeSet;

/// What becomes of an input.
struct Part {
    /// The input's own text.
    text: String,
    /// Declarations outside of main.
    outside: String,
    /// Statements in it.
    inside: String,
    /// Packages that these name.
    qualifiers: Vec<String>,
    /// It does not fit what was declared after it.
    dropped: bool,
}

/// The program.
pub fn program(engine: &Engine) -> String {
    let view = engine.view();
    let pieces: Vec<(Fate, Piece)> =
        engine.history().filter_map(|(fate, text)| Some((fate, split(text).pop()?))).collect();
    let mut parts: Vec<Part> =
        pieces.iter().enumerate().map(|(i, (fate, p))| part(engine, &pieces[i + 1..], *fate, p)).collect();
    let mut variables: BTreeSet<&str> = BTreeSet::new();
    for (_, p) in &pieces {
        match &p.kind {
            Kind::Define(names) => variables.extend(names.iter().map(String::as_str)),
            Kind::Var(names) if !group(p) => variables.extend(names.iter().map(String::as_str)),
            _ => {}
        }
    }
    let variables: Vec<(String, String)> =
        variables.into_iter().filter_map(|n| Some((n.to_string(), view.variable(n)?))).collect();
    let mut imports = vec![true; 64];
    loop {
        let (text, owners) = write(engine, &view, &parts, &variables, &imports);
        let wrong = errors(&text);
        let mut changed = false;
        for line in wrong {
            match owners.get(line.wrapping_sub(1)) {
                Some(Owner::Part(i)) => changed |= !std::mem::replace(&mut parts[*i].dropped, true),
                Some(Owner::Import(i)) if *i < imports.len() => {
                    changed |= std::mem::replace(&mut imports[*i], false);
                }
                _ => {}
            }
        }
        if !changed {
            return text;
        }
    }
}

/// What a session has declared, as inputs of another one: variables are zero.
pub fn declarations(engine: &Engine) -> String {
    let view = engine.view();
    let pieces: Vec<Piece> = engine.history().filter_map(|(_, text)| split(text).pop()).collect();
    let mut out = String::new();
    for (i, p) in pieces.iter().enumerate() {
        let later = &pieces[i + 1..];
        let again = |n: &String| later.iter().any(|l| declares(l, n));
        match &p.kind {
            Kind::Import(_) => out.push_str(&format!("{}\n", p.text)),
            Kind::Type(_) | Kind::Func(_) | Kind::Method(..) => {
                if engine.is_current(&p.text) && !later.iter().any(|l| l.text == p.text) {
                    out.push_str(&format!("{}\n", p.text));
                }
            }
            Kind::Var(names) if p.text.starts_with("const") && !names.iter().any(again) => {
                out.push_str(&format!("{}\n", p.text));
            }
            Kind::Var(names) | Kind::Define(names) => {
                for n in names.iter().filter(|n| !again(n)) {
                    out.push_str(&view.variable(n).map_or(String::new(), |ty| format!("var {n} {ty}\n")));
                }
            }
            Kind::Value | Kind::Statement => {}
        }
    }
    out
}

/// `var (…)` and `const (…)`.
fn group(p: &Piece) -> bool {
    let rest = p.text.trim_start_matches("var").trim_start_matches("const");
    rest.trim_start().starts_with('(')
}

fn part(engine: &Engine, later: &[(Fate, Piece)], fate: Fate, p: &Piece) -> Part {
    let (mut outside, mut inside) = (String::new(), String::new());
    let shown = fate == Fate::Shown;
    // What did not come to its end is told, but not done again.
    let mut dropped = fate == Fate::Failed && matches!(p.kind, Kind::Value | Kind::Statement);
    match &p.kind {
        Kind::Import(_) => {}
        Kind::Func(name) if name == "init" => {
            // It ran when it was declared, not before everything else.
            inside = format!("{}()", p.text.replacen("func init()", "func()", 1));
        }
        Kind::Type(_) | Kind::Func(_) | Kind::Method(..) => {
            // The same text may have been given more than once.
            if engine.is_current(&p.text) && !later.iter().any(|(_, l)| l.text == p.text) {
                outside = p.text.clone();
            }
        }
        Kind::Define(_) => inside = p.text.replacen(":=", "=", 1),
        Kind::Var(names) if p.text.starts_with("const") || group(p) => {
            outside = p.text.clone();
            let again = |n: &String| later.iter().any(|(_, l)| declares(l, n));
            dropped = names.iter().any(again);
        }
        Kind::Var(names) => {
            if let Some((_, value)) = p.text.split_once('=') {
                inside = format!("{} = {}", names.join(", "), value.trim_start());
            }
        }
        Kind::Value if shown => inside = format!("fmt.Println({})", p.text),
        Kind::Value | Kind::Statement => inside = p.text.clone(),
    }
    let mut qualifiers = p.qualifiers.clone();
    if shown {
        qualifiers.push("fmt".into());
    }
    if outside.is_empty() && inside.is_empty() {
        qualifiers.clear();
    }
    Part { text: p.text.clone(), outside, inside, qualifiers, dropped }
}

fn declares(p: &Piece, name: &String) -> bool {
    match &p.kind {
        Kind::Var(n) | Kind::Define(n) | Kind::Type(n) => n.contains(name),
        Kind::Func(n) => n == name,
        _ => false,
    }
}

/// What a line of the program stands for.
#[derive(Clone, Copy)]
enum Owner {
    Import(usize),
    Part(usize),
    Frame,
}

/// The program and the owners of its lines.
fn write(
    engine: &Engine,
    view: &View,
    parts: &[Part],
    variables: &[(String, String)],
    imports: &[bool],
) -> (String, Vec<Owner>) {
    let (mut text, mut owners) = (String::new(), vec![]);
    let mut add = |t: &str, owner: Owner| {
        text.push_str(t);
        text.push('\n');
        owners.extend(std::iter::repeat_n(owner, t.matches('\n').count() + 1));
    };
    let mut qualifiers: BTreeSet<String> =
        parts.iter().filter(|p| !p.dropped).flat_map(|p| p.qualifiers.iter().cloned()).collect();
    for (_, ty) in variables {
        qualifiers.extend(split(ty).into_iter().flat_map(|p| p.qualifiers));
    }
    let qualifiers: Vec<String> = qualifiers.into_iter().collect();
    let mut list: Vec<String> = view.imports(&qualifiers).0.split("; ").map(String::from).collect();
    list.extend(engine.import_list().into_iter().filter(|i| i.starts_with("import _")));
    list.retain(|i| !i.is_empty());
    list.sort();
    list.dedup();
    add("package main", Owner::Frame);
    add("", Owner::Frame);
    for (i, import) in list.iter().enumerate() {
        if imports.get(i).copied().unwrap_or(true) {
            add(import, Owner::Import(i));
        }
    }
    for (name, ty) in variables {
        add(&format!("\nvar {name} {ty}"), Owner::Frame);
    }
    for (i, p) in parts.iter().enumerate().filter(|(_, p)| !p.outside.is_empty()) {
        match p.dropped {
            true => add(&format!("\n{}", comment(&p.text, "")), Owner::Frame),
            false => add(&format!("\n{}", p.outside), Owner::Part(i)),
        }
    }
    // A function of that name is the session's own.
    let main = if engine.declaration("main").is_some() { "init" } else { "main" };
    add(&format!("\nfunc {main}() {{"), Owner::Frame);
    for (i, p) in parts.iter().enumerate().filter(|(_, p)| !p.inside.is_empty()) {
        match p.dropped {
            true => add(&comment(&p.text, "\t"), Owner::Frame),
            false => add(&format!("\t{}", p.inside.replace('\n', "\n\t")), Owner::Part(i)),
        }
    }
    add("}", Owner::Frame);
    (text, owners)
}

fn comment(text: &str, indent: &str) -> String {
    let lines: Vec<String> = text.lines().map(|l| format!("{indent}// {l}")).collect();
    lines.join("\n")
}

/// The lines where a program does not compile.
fn errors(text: &str) -> Vec<usize> {
    let mut sess = Session::new(Box::new(Program(text.to_string())));
    sess.load_main(&[Program::NAME.to_string()]);
    let place =
        |d: &gopark_compiler::diagnostic::Diagnostic| sess.sources.position(d.pos).map(|p| p.line as usize);
    sess.diags.iter().filter_map(place).collect()
}

impl View {
    /// The type of a variable of the session, as the session would write it.
    fn variable(&self, name: &str) -> Option<String> {
        let object = self.object(name)?;
        let lw = self.lock();
        let o = lw.sess.types.obj(object);
        o.var_kind()?;
        Some(lw.sess.types.type_string(o.ty(), Qualifier::Relative(self.main)))
    }
}

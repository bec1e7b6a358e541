//! Where each function's arguments go. Functions that call each other in a circle
//! are analysed together, all others after those that they call.

use super::super::Lowerer;
use super::flow::Flow;
use super::graph::{Hole, Leaks};
use super::{Facts, InFrame, analyse, analyse_expr};
use crate::syntax::ast::*;
use crate::types::object::{Initializer, ObjId};
use std::sync::Arc;

/// Where a function's arguments go.
#[derive(Debug)]
pub struct Summary {
    /// By parameter, the receiver first; what is missing escapes.
    pub params: Vec<Leaks>,
    /// Whether what it calls was looked into.
    deep: bool,
}

/// Locations at most of functions that are analysed together; those of more let
/// everything escape.
const MAX_LOCATIONS: usize = 20_000;
/// Calls deep that library functions are looked into from where the program calls
/// them, and the bytes of their text at most: what is called anyway costs nothing,
/// but what never is need not be checked. So the library's own calls are not.
const LIBRARY_DEPTH: u32 = 3;
const LIBRARY_TEXT: u32 = 2000;
/// Calls deep that functions are followed at all.
const MAX_DEPTH: u32 = 200;

impl Lowerer {
    /// The facts of a declared function, whose body is checked.
    pub(in super::super) fn facts_of(&mut self, obj: ObjId) -> Arc<Facts> {
        if !self.facts.contains_key(&obj) {
            let deep = !self.is_library(obj);
            let mut c = Components { lw: self, open: vec![], deep };
            c.visit(obj, 0, 0);
        }
        self.facts.get(&obj).cloned().unwrap_or_default()
    }

    /// The facts of initial values of package-level variables.
    pub(in super::super) fn facts_of_values(&mut self, steps: &[Initializer]) -> Facts {
        let mut facts = Facts::default();
        let mut count = (0, 0);
        for s in steps {
            analyse_expr(self, &mut facts, s.rhs, &mut count);
        }
        let mut c = Components { lw: self, open: vec![], deep: true };
        for callee in facts.callees.clone() {
            c.enter(callee, 0, 0);
        }
        let all = [facts];
        let mut flow = Flow::new(self, &all);
        flow.cur = flow.func(None, 0, None);
        for s in steps {
            flow.expr(Hole::HEAP, s.rhs);
        }
        if flow.graph.len() > MAX_LOCATIONS {
            let [facts] = all;
            return facts;
        }
        flow.graph.solve();
        let in_frame = flow.in_frame().pop().unwrap_or_default();
        let [facts] = all;
        Facts { in_frame, ..facts }
    }

    fn is_library(&self, obj: ObjId) -> bool {
        self.object(obj).pkg.is_some_and(|p| self.sess.types.pkg(p).library)
    }

    /// Whether what the program calls, `depth` library calls deep, is looked into.
    fn may_enter(&self, obj: ObjId, depth: u32) -> bool {
        if !self.is_library(obj) {
            // In a session functions are declared anew.
            return self.before_inputs.is_none();
        }
        let text = match self.sess.func_decl(obj).map(|d| d.body) {
            Some(Body::Block(b)) => b.rbrace.0.saturating_sub(b.lbrace.0),
            Some(Body::Lazy { lbrace, rbrace }) => rbrace.0.saturating_sub(lbrace.0),
            _ => return false,
        };
        depth < LIBRARY_DEPTH && text < LIBRARY_TEXT
    }

    fn analyse_together(&mut self, members: Vec<(ObjId, Facts)>, deep: bool) {
        let (objs, facts): (Vec<ObjId>, Vec<Facts>) = members.into_iter().unzip();
        let mut flow = Flow::new(self, &facts);
        let mut bodies = vec![];
        for (i, obj) in objs.iter().enumerate() {
            let f = flow.func(None, i, None);
            flow.together.insert(*obj, f);
            let Some(decl) = flow.lw.sess.func_decl(*obj) else { continue };
            flow.inside(f, |fx| fx.signature(decl.recv, decl.ty));
            if let Body::Block(body) = decl.body {
                bodies.push((f, body));
            }
        }
        for (f, body) in bodies {
            flow.inside(f, |fx| fx.block(body.stmts));
        }
        let mut params = vec![vec![]; facts.len()];
        let mut in_frame = vec![InFrame::default(); facts.len()];
        let mut huge = vec![vec![]; facts.len()];
        if flow.graph.len() <= MAX_LOCATIONS {
            flow.graph.solve();
            for (obj, params) in objs.iter().zip(&mut params) {
                let f = &flow.funcs[flow.together[obj]];
                *params = f.params.iter().map(|p| flow.graph.leaks(*p).clone()).collect();
            }
            huge = flow.huge();
            in_frame = flow.in_frame();
        }
        for (i, (obj, facts)) in objs.into_iter().zip(facts).enumerate() {
            let params = std::mem::take(&mut params[i]);
            self.summaries.insert(obj, Arc::new(Summary { params, deep }));
            // What is lowered by other facts already stays so.
            let in_frame = std::mem::take(&mut in_frame[i]);
            let huge = std::mem::take(&mut huge[i]);
            self.facts.entry(obj).or_insert_with(|| Arc::new(Facts { in_frame, huge, ..facts }));
        }
    }
}

/// Tarjan's search for functions that call each other in a circle.
struct Components<'a> {
    lw: &'a mut Lowerer,
    /// Visited, but not analysed yet.
    open: Vec<(ObjId, Facts)>,
    /// Whether the calls of library functions are followed.
    deep: bool,
}

impl Components<'_> {
    /// Visits what a function calls that itself is so many calls deep, if that is
    /// worth while.
    fn enter(&mut self, callee: ObjId, depth: u32, library: u32) -> usize {
        if !self.deep || !self.lw.may_enter(callee, library) {
            return usize::MAX;
        }
        let library = library + self.lw.is_library(callee) as u32;
        self.visit(callee, depth + 1, library)
    }

    /// Analyses `obj` and what it calls, unless a circle through `open` does;
    /// says the lowest of `open` that it may come back to.
    fn visit(&mut self, obj: ObjId, depth: u32, library: u32) -> usize {
        let none = usize::MAX;
        if self.lw.summaries.get(&obj).is_some_and(|s| s.deep || !self.deep) {
            return none;
        }
        if let Some(at) = self.open.iter().position(|(o, _)| *o == obj) {
            return at;
        }
        if depth > MAX_DEPTH || !self.lw.sess.check_func_body(obj) {
            return none;
        }
        let Some(decl) = self.lw.sess.func_decl(obj) else { return none };
        let Body::Block(body) = decl.body else { return none };
        let mut facts = Facts::default();
        analyse(self.lw, &mut facts, decl, body);
        let callees = facts.callees.clone();
        let index = self.open.len();
        self.open.push((obj, facts));
        let mut low = index;
        for callee in callees {
            low = low.min(self.enter(callee, depth, library));
        }
        if low == index {
            let members = self.open.split_off(index);
            self.lw.analyse_together(members, self.deep);
            return none;
        }
        low
    }
}

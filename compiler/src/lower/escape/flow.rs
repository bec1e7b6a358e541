//! Draws the graph of a function's body: which values go where.
//!
//! A struct's or array's parts are not told apart. What is stored through a
//! pointer, in a slice or in a map counts as gone to the heap.

use super::super::{LitKey, Lowerer};
use super::graph::{Graph, Loc, Role};
use super::{Facts, InFrame, Site};
use crate::syntax::ast::*;
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::repr::TypeId;
use gopark_bytecode::FAR;
use rustc_hash::FxHashMap;

/// Bytes of all objects in a frame at most.
const MAX_OBJECTS: u64 = 4096;

/// A function or literal.
#[derive(Default)]
pub struct FuncFlow {
    /// Its number in the graph.
    pub func: u32,
    pub parent: Option<usize>,
    pub params: Vec<Loc>,
    pub results: Vec<Loc>,
    pub result_types: Vec<TypeId>,
    /// Within which literal of its declaration its objects are listed.
    pub key: Option<LitKey>,
    /// Which declaration it belongs to, of those that are analysed together.
    pub decl: usize,
    /// Bytes of its objects so far.
    bytes: u64,
}

/// What is drawn so far.
pub struct Flow<'a> {
    pub lw: &'a mut Lowerer,
    pub graph: Graph,
    pub funcs: Vec<FuncFlow>,
    /// The functions that are analysed together, by their objects.
    pub together: FxHashMap<ObjId, usize>,
    facts: &'a [Facts],
    pub vars: FxHashMap<ObjId, Loc>,
    /// Variables that hold one function literal all the time.
    pub literals: FxHashMap<ObjId, usize>,
    sites: Vec<(usize, Site, u64, Loc)>,
    /// Slices of more than a GB: function, bytes, location.
    huge: Vec<(usize, u64, Loc)>,
    /// The function around.
    pub cur: usize,
    pub depth: u32,
}

impl<'a> Flow<'a> {
    pub fn new(lw: &'a mut Lowerer, facts: &'a [Facts]) -> Flow<'a> {
        Flow {
            lw,
            graph: Graph::new(),
            funcs: vec![],
            together: FxHashMap::default(),
            facts,
            vars: FxHashMap::default(),
            literals: FxHashMap::default(),
            sites: vec![],
            huge: vec![],
            cur: 0,
            depth: 1,
        }
    }

    /// The objects that live in frames, by declaration and literal.
    pub fn in_frame(self) -> Vec<InFrame> {
        let mut out = vec![InFrame::default(); self.facts.len()];
        for (f, site, size, loc) in self.sites {
            if !self.graph.escapes(loc) {
                let f = &self.funcs[f];
                let list: &mut Vec<_> = out[f.decl].entry(f.key).or_default();
                list.push((site, size.div_ceil(8) as u32));
            }
        }
        out
    }

    /// `Facts::huge` of each declaration.
    pub fn huge(&self) -> Vec<Vec<(Option<LitKey>, u64)>> {
        let mut out = vec![vec![]; self.facts.len()];
        for (f, bytes, loc) in &self.huge {
            if !self.graph.escapes(*loc) {
                let f = &self.funcs[*f];
                out[f.decl].push((f.key, *bytes));
            }
        }
        out
    }

    // --- functions

    /// A function of declaration `decl`; `key` says which literal it is.
    pub fn func(&mut self, parent: Option<usize>, decl: usize, key: Option<LitKey>) -> usize {
        let func = self.graph.func(parent.map(|p| self.funcs[p].func));
        self.funcs.push(FuncFlow { func, parent, decl, key, ..FuncFlow::default() });
        self.funcs.len() - 1
    }

    /// Draws inside of `f`.
    pub fn inside(&mut self, f: usize, draw: impl FnOnce(&mut Self)) {
        let around = (self.cur, self.depth);
        (self.cur, self.depth) = (f, 1);
        draw(self);
        (self.cur, self.depth) = around;
    }

    /// The locations of parameters, receiver first, and results of the current function.
    pub fn signature(&mut self, recv: Option<List<Field>>, ty: FuncType) {
        let fields = |fx: &Self, l: List<Field>| fx.lw.ast().list(l).to_vec();
        let recv = recv.map_or(vec![], |r| fields(self, r));
        for (result, fs) in
            [(false, recv), (false, fields(self, ty.params)), (true, fields(self, ty.results))]
        {
            for f in fs {
                let t = self.lw.info().type_of(f.ty);
                let ids: Vec<Option<IdentId>> = match self.lw.ast().list(f.names) {
                    [] => vec![None],
                    names => names.iter().map(|n| Some(*n)).collect(),
                };
                for id in ids {
                    let list = &self.funcs[self.cur].results;
                    let role = if result { Role::Result(list.len()) } else { Role::Param };
                    let obj = id.and_then(|id| self.lw.info().obj(id)).filter(|o| self.is_local(*o));
                    let loc = match obj {
                        Some(obj) => self.declare_as(obj, role),
                        None => self.location(t, role),
                    };
                    let f = &mut self.funcs[self.cur];
                    if result {
                        f.results.push(loc);
                        f.result_types.push(t);
                    } else {
                        f.params.push(loc);
                    }
                }
            }
        }
    }

    // --- locations

    /// A new location in the current function for a `t`.
    fn location(&mut self, t: TypeId, role: Role) -> Loc {
        let loc = self.graph.node(self.funcs[self.cur].func, self.depth, role);
        if self.lw.small(t).is_none() {
            self.graph.escape(loc);
        }
        loc
    }
    /// A place for a value on its way.
    pub fn temporary(&mut self) -> Loc {
        self.graph.node(self.funcs[self.cur].func, self.depth, Role::Local)
    }
    /// The elements of a slice's literal.
    pub fn elements(&mut self, e: ExprId, elem: TypeId, n: u64) -> Loc {
        if self.lw.asks_frames && self.lw.info().huge.contains(&e) {
            let loc = self.temporary();
            let size = self.lw.sess.types.size_of(elem).unwrap_or(0) as u64;
            self.huge.push((self.cur, size.saturating_mul(n), loc));
            return loc;
        }
        let size = self.lw.small(elem).and_then(|s| s.checked_mul(n));
        self.object(Site::Expr(e), size)
    }
    /// An object of so many bytes, if that is known.
    pub fn object(&mut self, site: Site, size: Option<u64>) -> Loc {
        let loc = self.temporary();
        self.may_lie_in_frame(loc, site, size);
        loc
    }
    pub fn may_lie_in_frame(&mut self, loc: Loc, site: Site, size: Option<u64>) {
        let f = &mut self.funcs[self.cur];
        match size {
            Some(n) if n > 0 && n <= FAR && f.bytes + n.next_multiple_of(8) <= MAX_OBJECTS => {
                f.bytes += n.next_multiple_of(8);
                self.sites.push((self.cur, site, n, loc));
            }
            _ => self.graph.escape(loc),
        }
    }
    pub fn is_local(&self, obj: ObjId) -> bool {
        match self.lw.object(obj).kind {
            ObjKind::Var { kind, .. } => !matches!(kind, VarKind::Package | VarKind::Field),
            _ => false,
        }
    }
    fn declare_as(&mut self, obj: ObjId, role: Role) -> Loc {
        let t = self.lw.object(obj).ty();
        let loc = self.location(t, role);
        let facts = self.facts();
        if facts.vars.get(&obj).is_some_and(|f| f.in_cell()) {
            let size = self.lw.small(t);
            self.may_lie_in_frame(loc, Site::Var(obj), size);
        }
        self.vars.insert(obj, loc);
        loc
    }
    /// Declares a variable here.
    pub fn declare(&mut self, obj: ObjId) -> Loc {
        self.declare_as(obj, Role::Local)
    }
    /// The facts of the declaration around.
    pub fn facts(&self) -> &'a Facts {
        &self.facts[self.funcs[self.cur].decl]
    }
    pub fn variable(&self, id: IdentId) -> Option<Loc> {
        self.vars.get(&self.lw.info().obj(id)?).copied()
    }
}

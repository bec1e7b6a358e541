//! Draws the graph of a function's body: which values go where.
//!
//! A struct's or array's parts are not told apart. What is stored through a
//! pointer, in a slice or in a map counts as gone to the heap.

use super::super::{LitKey, Lowerer};
use super::graph::{Graph, HEAP, Hole, Loc, Role};
use super::{Facts, InFrame, Site};
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::repr::{BasicKind, Type, TypeId};
use rustc_hash::FxHashMap;

/// Bytes of all objects in a frame at most.
const MAX_OBJECTS: u64 = 4096;

/// A function or literal.
#[derive(Default)]
pub struct FuncFlow {
    /// Its number in the graph.
    pub func: u32,
    parent: Option<usize>,
    pub params: Vec<Loc>,
    pub results: Vec<Loc>,
    result_types: Vec<TypeId>,
    /// Within which literal of its declaration its objects are listed.
    key: Option<LitKey>,
    /// Which declaration it belongs to, of those that are analysed together.
    decl: usize,
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
    vars: FxHashMap<ObjId, Loc>,
    /// Variables that hold one function literal all the time.
    pub literals: FxHashMap<ObjId, usize>,
    sites: Vec<(usize, Site, u64, Loc)>,
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
    /// An object of so many bytes, if that is known.
    pub fn object(&mut self, site: Site, size: Option<u64>) -> Loc {
        let loc = self.temporary();
        self.may_lie_in_frame(loc, site, size);
        loc
    }
    fn may_lie_in_frame(&mut self, loc: Loc, site: Site, size: Option<u64>) {
        let f = &mut self.funcs[self.cur];
        match size {
            Some(n) if n > 0 && f.bytes + n.next_multiple_of(8) <= MAX_OBJECTS => {
                f.bytes += n.next_multiple_of(8);
                self.sites.push((self.cur, site, n, loc));
            }
            _ => self.graph.escape(loc),
        }
    }
    fn is_local(&self, obj: ObjId) -> bool {
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
    fn declare(&mut self, obj: ObjId) -> Loc {
        self.declare_as(obj, Role::Local)
    }
    /// The facts of the declaration around.
    pub fn facts(&self) -> &'a Facts {
        &self.facts[self.funcs[self.cur].decl]
    }
    fn variable(&self, id: IdentId) -> Option<Loc> {
        self.vars.get(&self.lw.info().obj(id)?).copied()
    }

    // --- expressions

    pub fn list<T: Pooled + Clone>(&self, l: List<T>) -> Vec<T> {
        self.lw.ast().list(l).to_vec()
    }
    pub fn type_of(&self, e: ExprId) -> TypeId {
        self.lw.info().type_of(e)
    }

    /// The hole for a value of type `from` that becomes a `to` on its way to `k`.
    pub fn converted(&mut self, k: Hole, from: TypeId, to: TypeId) -> Hole {
        let types = &self.lw.sess.types;
        if k.is_blank() || !types.is_non_tparam_interface(to) || types.is_non_tparam_interface(from) {
            return k;
        }
        // What does not fit the interface's word is copied to the heap.
        match self.lw.small(from) {
            Some(0..=8) => k,
            _ => Hole::HEAP,
        }
    }
    /// `e`, as a value of type `t`, goes to `k`.
    pub fn value_as(&mut self, k: Hole, e: ExprId, t: TypeId) {
        let k = self.converted(k, self.type_of(e), t);
        self.expr(k, e);
    }
    /// Nothing is made of `e`.
    pub fn discard(&mut self, e: ExprId) {
        self.expr(Hole::BLANK, e);
    }
    fn discard_opt(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.discard(e);
        }
    }

    /// The value of `e` goes to `k`.
    pub fn expr(&mut self, k: Hole, e: ExprId) {
        let e = self.lw.ast().unparen(e);
        let tv = self.lw.info().tv(e);
        if matches!(tv.mode, Mode::TypeExpr | Mode::Constant(_) | Mode::NilValue) {
            return;
        }
        let k = if k.is_blank() || k.is_addr() {
            k
        } else if !self.lw.has_pointers(tv.ty) {
            Hole::BLANK
        } else if !matches!(self.lw.under(tv.ty), Type::Tuple(_)) && self.lw.small(tv.ty).is_none() {
            Hole::HEAP
        } else {
            k
        };
        match self.lw.ast().expr(e) {
            Expr::Ident(id) => {
                if let Some(loc) = self.variable(id) {
                    self.graph.flow(k, loc);
                }
            }
            Expr::CompositeLit { elts, .. } => self.composite(k, e, tv.ty, elts),
            Expr::FuncLit { ty, body } => drop(self.func_lit(k, e, ty, body)),
            Expr::Selector { x, .. } => self.selector(k, e, x),
            Expr::Index { x, indices } => {
                for i in self.list(indices) {
                    self.discard(i);
                }
                self.element(k, x);
            }
            Expr::Slice { x, lo, hi, max, .. } => {
                for i in [lo, hi, max] {
                    self.discard_opt(i);
                }
                match self.lw.under(self.type_of(x)) {
                    Type::Array { .. } => self.address(k, x),
                    _ => self.expr(k, x),
                }
            }
            Expr::TypeAssert { x, .. } => {
                let t = self.asserted(tv.ty);
                let k = self.unboxed(k, t);
                self.expr(k, x);
            }
            Expr::Call { .. } => self.call(&[k], e),
            Expr::Star(x) => self.expr(k.deref(), x),
            Expr::Unary { op: UnaryOp::And, x } => {
                let x = self.lw.ast().unparen(x);
                if let Expr::CompositeLit { elts, .. } = self.lw.ast().expr(x) {
                    let t = self.type_of(x);
                    let size = self.lw.small(t);
                    let object = self.object(Site::Addressed(x), size);
                    self.graph.flow(k.addr(), object);
                    return self.composite(Hole::at(object), x, t, elts);
                }
                self.address(k, x);
            }
            Expr::Unary { x, .. } => self.discard(x),
            Expr::Binary { op, x, y } => {
                // A string that is added to an empty one may be the result.
                let k = if op == BinaryOp::Add { k } else { Hole::BLANK };
                let (mut right, mut left) = (vec![y], x);
                while let Expr::Binary { op: o, x, y } = self.lw.ast().expr(left)
                    && o == op
                    && self.lw.info().tv(left).constant().is_none()
                {
                    right.push(y);
                    left = x;
                }
                self.expr(k, left);
                for y in right {
                    self.expr(k, y);
                }
            }
            Expr::KeyValue { value, .. } => self.expr(k, value),
            _ => {}
        }
    }

    /// The type of a comma-ok form's first value, or the type itself.
    fn asserted(&self, t: TypeId) -> TypeId {
        match self.lw.sess.types.get(t) {
            Type::Tuple(ps) if !ps.is_empty() => ps[0].ty,
            _ => t,
        }
    }
    /// The hole for an interface of which a `t` is taken.
    fn unboxed(&mut self, k: Hole, t: TypeId) -> Hole {
        let inside = self.lw.sess.types.is_non_tparam_interface(t);
        match self.lw.small(t) {
            Some(9..) if !inside && !k.is_blank() => k.deref(),
            _ => k,
        }
    }

    /// What `x[…]` is goes to `k`.
    fn element(&mut self, k: Hole, x: ExprId) {
        match self.lw.under(self.type_of(x)) {
            Type::Slice(_) | Type::Pointer(_) => self.expr(k.deref(), x),
            // What maps hold is in the heap already, and bytes are no addresses.
            Type::Map { .. } | Type::Basic(_) => self.discard(x),
            _ => self.expr(k, x),
        }
    }

    /// The address of `x` goes to `k`.
    pub fn address(&mut self, k: Hole, x: ExprId) {
        let x = self.lw.ast().unparen(x);
        match self.lw.ast().expr(x) {
            Expr::Ident(id) => {
                if let Some(loc) = self.variable(id) {
                    self.graph.flow(k.addr(), loc);
                }
            }
            Expr::Star(p) => self.expr(k, p),
            Expr::Selector { x: base, .. } => match self.lw.info().selections.get(&x).cloned() {
                Some(s) if s.kind == SelectionKind::FieldVal => {
                    if self.through_pointer(&s) {
                        self.reach(k, base, &s);
                    } else {
                        self.address(k, base);
                    }
                }
                _ => self.discard(x),
            },
            Expr::Index { x: base, indices } => {
                for i in self.list(indices) {
                    self.discard(i);
                }
                match self.lw.under(self.type_of(base)) {
                    Type::Array { .. } => self.address(k, base),
                    _ => self.expr(k, base),
                }
            }
            // Of what is no variable a copy's address is taken, in the heap.
            _ => self.expr(Hole::HEAP, x),
        }
    }

    /// True if a pointer is followed from the operand to what is selected.
    pub fn through_pointer(&self, s: &Selection) -> bool {
        s.indirect || self.lw.is_pointer(s.recv)
    }
    /// What `x` holds, or is, on the way through a pointer, goes to `k`: it may be
    /// the first pointer or one behind it.
    fn reach(&mut self, k: Hole, x: ExprId, s: &Selection) {
        if !self.lw.is_pointer(s.recv) {
            // An embedded pointer lies in `x`, which may be any expression.
            return self.expr_unless_far(k, x);
        }
        self.expr(k, x);
    }
    /// As `expr`, of an operand of which only a part is wanted.
    fn expr_unless_far(&mut self, k: Hole, x: ExprId) {
        let t = self.type_of(x);
        let k = if self.lw.small(t).is_none() { Hole::HEAP } else { k };
        self.expr(k, x);
    }

    fn selector(&mut self, k: Hole, e: ExprId, x: ExprId) {
        let Some(s) = self.lw.info().selections.get(&e).cloned() else { return };
        match s.kind {
            SelectionKind::FieldVal if self.through_pointer(&s) => self.reach(k.deref(), x, &s),
            SelectionKind::FieldVal => self.expr_unless_far(k, x),
            // A method value holds its receiver, in the heap.
            SelectionKind::MethodVal if self.lw.takes_address(&s) => self.address(Hole::HEAP, x),
            SelectionKind::MethodVal => self.expr(Hole::HEAP, x),
            SelectionKind::MethodExpr | SelectionKind::QualifiedIdent => {}
        }
    }

    /// A composite literal of type `t`, or of what that points to, goes to `k`.
    fn composite(&mut self, k: Hole, e: ExprId, t: TypeId, elts: List<ExprId>) {
        let elts = self.list(elts);
        let value = |fx: &Self, x: ExprId| match fx.lw.ast().expr(x) {
            Expr::KeyValue { value, .. } => value,
            _ => x,
        };
        match self.lw.under(t) {
            Type::Pointer(elem) => {
                let elem = *elem;
                let size = self.lw.small(elem);
                let object = self.object(Site::Addressed(e), size);
                self.graph.flow(k.addr(), object);
                let Expr::CompositeLit { elts, .. } = self.lw.ast().expr(e) else { return };
                self.composite(Hole::at(object), e, elem, elts);
            }
            Type::Struct(s) => {
                let types: Vec<TypeId> = s.fields.iter().map(|f| f.ty).collect();
                for (i, x) in elts.iter().enumerate() {
                    let ft = match self.lw.ast().expr(*x) {
                        Expr::KeyValue { key, .. } => self.field_type(t, key),
                        _ => types.get(i).copied(),
                    };
                    let x = value(self, *x);
                    match ft {
                        Some(ft) => self.value_as(k, x, ft),
                        None => self.expr(Hole::HEAP, x),
                    }
                }
            }
            Type::Array { elem, .. } => {
                let elem = *elem;
                for x in elts {
                    let x = value(self, x);
                    self.value_as(k, x, elem);
                }
            }
            Type::Slice(elem) => {
                let elem = *elem;
                let n = self.lw.lit_len(&elts);
                let size = self.lw.small(elem).and_then(|s| s.checked_mul(n));
                let object = self.object(Site::Expr(e), size);
                self.graph.flow(k.addr(), object);
                for x in elts {
                    let x = value(self, x);
                    self.value_as(Hole::at(object), x, elem);
                }
            }
            _ => {
                for x in elts {
                    if let Expr::KeyValue { key, value } = self.lw.ast().expr(x) {
                        self.expr(Hole::HEAP, key);
                        self.expr(Hole::HEAP, value);
                    }
                }
            }
        }
    }

    /// The type of the field that a literal's key names.
    fn field_type(&mut self, t: TypeId, key: ExprId) -> Option<TypeId> {
        let Expr::Ident(id) = self.lw.ast().expr(key) else { return None };
        let name = self.lw.ast().ident(id).name;
        let Type::Struct(s) = self.lw.under(t) else { return None };
        s.fields.iter().find(|f| f.name == name).map(|f| f.ty)
    }

    /// A function literal goes to `k`; says which function it is.
    pub fn func_lit(&mut self, k: Hole, e: ExprId, ty: ExprId, body: Block) -> usize {
        let key = LitKey::of(e);
        let f = self.func(Some(self.cur), self.funcs[self.cur].decl, Some(key));
        let object = self.closure(Site::Expr(e), key);
        self.graph.flow(k.addr(), object);
        self.inside(f, |fx| {
            if let Expr::FuncType(sig) = fx.lw.ast().expr(ty) {
                fx.signature(None, sig);
            }
            fx.block(body.stmts);
        });
        f
    }

    /// The closure object of a literal, and what it captures.
    fn closure(&mut self, site: Site, key: LitKey) -> Loc {
        let facts = self.facts();
        let captures = facts.lits.get(&key).map_or(&[][..], |l| &l.captures);
        let mut size = Some(8);
        for obj in captures {
            let cell = facts.vars.get(obj).is_some_and(|f| f.in_cell());
            let n = if cell { Some(8) } else { self.lw.small(self.lw.object(*obj).ty()) };
            size = size.zip(n).map(|(s, n)| s + n.next_multiple_of(8));
        }
        // Without captures nothing is made.
        let object = self.object(site, size.filter(|s| *s > 8));
        for obj in captures {
            let Some(&loc) = self.vars.get(obj) else { continue };
            let k = Hole::at(object);
            let cell = facts.vars.get(obj).is_some_and(|f| f.in_cell());
            self.graph.flow(if cell { k.addr() } else { k }, loc);
        }
        object
    }

    // --- statements

    pub fn block(&mut self, l: List<StmtId>) {
        for s in self.list(l) {
            self.stmt(s);
        }
    }

    fn stmt_opt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// A statement that may run again while what it declares is still used.
    fn in_loop(&mut self, draw: impl FnOnce(&mut Self)) {
        self.depth += 1;
        draw(self);
        self.depth -= 1;
    }

    /// Where a value goes that is assigned to `l`, and the type it has there. What
    /// `l` declares is declared.
    fn target(&mut self, l: ExprId, define: bool) -> (Hole, Option<TypeId>) {
        let l = self.lw.ast().unparen(l);
        if let Expr::Ident(id) = self.lw.ast().expr(l) {
            let ident = self.lw.ast().ident(id);
            if ident.name == Symbol::BLANK {
                return (Hole::BLANK, None);
            }
            let Some(obj) = self.lw.info().obj(id) else { return (Hole::HEAP, None) };
            let o = self.lw.object(obj);
            let (new, t) = (define && o.pos == ident.pos, o.ty());
            if new && self.is_local(obj) {
                return (Hole::at(self.declare(obj)), Some(t));
            }
            let to = self.vars.get(&obj).copied().unwrap_or(HEAP);
            return (Hole::at(to), Some(t));
        }
        let t = self.type_of(l);
        (self.place(l), Some(t))
    }

    /// Where a value goes that is stored at `l`.
    fn place(&mut self, l: ExprId) -> Hole {
        let l = self.lw.ast().unparen(l);
        match self.lw.ast().expr(l) {
            Expr::Ident(id) => Hole::at(self.variable(id).unwrap_or(HEAP)),
            Expr::Selector { x, .. } => match self.lw.info().selections.get(&l).cloned() {
                Some(s) if s.kind == SelectionKind::FieldVal && !self.through_pointer(&s) => self.place(x),
                _ => {
                    self.discard(x);
                    Hole::HEAP
                }
            },
            Expr::Index { x, indices } => {
                let map = match self.lw.under(self.type_of(x)) {
                    Type::Array { .. } => {
                        for i in self.list(indices) {
                            self.discard(i);
                        }
                        return self.place(x);
                    }
                    Type::Slice(_) | Type::Pointer(_) => false,
                    _ => true,
                };
                for i in self.list(indices) {
                    self.expr(if map { Hole::HEAP } else { Hole::BLANK }, i);
                }
                self.discard(x);
                Hole::HEAP
            }
            Expr::Star(x) => {
                self.discard(x);
                Hole::HEAP
            }
            _ => {
                self.discard(l);
                Hole::HEAP
            }
        }
    }

    fn assign(&mut self, lhs: &[ExprId], rhs: &[ExprId], define: bool) {
        // What is evaluated does not see what is declared by it.
        if let ([l], [r]) = (lhs, rhs) {
            if define {
                self.literal_variable(*l, *r);
            }
            let (k, t) = self.target(*l, define);
            return match t {
                Some(t) => self.value_as(k, *r, t),
                None => self.expr(k, *r),
            };
        }
        let targets: Vec<_> = lhs.iter().map(|l| self.target(*l, define)).collect();
        if lhs.len() == rhs.len() {
            for ((k, t), r) in targets.into_iter().zip(rhs) {
                match t {
                    Some(t) => self.value_as(k, *r, t),
                    None => self.expr(k, *r),
                }
            }
            return;
        }
        self.several(targets, rhs[0]);
    }

    /// The values of `e` go to the targets.
    fn several(&mut self, targets: Vec<(Hole, Option<TypeId>)>, e: ExprId) {
        let from: Vec<TypeId> = match self.lw.sess.types.get(self.type_of(e)) {
            Type::Tuple(ps) => ps.iter().map(|p| p.ty).collect(),
            _ => vec![],
        };
        let mut holes = vec![];
        for (i, (k, t)) in targets.into_iter().enumerate() {
            holes.push(match (t, from.get(i)) {
                (Some(t), Some(from)) => self.converted(k, *from, t),
                (None, _) => k,
                _ => Hole::HEAP,
            });
        }
        let x = self.lw.ast().unparen(e);
        if let Expr::Call { .. } = self.lw.ast().expr(x) {
            return self.call(&holes, x);
        }
        if let Some(k) = holes.first() {
            self.expr(*k, x);
        }
    }

    /// Remembers that the variable `l` holds the literal `r`, if it always does.
    fn literal_variable(&mut self, l: ExprId, r: ExprId) {
        let r = self.lw.ast().unparen(r);
        let (Expr::Ident(id), Expr::FuncLit { .. }) = (self.lw.ast().expr(l), self.lw.ast().expr(r)) else {
            return;
        };
        if let Some(obj) = self.lw.info().obj(id)
            && !self.facts().vars.get(&obj).is_some_and(|f| f.assigned || f.addressed)
        {
            // The literal is the next function that is drawn.
            self.literals.insert(obj, self.funcs.len());
        }
    }

    fn stmt(&mut self, s: StmtId) {
        match self.lw.ast().stmt(s) {
            Stmt::Bad | Stmt::Empty | Stmt::Branch { .. } => {}
            Stmt::Expr(e) => self.discard(e),
            Stmt::Go(e) => self.call_later(e),
            Stmt::Defer(e) => {
                let body = matches!(self.funcs[self.cur].key, Some(LitKey::Body(_)));
                let e = self.lw.ast().unparen(e);
                if body || self.depth > 1 {
                    return self.call_later(e);
                }
                let size = self.record(e);
                self.object(Site::Defer(e), size);
                self.call(&[], e)
            }
            Stmt::Send { chan, value } => {
                self.discard(chan);
                self.expr(Hole::HEAP, value);
            }
            Stmt::IncDec { x, .. } => self.discard(x),
            Stmt::Assign { op, lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.assign(&lhs, &rhs, op == AssignOp::Define);
            }
            Stmt::Return(l) => self.results(l),
            Stmt::Block(b) => self.block(b.stmts),
            Stmt::If { init, cond, then, els } => {
                self.stmt_opt(init);
                self.discard(cond);
                self.block(then.stmts);
                self.stmt_opt(els);
            }
            Stmt::Switch { init, tag, clauses, .. } => {
                self.stmt_opt(init);
                self.discard_opt(tag);
                for c in self.list(clauses) {
                    for e in self.list(c.list) {
                        self.discard(e);
                    }
                    self.block(c.body);
                }
            }
            Stmt::TypeSwitch { init, x, clauses, .. } => {
                self.stmt_opt(init);
                let held = self.temporary();
                let x = match self.lw.ast().expr(self.lw.ast().unparen(x)) {
                    Expr::TypeAssert { x, .. } => x,
                    _ => x,
                };
                self.expr(Hole::at(held), x);
                for (i, c) in self.list(clauses).into_iter().enumerate() {
                    if let Some(obj) = self.lw.info().implicits.get(&(clauses.start + i as u32)).copied() {
                        let k = Hole::at(self.declare(obj));
                        let k = self.unboxed(k, self.lw.object(obj).ty());
                        self.graph.flow(k, held);
                    }
                    self.block(c.body);
                }
            }
            Stmt::Select { clauses, .. } => {
                for c in self.list(clauses) {
                    self.stmt_opt(c.comm);
                    self.block(c.body);
                }
            }
            Stmt::For { init, cond, post, body } => self.in_loop(|fx| {
                fx.stmt_opt(init);
                fx.discard_opt(cond);
                fx.stmt_opt(post);
                fx.block(body.stmts);
            }),
            Stmt::Range { key, value, define, x, body, .. } => self.range(s, [key, value], define, x, body),
            Stmt::Labeled { stmt, .. } => {
                // A goto may come back here.
                self.depth += 1;
                self.stmt(stmt);
            }
            Stmt::Decl(decls) => {
                for d in self.list(decls) {
                    let Decl::Var { names, values, .. } = d else { continue };
                    let mut targets = vec![];
                    for id in self.list(names) {
                        let obj = self.lw.info().obj(id).filter(|o| self.is_local(*o));
                        targets.push(match obj {
                            Some(obj) => (Hole::at(self.declare(obj)), Some(self.lw.object(obj).ty())),
                            None => (Hole::BLANK, None),
                        });
                    }
                    let values = self.list(values);
                    if values.len() == targets.len() {
                        for ((k, t), v) in targets.into_iter().zip(values) {
                            match t {
                                Some(t) => self.value_as(k, v, t),
                                None => self.expr(k, v),
                            }
                        }
                    } else if let [v] = values[..] {
                        self.several(targets, v);
                    }
                }
            }
        }
    }

    /// `return` of these values: from a range's body, of the function around.
    fn results(&mut self, l: List<ExprId>) {
        let mut f = self.cur;
        while let (Some(LitKey::Body(_)), Some(outer)) = (self.funcs[f].key, self.funcs[f].parent) {
            f = outer;
        }
        let results = self.funcs[f].results.clone();
        let values = self.list(l);
        let types = self.funcs[f].result_types.clone();
        let mut targets = vec![];
        for (i, r) in results.iter().enumerate() {
            targets.push((Hole::at(*r), types.get(i).copied()));
        }
        if values.len() == targets.len() {
            for ((k, t), v) in targets.into_iter().zip(values) {
                match t {
                    Some(t) => self.value_as(k, v, t),
                    None => self.expr(Hole::HEAP, v),
                }
            }
        } else if let [v] = values[..] {
            self.several(targets, v);
        }
    }

    fn range(&mut self, s: StmtId, vars: [Option<ExprId>; 2], define: bool, x: ExprId, body: Block) {
        let t = self.type_of(x);
        if let Type::Signature(_) = self.lw.under(t) {
            return self.range_func(s, vars, define, x, body);
        }
        let held = self.temporary();
        self.expr(Hole::at(held), x);
        self.in_loop(|fx| {
            for (i, l) in vars.into_iter().enumerate() {
                let Some(l) = l else { continue };
                let (k, to) = fx.target(l, define);
                let (elem, k) = match fx.lw.under(t) {
                    Type::Slice(elem) => (Some(*elem), k.deref()),
                    Type::Array { elem, .. } => (Some(*elem), k),
                    Type::Pointer(p) => match fx.lw.under(*p) {
                        Type::Array { elem, .. } => (Some(*elem), k.deref()),
                        _ => (None, k),
                    },
                    // A type parameter's values may be of any of these.
                    Type::Interface(_) => (Some(t), Hole::HEAP),
                    _ => (None, k),
                };
                if let Some(elem) = elem.filter(|_| i == 1) {
                    let k = if let Some(to) = to { fx.converted(k, elem, to) } else { k };
                    let k = if fx.lw.has_pointers(elem) { k } else { Hole::BLANK };
                    fx.graph.flow(k, held);
                }
            }
            fx.block(body.stmts);
        });
    }

    /// The body is a function that is handed to one that is not known.
    fn range_func(&mut self, s: StmtId, vars: [Option<ExprId>; 2], define: bool, x: ExprId, body: Block) {
        self.discard(x);
        let key = LitKey::Body(s);
        let f = self.func(Some(self.cur), self.funcs[self.cur].decl, Some(key));
        let object = self.closure(Site::Expr(x), key);
        self.graph.flow(Hole::HEAP.addr(), object);
        self.inside(f, |fx| {
            for l in vars.into_iter().flatten() {
                fx.target(l, define);
            }
            fx.block(body.stmts);
        });
    }

    // --- conversions

    /// `T(x)`, where `t` is `T`.
    pub fn conversion(&mut self, k: Hole, x: ExprId, t: TypeId) {
        let from = self.type_of(x);
        if let Type::Basic(b) = self.lw.under(t)
            && b.kind == BasicKind::UnsafePointer
            && matches!(self.lw.under(from), Type::Basic(b) if b.kind == BasicKind::Uintptr)
        {
            return self.unsafe_value(k, x);
        }
        let pointers = self.lw.has_pointers(t);
        match (self.lw.under(from), self.lw.under(t)) {
            // It may become an address again anywhere.
            (Type::Basic(b), _) if b.kind == BasicKind::UnsafePointer && !pointers => {
                self.expr(Hole::HEAP, x)
            }
            // Slices and strings of another kind are copied.
            (Type::Slice(_), Type::Basic(_)) | (Type::Basic(_), Type::Slice(_)) => self.discard(x),
            (Type::Slice(_), Type::Array { .. }) => self.expr(k.deref(), x),
            _ => self.value_as(k, x, t),
        }
    }

    /// A number that was an address in the same expression.
    fn unsafe_value(&mut self, k: Hole, x: ExprId) {
        let x = self.lw.ast().unparen(x);
        match self.lw.ast().expr(x) {
            Expr::Call { fun, args, .. } if self.lw.info().tv(fun).mode == Mode::TypeExpr => {
                for a in self.list(args) {
                    match self.lw.under(self.type_of(a)) {
                        Type::Basic(b) if b.kind == BasicKind::UnsafePointer => self.expr(k, a),
                        _ => self.unsafe_value(k, a),
                    }
                }
            }
            Expr::Binary { x, y, .. } => {
                self.unsafe_value(k, x);
                self.unsafe_value(k, y);
            }
            Expr::Unary { x, .. } => self.unsafe_value(k, x),
            _ => self.discard(x),
        }
    }
}

impl Lowerer {
    /// Number of elements of a slice or array literal.
    pub fn lit_len(&self, elts: &[ExprId]) -> u64 {
        let (mut i, mut max) = (0u64, 0u64);
        for elt in elts {
            if let Expr::KeyValue { key, .. } = self.ast().expr(*elt) {
                i = self.const_int(key).unwrap_or(0) as u64;
            }
            i += 1;
            max = max.max(i);
        }
        max
    }
}

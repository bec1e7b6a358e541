//! One function being lowered: its registers, variables, labels and exits.
//!
//! Registers are slots above the header, results and parameters, given out as
//! a stack: a block's variables stay until the block ends, temporaries until
//! the statement ends. Values are referred to by their first slot.

use super::asm::{Asm, Label};
use super::escape::{Facts, Site};
use super::layout::{Layout, Repr, Scalar};
use super::place::Place;
use super::{LitKey, Lowerer, TypeArgs};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::object::ObjId;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::ops::Op;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// First slot of a value in the frame.
pub type Slot = u16;

/// Where a variable lives.
#[derive(Clone, Copy, Debug)]
pub enum Loc {
    /// In the frame.
    Slot(Slot),
    /// In a cell whose address is in this slot.
    Cell(Slot),
    /// In a cell of this frame that begins with this slot, and fills whole slots:
    /// what is read of it may change whenever something is stored or called.
    Frame(Slot),
}

/// Why a function could not be lowered as asked.
#[derive(Debug)]
pub enum Stuck {
    /// It needs more registers than an operand can name.
    TooManyRegisters,
    /// The checker should have rejected this, or it is not built yet.
    Internal(String),
}

/// Lowering's result.
pub type Res<T> = Result<T, Stuck>;

/// A statement that `break` or `continue` can leave.
#[derive(Clone)]
pub struct Target {
    /// Its label, if it has one.
    pub label: Option<Symbol>,
    /// Where `break` goes.
    pub brk: Option<Label>,
    /// Where `continue` goes.
    pub cont: Option<Label>,
    /// True if a `break` without label leaves it.
    pub plain: bool,
}

/// The parts of a function's result that statements need.
#[derive(Clone, Default)]
pub struct ResultVar {
    /// Slot of the result in the header area.
    pub slot: Slot,
    /// Its type.
    pub ty: Option<TypeId>,
    /// The named variable, unless it lives in `slot` itself.
    pub var: Option<ObjId>,
    /// True if the result has a name.
    pub named: bool,
}

/// State of a function body's lowering.
pub struct FnCx<'a> {
    /// The program.
    pub lw: &'a mut Lowerer,
    /// The code.
    pub asm: Asm,
    /// Next free slot.
    pub top: u32,
    max: u32,
    /// Variables of this function, and captured ones.
    pub vars: FxHashMap<ObjId, Loc>,
    /// Facts about the function's variables and literals.
    pub facts: Arc<Facts>,
    /// Objects that lie in the frame: first slot and number of slots.
    objects: FxHashMap<Site, (Slot, u32)>,
    /// Type parameters and their arguments.
    pub env: Arc<TypeArgs>,
    /// Results.
    pub results: Vec<ResultVar>,
    /// True if the function has a defer statement.
    pub defers: bool,
    /// Where returns go when there is more to do than `ret`.
    pub exit: Option<Label>,
    /// Enclosing statements, innermost last.
    pub targets: Vec<Target>,
    /// Labels of `goto`.
    pub labels: FxHashMap<Symbol, Label>,
    /// Label of the labeled statement being lowered, for loops to take.
    pub pending_label: Option<Symbol>,
    /// Where `fallthrough` goes.
    pub fallthrough: Option<Label>,
    /// Name of the function, for its literals' names.
    pub name: String,
    /// Values of the statement's expressions that had their turn (see `order`).
    pub done: FxHashMap<ExprId, Slot>,
    /// Whether what is read of variables in the frame's cells is kept while
    /// something else may be stored.
    pub keep: bool,
    /// The range-over-func body this is, if it is one.
    pub range_body: Option<super::rangefunc::RangeBody>,
}

/// Slots of a frame at most, so that an instruction can name each and a few beyond.
const MAX_SLOTS: u32 = u16::MAX as u32 - 64;

impl<'a> FnCx<'a> {
    /// A function with nothing in it yet.
    pub fn new(lw: &'a mut Lowerer, name: String, facts: Arc<Facts>, env: Arc<TypeArgs>, far: bool) -> Self {
        FnCx {
            lw,
            asm: Asm::new(far),
            top: FRAME_HEADER as u32,
            max: FRAME_HEADER as u32,
            vars: FxHashMap::default(),
            facts,
            objects: FxHashMap::default(),
            env,
            results: vec![],
            defers: false,
            exit: None,
            targets: vec![],
            labels: FxHashMap::default(),
            pending_label: None,
            fallthrough: None,
            name,
            done: FxHashMap::default(),
            keep: false,
            range_body: None,
        }
    }

    // --- registers

    /// `n` fresh slots.
    pub fn alloc(&mut self, n: u32) -> Slot {
        let end = self.top.saturating_add(n);
        if end > MAX_SLOTS {
            // `frame_size` will refuse the function: until then any slot does.
            self.max = u32::MAX;
            return 0;
        }
        self.max = self.max.max(end);
        std::mem::replace(&mut self.top, end) as u16
    }
    /// Fresh slots for a value of type `t`.
    pub fn temp(&mut self, t: TypeId) -> Slot {
        let n = self.slots(t);
        self.alloc(n)
    }
    /// `want`, or fresh slots for a `t`.
    pub fn dst(&mut self, want: Option<Slot>, t: TypeId) -> Slot {
        match want {
            Some(s) => s,
            None => self.temp(t),
        }
    }
    /// `want`, or a fresh slot.
    pub fn dst1(&mut self, want: Option<Slot>) -> Slot {
        match want {
            Some(s) => s,
            None => self.alloc(1),
        }
    }
    /// Slots used at most.
    pub fn frame_size(&self) -> Res<u32> {
        // One more: a value without size still has a slot to its name.
        if self.max > MAX_SLOTS { Err(Stuck::TooManyRegisters) } else { Ok(self.max + 1) }
    }
    /// Runs `f` and frees the slots it took.
    pub fn scoped<T>(&mut self, f: impl FnOnce(&mut Self) -> Res<T>) -> Res<T> {
        let top = self.top;
        let r = f(self);
        self.top = top;
        r
    }

    // --- types

    /// `t` with this instance's type arguments, canonical.
    pub fn subst(&mut self, t: TypeId) -> TypeId {
        self.lw.concrete(t, &self.env)
    }
    /// The concrete type of `e`.
    pub fn ty(&mut self, e: ExprId) -> TypeId {
        let t = self.lw.sess.info.type_of(e);
        self.subst(t)
    }
    /// Layout of a concrete type.
    pub fn layout(&mut self, t: TypeId) -> Arc<Layout> {
        self.lw.layout(t)
    }
    /// How a concrete type lies.
    pub fn repr(&mut self, t: TypeId) -> Repr {
        self.lw.layout(t).repr
    }
    /// How a concrete type is moved to and from memory.
    pub fn in_memory(&mut self, t: TypeId) -> Repr {
        self.lw.layout(t).in_memory()
    }
    /// Slots of a concrete type.
    pub fn slots(&mut self, t: TypeId) -> u32 {
        self.repr(t).slots()
    }
    /// Bytes of a concrete type.
    pub fn size(&mut self, t: TypeId) -> u64 {
        self.lw.layout(t).size
    }
    /// The underlying type's node.
    pub fn under(&self, t: TypeId) -> &Type {
        self.lw.under(t)
    }
    /// True for interface types.
    pub fn is_interface(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Interface(_))
    }
    /// True for string types.
    pub fn is_string(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Basic(b) if b.kind.is_string())
    }

    // --- syntax

    /// The node of `e`.
    pub fn node(&self, e: ExprId) -> Expr {
        self.lw.sess.ast.expr(e)
    }
    /// The elements of a list.
    pub fn list<T: Pooled + Clone>(&self, l: List<T>) -> Vec<T> {
        self.lw.sess.ast.list(l).to_vec()
    }
    /// `e` without parentheses.
    pub fn unparen(&self, e: ExprId) -> ExprId {
        self.lw.sess.ast.unparen(e)
    }
    /// What an identifier denotes.
    pub fn obj(&self, id: IdentId) -> Option<ObjId> {
        self.lw.sess.info.obj(id)
    }
    /// Sets the position of what follows.
    pub fn at(&mut self, pos: Pos) {
        if pos != Pos::NONE {
            self.asm.pos = pos;
        }
    }
    /// An error that the checker should have prevented.
    pub fn internal<T>(&self, what: impl Into<String>) -> Res<T> {
        Err(Stuck::Internal(what.into()))
    }

    // --- moves

    /// Copies `n` slots.
    pub fn mov(&mut self, dst: Slot, src: Slot, n: u32) {
        if dst == src {
            return;
        }
        match n {
            0 => {}
            1 => self.asm.op(Op::Mov, dst, src, 0),
            2 => self.asm.op(Op::Mov2, dst, src, 0),
            3 => self.asm.op(Op::Mov3, dst, src, 0),
            n => self.asm.op(Op::MovN, dst, src, n as u16),
        }
    }
    /// Copies a value of type `t`.
    pub fn mov_ty(&mut self, dst: Slot, src: Slot, t: TypeId) {
        let n = self.slots(t);
        self.mov(dst, src, n);
    }
    /// Sets `n` slots to zero.
    pub fn zero(&mut self, dst: Slot, n: u32) {
        match n {
            0 => {}
            1 => self.asm.op32(Op::Ldi, dst, 0),
            n => self.asm.op(Op::Zero, dst, n as u16, 0),
        }
    }
    /// Loads a 64-bit constant.
    pub fn imm(&mut self, dst: Slot, v: i64) {
        if let Ok(v) = i32::try_from(v) {
            self.asm.op32(Op::Ldi, dst, v);
        } else {
            self.asm.op(Op::Ldc, dst, 0, 0);
            self.asm.word(v as u64);
        }
    }
    /// Loads a string constant.
    pub fn string(&mut self, dst: Slot, text: &[u8]) {
        if text.is_empty() {
            return self.zero(dst, 2);
        }
        self.asm.op(Op::LdStr, dst, 0, 0);
        self.asm.str_words(text);
    }
    /// Loads a type's descriptor.
    pub fn type_const(&mut self, dst: Slot, t: TypeId) -> Res<()> {
        let t = self.lw.type_ref(t);
        self.asm.op(Op::LdType, dst, 0, 0);
        self.asm.type_word(t);
        Ok(())
    }
    /// An instruction followed by a type word.
    pub fn op_type(&mut self, op: Op, a: u16, b: u16, c: u16, t: TypeId) {
        let t = self.lw.type_ref(t);
        self.asm.op(op, a, b, c);
        self.asm.type_word(t);
    }
    /// An instruction followed by a constant word.
    pub fn op_k(&mut self, op: Op, a: u16, b: u16, c: u16, k: u64) {
        self.asm.op(op, a, b, c);
        self.asm.word(k);
    }

    // --- memory

    /// A register that holds pointer `p` plus an offset that fits `u16`, and that offset.
    pub fn near(&mut self, p: Slot, off: u64) -> (Slot, u16) {
        match u16::try_from(off) {
            Ok(o) => (p, o),
            Err(_) => {
                let t = self.alloc(1);
                self.op_k(Op::AddP, t, p, 0, off);
                (t, 0)
            }
        }
    }
    /// Loads a `t` from `mem[p + off]`; panics on nil.
    pub fn load(&mut self, dst: Slot, p: Slot, off: u64, t: TypeId) {
        let (p, off) = self.near(p, off);
        let op = match self.in_memory(t) {
            Repr::Scalar(s) => match s {
                Scalar::I8 => Op::LdI8,
                Scalar::U8 => Op::LdU8,
                Scalar::I16 => Op::LdI16,
                Scalar::U16 => Op::LdU16,
                Scalar::I32 => Op::LdI32,
                Scalar::U32 => Op::LdU32,
                Scalar::W64 | Scalar::Ptr => Op::Ld64,
            },
            Repr::Words(2) | Repr::Agg(16) => Op::Ld2,
            Repr::Words(_) | Repr::Agg(24) => Op::Ld3,
            Repr::Agg(_) => Op::Ld64,
            Repr::Bytes(0) => return self.asm.op(Op::NilChk, p, 0, 0),
            Repr::Bytes(n) => return self.op_k(Op::LdN, dst, p, off, n),
            Repr::Far(n) => {
                // `dst` may be `p`.
                let copy = self.alloc(1);
                self.new_obj(copy, t);
                let from = self.offset(p, off);
                self.op_k(Op::CopyN, copy, from, 0, n);
                return self.mov(dst, copy, 1);
            }
        };
        self.asm.op(op, dst, p, off);
    }
    /// Stores a `t` to `mem[p + off]`; panics on nil.
    pub fn store(&mut self, p: Slot, off: u64, src: Slot, t: TypeId) {
        let (p, off) = self.near(p, off);
        let op = match self.in_memory(t) {
            Repr::Scalar(s) => match s {
                Scalar::I8 | Scalar::U8 => Op::St8,
                Scalar::I16 | Scalar::U16 => Op::St16,
                Scalar::I32 | Scalar::U32 => Op::St32,
                Scalar::W64 => Op::St64,
                Scalar::Ptr => Op::StP,
            },
            Repr::Words(2) | Repr::Agg(16) => Op::St2,
            Repr::Words(_) | Repr::Agg(24) => Op::St3,
            Repr::Agg(_) => Op::StP,
            Repr::Bytes(0) => return self.asm.op(Op::NilChk, p, 0, 0),
            Repr::Bytes(n) => return self.op_k(Op::StN, p, src, off, n),
            Repr::Far(n) => {
                let from = self.solid(src, t);
                let to = self.offset(p, off);
                return self.op_k(Op::CopyN, to, from, 0, n);
            }
        };
        self.asm.op(op, p, src, off);
    }
    /// A register that holds `p + off`; panics on nil if `off` is not 0.
    fn offset(&mut self, p: Slot, off: u16) -> Slot {
        if off == 0 {
            return p;
        }
        let at = self.alloc(1);
        self.op_k(Op::AddP, at, p, 0, off as u64);
        at
    }
    /// The value of type `t` at `s` as instructions take it that know its type:
    /// the pointer to a far one is not nil.
    pub fn solid(&mut self, s: Slot, t: TypeId) -> Slot {
        if !self.is_far(t) {
            return s;
        }
        let p = self.alloc(1);
        self.op_type(Op::Solid, p, s, 0, t);
        p
    }
    /// A pointer to a new zeroed `t`.
    pub fn new_obj(&mut self, dst: Slot, t: TypeId) {
        self.op_type(Op::New, dst, 0, 0, t);
    }

    // --- objects

    /// Makes room for the objects that lie in the frame of the function or literal.
    pub fn reserve(&mut self, key: Option<LitKey>) {
        if self.lw.spill {
            // Cells hold addresses then that only frames may hold: what parameters
            // point to in callers' frames lives by copies of them.
            for slot in FRAME_HEADER..self.top as u16 {
                let copy = self.alloc(1);
                self.mov(copy, slot, 1);
                self.asm.addressed(copy, 1);
            }
            return;
        }
        let facts = self.facts.clone();
        for (site, n) in facts.in_frame.get(&key).map_or(&[][..], |l| l) {
            let slot = self.alloc(*n);
            self.asm.object(slot, *n);
            self.objects.insert(*site, (slot, *n));
        }
    }
    /// The slot of `site`'s object, if that lies in the frame.
    pub fn object_at(&self, site: Site) -> Option<Slot> {
        self.objects.get(&site).map(|o| o.0)
    }
    /// Puts a pointer to the object of `site`, a `t`, into `dst` and says where to
    /// fill it in, and whether it holds zeros.
    pub fn new_place(&mut self, dst: Slot, site: Site, t: TypeId) -> (Place, bool) {
        match self.object_at(site) {
            Some(slot) => {
                // What is there yet is of no use, but may be looked at.
                self.asm.op(Op::LeaZero, dst, slot, 0);
                (Place::Slot(slot), false)
            }
            None => {
                self.new_obj(dst, t);
                (Place::Mem(dst, 0), true)
            }
        }
    }
    /// A pointer to the zeroed `t` of `site`.
    pub fn new_at(&mut self, dst: Slot, site: Site, t: TypeId) {
        match self.objects.get(&site) {
            Some(&(slot, n)) => self.asm.op(Op::LeaZero, dst, slot, n as u16),
            None => self.new_obj(dst, t),
        }
    }
    /// True if `slot` is part of an object of the frame.
    pub fn in_object(&self, slot: Slot) -> bool {
        self.objects.values().any(|(first, n)| (*first..*first + *n as Slot).contains(&slot))
    }
    /// The slots of a variable's cell, if it lies in the frame and is read and
    /// written there: not narrow scalars, which have one form in memory and another
    /// in slots, nor arrays, whose elements are found by address.
    pub fn frame_cell(&mut self, obj: ObjId, t: TypeId) -> Option<Slot> {
        let slot = self.object_at(Site::Var(obj))?;
        let whole = match self.repr(t) {
            Repr::Scalar(s) => s.size() == 8,
            Repr::Words(_) => true,
            _ => matches!(self.under(t), Type::Struct(_)),
        };
        whole.then_some(slot)
    }
    /// A pointer to the cell of a variable, which holds zero, or anything if it is
    /// `set` at once.
    pub fn new_cell(&mut self, dst: Slot, obj: ObjId, t: TypeId, set: bool) {
        match self.object_at(Site::Var(obj)) {
            Some(slot) if set => self.asm.op(Op::LeaZero, dst, slot, 0),
            _ => self.new_at(dst, Site::Var(obj), t),
        }
    }

    // --- variables

    /// Declares a variable whose value is in `src`, or zero.
    pub fn declare(&mut self, obj: ObjId, t: TypeId, src: Option<Slot>) {
        if let Some(slot) = self.frame_cell(obj, t) {
            let n = self.slots(t);
            match src {
                Some(src) => self.mov(slot, src, n),
                None => self.zero(slot, n),
            }
            return self.place_in_cell(obj, slot);
        }
        if self.needs_cell(obj, t) {
            let cell = self.alloc(1);
            self.new_cell(cell, obj, t, src.is_some());
            if let Some(src) = src {
                self.store(cell, 0, src, t);
            }
            self.vars.insert(obj, Loc::Cell(cell));
            return;
        }
        let n = self.slots(t);
        let slot = self.alloc(n);
        match src {
            Some(src) => self.mov(slot, src, n),
            None => self.zero(slot, n),
        }
        self.place_in(obj, slot);
    }
    /// Declares a frame variable that lives in `slot`.
    pub fn place_in(&mut self, obj: ObjId, slot: Slot) {
        let name = self.lw.obj_name(obj).to_string();
        self.asm.name_slot(&name, slot);
        self.vars.insert(obj, Loc::Slot(slot));
    }
    /// Declares a variable whose cell is at `slot` of the frame.
    pub fn place_in_cell(&mut self, obj: ObjId, slot: Slot) {
        self.place_in(obj, slot);
        self.vars.insert(obj, Loc::Frame(slot));
    }
    /// True if values of type `t` do not lie in frames.
    pub fn is_far(&mut self, t: TypeId) -> bool {
        matches!(self.repr(t), Repr::Far(_))
    }
    /// True if the variable must live in a cell.
    pub fn needs_cell(&mut self, obj: ObjId, t: TypeId) -> bool {
        let facts = self.facts.vars.get(&obj).copied().unwrap_or_default();
        facts.in_cell() || self.is_far(t) || self.lw.spill && self.slots(t) > 1
    }
    /// Puts what a closure holds of the variable `obj` into slots from `dst` on.
    pub fn capture(&mut self, dst: Slot, obj: ObjId) -> Res<()> {
        let n = self.capture_kind(obj)?.slots(self);
        match self.vars.get(&obj) {
            Some(Loc::Frame(slot)) => self.asm.op(Op::LeaZero, dst, *slot, 0),
            Some(Loc::Slot(from) | Loc::Cell(from)) => self.mov(dst, *from, n),
            None => {}
        }
        Ok(())
    }
    /// The captures of a literal.
    pub fn captures(&self, key: LitKey) -> Vec<ObjId> {
        self.facts.lits.get(&key).map(|l| l.captures.clone()).unwrap_or_default()
    }
}

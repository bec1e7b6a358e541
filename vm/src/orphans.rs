//! What of a session's inputs is in use yet: functions, types, variables and string
//! literals that nothing refers to any more can be freed.
//!
//! Roots are what was there before the first input, goroutines, timers, and what
//! finalizers and cleanups have. From there the walk goes through the Go heap, where
//! any word that could be an address counts as one, and through what it finds:
//! a function refers to what its code does, a type to those that it is made of, a
//! variable to whatever its value does. So a variable that only a closure in it
//! refers to is nobody's. If there is too much to walk through, every word of the heap
//! is a root.

use crate::func::FuncRec;
use crate::interp::scan::roots_of;
use crate::typeload;
use crate::types::Type;
use gopark_bytecode::func::{FuncRef, GlobalRef, Used, Uses};
use gopark_bytecode::sparse::Sparse;
use gopark_bytecode::typedesc::TypeRef;
use gopark_runtime::Status;
use gopark_runtime::g::for_each_g;
use gopark_runtime::heap;
use gopark_runtime::heap::reach::{Walk, every_type};

/// Functions of an input that the compiler has forgotten: their code has the addresses
/// of each other, so they go together.
pub struct Family(pub Vec<&'static FuncRec>);

/// A variable of a package: where it is, and bytes.
#[derive(Clone, Copy)]
pub struct Global {
    /// Its first byte.
    pub at: *mut u8,
    /// Bytes.
    pub size: usize,
}

/// So many inputs that have left something are waited for before it is looked what is
/// in use; more if much was the last time, for a look is at the whole heap.
pub const FEW: usize = 500;

/// What may be in use.
pub struct Tables<'a> {
    /// Numbered functions.
    pub funcs: &'a Sparse<&'static FuncRec>,
    /// Numbered types.
    pub types: &'a Sparse<&'static Type>,
    /// Numbered variables.
    pub globals: &'a Sparse<Global>,
    /// Functions without numbers.
    pub orphans: &'a [Family],
    /// String literals and names of what was freed.
    pub strings: &'a [Box<[u8]>],
    /// The numbers before the first input: of functions, types and variables.
    pub base: (usize, usize, usize),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    Func(usize),
    Type(usize),
    Global(usize),
    Orphan(usize),
    Text(usize),
}

/// The search for what is in use.
pub struct InUse<'a> {
    t: Tables<'a>,
    marks: Marks,
    walk: Walk,
    begun: bool,
    /// Whether all words of the heap were shown.
    all: bool,
    /// Found, and not yet told.
    told: Vec<Used>,
}

/// Where the things are that may be in use, and which are.
struct Marks {
    /// (first address, end, whose), in order.
    places: Vec<(usize, usize, Item)>,
    funcs: Vec<bool>,
    types: Vec<bool>,
    globals: Vec<bool>,
    orphans: Vec<bool>,
    strings: Vec<bool>,
    base: (usize, usize, usize),
    todo: Vec<Item>,
}

impl Marks {
    /// Marks what the word is an address in.
    fn look(&mut self, word: usize) {
        let (Some(first), Some(last)) = (self.places.first(), self.places.last()) else { return };
        if word < first.0 || word >= last.1 {
            return;
        }
        let next = self.places.partition_point(|p| p.0 <= word);
        if let Some(p) = next.checked_sub(1).map(|i| self.places[i])
            && word < p.1
        {
            self.mark(p.2);
        }
    }
    fn mark(&mut self, item: Item) {
        let seen = match item {
            Item::Func(i) => self.funcs.get_mut(i.wrapping_sub(self.base.0)),
            Item::Type(i) => self.types.get_mut(i.wrapping_sub(self.base.1)),
            Item::Global(i) => self.globals.get_mut(i.wrapping_sub(self.base.2)),
            Item::Orphan(i) => self.orphans.get_mut(i),
            Item::Text(i) => self.strings.get_mut(i),
        };
        if let Some(seen) = seen
            && !std::mem::replace(seen, true)
        {
            self.todo.push(item);
        }
    }
}

impl<'a> InUse<'a> {
    /// A search that has not begun.
    pub fn new(t: Tables<'a>) -> InUse<'a> {
        let mut places = vec![];
        for (i, rec) in t.funcs.from(t.base.0) {
            func_places(rec, Item::Func(i), &mut places);
        }
        for (i, ty) in t.types.from(t.base.1) {
            places.extend(typeload::places(ty).map(|(at, bytes)| (at, at + bytes, Item::Type(i))));
        }
        for (i, g) in t.globals.from(t.base.2) {
            places.push((g.at as usize, g.at as usize + g.size, Item::Global(i)));
        }
        for (i, family) in t.orphans.iter().enumerate() {
            family.0.iter().for_each(|rec| func_places(rec, Item::Orphan(i), &mut places));
        }
        for (i, s) in t.strings.iter().enumerate() {
            places.push((s.as_ptr() as usize, s.as_ptr() as usize + s.len(), Item::Text(i)));
        }
        places.sort_unstable_by_key(|p| p.0);
        let marks = Marks {
            places,
            funcs: vec![false; t.funcs.len() - t.base.0],
            types: vec![false; t.types.len() - t.base.1],
            globals: vec![false; t.globals.len() - t.base.2],
            orphans: vec![false; t.orphans.len()],
            strings: vec![false; t.strings.len()],
            base: t.base,
            todo: vec![],
        };
        InUse { t, marks, walk: Walk::default(), begun: false, all: false, told: vec![] }
    }

    /// Which of the orphans and of the strings are in use, when all is told.
    pub fn rest(self) -> (Vec<bool>, Vec<bool>) {
        (self.marks.orphans, self.marks.strings)
    }

    fn roots(&mut self) {
        let InUse { t, marks, walk, .. } = self;
        let mut look = |word: usize| marks.look(word);
        for (_, rec) in t.funcs.from(0).take_while(|f| f.0 < t.base.0) {
            code_references(rec, &mut look);
        }
        for (_, ty) in t.types.from(0).take_while(|f| f.0 < t.base.1) {
            typeload::references(ty, &mut look);
        }
        for (_, g) in t.globals.from(0).take_while(|f| f.0 < t.base.2) {
            walk.range(g.at as *const usize, g.size / 8);
        }
        crate::load::known_types(&mut look);
        heap::every_special(&mut |word| walk.word(word, &mut look));
        crate::rt_natives::kept_pools(&mut |word| walk.word(word, &mut look));
        gopark_runtime::gc::timers(&mut |word| walk.word(word, &mut look));
        for_each_g(|g| {
            if matches!(g.status(), Status::Idle | Status::Dead) {
                return;
            }
            look(g.creator_pc.get());
            look(g.sched.pc.get());
            g.vm.iter().for_each(|w| walk.word(w.get(), &mut look));
            // SAFETY: it does not run; what of it is not saved is in a system call.
            let (words, ranges) = unsafe { roots_of(g) };
            words.into_iter().for_each(|w| walk.word(w, &mut look));
            ranges.into_iter().for_each(|(start, n)| walk.range(start, n));
        });
    }

    /// Follows what has been found.
    fn follow(&mut self, item: Item) {
        let marks = &mut self.marks;
        match item {
            Item::Func(i) => {
                code_references(self.t.funcs[i], &mut |w| marks.look(w));
                self.told.push(Used::Func(FuncRef(i as u32)));
            }
            Item::Type(i) => {
                typeload::references(self.t.types[i], &mut |w| marks.look(w));
                self.told.push(Used::Type(TypeRef(i as u32)));
            }
            Item::Global(i) => {
                let g = self.t.globals[i];
                self.walk.range(g.at as *const usize, g.size / 8);
                self.told.push(Used::Global(GlobalRef(i as u32)));
            }
            Item::Orphan(i) => {
                let family = &self.t.orphans[i];
                family.0.iter().for_each(|rec| code_references(rec, &mut |w| marks.look(w)));
            }
            Item::Text(_) => {}
        }
    }

    /// Goes on with the heap.
    fn walk(&mut self) {
        let marks = &mut self.marks;
        let mut look = |word: usize| marks.look(word);
        // SAFETY: the world is stopped; the ranges are variables and stacks.
        unsafe {
            if !self.all && !self.walk.run(&mut look) {
                heap::every_word(&mut look);
                every_type(&mut look);
                self.all = true;
            }
            if self.all {
                // What is left are variables that were found.
                self.walk.rest(&mut look);
            }
        }
    }
}

impl Uses for InUse<'_> {
    fn also(&mut self, used: Used) {
        self.marks.mark(match used {
            Used::Func(f) => Item::Func(f.0 as usize),
            Used::Type(t) => Item::Type(t.0 as usize),
            Used::Global(g) => Item::Global(g.0 as usize),
        });
    }

    fn next(&mut self) -> Option<Used> {
        if !std::mem::replace(&mut self.begun, true) {
            self.roots();
        }
        loop {
            if let Some(u) = self.told.pop() {
                return Some(u);
            }
            if self.marks.todo.is_empty() {
                self.walk();
            }
            let item = self.marks.todo.pop()?;
            self.follow(item);
        }
    }
}

fn func_places(rec: &FuncRec, item: Item, places: &mut Vec<(usize, usize, Item)>) {
    let at = std::ptr::from_ref(rec) as usize;
    places.push((at, at + size_of::<FuncRec>(), item));
    if let Some(body) = rec.body() {
        let code = body.func.code.as_ptr_range();
        places.push((code.start as usize, code.end as usize + 1, item));
    }
}

/// The addresses of functions, types, variables and strings in a function's code.
fn code_references(rec: &FuncRec, visit: &mut dyn FnMut(usize)) {
    if let Some(body) = rec.body() {
        let code = &body.func.code;
        body.func.relocs.iter().for_each(|(at, _)| visit(code[*at as usize] as usize));
    }
}

//! Interned names: equal texts have equal `Symbol`s.

use gopark_bytecode::sparse::Sparse;
use rustc_hash::FxHashMap;

/// An interned text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Symbol(pub u32);
impl Symbol {
    /// The empty text.
    pub const EMPTY: Symbol = Symbol(0);
    /// `_`
    pub const BLANK: Symbol = Symbol(1);
    /// `init`
    pub const INIT: Symbol = Symbol(2);
    /// `main`
    pub const MAIN: Symbol = Symbol(3);
}

/// The table of names.
#[derive(Debug)]
pub struct Interner {
    map: FxHashMap<Box<str>, Symbol>,
    texts: Sparse<Box<str>>,
}

impl Default for Interner {
    fn default() -> Self {
        let mut i = Interner { map: FxHashMap::default(), texts: Sparse::default() };
        for s in ["", "_", "init", "main"] {
            i.intern(s);
        }
        i
    }
}

impl Interner {
    /// The symbol of `s`.
    pub fn intern(&mut self, s: &str) -> Symbol {
        if let Some(&sym) = self.map.get(s) {
            return sym;
        }
        let sym = Symbol(self.texts.len() as u32);
        self.texts.push(s.into());
        self.map.insert(s.into(), sym);
        sym
    }
    /// The symbol of `s` if it was interned before.
    pub fn lookup(&self, s: &str) -> Option<Symbol> {
        self.map.get(s).copied()
    }
    /// Number of names.
    pub fn len(&self) -> usize {
        self.texts.len()
    }
    /// Never true: some names are there from the beginning.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
    /// Forgets the names from number `len` on.
    pub fn truncate(&mut self, len: usize) {
        for text in self.texts.split_off(len) {
            self.map.remove(&text);
        }
    }
    /// How many names there are yet.
    pub(crate) fn left(&self) -> usize {
        self.texts.left()
    }
    /// Forgets those names from number `first` on that are not `used`.
    pub(crate) fn retain(&mut self, first: usize, used: impl Fn(Symbol) -> bool) {
        let names = self.texts.from(first).map(|(i, _)| Symbol(i as u32));
        let gone: Vec<Symbol> = names.filter(|s| !used(*s)).collect();
        for s in gone {
            if let Some(text) = self.texts.remove(s.0 as usize) {
                self.map.remove(&text);
            }
        }
    }
    /// The text of `sym`.
    pub fn text(&self, sym: Symbol) -> &str {
        &self.texts[sym.0 as usize]
    }
}

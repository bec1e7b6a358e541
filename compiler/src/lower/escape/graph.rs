//! Where values may go: a graph of locations. An edge says that what is at one
//! location, dereferenced so many times (-1: its address), may get to another.
//!
//! After [`Graph::solve`] a location `escapes` if its address may get to something
//! that outlives it, and `leaks` says where what a parameter held may get to.

/// A location's number.
pub type Loc = u32;
/// Everything that outlives all functions.
pub const HEAP: Loc = 0;
/// Where what is of no interest goes.
const BLANK: Loc = 1;

/// Where an expression's value goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hole {
    to: Loc,
    /// How often it is dereferenced on the way; -1: its address goes there.
    derefs: i32,
}

impl Hole {
    /// Out of every function.
    pub const HEAP: Hole = Hole { to: HEAP, derefs: 0 };
    /// Nowhere.
    pub const BLANK: Hole = Hole { to: BLANK, derefs: 0 };

    /// The value itself goes to `to`.
    pub fn at(to: Loc) -> Hole {
        Hole { to, derefs: 0 }
    }
    /// What it points to goes there.
    pub fn deref(self) -> Hole {
        Hole { derefs: self.derefs + 1, ..self }
    }
    /// Its address goes there.
    pub fn addr(self) -> Hole {
        Hole { derefs: self.derefs - 1, ..self }
    }
    /// True if nothing is made of the value.
    pub fn is_blank(self) -> bool {
        self.to == BLANK
    }
    /// True if the address is what goes there.
    pub fn is_addr(self) -> bool {
        self.derefs < 0
    }
}

/// Where what a parameter holds may get to: how often it is at least dereferenced
/// before; None: not at all.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Leaks {
    /// Out of the function, other than by a result.
    pub heap: Option<u32>,
    /// To each result.
    pub results: Vec<Option<u32>>,
}

impl Leaks {
    fn add(slot: &mut Option<u32>, derefs: u32) {
        *slot = Some(slot.map_or(derefs, |d| d.min(derefs)));
    }
}

/// What a location is to its function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A variable, an object, a temporary.
    Local,
    /// A parameter.
    Param,
    /// The result of that number.
    Result(usize),
}

#[derive(Debug)]
struct Node {
    func: u32,
    /// How many loops are around it in its function.
    depth: u32,
    role: Role,
    escapes: bool,
    leaks: Leaks,
    from: Vec<(Loc, i32)>,
    /// Distance from `root` in the round `seen`.
    dist: i32,
    seen: u32,
}

/// A function in the graph.
#[derive(Debug)]
struct Func {
    parent: Option<u32>,
    /// A literal that is called where it stands, and nowhere else.
    called: bool,
}

/// Locations, and what may get where.
#[derive(Debug)]
pub struct Graph {
    nodes: Vec<Node>,
    funcs: Vec<Func>,
}

impl Graph {
    /// A graph with a function that stands for what is around all others.
    pub fn new() -> Graph {
        let mut g = Graph { nodes: vec![], funcs: vec![] };
        let outside = g.func(None);
        g.node(outside, 0, Role::Local);
        g.node(outside, 0, Role::Local);
        g.escape(HEAP);
        g
    }

    /// A new function within `parent`.
    pub fn func(&mut self, parent: Option<u32>) -> u32 {
        self.funcs.push(Func { parent, called: false });
        self.funcs.len() as u32 - 1
    }
    /// Says that a literal is called where it stands.
    pub fn called(&mut self, func: u32) {
        self.funcs[func as usize].called = true;
    }
    /// A new location in `func`, within `depth` loops.
    pub fn node(&mut self, func: u32, depth: u32, role: Role) -> Loc {
        self.nodes.push(Node {
            func,
            depth,
            role,
            escapes: false,
            leaks: Leaks::default(),
            from: vec![],
            dist: 0,
            seen: 0,
        });
        self.nodes.len() as u32 - 1
    }
    /// The location's value lies outside of frames, whatever is found out.
    pub fn escape(&mut self, l: Loc) {
        self.nodes[l as usize].escapes = true;
    }
    /// What is at `from` goes to `k`.
    pub fn flow(&mut self, k: Hole, from: Loc) {
        if k.is_blank() || k.to == from && !k.is_addr() {
            return;
        }
        if k.is_addr() && self.nodes[k.to as usize].escapes {
            return self.escape(from);
        }
        self.nodes[k.to as usize].from.push((from, k.derefs));
    }
    /// True if the location's address may outlive it.
    pub fn escapes(&self, l: Loc) -> bool {
        self.nodes[l as usize].escapes
    }
    /// Where what a parameter holds may get to.
    pub fn leaks(&self, l: Loc) -> &Leaks {
        &self.nodes[l as usize].leaks
    }
    /// Number of locations.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Follows every location's value back to where it may have come from, until
    /// nothing new is found.
    pub fn solve(&mut self) {
        let mut work: Vec<Loc> = (0..self.nodes.len() as u32).collect();
        let mut queued = vec![true; self.nodes.len()];
        let (mut todo, mut round) = (vec![], 0);
        while let Some(root) = work.pop() {
            queued[root as usize] = false;
            round += 1;
            (self.nodes[root as usize].dist, self.nodes[root as usize].seen) = (0, round);
            todo.push(root);
            while let Some(l) = todo.pop() {
                let dist = self.nodes[l as usize].dist;
                // Of a path root = &l; l = x only l's address gets to the root.
                let derefs = dist.max(0);
                if self.outlives(root, l) {
                    if self.nodes[l as usize].role == Role::Param {
                        self.leak(l, root, derefs as u32);
                    }
                    if dist < 0 && !self.nodes[l as usize].escapes {
                        self.escape(l);
                        if !std::mem::replace(&mut queued[l as usize], true) {
                            work.push(l);
                        }
                        continue;
                    }
                }
                for i in 0..self.nodes[l as usize].from.len() {
                    let (from, d) = self.nodes[l as usize].from[i];
                    let n = &mut self.nodes[from as usize];
                    let dist = derefs + d;
                    if !n.escapes && (n.seen != round || n.dist > dist) {
                        (n.seen, n.dist) = (round, dist);
                        todo.push(from);
                    }
                }
            }
        }
    }

    fn leak(&mut self, param: Loc, root: Loc, derefs: u32) {
        let to = &self.nodes[root as usize];
        let (same, result) = (to.func == self.nodes[param as usize].func, to.role);
        let to_heap = to.escapes;
        let leaks = &mut self.nodes[param as usize].leaks;
        match result {
            Role::Result(i) if same && !to_heap => {
                if leaks.results.len() <= i {
                    leaks.results.resize(i + 1, None);
                }
                Leaks::add(&mut leaks.results[i], derefs);
            }
            _ => Leaks::add(&mut leaks.heap, derefs),
        }
    }

    /// True if what is at `l` may be used when `other` is gone.
    fn outlives(&self, l: Loc, other: Loc) -> bool {
        let (l, other) = (&self.nodes[l as usize], &self.nodes[other as usize]);
        if l.escapes {
            return true;
        }
        if let Role::Result(_) = l.role {
            // What callers do with results is not known.
            let called = self.funcs[l.func as usize].called;
            if !(called && l.func != other.func && self.within(l.func, Some(other.func))) {
                return true;
            }
        }
        l.func == other.func && l.depth < other.depth
            || l.func != other.func && self.within(other.func, Some(l.func))
    }

    /// True if `func` is `around` or a literal in it.
    fn within(&self, func: u32, around: Option<u32>) -> bool {
        let mut f = Some(func);
        while f.is_some() && f != around {
            f = f.and_then(|f| self.funcs[f as usize].parent);
        }
        f.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_returned_escapes() {
        let mut g = Graph::new();
        let f = g.func(None);
        let (x, p) = (g.node(f, 1, Role::Local), g.node(f, 1, Role::Local));
        let r = g.node(f, 1, Role::Result(0));
        g.flow(Hole::at(p).addr(), x);
        g.flow(Hole::at(r), p);
        g.solve();
        assert!(g.escapes(x) && !g.escapes(p));
    }

    #[test]
    fn a_loop_ends_what_is_declared_in_it() {
        let mut g = Graph::new();
        let f = g.func(None);
        let (out, inn) = (g.node(f, 1, Role::Local), g.node(f, 2, Role::Local));
        let (x, y) = (g.node(f, 2, Role::Local), g.node(f, 2, Role::Local));
        g.flow(Hole::at(out).addr(), x);
        g.flow(Hole::at(inn).addr(), y);
        g.solve();
        assert!(g.escapes(x) && !g.escapes(y));
    }

    #[test]
    fn what_a_parameter_points_to_leaks() {
        let mut g = Graph::new();
        let f = g.func(None);
        let (p, q) = (g.node(f, 1, Role::Param), g.node(f, 1, Role::Param));
        let r = g.node(f, 1, Role::Result(1));
        g.flow(Hole::HEAP.deref(), p);
        g.flow(Hole::at(r), q);
        g.solve();
        assert_eq!(*g.leaks(p), Leaks { heap: Some(1), results: vec![] });
        assert_eq!(*g.leaks(q), Leaks { heap: None, results: vec![None, Some(0)] });
    }

    #[test]
    fn what_an_escaping_object_holds_escapes() {
        let mut g = Graph::new();
        let f = g.func(None);
        let (object, x) = (g.node(f, 1, Role::Local), g.node(f, 1, Role::Local));
        g.flow(Hole::at(object).addr(), x);
        g.flow(Hole::HEAP.addr(), object);
        g.solve();
        assert!(g.escapes(object) && g.escapes(x));
    }

    #[test]
    fn a_literal_that_is_called_at_once_hands_back() {
        let mut g = Graph::new();
        let f = g.func(None);
        let lit = g.func(Some(f));
        let (x, p) = (g.node(f, 1, Role::Local), g.node(f, 1, Role::Local));
        let r = g.node(lit, 1, Role::Result(0));
        g.flow(Hole::at(r).addr(), x);
        g.flow(Hole::at(p), r);
        g.called(lit);
        g.solve();
        assert!(!g.escapes(x));
    }
}

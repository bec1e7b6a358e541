//! Random object graphs beside a shadow model of them.
//!
//! Each object is stamped with its id in word 0, and with `id ^ i` in every other
//! word that is no pointer. The model knows each object's address, its pointers
//! (often into the middle of their targets), and whether it is rooted. After each
//! collection all that the model can reach must be as it was written.

use crate::world::{Proc, World, turn};
use gopark_runtime::heap::{Config, GcType, find_object, zero_base};
use std::collections::HashMap;
use std::sync::LazyLock;

struct Type {
    gc: GcType,
    /// Pointer words of one element.
    pointers: Vec<usize>,
}

fn ty(words: usize, pointers: &[usize]) -> Type {
    let prefix = pointers.iter().max().map_or(0, |m| m + 1);
    let mut mask = vec![0u64; prefix.div_ceil(64)];
    pointers.iter().for_each(|&p| mask[p / 64] |= 1 << (p % 64));
    // SAFETY: the mask is leaked.
    let gc = unsafe { GcType::new(words * 8, prefix, mask.leak().as_ptr()) };
    Type { gc, pointers: pointers.to_vec() }
}

static TYPES: LazyLock<Vec<Type>> = LazyLock::new(|| {
    vec![
        ty(1, &[]),
        ty(2, &[1]),
        ty(3, &[1, 2]),
        ty(4, &[3]),
        ty(7, &[2, 4, 6]),
        ty(64, &[1, 33, 63]),
        ty(65, &[1, 64]),
        ty(127, &(1..100).collect::<Vec<_>>()),
        ty(1000, &[5, 64, 65, 127, 128, 999]),
        ty(5000, &[1, 4096, 4999]),
    ]
});

struct Object {
    addr: usize,
    words: usize,
    /// Word → (target's id, offset into the target).
    edges: HashMap<usize, Option<(u64, usize)>>,
}

struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
}

struct Model {
    rng: Rng,
    next_id: u64,
    objects: HashMap<u64, Object>,
    /// Rooted objects, and the words that root them.
    rooted: Vec<u64>,
    roots: Vec<usize>,
}

fn load(at: usize) -> usize {
    // SAFETY: a word of an object that the model knows to be live.
    unsafe { (at as *const usize).read_volatile() }
}

fn store(at: usize, w: usize) {
    // SAFETY: as above.
    unsafe { (at as *mut usize).write_volatile(w) }
}

impl Model {
    fn new(seed: u64) -> Model {
        Model {
            rng: Rng(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            next_id: 1,
            objects: HashMap::new(),
            rooted: Vec::new(),
            roots: Vec::new(),
        }
    }

    fn allocate(&mut self, p: &mut Proc) {
        let r = self.rng.below(100);
        let big = if r == 0 { 3000 } else { 12 };
        let t = &TYPES[self.rng.below(if r < 3 { TYPES.len() } else { 7 })];
        let n = if r < 50 { 1 } else { 1 + self.rng.below(big) };
        // SAFETY: the types describe what the model writes.
        let addr =
            unsafe { if n == 1 { p.mcache.alloc(&t.gc) } else { p.mcache.alloc_array(&t.gc, n) } } as usize;
        assert_ne!(addr, 0, "out of memory");
        let each = t.gc.size / 8;
        let words = each * n;
        let id = self.next_id << 8 | p.id as u64;
        self.next_id += 1;
        let mut edges = HashMap::new();
        for e in 0..n {
            edges.extend(t.pointers.iter().map(|&w| (e * each + w, None)));
        }
        for i in 0..words {
            assert_eq!(load(addr + i * 8), 0, "fresh memory is not zero");
            if !edges.contains_key(&i) {
                store(addr + i * 8, id as usize ^ i);
            }
        }
        let (base, size) = find_object(addr + words * 8 - 1).expect("a fresh object");
        assert!(base == addr && size >= words * 8);
        self.objects.insert(id, Object { addr, words, edges });
        self.rooted.push(id);
        self.roots.push(addr + self.rng.below(words) * 8);
    }

    /// Makes a rooted object point somewhere into another.
    fn link(&mut self) {
        if self.rooted.is_empty() {
            return;
        }
        let from = self.rooted[self.rng.below(self.rooted.len())];
        let to = self.rooted[self.rng.below(self.rooted.len())];
        let target = &self.objects[&to];
        let inner = self.rng.below(target.words * 8);
        let word = target.addr + inner;
        let Some(o) = self.objects.get_mut(&from) else { return };
        let mut slots: Vec<usize> = o.edges.keys().copied().collect();
        if slots.is_empty() {
            return;
        }
        slots.sort_unstable();
        let slot = slots[self.rng.below(slots.len())];
        o.edges.insert(slot, Some((to, inner)));
        store(o.addr + slot * 8, word);
    }

    fn drop_root(&mut self) {
        if self.rooted.is_empty() {
            return;
        }
        let i = self.rng.below(self.rooted.len());
        self.rooted.swap_remove(i);
        self.roots.swap_remove(i);
    }

    /// Walks what is reachable, compares it with memory, forgets the rest.
    fn verify(&mut self) {
        let mut todo = self.rooted.clone();
        let mut reached = HashMap::new();
        while let Some(id) = todo.pop() {
            let Some(o) = self.objects.remove(&id) else { continue };
            for i in 0..o.words {
                let want = match o.edges.get(&i) {
                    None => id as usize ^ i,
                    Some(None) => 0,
                    Some(Some((to, inner))) => {
                        todo.push(*to);
                        let target = self.objects.get(to).or_else(|| reached.get(to));
                        target.map_or(o.addr, |t: &Object| t.addr) + inner
                    }
                };
                assert_eq!(load(o.addr + i * 8), want, "object {id:#x} word {i}");
            }
            reached.insert(id, o);
        }
        self.objects = reached;
    }
}

/// Runs the model on `n` Ps; returns the number of collections.
fn run(n: usize, steps: usize, keep: usize) -> usize {
    World::run(n, |p| {
        let mut m = Model::new(p.id as u64 + 1);
        for step in 0..steps {
            match m.rng.below(10) {
                0..4 => m.allocate(p),
                4..7 => m.link(),
                _ if m.rooted.len() > m.rng.below(2 * keep) => m.drop_root(),
                _ => {}
            }
            if step % 4 == 0 && p.safepoint(&m.roots) {
                m.verify();
            }
        }
        m.verify();
    })
}

#[test]
fn one_p() {
    let _turn = turn(Config { gc_percent: 30, ..Config::default() });
    assert!(run(1, 60_000, 1000) > 1);
}

#[test]
fn two_ps() {
    let _turn = turn(Config { gc_percent: 30, ..Config::default() });
    assert!(run(2, 40_000, 1000) > 1);
}

#[test]
fn eight_ps() {
    let _turn = turn(Config { gc_percent: 30, ..Config::default() });
    assert!(run(8, 20_000, 300) > 1);
}

#[test]
fn stress() {
    let _turn = turn(Config { gcstress: true, ..Config::default() });
    let cycles = run(2, 800, 50);
    assert!(cycles > 100, "only {cycles} collections");
}

#[test]
fn zero_sized_objects_share_an_address() {
    let _turn = turn(Config::default());
    World::run(1, |p| {
        let empty = GcType::noscan(0);
        // SAFETY: nothing is described.
        let a = unsafe { p.mcache.alloc(&empty) };
        // SAFETY: as above.
        let b = unsafe { p.mcache.alloc_array(&TYPES[1].gc, 0) };
        assert_eq!(a, zero_base());
        assert_eq!(b, zero_base());
        assert_eq!(p.mcache.alloc_noscan(0), zero_base());
        assert_eq!(find_object(a as usize), None);
    });
}

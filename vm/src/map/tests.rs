use std::collections::HashMap;
use std::ptr::null;
use std::sync::atomic::{AtomicPtr, AtomicU32};

use gopark_bytecode::typedesc::Kind;

use super::*;
use crate::types::*;

/// A type as the loader would make it.
fn ty(kind: Kind, size: usize, eq: EqKind, mask: u64) -> Type {
    Type {
        size,
        ptr_words: 64 - mask.leading_zeros() as usize,
        mask: Box::leak(Box::new(mask)),
        shape: AtomicU32::new(0),
        align: if size.is_multiple_of(8) { 8 } else { size as u8 },
        kind,
        flags: if size <= 8 { DIRECT } else { 0 },
        chan_dir: 0,
        hash: kind as u32,
        id: 0,
        str: GoStr::EMPTY,
        name: GoStr::EMPTY,
        pkg_path: GoStr::EMPTY,
        elem: null(),
        key: null(),
        len: 0,
        fields: GoSlice::NIL,
        methods: GoSlice::NIL,
        params: GoSlice::NIL,
        results: GoSlice::NIL,
        ptr_to: AtomicPtr::default(),
        mtab: null(),
        mtab_mask: 0,
        eq,
        map_info: AtomicPtr::default(),
    }
}

fn leak(t: Type) -> &'static Type {
    Box::leak(Box::new(t))
}

fn int() -> &'static Type {
    leak(ty(Kind::Int, 8, EqKind::Bytes, 0))
}
fn int32() -> &'static Type {
    leak(ty(Kind::Int32, 4, EqKind::Bytes, 0))
}
fn uint8() -> &'static Type {
    leak(ty(Kind::Uint8, 1, EqKind::Bytes, 0))
}
fn float64() -> &'static Type {
    leak(ty(Kind::Float64, 8, EqKind::F64, 0))
}
fn string() -> &'static Type {
    leak(ty(Kind::String, 16, EqKind::Str, 1))
}
fn any() -> &'static Type {
    leak(ty(Kind::Interface, 16, EqKind::Iface, 0b10))
}

/// A map of one type over keys and elements as Rust values.
struct Tester {
    t: MapType,
    mc: MCache,
    m: *mut Map,
}

impl Tester {
    fn new(key: &'static Type, elem: &'static Type, hint: i64) -> Tester {
        let (t, mut mc) = (MapType::new(key, elem), MCache::new());
        // SAFETY: t describes the map for as long as it is used.
        let m = unsafe { makemap(&t, &mut mc, hint) }.unwrap();
        Tester { t, mc, m }
    }
    fn set<K, V>(&mut self, k: &K, v: V) -> Result<(), Fault> {
        // SAFETY: the sizes agree, and the tests pass values of the types.
        unsafe {
            assert_eq!((size_of::<K>(), size_of::<V>()), ((*self.t.key).size, (*self.t.elem).size));

            mapassign(&self.t, &mut self.mc, self.m, (k as *const K).cast()).map(|p| (p as *mut V).write(v))
        }
    }
    fn get<K, V: Copy>(&self, k: &K) -> Result<Option<V>, Fault> {
        // SAFETY: as above.
        unsafe {
            mapaccess(&self.t, self.m, (k as *const K).cast()).map(|p| (p as *const V).as_ref().copied())
        }
    }
    fn del<K>(&mut self, k: &K) {
        // SAFETY: as above.
        unsafe { mapdelete(&self.t, self.m, (k as *const K).cast()).unwrap() }
    }
    fn iter(&self) -> Iter {
        let mut it = std::mem::MaybeUninit::uninit();
        // SAFETY: the tester outlives the iterator in these tests.
        unsafe {
            iter_init(it.as_mut_ptr(), &self.t, self.m).unwrap();
            it.assume_init()
        }
    }
    fn len(&self) -> usize {
        // SAFETY: the map is alive: nothing collects in these tests.
        unsafe { (*self.m).len() }
    }
    fn clear(&mut self) {
        // SAFETY: as above.
        unsafe { clear(&self.t, self.m).unwrap() }
    }
}

fn next<K: Copy, V: Copy>(it: &mut Iter) -> Option<(K, V)> {
    // SAFETY: the map is alive and of these types.
    unsafe { iter_next(it).unwrap().map(|(k, v)| (*(k as *const K), *(v as *const V))) }
}

fn collect<K: Copy, V: Copy>(t: &Tester) -> Vec<(K, V)> {
    let mut it = t.iter();
    std::iter::from_fn(|| next(&mut it)).collect()
}

/// Random sets, deletes, lookups and iterations against a HashMap.
fn shadow<K: Copy + std::fmt::Debug>(key: &'static Type, make: impl Fn(u64) -> K, range: u64, hint: i64) {
    let mut t = Tester::new(key, int(), hint);
    let mut model: HashMap<u64, u64> = HashMap::new();
    let mut seed = 1u64;
    for step in 0..60_000u64 {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let n = (seed >> 33) % range;
        // Phases of growth and of shrinking.
        let grows = step / 10_000 % 2 == 0;
        if (seed >> 20) % 4 < if grows { 3 } else { 1 } {
            t.set(&make(n), step).unwrap();
            model.insert(n, step);
        } else {
            t.del(&make(n));
            model.remove(&n);
        }
        assert_eq!(t.len(), model.len());
        let probe = (seed >> 40) % range;
        assert_eq!(t.get::<K, u64>(&make(probe)).unwrap(), model.get(&probe).copied());
        if step % 5000 == 17 {
            let mut got: Vec<u64> = collect::<K, u64>(&t).into_iter().map(|(_, v)| v).collect();
            let mut want: Vec<u64> = model.values().copied().collect();
            got.sort();
            want.sort();
            assert_eq!(got, want);
        }
        if step == 35_000 {
            t.clear();
            model.clear();
        }
    }
}

#[test]
fn agrees_with_a_hash_map() {
    shadow(int(), |n| n, 6, 0);
    shadow(int(), |n| n, 3000, 0);
    shadow(int(), |n| n << 40, 50_000, 1000);
    shadow(int32(), |n| n as u32, 5000, 0);
    shadow(uint8(), |n| n as u8, 256, 0);
    let names: Vec<String> = (0..9000).map(|i| format!("{}{}", "key".repeat(i % 23), i)).collect();
    let names: &'static [String] = names.leak();
    shadow(string(), |n| GoStr::from_static(&names[n as usize]), 9000, 0);
    let (i, s) = (int(), string());
    let iface = move |n: u64| match n % 2 {
        0 => Iface { ty: i, word: n },
        _ => Iface {
            ty: s,
            word: Box::leak(Box::new(GoStr::from_static(&names[n as usize]))) as *const GoStr as u64,
        },
    };
    shadow(any(), iface, 2000, 0);
    shadow(leak(ty(Kind::Struct, 24, EqKind::Bytes, 0)), |n| [n, 0, n], 2000, 0);
}

#[test]
fn floats_compare_as_floats() {
    let mut t = Tester::new(float64(), int(), 0);
    t.set(&0.0f64, 1u64).unwrap();
    t.set(&-0.0f64, 2u64).unwrap();
    assert_eq!(t.len(), 1);
    assert!(collect::<f64, u64>(&t)[0].0.is_sign_negative(), "an assignment updates the key");
    for i in 0..100u64 {
        t.set(&f64::NAN, i).unwrap();
    }
    assert_eq!(t.len(), 101);
    assert_eq!(t.get::<f64, u64>(&f64::NAN), Ok(None));
    t.del(&f64::NAN);
    assert_eq!(collect::<f64, u64>(&t).len(), 101);
    t.clear();
    assert_eq!(t.len(), 0);
}

#[test]
fn faults() {
    let slice = leak(ty(Kind::Slice, 24, EqKind::None, 1));
    let mut t = Tester::new(any(), int(), 0);
    let bad = Iface { ty: slice, word: 0 };
    // Go words it differently when nothing is in the map.
    assert_eq!(t.get::<Iface, u64>(&bad), Err(Fault::UnhashableInEmpty(slice)));
    assert_eq!(t.set(&bad, 1u64), Err(Fault::Unhashable(slice)));
    t.set(&Iface::NIL, 1u64).expect("nil is a key");
    assert_eq!(t.get::<Iface, u64>(&bad), Err(Fault::Unhashable(slice)));
    t.del(&Iface::NIL);
    // SAFETY: valid interface values.
    unsafe {
        assert_eq!(hash::eq_iface(&bad, &bad), Err(Fault::Uncomparable(slice)));
        assert_eq!(hash::eq_iface(&bad, &Iface::NIL), Ok(false));
    }
    let m = std::mem::replace(&mut t.m, std::ptr::null_mut());
    let nil = Iface::NIL;
    assert_eq!(t.set(&nil, 1u64), Err(Fault::NilMap));
    assert_eq!(t.get::<Iface, u64>(&nil), Ok(None));
    t.del(&nil);
    assert_eq!(collect::<Iface, u64>(&t).len(), 0);
    t.m = m;
    // SAFETY: the map is alive.
    unsafe { (*m).flags.store(WRITING, Relaxed) };
    assert_eq!(t.set(&nil, 1u64), Err(Fault::Throw("concurrent map writes")));
}

#[test]
fn large_keys_and_elements_are_apart() {
    let big = leak(ty(Kind::Struct, 800, EqKind::Bytes, 1 << 9));
    let mut t = Tester::new(big, big, 0);
    for i in 0..200u64 {
        t.set(&[i; 100], [i + 1; 100]).unwrap();
    }
    assert_eq!((t.t.slot_size, t.t.slot_gc.ptr_words), (16, 2));
    for i in 0..200u64 {
        assert_eq!(t.get::<[u64; 100], [u64; 100]>(&[i; 100]), Ok(Some([i + 1; 100])));
    }
    assert_eq!(t.get::<[u64; 100], [u64; 100]>(&[200; 100]), Ok(None));
}

#[test]
fn slots_of_nothing() {
    let unit = leak(Type { align: 1, ..ty(Kind::Struct, 0, EqKind::Bytes, 0) });
    let mut t = Tester::new(unit, unit, 0);
    t.set(&(), ()).unwrap();
    t.set(&(), ()).unwrap();
    assert_eq!(t.len(), 1);
    t.del(&());
    assert_eq!(t.len(), 0);
}

#[test]
fn slot_masks() {
    let t = MapType::new(string(), any());
    assert_eq!((t.slot_size, t.slot_gc.ptr_words), (32, 4));
    // SAFETY: one word of mask.
    assert_eq!(unsafe { *t.slot_gc.mask }, 0b1001);
    assert_eq!(MapType::new(int32(), uint8()).slot_size, 8);
    assert_eq!(MapType::new(uint8(), uint8()).slot_size, 2);
}

#[test]
fn iteration_survives_growth_and_deletion() {
    for round in 0..20u64 {
        let mut t = Tester::new(int(), int(), 0);
        for i in 0..1000u64 {
            t.set(&i, i).unwrap();
        }
        let mut it = t.iter();
        let mut seen = vec![false; 1000];
        let mut deleted = vec![false; 1000];
        let mut n = 0u64;
        while let Some((k, v)) = next::<u64, u64>(&mut it) {
            if k >= 1000 {
                continue;
            }
            assert!(!seen[k as usize], "{k} came twice");
            assert!(!deleted[k as usize], "{k} was deleted");
            assert!(v == k || v == k + 5000, "{k} has {v}");
            seen[k as usize] = true;
            n += 1;
            let other = (k * 7 + round) % 1000;
            if !seen[other as usize] {
                t.del(&other);
                deleted[other as usize] = true;
            }
            let third = (k * 13 + 3) % 1000;
            if !deleted[third as usize] {
                t.set(&third, third + 5000).unwrap();
            }
            for j in 0..5 {
                t.set(&(1000 + n * 5 + j), 0u64).unwrap();
            }
        }
        for k in 0..1000 {
            assert!(seen[k] || deleted[k], "{k} was missed");
        }
    }
}

#[test]
fn iteration_after_clear_finds_only_what_is_new() {
    let mut t = Tester::new(float64(), int(), 0);
    for i in 0..100u64 {
        t.set(&f64::NAN, i).unwrap();
    }
    let mut it = t.iter();
    assert!(next::<f64, u64>(&mut it).is_some());
    for i in 0..1000u64 {
        t.set(&(i as f64), i).unwrap();
    }
    assert!(next::<f64, u64>(&mut it).is_some(), "NaN keys of the old table are still there");
    t.clear();
    assert!(next::<f64, u64>(&mut it).is_none());
}

#[test]
fn iteration_starts_anywhere() {
    let mut t = Tester::new(int(), int(), 0);
    for i in 0..8u64 {
        t.set(&i, i).unwrap();
    }
    let firsts: std::collections::HashSet<u64> =
        (0..500).map(|_| next::<u64, u64>(&mut t.iter()).unwrap().0).collect();
    assert!(firsts.len() > 4);
}

//! Maps while the collector runs: what they refer to survives, what they no
//! longer refer to does not.

use std::collections::HashMap;
use std::ptr::null;
use std::sync::atomic::{AtomicPtr, AtomicU32};
use std::time::Instant;

use gopark_bytecode::typedesc::Kind;
use gopark_runtime::heap::{self, CollectStart, MCache};
use gopark_vm::map::{self, Iter, Map, MapType};
use gopark_vm::types::*;

fn string_type() -> &'static Type {
    Box::leak(Box::new(Type {
        size: 16,
        ptr_words: 1,
        mask: Box::leak(Box::new(1)),
        shape: AtomicU32::new(0),
        align: 8,
        kind: Kind::String,
        flags: COMPARABLE,
        chan_dir: 0,
        hash: 1,
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
        eq: EqKind::Str,
        map_info: AtomicPtr::default(),
    }))
}

/// A collection with these words as the only roots.
fn collect(mc: &mut MCache, roots: &[&[usize]]) {
    mc.flush();
    heap::collect_begin(CollectStart { max_workers: 1, forced: true, stop_began: Instant::now() });
    for r in roots {
        // SAFETY: the words are readable.
        unsafe { heap::scan_conservative(r.as_ptr(), r.len()) };
    }
    heap::mark_worker(0);
    heap::collect_finish();
}

fn string(mc: &mut MCache, s: &str) -> GoStr {
    gopark_vm::string::from_bytes(mc, s.as_bytes()).unwrap()
}

/// The one test of this file: a collection takes the whole process's heap.
#[test]
fn keys_and_elements_survive() {
    heap::init(heap::Config::default());
    let mc = &mut MCache::new();
    let t: &'static MapType = Box::leak(Box::new(MapType::new(string_type(), string_type())));
    // SAFETY: keys and elements are strings; roots are given at each collection.
    unsafe {
        let m: *mut Map = map::makemap(t, mc, 0).unwrap();
        let root = [m as usize];
        let mut model: HashMap<String, String> = HashMap::new();
        let mut seed = 1u64;
        for step in 0..30_000u32 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let name = format!("name {}", (seed >> 33) % 3000);
            let key = string(mc, &name);
            if (seed >> 20).is_multiple_of(3) {
                map::mapdelete(t, m, (&raw const key).cast()).unwrap();
                model.remove(&name);
            } else {
                let value = format!("value {step}");
                let p = map::mapassign(t, mc, m, (&raw const key).cast()).unwrap();
                *(p as *mut GoStr) = string(mc, &value);
                model.insert(name, value);
            }
            if step % 1000 == 999 {
                // Half through an iteration, which holds on to a replaced table.
                let mut it = std::mem::MaybeUninit::<Iter>::uninit();
                map::iter_init(it.as_mut_ptr(), t, m).unwrap();
                let it = it.assume_init_mut();
                for _ in 0..10 {
                    map::iter_next(it).unwrap();
                }
                for i in 0..100 {
                    let key = string(mc, &format!("more {step} {i}"));
                    let p = map::mapassign(t, mc, m, (&raw const key).cast()).unwrap();
                    *(p as *mut GoStr) = key;
                    model.insert(key.lossy().into_owned(), key.lossy().into_owned());
                }
                let words =
                    std::slice::from_raw_parts(it as *const Iter as *const usize, size_of::<Iter>() / 8);
                collect(mc, &[&root, words]);
                while let Some((k, v)) = map::iter_next(it).unwrap() {
                    let (k, v) = (*(k as *const GoStr), *(v as *const GoStr));
                    assert_eq!(model.get(&*k.lossy()), Some(&v.lossy().into_owned()));
                }
            }
        }
        collect(mc, &[&root]);
        assert_eq!((*m).len(), model.len());
        for (k, v) in &model {
            let key = GoStr { ptr: k.as_ptr(), len: k.len() };
            let p = map::mapaccess(t, m, (&raw const key).cast()).unwrap() as *const GoStr;
            assert_eq!((*p).lossy(), **v);
        }
        heap::check::verify().unwrap();

        map::clear(t, m).unwrap();
        collect(mc, &[&root]);
        collect(mc, &[&root]);
        assert!(
            heap::read_stats().heap_objects < 200,
            "{} objects are left",
            heap::read_stats().heap_objects
        );
    }
}

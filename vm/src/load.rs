//! The loader: turns what the compiler gives by number into records at fixed
//! addresses, and installs bodies on first use.
//!
//! - Types, function records, bodies and globals are leaked: nothing that
//!   bytecode refers to ever moves or goes away. The one exception are sessions:
//!   the function of an input that left nothing behind is freed (`forget`), and what
//!   inputs have brought and nothing refers to any more (`sweep`, `orphans`).
//! - One lock protects compiler and tables. It is held while a body is lowered;
//!   whoever else calls that function meanwhile waits for it.
//! - A body is published by storing `body`, then `frame_bytes`, then `code`
//!   (release); `call` loads them the other way round.

use crate::func::{Body, FuncRec, Lines};
use crate::native::{Class, NativeCx, NativeEntry, NativeFn, Raise, Registry, Status};
use crate::orphans::{self, Family, Global, InUse, Tables};
use crate::typeload::{self, blank, fill};
use crate::types::*;
use gopark_bytecode::func::{CodeSource, Derived, Func, FuncInfo, FuncRef, NewItems, Reloc};
use gopark_bytecode::ops::{self, Op, encode, encode32};
use gopark_bytecode::sparse::Sparse;
use gopark_bytecode::typedesc::{Kind, TypeDesc, TypeRef};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock};

/// Everything loaded, and where more comes from.
pub struct Loader {
    source: Box<dyn CodeSource>,
    registry: Registry,
    types: Sparse<&'static Type>,
    funcs: Sparse<&'static FuncRec>,
    globals: Sparse<Global>,
    block: (*mut u8, usize),
    /// Room of globals that are gone, by size.
    room: BTreeMap<usize, Vec<*mut u8>>,
    /// Code by its first word's address, for pcs without a frame.
    code: BTreeMap<usize, &'static FuncRec>,
    /// What inputs have left that the compiler has forgotten.
    orphans: Vec<Family>,
    /// Strings of functions and types that are gone, which the program may have.
    strings: Vec<Box<[u8]>>,
    /// How many inputs may leave something before it is looked what is in use.
    most: usize,
    /// How many had when that was looked last.
    last: usize,
}

// SAFETY: the pointers are to leaked memory.
unsafe impl Send for Loader {}

static LOADER: OnceLock<Mutex<Loader>> = OnceLock::new();
/// Blocks of globals: (start, words). Roots of the collector.
static ROOTS: Mutex<Vec<(usize, usize)>> = Mutex::new(Vec::new());
/// Types that the vm makes values of, once asked for.
static KNOWN: [AtomicPtr<Type>; KNOWN_NAMES.len()] =
    [const { AtomicPtr::new(std::ptr::null_mut()) }; KNOWN_NAMES.len()];
/// Adds `N` to opcodes, so that they run under the tracing handler.
pub static TRACE: AtomicBool = AtomicBool::new(false);

/// Says what of a session's inputs is in use whenever that was looked.
pub static SESSION_TRACE: AtomicBool = AtomicBool::new(false);

/// Types that the vm makes values of, in `KNOWN`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub enum Known {
    /// `runtime.errorString`: "runtime error: " and the string.
    ErrorString,
    /// `runtime.plainError`: just the string.
    PlainError,
    /// `*runtime.TypeAssertionError`.
    TypeAssertionError,
    /// `*runtime.PanicNilError`.
    PanicNilError,
    /// `string`.
    String,
    /// `runtime.boundsError`.
    BoundsError,
    /// `runtime.errorAddressString`.
    ErrorAddressString,
}

/// Whether a pointer to it, its name in package runtime.
const KNOWN_NAMES: [(bool, &str); 7] = [
    (false, "errorString"),
    (false, "plainError"),
    (true, "TypeAssertionError"),
    (true, "PanicNilError"),
    (false, "string"),
    (false, "boundsError"),
    (false, "errorAddressString"),
];

/// A type that the vm makes values of; a stand-in of kind string without methods
/// if the program does not have it.
pub fn known(k: Known) -> &'static Type {
    // SAFETY: only leaked types are stored.
    if let Some(t) = unsafe { KNOWN[k as usize].load(Ordering::Acquire).as_ref() } {
        return t;
    }
    let (pointer, name) = KNOWN_NAMES[k as usize];
    let found = try_lock().and_then(|mut l| {
        let pkg = if k == Known::String { "" } else { "runtime" };
        let mut t = l.source.named_type(pkg, name)?;
        if pointer {
            t = l.source.derive(Derived::Pointer(t));
        }
        l.take_new();
        l.types.get(t.0 as usize).copied()
    });
    let t = found.unwrap_or_else(|| {
        let t = blank();
        let d = TypeDesc {
            kind: Kind::String,
            size: 16,
            align: 8,
            comparable: true,
            named: true,
            str: name.into(),
            ptr_mask: vec![1],
            ..TypeDesc::default()
        };
        // SAFETY: fresh and leaked.
        unsafe {
            fill(&mut *t, &d, u32::MAX, &Sparse::default(), &Sparse::default());
            &*t
        }
    });
    KNOWN[k as usize].store(t as *const Type as *mut Type, Ordering::Release);
    t
}

/// Sets up the loader, once per process; the record of the program's entry.
pub fn init(mut source: Box<dyn CodeSource>, registry: Registry) -> &'static FuncRec {
    let entry = source.entry();
    let loader = Loader {
        source,
        registry,
        types: Sparse::default(),
        funcs: Sparse::default(),
        globals: Sparse::default(),
        room: BTreeMap::new(),
        block: (std::ptr::null_mut(), 0),
        code: BTreeMap::new(),
        orphans: vec![],
        strings: vec![],
        most: orphans::FEW,
        last: 0,
    };
    let _ = LOADER.set(Mutex::new(loader));
    let mut l = lock();
    l.take_new();
    l.func(entry)
}

fn lock() -> MutexGuard<'static, Loader> {
    match LOADER.get() {
        Some(l) => l.lock().unwrap_or_else(|e| e.into_inner()),
        None => crate::panic::fatal_exit("nothing is loaded"),
    }
}
/// The lock if it can be had soon: for tracebacks, when other threads are frozen.
fn try_lock() -> Option<MutexGuard<'static, Loader>> {
    let l = LOADER.get()?;
    for _ in 0..100 {
        match l.try_lock() {
            Ok(g) => return Some(g),
            Err(std::sync::TryLockError::Poisoned(e)) => return Some(e.into_inner()),
            Err(_) => std::thread::sleep(std::time::Duration::from_millis(1)),
        }
    }
    None
}

/// Has a function's body compiled and installed, unless it is already.
#[inline(never)]
pub fn lower(rec: &'static FuncRec) {
    let mut l = lock();
    if rec.body().is_some() {
        return;
    }
    let lowered = l.source.lower(rec.id);
    l.take_new();
    match lowered {
        Ok(f) => l.install(rec, f),
        Err(e) => {
            drop(l);
            crate::panic::fatal_exit(&format!("cannot compile {}: {e}", rec.name));
        }
    }
}

/// The record of a function that the compiler has numbered since.
pub fn function(f: FuncRef) -> Option<&'static FuncRec> {
    let mut l = lock();
    l.take_new();
    l.funcs.get(f.0 as usize).copied()
}

/// Forgets a function that has run, with all that the compiler has made for it, if
/// nothing else can refer to it: frees its record and its code.
///
/// # Safety
/// No goroutine runs it, and nothing but what the loader knows of has its record.
pub(crate) unsafe fn forget(rec: &'static FuncRec) {
    let mut l = lock();
    l.take_new();
    let Some(body) = rec.body() else { return };
    let first = rec.id.0 as usize;
    if TRACE.load(Ordering::Relaxed) || !l.funcs.get(first).is_some_and(|f| std::ptr::eq(*f, rec)) {
        return;
    }
    // Its literals may be called yet, and goroutines that it has started have it for
    // their creator.
    let alone = first + 1 == l.funcs.len() && !starts_goroutines(&body.func.code);
    let mut lines = vec![];
    if !alone {
        let Some(found) = l.complete(first) else { return };
        lines = found;
    }
    if !l.source.forget(rec.id) {
        return;
    }
    let family = l.funcs.split_off(first);
    if alone {
        // SAFETY: the caller's promise, and the loader has no trace of it any more.
        unsafe { l.free(rec) };
        return;
    }
    for (rec, lines) in family.iter().zip(lines) {
        // Known for the first time: it was not forgotten before.
        let _ = rec.body().map(|b| b.known.set(lines));
    }
    l.orphans.push(Family(family));
}

/// Whether inputs of a session have left so much that it should be looked what of it is
/// in use, by a collection.
pub fn crowded() -> bool {
    let mut l = lock();
    let crowded = l.left() >= l.most;
    if crowded {
        // Asked once: it is looked, or there was a reason not to.
        l.most = l.left() + orphans::FEW;
    }
    crowded
}

/// Frees what inputs of a session have left and nothing refers to, if there is enough
/// of it. A collection has ended.
///
/// # Safety
/// The world is stopped.
pub(crate) unsafe fn sweep() {
    // Whoever has the lock is in a system call: another time, then.
    let Some(Ok(mut l)) = LOADER.get().map(|l| l.try_lock()) else { return };
    // The program wants memory, and variables that are nobody's may have some.
    let stress = crate::interp::scan::CLOBBER.load(Ordering::Relaxed);
    if stress || l.left() != l.last || l.left() >= l.most {
        // SAFETY: the caller's promise.
        unsafe { l.sweep() };
    }
}

/// Shows the types that the vm makes values of.
pub(crate) fn known_types(visit: &mut dyn FnMut(usize)) {
    KNOWN.iter().for_each(|t| visit(t.load(Ordering::Acquire) as usize));
}

fn known_lines(source: &dyn CodeSource, f: &Func) -> Lines {
    let place = |pos: u32| source.position(pos).map(|(f, l)| (f.into_boxed_str(), l));
    f.lines.iter().map(|(_, pos)| place(*pos)).collect()
}

fn starts_goroutines(code: &[u64]) -> bool {
    let mut at = 0;
    while at < code.len() {
        if code[at] as u16 == Op::Go as u16 {
            return true;
        }
        at += ops::length(code, at);
    }
    false
}

/// File and line of `pc` in a function.
pub fn position(rec: &FuncRec, pc: *const u64) -> Option<(String, u32)> {
    let body = rec.body()?;
    let at = (pc as usize).checked_sub(body.func.code.as_ptr() as usize)? / 8;
    let lines = &body.func.lines;
    let i = lines.partition_point(|(w, _)| *w as usize <= at);
    let i = i.checked_sub(1)?;
    let (_, pos) = *lines.get(i)?;
    let (file, line) = match body.known.get() {
        Some(known) => known.get(i)?.clone().map(|(file, line)| (file.into_string(), line))?,
        None => try_lock()?.source.position(pos)?,
    };
    if let Some(f) = file.strip_prefix("$GOROOT") {
        return Some((format!("/usr/local/go{f}"), line));
    }
    // An input of a session is no file.
    if file == "??" || crate::session::active() && !file.contains('.') {
        return Some((file, line));
    }
    match std::path::absolute(&file) {
        Ok(p) => Some((p.to_string_lossy().into_owned(), line)),
        Err(_) => Some((file, line)),
    }
}
/// The function whose code contains `pc`.
pub fn func_at(pc: usize) -> Option<&'static FuncRec> {
    let l = try_lock()?;
    let (start, rec) = l.code.range(..=pc).next_back()?;
    let len = rec.body()?.func.code.len() * 8;
    (pc < start + len).then_some(*rec)
}
/// The function whose record is at `address`.
pub fn record_at(address: usize) -> Option<&'static FuncRec> {
    let l = try_lock()?;
    let mut all = l.funcs.from(0).map(|f| f.1).chain(l.orphans.iter().flat_map(|f| &f.0));
    all.find(|f| std::ptr::from_ref(**f) as usize == address).copied()
}
/// A record of the vm's own that runs a native; its frame has a scratch slot
/// after the parameters.
pub fn native_record(name: &str, results: u16, params: u16, f: NativeFn) -> &'static FuncRec {
    own_record(name, results, params, f, &NATIVE)
}
/// A record of the vm's own that runs a native again and again.
pub fn native_loop(name: &str, f: NativeFn) -> &'static FuncRec {
    own_record(name, 0, 0, f, &NATIVE_LOOP)
}
fn own_record(
    name: &str,
    results: u16,
    params: u16,
    f: NativeFn,
    code: &'static [u64; 3],
) -> &'static FuncRec {
    let info = FuncInfo {
        name: name.into(),
        result_slots: results,
        param_slots: params,
        native: true,
        wrapper: false,
    };
    let entry = NativeEntry { f, class: Class::Parking };
    let rec = record(&info, FuncRef(u32::MAX), Some(entry), code.as_ptr());
    rec.frame_bytes.fetch_add(8, Ordering::Relaxed);
    rec
}
/// A type made from others at run time.
pub fn derive(d: Derived) -> &'static Type {
    let mut l = lock();
    let t = l.source.derive(d);
    l.take_new();
    l.types[t.0 as usize]
}
/// Fills in the types of a type's methods, which the compiler leaves out until
/// reflection asks.
pub fn resolve_methods(t: &'static Type) {
    let mut l = lock();
    for m in t.methods.as_slice() {
        if m.typ.load(Ordering::Relaxed).is_null()
            && let Some(r) = l.source.method_type(m.id)
        {
            l.take_new();
            m.typ.store(l.types[r.0 as usize] as *const Type as *mut Type, Ordering::Release);
        }
    }
}
/// The type of that number.
pub fn type_of(t: TypeRef) -> Option<&'static Type> {
    lock().types.get(t.0 as usize).copied()
}
/// Calls `visit` with every block of globals.
pub fn scan_roots(visit: &mut dyn FnMut(*const usize, usize)) {
    for &(start, words) in ROOTS.lock().unwrap_or_else(|e| e.into_inner()).iter() {
        visit(start as *const usize, words);
    }
}

/// The record of frames whose arguments wait outside (see `interp::call`).
pub fn go_start() -> *const FuncRec {
    static REC: AtomicPtr<FuncRec> = AtomicPtr::new(std::ptr::null_mut());
    let p = REC.load(Ordering::Acquire);
    if !p.is_null() {
        return p;
    }
    let info = FuncInfo {
        name: "runtime.goexit".into(),
        result_slots: 0,
        param_slots: 3,
        native: false,
        wrapper: true,
    };
    let rec = record(&info, FuncRef(u32::MAX), None, LAZY.as_ptr());
    REC.store(rec as *const FuncRec as *mut FuncRec, Ordering::Release);
    rec
}

static LAZY: [u64; 1] = [encode(Op::Lazy, 0, 0, 0)];
static NATIVE: [u64; 3] = [encode(Op::Native, 0, 0, 0), 0, encode(Op::Ret, 0, 0, 0)];
static NATIVE_LOOP: [u64; 3] = [encode(Op::Native, 0, 0, 0), 0, encode32(Op::Loop, 0, -2)];

unsafe fn missing(_: &NativeCx, _: *mut u64) -> Status {
    Status::panic(Raise::Fatal("no such native".into()))
}

fn record(info: &FuncInfo, id: FuncRef, native: Option<NativeEntry>, code: *const u64) -> &'static FuncRec {
    let frame = 8 * (4 + info.result_slots as u32 + info.param_slots as u32);
    let rec = Box::leak(Box::new(FuncRec {
        self_closure: std::ptr::null(),
        code: AtomicPtr::new(code as *mut u64),
        frame_bytes: AtomicU32::new(frame),
        result_slots: info.result_slots,
        param_slots: info.param_slots,
        id,
        wrapper: info.wrapper,
        class: native.map_or(Class::Missing, |n| n.class),
        native: native.map_or(missing as NativeFn, |n| n.f),
        is_native: info.native,
        name: info.name.as_str().into(),
        body: AtomicPtr::new(std::ptr::null_mut()),
    }));
    rec.self_closure = rec;
    rec
}

impl Loader {
    /// Has the functions from `first` on compiled, literals of what the first of them
    /// has; what is known of their lines then.
    fn complete(&mut self, first: usize) -> Option<Vec<Lines>> {
        let head = format!("{}.", self.funcs[first].name);
        let mut at = first;
        let mut out = vec![];
        while let Some(rec) = self.funcs.get(at).copied() {
            if at > first && (rec.is_native || !rec.name.starts_with(&head)) {
                return None;
            }
            if rec.body().is_none() {
                let f = self.source.lower(rec.id).ok()?;
                self.take_new();
                self.install(rec, f);
            }
            out.push(known_lines(&*self.source, &rec.body()?.func));
            at += 1;
        }
        Some(out)
    }

    /// How many inputs have left something.
    fn left(&self) -> usize {
        self.source.left() + self.orphans.len() + self.strings.len() / 8
    }

    /// See [`sweep`].
    ///
    /// # Safety
    /// The world is stopped.
    unsafe fn sweep(&mut self) {
        self.take_new();
        let Some(base) = self.source.before_inputs() else { return };
        for (_, rec) in self.funcs.from(base.0).filter(|f| f.1.name.starts_with("main.")) {
            // The compiler forgets texts of inputs.
            if let Some(b) = rec.body() {
                b.known.get_or_init(|| known_lines(&*self.source, &b.func));
            }
        }
        let tables = Tables {
            funcs: &self.funcs,
            types: &self.types,
            globals: &self.globals,
            orphans: &self.orphans,
            strings: &self.strings,
            base,
        };
        let mut uses = InUse::new(tables);
        let unused = self.source.sweep(&mut uses);
        let (orphans, strings) = uses.rest();
        let mut orphans = orphans.into_iter();
        let mut families = std::mem::take(&mut self.orphans);
        let gone: Vec<Family> = families.extract_if(.., |_| !orphans.next().unwrap_or(true)).collect();
        self.orphans = families;
        let mut strings = strings.into_iter();
        self.strings.retain(|_| strings.next().unwrap_or(true));
        let funcs: Vec<_> = unused.funcs.iter().filter_map(|f| self.funcs.remove(f.0 as usize)).collect();
        for rec in gone.into_iter().flat_map(|f| f.0).chain(funcs) {
            // SAFETY: nothing refers to it.
            unsafe { self.free(rec) };
        }
        for t in unused.types {
            if let Some(t) = self.types.remove(t.0 as usize) {
                // SAFETY: as above.
                let strings = unsafe { typeload::free(t) };
                self.strings.extend(strings);
            }
        }
        if !unused.globals.is_empty() {
            // What they held was marked just now.
            gopark_runtime::gc::ask();
        }
        for g in unused.globals {
            if let Some(g) = self.globals.remove(g.0 as usize) {
                // SAFETY: as above; it holds nothing any more.
                unsafe { g.at.write_bytes(0, g.size) };
                self.room.entry(g.size).or_default().push(g.at);
            }
        }
        if SESSION_TRACE.load(Ordering::Relaxed) {
            let (orphans, strings) = (self.orphans.len(), self.strings.len());
            eprintln!("session: {}, {orphans} orphans, {strings} strings in use", unused.kept);
        }
        let kept = unused.kept.functions + unused.kept.types + unused.kept.variables;
        self.most = orphans::FEW + (kept / 4).max(self.orphans.len()).max(self.strings.len() / 8);
        self.last = self.left();
    }

    /// Frees a function's record and code.
    ///
    /// # Safety
    /// Nothing refers to it, and it is in no table but `code`.
    unsafe fn free(&mut self, rec: &'static FuncRec) {
        let body = rec.body();
        if let Some(b) = body {
            self.code.remove(&(b.func.code.as_ptr() as usize));
        }
        // SAFETY: both were leaked from boxes; the caller's promise.
        unsafe {
            if let Some(b) = body {
                let body = *Box::from_raw(std::ptr::from_ref(b).cast_mut());
                // The program may have come to refer to them.
                self.strings.extend(body.func.strings.into_iter().filter(|s| !s.is_empty()));
            }
            drop(Box::from_raw(std::ptr::from_ref(rec).cast_mut()));
        }
    }

    fn func(&self, f: FuncRef) -> &'static FuncRec {
        self.funcs[f.0 as usize]
    }

    /// Materialises what is new.
    fn take_new(&mut self) {
        let NewItems { types, funcs, globals } = self.source.take_new();
        let first = self.types.len();
        let mut fresh = vec![];
        for _ in &types {
            let t = blank();
            fresh.push(t);
            // SAFETY: leaked just now; filled below before anybody can see it.
            self.types.push(unsafe { &*t });
        }
        for info in &funcs {
            let id = FuncRef(self.funcs.len() as u32);
            let native = if info.native { self.registry.get(&info.name) } else { None };
            let code = if info.native { NATIVE.as_ptr() } else { LAZY.as_ptr() };
            self.funcs.push(record(info, id, native, code));
        }
        // Elements first: arrays look at their elements' masks. Numbers follow no
        // order, so go on until nothing waits for another.
        let mut todo: Vec<usize> = (0..types.len()).collect();
        let mut done = vec![false; types.len()];
        while !todo.is_empty() {
            let before = todo.len();
            let ready = |i: usize, done: &[bool]| {
                types[i].kind != Kind::Array
                    || types[i].elem.is_none_or(|e| (e.0 as usize) < first || done[e.0 as usize - first])
            };
            let mut later = vec![];
            for i in todo {
                if !ready(i, &done) {
                    later.push(i);
                    continue;
                }
                // SAFETY: leaked above, nobody else refers to its contents yet.
                fill(unsafe { &mut *fresh[i] }, &types[i], (first + i) as u32, &self.types, &self.funcs);
                done[i] = true;
            }
            todo = later;
            if todo.len() == before {
                break;
            }
        }
        for (i, d) in types.iter().enumerate() {
            if d.kind == Kind::Pointer
                && d.name.is_empty()
                && let Some(e) = d.elem
            {
                self.types[e.0 as usize].ptr_to.store(fresh[i], Ordering::Release);
            }
        }
        for g in &globals {
            let g = self.global(g.size as usize);
            self.globals.push(g);
        }
    }

    /// Room for a global, zeroed, in a block that the collector scans.
    fn global(&mut self, size: usize) -> Global {
        const BLOCK: usize = 64 << 10;
        let size = size.next_multiple_of(16).max(16);
        if let Some(at) = self.room.get_mut(&size).and_then(Vec::pop) {
            return Global { at, size };
        }
        if size > self.block.1 {
            let bytes = size.max(BLOCK);
            let words: &'static mut [u64] = Box::leak(vec![0u64; bytes / 8 + 1].into_boxed_slice());
            let start = (words.as_mut_ptr() as usize).next_multiple_of(16);
            ROOTS.lock().unwrap_or_else(|e| e.into_inner()).push((start, bytes / 8));
            self.block = (start as *mut u8, bytes);
        }
        let at = self.block.0;
        self.block = (at.wrapping_add(size), self.block.1 - size);
        Global { at, size }
    }

    /// Relocates a body and publishes it.
    fn install(&mut self, rec: &'static FuncRec, mut f: Func) {
        if cfg!(debug_assertions)
            && let Err(e) = gopark_bytecode::verify::verify(&f)
        {
            let listing = gopark_bytecode::disasm::disasm(&f, &|_| None, &|_| None);
            crate::panic::fatal_exit(&format!("bad code in {}: {e}\n{listing}", rec.name));
        }
        for &(at, reloc) in &f.relocs {
            f.code[at as usize] = match reloc {
                Reloc::Func(r) => self.func(r) as *const FuncRec as u64,
                Reloc::Type(t) => self.types[t.0 as usize] as *const Type as u64,
                // The word holds the offset into the global.
                Reloc::Global(g) => self.globals[g.0 as usize].at as u64 + f.code[at as usize],
                // Part of the body, which owns it.
                Reloc::Str(i) => f.strings[i as usize].as_ptr() as u64,
            };
        }
        if TRACE.load(Ordering::Relaxed) {
            let mut at = 0;
            while at < f.code.len() {
                let n = ops::length(&f.code, at);
                f.code[at] += crate::interp::N as u64;
                at += n;
            }
        }
        let frame = f.frame_size * 8;
        let body = Box::leak(Box::new(Body { func: f, known: OnceLock::new(), live: OnceLock::new() }));
        let code = body.func.code.as_ptr() as *mut u64;
        self.code.insert(code as usize, rec);
        rec.body.store(body, Ordering::Release);
        rec.frame_bytes.fetch_max(frame, Ordering::Release);
        rec.code.store(code, Ordering::Release);
    }
}

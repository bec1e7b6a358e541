//! A tiny assembler: programs written by hand, as the compiler would hand them
//! to the vm.
#![allow(dead_code)]

use gopark_bytecode::func::*;
use gopark_bytecode::ops::{Op, encode, encode32};
use gopark_bytecode::typedesc::*;

/// A label of a function.
#[derive(Clone, Copy)]
pub struct Label(usize);

/// A function under construction.
pub struct Asm {
    pub f: Func,
    labels: Vec<Option<usize>>,
    /// (word, instruction, label, which: 0 c, 1 b and c, 2 whole word)
    fixes: Vec<(usize, usize, Label, u8)>,
}

impl Asm {
    pub fn new(frame_size: u32) -> Asm {
        Asm { f: Func { frame_size, ..Func::default() }, labels: vec![], fixes: vec![] }
    }
    pub fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() - 1)
    }
    pub fn bind(&mut self, l: Label) -> &mut Self {
        self.labels[l.0] = Some(self.f.code.len());
        self
    }
    pub fn here(&mut self) -> Label {
        let l = self.label();
        self.bind(l);
        l
    }
    pub fn op(&mut self, op: Op, a: u16, b: u16, c: u16) -> &mut Self {
        self.f.lines.push((self.f.code.len() as u32, self.f.lines.len() as u32));
        self.f.code.push(encode(op, a, b, c));
        self
    }
    /// Signed immediate in c.
    pub fn opi(&mut self, op: Op, a: u16, b: u16, c: i16) -> &mut Self {
        self.op(op, a, b, c as u16)
    }
    pub fn ldi(&mut self, a: u16, v: i32) -> &mut Self {
        self.op(Op::Nop, 0, 0, 0);
        *self.f.code.last_mut().unwrap() = encode32(Op::Ldi, a, v);
        self
    }
    /// Jump with the distance in c.
    pub fn jmp(&mut self, op: Op, a: u16, b: u16, l: Label) -> &mut Self {
        self.fixes.push((self.f.code.len(), self.f.code.len(), l, 0));
        self.op(op, a, b, 0)
    }
    /// Jump with the distance in b and c.
    pub fn jmp32(&mut self, op: Op, a: u16, l: Label) -> &mut Self {
        self.fixes.push((self.f.code.len(), self.f.code.len(), l, 1));
        self.op(op, a, 0, 0)
    }
    /// A literal word that is a distance from the instruction `back` words before.
    pub fn dist(&mut self, back: usize, l: Label) -> &mut Self {
        let at = self.f.code.len();
        self.fixes.push((at, at - back, l, 2));
        self.k(0)
    }
    pub fn k(&mut self, v: u64) -> &mut Self {
        self.f.code.push(v);
        self
    }
    fn reloc(&mut self, r: Reloc) -> &mut Self {
        self.f.relocs.push((self.f.code.len() as u32, r));
        self.k(0)
    }
    pub fn fun(&mut self, f: u32) -> &mut Self {
        self.reloc(Reloc::Func(FuncRef(f)))
    }
    pub fn ty(&mut self, t: u32) -> &mut Self {
        self.reloc(Reloc::Type(TypeRef(t)))
    }
    pub fn global(&mut self, g: u32) -> &mut Self {
        self.reloc(Reloc::Global(GlobalRef(g)))
    }
    pub fn str(&mut self, a: u16, s: &str) -> &mut Self {
        self.op(Op::LdStr, a, 0, 0);
        let i = self.f.strings.len() as u32;
        self.f.strings.push(s.as_bytes().into());
        self.reloc(Reloc::Str(i)).k(s.len() as u64)
    }
    pub fn call(&mut self, base: u16, f: u32) -> &mut Self {
        self.op(Op::Call, base, 0, 0).fun(f)
    }
    /// Calls native `f` with the value of register r.
    pub fn print(&mut self, base: u16, f: u32, r: u16) -> &mut Self {
        self.op(Op::Mov, base + 4, r, 0);
        self.op(Op::CallN, base, 0, 0).fun(f)
    }
    pub fn ret(&mut self) -> &mut Self {
        self.op(Op::Ret, 0, 0, 0)
    }
    pub fn defer_return(&mut self) -> &mut Self {
        self.f.defer_return = self.f.code.len() as u32;
        self.op(Op::RunDefers, 0, 0, 0)
    }
    pub fn done(mut self) -> Func {
        for (at, from, l, which) in &self.fixes {
            let d = self.labels[l.0].expect("bound label") as i64 - *from as i64;
            match which {
                0 => self.f.code[*at] |= (d as i16 as u16 as u64) << 48,
                1 => self.f.code[*at] |= (d as i32 as u32 as u64) << 32,
                _ => self.f.code[*at] = d as u64,
            }
        }
        self.f
    }
}

/// A program: functions by number; the first is the entry.
#[derive(Default)]
pub struct Prog {
    infos: Vec<FuncInfo>,
    bodies: Vec<Option<Func>>,
    types: Vec<TypeDesc>,
    globals: Vec<GlobalInfo>,
    fresh: bool,
}

impl Prog {
    pub fn new() -> Prog {
        Prog { fresh: true, ..Prog::default() }
    }
    /// Declares a function with so many slots of results and parameters.
    pub fn func(&mut self, name: &str, results: u16, params: u16) -> u32 {
        self.infos.push(FuncInfo {
            name: name.into(),
            result_slots: results,
            param_slots: params,
            native: false,
            wrapper: false,
        });
        self.bodies.push(None);
        self.bodies.len() as u32 - 1
    }
    pub fn native(&mut self, name: &str, results: u16, params: u16) -> u32 {
        let f = self.func(name, results, params);
        self.infos[f as usize].native = true;
        f
    }
    pub fn wrapper(&mut self, f: u32) {
        self.infos[f as usize].wrapper = true;
    }
    pub fn body(&mut self, f: u32, a: Asm) {
        let f_ = a.done();
        gopark_bytecode::verify::verify(&f_).unwrap_or_else(|e| {
            panic!("{e}\n{}", gopark_bytecode::disasm::disasm(&f_, &|_| None, &|_| None));
        });
        self.bodies[f as usize] = Some(f_);
    }
    pub fn ty(&mut self, t: TypeDesc) -> u32 {
        self.types.push(t);
        self.types.len() as u32 - 1
    }
    pub fn int(&mut self) -> u32 {
        self.basic(Kind::Int, 8, "int")
    }
    pub fn basic(&mut self, kind: Kind, size: u64, name: &str) -> u32 {
        self.ty(TypeDesc {
            kind,
            size,
            align: size.min(8) as u8,
            comparable: true,
            str: name.into(),
            name: name.into(),
            ptr_mask: if kind == Kind::String { vec![1] } else { vec![] },
            ..TypeDesc::default()
        })
    }
    pub fn of(&mut self, kind: Kind, elem: u32, name: &str) -> u32 {
        let size = if kind == Kind::Slice { 24 } else { 8 };
        self.ty(TypeDesc {
            kind,
            size,
            align: 8,
            comparable: kind != Kind::Slice,
            str: name.into(),
            elem: Some(TypeRef(elem)),
            ptr_mask: vec![1],
            chan_dir: 3,
            ..TypeDesc::default()
        })
    }
    pub fn run(self) -> ! {
        gopark_vm::program::run(
            Box::new(self),
            gopark_vm::native::Registry::new(),
            gopark_vm::program::Config::from_env(vec![]).expect("environment"),
        )
    }
}

impl CodeSource for Prog {
    fn lower(&mut self, f: FuncRef) -> Result<Func, String> {
        self.bodies[f.0 as usize].clone().ok_or_else(|| "no body".into())
    }
    fn take_new(&mut self) -> NewItems {
        if !std::mem::take(&mut self.fresh) {
            return NewItems::default();
        }
        NewItems { types: self.types.clone(), funcs: self.infos.clone(), globals: self.globals.clone() }
    }
    fn derive(&mut self, _: Derived) -> TypeRef {
        TypeRef(0)
    }
    fn position(&self, pos: u32) -> Option<(String, u32)> {
        Some(("/t/x.go".into(), pos))
    }
    fn entry(&mut self) -> FuncRef {
        FuncRef(0)
    }
    fn named_type(&mut self, _: &str, _: &str) -> Option<TypeRef> {
        None
    }
}

/// Runs a program in a process of its own: the test calls itself. Returns
/// (status, standard error).
pub fn run_case(test: &str, env: &[(&str, &str)], make: impl FnOnce() -> Prog) -> (i32, String) {
    if std::env::var("VM_CASE").as_deref() == Ok(test) {
        make().run();
    }
    let mut cmd = std::process::Command::new(std::env::current_exe().expect("the test's path"));
    cmd.args(["--exact", test, "--nocapture", "--test-threads=1"]).env("VM_CASE", test);
    cmd.envs(env.iter().copied());
    let out = cmd.output().expect("the test runs");
    (out.status.code().unwrap_or(-1), String::from_utf8_lossy(&out.stderr).into_owned())
}

/// fib(n) as function `f`.
pub fn fib(p: &mut Prog, f: u32) {
    // 4 result, 5 n, 6.. callee frames: header 6..10, result 10, param 11.
    let mut a = Asm::new(18);
    let rec = a.label();
    a.jmp(Op::JGeI, 5, 2, rec);
    a.op(Op::Mov, 4, 5, 0).ret();
    a.bind(rec);
    a.opi(Op::AddI, 11, 5, -1).call(6, f);
    // The first result stays at 10; the second callee's frame is above it.
    a.opi(Op::AddI, 16, 5, -2).call(11, f);
    a.op(Op::Add, 4, 10, 15).ret();
    p.body(f, a);
}

//! Programs assembled by hand, each run in a process of its own.

mod asm;
use asm::*;
use gopark_bytecode::ops::Op;
use gopark_bytecode::typedesc::*;

/// Runs the test's program and compares status and standard error.
macro_rules! case {
    ($name:ident, $status:expr, $expect:expr, |$p:ident, $main:ident, $int:ident| $body:block) => {
        #[test]
        fn $name() {
            let make = || {
                let mut prog = Prog::new();
                let $main = prog.func("main.main", 0, 0);
                let $int = prog.native("runtime.printint", 0, 1);
                let $p = &mut prog;
                $body
                prog
            };
            for env in [&[("GOMAXPROCS", "1")][..], &[("GOMAXPROCS", "4")], &[("GODEBUG", "gcstress=1")]] {
                let (status, err) = run_case(stringify!($name), env, make);
                let expect: &str = $expect;
                // An expectation that ends in "..." is a beginning.
                match expect.strip_suffix("...") {
                    Some(e) if err.starts_with(e) => assert_eq!(status, $status, "with {env:?}"),
                    _ => assert_eq!((status, err.as_str()), ($status, expect), "with {env:?}"),
                }
            }
        }
    };
}

case!(fib_25, 0, "75025", |p, main, int| {
    let f = p.func("main.fib", 1, 1);
    fib(p, f);
    let mut a = Asm::new(16);
    a.ldi(9, 25).call(4, f).print(10, int, 8).ret();
    p.body(main, a);
});

case!(deep_recursion, 0, "100000", |p, main, int| {
    // f(n) = n == 0 ? 0 : 1 + f(n-1)
    let f = p.func("main.f", 1, 1);
    let mut a = Asm::new(12);
    let rec = a.label();
    a.jmp(Op::JNeI, 5, 0, rec);
    a.ldi(4, 0).ret();
    a.bind(rec);
    a.opi(Op::AddI, 11, 5, -1).call(6, f);
    a.opi(Op::AddI, 4, 10, 1).ret();
    p.body(f, a);
    let mut a = Asm::new(16);
    a.op(Op::Ldc, 9, 0, 0).k(100_000).call(4, f).print(10, int, 8).ret();
    p.body(main, a);
});

case!(stack_overflow, 2, STACK_OVERFLOW, |p, main, _int| {
    let f = p.func("main.f", 0, 0);
    let mut a = Asm::new(2000);
    a.call(1990, f).ret();
    p.body(f, a);
    let mut a = Asm::new(16);
    a.call(4, f).ret();
    p.body(main, a);
});
const STACK_OVERFLOW: &str = "runtime: goroutine stack exceeds 1000000000-byte limit
fatal error: stack overflow

goroutine 1 [running]:
main.f()
\t/t/x.go:0 +0x8
main.f()
\t/t/x.go:0 +0x10
...";

case!(sieve, 0, "1229", |p, main, int| {
    let t = p.basic(Kind::Uint8, 1, "uint8");
    let mut a = Asm::new(24);
    // 4..6 slice, 7 n, 8 i, 9 j, 10 count, 11 one, 12 tmp
    a.ldi(7, 10_000).ldi(11, 1).ldi(10, 0);
    a.op(Op::MakeSlice, 4, 7, 7).ty(t);
    a.ldi(8, 2);
    let outer = a.here();
    let next = a.label();
    a.op(Op::IdxU8, 12, 4, 8).jmp(Op::JNeI, 12, 0, next);
    a.opi(Op::AddI, 10, 10, 1).op(Op::Add, 9, 8, 8);
    let end = a.label();
    let inner = a.here();
    a.jmp(Op::JLeS, 7, 9, end);
    a.op(Op::SetIdx8, 4, 9, 11).op(Op::Add, 9, 9, 8).jmp32(Op::Loop, 0, inner);
    a.bind(end).bind(next);
    a.jmp(Op::IncLoopLt, 8, 7, outer);
    a.print(14, int, 10).ret();
    p.body(main, a);
});

case!(index_out_of_range, 2, INDEX, |p, main, _int| {
    let t = p.int();
    let f = p.func("main.f", 1, 1);
    let mut a = Asm::new(12);
    a.ldi(9, 3).op(Op::MakeSlice, 6, 9, 9).ty(t);
    a.op(Op::Idx64, 4, 6, 5).ret();
    p.body(f, a);
    let mut a = Asm::new(16);
    a.ldi(9, 5).call(4, f).ret();
    p.body(main, a);
});
const INDEX: &str = "panic: runtime error: index out of range [5] with length 3

goroutine 1 [running]:
main.f(...)
\t/t/x.go:2 +0x20
main.main()
\t/t/x.go:1 +0x18
";

case!(panic_nil, 2, PANIC_NIL, |p, main, _int| {
    let mut a = Asm::new(12);
    a.ldi(6, 0).ldi(7, 0).op(Op::Panic, 6, 0, 0).ret();
    p.body(main, a);
});
const PANIC_NIL: &str = "panic: runtime error: panic called with nil argument

goroutine 1 [running]:
main.main()
\t/t/x.go:2 +0x18
";

case!(nil_dereference, 2, NIL, |p, main, _int| {
    let mut a = Asm::new(12);
    a.ldi(6, 0).op(Op::Ld64, 7, 6, 8).ret();
    p.body(main, a);
});
const NIL: &str = "panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=...";

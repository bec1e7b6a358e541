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
runtime: sp=0x...";

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

/// sum of what `n` goroutines send on a channel
fn channels(p: &mut Prog, main: u32, int: u32, cap: i32) {
    let t = p.int();
    let ch = p.of(Kind::Chan, t, "chan int");
    let worker = p.func("main.worker", 0, 2);
    let mut a = Asm::new(10);
    // 4 chan, 5 value; sends value 10 times
    a.ldi(6, 0);
    let again = a.here();
    a.op(Op::Send, 4, 5, 0).op(Op::SendDone, 0, 0, 0);
    a.jmp(Op::IncLoopLtI, 6, 10, again).ret();
    p.body(worker, a);
    let mut a = Asm::new(24);
    a.ldi(5, cap).op(Op::MakeChan, 4, 5, 0).ty(ch);
    a.ldi(6, 1);
    let spawn = a.here();
    a.op(Op::Mov, 14, 4, 0).op(Op::Mov, 15, 6, 0);
    a.op(Op::LdFunc, 7, 0, 0).fun(worker);
    a.op(Op::Go, 10, 7, 2);
    a.jmp(Op::IncLoopLtI, 6, 101, spawn);
    a.ldi(6, 0).ldi(8, 0);
    let recv = a.here();
    a.op(Op::Recv, 9, 4, 0).op(Op::RecvOk, 10, 0, 0);
    a.op(Op::Add, 8, 8, 9).jmp(Op::IncLoopLtI, 6, 1000, recv);
    a.print(12, int, 8).ret();
    p.body(main, a);
}
case!(unbuffered, 0, "50500", |p, main, int| { channels(p, main, int, 0) });
case!(buffered, 0, "50500", |p, main, int| { channels(p, main, int, 7) });

case!(deadlock, 2, DEADLOCK, |p, main, _int| {
    let t = p.int();
    let ch = p.of(Kind::Chan, t, "chan int");
    let mut a = Asm::new(12);
    a.ldi(5, 0).op(Op::MakeChan, 4, 5, 0).ty(ch);
    a.op(Op::Recv, 6, 4, 0).ret();
    p.body(main, a);
});
const DEADLOCK: &str = "fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan receive]:
main.main()
\t/t/x.go:2 +0x20
";

case!(closed_channel, 0, "71017", |p, main, int| {
    let t = p.int();
    let ch = p.of(Kind::Chan, t, "chan int");
    let mut a = Asm::new(24);
    a.ldi(5, 1).op(Op::MakeChan, 4, 5, 0).ty(ch);
    a.ldi(6, 7).op(Op::Send, 4, 6, 0).op(Op::SendDone, 0, 0, 0).op(Op::Close, 4, 0, 0);
    a.op(Op::Recv, 7, 4, 0).op(Op::RecvOk, 8, 0, 0).print(12, int, 7).print(12, int, 8);
    a.op(Op::Recv, 7, 4, 0).op(Op::RecvOk, 8, 0, 0).print(12, int, 7);
    // select with one case that is ready and one nil channel
    a.ldi(6, 0).op(Op::Mov, 9, 4, 0).op(Op::Lea, 10, 15, 0).ldi(11, 1);
    a.op(Op::Select, 9, 1, 0).op(Op::SelectDone, 7, 0, 0);
    a.op(Op::AddI, 7, 7, 1).print(16, int, 7);
    // default
    a.ldi(9, 0).ldi(10, 0).ldi(11, 1).op(Op::Select, 9, 1, 1).op(Op::SelectDone, 7, 0, 0);
    a.op(Op::AddI, 7, 7, 8).print(16, int, 7).ret();
    p.body(main, a);
});

/// Deferred function: prints its argument.
fn printer(p: &mut Prog, int: u32) -> u32 {
    let f = p.func("main.show", 0, 1);
    let mut a = Asm::new(10);
    a.print(5, int, 4).ret();
    p.body(f, a);
    f
}
/// Defers `f(v)` with frame base 10.
fn defer1(a: &mut Asm, f: u32, v: i32) {
    a.ldi(14, v).op(Op::LdFunc, 9, 0, 0).fun(f).op(Op::Defer, 10, 9, 1);
}

case!(defers_run_backwards, 0, "321", |p, main, int| {
    let show = printer(p, int);
    let mut a = Asm::new(16);
    for i in 1..=3 {
        defer1(&mut a, show, i);
    }
    a.defer_return().ret();
    p.body(main, a);
});

case!(recovered, 0, "2517", |p, main, int| {
    // f defers show(1), a recoverer, show(2); panics with 5; the result is set by
    // the recoverer's global-free way: it prints the value.
    let t = p.int();
    let show = printer(p, int);
    let rec = p.func("main.rec", 0, 0);
    let mut a = Asm::new(16);
    a.op(Op::Recover, 4, 0, 0).print(8, int, 5).ret();
    p.body(rec, a);
    let f = p.func("main.f", 0, 0);
    let mut a = Asm::new(16);
    defer1(&mut a, show, 1);
    a.op(Op::LdFunc, 9, 0, 0).fun(rec).op(Op::Defer, 10, 9, 0);
    defer1(&mut a, show, 2);
    a.ldi(5, 5).op(Op::MkIface, 6, 5, 0).ty(t).op(Op::Panic, 6, 0, 0);
    a.defer_return().ret();
    p.body(f, a);
    let mut a = Asm::new(16);
    a.call(4, f).ldi(4, 7).print(8, int, 4).ret();
    p.body(main, a);
});

case!(recover_is_for_deferred_functions_only, 2, NOT_DIRECT, |p, main, int| {
    let t = p.int();
    let inner = p.func("main.inner", 0, 0);
    let mut a = Asm::new(16);
    a.op(Op::Recover, 4, 0, 0).print(8, int, 5).ret();
    p.body(inner, a);
    let rec = p.func("main.rec", 0, 0);
    let mut a = Asm::new(16);
    a.call(4, inner).ret();
    p.body(rec, a);
    let mut a = Asm::new(16);
    a.op(Op::LdFunc, 9, 0, 0).fun(rec).op(Op::Defer, 10, 9, 0);
    a.ldi(5, 5).op(Op::MkIface, 6, 5, 0).ty(t).op(Op::Panic, 6, 0, 0);
    a.defer_return().ret();
    p.body(main, a);
});
const NOT_DIRECT: &str = "0panic: 5

goroutine 1 [running]:
main.main()
\t/t/x.go:4 +0x38
";

case!(panics_in_deferred_calls, 2, NESTED_BEGINS, |p, main, _int| {
    let t = p.int();
    let second = p.func("main.second", 0, 0);
    let mut a = Asm::new(16);
    a.op(Op::Recover, 4, 0, 0);
    a.ldi(5, 2).op(Op::MkIface, 6, 5, 0).ty(t).op(Op::Panic, 6, 0, 0);
    p.body(second, a);
    let mut a = Asm::new(16);
    a.op(Op::LdFunc, 9, 0, 0).fun(second).op(Op::Defer, 10, 9, 0);
    a.ldi(5, 1).op(Op::MkIface, 6, 5, 0).ty(t).op(Op::Panic, 6, 0, 0);
    a.defer_return().ret();
    p.body(main, a);
});
const NESTED_BEGINS: &str = "panic: 1 [recovered]
\tpanic: 2

goroutine 1 [running]:
main.second()
\t/t/x.go:3 +0x28
panic({...";

case!(many_recoveries_leave_no_stack, 0, "40000", |p, main, int| {
    let t = p.int();
    let rec = p.func("main.rec", 0, 0);
    let mut a = Asm::new(16);
    a.op(Op::Recover, 4, 0, 0).ret();
    p.body(rec, a);
    let f = p.func("main.f", 0, 0);
    let mut a = Asm::new(300);
    a.op(Op::LdFunc, 9, 0, 0).fun(rec).op(Op::Defer, 10, 9, 0);
    a.ldi(5, 5).op(Op::MkIface, 6, 5, 0).ty(t).op(Op::Panic, 6, 0, 0);
    a.defer_return().ret();
    p.body(f, a);
    let mut a = Asm::new(16);
    a.op(Op::Ldc, 5, 0, 0).k(40_000).ldi(4, 0);
    let again = a.here();
    a.call(8, f).jmp(Op::IncLoopLt, 4, 5, again);
    a.print(8, int, 4).ret();
    p.body(main, a);
});

//! Hand-assembled fib(35), a nested loop and a sieve: the interpreter's bars.
//!
//! `cargo run --release -p gopark-vm --example bench -- fib|loop|sieve`

#[path = "../tests/asm/mod.rs"]
mod asm;
use asm::*;
use gopark_bytecode::ops::Op;
use gopark_bytecode::typedesc::*;

fn main() {
    let which = std::env::args().nth(1).unwrap_or("fib".into());
    let mut prog = Prog::new();
    let p = &mut prog;
    let main = p.func("main.main", 0, 0);
    let int = p.native("runtime.printint", 0, 1);
    let t = p.basic(Kind::Uint8, 1, "uint8");
    let mut a = Asm::new(24);
    match which.as_str() {
        "fib" => {
            let f = p.func("main.fib", 1, 1);
            fib(p, f);
            a.ldi(9, 35).call(4, f).print(10, int, 8).ret();
        }
        "loop" => {
            // 4 i, 5 j, 6 n, 7 sum, 8 tmp: 100 million times xor, add, back-edge
            a.ldi(6, 10_000).ldi(7, 0).ldi(4, 0);
            let outer = a.here();
            a.ldi(5, 0);
            let inner = a.here();
            a.op(Op::Xor, 8, 4, 5).op(Op::Add, 7, 7, 8).opi(Op::AndI, 8, 8, 1).op(Op::Add, 7, 7, 8);
            a.jmp(Op::IncLoopLt, 5, 6, inner);
            a.jmp(Op::IncLoopLt, 4, 6, outer);
            a.print(12, int, 7).ret();
        }
        _ => {
            a.ldi(13, 0);
            let again = a.here();
            a.ldi(7, 5_000_000).ldi(11, 1).ldi(10, 0);
            a.op(Op::MakeSlice, 4, 7, 7).ty(t);
            a.ldi(8, 2);
            let outer = a.here();
            let next = a.label();
            a.op(Op::IdxU8, 12, 4, 8).jmp(Op::JNeI, 12, 0, next);
            a.opi(Op::AddI, 10, 10, 1).op(Op::Add, 9, 8, 8);
            let inner = a.label();
            a.jmp(Op::JLeS, 7, 9, next);
            a.bind(inner);
            a.op(Op::SetIdx8, 4, 9, 11).op(Op::Add, 9, 9, 8).jmp(Op::LoopLtS, 9, 7, inner);
            a.bind(next);
            a.jmp(Op::IncLoopLt, 8, 7, outer);
            a.jmp(Op::IncLoopLtI, 13, 5, again);
            a.print(16, int, 10).ret();
        }
    }
    p.body(main, a);
    prog.run()
}

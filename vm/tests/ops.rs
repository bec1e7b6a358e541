//! Single instructions: results compared with what Rust computes, and a loop
//! over all families on a small native stack.

mod asm;
use asm::*;
use gopark_bytecode::ops::Op;
use gopark_bytecode::typedesc::*;

/// (op, [b], [c], result)
fn table() -> Vec<(Op, u64, u64, u64)> {
    let f = f64::to_bits;
    let g = |x: f32| x.to_bits() as u64;
    let n = |x: i64| x as u64;
    vec![
        (Op::Add, 3, n(-5), n(-2)),
        (Op::Mul, n(i64::MAX), 2, n(-2)),
        (Op::DivS, n(i64::MIN), n(-1), n(i64::MIN)),
        (Op::DivS, n(-7), 2, n(-3)),
        (Op::RemS, n(-7), 2, n(-1)),
        (Op::RemS, n(i64::MIN), n(-1), 0),
        (Op::DivU, n(-1), 2, n(i64::MAX)),
        (Op::RemU, n(-1), 10, 5),
        (Op::AndNot, 0xff, 0x0f, 0xf0),
        (Op::Shl, 1, 63, 1 << 63),
        (Op::Shl, 1, 64, 0),
        (Op::ShrS, n(-8), 1, n(-4)),
        (Op::ShrS, n(-8), 100, n(-1)),
        (Op::ShrU, n(-1), 60, 15),
        (Op::ShrU, n(-1), 64, 0),
        (Op::AddI32, 0x7fff_ffff, 1, n(i32::MIN as i64)),
        (Op::MulU32, 0xffff_ffff, 2, 0xffff_fffe),
        (Op::SubU8, 1, 2, 255),
        (Op::RotL, 1 << 63, 1, 1),
        (Op::RotL32, 0x8000_0000, 1, 1),
        (Op::MulHiU, n(-1), n(-1), n(-2)),
        (Op::LtS, n(-1), 1, 1),
        (Op::LtU, n(-1), 1, 0),
        (Op::ExtI8, 0x80, 0, n(-128)),
        (Op::ExtU16, n(-1), 0, 0xffff),
        (Op::ExtI32, 0xffff_ffff, 0, n(-1)),
        (Op::Clz, 1, 0, 63),
        (Op::Ctz, 0, 0, 64),
        (Op::Popcnt, 0xff, 0, 8),
        (Op::Bswap, 1, 0, 1 << 56),
        (Op::AddF64, f(0.1), f(0.2), f(0.1 + 0.2)),
        (Op::DivF64, f(1.0), f(0.0), f(f64::INFINITY)),
        (Op::MulF32, g(0.1), g(3.0), g(0.1f32 * 3.0)),
        (Op::NegF64, f(0.0), 0, f(-0.0)),
        (Op::MinF64, f(0.0), f(-0.0), f(-0.0)),
        (Op::MaxF64, f(-0.0), f(0.0), f(0.0)),
        (Op::MaxF64, f(2.0), f(3.0), f(3.0)),
        (Op::SqrtF64, f(2.0), 0, f(2.0f64.sqrt())),
        (Op::FloorF64, f(-1.5), 0, f(-2.0)),
        (Op::FloorF64, f(-0.0), 0, f(-0.0)),
        (Op::FloorF64, f(-0.5), 0, f(-1.0)),
        (Op::CeilF64, f(-0.5), 0, f(-0.0)),
        (Op::CeilF64, f(1e300), 0, f(1e300)),
        (Op::CeilF64, f(2.25), 0, f(3.0)),
        (Op::TruncF64, f(-1.5), 0, f(-1.0)),
        (Op::EqF64, f(f64::NAN), f(f64::NAN), 0),
        (Op::NeF64, f(f64::NAN), f(f64::NAN), 1),
        (Op::LeF32, g(1.0), g(1.0), 1),
        (Op::F64I64, f(1e300), 0, n(i64::MIN)),
        (Op::F64I64, f(-1.9), 0, n(-1)),
        (Op::F64I32, f(3e9), 0, n(i32::MIN as i64)),
        (Op::F64I32, f(-2147483648.5), 0, n(i32::MIN as i64)),
        (Op::F64U64, f(1e19), 0, 10_000_000_000_000_000_000),
        (Op::F64U64, f(-1.0), 0, n(-1)),
        (Op::F64U64, f(f64::NAN), 0, 1 << 63),
        (Op::U64F64, n(-1), 0, f(u64::MAX as f64)),
        (Op::I64F32, 16777217, 0, g(16777216.0)),
        (Op::F64F32, f(0.1), 0, g(0.1)),
        (Op::F32F64, g(0.1), 0, f(0.1f32 as f64)),
        (Op::PackC64, g(1.0), g(2.0), g(1.0) | g(2.0) << 32),
        (Op::BoolNot, 1, 0, 0),
    ]
}

#[test]
fn results_are_gos() {
    let make = || {
        let mut p = Prog::new();
        let main = p.func("main.main", 0, 0);
        let int = p.native("runtime.printint", 0, 1);
        let sp = p.native("runtime.printsp", 0, 0);
        let mut a = Asm::new(16);
        for (op, x, y, _) in table() {
            a.op(Op::Ldc, 5, 0, 0).k(x).op(Op::Ldc, 6, 0, 0).k(y);
            a.op(op, 4, 5, if op.info().operands[2] == gopark_bytecode::ops::Kind::None { 0 } else { 6 });
            a.print(8, int, 4).op(Op::CallN, 8, 0, 0).fun(sp);
        }
        a.ret();
        p.body(main, a);
        p
    };
    let (status, err) = run_case("results_are_gos", &[], make);
    assert_eq!(status, 0, "{err}");
    let got: Vec<i64> = err.split_whitespace().map(|w| w.parse().expect("a number")).collect();
    assert_eq!(got.len(), table().len());
    for (g, (op, x, y, want)) in got.iter().zip(table()) {
        assert_eq!(*g, want as i64, "{} {x:#x} {y:#x}", op.info().name);
    }
}

/// A loop over an instruction of each family: a handler that kept native stack
/// would overflow it.
#[test]
fn no_handler_grows_the_native_stack() {
    let make = || {
        let mut p = Prog::new();
        let main = p.func("main.main", 0, 0);
        let int = p.native("runtime.printint", 0, 1);
        let nanotime = p.native("internal/sync.runtime_nanotime", 1, 0);
        let gosched = p.native("runtime.Gosched", 0, 0);
        let t = p.int();
        let u8t = p.basic(Kind::Uint8, 1, "uint8");
        let string = p.basic(Kind::String, 16, "string");
        let chan = p.of(Kind::Chan, t, "chan int");
        let map = p.ty(TypeDesc {
            kind: Kind::Map,
            size: 8,
            align: 8,
            str: "map[string]int".into(),
            key: Some(TypeRef(string)),
            elem: Some(TypeRef(t)),
            ptr_mask: vec![1],
            ..TypeDesc::default()
        });
        let leaf = p.func("main.leaf", 1, 1);
        let mut a = Asm::new(12);
        a.op(Op::LdCap, 6, 0, 0).op(Op::Mov, 4, 5, 0).ret();
        p.body(leaf, a);
        let deferring = p.func("main.deferring", 0, 0);
        let mut a = Asm::new(16);
        a.op(Op::LdFunc, 9, 0, 0).fun(leaf).op(Op::Defer, 10, 9, 2).op(Op::Recover, 4, 0, 0);
        a.defer_return().ret();
        p.body(deferring, a);

        let mut a = Asm::new(80);
        let again = a.label();
        a.ldi(5, 100_000).ldi(4, 0);
        a.str(6, "héllo").str(8, "wörld");
        a.ldi(10, 0).op(Op::MakeMap, 11, 10, 0).ty(map);
        a.ldi(10, 3).op(Op::MakeChan, 12, 10, 0).ty(chan);
        a.bind(again);
        // strings
        a.op(Op::Cat, 14, 6, 8).op(Op::EqStr, 16, 14, 6).op(Op::LtStr, 16, 14, 6);
        a.op(Op::CatN, 16, 6, 2).op(Op::StrBytes, 18, 6, 0).op(Op::BytesStr, 21, 18, 0);
        a.op(Op::StrRunes, 18, 6, 0).op(Op::RunesStr, 21, 18, 0).op(Op::RuneStr, 21, 5, 0);
        let (end, differ) = (a.label(), a.label());
        a.ldi(18, 1).op(Op::StrNext, 18, 6, 19).dist(1, end).bind(end);
        a.jmp(Op::JEqStr, 6, 8, differ).jmp(Op::JNeStr, 21, 6, differ).bind(differ);
        // maps
        a.op(Op::MapSet, 11, 6, 4).ty(map).op(Op::MapGet2, 18, 11, 6).ty(map);
        a.op(Op::MapAddr, 18, 11, 6).ty(map).op(Op::MapLen, 18, 11, 0);
        let out = a.label();
        a.op(Op::MapIter, 24, 11, 0).ty(map);
        a.op(Op::MapNext, 24, 32, 34).ty(map).dist(2, out).bind(out);
        a.op(Op::MapDel, 11, 6, 0).ty(map).op(Op::MapClear, 11, 0, 0).ty(map);
        // slices
        a.ldi(10, 3).op(Op::MakeSlice, 18, 10, 10).ty(u8t);
        a.op(Op::Append8, 21, 18, 4).ty(u8t).op(Op::Append, 21, 18, 21).ty(u8t);
        a.op(Op::MakeSlice, 24, 10, 10).ty(t).op(Op::Append64, 27, 24, 4).ty(t);
        a.op(Op::AppendN, 30, 24, 4).ty(t).op(Op::Copy, 34, 24, 30).k(8);
        a.ldi(35, 1).ldi(36, 2).op(Op::Slice, 30, 24, 35).k(8 << 2 | 1).op(Op::SliceStr, 33, 6, 35).k(1);
        a.op(Op::ClearSlice, 24, 0, 0).k(8).op(Op::IdxN, 40, 24, 35).k(8).op(Op::SetIdxN, 24, 35, 40).k(8);
        a.op(Op::IdxAddr, 40, 24, 35).k(8).op(Op::ArrPtr, 41, 24, 0).k(2);
        a.op(Op::SliceArr, 42, 41, 35).k(8 << 2 | 1).k(3);
        // memory
        a.op(Op::New, 41, 0, 0).ty(string).op(Op::StN, 41, 6, 0).k(16).op(Op::LdN, 42, 41, 0).k(16);
        a.op(Op::StZ, 41, 0, 0).k(16).op(Op::CopyN, 41, 41, 0).k(16).op(Op::MovN, 42, 44, 3);
        a.op(Op::Zero, 42, 3, 0);
        // interfaces
        a.op(Op::MkIface, 42, 4, 0)
            .ty(t)
            .op(Op::Box, 44, 6, 0)
            .ty(string)
            .op(Op::Unbox, 46, 45, 0)
            .ty(string);
        a.op(Op::EqIface, 48, 44, 44).op(Op::EqType, 48, 6, 8).ty(string).op(Op::IsType, 48, 44, 0).ty(t);
        a.op(Op::AssertT, 44, 0, 0).ty(string).ty(t);
        // calls
        a.op(Op::Closure, 50, 4, 2).fun(leaf).op(Op::Mov, 57, 4, 0).op(Op::CallC, 52, 50, 0);
        a.op(Op::CallN, 52, 0, 0).fun(nanotime).op(Op::CallN, 52, 0, 0).fun(gosched);
        a.call(52, nanotime).call(52, gosched).call(52, deferring);
        // channels
        a.op(Op::Send, 12, 4, 0).op(Op::SendDone, 0, 0, 0).op(Op::Recv, 18, 12, 0).op(Op::RecvOk, 19, 0, 0);
        a.op(Op::Mov, 30, 12, 0).op(Op::Lea, 31, 40, 0).ldi(32, 1);
        a.op(Op::Select, 30, 1, 1).op(Op::SelectDone, 34, 0, 0);
        a.op(Op::ChanLen, 34, 12, 0);
        // floats that are calls to the C library, perhaps
        a.op(Op::FloorF64, 34, 34, 0).op(Op::FmaF64, 34, 34, 34).k(34).op(Op::DivC128, 36, 34, 34);
        a.op(Op::RemI, 34, 4, 7).op(Op::F64I64, 34, 34, 0);
        a.jmp(Op::IncLoopLt, 4, 5, again);
        a.print(52, int, 4).ret();
        p.body(main, a);
        p
    };
    let name = "no_handler_grows_the_native_stack";
    let (status, err) = run_case(name, &[("RUST_MIN_STACK", "262144"), ("GOMAXPROCS", "1")], make);
    assert_eq!((status, err.as_str()), (0, "100000"));
}

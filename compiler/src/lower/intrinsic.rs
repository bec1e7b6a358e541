//! Library functions that are single instructions when called by name.

use gopark_bytecode::ops::Op;

/// How operands are placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// The result is the argument's bits.
    Move,
    /// `dst, x`.
    Unary,
    /// `dst, x, y`.
    Binary,
    /// `x, y` and no result.
    Effect,
    /// `dst, address, (old, new)`.
    Cas,
}

/// An instruction that stands for a function.
#[derive(Clone, Copy, Debug)]
pub struct Intrinsic {
    /// The instruction.
    pub op: Op,
    /// How operands are placed.
    pub shape: Shape,
}

/// The instruction for `pkg.name`, if there is one.
pub fn find(pkg: &str, name: &str) -> Option<Intrinsic> {
    let (op, shape) = match pkg {
        "sync/atomic" => atomic(name)?,
        "internal/sync" => match name {
            "Acquire" => (Op::AtLock, Shape::Unary),
            "Release" => (Op::AtUnlock, Shape::Unary),
            _ => return None,
        },
        "sync" => match name {
            "runtime_rlock" => (Op::AtRlock, Shape::Unary),
            "runtime_runlock" => (Op::AtRunlock, Shape::Unary),
            _ => return None,
        },
        "math" => match name {
            "Sqrt" => (Op::SqrtF64, Shape::Unary),
            "Abs" => (Op::AbsF64, Shape::Unary),
            "Floor" => (Op::FloorF64, Shape::Unary),
            "Ceil" => (Op::CeilF64, Shape::Unary),
            "Trunc" => (Op::TruncF64, Shape::Unary),
            "Float64bits" | "Float64frombits" | "Float32bits" | "Float32frombits" => (Op::Mov, Shape::Move),
            _ => return None,
        },
        "math/bits" => match name {
            "LeadingZeros64" => (Op::Clz, Shape::Unary),
            "TrailingZeros64" | "TrailingZeros" => (Op::Ctz, Shape::Unary),
            "OnesCount64" | "OnesCount" | "OnesCount32" | "OnesCount16" | "OnesCount8" => {
                (Op::Popcnt, Shape::Unary)
            }
            "RotateLeft64" | "RotateLeft" => (Op::RotL, Shape::Binary),
            "RotateLeft32" => (Op::RotL32, Shape::Binary),
            "ReverseBytes64" => (Op::Bswap, Shape::Unary),
            _ => return None,
        },
        _ => return None,
    };
    Some(Intrinsic { op, shape })
}

fn atomic(name: &str) -> Option<(Op, Shape)> {
    let wide = match name {
        n if n.ends_with("32") => false,
        n if n.ends_with("64") || n.ends_with("ptr") || n.ends_with("Pointer") => true,
        _ => return None,
    };
    let pick = |narrow, wide_op| if wide { wide_op } else { narrow };
    let verb = name.find("Int").or(name.find("Uint")).or(name.find("Pointer"))?;
    Some(match &name[..verb] {
        "Load" => (pick(Op::AtLd32, Op::AtLd64), Shape::Unary),
        "Store" => (pick(Op::AtSt32, Op::AtSt64), Shape::Effect),
        "Add" => (pick(Op::AtAdd32, Op::AtAdd64), Shape::Binary),
        "Swap" => (pick(Op::AtXchg32, Op::AtXchg64), Shape::Binary),
        "CompareAndSwap" => (pick(Op::AtCas32, Op::AtCas64), Shape::Cas),
        "And" => (pick(Op::AtAnd32, Op::AtAnd64), Shape::Binary),
        "Or" => (pick(Op::AtOr32, Op::AtOr64), Shape::Binary),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atomics_by_width() {
        let op = |n| find("sync/atomic", n).map(|i| i.op);
        assert_eq!(op("AddInt32"), Some(Op::AtAdd32));
        assert_eq!(op("AddUintptr"), Some(Op::AtAdd64));
        assert_eq!(op("CompareAndSwapPointer"), Some(Op::AtCas64));
        assert_eq!(op("LoadUint64"), Some(Op::AtLd64));
        assert_eq!(op("NewThing"), None);
    }
}

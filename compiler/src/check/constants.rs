//! Limits of constants: what literals a version knows, and how large results grow.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::constant::Constant;
use dashu_int::ops::BitTest;

/// Untyped integers may not grow beyond this many bits.
const MAX_UNTYPED_BITS: usize = 512;

/// The longest string that gc's object files can hold.
const MAX_STRING: u64 = 2_000_000_000;

impl<'a> Checker<'a> {
    /// `x` becomes the result `v` of the constant operation `e`, if that is an
    /// expression of its own.
    pub(super) fn folded(&mut self, x: &mut Operand, v: Constant, e: Option<ExprId>) {
        self.set_const(x, v);
        let pos = e.map_or(self.opos(x), |e| self.ast.expr_pos(e));
        if let Some(e) = e {
            x.expr = Some(e);
        }
        self.overflow(x, pos);
    }

    /// Checks that a constant operation's result is not too large.
    pub(super) fn overflow(&mut self, x: &mut Operand, op_pos: Pos) {
        let Some(v) = self.cval(x) else { return };
        if v.is_unknown() {
            self.err(op_pos, Code::InvalidConstVal, "constant result is not representable");
            return;
        }
        if !x.ty.is_untyped() {
            let u = self.types.underlying(x.ty);
            self.representable(x, u);
            return;
        }
        if let Constant::Str(s) = v
            && s.len() > MAX_STRING
        {
            let msg = format!("constant string too long ({} bytes > {MAX_STRING} bytes)", s.len());
            self.err(op_pos, Code::InvalidConstVal, msg);
            self.set_const(x, Constant::Unknown);
        }
        if let Constant::Int(i) = v
            && i.bit_len() > MAX_UNTYPED_BITS
        {
            let name = match x.expr.map(|e| self.ast.expr(e)) {
                Some(Expr::Binary { op, .. }) => match op {
                    BinaryOp::Add => "addition ",
                    BinaryOp::Sub => "subtraction ",
                    BinaryOp::Xor => "bitwise XOR ",
                    BinaryOp::Mul => "multiplication ",
                    BinaryOp::Shl => "shift ",
                    _ => "",
                },
                Some(Expr::Unary { op: UnaryOp::Xor, .. }) => "bitwise complement ",
                _ => "",
            };
            self.err(op_pos, Code::InvalidConstVal, format!("constant {name}overflow"));
            self.set_const(x, Constant::Unknown);
        }
    }

    /// Reports a form of number that the language version does not know.
    pub(super) fn literal_version(&mut self, e: ExprId, kind: LitKind, text: &str) {
        let radix = text.get(..2).unwrap_or("").to_ascii_lowercase();
        let what = match (kind, &radix[..]) {
            (LitKind::Char, _) => return,
            _ if text.contains('_') => "underscore in numeric literal",
            (LitKind::Int | LitKind::Imag, "0b") => "binary literal",
            (LitKind::Int | LitKind::Imag, "0o") => "0o/0O-style octal literal",
            (LitKind::Float | LitKind::Imag, "0x") => "hexadecimal floating-point literal",
            _ => return,
        };
        self.version_error(self.start_pos(e), 13, what);
    }
}

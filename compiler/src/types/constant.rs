//! Constant values in exact arithmetic, as go/constant keeps them: integers of
//! any size, rationals while they are small, 512-bit floats beyond that.
//! `Unknown` stands for the result of an erroneous operation and is contagious.

use crate::syntax::ast::{BinaryOp, LitKind, UnaryOp};
use crate::types::bigfloat::{BigFloat, Format, rat_to_machine};
use crate::types::repr::BasicKind;
use crate::types::text::Text;
use dashu_int::ops::{BitTest, DivRem, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig};
use dashu_ratio::RBig;
use std::cmp::Ordering;

/// A recorded constant value in `Types`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ConstId(pub u32);

/// Rationals whose numerator or denominator is longer become floats.
const MAX_RAT_BITS: usize = 4096;

/// A real number.
#[derive(Clone, Debug)]
pub enum Real {
    /// Exact.
    Rat(RBig),
    /// Rounded to 512 bits.
    Big(BigFloat),
}

/// A constant value.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Constant {
    Unknown,
    Bool(bool),
    Str(Text),
    Int(IBig),
    Float(Real),
    Complex(Real, Real),
}

fn small(r: &RBig) -> bool {
    r.numerator().bit_len() < MAX_RAT_BITS && r.denominator().bit_len() < MAX_RAT_BITS
}

impl Real {
    /// Zero.
    pub fn zero() -> Real {
        Real::Rat(RBig::ZERO)
    }
    fn rat(r: RBig) -> Option<Real> {
        if small(&r) { Some(Real::Rat(r)) } else { BigFloat::from_rat(&r).map(Real::Big) }
    }
    fn from_int(i: &IBig) -> Option<Real> {
        if i.bit_len() < MAX_RAT_BITS {
            Some(Real::Rat(RBig::from(i.clone())))
        } else {
            BigFloat::from_int(i).map(Real::Big)
        }
    }
    /// The exact value of a finite machine float.
    pub fn from_f64(f: f64) -> Option<Real> {
        if !f.is_finite() {
            return None;
        }
        let bits = f.to_bits();
        let exp = (bits >> 52 & 0x7ff) as i64;
        let frac = bits & ((1 << 52) - 1);
        let (mant, exp) = if exp == 0 { (frac, -1074) } else { (frac | 1 << 52, exp - 1075) };
        let mant = if f.is_sign_negative() { -IBig::from(mant) } else { IBig::from(mant) };
        Real::rat(if exp >= 0 {
            RBig::from(mant << exp as usize)
        } else {
            RBig::from_parts(mant, UBig::ONE << exp.unsigned_abs() as usize)
        })
    }
    fn big(&self) -> Option<BigFloat> {
        match self {
            Real::Rat(r) => BigFloat::from_rat(r),
            Real::Big(b) => Some(b.clone()),
        }
    }
    fn op2(
        &self,
        o: &Real,
        rat: impl Fn(&RBig, &RBig) -> RBig,
        big: impl Fn(&BigFloat, &BigFloat) -> Option<BigFloat>,
    ) -> Option<Real> {
        match (self, o) {
            (Real::Rat(a), Real::Rat(b)) => Real::rat(rat(a, b)),
            _ => big(&self.big()?, &o.big()?).map(Real::Big),
        }
    }
    fn add(&self, o: &Real) -> Option<Real> {
        self.op2(o, |a, b| a + b, BigFloat::add)
    }
    fn sub(&self, o: &Real) -> Option<Real> {
        self.op2(o, |a, b| a - b, |a, b| a.add(&b.neg()))
    }
    fn mul(&self, o: &Real) -> Option<Real> {
        self.op2(o, |a, b| a * b, BigFloat::mul)
    }
    fn div(&self, o: &Real) -> Option<Real> {
        if o.is_zero() {
            return None;
        }
        self.op2(o, |a, b| a / b, BigFloat::div)
    }
    fn neg(&self) -> Real {
        match self {
            Real::Rat(r) => Real::Rat(-r.clone()),
            Real::Big(b) => Real::Big(b.neg()),
        }
    }
    /// True for zero.
    pub fn is_zero(&self) -> bool {
        match self {
            Real::Rat(r) => r.is_zero(),
            Real::Big(b) => b.is_zero(),
        }
    }
    fn compare(&self, o: &Real) -> Ordering {
        match (self, o) {
            (Real::Rat(a), Real::Rat(b)) => a.cmp(b),
            _ => match (self.big(), o.big()) {
                (Some(a), Some(b)) => a.compare(&b),
                _ => Ordering::Equal,
            },
        }
    }
    /// The value as an integer, if it is one. Floats that miss one by rounding count.
    pub fn to_int(&self) -> Option<IBig> {
        match self {
            Real::Rat(r) => (r.denominator().is_one()).then(|| r.numerator().clone()),
            Real::Big(b) => b.to_int(),
        }
    }
    /// The nearest machine float; infinite if too large.
    pub fn to_machine(&self, f: Format) -> f64 {
        match self {
            Real::Rat(r) => rat_to_machine(r, f),
            Real::Big(b) => b.to_machine(f),
        }
    }
    /// Rounded to the format, or None if that is infinite.
    fn round(&self, f: Format) -> Option<Real> {
        Real::from_f64(self.to_machine(f))
    }
    fn text(&self) -> String {
        let x = self.to_machine(Format::F64);
        if x.is_finite() && (x == 0.0) == self.is_zero() {
            let s = format_g(x, 6);
            if self.to_int().is_none() && !s.contains('.') {
                return format_g(x, 17);
            }
            return s;
        }
        // Beyond float64: mantissa and decimal exponent from the binary one.
        let Some(b) = self.big() else { return "Inf".into() };
        let mag = b.magnitude();
        let scaled = BigFloat::from_binary(IBig::ONE, -mag).and_then(|s| b.mul(&s));
        let mant = scaled.map_or(0.0, |m| m.to_machine(Format::F64));
        let e = mag as f64 * std::f64::consts::LOG10_2;
        let (int, frac) = (e.floor(), e - e.floor());
        let mut m = mant * 10f64.powf(frac);
        let mut e = int as i64;
        while m.abs() >= 10.0 {
            m /= 10.0;
            e += 1;
        }
        while m.abs() < 1.0 && m != 0.0 {
            m *= 10.0;
            e -= 1;
        }
        let mut mant = format_g(m, 6);
        if mant == "10" || mant == "-10" {
            mant = mant.replace("10", "1");
            e += 1;
        }
        format!("{mant}e{e:+}")
    }
}

/// C's and Go's `%.<prec>g`; 17 gives the shortest text that reads back.
pub fn format_g(x: f64, prec: usize) -> String {
    if x == 0.0 {
        return "0".into();
    }
    let sci = if prec >= 17 { format!("{x:e}") } else { format!("{:.*e}", prec - 1, x) };
    let (mant, exp) = sci.split_once('e').unwrap_or((&sci, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    let trim = |s: &str| -> String {
        if s.contains('.') { s.trim_end_matches('0').trim_end_matches('.').into() } else { s.into() }
    };
    let limit = if prec >= 17 { 21 } else { prec as i32 };
    if exp < -4 || exp >= limit {
        format!("{}e{}{:02}", trim(mant), if exp < 0 { '-' } else { '+' }, exp.abs())
    } else if prec >= 17 {
        format!("{x}")
    } else {
        trim(&format!("{:.*}", (prec as i32 - 1 - exp).max(0) as usize, x))
    }
}

impl Constant {
    /// An integer.
    pub fn int(i: i64) -> Constant {
        Constant::Int(IBig::from(i))
    }
    /// A string.
    pub fn str(s: &str) -> Constant {
        Constant::Str(s.as_bytes().to_vec().into())
    }
    fn real(r: Option<Real>) -> Constant {
        r.map_or(Constant::Unknown, Constant::Float)
    }
    fn complex(re: Option<Real>, im: Option<Real>) -> Constant {
        match (re, im) {
            (Some(a), Some(b)) => Constant::Complex(a, b),
            _ => Constant::Unknown,
        }
    }

    /// True after an erroneous operation.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Constant::Unknown)
    }
    /// The boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Constant::Bool(b) => Some(*b),
            _ => None,
        }
    }
    /// The string's bytes.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Constant::Str(s) => Some(s),
            _ => None,
        }
    }
    /// The value as an integer, if it is one.
    pub fn to_int(&self) -> Option<IBig> {
        match self {
            Constant::Int(i) => Some(i.clone()),
            Constant::Float(r) => r.to_int(),
            Constant::Complex(re, im) if im.is_zero() => re.to_int(),
            _ => None,
        }
    }
    /// The value as an `i64`, if it is one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Constant::Int(i) => i64::try_from(i).ok(),
            _ => i64::try_from(&self.to_int()?).ok(),
        }
    }
    /// The value as a `u64`, if it is one.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Constant::Int(i) => u64::try_from(i).ok(),
            _ => u64::try_from(&self.to_int()?).ok(),
        }
    }
    /// The low 64 bits in two's complement of an integer value: what a
    /// register holds for a representable constant of any integer type.
    pub fn as_bits(&self) -> Option<u64> {
        self.as_i64().map(|i| i as u64).or_else(|| self.as_u64())
    }
    fn to_real(&self) -> Option<Real> {
        match self {
            Constant::Int(i) => Real::from_int(i),
            Constant::Float(r) => Some(r.clone()),
            Constant::Complex(re, im) if im.is_zero() => Some(re.clone()),
            _ => None,
        }
    }
    fn to_complex(&self) -> Option<(Real, Real)> {
        match self {
            Constant::Complex(re, im) => Some((re.clone(), im.clone())),
            _ => Some((self.to_real()?, Real::zero())),
        }
    }
    /// The nearest `f64`.
    pub fn as_f64(&self) -> Option<f64> {
        self.to_real().map(|r| r.to_machine(Format::F64))
    }
    /// The nearest `f32`.
    pub fn as_f32(&self) -> Option<f32> {
        self.to_real().map(|r| r.to_machine(Format::F32) as f32)
    }
    /// Real and imaginary part, each rounded to `f64`.
    pub fn as_complex128(&self) -> Option<(f64, f64)> {
        self.to_complex().map(|(a, b)| (a.to_machine(Format::F64), b.to_machine(Format::F64)))
    }
    /// Real and imaginary part, each rounded to `f32`.
    pub fn as_complex64(&self) -> Option<(f32, f32)> {
        self.to_complex().map(|(a, b)| (a.to_machine(Format::F32) as f32, b.to_machine(Format::F32) as f32))
    }
    /// True for numbers equal to zero.
    pub fn is_zero(&self) -> bool {
        match self {
            Constant::Int(i) => i.is_zero(),
            Constant::Float(r) => r.is_zero(),
            Constant::Complex(a, b) => a.is_zero() && b.is_zero(),
            _ => false,
        }
    }
    /// True for real numbers below zero.
    pub fn is_negative(&self) -> bool {
        match self {
            Constant::Int(i) => i.sign() == Sign::Negative && !i.is_zero(),
            Constant::Float(r) => r.compare(&Real::zero()) == Ordering::Less,
            Constant::Complex(r, i) => i.is_zero() && r.compare(&Real::zero()) == Ordering::Less,
            _ => false,
        }
    }

    /// The value of a literal's source text; `Unknown` if it is malformed.
    pub fn from_literal(kind: LitKind, text: &str) -> Constant {
        match kind {
            LitKind::Int => int_literal(text).map_or(Constant::Unknown, Constant::Int),
            LitKind::Float => Constant::real(float_literal(text)),
            LitKind::Imag => {
                let body = text.strip_suffix('i').unwrap_or(text);
                // A leading zero does not make an imaginary literal octal.
                let all_digits = body.bytes().all(|b| b.is_ascii_digit() || b == b'_');
                let im = if all_digits {
                    body.replace('_', "").parse().ok().and_then(|i| Real::from_int(&i))
                } else {
                    int_literal(body).and_then(|i| Real::from_int(&i)).or_else(|| float_literal(body))
                };
                Constant::complex(Some(Real::zero()), im)
            }
            LitKind::Char => {
                unquote(text).and_then(|(_, c)| c).map_or(Constant::Unknown, |c| Constant::Int(IBig::from(c)))
            }
            LitKind::String => unquote(text).map_or(Constant::Unknown, |(s, _)| Constant::Str(s.into())),
            LitKind::Bad => Constant::Unknown,
        }
    }

    /// The value as a constant of the given kind, rounded as that kind rounds;
    /// None if it cannot be represented. Untyped kinds do not round.
    pub fn represent(&self, kind: BasicKind) -> Option<Constant> {
        use BasicKind::*;
        if self.is_unknown() {
            return Some(Constant::Unknown);
        }
        if kind.is_integer() {
            let i = self.to_int()?;
            let (lo, hi) = match kind {
                UntypedInt | UntypedRune => return Some(Constant::Int(i)),
                Int | Int64 => (-(IBig::ONE << 63usize), (IBig::ONE << 63usize) - 1),
                Int8 => (IBig::from(i8::MIN), IBig::from(i8::MAX)),
                Int16 => (IBig::from(i16::MIN), IBig::from(i16::MAX)),
                Int32 => (IBig::from(i32::MIN), IBig::from(i32::MAX)),
                Uint8 => (IBig::ZERO, IBig::from(u8::MAX)),
                Uint16 => (IBig::ZERO, IBig::from(u16::MAX)),
                Uint32 => (IBig::ZERO, IBig::from(u32::MAX)),
                _ => (IBig::ZERO, IBig::from(u64::MAX)),
            };
            return (lo <= i && i <= hi).then_some(Constant::Int(i));
        }
        match kind {
            UntypedFloat => self.to_real().map(Constant::Float),
            Float32 => self.to_real()?.round(Format::F32).map(Constant::Float),
            Float64 => self.to_real()?.round(Format::F64).map(Constant::Float),
            UntypedComplex => self.to_complex().map(|(a, b)| Constant::Complex(a, b)),
            Complex64 | Complex128 => {
                let f = if kind == Complex64 { Format::F32 } else { Format::F64 };
                let (a, b) = self.to_complex()?;
                Some(Constant::Complex(a.round(f)?, b.round(f)?))
            }
            String | UntypedString => matches!(self, Constant::Str(_)).then(|| self.clone()),
            Bool | UntypedBool => matches!(self, Constant::Bool(_)).then(|| self.clone()),
            _ => None,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Constant::Unknown => 0,
            Constant::Bool(_) | Constant::Str(_) => 1,
            Constant::Int(_) => 2,
            Constant::Float(_) => 3,
            Constant::Complex(..) => 4,
        }
    }

    /// `x op y` for all binary operators but comparisons and shifts. Integers
    /// divide truncated if `int_div`. Division by zero is `Unknown`.
    pub fn binary(&self, op: BinaryOp, y: &Constant, int_div: bool) -> Constant {
        use BinaryOp::*;
        match (self, y) {
            (Constant::Bool(a), Constant::Bool(b)) => match op {
                AndAnd => Constant::Bool(*a && *b),
                OrOr => Constant::Bool(*a || *b),
                _ => Constant::Unknown,
            },
            (Constant::Str(a), Constant::Str(b)) if op == Add => Constant::Str(a.concat(b)),
            (Constant::Int(a), Constant::Int(b)) => match op {
                Add => Constant::Int(a + b),
                Sub => Constant::Int(a - b),
                Mul => Constant::Int(a * b),
                Div | Rem if b.is_zero() => Constant::Unknown,
                Div if int_div => Constant::Int(a / b),
                Div => Constant::real(Real::rat(RBig::from_parts_signed(a.clone(), b.clone()))),
                Rem => Constant::Int(a.div_rem(b).1),
                And => Constant::Int(a & b),
                Or => Constant::Int(a | b),
                Xor => Constant::Int(a ^ b),
                AndNot => Constant::Int(a & !b.clone()),
                _ => Constant::Unknown,
            },
            _ => match self.rank().max(y.rank()) {
                3 => {
                    let (Some(a), Some(b)) = (self.to_real(), y.to_real()) else { return Constant::Unknown };
                    Constant::real(match op {
                        Add => a.add(&b),
                        Sub => a.sub(&b),
                        Mul => a.mul(&b),
                        Div => a.div(&b),
                        _ => None,
                    })
                }
                4 => {
                    let (Some((a, b)), Some((c, d))) = (self.to_complex(), y.to_complex()) else {
                        return Constant::Unknown;
                    };
                    complex_op(op, &a, &b, &c, &d).unwrap_or(Constant::Unknown)
                }
                _ => Constant::Unknown,
            },
        }
    }

    /// `x op y` for comparisons; None if the values cannot be compared so.
    pub fn compare(&self, op: BinaryOp, y: &Constant) -> Option<bool> {
        use BinaryOp::*;
        let ord = match (self, y) {
            (Constant::Bool(a), Constant::Bool(b)) => a.cmp(b),
            (Constant::Str(a), Constant::Str(b)) => a[..].cmp(&b[..]),
            (Constant::Int(a), Constant::Int(b)) => a.cmp(b),
            _ => match self.rank().max(y.rank()) {
                3 => self.to_real()?.compare(&y.to_real()?),
                4 => {
                    let ((a, b), (c, d)) = (self.to_complex()?, y.to_complex()?);
                    match (a.compare(&c), b.compare(&d)) {
                        (Ordering::Equal, Ordering::Equal) => Ordering::Equal,
                        _ => Ordering::Less,
                    }
                }
                _ => return None,
            },
        };
        Some(match op {
            Eq => ord.is_eq(),
            Ne => ord.is_ne(),
            Lt => ord.is_lt(),
            Le => ord.is_le(),
            Gt => ord.is_gt(),
            Ge => ord.is_ge(),
            _ => return None,
        })
    }

    /// `x << n` or `x >> n` of an integer value.
    pub fn shift(&self, left: bool, n: usize) -> Constant {
        match self {
            Constant::Int(i) if left => Constant::Int(i.clone() << n),
            Constant::Int(i) => Constant::Int(i.clone() >> n),
            _ => Constant::Unknown,
        }
    }

    /// `op x`. For `^x` of an unsigned type, `kind` says how many bits count.
    pub fn unary(&self, op: UnaryOp, kind: BasicKind) -> Constant {
        match (op, self) {
            (UnaryOp::Plus, _) => self.clone(),
            (UnaryOp::Not, Constant::Bool(b)) => Constant::Bool(!b),
            (UnaryOp::Neg, Constant::Int(i)) => Constant::Int(-i.clone()),
            (UnaryOp::Neg, Constant::Float(r)) => Constant::Float(r.neg()),
            (UnaryOp::Neg, Constant::Complex(a, b)) => Constant::Complex(a.neg(), b.neg()),
            (UnaryOp::Xor, Constant::Int(i)) => {
                let i = !i.clone();
                let bits = match kind {
                    BasicKind::Uint8 => 8usize,
                    BasicKind::Uint16 => 16,
                    BasicKind::Uint32 => 32,
                    k if k.is_unsigned() => 64,
                    _ => return Constant::Int(i),
                };
                Constant::Int(i & ((IBig::ONE << bits) - 1))
            }
            _ => Constant::Unknown,
        }
    }

    /// Real part of a number.
    pub fn real_part(&self) -> Constant {
        self.to_complex().map_or(Constant::Unknown, |(a, _)| Constant::Float(a))
    }
    /// Imaginary part of a number.
    pub fn imag_part(&self) -> Constant {
        self.to_complex().map_or(Constant::Unknown, |(_, b)| Constant::Float(b))
    }
    /// `complex(re, im)`.
    pub fn make_complex(re: &Constant, im: &Constant) -> Constant {
        Constant::complex(re.to_real(), im.to_real())
    }
    /// Number of bits of an integer's magnitude.
    pub fn bit_len(&self) -> usize {
        match self {
            Constant::Int(i) => i.unsigned_abs().bit_len(),
            _ => 0,
        }
    }
    /// An integer code point as a string, U+FFFD if it is none.
    pub fn rune_to_string(&self) -> Constant {
        let c = self.as_i64().and_then(|i| u32::try_from(i).ok()).and_then(char::from_u32);
        Constant::str(c.unwrap_or('\u{FFFD}').encode_utf8(&mut [0; 4]))
    }

    /// The value as messages show it: long strings are cut.
    pub fn text(&self) -> String {
        match self {
            Constant::Unknown => "unknown".into(),
            Constant::Bool(b) => b.to_string(),
            Constant::Str(s) => {
                const MAX: usize = 72;
                let q = quote(&s.start(MAX));
                if q.chars().count() <= MAX {
                    return q;
                }
                let cut: String = q.chars().take(MAX - 3).collect();
                format!("{cut}...")
            }
            Constant::Int(i) => i.to_string(),
            Constant::Float(r) => r.text(),
            Constant::Complex(a, b) => format!("({} + {}i)", a.text(), b.text()),
        }
    }
    /// A text that is equal for equal values of the same kind, for finding duplicates.
    pub fn key(&self) -> Vec<u8> {
        if let Some(i) = self.to_int() {
            return i.to_string().into_bytes();
        }
        match self {
            Constant::Str(s) => s.to_vec(),
            Constant::Float(Real::Rat(r)) => r.to_string().into_bytes(),
            Constant::Complex(Real::Rat(a), Real::Rat(b)) => format!("{a} {b}").into_bytes(),
            _ => self.text().into_bytes(),
        }
    }
}

fn complex_op(op: BinaryOp, a: &Real, b: &Real, c: &Real, d: &Real) -> Option<Constant> {
    let (re, im) = match op {
        BinaryOp::Add => (a.add(c)?, b.add(d)?),
        BinaryOp::Sub => (a.sub(c)?, b.sub(d)?),
        BinaryOp::Mul => (a.mul(c)?.sub(&b.mul(d)?)?, b.mul(c)?.add(&a.mul(d)?)?),
        BinaryOp::Div => {
            let s = c.mul(c)?.add(&d.mul(d)?)?;
            let re = a.mul(c)?.add(&b.mul(d)?)?.div(&s)?;
            let im = b.mul(c)?.sub(&a.mul(d)?)?.div(&s)?;
            (re, im)
        }
        _ => return None,
    };
    Some(Constant::Complex(re, im))
}

fn int_literal(text: &str) -> Option<IBig> {
    let t = text.replace('_', "");
    let lower = t.to_ascii_lowercase();
    let (digits, radix) = if let Some(r) = lower.strip_prefix("0x") {
        (r, 16)
    } else if let Some(r) = lower.strip_prefix("0b") {
        (r, 2)
    } else if let Some(r) = lower.strip_prefix("0o") {
        (r, 8)
    } else if lower.len() > 1 && lower.starts_with('0') {
        (&lower[1..], 8)
    } else {
        (&lower[..], 10)
    };
    if !digits.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    IBig::from_str_radix(digits, radix).ok()
}

fn float_literal(text: &str) -> Option<Real> {
    let t = text.replace('_', "").to_ascii_lowercase();
    let hex = t.strip_prefix("0x");
    let (radix, mark, body) = match hex {
        Some(h) => (16, 'p', h),
        None => (10, 'e', &t[..]),
    };
    let (mant, exp) = body.split_once(mark).unwrap_or((body, "0"));
    let exp: i64 = match exp.parse() {
        Ok(e) => e,
        Err(_) if exp.trim_start_matches(['+', '-']).bytes().all(|b| b.is_ascii_digit()) && exp.len() > 1 => {
            if exp.starts_with('-') {
                -(1 << 40)
            } else {
                1 << 40
            }
        }
        Err(_) => return None,
    };
    let (int, frac) = mant.split_once('.').unwrap_or((mant, ""));
    let all = format!("{int}{frac}");
    if all.is_empty() || !all.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let digits = IBig::from_str_radix(&all, radix).ok()?;
    if digits.is_zero() {
        return Some(Real::zero());
    }
    // Beyond this gc gives up, however small the number.
    i32::try_from(exp.saturating_sub(frac.len() as i64)).ok()?;
    if radix == 16 {
        let exp = exp.saturating_sub(4 * frac.len() as i64);
        let b = BigFloat::from_binary(digits, exp)?;
        return Some(b.to_rat(MAX_RAT_BITS).map_or(Real::Big(b), Real::Rat));
    }
    let exp = exp.saturating_sub(frac.len() as i64);
    if exp.abs() < 1_100 && all.len() < 1_100 {
        let pow = UBig::from(10u32).pow(exp.unsigned_abs() as usize);
        return Real::rat(if exp >= 0 {
            RBig::from(digits * IBig::from(pow))
        } else {
            RBig::from_parts(digits, pow)
        });
    }
    BigFloat::from_decimal(&digits, exp).map(Real::Big)
}

/// The bytes of a quoted literal, and for a character literal its code point.
pub fn unquote(text: &str) -> Option<(Vec<u8>, Option<u32>)> {
    let b = text.as_bytes();
    let quote = *b.first()?;
    if b.len() < 2 || b[b.len() - 1] != quote {
        return None;
    }
    let inner = &text[1..text.len() - 1];
    if quote == b'`' {
        return Some((inner.bytes().filter(|&c| c != b'\r').collect(), None));
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut point = None;
    let mut chars = inner.char_indices();
    while let Some((i, c)) = chars.next() {
        let mut push_char = |out: &mut Vec<u8>, c: char| {
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            point = Some(c as u32);
        };
        if c != '\\' {
            push_char(&mut out, c);
            continue;
        }
        let (_, e) = chars.next()?;
        let simple = match e {
            'a' => Some('\x07'),
            'b' => Some('\x08'),
            'f' => Some('\x0c'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'v' => Some('\x0b'),
            '\\' => Some('\\'),
            '\'' if quote == b'\'' => Some('\''),
            '"' if quote == b'"' => Some('"'),
            _ => None,
        };
        if let Some(c) = simple {
            push_char(&mut out, c);
            continue;
        }
        let (start, n, radix) = match e {
            'x' => (i + 2, 2, 16),
            'u' => (i + 2, 4, 16),
            'U' => (i + 2, 8, 16),
            '0'..='7' => (i + 1, 3, 8),
            _ => return None,
        };
        let v = u32::from_str_radix(inner.get(start..start + n)?, radix).ok()?;
        for _ in 0..start + n - i - 2 {
            chars.next();
        }
        match e {
            'u' | 'U' => push_char(&mut out, char::from_u32(v)?),
            _ => {
                out.push(u8::try_from(v).ok()?);
                point = Some(v);
            }
        }
    }
    Some((out, point))
}

/// `s` in double quotes with Go's escapes.
pub fn quote(s: &[u8]) -> String {
    let mut out = String::from("\"");
    for chunk in s.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\x0b' => out.push_str("\\v"),
                c if (c as u32) < 0x20 || c as u32 == 0x7f => out.push_str(&format!("\\x{:02x}", c as u32)),
                c if c.is_control() || c == '\u{feff}' => out.push_str(&format!("\\u{:04x}", c as u32)),
                c => out.push(c),
            }
        }
        for b in chunk.invalid() {
            out.push_str(&format!("\\x{b:02x}"));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lit(kind: LitKind, s: &str) -> Constant {
        Constant::from_literal(kind, s)
    }

    #[test]
    fn literals() {
        assert_eq!(lit(LitKind::Int, "0x_ff").as_i64(), Some(255));
        assert_eq!(lit(LitKind::Int, "0b101").as_i64(), Some(5));
        assert_eq!(lit(LitKind::Int, "0o17").as_i64(), Some(15));
        assert_eq!(lit(LitKind::Int, "017").as_i64(), Some(15));
        assert_eq!(lit(LitKind::Int, "1_000").as_i64(), Some(1000));
        assert_eq!(lit(LitKind::Float, "0x1p-2").as_f64(), Some(0.25));
        assert_eq!(lit(LitKind::Float, "1e3").as_i64(), Some(1000));
        assert_eq!(lit(LitKind::Float, ".5").as_f64(), Some(0.5));
        assert_eq!(lit(LitKind::Float, "1e400").text(), "1e+400");
        assert_eq!(lit(LitKind::Imag, "010i").as_complex128(), Some((0.0, 10.0)));
        assert_eq!(lit(LitKind::Char, "'\\''").as_i64(), Some(39));
        assert_eq!(lit(LitKind::Char, "'世'").as_i64(), Some(0x4e16));
        assert_eq!(
            lit(LitKind::String, "\"a\\xff\\u4e16\\101\"").as_bytes(),
            Some(&b"a\xff\xe4\xb8\x96A"[..])
        );
        assert_eq!(lit(LitKind::String, "`a\r\n\\n`").as_bytes(), Some(&b"a\n\\n"[..]));
    }

    #[test]
    fn arithmetic() {
        let i = Constant::int;
        let third = i(1).binary(BinaryOp::Div, &i(3), false);
        assert_eq!(third.binary(BinaryOp::Mul, &i(3), false).as_i64(), Some(1));
        assert_eq!(i(-7).binary(BinaryOp::Div, &i(2), true).as_i64(), Some(-3));
        assert_eq!(i(-7).binary(BinaryOp::Rem, &i(2), true).as_i64(), Some(-1));
        assert_eq!(i(-8).shift(false, 1).as_i64(), Some(-4));
        assert_eq!(i(-7).shift(false, 1).as_i64(), Some(-4));
        assert_eq!(i(6).binary(BinaryOp::AndNot, &i(3), true).as_i64(), Some(4));
        assert_eq!(i(5).unary(UnaryOp::Xor, BasicKind::Uint8).as_i64(), Some(250));
        assert_eq!(i(5).unary(UnaryOp::Xor, BasicKind::Int).as_i64(), Some(-6));
        assert!(i(300).represent(BasicKind::Uint8).is_none());
        assert!(lit(LitKind::Float, "1e40").represent(BasicKind::Float32).is_none());
        assert_eq!(
            lit(LitKind::Float, "0.1").represent(BasicKind::Float32).unwrap().as_f64(),
            Some(0.1f32 as f64)
        );
        let im = lit(LitKind::Imag, "1i");
        assert_eq!(im.binary(BinaryOp::Mul, &im, false).as_i64(), Some(-1));
        assert_eq!(third.compare(BinaryOp::Lt, &i(1)), Some(true));
    }

    #[test]
    fn texts() {
        assert_eq!(format_g(1.5, 6), "1.5");
        assert_eq!(format_g(1e100, 6), "1e+100");
        assert_eq!(format_g(123456789.0, 6), "1.23457e+08");
        assert_eq!(format_g(0.0001, 6), "0.0001");
        assert_eq!(format_g(0.00001, 6), "1e-05");
        assert_eq!(quote(b"a\n\"\xff"), "\"a\\n\\\"\\xff\"");
    }
}

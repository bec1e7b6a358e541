//! Elliptic curves: sums and multiples of points, whose coordinates come and go as
//! big-endian bytes, x and y in a row; no bytes for the point at infinity. Not in
//! constant time.

use dashu_int::UBig;
use dashu_int::monty::{Montgomery, MontgomeryRepr};
use gopark_vm::native::NativeCx;
use gopark_vm::natives;
use gopark_vm::types::GoSlice;

type Num<'a> = Montgomery<'a>;

/// A point in Jacobian coordinates: (x/z², y/z³); infinity if z is 0.
#[derive(Clone)]
struct Point<'a> {
    x: Num<'a>,
    y: Num<'a>,
    z: Num<'a>,
}

fn number(b: &[u8]) -> UBig {
    UBig::from_be_bytes(b)
}

fn zero(n: &Num) -> bool {
    n.residue().is_zero()
}

fn double<'a>(p: &Point<'a>) -> Point<'a> {
    // For a = -3.
    let delta = p.z.sqr();
    let gamma = p.y.sqr();
    let beta = &p.x * &gamma;
    let t = (&p.x - &delta) * (&p.x + &delta);
    let alpha = &t + &t + &t;
    let beta4 = beta.dbl().dbl();
    let x = alpha.sqr() - beta4.clone().dbl();
    let z = (&p.y + &p.z).sqr() - &gamma - &delta;
    let y = alpha * (beta4 - &x) - gamma.sqr().dbl().dbl().dbl();
    Point { x, y, z }
}

fn add<'a>(p: &Point<'a>, q: &Point<'a>) -> Point<'a> {
    if zero(&p.z) {
        return q.clone();
    }
    if zero(&q.z) {
        return p.clone();
    }
    let (z1, z2) = (p.z.sqr(), q.z.sqr());
    let (u1, u2) = (&p.x * &z2, &q.x * &z1);
    let (s1, s2) = (&p.y * &q.z * &z2, &q.y * &p.z * &z1);
    let (h, r) = (&u2 - &u1, (&s2 - &s1).dbl());
    if zero(&h) && zero(&r) {
        return double(p);
    }
    let i = h.clone().dbl().sqr();
    let j = &h * &i;
    let v = &u1 * &i;
    let x = r.sqr() - &j - v.clone().dbl();
    let y = &r * (v - &x) - (&s1 * &j).dbl();
    let z = ((&p.z + &q.z).sqr() - z1 - z2) * &h;
    Point { x, y, z }
}

fn point<'a>(field: &'a MontgomeryRepr, xy: &[u8]) -> Point<'a> {
    let (x, y) = xy.split_at(xy.len() / 2);
    let z = UBig::from(!xy.is_empty() as u8);
    Point { x: field.reduce(number(x)), y: field.reduce(number(y)), z: field.reduce(z) }
}

/// As bytes of this size each.
fn pair(cx: &NativeCx, size: usize, x: &Num, y: &Num) -> GoSlice<u8> {
    let mut out = vec![0; 2 * size];
    for (n, to) in [x, y].into_iter().zip(out.chunks_exact_mut(size)) {
        let b = n.residue().to_be_bytes();
        to[size - b.len()..].copy_from_slice(&b);
    }
    cx.slice(&out)
}

fn affine(cx: &NativeCx, size: usize, p: &Point) -> GoSlice<u8> {
    let Some(inv) = (!zero(&p.z)).then(|| p.z.inv()).flatten() else { return GoSlice::NIL };
    let square = inv.sqr();
    pair(cx, size, &(&p.x * &square), &(&p.y * &square * inv))
}

/// Calls f for each bit of a big-endian number, the highest first.
fn bits(k: &[u8], mut f: impl FnMut(bool)) {
    k.iter().for_each(|b| (0..8).rev().for_each(|i| f(b >> i & 1 == 1)));
}

fn multiple<'a>(field: &'a MontgomeryRepr, p: &Point<'a>, k: &[u8]) -> Point<'a> {
    let mut sum = point(field, &[]);
    bits(k, |bit| {
        sum = double(&sum);
        if bit {
            sum = add(&sum, p);
        }
    });
    sum
}

/// A point of Edwards25519 in extended coordinates.
#[derive(Clone)]
struct Edwards<'a> {
    x: Num<'a>,
    y: Num<'a>,
    z: Num<'a>,
    t: Num<'a>,
}

fn edwards_point<'a>(field: &'a MontgomeryRepr, xy: &[u8]) -> Edwards<'a> {
    let (x, y) = xy.split_at(xy.len() / 2);
    let (x, y) = (field.reduce(number(x)), field.reduce(number(y)));
    let t = &x * &y;
    Edwards { x, y, z: field.reduce(UBig::ONE), t }
}

fn edwards_add<'a>(p: &Edwards<'a>, q: &Edwards<'a>, d2: &Num<'a>) -> Edwards<'a> {
    let a = (&p.y - &p.x) * (&q.y - &q.x);
    let b = (&p.y + &p.x) * (&q.y + &q.x);
    let c = &p.t * &q.t * d2;
    let d = (&p.z * &q.z).dbl();
    let (e, f, g, h) = (&b - &a, &d - &c, d + c, b + a);
    Edwards { x: &e * &f, y: &g * &h, z: f * g, t: e * h }
}

/// X25519 of RFC 7748; both numbers are little-endian.
fn x25519(field: &MontgomeryRepr, k: &[u8], u: &[u8]) -> UBig {
    let mut k: Vec<u8> = k.iter().rev().copied().collect();
    k[31] &= 248;
    k[0] = k[0] & 127 | 64;
    let mut u: Vec<u8> = u.to_vec();
    u[31] &= 127;
    let x1 = field.reduce(UBig::from_le_bytes(&u));
    let a24 = field.reduce(UBig::from(121665u32));
    let (mut x2, mut z2) = (field.reduce(UBig::ONE), field.reduce(UBig::ZERO));
    let (mut x3, mut z3) = (x1.clone(), field.reduce(UBig::ONE));
    bits(&k, |bit| {
        if bit {
            std::mem::swap(&mut x2, &mut x3);
            std::mem::swap(&mut z2, &mut z3);
        }
        let (a, b) = (&x2 + &z2, &x2 - &z2);
        let (aa, bb) = (a.sqr(), b.sqr());
        let e = &aa - &bb;
        let (da, cb) = ((&x3 - &z3) * &a, (&x3 + &z3) * &b);
        x3 = (&da + &cb).sqr();
        z3 = &x1 * (da - cb).sqr();
        z2 = &e * (&aa + &a24 * &e);
        x2 = aa * bb;
        if bit {
            std::mem::swap(&mut x2, &mut x3);
            std::mem::swap(&mut z2, &mut z3);
        }
    });
    match z2.inv() {
        Some(inv) => (x2 * inv).residue(),
        None => UBig::ZERO,
    }
}

natives! {
    pure "crypto/internal/curve.Add" cx (p: GoSlice<u8>, a: GoSlice<u8>, b: GoSlice<u8>) -> GoSlice<u8> {
        let field = MontgomeryRepr::new(number(p.as_slice()));
        affine(cx, p.len, &add(&point(&field, a.as_slice()), &point(&field, b.as_slice())))
    }
    pure "crypto/internal/curve.Multiple" cx (p: GoSlice<u8>, a: GoSlice<u8>, k: GoSlice<u8>) -> GoSlice<u8> {
        let field = MontgomeryRepr::new(number(p.as_slice()));
        affine(cx, p.len, &multiple(&field, &point(&field, a.as_slice()), k.as_slice()))
    }
    pure "crypto/internal/curve.Edwards" cx (p: GoSlice<u8>, d2: GoSlice<u8>, a: GoSlice<u8>, k: GoSlice<u8>, b: GoSlice<u8>) -> GoSlice<u8> {
        let field = MontgomeryRepr::new(number(p.as_slice()));
        let d2 = field.reduce(number(d2.as_slice()));
        let one = [vec![0; 32], vec![0; 31], vec![1]].concat();
        let mut sum = edwards_point(&field, &one);
        let a = edwards_point(&field, a.as_slice());
        bits(k.as_slice(), |bit| {
            sum = edwards_add(&sum, &sum, &d2);
            if bit {
                sum = edwards_add(&sum, &a, &d2);
            }
        });
        if b.len > 0 {
            sum = edwards_add(&sum, &edwards_point(&field, b.as_slice()), &d2);
        }
        match sum.z.inv() {
            Some(inv) => pair(cx, 32, &(&sum.x * &inv), &(&sum.y * &inv)),
            None => GoSlice::NIL,
        }
    }
    pure "crypto/internal/curve.x25519" cx (p: GoSlice<u8>, k: GoSlice<u8>, u: GoSlice<u8>) -> GoSlice<u8> {
        let field = MontgomeryRepr::new(number(p.as_slice()));
        let mut out = x25519(&field, k.as_slice(), u.as_slice()).to_le_bytes().to_vec();
        out.resize(32, 0);
        cx.slice(&out)
    }
}

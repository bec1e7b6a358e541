//! The logarithm of the gamma function: FDLIBM's algorithm.

use std::f64::consts::PI;

use super::explog::log;
use super::trig::{cos, sin};

const TWO_52: f64 = (1u64 << 52) as f64;
const TWO_58: f64 = (1u64 << 58) as f64;
const TINY: f64 = 1.0 / (1u64 << 60) as f64 / 1024.0;
/// Where gamma has its minimum, in two parts, and its logarithm there.
const Y_MIN: f64 = 1.461632144968362245;
const TC: f64 = 1.46163214496836224576e+00;
const TF: f64 = -1.21486290535849611461e-01;
const TT: f64 = -3.63867699703950536541e-18;

fn poly(c: &[f64], x: f64) -> f64 {
    c.iter().rev().copied().reduce(|sum, c| c + x * sum).unwrap_or(0.0)
}

/// -sin(πx) for x > 0.
fn minus_sin_pi(x: f64) -> f64 {
    if x < 0.25 {
        return -sin(PI * x);
    }
    let (x, n) = if x.floor() != x {
        let x = x % 2.0;
        (x, (x * 4.0) as i64)
    } else {
        let odd = x < 2.0 * TWO_52 && x % 2.0 != 0.0;
        (odd as i64 as f64, (odd as i64) << 2)
    };
    -match n {
        0 => sin(PI * x),
        1 | 2 => cos(PI * (0.5 - x)),
        3 | 4 => sin(PI * (1.0 - x)),
        5 | 6 => -cos(PI * (x - 1.5)),
        _ => sin(PI * (x - 2.0)),
    }
}

/// (log |Γ(x)|, sign of Γ(x)).
pub fn lgamma(x: f64) -> (f64, i64) {
    if x.is_nan() {
        return (x, 1);
    }
    if x.is_infinite() {
        return (x, 1);
    }
    if x == 0.0 {
        return (f64::INFINITY, 1);
    }
    let negative = x < 0.0;
    let x = x.abs();
    if x < TINY {
        return (-log(x), if negative { -1 } else { 1 });
    }
    let (mut adjust, mut sign) = (0.0, 1);
    if negative {
        if x >= TWO_52 {
            return (f64::INFINITY, 1);
        }
        let t = minus_sin_pi(x);
        if t == 0.0 {
            return (f64::INFINITY, 1);
        }
        adjust = log(PI / (t * x).abs());
        if t < 0.0 {
            sign = -1;
        }
    }
    let y = positive(x);
    (if negative { adjust - y } else { y }, sign)
}

fn positive(x: f64) -> f64 {
    if x == 1.0 || x == 2.0 {
        0.0
    } else if x < 2.0 {
        below_two(x)
    } else if x < 8.0 {
        let i = x as i64;
        let y = x - i as f64;
        let p = y * poly(&S, y);
        let q = poly(&R, y);
        let mut sum = 0.5 * y + p / q;
        let mut z = 1.0;
        for k in (3..=i).rev() {
            z *= y + (k - 1) as f64;
        }
        if i >= 3 {
            sum += log(z);
        }
        sum
    } else if x < TWO_58 {
        let t = log(x);
        let z = 1.0 / x;
        let w = W0 + z * poly(&W, z * z);
        (x - 0.5) * (t - 1.0) + w
    } else {
        x * (log(x) - 1.0)
    }
}

fn below_two(x: f64) -> f64 {
    let (sum, y, part) = if x <= 0.9 {
        let sum = -log(x);
        if x >= Y_MIN - 1.0 + 0.27 {
            (sum, 1.0 - x, 0)
        } else if x >= Y_MIN - 1.0 - 0.27 {
            (sum, x - (TC - 1.0), 1)
        } else {
            (sum, x, 2)
        }
    } else if x >= Y_MIN + 0.27 {
        (0.0, 2.0 - x, 0)
    } else if x >= Y_MIN - 0.27 {
        (0.0, x - TC, 1)
    } else {
        (0.0, x - 1.0, 2)
    };
    match part {
        0 => {
            let z = y * y;
            let p1 = poly(&A_EVEN, z);
            let p2 = z * poly(&A_ODD, z);
            sum + ((y * p1 + p2) - 0.5 * y)
        }
        1 => {
            let z = y * y;
            let w = z * y;
            let p = z * poly(&T0, w) - (TT - w * (poly(&T1, w) + y * poly(&T2, w)));
            sum + (TF + p)
        }
        _ => sum + (-0.5 * y + y * poly(&U, y) / poly(&V, y)),
    }
}

const A_EVEN: [f64; 6] = [
    7.72156649015328655494e-02,
    6.73523010531292681824e-02,
    7.38555086081402883957e-03,
    1.19270763183362067845e-03,
    2.20862790713908385557e-04,
    2.52144565451257326939e-05,
];
const A_ODD: [f64; 6] = [
    3.22467033424113591611e-01,
    2.05808084325167332806e-02,
    2.89051383673415629091e-03,
    5.10069792153511336608e-04,
    1.08011567247583939954e-04,
    4.48640949618915160150e-05,
];
const T0: [f64; 5] = [
    4.83836122723810047042e-01,
    -3.27885410759859649565e-02,
    6.10053870246291332635e-03,
    -1.40346469989232843813e-03,
    3.15632070903625950361e-04,
];
const T1: [f64; 5] = [
    -1.47587722994593911752e-01,
    1.79706750811820387126e-02,
    -3.68452016781138256760e-03,
    8.81081882437654011382e-04,
    -3.12754168375120860518e-04,
];
const T2: [f64; 5] = [
    6.46249402391333854778e-02,
    -1.03142241298341437450e-02,
    2.25964780900612472250e-03,
    -5.38595305356740546715e-04,
    3.35529192635519073543e-04,
];
const U: [f64; 6] = [
    -7.72156649015328655494e-02,
    6.32827064025093366517e-01,
    1.45492250137234768737e+00,
    9.77717527963372745603e-01,
    2.28963728064692451092e-01,
    1.33810918536787660377e-02,
];
const V: [f64; 6] = [
    1.0,
    2.45597793713041134822e+00,
    2.12848976379893395361e+00,
    7.69285150456672783825e-01,
    1.04222645593369134254e-01,
    3.21709242282423911810e-03,
];
const S: [f64; 7] = [
    -7.72156649015328655494e-02,
    2.14982415960608852501e-01,
    3.25778796408930981787e-01,
    1.46350472652464452805e-01,
    2.66422703033638609560e-02,
    1.84028451407337715652e-03,
    3.19475326584100867617e-05,
];
const R: [f64; 7] = [
    1.0,
    1.39200533467621045958e+00,
    7.21935547567138069525e-01,
    1.71933865632803078993e-01,
    1.86459191715652901344e-02,
    7.77942496381893596434e-04,
    7.32668430744625636189e-06,
];
const W0: f64 = 4.18938533204672725052e-01;
const W: [f64; 6] = [
    8.33333333333329678849e-02,
    -2.77777777728775536470e-03,
    7.93650558643019558500e-04,
    -5.95187557450339963135e-04,
    8.36339918996282139126e-04,
    -1.63092934096575273989e-03,
];

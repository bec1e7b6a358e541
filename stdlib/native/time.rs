//! Package time: zones and durations. Clocks and timers are the vm's.

use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

use crate::zone;

/// Duration.String: the text in a buffer of 32 bytes, from the end.
fn duration(d: i64) -> ([u8; 32], usize) {
    let mut buf = [0; 32];
    let mut at = 32;
    let mut u = d.unsigned_abs();
    let mut put = |at: &mut usize, c: u8| {
        *at -= 1;
        buf[*at] = c;
    };
    // A fraction of `places` digits without trailing zeros, then the rest.
    fn fraction(put: &mut impl FnMut(&mut usize, u8), at: &mut usize, mut v: u64, places: u32) -> u64 {
        let mut shown = false;
        for _ in 0..places {
            let digit = (v % 10) as u8;
            shown |= digit != 0;
            if shown {
                put(at, b'0' + digit);
            }
            v /= 10;
        }
        if shown {
            put(at, b'.');
        }
        v
    }
    fn int(put: &mut impl FnMut(&mut usize, u8), at: &mut usize, v: u64) {
        for c in crate::itoa::format_uint(v, 10, false).bytes().iter().rev() {
            put(at, *c);
        }
    }
    put(&mut at, b's');
    if u < 1_000_000_000 {
        let places = match u {
            0 => {
                put(&mut at, b'0');
                return (buf, at);
            }
            1..1_000 => {
                put(&mut at, b'n');
                0
            }
            1_000..1_000_000 => {
                // µ in UTF-8.
                put(&mut at, 0xb5);
                put(&mut at, 0xc2);
                3
            }
            _ => {
                put(&mut at, b'm');
                6
            }
        };
        u = fraction(&mut put, &mut at, u, places);
        int(&mut put, &mut at, u);
    } else {
        u = fraction(&mut put, &mut at, u, 9);
        int(&mut put, &mut at, u % 60);
        u /= 60;
        if u > 0 {
            put(&mut at, b'm');
            int(&mut put, &mut at, u % 60);
            u /= 60;
            if u > 0 {
                put(&mut at, b'h');
                int(&mut put, &mut at, u);
            }
        }
    }
    if d < 0 {
        put(&mut at, b'-');
    }
    (buf, at)
}

natives! {
    pure "time.durationString" cx (d: i64) -> GoStr {
        let (buf, at) = duration(d);
        cx.string(&buf[at..])
    }
    blocking "time.loadZone" (name: GoStr) -> i64 { zone::load(&name.lossy()) }
    pure "time.loadZoneData" (name: GoStr, data: GoSlice<u8>) -> i64 {
        zone::Zone::parse(data.as_slice()).map_or(0, |z| zone::add(&format!("\0{}", name.lossy()), z))
    }
    pure "time.zoneAt" cx (id: i64, unix: i64) -> (GoStr, i64, i64, i64, bool) {
        match zone::get(id) {
            Some(z) => {
                let f = z.lookup(unix);
                (cx.string(f.name.as_bytes()), f.offset, f.start, f.end, f.dst)
            }
            None => (GoStr::from_static("UTC"), 0, i64::MIN, i64::MAX, false),
        }
    }
    pure "time.zoneNamed" (id: i64, name: GoStr, unix: i64) -> (i64, bool) {
        match zone::get(id).and_then(|z| z.named(&name.lossy(), unix)) {
            Some(offset) => (offset, true),
            None => (0, false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        for (d, want) in [
            (0, "0s"),
            (1, "1ns"),
            (1100, "1.1µs"),
            (2_200_000, "2.2ms"),
            (3_300_000_000, "3.3s"),
            (245_000_000_000, "4m5s"),
            (245_001_000_000, "4m5.001s"),
            (5 * 3_600_000_000_000 + 367_001_000_000, "5h6m7.001s"),
            (-60_000_000_000, "-1m0s"),
            (i64::MIN, "-2562047h47m16.854775808s"),
            (i64::MAX, "2562047h47m16.854775807s"),
        ] {
            let (buf, at) = duration(d);
            assert_eq!(std::str::from_utf8(&buf[at..]).unwrap(), want);
        }
    }
}

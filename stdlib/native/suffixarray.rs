//! Package index/suffixarray: sorting suffixes.

use gopark_vm::natives;
use gopark_vm::types::GoSlice;

/// Where the suffixes begin, the suffixes sorted: by prefixes of 8 bytes first,
/// then of twice as many again and again, with the ranks that the last round
/// gave; so each round is a sort of numbers, and there are few.
fn suffixes(data: &[u8]) -> Vec<i64> {
    let n = data.len();
    let mut order: Vec<u32> = (0..n as u32).collect();
    // The shorter of two is less: what is missing counts as less than a zero.
    let prefix = |i: u32| {
        let part = &data[i as usize..n.min(i as usize + 8)];
        let mut b = [0u8; 8];
        b[..part.len()].copy_from_slice(part);
        (u64::from_be_bytes(b), part.len())
    };
    order.sort_unstable_by_key(|&i| prefix(i));
    let mut rank = vec![0u32; n];
    let mut ranks = assign(&order, &mut rank, |a, b| prefix(a) == prefix(b));
    let mut len = 8;
    while ranks < n {
        let key = |i: u32| {
            let next = rank.get(i as usize + len).map_or(0, |&r| r + 1);
            u64::from(rank[i as usize]) << 32 | u64::from(next)
        };
        let mut keyed: Vec<(u64, u32)> = order.iter().map(|&i| (key(i), i)).collect();
        keyed.sort_unstable();
        let keys: Vec<u64> = keyed.iter().map(|k| k.0).collect();
        order.clear();
        order.extend(keyed.iter().map(|k| k.1));
        let mut next = 0;
        for (at, &i) in order.iter().enumerate() {
            if at > 0 && keys[at] != keys[at - 1] {
                next += 1;
            }
            rank[i as usize] = next;
        }
        ranks = next as usize + 1;
        len *= 2;
    }
    order.into_iter().map(i64::from).collect()
}

/// Gives equal neighbours the same rank; how many ranks there are.
fn assign(order: &[u32], rank: &mut [u32], same: impl Fn(u32, u32) -> bool) -> usize {
    let mut next = 0;
    for (at, &i) in order.iter().enumerate() {
        if at > 0 && !same(order[at - 1], i) {
            next += 1;
        }
        rank[i as usize] = next;
    }
    if order.is_empty() { 0 } else { next as usize + 1 }
}

natives! {
    pure "index/suffixarray.sorted" cx (data: GoSlice<u8>) -> GoSlice<i64> {
        cx.slice(&suffixes(data.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::suffixes;

    #[test]
    fn sorts_as_comparing_does() {
        let mut x = 7u32;
        for n in 0..200 {
            let data: Vec<u8> = (0..n)
                .map(|_| {
                    x = x.wrapping_mul(1664525).wrapping_add(1013904223);
                    (x >> 30) as u8 % (1 + n as u8 % 4)
                })
                .collect();
            let mut want: Vec<i64> = (0..n as i64).collect();
            want.sort_by_key(|&i| &data[i as usize..]);
            assert_eq!(suffixes(&data), want);
        }
    }
}

//! Prefix codes: best lengths for frequencies, and the codes of lengths.

use super::MAX_BITS;

/// A code to write by: each symbol's bits, the first lowest, and their number.
pub struct Code {
    pub bits: Vec<u16>,
    pub lengths: Vec<u8>,
}

impl Code {
    /// The canonical code of these lengths.
    pub fn new(lengths: &[u8]) -> Code {
        let mut count = [0u16; MAX_BITS + 2];
        for &n in lengths {
            count[n as usize + 1] += 1;
        }
        count[1] = 0;
        let mut next = [0u16; MAX_BITS + 2];
        for n in 1..=MAX_BITS {
            next[n] = (next[n - 1] + count[n]) << 1;
        }
        let bits = lengths.iter().map(|&n| match n {
            0 => 0,
            n => {
                let code = next[n as usize];
                next[n as usize] += 1;
                code.reverse_bits() >> (16 - n)
            }
        });
        let bits = bits.collect();
        Code { bits, lengths: lengths.to_vec() }
    }

    /// How many bits a text with these frequencies takes.
    pub fn cost(&self, freq: &[u32]) -> usize {
        freq.iter().zip(&self.lengths).map(|(&f, &n)| f as usize * n as usize).sum()
    }
}

/// The lengths of the best code for these frequencies of at most `limit` bits, by
/// the package-merge algorithm: of a chain of lists, each merged of symbols and of
/// pairs of the list before, the first 2n-2 entries of the last say how often each
/// symbol counts.
pub fn lengths(freq: &[u32], limit: usize) -> Vec<u8> {
    let mut out = vec![0; freq.len()];
    let mut symbols: Vec<usize> = (0..freq.len()).filter(|&s| freq[s] > 0).collect();
    symbols.sort_by_key(|&s| (freq[s], s));
    let n = symbols.len();
    if n <= 2 {
        for s in symbols {
            out[s] = 1;
        }
        return out;
    }
    // Entries of a list: a symbol's weight, or that of a pair.
    #[derive(Clone, Copy)]
    struct Entry {
        weight: u64,
        leaf: bool,
    }
    let leaves: Vec<Entry> = symbols.iter().map(|&s| Entry { weight: freq[s] as u64, leaf: true }).collect();
    let mut lists = vec![leaves.clone()];
    for _ in 1..limit {
        let last = &lists[lists.len() - 1];
        let pairs = last.chunks_exact(2).map(|p| Entry { weight: p[0].weight + p[1].weight, leaf: false });
        let mut merged = Vec::with_capacity(2 * n);
        let mut leaves = leaves.iter().copied().peekable();
        for pair in pairs {
            while let Some(leaf) = leaves.next_if(|l| l.weight <= pair.weight) {
                merged.push(leaf);
            }
            merged.push(pair);
        }
        merged.extend(leaves);
        lists.push(merged);
    }
    // From the last list back: of so many entries, pairs ask for two of the list before.
    let mut want = 2 * n - 2;
    for list in lists.iter().rev() {
        let taken = &list[..want.min(list.len())];
        let leaves = taken.iter().filter(|e| e.leaf).count();
        for &s in &symbols[..leaves] {
            out[s] += 1;
        }
        want = 2 * (taken.len() - leaves);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_complete_and_limited() {
        let freq: Vec<u32> = (0..30).map(|i| 1 << i).collect();
        for limit in [5, 7, 15] {
            let n = lengths(&freq, limit);
            assert!(n.iter().all(|&n| n > 0 && n as usize <= limit));
            assert_eq!(n.iter().map(|&n| 1u64 << (limit - n as usize)).sum::<u64>(), 1 << limit);
        }
        assert_eq!(lengths(&[0, 5, 0, 0], 15), [0, 1, 0, 0]);
        assert_eq!(lengths(&[1, 1, 2], 15), [2, 2, 1]);
    }
}

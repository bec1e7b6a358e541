//! Size classes.
//!
//! The sizes are Go's, for two reasons: `append` lets programs see them (a
//! slice's capacity grows to the class), and `runtime.MemStats.BySize` lists
//! them. How many pages a span of a class takes is our own choice.

/// Class sizes in bytes; index 0 is unused, so that 0 can mean "none".
pub(super) const SIZES: [u32; 68] = [
    0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384,
    416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072,
    3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568,
    14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
];

/// How many classes there are, class 0 included.
pub(super) const COUNT: usize = SIZES.len();

/// Objects up to this size have a pointer mask in their shape; 64 words.
pub(super) const MAX_SHAPED: usize = 512;

/// Objects up to this size share spans; larger ones have their own.
pub(super) const MAX_SMALL: usize = 32768;

/// Spans of objects over [`MAX_SHAPED`] hold at most so many, because the side
/// table of their types has so many places.
pub(super) const MAX_TYPED: usize = 16;

/// Size of a page, the heap's unit of address space, as in Go.
pub(super) const PAGE: usize = 8192;

const fn class_table<const N: usize>(step: usize, from: usize) -> [u8; N] {
    let mut table = [0u8; N];
    let mut i = 0;
    let mut class = 1;
    while i < N {
        while (SIZES[class] as usize) < from + i * step {
            class += 1;
        }
        table[i] = class as u8;
        i += 1;
    }
    table
}

/// By size in steps of 8 up to 1024, and in steps of 128 from there.
static FINE: [u8; 129] = class_table(8, 0);
static COARSE: [u8; 249] = class_table(128, 1024);

/// The smallest class that holds `size` bytes, which is at most [`MAX_SMALL`].
#[inline]
pub(super) fn class_of(size: usize) -> usize {
    debug_assert!(size <= MAX_SMALL);
    if size <= 1024 { FINE[size.div_ceil(8)] as usize } else { COARSE[(size - 1024).div_ceil(128)] as usize }
}

/// Size of the objects of a class.
#[inline]
pub(super) fn class_size(class: usize) -> usize {
    SIZES[class] as usize
}

/// Pages of a span: the fewest that waste at most an eighth of it and hold
/// enough objects to be worth fetching from the central list.
pub(super) const fn span_pages(class: usize) -> usize {
    let size = SIZES[class] as usize;
    let at_least = if size <= 8192 { 4 } else { 2 };
    let mut pages = 1;
    loop {
        let n = pages * PAGE / size;
        if n >= at_least && (pages * PAGE - n * size) * 8 <= pages * PAGE {
            return pages;
        }
        pages += 1;
    }
}

/// Objects in a span of a class.
pub(super) const fn span_objects(class: usize) -> usize {
    let n = span_pages(class) * PAGE / SIZES[class] as usize;
    if SIZES[class] as usize > MAX_SHAPED && n > MAX_TYPED { MAX_TYPED } else { n }
}

/// Go's allocator keeps the type of a scanned object over 512 bytes in a header
/// of this size; `append` sees it in the capacities.
const MALLOC_HEADER: usize = 8;

/// The size that Go's allocator rounds a request up to: what `append` sizes
/// capacities by. `noscan` says that the element type holds no pointers.
pub fn roundupsize(size: usize, noscan: bool) -> usize {
    if size <= MAX_SMALL - MALLOC_HEADER {
        if !noscan && size > MAX_SHAPED {
            return class_size(class_of(size + MALLOC_HEADER)) - MALLOC_HEADER;
        }
        return class_size(class_of(size));
    }
    size.checked_next_multiple_of(PAGE).unwrap_or(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_maps_to_its_tightest_class() {
        for size in 0..=MAX_SMALL {
            let class = class_of(size);
            assert!(class_size(class) >= size);
            assert!(class == 1 || class_size(class - 1) < size);
        }
    }

    #[test]
    fn spans_fit_their_side_tables() {
        for class in 1..COUNT {
            let n = span_objects(class);
            assert!(n * class_size(class) <= span_pages(class) * PAGE);
            assert!(n <= 1024);
            assert!(class_size(class) <= MAX_SHAPED || n <= MAX_TYPED);
            assert!(n >= 2, "class {class}");
        }
    }

    /// Capacities that a Go program sees while it appends one element at a time.
    fn capacities(from: usize, size: usize, noscan: bool, n: usize) -> Vec<usize> {
        let mut caps = vec![from];
        while caps.len() < n {
            let old = caps[caps.len() - 1];
            let new = if old < 256 { 2 * old } else { old + (old + 768) / 4 };
            caps.push(roundupsize(new * size, noscan) / size);
        }
        caps
    }

    #[test]
    fn capacities_grow_as_in_go() {
        let ints = [512, 848, 1280, 1792, 2560, 3408, 5120, 7168, 9216, 12288, 16384, 21504];
        assert_eq!(capacities(512, 8, true, 12), ints);
        let pointers = [64, 143, 287, 607, 1023, 1535, 2303, 3071, 4095, 6144, 8192, 11264];
        assert_eq!(capacities(64, 8, false, 12), pointers);
        assert_eq!(capacities(16, 24, false, 8), [16, 37, 74, 170, 341, 682, 1135, 1706]);
        let bytes = [512, 896, 1408, 2048, 3072, 4096, 5376, 6912, 9472, 12288, 16384, 21760];
        assert_eq!(capacities(512, 1, true, 12), bytes);
    }
}

//! Sixteen control bytes looked at together. Results are bit sets, bit i for
//! byte i.

/// Slots of a group.
pub const GROUP: usize = 16;

#[cfg(target_arch = "x86_64")]
mod imp {
    use std::arch::x86_64::*;

    /// A copy of sixteen control bytes.
    #[derive(Clone, Copy)]
    pub struct Group(__m128i);

    impl Group {
        /// # Safety
        /// Sixteen bytes at `p` are readable.
        #[inline(always)]
        pub unsafe fn load(p: *const u8) -> Group {
            // SAFETY: by the contract; SSE2 is part of x86-64.
            Group(unsafe { _mm_loadu_si128(p as *const __m128i) })
        }

        /// Full slots with this control byte.
        #[inline(always)]
        pub fn matching(self, byte: u8) -> u32 {
            // SAFETY: SSE2 is part of x86-64.
            unsafe { _mm_movemask_epi8(_mm_cmpeq_epi8(self.0, _mm_set1_epi8(byte as i8))) as u32 }
        }

        /// Slots that were never used since the table was made.
        #[inline(always)]
        pub fn empty(self) -> u32 {
            self.matching(0)
        }

        /// Empty and deleted slots.
        #[inline(always)]
        pub fn free(self) -> u32 {
            // SAFETY: SSE2 is part of x86-64.
            !(unsafe { _mm_movemask_epi8(self.0) } as u32) & 0xffff
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
mod imp {
    /// A copy of sixteen control bytes.
    #[derive(Clone, Copy)]
    pub struct Group([u8; 16]);

    impl Group {
        /// # Safety
        /// Sixteen bytes at `p` are readable.
        #[inline(always)]
        pub unsafe fn load(p: *const u8) -> Group {
            // SAFETY: by the contract.
            Group(unsafe { *(p as *const [u8; 16]) })
        }

        /// Full slots with this control byte.
        #[inline(always)]
        pub fn matching(self, byte: u8) -> u32 {
            (0..16).fold(0, |set, i| set | ((self.0[i] == byte) as u32) << i)
        }

        /// Slots that were never used since the table was made.
        #[inline(always)]
        pub fn empty(self) -> u32 {
            self.matching(0)
        }

        /// Empty and deleted slots.
        #[inline(always)]
        pub fn free(self) -> u32 {
            (0..16).fold(0, |set, i| set | ((self.0[i] < 0x80) as u32) << i)
        }
    }
}

pub use imp::Group;

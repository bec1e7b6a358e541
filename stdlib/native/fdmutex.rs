//! internal/poll's fdMutex: who uses a descriptor, and whether it is closed.
//!
//! One word: bit 0 closed, bit 1 locked for reading, bit 2 for writing, then
//! twenty bits each of references, of waiting readers and of waiting writers.
//! Guarantees: a closed one gives out no more references; whoever drops the last
//! reference of a closed one is told to destroy the descriptor, exactly once.

use std::sync::atomic::{AtomicU64, Ordering};

use gopark_vm::native::Raise;
use gopark_vm::natives;

const CLOSED: u64 = 1;
const READ_LOCK: u64 = 1 << 1;
const WRITE_LOCK: u64 = 1 << 2;
const REF: u64 = 1 << 3;
const REF_MASK: u64 = ((1 << 20) - 1) << 3;
const READ_WAIT: u64 = 1 << 23;
const READ_MASK: u64 = ((1 << 20) - 1) << 23;
const WRITE_WAIT: u64 = 1 << 43;
const WRITE_MASK: u64 = ((1 << 20) - 1) << 43;

type Word = *const AtomicU64;

fn word<'a>(w: Word) -> &'a AtomicU64 {
    // SAFETY: Go code passes the address of its fdMutex, kept alive by the frame.
    unsafe { &*w }
}

fn overflow() -> Raise {
    Raise::Str("too many concurrent operations on a single file or socket (max 1048575)".into())
}

fn inconsistent() -> Raise {
    Raise::Str("inconsistent poll.fdMutex".into())
}

/// Changes the word by `f` until nobody else does meanwhile; `f` gives the new
/// word, or None to leave it. Returns the word before.
fn change(w: Word, f: impl Fn(u64) -> Result<Option<u64>, Raise>) -> Result<u64, Raise> {
    let w = word(w);
    let mut old = w.load(Ordering::SeqCst);
    loop {
        let Some(new) = f(old)? else { return Ok(old) };
        match w.compare_exchange_weak(old, new, Ordering::SeqCst, Ordering::SeqCst) {
            Ok(_) => return Ok(old),
            Err(now) => old = now,
        }
    }
}

fn one_more(old: u64) -> Result<u64, Raise> {
    let new = old + REF;
    if new & REF_MASK == 0 { Err(overflow()) } else { Ok(new) }
}

natives! {
    pure "internal/poll.fdIncref" (w: Word) -> Result<bool, Raise> {
        let old = change(w, |old| if old & CLOSED != 0 { Ok(None) } else { one_more(old).map(Some) })?;
        Ok(old & CLOSED == 0)
    }
    pure "internal/poll.fdIncrefAndClose" (w: Word) -> Result<(bool, i64, i64), Raise> {
        let old = change(w, |old| {
            if old & CLOSED != 0 {
                return Ok(None);
            }
            Ok(Some(one_more(old | CLOSED)? & !(READ_MASK | WRITE_MASK)))
        })?;
        if old & CLOSED != 0 {
            return Ok((false, 0, 0));
        }
        Ok((true, ((old & READ_MASK) / READ_WAIT) as i64, ((old & WRITE_MASK) / WRITE_WAIT) as i64))
    }
    pure "internal/poll.fdDecref" (w: Word) -> Result<bool, Raise> {
        let old = change(w, |old| if old & REF_MASK == 0 { Err(inconsistent()) } else { Ok(Some(old - REF)) })?;
        Ok((old - REF) & (CLOSED | REF_MASK) == CLOSED)
    }
    pure "internal/poll.fdLock" (w: Word, read: bool) -> Result<i64, Raise> {
        let (bit, wait, mask) = if read { (READ_LOCK, READ_WAIT, READ_MASK) } else { (WRITE_LOCK, WRITE_WAIT, WRITE_MASK) };
        let old = change(w, |old| {
            if old & CLOSED != 0 {
                return Ok(None);
            }
            if old & bit == 0 {
                return one_more(old | bit).map(Some);
            }
            let new = old + wait;
            if new & mask == 0 { Err(overflow()) } else { Ok(Some(new)) }
        })?;
        Ok(if old & CLOSED != 0 { 0 } else if old & bit == 0 { 1 } else { 2 })
    }
    pure "internal/poll.fdUnlock" (w: Word, read: bool) -> Result<(bool, bool), Raise> {
        let (bit, wait, mask) = if read { (READ_LOCK, READ_WAIT, READ_MASK) } else { (WRITE_LOCK, WRITE_WAIT, WRITE_MASK) };
        let next = |old: u64| {
            let new = (old & !bit) - REF;
            if old & mask != 0 { new - wait } else { new }
        };
        let old = change(w, |old| {
            if old & bit == 0 || old & REF_MASK == 0 { Err(inconsistent()) } else { Ok(Some(next(old))) }
        })?;
        Ok((next(old) & (CLOSED | REF_MASK) == CLOSED, old & mask != 0))
    }
}

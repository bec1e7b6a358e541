//! Package reflect: channels, and memory. Calls of Go functions are the vm's.

use gopark_runtime::{Hchan, MakeChanError, chan};
use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::Type;

natives! {
    pure "reflect.identRune" (r: i32, first: bool) -> bool {
        use crate::unicode::{in_set, set};
        r == '_' as i32 || in_set(set::L, r) || !first && in_set(set::ND, r)
    }
    pure "reflect.makechan" cx (t: *const Type, size: i64) -> Result<*const Hchan, Raise> {
        // SAFETY: reflect passes a channel type, whose element type lives forever.
        let elem = unsafe { (*t).elem().gc() };
        chan::makechan(cx.p(), elem, size).map_err(|e| match e {
            MakeChanError::SizeOutOfRange => Raise::Plain("makechan: size out of range".into()),
            MakeChanError::OutOfMemory => gopark_vm::map::Fault::OutOfMemory.into(),
        })
    }
    pure "reflect.chanlen" (c: *const Hchan) -> i64 {
        // SAFETY: a channel or nil.
        unsafe { chan::chanlen(c) as i64 }
    }
    pure "reflect.chancap" (c: *const Hchan) -> i64 {
        // SAFETY: a channel or nil.
        unsafe { chan::chancap(c) as i64 }
    }
    pure "reflect.chanclose" cx (c: *const Hchan) -> Result<(), Raise> {
        if c.is_null() {
            return Err(Raise::Plain("close of nil channel".into()));
        }
        // SAFETY: a channel.
        match unsafe { chan::closechan(cx.p(), c) } {
            true => Ok(()),
            false => Err(Raise::Plain("close of closed channel".into())),
        }
    }
    pure "reflect.isZero" (p: *const u8, n: u64) -> bool {
        // SAFETY: reflect passes the address of n bytes.
        let bytes = if n == 0 { &[][..] } else { unsafe { std::slice::from_raw_parts(p, n as usize) } };
        bytes.iter().all(|&b| b == 0)
    }
}

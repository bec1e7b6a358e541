//! Package internal/repl.

use crate::natives;
use crate::session;
use crate::types::GoStr;

natives! {
    blocking "internal/repl.next" () -> *const crate::func::FuncRec {
        session::next().map_or(std::ptr::null(), std::ptr::from_ref)
    }
    pure "internal/repl.over" () -> bool { session::over() }
    pure "internal/repl.watch" cx () {
        session::watch(cx.g())
    }
    pure "internal/repl.needsThread" () -> bool { session::needs_thread() }
    pure "internal/repl.waiting" (goid: i64) -> i64 { session::waiting(goid as u64) }
    pure "internal/repl.types" cx (input: i64) -> GoStr { cx.string(session::types(input).as_bytes()) }
}

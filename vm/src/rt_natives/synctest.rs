//! Package internal/synctest: bubbles.

use crate::native::Status;
use gopark_runtime::bubble::{self, Bubble, Next};

crate::natives! {
    pure "internal/synctest.begin" cx () { Bubble::begin(cx.p()) }
    pure "internal/synctest.end" cx () { Bubble::end(cx.p()) }
    pure "internal/synctest.Bubble" cx () -> u32 { bubble::current_id(cx.p()) }
    pure "internal/synctest.claim" cx () -> bool {
        bubble::of(cx.g()).is_some_and(|b| b.claim(cx.p()))
    }
    parking "internal/synctest.wait" cx () -> Status {
        Bubble::park_waiter(cx.p());
        Status::Park
    }
    parking "internal/synctest.idle" cx () -> Status {
        Bubble::park_root(cx.p());
        Status::Park
    }
    pure "internal/synctest.advance" cx () -> i64 {
        match bubble::of(cx.g()).map_or(Next::Done, |b| b.advance(cx.p())) {
            Next::Wait => 0,
            Next::Done => 1,
            Next::Deadlock => 2,
            Next::LeftOver => 3,
        }
    }
}

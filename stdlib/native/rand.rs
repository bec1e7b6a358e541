//! Packages math/rand and math/rand/v2: the generator of the functions at
//! package level, which is the runtime's.

use gopark_vm::map::rand64;
use gopark_vm::natives;

natives! {
    pure "runtime.rand" () -> u64 { rand64() }
    pure "math/rand.runtime_rand" () -> u64 { rand64() }
    pure "math/rand/v2.runtime_rand" () -> u64 { rand64() }
}

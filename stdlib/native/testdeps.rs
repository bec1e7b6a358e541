//! Package internal/testdeps.

use gopark_vm::natives;
use gopark_vm::types::GoStr;

natives! {
    pure "internal/testdeps.match" cx (pat: GoStr, s: GoStr) -> (bool, GoStr) {
        match regex_lite::Regex::new(&pat.lossy()) {
            Ok(re) => (re.is_match(&s.lossy()), GoStr::EMPTY),
            Err(e) => (false, cx.string(e.to_string().as_bytes())),
        }
    }
}

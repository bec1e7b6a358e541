//! From names of files to a checked program.

use crate::report::{self, Format};
use crate::source::Files;
use gopark_compiler::session::Session;
use gopark_compiler::types::object::PkgId;

/// Loads and checks the program made of `sources`: files of one package or a
/// folder. Prints what is wrong; None if that forbids running. `lazily` leaves
/// the library's bodies unchecked until they are called.
pub fn load(sources: &[String], format: Format, all: bool, lazily: bool) -> Option<(Session, PkgId)> {
    let _ = lazily;
    let mut sess = Session::new(Box::new(Files));
    let main = sess.load_main(sources);
    let failed = !sess.diags.is_empty();
    if failed {
        report::print(&mut sess, format, all);
        return None;
    }
    Some((sess, main?))
}

//! Chooses the dispatch: handlers tail-call each other where LLVM makes jumps of
//! that (opt-level 1 up), else they return to a loop.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-check-cfg=cfg(gopark_loop)");
    if std::env::var("OPT_LEVEL").as_deref() == Ok("0") {
        println!("cargo:rustc-cfg=gopark_loop");
    }
}

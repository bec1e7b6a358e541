//! Go panics and fatal errors.

/// Prints a fatal error and ends the program with status 2.
pub fn fatal_exit(text: &str) -> ! {
    eprintln!("fatal error: {text}");
    std::process::exit(2)
}

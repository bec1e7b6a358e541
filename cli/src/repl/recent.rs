//! The texts of the last inputs, for the line of source that a panic shows. Apart
//! from the engine, because a panic happens while the session waits for it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Inputs that are remembered.
const MOST: usize = 200;

/// A handle of the texts.
#[derive(Clone, Default)]
pub struct Recent(Arc<Mutex<VecDeque<(String, String)>>>);

impl Recent {
    fn texts(&self) -> MutexGuard<'_, VecDeque<(String, String)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the input that tracebacks call `name`, whose `text` begins at `line`.
    pub fn add(&self, name: String, line: usize, text: &str) {
        let mut texts = self.texts();
        if texts.len() == MOST {
            texts.pop_front();
        }
        texts.push_back((name, "\n".repeat(line.saturating_sub(1)) + text));
    }

    /// The text of that name, line 1 first.
    pub fn text(&self, name: &str) -> Option<String> {
        self.texts().iter().find(|t| t.0 == name).map(|t| t.1.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_are_kept() {
        let r = Recent::default();
        for i in 0..MOST + 1 {
            r.add(format!("input{i}"), 2, "x");
        }
        assert_eq!(r.text("input0"), None);
        assert_eq!(r.text("input200").as_deref(), Some("\nx"));
    }
}

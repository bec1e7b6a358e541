//! Inputs that are piped: lines of standard input, as many as make a whole.

use super::split;
use std::io::Read;

/// Standard input, of which some is read already.
pub struct Lines {
    bytes: Vec<u8>,
    end: bool,
}

impl Lines {
    /// What follows `bytes`, and these first.
    pub fn new(bytes: Vec<u8>) -> Lines {
        Lines { bytes, end: false }
    }

    /// What was read and not yet asked for.
    pub fn rest(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// The next input that is not empty; what is begun at the end is one.
    pub fn next(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let line = self.line();
            text.push_str(&line);
            if text.trim().is_empty() {
                if line.is_empty() {
                    return None;
                }
                text.clear();
                continue;
            }
            let command = text.trim_start().starts_with(':');
            if line.is_empty() || command || split::complete(&text) {
                return Some(text);
            }
        }
    }

    /// The next line with its end; empty at the end.
    fn line(&mut self) -> String {
        let mut looked = 0;
        loop {
            let found = self.bytes[looked..].iter().position(|b| *b == b'\n');
            if let Some(n) = found.map(|n| looked + n + 1).or(self.end.then_some(self.bytes.len())) {
                return String::from_utf8_lossy(&self.bytes.drain(..n).collect::<Vec<u8>>()).into_owned();
            }
            looked = self.bytes.len();
            let mut more = [0; 1 << 13];
            // As long as the buffer of std, which is passed over then and keeps nothing.
            let n = std::io::stdin().lock().read(&mut more).unwrap_or(0);
            self.bytes.extend_from_slice(&more[..n]);
            self.end = n == 0;
        }
    }
}

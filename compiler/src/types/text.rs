//! The value of a constant string. A long one that was put together stays in its
//! parts until someone wants its bytes: a few lines of constants can make one of
//! a gigabyte.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// Below this, parts are joined at once.
const LONG: usize = 4096;

/// A string's bytes. Clones share them.
#[derive(Clone)]
pub struct Text(Arc<Node>);

struct Node {
    len: u64,
    /// The parts, until there are bytes.
    parts: Option<(Text, Text)>,
    bytes: OnceLock<Box<[u8]>>,
}

impl Text {
    /// The number of bytes, which need not fit in memory.
    pub fn len(&self) -> u64 {
        self.0.len
    }
    /// True for the empty string.
    pub fn is_empty(&self) -> bool {
        self.0.len == 0
    }
    /// `self` and `other`.
    pub fn concat(&self, other: &Text) -> Text {
        let len = self.len() + other.len();
        if len < LONG as u64 {
            return Text::from([&self[..], &other[..]].concat());
        }
        Text(Arc::new(Node { len, parts: Some((self.clone(), other.clone())), bytes: OnceLock::new() }))
    }
    /// The first bytes, `most` or all.
    pub fn start(&self, most: usize) -> Vec<u8> {
        let mut bytes = vec![];
        let mut todo = vec![self];
        while let Some(text) = todo.pop().filter(|_| bytes.len() < most) {
            match (text.0.bytes.get(), &text.0.parts) {
                (Some(b), _) => bytes.extend_from_slice(&b[..b.len().min(most - bytes.len())]),
                (None, Some((left, right))) => todo.extend([right, left]),
                (None, None) => {}
            }
        }
        bytes
    }
}

impl From<Vec<u8>> for Text {
    fn from(bytes: Vec<u8>) -> Text {
        Text(Arc::new(Node {
            len: bytes.len() as u64,
            parts: None,
            bytes: OnceLock::from(bytes.into_boxed_slice()),
        }))
    }
}

impl Deref for Text {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.0.bytes.get_or_init(|| {
            let mut bytes = Vec::with_capacity(self.0.len as usize);
            let mut todo = vec![self];
            while let Some(text) = todo.pop() {
                match (text.0.bytes.get(), &text.0.parts) {
                    (Some(b), _) => bytes.extend_from_slice(b),
                    (None, Some((left, right))) => todo.extend([right, left]),
                    (None, None) => {}
                }
            }
            bytes.into_boxed_slice()
        })
    }
}

impl Drop for Node {
    /// Without recursion, for a chain of parts may be long.
    fn drop(&mut self) {
        let mut todo: Vec<Text> = self.parts.take().into_iter().flat_map(|(a, b)| [a, b]).collect();
        while let Some(text) = todo.pop() {
            if let Some(mut node) = Arc::into_inner(text.0) {
                todo.extend(node.parts.take().into_iter().flat_map(|(a, b)| [a, b]));
            }
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", String::from_utf8_lossy(&self.start(100)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_joined_when_asked() {
        let mut text = Text::from(b"ab".to_vec());
        for _ in 0..40 {
            text = text.concat(&text);
        }
        assert_eq!(text.len(), 2 << 40);
        assert_eq!(text.start(5), b"ababa");
        let mut long = Text::from(vec![b'x'; 5000]);
        for c in b'a'..=b'y' {
            long = long.concat(&Text::from(vec![c]));
        }
        assert_eq!(&long[4999..], b"xabcdefghijklmnopqrstuvwxy");
    }

    #[test]
    fn long_chains_do_no_harm() {
        let mut text = Text::from(vec![b'x'; 5000]);
        for _ in 0..200_000 {
            text = text.concat(&Text::from(vec![b'y']));
        }
        assert_eq!(text[..].len(), 205_000);
    }
}

//! Everything that a session has run or declared, one after the other in one text:
//! it is all that a session keeps of an input that is over.

/// The texts of inputs, each after whether its values were shown.
#[derive(Default)]
pub struct History {
    /// A byte that says so and four of length before each.
    bytes: Vec<u8>,
}

impl History {
    /// Adds an input.
    pub fn add(&mut self, shown: bool, text: &str) {
        self.bytes.push(shown.into());
        self.bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// All inputs, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = (bool, &str)> {
        let mut rest = &self.bytes[..];
        std::iter::from_fn(move || {
            let (shown, after) = rest.split_first()?;
            let (len, after) = after.split_first_chunk()?;
            let (text, after) = after.split_at_checked(u32::from_le_bytes(*len) as usize)?;
            rest = after;
            Some((*shown != 0, std::str::from_utf8(text).ok()?))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_come_back_in_order() {
        let mut h = History::default();
        h.add(true, "x + 1");
        h.add(false, "");
        h.add(false, "f(\"é\")\n");
        let all: Vec<(bool, &str)> = h.iter().collect();
        assert_eq!(all, [(true, "x + 1"), (false, ""), (false, "f(\"é\")\n")]);
    }
}

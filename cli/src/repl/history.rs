//! Everything that a session has run or declared, one after the other in one text:
//! it is all that a session keeps of an input that is over.

/// What became of an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It ran.
    Ran = 0,
    /// Its values were shown, too.
    Shown = 1,
    /// It panicked, or somebody ended it.
    Failed = 2,
}

/// The texts of inputs, each after its fate.
#[derive(Default)]
pub struct History {
    /// A byte of fate and four of length before each.
    bytes: Vec<u8>,
    /// Where the last begins.
    last: usize,
}

impl History {
    /// Adds an input.
    pub fn add(&mut self, fate: Fate, text: &str) {
        self.last = self.bytes.len();
        self.bytes.push(fate as u8);
        self.bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// The last input has failed.
    pub fn fail(&mut self) {
        if let Some(fate) = self.bytes.get_mut(self.last) {
            *fate = Fate::Failed as u8;
        }
    }

    /// All inputs, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = (Fate, &str)> {
        let mut rest = &self.bytes[..];
        std::iter::from_fn(move || {
            let (fate, after) = rest.split_first()?;
            let (len, after) = after.split_first_chunk()?;
            let (text, after) = after.split_at_checked(u32::from_le_bytes(*len) as usize)?;
            rest = after;
            let fate = [Fate::Ran, Fate::Shown, Fate::Failed].into_iter().find(|f| *f as u8 == *fate)?;
            Some((fate, std::str::from_utf8(text).ok()?))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_come_back_in_order() {
        let mut h = History::default();
        h.add(Fate::Shown, "x + 1");
        h.add(Fate::Ran, "");
        h.add(Fate::Ran, "f(\"é\")\n");
        h.fail();
        let all: Vec<(Fate, &str)> = h.iter().collect();
        assert_eq!(all, [(Fate::Shown, "x + 1"), (Fate::Ran, ""), (Fate::Failed, "f(\"é\")\n")]);
    }
}

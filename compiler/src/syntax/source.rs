//! Source files in one position space, like go/token's FileSet: a `Pos` is a
//! byte offset into the concatenation of all files of the program, 0 is none.

use crate::syntax::linedirective::LineDirective;
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

/// A position in the program's sources.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Pos(pub u32);
impl Pos {
    /// No position.
    pub const NONE: Pos = Pos(0);
}

/// One file's text and lines.
#[derive(Debug)]
pub struct SourceFile {
    /// The name as diagnostics print it.
    pub name: String,
    /// The whole text; invalid UTF-8 is reported by the lexer.
    pub text: Cow<'static, [u8]>,
    /// Position of the first byte.
    pub base: u32,
    /// Offsets of line starts, made on first use.
    lines: OnceLock<Vec<u32>>,
    /// Line directives, ascending; set by the lexer if there are any.
    directives: OnceLock<Vec<LineDirective>>,
}

impl SourceFile {
    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let newlines = self.text.iter().enumerate().filter(|(_, b)| **b == b'\n');
            std::iter::once(0).chain(newlines.map(|(i, _)| i as u32 + 1)).collect()
        })
    }
    /// Line and column of an offset in the text itself.
    pub fn physical(&self, offset: u32) -> (u32, u32) {
        let lines = self.lines();
        let line = lines.partition_point(|&l| l <= offset);
        (line as u32, offset - lines[line - 1] + 1)
    }
    /// Line and column of a position in this file, as line directives say.
    pub fn position(&self, pos: Pos) -> Position<'_> {
        let off = pos.0 - self.base;
        let (line, column) = self.physical(off);
        let list = self.directives.get().map_or(&[][..], |l| l);
        let Some(d) = list[..list.partition_point(|d| d.from <= off)].last() else {
            return Position { file: &self.name, line, column };
        };
        let below = line - self.physical(d.from).0;
        let column = match (d.column, below) {
            (0, _) => 0,
            (c, 0) => c + (off - d.from),
            _ => column,
        };
        Position { file: &d.file, line: d.line + below, column }
    }
    /// The number of line directives before a position.
    pub fn directives_before(&self, pos: Pos) -> usize {
        let list = self.directives.get().map_or(&[][..], |l| l);
        list.partition_point(|d| d.from <= pos.0 - self.base)
    }
    /// Has positions follow line directives.
    pub fn set_directives(&self, list: Vec<LineDirective>) {
        let _ = self.directives.set(list);
    }
}

/// A resolved position. Lines and columns count from 1, columns in bytes; a
/// column that a line directive hides is 0.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Position<'a> {
    pub file: &'a str,
    pub line: u32,
    pub column: u32,
}

impl fmt::Display for Position<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        if self.column > 0 { write!(f, ":{}", self.column) } else { Ok(()) }
    }
}

/// All files of a program, in the order of their bases.
#[derive(Debug, Default)]
pub struct SourceMap {
    /// The files.
    pub files: Vec<SourceFile>,
    /// Where the next one begins, if some that were there are gone.
    end: u32,
}

impl SourceMap {
    /// Adds a file and returns the position of its first byte.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Vec<u8>>) -> Pos {
        self.add_text(name, Cow::Owned(text.into()))
    }
    /// As `add`, without a copy of what lives anyway.
    pub fn add_text(&mut self, name: impl Into<String>, text: Cow<'static, [u8]>) -> Pos {
        let base = self.end();
        let text: Cow<'static, [u8]> = text;
        self.end = base + text.len() as u32 + 1;
        self.files.push(SourceFile {
            name: name.into(),
            text,
            base,
            lines: OnceLock::new(),
            directives: OnceLock::new(),
        });
        Pos(base)
    }
    /// Where the next file begins.
    pub(crate) fn end(&self) -> u32 {
        self.end.max(1)
    }
    /// Cuts off the files from `end` on.
    pub(crate) fn cut(&mut self, end: u32) {
        self.files.truncate(self.files.partition_point(|f| f.base < end));
        self.end = end;
    }
    /// Forgets the file that begins at `base`.
    pub(crate) fn remove(&mut self, base: Pos) {
        if let Ok(i) = self.files.binary_search_by_key(&base.0, |f| f.base) {
            self.files.remove(i);
        }
    }
    /// The file that holds `pos`, if it is there yet.
    pub fn file(&self, pos: Pos) -> Option<&SourceFile> {
        if pos == Pos::NONE {
            return None;
        }
        let i = self.files.partition_point(|f| f.base <= pos.0);
        let file = i.checked_sub(1).map(|i| &self.files[i])?;
        (pos.0 - file.base <= file.text.len() as u32).then_some(file)
    }
    /// File, line and column of `pos`.
    pub fn position(&self, pos: Pos) -> Option<Position<'_>> {
        self.file(pos).map(|f| f.position(pos))
    }
}

//! Diagnostics as data: what is wrong, where, and what else to point at.
//! Rendering is apart; the plain rendering here prints what the gc compiler
//! prints, because people search for its words: `file:line:col: message`,
//! sorted by position, at most ten unless all are asked for.

use crate::syntax::source::{Pos, SourceMap};
use std::fmt::Write;

macro_rules! codes {
    ($($name:ident)*) => {
        /// What kind of mistake a diagnostic reports. `Syntax` comes from the
        /// parser; the others are the checker's and bear the names that
        /// go/types gives them.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[allow(missing_docs)]
        pub enum Code { $($name),* }
        impl Code {
            /// All codes, in declaration order.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];
            /// The code's name.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => stringify!($name)),* }
            }
        }
    };
}
impl Code {
    /// True for what the parser reports.
    pub fn is_parsers(self) -> bool {
        use Code::*;
        matches!(
            self,
            Syntax
                | MisplacedBreak
                | MisplacedContinue
                | MisplacedFallthrough
                | UndeclaredLabel
                | DuplicateLabel
                | MisplacedLabel
                | UnusedLabel
                | JumpOverDecl
                | JumpIntoBlock
        )
    }
}
codes! {
    Syntax Other
    BlankPkgName InvalidPkgUse BrokenImport UnusedImport
    InvalidInitCycle DuplicateDecl InvalidDeclCycle InvalidConstInit InvalidConstVal
    InvalidConstType UntypedNilUse WrongAssignCount UnassignableOperand NoNewVar
    InvalidIfaceAssign InvalidChanAssign IncompatibleAssign UnaddressableFieldAssign NotAType
    InvalidArrayLen BlankIfaceMethod IncomparableMapKey InvalidPtrEmbed InvalidRecv
    DuplicateFieldAndMethod DuplicateMethod InvalidBlank InvalidIota MissingInitBody InvalidInitSig
    InvalidInitDecl InvalidMainDecl TooManyValues NotAnExpr TruncatedFloat NumericOverflow UndefinedOp
    MismatchedTypes DivisionByZero NonNumericIncDec UnaddressableOperand InvalidIndirection
    NonIndexableOperand InvalidIndex SwappedSliceIndices NonSliceableOperand InvalidSliceExpr
    InvalidShiftCount InvalidShiftOperand InvalidReceive InvalidSend DuplicateLitKey MissingLitKey
    InvalidLitIndex OversizeArrayLit MixedStructLit InvalidStructLit MissingLitField DuplicateLitField
    UnexportedLitField InvalidLitField UntypedLit InvalidLit AmbiguousSelector UndeclaredImportedName
    UnexportedName UndeclaredName MissingFieldOrMethod BadDotDotDotSyntax NonVariadicDotDotDot
    InvalidDotDotDot UncalledBuiltin InvalidAppend InvalidCap InvalidClose
    InvalidCopy InvalidComplex InvalidDelete InvalidImag InvalidLen SwappedMakeArgs InvalidMake
    InvalidReal InvalidAssert ImpossibleAssert InvalidConversion InvalidUntypedConversion BadOffsetofSyntax
    InvalidOffsetof UnusedExpr UnusedVar MissingReturn WrongResultCount OutOfScopeResult InvalidCond
    InvalidIterVar InvalidRangeExpr MisplacedBreak MisplacedContinue
    MisplacedFallthrough DuplicateDefault DuplicateCase
    InvalidTypeSwitch InvalidExprSwitch InvalidSelectCase UndeclaredLabel DuplicateLabel MisplacedLabel
    UnusedLabel JumpOverDecl JumpIntoBlock InvalidMethodExpr WrongArgCount InvalidCall UnusedResults
    InvalidDefer InvalidGo BadDecl RepeatedDecl InvalidUnsafeAdd InvalidUnsafeSlice UnsupportedFeature
    NotAGenericType WrongTypeArgCount CannotInferTypeArgs InvalidTypeArg InvalidInstanceCycle
    InvalidUnion MisplacedConstraintIface MisplacedTypeParam
    InvalidUnsafeSliceData InvalidUnsafeString InvalidClear TypeTooLarge InvalidMinMaxOperand
}

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The program is not run.
    Error,
    /// Told, and the program is run.
    Warning,
}

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// What kind.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// Where; messages sort by it.
    pub pos: Pos,
    /// The end of the culprit, where known (for renderers that underline).
    pub end: Option<Pos>,
    /// The message in gc's words. Further lines are printed indented by a tab.
    pub msg: String,
    /// Other places: printed below the message as `\tfile:line:col: text`, or
    /// as `\ttext` where the position is `Pos::NONE`.
    pub labels: Vec<(Pos, String)>,
    /// A hint that gc does not give; the plain rendering leaves it out.
    pub help: Option<String>,
    /// True for findings that do not keep the checker from going on, such as
    /// unused variables and imports.
    pub soft: bool,
}

impl Diagnostic {
    /// An error at `pos`.
    pub fn new(code: Code, pos: Pos, msg: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: Severity::Error,
            pos,
            end: None,
            msg: msg.into(),
            labels: Vec::new(),
            help: None,
            soft: false,
        }
    }
    /// A syntax error at `pos`: `msg` follows `syntax error: `.
    pub fn syntax(pos: Pos, msg: impl std::fmt::Display) -> Self {
        Diagnostic::new(Code::Syntax, pos, format!("syntax error: {msg}"))
    }
    /// The same, marked soft.
    pub fn soft(mut self) -> Self {
        self.soft = true;
        self
    }
    /// The same, pointing at another place too.
    pub fn label(mut self, pos: Pos, text: impl Into<String>) -> Self {
        self.labels.push((pos, text.into()));
        self
    }
    /// The same, with the culprit's end.
    pub fn end(mut self, end: Pos) -> Self {
        self.end = Some(end);
        self
    }
    /// The same, with a hint.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Appends `file:line:col: message` and the labels, each line ended.
    pub fn render(&self, map: &SourceMap, out: &mut String) {
        if let Some(mut p) = map.position(self.pos) {
            if p.column >= MAX_COLUMN {
                p.column = 0;
            }
            // These are the go command's, which names files in its own way.
            if self.code == Code::BrokenImport {
                p.file = p.file.strip_prefix("./").unwrap_or(p.file);
            }
            let _ = write!(out, "{p}: ");
        }
        let mut lines = self.msg.split('\n');
        out.push_str(lines.next().unwrap_or_default());
        for line in lines {
            // The parser's may show a literal of several lines.
            let indented = line.starts_with('\t') || self.code == Code::Syntax;
            out.push_str(if indented { "\n" } else { "\n\t" });
            out.push_str(line);
        }
        for (pos, text) in &self.labels {
            out.push_str("\n\t");
            place(*pos, map, out);
            out.push_str(text);
        }
        out.push('\n');
    }
}

fn place(pos: Pos, map: &SourceMap, out: &mut String) {
    if let Some(p) = map.position(pos) {
        let _ = write!(out, "{p}: ");
    }
}

/// The name among `names` that `text` was probably meant to be: the nearest one
/// by letters added, dropped, changed or swapped, of which a third of the name
/// may be. Of equally near ones the first.
pub fn similar<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let most = (text.chars().count() / 3).max(1);
    let near = names.filter(|n| *n != text && !n.is_empty() && *n != "_").filter_map(|n| {
        // A single letter resembles every other.
        let d = distance(text, n);
        (d <= most && (d == 0 || text.len().min(n.len()) > 1)).then_some((d, n))
    });
    near.min_by_key(|(d, _)| *d).map(|(_, n)| n)
}

/// How many letters two names differ in; those in case only count for nothing.
fn distance(a: &str, b: &str) -> usize {
    let letters = |s: &str| s.chars().flat_map(char::to_lowercase).collect::<Vec<_>>();
    let (a, b) = (letters(a), letters(b));
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut d = change.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                d = d.min(rows[i - 2][j - 2] + 1);
            }
            row.push(d);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// gc has eight bits for the column of an error, and tells none beyond.
const MAX_COLUMN: u32 = 255;

/// After how many errors gc gives up.
pub const MAX_ERRORS: usize = 10;

/// Gives up where gc does: at the tenth error, in the order in which they were
/// found. Forgets the later ones and returns that error's position.
pub fn give_up(diags: &mut Vec<Diagnostic>) -> Option<Pos> {
    if diags.len() < MAX_ERRORS {
        return None;
    }
    diags.truncate(MAX_ERRORS);
    Some(diags[MAX_ERRORS - 1].pos)
}

/// The line that says that gc gave up at `pos`.
pub fn too_many(pos: Pos, map: &SourceMap) -> String {
    let mut out = String::new();
    place(pos, map, &mut out);
    out.push_str("too many errors\n");
    out
}

/// Sorts by position and drops the same message in the same place.
pub fn sort(diags: &mut Vec<Diagnostic>) {
    diags.sort_by_key(|d| (d.pos == Pos::NONE, d.pos));
    let mut kept: Vec<Diagnostic> = Vec::with_capacity(diags.len());
    for d in diags.drain(..) {
        if !kept.iter().rev().take_while(|k| k.pos == d.pos).any(|k| k.msg == d.msg) {
            kept.push(d);
        }
    }
    *diags = kept;
}

/// The plain text of sorted diagnostics, one after another. More than `limit`
/// end in `too many errors`, at the last one told.
pub fn render(diags: &[Diagnostic], map: &SourceMap, limit: Option<usize>) -> String {
    let mut out = String::new();
    for (i, d) in diags.iter().enumerate() {
        if limit == Some(i) {
            place(diags[i.saturating_sub(1)].pos, map, &mut out);
            out.push_str("too many errors\n");
            break;
        }
        d.render(map, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map() -> SourceMap {
        let mut m = SourceMap::default();
        m.add("x.go", "package p\nvar a\nvar b\n");
        m
    }

    #[test]
    fn renders_as_gc_does() {
        let d = Diagnostic::new(Code::DuplicateDecl, Pos(15), "a redeclared\nin this block")
            .label(Pos(21), "other declaration of a")
            .label(Pos::NONE, "somewhere");
        let text =
            "x.go:2:5: a redeclared\n\tin this block\n\tx.go:3:5: other declaration of a\n\tsomewhere\n";
        assert_eq!(render(&[d], &map(), None), text);
    }

    #[test]
    fn gives_up_at_the_tenth_that_was_found() {
        let m = map();
        let mut v: Vec<_> =
            (0..12).rev().map(|i| Diagnostic::new(Code::UnusedVar, Pos(10 + i), "x")).collect();
        assert_eq!(give_up(&mut v), Some(Pos(12)));
        assert_eq!(v.len(), MAX_ERRORS);
        assert_eq!(too_many(Pos(15), &m), "x.go:2:5: too many errors\n");
        v.pop();
        assert_eq!(give_up(&mut v), None);
    }

    #[test]
    fn sorts_and_tells_nothing_twice() {
        let m = map();
        let mut v = vec![
            Diagnostic::new(Code::UnusedVar, Pos(15), "x"),
            Diagnostic::new(Code::UnusedVar, Pos(15), "y"),
            Diagnostic::syntax(Pos(11), "a"),
            Diagnostic::new(Code::UnusedVar, Pos(15), "x"),
        ];
        sort(&mut v);
        assert_eq!(v.len(), 3);
        let text = render(&v, &m, Some(2));
        assert_eq!(text, "x.go:2:1: syntax error: a\nx.go:2:5: x\nx.go:2:5: too many errors\n");
    }

    #[test]
    fn similar_names_are_near() {
        let names = ["Println", "Printf", "count", "n", "length"];
        let near = |t| similar(t, names.iter().copied());
        assert_eq!(near("Prinln"), Some("Println"));
        assert_eq!(near("lenght"), Some("length"));
        assert_eq!(near("println"), Some("Println"));
        assert_eq!((near("m"), near("total"), near("cat")), (None, None, None));
    }

    #[test]
    fn codes_have_distinct_names() {
        let mut names: Vec<_> = Code::ALL.iter().map(|c| c.name()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
    }
}

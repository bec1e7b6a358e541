//! Tokens: 8 bytes, `Copy`. The lexer makes the plain ones; the filter pass
//! marks those whose role needs more context than one token of lookahead
//! (`LBody`, `RLParen`, `TPBrack`, `ChanArrow`); the last group never stands in
//! a source text.

use crate::syntax::ast::{BinaryOp, LitKind};
use crate::syntax::lexer::{self, Ext};
use crate::syntax::symbol::{Interner, Symbol};
use logos::Logos;

/// Why a semicolon is there; messages need it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Written in the source.
    Written,
    /// Inserted at a line's end.
    Newline,
    /// Inserted at the end of the file.
    Eof,
}

/// A token.
#[derive(Logos, Clone, Copy, PartialEq, Eq, Debug)]
#[logos(extras = Ext, skip r"[ \t\r]+")]
#[allow(missing_docs)]
pub enum Tok {
    #[regex(r"[\p{L}_][\p{L}_\p{Nd}]*", lexer::ident)]
    Ident(Symbol),
    #[regex(r"[0-9]|\.[0-9]", lexer::number)]
    #[token("'", lexer::rune)]
    Lit((LitKind, Symbol)),
    #[token("\"", lexer::string)]
    #[token("`", lexer::raw_string)]
    Str(Symbol),
    #[token(";", |_| Why::Written)]
    Semi(Why),

    /// Operators that are only binary.
    #[token("||", |_| BinaryOp::OrOr)]
    #[token("&&", |_| BinaryOp::AndAnd)]
    #[token("==", |_| BinaryOp::Eq)]
    #[token("!=", |_| BinaryOp::Ne)]
    #[token("<", |_| BinaryOp::Lt)]
    #[token("<=", |_| BinaryOp::Le)]
    #[token(">", |_| BinaryOp::Gt)]
    #[token(">=", |_| BinaryOp::Ge)]
    #[token("/", |_| BinaryOp::Div)]
    #[token("%", |_| BinaryOp::Rem)]
    #[token("<<", |_| BinaryOp::Shl)]
    #[token(">>", |_| BinaryOp::Shr)]
    #[token("&^", |_| BinaryOp::AndNot)]
    BinOp(BinaryOp),
    #[token("+=", |_| BinaryOp::Add)]
    #[token("-=", |_| BinaryOp::Sub)]
    #[token("|=", |_| BinaryOp::Or)]
    #[token("^=", |_| BinaryOp::Xor)]
    #[token("*=", |_| BinaryOp::Mul)]
    #[token("/=", |_| BinaryOp::Div)]
    #[token("%=", |_| BinaryOp::Rem)]
    #[token("<<=", |_| BinaryOp::Shl)]
    #[token(">>=", |_| BinaryOp::Shr)]
    #[token("&=", |_| BinaryOp::And)]
    #[token("&^=", |_| BinaryOp::AndNot)]
    AssignOp(BinaryOp),
    /// `++` (true) or `--`.
    #[token("++", |_| true)]
    #[token("--", |_| false)]
    IncDec(bool),
    #[token("=")]
    Assign,
    #[token(":=")]
    Define,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("&")]
    Amp,
    #[token("^")]
    Caret,
    #[token("|")]
    Pipe,
    #[token("!")]
    Not,
    #[token("~")]
    Tilde,
    #[token("<-")]
    Arrow,

    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBrack,
    #[token("]")]
    RBrack,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token(".")]
    Dot,
    #[token("...")]
    Ellipsis,

    #[token("break")]
    Break,
    #[token("case")]
    Case,
    #[token("chan")]
    Chan,
    #[token("const")]
    Const,
    #[token("continue")]
    Continue,
    #[token("default")]
    Default,
    #[token("defer")]
    Defer,
    #[token("else")]
    Else,
    #[token("fallthrough")]
    Fallthrough,
    #[token("for")]
    For,
    #[token("func")]
    Func,
    #[token("go")]
    Go,
    #[token("goto")]
    Goto,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("interface")]
    Interface,
    #[token("map")]
    Map,
    #[token("package")]
    Package,
    #[token("range")]
    Range,
    #[token("return")]
    Return,
    #[token("select")]
    Select,
    #[token("struct")]
    Struct,
    #[token("switch")]
    Switch,
    #[token("type")]
    Type,
    #[token("var")]
    Var,

    /// A line's end; becomes a `Semi` or nothing.
    #[token("\n")]
    Newline,
    #[regex(r"//[^\n]*", allow_greedy = true)]
    LineComment,
    #[token("/*", lexer::block_comment)]
    BlockComment,
    /// A character that cannot start a token.
    #[regex(r"[^\n]", priority = 0)]
    Illegal,

    /// The `{` that opens the block of an if, for, switch or select.
    LBody,
    /// The `(` of a function type's result list.
    RLParen,
    /// The `[` that opens a type declaration's type parameters.
    TPBrack,
    /// `chan <-`.
    ChanArrow,
    /// The `{` of a body that was stepped over; its `}` follows.
    LazyBody,

    /// Entry: a file follows.
    StartFile,
    /// Entry: a block follows.
    StartBlock,
    /// Entry: an expression follows.
    StartExpr,
    /// The end of the text, for the descent; for the grammar that is a semicolon.
    Eof,
}

impl Tok {
    /// True if a line's end after this token is a semicolon.
    #[inline]
    pub fn ends_statement(self) -> bool {
        use Tok::*;
        matches!(
            self,
            Ident(_)
                | Lit(_)
                | Str(_)
                | Break
                | Continue
                | Fallthrough
                | Return
                | IncDec(_)
                | RParen
                | RBrack
                | RBrace
        )
    }

    /// True for keywords, as messages call them.
    pub fn is_keyword(self) -> bool {
        use Tok::*;
        matches!(
            self,
            Break
                | Case
                | Chan
                | ChanArrow
                | Const
                | Continue
                | Default
                | Defer
                | Else
                | Fallthrough
                | For
                | Func
                | Go
                | Goto
                | If
                | Import
                | Interface
                | Map
                | Package
                | Range
                | Return
                | Select
                | Struct
                | Switch
                | Type
                | Var
        )
    }

    /// The token as messages name it: `name x`, `literal 1`, `keyword for`,
    /// `newline`, `comma`, `+=`.
    pub fn describe(self, syms: &Interner) -> String {
        use Tok::*;
        match self {
            Ident(s) => format!("name {}", syms.text(s)),
            Lit((_, s)) | Str(s) => format!("literal {}", syms.text(s)),
            Semi(Why::Written) => "semicolon".into(),
            Semi(Why::Newline) => "newline".into(),
            Semi(Why::Eof) => "EOF".into(),
            Comma => "comma".into(),
            t if t.is_keyword() => format!("keyword {}", t.text()),
            BinOp(op) => op.text().into(),
            AssignOp(op) => format!("{}=", op.text()),
            t => t.text().into(),
        }
    }

    /// The fixed spelling of tokens that have one; empty for the others.
    pub fn text(self) -> &'static str {
        use Tok::*;
        match self {
            Ident(_) | Lit(_) | Str(_) | Newline | LineComment | BlockComment | Illegal => "",
            Semi(_) => ";",
            BinOp(op) => op.text(),
            AssignOp(_) => "op=",
            IncDec(true) => "++",
            IncDec(false) => "--",
            Assign => "=",
            Define => ":=",
            Plus => "+",
            Minus => "-",
            Star => "*",
            Amp => "&",
            Caret => "^",
            Pipe => "|",
            Not => "!",
            Tilde => "~",
            Arrow => "<-",
            LParen | RLParen => "(",
            RParen => ")",
            LBrack | TPBrack => "[",
            RBrack => "]",
            LBrace | LBody | LazyBody => "{",
            RBrace => "}",
            Comma => ",",
            Colon => ":",
            Dot => ".",
            Ellipsis => "...",
            Break => "break",
            Case => "case",
            Chan | ChanArrow => "chan",
            Const => "const",
            Continue => "continue",
            Default => "default",
            Defer => "defer",
            Else => "else",
            Fallthrough => "fallthrough",
            For => "for",
            Func => "func",
            Go => "go",
            Goto => "goto",
            If => "if",
            Import => "import",
            Interface => "interface",
            Map => "map",
            Package => "package",
            Range => "range",
            Return => "return",
            Select => "select",
            Struct => "struct",
            Switch => "switch",
            Type => "type",
            Var => "var",
            StartFile => "<file>",
            StartBlock => "<block>",
            StartExpr => "<expr>",
            Eof => "EOF",
        }
    }
}

/// A token and its position.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// What it is.
    pub tok: Tok,
    /// Position of its first byte.
    pub pos: u32,
}

const _: () = assert!(size_of::<Token>() == 12);

//! The syntax tree: one arena for all files of a program, addressed by small
//! ids, so that facts about nodes live in side tables (`types::info`) indexed
//! by the same ids. Purely syntactic: types are expressions, nothing is
//! resolved. Nodes are immutable once parsed.

use crate::syntax::segments::Segments;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use std::marker::PhantomData;
use std::num::NonZeroU32;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub NonZeroU32);
        impl $name {
            /// Position in the arena; index 0 is never used.
            #[inline]
            pub fn index(self) -> usize {
                self.0.get() as usize
            }
            /// The id for arena position `i`, which must not be 0.
            #[inline]
            pub fn new(i: usize) -> Self {
                $name(NonZeroU32::new(i as u32).expect("id 0"))
            }
        }
    )*};
}
ids! {
    /// An expression (or a type, which is parsed as an expression).
    ExprId,
    /// A statement.
    StmtId,
    /// One occurrence of an identifier: a definition or a use.
    IdentId,
}

/// A run of elements in one of the arena's list pools.
#[derive(Debug)]
pub struct List<T> {
    /// First element's index in the pool of `T`.
    pub start: u32,
    /// Number of elements.
    pub len: u32,
    /// Which pool.
    pub of: PhantomData<fn() -> T>,
}
impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for List<T> {}
impl<T> PartialEq for List<T> {
    fn eq(&self, o: &Self) -> bool {
        (self.start, self.len) == (o.start, o.len)
    }
}
impl<T> List<T> {
    /// The list without elements.
    pub const EMPTY: Self = List { start: 0, len: 0, of: PhantomData };
    /// True if there is no element.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// Index range in the pool.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

/// An identifier's occurrence.
#[derive(Clone, Copy, Debug)]
pub struct Ident {
    /// The name; `_` is an ordinary name here.
    pub name: Symbol,
    /// Where it stands.
    pub pos: Pos,
}

/// Kinds of basic literals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Char,
    String,
    /// Of any kind; the lexer has complained of it.
    Bad,
}

/// Unary operators, as written; `And` is `&x`, `Tilde` the `~T` of constraints.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Plus,
    Neg,
    Not,
    Xor,
    And,
    Recv,
    Tilde,
}

/// Binary operators, as written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinaryOp {
    OrOr,
    AndAnd,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Add,
    Sub,
    Or,
    Xor,
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    And,
    AndNot,
}

/// Direction of a channel type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum ChanDir {
    Both,
    Send,
    Recv,
}

/// An expression node.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// Where the parser recovered from an error.
    Bad,
    /// A name.
    Ident(IdentId),
    /// A literal; `text` is the source text as written.
    BasicLit { kind: LitKind, text: Symbol },
    /// `T{…}`; `ty` is None inside another literal whose type is implied.
    CompositeLit { ty: Option<ExprId>, elts: List<ExprId>, rbrace: Pos },
    /// `func(…) … {…}`; `ty` is a `FuncType`.
    FuncLit { ty: ExprId, body: Block },
    /// `(x)`.
    Paren(ExprId),
    /// `x.sel`.
    Selector { x: ExprId, sel: IdentId },
    /// `x[i]`, or an instantiation `x[T1, T2]`.
    Index { x: ExprId, indices: List<ExprId> },
    /// `x[lo:hi:max]`.
    Slice { x: ExprId, lo: Option<ExprId>, hi: Option<ExprId>, max: Option<ExprId>, three: bool },
    /// `x.(T)`; `ty` None is `x.(type)`.
    TypeAssert { x: ExprId, ty: Option<ExprId> },
    /// `f(args)`; `dots` is the position of `...` if given.
    Call { fun: ExprId, args: List<ExprId>, dots: Option<Pos>, rparen: Pos },
    /// `*x`: a dereference or a pointer type.
    Star(ExprId),
    /// `op x`.
    Unary { op: UnaryOp, x: ExprId },
    /// `x op y`.
    Binary { op: BinaryOp, x: ExprId, y: ExprId },
    /// `k: v` in a composite literal.
    KeyValue { key: ExprId, value: ExprId },
    /// `[len]elem`; `len` None is a slice type, `Ellipsis(None)` is `[...]T`.
    ArrayType { len: Option<ExprId>, elem: ExprId },
    /// `...` as an array length, or `...T` as the last parameter's type.
    Ellipsis(Option<ExprId>),
    /// `struct{…}`.
    StructType { fields: List<Field>, rbrace: Pos },
    /// `func(…) …`.
    FuncType(FuncType),
    /// `interface{…}`: methods have one name and a `FuncType`; embedded elements have no name.
    InterfaceType { elems: List<Field>, rbrace: Pos },
    /// `map[key]value`.
    MapType { key: ExprId, value: ExprId },
    /// `chan elem` with its direction.
    ChanType { dir: ChanDir, elem: ExprId },
}

/// A signature as written.
#[derive(Clone, Copy, Debug)]
pub struct FuncType {
    /// `[T C, …]`, empty if there are none.
    pub tparams: List<Field>,
    /// Parameters; a field without names is one unnamed parameter. A variadic
    /// parameter's type is `Expr::Ellipsis(Some(T))`.
    pub params: List<Field>,
    /// Results, like `params`.
    pub results: List<Field>,
}

/// A group of fields, parameters, methods or type parameters that share a type.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The names; empty for embedded fields and unnamed parameters.
    pub names: List<IdentId>,
    /// The type (of an interface method: a `FuncType`).
    pub ty: ExprId,
    /// The tag literal of a struct field.
    pub tag: Option<ExprId>,
    /// Where the field begins.
    pub pos: Pos,
}

/// A braced statement list.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// Position of `{`.
    pub lbrace: Pos,
    /// The statements.
    pub stmts: List<StmtId>,
    /// Position of `}`.
    pub rbrace: Pos,
}

/// What an assignment does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum AssignOp {
    Assign,
    Define,
    Op(BinaryOp),
}

/// Kinds of branch statements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum BranchKind {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

/// A statement node.
#[derive(Clone, Copy, Debug)]
pub enum Stmt {
    /// Where the parser recovered from an error.
    Bad,
    /// An empty statement.
    Empty,
    /// An expression evaluated for its effect.
    Expr(ExprId),
    /// `ch <- v`.
    Send { chan: ExprId, value: ExprId },
    /// `x++` or `x--`.
    IncDec { x: ExprId, inc: bool },
    /// `lhs op rhs`; the statement's position is the operator's.
    Assign { op: AssignOp, lhs: List<ExprId>, rhs: List<ExprId> },
    /// `go call`.
    Go(ExprId),
    /// `defer call`.
    Defer(ExprId),
    /// `return results`.
    Return(List<ExprId>),
    /// `break L`, ….
    Branch { kind: BranchKind, label: Option<IdentId> },
    /// `{…}`.
    Block(Block),
    /// `if init; cond {…} else …`; `els` is a Block or an If.
    If { init: Option<StmtId>, cond: ExprId, then: Block, els: Option<StmtId> },
    /// `switch init; tag {…}`.
    Switch { init: Option<StmtId>, tag: Option<ExprId>, clauses: List<CaseClause>, rbrace: Pos },
    /// `switch init; bind := x.(type) {…}`.
    TypeSwitch {
        init: Option<StmtId>,
        bind: Option<IdentId>,
        x: ExprId,
        clauses: List<CaseClause>,
        rbrace: Pos,
    },
    /// `select {…}`.
    Select { clauses: List<CommClause>, rbrace: Pos },
    /// `for init; cond; post {…}`.
    For { init: Option<StmtId>, cond: Option<ExprId>, post: Option<StmtId>, body: Block },
    /// `for key, value = range x {…}`; `define` for `:=`.
    /// `extra` is a third variable, of which there should be none.
    Range {
        key: Option<ExprId>,
        value: Option<ExprId>,
        extra: Option<ExprId>,
        define: bool,
        x: ExprId,
        body: Block,
    },
    /// `L: stmt`.
    Labeled { label: IdentId, stmt: StmtId },
    /// A declaration group in a function.
    Decl(List<Decl>),
    /// Counts the block that follows, by its number: no text has this, but
    /// [`crate::cover`] adds it.
    Cover(u32),
}

/// `case a, b:` or `default:` with its statements.
#[derive(Clone, Copy, Debug)]
pub struct CaseClause {
    /// Position of `case` or `default`.
    pub pos: Pos,
    /// Position of the `:`.
    pub colon: Pos,
    /// The values or types; empty for `default`.
    pub list: List<ExprId>,
    /// True for `default`.
    pub is_default: bool,
    /// The statements.
    pub body: List<StmtId>,
}

/// A clause of a select statement.
#[derive(Clone, Copy, Debug)]
pub struct CommClause {
    /// Position of `case` or `default`.
    pub pos: Pos,
    /// Position of the `:`.
    pub colon: Pos,
    /// The send, receive (`Expr`) or receiving assignment; None for `default`.
    pub comm: Option<StmtId>,
    /// The statements.
    pub body: List<StmtId>,
}

/// A declaration.
#[derive(Clone, Copy, Debug)]
pub enum Decl {
    /// Where the parser recovered from an error.
    Bad,
    /// `import name "path"`.
    Import { name: Option<IdentId>, path: ExprId, pos: Pos },
    /// One line of a const group. `iota` counts lines in the group; `inherit`
    /// is the index in `Ast::decls` of the earlier line whose `ty` and
    /// `values` apply when this one has none.
    Const {
        names: List<IdentId>,
        ty: Option<ExprId>,
        values: List<ExprId>,
        iota: u32,
        inherit: Option<u32>,
        pos: Pos,
    },
    /// One line of a var group.
    Var { names: List<IdentId>, ty: Option<ExprId>, values: List<ExprId>, pos: Pos },
    /// One type spec; `alias` for `type A = B`.
    Type { name: IdentId, tparams: List<Field>, alias: bool, ty: ExprId, pos: Pos },
    /// A function or method.
    Func(FuncDecl),
}

/// A function's or method's declaration.
#[derive(Clone, Copy, Debug)]
pub struct FuncDecl {
    /// The name.
    pub name: IdentId,
    /// `(r T)` as parsed (its arity is validated elsewhere); None for functions.
    pub recv: Option<List<Field>>,
    /// The signature with its type parameters.
    pub ty: FuncType,
    /// The body.
    pub body: Body,
    /// Position of `func`.
    pub pos: Pos,
}

/// The body of a function declaration.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// None: an external (native) function.
    None,
    /// Parsed.
    Block(Block),
    /// Skipped (`ParseMode::skip_bodies`): `parse_body` turns it into a block.
    Lazy { lbrace: Pos, rbrace: Pos },
}

/// One parsed file.
#[derive(Clone, Debug)]
pub struct File {
    /// The `package` clause's name. It stands where the file begins if there was no
    /// such clause.
    pub package: IdentId,
    /// Position of the file's first byte.
    pub base: Pos,
    /// All top-level declarations in source order, imports first.
    pub decls: List<Decl>,
    /// The language version a `//go:build go1.N` line selects, as N.
    pub go_version: Option<u32>,
    /// The compiler directives that stand before its declarations.
    pub directives: Vec<crate::syntax::directives::Directive>,
    /// The patterns of files to be embedded.
    pub embeds: Vec<crate::syntax::directives::EmbedPattern>,
}

/// The arena. Ids address the vectors; entry 0 of the first three is unused.
#[derive(Debug)]
pub struct Ast {
    /// Expression nodes.
    pub exprs: Segments<Expr>,
    /// Positions of expressions (see `Ast::expr_pos`), parallel to `exprs`.
    pub expr_pos: Segments<Pos>,
    /// Statement nodes.
    pub stmts: Segments<Stmt>,
    /// Positions of statements, parallel to `stmts`.
    pub stmt_pos: Segments<Pos>,
    /// Identifier occurrences.
    pub idents: Segments<Ident>,
    /// Pools behind `List`.
    pub expr_lists: Segments<ExprId>,
    /// Pool.
    pub stmt_lists: Segments<StmtId>,
    /// Pool.
    pub ident_lists: Segments<IdentId>,
    /// Pool.
    pub fields: Segments<Field>,
    /// Pool.
    pub cases: Segments<CaseClause>,
    /// Pool.
    pub comms: Segments<CommClause>,
    /// Pool.
    pub decls: Segments<Decl>,
    /// Whose the pools' segments are.
    pub(crate) owners: Vec<Owner>,
}

/// Whose nodes a segment of the pools has: the file's at this position, or, if that
/// is none, such as stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Owner(pub Pos);

macro_rules! pools {
    ($ast:ident, $f:ident($($arg:expr),*)) => {
        $ast.exprs.$f($($arg),*);
        $ast.expr_pos.$f($($arg),*);
        $ast.stmts.$f($($arg),*);
        $ast.stmt_pos.$f($($arg),*);
        $ast.idents.$f($($arg),*);
        $ast.expr_lists.$f($($arg),*);
        $ast.stmt_lists.$f($($arg),*);
        $ast.ident_lists.$f($($arg),*);
        $ast.fields.$f($($arg),*);
        $ast.cases.$f($($arg),*);
        $ast.comms.$f($($arg),*);
        $ast.decls.$f($($arg),*);
    };
}

impl Ast {
    /// Nodes that are added from now on are `owner`'s.
    pub(crate) fn seal(&mut self, owner: Owner) {
        pools!(self, seal());
        self.owners.push(owner);
    }
    /// Frees the nodes of segment `s`.
    pub(crate) fn remove(&mut self, s: usize) {
        pools!(self, remove(s));
        self.owners.remove(s);
    }
    /// Cuts off all segments from `s` on.
    pub(crate) fn cut(&mut self, s: usize) {
        pools!(self, cut(s));
        self.owners.truncate(s);
    }
}

/// A type with a pool in the arena.
pub trait Pooled: Sized {
    /// The pool of `Self`.
    fn pool(ast: &Ast) -> &Segments<Self>;
    /// The pool of `Self`, to append.
    fn pool_mut(ast: &mut Ast) -> &mut Segments<Self>;
}
macro_rules! pooled {
    ($($t:ty => $f:ident),*) => {$(impl Pooled for $t {
        fn pool(ast: &Ast) -> &Segments<Self> {
            &ast.$f
        }
        fn pool_mut(ast: &mut Ast) -> &mut Segments<Self> {
            &mut ast.$f
        }
    })*};
}
pooled!(ExprId => expr_lists, StmtId => stmt_lists, IdentId => ident_lists, Field => fields,
        CaseClause => cases, CommClause => comms, Decl => decls);

impl Default for Ast {
    fn default() -> Self {
        Ast {
            exprs: vec![Expr::Bad].into(),
            expr_pos: vec![Pos::NONE].into(),
            stmts: vec![Stmt::Bad].into(),
            stmt_pos: vec![Pos::NONE].into(),
            idents: vec![Ident { name: Symbol::EMPTY, pos: Pos::NONE }].into(),
            expr_lists: Segments::default(),
            stmt_lists: Segments::default(),
            ident_lists: Segments::default(),
            fields: Segments::default(),
            cases: Segments::default(),
            comms: Segments::default(),
            decls: Segments::default(),
            owners: vec![],
        }
    }
}

impl Ast {
    /// Adds an expression.
    #[inline]
    pub fn add_expr(&mut self, e: Expr, pos: Pos) -> ExprId {
        self.exprs.push(e);
        self.expr_pos.push(pos);
        ExprId::new(self.exprs.len() - 1)
    }
    /// Adds a statement.
    #[inline]
    pub fn add_stmt(&mut self, s: Stmt, pos: Pos) -> StmtId {
        self.stmts.push(s);
        self.stmt_pos.push(pos);
        StmtId::new(self.stmts.len() - 1)
    }
    /// Adds an identifier's occurrence.
    #[inline]
    pub fn add_ident(&mut self, name: Symbol, pos: Pos) -> IdentId {
        self.idents.push(Ident { name, pos });
        IdentId::new(self.idents.len() - 1)
    }
    /// Copies `items` into their pool.
    pub fn add_list<T: Pooled + Copy>(&mut self, items: &[T]) -> List<T> {
        let pool = T::pool_mut(self);
        let start = pool.len() as u32;
        pool.extend_from_slice(items);
        List { start, len: items.len() as u32, of: PhantomData }
    }
    /// The elements of a list.
    #[inline]
    pub fn list<T: Pooled>(&self, l: List<T>) -> &[T] {
        T::pool(self).slice(l.range())
    }
    /// The node of an expression.
    #[inline]
    pub fn expr(&self, e: ExprId) -> Expr {
        self.exprs[e.index()]
    }
    /// The node's own position, as cmd/compile's syntax package sets it (the
    /// operator of a binary expression, for instance). Most messages are
    /// reported at `start_pos` instead.
    #[inline]
    pub fn expr_pos(&self, e: ExprId) -> Pos {
        self.expr_pos[e.index()]
    }
    /// The node of a statement.
    #[inline]
    pub fn stmt(&self, s: StmtId) -> Stmt {
        self.stmts[s.index()]
    }
    /// The position of a statement.
    #[inline]
    pub fn stmt_pos(&self, s: StmtId) -> Pos {
        self.stmt_pos[s.index()]
    }
    /// An identifier's occurrence.
    #[inline]
    pub fn ident(&self, i: IdentId) -> Ident {
        self.idents[i.index()]
    }
    /// `e` without parentheses around it.
    pub fn unparen(&self, mut e: ExprId) -> ExprId {
        while let Expr::Paren(x) = self.expr(e) {
            e = x;
        }
        e
    }
    /// Position of the first byte of `e`: that of its leftmost operand.
    pub fn start_pos(&self, mut e: ExprId) -> Pos {
        loop {
            e = match self.expr(e) {
                Expr::CompositeLit { ty: Some(x), .. }
                | Expr::Selector { x, .. }
                | Expr::Index { x, .. }
                | Expr::Slice { x, .. }
                | Expr::TypeAssert { x, .. }
                | Expr::Call { fun: x, .. }
                | Expr::Binary { x, .. }
                | Expr::KeyValue { key: x, .. } => x,
                _ => return self.expr_pos(e),
            }
        }
    }
}

impl UnaryOp {
    /// The operator as written.
    pub fn text(self) -> &'static str {
        match self {
            UnaryOp::Plus => "+",
            UnaryOp::Neg => "-",
            UnaryOp::Not => "!",
            UnaryOp::Xor => "^",
            UnaryOp::And => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        }
    }
}

impl BinaryOp {
    /// The operator as written.
    pub fn text(self) -> &'static str {
        match self {
            BinaryOp::OrOr => "||",
            BinaryOp::AndAnd => "&&",
            BinaryOp::Eq => "==",
            BinaryOp::Ne => "!=",
            BinaryOp::Lt => "<",
            BinaryOp::Le => "<=",
            BinaryOp::Gt => ">",
            BinaryOp::Ge => ">=",
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Or => "|",
            BinaryOp::Xor => "^",
            BinaryOp::Mul => "*",
            BinaryOp::Div => "/",
            BinaryOp::Rem => "%",
            BinaryOp::Shl => "<<",
            BinaryOp::Shr => ">>",
            BinaryOp::And => "&",
            BinaryOp::AndNot => "&^",
        }
    }
    /// Binding strength, 1 (`||`) to 5 (`*`).
    pub fn precedence(self) -> u8 {
        use BinaryOp::*;
        match self {
            OrOr => 1,
            AndAnd => 2,
            Eq | Ne | Lt | Le | Gt | Ge => 3,
            Add | Sub | Or | Xor => 4,
            Mul | Div | Rem | Shl | Shr | And | AndNot => 5,
        }
    }
}

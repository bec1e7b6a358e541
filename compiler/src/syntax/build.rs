//! What the grammar's actions do: nodes are appended to the arena as they are
//! recognized; lists grow on scratch stacks and are copied out when complete.
//! A list under construction is its first element's index on its stack, for
//! everything above belongs to it.

use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::Why;
use crate::syntax::validate;

/// The state of one parse.
pub struct Build<'s> {
    /// Where nodes go.
    pub ast: &'s mut Ast,
    /// Names.
    pub syms: &'s mut Interner,
    /// Set when validation finds that the text is wrong after all.
    pub wrong: bool,
    /// Expressions of unfinished lists.
    pub exprs: Vec<ExprId>,
    /// Names of unfinished lists.
    pub idents: Vec<IdentId>,
    /// Statements of unfinished blocks.
    pub stmts: Vec<StmtId>,
    /// Fields and interface elements of unfinished types.
    pub fields: Vec<Field>,
    /// Parameters of unfinished lists.
    pub params: Vec<Param>,
    /// Declarations of the file and of unfinished groups.
    pub decls: Vec<Decl>,
    /// Clauses of unfinished switches.
    pub cases: Vec<CaseClause>,
    /// Clauses of unfinished selects.
    pub comms: Vec<CommClause>,
    /// The package's name, once parsed.
    pub package: Option<IdentId>,
    /// The result of parsing a block.
    pub block: Option<Block>,
    /// The result of parsing an expression.
    pub result: Option<ExprId>,
}

/// Lengths of the arena's vectors.
pub struct Mark([usize; 10]);

/// A simple statement; expressions are not yet statements, for headers take
/// them as they are.
#[derive(Clone, Copy, Debug)]
pub enum Simple {
    /// An expression.
    Expr(ExprId),
    /// Anything else.
    Stmt(StmtId),
}

/// What stands between `if` or `switch` and its block.
#[derive(Clone, Copy, Debug, Default)]
pub struct Header {
    /// Before the semicolon.
    pub init: Option<Simple>,
    /// The condition or tag.
    pub cond: Option<Simple>,
}

/// A switch's header, understood.
#[derive(Clone, Copy, Debug)]
pub struct SwitchHeader {
    init: Option<StmtId>,
    tag: Tag,
}
#[derive(Clone, Copy, Debug)]
enum Tag {
    Value(Option<ExprId>),
    Guard(Option<IdentId>, ExprId),
}

/// What follows a call's `(`.
#[derive(Clone, Copy, Debug)]
pub struct Bracket {
    /// The arguments.
    pub items: List<ExprId>,
    /// Position of `...`, or 0.
    pub dots: u32,
    /// Position of `)`.
    pub close: u32,
}

/// A parameter before names and types are told apart.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// A lone name may yet be a type.
    pub name: Option<IdentId>,
    /// The type if one follows.
    pub ty: Option<ExprId>,
    /// Where it begins.
    pub pos: u32,
}

/// What `a[…]…` turned out to be.
#[derive(Clone, Copy, Debug)]
pub enum FieldStart {
    /// A name and an array or slice type.
    Field(IdentId, ExprId),
    /// An instantiated type.
    Type(ExprId),
}

fn opt(pos: u32) -> Option<Pos> {
    (pos != 0).then_some(Pos(pos))
}

macro_rules! stacks {
    ($($take:ident $stack:ident $t:ty;)*) => {$(
        /// The finished list that starts at `start`.
        #[inline]
        pub fn $take(&mut self, start: u32) -> List<$t> {
            let list = self.ast.add_list(&self.$stack[start as usize..]);
            self.$stack.truncate(start as usize);
            list
        }
    )*};
}

impl<'s> Build<'s> {
    /// Starts a parse that appends to `ast`.
    pub fn new(ast: &'s mut Ast, syms: &'s mut Interner) -> Self {
        Build {
            ast,
            syms,
            wrong: false,
            exprs: Vec::new(),
            idents: Vec::new(),
            stmts: Vec::new(),
            fields: Vec::new(),
            params: Vec::new(),
            decls: Vec::new(),
            cases: Vec::new(),
            comms: Vec::new(),
            package: None,
            block: None,
            result: None,
        }
    }
    /// The lengths of everything, to come back to.
    pub fn mark(&self) -> Mark {
        let a = &*self.ast;
        Mark([
            a.exprs.len(),
            a.stmts.len(),
            a.idents.len(),
            a.expr_lists.len(),
            a.stmt_lists.len(),
            a.ident_lists.len(),
            a.fields.len(),
            a.cases.len(),
            a.comms.len(),
            a.decls.len(),
        ])
    }
    /// Forgets everything since `mark`.
    pub fn reset(&mut self, mark: &Mark) {
        let [exprs, stmts, idents, expr_lists, stmt_lists, ident_lists, fields, cases, comms, decls] = mark.0;
        let a = &mut *self.ast;
        a.exprs.truncate(exprs);
        a.expr_pos.truncate(exprs);
        a.stmts.truncate(stmts);
        a.stmt_pos.truncate(stmts);
        a.idents.truncate(idents);
        a.expr_lists.truncate(expr_lists);
        a.stmt_lists.truncate(stmt_lists);
        a.ident_lists.truncate(ident_lists);
        a.fields.truncate(fields);
        a.cases.truncate(cases);
        a.comms.truncate(comms);
        a.decls.truncate(decls);
        self.exprs.clear();
        self.idents.clear();
        self.stmts.clear();
        self.fields.clear();
        self.params.clear();
        self.decls.clear();
        self.cases.clear();
        self.comms.clear();
        self.wrong = false;
        (self.package, self.block, self.result) = (None, None, None);
    }
    stacks! {
        take_exprs exprs ExprId;
        take_idents idents IdentId;
        take_stmts stmts StmtId;
        take_fields fields Field;
        take_cases cases CaseClause;
        take_comms comms CommClause;
    }

    // ---- Names and lists ----

    pub fn name(&mut self, s: Symbol, l: u32) -> IdentId {
        self.ast.add_ident(s, Pos(l))
    }
    /// The `.` of `import . "x"` as a name.
    pub fn dot_name(&mut self, l: u32) -> IdentId {
        let dot = self.syms.intern(".");
        self.name(dot, l)
    }
    pub fn start_exprs(&mut self, x: ExprId, y: ExprId) -> u32 {
        self.exprs.extend([x, y]);
        self.exprs.len() as u32 - 2
    }
    pub fn start_idents(&mut self, x: IdentId, y: IdentId) -> u32 {
        self.idents.extend([x, y]);
        self.idents.len() as u32 - 2
    }
    pub fn start_params(&mut self, p: Param) -> u32 {
        self.params.push(p);
        self.params.len() as u32 - 1
    }

    // ---- Expressions ----

    #[inline]
    pub fn expr(&mut self, e: Expr, l: u32) -> ExprId {
        self.ast.add_expr(e, Pos(l))
    }
    pub fn lit(&mut self, kind: LitKind, text: Symbol, l: u32) -> ExprId {
        self.expr(Expr::BasicLit { kind, text }, l)
    }
    pub fn ident(&mut self, n: IdentId) -> ExprId {
        let pos = self.ast.ident(n).pos;
        self.ast.add_expr(Expr::Ident(n), pos)
    }
    pub fn selector(&mut self, x: ExprId, sel: IdentId, l: u32) -> ExprId {
        self.expr(Expr::Selector { x, sel }, l)
    }
    pub fn unary(&mut self, op: UnaryOp, x: ExprId, l: u32) -> ExprId {
        // gc forgets these parentheses.
        let x = if op == UnaryOp::And { self.ast.unparen(x) } else { x };
        self.expr(Expr::Unary { op, x }, l)
    }
    /// `x op y` where `x` is the whole chain of operators to the left: `y` goes
    /// to where the operators' precedences put it, on `x`'s right spine.
    pub fn binary(&mut self, x: ExprId, op: BinaryOp, y: ExprId, l: u32) -> ExprId {
        let strength = op.precedence();
        let mut parent = None;
        let mut at = x;
        while let Expr::Binary { op: above, y: right, .. } = self.ast.expr(at) {
            if above.precedence() >= strength {
                break;
            }
            parent = Some(at);
            at = right;
        }
        let new = self.expr(Expr::Binary { op, x: at, y }, l);
        let Some(parent) = parent else { return new };
        if let Expr::Binary { y, .. } = &mut self.ast.exprs[parent.index()] {
            *y = new;
        }
        x
    }
    /// `<-x`: a receive operation; or, as in `<-chan int(x)` and
    /// `<-chan chan<- T`, the arrow belongs to the channel type.
    pub fn receive(&mut self, x: ExprId, l: u32) -> ExprId {
        if !matches!(self.ast.expr(x), Expr::ChanType { .. }) {
            return self.unary(UnaryOp::Recv, x, l);
        }
        // Each send-only type hands its arrow on to its element.
        let mut at = x;
        loop {
            let Expr::ChanType { dir, elem } = self.ast.expr(at) else {
                self.wrong = true;
                break;
            };
            self.ast.exprs[at.index()] = Expr::ChanType { dir: ChanDir::Recv, elem };
            match dir {
                ChanDir::Both => break,
                ChanDir::Recv => {
                    self.wrong = true;
                    break;
                }
                ChanDir::Send => at = elem,
            }
        }
        x
    }
    pub fn index_one(&mut self, x: ExprId, i: ExprId, l: u32) -> ExprId {
        let indices = self.ast.add_list(&[i]);
        self.expr(Expr::Index { x, indices }, l)
    }
    pub fn index(&mut self, x: ExprId, start: u32, l: u32) -> ExprId {
        let indices = self.take_exprs(start);
        self.expr(Expr::Index { x, indices }, l)
    }
    pub fn instance_one(&mut self, n: IdentId, i: ExprId, l: u32) -> ExprId {
        let x = self.ident(n);
        self.index_one(x, i, l)
    }
    pub fn instance(&mut self, n: IdentId, start: u32, l: u32) -> ExprId {
        let x = self.ident(n);
        self.index(x, start, l)
    }
    pub fn args_one(&mut self, x: ExprId, dots: u32, close: u32) -> Bracket {
        Bracket { items: self.ast.add_list(&[x]), dots, close }
    }
    pub fn args(&mut self, start: u32, dots: u32, close: u32) -> Bracket {
        Bracket { items: self.take_exprs(start), dots, close }
    }
    pub fn call(&mut self, fun: ExprId, a: Bracket, l: u32) -> ExprId {
        self.expr(Expr::Call { fun, args: a.items, dots: opt(a.dots), rparen: Pos(a.close) }, l)
    }
    pub fn composite(&mut self, ty: ExprId, elts: List<ExprId>, l: u32, r: u32) -> ExprId {
        validate::literal_type(self, ty);
        self.expr(Expr::CompositeLit { ty: Some(ty), elts, rbrace: Pos(r) }, l)
    }
    pub fn bare_composite(&mut self, elts: List<ExprId>, l: u32, r: u32) -> ExprId {
        self.expr(Expr::CompositeLit { ty: None, elts, rbrace: Pos(r) }, l)
    }

    // ---- Types ----

    pub fn open_array(&mut self, l: u32, dots: u32, elem: ExprId) -> ExprId {
        let len = self.expr(Expr::Ellipsis(None), dots);
        self.expr(Expr::ArrayType { len: Some(len), elem }, l)
    }
    pub fn result_type(&mut self, ty: ExprId, l: u32) -> List<Field> {
        self.ast.add_list(&[Field { names: List::EMPTY, ty, tag: None, pos: Pos(l) }])
    }
    pub fn signature(&mut self, params: List<Field>, results: List<Field>) -> FuncType {
        validate::no_dots(self, results);
        FuncType { tparams: List::EMPTY, params, results }
    }
    pub fn param_of(&mut self, s: FieldStart, l: u32) -> Param {
        match s {
            FieldStart::Field(n, t) => Param { name: Some(n), ty: Some(t), pos: l },
            FieldStart::Type(t) => Param { name: None, ty: Some(t), pos: l },
        }
    }
    /// The parameters since `start`.
    pub fn params(&mut self, start: u32) -> List<Field> {
        let named = self.params[start as usize..].iter().any(|p| p.name.is_some() && p.ty.is_some());
        if named {
            validate::named_params(self, start);
            return self.group(start);
        }
        for i in start as usize..self.params.len() {
            let p = self.params[i];
            let ty = match (p.ty, p.name) {
                (Some(t), _) => t,
                (None, Some(n)) => self.ident(n),
                (None, None) => unreachable!("a parameter is a name or a type"),
            };
            self.fields.push(Field { names: List::EMPTY, ty, tag: None, pos: Pos(p.pos) });
        }
        let from = self.fields.len() - (self.params.len() - start as usize);
        self.params.truncate(start as usize);
        validate::dots_last(self, from);
        self.take_fields(from as u32)
    }
    pub fn type_params(&mut self, start: u32) -> List<Field> {
        validate::named_params(self, start);
        self.group(start)
    }
    /// Named parameters since `start`: a name without a type has the next one's.
    pub fn group(&mut self, start: u32) -> List<Field> {
        let from = self.fields.len();
        let mut first = start as usize;
        for i in start as usize..self.params.len() {
            let p = self.params[i];
            let Some(ty) = p.ty else { continue };
            let names: Vec<_> = self.params[first..=i].iter().filter_map(|p| p.name).collect();
            let names = self.ast.add_list(&names);
            let pos = Pos(self.params[first].pos);
            self.fields.push(Field { names, ty, tag: None, pos });
            first = i + 1;
        }
        self.params.truncate(start as usize);
        validate::dots_last(self, from);
        self.take_fields(from as u32)
    }
    pub fn field(&mut self, names: Option<List<IdentId>>, ty: ExprId, tag: Option<ExprId>, l: u32) {
        self.fields.push(Field { names: names.unwrap_or(List::EMPTY), ty, tag, pos: Pos(l) });
    }
    pub fn field_of(&mut self, s: FieldStart, tag: Option<ExprId>, l: u32) {
        match s {
            FieldStart::Field(n, t) => {
                let names = self.ast.add_list(&[n]);
                self.field(Some(names), t, tag, l);
            }
            FieldStart::Type(t) => self.field(None, t, tag, l),
        }
    }
    pub fn embedded_paren(&mut self, t: ExprId, l: u32) -> ExprId {
        self.wrong = true;
        self.expr(Expr::Paren(t), l)
    }
    pub fn paren_embedded(&mut self, t: ExprId, tag: Option<ExprId>, l: u32) {
        self.field(None, t, tag, l);
    }
    pub fn generic_func_type(&mut self, tparams: List<Field>, params: List<Field>) -> FuncType {
        self.wrong = true;
        FuncType { tparams, params, results: List::EMPTY }
    }
    pub fn struct_type(&mut self, start: u32, l: u32, r: u32) -> ExprId {
        let fields = self.take_fields(start);
        self.expr(Expr::StructType { fields, rbrace: Pos(r) }, l)
    }
    pub fn interface_type(&mut self, start: u32, l: u32, r: u32) -> ExprId {
        let elems = self.take_fields(start);
        self.expr(Expr::InterfaceType { elems, rbrace: Pos(r) }, l)
    }
    pub fn method(&mut self, n: IdentId, f: FuncType, l: u32) {
        let ty = self.expr(Expr::FuncType(f), l);
        let names = self.ast.add_list(&[n]);
        self.field(Some(names), ty, None, l);
    }
    pub fn generic_method(&mut self, n: IdentId, f: FuncType, l: u32) {
        self.wrong = true;
        self.method(n, f, l);
    }

    // ---- Statements ----

    pub fn stmt(&mut self, s: Stmt, l: u32) -> StmtId {
        self.ast.add_stmt(s, Pos(l))
    }
    pub fn simple(&mut self, s: Simple, l: u32) -> StmtId {
        match s {
            Simple::Expr(x) => self.stmt(Stmt::Expr(x), l),
            Simple::Stmt(s) => s,
        }
    }
    pub fn simple_opt(&mut self, s: Option<Simple>) -> Option<StmtId> {
        match s? {
            Simple::Expr(x) => {
                let pos = self.ast.start_pos(x);
                Some(self.stmt(Stmt::Expr(x), pos.0))
            }
            Simple::Stmt(s) => Some(s),
        }
    }
    pub fn block(&mut self, start: u32, l: u32, r: u32) -> Block {
        let stmts = self.take_stmts(start);
        Block { lbrace: Pos(l), stmts, rbrace: Pos(r) }
    }
    pub fn inc_dec(&mut self, x: ExprId, inc: bool, l: u32) -> Simple {
        Simple::Stmt(self.stmt(Stmt::IncDec { x, inc }, l))
    }
    pub fn op_assign(&mut self, x: ExprId, op: BinaryOp, y: ExprId, l: u32) -> Simple {
        let (lhs, rhs) = (self.ast.add_list(&[x]), self.ast.add_list(&[y]));
        Simple::Stmt(self.stmt(Stmt::Assign { op: AssignOp::Op(op), lhs, rhs }, l))
    }
    pub fn assign(&mut self, op: AssignOp, lhs: List<ExprId>, rhs: List<ExprId>, l: u32) -> Simple {
        Simple::Stmt(self.stmt(Stmt::Assign { op, lhs, rhs }, l))
    }
    pub fn send(&mut self, chan: ExprId, value: ExprId, l: u32) -> Simple {
        Simple::Stmt(self.stmt(Stmt::Send { chan, value }, l))
    }
    pub fn go_defer(&mut self, x: ExprId, l: u32, go: bool) -> StmtId {
        let x = validate::call_stmt(self, x);
        self.stmt(if go { Stmt::Go(x) } else { Stmt::Defer(x) }, l)
    }
    pub fn empty_labeled(&mut self, label: IdentId, colon: u32) -> StmtId {
        let stmt = self.stmt(Stmt::Empty, colon);
        self.stmt(Stmt::Labeled { label, stmt }, colon)
    }
    /// The init statement and condition of an if whose block is at `lbrace`.
    pub fn if_header(&mut self, h: Header, lbrace: u32) -> (Option<StmtId>, ExprId) {
        let cond = validate::condition(self, h.cond, lbrace);
        (self.simple_opt(h.init), cond)
    }
    pub fn for_stmt(
        &mut self,
        init: Option<Simple>,
        cond: Option<ExprId>,
        post: Option<Simple>,
        body: Block,
        l: u32,
    ) -> StmtId {
        let (init, post) = (self.simple_opt(init), self.simple_opt(post));
        self.stmt(Stmt::For { init, cond, post, body }, l)
    }
    pub fn range(&mut self, vars: List<ExprId>, define: bool, x: ExprId, body: Block, l: u32) -> StmtId {
        let vars = self.ast.list(vars);
        let var = |i: usize| vars.get(i).copied();
        let (key, value, extra) = (var(0), var(1), var(2));
        self.stmt(Stmt::Range { key, value, extra, define, x, body }, l)
    }
    pub fn switch_header(&mut self, init: Option<Simple>, cond: Option<Simple>) -> SwitchHeader {
        let guard = cond.and_then(|c| self.switch_guard(c));
        let tag = match guard {
            Some((bind, x)) => Tag::Guard(bind, x),
            // `switch x := f(); {` has no tag; `switch x := f() {` is a mistake.
            None => Tag::Value(cond.map(|c| validate::value(self, c))),
        };
        SwitchHeader { init: self.simple_opt(init), tag }
    }
    pub fn switch(&mut self, h: SwitchHeader, start: u32, l: u32, r: u32) -> StmtId {
        let clauses = self.take_cases(start);
        let (init, rbrace) = (h.init, Pos(r));
        let s = match h.tag {
            Tag::Guard(bind, x) => Stmt::TypeSwitch { init, bind, x, clauses, rbrace },
            Tag::Value(tag) => Stmt::Switch { init, tag, clauses, rbrace },
        };
        self.stmt(s, l)
    }
    /// `x.(type)` or `v := x.(type)` as a switch's tag.
    pub fn switch_guard(&mut self, c: Simple) -> Option<(Option<IdentId>, ExprId)> {
        let (bind, e) = match c {
            Simple::Expr(e) => (None, e),
            Simple::Stmt(s) => {
                let Stmt::Assign { op: AssignOp::Define, lhs, rhs } = self.ast.stmt(s) else { return None };
                let (&[v], &[e]) = (self.ast.list(lhs), self.ast.list(rhs)) else { return None };
                let Expr::Ident(v) = self.ast.expr(v) else { return None };
                (Some(v), e)
            }
        };
        let Expr::TypeAssert { x, ty: None } = self.ast.expr(e) else { return None };
        Some((bind, x))
    }
    pub fn case_head(&mut self, list: List<ExprId>, is_default: bool, l: u32, c: u32) {
        self.cases.push(CaseClause { pos: Pos(l), colon: Pos(c), list, is_default, body: List::EMPTY });
    }
    /// Gives the last clause its statements.
    pub fn case(&mut self, start: u32) {
        let body = self.take_stmts(start);
        if let Some(c) = self.cases.last_mut() {
            c.body = body;
        }
    }
    pub fn comm_head(&mut self, comm: Option<(Simple, u32)>, l: u32, c: u32) {
        let comm = comm.map(|(s, pos)| self.simple(s, pos));
        self.comms.push(CommClause { pos: Pos(l), colon: Pos(c), comm, body: List::EMPTY });
    }
    /// Gives the last clause its statements.
    pub fn comm(&mut self, start: u32) {
        let body = self.take_stmts(start);
        if let Some(c) = self.comms.last_mut() {
            c.body = body;
        }
    }
    pub fn select(&mut self, start: u32, l: u32, r: u32) -> StmtId {
        let clauses = self.take_comms(start);
        self.stmt(Stmt::Select { clauses, rbrace: Pos(r) }, l)
    }
    pub fn decl_stmt(&mut self, start: u32, l: u32) -> StmtId {
        let decls = self.take_decls(start);
        self.stmt(Stmt::Decl(decls), l)
    }

    // ---- Declarations ----

    pub fn file_end(&mut self, package: IdentId, semi: Option<Why>) {
        self.package = Some(package);
        if semi == Some(Why::Written) {
            self.wrong = true;
        }
    }

    pub fn import(&mut self, name: Option<IdentId>, path: ExprId, l: u32) {
        self.decls.push(Decl::Import { name, path, pos: Pos(l) });
    }
    pub fn constant(&mut self, names: List<IdentId>, ty: Option<ExprId>, values: List<ExprId>, l: u32) {
        self.decls.push(Decl::Const { names, ty, values, iota: 0, inherit: None, pos: Pos(l) });
    }
    pub fn var(&mut self, names: List<IdentId>, ty: Option<ExprId>, values: List<ExprId>, l: u32) {
        self.decls.push(Decl::Var { names, ty, values, pos: Pos(l) });
    }
    pub fn type_decl(&mut self, name: IdentId, tparams: List<Field>, alias: bool, ty: ExprId, l: u32) {
        self.decls.push(Decl::Type { name, tparams, alias, ty, pos: Pos(l) });
    }
    /// Numbers the lines of a const group. `inherit` counts lines back until
    /// `take_decls` knows where the group lies in the arena.
    pub fn const_group(&mut self, start: u32) {
        let mut given = None;
        for (i, d) in self.decls[start as usize..].iter_mut().enumerate() {
            let Decl::Const { ty, values, iota, inherit, .. } = d else { continue };
            *iota = i as u32;
            if ty.is_some() || !values.is_empty() {
                given = Some(i);
            } else {
                *inherit = given.map(|g| (i - g) as u32);
            }
        }
    }
    /// The finished declarations since `start`.
    pub fn take_decls(&mut self, start: u32) -> List<Decl> {
        let base = self.ast.decls.len();
        for (i, d) in self.decls[start as usize..].iter_mut().enumerate() {
            if let Decl::Const { inherit: Some(n), .. } = d {
                *n = (base + i) as u32 - *n;
            }
        }
        let list = self.ast.add_list(&self.decls[start as usize..]);
        self.decls.truncate(start as usize);
        list
    }
    pub fn lazy(&mut self, l: u32, r: u32) -> Body {
        Body::Lazy { lbrace: Pos(l), rbrace: Pos(r) }
    }
    pub fn func(&mut self, l: u32, recv: Option<List<Field>>, name: IdentId, ty: FuncType, body: Body) {
        validate::receiver(self, recv);
        self.decls.push(Decl::Func(FuncDecl { name, recv, ty, body, pos: Pos(l) }));
    }
}

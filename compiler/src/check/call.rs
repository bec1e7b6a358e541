//! Calls: conversions, builtins, functions; matching arguments to parameters.

use super::target::Desc;
use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::repr::*;
use crate::types::subst::Subst;

/// What a call's arguments are checked against.
struct Callee<'b> {
    e: ExprId,
    fun: ExprId,
    args: &'b [ExprId],
    dots: Option<Pos>,
}

impl<'a> Checker<'a> {
    pub(super) fn call(&mut self, e: ExprId, fun: ExprId, args: List<ExprId>, dots: Option<Pos>) -> Operand {
        let types = self.types;
        let arg_list: Vec<ExprId> = self.ast.list(args).to_vec();
        let bad = Operand::invalid(e);
        let mut inst = None;
        let mut x = match self.ast.expr(fun) {
            Expr::Index { x: inner, indices } => {
                let (mut x, generic) = self.index_expr(fun, inner, indices);
                if generic {
                    // Type arguments and value arguments are considered together.
                    inst = Some(indices);
                }
                x.expr = Some(fun);
                self.record(&x);
                x
            }
            _ => self.expr_or_type(fun, true),
        };
        match x.mode {
            Mode::Invalid => {
                self.use_exprs(&arg_list);
                return bad;
            }
            Mode::TypeExpr => return self.conversion_call(e, x, &arg_list, dots),
            Mode::Builtin(b) => {
                let mut r = self.builtin(e, b, args, dots);
                if r.is_valid() && !r.is_const() {
                    self.env.has_call_or_recv = true;
                }
                r.expr = Some(e);
                return r;
            }
            _ => {}
        }
        let core = if x.is_nil() { Err(String::new()) } else { self.common_under(x.ty) };
        let sig_type = core.clone().ok().filter(|&c| matches!(types.get(c), Type::Signature(_)));
        let (Some(mut sig_type), true) = (sig_type, x.is_valid()) else {
            self.exclude(&mut x, true);
            if x.is_valid() && !types.is_invalid(types.underlying(x.ty)) {
                let msg = if x.is_nil() {
                    format!("invalid operation: cannot call {}: untyped nil is not a function", self.os(&x))
                } else {
                    let first = types.terms_of(x.ty).and_then(|l| l.first()).map_or(x.ty, |t| t.ty);
                    let why = match core {
                        Err(e) if types.terms_of(x.ty).is_none() => e,
                        Err(e) if matches!(types.under(first), Type::Signature(_)) => e,
                        _ => format!("{} is not a function", self.ts(first)),
                    };
                    format!("invalid operation: cannot call {}: {why}", self.os(&x))
                };
                self.err(self.opos(&x), Code::InvalidCall, msg);
            }
            return bad;
        };
        let Type::Signature(sig) = types.get(sig_type) else { return bad };
        let was_generic = !sig.tparams.is_empty();
        let mut xlist: Vec<ExprId> = vec![];
        let mut targs: Vec<TypeId> = vec![];
        if let Some(indices) = inst {
            xlist = self.ast.list(indices).to_vec();
            targs = xlist.iter().map(|&a| self.var_type(a)).collect();
            if targs.iter().any(|t| !t.is_valid()) {
                self.use_exprs(&arg_list);
                return bad;
            }
            let (got, want) = (targs.len(), sig.tparams.len());
            if got > want {
                let msg = format!("got {got} type arguments but want {want}");
                self.err_at(xlist[want], Code::WrongTypeArgCount, msg);
                self.use_exprs(&arg_list);
                return bad;
            }
            if got == want && want > 0 {
                self.version_error(self.start_pos(fun), 18, "function instantiation");
                let pos = self.ast.expr_pos(fun);
                sig_type = self.instantiate_signature(pos, Some(fun), &targs, sig_type, &xlist);
                targs.clear();
                xlist.clear();
            }
        }
        let (mut operands, atargs) = self.generic_exprs(&arg_list);
        let callee = Callee { e, fun, args: &arg_list, dots };
        let result = self.arguments(&callee, sig_type, targs, &xlist, &mut operands, &atargs);
        let result = result.unwrap_or(sig_type);
        let Type::Signature(sig) = types.get(result) else { return bad };
        if was_generic && sig.tparams.is_empty() {
            self.info.types[fun.index()] = TypeAndValue { mode: Mode::Value, ty: result };
            if let Expr::Paren(inner) = self.ast.expr(fun) {
                self.info.types[inner.index()] = TypeAndValue { mode: Mode::Value, ty: result };
            }
        }
        let mut r = Operand { mode: Mode::Value, ty: types.results(&sig.results), expr: Some(e), nth: 0 };
        if sig.results.is_empty() {
            r.mode = Mode::NoValue;
            r.ty = result;
        }
        if r.mode == Mode::Value && !sig.tparams.is_empty() && types.mentions_any(r.ty, &sig.tparams) {
            r.set_invalid();
        }
        if r.mode == Mode::Value && self.incomplete(r.ty) {
            r.set_invalid();
        }
        self.env.has_call_or_recv = true;
        r
    }

    fn conversion_call(&mut self, e: ExprId, mut x: Operand, args: &[ExprId], dots: Option<Pos>) -> Operand {
        let types = self.types;
        let bad = Operand::invalid(e);
        self.non_generic(None, &mut x);
        if !x.is_valid() {
            return bad;
        }
        let t = x.ty;
        if self.incomplete(t) {
            return bad;
        }
        match args {
            [] => {
                let msg = format!("missing argument in conversion to {}", self.ts(t));
                self.err_at(e, Code::WrongArgCount, msg);
                bad
            }
            &[arg] => {
                let target = self.target_of(t, Desc::Expr(arg));
                let mut y = self.expr(target, arg);
                if !y.is_valid() {
                    return bad;
                }
                if types.is_non_tparam_interface(t) && !types.type_set(t).is_method_set() {
                    let msg = format!(
                        "cannot use interface {} in conversion (contains specific type constraints or is comparable)",
                        self.ts(t)
                    );
                    self.err_at(e, Code::MisplacedConstraintIface, msg);
                    // What it was stays what it is.
                    y.expr = Some(e);
                    return y;
                }
                if dots.is_some() {
                    let msg = format!("invalid use of ... in conversion to {}", self.ts(t));
                    self.err_at(arg, Code::BadDotDotDotSyntax, msg);
                    y.expr = Some(e);
                    return y;
                }
                self.conversion(&mut y, t);
                y.expr = Some(e);
                y
            }
            many => {
                self.use_exprs(many);
                let msg = format!("too many arguments in conversion to {}", self.ts(t));
                self.err_at(many[many.len() - 1], Code::WrongArgCount, msg);
                bad
            }
        }
    }

    /// Arguments, which may be generic functions. For each that is partially
    /// instantiated, the second list has its type arguments.
    fn generic_exprs(&mut self, list: &[ExprId]) -> (Vec<Operand>, Vec<Vec<TypeId>>) {
        let mut out = Vec::with_capacity(list.len());
        let mut targs = Vec::with_capacity(list.len());
        let infer = !self.allow(21);
        for &e in list {
            if let Expr::Index { x, indices } = self.ast.expr(e) {
                let (mut x, generic) = self.index_expr(e, x, indices);
                let mut partial = vec![];
                x.expr = Some(e);
                if generic && let Some(t) = self.func_inst_partial(None, &mut x, Some((e, indices)), infer) {
                    partial = t;
                    x.expr = Some(e);
                } else {
                    x.expr = Some(e);
                    self.record(&x);
                }
                self.exclude(&mut x, true);
                out.push(x);
                targs.push(partial);
                continue;
            }
            let mut x = self.raw_expr(None, e, None, true);
            self.exclude(&mut x, true);
            if list.len() == 1
                && x.is_valid()
                && let Type::Tuple(p) = self.types.get(x.ty)
            {
                return (p.iter().map(|p| Operand::value(e, p.ty)).collect(), vec![]);
            }
            self.single_value(&mut x);
            out.push(x);
            targs.push(vec![]);
        }
        (out, targs)
    }

    /// Checks the arguments of a call; the callee's type, instantiated if it
    /// is generic, or None after an error.
    fn arguments(
        &mut self,
        call: &Callee,
        sig_type: TypeId,
        mut targs: Vec<TypeId>,
        xlist: &[ExprId],
        args: &mut [Operand],
        atargs: &[Vec<TypeId>],
    ) -> Option<TypeId> {
        let types = self.types;
        let Type::Signature(sig) = types.get(sig_type) else { return None };
        let nargs = args.len();
        let mut npars = sig.params.len();
        let mut params: Vec<Param> = sig.params.to_vec();
        let mut adjusted = false;
        if sig.variadic {
            if call.dots.is_some() {
                if call.args.len() == 1 && nargs > 1 {
                    let msg = format!("cannot use ... with {nargs}-valued {}", self.es(call.args[0]));
                    self.err_at(call.e, Code::InvalidDotDotDot, msg);
                    return None;
                }
            } else if nargs + 1 >= npars {
                // One parameter for each argument that goes to the `...` parameter.
                let last = params.pop()?;
                let elem = match types.get(last.ty) {
                    Type::Slice(e) => *e,
                    _ => last.ty,
                };
                while params.len() < nargs {
                    params.push(Param { ty: elem, ..last });
                }
                adjusted = true;
                npars = nargs;
            } else {
                npars -= 1;
            }
        } else if call.dots.is_some() {
            let msg = format!("cannot use ... in call to non-variadic {}", self.es(call.fun));
            self.err_at(call.e, Code::NonVariadicDotDotDot, msg);
            return None;
        }
        if nargs != npars {
            let (q, at) = if nargs > npars {
                ("too many", self.opos(&args[npars]))
            } else if nargs > 0 {
                ("not enough", self.opos(&args[nargs - 1]))
            } else {
                ("not enough", self.start_pos(call.e))
            };
            let have: Vec<TypeId> = args.iter().map(|x| x.ty).collect();
            let want: Vec<TypeId> = sig.params.iter().map(|p| p.ty).collect();
            let msg = format!("{q} arguments in call to {}", self.es(call.fun));
            let d = Diagnostic::new(Code::WrongArgCount, at, msg)
                .label(Pos::NONE, format!("have {}", self.types_summary(&have, false, call.dots.is_some())))
                .label(Pos::NONE, format!("want {}", self.types_summary(&want, sig.variadic, false)));
            self.report(d);
            return None;
        }

        let n = sig.tparams.len();
        let mut tparams: Vec<TypeId> = vec![];
        if n > 0 {
            let what =
                if xlist.is_empty() { "implicit function instantiation" } else { "function instantiation" };
            self.version_error(self.start_pos(call.e), 18, what);
            // New ones, in case the function calls itself.
            let (fresh, renamed) = self.rename_tparams(&sig.tparams, &params);
            tparams = fresh;
            params = renamed;
            targs.resize(n, TypeId::NONE);
        }
        let mut generic_args = vec![];
        for (i, arg) in args.iter_mut().enumerate() {
            let Type::Signature(asig) = types.get(arg.ty) else { continue };
            if asig.tparams.is_empty() || !arg.is_valid() {
                continue;
            }
            let partial = atargs.get(i).is_some_and(|t| !t.is_empty());
            let how = if partial { "partially" } else { "implicitly" };
            self.version_error(self.opos(arg), 21, &format!("{how} instantiated function as argument"));
            let old_type = arg.ty;
            let bare = types.signature(Signature { tparams: Box::new([]), ..asig.clone() });
            let whole = [Param { name: crate::syntax::symbol::Symbol::EMPTY, ty: bare }];
            let (fresh, renamed) = self.rename_tparams(&asig.tparams, &whole);
            arg.ty = match types.get(renamed[0].ty) {
                Type::Signature(s) => {
                    types.signature(Signature { tparams: fresh.clone().into(), ..s.clone() })
                }
                _ => renamed[0].ty,
            };
            let count = fresh.len();
            tparams.extend(fresh);
            if let Some(t) = atargs.get(i) {
                targs.extend_from_slice(t);
            }
            targs.resize(tparams.len(), TypeId::NONE);
            generic_args.push((i, count, old_type));
        }
        let mut result = None;
        if !tparams.is_empty() {
            match self.infer(&tparams, &targs, &params, args, None) {
                Err((at, msg)) => {
                    if !msg.is_empty() {
                        let at = at.unwrap_or_else(|| self.ast.expr_pos(call.e));
                        let msg = format!("in call to {}, {msg}", self.es(call.fun));
                        self.err(at, Code::CannotInferTypeArgs, msg);
                    }
                    return None;
                }
                Ok(list) => targs = list,
            }
            if n > 0 {
                let pos = self.ast.expr_pos(call.e);
                let inst = self.instantiate_signature(pos, Some(call.fun), &targs[..n], sig_type, xlist);
                result = Some(inst);
                if adjusted {
                    let s = Subst { from: &tparams[..n], to: &targs[..n] };
                    for p in &mut params {
                        p.ty = types.subst(p.ty, s);
                    }
                } else if let Type::Signature(s) = types.get(inst) {
                    params = s.params.to_vec();
                }
            }
            let mut j = n;
            for (i, count, old_type) in generic_args {
                let list = targs[j..j + count].to_vec();
                j += count;
                let pos = self.opos(&args[i]);
                args[i].ty = self.instantiate_signature(pos, args[i].expr, &list, old_type, &[]);
                self.record(&args[i]);
            }
        }
        if nargs > 0 {
            let context = format!("argument to {}", self.es(call.fun));
            for (x, p) in args.iter_mut().zip(&params) {
                self.assignment(x, Some(p.ty), &context);
            }
        }
        Some(result.unwrap_or(sig_type))
    }

    /// Whether a call, seen as a statement, has its result thrown away wrongly.
    pub(super) fn call_kind(&self, e: ExprId) -> CallKind {
        match self.ast.expr(self.ast.unparen(e)) {
            Expr::Call { fun, .. } => match self.info.tv(fun).mode {
                Mode::TypeExpr => CallKind::Conversion,
                Mode::Builtin(b) => match b.info().3 {
                    crate::types::object::BuiltinClass::Expression => CallKind::Expression,
                    _ => CallKind::Statement,
                },
                _ => CallKind::Statement,
            },
            Expr::Unary { op: UnaryOp::Recv, .. } => CallKind::Statement,
            _ => CallKind::Expression,
        }
    }
}

/// How an expression may be used as a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum CallKind {
    Conversion,
    Expression,
    Statement,
}

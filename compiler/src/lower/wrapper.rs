//! Functions the compiler makes: method values, method expressions, methods as
//! method tables hold them, deferred builtins.

use super::asm::TooFar;
use super::call::{Callee, Sig};
use super::func::{FnCx, Res, Slot};
use super::place::Place;
use super::{Lowerer, Method, Thunk};
use crate::types::repr::TypeId;
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::func::Func;
use gopark_bytecode::ops::Op;
use std::sync::Arc;

impl Lowerer {
    fn wrapper<'a>(&'a mut self, far: bool) -> FnCx<'a> {
        FnCx::new(self, String::new(), Arc::default(), Arc::default(), far)
    }

    /// A method value: the receiver is in the closure object.
    pub(super) fn lower_bound(&mut self, m: &Method, far: bool) -> Res<Result<Func, TooFar>> {
        let mut fx = self.wrapper(far);
        let sig = fx.sig(m.sig)?;
        let results = fx.slots_of(&sig.results);
        fx.alloc(results);
        let n = fx.slots_of(&sig.params);
        let params = fx.alloc(n);
        let n = if m.interface_id.is_some() { 2 } else { fx.slots(m.recv_ty) };
        let recv = fx.alloc(n);
        for i in 0..n as u16 {
            fx.asm.op(Op::LdCap, recv + i, i + 1, 0);
        }
        fx.forward(m, Place::Slot(recv), m.recv_ty, &sig, params)?;
        fx.finish()
    }

    /// A method expression of type `t`.
    pub(super) fn lower_expr_wrapper(
        &mut self,
        t: TypeId,
        m: &Method,
        far: bool,
    ) -> Res<Result<Func, TooFar>> {
        let mut fx = self.wrapper(far);
        let sig = fx.sig(m.sig)?;
        let results = fx.slots_of(&sig.results);
        fx.alloc(results);
        let recv = fx.temp(t);
        let n = fx.slots_of(&sig.params);
        let params = fx.alloc(n);
        fx.panicwrap(m, t, recv)?;
        let (p, rt) = fx.path(Place::Slot(recv), t, &m.path)?;
        fx.forward(m, p, rt, &sig, params)?;
        fx.finish()
    }

    /// A method of `t` that takes an interface's data word.
    pub(super) fn lower_table_wrapper(
        &mut self,
        t: TypeId,
        m: &Method,
        far: bool,
    ) -> Res<Result<Func, TooFar>> {
        let mut fx = self.wrapper(far);
        let sig = fx.sig(m.sig)?;
        let results = fx.slots_of(&sig.results);
        fx.alloc(results);
        let word = fx.alloc(1);
        let n = fx.slots_of(&sig.params);
        let params = fx.alloc(n);
        let place = if fx.size(t) > 8 && !fx.is_far(t) { Place::Mem(word, 0) } else { Place::Slot(word) };
        fx.panicwrap(m, t, word)?;
        let (p, rt) = fx.path(place, t, &m.path)?;
        fx.forward(m, p, rt, &sig, params)?;
        fx.finish()
    }

    /// A deferred builtin.
    pub(super) fn lower_thunk(&mut self, t: &Thunk, far: bool) -> Res<Result<Func, TooFar>> {
        let mut fx = self.wrapper(far);
        let args: Vec<(Slot, TypeId)> = t.args.iter().map(|a| (fx.temp(*a), *a)).collect();
        let n = if t.result.is_valid() { fx.slots(t.result) } else { 0 };
        let dst = fx.alloc(n.max(2));
        fx.apply(t.builtin, &args, t.result, dst)?;
        fx.asm.op(Op::Ret, 0, 0, 0);
        fx.finish()
    }
}

impl FnCx<'_> {
    /// Where `m`, declared on a value, is called through the pointer at `recv`:
    /// panics as Go does if that is nil.
    fn panicwrap(&mut self, m: &Method, t: TypeId, recv: Slot) -> Res<()> {
        if !m.path.is_empty() || m.ptr_recv || m.func.is_none() || !self.lw.is_pointer(t) {
            return Ok(());
        }
        let full = m.func.map(|f| self.lw.func_name(f)).unwrap_or_default();
        let method = full.rsplit('.').next().unwrap_or_default();
        let ty = full.strip_suffix(method).unwrap_or_default().trim_end_matches('.');
        let name = ty.rsplit('.').next().unwrap_or_default();
        let text = format!("value method {full} called using nil *{name} pointer");
        self.scoped(|fx| {
            let fine = fx.asm.label();
            fx.asm.branch(Op::JNeI, recv, 0, fine, &[]);
            let s = fx.alloc(2);
            fx.string(s, text.as_bytes());
            fx.native_call("runtime.panicwrap", &[s, s + 1], 0)?;
            fx.asm.bind(fine);
            Ok(())
        })
    }

    /// Calls method `m` on the receiver of type `t` at `p` with the parameters
    /// at `params`, and returns its results.
    fn forward(&mut self, m: &Method, p: Place, t: TypeId, sig: &Sig, params: Slot) -> Res<()> {
        let results = self.slots_of(&sig.results);
        let n = self.slots_of(&sig.params);
        let callee = match (m.func, m.interface_id) {
            (Some(f), _) => Callee::Static(f),
            (None, Some(id)) => {
                let v = self.load_place(p, t, None)?;
                Callee::Interface(v, id)
            }
            (None, None) => return self.internal("method without a function"),
        };
        let recv_slots = if m.func.is_some() { self.slots(m.recv_ty) } else { 1 };
        let base = self.alloc(FRAME_HEADER as u32 + results + recv_slots + n);
        let at = base + FRAME_HEADER + results as u16;
        if m.func.is_some() {
            self.scoped(|fx| fx.receiver_at(p, t, m.ptr_recv, m.path.is_empty(), at))?;
        }
        self.mov(at + recv_slots as u16, params, n);
        self.emit_call(callee, base, sig);
        self.mov(FRAME_HEADER, base + FRAME_HEADER, results);
        self.asm.op(Op::Ret, 0, 0, 0);
        Ok(())
    }
}

//! What the types of a type parameter's set have in common, or why nothing.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::ChanDir;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// The single underlying type of all types of `t`'s set; of channels that
    /// differ in direction only, the directed one. The error says why there is none.
    pub(super) fn common_under(&self, t: TypeId) -> Result<TypeId, String> {
        let types = self.types;
        if !types.is_type_param(t) {
            return Ok(types.underlying(t));
        }
        let mut common: Option<(TypeId, TypeId)> = None;
        for term in types.terms_of(t).unwrap_or_default() {
            let u = types.underlying(term.ty);
            let Some((first, c)) = common else {
                common = Some((term.ty, u));
                continue;
            };
            if types.identical(c, u) {
                continue;
            }
            if let (Type::Chan { dir: d, elem: a }, Type::Chan { dir: e, elem: b }) =
                (types.get(c), types.get(u))
            {
                let (f, s) = (self.ts(first), self.ts(term.ty));
                if !types.identical(*a, *b) {
                    return Err(format!("channels {f} and {s} have different element types"));
                }
                match (d, e) {
                    (ChanDir::Both, _) => common = Some((term.ty, u)),
                    (_, ChanDir::Both) => {}
                    _ => return Err(format!("channels {f} and {s} have conflicting directions")),
                }
                continue;
            }
            return Err(format!(
                "{} and {} have different underlying types",
                self.ts(first),
                self.ts(term.ty)
            ));
        }
        common.map(|c| c.1).ok_or_else(|| "no specific type".into())
    }

    /// The element type of a channel operand; reports what cannot be received
    /// from (or sent to).
    pub(super) fn chan_elem(&mut self, x: &Operand, recv: bool) -> Option<TypeId> {
        let types = self.types;
        let (what, code) =
            if recv { ("receive from", Code::InvalidReceive) } else { ("send to", Code::InvalidSend) };
        if !types.is_type_param(x.ty) {
            let problem = match types.under(x.ty) {
                Type::Chan { dir: ChanDir::Send, .. } if recv => "send-only channel",
                Type::Chan { dir: ChanDir::Recv, .. } if !recv => "receive-only channel",
                Type::Chan { elem, .. } => return Some(*elem),
                Type::Basic(b) if b.kind == BasicKind::Invalid => return None,
                _ => "non-channel",
            };
            let msg = format!("invalid operation: cannot {what} {problem} {} {}", self.ts(x.ty), self.os(x));
            self.err(self.opos(x), code, msg);
            return None;
        }
        let mut elem: Option<(TypeId, TypeId)> = None;
        let mut cause = String::new();
        for term in types.terms_of(x.ty).unwrap_or_default() {
            let t = self.ts(term.ty);
            match types.under(term.ty) {
                Type::Chan { dir: ChanDir::Send, .. } if recv => cause = format!("send-only channel {t}"),
                Type::Chan { dir: ChanDir::Recv, .. } if !recv => cause = format!("receive-only channel {t}"),
                Type::Chan { elem: e, .. } => match elem {
                    None => elem = Some((term.ty, *e)),
                    Some((first, f)) if !types.identical(f, *e) => {
                        cause = format!("channels {} and {t} have different element types", self.ts(first));
                    }
                    _ => {}
                },
                _ => cause = format!("non-channel {t}"),
            }
            if !cause.is_empty() {
                break;
            }
        }
        if cause.is_empty() {
            match elem {
                Some((_, e)) => return Some(e),
                None => cause = "no specific channel type".into(),
            }
        }
        let msg = format!("invalid operation: cannot {what} {}: {cause}", self.os(x));
        self.err(self.opos(x), code, msg);
        None
    }
}

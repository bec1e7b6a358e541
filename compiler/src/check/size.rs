//! Types larger than the address space, as gc's back end finds them: only in
//! programs that are otherwise right, at the first declared name whose type
//! needs the size.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::source::Pos;
use crate::types::object::PkgId;
use crate::types::repr::{Type, TypeId};
use rustc_hash::FxHashSet;

/// What gc takes for the size of the address space.
const MAX_WIDTH: i64 = 1 << 50;

impl Checker<'_> {
    /// Looks at the types of all variables and types that the package declares.
    pub(super) fn sizes(&mut self, pkg: PkgId) {
        let mut seen = FxHashSet::default();
        for i in 0..self.ast.idents.len() {
            let Some(obj) = self.info.objs.get(i).copied().flatten() else { continue };
            let o = self.types.obj(obj);
            if o.pkg != Some(pkg) || o.pos != self.ast.idents[i].pos {
                continue;
            }
            if o.var_kind().is_some() {
                self.size(o.ty(), o.pos, &mut seen);
            } else if o.is_type_name() {
                let t = o.ty();
                if let Type::Named(_) = self.types.get(t)
                    && !self.types.is_generic(t)
                {
                    self.size(self.types.underlying(t), o.pos, &mut seen);
                }
            }
        }
    }

    fn size(&mut self, t: TypeId, at: Pos, seen: &mut FxHashSet<TypeId>) {
        if !seen.insert(t) {
            return;
        }
        match self.types.get(t) {
            Type::Array { len, elem } => {
                let (len, elem) = (*len, *elem);
                self.size(elem, at, seen);
                let width = self.types.size_of(elem).unwrap_or(i64::MAX);
                if width > 0 && len > (MAX_WIDTH - 1) / width {
                    let msg = format!("type {} larger than address space", self.ts(t));
                    self.err(at, Code::TypeTooLarge, msg);
                }
            }
            Type::Struct(s) => {
                for ty in s.fields.iter().map(|f| f.ty).collect::<Vec<_>>() {
                    self.size(ty, at, seen);
                }
            }
            Type::Pointer(elem) | Type::Slice(elem) | Type::Chan { elem, .. } => self.size(*elem, at, seen),
            Type::Map { key, elem } => {
                let (key, elem) = (*key, *elem);
                self.size(key, at, seen);
                self.size(elem, at, seen);
            }
            _ => {}
        }
    }
}

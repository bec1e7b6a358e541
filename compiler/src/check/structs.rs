//! Struct types.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::unquote;
use crate::types::object::*;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    pub(super) fn struct_type(&mut self, list: List<crate::syntax::ast::Field>) -> TypeId {
        let mut fields: Vec<crate::types::repr::Field> = vec![];
        for i in list.range() {
            let f = self.ast.fields[i];
            let ty = self.var_type(f.ty);
            let tag = self.tag(f.tag);
            if !f.names.is_empty() {
                for k in f.names.range() {
                    let id = self.ast.ident_lists[k];
                    let ident = self.ast.ident(id);
                    self.add_field(&mut fields, ident.name, ident.pos, Some(id), ty, false, tag.clone());
                }
                continue;
            }
            let pos = self.start_pos(f.ty);
            let (name, id) = self.embedded_name(f.ty);
            let Some(name) = name else {
                if !matches!(self.ast.expr(f.ty), Expr::Bad) && ty.is_valid() {
                    let msg = format!("invalid embedded field type {}", self.es(f.ty));
                    self.err(pos, Code::Other, msg);
                }
                continue;
            };
            let name_pos = id.map_or(pos, |id| self.ast.ident(id).pos);
            self.add_field(&mut fields, name, name_pos, None, ty, true, tag);
            self.later(move |c| c.embedded_field(ty, pos));
        }
        self.types.add(Type::Struct(Struct { fields: fields.into() }))
    }

    #[allow(clippy::too_many_arguments)]
    fn add_field(
        &mut self,
        fields: &mut Vec<crate::types::repr::Field>,
        name: Symbol,
        pos: Pos,
        id: Option<IdentId>,
        ty: TypeId,
        embedded: bool,
        tag: Box<str>,
    ) -> bool {
        let pkg = Some(self.env.pkg);
        let ty = if ty == TypeId::NONE { TypeId::INVALID } else { ty };
        let kind = ObjKind::Var { kind: VarKind::Field, embedded };
        let obj = self.types.add_obj(kind, name, pkg, pos, ty);
        if let Some(id) = id {
            self.record_def(id, obj);
        }
        if name != Symbol::BLANK
            && let Some(old) = fields.iter().find(|f| f.name == name)
        {
            let alt = old.obj;
            let msg = format!("{} redeclared", self.text(name));
            self.other_declaration(Code::DuplicateDecl, obj, alt, msg);
            return false;
        }
        fields.push(crate::types::repr::Field { name, pkg, ty, embedded, tag, obj });
        true
    }

    fn tag(&mut self, tag: Option<ExprId>) -> Box<str> {
        let Some(tag) = tag else { return "".into() };
        match self.ast.expr(tag) {
            Expr::BasicLit { kind: LitKind::Bad, .. } => "".into(),
            Expr::BasicLit { kind, text } if kind != LitKind::String => {
                let text = crate::types::constant::quote(self.text(text).as_bytes());
                let msg = format!("invalid syntax tree: incorrect tag syntax: {text}");
                self.err_at(tag, Code::Other, msg);
                "".into()
            }
            Expr::BasicLit { text, .. } => match unquote(self.text(text)) {
                Some((b, _)) => String::from_utf8_lossy(&b).into(),
                None => "".into(),
            },
            _ => "".into(),
        }
    }

    /// The field name that an embedded type implies.
    fn embedded_name(&self, mut e: ExprId) -> (Option<Symbol>, Option<IdentId>) {
        let mut ptr = false;
        loop {
            match self.ast.expr(e) {
                Expr::Ident(id) => return (Some(self.ast.ident(id).name), Some(id)),
                Expr::Selector { sel, .. } => return (Some(self.ast.ident(sel).name), Some(sel)),
                Expr::Index { x, .. } => e = x,
                Expr::Star(x) if !ptr => {
                    ptr = true;
                    e = x;
                }
                _ => return (None, None),
            }
        }
    }

    fn embedded_field(&mut self, ty: TypeId, pos: Pos) {
        let types = self.types;
        let (base, is_ptr) = types.deref(ty);
        if types.is_type_param(base) {
            self.err(
                pos,
                Code::MisplacedTypeParam,
                "embedded field type cannot be a (pointer to a) type parameter",
            );
            return;
        }
        match types.under(base) {
            Type::Basic(b) if b.kind == BasicKind::UnsafePointer => {
                self.err(pos, Code::InvalidPtrEmbed, "embedded field type cannot be unsafe.Pointer");
            }
            Type::Pointer(_) => {
                self.err(pos, Code::InvalidPtrEmbed, "embedded field type cannot be a pointer")
            }
            Type::Interface(_) if is_ptr => {
                self.err(
                    pos,
                    Code::InvalidPtrEmbed,
                    "embedded field type cannot be a pointer to an interface",
                );
            }
            _ => {}
        }
    }
}

//! Questions about types. `is_x` looks at the underlying type and is false for
//! type parameters; `all_x` is true for a type parameter if it is for each type
//! of its type set.

use crate::types::Types;
use crate::types::object::ObjId;
use crate::types::repr::*;

/// True if a name begins with an upper-case letter.
pub fn is_exported(name: &str) -> bool {
    match name.as_bytes().first() {
        Some(b) if b.is_ascii() => b.is_ascii_uppercase(),
        Some(_) => name.chars().next().is_some_and(char::is_uppercase),
        None => false,
    }
}

macro_rules! kind_predicates {
    ($($is:ident $all:ident $f:expr;)*) => {$(
        #[allow(missing_docs)]
        pub fn $is(&self, t: TypeId) -> bool {
            self.is_basic(t, $f)
        }
        #[allow(missing_docs)]
        pub fn $all(&self, t: TypeId) -> bool {
            self.all_basic(t, $f)
        }
    )*};
}

impl Types {
    /// The kind of a basic underlying type.
    pub fn basic_kind(&self, t: TypeId) -> Option<BasicKind> {
        match self.under(t) {
            Type::Basic(b) => Some(b.kind),
            _ => None,
        }
    }
    /// True if the underlying type is basic and `f` holds for its kind.
    pub fn is_basic(&self, t: TypeId, f: impl Fn(BasicKind) -> bool) -> bool {
        self.basic_kind(t).is_some_and(f)
    }
    /// Like `is_basic`, but for each type of a type parameter's set.
    pub fn all_basic(&self, t: TypeId, f: impl Fn(BasicKind) -> bool + Copy) -> bool {
        if self.as_type_param(t).is_some() {
            return self
                .terms_of(t)
                .is_some_and(|l| !l.is_empty() && l.iter().all(|x| self.is_basic(x.ty, f)));
        }
        self.is_basic(t, f)
    }
    kind_predicates! {
        is_boolean all_boolean BasicKind::is_boolean;
        is_numeric all_numeric BasicKind::is_numeric;
        is_string all_string BasicKind::is_string;
        is_integer all_integer BasicKind::is_integer;
        is_unsigned all_unsigned BasicKind::is_unsigned;
        is_float all_float BasicKind::is_float;
        is_complex all_complex BasicKind::is_complex;
        is_numeric_or_string all_numeric_or_string |k| k.is_numeric() || k.is_string();
        is_ordered all_ordered |k| (k.is_numeric() && !k.is_complex()) || k.is_string();
        is_const_type all_const_type |k| k.is_numeric() || k.is_string() || k.is_boolean();
    }
    /// True for the invalid type. An alias that is being declared is not invalid yet.
    pub fn is_invalid(&self, mut t: TypeId) -> bool {
        while let Type::Alias(a) = self.get(t) {
            t = a.actual.get();
            if t == TypeId::NONE {
                return false;
            }
        }
        t == TypeId::INVALID
    }
    /// True for untyped types, nil included.
    pub fn is_untyped(&self, t: TypeId) -> bool {
        t.is_untyped()
    }
    /// True for untyped numbers.
    pub fn is_untyped_numeric(&self, t: TypeId) -> bool {
        t.is_untyped() && self.is_numeric(t)
    }
    /// True for interfaces that are not type parameters.
    pub fn is_non_tparam_interface(&self, t: TypeId) -> bool {
        self.as_type_param(t).is_none() && self.is_interface(t)
    }
    /// True if the underlying type is an interface (type parameters included).
    pub fn is_interface(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Interface(_))
    }
    /// True for type parameters.
    pub fn is_type_param(&self, t: TypeId) -> bool {
        self.as_type_param(t).is_some()
    }
    /// True for types with a name: basic and defined ones and type parameters.
    pub fn has_name(&self, t: TypeId) -> bool {
        matches!(self.resolved(t), Type::Basic(_) | Type::Named(_) | Type::TypeParam(_))
    }
    /// True for a generic type that was not instantiated.
    pub fn is_generic(&self, t: TypeId) -> bool {
        !self.type_params(t).is_empty()
    }
    /// True for `unsafe.Pointer`.
    pub fn is_unsafe_pointer(&self, t: TypeId) -> bool {
        self.basic_kind(t) == Some(BasicKind::UnsafePointer)
    }
    /// True for slices of bytes.
    pub fn is_bytes(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Slice(e) if self.basic_kind(*e) == Some(BasicKind::Uint8))
    }
    /// True for slices of bytes or runes.
    pub fn is_bytes_or_runes(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Slice(e)
            if matches!(self.basic_kind(*e), Some(BasicKind::Uint8 | BasicKind::Int32)))
    }
    /// The pointer's base type, and whether `t` was a pointer (a plain one: not
    /// a defined pointer type).
    pub fn deref(&self, t: TypeId) -> (TypeId, bool) {
        match self.resolved(t) {
            Type::Pointer(e) => (*e, true),
            _ => (t, false),
        }
    }
    /// True if values of the type can be nil.
    pub fn has_nil(&self, t: TypeId) -> bool {
        match self.under(t) {
            Type::Basic(b) => matches!(b.kind, BasicKind::UnsafePointer | BasicKind::UntypedNil),
            Type::Slice(_) | Type::Pointer(_) | Type::Signature(_) | Type::Map { .. } | Type::Chan { .. } => {
                true
            }
            Type::Interface(_) => {
                !self.is_type_param(t)
                    || self.terms_of(t).is_some_and(|l| !l.is_empty() && l.iter().all(|x| self.has_nil(x.ty)))
            }
            _ => false,
        }
    }
    /// True if values can be compared with `==`; interfaces count if `dynamic`,
    /// as then a comparison may panic.
    pub fn comparable_type(&self, t: TypeId, dynamic: bool) -> bool {
        self.comparable_rec(t, dynamic, &mut vec![])
    }
    fn comparable_rec(&self, t: TypeId, dynamic: bool, seen: &mut Vec<TypeId>) -> bool {
        let t = self.unalias(t);
        if seen.contains(&t) {
            return true;
        }
        seen.push(t);
        match self.under(t) {
            Type::Basic(b) => b.kind != BasicKind::UntypedNil,
            Type::Pointer(_) | Type::Chan { .. } => true,
            Type::Struct(s) => s.fields.iter().all(|f| self.comparable_rec(f.ty, dynamic, seen)),
            Type::Array { elem, .. } => self.comparable_rec(*elem, dynamic, seen),
            Type::Interface(_) => {
                if dynamic && !self.is_type_param(t) {
                    return true;
                }
                let s = self.type_set(t);
                match &s.terms {
                    None => s.comparable,
                    Some(l) => l.iter().all(|x| self.comparable_rec(x.ty, false, seen)),
                }
            }
            _ => false,
        }
    }
    /// The type an untyped value takes if nothing else decides.
    pub fn default_type(&self, t: TypeId) -> TypeId {
        match t {
            TypeId::UNTYPED_BOOL => TypeId::BOOL,
            TypeId::UNTYPED_INT => TypeId::INT,
            TypeId::UNTYPED_RUNE => TypeId::RUNE,
            TypeId::UNTYPED_FLOAT => TypeId::FLOAT64,
            TypeId::UNTYPED_COMPLEX => TypeId::COMPLEX128,
            TypeId::UNTYPED_STRING => TypeId::STRING,
            _ => t,
        }
    }
    pub(crate) fn is_exported_field(&self, f: &Field) -> bool {
        is_exported(self.sym_text(f.name))
    }
    pub(crate) fn is_exported_method(&self, m: &Method) -> bool {
        is_exported(self.sym_text(m.name))
    }
    /// True if the object's name is exported.
    pub fn is_exported_obj(&self, o: ObjId) -> bool {
        is_exported(self.name(o))
    }
    /// The integer, string or other kind of thing a type is, as messages say it.
    pub fn composite_kind(&self, t: TypeId) -> &'static str {
        match self.under(t) {
            Type::Basic(_) => "",
            Type::Array { .. } => "array",
            Type::Slice(_) => "slice",
            Type::Struct(_) => "struct",
            Type::Pointer(_) => "pointer",
            Type::Signature(_) => "func",
            Type::Interface(_) if self.is_type_param(t) => "type parameter",
            Type::Interface(_) => "interface",
            Type::Map { .. } => "map",
            Type::Chan { .. } => "chan",
            Type::Tuple(_) => "tuple",
            Type::Union(_) => "union",
            _ => "",
        }
    }
    /// True if a value of type `t` mentions a type parameter anywhere.
    pub fn is_parameterized(&self, t: TypeId) -> bool {
        self.mentions(t, &mut |p| matches!(self.get(p), Type::TypeParam(_)), &mut vec![])
    }
    /// True if one of `tparams` occurs in `t`.
    pub fn mentions_any(&self, t: TypeId, tparams: &[TypeId]) -> bool {
        self.mentions(t, &mut |p| tparams.contains(&p), &mut vec![])
    }
    /// The names of the defined types that occur in `t`, without those that occur
    /// in their declarations.
    pub fn named_in(&self, t: TypeId) -> Vec<ObjId> {
        let mut found = vec![];
        let mut see = |n: TypeId| {
            if let Type::Named(n) = self.get(n) {
                found.push(n.obj);
            }
            false
        };
        self.mentions(t, &mut see, &mut vec![]);
        found
    }
    fn mentions(&self, t: TypeId, f: &mut impl FnMut(TypeId) -> bool, seen: &mut Vec<TypeId>) -> bool {
        match self.get(t) {
            Type::Basic(_) => false,
            Type::TypeParam(_) => f(t),
            Type::Pointer(e) | Type::Slice(e) => self.mentions(*e, f, seen),
            Type::Array { elem, .. } | Type::Chan { elem, .. } => self.mentions(*elem, f, seen),
            Type::Map { key, elem } => self.mentions(*key, f, seen) || self.mentions(*elem, f, seen),
            Type::Struct(s) => s.fields.iter().any(|x| self.mentions(x.ty, f, seen)),
            Type::Tuple(p) => p.iter().any(|x| self.mentions(x.ty, f, seen)),
            Type::Signature(s) => s.params.iter().chain(&s.results).any(|x| self.mentions(x.ty, f, seen)),
            Type::Interface(i) => {
                if seen.contains(&t) {
                    return false;
                }
                seen.push(t);
                let r = i.methods.iter().any(|m| self.mentions(m.sig, f, seen))
                    || i.embeddeds.iter().any(|e| self.mentions(e.0, f, seen));
                seen.pop();
                r
            }
            Type::Union(l) => l.iter().any(|x| self.mentions(x.ty, f, seen)),
            Type::Alias(a) => {
                a.targs.iter().any(|&t| self.mentions(t, f, seen)) || self.mentions(a.actual.get(), f, seen)
            }
            Type::Named(n) => f(t) || n.outer.iter().chain(&n.targs).any(|&t| self.mentions(t, f, seen)),
        }
    }
}

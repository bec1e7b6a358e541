//! Variables that `go:embed` directives give files: their texts are constants of
//! the code that initializes the package, before all else there.

use super::FuncKey;
use super::func::{FnCx, Res};
use super::place::Place;
use crate::types::object::{Embed, EmbedKind, PkgId};
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::ops::Op;

impl FnCx<'_> {
    /// Gives a variable of embedded files its value.
    pub(super) fn embed(&mut self, pkg: PkgId, e: &Embed) -> Res<()> {
        let dir = self.lw.sess.types.pkg(pkg).embeddable.borrow().0.clone();
        let read = |fx: &Self, file: &String| {
            let path = if dir.is_empty() { file.clone() } else { format!("{dir}/{file}") };
            fx.lw.sess.loader.read_file(&path)
        };
        let mut text = vec![];
        for file in &e.files {
            let Ok(data) = read(self, file) else { return self.internal("an embedded file is gone") };
            if e.kind == EmbedKind::Files {
                text.extend(format!("{file}\0{}\0", data.len()).bytes());
            }
            text.extend(data);
        }
        let maker = match e.kind {
            EmbedKind::String => None,
            EmbedKind::Bytes => Some(("bytes", 3)),
            EmbedKind::Files => Some(("files", 1)),
        };
        let v = match maker {
            None => {
                let v = self.alloc(2);
                self.string(v, &text);
                v
            }
            Some((name, slots)) => {
                let Some(obj) = self.lw.sess.library_object("embed", name) else {
                    return self.internal("package embed");
                };
                let f = self.lw.func(FuncKey::Decl(obj, Box::new([])));
                let base = self.alloc(FRAME_HEADER as u32 + slots + 2);
                self.string(base + FRAME_HEADER + slots as u16, &text);
                self.asm.op(Op::Call, base, 0, 0);
                self.asm.func_word(f);
                base + FRAME_HEADER
            }
        };
        let t = self.obj_ty(e.var);
        let g = self.lw.global(e.var);
        self.store_place(Place::Global(g, 0), v, t)
    }
}

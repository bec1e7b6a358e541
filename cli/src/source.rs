//! Sources from the file system and from the embedded library.

use std::io::Read;

use gopark_compiler::load::constraint::{Machine, match_name_on, match_text, match_text_on};
use gopark_compiler::load::{FileKind, Loader, Texts};

/// The name of a program that standard input holds.
pub const STDIN: &str = "stdin.go";

/// Reads files and folders as they are.
#[derive(Default)]
pub struct Files {
    /// A Go toolchain's root, whose library takes the place of the embedded one.
    pub goroot: Option<String>,
}

/// What went wrong, as Go words it: without the error's number.
pub fn text(e: std::io::Error) -> String {
    let t = e.to_string();
    match t.find(" (os error") {
        Some(i) => t[..i].to_lowercase(),
        None => t,
    }
}

impl Loader for Files {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == STDIN {
            let mut program = vec![];
            std::io::stdin().read_to_end(&mut program).map_err(text)?;
            return Ok(program);
        }
        std::fs::read(path).map_err(text)
    }

    fn read_dir(&self, path: &str) -> Result<Vec<String>, String> {
        let mut names = vec![];
        for entry in std::fs::read_dir(path).map_err(text)? {
            names.push(entry.map_err(text)?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    fn kind(&self, path: &str) -> Option<FileKind> {
        let kind = std::fs::symlink_metadata(path).ok()?.file_type();
        Some(if kind.is_file() {
            FileKind::Regular
        } else if kind.is_dir() {
            FileKind::Folder
        } else {
            FileKind::Other
        })
    }

    fn absolute(&self, path: &str) -> String {
        match std::fs::canonicalize(path).or_else(|_| std::path::absolute(path)) {
            Ok(p) => p.to_string_lossy().into_owned(),
            Err(_) => path.to_string(),
        }
    }

    fn libraries(&self) -> Vec<String> {
        gopark_stdlib::packages().map(String::from).collect()
    }

    fn library(&self, import_path: &str) -> Option<Texts> {
        if let Some(root) = &self.goroot {
            return toolchain(root, import_path, true);
        }
        let files = gopark_stdlib::package(import_path)?;
        let name = |f: &gopark_stdlib::File| format!("$GOROOT/src/{import_path}/{}", f.name);
        let mut texts: Texts = files.iter().map(|f| (name(f), f.text.into())).collect();
        texts.retain(|(_, text)| match_text(text));
        Some(texts)
    }
}

/// A program in one file that is nowhere, and the embedded library.
pub struct Program(pub String);

impl Program {
    /// The file's name.
    pub const NAME: &str = "program.go";
}

impl Loader for Program {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == Program::NAME {
            Ok(self.0.clone().into())
        } else {
            Err("no such file or directory".into())
        }
    }
    fn read_dir(&self, _: &str) -> Result<Vec<String>, String> {
        Err("no such file or directory".into())
    }
    fn libraries(&self) -> Vec<String> {
        Files::default().libraries()
    }
    fn library(&self, import_path: &str) -> Option<Texts> {
        Files::default().library(import_path)
    }
}

/// The files of a package in the library of the Go toolchain at `root`. With `assembly`, functions
/// may be written in it, as for checking; without, the files are those for machines that it was
/// not written for.
pub fn toolchain(root: &str, import_path: &str, assembly: bool) -> Option<Texts> {
    let from = Files::default();
    let folder = |dir: String| {
        let names = from.read_dir(&dir).ok()?;
        let on = if assembly { Machine::Own } else { Machine::of(names.iter().map(String::as_str)) };
        let names = names.into_iter().filter(|n| match_name_on(n, on)).map(|n| format!("{dir}/{n}"));
        let mut files: Texts =
            names.filter_map(|n| Some((n.clone(), from.read_file(&n).ok()?.into()))).collect();
        files.retain(|(_, text)| match_text_on(text, on));
        (!files.is_empty()).then_some(files)
    };
    folder(format!("{root}/src/{import_path}")).or_else(|| folder(format!("{root}/src/vendor/{import_path}")))
}

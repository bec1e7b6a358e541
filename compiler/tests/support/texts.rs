//! Programs in memory, beside the repository's library.

use gopark_compiler::load;
use gopark_compiler::load::Loader;
use gopark_compiler::load::constraint::match_name;
use std::collections::HashMap;

pub const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../stdlib/src");

/// Texts by name, and the repository's library.
#[derive(Default)]
pub struct Texts(pub HashMap<String, Vec<u8>>);

impl Loader for Texts {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).cloned().ok_or("no such file".into())
    }
    fn read_dir(&self, path: &str) -> Result<Vec<String>, String> {
        let prefix = format!("{path}/");
        let names: Vec<String> = self
            .0
            .keys()
            .filter_map(|k| k.strip_prefix(&prefix))
            .filter(|n| !n.contains('/'))
            .map(String::from)
            .collect();
        if names.is_empty() { Err("no such directory".into()) } else { Ok(names) }
    }
    fn library(&self, path: &str) -> Option<load::Texts> {
        let dir = format!("{LIBRARY}/{path}");
        let mut names: Vec<String> = std::fs::read_dir(&dir)
            .ok()?
            .filter_map(|e| Some(e.ok()?.file_name().to_string_lossy().into_owned()))
            .filter(|n| match_name(n))
            .collect();
        names.sort();
        let read =
            |n: &String| std::fs::read(format!("{dir}/{n}")).ok().map(|t| (format!("{path}/{n}"), t.into()));
        let files: Vec<_> = names.iter().filter_map(read).collect();
        (!files.is_empty()).then_some(files)
    }
}

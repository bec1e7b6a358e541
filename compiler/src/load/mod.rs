//! Finding and parsing packages. The crate does no IO of its own: it asks a
//! `Loader`.

/// Where sources come from.
pub trait Loader: Send {
    /// The text of the file at `path`.
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String>;
    /// The names of the entries of the folder at `path`.
    fn read_dir(&self, path: &str) -> Result<Vec<String>, String>;
    /// The files (name, text) of a package of the embedded library.
    fn library(&self, import_path: &str) -> Option<Vec<(String, Vec<u8>)>>;
}

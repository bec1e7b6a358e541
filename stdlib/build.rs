//! Makes the table of embedded Go sources: one row a package, files in order of
//! their names; and what follows from the table of system calls.

#[path = "native/sysbuild.rs"]
mod sysbuild;
#[path = "native/sysdefs.rs"]
mod sysdefs;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    for path in ["src", "native/sysdefs.rs", "native/sysbuild.rs"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let out_dir = PathBuf::from(env::var("OUT_DIR").unwrap());
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("src");
    let mut packages: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    collect(&root, "", &mut packages);
    fs::write(out_dir.join("syscalls.rs"), sysbuild::natives()).expect("the build directory is writable");

    let mut out = String::from("&[\n");
    for (path, files) in &mut packages {
        files.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
        out.push_str(&format!("    ({path:?}, &[\n"));
        for file in files {
            let name = file.file_name().unwrap().to_str().unwrap();
            out.push_str(&format!("        File {{ name: {name:?}, text: include_bytes!({file:?}) }},\n"));
        }
        out.push_str("    ]),\n");
    }
    out.push_str("]\n");
    fs::write(out_dir.join("packages.rs"), out).expect("the build directory is writable");
}

fn collect(dir: &Path, import_path: &str, packages: &mut BTreeMap<String, Vec<PathBuf>>) {
    for entry in fs::read_dir(dir).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let sub = if import_path.is_empty() { name } else { format!("{import_path}/{name}") };
            collect(&path, &sub, packages);
        } else if name.ends_with(".go") {
            packages.entry(import_path.to_owned()).or_default().push(path);
        }
    }
}

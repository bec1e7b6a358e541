//! Type-checks Go files or folders and prints what gc would: for measuring and
//! comparing. `check [-e] [-time] [-bodies] [-partial] [-std DIR] FILE.go…|DIR`; the
//! library is read from DIR (default: the repository's `stdlib/src`).
//! `-bodies` checks the bodies of library functions too; `-partial` lets functions lack a body.

use gopark_compiler::diagnostic;
use gopark_compiler::load::{Loader, Texts};
use gopark_compiler::session::Session;
use std::time::Instant;

struct Files {
    std: String,
}

impl Loader for Files {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|e| e.to_string())
    }
    fn read_dir(&self, path: &str) -> Result<Vec<String>, String> {
        let dir = std::fs::read_dir(path).map_err(|e| e.to_string())?;
        let mut names: Vec<String> =
            dir.filter_map(|e| Some(e.ok()?.file_name().to_string_lossy().into_owned())).collect();
        names.sort();
        Ok(names)
    }
    fn library(&self, path: &str) -> Option<Texts> {
        let mut dir = format!("{}/{path}", self.std);
        if !std::path::Path::new(&dir).is_dir() {
            dir = format!("{}/vendor/{path}", self.std);
        }
        let names = self.read_dir(&dir).ok()?;
        let mut out = vec![];
        for n in names.into_iter().filter(|n| gopark_compiler::load::constraint::match_name(n)) {
            out.push((format!("{dir}/{n}"), self.read_file(&format!("{dir}/{n}")).ok()?.into()));
        }
        (!out.is_empty()).then_some(out)
    }
}

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let mut flag = |name: &str| {
        let n = args.len();
        args.retain(|a| a != name);
        args.len() != n
    };
    let (all, time, bodies) = (flag("-e"), flag("-time"), flag("-bodies"));
    let partial = flag("-partial");
    let mut std = concat!(env!("CARGO_MANIFEST_DIR"), "/../stdlib/src").to_string();
    if let Some(i) = args.iter().position(|a| a == "-std")
        && i + 1 < args.len()
    {
        std = args.remove(i + 1);
        args.remove(i);
    }
    let start = Instant::now();
    let mut s = Session::new(Box::new(Files { std }));
    s.complete = !partial;
    s.load_main(&args);
    if bodies {
        let funcs: Vec<_> = s
            .packages()
            .into_iter()
            .filter(|&p| s.types.pkg(p).library)
            .flat_map(|p| s.types.pkg(p).objects.borrow().clone())
            .filter(|&o| s.types.obj(o).is_func())
            .collect();
        for f in funcs {
            s.check_func_body(f);
        }
    }
    let took = start.elapsed();
    let mut diags = std::mem::take(&mut s.diags);
    diagnostic::sort(&mut diags);
    let limit = if all { None } else { Some(diagnostic::MAX_ERRORS) };
    print!("{}", diagnostic::render(&diags, &s.sources, limit));
    if time {
        let lines: usize =
            s.sources.files.iter().map(|f| f.text.iter().filter(|&&b| b == b'\n').count()).sum();
        eprintln!("{lines} lines in {took:?}");
    }
    if !diags.is_empty() {
        std::process::exit(1);
    }
}

//! The tests of Go's `test` folder: which there are, and how each is judged.

use std::path::{Path, PathBuf};

use crate::source;

/// How a test is judged.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// Runs, exits with 0 and prints its `.out` file, or nothing.
    Run,
    /// The same for the packages of a `.dir` folder.
    Rundir,
    /// Is rejected, with errors on exactly the marked lines.
    Errorcheck,
    /// Is accepted by the checker.
    Compile,
    /// A package of the toolchain's own, accepted by the checker.
    Src,
    /// A test file of the toolchain's type checker: errors on exactly the marked lines.
    Types,
    /// A file of the tests of the toolchain's parser.
    Syntax,
    /// Such a package whose tests pass where they lie.
    Test,
    /// A file of tests or examples from outside of such a package, passed by the
    /// package of that name in our library.
    Library,
}

impl Kind {
    /// Every kind, in the order of the report.
    pub const ALL: [Kind; 9] = [
        Kind::Run,
        Kind::Rundir,
        Kind::Errorcheck,
        Kind::Compile,
        Kind::Src,
        Kind::Types,
        Kind::Syntax,
        Kind::Test,
        Kind::Library,
    ];

    /// The kind's name on the command line and in the report.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Run => "run",
            Kind::Rundir => "rundir",
            Kind::Errorcheck => "errorcheck",
            Kind::Compile => "compile",
            Kind::Src => "src",
            Kind::Types => "types",
            Kind::Syntax => "syntax",
            Kind::Test => "test",
            Kind::Library => "library",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The share of tests, in percent, that has to pass.
    pub fn bar(self) -> f64 {
        match self {
            Kind::Run => 90.0,
            Kind::Rundir | Kind::Errorcheck => 88.0,
            Kind::Compile => 97.0,
            Kind::Src => 95.0,
            Kind::Types => 85.0,
            Kind::Syntax => 90.0,
            Kind::Test => 95.0,
            Kind::Library => 50.0,
        }
    }

    /// The share of tests whose messages have to match as well, if they mark any.
    pub fn message_bar(self) -> Option<f64> {
        match self {
            Kind::Errorcheck => Some(66.0),
            Kind::Types => Some(85.0),
            _ => None,
        }
    }
}

/// One test.
#[derive(Clone, Debug)]
pub struct Test {
    /// How it is judged.
    pub kind: Kind,
    /// Its path below the suite, or its import path.
    pub name: String,
    /// The file to run or check; for [`Kind::Rundir`] the `.dir` folder.
    pub path: PathBuf,
    /// The folder it runs in.
    pub root: PathBuf,
}

/// The folders in which Go's own runner looks for tests.
const FOLDERS: [&str; 12] = [
    "",
    "ken",
    "chan",
    "interface",
    "syntax",
    "dwarf",
    "fixedbugs",
    "codegen",
    "runtime",
    "abi",
    "typeparam",
    "typeparam/mdempsky",
];

/// All tests below `root` whose kind we judge, in the order of their names.
pub fn find(root: &Path) -> Vec<Test> {
    let mut tests = Vec::new();
    for folder in FOLDERS {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.extension().is_none_or(|extension| extension != "go") {
                continue;
            }
            tests.extend(classify(root, path));
        }
    }
    tests.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    tests
}

fn classify(root: &Path, path: PathBuf) -> Option<Test> {
    let bytes = std::fs::read(&path).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    if !source::builds_here(&text) {
        return None;
    }
    // As in Go's runner, flags make another test of it, except where they
    // concern the compiler's output only and the verdict stays the same.
    let kind = match source::recipe(&text)[..] {
        ["run"] => Kind::Run,
        ["rundir", ..] => Kind::Rundir,
        ["errorcheck"] => Kind::Errorcheck,
        ["compile", ..] => Kind::Compile,
        _ => return None,
    };
    let name = path.strip_prefix(root).ok()?.to_string_lossy().into_owned();
    let path = if kind == Kind::Rundir { path.with_extension("dir") } else { path };
    Some(Test { kind, name, path, root: root.to_path_buf() })
}

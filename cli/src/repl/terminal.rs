//! The terminal: line editing with history, completion and colours. What the
//! program writes goes through a pipe while a session lasts, and is printed above
//! the prompt when there is one, so that goroutines in the background do not
//! garble what is being typed.

use super::view::View;
use super::{Read, colours, complete, split};
use gopark_compiler::syntax::lexer::lex;
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;
use gopark_compiler::syntax::token::Tok;
use gopark_vm::keys;
use rustix::fd::OwnedFd;
use rustyline::completion::{Completer, FilenameCompleter, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::history::FileHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Behavior, CompletionType, Config, Context, Editor, ExternalPrinter, Helper, Hinter};
use std::borrow::Cow;
use std::cell::Cell;
use std::io::Read as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const PROMPT: &str = "> ";
/// How long a history file gets.
const HISTORY: usize = 10_000;
/// Characters of a name and its type that a list of names shows.
const SHOWN: usize = 76;

/// A terminal with a line editor.
pub struct Terminal {
    editor: Editor<Help, FileHistory>,
    history: Option<PathBuf>,
    output: Arc<Output>,
}

/// The way of the program's output.
struct Output {
    /// Whether a prompt is shown.
    prompting: AtomicBool,
    /// Whether the copier holds bytes that are not out yet.
    busy: AtomicBool,
    pipe: OwnedFd,
    screen: Mutex<std::fs::File>,
}

impl Terminal {
    /// Takes over the terminal.
    pub fn new(view: View) -> Result<Terminal, String> {
        let config = Config::builder()
            .behavior(Behavior::PreferTerm)
            .max_history_size(HISTORY)
            .map_err(|e| e.to_string())?
            .auto_add_history(true)
            .completion_type(CompletionType::List)
            .completion_show_all_if_ambiguous(true)
            .build();
        let mut editor = Editor::with_config(config).map_err(|e| e.to_string())?;
        editor.set_helper(Some(Help::new(view)));
        let history = history_file();
        if let Some(h) = &history {
            // There is none the first time.
            let _ = editor.load_history(h);
        }
        let printer = editor.create_external_printer().map_err(|e| e.to_string())?;
        let output = redirect(printer).map_err(|e| e.to_string())?;
        keys::share();
        Ok(Terminal { editor, history, output })
    }

    /// The next input.
    pub fn read(&mut self) -> Read {
        self.output.drain();
        self.output.prompting.store(true, Ordering::SeqCst);
        let line = self.edit(PROMPT);
        self.output.prompting.store(false, Ordering::SeqCst);
        match line {
            Ok(l) if l.trim().is_empty() => Read::Nothing,
            Ok(l) => Read::Input(l),
            Err(ReadlineError::Interrupted) => Read::Nothing,
            Err(_) => {
                self.close();
                Read::End
            }
        }
    }

    /// A line, for which all keys are meanwhile.
    fn edit(&mut self, prompt: &str) -> rustyline::Result<String> {
        keys::prompt(true);
        let line = self.editor.readline(prompt);
        keys::prompt(false);
        line
    }

    /// Asks for yes or no.
    pub fn ask(&mut self, question: &str) -> bool {
        self.output.drain();
        let answer = self.edit(question);
        answer.is_ok_and(|a| a.trim().eq_ignore_ascii_case("y"))
    }

    /// Gives standard output and error back to the screen, for another program.
    pub fn leave(&self) -> std::io::Result<()> {
        let screen = self.output.screen.lock().unwrap_or_else(PoisonError::into_inner);
        rustix::stdio::dup2_stdout(&*screen)?;
        rustix::stdio::dup2_stderr(&*screen)?;
        Ok(())
    }

    /// Writes the history and what is still on its way to the screen.
    pub fn close(&mut self) {
        if let Some(h) = &self.history {
            if let Some(dir) = h.parent() {
                let _ = std::fs::create_dir_all(dir);
            }
            if let Err(e) = self.editor.save_history(h) {
                eprintln!("gopark: {}: {e}", h.display());
            }
        }
        self.output.drain();
    }
}

fn history_file() -> Option<PathBuf> {
    let state = match std::env::var_os("XDG_STATE_HOME") {
        Some(dir) if !dir.is_empty() => PathBuf::from(dir),
        _ => PathBuf::from(std::env::var_os("HOME")?).join(".local/state"),
    };
    Some(state.join("gopark/history"))
}

/// Leads standard output and error through a pipe to the screen.
fn redirect(mut printer: impl ExternalPrinter + Send + 'static) -> std::io::Result<Arc<Output>> {
    let screen = std::fs::File::from(rustix::io::dup(rustix::stdio::stdout())?);
    let (read, write) = rustix::pipe::pipe()?;
    rustix::stdio::dup2_stdout(&write)?;
    rustix::stdio::dup2_stderr(&write)?;
    let output = Arc::new(Output {
        prompting: AtomicBool::new(false),
        busy: AtomicBool::new(false),
        pipe: read.try_clone()?,
        screen: Mutex::new(screen),
    });
    let copy = output.clone();
    std::thread::spawn(move || {
        use std::io::Write;
        let mut from = std::fs::File::from(read);
        let mut bytes = [0; 64 << 10];
        // `write` stays open here: the pipe has no end.
        let _open = write;
        while let Ok(n) = from.read(&mut bytes) {
            copy.busy.store(true, Ordering::SeqCst);
            if copy.prompting.load(Ordering::SeqCst) {
                // The editor puts lines above the prompt.
                let _ = printer.print(String::from_utf8_lossy(&bytes[..n]).into_owned());
            } else {
                let mut screen = copy.screen.lock().unwrap_or_else(PoisonError::into_inner);
                let _ = screen.write_all(&bytes[..n]);
            }
            copy.busy.store(false, Ordering::SeqCst);
        }
    });
    Ok(output)
}

impl Output {
    /// Waits until all that was written is on the screen.
    fn drain(&self) {
        let waiting = || rustix::io::ioctl_fionread(&self.pipe).is_ok_and(|n| n > 0);
        for _ in 0..2_000 {
            if !waiting() && !self.busy.load(Ordering::SeqCst) && !waiting() {
                return;
            }
            std::thread::sleep(Duration::from_micros(100));
        }
    }
}

/// Completion, colours and multi-line input.
#[derive(Helper, Hinter)]
struct Help {
    view: View,
    /// Whether the line was taken, so that no cursor is in it.
    taken: Cell<bool>,
    colours: bool,
}

impl Help {
    fn new(view: View) -> Help {
        Help { view, taken: Cell::new(false), colours: colours() }
    }
}

impl Completer for Help {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, ctx: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let before = &line[..pos];
        if before.starts_with(":load ") || before.starts_with(":save ") {
            return FilenameCompleter::new().complete(line, pos, ctx);
        }
        if before.chars().next_back().is_none_or(char::is_whitespace) && !before.starts_with(':') {
            // Nothing to complete: the key indents.
            return Ok((pos, vec![Pair { display: String::new(), replacement: "\t".into() }]));
        }
        let (start, found) = complete::complete(&self.view, before);
        let width = found.iter().map(|i| i.name.chars().count()).max().unwrap_or(0);
        let shown = |i: complete::Item| {
            let mut display = format!("{:width$}  {}", i.name, i.what);
            if let Some((end, _)) = display.char_indices().nth(SHOWN) {
                display.replace_range(end.., "…");
            }
            Pair { display, replacement: i.name }
        };
        Ok((start, found.into_iter().map(shown).collect()))
    }
}

impl Highlighter for Help {
    fn highlight<'l>(&self, line: &'l str, pos: usize) -> Cow<'l, str> {
        if !self.colours || line.starts_with(':') {
            return Cow::Borrowed(line);
        }
        Cow::Owned(paint(line, (!self.taken.get()).then_some(pos)))
    }
    fn highlight_candidate<'c>(&self, shown: &'c str, _: CompletionType) -> Cow<'c, str> {
        match shown.find("  ") {
            Some(i) if self.colours => Cow::Owned(format!("{}\x1b[2m{}\x1b[0m", &shown[..i], &shown[i..])),
            _ => Cow::Borrowed(shown),
        }
    }
    fn highlight_char(&self, _: &str, _: usize, kind: CmdKind) -> bool {
        // What stays on the screen of a line that was taken has no cursor in it.
        self.taken.set(kind == CmdKind::ForcedRefresh);
        self.colours
    }
}

/// Keywords, literals and comments in colours, and with a cursor at a bracket the
/// other one of its pair.
fn paint(line: &str, cursor: Option<usize>) -> String {
    let mut map = SourceMap::default();
    let base = map.add("line", line).0;
    let mut syms = Interner::default();
    let tokens = lex(Tok::StartFile, &map.files[0], 0..line.len(), false, &mut syms).tokens;
    let mut parts: Vec<(usize, usize, &str)> = vec![];
    let mut brackets = vec![];
    let mut end = 0;
    for t in &tokens[1..] {
        let start = (t.pos - base) as usize;
        let (len, colour) = match t.tok {
            Tok::Str(s) => (syms.text(s).len(), "32"),
            Tok::Lit((_, s)) => (syms.text(s).len(), "36"),
            Tok::Ident(s) => (syms.text(s).len(), ""),
            Tok::Semi(_) => (0, ""),
            k => (k.text().len(), if k.is_keyword() { "35" } else { "" }),
        };
        // Tokens that the lexer adds have no text.
        if start < end || line.get(start..start + len).is_none() {
            continue;
        }
        comment(line, end, start, &mut parts);
        if !colour.is_empty() {
            parts.push((start, len, colour));
        } else if len == 1 && "()[]{}".contains(&line[start..=start]) {
            brackets.push(start);
        }
        end = start + len;
    }
    comment(line, end, line.len(), &mut parts);
    if let Some(other) = cursor.and_then(|c| partner(line, &brackets, c)) {
        parts.push((other, 1, "1;34"));
    }
    parts.sort();
    let (mut out, mut done) = (String::new(), 0);
    for (start, len, colour) in parts {
        out.push_str(&line[done..start]);
        out.push_str(&format!("\x1b[{colour}m{}\x1b[0m", &line[start..start + len]));
        done = start + len;
    }
    out.push_str(&line[done..]);
    out
}

/// Adds what is a comment between two tokens.
fn comment(line: &str, from: usize, to: usize, parts: &mut Vec<(usize, usize, &str)>) {
    let gap = &line[from..to];
    if let Some(i) = gap.find("//").or(gap.find("/*")) {
        parts.push((from + i, gap.trim_end().len() - i, "90"));
    }
}

/// The bracket that makes a pair with the one under the cursor, or else before it.
fn partner(line: &str, brackets: &[usize], cursor: usize) -> Option<usize> {
    let under = brackets.iter().position(|b| *b == cursor);
    let at = under.or_else(|| brackets.iter().position(|b| b + 1 == cursor))?;
    let opens = |b: usize| "([{".contains(&line[b..=b]);
    let mut depth = 0;
    let mut find = |b: &&usize| {
        depth += if opens(**b) { 1 } else { -1 };
        depth == 0
    };
    let other = match opens(brackets[at]) {
        true => brackets[at..].iter().find(&mut find),
        false => brackets[..=at].iter().rev().find(&mut find),
    }?;
    let pair = [line.as_bytes()[brackets[at]], line.as_bytes()[*other]];
    [b"()", b"[]", b"{}", b")(", b"][", b"}{"].contains(&&pair).then_some(*other)
}

impl Validator for Help {
    fn validate(&self, ctx: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let text = ctx.input();
        if text.starts_with(':') || split::complete(text) {
            return Ok(ValidationResult::Valid(None));
        }
        Ok(ValidationResult::Incomplete)
    }
}

#[cfg(test)]
mod tests {
    use super::paint;

    /// Colours as tags.
    fn painted(line: &str, cursor: Option<usize>) -> String {
        let text = paint(line, cursor).replace("\x1b[0m", "</>");
        [("32", "s"), ("35", "k"), ("36", "n"), ("90", "c"), ("1;34", "b")]
            .iter()
            .fold(text, |t, (code, tag)| t.replace(&format!("\x1b[{code}m"), &format!("<{tag}>")))
    }

    #[test]
    fn words_have_colours() {
        assert_eq!(
            painted("for i := 0; f(\"a\"); i++ { /* x */ } // y", None),
            "<k>for</> i := <n>0</>; f(<s>\"a\"</>); i++ { <c>/* x */</> } <c>// y</>"
        );
        assert_eq!(painted("\"open", None), "<s>\"open</>");
        assert_eq!(painted("ä + 'ö'", None), "ä + <n>'ö'</>");
    }

    #[test]
    fn brackets_show_their_partners() {
        assert_eq!(painted("f(\")\", x)", Some(9)), "f<b>(</>\")\", x)".replace("\")\"", "<s>\")\"</>"));
        assert_eq!(painted("f(x)", Some(1)), "f(x<b>)</>");
        assert_eq!(painted("f(a[1])", Some(6)), "f<b>(</>a[<n>1</>])");
        assert_eq!(painted("f(a[1])", Some(5)), "f(a<b>[</><n>1</>])");
        assert_eq!(painted("f(a]", Some(4)), "f(a]");
        assert_eq!(painted("f(", Some(2)), "f(");
    }
}

#!/usr/bin/env python3
"""Checks the expectation comments of the test programs against real Go.

    tests/expect.py [PATH…]            check; PATH is any part of a path
    tests/expect.py --update [PATH…]   write the blocks of programs that have none yet
    tests/expect.py --rewrite [PATH…]  write all blocks anew (read the diff!)

The expectations are those of tests/README.md. A program is built by the `go`
on PATH (or $GO), not inlined, so that tracebacks name every function as it is
written, and run at GOMAXPROCS 1, 2 and 8; a program that does not
print the same thing each time is reported, because it tests nothing. Needs a
Go toolchain of the version that VERSION names.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

VERSION = "go1.27"
ROOT = pathlib.Path(__file__).resolve().parent
GO = os.environ.get("GO", "go")
BLOCKS = ("Output", "Stderr", "Errors")
WORDS = ("Exit", "Args", "Stdin", "Env", "Go-differs")


class Expect:
    """The expectations of one program, as its comments state them."""

    def __init__(self, text):
        self.blocks, self.words, self.marks = {}, {}, []
        block = None
        for number, line in enumerate(text.split("\n"), 1):
            mark = re.search(r'// ERROR ((?:"(?:[^"\\]|\\.)*"\s*)+)$', line)
            if mark:
                for regexp in re.findall(r'"((?:[^"\\]|\\.)*)"', mark.group(1)):
                    self.marks.append((number, regexp.replace('\\"', '"')))
            head = re.match(r"// (%s):\s*(.*)$" % "|".join(BLOCKS + WORDS), line)
            if head and head.group(1) in BLOCKS and not head.group(2):
                block = self.blocks.setdefault(head.group(1), [])
            elif head and head.group(1) in WORDS:
                self.words.setdefault(head.group(1), []).append(head.group(2))
                block = None
            elif block is not None and line.startswith("//"):
                block.append(line[3:] if line.startswith("// ") else line[2:])
            else:
                block = None

    def compile_error(self):
        return "Errors" in self.blocks or bool(self.marks)


def normal(text):
    """Lines without what two runs of the same program may differ in."""
    text = re.sub(r"0x[0-9a-f]+", "0x?", text)
    text = re.sub(r"(?m)^goroutine (?!1 )\d+ ", "goroutine N ", text)
    text = re.sub(r" gp=0x\? m=\S+( mp=0x\?)?", "", text)
    text = re.sub(r"(?m)in goroutine \d+$", "in goroutine N", text)
    text = re.sub(r"(?m)^((?:[\w/]+\.)+[\w.*()\[\]·-]+|panic)\(.*\)$", r"\1(...)", text)
    text = re.sub(r"(?m)(^|\s)(?:\./|/)(?:[^\s:]*/)?([^\s/:]+\.go:\d+)", r"\1\2", text)
    text = re.sub(r"(?m)(\.go:\d+) \+0x\?$", r"\1", text)
    return lines_of(text)


def lines_of(text):
    return [line.rstrip() for line in text.rstrip("\n").split("\n")] if text else []


def frames(lines):
    """Shortens a dump of goroutines to the head and main's frames of the first."""
    out, seen, i = [], False, 0
    while i < len(lines):
        line = lines[i]
        if line.startswith("goroutine "):
            if seen:
                break
            seen = True
            out.append(line)
        elif not seen:
            out.append(line)
        elif line == "":
            break
        elif re.match(r"(main\.|created by main\.)", line):
            out.append(line)
            if i + 1 < len(lines):
                out.append(lines[i + 1])
        elif not line.startswith("\t") and out[-1] != "...":
            out.append("...")
        i += 1
    if out and out[-1] != "...":
        out.append("...")
    return out


def match(want, got):
    """Whether lines match, where `...` stands for any lines or any text."""
    for n, line in enumerate(want):
        if line == "...":
            return any(match(want[n + 1:], got[i:]) for i in range(n, len(got) + 1))
        pattern = ".*".join(re.escape(part) for part in line.split("..."))
        if n == len(got) or not re.fullmatch(pattern, got[n]):
            return False
    return len(want) == len(got)


def build(path, exe):
    folder = path.is_dir()
    command = [GO, "build", "-gcflags=-l", "-ldflags=-s -w", "-o", exe] + (["."] if folder else [path.name])
    return subprocess.run(command, cwd=path if folder else path.parent, capture_output=True, timeout=300)


def errors_of(output):
    lines = [line for line in lines_of(output) if line and not line.startswith("# ")]
    return [re.sub(r"(^|\s)(?:\./|/)?(?:[^\s:]*/)?([^\s/:]+\.go:)", r"\1\2", line) for line in lines]


def run(exe, expect, procs):
    env = {k: v for k, v in os.environ.items() if not k.startswith("GO")}
    env["GOMAXPROCS"] = procs
    for pair in expect.words.get("Env", []):
        key, _, value = pair.partition("=")
        env[key] = value
    args = [word for line in expect.words.get("Args", []) for word in line.split()]
    stdin = "".join(line.encode().decode("unicode_escape") for line in expect.words.get("Stdin", []))
    done = subprocess.run([exe] + args, input=stdin.encode("latin-1"), env=env, capture_output=True, timeout=60)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def comment(name, lines):
    return "".join("// %s\n" % line if line else "//\n" for line in [name + ":"] + lines)


def strip_blocks(text):
    out, inside = [], False
    for line in text.split("\n"):
        if re.match(r"// (%s):\s*$|// Exit: " % "|".join(BLOCKS), line):
            inside = True
        elif not line.startswith("//"):
            inside = False
        if not inside:
            out.append(line)
    return "\n".join(out).rstrip("\n") + "\n"


def source_of(path):
    return path / "main.go" if path.is_dir() else path


def read(path):
    return source_of(path).read_text(encoding="utf-8", errors="surrogateescape")


def write(path, text, blocks):
    source_of(path).write_text(text.rstrip("\n") + "\n\n" + blocks, encoding="utf-8", errors="surrogateescape")


def judge(path, mode):
    """Returns the complaints about one program."""
    text = read(path)
    expect = Expect(text)
    if "Go-differs" in expect.words:
        return []
    if mode == "rewrite" and not expect.marks:
        text = strip_blocks(text)
        expect = Expect(text)
    fresh = mode != "check" and not expect.blocks and not expect.marks
    wrong = path.relative_to(ROOT).parts[0] == "errors"
    with tempfile.TemporaryDirectory() as temp:
        exe = os.path.join(temp, "x")
        built = build(path, exe)
        if built.returncode != 0:
            got = errors_of((built.stderr + built.stdout).decode("utf-8", "replace"))
            if fresh and wrong:
                write(path, text, comment("Errors", got))
                return []
            if not expect.compile_error():
                return ["does not compile:"] + got
            if "Errors" in expect.blocks:
                return [] if match(expect.blocks["Errors"], got) else ["errors are:"] + got
            return marks(expect, got)
        if expect.compile_error() or wrong:
            return ["compiles, though errors are expected"]
        results = [run(exe, expect, procs) for procs in ("1", "2", "8")]
    if fresh:
        return update(path, text, expect, results)
    complaints = []
    for code, out, err in results:
        if not match(expect.blocks.get("Output", []), lines_of(out)):
            complaints += ["output is:"] + lines_of(out)
        if not match(expect.blocks.get("Stderr", []), normal(err)):
            complaints += ["stderr is:"] + normal(err)
        if code != int(expect.words.get("Exit", ["0"])[0]):
            complaints.append("status is %d" % code)
        if complaints:
            break
    return complaints


def update(path, text, expect, results):
    seen = []
    for code, out, err in results:
        stderr = normal(err)
        dump = code != 0 and any(line.startswith("goroutine ") for line in stderr)
        seen.append((code, lines_of(out), frames(stderr) if dump else stderr))
    if any(one != seen[0] for one in seen):
        return ["differs from run to run:"] + [repr(one) for one in seen]
    code, output, stderr = seen[0]
    blocks = []
    if output or not stderr:
        blocks.append(comment("Output", output))
    if stderr:
        blocks.append(comment("Stderr", stderr))
    if code != 0 and "Exit" not in expect.words:
        blocks.append("// Exit: %d\n" % code)
    write(path, text, "\n".join(blocks))
    planned = "panic" in str(path) or "os.Exit" in text or "deadlock" in str(path) or "fatal" in str(path)
    return ["note: status %d" % code] + stderr if code != 0 and not planned else []


def marks(expect, got):
    complaints, used = [], set()
    for number, regexp in expect.marks:
        hits = [i for i, line in enumerate(got) if re.match(r"[^:]+:%d:" % number, line) and re.search(regexp, line)]
        if not hits:
            complaints.append("no error on line %d matches %s" % (number, regexp))
        used.update(hits)
    lines = {number for number, _ in expect.marks}
    for i, line in enumerate(got):
        at = re.match(r"[^:]+:(\d+):", line)
        if i not in used and at and int(at.group(1)) not in lines:
            complaints.append("not expected: " + line)
    return complaints


def programs(patterns):
    modules = {p.parent for p in ROOT.rglob("go.mod")}
    # Modules of nothing but tests have transcripts of `go test` instead.
    found = {module for module in modules if (module / "main.go").exists()}
    for path in ROOT.rglob("*.go"):
        if not any(module in path.parents for module in modules):
            found.add(path)
    return sorted(path for path in found if not patterns or any(p in str(path) for p in patterns))


def bare(path):
    expect = Expect(read(path))
    return not expect.blocks and not expect.marks


def safely(path, mode):
    try:
        return judge(path, mode)
    except Exception as error:  # a time-out, an unreadable file
        return ["%s: %s" % (type(error).__name__, error)]


def main():
    args = sys.argv[1:]
    mode = "check"
    if args and args[0] in ("--update", "--rewrite"):
        mode = args.pop(0)[2:]
    version = subprocess.run([GO, "version"], capture_output=True, text=True).stdout
    if VERSION not in version:
        sys.exit("expect.py: needs %s, found %s" % (VERSION, version.strip() or "no go"))
    paths = programs(args)
    if mode == "update":
        paths = [path for path in paths if bare(path)]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, complaints in zip(paths, pool.map(lambda p: safely(p, mode), paths)):
            if complaints:
                failed += 1
                print("--- %s" % path.relative_to(ROOT))
                print("\n".join("    " + line for line in complaints[:40]))
    print("%d passed, %d failed" % (len(paths) - failed, failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compares the checker with gc on mutated programs.

    tests/difffuzz.py [--seconds N] [--seed N] [--syntax | --bytes] [--keep DIR] [FILE…]

Takes the given programs (default: those under tests/lang that compile, and
Go's own where its test suite is installed), changes a token or line or two of
each at random, and compares what `gopark check -e` and gc report: whether the
program is accepted, the lines, the messages, the columns. One example of each
class of difference is printed; --keep leaves their programs in DIR. --syntax
mutates tokens without regard to what they are, --bytes characters and what
literals, comments and directives consist of.

Needs `target/debug/gopark` (or $GOPARK) and the `go` of the version that
expect.py names on PATH (or $GO).
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent
GO = os.environ.get("GO", "go")
GOPARK = os.environ.get("GOPARK", str(ROOT.parent / "target/debug/gopark"))
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\'(?:[^\'\\\n]|\\.)+\'|[A-Za-z_]\w*|\d[\w.]*'
    r"|<<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|[=!<>:]=|<<|>>|&\^|[-+*/%&|^]=|\s+|.",
    re.S,
)
KEYWORDS = (
    "break case chan const continue default defer else fallthrough for func go goto if import "
    "interface map package range return select struct switch type var"
).split()
OPERATORS = "+ - * / % & | ^ << >> &^ && || == != < <= > >= ! = := += -= <- ++ --".split()
BRACKETS = list("(){}[],;.:") + ["..."]
TYPES = [
    "int", "string", "bool", "float64", "[]int", "map[string]int", "*int", "error", "any", "func()",
    "chan int", "struct{}", "[2]int", "byte", "uint8", "rune", "complex128", "uintptr",
]
VALUES = [
    "0", "1", "-1", '"s"', "nil", "1.5", "true", "'c'", "1<<70", "[]int{1}", "func() {}", "struct{}{}",
    "2i", "iota", "len", "append", "_",
]


PIECES = (
    "0x 0X 0b 0o 0_ 08 09 1_ __ . .. 1. .5 e e+ E1 p p1 0x1p 0x.p1 i 'a' '' ' \" \\ \\x \\400 \\777 \\u \\uD800 "
    "\\U00110000 \\q \\' \\\" ` /* */ // /**/ # $ ? @ \u20ac \u0661 \u00e9 \u4e16 \ufeff \u00a0 \0 \r \udcff \udcc3 "
    "//go:noinline //go:embed //go:build //go:nosplit //go:linkname //go:systemstack //line //line\u0020x.go:1 "
    "/*line\u0020:3:2*/ //line\u0020x.go:0 //line\u0020x.go:1:0 //line\u0020:a"
).split(" ") + ["\n", " ", "\n//go:noinline\n", "\n//go:embed x\n", "\n//line x.go:7\n", "\n//line y.go:70:3\n"]


def is_name(token):
    return re.match(r"[A-Za-z_]", token) and token not in KEYWORDS


def mutate(text, rnd, what):
    for _ in range(rnd.choice([1, 1, 1, 2, 3] if what else [1, 1, 1, 2])):
        if what == "bytes" and rnd.random() < 0.7:
            text = mutate_bytes(text, rnd)
        elif what or rnd.random() < 0.8:
            text = mutate_tokens(text, rnd, what)
        else:
            text = mutate_lines(text, rnd)
    return text


def mutate_bytes(text, rnd):
    """Changes a character or two, mostly where tokens meet or in literals."""
    literals = [m.start() for m in re.finditer(r"""["'`\d]""", text)]
    at = rnd.choice(literals) + rnd.randrange(2) if literals and rnd.random() < 0.5 else rnd.randrange(len(text))
    how = rnd.random()
    if how < 0.2:
        return text[:at] + text[at + 1 :]
    piece = rnd.choice(PIECES)
    return text[:at] + piece + text[at + (how < 0.4) :]


def mutate_lines(text, rnd):
    lines = text.split("\n")
    a, b = rnd.randrange(len(lines)), rnd.randrange(len(lines))
    how = rnd.randrange(3)
    if how == 0:
        del lines[a]
    elif how == 1:
        lines.insert(b, lines[a])
    else:
        lines[a], lines[b] = lines[b], lines[a]
    return "\n".join(lines)


def mutate_tokens(text, rnd, syntax):
    tokens = TOKEN.findall(text)
    places = [i for i, t in enumerate(tokens) if not t.isspace() and not t.startswith(("//", "/*"))]
    names = [i for i in places if is_name(tokens[i])]
    if not names:
        return text
    if syntax:
        at, other = rnd.choice(places), rnd.choice(places)
        any_token = rnd.choice(KEYWORDS + OPERATORS + BRACKETS + ["x", "1"])
        how = rnd.randrange(5)
        if how == 0:
            tokens[at] = ""
        elif how == 1:
            tokens[at] += " " + tokens[at]
        elif how == 2:
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif how == 3:
            tokens[at] = any_token
        else:
            tokens[at] += " " + any_token
        return "".join(tokens)
    how = rnd.random()
    if how < 0.7:
        at, kind = rnd.choice(names), rnd.random()
        pool = TYPES if kind < 0.25 else VALUES if kind < 0.5 else [tokens[i] for i in names]
        tokens[at] = rnd.choice(pool)
    elif how < 0.88:
        places = [i for i in places if tokens[i] in OPERATORS]
        if places:
            tokens[rnd.choice(places)] = rnd.choice(OPERATORS)
    else:
        places = [i for i in places if re.match(r"[\"'`\d]", tokens[i])]
        if places:
            tokens[rnd.choice(places)] = rnd.choice(VALUES + [tokens[i] for i in names])
    return "".join(tokens)


class Compilers:
    """Both, with what gc needs to find the library."""

    def __init__(self, folder):
        out = subprocess.run(
            [GO, "list", "-export", "-f", "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}", "std"],
            capture_output=True, check=True, text=True,
        ).stdout
        self.config = folder / "importcfg"
        self.config.write_text(out)
        tool = subprocess.run([GO, "tool", "-n", "compile"], capture_output=True, check=True, text=True)
        self.compile = tool.stdout.strip()

    def gc(self, path):
        main = re.search(r"(?m)^package +main\b", path.read_text(errors="replace"))
        command = [
            self.compile, "-e", "-p", "main" if main else "command-line-arguments",
            "-importcfg", self.config, "-o", path.with_suffix(".o"), path,
        ]
        return self.messages(command, path)

    def gopark(self, path):
        return self.messages([GOPARK, "check", "-e", path], path)

    @staticmethod
    def messages(command, path):
        try:
            ran = subprocess.run(command, capture_output=True, timeout=20)
        except subprocess.TimeoutExpired:
            return None, []
        out = (ran.stdout + ran.stderr).decode(errors="replace")
        out = out.replace(str(path), path.name).replace("\t./", "\t").replace(" ./", " ")
        found = []
        for line in out.split("\n"):
            if re.match(r"(\./|\.\./)*[\w/.-]+:\d+(:\d+)?: ", line) or not found and line and line[0] != "#":
                found.append(line.removeprefix("./"))
            elif line and found:
                found[-1] += "\n" + line
        return ran.returncode, found


def difference(gc, gopark):
    """The gravest kind of difference, or None."""
    (gc_status, gc_found), (status, found) = gc, gopark
    if gc_status is None or any("internal compiler error" in m for m in gc_found):
        return None
    if any("is not in std" in m or "no required module" in m or "invalid import path" in m for m in found):
        return None  # a package that gopark does not have, or that the go command refuses
    if status not in (0, 1):
        return "crash"
    if (gc_status == 0) != (status == 0):
        return "accepts" if status == 0 else "rejects"
    line = lambda m: re.sub(r"^([^:]*:\d+).*", r"\1", m, flags=re.S)
    text = lambda m: re.sub(r"^([^:]*:\d+):\d+", r"\1", m)
    for kind, key in ("lines", line), ("words", text), ("columns", str):
        if {key(m) for m in gc_found} != {key(m) for m in found}:
            return kind
    return None


def shape(message):
    """A message without what is the program's own."""
    text = re.sub(r"^[^:]*:\d+(:\d+)?: ", "", message).split("\n")[0]
    return re.sub(r"\b\w*[A-Z0-9_]\w*\b|\b\w{1,2}\b|\"[^\"]*\"", "_", text)[:48]


def seeds(paths):
    if not paths:
        paths = list(ROOT.glob("lang/**/*.go"))
        for suite in sorted(pathlib.Path("/usr/share").glob("go-1.*/test"))[-1:]:
            for folder in "", "typeparam", "ken", "interface":
                paths += [p for p in (suite / folder).glob("*.go") if p.read_bytes()[:7] in (b"// run\n",)]
    for path in map(pathlib.Path, paths):
        text = path.read_text(errors="replace")
        alone = not (path.parent / "go.mod").exists()
        if len(text) < 12000 and alone and "ERROR" not in text and "// Errors:" not in text:
            yield re.sub(r"(?m)^// (Output|Stderr):\n(//.*\n?)*", "", text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--syntax", dest="what", action="store_const", const="syntax")
    parser.add_argument("--bytes", dest="what", action="store_const", const="bytes")
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    texts = list(seeds(options.paths))
    end = time.time() + options.seconds
    counts, classes = collections.Counter(), {}

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        compilers = Compilers(folder)

        def work(worker):
            rnd = random.Random(f"{options.seed} {worker}")
            path = folder / f"w{worker}.go"
            while time.time() < end:
                text = mutate(rnd.choice(texts), rnd, options.what)
                path.write_bytes(text.encode(errors="surrogateescape"))
                gc, gopark = compilers.gc(path), compilers.gopark(path)
                kind = difference(gc, gopark)
                counts[kind or "same"] += 1
                if kind:
                    less = [m for m in gc[1] if m not in gopark[1]]
                    more = [m for m in gopark[1] if m not in gc[1]]
                    key = kind, *(shape(ms[0]) if ms else "" for ms in (less, more))
                    classes.setdefault(key, [0, text, less, more])[0] += 1

        workers = os.cpu_count() or 2
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            list(pool.map(work, range(workers)))

    for i, (key, (count, text, less, more)) in enumerate(sorted(classes.items())):
        where = ""
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            where = options.keep / f"{options.seed}_{i}.go"
            where.write_bytes(text.encode(errors="surrogateescape"))
        print(f"{key[0]} ({count}) {where}")
        for mark, found in ("gc", less), ("gopark", more):
            for message in found[:3]:
                print(f"    {mark:6} {message[:300]}")
    print(", ".join(f"{kind} {count}" for kind, count in counts.most_common()))
    return 1 if any(kind in ("crash", "accepts", "rejects") for kind in counts) else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Compares gopark with Go on random programs: compare.py FROM TO

Writes a program for every seed from FROM to TO (generate.py), and reports those
that the two implementations disagree about: whether they compile, what they
print, how they end. A program that differs is kept beside the report.

  --gopark BIN   default: the debug build
  --functions N  functions of a program (default 8)
  --gcstress     runs gopark a second time, with a collection at every allocation
  --keep DIR     where programs that differ are kept (default: the current folder)

Needs the Go that expect.py names. Exit status 1 if anything differs.
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import generate

HERE = Path(__file__).resolve().parent
GO = os.environ.get("GO", "go")


def run(command, **env):
    try:
        p = subprocess.run(command, capture_output=True, timeout=60, env={**os.environ, **env})
    except subprocess.TimeoutExpired:
        return "timeout"
    return p.returncode, p.stdout


def difference(program, binary, gopark, gcstress):
    """What the two disagree about; None if nothing."""
    built = subprocess.run([GO, "build", "-o", binary, program], capture_output=True)
    if built.returncode:
        checked = subprocess.run([gopark, "check", program], capture_output=True)
        return "accepted: " + built.stderr.decode() if checked.returncode == 0 else None
    want = run([binary])
    for env in [{}, {"GODEBUG": "gcstress=1"}][:2 if gcstress else 1]:
        got = run([gopark, "run", program], **env)
        if got != want:
            return f"output differs {env or ''}"
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("first", type=int, metavar="FROM")
    options.add_argument("last", type=int, metavar="TO")
    options.add_argument("--gopark", default=HERE.parent.parent / "target/debug/gopark")
    options.add_argument("--functions", type=int, default=8)
    options.add_argument("--gcstress", action="store_true")
    options.add_argument("--keep", type=Path, default=Path("."))
    options = options.parse_args()
    differing = 0
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "main.go")
        for seed in range(options.first, options.last + 1):
            text = generate.Program(seed).text(options.functions)
            program.write_text(text)
            found = difference(program, Path(folder, "main"), options.gopark, options.gcstress)
            if found:
                differing += 1
                Path(options.keep, f"seed{seed}.go").write_text(text)
                print(f"seed {seed}: {found}", flush=True)
    print(f"{options.last - options.first + 1} programs, {differing} differ")
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()

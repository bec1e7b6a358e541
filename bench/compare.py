#!/usr/bin/env python3
"""Runs the benchmarks under gopark and its peers and prints a table of ratios.

    bench/compare.py                 every program, medians of five
    bench/compare.py --runs 3 fib    fewer runs, some programs
    bench/compare.py --skip yaegi    without a peer that takes long

gopark is built with `cargo build --release` first, unless --gopark names a
binary. Peers are taken from PATH, and one that is not there is left out: go
(programs are compiled first; only the run is timed), yaegi, lua5.4 and
luajit -joff (for programs with a .lua beside them). All outputs must be equal.
Exit status 1 when an output differs; a bar that is missed does not count.
"""
import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent

# The bars: program -> (peer, gopark's time may be at most so many times the peer's).
BARS = {
    **{name: [("yaegi", 1 / 15)] for name in ("fib", "sieve", "spectral", "fannkuch", "mandelbrot", "matmul", "nbody", "dispatch")},
    **{name: [("go", 1.0)] for name in ("pingpong", "spawn", "parked", "selects", "primes")},
    "mutex": [("go", 4.0)],
    "binarytrees": [("go", 3.0)],
    "maps": [("go", 5.0)],
    "text": [("go", 5.0)],
}
BARS["fib"] += [("lua5.4", 0.7), ("luajit", 1.0)]
PEERS = ("go", "yaegi", "lua5.4", "luajit")


class Run:
    def __init__(self, seconds, peak, output):
        self.seconds, self.peak, self.output = seconds, peak, output


def run(command, env=None):
    """One run: wall time, peak memory in MB, output."""
    with tempfile.TemporaryFile() as out:
        begun = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})})
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read().decode("utf-8", "replace")
    if child.returncode != 0:
        output += "exit status %d" % child.returncode
    return Run(seconds, usage.ru_maxrss / 1024, output)


def median(command, runs, env=None):
    """The median of several runs; the first long one decides whether there are more."""
    done = [run(command, env)]
    if done[0].seconds < 20:
        done += [run(command, env) for _ in range(runs - 1)]
    return Run(statistics.median(r.seconds for r in done), statistics.median(r.peak for r in done), done[0].output)


def build_gopark():
    root = HERE.parent
    subprocess.run(["cargo", "build", "--release", "--quiet", "-p", "gopark"], cwd=root, check=True)
    target = os.environ.get("CARGO_TARGET_DIR", str(root / "target"))
    return str(pathlib.Path(target) / "release" / "gopark")


def commands(name, peers, gopark, folder):
    """The commands that run one program: peer -> command."""
    source = str(HERE / (name + ".go"))
    found = {"gopark": [gopark, "run", source]}
    if "go" in peers:
        exe = os.path.join(folder, name)
        subprocess.run(["go", "build", "-o", exe, source], check=True)
        found["go"] = [exe]
    if "yaegi" in peers:
        found["yaegi"] = ["yaegi", "run", source]
    lua = HERE / (name + ".lua")
    if lua.exists():
        if "lua5.4" in peers:
            found["lua5.4"] = ["lua5.4", str(lua)]
        if "luajit" in peers:
            found["luajit"] = ["luajit", "-joff", str(lua)]
    return found


def row(cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def seconds(value):
    return "%.3f s" % value if value < 10 else "%.1f s" % value


def bar_text(name, times):
    """How the bars of a program stand: `1/18.7 of yaegi (bar 1/15) ✓`."""
    parts = []
    for peer, most in BARS.get(name, []):
        if peer in times and times[peer].output != times["gopark"].output:
            parts.append("%s: outputs differ ✗" % peer)
        elif peer in times:
            ratio = times["gopark"].seconds / times[peer].seconds
            show = lambda x: "%.2f×" % x if x >= 0.3 else "1/%.1f" % (1 / x)
            parts.append("%s %s (bar %s) %s" % (show(ratio), peer, show(most), "✓" if ratio <= most else "✗"))
    return "; ".join(parts)


def compare(names, peers, gopark, runs):
    wrong = []
    row(["program", "gopark"] + ["luajit -joff" if p == "luajit" else p for p in peers] + ["gopark to peer"])
    row(["---"] * (len(peers) + 3))
    times_of = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            times = {peer: median(command, runs) for peer, command in commands(name, peers, gopark, folder).items()}
            times_of[name] = times
            outputs = {peer: t.output for peer, t in times.items()}
            expected = outputs.get("go", outputs["gopark"])
            for peer, output in outputs.items():
                if output != expected:
                    wrong.append("%s: %s prints %r, expected %r" % (name, peer, output[:80], expected[:80]))
            row([name, seconds(times["gopark"].seconds)] + [seconds(times[p].seconds) if p in times else "" for p in peers] + [bar_text(name, times)])
        extras(names, times_of, gopark, runs, folder)
    return wrong


def extras(names, times_of, gopark, runs, folder):
    """Memory, scaling with processors, start-up."""
    print()
    if "parked" in names:
        t = times_of["parked"]
        text = "- `parked`: peak memory %.0f MB" % t["gopark"].peak
        if "go" in t:
            ratio = t["gopark"].peak / t["go"].peak
            text += ", compiled Go %.0f MB: %.2f× (bar 0.50×) %s" % (t["go"].peak, ratio, "✓" if ratio <= 0.5 else "✗")
        print(text, flush=True)
    if "parallel" in names:
        command = [gopark, "run", str(HERE / "parallel.go")]
        one = median(command, runs, {"GOMAXPROCS": "1"})
        two = median(command, runs, {"GOMAXPROCS": "2"})
        ratio = one.seconds / two.seconds
        print("- `parallel`: %s at GOMAXPROCS=1, %s at 2: %.2f times faster (bar 1.8) %s" % (seconds(one.seconds), seconds(two.seconds), ratio, "✓" if ratio >= 1.8 else "✗"), flush=True)
    hello = os.path.join(folder, "hello.go")
    pathlib.Path(hello).write_text('package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello, world") }\n')
    took = median([gopark, "run", hello], max(runs, 5) * 4)
    print("- hello, world: %.1f ms from process start to exit (bar 10 ms) %s" % (took.seconds * 1000, "✓" if took.seconds <= 0.010 else "✗"), flush=True)
    if took.output != "hello, world\n":
        print("  but it prints %r" % took.output)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="programs to run (default: all of bench/*.go)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each, of which the median counts")
    parser.add_argument("--gopark", help="the binary to measure, instead of building one")
    parser.add_argument("--skip", action="append", default=[], choices=PEERS, help="leave a peer out")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    gopark = options.gopark or build_gopark()
    peers = [p for p in PEERS if p not in options.skip and shutil.which(p)]
    missing = [p for p in PEERS if p not in peers]
    names = options.names or sorted(path.stem for path in HERE.glob("*.go"))
    print("%d CPUs, medians of %d%s\n" % (os.cpu_count(), options.runs, "; without " + ", ".join(missing) if missing else ""))
    wrong = compare(names, peers, gopark, options.runs)
    if wrong:
        print("\nOutputs differ:\n" + "\n".join("- " + line for line in wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

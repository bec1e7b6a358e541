#!/usr/bin/env python3
"""Measures servers run by gopark against the same programs compiled by Go.

    bench/network.py                 echo and HTTP, medians of three
    bench/network.py --runs 1        one run each

The echo client is compiled by Go; HTTP is asked by wrk. Both servers of a pair
run in turns, in the same run. What is missing (go, wrk, a package) is left out.
Bars: 64-byte echo with 100 connections at least 0.6 times Go's messages a second;
HTTP hello under `wrk -t2 -c100` at least 0.4 times; 10,000 connections held open
on at most 16 threads, all answered, also on a machine that is busy with other things. Exit status 1 if an answer is wrong.
"""
import argparse
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

import compare

HERE = pathlib.Path(__file__).resolve().parent / "network"
CONNECTIONS = 10_000


class Server:
    """A server that prints its address first."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()

    def threads(self):
        return len(os.listdir("/proc/%d/task" % self.process.pid))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


class Busy:
    """So many processes that compute for ever."""

    def __init__(self, n):
        self.n = n

    def __enter__(self):
        self.processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(self.n)]

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()


def echo(client, server, connections, duration):
    """Messages a second, and the server's threads while all connections are open."""
    asked = subprocess.run([client, server.address, str(connections), duration], capture_output=True, text=True)
    if asked.returncode != 0:
        sys.exit("echo: " + asked.stdout.strip())
    return float(asked.stdout), server.threads()


def wrk(server):
    asked = subprocess.run(["wrk", "-t2", "-c100", "-d3s", "http://" + server.address + "/"], capture_output=True, text=True)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", asked.stdout)
    if not rate or "Non-2xx" in asked.stdout:
        sys.exit("wrk: " + asked.stdout)
    return float(rate[1])


def alternate(servers, runs, measure):
    """The median of what is measured at each server, taken in turns."""
    got = {name: [] for name in servers}
    for _ in range(runs):
        for name, command in servers.items():
            with Server(command) as server:
                got[name].append(measure(server))
    return {name: statistics.median(values) for name, values in got.items()}


def verdict(rates, bar, unit):
    ratio = rates["gopark"] / rates["go"]
    return "%.0f %s, compiled Go %.0f: %.2f× (bar %.1f×) %s" % (rates["gopark"], unit, rates["go"], ratio, bar, "✓" if ratio >= bar else "✗")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3, help="runs of each, of which the median counts")
    parser.add_argument("--gopark", help="the binary to measure, instead of building one")
    options = parser.parse_args()
    if not shutil.which("go"):
        sys.exit("no go: there is nothing to compare with")
    gopark = options.gopark or compare.build_gopark()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with tempfile.TemporaryDirectory() as folder:
        def servers(name):
            exe = os.path.join(folder, name)
            subprocess.run(["go", "build", "-o", exe, str(HERE / (name + ".go"))], check=True)
            return {"go": [exe], "gopark": [gopark, "run", str(HERE / (name + ".go"))]}

        client = os.path.join(folder, "client")
        subprocess.run(["go", "build", "-o", client, str(HERE / "client.go")], check=True)
        pair = servers("echo")
        rates = alternate(pair, options.runs, lambda s: echo(client, s, 100, "2s")[0])
        print("- echo, 64 bytes, 100 connections: " + verdict(rates, 0.6, "messages a second"), flush=True)
        n = min(CONNECTIONS, hard - 100)
        for busy, text in (0, ""), (4 * os.cpu_count(), ", %d processes computing beside" % (4 * os.cpu_count())):
            for name, command in pair.items():
                with Busy(busy), Server(command) as server:
                    rate, threads = echo(client, server, n, "3s")
                    bar = " (bar 16) %s" % ("✓" if threads <= 16 else "✗") if name == "gopark" else ""
                    print("- echo, %d connections%s, %s: %.0f messages a second, %d threads%s" % (n, text, name, rate, threads, bar), flush=True)
        checked = subprocess.run([gopark, "check", str(HERE / "hello.go")], capture_output=True)
        if not shutil.which("wrk") or checked.returncode != 0:
            print("- HTTP: left out, for want of wrk or of package net/http")
            return
        rates = alternate(servers("hello"), options.runs, wrk)
        print("- HTTP hello, wrk -t2 -c100: " + verdict(rates, 0.4, "requests a second"), flush=True)


if __name__ == "__main__":
    main()

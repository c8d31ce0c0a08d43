"""Runs programs by turns and prints how they compare. Called by `scripts/speed/run`."""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

# What is compared: our command, a peer's, and which share of the peer's time ours may take.
Case = namedtuple("Case", "name ours peer target")
# What is run: a name for the table, the command, and the exit statuses that are right.
Command = namedtuple("Command", "name arguments right")
# Seconds and bytes at the peak.
Run = namedtuple("Run", "seconds peak")

# `ssr-validate` reads the schema in any case; with these rules it also looks at ids and references.
IDENTITY = [
    "duplicate-id", "dangling-reference", "wrong-collection", "repeated-reference",
    "broken-redirect", "live-redirect", "redirected-reference", "repeated-redirect",
]
SCHEMA = "dataset/schema.json"
VALID, INVALID = {0}, {1, 2}


class Programs:
    """The command lines of all programs."""

    def __init__(self, target):
        self.data = target / "speed"
        self.ssr = str(target / "release/ssr-validate")
        self.bin = target / "peers/bin"

    def files(self, folder):
        if folder == "dataset":
            found = [path for path in Path(folder).glob("*.json") if path.name not in ("schema.json", "datapackage.json")]
        else:
            found = (self.data / folder).glob("*.json")
        return sorted(map(str, found))

    def ours(self, folder, *options, right=VALID):
        path = folder if folder == "dataset" else str(self.data / folder)
        return Command("ssr-validate", [self.ssr, path, "--base", "none", *options], right)

    def jsonschema(self, folder, right=VALID):
        arguments = [str(self.bin / "jsonschema-cli"), "validate", SCHEMA, "-i", *self.files(folder)]
        return Command("jsonschema-cli", arguments, right)

    def sourcemeta(self, folder, *options, right=VALID):
        # Without --continue, it would stop at the first file that fails.
        arguments = [str(self.bin / "sourcemeta"), "validate", SCHEMA, *self.files(folder), "--continue", *options]
        return Command(" ".join(["sourcemeta", *options]), arguments, right)

    def others(self, folder):
        files, schema = self.files(folder), ["--spec=draft2020", "--strict=false", "-s", SCHEMA]
        with_d = [part for file in files for part in ("-d", file)]
        lines = {
            "boon": [SCHEMA, *files],
            "check-jsonschema": ["--schemafile", SCHEMA, *files],
            "ajv": ["validate", *schema, *with_d],
            "jirutka-ajv": ["validate", *schema, *files],
        }
        return [Command(name, [str(self.bin / name), *line], VALID) for name, line in lines.items()]


def cases(programs, sources):
    ours, jsonschema, sourcemeta = programs.ours, programs.jsonschema, programs.sourcemeta
    identity = [part for rule in IDENTITY for part in ("--select", rule)]
    yield Case("shipped, all rules", ours("dataset"), jsonschema("dataset"), 0.5)
    if sources:
        yield Case("shipped, with source texts", ours("dataset", "--sources", sources), jsonschema("dataset"), 1.0)
    for size in ("20MB", "100MB"):
        fast = sourcemeta(size, "--fast")
        yield Case(f"{size}, schema, ids, references", ours(size, *identity), fast, 0.5)
        yield Case(f"{size}, all rules", ours(size), fast, 1.0)
    fast = sourcemeta("100MB-bad", "--fast", right=INVALID)
    for form in ("concise", "full"):
        bad = ours("100MB-bad", "--format", form, right=INVALID)
        yield Case(f"100MB, 1 % bad, {form}", bad, fast, 1.0)
    yield Case("1000 files of one record", ours("1000-files"), jsonschema("1000-files"), 0.7)


def run(command):
    """Runs a command. The peak is never less than that of this script, some ten megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen(command.arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in command.right:
        sys.exit(f"exit status {process.returncode} of {' '.join(command.arguments[:4])} …")
    # Linux counts in kibibytes, macOS in bytes.
    return Run(seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def by_turns(commands, rounds):
    """All commands once a round, each round beginning with another: what slows one slows its neighbours too."""
    runs = [[] for _ in commands]
    for number in range(rounds + 1):
        for step in range(len(commands)):
            index = (number + step) % len(commands)
            result = run(commands[index])
            # The first round brings files and programs into memory.
            if number:
                runs[index].append(result)
    return runs


def median(values):
    return statistics.median(values)


def compare(case, rounds):
    ours, peer = by_turns([case.ours, case.peer], rounds)
    # The ratio of each round, and then the middle: a machine that slows down between rounds does not matter.
    ratio = median(one.seconds / other.seconds for one, other in zip(ours, peer))
    print(row(
        case.name, case.peer.name, seconds(ours), seconds(peer), f"{ratio:.2f}", f"{case.target:.2f}",
        "met" if ratio <= case.target else "missed", peak(ours), peak(peer),
    ), flush=True)


def seconds(runs):
    return f"{median(run.seconds for run in runs):.3f}"


def peak(runs):
    return f"{median(run.peak for run in runs) / 1e6:.0f}"


def row(*cells):
    return "| " + " | ".join(cells) + " |"


def head(*cells):
    print(row(*cells) + "\n" + row(*("---" for _ in cells)))


def memory(programs):
    size = sum(os.path.getsize(file) for file in programs.files("100MB"))
    ratio = run(programs.ours("100MB")).peak / size
    print(f"\npeak memory at 100 MB, all rules: {ratio:.2f} × the input, target 3.00, {'met' if ratio <= 3 else 'missed'}")


def growth(programs, rounds):
    print()
    sizes = {"1MB": 1, "10MB": 10, "100MB": 100}
    head("", *(f"{size}, ms/MB" for size in sizes), "100 to 1")
    makers = {"ssr-validate": programs.ours, "jsonschema-cli": programs.jsonschema,
              "sourcemeta --fast": lambda folder: programs.sourcemeta(folder, "--fast")}
    for name, make in makers.items():
        runs = by_turns([make(size) for size in sizes], rounds)
        each = [median(run.seconds for run in of) * 1000 / size for of, size in zip(runs, sizes.values())]
        print(row(name, *(f"{one:.1f}" for one in each), f"{each[-1] / each[0]:.2f}"), flush=True)


def everyone(programs, rounds):
    print()
    head("20 MB", "s", "peak MB")
    commands = [programs.ours("20MB"), programs.jsonschema("20MB"), programs.sourcemeta("20MB", "--fast"),
                programs.sourcemeta("20MB"), *programs.others("20MB")]
    for command, runs in zip(commands, by_turns(commands, rounds)):
        print(row(command.name, seconds(runs), peak(runs)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--target", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--sources", help="the folder with the source texts")
    parser.add_argument("--all", action="store_true", help="all other validators too")
    parser.add_argument("--only", help="only the comparisons whose name holds this, and with --all the table of all")
    options = parser.parse_args()
    programs = Programs(options.target)
    wanted = [case for case in cases(programs, options.sources) if (options.only or "") in case.name]
    head("case", "beside", "s", "s beside", "ratio", "target", "", "peak MB", "peak MB beside")
    for case in wanted:
        compare(case, options.rounds)
    if not options.only:
        memory(programs)
        growth(programs, options.rounds)
    if options.all:
        everyone(programs, options.rounds)


main()

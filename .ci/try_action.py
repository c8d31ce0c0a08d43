"""Runs action.yml as GitHub would, in the folder of a user who has another repository, and looks at what it says.

    .ci/try_action.py PROGRAM WORKFLOW

Every `run` step of the YAML is executed with the environment that the YAML gives; `uses` steps are listed and passed
over, and PROGRAM, which is built already, stands where the cache would bring it. WORKFLOW is what users paste.
"""

import atexit
import functools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")

GOOD = """{
  "terms": [
    {
      "id": "harbour-watch",
      "names": ["harbour watch"],
      "evidence": [{ "source": "overview-2016", "lines": [3, 3], "anchor": "harbour watch" }]
    }
  ]
}
"""
BROKEN = GOOD.replace('"names"', '"nams"').replace("overview-2016", "overview-2061")
WARNED = GOOD.replace('["harbour watch"]', '["harbour  watch"]')


@functools.cache
def checkout():
    """A checkout of the action as GitHub makes it: another folder, which is no repository."""
    folder = tempfile.mkdtemp(prefix="ssr checkout ")
    atexit.register(shutil.rmtree, folder)
    tracked = subprocess.check_output(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, text=True)
    for name in filter(None, tracked.split("\0")):
        target = Path(folder, name)
        if not name.startswith("tests/") and (ROOT / name).is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
    return folder


class Run:
    """One run of the action in a repository of its own."""

    def __init__(self, program, files, inputs):
        self.program, self.skipped, self.outputs, self.status, self.log = program, [], {}, 0, ""
        self.temp = tempfile.TemporaryDirectory(prefix="ssr action ")
        self.workspace, self.runner = Path(self.temp.name, "repository"), Path(self.temp.name, "runner")
        self.runner.mkdir()
        self.workspace.mkdir()
        self.action = checkout()
        for name, text in files.items():
            path = self.workspace / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert set(given) <= set(ACTION["inputs"]), given
        self.inputs = {name: given.get(name, spec.get("default", "")) for name, spec in ACTION["inputs"].items()}
        self.inputs = {name: value.replace("WORKSPACE", str(self.workspace)) for name, value in self.inputs.items()}
        for step in ACTION["runs"]["steps"]:
            self.step(step)

    def value(self, expression):
        """The value of what may stand between `${{` and `}}`."""
        context, _, rest = expression.partition(".")
        if context == "inputs":
            return self.inputs[rest]
        if context == "steps":
            step, _, name = rest.partition(".outputs.")
            return self.outputs[step].get(name, "")
        return {"github.action_path": self.action, "runner.temp": str(self.runner)}[expression]

    def fill(self, text):
        return EXPRESSION.sub(lambda found: self.value(found[1]), text)

    def wanted(self, step):
        """Whether a step is run: after a failure only one that says `always()`."""
        terms = EXPRESSION.sub(r"\1", step.get("if", "")).split("&&") if step.get("if") else []
        holds = self.status == 0 or "always()" in [term.strip() for term in terms]
        for term in (term.strip() for term in terms if "always()" not in term):
            left, right = re.fullmatch(r"(\S+) != '(.*)'", term).groups()
            holds = holds and self.value(left) != right
        return holds

    def step(self, step):
        if not self.wanted(step):
            return
        if "uses" in step:
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step["uses"]), f"{step['uses']} is not pinned"
            self.skipped.append(step["uses"].split("@")[0])
            for text in step.get("with", {}).values():
                self.fill(text)
            if "actions/cache" in step["uses"]:
                self.restore(Path(self.fill(step["with"]["path"])))
            return
        assert step["shell"] == "bash" and "${{" not in step["run"], "an input could be run as a command"
        self.execute(step)

    def restore(self, folder):
        folder.mkdir(parents=True)
        (folder / "ssr-validate").symlink_to(self.program)

    def execute(self, step):
        script, output = self.runner / "step.sh", self.runner / "output"
        script.write_text(step["run"])
        output.write_text("")
        env = {"PATH": os.environ["PATH"], "HOME": str(self.runner), "RUNNER_TEMP": str(self.runner)}
        env |= {"RUNNER_OS": "Linux", "RUNNER_ARCH": "X64", "GITHUB_OUTPUT": str(output)}
        env |= {"GITHUB_STEP_SUMMARY": str(self.runner / "summary.md"), "GITHUB_WORKSPACE": str(self.workspace)}
        env |= {name: self.fill(text) for name, text in step.get("env", {}).items()}
        command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)]
        done = subprocess.run(command, cwd=self.workspace, env=env, text=True, capture_output=True)
        self.log += done.stdout + done.stderr
        self.status = self.status or done.returncode
        lines = output.read_text().splitlines()
        self.outputs[step.get("id")] = dict(line.split("=", 1) for line in lines)


def annotations(run):
    """The severity, file, line and rule of each annotation."""
    pattern = re.compile(r"^::(error|warning) file=([^,]*),line=(\d+),.*?title=([^:]*)::", re.M)
    return [(kind, file, int(line), rule) for kind, file, line, rule in pattern.findall(run.log)]


def pasted(workflow):
    """The inputs that a workflow gives to the action."""
    jobs = yaml.safe_load(workflow.read_text())["jobs"].values()
    steps = [step for job in jobs for step in job["steps"] if "ssr-data@" in step["uses"]]
    return steps[0]["with"]


def main(program, workflow):
    run = lambda files, **inputs: Run(program, files, inputs)
    mine = {"facts/mine.json": BROKEN}
    broken = run(mine, paths="facts")
    assert broken.status == 1, broken.log
    got = annotations(broken)
    lines = {rule: line for _, _, line, rule in got}
    assert lines.get("unknown-field") == 5 and lines.get("dangling-reference") == 6, broken.log
    assert {file for _, file, _, _ in got} == {"facts/mine.json"}, got
    assert "did you mean" in broken.log, broken.log
    summary = Path(broken.runner, "summary.md").read_text()
    assert "    error[unknown-field]" in summary, summary
    assert broken.skipped == ["actions/cache"], broken.skipped

    for same in ("./facts", "WORKSPACE/facts", "  facts/mine.json  \n\n", "facts/mine.json\r\n./facts"):
        assert annotations(run(mine, paths=same)) == got, same

    good = run({"facts/mine.json": GOOD}, **pasted(workflow))
    assert good.status == 0 and not annotations(good) and "no errors" in good.log, good.log

    uploaded = run(mine, paths="facts", upload_sarif="true")
    assert uploaded.status == 1 and uploaded.skipped[-1] == "github/codeql-action/upload-sarif", uploaded.skipped
    sarif = json.loads(Path(uploaded.outputs["check"]["sarif"]).read_text())
    places = [result["locations"][0]["physicalLocation"] for result in sarif["runs"][0]["results"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {"facts/mine.json"}, places

    assert run(mine, paths="facts", fail_level="never").status == 0
    warned = {"facts/mine.json": WARNED}
    for level, status in {"error": 0, "never": 0, "warning": 1}.items():
        done = run(warned, paths="facts", fail_level=level)
        assert done.status == status and annotations(done), (level, done.log)
    assert run(mine, paths="nowhere", fail_level="never").status == 2
    assert run({}, paths="\n").status == 2
    assert run(mine, paths="facts", fail_level="maybe").status == 2
    assert run(mine, paths="facts", format="xml").status == 2

    for trick in ("facts; touch pwned", "$(touch pwned)", "`touch pwned`", "--version", "facts\" && touch pwned #"):
        done = run(mine, paths=trick)
        assert done.status == 2 and not list(done.workspace.rglob("pwned")), (trick, done.log)

    command = GOOD.replace("harbour-watch", "::error::x")
    full = run({"facts/mine.json": command}, paths="facts", format="full").log
    token = re.search(r"^::stop-commands::(\d+)$", full, re.M)[1]
    assert full.index("error[") < full.index(f"::{token}::"), full
    print(f"action.yml: {len(ACTION['runs']['steps'])} steps, passed over: {', '.join(uploaded.skipped)}")


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:]))

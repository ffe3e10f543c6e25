"""Small stand-ins for the runners of GitHub Actions and GitLab CI: they execute a template's own commands.

What needs a network or a system's administrator (pip, sudo) is noted down instead of done; everything
else is real. A secret is there only in the environment that the templates say holds it.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import yaml

SECRETS = {
    "collect": {"COLLECT_TOKEN": "token-that-reads"},
    "grade": {"LAYERLAB_SECRET": "a-secret-of-at-least-16-characters"},
    "handback": {"HANDBACK_TOKEN": "token-that-writes"},
}
_PYTHON = """\
case "$1 $2" in
"-m pip") echo "$@" >>"{notes}/pip"; exit 0 ;;
"-m venv") mkdir -p "$3/bin"; cp "{bin}"/* "$3/bin/"; exit 0 ;;
esac
exec "{python}" "$@"
"""
_LAYERLAB = """\
env >"{notes}/environment-of-$1"
PYTHONPATH="$PWD" PYTHONDONTWRITEBYTECODE=1 exec "{python}" -m autograder.cli "$@"
"""


def git(*arguments, folder=None):
    """Run git as a test's author; return what it printed."""
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    done = subprocess.run(
        ["git", *who, *map(str, arguments)], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@dataclass
class Job:
    """What came of a job: whether it went well, what it printed, and where it ran."""

    code: int
    said: str
    workspace: Path
    summary: str = ""


@dataclass
class Machine:
    """A machine for jobs: programs that stand in for others, and addresses that lead to local repositories."""

    root: Path
    hosts: Path
    artifacts: dict[str, Path] = field(default_factory=dict)

    def __post_init__(self):
        self.programs, self.notes, self.home = (
            self.root / name for name in ("bin", "notes", "home")
        )
        for folder in (self.programs, self.notes, self.home):
            folder.mkdir(parents=True)
        words = {"python": sys.executable, "notes": self.notes, "bin": self.programs}
        for name, text in {
            "python": _PYTHON.format(**words),
            "python3": _PYTHON.format(**words),
            "layerlab": _LAYERLAB.format(**words),
            "sudo": f'echo "$@" >>"{self.notes}/sudo"\n',
        }.items():
            path = self.programs / name
            path.write_text(f"#!/bin/sh\n{text}")
            path.chmod(0o755)
        (self.home / ".gitconfig").write_text(
            f'[url "file://{self.hosts}/"]\n\tinsteadOf = https://github.com/our-class/\n'
        )

    def environment(self):
        """Return what a job finds in its environment besides what its template says."""
        return {
            "PATH": f"{self.programs}:{os.environ['PATH']}",
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "CI": "true",
        }

    def noted(self, name):
        """Return what was noted down under a name."""
        path = self.notes / name
        return path.read_text() if path.exists() else ""

    def checkout(self, repository, name):
        """Return a clean clone."""
        workspace = self.root / "work" / name
        git("clone", "--quiet", "--depth=1", f"file://{repository}", workspace)
        return workspace

    def password(self, host, **environment):
        """Return what git would answer when `host` asks for a password; None if nothing."""
        done = subprocess.run(
            ["git", "credential", "fill"],
            cwd=self.home,
            input=f"protocol=https\nhost={host}\n\n",
            env=self.environment() | {"GIT_TERMINAL_PROMPT": "0"} | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        found = re.search("^password=(.*)$", done.stdout, re.MULTILINE)
        return found and found[1]


def run_github(machine, template, repository, job, *, inputs=None):
    """Run one job of a GitHub workflow."""
    workflow = yaml.safe_load(template.read_text())
    wanted = workflow["jobs"][job]
    words = {f"inputs.{name}": value for name, value in (inputs or {}).items()}
    secrets = SECRETS.get(wanted.get("environment"), {})
    words |= {f"secrets.{name}": value for name, value in secrets.items()}
    workspace, summary = machine.root / "work" / job, machine.root / f"{job}.md"
    run = Job(0, "", workspace)
    for step in wanted["steps"]:
        if run.code and step.get("if") != "always()":
            continue
        action = step.get("uses", "").partition("@")[0].removeprefix("actions/")
        options = step.get("with", {})
        if action == "checkout":
            machine.checkout(repository, job)
        elif action == "upload-artifact":
            machine.artifacts[options["name"]] = keep(
                workspace, options["path"].split(), machine.root / "artifacts" / options["name"]
            )
        elif action == "download-artifact":
            shutil.copytree(machine.artifacts[options["name"]], workspace, dirs_exist_ok=True)
        elif "run" in step:
            variables = {**workflow.get("env", {}), **wanted.get("env", {}), **step.get("env", {})}
            environment = machine.environment() | {
                "GITHUB_WORKSPACE": str(workspace),
                "GITHUB_STEP_SUMMARY": str(summary),
                **{name: _filled(value, words) for name, value in variables.items()},
            }
            done = execute(["bash", "-e", "-c", step["run"]], workspace, environment)
            run.said += done.stdout
            run.code = done.returncode
    run.summary = summary.read_text() if summary.exists() else ""
    return run


def run_gitlab(machine, template, repository, job, *, variables=None):
    """Run one job of a GitLab pipeline, with the artifacts of the jobs before it."""
    pipeline = yaml.safe_load(template.read_text())
    wanted = pipeline.get(pipeline[job].get("extends"), {}) | pipeline[job]
    workspace = machine.checkout(repository, job)
    for folder in machine.artifacts.values():
        shutil.copytree(folder, workspace, dirs_exist_ok=True)
    environment = machine.environment() | {
        "CI_PROJECT_DIR": str(workspace),
        "CI_SERVER_URL": "https://gitlab.example.org",
        "CI_JOB_TOKEN": "token-of-the-job",
        **wanted.get("variables", {}),
        **(variables or {}),
        **SECRETS.get(wanted.get("environment", {}).get("name"), {}),
    }
    script = "\n".join(["set -e", *wanted["before_script"], *wanted["script"]])
    done = execute(["sh", "-c", script], workspace, environment)
    kept = wanted.get("artifacts", {})
    paths = [*kept.get("paths", []), *filter(None, [kept.get("reports", {}).get("junit")])]
    machine.artifacts[job] = keep(workspace, paths, machine.root / "artifacts" / job)
    return Job(done.returncode, done.stdout, workspace)


def execute(command, folder, environment):
    """Run a step and return what it printed, errors included."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=300,
        check=False,
    )


def keep(workspace, patterns, target):
    """Copy what a job keeps; return the folder."""
    target.mkdir(parents=True)
    for pattern in patterns:
        for path in workspace.glob(pattern):
            place = target / path.relative_to(workspace)
            place.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                shutil.copytree(path, place)
            else:
                shutil.copy(path, place)
    return target


def _filled(text, words):
    """Put values in for expressions; one that the job may not have is an error."""
    return re.sub(r"\$\{\{ ([\w.]+) \}\}", lambda match: words[match[1]], text)

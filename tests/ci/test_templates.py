"""The CI templates: what they say, and what their own commands leave behind when they are executed."""

import re
import sqlite3
from contextlib import closing
from xml.etree import ElementTree as ET

import pytest
import yaml

from autograder.record.report import from_json
from autograder.sandbox import Level, probe

from .conftest import ASSIGNMENT, HOSTILE_NAME, ROOT
from .runners import SECRETS, Machine, git, run_github, run_gitlab

TEMPLATES = {
    path.relative_to(ROOT / "ci").as_posix(): path for path in (ROOT / "ci").glob("*/*.yml")
}
GITHUB = {name: path for name, path in TEMPLATES.items() if "github" in name}
ACTION = re.compile(
    r"actions/(?:checkout|setup-python|(?:up|down)load-artifact)@[0-9a-f]{40} # v\d+\.\d+\.\d+"
)
TOKENS = [value for held in SECRETS.values() for name, value in held.items() if "TOKEN" in name]


def jobs(path):
    """Return a workflow's jobs."""
    return yaml.safe_load(path.read_text())["jobs"]


def has_full_sandbox():
    """Look whether this machine can do what the templates ask for."""
    return probe().level is Level.FULL


class TestWhatTheySay:
    def test_there_are_four(self):
        """A student's and an instructor's, for GitHub and for GitLab."""
        names = [f"{who}/{where}.yml" for who in ("instructor", "student") for where in ("github", "gitlab")]  # fmt: skip

        assert sorted(TEMPLATES) == names

    @pytest.mark.parametrize("path", GITHUB.values(), ids=GITHUB)
    def test_actions_are_githubs_own_and_pinned(self, path):
        """A tag can be moved, a commit cannot; the version stands beside it."""
        used = re.findall(r"uses: (.*)", path.read_text())

        assert used
        assert [action for action in used if not ACTION.fullmatch(action)] == []

    @pytest.mark.parametrize("path", GITHUB.values(), ids=GITHUB)
    def test_permissions_are_minimal(self, path):
        """No job may do more than read its own repository, and none keeps the token that read it."""
        workflow = yaml.safe_load(path.read_text())
        granted = [workflow["permissions"]]
        granted += [job["permissions"] for job in workflow["jobs"].values() if "permissions" in job]
        checkouts = [
            step["with"]
            for job in workflow["jobs"].values()
            for step in job["steps"]
            if "checkout" in step.get("uses", "")
        ]

        assert all(permissions in ({}, {"contents": "read"}) for permissions in granted)
        assert len(checkouts) == len(workflow["jobs"])
        assert all(options["persist-credentials"] is False for options in checkouts)

    @pytest.mark.parametrize("path", GITHUB.values(), ids=GITHUB)
    def test_no_expression_stands_in_a_script(self, path):
        """What somebody typed arrives in a variable, never in a script's text."""
        scripts = [step.get("run", "") for job in jobs(path).values() for step in job["steps"]]

        assert not any("${{" in script for script in scripts)

    def test_students_have_no_secret(self):
        """There is none in reach, and nothing that a hidden test could be in."""
        for name, path in TEMPLATES.items():
            if name.startswith("student/"):
                assert not re.search(r"secrets\.|_TOKEN|hidden|id-token", path.read_text())

    def test_the_grading_job_has_no_token(self):
        """The tokens belong to the other two jobs."""
        github = jobs(TEMPLATES["instructor/github.yml"])
        gitlab = yaml.safe_load(TEMPLATES["instructor/gitlab.yml"].read_text())

        for grade in (github["grade"], gitlab["grade"]):
            assert "TOKEN:" not in yaml.safe_dump(grade)
            assert "_TOKEN" not in yaml.safe_dump(grade).replace("FF_GIT_URLS_WITHOUT_TOKENS", "")
        for name in ("collect", "handback"):
            assert f"secrets.{name.upper()}_TOKEN" in yaml.safe_dump(github[name])
            assert "layerlab grade" not in yaml.safe_dump(github[name])


class TestStudent:
    def test_on_github(self, tmp_path, students):
        """Unfinished work fails the job, with a summary of all notebooks and an annotation in each."""
        machine = Machine(tmp_path, students)

        run = run_github(machine, TEMPLATES["student/github.yml"], students / "emmy", "check")

        assert run.code == 1
        assert "3 notebooks checked, 3 of them not finished yet" in run.said
        assert f"-r ./{ASSIGNMENT}/requirements.txt" in machine.noted("pip")
        for name in ("affine", "relu", "sandwich"):
            assert f"<h3>{name}.ipynb</h3>" in run.summary
            assert re.search(
                rf"^::notice file={ASSIGNMENT}/{name}\.ipynb,line=\d\d", run.said, re.MULTILINE
            )

    def test_on_gitlab(self, tmp_path, students):
        """Finished work passes, and each notebook leaves its tests as JUnit XML."""
        machine = Machine(tmp_path, students)

        run = run_gitlab(machine, TEMPLATES["student/gitlab.yml"], students / "ada", "check")

        suites = [ET.parse(path).getroot()[0] for path in machine.artifacts["check"].rglob("*.xml")]
        assert run.code == 0, run.said
        assert "3 notebooks checked, 0 of them not finished yet" in run.said
        assert {suite.get("name") for suite in suites} == {
            "affine.ipynb", "relu.ipynb", "sandwich.ipynb",
        }  # fmt: skip
        assert all(int(suite.get("tests")) and suite.get("failures") == "0" for suite in suites)

    def test_a_repository_without_notebooks(self, tmp_path, course_repository):
        """Nothing checked is no success."""
        empty = tmp_path / "empty"
        empty.mkdir()
        (empty / "README.md").touch()
        git("init", "--quiet", folder=empty)
        git("add", ".", folder=empty)
        git("commit", "-qm", "Begin", folder=empty)
        machine = Machine(tmp_path / "machine", tmp_path)

        run = run_github(machine, TEMPLATES["student/github.yml"], empty, "check")

        assert run.code == 1
        assert "0 notebooks checked" in run.said


RUNNERS = {
    "github": (run_github, {"inputs": {"assignment": ASSIGNMENT}}),
    "gitlab": (run_gitlab, {"variables": {"ASSIGNMENT": ASSIGNMENT}}),
}


@pytest.fixture(
    scope="module",
    params=[
        "github",
        pytest.param("gitlab", marks=pytest.mark.long("the same commands, by another runner")),
    ],
)
def pipeline(request, tmp_path_factory, course_repository, students):
    """The instructor's three jobs, one after the other, each in a clean clone."""
    root = tmp_path_factory.mktemp(request.param)
    (root / "hosts").mkdir()
    for folder in students.iterdir():
        git("clone", "--quiet", "--bare", folder, root / "hosts" / folder.name)
    machine = Machine(root / "machine", root / "hosts")
    template = TEMPLATES[f"instructor/{request.param}.yml"]
    run, given = RUNNERS[request.param]
    runs = {
        job: run(machine, template, course_repository, job, **given)
        for job in ("collect", "grade", "handback")
    }
    return machine, runs


@pytest.mark.skipif(not has_full_sandbox(), reason="the templates grade at the full sandbox level")
class TestInstructor:
    def test_each_job_ends_well(self, pipeline):
        """A student without a repository is told, and stops nobody."""
        _, runs = pipeline

        assert {job: run.code for job, run in runs.items()} == dict.fromkeys(runs, 0), runs
        assert "not collected: ghost: " in runs["collect"].said
        assert "3 of 4 students collected" in runs["collect"].said
        assert "nothing to hand back: ghost" in runs["handback"].said
        assert "3 of 3 handed back" in runs["handback"].said

    def test_the_kit_is_installed_from_its_exact_versions(self, pipeline):
        """In each job, from the clone itself: what is installed elsewhere may hold hidden tests in reach."""
        machine, _ = pipeline
        installs = machine.noted("pip").splitlines()

        assert installs == ["-m pip install --quiet -c constraints.txt -e ."] * 3

    def test_reports_and_gradebook_are_kept(self, pipeline):
        """They say the truth about each student."""
        machine, runs = pipeline
        kept = machine.artifacts["grades" if "grades" in machine.artifacts else "grade"]
        reports = {
            path.stem: from_json(path.read_bytes())
            for path in (kept / "reports" / ASSIGNMENT).glob("*.json")
        }
        with closing(sqlite3.connect(kept / "gradebook.db")) as gradebook:
            recorded = gradebook.execute("select count(*) from submitted_assignment").fetchone()

        assert runs["grade"].code == 0
        assert {name: report.earned for name, report in reports.items()} == {
            "ada": 50, "emmy": 0, "mallory": 0,
        }  # fmt: skip
        assert {report.sandbox for report in reports.values()} == {"full"}
        assert recorded == (3,)
        assert (kept / "feedback" / "ada" / ASSIGNMENT / "index.html").is_file()

    def test_grading_sees_no_token(self, pipeline):
        """Neither the ones of the other jobs nor the job's own; the course secret alone."""
        machine, _ = pipeline
        seen = {job: machine.noted(f"environment-of-{job}") for job in SECRETS}

        assert SECRETS["grade"]["LAYERLAB_SECRET"] in seen["grade"]
        assert not any(token in seen["grade"] for token in [*TOKENS, "token-of-the-job"])
        for job in ("collect", "handback"):
            assert [token in seen[job] for token in TOKENS] == [
                token in SECRETS[job].values() for token in TOKENS
            ]

    def test_a_token_goes_to_its_host_alone(self, pipeline):
        """A repository elsewhere is asked for without it."""
        machine, _ = pipeline
        host = "github.com" if "grades" in machine.artifacts else "gitlab.example.org"
        token = {"HANDBACK_TOKEN": "token-that-writes"}

        assert machine.password(host, **token) == "token-that-writes"
        assert machine.password("evil.example.org", **token) is None

    def test_feedback_arrives_in_each_repository(self, pipeline):
        """On a branch of its own, as one commit that holds the page and a few lines about it."""
        machine, _ = pipeline
        branch = f"feedback-{ASSIGNMENT}"
        for name, points in {"ada": "50 of 50", "emmy": "0 of 50", "mallory": "0 of 50"}.items():
            repository = machine.hosts / name
            readme = git("show", f"{branch}:README.md", folder=repository)

            assert git("rev-list", "--count", branch, folder=repository) == "1"
            assert git("ls-tree", "--name-only", branch, folder=repository).split() == [
                "README.md",
                "index.html",
            ]
            assert readme.startswith(f"# 01 Fully connected: {points} points")
            assert "<html" in git("show", f"{branch}:index.html", folder=repository)

    def test_nothing_of_a_hostile_repository_is_acted_on(self, pipeline):
        """Links are not followed, huge files are left, and no name or word becomes a runner's command."""
        _, runs = pipeline
        submitted = runs["collect"].workspace / "submitted" / "mallory" / ASSIGNMENT

        assert sorted(path.name for path in submitted.iterdir()) == sorted(
            ["affine.ipynb", "sandwich.ipynb", HOSTILE_NAME, "timestamp.txt"]
        )
        assert not any(path.is_symlink() for path in submitted.rglob("*"))
        for run in runs.values():
            assert not re.search(r"^\s*(::|##\[)", run.said, re.MULTILINE)

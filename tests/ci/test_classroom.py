"""`layerlab collect` and `layerlab handback`, whatever is in the list or in a repository."""

from datetime import UTC
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import cli
from autograder.errors import CourseError
from autograder.intake.collect import choose, collect, notebooks_of
from autograder.intake.git import GitError
from autograder.intake.git import git as run_git
from autograder.intake.repositories import Student, parse_students
from autograder.publish.handback import Feedback, hand_back
from autograder.record.report import Report, to_json
from autograder.text.moments import read_moment

from .conftest import ASSIGNMENT, ROOT
from .runners import git

HEAD = "student,repository\n"
BAD_LISTS = {
    "no header": ("ada,https://x.org/a\n", ":1: the first line has to name the columns"),
    "nothing": ("", ":1: the first line"),
    "no student": (HEAD, "lists no student"),
    "a folder above": (f"{HEAD}../ada,https://x.org/a\n", ":2: '../ada' cannot be"),
    "an option": (f"{HEAD}-ada,https://x.org/a\n", ":2: '-ada' cannot be"),
    "no name": (f"{HEAD},https://x.org/a\n", ":2: '' cannot be"),
    "no repository": (f"{HEAD}ada\n", ":2: '' is no address"),
    "an option for git": (f"{HEAD}ada,--upload-pack=x\n", ":2: '--upload-pack=x' is no address"),
    "a program": (f"{HEAD}ada,ext::sh -c x\n", ":2: 'ext::sh -c x' is no address"),
    "git's own protocol": (f"{HEAD}ada,git://x.org/a\n", ":2: 'git://x.org/a' is no address"),
    "an option of ssh": (f"{HEAD}ada,ssh://-oProxyCommand=x/a\n", "is no address"),
    "a program behind a host": (f"{HEAD}ada,fd::17/a\n", "is no address"),
    "a token": (f"{HEAD}ada,https://u:t@x.org/a\n", "without a password in it"),
    "twice": (f"{HEAD}ada,https://x.org/a\nAda,https://x.org/b\n", ":3: Ada is there twice"),
}
TREE = {
    "01_tiny/a.ipynb": ("100644", 5, True),
    "01_tiny/A.IPYNB": ("100755", 5, True),
    "a.ipynb": ("100644", 5, True),
    "01_tiny/link.ipynb": ("120000", 5, False),
    "01_tiny/module.ipynb": ("160000", "-", False),
    "01_tiny/huge.ipynb": ("100644", 10**9, False),
    "01_tiny/a.py": ("100644", 5, True),
    "01_tiny/b.py/a.ipynb": ("100644", 5, False),
    "01_tiny/layerlab.py": ("100644", 5, False),
    "01_tiny/essay.docx": ("100644", 5, False),
    "01_tiny/.ipynb_checkpoints/a.ipynb": ("100644", 5, False),
    "../a.ipynb": ("100644", 5, False),
    "/etc/a.ipynb": ("100644", 5, False),
    "01_tiny/a.ipynb/b.ipynb": ("100644", 5, False),
    f"{'x' * 300}.ipynb": ("100644", 5, False),
}


def repository(folder, files):
    """Make a repository with these files; return it as a student's."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    git("init", "--quiet", folder=folder)
    git("add", "--all", folder=folder)
    git("commit", "--quiet", "--allow-empty", "--message=Work", folder=folder)
    return Student("ada", f"file://{folder}")


def report(**fields):
    """Return a report without any test."""
    known = {
        "assignment": "01_tiny", "student": "ada", "key": "k", "sandbox": "full", "versions": {},
        "graded_at": "2026-01-31T12:00:00+00:00", "seconds": 1.0, "problems": (), "notebooks": (),
        "functions": (), "tests": (),
    }  # fmt: skip
    return Report(**(known | fields))


class TestList:
    def test_a_good_list(self):
        """Other columns may stand there too."""
        text = (
            "name,repository,student\n"
            "Ada L.,https://x.org:8443/a/b.git,ada.l@x.org\n"
            "Émilie,git@x.org:c/d,émilie\n"
        )

        assert parse_students(text, "students.csv") == (
            Student("ada.l@x.org", "https://x.org:8443/a/b.git"),
            Student("émilie", "git@x.org:c/d"),
        )

    def test_folders_of_this_machine(self):
        """A path begins where the list lies, and becomes an address: git copies a path's files as they are."""
        text = (
            "student,repository\n"
            "ada,/srv/git/ada.git\n"
            "emmy,../class/emmy\n"
            "grace,file:///srv/git/grace\n"
            "kurt,http://127.0.0.1:8000/kurt\n"
        )

        assert [one.repository for one in parse_students(text, "s.csv", Path("/term"))] == [
            "file:///srv/git/ada.git",
            "file:///term/../class/emmy",
            "file:///srv/git/grace",
            "http://127.0.0.1:8000/kurt",
        ]

    @pytest.mark.parametrize(("text", "error"), BAD_LISTS.values(), ids=BAD_LISTS)
    def test_a_bad_line_is_told_with_its_place(self, text, error):
        """Nothing reaches git or the file system that is more than a name or an address."""
        with pytest.raises(CourseError) as caught:
            parse_students(text, "students.csv")

        assert error in str(caught.value)
        assert str(caught.value).startswith("students.csv:")


class TestCollect:
    def test_which_entries_of_a_tree_are_notebooks(self):
        """Ordinary files alone, of a sane name and size; a forged tree gets no further."""
        lines = [
            f"{mode} blob {'a' * 40} {size:>7}\t{name}" for name, (mode, size, _) in TREE.items()
        ]

        found = [str(entry.path) for entry in notebooks_of("\0".join([*lines, ""]).encode())]

        assert found == [name for name, (_, _, wanted) in TREE.items() if wanted]

    def test_an_assignments_folder_comes_first(self):
        """Notebooks at the top count where there is no folder and no doubt."""
        lines = [f"100644 blob {'a' * 40} 5\t{name}" for name in ("b.ipynb", "01_tiny/x/a.ipynb")]
        entries = tuple(notebooks_of("\0".join(lines).encode()))

        assert [str(p) for p in choose(entries, "01_tiny", alone=True)] == ["x/a.ipynb"]
        assert [str(p) for p in choose(entries, "02_other", alone=True)] == ["b.ipynb"]
        assert choose(entries, "02_other", alone=False) == {}

    def test_scripts_come_along_and_are_no_submission_at_the_top(self):
        """A notebook may import them; at the top of a repository they may be anything."""
        names = ("main.py", "01_tiny/a.ipynb", "01_tiny/helpers.py", "02_other/layers.py")
        lines = [f"100644 blob {'a' * 40} 5\t{name}" for name in names]
        entries = tuple(notebooks_of("\0".join(lines).encode()))

        assert [str(p) for p in choose(entries, "01_tiny", alone=True)] == ["a.ipynb", "helpers.py"]
        assert [str(p) for p in choose(entries, "02_other", alone=True)] == ["layers.py"]
        assert choose(entries, "03_more", alone=True) == {}

    def test_what_was_collected_before_is_replaced_whole(self, tmp_path):
        """A notebook that is gone from the repository is gone from the submission."""
        folder, submitted = tmp_path / "ada", tmp_path / "submitted"
        student = repository(folder, {"01_tiny/a.ipynb": "1", "01_tiny/b.ipynb": "2"})
        collect(student, ("01_tiny",), submitted)
        (folder / "01_tiny/b.ipynb").unlink()
        repository(folder, {"01_tiny/a.ipynb": "3"})

        found = collect(student, ("01_tiny",), submitted)

        assert found.notebooks == (("01_tiny", 1),)
        assert found.commit == git("rev-parse", "HEAD", folder=folder)
        assert [p.name for p in (submitted / "ada").iterdir()] == ["01_tiny"]
        notebooks = (submitted / "ada/01_tiny").glob("*.ipynb")
        assert [p.read_text() for p in notebooks] == ["3"]

    def test_the_commits_time_becomes_that_of_the_submission(self, tmp_path):
        """Lateness is counted from it, unless the course says otherwise."""
        student = repository(tmp_path / "ada", {"01_tiny/a.ipynb": "1"})
        collect(student, ("01_tiny",), tmp_path / "submitted")

        text = (tmp_path / "submitted/ada/01_tiny/timestamp.txt").read_text()
        committed = git("show", "--no-patch", "--format=%ct", "HEAD", folder=tmp_path / "ada")
        moment = read_moment(text).replace(tzinfo=UTC)
        assert moment.timestamp() == float(committed)

    @pytest.mark.parametrize("files", [None, {}, {"README.md": "x"}])
    def test_what_cannot_be_collected_loses_nothing(self, files, tmp_path):
        """No repository, no notebook: it is told, and earlier work stays."""
        submitted = tmp_path / "submitted"
        (submitted / "ada/01_tiny").mkdir(parents=True)
        student = Student("ada", f"file://{tmp_path}/nowhere")
        if files is not None:
            student = repository(tmp_path / "ada", files)

        found = collect(student, ("01_tiny",), submitted)

        assert found.problem
        assert "\n" not in found.problem
        assert (submitted / "ada/01_tiny").is_dir()

    def test_nothing_of_a_repository_runs_or_is_followed(self, tmp_path):
        """No hook, no filter, no submodule, whatever a student wrote into the repository."""
        other = repository(tmp_path / "other", {"secret.ipynb": "x"})
        folder = tmp_path / "ada"
        student = repository(folder, {"01_tiny/a.ipynb": "1", ".gitattributes": "* filter=run\n"})
        git("config", "filter.run.smudge", f"touch {tmp_path}/ran", folder=folder)
        for name in ("post-checkout", "post-merge", "pre-receive", "post-upload-pack"):
            hook = folder / ".git/hooks" / name
            hook.parent.mkdir(exist_ok=True)
            hook.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
            hook.chmod(0o755)
        options = ("-c", "protocol.file.allow=always", "submodule", "--quiet", "add")
        git(*options, other.repository, "01_tiny/sub", folder=folder)
        git("commit", "--quiet", "--message=More", folder=folder)

        found = collect(student, ("01_tiny",), tmp_path / "submitted")

        assert found.notebooks == (("01_tiny", 1),)
        assert not (tmp_path / "ran").exists()
        files = [path.name for path in (tmp_path / "submitted").rglob("*") if path.is_file()]
        assert sorted(files) == ["a.ipynb", "timestamp.txt"]

    def test_a_dry_run_writes_nothing(self, tmp_path):
        """It fetches, and says what is there."""
        student = repository(tmp_path / "ada", {"01_tiny/a.ipynb": "1"})

        found = collect(student, ("01_tiny",), tmp_path / "submitted", dry_run=True)

        assert found.notebooks == (("01_tiny", 1),)
        assert not (tmp_path / "submitted").exists()

    def test_a_repository_without_a_commit(self, tmp_path):
        """It is told like any other."""
        git("init", "--quiet", tmp_path / "ada")

        assert collect(Student("ada", f"file://{tmp_path}/ada"), ("01_tiny",), tmp_path).problem

    def test_nobody_collected_is_an_error(self, tmp_path):
        """A wrong token, say, must not look like a class that did nothing."""
        students = tmp_path / "students.csv"
        students.write_text(f"{HEAD}ada,https://127.0.0.1:9/ada\n")
        arguments = ["collect", str(students), "-a", ASSIGNMENT, "--into", str(tmp_path / "in")]

        result = CliRunner().invoke(cli, ["--course", str(ROOT), *arguments])

        assert result.exit_code == 1
        assert "not collected: ada: " in result.output


class TestGit:
    @pytest.mark.parametrize("address", ["ext::sh -c true", "fd::0", "git://127.0.0.1:9/a"])
    def test_other_protocols_are_refused(self, address, tmp_path, monkeypatch):
        """Even if one got as far as this, and whatever the caller's environment allows."""
        monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "ext:fd:git")
        with pytest.raises(GitError, match="not allowed"):
            run_git("clone", "--bare", "--", address, str(tmp_path / "c"))

    def test_what_fails_is_one_line(self, tmp_path):
        """It may end in a runner's log, where a line of a server's words could be a command."""
        with pytest.raises(GitError) as caught:
            run_git("clone", "--", f"file://{tmp_path}/a%0A::error::b\x1b[31m", str(tmp_path / "c"))

        assert str(caught.value).isprintable()

    def test_a_file_without_end_is_cut_off(self, tmp_path):
        """One repository cannot fill the disk."""
        with pytest.raises(GitError):
            run_git("-c", "alias.fill=!truncate -s 600000000 huge", "fill", folder=tmp_path)


class TestHandBack:
    def test_the_same_feedback_is_the_same_commit(self, tmp_path):
        """Handing back twice changes nothing; other feedback takes its place, with one commit again."""
        student = repository(tmp_path / "ada", {"a.ipynb": "1"})
        first = hand_back(Feedback(report(), b"<html>1"), student.repository)

        again = hand_back(Feedback(report(), b"<html>1"), student.repository)
        later = hand_back(Feedback(report(), b"<html>2"), student.repository)

        assert first == again
        assert first != later
        assert git("rev-list", "feedback-01_tiny", folder=tmp_path / "ada") == later
        assert git("log", "--format=%s", "HEAD", folder=tmp_path / "ada") == "Work"

    def test_a_repository_that_refuses(self, tmp_path):
        """It is an error of one line."""
        with pytest.raises(GitError):
            hand_back(Feedback(report(), b""), f"file://{tmp_path}/nowhere")

    def test_without_any_feedback(self, tmp_path):
        """The remedy is named."""
        (tmp_path / "solutions" / "01_tiny").mkdir(parents=True)
        students = tmp_path / "students.csv"
        students.write_text(f"{HEAD}ada,https://x.org/a\n")

        result = CliRunner().invoke(cli, ["--course", str(tmp_path), "handback", str(students)])

        assert result.exit_code == 2
        assert "run `layerlab grade` first" in result.output

    def test_a_dry_run_says_what_would_be_pushed(self, tmp_path):
        """And claims nothing that was not done: there is no such repository."""
        (tmp_path / "solutions" / "01_tiny").mkdir(parents=True)
        found = report()
        page = tmp_path / "feedback" / found.student / "01_tiny" / "index.html"
        record = tmp_path / "reports" / "01_tiny" / f"{found.student}.json"
        for path, content in ((page, b"<html>"), (record, to_json(found))):
            path.parent.mkdir(parents=True)
            path.write_bytes(content)
        students = tmp_path / "students.csv"
        students.write_text(f"{HEAD}{found.student},file://{tmp_path}/nowhere\n")

        result = CliRunner().invoke(
            cli, ["--course", str(tmp_path), "handback", str(students), "--dry-run"]
        )

        assert result.exit_code == 0, result.output
        assert result.output.endswith("1 of 1 would be handed back\n")

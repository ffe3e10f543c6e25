"""A course with one small exercise, and downloads as platforms make them."""

import json
import stat
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import cli

ASSIGNMENT = "01_tiny"
STUDENTS = """\
student,name,email,canvas,sid
ada,Ada King Lovelace,ada@x.org,31,0031
emmy,Emmy Noether,emmy@x.org,32,0032
zoe,Zoë Müller,zoe@x.org,33,0033
"""
# Of what is in it nothing matters here, but that it is a notebook's file.
NOTEBOOK = json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": []})


@pytest.fixture
def course(tmp_path):
    """A course whose assignment has the exercises affine and relu, and a list of three students."""
    root = tmp_path / "course"
    (root / "solutions" / ASSIGNMENT).mkdir(parents=True)
    (root / "solutions" / "02_other").mkdir(parents=True)
    for name in ("affine", "relu"):
        (root / "solutions" / ASSIGNMENT / f"{name}.py").write_text("# %%\n")
    (root / "students.csv").write_text(STUDENTS, encoding="utf-8")
    (root / "layerlab.toml").write_text('timezone = "Europe/Berlin"\n')
    return root


@pytest.fixture
def collect(course):
    """Run `layerlab collect` in the course, for its first assignment unless another is named."""

    def run(*arguments, assignment=ASSIGNMENT):
        words = ["--course", str(course), "collect", *map(str, arguments)]
        words += ["-a", assignment] if assignment else []
        return CliRunner().invoke(cli, words)

    return run


@pytest.fixture
def handed_in(course):
    """Return the files of all submissions, by their path, without their times."""

    def found():
        below = course / "submitted"
        paths = sorted(path for path in below.rglob("*") if path.is_file())
        return [
            path.relative_to(below).as_posix() for path in paths if path.name != "timestamp.txt"
        ]

    return found


def pack(path: Path, members) -> Path:
    """Write a zip of members by their names: text, bytes, or the mode of something that is no file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            is_mode = isinstance(content, int)
            if is_mode:
                info.external_attr = content << 16
            archive.writestr(info, "/etc/passwd" if is_mode else content)
    return path


LINK = stat.S_IFLNK | 0o777
PIPE = stat.S_IFIFO | 0o600

"""What can be wrong with a submission as it was handed in: one table of messages and remedies."""

from types import MappingProxyType

from autograder.record.report import Problem, Report

# The zero of a submission with one of these is no grade: it is ours to mend, and to grade again.
GRADERS_FAULT = frozenset({"grader-failed", "grader-ended", "test-failed"})

_SAVE = "Open the notebook in JupyterLab, save it and hand it in again."
_RESTORE = "Copy the missing cell from a fresh copy of the assignment, paste your work into it and hand in again."

# code: (message, remedy); the words in braces are given to `problem`.
TEXTS = MappingProxyType(
    {
        "no-folder": ("Nothing was handed in.", "Hand in the notebooks of the assignment."),
        "foreign-folder": (
            "The folder is a link to another place and was not followed.",
            "Hand in the notebooks themselves.",
        ),
        "no-notebooks": (
            "The submission has no notebook.",
            "Hand in the notebooks (.ipynb) of the assignment.",
        ),
        "missing-notebook": (
            "The notebook {expected} was not handed in.",
            "Hand in {expected}; an exercise that is missing earns nothing.",
        ),
        "foreign-file": (
            "The file is a link to a place outside the submission and was not followed.",
            "Hand in the notebook itself.",
        ),
        "unreadable": (
            "The file cannot be read: {why}.",
            "Hand it in again as an ordinary file.",
        ),
        "too-large": (
            "The file has {size} MB; at most {limit} MB are read.",
            "Clear all outputs (Kernel, Restart Kernel and Clear Outputs), save and hand in again.",
        ),
        "too-large-together": (
            "The notebooks have more than {limit} MB together; this one was not read.",
            "Hand in the notebooks of the assignment alone, with their outputs cleared.",
        ),
        "too-many": (
            "The submission has more than {limit} notebooks; the others were not looked at.",
            "Hand in the notebooks of the assignment alone.",
        ),
        "empty-file": ("The file is empty.", _SAVE),
        "not-json": ("The file is not a notebook: it is not JSON ({why}).", _SAVE),
        "not-text": ("The file is not a notebook: it is not text in UTF-8.", _SAVE),
        "not-a-notebook": ("The file is JSON, but not a notebook: {why}.", _SAVE),
        "conflict-markers": (
            "The file is not a notebook: git left both versions of a conflict in it.",
            "Choose one (`git checkout --ours` or `--theirs` and the file), open it in JupyterLab, save it and hand in again.",
        ),
        "page-not-notebook": (
            "The file is a web page, not a notebook.",
            "Download the notebook itself (at GitHub with `Download raw file`) and hand it in.",
        ),
        "exported-page": (
            "The file shows a notebook, but is none: its cells cannot be run.",
            "Hand in the notebook itself: in JupyterLab File and Download, not Save and Export.",
        ),
        "other-archive": (
            "Archives of this kind are not opened.",
            "Hand in the notebooks themselves, or pack them as .zip.",
        ),
        "bad-archive": (
            "The archive cannot be opened: {why}.",
            "Hand in the notebooks themselves.",
        ),
        "empty-archive": (
            "The archive holds no notebook.",
            "Hand in the notebooks (.ipynb) of the assignment.",
        ),
        "from-archive": (
            "{expected} was taken out of {archive}.",
            "Hand in the notebooks themselves, not packed.",
        ),
        "script": (
            "This is a script, not {expected}; the functions that it defines were graded.",
            "Write your work into {expected} and hand that in.",
        ),
        "no-marks": (
            "The notebook has lost the marks of {expected}; its cells were found by what they define.",
            "Work in the notebook that you were given, and let no tool take the metadata of its cells.",
        ),
        "module-left-out": (
            "A cell names this module, but it was not laid beside the notebook: {why}.",
            "Give it another name, or write what you need of it into the notebook.",
        ),
        "old-format": (
            "The notebook has the format of version {version}; version 4 is needed.",
            _SAVE,
        ),
        "no-cells": ("The notebook has no cell.", "Hand in the notebook with your work."),
        "too-much-text": (
            "The notebook's cells hold more than {limit} MB of text.",
            "Take data out of the cells and hand in again.",
        ),
        "too-many-values": (
            "The file holds more than {limit} values, far more than a notebook needs.",
            "Clear all outputs (Kernel, Restart Kernel and Clear Outputs), save and hand in again.",
        ),
        "bad-cell": (
            "A cell is malformed and was left out ({why}).",
            _SAVE,
        ),
        "wrong-name": (
            "The notebook should be called {expected}; it was graded all the same.",
            "Keep the names of the notebooks that you were given.",
        ),
        "several-notebooks": (
            "Several notebooks could be {expected}: {found}. None was graded.",
            "Hand in one notebook for each exercise, called {expected}.",
        ),
        "extra-notebook": (
            "Besides {chosen} there is {found}, which holds the same exercise; {chosen} was graded.",
            "If your work is in the other one, rename it to {expected} and hand in again.",
        ),
        "missing-solution": (
            "The cell of {function} is missing, and no other cell defines it.",
            _RESTORE,
        ),
        "moved-solution": (
            "The cell of {function} is missing, but another cell defines it; that one was graded.",
            "Write the solution into the cell that was made for it.",
        ),
        "renamed-function": (
            "The cell of {function} defines {found}, but not {function}.",
            "Keep the function's name: the tests call {function}.",
        ),
        "duplicated-cell": (
            "The cell {grade_id} is there {count} times; {done}.",
            "Keep one copy of each cell.",
        ),
        "missing-answer": (
            "The cell of the written answer {grade_id} is missing.",
            _RESTORE,
        ),
        "edited-test": (
            "The test cell of {function} was changed; the original was put back{kept}.",
            "Leave the test cells as they are and put your own checks into cells of your own.",
        ),
        "missing-test": (
            "The test cell of {function} is missing; it was put back.",
            "Leave the test cells where they are.",
        ),
        "wrong-kind": (
            "The cell {grade_id} was turned into another kind of cell; it was turned back.",
            "Leave solution cells as code.",
        ),
        "forged-metadata": (
            "The marks by which the cell {grade_id} is graded were changed; the originals hold.",
            "Leave the metadata of the cells alone.",
        ),
        "syntax-error": (
            "Cell {cell} is not valid Python, so nothing in it was defined.",
            "Run the cell, mend the line that Python points at and hand in again.",
        ),
        "newer-python": (
            "Cell {cell} is not valid in Python {ours}, which runs it here; the notebook was written with Python {theirs}.",
            "Write the cell so that Python {ours} can read it, or mend the line that Python points at.",
        ),
        "conflict-in-cell": (
            "Cell {cell} holds both versions of a conflict that git could not merge.",
            "Keep one of them, delete the lines `<<<<<<<`, `=======` and `>>>>>>>`, and run the cell.",
        ),
        "cell-stopped": (
            "Cell {cell} stopped at line {line}; what follows in it was run without it.",
            "Run the cell in a fresh kernel, and mend or remove the line.",
        ),
        "lines-left-out": (
            "Cell {cell} stopped at line {line}; what follows in it was run without it, and without {others}.",
            "Run the cell in a fresh kernel, and mend or remove these lines.",
        ),
        "bad-lines": (
            "Cell {cell} is not valid Python; it was run without {lines}.",
            "Run the cell, mend the line that Python points at and hand in again.",
        ),
        "cell-timeout": (
            "Cell {cell} did not end in time; it was stopped and left out.",
            "Run all cells from a fresh kernel and mend or remove the one that does not end.",
        ),
        "cell-crash": (
            "Cell {cell} ended the whole program; it was left out.",
            "Remove what ends the program (exit, running out of memory) and hand in again.",
        ),
        "cells-given-up": (
            "So many cells hung or ended the program that the notebook could not be run.",
            "Run all cells from a fresh kernel (Restart Kernel and Run All Cells), then hand in again.",
        ),
        "gave-up-calling": (
            "{function} did not answer {count} times; it was not called again.",
            "Look for a loop that never ends.",
        ),
        "reads-beyond": (
            "`{reader}` reads `{name}`, which is not one of its parameters.",
            "Tests call {function} with numbers of their own: use what the parameters say.",
        ),
        "reads-nothing": (
            "`{reader}` reads `{name}`, which is not one of its parameters and is not defined anywhere.",
            "Use what the parameters of {function} say, or define the name in the function.",
        ),
        "out-of-time": (
            "Grading the submission took more than {limit} s; what was left was not run.",
            "Look for code that takes far too long, above all in loops.",
        ),
        "grader-ended": (
            "The grader's own process ended twice while it graded this submission.",
            "Your instructor was told and has to look at it.",
        ),
        "test-failed": (
            "A hidden test does not work, so this submission was not graded.",
            "This is not your doing; your instructor was told and has to look at it.",
        ),
        "grader-failed": (
            "The grader itself failed on this submission.",
            "This is not your doing; your instructor was told and has to look at it.",
        ),
    }
)


def problem(code: str, where: str, **words: object) -> Problem:
    """Return the problem `code` of the table, about the file or cell `where`."""
    message, remedy = TEXTS[code]
    return Problem(
        code=code,
        where=where,
        message=message.format(**words),
        remedy=remedy.format(**words),
    )


def is_graders_fault(report: Report) -> bool:
    """Say whether a report's zero is no grade: the grader failed, not the student."""
    return any(problem.code in GRADERS_FAULT for problem in report.problems)

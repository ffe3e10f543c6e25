#!/usr/bin/env bash
# nbgrader 0.9.6, `Gradebook`: a submission's `score`, the averages and `student_dicts()` know nothing of the late
# penalty that lies beside it, and only the exporter takes it off: the list of students and the exported CSV state
# different scores for one submission. Extra credit for an answer counts only once that answer has a score.
#
# Seen, for one answer of 3 points:
#     extra credit 1, no score yet               ->  score 0, to be graded by hand
#     score 2, extra credit 1, penalty 2 points  ->  score 3, average 3, list of students 3, export 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check nbgrader==0.9.6
PATH="$folder/env/bin:$PATH" "$folder/env/bin/python" -W ignore - "$folder" <<'PYTHON'
import csv
import sys
from importlib.metadata import version
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.plugins.export import CsvExportPlugin

folder = Path(sys.argv[1])
exported = folder / "grades.csv"
print("nbgrader", version("nbgrader"))
with Gradebook(f"sqlite:///{folder}/gradebook.db", "course") as gradebook:
    gradebook.add_assignment("a")
    gradebook.add_notebook("essay", "a")
    gradebook.add_grade_cell("why", "essay", "a", max_score=3, cell_type="markdown")
    gradebook.add_student("ada")
    gradebook.add_submission("a", "ada")

    grade = gradebook.find_grade("why", "essay", "a", "ada")
    grade.extra_credit = 1
    gradebook.db.commit()
    waiting = gradebook.find_submission("a", "ada")
    before = waiting.score, waiting.needs_manual_grade

    grade.manual_score = 2
    gradebook.find_submission_notebook("essay", "a", "ada").late_submission_penalty = 2
    gradebook.db.commit()
    late = gradebook.find_submission("a", "ada")
    (listed,) = gradebook.student_dicts()
    plugin = CsvExportPlugin()
    plugin.to = str(exported)
    plugin.export(gradebook)
    (row,) = csv.DictReader(exported.open())
    after = (
        late.score,
        late.late_submission_penalty,
        gradebook.average_assignment_score("a"),
        listed["score"],
        float(row["score"]),
    )
print("extra credit without a score:", *before)
print("score, penalty, average, list, export:", *after)
assert before == (0, True), "extra credit counts without a score now"
assert after == (3, 2, 3, 3, 1), "a penalty is taken off in other places now"
PYTHON

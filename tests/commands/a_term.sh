#!/usr/bin/env bash
# A term in one script: a course is begun from an installed kit, taught, graded, mended and exported.
#
# Usage: a_term.sh FOLDER    layerlab and python of the installed kit have to be on the PATH
set -euo pipefail
cd "$1"
built=04_batch_normalization
written=01_warmup

echo '== begin'
layerlab init course --with 04 --title 'Layers by hand' --timezone Europe/Berlin --ci none
cd course
layerlab new "$written" factor
cat >>layerlab.toml <<'TOML'

[late]
grace_minutes = 5
steps = [{after_hours = 0, percent = 10}, {after_hours = 24, percent = 50}]
TOML
sed -i "s/^\[assignments.$built\]/&\ndue = 2026-12-01 12:00:00/" layerlab.toml
cat >students.csv <<'CSV'
student,name,repository,extra_hours
ada,Ada Lovelace,,
emmy,Emmy Noether,,
grace,Grace Hopper,,48
CSV
layerlab build
layerlab build --check
layerlab doctor
test -f "release/$written/factor.ipynb" && test -f "release/$built/batchnorm.ipynb"

echo '== hand in'
# The zip of a class, as Blackboard names what is in it; times are those of the course.
hand_in() { # folder of the class, student, folder of the notebooks, time
    mkdir -p "$1"
    for notebook in "$3"/*.ipynb; do
        cp "$notebook" "$1/Week 1_$2_attempt_$4_$(basename "$notebook")"
    done
}
collect() { # folder of the class, assignment
    (cd "$1" && python -m zipfile -c "$OLDPWD/$1.zip" ./*)
    layerlab collect "$1.zip" -a "$2"
}
hand_in batch ada "source/$built" 2026-12-01-12-00-00    # in time
hand_in batch emmy "source/$built" 2026-12-02-13-00-00   # a day late
hand_in batch grace "source/$built" 2026-12-02-13-00-00  # as late, with two days more
hand_in warm ada "source/$written" 2026-11-02-13-00-00
hand_in warm emmy "release/$written" 2026-11-02-13-00-00
collect batch "$built"
collect warm "$written"

echo '== grade'
layerlab grade
layerlab report

echo '== moderate'
python - "$built" <<'PYTHON'
import sys

from nbgrader.api import Gradebook

with Gradebook("sqlite:///gradebook.db", "layerlab") as book:
    for student in ("ada", "emmy", "grace"):
        grade = book.find_grade("batch_of_one", "batchnorm", sys.argv[1], student)
        grade.manual_score, grade.needs_manual_grade = 4.0, False
        book.db.commit()
PYTHON

echo '== void'
test=$(layerlab void "$written" | sed -n 1p)
layerlab void "$written" "$test" --reason 'The text did not ask for it.'
layerlab regrade --what-if -a "$written" | tee what-if.txt
grep -q '1 would gain, 0 would lose, 1 would stay' what-if.txt
layerlab grade
grep -q 'The text did not ask for it.' feedback/emmy/"$written"/index.html

echo '== export'
cat >canvas.csv <<'CSV'
Student,ID,SIS User ID,SIS Login ID,Section,04_batch_normalization (77)
    Points Possible,,,,,60
Lovelace,1,ada,ada,A,
Noether,2,emmy,emmy,A,
Hopper,3,grace,grace,A,
CSV
layerlab export --to canvas -a "$built" --into canvas.csv --column 77 --gradebook
cat exports/canvas/"$built"/canvas.csv
layerlab backup ../term.tar.gz

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
hand_in() { # student, assignment, folder of the notebooks, time
    local folder=submitted/$1/$2
    mkdir -p "$folder"
    (cd "$3" && python -m zipfile -c "$OLDPWD/$folder/work.zip" ./*.ipynb)
    echo "$4" >"$folder/timestamp.txt"
}
hand_in ada "$built" "source/$built" '2026-12-01 11:00:00 UTC'    # noon in Berlin
hand_in emmy "$built" "source/$built" '2026-12-02 12:00:00 UTC'   # a day late
hand_in grace "$built" "source/$built" '2026-12-02 12:00:00 UTC'  # as late, with two days more
hand_in ada "$written" "source/$written" '2026-11-02 12:00:00 UTC'
hand_in emmy "$written" "release/$written" '2026-11-02 12:00:00 UTC'

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

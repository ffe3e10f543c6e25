#!/usr/bin/env bash
# nbgrader 0.9.6: `parse_utc` takes the third word of a time stamp for seconds if it is a number, and drops
# what it does not know, so that times in another zone are read as if they were in UTC.
#
# Seen, for the one moment 22:59:00 UTC on 2026-01-31 in six notations (three of them as git and nbgrader write):
#     23:59:00 +0100   ->  23:57:20   (an offset of 100 seconds)
#     23:59:00 +01:00  ->  23:59:00   (no offset)
#     11:59:00 PM      ->  11:59:00   (morning; the moment here is 23:59 UTC)
#     17:59:00 EST     ->  22:59:00   (right)
#     14:59:00 PST     ->  14:59:00   (no offset)
#     2026-01-31T23:59:00+01:00 -> 22:59:00 (right: it is one word)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check nbgrader==0.9.6
"$folder/env/bin/python" - <<'PYTHON'
from importlib.metadata import version

from nbgrader.utils import parse_utc

SEEN = {
    "2026-01-31 23:59:00 +0100": "2026-01-31 23:57:20",
    "2026-01-31 23:59:00 +01:00": "2026-01-31 23:59:00",
    "2026-01-31 11:59:00 PM": "2026-01-31 11:59:00",
    "2026-01-31 17:59:00 EST": "2026-01-31 22:59:00",
    "2026-01-31 14:59:00 PST": "2026-01-31 14:59:00",
    "2026-01-31T23:59:00+01:00": "2026-01-31 22:59:00",
}
print("nbgrader", version("nbgrader"))
found = {text: str(parse_utc(text)) for text in SEEN}
for text, moment in found.items():
    print(f"{text:28} {moment}")
assert found == SEEN, "nbgrader reads time stamps in another way now"
PYTHON

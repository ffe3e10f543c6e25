#!/usr/bin/env bash
# numpy 2.4.6: a Python integer that does not fit an array's dtype is an OverflowError where one adds, clips up,
# fills, inserts or assigns it, since numpy 2 (NEP 50). Functions that choose between arrays, and `pad`, take the same
# integer modulo 2**bits without a warning: a border of 300 around bytes is one of 44, and -1 for "none" is 255.
#
# Seen, for `a = np.zeros(3, np.uint8)` and 300:
#     a + 300, np.maximum(a, 300), np.full_like(a, 300), a[0] = 300, np.insert(a, 0, 300), np.put(a, 0, 300)
#                                                              ->  OverflowError
#     np.where, np.select, np.choose, np.pad                   ->  44, dtype uint8
#     np.append                                                ->  300, dtype int64
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check numpy==2.4.6
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np

a = np.zeros(3, np.uint8)
WAYS = {
    "a + 300": lambda: a + 300,
    "np.maximum": lambda: np.maximum(a, 300),
    "np.full_like": lambda: np.full_like(a, 300),
    "a[0] = 300": lambda: a.copy().__setitem__(0, 300),
    "np.insert": lambda: np.insert(a, 0, 300)[:1],
    "np.put": lambda: np.put(a.copy(), 0, 300),
    "np.where": lambda: np.where(a > 0, a, 300)[:1],
    "np.select": lambda: np.select([a > 0], [a], 300)[:1],
    "np.choose": lambda: np.choose(a, [300, a])[:1],
    "np.pad": lambda: np.pad(a, 1, constant_values=300)[:1],
    "np.append": lambda: np.append(a, 300)[-1:],
}
SEEN = dict.fromkeys(list(WAYS)[:6], "OverflowError")
SEEN |= dict.fromkeys(["np.where", "np.select", "np.choose", "np.pad"], "uint8 [44]")
SEEN |= {"np.append": "int64 [300]"}


def outcome(way) -> str:
    try:
        result = way()
    except OverflowError as error:
        return type(error).__name__
    return f"{result.dtype} {result.tolist()}"


print("numpy", np.__version__)
found = {name: outcome(way) for name, way in WAYS.items()}
for name, seen in found.items():
    print(f"{name:14}", seen)
assert found == SEEN, "numpy treats integers that do not fit in another way now"
PYTHON

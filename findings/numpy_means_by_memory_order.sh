#!/usr/bin/env bash
# numpy 2.4.6: the mean and the variance of the same numbers along the same axis depend on how they lie in memory.
# Sums are pairwise only along the axis that is contiguous; along another one they are added in turns in the array's
# own precision. In float32 that is a loss of hundreds of times, with no warning, and "per feature" over a batch,
# axis 0 of a C-ordered array, is the bad side.
#
# Seen, for 200,000 x 3 numbers in float32 around 1000 (largest distance from the mean in float64):
#     order "C"   mean(axis=0)      1e-2
#     order "F"   mean(axis=0)      5e-5
# and for images of shape (64, 3, 32, 32), the same channel means by two formulas:
#     mean(axis=(0, 2, 3))                                   2e-4
#     transpose(0, 2, 3, 1).reshape(-1, 3).mean(axis=0)      3e-3
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check numpy==2.4.6
"$folder/env/bin/python" - <<'PYTHON'
import numpy as np


def off(means: np.ndarray, true: np.ndarray) -> float:
    return float(np.abs(means - true).max())


rng = np.random.default_rng(0)
images = (rng.standard_normal((64, 3, 32, 32)) + 1000).astype(np.float32)
rows = (rng.standard_normal((200_000, 3)) + 1000).astype(np.float32)
columns = np.asfortranarray(rows)
assert np.array_equal(rows, columns)
of_rows = rows.astype(np.float64).mean(axis=0)
of_images = images.astype(np.float64).mean(axis=(0, 2, 3))

in_c, in_f = off(rows.mean(axis=0), of_rows), off(columns.mean(axis=0), of_rows)
by_axes = off(images.mean(axis=(0, 2, 3)), of_images)
by_reshape = off(images.transpose(0, 2, 3, 1).reshape(-1, 3).mean(axis=0), of_images)
print("numpy", np.__version__)
print(f"order C {in_c:.1e}   order F {in_f:.1e}   axes {by_axes:.1e}   reshape {by_reshape:.1e}")
assert in_c > 50 * in_f, "the order in memory no longer decides"
assert by_reshape > 5 * by_axes, "the two formulas agree now"
PYTHON

#!/usr/bin/env bash
# PyTorch 2.13.0: functions with the same values have different gradients where values tie. Three ways to write the
# rectifier have the slopes 0, 1 and 1/2 at 0; the largest of two equal numbers sends the gradient to the first, to
# both by halves, or, of two nan, to the last, to the first, by halves, to both in full, or nan. As an oracle for a
# backward pass it has to be asked by the function that one means.
#
# Seen:
#     slope at 0       relu 0, clamp(min=0) 1, maximum(x, 0) 1/2
#     of [1, 1]        max_pool1d [1, 0], max(dim) [1, 0], max() [.5, .5], amax [.5, .5], maximum [.5, .5]
#     of [nan, nan]    max_pool1d [0, 1], max(dim) [1, 0], max() [.5, .5], amax [nan, nan], maximum [1, 1]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check torch==2.13.0 numpy==2.4.6
"$folder/env/bin/python" - <<'PYTHON'
import torch
import torch.nn.functional as F

RECTIFIERS = {
    "relu": F.relu,
    "clamp": lambda x: x.clamp(min=0),
    "maximum": lambda x: torch.maximum(x, torch.zeros_like(x)),
}
LARGEST = {
    "max_pool1d": lambda x: F.max_pool1d(x[None, None], 2),
    "max(dim)": lambda x: x.max(0).values,
    "max()": lambda x: x.max(),
    "amax": lambda x: x.amax(0),
    "maximum": lambda x: torch.maximum(x[0], x[1]),
}
NAN = float("nan")
SEEN = {
    "0": ["[0.0]", "[1.0]", "[0.5]"],
    "1 1": ["[1.0, 0.0]", "[1.0, 0.0]", "[0.5, 0.5]", "[0.5, 0.5]", "[0.5, 0.5]"],
    "nan nan": ["[0.0, 1.0]", "[1.0, 0.0]", "[0.5, 0.5]", "[nan, nan]", "[1.0, 1.0]"],
}


def gradients(functions: dict, at: list[float]) -> list[str]:
    found = []
    for name, function in functions.items():
        x = torch.tensor(at, requires_grad=True)
        function(x).sum().backward()
        found.append(str(x.grad.tolist()))
        print(f"{at!s:12} {name:12} {found[-1]}")
    return found


print("torch", torch.__version__)
found = {
    "0": gradients(RECTIFIERS, [0.0]),
    "1 1": gradients(LARGEST, [1.0, 1.0]),
    "nan nan": gradients(LARGEST, [NAN, NAN]),
}
assert found == SEEN, "ties are resolved in another way now"
PYTHON

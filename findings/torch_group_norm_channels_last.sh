#!/usr/bin/env bash
# PyTorch 2.13.0, CPU: group_norm in float32 loses its digits when its input lies in channels_last. Of the same numbers
# in the usual order it is right to 1e-4; batch_norm stays right in both. The loss grows with the square of the mean,
# as the difference of E[x**2] and E[x]**2 does. Whoever checks a layer of their own against it takes this for a fault
# of theirs.
#
# Seen (largest distance from group_norm in float64; outputs are of order 1):
#     mean of the input       contiguous      channels_last
#     100                     about 1e-5      about 1e-2
#     1000                    about 5e-5      0.5 and more
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check torch==2.13.0 numpy==2.4.6
"$folder/env/bin/python" - <<'PYTHON'
import torch
import torch.nn.functional as F

torch.manual_seed(0)


def off(normalized: torch.Tensor, true: torch.Tensor) -> float:
    return float((normalized - true).abs().max())


print("torch", torch.__version__)
worst = {}
for mean in (100, 1000):
    x = torch.randn(2, 8, 16, 16) + mean
    turned = x.contiguous(memory_format=torch.channels_last)
    assert torch.equal(x, turned)
    true = F.group_norm(x.double(), 4)
    worst[mean] = off(F.group_norm(x, 4), true), off(F.group_norm(turned, 4), true)
    print(mean, *(f"{one:.1e}" for one in worst[mean]))
    batch = off(F.batch_norm(turned, None, None, training=True), F.batch_norm(x.double(), None, None, training=True))
    assert batch < 1e-2, "batch_norm loses its digits too now"
assert all(usual < 1e-3 < turned for usual, turned in worst.values()), "both orders agree now"
assert worst[1000][1] > 0.1
PYTHON

#!/usr/bin/env bash
# PyTorch 2.13.0: what MultiheadAttention answers where a mask hides every key depends on whether the weights are asked
# for. `need_weights` chooses between two ways to compute, and they differ: nan in one, 0 (plus the bias of the last
# projection) in the other, for the same module, input and mask.
#
# Seen: need_weights=True -> every output nan; need_weights=False -> every output 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check torch==2.13.0 numpy==2.4.6
"$folder/env/bin/python" - <<'PYTHON'
import torch

torch.manual_seed(0)
attention = torch.nn.MultiheadAttention(4, num_heads=1, bias=False, batch_first=True).eval()
x = torch.randn(1, 3, 4)
hidden = torch.ones(1, 3, dtype=torch.bool)
print("torch", torch.__version__)
found = {}
with torch.no_grad():
    for need_weights in (True, False):
        out, _ = attention(x, x, x, key_padding_mask=hidden, need_weights=need_weights)
        found[need_weights] = "nan" if out.isnan().all() else "0" if not out.any() else "other"
        print(f"need_weights={need_weights}:", found[need_weights])
assert found == {True: "nan", False: "0"}, "both ways agree, or answer something else now"
PYTHON

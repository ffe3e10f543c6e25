# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of the capstone with PyTorch: run it as `make_known_outputs.py`."""

import numpy as np
import torch
from make_known_outputs import FOLDER
from torch.nn import functional

REG = 0.03


def convnet(params, x):
    """Return the scores of the capstone's network, built from PyTorch's own layers."""
    pad = params["W1"].shape[2] // 2
    maps = functional.relu(functional.conv2d(x, params["W1"], params["b1"], padding=pad))
    rows = functional.max_pool2d(maps, 2).flatten(1)
    hidden = functional.relu(functional.linear(rows, params["W2"].T, params["b2"]))
    return functional.linear(hidden, params["W3"].T, params["b3"])


def digits():
    """Four images of 2 channels, 4 high and 6 wide, with filters of 5 by 5, and 3 classes."""
    rng = np.random.default_rng(801)
    shapes = {"W1": (3, 2, 5, 5), "b1": 3, "W2": (3 * 2 * 3, 7), "b2": 7, "W3": (7, 3), "b3": 3}
    params = {name: rng.normal(scale=0.5, size=shape) for name, shape in shapes.items()}
    x, y = rng.normal(size=(4, 2, 4, 6)), rng.integers(3, size=4)

    tensors = {name: torch.tensor(value, requires_grad=True) for name, value in params.items()}
    scores = convnet(tensors, torch.tensor(x))
    penalty = sum((tensors[name] ** 2).sum() for name in ("W1", "W2", "W3"))
    loss = functional.cross_entropy(scores, torch.tensor(y)) + 0.5 * REG * penalty
    loss.backward()
    found = {"scores": scores.detach().numpy(), "loss": loss.detach().numpy()}
    gradients = {f"d{name}": tensor.grad.numpy() for name, tensor in tensors.items()}
    return {**params, "x": x, "y": y, "reg": np.array(REG), **found, **gradients}


def main():
    """Write the archive."""
    arrays = {f"digits/{name}": np.asarray(value, order="C") for name, value in digits().items()}
    np.savez(FOLDER / "08_digits.npz", **arrays)
    print(f"08_digits: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

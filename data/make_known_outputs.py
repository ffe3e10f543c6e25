# ruff: noqa: INP001  a script, not part of a package
"""Compute known outputs with PyTorch: run it by hand; `data/README.md` says how.

Inputs and outputs are float64, drawn from fixed seeds, and stored together. The archive's bytes
depend on nothing but its arrays.
"""

from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

FOLDER = Path(__file__).resolve().parent / "known_outputs"


def with_gradients(compute, inputs, dout):
    """Return the inputs, `dout`, the output of `compute`, and the gradient `d<name>` of each input."""
    tensors = {name: torch.tensor(array, requires_grad=True) for name, array in inputs.items()}
    out = compute(*tensors.values())
    out.backward(torch.tensor(dout))
    gradients = {f"d{name}": tensor.grad for name, tensor in tensors.items()}
    values = {"out": out.detach(), **gradients}
    return {**inputs, "dout": dout, **{name: value.numpy() for name, value in values.items()}}


def affine():
    """An affine layer on 3 images of 2 channels, 3 high and 4 wide."""
    rng = np.random.default_rng(101)
    inputs = {
        "x": rng.normal(size=(3, 2, 3, 4)),
        "w": rng.normal(size=(24, 5)),
        "b": rng.normal(size=5),
    }
    return with_gradients(
        lambda x, w, b: functional.linear(x.flatten(1), w.T, b), inputs, rng.normal(size=(3, 5))
    )


def relu():
    """A rectifier on numbers of both signs, some of them exactly 0."""
    rng = np.random.default_rng(102)
    x = rng.normal(size=(4, 3, 5))
    x[rng.random(x.shape) < 0.2] = 0.0
    return with_gradients(functional.relu, {"x": x}, rng.normal(size=x.shape))


def sandwich():
    """Two affine layers with a rectifier between them, on 4 images of 2 channels, 3 by 3."""
    rng = np.random.default_rng(103)
    inputs = {
        "x": rng.normal(size=(4, 2, 3, 3)),
        "w1": rng.normal(size=(18, 6)),
        "b1": rng.normal(size=6),
        "w2": rng.normal(size=(6, 3)),
        "b2": rng.normal(size=3),
    }
    return with_gradients(two_layers, inputs, rng.normal(size=(4, 3)))


def two_layers(x, w1, b1, w2, b2):
    """Return the scores of the sandwich."""
    hidden = functional.relu(functional.linear(x.flatten(1), w1.T, b1))
    return functional.linear(hidden, w2.T, b2)


ASSIGNMENTS = {"01_fully_connected": (affine, relu, sandwich)}


def main():
    """Write one archive an assignment."""
    for assignment, exercises in ASSIGNMENTS.items():
        arrays = {
            f"{exercise.__name__}/{name}": np.ascontiguousarray(array)
            for exercise in exercises
            for name, array in exercise().items()
        }
        FOLDER.mkdir(exist_ok=True)
        np.savez(FOLDER / f"{assignment}.npz", **arrays)
        print(f"{assignment}: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

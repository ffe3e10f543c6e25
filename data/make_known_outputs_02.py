# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of the losses with PyTorch: run it as `make_known_outputs.py`."""

import numpy as np
import torch
from make_known_outputs import FOLDER, with_gradients
from torch.nn import functional


def svm():
    """The hinge loss of 6 examples with 5 classes; PyTorch's is a mean over classes, ours a sum."""
    rng = np.random.default_rng(201)
    y = rng.integers(5, size=6)
    quarters = np.round(rng.normal(scale=8.0, size=(6, 5))) / 4
    x = quarters + 0.1 * np.eye(5)[y]  # no margin is closer than 0.1 to its corner
    return loss_of(lambda scores, labels: 5 * functional.multi_margin_loss(scores, labels), x, y)


def softmax():
    """The cross-entropy of 6 examples with 5 classes."""
    rng = np.random.default_rng(202)
    x, y = rng.normal(scale=3.0, size=(6, 5)), rng.integers(5, size=6)
    return loss_of(functional.cross_entropy, x, y)


def loss_of(function, x, y):
    """Return scores, labels, the mean loss and its gradient."""
    labels = torch.tensor(y)
    found = with_gradients(lambda scores: function(scores, labels), {"x": x}, np.array(1.0))
    return {"x": x, "y": y, "loss": found["out"], "dx": found["dx"]}


def main():
    """Write the archive of the assignment."""
    arrays = {
        f"{exercise.__name__}/{name}": array
        for exercise in (svm, softmax)
        for name, array in exercise().items()
    }
    FOLDER.mkdir(exist_ok=True)
    np.savez(FOLDER / "02_losses.npz", **arrays)
    print(f"02_losses: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

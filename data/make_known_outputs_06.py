# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of the layers for images: run it as `make_known_outputs_06.py`."""

import numpy as np
from make_known_outputs import FOLDER, with_gradients
from torch import __version__
from torch.nn import functional


def convolution():
    """Four filters on 2 images of 3 channels, 5 high and 7 wide: stride 2, pad 1."""
    rng = np.random.default_rng(601)
    inputs = {
        "x": rng.normal(size=(2, 3, 5, 7)),
        "w": rng.normal(size=(4, 3, 3, 3)),
        "b": rng.normal(size=4),
    }
    return with_gradients(
        lambda x, w, b: functional.conv2d(x, w, b, stride=2, padding=1),
        inputs,
        rng.normal(size=(2, 4, 3, 4)),
    )


def pooling():
    """Windows 2 high and 3 wide, stride 1, on 2 images of 3 channels, 4 high and 6 wide; no ties."""
    rng = np.random.default_rng(602)
    size = (2, 3, 4, 6)
    x = rng.permutation(np.arange(144) / 10 - 7.0).reshape(size)  # no two are closer than 0.1
    return with_gradients(
        lambda x: functional.max_pool2d(x, (2, 3), stride=1),
        {"x": x},
        rng.normal(size=(2, 3, 3, 4)),
    )


def main():
    """Write the archive of the assignment."""
    arrays = {
        f"{exercise.__name__}/{name}": np.ascontiguousarray(array)
        for exercise in (convolution, pooling)
        for name, array in exercise().items()
    }
    FOLDER.mkdir(exist_ok=True)
    np.savez(FOLDER / "06_convolution.npz", **arrays)
    print(f"06_convolution: {len(arrays)} arrays, PyTorch {__version__}")


if __name__ == "__main__":
    main()

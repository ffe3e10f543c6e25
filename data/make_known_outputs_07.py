# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of 07_spatial_normalization with PyTorch; `data/README.md` says how."""

import numpy as np
import torch
from make_known_outputs import FOLDER, with_gradients
from torch.nn import functional

ASSIGNMENT = "07_spatial_normalization"


def spatial_batchnorm():
    """Batch normalization of 3 images of 4 channels, 5 high and 3 wide, and its test mode."""
    rng = np.random.default_rng(701)
    inputs = {
        "x": rng.normal(2.0, 3.0, size=(3, 4, 5, 3)),
        "gamma": rng.normal(size=4),
        "beta": rng.normal(size=4),
    }
    kept = {"running_mean": rng.normal(size=4), "running_var": rng.uniform(0.5, 4.0, size=4)}
    dout = rng.normal(size=(3, 4, 5, 3))
    known = with_gradients(
        lambda x, gamma, beta: functional.batch_norm(
            x, None, None, gamma, beta, training=True, eps=1e-3
        ),
        inputs,
        dout,
    )
    x, gamma, beta, mean, var = map(torch.tensor, (*inputs.values(), *kept.values()))
    test_out = functional.batch_norm(x, mean, var, gamma, beta, training=False, eps=1e-3)
    return {**known, **kept, "test_out": test_out.numpy()}


def groupnorm():
    """Group normalization of 2 images of 6 channels, 3 high and 5 wide, in 3 groups."""
    rng = np.random.default_rng(702)
    inputs = {
        "x": rng.normal(-1.0, 2.0, size=(2, 6, 3, 5)),
        "gamma": rng.normal(size=(1, 6, 1, 1)),
        "beta": rng.normal(size=(1, 6, 1, 1)),
    }
    return with_gradients(
        lambda x, gamma, beta: functional.group_norm(
            x, 3, gamma.flatten(), beta.flatten(), eps=1e-3
        ),
        inputs,
        rng.normal(size=(2, 6, 3, 5)),
    )


def main():
    """Write the archive."""
    arrays = {
        f"{exercise.__name__}/{name}": np.ascontiguousarray(array)
        for exercise in (spatial_batchnorm, groupnorm)
        for name, array in exercise().items()
    }
    np.savez(FOLDER / f"{ASSIGNMENT}.npz", **arrays)
    print(f"{ASSIGNMENT}: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

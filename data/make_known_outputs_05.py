# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of layer normalization: run it as `make_known_outputs.py`."""

import numpy as np
import torch
from make_known_outputs import FOLDER, with_gradients
from torch.nn import functional


def layernorm():
    """Layer normalization of 4 examples with 6 features, for two values of eps.

    The arrays of the second, eps 0.5, carry its name: `out_large_eps` and so on.
    """
    rng = np.random.default_rng(501)
    inputs = {
        "x": 0.7 + 0.8 * rng.normal(size=(4, 6)),
        "gamma": rng.normal(1.0, 0.5, size=6),
        "beta": rng.normal(size=6),
    }
    dout = rng.normal(size=(4, 6))
    small, large = (normalized(inputs, dout, eps) for eps in (1e-5, 0.5))
    outputs = {f"{name}_large_eps": large[name] for name in large if name not in (*inputs, "dout")}
    return {**small, **outputs}


def normalized(inputs, dout, eps):
    """Return the inputs, `dout`, the normalized rows and the gradients."""
    return with_gradients(
        lambda x, gamma, beta: functional.layer_norm(x, (x.shape[1],), gamma, beta, eps),
        inputs,
        dout,
    )


def main():
    """Write the archive of the assignment; dropout is random, so there is nothing to know of it."""
    arrays = {f"layernorm/{name}": array for name, array in layernorm().items()}
    FOLDER.mkdir(exist_ok=True)
    np.savez(FOLDER / "05_dropout_and_layer_normalization.npz", **arrays)
    print(f"05_dropout_and_layer_normalization: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

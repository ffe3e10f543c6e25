# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of 04_batch_normalization with PyTorch: run it as `make_known_outputs.py`.

PyTorch's momentum is the share of the new batch, so it is 1 minus ours. It divides by N - 1 for its
running variance (though by N to normalize), where we divide by N. All batches here have the same N,
and the averages start at zeros, so that PyTorch's running variance times (N - 1) / N is exactly ours.
"""

import numpy as np
import torch
from make_known_outputs import FOLDER, with_gradients
from torch.nn import functional

EPS = 0.5  # large enough to see where it is added
MOMENTUM = 0.7


def batchnorm():
    """Train mode with its gradients, running averages over three batches, and test mode."""
    rng = np.random.default_rng(401)
    inputs = {
        "x": rng.normal(2.0, 1.5, size=(6, 4)),
        "gamma": rng.normal(1.0, 0.5, size=4),
        "beta": rng.normal(size=4),
    }
    dout = rng.normal(size=(6, 4))
    settings = {"eps": np.array(EPS), "momentum": np.array(MOMENTUM)}
    averages = running_averages(rng.normal(-1.0, 2.0, size=(3, 6, 4)))
    test_x = rng.normal(-1.0, 2.0, size=(2, 4))
    test_out = in_test_mode(test_x, averages, inputs)
    return {
        **with_gradients(in_train_mode, inputs, dout),
        **settings,
        **averages,
        "test_x": test_x,
        "test_out": test_out,
    }


def in_train_mode(x, gamma, beta):
    """Return the normalized batch."""
    return functional.batch_norm(x, None, None, gamma, beta, training=True, eps=EPS)


def running_averages(batches):
    """Return the batches, and what is remembered after all of them, from zeros."""
    _, size, features = batches.shape
    mean, unbiased = torch.zeros(2, features, dtype=torch.float64)
    for batch in batches:
        functional.batch_norm(
            torch.tensor(batch), mean, unbiased, training=True, momentum=1 - MOMENTUM
        )
    variance = unbiased * (size - 1) / size
    return {"batches": batches, "running_mean": mean.numpy(), "running_var": variance.numpy()}


def in_test_mode(x, averages, inputs):
    """Return the examples, normalized by the running averages."""
    arrays = x, averages["running_mean"], averages["running_var"], inputs["gamma"], inputs["beta"]
    tensors = map(torch.tensor, arrays)
    return functional.batch_norm(*tensors, training=False, eps=EPS).numpy()


def main():
    """Write the archive of the assignment."""
    arrays = {f"batchnorm/{name}": array for name, array in batchnorm().items()}
    FOLDER.mkdir(exist_ok=True)
    np.savez(FOLDER / "04_batch_normalization.npz", **arrays)
    print(f"04_batch_normalization: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

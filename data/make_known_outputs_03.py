# ruff: noqa: INP001  a script, not part of a package
"""Compute the known outputs of 03_optimizers with PyTorch: run it by hand, as `make_known_outputs.py`.

The optimizers are `torch.optim`'s own, stepped with given gradients; the network is built of
`torch.nn.functional`, and its gradients are autograd's.
"""

import numpy as np
import torch
from make_known_outputs import FOLDER, with_gradients
from torch.nn import functional

SETTINGS = {
    "sgd_momentum": {"learning_rate": 0.2, "momentum": 0.8},
    "rmsprop": {"learning_rate": 0.05, "decay_rate": 0.9, "epsilon": 0.01},
    "adam": {"learning_rate": 0.1, "beta1": 0.8, "beta2": 0.95, "epsilon": 0.01},
}


def torch_optimizer(name, w):
    """Return PyTorch's optimizer of this name, with our settings for it."""
    own = SETTINGS[name]
    rate = own["learning_rate"]
    if name == "sgd_momentum":
        return torch.optim.SGD([w], lr=rate, momentum=own["momentum"])
    if name == "rmsprop":
        return torch.optim.RMSprop([w], lr=rate, alpha=own["decay_rate"], eps=own["epsilon"])
    betas = own["beta1"], own["beta2"]
    return torch.optim.Adam([w], lr=rate, betas=betas, eps=own["epsilon"])


def state(name, found):
    """Return what PyTorch remembers, under our names; its momentum leaves the learning rate out."""
    if name == "sgd_momentum":
        return {"velocity": -SETTINGS[name]["learning_rate"] * found["momentum_buffer"]}
    if name == "rmsprop":
        return {"cache": found["square_avg"]}
    return {"m": found["exp_avg"], "v": found["exp_avg_sq"]}


def optimizers():
    """Five steps of each optimizer with the same gradients: the path, and what is remembered."""
    rng = np.random.default_rng(301)
    arrays = {"w": rng.normal(size=(3, 4)), "dw": rng.normal(size=(5, 3, 4))}
    for name, settings in SETTINGS.items():
        w, path = torch.tensor(arrays["w"], requires_grad=True), []
        optimizer = torch_optimizer(name, w)
        for dw in arrays["dw"]:
            w.grad = torch.tensor(dw)
            optimizer.step()
            path.append(w.detach().numpy().copy())
        arrays[f"{name}.path"] = np.stack(path)
        for key, value in {**settings, **state(name, optimizer.state[w])}.items():
            arrays[f"{name}.{key}"] = np.asarray(value)
    return arrays


def network():
    """Four layers with a penalty on the weights, on 6 images of 2 channels, 2 by 3."""
    rng = np.random.default_rng(302)
    sizes, reg, y = (12, 7, 5, 6, 4), 0.15, rng.integers(4, size=6)
    inputs = {"x": rng.normal(size=(6, 2, 2, 3))}
    for n in range(1, 5):
        inputs[f"W{n}"] = rng.normal(size=(sizes[n - 1], sizes[n])) * np.sqrt(2 / sizes[n - 1])
        inputs[f"b{n}"] = rng.normal(size=sizes[n])

    def loss(x, *parameters):
        weights, biases = parameters[::2], parameters[1::2]
        rows = x.flatten(1)
        for n, (weight, bias) in enumerate(zip(weights, biases, strict=True), start=1):
            rows = functional.linear(rows, weight.T, bias)
            rows = functional.relu(rows) if n < len(weights) else rows
        penalty = sum(weight.pow(2).sum() for weight in weights)
        return functional.cross_entropy(rows, torch.tensor(y)) + reg / 2 * penalty

    return {**with_gradients(loss, inputs, np.array(1.0)), "y": y, "reg": np.array(reg)}


def main():
    """Write the archive."""
    arrays = {
        f"{exercise.__name__}/{name}": np.ascontiguousarray(array) if array.ndim else array
        for exercise in (optimizers, network)
        for name, array in exercise().items()
    }
    np.savez(FOLDER / "03_optimizers.npz", **arrays)
    print(f"03_optimizers: {len(arrays)} arrays, PyTorch {torch.__version__}")


if __name__ == "__main__":
    main()

"""Dropout as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- dropout_forward, right and unusual -----------------------------------------------------------


@unusual("dropout_forward", "the global generator of numpy, seeded if there is a seed")
def global_generator(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if "seed" in dropout_param:
        np.random.seed(dropout_param["seed"])
    if mode == "train":
        mask = (np.random.rand(*x.shape) > p) / (1 - p)
        out = x * mask
    elif mode == "test":
        mask = 1.0
        out = x
    else:
        raise ValueError(mode)
    return out.astype(x.dtype, copy=False), mask


@unusual("dropout_forward", "coins from a binomial distribution, and the modes in a dictionary")
def binomial(x: np.ndarray, dropout_param: dict) -> tuple:
    p = dropout_param["p"]
    rng = np.random.RandomState(dropout_param.get("seed"))
    masks = {
        "train": lambda: rng.binomial(1, 1 - p, size=x.shape) / (1 - p),
        "test": lambda: np.ones_like(x),
    }
    if dropout_param["mode"] not in masks:
        raise ValueError("unknown mode: " + dropout_param["mode"])
    mask = masks[dropout_param["mode"]]()
    return np.multiply(x, mask), mask


@unusual(
    "dropout_forward", "a choice between 0 and the scale, for the flattened x, rounded to float32"
)
def choice(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode not in ["train", "test"]:
        raise ValueError
    rng = np.random.default_rng(dropout_param.get("seed", None))
    q = p if mode == "train" else 0.0
    mask = rng.choice([0.0, 1 / (1 - q)], size=x.size, p=[q, 1 - q]).reshape(x.shape)
    return [x.copy() * mask.astype(np.float32), mask.astype(np.float32)]


@unusual("dropout_forward", "a loop over all elements, one number at a time")
def element_by_element(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    out, mask = x.copy(), np.ones(x.shape)
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        for index in np.ndindex(*x.shape):
            if rng.random() < p:
                mask[index] = out[index] = 0
            else:
                mask[index] = 1 / (1 - p)
                out[index] = x[index] / (1 - p)
    elif mode != "test":
        raise ValueError(mode)
    return out, mask


@unusual("dropout_forward", "everything in single precision, drawn as such")
def single_precision(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "test":
        return x.astype(np.float32), np.float32(1)
    if mode != "train":
        raise ValueError(mode, "is no mode")
    rng = np.random.default_rng(dropout_param.get("seed"))
    kept = rng.random(x.shape, dtype=np.float32) >= np.float32(p)
    mask = kept.astype(np.float32) / np.float32(1 - p)
    return x.astype(np.float32) * mask, mask


@unusual("dropout_forward", "the dropped elements overwritten, and a helper for the generator")
class overwritten:
    def generator(param):
        seed = param.get("seed")
        return np.random.default_rng() if seed is None else np.random.default_rng(seed)

    def dropout_forward(x, dropout_param):
        if dropout_param["mode"] == "test":
            return x, np.ones(x.shape)
        if dropout_param["mode"] != "train":
            raise ValueError(dropout_param)
        keep = 1 - dropout_param["p"]
        dropped = keep <= generator(dropout_param).uniform(size=x.shape[::-1]).T
        out, mask = x / keep, np.full(x.shape, 1 / keep)
        out[dropped] = 0
        mask[dropped] = 0
        return out, mask


# --- dropout_backward, right and unusual ----------------------------------------------------------


@unusual("dropout_backward", "a cache that is a function: it knows the mask and does the work")
class closure:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x, lambda dout: dout
        if mode != "train":
            raise ValueError(mode)
        keep = np.random.default_rng(dropout_param.get("seed")).random(x.shape) >= p
        return np.where(keep, x / (1 - p), 0), lambda dout: np.where(keep, dout / (1 - p), 0)

    def dropout_backward(dout, cache):
        return cache(dout)


@unusual("dropout_backward", "a dictionary as the cache, and the parameters inside it")
class dictionary:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        cache = {"param": dict(dropout_param), "mask": None}
        if mode == "train":
            if dropout_param.get("seed") is not None:
                np.random.seed(dropout_param["seed"])
            cache["mask"] = np.random.random_sample(x.shape) >= p
            return x * cache["mask"] / (1.0 - p), cache
        if mode == "test":
            return x.copy(), cache
        raise ValueError("Invalid mode: " + str(mode))

    def dropout_backward(dout, cache):
        if cache["param"]["mode"] == "test":
            return dout
        return dout * cache["mask"] / (1.0 - cache["param"]["p"])


@unusual("dropout_backward", "a copy of dout in which the silent units are set to 0")
class silenced:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode not in {"train", "test"}:
            raise ValueError(mode)
        p = p if mode == "train" else 0
        dropped = np.random.default_rng(dropout_param.get("seed")).random(x.shape) < p
        out = x.copy() / (1 - p)
        out[dropped] = 0
        return out, (np.nonzero(dropped), p)

    def dropout_backward(dout, cache):
        dropped, p = cache
        dx = dout.copy()
        dx[dropped] = 0
        dx /= 1 - p
        return dx


@unusual("dropout_backward", "a cache object with a mask of float32")
class own_class:
    class DropoutCache:
        def __init__(self, mask):
            self.mask = mask.astype(np.float32)

    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x, DropoutCache(np.ones(x.shape))
        if mode != "train":
            raise ValueError(mode)
        keep = np.random.default_rng(dropout_param.get("seed")).random(x.shape) >= p
        cache = DropoutCache(keep / (1 - p))
        return x.astype(np.float32) * cache.mask, cache

    def dropout_backward(dout, cache):
        return dout.astype(np.float32) * cache.mask


@unusual("dropout_backward", "a loop over the flattened elements")
def flat_loop(dout, cache):
    factors = np.broadcast_to(cache, dout.shape).ravel()
    dx = [factor * slope for factor, slope in zip(factors, dout.ravel(), strict=True)]
    return np.array(dx).reshape(dout.shape)


@unusual("dropout_backward", "einsum, which needs no names for the axes")
def einsum(dout, cache):
    return np.einsum("...,...->...", dout, cache)

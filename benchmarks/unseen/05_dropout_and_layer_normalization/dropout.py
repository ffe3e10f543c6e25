"""Fresh mistakes in dropout, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of mask, (rand >= p) / (1 - p)
@mistake(
    "dropout_forward",
    "You read p as the probability of keeping a unit, as the paper and many courses do.",
)
def p_is_read_as_keeping(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) < p) / max(p, 1e-12)
        return x * mask, mask
    if mode == "test":
        return x.copy(), np.ones_like(x)
    raise ValueError("mode has to be train or test")


# mend: train line of mask, divide by 1 - p; test line, out = x
@mistake(
    "dropout_forward",
    "You scale in test mode by 1 - p instead of in training by 1 / (1 - p): the older kind of dropout.",
)
def scales_in_test_mode(x, dropout_param):
    p = dropout_param["p"]
    mode = dropout_param["mode"]
    seed = dropout_param.get("seed")
    if mode == "train":
        rng = np.random.default_rng(seed)
        mask = (rng.uniform(size=x.shape) > p).astype(x.dtype)
        out = x * mask
    elif mode == "test":
        mask = np.full(x.shape, 1 - p)
        out = x * (1 - p)
    else:
        raise ValueError(f"mode {mode}")
    return out, mask


# mend: the line of keep, draw x.shape numbers instead of x.shape[1:]
@mistake(
    "dropout_forward",
    "You draw one mask for all examples of the batch instead of one for each number.",
)
def one_mask_for_the_batch(x, dropout_param):
    drop = dropout_param["p"]
    rng = np.random.default_rng(dropout_param.get("seed", None))
    if dropout_param["mode"] == "train":
        keep = rng.random(x.shape[1:]) >= drop
        mask = keep / (1.0 - drop)
        mask = np.broadcast_to(mask, x.shape)
    elif dropout_param["mode"] == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError("Unknown mode")
    return mask * x, mask


# mend (two): get("seed") without the 0; raise ValueError for other modes
@mistake(
    "dropout_forward",
    "You take seed 0 where there is none, so all masks are the same, and you accept any mode.",
)
def seed_zero_and_any_mode(x, dropout_param):
    p = dropout_param["p"]
    rng = np.random.default_rng(dropout_param.get("seed", 0))
    mask = np.ones(x.shape)
    if dropout_param["mode"] == "train":
        mask = (rng.random(x.shape) >= p) / (1 - p)
    out = x * mask
    return out, mask


# mend: the line of dx, multiply by the mask with its scale, dout * cache
@mistake(
    "dropout_backward",
    "You only let the gradient of kept units through and forget that they were scaled.",
)
def gradient_without_the_scale(dout, cache):
    mask = cache
    kept = mask != 0
    dx = np.where(kept, dout, 0.0)
    return dx


# mend: the line dout *= mask, make a new array
@mistake(
    "dropout_backward",
    "You multiply dout in place, so the caller's gradient has changed after the call.",
)
def multiplies_dout_in_place(dout, cache):
    mask = cache
    dout *= mask
    dx = dout
    return dx

"""Dropout as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- dropout_forward, wrong -----------------------------------------------------------------------


@mistake(
    "dropout_forward",
    "You took p for the probability of keeping a unit: here, as in PyTorch, p is the share that is dropped.",
)
def p_keeps(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) < p) / p
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You wrote rand < p and divided by p, where p keeps: here p is the share that is DROPPED.",
)
def p_keeps_global_generator(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if dropout_param.get("seed") is not None:
        np.random.seed(dropout_param["seed"])
    if mode == "train":
        mask = (np.random.rand(*x.shape) < p) / p
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You dropped the right share but divided by p: what is kept is a share of 1 - p, so divide by that.",
)
def divided_by_p(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / p
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You kept what is below p, which is a share of p; the scale 1 / (1 - p) belongs to the others.",
)
def mask_inverted(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) < p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You did not scale what is kept: with a part of the units silent, less arrives than in test mode.",
)
def not_scaled(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = rng.random(x.shape) >= p
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You scaled in test mode instead of training: inverted dropout leaves nothing to do in test mode.",
)
def scaled_at_test_time(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p).astype(float)
    elif mode == "test":
        mask = np.full(x.shape, 1 - p)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You scaled twice, in training and in test mode: training makes up for everything already.",
)
def scaled_in_both_modes(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.full(x.shape, 1 - p)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You multiplied by 1 - p where a division belongs: what is left has to become larger.",
)
def multiplied_instead_of_divided(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) * (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You drew one mask for the whole batch: each example loses units of its own, so draw x.shape numbers.",
    hidden_only=True,
)
def one_mask_for_all_examples(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        keep = rng.random(x.shape[1:] if x.ndim > 1 else x.shape) >= p
        mask = np.broadcast_to(keep / (1 - p), x.shape)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You dropped whole examples, one number for each row: each element needs a number of its own.",
    hidden_only=True,
)
def one_mask_per_example(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        keep = rng.random((len(x),) + (1,) * (x.ndim - 1)) >= p
        mask = np.broadcast_to(keep / (1 - p), x.shape)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You drew a mask for two axes, x.shape[0] and x.shape[1]: x may have any number of them.",
    hidden_only=True,
)
def matrices_only(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        n = x.shape[0]
        d = x.shape[1] if x.ndim > 1 else 1
        keep = rng.random((n, d)) >= p
        mask = (keep if x.ndim > 1 else keep[:, 0]) / (1 - p)
        mask = mask.reshape(mask.shape + (1,) * (x.ndim - mask.ndim))
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You flattened x and returned it like that: out has the shape of x.",
    hidden_only=True,
)
def flattened(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if x.ndim > 2:
        x = x.reshape(len(x), -1)
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You drew from a normal distribution: a share of p lies below p only for numbers spread evenly from 0 to 1.",
    hidden_only=True,
)
def normal_draws(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.standard_normal(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You called randn, which is normal: np.random.rand is the one that is spread evenly from 0 to 1.",
    hidden_only=True,
)
def randn(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if dropout_param.get("seed") is not None:
        np.random.seed(dropout_param["seed"])
    if mode == "train":
        mask = (np.random.randn(*x.shape) > p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You drew without looking at the seed: hand dropout_param.get('seed') to the generator that you use.",
)
def seed_ignored(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        mask = (np.random.default_rng().random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You took 0 for the seed where none was given: then every call drops the same units.",
)
def seed_zero_by_default(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed") or 0)
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You wrote a seed of your own into the function: use that of dropout_param, if it has one.",
)
def seed_of_its_own(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        np.random.seed(0)
        mask = (np.random.rand(*x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You asked `if seed`, which is false for the seed 0: ask whether it is None.",
    hidden_only=True,
)
def zero_is_no_seed(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        seed = dropout_param.get("seed")
        rng = np.random.default_rng()
        if seed:
            rng = np.random.default_rng(seed)
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You read dropout_param['seed'], which may be missing: use dropout_param.get('seed').",
)
def seed_demanded(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    seed = dropout_param["seed"]
    if mode == "train":
        mask = (np.random.default_rng(seed).random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You wrote x *= mask, which changes the caller's x: write out = x * mask.",
    hidden_only=True,
)
def in_place(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
        x *= mask.astype(x.dtype)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x, mask


@mistake(
    "dropout_forward",
    "You took the seed out of dropout_param with pop: it is the caller's, who may need it again.",
    hidden_only=True,
)
def seed_popped(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    seed = dropout_param.pop("seed", None)
    if mode == "train":
        mask = (np.random.default_rng(seed).random(x.shape) >= p) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You dropped units in test mode as well: once training is over, all of them work.",
)
def mode_ignored(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode not in ("train", "test"):
        raise ValueError(mode)
    rng = np.random.default_rng(dropout_param.get("seed"))
    mask = (rng.random(x.shape) >= p) / (1 - p)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You swapped the modes: units are dropped in training, and all of them work in test mode.",
)
def modes_swapped(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "test":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    elif mode == "train":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You treat every mode but train as test mode: a slip like 'Train' has to be a ValueError.",
)
def any_other_mode_is_test(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= p) / (1 - p)
    else:
        mask = np.ones(x.shape)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You wrote 0.5 where p belongs: that is right for one p only.",
)
def always_one_half(x, dropout_param):
    mode = dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        mask = (rng.random(x.shape) >= 0.5) / 0.5
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


@mistake(
    "dropout_forward",
    "You multiplied by the random numbers themselves: they only decide who is kept, with a factor of 1 or 0.",
)
def noise_instead_of_a_mask(x, dropout_param):
    p, mode = dropout_param["p"], dropout_param["mode"]
    if mode == "train":
        rng = np.random.default_rng(dropout_param.get("seed"))
        numbers = rng.random(x.shape)
        mask = np.where(numbers >= p, numbers, 0) / (1 - p)
    elif mode == "test":
        mask = np.ones(x.shape)
    else:
        raise ValueError(mode)
    return x * mask, mask


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


# --- dropout_backward, wrong ----------------------------------------------------------------------


@mistake(
    "dropout_backward",
    "You forgot the scale: what was kept spoke 1 / (1 - p) times as loudly, and so does its gradient.",
)
def scale_forgotten(dout, cache):
    return dout * (cache != 0)


@mistake(
    "dropout_backward",
    "You scaled twice: the mask in your cache has been divided by 1 - p already.",
)
def scaled_twice(dout, cache):
    return dout * cache * cache


@mistake(
    "dropout_backward",
    "You multiplied by 1 - p: forward divided by it, and the derivative of x / (1 - p) does so as well.",
)
def multiplied_back(dout, cache):
    return dout * np.where(cache != 0, 1 / np.where(cache != 0, cache, 1), 0)


@mistake(
    "dropout_backward",
    "You handed dout through as it came: in training, forward multiplied by a mask, so backward does too.",
)
def handed_through(dout, cache):
    return dout


@mistake(
    "dropout_backward",
    "You gave the gradient to the silent units: it belongs to those that were kept.",
)
def silent_units_blamed(dout, cache):
    return dout * (cache == 0) * cache.max()


@mistake(
    "dropout_backward",
    "You scaled all gradients and forgot the mask: a silent unit had no say in the loss.",
)
def mask_forgotten(dout, cache):
    return dout * cache.max()


@mistake(
    "dropout_backward",
    "You drew a new mask from the same seed: without a seed it is another one, so keep it in the cache.",
    hidden_only=True,
)
class mask_from_the_seed:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x * 1.0, dropout_param
        if mode != "train":
            raise ValueError(mode)
        rng = np.random.default_rng(dropout_param.get("seed"))
        return x * (rng.random(x.shape) >= p) / (1 - p), dropout_param

    def dropout_backward(dout, cache):
        if cache["mode"] == "test":
            return dout * 1.0
        rng = np.random.default_rng(cache.get("seed"))
        return dout * (rng.random(dout.shape) >= cache["p"]) / (1 - cache["p"])


@mistake(
    "dropout_backward",
    "You threw the dice again: the mask is the one that forward drew, so it has to be in the cache.",
)
class mask_drawn_anew:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x * 1.0, (mode, p)
        if mode != "train":
            raise ValueError(mode)
        rng = np.random.default_rng(dropout_param.get("seed"))
        return x * (rng.random(x.shape) >= p) / (1 - p), (mode, p)

    def dropout_backward(dout, cache):
        mode, p = cache
        if mode == "test":
            return dout * 1.0
        return dout * (np.random.default_rng().random(dout.shape) >= p) / (1 - p)


@mistake(
    "dropout_backward",
    "You left the mask of test mode as None, and multiplied by it: there, dx is dout.",
)
class no_mask_in_test_mode:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        mask = None
        if mode == "train":
            rng = np.random.default_rng(dropout_param.get("seed"))
            mask = (rng.random(x.shape) >= p) / (1 - p)
            return x * mask, mask
        if mode != "test":
            raise ValueError(mode)
        return x * 1.0, mask

    def dropout_backward(dout, cache):
        return dout * cache


@mistake(
    "dropout_backward",
    "You scaled in test mode as well: there, forward changed nothing, so dx is dout.",
)
class scaled_in_test_mode:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode not in ("train", "test"):
            raise ValueError(mode)
        keep = np.ones(x.shape, dtype=bool)
        if mode == "train":
            keep = np.random.default_rng(dropout_param.get("seed")).random(x.shape) >= p
        return x * keep / (1 - p if mode == "train" else 1), (keep, p)

    def dropout_backward(dout, cache):
        keep, p = cache
        return dout * keep / (1 - p)


@mistake(
    "dropout_backward",
    "You kept out and took its zeros for silent units: x may be 0 itself, so keep the mask.",
    hidden_only=True,
)
class mask_from_out:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x * 1.0, (None, 1)
        if mode != "train":
            raise ValueError(mode)
        keep = np.random.default_rng(dropout_param.get("seed")).random(x.shape) >= p
        out = x * keep / (1 - p)
        return out, (out, 1 - p)

    def dropout_backward(dout, cache):
        out, scale = cache
        return dout * 1.0 if out is None else dout * (out != 0) / scale


@mistake(
    "dropout_backward",
    "You divided out by x to find the mask, which is 0 / 0 where x is 0: keep the mask itself.",
    hidden_only=True,
)
class out_divided_by_x:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x * 1.0, (x, x)
        if mode != "train":
            raise ValueError(mode)
        keep = np.random.default_rng(dropout_param.get("seed")).random(x.shape) >= p
        out = x * keep / (1 - p)
        return out, (x, out)

    def dropout_backward(dout, cache):
        x, out = cache
        return dout * out / x


@mistake(
    "dropout_backward",
    "You multiplied dout by out: the derivative of m * x with respect to x is m alone.",
)
class times_out:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        if mode == "test":
            return x * 1.0, x * 1.0
        if mode != "train":
            raise ValueError(mode)
        keep = np.random.default_rng(dropout_param.get("seed")).random(x.shape) >= p
        out = x * keep / (1 - p)
        return out, out

    def dropout_backward(dout, cache):
        return dout * cache


@mistake(
    "dropout_backward",
    "You kept the mask in one place for all calls: the next forward overwrites it, so use the cache.",
    hidden_only=True,
)
class mask_shared_by_all_calls:
    def dropout_forward(x, dropout_param):
        p, mode = dropout_param["p"], dropout_param["mode"]
        mask = np.ones(x.shape)
        if mode == "train":
            rng = np.random.default_rng(dropout_param.get("seed"))
            mask = (rng.random(x.shape) >= p) / (1 - p)
        elif mode != "test":
            raise ValueError(mode)
        dropout_forward.mask = mask
        return x * mask, None

    def dropout_backward(dout, cache):
        return dout * dropout_forward.mask


@mistake(
    "dropout_backward",
    "You wrote dout *= mask, which changes the caller's dout: write dx = dout * mask.",
    hidden_only=True,
)
def dout_in_place(dout, cache):
    dout *= cache
    return dout


@mistake(
    "dropout_backward",
    "You wrote mask *= dout, so that the cache no longer holds the mask: write dx = dout * mask.",
    hidden_only=True,
)
def cache_in_place(dout, cache):
    cache *= dout
    return cache


@mistake(
    "dropout_backward",
    "You added the batch up: each element of x has a gradient of its own, in the shape of x.",
)
def summed_over_the_batch(dout, cache):
    return (dout * cache).sum(axis=0)


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

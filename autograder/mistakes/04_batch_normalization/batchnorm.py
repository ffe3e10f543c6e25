"""Batch normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- batchnorm_forward, wrong ---------------------------------------------------------------------


@mistake(
    "batchnorm_forward",
    "You took mean and variance over the features: each feature is normalized over the examples, axis 0.",
)
def each_example_on_its_own(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=1, keepdims=True), x.var(axis=1, keepdims=True)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You took one mean and one variance of all numbers: each feature has its own, so say axis=0.",
)
def whole_batch_at_once(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(), x.var()
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You divided by N - 1: the variance here is the biased one, divided by N.",
)
def unbiased_variance(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0, ddof=1)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You remember the variance divided by N - 1, as PyTorch does: here it is the same one that normalizes.",
)
def running_variance_unbiased(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * x.var(axis=0, ddof=1)
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You added eps to the root: it belongs under it, to the variance.",
)
def eps_outside_the_root(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var) + eps
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You wrote eps as 1e-5: that is only what it is when bn_param does not say otherwise.",
)
def eps_not_read(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], 1e-5
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You let eps be 1e-8 when bn_param does not name it: the default is 1e-5.",
    hidden_only=True,
)
def another_default_of_eps(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-8)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You divided by the variance: divide by its square root, the standard deviation.",
)
def divided_by_the_variance(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, var + eps
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You stopped at x_hat: multiply it by gamma and add beta.",
)
def not_scaled_and_shifted(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return x_hat, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You left gamma and beta out in test mode: both modes end with gamma * x_hat + beta.",
)
def test_mode_without_gamma_and_beta(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    out = gamma * x_hat + beta if mode == "train" else x_hat
    return out, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You left eps out in test mode: the running variance needs it as much as that of the batch.",
)
def test_mode_without_eps(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + (eps if mode == "train" else 0))
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You normalized by the batch in test mode as well: there, only the running statistics count.",
)
def test_mode_uses_the_batch(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    mean, var = x.mean(axis=0), x.var(axis=0)
    if mode == "train":
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode != "test":
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You updated the running statistics in test mode as well: only train mode may write them.",
)
def test_mode_learns_too(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * x.mean(axis=0)
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * x.var(axis=0)
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You normalized by the running statistics while training: there, the batch at hand counts.",
)
def train_mode_uses_the_memory(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
        mean, var = bn_param["running_mean"], bn_param["running_var"]
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You gave momentum to the batch, as PyTorch does: here it is the share of the old that is kept.",
)
def momentum_the_other_way_round(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = (1 - momentum) * running_mean + momentum * mean
        bn_param["running_var"] = (1 - momentum) * running_var + momentum * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You wrote the momentum as 0.9: that is only what it is when bn_param does not say otherwise.",
)
def momentum_not_read(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = 0.9
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You let momentum be 0.1 when bn_param does not name it: the default is 0.9, the share that is kept.",
    hidden_only=True,
)
def another_default_of_momentum(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.1)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You computed the running statistics and kept them to yourself: put them back into bn_param.",
)
def nothing_remembered(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        running_mean = momentum * running_mean + (1 - momentum) * mean
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You averaged the standard deviation into running_var: it is the variance that is remembered.",
)
def deviation_remembered(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * np.sqrt(var)
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You started the running statistics with the first batch: with nothing to begin from, they start at 0.",
)
def memory_starts_with_the_batch(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", x.mean(axis=0))
    running_var = bn_param.get("running_var", x.var(axis=0))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You kept the summed axis in the running statistics: they are plain vectors of shape (D,).",
)
def memory_with_a_row_axis(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0, keepdims=True), x.var(axis=0, keepdims=True)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You took every mode that is not train for test: a mode that does not exist is a ValueError.",
)
def any_other_mode_is_test(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    else:
        mean, var = running_mean, running_var
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You looked for train or test inside the mode or in small letters: compare with == and refuse the rest.",
    hidden_only=True,
)
def mode_guessed(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if "train" in mode.lower():
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif "test" in mode.lower():
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You took the mean of the squares less the squared mean: far from 0, the difference is mostly rounding.",
    hidden_only=True,
)
def difference_of_squares(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), (x**2).mean(axis=0) - x.mean(axis=0) ** 2
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You subtracted the mean with x -= mean, which changes the caller's array: make a new one.",
    hidden_only=True,
)
def centred_in_place(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    x -= mean
    centered, std = x, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta, (centered, std, x_hat, gamma)


@mistake(
    "batchnorm_forward",
    "You returned out alone: the caller expects two things, out and the cache.",
)
def cache_not_returned(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
        bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        mean, var = running_mean, running_var
    else:
        raise ValueError(mode)
    centered, std = x - mean, np.sqrt(var + eps)
    x_hat = centered / std
    return gamma * x_hat + beta


# --- batchnorm_backward, wrong --------------------------------------------------------------------


@mistake(
    "batchnorm_backward",
    "You averaged dbeta over the examples: beta acts in every row, so its gradient is the sum.",
)
def dbeta_averaged(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.mean(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You summed dbeta over the features: sum over the examples, so that each feature keeps an entry.",
)
def dbeta_over_features(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=1)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You passed dout on as dbeta: one beta shifts every row, so the rows have to be added up.",
)
def dbeta_is_dout(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma = np.sum(dout * x_hat, axis=0)
    return dx / std, dgamma, dout.copy()


@mistake(
    "batchnorm_backward",
    "You kept the summed axis: dgamma and dbeta are plain vectors of shape (D,), as gamma and beta are.",
)
def kept_the_row_axis(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma = np.sum(dout * x_hat, axis=0, keepdims=True)
    dbeta = np.sum(dout, axis=0, keepdims=True)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You averaged dgamma over the examples: gamma acts in every row, so its gradient is the sum.",
)
def dgamma_averaged(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.mean(dout * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You multiplied dout by x - mean for dgamma: gamma multiplies x_hat, which is divided by the root too.",
)
def dgamma_from_centered(dout, cache):
    centered, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * centered, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You added up dout alone for dgamma: multiply each row by its x_hat first.",
)
def dgamma_is_dbeta(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You only divided by the root: x also moves the mean and the variance, and with them all others.",
)
def mean_and_variance_held_still(dout, cache):
    _, std, x_hat, gamma = cache
    dx = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You left out the way through the mean: what reaches it is minus the sum of what reaches x - mean.",
)
def mean_held_still(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dx = dcentered
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You left out the way through the variance: each x moves it, and with it the root that divides all.",
)
def variance_held_still(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dcentered = dx_hat / std
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You gave every example the whole gradient of the mean: each has a share of 1/N in it.",
)
def mean_not_shared_out(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You gave every example the whole gradient of the variance: each square has a share of 1/N in it.",
)
def variance_not_shared_out(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You forgot the 2 when you went back through the square: it sends back 2 * (x - mean) times what comes.",
)
def square_without_its_two(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + centered * dvar / N
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You forgot the half when you went back through the root: its slope is 1 / (2 * root).",
)
def root_without_its_half(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / std**3
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You went back through 1 / root with a slope of -1 / root: it is -1 / root**2.",
)
def inverse_without_its_square(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**2)
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You lost the minus of 1 / root: when the root grows, its inverse shrinks.",
)
def inverse_without_its_sign(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You lost the minus of x - mean: when the mean grows, the difference shrinks.",
)
def mean_with_the_wrong_sign(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dmean = np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You sent dout back as it came: it reaches x_hat multiplied by gamma.",
)
def gamma_left_out(dout, cache):
    _, std, x_hat, _ = cache
    dx_hat = dout.copy()
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You multiplied by gamma in dgamma as well: gamma's own gradient is dout times x_hat.",
)
def gamma_twice(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dx_hat * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You divided by N * D: mean and variance of a feature were taken over N numbers.",
)
def divided_by_all_entries(dout, cache):
    centered, std, x_hat, gamma = cache
    N = dout.size
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar / N
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You divided by N - 1 on the way back through the variance: forward, it was N.",
)
def unbiased_on_the_way_back(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    dcentered = dx_hat / std + 2 * centered * dvar / (N - 1)
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You returned dbeta before dgamma: the order is dx, dgamma, dbeta.",
)
def gamma_and_beta_swapped(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dbeta, dgamma


@mistake(
    "batchnorm_backward",
    "You returned dx alone: gamma and beta are learned too, so return dx, dgamma, dbeta.",
)
def dgamma_and_dbeta_missing(dout, cache):
    _, std, x_hat, gamma = cache
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    return dx / std


@mistake(
    "batchnorm_backward",
    "You multiplied dout by x for dgamma: gamma multiplies x_hat, the normalized x.",
)
class dgamma_from_x:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        std = np.sqrt(var + eps)
        x_hat = (x - mean) / std
        return gamma * x_hat + beta, (x, std, x_hat, gamma)

    def batchnorm_backward(dout, cache):
        x, std, x_hat, gamma = cache
        dx_hat = gamma * dout
        dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
        dgamma, dbeta = np.sum(dout * x, axis=0), np.sum(dout, axis=0)
        return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You computed the root again, without eps: forward divided by sqrt(var + eps); keep that in the cache.",
)
def eps_left_out(dout, cache):
    centered, _, x_hat, gamma = cache
    std = centered.std(axis=0)
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You computed the root again with an eps of 1e-5: bn_param may say another, so keep the root in the cache.",
)
def eps_written_down(dout, cache):
    centered, _, x_hat, gamma = cache
    std = np.sqrt(centered.var(axis=0) + 1e-5)
    dx_hat = gamma * dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You recovered x_hat from out by dividing by gamma, which may be 0: keep x_hat in the cache.",
    hidden_only=True,
)
class x_hat_recovered_from_out:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        std = np.sqrt(var + eps)
        x_hat = (x - mean) / std
        out = gamma * x_hat + beta
        return out, (out, std, gamma, beta)

    def batchnorm_backward(dout, cache):
        out, std, gamma, beta = cache
        x_hat = (out - beta) / gamma
        dx_hat = gamma * dout
        dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
        dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
        return dx / std, dgamma, dbeta

    def batchnorm_backward_alt(dout, cache):
        return batchnorm_backward(dout, cache)


@mistake(
    "batchnorm_backward",
    "You took the entries out of the cache with pop: a second call finds it empty.",
    hidden_only=True,
)
class cache_used_up:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        std = np.sqrt(var + eps)
        x_hat = (x - mean) / std
        return gamma * x_hat + beta, [x - mean, std, x_hat, gamma]

    def batchnorm_backward(dout, cache):
        gamma, x_hat, std = cache.pop(), cache.pop(), cache.pop()
        dx_hat = gamma * dout
        dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
        dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
        return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You kept x_hat outside of the cache, where the next layer overwrites it: the cache is its place.",
    hidden_only=True,
)
class one_cache_for_all_layers:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        std = np.sqrt(var + eps)
        x_hat = (x - mean) / std
        batchnorm_forward.latest = x_hat
        return gamma * x_hat + beta, (x - mean, std, x_hat, gamma)

    def batchnorm_backward(dout, cache):
        _, std, _, gamma = cache
        x_hat = batchnorm_forward.latest
        dx_hat = gamma * dout
        dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
        dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
        return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You multiplied dout by gamma in place: the caller still needs it, so make a new array.",
)
def dout_multiplied_in_place(dout, cache):
    _, std, x_hat, gamma = cache
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dout *= gamma
    dx_hat = dout
    dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
    return dx / std, dgamma, dbeta


@mistake(
    "batchnorm_backward",
    "You computed inside an array of the cache: the next call finds something else there.",
    hidden_only=True,
)
def cache_written_into(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dx_hat = gamma * dout
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dinverse = np.sum(dx_hat * centered, axis=0)
    dvar = -dinverse / (2 * std**3)
    centered *= 2 * dvar / N
    dcentered = dx_hat / std + centered
    dmean = -np.sum(dcentered, axis=0)
    dx = dcentered + dmean / N
    return dx, dgamma, dbeta


# --- batchnorm_backward_alt, wrong ----------------------------------------------------------------


@mistake(
    "batchnorm_backward_alt",
    "You left out the middle term: the mean of the gradient is taken off, since the layer undoes shifts.",
)
def without_the_mean(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You left out the last term, x_hat times the mean of g * x_hat: it is the way through the variance.",
)
def without_the_projection(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You only divided by the root: the two means in the brackets are missing.",
)
def both_terms_left_out(dout, cache):
    _, std, x_hat, gamma = cache
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * dout
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You took the sums off, where the means belong: divide both terms by N.",
)
def sums_for_means(dout, cache):
    _, std, x_hat, gamma = cache
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta - x_hat * dgamma)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You divided only one of the two sums by N: both terms in the brackets are means.",
)
def one_sum_for_a_mean(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - x_hat * dgamma)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You added the last term: it is taken off, as the mean is.",
)
def projection_added(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N + x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You left gamma out of dx: what reaches x_hat is gamma times dout.",
)
def short_gamma_left_out(dout, cache):
    _, std, x_hat, _ = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = 1 / std * (dout - dbeta / N - x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You divided by the variance: the formula has a 1 / s in front, with s the root.",
)
def divided_by_variance_and_eps(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std**2 * (dout - dbeta / N - x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You did not divide by s: the whole bracket is multiplied by gamma / s.",
)
def not_divided_by_the_root(dout, cache):
    _, _, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma * (dout - dbeta / N - x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You used x - mean where the formula says x_hat: it is divided by s already.",
)
def centered_for_x_hat(dout, cache):
    centered, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - centered * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You multiplied the last term by gamma twice: dout's own sums go with one gamma in front of all.",
)
def gamma_in_the_last_term_twice(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - x_hat * gamma * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You took off the mean of g * x_hat itself: x_hat multiplies it once more.",
)
def x_hat_once(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You divided by the number of features: the means are over the N examples.",
)
def means_over_features(dout, cache):
    _, std, x_hat, gamma = cache
    N = dout.shape[1]
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You took one mean over all numbers: each feature has means of its own, so say axis=0.",
)
def one_mean_for_all_features(dout, cache):
    _, std, x_hat, gamma = cache
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dout.mean() - x_hat * (dout * x_hat).mean())
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You returned the means for dgamma and dbeta: in dx they are means, but gamma and beta get the sums.",
)
def short_dgamma_averaged(dout, cache):
    _, std, x_hat, gamma = cache
    dgamma, dbeta = np.mean(dout * x_hat, axis=0), np.mean(dout, axis=0)
    dx = gamma / std * (dout - dbeta - x_hat * dgamma)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You returned dbeta before dgamma: the order is dx, dgamma, dbeta.",
)
def short_gradients_swapped(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dx = gamma / std * (dout - dbeta / N - x_hat * dgamma / N)
    return dx, dbeta, dgamma


@mistake(
    "batchnorm_backward_alt",
    "You kept the summed axis: dgamma and dbeta are plain vectors of shape (D,), as gamma and beta are.",
)
def short_row_axis_kept(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = (dout * x_hat).sum(0, keepdims=True), dout.sum(0, keepdims=True)
    dx = gamma / std * (dout - dbeta / N - x_hat * dgamma / N)
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You subtracted from dout in place: the caller still needs it, so make a new array.",
)
def short_dout_changed(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    dout -= dbeta / N + x_hat * dgamma / N
    dx = gamma / std * dout
    return dx, dgamma, dbeta


@mistake(
    "batchnorm_backward_alt",
    "You computed inside x_hat, which is an array of the cache: the next call finds something else there.",
    hidden_only=True,
)
def short_cache_changed(dout, cache):
    _, std, x_hat, gamma = cache
    N = len(dout)
    dgamma, dbeta = np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)
    x_hat *= dgamma / N
    dx = gamma / std * (dout - dbeta / N - x_hat)
    return dx, dgamma, dbeta


# --- batchnorm_forward, right and unusual ---------------------------------------------------------


@unusual("batchnorm_forward", "one feature after the other, one number after the other")
def loops_over_features(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    if mode not in {"train", "test"}:
        raise ValueError(mode)
    N, D = x.shape
    old_mean = bn_param.get("running_mean", [0.0] * D)
    old_var = bn_param.get("running_var", [0.0] * D)
    keep = bn_param.get("momentum", 0.9)
    new_mean, new_var = np.zeros(D), np.zeros(D)
    x_hat, std = np.zeros((N, D)), np.zeros(D)
    for d in range(D):
        mean, var = old_mean[d], old_var[d]
        if mode == "train":
            mean = sum(x[n, d] for n in range(N)) / N
            var = sum((x[n, d] - mean) ** 2 for n in range(N)) / N
        new_mean[d] = keep * old_mean[d] + (1 - keep) * mean
        new_var[d] = keep * old_var[d] + (1 - keep) * var
        std[d] = (var + eps) ** 0.5
        for n in range(N):
            x_hat[n, d] = (x[n, d] - mean) / std[d]
    if mode == "train":
        bn_param.update(running_mean=new_mean, running_var=new_var)
    return x_hat * gamma + beta, (x_hat * std, std, x_hat, gamma)


@unusual("batchnorm_forward", "Welford's way: mean and variance grow by one row at a time")
class one_row_at_a_time:
    def statistics(x):
        mean, squares = np.zeros(x.shape[1]), np.zeros(x.shape[1])
        for count, row in enumerate(x, start=1):
            ahead = row - mean
            mean = mean + ahead / count
            squares = squares + ahead * (row - mean)
        return mean, squares / len(x)

    def batchnorm_forward(x, gamma, beta, bn_param):
        memory = "running_mean", "running_var"
        used = [bn_param.get(name, np.zeros(x.shape[1])) for name in memory]
        if bn_param["mode"] == "train":
            keep, batch = bn_param.get("momentum", 0.9), statistics(x)
            for name, old, new in zip(memory, used, batch, strict=True):
                bn_param[name] = old + (1 - keep) * (new - old)
            used = batch
        elif bn_param["mode"] != "test":
            raise ValueError(bn_param["mode"])
        centered, std = x - used[0], np.sqrt(used[1] + bn_param.get("eps", 1e-5))
        return beta + gamma * centered / std, [centered, std, centered / std, gamma]


@unusual("batchnorm_forward", "one scale and one shift for each feature, worked out beforehand")
def scale_and_shift_folded(x, gamma, beta, bn_param):
    eps = bn_param.setdefault("eps", 1e-5)
    keep = bn_param.setdefault("momentum", 0.9)
    mean = bn_param.setdefault("running_mean", np.zeros_like(gamma))
    var = bn_param.setdefault("running_var", np.zeros_like(gamma))
    match bn_param["mode"]:
        case "train":
            bn_param["running_mean"] = keep * mean + (1 - keep) * np.mean(x, 0)
            bn_param["running_var"] = keep * var + (1 - keep) * np.var(x, 0)
            mean, var = np.mean(x, 0), np.var(x, 0)
        case "test":
            pass
        case other:
            raise ValueError(other)
    scale = gamma / np.sqrt(var + eps)
    shift = beta - mean * scale
    std = np.sqrt(var + eps)
    return x * scale + shift, (x - mean, std, (x - mean) / std, gamma)


@unusual(
    "batchnorm_forward", "the running statistics updated in place, and an output in Fortran order"
)
def memory_updated_in_place(x, gamma, beta, bn_param):
    mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
    if mode not in ("train", "test"):
        raise ValueError
    for name in ("running_mean", "running_var"):
        if name not in bn_param:
            bn_param[name] = np.zeros(x.shape[-1], dtype=x.dtype)
    mean, var = bn_param["running_mean"], bn_param["running_var"]
    if mode == "train":
        mean, var = (
            np.average(x, axis=0),
            np.einsum("nd,nd->d", x - x.mean(0), x - x.mean(0)) / len(x),
        )
        for name, new in (("running_mean", mean), ("running_var", var)):
            bn_param[name] *= bn_param.get("momentum", 0.9)
            bn_param[name] += (1 - bn_param.get("momentum", 0.9)) * new
    x_hat = (x - mean) * (var + eps) ** -0.5
    return np.asfortranarray(gamma * x_hat + beta), (x - mean, (var + eps) ** 0.5, x_hat, gamma)


@unusual("batchnorm_forward", "type hints, transposed arrays and an error made beforehand")
def features_first(
    inputs: np.ndarray, scales: np.ndarray, shifts: np.ndarray, settings: dict
) -> "tuple":
    unknown = ValueError(f"no such mode: {settings['mode']}")
    columns = inputs.T
    memory = {name: settings.get(name) for name in ("running_mean", "running_var")}
    memory = {k: np.zeros(len(columns)) if v is None else v for k, v in memory.items()}
    center, spread = memory.values()
    if settings["mode"] == "train":
        center, spread = columns.mean(axis=1), columns.std(axis=1) ** 2
        share = 1 - settings.get("momentum", 0.9)
        settings["running_mean"] = (1 - share) * memory["running_mean"] + share * center
        settings["running_var"] = (1 - share) * memory["running_var"] + share * spread
    elif settings["mode"] != "test":
        raise unknown
    root = np.sqrt(spread + settings.get("eps", 1e-5))
    moved = columns - center[:, None]
    normal = moved / root[:, None]
    return (scales[:, None] * normal + shifts[:, None]).T, (moved.T, root, normal.T, scales)


@unusual("batchnorm_forward", "single precision for everything but the mean")
class single_precision:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            keep, batch_mean = bn_param.get("momentum", 0.9), x.mean(axis=0)
            batch_var = np.square((x - batch_mean).astype(np.float32)).mean(axis=0)
            bn_param["running_mean"] = (keep * mean + (1 - keep) * batch_mean).astype(np.float32)
            bn_param["running_var"] = (keep * var + (1 - keep) * batch_var).astype(np.float32)
            mean, var = batch_mean, batch_var
        elif mode != "test":
            raise ValueError(mode)
        std = np.sqrt(var + eps).astype(np.float32)
        x_hat = (x - mean).astype(np.float32) / std
        out = gamma.astype(np.float32) * x_hat + beta.astype(np.float32)
        return out, (x_hat * std, std, x_hat, gamma.astype(np.float32))

    def batchnorm_backward(dout, cache):
        return batchnorm_backward_alt(dout, cache)

    def batchnorm_backward_alt(dout, cache):
        _, std, x_hat, gamma = cache
        dout = dout.astype(np.float32)
        dgamma, dbeta = (dout * x_hat).sum(axis=0), dout.sum(axis=0)
        dx = gamma / std * (dout - dbeta / len(dout) - x_hat * dgamma / len(dout))
        return dx, dgamma, dbeta


# --- batchnorm_backward, right and unusual --------------------------------------------------------


@unusual("batchnorm_backward", "a dictionary as cache, a list of gradients, and einsum throughout")
class dictionary_as_cache:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        root = np.sqrt(var + eps)
        cache = {"x": x - mean, "root": root, "gamma": gamma, "more": {"eps": [eps]}}
        return gamma * (x - mean) / root + beta, cache

    def batchnorm_backward(dout, cache):
        root, gamma = cache["root"], cache["gamma"]
        x_hat = cache["x"] / root
        dgamma, dbeta = np.einsum("nd,nd->d", dout, x_hat), np.einsum("nd->d", dout)
        share = np.einsum("d,nd->nd", dgamma, x_hat) + dbeta
        return [np.einsum("d,nd->nd", gamma / root, dout - share / len(dout)), dgamma, dbeta]

    def batchnorm_backward_alt(dout, cache):
        return batchnorm_backward(dout, cache)


@unusual("batchnorm_backward", "closures as cache: one for each way back")
class closures_as_cache:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        rows, root = len(x), np.sqrt(var + eps)
        x_hat = (x - mean) / root

        def long_way(dout):
            dx_hat = dout * gamma
            dvar = (dx_hat * (x - mean)).sum(0) * -0.5 * (var + eps) ** -1.5
            dmean = -(dx_hat / root).sum(0) - 2 * dvar * (x - mean).mean(0)
            dx = dx_hat / root + dvar * 2 * (x - mean) / rows + dmean / rows
            return dx, (dout * x_hat).sum(0), dout.sum(0)

        def short_way(dout):
            off = dout.mean(0) + x_hat * (dout * x_hat).mean(0)
            return (dout - off) * gamma / root, (dout * x_hat).sum(0), dout.sum(0)

        return x_hat * gamma + beta, {"long": long_way, "short": short_way}

    def batchnorm_backward(dout, cache):
        return cache["long"](dout)

    def batchnorm_backward_alt(dout, cache):
        return cache["short"](dout)


@unusual("batchnorm_backward", "a layer object as cache, with the steps as methods")
class layer_object:
    class Normalized:
        def __init__(self, x, mean, var, eps, gamma):
            self.centered, self.gamma = x - mean, gamma
            self.inverse = 1 / np.sqrt(var + eps)
            self.x_hat = self.centered * self.inverse

        def through_mean(self, grad):
            return grad - grad.mean(axis=0)

        def through_inverse(self, grad):
            dinverse = (grad * self.centered).sum(axis=0)
            dvar = -0.5 * self.inverse**3 * dinverse
            return grad * self.inverse + 2 / len(grad) * self.centered * dvar

    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        layer = Normalized(x, mean, var, eps, gamma)
        return gamma * layer.x_hat + beta, layer

    def batchnorm_backward(dout, cache):
        dx = cache.through_mean(cache.through_inverse(dout * cache.gamma))
        return dx, (dout * cache.x_hat).sum(axis=0), dout.sum(axis=0)

    def batchnorm_backward_alt(dout, cache):
        return batchnorm_backward(dout, cache)


@unusual("batchnorm_backward", "only x, gamma and bn_param are kept: backward computes all anew")
class computed_anew_from_x:
    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        x_hat = (x - mean) / np.sqrt(var + eps)
        return gamma * x_hat + beta, (x, gamma, bn_param)

    def batchnorm_backward(dout, cache):
        x, gamma, bn_param = cache
        mean, var = np.mean(x, axis=0), np.var(x, axis=0)
        root = np.sqrt(var + bn_param.get("eps", 1e-5))
        x_hat = (x - mean) / root
        dx_hat = dout * gamma
        dx = dx_hat - dx_hat.mean(axis=0) - x_hat * (dx_hat * x_hat).mean(axis=0)
        return dx / root, np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)

    def batchnorm_backward_alt(dout, cache):
        return batchnorm_backward(dout, cache)


@unusual("batchnorm_backward", "the whole Jacobian of each feature, entry by entry")
def jacobian_of_each_feature(dout, cache):
    centered, std, x_hat, gamma = cache
    N, D = dout.shape
    dx, dgamma, dbeta = np.zeros((N, D)), np.zeros(D), np.zeros(D)
    for d in range(D):
        jacobian = np.zeros((N, N))
        for i in range(N):
            for n in range(N):
                dmean, dvar = 1 / N, 2 * centered[i, d] / N
                dcentered = (1.0 if i == n else 0.0) - dmean
                dstd = dvar / (2 * std[d])
                jacobian[n, i] = dcentered / std[d] - centered[n, d] * dstd / std[d] ** 2
        dx[:, d] = gamma[d] * dout[:, d] @ jacobian
        dgamma[d] += dout[:, d] @ x_hat[:, d]
        dbeta[d] += dout[:, d].sum()
    return dx, dgamma, dbeta


@unusual(
    "batchnorm_backward", "the mean's way back through the variance kept, though it adds up to 0"
)
def term_that_cancels_kept(dout, cache):
    xmu, sqrtvar, xhat, gamma = cache
    rows = dout.shape[0]
    ivar = 1.0 / sqrtvar
    dbeta = np.ones(rows) @ dout
    dgamma = np.add.reduce(dout * xhat)
    dvar = np.sum(dout * gamma * xmu, axis=0) * -0.5 * ivar**3
    dmu = np.sum(-dout * gamma * ivar, axis=0) + dvar * np.mean(-2.0 * xmu, axis=0)
    return dout * gamma * ivar + dvar * 2.0 * xmu / rows + dmu / rows, dgamma, dbeta


# --- batchnorm_backward_alt, right and unusual ----------------------------------------------------


@unusual("batchnorm_backward_alt", "a matrix for each feature that takes mean and x_hat off")
def matrix_for_each_feature(dout, cache):
    _, std, x_hat, gamma = cache
    N, D = dout.shape
    matrices = np.eye(N) - 1 / N - x_hat.T[:, :, None] * x_hat.T[:, None, :] / N
    dx = np.stack([gamma[d] / std[d] * (matrices[d] @ dout[:, d]) for d in range(D)], axis=1)
    return dx, np.diag(dout.T @ x_hat), dout.sum(axis=0)


@unusual("batchnorm_backward_alt", "the sums taken off N times dout, and divided by N at the end")
def everything_times_N(dout, cache):
    _, s, h, g = cache
    N = len(dout)
    dbeta, dgamma = dout.sum(0), (dout * h).sum(0)
    return g / (N * s) * (N * dout - dbeta - h * dgamma), dgamma, dbeta


@unusual("batchnorm_backward_alt", "one line, with einsum")
def one_line(dout, cache):
    return (
        (dout - dout.mean(0) - cache[2] * np.einsum("nd,nd->d", dout, cache[2]) / len(dout))
        * (cache[3] / cache[1]),
        np.einsum("nd,nd->d", dout, cache[2]),
        np.einsum("nd->d", dout),
    )


@unusual("batchnorm_backward_alt", "feature by feature, with helpers and plain sums")
class feature_by_feature:
    def mean(numbers):
        return sum(numbers) / len(numbers)

    def batchnorm_backward_alt(dout, cache):
        _, std, x_hat, gamma = cache
        dx, dgamma, dbeta = np.empty_like(dout), [], []
        for d in range(dout.shape[1]):
            g, h = [gamma[d] * v for v in dout[:, d]], list(x_hat[:, d])
            along = mean([a * b for a, b in zip(g, h, strict=True)])
            dx[:, d] = [(a - mean(g) - b * along) / std[d] for a, b in zip(g, h, strict=True)]
            dgamma.append(sum(dout[:, d] * h))
            dbeta.append(sum(dout[:, d]))
        return dx, np.array(dgamma), np.array(dbeta)


@unusual("batchnorm_backward_alt", "covariances of np.mean, and arrays in Fortran order")
def means_and_covariances(dout, cache):
    centered, std, _, gamma = cache
    covariance = np.mean((dout - np.mean(dout, axis=0)) * centered, axis=0)
    slope = covariance / std**2
    dx = np.asfortranarray((dout - np.mean(dout, axis=0) - slope * centered) * gamma / std)
    return dx, np.sum(dout * centered, axis=0) / std, np.sum(dout, axis=0)


@unusual("batchnorm_backward_alt", "an object with slots as cache, and both sums at once")
class slots_as_cache:
    class Cache:
        __slots__ = ("factor", "x_hat")

    def batchnorm_forward(x, gamma, beta, bn_param):
        mode, eps = bn_param["mode"], bn_param.get("eps", 1e-5)
        mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
        if mode == "train":
            momentum, old_mean, old_var = bn_param.get("momentum", 0.9), mean, var
            mean, var = x.mean(axis=0), x.var(axis=0)
            bn_param["running_mean"] = momentum * old_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * old_var + (1 - momentum) * var
        elif mode != "test":
            raise ValueError(mode)
        cache = Cache()
        cache.x_hat = (x - mean) / np.sqrt(var + eps)
        cache.factor = gamma / np.sqrt(var + eps)
        return gamma * cache.x_hat + beta, cache

    def batchnorm_backward(dout, cache):
        return batchnorm_backward_alt(dout, cache)

    def batchnorm_backward_alt(dout, cache):
        moments = np.stack([np.ones_like(dout), cache.x_hat])
        dbeta, dgamma = (moments * dout).sum(axis=1)
        off = np.sum(moments * [[dbeta], [dgamma]], axis=0) / len(dout)
        return cache.factor * (dout - off), dgamma, dbeta

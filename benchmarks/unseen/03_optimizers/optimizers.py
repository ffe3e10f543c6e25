"""Fresh mistakes in the optimizers, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of v and the next, take the learning rate into the velocity: v = mu * v - lr * dw; w + v
@mistake(
    "sgd_momentum",
    "You keep the learning rate out of the velocity and multiply by it afterwards, as PyTorch does.",
)
def velocity_without_the_learning_rate(w, dw, config=None):
    if config is None:
        config = {}
    config = dict(config)
    config.setdefault("learning_rate", 1e-2)
    config.setdefault("momentum", 0.9)
    v = config.get("velocity", np.zeros_like(w))
    v = config["momentum"] * v + dw
    next_w = w - config["learning_rate"] * v
    config["velocity"] = v
    return next_w, config


# mend: the line `w += v`, w = w + v
@mistake(
    "sgd_momentum",
    "You add the velocity to w in place, and so move the parameter of the caller.",
)
def moves_the_parameter_of_the_caller(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    lr, mu = config["learning_rate"], config["momentum"]
    v = mu * config["velocity"] - lr * dw
    w += v
    config["velocity"] = v
    return w, config


# mend: the line of v, drop (1 - mu)
@mistake(
    "sgd_momentum",
    "You weigh the new gradient by 1 - momentum, so the velocity is an average and ten times too slow.",
)
def velocity_is_an_average(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    mu = config["momentum"]
    v = mu * config["velocity"] - (1 - mu) * config["learning_rate"] * dw
    next_w = w + v
    config["velocity"] = v
    return next_w, config


# mend: the line of next_w, move epsilon out of the root
@mistake(
    "rmsprop",
    "You add epsilon under the square root instead of to the root.",
)
def epsilon_stands_under_the_root(w, dw, config=None):
    config = {} if config is None else config.copy()
    config.setdefault("learning_rate", 1e-2)
    config.setdefault("decay_rate", 0.99)
    config.setdefault("epsilon", 1e-8)
    config.setdefault("cache", np.zeros_like(w))
    rho, eps = config["decay_rate"], config["epsilon"]
    config["cache"] = rho * config["cache"] + (1 - rho) * np.square(dw)
    next_w = w - config["learning_rate"] * dw / np.sqrt(config["cache"] + eps)
    return next_w, config


# mend: swap the line of next_w and the line of cache
@mistake(
    "rmsprop",
    "You make the step with the old cache and only then update it with this gradient.",
)
def steps_before_the_cache_is_updated(w, dw, config=None):
    defaults = dict(learning_rate=1e-2, decay_rate=0.99, epsilon=1e-8, cache=np.zeros_like(w))
    config = {**defaults, **(config or {})}
    lr, decay, eps, cache = (config[k] for k in ("learning_rate", "decay_rate", "epsilon", "cache"))
    next_w = w - lr * dw / (np.sqrt(cache) + eps)
    cache = decay * cache + (1 - decay) * dw**2
    config["cache"] = cache
    return next_w, config


# mend: the line of cache, swap decay_rate and 1 - decay_rate
@mistake(
    "rmsprop",
    "You swap the two shares: decay_rate should weigh the old cache, and you let it weigh the new square.",
)
def shares_are_swapped(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
        **(config or {}),
    }
    d = config["decay_rate"]
    config["cache"] = (1 - d) * config["cache"] + d * dw * dw
    step = config["learning_rate"] * dw
    next_w = w - step / (np.sqrt(config["cache"]) + config["epsilon"])
    return next_w, config


# mend: the lines that store, config["m"], config["v"] = m, v (before the correction)
@mistake(
    "adam",
    "You store the corrected averages, so that the next step corrects what was corrected already.",
)
def stores_the_corrected_averages(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "m": np.zeros_like(w),
        "v": np.zeros_like(w),
        "t": 0,
        **(config or {}),
    }
    config["t"] += 1
    t, b1, b2 = config["t"], config["beta1"], config["beta2"]
    m = b1 * config["m"] + (1 - b1) * dw
    v = b2 * config["v"] + (1 - b2) * (dw**2)
    m = m / (1 - b1**t)
    v = v / (1 - b2**t)
    config["m"], config["v"] = m, v
    next_w = w - config["learning_rate"] * m / (np.sqrt(v) + config["epsilon"])
    return next_w, config


# mend: before the return, config["t"] = t
@mistake(
    "adam",
    "You never put the new t back into config, so that every step is corrected like the first.",
)
def forgets_to_store_t(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "m": np.zeros_like(w),
        "v": np.zeros_like(w),
        "t": 0,
        **(config or {}),
    }
    beta1, beta2 = config["beta1"], config["beta2"]
    t = config["t"] + 1
    config["m"] = beta1 * config["m"] + (1 - beta1) * dw
    config["v"] = beta2 * config["v"] + (1 - beta2) * dw**2
    mb = config["m"] / (1 - beta1**t)
    vb = config["v"] / (1 - beta2**t)
    next_w = w - config["learning_rate"] * mb / (np.sqrt(vb) + config["epsilon"])
    return next_w, config


# mend (two): the line of vt, divide by 1 - beta2**t; the line of next_w, epsilon outside of the root
@mistake(
    "adam",
    "You correct m and leave v uncorrected, and you put epsilon under the root.",
)
def uncorrected_v_and_epsilon_under_the_root(w, dw, config=None):
    if config is None:
        config = {}
    config = dict(config)
    lr = config.setdefault("learning_rate", 1e-3)
    beta1 = config.setdefault("beta1", 0.9)
    beta2 = config.setdefault("beta2", 0.999)
    eps = config.setdefault("epsilon", 1e-8)
    m = config.setdefault("m", np.zeros_like(w))
    v = config.setdefault("v", np.zeros_like(w))
    t = config.setdefault("t", 0) + 1
    m = beta1 * m + (1 - beta1) * dw
    v = beta2 * v + (1 - beta2) * dw**2
    mt = m / (1 - beta1**t)
    vt = v
    next_w = w - lr * mt / np.sqrt(vt + eps)
    config["m"], config["v"], config["t"] = m, v, t
    return next_w, config

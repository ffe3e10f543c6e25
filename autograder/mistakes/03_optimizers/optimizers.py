"""The optimizers as students get them wrong, and as some get them right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- sgd_momentum, right and unusual --------------------------------------------------------------


@unusual("sgd_momentum", "the given config filled in with setdefault, and the velocity in place")
def setdefault_and_in_place(w, dw, config=None):
    if config is None:
        config = {}
    config.setdefault("learning_rate", 1e-2)
    config.setdefault("momentum", 0.9)
    v = config.setdefault("velocity", np.zeros_like(w))
    v *= config["momentum"]
    v -= config["learning_rate"] * dw
    return w + v, config


@unusual("sgd_momentum", "entry by entry, in Python's own loops, and a list returned")
def entry_by_entry(w, dw, config=None) -> list:
    config = dict(config or {})
    rate, share = config.get("learning_rate", 0.01), config.get("momentum", 0.9)
    old = config.get("velocity", np.zeros(w.shape))
    velocity, next_w = np.empty(w.shape), np.empty(w.shape)
    for index in np.ndindex(*w.shape):
        velocity[index] = share * old[index] - rate * dw[index]
        next_w[index] = w[index] + velocity[index]
    return [next_w, {"learning_rate": rate, "momentum": share, "velocity": velocity}]


@unusual("sgd_momentum", "the step first, and the velocity as the difference of the two places")
def velocity_as_difference(w, dw, config=None):
    config = {"learning_rate": 1e-2, "momentum": 0.9, "velocity": 0 * w, **(config or {})}
    next_w = w - config["learning_rate"] * dw + config["momentum"] * config["velocity"]
    return next_w, config | {"velocity": next_w - w}


@unusual("sgd_momentum", "a callable object with a helper method")
class callable_object:
    class Momentum:
        def __init__(self, **defaults):
            self.defaults = defaults

        def renewed(self, velocity, dw, learning_rate, momentum):
            return np.subtract(np.multiply(momentum, velocity), np.multiply(learning_rate, dw))

        def __call__(self, w, dw, config=None):
            config = {**self.defaults, **(config or {})}
            old = config.pop("velocity", np.zeros_like(w))
            config["velocity"] = self.renewed(old, dw, **config)
            return np.add(w, config["velocity"]), config

    def sgd_momentum(w, dw, config=None):
        return Momentum(learning_rate=1e-2, momentum=0.9)(w, dw, config)


@unusual("sgd_momentum", "everything in single precision, and the history kept in config as well")
def single_precision_momentum(w, dw, config=None):
    config = {"learning_rate": 1e-2, "momentum": 0.9, "history": [], **(config or {})}
    w, dw = np.asarray(w, dtype=np.float32), np.asarray(dw, dtype=np.float32)
    old = np.asarray(config.get("velocity", 0 * w), dtype=np.float32)
    rate, share = np.float32(config["learning_rate"]), np.float32(config["momentum"])
    config["velocity"] = share * old - rate * dw
    config["history"] = [*config["history"], float(np.abs(dw).max())]
    return w + config["velocity"], config


# --- rmsprop, right and unusual -------------------------------------------------------------------


@unusual("rmsprop", "the given config filled in with setdefault, and the cache in place")
def rmsprop_setdefault(w, dw, config=None):
    if config is None:
        config = {}
    for key, value in {"learning_rate": 1e-2, "decay_rate": 0.99, "epsilon": 1e-8}.items():
        config.setdefault(key, value)
    cache = config.setdefault("cache", np.zeros_like(w))
    cache *= config["decay_rate"]
    cache += (1 - config["decay_rate"]) * np.square(dw)
    return w - config["learning_rate"] * dw / (cache**0.5 + config["epsilon"]), config


@unusual("rmsprop", "the average moved towards the new square, by a share of the difference")
def moved_towards(w, dw, config=None):
    config = dict(config or {})
    cache = np.zeros_like(w) + config.get("cache", 0)
    cache = cache + (1 - config.setdefault("decay_rate", 0.99)) * (dw * dw - cache)
    length = config.setdefault("learning_rate", 0.01) / (
        np.sqrt(cache) + config.setdefault("epsilon", 1e-8)
    )
    return w + -length * dw, {**config, "cache": cache}


@unusual("rmsprop", "entry by entry over flat copies")
def flat_entries(w, dw, config=None):
    config = {"learning_rate": 1e-2, "decay_rate": 0.99, "epsilon": 1e-8, **(config or {})}
    rho = config["decay_rate"]
    old = config.get("cache", np.zeros(w.shape)).ravel()
    cache = [rho * c + (1 - rho) * g * g for c, g in zip(old, dw.ravel(), strict=True)]
    moved = [
        a - config["learning_rate"] * g / (c**0.5 + config["epsilon"])
        for a, g, c in zip(w.ravel(), dw.ravel(), cache, strict=True)
    ]
    config["cache"] = np.array(cache).reshape(w.shape)
    return np.array(moved).reshape(w.shape), config


@unusual("rmsprop", "helpers in camel case, type hints, and Fortran order")
class rmsprop_helpers:
    def runningAverage(old: np.ndarray, new: np.ndarray, keep: float) -> np.ndarray:
        return np.average([old, new], axis=0, weights=[keep, 1 - keep])

    def rmsprop(w: np.ndarray, dw: np.ndarray, config: dict | None = None) -> tuple:
        settings: dict = {"learning_rate": 1e-2, "decay_rate": 0.99, "epsilon": 1e-8}
        settings.update(config or {})
        old = settings.get("cache", np.zeros_like(w))
        settings["cache"] = np.asfortranarray(runningAverage(old, dw**2, settings["decay_rate"]))
        size = np.sqrt(settings["cache"]) + settings["epsilon"]
        return np.asfortranarray(w - settings["learning_rate"] * (dw / size)), settings


@unusual("rmsprop", "everything in single precision")
def single_precision_rmsprop(w, dw, config=None):
    config = {"learning_rate": 1e-2, "decay_rate": 0.99, "epsilon": 1e-8, **(config or {})}
    w, dw = np.asarray(w, dtype=np.float32), np.asarray(dw, dtype=np.float32)
    rate, rho, small = (np.float32(config[k]) for k in ("learning_rate", "decay_rate", "epsilon"))
    old = np.asarray(config.get("cache", 0 * w), dtype=np.float32)
    config["cache"] = rho * old + (1 - rho) * dw**2
    return w - rate * dw / (np.sqrt(config["cache"]) + small), config


# --- adam, right and unusual ----------------------------------------------------------------------


@unusual("adam", "the given config filled in with setdefault, and the averages in place")
def adam_setdefault(w, dw, config=None):
    if config is None:
        config = {}
    defaults = {"learning_rate": 1e-3, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "t": 0}
    for key, value in defaults.items():
        config.setdefault(key, value)
    m, v = (config.setdefault(key, np.zeros_like(w)) for key in "mv")
    config["t"] += 1
    m *= config["beta1"]
    m += (1 - config["beta1"]) * dw
    v *= config["beta2"]
    v += (1 - config["beta2"]) * dw * dw
    m_hat = m / (1 - config["beta1"] ** config["t"])
    v_hat = v / (1 - config["beta2"] ** config["t"])
    return w - config["learning_rate"] * m_hat / (v_hat**0.5 + config["epsilon"]), config


@unusual("adam", "the corrections drawn into the learning rate, and into epsilon likewise")
def corrections_in_the_rate(w, dw, config=None):
    config = dict(config or {})
    one, two = config.setdefault("beta1", 0.9), config.setdefault("beta2", 0.999)
    t = config["t"] = config.get("t", 0) + 1
    config["m"] = m = one * config.get("m", 0 * w) + (1 - one) * dw
    config["v"] = v = two * config.get("v", 0 * w) + (1 - two) * dw**2
    grown = (1 - two**t) ** 0.5
    rate = config.setdefault("learning_rate", 1e-3) * grown / (1 - one**t)
    return w - rate * m / (np.sqrt(v) + grown * config.setdefault("epsilon", 1e-8)), config


@unusual("adam", "both averages in one array, and t as a float")
def averages_stacked(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        **(config or {}),
    }
    betas = np.array([config["beta1"], config["beta2"]]).reshape(2, *[1] * w.ndim)
    old = np.stack([config.get("m", np.zeros(w.shape)), config.get("v", np.zeros(w.shape))])
    new = betas * old + (1 - betas) * np.stack([dw, dw**2])
    config["m"], config["v"], config["t"] = *new, config.get("t", 0) + 1.0
    m_hat, v_hat = new / (1 - betas ** config["t"])
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@unusual("adam", "closures for the two averages")
class closures:
    def average_of(old, beta):
        return lambda new: beta * old + (1 - beta) * new

    def corrected(average, beta, t):
        weights = sum((1 - beta) * beta**i for i in range(t))
        return average / weights

    def adam(w, dw, config=None):
        config = {
            "learning_rate": 1e-3,
            "beta1": 0.9,
            "beta2": 0.999,
            "epsilon": 1e-8,
            "t": 0,
            **(config or {}),
        }
        config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
        t = int(config["t"]) + 1
        m = average_of(config["m"], config["beta1"])(dw)
        v = average_of(config["v"], config["beta2"])(dw * dw)
        root = corrected(v, config["beta2"], t) ** 0.5 + config["epsilon"]
        next_w = w - config["learning_rate"] * corrected(m, config["beta1"], t) / root
        return next_w, {**config, "m": m, "v": v, "t": t}


@unusual("adam", "everything in single precision, and a list returned")
def single_precision_adam(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        **(config or {}),
    }
    w, dw = np.asarray(w, dtype=np.float32), np.asarray(dw, dtype=np.float32)
    beta1, beta2, t = config["beta1"], config["beta2"], config.get("t", 0) + 1
    m = beta1 * np.asarray(config.get("m", 0 * w), dtype=np.float32) + (1 - beta1) * dw
    v = beta2 * np.asarray(config.get("v", 0 * w), dtype=np.float32) + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return [w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config]

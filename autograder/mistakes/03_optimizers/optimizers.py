"""The optimizers as students get them wrong, and as some get them right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- sgd_momentum, wrong --------------------------------------------------------------------------


@mistake("sgd_momentum", "You took a plain step: a share of the old velocity goes on as well.")
def momentum_forgotten(w, dw, config=None):
    config = {"learning_rate": 1e-2, "momentum": 0.9, **(config or {})}
    config["velocity"] = -config["learning_rate"] * dw
    return w + config["velocity"], config


@mistake("sgd_momentum", "You let the gradient push uphill: it is subtracted from the velocity.")
def momentum_uphill(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    velocity = config["momentum"] * config["velocity"] + config["learning_rate"] * dw
    config["velocity"] = velocity
    return w + velocity, config


@mistake(
    "sgd_momentum",
    "You kept the velocity with its sign flipped: it is the step itself, so it is added to w.",
)
def velocity_flipped(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    velocity = config["momentum"] * config["velocity"] + config["learning_rate"] * dw
    config["velocity"] = velocity
    return w - velocity, config


@mistake(
    "sgd_momentum",
    "You left the learning rate out of the velocity: here it belongs inside, so that v is the step.",
)
def rate_outside_the_velocity(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    velocity = config["momentum"] * config["velocity"] - dw
    config["velocity"] = velocity
    return w + config["learning_rate"] * velocity, config


@mistake(
    "sgd_momentum",
    "You took 1 - momentum of the gradient, as in an average: momentum adds the whole of it.",
)
def averaged_gradient(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    share, rate = config["momentum"], config["learning_rate"]
    config["velocity"] = share * config["velocity"] - (1 - share) * rate * dw
    return w + config["velocity"], config


@mistake(
    "sgd_momentum",
    "You looked one step ahead, which is Nesterov's momentum: the plain one adds the velocity.",
)
def nesterov(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    share, rate = config["momentum"], config["learning_rate"]
    config["velocity"] = share * config["velocity"] - rate * dw
    return w + share * config["velocity"] - rate * dw, config


@mistake(
    "sgd_momentum",
    "You did not put the new velocity into config: the next step starts from rest again.",
)
def velocity_not_kept(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    velocity = config["momentum"] * config["velocity"] - config["learning_rate"] * dw
    return w + velocity, config


@mistake("sgd_momentum", "You moved by the old velocity: renew it first, then add it to w.")
def moved_by_the_old_velocity(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    next_w = w + config["velocity"]
    config["velocity"] = config["momentum"] * config["velocity"] - config["learning_rate"] * dw
    return next_w, config


@mistake("sgd_momentum", "You wrote 0.01 and 0.9 into the formula: both come from config.")
def momentum_settings_ignored(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    config["velocity"] = 0.9 * config["velocity"] - 0.01 * dw
    return w + config["velocity"], config


@mistake(
    "sgd_momentum",
    "You exchanged the settings: momentum goes with the velocity, the learning rate with dw.",
)
def settings_exchanged(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    velocity = config["learning_rate"] * config["velocity"] - config["momentum"] * dw
    config["velocity"] = velocity
    return w + velocity, config


@mistake(
    "sgd_momentum",
    "You multiplied the gradient by momentum as well: only the old velocity is slowed down.",
)
def gradient_slowed_down_too(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    pushed = config["velocity"] - config["learning_rate"] * dw
    config["velocity"] = config["momentum"] * pushed
    return w + config["velocity"], config


@mistake(
    "sgd_momentum",
    "You returned a config with the velocity alone: the next step falls back to the default settings.",
)
def momentum_settings_lost(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    velocity = config["momentum"] * config["velocity"] - config["learning_rate"] * dw
    return w + velocity, {"velocity": velocity}


@mistake(
    "sgd_momentum",
    "You wrote the step into w itself with +=: return a new array, the caller keeps the old one.",
    hidden_only=True,
)
def moved_w_in_place(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    config["velocity"] = config["momentum"] * config["velocity"] - config["learning_rate"] * dw
    w += config["velocity"]
    return w, config


@mistake(
    "sgd_momentum",
    "You scaled dw in place with *=: the caller still needs the gradient as it was.",
    hidden_only=True,
)
def scaled_dw_in_place(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    dw *= config["learning_rate"]
    config["velocity"] = config["momentum"] * config["velocity"] - dw
    return w + config["velocity"], config


@mistake(
    "sgd_momentum",
    "You kept the velocity in a global variable: every parameter has a config of its own for that.",
)
class global_velocity:
    def sgd_momentum(w, dw, config=None):
        global last_velocity
        config = {"learning_rate": 1e-2, "momentum": 0.9, **(config or {})}
        old = globals().get("last_velocity")
        if old is None or old.shape != w.shape:
            old = np.zeros_like(w)
        last_velocity = config["momentum"] * old - config["learning_rate"] * dw
        return w + last_velocity, {**config, "velocity": last_velocity}


@mistake(
    "sgd_momentum", "You returned next_w alone: the caller expects two things, next_w and config."
)
def config_not_returned(w, dw, config=None):
    config = {
        "learning_rate": 1e-2,
        "momentum": 0.9,
        "velocity": np.zeros_like(w),
        **(config or {}),
    }
    return w + config["momentum"] * config["velocity"] - config["learning_rate"] * dw


# --- rmsprop, wrong -------------------------------------------------------------------------------


@mistake(
    "rmsprop",
    "You added epsilon under the root: it stands outside, beside the root of the cache.",
    hidden_only=True,
)
def epsilon_under_the_root(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    return w - config["learning_rate"] * dw / np.sqrt(config["cache"] + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You left epsilon out: where all gradients have been 0, you divide 0 by 0.",
    hidden_only=True,
)
def epsilon_forgotten(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    return w - config["learning_rate"] * dw / np.sqrt(config["cache"]), config


@mistake("rmsprop", "You did not square the gradient: the cache averages dw * dw, and has no sign.")
def gradient_not_squared(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake(
    "rmsprop", "You divided by the mean square: divide by its root, which has the units of dw."
)
def root_forgotten(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    return w - config["learning_rate"] * dw / (config["cache"] + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You exchanged the shares: decay_rate is how much of the old cache is kept.",
)
def shares_exchanged(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = (1 - rho) * config["cache"] + rho * dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You added up all squares, which is AdaGrad: RMSprop averages them, and forgets old ones.",
)
def adagrad(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    config["cache"] = config["cache"] + dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You took the new square in whole: in an average, it has the share 1 - decay_rate.",
)
def new_square_in_whole(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    config["cache"] = config["decay_rate"] * config["cache"] + dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake("rmsprop", "You divided by the old cache: take the new gradient in first, then the step.")
def divided_by_the_old_cache(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho, old = config["decay_rate"], config["cache"]
    config["cache"] = rho * old + (1 - rho) * dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(old) + config["epsilon"]), config


@mistake(
    "rmsprop", "You did not put the new cache into config: the next step forgets this gradient."
)
def cache_not_kept(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    cache = rho * config["cache"] + (1 - rho) * dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(cache) + config["epsilon"]), config


@mistake("rmsprop", "You went uphill: the step is subtracted from w.")
def rmsprop_uphill(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    return w + config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake("rmsprop", "You wrote 0.99 into the formula: the decay rate comes from config.")
def decay_rate_ignored(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    config["cache"] = 0.99 * config["cache"] + 0.01 * dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You wrote 1e-8 into the formula: epsilon comes from config, like every other setting.",
    hidden_only=True,
)
def epsilon_ignored(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + 1e-8), config


@mistake(
    "rmsprop",
    "You returned a config with the cache alone: the next step falls back to the default settings.",
)
def rmsprop_settings_lost(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    cache = rho * config["cache"] + (1 - rho) * dw**2
    next_w = w - config["learning_rate"] * dw / (np.sqrt(cache) + config["epsilon"])
    return next_w, {"cache": cache}


@mistake(
    "rmsprop",
    "You averaged the squares over all entries: each entry is measured by its own gradients.",
)
def one_size_for_all_entries(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * np.mean(dw**2)
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You corrected the cache for its start from 0: Adam does that, RMSprop takes it as it is.",
)
def corrected_as_in_adam(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, "t": 0, **(config or {})}
    rho = config["decay_rate"]
    config["t"] += 1
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    root = np.sqrt(config["cache"] / (1 - rho ** config["t"]))
    return w - config["learning_rate"] * dw / (root + config["epsilon"]), config


@mistake(
    "rmsprop",
    "You wrote the step into w itself with -=: return a new array, the caller keeps the old one.",
    hidden_only=True,
)
def rmsprop_moved_w_in_place(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    config["cache"] = rho * config["cache"] + (1 - rho) * dw**2
    w -= config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"])
    return w, config


@mistake(
    "rmsprop",
    "You squared dw in place, and then used it as the gradient: its sign and size are gone.",
)
def squared_dw_in_place(w, dw, config=None):
    defaults = {
        "learning_rate": 1e-2,
        "decay_rate": 0.99,
        "epsilon": 1e-8,
        "cache": np.zeros_like(w),
    }
    config = {**defaults, **(config or {})}
    rho = config["decay_rate"]
    dw *= dw
    config["cache"] = rho * config["cache"] + (1 - rho) * dw
    return w - config["learning_rate"] * dw / (np.sqrt(config["cache"]) + config["epsilon"]), config


# --- adam, wrong ----------------------------------------------------------------------------------


@mistake(
    "adam", "You used t before it grew: in the first step you divide by 1 - beta ** 0, which is 0."
)
def t_grows_too_late(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"]
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t + 1)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake(
    "adam", "You did not put t back into config: every step is corrected as if it were the first."
)
def t_not_kept(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You started to count from 1: t is 0 before the first step, and 1 in it.")
def t_one_ahead(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 2
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t - 1)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake(
    "adam", "You left the correction out: the averages start from 0, and are too small at first."
)
def correction_forgotten(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    return w - config["learning_rate"] * m / (np.sqrt(v) + config["epsilon"]), config


@mistake("adam", "You corrected m alone: v starts from 0 as well, and grows more slowly.")
def only_m_corrected(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    return w - config["learning_rate"] * m / (1 - beta1**t) / (
        np.sqrt(v) + config["epsilon"]
    ), config


@mistake("adam", "You corrected v alone: m starts from 0 as well.")
def only_v_corrected(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    return w - config["learning_rate"] * m / (
        np.sqrt(v / (1 - beta2**t)) + config["epsilon"]
    ), config


@mistake(
    "adam", "You exchanged the betas: beta1 belongs to the average, beta2 to that of the squares."
)
def betas_exchanged(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta2, beta1, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake(
    "adam",
    "You put the corrected averages into config: they are for this step only, m and v go on as they are.",
)
def corrected_averages_kept(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    config.update(m=m_hat, v=v_hat, t=t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake(
    "adam",
    "You added epsilon under the root: it stands outside, beside the root of the corrected v.",
    hidden_only=True,
)
def adam_epsilon_under_the_root(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / np.sqrt(v_hat + config["epsilon"]), config


@mistake(
    "adam",
    "You added epsilon to the root of v before it was corrected: correct v first, then root, then epsilon.",
    hidden_only=True,
)
def epsilon_before_the_correction(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    rate = config["learning_rate"] * np.sqrt(1 - beta2**t) / (1 - beta1**t)
    return w - rate * m / (np.sqrt(v) + config["epsilon"]), config


@mistake(
    "adam",
    "You wrote 1e-8 into the formula: epsilon comes from config, like every other setting.",
    hidden_only=True,
)
def adam_epsilon_ignored(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + 1e-8), config


@mistake("adam", "You averaged the squares of m: v takes in the squares of dw itself.")
def square_of_the_average(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * m**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You divided by v: divide by its root, which has the units of dw.")
def adam_root_forgotten(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (v_hat + config["epsilon"]), config


@mistake("adam", "You multiplied beta by t: the correction takes the power, 1 - beta ** t.")
def beta_times_t(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1 * t), v / (1 - beta2 * t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You multiplied by 1 - beta ** t: the averages are too small, so divide.")
def correction_multiplied(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m * (1 - beta1**t), v * (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You took the new gradient in whole: in an average, it has the share 1 - beta1.")
def new_gradient_in_whole(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You stepped along dw: Adam steps along its corrected average m.")
def gradient_instead_of_average(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    v_hat = v / (1 - beta2**t)
    return w - config["learning_rate"] * dw / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You wrote 0.9 and 0.999 into the formulas: both betas come from config.")
def betas_ignored(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = 0.9, 0.999, config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake("adam", "You went uphill: the step is subtracted from w.")
def adam_uphill(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    return w + config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


@mistake(
    "adam",
    "You returned a config with m, v and t alone: the next step falls back to the default settings.",
)
def adam_settings_lost(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    next_w = w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"])
    return next_w, {"m": m, "v": v, "t": t}


@mistake(
    "adam",
    "You wrote the step into w itself with -=: return a new array, the caller keeps the old one.",
    hidden_only=True,
)
def adam_moved_w_in_place(w, dw, config=None):
    config = {
        "learning_rate": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "epsilon": 1e-8,
        "t": 0,
        **(config or {}),
    }
    config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
    beta1, beta2, t = config["beta1"], config["beta2"], config["t"] + 1
    m = beta1 * config["m"] + (1 - beta1) * dw
    v = beta2 * config["v"] + (1 - beta2) * dw**2
    config.update(m=m, v=v, t=t)
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    w -= config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"])
    return w, config


@mistake(
    "adam",
    "You counted the steps in a global variable: each parameter counts its own, in its config.",
    hidden_only=True,
)
class global_count:
    def adam(w, dw, config=None):
        global steps_taken
        config = {
            "learning_rate": 1e-3,
            "beta1": 0.9,
            "beta2": 0.999,
            "epsilon": 1e-8,
            "t": 0,
            **(config or {}),
        }
        config = {"m": np.zeros_like(w), "v": np.zeros_like(w), **config}
        steps_taken = globals().get("steps_taken", 0) + 1 if config["m"].any() else 1
        beta1, beta2, t = config["beta1"], config["beta2"], steps_taken
        m = beta1 * config["m"] + (1 - beta1) * dw
        v = beta2 * config["v"] + (1 - beta2) * dw**2
        config.update(m=m, v=v, t=t)
        m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
        return w - config["learning_rate"] * m_hat / (np.sqrt(v_hat) + config["epsilon"]), config


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

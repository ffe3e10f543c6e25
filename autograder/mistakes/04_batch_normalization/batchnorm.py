"""Batch normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

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

"""Fresh mistakes in batch normalization, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of running_var, use the biased `var` instead of x.var(axis=0, ddof=1)
@mistake(
    "batchnorm_forward",
    "You put the unbiased variance (divided by N - 1) into the running average.",
)
def running_variance_is_unbiased(x, gamma, beta, bn_param):
    mode = bn_param["mode"]
    eps = bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    N, D = x.shape
    r_mean = bn_param.get("running_mean", np.zeros(D))
    r_var = bn_param.get("running_var", np.zeros(D))
    if mode == "train":
        mu = np.mean(x, axis=0)
        var = np.var(x, axis=0)
        bn_param["running_mean"] = momentum * r_mean + (1 - momentum) * mu
        bn_param["running_var"] = momentum * r_var + (1 - momentum) * np.var(x, axis=0, ddof=1)
    elif mode == "test":
        mu, var = r_mean, r_var
    else:
        raise ValueError("unknown mode " + str(mode))
    xc = x - mu
    s = np.sqrt(var + eps)
    xn = xc / s
    return gamma * xn + beta, (xc, s, xn, gamma)


# mend: the two lines of the running averages, swap momentum and 1 - momentum
@mistake(
    "batchnorm_forward",
    "You read momentum the other way round: as the share of the new batch, not of what is kept.",
)
def momentum_weighs_the_new_batch(x, gamma, beta, bn_param):
    eps = bn_param.get("eps", 1e-5)
    m = bn_param.get("momentum", 0.9)
    D = x.shape[1]
    if bn_param["mode"] == "test":
        mean = bn_param.get("running_mean", np.zeros(D))
        var = bn_param.get("running_var", np.zeros(D))
        std = np.sqrt(var + eps)
        xhat = (x - mean) / std
        return xhat * gamma + beta, (x - mean, std, xhat, gamma)
    if bn_param["mode"] != "train":
        raise ValueError("mode must be train or test")
    mean = x.mean(0)
    centered = x - mean
    var = (centered**2).mean(0)
    std = np.sqrt(var + eps)
    xhat = centered / std
    old_mean = bn_param.get("running_mean", np.zeros(D))
    old_var = bn_param.get("running_var", np.zeros(D))
    bn_param["running_mean"] = (1 - m) * old_mean + m * mean
    bn_param["running_var"] = (1 - m) * old_var + m * var
    return xhat * gamma + beta, (centered, std, xhat, gamma)


# mend: the line of x_hat, take the running averages where mode is "test"
@mistake(
    "batchnorm_forward",
    "You normalize with the batch's own mean and variance in test mode too.",
)
def test_mode_looks_at_the_batch(x, gamma, beta, bn_param):
    mode = bn_param["mode"]
    if mode not in ("train", "test"):
        raise ValueError(f"no such mode: {mode}")
    eps, momentum = bn_param.get("eps", 1e-5), bn_param.get("momentum", 0.9)
    rm = bn_param.get("running_mean", np.zeros(x.shape[1]))
    rv = bn_param.get("running_var", np.zeros(x.shape[1]))
    mean = x.mean(axis=0)
    var = x.var(axis=0)
    if mode == "train":
        bn_param["running_mean"] = momentum * rm + (1 - momentum) * mean
        bn_param["running_var"] = momentum * rv + (1 - momentum) * var
    std = np.sqrt(var + eps)
    x_hat = (x - mean) / std
    out = gamma * x_hat + beta
    return out, (x - mean, std, x_hat, gamma)


# mend: the last branch, `elif mode == "test"` and an else that raises ValueError
@mistake(
    "batchnorm_forward",
    "You treat every mode but train as test, so that a misspelt mode passes in silence.",
)
def any_other_mode_is_test(x, gamma, beta, bn_param):
    eps = bn_param.get("eps", 1e-5)
    running_mean = bn_param.get("running_mean", np.zeros(x.shape[1]))
    running_var = bn_param.get("running_var", np.zeros(x.shape[1]))
    if bn_param["mode"] == "train":
        momentum = bn_param.get("momentum", 0.9)
        sample_mean = np.mean(x, axis=0)
        sample_var = np.var(x, axis=0)
        running_mean = momentum * running_mean + (1 - momentum) * sample_mean
        running_var = momentum * running_var + (1 - momentum) * sample_var
        bn_param["running_mean"] = running_mean
        bn_param["running_var"] = running_var
    else:
        sample_mean, sample_var = running_mean, running_var
    std = np.sqrt(sample_var + eps)
    x_centered = x - sample_mean
    x_norm = x_centered / std
    out = gamma * x_norm + beta
    return out, (x_centered, std, x_norm, gamma)


# mend: the line of std, np.sqrt(var + eps)
@mistake(
    "batchnorm_forward",
    "You add eps to the standard deviation, outside of the square root.",
)
def eps_stands_beside_the_root(x, gamma, beta, bn_param):
    mode = bn_param["mode"]
    eps = bn_param.get("eps", 1e-5)
    keep = bn_param.get("momentum", 0.9)
    running = {
        key: bn_param.get(key, np.zeros(x.shape[1])) for key in ("running_mean", "running_var")
    }
    if mode == "train":
        mean, var = x.mean(axis=0), x.var(axis=0)
        bn_param["running_mean"] = keep * running["running_mean"] + (1 - keep) * mean
        bn_param["running_var"] = keep * running["running_var"] + (1 - keep) * var
    elif mode == "test":
        mean, var = running["running_mean"], running["running_var"]
    else:
        raise ValueError(mode)
    std = np.sqrt(var) + eps
    x_hat = (x - mean) / std
    return gamma * x_hat + beta, (x - mean, std, x_hat, gamma)


# mend (two): the defaults of the running averages, zeros; eps = bn_param.get("eps", 1e-5)
@mistake(
    "batchnorm_forward",
    "You start the running averages from the first batch and not from 0, and you ignore bn_param's eps.",
)
def starts_from_the_first_batch_with_its_own_eps(x, gamma, beta, bn_param):
    mode = bn_param["mode"]
    eps = 1e-5
    mom = bn_param.get("momentum", 0.9)
    if mode == "train":
        mu = x.mean(axis=0)
        var = x.var(axis=0)
        bn_param["running_mean"] = mom * bn_param.get("running_mean", mu) + (1 - mom) * mu
        bn_param["running_var"] = mom * bn_param.get("running_var", var) + (1 - mom) * var
    elif mode == "test":
        mu = bn_param.get("running_mean", np.zeros(x.shape[1]))
        var = bn_param.get("running_var", np.zeros(x.shape[1]))
    else:
        raise ValueError("mode?")
    sd = np.sqrt(var + eps)
    xmu = x - mu
    xhat = xmu / sd
    return xhat * gamma + beta, (xmu, sd, xhat, gamma)


# mend: the last line of dx, add the path through the mean: - dxmu.sum(axis=0) / N
@mistake(
    "batchnorm_backward",
    "You forget that x moves the mean as well: the path through mu is missing in dx.",
)
def no_path_through_the_mean(dout, cache):
    xmu, sqrtvar, xhat, gamma = cache
    N, D = dout.shape
    dbeta = np.sum(dout, axis=0)
    dgamma = np.sum(dout * xhat, axis=0)
    dxhat = dout * gamma
    ivar = 1.0 / sqrtvar
    divar = np.sum(dxhat * xmu, axis=0)
    dxmu1 = dxhat * ivar
    dsqrtvar = -1.0 / (sqrtvar**2) * divar
    dvar = 0.5 * ivar * dsqrtvar
    dsq = 1.0 / N * np.ones((N, D)) * dvar
    dxmu2 = 2 * xmu * dsq
    dx = dxmu1 + dxmu2
    return dx, dgamma, dbeta


# mend: the line of dsq, divide by N
@mistake(
    "batchnorm_backward",
    "You pass the variance's gradient to every square whole, without the 1/N of the mean.",
)
class SquaresWithoutOneOverN:
    """Step by step, with a cache of the student's own for both functions."""

    def batchnorm_forward(x, gamma, beta, bn_param):
        eps = bn_param.get("eps", 1e-5)
        momentum = bn_param.get("momentum", 0.9)
        N, D = x.shape
        rm = bn_param.get("running_mean", np.zeros(D))
        rv = bn_param.get("running_var", np.zeros(D))
        if bn_param["mode"] == "train":
            mu = 1 / N * np.sum(x, axis=0)
            xmu = x - mu
            var = 1 / N * np.sum(xmu**2, axis=0)
            sqrtvar = np.sqrt(var + eps)
            ivar = 1 / sqrtvar
            xhat = xmu * ivar
            bn_param["running_mean"] = momentum * rm + (1 - momentum) * mu
            bn_param["running_var"] = momentum * rv + (1 - momentum) * var
            return gamma * xhat + beta, (xhat, gamma, xmu, ivar, sqrtvar, var, eps)
        if bn_param["mode"] == "test":
            return gamma * (x - rm) / np.sqrt(rv + eps) + beta, None
        raise ValueError("mode")

    def batchnorm_backward_alt(dout, cache):
        xhat, gamma, xmu, ivar, sqrtvar, var, eps = cache
        N = dout.shape[0]
        dbeta = dout.sum(axis=0)
        dgamma = (dout * xhat).sum(axis=0)
        dx = gamma * ivar / N * (N * dout - dbeta - xhat * dgamma)
        return dx, dgamma, dbeta

    def batchnorm_backward(dout, cache):
        xhat, gamma, xmu, ivar, sqrtvar, var, eps = cache
        N, D = dout.shape
        dbeta = np.sum(dout, axis=0)
        dgamma = np.sum(dout * xhat, axis=0)
        dxhat = dout * gamma
        divar = np.sum(dxhat * xmu, axis=0)
        dxmu = dxhat * ivar
        dsqrtvar = -divar / (var + eps)
        dvar = 0.5 / sqrtvar * dsqrtvar
        dsq = np.ones((N, D)) * dvar
        dxmu += 2 * xmu * dsq
        dmu = -np.sum(dxmu, axis=0)
        dx = dxmu + np.ones((N, D)) / N * dmu
        return dx, dgamma, dbeta


# mend: the line of dgamma, multiply by x_hat instead of xc
@mistake(
    "batchnorm_backward",
    "You multiply by the centered x for dgamma, but gamma scales x_hat, which is divided by the root too.",
)
def dgamma_from_the_centered_x(dout, cache):
    xc, s, x_hat, gamma = cache
    N = dout.shape[0]
    dbeta = dout.sum(axis=0)
    dgamma = (dout * xc).sum(axis=0)
    dxh = dout * gamma
    dvar = (dxh * xc * (-0.5) * s ** (-3)).sum(axis=0)
    dmu = (-dxh / s).sum(axis=0) + dvar * (-2 * xc).mean(axis=0)
    dx = dxh / s + dvar * 2 * xc / N + dmu / N
    return dx, dgamma, dbeta


# mend (two): the line of dvar, s ** (-3); the line of dbeta, sum instead of mean
@mistake(
    "batchnorm_backward",
    "You take the power -2 of the root where (v + eps)^(-3/2) needs -3, and you average dbeta.",
)
def wrong_power_and_averaged_dbeta(dout, cache):
    xc, s, x_hat, gamma = cache
    m = len(dout)
    dxhat = dout * gamma
    dvar = np.sum(dxhat * xc, axis=0) * -0.5 * s**-2.0
    dmean = np.sum(dxhat * -1 / s, axis=0) + dvar * np.sum(-2 * xc, axis=0) / m
    dx = dxhat / s + dvar * 2 * xc / m + dmean / m
    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.mean(dout, axis=0)
    return dx, dgamma, dbeta


# mend: the line of dx, put gamma before 1 / std
@mistake(
    "batchnorm_backward_alt",
    "You leave gamma out of dx.",
)
def formula_without_gamma(dout, cache):
    xc, std, xhat, gamma = cache
    N = dout.shape[0]
    dgamma = np.sum(xhat * dout, axis=0)
    dbeta = np.sum(dout, axis=0)
    dx = (1.0 / N) / std * (N * dout - dbeta - xhat * dgamma)
    return dx, dgamma, dbeta


# mend: the line of the shape, N, D = dout.shape
@mistake(
    "batchnorm_backward_alt",
    "You divide by the number of features instead of the number of examples.",
)
def means_divide_by_the_features(dout, cache):
    _, s, x_hat, gamma = cache
    M = dout.shape[1]
    dgamma = (dout * x_hat).sum(axis=0)
    dbeta = dout.sum(axis=0)
    g = gamma * dout
    mean_g = np.sum(g, axis=0) / M
    mean_gx = np.sum(g * x_hat, axis=0) / M
    dx = (g - mean_g - x_hat * mean_gx) / s
    return dx, dgamma, dbeta


# mend: the line of dx, subtract x_hat * (g * x_hat).mean(axis=0) as well
@mistake(
    "batchnorm_backward_alt",
    "You leave out the term with x_hat: what goes through the variance is missing.",
)
def no_term_for_the_variance(dout, cache):
    centered, std, x_hat, gamma = cache
    dgamma = np.einsum("nd,nd->d", dout, x_hat)
    dbeta = np.einsum("nd->d", dout)
    g = dout * gamma
    dx = (g - g.mean(axis=0)) / std
    return dx, dgamma, dbeta

"""Fresh mistakes in layer normalization, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the lines of mu and var, axis=1
@mistake(
    "layernorm_forward",
    "You take mean and variance over the batch, as batch normalization does, and not along each row.",
)
def statistics_of_the_batch(x, gamma, beta, ln_param):
    eps = ln_param.get("eps", 1e-5)
    mu = np.mean(x, axis=0, keepdims=True)
    var = np.var(x, axis=0, keepdims=True)
    sigma = np.sqrt(var + eps)
    xn = (x - mu) / sigma
    out = gamma * xn + beta
    return out, (xn, sigma, gamma)


# mend: the line of var, divide by D instead of D - 1
@mistake(
    "layernorm_forward",
    "You divide the squares by D - 1: the contract asks for the biased variance.",
)
def row_variance_is_unbiased(x, gamma, beta, ln_param):
    N, D = x.shape
    eps = ln_param.get("eps", 1e-5)
    xT = x.T
    mean = xT.sum(axis=0) / D
    dev = xT - mean
    var = (dev * dev).sum(axis=0) / (D - 1)
    std = np.sqrt(var + eps)
    xhat = (dev / std).T
    return xhat * gamma + beta, (xhat, std[:, None], gamma)


# mend: the line of eps, the key is "eps"
@mistake(
    "layernorm_forward",
    "You look for ln_param['epsilon'], which nobody sets, so that eps is always 1e-5.",
)
def asks_for_the_wrong_key(x, gamma, beta, ln_param):
    eps = ln_param.get("epsilon", 1e-5)
    m = x.mean(axis=1)[:, np.newaxis]
    v = ((x - m) ** 2).mean(axis=1)[:, np.newaxis]
    s = (v + eps) ** 0.5
    h = (x - m) / s
    return gamma * h + beta, (h, s, gamma)


# mend (two): eps under the root; eps read from ln_param
@mistake(
    "layernorm_forward",
    "You add eps to the standard deviation and not under the root, and it is 1e-8 whatever ln_param says.",
)
def fixed_eps_outside_the_root(x, gamma, beta, ln_param):
    mean = x.mean(axis=1, keepdims=True)
    std = x.std(axis=1, keepdims=True) + 1e-8
    x_norm = (x - mean) / std
    out = x_norm * gamma + beta
    cache = (x_norm, std, gamma)
    return out, cache


# mend: the line of dx, take gamma into dout before the sums
@mistake(
    "layernorm_backward",
    "You multiply by gamma at the end, as in batch normalization; along a row gamma differs, so it must be inside the sums.",
)
def gamma_waits_until_after_the_sums(dout, cache):
    xh, std, gamma = cache
    D = xh.shape[1]
    dbeta = dout.sum(axis=0)
    dgamma = (dout * xh).sum(axis=0)
    a = dout.sum(axis=1, keepdims=True)
    b = (dout * xh).sum(axis=1, keepdims=True)
    dx = gamma / std / D * (D * dout - a - xh * b)
    return dx, dgamma, dbeta


# mend: the line of dgamma, use dout as it came, before it was multiplied by gamma
@mistake(
    "layernorm_backward",
    "You multiply dout by gamma first, and then compute dgamma from the product.",
)
def dgamma_holds_gamma(dout, cache):
    x_hat, std, gamma = cache
    dbeta = np.sum(dout, axis=0)
    dout = dout * gamma
    dgamma = np.sum(dout * x_hat, axis=0)
    D = dout.shape[1]
    s1 = np.sum(dout, axis=1).reshape(-1, 1)
    s2 = np.sum(dout * x_hat, axis=1).reshape(-1, 1)
    dx = (dout - s1 / D - x_hat * s2 / D) / std
    return dx, dgamma, dbeta


# mend: the line of the count, dout.shape[1]
@mistake(
    "layernorm_backward",
    "You divide the sums along a row by N, the number of rows, and not by D.",
)
class SumsDividedByTheRows:
    """A student who kept everything in a cache of his own."""

    def layernorm_forward(x, gamma, beta, ln_param):
        eps = ln_param.get("eps", 1e-5)
        mu = x.mean(axis=1, keepdims=True)
        xmu = x - mu
        var = (xmu**2).mean(axis=1, keepdims=True)
        ivar = 1 / np.sqrt(var + eps)
        xhat = xmu * ivar
        return gamma * xhat + beta, (xmu, ivar, xhat, gamma)

    def layernorm_backward(dout, cache):
        xmu, ivar, xhat, gamma = cache
        N = dout.shape[0]
        dbeta = dout.sum(axis=0)
        dgamma = (dout * xhat).sum(axis=0)
        dxhat = dout * gamma
        dvar = np.sum(dxhat * xmu, axis=1, keepdims=True) * -0.5 * ivar**3
        dmu = np.sum(dxhat * -ivar, axis=1, keepdims=True)
        dx = dxhat * ivar + dvar * 2 * xmu / N + dmu / N
        return dx, dgamma, dbeta


# mend: in the loop, subtract h * np.mean(g * h) too
@mistake(
    "layernorm_backward",
    "You leave out the path through the variance: only the mean of the gradient is taken away.",
)
def row_by_row_without_the_variance(dout, cache):
    x_hat, std, gamma = cache
    dx = np.zeros(dout.shape)
    dgamma = np.zeros(gamma.shape)
    dbeta = np.zeros(gamma.shape)
    for i in range(dout.shape[0]):
        h = x_hat[i]
        g = dout[i] * gamma
        dx[i] = (g - np.mean(g)) / std[i]
        dgamma += dout[i] * h
        dbeta += dout[i]
    return dx, dgamma, dbeta

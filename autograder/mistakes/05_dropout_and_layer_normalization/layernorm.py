"""Layer normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- layernorm_forward, right and unusual ---------------------------------------------------------


@unusual("layernorm_forward", "batch norm of the transposed batch")
def transposed_batch_norm(x, gamma, beta, ln_param):
    columns = x.T
    std = np.sqrt(columns.var(axis=0) + ln_param.get("eps", 1e-5))
    x_hat = ((columns - columns.mean(axis=0)) / std).T
    return gamma * x_hat + beta, (x_hat, std[:, np.newaxis], gamma)


@unusual("layernorm_forward", "one row after the other, in plain Python")
def row_by_row(x, gamma, beta, ln_param):
    eps = {"eps": 1e-5, **ln_param}["eps"]
    N, D = x.shape
    x_hat, stds = np.zeros((N, D)), np.zeros((N, 1))
    for n in range(N):
        mean = sum(x[n]) / D
        variance = sum((value - mean) ** 2 for value in x[n]) / D
        stds[n] = (variance + eps) ** 0.5
        x_hat[n] = [(value - mean) / stds[n, 0] for value in x[n]]
    return gamma * x_hat + beta, (x_hat, stds, gamma)


@unusual("layernorm_forward", "einsum, and a product with the inverse of the root")
def einsum(x, gamma, beta, ln_param):
    centred = x - np.einsum("nd->n", x)[:, None] / x.shape[1]
    var = np.einsum("nd,nd->n", centred, centred)[:, None] / x.shape[1]
    inverse = (var + ln_param.get("eps", 1e-5)) ** -0.5
    x_hat = centred * inverse
    return np.einsum("nd,d->nd", x_hat, gamma) + beta, (x_hat, 1 / inverse, gamma)


@unusual("layernorm_forward", "a matrix that centres, and an output in Fortran order")
def centring_matrix(x, gamma, beta, ln_param):
    D = x.shape[1]
    centred = (x - x[:, :1]) @ (np.eye(D) - np.full((D, D), 1 / D))
    norm = np.linalg.norm(centred, axis=1, keepdims=True)
    std = np.hypot(norm / np.sqrt(D), np.sqrt(ln_param.get("eps", 1e-5)))
    return [np.asfortranarray(centred / std * gamma + beta), (centred / std, std, gamma)]


@unusual("layernorm_forward", "eps set by setdefault, in a copy of ln_param, and type hints")
def typed(inputs: np.ndarray, scale: np.ndarray, shift: np.ndarray, options: dict) -> "tuple":
    settings = dict(options)
    settings.setdefault("eps", 1e-5)
    rows = np.moveaxis(inputs, 1, 0)
    spread = np.sqrt(np.var(rows, axis=0) + settings["eps"])
    normalized = np.moveaxis((rows - np.average(rows, axis=0)) / spread, 0, 1)
    return np.multiply(normalized, scale[None]) + shift[None], (normalized, spread[:, None], scale)


@unusual("layernorm_forward", "everything in single precision, centred before it is rounded")
class single_precision:
    def layernorm_forward(x, gamma, beta, ln_param):
        centred = (x - x.mean(axis=1, keepdims=True)).astype(np.float32)
        gamma, beta = gamma.astype(np.float32), beta.astype(np.float32)
        std = np.sqrt(
            (centred**2).mean(axis=1, keepdims=True) + np.float32(ln_param.get("eps", 1e-5))
        )
        return gamma * (centred / std) + beta, (centred / std, std, gamma)

    def layernorm_backward(dout, cache):
        x_hat, std, gamma = cache
        g = dout.astype(np.float32) * gamma
        along = (g * x_hat).mean(axis=1, keepdims=True)
        dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
        return dx, (dout.astype(np.float32) * x_hat).sum(0), dout.astype(np.float32).sum(0)


# --- layernorm_backward, right and unusual --------------------------------------------------------


@unusual(
    "layernorm_backward", "step by step through the graph, from a cache of intermediate values"
)
class step_by_step:
    def layernorm_forward(x, gamma, beta, ln_param):
        centred = x - x.mean(axis=1, keepdims=True)
        std = np.sqrt((centred**2).mean(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
        return gamma * centred / std + beta, {"centred": centred, "std": std, "gamma": gamma}

    def layernorm_backward(dout, cache):
        centred, std = cache["centred"], cache["std"]
        D = dout.shape[1]
        dx_hat = dout * cache["gamma"]
        dstd = -(dx_hat * centred).sum(axis=1, keepdims=True) / std**2
        dvar = dstd / (2 * std)
        dcentred = dx_hat / std + 2 * centred * dvar / D
        dx = dcentred - dcentred.sum(axis=1, keepdims=True) / D
        return [dx, (dout * centred / std).sum(axis=0), dout.sum(axis=0)]


@unusual("layernorm_backward", "the Jacobian of each row, as a matrix")
def jacobian_of_each_row(dout, cache):
    x_hat, std, gamma = cache
    D = dout.shape[1]
    dx = np.zeros_like(x_hat)
    for n, row in enumerate(x_hat):
        jacobian = (np.eye(D) - 1 / D - np.outer(row, row) / D) / std[n]
        dx[n] = jacobian.T @ (gamma * dout[n])
    return dx, np.diagonal(x_hat.T @ dout), np.ones(len(dout)) @ dout


@unusual("layernorm_backward", "the transposed batch, so that the means run down")
def transposed(dout, cache):
    x_hat, std, gamma = cache
    g, rows, D = (dout * gamma).T, x_hat.T, dout.shape[1]
    dx = (D * g - g.sum(axis=0) - rows * (g * rows).sum(axis=0)) / (D * std.T)
    return dx.T, np.einsum("nd,nd->d", dout, x_hat), np.add.reduce(dout)


@unusual("layernorm_backward", "forward keeps x alone, and backward computes all again")
class everything_again:
    def statistics(x, ln_param):
        mean = x.mean(axis=1, keepdims=True)
        return mean, np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))

    def layernorm_forward(x, gamma, beta, ln_param):
        mean, std = statistics(x, ln_param)
        return gamma * (x - mean) / std + beta, (x.copy(), gamma.copy(), dict(ln_param))

    def layernorm_backward(dout, cache):
        x, gamma, ln_param = cache
        mean, std = statistics(x, ln_param)
        x_hat = (x - mean) / std
        g = dout * gamma
        dx = g / std - (g / std).mean(axis=1, keepdims=True)
        dx -= x_hat / std * (g * x_hat).mean(axis=1, keepdims=True)
        return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@unusual("layernorm_backward", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def layernorm_forward(x, gamma, beta, ln_param):
        std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
        x_hat = (x - x.mean(axis=1, keepdims=True)) / std

        def pull_back(dout):
            g = dout * gamma
            along = np.mean(g * x_hat, axis=1, keepdims=True)
            dx = (g - np.mean(g, axis=1, keepdims=True) - x_hat * along) / std
            return dx, np.sum(dout * x_hat, axis=0), np.sum(dout, axis=0)

        return gamma * x_hat + beta, pull_back

    def layernorm_backward(dout, cache):
        return cache(dout)


@unusual(
    "layernorm_backward", "x_hat and the root are kept apart in a nested tuple, gradients collected"
)
class collected_example_by_example:
    def layernorm_forward(x, gamma, beta, ln_param):
        spread = np.sqrt(x.var(axis=1) + ln_param.get("eps", 1e-5))
        x_hat = (x - x.mean(axis=1)[:, None]) / spread[:, None]
        return x_hat * gamma + beta, ((x_hat, spread), (gamma, beta), x.shape)

    def layernorm_backward(dout, cache):
        (x_hat, spread), (gamma, beta), (N, D) = cache
        dx, dgamma, dbeta = np.empty((N, D)), np.zeros_like(gamma), np.zeros_like(beta)
        for n in range(N):
            g = gamma * dout[n]
            dx[n] = (g - g.mean() - x_hat[n] * (g @ x_hat[n]) / D) / spread[n]
            dgamma += dout[n] * x_hat[n]
            dbeta += dout[n]
        return dx, dgamma, dbeta

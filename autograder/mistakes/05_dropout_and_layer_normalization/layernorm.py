"""Layer normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- layernorm_forward, wrong ---------------------------------------------------------------------


@mistake(
    "layernorm_forward",
    "You normalized the columns, which is batch norm: here each row has its own mean and variance.",
)
def statistics_of_the_columns(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=0) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean(axis=0)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You took one mean and one variance of the whole batch: each row has its own.",
)
def statistics_of_the_whole_batch(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(keepdims=True) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean()) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You divided by D - 1 in the variance: layer norm takes the biased one, divided by D.",
)
def unbiased_variance(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, ddof=1, keepdims=True) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You added eps to the standard deviation: it is added to the variance, under the root.",
)
def eps_outside_the_root(x, gamma, beta, ln_param):
    std = x.std(axis=1, keepdims=True) + ln_param.get("eps", 1e-5)
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You took eps to be 1e-5 always: ln_param may bring another one.",
)
def eps_not_read(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "Your eps is 1e-8 if ln_param brings none: the contract says 1e-5.",
    hidden_only=True,
)
def another_default_for_eps(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-8))
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You read ln_param['eps'] as if it were always there: it may be missing, and is 1e-5 then.",
)
def eps_demanded(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param["eps"])
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You left eps out: a row of equal numbers has variance 0, and you divide by its root.",
)
def eps_left_out(x, gamma, beta, ln_param):
    std = x.std(axis=1, keepdims=True)
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You lost the axis of the statistics: shape (N,) lines up with the columns, so keep it (N, 1).",
)
def axis_not_kept(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean(axis=1)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You divided by the variance: divide by its root, which is measured in the same unit as x.",
)
def divided_by_the_variance(x, gamma, beta, ln_param):
    std = x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5)
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You only subtracted the mean: divide by the root of variance plus eps as well.",
)
def centred_only(x, gamma, beta, ln_param):
    x_hat = x - x.mean(axis=1, keepdims=True)
    return gamma * x_hat + beta, (x_hat, np.ones((len(x), 1)), gamma)


@mistake(
    "layernorm_forward",
    "You only divided by the spread: subtract the mean of the row first.",
)
def not_centred(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
    return gamma * x / std + beta, (x / std, std, gamma)


@mistake(
    "layernorm_forward",
    "You left gamma and beta out: they scale and shift each feature after it is normalized.",
)
def not_scaled_and_shifted(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return x_hat, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You turned gamma and beta into columns, one for each example: they belong to the features.",
)
def gamma_and_beta_as_columns(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma[:, np.newaxis] * x_hat + beta[:, np.newaxis], (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You multiplied by gamma after adding beta: scale first, then shift.",
)
def shifted_before_scaled(x, gamma, beta, ln_param):
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
    x_hat = (x - x.mean(axis=1, keepdims=True)) / std
    return gamma * (x_hat + beta), (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You computed the variance as mean(x²) - mean(x)²: far from 0, two huge numbers cancel.",
    hidden_only=True,
)
def variance_by_cancellation(x, gamma, beta, ln_param):
    mean = x.mean(axis=1, keepdims=True)
    var = np.maximum((x**2).mean(axis=1, keepdims=True) - mean**2, 0)
    std = np.sqrt(var + ln_param.get("eps", 1e-5))
    x_hat = (x - mean) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "layernorm_forward",
    "You centred x in place: the caller's array changes. Write x = x - mean, not x -= mean.",
    hidden_only=True,
)
def centred_in_place(x, gamma, beta, ln_param):
    x -= x.mean(axis=1, keepdims=True)
    std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
    x_hat = x / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


# --- layernorm_backward, wrong --------------------------------------------------------------------


@mistake(
    "layernorm_backward",
    "You took the means of dx along the columns, as in batch norm: here they run along each row.",
)
def means_over_the_batch(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    dx = (g - g.mean(axis=0) - x_hat * (g * x_hat).mean(axis=0)) / std
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You divided the sums along a row by N: a row has D entries, so its mean divides by D.",
)
def divided_by_n(dout, cache):
    x_hat, std, gamma = cache
    N = len(dout)
    g = dout * gamma
    inner = g.sum(axis=1, keepdims=True) + x_hat * (g * x_hat).sum(axis=1, keepdims=True)
    return (g - inner / N) / std, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You multiplied by gamma after the means: it differs along the row, so it comes before them.",
)
def gamma_after_the_means(dout, cache):
    x_hat, std, gamma = cache
    mean = dout.mean(axis=1, keepdims=True)
    along = (dout * x_hat).mean(axis=1, keepdims=True)
    dx = gamma / std * (dout - mean - x_hat * along)
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You left gamma out of dx: the gradient of x_hat is dout times gamma.",
)
def gamma_left_out(dout, cache):
    x_hat, std, _ = cache
    mean = dout.mean(axis=1, keepdims=True)
    along = (dout * x_hat).mean(axis=1, keepdims=True)
    dx = (dout - mean - x_hat * along) / std
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You reused dgamma and dbeta as the sums along the rows, as batch norm may: they are sums of columns.",
)
def reused_dgamma_and_dbeta(dout, cache):
    x_hat, std, gamma = cache
    dgamma, dbeta = (dout * x_hat).sum(axis=0), dout.sum(axis=0)
    dx = gamma / std * (dout - (dbeta + x_hat * dgamma) / dout.shape[1])
    return dx, dgamma, dbeta


@mistake(
    "layernorm_backward",
    "You treated the variance as a constant: it moves with x too, which is the term with x_hat.",
)
def variance_taken_as_constant(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    dx = (g - g.mean(axis=1, keepdims=True)) / std
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You treated the mean as a constant: it moves with x too, so subtract the mean of the gradient.",
)
def mean_taken_as_constant(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    dx = (g - x_hat * (g * x_hat).mean(axis=1, keepdims=True)) / std
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You treated mean and variance as constants: both move with x, and both send a gradient back.",
)
def statistics_taken_as_constants(dout, cache):
    x_hat, std, gamma = cache
    return dout * gamma / std, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You added the term of the variance: a larger spread makes x_hat smaller, so it is subtracted.",
)
def sign_of_the_variance(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    along = (g * x_hat).mean(axis=1, keepdims=True)
    dx = (g - g.mean(axis=1, keepdims=True) + x_hat * along) / std
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You left the spread out of dx: forward divided by it, and so does backward, at the end.",
)
def not_divided_by_the_spread(dout, cache):
    x_hat, _, gamma = cache
    g = dout * gamma
    along = (g * x_hat).mean(axis=1, keepdims=True)
    dx = g - g.mean(axis=1, keepdims=True) - x_hat * along
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You used the plain standard deviation: forward divided by the root of variance plus eps.",
)
class eps_left_out_backward:
    def layernorm_forward(x, gamma, beta, ln_param):
        mean, var = x.mean(axis=1, keepdims=True), x.var(axis=1, keepdims=True)
        x_hat = (x - mean) / np.sqrt(var + ln_param.get("eps", 1e-5))
        return gamma * x_hat + beta, (x, x_hat, gamma)

    def layernorm_backward(dout, cache):
        x, x_hat, gamma = cache
        g = dout * gamma
        along = (g * x_hat).mean(axis=1, keepdims=True)
        dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / x.std(axis=1, keepdims=True)
        return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You summed dgamma and dbeta along the rows: gamma and beta belong to features, so sum the columns.",
)
def parameters_summed_along_rows(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    along = (g * x_hat).mean(axis=1, keepdims=True)
    dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
    return dx, (dout * x_hat).sum(axis=1), dout.sum(axis=1)


@mistake(
    "layernorm_backward",
    "You averaged dgamma and dbeta over the examples: each example adds its share, so sum them.",
)
def parameters_averaged(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    along = (g * x_hat).mean(axis=1, keepdims=True)
    dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
    return dx, (dout * x_hat).mean(axis=0), dout.mean(axis=0)


@mistake(
    "layernorm_backward",
    "You multiplied dout by x for dgamma: gamma scales x_hat, the normalized x, and that is its slope.",
)
class dgamma_with_x:
    def layernorm_forward(x, gamma, beta, ln_param):
        std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
        x_hat = (x - x.mean(axis=1, keepdims=True)) / std
        return gamma * x_hat + beta, (x, x_hat, std, gamma)

    def layernorm_backward(dout, cache):
        x, x_hat, std, gamma = cache
        g = dout * gamma
        along = (g * x_hat).mean(axis=1, keepdims=True)
        dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
        return dx, (dout * x).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You kept the summed axis in dgamma and dbeta: they have the shape of gamma and beta, (D,).",
)
def parameters_with_a_row_axis(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    along = (g * x_hat).mean(axis=1, keepdims=True)
    dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
    return dx, (dout * x_hat).sum(axis=0, keepdims=True), dout.sum(axis=0, keepdims=True)


@mistake(
    "layernorm_backward",
    "You found x_hat again as (out - beta) / gamma: where gamma is 0, nothing of it is left there.",
    hidden_only=True,
)
class x_hat_from_out:
    def layernorm_forward(x, gamma, beta, ln_param):
        std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
        out = gamma * (x - x.mean(axis=1, keepdims=True)) / std + beta
        return out, (out, std, gamma, beta)

    def layernorm_backward(dout, cache):
        out, std, gamma, beta = cache
        x_hat = (out - beta) / gamma
        g = dout * gamma
        along = (g * x_hat).mean(axis=1, keepdims=True)
        dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
        return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You multiplied dout by gamma in place: the caller still needs it. Write g = dout * gamma.",
    hidden_only=True,
)
def gamma_multiplied_in_place(dout, cache):
    x_hat, std, gamma = cache
    dgamma, dbeta = (dout * x_hat).sum(axis=0), dout.sum(axis=0)
    dout *= gamma
    along = (dout * x_hat).mean(axis=1, keepdims=True)
    dx = (dout - dout.mean(axis=1, keepdims=True) - x_hat * along) / std
    return dx, dgamma, dbeta


@mistake(
    "layernorm_backward",
    "You wrote into the cache: x_hat *= ... changes it, and a second call finds other numbers.",
    hidden_only=True,
)
def x_hat_overwritten(dout, cache):
    x_hat, std, gamma = cache
    g = dout * gamma
    dgamma = (dout * x_hat).sum(axis=0)
    along = (g * x_hat).mean(axis=1, keepdims=True)
    x_hat *= along
    return (g - g.mean(axis=1, keepdims=True) - x_hat) / std, dgamma, dout.sum(axis=0)


@mistake(
    "layernorm_backward",
    "You kept the cache in a global variable: the next forward call overwrites it.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def layernorm_forward(x, gamma, beta, ln_param):
        global last_call
        std = np.sqrt(x.var(axis=1, keepdims=True) + ln_param.get("eps", 1e-5))
        x_hat = (x - x.mean(axis=1, keepdims=True)) / std
        last_call = x_hat, std, gamma
        return gamma * x_hat + beta, None

    def layernorm_backward(dout, cache):
        x_hat, std, gamma = last_call
        g = dout * gamma
        along = (g * x_hat).mean(axis=1, keepdims=True)
        dx = (g - g.mean(axis=1, keepdims=True) - x_hat * along) / std
        return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


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

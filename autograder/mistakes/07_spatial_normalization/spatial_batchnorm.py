"""Spatial batch normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- spatial_batchnorm_forward, wrong -------------------------------------------------------------


@mistake(
    "spatial_batchnorm_forward",
    "You reshaped x to (-1, C) as it was, which mixes channels: move the channels to the end first.",
)
def rows_cut_without_moving_channels(x, gamma, beta, bn_param):
    rows = x.reshape(-1, x.shape[1])
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(x.shape), cache


@mistake(
    "spatial_batchnorm_forward",
    "You reshaped the rows to (N, C, H, W) at once: cut them to (N, H, W, C), then move the channels.",
)
def channels_not_moved_back(x, gamma, beta, bn_param):
    rows = x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(x.shape), cache


@mistake(
    "spatial_batchnorm_forward",
    "You moved the axes to (N, W, H, C) but cut the rows to (N, H, W, C): height and width change places.",
)
def height_and_width_mixed_up(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 3, 2, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You moved the channels back with the axes that brought them to the end: (0, 3, 1, 2) undoes it.",
)
def moved_on_instead_of_back(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(N, H, W, C).transpose(0, 2, 3, 1), cache


@mistake(
    "spatial_batchnorm_forward",
    "You returned rows: put every number back at its place in images of shape (N, C, H, W).",
)
def left_as_rows(x, gamma, beta, bn_param):
    rows = x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])
    return batchnorm_forward(rows, gamma, beta, bn_param)


@mistake(
    "spatial_batchnorm_forward",
    "You normalized each place by itself: all places of a channel share one mean and one variance.",
)
def each_place_a_feature(x, gamma, beta, bn_param):
    places = x[0, 0].size
    rows, gammas, betas = x.reshape(len(x), -1), np.repeat(gamma, places), np.repeat(beta, places)
    out, cache = batchnorm_forward(rows, gammas, betas, bn_param)
    return out.reshape(x.shape), cache


@mistake(
    "spatial_batchnorm_forward",
    "You normalized each image by itself: the statistics of a channel run over all images as well.",
)
def each_image_by_itself(x, gamma, beta, bn_param):
    if bn_param["mode"] == "test":
        rows = x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])
        out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
        return np.moveaxis(out.reshape(len(x), *x.shape[2:], -1), -1, 1), cache
    outs = [
        batchnorm_forward(image.reshape(len(image), -1).T, gamma, beta, bn_param) for image in x
    ]
    out = np.array([out.T.reshape(x.shape[1:]) for out, _ in outs])
    x_hat = np.concatenate([cache[0] for _, cache in outs])
    return out, (x_hat, gamma, outs[-1][1][2])


@mistake(
    "spatial_batchnorm_forward",
    "You took one mean and one variance over everything: each channel has its own.",
)
def all_channels_together(x, gamma, beta, bn_param):
    bn_param = {**bn_param, "running_mean": 0.0, "running_var": 1.0}
    everything = x.reshape(-1, 1)
    x_hat, (_, _, std) = batchnorm_forward(everything, 1.0, 0.0, {**bn_param, "mode": "train"})
    x_hat = x_hat.reshape(x.shape).transpose(0, 2, 3, 1)
    out = (gamma * x_hat + beta).transpose(0, 3, 1, 2)
    return out, (x_hat.reshape(-1, x.shape[1]), gamma, std)


@mistake(
    "spatial_batchnorm_forward",
    "You added eps to the standard deviation: it belongs under the root, added to the variance.",
)
def eps_outside_the_root(x, gamma, beta, bn_param):
    eps = bn_param.get("eps", 1e-5)
    rows = x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])
    batchnorm_forward(rows, gamma, beta, bn_param)
    train = bn_param["mode"] == "train"
    mean = rows.mean(axis=0) if train else bn_param["running_mean"]
    std = (rows.std(axis=0) if train else np.sqrt(bn_param["running_var"])) + eps
    x_hat = (rows - mean) / std
    out = (gamma * x_hat + beta).reshape(len(x), *x.shape[2:], -1).transpose(0, 3, 1, 2)
    return out, (x_hat, gamma, std)


@mistake(
    "spatial_batchnorm_forward",
    "You used an eps of your own: read it from bn_param, where it may be any number.",
)
def eps_of_its_own(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    bn_param["eps"] = 1e-5
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You divided by the variance: divide by its root, so that the result has the variance 1.",
)
def divided_by_the_variance(x, gamma, beta, bn_param):
    rows = x.transpose(0, 2, 3, 1).reshape(-1, x.shape[1])
    batchnorm_forward(rows, gamma, beta, bn_param)
    train = bn_param["mode"] == "train"
    mean = rows.mean(axis=0) if train else bn_param["running_mean"]
    var = (rows.var(axis=0) if train else bn_param["running_var"]) + bn_param.get("eps", 1e-5)
    x_hat = (rows - mean) / var
    out = (gamma * x_hat + beta).reshape(len(x), *x.shape[2:], -1).transpose(0, 3, 1, 2)
    return out, (x_hat, gamma, var)


@mistake(
    "spatial_batchnorm_forward",
    "You left gamma and beta out: after normalizing, scale and shift each channel.",
)
def no_scale_and_no_shift(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, np.ones(C), np.zeros(C), bn_param)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You handed batchnorm a copy of bn_param: the running statistics end there, not with the caller.",
)
def statistics_kept_in_a_copy(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, dict(bn_param))
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You kept running statistics of shape (1, C, 1, 1): store one number a channel, shape (C,).",
)
def running_statistics_with_four_axes(x, gamma, beta, bn_param):
    C = x.shape[1]
    for name in ("running_mean", "running_var"):
        bn_param[name] = np.reshape(bn_param.get(name, np.zeros(C)), C)
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    for name in ("running_mean", "running_var"):
        bn_param[name] = bn_param[name].reshape(1, C, 1, 1)
    return out.reshape(len(x), *x.shape[2:], C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You swapped the shares: momentum is the share of the old statistics that is kept.",
)
def momentum_the_other_way_round(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    momentum = bn_param.get("momentum", 0.9)
    bn_param["momentum"] = 1 - momentum
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    bn_param["momentum"] = momentum
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You forgot the earlier batches: each update starts from the running statistics in bn_param.",
    hidden_only=True,
)
def running_statistics_start_anew(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    if bn_param["mode"] == "train":
        bn_param["running_mean"] = bn_param["running_var"] = np.zeros(C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You normalized with the batch's own statistics in test mode: take the running ones there.",
)
def never_in_test_mode(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    batchnorm_forward(rows, gamma, beta, bn_param)
    out, cache = batchnorm_forward(rows, gamma, beta, {**bn_param, "mode": "train"})
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You went on updating the running statistics in test mode: there they are used, and stay.",
    hidden_only=True,
)
def learns_from_the_test(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    if bn_param["mode"] == "test":
        bn_param["mode"] = "train"
        batchnorm_forward(rows, gamma, beta, bn_param)
        bn_param["mode"] = "test"
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You took every mode but train for test: an unknown mode is a ValueError.",
    hidden_only=True,
)
def any_other_mode_is_test(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    if bn_param["mode"] != "train":
        bn_param["mode"] = "test"
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You took the unbiased variance: divide the squares by N*H*W, not by one less.",
)
def unbiased_variance(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    if bn_param["mode"] == "train":
        std = np.sqrt(rows.var(axis=0, ddof=1) + bn_param.get("eps", 1e-5))
        x_hat = (rows - rows.mean(axis=0)) / std
        out, cache = gamma * x_hat + beta, (x_hat, gamma, std)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You took the mean of squares minus the squared mean: far from 0, nothing but rounding is left.",
    hidden_only=True,
)
def cancelling_variance(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    if bn_param["mode"] == "train":
        mean = rows.mean(axis=0)
        var = np.maximum((rows**2).mean(axis=0) - mean**2, 0)
        std = np.sqrt(var + bn_param.get("eps", 1e-5))
        x_hat = (rows - mean) / std
        out, cache = gamma * x_hat + beta, (x_hat, gamma, std)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


@mistake(
    "spatial_batchnorm_forward",
    "You subtracted the mean inside x: -= writes into the caller's images. Make a new array.",
    hidden_only=True,
)
def centred_in_place(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    if bn_param["mode"] == "train":
        x -= x.mean(axis=(0, 2, 3), keepdims=True)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


# --- spatial_batchnorm_backward, wrong ------------------------------------------------------------


@mistake(
    "spatial_batchnorm_backward",
    "You reshaped dout to (-1, C) as it was, which mixes channels: move the channels to the end first.",
)
def dout_cut_without_moving_channels(dout, cache):
    N, C, H, W = dout.shape
    drows, dgamma, dbeta = batchnorm_backward(dout.reshape(-1, C), cache)
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You reshaped the gradient of the rows to (N, C, H, W) at once: cut to (N, H, W, C), then move.",
)
def dx_not_moved_back(dout, cache):
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, dout.shape[1])
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    return drows.reshape(dout.shape), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You cut dout's rows in another order than those of x: height comes before width in both.",
)
def dout_with_height_and_width_mixed_up(dout, cache):
    N, C, H, W = dout.shape
    rows = dout.transpose(0, 3, 2, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You took mean and variance for constants: both depend on x, and dx goes through them as well.",
)
def statistics_as_constants(dout, cache):
    N, C, H, W = dout.shape
    x_hat, gamma, std = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    dx = (rows * gamma / std).reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, (rows * x_hat).sum(axis=0), rows.sum(axis=0)


@mistake(
    "spatial_batchnorm_backward",
    "You left out the way through the mean: subtract the mean of g over each channel.",
)
def way_through_the_mean_forgotten(dout, cache):
    N, C, H, W = dout.shape
    x_hat, gamma, std = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    g = gamma * rows
    drows = (g - x_hat * (g * x_hat).mean(axis=0)) / std
    dx = drows.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, (rows * x_hat).sum(axis=0), rows.sum(axis=0)


@mistake(
    "spatial_batchnorm_backward",
    "You left out the way through the variance: subtract x_hat times the mean of g times x_hat.",
)
def way_through_the_variance_forgotten(dout, cache):
    N, C, H, W = dout.shape
    x_hat, gamma, std = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    g = gamma * rows
    dx = ((g - g.mean(axis=0)) / std).reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, (rows * x_hat).sum(axis=0), rows.sum(axis=0)


@mistake(
    "spatial_batchnorm_backward",
    "You divided the sums by N: a channel has N*H*W numbers, and its mean and variance run over all of them.",
)
def averaged_over_images_alone(dout, cache):
    N, C, H, W = dout.shape
    x_hat, gamma, std = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    dgamma, dbeta = (rows * x_hat).sum(axis=0), rows.sum(axis=0)
    drows = gamma / std * (rows - dbeta / N - x_hat * dgamma / N)
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You left gamma out of dx: what reaches x_hat is dout times gamma.",
)
def dx_without_gamma(dout, cache):
    N, C, H, W = dout.shape
    x_hat, _, std = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, (x_hat, np.ones(C), std))
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You left out the division by the standard deviation: forward divided by it, so dx does too.",
)
def not_divided_by_the_deviation(dout, cache):
    N, C, H, W = dout.shape
    x_hat, gamma, _ = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, (x_hat, gamma, np.ones(C)))
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You left eps out of dx: divide by the same root as forward did.",
)
class eps_forgotten_on_the_way_back:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        N, C, H, W = x.shape
        rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
        out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
        out = out.reshape(N, H, W, C).transpose(0, 3, 1, 2)
        return out, (cache, rows.std(axis=0))

    def spatial_batchnorm_backward(dout, cache):
        N, C, H, W = dout.shape
        (x_hat, gamma, _), std = cache
        rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
        drows, dgamma, dbeta = batchnorm_backward(rows, (x_hat, gamma, std))
        return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You averaged dgamma and dbeta: they add up what every place of every image has to say.",
)
def parameters_averaged(dout, cache):
    N, C, H, W = dout.shape
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    dx = drows.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, dgamma / len(rows), dbeta / len(rows)


@mistake(
    "spatial_batchnorm_backward",
    "You multiplied dout by x for dgamma: gamma scales x_hat, the normalized numbers.",
)
class dgamma_from_x:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        N, C, H, W = x.shape
        rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
        out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
        return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), (x, cache)

    def spatial_batchnorm_backward(dout, cache):
        N, C, H, W = dout.shape
        x, cache = cache
        rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
        drows, _, dbeta = batchnorm_backward(rows, cache)
        dx = drows.reshape(N, H, W, C).transpose(0, 3, 1, 2)
        return dx, (dout * x).sum(axis=(0, 2, 3)), dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You added up over places but not over images: gamma and beta serve every image of the batch.",
)
def parameters_for_each_image(dout, cache):
    N, C, H, W = dout.shape
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, _, _ = batchnorm_backward(rows, cache)
    dx = drows.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    x_hat = cache[0].reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, (dout * x_hat).sum(axis=(2, 3)), dout.sum(axis=(2, 3))


@mistake(
    "spatial_batchnorm_backward",
    "You kept the summed axes: gamma and beta have the shape (C,), and so have their gradients.",
)
def parameters_with_four_axes(dout, cache):
    N, C, H, W = dout.shape
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    dx = drows.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, dgamma.reshape(1, C, 1, 1), dbeta.reshape(1, C, 1, 1)


@mistake(
    "spatial_batchnorm_backward",
    "You returned dbeta before dgamma: the order is dx, dgamma, dbeta.",
)
def gradients_in_another_order(dout, cache):
    N, C, H, W = dout.shape
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dbeta, dgamma


@mistake(
    "spatial_batchnorm_backward",
    "You multiplied dout by gamma in place: *= writes into the caller's array. Make a new one.",
    hidden_only=True,
)
def scaled_inside_dout(dout, cache):
    N, C, H, W = dout.shape
    _, gamma, _ = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    dout *= gamma[:, np.newaxis, np.newaxis]
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You wrote into the cached x_hat: a second call of backward finds something else there.",
    hidden_only=True,
)
def cache_overwritten(dout, cache):
    N, C, H, W = dout.shape
    x_hat, _, _ = cache
    rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    x_hat *= dgamma / len(rows)
    return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


@mistake(
    "spatial_batchnorm_backward",
    "You kept what backward needs in a global variable: the next forward call overwrites it.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        global last_cache
        N, C, H, W = x.shape
        rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
        out, last_cache = batchnorm_forward(rows, gamma, beta, bn_param)
        return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), None

    def spatial_batchnorm_backward(dout, cache):
        N, C, H, W = dout.shape
        rows = dout.transpose(0, 2, 3, 1).reshape(-1, C)
        drows, dgamma, dbeta = batchnorm_backward(rows, last_cache)
        return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


# --- spatial_batchnorm_forward, right and unusual -------------------------------------------------


@unusual("spatial_batchnorm_forward", "no rows: statistics over three axes, written anew")
class axes_instead_of_rows:
    def statistics(x, bn_param):
        kept = [
            bn_param.get(name, np.zeros(x.shape[1])) for name in ("running_mean", "running_var")
        ]
        if bn_param["mode"] == "test":
            return kept
        if bn_param["mode"] != "train":
            msg = "no such mode"
            raise ValueError(msg)
        found = x.mean(axis=(0, 2, 3)), x.var(axis=(0, 2, 3))
        share = bn_param.get("momentum", 0.9)
        for name, old, new in zip(("running_mean", "running_var"), kept, found, strict=True):
            bn_param[name] = share * old + (1 - share) * new
        return found

    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        mean, var, gamma, beta = (
            array.reshape(1, -1, 1, 1) for array in (*statistics(x, bn_param), gamma, beta)
        )
        root = np.sqrt(var + bn_param.get("eps", 1e-5))
        normal = (x - mean) / root
        return gamma * normal + beta, {"normal": normal, "slope": gamma / root}

    def spatial_batchnorm_backward(dout, cache):
        normal, slope, axes = cache["normal"], cache["slope"], (0, 2, 3)
        dgamma, dbeta = np.sum(dout * normal, axis=axes), np.sum(dout, axis=axes)
        means = [total.reshape(1, -1, 1, 1) / dout[:, 0].size for total in (dgamma, dbeta)]
        return [slope * (dout - means[1] - normal * means[0]), dgamma, dbeta]


@unusual("spatial_batchnorm_forward", "channel by channel, each with statistics of its own")
class channel_by_channel:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        C = x.shape[1]
        out, caches, kept = np.zeros(x.shape), [], {"running_mean": [], "running_var": []}
        for c in range(C):
            mine = dict(bn_param)
            for name in kept:
                mine[name] = np.array([bn_param[name][c]]) if name in bn_param else np.zeros(1)
            column, cache = batchnorm_forward(x[:, c].reshape(-1, 1), gamma[c], beta[c], mine)
            out[:, c] = column.reshape(x[:, c].shape)
            caches.append(cache)
            for name, numbers in kept.items():
                numbers.append(mine[name][0])
        if bn_param["mode"] == "train":
            bn_param.update((name, np.array(numbers)) for name, numbers in kept.items())
        return out, caches

    def spatial_batchnorm_backward(dout, cache):
        dx, dgamma, dbeta = np.zeros_like(dout), [], []
        for c, mine in enumerate(cache):
            column, scale, shift = batchnorm_backward(dout[:, c].reshape(-1, 1), mine)
            dx[:, c] = column.reshape(dx[:, c].shape)
            dgamma.append(scale[0])
            dbeta.append(shift[0])
        return dx, np.array(dgamma), np.array(dbeta)


@unusual("spatial_batchnorm_forward", "rows cut with width before height, and back the same way")
class width_first:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        flipped = x.transpose(0, 3, 2, 1)
        out, cache = batchnorm_forward(
            flipped.reshape(-1, flipped.shape[-1]), gamma, beta, bn_param
        )
        return out.reshape(flipped.shape).transpose(0, 3, 2, 1), cache

    def spatial_batchnorm_backward(dout, cache):
        flipped = dout.transpose(0, 3, 2, 1)
        dx, dgamma, dbeta = batchnorm_backward(flipped.reshape(-1, flipped.shape[-1]), cache)
        return dx.reshape(flipped.shape).transpose(0, 3, 2, 1), dgamma, dbeta


@unusual("spatial_batchnorm_forward", "channels first: a row for each channel, transposed")
def a_row_for_each_channel(
    images: np.ndarray, scale: np.ndarray, shift: np.ndarray, options: dict
) -> "tuple":
    first = np.swapaxes(images, 0, 1)
    by_place = images.transpose(0, 2, 3, 1).reshape(-1, len(first))
    _, cache = batchnorm_forward(by_place, scale, shift, options.copy())
    normal, _ = batchnorm_forward(first.reshape(len(first), -1).T, scale, shift, options)
    return np.ascontiguousarray(np.swapaxes(normal.T.reshape(first.shape), 0, 1)), cache


@unusual("spatial_batchnorm_forward", "results in single precision, computed in double")
def single_precision_at_the_end(x, gamma, beta, bn_param):
    rows = np.moveaxis(x, 1, -1)
    flat, cache = batchnorm_forward(
        rows.reshape(-1, x.shape[1]).astype(np.float64), gamma, beta, bn_param
    )
    return np.moveaxis(flat.reshape(rows.shape), -1, 1).astype(np.float32), cache


@unusual(
    "spatial_batchnorm_forward", "running statistics that are updated with += in a fresh array"
)
def running_statistics_by_difference(x, gamma, beta, bn_param):
    rows = np.concatenate([image.reshape(len(image), -1).T for image in x])
    before = {name: bn_param.get(name, 0.0) for name in ("running_mean", "running_var")}
    out, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    if bn_param["mode"] == "train":
        rest = 1 - bn_param.get("momentum", 0.9)
        for name, now in (("running_mean", rows.mean(axis=0)), ("running_var", rows.var(axis=0))):
            bn_param[name] = np.zeros(len(gamma)) + before[name]
            bn_param[name] += rest * (now - before[name])
    places = np.split(out, len(x))
    return np.array([place.T.reshape(x.shape[1:]) for place in places]), cache


# --- spatial_batchnorm_backward, right and unusual ------------------------------------------------


@unusual("spatial_batchnorm_backward", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        N, C, H, W = x.shape
        rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
        out, cache = batchnorm_forward(rows, gamma, beta, bn_param)

        def pull_back(dout):
            drows, dgamma, dbeta = batchnorm_backward(
                dout.transpose(0, 2, 3, 1).reshape(-1, C), cache
            )
            return drows.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta

        return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), pull_back

    def spatial_batchnorm_backward(dout, cache):
        return cache(dout)


@unusual("spatial_batchnorm_backward", "a layer object with methods as cache")
class layer_object:
    class SpatialBatchnorm:
        def __init__(self, gamma, beta):
            self.gamma, self.beta = gamma, beta

        def __call__(self, x, bn_param):
            rows = np.moveaxis(x, 1, 3)
            out, self.inner = batchnorm_forward(
                rows.reshape(-1, x.shape[1]), self.gamma, self.beta, bn_param
            )
            return np.moveaxis(out.reshape(rows.shape), 3, 1)

        def gradients(self, dout):
            rows = np.moveaxis(dout, 1, 3)
            dx, dgamma, dbeta = batchnorm_backward(rows.reshape(-1, dout.shape[1]), self.inner)
            return np.moveaxis(dx.reshape(rows.shape), 3, 1), dgamma, dbeta

    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        layer = SpatialBatchnorm(gamma, beta)
        return layer(x, bn_param), layer

    def spatial_batchnorm_backward(dout, cache):
        return cache.gradients(dout)


@unusual("spatial_batchnorm_backward", "one node of the graph after the other, from a cached x")
class node_by_node:
    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        N, C, H, W = x.shape
        rows = x.transpose(0, 2, 3, 1).reshape(-1, C)
        out, _ = batchnorm_forward(rows, gamma, beta, bn_param)
        eps = bn_param.get("eps", 1e-5)
        return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), (x.copy(), gamma.copy(), eps)

    def spatial_batchnorm_backward(dout, cache):
        x, gamma, eps = cache
        axes, count = (0, 2, 3), x[:, 0].size
        centred = x - x.mean(axis=axes, keepdims=True)
        root = np.sqrt((centred**2).mean(axis=axes, keepdims=True) + eps)
        dnormal = dout * gamma.reshape(1, -1, 1, 1)
        dinverse = (dnormal * centred).sum(axis=axes, keepdims=True)
        dvar = dinverse * -0.5 / root**3
        dcentred = dnormal / root + dvar * 2 * centred / count
        dmean = -dcentred.sum(axis=axes, keepdims=True)
        return dcentred + dmean / count, (dout * centred / root).sum(axes), dout.sum(axes)


@unusual("spatial_batchnorm_backward", "einsum for all sums")
def einsum(dout, cache):
    x_hat, gamma, std = cache
    N, C, H, W = dout.shape
    x_hat = np.moveaxis(x_hat.reshape(N, H, W, C), -1, 1)
    dgamma, dbeta = np.einsum("nchw,nchw->c", dout, x_hat), np.einsum("nchw->c", dout)
    inner = N * H * W * dout - dbeta[:, None, None] - np.einsum("nchw,c->nchw", x_hat, dgamma)
    return np.einsum("c,nchw->nchw", gamma / std / (N * H * W), inner), dgamma, dbeta


@unusual("spatial_batchnorm_backward", "gradients in single precision and in Fortran order")
def single_precision(dout, cache):
    N, C, H, W = dout.shape
    rows = np.asfortranarray(dout.transpose(0, 2, 3, 1).reshape(-1, C))
    drows, dgamma, dbeta = batchnorm_backward(rows, cache)
    dx = np.asfortranarray(drows.reshape(N, H, W, C).transpose(0, 3, 1, 2))
    return dx.astype(np.float32), dgamma.astype(np.float32), dbeta.astype(np.float32)

"""Group normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- spatial_groupnorm_forward, wrong -------------------------------------------------------------


@mistake(
    "spatial_groupnorm_forward",
    "You dealt the channels out in turns, like cards: a group is C / G channels that are neighbours.",
)
def channels_dealt_out_in_turns(x, gamma, beta, G, gn_param):
    N, C, H, W = x.shape
    groups = x.reshape(N, C // G, G, H, W)
    var = groups.var(axis=(1, 3, 4), keepdims=True)
    std = np.sqrt(var + gn_param.get("eps", 1e-5))
    x_hat = (groups - groups.mean(axis=(1, 3, 4), keepdims=True)) / std
    x_hat = x_hat.reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std.reshape(N, G, 1), gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You made groups of G channels: G is the number of groups, and each has C / G channels.",
)
def groups_of_g_channels(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), x.shape[1] // G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You took statistics over all images: here every image is normalized by itself.",
)
def over_the_batch_as_well(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=(0, 2), keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=(0, 2), keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std.repeat(len(x), axis=0), gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You cut the whole batch into G pieces: keep the axis of images, and cut each of them.",
)
def batch_cut_into_groups(x, gamma, beta, G, gn_param):
    groups = x.reshape(G, -1)
    std = np.sqrt(groups.var(axis=1, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=1, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, np.tile(std, (len(x), 1, 1)), gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You normalized each image as a whole: that is layer normalization, and G plays no part in it.",
)
def one_group_for_all(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), 1, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You normalized each channel by itself: the channels of a group share one mean and one variance.",
)
def each_channel_by_itself(x, gamma, beta, G, gn_param):
    groups = x.reshape(*x.shape[:2], -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You normalized each place by itself: the statistics of a group run over its places, too.",
)
def each_place_by_itself(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1, *x.shape[2:])
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std[:, :, 0, 0, :1], gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You moved the channels to the end before cutting groups: then a group is a part of the places.",
)
def cut_after_moving_channels(x, gamma, beta, G, gn_param):
    N, C, H, W = x.shape
    groups = x.transpose(0, 2, 3, 1).reshape(N, G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = (groups - groups.mean(axis=2, keepdims=True)) / std
    x_hat = x_hat.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You added eps to the standard deviation: it belongs under the root, added to the variance.",
)
def eps_outside_the_root(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    std = groups.std(axis=2, keepdims=True) + gn_param.get("eps", 1e-5)
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You used an eps of your own: read it from gn_param, where it may be any number.",
)
def eps_of_its_own(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + 1e-5)
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You took gn_param['eps'] for granted: it may be missing, and then eps is 1e-5.",
)
def eps_must_be_there(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param["eps"])
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You divided by the variance: divide by its root, so that the result has the variance 1.",
)
def divided_by_the_variance(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    var = groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5)
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / var).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, var, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You took the unbiased variance: divide the squares by how many they are, not by one less.",
)
def unbiased_variance(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True, ddof=1) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You gave each group the gamma and beta of its first channel: each channel has its own.",
)
def parameters_of_the_group(x, gamma, beta, G, gn_param):
    size = x.shape[1] // G
    groups = x.reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    gamma, beta = (array[:, ::size].repeat(size, axis=1) for array in (gamma, beta))
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You scaled and shifted first and normalized then: gamma and beta come last.",
)
def scaled_before_normalizing(x, gamma, beta, G, gn_param):
    groups = (gamma * x + beta).reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return x_hat, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You left gamma and beta out: after normalizing, scale and shift each channel.",
)
def no_scale_and_no_shift(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return x_hat, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You returned groups: cut the result back to images of shape (N, C, H, W).",
)
def left_in_groups(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1, *x.shape[2:])
    std = np.sqrt(groups.var(axis=(2, 3, 4), keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = (groups - groups.mean(axis=(2, 3, 4), keepdims=True)) / std
    gamma, beta = (array.reshape(1, G, -1, 1, 1) for array in (gamma, beta))
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You took the mean of squares minus the squared mean: far from 0, nothing but rounding is left.",
    hidden_only=True,
)
def cancelling_variance(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    mean = groups.mean(axis=2, keepdims=True)
    var = np.maximum((groups**2).mean(axis=2, keepdims=True) - mean**2, 0)
    std = np.sqrt(var + gn_param.get("eps", 1e-5))
    x_hat = ((groups - mean) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You subtracted the mean inside a reshaped x, which is a view: x itself changes. Make a new array.",
    hidden_only=True,
)
def centred_in_place(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    groups -= groups.mean(axis=2, keepdims=True)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = (groups / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


@mistake(
    "spatial_groupnorm_forward",
    "You wrote the missing eps into gn_param: that is the caller's, and only to be read.",
    hidden_only=True,
)
def eps_written_into_gn_param(x, gamma, beta, G, gn_param):
    groups = x.reshape(len(x), G, -1)
    var = groups.var(axis=2, keepdims=True)
    std = np.sqrt(var + gn_param.setdefault("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return gamma * x_hat + beta, (x_hat, std, gamma)


# --- spatial_groupnorm_backward, wrong ------------------------------------------------------------


@mistake(
    "spatial_groupnorm_backward",
    "You multiplied by gamma at the end: it differs within a group, so it belongs inside the sums.",
)
def gamma_after_the_sums(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = dout.reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx = gamma * ((g - through) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You left gamma out of dx: what reaches x_hat is dout times gamma.",
)
def dx_without_gamma(dout, cache):
    x_hat, std, _ = cache
    N, G, _ = std.shape
    g, h = dout.reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx = ((g - through) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You took mean and variance for constants: both depend on x, and dx goes through them as well.",
)
def statistics_as_constants(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    dx = ((gamma * dout).reshape(N, G, -1) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You left out the way through the mean: subtract the mean of g over each group.",
)
def way_through_the_mean_forgotten(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    dx = ((g - h * (g * h).mean(axis=2, keepdims=True)) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You left out the way through the variance: subtract x_hat times the mean of g times x_hat.",
)
def way_through_the_variance_forgotten(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g = (gamma * dout).reshape(N, G, -1)
    dx = ((g - g.mean(axis=2, keepdims=True)) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You divided the sums by H*W: a group has C / G channels, so C / G times as many numbers.",
)
def divided_by_places_alone(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    places = dout[0, 0].size
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.sum(axis=2, keepdims=True) + h * (g * h).sum(axis=2, keepdims=True)
    dx = ((g - through / places) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You averaged over each channel: mean and variance were taken over a group, so the sums are too.",
)
def sums_over_channels(dout, cache):
    x_hat, std, gamma = cache
    g, places = gamma * dout, (2, 3)
    mean = g.mean(axis=places, keepdims=True)
    through = mean + x_hat * (g * x_hat).mean(axis=places, keepdims=True)
    size = dout.shape[1] // std.shape[1]
    dx = (g - through) / std.repeat(size, axis=1)[..., np.newaxis]
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You averaged over the whole image: the sums in dx run over one group at a time.",
)
def sums_over_the_image(dout, cache):
    x_hat, std, gamma = cache
    g, image = gamma * dout, (1, 2, 3)
    mean = g.mean(axis=image, keepdims=True)
    through = mean + x_hat * (g * x_hat).mean(axis=image, keepdims=True)
    size = dout.shape[1] // std.shape[1]
    dx = (g - through) / std.repeat(size, axis=1)[..., np.newaxis]
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You averaged over all images: every image has its own mean and variance, so dx stays within it.",
)
def sums_over_the_batch(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h, axes = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1), (0, 2)
    through = g.mean(axis=axes, keepdims=True) + h * (g * h).mean(axis=axes, keepdims=True)
    dx = ((g - through) / std).reshape(dout.shape)
    axes = (0, 2, 3)
    return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You left out the division by the standard deviation: forward divided by it, so dx does too.",
)
def not_divided_by_the_deviation(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    axes = (0, 2, 3)
    dgamma, dbeta = (array.sum(axis=axes, keepdims=True) for array in (dout * x_hat, dout))
    return (g - through).reshape(dout.shape), dgamma, dbeta


@mistake(
    "spatial_groupnorm_backward",
    "You dropped the summed axes: gamma and beta are (1, C, 1, 1) here, and so are their gradients.",
)
def parameters_without_axes(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx = ((g - through) / std).reshape(dout.shape)
    return dx, (dout * x_hat).sum(axis=(0, 2, 3)), dout.sum(axis=(0, 2, 3))


@mistake(
    "spatial_groupnorm_backward",
    "You added up over places but not over images: gamma and beta serve every image of the batch.",
)
def parameters_for_each_image(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx, places = ((g - through) / std).reshape(dout.shape), (2, 3)
    return dx, (dout * x_hat).sum(axis=places, keepdims=True), dout.sum(axis=places, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You added dgamma and dbeta up over groups: they belong to channels, like gamma and beta.",
)
def parameters_of_the_group_again(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx = ((g - through) / std).reshape(dout.shape)
    sums = [array.reshape(N, G, -1).sum(axis=(0, 2)) for array in (dout * x_hat, dout)]
    dgamma, dbeta = (total.repeat(gamma.size // G).reshape(gamma.shape) for total in sums)
    return dx, dgamma, dbeta


@mistake(
    "spatial_groupnorm_backward",
    "You averaged dgamma and dbeta: they add up what every place of every image has to say.",
)
def parameters_averaged(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx, axes = ((g - through) / std).reshape(dout.shape), (0, 2, 3)
    return dx, (dout * x_hat).mean(axis=axes, keepdims=True), dout.mean(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You returned dbeta before dgamma: the order is dx, dgamma, dbeta.",
)
def gradients_in_another_order(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx, axes = ((g - through) / std).reshape(dout.shape), (0, 2, 3)
    return dx, dout.sum(axis=axes, keepdims=True), (dout * x_hat).sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You multiplied dout by gamma in place: *= writes into the caller's array. Make a new one.",
    hidden_only=True,
)
def scaled_inside_dout(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    axes = (0, 2, 3)
    dgamma, dbeta = (array.sum(axis=axes, keepdims=True) for array in (dout * x_hat, dout))
    dout *= gamma
    g, h = dout.reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    return ((g - through) / std).reshape(dout.shape), dgamma, dbeta


@mistake(
    "spatial_groupnorm_backward",
    "You used the cache up: pop() takes its entries out, so a second call finds nothing.",
    hidden_only=True,
)
class cache_used_up:
    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        groups = x.reshape(len(x), G, -1)
        std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
        x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
        return gamma * x_hat + beta, {"x_hat": x_hat, "std": std, "gamma": gamma}

    def spatial_groupnorm_backward(dout, cache):
        x_hat, std, gamma = cache.pop("x_hat"), cache.pop("std"), cache.pop("gamma")
        N, G, _ = std.shape
        g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
        through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
        dx, axes = ((g - through) / std).reshape(dout.shape), (0, 2, 3)
        return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You kept the number of groups in a global variable: the next forward call overwrites it.",
    hidden_only=True,
)
class remembers_only_the_last_groups:
    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        global groups_of_last_call
        groups_of_last_call = G
        groups = x.reshape(len(x), G, -1)
        std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
        x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
        spread = std.repeat(x.shape[1] // G, axis=1)[..., np.newaxis]
        return gamma * x_hat + beta, (x_hat, spread, gamma)

    def spatial_groupnorm_backward(dout, cache):
        x_hat, spread, gamma = cache
        rows = len(dout), groups_of_last_call, -1
        g, h = (gamma * dout).reshape(rows), x_hat.reshape(rows)
        through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
        dx, axes = (g - through).reshape(dout.shape) / spread, (0, 2, 3)
        return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


@mistake(
    "spatial_groupnorm_backward",
    "You left eps out of dx: divide by the same root as forward did.",
)
class eps_forgotten_on_the_way_back:
    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        groups = x.reshape(len(x), G, -1)
        var = groups.var(axis=2, keepdims=True)
        std = np.sqrt(var + gn_param.get("eps", 1e-5))
        x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
        return gamma * x_hat + beta, (x_hat, np.sqrt(var), gamma)

    def spatial_groupnorm_backward(dout, cache):
        x_hat, std, gamma = cache
        N, G, _ = std.shape
        g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
        through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
        dx, axes = ((g - through) / std).reshape(dout.shape), (0, 2, 3)
        return dx, (dout * x_hat).sum(axis=axes, keepdims=True), dout.sum(axis=axes, keepdims=True)


# --- spatial_groupnorm_forward, right and unusual -------------------------------------------------


@unusual("spatial_groupnorm_forward", "five axes, and statistics over three of them")
class five_axes:
    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        N, C, H, W = x.shape
        groups, axes = x.reshape((N, G, C // G, H, W)), (2, 3, 4)
        mean, var = groups.mean(axis=axes, keepdims=True), groups.var(axis=axes, keepdims=True)
        std = np.sqrt(var + gn_param.get("eps", 1e-5))
        x_hat = ((groups - mean) / std).reshape(N, C, H, W)
        return gamma * x_hat + beta, {"groups": G, "x_hat": x_hat, "std": std, "gamma": gamma}

    def spatial_groupnorm_backward(dout, cache):
        shape, G, axes = dout.shape, cache["groups"], (2, 3, 4)
        five = shape[0], G, shape[1] // G, *shape[2:]
        g, h = (cache["gamma"] * dout).reshape(five), cache["x_hat"].reshape(five)
        M = g[0, 0].size
        total, weighted = g.sum(axes, keepdims=True), (g * h).sum(axes, keepdims=True)
        dx = (M * g - total - h * weighted) / (M * cache["std"])
        sums = [(dout * cache["x_hat"]).sum((0, 2, 3)), dout.sum((0, 2, 3))]
        return [dx.reshape(shape), *(total.reshape(1, -1, 1, 1) for total in sums)]


@unusual("spatial_groupnorm_forward", "image by image and group by group, in plain loops")
def plain_loops(x, gamma, beta, G, gn_param):
    N, C, H, W = x.shape
    size, eps = C // G, gn_param.get("eps", 1e-5)
    x_hat, std = np.zeros((N, C, H, W)), np.zeros((N, G, 1))
    for n in range(N):
        for k in range(G):
            group = x[n, k * size : (k + 1) * size]
            std[n, k, 0] = np.sqrt(np.var(group) + eps)
            x_hat[n, k * size : (k + 1) * size] = (group - np.mean(group)) / std[n, k, 0]
    out = np.zeros((N, C, H, W))
    for c in range(C):
        out[:, c] = gamma[0, c, 0, 0] * x_hat[:, c] + beta[0, c, 0, 0]
    return out, (x_hat, std, gamma)


@unusual("spatial_groupnorm_forward", "one row for each group of each image, and type hints")
def rows_of_groups(
    images: np.ndarray, scale: np.ndarray, shift: np.ndarray, groups: int, options: dict
) -> "tuple":
    rows: np.ndarray = images.reshape(len(images) * groups, -1).T
    deviation: np.ndarray = np.sqrt(rows.var(axis=0) + options.get("eps", 1e-5))
    normal: np.ndarray = ((rows - rows.mean(axis=0)) / deviation).T.reshape(images.shape)
    return normal * scale + shift, (normal, deviation.reshape(len(images), groups, 1), scale)


@unusual("spatial_groupnorm_forward", "channels split into a list of arrays, and joined again")
def split_and_joined(x, gamma, beta, G, gn_param):
    eps, axes = gn_param.get("eps", 1e-5), (1, 2, 3)
    parts = np.split(x, G, axis=1)
    roots = [np.sqrt(part.var(axis=axes, keepdims=True) + eps) for part in parts]
    normal = [(p - p.mean(axis=axes, keepdims=True)) / r for p, r in zip(parts, roots, strict=True)]
    x_hat = np.asfortranarray(np.concatenate(normal, axis=1))
    std = np.concatenate(roots, axis=1).reshape(len(x), G, 1)
    return [np.add(np.multiply(x_hat, gamma), beta), (x_hat, std, gamma)]


@unusual("spatial_groupnorm_forward", "results in single precision, computed in double")
def single_precision_at_the_end(x, gamma, beta, G, gn_param):
    groups = x.astype(np.float64).reshape(len(x), G, -1)
    std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
    x_hat = ((groups - groups.mean(axis=2, keepdims=True)) / std).reshape(x.shape)
    return (gamma * x_hat + beta).astype(np.float32), (x_hat, std, gamma)


@unusual("spatial_groupnorm_forward", "a power instead of root and division")
def inverse_root_by_power(x, gamma, beta, G, gn_param):
    groups = np.array(x).reshape(len(x), G, -1)
    groups -= np.einsum("ngm->ng", groups)[:, :, None] / groups.shape[2]
    var = np.einsum("ngm,ngm->ng", groups, groups)[:, :, None] / groups.shape[2]
    inverse = (var + gn_param.get("eps", 1e-5)) ** -0.5
    x_hat = (groups * inverse).reshape(x.shape)
    return x_hat * gamma + beta, (x_hat, 1 / inverse, gamma)


# --- spatial_groupnorm_backward, right and unusual ------------------------------------------------


@unusual("spatial_groupnorm_backward", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        groups = x.reshape(len(x), G, -1)
        std = np.sqrt(groups.var(axis=2, keepdims=True) + gn_param.get("eps", 1e-5))
        h = (groups - groups.mean(axis=2, keepdims=True)) / std
        x_hat = h.reshape(x.shape)

        def pull_back(dout):
            g = (gamma * dout).reshape(h.shape)
            through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
            sums = [array.sum(axis=(0, 2, 3), keepdims=True) for array in (dout * x_hat, dout)]
            return ((g - through) / std).reshape(x.shape), *sums

        return gamma * x_hat + beta, pull_back

    def spatial_groupnorm_backward(dout, cache):
        return cache(dout)


@unusual("spatial_groupnorm_backward", "a layer object with methods as cache")
class layer_object:
    class GroupNorm:
        def __init__(self, gamma, beta, G, eps=1e-5):
            self.gamma, self.beta, self.G, self.eps = gamma, beta, G, eps

        def cut(self, images):
            return images.reshape(len(images), self.G, -1)

        def __call__(self, x):
            groups = self.cut(x)
            self.root = np.sqrt(groups.var(-1, keepdims=True) + self.eps)
            self.normal = ((groups - groups.mean(-1, keepdims=True)) / self.root).reshape(x.shape)
            return self.gamma * self.normal + self.beta

        def gradients(self, dout):
            g, normal = self.cut(self.gamma * dout), self.cut(self.normal)
            g = g - g.mean(-1, keepdims=True)
            dx = (g - normal * (g * normal).mean(-1, keepdims=True)) / self.root
            channels = [array.sum((0, 2, 3)) for array in (dout * self.normal, dout)]
            return dx.reshape(dout.shape), *(c.reshape(self.gamma.shape) for c in channels)

    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        layer = GroupNorm(gamma, beta, G, **gn_param)
        return layer(x), layer

    def spatial_groupnorm_backward(dout, cache):
        return cache.gradients(dout)


@unusual("spatial_groupnorm_backward", "one node of the graph after the other, from a cached x")
class node_by_node:
    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        groups, eps = x.reshape(len(x), G, -1), gn_param.get("eps", 1e-5)
        centred = groups - groups.mean(axis=2, keepdims=True)
        root = np.sqrt((centred**2).mean(axis=2, keepdims=True) + eps)
        out = gamma * (centred / root).reshape(x.shape) + beta
        return out, (x.copy(), gamma.copy(), G, eps)

    def spatial_groupnorm_backward(dout, cache):
        x, gamma, G, eps = cache
        groups = x.reshape(len(x), G, -1)
        centred = groups - groups.mean(axis=2, keepdims=True)
        root = np.sqrt((centred**2).mean(axis=2, keepdims=True) + eps)
        dnormal = (dout * gamma).reshape(groups.shape)
        dvar = (dnormal * centred).sum(axis=2, keepdims=True) * -0.5 / root**3
        dcentred = dnormal / root + dvar * 2 * centred / groups.shape[2]
        dx = dcentred - dcentred.mean(axis=2, keepdims=True)
        scaled = dout * (centred / root).reshape(x.shape)
        sums = [array.sum(axis=(0, 2, 3), keepdims=True) for array in (scaled, dout)]
        return dx.reshape(x.shape), sums[0], sums[1]


@unusual("spatial_groupnorm_backward", "the matrix of all slopes of a group, one group at a time")
def jacobian_of_each_group(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    dx, M = np.zeros(g.shape), g.shape[2]
    for n, k in np.ndindex(N, G):
        slopes = (np.eye(M) - 1 / M - np.outer(h[n, k], h[n, k]) / M) / std[n, k]
        dx[n, k] = slopes @ g[n, k]
    dgamma = np.einsum("nchw,nchw->c", dout, x_hat)[None, :, None, None]
    return dx.reshape(dout.shape), dgamma, np.einsum("nchw->c", dout).reshape(gamma.shape)


@unusual("spatial_groupnorm_backward", "gradients in single precision and in Fortran order")
def single_precision(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    g, h = (gamma * dout).reshape(N, G, -1), x_hat.reshape(N, G, -1)
    through = g.mean(axis=2, keepdims=True) + h * (g * h).mean(axis=2, keepdims=True)
    dx, axes = ((g - through) / std).reshape(dout.shape), (0, 2, 3)
    sums = [array.sum(axis=axes, keepdims=True) for array in (dout * x_hat, dout)]
    return [np.asfortranarray(array).astype(np.float32) for array in (dx, *sums)]

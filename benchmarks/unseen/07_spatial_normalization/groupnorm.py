"""Fresh mistakes in group normalization, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of the reshape, (N, G, C // G, H, W) and axes (2, 3, 4)
@mistake(
    "spatial_groupnorm_forward",
    "You make groups of every G-th channel instead of neighbouring ones.",
)
def groups_take_every_gth_channel(x, gamma, beta, G, gn_param):
    N, C, H, W = x.shape
    eps = gn_param.get("eps", 1e-5)
    xg = x.reshape(N, C // G, G, H, W)
    mean = xg.mean(axis=(1, 3, 4), keepdims=True)
    var = xg.var(axis=(1, 3, 4), keepdims=True)
    std = np.sqrt(var + eps)
    x_hat = ((xg - mean) / std).reshape(N, C, H, W)
    out = gamma * x_hat + beta
    return out, (x_hat, std.reshape(N, G, 1), gamma)


# mend: the lines of mu and var, leave axis 0 out
@mistake(
    "spatial_groupnorm_forward",
    "You take the statistics of a group over all images of the batch, and each image should ask itself only.",
)
def statistics_over_the_batch(x, gamma, beta, G, gn_param):
    N, C, H, W = x.shape
    eps = gn_param.get("eps", 1e-5)
    g = x.reshape(N, G, C // G, H, W)
    mu = np.mean(g, axis=(0, 2, 3, 4), keepdims=True)
    var = np.var(g, axis=(0, 2, 3, 4), keepdims=True)
    sd = np.sqrt(var + eps)
    norm = (g - mu) / sd
    x_hat = norm.reshape(x.shape)
    std = np.broadcast_to(sd.reshape(1, G, 1), (N, G, 1))
    return x_hat * gamma + beta, (x_hat, std, gamma)


# mend (two): the line of var, divide by M; eps from gn_param
@mistake(
    "spatial_groupnorm_forward",
    "You divide the squares of a group by M - 1, and you use 1e-5 whatever eps gn_param holds.",
)
def unbiased_and_with_a_fixed_eps(x, gamma, beta, G, gn_param):
    N, C, H, W = x.shape
    M = C // G * H * W
    z = x.reshape(N * G, M)
    mean = z.sum(axis=1, keepdims=True) / M
    dev = z - mean
    var = (dev**2).sum(axis=1, keepdims=True) / (M - 1)
    std = np.sqrt(var + 1e-5)
    x_hat = (dev / std).reshape(N, C, H, W)
    return gamma * x_hat + beta, (x_hat, std.reshape(N, G, 1), gamma)


# mend: the line of dx, multiply dout by gamma before the sums
@mistake(
    "spatial_groupnorm_backward",
    "You let gamma wait until after the sums, although it differs from channel to channel within a group.",
)
def gamma_comes_after_the_sums(dout, cache):
    x_hat, std, gamma = cache
    N, G, _ = std.shape
    N, C, H, W = dout.shape
    dbeta = np.sum(dout, axis=(0, 2, 3), keepdims=True)
    dgamma = np.sum(dout * x_hat, axis=(0, 2, 3), keepdims=True)
    M = C // G * H * W
    d = dout.reshape(N, G, M)
    h = x_hat.reshape(N, G, M)
    dz = d - d.sum(axis=2, keepdims=True) / M - h * (d * h).sum(axis=2, keepdims=True) / M
    dx = gamma * (dz / std).reshape(N, C, H, W)
    return dx, dgamma, dbeta


# mend: the line of m, times C // G
@mistake(
    "spatial_groupnorm_backward",
    "You divide the sums of a group by H*W and forget its C/G channels.",
)
def counts_the_places_only(dout, cache):
    x_hat, std, gamma = cache
    N, C, H, W = dout.shape
    G = std.shape[1]
    m = H * W
    dbeta = dout.sum(axis=(0, 2, 3)).reshape(1, C, 1, 1)
    dgamma = (x_hat * dout).sum(axis=(0, 2, 3)).reshape(1, C, 1, 1)
    dxhat = (dout * gamma).reshape(N, G, -1)
    xh = x_hat.reshape(N, G, -1)
    s1 = dxhat.sum(axis=2, keepdims=True)
    s2 = (dxhat * xh).sum(axis=2, keepdims=True)
    dx = 1.0 / (m * std) * (m * dxhat - s1 - xh * s2)
    return dx.reshape(N, C, H, W), dgamma, dbeta


# mend: the lines of dbeta and dgamma, keepdims=True
@mistake(
    "spatial_groupnorm_backward",
    "You return dgamma and dbeta of shape (C,), but gamma and beta have the shape (1, C, 1, 1).",
)
def parameter_gradients_are_flat(dout, cache):
    x_hat, std, gamma = cache
    N, G = std.shape[:2]
    dbeta = dout.sum(axis=(0, 2, 3))
    dgamma = (dout * x_hat).sum(axis=(0, 2, 3))
    g = (gamma * dout).reshape(N, G, -1)
    h = x_hat.reshape(N, G, -1)
    g_mean = g.mean(axis=-1, keepdims=True)
    gh_mean = (g * h).mean(axis=-1, keepdims=True)
    dx = (g - g_mean - h * gh_mean) / std
    return dx.reshape(x_hat.shape), dgamma, dbeta


# mend: the line of dx, subtract the mean of g
@mistake(
    "spatial_groupnorm_backward",
    "You forget the path through the mean of the group.",
)
class NothingGoesThroughTheMean:
    """Loops over images and groups, with a cache of its own."""

    def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
        N, C, H, W = x.shape
        eps = gn_param.get("eps", 1e-5)
        k = C // G
        xhat = np.zeros(x.shape)
        stds = np.zeros((N, G))
        for n in range(N):
            for g in range(G):
                part = x[n, g * k : (g + 1) * k]
                stds[n, g] = np.sqrt(np.var(part) + eps)
                xhat[n, g * k : (g + 1) * k] = (part - np.mean(part)) / stds[n, g]
        return gamma * xhat + beta, (xhat, stds, gamma, G)

    def spatial_groupnorm_backward(dout, cache):
        xhat, stds, gamma, G = cache
        N, C, H, W = dout.shape
        k = C // G
        dbeta = np.sum(dout, axis=(0, 2, 3), keepdims=True)
        dgamma = np.sum(dout * xhat, axis=(0, 2, 3), keepdims=True)
        dxhat = dout * gamma
        dx = np.zeros(dout.shape)
        for n in range(N):
            for g in range(G):
                s = slice(g * k, (g + 1) * k)
                d, h = dxhat[n, s], xhat[n, s]
                dx[n, s] = (d - h * np.mean(d * h)) / stds[n, g]
        return dx, dgamma, dbeta

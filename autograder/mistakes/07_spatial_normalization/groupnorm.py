"""Group normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

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

"""Spatial batch normalization as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

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

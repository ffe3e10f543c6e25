"""Fresh mistakes in spatial batch normalization, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of flat, transpose(0, 2, 3, 1) before the reshape (and its way back)
@mistake(
    "spatial_batchnorm_forward",
    "You reshape to (-1, C) without moving the channels to the end, which mixes pixels of all channels.",
)
def reshapes_without_moving_axes(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    flat = x.reshape(-1, C)
    out, cache = batchnorm_forward(flat, gamma, beta, bn_param)
    out = out.reshape(N, C, H, W)
    return out, cache


# mend: the line of out, reshape(N, H, W, C).transpose(0, 3, 1, 2)
@mistake(
    "spatial_batchnorm_forward",
    "You move the channels to the end, but on the way back you only reshape to (N, C, H, W).",
)
def comes_back_by_reshape_alone(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    x_t = np.transpose(x, (0, 2, 3, 1))
    rows = np.reshape(x_t, (N * H * W, C))
    y, cache = batchnorm_forward(rows, gamma, beta, bn_param)
    out = np.reshape(y, (N, C, H, W))
    return out, cache


# mend: the line of var, divide by N * H * W
@mistake(
    "spatial_batchnorm_forward",
    "You divide the sum of squares by N alone, although N*H*W numbers were added up.",
)
def variance_divided_by_the_images(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    mode = bn_param["mode"]
    eps, mom = bn_param.get("eps", 1e-5), bn_param.get("momentum", 0.9)
    rmean = bn_param.get("running_mean", np.zeros(C))
    rvar = bn_param.get("running_var", np.zeros(C))
    if mode == "train":
        mean = x.mean(axis=(0, 2, 3))
        dev = x - mean[None, :, None, None]
        var = (dev**2).sum(axis=(0, 2, 3)) / N
        bn_param["running_mean"] = mom * rmean + (1 - mom) * mean
        bn_param["running_var"] = mom * rvar + (1 - mom) * var
    elif mode == "test":
        mean, var = rmean, rvar
    else:
        raise ValueError(mode)
    std = np.sqrt(var + eps)
    xhat = (x - mean.reshape(1, C, 1, 1)) / std.reshape(1, C, 1, 1)
    out = gamma.reshape(1, C, 1, 1) * xhat + beta.reshape(1, C, 1, 1)
    rows = xhat.transpose(0, 2, 3, 1).reshape(-1, C)
    return out, (rows, gamma, std)


# mend: the last transpose, (0, 3, 1, 2)
@mistake(
    "spatial_batchnorm_backward",
    "You bring the axes of dx back in the wrong order: height and width have changed places.",
)
def height_and_width_change_places(dout, cache):
    N, C, H, W = dout.shape
    d = dout.transpose(0, 2, 3, 1).reshape(N * H * W, C)
    dx, dgamma, dbeta = batchnorm_backward(d, cache)
    dx = dx.reshape(N, H, W, C).transpose(0, 3, 2, 1)
    return dx, dgamma, dbeta


# mend: the line of m, N * H * W
@mistake(
    "spatial_batchnorm_backward",
    "You divide the sums of a channel by N, and they hold N*H*W numbers each.",
)
class SumsOfAChannelDividedByN:
    """Written anew on images, without the rows."""

    def spatial_batchnorm_forward(x, gamma, beta, bn_param):
        C = x.shape[1]
        shape = (1, C, 1, 1)
        eps = bn_param.get("eps", 1e-5)
        momentum = bn_param.get("momentum", 0.9)
        running_mean = bn_param.get("running_mean", np.zeros(C))
        running_var = bn_param.get("running_var", np.zeros(C))
        if bn_param["mode"] == "train":
            mean = x.mean(axis=(0, 2, 3))
            var = x.var(axis=(0, 2, 3))
            bn_param["running_mean"] = momentum * running_mean + (1 - momentum) * mean
            bn_param["running_var"] = momentum * running_var + (1 - momentum) * var
        elif bn_param["mode"] == "test":
            mean, var = running_mean, running_var
        else:
            raise ValueError("mode must be 'train' or 'test'")
        std = np.sqrt(var + eps).reshape(shape)
        xhat = (x - mean.reshape(shape)) / std
        return gamma.reshape(shape) * xhat + beta.reshape(shape), (xhat, gamma, std)

    def spatial_batchnorm_backward(dout, cache):
        xhat, gamma, std = cache
        m = dout.shape[0]
        dbeta = dout.sum(axis=(0, 2, 3))
        dgamma = (dout * xhat).sum(axis=(0, 2, 3))
        shape = (1, -1, 1, 1)
        inner = m * dout - dbeta.reshape(shape) - xhat * dgamma.reshape(shape)
        dx = gamma.reshape(shape) / (m * std) * inner
        return dx, dgamma, dbeta

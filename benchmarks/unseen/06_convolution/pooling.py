"""Fresh mistakes in max pooling, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line `best = 0`, start from -np.inf
@mistake(
    "max_pool_forward_naive",
    "You start looking for the maximum at 0, so that windows with negative numbers only come out as 0.",
)
def maximum_starts_at_zero(x, pool_param):
    ph, pw, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    Ho, Wo = (H - ph) // s + 1, (W - pw) // s + 1
    out = np.zeros((N, C, Ho, Wo))
    for n in range(N):
        for c in range(C):
            for i in range(Ho):
                for j in range(Wo):
                    best = 0
                    for u in range(ph):
                        for v in range(pw):
                            value = x[n, c, i * s + u, j * s + v]
                            if value > best:
                                best = value
                    out[n, c, i, j] = best
    return out, (x, ph, pw, s)


# mend: the line of the reads, swap the two keys
@mistake(
    "max_pool_forward_naive",
    "You swap height and width of the window.",
)
def swaps_height_and_width(x, pool_param):
    width, height = pool_param["pool_height"], pool_param["pool_width"]
    stride = pool_param["stride"]
    N, C, H, W = x.shape
    H_out = int(1 + (H - height) / stride)
    W_out = int(1 + (W - width) / stride)
    out = np.zeros((N, C, H_out, W_out))
    for i in range(H_out):
        for j in range(W_out):
            region = x[:, :, i * stride : i * stride + height, j * stride : j * stride + width]
            out[:, :, i, j] = np.max(region, axis=(2, 3))
    return out, (x, height, width, stride)


# mend: the line of stride, pool_param["stride"]
@mistake(
    "max_pool_forward_naive",
    "You move the window by its own height and do not look at the stride.",
)
def stride_is_the_height(x, pool_param):
    ph = pool_param["pool_height"]
    pw = pool_param["pool_width"]
    stride = ph
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - ph) // stride, 1 + (W - pw) // stride))
    for i in range(out.shape[2]):
        for j in range(out.shape[3]):
            top, left = i * stride, j * stride
            out[:, :, i, j] = x[:, :, top : top + ph, left : left + pw].max(axis=3).max(axis=2)
    return out, (x, ph, pw, stride)


# mend: the line of mask, keep one of the tied (argmax) or divide the mask by its sum
@mistake(
    "max_pool_backward_naive",
    "You give the whole gradient to every tied maximum, so that a window passes on more than it was given.",
)
def every_tied_maximum_gets_all(dout, cache):
    x, ph, pw, s = cache
    N, C, Ho, Wo = dout.shape
    dx = np.zeros_like(x)
    for n in range(N):
        for c in range(C):
            for i in range(Ho):
                for j in range(Wo):
                    patch = x[n, c, i * s : i * s + ph, j * s : j * s + pw]
                    mask = patch == np.max(patch)
                    dx[n, c, i * s : i * s + ph, j * s : j * s + pw] += mask * dout[n, c, i, j]
    return dx


# mend: the last line of the loops, += instead of =
@mistake(
    "max_pool_backward_naive",
    "You assign where you should add: a pixel that wins two overlapping windows keeps one gradient only.",
)
def winner_keeps_the_last_gradient_only(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    N, C, H_out, W_out = dout.shape
    for n in range(N):
        for c in range(C):
            for i in range(H_out):
                for j in range(W_out):
                    h0, w0 = i * stride, j * stride
                    flat = x[n, c, h0 : h0 + height, w0 : w0 + width].ravel()
                    k = int(np.argmax(flat))
                    dx[n, c, h0 + k // width, w0 + k % width] = dout[n, c, i, j]
    return dx


# mend: the line of r and q, divmod(k, pw)
@mistake(
    "max_pool_backward_naive",
    "You turn the flat position of the maximum into row and column by the height, not by the width.",
)
def position_divided_by_the_height(dout, cache):
    x, ph, pw, s = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, s * i : s * i + ph, s * j : s * j + pw]
        k = window.argmax()
        r, q = k // ph, k % ph
        dx[n, c, s * i + r, s * j + q] += dout[n, c, i, j]
    return dx


# mend (two): += instead of =; one of the tied only
@mistake(
    "max_pool_backward_naive",
    "You overwrite where windows overlap, and every tied maximum gets the whole gradient.",
)
def overwrites_with_all_the_ties(dout, cache):
    x, hp, wp, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        a, b = i * stride, j * stride
        win = x[n, c, a : a + hp, b : b + wp]
        rows, cols = np.where(win == win.max())
        for r, q in zip(rows, cols):
            dx[n, c, a + r, b + q] = dout[n, c, i, j]
    return dx

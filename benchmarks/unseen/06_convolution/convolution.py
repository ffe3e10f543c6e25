"""Fresh mistakes in the convolution, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of `kernel`, do not flip
@mistake(
    "conv_forward_naive",
    "You turn the filters by 180 degrees, as the convolution of signal processing does.",
)
def turns_the_filters(x, w, b, conv_param):
    s, p = conv_param["stride"], conv_param["pad"]
    N, C, H, W = x.shape
    F, _, HH, WW = w.shape
    xp = np.pad(x, [(0, 0), (0, 0), (p, p), (p, p)], mode="constant")
    Ho = (H + 2 * p - HH) // s + 1
    Wo = (W + 2 * p - WW) // s + 1
    out = np.zeros((N, F, Ho, Wo))
    for f in range(F):
        kernel = w[f, :, ::-1, ::-1]
        for i in range(Ho):
            for j in range(Wo):
                patch = xp[:, :, i * s : i * s + HH, j * s : j * s + WW]
                out[:, f, i, j] = (patch * kernel).sum(axis=(1, 2, 3)) + b[f]
    return out, (xp, w, s, p)


# mend: the line of W_out, use W and WW
@mistake(
    "conv_forward_naive",
    "You compute the width of the output from the height of the image: only square images fit.",
)
def width_from_the_height(x, w, b, conv_param):
    stride = conv_param["stride"]
    pad = conv_param["pad"]
    N, C, H, W = x.shape
    F, C, HH, WW = w.shape
    H_out = 1 + (H + 2 * pad - HH) // stride
    W_out = 1 + (H + 2 * pad - WW) // stride
    x_pad = np.zeros((N, C, H + 2 * pad, W + 2 * pad), dtype=x.dtype)
    x_pad[:, :, pad : pad + H, pad : pad + W] = x
    out = np.zeros((N, F, H_out, W_out))
    for n in range(N):
        for f in range(F):
            for i in range(H_out):
                for j in range(W_out):
                    hs, ws = i * stride, j * stride
                    window = x_pad[n, :, hs : hs + HH, ws : ws + WW]
                    out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (x_pad, w, stride, pad)


# mend: the line of the patch, start at i * stride and j * stride
@mistake(
    "conv_forward_naive",
    "You move the window by one pixel whatever the stride is, although the size of out respects it.",
)
def window_moves_by_one(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    N, _, H, W = padded.shape
    F, _, HH, WW = w.shape
    rows = range(1 + (H - HH) // stride)
    cols = range(1 + (W - WW) // stride)
    out = np.empty((N, F, len(rows), len(cols)))
    for i in rows:
        for j in cols:
            patch = padded[:, :, i : i + HH, j : j + WW]
            out[:, :, i, j] = np.tensordot(patch, w, axes=([1, 2, 3], [1, 2, 3])) + b
    return out, (padded, w, stride, pad)


# mend: the line of dx, pad : pad + H instead of pad : -pad
@mistake(
    "conv_backward_naive",
    "You cut the rim away with pad:-pad, which leaves nothing at all where pad is 0.",
)
def cuts_the_rim_with_a_negative_end(dout, cache):
    x_pad, w, stride, pad = cache
    F, C, HH, WW = w.shape
    N, F, Ho, Wo = dout.shape
    dx_pad = np.zeros_like(x_pad)
    dw = np.zeros_like(w)
    db = np.zeros(F)
    for n in range(N):
        for f in range(F):
            db[f] += dout[n, f].sum()
            for i in range(Ho):
                for j in range(Wo):
                    h, v = i * stride, j * stride
                    dw[f] += x_pad[n, :, h : h + HH, v : v + WW] * dout[n, f, i, j]
                    dx_pad[n, :, h : h + HH, v : v + WW] += w[f] * dout[n, f, i, j]
    dx = dx_pad[:, :, pad:-pad, pad:-pad]
    return dx, dw, db


# mend: the line of dx_pad in the loops, += instead of =
@mistake(
    "conv_backward_naive",
    "You overwrite the gradient of the pixels instead of adding: each was seen by several windows and filters.",
)
def overwrites_what_other_windows_sent(dout, cache):
    xp, w, s, p = cache
    N, F, Ho, Wo = dout.shape
    _, C, HH, WW = w.shape
    dxp = np.zeros(xp.shape)
    dw = np.zeros(w.shape)
    for n in range(N):
        for f in range(F):
            for i in range(Ho):
                for j in range(Wo):
                    a, c = i * s, j * s
                    g = dout[n, f, i, j]
                    dxp[n, :, a : a + HH, c : c + WW] = g * w[f]
                    dw[f] += g * xp[n, :, a : a + HH, c : c + WW]
    db = np.sum(dout, axis=(0, 2, 3))
    H, W = xp.shape[2] - 2 * p, xp.shape[3] - 2 * p
    return dxp[:, :, p : p + H, p : p + W], dw, db


# mend: the line of dw after the loops, drop / N
@mistake(
    "conv_backward_naive",
    "You divide dw by the number of images, but the loss has taken its mean already.",
)
def averages_dw_over_the_images(dout, cache):
    padded, w, stride, pad = cache
    N, F, Ho, Wo = dout.shape
    HH, WW = w.shape[2], w.shape[3]
    dp = np.zeros(padded.shape)
    dw = np.zeros(w.shape)
    for i in range(Ho):
        for j in range(Wo):
            r = slice(i * stride, i * stride + HH)
            c = slice(j * stride, j * stride + WW)
            d = dout[:, :, i, j]
            dw += np.einsum("nf,nchw->fchw", d, padded[:, :, r, c])
            dp[:, :, r, c] += np.einsum("nf,fchw->nchw", d, w)
    dw /= N
    db = dout.sum(axis=3).sum(axis=2).sum(axis=0)
    Hp, Wp = padded.shape[2:]
    dx = dp[:, :, pad : Hp - pad, pad : Wp - pad]
    return dx, dw, db


# mend (two): the lines of top and left, times stride; the line of db, sum over the images too
@mistake(
    "conv_backward_naive",
    "You forget the stride on the way back, and you average db over the images.",
)
def no_stride_back_and_averaged_db(dout, cache):
    padded, w, stride, pad = cache
    N, F, Ho, Wo = dout.shape
    F, C, HH, WW = w.shape
    dpadded = np.zeros_like(padded)
    dw = np.zeros_like(w)
    for i in range(Ho):
        for j in range(Wo):
            window = padded[:, :, i : i + HH, j : j + WW]
            for f in range(F):
                g = dout[:, f, i, j].reshape(N, 1, 1, 1)
                dw[f] += np.sum(g * window, axis=0)
                dpadded[:, :, i : i + HH, j : j + WW] += g * w[f]
    db = dout.sum(axis=(2, 3)).mean(axis=0)
    H, W = padded.shape[2:]
    dx = dpadded[:, :, pad : H - pad, pad : W - pad]
    return dx, dw, db

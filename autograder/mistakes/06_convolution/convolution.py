"""Convolution as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- conv_forward_naive, right and unusual --------------------------------------------------------


@unusual("conv_forward_naive", "im2col: every window becomes a row, and one product does the rest")
def im2col(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    F, C, HH, WW = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    tops = range(0, padded.shape[2] - HH + 1, stride)
    lefts = range(0, padded.shape[3] - WW + 1, stride)
    rows = [padded[:, :, i : i + HH, j : j + WW].reshape(len(x), -1) for i in tops for j in lefts]
    out = np.stack(rows, axis=1) @ w.reshape(F, C * HH * WW).T + b
    out = out.transpose(0, 2, 1).reshape(len(x), F, len(tops), len(lefts))
    return out, (padded, w, stride, pad)


@unusual("conv_forward_naive", "a view of all windows by as_strided, and tensordot")
def strided_view(x, w, b, conv_param):
    s, pad = conv_param["stride"], conv_param["pad"]
    HH, WW = w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = (padded.shape[2] - HH) // s + 1, (padded.shape[3] - WW) // s + 1
    bytes_n, bytes_c, bytes_h, bytes_w = padded.strides
    windows = np.lib.stride_tricks.as_strided(
        padded,
        shape=(len(x), x.shape[1], high, wide, HH, WW),
        strides=(bytes_n, bytes_c, s * bytes_h, s * bytes_w, bytes_h, bytes_w),
        writeable=False,
    )
    out = np.tensordot(windows, w, axes=([1, 4, 5], [1, 2, 3])).transpose(0, 3, 1, 2)
    return out + b.reshape(1, -1, 1, 1), (padded, w, s, pad)


@unusual("conv_forward_naive", "sliding_window_view and einsum, and a list returned")
def sliding_windows(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    padded = np.pad(x, [(0, 0)] * 2 + [(pad, pad)] * 2, mode="constant", constant_values=0)
    windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))
    out = np.einsum("nchwuv,fcuv->nfhw", windows[:, :, ::stride, ::stride], w)
    return [out + b[:, None, None], (padded, w, stride, pad)]


@unusual("conv_forward_naive", "loops over the filter's pixels instead of over windows")
def kernel_loops(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    HH, WW = w.shape[2:]
    high, wide = (np.array(padded.shape[2:]) - (HH, WW)) // stride + 1
    out = np.zeros((len(x), len(w), high, wide)) + b[:, np.newaxis, np.newaxis]
    for u in range(HH):
        for v in range(WW):
            seen = padded[:, :, u : u + high * stride : stride, v : v + wide * stride : stride]
            out += np.einsum("nchw,fc->nfhw", seen[:, :, :high, :wide], w[:, :, u, v])
    return out, (padded, w, stride, pad)


@unusual("conv_forward_naive", "seven plain loops, and padding that is skipped instead of stored")
def plain_loops(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (N, C, H, W), (F, _, HH, WW) = x.shape, w.shape
    out = np.empty(
        (N, F, int((H + 2 * pad - HH) / stride + 1), int((W + 2 * pad - WW) / stride + 1))
    )
    for n, f, i, j in np.ndindex(out.shape):
        total = float(b[f])
        for c, u, v in np.ndindex(C, HH, WW):
            row, column = i * stride + u - pad, j * stride + v - pad
            if 0 <= row < H and 0 <= column < W:
                total += x[n, c, row, column] * w[f, c, u, v]
        out[n, f, i, j] = total
    return out, (np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad))), w, stride, pad)


@unusual("conv_forward_naive", "padding by hand, type hints, and an output in Fortran order")
def padded_by_hand(images: np.ndarray, filters: np.ndarray, shift: np.ndarray, conv_param: dict):
    step, p = conv_param.get("stride", 1), conv_param.get("pad", 0)
    (N, C, H, W), (F, _, HH, WW) = images.shape, filters.shape
    big: np.ndarray = np.zeros((N, C, H + 2 * p, W + 2 * p), dtype=images.dtype)
    big[:, :, p : p + H, p : p + W] = images
    result = np.zeros((N, F, 1 + (H + 2 * p - HH) // step, 1 + (W + 2 * p - WW) // step), order="F")
    for i in range(result.shape[2]):
        for j in range(result.shape[3]):
            part = big[:, :, i * step : i * step + HH, j * step : j * step + WW]
            result[:, :, i, j] = part.reshape(N, -1) @ filters.reshape(F, -1).T + shift
    return result, (big, filters, step, p)


@unusual("conv_forward_naive", "everything in single precision")
def single_precision(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    x, w, b = (array.astype(np.float32) for array in (x, w, b))
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))
    out = np.einsum("nchwuv,fcuv->nfhw", windows[:, :, ::stride, ::stride], w)
    return out + b[:, None, None], (padded, w, stride, pad)


# --- conv_backward_naive, right and unusual -------------------------------------------------------


@unusual("conv_backward_naive", "a dictionary as cache, with rows of windows (im2col and back)")
class rows_in_a_dictionary:
    def corners(size, window, stride):
        return range(0, size - window + 1, stride)

    def conv_forward_naive(x, w, b, conv_param):
        pad = conv_param["pad"]
        padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
        HH, WW = w.shape[2:]
        places = [
            (i, j)
            for i in corners(padded.shape[2], HH, conv_param["stride"])
            for j in corners(padded.shape[3], WW, conv_param["stride"])
        ]
        rows = np.stack([padded[:, :, i : i + HH, j : j + WW].ravel() for i, j in places])
        rows = rows.reshape(len(places), len(x), -1)
        out = (rows @ w.reshape(len(w), -1).T + b).transpose(1, 2, 0)
        out = out.reshape(len(x), len(w), -1, len({j for _, j in places}))
        cache = {"rows": rows, "w": w, "places": places, "shape": padded.shape, "pad": pad}
        return out, cache

    def conv_backward_naive(dout, cache):
        w, pad, shape = cache["w"], cache["pad"], cache["shape"]
        flat = dout.reshape(*dout.shape[:2], -1).transpose(2, 0, 1)
        dw = np.einsum("pnf,pnd->fd", flat, cache["rows"]).reshape(w.shape)
        drows = (flat @ w.reshape(len(w), -1)).reshape(len(flat), len(dout), *w.shape[1:])
        dpadded = np.zeros(shape)
        for (i, j), drow in zip(cache["places"], drows, strict=True):
            dpadded[:, :, i : i + w.shape[2], j : j + w.shape[3]] += drow
        dx = dpadded[:, :, pad : shape[2] - pad, pad : shape[3] - pad]
        return [dx, dw, flat.sum(axis=(0, 1))]


@unusual("conv_backward_naive", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def conv_forward_naive(x, w, b, conv_param):
        s, p = conv_param["stride"], conv_param["pad"]
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))
        windows = windows[:, :, ::s, ::s]

        def pull_back(dout):
            dwindows = np.einsum("nfhw,fcuv->nchwuv", dout, w)
            dpadded = np.zeros(padded.shape)
            for i, j in np.ndindex(dout.shape[2:]):
                top, left = i * s, j * s
                dpadded[:, :, top : top + w.shape[2], left : left + w.shape[3]] += dwindows[
                    :, :, i, j
                ]
            dx = dpadded[:, :, p : p + x.shape[2], p : p + x.shape[3]]
            return dx, np.einsum("nfhw,nchwuv->fcuv", dout, windows), np.einsum("nfhw->f", dout)

        return np.einsum("nchwuv,fcuv->nfhw", windows, w) + b[:, None, None], pull_back

    def conv_backward_naive(dout, cache):
        return cache(dout)


@unusual("conv_backward_naive", "a layer object with methods as cache, and padding that is skipped")
class layer_object:
    class Layer:
        def __init__(self, x, w, b, stride, pad):
            self.x, self.w, self.b, self.stride, self.pad = x, w, b, stride, pad

        def meetings(self, high, wide):
            """Yield each place of out with the pixel and the weight that meet there."""
            for i, j, u, v in np.ndindex(high, wide, *self.w.shape[2:]):
                row, column = i * self.stride + u - self.pad, j * self.stride + v - self.pad
                if 0 <= row < self.x.shape[2] and 0 <= column < self.x.shape[3]:
                    yield i, j, row, column, u, v

        def forward(self):
            sizes = np.array(self.x.shape[2:]) + 2 * self.pad - self.w.shape[2:]
            high, wide = sizes // self.stride + 1
            out = np.zeros((len(self.x), len(self.w), high, wide)) + self.b[:, None, None]
            for i, j, row, column, u, v in self.meetings(high, wide):
                out[:, :, i, j] += self.x[:, :, row, column] @ self.w[:, :, u, v].T
            return out

        def backward(self, dout):
            dx, dw = np.zeros(self.x.shape), np.zeros(self.w.shape)
            for i, j, row, column, u, v in self.meetings(*dout.shape[2:]):
                dx[:, :, row, column] += dout[:, :, i, j] @ self.w[:, :, u, v]
                dw[:, :, u, v] += dout[:, :, i, j].T @ self.x[:, :, row, column]
            return dx, dw, dout.sum(axis=(0, 2, 3))

    def conv_forward_naive(x, w, b, conv_param):
        layer = Layer(x, w, b, **conv_param)
        return layer.forward(), layer

    def conv_backward_naive(dout, cache):
        return cache.backward(dout)


@unusual("conv_backward_naive", "loops over the filter's pixels instead of over windows")
def kernel_loops_backward(dout, cache):
    padded, w, stride, pad = cache
    dpadded, dw = np.zeros(padded.shape), np.zeros(w.shape)
    for u, v in np.ndindex(w.shape[2:]):
        seen = np.s_[
            :,
            :,
            u : u + stride * (dout.shape[2] - 1) + 1 : stride,
            v : v + stride * (dout.shape[3] - 1) + 1 : stride,
        ]
        dw[:, :, u, v] = np.tensordot(dout, padded[seen], axes=([0, 2, 3], [0, 2, 3]))
        dpadded[seen] += np.einsum("nfhw,fc->nchw", dout, w[:, :, u, v])
    stop = [size - pad for size in padded.shape[2:]]
    return dpadded[:, :, pad : stop[0], pad : stop[1]], dw, dout.sum(axis=3).sum(axis=2).sum(axis=0)


@unusual("conv_backward_naive", "dx as a full convolution of spread-out dout with turned filters")
def full_convolution(dout, cache):
    padded, w, stride, pad = cache
    (H, W), (HH, WW) = padded.shape[2:], w.shape[2:]
    spread = np.zeros((*dout.shape[:2], H + HH - 1, W + WW - 1))
    bottom, right = HH - 1 + stride * dout.shape[2], WW - 1 + stride * dout.shape[3]
    spread[:, :, HH - 1 : bottom : stride, WW - 1 : right : stride] = dout
    views = np.lib.stride_tricks.sliding_window_view
    dpadded = np.einsum(
        "nfhwuv,fcuv->nchw", views(spread, (HH, WW), axis=(2, 3)), w[:, :, ::-1, ::-1]
    )
    windows = views(padded, (HH, WW), axis=(2, 3))[:, :, ::stride, ::stride]
    dw = np.einsum("nchwuv,nfhw->fcuv", windows[:, :, : dout.shape[2], : dout.shape[3]], dout)
    return dpadded[:, :, pad : H - pad, pad : W - pad], dw, dout.sum((0, 2, 3))


@unusual("conv_backward_naive", "in single precision, with the padding deleted by np.delete")
def single_precision_backward(dout, cache):
    padded, w, stride, pad = cache
    padded, w, dout = (array.astype(np.float32) for array in (padded, w, dout))
    dpadded, dw, db = np.zeros_like(padded), np.zeros_like(w), np.zeros(len(w), dtype=np.float32)
    for n, f, i, j in np.ndindex(dout.shape):
        window = np.s_[
            n, :, i * stride : i * stride + w.shape[2], j * stride : j * stride + w.shape[3]
        ]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
        db[f] += dout[n, f, i, j]
    dx = dpadded
    for axis in (2, 3):
        size = dx.shape[axis]
        dx = np.delete(dx, [k for k in range(size) if not pad <= k < size - pad], axis=axis)
    return dx, dw, db


@unusual("conv_backward_naive", "a helper that yields the windows, and gradients in Fortran order")
class windows_from_a_helper:
    def places(shape, stride, window):
        for n, f, i, j in np.ndindex(*shape):
            rows = slice(i * stride, i * stride + window[0])
            yield (n, f, i, j), (n, slice(None), rows, slice(j * stride, j * stride + window[1]))

    def conv_backward_naive(dout, cache):
        padded, w, stride, pad = cache
        dpadded, dw = np.zeros(padded.shape, order="F"), np.zeros(w.shape, order="F")
        for place, window in places(dout.shape, stride, w.shape[2:]):
            dpadded[window] += dout[place] * w[place[1]]
            dw[place[1]] += dout[place] * padded[window]
        inner = [slice(pad, size - pad) for size in padded.shape[2:]]
        return dpadded[:, :, inner[0], inner[1]], dw, np.add.reduce(dout, axis=(0, 2, 3))

"""Convolution as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- conv_forward_naive, wrong --------------------------------------------------------------------


@mistake(
    "conv_forward_naive",
    "You turned the filter around before weighing: here it is laid on as it is.",
)
def filter_turned(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f, :, ::-1, ::-1]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You flipped the filter about its diagonal: its rows belong to the rows of the window.",
)
def filter_transposed(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        turned = w[f].transpose(0, 2, 1).reshape(w[f].shape)
        out[n, f, i, j] = np.sum(window * turned) + b[f]
    return out, (padded, w, stride, pad)


@mistake("conv_forward_naive", "You left the bias out: each output of filter f gets b[f], once.")
def bias_forgotten(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f])
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You added the bias inside the sum, so it counts once for every weight: add it after.",
)
def bias_inside_the_sum(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f] + b[f])
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You added the bias in the loop over channels: it belongs to a filter, and counts once.",
)
def bias_for_each_channel(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        for c in range(x.shape[1]):
            out[n, f, i, j] += np.sum(window[c] * w[f, c]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You added the sum of all biases to every output: each filter has a bias of its own.",
)
def all_biases_summed(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + np.sum(b)
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You assigned in the loop over channels, so only the last one is left: add them up with +=.",
)
def channels_overwritten(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        for c in range(x.shape[1]):
            out[n, f, i, j] = np.sum(window[c] * w[f, c]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive", "You took the mean of the window times the filter: an output is the sum."
)
def averaged_over_the_window(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.mean(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You multiplied the window in place: it is a view, and the next windows see what you wrote.",
)
def weighed_in_place(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        window *= w[f]
        out[n, f, i, j] = np.sum(window) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You moved on by one pixel each time: window (i, j) starts at i * stride, j * stride.",
)
def steps_of_one(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i, j
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You stepped by the stride down the rows only: the columns go by the same step.",
)
def stride_of_columns_forgotten(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive", "You set the stride to 1: read it from conv_param, like the padding."
)
def stride_hard_coded(x, w, b, conv_param):
    stride, pad = 1, conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You did not pad: lay conv_param's pad zeros around each channel first, on all four sides.",
)
def pad_ignored(x, w, b, conv_param):
    stride, pad = conv_param["stride"], 0
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake("conv_forward_naive", "You padded by 1 whatever was asked for: conv_param says how far.")
def pad_hard_coded(x, w, b, conv_param):
    stride, pad = conv_param["stride"], 1
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You put all the zeros below and to the right: half of them belong above and to the left.",
)
def padded_at_the_end_only(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (0, 2 * pad), (0, 2 * pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You padded above and below only: the left and the right get as many zeros.",
)
def rows_padded_only(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (0, 0)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive", "You continued the image beyond its edge: the padding is made of zeros."
)
def padded_with_the_edge(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="edge")
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You padded all four axes, which adds images and channels of zeros: pad rows and columns only.",
)
def every_axis_padded(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, pad)
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You counted the padding once in the size of out: it lies on both sides, 2 * pad.",
)
def padded_once_in_the_size(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + pad - HH) // stride, 1 + (W + pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You left the 1 out of the size of out: the window where you start counts as well.",
)
def one_window_short(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = (H + 2 * pad - HH) // stride, (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You built out with the width first: the axes are images, filters, rows, columns.",
)
def height_and_width_swapped(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), wide, high))
    for n, f, j, i in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, j, i] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive", "You took the height for the width as well: images need not be square."
)
def square_images_only(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    H, W, HH, WW = x.shape[2], x.shape[2], *w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You took the filter's height for its width as well: filters need not be square.",
    hidden_only=True,
)
def square_filters_only(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    H, W, HH, WW = *x.shape[2:], w.shape[2], w.shape[2]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You collected the sums in an array of whole numbers, which cuts their fractions off.",
)
def collected_in_integers(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide), dtype=int)
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You took stride and pad out of conv_param with pop(): the caller still needs them.",
    hidden_only=True,
)
def conv_param_emptied(x, w, b, conv_param):
    stride, pad = conv_param.pop("stride"), conv_param.pop("pad")
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (padded, w, stride, pad)


@mistake(
    "conv_forward_naive",
    "You returned out alone: the caller expects two things, out and the cache.",
)
def cache_not_returned(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((len(x), len(w), high, wide))
    for n, f, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = padded[n, :, top : top + HH, left : left + WW]
        out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out


# --- conv_backward_naive, wrong -------------------------------------------------------------------


@mistake(
    "conv_backward_naive",
    "You returned dx with its padding: cut pad off on each side, dx has the shape of x.",
)
def padding_not_cut_off(dout, cache):
    padded, w, stride, _ = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    db = dout.sum(axis=(0, 2, 3))
    return dpadded, dw, db


@mistake(
    "conv_backward_naive",
    "You cut with pad:-pad, which leaves nothing when pad is 0: count from the start instead.",
)
def cut_with_a_negative_index(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad:-pad, pad:-pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You cut the padding off below and to the right only: dx starts pad rows and columns in.",
)
def cut_off_at_one_side(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, : padded.shape[2] - 2 * pad, : padded.shape[3] - 2 * pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You assigned to the windows of dx: they overlap, so add each share up with +=.",
)
def dx_overwritten(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] = dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You assigned to dw, so that only the last window is left: all windows add up, with +=.",
)
def dw_overwritten(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] = dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You started dx anew with each filter: a pixel hears from all of them, so add them up.",
)
def dx_of_the_last_filter(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        if i == j == 0:
            dpadded[n] = 0
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You started dw anew with each image: the images share the filters, so add them up.",
)
def dw_of_the_last_image(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        if f == i == j == 0:
            dw[:] = 0
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You divided dw by the number of images: the loss has averaged already, here you add up.",
)
def dw_averaged(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    dw /= len(dout)
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You left the stride out of the windows: they start where those of forward do.",
)
def stride_forgotten(dout, cache):
    padded, w, _, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i, j
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You used the right windows for dw, but wrote to others in dx: multiply by the stride there too.",
)
def stride_forgotten_in_dx(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[n, :, i : i + HH, j : j + WW] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You turned the filter around and laid it on the window: a share goes back by the way it came.",
)
def filter_turned_in_dx(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f, :, ::-1, ::-1]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You summed the filter over its channels for dx: each channel gets the share of its own weights.",
)
def channels_summed_in_dx(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f].sum(axis=0)
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You left dout out of dx: the local slope is w, and the chain rule multiplies it by dout.",
)
def dx_without_dout(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You left dout out of dw: the local slope is the window, and the chain rule multiplies it by dout.",
)
def dw_without_dout(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You used the first window for every share of dw: each place has its own window.",
)
def dw_from_the_corner(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[n, :, :HH, :WW]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You wrote to the first channel of dx only: a window goes through all channels.",
)
def dx_in_the_first_channel_only(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[n, 0, top : top + HH, left : left + WW] += dout[n, f, i, j] * w[f, 0]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You took the filter's height for its width as well: filters need not be square.",
)
def square_filters_only_in_backward(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2], w.shape[2]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You averaged db: the bias acts at every place, so its gradient is the sum.",
)
def db_averaged(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.mean(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You summed db over images only: the places of a channel share the bias too.",
)
def db_over_images_only(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=0)
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You summed db over the filters and kept the columns: one entry for each filter should be left.",
)
def db_over_filters(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 1, 2))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You summed db over the images at the first place alone: rows and columns count as well.",
)
def db_of_the_first_place(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout[:, :, 0, 0].sum(axis=0)
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You added to db in the loop over channels: the bias counts once for an output, not C times.",
)
def db_for_each_channel(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3)) * w.shape[1]
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You counted outputs for db instead of adding dout up: the bias has slope 1, times dout.",
)
def db_without_dout(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = np.full(dout.shape[1], float(dout[:, 0].size))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You kept the summed axes in db: b is a plain vector of shape (F,), and so is its gradient.",
)
def db_with_four_axes(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3), keepdims=True)
    return dx, dw, db


@mistake("conv_backward_naive", "You returned dw before dx: the order is dx, dw, db.")
def gradients_in_another_order(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dw, dx, db


@mistake(
    "conv_backward_naive",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return -dx, -dw, -db


@mistake(
    "conv_backward_naive",
    "You collected dx in the cached images themselves, so that a second call finds them gone.",
    hidden_only=True,
)
def gradient_collected_in_the_cache(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    images, dw = padded.copy(), np.zeros_like(w)
    dpadded = padded
    dpadded[:] = 0
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * images[window]
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    db = dout.sum(axis=(0, 2, 3))
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You set the numbers of dout to 0 once they were spent: dout belongs to the caller.",
    hidden_only=True,
)
def dout_used_up(dout, cache):
    padded, w, stride, pad = cache
    HH, WW = w.shape[2:]
    dpadded, dw, db = np.zeros_like(padded), np.zeros_like(w), np.zeros(len(w))
    for n, f, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = np.s_[n, :, top : top + HH, left : left + WW]
        dpadded[window] += dout[n, f, i, j] * w[f]
        dw[f] += dout[n, f, i, j] * padded[window]
        db[f] += dout[n, f, i, j]
        dout[n, f, i, j] = 0
    dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
    return dx, dw, db


@mistake(
    "conv_backward_naive",
    "You kept arrays and settings in global variables: the next forward call overwrites them.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def conv_forward_naive(x, w, b, conv_param):
        global last_call
        stride, pad = conv_param["stride"], conv_param["pad"]
        (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
        padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
        high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
        out = np.zeros((len(x), len(w), high, wide))
        for n, f, i, j in np.ndindex(out.shape):
            window = padded[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
            out[n, f, i, j] = np.sum(window * w[f]) + b[f]
        last_call = padded, w, stride, pad
        return out, None

    def conv_backward_naive(dout, cache):
        padded, w, stride, pad = last_call
        HH, WW = w.shape[2:]
        dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
        for n, f, i, j in np.ndindex(dout.shape):
            window = np.s_[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
            dpadded[window] += dout[n, f, i, j] * w[f]
            dw[f] += dout[n, f, i, j] * padded[window]
        dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
        return dx, dw, dout.sum(axis=(0, 2, 3))


@mistake(
    "conv_backward_naive",
    "You took the cache apart with pop(), so that a second call finds nothing.",
    hidden_only=True,
)
class cache_used_up:
    def conv_forward_naive(x, w, b, conv_param):
        stride, pad = conv_param["stride"], conv_param["pad"]
        (H, W), (HH, WW) = x.shape[2:], w.shape[2:]
        padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
        high, wide = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
        out = np.zeros((len(x), len(w), high, wide))
        for n, f, i, j in np.ndindex(out.shape):
            window = padded[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
            out[n, f, i, j] = np.sum(window * w[f]) + b[f]
        return out, [pad, stride, w, padded]

    def conv_backward_naive(dout, cache):
        padded, w, stride, pad = (cache.pop() for _ in range(4))
        HH, WW = w.shape[2:]
        dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
        for n, f, i, j in np.ndindex(dout.shape):
            window = np.s_[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
            dpadded[window] += dout[n, f, i, j] * w[f]
            dw[f] += dout[n, f, i, j] * padded[window]
        dx = dpadded[:, :, pad : padded.shape[2] - pad, pad : padded.shape[3] - pad]
        return dx, dw, dout.sum(axis=(0, 2, 3))


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


@unusual("conv_forward_naive", "sizes that do not divide are refused")
def strict_about_sizes(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    rest = np.array(padded.shape[2:]) - w.shape[2:]
    if np.any(rest % stride):
        msg = "the windows do not fill the padded images"
        raise ValueError(msg)
    out = np.zeros((len(x), len(w), *(rest // stride + 1)))
    for n, f, i, j in np.ndindex(out.shape):
        corner = padded[n, :, i * stride :, j * stride :]
        out[n, f, i, j] = np.vdot(corner[:, : w.shape[2], : w.shape[3]], w[f]) + b[f]
    return out, (padded, w, stride, pad)


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

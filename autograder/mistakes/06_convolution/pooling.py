"""Max pooling as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- max_pool_forward_naive, wrong ----------------------------------------------------------------


@mistake(
    "max_pool_forward_naive",
    "You began the search for the largest at 0: where all are negative, you found a number of your own.",
)
def search_starts_at_zero(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        for u in range(height):
            for v in range(width):
                out[n, c, i, j] = max(out[n, c, i, j], x[n, c, i * stride + u, j * stride + v])
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You took the mean of each window: that is another layer, this one keeps the largest.",
)
def mean_of_the_window(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].mean()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You compared sizes without their signs: the largest is the one furthest up, -9 is less than 1.",
)
def largest_absolute_value(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width].ravel()
        out[n, c, i, j] = window[np.abs(window).argmax()]
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You kept where the largest is in its window: out holds the number itself, max and not argmax.",
)
def place_of_the_largest(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].argmax()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You swapped height and width of the window: rows go with pool_height, columns with pool_width.",
)
def window_on_its_side(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + width, left : left + height].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You used pool_height for both sides of the window: its width is pool_width.",
)
def square_windows(x, pool_param):
    size, stride = pool_param["pool_height"], pool_param["stride"]
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - size) // stride, 1 + (W - size) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + size, left : left + size].max()
    return out, (x, size, pool_param["pool_width"], stride)


@mistake(
    "max_pool_forward_naive",
    "You moved the window by its own size: the step is pool_param['stride'], larger or smaller.",
)
def stride_is_the_window(x, pool_param):
    height, width = pool_param["pool_height"], pool_param["pool_width"]
    N, C, H, W = x.shape
    out = np.zeros((N, C, H // height, W // width))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * height, j * width
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].max()
    return out, (x, height, width, pool_param["stride"])


@mistake(
    "max_pool_forward_naive",
    "You moved the window by a single pixel each time: window (i, j) starts at i * stride, j * stride.",
)
def moves_by_one_pixel(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        out[n, c, i, j] = x[n, c, i : i + height, j : j + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You left out the first window when counting: there is one more than there are steps.",
)
def one_window_short(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, (H - height) // stride, (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You cut off the last row and column of each window: a slice already ends before its end.",
)
def last_row_and_column_cut_off(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height - 1, left : left + width - 1].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You took the largest over all channels: pooling treats each channel alone.",
)
def largest_over_channels(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, :, top : top + height, left : left + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You took the largest over the whole batch: each image has windows of its own.",
    hidden_only=True,
)
def largest_over_the_batch(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[:, c, top : top + height, left : left + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You laid zeros around the images: pooling has no padding, every window lies inside.",
)
def zeros_around(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    N, C, H, W = padded.shape
    out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = padded[n, c, top : top + height, left : left + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You rounded up, with cut windows at the edge: every window is full, so round down or refuse.",
    hidden_only=True,
)
def cut_windows_at_the_edge(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    rows, columns = 1 - (height - H) // stride, 1 - (width - W) // stride
    out = np.zeros((N, C, rows, columns))
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You read x as (N, H, W, C): here the channels come before height and width.",
)
def channels_last(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, H, W, C = x.shape
    out = np.zeros((N, 1 + (H - height) // stride, 1 + (W - width) // stride, C))
    for n, i, j, c in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, i, j, c] = x[n, top : top + height, left : left + width, c].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You collected the largest numbers in an array of whole numbers, which cuts their fractions off.",
    hidden_only=True,
)
def collected_in_integers(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    shape = N, C, 1 + (H - height) // stride, 1 + (W - width) // stride
    out = np.zeros(shape, dtype=int)
    for n, c, i, j in np.ndindex(shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].max()
    return out, (x, height, width, stride)


@mistake(
    "max_pool_forward_naive",
    "You wrote the largest numbers into x: out = x[...] is a view, so make an array of your own.",
    hidden_only=True,
)
def written_into_x(x, pool_param):
    height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    _, _, H, W = x.shape
    cache = x.copy(), height, width, stride
    out = x[:, :, : 1 + (H - height) // stride, : 1 + (W - width) // stride]
    for n, c, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[n, c, i, j] = x[n, c, top : top + height, left : left + width].max()
    return out, cache


# --- max_pool_backward_naive, wrong ---------------------------------------------------------------


@mistake(
    "max_pool_backward_naive",
    "You wrote = where += belongs: a pixel that wins several windows keeps only the last one's share.",
)
def overlap_overwritten(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] = dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You gave each of the tied numbers all of dout: they may share it, or one receives it.",
)
def every_tie_gets_all(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        place = n, c, slice(i * stride, i * stride + height), slice(j * stride, j * stride + width)
        dx[place] += (x[place] == x[place].max()) * dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You spread dout evenly over the window, as for a mean: all of it belongs to the largest number.",
)
def spread_evenly(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        dx[n, c, top : top + height, left : left + width] += dout[n, c, i, j] / (height * width)
    return dx


@mistake(
    "max_pool_backward_naive",
    "You gave dout to every pixel of the window: the others did not matter, their slope is 0.",
)
def everyone_gets_all(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        dx[n, c, top : top + height, left : left + width] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You left dout out: the slope of the largest is 1, and the chain rule multiplies it by dout.",
)
def without_dout(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] += 1
    return dx


@mistake(
    "max_pool_backward_naive",
    "You multiplied dout by the largest number itself: out is that number, so its slope is 1.",
)
def multiplied_by_the_number(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] += window.max() * dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You unfolded argmax by the window's height: it counts row by row, so divide by pool_width.",
)
def unfolded_by_the_height(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = divmod(int(window.argmax()), height)
        dx[n, c, top + u, left + v] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You forgot where the window starts: argmax counts in the window, so add top and left to it.",
)
def corner_forgotten(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, u, v] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You moved the window by a single pixel each time: window (i, j) starts at i * stride, j * stride.",
)
def stride_ignored(dout, cache):
    x, height, width, _ = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i : i + height, j : j + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i + u, j + v] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You took windows side by side for granted: they start at multiples of the stride, not of their size.",
)
def tiles_taken_for_granted(dout, cache):
    x, height, width, _ = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * height, j * width
        window = x[n, c, top : top + height, left : left + width]
        if window.size:
            u, v = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, top + u, left + v] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You looked for the largest number in the whole channel: an equal one elsewhere won nothing here.",
)
def searched_in_the_whole_channel(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        won = x[n, c] == x[n, c, top : top + height, left : left + width].max()
        dx[n, c] += won / won.sum() * dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You looked for the largest over all channels: each channel has a winner of its own.",
)
def one_winner_for_all_channels(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        windows = x[n, :, top : top + height, left : left + width]
        _, u, v = np.unravel_index(windows.argmax(), windows.shape)
        dx[n, c, top + u, left + v] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You began the search for the largest at 0: among negative numbers nobody wins then.",
    hidden_only=True,
)
def negative_numbers_never_win(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        best, winner = 0, None
        for u in range(i * stride, i * stride + height):
            for v in range(j * stride, j * stride + width):
                if x[n, c, u, v] > best:
                    best, winner = x[n, c, u, v], (n, c, u, v)
        if winner:
            dx[winner] += dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] -= dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You crossed winners out inside the cache: window is a view of x, and the next window needs it.",
)
def winners_crossed_out(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + height, left : left + width]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] += dout[n, c, i, j]
        window[u, v] = -np.inf
    return dx


@mistake(
    "max_pool_backward_naive",
    "You divided dout by the number of ties in place: dout belongs to the layer above, copy it.",
    hidden_only=True,
)
def dout_divided_in_place(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        place = n, c, slice(i * stride, i * stride + height), slice(j * stride, j * stride + width)
        won = x[place] == x[place].max()
        dout[n, c, i, j] /= won.sum()
        dx[place] += won * dout[n, c, i, j]
    return dx


@mistake(
    "max_pool_backward_naive",
    "You used the cache up: pop() takes its entries out, so a second call finds nothing.",
    hidden_only=True,
)
class cache_used_up:
    def max_pool_forward_naive(x, pool_param):
        height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
        N, C, H, W = x.shape
        out = np.zeros((N, C, 1 + (H - height) // stride, 1 + (W - width) // stride))
        winners = []
        for n, c, i, j in np.ndindex(out.shape):
            window = x[n, c, i * stride :, j * stride :][:height, :width]
            u, v = np.unravel_index(window.argmax(), window.shape)
            winners.append((n, c, i * stride + u, j * stride + v))
            out[n, c, i, j] = window[u, v]
        return out, (x.shape, winners)

    def max_pool_backward_naive(dout, cache):
        shape, winners = cache
        dx = np.zeros(shape)
        for value in dout.ravel()[::-1]:
            dx[winners.pop()] += value
        return dx


@mistake(
    "max_pool_backward_naive",
    "You kept x in a global variable: the next forward call overwrites it, but never the cache.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def max_pool_forward_naive(x, pool_param):
        global last_call
        height, width, stride = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
        last_call = x, height, width, stride
        windows = np.lib.stride_tricks.sliding_window_view(x, (height, width), axis=(2, 3))
        return windows[:, :, ::stride, ::stride].max(axis=(4, 5)), None

    def max_pool_backward_naive(dout, cache):
        x, height, width, stride = last_call
        dx = np.zeros(x.shape)
        for n, c, i, j in np.ndindex(dout.shape):
            top, left = i * stride, j * stride
            window = x[n, c, top : top + height, left : left + width]
            u, v = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, top + u, left + v] += dout[n, c, i, j]
        return dx


# --- max_pool_forward_naive, right and unusual ----------------------------------------------------


@unusual("max_pool_forward_naive", "reshape where windows are tiles, and loops elsewhere")
class reshape_where_it_applies:
    def cut(x, height, width):
        N, C, H, W = x.shape
        return x.reshape(N, C, H // height, height, W // width, width)

    def max_pool_forward_naive(x, pool_param):
        h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
        _, _, H, W = x.shape
        if h == w == s and H % h == 0 and W % w == 0:
            return cut(x, h, w).max(axis=(3, 5)), (x, h, w, s)
        rows, columns = range(0, H - h + 1, s), range(0, W - w + 1, s)
        found = [[x[:, :, i : i + h, j : j + w].max(axis=(2, 3)) for j in columns] for i in rows]
        return np.array(found).transpose(2, 3, 0, 1), (x, h, w, s)


@unusual("max_pool_forward_naive", "sliding_window_view, and every stride-th window")
def sliding_windows(x, pool_param):
    size = pool_param["pool_height"], pool_param["pool_width"]
    s = pool_param["stride"]
    windows = np.lib.stride_tricks.sliding_window_view(x, size, axis=(2, 3))[:, :, ::s, ::s]
    return windows.max(axis=(-1, -2)), (x, *size, s)


@unusual("max_pool_forward_naive", "as_strided, with strides worked out by hand")
def strided_by_hand(x, pool_param):
    h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    shape = N, C, (H - h) // s + 1, (W - w) // s + 1, h, w
    down, right = x.strides[2:]
    strides = (*x.strides[:2], s * down, s * right, down, right)
    windows = np.lib.stride_tricks.as_strided(x, shape, strides, writeable=False)
    return np.amax(windows, axis=(4, 5)), (x, h, w, s)


@unusual("max_pool_forward_naive", "the largest of shifted images, starting at minus infinity")
def shifted_images(x, pool_param):
    h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    out = np.full((N, C, (H - h) // s + 1, (W - w) // s + 1), -np.inf)
    for u in range(h):
        for v in range(w):
            out = np.fmax(out, x[:, :, u : u + H - h + 1 : s, v : v + W - w + 1 : s])
    return out, (x, h, w, s)


@unusual("max_pool_forward_naive", "plain Python loops over every pixel, and numbers in lists")
def plain_loops(x, pool_param):
    h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    numbers = x.tolist()
    out = np.empty((N, C, int((H - h) / s + 1), int((W - w) / s + 1)))
    for n in range(N):
        for c in range(C):
            for i in range(out.shape[2]):
                for j in range(out.shape[3]):
                    largest = numbers[n][c][i * s][j * s]
                    for u in range(i * s, i * s + h):
                        largest = max(largest, *numbers[n][c][u][j * s : j * s + w])
                    out[n, c, i, j] = largest
    return [out, (x, h, w, s)]


@unusual("max_pool_forward_naive", "sizes that do not divide are refused")
def refuses_a_rest(x: np.ndarray, pool_param: dict) -> "tuple":
    h, w, s = (pool_param[key] for key in ("pool_height", "pool_width", "stride"))
    N, C, H, W = x.shape
    if (H - h) % s or (W - w) % s:
        msg = f"windows of {h} x {w}, stride {s}, leave a rest of {H} x {W}"
        raise ValueError(msg)
    rows, columns = (H - h) // s + 1, (W - w) // s + 1
    out = np.zeros((N, C, rows, columns))
    for i in range(rows):
        for j in range(columns):
            out[:, :, i, j] = np.max(x[:, :, i * s : i * s + h, j * s : j * s + w], axis=(2, 3))
    return out, (x, h, w, s)


@unusual("max_pool_forward_naive", "windows as columns, sorted, and an output in Fortran order")
def columns_sorted(x, pool_param):
    h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    top, left = np.arange(0, H - h + 1, s), np.arange(0, W - w + 1, s)
    rows = top[:, None, None, None] + np.arange(h)[:, None]
    columns = left[:, None, None] + np.arange(w)
    windows = x[:, :, rows, columns].reshape(N, C, len(top), len(left), -1)
    return np.asfortranarray(np.sort(windows)[..., -1]), (x, h, w, s)


@unusual("max_pool_forward_naive", "everything in single precision")
class single_precision:
    def max_pool_forward_naive(x, pool_param):
        h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
        x = x.astype(np.float32)
        windows = np.lib.stride_tricks.sliding_window_view(x, (h, w), axis=(2, 3))
        return windows[:, :, ::s, ::s].max(axis=(4, 5)), (x, h, w, s)

    def max_pool_backward_naive(dout, cache):
        x, h, w, s = cache
        dx = np.zeros_like(x)
        for n, c, i, j in np.ndindex(dout.shape):
            window = x[n, c, i * s : i * s + h, j * s : j * s + w]
            u, v = divmod(window.argmax(), w)
            dx[n, c, i * s + u, j * s + v] += np.float32(dout[n, c, i, j])
        return dx


# --- max_pool_backward_naive, right and unusual ---------------------------------------------------


@unusual("max_pool_backward_naive", "tied numbers share dout")
def ties_share(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        place = n, c, slice(i * stride, i * stride + height), slice(j * stride, j * stride + width)
        won = x[place] == np.max(x[place])
        dx[place] += dout[n, c, i, j] * won / np.sum(won)
    return dx


@unusual("max_pool_backward_naive", "a mask whose first true entry alone is kept")
def first_of_the_mask(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros_like(x, dtype=float)
    for n, c, i, j in np.ndindex(dout.shape):
        place = n, c, slice(i * stride, i * stride + height), slice(j * stride, j * stride + width)
        won = (x[place] == x[place].max()).ravel()
        first = won & (np.cumsum(won) == 1)
        dx[place] += np.where(first.reshape(height, width), dout[n, c, i, j], 0.0)
    return dx


@unusual("max_pool_backward_naive", "the last of tied numbers wins")
def last_of_the_ties(dout, cache):
    x, height, width, stride = cache
    dx = np.zeros(x.shape)
    for n, c, i, j in np.ndindex(dout.shape):
        best, winner = -np.inf, ()
        for u in range(i * stride, i * stride + height):
            for v in range(j * stride, j * stride + width):
                if x[n, c, u, v] >= best:
                    best, winner = x[n, c, u, v], (n, c, u, v)
        dx[winner] += dout[n, c, i, j]
    return dx


@unusual("max_pool_backward_naive", "the places of the winners in a dictionary, and np.add.at")
class winners_in_a_dictionary:
    def max_pool_forward_naive(x, pool_param):
        h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
        windows = np.lib.stride_tricks.sliding_window_view(x, (h, w), axis=(2, 3))[:, :, ::s, ::s]
        flat = windows.reshape(*windows.shape[:4], h * w)
        n, c, i, j = np.indices(flat.shape[:4])
        u, v = np.divmod(flat.argmax(axis=-1), w)
        places = {"n": n, "c": c, "row": i * s + u, "column": j * s + v}
        return flat.max(axis=-1), {"shape": x.shape, "places": places}

    def max_pool_backward_naive(dout, cache):
        dx = np.zeros(cache["shape"])
        np.add.at(dx, tuple(cache["places"].values()), dout)
        return dx


@unusual("max_pool_backward_naive", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def max_pool_forward_naive(x, pool_param):
        h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
        N, C, H, W = x.shape
        out = np.zeros((N, C, (H - h) // s + 1, (W - w) // s + 1))
        flat_places = np.zeros(out.shape, dtype=int)
        for n, c, i, j in np.ndindex(out.shape):
            window = x[n, c, i * s : i * s + h, j * s : j * s + w]
            u, v = np.unravel_index(np.argmax(window), (h, w))
            flat_places[n, c, i, j] = ((n * C + c) * H + i * s + u) * W + j * s + v
            out[n, c, i, j] = window[u, v]

        def pull_back(dout):
            sums = np.bincount(flat_places.ravel(), weights=dout.ravel(), minlength=x.size)
            return sums.reshape(N, C, H, W)

        return out, pull_back

    def max_pool_backward_naive(dout, cache):
        return cache(dout)


@unusual("max_pool_backward_naive", "a layer object with methods as cache")
class layer_object:
    class PoolingLayer:
        def __init__(self, pool_height, pool_width, stride):
            self.size, self.stride = (pool_height, pool_width), stride

        def windows(self, images):
            view = np.lib.stride_tricks.sliding_window_view
            s = self.stride
            return view(images, self.size, axis=(2, 3), writeable=True)[:, :, ::s, ::s]

        def __call__(self, x):
            self.x = np.array(x)
            return self.windows(self.x).max(axis=(4, 5))

        def gradient(self, dout):
            dx = np.zeros(self.x.shape)
            from_x, to_dx = self.windows(self.x), self.windows(dx)
            for place in np.ndindex(dout.shape):
                winner = np.unravel_index(from_x[place].argmax(), self.size)
                to_dx[place][winner] += dout[place]
            return dx

    def max_pool_forward_naive(x, pool_param):
        layer = PoolingLayer(**pool_param)
        return layer(x), layer

    def max_pool_backward_naive(dout, cache):
        return cache.gradient(dout)


@unusual("max_pool_backward_naive", "shifted images compared with out, and dx in Fortran order")
class compared_with_out:
    def max_pool_forward_naive(x, pool_param):
        h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
        windows = np.lib.stride_tricks.sliding_window_view(x, (h, w), axis=(2, 3))
        out = windows[:, :, ::s, ::s].max(axis=(4, 5))
        return out, ((x, out), (h, w), [s])

    def max_pool_backward_naive(dout, cache):
        (x, out), (h, w), (s,) = cache
        _, _, H, W = x.shape
        dx, left = np.zeros(x.shape, order="F"), np.ones(out.shape, dtype=bool)
        for u in range(h):
            for v in range(w):
                part = (..., slice(u, u + H - h + 1, s), slice(v, v + W - w + 1, s))
                won = left & (x[part] == out)
                dx[part] += won * dout
                left &= ~won
        return dx


@unusual("max_pool_backward_naive", "one-hot rows over flattened windows, summed back with einsum")
def one_hot_rows(dout, cache):
    x, h, w, s = cache
    _, _, rows, columns = dout.shape
    dx = np.zeros(x.shape)
    for i in range(rows):
        for j in range(columns):
            area = (..., slice(i * s, i * s + h), slice(j * s, j * s + w))
            flat = x[area].reshape(*x.shape[:2], h * w)
            hot = np.eye(h * w)[flat.argmax(axis=2)]
            dx[area] += np.einsum("nck,nc->nck", hot, dout[:, :, i, j]).reshape(x[area].shape)
    return dx

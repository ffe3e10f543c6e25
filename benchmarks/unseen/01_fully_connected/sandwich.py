"""Fresh mistakes in the network of two layers, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line of `out`, drop np.maximum
@mistake(
    "two_layer_forward",
    "You put a ReLU behind the second affine layer as well, so that the outputs can never be negative.",
)
def rectifies_the_output_too(x, w1, b1, w2, b2):
    relu = lambda a: np.maximum(0, a)
    X = x.reshape(x.shape[0], -1)
    h = relu(X.dot(w1) + b1)
    out = relu(h.dot(w2) + b2)
    cache = (x, w1, w2, h)
    return out, cache


# mend: the line of `h`, move + b1 inside of np.maximum
@mistake(
    "two_layer_forward",
    "You add b1 after the ReLU, where it can no longer decide which units are active.",
)
def adds_the_first_bias_behind_the_relu(x, w1, b1, w2, b2):
    flat = x.reshape(x.shape[0], -1)
    h = np.maximum(flat @ w1, 0) + b1
    out = h @ w2 + b2
    return out, (x, w1, w2, h)


# mend: the line of the mask, ask h <= 0 instead of dh <= 0
@mistake(
    "two_layer_backward",
    "You close the gate where the arriving gradient is negative, not where the hidden unit was silent.",
)
def gates_the_gradient_by_itself(dout, cache):
    x, w1, w2, h = cache
    db2 = np.sum(dout, axis=0)
    dw2 = np.dot(h.T, dout)
    dh = np.dot(dout, w2.T)
    dh[dh <= 0] = 0
    db1 = np.sum(dh, axis=0)
    dw1 = np.dot(x.reshape(x.shape[0], -1).T, dh)
    dx = np.dot(dh, w1.T).reshape(x.shape)
    return dx, dw1, db1, dw2, db2


# mend: the line of dw1, use da1 instead of dh
@mistake(
    "two_layer_backward",
    "You compute dw1 from the gradient as it is before the ReLU has closed its gates.",
)
class FirstWeightsSkipTheRelu:
    """A student who cached everything in a dictionary."""

    def two_layer_forward(x, w1, b1, w2, b2):
        X = x.reshape(x.shape[0], -1)
        a1 = X.dot(w1) + b1
        h = a1 * (a1 > 0)
        out = h.dot(w2) + b2
        return out, {"X": X, "shape": x.shape, "a1": a1, "h": h, "w1": w1, "w2": w2}

    def two_layer_backward(dout, cache):
        h, X = cache["h"], cache["X"]
        dw2, db2 = h.T.dot(dout), dout.sum(0)
        dh = dout.dot(cache["w2"].T)
        da1 = dh * (cache["a1"] > 0)
        dw1 = X.T.dot(dh)
        db1 = da1.sum(0)
        dx = da1.dot(cache["w1"].T).reshape(cache["shape"])
        return dx, dw1, db1, dw2, db2


# mend (two): the line of db1, sum dpre; the line of dx, add .reshape(x.shape)
@mistake(
    "two_layer_backward",
    "You sum db1 before the ReLU has taken its share, and you return dx flat instead of shaped like x.",
)
def early_db1_and_flat_dx(dout, cache):
    x, w1, w2, active = cache
    N = x.shape[0]
    dw2 = active.T @ dout
    db2 = np.sum(dout, axis=0)
    dact = dout @ w2.T
    dpre = np.where(active > 0, dact, 0)
    dw1 = x.reshape(N, -1).T @ dpre
    db1 = np.sum(dact, axis=0)
    dx = dpre @ w1.T
    return dx, dw1, db1, dw2, db2

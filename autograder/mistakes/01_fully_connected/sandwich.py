"""The two-layer network as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- two_layer_forward, wrong ---------------------------------------------------------------------


@mistake(
    "two_layer_forward",
    "You left the ReLU out: without it, two affine layers are no more than one.",
)
def relu_forgotten(x, w1, b1, w2, b2):
    hidden = x.reshape(len(x), -1) @ w1 + b1
    return hidden @ w2 + b2, (x, w1, w2, hidden)


@mistake(
    "two_layer_forward",
    "You rectified the scores as well: the ReLU stands between the layers, and none at the end.",
)
def relu_after_both_layers(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
    return np.maximum(active @ w2 + b2, 0), (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You rectified the scores instead of the hidden values: the ReLU stands between the layers.",
)
def relu_at_the_end_only(x, w1, b1, w2, b2):
    hidden = x.reshape(len(x), -1) @ w1 + b1
    return np.maximum(hidden @ w2 + b2, 0), (x, w1, w2, hidden)


@mistake(
    "two_layer_forward",
    "You rectified the examples: the ReLU comes after the first affine layer, not before it.",
)
def relu_before_the_first_layer(x, w1, b1, w2, b2):
    hidden = np.maximum(x.reshape(len(x), -1), 0) @ w1 + b1
    return hidden @ w2 + b2, (x, w1, w2, hidden)


@mistake("two_layer_forward", "You left b1 out: the first layer has a bias of its own.")
def first_bias_forgotten(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1, 0)
    return active @ w2 + b2, (x, w1, w2, active)


@mistake("two_layer_forward", "You left b2 out: the last layer has a bias of its own.")
def last_bias_forgotten(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
    return active @ w2, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You added b1 after the ReLU: it is part of the first affine layer, so it comes before.",
)
def bias_after_the_relu(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1, 0) + b1
    return active @ w2 + b2, (x, w1, w2, active)


@mistake("two_layer_forward", "You exchanged the biases: b1 has an entry for each hidden unit.")
def biases_exchanged(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1 + b2, 0)
    return active @ w2 + b1, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You multiplied x as it came: flatten each example to a row of D features first.",
    hidden_only=True,
)
def not_flattened(x, w1, b1, w2, b2):
    active = np.maximum(x @ w1 + b1, 0)
    return active @ w2 + b2, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You reshaped x to (D, N) and transposed it, which mixes the examples: reshape to (N, D) at once.",
)
def reshaped_to_columns(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(-1, len(x)).T @ w1 + b1, 0)
    return active @ w2 + b2, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You let a little of the negative hidden values through: that is a leaky ReLU, this one closes.",
)
def leaky(x, w1, b1, w2, b2):
    hidden = x.reshape(len(x), -1) @ w1 + b1
    active = np.where(hidden > 0, hidden, 0.01 * hidden)
    return active @ w2 + b2, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You took the absolute hidden values: negative ones become 0, not positive.",
)
def absolute_value(x, w1, b1, w2, b2):
    active = np.abs(x.reshape(len(x), -1) @ w1 + b1)
    return active @ w2 + b2, (x, w1, w2, active)


@mistake("two_layer_forward", "You put a sigmoid between the layers: here it is a ReLU.")
def sigmoid(x, w1, b1, w2, b2):
    active = 1 / (1 + np.exp(-(x.reshape(len(x), -1) @ w1 + b1)))
    return active @ w2 + b2, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You divided by the number of examples: nothing is averaged here, the loss does that later.",
)
def averaged_over_the_batch(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
    return (active @ w2 + b2) / len(x), (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You used b1 as the place for the hidden values: += on it changes the caller's bias.",
)
def hidden_values_collected_in_the_bias(x, w1, b1, w2, b2):
    active = np.empty((len(x), len(b1)))
    for n, row in enumerate(x.reshape(len(x), -1)):
        hidden = b1
        hidden += row @ w1
        active[n] = np.maximum(hidden, 0)
    return active @ w2 + b2, (x, w1, w2, active)


@mistake(
    "two_layer_forward",
    "You returned out alone: the caller expects two things, out and the cache.",
)
def cache_not_returned(x, w1, b1, w2, b2):
    active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
    return active @ w2 + b2


# --- two_layer_backward, wrong --------------------------------------------------------------------


@mistake(
    "two_layer_backward",
    "You walked past the ReLU: hidden values that were cut to 0 pass no gradient on.",
)
def gate_forgotten(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You let the gradient decide about the gate: it is the hidden value that opens or closes it.",
)
def gate_asks_the_gradient(dout, cache):
    x, w1, w2, active = cache
    dhidden = np.maximum(dout @ w2.T, 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You multiplied by the hidden values: the slope of an open gate is 1, not the value behind it.",
)
def times_the_hidden_values(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * active
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You used the gate for dx, but dw1 and db1 lie behind it as well.",
)
def gate_for_dx_only(dout, cache):
    x, w1, w2, active = cache
    dactive = dout @ w2.T
    dx = (dactive * (active > 0) @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dactive
    return dx, dw1, dactive.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You used the gate for dw1 and db1, but dx lies behind it as well.",
)
def gate_not_for_dx(dout, cache):
    x, w1, w2, active = cache
    dactive = dout @ w2.T
    dhidden = dactive * (active > 0)
    dx = (dactive @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You took db1 from before the gate: sum the gradient of the hidden values after it.",
)
def gate_not_for_db1(dout, cache):
    x, w1, w2, active = cache
    dactive = dout @ w2.T
    dhidden = dactive * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dactive.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You took dw2 from the hidden values before the ReLU: the last layer saw them after it.",
)
class dw2_from_before_the_relu:
    def two_layer_forward(x, w1, b1, w2, b2):
        hidden = x.reshape(len(x), -1) @ w1 + b1
        return np.maximum(hidden, 0) @ w2 + b2, (x, w1, w2, hidden)

    def two_layer_backward(dout, cache):
        x, w1, w2, hidden = cache
        dhidden = dout @ w2.T * (hidden > 0)
        dx = (dhidden @ w1.T).reshape(x.shape)
        dw1 = x.reshape(len(x), -1).T @ dhidden
        return dx, dw1, dhidden.sum(axis=0), hidden.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You left w2 out: what reaches a hidden unit is dout, weighted by the unit's row of w2.",
)
def last_weights_left_out(dout, cache):
    x, w1, _, active = cache
    dhidden = dout.sum(axis=1, keepdims=True) * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You multiplied by w1 and w2 as they are: going backward, products take the transposed weights.",
)
def weights_not_transposed(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2 * (active > 0)
    dx = (dhidden @ w1).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You left dx flat: it has the shape of x, so the gradient of an image is an image.",
    hidden_only=True,
)
def dx_left_flat(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dhidden @ w1.T, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You averaged the bias gradients over the examples: a bias acts in every row, so add up.",
)
def biases_averaged(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.mean(axis=0), active.T @ dout, dout.mean(axis=0)


@mistake(
    "two_layer_backward",
    "You kept the summed axis in db1 and db2: biases are plain vectors, and so are their gradients.",
)
def biases_with_a_row_axis(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1, dw2 = x.reshape(len(x), -1).T @ dhidden, active.T @ dout
    return dx, dw1, dhidden.sum(axis=0, keepdims=True), dw2, dout.sum(axis=0, keepdims=True)


@mistake(
    "two_layer_backward",
    "You divided dw1 and dw2 by the number of examples: the loss has averaged already, add up here.",
)
def weights_averaged(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden / len(x)
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout / len(x), dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You returned dw2 and db2 before dw1 and db1: the order is dx, dw1, db1, dw2, db2.",
)
def gradients_in_order_of_meeting(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, active.T @ dout, dout.sum(axis=0), dw1, dhidden.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return -dx, -dw1, -dhidden.sum(axis=0), -active.T @ dout, -dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You used the slope of a sigmoid: a ReLU's is 1 for an open unit, and 0 for a closed one.",
)
def slope_of_a_sigmoid(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * active * (1 - active)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You added the rows up inside dout: dout[0] is a view, and db2 += row writes into it.",
    hidden_only=True,
)
def db2_summed_inside_dout(dout, cache):
    x, w1, w2, active = cache
    dhidden = dout @ w2.T * (active > 0)
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1, dw2 = x.reshape(len(x), -1).T @ dhidden, active.T @ dout
    db2 = dout[0]
    for row in dout[1:]:
        db2 += row
    return dx, dw1, dhidden.sum(axis=0), dw2, db2


@mistake(
    "two_layer_backward",
    "You turned the cached hidden values into a gate in place: a second call finds the gate instead.",
    hidden_only=True,
)
def cache_overwritten(dout, cache):
    x, w1, w2, active = cache
    dw2 = active.T @ dout
    active[active > 0] = 1
    dhidden = dout @ w2.T * active
    dx = (dhidden @ w1.T).reshape(x.shape)
    dw1 = x.reshape(len(x), -1).T @ dhidden
    return dx, dw1, dhidden.sum(axis=0), dw2, dout.sum(axis=0)


@mistake(
    "two_layer_backward",
    "You kept the arrays in global variables, which the next forward call overwrites: each call has its own cache.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def two_layer_forward(x, w1, b1, w2, b2):
        global last_call
        active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
        last_call = x, w1, w2, active
        return active @ w2 + b2, None

    def two_layer_backward(dout, cache):
        x, w1, w2, active = last_call
        dhidden = dout @ w2.T * (active > 0)
        dx = (dhidden @ w1.T).reshape(x.shape)
        dw1 = x.reshape(len(x), -1).T @ dhidden
        return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


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


@unusual("two_layer_forward", "everything in single precision")
class single_precision:
    def two_layer_forward(x, w1, b1, w2, b2):
        x, w1, b1, w2, b2 = (array.astype(np.float32) for array in (x, w1, b1, w2, b2))
        active = np.maximum(x.reshape(len(x), -1) @ w1 + b1, 0)
        return active @ w2 + b2, (x, w1, w2, active)

    def two_layer_backward(dout, cache):
        x, w1, w2, active = cache
        dout = dout.astype(np.float32)
        dhidden = dout @ w2.T * (active > 0)
        dx = (dhidden @ w1.T).reshape(x.shape)
        dw1 = x.reshape(len(x), -1).T @ dhidden
        return dx, dw1, dhidden.sum(axis=0), active.T @ dout, dout.sum(axis=0)


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

"""The affine layer as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- affine_forward, wrong ------------------------------------------------------------------------


@mistake("affine_forward", "You left the bias out: add b to every row of the product.")
def bias_forgotten(x, w, b):
    out = x.reshape(len(x), -1) @ w
    return out, (x, w)


@mistake(
    "affine_forward",
    "You turned the bias into a column, so that it shifts examples: it belongs to units, one each.",
)
def bias_as_a_column(x, w, b):
    out = x.reshape(len(x), -1) @ w + b[:, np.newaxis]
    return out, (x, w)


@mistake(
    "affine_forward",
    "You added the sum of all biases to every output: each unit has a bias of its own.",
)
def bias_summed(x, w, b):
    out = x.reshape(len(x), -1) @ w + np.sum(b)
    return out, (x, w)


@mistake(
    "affine_forward", "You added the bias to the first example only: every row is shifted by it."
)
def bias_in_the_first_row_only(x, w, b):
    out = x.reshape(len(x), -1) @ w
    out[0] += b
    return out, (x, w)


@mistake(
    "affine_forward",
    "You reshaped x to (D, N) and transposed it, which mixes the examples: reshape to (N, D) at once.",
)
def reshaped_to_columns(x, w, b):
    rows = x.reshape(-1, len(x)).T
    return rows @ w + b, (x, w)


@mistake(
    "affine_forward",
    "You read each example with its first axis running fastest: the row runs through the last axis first.",
)
def flattened_in_fortran_order(x, w, b):
    rows = x.reshape(len(x), -1, order="F")
    return rows @ w + b, (x, w)


@mistake(
    "affine_forward",
    "You multiplied x as it came: flatten each example to a row of D features before the product.",
)
def not_flattened(x, w, b):
    return np.matmul(x, w) + b, (x, w)


@mistake(
    "affine_forward",
    "You flattened two axes by name and left the others: an example may have any number of them.",
    hidden_only=True,
)
def flattens_two_axes(x, w, b):
    features = x.shape[1] * x.shape[2] if x.ndim > 2 else x.shape[1]
    rows = x.reshape(x.shape[0], features)
    return rows @ w + b, (x, w)


@mistake(
    "affine_forward",
    "You multiplied by the transposed weights: w already has a row for each feature, shape (D, M).",
)
def weights_transposed(x, w, b):
    return x.reshape(len(x), -1) @ w.T + b, (x, w)


@mistake(
    "affine_forward",
    "You divided by the number of examples: nothing is averaged here, the loss does that later.",
)
def averaged_over_the_batch(x, w, b):
    rows = x.reshape(len(x), -1)
    return rows @ w / len(x) + b, (x, w)


@mistake(
    "affine_forward",
    "You set negative outputs to 0: that is the next layer's work, this one is affine and no more.",
)
def rectified_too_early(x, w, b):
    out = np.maximum(x.reshape(len(x), -1) @ w + b, 0)
    return out, (x, w)


@mistake(
    "affine_forward",
    "You squeezed the output, so that a batch of one loses an axis: out is (N, M) for every N and M.",
)
def squeezed(x, w, b):
    out = np.squeeze(x.reshape(len(x), -1) @ w + b)
    return out, (x, w)


@mistake(
    "affine_forward",
    "You collected the sums in an array of whole numbers, which cuts their fractions off.",
)
def collected_in_integers(x, w, b):
    rows = x.reshape(len(x), -1)
    out = np.zeros((len(rows), len(b)), dtype=int)
    for n, row in enumerate(rows):
        out[n] = row @ w + b
    return out, (x, w)


@mistake(
    "affine_forward",
    "You stopped one feature early: range(D - 1) leaves the last one out, range(D) does not.",
)
def last_feature_left_out(x, w, b):
    rows = x.reshape(len(x), -1)
    out = np.zeros((len(rows), w.shape[1])) + b
    for d in range(rows.shape[1] - 1):
        out += np.outer(rows[:, d], w[d])
    return out, (x, w)


@mistake(
    "affine_forward",
    "You centred x in place before the product: the caller's array changes, and so does the output.",
)
def centred_in_place(x, w, b):
    x -= x.mean(axis=0)
    return x.reshape(len(x), -1) @ w + b, (x, w)


@mistake(
    "affine_forward",
    "You started each sum with total = b and added to it: that is b itself, and it grows row by row.",
)
def sums_collected_inside_b(x, w, b):
    rows = x.reshape(len(x), -1)
    out = np.empty((len(rows), len(b)))
    for n, row in enumerate(rows):
        total = b
        total += row @ w
        out[n] = total
    return out, (x, w)


@mistake(
    "affine_forward",
    "You returned out alone: the caller expects two things, out and the cache.",
)
def cache_not_returned(x, w, b):
    return x.reshape(len(x), -1) @ w + b


# --- affine_backward, wrong -----------------------------------------------------------------------


@mistake(
    "affine_backward",
    "You left dx flat: it has the shape of x, so the gradient of an image is an image.",
)
def dx_left_flat(dout, cache):
    x, w = cache
    return dout @ w.T, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You kept the summed axis in db: b is a plain vector of shape (M,), and so is its gradient.",
)
def db_with_a_row_axis(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0, keepdims=True)


@mistake(
    "affine_backward",
    "You averaged db over the examples: the bias acts in every row, so its gradient is the sum.",
)
def db_averaged(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.mean(axis=0)


@mistake(
    "affine_backward",
    "You summed db over the units: sum over the examples, so that each unit keeps an entry.",
)
def db_over_units(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=1)


@mistake(
    "affine_backward", "You added all of dout into one number for db: each unit has its own sum."
)
def db_is_one_number(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.sum()


@mistake(
    "affine_backward",
    "You passed dout on as db: one bias shifts every row, so the rows have to be added up.",
)
def db_is_dout(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.copy()


@mistake(
    "affine_backward",
    "You divided dw by the number of examples: the loss has averaged already, here you only add up.",
)
def dw_averaged(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout / len(x), dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You returned dw transposed: it has the shape of w, a row for each feature.",
)
def dw_transposed(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, dout.T @ x.reshape(len(x), -1), dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You multiplied dout by w as it is: going backward, the product takes the transposed weights.",
)
def weights_not_transposed(dout, cache):
    x, w = cache
    dx = (dout @ w).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You left dout out of dw: the local slope is x, and the chain rule multiplies it by dout.",
)
def dw_without_dout(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ np.ones_like(dout), dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You left dout out of dx: the local slope is w, and the chain rule multiplies it by dout.",
)
def dx_without_dout(dout, cache):
    x, w = cache
    dx = (np.ones_like(dout) @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You counted examples for db instead of adding up dout: the bias has slope 1, times dout.",
)
def db_without_dout(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1).T @ dout, np.full(dout.shape[1], float(len(dout)))


@mistake("affine_backward", "You returned dw before dx: the order is dx, dw, db.")
def gradients_in_another_order(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return x.reshape(len(x), -1).T @ dout, dx, dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return -dx, -x.reshape(len(x), -1).T @ dout, -dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You flattened x in another order than forward did, so dw's rows belong to other features.",
)
def flattened_in_fortran_order_again(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    return dx, x.reshape(len(x), -1, order="F").T @ dout, dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You added the rows up inside dout: dout[0] is a view, and db += row writes into it.",
    hidden_only=True,
)
def db_summed_inside_dout(dout, cache):
    x, w = cache
    dx = (dout @ w.T).reshape(x.shape)
    dw = x.reshape(len(x), -1).T @ dout
    db = dout[0]
    for row in dout[1:]:
        db += row
    return dx, dw, db


@mistake(
    "affine_backward",
    "You used the cache up: pop() takes its entries out, so a second call finds nothing.",
    hidden_only=True,
)
class cache_used_up:
    def affine_forward(x, w, b):
        return x.reshape(len(x), -1) @ w + b, [x, w]

    def affine_backward(dout, cache):
        w, x = cache.pop(), cache.pop()
        dx = (dout @ w.T).reshape(x.shape)
        return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0)


@mistake(
    "affine_backward",
    "You kept x and w in global variables, which the next forward call overwrites: each call has its own cache.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def affine_forward(x, w, b):
        global last_call
        last_call = x, w
        return x.reshape(len(x), -1) @ w + b, None

    def affine_backward(dout, cache):
        x, w = last_call
        dx = (dout @ w.T).reshape(x.shape)
        return dx, x.reshape(len(x), -1).T @ dout, dout.sum(axis=0)


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


@unusual("affine_forward", "an output in Fortran order, and a list returned")
def columns_first(x, w, b):
    rows = x.reshape(len(x), -1)
    return [np.asfortranarray((w.T @ rows.T).T + b), (x, w)]


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


@unusual("affine_forward", "everything in single precision")
class single_precision:
    def affine_forward(x, w, b):
        x, w, b = (array.astype(np.float32) for array in (x, w, b))
        return x.reshape(len(x), -1) @ w + b, (x, w)

    def affine_backward(dout, cache):
        x, w = cache
        dout = dout.astype(np.float32)
        return (dout @ w.T).reshape(x.shape), x.reshape(len(x), -1).T @ dout, dout.sum(0)


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

"""The rectifier as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import mistake, unusual

# --- relu_forward, wrong --------------------------------------------------------------------------


@mistake(
    "relu_forward",
    "You set the negative entries of x itself to 0: the caller still needs them, so work on a copy.",
    hidden_only=True,
)
def in_place(x):
    x[x < 0] = 0
    return x, x


@mistake("relu_forward", "You took the absolute value: negative entries become 0, not positive.")
def absolute_value(x):
    return np.abs(x), x


@mistake(
    "relu_forward",
    "You let a little of the negative entries through: that is a leaky ReLU, this one closes.",
)
def leaky(x):
    return np.where(x > 0, x, 0.01 * x), x


@mistake(
    "relu_forward", "You kept the negative entries: take the larger of x and 0, not the smaller."
)
def minimum(x):
    return np.minimum(x, 0), x


@mistake("relu_forward", "You returned the gate, 1 or 0: what passes it is x itself.")
def gate_instead_of_output(x):
    return (x > 0).astype(float), x


@mistake(
    "relu_forward",
    "You wrote np.max(x, 0), which looks for the largest along axis 0: np.maximum compares with 0.",
)
def max_along_an_axis(x):
    return np.max(x, 0), x


@mistake("relu_forward", "You cut the output off at 1: a ReLU has a floor, and no ceiling.")
def cut_off_at_one(x):
    return np.clip(x, 0, 1), x


@mistake("relu_forward", "You dropped the negative entries: they become 0 and keep their places.")
def negative_entries_dropped(x):
    return x[x > 0], x


@mistake(
    "relu_forward",
    "You used a sigmoid: ReLU has a corner, and leaves positive entries as they are.",
)
def sigmoid(x):
    return 1 / (1 + np.exp(-x)), x


@mistake(
    "relu_forward", "You used tanh: ReLU has a corner, and leaves positive entries as they are."
)
def tanh(x):
    return np.tanh(x), x


@mistake(
    "relu_forward",
    "You smoothed the corner (log(1 + exp(x)) is called softplus): ReLU is exactly x or exactly 0.",
)
def softplus(x):
    return np.log1p(np.exp(x)), x


@mistake(
    "relu_forward",
    "You looped over rows and columns: arrays of one, three or four axes come along as well.",
)
def two_axes_only(x):
    rows, columns = x.shape
    out = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            out[i, j] = max(x[i, j], 0)
    return out, x


@mistake("relu_forward", "You flattened each example: this layer keeps the shape of x.")
def flattened(x):
    return np.maximum(x.reshape(len(x), -1), 0), x


@mistake("relu_forward", "You added x and |x| and did not halve the sum: what passes is doubled.")
def doubled(x):
    return x + np.abs(x), x


@mistake("relu_forward", "You closed the gate below 1: it opens at 0.")
def gate_opens_at_one(x):
    return np.where(x > 1, x, 0), x


@mistake(
    "relu_forward",
    "You started from an array of whole numbers, which cuts the fractions of x off.",
)
def whole_numbers(x):
    out = np.zeros(x.shape, dtype=int)
    out[x > 0] = x[x > 0]
    return out, x


@mistake(
    "relu_forward",
    "You returned out alone: the caller expects two things, out and the cache.",
)
def cache_not_returned(x):
    return np.maximum(x, 0)


# --- relu_backward, wrong -------------------------------------------------------------------------


@mistake(
    "relu_backward",
    "You let the gradient pass where x is exactly 0: the slope there is 0, so ask for x > 0.",
    hidden_only=True,
)
def slope_one_at_zero(dout, cache):
    return dout * (cache >= 0)


@mistake(
    "relu_backward",
    "You took the slope 1/2 at exactly 0: a fair guess, but we agreed on 0.",
    hidden_only=True,
)
def slope_half_at_zero(dout, cache):
    return dout * np.heaviside(cache, 0.5)


@mistake(
    "relu_backward",
    "You wrote into dout, which belongs to the caller: multiply by the gate, or copy dout first.",
    hidden_only=True,
)
def dout_overwritten(dout, cache):
    dout[cache <= 0] = 0
    return dout


@mistake(
    "relu_backward",
    "You rectified dout: the gate depends on x, and a negative gradient passes an open gate.",
)
def gate_asks_dout(dout, cache):
    return np.maximum(dout, 0)


@mistake(
    "relu_backward",
    "You stopped negative gradients as well: an open gate passes dout whatever its sign.",
)
def gate_asks_both(dout, cache):
    return dout * (cache > 0) * (dout > 0)


@mistake("relu_backward", "You passed dout on as it is: where x is not positive, nothing passes.")
def no_gate(dout, cache):
    return dout.copy()


@mistake(
    "relu_backward",
    "You returned the slope alone: the chain rule multiplies it by dout.",
)
def dout_forgotten(dout, cache):
    return (cache > 0).astype(float)


@mistake(
    "relu_backward",
    "You multiplied dout by relu(x): the slope of an open gate is 1, not x.",
)
def times_the_output(dout, cache):
    return dout * np.maximum(cache, 0)


@mistake("relu_backward", "You turned the gate around: the gradient passes where x is positive.")
def gate_inverted(dout, cache):
    return dout * (cache < 0)


@mistake(
    "relu_backward",
    "You multiplied by the sign of x: below 0 the slope is 0, not -1 (that is the absolute value's).",
)
def sign_of_x(dout, cache):
    return dout * np.sign(cache)


@mistake(
    "relu_backward",
    "You let a hundredth of the gradient through closed gates: that is a leaky ReLU's slope.",
)
def leaky_slope(dout, cache):
    return np.where(cache > 0, dout, 0.01 * dout)


@mistake(
    "relu_backward",
    "You used the slope of a sigmoid: a ReLU's is 1 where x is positive, and 0 elsewhere.",
)
def slope_of_a_sigmoid(dout, cache):
    y = 1 / (1 + np.exp(-cache))
    return dout * y * (1 - y)


@mistake(
    "relu_backward",
    "You divided by the number of examples: the loss has averaged already, the gate only lets pass.",
)
def averaged(dout, cache):
    return dout * (cache > 0) / len(cache)


@mistake(
    "relu_backward",
    "You returned the way downhill: a gradient points uphill, and the optimizer subtracts it.",
)
def downhill(dout, cache):
    return -dout * (cache > 0)


@mistake(
    "relu_backward",
    "You wrote dx into the cached x: the next backward call then reads the wrong gate.",
    hidden_only=True,
)
def cache_overwritten(dout, cache):
    opened = cache > 0
    cache[:] = 0
    cache[opened] = dout[opened]
    return cache.copy()


@mistake(
    "relu_backward",
    "You used the cache up: pop() takes the gate out, so a second call finds nothing.",
    hidden_only=True,
)
class cache_used_up:
    def relu_forward(x):
        return np.maximum(x, 0), [x > 0]

    def relu_backward(dout, cache):
        return dout * cache.pop()


@mistake(
    "relu_backward",
    "You kept x in a global variable, which the next layer's forward overwrites: each call has its own cache.",
    hidden_only=True,
)
class remembers_only_the_last_call:
    def relu_forward(x):
        global last_x
        last_x = x
        return np.maximum(x, 0), None

    def relu_backward(dout, cache):
        return dout * (last_x > 0)


# --- relu_forward, right and unusual --------------------------------------------------------------


@unusual("relu_forward", "np.where")
def where(x):
    return np.where(x > 0, x, 0), x


@unusual("relu_forward", "the input times its gate, which makes some zeros negative")
def times_the_gate(x):
    return x * (x > 0), x


@unusual("relu_forward", "the mean of x and its absolute value")
def half_of_x_and_its_absolute_value(x):
    return (x + abs(x)) / 2, x


@unusual("relu_forward", "an open-ended clip, and a list returned")
def clip(x):
    return [np.clip(x, 0, None), x]


@unusual("relu_forward", "a loop over every entry, whatever the number of axes")
def entry_by_entry(x: np.ndarray) -> "tuple":
    result = np.empty_like(x)
    for index in np.ndindex(x.shape):
        result[index] = x[index] if x[index] > 0 else 0.0
    return result, x


@unusual("relu_forward", "a masked copy in Fortran order")
def masked_copy(x):
    out = np.array(x, order="F")
    out[out < 0] = 0
    return out, x


@unusual("relu_forward", "a helper in camel case that walks down the axes")
class recursive_helper:
    def rectifyAll(values):
        if values.ndim == 0:
            return max(float(values), 0.0)
        return [rectifyAll(part) for part in values]

    def relu_forward(x):
        return np.array(rectifyAll(x)), x


@unusual("relu_forward", "everything in single precision")
class single_precision:
    def relu_forward(x):
        return np.maximum(x.astype(np.float32), 0), x

    def relu_backward(dout, cache):
        return dout.astype(np.float32) * (cache > 0).astype(np.float32)


# --- relu_backward, right and unusual -------------------------------------------------------------


@unusual("relu_backward", "np.where")
def where_backward(dout, cache):
    return np.where(cache > 0, dout, 0)


@unusual("relu_backward", "a masked copy of dout")
def masked_copy_of_dout(dout, cache):
    dx = dout.copy()
    dx[~(cache > 0)] = 0
    return dx


@unusual("relu_backward", "the gate itself as cache")
class gate_as_cache:
    def relu_forward(x):
        gate = x > 0
        return np.where(gate, x, 0), gate

    def relu_backward(dout, cache):
        return cache * dout


@unusual("relu_backward", "the output as cache: its sign is the gate")
class output_as_cache:
    def relu_forward(x):
        out = np.maximum(0, x)
        return out, out

    def relu_backward(dout, cache):
        return np.sign(cache) * dout


@unusual("relu_backward", "the places of the positive entries as cache, in a dictionary")
class places_as_cache:
    def relu_forward(x):
        places = np.nonzero(x > 0)
        out = np.zeros_like(x)
        out[places] = x[places]
        return out, {"places": places, "note": "indices"}

    def relu_backward(dout, cache):
        dx = np.zeros_like(dout)
        dx[cache["places"]] = dout[cache["places"]]
        return dx


@unusual("relu_backward", "a closure as cache: it is the backward pass itself")
class closure_as_cache:
    def relu_forward(x):
        return np.maximum(x, 0.0), lambda dout: np.multiply(dout, x > 0)

    def relu_backward(dout, cache):
        return cache(dout)


@unusual("relu_backward", "an object as cache, with the places in a set")
class object_as_cache:
    class Memory:
        def __init__(self, x):
            self.shape = x.shape
            self.open = {i for i, value in enumerate(x.ravel()) if value > 0}

    def relu_forward(x):
        return np.fmax(x, 0), Memory(x)

    def relu_backward(dout, cache):
        flat = [v if i in cache.open else 0.0 for i, v in enumerate(dout.ravel())]
        return np.array(flat).reshape(cache.shape)


@unusual("relu_backward", "a step function that is 0 at 0")
def heaviside(dout, cache):
    return np.heaviside(cache, 0.0) * dout

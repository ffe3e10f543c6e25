"""The rectifier as students get it wrong, and as some get it right in their own way."""

import numpy as np

from autograder.mistakes import unusual

# --- relu_forward, right and unusual --------------------------------------------------------------


@unusual("relu_forward", "np.where")
def where(x):
    return np.where(x > 0, x, 0), x


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


# --- relu_backward, right and unusual -------------------------------------------------------------


@unusual("relu_backward", "np.where")
def where_backward(dout, cache):
    return np.where(cache > 0, dout, 0)


@unusual("relu_backward", "a masked copy of dout")
def masked_copy_of_dout(dout, cache):
    dx = dout.copy()
    dx[~(cache > 0)] = 0
    return dx


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

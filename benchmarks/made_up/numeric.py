import copy
import time

import numpy as np

SECONDS = (
    4.0  # for one gradient: a call has ten, and loops over places take a hundredth of a second
)


def own_gradients(value_of, arrays):
    """Central differences of a number, entry by entry."""
    begun = time.perf_counter()
    value_of()
    each = time.perf_counter() - begun
    if 2 * each * sum(array.size for array in arrays) > SECONDS:
        msg = "too many to be nudged before the call has to end"
        raise ValueError(msg)
    grads = []
    for array in arrays:
        grad = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            kept = array[place]
            sides = []
            for step in (1e-5, -1e-5):
                array[place] = kept + step
                sides.append(value_of())
            array[place] = kept
            grad[place] = (sides[0] - sides[1]) / 2e-5
        grads.append(grad)
    return grads


def is_floats(value):
    return isinstance(value, np.ndarray) and value.dtype.kind == "f"


def remembering(forward):
    def function(*args):
        before = copy.deepcopy(args)
        result = forward(*args)
        return result[0], (forward, before)

    return function


def numeric_backward(dout, cache):
    forward, args = copy.deepcopy(cache)
    args = [a.astype(float) if is_floats(a) else a for a in args]
    arrays = [a for a in args if is_floats(a)]

    def value():
        return float((forward(*copy.deepcopy(args))[0] * dout).sum())

    grads = own_gradients(value, arrays)
    return grads[0] if len(grads) == 1 else tuple(grads)


def with_own_gradients(loss_of):
    def function(*args):
        result = loss_of(*args)
        if not isinstance(result, tuple):
            return result
        inner = copy.deepcopy(list(args))
        if isinstance(inner[0], dict):
            inner[0] = {k: np.array(v, dtype=float) for k, v in inner[0].items()}
            arrays = list(inner[0].values())
            grads = own_gradients(lambda: float(loss_of(*copy.deepcopy(inner))[0]), arrays)
            return result[0], dict(zip(inner[0], grads))
        inner[0] = np.array(inner[0], dtype=float)
        grads = own_gradients(lambda: float(loss_of(*copy.deepcopy(inner))[0]), inner[:1])
        return result[0], grads[0]

    return function

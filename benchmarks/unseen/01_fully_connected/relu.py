"""Fresh mistakes in the rectifier, written without sight of the bank."""

import numpy as np

from autograder.mistakes import mistake


# mend: the line `out = x`, make it x.copy()
@mistake(
    "relu_forward",
    "You set the negative numbers to 0 in x itself: out is only another name for the caller's array.",
)
def out_is_only_a_name_for_x(x):
    out = x
    out[out < 0] = 0
    cache = out
    return out, cache


# mend: the line of `out`, replace 0.01 * x by 0
@mistake(
    "relu_forward",
    "You let a hundredth of the negative numbers through, which is the leaky ReLU and not this one.",
)
def leaks_a_hundredth(x):
    alpha = 0.01
    out = np.where(x > 0, x, alpha * x)
    return out, x


# mend: the line of dx, ask x > 0 instead of dout > 0
@mistake(
    "relu_backward",
    "You apply ReLU to the gradient: the gate is decided by the sign of dout and not by that of x.",
)
def gate_opens_by_the_sign_of_dout(dout, cache):
    x = cache
    dx = np.zeros(x.shape)
    open_gates = dout > 0
    dx[open_gates] = dout[open_gates]
    return dx


# mend (two): first line, dx = dout.copy(); second line, x <= 0 instead of x < 0
@mistake(
    "relu_backward",
    "You write the zeros into dout itself, and you let the gradient through where x is exactly 0.",
)
def spoils_dout_and_passes_at_zero(dout, cache):
    dx = dout
    dx[cache < 0] = 0
    return dx
